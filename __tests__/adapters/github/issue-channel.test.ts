import { afterEach, describe, expect, it } from "vitest";
import { createIssueChannel } from "../../../src/adapters/github/issue-channel.ts";
import type { Delivery } from "../../../src/domain/delivery.ts";
import type { Report } from "../../../src/domain/report.ts";
import { planIssue } from "../../../src/render/issue/plan.ts";
import { audited, auditReport } from "../../render/issue/platform.ts";
import { CONTEXT } from "../../render/reports.ts";
import type { Fault } from "../../support/github/faults.ts";
import { type Scene, setScene } from "./loopback.ts";

const ARCHIVED = auditReport("2026-11-23", [audited("pepy", "archived")]);
const QUARANTINED = auditReport("2026-11-30", [audited("pepy", "quarantined")]);

let scene: Scene | null = null;

afterEach(async () => {
  await scene?.end();
  scene = null;
});

async function stage(faults: readonly Fault[] = [], permissions: "read-only" | null = null): Promise<Scene> {
  scene = await setScene(
    (git) => {
      git.commit({ branch: "main", files: { a: "1" } });
      git.commit({ branch: "topic", from: "main", files: { a: "2" } });
    },
    { faults, ...(permissions === null ? {} : { permissions }) },
  );
  return scene;
}

async function publish({ client, targetOf, pull }: Scene, report: Report): Promise<Delivery> {
  const plan = (given: Report, earlier: Parameters<typeof planIssue>[1]) => planIssue(given, earlier, CONTEXT);
  return await createIssueChannel({ client, target: targetOf(pull()), plan }).publish(report, []);
}

describe("the tracking issue on GitHub", () => {
  it("is opened once, and found again", async () => {
    const here = await stage();

    const deliveries = [await publish(here, ARCHIVED), await publish(here, ARCHIVED)];

    const channel = "tracking-issue";
    expect(deliveries).toEqual([
      { channel, kind: "delivered", detail: "8" },
      { channel, kind: "unchanged", detail: "8" },
    ]);
    expect(here.github.state.issues.map(({ title }) => title)).toEqual(["pypi-gate: dependencies that need attention"]);
    here.github.assertClean();
  });

  it("is found among pages of other issues", async () => {
    const here = await stage();
    await publish(here, ARCHIVED);
    const [ours] = here.github.state.issues;
    if (ours === undefined) throw new Error("no issue");
    for (let at = 0; at < 250; at++) {
      here.github.state.issues.push({ ...ours, number: 100 + at, id: 100 + at, title: "x", body: "x" });
    }

    expect((await publish(here, ARCHIVED)).kind).toBe("unchanged");
  });

  it("is not opened twice where GitHub does it and then fails", async () => {
    const here = await stage([{ kind: "status-after", status: 502, on: "POST /repos/*/issues", times: 1 }]);

    expect((await publish(here, ARCHIVED)).kind).toBe("delivered");
    expect(here.github.state.issues).toHaveLength(1);
  });

  it("says a change once, also where the run ends before the issue's text is written", async () => {
    const here = await stage([{ kind: "status", status: 422, message: "no", on: "PATCH /repos/*/issues/*", times: 1 }]);
    await publish(here, ARCHIVED);

    const deliveries = [await publish(here, QUARANTINED), await publish(here, QUARANTINED)];

    expect(deliveries.map(({ kind }) => kind)).toEqual(["degraded", "delivered"]);
    expect(here.github.state.issueComments).toHaveLength(1);
  });

  it("is a degraded delivery where the token may not write", async () => {
    const here = await stage([], "read-only");

    expect(await publish(here, ARCHIVED)).toMatchObject({
      kind: "degraded",
      reason: expect.stringContaining("Give the job `issues: write`, or set `tracking-issue: never`."),
    });
  });

  it("is a degraded delivery where issues are turned off", async () => {
    const here = await stage([
      { kind: "status", status: 410, message: "Issues are disabled for this repo", on: "POST /repos/*/issues" },
    ]);

    expect(await publish(here, ARCHIVED)).toMatchObject({
      kind: "degraded",
      reason: expect.stringContaining("Issues are turned off here"),
    });
  });

  it("is a degraded delivery where the conversation is locked", async () => {
    const here = await stage();
    await publish(here, ARCHIVED);
    for (const issue of here.github.state.issues) issue.locked = true;

    expect(await publish(here, QUARANTINED)).toMatchObject({
      kind: "degraded",
      reason: expect.stringMatching(/locked .* Unlock the conversation to have comments\.$/),
    });
    expect(here.github.state.issues.map(({ body }) => body.split("\n")[1])).toEqual(["### 1 quarantined"]);
  });

  it("has its text brought up to date where GitHub does not accept the comment", async () => {
    const fault = { kind: "status", status: 422, message: "no", on: "POST /repos/*/issues/*/comments" } as const;
    const here = await stage([fault]);
    await publish(here, ARCHIVED);

    expect(await publish(here, QUARANTINED)).toMatchObject({
      kind: "degraded",
      reason: expect.stringContaining("says what changed in its text, and no comment does: GitHub did not accept it"),
    });
    expect(here.github.state.issues.map(({ body }) => body.split("\n")[1])).toEqual(["### 1 quarantined"]);
  });

  it("is found where people wrote above its marker, or took it or the whole text out", async () => {
    const here = await stage();
    await publish(here, ARCHIVED);
    const [ours] = here.github.state.issues;
    if (ours === undefined) throw new Error("no issue");
    const edits = [`Ann owns this.\n\n${ours.body}`, ours.body.replace(/^.*\n/, ""), ""];

    for (const body of edits) {
      ours.body = body;
      await publish(here, ARCHIVED);
    }

    expect(here.github.state.issues.map(({ body }) => body)).toEqual([expect.stringContaining("### 1 archived")]);
  });

  it("is found where people gave it another title and took the marker out", async () => {
    const here = await stage();
    await publish(here, ARCHIVED);
    const [ours] = here.github.state.issues;
    if (ours === undefined) throw new Error("no issue");
    Object.assign(ours, { title: "Our dependencies", body: ours.body.replace(/^.*\n/, "").replaceAll("\n", "\r\n") });

    await publish(here, ARCHIVED);

    expect(here.github.state.issues).toHaveLength(1);
  });

  it("is the older one where two runs at once opened one each", async () => {
    const here = await stage();
    await publish(here, ARCHIVED);
    const [ours] = here.github.state.issues;
    if (ours === undefined) throw new Error("no issue");
    here.github.state.issues.push({ ...ours, number: ours.number + 1, id: ours.id + 1 });

    await publish(here, QUARANTINED);

    expect(here.github.state.issues.map(({ body }) => body.split("\n")[1])).toEqual([
      "### 1 quarantined",
      "### 1 archived",
    ]);
  });

  it("is no issue of another title that quotes it", async () => {
    const here = await stage();
    await publish(here, ARCHIVED);
    const [ours] = here.github.state.issues;
    if (ours === undefined) throw new Error("no issue");
    ours.title = "A report";
    ours.body = `Somebody wrote:\n${ours.body}`;

    await publish(here, ARCHIVED);

    expect(here.github.state.issues).toHaveLength(2);
  });
});
