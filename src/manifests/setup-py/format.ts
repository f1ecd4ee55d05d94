import {
  type FormatDocs,
  type FormatId,
  type ManifestFormat,
  NO_PROJECT,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { normalizeLabel, type ProjectName, parseProjectName } from "../../domain/name.ts";
import { baseNameOf } from "../../domain/paths.ts";
import { fixedLocation } from "../../domain/requirement.ts";
import { DEFAULT_INDEX } from "../../domain/source.ts";
import { addPep508, addSkip, type Draft, manifestOf, newDraft, type Slot, shown } from "../draft.ts";
import { parseRequirement } from "../pep508.ts";
import { lineTable } from "../toml/line-table.ts";
import { type Budget, evaluate, newBudget, pairsOf, stringOf } from "./literals.ts";
import { type Argument, argumentsOf, PYTHON, type PythonNode, type PythonSource, readPython } from "./syntax.ts";

const DOCS: FormatDocs = {
  title: "setup.py",
  files: "`setup.py` in any folder",
  reads:
    "literals in `install_requires`, `setup_requires`, `tests_require`, `extras_require`; names that are assigned once to such literals. The file is never run",
  graph: "none: every entry is direct",
  notRead: "everything that only running the file could tell (a note at its line)",
};

type Purpose = Pick<Slot, "scope" | "group">;

const LISTS: ReadonlyMap<string, Purpose> = new Map([
  ["install_requires", { scope: "prod", group: null }],
  ["setup_requires", { scope: "build", group: null }],
  ["tests_require", { scope: "dev", group: "tests" }],
]);

/** setuptools' script, read as text. */
export const setupPy: ManifestFormat = {
  id: "setup-py" as FormatId,
  docs: DOCS,
  // Python and pip search for the same comment that names the encoding (PEP 263).
  encoding: "pip",
  matches: (path) => baseNameOf(path) === "setup.py",
  companions: () => [],
  looksLike: null,
  load: PYTHON.load,
  parse,
};

interface Context {
  readonly draft: Draft;
  readonly source: PythonSource;
  readonly name: ProjectName | null;
  readonly budget: Budget;
}

function parse(file: TextFile): ParsedManifest {
  const source = readPython(file.text, lineTable(file.text).lineAt);
  const draft = newDraft(file.path);
  const args = source.setupCalls.flatMap((call) => argumentsOf(call, source.text));
  const name = parseProjectName(literalOf(source, args, "name") ?? "");
  const context: Context = { draft, source, name, budget: newBudget() };
  if (source.setupCalls.length === 0)
    addSkip(draft, "dynamic", 1, { detail: "no call of ‘setup’ is found in the file" });
  if (source.brokenAt !== null) {
    addSkip(draft, "dynamic", source.lineAt(source.brokenAt), { detail: "the file is no Python from here on" });
  }
  for (const argument of args) readArgument(context, argument);
  const names = name === null ? [] : [name];
  return {
    ...manifestOf(draft),
    own: { ...NO_PROJECT, names, requiresPython: literalOf(source, args, "python_requires") },
  };
}

function literalOf(source: PythonSource, args: readonly Argument[], name: string): string | null {
  const found = args.find((argument) => argument.name === name);
  return found === undefined ? null : stringOf(source, found.value);
}

function readArgument(context: Context, { name, value }: Argument): void {
  const list = LISTS.get(name ?? "");
  if (list !== undefined) readList(context, value, list);
  else if (name === "extras_require") readExtras(context, value);
  else if (name === "dependency_links") readLinks(context, value);
  else if (name === "**") tellDynamic(context, value);
}

function readExtras(context: Context, node: PythonNode): void {
  const { pairs, dynamic } = pairsOf(context.source, node);
  for (const part of dynamic) tellDynamic(context, part);
  for (const [key, value] of pairs) {
    // A key may carry a marker (`dev:python_version<"3"`); without a label before it, it belongs to the project.
    const label = key.split(":", 1)[0]?.trim() ?? "";
    readList(
      context,
      value,
      label === "" ? { scope: "prod", group: null } : { scope: "extra", group: normalizeLabel(label) },
    );
  }
}

function readList(context: Context, node: PythonNode, purpose: Purpose): void {
  const { draft, source, name, budget } = context;
  const { literals, dynamic } = evaluate(source, node, budget);
  // A name that stands for it may be used many times.
  for (const part of new Map(dynamic.map((found) => [found.from, found])).values()) tellDynamic(context, part);
  for (const { text, at } of literals) {
    const line = source.lineAt(at);
    const parsed = parseRequirement(text);
    if (parsed.ok && parsed.name === name && purpose.scope !== "build") {
      addSkip(draft, "self", line, { detail: `‘${parsed.writtenName}’ is the project itself`, project: parsed.name });
    } else addPep508(draft, text, { ...purpose, location: fixedLocation(draft.file, line) }, () => [DEFAULT_INDEX]);
  }
}

function readLinks(context: Context, node: PythonNode): void {
  for (const { text, at } of evaluate(context.source, node, context.budget).literals) {
    addSkip(context.draft, "url", context.source.lineAt(at), { detail: `‘${shown(text)}’ is a link beside the index` });
  }
}

function tellDynamic({ draft, source }: Context, node: PythonNode): void {
  const written = shown(source.text.slice(node.from, Math.min(node.to, node.from + 200)).replace(/\s+/g, " "));
  addSkip(draft, "dynamic", source.lineAt(node.from), { detail: `‘${written}’ is known only when the file runs` });
}
