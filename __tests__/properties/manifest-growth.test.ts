import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nodePath } from "../support/runner/process.ts";
import type { Row } from "./manifest-growth.ts";

// Optimised code and flushed functions are counted differently from one run to the next; interpreted code never is.
const FLAGS = ["--max-lazy", "--no-opt", "--no-maglev", "--no-sparkplug", "--no-flush-bytecode"];

/** Steps for twice the input over steps for the input: 2 for linear work; binary searches for lines add a little. */
const LIMIT = 2.2;

it("takes at most 2.2 times the counted steps for twice the input, in every reader and kind of text", () => {
  const script = join(import.meta.dirname, "manifest-growth.ts");
  const done = spawnSync(nodePath(), [...FLAGS, script], { encoding: "utf8" });
  const rows: readonly Row[] = done.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

  expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: "" });
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter(({ once, twice }) => once === 0 || twice > once * LIMIT)).toEqual([]);
});
