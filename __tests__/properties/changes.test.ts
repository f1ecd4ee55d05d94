import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inBrief, runGate } from "../support/gate-run.ts";

const NAME = fc
  .tuple(fc.stringMatching(/^[a-z]{2,6}$/), fc.stringMatching(/^[a-z]{2,6}$/))
  .map(([first, second]) => `${first}-${second}x`);
const SPECIFIER = fc.constantFrom("", "==1.0", ">=1,<2", "~=1.4", "==2.*");
const EXTRAS = fc.constantFrom("", "[a]", "[a,b-c]");
const MARKER = fc.constantFrom("", "; python_version < '3.12'");
const ENTRY = fc.record({ name: NAME, specifier: SPECIFIER, extras: EXTRAS, marker: MARKER });
const ENTRIES = fc.uniqueArray(ENTRY, { minLength: 1, maxLength: 12, selector: (entry) => entry.name });
type Entry = Readonly<Record<"name" | "specifier" | "extras" | "marker", string>>;

// Another spelling of the same entry: what installers and PEP 503, 508 and 685 do not tell apart.
function respelt(entry: Entry, way: number): Entry {
  const upper = (text: string): string => (way % 2 === 0 ? text.toUpperCase() : text);
  const separator = ["_", ".", "-", "--"][way % 4] ?? "-";
  return {
    name: upper(entry.name).replaceAll("-", separator),
    extras: way % 3 === 0 ? entry.extras.replace("[a,b-c]", "[ B_C , A ]") : entry.extras,
    specifier: way % 5 === 0 ? entry.specifier.split(",").toReversed().join(" , ") : entry.specifier,
    marker: way % 7 === 0 ? entry.marker.replaceAll("'", '"').replaceAll(" ", "") : entry.marker,
  };
}

type Render = (entries: readonly Entry[]) => string;
const pep508 = ({ name, extras, specifier, marker }: Entry): string => `${name}${extras}${specifier}${marker}`;
const RENDERS: Readonly<Record<string, Render>> = {
  "requirements.txt": (entries) => entries.map((entry) => `${pep508(entry)}\n`).join(""),
  "pyproject.toml": (entries) =>
    `[project]\nname = "app"\ndependencies = [\n${entries.map((entry) => `  ${JSON.stringify(pep508(entry))},\n`).join("")}]\n`,
  "setup.cfg": (entries) =>
    `[options]\ninstall_requires =\n${entries.map((entry) => `    ${pep508(entry)}\n`).join("")}`,
  "setup.py": (entries) =>
    `setup(install_requires=[${entries.map((entry) => JSON.stringify(pep508(entry))).join(",\n")}])\n`,
  Pipfile: (entries) =>
    `[packages]\n${entries.map(({ name, specifier }) => `"${name}" = "${specifier === "" ? "*" : specifier}"\n`).join("")}`,
  "poetry.lock": (entries) =>
    entries.map(({ name }) => `[[package]]\nname = "${name}"\nversion = "1.0"\n\n`).join("") +
    '[metadata]\nlock-version = "2.1"\n',
  "environment.yml": (entries) =>
    `dependencies:\n- pip:\n${entries.map((entry) => `  - ${JSON.stringify(pep508(entry))}\n`).join("")}`,
};
const CASES = Object.entries(RENDERS).map(([path, render]) => ({ path, render }));

// An index that must not be asked.
const NEVER = (): never => {
  throw new TypeError("nothing changed, and the index was asked");
};

describe("comparing both sides", () => {
  it.each(CASES)("$path: equal sets give nothing, in any order and spelling", async ({ path, render }) => {
    const shuffled = ENTRIES.chain((entries) =>
      fc.record({
        entries: fc.constant(entries),
        order: fc.shuffledSubarray(
          entries.map((_, index) => index),
          { minLength: entries.length },
        ),
        ways: fc.array(fc.nat(420), { minLength: entries.length, maxLength: entries.length }),
        renamed: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ entries, order, ways, renamed }) => {
        const after = order.flatMap((at) => {
          const entry = entries[at];
          return entry === undefined ? [] : [respelt(entry, ways[at] ?? 1)];
        });
        const moved = renamed ? `moved/${path}` : path;
        const { report, asked } = await runGate({
          base: { [path]: `${render(entries)}\n` },
          head: { [moved]: render(after) },
          ...(renamed ? { renamed: { [moved]: path } } : {}),
          script: NEVER,
        });
        expect({ said: inBrief(report), asked }).toEqual({ said: [], asked: [] });
      }),
      { numRuns: 60 },
    );
  });

  it.each(CASES)("$path: a project that comes is the one change", async ({ path, render }) => {
    await fc.assert(
      fc.asyncProperty(ENTRIES, ENTRY, fc.nat(12), async (entries, added, at) => {
        fc.pre(entries.every(({ name }) => name !== added.name));
        const { asked } = await runGate({
          base: { [path]: render(entries) },
          head: { [path]: render(entries.toSpliced(at, 0, added)) },
        });
        expect([...new Set(asked)]).toEqual([added.name]);
      }),
      { numRuns: 40 },
    );
  });
});
