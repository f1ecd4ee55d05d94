import { annotationsOf, checkConclusion, checkHeadSha, checkOutput } from "./check-rules.ts";
import { isJson, type Json, objectOf, textOf } from "./json.ts";
import type { CheckRun, Reply, Rig } from "./model.ts";
import { commitSha } from "./objects.ts";
import { invalid, notFound, Refusal } from "./refusal.ts";
import { type Call, idOf, page, type Route } from "./route.ts";
import { bodyOf } from "./routes-reviews.ts";
import { nodeId, repoUrl, START, showUser, webUrl } from "./show.ts";

const RUNS = "/repos/{owner}/{repo}/check-runs";

/** Check runs and commit statuses. */
export const CHECK_ROUTES: readonly Route[] = [
  checks("POST", RUNS, create),
  checks("GET", `${RUNS}/{check_run_id}`, (call) => ({ status: 200, body: show(call.rig, runOf(call)) })),
  checks("PATCH", `${RUNS}/{check_run_id}`, update),
  checks("GET", `${RUNS}/{check_run_id}/annotations`, (call) =>
    page(
      call,
      runOf(call).annotations.map((annotation) => ({
        ...{ path: annotation.path, start_line: annotation.startLine, end_line: annotation.endLine },
        ...{ start_column: annotation.startColumn, end_column: annotation.endColumn, message: annotation.message },
        ...{ annotation_level: annotation.level, title: annotation.title, raw_details: annotation.rawDetails },
        blob_href: `${webUrl(call.rig)}/blob/${runOf(call).headSha}/${encodeURI(annotation.path)}`,
      })),
    ),
  ),
  checks("GET", "/repos/{owner}/{repo}/commits/{ref}/check-runs", (call) => {
    const { rig, params, request } = call;
    const sha = commitSha(rig.git.dir, params.ref ?? "");
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${params.ref}`);
    const name = request.query.get("check_name");
    const app = request.query.get("app_id");
    const runs = rig.state.checkRuns
      .filter((run) => run.headSha === sha && (name === null || run.name === name))
      .filter((run) => app === null || run.appId === Number(app))
      .toReversed();
    return page(call, runs, (items) => ({
      total_count: runs.length,
      check_runs: items.flatMap((item) => runs.filter((run) => run === item)).map((run) => show(rig, run)),
    }));
  }),
  { method: "POST", path: "/repos/{owner}/{repo}/statuses/{sha}", scopes: ["statuses"], handle: createStatus },
];

function checks(method: Route["method"], path: string, handle: (call: Call) => Reply): Route {
  return { method, path, scopes: ["checks"], handle };
}

function appOf(rig: Rig): number {
  if (rig.appId === null) throw new Refusal(403, "You must authenticate via a GitHub App.");
  return rig.appId;
}

function create(call: Call): Reply {
  const { rig } = call;
  const appId = appOf(rig);
  const request = bodyOf(call);
  const headSha = textOf(request, "head_sha") ?? "";
  checkHeadSha(headSha);
  if (commitSha(rig.git.dir, headSha) === null) throw invalid(`No commit found for SHA: ${headSha}`, "head_sha");
  const conclusion = textOf(request, "conclusion");
  const status = textOf(request, "status") ?? "queued";
  checkConclusion(status, conclusion);
  const run: CheckRun = {
    ...{ id: rig.nextId(), appId, name: textOf(request, "name") ?? "", headSha, status, conclusion },
    ...{ title: null, summary: null, text: null, annotations: [] },
    ...{ externalId: textOf(request, "external_id"), detailsUrl: textOf(request, "details_url") },
    startedAt: textOf(request, "started_at") ?? rig.now(),
    completedAt: conclusion === null ? null : (textOf(request, "completed_at") ?? rig.now()),
  };
  writeOutput(run, request);
  rig.state.checkRuns.push(run);
  return { status: 201, body: show(rig, run) };
}

function update(call: Call): Reply {
  const { rig } = call;
  const run = runOf(call);
  if (run.appId !== appOf(rig)) {
    const message = `Invalid app_id ${run.appId} - check run can only be modified by the GitHub App that created it.`;
    throw new Refusal(403, message, { isViolation: true });
  }
  const request = bodyOf(call);
  const conclusion = textOf(request, "conclusion");
  const status = textOf(request, "status") ?? (conclusion === null ? null : "completed");
  checkConclusion(status, conclusion);
  writeOutput(run, request);
  run.status = status ?? run.status;
  run.conclusion = conclusion ?? run.conclusion;
  run.name = textOf(request, "name") ?? run.name;
  run.externalId = textOf(request, "external_id") ?? run.externalId;
  run.detailsUrl = textOf(request, "details_url") ?? run.detailsUrl;
  if (conclusion !== null) run.completedAt = textOf(request, "completed_at") ?? rig.now();
  return { status: 200, body: show(rig, run) };
}

// Texts are replaced, annotations are added to.
function writeOutput(run: CheckRun, request: Json): void {
  if (!isJson(request.output)) return;
  const output = objectOf(request, "output");
  checkOutput(output);
  const annotations = annotationsOf(output);
  run.title = textOf(output, "title");
  run.summary = textOf(output, "summary");
  run.text = textOf(output, "text");
  run.annotations.push(...annotations);
}

function runOf(call: Call): CheckRun {
  const id = idOf(call, "check_run_id");
  const run = call.rig.state.checkRuns.find((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

function show(rig: Rig, run: CheckRun): Json {
  const url = `${repoUrl(rig)}/check-runs/${run.id}`;
  const html = `${webUrl(rig)}/runs/${run.id}`;
  const owner = showUser(rig, { login: "github", id: 9919, type: "Organization" });
  const slug = run.appId === 15_368 ? "github-actions" : `app-${run.appId}`;
  return {
    ...{ id: run.id, node_id: nodeId("CR", run.id), head_sha: run.headSha, name: run.name, url, html_url: html },
    ...{ details_url: run.detailsUrl ?? html, status: run.status, conclusion: run.conclusion },
    ...{ started_at: run.startedAt, completed_at: run.completedAt, external_id: run.externalId ?? "" },
    ...{ check_suite: { id: 1 }, pull_requests: [] },
    output: {
      ...{ title: run.title, summary: run.summary, text: run.text, annotations_count: run.annotations.length },
      annotations_url: `${url}/annotations`,
    },
    app: {
      ...{ id: run.appId, slug, node_id: nodeId("A", run.appId), owner, name: slug, description: null },
      ...{
        external_url: rig.serverUrl,
        html_url: `${rig.serverUrl}/apps/${slug}`,
        created_at: START,
        updated_at: START,
      },
      ...{ permissions: { checks: "write" }, events: [] },
    },
  };
}

function createStatus(call: Call): Reply {
  const { rig, params } = call;
  const request = bodyOf(call);
  const sha = params.sha ?? "";
  if (commitSha(rig.git.dir, sha) === null) throw invalid(`No commit found for SHA: ${sha}`);
  const description = textOf(request, "description");
  if (description !== null && description.length > 140) throw invalid("description is too long", "description");
  const context = textOf(request, "context") ?? "default";
  const state = textOf(request, "state") ?? "";
  const targetUrl = textOf(request, "target_url");
  rig.state.statuses.push({ sha, context, state, description, targetUrl });
  const id = rig.nextId();
  const common = { id, node_id: nodeId("S", id), state, description, context, target_url: targetUrl };
  const at = rig.now();
  const url = `${repoUrl(rig)}/statuses/${sha}`;
  const creator = showUser(rig, rig.viewer);
  return { status: 201, body: { ...common, url, avatar_url: null, created_at: at, updated_at: at, creator } };
}
