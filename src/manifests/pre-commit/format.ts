import {
  type FormatDocs,
  formatId,
  type ManifestFormat,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { baseNameOf } from "../../domain/paths.ts";
import { fixedLocation } from "../../domain/requirement.ts";
import { DEFAULT_INDEX, isPyPIFile } from "../../domain/source.ts";
import { addPep508, addSkip, type Draft, lineOf, manifestOf, newDraft, type Slot, shown } from "../draft.ts";
import { parseRequirement } from "../pep508.ts";
import { readPipLines } from "../pip-lines.ts";
import { child, elements, isYamlSeq, parseYaml, textOf, YAML, type YamlTree } from "../yaml-nodes.ts";

const DOCS: FormatDocs = {
  title: "pre-commit hooks",
  files: "`.pre-commit-config.yaml`, `.pre-commit-hooks.yaml`",
  reads:
    "`additional_dependencies` of hooks in Python, or without a language where the entry reads as a Python requirement",
  graph: "none: every entry is direct",
  notRead: "hooks' own repositories and other languages",
};

// pip takes folders and repositories here too.
const PLACE = /^(?:(?:git|hg|svn|bzr)\+|https?:|file:|\.{1,2}(?:\/|\[|$)|\/|-e[ \t])/;
// What pip takes beside requirements: a place, or an option with its value.
const FOR_PIP = new RegExp(`^-|${PLACE.source}`);
// Options of no other package manager.
const INDEX_OPTION = /^(?:-i|-f|--(?:extra-)?index-url|--pypi-url|--find-links)[ =]/;
// `python_venv` is pre-commit's older word for the same.
const PYTHON = /^python(?:_venv)?$/;
const FILE_NAME = /^\.pre-commit-(?:config|hooks)\.ya?ml$/;

/** pre-commit's configuration and hook definitions. */
export const preCommit: ManifestFormat = {
  id: formatId("pre-commit"),
  docs: DOCS,
  encoding: "utf-8",
  matches: (path) => FILE_NAME.test(baseNameOf(path)),
  companions: () => [],
  looksLike: null,
  load: YAML.load,
  parse,
};

function parse(file: TextFile): ParsedManifest {
  const tree = parseYaml(file.text);
  const draft = newDraft(file.path);
  // The hooks file is the list of hooks itself.
  if (isYamlSeq(tree, tree.root)) readHooks(draft, tree, tree.root);
  for (const repository of elements(tree, child(tree, tree.root, "repos"))) {
    readHooks(draft, tree, child(tree, repository, "hooks"));
  }
  return manifestOf(draft);
}

function readHooks(draft: Draft, tree: YamlTree, hooks: unknown): void {
  for (const hook of elements(tree, hooks)) {
    const language = textOf(tree, child(tree, hook, "language"));
    if (language !== null && !PYTHON.test(language)) continue;
    const group = textOf(tree, child(tree, hook, "id"));
    for (const item of elements(tree, child(tree, hook, "additional_dependencies"))) {
      const location = fixedLocation(draft.file, tree.lineOf(item));
      readItem(draft, textOf(tree, item), { scope: "dev", group, location }, language !== null);
    }
  }
}

// The language mostly stands in the hook's repository. An entry without one that reads as no Python requirement is
// npm's (`name@1`, `@scope/name`), a gem's or a crate's (`name:1`), a module path of Go: another registry's name, of
// which this index knows nothing, so nothing is said of it.
function readItem(draft: Draft, text: string | null, slot: Slot, isPython: boolean): void {
  if (text === null) addSkip(draft, "bad-line", lineOf(slot), { detail: "an additional dependency is no text" });
  else if (isPython ? FOR_PIP.test(text) : INDEX_OPTION.test(text) || isPyPIFile(text)) readForPip(draft, text, slot);
  else if (PLACE.test(text)) {
    addSkip(draft, "path", lineOf(slot), { detail: `‘${shown(text)}’ is a place, not a project` });
  } else if (isPython || parseRequirement(text).ok) addPep508(draft, text, slot, () => [DEFAULT_INDEX]);
}

// pre-commit hands each entry to `pip install` as it stands.
function readForPip(draft: Draft, text: string, slot: Slot): void {
  const read = newDraft(draft.file);
  readPipLines(read, text, () => lineOf(slot));
  const { scope, group } = slot;
  draft.requirements.push(...read.requirements.map((requirement) => ({ ...requirement, scope, group })));
  // Each hook is an install of its own: another one's entries still come from PyPI.
  draft.indexes.push(...read.indexes.map((index) => ({ ...index, role: "adds" }) as const));
  draft.skipped.push(...read.skipped);
  for (const { target, line } of read.includes) {
    addSkip(draft, "dynamic", line, { detail: `‘${shown(target)}’ is a file of the hook’s own environment` });
  }
}
