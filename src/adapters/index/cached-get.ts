import { hash } from "node:crypto";
import { decodeBody } from "./body.ts";
import type { CacheEntry } from "./cache-pack.ts";
import { type CacheStore, openStore } from "./cache-store.ts";
import type { Failure } from "./failures.ts";
import { type Get, type GetRequest, type HttpAnswer, httpGet } from "./http-get.ts";

/** A cache between an index and the network. */
export interface IndexCache {
  /** For {@link createIndex}. */
  readonly get: Get;
  /** Writes what is new; call it once, when all look-ups are done. Returns why it could not be written, or null. */
  readonly close: () => Promise<string | null>;
}

// What a validator may look like (RFC 9110 8.8.3): anything else could not be sent back in a header.
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;

/**
 * Answers of the index kept in `folder`, never used unasked: each look-up is a request with the entry's ETag, and only
 * a 304 lets the entry speak. An index that fails, fails. A request for a fresh answer (`no-cache`) passes by. A lost,
 * torn or foreign entry costs a fetch. For the command line only.
 */
export function openCache(folder: string, get: Get = httpGet): IndexCache {
  const store = openStore(folder);
  return {
    get: (request) =>
      request.headers["cache-control"] === "no-cache" ? get(request) : revalidated(request, store, get),
    close: store.flush,
  };
}

async function revalidated(request: GetRequest, store: CacheStore, get: Get): Promise<HttpAnswer | Failure> {
  const key = keyOf(request);
  const entry = await store.read(key);
  if (entry !== null && ETAG.test(entry.etag)) {
    const answer = await get({ ...request, headers: { ...request.headers, "if-none-match": entry.etag } });
    const known = answer.kind === "answer" && answer.status === 304;
    if (!known) return kept(answer, key, store);
    const stored = await storedAnswer(answer, entry, request.maxBytes);
    if (stored !== null) return stored;
  }
  return kept(await get(request), key, store);
}

// Null where the entry is not what the index confirms, or can not be decoded after all.
async function storedAnswer(answer: HttpAnswer, entry: CacheEntry, maxBytes: number): Promise<HttpAnswer | null> {
  const { etag } = answer.headers;
  if (etag !== undefined && weak(etag) !== weak(entry.etag)) return null;
  const body = await decodeBody(entry.bytes, entry.encoding, maxBytes);
  if (body.kind === "failed") return null;
  const headers = { ...answer.headers, "content-type": entry.contentType };
  return { kind: "answer", status: 200, headers, body: body.text, received: entry.bytes };
}

function weak(etag: string): string {
  return etag.replace(/^W\//, "");
}

function kept(answer: HttpAnswer | Failure, key: string, store: CacheStore): HttpAnswer | Failure {
  if (answer.kind === "failed" || answer.status !== 200) return answer;
  const { etag = "", "content-type": contentType = "", "content-encoding": encoding = "" } = answer.headers;
  if (ETAG.test(etag)) store.keep({ key, etag, contentType, encoding, bytes: answer.received });
  return answer;
}

// The URL has no credentials; whoever asks with others gets other entries. Nothing of them can be read back.
function keyOf({ url, headers }: GetRequest): string {
  return hash("sha256", JSON.stringify([url, headers.accept ?? "", headers.authorization ?? ""]));
}
