import {
  AUDIT_FORMATS,
  CACHE,
  format,
  INDEX_URL,
  idle,
  JUDGING,
  type OptionSpec,
  OUTPUT,
  PLAIN_FORMATS,
  POLICY,
  PRESET,
  REPO,
  REPORT_FORMATS,
  UNVERIFIED,
} from "./option-specs.ts";

export type CommandName = "check" | "audit" | "inventory" | "explain" | "policy" | "waive" | "retire";

export interface CommandSpec {
  readonly name: CommandName;
  /** What follows the command in its usage line. */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  /** Paragraphs. */
  readonly about: readonly string[];
  /** The fewest and most words beside the options. */
  readonly words: readonly [number, number];
  /** True where the words are files and folders to read. */
  readonly reads?: boolean;
  /** What to write in place of a word too many. */
  readonly instead?: string;
  readonly options: readonly OptionSpec[];
  /** A command line and what it does. */
  readonly examples: readonly (readonly [string, string])[];
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "check",
    usage: "[--base REF] [--head REF | --staged] [--repo DIR]",
    summary: "Judge what a branch adds or changes, as the action does on a pull request",
    about: [
      "Compares the merge base of --base and --head with --head, asks the index about every project that was added or changed, and says on the line what is wrong.",
      "Without --head the working tree is judged, with staged and untracked files. Without --base the branch is compared with the remote's default branch, else with main or master. The policy is read at --base, never from the branch.",
      "As a hook of pre-commit it judges what is committed (or pushed) now.",
    ],
    words: [0, 0],
    instead: "refs go into --base and --head, files to `pypi-gate audit`",
    options: [
      {
        name: "base",
        value: "REF",
        help: "What the branch will be merged into (default: the remote's default branch)",
      },
      { name: "head", value: "REF", help: "The commit to judge (default: the working tree)" },
      { name: "staged", value: null, help: "Judge what is staged, against HEAD unless --base is given" },
      REPO,
      format(REPORT_FORMATS),
      ...JUDGING,
    ],
    examples: [
      ["pypi-gate check", "before you push"],
      ["pypi-gate check --staged", "what the next commit brings"],
      ["pypi-gate check --base origin/main --head topic --format markdown", "another branch, as a page"],
    ],
  },
  {
    name: "audit",
    usage: "[PATH…]",
    summary: "Judge what a folder depends on already",
    about: [
      "Reads every Python manifest and lock file below PATH (default: the current folder), asks the index about each project, and tells what is archived, quarantined, gone or yanked.",
      "In a git checkout, what git ignores is left out. A file that is named is read whatever it is called. `-` reads requirements from standard input.",
    ],
    words: [0, Number.POSITIVE_INFINITY],
    reads: true,
    options: [
      format(AUDIT_FORMATS),
      { name: "baseline", value: "FILE", help: "Fail only on what is new or worse than FILE knows" },
      {
        name: "write-baseline",
        value: "FILE",
        help: "Write what is found to FILE, for --baseline; the verdict is 0 or 2",
      },
      ...JUDGING,
    ],
    examples: [
      ["pypi-gate audit", "everything below the current folder"],
      ["pip freeze | pypi-gate audit -", "what is installed"],
      ["pypi-gate audit services/api uv.lock --format json", "a folder and a file"],
      ["pypi-gate audit --format roadmap --output MIGRATION.md", "a plan to leave what is adverse"],
      ["pypi-gate audit --baseline known.json", "fail only on what is new or worse"],
    ],
  },
  {
    name: "inventory",
    usage: "[PATH…]",
    summary: "List what was read, without any network",
    about: [
      "Lists every requirement of every manifest below PATH (default: the current folder) with its file and line, and what could not be read.",
    ],
    words: [0, Number.POSITIVE_INFINITY],
    reads: true,
    options: [format(PLAIN_FORMATS), OUTPUT, INDEX_URL, POLICY, PRESET, ...idle(UNVERIFIED, ...CACHE)],
    examples: [
      ["pypi-gate inventory", "everything below the current folder"],
      ["pypi-gate inventory uv.lock --format json", "one file, for a program"],
    ],
  },
  {
    name: "explain",
    usage: "PROJECT",
    summary: "Say what the index tells of one project, and its alternatives",
    about: ["Asks the index about PROJECT: its status and why, its latest release, and who to turn to instead."],
    words: [1, 1],
    options: [format(PLAIN_FORMATS), OUTPUT, INDEX_URL, POLICY, ...CACHE, ...idle(PRESET, UNVERIFIED)],
    examples: [["pypi-gate explain requests", "one project"]],
  },
  {
    name: "policy",
    usage: "[--init] [--base REF] [--repo DIR]",
    summary: "Show the policy in force and where each value comes from, or write a first one",
    about: [
      "Shows the effective policy of the working tree, or of the commit that --base names. Errors are told with file and line, and end with exit code 2.",
      "--init writes a commented starter to .github/pypi-gate.toml where there is no policy yet.",
    ],
    words: [0, 0],
    options: [
      { name: "init", value: null, help: "Write a starter policy" },
      { name: "base", value: "REF", help: "The commit whose policy is shown (default: the working tree)" },
      REPO,
      format(PLAIN_FORMATS),
      OUTPUT,
      POLICY,
      PRESET,
      INDEX_URL,
    ],
    examples: [
      ["pypi-gate policy", "what holds here, and why"],
      ["pypi-gate policy --init", "a first policy"],
    ],
  },
  {
    name: "waive",
    usage: "PROJECT --reason TEXT --expires DATE [--rule ID]…",
    summary: "Add a waiver to the policy: named, reasoned and dated",
    about: [
      "Appends a waiver for PROJECT to the policy file and leaves every other byte of it alone. Without --rule the index is asked, and the rule of the project's status is taken.",
    ],
    words: [1, 1],
    options: [
      { name: "reason", value: "TEXT", help: "Why it is accepted (required)" },
      { name: "expires", value: "DATE", help: "The last day it holds, YYYY-MM-DD (required)" },
      {
        name: "rule",
        value: "ID",
        many: true,
        help: "The rule to waive; may be repeated (default: that of the status)",
      },
      { name: "status", value: "STATUS", help: "The status it is granted for (default: that of the rules)" },
      { name: "owner", value: "WHO", help: "Who looks after it" },
      { name: "issue", value: "URL", help: "The task to get rid of it" },
      { name: "disposition", value: "WORD", help: "migrating, vendored or accepted (default accepted)" },
      REPO,
      POLICY,
      INDEX_URL,
      ...CACHE,
    ],
    examples: [['pypi-gate waive pepy --reason "moving to pypistats" --expires 2027-02-21', "accept it until then"]],
  },
  {
    name: "retire",
    usage: "[DIR]",
    summary: "Check the final release of a project of your own, and say how to end it",
    about: [
      "Reads pyproject.toml, setup.cfg or setup.py and the README of DIR (default: the current folder), and checks that summary and README warn, that an alternative is named and active, the classifier, and a version above the published one.",
      "Prints the text to add and the steps on PyPI.",
    ],
    words: [0, 1],
    options: [OUTPUT, { ...INDEX_URL, help: "The Simple API to ask (default: PyPI's)" }, ...CACHE],
    examples: [["pypi-gate retire", "the project in the current folder"]],
  },
];
