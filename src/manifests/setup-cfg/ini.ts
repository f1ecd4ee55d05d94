/** One line of a value, without surrounding white space. */
export interface IniLine {
  readonly text: string;
  readonly line: number;
}

/** One option. `lines` holds the value's lines, the empty ones left out. */
export interface IniOption {
  readonly section: string;
  /** Lower case, as configparser keeps it. */
  readonly key: string;
  readonly line: number;
  readonly lines: readonly IniLine[];
  /** True when the value stands on the key's line alone. */
  readonly oneLine: boolean;
}

/** What was read, and the lines that configparser rejects. */
export interface IniFile {
  readonly options: readonly IniOption[];
  readonly badLines: readonly number[];
}

const SECTION = /^\[(?<name>[^\]]+)\]/;
const COMMENT = /^[ \t\f\v]*[#;]/;

interface OpenOption {
  readonly section: string;
  readonly key: string;
  readonly line: number;
  readonly indent: number;
  readonly lines: IniLine[];
}

interface Reading {
  readonly options: OpenOption[];
  readonly badLines: number[];
  section: string | null;
  open: OpenOption | null;
}

interface RawLine {
  readonly trimmed: string;
  readonly line: number;
  readonly indent: number;
}

/** Reads an INI text as Python's configparser does: full-line comments, indented continuation lines, `=` and `:`. */
export function readIni(text: string): IniFile {
  const reading: Reading = { options: [], badLines: [], section: null, open: null };
  for (const [index, line] of text.split("\n").entries()) {
    // Python opens the file as text, so a lone carriage return ends a line too; git counts line feeds alone.
    for (const raw of line.split("\r")) {
      const trimmed = raw.trim();
      if (trimmed === "" || COMMENT.test(raw)) continue;
      readLine(reading, { trimmed, line: index + 1, indent: raw.length - raw.trimStart().length });
    }
  }
  return { options: reading.options.map(closed), badLines: reading.badLines };
}

function readLine(reading: Reading, raw: RawLine): void {
  if (reading.open !== null && raw.indent > reading.open.indent) {
    reading.open.lines.push({ text: raw.trimmed, line: raw.line });
    return;
  }
  reading.open = null;
  const header = SECTION.exec(raw.trimmed)?.groups?.name;
  if (header !== undefined) {
    reading.section = header;
    return;
  }
  reading.open = reading.section === null ? null : openOption(reading.section, raw);
  if (reading.open === null) reading.badLines.push(raw.line);
  else reading.options.push(reading.open);
}

function openOption(section: string, { trimmed, line, indent }: RawLine): OpenOption | null {
  const at = trimmed.search(/[=:]/);
  if (at < 1) return null;
  const value = trimmed.slice(at + 1).trim();
  const key = trimmed.slice(0, at).trim().toLowerCase();
  return { section, key, line, indent, lines: value === "" ? [] : [{ text: value, line }] };
}

function closed({ section, key, line, lines }: OpenOption): IniOption {
  const oneLine = lines.length === 1 && lines[0]?.line === line;
  return { section, key, line, lines, oneLine };
}
