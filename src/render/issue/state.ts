import { deflateRawSync, inflateRawSync } from "node:zlib";
import { dayNumber } from "../../domain/days.ts";
import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import type { RuleId } from "../../domain/rule.ts";

/** The rules whose findings the issue tracks, worst first. */
export const TRACKED: readonly RuleId[] = [
  "quarantined-project",
  "missing-project",
  "lock-mismatch",
  "withdrawn-release",
  "denied-project",
  "archived-project",
  "deprecated-project",
  "yanked-release",
];

/** What the issue remembers of one project. Days are `YYYY-MM-DD`, UTC. */
export interface Remembered {
  readonly project: ProjectName;
  /** The worst rule that spoke of it. */
  readonly rule: RuleId;
  /** When an audit first saw it so. */
  readonly since: string;
  /** The state's `unread` of the audit that saw it last; absent where that was the last one. */
  readonly unreadThen?: readonly string[];
}

/** What the issue remembers from one audit to the next; it stands nowhere else. */
export interface IssueState {
  /** Counts the audits that changed something. */
  readonly revision: number;
  readonly items: readonly Remembered[];
  /** Digests of the files that could not be read in full. */
  readonly unread: readonly string[];
}

/** Set once: people may give it another one. */
export const TITLE = "pypi-gate: dependencies that need attention";

export const EMPTY_STATE: IssueState = { revision: 0, items: [], unread: [] };

const OPENING = "<!-- pypi-gate v1 audit ";
// Base64 without dashes: nothing in it can close the comment.
const LINE = /^<!-- pypi-gate v1 audit ([0-9A-Za-z+/=]{1,40000}) -->\r?$/m;
// Unpacked: thousands of projects that all remember twenty unread files.
const MAX_STATE_BYTES = 4_000_000;

/** Opens the part of the body that people write; theirs alone. */
export const NOTES_LINE = "<!-- pypi-gate: what you write below this line is kept -->";

/** Stands in the first paragraph of every body. */
export const KEPT_WORDS = "pypi-gate keeps this issue up to date with every audit";
const WITHOUT_STATE = new RegExp(`^### [^\\r\\n]*\\r?\\n\\r?\\n[^\\r\\n]*${KEPT_WORDS}`);

/**
 * How surely an issue is the tracking one: 2 where its body opens with the marker, 1 where people took the marker out
 * of a body that else opens as ours, or wrote above it or took the text out and the title is still ours (another bot
 * may quote it all), 0 for any other. Whoever asks checks the author too.
 */
export function trackingRank({ title, body }: { readonly title: string; readonly body: string }): 0 | 1 | 2 {
  if (body.startsWith(OPENING)) return 2;
  return title === TITLE || WITHOUT_STATE.test(body) ? 1 : 0;
}

/** The state as the line that opens the body. */
export function stateLine({ revision, items, unread }: IssueState): string {
  const rows = items.map(({ project, rule, since, unreadThen }) => [
    ...[project, TRACKED.indexOf(rule), since],
    ...(unreadThen === undefined ? [] : [unreadThen]),
  ]);
  const packed = deflateRawSync(JSON.stringify([revision, rows, ...(unread.length === 0 ? [] : [unread])]), {
    level: 9,
  });
  return `${OPENING}${packed.toString("base64")} -->`;
}

/** The state in a body's line of it, wherever people moved that; null where there is none that can be read. */
export function readState(body: string): IssueState | null {
  const payload = LINE.exec(body)?.[1];
  if (payload === undefined) return null;
  const value = unpacked(payload);
  if (!Array.isArray(value)) return null;
  const [revision, rows, unread = []] = value;
  if (!Number.isSafeInteger(revision) || !Array.isArray(rows) || !Array.isArray(unread)) return null;
  return {
    revision,
    items: rows.flatMap(rememberedIn),
    unread: textsIn(unread),
  };
}

function unpacked(payload: string): unknown {
  try {
    return JSON.parse(
      inflateRawSync(Buffer.from(payload, "base64"), { maxOutputLength: MAX_STATE_BYTES }).toString("utf8"),
    );
  } catch {
    // Somebody edited it: the same as no state.
    return null;
  }
}

function rememberedIn(row: unknown): readonly Remembered[] {
  if (!Array.isArray(row)) return [];
  const [name, at, since, unread] = row;
  const project = typeof name === "string" ? parseProjectName(name) : null;
  const rule = typeof at === "number" ? TRACKED[at] : undefined;
  if (project === null || rule === undefined || typeof since !== "string" || !isDay(since)) return [];
  return [{ project, rule, since, ...(Array.isArray(unread) ? { unreadThen: textsIn(unread) } : {}) }];
}

function textsIn(values: readonly unknown[]): readonly string[] {
  return values.filter((one) => typeof one === "string");
}

function isDay(text: string): boolean {
  return text.length === 10 && dayNumber(text) !== null;
}
