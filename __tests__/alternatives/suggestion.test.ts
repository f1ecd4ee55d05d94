import { describe, expect, it } from "vitest";
import { meetsSpecifier, type Rename, renamedLine } from "../../src/alternatives/suggestion.ts";

const rename = (more: Partial<Rename> = {}): Rename => ({
  from: "old-widget",
  to: "newwidget",
  syntax: "requirements",
  meets: (specifier) => meetsSpecifier(specifier, ["2.1"]),
  ...more,
});

describe("renamedLine", () => {
  it.each([
    ["old-widget", "newwidget"],
    ["Old_Widget>=1.0", "newwidget>=1.0"],
    ["old-widget==1.4", "newwidget"],
    ["old.widget[socks, http2]~=2.0", "newwidget[socks, http2]~=2.0"],
    ["  old-widget ==1.4 ; python_version < '3.9'  # keep", "  newwidget ; python_version < '3.9'  # keep"],
    ["old-widget (>=2) # a comment", "newwidget (>=2) # a comment"],
    ["old-widget  ", "newwidget  "],
  ])("rewrites the requirement %j", (line, expected) => {
    expect(renamedLine(line, rename())).toBe(expected);
  });

  it.each([
    ['    "old-widget>=1.0",', '    "newwidget>=1.0",'],
    ["  'old-widget[x]==1.0'  # why", "  'newwidget[x]'  # why"],
    [`  "old-widget; python_version < '3.9'",`, `  "newwidget; python_version < '3.9'",`],
  ])("rewrites the array element %j", (line, expected) => {
    expect(renamedLine(line, rename({ syntax: "array" }))).toBe(expected);
  });

  it.each([
    ["another project", "other==1.0"],
    ["a continued line", "old-widget==1.0 \\"],
    ["a hash", "old-widget==1.0 --hash=sha256:00"],
    ["a URL", "old-widget @ https://files.example/old.whl"],
    ["an option", "-r old-widget"],
    ["two lines", "old-widget\nother"],
    ["nothing", ""],
  ])("gives nothing for %s", (_what, line) => {
    expect(renamedLine(line, rename())).toBeNull();
  });

  it("gives nothing for a line that holds more than one element", () => {
    expect(renamedLine('deps = ["old-widget", "other"]', rename({ syntax: "array" }))).toBeNull();
  });

  it("stays fast on a hostile line", () => {
    expect(renamedLine(`old-widget${" ".repeat(1900)}\u0000`, rename())).toBeNull();
  });
});
