import { type Encoding, ManifestError } from "../domain/manifest.ts";

interface Mark {
  readonly bytes: readonly number[];
  readonly decode: (bytes: Uint8Array) => string;
}

// pip's order: the UTF-32 mark (little endian) starts with the UTF-16 one.
const UTF_8: Mark = { bytes: [0xef, 0xbb, 0xbf], decode: decoder("utf-8") };
const MARKS: readonly Mark[] = [
  UTF_8,
  { bytes: [0xff, 0xfe, 0x00, 0x00], decode: (bytes) => decodeUtf32(bytes, true) },
  { bytes: [0x00, 0x00, 0xfe, 0xff], decode: (bytes) => decodeUtf32(bytes, false) },
  { bytes: [0xff, 0xfe], decode: decoder("utf-16le") },
  { bytes: [0xfe, 0xff], decode: decoder("utf-16be") },
];

// Python's names of the encodings whose bytes this table reads exactly as Python does. Any other is refused: the
// labels of TextDecoder are not Python's (its `latin1` is windows-1252, which has no NEL), and a byte that is a line
// break for pip alone would hide a requirement.
const DECLARED: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  "utf-8": decoder("utf-8"),
  utf8: decoder("utf-8"),
  "utf-8-sig": decoder("utf-8"),
  ascii: decodeAscii,
  "us-ascii": decodeAscii,
  "latin-1": decodeLatin1,
  latin1: decodeLatin1,
  latin: decodeLatin1,
  l1: decodeLatin1,
  "iso-8859-1": decodeLatin1,
  "iso8859-1": decodeLatin1,
  "iso-8859-15": decoder("iso-8859-15"),
  "iso8859-15": decoder("iso-8859-15"),
  "latin-9": decoder("iso-8859-15"),
  cp1250: decoder("windows-1250"),
  cp1251: decoder("windows-1251"),
  cp1252: decoder("windows-1252"),
  "windows-1250": decoder("windows-1250"),
  "windows-1251": decoder("windows-1251"),
  "windows-1252": decoder("windows-1252"),
};

// PEP 263, as pip searches for it.
const CODING = /coding[:=]\s*(?<name>[-\w.]+)/;
const LINE_FEED = 0x0a;
const NUMBER_SIGN = 0x23;

/**
 * The text of a manifest's bytes, without its byte order mark; line breaks stay as they are.
 * `pip`: BOM (UTF-8, 16, 32), else a PEP 263 comment in the first two lines, else UTF-8. `utf-8`: UTF-8 alone.
 * Throws ManifestError `binary` (NUL bytes) or `encoding`.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  const mark = MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
  if (mark !== undefined && (encoding === "pip" || mark === UTF_8))
    return mark.decode(bytes.subarray(mark.bytes.length));
  if (mark !== undefined)
    throw new ManifestError(
      "encoding",
      "the file is not UTF-8: it starts with the byte order mark of UTF-16 or UTF-32",
    );
  return withoutNul(bytes, encoding === "pip" ? decodeDeclared : UTF_8.decode);
}

// A search in the text is many times faster than one in the bytes; bytes that are no text are searched all the same,
// because NUL says more of them than the first wrong byte.
function withoutNul(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string {
  try {
    const text = decode(bytes);
    if (!text.includes("\0")) return text;
  } catch (error) {
    if (!(error instanceof ManifestError) || !bytes.includes(0)) throw error;
  }
  throw new ManifestError("binary", "the file has NUL bytes, so it is no text");
}

function decodeDeclared(bytes: Uint8Array): string {
  const name = declaredEncoding(bytes);
  if (name === null) return UTF_8.decode(bytes);
  const key = name.toLowerCase().replaceAll("_", "-");
  const decode = Object.hasOwn(DECLARED, key) ? DECLARED[key] : undefined;
  if (decode !== undefined) return decode(bytes);
  throw new ManifestError("encoding", `the file declares the encoding ‘${name.slice(0, 40)}’, which is not read`);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    if (bytes[start] === NUMBER_SIGN) {
      const text = decodeLatin1(bytes.subarray(start, end));
      const name = CODING.exec(text)?.groups?.name;
      if (name !== undefined) return name;
    }
    start = end + 1;
  }
  return null;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function decoder(label: string): (bytes: Uint8Array) => string {
  return (bytes) => {
    try {
      return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      if (error instanceof TypeError)
        throw new ManifestError("encoding", `the file has bytes that are not ${label.toUpperCase()}`);
      throw error;
    }
  };
}

function decodeAscii(bytes: Uint8Array): string {
  if (bytes.some((byte) => byte > 0x7f))
    throw new ManifestError("encoding", "the file declares ASCII and has other bytes");
  return decodeLatin1(bytes);
}

// Code units of a chunk that fits an argument list.
const CHUNK = 8192;

function decodeLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join("");
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  if (bytes.length % 4 !== 0) throw new ManifestError("encoding", "the file ends within a UTF-32 character");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
      throw new ManifestError("encoding", "the file has bytes that are not UTF-32");
    }
    parts.push(String.fromCodePoint(point));
  }
  return parts.join("");
}
