import { expect, it } from "vitest";
import { inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";

it("looks at 200 changed files of other names, and says that there were more", async () => {
  const files = Object.fromEntries(Array.from({ length: 210 }, (_, at) => [`data/${1000 + at}.txt`, "pepy==1.0\n"]));

  const { report } = await runGate({ base: {}, head: files, projects: [aProject({ name: "pepy" })] });

  expect(report.manifests).toHaveLength(200);
  expect(inBrief(report)).toEqual(["note unread-entry - data/1200.txt:1"]);
});
