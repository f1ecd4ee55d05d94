import { createHash } from "node:crypto";

/** One `[[package]]` of a uv.lock. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly dependencies: readonly string[];
  /** Stands in for the digest that the loopback index lists: a file that was replaced. */
  readonly forgedHash: string | null;
}

export interface Lock {
  readonly project: string;
  readonly requiresPython: string;
  /** Direct dependencies by name. */
  readonly dependencies: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly packages: readonly LockedPackage[];
}

/** A locked package whose files are the ones that the loopback index lists. */
export function locked(name: string, version: string, dependencies: readonly string[] = []): LockedPackage {
  return { name, version, dependencies, forgedHash: null };
}

/** The text of uv.lock as `uv lock` writes it (version 1, revision 2). */
export function lockText(lock: Lock): string {
  const head = ["version = 1", "revision = 2", `requires-python = "${lock.requiresPython}"`].join("\n");
  const blocks = lock.packages.map(packageBlock);
  const place = lock.packages.findIndex((one) => one.name > lock.project);
  blocks.splice(place < 0 ? blocks.length : place, 0, projectBlock(lock));
  return `${[head, ...blocks].join("\n\n")}\n`;
}

function packageBlock(locked: LockedPackage): string {
  const stem = `${locked.name.replaceAll("-", "_")}-${locked.version}`;
  const wheel = fileOf(`${stem}-py3-none-any.whl`, locked.forgedHash);
  return [
    "[[package]]",
    `name = "${locked.name}"`,
    `version = "${locked.version}"`,
    'source = { registry = "https://pypi.org/simple" }',
    ...arrayOf("dependencies", locked.dependencies),
    `sdist = ${fileOf(`${stem}.tar.gz`, null)}`,
    "wheels = [",
    `    ${wheel},`,
    "]",
  ].join("\n");
}

// The digest of a file's name is what the loopback index lists by default.
function fileOf(name: string, forged: string | null): string {
  const hash = forged ?? createHash("sha256").update(name).digest("hex");
  const path = `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash.slice(4)}`;
  return `{ url = "https://files.pythonhosted.org/packages/${path}/${name}", hash = "sha256:${hash}", size = 10000 }`;
}

function arrayOf(key: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`${key} = [`, ...names.map((name) => `    { name = "${name}" },`), "]"];
}

function projectBlock({ project, dependencies, groups }: Lock): string {
  return [
    "[[package]]",
    `name = "${project}"`,
    'version = "1.8.0"',
    'source = { editable = "." }',
    ...arrayOf("dependencies", dependencies),
    "",
    "[package.dev-dependencies]",
    ...Object.entries(groups).flatMap(([group, names]) => arrayOf(group, names)),
  ].join("\n");
}
