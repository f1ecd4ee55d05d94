import { parseArgs } from "node:util";
import { nearest } from "../domain/nearest.ts";
import { plainLine } from "../domain/prose.ts";
import { GENERAL, type OptionSpec } from "./option-specs.ts";
import { COMMANDS, type CommandName, type CommandSpec } from "./specs.ts";

/** A command line that makes no sense: exit code 2, with the usage line. */
export class UsageError extends Error {
  readonly command: CommandSpec | null;

  /** `message`: what is wrong, one sentence without a full stop. `command`: where it is known already. */
  constructor(message: string, command: CommandSpec | null) {
    super(message);
    this.name = "UsageError";
    this.command = command;
  }
}

/** The options as given. */
export interface Options {
  readonly text: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
  readonly list: (name: string) => readonly string[];
  /** The value as one of `words`, which are those of its spec; null where it was not given. */
  readonly word: <W extends string>(name: string, words: readonly W[]) => W | null;
}

export type Arguments =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly command: CommandSpec | null }
  /** No command at all. */
  | { readonly kind: "nothing" }
  | {
      readonly kind: "run";
      readonly command: CommandSpec;
      readonly words: readonly string[];
      readonly options: Options;
    };

type Token = NonNullable<ReturnType<typeof parse>["tokens"]>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** Reads the command line; options may stand before and after the command. Throws UsageError. */
export function parseArguments(args: readonly string[]): Arguments {
  const { tokens } = parse(args);
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const options = tokens.filter((token) => token.kind === "option");
  const command = commandOf(words);
  const asked = (name: string): boolean => options.some((option) => specOf(option)?.name === name);
  if (asked("help") || words[0] === "help") return { kind: "help", command };
  if (asked("version")) return { kind: "version" };
  if (command === null && options.length === 0) return { kind: "nothing" };
  const known = [...(command?.options ?? []), ...GENERAL];
  for (const option of options) refuseOption(option, known, command);
  if (command === null) throw new UsageError("no command was given", null);
  refuseWords(words.slice(1), command);
  return { kind: "run", command, words: words.slice(1), options: optionsOf(options) };
}

const EVERY: readonly OptionSpec[] = uniqueByName([...COMMANDS.flatMap((command) => command.options), ...GENERAL]);

function uniqueByName(specs: readonly OptionSpec[]): readonly OptionSpec[] {
  return [...new Map(specs.map((spec) => [spec.name, spec])).values()];
}

// Not strict: Node's own words name no neighbour, and a command decides what is known.
function parse(args: readonly string[]) {
  const options = EVERY.map(({ name, short, value }) => {
    const type = value === null ? ("boolean" as const) : ("string" as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}

function commandOf(words: readonly string[]): CommandSpec | null {
  const name = words[0] === "help" ? words[1] : words[0];
  if (name === undefined) return null;
  const found = COMMANDS.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names: readonly CommandName[] = COMMANDS.map((command) => command.name);
  throw new UsageError(`unknown command ${quoted(name)}${hint(name, names, "")}`, null);
}

function specOf(option: OptionToken): OptionSpec | undefined {
  return EVERY.find((spec) => spec.name === option.name);
}

function refuseOption(option: OptionToken, known: readonly OptionSpec[], command: CommandSpec | null): void {
  const spec = specOf(option);
  const names = known.map((one) => one.name);
  if (spec === undefined) {
    throw new UsageError(`unknown option ${quoted(option.rawName)}${hint(option.name, names, "--")}`, command);
  }
  if (command !== null && !names.includes(spec.name)) {
    throw new UsageError(`${command.name} has no option --${spec.name}`, command);
  }
  if (spec.value === null) {
    if (option.value !== undefined) throw new UsageError(`--${spec.name} takes no value`, command);
    return;
  }
  refuseValue(option, spec, command);
}

function refuseValue(
  { value, inlineValue }: OptionToken,
  { name, value: meta, words }: OptionSpec,
  command: CommandSpec | null,
) {
  const accepted = command?.options.find((option) => option.name === name)?.words ?? words;
  const isNext = inlineValue !== true && value !== undefined && value.startsWith("-") && value.length > 1;
  if (value === undefined || value === "" || isNext) {
    const valid = accepted === undefined ? "" : ` (${accepted.join(", ")})`;
    throw new UsageError(`--${name} needs a value: --${name}=${meta ?? "VALUE"}${valid}`, command);
  }
  if (accepted === undefined || accepted.includes(value)) return;
  const near = hint(value, accepted, "");
  throw new UsageError(`--${name} is ${quoted(value)}, not one of ${accepted.join(", ")}${near}`, command);
}

function refuseWords(words: readonly string[], command: CommandSpec): void {
  const [fewest, most] = command.words;
  if (words.length < fewest) throw new UsageError(`${command.name} needs a PROJECT`, command);
  const extra = words[most];
  if (extra === undefined) return;
  const instead = command.instead === undefined ? "" : `: ${command.instead}`;
  throw new UsageError(`${quoted(extra)} is one word too many for ${command.name}${instead}`, command);
}

function hint(written: string, valid: readonly string[], prefix: string): string {
  const near = nearest(written, valid);
  return near === null ? "" : `; did you mean ${prefix}${near}?`;
}

function quoted(text: string): string {
  return `"${plainLine(text, 80)}"`;
}

function optionsOf(tokens: readonly OptionToken[]): Options {
  const list = (name: string): readonly string[] =>
    tokens.flatMap((token) => (token.name === name && token.value !== undefined ? [token.value] : []));
  const text = (name: string): string | null => list(name).at(-1) ?? null;
  return {
    list,
    text,
    flag: (name) => tokens.some((token) => token.name === name),
    word: (name, words) => words.find((word) => word === text(name)) ?? null,
  };
}
