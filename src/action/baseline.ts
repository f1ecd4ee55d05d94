import { applyBaseline } from "../domain/baseline.ts";
import { parseBaseline } from "../domain/baseline-file.ts";
import { UserError } from "../domain/errors.ts";
import { parseRepoPath } from "../domain/paths.ts";
import type { Report } from "../domain/report.ts";
import type { Repository } from "../ports.ts";

/**
 * An audit's report with what the baseline knows as notes; a review's report as it is. The file is read where the
 * policy is: from the commit that is audited, without a checkout. Throws UserError where there is no such file.
 */
export async function againstBaseline(report: Report, given: string | null, repository: Repository): Promise<Report> {
  if (given === null || report.mode !== "audit") return report;
  const path = parseRepoPath(given);
  if (path === null) throw refusal(given, "is no path inside the repository");
  const [read] = await repository.read([{ side: "policy", path }]);
  if (read === undefined || read.kind === "absent") throw refusal(path, "is not in the repository");
  if (read.kind === "unreadable") throw refusal(path, `cannot be read: ${read.detail}`);
  return applyBaseline(report, parseBaseline(Buffer.from(read.bytes).toString("utf8"), path), path);
}

function refusal(path: string, what: string): UserError {
  return new UserError(
    `The baseline ${path} ${what}.`,
    "Write it with `pypi-gate audit --write-baseline FILE`, commit it, and name it relative to the repository's root.",
  );
}
