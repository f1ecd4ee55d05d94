import type { ReviewWhen } from "../domain/policy.ts";
import { indexKey } from "../domain/source.ts";
import type { Loosening, LooseningContext } from "./loosened-rules.ts";
import { mergeLayers, type PolicyValues } from "./merge.ts";
import { NO_INPUTS, type PolicyLayer, type Sourced } from "./model.ts";
import { comparePresets } from "./presets.ts";

const REVIEW_ORDER: readonly ReviewWhen[] = ["never", "on-findings", "always"];

/** Single values that are weaker than the shared policy's: preset (the input too), waiver days, index, review. */
export function looseSettings(context: LooseningContext): readonly Loosening[] {
  const shared = mergeLayers([context.shared], NO_INPUTS);
  const own = context.own === null ? [] : ownSettings(context.own, shared);
  return [...inputPreset(context, shared), ...own];
}

function inputPreset(context: LooseningContext, shared: PolicyValues): readonly Loosening[] {
  const { preset } = context.inputs;
  if (preset === null || comparePresets(preset, shared.preset.value) >= 0) return [];
  const message = `the input preset "${preset}" is weaker than "${shared.preset.value}" of`;
  const at = { file: context.shared.file, line: shared.preset.line ?? 1 };
  return [{ ...at, keys: ["preset"], message, shared: shared.preset }];
}

interface Comparison<T> {
  readonly key: string;
  readonly open: string;
  readonly own: Sourced<T> | null;
  readonly shared: Sourced<T>;
  readonly isLooser: (own: T, shared: T) => boolean;
  readonly word: string;
}

function ownSettings(own: PolicyLayer, shared: PolicyValues): readonly Loosening[] {
  const review = (value: ReviewWhen) => REVIEW_ORDER.indexOf(value);
  return [
    ...compared({
      key: "preset",
      open: "preset",
      own: own.preset,
      shared: shared.preset,
      isLooser: (mine, theirs) => comparePresets(mine, theirs) < 0,
      word: "weaker than",
    }),
    ...compared({
      key: "max-waiver-days",
      open: "max-waiver-days",
      own: own.maxWaiverDays,
      shared: shared.maxWaiverDays,
      isLooser: (mine, theirs) => mine > theirs,
      word: "more than",
    }),
    ...compared({
      key: "url",
      open: "index",
      own: own.index.url,
      shared: shared.indexUrl,
      isLooser: (mine, theirs) => indexKey(mine) !== indexKey(theirs),
      word: "not",
    }),
    ...compared({
      key: "when",
      open: "review",
      own: own.review.when,
      shared: shared.reviewWhen,
      isLooser: (mine, theirs) => review(mine) < review(theirs),
      word: "less than",
    }),
    ...compared({
      key: "inline",
      open: "review",
      own: own.review.inline,
      shared: shared.reviewInline,
      isLooser: (mine, theirs) => theirs && !mine,
      word: "less than",
    }),
  ];
}

function compared<T extends string | number | boolean>(comparison: Comparison<T>): readonly Loosening[] {
  const { own, shared } = comparison;
  if (own === null || own.file === null || own.line === null) return [];
  if (!comparison.isLooser(own.value, shared.value)) return [];
  const [mine, theirs] = [JSON.stringify(own.value), JSON.stringify(shared.value)];
  const message = `"${comparison.key}" is ${mine}, ${comparison.word} ${theirs} of`;
  return [{ file: own.file, line: own.line, keys: [comparison.open], message, shared }];
}
