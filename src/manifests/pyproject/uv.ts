import { addSkip, lineOf } from "../draft.ts";
import { isTable } from "../toml/values.ts";
import { badShape, type Context, itemsAt, keysAt, type Purpose, readArray, readItem, slotAt } from "./context.ts";

const UV = ["tool", "uv"];

/** Reads the dependency tables of `[tool.uv]`; sources and indexes are read before. */
export function readUv(context: Context): void {
  readArray(context, [...UV, "dev-dependencies"], { scope: "dev", group: "dev" });
  readArray(context, [...UV, "constraint-dependencies"], { scope: "constraint", group: null });
  readArray(context, [...UV, "build-constraint-dependencies"], { scope: "constraint", group: "build" });
  readOverrides(context);
  for (const key of keysAt(context, [...UV, "extra-build-dependencies"])) {
    readWrapped(context, [...UV, "extra-build-dependencies", key], { scope: "build", group: key });
  }
}

function readOverrides(context: Context): void {
  const path = [...UV, "override-dependencies"];
  for (const [index, item] of itemsAt(context, path).entries()) {
    const slot = slotAt(context, [...path, index], { scope: "override", group: null });
    if (!isTable(item)) readItem(context, item, slot);
    else
      addSkip(context.draft, "dynamic", lineOf(slot), {
        detail: "an override that is scoped to a package is not read",
      });
  }
}

// uv takes a text, or a table that holds it with conditions of its own (`{ requirement = "…", match-runtime = true }`).
function readWrapped(context: Context, path: readonly string[], purpose: Purpose): void {
  for (const [index, item] of itemsAt(context, path).entries()) {
    const at = [...path, index];
    const text = isTable(item) ? item.requirement : item;
    if (text === undefined) badShape(context, at, "a requirement");
    else readItem(context, text, slotAt(context, at, purpose));
  }
}
