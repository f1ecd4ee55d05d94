import type { Reader } from "../changes/reader.ts";
import { UserError } from "../domain/errors.ts";
import { ManifestError } from "../domain/manifest.ts";
import { parseRepoPath, type RepoPath } from "../domain/paths.ts";
import type { Range } from "../domain/range.ts";
import type { GateEdit } from "../domain/rule.ts";
import { decodeText } from "../manifests/decode.ts";
import { parseToml } from "../manifests/toml/document.ts";
import type { SharedText } from "../policy/load.ts";
import { type LoadedPolicy, loadedPolicy } from "../policy/loaded.ts";
import type { LocateToml, PolicyText, Vocabulary } from "../policy/model.ts";
import { mayHoldPolicy, POLICY_FILES } from "../policy/places.ts";
import { type PolicyOutcome, policyEdits, policyOutcome } from "../policy/proposed.ts";
import { parseSharedReference } from "../policy/shared.ts";
import type { FileRequest, Side } from "../ports.ts";
import { RULES } from "../rules/registry.ts";
import { FORMAT_IDS } from "./formats.ts";
import type { GateRequest, GateWorld } from "./requests.ts";

/** The words that a policy may use: rules and formats of this program. */
export const VOCABULARY: Vocabulary = { rules: RULES, formats: FORMAT_IDS };

/** Where things stand in a policy, by the reader of manifests. */
export const LOCATE_TOML: LocateToml = (text) => parseToml(text).lineOf;

/** The policy of the run and what the range does to it. */
export interface PolicyReading {
  readonly outcome: PolicyOutcome;
  readonly edits: readonly GateEdit[];
  readonly loaded: LoadedPolicy;
}

/** The paths that may hold the repository's own policy. Throws UserError for a reference that is broken. */
export function policyPaths(request: GateRequest): readonly RepoPath[] {
  if (request.outsidePolicy !== null) return [];
  if (request.policyFile === null || isShared(request.policyFile))
    return POLICY_FILES.flatMap((path) => parseRepoPath(path) ?? []);
  const path = parseRepoPath(request.policyFile);
  if (path === null) {
    throw new UserError(
      `policy-file "${request.policyFile}" is no path inside the repository`,
      "Give a path relative to the repository's root, or OWNER/REPO/PATH@REF.",
    );
  }
  return [path];
}

/** What to read for the policy: the policy's own side, and both sides of the range where it changes a policy file. */
export function policyRequests(request: GateRequest, range: Range): readonly FileRequest[] {
  const paths = policyPaths(request);
  const touched = new Set(changedPaths(range));
  return paths.flatMap((path): readonly FileRequest[] => [
    { side: "policy", path },
    ...(touched.has(path) ? [{ side: "base", path } as const, { side: "head", path } as const] : []),
  ]);
}

/** Reads the policy in force and, where the range changes it, the one it would leave. All files are loaded already. */
export async function readPolicy(
  request: GateRequest,
  { range, reader, today }: { readonly range: Range; readonly reader: Reader; readonly today: string },
  world: Pick<GateWorld, "readShared">,
): Promise<PolicyReading> {
  const paths = policyPaths(request);
  const touched = new Set(changedPaths(range));
  const edited = paths.filter((path) => touched.has(path));
  const shared = await readShared(request, world);
  const load = (texts: readonly PolicyText[]) => loadTexts(texts, { request, shared, today });
  const now = request.outsidePolicy === null ? textsOf(paths, "policy", reader) : [request.outsidePolicy];
  const base = await load(now);
  if (edited.length === 0) return { outcome: policyOutcome(base, null), edits: [], loaded: base };
  const proposed = paths.flatMap((path) => textsOf([path], touched.has(path) ? "head" : "policy", reader));
  const edits = policyEdits(textsOf(edited, "base", reader), textsOf(edited, "head", reader), LOCATE_TOML);
  const head = edits.length === 0 ? null : await load(proposed);
  return { outcome: policyOutcome(base, head), edits, loaded: base };
}

interface TextsContext {
  readonly request: GateRequest;
  readonly shared: SharedText | null;
  readonly today: string;
}

// Most repositories have no policy: they do not pay for the schema library, which is a third of what is loaded.
async function loadTexts(
  texts: readonly PolicyText[],
  { request, shared, today }: TextsContext,
): Promise<LoadedPolicy> {
  const context = { inputs: request.inputs, today, vocabulary: VOCABULARY };
  const named = namedFile(request);
  if (named === null && shared === null && !texts.some(mayHoldPolicy)) return loadedPolicy([], [], context);
  const { loadPolicy } = await import("../policy/load.ts");
  return loadPolicy({ ...context, texts, named, shared, locate: LOCATE_TOML });
}

function namedFile(request: GateRequest): string | null {
  if (request.outsidePolicy !== null) return request.outsidePolicy.path;
  return request.policyFile !== null && !isShared(request.policyFile) ? request.policyFile : null;
}

function isShared(text: string): boolean {
  return parseSharedReference(text).kind !== "own";
}

function changedPaths(range: Range): readonly RepoPath[] {
  if (range.kind === "audit") return [];
  return range.changed.flatMap((file) => (file.previousPath === null ? [file.path] : [file.path, file.previousPath]));
}

async function readShared(request: GateRequest, world: Pick<GateWorld, "readShared">): Promise<SharedText | null> {
  if (request.policyFile === null) return null;
  const parsed = parseSharedReference(request.policyFile);
  if (parsed.kind === "own") return null;
  if (parsed.kind === "broken") {
    throw new UserError(
      `The policy file "${request.policyFile}" ${parsed.problem}.`,
      "Correct the input `policy-file` (`--policy` on the command line).",
    );
  }
  return { reference: request.policyFile, ...(await world.readShared(parsed.reference)) };
}

function textsOf(paths: readonly RepoPath[], side: Side, reader: Reader): readonly PolicyText[] {
  return paths.flatMap((path): readonly PolicyText[] => {
    const read = reader.get({ side, path });
    if (read.kind === "absent") return [];
    // An error of the policy like any other, so that findings are told and a pull request can repair it.
    if (read.kind === "unreadable") return [{ path, text: "", problem: `the policy cannot be read: ${read.detail}` }];
    return [textOf(path, read.bytes)];
  });
}

function textOf(path: RepoPath, bytes: Uint8Array): PolicyText {
  try {
    return { path, text: decodeText(bytes, "utf-8") };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    const readable = new TextDecoder().decode(bytes);
    return { path, text: readable, problem: `the policy cannot be read: ${error.message}` };
  }
}
