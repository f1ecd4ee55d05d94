import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ProcessResult, ROOT, runNode } from "./support/runner/process.ts";

const FIRST = [
  ["block", "lanternmail", "archived-project", "pyproject.toml:14"],
  ["block", "tidepay", "quarantined-project", "pyproject.toml:20"],
  ["block", "fastpai-utils", "missing-project", "requirements-ops.txt:6"],
  ["block", "shelfcache", "lock-mismatch", "uv.lock:460"],
  ["block", "stockroom", "withdrawn-release", "uv.lock:522"],
  ["warn", "plainforms", "deprecated-project", "pyproject.toml:27"],
  ["warn", "parcel-labels", "yanked-release", "requirements-ops.txt:5"],
  ["warn", "printer-bridge", "direct-reference", "requirements-ops.txt:7"],
  ["warn", "receipt-fonts", "archived-project", "uv.lock:433"],
];

const SECOND = [
  ["warn", "plainforms", "deprecated-project", "pyproject.toml:26"],
  ["warn", "printer-bridge", "direct-reference", "requirements-ops.txt:6"],
  ["warn", "receipt-fonts", "archived-project", "uv.lock:433"],
];

describe("npm run demo", () => {
  const folder = mkdtempSync(join(tmpdir(), "gate-demo-"));
  let run: ProcessResult;
  let page: string;

  beforeAll(async () => {
    const env = { PATH: process.env.PATH ?? "/usr/bin:/bin", HOME: folder };
    // The demo itself quickens the action's pauses.
    run = await runNode({ args: [join(ROOT, "demo/dist/index.js"), folder], cwd: folder, env, realTimers: true });
    page = readFileSync(join(folder, "demo.html"), "utf8");
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("it ends well, says nothing on stderr and prints the page's path", () => {
    expect([run.exitCode, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain(join(folder, "demo.html"));
  });

  test("it prints the findings of both pushes", () => {
    const rows = run.stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
    const found = rows.filter(([severity]) => ["block", "warn", "note"].includes(severity ?? ""));

    expect(found).toEqual([...FIRST, ...SECOND]);
    expect(run.stdout).toContain("exit code 1, conclusion failure: 5 blocking, 4 warnings");
    expect(run.stdout).toContain("exit code 0, conclusion success: 0 blocking, 3 warnings");
  });

  test("the page holds the review, a comment for everything that blocks, the check run and the summary", () => {
    const comments = page.match(/<article class="box comment inline">/g) ?? [];

    for (const [, project = "", rule = ""] of FIRST) {
      expect(page).toContain(`<code>${project}</code>`);
      expect(page).toContain(`<code>${rule}</code>`);
    }
    expect(comments.length).toBe(FIRST.filter(([severity]) => severity === "block").length);
    expect(page).toContain('<article class="box comment review">');
    expect(page).toContain("<strong>pypi-gate report</strong>");
    expect(page).toContain("<h3>The job summary</h3>");
  });

  test("the page names the verified substitute of the archived project", () => {
    expect(page).toContain("Move to <code>lanternpost</code>");
    expect(page).toContain("named by the maintainer in the description of its latest release");
  });

  test("the page says that the adverse projects are invented, and loads nothing", () => {
    expect(page).toContain("Every project with an adverse status on this page is an invented name.");
    expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|\bsrc=|url\(https?:|127\.0\.0\.1/);
  });
});
