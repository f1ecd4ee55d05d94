import fc from "fast-check";
import { expect, it } from "vitest";
import type { CollectedFile } from "../../src/changes/collected.ts";
import { compareSides } from "../../src/changes/compare.ts";
import type { Placed } from "../../src/changes/entries.ts";
import type { Entry } from "../../src/domain/change.ts";
import { projectName } from "../../src/domain/name.ts";
import { repoPath } from "../../src/domain/paths.ts";
import { fixedLocation, type Requirement } from "../../src/domain/requirement.ts";
import type { Source } from "../../src/domain/source.ts";
import { FORMAT_TABLE } from "../../src/gate/formats.ts";

const PYPI = "https://pypi.org/simple/";
const MIRROR = "https://mirror.example/simple/";
const index = (url: string | null): Source => ({ kind: "index", url });

const source = fc.constantFrom<Source>(
  index(PYPI),
  index(MIRROR),
  index(null),
  { kind: "vcs", url: "https://git.example/a", revision: "1" },
  { kind: "vcs", url: "https://git.example/a", revision: "2" },
  { kind: "url", url: "https://files.example/a.whl" },
);
const lockedFile = fc.record({
  name: fc.constantFrom("a.whl", "a.tar.gz", null),
  url: fc.constant(null),
  hash: fc.constantFrom("sha256:01", "sha256:02"),
});
const side: fc.Arbitrary<Side> = fc.record({
  kind: fc.constantFrom<Requirement["kind"]>("locked", "locked", "declared"),
  version: fc.constantFrom("1.0", "2.0"),
  extras: fc.constantFrom([], ["x"]),
  source,
  files: fc.array(lockedFile, { maxLength: 2 }),
  format: fc.constantFrom("uv.lock", "poetry.lock"),
  readable: fc.boolean(),
  replaced: fc.boolean(),
});
const CHANGED = ["kind", "version", "extras", "source", "files", "format", "readable", "replaced"] as const;

interface Side extends Pick<Requirement, "kind" | "version" | "extras" | "source" | "files"> {
  readonly format: string;
  readonly readable: boolean;
  readonly replaced: boolean;
}

function mirrored(files: Side["files"]): Side["files"] {
  return files.map((file) => ({ ...file, hash: file.hash === "sha256:01" ? "sha256:02" : "sha256:01" }));
}

function placed({ format, readable, replaced, ...parts }: Side): Placed {
  const path = repoPath(format);
  // What a format tells of an entry is the same text where all is the same; of two formats it may be by chance.
  const text = JSON.stringify(format === "uv.lock" ? parts : { ...parts, files: mirrored(parts.files) });
  const location = { ...fixedLocation(path, 3), text: () => (readable ? text : null) };
  const file = { path, format: FORMAT_TABLE.formatOf(path) } as CollectedFile;
  const requirement: Requirement = {
    ...{ name: projectName("a"), writtenName: "a", specifier: `==${parts.version}`, marker: null },
    ...{ scope: "prod", group: null, direct: null, node: null, location },
    ...parts,
  };
  const indexes = replaced ? [{ url: MIRROR, name: null, role: "replaces", line: 1, file: path } as const] : [];
  return { requirement, file, install: { indexes, noIndex: false, bindings: new Map() } };
}

function kinds(before: readonly Placed[], after: readonly Placed[]): readonly string[] {
  const toEntry = ({ requirement }: Placed): Entry => ({
    ...{ requirement, direct: true, path: [requirement.name], parentKnown: true, location: requirement.location },
    origin: { kind: "asked", elsewhere: false },
  });
  return compareSides({ before, after, indexUrl: PYPI, own: new Set(), toEntry }).map(({ kind }) => kind);
}

it("a project that stands once on each side is compared as one that stands twice", () => {
  fc.assert(
    fc.property(side, side, fc.subarray([...CHANGED], { maxLength: 2 }), (one, other, changed) => {
      const [before, same] = [placed(one), placed(one)];
      const after = placed({ ...one, ...Object.fromEntries(changed.map((key) => [key, other[key]])) });

      const format = one.format === "uv.lock" ? "poetry.lock" : "uv.lock";
      const moved = placed({ ...one, format, files: mirrored(one.files) });

      expect(kinds([before], [moved])).toEqual(kinds([before, before], [moved, moved]));
      expect(kinds([before], [after])).toEqual(kinds([before, before], [after, after]));
      expect(kinds([before], [same, after])).toEqual(kinds([before, before], [same, after]));
    }),
    { numRuns: 3_000 },
  );
});
