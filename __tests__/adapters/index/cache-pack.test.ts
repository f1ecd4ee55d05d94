import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed, readPack, writePack } from "../../../src/adapters/index/cache-pack.ts";

describe("a pack", () => {
  const entries = fc.array(
    fc.record({
      key: fc.stringMatching(/^[0-9a-f]{64}$/),
      etag: fc.string(),
      contentType: fc.string(),
      encoding: fc.string(),
      bytes: fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes)),
    }),
    { maxLength: 5 },
  );

  it("gives back what was written", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const written = [...new Map(list.map((entry) => [entry.key, packed(entry)])).values()];

        expect([...readPack(writePack(written)).values()]).toEqual(written);
      }),
    );
  });

  it("gives nothing that was not written, wherever it is cut or changed", () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean(), (list, at, byte, cut) => {
        const written = [...new Map(list.map((entry) => [entry.key, packed(entry)])).values()];
        const pack = writePack(written);
        const place = at % pack.length;
        const changed = cut
          ? pack.subarray(0, place)
          : Buffer.concat([pack.subarray(0, place), Buffer.from([byte]), pack.subarray(place + 1)]);
        const intact = [...readPack(changed).values()].filter((one) => packed(one.entry).checksum === one.checksum);

        for (const one of intact) expect(written).toContainEqual(one);
      }),
    );
  });
});
