import type { Include, ManifestFormat, ParsedManifest, Skip } from "../domain/manifest.ts";
import type { RepoPath } from "../domain/paths.ts";

/** `touched` files and what they include are judged; `companion` files only explain them. */
export type Reach = "touched" | "included" | "companion";

/** How pip reaches a file: the entries of `-c` files only constrain. */
export type Role = "requirements" | "constraints";

/** The line that brings an included file in. */
export interface IncludedBy {
  readonly file: CollectedFile;
  readonly include: Include;
}

/** One include that was followed. Symbolic links count as their targets. */
export interface IncludeEdge {
  readonly from: RepoPath;
  readonly to: RepoPath;
  /** The line of `from` that includes `to`. */
  readonly line: number;
}

/** One file of one side, parsed. */
export interface CollectedFile {
  readonly path: RepoPath;
  readonly format: ManifestFormat;
  readonly oid: string;
  readonly parsed: ParsedManifest;
  readonly role: Role;
  readonly reach: Reach;
  /** True where only the content made it a manifest: what includes it knows better what it is. */
  readonly byContent: boolean;
  /** Null for the files that nothing includes. */
  readonly includedBy: IncludedBy | null;
}

/** Everything read of one side. */
export interface CollectedSide {
  readonly files: readonly CollectedFile[];
  /** Who includes whom, every edge: options of one file hold for the whole install. */
  readonly edges: readonly IncludeEdge[];
  /** What could not be read or followed; the formats' own skips are in their files. */
  readonly skipped: readonly Skip[];
}
