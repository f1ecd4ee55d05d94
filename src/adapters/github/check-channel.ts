import { createHash } from "node:crypto";
import type { Annotation, CheckContent } from "../../domain/check.ts";
import type { Channel, Delivery } from "../../domain/delivery.ts";
import type { Report } from "../../domain/report.ts";
import { type GitHubClient, NO_RETRY } from "./client.ts";
import { failureOf, refusalReason } from "./failure.ts";
import type { Target } from "./target.ts";

export interface CheckChannelOptions {
  readonly client: GitHubClient;
  readonly target: Target;
  /** The judged head; never the merge commit that GITHUB_SHA names. */
  readonly headSha: string;
  readonly name: string;
  /** `auto`: when there are findings, or an earlier run of ours stands on the commit. */
  readonly mode: "auto" | "always" | "never";
  /** `external_id` of each run of that name on the commit; null when GraphQL did not say. */
  readonly earlier: () => Promise<readonly string[] | null>;
  /** True once the pull request has another head, or is closed: its newer run reports. */
  readonly isStale: () => Promise<boolean>;
  /** The content within the platform's limits; pure. */
  readonly content: (report: Report) => CheckContent;
}

// GitHub's limit per request.
const PER_REQUEST = 50;
// Of the minute for all writes: a review with ten comments takes up to a dozen, a second apart.
const LEFT_FOR_OTHERS_MS = 25_000;
const ID_PREFIX = "pypi-gate/1:";

/** The check run. What GitHub refuses makes the delivery degraded. */
export function createCheckChannel(options: CheckChannelOptions): Channel {
  return {
    id: "check-run",
    publish: async (report) => {
      if (options.mode === "never") return unchanged("It is turned off.");
      try {
        return await publish(options, report);
      } catch (error) {
        const reason = refusalReason(error);
        if (reason === null) throw error;
        return degraded(`The check run was not written: ${reason}.`);
      }
    },
  };
}

async function publish(options: CheckChannelOptions, report: Report): Promise<Delivery> {
  options.client.budget.beginDelivery();
  const earlier = await earlierIds(options);
  if (isLeftToPullRequest(options, earlier)) return unchanged(null);
  const ours = earlier.filter((id) => isOurs(options, id));
  const isWanted = options.mode === "always" || report.findings.length > 0 || ours.length > 0;
  if (!isWanted) return unchanged(null);
  const content = options.content(report);
  const id = externalId(options, content);
  if (ours.length === 1 && ours[0] === id) return unchanged(null);
  if (await isStale(options)) return unchanged("A newer commit was pushed, or the pull request is closed.");
  const latest = ours.length === 0 ? null : await latestOfOurs(options);
  if (latest?.external_id === id) return unchanged(null);
  // Annotations are only ever appended: other ones need a run of their own, which then counts as the latest of its name.
  const isSame = latest !== null && annotationsOf(latest.external_id ?? "") === annotationsOf(id);
  if (isSame && (await updated(options, latest.id, content))) return delivered();
  return countedDelivery(await createRun(options, content), content.annotations.length);
}

function countedDelivery(sent: number, all: number): Delivery {
  return sent === all ? delivered() : degraded(`The check run got ${sent} of its ${all} annotations: GitHub was slow.`);
}

async function earlierIds(options: CheckChannelOptions): Promise<readonly (string | null)[]> {
  try {
    return (await options.earlier()) ?? (await listRuns(options)).map((run) => run.external_id);
  } catch (error) {
    // A token that may not even look has written nothing before.
    if (failureOf(error)?.kind === "permission") return [];
    throw error;
  }
}

// A commit of a branch with a pull request is judged twice, and GitHub shows the latest run of a name: what a push
// says of its own commits must not cover what is said of the whole pull request, whose lines are annotated already.
function isLeftToPullRequest({ target }: CheckChannelOptions, earlier: readonly (string | null)[]): boolean {
  return target.subject.kind === "push" && earlier.some((id) => id?.startsWith(`${ID_PREFIX}pull-`) ?? false);
}

function isOurs({ target }: CheckChannelOptions, id: string | null): boolean {
  return [scopeOf(target), PUSH].some((scope) => id?.startsWith(`${ID_PREFIX}${scope}:`) ?? false);
}

const PUSH = "push";

// Two pull requests may have the same head, and each says its own.
function scopeOf({ subject }: Target): string {
  return subject.kind === "pull-request" ? `pull-${subject.number}` : PUSH;
}

async function isStale({ isStale }: CheckChannelOptions): Promise<boolean> {
  try {
    return await isStale();
  } catch (error) {
    // A token may write check runs without seeing pull requests: then the event's word counts.
    if (failureOf(error)?.kind === "permission") return false;
    throw error;
  }
}

async function latestOfOurs(options: CheckChannelOptions): Promise<ListedRun | null> {
  const ours = (await listRuns(options)).filter((run) => isOurs(options, run.external_id));
  return ours.reduce<ListedRun | null>((last, run) => (last === null || run.id > last.id ? run : last), null);
}

/** What a run is about, what it says, and which annotations it has: `pypi-gate/1:<scope>:<content>:<annotations>`. */
function externalId({ target }: CheckChannelOptions, content: CheckContent): string {
  const annotations = createHash("sha256").update(JSON.stringify(content.annotations)).digest("hex").slice(0, 32);
  const digest = createHash("sha256").update(content.digest).digest("hex").slice(0, 32);
  return `${ID_PREFIX}${scopeOf(target)}:${digest}:${annotations}`;
}

function annotationsOf(id: string): string {
  return id.slice(id.lastIndexOf(":") + 1);
}

// False where another app made the run: only its creator may change it.
async function updated(options: CheckChannelOptions, id: number, content: CheckContent): Promise<boolean> {
  const { client, target, name } = options;
  const { owner, repo } = target;
  const { conclusion } = content;
  const output = outputOf(content);
  const body = { owner, repo, check_run_id: id, name, conclusion, external_id: externalId(options, content), output };
  try {
    const run = () => client.rest.checks.update({ ...body, status: "completed", ...NO_RETRY });
    await client.write({ what: "update the check run", run, find: null });
    return true;
  } catch (error) {
    if (/app_id/.test(failureOf(error)?.message ?? "")) return false;
    throw error;
  }
}

// Created completed, so that a run that is stopped leaves nothing in progress. The final id comes with the last
// annotations: a run that was stopped in between is no equal one for the next. Returns how many annotations it has.
async function createRun(options: CheckChannelOptions, content: CheckContent): Promise<number> {
  const { client, target, headSha, name } = options;
  const [first, ...others] = batches(content.annotations);
  const id = externalId(options, content);
  const body = {
    owner: target.owner,
    repo: target.repo,
    name,
    head_sha: headSha,
    status: "completed" as const,
    conclusion: content.conclusion,
    external_id: others.length === 0 ? id : `${id}-partial`,
    output: { ...outputOf(content), annotations: first },
  };
  const checkId = await client.write({
    what: "create the check run",
    run: async () => (await client.rest.checks.create({ ...body, ...NO_RETRY })).data.id,
    find: async () => (await listRuns(options)).find((run) => run.external_id === body.external_id)?.id ?? null,
  });
  let sent = first.length;
  for (const batch of others) {
    // What follows says more than further annotations.
    if (client.budget.remaining() < LEFT_FOR_OTHERS_MS) return sent;
    sent += batch.length;
    const isLast = sent === content.annotations.length;
    await append(options, { checkId, content, batch, sent, externalId: isLast ? id : `${id}-partial` });
  }
  return sent;
}

interface Append {
  readonly checkId: number;
  readonly content: CheckContent;
  readonly batch: readonly Annotated[];
  /** Annotations that the run has afterwards. */
  readonly sent: number;
  readonly externalId: string;
}

async function append(
  options: CheckChannelOptions,
  { checkId, content, batch, sent, externalId }: Append,
): Promise<void> {
  const { client, target } = options;
  const output = { ...outputOf(content), annotations: [...batch] };
  const body = { owner: target.owner, repo: target.repo, check_run_id: checkId, external_id: externalId, output };
  await client.write({
    what: "add annotations to the check run",
    run: async () => (await client.rest.checks.update({ ...body, ...NO_RETRY })).data.id,
    find: async () => {
      const run = (await listRuns(options)).find((one) => one.id === checkId);
      return run !== undefined && run.output.annotations_count >= sent ? checkId : null;
    },
  });
}

interface ListedRun {
  readonly id: number;
  readonly external_id: string | null;
  readonly output: { readonly annotations_count: number };
}

async function listRuns(options: CheckChannelOptions): Promise<readonly ListedRun[]> {
  const { client, target, headSha, name } = options;
  const { owner, repo } = target;
  const query = { owner, repo, ref: headSha, check_name: name, filter: "all" as const, per_page: 100 };
  return (await client.rest.checks.listForRef(query)).data.check_runs;
}

type Annotated = ReturnType<typeof wire>;

function batches(annotations: readonly Annotation[]): [Annotated[], ...Annotated[][]] {
  const all = annotations.map(wire);
  const rest: Annotated[][] = [];
  for (let at = PER_REQUEST; at < all.length; at += PER_REQUEST) rest.push(all.slice(at, at + PER_REQUEST));
  return [all.slice(0, PER_REQUEST), ...rest];
}

function wire({ path, line, endLine, level, title, message }: Annotation) {
  return { path, start_line: line, end_line: Math.max(line, endLine), annotation_level: level, title, message };
}

function outputOf({ title, summary, text }: CheckContent) {
  return text === "" ? { title, summary } : { title, summary, text };
}

function delivered(): Delivery {
  return { channel: "check-run", kind: "delivered", detail: null };
}

function degraded(reason: string): Delivery {
  return { channel: "check-run", kind: "degraded", reason };
}

function unchanged(detail: string | null): Delivery {
  return { channel: "check-run", kind: "unchanged", detail };
}
