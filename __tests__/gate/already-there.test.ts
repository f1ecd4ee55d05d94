import { describe, expect, it } from "vitest";
import { inBrief, runGate } from "../support/gate-run.ts";
import { uvProject } from "./trees.ts";

describe("what is there already", () => {
  const LOCK = uvProject(["gone"], [{ name: "gone" }]);
  const proxied = (LOCK["uv.lock"] ?? "").replace("https://pypi.org/simple", "https://proxy.example/pypi/simple");
  const PROXIED = { ...LOCK, "uv.lock": proxied };

  it.each([
    ["a lock that names the index", LOCK, "block missing-project gone@1.0 pyproject.toml:6 +uv.lock:14"],
    [
      "a lock of a proxy that names PyPI's files",
      PROXIED,
      "block missing-project gone@1.0 pyproject.toml:6 +uv.lock:14",
    ],
    ["a pin", { "requirements.txt": "gone==1.0\n" }, "warn missing-project gone@1.0 requirements.txt:1"],
    [
      "a pin with a hash",
      { "requirements.txt": `gone==1.0 --hash=sha256:${"a".repeat(64)}\n` },
      "warn missing-project gone@1.0 requirements.txt:1",
    ],
  ])("blocks a name that the index lost where %s shows that it had it", async (_what, head, line) => {
    expect(inBrief((await runGate({ base: null, head })).report)).toEqual([line]);
  });
});
