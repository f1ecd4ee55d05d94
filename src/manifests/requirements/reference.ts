import type { Source } from "../../domain/source.ts";
import { eggText, type NamedByUrl } from "../pep508/reference.ts";
import { normalizeExtras, type Pep508, parseRequirement, projectOfUrl, sourceOfUrl } from "../pep508.ts";
import { bad, justNamed, type Named, type Outcome, shown } from "./outcome.ts";

const URL_SCHEME =
  /^(?:https?|file|ftp|git\+(?:https?|ssh|git|file)|hg\+(?:https?|ssh|file|static-http)|svn\+(?:https?|ssh|svn|file)|bzr\+(?:https?|ssh|sftp|ftp|lp|file)):/i;
const VCS_SCHEME = /^(?:git|hg|svn|bzr)[:+]/i;
const FILE_SCHEME = /^file:/i;
// packaging's project name, without what its tokenizer lets through elsewhere.
const EGG_NAME = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/;
const PATH_EXTRAS = /(?<=.)\[[^[\]]+\]$/;
const SELF = /^(?:file:)?\.(?:\/\.)*\/?$/i;

/** True for texts that pip takes as a URL: `https://…`, `file:…`, `git+ssh://…`. */
export function isUrl(text: string): boolean {
  return URL_SCHEME.test(text);
}

/** A URL or path that stands for what it leads to. `marker`: what pip split off before. */
export function readReference(text: string, marker: string | null): Outcome {
  const source = sourceOfUrl(text);
  const egg = isUrl(text) ? eggText(text) : null;
  if (egg !== null && !EGG_NAME.test(egg)) {
    const readable = projectOfUrl(text);
    return bad(
      text,
      "what follows ‘egg=’ is no plain name",
      readable === null ? [] : justNamed(readable.writtenName, source),
    );
  }
  const path = withoutPathExtras(text);
  const parts: ReferenceParts = { source, marker, extras: isUrl(text) ? [] : pathExtras(text) };
  if (/\.whl$/i.test(path.split(/[?#]/, 1)[0] ?? "")) return readWheel(text, path, parts);
  const found = projectOfUrl(path);
  return found === null ? unnamed(text, source) : named(found, parts);
}

/** The value of `-e`: a folder, a VCS URL with its project's name, or `name @ VCS URL`. */
export function readEditable(text: string): Outcome {
  const parsed = parseRequirement(text);
  if (parsed.ok && parsed.url !== null) return readNamedEditable(text, parsed.url, parsed);
  if (VCS_SCHEME.test(text)) return readEditableRepository(text);
  if (FILE_SCHEME.test(text)) return readReference(withoutPathExtras(text), null);
  if (text.includes("#") || isUrl(text)) {
    const names = justNamed(projectOfUrl(text)?.writtenName ?? "", sourceOfUrl(text));
    return bad(text, "an editable comes from a folder or a repository", names);
  }
  // A bare name may be a folder; with a version or marker it cannot be.
  if (parsed.ok && parsed.specifier + (parsed.marker ?? "") !== "") {
    return bad(text, "an editable is a folder or a repository, not a name", justNamed(parsed.writtenName));
  }
  return unnamed(text, sourceOfUrl(withoutPathExtras(text)));
}

function readNamedEditable(text: string, url: string, parsed: Pep508): Outcome {
  const { name, writtenName, specifier, version, extras, marker } = parsed;
  const source = sourceOfUrl(url);
  const entry: Named = { name, writtenName, specifier, version, extras, marker, source };
  if (source.kind === "vcs" || FILE_SCHEME.test(url)) return { kind: "named", entry };
  return bad(text, "an editable comes from a folder or a repository", [entry]);
}

function readEditableRepository(text: string): Outcome {
  const scheme = text.slice(0, text.search(/[:+]/));
  const url = text.charAt(scheme.length) === ":" ? `${scheme}+${text}` : text;
  const named = projectOfUrl(url);
  if (!isUrl(url))
    return bad(text, "this is no URL of a repository", justNamed(named?.writtenName ?? "", sourceOfUrl(url)));
  if (named !== null) return readReference(url, null);
  return bad(text, "an editable repository names its project, as ‘name @ URL’ or ‘#egg=name’", []);
}

interface ReferenceParts {
  readonly source: Source;
  readonly marker: string | null;
  readonly extras: readonly string[];
}

// pip takes name and version of a wheel from its file name, whatever `#egg=` says.
function readWheel(text: string, path: string, parts: ReferenceParts): Outcome {
  const bare = path.split(/[?#]/, 1)[0] ?? "";
  const found = projectOfUrl(bare);
  if (found !== null) return named(found, parts);
  return bad(text, "this is no name of a wheel", []);
}

function named({ name, writtenName, version }: NamedByUrl, parts: ReferenceParts): Outcome {
  return { kind: "named", entry: { name, writtenName, specifier: "", version, ...parts } };
}

function unnamed(text: string, source: Source): Outcome {
  const url = source.url ?? text;
  if (SELF.test(withoutPathExtras(text))) {
    return { kind: "unnamed", reason: "self", detail: `‘${shown(text)}’ is the project in this folder` };
  }
  if (source.kind === "vcs")
    return { kind: "unnamed", reason: "vcs", detail: `‘${shown(url)}’ is a repository, not a project of the index` };
  if (source.kind === "url")
    return {
      kind: "unnamed",
      reason: "url",
      detail: `‘${shown(url)}’ is a file of another place, not a project of the index`,
    };
  return { kind: "unnamed", reason: "path", detail: `‘${shown(url)}’ is a path, not a project of the index` };
}

function pathExtras(text: string): readonly string[] {
  const written = PATH_EXTRAS.exec(text)?.[0].slice(1, -1).split(",") ?? [];
  return normalizeExtras(written.map((extra) => extra.trim()));
}

/** `./pkg[dev]` without its extras. */
export function withoutPathExtras(text: string): string {
  return text.replace(PATH_EXTRAS, "").trimEnd();
}
