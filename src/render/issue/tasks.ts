import { dayNumber } from "../../domain/days.ts";
import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import type { RuleId } from "../../domain/rule.ts";
import { type Remembered, TRACKED } from "./state.ts";

/** What a project is, in one word. */
export const WORD: Readonly<Partial<Record<RuleId, string>>> = {
  "quarantined-project": "quarantined",
  "missing-project": "not on the index",
  "lock-mismatch": "locked to another file",
  "withdrawn-release": "withdrawn",
  "denied-project": "denied by the policy",
  "archived-project": "archived",
  "deprecated-project": "deprecated",
  "yanked-release": "yanked",
};

/** One line of the task list as it stands in the issue. */
export interface Task {
  readonly project: ProjectName;
  readonly ticked: boolean;
  /** What {@link knownText} said; null where people changed it. */
  readonly known: Remembered | null;
}

/** "listed as archived since 2026-11-30": how a task's first line ends, and what {@link tasksIn} reads again. */
export function knownText({ rule, since }: Pick<Remembered, "rule" | "since">): string {
  return `listed as ${WORD[rule] ?? "adverse"} since ${since}`;
}

const TASK = /^- \[([ xX])\] \[?`([a-z0-9][a-z0-9-]*)`/;
// At the end of the line, where no word of the index or of people can stand.
const KNOWN = /\b[Ll]isted as ([a-z ]{1,40}) since (\d{4}-\d{2}-\d{2})\.?$/;

/** The tasks of a text with plain line feeds; other lines do not matter. */
export function tasksIn(text: string): readonly Task[] {
  return text.split("\n").flatMap((line): readonly Task[] => {
    const [, box, name = ""] = TASK.exec(line) ?? [];
    const project = parseProjectName(name);
    if (box === undefined || project === null) return [];
    return [{ project, ticked: box !== " ", known: knownIn(line, project) }];
  });
}

function knownIn(line: string, project: ProjectName): Remembered | null {
  const [, word, since = ""] = KNOWN.exec(line.trimEnd()) ?? [];
  const rule = TRACKED.find((one) => WORD[one] === word);
  return rule === undefined || dayNumber(since) === null ? null : { project, rule, since };
}
