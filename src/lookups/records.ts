/** True for a JSON object (no array, no null). The listing is checked with this and `typeof` alone: a schema library over every file of 1,000 listings would cost more than the requests. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Thrown inside the decoder for an answer that makes no sense; {@link decodeReply} turns it into `malformed`. The message is one sentence without a full stop. */
export class MalformedAnswer extends Error {
  constructor(message: string) {
    super(message);
    this.name = "MalformedAnswer";
  }
}

// Longest foreign text (status reason, yank reason) that is kept of one answer.
const MAX_FOREIGN_TEXT = 2_000;

/** Foreign text cut at 2,000 UTF-16 units, half a character made U+FFFD; null for anything but a non-empty string. */
export function foreignText(value: unknown): string | null {
  if (typeof value !== "string" || value === "") return null;
  return value.slice(0, MAX_FOREIGN_TEXT).toWellFormed();
}
