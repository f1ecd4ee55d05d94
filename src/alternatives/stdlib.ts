import type { CuratedEntry } from "./curated.ts";
import type { StdlibMention } from "./extract/mention.ts";
import type { StdlibAnswer } from "./model.ts";
import { compareMinor, minimumPython } from "./python-range.ts";
import { stdlibRejection } from "./wording.ts";

// First Python version of modules that texts point at (the library reference's "New in version").
const SINCE: Readonly<Record<string, string>> = {
  argparse: "3.2",
  asyncio: "3.4",
  "asyncio.timeout": "3.11",
  "concurrent.futures": "3.2",
  contextvars: "3.7",
  dataclasses: "3.7",
  enum: "3.4",
  "functools.cached_property": "3.8",
  "functools.singledispatch": "3.4",
  graphlib: "3.9",
  "importlib.metadata": "3.8",
  "importlib.resources": "3.7",
  ipaddress: "3.3",
  lzma: "3.3",
  pathlib: "3.4",
  secrets: "3.6",
  selectors: "3.4",
  "shutil.which": "3.3",
  statistics: "3.4",
  tomllib: "3.11",
  typing: "3.5",
  "unittest.mock": "3.3",
  venv: "3.3",
  zoneinfo: "3.9",
};

/** Modules of the standard library that stand in for a project, with whether the repository's Pythons all have them. */
export function stdlibAnswers(
  curated: CuratedEntry | null,
  mentions: readonly StdlibMention[],
  own: string | null,
): readonly StdlibAnswer[] {
  const listed = (curated?.replacements ?? []).flatMap((one) =>
    one.type === "stdlib" ? answer({ module: one.module, since: one.since, basis: "curated" }, own) : [],
  );
  const spoken = mentions.flatMap(({ module }) => {
    const since = SINCE[module];
    const known = since === undefined || listed.some((one) => one.module === module);
    return known ? [] : answer({ module, since, basis: "maintainer" }, own);
  });
  return [...listed, ...spoken];
}

function answer(given: Pick<StdlibAnswer, "module" | "since" | "basis">, own: string | null): StdlibAnswer {
  const minimum = own === null ? null : minimumPython(own);
  const kept = minimum !== null && compareMinor(minimum, given.since) >= 0;
  return { ...given, kept, reason: kept ? null : stdlibRejection(given.module, given.since, own) };
}
