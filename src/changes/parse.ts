import {
  EMPTY_MANIFEST,
  ManifestError,
  type ManifestFormat,
  type ParsedManifest,
  type Skip,
  skipClassOf,
  type TextFile,
} from "../domain/manifest.ts";
import type { RepoPath } from "../domain/paths.ts";
import type { FileRead } from "../ports.ts";
import { formatParsers } from "./parsers.ts";

/** A file of another name is looked at only below this (design section 5). */
export const MAX_CONTENT_CANDIDATE = 512_000;

/** Bytes to text by the format's rules; throws ManifestError. */
export type Decode = (bytes: Uint8Array, encoding: ManifestFormat["encoding"]) => string;

/** What a file is read as. */
export interface ReadAs {
  readonly format: ManifestFormat;
  /** True where only the content made it a manifest. */
  readonly byContent: boolean;
}

type Tools = { readonly decode: Decode } & Pick<ManifestFormat, "parse">;

type FoundFile = Extract<FileRead, { kind: "file" }>;

/** The manifest that a file holds; null where it turns out to be none. */
export type Parse = (as: ReadAs, read: FoundFile) => ParsedManifest | null;

/** Equal blobs at one path are parsed once, whichever side they are read on; so is what a format finds equal in others. */
export function createParser(decode: Decode): Parse {
  const done = new Map<string, ParsedManifest | null>();
  const parserOf = formatParsers();
  return (as, read) => {
    const key = `${read.oid}|${read.path}|${as.format.id}|${as.byContent}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const parsed = parseOne(as, read, { decode, parse: parserOf(as.format) });
    done.set(key, parsed);
    return parsed;
  };
}

function parseOne(as: ReadAs, read: FoundFile, { decode, parse }: Tools): ParsedManifest | null {
  if (lacksMark(as.format, read.bytes)) return null;
  if (as.byContent && read.bytes.length > MAX_CONTENT_CANDIDATE) return null;
  try {
    const file: TextFile = { path: read.path, text: decode(read.bytes, as.format.encoding) };
    if (as.byContent && as.format.looksLike?.(file) !== true) return null;
    return parse(file);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return as.byContent ? null : failed(read.path, error.reason, error.message, error.line);
  }
}

// Before anything else: a file in another encoding that could hold no manifest is nobody's problem.
function lacksMark({ mark }: ManifestFormat, bytes: Uint8Array): boolean {
  if (mark === undefined) return false;
  return !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark);
}

function failed(path: RepoPath, reason: Skip["reason"], detail: string, line: number): ParsedManifest {
  return { ...EMPTY_MANIFEST, skipped: [{ ...skipOf(path, reason, detail), line }] };
}

/** A skip at the start of a file; its class follows from the reason. */
export function skipOf(file: RepoPath, reason: Skip["reason"], detail: string): Skip {
  return { class: skipClassOf(reason), file, line: 1, reason, detail, project: null };
}
