import { ManifestError } from "../domain/manifest.ts";
import { inAncestors, type RepoPath } from "../domain/paths.ts";
import type { Policy } from "../domain/policy.ts";
import { type CollectPorts, collect } from "./collect.ts";
import { ancestorsOf } from "./includes.ts";
import { MAX_CONTENT_CANDIDATE } from "./parse.ts";
import { type Roots, rootsOf } from "./roots.ts";

// Where lists of other names are included from. All files of a repository would be too many to look at.
const INCLUDERS = [
  "requirements.txt",
  "requirements.in",
  "requirements-dev.txt",
  "requirements-test.txt",
  "dev-requirements.txt",
  "test-requirements.txt",
  "constraints.txt",
  "pyproject.toml",
  "setup.cfg",
];

// Far more than real folders have above them.
const MAX_LOOKED = 500;

/**
 * Adds the unchanged files that include a changed one whose content alone leaves open what it is: names without any
 * version may be a list of words. Looks beside it and above it, at the usual names; reads nothing where no changed
 * file is in doubt.
 */
export async function withIncluders(
  roots: Roots,
  policy: Pick<Policy, "manifest">,
  ports: CollectPorts,
): Promise<Roots> {
  const guessed = roots.head.flatMap((root) => (root.byContent ? [root.path] : []));
  // Where the policy leaves files out or names their format, others take their place among the first 200.
  await ports.reader.load(guessed.map((path) => ({ side: "head", path })));
  const doubtful = new Set(guessed.filter((path) => isDoubtful(path, ports)));
  if (doubtful.size === 0) return roots;
  const known = new Set(roots.head.map((root) => root.path));
  const paths = [...doubtful].flatMap((path) => INCLUDERS.flatMap((name) => inAncestors(path, name)));
  const near = [...new Set(paths)].filter((path) => !known.has(path)).slice(0, MAX_LOOKED);
  const candidates = rootsOf({ kind: "audit", head: null, paths: near, notes: [] }, ports.formats, policy).head;
  const { head } = await collect({ base: [], head: candidates, excluded: [], unlooked: [] }, ports);
  const reached = head.files.filter((file) => doubtful.has(file.path));
  const includers = new Set(reached.map((file) => ancestorsOf(file).at(-1)?.path));
  const found = candidates.filter((root) => includers.has(root.path));
  return { ...roots, base: [...roots.base, ...found], head: [...roots.head, ...found] };
}

// A list of names, and nothing that says that they are projects.
function isDoubtful(path: RepoPath, { reader, formats, decode }: CollectPorts): boolean {
  const read = reader.get({ side: "head", path });
  const format = formats.requirements;
  if (read.kind !== "file" || read.bytes.length > MAX_CONTENT_CANDIDATE) return false;
  try {
    const file = { path: read.path, text: decode(read.bytes, format.encoding) };
    if (format.looksLike?.(file) === true) return false;
    const { isManifest, requirements, skipped } = format.parse(file);
    return isManifest && requirements.length > 0 && skipped.every((skip) => skip.class === "told");
  } catch (error) {
    if (error instanceof ManifestError) return false;
    throw error;
  }
}
