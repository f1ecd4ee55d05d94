import type { Skip } from "../domain/manifest.ts";
import type { Rule } from "../domain/rule.ts";
import { moreInFile, observeFile } from "./observe-file.ts";

/** A manifest, or a line of it, that could not be read: what stands there is not checked. */
export const unreadableManifest: Rule = {
  id: "unreadable-manifest",
  summary: "A manifest, or a line of it, could not be read.",
  defaults: { new: "block", transitive: "off", changed: "block", existing: "warn" },
  configurable: true,
  judge: (subject) => {
    if (subject.kind !== "manifest" || subject.skips[0].class !== "unreadable") return [];
    const [first] = subject.skips;
    return [
      observeFile(subject, {
        rule: "unreadable-manifest",
        message: [{ code: first.file }, whatFails(first), { quote: first.detail }, moreInFile(subject), "."],
        effect: ["What stands there was not checked."],
        remedy: [`Fix the ${WHOLE_FILE.has(first.reason) ? "file" : "line"} so that its own tool reads it.`],
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

function whatFails(skip: Skip): string {
  return WHOLE_FILE.has(skip.reason)
    ? " could not be read: "
    : ` has an entry that could not be read (line ${skip.line}): `;
}
