// Shorter names are all alike.
const MIN_LENGTH = 5;
// Longer names are compared at their own risk: the index stays small.
const MAX_LENGTH = 40;

/** Names by each of their forms with one character left out, and by their words in order. */
export interface LookAlikes {
  readonly known: ReadonlySet<string>;
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
  readonly byWords: ReadonlyMap<string, readonly string[]>;
}

/** The deletion index of well-known names (SymSpell): Damerau distance 1 is one shared form away. */
export function indexLookAlikes(names: ReadonlySet<string>): LookAlikes {
  const byDeletion = new Map<string, string[]>();
  const byWords = new Map<string, string[]>();
  for (const name of names) {
    if (!isComparable(name)) continue;
    for (const form of deletions(name)) append(byDeletion, form, name);
    if (name.includes("-")) append(byWords, wordKey(name), name);
  }
  return { known: names, byDeletion, byWords };
}

/** A well-known name that `name` could be mistaken for, or null. Well-known names themselves are exempt. */
export function lookAlikeOf(index: LookAlikes, name: string, except: string): string | null {
  if (index.known.has(name) || !isComparable(name)) return null;
  const near = deletions(name).flatMap((form) => index.byDeletion.get(form) ?? []);
  const sameWords = name.includes("-") ? (index.byWords.get(wordKey(name)) ?? []) : [];
  for (const other of [...near, ...sameWords]) {
    if (other === name || other === except || differsInVersionOnly(name, other)) continue;
    if (sameWords.includes(other) || isOneEditAway(name, other)) return other;
  }
  return null;
}

function isComparable(name: string): boolean {
  return name.length >= MIN_LENGTH && name.length <= MAX_LENGTH;
}

function deletions(name: string): readonly string[] {
  const forms = new Set([name]);
  for (let at = 0; at < name.length; at++) forms.add(name.slice(0, at) + name.slice(at + 1));
  return [...forms];
}

function wordKey(name: string): string {
  return name.split("-").toSorted().join("-");
}

// foo2 and foo3 are releases of one family more often than a squat.
function differsInVersionOnly(a: string, b: string): boolean {
  const stem = (name: string) => name.replace(/[-\d]/g, "");
  return stem(a) === stem(b);
}

/** Damerau-Levenshtein distance of exactly one: an insertion, deletion, replacement or swap of neighbours. */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a.charAt(start) === b.charAt(start)) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length !== restB.length) return restA.slice(1) === restB || restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return (
    restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2)
  );
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
