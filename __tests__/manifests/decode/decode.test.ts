import { describe, expect, it } from "vitest";
import { ManifestError } from "../../../src/domain/manifest.ts";
import { decodeText } from "../../../src/manifests/decode.ts";

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function reasonOf(bytes: Uint8Array, encoding: "pip" | "utf-8"): string | null {
  try {
    decodeText(bytes, encoding);
    return null;
  } catch (error) {
    return error instanceof ManifestError ? error.reason : "another error";
  }
}

const utf32le = Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x28, 0x20, 0, 0]);

describe("decodeText", () => {
  it("nasty 09: reads UTF-16LE with a byte order mark as pip does", () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from("foo==1\n", "utf16le"))]);
    expect(decodeText(bytes, "pip")).toBe("foo==1\n");
  });

  it.each([
    ["UTF-8", Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa9]), "aé"],
    ["UTF-16BE", Uint8Array.from([0xfe, 0xff, 0, 0x61]), "a"],
    ["UTF-32LE", utf32le, "a\u2028"],
    ["UTF-32BE", Uint8Array.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]), "a"],
  ])("reads %s by its byte order mark and removes the mark", (_, bytes, text) => {
    expect(decodeText(bytes, "pip")).toBe(text);
  });

  it("reads a PEP 263 comment of the second line, and keeps NEL as the line break it is in Latin-1", () => {
    expect(decodeText(latin1("# x\n# -*- coding: latin-1 -*-\n# \x85evil==1\n"), "pip")).toContain("\x85evil==1");
  });

  it("keeps to UTF-8 when the coding comment stands in the third line", () => {
    expect(reasonOf(latin1("#\n#\n# coding: latin-1\n\xe9"), "pip")).toBe("encoding");
  });

  it.each(["utf-7", "unicode_escape", "iso-8859-9", "constructor", "nonsense"])(
    "refuses the declared encoding %s",
    (name) => {
      expect(reasonOf(latin1(`# coding: ${name}\nfoo`), "pip")).toBe("encoding");
    },
  );

  it.each([
    ["invalid UTF-8", latin1("foo \xe9"), "encoding"],
    ["NUL bytes", latin1("foo\0"), "binary"],
    ["a surrogate in UTF-32", Uint8Array.from([0xff, 0xfe, 0, 0, 0, 0xd8, 0, 0]), "encoding"],
    ["half a UTF-32 character", Uint8Array.from([0xff, 0xfe, 0, 0, 1, 0]), "encoding"],
    ["other bytes under an ASCII comment", latin1("# coding: ascii\n\xe9"), "encoding"],
  ])("refuses %s", (_, bytes, reason) => {
    expect(reasonOf(bytes, "pip")).toBe(reason);
  });

  it("takes UTF-8 alone where the format is UTF-8", () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), "utf-8")).toBe("a");
    expect(decodeText(latin1("# coding: latin-1\n"), "utf-8")).toBe("# coding: latin-1\n");
    expect(reasonOf(Uint8Array.from([0xff, 0xfe, 0x61, 0]), "utf-8")).toBe("encoding");
    expect(reasonOf(latin1("a\0"), "utf-8")).toBe("binary");
  });
});
