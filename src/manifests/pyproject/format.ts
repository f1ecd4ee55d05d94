import {
  type FormatDocs,
  formatId,
  ManifestError,
  type ManifestFormat,
  type OwnProject,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { parseProjectName } from "../../domain/name.ts";
import { baseNameOf, inAncestors } from "../../domain/paths.ts";
import { isTemplate, manifestOf, newDraft } from "../draft.ts";
import { parseToml, type TomlDocument } from "../toml/document.ts";
import { asTable, stringAt, stringsOf, tableAt, valueAt } from "../toml/values.ts";
import { type Context, type SourceRow, sourcesByName } from "./context.ts";
import { inFileOrder } from "./file-order.ts";
import { readHatch } from "./hatch.ts";
import { poetryEnrichments, poetryGroupEnrichments, readPoetry } from "./poetry.ts";
import { readPoetryIndexes } from "./poetry-sources.ts";
import { readSetuptools, readStandard } from "./project.ts";
import { readOtherIndexes, readOtherTools } from "./tools.ts";
import { readUv } from "./uv.ts";
import { readUvIndexes, readUvSources } from "./uv-sources.ts";

const FILE_NAME = "pyproject.toml";

const DOCS: FormatDocs = {
  title: "pyproject.toml",
  files: "`pyproject.toml` in any folder",
  reads:
    "`[project]`, `[dependency-groups]`, `[build-system]`, and the tables of uv, Poetry, PDM, Hatch, Rye, old Flit and setuptools' dynamic files; sources, indexes and workspaces",
  graph: "none: every entry is direct",
  notRead:
    "dependencies that a build backend makes, template lines; tables of other tools that name projects (`[tool.tox]`, `[tool.pixi]`, `[tool.cibuildwheel]`, `[tool.briefcase]` …) are told with their line",
};

/** `pyproject.toml`: the standard tables and those of the tools. */
export const pyproject: ManifestFormat = {
  id: formatId("pyproject"),
  docs: DOCS,
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === FILE_NAME,
  // The sources of a uv workspace root hold for its members.
  companions: (path) => inAncestors(path, FILE_NAME),
  looksLike: null,
  parse,
};

function parse(file: TextFile): ParsedManifest {
  const doc = readDocument(file);
  const draft = newDraft(file.path);
  readUvIndexes(draft, doc);
  readPoetryIndexes(draft, doc);
  readOtherIndexes(draft, doc);
  const bindings = readUvSources(draft, doc);
  const own = ownProject(doc, bindings);
  const sources = sourcesByName([...bindings, ...poetryEnrichments(file.path, doc)]);
  const context: Context = { draft, doc, ownNames: own.names, sources };
  readStandard(context, poetryGroupEnrichments(file.path, doc));
  readSetuptools(context);
  readUv(context);
  readPoetry(context);
  readHatch(context);
  readOtherTools(context);
  const requirements = inFileOrder(doc.value, draft.requirements, draft.slots);
  return { ...manifestOf(draft), requirements, noIndex: valueAt(doc.value, ["tool", "uv", "no-index"]) === true, own };
}

function readDocument(file: TextFile): TomlDocument {
  if (isTemplate(file.path)) throw new ManifestError("template", "the path of the file is filled in by a template");
  try {
    return parseToml(file.text);
  } catch (error) {
    if (error instanceof ManifestError && isTemplate(file.text)) {
      throw new ManifestError("template", "the file is filled in by a template before it is TOML", error.line);
    }
    throw error;
  }
}

function ownProject(doc: TomlDocument, bindings: readonly SourceRow[]): OwnProject {
  const written = [stringAt(doc.value, ["project", "name"]), stringAt(doc.value, ["tool", "poetry", "name"])];
  const names = written.flatMap((name) => parseProjectName(name ?? "") ?? []);
  const workspace = asTable(valueAt(doc.value, ["tool", "uv", "workspace"]));
  return {
    names: [...new Set(names)],
    requiresPython: stringAt(doc.value, ["project", "requires-python"]) ?? poetryPython(doc),
    workspace:
      workspace === null ? null : { members: stringsOf(workspace.members), exclude: stringsOf(workspace.exclude) },
    bindings,
  };
}

// Poetry's own form (`^3.9`) is no PEP 440 specifier: what is none is left out.
function poetryPython(doc: TomlDocument): string | null {
  const written = stringAt(tableAt(doc.value, ["tool", "poetry", "dependencies"]), ["python"]);
  return written !== null && /^[<>=!~][^|^]*$/.test(written) ? written : null;
}
