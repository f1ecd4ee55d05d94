import { isTable, type TomlPath, type TomlTable } from "../toml/values.ts";

/** Where in a document an entry was read: which child of the table or array that a path leads to. */
export interface Place {
  readonly parent?: TomlPath;
  readonly step?: string | number;
}

// Entries of one array or table, in the order in which they stand there.
interface Run<T> {
  readonly parent: TomlPath;
  readonly step: string | number;
  readonly entries: T[];
}

/**
 * The entries in the order in which their tables begin in the file. `places` says where each was read. Keys keep
 * their order in values, so no position of the text is needed.
 */
export function inFileOrder<T>(root: TomlTable, entries: readonly T[], places: readonly Place[]): readonly T[] {
  const runs = runsOf(entries, places);
  if (runs.length < 2) return entries;
  const positions = new Map<object, ReadonlyMap<string, number>>();
  return runs
    .map((run) => ({ run, place: placeOf(root, [...run.parent, run.step], positions) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .flatMap(({ run }) => run.entries);
}

function runsOf<T>(entries: readonly T[], places: readonly Place[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  let last: Run<T> | undefined;
  for (const [index, entry] of entries.entries()) {
    const { parent = [], step = 0 } = places[index] ?? {};
    if (last !== undefined && equal(last.parent, parent)) last.entries.push(entry);
    else {
      last = { parent, step, entries: [entry] };
      runs.push(last);
    }
  }
  return runs;
}

function equal(a: TomlPath, b: TomlPath): boolean {
  return a === b || (a.length === b.length && a.every((step, index) => step === b[index]));
}

// Which child each step of a path is; the tables' keys are numbered once each, so many runs of one table stay linear.
function placeOf(
  root: TomlTable,
  path: TomlPath,
  positions: Map<object, ReadonlyMap<string, number>>,
): readonly number[] {
  let value: unknown = root;
  return path.map((step) => {
    if (typeof step === "number") {
      value = Array.isArray(value) ? value[step] : undefined;
      return step;
    }
    if (!isTable(value)) return 0;
    const known = positions.get(value) ?? new Map(Object.keys(value).map((key, index) => [key, index]));
    positions.set(value, known);
    value = value[step];
    return known.get(step) ?? 0;
  });
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
