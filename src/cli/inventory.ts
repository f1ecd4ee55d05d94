import type { Reader } from "../changes/reader.ts";
import { compareText } from "../domain/order.ts";
import { parseRepoPath } from "../domain/paths.ts";
import type { PolicyError } from "../domain/policy.ts";
import { plainLine } from "../domain/prose.ts";
import type { Range } from "../domain/range.ts";
import { PYPI_SIMPLE_URL } from "../domain/source.ts";
import { type InventoryPolicy, takeInventory } from "../gate/inventory.ts";
import { mayHoldPolicy, POLICY_FILES } from "../policy/places.ts";
import { inventoryJson, inventoryOf } from "../render/json.ts";
import { inventoryText } from "../render/text.ts";
import type { Io } from "./io.ts";
import { NO_MANIFEST, putResult, tellPolicyErrors } from "./output.ts";
import { type PolicyChoice, policyChoice } from "./policy-option.ts";
import type { Run } from "./run.ts";
import { pathsSeenFrom, shownSkips } from "./shown-paths.ts";
import { openSource, refuseStrangers } from "./sources.ts";

/** `pypi-gate inventory`: what was read. No network, and no module that has any. */
export async function inventory({ words, options }: Run, io: Io): Promise<number> {
  const { repository, root, readAs } = await openSource(words, io);
  const choice = await policyChoice(options, root, io);
  const errors: PolicyError[] = [];
  const taken = await takeInventory(repository, readAs, async (range, reader) => {
    const policy = await policyFor({ choice, range, reader, today: io.clock.now() });
    errors.push(...policy.errors);
    return policy;
  });
  refuseStrangers(readAs, taken.skipped);
  const show = pathsSeenFrom(io.cwd, root);
  const found = inventoryOf(taken.entries, shownSkips(taken.skipped, show));
  const rows = found.requirements.map((row) => ({ ...row, file: show(row.file) }));
  const shown = {
    ...found,
    requirements: rows.toSorted(
      (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.name, b.name),
    ),
  };
  const json = options.text("format") === "json";
  await putResult(json ? inventoryJson(shown) : inventoryText(shown), options, io);
  for (const note of taken.notes) io.stderr(`note: ${plainLine(note, 2_000)}\n`);
  if (!taken.hasManifest) io.stderr(NO_MANIFEST);
  tellPolicyErrors(
    errors.map((error) => ({ ...error, file: choice.outsidePolicy === null ? show(error.file) : error.file })),
    io,
  );
  return errors.length > 0 ? 2 : 0;
}

interface Asked {
  readonly choice: PolicyChoice;
  readonly range: Range;
  readonly reader: Reader;
  readonly today: string;
}

type Answer = InventoryPolicy & { readonly errors: readonly PolicyError[] };

// Reading a policy needs the schema library, which costs more than an inventory of one file.
async function policyFor(asked: Asked): Promise<Answer> {
  const { choice, range, reader, today } = asked;
  if (choice.policyFile === null && choice.outsidePolicy === null && !(await mayHavePolicy(reader))) {
    return plainPolicy(choice.inputs.indexUrl ?? PYPI_SIMPLE_URL);
  }
  const { policyRequests, readPolicy } = await import("../gate/read-policy.ts");
  await reader.load(policyRequests(choice, range));
  const readShared = async () => ({ problem: "a shared policy is not read by `inventory`, which has no network" });
  const { loaded } = await readPolicy(choice, { range, reader, today }, { readShared });
  return { ...loaded.policy, errors: loaded.errors };
}

async function mayHavePolicy(reader: Reader): Promise<boolean> {
  const requests = POLICY_FILES.flatMap((path) => parseRepoPath(path) ?? []).map(
    (path) => ({ side: "policy", path }) as const,
  );
  await reader.load(requests);
  return requests.some((request) => {
    const read = reader.get(request);
    if (read.kind !== "file") return read.kind === "unreadable";
    return mayHoldPolicy({ path: request.path, text: new TextDecoder().decode(read.bytes) });
  });
}

function plainPolicy(indexUrl: string): Answer {
  return {
    manifest: () => ({ excluded: false, format: null }),
    readsGroup: () => true,
    indexUrl,
    isPrivate: () => false,
    isKnownIndex: () => false,
    errors: [],
  };
}
