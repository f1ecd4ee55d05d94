/** The command line; returns the exit code. */
export async function runCommandLine(args: readonly string[], _env: Readonly<Record<string, string | undefined>>): Promise<number> {
  return args.length;
}
