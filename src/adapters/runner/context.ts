import process from "node:process";
import { messageOf, UserError } from "../../domain/errors.ts";
import { plainLine } from "../../domain/prose.ts";
import { decodeEvent, type RunEvent } from "./event.ts";

/** What the runner says of a run: the toolkit's context, checked. */
export interface RunContext {
  readonly event: RunEvent;
  readonly owner: string;
  readonly repo: string;
  /** The REST API's base; on an enterprise server it ends with `/api/v3`. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** The number in the address of the run's page; null where there is none. */
  readonly runId: number | null;
}

type ToolkitContext = typeof import("@actions/github")["context"];

/** Reads the runner's variables and the event's payload. UserError where they name no repository or no event that can be judged. */
export async function readContext(): Promise<RunContext> {
  const context = await loadContext();
  const { owner, repo } = repositoryOf(context);
  return {
    event: decodeEvent(context.eventName ?? "", context.payload, context.sha ?? ""),
    owner,
    repo,
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    serverUrl: context.serverUrl.replace(/\/+$/, ""),
    runId: Number.isSafeInteger(context.runId) ? context.runId : null,
  };
}

// The toolkit reads the environment and parses the payload while it is imported, so a broken payload breaks the
// import: it is imported here and nowhere else.
async function loadContext(): Promise<ToolkitContext> {
  try {
    return (await import("@actions/github")).context;
  } catch (error) {
    const why = plainLine(messageOf(error));
    throw new UserError(
      `The payload of the event cannot be read: ${why}.`,
      "Run the action from a workflow, not by hand, and without changing GITHUB_EVENT_PATH.",
    );
  }
}

function repositoryOf(context: ToolkitContext): { owner: string; repo: string } {
  const parts = (process.env.GITHUB_REPOSITORY ?? "").split("/");
  if (parts.length === 2 && parts.every((part) => part !== "")) return context.repo;
  throw new UserError("GITHUB_REPOSITORY does not name a repository.", "Run the action from a workflow.");
}
