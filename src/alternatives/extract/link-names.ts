import { nameOfText, projectOfUrl, type RepositoryLink, repositoryOfUrl, repositorySpellings } from "./links.ts";
import type { Tier } from "./mention.ts";
import type { Passage } from "./passage.ts";
import type { Token } from "./tokens.ts";
import { isCut } from "./voids.ts";
import { STDLIB } from "./words.ts";

/** What a link names. */
export interface LinkName {
  /** As written, likeliest first. */
  readonly spellings: readonly string[];
  readonly tier: Tier;
}

/** What a link or address names: a project page, a repository (long texts only), or a name as its text. */
export function linkCandidate(passage: Passage, token: Token): LinkName | null {
  const project = projectOfUrl(token.url ?? "");
  if (project === null) return textOrRepository(passage, token);
  return isCut(passage, token) ? null : { spellings: [project], tier: "pypi-url" };
}

function textOrRepository(passage: Passage, token: Token): LinkName | null {
  const shown = token.kind === "link" ? nameOfText(token.text) : null;
  if (keepModule(passage, shown)) return null;
  const repository = repositoryOfUrl(token.url ?? "");
  if (repository === null) return shownName(shown !== null && isNamed(shown, token.url ?? "") ? shown : null);
  return passage.long && !isCut(passage, token) ? repositoryName(shown, repository) : shownName(shown);
}

function keepModule(passage: Passage, shown: string | null): boolean {
  const module = shown?.toLowerCase() ?? "";
  if (!STDLIB.has(module)) return false;
  passage.modules.push({ module, field: passage.field });
  return true;
}

function shownName(shown: string | null): LinkName | null {
  return shown === null ? null : { spellings: [shown], tier: "quoted" };
}

function repositoryName(shown: string | null, repository: RepositoryLink): LinkName {
  const spellings = repositorySpellings(repository);
  return { spellings: shown === null ? spellings : [shown, ...spellings], tier: "repository" };
}

// "See the [discussion](…)" names nothing: an ordinary word has to stand in the address too, as the host or a folder.
function isNamed(name: string, url: string): boolean {
  if (/[-_.0-9]/.test(name) || /[a-z][A-Z]/.test(name)) return true;
  if (name.length <= 3) return false;
  const [host = "", ...folders] = url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .split(/[?#]/, 1)
    .join("")
    .split("/");
  const lower = name.toLowerCase();
  return host.includes(lower) || folders.slice(0, MAX_FOLDERS).includes(lower);
}

const MAX_FOLDERS = 8;
