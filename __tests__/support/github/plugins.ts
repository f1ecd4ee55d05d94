import type { Reply, Request, Rig } from "./model.ts";

/** Checks what goes over the wire against a description of the API. */
export interface WireValidator {
  /** What is wrong with a request of that operation; empty when nothing is. */
  readonly request: (operation: Operation, request: Request) => readonly string[];
  readonly reply: (operation: Operation, reply: Reply) => readonly string[];
}

export interface Operation {
  readonly method: string;
  /** GitHub's path with its parameters in braces. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Executes GraphQL; `violations` are what a correct client never sends. */
export interface GraphqlEngine {
  readonly execute: (rig: Rig, body: unknown) => { readonly reply: Reply; readonly violations: readonly string[] };
}

/** What the server itself has no libraries for. Tests take `testPlugins()`. */
export interface Plugins {
  readonly validator: WireValidator | null;
  readonly graphql: GraphqlEngine | null;
}
