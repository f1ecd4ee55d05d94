import type { Level, Reply, Request, Rig, Scope } from "./model.ts";

export interface Call {
  readonly rig: Rig;
  readonly request: Request;
  /** Decoded path parameters. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** As GitHub writes it: `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly path: string;
  /** The permission it needs; several: any one of them is enough. */
  readonly scopes: readonly Scope[];
  readonly handle: (call: Call) => Reply;
}

// What GitHub lets run over several segments.
const TAILS = new Set(["path", "basehead", "ref"]);

/** The parameters of a path that fits the pattern, or null. */
export function matchPath(pattern: string, rawPath: string): Readonly<Record<string, string>> | null {
  const names: string[] = [];
  const source = pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return TAILS.has(name) ? "(.+?)" : "([^/]+)";
  });
  const match = new RegExp(`^${source}$`).exec(rawPath);
  if (match === null) return null;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]));
}

/** Reading needs read, anything else write. */
export function allowed(rig: Rig, route: Route): boolean {
  const levels: readonly Level[] = route.method === "GET" ? ["read", "write"] : ["write"];
  return route.scopes.length === 0 || route.scopes.some((scope) => levels.includes(rig.permissions[scope]));
}

/** A page of a list with GitHub's `Link` header. */
export function page(
  call: Call,
  all: readonly unknown[],
  body = (items: readonly unknown[]): Reply["body"] => items,
): Reply {
  const { query } = call.request;
  const perPage = Math.min(Math.max(Number(query.get("per_page") ?? 30), 1), call.rig.limits.pageSize);
  const number = Math.max(Number(query.get("page") ?? 1), 1);
  const last = Math.max(Math.ceil(all.length / perPage), 1);
  const link = (to: number, rel: string): string => {
    const params = new URLSearchParams(query);
    params.set("page", String(to));
    return `<${call.rig.apiUrl}${call.request.rawPath}?${params}>; rel="${rel}"`;
  };
  const links = number < last ? [link(number + 1, "next"), link(last, "last")] : [];
  const items = all.slice((number - 1) * perPage, number * perPage);
  return { status: 200, body: body(items), ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }) };
}

/** A whole number from the path; 0, which nothing has, when it is none. */
export function idOf(call: Call, name: string): number {
  return Number(call.params[name] ?? 0) || 0;
}
