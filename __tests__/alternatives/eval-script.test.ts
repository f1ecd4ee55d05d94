import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const SCRIPT = new URL("../../scripts/eval-alternatives.ts", import.meta.url).pathname;
const TABLE = [
  "name\tsummary\texpected\tkind\talso_ok",
  "oldwidget\tDeprecated: use new-widget instead.\tnew-widget\tuse-instead\t",
  "gizmo\tA maintained fork of gadget\t\tfork\t",
  "spanner\tRenamed to wrench-kit, see wrench.\twrench-kit\trename\twrench",
  "hammer\tHits things.\tmallet\trename\t",
].join("\n");

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "eval-"));
  writeFileSync(join(folder, "set.tsv"), `${TABLE}\n`);
  writeFileSync(join(folder, "exists.txt"), "wrench-kit\ngadget\nkitbag\n");
  const description = "This project is deprecated, use [Kit](https://github.com/acme/python-kitbag) instead.";
  const row = {
    name: "bag",
    version: "1",
    summary: "",
    description,
    content_type: null,
    expected: ["kitbag"],
    kind: "x",
    also_ok: [],
  };
  const big = { ...row, name: "big", description: "[a](".repeat(500_000), expected: [] };
  writeFileSync(join(folder, "set.jsonl"), `${JSON.stringify(row)}\n${JSON.stringify(big)}\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8", cwd: folder });
  return { status, out: stdout.trimEnd().split("\n"), errors: stderr.trimEnd().split("\n") };
}

describe("eval:alternatives", () => {
  it("scores names by kind on standard output", () => {
    const { status, out } = run("set.tsv");

    expect(status).toBe(0);
    expect(out).toEqual(["precision 1.000 recall 0.667 right 2 wrong 0 missed 1", "missed\trename\thammer\tmallet"]);
  });

  it("prints one line a row with --rows and the score on standard error", () => {
    const { out, errors } = run("set.tsv", "--exists", "exists.txt", "--rows");

    expect(out).toEqual([
      '{"name":"oldwidget","found":[]}',
      '{"name":"gizmo","found":[]}',
      '{"name":"spanner","found":["wrench-kit"]}',
      '{"name":"hammer","found":[]}',
    ]);
    expect(errors[0]).toBe("precision 1.000 recall 0.333 right 1 wrong 0 missed 2");
  });

  it("reads long descriptions of any size and tries the spellings of a link", () => {
    const { out } = run("set.jsonl", "--exists", "exists.txt", "--rows");

    expect(out).toEqual(['{"name":"bag","found":["kitbag"]}', '{"name":"big","found":[]}']);
  });

  it("ends with 2 when a file cannot be read", () => {
    expect([run("none.tsv").status, run("set.tsv", "--exists", "none").status, run().status]).toEqual([2, 2, 2]);
  });
});
