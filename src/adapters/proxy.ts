import { UserError } from "../domain/errors.ts";
import type { Environment } from "./environment.ts";

/** What a person can do about proxy variables that hold no proxy. The value is not repeated: it may hold a password. */
export function unusableProxy(): UserError {
  return new UserError(
    "The proxy variables of the environment hold no usable proxy URL.",
    "Set HTTPS_PROXY (or HTTP_PROXY) to an http or https URL, or remove it.",
  );
}

/**
 * The proxy by which a URL is reached, or null for a direct connection: `http_proxy`, `https_proxy` (where it is
 * missing, http's) and `no_proxy`, each in lower case before upper case. Throws UserError for a proxy that is no http
 * or https URL.
 */
export function proxyFor(url: URL, env: Environment): string | null {
  const http = env.http_proxy ?? env.HTTP_PROXY ?? "";
  const https = env.https_proxy ?? env.HTTPS_PROXY ?? "";
  const proxy = url.protocol === "https:" && https !== "" ? https : http;
  if (proxy === "" || isExempt(url, env.no_proxy ?? env.NO_PROXY ?? "")) return null;
  if (!/^https?:$/.test(URL.parse(proxy)?.protocol ?? "")) throw unusableProxy();
  return proxy;
}

// `*`, a host, `.suffix` or `*.suffix`, each with or without a port; separated by commas or white space.
function isExempt(url: URL, noProxy: string): boolean {
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .some((entry) => {
      const [, named = entry, itsPort = port] = /^([^:]+|\[.+\]):(\d+)$/.exec(entry) ?? [];
      if (named === "" || itsPort !== port) return false;
      return /^[.*]/.test(named) ? url.hostname.endsWith(named.replace(/^\*/, "")) : url.hostname === named;
    });
}
