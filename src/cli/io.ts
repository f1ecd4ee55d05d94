import type { Environment } from "../adapters/environment.ts";
import type { Clock } from "../ports.ts";

/** What a command needs of the process around it. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Everything on standard input, to its end. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Columns of the result. */
  readonly columns: number;
  /** Columns of the terminal behind standard error, for the progress. */
  readonly progressColumns: number;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Environment;
  readonly clock: Clock;
}
