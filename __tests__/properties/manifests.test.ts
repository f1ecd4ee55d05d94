import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ManifestError, type ManifestFormat, type ParsedManifest } from "../../src/domain/manifest.ts";
import { repoPath } from "../../src/domain/paths.ts";
import { FORMATS, formatOf } from "../../src/manifests/registry.ts";
import { SAMPLES } from "./manifest-samples.ts";

const CASES = Object.entries(SAMPLES).map(([path, text]) => {
  const format = formatOf(repoPath(path));
  if (format === null) throw new TypeError(`no format reads ${path}`);
  return { path, text, format };
});

// Pieces that mean something to one grammar or another.
const PIECE = fc.constantFrom(
  ..."[]{}()=:,.;#'\"\\@!*&-|>%~".split(""),
  "\n",
  "\r",
  "\t",
  "\u2028",
  "\0",
  "[[package]]\n",
  'name = "x"\n',
  "version = 1\n",
  "__proto__",
  "constructor",
  '"""',
  "null",
  "1e9",
  "- ",
  "  ",
  "# /// script\n",
  "setup(",
  "${" + "A}",
  "{{",
  "-r x.txt",
  "--hash=",
  "git+https://u:p@h.example/x#egg=y",
);
const NOISE = fc.oneof(PIECE, fc.string({ maxLength: 8 }), fc.string({ unit: "binary", maxLength: 4 }));

// The text with some stretches cut out and some noise put in.
function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(text.length), fc.nat({ max: 30 }), NOISE);
  return fc
    .array(edit, { minLength: 1, maxLength: 6 })
    .map((edits) => edits.reduce((now, [at, cut, noise]) => now.slice(0, at) + noise + now.slice(at + cut), text));
}

// Everything that a format promises is asked for, so that nothing lazy is left.
function readAll(format: ManifestFormat, path: string, text: string): ParsedManifest | null {
  try {
    const parsed = format.parse({ path: repoPath(path), text });
    for (const { location, node, name } of parsed.requirements) {
      location.lines();
      if (node !== null) parsed.graph?.edgesOf(node).map(parsed.graph.nameOf);
      parsed.graph?.nodesOf(name);
    }
    parsed.graph?.roots();
    return parsed;
  } catch (error) {
    if (error instanceof ManifestError) return null;
    throw error;
  }
}

beforeAll(async () => {
  for (const format of FORMATS) await format.load?.();
});

describe("every format", () => {
  it("has a sample here", () => {
    expect(CASES.map(({ format }) => format.id).toSorted()).toEqual(FORMATS.map((format) => format.id).toSorted());
  });

  it.each(CASES)("$path: throws nothing but the manifest error on any text", ({ format, path, text }) => {
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(NOISE, { maxLength: 30 }).map((pieces) => pieces.join("")),
      mutated(text),
    );
    fc.assert(
      fc.property(any, (given) => {
        readAll(format, path, given);
      }),
      { numRuns: 300 },
    );
  });

  it.each(CASES)("$path: gives lines of the file for everything that it reads", ({ format, path, text }) => {
    fc.assert(
      fc.property(mutated(text), (given) => {
        const parsed = readAll(format, path, given);
        if (parsed === null) return;
        const last = given.split("\n").length;
        const spans = parsed.requirements.map(({ location }) => location.lines());
        const single = [...parsed.includes, ...parsed.indexes, ...parsed.skipped].map(({ line }) => ({
          line,
          endLine: line,
        }));
        for (const { line, endLine } of [...spans, ...single]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeGreaterThanOrEqual(line);
          expect(endLine).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(CASES)("$path: the line reported holds the name reported", ({ format, path, text }) => {
    const lines = text.split("\n");
    const rows = fc.subarray(
      lines.map((_, index) => index),
      { minLength: lines.length - 3 },
    );
    // Lines may go, and blank lines and comments may come: the names stay where they are.
    fc.assert(
      fc.property(rows, fc.array(fc.nat(lines.length), { maxLength: 4 }), (kept, blanks) => {
        const left = kept.map((row) => lines[row] ?? "");
        const given = blanks
          .toSorted((a, b) => b - a)
          .reduce<readonly string[]>((now, at) => now.toSpliced(at, 0, ""), left)
          .join("\n");
        const parsed = readAll(format, path, given);
        for (const { writtenName, location } of parsed?.requirements ?? []) {
          const { line, endLine } = location.lines();
          const stretch = given
            .split("\n")
            .slice(line - 1, Math.max(line, endLine))
            .join("\n");
          expect(stretch.replaceAll("\\\n", "")).toContain(writtenName);
          if (!stretch.includes("\\\n")) expect(given.split("\n")[line - 1]).toContain(writtenName);
        }
      }),
      { numRuns: 150 },
    );
  });
});
