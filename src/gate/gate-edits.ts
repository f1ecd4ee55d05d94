import type { Reader } from "../changes/reader.ts";
import type { RepoPath } from "../domain/paths.ts";
import type { ChangedFile, Range } from "../domain/range.ts";
import type { GateEdit } from "../domain/rule.ts";
import type { FileRequest } from "../ports.ts";

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Changed workflows are read to see whether they run this gate: the author of a pull request can take it out. */
export function workflowRequests(range: Range): readonly FileRequest[] {
  return workflows(range).flatMap((file): readonly FileRequest[] => [
    { side: "base", path: file.previousPath ?? file.path },
    { side: "head", path: file.path },
  ]);
}

/** The changed workflows that run the gate before or after. All files are loaded already. */
export function workflowEdits(range: Range, reader: Reader): readonly GateEdit[] {
  return workflows(range)
    .filter(
      (file) =>
        runsGate({ side: "base", path: file.previousPath ?? file.path }, reader) ||
        runsGate({ side: "head", path: file.path }, reader),
    )
    .map((file) => ({ place: { file: file.path, line: 1 }, what: "workflow" }));
}

function workflows(range: Range): readonly ChangedFile[] {
  if (range.kind === "audit") return [];
  const isWorkflow = (path: RepoPath | null): boolean => path !== null && WORKFLOW.test(path);
  return range.changed.filter((file) => isWorkflow(file.path) || isWorkflow(file.previousPath));
}

function runsGate(request: FileRequest, reader: Reader): boolean {
  const read = reader.get(request);
  return read.kind === "file" && new TextDecoder().decode(read.bytes).split("\n").some(isGateLine);
}

// The action, or the command line in a step. A comment runs nothing, and neither does a workflow's name.
const ACTION = /\buses["']?\s*:\s*["']?[^\s"'#]{0,300}pypi-gate/i;
const COMMAND = /(?:^|[\s/"'@])pypi-gate(?:@\S{0,100})?["']?\s+(?:check|audit)\b/;

function isGateLine(line: string): boolean {
  return !line.trimStart().startsWith("#") && (ACTION.test(line) || COMMAND.test(line));
}
