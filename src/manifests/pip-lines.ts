import type { Draft } from "./draft.ts";
import { readEntryLine } from "./requirements/entry-line.ts";
import { logicalLines } from "./requirements/lines.ts";
import { readOptionLine } from "./requirements/option-line.ts";

/** Reads a text of requirements-file lines that another file holds. `lineOf`: where in that file a line of the text, from 1, stands. */
export function readPipLines(draft: Draft, text: string, lineOf: (line: number) => number): void {
  for (const logical of logicalLines(text)) {
    if (logical.text === "") continue;
    const [line, endLine] = [lineOf(logical.line), lineOf(logical.endLine)];
    const place = { file: draft.file, line: { ...logical, line, endLine } };
    const reading = logical.text.startsWith("-") ? readOptionLine(place) : readEntryLine(place);
    draft.requirements.push(...reading.requirements);
    draft.includes.push(...reading.includes);
    draft.indexes.push(...reading.indexes);
    draft.skipped.push(...reading.skipped);
  }
}
