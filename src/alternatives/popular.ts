import popular from "./data/popular.json" with { type: "json" };
import { decodeNames } from "./front-coding.ts";

/** The 5,000 most downloaded projects of one month, by public counts alone. */
export interface Popular {
  readonly month: string;
  readonly names: ReadonlySet<string>;
}

/** The list that ships with the program. Decoded at each call: keep the answer. */
export function readPopular(): Popular {
  return { month: popular.month, names: new Set(decodeNames(popular.names)) };
}
