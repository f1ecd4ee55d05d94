import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openCache } from "../../../src/adapters/index/cached-get.ts";
import { createIndex, userAgentOf } from "../../../src/adapters/index/package-index.ts";
import { type ProjectName, projectName } from "../../../src/domain/name.ts";
import { decodeReply } from "../../../src/lookups/decode.ts";
import type { Faults } from "../../support/index/faults.ts";
import { aProject } from "../../support/index/project.ts";
import { type IndexServer, startIndex } from "../../support/index/server.ts";

const NEVER = new AbortController().signal;
export const FOO = projectName("foo");
export const BAR = projectName("bar");

/** A folder that the end of the test removes. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gate-cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An index with an active `foo` and an archived `bar`. */
export async function serve(faults: Faults = {}): Promise<IndexServer> {
  const server = await startIndex([aProject({ name: "foo" }), aProject({ name: "bar", status: "archived" })], faults);
  onTestFinished(server.close);
  return server;
}

export interface Asked {
  /** What each name's answer means: its status, or why there is none. */
  readonly verdicts: readonly string[];
  readonly problem: string | null;
}

/** One run of the command line's look-ups with a cache in the folder. */
export async function run(
  url: string,
  folder: string,
  names: readonly ProjectName[] = [FOO],
  fresh = false,
): Promise<Asked> {
  const cache = openCache(folder);
  const index = createIndex({ url, userAgent: userAgentOf("1"), proxyEnv: {}, get: cache.get, timeoutMs: 500 });
  const verdicts = await Promise.all(
    names.map(async (name) => verdictOf(name, await index.project(name, { fresh, signal: NEVER }))),
  );
  index.close();
  return { verdicts, problem: await cache.close() };
}

function verdictOf(name: ProjectName, reply: Parameters<typeof decodeReply>[1]): string {
  const answer = decodeReply(name, reply, [], "2026-01-02T03:04:05Z");
  if (answer.kind !== "found") return answer.kind === "unavailable" ? answer.cause : answer.kind;
  return answer.status.kind === "known" ? answer.status.status : answer.status.kind;
}

export function packsOf(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

export function change(folder: string, edit: (pack: Buffer) => Buffer): void {
  for (const path of packsOf(folder)) writeFileSync(path, edit(readFileSync(path)));
}

/** Requests that asked for a confirmation. */
export function conditional(server: IndexServer): number {
  return server.seen.requests.filter(({ headers }) => headers["if-none-match"] !== undefined).length;
}
