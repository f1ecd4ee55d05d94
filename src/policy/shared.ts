import type { PolicyError } from "../domain/policy.ts";
import { policyError } from "./errors.ts";
import { loosePlaces } from "./loosened-lists.ts";
import { type Loosening, type LooseningContext, looseRules } from "./loosened-rules.ts";
import { looseSettings } from "./loosened-settings.ts";
import type { Sourced } from "./model.ts";

/** A policy file in another repository, as `policy-file` names it. */
export interface SharedReference {
  /** The text as given: errors name the file so. */
  readonly text: string;
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  /** Branch, tag or commit. */
  readonly ref: string;
}

const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const REPOSITORY = /^[A-Za-z0-9._-]+$/;
const REF = /^[^\s\\~^:?*[\]]+$/;

/**
 * `OWNER/REPO/PATH@REF`, recognized by its `@`. `own`: a path in this repository. `broken`: what is wrong with it, in
 * words that continue the quoted text.
 */
export function parseSharedReference(
  text: string,
):
  | { readonly kind: "own" }
  | { readonly kind: "shared"; readonly reference: SharedReference }
  | { readonly kind: "broken"; readonly problem: string } {
  const at = text.lastIndexOf("@");
  if (at < 0) return { kind: "own" };
  const [owner = "", repository = "", ...path] = text.slice(0, at).split("/");
  const ref = text.slice(at + 1);
  if (ref === "")
    return { kind: "broken", problem: "names no REF after the @; a shared policy is OWNER/REPO/PATH@REF" };
  const sound = OWNER.test(owner) && isRepository(repository) && path.every(isSegment) && path.length > 0;
  if (!sound || !REF.test(ref) || ref.includes("..")) {
    return { kind: "broken", problem: "is no shared policy: it is written OWNER/REPO/PATH@REF" };
  }
  return { kind: "shared", reference: { text, owner, repository, path: path.join("/"), ref } };
}

function isRepository(name: string): boolean {
  return REPOSITORY.test(name) && isSegment(name);
}

function isSegment(segment: string): boolean {
  return segment !== "" && segment !== "." && segment !== "..";
}

/** What the repository's own file (or the `preset` input) loosens without `open` naming it: an error at each line. */
export function loosenedProblems(context: LooseningContext): readonly PolicyError[] {
  const all = [...looseSettings(context), ...looseRules(context), ...loosePlaces(context)];
  const open = new Set(context.shared.open.items.map((item) => item.value));
  return [
    ...all.filter((loosening) => !loosening.keys.some((key) => open.has(key))).map((one) => errorOf(one, context)),
    ...ownOpen(context),
  ];
}

function errorOf(loosening: Loosening, context: LooseningContext): PolicyError {
  const [key = ""] = loosening.keys;
  const message = `${loosening.message} ${sharedPlace(loosening.shared, context)}, which does not open "${key}"`;
  return policyError(loosening.file, loosening.line, message);
}

/** The shared line that is loosened; where the shared policy does not write the value, the policy itself. */
function sharedPlace(shared: Sourced<unknown> | null, context: LooseningContext): string {
  const line = shared?.line ?? null;
  return line === null ? `the shared policy ${context.shared.file}` : `${context.shared.file}:${line}`;
}

function ownOpen(context: LooseningContext): readonly PolicyError[] {
  const key = context.own?.open.key ?? null;
  if (key === null || context.own === null) return [];
  return [policyError(context.own.file, key.line ?? 1, '"open" is for shared policies only')];
}

/** Waivers of the repository's own file for a project and rule that the shared policy waives already. */
export function repeatedWaivers({ shared, own }: LooseningContext): readonly PolicyError[] {
  const seen = new Map(
    shared.waivers.flatMap((waiver) => waiver.rules.map((rule) => [`${waiver.project} ${rule}`, waiver])),
  );
  return (own?.waivers ?? []).flatMap((waiver) =>
    waiver.rules.flatMap((rule) => {
      const first = seen.get(`${waiver.project} ${rule}`);
      if (first === undefined) return [];
      const message = `"${waiver.project}" has a waiver for "${rule}" already, in ${first.file}:${first.line}`;
      return [policyError(waiver.file, waiver.line, message)];
    }),
  );
}
