// Sorted names share their beginnings: each is one base-36 digit for the length shared with the name before it, and the rest.
const MAX_SHARED = 35;

/** Names as one text, sorted, each once. The inverse is {@link decodeNames}. */
export function encodeNames(names: readonly string[]): string {
  let before = "";
  const coded = [...new Set(names)].toSorted().map((name) => {
    const shared = sharedLength(before, name);
    before = name;
    return `${shared.toString(36)}${name.slice(shared)}`;
  });
  return coded.join(" ");
}

/** The names of a front-coded text, in code unit order. */
export function decodeNames(text: string): readonly string[] {
  let before = "";
  return text.split(" ").flatMap((coded) => {
    if (coded === "") return [];
    before = before.slice(0, Number.parseInt(coded.charAt(0), 36)) + coded.slice(1);
    return before;
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MAX_SHARED && length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}
