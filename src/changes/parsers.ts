import type { ManifestFormat } from "../domain/manifest.ts";

/** The `parse` of each format for the files of one run: what several of them have in common may be read once. */
export function formatParsers(): (format: ManifestFormat) => ManifestFormat["parse"] {
  const parsers = new Map<ManifestFormat, ManifestFormat["parse"]>();
  return (format) => {
    const parser = parsers.get(format) ?? format.parser?.() ?? format.parse;
    parsers.set(format, parser);
    return parser;
  };
}
