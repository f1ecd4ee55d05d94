import { UserError } from "../domain/errors.ts";
import { type ProjectName, parseProjectName } from "../domain/name.ts";
import { plainLine } from "../domain/prose.ts";

/** The PROJECT of a command line, normalized. Throws UserError for what is no name. */
export function projectWord(words: readonly string[]): ProjectName {
  const written = words[0] ?? "";
  const name = parseProjectName(written);
  if (name !== null) return name;
  throw new UserError(
    `"${plainLine(written, 80)}" is no name of a project.`,
    "Give one name without a version: ASCII letters, digits, `-`, `_` and `.`.",
  );
}
