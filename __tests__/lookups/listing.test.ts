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
    ["2.1", "2.2+cpu"],
    ["20240101120000123456", "20240101120000123457"],
  ])("%s is not offered where the index lists only %s", (asked, listed) => {
    expect(found(answer({ ...ACTIVE, versions: [listed] }), [asked]).releases).toEqual([
      { version: asked, offered: false, yanked: false, yankedReason: null, files: [] },
    ]);
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

describe("the hashes of a file", () => {
  it.each([
    [undefined, []],
    [null, []],
    [{ SHA256: "AB", md5: "0c" }, ["sha256:ab", "md5:0c"]],
  ])("%j are %j", (hashes, read) => {
    const given = answer({ ...ACTIVE, files: [file("foo-1.0.zip", { hashes })] });

    expect(found(given, ["1.0"]).releases[0]?.files[0]?.hashes).toEqual(read);
  });

  it.each(["sha256:ab", ["sha256:ab"], { sha256: 7 }])("%j make no sense", (hashes) => {
    const given = answer({ ...ACTIVE, files: [file("foo-1.0.zip", { hashes })] });

    expect(decode(given, ["1.0"])).toMatchObject({ kind: "unavailable", cause: "malformed" });
  });
});

describe("the summary of a listing", () => {
  it("counts a version once, and only those that the index names", () => {
    const given = answer({ ...ACTIVE, files: [file("foo-3.0.tar.gz")], versions: ["1.0", "1.0.0", "2.0"] });

    const { listing, releases } = found(given, ["1.0"]);

    expect([listing.versions, listing.files, listing.latest]).toEqual([2, 1, "2.0"]);
    expect(releases).toMatchObject([{ offered: true, yanked: false }]);
    const one = answer({ ...ACTIVE, files: [file("foo-3.0.tar.gz")], versions: ["1.0"] });
    expect(found(one).listing).toMatchObject({ versions: 1, latest: "1.0" });
  });

  it.each(["foo-1.0.exe", "foo-1.0.whl", "bar-1.0.tar.gz"])(
    "finds no version in the file %s, which says of itself nothing of yanking",
    (name) => {
      const files = [{ filename: name }, { filename: name, yanked: null }];
      const { listing } = found(answer({ files, meta: {}, name: "foo" }));

      expect([listing.versions, listing.files, listing.latest, listing.allYanked]).toEqual([0, 2, null, false]);
    },
  );

  it("counts, and describes the highest final version that is not yanked", () => {
    const files = [
      file("foo-1.9.tar.gz", { "upload-time": "2020-01-01T00:00:00Z" }),
      file("foo-1.10.tar.gz", { size: 10, "upload-time": "2019-01-02T00:00:00Z" }),
      file("foo-1.10-py3-none-any.whl", {
        ...{ size: 5, "requires-python": ">=3.9", "upload-time": "2021-01-02T00:00:00Z" },
      }),
      file("foo-1.11.tar.gz", { yanked: true, "upload-time": "yesterday" }),
      file("foo-2.0rc1.tar.gz", { "upload-time": "2020-06-01T00:00:00Z" }),
      file("foo-2.0rc1.zip", { "upload-time": `2018-01-02T00:00:00Z${"0".repeat(21)}` }),
    ];

    expect(found(answer({ ...ACTIVE, files, versions: ["1.9", "1.10", "1.11", "2.0rc1"] })).listing).toEqual({
      versions: 4,
      files: 6,
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
    [["banana"], "banana"],
    [["1.10", "1.9"], "1.10"],
    [["2.0rc1", "1.0"], "1.0"],
    [["1.0", "2.0 yanked"], "1.0"],
    [["1.0", "2.0 empty"], "1.0"],
    [["2.0 empty", "1.0rc1"], "1.0rc1"],
    [["1.0 yanked", "banana"], "1.0"],
    [["2024.9", "2024.10", "2024.10rc1"], "2024.10"],
  ])("of %j has %s as the latest", (written, latest) => {
    const all = written.map((text) => text.split(" "));
    const files = all.flatMap(([version, word]) =>
      word === "empty" ? [] : [file(`foo-${version}.tar.gz`, { yanked: word === "yanked" })],
    );

    expect(found(answer({ ...ACTIVE, files, versions: all.map(([version]) => version) })).listing.latest).toBe(latest);
  });

  it.each([
    [[10, 5], 15],
    [[0], 0],
    [[10, undefined], null],
    [[-1], null],
    [[], null],
  ])("of files of %j bytes has %s", (sizes, total) => {
    const files = sizes.map((size, at) => file(`foo-1.0.${["zip", "tgz"][at]}`, { size }));

    expect(found(answer({ ...ACTIVE, files, versions: ["1.0"] })).listing.latestBytes).toBe(total);
  });

  it("tells when all is yanked, and when there are only pre-releases", () => {
    const files = [file("foo-1.0a1.tar.gz", { yanked: true })];

    const { listing } = found(answer({ ...ACTIVE, files, versions: ["1.0a1"] }));

    expect([listing.allYanked, listing.preReleasesOnly, listing.latest]).toEqual([true, true, "1.0a1"]);
    expect(found(answer({ ...ACTIVE, versions: ["banana"] })).listing.preReleasesOnly).toBe(false);
  });

  it("reads 20,000 files in linear time", () => {
    const names = Array.from({ length: 20_000 }, (_, n) => file(`foo-1.${n}-py3-none-any.whl`));

    expect(found(answer({ ...ACTIVE, files: names, versions: undefined })).listing.latest).toBe("1.19999");
  });
});
