import { describe, expect, test } from "vitest";
import { aProject, type FakeProject } from "../support/index/project.ts";
import { createScenario, type Scenario } from "../support/scenario.ts";

const PROJECTS: readonly FakeProject[] = [
  aProject({ name: "fine" }),
  aProject({ name: "old-one", status: "archived" }),
  aProject({ name: "old-two", status: "archived" }),
  aProject({ name: "worn", status: "deprecated" }),
  aProject({ name: "bad", status: "quarantined", releases: [] }),
];

const PULL = "/repos/octo-org/shop/pulls";
const CHECK = "POST /repos/octo-org/shop/check-runs";
const REVIEW = `POST ${PULL}/7/reviews`;
const COMMENT = `POST ${PULL}/7/comments`;
const MUTATION = "POST /graphql mutation";

interface Push {
  readonly title: string;
  readonly requirements?: string;
  /** What people did since the last run. */
  readonly before?: (scenario: Scenario) => void;
  readonly exitCode: number;
  /** Ids stand as `#review`, `#old-one` …. */
  readonly writes: readonly string[];
}

const PUSHES: readonly Push[] = [
  {
    title: "1 adds an archived project",
    requirements: "fine==1.0\nold-one==1.0\n",
    exitCode: 1,
    writes: [CHECK, REVIEW],
  },
  { title: "2 touches something else", exitCode: 1, writes: [CHECK] },
  {
    title: "3 adds a second one",
    requirements: "fine==1.0\nold-one==1.0\nold-two==1.0\n",
    exitCode: 1,
    writes: [CHECK, `PUT ${PULL}/7/reviews/#review`, COMMENT],
  },
  {
    title: "4 moves both by a line, after somebody answered",
    requirements: "# ours\nfine==1.0\nold-one==1.0\nold-two==1.0\n",
    before: ({ github }) => void github.people.replyTo(commentOn(github, "old-one").id, "We know."),
    exitCode: 1,
    writes: [CHECK, `PUT ${PULL}/7/reviews/#review`],
  },
  {
    title: "5 removes the second: nobody answered there",
    requirements: "# ours\nfine==1.0\nold-one==1.0\n",
    exitCode: 1,
    writes: [CHECK, `PUT ${PULL}/7/reviews/#review`, `DELETE ${PULL}/comments/#old-two`],
  },
  {
    title: "6 removes the first: somebody answered there",
    requirements: "# ours\nfine==1.0\n",
    exitCode: 0,
    writes: [`PUT ${PULL}/7/reviews/#review`, MUTATION, `PATCH ${PULL}/comments/#old-one`],
  },
  { title: "7 touches something else: resolved is said once", exitCode: 0, writes: [] },
  {
    title: "8 adds a deprecated project: a warning, so no comment on its line",
    requirements: "# ours\nfine==1.0\nworn==1.0\n",
    exitCode: 0,
    writes: [CHECK, `PUT ${PULL}/7/reviews/#review`],
  },
  {
    title: "9 adds a quarantined project and brings the first back",
    requirements: "# ours\nfine==1.0\nworn==1.0\nbad\nold-one==1.0\n",
    exitCode: 1,
    writes: [CHECK, `PUT ${PULL}/7/reviews/#review`, COMMENT, COMMENT],
  },
  {
    title: "10 takes everything back",
    requirements: "# ours\nfine==1.0\n",
    exitCode: 0,
    writes: [`PUT ${PULL}/7/reviews/#review`, `DELETE ${PULL}/comments/#bad`, `DELETE ${PULL}/comments/#old-one-again`],
  },
];

function commentOn(github: Scenario["github"], project: string) {
  const found = github.state.comments.findLast((one) => one.inReplyTo === null && one.body.includes(`\`${project}\``));
  if (found === undefined) throw new Error(`no comment on ${project}`);
  return found;
}

describe("A pull request of ten pushes", () => {
  test("gets exactly the writes that each push needs, and none when a run is repeated", {
    timeout: 120_000,
  }, async () => {
    const scenario = await createScenario({
      base: { "requirements.txt": "fine==1.0\n" },
      head: { "requirements.txt": "fine==1.0\nold-one==1.0\n" },
      projects: PROJECTS,
    });
    const { github } = scenario;
    const ids = new Map<string, string>();
    const told: (readonly [string, number | null, readonly string[]])[] = [];
    for (const [at, push] of PUSHES.entries()) {
      push.before?.(scenario);
      const change =
        push.requirements === undefined ? { "notes.md": `${at}\n` } : { "requirements.txt": push.requirements };
      if (at > 0) github.people.pushCommit(7, { files: change });
      github.forgetRequests();
      const run = await scenario.run({ action: at === 0 ? "opened" : "synchronize" });
      for (const review of github.state.reviews) ids.set(String(review.id), "#review");
      for (const { id, body, inReplyTo } of github.state.comments) {
        const name = /`([a-z-]+)`/.exec(body)?.[1] ?? "";
        if (inReplyTo === null && !ids.has(String(id)))
          ids.set(String(id), [...ids.values()].includes(`#${name}`) ? `#${name}-again` : `#${name}`);
      }
      const named = github.writes().map((write) => write.replace(/\d{6,}/g, (id) => ids.get(id) ?? id));
      told.push([push.title, run.exitCode, named]);
      github.forgetRequests();
      expect((await scenario.run({ action: "synchronize" })).exitCode).toBe(push.exitCode);
      expect([push.title, github.writes()]).toEqual([push.title, []]);
      scenario.assertClean();
    }
    expect(told).toEqual(PUSHES.map(({ title, exitCode, writes }) => [title, exitCode, writes]));
    // A single comment is an own review without a text on GitHub.
    expect(github.state.reviews.filter(({ body }) => body !== "").length).toBe(1);
    expect(github.state.reviews[0]?.body).toContain("### Resolved: nothing blocks");
    expect(github.state.comments.map(({ body }) => body.split("\n").at(-1))).toEqual([
      "Resolved: this no longer blocks.",
      "We know.",
    ]);
  });
});
