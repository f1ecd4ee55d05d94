import { checkRunsOf, connection, type PageArguments, typedError } from "./graphql-parts.ts";
import { pullNode } from "./graphql-pull.ts";
import { isJson, type Json, numberOf, textOf } from "./json.ts";
import { type Rig, repositoryOf } from "./model.ts";
import { blobBytes, commitObject, commitSha, isBinary, objectSha, objectType, treeEntries } from "./objects.ts";
import { nodeId, repoUrl, webUrl } from "./show.ts";

/** What queries and mutations start from. */
export function rootValue(rig: Rig): Json {
  return {
    repository: (args: Json) => {
      const [owner, name] = [textOf(args, "owner") ?? "", textOf(args, "name") ?? ""];
      const found = repositoryOf(rig, owner, name);
      if (found === null) {
        throw typedError("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryNode(found);
    },
    viewer: { __typename: "User", login: rig.viewer.login.replace(/\[bot\]$/, ""), databaseId: rig.viewer.id },
    rateLimit: { cost: 1, limit: 1000, remaining: 999, used: 1, nodeCount: 0, resetAt: "2026-01-01T01:00:00Z" },
    minimizeComment: (args: Json) => minimize(rig, args, true),
    unminimizeComment: (args: Json) => minimize(rig, args, false),
    resolveReviewThread: () => {
      // It needs contents: write, which the product must never ask for.
      throw typedError("FORBIDDEN", "Resource not accessible by integration");
    },
  };
}

function repositoryNode(rig: Rig): Json {
  const branch = { __typename: "Ref", name: rig.defaultBranch };
  return {
    ...{ __typename: "Repository", id: nodeId("R", 1), databaseId: 1, name: rig.name },
    ...{
      nameWithOwner: `${rig.owner}/${rig.name}`,
      isPrivate: rig.isPrivate,
      isArchived: rig.archived,
      url: webUrl(rig),
    },
    defaultBranchRef: () => ({ ...branch, target: () => objectNode(rig, commitSha(rig.git.dir, rig.defaultBranch)) }),
    object: (args: Json) => {
      const oid = textOf(args, "oid");
      const expression = textOf(args, "expression");
      // A path is taken as it is: symbolic links are not followed.
      return objectNode(rig, oid ?? (expression === null ? null : objectSha(rig.git.dir, expression)));
    },
    ref: (args: Json) => {
      const name = textOf(args, "qualifiedName") ?? "";
      const sha = commitSha(rig.git.dir, name);
      return sha === null ? null : { __typename: "Ref", name, target: () => objectNode(rig, sha) };
    },
    pullRequest: (args: Json) => {
      const number = numberOf(args, "number");
      const pull = rig.state.pulls.find((candidate) => candidate.number === number);
      if (pull === undefined) {
        throw typedError("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
      }
      if (rig.permissions["pull-requests"] === "none")
        throw typedError("FORBIDDEN", "Resource not accessible by integration");
      return pullNode(rig, pull, (sha) => objectNode(rig, sha));
    },
  };
}

function objectNode(rig: Rig, sha: string | null): Json | null {
  if (sha === null) return null;
  const common = {
    id: nodeId("O", sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitUrl: `${webUrl(rig)}/commit/${sha}`,
  };
  switch (objectType(rig.git.dir, sha)) {
    case "blob":
      return { __typename: "Blob", ...common, ...blobFields(rig, sha) };
    case "tree":
      return { __typename: "Tree", ...common, entries: () => entriesOf(rig, sha) };
    case "commit":
      return { __typename: "Commit", ...common, ...commitFields(rig, sha) };
    default:
      // A submodule's commit is not in this repository.
      return null;
  }
}

function blobFields(rig: Rig, sha: string): Json {
  const bytes = blobBytes(rig.git.dir, sha);
  const binary = isBinary(bytes);
  const limit = rig.limits.blobText;
  return {
    ...{ byteSize: bytes.length, isBinary: binary, isTruncated: bytes.length > limit },
    text: binary ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, limit)),
  };
}

function entriesOf(rig: Rig, sha: string): readonly Json[] {
  return treeEntries(rig.git.dir, sha, false).map((entry) => ({
    ...{ __typename: "TreeEntry", name: entry.path, path: entry.path, type: entry.type, oid: entry.sha },
    ...{ mode: Number.parseInt(entry.mode, 8), size: entry.size ?? 0, isGenerated: false, submodule: null },
    object: () => objectNode(rig, entry.sha),
  }));
}

function commitFields(rig: Rig, sha: string): Json {
  const commit = commitObject(rig.git.dir, sha);
  return {
    ...{ message: commit.message, messageHeadline: commit.message.split("\n")[0], committedDate: commit.date },
    ...{ url: `${webUrl(rig)}/commit/${sha}`, treeUrl: `${repoUrl(rig)}/git/trees/${commit.tree}` },
    tree: () => objectNode(rig, commit.tree),
    parents: (args: PageArguments) =>
      connection(
        commit.parents.map((parent) => objectNode(rig, parent)),
        args,
      ),
    file: (args: Json) => entriesOf(rig, commit.tree).find((entry) => entry.path === args.path) ?? null,
    checkSuites: (args: PageArguments) => connection(checkRunsOf(rig, sha), args),
  };
}

function minimize(rig: Rig, args: Json, hides: boolean): Json {
  const input = isJson(args.input) ? args.input : {};
  const subject = textOf(input, "subjectId") ?? "";
  const { reviews, comments, issueComments } = rig.state;
  const known = [
    ...reviews.map((review) => ({ id: nodeId("PRR", review.id), scope: "pull-requests" as const })),
    ...comments.map((comment) => ({ id: nodeId("PRRC", comment.id), scope: "pull-requests" as const })),
    ...issueComments.map((comment) => ({ id: nodeId("IC", comment.id), scope: "issues" as const })),
  ].find((candidate) => candidate.id === subject);
  if (known === undefined)
    throw typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${subject}'`);
  const { permissions } = rig;
  if (permissions["pull-requests"] !== "write" && permissions[known.scope] !== "write") {
    throw typedError("FORBIDDEN", "Resource not accessible by integration");
  }
  const reason = textOf(input, "classifier") ?? "OUTDATED";
  if (hides) rig.state.minimized.set(subject, reason);
  else rig.state.minimized.delete(subject);
  const shown = { isMinimized: hides, minimizedReason: hides ? reason.toLowerCase() : null, id: subject };
  const kind = subject.startsWith("PRRC") ? "PullRequestReviewComment" : "PullRequestReview";
  const __typename = subject.startsWith("IC") ? "IssueComment" : kind;
  const payload = { clientMutationId: input.clientMutationId ?? null };
  return hides
    ? { ...payload, minimizedComment: { __typename, ...shown } }
    : { ...payload, unminimizedComment: { __typename, ...shown } };
}
