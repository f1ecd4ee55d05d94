import type { SuggestWorld } from "../../src/alternatives/model.ts";
import { type ProjectName, projectName } from "../../src/domain/name.ts";
import { decodeReply } from "../../src/lookups/decode.ts";
import type { AskOptions, IndexReply } from "../../src/ports.ts";
import type { FakeProject } from "../support/index/project.ts";
import { legacyJson, simpleJson } from "../support/index/render.ts";

/** The time of every run here. */
export const NOW = "2026-06-01T00:00:00Z";

export interface AskedWorld {
  readonly world: SuggestWorld;
  /** `simple NAME` and `json NAME`, in order. */
  readonly asked: readonly string[];
  readonly warnings: readonly string[];
}

export interface WorldOptions {
  /** The time for suggestions is up at once. */
  readonly expires?: boolean;
  /** Stands in for the description endpoint. */
  readonly description?: (name: ProjectName, options: AskOptions) => Promise<IndexReply>;
}

// A budget that never runs out: the wait ends when the work does.
function untilAborted(_ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
}

function atOnce(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A world whose index holds these projects, without a network. */
export function worldOf(projects: readonly FakeProject[], options: WorldOptions = {}): AskedWorld {
  const asked: string[] = [];
  const warnings: string[] = [];
  const find = (name: ProjectName) => projects.find((project) => projectName(project.name) === name);
  const ok = (contentType: string, body: string): IndexReply => ({
    kind: "reply",
    status: 200,
    contentType,
    retryAfterMs: null,
    body,
  });
  const missing: IndexReply = { kind: "reply", status: 404, contentType: "text/html", retryAfterMs: null, body: "" };
  const world: SuggestWorld = {
    clock: { now: () => NOW, elapsed: () => 0, sleep: options.expires === true ? atOnce : untilAborted },
    log: { info: () => {}, warn: (text) => warnings.push(text), debug: () => {}, progress: () => {} },
    decode: (name, reply) => decodeReply(name, reply, [], NOW),
    index: {
      url: "https://index.example/simple/",
      project: async (name) => {
        asked.push(`simple ${name}`);
        const project = find(name);
        return project === undefined
          ? missing
          : ok("application/vnd.pypi.simple.v1+json", JSON.stringify(simpleJson(project, "https://index.example")));
      },
      description: async (name, request) => {
        asked.push(`json ${name}`);
        if (options.description !== undefined) return await options.description(name, request);
        const project = find(name);
        if (project === undefined || project.status === "quarantined") return missing;
        return ok("application/json", JSON.stringify(legacyJson(project, "https://index.example")));
      },
    },
  };
  return { world, asked, warnings };
}
