import { type FakeProject, type FakeRelease, filesOf } from "./project.ts";

const UPLOADED = "2024-01-02T03:04:05.000000Z";

/** The Simple API's JSON (PEP 691, 700, 792), keys in PyPI's order. A quarantined project lists nothing. */
export function simpleJson(project: FakeProject, base: string): Record<string, unknown> {
  const releases = project.status === "quarantined" ? [] : project.releases;
  const status = project.status === null ? {} : { "project-status": statusObject(project) };
  return {
    files: releases.flatMap((release) => simpleFiles(project, release, base)),
    meta: { "_last-serial": 1, "api-version": "1.4" },
    name: project.name,
    ...status,
    versions: releases.filter((release) => filesOf(project, release).length > 0).map((release) => release.version),
  };
}

/** The project's own JSON (`/pypi/NAME/json`): `info`, `urls`, `releases`, `ownership`. */
export function legacyJson(project: FakeProject, base: string): Record<string, unknown> {
  const releases = project.releases.map((release) => [release.version, legacyFiles(project, release, base)] as const);
  const latest = project.releases.at(-1);
  return {
    info: {
      name: project.name,
      version: latest?.version ?? "0",
      summary: "",
      description: "",
      description_content_type: "text/markdown",
      classifiers: [],
      project_urls: null,
      requires_python: latest?.requiresPython ?? null,
      yanked: false,
      yanked_reason: null,
      ...project.info,
    },
    last_serial: 1,
    ownership: {
      organization: project.organization,
      roles: project.owners.map((user) => ({ role: "Owner", user })),
    },
    releases: Object.fromEntries(releases),
    urls: releases.at(-1)?.[1] ?? [],
    vulnerabilities: [],
  };
}

function statusObject(project: FakeProject): Record<string, unknown> {
  return project.reason === null ? { status: project.status } : { status: project.status, reason: project.reason };
}

function simpleFiles(project: FakeProject, release: FakeRelease, base: string): readonly Record<string, unknown>[] {
  return filesOf(project, release).map((file) => ({
    "core-metadata": false,
    filename: file.name,
    hashes: { sha256: file.sha256 },
    "requires-python": release.requiresPython ?? null,
    size: file.size,
    "upload-time": release.uploadTime ?? UPLOADED,
    url: `${base}/packages/${file.sha256.slice(0, 8)}/${file.name}`,
    yanked: file.yanked,
  }));
}

function legacyFiles(project: FakeProject, release: FakeRelease, base: string): readonly Record<string, unknown>[] {
  return filesOf(project, release).map((file) => ({
    digests: { sha256: file.sha256 },
    filename: file.name,
    size: file.size,
    upload_time_iso_8601: release.uploadTime ?? UPLOADED,
    url: `${base}/packages/${file.sha256.slice(0, 8)}/${file.name}`,
    yanked: file.yanked !== false,
    yanked_reason: typeof file.yanked === "string" ? file.yanked : null,
  }));
}
