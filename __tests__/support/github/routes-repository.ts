import { diffFiles } from "./diff.ts";
import type { Json } from "./json.ts";
import type { Reply, Rig } from "./model.ts";
import * as objects from "./objects.ts";
import { notFound, Refusal } from "./refusal.ts";
import { type Call, page, type Route } from "./route.ts";
import { nodeId, repoUrl, showCommit, showFile, showGitCommit, showRepository, webUrl } from "./show.ts";

/** The repository itself, its commits, trees and blobs. */
export const REPOSITORY_ROUTES: readonly Route[] = [
  get("/repos/{owner}/{repo}", ({ rig }) => ({ status: 200, body: showRepository(rig) })),
  get("/repos/{owner}/{repo}/compare/{basehead}", compare),
  get("/repos/{owner}/{repo}/commits", (call) => {
    const start = call.request.query.get("sha") ?? call.rig.defaultBranch;
    const text = call.rig.git.git("rev-list", needCommit(call.rig, start));
    return page(
      call,
      text.split("\n").map((sha) => commit(call.rig, sha)),
    );
  }),
  get("/repos/{owner}/{repo}/commits/{ref}", ({ rig, params }) => {
    const sha = objects.commitSha(rig.git.dir, params.ref ?? "");
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${params.ref}`);
    return { status: 200, body: commit(rig, sha) };
  }),
  get("/repos/{owner}/{repo}/git/commits/{commit_sha}", ({ rig, params }) => ({
    status: 200,
    body: showGitCommit(rig, objects.commitObject(rig.git.dir, needCommit(rig, params.commit_sha ?? ""))),
  })),
  get("/repos/{owner}/{repo}/git/ref/{ref}", ({ rig, params }) => {
    const sha = needCommit(rig, `refs/${params.ref}`);
    const url = `${repoUrl(rig)}/git/refs/${params.ref}`;
    const object = { sha, type: "commit", url: `${repoUrl(rig)}/git/commits/${sha}` };
    return { status: 200, body: { ref: `refs/${params.ref}`, node_id: nodeId("REF", params.ref ?? ""), url, object } };
  }),
  get("/repos/{owner}/{repo}/git/trees/{tree_sha}", tree),
  get("/repos/{owner}/{repo}/git/blobs/{file_sha}", blob),
];

function get(path: string, handle: (call: Call) => Reply): Route {
  return { method: "GET", path, scopes: ["contents"], handle };
}

function commit(rig: Rig, sha: string): Json {
  return showCommit(rig, objects.commitObject(rig.git.dir, sha));
}

/** The commit of a ref; `owner:branch` names the same branch here, as forks share the objects. */
function needCommit(rig: Rig, ref: string): string {
  const sha = objects.commitSha(rig.git.dir, ref) ?? objects.commitSha(rig.git.dir, ref.replace(/^[^:]+:/, ""));
  if (sha === null) throw notFound();
  return sha;
}

function compare(call: Call): Reply {
  const { rig, params, request } = call;
  const parts = (params.basehead ?? "").split("...");
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined || from === "" || to === "") throw notFound();
  const [base, head] = [needCommit(rig, from), needCommit(rig, to)];
  const merge = objects.mergeBase(rig.git.dir, base, head);
  if (merge === null) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`);
  const ahead = objects.commitsBetween(rig.git.dir, base, head);
  const behind = objects.commitsBetween(rig.git.dir, head, base).length;
  const web = `${webUrl(rig)}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
  // Files come with the first page only, whatever the page's size.
  const isFirst = Number(request.query.get("page") ?? 1) <= 1;
  const files = isFirst ? diffFiles(rig.git.dir, { base: merge, head }, rig.limits) : [];
  return page(call, ahead, (shas) => ({
    ...{ url: `${repoUrl(rig)}${request.rawPath.replace(/^.*\/compare/, "/compare")}`, html_url: web },
    ...{ permalink_url: web, diff_url: `${web}.diff`, patch_url: `${web}.patch` },
    ...{ base_commit: commit(rig, base), merge_base_commit: commit(rig, merge) },
    status: statusOf(ahead.length, behind),
    ...{ ahead_by: ahead.length, behind_by: behind, total_commits: ahead.length },
    commits: shas.map((sha) => commit(rig, String(sha))),
    ...(isFirst ? { files: files.slice(0, rig.limits.compareFiles).map((file) => showFile(rig, file, head)) } : {}),
  }));
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

function tree({ rig, params, request }: Call): Reply {
  const asked = params.tree_sha ?? "";
  const sha = objects.objectSha(rig.git.dir, `${asked}^{tree}`);
  if (sha === null) throw notFound();
  // Any value counts, even `false`.
  const all = objects.treeEntries(rig.git.dir, sha, request.query.has("recursive"));
  const entries = all.slice(0, rig.limits.treeEntries).map((entry) => ({
    ...{ path: entry.path, mode: entry.mode, type: entry.type, sha: entry.sha },
    ...(entry.size === null ? {} : { size: entry.size }),
    ...(entry.type === "commit" ? {} : { url: `${repoUrl(rig)}/git/${entry.type}s/${entry.sha}` }),
  }));
  const url = `${repoUrl(rig)}/git/trees/${sha}`;
  return { status: 200, body: { sha, url, tree: entries, truncated: all.length > rig.limits.treeEntries } };
}

function blob({ rig, params, request }: Call): Reply {
  const sha = params.file_sha ?? "";
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new Refusal(422, "The sha parameter must be exactly 40 characters");
  if (objects.objectType(rig.git.dir, sha) !== "blob") throw notFound();
  const bytes = objects.blobBytes(rig.git.dir, sha);
  if (wantsRaw(request.headers.accept)) return { status: 200, body: bytes };
  const content = bytes.toString("base64").replace(/.{60}/g, "$&\n");
  const url = `${repoUrl(rig)}/git/blobs/${sha}`;
  return {
    status: 200,
    body: { sha, node_id: nodeId("B", sha), size: bytes.length, url, content, encoding: "base64" },
  };
}

/** Whether the client asked for the bytes themselves. */
export function wantsRaw(accept: string | undefined): boolean {
  return accept !== undefined && /\bapplication\/vnd\.github(\.[\w-]+)?\.raw\b/.test(accept);
}
