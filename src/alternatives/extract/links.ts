import { parseProjectName } from "../../domain/name.ts";
import { NEVER, STOP } from "./words.ts";

const PYPI_PROJECT =
  /^(?:https?:\/\/)?(?:www\.)?pypi\.(?:python\.)?org\/(?:project|projects|pypi|p|simple)\/([A-Za-z0-9._-]{1,100})/i;
const REPOSITORY =
  /^(?:https?:\/\/)?(?:www\.)?(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/([\w.-]{1,60})\/([\w.-]{1,100})(?:[/?#](.{0,300}))?$/i;
// Below these paths lies a discussion or a download, not the project.
const ASIDE =
  /^(?:-\/)?(?:issues?|pulls?|pull|merge_requests|discussions|wiki|releases|actions|commit|commits|compare|graphs|workflows|blob\/.*\.(?:md|rst|txt))(?:\/|$)/i;

/** The project that a PyPI address names, as written, or null. */
export function projectOfUrl(url: string): string | null {
  const name = PYPI_PROJECT.exec(url)?.[1]?.replace(/[._-]+$/, "");
  return name === undefined || name === "" ? null : name;
}

/** A repository on a known host. */
export interface RepositoryLink {
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

/** The repository that an address points at, or null: no repository, or one of its issues, releases or documents. */
export function repositoryOfUrl(url: string): RepositoryLink | null {
  const match = REPOSITORY.exec(url);
  if (match === null || ASIDE.test(match[4] ?? "")) return null;
  const [, host = "", owner = "", name = ""] = match;
  return { host: host.toLowerCase(), owner: owner.toLowerCase(), name: name.replace(/\.git$/i, "") };
}

/** Names that a repository may have on the index, likeliest first: its own, and that without the language. Written forms. */
export function repositorySpellings(repository: RepositoryLink): readonly string[] {
  const { name } = repository;
  const bare = [
    name.replace(/^python[-_.]/i, ""),
    name.replace(/[-_.]python$/i, ""),
    name.replace(/[-_.]py$/i, ""),
    name.replace(/^py[-_.]/i, ""),
  ];
  return [name, ...bare.filter((spelling) => spelling !== name)];
}

/** The text of a link as a name, or null when it is a phrase or an ordinary word. `owner/name` gives `name`. */
export function nameOfText(text: string): string | null {
  const last =
    text
      .replace(/\.git$/i, "")
      .split("/")
      .at(-1) ?? "";
  const written = last.replace(/^[@:]+/, "").replace(/[:.,;!]+$/, "");
  if (/\s/.test(text) || parseProjectName(written) === null) return null;
  const lower = written.toLowerCase();
  return STOP.has(lower) || NEVER.has(lower) || /^v?\d+(?:\.\d+)*$/.test(lower) ? null : written;
}
