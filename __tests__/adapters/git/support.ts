import { onTestFinished } from "vitest";
import type { RangeRequest } from "../../../src/adapters/git/range.ts";
import { type GitRepository as Opened, openGitRepository } from "../../../src/adapters/git/repository.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import type { Side } from "../../../src/ports.ts";
import { createRepository, type GitRepository } from "../../support/git/repository.ts";

/** Nothing of this machine but git. */
export const ENV = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** A repository that is removed when the test ends. */
export function aRepository(): GitRepository {
  const made = createRepository();
  onTestFinished(() => made.remove());
  return made;
}

/** Opens a checkout, by default its working tree against the default branch. */
export async function open(
  dir: string,
  request: Partial<RangeRequest> = {},
  env: Record<string, string> = ENV,
): Promise<Opened> {
  const repository = await openGitRepository({ base: null, head: null, ...request, dir, named: true, env });
  onTestFinished(() => repository.close());
  return repository;
}

/** The text of a file, or what was answered instead. */
export async function textOf(repository: Opened, side: Side, path: string): Promise<string> {
  const [read] = await repository.read([{ side, path: repoPath(path) }]);
  return read?.kind === "file" ? new TextDecoder().decode(read.bytes) : JSON.stringify(read);
}
