import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { aProject } from "../support/index/project.ts";
import { type ProxyServer, startProxy } from "../support/index/proxy.ts";
import { startIndex } from "../support/index/server.ts";
import { runCli } from "../support/runner/run-cli.ts";
import { createScenario } from "../support/scenario.ts";

async function aProxy(): Promise<ProxyServer> {
  const proxy = await startProxy();
  onTestFinished(() => proxy.close());
  return proxy;
}

test("the action goes through the proxy of the environment, to GitHub and to the index, without a warning", async () => {
  const proxy = await aProxy();
  const scenario = await createScenario({
    base: { "requirements.txt": "requests\n" },
    head: { "requirements.txt": "requests\nbad-thing\n" },
    projects: [aProject({ name: "requests" }), aProject({ name: "bad-thing", status: "quarantined" })],
  });
  const run = await scenario.run({ env: { HTTP_PROXY: proxy.url } });
  expect([run.exitCode, run.stderr]).toEqual([1, ""]);
  expect(proxy.seen).toContain(`CONNECT ${new URL(scenario.github.apiUrl).host}`);
  expect(proxy.seen).toContain(`GET ${scenario.index.url}bad-thing/`);
  expect(scenario.github.writes()).toContain("POST /repos/octo-org/shop/pulls/7/reviews");
});

test("the command line goes through it too, and past it where NO_PROXY says so", async () => {
  const proxy = await aProxy();
  const index = await startIndex([aProject({ name: "fine" })]);
  onTestFinished(() => index.close());
  const cwd = temporaryFolder({ "requirements.txt": "fine\n" });
  const audit = ["audit", "--index-url", index.url];
  const through = await runCli(audit, { cwd, env: { http_proxy: proxy.url } });
  const past = await runCli(audit, { cwd, env: { http_proxy: proxy.url, no_proxy: "127.0.0.1" } });
  expect([through.exitCode, through.stderr, past.exitCode, past.stderr]).toEqual([0, "", 0, ""]);
  expect(proxy.seen).toEqual([`GET ${index.url}fine/`]);
});

test("a proxy variable that is no URL ends the action without a verdict, and is not repeated", async () => {
  const scenario = await createScenario({ base: {}, head: { "requirements.txt": "fine\n" }, projects: [] });
  const run = await scenario.run({ env: { HTTP_PROXY: "http://me:secret@[" } });
  expect(run.exitCode).toBe(2);
  expect(run.annotations).toMatchObject([
    { level: "error", message: expect.stringContaining("The proxy variables of the environment hold no usable proxy") },
  ]);
  expect(run.log).not.toContain("secret");
});
