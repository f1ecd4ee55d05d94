import type { Reply } from "./model.ts";
import { Refusal } from "./refusal.ts";
import type { Call, Route } from "./route.ts";
import { CHECK_ROUTES } from "./routes-checks.ts";
import { COMMENT_ROUTES } from "./routes-comments.ts";
import { CONTENTS_ROUTES } from "./routes-contents.ts";
import { ISSUE_ROUTES } from "./routes-issues.ts";
import { PULL_ROUTES } from "./routes-pulls.ts";
import { REPOSITORY_ROUTES } from "./routes-repository.ts";
import { REVIEW_ROUTES } from "./routes-reviews.ts";
import { showUser } from "./show.ts";

/** Every operation of the rig; the first that fits is taken. */
export const ROUTES: readonly Route[] = [
  { method: "GET", path: "/rate_limit", scopes: [], handle: rateLimit },
  { method: "GET", path: "/user", scopes: [], handle: user },
  ...COMMENT_ROUTES,
  ...REVIEW_ROUTES,
  ...PULL_ROUTES,
  ...CHECK_ROUTES,
  ...ISSUE_ROUTES,
  ...CONTENTS_ROUTES,
  ...REPOSITORY_ROUTES,
];

function rateLimit(): Reply {
  const limit = { limit: 1000, remaining: 999, reset: 1_800_000_000, used: 1 };
  return { status: 200, body: { resources: { core: limit, search: limit, graphql: limit }, rate: limit } };
}

// The job's token is no user.
function user({ rig }: Call): Reply {
  if (rig.viewer.type !== "User") throw new Refusal(403, "Resource not accessible by integration");
  return { status: 200, body: showUser(rig, rig.viewer) };
}
