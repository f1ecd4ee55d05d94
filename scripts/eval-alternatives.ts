import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { extractMentions } from "../src/alternatives/extract/extract.ts";

interface Row {
  readonly name: string;
  readonly summary: string;
  readonly truncated: boolean;
  readonly description: string | null;
  readonly expected: readonly string[];
  readonly kind: string;
  readonly alsoOk: readonly string[];
}

interface Score {
  right: number;
  readonly wrong: string[];
  readonly missed: string[];
}

// Where summaries of the development set were cut, in code points.
const CUT = 160;
const USAGE = "usage: npm run --silent eval:alternatives -- FILE [--exists LIST] [--rows]";

function main(args: readonly string[]): number {
  const input = readInput(args);
  if (typeof input === "string") {
    console.error(input);
    return 2;
  }
  const score: Score = { right: 0, wrong: [], missed: [] };
  for (const row of input.rows) {
    const found = findIn(row, input.exists);
    if (input.printRows) console.log(JSON.stringify({ name: row.name, found }));
    count(score, row, found);
  }
  for (const line of report(score)) {
    if (input.printRows) console.error(line);
    else console.log(line);
  }
  return 0;
}

interface Input {
  readonly rows: readonly Row[];
  readonly exists: ReadonlySet<string> | null;
  readonly printRows: boolean;
}

function readInput(args: readonly string[]): Input | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { exists: { type: "string" }, rows: { type: "boolean", default: false } },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) return USAGE;
    const text = readFileSync(file, "utf8").replace(/^\ufeff/, "");
    const rows = file.endsWith(".jsonl") ? jsonRows(text) : tableRows(text);
    const list = values.exists === undefined ? null : readFileSync(values.exists, "utf8");
    const exists = list === null ? null : new Set(list.split(/\r?\n/).map((line) => line.trim()));
    return { rows, exists, printRows: values.rows };
  } catch (error) {
    return `eval:alternatives: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
}

function tableRows(text: string): readonly Row[] {
  const [header = "", ...lines] = text.split(/\r?\n/);
  const columns = header.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      const cell = (column: string) => cells[columns.indexOf(column)] ?? "";
      return {
        name: cell("name"),
        summary: cell("summary"),
        truncated: [...cell("summary")].length >= CUT,
        description: null,
        expected: names(cell("expected")),
        kind: cell("kind"),
        alsoOk: names(cell("also_ok")),
      };
    });
}

function names(text: string): readonly string[] {
  return text.split(",").flatMap((name) => name.trim() || []);
}

function jsonRows(text: string): readonly Row[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => jsonRow(JSON.parse(line)));
}

function jsonRow(value: Readonly<Record<string, unknown>>): Row {
  const text = (key: string) => (typeof value[key] === "string" ? value[key] : "");
  const list = (key: string) => (Array.isArray(value[key]) ? value[key].map(String) : []);
  const summary = text("summary");
  return {
    name: text("name"),
    summary,
    truncated: [...summary].length >= CUT,
    description: text("description"),
    expected: list("expected"),
    kind: text("kind"),
    alsoOk: list("also_ok"),
  };
}

function findIn(row: Row, exists: ReadonlySet<string> | null): readonly string[] {
  const { mentions } = extractMentions({
    project: row.name,
    reason: null,
    summary: row.summary,
    summaryTruncated: row.truncated,
    description: row.description,
    links: [],
  });
  const found = mentions.flatMap((mention) => {
    if (exists === null) return mention.spellings[0];
    return mention.spellings.find((spelling) => exists.has(spelling)) ?? [];
  });
  return [...new Set(found)];
}

function count(score: Score, row: Row, found: readonly string[]): void {
  const counted = found.filter((name) => !row.alsoOk.includes(name));
  score.right += counted.filter((name) => row.expected.includes(name)).length;
  const where = (name: string) => `${row.kind || "-"}\t${row.name}\t${name}`;
  score.wrong.push(...counted.filter((name) => !row.expected.includes(name)).map(where));
  score.missed.push(...row.expected.filter((name) => !found.includes(name)).map(where));
}

function report(score: Score): readonly string[] {
  const [right, wrong, missed] = [score.right, score.wrong.length, score.missed.length];
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);
  const totals = `precision ${share(right, right + wrong)} recall ${share(right, right + missed)} right ${right} wrong ${wrong} missed ${missed}`;
  return [totals, ...byKind("wrong", score.wrong), ...byKind("missed", score.missed)];
}

function byKind(label: string, lines: readonly string[]): readonly string[] {
  return lines.toSorted().map((line) => `${label}\t${line}`);
}

process.exitCode = main(process.argv.slice(2));
