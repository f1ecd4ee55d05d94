import type { Entry } from "../domain/change.ts";
import type { Finding } from "../domain/finding.ts";
import type { Skip } from "../domain/manifest.ts";
import { compareText } from "../domain/order.ts";
import { proseText } from "../domain/prose.ts";
import type { Counts, Report } from "../domain/report.ts";
import type { JudgedWaiver } from "../domain/waiver.ts";
import { jsonDocument } from "./escape/json.ts";

/** One row of `inventory`, as its JSON carries it. */
export interface InventoryRow {
  readonly name: string;
  readonly writtenName: string;
  readonly specifier: string;
  readonly version: string | null;
  readonly extras: readonly string[];
  readonly marker: string | null;
  readonly scope: string;
  readonly group: string | null;
  readonly kind: "declared" | "locked";
  readonly direct: boolean | null;
  readonly source: { readonly kind: string; readonly url: string | null };
  readonly path: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** What was read, without any look-up. */
export interface Inventory {
  /** Sorted by file, line, name. */
  readonly requirements: readonly InventoryRow[];
  readonly skipped: readonly Skip[];
}

/** The inventory of entries, sorted as the contract says. */
export function inventoryOf(entries: readonly Entry[], skipped: readonly Skip[]): Inventory {
  const rows = entries.map(inventoryRow);
  rows.sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.name, b.name));
  return { requirements: rows, skipped };
}

function inventoryRow(entry: Entry): InventoryRow {
  const { requirement } = entry;
  return {
    name: requirement.name,
    writtenName: requirement.writtenName,
    specifier: requirement.specifier,
    version: requirement.version,
    extras: requirement.extras,
    marker: requirement.marker,
    scope: requirement.scope,
    group: requirement.group,
    kind: requirement.kind,
    direct: requirement.direct ?? directOf(entry),
    source: { kind: requirement.source.kind, url: requirement.source.url },
    path: entry.path,
    file: requirement.location.file,
    line: requirement.location.lines().line,
  };
}

function directOf(entry: Entry): boolean | null {
  if (entry.direct) return true;
  return entry.parentKnown ? false : null;
}

/** `pypi-gate/inventory@1`: one document with a line feed at its end. */
export function inventoryJson(inventory: Inventory): string {
  return jsonDocument({
    schema: "pypi-gate/inventory@1",
    requirements: inventory.requirements,
    skipped: inventory.skipped.map(skipJson),
  });
}

/** `pypi-gate/report@1` (keys in the order of the contract): one document with a line feed at its end. */
export function reportJson(report: Report): string {
  const { policy, waivers } = report;
  return jsonDocument({
    schema: "pypi-gate/report@1",
    conclusion: report.conclusion,
    range: { base: report.range.base, head: report.range.head },
    checkedAt: report.checkedAt,
    counts: countsJson(report.counts),
    findings: report.findings.map((finding) => findingJson(finding, report)),
    waivers: {
      unused: waivers.unused.map(waiverJson),
      expired: waivers.expired.map(waiverJson),
      expiring: waivers.expiring.map(waiverJson),
      void: waivers.void.map(waiverJson),
    },
    policy: {
      preset: policy.preset,
      files: policy.files,
      ref: policy.ref,
      errors: policy.errors,
      proposed: policy.proposed,
    },
    skipped: report.skipped.map(skipJson),
  });
}

function countsJson({ checked, block, warn, note, unverified, waived, wouldBlock }: Counts): object {
  return { checked, block, warn, note, unverified, waived, wouldBlock };
}

function findingJson(finding: Finding, report: Report): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    project: finding.project,
    ...(finding.projects === null ? {} : { projects: finding.projects }),
    version: finding.version,
    status: finding.status,
    relation: finding.relation,
    path: finding.path,
    file: finding.file,
    line: finding.line,
    also: finding.also.map(({ file, line }) => ({ file, line })),
    message: proseText(finding.message) + switchedText(finding, report),
    remedy: proseText(finding.remedy),
    alternatives: finding.alternatives.map(({ name, basis, verified, note }) => ({
      name,
      basis,
      verified,
      note: proseText(note),
    })),
    rejected: finding.rejected.map(({ name, basis, reason }) => ({ name, basis, reason: proseText(reason) })),
    waiver: finding.waiver === null ? null : waiverJson(finding.waiver),
    fingerprint: finding.fingerprint,
  };
}

// The contract has no key for it, and every output says it.
function switchedText(finding: Finding, report: Report): string {
  if (report.unverifiedSwitch === null || finding.rule !== "unverified-project") return "";
  return ` The input on-unverified is set to ${report.unverifiedSwitch}.`;
}

function waiverJson(waiver: JudgedWaiver): object {
  const { project, rules, status, reason, expires, owner, issue, disposition, file, line, state, days } = waiver;
  return { project, rules, status, reason, expires, owner, issue, disposition, file, line, state, days };
}

function skipJson(skip: Skip): object {
  return { file: skip.file, line: skip.line, reason: skip.reason, detail: skip.detail };
}
