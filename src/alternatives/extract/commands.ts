import { isMark, type Passage, wordAt } from "./passage.ts";

/** Index after an install command that starts here (`pip install`, `uv add`, `uvx` ...), or -1. */
export function installCommand(passage: Passage, index: number): number {
  const [first, second, third] = [wordAt(passage, index), wordAt(passage, index + 1), wordAt(passage, index + 2)];
  if (first === null) return -1;
  if (first === "uvx") return index + 1;
  if (["pip", "pip3", "pipx"].includes(first)) return second === "install" ? index + 2 : -1;
  if (["poetry", "pdm", "rye", "pipenv"].includes(first))
    return second === "add" || second === "install" ? index + 2 : -1;
  if (first !== "uv") return -1;
  if (second === "add") return index + 2;
  return (second === "pip" || second === "tool") && third === "install" ? index + 3 : -1;
}

/** Index after the options of a command: `-U`, `--upgrade`, and a quote that opens. */
export function skipOptions(passage: Passage, from: number): number {
  let index = from;
  for (let count = 0; count < 6; count++) {
    const token = passage.tokens[index];
    if (isMark(token, "- --")) index += wordAt(passage, index + 1) === null ? 1 : 2;
    else if (token?.kind === "quote") index++;
    else return index;
  }
  return index;
}

/** True when the command installs from a file or an address (`-r`, `-e`, `git+https`). */
export function installsElsewhere(passage: Passage, from: number): boolean {
  for (let index = from; index < from + 3; index++) {
    const word = wordAt(passage, index) ?? "";
    if (
      isMark(passage.tokens[index - 1], "- --") &&
      /^(?:r|e|c|editable|requirement|index-url|extra-index-url|i)$/.test(word)
    )
      return true;
  }
  return false;
}
