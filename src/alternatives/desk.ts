import pLimit from "p-limit";
import type { ProjectName } from "../domain/name.ts";
import { type DetailsAnswer, decodeDetails } from "./details.ts";
import type { ListingAnswer, SuggestWorld } from "./model.ts";

const PARALLEL = 16;

/** Asks the index for suggestions: each name once for each of its two documents, whoever asks. */
export interface Desk {
  readonly listing: (name: ProjectName) => Promise<ListingAnswer>;
  readonly details: (name: ProjectName) => Promise<DetailsAnswer>;
}

/** A desk for one run. Requests end with the signal. */
export function openDesk(world: SuggestWorld, signal: AbortSignal): Desk {
  const limit = pLimit(PARALLEL);
  const listings = new Map<ProjectName, Promise<ListingAnswer>>();
  const details = new Map<ProjectName, Promise<DetailsAnswer>>();
  const options = { fresh: false, signal };
  return {
    listing: (name) =>
      remember(listings, name, async () => world.decode(name, await limit(() => world.index.project(name, options)))),
    details: (name) =>
      remember(details, name, async () => decodeDetails(await limit(() => world.index.description(name, options)))),
  };
}

function remember<T>(kept: Map<ProjectName, Promise<T>>, name: ProjectName, ask: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const answer = ask();
  kept.set(name, answer);
  return answer;
}
