import type { Found, Missing, Unavailable, UnavailableCause } from "../domain/lookup.ts";
import { type ProjectName, parseProjectName } from "../domain/name.ts";
import { plainLine } from "../domain/prose.ts";
import type { IndexReply } from "../ports.ts";
import { readContents } from "./contents.ts";
import { releaseOf, summarize } from "./listing.ts";
import { isRecord, MalformedAnswer } from "./records.ts";
import { readStatus } from "./status.ts";

/** An answer about one project: what the index said, or why that cannot be believed. */
export type Answer = Found | Missing | Unavailable;

// PEP 691. `application/json` is none of them: a proxy's error page may be JSON, and an unsupported Accept header
// is answered with HTML and 200.
const SIMPLE_JSON: ReadonlySet<string> = new Set([
  "application/vnd.pypi.simple.v1+json",
  "application/vnd.pypi.simple.latest+json",
]);

// What PEP 691 says of an answer that names no version.
const FIRST_API_VERSION = "1.0";

interface Fault {
  readonly cause: UnavailableCause;
  /** One sentence without a full stop. */
  readonly detail: string;
}

/**
 * What one reply says of the project `name`. `wanted` are the versions to report on, in that order; `at` is the ISO
 * time of the answer. Total: whatever cannot be read is {@link Unavailable} with its cause, never active.
 */
export function decodeReply(name: ProjectName, reply: IndexReply, wanted: readonly string[], at: string): Answer {
  if (reply.kind === "failed") return unavailable(name, { cause: reply.cause, detail: reply.detail }, at);
  if (reply.status === 404) return { kind: "missing", name, at };
  const fault = replyFault(reply);
  if (fault !== null) return unavailable(name, fault, at);
  try {
    return decodeBody(name, reply.body, wanted, at);
  } catch (error) {
    if (!(error instanceof MalformedAnswer)) throw error;
    return unavailable(name, { cause: "malformed", detail: `the index answered nonsense: ${error.message}` }, at);
  }
}

/** Every version that a listing names; none for a reply that is no listing. Throws {@link MalformedAnswer} where it makes no sense. */
export function versionsIn(reply: IndexReply): readonly string[] {
  if (reply.kind === "failed" || replyFault(reply) !== null) return [];
  const { versions } = parseJson(reply.body);
  return Array.isArray(versions) ? versions.filter((version) => typeof version === "string") : [];
}

/** An {@link Unavailable} whose detail is one line, whatever it quotes. */
export function unavailable(name: ProjectName, fault: Fault, at: string): Unavailable {
  return { kind: "unavailable", name, cause: fault.cause, detail: plainLine(fault.detail), at };
}

function replyFault(reply: IndexReply & { kind: "reply" }): Fault | null {
  const { status, contentType } = reply;
  if (status === 403) return { cause: "forbidden", detail: "the index refused to answer (HTTP 403)" };
  if (status === 429) return { cause: "rate-limited", detail: "the index asked to be asked less (HTTP 429)" };
  if (status !== 200) return { cause: "http-status", detail: `the index answered HTTP ${status}` };
  const mediaType = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (SIMPLE_JSON.has(mediaType)) return null;
  const said = mediaType === "" ? "no content type" : mediaType;
  return { cause: "content-type", detail: `the index answered with ${said} instead of its JSON API` };
}

function decodeBody(name: ProjectName, text: string, wanted: readonly string[], at: string): Answer {
  const body = parseJson(text);
  const meta = body.meta ?? {};
  if (!isRecord(meta)) throw new MalformedAnswer("meta is not an object");
  const apiVersion = meta["api-version"] ?? FIRST_API_VERSION;
  if (typeof apiVersion !== "string") throw new MalformedAnswer("api-version is not a text");
  const fault = versionFault(apiVersion) ?? nameFault(name, body.name);
  if (fault !== null) return unavailable(name, fault, at);
  const status = readStatus(body, meta, apiVersion);
  const contents = readContents(name, body);
  const releases = wanted.map((version) => releaseOf(contents, version));
  return { kind: "found", name, status, releases, listing: summarize(contents), at };
}

function parseJson(text: string): Record<string, unknown> {
  const body = tryParse(text);
  if (!isRecord(body)) throw new MalformedAnswer("the body is not an object");
  return body;
}

// The parser's own message quotes the body: no word of it is worth repeating.
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedAnswer("the body is not JSON");
  }
}

// PEP 629: another major version means that nothing of the answer may be relied on.
function versionFault(apiVersion: string): Fault | null {
  if (/^1\.\d{1,9}$/.test(apiVersion)) return null;
  return { cause: "api-version", detail: `the index speaks version ${apiVersion.slice(0, 40)} of the Simple API` };
}

// A mirror that answers for another project must not vouch for this one.
function nameFault(name: ProjectName, said: unknown): Fault | null {
  if (typeof said !== "string") throw new MalformedAnswer("name is not a text");
  if (parseProjectName(said) === name) return null;
  return { cause: "wrong-name", detail: `the index answered for ${said.slice(0, 100)}` };
}
