import pLimit from "p-limit";
import { z } from "zod";
import type { Log } from "../../ports.ts";
import { blobOf, MAX_BLOB_BYTES, overLimit } from "../objects/blob.ts";
import type { Wants } from "../objects/locate.ts";
import { entryAt, entryKind, type Store, type TreeEntry } from "../objects/store.ts";
import { bytesOfText } from "./blobs.ts";
import type { GitHubClient, GraphqlAnswer } from "./client.ts";
import { describe, failureOf, graphqlError, repositoryError } from "./failure.ts";
import { contentQuery, type Extras, NO_EXTRAS } from "./query.ts";
import type { Target } from "./target.ts";
import type { Trees } from "./trees.ts";

/** What the conversation's part of a query answered: parsed where it is used, null where GitHub gave an error for it. */
export interface ExtrasAnswer {
  readonly pull: unknown;
  readonly checks: unknown;
}

export interface Loader {
  /** Puts everything wanted into the store. `extras` ride on the first query; null when GraphQL gave none. */
  readonly load: (wants: Wants, extras: Extras) => Promise<ExtrasAnswer | null>;
}

export interface LoaderParts {
  readonly client: GitHubClient;
  readonly target: Target;
  readonly store: Store;
  readonly trees: Trees;
  readonly log: Log;
}

// Objects in one query; every expression is a lookup of its own, and GitHub ends a query after ten seconds.
const OBJECTS_PER_QUERY = 100;
const PARALLEL = 4;

/** Reads contents by GraphQL, and by REST what GraphQL cannot give whole or once GraphQL has failed. */
export function createLoader(parts: LoaderParts): Loader {
  const asked = new Set<string>();
  let graphqlWorks = true;
  return {
    load: async (wants, extras) => {
      // What a query did not give whole is not asked for by another one.
      const blobs = wants.blobs.filter(({ sha, path }) => !asked.has(`${sha}:${path}`));
      const isNeeded = blobs.length > 0 || wants.folders.length > 0 || extras !== NO_EXTRAS;
      const answer = graphqlWorks && isNeeded ? await byGraphql(parts, { ...wants, blobs }, extras) : null;
      if (isNeeded && answer === null) graphqlWorks = false;
      for (const { sha, path } of blobs) asked.add(`${sha}:${path}`);
      await byRest(parts, wants);
      return answer;
    },
  };
}

async function byGraphql(parts: LoaderParts, wants: Wants, extras: Extras): Promise<ExtrasAnswer | null> {
  const [first, ...others] = split(wants);
  const limit = pLimit(PARALLEL);
  try {
    const [answer] = await Promise.all([
      ask(parts, first, extras),
      ...others.map((some) => limit(() => ask(parts, some, NO_EXTRAS))),
    ]);
    return answer;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null || failure.kind === "stopped") throw repositoryError(error, "read files", parts.client.host);
    parts.log.info(`GitHub's GraphQL API could not be used (${describe(failure)}); reading through REST.`);
    return null;
  }
}

function split(wants: Wants): [Wants, ...Wants[]] {
  const size = OBJECTS_PER_QUERY;
  const parts: [Wants, ...Wants[]] = [{ folders: wants.folders.slice(0, size), blobs: wants.blobs.slice(0, size) }];
  const count = Math.ceil(Math.max(wants.folders.length, wants.blobs.length) / size);
  for (let part = 1; part < count; part++) {
    const [from, to] = [part * size, (part + 1) * size];
    parts.push({ folders: wants.folders.slice(from, to), blobs: wants.blobs.slice(from, to) });
  }
  return parts;
}

const treeObject = z.object({
  entries: z.array(z.object({ name: z.string(), mode: z.number(), type: z.string(), oid: z.string() })),
});
const blobObject = z.object({ oid: z.string(), byteSize: z.number(), text: z.string().nullable() });
const repositoryData = z.object({ repository: z.record(z.string(), z.unknown()) });

async function ask(parts: LoaderParts, wants: Wants, extras: Extras): Promise<ExtrasAnswer> {
  const query = contentQuery(parts.target, wants, extras);
  const answer = await parts.client.graphql(query.text, query.variables);
  const fields = fieldsOf(answer);
  wants.folders.forEach((folder, at) => {
    keepFolder(parts.store, folder, fields[`f${at}`]);
  });
  wants.blobs.forEach((_, at) => {
    const blob = blobObject.safeParse(fields[`b${at}`]);
    if (blob.success) keepBlob(parts.store, blob.data);
  });
  return { pull: fields.pullRequest ?? null, checks: fields.checks ?? null };
}

// Nothing but a tree is "no folder here", and only in a commit that GraphQL knows: the heads of forks it may not know.
function keepFolder(store: Store, { sha, path }: Wants["folders"][number], value: unknown): void {
  const tree = treeObject.safeParse(value);
  if (tree.success) {
    const entries = tree.data.entries.map(({ name, mode, type, oid }): [string, TreeEntry] => [
      name,
      { kind: entryKind(mode, type), oid },
    ]);
    store.putFolder(sha, path, new Map(entries));
    return;
  }
  const isNoTree = value === null || (typeof value === "object" && !("entries" in value));
  if (isNoTree && store.folder(sha, "") !== undefined) store.putFolder(sha, path, new Map());
}

function keepBlob(store: Store, { oid, byteSize, text }: z.infer<typeof blobObject>): void {
  const bytes = byteSize > MAX_BLOB_BYTES ? null : bytesOfText(text ?? "", oid);
  if (byteSize > MAX_BLOB_BYTES) store.putBlob(oid, overLimit(byteSize));
  else if (bytes !== null) store.putBlob(oid, blobOf(bytes));
}

// An alias that is null because of an error must not be taken for a file that is not there.
function fieldsOf(answer: GraphqlAnswer): Readonly<Record<string, unknown>> {
  const fatal = answer.errors.find((problem) => !CONVERSATION.has(String(problem.path[1])));
  const data = repositoryData.safeParse(answer.data);
  if (fatal === undefined && data.success) return data.data.repository;
  throw graphqlError(fatal);
}

const CONVERSATION = new Set(["pullRequest", "checks"]);

// Everything that the store still lacks: folders, and blobs whose id is known by now.
async function byRest({ client, target, store, trees }: LoaderParts, wants: Wants): Promise<void> {
  for (const { sha, path } of wants.folders) {
    if (store.folder(sha, path) === undefined) await trees.folder(sha, path);
  }
  const missing = wants.blobs.flatMap(({ sha, path, oid }) => {
    const id = oid ?? plainEntry(store, sha, path);
    return id === null || store.blob(id) !== undefined ? [] : [{ id, path }];
  });
  const limit = pLimit(PARALLEL);
  const distinct = new Map(missing.map((blob) => [blob.id, blob]));
  await Promise.all([...distinct.values()].map((blob) => limit(() => readBlob(client, target, store, blob))));
}

// Only what the path names itself; what links lead to is found by the next walk.
function plainEntry(store: Store, sha: string, path: string): string | null {
  const entry = entryAt(store, sha, path);
  return entry?.kind === "file" || entry?.kind === "link" ? entry.oid : null;
}

async function readBlob(
  client: GitHubClient,
  { owner, repo }: Target,
  store: Store,
  { id, path }: { readonly id: string; readonly path: string },
): Promise<void> {
  try {
    const reply = await client.rest.git.getBlob({ owner, repo, file_sha: id });
    const { size, content } = reply.data;
    const isLarge = (size ?? 0) > MAX_BLOB_BYTES;
    store.putBlob(id, isLarge ? overLimit(size ?? 0) : blobOf(Buffer.from(content, "base64")));
  } catch (error) {
    throw repositoryError(error, `read ${path} (blob ${id}) of ${owner}/${repo}`, client.host);
  }
}
