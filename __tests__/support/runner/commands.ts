/** A workflow command that the runner found in the log. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
  /** 2 for `::name::`, 1 for the old `##[name]`, which works anywhere in a line. */
  readonly version: 1 | 2;
}

const KNOWN = new Set(
  (
    "set-output save-state add-mask add-matcher remove-matcher debug notice warning error group endgroup echo " +
    "stop-commands internal-set-repo-path set-env add-path"
  ).split(" "),
);

/** The commands of a log as the runner's ActionCommand reads them, `stop-commands` obeyed. */
export function parseCommands(log: string): readonly Command[] {
  const commands: Command[] = [];
  let stopToken: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (stopToken !== null) {
      if (line.trim() === `::${stopToken}::`) stopToken = null;
      continue;
    }
    const command = versionTwo(line) ?? versionOne(line);
    if (command === null) continue;
    if (command.name === "stop-commands") stopToken = command.message;
    else commands.push(command);
  }
  return commands;
}

function versionTwo(line: string): Command | null {
  const text = line.trimStart();
  if (!text.startsWith("::")) return null;
  const end = text.indexOf("::", 2);
  if (end < 0) return null;
  return build(text.slice(2, end), { message: unescapeData(text.slice(end + 2)), separator: ",", version: 2 });
}

function versionOne(line: string): Command | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return null;
  return build(line.slice(start + 3, end), { message: unescapeOld(line.slice(end + 1)), separator: ";", version: 1 });
}

function build(head: string, rest: { message: string; separator: string; version: 1 | 2 }): Command | null {
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!KNOWN.has(name)) return null;
  const pairs = space < 0 ? [] : head.slice(space + 1).split(rest.separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf("=");
    const value = pair.slice(equals + 1);
    return equals < 1
      ? []
      : [[pair.slice(0, equals).trim(), rest.version === 2 ? unescapeProperty(value) : unescapeOld(value)]];
  });
  return { name, properties: Object.fromEntries(properties), message: rest.message, version: rest.version };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function unescapeOld(text: string): string {
  return unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));
}

export interface RunnerAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
}

// ExecutionContext: ten of each type a step, messages cut.
const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;

/** What GitHub shows of the commands: at most ten a level, messages cut at 4,096 characters. */
export function annotationsOf(commands: readonly Command[]): readonly RunnerAnnotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) =>
    commands
      .filter((command) => command.name === level)
      .slice(0, MAX_PER_LEVEL)
      .map(({ message, properties }) => ({
        ...{
          level,
          message: message.slice(0, MAX_MESSAGE),
          title: properties.title ?? null,
          file: properties.file ?? null,
        },
        ...{ line: numberOf(properties.line), endLine: numberOf(properties.endLine) },
      })),
  );
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || !/^\d+$/.test(text) ? null : Number(text);
}
