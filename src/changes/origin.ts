import type { Origin } from "../domain/change.ts";
import type { SkipReason } from "../domain/manifest.ts";
import type { Policy } from "../domain/policy.ts";
import type { Requirement } from "../domain/requirement.ts";
import { indexKey, isFileOf, isPyPI, isPyPIFile, type Source } from "../domain/source.ts";
import type { Install } from "./installs.ts";

/** What the policy says of indexes, and those that are in use already. */
export interface OriginContext {
  readonly policy: Pick<Policy, "indexUrl" | "isKnownIndex" | "isPrivate">;
  /** Keys of every index that a file of the merge base names. */
  readonly baseIndexes: ReadonlySet<string>;
}

/** True for PyPI and for the configured index: entries whose registry is one of them are asked, nothing else is. */
export function isCheckedIndex(url: string, indexUrl: string): boolean {
  return isPyPI(url) || indexKey(url) === indexKey(indexUrl);
}

/** Whether the checked index is asked about an entry, and why not. */
export function originOf(requirement: Requirement, install: Install, context: OriginContext): Origin {
  const { source } = requirement;
  switch (source.kind) {
    case "vcs":
    case "path":
    case "workspace":
      return notAsked(source.kind, source.url);
    case "url":
      // A file on PyPI's file host is PyPI's file, whoever links it; of which project, its own name says.
      return isPyPIFile(source.url) && isFileOf(source.url, requirement.name)
        ? asked(requirement, false, context)
        : notAsked("url", source.url);
    case "index":
      return source.url === null
        ? fromDefault(requirement, install, context)
        : fromNamed(requirement, source.url, context);
  }
}

function notAsked(reason: SkipReason, url: string | null): Origin {
  return { kind: "not-asked", reason, url, inUse: false };
}

function asked(requirement: Requirement, elsewhere: boolean, context: OriginContext): Origin {
  if (context.policy.isPrivate(requirement.name))
    return { kind: "not-asked", reason: "private", url: null, inUse: true };
  return { kind: "asked", elsewhere };
}

function fromNamed(requirement: Requirement, url: string, context: OriginContext): Origin {
  if (isCheckedIndex(url, context.policy.indexUrl) || servedByPyPI(requirement))
    return asked(requirement, false, context);
  return otherIndex(url, context);
}

function fromDefault(requirement: Requirement, install: Install, context: OriginContext): Origin {
  const others = install.indexes.filter((index) => !isCheckedIndex(index.url, context.policy.indexUrl));
  const added = others.filter((index) => index.role === "adds");
  if (install.noIndex) {
    // `--no-index`: only find-links can serve it.
    return added[0] === undefined ? notAsked("other-index", null) : otherIndex(added[0].url, context);
  }
  const replacement = replacementOf(install, context.policy.indexUrl);
  if (replacement !== null && !isCheckedIndexAdded(install, context.policy.indexUrl))
    return otherIndex(replacement, context);
  // Another index beside PyPI keeps PyPI possible (dependency confusion), so PyPI is asked.
  return asked(requirement, added.length > 0 || replacement !== null, context);
}

/** The index that stands in the default's place and is not asked; null where the default is asked. */
function replacementOf(install: Install, indexUrl: string): string | null {
  const replaced = install.indexes.findLast((index) => index.role === "replaces");
  return replaced === undefined || isCheckedIndex(replaced.url, indexUrl) ? null : replaced.url;
}

function isCheckedIndexAdded(install: Install, indexUrl: string): boolean {
  return install.indexes.some((index) => index.role === "adds" && isCheckedIndex(index.url, indexUrl));
}

/** The source as its install has it: an entry without an index of its own follows the index that takes PyPI's place. */
export function installedSource({ source }: Requirement, install: Install, indexUrl: string): Source {
  if (source.kind !== "index" || source.url !== null) return source;
  if (isCheckedIndexAdded(install, indexUrl)) return source;
  return { kind: "index", url: replacementOf(install, indexUrl) };
}

function otherIndex(url: string, context: OriginContext): Origin {
  const inUse = context.baseIndexes.has(indexKey(url)) || context.policy.isKnownIndex(url);
  return { kind: "not-asked", reason: "other-index", url, inUse };
}

// A private proxy in front of PyPI: the lock names the proxy and PyPI's own file URLs. All of them, or a lock could
// hide one foreign file among PyPI's.
function servedByPyPI(requirement: Requirement): boolean {
  const urls = requirement.files.flatMap((file) => file.url ?? []);
  return urls.length > 0 && urls.length === requirement.files.length && urls.every(isPyPIFile);
}

/** Two sources are one place when this agrees; the checked index and the default are one. */
export function sourceKey(source: Source, indexUrl: string): string {
  switch (source.kind) {
    case "index":
      return source.url === null || isCheckedIndex(source.url, indexUrl) ? "index" : `index ${indexKey(source.url)}`;
    case "vcs":
      return `vcs ${source.url}@${source.revision ?? ""}`;
    default:
      return `${source.kind} ${source.url ?? ""}`;
  }
}
