import { createHash } from "node:crypto";

/** Git's id of a content (SHA-1): equal ids are equal contents, wherever they were read. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
