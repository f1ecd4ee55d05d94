// The fingerprint or kind that follows is the renderer's.
const MARKER = "<!-- pypi-gate ";

/** True when a text that GitHub gives back is the one that was sent; it may end lines in its own way. */
export function isSameText(given: string, sent: string): boolean {
  return plain(given) === plain(sent);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** True for a body whose very first characters are our marker; whoever asks checks the author too. */
export function opensWithMarker(body: string): boolean {
  return body.startsWith(MARKER);
}
