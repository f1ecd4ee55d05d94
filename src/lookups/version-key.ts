import { clean } from "@renovatebot/pep440";
import { compareVersions } from "../domain/version.ts";

/** `plain`: dotted numbers (`1.2.3`), by far the most; `pep440`: any other PEP 440 version; `text`: no version. */
export interface VersionKey {
  readonly kind: "plain" | "pep440" | "text";
  /** Equal keys are the same version by PEP 440; text is compared in lower case. */
  readonly key: string;
}

// Longer than any version an index accepts: keeps hostile text away from the version grammar.
const MAX_VERSION_LENGTH = 256;
// Digits beyond double precision: the PEP 440 library would call different numbers equal.
const HUGE_NUMBER = /\d{16}/;
const DOT = 46;
const ZERO = 48;
const NINE = 57;

/** The key of a version as written. Dotted numbers take a path without the PEP 440 grammar: a run reads tens of thousands. */
export function versionKey(written: string): VersionKey {
  if (isPlain(written)) return { kind: "plain", key: plainKey(written) };
  const trimmed = written.trim();
  if (trimmed.length > MAX_VERSION_LENGTH || HUGE_NUMBER.test(trimmed)) return textKey(trimmed);
  const cleaned = clean(trimmed);
  if (cleaned === null) return textKey(trimmed);
  return { kind: "pep440", key: withoutTrailingZeros(cleaned) };
}

/** PEP 440 order of two versions with keys of the kinds `plain` and `pep440`; code unit order where one is `text`. */
export function compareWritten(a: string, b: string): number {
  return isPlain(a) && isPlain(b) ? comparePlain(a, b) : compareVersions(a, b);
}

/** True for `1.0rc1`, `1.0.dev3`; `written` has a key of the kind `pep440`. What else has letters (`v`, `post`, `rev`) has none of these. */
export function hasPreReleasePart(written: string): boolean {
  return /[abc]|pre|dev/i.test(publicPart(written));
}

/** The version without its local label: `2.1+cpu` is `2.1`. */
export function publicPart(written: string): string {
  const plus = written.indexOf("+");
  return plus === -1 ? written : written.slice(0, plus);
}

function textKey(text: string): VersionKey {
  return { kind: "text", key: text.toLowerCase() };
}

// `1.2.3`: digits and single dots between them.
function isPlain(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits++;
    else if (code === DOT && digits > 0) digits = 0;
    else return false;
  }
  return digits > 0 && text.length <= MAX_VERSION_LENGTH;
}

// No leading zeros in a number (`2024.01` = `2024.1`), no trailing `.0`.
function plainKey(text: string): string {
  let key = text;
  if (/(?:^|\.)0\d/.test(text)) key = numbersOf(text).join(".");
  let end = key.length;
  while (end > 2 && key.charCodeAt(end - 1) === ZERO && key.charCodeAt(end - 2) === DOT) end -= 2;
  return end === key.length ? key : key.slice(0, end);
}

function numbersOf(text: string): readonly string[] {
  return text.split(".").map((part) => {
    const digits = part.replace(/^0+/, "");
    return digits === "" ? "0" : digits;
  });
}

// Of a version as the library writes it: epoch, release, then the rest. A post release is keyed by the same words.
function withoutTrailingZeros(cleaned: string): string {
  const parts = /^(?<epoch>\d+!)?(?<release>[\d.]*\d)(?<rest>.*)$/s.exec(cleaned)?.groups;
  if (parts?.release === undefined) return cleaned;
  return `${parts.epoch ?? ""}${plainKey(parts.release)}${parts.rest ?? ""}`;
}

// Numbers as text without leading zeros: the longer one is the larger, whatever its size. Nothing is copied: the
// latest of a listing of thousands of versions is found this way.
function comparePlain(a: string, b: string): number {
  let left = 0;
  let right = 0;
  while (left < a.length || right < b.length) {
    const leftEnd = numberEnd(a, left);
    const rightEnd = numberEnd(b, right);
    const order = compareNumbers(
      a.slice(firstDigit(a, left, leftEnd), leftEnd),
      b.slice(firstDigit(b, right, rightEnd), rightEnd),
    );
    if (order !== 0) return order;
    left = leftEnd + 1;
    right = rightEnd + 1;
  }
  return 0;
}

// A number that is not there is 0, and 0 has no digit that counts.
function compareNumbers(a: string, b: string): number {
  if (a === b) return 0;
  return a.length - b.length || (a < b ? -1 : 1);
}

function numberEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== DOT) end++;
  return end;
}

function firstDigit(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && text.charCodeAt(first) === ZERO) first++;
  return first;
}
