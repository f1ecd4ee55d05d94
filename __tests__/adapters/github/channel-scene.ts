import { onTestFinished } from "vitest";
import { createReviewChannel } from "../../../src/adapters/github/review-channel.ts";
import type { Delivery } from "../../../src/domain/delivery.ts";
import type { Report } from "../../../src/domain/report.ts";
import type { PullRequestView, ReviewPlan } from "../../../src/domain/review.ts";
import type { GitRepository } from "../../support/git/repository.ts";
import { type Scene, setScene } from "./loopback.ts";

function ordinary(git: GitRepository): void {
  git.commit({ branch: "main", files: { "requirements.txt": "requests\n" } });
  git.commit({ branch: "topic", from: "main", files: { "requirements.txt": "requests\nflask\n" } });
}

/** A pull request that adds one line; closed when the test ends. */
export async function set(
  ...options: Parameters<typeof setScene> extends [unknown, ...infer R] ? R : never
): Promise<Scene> {
  const scene = await setScene(ordinary, ...options);
  onTestFinished(scene.end);
  return scene;
}

export const REPORT: Report = {
  mode: "review",
  conclusion: "success",
  range: { base: null, head: null },
  projects: 0,
  checkedAt: "2026-11-24T00:00:00Z",
  indexUrl: "https://pypi.org/simple/",
  counts: { checked: 0, block: 0, warn: 0, note: 0, unverified: 0, waived: 0, wouldBlock: 0 },
  findings: [],
  waivers: { unused: [], expired: [], expiring: [], void: [] },
  policy: { preset: "standard", files: [], ref: null, errors: [], proposed: null },
  policyLines: [],
  skipped: [],
  checked: [],
  manifests: [],
  unverifiedSwitch: null,
  notes: [],
  review: { when: "on-findings", inline: true },
};

export const NOTHING: ReviewPlan = {
  ...{ create: null, updateBody: null, add: [], update: [], remove: [], resolve: [], hide: [] },
};
export const BODY = "<!-- pypi-gate v1 review -->\nOne project blocks.";
export const COMMENT = { path: "requirements.txt", line: 2, body: "<!-- pypi-gate v1 aa -->\nflask" };
export const CREATE: ReviewPlan = { ...NOTHING, create: { body: BODY, comments: [COMMENT] } };

/** The review channel of a run of its own. */
export function publish(at: Scene, plan: (report: Report, view: PullRequestView) => ReviewPlan): Promise<Delivery> {
  const repository = at.repositoryOf(at.pull());
  const channel = createReviewChannel({
    client: at.client,
    target: at.targetOf(at.pull()),
    state: repository.pullRequest,
    plan,
  });
  return channel.publish(REPORT, []);
}
