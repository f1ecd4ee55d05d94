import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import { type Source, withoutCredentials } from "../../domain/source.ts";
import { decoded, fileNameOf, isRepository, repositoryUrl, withoutFragment } from "../urls.ts";

/** A project that a URL or path names itself. */
export interface NamedByUrl {
  readonly name: ProjectName;
  readonly writtenName: string;
  /** From the file name of a wheel or sdist; null for `#egg=`. */
  readonly version: string | null;
}

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const FILE_SCHEME = /^file:/i;
const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/;
const EGG = /[#&]egg=(?<egg>[^&]*)/;
const EGG_NAME = /^[A-Za-z0-9._-]+/;
const SDIST_ENDING = /\.(?:tar\.(?:gz|bz2|xz|lz|lzma)|tgz|tbz|txz|tlz|tar|zip)$/i;
const ARCHIVE_ENDING = /\.(?:whl|tar\.(?:gz|bz2|xz|lz|lzma)|tgz|tbz|txz|tlz|tar|zip)$/i;

/**
 * Where a URL, path or VCS reference (`git+https://…@rev`, `https://…`, `file:///…`, `../pkg`) leads.
 * Credentials and fragments are gone; a VCS URL is the repository's, without `git+` and revision, so that the same
 * repository is the same text in every format.
 */
export function sourceOfUrl(reference: string): Source {
  const text = reference.trim();
  if (isRepository(text)) return vcsSource(text);
  if (!SCHEME.test(text) || WINDOWS_DRIVE.test(text) || FILE_SCHEME.test(text)) {
    return { kind: "path", url: withoutCredentials(withoutFragment(text)) };
  }
  return { kind: "url", url: withoutCredentials(withoutFragment(text)) };
}

/** Where a table's `git` (`hg`, …) leads, with the revision that the table names; one in the URL counts where it names none. */
export function repositorySource(url: string, revision: string | null): Source {
  const source = sourceOfUrl(isRepository(url) ? url : `git+${url}`);
  return source.kind === "vcs" && revision !== null ? { ...source, revision } : source;
}

/** The project that a reference names by `#egg=` or by the file name of a wheel or sdist, or null. */
export function projectOfUrl(reference: string): NamedByUrl | null {
  return eggOf(reference) ?? projectOfFileName(fileNameOf(reference.trim()));
}

/** The project and version in the name of a wheel (PEP 427) or sdist (PEP 625), or null. */
export function projectOfFileName(fileName: string): NamedByUrl | null {
  if (/\.whl$/i.test(fileName)) {
    const parts = fileName.slice(0, -".whl".length).split("-");
    return parts.length === 5 || parts.length === 6 ? named(parts[0], parts[1]) : null;
  }
  if (!SDIST_ENDING.test(fileName)) return null;
  const stem = fileName.replace(SDIST_ENDING, "");
  const dash = stem.lastIndexOf("-");
  return dash < 0 ? null : named(stem.slice(0, dash), stem.slice(dash + 1));
}

/** True for a path or URL whose file pip would unpack or install: wheel, sdist, any archive. */
export function isArchive(reference: string): boolean {
  return ARCHIVE_ENDING.test(fileNameOf(reference.trim()));
}

/** What stands after `#egg=`, as written (pip takes a plain name alone; `name[extra]` is an error), or null. */
export function eggText(reference: string): string | null {
  return EGG.exec(reference)?.groups?.egg ?? null;
}

function vcsSource(reference: string): Source {
  const bare = repositoryUrl(withoutFragment(reference));
  const [address = "", query] = bare.split("?", 2);
  const authorityEnd = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*/.exec(address)?.[0].length ?? 0;
  const at = address.lastIndexOf("@");
  const tail = query === undefined ? "" : `?${query}`;
  if (at < authorityEnd || at < 1) return { kind: "vcs", url: address + tail, revision: null };
  return { kind: "vcs", url: address.slice(0, at) + tail, revision: decoded(address.slice(at + 1)) || null };
}

function eggOf(reference: string): NamedByUrl | null {
  const written = EGG_NAME.exec(eggText(reference) ?? "")?.[0];
  return written === undefined ? null : named(written, undefined);
}

function named(writtenName: string | undefined, version: string | undefined): NamedByUrl | null {
  const name = parseProjectName(writtenName ?? "");
  if (name === null || writtenName === undefined) return null;
  if (version === undefined) return { name, writtenName, version: null };
  return /^[0-9]/.test(version) ? { name, writtenName, version } : null;
}
