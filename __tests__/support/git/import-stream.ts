/** Text, bytes, a symbolic link, an executable, a submodule's commit, or null to delete the path. */
export type FileSpec =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly executable: string }
  | { readonly submodule: string }
  | null;

/** Repository paths and what stands there. */
export type Files = Readonly<Record<string, FileSpec>>;

export interface ImportedCommit {
  readonly ref: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** `Name <mail> seconds zone`, for author and committer. */
  readonly ident: string;
  readonly snapshot: boolean;
  readonly renames: Readonly<Record<string, string>>;
  readonly files: Files;
}

/** One commit as input of `git fast-import`, which then prints its SHA. */
export function importStream(commit: ImportedCommit): Buffer {
  const [first, ...others] = commit.parents;
  const parts: (string | Uint8Array)[] = [
    // A ref of fast-import keeps its old tip as parent unless it is reset first.
    `reset ${commit.ref}\n`,
    first === undefined ? "\n" : `from ${first}\n\n`,
    `commit ${commit.ref}\nmark :1\nauthor ${commit.ident}\ncommitter ${commit.ident}\n`,
    ...data(Buffer.from(`${commit.message}\n`)),
    ...others.map((parent) => `merge ${parent}\n`),
    commit.snapshot ? "deleteall\n" : "",
    ...Object.entries(commit.renames).map(([from, to]) => `R ${quoted(from)} ${quoted(to)}\n`),
    ...Object.entries(commit.files).flatMap(([path, spec]) => change(path, spec)),
    "\nget-mark :1\n",
  ];
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

function change(path: string, spec: FileSpec): readonly (string | Uint8Array)[] {
  if (spec === null) return [`D ${quoted(path)}\n`];
  if (typeof spec === "string") return file("100644", path, Buffer.from(spec));
  if (spec instanceof Uint8Array) return file("100644", path, spec);
  if ("symlink" in spec) return file("120000", path, Buffer.from(spec.symlink));
  if ("executable" in spec) return file("100755", path, Buffer.from(spec.executable));
  return [`M 160000 ${spec.submodule} ${quoted(path)}\n`];
}

function file(mode: string, path: string, content: Uint8Array): readonly (string | Uint8Array)[] {
  return [`M ${mode} inline ${quoted(path)}\n`, ...data(content)];
}

function data(content: Uint8Array): readonly (string | Uint8Array)[] {
  return [`data ${content.byteLength}\n`, content, "\n"];
}

function quoted(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
