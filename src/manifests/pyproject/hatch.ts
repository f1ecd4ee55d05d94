import { normalizeLabel } from "../../domain/name.ts";
import { isTable, type TomlPath } from "../toml/values.ts";
import {
  badShape,
  type Context,
  itemsAt,
  keysAt,
  type Purpose,
  readArray,
  readArrays,
  readItem,
  slotAt,
} from "./context.ts";
import { includeFiles } from "./project.ts";

const HATCH = ["tool", "hatch"];
const BUILD: Purpose = { scope: "build", group: null };
const ENV_KEYS = ["dependencies", "extra-dependencies"];
// Hooks whose tables hold the project's own dependencies, not what the hook needs.
const VERSIONING = "uv-dynamic-versioning";
const REQUIREMENTS = "requirements_txt";

/** Reads `[tool.hatch]`: environments, build targets and hooks, metadata hooks. `features` name extras of the project and add nothing. */
export function readHatch(context: Context): void {
  readArray(context, [...HATCH, "env", "requires"], { scope: "dev", group: null });
  for (const env of keysAt(context, [...HATCH, "envs"])) readEnvironment(context, env);
  readBuild(context, [...HATCH, "build"]);
  for (const target of keysAt(context, [...HATCH, "build", "targets"])) {
    readBuild(context, [...HATCH, "build", "targets", target]);
  }
  for (const hook of keysAt(context, [...HATCH, "metadata", "hooks"])) readMetadataHook(context, hook);
}

function readEnvironment(context: Context, env: string): void {
  const path = [...HATCH, "envs", env];
  const purpose: Purpose = { scope: "dev", group: normalizeLabel(env) };
  for (const key of ENV_KEYS) readArray(context, [...path, key], purpose);
  for (const kind of keysAt(context, [...path, "overrides"])) {
    for (const name of keysAt(context, [...path, "overrides", kind])) {
      const override = [...path, "overrides", kind, name];
      for (const key of ENV_KEYS) {
        readOverride(context, [...override, key], purpose);
        readOverride(context, [...override, `set-${key}`], purpose);
      }
    }
  }
}

// An element is a text, or a table of a text and the conditions that it holds under.
function readOverride(context: Context, path: TomlPath, purpose: Purpose): void {
  for (const [index, item] of itemsAt(context, path).entries()) {
    const at = [...path, index];
    const text = isTable(item) ? item.value : item;
    if (text === undefined) badShape(context, at, "a requirement");
    else readItem(context, text, slotAt(context, at, purpose));
  }
}

function readBuild(context: Context, path: TomlPath): void {
  readArray(context, [...path, "dependencies"], BUILD);
  for (const hook of keysAt(context, [...path, "hooks"])) {
    readArray(context, [...path, "hooks", hook, "dependencies"], BUILD);
  }
}

function readMetadataHook(context: Context, hook: string): void {
  const path = [...HATCH, "metadata", "hooks", hook];
  const runtime = hook === VERSIONING;
  readArray(context, [...path, "dependencies"], runtime ? { scope: "prod", group: null } : BUILD);
  if (runtime) {
    readArrays(context, [...path, "optional-dependencies"], (key) => ({ scope: "extra", group: normalizeLabel(key) }));
  }
  if (hook !== REQUIREMENTS) return;
  for (const key of ["files", "filename"]) includeFiles(context, [...path, key], null);
  for (const extra of keysAt(context, [...path, "optional-dependencies"])) {
    includeFiles(context, [...path, "optional-dependencies", extra], extra);
  }
}
