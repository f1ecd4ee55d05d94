import { expect, it } from "vitest";
import { runGate } from "../support/gate-run.ts";

it.each([
  ["https://files.example/a/thing-1.0.zip", "https://FILES.example/a/thing-2.0.zip", false],
  ["https://files.example/a/thing-1.0.zip", "https://files.example/b/thing-1.0.zip", true],
  ["https://github.com/o/thing/archive/v1.zip", "https://github.com/O/thing/releases/thing-2.zip", false],
  ["https://github.com/o/thing/archive/v1.zip", "https://github.com/fork/thing/archive/v1.zip", true],
  ["git+https://git.example/o/thing.git@v1", "git+https://git.example/o/thing@v2", false],
  ["git+https://git.example/o/thing@v1", "git+https://git.example/o/other@v1", true],
  ["git+git@git.example:o/thing.git@v1", "git+ssh://git@git.example/o/thing@v1", false],
  ["git+ssh://git@git.example/o/thing", "git+https://git.example/o/thing", true],
  ["git+git@github.com:o/thing.git", "git+https://github.com/O/thing", false],
  ["git+git@github.com:o/thing.git", "git+https://github.com/o/other", true],
  ["git+https://github.com/o/thing", "git+http://github.com/o/thing", true],
  ["git+https://github.com/o/thing", "git+https://github.com:8443/o/thing", true],
])("a move from %s to %s is another reference: %s", async (before, after, isOther) => {
  const at = (url: string) => ({ "requirements.txt": `thing @ ${url}\n` });

  const { report } = await runGate({ base: at(before), head: at(after) });

  expect(report.findings.map(({ rule }) => rule)).toEqual(isOther ? ["direct-reference"] : []);
});

it("a repository that a new lock file writes with its account is the one of the manifest", async () => {
  const url = "git@git.example:o/thing.git";
  const manifest = { "pyproject.toml": `[tool.poetry.dependencies]\nthing = { git = "${url}", rev = "v1" }\n` };
  const source = `[package.source]\ntype = "git"\nurl = "${url}"\nreference = "v1"\nresolved_reference = "abc"\n`;
  const lock = { "poetry.lock": `[[package]]\nname = "thing"\nversion = "1"\n\n${source}` };

  const { report } = await runGate({ base: manifest, head: { ...manifest, ...lock } });

  expect(report.findings).toEqual([]);
});

it.each([
  (url: string) => ({ "requirements.txt": `thing @ git+${url}\n` }),
  (url: string) => ({ "pyproject.toml": `[[tool.uv.index]]\nurl = "${url}"\n` }),
])("a URL of many slashes takes no longer than another", async (at) => {
  // A time in the square of its length would be beyond the limit of a test.
  const url = `https://git.example/${"/".repeat(200_000)}thing`;

  const { report } = await runGate({ base: at("https://git.example/other"), head: at(url) });

  expect(report.findings).toHaveLength(1);
});
