import { describe, expect, it } from "vitest";
import { inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";

it("looks at 200 changed files of other names, and says that there were more", async () => {
  const files = Object.fromEntries(Array.from({ length: 210 }, (_, at) => [`data/${1000 + at}.txt`, "pepy==1.0\n"]));

  const { report } = await runGate({ base: {}, head: files, projects: [aProject({ name: "pepy" })] });

  expect(report.manifests).toHaveLength(200);
  expect(inBrief(report)).toEqual(["note unread-entry - data/1200.txt:1"]);
});

describe("a changed list of another name that pins nothing", () => {
  const PROJECTS = ["pepy", "flask"].map((name) => aProject({ name, status: "archived" }));
  const DYNAMIC = `[project]\nname = "app"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = ["deps/base.txt"] }\n`;

  it.each([
    ["a list above", { "requirements.txt": "-r deps/base.txt\n" }, "block"],
    ["a list beside it", { "deps/requirements-dev.txt": "-r base.txt\n" }, "block"],
    ["one that is included itself", { "requirements.txt": "-r all.txt\n", "all.txt": "-r deps/base.txt\n" }, "block"],
    ["constraints alone", { "requirements.txt": "-c deps/base.txt\n" }, "note"],
    ["dynamic dependencies", { "pyproject.toml": DYNAMIC }, "block"],
  ])("is judged where an unchanged file includes it: %s", async (_, includer, severity) => {
    const base = { ...includer, "deps/base.txt": "flask\n" };
    const { report, asked } = await runGate({
      base,
      head: { ...base, "deps/base.txt": "flask\npepy\n" },
      projects: PROJECTS,
    });

    expect(inBrief(report)).toEqual([`${severity} archived-project pepy deps/base.txt:2`]);
    expect(asked).toEqual(["pepy"]);
  });

  it("makes nobody look at what was wrong with the file that includes it, and with others that it includes", async () => {
    const base = {
      "requirements.txt": "-r deps/base.txt\n-r deps/more.txt\n-r deps/gone.txt\nno entry at all\n",
      "deps/base.txt": "flask\n",
      "deps/more.txt": "no entry either\n",
    };
    const head = { ...base, "deps/base.txt": "flask\npepy\n" };
    const { report } = await runGate({ base, head, projects: PROJECTS });

    expect(inBrief(report)).toEqual(["block archived-project pepy deps/base.txt:2"]);
  });

  it("is judged among many files that the policy leaves out", async () => {
    const words = (text: string) =>
      Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`data/${1000 + at}.txt`, text]));
    const base = {
      ...words("flask\n"),
      ".github/pypi-gate.toml": '[manifests]\nexclude = ["data/**"]\n',
      "requirements.txt": "-r deps/base.txt\n",
      "deps/base.txt": "flask\n",
    };
    const head = { ...base, ...words("flask\nplum\n"), "deps/base.txt": "flask\npepy\n" };
    const { report } = await runGate({ base, head, projects: PROJECTS });

    expect(inBrief(report)).toEqual(["block archived-project pepy deps/base.txt:2"]);
  });

  it("is left alone where nothing includes it", async () => {
    const base = { "requirements.txt": "-r deps/other.txt\n", "deps/other.txt": "flask\n", "deps/base.txt": "flask\n" };
    const { report, asked } = await runGate({
      base,
      head: { ...base, "deps/base.txt": "flask\npepy\n" },
      projects: PROJECTS,
    });

    expect(inBrief(report)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
