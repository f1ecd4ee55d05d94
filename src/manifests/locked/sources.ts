import { type Source, withoutCredentials } from "../../domain/source.ts";
import { repositoryUrl } from "../urls.ts";

/** The URL without credentials; the check for `@` spares most URLs of a lock the search. */
export function shownUrl(url: string): string {
  return url.includes("@") ? withoutCredentials(url) : url;
}

/** A VCS source; the revision is null where the lock names none. */
export function vcsSource(url: string, revision: string | null): Source {
  return { kind: "vcs", url: repositoryUrl(url), revision };
}
