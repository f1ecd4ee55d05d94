import { collect } from "../changes/collect.ts";
import { byGroup, entriesOf, placedOf } from "../changes/entries.ts";
import { createReader, type Reader } from "../changes/reader.ts";
import { rootsOf } from "../changes/roots.ts";
import { excludedSkip, groupSkip, skipsOf } from "../changes/skips.ts";
import type { Entry } from "../domain/change.ts";
import { bySkipPlace, type Skip } from "../domain/manifest.ts";
import type { Policy } from "../domain/policy.ts";
import type { Range } from "../domain/range.ts";
import { decodeText } from "../manifests/decode.ts";
import type { Repository } from "../ports.ts";
import { FORMAT_TABLE } from "./formats.ts";
import { namedAs } from "./named.ts";
import type { GateRequest } from "./requests.ts";

/** What an inventory needs of a policy: which files and groups are read, and where entries come from. */
export type InventoryPolicy = Pick<Policy, "manifest" | "readsGroup" | "indexUrl" | "isPrivate" | "isKnownIndex">;

/** What a tree requires, without any look-up. */
export interface Taken {
  readonly entries: readonly Entry[];
  /** What was not read, by file and line. */
  readonly skipped: readonly Skip[];
  /** Sentences about the range that a reader must know. */
  readonly notes: readonly string[];
  /** False where no file is a manifest, or looks like one that cannot be read. */
  readonly hasManifest: boolean;
}

/** Reads every manifest at the head of an audit's range. `policyOf` is asked once, with the files that it may need. */
export async function takeInventory(
  repository: Repository,
  readAs: GateRequest["readAs"],
  policyOf: (range: Range, reader: Reader) => Promise<InventoryPolicy>,
): Promise<Taken> {
  const range = await repository.range();
  const reader = createReader(repository);
  const policy = await policyOf(range, reader);
  const roots = rootsOf(range, FORMAT_TABLE, namedAs(policy, readAs));
  const { head } = await collect(roots, { reader, formats: FORMAT_TABLE, decode: decodeText });
  const placed = placedOf(head).filter((one) => one.file.reach !== "companion");
  const { kept, left } = byGroup(placed, policy);
  const skipped = [...skipsOf(head), ...roots.excluded.map(excludedSkip), ...left.map(groupSkip)];
  return {
    entries: kept.map(entriesOf(head, null, { policy, baseIndexes: new Set(), foreignFiles: () => [] })),
    skipped: skipped.toSorted(bySkipPlace),
    notes: range.notes,
    hasManifest: head.files.length > 0 || skipped.length > 0,
  };
}
