import { messageOf } from "../../domain/errors.ts";
import { plainLine } from "../../domain/prose.ts";
import type { GitHubClient } from "./client.ts";
import { repositoryError } from "./failure.ts";

/** A file in another repository at a branch, tag or commit. */
interface FileReference {
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** Reads a shared policy by the API. A problem is one sentence for the policy's errors: not found, or not readable with this token. */
export async function readSharedPolicy(
  client: GitHubClient,
  { owner, repository, path, ref }: FileReference,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    const reply = await client.rest.repos.getContent({
      owner,
      repo: repository,
      path,
      ref,
      mediaType: { format: "raw" },
    });
    const text = textOf(reply.data);
    return text === null ? { problem: "the shared policy is no file" } : { text };
  } catch (error) {
    const failure = repositoryError(error, `read the shared policy from ${owner}/${repository}`, client.host);
    return { problem: `the shared policy cannot be read: ${plainLine(messageOf(failure))}` };
  }
}

// Octokit decodes only what says that it is UTF-8; a folder is a list.
function textOf(data: unknown): string | null {
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
  return typeof data === "string" ? data : null;
}
