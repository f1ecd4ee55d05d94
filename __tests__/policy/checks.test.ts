import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../../src/domain/days.ts";
import { load, TODAY } from "./support.ts";

const errorsOf = (text: string): readonly string[] =>
  load(text).errors.map(({ line, message }) => `${line}: ${message}`);
const waiver = (expires: string, project = "foo"): string =>
  `[[waivers]]\nproject = "${project}"\nrules = ["archived-project"]\nreason = "r"\nexpires = ${expires}\n`;
const inDays = (days: number): string => dayText((dayNumber(TODAY) ?? 0) + days);

describe("how long a waiver may hold", () => {
  it.each([
    ["", 366],
    ["max-waiver-days = 1", 1],
    ["max-waiver-days = 30", 30],
    ["max-waiver-days = 3650", 3650],
  ])("is to the day what %j allows", (limit, days) => {
    expect(errorsOf(`${limit}\n${waiver(inDays(days))}`)).toEqual([]);
    expect(errorsOf(`${limit}\n${waiver(inDays(days + 1))}`)).toEqual([
      `6: "expires" in [[waivers]] is ${days + 1} days ahead; "max-waiver-days" allows ${days}`,
    ]);
  });

  it.each(["0", "4000", '"30"'])("is the default where max-waiver-days is %s", (limit) => {
    const messages = (days: number) => errorsOf(`max-waiver-days = ${limit}\n${waiver(inDays(days))}`).slice(1);

    expect([messages(366), messages(367)]).toEqual([
      [],
      ['6: "expires" in [[waivers]] is 367 days ahead; "max-waiver-days" allows 366'],
    ]);
  });

  it("is read where it is written, whatever else the line has", () => {
    const fields = 'project = "foo", rules = ["archived-project"], reason = "since 2020-01-01"';

    expect(errorsOf(`waivers = [{ ${fields}, expires = ${inDays(30)} }]\n`)).toEqual([]);
    expect(errorsOf(`waivers = [{ ${fields}, expires = 2027-02-30 }]\n`)).toEqual([
      '1: "expires" in [[waivers]] is no day of the calendar: 2027-02-30',
    ]);
  });
});

describe("waivers on one line", () => {
  const inline = (...days: readonly string[]): string => {
    const rows = days.map(
      (day, at) => `{ project = "p${at}", rules = ["archived-project"], reason = "r", expires = ${day} }`,
    );
    return `waivers = [${rows.join(", ")}]\n`;
  };

  it("have their own dates", () => {
    expect(errorsOf(inline(inDays(3), inDays(5)))).toEqual([]);
    expect(errorsOf(inline(inDays(3), "2027-02-30"))).toEqual([
      '1: "expires" in [[waivers]] is no day of the calendar: 2027-02-30',
    ]);
  });
});

describe("what is wrong in a list", () => {
  it("is told at its own entry", () => {
    const good = '[[projects]]\nname = "a"\nallow = true\nreason = "r"\n';

    expect(errorsOf(`${good}[[projects]]\nname = "b"\n[[projects]]\nname = "c"\nallow = true\n`)).toEqual([
      '5: [[projects]] needs one of "allow", "deny" and "rules"',
      '7: missing "reason" in [[projects]]: "allow" needs one',
    ]);
    expect(errorsOf(waiver(inDays(1), "bar") + waiver(inDays(1)) + waiver(inDays(1)))).toEqual([
      '13: "foo" has a waiver for "archived-project" already, on line 6',
    ]);
    expect(errorsOf('[manifests.map]\n"*.lst" = "requirements"\n"/x" = "requirements"\n')).toEqual([
      '3: "/x" in [manifests.map] is relative to the root of the repository: no leading / or ./',
    ]);
  });

  it("may be no table at all", () => {
    expect(errorsOf("projects = [1]\nwaivers = [2]\n")).toHaveLength(2);
  });
});

describe("a policy file", () => {
  const at = ".github/pypi-gate.toml";

  it("may open with a byte order mark", () => {
    expect(load('\uFEFFpreset = "strict"\n').policy.preset).toBe("strict");
  });

  it("that cannot be read is an error, whatever its text", () => {
    const texts = [{ path: at, text: 'preset = "strict"\n', problem: "the policy cannot be read: it is a link" }];

    expect(load(null, { texts }).errors).toEqual([
      { file: at, line: 1, message: "the policy cannot be read: it is a link" },
    ]);
  });
});
