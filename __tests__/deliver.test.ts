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

  const deliveries = await deliver(report, [
    channel("report-file", broken),
    channel("log", () => fine),
    channel("summary", () => ({ channel: "summary", kind: "unchanged", detail: null })),
  ]);

  const degraded: Delivery = {
    channel: "report-file",
    kind: "degraded",
    reason: "The channel report-file broke: no space left",
  };
  expect(deliveries).toEqual([degraded, fine, { channel: "summary", kind: "unchanged", detail: null }]);
  expect(told).toEqual([[], [degraded], [degraded, fine]]);
  expect({ ...report, findings: report.findings.map(({ rule }) => rule) }).toEqual(before);
});
