import { type ProjectName, parseProjectName } from "./name.ts";

/** Where an entry comes from, as its file says. Credentials in URLs are removed where a source is made. */
export type Source =
  /** From an index. `url` is the one that the entry or its lock names; null is "the default of the install". */
  | { readonly kind: "index"; readonly url: string | null }
  | { readonly kind: "vcs"; readonly url: string; readonly revision: string | null }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "path"; readonly url: string }
  | { readonly kind: "workspace"; readonly url: null };

/** Where an entry comes from that names nothing. */
export const DEFAULT_INDEX: Source = { kind: "index", url: null };

/** PyPI's Simple API, as installers write it. */
export const PYPI_SIMPLE_URL = "https://pypi.org/simple/";

const PYPI_HOSTS: ReadonlySet<string> = new Set(["pypi.org", "www.pypi.org", "pypi.python.org"]);
const PYPI_FILE_HOSTS: ReadonlySet<string> = new Set(["files.pythonhosted.org"]);

/** The text of a URL without user name and password; text that is no URL has what stands before `@` in its authority cut. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#\s]*@/, "$1");
}

/** Two index URLs are one index when this agrees: host in lower case, no credentials, default port or trailing slash. */
export function indexKey(url: string): string {
  const parsed = URL.parse(withoutCredentials(url));
  if (parsed === null) return url;
  return `${parsed.protocol}//${parsed.host}${withoutSlashesAtEnd(parsed.pathname)}`;
}

/** The text without the slashes at its end, in linear time: `/\/+$/` takes hours for a path of many slashes and a letter. */
export function withoutSlashesAtEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}

/** True for the host name of a URL that leads to this very machine: http will do there. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** True for PyPI's own Simple API, with or without the slash, and its legacy host. TestPyPI is not PyPI. */
export function isPyPI(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || !PYPI_HOSTS.has(parsed.host)) return false;
  return /^\/(simple|pypi)?\/*$/.test(parsed.pathname);
}

/** What people call the index that was asked: `PyPI`, or "the index", whose URL is told once, with the counts. */
export function indexName(indexUrl: string): string {
  return isPyPI(indexUrl) ? "PyPI" : "the index";
}

/** The host of a URL with its port, `""` where it has none (`file:`); null for text that is no URL. */
export function hostOf(url: string): string | null {
  return URL.parse(url)?.host ?? null;
}

/** True when the file name of a URL is that of a wheel (PEP 427) or sdist (PEP 625) of the project. */
export function isFileOf(url: string, project: ProjectName): boolean {
  const path = URL.parse(url)?.pathname ?? "";
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/%[2-7][0-9a-f]/gi, decodeURIComponent);
  const wheel = /^([^-]+)(?:-[^-]+){4,5}\.whl$/i.exec(file)?.[1];
  const stem = wheel ?? /^(.+)-[^-]*\.(?:tar\.\w+|tar|t\wz|tlz|zip)$/i.exec(file)?.[1];
  return stem !== undefined && parseProjectName(stem) === project;
}

/** True when a file URL points at PyPI's file host, whatever index listed it. */
export function isPyPIFile(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === "https:" && PYPI_FILE_HOSTS.has(parsed.host);
}
