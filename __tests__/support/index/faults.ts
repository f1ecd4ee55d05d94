import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** What goes wrong with one request. */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly contentType?: string;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection is closed before an answer. */
  | { readonly kind: "reset" }
  /** No answer, ever. */
  | { readonly kind: "hang" }
  /** The head of an answer and then nothing. */
  | { readonly kind: "stall" }
  /** The right answer, `ms` later. */
  | { readonly kind: "slow"; readonly ms: number }
  /** Half of the announced body, then the connection ends. */
  | { readonly kind: "truncated" }
  /** A compressed body of `bytes` zeros. */
  | { readonly kind: "huge"; readonly bytes: number }
  | { readonly kind: "html" }
  /** The right content type with this text. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "gzip-garbage" }
  | { readonly kind: "redirect"; readonly location: string }
  /** The right answer with this done to its decoded JSON. */
  | { readonly kind: "patch"; readonly patch: (body: Record<string, unknown>) => unknown };

/** One fault for every request of a name, or one per request until the list is used up (`null`: that one is fine). */
export type Faults = Readonly<Record<string, Fault | readonly (Fault | null)[]>>;

export const SIMPLE_TYPE = "application/vnd.pypi.simple.v1+json";

/** A server error, the given number of times. */
export function failing(times: number, status = 503): readonly Fault[] {
  return new Array<Fault>(times).fill({ kind: "status", status, contentType: "text/html", body: "<h1>down</h1>" });
}

/** Answers with the fault; false for those that only change the right answer (`slow`, `patch`). */
export function applyFault(fault: Fault, response: ServerResponse, right: string): boolean {
  switch (fault.kind) {
    case "slow":
    case "patch":
      return false;
    case "hang":
      return true;
    case "reset":
      response.destroy();
      return true;
    case "stall":
      response.writeHead(200, { "content-type": SIMPLE_TYPE, "content-length": "1000" });
      response.write("{");
      return true;
    case "truncated": {
      const half = right.slice(0, Math.floor(right.length / 2));
      response.writeHead(200, { "content-type": SIMPLE_TYPE, "content-length": Buffer.byteLength(right) });
      response.write(half, () => response.destroy());
      return true;
    }
    default:
      answerWrongly(fault, response);
      return true;
  }
}

type Answered = Extract<Fault, { kind: "status" | "huge" | "html" | "text" | "gzip-garbage" | "redirect" }>;

function answerWrongly(fault: Answered, response: ServerResponse): void {
  const gzip = { "content-type": SIMPLE_TYPE, "content-encoding": "gzip" };
  switch (fault.kind) {
    case "status":
      response.writeHead(fault.status, { "content-type": fault.contentType ?? "text/plain", ...fault.headers });
      response.end(fault.body ?? `${fault.status}`);
      return;
    case "huge":
      response.writeHead(200, gzip);
      response.end(gzipSync(Buffer.alloc(fault.bytes)));
      return;
    case "html":
      response.writeHead(200, { "content-type": "text/html; charset=UTF-8" });
      response.end("<!doctype html><title>Client Challenge</title>");
      return;
    case "text":
      response.writeHead(200, { "content-type": SIMPLE_TYPE });
      response.end(fault.text);
      return;
    case "gzip-garbage":
      response.writeHead(200, gzip);
      response.end("this is not gzip");
      return;
    case "redirect":
      response.writeHead(301, { location: fault.location });
      response.end();
  }
}
