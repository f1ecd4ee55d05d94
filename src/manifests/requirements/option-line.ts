import type { Include, IndexDeclaration } from "../../domain/manifest.ts";
import { withoutCredentials } from "../../domain/source.ts";
import { badLine, readEditableLine, skipOfBadText, skipOfDropped } from "./entry-line.ts";
import { type OptionName, parseOptions } from "./options.ts";
import { shown } from "./outcome.ts";
import { EMPTY_READING, type LineReading, type Place } from "./reading.ts";

const FILLED_IN_FIRST = /\{\{|\{%|\$\{[A-Z0-9_]+\}/;

/**
 * A line of options alone, in pip's precedence: an editable makes it a requirement; else the first `-r`, else the
 * first `-c` makes it an include and everything else on it is ignored; else its index options count.
 */
export function readOptionLine(place: Place): LineReading {
  const parsed = parseOptions(place.line.text);
  if (!parsed.ok) return badLine(place, parsed.reason);
  const editable = parsed.values.get("editable")?.[0];
  if (editable !== undefined) return readEditableLine(editable, place);
  const reading = readValues(parsed.values, place);
  const [word] = parsed.dropped;
  if (word === undefined) return reading;
  const detail = `pip drops what stands after the options of a line, uv may install it: ‘${shown(word)}’`;
  return { ...reading, skipped: [...reading.skipped, skipOfDropped(detail, place)] };
}

function readValues(values: ReadonlyMap<OptionName, readonly string[]>, place: Place): LineReading {
  const requirement = values.get("requirement")?.[0];
  if (requirement !== undefined) return includeOf(requirement, "requirements", place);
  const constraint = values.get("constraint")?.[0];
  if (constraint !== undefined) return includeOf(constraint, "constraints", place);
  return indexesOf(values, place);
}

function includeOf(target: string, as: Include["as"], place: Place): LineReading {
  if (FILLED_IN_FIRST.test(target)) {
    return { ...EMPTY_READING, skipped: [skipOfBadText(target, "", place)] };
  }
  if (target.trim() === "") return badLine(place, "it includes a file without a name");
  return { ...EMPTY_READING, includes: [{ target, line: place.line.line, as, scope: null }] };
}

function indexesOf(values: ReadonlyMap<OptionName, readonly string[]>, place: Place): LineReading {
  // The last `-i` of a line wins; of several `-f` pip keeps the first.
  const indexes = [
    ...declared(values.get("index-url")?.slice(-1), "replaces", place),
    ...declared(values.get("extra-index-url"), "adds", place),
  ];
  const links = declared(values.get("find-links")?.slice(0, 1), "adds", place);
  return { ...EMPTY_READING, indexes, links, noIndex: values.has("no-index") };
}

function declared(
  urls: readonly string[] | undefined,
  role: IndexDeclaration["role"],
  place: Place,
): readonly IndexDeclaration[] {
  return (urls ?? [])
    .filter((url) => url.trim() !== "")
    .map((url) => ({ url: withoutCredentials(url.trim()), name: null, role, line: place.line.line }));
}
