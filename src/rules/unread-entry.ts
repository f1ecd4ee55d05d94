import type { Rule } from "../domain/rule.ts";
import { moreInFile, observeFile } from "./observe-file.ts";

/** An entry that cannot be read although the file can, or a known kind of file that is not read yet: told, so that silence never means clean. */
export const unreadEntry: Rule = {
  id: "unread-entry",
  summary: "An entry, or a known kind of file, is not read.",
  defaults: { new: "note", transitive: "off", changed: "note", existing: "note" },
  configurable: true,
  hasTransitive: false,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind !== "manifest" || subject.skips[0].class !== "unread") return [];
    const [first] = subject.skips;
    return [
      observeFile(subject, {
        rule: "unread-entry",
        message: [
          { code: first.file },
          ` line ${first.line} was not read: `,
          { quote: first.detail },
          moreInFile(subject),
          ".",
        ],
        effect: ["What it brings in was not checked."],
        remedy: [
          "Name the projects in a file that is read (a lock file holds them all), or look at the entry yourself.",
        ],
      }),
    ];
  },
};
