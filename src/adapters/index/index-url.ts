import { indexKey, isLoopback, withoutCredentials } from "../../domain/source.ts";

/** `url` ends with a slash and keeps the credentials it came with; `message` is one sentence that repeats none. */
export type IndexUrl = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly message: string };

/** An index URL as told from one's own configuration. `headers` carry its credentials; `shown` has none. */
export interface IndexAddress {
  readonly shown: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the configured URL of a Simple API. https only; http for loopback addresses alone, where a proxy or a
 * mirror on the same machine answers. A query or fragment has no meaning for a base URL and is refused.
 */
export function parseIndexUrl(text: string): IndexUrl {
  const written = text.trim();
  const url = URL.parse(written);
  const shown = withoutCredentials(written).slice(0, 200);
  if (url === null || url.hostname === "") return refuse(`${JSON.stringify(shown)} is no URL`);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    return refuse(`${JSON.stringify(shown)} is not an https URL (http is accepted for loopback addresses only)`);
  }
  if (url.search !== "" || url.hash !== "") return refuse(`${JSON.stringify(shown)} has a query or a fragment`);
  if (credentialsOf(url) === null)
    return refuse(`the user name or password in ${JSON.stringify(shown)} is not encoded`);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return { ok: true, url: url.href };
}

/** Splits an accepted URL into what may be shown and what authenticates. */
export function addressOf(url: string): IndexAddress {
  const parsed = new URL(url);
  const credentials = credentialsOf(parsed);
  parsed.username = "";
  parsed.password = "";
  if (credentials === null || credentials === "") return { shown: parsed.href, headers: {} };
  const authorization = `Basic ${Buffer.from(credentials, "utf8").toString("base64")}`;
  return { shown: parsed.href, headers: { authorization } };
}

/** The URL with the credentials of the configured one where both are one index: what is shown has none of them. */
export function withGivenCredentials(url: string, given: string | null): string {
  return given !== null && indexKey(given) === indexKey(url) && withoutCredentials(given) !== given ? given : url;
}

function refuse(message: string): IndexUrl {
  return { ok: false, message: `the index URL ${message}` };
}

// `user:password`, empty without both, null where a `%` encodes nothing.
function credentialsOf(url: URL): string | null {
  if (url.username === "" && url.password === "") return "";
  try {
    return `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  } catch {
    return null;
  }
}
