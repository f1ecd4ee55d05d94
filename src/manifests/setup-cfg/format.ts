import {
  type FormatDocs,
  type FormatId,
  type ManifestFormat,
  NO_PROJECT,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { normalizeLabel, parseProjectName } from "../../domain/name.ts";
import { baseNameOf } from "../../domain/paths.ts";
import { fixedLocation } from "../../domain/requirement.ts";
import { DEFAULT_INDEX } from "../../domain/source.ts";
import { addPep508, addSkip, type Draft, manifestOf, newDraft, type Slot, shown } from "../draft.ts";
import { parseRequirement } from "../pep508.ts";
import { type IniLine, type IniOption, readIni } from "./ini.ts";

const DOCS: FormatDocs = {
  title: "setup.cfg",
  files: "`setup.cfg` in any folder",
  reads:
    "`install_requires`, `setup_requires`, `tests_require`, `[options.extras_require]`, `file:` lists, pbr's `[extras]` and `requires-dist`",
  graph: "none: every entry is direct",
  notRead: "the sections of tox and easy_install (a note at their lines)",
};

type Purpose = Pick<Slot, "scope" | "group">;

const OPTIONS: ReadonlyMap<string, Purpose> = new Map([
  ["install_requires", { scope: "prod", group: null }],
  ["setup_requires", { scope: "build", group: null }],
  ["tests_require", { scope: "dev", group: "tests" }],
]);
const PROD: Purpose = { scope: "prod", group: null };
const REQUIRES_DIST = /^requires[-_]dist$/;
// `%(name)s` shares a list that is read where it stands.
const INTERPOLATION = /%\([^()]*\)s/g;

/** setuptools' and pbr's declarative configuration. */
export const setupCfg: ManifestFormat = {
  id: "setup-cfg" as FormatId,
  docs: DOCS,
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "setup.cfg",
  companions: () => [],
  looksLike: null,
  parse,
};

function parse(file: TextFile): ParsedManifest {
  const { options, badLines } = readIni(file.text);
  const draft = newDraft(file.path);
  for (const line of badLines) addSkip(draft, "bad-line", line, { detail: "the line is no option and no section" });
  const written = options.find(({ section, key }) => section === "metadata" && key === "name")?.lines[0]?.text;
  const name = parseProjectName(written ?? "");
  const context: Context = { draft, name };
  for (const option of options) readOption(context, option);
  return { ...manifestOf(draft), own: { ...NO_PROJECT, names: name === null ? [] : [name] } };
}

interface Context {
  readonly draft: Draft;
  readonly name: string | null;
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
  } else for (const entry of joined(entriesOf(option))) readEntry(context, entry, purpose);
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
  for (const { text, line } of lines) {
    addSkip(draft, "url", line, { detail: `‘${shown(text)}’ is a link beside the index` });
  }
}

function purposeOf({ section, key }: IniOption): Purpose | null {
  if (section === "options") return OPTIONS.get(key.replaceAll("-", "_")) ?? null;
  if (section === "metadata") return REQUIRES_DIST.test(key) ? PROD : null;
  if (section !== "options.extras_require" && section !== "extras") return null;
  // A key may carry a marker: `dev:python_version<"3"`; what stands before it is the label.
  const label = key.split(":", 1)[0]?.trim() ?? "";
  return label === "" ? PROD : { scope: "extra", group: normalizeLabel(label) };
}

// setuptools splits a value on one line at semicolons, so a marker there becomes a requirement of its own.
function entriesOf({ lines, oneLine }: IniOption): readonly IniLine[] {
  if (!oneLine) return lines.map(uncommented);
  return lines
    .map(uncommented)
    .flatMap(({ text, line }) => text.split(";").map((part) => ({ text: part.trim(), line })));
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

function readEntry({ draft, name }: Context, entry: IniLine, purpose: Purpose): void {
  const text = entry.text.replace(INTERPOLATION, "").trim();
  if (text === "" || text.startsWith("#")) return;
  const parsed = parseRequirement(text);
  if (parsed.ok && parsed.name === name && purpose.scope !== "build") {
    addSkip(draft, "self", entry.line, {
      detail: `‘${parsed.writtenName}’ is the project itself`,
      project: parsed.name,
    });
    return;
  }
  addPep508(draft, text, { ...purpose, location: fixedLocation(draft.file, entry.line) }, () => [DEFAULT_INDEX]);
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
