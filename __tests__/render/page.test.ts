import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { projectName } from "../../src/domain/name.ts";
import { entriesOf } from "../../src/render/entries.ts";
import { detailsFold } from "../../src/render/page/details.ts";
import { policyFold, policyLine, proposedPolicy } from "../../src/render/page/policy.ts";
import { BASE, CONTEXT, finding, report, unverified, waiver } from "./reports.ts";

const SHARED = "acme/policies/base.toml@v1";
const OWN = ".github/pypi-gate.toml";

describe("the policy of a page", () => {
  test.each([
    [[], BASE, "Policy `standard`"],
    [[OWN], null, `Policy \`standard\` with \`${OWN}\``],
    [[SHARED], BASE, `Policy \`standard\` with \`${SHARED}\``],
    [
      [SHARED, OWN],
      BASE,
      `Policy \`standard\` with \`${SHARED}\`, [\`${OWN}\`](https://github.com/acme/shop/blob/${BASE}/${OWN}) at [\`b45e0c0\`](https://github.com/acme/shop/commit/${BASE})`,
    ],
  ])("of the files %j at %s is one line, without a link to what is not of this repository", (files, ref, line) => {
    const policy = { preset: "standard", files, ref, errors: [], proposed: null } as const;

    expect(policyLine(report([], { policy }), CONTEXT)).toBe(line);
  });

  test("links errors of this repository's own files only", () => {
    const errors = [SHARED, OWN].map((file) => ({ file, line: 3, message: "no such rule" }));
    const proposed = { errors, differs: [] };
    const policy = { preset: "standard", files: [], ref: BASE, errors: [], proposed } as const;

    const text = proposedPolicy(report([], { policy }), CONTEXT)(9_999);

    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url);
    expect(links).toEqual([expect.stringMatching(/\/acme\/shop\/blob\/[0-9a-f]{40}\/\.github\/pypi-gate\.toml#L3$/)]);
    expect(text).toMatch(/base\.toml@&#8203;v1:3<\/code>: “no such rule”/);
  });
});

describe("the details", () => {
  const LINK = /\[(`[^`]+`)\]\([^)]*\)/g;
  const brought = (name: string, more: Partial<Finding> = {}): Finding =>
    finding({
      ...{ severity: "warn", relation: { kind: "transitive", change: "new" }, file: "uv.lock" },
      ...{ project: projectName(name), path: [projectName("root"), projectName(name)] },
      ...{ message: [{ code: name }, " is archived."], remedy: ["Raise it with root."], effect: null },
      ...more,
    });
  const items = (findings: readonly Finding[], budget = 99_999): readonly string[] => {
    const now = report(findings);
    const text = detailsFold(entriesOf(now), now, CONTEXT, "Details")(budget);
    return text
      .split("\n")
      .flatMap((line) => /^(?:- | {2}- The same holds for )(.*)$/.exec(line)?.[1]?.replace(LINK, "$1") ?? []);
  };
  const ALIKE = ["a", "b", "c"].map((name) => brought(name));

  test("say once what holds for three and more, and what differs of the others", () => {
    expect(items(ALIKE)).toEqual(["`a` is archived.", "`b`, `c`"]);
    expect(items(ALIKE.slice(1))).toEqual(["`b` is archived.", "`c` is archived."]);
  });

  test.each([
    ["rule", { rule: "deprecated-project" }],
    ["message", { message: [{ code: "d" }, " is old."] }],
    ["effect", { effect: ["It breaks."] }],
    ["remedy", { remedy: ["Wait."] }],
    ["waiver", { waiver: waiver({ state: "expiring" }) }],
  ] as const)("tell a finding of another %s by itself", (_what, other) => {
    const told = items([...ALIKE, brought("d", other)]);

    expect(told).toEqual(["`a` is archived.", "`b`, `c`", expect.stringMatching(/^`d` is /)]);
  });

  test("tell one look-up that failed like any finding, and several at once", () => {
    const sick = ["a", "b"].map((name) => unverified(name, "no answer", 3));

    expect(items(sick.slice(1))).toEqual([expect.stringMatching(/^`b` could not be checked on PyPI: /)]);
    expect(items(sick)).toEqual([expect.stringMatching(/^2 projects could not be checked.* `a`, `b`\./)]);
  });

  test("are no fold where there is nothing to tell or no room to tell it", () => {
    expect(items([])).toEqual([]);
    expect(items(ALIKE, 60)).toEqual([]);
  });
});

test("The policy in force is a list that wraps, its addresses whole for copying, its text without markup", () => {
  const policyLines = ["index https://user.example/simple/ (input)", "projects a*: deny, see <b> and @octocat"];

  expect(policyFold(report([], { policyLines }))(10_000)).toContain(
    "- index `https://user.example/simple/` (input)\n- projects a&#42;: deny, see &#60;b&#62; and @&#8203;octocat",
  );
});
