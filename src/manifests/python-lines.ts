// Where Python's str.splitlines() breaks beside "\r\n", "\n" and "\r".
const RARE_BREAK = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
const ANY_BREAK = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** The parts of one line of a text file as Python's str.splitlines() has them: what looks like a comment's end may be another entry. */
export function splitRareBreaks(line: string): readonly string[] {
  return RARE_BREAK.test(line) ? line.split(RARE_BREAK) : [line];
}

/** Python's str.splitlines(), with an empty part at the end where the text ends with a break. */
export function splitLines(text: string): readonly string[] {
  return text.split(ANY_BREAK);
}
