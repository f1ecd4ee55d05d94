import { paint, terminalText } from "../render/escape/terminal.ts";
import type { TextOptions } from "../render/text.ts";
import { hangingLines, lineWidth, wrapText } from "../render/wrap.ts";
import { INACTIVE, type RetireCheck, type RetireFacts, retireExitCode } from "./checks.ts";

const MARK: Readonly<Record<RetireCheck["state"], readonly [string, "green" | "red" | "yellow"]>> = {
  ok: ["ok     ", "green"],
  missing: ["missing", "red"],
  unknown: ["unknown", "yellow"],
};

const VERDICT: Readonly<Record<0 | 1 | 2, string>> = {
  0: "The final release is ready.",
  1: "The final release is not ready.",
  2: "Nothing is known to be missing, and something could not be told.",
};

/** The checks, the text to add where something is missing, the steps on PyPI, and the verdict as the last line. */
export function retireText(facts: RetireFacts, checks: readonly RetireCheck[], { color, width }: TextOptions): string {
  const lines = checks.flatMap(({ what, state, detail }) => {
    const [word, how] = MARK[state];
    const at = { indent: 9, columns: width };
    return hangingLines(`${paint(word, how, color)}  `, terminalText(`${what}: ${detail}`), at);
  });
  const code = retireExitCode(checks);
  return `${[...lines, "", ...(code === 0 ? [] : additions(facts)), ...steps(facts, width), "", VERDICT[code]].join("\n")}\n`;
}

function additions({ release, alternatives }: RetireFacts): readonly string[] {
  const other = alternatives[0]?.name ?? "NAME-OF-THE-ALTERNATIVE";
  const name = release.writtenName;
  const metadata = metadataLines(release, `Deprecated: use ${other} instead.`);
  return [
    `Text to add to ${release.file}:`,
    "",
    ...metadata,
    "",
    `Text to add to the top of ${release.readme ?? readmeName(release)}:`,
    "",
    `  # ${name} is no longer maintained`,
    "",
    `  This project is deprecated: please use ${other} instead.`,
    "  No more releases will follow, security fixes included.",
    "",
  ].map(indented);
}

function readmeName({ readmeText, built }: RetireFacts["release"]): string {
  return readmeText === null && !built.has("readme") ? "the README (and name it in the metadata)" : "the README";
}

function metadataLines({ table }: RetireFacts["release"], summary: string): readonly string[] {
  if (table === null)
    return ["  setup(", `      description="${summary}",`, `      classifiers=["${INACTIVE}"],`, "      …", "  )"];
  if (table === "[metadata]")
    return [`  ${table}`, `  description = ${summary}`, "  classifiers =", `      ${INACTIVE}`];
  return [`  ${table}`, `  description = "${summary}"`, `  classifiers = ["${INACTIVE}"]`];
}

// Indentation is part of the text to copy.
function indented(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return indent + terminalText(line);
}

function steps({ release, published }: RetireFacts, columns: number): readonly string[] {
  const status = published.kind === "found" ? published.status : null;
  const undo = status === "archived" ? " Undo that in its settings to publish, and archive it again." : "";
  const now = status === null || status === "active" ? "" : `The index says already: ${terminalText(status)}.${undo}`;
  const todo = [
    "Publish the final release: an archived project takes no more uploads.",
    `Open https://pypi.org/manage/project/${release.name}/settings/ and choose “Archive project”. The page then says that no release will follow, and installers and gates read it (PEP 792).`,
    "Do not delete releases or the project: what is pinned breaks, and the name may be taken by somebody else.",
    "Yank only releases that are broken or unsafe; say why when you do.",
    "Keep an owner who still reads mail, and two-factor authentication on every account that can publish.",
    "Archive the repository too, with the same words at the top of its README.",
  ];
  return [
    "Steps on PyPI, in this order:",
    "",
    ...todo.flatMap((step, at) => hangingLines(`  ${at + 1}. `, step, { indent: 5, columns })),
    ...(now === "" ? [] : ["", ...wrapText(now, lineWidth(columns))]),
  ];
}
