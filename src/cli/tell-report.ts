import type { Report } from "../domain/report.ts";
import { reportJson } from "../render/json.ts";
import { DOCS_URL, HOME_URL, VERSION } from "../version.ts";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";
import { AUDIT_FORMATS } from "./option-specs.ts";
import { isColored, putResult, tellPolicyErrors } from "./output.ts";
import type { PolicyChoice } from "./policy-option.ts";
import { pathsSeenFrom, shownReport } from "./shown-paths.ts";

/** What a report is told with. */
export interface Telling {
  readonly options: Options;
  /** The root that the report's paths are relative to. */
  readonly root: string;
  readonly choice: PolicyChoice;
}

/** Writes the report in the format that was asked for; returns the exit code. */
export async function tellReport(report: Report, telling: Telling, io: Io): Promise<number> {
  const { options, root, choice } = telling;
  const show = pathsSeenFrom(io.cwd, root);
  const isOwn = choice.outsidePolicy === null && choice.policyFile?.includes("@") !== true;
  const shown = shownReport(report, show, isOwn ? show : (path) => path);
  // Uploaders of SARIF count from the repository's root.
  const told = options.text("format") === "sarif" ? report : shown;
  await putResult(await rendered(told, options, io), options, io);
  tellPolicyErrors(shown.policy.errors, io);
  if (report.policy.errors.length > 0) return 2;
  return report.conclusion === "failure" ? 1 : 0;
}

// Each format is loaded when it is asked for.
async function rendered(report: Report, options: Options, io: Io): Promise<string> {
  const format = options.word("format", AUDIT_FORMATS) ?? "text";
  switch (format) {
    case "json":
      return reportJson(report);
    case "markdown":
      return await markdown(report);
    case "sarif":
      return await sarif(report);
    case "roadmap":
      return (await import("../render/roadmap.ts")).roadmapReport(report);
    case "text": {
      const { terminalReport } = await import("../render/text.ts");
      return terminalReport(report, { width: io.columns, color: isColored(options, io) });
    }
  }
}

async function markdown(report: Report): Promise<string> {
  const [{ markdownReport }, { NO_LINKS }] = await Promise.all([
    import("../render/summary.ts"),
    import("../render/page/context.ts"),
  ]);
  return markdownReport(report, { ...NO_LINKS, docsUrl: DOCS_URL });
}

async function sarif(report: Report): Promise<string> {
  const [{ sarifReport }, { RULES }] = await Promise.all([
    import("../render/sarif.ts"),
    import("../rules/registry.ts"),
  ]);
  return sarifReport(report, RULES, {
    version: VERSION,
    homeUrl: HOME_URL,
    docsUrl: DOCS_URL,
    repoUrl: null,
    headSha: report.range.head,
  });
}
