import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sound } from "./support.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("docs/policy.md", () => {
  it.each(["small", "medium", "large"])("prints the example of a %s team as it stands, and it is sound", (size) => {
    const example = read(`docs/examples/policy-${size}.toml`);

    expect(read("docs/policy.md")).toContain(`\`\`\`toml\n${example}\`\`\`\n`);
    expect(sound(example).files.length).toBe(1);
  });
});
