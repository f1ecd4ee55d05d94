// A runner or a terminal may read the document: what either takes for a command is written as an escape.
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as one JSON document with a line feed at its end, without a character that a terminal or the runner would act on. */
export function jsonDocument(value: object): string {
  const text = JSON.stringify(value, null, 2)
    .replace(/##(?=\[)/g, "#\\u0023")
    .replace(UNSEEN, unicodeEscape);
  return `${text}\n`;
}

function unicodeEscape(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
