/** What sort of statement names the project. */
export type Family = "use-instead" | "rename" | "superseded" | "merged" | "alias";

/** How the name is written, strongest evidence first. */
export type Tier = "pypi-url" | "command" | "repository" | "quoted" | "distinctive" | "bare";

/** Strongest first. */
export const TIERS: readonly Tier[] = ["pypi-url", "command", "repository", "quoted", "distinctive", "bare"];

/** Where the words stand. */
export type Field = "reason" | "summary" | "description" | "links";

/** One name that a text tells its readers to move to. */
export interface Mention {
  /** Normalized names to try in turn: the first that exists is meant. Never empty, never the project itself. */
  readonly spellings: readonly [string, ...string[]];
  readonly family: Family;
  readonly tier: Tier;
  /** The address behind the name, or null. Hostile text. */
  readonly url: string | null;
  readonly field: Field;
}

/** A module of the standard library that a text points at. */
export interface StdlibMention {
  readonly module: string;
  readonly field: Field;
}
