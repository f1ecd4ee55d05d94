import { isMark, type Passage, wordAt } from "./passage.ts";

const COMMANDS: readonly (readonly string[])[] = [
  "pip install",
  "pip3 install",
  "pipx install",
  "poetry add",
  "pdm add",
  "rye add",
  "pipenv install",
  "uv add",
  "uv pip install",
  "uv tool install",
  "uvx",
].map((command) => command.split(" "));

/** Index after an install command that starts here (`pip install`, `uv add`, `uvx` ...), or -1. */
export function installCommand(passage: Passage, index: number): number {
  const first = wordAt(passage, index);
  const words = COMMANDS.find(
    (command) => command[0] === first && command.every((word, offset) => wordAt(passage, index + offset) === word),
  );
  return words === undefined ? -1 : index + words.length;
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
