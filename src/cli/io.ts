import type { Environment } from "../adapters/environment.ts";
import type { Clock } from "../ports.ts";

/** What a command needs of the process around it. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Everything on standard input, to its end. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Environment;
  readonly clock: Clock;
}
