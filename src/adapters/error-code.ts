/** The code of a system error (`ENOENT`); null for any other error, which is a bug of whoever made it. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** The code of a system error. Throws any other error again. */
export function codeOf(error: unknown): string {
  const code = errorCode(error);
  if (code === null) throw error;
  return code;
}
