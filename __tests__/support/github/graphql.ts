import { buildSchema, type GraphQLError, type GraphQLSchema, graphqlSync, parse, validate } from "graphql";
import { rootValue } from "./graphql-root.ts";
import { isJson, objectOf, textOf } from "./json.ts";
import type { GraphqlEngine } from "./plugins.ts";

// What GitHub calls an error that a resolver raised; the code travels in the original error's `type`.
function shownError(error: GraphQLError): Record<string, unknown> {
  const original: unknown = error.originalError;
  const type = isJson(original) ? (textOf(original, "type") ?? undefined) : undefined;
  return { ...(type === undefined ? {} : { type }), ...error.toJSON() };
}

function typed(schema: GraphQLSchema): GraphQLSchema {
  for (const name of ["GitObject", "Node", "Actor"]) {
    const found = schema.getType(name);
    if (found !== undefined && "resolveType" in found) {
      found.resolveType = (value: unknown) => (isJson(value) ? (textOf(value, "__typename") ?? undefined) : undefined);
    }
  }
  return schema;
}

/** GraphQL over the rig's state, in the schema of the SDL text (GitHub's own, or an extract of it). */
export function createGraphql(sdl: string): GraphqlEngine {
  const schema = typed(buildSchema(sdl, { assumeValid: true }));
  return {
    execute: (rig, body) => {
      const request = isJson(body) ? body : {};
      const source = textOf(request, "query");
      if (source === null) {
        return {
          reply: { status: 400, body: { message: "A query attribute must be specified." } },
          violations: ["no query"],
        };
      }
      const problems = problemsOf(schema, source);
      if (problems.length > 0) {
        const errors = problems.map((message) => ({ message }));
        return { reply: { status: 200, body: { errors } }, violations: problems };
      }
      const result = graphqlSync({
        schema,
        source,
        rootValue: rootValue(rig),
        variableValues: objectOf(request, "variables"),
      });
      const errors = (result.errors ?? []).map(shownError);
      // An error without a type comes from wrong variables or from the rig, never from GitHub's own answers.
      const violations = errors.filter((error) => error.type === undefined).map((error) => String(error.message));
      const data = result.data === undefined ? {} : { data: result.data };
      return { reply: { status: 200, body: { ...data, ...(errors.length === 0 ? {} : { errors }) } }, violations };
    },
  };
}

function problemsOf(schema: GraphQLSchema, source: string): readonly string[] {
  try {
    return validate(schema, parse(source)).map((error) => error.message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
