import { type Language, linkWords, MAX_FOREIGN, MAX_OWN, visible } from "./visible.ts";

// The runner reads commands from both streams: `::name::` at the start of a line, and the older
// `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
const OLD_COMMAND = /##(?=\[)/g;
const COMMAND_START = /^(\s*):(?=:)/;

/** Any text as one line that the runner takes for plain output. */
export function logLine(text: string): string {
  return inert(visible(text, MAX_OWN));
}

function inert(line: string): string {
  return line.replace(OLD_COMMAND, "# #").replace(COMMAND_START, "$1: ");
}

/** Our own text of several lines, each made inert; its indentation stays. */
export function logLines(text: string): readonly string[] {
  return text.split("\n").map((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return indent + logLine(line);
  });
}

export type CommandName = "error" | "warning" | "notice" | "group" | "endgroup";

export interface CommandProperties {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

/** A workflow command. Line feeds in `message` are kept, as `%0A`; everything else that could end or extend the command is escaped. */
export function workflowCommand(name: CommandName, properties: CommandProperties, message: string): string {
  const listed = Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${name}${listed === "" ? "" : ` ${listed}`}::${escapeData(message)}`;
}

function escapeData(message: string): string {
  return message
    .split("\n")
    .map((line) => visible(line, MAX_OWN).replace(OLD_COMMAND, "# #").replace(/%/g, "%25"))
    .join("%0A");
}

// Values are read up to the next comma, and the command up to the next `::`.
function escapeProperty(value: string): string {
  return visible(value, MAX_FOREIGN)
    .replace(OLD_COMMAND, "# #")
    .replace(/%/g, "%25")
    .replace(/:/g, "%3A")
    .replace(/,/g, "%2C");
}

/** Plain text of logs, annotations and check titles. Whoever writes a line to a log passes it through {@link logLine} or {@link workflowCommand} in the end. */
export const PLAIN: Language = {
  text: (words) => visible(words, MAX_OWN),
  code: (words) => visible(words, MAX_FOREIGN),
  quote: (words) => `“${visible(words, MAX_FOREIGN)}”`,
  link: (words, url) => visible(linkWords(words, url), MAX_OWN),
  apart: "",
};
