// shlex in POSIX mode: white space, bare text, 'literal', "with \" and \\ escapes", and \x.
const SHELL_SPACE = /[ \t\r\n]+/y;
const BARE = /[^ \t\r\n'"\\]+/y;
const SINGLE = /'[^']*'/y;
const DOUBLE = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const ESCAPED = /\\[\s\S]/y;

/** The words of a shell line, or null where a quotation or an escape is not finished. */
export function shellWords(text: string): readonly string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  let at = 0;
  while (at < text.length) {
    const space = matchAt(SHELL_SPACE, text, at);
    const piece = space ?? wordPiece(text, at);
    if (piece === null) return null;
    at += piece.length;
    if (space === null) word = (word ?? "") + unquoted(piece);
    else if (word !== null) {
      words.push(word);
      word = null;
    }
  }
  return word === null ? words : [...words, word];
}

function wordPiece(text: string, at: number): string | null {
  return (
    matchAt(BARE, text, at) ?? matchAt(SINGLE, text, at) ?? matchAt(DOUBLE, text, at) ?? matchAt(ESCAPED, text, at)
  );
}

function unquoted(piece: string): string {
  if (piece.startsWith("'")) return piece.slice(1, -1);
  if (piece.startsWith('"')) return piece.slice(1, -1).replace(/\\(["\\])/g, "$1");
  return piece.startsWith("\\") ? piece.slice(1) : piece;
}

function matchAt(sticky: RegExp, text: string, at: number): string | null {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? null;
}
