/**
 * Compares the reader of requirements files with pip's own on generated trees of files: names, specifiers, extras,
 * hashes, file and git line. Exit code 1 on a difference; 0 with a message where python3 has no pip.
 * `node scripts/judge.ts [cases] [seed]`; `PYTHON` names another interpreter.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Skip } from "../src/domain/manifest.ts";
import { repoPath, resolveFrom } from "../src/domain/paths.ts";
import type { Requirement } from "../src/domain/requirement.ts";
import { decodeText } from "../src/manifests/decode.ts";
import { requirements } from "../src/manifests/requirements/format.ts";
import { caseFiles, random } from "./judge-cases.ts";

interface PipRecord {
  readonly file: string;
  readonly line: number;
  readonly bad?: true;
  readonly name?: string;
  readonly specifier?: readonly string[];
  readonly extras?: readonly string[];
  readonly hashes?: readonly string[];
  readonly link?: boolean;
}

interface PipAnswer {
  readonly records: readonly PipRecord[];
  readonly error: string | null;
}

// What pip passes over without a word, and uv installs.
function isDropped({ class: kind, reason }: Skip): boolean {
  return kind === "unread" && reason === "bad-line";
}

/** Our records of a case in pip's shape, includes followed as the collector follows them. */
function ours(root: string, file = "requirements.txt"): readonly PipRecord[] {
  const path = repoPath(file);
  const text = decodeText(readFileSync(join(root, file)), "pip");
  const parsed = requirements.parse({ path, text });
  const bad = parsed.skipped
    .filter((skip) => skip.class !== "told" && !isDropped(skip))
    .map((skip) => ({ file, line: skip.line, bad: true as const }));
  const named = parsed.requirements.map((one) => recordOf(file, one));
  const included = parsed.includes.flatMap((include) =>
    ours(root, resolveFrom(path, include.target) ?? include.target),
  );
  return [...bad, ...named, ...included];
}

function recordOf(file: string, one: Requirement): PipRecord {
  const wheel = one.source.kind !== "index" && one.specifier === "" && one.version !== null;
  const specifier = wheel
    ? [`==${one.version}`]
    : one.specifier
        .split(",")
        .map((part) => part.replace(/\s+/g, ""))
        .filter((part) => part !== "")
        .sort();
  const hashes = one.files.map((locked) => locked.hash ?? "").sort();
  return {
    file,
    line: one.location.lines().line,
    name: one.writtenName,
    specifier,
    extras: one.extras,
    hashes,
    link: one.source.kind !== "index",
  };
}

// What pip does not tell apart or tells otherwise: wheel names are normalized, a URL's version is ours alone.
function keyOf(record: PipRecord): string {
  if (record.bad === true) return `${record.file}:${record.line} bad`;
  const name = record.link === true ? record.name?.toLowerCase().replace(/[-_.]+/g, "-") : record.name;
  const specifier = record.link === true ? "" : record.specifier?.join(",");
  const extras = [...(record.extras ?? [])].map((extra) => extra.toLowerCase()).sort();
  return `${record.file}:${record.line} ${name}[${extras}] ${specifier} ${record.hashes} ${record.link === true ? "link" : ""}`;
}

/**
 * The differences of one case, one line each. After pip's own stop only what it had read is compared; on lines that
 * are bad to both, the names that we still read are no difference.
 */
function compare(answer: PipAnswer, root: string): readonly string[] {
  const mine = ours(root);
  const bad = new Set(mine.filter((record) => record.bad === true).map((record) => `${record.file}:${record.line}`));
  const left = new Set(answer.records.map(keyOf));
  const right = new Set(mine.map(keyOf));
  const missing = [...left].filter((key) => !right.has(key)).map((key) => `only pip:  ${key}`);
  if (answer.error !== null) return bad.size > 0 ? missing : [...missing, `pip stops, we do not: ${answer.error}`];
  const extra = mine.filter((record) => record.bad === true || !bad.has(`${record.file}:${record.line}`)).map(keyOf);
  return [...missing, ...extra.filter((key) => !left.has(key)).map((key) => `only ours: ${key}`)];
}

function main(): number {
  const python = process.env.PYTHON ?? "python3";
  const version = spawnSync(python, ["-m", "pip", "--version"], { encoding: "utf8" });
  if (version.status !== 0) {
    console.log("judge: python3 with pip is not here, nothing compared");
    return 0;
  }
  const count = Number(process.argv[2] ?? 500);
  const seed = Number(process.argv[3] ?? 1);
  const base = mkdtempSync(join(tmpdir(), "judge-"));
  try {
    return judge(python, base, { count, seed, pip: version.stdout.split(" from ")[0] ?? "pip" });
  } finally {
    rmSync(base, { recursive: true });
  }
}

function judge(
  python: string,
  base: string,
  run: { readonly count: number; readonly seed: number; readonly pip: string },
): number {
  const next = random(run.seed);
  const modern = Number(/\d+/.exec(run.pip)?.[0] ?? 0) >= 25;
  const roots = Array.from({ length: run.count }, (_, index) => join(base, String(index)));
  for (const root of roots) {
    mkdirSync(join(root, "sub"), { recursive: true });
    for (const [file, text] of caseFiles(next, modern)) writeFileSync(join(root, file), text);
  }
  const script = fileURLToPath(new URL("judge.py", import.meta.url));
  const done = spawnSync(python, [script], { encoding: "utf8", input: JSON.stringify(roots), maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(done.stderr);
  const answers: readonly PipAnswer[] = JSON.parse(done.stdout);
  const differences = answers.flatMap((answer, index) => {
    const root = roots[index] ?? "";
    const found = compare(answer, root);
    if (found.length === 0) return [];
    const files = [...new Set(found.map((line) => /^[^:]*: +(.*?):\d+ /.exec(line)?.[1] ?? "requirements.txt"))];
    const texts = files.map((file) => `  ${file}: ${JSON.stringify(readFileSync(join(root, file), "utf8"))}`);
    return [`case ${index}`, ...texts, ...found.map((line) => `  ${line}`)];
  });
  for (const line of differences.slice(0, 60)) console.log(line);
  const records = answers.reduce((sum, answer) => sum + answer.records.length, 0);
  console.log(
    `judge: ${run.pip}, ${run.count} trees (seed ${run.seed}), ${records} records, ${differences.filter((line) => line.startsWith("case")).length} trees differ`,
  );
  return differences.length === 0 ? 0 : 1;
}

process.exitCode = main();
