const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";
const VERSION = "[0-9]+(?:\\.[0-9]+)*";
const CLAUSE = `(?:(?:==|!=|<=|>=|<|>)[ ]?${VERSION}|~=[ ]?[0-9]+(?:\\.[0-9]+)+)`;
// What may follow each part starts with another character than the part goes on with, so a failure costs linear time.
const COMMON = new RegExp(
  `^(${LABEL})(?:\\[(${LABEL}(?:,[ ]?${LABEL})*)\\])?[ ]?(${CLAUSE}(?:,[ ]?${CLAUSE})*)?(?:[ ]?;(.*))?$`,
);
const MARKER =
  /^[ \t]*(?:python_version|python_full_version|os_name|sys_platform|platform_system|platform_machine|platform_python_implementation|implementation_name|extra)[ \t]*(?:===|==|~=|!=|<=|>=|<|>)[ \t]*(?:'[^'\r\n]*'|"[^"\r\n]*")[ \t]*$/;

/** The parts of a requirement as written. */
export interface CommonParts {
  readonly name: string;
  readonly extras: readonly string[];
  readonly specifier: string;
  readonly marker: string | null;
}

/**
 * The parts of a requirement in the form that nearly all have: plain versions, one marker comparison, no URL. Null for
 * every other text, good or bad: what matches here reads the same by the whole grammar, which takes ten times as long.
 */
export function commonParts(text: string): CommonParts | null {
  const found = COMMON.exec(text);
  if (found === null) return null;
  const [, name = "", extras, specifier = "", marker] = found;
  if (marker !== undefined && !MARKER.test(marker)) return null;
  return {
    name,
    extras: extras === undefined ? [] : extras.split(/, ?/),
    specifier,
    marker: marker === undefined ? null : marker.trim(),
  };
}
