import { describe, expect, it } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import { ACTIVE, answer, decode, file, found } from "../support/index/replies.ts";

describe("a release that is asked about", () => {
  it.each([
    ["1.0", "1.0.0"],
    ["1.0.0", "1"],
    ["v1.0", "1.0"],
    ["1.0-RC1", "1.0rc1"],
    ["1.0-1", "1.0.post1"],
    ["0!1.0", "1.0"],
    ["2024.01.05", "2024.1.5"],
    ["1.0+abc.1", "1.0+ABC-1"],
    ["2.1", "2.1+cpu"],
    ["Banana-Split", "banana-split"],
    ["20240101120000123456", "20240101120000123456.0"],
  ])("%s is offered where the index lists %s", (asked, listed) => {
    expect(found(answer({ ...ACTIVE, versions: [listed] }), [asked]).releases[0]?.offered).toBe(true);
  });

  it.each([
    ["1.0", "1.0.1"],
    ["1.0", "1!1.0"],
    ["1.0+cpu", "1.0"],
    ["1.0", "1.0rc1"],
    ["20240101120000123456", "20240101120000123457"],
  ])("%s is not offered where the index lists only %s", (asked, listed) => {
    expect(found(answer({ ...ACTIVE, versions: [listed] }), [asked]).releases[0]?.offered).toBe(false);
  });

  it.each([
    "foo-1.2.tar.gz",
    "Foo-1.2.0.zip",
    "foo-1.2-py3-none-any.whl",
    "foo-1.2-1-cp312-cp312-manylinux_2_17_x86_64.whl",
    "foo-1.2-py3.7.egg",
  ])("is offered by the file %s alone (API 1.0)", (name) => {
    const given = answer({ files: [file(name)], meta: {}, name: "foo" });

    expect(found(given, ["1.2"]).releases[0]?.offered).toBe(true);
  });

  it("is found behind a name with dashes", () => {
    const given = answer({
      ...ACTIVE,
      name: "foo-2-bar",
      versions: undefined,
      files: [file("foo-2_bar-1.0-1.tar.gz")],
    });

    const decoded = decode(given, ["1.0.post1"], projectName("foo-2-bar"));

    expect(decoded.kind === "found" && decoded.releases[0]?.offered).toBe(true);
  });

  it("is yanked when all of its files are, with the first reason", () => {
    const files = [
      file("foo-1.0.tar.gz", { yanked: true, hashes: { SHA256: "AB" } }),
      file("foo-1.0-py3-none-any.whl", { yanked: "broken" }),
      file("foo-2.0.tar.gz", { yanked: "half" }),
      file("foo-2.0-py3-none-any.whl", { yanked: "" }),
    ];

    expect(found(answer({ ...ACTIVE, files, versions: ["1.0", "2.0"] }), ["2.0", "1.0"]).releases).toEqual([
      {
        version: "2.0",
        offered: true,
        yanked: false,
        yankedReason: "half",
        files: [
          { name: "foo-2.0.tar.gz", hashes: [], yanked: true },
          { name: "foo-2.0-py3-none-any.whl", hashes: [], yanked: false },
        ],
      },
      {
        version: "1.0",
        offered: true,
        yanked: true,
        yankedReason: "broken",
        files: [
          { name: "foo-1.0.tar.gz", hashes: ["sha256:ab"], yanked: true },
          { name: "foo-1.0-py3-none-any.whl", hashes: [], yanked: true },
        ],
      },
    ]);
  });
});

describe("the summary of a listing", () => {
  it("counts, and describes the highest final version that is not yanked", () => {
    const files = [
      file("foo-1.9.tar.gz", { "upload-time": "2020-01-01T00:00:00Z" }),
      file("foo-1.10.tar.gz", { size: 10, "requires-python": ">=3.9", "upload-time": "2021-01-01T00:00:00Z" }),
      file("foo-1.10-py3-none-any.whl", { size: 5, "upload-time": "2021-01-02T00:00:00Z" }),
      file("foo-1.11.tar.gz", { yanked: true }),
      file("foo-2.0rc1.tar.gz", { "upload-time": "2019-01-02T00:00:00Z" }),
    ];

    expect(found(answer({ ...ACTIVE, files, versions: ["1.9", "1.10", "1.11", "2.0rc1"] })).listing).toEqual({
      versions: 4,
      files: 5,
      allYanked: false,
      firstUpload: "2019-01-02T00:00:00Z",
      lastUpload: "2021-01-02T00:00:00Z",
      latest: "1.10",
      requiresPython: ">=3.9",
      latestBytes: 15,
      preReleasesOnly: false,
    });
  });

  it("is empty for a project without files", () => {
    expect(found(answer(ACTIVE)).listing).toEqual({
      versions: 0,
      files: 0,
      allYanked: false,
      firstUpload: null,
      lastUpload: null,
      latest: null,
      requiresPython: null,
      latestBytes: null,
      preReleasesOnly: false,
    });
  });

  it.each([
    [["1.0", "1.0.post1"], "1.0.post1"],
    [["9.0", "1!1.0"], "1!1.0"],
    [["1.0a2", "1.0.dev9", "1.0b1"], "1.0b1"],
    [["1.0", "banana"], "1.0"],
    [["2024.9", "2024.10", "2024.10rc1"], "2024.10"],
  ])("of %j has %s as the latest", (versions, latest) => {
    const files = versions.map((version) => file(`foo-${version}.tar.gz`));

    expect(found(answer({ ...ACTIVE, files, versions })).listing.latest).toBe(latest);
  });

  it("tells when all is yanked, and when there are only pre-releases", () => {
    const files = [file("foo-1.0a1.tar.gz", { yanked: true })];

    const { listing } = found(answer({ ...ACTIVE, files, versions: ["1.0a1"] }));

    expect([listing.allYanked, listing.preReleasesOnly, listing.latest]).toEqual([true, true, "1.0a1"]);
  });

  it("reads 20,000 files in linear time", () => {
    const names = Array.from({ length: 20_000 }, (_, n) => file(`foo-1.${n}-py3-none-any.whl`));

    expect(found(answer({ ...ACTIVE, files: names, versions: undefined })).listing.latest).toBe("1.19999");
  });
});
