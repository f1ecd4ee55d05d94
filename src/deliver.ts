import type { Channel, Delivery } from "./domain/delivery.ts";
import { messageOf } from "./domain/errors.ts";
import { plainLine } from "./domain/prose.ts";
import type { Report } from "./domain/report.ts";

/**
 * Gives the report to the channels, one after another; each is told what became of those before it. Nothing here can
 * touch the verdict: a channel that breaks is a degraded delivery, told by the others. Rejects with the signal's
 * reason, between two channels, once the run is stopped: what was not told by then is told nowhere.
 */
export async function deliver(
  report: Report,
  channels: readonly Channel[],
  signal: AbortSignal,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const channel of channels) {
    signal.throwIfAborted();
    deliveries.push(await publish(channel, report, deliveries));
  }
  signal.throwIfAborted();
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
