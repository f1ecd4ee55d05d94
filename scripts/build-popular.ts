import { readFileSync, writeFileSync } from "node:fs";
import { encodeNames } from "../src/alternatives/front-coding.ts";

const TARGET = new URL("../src/alternatives/data/popular.json", import.meta.url);
const COUNT = 5000;

/** Writes the most downloaded names into the bundle: `node scripts/build-popular.ts LIST YYYY-MM`; LIST holds one name a line, the most downloaded first. */
function main(list: string | undefined, month: string | undefined): number {
  if (list === undefined || month === undefined || !/^\d{4}-\d{2}$/.test(month)) {
    console.error("usage: node scripts/build-popular.ts LIST YYYY-MM");
    return 2;
  }
  const names = readFileSync(list, "utf8")
    .split(/\r?\n/)
    .filter((name) => name !== "")
    .slice(0, COUNT);
  const content = { month, count: names.length, basis: "public download counts", names: encodeNames(names) };
  writeFileSync(TARGET, `${JSON.stringify(content, null, 2)}\n`);
  return 0;
}

process.exitCode = main(process.argv[2], process.argv[3]);
