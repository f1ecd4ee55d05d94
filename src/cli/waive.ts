import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { errorCode } from "../adapters/error-code.ts";
import { daysBetween } from "../domain/days.ts";
import { UserError } from "../domain/errors.ts";
import type { ProjectName } from "../domain/name.ts";
import { plainLine } from "../domain/prose.ts";
import { RULE_OF_STATUS, type RuleId } from "../domain/rule.ts";
import { LOCATE_TOML, VOCABULARY } from "../gate/read-policy.ts";
import type { LoadRequest, SharedText } from "../policy/load.ts";
import type { PolicyText } from "../policy/model.ts";
import { POLICY_FILES } from "../policy/places.ts";
import { parseSharedReference } from "../policy/shared.ts";
import { type WaiveRequest, waive } from "../policy/waive.ts";
import type { Options } from "./arguments.ts";
import { askAbout } from "./explain.ts";
import { indexAccess } from "./index-access.ts";
import type { Io } from "./io.ts";
import { createTerminalLog } from "./log.ts";
import { cannotWrite, tellPolicyErrors } from "./output.ts";
import { type PolicyChoice, policyChoice } from "./policy-option.ts";
import { projectWord } from "./project-word.ts";
import type { Run } from "./run.ts";
import { sharedPolicyReader } from "./shared-policy.ts";
import { ownPolicyFile, readPolicyOf, rootOf, treeAt } from "./tree-policy.ts";

/** `pypi-gate waive PROJECT`: appends a waiver to the policy in use. Exit code 0, or 2 where the policy would refuse it. */
export async function waiveCommand({ words, options }: Run, io: Io): Promise<number> {
  const project = projectWord(words);
  const reason = required("reason", options);
  const expires = lastDay(required("expires", options), io.clock.now());
  const root = await rootOf(options, io);
  const choice = await policyChoice(options, root, io);
  const place = await placeOf(choice, root, io);
  const current = await loadRequest(choice, place, io);
  const given = options.list("rule");
  const rules = given.length > 0 ? given : [await ruleByStatus(project, { options, choice, root }, io)];
  const asked: WaiveRequest = {
    project,
    rules,
    reason,
    expires,
    status: options.text("status"),
    owner: options.text("owner"),
    issue: options.text("issue"),
    disposition: options.text("disposition"),
  };
  const result = waive(place.shown, asked, current);
  if (result.kind === "refused") {
    tellPolicyErrors(result.errors, io);
    io.stderr("error: nothing was written: the policy would be refused.\n");
    return 2;
  }
  await append(place, result.text);
  io.stdout(`${place.shown}: ${rules.join(", ")} of ${project} is waived until ${plainLine(expires)}.\n`);
  return 0;
}

function required(name: string, options: Options): string {
  const text = options.text(name);
  if (text !== null) return text;
  throw new UserError(`A waiver needs --${name}.`, "See `pypi-gate waive --help`.");
}

// Reading a policy takes a day that is past, since every waiver comes to that; writing one would accept nothing.
function lastDay(text: string, now: string): string {
  const left = daysBetween(now, text);
  if (left === null) {
    throw new UserError(`--expires "${plainLine(text, 80)}" is no day.`, "Write it as YYYY-MM-DD: 2027-02-21.");
  }
  if (left >= 0) return text;
  throw new UserError(
    `--expires ${plainLine(text)} is past: the waiver would hold for no day.`,
    `Name a day from today on (${now.slice(0, 10)} UTC).`,
  );
}

/** The file that is written, and those that may hold a policy now. */
interface Place {
  readonly path: string;
  /** As errors name it. */
  readonly shown: string;
  /** Its bytes; null where it does not exist. */
  readonly bytes: Buffer | null;
  readonly texts: readonly PolicyText[];
}

async function placeOf(choice: PolicyChoice, root: string, io: Io): Promise<Place> {
  const named = choice.outsidePolicy?.path ?? (isShared(choice.policyFile) ? null : choice.policyFile);
  if (named !== null) {
    const path = choice.outsidePolicy === null ? join(root, named) : resolve(io.cwd, named);
    const bytes = await bytesOf(path);
    return { path, shown: named, bytes, texts: bytes === null ? [] : [{ path: named, text: textOf(bytes, named) }] };
  }
  const found = await Promise.all(POLICY_FILES.map(async (file) => ({ file, bytes: await bytesOf(join(root, file)) })));
  const texts = found.flatMap(({ file, bytes }) => (bytes === null ? [] : [{ path: file, text: textOf(bytes, file) }]));
  const shown = (await ownPolicyFile(root, io)) ?? POLICY_FILES[0];
  const bytes = found.find(({ file }) => file === shown)?.bytes ?? null;
  return { path: join(root, shown), shown, bytes, texts };
}

function isShared(policyFile: string | null): boolean {
  return policyFile !== null && parseSharedReference(policyFile).kind !== "own";
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw new UserError(`The policy ${path} cannot be read.`, "Make it a plain file that you may read.");
  }
}

function textOf(bytes: Buffer, shown: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`The policy ${shown} is not UTF-8.`, "Save it as UTF-8.");
  }
}

async function loadRequest(choice: PolicyChoice, place: Place, io: Io): Promise<LoadRequest> {
  return {
    texts: place.texts,
    named:
      isShared(choice.policyFile) || (choice.policyFile === null && choice.outsidePolicy === null) ? null : place.shown,
    shared: await sharedText(choice.policyFile, io),
    inputs: choice.inputs,
    today: io.clock.now(),
    vocabulary: VOCABULARY,
    locate: LOCATE_TOML,
  };
}

async function sharedText(policyFile: string | null, io: Io): Promise<SharedText | null> {
  if (policyFile === null) return null;
  const parsed = parseSharedReference(policyFile);
  if (parsed.kind === "own") return null;
  if (parsed.kind === "broken") return { reference: policyFile, problem: parsed.problem };
  return { reference: policyFile, ...(await sharedPolicyReader(io, createTerminalLog(io))(parsed.reference)) };
}

interface Asked {
  readonly options: Options;
  readonly choice: PolicyChoice;
  readonly root: string;
}

async function ruleByStatus(project: ProjectName, { options, choice, root }: Asked, io: Io): Promise<RuleId> {
  const access = indexAccess(options, io);
  const log = createTerminalLog(io);
  const readShared = sharedPolicyReader(io, log);
  const { loaded } = await readPolicyOf(treeAt(root, io), choice, { today: io.clock.now(), readShared });
  if (loaded.policy.isPrivate(project))
    throw nameTheRule(`the policy declares ${project} private, so no index is asked`);
  try {
    const answer = await askAbout(project, access.open(loaded.policy.indexUrl), { io, log });
    if (answer.kind === "missing") return "missing-project";
    if (answer.kind === "unavailable")
      throw nameTheRule(`the index gave no answer about ${project} (${answer.detail})`);
    if (answer.status.kind !== "known") throw nameTheRule(`the index publishes no status of ${project} that is known`);
    if (answer.status.status === "active") throw nameTheRule(`${project} is active, so its status needs no waiver`);
    return RULE_OF_STATUS[answer.status.status];
  } finally {
    await access.close();
  }
}

function nameTheRule(why: string): UserError {
  return new UserError(`The rule to waive is not known: ${why}.`, "Name it: `--rule ID`.");
}

// Only what is new is encoded: a byte order mark and every other byte stay as they are.
async function append({ path, bytes, texts, shown }: Place, text: string): Promise<void> {
  const before = texts.find((one) => one.path === shown)?.text ?? "";
  const added = Buffer.from(text.slice(before.length), "utf8");
  if (!isAbsolute(path)) throw new TypeError("the policy's path is not absolute");
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.concat([bytes ?? Buffer.alloc(0), added]));
  } catch (error) {
    throw cannotWrite(shown, "Make it a file that you may write.", error);
  }
}
