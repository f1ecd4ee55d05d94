import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logLine, logLines, PLAIN, workflowCommand } from "../../src/render/escape/commands.ts";
import { fold, linkTarget, MARKDOWN, markdownLink, tableRow } from "../../src/render/escape/markdown.ts";
import { paint, TERMINAL, terminalText } from "../../src/render/escape/terminal.ts";
import { renderProse } from "../../src/render/prose.ts";
import { hostileText, LIVE, seen } from "../render/hostile.ts";

const RUNS = { numRuns: 600 };

describe("Markdown", () => {
  test("running text is one paragraph of text, whatever it says", () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const tree = seen(`${MARKDOWN.text(words)}\n`);

        expect(tree.tags.filter((tag) => tag !== "p")).toEqual([]);
        expect(tree.comments).toEqual([]);
        for (const live of LIVE) expect(tree.text).not.toMatch(live);
      }),
      RUNS,
    );
  });

  test("a code span holds the whole of its text and nothing else comes of it", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (words, others) => {
        const tree = seen(`${renderProse([{ code: words }, { code: others }, others], MARKDOWN)}\n`);

        expect(tree.tags.filter((tag) => tag !== "p" && tag !== "code")).toEqual([]);
        expect(tree.comments).toEqual([]);
        for (const live of LIVE) expect(tree.text).not.toMatch(live);
      }),
      RUNS,
    );
  });

  test("a quotation is text between quotation marks of at most 300 characters", () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const quoted = seen(MARKDOWN.quote(words.repeat(40))).text.trim();

        expect(quoted).toMatch(/^“.*”$/su);
        expect([...quoted.replaceAll("\u200b", "")].length).toBeLessThanOrEqual(302);
      }),
      { numRuns: 200 },
    );
  });

  test("a table keeps its shape around hostile cells", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1, maxLength: 4 }), (rows) => {
        const lines = rows.map(([a, b, c]) => tableRow([MARKDOWN.code(a), MARKDOWN.text(b), MARKDOWN.quote(c)]));
        const tree = seen([tableRow(["A", "B", "C"]), tableRow(["---", "---", "---"]), ...lines].join("\n"));

        expect(tree.rows).toEqual(Array(rows.length + 1).fill(3));
        expect(tree.tags.filter((tag) => !/^(table|thead|tbody|tr|th|td|code)$/.test(tag))).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  test("a fold is not closed by what it holds", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, words) => {
        const tree = seen(`${fold(title, MARKDOWN.text(words))}\n\nafter\n`);

        expect(tree.tags.filter((tag) => tag === "details" || tag === "summary")).toEqual(["details", "summary"]);
        expect(tree.tags.filter((tag) => !/^(details|summary|p)$/.test(tag))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("a link goes where its URL says, and only over https or to the loopback", () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const url = `https://example.org/${words}`;
        const tree = seen(`${markdownLink(MARKDOWN.code("x"), url)}\n`);

        expect(tree.links).toHaveLength(1);
        expect(new URL(tree.links[0] ?? "").host).toBe("example.org");
      }),
      RUNS,
    );
  });

  test.each([
    "javascript:alert(1)",
    "http://example.org/",
    "https://user:secret@example.org/",
    "ftp://example.org/",
    "//example.org/",
    "data:text/html,x",
  ])("%s is no link target", (url) => {
    expect(linkTarget(url)).toBeNull();
  });

  test.each([
    ["http://127.0.0.1:8080/a b", "http://127.0.0.1:8080/a%20b"],
    ["https://example.org/a_(b)?c=1&d=2", "https://example.org/a%5F%28b%29?c=1&amp;d=2"],
  ])("%s is a link target", (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });

  test("ordinary words stay readable in the source", () => {
    expect(MARKDOWN.text("Its maintainers will publish no more releases, security fixes included (2024-03-02).")).toBe(
      "Its maintainers will publish no more releases, security fixes included (2024-03-02).",
    );
  });
});

describe("Workflow commands", () => {
  test("a log line is never a command, on whatever stream", () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const line = logLine(words);

        expect(line.trimStart().startsWith("::")).toBe(false);
        expect(line).not.toContain("##[");
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
      RUNS,
    );
  });

  test("every line of several is made inert and keeps its indentation", () => {
    expect(logLines("a\n  ::error::x\n    ##[group]y")).toEqual(["a", "  : :error::x", "    # #[group]y"]);
  });

  test("a command is one line with our properties and the message as data", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (file, message) => {
        const command = workflowCommand("error", { file, line: 3, title: file }, message);
        const match = /^::error file=([^,:]*),line=3,title=([^,:]*)::(.*)$/su.exec(command);

        expect(match).not.toBeNull();
        expect(command).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(command).not.toContain("##[");
        expect(match?.[3]?.replace(/%25|%0A/g, "")).not.toContain("%");
      }),
      RUNS,
    );
  });

  test("plain sentences hold no control characters", () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const line = renderProse([words, { code: words }, { quote: words }, { link: words, text: words }], PLAIN);

        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
      RUNS,
    );
  });
});

describe("Terminal", () => {
  test("no escape sequence but ours reaches the terminal", () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const line = renderProse([words, { code: words }, { quote: words }], TERMINAL);

        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(paint(terminalText(words), "red", false)).toBe(terminalText(words));
      }),
      RUNS,
    );
  });
});
