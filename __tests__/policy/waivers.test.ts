import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../../src/domain/days.ts";
import { projectName } from "../../src/domain/name.ts";
import { proseText } from "../../src/domain/prose.ts";
import { applyWaivers, countWaived, waiverLists } from "../../src/policy/waivers.ts";
import { finding, POLICY_PATH, sound, TODAY } from "./support.ts";

const TODAY_NUMBER = dayNumber(TODAY) ?? 0;

function inDays(days: number): string {
  return dayText(TODAY_NUMBER + days);
}

function waiver(days: number, more = "", project = "PePy"): string {
  return `[[waivers]]\nproject = "${project}"\nrules = ["archived-project"]\nreason = "moving"\nexpires = ${inDays(days)}\n${more}\n`;
}

const pepy = projectName("pepy");

describe("a waiver", () => {
  it("holds its fields, its line and the worst status of its rules", () => {
    const text = `\n[[waivers]]\nproject = "A_b"\nrules = ["deprecated-project", "archived-project"]\nreason = "r"\nexpires = 2027-02-21\nowner = "@o"\nissue = "https://x.y/1"\ndisposition = "vendored"\n`;

    expect(sound(text).waivers).toEqual([
      {
        project: "a-b",
        rules: ["deprecated-project", "archived-project"],
        status: "archived",
        reason: "r",
        expires: "2027-02-21",
        owner: "@o",
        issue: "https://x.y/1",
        disposition: "vendored",
        file: POLICY_PATH,
        line: 2,
      },
    ]);
  });

  it.each([
    [["archived-project", "deprecated-project"], "archived"],
    [["deprecated-project", "quarantined-project", "archived-project"], "quarantined"],
    [["yanked-release"], "active"],
  ])("for %j is bound to the status %s", (rules, status) => {
    const text = waiver(30).replace('["archived-project"]', JSON.stringify(rules));

    expect(sound(text).waivers.map((one) => one.status)).toEqual([status]);
  });

  it.each([
    [-1, "archived", "expired"],
    [0, "archived", "expiring"],
    [14, "archived", "expiring"],
    [15, "archived", "valid"],
    [15, "deprecated", "valid"],
    [15, "quarantined", "void"],
    [-1, "quarantined", "void"],
    [15, null, "valid"],
  ] as const)("of %i more days on a project that is %s is %s", (days, status, state) => {
    const judged = sound(waiver(days)).waiverFor(pepy, "archived-project", status);

    expect([judged?.state, judged?.days]).toEqual([state, days]);
  });

  it("is for its own project and rules only", () => {
    const policy = sound(waiver(30));

    expect([
      policy.waiverFor(projectName("other"), "archived-project", null),
      policy.waiverFor(pepy, "yanked-release", null),
    ]).toEqual([null, null]);
  });

  it("changes on the day after its last one, and no other waiver does", () => {
    const text = waiver(0, "", "a") + waiver(1, "", "b") + waiver(-1, "", "c") + waiver(15, "", "d");
    const states = (today: string) => {
      const policy = sound(text, { today });
      return ["a", "b", "c", "d"].map((name) => policy.waiverFor(projectName(name), "archived-project", null)?.state);
    };

    expect(states(TODAY)).toEqual(["expiring", "expiring", "expired", "valid"]);
    expect(states(inDays(1))).toEqual(["expired", "expiring", "expired", "expiring"]);
  });
});

describe("applying waivers", () => {
  it("turns a finding off while valid, and counts it", () => {
    const given = finding({ wouldBlock: true });
    const findings = applyWaivers([given, finding({ project: projectName("other") })], sound(waiver(30)));

    const waived = findings.find((one) => one.severity === "off");
    expect(waived).toEqual({ ...given, severity: "off", wouldBlock: false, waiver: waived?.waiver });
    expect([waived?.waiver?.state, countWaived(findings)]).toEqual(["valid", 1]);
  });

  it("warns at most while it expires", () => {
    const given = [finding({ wouldBlock: true }), finding({ severity: "note" })] as const;
    const findings = applyWaivers(given, sound(waiver(3)));

    const [{ waiver: applied } = finding()] = findings;
    expect(applied?.days).toBe(3);
    expect(findings).toEqual([
      { ...given[0], severity: "warn", wouldBlock: false, waiver: applied },
      { ...given[1], waiver: applied },
    ]);
  });

  it("says an expired waiver's reason, date and owner", () => {
    const [nobody] = applyWaivers([finding()], sound(waiver(-2)));
    expect(proseText(nobody?.message ?? [])).toBe(`pepy is archived. The waiver “moving” expired on ${inDays(-2)}.`);

    const [one] = applyWaivers([finding()], sound(waiver(-2, 'owner = "@acme/web"')));

    expect([one?.severity, one?.waiver?.state, proseText(one?.message ?? [])]).toEqual([
      "block",
      "expired",
      `pepy is archived. The waiver “moving”, owner @acme/web, expired on ${inDays(-2)}.`,
    ]);
  });

  it("is void when the status got worse, and says so", () => {
    const quarantined = finding({ status: "quarantined" });

    const [one] = applyWaivers([quarantined], sound(waiver(30)));

    expect([one?.severity, one?.waiver?.state, proseText(one?.message ?? [])]).toEqual([
      "block",
      "void",
      `pepy is archived. The waiver “moving”, until ${inDays(30)}, is void: it was granted for the status archived, and the project is quarantined now.`,
    ]);
  });

  it("waives what is said of many names only when each of them is waived", () => {
    const days = { a: 30, soon: 3, late: -3 };
    const text = Object.entries(days)
      .map(([name, left]) => waiver(left, "", name).replace("archived-project", "unknown-status"))
      .join("");
    const said = (...names: string[]) =>
      finding({
        rule: "unknown-status",
        project: null,
        projects: names.map(projectName),
        status: null,
      });

    const severityOf = (...names: string[]) => applyWaivers([said(...names)], sound(text))[0]?.severity;

    expect([severityOf("a"), severityOf("a", "b"), severityOf()]).toEqual(["off", "block", "block"]);
    expect([severityOf("a", "soon"), severityOf("soon", "a")]).toEqual(["warn", "warn"]);
    expect([severityOf("a", "soon", "late"), severityOf("late", "soon", "a")]).toEqual(["block", "block"]);
  });

  it("leaves findings without a waiver alone, and sorts", () => {
    const other = finding({ project: projectName("x"), file: "z.txt" });

    const findings = applyWaivers([finding(), other], sound(waiver(30)));

    expect(findings.map((one) => [one.project, one.severity])).toEqual([
      ["x", "block"],
      ["pepy", "off"],
    ]);
    expect(findings[0]).toEqual(other);
  });
});

describe("the lists of waivers", () => {
  const text =
    waiver(30, "", "unused") +
    waiver(3, "", "pepy") +
    waiver(-1, "", "old") +
    waiver(40, "", "worse") +
    waiver(50, "", "absent");
  const policy = sound(text);
  const run = {
    waivers: policy.waivers,
    today: TODAY,
    findings: applyWaivers([finding()], policy),
    answered: new Map([
      [projectName("unused"), "active"],
      [pepy, "archived"],
      [projectName("old"), null],
      [projectName("worse"), "quarantined"],
    ] as const),
  };
  const names = (lists: ReturnType<typeof waiverLists>) =>
    Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.map((one) => one.project)]));

  it("judge in a review only what was looked up with an answer", () => {
    expect(names(waiverLists({ ...run, inTree: null }))).toEqual({
      unused: ["unused"],
      expired: ["old"],
      expiring: ["pepy"],
      void: ["worse"],
    });
  });

  it("call a waiver unused where none of its rules and names is found", () => {
    const two = (project: string) =>
      waiver(3, "", project).replace('"archived-project"', '"archived-project", "unknown-status"');
    const { waivers } = sound(two("a") + two("b") + two("c"));
    const folded = { rule: "unknown-status", project: null, projects: [projectName("b")] } as const;
    const found = [finding({ project: projectName("a") }), finding(folded)];
    const answered = new Map(["a", "b", "c"].map((name) => [projectName(name), null]));

    const lists = names(waiverLists({ waivers, today: TODAY, findings: found, answered, inTree: null }));

    expect(lists).toEqual({ unused: ["c"], expired: [], expiring: ["a", "b", "c"], void: [] });
  });

  it("judge in an audit also what is nowhere in the tree", () => {
    expect(names(waiverLists({ ...run, inTree: () => false })).unused).toEqual(["unused", "absent"]);
    expect(names(waiverLists({ ...run, inTree: () => true })).unused).toEqual(["unused"]);
  });
});
