import { createHash } from "node:crypto";
import type { Blob } from "./store.ts";

/** Larger files are no manifests that anybody wrote or locked; the largest lock files known are about 3 MB. */
export const MAX_BLOB_BYTES = 5_000_000;

/** A blob's content as a store keeps it. UTF-16 and UTF-32 with a byte order mark are text (pip reads them). */
export function blobOf(bytes: Uint8Array): Blob {
  if (bytes.byteLength > MAX_BLOB_BYTES) return overLimit(bytes.byteLength);
  if (bytes.includes(0) && !hasWideMark(bytes)) {
    return { kind: "unreadable", reason: "binary", detail: "it is a binary file" };
  }
  return { kind: "bytes", bytes };
}

/** What a store keeps of a blob that is too large to be read. */
export function overLimit(size: number): Blob {
  const detail = `it has ${size} bytes, more than the ${MAX_BLOB_BYTES} that are read`;
  return { kind: "unreadable", reason: "over-limit", detail };
}

/**
 * The bytes behind a GraphQL `text`, or null when the text is not the whole blob: cut at 512,000 bytes, decoded from
 * another encoding, or repaired. Git's own id decides, so nothing that GitHub did to the text goes unnoticed.
 */
export function bytesOfText(text: string, oid: string): Uint8Array | null {
  const bytes = new TextEncoder().encode(text);
  const id = createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
  return id === oid ? bytes : null;
}

function hasWideMark(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && b === 0 && bytes[2] === 0xfe);
}
