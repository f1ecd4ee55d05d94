import { aProject } from "../support/index/project.ts";
import type { Scenario } from "../support/scenario.ts";

/** What happens in a year of weekly audits, and what each week may write. */
export interface Week {
  /** What people, maintainers and the index do before this week's audit. */
  readonly happens: (world: World) => void;
  /** Empty where it is left out. */
  readonly writes?: readonly string[];
  /** The exit code from this week on. */
  readonly exit?: number;
  /** A piece of the comment. */
  readonly says?: string;
}

export type Issue = Scenario["github"]["state"]["issues"][number];

/** What the story can change. */
export interface World {
  readonly status: (name: string, status: string) => void;
  readonly index: Scenario["index"];
  /** A commit on the default branch. */
  readonly commit: (files: Readonly<Record<string, string>>) => void;
  readonly issues: Issue[];
  /** The tracking issue. */
  readonly issue: () => Issue;
  readonly close: (reason: "completed" | "not_planned") => void;
}

const WAIVED = `[[waivers]]
project = "retrying"
rules = ["archived-project"]
reason = "The retry helper is rewritten in Q3"
owner = "@acme/data"
expires = 2027-08-20
`;

const LOCKED = (names: readonly string[]): string =>
  [
    'version = 1\nrequires-python = ">=3.11"\n',
    '[[package]]\nname = "shop"\nversion = "0"\nsource = { virtual = "." }\ndependencies = [{ name = "tenacious" }]\n',
    ...["tenacious", ...names].map((name) => {
      const needs = name === "tenacious" ? names.map((other) => `{ name = "${other}" }`).join(", ") : "";
      return `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [${needs}]\n`;
    }),
  ].join("\n");

/** The default branch on the first day. */
export const TREE = {
  "requirements.txt": "fine==1.0\npepy==1.0\nsix==1.0\n",
  "srv/requirements.txt": "pepy==1.0\nlightning==1.0\n",
  "pyproject.toml": '[project]\nname = "shop"\nversion = "0"\ndependencies = ["tenacious"]\n',
  "uv.lock": LOCKED(["retrying"]),
};

const NAMES = ["fine", "pepy", "six", "lightning", "tenacious", "retrying"];
export const PROJECTS = NAMES.map((name) => aProject({ name }));

const DOWN = { kind: "status", status: 503 } as const;
const CHANGED = ["comment 8", "text 8"];

/** By week, from 1. In a week that is not here nothing happens, and nothing may be written. */
export const YEAR: Readonly<Record<number, Week>> = {
  1: { happens: () => undefined, exit: 0 },
  3: { happens: ({ status }) => status("pepy", "archived"), writes: ["open"] },
  5: { happens: ({ status }) => status("six", "deprecated"), writes: CHANGED, says: "Deprecated now: `six`" },
  // A tick, in the web editor with its line ends; a title, a label: people's own.
  6: { happens: ({ issue }) => edit(issue(), (body) => body.replace("- [ ] `six`", "- [x] `six`")) },
  7: {
    happens: ({ issue }) => {
      Object.assign(issue(), { title: "Our dependencies", labels: ["chore"] });
    },
  },
  8: {
    happens: ({ status }) => status("pepy", "quarantined"),
    ...{ writes: CHANGED, exit: 1, says: "- **Quarantined now (archived before, since 2026-12-07):** `pepy`" },
  },
  10: {
    happens: ({ status }) => {
      status("lightning", "quarantined");
      status("retrying", "archived");
    },
    ...{ writes: CHANGED, says: "- **Quarantined now:** `lightning`" },
  },
  11: {
    happens: ({ status }) => status("lightning", "active"),
    ...{ writes: CHANGED, says: "Resolved: `lightning` is no longer quarantined." },
  },
  // No answer is no news, of one project or of all.
  12: { happens: ({ index }) => index.fault(DOWN, "retrying"), writes: ["text 8"] },
  13: { happens: ({ index }) => index.fault(null, "retrying"), writes: ["text 8"] },
  14: { happens: ({ index }) => index.fault(DOWN, ...NAMES), writes: ["text 8"], exit: 0 },
  15: { happens: ({ index }) => index.fault(null, ...NAMES), writes: ["text 8"], exit: 1 },
  16: {
    happens: ({ status }) => status("pepy", "archived"),
    ...{ writes: CHANGED, exit: 0, says: "Better (quarantined before, since 2027-01-11): `pepy`" },
  },
  // `six` stands in no other file.
  17: { happens: ({ commit }) => commit({ "requirements.txt": "\u0000fine\n" }), writes: ["text 8"] },
  18: { happens: ({ commit }) => commit({ "requirements.txt": TREE["requirements.txt"] }), writes: ["text 8"] },
  19: {
    happens: ({ close }) => close("completed"),
    ...{ writes: ["comment 8", "text 8 open"], says: "Opened again: 3 dependencies need attention" },
  },
  // As not planned it stays closed until something gets worse; its text is kept up to date.
  20: { happens: ({ close }) => close("not_planned") },
  22: { happens: ({ status }) => status("six", "active"), writes: ["text 8"] },
  24: {
    happens: ({ status }) => status("six", "archived"),
    ...{ writes: ["comment 8", "text 8 open"], says: "Archived now: `six`" },
  },
  25: {
    happens: ({ issue }) => edit(issue(), (body) => `${body.replace("attention", "love")}\n\nAnn looks into it.`),
    writes: ["text 8"],
  },
  26: { happens: ({ issue }) => edit(issue(), (body) => body.replace(/^.*\n/, "")), writes: ["text 8"] },
  28: {
    happens: ({ commit }) => commit({ ".github/pypi-gate.toml": WAIVED }),
    ...{ writes: CHANGED, says: "Listed no more: `retrying`. Accepted by `@acme/data` until 2027-08-20." },
  },
  30: {
    happens: ({ commit }) => commit({ "requirements.txt": "fine==1.0\npepy==1.0\n" }),
    ...{ writes: CHANGED, says: "Resolved: `six` is no longer required by any manifest that is read." },
  },
  // The comment is refused; the text says it.
  31: {
    happens: ({ status, issue }) => {
      status("pepy", "deprecated");
      issue().locked = true;
    },
    writes: CHANGED,
  },
  32: {
    happens: ({ issue }) => {
      issue().locked = false;
    },
  },
  33: { happens: ({ issues, issue }) => issues.push({ ...issue(), number: 9, id: 9, author: MALLORY }) },
  34: {
    happens: ({ commit }) => commit({ "requirements.txt": "fine==1.0\n", "srv/requirements.txt": "lightning==1.0\n" }),
    ...{ writes: ["comment 8", "text 8 closed"], says: "All clear: nothing of what was listed is left." },
  },
  // Nothing is said of an unanswered project in a closed issue.
  35: { happens: ({ index }) => index.fault(DOWN, "lightning") },
  36: { happens: ({ index }) => index.fault(null, "lightning") },
  // The waiver's last two weeks, and its end: only the clock moves.
  38: {
    happens: () => undefined,
    ...{ writes: ["comment 8", "text 8 open"], says: "Its waiver ends: `retrying` is archived:" },
  },
  40: { happens: () => undefined, writes: ["text 8"] },
  42: {
    happens: ({ status, close }) => {
      close("not_planned");
      status("retrying", "quarantined");
    },
    writes: ["comment 8", "text 8 open"],
    ...{ exit: 1, says: "- **Quarantined now (archived before, since 2027-08-09):** `retrying`" },
  },
  44: { happens: ({ issues }) => issues.splice(0, 1), writes: ["open"] },
  46: {
    happens: ({ commit }) => commit({ "uv.lock": LOCKED([]) }),
    ...{ writes: ["comment 10", "text 10 closed"], exit: 0, says: "All clear" },
  },
  // Opened by hand with nothing to say: closed again, once.
  47: {
    happens: ({ issue }) => {
      issue().state = "open";
    },
    ...{ writes: ["comment 10", "text 10 closed"], says: "All clear" },
  },
  // A broken policy is no verdict, and no news.
  48: {
    happens: ({ commit, status }) => {
      commit({ ".github/pypi-gate.toml": "[[[\n" });
      status("lightning", "archived");
    },
    exit: 2,
  },
  49: {
    happens: ({ commit }) => commit({ ".github/pypi-gate.toml": "" }),
    ...{ writes: ["comment 10", "text 10 open"], exit: 0, says: "Archived now: `lightning`" },
  },
  51: {
    happens: ({ index }) => index.remove("lightning"),
    writes: ["comment 10", "text 10"],
    says: "Worse (archived before, since 2027-10-25):",
  },
};

const MALLORY = { login: "mallory", id: 666, type: "User" } as const;

function edit(issue: Issue, change: (body: string) => string): void {
  issue.body = change(issue.body).replaceAll("\n", "\r\n");
}

/** The scenario as the story changes it. */
export function worldOf({ github, index, repository }: Scenario): World {
  const { issues } = github.state;
  const issue = (): Issue => {
    const found = issues.find(({ author }) => author.login !== MALLORY.login);
    if (found === undefined) throw new Error("there is no issue");
    return found;
  };
  return {
    ...{ index, issues, issue },
    status: (name, status) => index.put(aProject({ name, status })),
    commit: (files) => void repository.commit({ branch: "main", files }),
    close: (stateReason) => void Object.assign(issue(), { state: "closed", stateReason }),
  };
}
