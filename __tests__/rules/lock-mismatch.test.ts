import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/domain/change.ts";
import { projectName } from "../../src/domain/name.ts";
import { repoPath } from "../../src/domain/paths.ts";
import { proseText } from "../../src/domain/prose.ts";
import { fixedLocation, type LockedFile, type Requirement } from "../../src/domain/requirement.ts";
import { DEFAULT_INDEX } from "../../src/domain/source.ts";
import { lockMismatch } from "../../src/rules/lock-mismatch.ts";
import { ACTIVE, answer, file, found } from "../support/index/replies.ts";

const WHEEL = "foo-1.0-py3-none-any.whl";
const ARCHIVE = "foo-1.0.tar.gz";
const LISTED = [
  file(WHEEL, { hashes: { sha256: "aa", md5: "ab" } }),
  file(ARCHIVE, { hashes: { sha256: "bb" } }),
  file("foo-2.0.tar.gz", { hashes: { sha256: "cc" } }),
];
const name = projectName("foo");

function entryOf(files: readonly LockedFile[], version: string | null): Entry {
  const location = fixedLocation(repoPath("uv.lock"), 3);
  const requirement: Requirement = {
    ...{ name, writtenName: "foo", specifier: "", version, extras: [], marker: null, scope: "prod", group: null },
    ...{ kind: "locked", direct: null, source: DEFAULT_INDEX, files, node: null, location },
  };
  return {
    requirement,
    direct: true,
    path: [name],
    parentKnown: true,
    origin: { kind: "asked", elsewhere: false },
    location,
  };
}

/** What is said of a lock with these files, as `name hash`; the name `-`: the lock gives the hash alone. */
function said(locked: string, version: string | null = "1.0", listed: readonly object[] = LISTED): string {
  const files = locked.split(", ").map((text): LockedFile => {
    const [named = "", hash = ""] = text.split(" ");
    return { name: named === "-" ? null : named, url: null, hash: hash === "" ? null : hash };
  });
  const lookup = found(
    answer({ ...ACTIVE, files: listed, versions: ["1.0", "2.0"] }),
    version === null ? [] : [version],
  );
  const change = { project: name, kind: "new", own: false, before: [], introduced: [entryOf(files, version)] } as const;
  const observed = lockMismatch.judge({
    kind: "project",
    change,
    lookup,
    indexUrl: "https://pypi.org/simple/",
    denied: null,
  });
  return observed.map(({ message }) => proseText(message)).join("\n");
}

describe("a lock", () => {
  it.each([
    `${WHEEL} sha256:aa, ${ARCHIVE} sha256:bb`,
    `${WHEEL} sha256:aa, foo-1.0-cp313-cp313-win32.whl sha256:ee`,
    `${WHEEL} sha512:ee`,
    `${WHEEL} `,
    "- sha256:bb, - sha256:ee",
    "- sha512:ee",
  ])("of %s agrees with the index", (files) => {
    expect(said(files)).toBe("");
  });

  it.each([
    [`${ARCHIVE} sha256:bb, ${WHEEL} sha256:ee`, WHEEL],
    [`${WHEEL} md5:ee, ${ARCHIVE} sha256:bb`, WHEEL],
    [`${ARCHIVE} sha256:aa, ${WHEEL} sha256:ee`, ARCHIVE],
  ])("of %s gives %s another hash", (files, other) => {
    expect(said(files)).toBe(`The lock gives ${other} of foo another hash than PyPI lists for that file.`);
  });

  it.each(["- sha256:ee", "- sha256:cc", "foo-1.0-cp313-cp313-win32.whl sha256:ee, - sha512:ee"])(
    "of %s has no file of the release",
    (files) => {
      expect(said(files)).toBe("None of the hashes of foo 1.0 belongs to a file of that release on PyPI.");
    },
  );

  it("is not compared with what the index does not say", () => {
    expect(said("- sha256:ee", "3.0")).toBe("");
    expect(said("- sha256:ee", null)).toBe("");
    expect(said("- sha256:ee", "1.0", [file(WHEEL)])).toBe("");
  });
});
