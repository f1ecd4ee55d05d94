import type { Requirement } from "../../domain/requirement.ts";
import { isTable, type TomlPath, type TomlTable } from "../toml/values.ts";

// Entries of one array or table, in the order in which they stand there.
interface Run {
  readonly path: TomlPath;
  readonly requirements: Requirement[];
}

/**
 * The requirements in the order in which their tables begin in the file. `paths` says where each was read. Keys keep
 * their order in values, so no position of the text is needed.
 */
export function inFileOrder(
  root: TomlTable,
  requirements: readonly Requirement[],
  paths: readonly TomlPath[],
): readonly Requirement[] {
  const runs = runsOf(requirements, paths);
  if (runs.length < 2) return requirements;
  const positions = new Map<object, ReadonlyMap<string, number>>();
  return runs
    .map((run) => ({ run, place: placeOf(root, run.path, positions) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .flatMap(({ run }) => run.requirements);
}

function runsOf(requirements: readonly Requirement[], paths: readonly TomlPath[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, requirement] of requirements.entries()) {
    const path = paths[index] ?? [];
    const last = runs.at(-1);
    if (last !== undefined && haveOneParent(last.path, path)) last.requirements.push(requirement);
    else runs.push({ path, requirements: [requirement] });
  }
  return runs;
}

function haveOneParent(a: TomlPath, b: TomlPath): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length - 1; at++) if (a[at] !== b[at]) return false;
  return true;
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
