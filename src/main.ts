#!/usr/bin/env node
import process from "node:process";

// The runner starts the bundle without arguments; a person who types the bare command wants help. Each side is
// loaded only when it runs: the command line pays nothing for the GitHub client.
const args = process.argv.slice(2);
const isAction = args.length === 0 && (process.env.GITHUB_ACTIONS === "true" || "INPUT_GITHUB-TOKEN" in process.env);

if (isAction) {
  const { runAction } = await import("./action/run.ts");
  // A runner that went away reads no more, but the verdict stays.
  process.stdout.on("error", () => undefined);
  const exitCode = await runAction(process.env);
  // A pipe that is full takes the rest of the log later, and the annotations are at its end.
  await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
  // Retry timers of the GitHub client cannot be cancelled.
  process.exit(exitCode);
} else if (Number.parseInt(process.versions.node, 10) < 24) {
  // The runner brings the Node that action.yml names. Elsewhere the engines field only makes npm warn, and hooks are
  // installed with whatever Node there is.
  process.stderr.write(
    `error: pypi-gate needs Node 24 or newer, and this is Node ${process.versions.node}.\n` +
      "Install a newer Node, or let pre-commit do it: `language_version: 24.21.0` at its hook `pypi-gate`.\n",
  );
  process.exitCode = 2;
} else {
  const { runHere } = await import("./cli/entry.ts");
  process.exitCode = await runHere(args);
}
