import type { Annotation, AnnotationLevel } from "../../domain/review.ts";
import { type CommandName, workflowCommand } from "../../render/escape/commands.ts";

// Of each kind, per step (actions/runner, _maxCountPerIssueType); what is over is only a line of the log.
const PER_KIND = 10;
// The runner cuts a message here, in UTF-16 units.
const MAX_MESSAGE = 4_096;

const COMMAND: Readonly<Record<AnnotationLevel, CommandName>> = {
  failure: "error",
  warning: "warning",
  notice: "notice",
};

export interface AnnotationCommands {
  /** Finished workflow commands, in the given order. */
  readonly commands: readonly string[];
  /** How many found no room. */
  readonly left: number;
}

/**
 * Workflow commands within the runner's limits; annotations come most severe first. One of the ten errors is kept
 * for the line that closes a failed job.
 */
export function annotationCommands(annotations: readonly Annotation[]): AnnotationCommands {
  const room: Record<AnnotationLevel, number> = { failure: PER_KIND - 1, warning: PER_KIND, notice: PER_KIND };
  const shown = annotations.filter(({ level }) => room[level]-- > 0);
  return { commands: shown.map(commandOf), left: annotations.length - shown.length };
}

function commandOf({ path, line, endLine, level, title, message }: Annotation): string {
  const place = { file: path, line, ...(endLine > line ? { endLine } : {}) };
  return workflowCommand(COMMAND[level], { title, ...place }, cutMessage(message));
}

function cutMessage(message: string): string {
  if (message.length <= MAX_MESSAGE) return message;
  const cut = message.slice(0, MAX_MESSAGE - 1);
  // A surrogate without its other half is no text.
  return `${cut.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
