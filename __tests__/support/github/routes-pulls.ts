import type { Pull, Reply } from "./model.ts";
import { commitObject } from "./objects.ts";
import { notFound } from "./refusal.ts";
import { type Call, idOf, page, type Route } from "./route.ts";
import { showCommit, showFile } from "./show.ts";
import { pullCommits, pullFiles, showPull, showPullCounts } from "./show-pull.ts";

/** Pull requests without their reviews. */
export const PULL_ROUTES: readonly Route[] = [
  get("/repos/{owner}/{repo}/pulls", (call) =>
    page(
      call,
      found(call).map((pull) => showPull(call.rig, pull)),
    ),
  ),
  get("/repos/{owner}/{repo}/pulls/{pull_number}", (call) => {
    const pull = pullOf(call);
    return { status: 200, body: { ...showPull(call.rig, pull), ...showPullCounts(call.rig, pull) } };
  }),
  get("/repos/{owner}/{repo}/pulls/{pull_number}/files", (call) => {
    const pull = pullOf(call);
    const files = pullFiles(call.rig, pull).slice(0, call.rig.limits.pullFiles);
    return page(
      call,
      files.map((file) => showFile(call.rig, file, pull.headSha)),
    );
  }),
  get("/repos/{owner}/{repo}/pulls/{pull_number}/commits", (call) => {
    const shas = pullCommits(call.rig, pullOf(call)).slice(0, 250);
    return page(
      call,
      shas.map((sha) => showCommit(call.rig, commitObject(call.rig.git.dir, sha))),
    );
  }),
];

function get(path: string, handle: (call: Call) => Reply): Route {
  return { method: "GET", path, scopes: ["pull-requests"], handle };
}

/** The pull request that the path names; 404 when there is none. */
export function pullOf(call: Call): Pull {
  const number = idOf(call, "pull_number");
  const pull = call.rig.state.pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

function found({ rig, request }: Call): readonly Pull[] {
  const state = request.query.get("state") ?? "open";
  const head = request.query.get("head");
  const base = request.query.get("base");
  return rig.state.pulls
    .filter((pull) => state === "all" || pull.state === state)
    .filter((pull) => head === null || head === `${pull.headOwner}:${pull.headRef}`)
    .filter((pull) => base === null || base === pull.baseRef)
    .toSorted((a, b) => b.number - a.number);
}
