import { describe, expect, it } from "vitest";
import { proseText } from "../../src/domain/prose.ts";
import { RULES } from "../../src/rules/registry.ts";
import { uvProject } from "../gate/trees.ts";
import { type Files, type GateRun, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";
import { reply } from "../support/index/replies.ts";

async function said(base: Files, head: Files, more: Partial<GateRun> = {}) {
  const { report } = await runGate({ base, head, ...more });
  return report.findings.map(({ rule, message, effect, remedy }) => ({
    rule,
    message: proseText(message),
    effect: effect === null ? null : proseText(effect).trim(),
    remedy: proseText(remedy),
  }));
}

const txt = (text: string) => ({ "requirements.txt": text });

describe("what a rule says", () => {
  it("calls quarantine a suspension pending review, never malware", async () => {
    const thing = aProject({ name: "thing", status: "quarantined", reason: "Under review" });
    const [finding] = await said(txt(""), txt("thing==1.0\n"), { projects: [thing] });

    expect(finding).toEqual({
      rule: "quarantined-project",
      message:
        "thing is quarantined: the administrators of PyPI have suspended it pending review. This is not proof that anything is wrong with it. The index gives this reason: “Under review”.",
      effect: "pip and uv find no files, so a fresh resolve fails or silently picks something else.",
      remedy: "Hold this change until the review has ended, or take the project out. Run the check again then.",
    });
    expect(JSON.stringify(finding)).not.toMatch(/malware|malicious/i);
  });

  it("says that a lock may still install what is quarantined, and names the parent", async () => {
    const [finding] = await said(
      uvProject(["parent"], [{ name: "parent" }]),
      uvProject(["parent"], [{ name: "parent", needs: ["thing"] }, { name: "thing" }]),
      { projects: [aProject({ name: "thing", status: "quarantined" })] },
    );

    expect(finding?.effect).toContain("the file host keeps serving quarantined files");
    expect(finding?.remedy).toContain("parent");
  });

  it("names the four things that a 404 may be, and how to declare a private package", async () => {
    const [finding] = await said(txt(""), txt("internal-tool\n"));

    expect(finding?.message).toMatch(/typo.*private.*removed by its owner.*breaking the rules/);
    expect(finding?.remedy).toContain('private = ["internal-tool"]');
  });

  it("sends nobody to the spelling of a name that another project requires", async () => {
    const [finding] = await said(
      uvProject(["parent"], [{ name: "parent" }]),
      uvProject(["parent"], [{ name: "parent", needs: ["internal-tool"] }, { name: "internal-tool" }]),
      { projects: [aProject({ name: "parent" })] },
    );

    expect(finding?.remedy).toMatch(/^If it is a private package.*If it is gone, keep parent at a release/);
  });

  it("tells nobody to turn a switch that changes nothing", async () => {
    const head = txt("thing\n");
    const script = () => reply({ status: 503 });
    const [blocked] = await said(txt(""), head, { script });
    const { report } = await runGate({ base: null, head, script });

    expect(blocked?.remedy).toContain("on-unverified: warn");
    expect(report.findings.map(({ severity, remedy }) => [severity, proseText(remedy)])).toEqual([
      ["warn", "Run the check again when the index answers."],
    ]);
  });

  it("says of an index in an audit only that it is not asked", async () => {
    const head = txt("--extra-index-url https://m.example/simple\n");
    const { report } = await runGate({ base: null, head });

    expect(proseText(report.findings[0]?.message ?? [])).not.toContain("not in use before");
    expect(proseText(report.findings[0]?.effect ?? [])).toBe("Any name may be served from either index.");
  });

  it("says that a reference was not looked up only where nothing of that name was", async () => {
    const projects = [aProject({ name: "thing" })];
    const reference = "thing @ git+https://h.example/g\n";
    const [alone] = await said(txt(""), txt(reference), { projects });
    const [beside] = await said({}, { ...txt(reference), "requirements-dev.txt": "thing\n" }, { projects });

    expect([alone?.rule, alone?.effect]).toEqual(["direct-reference", expect.stringContaining("was not looked up")]);
    expect([beside?.rule, beside?.effect]).toEqual([
      "direct-reference",
      expect.not.stringContaining("was not looked up"),
    ]);
  });

  it("names the release to go to where a version is withdrawn or yanked", async () => {
    const thing = aProject({
      name: "thing",
      releases: [{ version: "1.0", yanked: "broken" }, { version: "1.2" }, { version: "2.0b1" }],
    });
    const yanked = await said(txt(""), txt("thing==1.0\n"), { projects: [thing] });
    const gone = await said(txt(""), txt("thing==0.5\n"), { projects: [thing] });

    expect([yanked[0]?.rule, yanked[0]?.message, yanked[0]?.remedy]).toEqual([
      "yanked-release",
      "thing 1.0 is yanked: its maintainers took this release back. They say: “broken”.",
      "Move to a release that is not yanked: the latest is 1.2.",
    ]);
    expect([gone[0]?.rule, gone[0]?.remedy]).toEqual([
      "withdrawn-release",
      "Find out why it is gone, then take a version that the index lists; the latest is 1.2.",
    ]);
  });

  it("names no yanked release to go to", async () => {
    const thing = aProject({ name: "thing", releases: [{ version: "1.0", yanked: "broken" }] });
    const [gone] = await said(txt(""), txt("thing==0.5\n"), { projects: [thing] });

    expect(gone?.remedy).toBe("Find out why it is gone, then take a version that the index lists.");
  });

  it("quotes what an index says on one line, without what cannot be seen", async () => {
    const reason = `line one\n::error::two\u202e${"x".repeat(9_000)}`;
    const [finding] = await said(txt(""), txt("thing\n"), {
      projects: [aProject({ name: "thing", status: "archived", reason })],
    });

    expect(finding?.message).toMatch(/^thing is archived: .*“line one ::error::two x+…”\.$/);
    expect(finding?.message.length).toBeLessThan(500);
  });

  it.each([
    [{ "requirements.txt": "-r gone.txt\n" }, "Add the file that the line includes, or correct the line."],
    [{ "requirements.txt": "-r ../outside.txt\n" }, "Include a file of this repository instead"],
    [{ "uv.lock": "version = 2\n" }, "if that tool does, a later release of this check may, too."],
    [{ "pyproject.toml": "[project\n" }, "Fix the file so that its own tool reads it."],
  ])("tells what helps a file that cannot be read: %o", async (head, remedy) => {
    const findings = await said({}, head);

    expect(findings.map((finding) => finding.rule)).toEqual(["unreadable-manifest"]);
    expect(findings[0]?.remedy).toContain(remedy);
    expect(findings[0]?.remedy).not.toContain("push");
  });

  it("does not say of an edited workflow that the base's has judged", async () => {
    const path = ".github/workflows/gate.yml";
    const uses = "jobs: { gate: { steps: [{ uses: octo-org/pypi-gate@v1 }] } }\n";
    const [finding] = await said({ [path]: uses }, { [path]: "jobs: {}\n" });

    expect(finding?.effect).toBe(
      "For pull_request GitHub runs a workflow as the pull request leaves it, so this run may be of the edited one.",
    );
  });

  it("begins with a capital or a name, and ends as a sentence", async () => {
    const findings = await said(
      txt(""),
      {
        ...txt(
          "old\nlate\nbad\nno-such\nthing==1.0\ngit @ git+https://h.example/g\nx y z\nold-status\n-r https://h.example/r\n",
        ),
        "dev-requirements.txt": "--index-url https://m.example/simple\n",
        "pixi.lock": "",
      },
      {
        projects: [
          aProject({ name: "old", status: "archived" }),
          aProject({ name: "late", status: "deprecated" }),
          aProject({ name: "bad", status: "quarantined" }),
          aProject({ name: "old-status", status: null }),
          aProject({ name: "thing", releases: [{ version: "1.0", yanked: true }] }),
        ],
      },
    );

    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(10);
    for (const { message, effect, remedy } of findings) {
      expect(message).toMatch(/^(old|late|bad|no-such|thing|git|requirements\.txt|pixi\.lock|[A-Z]).*\.$/);
      if (effect !== null) expect(effect).toMatch(/^(pip |[A-Z]).*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("the registry", () => {
  it("has every rule once, sorted, with a sentence of its own", () => {
    const ids = RULES.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(new Set(RULES.map(({ summary }) => summary)).size).toBe(RULES.length);
    for (const { summary } of RULES) expect(summary).toMatch(/^[A-Z].*\.$/);
  });
});
