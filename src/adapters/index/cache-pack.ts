import { hash } from "node:crypto";

/** One answer of an index as it came over the wire. */
export interface CacheEntry {
  /** 64 hex digits: what was asked, of which index, as whom. */
  readonly key: string;
  readonly etag: string;
  readonly contentType: string;
  readonly encoding: string;
  readonly bytes: Buffer;
}

/** An entry as a pack holds it: not trusted before its checksum was compared. */
export interface PackedEntry {
  readonly entry: CacheEntry;
  readonly checksum: string;
}

const MAGIC = "pypi-gate-cache 1\n";
const HEAD = /^(?<key>[0-9a-f]{64}) (?<checksum>[0-9a-f]{64}) (?<size>\d{1,9}) (?<rest>\{.*\})$/;
// A head line is some 300 bytes; a pack whose next line is longer is torn or no pack.
const MAX_HEAD = 2000;

/** The entries of a pack by their keys, oldest first. What is torn, foreign or no pack at all ends the reading; what came before it is kept. */
export function readPack(pack: Buffer): Map<string, PackedEntry> {
  const entries = new Map<string, PackedEntry>();
  if (!pack.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC))) return entries;
  let at = MAGIC.length;
  while (at < pack.length) {
    const end = pack.subarray(at, at + MAX_HEAD).indexOf(0x0a);
    const head = end < 0 ? null : readHead(pack.toString("utf8", at, at + end));
    if (head === null) break;
    const start = at + end + 1;
    const next = start + head.size + 1;
    if (next > pack.length) break;
    const { size: _, checksum, ...meta } = head;
    entries.delete(head.key);
    entries.set(head.key, { checksum, entry: { ...meta, bytes: pack.subarray(start, start + head.size) } });
    at = next;
  }
  return entries;
}

interface Head extends Omit<CacheEntry, "bytes"> {
  readonly checksum: string;
  readonly size: number;
}

function readHead(line: string): Head | null {
  const { key, checksum, size, rest } = HEAD.exec(line)?.groups ?? {};
  if (key === undefined || checksum === undefined || rest === undefined) return null;
  const meta = parsed(rest);
  if (meta === null) return null;
  return { key, checksum, size: Number(size), ...meta };
}

function parsed(json: string): Pick<CacheEntry, "etag" | "contentType" | "encoding"> | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null) return null;
    const { etag, contentType, encoding } = { etag: null, contentType: null, encoding: null, ...value };
    if (typeof etag !== "string" || typeof contentType !== "string" || typeof encoding !== "string") return null;
    return { etag, contentType, encoding };
  } catch {
    // Not ours: the same as no entry, which costs a fetch.
    return null;
  }
}

/** The pack of these entries, in their order. */
export function writePack(entries: Iterable<PackedEntry>): Buffer {
  const parts: Buffer[] = [Buffer.from(MAGIC)];
  for (const { entry, checksum } of entries) {
    const { key, bytes, etag, contentType, encoding } = entry;
    const meta = JSON.stringify({ etag, contentType, encoding });
    parts.push(Buffer.from(`${key} ${checksum} ${bytes.length} ${meta}\n`), bytes, NEWLINE);
  }
  return Buffer.concat(parts);
}

const NEWLINE = Buffer.from("\n");

/** The entry with its checksum. */
export function packed(entry: CacheEntry): PackedEntry {
  return { entry, checksum: checksumOf(entry) };
}

/** True when nothing of the entry was changed since it was written: a torn body, or one under another's key or validator, is none. */
export function isIntact({ entry, checksum }: PackedEntry): boolean {
  return checksumOf(entry) === checksum;
}

function checksumOf({ key, etag, contentType, encoding, bytes }: CacheEntry): string {
  return hash("sha256", JSON.stringify([key, etag, contentType, encoding, hash("sha256", bytes)]));
}
