import { EMPTY_MANIFEST, type FormatDocs, formatId, type ManifestFormat } from "../../domain/manifest.ts";
import { baseNameOf, type RepoPath } from "../../domain/paths.ts";

const DOCS: FormatDocs = {
  title: "known formats that are not read yet",
  files:
    "`pixi.lock`, `pixi.toml`, `conda-lock.yml`, `*.conda-lock.yml`, `noxfile.py`, `tox.ini`, `tox.toml`, `uv.toml`, `hatch.toml`, `buildout.cfg`, `versions.cfg`, `prek.toml`, `pdm.toml`, `.pdm.toml`, `pip.conf`, `pip.ini`",
  reads: "nothing: a note says that the file changed",
  graph: "none",
  notRead: "all of it",
};

const NAMES: ReadonlySet<string> = new Set([
  "pixi.lock",
  "pixi.toml",
  "conda-lock.yml",
  "conda-lock.yaml",
  "noxfile.py",
  "tox.ini",
  "tox.toml",
  "uv.toml",
  "hatch.toml",
  "buildout.cfg",
  "versions.cfg",
  "prek.toml",
  // Indexes: PDM reads its own from the project's folder, pip where `PIP_CONFIG_FILE` or an image's build puts it.
  "pdm.toml",
  ".pdm.toml",
  "pip.conf",
  "pip.ini",
]);

/** Python files that name projects or indexes and that no format reads yet: each is said, so that none passes as clean. */
export const unread: ManifestFormat = {
  id: formatId("unread"),
  docs: DOCS,
  encoding: "utf-8",
  matches: (path) => NAMES.has(baseNameOf(path)) || /\.conda-lock\.ya?ml$/.test(path),
  companions: () => [],
  looksLike: null,
  parse: (file) => ({
    ...EMPTY_MANIFEST,
    skipped: [
      {
        class: "unread",
        file: file.path,
        line: 1,
        reason: "unread-format",
        detail: `${nameOf(file.path)} is a format that is not read yet`,
        project: null,
      },
    ],
  }),
};

function nameOf(path: RepoPath): string {
  return `‘${baseNameOf(path)}’`;
}
