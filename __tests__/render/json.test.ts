import { describe, expect, test } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import { repoPath } from "../../src/domain/paths.ts";
import { fixedLocation } from "../../src/domain/requirement.ts";
import { inventoryJson, inventoryOf, reportJson } from "../../src/render/json.ts";
import { inventoryText } from "../../src/render/text.ts";
import { CURATED, PEPY, report, unverified, waiver } from "./reports.ts";

const requests = {
  requirement: {
    name: projectName("Requests"),
    writtenName: "Requests",
    specifier: "==2.31.0",
    version: "2.31.0",
    extras: ["socks"],
    marker: 'python_version < "3.11"',
    scope: "prod",
    group: null,
    kind: "declared",
    direct: true,
    source: { kind: "index", url: null },
    files: [],
    node: null,
    location: fixedLocation(repoPath("requirements.txt"), 3),
  },
  direct: true,
  path: [projectName("requests")],
  parentKnown: true,
  origin: { kind: "asked", elsewhere: false },
  location: fixedLocation(repoPath("requirements.txt"), 3),
} as const;
const skip = {
  class: "unread",
  file: repoPath("setup.py"),
  line: 12,
  reason: "dynamic",
  detail: "install_requires is computed",
  project: null,
} as const;

describe("reportJson", () => {
  test("has the keys of the contract in their order", () => {
    const json = JSON.parse(reportJson(report([{ ...PEPY, waiver: waiver({ state: "expired", days: -1 }) }])));

    expect(Object.keys(json)).toEqual([
      "schema",
      "conclusion",
      "range",
      "checkedAt",
      "counts",
      "findings",
      "waivers",
      "policy",
      "skipped",
    ]);
    expect(Object.keys(json.findings[0]).join()).toBe(
      "rule,severity,project,version,status,relation,path,file,line,also,message,remedy,alternatives,rejected,waiver,fingerprint",
    );
    expect(Object.keys(json.findings[0].waiver).join()).toBe(
      "project,rules,status,reason,expires,owner,issue,disposition,file,line,state,days",
    );
    expect(Object.keys(json.findings[0].alternatives[0])).toEqual(["name", "basis", "verified", "note"]);
  });

  test("names the projects of what is said once a run", () => {
    const folded = { ...PEPY, project: null, projects: [projectName("a"), projectName("b")] };

    expect(JSON.parse(reportJson(report([folded]))).findings[0].projects).toEqual(["a", "b"]);
  });

  test("says of unverified projects that the switch was turned", () => {
    const json = JSON.parse(reportJson(report([unverified("a", "503", 3)], { unverifiedSwitch: "warn" })));

    expect(json.findings[0].message).toBe(
      "a could not be checked on PyPI: “503”. The input on-unverified is set to warn.",
    );
  });
});

describe("inventory", () => {
  test("has a row as the contract prints it, sorted by file, line and name", () => {
    const later = {
      ...requests,
      requirement: { ...requests.requirement, location: fixedLocation(repoPath("z.txt"), 1) },
    };

    const json = JSON.parse(inventoryJson(inventoryOf([later, requests], [skip])));

    expect(json.requirements.map((row: { file: string }) => row.file)).toEqual(["requirements.txt", "z.txt"]);
    expect(json.requirements[0]).toEqual({
      name: "requests",
      writtenName: "Requests",
      specifier: "==2.31.0",
      version: "2.31.0",
      extras: ["socks"],
      marker: 'python_version < "3.11"',
      scope: "prod",
      group: null,
      kind: "declared",
      direct: true,
      source: { kind: "index", url: null },
      path: ["requests"],
      file: "requirements.txt",
      line: 3,
    });
    expect(json.skipped).toEqual([
      { file: "setup.py", line: 12, reason: "dynamic", detail: "install_requires is computed" },
    ]);
  });

  test("reads as one line an entry on a terminal", () => {
    expect(inventoryText(inventoryOf([requests], [skip]))).toBe(
      "requirements.txt:3: requests[socks] ==2.31.0 (declared, prod)\nsetup.py:12: not read: install_requires is computed (dynamic)\n1 requirement, 1 entry not read.\n",
    );
  });
});

test("A curated alternative keeps the address of its evidence in JSON", () => {
  const [finding] = JSON.parse(reportJson(report([CURATED]))).findings;

  expect(finding.alternatives[0].note).toBe(
    "curated: the project was renamed (evidence: https://example.com/news/renamed, checked 2026-05-01). Active on the index; the maintainers themselves point to it.",
  );
});
