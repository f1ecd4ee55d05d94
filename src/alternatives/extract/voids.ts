import { isMark, type Passage, wordAt } from "./passage.ts";
import type { Token } from "./tokens.ts";
import { OTHER_ECOSYSTEM, PART_OF_CODE } from "./words.ts";

/** True when what follows a name makes it a thing inside a project: "the `x` command", "the x module of y". */
export function isPartOfCode(passage: Passage, next: number): boolean {
  const [after, second] = [wordAt(passage, next) ?? "", wordAt(passage, next + 1) ?? ""];
  if (after === "module") return /^(?:within|in|of|from|inside)$/.test(second);
  return PART_OF_CODE.has(after);
}

/** Words of another ecosystem within four tokens before or three after, in the same sentence. */
export function nearOtherEcosystem(passage: Passage, index: number, next: number): boolean {
  return isOtherBefore(passage, index) || isOtherAfter(passage, next);
}

function isOtherBefore(passage: Passage, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
    if (isMark(passage.tokens[back], ". ; \n")) return false;
    if (OTHER_ECOSYSTEM.has(wordAt(passage, back) ?? "")) return true;
  }
  return false;
}

function isOtherAfter(passage: Passage, next: number): boolean {
  for (let ahead = next; ahead < next + 3; ahead++) {
    if (isMark(passage.tokens[ahead], ". ; \n")) return false;
    if (OTHER_ECOSYSTEM.has(wordAt(passage, ahead) ?? "")) return true;
  }
  return false;
}

/** True for a token that touches the end of a text that somebody cut. */
export function isCut(passage: Passage, token: Token): boolean {
  return passage.cut !== null && token.end >= passage.cut;
}
