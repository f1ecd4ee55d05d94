import type { TomlNode } from "./scanner.ts";
import { isTable, type TomlTable } from "./values.ts";

interface Pair {
  readonly node: TomlNode | undefined;
  readonly value: unknown;
}

/**
 * True when positions and values have the same shape: the same keys, array lengths and kinds. Positions that fail this
 * are of another reading of the text, and none of them may be trusted. Texts of leaves are not compared.
 */
export function agrees(node: TomlNode, value: unknown): boolean {
  // A list instead of recursion: dotted keys nest without any limit.
  const open: Pair[] = [{ node, value }];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    if (!agreesHere(pair, open)) return false;
  }
  return true;
}

function agreesHere({ node, value }: Pair, open: Pair[]): boolean {
  if (node === undefined) return false;
  if (typeof value === "string") return node.kind === "string";
  if (Array.isArray(value)) return agreesArray(node.items, value, open);
  if (isTable(value)) return agreesTable(node.keys, value, open);
  return node.kind === "scalar";
}

function agreesArray(items: readonly TomlNode[] | null, value: readonly unknown[], open: Pair[]): boolean {
  if (items?.length !== value.length) return false;
  for (let index = 0; index < value.length; index++) open.push({ node: items[index], value: value[index] });
  return true;
}

function agreesTable(keys: ReadonlyMap<string, TomlNode> | null, value: TomlTable, open: Pair[]): boolean {
  const names = Object.keys(value);
  if (keys?.size !== names.length) return false;
  for (const name of names) open.push({ node: keys.get(name), value: value[name] });
  return true;
}
