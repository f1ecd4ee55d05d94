import type { FileRead, FileRequest, Repository } from "../ports.ts";

/** Reads files in batches and remembers every answer of the run. */
export interface Reader {
  /** Reads what is not known yet, in one batch; nothing when all is known. */
  readonly load: (requests: readonly FileRequest[]) => Promise<void>;
  /** The answer for a loaded file; `absent` for one that was never asked for. */
  readonly get: (request: FileRequest) => FileRead;
}

/** A reader over a repository. Errors of the repository pass through. */
export function createReader(repository: Pick<Repository, "read">): Reader {
  const known = new Map<string, FileRead>();
  return {
    load: async (requests) => {
      const missing = new Map<string, FileRequest>();
      for (const request of requests) {
        const key = keyOf(request);
        if (!known.has(key)) missing.set(key, request);
      }
      if (missing.size === 0) return;
      const answers = await repository.read([...missing.values()]);
      [...missing.keys()].forEach((key, index) => {
        const answer = answers[index];
        if (answer !== undefined) known.set(key, answer);
      });
    },
    get: (request) => known.get(keyOf(request)) ?? { kind: "absent" },
  };
}

function keyOf(request: FileRequest): string {
  return `${request.side}:${request.path}`;
}
