import { createHash } from "node:crypto";

/** One file of a fake release. `sha256` defaults to a digest of the file's name. */
export interface FakeFile {
  readonly name: string;
  readonly sha256?: string;
  readonly size?: number;
  readonly yanked?: boolean | string;
}

/** One version. Without `files` it has a source archive and a pure wheel. */
export interface FakeRelease {
  readonly version: string;
  readonly files?: readonly FakeFile[];
  readonly yanked?: boolean | string;
  /** ISO time in UTC. */
  readonly uploadTime?: string;
  readonly requiresPython?: string;
}

/** A project of the fake index; `name` is normalized. */
export interface FakeProject {
  readonly name: string;
  /** `null` is an index that publishes no status. */
  readonly status: string | null;
  readonly reason: string | null;
  readonly releases: readonly FakeRelease[];
  /** Merged into `info` of the project's JSON. */
  readonly info: Readonly<Record<string, unknown>>;
  /** `ownership.roles` of the project's JSON: user names. */
  readonly owners: readonly string[];
  readonly organization: string | null;
}

/** A project with the given properties; by default active, with one release 1.0. */
export function aProject(given: { readonly name: string } & Partial<FakeProject>): FakeProject {
  return {
    status: "active",
    reason: null,
    releases: [{ version: "1.0" }],
    info: {},
    owners: ["someone"],
    organization: null,
    ...given,
  };
}

/** The files of a release with every default filled in. */
export function filesOf(project: FakeProject, release: FakeRelease): readonly Required<FakeFile>[] {
  const stem = `${project.name.replaceAll("-", "_")}-${release.version}`;
  const files = release.files ?? [{ name: `${stem}.tar.gz` }, { name: `${stem}-py3-none-any.whl` }];
  return files.map((file) => ({
    name: file.name,
    sha256: file.sha256 ?? createHash("sha256").update(file.name).digest("hex"),
    size: file.size ?? 10_000,
    yanked: file.yanked ?? release.yanked ?? false,
  }));
}
