const DAY_MS = 86_400_000;

/** A calendar day as a count of days since 1970-01-01 (UTC), or null when the text does not begin with a real `YYYY-MM-DD`. */
export function dayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (match === null) return null;
  const [day = "", ...parts] = match;
  const [year = 0, month = 0, date = 0] = parts.map(Number);
  // biome-ignore lint/style/noRestrictedGlobals: the calendar, not the clock
  const days = Date.UTC(year, month - 1, date) / DAY_MS;
  // February 30 would be a day in March.
  return dayText(days) === day ? days : null;
}

/** The inverse of {@link dayNumber}: `YYYY-MM-DD`. */
export function dayText(days: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: the calendar, not the clock
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one ISO time or day to another; null when one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}
