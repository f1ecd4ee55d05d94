import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { aProject, filesOf } from "../support/index/project.ts";
import type { Scenario } from "../support/scenario.ts";
import { added, ended, ofAda, pyproject } from "./alternatives.ts";

const RENAMED = ended("Renamed to newwidget.");
const NEW = ofAda("newwidget", { releases: [{ version: "2.0" }, { version: "2.1" }] });

const SHA256 = filesOf(RENAMED, { version: "1.0" })[0]?.sha256;

/** The text of the comment's suggestion, or null. */
function suggestionIn({ github }: Scenario): string | null {
  return /^```suggestion\n([^\n]*)\n```$/m.exec(github.state.comments[0]?.body ?? "")?.[1] ?? null;
}

/** The file after `git apply` of what the comment suggests for its line. */
function applied(scenario: Scenario, content: string): string {
  const [comment] = scenario.github.state.comments;
  const suggested = suggestionIn(scenario);
  if (comment === undefined || comment.line === null || suggested === null) throw new Error("nothing is suggested");
  const lines = content.split("\n");
  const first = Math.max(0, comment.line - 3);
  const shown = lines.slice(first, comment.line + 2).filter((line, at) => first + at < lines.length - 1 || line !== "");
  const hunk = shown.map((line, at) =>
    first + at === (comment.line ?? 0) - 1 ? `-${line}\n+${suggested}` : ` ${line}`,
  );
  const range = `${first + 1},${shown.length}`;
  const patch = `--- a/${comment.path}\n+++ b/${comment.path}\n@@ -${range} +${range} @@\n${hunk.join("\n")}\n`;
  const cwd = temporaryFolder({ [comment.path]: content });
  execFileSync("git", ["apply", "-"], { cwd, input: patch });
  return readFileSync(join(cwd, comment.path), "utf8");
}

test.each([
  ["a bare name", "oldwidget", "newwidget"],
  [
    "extras, marker and comment",
    "Old_Widget[socks,http2]>=2.0 ; python_version > '3.8'  # ours",
    "newwidget[socks,http2]>=2.0 ; python_version > '3.8'  # ours",
  ],
  ["a version that the new project does not have", "oldwidget==1.4  # pinned", "newwidget  # pinned"],
])("a confirmed rename on a line with %s applies cleanly", async (_, line, expected) => {
  const around = (middle: string) => `# header\nfine\n${middle}\nlast\n`;
  const old = line.startsWith("Old_Widget") ? { ...RENAMED, name: "old-widget" } : RENAMED;
  const { scenario } = await added([old, NEW, aProject({ name: "fine" }), aProject({ name: "last" })], {
    base: { "requirements.txt": "# header\nfine\nlast\n" },
    head: { "requirements.txt": around(line) },
  });

  expect(applied(scenario, around(line))).toBe(around(expected));
});

test("a confirmed rename in an array of pyproject.toml keeps indentation, quotes and comma", async () => {
  const content = pyproject("3.10", "[\n    \"fine\",\n    'oldwidget>=2',  # why\n]");
  const base = pyproject("3.10", '[\n    "fine",\n]');
  const { scenario } = await added([RENAMED, NEW], {
    base: { "pyproject.toml": base },
    head: { "pyproject.toml": content },
  });

  expect(applied(scenario, content)).toBe(content.replace("oldwidget", "newwidget"));
});

test.each([
  ["a line with hashes", "requirements.txt", `oldwidget==1.0 --hash=sha256:${SHA256}\n`],
  ["a continued line", "requirements.txt", "oldwidget \\\n  >=0.1\n"],
  ["a line that ends in CR LF", "requirements.txt", "oldwidget>=0.1\r\n"],
  ["a line of two requirements", "pyproject.toml", pyproject("3.10", '["fine", "oldwidget"]')],
])("%s gets no suggestion to take", async (_, path, content) => {
  const { scenario } = await added([RENAMED, NEW, aProject({ name: "fine" })], {
    base: { [path]: path === "pyproject.toml" ? pyproject("3.10", '["fine"]') : "" },
    head: { [path]: content },
    inputs: { preset: "strict" },
  });

  expect(scenario.github.state.comments[0]?.body).toContain("Instead: `newwidget`");
  expect(suggestionIn(scenario)).toBeNull();
});

test.each([
  ["a rename that nobody confirms", RENAMED, aProject({ name: "newwidget" }), "oldwidget\n"],
  ["a successor that is no rename", ended("Deprecated, use newwidget instead."), NEW, "oldwidget\n"],
  ["a name that the file already requires", RENAMED, NEW, "New.Widget>=2\noldwidget\n"],
])("%s gets no suggestion to take", async (what, old, successor, content) => {
  const dotted = what.startsWith("a name");
  const named = dotted ? ended("Renamed to new-widget.") : old;
  const target = dotted ? { ...successor, name: "new-widget" } : successor;
  const { scenario } = await added([named, target], {
    base: { "requirements.txt": dotted ? "New.Widget>=2\n" : "" },
    head: { "requirements.txt": content },
  });

  expect(scenario.github.state.comments[0]?.body).toContain(target.name);
  expect(suggestionIn(scenario)).toBeNull();
});
