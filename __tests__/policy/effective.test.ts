import { describe, expect, it } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import { repoPath } from "../../src/domain/paths.ts";
import type { RuleId } from "../../src/domain/rule.ts";
import { COLUMNS, SEVERITIES, type Severity } from "../../src/domain/severity.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import { load, severity, sound, VOCABULARY } from "./support.ts";

/** Columns as in the design: new direct, new transitive, changed, existing. */
const STANDARD: readonly (readonly [RuleId, string])[] = [
  ["archived-project", "block warn warn warn"],
  ["denied-project", "block block block warn"],
  ["deprecated-project", "warn note note note"],
  ["direct-reference", "warn note warn off"],
  ["lock-mismatch", "block block block warn"],
  ["missing-project", "block block block warn"],
  ["quarantined-project", "block block block block"],
  ["unchecked-index", "block block block note"],
  ["unknown-status", "warn warn warn warn"],
  ["unverified-project", "block block block warn"],
  ["withdrawn-release", "block block block warn"],
  ["yanked-release", "warn note warn note"],
];

const STRICT_RULES = new Set<RuleId>(["archived-project", "deprecated-project", "unknown-status", "yanked-release"]);

function row(text: string | null, rule: RuleId): string {
  const policy = sound(text);
  return COLUMNS.map((column) => severity(policy, rule, column)).join(" ");
}

describe("presets", () => {
  it.each(STANDARD)("standard gives %s the table of the design", (rule, cells) => {
    expect(row(null, rule)).toBe(cells);
  });

  it.each(STANDARD)("advisory turns every block of %s into a warning and remembers it", (rule, cells) => {
    const policy = sound('preset = "advisory"');

    const judged = COLUMNS.map((column) =>
      policy.severityOf({ rule, column, project: projectName("foo"), groups: [], defaultSeverity: null }),
    );

    expect(judged).toEqual(
      cells.split(" ").map((cell) => ({ severity: cell === "block" ? "warn" : cell, wouldBlock: cell === "block" })),
    );
  });

  it.each(STANDARD)("strict blocks or keeps %s", (rule, cells) => {
    expect(row('preset = "strict"', rule)).toBe(STRICT_RULES.has(rule) ? "block block block block" : cells);
  });

  it("leaves gate-edited and invalid-policy alone", () => {
    expect([row('preset = "advisory"', "gate-edited"), row('preset = "advisory"', "invalid-policy")]).toEqual([
      "warn warn warn off",
      "block block block block",
    ]);
  });
});

describe("severities", () => {
  const cases = VOCABULARY.rules
    .filter((rule) => rule.configurable)
    .flatMap((rule) =>
      COLUMNS.filter((column) => column !== "transitive" || !rule.id.startsWith("unread")).flatMap((column) =>
        SEVERITIES.map((word) => [rule.id, column, word] as const),
      ),
    );

  it.each(cases)("%s, %s can be %s, and the other relations stay", (rule, column, word) => {
    const policy = sound(`[rules]\n${rule} = { ${column} = "${word}" }\n`);
    const before = sound(null);

    const after = COLUMNS.map((other) => severity(policy, rule, other));

    expect(after).toEqual(COLUMNS.map((other) => (other === column ? word : severity(before, rule, other))));
  });

  it("takes one word for all four relations", () => {
    expect(row('[rules]\nyanked-release = "block"', "yanked-release")).toBe("block block block block");
  });

  it("lays rules, groups and projects over one another, a later entry over an earlier one", () => {
    const policy = sound(`
[rules]
archived-project = "note"
[groups.docs]
archived-project = { new = "warn" }
[[projects]]
name = "f*"
rules = { archived-project = { new = "off", changed = "block" } }
[[projects]]
name = "foo"
rules = { archived-project = { new = "block" } }
`);
    const ask = (project: string, groups: readonly string[]) =>
      COLUMNS.map((column) => severity(policy, "archived-project", column, { project, groups }));

    expect(ask("bar", [])).toEqual(["note", "note", "note", "note"]);
    expect(ask("bar", ["docs"])).toEqual(["warn", "note", "note", "note"]);
    expect(ask("fab", ["docs"])).toEqual(["off", "note", "block", "note"]);
    expect(ask("foo", ["docs"])).toEqual(["block", "note", "block", "note"]);
  });

  it("takes the strictest of several groups, one without a table counting as none", () => {
    const policy = sound('[groups.docs]\narchived-project = "off"\n[groups.test]\narchived-project = "note"');
    const ask = (groups: readonly string[]) => severity(policy, "archived-project", "new", { groups });

    expect([ask(["docs"]), ask(["docs", "test"]), ask(["docs", "dev"]), ask(["docs", ""])]).toEqual([
      "off",
      "note",
      "block",
      "block",
    ]);
  });

  it("silences an allowed project but for quarantine and denial", () => {
    const policy = sound(`
[[projects]]
name = ["Foo_*", "bar"]
allow = true
reason = "ours"
[[projects]]
name = ["foo-x", "baz"]
deny = true
reason = "old"
[[projects]]
name = "foo-x"
deny = true
reason = "forked"
[[projects]]
name = "*"
rules = { yanked-release = "note" }
`);
    const ask = (rule: RuleId, project: string) => severity(policy, rule, "new", { project });

    expect([
      ask("archived-project", "foo-x"),
      ask("quarantined-project", "foo-x"),
      ask("denied-project", "foo-x"),
      ask("archived-project", "baz"),
    ]).toEqual(["off", "block", "block", "block"]);
    expect([policy.allowedBecause(projectName("bar")), policy.deniedBecause(projectName("foo-x"))]).toEqual([
      "ours",
      "forked",
    ]);
    expect([policy.allowedBecause(projectName("baz")), policy.deniedBecause(projectName("bar"))]).toEqual([null, null]);
  });

  it("steps critical projects up by one, off staying off", () => {
    const policy = sound('critical = ["djan?o"]\n[rules]\ndirect-reference = "off"');
    const ask = (rule: RuleId) => COLUMNS.map((column) => severity(policy, rule, column, { project: "Django" }));

    expect(ask("deprecated-project")).toEqual(["block", "warn", "warn", "warn"]);
    expect(ask("archived-project")).toEqual(["block", "block", "block", "block"]);
    expect(ask("direct-reference")).toEqual(["off", "off", "off", "off"]);
    expect(policy.isCritical(projectName("django"))).toBe(true);
  });

  it("lets what a rule states stand only where no file says anything", () => {
    const ask = (text: string | null): Severity =>
      severity(sound(text), "missing-project", "existing", { stated: "block" });

    expect([ask(null), ask('preset = "advisory"'), ask('[rules]\nmissing-project = { existing = "note" }')]).toEqual([
      "block",
      "warn",
      "note",
    ]);
    expect(ask('[rules]\nmissing-project = { new = "note" }')).toBe("block");
  });
});

describe("inputs", () => {
  it("beat the file key by key", () => {
    const text = `
preset = "strict"
[rules]
unverified-project = "off"
yanked-release = "note"
[index]
url = "https://mirror.example/simple"
[review]
when = "never"
[[projects]]
name = "foo"
rules = { unverified-project = "off" }
`;
    const inputs = {
      preset: "advisory",
      indexUrl: "https://user:secret@other.example/simple",
      review: "always",
      onUnverified: "warn",
    } as const;

    const policy = sound(text, { inputs });

    expect([policy.preset, policy.indexUrl, policy.review]).toEqual([
      "advisory",
      "https://other.example/simple/",
      { when: "always", inline: true },
    ]);
    expect(COLUMNS.map((column) => severity(policy, "unverified-project", column))).toEqual([
      "warn",
      "warn",
      "warn",
      "warn",
    ]);
    expect(severity(policy, "yanked-release", "new")).toBe("note");
    expect(severity(policy, "archived-project", "new")).toBe("warn");
    expect(sound(text, { inputs: NO_INPUTS }).indexUrl).toBe("https://mirror.example/simple/");
  });

  it("has the index in its usual form", () => {
    expect(sound('[index]\nurl = " https://Mirror.example/simple "').indexUrl).toBe("https://mirror.example/simple/");
  });
});

describe("questions about files, groups and indexes", () => {
  const policy = sound(`
[groups]
Docs_Build = "off"
test = { yanked-release = "off" }
[manifests]
include = ["**/*.{txt,lst}"]
exclude = ["examples/**"]
map = { "**/*.lst" = "requirements", "**" = "pyproject" }
[index]
private = ["acme-*"]
known = ["https://packages.example/simple"]
`);

  it("leaves out groups", () => {
    expect(["docs-build", "docs.build", "test", "x"].map(policy.readsGroup)).toEqual([false, false, true, true]);
  });

  it("includes, excludes and maps manifests", () => {
    const ask = (path: string) => policy.manifest(repoPath(path));

    expect([ask("a.txt"), ask("x/b.lst"), ask("examples/a.lst"), ask("uv.lock")]).toEqual([
      { excluded: false, format: "pyproject" },
      { excluded: false, format: "requirements" },
      { excluded: true, format: "requirements" },
      { excluded: true, format: "pyproject" },
    ]);
  });

  it("knows private names and further indexes", () => {
    expect([policy.isPrivate(projectName("acme-x")), policy.isPrivate(projectName("acme"))]).toEqual([true, false]);
    expect(
      ["https://packages.example/simple/", "https://u:p@packages.example/simple", "https://other.example/"].map(
        policy.isKnownIndex,
      ),
    ).toEqual([true, true, false]);
  });

  it("is the preset standard without a file", () => {
    const { policy: none, errors } = load(null);

    expect([none.preset, none.files, errors, none.indexUrl]).toEqual(["standard", [], [], "https://pypi.org/simple/"]);
  });
});
