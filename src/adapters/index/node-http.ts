import process from "node:process";

/**
 * `node:http`, or `node:https` where the URL says so; loaded when it is asked for. An import statement reads every
 * export of `node:http`, among them `WebSocket`, for which Node then loads its whole fetch: half of a start-up.
 */
export function httpModuleOf(url: string): Pick<typeof import("node:http"), "Agent" | "request"> {
  return url.startsWith("https:") ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
}
