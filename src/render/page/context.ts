import type { RuleId } from "../../domain/rule.ts";
import { markdownCode, markdownLink, markdownPath } from "../escape/markdown.ts";
import { urlPath } from "../escape/url.ts";

/** Where the links of a page lead. Null: no such link is made. */
export interface PageContext {
  /** `https://SERVER/OWNER/REPO`, without a trailing slash. */
  readonly repoUrl: string | null;
  /** The commit that permalinks show, 40 hex digits. */
  readonly headSha: string | null;
  /** The branch whose policy counts, for "on `main`". */
  readonly baseBranch: string | null;
  /** The folder of the rules' pages, without a trailing slash. */
  readonly docsUrl: string | null;
  /** The page with all look-ups (the run, or the check run). */
  readonly reportUrl: string | null;
}

/** A page without links: the command line. */
export const NO_LINKS: PageContext = { repoUrl: null, headSha: null, baseBranch: null, docsUrl: null, reportUrl: null };

const COMMIT = /^[0-9a-f]{40}$/i;

/** Permalink to a line at a commit, or null where the page has no repository or the commit is none. */
export function blobUrl(context: PageContext, file: string, line: number | null, sha = context.headSha): string | null {
  if (context.repoUrl === null || sha === null || !COMMIT.test(sha)) return null;
  return `${context.repoUrl}/blob/${sha}/${urlPath(file)}${line === null ? "" : `#L${line}`}`;
}

/** `file:line` in a code span, linked to the line where it can be. */
export function placeLink(context: PageContext, file: string, line: number): string {
  return markdownLink(markdownPath(`${file}:${line}`), blobUrl(context, file, line));
}

/** A commit's short id, linked. */
export function commitLink(context: PageContext, sha: string): string {
  const url = context.repoUrl === null || !COMMIT.test(sha) ? null : `${context.repoUrl}/commit/${sha}`;
  return markdownLink(markdownCode(sha.slice(0, 7)), url);
}

/** A rule's id, linked to its page. */
export function ruleLink(context: PageContext, rule: RuleId): string {
  return markdownLink(markdownCode(rule), context.docsUrl === null ? null : `${context.docsUrl}/${rule}.md`);
}
