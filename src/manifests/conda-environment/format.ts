import {
  EMPTY_MANIFEST,
  type FormatDocs,
  formatId,
  ManifestError,
  type ManifestFormat,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { baseNameOf, type RepoPath } from "../../domain/paths.ts";
import { addSkip, type Draft, isTemplate, manifestOf, newDraft } from "../draft.ts";
import { readPipLines } from "../pip-lines.ts";
import { child, elements, isYamlMap, isYamlSeq, parseYaml, textOf, YAML, type YamlTree } from "../yaml-nodes.ts";

const DOCS: FormatDocs = {
  title: "conda environment files",
  files: "`*environment*.yml`, `env.yml`, `conda.yml` (also `.yaml`)",
  reads: "the lines under `pip:`, as a requirements file",
  graph: "none: every entry is direct",
  notRead: "conda packages: their names are not PyPI's",
};

const FILE_NAME = /^(?:.*environment.*|env|conda)\.ya?ml$/;

/** conda's environment files: only what pip installs. */
export const condaEnvironment: ManifestFormat = {
  id: formatId("conda-environment"),
  docs: DOCS,
  encoding: "utf-8",
  matches: isEnvironmentPath,
  companions: () => [],
  looksLike: null,
  load: YAML.load,
  parse,
};

function isEnvironmentPath(path: RepoPath): boolean {
  return FILE_NAME.test(baseNameOf(path)) && !path.startsWith(".github/");
}

function parse(file: TextFile): ParsedManifest {
  const tree = parseEnvironment(file);
  const dependencies = child(tree, tree.root, "dependencies");
  // Many tools have a file of such a name: without a list of dependencies it is none of conda's.
  if (!isYamlSeq(tree, dependencies)) return EMPTY_MANIFEST;
  const draft = newDraft(file.path);
  for (const item of elements(tree, dependencies)) {
    if (isYamlMap(tree, item)) readPip(draft, tree, child(tree, item, "pip"));
  }
  return manifestOf(draft);
}

function parseEnvironment(file: TextFile): YamlTree {
  try {
    return parseYaml(file.text);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    // Files of other tools with such a name may hold anything; only one with a `pip:` list matters here.
    if (!/^[ \t-]*pip[ \t]*:/m.test(file.text)) return parseYaml("");
    if (isTemplate(file.text)) throw new ManifestError("template", "the file is filled in by a template", error.line);
    throw error;
  }
}

function readPip(draft: Draft, tree: YamlTree, list: unknown): void {
  const text = textOf(tree, list);
  if (text !== null) addSkip(draft, "bad-line", tree.lineOf(list), { detail: "what stands under ‘pip:’ is no list" });
  for (const item of elements(tree, list)) {
    const node = tree.resolve(item);
    const text = textOf(tree, node);
    if (text === null) addSkip(draft, "bad-line", tree.lineOf(item), { detail: "a line under ‘pip:’ is no text" });
    else readPipLines(draft, text, tree.linesOf(node));
  }
}
