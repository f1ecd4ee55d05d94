import { describe, expect, it } from "vitest";
import { extractMentions } from "../../src/alternatives/extract/extract.ts";

function spelled(description: string, project = "oldwidget"): readonly (readonly string[])[] {
  const { mentions } = extractMentions({
    project,
    reason: null,
    summary: null,
    summaryTruncated: false,
    description,
    links: [],
  });
  return mentions.map((mention) => mention.spellings);
}

describe("a long description", () => {
  it.each([
    [
      "a Markdown link to a repository",
      "# Oldwidget\n\nThis project is deprecated. Please use [Gadget Kit](https://github.com/acme/python-gadget) instead.",
      [["python-gadget", "gadget"]],
    ],
    [
      "a reference link",
      "**This library is no longer maintained.** It was replaced by [gadget][new].\n\n[new]: https://pypi.org/project/gadget/",
      [["gadget"]],
    ],
    [
      "a reStructuredText link",
      "Oldwidget\n=========\n\n.. warning::\n\n   This package is deprecated, use `gadget-kit <https://github.com/acme/gadget-kit>`_ instead.\n",
      [["gadget-kit"]],
    ],
    [
      "a named reStructuredText target",
      "DEPRECATED\n==========\n\nThis project has been replaced by `gadget`_.\n\n.. _gadget: https://pypi.org/project/gadget/\n",
      [["gadget"]],
    ],
    [
      "a link whose text is its address",
      "This project is no longer maintained: use [gadget](https://gadget.example/start) instead.",
      [["gadget"]],
    ],
    [
      "an HTML link",
      '<p align="center"><b>Archived.</b> This project moved to <a href="https://github.com/acme/gadget">Gadget</a>.</p>',
      [["gadget"]],
    ],
    [
      "an install command in a code block",
      "# Deprecated\n\nThis package has moved. Please run:\n\n```sh\npip install --upgrade gadget\n```\n",
      [["gadget"]],
    ],
    [
      "a list of links",
      "## Maintenance\n\nThis project is retired. Recommended alternatives:\n\n- [gadget](https://github.com/acme/gadget)\n- https://github.com/acme/gizmo-py\n",
      [["gadget"], ["gizmo-py", "gizmo"]],
    ],
    ["a passive", "oldwidget is obsolete. The gadget-kit package should be used instead.", [["gadget-kit"]]],
    [
      "a comma before the link",
      "**Unmaintained:** I made a successor library, [gadget-ng](https://pypi.org/project/gadget-ng/).",
      [["gadget-ng"]],
    ],
  ])("names what it points at by %s", (_how, description, expected) => {
    expect(spelled(description)).toEqual(expected);
  });

  it.each([
    ["a fork's history", "A fork of [gadget](https://github.com/acme/gadget), which is no longer maintained."],
    ["advice on other things", "# Install\n\nWe recommend using [virtualenv](https://pypi.org/project/virtualenv/)."],
    ["a part that is deprecated", "The `old_option` setting was replaced by `new_option` and is deprecated."],
    [
      "a history of releases",
      "# Oldwidget\n\nFast.\n\n# Changelog\n\nThis package now uses gadget instead; deprecated gizmo.",
    ],
    ["a comment", "<!-- This project is deprecated, use gadget-kit instead -->\nWidgets."],
    ["an image", "This project is deprecated. ![use gadget-kit instead](https://img.example/gadget-kit.svg)"],
    ["its own repository", "This project is deprecated, see [the code](https://github.com/acme/oldwidget)."],
    [
      "an archive of older releases",
      "This project is end of life. If you need an older version, you can install [gadget-history](https://pypi.org/project/gadget-history/) instead.",
    ],
    ["an issue", "This project is deprecated, see [this thread](https://github.com/acme/gadget/issues/3)."],
    [
      "an issue under its subject",
      "This project is deprecated. See the [discussion](https://github.com/a/b/issues/3).",
    ],
    ["an article", "This project is deprecated. Read the [announcement](https://acme.example/blog/the-end)."],
    ["an extra that ends", "Oldwidget has extras. The extra `slow` is deprecated, use `fast-kit` instead."],
    ["a function that moved", "This package is archived, but the `draw()` function was moved to `gadget.draw`."],
    ["an end that is denied", "This project is **not** deprecated! Some suggest using `gadget-kit` instead."],
    [
      "migration from others",
      "To migrate from [gadget](https://github.com/acme/gadget), which is deprecated: import oldwidget.",
    ],
  ])("names nothing for %s", (_what, description) => {
    expect(spelled(description)).toEqual([]);
  });

  it("is read up to 64 KiB", () => {
    const filler = "Widgets of all sorts. ".repeat(4000);

    expect(spelled(`${filler}\n\nThis project is deprecated, use gadget-kit instead.`)).toEqual([]);
  });
});
