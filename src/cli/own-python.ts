import { createReader } from "../changes/reader.ts";
import { ManifestError } from "../domain/manifest.ts";
import { repoPath } from "../domain/paths.ts";
import { decodeText } from "../manifests/decode.ts";
import { pyproject } from "../manifests/pyproject/format.ts";
import type { Repository } from "../ports.ts";

/** `requires-python` of the root's `pyproject.toml`; null where there is none or the file cannot be read. */
export async function ownPython(tree: Pick<Repository, "read">): Promise<string | null> {
  const request = { side: "head", path: repoPath("pyproject.toml") } as const;
  const reader = createReader(tree);
  await reader.load([request]);
  const read = reader.get(request);
  if (read.kind !== "file") return null;
  try {
    return pyproject.parse({ path: read.path, text: decodeText(read.bytes, "utf-8") }).own.requiresPython;
  } catch (error) {
    // What it cannot read, `check` and `audit` tell; here it only means that no Python versions are known.
    if (error instanceof ManifestError) return null;
    throw error;
  }
}
