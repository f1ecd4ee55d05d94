// The fingerprint or kind that follows is the renderer's.
const MARKER = "<!-- pypi-gate ";

/** True when a text that GitHub gives back is the one that was sent; it may end lines in its own way. */
export function isSameText(given: string | null | undefined, sent: string): boolean {
  return plain(given ?? "") === plain(sent);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** True for the token's own pending review where no person drafts it: a personal token's owner may be in the middle of one. */
export function isLeftover(review: {
  readonly state: string;
  readonly body: string | null;
  readonly isBot: boolean;
}): boolean {
  return review.state === "PENDING" && (review.isBot || opensWithMarker(review.body));
}

/** True for a body whose very first characters are our marker; whoever asks checks the author too. An approval may have none. */
export function opensWithMarker(body: string | null | undefined): boolean {
  return body?.startsWith(MARKER) ?? false;
}
