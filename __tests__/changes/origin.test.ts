import { describe, expect, it } from "vitest";
import type { DeclaredIndex, Install } from "../../src/changes/installs.ts";
import { installedSource, type OriginContext, originOf, sourceKey } from "../../src/changes/origin.ts";
import { projectName } from "../../src/domain/name.ts";
import { repoPath } from "../../src/domain/paths.ts";
import { fixedLocation, type Requirement } from "../../src/domain/requirement.ts";
import type { Source } from "../../src/domain/source.ts";

const PYPI = "https://pypi.org/simple/";
const ASKED = "https://asked.example/simple/";
const OTHER = "https://other.example/simple";
const FILES = "https://files.pythonhosted.org/packages/a-1.0-py3-none-any.whl";
const FOREIGN = "https://files.example/a.whl";

const FILE = repoPath("requirements.txt");
const index = (url: string | null): Source => ({ kind: "index", url });
const adds = (url: string): DeclaredIndex => ({ url, name: null, role: "adds", line: 1, file: FILE });
const replaces = (url: string): DeclaredIndex => ({ ...adds(url), role: "replaces" });

function requirement(source: Source, files: readonly string[] = [], name = "a"): Requirement {
  return {
    ...{ name: projectName(name), writtenName: name, specifier: "", version: null, extras: [], marker: null },
    ...{ scope: "prod", group: null, kind: "declared", direct: true, source, node: null },
    files: files.map((url) => ({ name: null, url: url === "" ? null : url, hash: null })),
    location: fixedLocation(FILE, 3),
  };
}

const install = (...indexes: readonly DeclaredIndex[]): Install => ({ indexes, noIndex: false, bindings: new Map() });
const CONTEXT: OriginContext = {
  policy: {
    indexUrl: ASKED,
    isKnownIndex: (url) => url === "https://known.example/simple",
    isPrivate: (name) => name === "ours",
  },
  baseIndexes: new Set(["https://used.example/simple"]),
};

function told(given: Requirement, of: Install): string {
  const origin = originOf(given, of, CONTEXT);
  if (origin.kind === "asked") return origin.elsewhere ? "asked, or elsewhere" : "asked";
  return [origin.reason, ...(origin.url === null ? [] : [origin.url]), ...(origin.inUse ? ["in use"] : [])].join(" ");
}

describe("the index that is asked", () => {
  it.each<[string, Requirement, Install, string]>([
    ["a name", requirement(index(null)), install(), "asked"],
    ["a private name", requirement(index(null), [], "ours"), install(), "private in use"],
    ["an entry of PyPI", requirement(index(PYPI)), install(), "asked"],
    ["an entry of the asked index", requirement(index("https://ASKED.example/simple")), install(), "asked"],
    ["an entry of another index", requirement(index(OTHER)), install(), `other-index ${OTHER}`],
    [
      "an entry of an index in use",
      requirement(index("https://used.example/simple/")),
      install(),
      "other-index https://used.example/simple/ in use",
    ],
    [
      "an entry of a known index",
      requirement(index("https://known.example/simple")),
      install(),
      "other-index https://known.example/simple in use",
    ],
    ["an entry of a proxy with PyPI's files", requirement(index(OTHER), [FILES, FILES]), install(), "asked"],
    [
      "an entry of a proxy with one foreign file",
      requirement(index(OTHER), [FILES, FOREIGN]),
      install(),
      `other-index ${OTHER}`,
    ],
    [
      "an entry of a proxy with one file from nowhere",
      requirement(index(OTHER), [FILES, ""]),
      install(),
      `other-index ${OTHER}`,
    ],
    ["a name beside another index", requirement(index(null)), install(adds(OTHER)), "asked, or elsewhere"],
    ["a name beside PyPI again", requirement(index(null)), install(adds(PYPI)), "asked"],
    ["a name whose index was replaced", requirement(index(null)), install(replaces(OTHER)), `other-index ${OTHER}`],
    [
      "a name whose index was replaced twice",
      requirement(index(null)),
      install(replaces(OTHER), replaces(ASKED)),
      "asked",
    ],
    [
      "a name whose index was replaced, with PyPI added",
      requirement(index(null)),
      install(replaces(OTHER), adds(PYPI)),
      "asked, or elsewhere",
    ],
    ["a name whose index was replaced by PyPI", requirement(index(null)), install(replaces(PYPI)), "asked"],
    [
      "a name without any index",
      requirement(index(null)),
      { ...install(replaces(OTHER)), noIndex: true },
      "other-index",
    ],
    [
      "a name with links only",
      requirement(index(null)),
      { ...install(replaces(PYPI), adds(OTHER)), noIndex: true },
      `other-index ${OTHER}`,
    ],
    ["a file of PyPI", requirement({ kind: "url", url: FILES }), install(adds(OTHER)), "asked"],
    ["a file of somebody", requirement({ kind: "url", url: FOREIGN }), install(), `url ${FOREIGN}`],
    [
      "a repository",
      requirement({ kind: "vcs", url: "https://git.example/a", revision: null }),
      install(),
      "vcs https://git.example/a",
    ],
    ["a folder", requirement({ kind: "path", url: "../a" }), install(), "path ../a"],
    ["a member", requirement({ kind: "workspace", url: null }), install(), "workspace"],
  ])("for %s", (_what, given, of, expected) => {
    expect(told(given, of)).toBe(expected);
  });

  it.each<[Source, Install, Source]>([
    [index(null), install(replaces(OTHER)), index(OTHER)],
    [index(null), install(replaces(OTHER), adds(PYPI)), index(null)],
    [index(null), install(replaces(PYPI)), index(null)],
    [index(null), install(adds(OTHER)), index(null)],
    [index(PYPI), install(replaces(OTHER)), index(PYPI)],
    [{ kind: "workspace", url: null }, install(replaces(OTHER)), { kind: "workspace", url: null }],
  ])("makes of %o in its install %#", (source, of, expected) => {
    expect(installedSource(requirement(source), of, ASKED)).toEqual(expected);
  });
});

it("two sources are one place where installs cannot tell them apart", () => {
  const key = (source: Source): string => sourceKey(source, ASKED);

  expect(new Set([index(null), index(PYPI), index(ASKED)].map(key)).size).toBe(1);
  const others: readonly Source[] = [
    index(null),
    index(OTHER),
    index("https://third.example/"),
    { kind: "vcs", url: "https://git.example/a", revision: null },
    { kind: "vcs", url: "https://git.example/a", revision: "1" },
    { kind: "url", url: OTHER },
    { kind: "url", url: FILES },
    { kind: "workspace", url: null },
  ];
  expect(new Set(others.map(key)).size).toBe(others.length);
  expect(key(index(`${OTHER}/`))).toBe(key(index(OTHER)));
});
