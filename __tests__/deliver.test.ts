import { expect, test } from "vitest";
import { deliver } from "../src/deliver.ts";
import type { Channel, Delivery } from "../src/domain/delivery.ts";
import { runGate } from "./support/gate-run.ts";

test("every channel is told what became of those before it, and one that breaks stops nothing", async () => {
  const { report } = await runGate({ base: {}, head: { "requirements.txt": "no-such\n" } });
  const before = structuredClone({ ...report, findings: report.findings.map(({ rule }) => rule) });
  const told: (readonly Delivery[])[] = [];
  const channel = (id: Channel["id"], outcome: () => Delivery): Channel => ({
    id,
    publish: async (_, earlier) => {
      told.push([...earlier]);
      return outcome();
    },
  });
  const broken = (): never => {
    throw new Error("no\nspace left");
  };
  const fine: Delivery = { channel: "log", kind: "delivered", detail: null };

  const channels = [
    channel("report-file", broken),
    channel("log", () => fine),
    channel("summary", () => ({ channel: "summary", kind: "unchanged", detail: null })),
  ];
  const deliveries = await deliver(report, channels, new AbortController().signal);

  const degraded: Delivery = {
    channel: "report-file",
    kind: "degraded",
    reason: "The channel report-file broke: no space left",
  };
  expect(deliveries).toEqual([degraded, fine, { channel: "summary", kind: "unchanged", detail: null }]);
  expect(told).toEqual([[], [degraded], [degraded, fine]]);
  expect({ ...report, findings: report.findings.map(({ rule }) => rule) }).toEqual(before);
});

test.each([0, 1])(
  "a run that is stopped in channel %i tells no other, and has no verdict to go on with",
  async (stopped) => {
    const { report } = await runGate({ base: {}, head: { "requirements.txt": "no-such\n" } });
    const controller = new AbortController();
    const told: number[] = [];
    const channels = [0, 1].map(
      (at): Channel => ({
        id: "log",
        publish: async () => {
          told.push(at);
          if (at === stopped) controller.abort();
          return { channel: "log", kind: "delivered", detail: null };
        },
      }),
    );

    await expect(deliver(report, channels, controller.signal)).rejects.toThrow(/aborted/);
    expect(told).toEqual([0, 1].slice(0, stopped + 1));
  },
);
