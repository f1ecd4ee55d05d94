import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemble, byteLength, fitLines, whole } from "../../src/render/page/budget.ts";

const GAP = "\n\n";
const text = fc.constantFrom("a", "ab", "é", "abc", "€uro", "x".repeat(9));
const texts = fc.array(text, { maxLength: 8 });
const budgets = fc.integer({ min: 0, max: 60 });
const more = (left: number): string => `and ${left} more`;

describe("fitLines", () => {
  test("shows as many lines as fit with what is said of the rest", () => {
    fc.assert(
      fc.property(texts, budgets, fc.integer({ min: 0, max: 9 }), (lines, budget, max) => {
        const fits = (shown: readonly string[]): boolean => byteLength(shown.join("\n")) <= budget;
        const counts = [...lines.keys()].filter((count) => count <= max);
        const most = counts.findLast((count) => fits([...lines.slice(0, count), more(lines.length)])) ?? 0;
        const all = lines.length <= max && fits(lines);

        expect(fitLines(lines, budget, { max, more })).toEqual(all ? lines : withRest(lines, most));
      }),
    );
  });

  test.each([
    [["aa", "bb"], 5, 2, ["aa", "bb"]],
    [["aa", "bb"], 4, 2, []],
    [["a", "b", "c"], 99, 2, ["a", "b", "and 1 more"]],
    [["a", "b", "ccccccccc"], 12, 9, ["a", "and 2 more"]],
    [["a", "b", "ccccccccc"], 11, 9, []],
  ])("makes of %j in %i bytes and %i lines %j", (lines, budget, max, shown) => {
    expect(fitLines(lines, budget, { max, more })).toEqual(shown);
  });

  test("says nothing of the rest where there is nothing to say", () => {
    expect(fitLines(["a", "b"], 9, { max: 1, more: () => "" })).toEqual(["a"]);
  });
});

function withRest(lines: readonly string[], count: number): readonly string[] {
  if (count === 0) return [];
  return [...lines.slice(0, count), more(lines.length - count)];
}

describe("assemble", () => {
  test("keeps every section that has room, in order, and always the last", () => {
    fc.assert(
      fc.property(texts, budgets, fc.option(text, { nil: "" }), (sections, limit, last) => {
        const page = assemble(limit, sections.map(whole), last);
        const kept: string[] = [];
        for (const section of sections) {
          const next = [...kept, section, ...(last === "" ? [] : [last])];
          if (byteLength(next.join(GAP)) <= limit) kept.push(section);
        }

        expect(page).toBe([...kept, ...(last === "" ? [] : [last])].join(GAP));
      }),
    );
  });

  test("gives each section the bytes that are left", () => {
    const fill = (budget: number): string => "x".repeat(budget);

    expect(assemble(9, [whole("a"), fill], "z")).toBe("a\n\nxxx\n\nz");
    expect(assemble(4, [fill])).toBe("xxxx");
  });

  test("leaves out what has nothing to say, and what does not keep to its budget", () => {
    expect(assemble(9, [() => "more than nine bytes", whole("a")])).toBe("a");
    expect(assemble(9, [whole("a"), () => "", whole("b")], "c")).toBe("a\n\nb\n\nc");
  });
});
