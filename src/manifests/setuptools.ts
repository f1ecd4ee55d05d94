import { normalizeLabel, type ProjectName } from "../domain/name.ts";
import { fixedLocation } from "../domain/requirement.ts";
import { DEFAULT_INDEX } from "../domain/source.ts";
import { addPep508, addSkip, type Draft, type Slot, shown } from "./draft.ts";
import { parseRequirement } from "./pep508.ts";

/** Why an entry of `setup.cfg` or `setup.py` is there. */
export type Purpose = Pick<Slot, "scope" | "group">;

/** What the project itself needs. */
export const PROD: Purpose = { scope: "prod", group: null };

/** setuptools' lists of requirements by keyword. */
export const LISTS: ReadonlyMap<string, Purpose> = new Map([
  ["install_requires", PROD],
  ["setup_requires", { scope: "build", group: null }],
  ["tests_require", { scope: "dev", group: "tests" }],
]);

/** The purpose of a key of `extras_require`. It may carry a marker (`dev:python_version<"3"`); without a label before it, it belongs to the project. */
export function purposeOfExtra(key: string): Purpose {
  const label = key.split(":", 1)[0]?.trim() ?? "";
  return label === "" ? PROD : { scope: "extra", group: normalizeLabel(label) };
}

/** Adds one entry of a list. `name` is the project's own: its extras are told and not looked up. */
export function addListed(
  draft: Draft,
  { text, line }: { readonly text: string; readonly line: number },
  { scope, group }: Purpose,
  name: ProjectName | null,
): void {
  const parsed = parseRequirement(text);
  if (parsed.ok && parsed.name === name && scope !== "build") {
    addSkip(draft, "self", line, { detail: `‘${parsed.writtenName}’ is the project itself`, project: parsed.name });
  } else addPep508(draft, text, { scope, group, location: fixedLocation(draft.file, line) }, () => [DEFAULT_INDEX]);
}

/** Tells links that are searched beside the index. */
export function tellLink(draft: Draft, text: string, line: number): void {
  addSkip(draft, "url", line, { detail: `‘${shown(text)}’ is a link beside the index` });
}
