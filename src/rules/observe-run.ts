import type { Observation } from "../domain/rule.ts";

/** What a rule says of the run or of one of its files. */
export type RunSaying = Pick<Observation, "rule" | "place" | "also" | "message" | "effect" | "remedy"> &
  Partial<Pick<Observation, "projects" | "addedIndex" | "members" | "column" | "cap">>;

/** An observation about the run: no project, no version. What the rule leaves out is empty, and the column `new`. */
export function observeRun(saying: RunSaying): Observation {
  return {
    project: null,
    projects: null,
    addedIndex: null,
    foreignHost: null,
    version: null,
    status: null,
    change: null,
    members: [],
    column: "new",
    defaultSeverity: null,
    cap: null,
    ...saying,
  };
}
