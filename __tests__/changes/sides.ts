import { createHash } from "node:crypto";
import { type CollectPorts, collect } from "../../src/changes/collect.ts";
import type { CollectedSide } from "../../src/changes/collected.ts";
import { createReader } from "../../src/changes/reader.ts";
import { rootsOf } from "../../src/changes/roots.ts";
import { type Survey, survey } from "../../src/changes/survey.ts";
import { repoPath } from "../../src/domain/paths.ts";
import type { Range } from "../../src/domain/range.ts";
import { FORMAT_TABLE } from "../../src/gate/formats.ts";
import { decodeText } from "../../src/manifests/decode.ts";
import type { FileRead, FileRequest } from "../../src/ports.ts";

/** Text, or an answer that is no plain file. */
export type Tree = Readonly<Record<string, string | FileRead>>;

export interface Collected {
  readonly range: Range;
  readonly base: CollectedSide;
  readonly head: CollectedSide;
  /** Paths asked for, batch by batch, as `side:path`. */
  readonly batches: readonly (readonly string[])[];
}

const EVERYTHING = { manifest: () => ({ excluded: false, format: null }) };

/** What a review from `base` to `head` reads. */
export async function collectTrees(base: Tree, head: Tree): Promise<Collected> {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const changed = paths
    .filter((path) => base[path] !== head[path])
    .map((path) => {
      const status = base[path] === undefined ? "added" : head[path] === undefined ? "removed" : "modified";
      return { path: repoPath(path), status, previousPath: null } as const;
    });
  const range: Range = { kind: "review", base: "a".repeat(40), head: "b".repeat(40), changed, notes: [] };
  return { range, ...(await collectRange(range, base, head)) };
}

async function collectRange(range: Range, base: Tree, head: Tree): Promise<Omit<Collected, "range">> {
  const batches: string[][] = [];
  const read = (request: FileRequest): FileRead => readFrom(request.side === "head" ? head : base, request.path);
  const reader = createReader({
    read: async (requests) => {
      batches.push(requests.map(({ side, path }) => `${side}:${path}`));
      return requests.map(read);
    },
  });
  const ports: CollectPorts = { reader, formats: FORMAT_TABLE, decode: decodeText };
  const sides = await collect(rootsOf(range, FORMAT_TABLE, EVERYTHING), ports);
  return { ...sides, batches };
}

function readFrom(tree: Tree, path: string): FileRead {
  const content = Object.hasOwn(tree, path) ? tree[path] : undefined;
  if (content === undefined) return { kind: "absent" };
  if (typeof content !== "string") return content;
  const bytes = new TextEncoder().encode(content);
  return { kind: "file", path: repoPath(path), oid: createHash("sha1").update(bytes).digest("hex"), bytes };
}

const POLICY = {
  indexUrl: "https://pypi.org/simple/",
  isPrivate: () => false,
  isKnownIndex: () => false,
  readsGroup: () => true,
};

/** What a review from `base` to `head` brings. */
export async function surveyTrees(base: Tree, head: Tree): Promise<Survey> {
  const { range, ...sides } = await collectTrees(base, head);
  return survey(range, sides, POLICY, []);
}

/** The skips of a side that rules speak of, as `reason file:line`. */
export function skipsIn({ files, skipped }: CollectedSide): readonly string[] {
  const all = [...files.flatMap((file) => file.parsed.skipped), ...skipped];
  return all.filter((skip) => skip.class !== "told").map((skip) => `${skip.reason} ${skip.file}:${skip.line}`);
}

/** The changes as `kind project: file:line …`, direct ones marked with `!`. */
export function changesIn({ changes }: Survey): readonly string[] {
  return changes.map(({ kind, project, introduced }) => {
    const places = introduced.map(
      ({ location, direct }) => `${location.file}:${location.lines().line}${direct ? "!" : ""}`,
    );
    return `${kind} ${project}: ${places.join(" ")}`;
  });
}
