import { ON_UNVERIFIED, PRESETS } from "../domain/policy.ts";

/** One option of the command line. */
export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  /** May be given more than once. */
  readonly many?: boolean;
  /** The words that its value may be. */
  readonly words?: readonly string[];
  /** Taken, so that the common options fit every command, and not in its help, because it changes nothing there. */
  readonly idle?: boolean;
}

export const REPORT_FORMATS = ["text", "json", "markdown", "sarif"] as const;
export const AUDIT_FORMATS = [...REPORT_FORMATS, "roadmap"] as const;
export const PLAIN_FORMATS = ["text", "json"] as const;
export const COLORS = ["auto", "always", "never"] as const;

const HELP: OptionSpec = { name: "help", short: "h", value: null, help: "Say what this does, and stop" };
const VERSION: OptionSpec = { name: "version", short: "V", value: null, help: "Say the version, and stop" };
const COLOR: OptionSpec = {
  name: "color",
  value: "WHEN",
  words: COLORS,
  help: "auto (default: on a terminal), always or never; NO_COLOR and FORCE_COLOR are honoured",
};
export const OUTPUT: OptionSpec = {
  name: "output",
  value: "FILE",
  help: "Write the result to FILE instead of standard output (-)",
};
export const INDEX_URL: OptionSpec = {
  name: "index-url",
  value: "URL",
  help: "The Simple API to ask (default: the policy's, else PyPI's)",
};
export const POLICY: OptionSpec = {
  name: "policy",
  value: "FILE",
  help: "The policy file, or OWNER/REPO/PATH@REF (default: .github/pypi-gate.toml or [tool.pypi-gate])",
};
export const PRESET: OptionSpec = {
  name: "preset",
  value: "NAME",
  words: PRESETS,
  help: "advisory, standard or strict: beats the policy's preset",
};
export const CACHE: readonly OptionSpec[] = [
  {
    name: "cache-dir",
    value: "DIR",
    help: "Where answers of the index are kept (default: pypi-gate in $XDG_CACHE_HOME, %LOCALAPPDATA% or ~/.cache)",
  },
  { name: "no-cache", value: null, help: "Keep and use no answers" },
];
export const REPO: OptionSpec = {
  name: "repo",
  value: "DIR",
  help: "The checkout to look at (default: the current folder's)",
};

/** Options that mean the same for every command. */
export const GENERAL: readonly OptionSpec[] = [COLOR, VERSION, HELP];

/** `--format` with the words that a command knows; the first of them is what it does without. */
export function format(words: readonly string[]): OptionSpec {
  return { name: "format", value: "FORMAT", words, help: `${words.join(", ")} (default text)` };
}

export const UNVERIFIED: OptionSpec = {
  name: "on-unverified",
  value: "WHAT",
  words: ON_UNVERIFIED,
  help: "block or warn where the index gives no answer: beats the policy",
};
export const JUDGING: readonly OptionSpec[] = [OUTPUT, INDEX_URL, POLICY, PRESET, UNVERIFIED, ...CACHE];

/** The same options, taken and without effect. */
export function idle(...options: readonly OptionSpec[]): readonly OptionSpec[] {
  return options.map((option) => ({ ...option, idle: true }));
}
