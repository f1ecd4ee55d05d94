/** A calendar day as a count of days since 1970-01-01 (UTC), or null when the text is not a real `YYYY-MM-DD`. */
export function dayNumber(text: string): number | null {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/.exec(text);
  if (match?.groups === undefined) return null;
  const [year, month, day] = [Number(match.groups.year), Number(match.groups.month), Number(match.groups.day)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}

/** The inverse of {@link dayNumber}: `YYYY-MM-DD`. */
export function dayText(days: number): string {
  let year = 1970;
  while (days >= daysBeforeYear(year + 1)) year++;
  while (days < daysBeforeYear(year)) year--;
  let rest = days - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(rest + 1).padStart(2, "0")].join("-");
}

/** Whole days from one ISO time or day to another; null when one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days;
}

// Gregorian: days from 1970-01-01 to January 1 of the year.
function daysBeforeYear(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719162;
}
