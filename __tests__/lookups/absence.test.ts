import { describe, expect, it } from "vitest";
import { ACTIVE, answer, reply } from "../support/index/replies.ts";
import { scripted } from "../support/index/scripted.ts";
import { active, GONE, gists, question, run } from "./asking.ts";

describe("absence", () => {
  it("is believed when the second, fresh answer says so too", async () => {
    const { index, asked } = scripted(() => GONE);

    expect(gists(await run(index, [question("a")]))).toEqual(["missing"]);
    expect(asked.map(({ fresh }) => fresh)).toEqual([false, true]);
  });

  it("is not believed when the second answer finds the project", async () => {
    const { index } = scripted((name, nth) => (nth === 0 ? GONE : active(name)));

    expect(gists(await run(index, [question("a")]))).toEqual(["found"]);
  });

  it("is unverified when nobody confirms it", async () => {
    const { index } = scripted((_, nth) => (nth === 0 ? GONE : reply({ status: 403 })));

    expect(gists(await run(index, [question("a")]))).toEqual(["forbidden"]);
  });

  it("of a version is asked twice, and the second answer counts", async () => {
    const { index, asked } = scripted((name, nth) => active(name, nth === 0 ? [] : ["1.0"]));

    const answers = await run(index, [question("a", { versions: ["1.0"] })]);

    const [given] = [...answers.values()];
    expect(given?.kind === "found" && given.releases.map((release) => release.offered)).toEqual([true]);
    expect(asked.map(({ fresh }) => fresh)).toEqual([false, true]);
  });

  it.each([
    ["where nobody wants it confirmed", GONE, question("a", { confirmAbsence: false })],
    ["of a local version", active("a"), question("a", { versions: ["1.0+cpu"] })],
    [
      "in a quarantined project",
      answer({ ...ACTIVE, name: "a", "project-status": { status: "quarantined" } }),
      question("a", { versions: ["1.0"] }),
    ],
  ])("is asked once %s", async (_, given, asking) => {
    const { index, asked } = scripted(() => given);

    await run(index, [asking]);

    expect(asked).toHaveLength(1);
  });
});
