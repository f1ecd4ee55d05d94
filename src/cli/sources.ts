import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { insideOf } from "../adapters/disk/read.ts";
import { createFolderRepository } from "../adapters/folder/repository.ts";
import { findTargets } from "../adapters/folder/targets.ts";
import { UserError } from "../domain/errors.ts";
import type { Skip } from "../domain/manifest.ts";
import { type RepoPath, repoPath } from "../domain/paths.ts";
import { formatOf } from "../manifests/registry.ts";
import type { Repository } from "../ports.ts";
import type { Io } from "./io.ts";

/** What `audit` and `inventory` look at. */
export interface Source {
  readonly repository: Repository;
  /** Absolute and real. */
  readonly root: string;
  /** Files named one by one. */
  readonly readAs: ReadonlySet<RepoPath>;
}

/** What standard input is called where a file would be named. */
export const STDIN_NAME = "<stdin>";

/** Opens the PATHs of a command line; without any, the current folder. Throws UserError for one that is not there. */
export async function openSource(words: readonly string[], io: Io): Promise<Source> {
  if (words.includes("")) throw new UserError("A PATH is empty.", "Leave it out, or write `.` for the current folder.");
  const fromStdin = words.includes("-");
  const named = words.filter((word) => word !== "-");
  const targets = await findTargets(io.cwd, words.length === 0 ? ["."] : named);
  const given = new Map<RepoPath, Uint8Array>();
  if (fromStdin) {
    if (io.isTerminal.stdin) io.stderr("Reading requirements from standard input; end with Ctrl-D.\n");
    const here = insideOf(targets.root, join(await realpath(io.cwd), STDIN_NAME));
    const bytes = await io.stdin();
    // A command before the pipe that failed looks the same as nothing installed.
    if (bytes.length === 0) io.stderr("warning: standard input is empty: nothing was read from it.\n");
    given.set(here ?? repoPath(STDIN_NAME), bytes);
  }
  const files = targets.targets.flatMap((target) => (target.kind === "file" ? [target.path] : []));
  return {
    repository: createFolderRepository({ targets, given, env: io.env }),
    root: targets.root,
    readAs: new Set([...files, ...given.keys()]),
  };
}

/** Refuses named files that are no manifest by name and whose text is none either: nothing of them was read. */
export function refuseStrangers(readAs: ReadonlySet<RepoPath>, skipped: readonly Skip[]): void {
  const stranger = skipped.find((skip) => {
    return skip.reason === "not-used" && skip.project === null && readAs.has(skip.file) && formatOf(skip.file) === null;
  });
  if (stranger === undefined) return;
  throw new UserError(
    `${stranger.file} is no manifest: ${stranger.detail}.`,
    "Name a manifest, a lock file or a list of requirements.",
  );
}
