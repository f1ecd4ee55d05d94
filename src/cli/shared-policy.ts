import type { GateWorld } from "../gate/requests.ts";
import type { Log } from "../ports.ts";
import { VERSION } from "../version.ts";
import type { Io } from "./io.ts";

/** Reads a shared policy by GitHub's API; its client is loaded only then. The token is GITHUB_TOKEN's or GH_TOKEN's. */
export function sharedPolicyReader({ env, clock }: Pick<Io, "env" | "clock">, log: Log): GateWorld["readShared"] {
  return async (reference) => {
    const token = env.GITHUB_TOKEN ?? env.GH_TOKEN ?? "";
    if (token === "") return { problem: "a shared policy needs a token: set GITHUB_TOKEN to one that may read it" };
    const [{ createClient }, { readSharedPolicy }, { userAgentOf }] = await Promise.all([
      import("../adapters/github/client.ts"),
      import("../adapters/github/shared-policy.ts"),
      import("../adapters/index/package-index.ts"),
    ]);
    const client = createClient({
      token,
      apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
      graphqlUrl: env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
      userAgent: userAgentOf(VERSION),
      log,
      clock,
      signal: new AbortController().signal,
      env,
    });
    return await readSharedPolicy(client, reference);
  };
}
