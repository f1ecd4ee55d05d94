import { type Json, textOf, textsOf } from "./json.ts";
import type { Issue, IssueComment, Reply } from "./model.ts";
import { invalid, notFound, Refusal } from "./refusal.ts";
import { checkBody, checkOpenForComments } from "./review-rules.ts";
import { type Call, idOf, page, type Route } from "./route.ts";
import { bodyOf } from "./routes-reviews.ts";
import { showIssue, showIssueComment, showLabel } from "./show.ts";

const ISSUES = "/repos/{owner}/{repo}/issues";
const COMMENT = `${ISSUES}/comments/{comment_id}`;

/** Issues, labels, and the comments of issues and conversations. */
export const ISSUE_ROUTES: readonly Route[] = [
  issues("GET", ISSUES, (call) =>
    page(
      call,
      found(call).map((issue) => showIssue(call.rig, issue)),
    ),
  ),
  issues("POST", ISSUES, create),
  issues("GET", `${ISSUES}/{issue_number}`, (call) => ({ status: 200, body: showIssue(call.rig, issueOf(call)) })),
  issues("PATCH", `${ISSUES}/{issue_number}`, update),
  issues("POST", `${ISSUES}/{issue_number}/labels`, (call) => {
    const issue = issueOf(call);
    issue.labels = [...new Set([...issue.labels, ...textsOf(bodyOf(call), "labels")])];
    return { status: 200, body: issue.labels.map((name) => showLabel(call.rig, name)) };
  }),
  issues("GET", "/repos/{owner}/{repo}/labels", (call) =>
    page(
      call,
      call.rig.state.labels.map((name) => showLabel(call.rig, name)),
    ),
  ),
  issues("POST", "/repos/{owner}/{repo}/labels", (call) => {
    const name = textOf(bodyOf(call), "name") ?? "";
    if (call.rig.state.labels.includes(name))
      throw new Refusal(422, "Validation Failed", { errors: [{ code: "already_exists" }] });
    call.rig.state.labels.push(name);
    return { status: 201, body: showLabel(call.rig, name) };
  }),
  issues("GET", "/repos/{owner}/{repo}/labels/{name}", (call) => {
    const name = call.params.name ?? "";
    if (!call.rig.state.labels.includes(name)) throw notFound();
    return { status: 200, body: showLabel(call.rig, name) };
  }),
  talk("GET", COMMENT, (call) => ({ status: 200, body: showIssueComment(call.rig, commentOf(call)) })),
  talk("PATCH", COMMENT, (call) => {
    const comment = ownComment(call);
    comment.body = newBody(bodyOf(call));
    comment.updatedAt = call.rig.now();
    return { status: 200, body: showIssueComment(call.rig, comment) };
  }),
  talk("DELETE", COMMENT, (call) => {
    const { issueComments } = call.rig.state;
    issueComments.splice(issueComments.indexOf(ownComment(call)), 1);
    return { status: 204, body: null };
  }),
  talk("GET", `${ISSUES}/{issue_number}/comments`, (call) => {
    const number = conversation(call).number;
    const comments = call.rig.state.issueComments.filter((comment) => comment.issue === number);
    return page(
      call,
      comments.map((comment) => showIssueComment(call.rig, comment)),
    );
  }),
  talk("POST", `${ISSUES}/{issue_number}/comments`, (call) => {
    const target = conversation(call);
    checkOpenForComments(call.rig, target);
    const at = call.rig.now();
    const body = newBody(bodyOf(call));
    const made = {
      id: call.rig.nextId(),
      issue: target.number,
      author: call.rig.viewer,
      body,
      createdAt: at,
      updatedAt: at,
    };
    call.rig.state.issueComments.push(made);
    return { status: 201, body: showIssueComment(call.rig, made) };
  }),
];

function issues(method: Route["method"], path: string, handle: (call: Call) => Reply): Route {
  return { method, path, scopes: ["issues"], handle };
}

// Either permission opens the conversation of a pull request.
function talk(method: Route["method"], path: string, handle: (call: Call) => Reply): Route {
  return { method, path, scopes: ["issues", "pull-requests"], handle };
}

function newBody(request: Json): string {
  const body = textOf(request, "body") ?? "";
  if (body === "") throw invalid("body can't be blank", "body");
  checkBody(body);
  return body;
}

function labelsOf(request: Json): readonly string[] {
  const names = Array.isArray(request.labels) ? request.labels : [];
  return names.filter((name) => typeof name === "string");
}

function create(call: Call): Reply {
  const { rig } = call;
  if (rig.archived) throw new Refusal(403, "Repository was archived so is read-only.");
  const request = bodyOf(call);
  const title = textOf(request, "title") ?? "";
  const body = textOf(request, "body") ?? "";
  if (title === "") throw invalid("title can't be blank", "title");
  if (title.length > 256) throw invalid("title is too long (maximum is 256 characters)", "title");
  checkBody(body);
  const numbers = [0, ...rig.state.pulls.map((pull) => pull.number), ...rig.state.issues.map((issue) => issue.number)];
  const at = rig.now();
  const issue: Issue = {
    ...{ number: Math.max(...numbers) + 1, id: rig.nextId(), title, body, state: "open", stateReason: null },
    ...{ labels: labelsOf(request), locked: false, author: rig.viewer, createdAt: at, updatedAt: at },
  };
  for (const name of issue.labels) if (!rig.state.labels.includes(name)) rig.state.labels.push(name);
  rig.state.issues.push(issue);
  return { status: 201, body: showIssue(rig, issue) };
}

function update(call: Call): Reply {
  const issue = issueOf(call);
  const request = bodyOf(call);
  const body = textOf(request, "body");
  if (body !== null) checkBody(body);
  const state = textOf(request, "state");
  issue.title = textOf(request, "title") ?? issue.title;
  issue.body = body ?? issue.body;
  if (state === "open" || state === "closed") {
    issue.state = state;
    issue.stateReason = textOf(request, "state_reason") ?? (state === "closed" ? "completed" : "reopened");
  }
  if (Array.isArray(request.labels)) issue.labels = labelsOf(request);
  issue.updatedAt = call.rig.now();
  return { status: 200, body: showIssue(call.rig, issue) };
}

function found({ rig, request }: Call): readonly Issue[] {
  const { query } = request;
  const state = query.get("state") ?? "open";
  const creator = query.get("creator");
  const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
  return rig.state.issues
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => creator === null || issue.author.login === creator)
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .toReversed();
}

function issueOf(call: Call): Issue {
  const number = idOf(call, "issue_number");
  const issue = call.rig.state.issues.find((candidate) => candidate.number === number);
  if (issue === undefined) throw notFound();
  return issue;
}

function conversation(call: Call): { readonly number: number; readonly locked: boolean } {
  const number = idOf(call, "issue_number");
  return call.rig.state.pulls.find((candidate) => candidate.number === number) ?? issueOf(call);
}

function commentOf(call: Call): IssueComment {
  const id = idOf(call, "comment_id");
  const comment = call.rig.state.issueComments.find((candidate) => candidate.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

function ownComment(call: Call): IssueComment {
  const comment = commentOf(call);
  if (comment.author.login !== call.rig.viewer.login) {
    throw new Refusal(403, `the comment ${comment.id} belongs to ${comment.author.login}`, { isViolation: true });
  }
  return comment;
}
