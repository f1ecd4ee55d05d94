import { type ProjectName, projectName } from "../../../src/domain/name.ts";
import { type Answer, decodeReply } from "../../../src/lookups/decode.ts";
import type { IndexReply } from "../../../src/ports.ts";
import { SIMPLE_TYPE } from "./faults.ts";

/** The time of every answer that {@link decode} decodes. */
export const AT = "2026-01-02T03:04:05Z";

/** A reply as the adapter gives it. */
export type Reply = Extract<IndexReply, { kind: "reply" }>;

/** A reply with status 200, the JSON content type and an empty body, where nothing else is given. */
export function reply(given: Partial<Reply> = {}): Reply {
  return { kind: "reply", status: 200, contentType: SIMPLE_TYPE, retryAfterMs: null, body: "", ...given };
}

/** A good reply with this body as JSON. */
export function answer(body: unknown): Reply {
  return reply({ body: JSON.stringify(body) });
}

/** The body of a project `foo` without files and without a status. */
export const BODY = { files: [], meta: { "api-version": "1.4" }, name: "foo", versions: [] };

/** The same, active. */
export const ACTIVE = { ...BODY, "project-status": { status: "active" } };

/** One file as the index lists it. */
export function file(name: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { filename: name, hashes: {}, url: `https://example.org/${name}`, yanked: false, ...more };
}

/** What the reply says of `foo`, or of another project. */
export function decode(
  given: IndexReply,
  wanted: readonly string[] = [],
  name: ProjectName = projectName("foo"),
): Answer {
  return decodeReply(name, given, wanted, AT);
}

/** The same where the project is found; throws otherwise. */
export function found(given: IndexReply, wanted: readonly string[] = []): Extract<Answer, { kind: "found" }> {
  const decoded = decode(given, wanted);
  if (decoded.kind !== "found") throw new TypeError(`not found: ${JSON.stringify(decoded)}`);
  return decoded;
}
