/** Why the text can not be an index that entries come from, or null. It is not asked, so http will do. */
export function knownUrlProblem(text: string): string | null {
  const url = URL.parse(text);
  if (url === null) return "is no URL";
  return url.protocol === "https:" || url.protocol === "http:" ? null : "is neither https nor http";
}

/** Why the text can not be the address of a task, or null. */
export function issueUrlProblem(text: string): string | null {
  const url = URL.parse(text);
  if (url === null) return "is no URL";
  return url.protocol === "https:" ? null : "is not https";
}
