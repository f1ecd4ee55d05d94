import { expect, it } from "vitest";
import { pyproject } from "../../../src/manifests/pyproject/format.ts";
import { parseAs, skipsOf } from "../../support/parsed.ts";

it("reads so many sources of one name and says where the others are", () => {
  const rows = Array.from({ length: 60 }, (_, at) => `  {url = "https://h.example/${at}", marker = "x"},\n`).join("");
  const text = `[project]\ndependencies = ["a"]\n[tool.uv.sources]\na = [\n${rows}]`;
  const parsed = parseAs(pyproject, "pyproject.toml", text);

  expect(parsed.requirements.map(({ source }) => source.url)).toEqual([
    ...Array.from({ length: 50 }, (_, at) => `https://h.example/${at}`),
    null,
  ]);
  expect(skipsOf(parsed)).toEqual([["unreadable", "over-limit", 4]]);
});

it("takes the first of two indexes of one name", () => {
  const index = (at: number) => `[[tool.uv.index]]\nname = "i"\nurl = "https://${at}.example/simple"\n`;
  const text = `[project]\ndependencies = ["a"]\n[tool.uv.sources]\na = {index = "i"}\n${index(1)}${index(2)}`;

  expect(parseAs(pyproject, "pyproject.toml", text).requirements.map(({ source }) => source)).toEqual([
    { kind: "index", url: "https://1.example/simple" },
  ]);
});
