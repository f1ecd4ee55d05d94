import type { PolicyError } from "../domain/policy.ts";
import { crossProblems } from "./checks.ts";
import { type PolicyDocument, readDocument } from "./document.ts";
import { policyError, sortErrors } from "./errors.ts";
import { problemsOf } from "./issues.ts";
import { layerOf } from "./layer.ts";
import { type LoadedPolicy, loadedPolicy } from "./loaded.ts";
import type { LocateToml, PolicyInputs, PolicyLayer, PolicyText, Vocabulary } from "./model.ts";
import { isPyproject } from "./places.ts";
import { policySchema } from "./schema.ts";
import { loosenedProblems, repeatedWaivers } from "./shared.ts";

/** The texts that may hold the policy, and what they are read with. */
export interface LoadRequest {
  /** Those of `POLICY_FILES` that exist, or the one that `policy-file` names. */
  readonly texts: readonly PolicyText[];
  /** The path that `policy-file` or `--policy` names; null for the places of `POLICY_FILES`. */
  readonly named: string | null;
  /** The shared policy: `path` is its reference; `text` null where it could not be read, `problem` says why. */
  readonly shared: SharedText | null;
  readonly inputs: PolicyInputs;
  /** ISO day or time, UTC. */
  readonly today: string;
  readonly vocabulary: Vocabulary;
  readonly locate: LocateToml;
}

/** A shared policy by its reference, or why it could not be read. */
export type SharedText =
  | { readonly reference: string; readonly text: string }
  | { readonly reference: string; readonly problem: string };

/** Reads the policy in force. Pure: nothing of a file with an error applies. */
export function loadPolicy(request: LoadRequest): LoadedPolicy {
  const shared = request.shared === null ? NO_FILE : readShared(request.shared, request);
  const limit = shared.layer?.maxWaiverDays?.value ?? null;
  const own = request.texts.map((text) => readLayer(text, { request, source: "file", maxWaiverDays: limit }));
  const found = own.filter((file) => file.document !== null);
  const layers = [shared, ...own].flatMap((file) => file.layer ?? []);
  const read = [...shared.errors, ...own.flatMap((file) => file.errors), ...placeErrors(request, own)];
  const loosened = read.length === 0 ? looseErrors(request, shared, found) : [];
  const errors = sortErrors([...read, ...loosened]);
  return loadedPolicy(layers, errors, request);
}

interface ReadLayer {
  /** Null where the file holds no policy. */
  readonly document: PolicyDocument | "broken" | null;
  readonly layer: PolicyLayer | null;
  readonly errors: readonly PolicyError[];
}

interface LayerRequest {
  readonly request: LoadRequest;
  readonly source: "file" | "shared";
  readonly maxWaiverDays: number | null;
}

const NO_FILE: ReadLayer = { document: null, layer: null, errors: [] };

function readShared(shared: SharedText, request: LoadRequest): ReadLayer {
  if ("problem" in shared) return { ...NO_FILE, errors: [policyError(shared.reference, 1, shared.problem)] };
  const text = { path: shared.reference, text: shared.text };
  return readLayer(text, { request, source: "shared", maxWaiverDays: null });
}

function readLayer(text: PolicyText, layerRequest: LayerRequest): ReadLayer {
  const { vocabulary, locate, today } = layerRequest.request;
  const document = readDocument(text, locate);
  if (document.kind === "absent") return NO_FILE;
  if (document.kind === "broken") {
    return { document: "broken", layer: null, errors: [policyError(text.path, document.line, document.message)] };
  }
  const parsed = policySchema(vocabulary).safeParse(document.value);
  const context = { vocabulary, value: document.value, prefix: document.prefix };
  const problems = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => problemsOf(issue, context)),
    ...crossProblems({ document, today, maxWaiverDays: layerRequest.maxWaiverDays }),
  ];
  const errors = problems.map(({ path, message }) => policyError(text.path, document.lineAt(path), message));
  const sound = parsed.success && errors.length === 0;
  const layer = sound ? layerOf(parsed.data, { document, source: layerRequest.source, vocabulary }) : null;
  return { document, layer, errors };
}

function placeErrors(request: LoadRequest, own: readonly ReadLayer[]): readonly PolicyError[] {
  if (request.named !== null) return namedErrors(request.named, request.texts, own);
  const there = request.texts.filter((_, at) => own[at]?.document !== null);
  const file = there.find(({ path }) => !isPyproject(path));
  const sound = own.flatMap(({ document }) => (document === null || document === "broken" ? [] : [document]));
  const table = sound.find((document) => isPyproject(document.file));
  if (file === undefined || table === undefined) return [];
  const message = `two policies: "${file.path}", and [tool.pypi-gate] in "${table.file}" on line ${table.lineAt([])}; keep one`;
  return [policyError(file.path, 1, message)];
}

function namedErrors(named: string, texts: readonly PolicyText[], own: readonly ReadLayer[]): readonly PolicyError[] {
  if (texts.length === 0) return [policyError(named, 1, "the policy file does not exist")];
  const empty = own.every((file) => file.document === null);
  return empty ? [policyError(named, 1, "the file has no table [tool.pypi-gate]")] : [];
}

function looseErrors(request: LoadRequest, shared: ReadLayer, own: readonly ReadLayer[]): readonly PolicyError[] {
  if (shared.layer === null) return [];
  const layer = own.find((file) => file.layer !== null)?.layer ?? null;
  const context = { shared: shared.layer, own: layer, inputs: request.inputs, vocabulary: request.vocabulary };
  return [...loosenedProblems(context), ...repeatedWaivers(context)];
}
