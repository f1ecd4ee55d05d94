import {
  type FormatDocs,
  formatId,
  type ManifestFormat,
  NO_PROJECT,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import { baseNameOf } from "../../domain/paths.ts";
import { addSkip, type Draft, manifestOf, newDraft, shown } from "../draft.ts";
import { splitRareBreaks } from "../python-lines.ts";
import { addListed, LISTS, PROD, type Purpose, purposeOfExtra, tellLink } from "../setuptools.ts";
import { type IniLine, type IniOption, readIni } from "./ini.ts";

const DOCS: FormatDocs = {
  title: "setup.cfg",
  files: "`setup.cfg` in any folder",
  reads:
    "`install_requires`, `setup_requires`, `tests_require`, `[options.extras_require]`, `file:` lists, pbr's `[extras]` and `requires-dist`",
  graph: "none: every entry is direct",
  notRead: "the sections of tox and easy_install (a note at their lines)",
};

const INHERITING = ["options", "metadata", "options.extras_require", "extras"];
const REQUIRES_DIST = /^requires[-_]dist$/;
// `%(name)s` stands for another option's value: of the same section, or of `[DEFAULT]`.
const INTERPOLATION = /%\((?<key>[^()]*)\)s/g;
const ONE_INTERPOLATION = /^%\((?<key>[^()]*)\)s$/;
// configparser's own limit.
const MAX_DEPTH = 10;
// Characters of other options' values that one file may share; the last one that is put in may be longer.
const MAX_SHARED = 500_000;
// What each counts at the least.
const MIN_SHARED = 50;

/** setuptools' and pbr's declarative configuration. */
export const setupCfg: ManifestFormat = {
  id: formatId("setup-cfg"),
  docs: DOCS,
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "setup.cfg",
  companions: () => [],
  looksLike: null,
  parse,
};

function parse(file: TextFile): ParsedManifest {
  const { options: written, badLines } = readIni(file.text);
  const options = withDefaults(written);
  const draft = newDraft(file.path);
  for (const line of badLines) addSkip(draft, "bad-line", line, { detail: "the line is no option and no section" });
  const named = options.find(({ section, key }) => section === "metadata" && key === "name")?.lines[0]?.text;
  const name = parseProjectName(named ?? "");
  const context: Context = { draft, name, options: byKey(options), shared: { left: MAX_SHARED } };
  for (const option of options) readOption(context, option);
  return { ...manifestOf(draft), own: { ...NO_PROJECT, names: name === null ? [] : [name] } };
}

// configparser gives every section what stands in `[DEFAULT]`.
function withDefaults(options: readonly IniOption[]): readonly IniOption[] {
  const defaults = options.filter(({ section }) => section === "DEFAULT");
  if (defaults.length === 0) return options;
  const known = byKey(options);
  const sections = INHERITING.filter((name) => options.some(({ section }) => section === name) || name === "options");
  const inherited = sections.flatMap((section) =>
    defaults.filter(({ key }) => !known.has(`${section} ${key}`)).map((option) => ({ ...option, section })),
  );
  return [...options, ...inherited.filter((option) => purposeOf(option) !== null)];
}

interface Context {
  readonly draft: Draft;
  readonly name: ProjectName | null;
  /** By section and key. */
  readonly options: ReadonlyMap<string, IniOption>;
  readonly shared: { left: number };
}

function byKey(options: readonly IniOption[]): ReadonlyMap<string, IniOption> {
  return new Map(options.map((option) => [`${option.section} ${option.key}`, option]));
}

function optionOf({ options }: Context, section: string, key: string): IniOption | undefined {
  const name = key.toLowerCase();
  return options.get(`${section} ${name}`) ?? options.get(`DEFAULT ${name}`);
}

function readOption(context: Context, option: IniOption): void {
  if (isUnread(option)) tellUnread(context.draft, option);
  if (option.section === "options" && /^dependency[-_]links$/.test(option.key)) tellLinks(context.draft, option);
  const purpose = purposeOf(option);
  if (purpose === null) return;
  const first = option.lines[0]?.text ?? "";
  if (/^file:/i.test(first)) readFiles(context.draft, option, purpose);
  else if (/^attr:/i.test(first)) {
    addSkip(context.draft, "dynamic", option.line, { detail: `‘${option.key}’ is an attribute of a module` });
  } else readEntries(context, option, purpose);
}

interface Reading extends Purpose {
  /** Where references lead from. */
  readonly section: string;
  readonly depth: number;
}

function readEntries(context: Context, option: IniOption, purpose: Purpose, depth = 0): void {
  const reading = { ...purpose, section: option.section, depth };
  for (const entry of joined(entriesOf(option))) {
    const key = ONE_INTERPOLATION.exec(entry.text)?.groups?.key;
    if (key === undefined) readEntry(context, entry, reading);
    else readShared(context, { ...entry, text: key }, reading);
  }
}

// A list that another option shares: read here, unless it is one that is read where it stands.
function readShared(context: Context, { text: key, line }: IniLine, reading: Reading): void {
  const option = optionOf(context, reading.section, key);
  if (option !== undefined && purposeOf(option) !== null) return;
  if (option === undefined || reading.depth >= MAX_DEPTH || !isAffordable(context, option)) {
    addSkip(context.draft, "variable", line, { detail: `‘%(${shown(key)})s’ stands for an option that is not read` });
  } else readEntries(context, option, { scope: reading.scope, group: reading.group }, reading.depth + 1);
}

// A value may be shared any number of times.
function isAffordable({ shared }: Context, { lines }: IniOption): boolean {
  if (shared.left <= 0) return false;
  shared.left -= lines.reduce((sum, { text }) => sum + text.length, MIN_SHARED);
  return true;
}

// tox's old places in this file, and where setuptools looks for what a build needs.
function isUnread({ section, key }: IniOption): boolean {
  if (section === "tox:tox" || section === "tox") return key === "requires";
  if (section.startsWith("testenv")) return key === "deps";
  return section === "easy_install" && /^(?:index|find)[-_](?:url|links)$/.test(key);
}

function tellUnread(draft: Draft, { section, key, line }: IniOption): void {
  addSkip(draft, "unread-format", line, { detail: `‘${key}’ of the section ‘${shown(section)}’ is not read yet` });
}

function tellLinks(draft: Draft, { lines }: IniOption): void {
  for (const { text, line } of lines) tellLink(draft, text, line);
}

function purposeOf({ section, key }: IniOption): Purpose | null {
  if (section === "options") return LISTS.get(key.replaceAll("-", "_")) ?? null;
  if (section === "metadata") return REQUIRES_DIST.test(key) ? PROD : null;
  return section === "options.extras_require" || section === "extras" ? purposeOfExtra(key) : null;
}

// setuptools splits a value on one line at semicolons, so a marker there becomes a requirement of its own; and every
// value at all breaks that Python knows, so a comment may end where a reader sees none.
function entriesOf({ lines, oneLine }: IniOption): readonly IniLine[] {
  const whole = lines
    .flatMap(({ text, line }) => splitRareBreaks(text).map((part) => ({ text: part.trim(), line })))
    .map(uncommented);
  if (!oneLine) return whole;
  return whole.flatMap(({ text, line }) => text.split(";").map((part) => ({ text: part.trim(), line })));
}

function uncommented({ text, line }: IniLine): IniLine {
  const at = text.search(/[ \t]#/);
  return { text: at < 0 ? text : text.slice(0, at).trim(), line };
}

// A trailing backslash joins the next line.
function joined(lines: readonly IniLine[]): readonly IniLine[] {
  const whole: IniLine[] = [];
  let open: { line: number; parts: string[] } | null = null;
  for (const { text, line } of lines) {
    open ??= { line, parts: [] };
    const goesOn = text.endsWith("\\");
    open.parts.push(goesOn ? text.slice(0, -1).trim() : text);
    if (goesOn) continue;
    whole.push({ text: open.parts.join(" "), line: open.line });
    open = null;
  }
  return open === null ? whole : [...whole, { text: open.parts.join(" "), line: open.line }];
}

function readEntry(context: Context, entry: IniLine, reading: Reading): void {
  const text = entry.text.replace(INTERPOLATION, (_, key: string) => textOf(context, reading.section, key));
  if (text === "" || text.startsWith("#")) return;
  addListed(context.draft, { text, line: entry.line }, reading, context.name);
}

// What is put into an entry stands on one line; anything else makes a line that setuptools rejects too.
function textOf(context: Context, section: string, key: string): string {
  const option = optionOf(context, section, key);
  return option?.oneLine === true && isAffordable(context, option) ? (option.lines[0]?.text ?? "") : `%(${key})s`;
}

function readFiles(draft: Draft, option: IniOption, purpose: Purpose): void {
  for (const [index, { text, line }] of option.lines.entries()) {
    const names = (index === 0 ? text.replace(/^file:/i, "") : text).split(",").map((name) => name.trim());
    for (const target of names.filter((name) => name !== "")) {
      if (target.includes("%("))
        addSkip(draft, "variable", line, { detail: `the file ‘${shown(target)}’ depends on an option` });
      else draft.includes.push({ target, line, as: "requirements", scope: purpose });
    }
  }
}
