import { z } from "zod";
import type { Baseline } from "./baseline.ts";
import { UserError } from "./errors.ts";

/** What a baseline file says it is. */
export const BASELINE_SCHEMA = "pypi-gate/baseline@1";

const document = z.object({
  schema: z.literal(BASELINE_SCHEMA),
  findings: z.array(
    z.object({
      fingerprint: z.string().min(1),
      rule: z.string(),
      project: z.string().nullable(),
      projects: z.array(z.string()).nullable().default(null),
      version: z.string().nullable().default(null),
      file: z.string(),
      since: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    }),
  ),
});

/** Reads a baseline file. Throws UserError for anything else; `path` is for the message. */
export function parseBaseline(text: string, path: string): Baseline {
  const value = jsonOf(text.replace(/^\uFEFF/, ""));
  const parsed = document.safeParse(value);
  if (parsed.success) return { findings: parsed.data.findings };
  const what = value === undefined ? "it is no JSON" : problemOf(value, parsed.error.issues[0]?.path.join(".") ?? "");
  // An existing file that is no baseline is never written over: it may be anything.
  throw new UserError(
    `The baseline ${path} cannot be read: ${what}.`,
    "Remove it, or name another file, and write it anew with `pypi-gate audit --write-baseline FILE`.",
  );
}

const otherSchema = z.object({ schema: z.string().regex(/^pypi-gate\/baseline@\d{1,6}$/) });

function problemOf(value: unknown, field: string): string {
  const other = otherSchema.safeParse(value);
  if (field === "schema" && other.success)
    return `it is a ${other.data.schema}, and this version reads ${BASELINE_SCHEMA}`;
  return field === "" ? "it is no object" : `\`${field}\` is missing or not what it should be`;
}

/** Undefined where it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told by the caller as a file that cannot be read.
    return undefined;
  }
}
