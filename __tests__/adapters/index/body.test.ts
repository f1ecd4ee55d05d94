import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { decodeBody } from "../../../src/adapters/index/body.ts";

const TEXT = "0123456789abcdef".repeat(100_000);

it.each<[string, Buffer, string]>([
  ["a small body", gzipSync("{}"), "{}"],
  ["a body of several pieces", gzipSync(TEXT), TEXT],
  ["members whose last one tells a small length", Buffer.concat([gzipSync(TEXT), gzipSync("end")]), `${TEXT}end`],
  ["a body that is not ASCII", gzipSync("na\u00efve \u2603"), "na\u00efve \u2603"],
  ["an empty body", gzipSync(""), ""],
])("unpacks %s whole", async (_, received, text) => {
  expect(await decodeBody(received, "gzip", 10_000_000)).toEqual({ kind: "body", text, received });
});

it.each([0, 1, 0xffffffff])("refuses a body that tells a false length (%d)", async (told) => {
  const received = gzipSync(TEXT);
  received.writeUInt32LE(told, received.length - 4);

  expect(await decodeBody(received, "gzip", 10_000_000)).toMatchObject({ kind: "failed", cause: "encoding" });
});

it.each([0, 3, 17])("takes %d bytes for a body that ends too early", async (bytes) => {
  const cut = gzipSync("a listing").subarray(0, bytes);

  expect(await decodeBody(cut, "gzip", 1_000)).toMatchObject({ kind: "failed", cause: "truncated" });
});

it("refuses a body that is not UTF-8", async () => {
  const received = gzipSync(Buffer.from("na\u00efve", "latin1"));

  expect(await decodeBody(received, "gzip", 1_000)).toMatchObject({ kind: "failed", cause: "encoding" });
});
