import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf } from "../error-code.ts";
import { type CacheEntry, isIntact, type PackedEntry, packed, readPack, writePack } from "./cache-pack.ts";

/** Answers of earlier runs in a folder. Nothing here ever throws: a cache that does not work costs fetches. */
export interface CacheStore {
  /** The intact entry, or null. */
  readonly read: (key: string) => Promise<CacheEntry | null>;
  /** Keeps the entry in memory until {@link CacheStore.flush}. */
  readonly keep: (entry: CacheEntry) => void;
  /** Writes what was kept; returns why it could not be written, or null. */
  readonly flush: () => Promise<string | null>;
}

// Few files, each written once at the end of a run: a file per project costs more time than the look-ups (open,
// write, close and rename for each), one file for all would be read and written whole for three projects.
const PACKS = 16;
/** What one pack may hold: 256 MB for the whole folder. Oldest entries go first. */
const MAX_PACK_BYTES = 16_000_000;
const MAX_ENTRY_BYTES = 2_000_000;
// A file of a process that died between writing and renaming.
const STALE_MS = 3_600_000;

/** Opens the folder; it is made when something is written. */
export function openStore(folder: string): CacheStore {
  const loaded = new Map<number, Promise<Pack>>();
  const kept = new Map<number, Map<string, PackedEntry>>();
  return {
    read: async (key) => {
      const number = packOf(key);
      const pack = loaded.get(number) ?? load(pathOf(folder, number));
      loaded.set(number, pack);
      const found = (await pack).get(key);
      return found !== undefined && isIntact(found) ? found.entry : null;
    },
    keep: (entry) => {
      if (entry.bytes.length > MAX_ENTRY_BYTES) return;
      const number = packOf(entry.key);
      const entries = kept.get(number) ?? new Map<string, PackedEntry>();
      kept.set(number, entries.set(entry.key, packed(entry)));
    },
    flush: async () => {
      const writes = [...kept];
      kept.clear();
      if (writes.length === 0) return null;
      try {
        makeFolder(folder);
        for (const [number, entries] of writes) merge(pathOf(folder, number), entries);
      } catch (error) {
        return codeOf(error);
      }
      removeStale(folder);
      return null;
    },
  };
}

// Not Node's own `recursive`, which never ends where the system says "not found" of a folder whose parent is there
// (/proc, and homes that are mounted when they are asked for).
function makeFolder(folder: string, parentIsThere = false): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || parentIsThere || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    makeFolder(folder, true);
  }
}

type Pack = ReadonlyMap<string, PackedEntry>;

function packOf(key: string): number {
  return Number.parseInt(key.slice(0, 2), 16) % PACKS;
}

function pathOf(folder: string, number: number): string {
  return join(folder, `${number}.pack`);
}

async function load(path: string): Promise<Pack> {
  try {
    return readPack(await readFile(path));
  } catch (error) {
    codeOf(error);
    return new Map();
  }
}

// Whole packs, renamed into place: a reader sees the old or the new one. Two processes that write the same pack at
// once keep the entries of the later one; the others are fetched again. At the end of a run nothing else is to be
// done: the ways to other threads and back would take longer than the writes.
function merge(path: string, entries: Pack): void {
  const before = [...standing(path).values()].filter((one) => !entries.has(one.entry.key) && isIntact(one));
  const temporary = `${path}.${randomBytes(8).toString("hex")}.tmp`;
  try {
    writeFileSync(temporary, writePack(newest(before, [...entries.values()])), { mode: 0o600, flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

// Read once more: another process may have written it since.
function standing(path: string): Pack {
  try {
    return readPack(readFileSync(path));
  } catch (error) {
    codeOf(error);
    return new Map();
  }
}

function newest(before: readonly PackedEntry[], added: readonly PackedEntry[]): readonly PackedEntry[] {
  const kept: PackedEntry[] = [];
  let size = 0;
  for (const one of [...before, ...added].toReversed()) {
    size += one.entry.bytes.length;
    if (size > MAX_PACK_BYTES) break;
    kept.push(one);
  }
  return kept.toReversed();
}

function removeStale(folder: string): void {
  try {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".tmp"))) {
      const path = join(folder, name);
      if (isStale(path)) rmSync(path, { force: true });
    }
  } catch (error) {
    // What was to be written is: the next run tidies up.
    codeOf(error);
  }
}

function isStale(path: string): boolean {
  // Its own process may just have renamed it.
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > STALE_MS;
}
