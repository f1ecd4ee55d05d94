import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractMentions } from "../../src/alternatives/extract/extract.ts";
import { decodeNames, encodeNames } from "../../src/alternatives/front-coding.ts";
import { isOneEditAway } from "../../src/alternatives/look-alikes.ts";
import { renamedLine } from "../../src/alternatives/suggestion.ts";
import { parseProjectName } from "../../src/domain/name.ts";

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
const piece = fc.oneof(
  fc.constantFrom(
    "deprecated",
    "use",
    "instead",
    "renamed to",
    "please use",
    "fork of",
    "`",
    "[",
    "](https://github.com/acme/",
    ")",
    "https://pypi.org/project/",
    "\n\n",
    "# ",
    ".. warning::",
    "This project is",
    "pip install",
    ",",
    ".",
    "own-name",
  ),
  name,
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

describe("extractMentions", () => {
  it("never throws and gives normalized names without the project itself", () => {
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const words = {
          project: "own-name",
          reason: summary,
          summary,
          summaryTruncated: false,
          description,
          links: [],
        };
        const names = extractMentions(words).mentions.flatMap((mention) => mention.spellings);

        expect(names.filter((each) => parseProjectName(each) !== each || each === "own-name")).toEqual([]);
      }),
    );
  });
});

describe("front coding", () => {
  it("gives back the names in order", () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(decodeNames(encodeNames(names))).toEqual([...new Set(names)].toSorted());
      }),
    );
  });
});

describe("isOneEditAway", () => {
  it("agrees with the distance itself", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{0,6}$/), fc.stringMatching(/^[ab]{0,6}$/), (a, b) => {
        expect(isOneEditAway(a, b)).toBe(damerau(a, b) === 1);
      }),
    );
  });
});

describe("renamedLine", () => {
  it("never throws, and keeps everything but the name and the specifier", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          name.map((each) => `${each}[x]>=1 ; python_version < "3"  # c`),
        ),
        (line) => {
          const from = /^[a-z0-9-]*/.exec(line)?.[0] ?? "";
          const renamed = renamedLine(line, { from, to: "fresh", syntax: "requirements", meets: () => true });

          expect(renamed === null || renamed === line.replace(from, "fresh")).toBe(true);
        },
      ),
    );
  });
});

// Optimal string alignment, by the book.
function damerau(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      rows[i]?.splice(j, 1, best);
    }
  }
  return at(a.length, b.length);
}
