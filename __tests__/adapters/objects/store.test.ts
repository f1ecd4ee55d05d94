import { describe, expect, it } from "vitest";
import { entryKind } from "../../../src/adapters/objects/store.ts";

describe("entryKind", () => {
  it("knows GraphQL's decimal and REST's octal modes", () => {
    expect([33188, 33261, 40960].map((mode) => entryKind(mode, "blob"))).toEqual(["file", "file", "link"]);
    expect([entryKind("120000", "blob"), entryKind("040000", "tree"), entryKind(57344, "commit")]).toEqual([
      "link",
      "folder",
      "submodule",
    ]);
  });
});
