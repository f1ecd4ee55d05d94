import { expect, test } from "vitest";
import { dayNumber, dayText } from "../../src/domain/days.ts";
import { temporaryFolder } from "../support/folder.ts";
import type { Recorded } from "../support/github/github.ts";
import { scheduleEvent } from "../support/runner/events.ts";
import { createScenario } from "../support/scenario.ts";
import { steady, writesOf } from "./story.ts";
import { PROJECTS, TREE, worldOf, YEAR } from "./year.ts";

const FIRST_DAY = dayNumber("2026-11-23") ?? 0;
const WEEKS = 52;

// Fifty-two runs of the bundle, with one compile cache for all; each write of each week stands in the golden file.
test("a year of weekly audits writes in each week exactly what changed", async () => {
  const scenario = await createScenario({ base: TREE, projects: PROJECTS });
  const { github } = scenario;
  const world = worldOf(scenario);
  const env = { NODE_COMPILE_CACHE: temporaryFolder() };
  const told: string[] = [];
  let exit = 0;
  for (let week = 1; week <= WEEKS; week++) {
    const { happens, writes = [], says = "", exit: verdict = exit } = YEAR[week] ?? {};
    exit = verdict;
    happens?.(world);
    github.forgetRequests();
    const day = dayText(FIRST_DAY + (week - 1) * 7);

    const run = await scenario.run({ event: scheduleEvent(github), now: `${day}T06:00:00Z`, env });

    const written = writesOf(scenario);
    expect([week, run.exitCode, written.map(wordOf)], run.log).toEqual([week, exit, writes]);
    expect(written.map((write) => textOf(write, "body")).join("\n"), `week ${week}`).toContain(says);
    if (written.length > 0) told.push(`==== week ${week}, ${day}, exit ${run.exitCode}`, ...written.map(inFull));
  }
  await expect(`${steady(told.join("\n\n"), scenario)}\n`).toMatchFileSnapshot("goldens/audit-year.txt");
  expect(github.state.issues.map(({ number, title, labels, author }) => [number, title, labels, author.login])).toEqual(
    [
      [9, "Our dependencies", ["chore"], "mallory"],
      [10, "pypi-gate: dependencies that need attention", [], "github-actions[bot]"],
    ],
  );
  scenario.assertClean();
}, 240_000);

// "open", "comment 8", "text 8 closed".
function wordOf(write: Recorded): string {
  const number = /\/issues\/(\d+)/.exec(write.name)?.[1];
  if (number === undefined) return "open";
  if (write.name.endsWith("/comments")) return `comment ${number}`;
  return ["text", number, textOf(write, "state")].filter((word) => word !== "").join(" ");
}

function textOf({ body }: Recorded, field: string): string {
  const value = typeof body === "object" && body !== null ? Reflect.get(body, field) : undefined;
  return typeof value === "string" ? value : "";
}

// The state is packed: zlib may pack it otherwise some day.
function inFull(write: Recorded): string {
  const body = textOf(write, "body").replace(/^<!-- pypi-gate v1 audit \S+ -->/, "<!-- STATE -->");
  return `---- ${wordOf(write)}\n${body}`;
}
