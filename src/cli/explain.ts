import { explainProject } from "../alternatives/explain.ts";
import { SUGGEST_BUDGET_MS } from "../alternatives/suggest.ts";
import { UserError } from "../domain/errors.ts";
import type { ProjectName } from "../domain/name.ts";
import { lookUpAll } from "../lookups/ask.ts";
import { type Answer, decodeReply, unavailable } from "../lookups/decode.ts";
import { REVIEW_LIMITS } from "../lookups/retry.ts";
import type { IndexReply, PackageIndex } from "../ports.ts";
import { type Explained, explainedJson, explainedText } from "./explanation.ts";
import { indexAccess } from "./index-access.ts";
import type { Io } from "./io.ts";
import { createTerminalLog, type TerminalLog } from "./log.ts";
import { isColored, putResult, tellPolicyErrors } from "./output.ts";
import { ownPython } from "./own-python.ts";
import { policyChoice } from "./policy-option.ts";
import { projectWord } from "./project-word.ts";
import type { Run } from "./run.ts";
import { sharedPolicyReader } from "./shared-policy.ts";
import { readPolicyOf, rootOf, treeAt } from "./tree-policy.ts";

/** `pypi-gate explain PROJECT`: what the index says of one project. Exit code 0, or 2 where it gave no answer. */
export async function explain({ words, options }: Run, io: Io): Promise<number> {
  const name = projectWord(words);
  const access = indexAccess(options, io);
  const log = createTerminalLog(io);
  const root = await rootOf(options, io);
  const choice = await policyChoice(options, root, io);
  const today = io.clock.now();
  const tree = treeAt(root, io);
  const { loaded } = await readPolicyOf(tree, choice, { today, readShared: sharedPolicyReader(io, log) });
  if (loaded.policy.isPrivate(name)) {
    throw new UserError(`The policy declares ${name} private: no index is asked about it.`, "See `pypi-gate policy`.");
  }
  try {
    const explained = await explainedBy(access.open(loaded.policy.indexUrl), name, {
      io,
      log,
      requiresPython: await ownPython(tree),
    });
    const isJson = options.text("format") === "json";
    await putResult(
      isJson
        ? explainedJson(explained)
        : explainedText(explained, { width: io.columns, color: isColored(options, io) }),
      options,
      io,
    );
    tellPolicyErrors(loaded.errors, io);
    return explained.answer.kind === "unavailable" || loaded.errors.length > 0 ? 2 : 0;
  } finally {
    await access.close();
  }
}

interface Around {
  readonly io: Pick<Io, "clock">;
  readonly log: TerminalLog;
}

async function explainedBy(
  index: PackageIndex,
  name: ProjectName,
  around: Around & { readonly requiresPython: string | null },
): Promise<Explained> {
  const remembering = rememberingIndex(index, name);
  const answer = await askAbout(name, remembering.index, around);
  const explanation = await explainProject(
    name,
    {
      index: remembering.replaying,
      clock: around.io.clock,
      log: around.log,
      decode: (asked, reply) => decodeReply(asked, reply, [], around.io.clock.now()),
    },
    { requiresPython: around.requiresPython, budgetMs: SUGGEST_BUDGET_MS },
  );
  return { answer, indexUrl: index.url, explanation };
}

// What is said of the project and what is made of it rest on one and the same answer.
function rememberingIndex(index: PackageIndex, name: ProjectName) {
  let last: IndexReply | null = null;
  const remembering: PackageIndex = {
    ...index,
    project: async (asked, options) => {
      last = await index.project(asked, options);
      return last;
    },
  };
  const replaying: PackageIndex = {
    ...index,
    project: async (asked, options) => (asked === name && last !== null ? last : await index.project(asked, options)),
  };
  return { index: remembering, replaying };
}

/** Asks the index about one name, absence twice; no progress is left on the terminal. */
export async function askAbout(name: ProjectName, index: PackageIndex, { io, log }: Around): Promise<Answer> {
  const question = { name, versions: [], confirmAbsence: true };
  const answers = await lookUpAll([question], { index, clock: io.clock, log }, REVIEW_LIMITS).finally(log.end);
  return answers.get(name) ?? unavailable(name, { cause: "network", detail: "it was not asked" }, io.clock.now());
}
