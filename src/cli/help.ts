import { wrapText } from "../render/wrap.ts";
import { GENERAL, type OptionSpec } from "./option-specs.ts";
import { COMMANDS, type CommandSpec } from "./specs.ts";

// Narrower is hard to read, wider is harder.
const MIN_WIDTH = 50;
const MAX_WIDTH = 100;
const USAGE = "Usage: ";

/** The help of the whole program. */
export function generalHelp(columns: number): string {
  const width = widthOf(columns);
  return page(
    [
      "pypi-gate: what PyPI says of the Python projects you depend on: archived, quarantined, gone, yanked.",
      "",
      "Usage: pypi-gate COMMAND [OPTIONS]",
      "",
      "Commands:",
      ...table(
        COMMANDS.map(({ name, summary }) => [name, summary] as const),
        width,
      ),
      "",
      "Options:",
      ...table(GENERAL.map(optionRow), width),
      "",
      "Examples:",
      ...examples(COMMANDS.flatMap((command) => command.examples.slice(0, 1))),
      "",
      "Exit codes: 0 nothing blocks, 1 something blocks, 2 no verdict.",
      "`pypi-gate COMMAND --help` says more of one command.",
    ],
    width,
  );
}

const EXIT_CODES: Readonly<Partial<Record<CommandSpec["name"], string>>> = {
  check: "0 nothing blocks, 1 something blocks, 2 no verdict",
  audit: "0 nothing blocks, 1 something blocks, 2 no verdict",
  retire: "0 ready, 1 not ready, 2 it cannot be told",
};

/** The help of one command. */
export function commandHelp(command: CommandSpec, columns: number): string {
  const width = widthOf(columns);
  const exit = EXIT_CODES[command.name] ?? "0, or 2 when it could not be done";
  return page(
    [
      `${command.summary}.`,
      "",
      usageLine(command),
      "",
      ...command.about.flatMap((paragraph) => [paragraph, ""]),
      "Options:",
      ...table([...command.options.filter((option) => option.idle !== true), ...GENERAL].map(optionRow), width),
      "",
      "Examples:",
      ...examples(command.examples),
      "",
      `Exit codes: ${exit}.`,
    ],
    width,
  );
}

/** `Usage: …` of one command, or of the program. */
export function usageLine(command: CommandSpec | null): string {
  return command === null
    ? `${USAGE}pypi-gate COMMAND [OPTIONS]`
    : `${USAGE}pypi-gate ${command.name} ${command.usage} [OPTIONS]`;
}

function widthOf(columns: number): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
}

function page(lines: readonly string[], width: number): string {
  return `${lines.flatMap((line) => fitted(line, width)).join("\n")}\n`;
}

function fitted(line: string, width: number): readonly string[] {
  if (line === "" || line.startsWith(" ")) return [line];
  const [first = "", ...rest] = wrapText(line, width);
  return line.startsWith(USAGE) ? [first, ...rest.map((more) => " ".repeat(USAGE.length) + more)] : [first, ...rest];
}

function optionRow({ name, short, value, help }: OptionSpec): readonly [string, string] {
  const dashed = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return [value === null ? dashed : `${dashed} ${value}`, help];
}

function examples(all: readonly (readonly [string, string])[]): readonly string[] {
  return all.flatMap(([line, does]) => [`  $ ${line}`, `      ${does}`]);
}

function table(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const first = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.flatMap(([left, right]) => {
    const [head = "", ...rest] = wrapText(right, Math.max(24, width - first));
    return [`  ${left.padEnd(first - 2)}${head}`, ...rest.map((line) => " ".repeat(first) + line)];
  });
}
