import type { Reply, Request } from "./model.ts";

/** What goes wrong. */
export type FaultKind =
  /** Answers at once with a status, without doing anything. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The primary rate limit is used up and comes back in `seconds`. */
  | { readonly kind: "rate-limit"; readonly seconds: number }
  /** The secondary rate limit, with `retry-after` unless it is null. */
  | { readonly kind: "secondary-limit"; readonly seconds: number | null; readonly status?: 403 | 429 }
  /** The connection breaks before anything is done. */
  | { readonly kind: "reset-before" }
  /** It is done, and the connection breaks before the answer. */
  | { readonly kind: "reset-after" }
  /** It is done, and the answer is an error all the same. */
  | { readonly kind: "status-after"; readonly status: number }
  /** Never answers. */
  | { readonly kind: "hang" }
  | { readonly kind: "slow"; readonly ms: number }
  /** 200 with a body that is no JSON. */
  | { readonly kind: "garbage" }
  /** HTTP 200 with GraphQL errors and no data. */
  | { readonly kind: "graphql-error"; readonly type: string; readonly message?: string };

export type Fault = FaultKind & {
  /** `POST /repos/…/reviews` with `*` for anything (slashes included), or a test of the request. */
  readonly on: string | ((request: Request) => boolean);
  /** How many requests it hits; all of them by default. */
  readonly times?: number;
  /** How many matching requests go well before it begins. */
  readonly after?: number;
};

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault of this request, counted. */
  readonly next: (request: Request) => FaultKind | null;
}

export function createFaults(initial: readonly Fault[] = []): Faults {
  let planned = initial.map((fault) => ({ fault, seen: 0 }));
  return {
    add: (fault) => void planned.push({ fault, seen: 0 }),
    clear: () => {
      planned = [];
    },
    next: (request) => {
      for (const plan of planned) {
        if (!matches(plan.fault.on, request)) continue;
        const seen = plan.seen++;
        const after = plan.fault.after ?? 0;
        if (seen >= after && seen < after + (plan.fault.times ?? Number.POSITIVE_INFINITY)) return plan.fault;
      }
      return null;
    },
  };
}

function matches(on: Fault["on"], request: Request): boolean {
  if (typeof on === "function") return on(request);
  const source = on.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source}$`).test(`${request.method} ${request.path}`);
}

/** The answer of a fault that is one, null for those of the connection. */
export function replyOf(fault: FaultKind, nowSeconds: number): Reply | null {
  switch (fault.kind) {
    case "status":
      return { status: fault.status, body: { message: fault.message ?? "Server Error" }, headers: fault.headers ?? {} };
    case "rate-limit": {
      const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(nowSeconds + fault.seconds) };
      return { status: 403, body: { message: "API rate limit exceeded for installation ID 1." }, headers };
    }
    case "secondary-limit": {
      const headers: Record<string, string> = fault.seconds === null ? {} : { "retry-after": String(fault.seconds) };
      const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
      return { status: fault.status ?? 403, body: { message }, headers };
    }
    case "garbage":
      return { status: 200, body: Buffer.from("<html>Unicorn!</html>") };
    case "graphql-error":
      return {
        status: 200,
        body: { data: null, errors: [{ type: fault.type, message: fault.message ?? fault.type }] },
      };
    default:
      return null;
  }
}
