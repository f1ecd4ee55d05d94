import { satisfies, validRange } from "@renovatebot/pep440";

// Every minor version that exists, and one patch release of each that is late enough for bounds such as `>=3.9.2`.
const MINORS: readonly string[] = ["2.7", ...Array.from({ length: 16 }, (_, minor) => `3.${minor}`)];
const LATE_PATCH = 30;

/** True when every Python that `own` allows is allowed by `other`; null when one of the two cannot be read. Both are PEP 440 specifiers. */
export function coversPython(own: string, other: string): boolean | null {
  if (!isReadable(own) || !isReadable(other)) return null;
  return points(own).every((version) => satisfies(version, other));
}

/** The lowest minor version (`3.9`) that a specifier allows; null when it sets no lower bound or cannot be read. */
export function minimumPython(specifier: string): string | null {
  if (!isReadable(specifier)) return null;
  const allowed = points(specifier);
  const [lowest] = allowed;
  if (lowest === undefined || lowest.startsWith("2.")) return null;
  return lowest.split(".").slice(0, 2).join(".");
}

/** Negative when minor version `a` is older than `b`. */
export function compareMinor(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

function isReadable(specifier: string): boolean {
  return specifier.length <= 200 && specifier.trim() !== "" && validRange(specifier);
}

function points(specifier: string): readonly string[] {
  const all = MINORS.flatMap((minor) => [`${minor}.0`, ...bounds(specifier, minor), `${minor}.${LATE_PATCH}`]);
  return all.filter((version) => satisfies(version, specifier));
}

// The patch releases that the specifier itself names: `>=3.8.1` starts there.
function bounds(specifier: string, minor: string): readonly string[] {
  const named = specifier.match(/\d+\.\d+\.\d+/g) ?? [];
  return named.filter((version) => version.startsWith(`${minor}.`));
}
