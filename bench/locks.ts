import { createHash } from "node:crypto";
import { parse } from "smol-toml";
import { collect } from "../src/changes/collect.ts";
import { createReader } from "../src/changes/reader.ts";
import { rootsOf } from "../src/changes/roots.ts";
import { survey } from "../src/changes/survey.ts";
import { repoPath } from "../src/domain/paths.ts";
import type { Range } from "../src/domain/range.ts";
import { PYPI_SIMPLE_URL } from "../src/domain/source.ts";
import { FORMAT_TABLE } from "../src/gate/formats.ts";
import { decodeText } from "../src/manifests/decode.ts";
import type { FileRead } from "../src/ports.ts";
import { OWN_THREAD, type Row, rowOf, sideBySide, type Work } from "./measure.ts";
import { uvLockText } from "./texts.ts";

const PATH = repoPath("uv.lock");
const BUMPED = 40;
const ADDED = 10;
const POLICY = {
  indexUrl: PYPI_SIMPLE_URL,
  isPrivate: () => false,
  isKnownIndex: () => false,
  readsGroup: () => true,
  manifest: () => ({ excluded: false, format: null }),
};

/** Both sides of a changed lock: as bytes for us, as texts for the plain parse. */
interface Sides {
  readonly base: Uint8Array;
  readonly head: Uint8Array;
  readonly texts: readonly [string, string];
  readonly packages: number;
}

/** Both sides of a `uv.lock` of so many packages: some dozens changed, ten came. */
export function lockSides(packages: number): Sides {
  const bumped = new Set(Array.from({ length: BUMPED }, (_, index) => Math.floor((index * packages) / BUMPED) + 3));
  const texts = [uvLockText(packages), uvLockText(packages, { bumped, added: ADDED })] as const;
  const encoder = new TextEncoder();
  return { base: encoder.encode(texts[0]), head: encoder.encode(texts[1]), texts, packages };
}

/** From the bytes of both sides to the changes with their lines and paths, as the gate goes. */
export async function surveyLock({ base, head }: Sides): Promise<number> {
  const range: Range = {
    kind: "review",
    base: "a".repeat(40),
    head: "b".repeat(40),
    changed: [{ path: PATH, status: "modified", previousPath: null }],
    notes: [],
  };
  const bytesOf = (side: string): Uint8Array => (side === "base" ? base : head);
  const reader = createReader({
    read: async (requests) =>
      requests.map(({ side, path }): FileRead => {
        if (path !== PATH) return { kind: "absent" };
        return { kind: "file", path, oid: side, bytes: bytesOf(side) };
      }),
  });
  const roots = rootsOf(range, FORMAT_TABLE, POLICY);
  const sides = await collect(roots, { reader, formats: FORMAT_TABLE, decode: decodeText });
  const { changes } = survey(range, sides, POLICY, []);
  const lines = changes.flatMap((change) => change.introduced.map((entry) => entry.location.lines().line));
  if (lines.length !== BUMPED + ADDED) throw new Error(`expected ${BUMPED + ADDED} changes, got ${lines.length}`);
  return createHash("sha1").update(lines.join()).digest().length;
}

/** Reading and comparing both sides of a lock over smol-toml's parse of the same two texts, and how it grows. */
export async function lockRows(rounds: number): Promise<readonly Row[]> {
  const sides = lockSides(5_000);
  const plain: Work = () => sides.texts.map((text) => parse(text));
  const whole = await sideBySide(() => surveyLock(sides), plain, rounds, OWN_THREAD);
  const [small, large] = [lockSides(1_000), lockSides(10_000)];
  // Ten small ones against one large one: as much is allocated, so both sides pay for collecting it.
  const tenfold = await sideBySide(
    () => surveyLock(large),
    async () => {
      for (let run = 0; run < 10; run++) await surveyLock(small);
    },
    rounds,
    OWN_THREAD,
  );
  const growth = { ...tenfold, other: tenfold.other / 10, ratio: tenfold.ratio * 10 };
  return [
    rowOf("both sides of a uv.lock of 5,000 packages: read and compared / smol-toml alone", whole, 2, [
      "ours",
      "smol-toml",
    ]),
    rowOf("the same, 10,000 packages / 1,000 packages", growth, 11, ["10,000", "1,000"]),
  ];
}
