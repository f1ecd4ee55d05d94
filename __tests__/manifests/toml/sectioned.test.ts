import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ManifestError } from "../../../src/domain/manifest.ts";
import { parseToml } from "../../../src/manifests/toml/document.ts";
import { type KnownSections, parseSections, type SectionedToml } from "../../../src/manifests/toml/sectioned.ts";
import { arrayAt } from "../../../src/manifests/toml/values.ts";

const SAMPLE = `version = 1
[manifest]
members = ["x"]

[[package]]
name = "a"
version = "1"
wheels = [
    { url = "u" },
]

[package.metadata]
requires-dist = [{ name = "b" }]

[[package]]
name = "b"
version = "2"

[[package]]
name = "c"
version = "3"
`;

type Known = KnownSections<unknown>;

function read(text: string, known: Known = new Map(), seen: unknown[] = []): SectionedToml<unknown> {
  return parseSections(text, {
    key: "package",
    known,
    textsOf: () => null,
    read: (element) => {
      seen.push(element);
      return element;
    },
  });
}

/** Everything that a document says, or the error that it throws. */
function outcome(text: string, make: () => SectionedToml<unknown>): unknown {
  try {
    const { root, entries, entrySpan, tableOf } = make();
    const spans = entries?.map((_, index) => entrySpan(index));
    const { package: _, ...others } = root;
    return { others, entries, spans, tables: entries?.map((_entry, index) => tableOf(index)), text };
  } catch (error) {
    if (error instanceof ManifestError) return { message: error.message, line: error.line };
    throw error;
  }
}

function wholeOutcome(text: string): unknown {
  return outcome(text, () => {
    const document = parseToml(text);
    const { package: elements = [] } = document.value;
    const entries = Array.isArray(elements) ? elements : null;
    return {
      root: document.value,
      entries,
      lineOf: document.lineOf,
      tableOf: (index) =>
        typeof entries?.[index] === "object" && !Array.isArray(entries[index]) ? entries[index] : null,
      entrySpan: (index) => document.entrySpan("package", index),
      entryText: (index) => document.entryText("package", index),
    };
  });
}

const INSERTS = [
  "",
  "\n",
  '"',
  "[",
  "#",
  '"""',
  "'''",
  "[[package]]\n",
  '\n[[package]]\nname = "a"\nversion = "1"\n',
  '[["package"]]\n',
  " [[ package ]]\n",
  "\n[metadata]\nx = 1\n",
  "\n[package]\n",
  '\nx = """\n',
  "\nx = [\n",
  "\r\n",
];

const mutated = fc
  .array(fc.tuple(fc.nat(SAMPLE.length), fc.constantFrom(0, 0, 1, 9), fc.constantFrom(...INSERTS)), { maxLength: 3 })
  .map((edits) => edits.reduce((text, [at, cut, insert]) => text.slice(0, at) + insert + text.slice(at + cut), SAMPLE));

describe("parseSections", () => {
  it("says what the whole document says, values, lines and errors, whatever was read before", () => {
    fc.assert(
      fc.property(mutated, mutated, (before, after) => {
        const known: Known = new Map();
        outcome(before, () => read(before, known));

        expect(outcome(after, () => read(after, known))).toEqual(wholeOutcome(after));
      }),
      { numRuns: 1_000 },
    );
  });

  it("reads a section that another document has too but once", () => {
    const known: Known = new Map();
    const seen: unknown[] = [];
    const first = read(SAMPLE, known, seen);
    const second = read(SAMPLE.replace('"2"', '"2.1"'), known, seen);

    expect(seen).toEqual([...arrayAt(parseToml(SAMPLE).value, ["package"]), { name: "b", version: "2.1" }]);
    expect(second.entries?.[0]).toBe(first.entries?.[0]);
    expect(second.entryText(2)).toBe('[[package]]\nname = "c"\nversion = "3"\n');
  });

  it("does not take a piece of a string for a section that was read before", () => {
    const known: Known = new Map();
    read(SAMPLE, known);
    const hidden = `version = 1\nx = """\n${SAMPLE.slice(SAMPLE.indexOf("[[package]]"))}"""\n`;

    expect(read(hidden, known).entries).toEqual([]);
  });
});
