/** The wait that a `Retry-After` header asks for, in milliseconds: seconds or an HTTP date; null where it is neither. */
export function retryAfterMs(header: string | undefined): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) || /^[-+\d.]+$/.test(text) ? null : Math.max(0, date - Date.now());
}
