import type { Channel, Delivery } from "./domain/delivery.ts";
import { messageOf } from "./domain/errors.ts";
import { plainLine } from "./domain/prose.ts";
import type { Report } from "./domain/report.ts";

/**
 * Gives the report to the channels, one after another; each is told what became of those before it. Nothing here can
 * touch the verdict: a channel that breaks is a degraded delivery, told by the others.
 */
export async function deliver(report: Report, channels: readonly Channel[]): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const channel of channels) deliveries.push(await publish(channel, report, deliveries));
  return deliveries;
}

async function publish(channel: Channel, report: Report, earlier: readonly Delivery[]): Promise<Delivery> {
  try {
    return await channel.publish(report, earlier);
  } catch (error) {
    const what = plainLine(messageOf(error));
    return { channel: channel.id, kind: "degraded", reason: `The channel ${channel.id} broke: ${what}` };
  }
}
