export const id = 418;
export const ids = [418];
export const modules = {

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   NN: () => (/* binding */ markdownPath),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   yQ: () => (/* binding */ MARKDOWN)
/* harmony export */ });
/* unused harmony export linkTarget */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);

// GitHub looks for mentions, references and bare links in the rendered text, so markup escapes do not
// stop them: a zero-width space does. Foreign text comes without any (`visible`), so all of them are ours.
const BREAK = "\u200b";
const REFERENCES = [
    [/@/g, `@${BREAK}`],
    [/#(?=\d)/g, `#${BREAK}`],
    [/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`],
    [/:(?=[\w+-]+:)/g, `:${BREAK}`],
    [/:(?=\/\/)/g, `:${BREAK}`],
    [/(www)\./gi, `$1${BREAK}.`],
];
// Seven hex digits are enough for GitHub to look for a commit.
const COMMIT_LIKE = /[0-9a-f]{7,}/gi;
const PIECES = /.{1,6}/g;
// Character references can not stand for structure (CommonMark 6.4), so what is written as one is text for good.
const ACTIVE = /[&<>"'\\`*_~[\]|$\u200b]/g;
const LINE_START = /^[-+=#:]/;
const LIST_NUMBER = /^(\d{1,9})([.)])/;
function reference(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Running text, whoever wrote it: no markup, mention, reference, link, image, emoji code or HTML comes out of it. Stays on one line and inside its table cell. */
function markdownText(words) {
    return escapeLine((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OWN */ .Ik));
}
function escapeLine(line) {
    let text = line.replace(COMMIT_LIKE, (run) => (run.match(PIECES) ?? []).join(BREAK));
    for (const [pattern, broken] of REFERENCES)
        text = text.replace(pattern, broken);
    text = text.replace(ACTIVE, reference);
    if (LINE_START.test(text))
        return reference(text.charAt(0)) + text.slice(1);
    return text.replace(LIST_NUMBER, (_, digits, mark) => digits + reference(mark));
}
/** Foreign text in a code span, on one line and inside its table cell. */
function markdownCode(words) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FOREIGN */ .uR);
    if (line === "")
        return "(empty)";
    // Tables are split at pipes before code spans are seen, and how a backslash counts there differs between parsers.
    if (line.includes("|"))
        return `<code>${escapeLine(line)}</code>`;
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
}
// Longer than this a path without a place to break pushes the next column off a phone.
const MAX_UNBROKEN = 24;
/** A path in a code span. A long one may break after a slash: GitHub keeps `<wbr>`, and copying leaves it out. */
function markdownPath(path) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FOREIGN */ .uR);
    if (line.length <= MAX_UNBROKEN || !line.includes("/"))
        return markdownCode(path);
    return `<code>${line.split("/").map(escapeLine).join("/<wbr>")}</code>`;
}
function longestRun(line) {
    let longest = 0;
    for (const run of line.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
/** The URL in the form in which it stands inside `(…)`, or null: only https, and http on a loopback host. */
function linkTarget(url) {
    const parsed = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptableUrl */ .kM)(url);
    return parsed === null ? null : parsed.href.replace(/[()|\\[\]<>`*_~'"$]/g, percent).replace(/&/g, "&amp;");
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** `label` is Markdown already; without an acceptable URL the label alone. */
function markdownLink(label, url) {
    const target = url === null ? null : linkTarget(url);
    return target === null ? label : `[${label}](${target})`;
}
/** A table row; cells are Markdown already and hold no line break. */
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** A fold. `summary` is a line of ours; `body` is Markdown. */
function fold(summary, body) {
    return `<details><summary>${markdownText(summary)}</summary>\n\n${body}\n\n</details>`;
}
/** A fenced block whose fence no line of the text can close. */
function fenced(language, text) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** GitHub Flavored Markdown. */
const MARKDOWN = {
    text: markdownText,
    code: (words, url) => markdownLink(markdownCode(words), url ?? null),
    quote: (words) => `“${escapeLine((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FOREIGN */ .uR))}”`,
    link: (words, url) => markdownLink(markdownText(words), url),
    apart: "&#8203;",
};


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ urlPath)
/* harmony export */ });
/** A path of the repository as a part of a URL: its slashes stay. */
function urlPath(file) {
    return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ MAX_OWN),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   kG: () => (/* binding */ linkWords),
/* harmony export */   kM: () => (/* binding */ acceptableUrl),
/* harmony export */   uR: () => (/* binding */ MAX_FOREIGN)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5738);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);


/** Longest piece of foreign text that any channel repeats, in code points. */
const MAX_FOREIGN = 300;
/** Longest single run of our own words. */
const MAX_OWN = 4000;
/** One line of visible characters, cut at `max` code points: no controls, escapes, bidirectional or zero-width characters, no lone surrogates. */
function visible(text, max) {
    return (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text, max).toWellFormed();
}
/** The URL as it may be shown or linked, or null: only https, and http on a loopback host. */
function acceptableUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || parsed.username !== "" || parsed.password !== "")
        return null;
    return parsed.protocol === "https:" || (parsed.protocol === "http:" && (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(parsed.hostname)) ? parsed : null;
}
/** A link for a language without links: "evidence: https://…". */
function linkWords(words, url) {
    const target = acceptableUrl(url);
    return target === null ? words : `${words}: ${target.href}`;
}


/***/ }),

/***/ 3418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_LINKS: () => (/* binding */ NO_LINKS),
/* harmony export */   blobUrl: () => (/* binding */ blobUrl),
/* harmony export */   commitLink: () => (/* binding */ commitLink),
/* harmony export */   placeLink: () => (/* binding */ placeLink),
/* harmony export */   ruleLink: () => (/* binding */ ruleLink)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);
/* harmony import */ var _escape_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);


/** A page without links: the command line. */
const NO_LINKS = { repoUrl: null, headSha: null, baseBranch: null, docsUrl: null, reportUrl: null };
const COMMIT = /^[0-9a-f]{40}$/i;
/** Permalink to a line at a commit, or null where the page has no repository or the commit is none. */
function blobUrl(context, file, line, sha = context.headSha) {
    if (context.repoUrl === null || sha === null || !COMMIT.test(sha))
        return null;
    return `${context.repoUrl}/blob/${sha}/${(0,_escape_url_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .L)(file)}${line === null ? "" : `#L${line}`}`;
}
/** `file:line` in a code span, linked to the line where it can be. */
function placeLink(context, file, line) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownPath */ .NN)(`${file}:${line}`), blobUrl(context, file, line));
}
/** A commit's short id, linked. */
function commitLink(context, sha) {
    const url = context.repoUrl === null || !COMMIT.test(sha) ? null : `${context.repoUrl}/commit/${sha}`;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(sha.slice(0, 7)), url);
}
/** A rule's id, linked to its page. */
function ruleLink(context, rule) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(rule), context.docsUrl === null ? null : `${context.docsUrl}/${rule}.md`);
}


/***/ })

};
