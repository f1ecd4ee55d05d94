import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
const PACKS = 32;
/** What one pack may hold: 256 MB for the whole folder. Oldest entries go first. */
const MAX_PACK_BYTES = 8_000_000;
const MAX_ENTRY_BYTES = 2_000_000;
// A file of a process that died between writing and renaming.
const STALE_MS = 3_600_000;

/** Opens the folder; it is made when something is written. */
export function openStore(folder: string): CacheStore {
  const loaded = new Map<string, Promise<ReadonlyMap<string, PackedEntry>>>();
  const kept = new Map<string, Map<string, PackedEntry>>();
  return {
    read: async (key) => {
      const path = packPath(folder, key);
      const pack = loaded.get(path) ?? load(path);
      loaded.set(path, pack);
      const found = (await pack).get(key);
      return found !== undefined && isIntact(found) ? found.entry : null;
    },
    keep: (entry) => {
      if (entry.bytes.length > MAX_ENTRY_BYTES) return;
      const path = packPath(folder, entry.key);
      const entries = kept.get(path) ?? new Map<string, PackedEntry>();
      kept.set(path, entries.set(entry.key, packed(entry)));
    },
    flush: async () => {
      const writes = [...kept];
      kept.clear();
      if (writes.length === 0) return null;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await Promise.all(writes.map(([path, entries]) => merge(path, entries)));
        await removeStale(folder);
        return null;
      } catch (error) {
        return codeOf(error);
      }
    },
  };
}

function packPath(folder: string, key: string): string {
  return join(folder, `${Number.parseInt(key.slice(0, 2), 16) % PACKS}.pack`);
}

async function load(path: string): Promise<ReadonlyMap<string, PackedEntry>> {
  try {
    return readPack(await readFile(path));
  } catch (error) {
    codeOf(error);
    return new Map();
  }
}

// Whole packs, renamed into place: a reader sees the old or the new one. Two processes that write the same pack at
// once keep the entries of the later one; the others are fetched again.
async function merge(path: string, entries: ReadonlyMap<string, PackedEntry>): Promise<void> {
  const all = new Map(await load(path));
  for (const [key, entry] of entries) {
    all.delete(key);
    all.set(key, entry);
  }
  const temporary = `${path}.${randomBytes(8).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, writePack(newest(all)), { mode: 0o600, flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function newest(entries: ReadonlyMap<string, PackedEntry>): readonly PackedEntry[] {
  const kept: PackedEntry[] = [];
  let size = 0;
  for (const one of [...entries.values()].toReversed()) {
    size += one.entry.bytes.length;
    if (size > MAX_PACK_BYTES) break;
    if (isIntact(one)) kept.push(one);
  }
  return kept.toReversed();
}

async function removeStale(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.endsWith(".tmp"))) {
    const path = join(folder, name);
    if (await isStale(path)) await rm(path, { force: true });
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > STALE_MS;
  } catch (error) {
    // Its own process has just renamed it.
    codeOf(error);
    return false;
  }
}

// File system errors have a code; anything else is a bug and goes on.
function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
