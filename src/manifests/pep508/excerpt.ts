const USER_INFO = /:\/\/[^/?#\s]*@/g;

/** The start of a file's text for a sentence: without user names and passwords of URLs, at most `max` characters. */
export function excerpt(text: string, max: number): string {
  const safe = text.replace(USER_INFO, "://");
  return safe.length <= max ? safe : `${safe.slice(0, max)}…`;
}
