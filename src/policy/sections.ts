import type { TomlPath } from "./model.ts";
import { quoted } from "./wording.ts";

const KEYS: Readonly<Record<string, readonly string[]>> = {
  "": [
    "preset",
    "max-waiver-days",
    "rules",
    "groups",
    "projects",
    "manifests",
    "index",
    "critical",
    "review",
    "open",
    "waivers",
  ],
  projects: ["name", "allow", "deny", "rules", "reason"],
  manifests: ["include", "exclude", "map"],
  index: ["url", "private", "known"],
  review: ["when", "inline"],
  waivers: ["project", "rules", "reason", "expires", "status", "owner", "issue", "disposition"],
};

/** The keys that a table of the policy may have. */
export function keysAt(path: TomlPath): readonly string[] {
  return KEYS[String(path[0] ?? "")] ?? [];
}

/** What the keys of a table are: rule ids, relations, or keys of the policy. */
export function tableKind(path: TomlPath): "rules" | "relations" | "keys" {
  const depth = rulesDepth(path);
  if (depth === null || path.length < depth) return "keys";
  return path.length === depth ? "rules" : "relations";
}

/** A table as people write its header, with the rule where it is one below: `[rules]`, `[[projects]] rules`; null for the root. */
export function sectionOf(path: TomlPath, prefix: string): string | null {
  const [first] = path;
  if (first === undefined) return prefix === "" ? null : `[${prefix.slice(0, -1)}]`;
  if (first === "waivers") return `[[${prefix}waivers]]`;
  const [header, depth] = headerOf(path, prefix);
  return [header, path.slice(depth).join(".")].filter((part) => part !== "").join(" ");
}

function headerOf(path: TomlPath, prefix: string): readonly [string, number] {
  const [first, second] = path;
  if (first === "projects") return [`[[${prefix}projects]]`, 2];
  if (second === undefined || (first !== "groups" && first !== "manifests")) return [`[${prefix}${String(first)}]`, 1];
  return [`[${prefix}${first}.${bareKey(String(second))}]`, 2];
}

function rulesDepth(path: TomlPath): number | null {
  if (path[0] === "rules") return 1;
  if (path[0] === "groups") return 2;
  return path[0] === "projects" && path[2] === "rules" ? 3 : null;
}

function bareKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : quoted(key);
}
