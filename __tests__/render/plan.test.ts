import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { projectName } from "../../src/domain/name.ts";
import type { EarlierComment, PullRequestView, ReviewPlan } from "../../src/domain/review.ts";
import { NO_WRITES, planReview } from "../../src/render/review/reconcile.ts";
import { finding, LIGHTNING, PEPY, report, reviewContext, TYPED_AST, unverified } from "./reports.ts";

const LINES = [{ start: 1, end: 30 }];
const FILES: PullRequestView["files"] = new Map([
  ["requirements.txt", { commentable: LINES, hasPatch: true }],
  ["pyproject.toml", { commentable: LINES, hasPatch: true }],
  ["uv.lock", { commentable: [], hasPatch: false }],
]);

function view(earlier: Partial<PullRequestView["earlier"]> = {}): PullRequestView {
  return {
    number: 7,
    headSha: "3f2c9d1a3f2c9d1a3f2c9d1a3f2c9d1a3f2c9d1a",
    files: FILES,
    earlier: { review: null, superseded: [], comments: [], pendingReviewId: null, ...earlier },
  };
}

/** The pull request after the plan was carried out. */
function applied(state: PullRequestView, plan: ReviewPlan): PullRequestView {
  let nextId = 1 + Math.max(0, ...state.earlier.comments.map((comment) => comment.id));
  const bodies = new Map(plan.update.map(({ commentId, body }) => [commentId, body]));
  const resolved = new Map(plan.resolve.map((one) => [one.commentId, one]));
  const removed = new Set(plan.remove.map(({ commentId }) => commentId));
  const kept = state.earlier.comments
    .filter(({ id }) => !removed.has(id))
    .map((comment) => ({
      ...comment,
      body: resolved.get(comment.id)?.body ?? bodies.get(comment.id) ?? comment.body,
    }));
  const added = [...(plan.create?.comments ?? []), ...plan.add].map((comment): EarlierComment => {
    const id = nextId++;
    return {
      id,
      nodeId: `n${id}`,
      path: comment.path,
      line: comment.line,
      body: comment.body,
      replied: false,
    };
  });
  const before = state.earlier.review;
  const body = plan.create?.body ?? plan.updateBody?.body ?? before?.body;
  const review = body === undefined ? null : { id: 1, nodeId: "r1", body };
  return view({ review, comments: [...kept, ...added] });
}

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    name: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"),
    rule: fc.constantFrom("archived-project", "yanked-release", "unverified-project", "quarantined-project"),
    severity: fc.constantFrom("block", "block", "warn", "note", "off"),
    file: fc.constantFrom("requirements.txt", "pyproject.toml", "uv.lock", "elsewhere.txt"),
    line: fc.integer({ min: 1, max: 40 }),
  } as const)
  .map(({ name, rule, severity, file, line }) =>
    finding({ project: projectName(name), rule, severity, file, line, fingerprint: `${rule}:${name}` }),
  );
const anyFindings = fc.array(anyFinding, { maxLength: 16 });
const stranger: fc.Arbitrary<Omit<EarlierComment, "id" | "nodeId">> = fc.record({
  path: fc.constantFrom("requirements.txt", "pyproject.toml"),
  line: fc.option(fc.integer({ min: 1, max: 30 })),
  body: fc.constantFrom(
    "looks good",
    "quoting:\n<!-- pypi-gate v1 finding digest=00 keys=000000000000 -->",
    " <!-- pypi-gate v1 finding digest=00 keys=000000000000 -->\nx",
    "<!-- pypi-gate v2 finding digest=00 keys=00 -->",
    "<!-- pypi-gate v1 finding",
  ),
  replied: fc.boolean(),
});

describe("planReview", () => {
  test("reviews that a run beside this one left are hidden, whatever there is to say", () => {
    const open = applied(view(), planReview(report([PEPY]), view(), reviewContext()));
    const twice = view({ ...open.earlier, superseded: ["r0"] });
    expect(planReview(report([PEPY]), twice, reviewContext())).toEqual({ ...NO_WRITES, hide: ["r0"] });
  });

  test("a plan that was carried out leaves nothing to do, whatever stood there, and strangers are left alone", () => {
    fc.assert(
      fc.property(
        fc.array(anyFindings, { minLength: 1, maxLength: 4 }),
        fc.array(stranger, { maxLength: 4 }),
        fc.boolean(),
        (pushes, strangers, replied) => {
          const foreign = strangers.map((comment, at) => ({ ...comment, id: 1000 + at, nodeId: `s${at}` }));
          let state = view({ comments: foreign });
          for (const findings of pushes) {
            const now = report(findings);
            const plan = planReview(now, state, reviewContext());
            const touched = [...plan.update, ...plan.remove, ...plan.resolve].map(({ commentId }) => commentId);
            expect(touched.filter((id) => id >= 1000 && id < 1000 + foreign.length)).toEqual([]);
            expect((plan.create?.comments ?? []).length + plan.add.length).toBeLessThanOrEqual(10);
            state = applied(state, plan);
            const later = { ...now, checkedAt: "2026-11-24T09:00:00Z", policy: { ...now.policy, ref: null } };
            expect(planReview(later, state, reviewContext({ headSha: null, reportUrl: null }))).toEqual(NO_WRITES);
            state = view({
              ...state.earlier,
              comments: state.earlier.comments.map((one) => ({ ...one, replied: replied || one.replied })),
            });
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a pull request that never had anything to say has no review", () => {
    expect(planReview(report([]), view(), reviewContext())).toEqual(NO_WRITES);
    expect(planReview(report([finding({ severity: "note" })]), view(), reviewContext())).toEqual(NO_WRITES);
  });

  test("a first review has its body and the comments of what blocks on lines of the diff", () => {
    const plan = planReview(report([LIGHTNING, PEPY, TYPED_AST]), view(), reviewContext());

    expect(plan.create?.comments.map(({ path, line }) => [path, line])).toEqual([
      ["requirements.txt", 14],
      ["pyproject.toml", 22],
    ]);
    expect({ ...plan, create: null }).toEqual(NO_WRITES);
  });

  test("findings off the diff's lines stand on the file, and those of other files in the body", () => {
    const onFile = finding({ project: projectName("a"), file: "uv.lock", line: 900 });
    const outside = finding({ project: projectName("b"), file: "base.txt", line: 2 });

    const plan = planReview(report([onFile, outside]), view(), reviewContext());

    expect(plan.create?.comments).toEqual([]);
    expect(plan.add.map(({ path, line }) => [path, line])).toEqual([["uv.lock", null]]);
    expect(plan.create?.body).toContain("/blob/3f2c9d1a3f2c9d1a3f2c9d1a3f2c9d1a3f2c9d1a/base.txt#L2");
  });

  test("several findings of a line are one comment", () => {
    const yanked = finding({ rule: "yanked-release", severity: "block" });

    const plan = planReview(report([PEPY, yanked]), view(), reviewContext());

    expect(plan.create?.comments).toHaveLength(1);
  });

  test("a finding that is told in two places is one comment", () => {
    const plan = planReview(report([PEPY, { ...PEPY, line: 25 }]), view(), reviewContext());

    expect(plan.create?.comments.map(({ line }) => line)).toEqual([22]);
  });

  test.each([
    ["one name that could not be checked is commented", ["a"], [3]],
    ["several are one entry of the body", ["a", "b"], []],
  ])("%s", (_what, names, lines) => {
    const sick = names.map((name, at) => unverified(name, "no answer", at + 3));

    expect(planReview(report(sick), view(), reviewContext()).create?.comments.map(({ line }) => line)).toEqual(lines);
  });

  test("a finding that moves within its file keeps its comment, and gets a new one in another file", () => {
    const open = applied(view(), planReview(report([PEPY]), view(), reviewContext()));
    const writes = (moved: Partial<Finding>) => {
      const { add, remove } = planReview(report([{ ...PEPY, ...moved }]), open, reviewContext());
      return { add: add.map(({ path, line }) => [path, line]), remove };
    };

    expect(writes({ line: 25 })).toEqual({ add: [], remove: [] });
    expect(writes({ file: "requirements.txt" })).toEqual({
      add: [["requirements.txt", 22]],
      remove: [{ commentId: 1 }],
    });
  });

  test("a fixed pull request says so once: comments go, answered ones are marked", () => {
    const first = report([LIGHTNING, PEPY]);
    const open = applied(view(), planReview(first, view(), reviewContext()));
    const answered = view({
      ...open.earlier,
      comments: open.earlier.comments.map((one, at) => ({ ...one, replied: at === 0 })),
    });

    const plan = planReview(report([]), answered, reviewContext());

    expect(plan.remove).toEqual([{ commentId: 2 }]);
    expect(plan.resolve.map(({ commentId }) => commentId)).toEqual([1]);
    expect(plan.updateBody?.body).toContain(
      "### Resolved: nothing blocks\n\nWas: `lightning` is quarantined, `pepy` is archived.",
    );
  });

  test("a later push adds at most five comments, and a re-run none of the rest", () => {
    const many = Array.from({ length: 20 }, (_, at) => finding({ project: projectName(`p${at}`), line: at + 1 }));
    const first = applied(view(), planReview(report(many.slice(0, 3)), view(), reviewContext()));

    const plan = planReview(report(many), first, reviewContext());

    expect(first.earlier.comments).toHaveLength(3);
    expect(plan.add).toHaveLength(5);
    expect(planReview(report(many), applied(first, plan), reviewContext())).toEqual(NO_WRITES);
  });

  test("never more than ten comments stand at a time", () => {
    const many = Array.from({ length: 20 }, (_, at) => finding({ project: projectName(`p${at}`), line: at + 1 }));
    const first = applied(view(), planReview(report(many.slice(0, 12)), view(), reviewContext()));

    expect(first.earlier.comments).toHaveLength(10);
    expect(planReview(report(many), first, reviewContext()).add).toEqual([]);
  });

  test("`review: never` plans nothing", () => {
    expect(planReview(report([PEPY]), view(), reviewContext({ when: "never" }))).toEqual(NO_WRITES);
  });

  test("when it is asked to speak always, a clean pull request gets a review once", () => {
    const plan = planReview(report([]), view(), reviewContext({ when: "always" }));

    expect(plan.create?.body).toContain("### Nothing blocks: 1 project looked up, no finding");
    expect(planReview(report([]), applied(view(), plan), reviewContext({ when: "always" }))).toEqual(NO_WRITES);
  });
});
