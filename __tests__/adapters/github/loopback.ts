import { type ClientLimits, createClient, type GitHubClient } from "../../../src/adapters/github/client.ts";
import { createRepository, type GitHubRepository } from "../../../src/adapters/github/repository.ts";
import type { Target, TargetSubject } from "../../../src/adapters/github/target.ts";
import type { Log } from "../../../src/ports.ts";
import { createRepository as createGit, type GitRepository } from "../../support/git/repository.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "../../support/github/github.ts";
import { testPlugins } from "../../support/github/test-plugins.ts";

export const SILENT: Log = { info: () => {}, warn: () => {}, debug: () => {}, progress: () => {} };

export interface Scene {
  readonly git: GitRepository;
  readonly github: GitHub;
  readonly client: GitHubClient;
  readonly repositoryOf: (subject: TargetSubject) => GitHubRepository;
  readonly targetOf: (subject: TargetSubject) => Target;
  readonly pull: (number?: number) => TargetSubject;
  readonly end: () => Promise<void>;
}

export type SceneOptions = Partial<GitHubOptions> & { readonly limits?: GitHubOptions["limits"] };

/** A GitHub over a repository that `build` fills: pull request 7 wants `topic` in `main`. A second lasts a millisecond. */
export async function setScene(
  build: (git: GitRepository) => void,
  options: SceneOptions = {},
  limits: Partial<ClientLimits> = {},
): Promise<Scene> {
  const git = createGit();
  build(git);
  const github = await startGitHub({
    repository: git,
    pulls: [{ number: 7, head: "topic" }],
    plugins: testPlugins(),
    ...options,
  });
  const client = createClient({
    token: github.token,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    userAgent: "pypi-gate/test",
    log: SILENT,
    clock: {
      now: () => "2026-11-24T00:00:00Z",
      elapsed: () => performance.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    signal: new AbortController().signal,
    env: {},
    limits: { writeSpacingMs: 0, secondMs: 1, requestTimeoutMs: 2_000, ...limits },
  });
  const targetOf = (subject: TargetSubject): Target => ({ owner: github.owner, repo: github.name, subject });
  return {
    git,
    github,
    client,
    targetOf,
    repositoryOf: (subject) =>
      createRepository({ client, target: targetOf(subject), checkName: "pypi-gate report", log: SILENT }),
    pull: (number = 7) => ({ kind: "pull-request", number, baseRef: "main", headSha: git.sha("topic") ?? "" }),
    end: async () => {
      await github.close();
      git.remove();
    },
  };
}

export function textOf(read: { readonly kind: string; readonly bytes?: Uint8Array } | undefined): string | null {
  return read?.bytes === undefined ? null : new TextDecoder().decode(read.bytes);
}
