// Writes the generated blocks of README.md and docs/: `npm run docs`; `npm run docs -- --check` only says what is stale.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parse } from "yaml";
import { z } from "zod";
import { PRESETS } from "../src/domain/policy.ts";
import type { Rule } from "../src/domain/rule.ts";
import { COLUMNS, type Column } from "../src/domain/severity.ts";
import { FORMATS } from "../src/manifests/registry.ts";
import { presetSeverity } from "../src/policy/presets.ts";
import { RULES } from "../src/rules/registry.ts";

const ROOT = join(import.meta.dirname, "..");

const HEADINGS: Readonly<Record<Column, string>> = {
  new: "new, direct",
  transitive: "new, transitive",
  changed: "changed",
  existing: "existing (audit)",
};

const Action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** What stands between `<!-- begin NAME -->` and `<!-- end NAME -->`, by name. */
function blocks(): ReadonlyMap<string, string> {
  const action = Action.parse(parse(readFileSync(join(ROOT, "action.yml"), "utf8")));
  return new Map([
    ["default policy", policyTable()],
    ["rules", list(RULES.map((rule) => `[\`${rule.id}\`](${rule.id}.md): ${rule.summary}`))],
    ["formats", formatsTable()],
    ["inputs", inputsTable(action.inputs)],
    ["outputs", list(Object.entries(action.outputs).map(([name, output]) => `\`${name}\`: ${output.description}`))],
    ...RULES.map((rule) => [rule.id, `${rule.summary}\n\n${severityTable(rule)}`] as const),
  ]);
}

function policyTable(): string {
  const rows = RULES.map((rule) => [
    `[\`${rule.id}\`](docs/rules/${rule.id}.md)`,
    ...COLUMNS.map((column) => cell(rule, column, presetSeverity("standard", rule, column))),
  ]);
  return table(["Rule", ...COLUMNS.map((column) => HEADINGS[column])], rows);
}

function severityTable(rule: Rule): string {
  const rows = PRESETS.map((preset) => [
    `\`${preset}\``,
    ...COLUMNS.map((column) => cell(rule, column, presetSeverity(preset, rule, column))),
  ]);
  return table(["Preset", ...COLUMNS.map((column) => HEADINGS[column])], rows);
}

function cell(rule: Rule, column: Column, severity: string): string {
  if (column === "transitive" && !rule.hasTransitive) return "–";
  return severity === "block" ? "**block**" : severity;
}

function formatsTable(): string {
  const rows = FORMATS.map(({ id, docs }) => [
    docs.title,
    `\`${id}\``,
    docs.files,
    docs.reads,
    docs.graph,
    docs.notRead,
  ]);
  return table(["Format", "Id", "Files", "What is read", "Who brings it in", "What is not read"], rows);
}

function inputsTable(inputs: z.infer<typeof Action>["inputs"]): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === "" ? "" : `\`${input.default}\``,
    input.description,
  ]);
  return table(["Input", "Default", "What it does"], rows);
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function filled(text: string, made: ReadonlyMap<string, string>): string {
  return text.replace(
    /(<!-- begin ([^\n]+) -->\n)[\s\S]*?(<!-- end \2 -->)/g,
    (_all, begin: string, name: string, end: string) => {
      const block = made.get(name);
      if (block === undefined) throw new Error(`nobody makes the block ${name}`);
      return `${begin}${block}\n${end}`;
    },
  );
}

function main(): void {
  const isCheck = process.argv.includes("--check");
  const made = blocks();
  const rulePages = readdirSync(join(ROOT, "docs/rules")).map((file) => `docs/rules/${file}`);
  const stale = ["README.md", "docs/formats.md", ...rulePages].filter((path) => {
    const file = join(ROOT, path);
    const text = readFileSync(file, "utf8");
    const wanted = filled(text, made);
    if (wanted !== text && !isCheck) writeFileSync(file, wanted);
    return wanted !== text;
  });
  for (const path of stale) process.stdout.write(`${isCheck ? "stale" : "written"}: ${path}\n`);
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

main();
