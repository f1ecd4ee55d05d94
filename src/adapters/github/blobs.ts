import { blobId } from "../objects/blob-id.ts";

/**
 * The bytes behind a GraphQL `text`, or null when the text is not the whole blob: cut at 512,000 bytes, decoded from
 * another encoding, or repaired. Git's own id decides, so nothing that GitHub did to the text goes unnoticed.
 */
export function bytesOfText(text: string, oid: string): Uint8Array | null {
  const bytes = new TextEncoder().encode(text);
  return blobId(bytes) === oid ? bytes : null;
}
