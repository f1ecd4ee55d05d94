/** An answer that is an error, as GitHub words it. */
export class Refusal extends Error {
  readonly status: number;
  /** GitHub's `errors` array, where it sends one. */
  readonly errors: readonly unknown[] | null;
  /** True when a correct client never gets this answer: it then counts as a violation. */
  readonly isViolation: boolean;

  constructor(status: number, message: string, more: { errors?: readonly unknown[]; isViolation?: boolean } = {}) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.errors = more.errors ?? null;
    this.isViolation = more.isViolation ?? false;
  }
}

/** 404: not there, or not visible with this token. */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

/** 422 of a client that ignored a documented rule. */
export function invalid(message: string, field?: string): Refusal {
  const errors = field === undefined ? [message] : [{ resource: "Request", code: "invalid", field, message }];
  return new Refusal(422, field === undefined ? "Unprocessable Entity" : "Validation Failed", {
    errors: [...errors],
    isViolation: true,
  });
}
