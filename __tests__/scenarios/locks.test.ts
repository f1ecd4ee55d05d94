import { expect, test } from "vitest";
import { uvProject } from "../gate/trees.ts";
import { aProject } from "../support/index/project.ts";
import { createScenario } from "../support/scenario.ts";
import { expectTold, findingsOf, NOW, reportOf } from "./story.ts";

const parent = aProject({ name: "parent" });
const BASE = uvProject(["parent"], [{ name: "parent" }]);

test("an archived project that a lock brings in through another one warns and shows the path", async () => {
  const scenario = await createScenario({
    base: BASE,
    head: uvProject(
      ["parent"],
      [
        { name: "parent", version: "1.1", needs: ["middle"] },
        { name: "middle", needs: ["old-thing"] },
        { name: "old-thing" },
      ],
    ),
    projects: [
      aProject({ name: "parent", releases: [{ version: "1.1" }] }),
      aProject({ name: "middle" }),
      aProject({ name: "old-thing", status: "archived" }),
    ],
    now: NOW,
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(0);
  expect(findingsOf(run)).toEqual(["warn archived-project old-thing@1.0 uv.lock:32"]);
  expect(reportOf(run).findings[0]).toMatchObject({
    path: ["parent", "middle", "old-thing"],
    relation: { kind: "transitive", change: "new" },
  });
  expect(run.annotations).toEqual([]);
  await expectTold("archived-transitive", scenario, run);
});

test("a locked version that is gone and a locked file under another hash block", async () => {
  const scenario = await createScenario({
    base: BASE,
    head: uvProject(
      ["parent", "gone", "swapped"],
      [{ name: "parent" }, { name: "gone" }, { name: "swapped", sha256: "f".repeat(64) }],
    ),
    projects: [parent, aProject({ name: "gone", releases: [{ version: "2.0" }] }), aProject({ name: "swapped" })],
    now: NOW,
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual([
    "block withdrawn-release gone@1.0 uv.lock:22",
    "block lock-mismatch swapped@1.0 uv.lock:28",
  ]);
  expect([...scenario.index.seen.simple]).toEqual([
    ["gone", 2],
    ["swapped", 1],
  ]);
  await expectTold("withdrawn-and-swapped", scenario, run);
});

test("a yanked pin warns with the maintainers' reason", async () => {
  const thing = aProject({
    name: "thing",
    releases: [{ version: "1.0", yanked: "Breaks @everyone's build" }, { version: "1.1" }],
  });
  const scenario = await createScenario({
    base: { "requirements.txt": "" },
    head: { "requirements.txt": "thing==1.0\n" },
    projects: [thing],
    now: NOW,
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(0);
  expect(findingsOf(run)).toEqual(["warn yanked-release thing@1.0 requirements.txt:1"]);
  await expectTold("yanked", scenario, run);
});

test("an added index blocks once, at its line, and nobody is asked about the names that it takes", async () => {
  const scenario = await createScenario({
    base: { "requirements.txt": "parent\n" },
    head: { "requirements.txt": "--index-url https://user:secret@mirror.example/simple\nparent\nthing\n" },
    projects: [parent],
    now: NOW,
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual(["block unchecked-index - requirements.txt:1"]);
  expect(reportOf(run).findings[0]).toMatchObject({ projects: ["parent", "thing"] });
  expect(scenario.index.seen.requests).toEqual([]);
  expect(run.log + run.summary + JSON.stringify(run.report)).not.toContain("secret");
  await expectTold("added-index", scenario, run);
});

test("a requirements file that moves into uv's files adds nothing", async () => {
  const scenario = await createScenario({
    base: { "requirements.txt": "parent==1.0\n" },
    head: { "requirements.txt": null, ...BASE },
    projects: [parent],
    now: NOW,
  });
  const run = await scenario.run();

  expect([run.exitCode, findingsOf(run), scenario.github.writes()]).toEqual([0, [], []]);
  scenario.assertClean();
});
