import { satisfies, validRange } from "@renovatebot/pep440";
import { parseProjectName } from "../domain/name.ts";

/** A rename that is confirmed, on one line of a manifest. */
export interface Rename {
  /** Normalized old name: the line must require it. */
  readonly from: string;
  readonly to: string;
  /** `requirements`: one requirement a line. `array`: one quoted element of a TOML array a line. */
  readonly syntax: "requirements" | "array";
  /** True when the new project has a version that the specifier allows. */
  readonly meets: (specifier: string) => boolean;
}

interface Parts {
  readonly indent: string;
  readonly name: string;
  readonly extras: string;
  readonly specifier: string;
  /** The marker with the space and semicolon before it. */
  readonly marker: string;
}

// One requirement without a URL: name, extras, specifier, marker. Every part starts with a character of its own.
const REQUIREMENT =
  /^(\s*)([A-Za-z0-9][A-Za-z0-9._-]*)(\s*\[[^\][]*\])?(\s*(?:\([^()]*\)|[<>=!~][^;#()]*?))?(\s*;[^#]*?)?$/;
const COMMENT = /^([^#]*?)(\s+#.*)?$/;
const ELEMENT = /^(\s*)(?:"([^"\\]*)"|'([^'\\]*)')(\s*,?\s*(?:#.*)?)$/;
const MAX_LINE = 2000;

/**
 * The line with the new name in the old one's place; extras, marker, comment, quotes and indentation stay, and a
 * specifier that the new project cannot meet goes. Null where a line cannot be replaced on its own: options, hashes,
 * continuations, URLs, more than one requirement. `line` has no line break.
 */
export function renamedLine(line: string, rename: Rename): string | null {
  if (line.length > MAX_LINE || /[\r\n]/.test(line) || line.trimEnd().endsWith("\\") || line.includes("--"))
    return null;
  return rename.syntax === "requirements" ? renamedRequirement(line, rename) : renamedElement(line, rename);
}

function renamedRequirement(line: string, rename: Rename): string | null {
  const match = COMMENT.exec(line);
  const body = match?.[1]?.trimEnd() ?? "";
  const renamed = renamedText(body, rename);
  return renamed === null ? null : `${renamed}${line.slice(body.length)}`;
}

function renamedElement(line: string, rename: Rename): string | null {
  const match = ELEMENT.exec(line);
  if (match === null) return null;
  const [, indent = "", double, single = "", rest = ""] = match;
  const quote = double === undefined ? "'" : '"';
  const renamed = renamedText(double ?? single, rename);
  return renamed === null ? null : `${indent}${quote}${renamed}${quote}${rest}`;
}

function renamedText(text: string, rename: Rename): string | null {
  const parts = partsOf(text);
  if (parts === null || parseProjectName(parts.name) !== rename.from) return null;
  const keeps = parts.specifier === "" || rename.meets(parts.specifier.trim());
  return `${parts.indent}${rename.to}${parts.extras}${keeps ? parts.specifier : ""}${parts.marker}`;
}

function partsOf(text: string): Parts | null {
  const match = REQUIREMENT.exec(text);
  if (match === null) return null;
  const [, indent = "", name = "", extras = "", specifier = "", marker = ""] = match;
  return { indent, name, extras, specifier, marker };
}

/** True when one of the versions meets a PEP 440 specifier, in parentheses or not; a specifier of another kind is met by none. */
export function meetsSpecifier(specifier: string, versions: readonly string[]): boolean {
  const plain = specifier.replace(/^\(|\)$/g, "").trim();
  if (plain === "") return true;
  return validRange(plain) && versions.some((version) => satisfies(version, plain));
}
