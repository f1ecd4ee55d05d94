// Every quantifier is bounded: a hostile text costs a constant factor of its length, whatever it repeats.
const IMAGE = /!\[[^\]]{0,200}\](?:\([^()]{0,400}\)|\[[^\]]{0,100}\])/g;
const EMPTY_LINK = /\[\s{0,4}\](?:\([^()]{0,400}\)|\[[^\]]{0,100}\])/g;
const ANCHOR = /<a\s[^<>]{0,300}?href\s{0,2}=\s{0,2}["']?([^"'<>\s]{1,300})["']?[^<>]{0,200}>([^<>]{0,200})<\/a>/gi;
const OTHER_TAG = /<(?!https?:|\/?a[\s>])\/?[a-z][^<>]{0,500}>/gi;
const LEFT_ANCHOR = /<\/?a[\s>][^<>]{0,500}>?/gi;
const SUBSTITUTION = /\|[A-Za-z][\w .-]{0,60}\|_{0,2}/g;
const ROLE_PROJECT = /:pypi:`([A-Za-z0-9._-]{1,100})`/g;
const ROLE = /:[a-z:+-]{1,30}:(?=`)/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

/** One paragraph without images, badges and tags, on one line; links of every markup are kept. */
export function plainInline(paragraph: string): string {
  return paragraph
    .replace(INVISIBLE, " ")
    .replace(IMAGE, " ")
    .replace(EMPTY_LINK, " ")
    .replace(OTHER_TAG, " ")
    .replace(ANCHOR, "[$2]($1)")
    .replace(LEFT_ANCHOR, " ")
    .replace(EMPTY_LINK, " ")
    .replace(SUBSTITUTION, " ")
    .replace(ROLE_PROJECT, "`$1 <https://pypi.org/project/$1/>`_")
    .replace(ROLE, "")
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? " ")
    .replace(/\\(?=[[\]`*_<>])/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text without HTML comments; an unclosed one ends the text. Linear. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf("<!--", at);
    if (open < 0) break;
    kept.push(text.slice(at, open));
    const close = text.indexOf("-->", open + 4);
    if (close < 0) return kept.join(" ");
    at = close + 3;
  }
  kept.push(text.slice(at));
  return kept.join(" ");
}
