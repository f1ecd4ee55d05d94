import { normalizeLabel, parseProjectName } from "../../domain/name.ts";
import { withoutCredentials } from "../../domain/source.ts";
import { addEntry, addSkip, type Draft, lineOf } from "../draft.ts";
import { pinnedVersion, projectOfUrl, sourceOfUrl } from "../pep508.ts";
import { asString, type TomlPath, type TomlTable, tablesOf, valueAt } from "../toml/values.ts";
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
  type TomlView,
} from "./context.ts";
import { tellUnreadTables } from "./unread-tables.ts";

const PDM = ["tool", "pdm"];
const FLIT = ["tool", "flit", "metadata"];
const EDITABLE = /^-e[ \t]+/;

/** Reads the tables of PDM, Rye and old Flit. */
export function readOtherTools(context: Context): void {
  readPdm(context);
  readArray(context, ["tool", "rye", "dev-dependencies"], { scope: "dev", group: "dev" });
  readArray(context, [...FLIT, "requires"], { scope: "prod", group: null });
  readArray(context, [...FLIT, "dev-requires"], { scope: "dev", group: "dev" });
  readArrays(context, [...FLIT, "requires-extra"], (key) =>
    // Flit's word for what belongs to no extra.
    key === ".none" ? { scope: "prod", group: null } : { scope: "extra", group: normalizeLabel(key) },
  );
  tellUnreadTables(context);
}

/** `[[tool.pdm.source]]` and `[[tool.rye.sources]]`: the names `pypi` and `default` take PyPI's place. */
export function readOtherIndexes(draft: Draft, doc: TomlView): void {
  for (const path of [
    [...PDM, "source"],
    ["tool", "rye", "sources"],
  ]) {
    for (const { table, index } of tablesOf(valueAt(doc.value, path))) {
      declareIndex(draft, table, doc.spanOf([...path, index, "url"]).line);
    }
  }
}

function declareIndex(draft: Draft, table: TomlTable, line: number): void {
  if (typeof table.url !== "string") return;
  const name = typeof table.name === "string" ? table.name : null;
  const role = name === "pypi" || name === "default" ? "replaces" : "adds";
  draft.indexes.push({ url: withoutCredentials(table.url), name, role, line });
}

function readPdm(context: Context): void {
  const groups = [...PDM, "dev-dependencies"];
  for (const group of keysAt(context, groups)) {
    const purpose: Purpose = { scope: "dev", group: normalizeLabel(group) };
    for (const [index, item] of itemsAt(context, [...groups, group]).entries()) {
      readPdmItem(context, item, [...groups, group, index], purpose);
    }
  }
  // Plugins run in PDM itself.
  readArray(context, [...PDM, "plugins"], { scope: "build", group: "plugins" });
  for (const key of keysAt(context, [...PDM, "resolution", "overrides"])) readPdmOverride(context, key);
}

function readPdmItem(context: Context, item: unknown, path: TomlPath, purpose: Purpose): void {
  const slot = slotAt(context, path, purpose);
  if (typeof item !== "string" || !EDITABLE.test(item)) {
    readItem(context, item, slot);
    return;
  }
  const reference = item.replace(EDITABLE, "");
  const source = sourceOfUrl(reference);
  const named = projectOfUrl(reference);
  if (named !== null) addEntry(context.draft, slot, { ...named, specifier: "", extras: [], marker: null, source });
  else if (source.kind !== "index" && source.kind !== "workspace") {
    const detail = `‘${source.url}’ is installed from where it stands`;
    addSkip(context.draft, source.kind, lineOf(slot), { detail, class: source.kind === "path" ? "told" : "reference" });
  }
}

// A bare version is an exact pin; a URL replaces the source.
function readPdmOverride(context: Context, key: string): void {
  const path = [...PDM, "resolution", "overrides", key];
  const name = parseProjectName(key);
  const value = asString(valueAt(context.doc.value, path))?.trim();
  if (name === null || value === undefined) {
    badShape(context, path, "an override that PDM takes");
    return;
  }
  const slot = slotAt(context, path, { scope: "override", group: null });
  const facts = { name, writtenName: key, extras: [], marker: null };
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(value)) {
    addEntry(context.draft, slot, { ...facts, specifier: "", version: null, source: sourceOfUrl(value) });
    return;
  }
  const version = /^v?[0-9][^\s,*]*$/.test(value) ? value : pinnedVersion(value);
  addEntry(context.draft, slot, { ...facts, specifier: value, version, source: { kind: "index", url: null } });
}
