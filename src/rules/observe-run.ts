import type { Observation } from "../domain/rule.ts";

/** An observation about the run: no project, no version. */
export function observeRun(
  saying: Pick<Observation, "rule" | "place" | "also" | "message" | "effect" | "remedy">,
): Observation {
  return {
    ...saying,
    project: null,
    projects: null,
    version: null,
    status: null,
    change: null,
    members: [],
    column: "new",
    defaultSeverity: null,
    cap: null,
  };
}
