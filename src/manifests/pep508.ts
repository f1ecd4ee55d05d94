import { DEFAULT_INDEX, type Source } from "../domain/source.ts";
import { commonRequirement } from "./pep508/common.ts";
import { type NotPep508, type Pep508, readByGrammar } from "./pep508/grammar.ts";
import { sourceOfUrl } from "./pep508/reference.ts";

export { type NotPep508, normalizeExtras, type Pep508, readableName } from "./pep508/grammar.ts";
export { isArchive, projectOfFileName, projectOfUrl, repositorySource, sourceOfUrl } from "./pep508/reference.ts";
export { pinnedVersion } from "./pep508/specifier.ts";

/** Reads one PEP 508 string as packaging does; nothing is evaluated, and it never throws. */
export function parseRequirement(text: string): Pep508 | NotPep508 {
  return commonRequirement(text) ?? readByGrammar(text);
}

/** Where a parsed requirement comes from: what its URL says, else the default index. */
export function sourceOf(requirement: Pep508): Source {
  return requirement.url === null ? DEFAULT_INDEX : sourceOfUrl(requirement.url);
}
