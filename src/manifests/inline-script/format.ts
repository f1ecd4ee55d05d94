import {
  type FormatDocs,
  formatId,
  ManifestError,
  type ManifestFormat,
  NO_MANIFEST,
  NO_PROJECT,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { baseNameOf, type RepoPath } from "../../domain/paths.ts";
import { addSkip, type Draft, manifestOf, newDraft } from "../draft.ts";
import { type Context, readArray, sourcesByName, type TomlView } from "../pyproject/context.ts";
import { readUv } from "../pyproject/uv.ts";
import { readUvIndexes, readUvSources } from "../pyproject/uv-sources.ts";
import { parseToml, type TomlDocument } from "../toml/document.ts";
import { stringAt } from "../toml/values.ts";
import { type ScriptBlock, scriptBlocks } from "./block.ts";

const DOCS: FormatDocs = {
  title: "Inline script metadata (PEP 723)",
  files: "`*.py` with a `# /// script` block",
  reads: "`dependencies`, `[tool.uv]` with its sources and indexes",
  graph: "none: every entry is direct",
  notRead: "blocks inside string literals (a note)",
};

// Python files that are manifests in their own right.
const OTHER_FORMATS: ReadonlySet<string> = new Set(["setup.py", "noxfile.py"]);
const MARK = "# /// script";

/** Python scripts that carry their own dependencies; a file without a block gives nothing. */
export const inlineScript: ManifestFormat = {
  id: formatId("inline-script"),
  docs: DOCS,
  encoding: "utf-8",
  matches: isScriptPath,
  mark: MARK,
  companions: () => [],
  looksLike: null,
  parse,
};

function isScriptPath(path: RepoPath): boolean {
  return path.endsWith(".py") && !OTHER_FORMATS.has(baseNameOf(path));
}

function parse(file: TextFile): ParsedManifest {
  if (!file.text.includes(MARK)) return NO_MANIFEST;
  const blocks = scriptBlocks(file.text);
  if (blocks.length === 0) return NO_MANIFEST;
  const draft = newDraft(file.path);
  for (const block of blocks.filter((candidate) => candidate.inString)) tellQuoted(draft, block);
  const [first, second] = blocks.filter((block) => !block.inString);
  if (second !== undefined) throw new ManifestError("syntax", "the file has two script blocks", second.line);
  return first === undefined ? manifestOf(draft) : readBlock(draft, first);
}

function tellQuoted(draft: Draft, block: ScriptBlock): void {
  addSkip(draft, "dynamic", block.line, { detail: "a script block inside a string literal is not read" });
}

function readBlock(draft: Draft, block: ScriptBlock): ParsedManifest {
  const doc = inFile(blockDocument(block), block);
  readUvIndexes(draft, doc);
  const sources = sourcesByName(readUvSources(draft, doc));
  const context: Context = { draft, doc, ownNames: [], sources };
  readArray(context, ["dependencies"], { scope: "prod", group: null });
  readUv(context);
  const requiresPython = stringAt(doc.value, ["requires-python"]);
  return { ...manifestOf(draft), own: { ...NO_PROJECT, requiresPython } };
}

function blockDocument(block: ScriptBlock): TomlDocument {
  try {
    return parseToml(block.toml);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new ManifestError(error.reason, `the script block ${error.message}`, block.lineOf(error.line));
  }
}

function inFile(doc: TomlDocument, { lineOf }: ScriptBlock): TomlView {
  return {
    value: doc.value,
    spanOf: (path) => {
      const { line, endLine } = doc.spanOf(path);
      return { line: lineOf(line), endLine: lineOf(endLine) };
    },
  };
}
