import type { Skip } from "../domain/manifest.ts";
import type { Rule } from "../domain/rule.ts";
import { moreInFile, observeFile } from "./observe-file.ts";

/** A manifest, or a line of it, that could not be read: what stands there is not checked. */
export const unreadableManifest: Rule = {
  id: "unreadable-manifest",
  summary: "A manifest, or a line of it, could not be read.",
  defaults: { new: "block", transitive: "off", changed: "block", existing: "warn" },
  configurable: true,
  hasTransitive: false,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind !== "manifest" || subject.skips[0].class !== "unreadable") return [];
    const [first] = subject.skips;
    return [
      observeFile(subject, {
        rule: "unreadable-manifest",
        message: [{ code: first.file }, whatFails(first), { quote: first.detail }, moreInFile(subject), "."],
        effect: ["What stands there was not checked."],
        remedy: [REMEDY[first.reason] ?? "Fix the line so that its own tool reads it."],
        cap: subject.unreadableBefore ? "note" : null,
      }),
    ];
  },
};

const WHOLE_FILE: ReadonlySet<Skip["reason"]> = new Set([
  "syntax",
  "encoding",
  "binary",
  "over-limit",
  "truncated",
  "unreadable",
]);

// Every one fits a pull request, an audit, a working tree and standard input.
const REMEDY: Readonly<Partial<Record<Skip["reason"], string>>> = {
  syntax: "Fix the file so that its own tool reads it.",
  encoding: "Save the file as UTF-8.",
  binary: "Put text in its place, or exclude the file by the policy if it is no manifest.",
  "missing-include": "Add the file that the line includes, or correct the line.",
  "refused-include": "Include a file of this repository instead, and none that includes this one.",
  "over-limit": "Stay within the limit, or exclude the file by the policy if it is no manifest.",
  truncated: "Run the check again.",
  unreadable: "Fix the file so that its own tool reads it; if that tool does, a later release of this check may, too.",
};

function whatFails(skip: Skip): string {
  return WHOLE_FILE.has(skip.reason)
    ? " could not be read: "
    : ` has an entry that could not be read (line ${skip.line}): `;
}
