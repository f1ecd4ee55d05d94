import { compareText } from "../domain/order.ts";
import type { PolicyError } from "../domain/policy.ts";

/** One error of a policy file; `line` counts from 1. */
export function policyError(file: string, line: number, message: string): PolicyError {
  return { file, line, message };
}

/** By file, line and message, each once. */
export function sortErrors(errors: readonly PolicyError[]): readonly PolicyError[] {
  const byText = new Map(errors.map((error) => [formatError(error), error]));
  return [...byText.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** `FILE:LINE: MESSAGE`, as stderr and the log show it. */
export function formatError(error: PolicyError): string {
  return `${error.file}:${error.line}: ${error.message}`;
}
