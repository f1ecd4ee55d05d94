// The fingerprint or kind that follows is the renderer's.
const MARKER = "<!-- pypi-gate ";

/** True for a body whose very first characters are our marker; whoever asks checks the author too. */
export function opensWithMarker(body: string): boolean {
  return body.startsWith(MARKER);
}
