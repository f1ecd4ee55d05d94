// Poetry joins clauses by white space too.
const NEXT_CLAUSE = /(?<=[0-9*])\s+(?=[<>=!~^])/g;
// Poetry's `^1.2` and `~1.2`; PEP 440's `~=` is another operator.
const POETRY = /^(?<operator>[\^~])(?<version>[0-9]+(?:\.[0-9]+)*)$/;
// Where zeros at the end tell no two versions apart; `~=` and wildcards count the parts.
const COMPARED = /^(?:<=|>=|==|!=|<|>)[0-9.]+$/;

/**
 * A text that two specifiers share when they are the same to the letter or say the same in the forms of two tools:
 * other order and white space, `*` for nothing, Poetry's `^1.2` for `>=1.2,<2.0`. No more: what is left apart is
 * looked at again, which is the safe side.
 */
export function specifierKey(specifier: string): string {
  const clauses = specifier.trim().replace(NEXT_CLAUSE, ",").replace(/\s+/g, "").split(",");
  return clauses
    .filter((clause) => clause !== "" && clause !== "*")
    .flatMap(plainClauses)
    .map(withoutZeros)
    .toSorted()
    .join(",");
}

function withoutZeros(clause: string): string {
  if (!COMPARED.test(clause)) return clause;
  const parts = clause.split(".");
  const last = parts.findLastIndex((part) => !/^0+$/.test(part));
  return parts.slice(0, last + 1).join(".");
}

function plainClauses(clause: string): readonly string[] {
  const { operator, version } = POETRY.exec(clause)?.groups ?? {};
  if (operator === undefined || version === undefined) return [clause];
  const parts = version.split(".").map(Number);
  return [`>=${version}`, `<${operator === "^" ? afterCaret(parts) : afterTilde(parts)}`];
}

// The first part that is not zero may not change; of zeros alone the last one.
function afterCaret(parts: readonly number[]): string {
  const found = parts.findIndex((part) => part !== 0);
  return raised(parts, found < 0 ? parts.length - 1 : found);
}

function afterTilde(parts: readonly number[]): string {
  return raised(parts, Math.min(1, parts.length - 1));
}

function raised(parts: readonly number[], at: number): string {
  return [...parts.slice(0, at), (parts[at] ?? 0) + 1].join(".");
}
