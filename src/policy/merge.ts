import { baseUrl } from "../domain/index-url.ts";
import type { PresetName, ReviewWhen } from "../domain/policy.ts";
import { PYPI_SIMPLE_URL, withoutCredentials } from "../domain/source.ts";
import type { Waiver } from "../domain/waiver.ts";
import {
  DEFAULT_MAX_WAIVER_DAYS,
  type GroupEntry,
  type MapEntry,
  type PolicyInputs,
  type PolicyLayer,
  type ProjectEntry,
  type Settings,
  type Sourced,
  type SourcedList,
} from "./model.ts";

/** Every value of the policy in force, laid over one another in the order of the contract. */
export interface PolicyValues {
  readonly files: readonly string[];
  readonly preset: Sourced<PresetName>;
  readonly maxWaiverDays: Sourced<number>;
  /** Later over earlier. */
  readonly rules: readonly Settings[];
  readonly groups: readonly GroupEntry[];
  readonly projects: readonly ProjectEntry[];
  readonly include: Sourced<readonly string[]>;
  readonly exclude: Sourced<readonly string[]>;
  readonly map: Sourced<readonly MapEntry[]>;
  /** With a trailing slash, without credentials. */
  readonly indexUrl: Sourced<string>;
  readonly privateNames: Sourced<readonly string[]>;
  readonly knownIndexes: Sourced<readonly string[]>;
  readonly critical: Sourced<readonly string[]>;
  readonly reviewWhen: Sourced<ReviewWhen>;
  readonly reviewInline: Sourced<boolean>;
  readonly waivers: readonly Waiver[];
  readonly inputs: PolicyInputs;
}

/** Lays the layers (a shared policy's first, then the repository's own) over the defaults, and the inputs over all. */
export function mergeLayers(layers: readonly PolicyLayer[], inputs: PolicyInputs): PolicyValues {
  const url = inputOr(inputs.indexUrl, last(layers, (layer) => layer.index.url) ?? byDefault(PYPI_SIMPLE_URL));
  return {
    files: layers.map((layer) => layer.file),
    preset: inputOr(inputs.preset, last(layers, (layer) => layer.preset) ?? byDefault<PresetName>("standard")),
    maxWaiverDays: last(layers, (layer) => layer.maxWaiverDays) ?? byDefault(DEFAULT_MAX_WAIVER_DAYS),
    rules: layers.map((layer) => layer.rules),
    groups: layers.flatMap((layer) => layer.groups),
    projects: layers.flatMap((layer) => layer.projects),
    include: joined(layers, (layer) => layer.manifests.include, ["**"]),
    exclude: joined(layers, (layer) => layer.manifests.exclude, []),
    // A later format of the same glob is looked at first.
    map: joined([...layers].reverse(), (layer) => layer.manifests.map, []),
    indexUrl: { ...url, value: withoutCredentials(baseUrl(url.value)) },
    privateNames: joined(layers, (layer) => layer.index.private, []),
    knownIndexes: joined(layers, (layer) => layer.index.known, []),
    critical: joined(layers, (layer) => layer.critical, []),
    reviewWhen: inputOr(
      inputs.review,
      last(layers, (layer) => layer.review.when) ?? byDefault<ReviewWhen>("on-findings"),
    ),
    reviewInline: last(layers, (layer) => layer.review.inline) ?? byDefault(true),
    waivers: layers.flatMap((layer) => layer.waivers),
    inputs,
  };
}

/** A value that nobody set. */
export function byDefault<T>(value: T): Sourced<T> {
  return { value, source: "default", file: null, line: null };
}

/** A value given as an input or option. */
export function byInput<T>(value: T): Sourced<T> {
  return { value, source: "input", file: null, line: null };
}

function inputOr<T>(input: T | null, otherwise: Sourced<T>): Sourced<T> {
  return input === null ? otherwise : byInput(input);
}

function last<T>(layers: readonly PolicyLayer[], pick: (layer: PolicyLayer) => Sourced<T> | null): Sourced<T> | null {
  return layers.reduce<Sourced<T> | null>((found, layer) => pick(layer) ?? found, null);
}

function joined<T>(
  layers: readonly PolicyLayer[],
  pick: (layer: PolicyLayer) => SourcedList<T>,
  otherwise: readonly T[],
): Sourced<readonly T[]> {
  const lists = layers.map(pick);
  const [first, ...more] = lists.flatMap((list) => list.key ?? []);
  if (first === undefined) return byDefault(otherwise);
  const own = more.find((key) => key.source === "file") ?? first;
  return { ...own, value: lists.flatMap((list) => list.items.map((item) => item.value)) };
}
