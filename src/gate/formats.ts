import type { FormatTable } from "../changes/roots.ts";
import { FORMATS, formatById, formatOf } from "../manifests/registry.ts";
import { requirements } from "../manifests/requirements/format.ts";

/** The registry as the step `changes` is handed it. */
export const FORMAT_TABLE: FormatTable = { formatOf, byId: formatById, requirements };

/** The ids that a policy may name, in the order of the docs. */
export const FORMAT_IDS = FORMATS.map((format) => format.id);
