import type { Include, Skip, SkipReason } from "../domain/manifest.ts";
import { type RepoPath, resolveFrom } from "../domain/paths.ts";
import { plainLine } from "../domain/prose.ts";
import { withoutCredentials } from "../domain/source.ts";
import type { CollectedFile } from "./collected.ts";

/** pip has no limit; this one ends what only a hostile or broken tree reaches. */
const MAX_DEPTH = 20;

/** Where an include leads. */
export type ResolvedInclude =
  | { readonly kind: "file"; readonly path: RepoPath }
  | { readonly kind: "refused"; readonly skip: Skip };

/** Where an include of `from` leads inside the repository, or why it is not followed. */
export function resolveInclude(from: CollectedFile, include: Include): ResolvedInclude {
  const refuse = (skipClass: Skip["class"], reason: SkipReason, detail: string): ResolvedInclude => ({
    kind: "refused",
    skip: { class: skipClass, file: from.path, line: include.line, reason, detail, project: null },
  });
  if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(include.target)) {
    return refuse("unread", "remote-include", `includes ${shown(include)} from a URL, which is not read`);
  }
  if (/\$\{[A-Z0-9_]+\}/.test(include.target)) {
    return refuse("unread", "variable", `includes ${shown(include)}, a path with an environment variable`);
  }
  const path = resolveFrom(from.path, include.target);
  if (path === null)
    return refuse("unreadable", "refused-include", `includes ${shown(include)}, which is outside the repository`);
  const chain = ancestorsOf(from);
  if (chain.length > MAX_DEPTH)
    return refuse("unreadable", "over-limit", `includes files more than ${MAX_DEPTH} levels deep`);
  return { kind: "file", path };
}

function shown(include: Include): string {
  return `‘${plainLine(withoutCredentials(include.target), 200)}’`;
}

/** The file and all that lead to it, nearest first. */
export function ancestorsOf(file: CollectedFile): readonly CollectedFile[] {
  const chain: CollectedFile[] = [];
  for (let at: CollectedFile | null = file; at !== null; at = at.includedBy?.file ?? null) chain.push(at);
  return chain;
}
