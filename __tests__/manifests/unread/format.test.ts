import { expect, it } from "vitest";
import { repoPath } from "../../../src/domain/paths.ts";
import { formatOf } from "../../../src/manifests/registry.ts";
import { unread } from "../../../src/manifests/unread/format.ts";
import { parseAs, skipsOf } from "../../support/parsed.ts";

it("says of every known format that is not read that it is not", () => {
  const paths = [
    "pixi.lock",
    "a/pixi.toml",
    "conda-lock.yml",
    "dev.conda-lock.yml",
    "noxfile.py",
    "tox.ini",
    "uv.toml",
    "pdm.toml",
    "docker/pip.conf",
  ];
  expect(paths.map((path) => formatOf(repoPath(path))?.id)).toEqual(paths.map(() => "unread"));
  expect(skipsOf(parseAs(unread, "pixi.lock", "version: 6\n"))).toEqual([["unread", "unread-format", 1]]);
});
