// Quotes and backslashes would end or change a basic string; what can not be seen is written so that it can be.
const SPECIAL = /["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const SHORT: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Any text as a TOML basic string on one line. A lone surrogate, which no file can hold, becomes U+FFFD. */
export function tomlString(text: string): string {
  return `"${text.toWellFormed().replace(SPECIAL, escapeOf)}"`;
}

function escapeOf(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return SHORT[char] ?? (hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`);
}
