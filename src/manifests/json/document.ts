import { ManifestError } from "../../domain/manifest.ts";
import { lineTable } from "../toml/line-table.ts";
import { type JsonMember, scanMembers } from "./scanner.ts";

/** A JSON document: values at once, lines of its keys when they are asked for. Lines count line feeds from 1. */
export interface JsonDocument {
  /** As JSON.parse gives it; a key like `__proto__` is data. */
  readonly value: unknown;
  /** The lines of the member that up to two keys lead to: its key's and its value's last; line 1 where there is none. */
  readonly spanOf: (path: readonly string[]) => { readonly line: number; readonly endLine: number };
}

/** Reads JSON. Throws {@link ManifestError} with reason `syntax` and nothing else. */
export function parseJson(text: string): JsonDocument {
  const value = parseValue(text);
  const lines = lineTable(text);
  let members: ReadonlyMap<string, JsonMember> | null = null;
  return {
    value,
    spanOf: (path) => {
      members ??= scanMembers(text);
      let level: ReadonlyMap<string, JsonMember> = members;
      let member: JsonMember | undefined;
      for (const key of path) {
        const next = level.get(key);
        if (next === undefined) break;
        member = next;
        level = next.members;
      }
      if (member === undefined) return { line: 1, endLine: 1 };
      return { line: lines.lineAt(member.at), endLine: lines.lineAt(member.end - 1) };
    },
  };
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    // V8 gives the offset for all but an early end.
    const offset = /at position (?<offset>\d+)/.exec(message)?.groups?.offset;
    const before = text.slice(0, offset === undefined ? text.length : Number(offset));
    throw new ManifestError("syntax", "is no valid JSON", before.split("\n").length);
  }
}

/** True for a JSON object: neither an array nor null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
