import { isAscii, isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type Failure, failure, tooLarge, unpackFailure } from "./failures.ts";

/** A whole decoded body with the bytes that came over the wire, or why there is none. */
export type Body = { readonly kind: "body"; readonly text: string; readonly received: Buffer } | Failure;

const unpack = promisify(gunzip);

// What is set aside for one body at once, whatever it says of itself.
const MIN_PIECE_BYTES = 16 * 1024;
const MAX_PIECE_BYTES = 1024 * 1024;
// A piece that is not quite full tells node:zlib that no more is coming.
const SPARE_BYTES = 64;
// What is read of a body that nobody looks at, so that its connection can be used again.
const MAX_IGNORED_BYTES = 64 * 1024;

/** Reads a response to its end. `maxBytes` bounds what is received and what it decodes to; reading stops there. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Body> {
  const received = await receive(response, maxBytes);
  if (!Buffer.isBuffer(received)) return received;
  return await decodeBody(received, response.headers["content-encoding"] ?? "", maxBytes);
}

/** The text of what came over the wire with that `Content-Encoding`; `maxBytes` bounds what it decodes to. */
export async function decodeBody(received: Buffer, encoding: string, maxBytes: number): Promise<Body> {
  const bytes = await decodeBytes(received, encoding, maxBytes);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const text = textOf(bytes);
  if (text === null) return failure("encoding", "the index's answer is not UTF-8");
  return { kind: "body", text, received };
}

// Most listings are ASCII, which is the same text in Latin-1 and is copied as it is.
function textOf(bytes: Buffer): string | null {
  if (isAscii(bytes)) return bytes.toString("latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : null;
}

/** Reads a body that nobody looks at, and cuts the connection where it does not end soon. Never fails. */
export async function skipBody(response: IncomingMessage): Promise<void> {
  await receive(response, MAX_IGNORED_BYTES);
}

function receive(response: IncomingMessage, maxBytes: number): Promise<Buffer | Failure> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let size = 0;
    response.on("data", (piece: Buffer) => {
      size += piece.length;
      pieces.push(piece);
      if (size <= maxBytes) return;
      resolve(tooLarge(maxBytes));
      response.destroy();
    });
    response.on("end", () => resolve(Buffer.concat(pieces, size)));
    const cut = (): void => resolve(failure("truncated", `the index's answer broke off after ${size} bytes`));
    // A connection that ends before the announced length is an error (ECONNRESET) and a close, never an end.
    response.on("error", cut);
    response.on("close", cut);
  });
}

async function decodeBytes(bytes: Buffer, encoding: string, maxBytes: number): Promise<Buffer | Failure> {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return bytes;
  if (name !== "gzip" && name !== "x-gzip") return failure("encoding", "the index used an encoding nobody asked for");
  try {
    return await unpack(bytes, { maxOutputLength: maxBytes, chunkSize: pieceFor(bytes) });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return unpackFailure(error, maxBytes);
  }
}

// A gzip body ends with the length of what it holds (RFC 1952 2.3.1). It may lie, or be another member's: only the
// number of pieces depends on it. In one piece nothing is copied and no thread is asked twice.
function pieceFor(bytes: Buffer): number {
  const told = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  return Math.max(MIN_PIECE_BYTES, Math.min(told, MAX_PIECE_BYTES) + SPARE_BYTES);
}
