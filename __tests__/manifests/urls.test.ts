import { expect, it } from "vitest";
import { lockedFile } from "../../src/manifests/locked/files.ts";
import { vcsSource } from "../../src/manifests/locked/sources.ts";
import { sourceOfUrl } from "../../src/manifests/pep508.ts";
import { fileNameOf } from "../../src/manifests/urls.ts";

it.each([
  ["git@github.com:o/r.git", "github.com:o/r.git"],
  ["user:secret@host.example:o/r", "host.example:o/r"],
  ["ssh://git@github.com/o/r.git", "ssh://github.com/o/r.git"],
  ["https://user:secret@host.example/o/r", "https://host.example/o/r"],
])("the repository %s is %s in a lock as in a manifest", (written, url) => {
  const source = { kind: "vcs", url, revision: null };

  expect(vcsSource(written, null)).toEqual(source);
  expect(vcsSource(`git+${written}`, null)).toEqual(source);
  expect(sourceOfUrl(`git+${written}`)).toEqual(source);
});

it.each([
  ["https://h/a/foo-1.0%2Bcpu.zip?x=/y#z/w", "foo-1.0+cpu.zip"],
  ["https://h/a/caf%C3%A9-1.0.zip", "café-1.0.zip"],
  ["https://h/a/caf%E9-1.0.zip", "caf%E9-1.0.zip"],
  ["https://h/a/100%-1.0%2B1.zip", "100%-1.0%2B1.zip"],
  ["links\\foo-1.0.zip", "foo-1.0.zip"],
])("the file of %s is %s", (url, name) => {
  expect(fileNameOf(url)).toBe(name);
  expect(lockedFile({ name: null, url, path: null, hash: null }).name).toBe(name);
});

it("a URL that ends with a slash names no file", () => {
  expect(lockedFile({ name: null, url: "https://h/a%20/", path: null, hash: null }).name).toBeNull();
});
