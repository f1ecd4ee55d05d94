import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { MAX_SUMMARY_BYTES, reportPath, writeSummary, writeWhole } from "../../../src/adapters/runner/files.ts";
import { createRunnerLog } from "../../../src/adapters/runner/log.ts";
import { NO_VERDICT, writeOutputs } from "../../../src/adapters/runner/outputs.ts";
import { listenForStop } from "../../../src/adapters/runner/signals.ts";

const folder = mkdtempSync(join(tmpdir(), "gate-runner-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the log", () => {
  it("lets no text be a command", () => {
    const lines: string[] = [];
    const log = createRunnerLog((text) => void lines.push(text), false);
    log.info("::error::x\n::set-output name=a::b");
    log.warn("y ##[set-output name=a]b");
    log.group("title", "::stop-commands::x\nplain");
    log.debug("never");
    expect(lines.filter((line) => /^\s*::(?!group|endgroup)|##\[/.test(line))).toEqual([]);
    expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
  });
});

describe("files", () => {
  it("places the report", () => {
    expect(reportPath(null, { RUNNER_TEMP: "/t" }, "/x")).toBe("/t/pypi-gate-report.json");
    expect(reportPath("out/r.json", { GITHUB_WORKSPACE: "/w" }, "/x")).toBe("/w/out/r.json");
    expect(reportPath("/r.json", { GITHUB_WORKSPACE: "/w" }, "/x")).toBe("/r.json");
  });

  it("writes a file with its folders, and says when it cannot", async () => {
    const path = join(folder, "a/b.json");
    await writeWhole(path, "{}");
    expect(readFileSync(path, "utf8")).toBe("{}");
    await expect(writeWhole(join(path, "c"), "{}")).rejects.toMatchObject({ name: "UserError" });
    // A folder that takes no folders must not be asked for ever.
    await expect(writeWhole("/dev/null/x/y.json", "{}")).rejects.toMatchObject({ name: "UserError" });
  });

  it("adds to the job summary up to its limit", async () => {
    const path = join(folder, "summary.md");
    expect(await writeSummary("one", { GITHUB_STEP_SUMMARY: path })).toBe(null);
    expect(await writeSummary("x".repeat(MAX_SUMMARY_BYTES), { GITHUB_STEP_SUMMARY: path })).toMatch(/more than/);
    expect(await writeSummary("one", {})).toMatch(/no job summary/);
    expect(readFileSync(path, "utf8")).toBe("one\n");
  });

  it("sets every output", async () => {
    const path = join(folder, "output");
    await writeWhole(path, "");
    process.env.GITHUB_OUTPUT = path;
    writeOutputs(NO_VERDICT);
    const names = [...readFileSync(path, "utf8").matchAll(/^([a-z]+)<</gm)].map((match) => match[1]);
    expect(names).toEqual(["conclusion", "blocked", "warned", "noted", "unverified", "report"]);
  });
});

describe("listenForStop", () => {
  it("aborts at the first signal", () => {
    const source = new EventEmitter();
    const stop = listenForStop(source);
    expect([stop.signal.aborted, stop.received()]).toEqual([false, null]);
    source.emit("SIGTERM");
    expect([stop.signal.aborted, stop.received()]).toEqual([true, "SIGTERM"]);
    stop.release();
    expect(source.listenerCount("SIGINT")).toBe(0);
  });
});
