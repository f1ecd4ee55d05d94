import { openCache } from "../adapters/index/cached-get.ts";
import { parseIndexUrl, withGivenCredentials } from "../adapters/index/index-url.ts";
import { createIndex, type OpenIndex, userAgentOf } from "../adapters/index/package-index.ts";
import { UserError } from "../domain/errors.ts";
import { plainLine } from "../domain/prose.ts";
import type { PackageIndex } from "../ports.ts";
import { VERSION } from "../version.ts";
import type { Options } from "./arguments.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { Io } from "./io.ts";

/** Every way of this program's command line to an index. */
export interface IndexAccess {
  /** The URL that `--index-url` gives, or null. */
  readonly given: string | null;
  readonly open: (url: string) => PackageIndex;
  /** Ends the connections of all that were opened and writes the cache. */
  readonly close: () => Promise<void>;
}

/** Throws UserError for an `--index-url` that is none. */
export function indexAccess(options: Options, io: Pick<Io, "env" | "cwd" | "stderr">): IndexAccess {
  const given = options.text("index-url");
  if (given !== null) refuse(given);
  const folder = cacheFolder(options, io);
  const cache = folder === null ? null : openCache(folder);
  const opened: OpenIndex[] = [];
  return {
    given,
    open: (url) => {
      const index = createIndex({
        url: withGivenCredentials(url, given),
        userAgent: userAgentOf(VERSION),
        proxyEnv: io.env,
        ...(cache === null ? {} : { get: cache.get }),
      });
      opened.push(index);
      return index;
    },
    close: async () => {
      for (const index of opened) index.close();
      const problem = (await cache?.close()) ?? null;
      const named = options.text("cache-dir");
      // It costs the next run its fetches, and nothing else: who did not name the folder has nothing to mend.
      if (problem === null || named === null) return;
      io.stderr(
        `warning: no answers could be kept in ${plainLine(named)} (${problem}): name another folder by --cache-dir.\n`,
      );
    },
  };
}

function refuse(given: string): void {
  const parsed = parseIndexUrl(given);
  if (!parsed.ok) throw new UserError(`--index-url: ${parsed.message}.`, "Give the base URL of a Simple API.");
}
