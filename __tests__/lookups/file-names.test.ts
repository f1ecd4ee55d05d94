import { expect, it } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import { versionOfFile } from "../../src/lookups/file-names.ts";

const LONG = "x".repeat(255);

it.each([
  ["foo-1.0-py3-none-any.whl", "foo", "1.0"],
  ["foo-1.0_1-py3-none-any.whl", "foo", "1.0-1"],
  ["foo-1.0_rc1-py3-none-any.whl", "foo", "1.0_rc1"],
  ["foo-1.0-py3.7.egg", "foo", "1.0"],
  ["foo.whl", "foo", null],
  ["foo-1.0.whl", "foo", null],
  ["foo--py3-none-any.whl", "foo", null],
  ["foo-1.tar.gz", "foo", "1"],
  ["Foo.Bar-1.0.zip", "foo-bar", "1.0"],
  ["foo-2_bar-1.0-1.tar.gz", "foo-2-bar", "1.0-1"],
  ["foo-.tar.gz", "foo", null],
  ["foo.tar.gz", "foo", null],
  ["bar-1.0.tar.gz", "foo", null],
  ["foo-bar-1.0.tar.gz", "foo", "bar-1.0"],
  ["foo-1.0.exe", "foo", null],
  [`${LONG}-1.0.tar.gz`, LONG, "1.0"],
])("the file name %s of %s carries the version %s", (file, project, version) => {
  expect(versionOfFile(file, projectName(project))).toBe(version);
});
