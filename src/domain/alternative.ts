import type { ProjectName } from "./name.ts";
import type { Prose } from "./prose.ts";

/** A suggested replacement, verified on the index. */
export interface Alternative {
  /** Normalized project name, or a standard library module (`tomllib`). */
  readonly name: string;
  readonly basis: "maintainer" | "curated";
  /** False where nobody confirms that the same people own it. */
  readonly verified: boolean;
  /** Provenance and what was checked, one sentence. */
  readonly note: Prose;
  /** `stdlib` names a module, not a project. */
  readonly kind: "project" | "stdlib";
  /** A confirmed rename whose new name can stand in the old one's place. */
  readonly rename: boolean;
  /** The newest version on the index; null or absent where none is known. A rename keeps a specifier only where it meets it. */
  readonly latest?: string | null;
}

/** A name that was given and is not suggested. */
export interface RejectedAlternative {
  readonly name: string;
  readonly basis: "maintainer" | "curated";
  readonly reason: Prose;
}

/** Whom to turn to instead of one project. */
export interface Suggestions {
  readonly alternatives: readonly Alternative[];
  readonly rejected: readonly RejectedAlternative[];
  /** Why nothing could be said (description endpoint down), or null. */
  readonly failure: Prose | null;
}

/** Where suggestions of one project come from; implemented by `alternatives/`. */
export type SuggestionsByProject = ReadonlyMap<ProjectName, Suggestions>;
