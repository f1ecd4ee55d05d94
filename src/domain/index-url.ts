import { isLoopback } from "./source.ts";

/**
 * Why a text is no base URL of a Simple API, as the rest of a sentence that begins with it; null where it is one.
 * https only; http for loopback addresses alone, where a proxy or a mirror on the same machine answers. A query or
 * fragment has no meaning for a base URL.
 */
export function indexUrlProblem(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || url.hostname === "") return "is no URL";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    return "is not an https URL (http is accepted for loopback addresses only)";
  if (url.search !== "" || url.hash !== "") return "has a query or a fragment";
  return credentialsOf(url) === null ? "has a user name or password that is not encoded" : null;
}

/** The base URL that a text means: in its usual form, with a slash at its end. Throws TypeError for what is no URL. */
export function baseUrl(text: string): string {
  const url = new URL(text);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url.href;
}

/** `user:password` of a URL, decoded; empty without both, null where a `%` encodes nothing. */
export function credentialsOf({ username, password }: URL): string | null {
  if (username === "" && password === "") return "";
  try {
    return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    return null;
  }
}

/** A URL that is refused, as it may be shown: what is no URL has its password anywhere before an `@`, and a query may be a token. */
export function withoutSecrets(text: string): string {
  const bare = text.replace(/[?#].*$/s, (rest) => `${rest.charAt(0)}…`);
  return bare.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?.*@/s, "$1");
}
