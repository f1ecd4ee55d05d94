import type { ProjectName } from "./name.ts";
import { compareText } from "./order.ts";
import type { RepoPath } from "./paths.ts";
import type { LineSpan, NodeId, Requirement, Scope } from "./requirement.ts";
import type { Source } from "./source.ts";

/** The id of a format: kebab-case, the same word in its file, test folder, docs row and the policy's `manifests.map`. */
export type FormatId = string & { readonly __brand: "FormatId" };

/** The id of a format as a branded text. Whether there is such a format, the registry tells. */
export function formatId(id: string): FormatId {
  return id as FormatId;
}

/** A manifest as text. A byte order mark is gone; line breaks are as they were. */
export interface TextFile {
  readonly path: RepoPath;
  readonly text: string;
}

/** How bytes become text: TOML, YAML and JSON are UTF-8; requirements files follow pip (BOM, PEP 263 comment). */
export type Encoding = "utf-8" | "pip";

/**
 * Why something was not read or not asked. The class says which rule speaks of it:
 * `unreadable` → `unreadable-manifest`; `unread` → `unread-entry`; `reference` (a repository or URL whose line names no
 * project) → `direct-reference`; `told` → listed under `skipped` only.
 */
export interface Skip {
  readonly class: "unreadable" | "unread" | "reference" | "told";
  readonly file: RepoPath;
  readonly line: number;
  readonly reason: SkipReason;
  /** One sentence of ours that ends without a full stop; may quote the file's own text, so it is hostile. */
  readonly detail: string;
  /** The project concerned, where one is known. */
  readonly project: ProjectName | null;
}

/** The order of every list of skips: file, line, reason, detail. */
export function bySkipPlace(a: Skip, b: Skip): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || compareText(a.reason, b.reason) || compareText(a.detail, b.detail)
  );
}

const UNREADABLE = [
  "syntax",
  "bad-line",
  "encoding",
  "binary",
  "missing-include",
  "refused-include",
  "over-limit",
  "truncated",
  "unreadable",
] as const;
const UNREAD = ["dynamic", "variable", "remote-include", "template", "unread-format"] as const;
const TOLD = [
  "path",
  "vcs",
  "url",
  "workspace",
  "self",
  "other-index",
  "private",
  "group",
  "excluded",
  "not-used",
] as const;

/** Why something was not read or not asked, in one word. */
export type SkipReason = (typeof UNREADABLE | typeof UNREAD | typeof TOLD)[number];

const UNREADABLE_REASONS: ReadonlySet<SkipReason> = new Set(UNREADABLE);
const UNREAD_REASONS: ReadonlySet<SkipReason> = new Set(UNREAD);

/** The class that a reason has by itself; whoever makes a skip may give it another, as `reference`. */
export function skipClassOf(reason: SkipReason): Skip["class"] {
  if (UNREADABLE_REASONS.has(reason)) return "unreadable";
  return UNREAD_REASONS.has(reason) ? "unread" : "told";
}

/** Another file that this one brings in. The collector resolves and reads it; formats never read files. */
export interface Include {
  /** As written: a path relative to the including file, or a URL (then told as `remote-include`). */
  readonly target: string;
  readonly line: number;
  /** As pip's `-r` and `-c` do. */
  readonly as: "requirements" | "constraints";
  /** Scope and label that the included entries take where the file that includes them says so (setuptools' dynamic files). */
  readonly scope: { readonly scope: Scope; readonly group: string | null } | null;
}

/** An index that a file adds to or puts in place of the default. */
export interface IndexDeclaration {
  /** Without credentials; a local folder as written. */
  readonly url: string;
  /** Names that sources refer to (`[[tool.uv.index]] name`, `[[source]] name`); null where there is none. */
  readonly name: string | null;
  /**
   * `replaces`: in place of PyPI (`--index-url`, `default = true`); `adds`: could serve any name beside it
   * (`--extra-index-url`, a non-explicit index, `--find-links`); `explicit`: serves only entries that name it.
   */
  readonly role: "replaces" | "adds" | "explicit";
  readonly line: number;
}

/** A `tool.uv.sources` row of a workspace root: applies to every member's entry of that name. */
export interface SourceBinding {
  readonly name: ProjectName;
  readonly source: Source;
  /** With a condition (marker, extra, group) the entry may come from elsewhere too, so PyPI is still asked. */
  readonly conditional: boolean;
}

/** What a manifest says of the project it belongs to. */
export interface OwnProject {
  /** Names that this repository defines: `project.name`, workspace members. They are `self`, never looked up as strangers. */
  readonly names: readonly ProjectName[];
  /** PEP 440 specifier of `requires-python`, or null. */
  readonly requiresPython: string | null;
  /** uv workspace member globs relative to this file's folder; null where it is no workspace root. */
  readonly workspace: { readonly members: readonly string[]; readonly exclude: readonly string[] } | null;
  readonly bindings: readonly SourceBinding[];
}

/** A manifest that says nothing of a project of its own. */
export const NO_PROJECT: OwnProject = { names: [], requiresPython: null, workspace: null, bindings: [] };

/** Where a lock's graph starts: the direct requirements, with the scope they were asked for in. */
export interface GraphRoot {
  readonly node: NodeId;
  readonly scope: Scope;
  readonly group: string | null;
}

/** The edges of a lock. Nothing is computed before it is asked for. */
export interface LockGraph {
  /** Direct nodes, production before extras before groups; null where the lock does not name them (the manifest beside it does). */
  readonly roots: () => readonly GraphRoot[] | null;
  /** All nodes of a name: several for forks and extras. */
  readonly nodesOf: (name: ProjectName) => readonly NodeId[];
  readonly nameOf: (node: NodeId) => ProjectName;
  readonly edgesOf: (node: NodeId) => readonly NodeId[];
  /** True for a node that only stands for others of its name, to which its edges lead: these are no step of a path. */
  readonly isAlias?: (node: NodeId) => boolean;
}

/** What one file says, as data. */
export interface ParsedManifest {
  /** False for a file that turned out to be none of its format: a Python file without a script block. */
  readonly isManifest: boolean;
  /** In file order. */
  readonly requirements: readonly Requirement[];
  readonly includes: readonly Include[];
  readonly graph: LockGraph | null;
  readonly indexes: readonly IndexDeclaration[];
  /** `--no-index`: nothing comes from an index but what `adds` declares. */
  readonly noIndex: boolean;
  readonly own: OwnProject;
  readonly skipped: readonly Skip[];
}

/** A file that its own tool would reject as a whole, or that is not what its name says. The only error a format throws. */
export class ManifestError extends Error {
  readonly reason: SkipReason;
  readonly line: number;

  /** `detail`: what is wrong, in one sentence without a full stop. `line` counts from 1. */
  constructor(reason: SkipReason, detail: string, line = 1) {
    super(detail);
    this.name = "ManifestError";
    this.reason = reason;
    this.line = line;
  }
}

/** What a format's docs row says: generated into the table of formats. */
export interface FormatDocs {
  readonly title: string;
  readonly files: string;
  readonly reads: string;
  readonly graph: string;
  readonly notRead: string;
}

/** One kind of file. Pure: text in, data out. */
export interface ManifestFormat {
  readonly id: FormatId;
  readonly docs: FormatDocs;
  readonly encoding: Encoding;
  /** True for the paths that are this format by name alone. */
  readonly matches: (path: RepoPath) => boolean;
  /** ASCII text without which a file of that name is no manifest: it is passed over unread, whatever its encoding. */
  readonly mark?: string;
  /** Files that explain this one (roots of a lock without roots, a workspace root): read with it when they exist, never judged for it. */
  readonly companions: (path: RepoPath) => readonly RepoPath[];
  /** True when a file of another name may be this format: the content decides, by {@link looksLike}. Null: never. */
  readonly looksLike: ((file: TextFile) => boolean) | null;
  /** To be awaited before the first `parse`, where that needs a large library: most runs never load it. */
  readonly load?: () => Promise<void>;
  /** Throws {@link ManifestError} and nothing else. Bad lines are `skipped`, the good ones are kept. */
  readonly parse: (file: TextFile) => ParsedManifest;
  /** A `parse` for the files of one run, where it can read once what several of them have in common. */
  readonly parser?: () => (file: TextFile) => ParsedManifest;
}

/** Fields that most formats leave empty. */
export const EMPTY_MANIFEST: ParsedManifest = {
  isManifest: true,
  requirements: [],
  includes: [],
  graph: null,
  indexes: [],
  noIndex: false,
  own: NO_PROJECT,
  skipped: [],
};

/** For code that has a line and no more. */
export function oneLine(line: number): LineSpan {
  return { line, endLine: line, versionLine: null };
}

/** What a file gives that is no manifest after all. */
export const NO_MANIFEST: ParsedManifest = { ...EMPTY_MANIFEST, isManifest: false };
