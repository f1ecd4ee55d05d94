import { describe, expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { createScenario, type ScenarioOptions } from "../support/scenario.ts";

const CHECKS = "POST /repos/octo-org/shop/check-runs";
const PULL = "/repos/octo-org/shop/pulls";
const REVIEW = `POST ${PULL}/7/reviews`;
const PROJECTS = [aProject({ name: "fine" }), aProject({ name: "old-one", status: "archived" })];
const COMMENTS = "# nothing to see here, and a great deal of it\n";

interface Row {
  readonly name: string;
  readonly scene: Partial<ScenarioOptions>;
  readonly findings: readonly object[];
  readonly writes: readonly string[];
  readonly comments: readonly object[];
}

const OLD = { rule: "archived-project", project: "old-one" };

const ROWS: readonly Row[] = [
  {
    name: "without a patch gets its comment on the file",
    scene: {
      head: { "requirements.txt": `fine==1.0\n${COMMENTS.repeat(40)}old-one==1.0\n` },
      github: { limits: { patchLines: 20 } },
    },
    findings: [{ ...OLD, file: "requirements.txt", line: 42 }],
    writes: [CHECKS, REVIEW, `POST ${PULL}/7/comments`],
    comments: [{ path: "requirements.txt", line: null }],
  },
  {
    name: "over 512,000 bytes is read whole",
    scene: { head: { "requirements.txt": `${COMMENTS.repeat(12_000)}old-one==1.0\n` } },
    findings: [{ ...OLD, line: 12_001 }],
    writes: [CHECKS, REVIEW, `POST ${PULL}/7/comments`],
    comments: [{ path: "requirements.txt", line: null }],
  },
  {
    name: "over 32,000,000 bytes cannot be read, and says so",
    scene: { head: { "requirements.txt": `${COMMENTS.repeat(740_000)}old-one==1.0\n` } },
    findings: [{ rule: "unreadable-manifest", severity: "block", file: "requirements.txt", line: 1 }],
    writes: [CHECKS, REVIEW, `POST ${PULL}/7/comments`],
    comments: [{ path: "requirements.txt", line: null }],
  },
  {
    name: "that is binary cannot be read, and says so",
    scene: { head: { "requirements.txt": new Uint8Array([0, 1, 2, 3, 0, 255]) } },
    findings: [{ rule: "unreadable-manifest", severity: "block", file: "requirements.txt" }],
    writes: [CHECKS, REVIEW, `POST ${PULL}/7/comments`],
    comments: [{ path: "requirements.txt", line: null }],
  },
  {
    name: "that is a submodule cannot be read, and says so",
    scene: { head: { "requirements.txt": { submodule: "0123456789012345678901234567890123456789" } } },
    findings: [{ rule: "unreadable-manifest", severity: "block", file: "requirements.txt" }],
    writes: [CHECKS, REVIEW],
    comments: [{ path: "requirements.txt" }],
  },
  {
    name: "that is a link is read, and judged, at its target",
    scene: {
      head: { "requirements.txt": { symlink: "deps/real.txt" }, "deps/real.txt": "fine==1.0\nold-one==1.0\n" },
    },
    findings: [{ ...OLD, file: "deps/real.txt", line: 2 }],
    writes: [CHECKS, REVIEW],
    comments: [{ path: "deps/real.txt", line: 2 }],
  },
  {
    name: "that is a link out of the repository cannot be read, and says so",
    scene: { head: { "requirements.txt": { symlink: "../../etc/requirements.txt" } } },
    findings: [{ rule: "unreadable-manifest", severity: "block" }],
    writes: [CHECKS, REVIEW],
    comments: [{ path: "requirements.txt" }],
  },
  {
    name: "that is renamed keeps its history",
    scene: {
      base: { "requirements.txt": `fine==1.0\n${COMMENTS.repeat(20)}` },
      renames: { "requirements.txt": "requirements/prod.txt" },
      head: { "requirements/prod.txt": `fine==1.0\n${COMMENTS.repeat(20)}old-one==1.0\n` },
    },
    findings: [{ ...OLD, file: "requirements/prod.txt", line: 22 }],
    writes: [CHECKS, REVIEW],
    comments: [{ path: "requirements/prod.txt", line: 22 }],
  },
  {
    name: "that is renamed and nothing else is no change",
    scene: { renames: { "requirements.txt": "requirements/prod.txt" }, head: {} },
    findings: [],
    writes: [],
    comments: [],
  },
];

describe("A manifest", () => {
  test.each(ROWS)("$name", { timeout: 60_000 }, async ({ scene, findings, writes, comments }) => {
    const base = { "requirements.txt": "fine==1.0\n" };
    const scenario = await createScenario({ base, projects: PROJECTS, ...scene });
    const run = await scenario.run();
    expect(run.report).toMatchObject({ findings });
    expect(scenario.github.writes()).toEqual(writes);
    expect(scenario.github.state.comments).toMatchObject(comments);
    scenario.github.forgetRequests();
    await scenario.run();
    expect(scenario.github.writes()).toEqual([]);
    scenario.assertClean();
  });
});
