import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** What stands at a path: text, bytes, or where a symbolic link leads. */
export type FolderFiles = Readonly<Record<string, string | Uint8Array | { readonly symlink: string }>>;

/** A temporary folder with these files, removed when the test ends. Its path is real. */
export function temporaryFolder(files: FolderFiles = {}): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "gate-folder-")));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeFiles(dir, files);
  return dir;
}

/** Writes files into a folder that exists. */
export function writeFiles(dir: string, files: FolderFiles): void {
  for (const [path, what] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    if (typeof what === "string" || what instanceof Uint8Array) writeFileSync(join(dir, path), what);
    else symlinkSync(what.symlink, join(dir, path));
  }
}
