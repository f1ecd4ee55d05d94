import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const GOLDENS = "__tests__/render/goldens";
const SHOWN = [`${GOLDENS}/story.review.md`, `${GOLDENS}/story.lanternmail.comment.md`];

describe("README's pictures", () => {
  it("are made of the goldens as they are", async () => {
    expect(await problemsIn(ROOT)).toEqual([]);
  });

  it.each<[string, string, (text: string) => string, string]>([
    [
      "a golden of theirs",
      SHOWN[1] ?? "",
      (text) => `${text}\nAnd more.\n`,
      "The goldens or their style are not those",
    ],
    ["README", "README.md", (text) => text.replace("+2 more", "+3 more"), "does not say what the picture shows"],
    [
      "the record of them",
      "docs/images/pictures.json",
      (text) => text.replace(/"[0-9a-f]{64}"\n/, '"0"\n'),
      "is not the picture",
    ],
  ])("are stale when %s changes", async (_, path, edit, problem) => {
    const folder = mkdtempSync(join(tmpdir(), "gate-pictures-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const one of ["README.md", "docs/images", ...SHOWN]) {
      cpSync(join(ROOT, one), join(folder, one), { recursive: true });
    }
    const file = join(folder, path);
    writeFileSync(file, edit(readFileSync(file, "utf8")));

    const problems = await problemsIn(folder);

    expect(problems).toEqual([expect.stringContaining(problem), expect.stringContaining("npm run pictures")]);
  });
});

async function problemsIn(folder: string): Promise<readonly string[]> {
  const script = [join(ROOT, "scripts/pictures.ts"), "--check", folder];
  const { stderr } = await promisify(execFile)(process.execPath, script).catch(failed);
  return stderr.split("\n").filter((line) => line !== "");
}

function failed(error: unknown): { readonly stderr: string } {
  if (error instanceof Error && "stderr" in error && typeof error.stderr === "string") return { stderr: error.stderr };
  throw error;
}
