import { readFileSync } from "node:fs";
import { createGraphql } from "./graphql.ts";
import { createValidator } from "./openapi.ts";
import type { Plugins } from "./plugins.ts";

// The package exports 5 MB of JSON besides; the text is all that is needed.
const SCHEMA = new URL("../../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);

let made: Plugins | null = null;

/** GitHub's whole GraphQL schema and the OpenAPI extract, read once per process. */
export function testPlugins(): Plugins {
  made ??= { validator: createValidator(), graphql: createGraphql(readFileSync(SCHEMA, "utf8")) };
  return made;
}
