import { type Json, numberOf, objectsOf, textOf } from "./json.ts";
import type { Annotation } from "./model.ts";
import { invalid } from "./refusal.ts";

const MAX_ANNOTATIONS = 50;
const MAX_TITLE = 255;
const MAX_MESSAGE_BYTES = 64 * 1024;
const MAX_OUTPUT_TEXT = 65_535;
const LEVELS = new Set(["notice", "warning", "failure"]);

/** The annotations of an `output`; throws GitHub's 422 when one of them is not as documented. */
export function annotationsOf(output: Json): readonly Annotation[] {
  const annotations = objectsOf(output, "annotations");
  if (annotations.length > MAX_ANNOTATIONS) throw invalid("no more than 50 annotations a request", "annotations");
  return annotations.map(annotation);
}

/** Throws when a text of an `output` is too long or title and summary are missing. */
export function checkOutput(output: Json): void {
  for (const field of ["summary", "text"]) {
    if ((textOf(output, field) ?? "").length > MAX_OUTPUT_TEXT)
      throw invalid(`${field} exceeds 65535 characters`, field);
  }
  for (const field of ["title", "summary"]) {
    if ((textOf(output, field) ?? "") === "") throw invalid(`${field} wasn't supplied`, field);
  }
}

/** Throws unless a conclusion is given exactly with the status `completed`. */
export function checkConclusion(status: string | null, conclusion: string | null): void {
  if (conclusion === "stale") throw invalid("only GitHub marks a run as stale", "conclusion");
  if (status === "completed" && conclusion === null) throw invalid("a completed run needs a conclusion", "conclusion");
  if (status !== null && status !== "completed" && conclusion !== null) {
    throw invalid("a conclusion is for completed runs only", "conclusion");
  }
}

/** Throws unless it is a whole commit id. */
export function checkHeadSha(sha: string): void {
  if (!/^[0-9a-f]{40}$/.test(sha)) throw invalid("head_sha is not 40 hex digits", "head_sha");
}

function annotation(value: Json): Annotation {
  const fail = (why: string): never => {
    throw invalid(why, "annotations");
  };
  const path = textOf(value, "path") ?? "";
  if (path === "" || path.startsWith("/") || path.includes("\\"))
    fail(`the path ${JSON.stringify(path)} is not relative`);
  const startLine = numberOf(value, "start_line") ?? 0;
  const endLine = numberOf(value, "end_line") ?? 0;
  if (startLine < 1 || endLine < startLine) fail(`lines ${startLine} to ${endLine}`);
  const startColumn = numberOf(value, "start_column");
  const endColumn = numberOf(value, "end_column");
  if (startLine !== endLine && (startColumn !== null || endColumn !== null)) fail("columns need a single line");
  const title = textOf(value, "title");
  if (title !== null && title.length > MAX_TITLE) fail("the title exceeds 255 characters");
  const message = textOf(value, "message") ?? "";
  const rawDetails = textOf(value, "raw_details");
  if (message === "") fail("the message is missing");
  if (Buffer.byteLength(message) > MAX_MESSAGE_BYTES) fail("the message exceeds 64 KB");
  if (Buffer.byteLength(rawDetails ?? "") > MAX_MESSAGE_BYTES) fail("raw_details exceeds 64 KB");
  const level = textOf(value, "annotation_level") ?? "";
  if (!LEVELS.has(level)) fail(`the level ${JSON.stringify(level)} is not known`);
  return { path, startLine, endLine, startColumn, endColumn, level, message, title, rawDetails };
}
