import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { isJson, type Json, objectOf, objectsOf, textOf } from "./json.ts";
import type { Operation, WireValidator } from "./plugins.ts";

interface Compiled {
  readonly parameters: ValidateFunction;
  readonly body: ValidateFunction | null;
  readonly replies: ReadonlyMap<number, ValidateFunction>;
}

const DOCUMENT = new URL("./openapi.slim.json", import.meta.url);

/** Checks requests and replies against GitHub's own OpenAPI description (an extract of it). Compiles each operation at its first use. */
export function createValidator(): WireValidator {
  const source: unknown = JSON.parse(readFileSync(DOCUMENT, "utf8"));
  const document = convert(source);
  if (!isJson(document)) throw new Error("openapi.slim.json is no object");
  const strict = ajvFor(document, false);
  const coercing = ajvFor(document, true);
  const compiled = new Map<string, Compiled>();
  const of = (operation: Operation): Compiled => {
    const key = `${operation.method} ${operation.path}`;
    const found = compiled.get(key) ?? compile({ document, strict, coercing }, operation);
    compiled.set(key, found);
    return found;
  };
  return {
    request: (operation, request) => {
      const { parameters, body } = of(operation);
      const values = { ...operation.params, ...Object.fromEntries(request.query) };
      return [...errors(parameters, values, "parameters"), ...bodyErrors(body, request.body)];
    },
    reply: (operation, reply) => {
      const { replies } = of(operation);
      const schema = replies.get(reply.status);
      if (reply.body === null || reply.body instanceof Uint8Array || schema === undefined) return [];
      return errors(schema, reply.body, `reply ${reply.status}`);
    },
  };
}

interface Tools {
  readonly document: Json;
  readonly strict: Ajv;
  readonly coercing: Ajv;
}

function ajvFor(document: Json, coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "github");
  return ajv;
}

// OpenAPI 3.0 says `nullable`; JSON Schema lists the null type. GitHub sends null for the lines of outdated comments.
const NULL_IN_PRACTICE = new Set(["line", "position", "original_position", "original_line"]);
// Of a pull request's head when its fork was deleted: the description of the webhooks knows that, this one does not.
const GONE_WITH_A_FORK = new Set(["repo", "user"]);

function convert(value: unknown, key = "", within = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item));
  if (!isJson(value)) return value;
  const parent = key === "properties" ? within : key;
  const entries = Object.entries(value).map(([name, item]) => [name, convert(item, name, parent)] as const);
  const plain: Json = Object.fromEntries(entries.filter(([name]) => name !== "nullable"));
  return isNullable(value, key, within) ? { anyOf: [plain, { type: "null" }] } : plain;
}

function isNullable(schema: Json, key: string, within: string): boolean {
  if (schema.nullable === true) return true;
  if (NULL_IN_PRACTICE.has(key)) return schema.type === "integer";
  return within === "head" && GONE_WITH_A_FORK.has(key);
}

function compile({ document, strict, coercing }: Tools, operation: Operation): Compiled {
  const described = document.paths;
  const path = operation.path.replace("{basehead}", "{base}...{head}");
  const methods = isJson(described) ? objectOf(described, path) : {};
  const method = objectOf(methods, operation.method.toLowerCase());
  if (Object.keys(method).length === 0) throw new Error(`no description of ${operation.method} ${operation.path}`);
  const body = schemaOf(objectOf(method, "requestBody"));
  const replies = Object.entries(objectOf(method, "responses")).flatMap(([status, reply]) => {
    const schema = schemaOf(isJson(reply) ? deref(document, reply) : {});
    return schema === null ? [] : [[Number(status), strict.compile(schema)] as const];
  });
  return {
    parameters: coercing.compile(parameterSchema(document, method, operation)),
    body: body === null ? null : strict.compile(close(body)),
    replies: new Map(replies),
  };
}

function deref(document: Json, value: Json): Json {
  const ref = textOf(value, "$ref");
  if (ref === null) return value;
  return ref
    .slice(2)
    .split("/")
    .reduce((at: Json, part) => objectOf(at, part), document);
}

function parameterSchema(document: Json, method: Json, operation: Operation): Json {
  const parameters = objectsOf(method, "parameters").map((parameter) => deref(document, parameter));
  const isOurs = (parameter: Json): boolean => {
    // `{basehead}` is described as two parameters.
    const name = textOf(parameter, "name") ?? "";
    return parameter.in === "query" || (parameter.in === "path" && name in operation.params);
  };
  const ours = parameters.filter(isOurs);
  const extra = "basehead" in operation.params ? { basehead: { type: "string" } } : {};
  return {
    type: "object",
    properties: { ...extra, ...Object.fromEntries(ours.map((one) => [textOf(one, "name"), pageable(one)])) },
    required: ours.filter((one) => one.required === true).map((one) => textOf(one, "name")),
    additionalProperties: false,
  };
}

// "max 100" is prose in GitHub's description.
function pageable(parameter: Json): unknown {
  const schema = absolute(parameter.schema);
  return parameter.name === "per_page" && isJson(schema) ? { ...schema, minimum: 1, maximum: 100 } : schema;
}

function schemaOf(value: Json): Json | null {
  const content = objectOf(value, "content");
  const schema = absolute(objectOf(objectOf(content, "application/json"), "schema"));
  return isJson(schema) && Object.keys(schema).length > 0 ? schema : null;
}

function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === "$ref" && typeof item === "string" && item.startsWith("#") ? `github${item}` : absolute(item),
    ]),
  );
}

// GitHub ignores fields that it does not know; a client that sends one has misread the documentation.
function close(value: unknown): Json {
  return isJson(value) ? Object.fromEntries(closedEntries(value)) : {};
}

function closedEntries(schema: Json): readonly (readonly [string, unknown])[] {
  const entries = Object.entries(schema).map(([name, item]) => [name, closed(name, item)] as const);
  const isOpen = schema.type === "object" && isJson(schema.properties) && schema.additionalProperties === undefined;
  // Alternatives of a whole body repeat its properties in part only.
  const hasAlternatives = "oneOf" in schema || "anyOf" in schema;
  return isOpen && !hasAlternatives ? [...entries, ["additionalProperties", false]] : entries;
}

function closed(name: string, item: unknown): unknown {
  if (name === "properties" && isJson(item)) {
    return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, close(value)]));
  }
  return name === "items" ? close(item) : item;
}

function bodyErrors(schema: ValidateFunction | null, body: unknown): readonly string[] {
  if (schema === null) return body === undefined || body === null ? [] : ["body: the operation takes none"];
  return errors(schema, body ?? {}, "body");
}

function errors(schema: ValidateFunction, value: unknown, where: string): readonly string[] {
  if (schema(value)) return [];
  return (schema.errors ?? []).slice(0, 5).map((error) => {
    const extra = textOf(error.params, "additionalProperty");
    return `${where}${error.instancePath} ${error.message}${extra === null ? "" : ` (${extra})`}`;
  });
}
