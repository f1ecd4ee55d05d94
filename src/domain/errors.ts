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

/** For the `default` of a switch over a union: a compile-time proof that nothing is missing. */
export function unreachable(value: never): never {
  throw new TypeError(`not handled: ${JSON.stringify(value)}`);
}
