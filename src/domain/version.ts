import { compare, explain, valid } from "@renovatebot/pep440";
import { compareText } from "./order.ts";

/** True when both texts are the same version by PEP 440 (`1.0` = `1.0.0`, epochs, local parts); else the texts themselves decide. */
export function sameVersion(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.trim(), b.trim()];
  if (valid(left) === null || valid(right) === null) return left.toLowerCase() === right.toLowerCase();
  return compare(left, right) === 0;
}

/** True for `1.0+cpu`: PEP 440 local versions are never uploaded to PyPI. */
export function isLocalVersion(version: string): boolean {
  return version.includes("+");
}

/** True for what PEP 440 calls a version. */
export function isVersion(text: string): boolean {
  return valid(text) !== null;
}

/** True for `2.0rc1` and `2.0.dev3`; false for text that is no version. */
export function isPreRelease(version: string): boolean {
  return explain(version)?.is_prerelease === true;
}

/** PEP 440 order for sorting; texts that are no versions come first, in their own order. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [valid(a) !== null, valid(b) !== null];
  if (left && right) return compare(a, b);
  if (left !== right) return left ? 1 : -1;
  return compareText(a, b);
}
