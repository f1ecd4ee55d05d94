import { isLoopback } from "../domain/source.ts";

/** Why the text can not be an index URL, or null: https, or http to the loopback interface. */
export function indexUrlProblem(text: string): string | null {
  const url = URL.parse(text);
  if (url === null) return "is no URL";
  if (url.protocol === "https:") return null;
  return url.protocol === "http:" && isLoopback(url.hostname) ? null : "is not https";
}

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
