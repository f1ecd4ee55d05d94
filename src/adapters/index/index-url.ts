import { baseUrl, credentialsOf, indexUrlProblem, withoutSecrets } from "../../domain/index-url.ts";
import { indexKey, withoutCredentials } from "../../domain/source.ts";

/** `url` ends with a slash and keeps the credentials it came with; `message` is one sentence that repeats none. */
export type IndexUrl = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly message: string };

/** An index URL as told from one's own configuration. `headers` carry its credentials; `shown` has none. */
export interface IndexAddress {
  readonly shown: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads the configured URL of a Simple API. */
export function parseIndexUrl(text: string): IndexUrl {
  const problem = indexUrlProblem(text);
  if (problem === null) return { ok: true, url: baseUrl(text) };
  const shown = JSON.stringify(withoutSecrets(text.trim()).slice(0, 200));
  return { ok: false, message: `the index URL ${shown} ${problem}` };
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
