import { describe, expect, test } from "vitest";
import { policyLine, proposedPolicy } from "../../src/render/page/policy.ts";
import { BASE, CONTEXT, report } from "./reports.ts";

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
