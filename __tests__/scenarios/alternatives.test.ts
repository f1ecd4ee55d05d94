import { expect, test } from "vitest";
import { failing } from "../support/index/faults.ts";
import { aProject } from "../support/index/project.ts";
import { createScenario } from "../support/scenario.ts";
import { added, commentOf, ended, ofAda, pyproject, saidIn, stepOf } from "./alternatives.ts";
import { findingsOf, NOW, reportOf } from "./story.ts";

test("a maintainer's successor that is active leads the next step", async () => {
  const { scenario, run } = await added([ended("Deprecated, use newwidget instead."), ofAda("newwidget")]);

  expect(saidIn(run)).toEqual({ alternatives: [["newwidget", "maintainer", true]], rejected: [] });
  expect(stepOf(scenario)).toBe("Move to `newwidget`.");
  expect(commentOf(scenario)).toEqual([
    "**Next step:** Move to `newwidget`.",
    "Instead: `newwidget`, named by the maintainer in the summary of its latest release (`1.0`, 2024-01-02). Active on the index; same owner.",
  ]);
  expect([...scenario.index.seen.legacy]).toEqual([
    ["oldwidget", 1],
    ["newwidget", 1],
  ]);
});

test("a successor of somebody else is looked at, not moved to", async () => {
  const { scenario, run } = await added([ended("Deprecated, use newwidget instead."), aProject({ name: "newwidget" })]);

  expect(saidIn(run).alternatives).toEqual([["newwidget", "maintainer", false]]);
  expect(stepOf(scenario)).toBe("Look at `newwidget`&#58; nobody confirms that the same people own it.");
});

test.each([
  ["its summary", { info: { summary: "Renamed to newwidget." } }],
  ["its description", { info: { description: "# midwidget\n\nThis project is archived. Use `newwidget` instead.\n" } }],
])("a successor that is itself archived is named, and the one that follows by %s is offered", async (_, more) => {
  const { scenario, run } = await added([
    ended("Deprecated, use midwidget instead."),
    ofAda("midwidget", { status: "archived", ...more }),
    ofAda("newwidget"),
  ]);

  expect(saidIn(run)).toEqual({
    alternatives: [["newwidget", "maintainer", true]],
    rejected: ["The maintainer names midwidget, but midwidget is archived on the index, so it is not suggested."],
  });
  expect(stepOf(scenario)).toBe("Move to `newwidget`.");
});

test.each([
  ["does not exist", [], "newwidget is not on the index"],
  [
    "was registered last week",
    [aProject({ name: "newwidget", releases: [{ version: "1.0", uploadTime: "2026-11-17T00:00:00Z" }] })],
    "newwidget is on the index for 7 days only and nobody confirms its owner",
  ],
])("a successor that %s is named with the reason, and the other ways out stay", async (_, others, because) => {
  const { scenario, run } = await added([ended("Deprecated, use newwidget instead."), ...others]);

  const rejected = `The maintainer names newwidget, but ${because}, so it is not suggested.`;
  expect(saidIn(run)).toEqual({ alternatives: [], rejected: [rejected] });
  expect(stepOf(scenario)).toMatch(/project, or accept it with a dated waiver\.$/);
  expect(commentOf(scenario).at(-1)?.replaceAll("`", "")).toBe(rejected);
});

test("a project without any word on a successor says that there is none, with the other ways out", async () => {
  const { scenario, run } = await added([ended("Widgets of old.")]);

  expect(saidIn(run)).toEqual({ alternatives: [], rejected: [] });
  expect(commentOf(scenario)).toEqual([
    "**Next step:** Replace it with a maintained project, or accept it with a dated waiver.",
    "No alternative is known: the maintainers name none, and neither does the curated list.",
  ]);
});

test("hostile text around the name is harmless in the review, the check run and the summary", async () => {
  const hostile =
    "@everyone <img src=x onerror=alert(1)> ![i](https://evil.example/p) \u202egnp\u202c closes #1 [x](javascript:alert(1)) Deprecated: use `newwidget` instead";
  const info = { summary: hostile, description: `${hostile}\n<!-- pypi-gate v1 -->`, version: "1.0`<b>@ada" };
  const { scenario, run } = await added([ended(hostile, { reason: hostile, info }), ofAda("newwidget")]);

  expect(saidIn(run).alternatives).toEqual([["newwidget", "maintainer", true]]);
  const { reviews, comments, checkRuns } = scenario.github.state;
  const texts = [reviews[0]?.body, comments[0]?.body, checkRuns[0]?.summary, checkRuns[0]?.text, run.summary];
  expect(texts.map((text) => typeof text)).toEqual(new Array(5).fill("string"));
  for (const text of texts) {
    expect(text).not.toMatch(/<img|@everyone|@ada|\]\((?:https:\/\/evil|javascript)|#1\b|[\u202a-\u202e]/);
  }
});

test("a quarantined project has a curated alternative, and no request for its description", async () => {
  const { scenario, run } = await added(
    [
      aProject({ name: "msgpack-python", status: "quarantined", releases: [] }),
      aProject({ name: "msgpack", releases: [{ version: "1.1.0" }] }),
    ],
    { head: { "requirements.txt": "msgpack-python\n" } },
  );

  expect(saidIn(run)).toEqual({ alternatives: [["msgpack", "curated", true]], rejected: [] });
  expect(stepOf(scenario)).toBe("Move to `msgpack`, or hold this change until the review has ended.");
  expect([...scenario.index.seen.legacy.keys()]).toEqual(["msgpack"]);
});

test("at most three alternatives are shown, of at most five that are looked into", async () => {
  const names = ["one", "two", "three", "four", "five", "six", "seven"].map((word) => `widget-${word}`);
  const summary = `Deprecated. Use ${names.map((name) => `\`${name}\``).join(", ")} instead.`;
  const { scenario, run } = await added([ended(summary), ...names.map((name) => ofAda(name))]);

  expect(saidIn(run).alternatives.map(([name]) => name)).toEqual(names.slice(0, 3));
  expect(scenario.index.seen.legacy.size).toBe(1 + 5);
});

test("a successor that supports fewer Pythons than the repository is rejected", async () => {
  const { run } = await added(
    [
      ended("Deprecated, use newwidget instead."),
      ofAda("newwidget", { releases: [{ version: "1.0", requiresPython: ">=3.12" }] }),
    ],
    {
      base: { "pyproject.toml": pyproject("3.10") },
      head: { "pyproject.toml": pyproject("3.10", '["oldwidget"]') },
    },
  );

  expect(saidIn(run)).toEqual({
    alternatives: [],
    rejected: [
      "The maintainer names newwidget, but newwidget supports only Python >=3.12, this repository >=3.10, so it is not suggested.",
    ],
  });
});

test.each([
  ["3.11", [["tomllib", "maintainer", true]], "Use `tomllib` of the standard library."],
  ["3.10", [], null],
])(
  "with requires-python >=%s the standard library is an answer where all of it has it",
  async (python, alternatives, step) => {
    const { scenario, run } = await added([ended("Deprecated: use `tomllib` from the standard library instead.")], {
      base: { "pyproject.toml": pyproject(python) },
      head: { "pyproject.toml": pyproject(python, '["oldwidget"]') },
    });

    expect(saidIn(run).alternatives).toEqual(alternatives);
    if (step !== null) expect(stepOf(scenario)).toBe(step);
    else expect(saidIn(run).rejected[0]).toContain("tomllib is in the standard library since Python 3.11");
  },
);

test("a description that cannot be fetched is told, and the finding is unharmed", async () => {
  const { scenario, run } = await added([ended("Deprecated, use newwidget instead."), ofAda("newwidget")], {
    indexFaults: { "oldwidget/json": failing(9) },
  });

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual(["block archived-project oldwidget requirements.txt:1"]);
  expect(reportOf(run).counts.unverified).toBe(0);
  expect(saidIn(run)).toEqual({ alternatives: [], rejected: [] });
  expect(commentOf(scenario).at(-1)).toBe(
    "The maintainer&#39;s words could not be read: “the index answered HTTP 503”.",
  );
});

test("no alternative is asked for where nothing is adverse", async () => {
  const scenario = await createScenario({
    base: { "requirements.txt": "" },
    head: { "requirements.txt": "fine\nnew-widget\nmissing-widget\n" },
    projects: [
      aProject({ name: "fine", info: { summary: "Use newwidget instead." } }),
      aProject({ name: "new-widget" }),
    ],
    now: NOW,
  });
  const run = await scenario.run();

  expect(findingsOf(run)).toEqual(["block missing-project missing-widget requirements.txt:3"]);
  expect(scenario.index.seen.legacy.size).toBe(0);
});

const PACE = 10;

test("the verdict waits no longer than 15 seconds for alternatives", async () => {
  const { scenario, run } = await added([ended("Deprecated, use newwidget instead."), ofAda("newwidget")], {
    indexFaults: { newwidget: { kind: "slow", ms: 9_000 / PACE }, "newwidget/json": { kind: "hang" } },
    pace: PACE,
  });

  expect(run.exitCode).toBe(1);
  expect(run.durationMs).toBeGreaterThan(14_000 / PACE);
  expect(commentOf(scenario).at(-1)).toBe("Alternatives were not looked up in the time that is set aside for them.");
});

test("what an archived transitive dependency moves to is told, without a line to take", async () => {
  const lock = `version = 1

[[package]]
name = "oldwidget"
version = "1.0"
source = { registry = "INDEX" }

[[package]]
name = "parent"
version = "1.0"
source = { registry = "INDEX" }
dependencies = [{ name = "oldwidget" }]

[[package]]
name = "shop"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "parent" }]
`;
  const { scenario, run } = await added(
    [ended("Renamed to newwidget."), ofAda("newwidget"), aProject({ name: "parent" })],
    {
      base: { "pyproject.toml": pyproject("3.10") },
      head: {
        "pyproject.toml": pyproject("3.10", '["parent"]'),
        "uv.lock": lock.replaceAll("INDEX", "https://pypi.org/simple"),
      },
      inputs: { preset: "strict" },
    },
  );

  expect(findingsOf(run)).toEqual(["block archived-project oldwidget@1.0 uv.lock:4"]);
  expect(saidIn(run).alternatives).toEqual([["newwidget", "maintainer", true]]);
  expect(stepOf(scenario)).toContain("Raise it with `parent`, which brings it in");
  expect(commentOf(scenario).at(-1)).toContain("Instead: `newwidget`");
  expect(scenario.github.state.comments[0]?.body).not.toContain("```suggestion");
});
