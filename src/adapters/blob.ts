import type { Blob } from "./github/store.ts";

/** Larger files are no manifests that anybody wrote or locked; the largest lock files known are about 3 MB. */
export const MAX_BLOB_BYTES = 32_000_000;

/** A blob's content as a store keeps it. UTF-16 and UTF-32 with a byte order mark are text (pip reads them). */
export function blobOf(bytes: Uint8Array): Blob {
  if (bytes.byteLength > MAX_BLOB_BYTES) return overLimit(bytes.byteLength);
  if (bytes.includes(0) && !hasWideMark(bytes)) {
    return { kind: "unreadable", reason: "binary", detail: "it is a binary file" };
  }
  return { kind: "bytes", bytes };
}

/** What a store keeps of a blob that is too large to be read. */
export function overLimit(size: number): Extract<Blob, { kind: "unreadable" }> {
  const detail = `it has ${size} bytes, more than the ${MAX_BLOB_BYTES} that are read`;
  return { kind: "unreadable", reason: "over-limit", detail };
}

function hasWideMark(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && b === 0 && bytes[2] === 0xfe);
}
