import { parseProjectName } from "../domain/name.ts";
import { evaluate, newBudget, pairsOf, stringOf } from "../manifests/setup-py/literals.ts";
import { argumentsOf, type PythonNode, type PythonSource, readPython } from "../manifests/setup-py/syntax.ts";
import { lineTable } from "../manifests/toml/line-table.ts";
import type { BuiltField, FinalRelease } from "./release.ts";

/**
 * Reads the literals in the call of `setup` of a `setup.py`, which is never run; null where it has no literal name.
 * Throws ManifestError for a file that is nested too deep.
 */
export function releaseOfSetupPy(text: string): FinalRelease | null {
  const source = readPython(text, lineTable(text).lineAt);
  const args = source.setupCalls.flatMap((call) => argumentsOf(call, text));
  // What comes out of `**metadata` may be any of them.
  const isOpen = args.some((argument) => argument.name === "**");
  const nodeOf = (name: string): PythonNode | null => args.find((argument) => argument.name === name)?.value ?? null;
  const textIn = (name: string): string | null => literalOf(source, nodeOf(name))?.trim() || null;
  const writtenName = textIn("name");
  const name = writtenName === null ? null : parseProjectName(writtenName);
  if (name === null || writtenName === null) return null;
  const classifiers = classifiersOf(source, nodeOf("classifiers"));
  const readmeText = textIn("long_description");
  const readme = readmeText === null && nodeOf("long_description") !== null ? readmeIn(text) : null;
  const missing: Readonly<Record<BuiltField, boolean>> = {
    version: textIn("version") === null,
    summary: textIn("description") === null && (isOpen || nodeOf("description") !== null),
    classifiers: classifiers === null || (isOpen && classifiers.length === 0),
    readme: readme === null && readmeText === null && (isOpen || nodeOf("long_description") !== null),
  };
  const fields = ["version", "summary", "classifiers", "readme"] as const;
  return {
    name,
    writtenName,
    file: "setup.py",
    table: null,
    readme,
    readmeText,
    version: textIn("version"),
    summary: textIn("description"),
    classifiers: classifiers ?? [],
    links: linksOf(source, nodeOf("project_urls")),
    built: new Set(fields.filter((field) => missing[field])),
  };
}

function literalOf(source: PythonSource, node: PythonNode | null): string | null {
  if (node === null) return null;
  const named = node.name === "VariableName" ? source.constants.get(source.text.slice(node.from, node.to)) : undefined;
  return stringOf(source, named ?? node);
}

/** Null where some of them are known only when the file runs. */
function classifiersOf(source: PythonSource, node: PythonNode | null): readonly string[] | null {
  if (node === null) return [];
  const { literals, dynamic } = evaluate(source, node, newBudget());
  return dynamic.length > 0 ? null : literals.map((literal) => literal.text);
}

function linksOf(source: PythonSource, node: PythonNode | null): FinalRelease["links"] {
  if (node === null) return [];
  return pairsOf(source, node).pairs.flatMap(([label, value]) => {
    const url = literalOf(source, value);
    return url === null ? [] : [[label, url] as const];
  });
}

// A script opens its README in a dozen ways; all of them write its name.
const README = /["']((?:\.\/)?README(?:\.[A-Za-z]{1,8})?)["']/i;

function readmeIn(text: string): string | null {
  return README.exec(text)?.[1] ?? null;
}
