/** A content, or why it is not read. */
export type Blob =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "unreadable"; readonly reason: "over-limit"; readonly detail: string };

/** Larger files are no manifests that anybody wrote or locked: a lock of 10,000 packages has 17 MB. */
export const MAX_BLOB_BYTES = 32_000_000;

/** A blob's content as a store keeps it. Whether it is text is for those to say who know what it should be. */
export function blobOf(bytes: Uint8Array): Blob {
  if (bytes.byteLength > MAX_BLOB_BYTES) return overLimit(bytes.byteLength);
  return { kind: "bytes", bytes };
}

/** What a store keeps of a blob that is too large to be read. */
export function overLimit(size: number): Extract<Blob, { kind: "unreadable" }> {
  const detail = `it has ${size} bytes, more than the ${MAX_BLOB_BYTES} that are read`;
  return { kind: "unreadable", reason: "over-limit", detail };
}
