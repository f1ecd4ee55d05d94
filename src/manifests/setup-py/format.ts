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
import { addListed, LISTS, type Purpose, purposeOfExtra, tellLink } from "../setuptools.ts";
import { lineTable } from "../toml/line-table.ts";
import { type Budget, evaluate, newBudget, pairsOf, stringOf } from "./literals.ts";
import { type Argument, argumentsOf, PYTHON, type PythonNode, type PythonSource, readPython } from "./syntax.ts";

const DOCS: FormatDocs = {
  title: "setup.py",
  files: "`setup.py` in any folder",
  reads:
    "literals in `install_requires`, `setup_requires`, `tests_require`, `extras_require`; names that are assigned once to such literals; dictionaries of these that stand as `**` in the call. The file is never run",
  graph: "none: every entry is direct",
  notRead: "everything that only running the file could tell (a note at its line)",
};

/** setuptools' script, read as text. */
export const setupPy: ManifestFormat = {
  id: formatId("setup-py"),
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
  const args = source.setupCalls.flatMap((call) => argumentsOf(call, source.text)).flatMap(expanded(source));
  const name = parseProjectName(literalOf(source, args, "name") ?? "");
  const context: Context = { draft, source, name, budget: newBudget() };
  if (source.setupCalls.length === 0)
    addSkip(draft, "dynamic", 1, { detail: "no call of ‘setup’ is found in the file" });
  if (source.brokenAt !== null) {
    addSkip(draft, "dynamic", source.lineAt(source.brokenAt), { detail: "the file is no plain Python from here on" });
  }
  for (const argument of args) readArgument(context, argument);
  const names = name === null ? [] : [name];
  return {
    ...manifestOf(draft),
    own: { ...NO_PROJECT, names, requiresPython: literalOf(source, args, "python_requires") },
  };
}

// `setup(**kwargs)`: what a dictionary of literals holds, and as `**` what only running the file could tell of it.
function expanded(source: PythonSource): (argument: Argument) => readonly Argument[] {
  return (argument) => {
    if (argument.name !== "**") return [argument];
    const { pairs, dynamic } = pairsOf(source, argument.value);
    return [...pairs.map(([name, value]) => ({ name, value })), ...dynamic.map((value) => ({ name: "**", value }))];
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
  for (const [key, value] of pairs) readList(context, value, purposeOfExtra(key));
}

function readList(context: Context, node: PythonNode, purpose: Purpose): void {
  const { draft, source, name, budget } = context;
  const { literals, dynamic } = evaluate(source, node, budget);
  // A name that stands for it may be used many times.
  for (const part of new Map(dynamic.map((found) => [found.from, found])).values()) tellDynamic(context, part);
  for (const { text, at } of literals) addListed(draft, { text, line: source.lineAt(at) }, purpose, name);
}

function readLinks(context: Context, node: PythonNode): void {
  const { draft, source, budget } = context;
  for (const { text, at } of evaluate(source, node, budget).literals) tellLink(draft, text, source.lineAt(at));
}

function tellDynamic({ draft, source }: Context, node: PythonNode): void {
  const written = shown(source.text.slice(node.from, Math.min(node.to, node.from + 200)).replace(/\s+/g, " "));
  addSkip(draft, "dynamic", source.lineAt(node.from), { detail: `‘${written}’ is known only when the file runs` });
}
