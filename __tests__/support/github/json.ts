/** A JSON object whose fields are not known yet. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The field as text, or null when it is missing or something else. */
export function textOf(value: Json, field: string): string | null {
  const found = value[field];
  return typeof found === "string" ? found : null;
}

/** The field as a number, or null when it is missing or something else. */
export function numberOf(value: Json, field: string): number | null {
  const found = value[field];
  return typeof found === "number" ? found : null;
}

/** The field as an object, empty when it is missing or something else. */
export function objectOf(value: Json, field: string): Json {
  const found = value[field];
  return isJson(found) ? found : {};
}

/** The objects of an array field, empty when it is missing or something else. */
export function objectsOf(value: Json, field: string): readonly Json[] {
  const found = value[field];
  return Array.isArray(found) ? found.filter(isJson) : [];
}

/** The texts of an array field. */
export function textsOf(value: Json, field: string): readonly string[] {
  const found = value[field];
  return Array.isArray(found) ? found.filter((item) => typeof item === "string") : [];
}
