/** An error that the person who runs the program can mend: says what, where and why; `remedy` is the next step. Ends the run with exit code 2. */
export class UserError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = "UserError";
    this.remedy = remedy;
  }
}

/** The repository host could not be read: no verdict, exit code 2. */
export class RepositoryError extends UserError {
  constructor(message: string, remedy: string) {
    super(message, remedy);
    this.name = "RepositoryError";
  }
}

/** Where whatever was thrown comes from, line by line; its words where it does not tell. Foreign text. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The words of whatever was thrown. Foreign text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
