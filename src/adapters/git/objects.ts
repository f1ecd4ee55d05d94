import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { RepositoryError } from "../../domain/errors.ts";
import { MAX_BLOB_BYTES } from "../objects/blob.ts";
import { type Git, startError } from "./command.ts";

/** What git has under a name. */
export type GitObject =
  | { readonly kind: "blob" | "tree" | "other"; readonly oid: string; readonly bytes: Buffer }
  /** Larger than anything that is read; its bytes are gone. */
  | { readonly kind: "large"; readonly size: number }
  | { readonly kind: "missing" };

/** Objects of one repository, read by one process that lives until it is closed. */
export interface Objects {
  /** One answer per name (an id or an expression without line feeds), in order. Throws RepositoryError when git ends early. */
  readonly read: (names: readonly string[]) => Promise<readonly GitObject[]>;
  readonly close: () => Promise<void>;
}

interface Process {
  readonly child: ChildProcessWithoutNullStreams;
  readonly source: Source;
}

/** Nothing is started before the first read; reads must not overlap. */
export function createObjects(git: Git): Objects {
  let process: Process | null = null;
  return {
    read: async (names) => {
      if (names.length === 0) return [];
      process ??= startBatch(git);
      const { child, source } = process;
      child.stdin.write(names.map((name) => `${name}\n`).join(""));
      const objects: GitObject[] = [];
      for (const _ of names) objects.push(await readObject(source));
      return objects;
    },
    close: async () => {
      if (process === null) return;
      const { child } = process;
      process = null;
      if (child.exitCode !== null) return;
      child.stdin.end();
      await once(child, "close");
    },
  };
}

function startBatch(git: Git): Process {
  const child = git.start(["cat-file", "--batch"]);
  const stderr: Buffer[] = [];
  let failure: Error | null = null;
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.on("error", (error) => {
    failure = startError(error);
    child.stdout.destroy();
  });
  // A process that has ended takes no more names: reading says so.
  child.stdin.on("error", () => undefined);
  const closed = once(child, "close").catch(() => undefined);
  // What git says of its end may come after the end of its answers.
  const ended = async (): Promise<Error> => {
    await closed;
    return failure ?? endedEarly(Buffer.concat(stderr).toString("utf8"));
  };
  return { child, source: createSource(child.stdout, ended) };
}

function endedEarly(said: string): RepositoryError {
  // A partial clone fetches what it lacks, which it may not here.
  if (/promisor|lazy fetch|not allowed/.test(said)) {
    return new RepositoryError(
      "An object is not in this clone, which is partial.",
      "Fetch it first (`git fetch --refetch --no-filter`): nothing is fetched from here.",
    );
  }
  const why = said.trim() === "" ? "" : `: ${said.trim().split("\n").at(-1)}`;
  return new RepositoryError(
    `git ended before it had read all objects${why}.`,
    "Run `git fsck` to see what is wrong with the repository.",
  );
}

async function readObject(source: Source): Promise<GitObject> {
  const header = await source.line();
  const match = /^(?<oid>[0-9a-f]{40,64}) (?<type>\w+) (?<size>\d+)$/.exec(header);
  if (match?.groups === undefined) return { kind: "missing" };
  const { oid = "", type = "", size: written = "" } = match.groups;
  const size = Number(written);
  const bytes = await source.bytes(size, size <= MAX_BLOB_BYTES);
  await source.bytes(1, false);
  if (type !== "blob" && type !== "tree") return { kind: "other", oid, bytes: bytes ?? Buffer.alloc(0) };
  return bytes === null ? { kind: "large", size } : { kind: type, oid, bytes };
}

interface Source {
  readonly line: () => Promise<string>;
  /** The next bytes, or null where they are not kept. */
  readonly bytes: (count: number, keep: boolean) => Promise<Buffer | null>;
}

function createSource(stream: AsyncIterable<Buffer>, ended: () => Promise<Error>): Source {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const next = await chunks.next().catch(() => null);
    if (next === null || next.done === true) throw await ended();
    rest = next.value;
  };
  const take = async (count: number): Promise<Buffer> => {
    if (rest.length === 0) await more();
    const part = rest.subarray(0, count);
    rest = rest.subarray(part.length);
    return part;
  };
  return {
    line: async () => {
      const parts: Buffer[] = [];
      for (;;) {
        if (rest.length === 0) await more();
        const feed = rest.indexOf(0x0a);
        parts.push(await take(feed < 0 ? rest.length : feed + 1));
        if (feed >= 0) return Buffer.concat(parts).toString("utf8").slice(0, -1);
      }
    },
    bytes: async (count, keep) => {
      const parts: Buffer[] = [];
      for (let left = count; left > 0; ) {
        const part = await take(left);
        left -= part.length;
        if (keep) parts.push(part);
      }
      return keep ? Buffer.concat(parts) : null;
    },
  };
}
