import { z } from "zod";
import type { ProjectName } from "../domain/name.ts";
import replacements from "./data/replacements.json" with { type: "json" };

const replacementSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("pypi"),
    name: z.string(),
    extra: z.string().optional(),
    minVersion: z.string().optional(),
  }),
  z.strictObject({ type: z.literal("stdlib"), module: z.string(), since: z.string().regex(/^\d+\.\d+$/) }),
  z.strictObject({ type: z.literal("none") }),
]);

const evidenceSchema = z.strictObject({
  by: z.enum(["maintainer", "successor", "third-party"]),
  where: z.enum(["summary", "readme", "repository"]),
  url: z.url({ protocol: /^https$/ }),
  commit: z
    .string()
    .regex(/^[0-9a-f]{6,40}$/)
    .nullable(),
});

/** Schema of the curated file: one entry per old name. */
export const curatedSchema = z.array(
  z.strictObject({
    /** Normalized old name. */
    package: z.string(),
    kind: z.enum(["rename", "merged", "successor", "fork", "alternative", "stdlib", "alias", "none"]),
    replacements: z.array(replacementSchema).min(1),
    /** Month of the statement, or null where unknown. */
    since: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .nullable(),
    /** Lowest Python version for which the advice holds, or null. */
    pythonMin: z.string().nullable(),
    evidence: z.array(evidenceSchema).min(1),
    note: z.string().min(1).max(200),
    /** Day on which the evidence was last read. */
    lastVerified: z.iso.date(),
  }),
);

export type CuratedEntry = z.infer<typeof curatedSchema>[number];

/** Curated entries by old name. */
export type Curated = ReadonlyMap<string, CuratedEntry>;

/** The curated file that ships with the program, checked against its schema. */
export function readCurated(): Curated {
  return new Map(curatedSchema.parse(replacements).map((entry) => [entry.package, entry]));
}

/** The entry for a project, or null. Data only decorates: it never makes a finding. */
export function curatedFor(curated: Curated, project: ProjectName): CuratedEntry | null {
  return curated.get(project) ?? null;
}

/** True when the old project's own people said it. */
export function isMaintainerEvidence(entry: CuratedEntry): boolean {
  return entry.evidence.some((evidence) => evidence.by === "maintainer");
}
