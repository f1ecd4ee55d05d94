import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");
const IMPORT = /^(?:import|export) (?!type\b)[^;]*? from "(?<from>[^"]+)";|^import "(?<alone>[^"]+)";/gm;

/** Every module that a file brings with it before it runs: paths below `src`, and names of packages. */
function broughtBy(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [resolve(SRC, file)];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const { groups } of readFileSync(path, "utf8").matchAll(IMPORT)) {
      const from = groups?.from ?? groups?.alone ?? "";
      const target = from.startsWith(".") ? resolve(dirname(path), from) : null;
      const name = target === null ? from : relative(SRC, target);
      if (found.has(name)) continue;
      found.add(name);
      if (target?.endsWith(".ts")) open.push(target);
    }
  }
  return found;
}

// Each costs more than the rest of a start, and most audits need none of them.
test.each(["cli/audit.ts", "cli/check.ts"])("%s starts without what only some runs need", (file) => {
  const brought = broughtBy(file);
  const dear = ["zod", "undici", "@octokit/rest", "node:http", "node:https", "alternatives/suggest.ts"];

  expect([brought.has("gate.ts"), dear.filter((name) => brought.has(name))]).toEqual([true, []]);
});
