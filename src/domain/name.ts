/**
 * A project name in the one form in which names are compared: PEP 503, `[-_.]+` folded to `-`, lower case.
 * The brand is proof that the text passed {@link parseProjectName}; such a name is safe inside a URL path.
 */
export type ProjectName = string & { readonly __brand: "ProjectName" };

// PEP 508 names are ASCII: no `i` and `u` flags together, or U+212A KELVIN SIGN would match `k`.
// A trailing `_` is what pip's tokenizer lets through (`foo_==1` is the project `foo-`).
const WRITTEN_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/;
// Most names are written in the normalized form: one look spares them the rest.
const NORMALIZED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SEPARATORS = /[-_.]+/g;
// Longer than any name an index holds; keeps a hostile name from becoming a hostile URL.
const MAX_NAME_LENGTH = 255;

/** The normalized form of a written name, or null when the text is no valid PEP 508 name. */
export function parseProjectName(written: string): ProjectName | null {
  if (written.length > MAX_NAME_LENGTH) return null;
  if (NORMALIZED.test(written)) return written as ProjectName;
  if (!WRITTEN_NAME.test(written)) return null;
  return written.replace(SEPARATORS, "-").toLowerCase() as ProjectName;
}

/** The same, for text that the caller knows to be a name (literals, tests); throws on anything else. */
export function projectName(written: string): ProjectName {
  const name = parseProjectName(written);
  if (name === null) throw new TypeError(`not a project name: ${JSON.stringify(written)}`);
  return name;
}

/** PEP 735 and PEP 685 compare group and extra names in the same normalized form; other text is kept as written. */
export function normalizeLabel(written: string): string {
  return parseProjectName(written) ?? written;
}
