import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isJson, objectOf } from "../github/json.ts";

export interface ActionMetadata {
  /** Name to default; null where there is none. */
  readonly inputs: ReadonlyMap<string, string | null>;
  readonly outputs: ReadonlySet<string>;
  readonly using: string;
  readonly main: string;
}

/** Reads action.yml; `${{ github.token }}` in a default becomes the token. */
export function readMetadata(path: string, token: string): ActionMetadata {
  const parsed: unknown = parse(readFileSync(path, "utf8"));
  const action = isJson(parsed) ? parsed : {};
  const runs = objectOf(action, "runs");
  const inputs = Object.entries(objectOf(action, "inputs")).map(([name, input]) => {
    const value = isJson(input) ? input.default : undefined;
    const text = value === undefined || value === null ? null : String(value);
    return [name, text?.replace(/\$\{\{\s*github\.token\s*\}\}/g, token) ?? null] as const;
  });
  const outputs = new Set(Object.keys(objectOf(action, "outputs")));
  return { inputs: new Map(inputs), outputs, using: String(runs.using), main: String(runs.main) };
}
