import type { Include, IndexDeclaration, Skip } from "../../domain/manifest.ts";
import type { RepoPath } from "../../domain/paths.ts";
import type { Requirement } from "../../domain/requirement.ts";
import type { LogicalLine } from "./lines.ts";

/** A logical line and the file that it stands in. */
export interface Place {
  readonly file: RepoPath;
  readonly line: LogicalLine;
}

/** What one logical line contributes. */
export interface LineReading {
  readonly requirements: readonly Requirement[];
  readonly includes: readonly Include[];
  readonly indexes: readonly IndexDeclaration[];
  /** `--find-links`: what is left under `--no-index`. */
  readonly links: readonly IndexDeclaration[];
  readonly noIndex: boolean;
  readonly skipped: readonly Skip[];
}

/** A line that says nothing. */
export const EMPTY_READING: LineReading = {
  requirements: [],
  includes: [],
  indexes: [],
  links: [],
  noIndex: false,
  skipped: [],
};
