import { parser } from "@lezer/python";
import { parse } from "smol-toml";
import { parseDocument } from "yaml";
import { repoPath } from "../src/domain/paths.ts";
import { formatOf } from "../src/manifests/registry.ts";
import { type Row, rowOf, sideBySide, WALL, type Work } from "./measure.ts";
import { formatTexts } from "./texts.ts";

const ENTRIES = 2_000;

/** Reading each format over the plain parse of its library; where there is none, over splitting it into lines. */
export async function formatRows(rounds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [path, text] of Object.entries(formatTexts(ENTRIES))) {
    const format = formatOf(repoPath(path));
    if (format === null) throw new Error(`no format reads ${path}`);
    await format.load?.();
    const { name, work, limit } = plain(path, text);
    const ours: Work = () => {
      if (format.parse({ path: repoPath(path), text }).requirements.length < ENTRIES)
        throw new Error(`${path}: too few`);
    };
    const pair = await sideBySide(ours, work, rounds, WALL);
    rows.push(rowOf(`${path}, ${ENTRIES.toLocaleString("en")} entries / ${name}`, pair, limit, ["ours", name]));
  }
  return rows;
}

function plain(
  path: string,
  text: string,
): { readonly name: string; readonly work: Work; readonly limit: number | null } {
  const limit = 3;
  if (/\.toml$|(?:uv|poetry|pdm)\.lock$|Pipfile$/.test(path))
    return { name: "smol-toml", work: () => parse(text), limit };
  if (path.endsWith(".lock")) return { name: "JSON.parse", work: () => JSON.parse(text), limit };
  if (/\.ya?ml$/.test(path)) return { name: "yaml", work: () => parseDocument(text), limit };
  if (path === "setup.py") return { name: "@lezer/python", work: () => parser.parse(text), limit };
  const toml = (): unknown => {
    const lines = text.split("\n");
    const block = lines.slice(lines.indexOf("# /// script") + 1, lines.indexOf("# ///"));
    return parse(block.map((line) => line.slice(2)).join("\n"));
  };
  if (path.endsWith(".py")) return { name: "smol-toml of its block", work: toml, limit };
  // No library reads these: a number to watch, without a limit.
  return { name: "splitting its lines", work: () => text.split("\n").map((line) => line.trim()), limit: null };
}
