import { describe, expect, it } from "vitest";
import { extractMentions } from "../../src/alternatives/extract/extract.ts";

function named(
  summary: string,
  more: { readonly project?: string; readonly truncated?: boolean } = {},
): readonly string[] {
  const { mentions } = extractMentions({
    project: more.project ?? "oldwidget",
    reason: null,
    summary,
    summaryTruncated: more.truncated ?? false,
    description: null,
    links: [],
  });
  return [...new Set(mentions.map((mention) => mention.spellings[0]))];
}

describe("a summary", () => {
  it.each([
    ["Deprecated: use new-widget instead.", ["new-widget"]],
    ["Please install 'NewWidget' instead", ["newwidget"]],
    ["OBSOLETE - see gadget package", ["gadget"]],
    ["This project was renamed to gadget.kit. It gets no more updates.", ["gadget-kit"]],
    ["Now part of gadget; this package is deprecated", ["gadget"]],
    ["Superseded by gadget_two", ["gadget-two"]],
    ["Alias package for gadget", ["gadget"]],
    ["Retired. Run: pip install -U gadget", ["gadget"]],
    ["Moved: https://pypi.org/project/gadget/", ["gadget"]],
    ["(deprecated, install gadget-a, gadget-b and gadget-c instead)", ["gadget-a", "gadget-b", "gadget-c"]],
    ["[DEPRECATED] moved to the `gadget[fast]>=2` package", ["gadget"]],
    ["oldwidget -> gadget (renamed)", ["gadget"]],
    ["gadget-kit should be used instead of this deprecated library", ["gadget-kit"]],
  ])("names the answer of %j", (summary, expected) => {
    expect(named(summary)).toEqual(expected);
  });

  it.each([
    ["reverse", "Widgets for all (formerly known as gadget-kit)"],
    ["reverse", "The successor to gadget-kit, which is deprecated"],
    ["fork", "A maintained fork of gadget-kit"],
    ["fork", "Fork of the unmaintained gadget-kit with fixes"],
    ["drop-in", "A drop-in replacement for gadget-kit"],
    ["backport", "Backport of gadget-kit for old interpreters"],
    ["other ecosystem", "DEPRECATED: use the npm package gadget-kit instead"],
    ["other ecosystem", "Deprecated, install the Rust version: cargo install gadget-kit"],
    ["self", "DEPRECATED: use oldwidget>=2 instead"],
    ["purpose", "Uses gadget-kit instead of gizmo-kit to draw widgets"],
    ["topic", "A decorator to mark functions as deprecated and replaced by newer ones"],
    ["ordinary words", "Deprecated. Please use the new library instead."],
    ["part of code", "Deprecated: use the `gadget` command instead"],
    ["suspended hyphen", "Deprecated, use a gadget- or gizmo-like tool"],
    ["vague", "No longer maintained, see the docs for alternatives"],
    ["data flow", "Mirror rows: sqlite -> gadgetdb, deprecated columns included"],
    ["denied", "Deprecated in places. It never was renamed to gadget-kit"],
    ["denied", "Archived, but it has not been merged into gadget-kit"],
    ["possessive", "Deprecated compatibility wrapper for Gadget's LocalModel"],
  ])("of kind %s names nothing: %j", (_kind, summary) => {
    expect(named(summary)).toEqual([]);
  });

  it("drops a name that touches the cut", () => {
    expect(named("Deprecated, use new-widg", { truncated: true })).toEqual([]);
    expect(named("Deprecated, use new-widget instead of th", { truncated: true })).toEqual(["new-widget"]);
  });

  it("tells a module of the standard library apart from projects", () => {
    const { mentions, modules } = extractMentions({
      project: "oldwidget",
      reason: "Deprecated: use `tomllib` instead",
      summary: null,
      summaryTruncated: false,
      description: null,
      links: [],
    });

    expect(mentions).toEqual([]);
    expect(modules).toEqual([{ module: "tomllib", field: "reason" }]);
  });

  it("sees through invisible characters only as gaps", () => {
    expect(named("Deprecated, use new\u200b-widget instead")).not.toContain("new-widget");
  });
});

describe("a project link", () => {
  it("counts when its label names a successor", () => {
    const { mentions } = extractMentions({
      project: "oldwidget",
      reason: null,
      summary: null,
      summaryTruncated: false,
      description: null,
      links: [
        ["Homepage", "https://pypi.org/project/other/"],
        ["Successor", "https://pypi.org/project/gadget/"],
        ["Moved to", "https://github.com/acme/python-gizmo"],
      ],
    });

    expect(mentions.map(({ spellings, tier }) => [spellings, tier])).toEqual([
      [["gadget"], "pypi-url"],
      [["python-gizmo", "gizmo"], "repository"],
    ]);
  });
});
