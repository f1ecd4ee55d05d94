import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { createRepository, type Files } from "../support/git/repository.ts";
import { aProject } from "../support/index/project.ts";
import { startIndex } from "../support/index/server.ts";
import { type CliOptions, runCli } from "../support/runner/run-cli.ts";
import { NOW } from "./story.ts";

const PROJECTS = [
  aProject({ name: "requests", releases: [{ version: "2.31.0" }, { version: "2.32.0" }] }),
  aProject({ name: "pepy", status: "archived", reason: "Use pypistats. It has the same data and a smaller client." }),
  aProject({ name: "pypistats" }),
  aProject({ name: "lightning", status: "quarantined", releases: [] }),
  aProject({ name: "late", status: "deprecated" }),
  aProject({ name: "sick" }),
];
const BASE: Files = { "requirements.txt": "requests==2.31.0\n" };
const BAD: Readonly<Record<string, string>> = {
  "requirements.txt": "requests==2.31.0\npepy==1.0\nlightning\n",
  "srv/requirements.txt": "late\n",
};

interface Play {
  readonly args: readonly string[];
  readonly base?: Files;
  /** What the working tree changes. */
  readonly tree?: Readonly<Record<string, string>>;
  readonly git?: boolean;
  readonly options?: Partial<CliOptions>;
}

// What a terminal tells the program about itself.
const TERMINAL = "process.stdout.isTTY = true; process.stdout.columns = 72;";

const PLAYS: Readonly<Record<string, Play>> = {
  clean: { args: ["check"], tree: { "requirements.txt": "requests==2.32.0\n" } },
  nothing: { args: ["check"], tree: { "README.md": "hello\n" } },
  blocked: { args: ["check"], tree: BAD },
  "blocked-60": { args: ["check"], tree: BAD, options: { columns: 60 } },
  "blocked-200": { args: ["check"], tree: BAD, options: { columns: 200 } },
  "blocked-terminal": {
    args: ["check"],
    tree: BAD,
    options: { nodeArgs: ["--import", `data:text/javascript,${encodeURIComponent(TERMINAL)}`] },
  },
  unverified: { args: ["check"], tree: { "requirements.txt": "requests==2.31.0\nsick\n" } },
  "broken-policy": {
    args: ["check"],
    base: { ...BASE, ".github/pypi-gate.toml": 'preset = "strct"\n' },
    tree: { "requirements.txt": "requests==2.31.0\npepy==1.0\n" },
  },
  "no-git": { args: ["check"], git: false },
  "git-absent": { args: ["check"], options: { env: { PATH: "/nonexistent" } } },
  piped: {
    args: ["audit", "-"],
    git: false,
    options: { stdin: "late==1.0\npepy==1.0\nrequests==2.31.0\n-e git+https://github.com/acme/shop@abc#egg=shop\n" },
  },
  "wrong-option": { args: ["check", "--bse", "main"] },
};

test.each(Object.entries(PLAYS))("the transcript of %s reads as its golden file", async (name, play) => {
  const index = await startIndex(PROJECTS, { sick: { kind: "html" } });
  onTestFinished(() => index.close());
  const cwd = play.git === false ? temporaryFolder() : aCheckout(play);
  const args = [...play.args, ...(name === "wrong-option" ? [] : ["--index-url", index.url])];
  const run = await runCli(args, { cwd, now: NOW, ...play.options });

  const told = [`$ pypi-gate ${args.join(" ")}`, run.stdout, `--- stderr\n${run.stderr}`, `--- exit ${run.exitCode}\n`];
  const steady = told
    .join("\n")
    .replaceAll(index.url, "http://127.0.0.1:00000/simple/")
    .replaceAll(cwd, "/home/me/shop");
  await expect(steady.replaceAll("\u001b", "␛")).toMatchFileSnapshot(`goldens/cli/${name}.txt`);
});

function aCheckout({ base = BASE, tree = {} }: Play): string {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  repo.commit({ branch: "main", files: base });
  repo.branch("topic", "main");
  repo.checkout("topic");
  writeFiles(repo.dir, tree);
  return repo.dir;
}
