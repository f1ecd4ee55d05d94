import type { FileDiff } from "./diff.ts";
import type { Json } from "./json.ts";
import type { Account, Issue, IssueComment, Rig } from "./model.ts";
import type { CommitObject } from "./objects.ts";

/** The opaque id of GraphQL (`node_id` of REST): the kind and the number, readable in a failing test. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${id}`;
}

export function repoUrl(rig: Rig): string {
  return `${rig.apiUrl}/repos/${rig.owner}/${rig.name}`;
}

export function webUrl(rig: Rig): string {
  return `${rig.serverUrl}/${rig.owner}/${rig.name}`;
}

const USER_URLS = [
  "avatar_url",
  "events_url",
  "followers_url",
  "following_url",
  "gists_url",
  "html_url",
  "organizations_url",
  "received_events_url",
  "repos_url",
  "starred_url",
  "subscriptions_url",
  "url",
];

/** A `simple-user`. */
export function showUser(rig: Rig, account: Account): Json {
  const urls = USER_URLS.map((field) => [field, `${rig.apiUrl}/users/${encodeURIComponent(account.login)}`]);
  return {
    ...Object.fromEntries(urls),
    login: account.login,
    id: account.id,
    node_id: nodeId("U", account.id),
    gravatar_id: "",
    type: account.type,
    site_admin: false,
  };
}

const REPOSITORY_URLS = (
  "archive assignees blobs branches collaborators comments commits compare contents contributors deployments " +
  "downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages " +
  "merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees"
).split(" ");

/** A `full-repository` of the rig's owner, or a fork of it. */
export function showRepository(rig: Rig, owner = rig.owner): Json {
  const url = `${rig.apiUrl}/repos/${owner}/${rig.name}`;
  const html = `${rig.serverUrl}/${owner}/${rig.name}`;
  const isFork = owner !== rig.owner;
  return {
    ...Object.fromEntries(REPOSITORY_URLS.map((name) => [`${name}_url`, `${url}/${name}`])),
    ...{ id: isFork ? 2 : 1, node_id: nodeId("R", isFork ? 2 : 1), name: rig.name, full_name: `${owner}/${rig.name}` },
    ...{ url, html_url: html, clone_url: `${html}.git`, svn_url: html, git_url: `${html}.git`, ssh_url: `${html}.git` },
    owner: showUser(rig, { login: owner, id: isFork ? 20 : 10, type: isFork ? "User" : "Organization" }),
    ...{ private: rig.isPrivate, visibility: rig.isPrivate ? "private" : "public", fork: isFork },
    ...{ description: null, homepage: null, language: "Python", license: null, mirror_url: null },
    ...{ default_branch: rig.defaultBranch, archived: rig.archived, disabled: false, size: 1 },
    ...{ forks: 0, forks_count: 0, watchers: 0, watchers_count: 0, stargazers_count: 0, subscribers_count: 0 },
    ...{ network_count: 0, open_issues: 0, open_issues_count: 0 },
    ...{ has_issues: true, has_projects: false, has_wiki: false, has_pages: false, has_discussions: false },
    ...{ has_downloads: false, pushed_at: START, created_at: START, updated_at: START },
  };
}

/** When the repository and its people were made. */
export const START = "2026-01-01T00:00:00Z";

/** A `commit`. */
export function showCommit(rig: Rig, commit: CommitObject): Json {
  const person = { name: commit.authorName, email: commit.authorEmail, date: commit.date };
  const url = `${repoUrl(rig)}/commits/${commit.sha}`;
  const html = `${webUrl(rig)}/commit/${commit.sha}`;
  return {
    ...{ sha: commit.sha, node_id: nodeId("C", commit.sha), url, html_url: html, comments_url: `${url}/comments` },
    commit: {
      ...{ author: person, committer: person, message: commit.message, comment_count: 0 },
      tree: { sha: commit.tree, url: `${repoUrl(rig)}/git/trees/${commit.tree}` },
      url: `${repoUrl(rig)}/git/commits/${commit.sha}`,
      verification: VERIFICATION,
    },
    ...{ author: null, committer: null },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repoUrl(rig)}/commits/${sha}`,
      html_url: `${webUrl(rig)}/commit/${sha}`,
    })),
  };
}

const VERIFICATION = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** A `git-commit`. */
export function showGitCommit(rig: Rig, commit: CommitObject): Json {
  const person = { name: commit.authorName, email: commit.authorEmail, date: commit.date };
  return {
    ...{ sha: commit.sha, node_id: nodeId("C", commit.sha), message: commit.message, verification: VERIFICATION },
    ...{ url: `${repoUrl(rig)}/git/commits/${commit.sha}`, html_url: `${webUrl(rig)}/commit/${commit.sha}` },
    ...{ author: person, committer: person },
    tree: { sha: commit.tree, url: `${repoUrl(rig)}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repoUrl(rig)}/git/commits/${sha}`,
      html_url: `${webUrl(rig)}/commit/${sha}`,
    })),
  };
}

/** A `diff-entry`. */
export function showFile(rig: Rig, file: FileDiff, head: string): Json {
  const path = encodeURIComponent(file.path);
  return {
    ...{ sha: file.sha, filename: file.path, status: file.status },
    ...{ additions: file.additions, deletions: file.deletions, changes: file.additions + file.deletions },
    blob_url: `${webUrl(rig)}/blob/${head}/${path}`,
    raw_url: `${webUrl(rig)}/raw/${head}/${path}`,
    contents_url: `${repoUrl(rig)}/contents/${path}?ref=${head}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}

/** `OWNER`, `CONTRIBUTOR` … as the rig tells people apart: bots are contributors, strangers nothing. */
export function association(account: Account): string {
  return account.type === "Bot" ? "CONTRIBUTOR" : "NONE";
}

/** An `issue-comment`. */
export function showIssueComment(rig: Rig, comment: IssueComment): Json {
  return {
    ...{ id: comment.id, node_id: nodeId("IC", comment.id), body: comment.body },
    url: `${repoUrl(rig)}/issues/comments/${comment.id}`,
    html_url: `${webUrl(rig)}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(rig)}/issues/${comment.issue}`,
    user: showUser(rig, comment.author),
    ...{ created_at: comment.createdAt, updated_at: comment.updatedAt },
    author_association: association(comment.author),
    performed_via_github_app: null,
  };
}

export function showLabel(rig: Rig, name: string): Json {
  const url = `${repoUrl(rig)}/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: nodeId("L", name), url, name, description: null, color: "ededed", default: false };
}

/** An `issue`. */
export function showIssue(rig: Rig, issue: Issue): Json {
  const url = `${repoUrl(rig)}/issues/${issue.number}`;
  const comments = rig.state.issueComments.filter((comment) => comment.issue === issue.number);
  return {
    ...{ id: issue.id, node_id: nodeId("I", issue.id), number: issue.number, title: issue.title, body: issue.body },
    ...{ state: issue.state, state_reason: issue.stateReason, locked: issue.locked, comments: comments.length },
    ...{ url, html_url: `${webUrl(rig)}/issues/${issue.number}`, repository_url: repoUrl(rig) },
    ...{ comments_url: `${url}/comments`, events_url: `${url}/events`, labels_url: `${url}/labels{/name}` },
    labels: issue.labels.map((name) => showLabel(rig, name)),
    user: showUser(rig, issue.author),
    ...{ assignee: null, assignees: [], milestone: null, closed_at: issue.state === "closed" ? issue.updatedAt : null },
    ...{ created_at: issue.createdAt, updated_at: issue.updatedAt, author_association: association(issue.author) },
  };
}
