import { posix } from "node:path";
import type { Json } from "./json.ts";
import type { Reply, Rig } from "./model.ts";
import { blobBytes, commitSha, type TreeEntry, treeEntries } from "./objects.ts";
import { notFound, Refusal } from "./refusal.ts";
import type { Call, Route } from "./route.ts";
import { wantsRaw } from "./routes-repository.ts";
import { repoUrl, webUrl } from "./show.ts";

const ONE_MEGABYTE = 1024 * 1024;
const HUNDRED_MEGABYTES = 100 * ONE_MEGABYTE;
const MAX_DIRECTORY = 1000;

export const CONTENTS_ROUTES: readonly Route[] = [
  { method: "GET", path: "/repos/{owner}/{repo}/contents/{path}", scopes: ["contents"], handle: contents },
];

function contents({ rig, params, request }: Call): Reply {
  const ref = request.query.get("ref") ?? rig.defaultBranch;
  const sha = commitSha(rig.git.dir, ref);
  if (sha === null) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const entries = treeEntries(rig.git.dir, sha, true);
  const path = (params.path ?? "").replace(/\/$/, "");
  const entry = entries.find((candidate) => candidate.path === path);
  if (entry === undefined) throw notFound();
  if (entry.type === "tree") return { status: 200, body: directory(rig, entries, { path, sha }) };
  if (entry.type === "commit") return { status: 200, body: { ...common(rig, entry, sha), type: "submodule" } };
  const target = entry.mode === "120000" ? linkTarget(rig, entries, entry) : entry;
  // A link whose target is no file of the repository is shown as a link.
  if (target === null) return { status: 200, body: link(rig, entry, sha) };
  return file(rig, { entry, target, sha }, request.headers.accept);
}

function file(
  rig: Rig,
  found: { entry: TreeEntry; target: TreeEntry; sha: string },
  accept: string | undefined,
): Reply {
  const bytes = blobBytes(rig.git.dir, found.target.sha);
  if (bytes.length > HUNDRED_MEGABYTES) throw tooLarge();
  if (wantsRaw(accept)) return { status: 200, body: bytes };
  const isLarge = bytes.length > ONE_MEGABYTE;
  if (isLarge && !/\.object\b/.test(accept ?? "")) throw tooLarge();
  const content = isLarge ? "" : bytes.toString("base64").replace(/.{60}/g, "$&\n");
  const body = {
    ...common(rig, { ...found.entry, sha: found.target.sha }, found.sha),
    type: "file",
    size: bytes.length,
  };
  return { status: 200, body: { ...body, content, encoding: isLarge ? "none" : "base64" } };
}

function tooLarge(): Refusal {
  return new Refusal(
    403,
    "This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API",
    {
      errors: [{ resource: "Blob", field: "data", code: "too_large" }],
    },
  );
}

function linkTarget(rig: Rig, entries: readonly TreeEntry[], entry: TreeEntry): TreeEntry | null {
  const text = blobBytes(rig.git.dir, entry.sha).toString("utf8");
  const path = posix.normalize(posix.join(posix.dirname(entry.path), text));
  if (text.startsWith("/")) return null;
  return entries.find((candidate) => candidate.path === path && candidate.mode.startsWith("100")) ?? null;
}

function link(rig: Rig, entry: TreeEntry, sha: string): Json {
  return { ...common(rig, entry, sha), type: "symlink", target: blobBytes(rig.git.dir, entry.sha).toString("utf8") };
}

function directory(rig: Rig, entries: readonly TreeEntry[], at: { path: string; sha: string }): readonly Json[] {
  const prefix = `${at.path}/`;
  return entries
    .filter((entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes("/"))
    .slice(0, MAX_DIRECTORY)
    .map((entry) => ({ ...common(rig, entry, at.sha), type: typeOf(entry) }));
}

// A submodule in a listing has been typed "file" until API 2026-03-10.
function typeOf(entry: TreeEntry): string {
  if (entry.type === "tree") return "dir";
  return entry.mode === "120000" ? "symlink" : "file";
}

function common(rig: Rig, entry: TreeEntry, sha: string): Json {
  const url = `${repoUrl(rig)}/contents/${encodeURI(entry.path)}?ref=${sha}`;
  const html = `${webUrl(rig)}/blob/${sha}/${encodeURI(entry.path)}`;
  const git = `${repoUrl(rig)}/git/blobs/${entry.sha}`;
  return {
    ...{ name: posix.basename(entry.path), path: entry.path, sha: entry.sha, size: entry.size ?? 0 },
    ...{ url, html_url: html, git_url: git, download_url: html, _links: { self: url, git, html } },
  };
}
