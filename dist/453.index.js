export const id = 453;
export const ids = [453];
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

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/** Bytes that a text takes in UTF-8: what GitHub's limits are safe in, whatever they count. */
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}
/** A text that is shown whole or not at all. */
function whole(text) {
    return () => text;
}
const GAP = "\n\n";
/** Sections one after another with an empty line between, at most `limit` bytes. `last` always has its place. */
function assemble(limit, sections, last = "") {
    const parts = [];
    let left = limit + GAP.length - (last === "" ? 0 : byteLength(last) + GAP.length);
    for (const section of sections) {
        const text = section(left - GAP.length);
        const size = byteLength(text) + GAP.length;
        if (text === "" || size > left)
            continue;
        parts.push(text);
        left -= size;
    }
    if (last !== "")
        parts.push(last);
    return parts.join(GAP);
}
/** The first lines that fit `budget` bytes together with what is said of the rest; line feeds between. */
function fitLines(lines, budget, { max, more }) {
    if (lines.length <= max && byteLength(lines.join("\n")) <= budget)
        return lines;
    const kept = [];
    let left = budget - byteLength(more(lines.length));
    for (const line of lines.slice(0, max)) {
        left -= byteLength(line) + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    const rest = more(lines.length - kept.length);
    return kept.length === 0 || rest === "" ? kept : [...kept, rest];
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


/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ foldedList),
/* harmony export */   mt: () => (/* binding */ detailsFold)
/* harmony export */ });
/* unused harmony export factsLine */
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5738);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);
/* harmony import */ var _unverified_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5294);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7735);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3418);









// Of many look-ups that failed, so many reasons are told; the report file has all.
const REASONS = 3;
const PLACES = 5;
const NAMES = 30;
// A summary has room for far more, and that belongs to the list of everything.
const MAX_DETAILS = 100_000;
/** Every finding in full, folded: fact, effect, next step, alternatives, how it came in. */
function detailsFold(entries, report, context, title) {
    const items = alike(entries).flatMap((entry) => entry.kind === "unverified" && entry.findings.length > 1
        ? [unverifiedItem(entry)]
        : itemsOf(entry.findings, (finding) => findingItem(finding, report, context)));
    const list = foldedList(title, items);
    return (budget) => list(Math.min(budget, MAX_DETAILS));
}
/** A list in a fold; what does not fit is counted. */
function foldedList(title, items, max = Number.POSITIVE_INFINITY) {
    return (budget) => {
        if (items.length === 0)
            return "";
        const room = budget - (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .byteLength */ .dp)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, ""));
        const kept = (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fitLines */ .RV)(items, room, {
            max,
            more: (left) => `- and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(left)} more in the report file`,
        });
        return kept.length === 0 ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, kept.join("\n"));
    };
}
// Entries of one finding each that say the same are told together, where the first of them stands.
function alike(entries) {
    const groups = new Map();
    for (const [at, entry] of entries.entries()) {
        const [first] = entry.findings;
        const key = entry.kind === "single" ? `${factOf(first)} ${JSON.stringify((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(first))}` : String(at);
        const group = groups.get(key);
        groups.set(key, group === undefined ? entry : { ...group, findings: [...group.findings, ...entry.findings] });
    }
    return [...groups.values()];
}
// Findings of one kind say the same of many names: once is enough.
function itemsOf(findings, write) {
    const [first, ...others] = findings;
    const same = others.filter((one) => factOf(one) === factOf(first));
    if (same.length < 2)
        return findings.map(write);
    const names = (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(same), NAMES), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ);
    const shared = `${write(first)}\n  - The same holds for ${names}`;
    const different = others.filter((one) => !same.includes(one));
    return [shared, ...different.map(write)];
}
function factOf(finding) {
    const { rule, effect, remedy, waiver, alternatives, rejected } = finding;
    return JSON.stringify([rule, (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .unnamed */ .p1)(finding), effect, remedy, waiver, alternatives, rejected]);
}
function findingItem(finding, report, context) {
    const fact = (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .sentences */ .h)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedMessage */ .u9)(finding, report.indexUrl), finding.effect, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver));
    const lines = [`- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(fact, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`, `  - Next step: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(finding), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`];
    const alternatives = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .alternativesText */ .Ac)(finding, report.indexUrl);
    if (alternatives.length > 0)
        lines.push(`  - ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(alternatives, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`);
    lines.push(`  - ${factsLine(finding, context)}`);
    return lines.join("\n");
}
/** "new direct dependency · `archived-project` · `requirements.txt:3`". */
function factsLine(finding, context) {
    const relation = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(finding);
    const places = [finding, ...finding.also];
    const listed = places.slice(0, PLACES).map((place) => (0,_context_js__WEBPACK_IMPORTED_MODULE_5__.placeLink)(context, place.file, place.line));
    const rest = places.length - listed.length;
    return [
        ...(relation === null ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(relation, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)]),
        (0,_context_js__WEBPACK_IMPORTED_MODULE_5__.ruleLink)(context, finding.rule),
        listed.join(", ") + (rest > 0 ? ` and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rest, "more place")}` : ""),
    ].join(" · ");
}
function unverifiedItem(entry) {
    const { names, reasons, left } = (0,_unverified_js__WEBPACK_IMPORTED_MODULE_4__/* .unverifiedText */ .z)(entry.findings, REASONS, 100);
    const opening = [
        `${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(entry.findings).length, "project")} could not be checked`,
        ...(names === null ? [] : [": ", ...names]),
        `. ${_unverified_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_KNOWN */ .G}`,
    ];
    return [
        `- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(opening, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`,
        ...reasons.map((reason) => `  - ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(reason, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`),
        ...(left > 0 ? [`  - ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(left, "more reason")} in the report file`)}`] : []),
        `  - Next step: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .entryStep */ .fv)(entry), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`,
    ].join("\n");
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookupsFold),
/* harmony export */   w: () => (/* binding */ skippedFold)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5738);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7735);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3418);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8363);







/** Every look-up with its answer, folded; critical projects first. */
function lookupsFold(report, context) {
    // These have no page to link.
    const missing = new Set(report.findings.filter((finding) => finding.rule === "missing-project").map(({ project }) => project));
    const sorted = [...report.checked].sort((a, b) => Number(b.critical) - Number(a.critical));
    const head = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(["Project and place", "Answer", "Why here"])}\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(["---", "---", "---"])}`;
    const title = `${report.checked.length < 3 ? "" : "All "}${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(report.checked.length, "look-up")}`;
    return (budget) => {
        if (sorted.length === 0)
            return "";
        const room = budget - (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .byteLength */ .dp)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, head)) - 100;
        const rows = (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fitLines */ .RV)(sorted.map((project) => lookupRow(project, report, context, missing)), room, { max: sorted.length, more: () => "" });
        const left = sorted.length - rows.length;
        const more = left === 0 ? "" : `\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`And ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(left)} more in the report file.`)}`;
        return rows.length === 0 ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, [head, ...rows].join("\n") + more);
    };
}
function lookupRow(project, report, context, missing) {
    const version = project.version === null ? "" : ` ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(project.version)}`;
    const url = missing.has(project.name) ? null : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .projectUrl */ .Vn)(report.indexUrl, project.name);
    const name = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(project.name), url);
    // Everything that an audit looks at was there before.
    const change = report.mode === "audit" ? "" : `${project.change === "existing" ? "already there" : project.change}, `;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
        `${name}${version}${project.critical ? " (critical)" : ""}<br>${(0,_context_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(context, project.place.file, project.place.line)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(project.answer),
        `${change}${project.direct ? "direct" : "transitive"}`,
    ]);
}
/** What was not read or not asked, with the reason, folded. */
function skippedFold(report, context) {
    const items = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .toldSkips */ .q0)(report).map((skip) => {
        const what = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(skip.detail)} (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(skip.reason)})`;
        return `- ${(0,_context_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(context, skip.file, skip.line)}: ${what}`;
    });
    return (0,_details_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedList */ .H8)(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(items.length, "entry", "entries")} not read or not looked up`, items);
}


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ acceptFold),
/* harmony export */   Dx: () => (/* binding */ policyLine),
/* harmony export */   Js: () => (/* binding */ proposedPolicy),
/* harmony export */   eW: () => (/* binding */ policyFold),
/* harmony export */   kP: () => (/* binding */ waiverCare),
/* harmony export */   m4: () => (/* binding */ waivedFold)
/* harmony export */ });
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3762);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(323);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5738);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5046);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7735);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3418);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8363);










const WAIVER_DAYS = 90;
// Ready to paste for so many; the form is the same for the others.
const MAX_WAIVERS = 3;
/** Waivers ready to paste for what blocks and may be accepted for a while. */
function acceptFold(report, context) {
    const open = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report).filter((finding) => finding.severity === "block" &&
        _finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCEPTABLE */ .TD.has(finding.rule) &&
        finding.project !== null &&
        finding.waiver === null);
    const today = (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayNumber */ .U$)(report.checkedAt);
    if (open.length === 0 || today === null)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)("");
    const file = policyFile(report);
    const table = file.endsWith("pyproject.toml") ? "tool.pypi-gate.waivers" : "waivers";
    const expires = (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayText */ .Ew)(today + WAIVER_DAYS);
    const blocks = open.slice(0, MAX_WAIVERS).map((finding) => waiverToml(finding, table, expires));
    const branch = context.baseBranch === null ? "the base branch" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(context.baseBranch);
    const left = open.length - blocks.length;
    const more = left === 0 ? "" : `\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(left, "other")} can be accepted in the same form.`)}`;
    const lead = `Add to ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(file)} on ${branch} (a pull request cannot accept its own findings), with the reason in your words:`;
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(open.length === 1 ? `Accept ${open[0]?.project ?? "it"} for now` : "Accept one of these for now", `${lead}\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)("toml", blocks.join("\n\n"))}${more}`));
}
// A shared policy is named as OWNER/REPO/PATH@REF: no waiver of this repository goes there, and no path of it leads there.
function policyFile(report) {
    return report.policy.files.find((file) => !isShared(file)) ?? _domain_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .OWN_POLICY_FILE */ .X7;
}
function isShared(file) {
    return file.includes("@");
}
function waiverToml(finding, table, expires) {
    return [
        `[[${table}]]`,
        `project = "${finding.project ?? ""}"`,
        `rules = ["${finding.rule}"]`,
        `status = "${finding.status ?? "active"}"`,
        `reason = "…"`,
        `expires = ${expires}`,
    ].join("\n");
}
/** What waivers silence, with reason, owner and date. */
function waivedFold(report) {
    const waived = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report);
    const items = waived.map((finding) => {
        const waiver = (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ);
        return `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.project ?? finding.file)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.rule)}: ${waiver}`;
    });
    return (0,_details_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedList */ .H8)(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(waived.length, "finding")} accepted by a waiver`, items);
}
/** Waivers that need somebody's care: they match nothing, or end soon. */
function waiverCare(report) {
    const { unused, expired, expiring, void: voided } = report.waivers;
    const groups = [
        ["ends soon", expiring],
        ["has ended", expired],
        ["is void: the status is worse than the one it was granted for", voided],
        ["matches no finding", unused],
    ];
    const items = groups.flatMap(([what, waivers]) => waivers.map((waiver) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(waiver.project)} (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(`${waiver.file}:${waiver.line}`)}, until ${waiver.expires}) ${what}`));
    return (0,_details_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedList */ .H8)(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(items.length, "waiver")} to look at`, items);
}
/** What the head's policy would change, and that it takes effect once merged. */
function proposedPolicy(report, context) {
    const { proposed } = report.policy;
    if (proposed === null || toldAsFinding(report))
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)("");
    const lines = [
        "This change edits the policy of the gate. It is judged by the policy of the base branch; the edit takes effect once merged.",
        ...proposed.errors.map(({ file, line, message }) => {
            const place = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(isShared(file) ? _context_js__WEBPACK_IMPORTED_MODULE_3__.NO_LINKS : context, file, line);
            return `- ${place}: ${_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ.quote(message)}`;
        }),
        ...proposed.differs.slice(0, 20).map((one) => {
            const what = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(one.project ?? one.file)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(one.rule)}`;
            return `- ${what}: ${one.now} now, ${one.then} once merged`;
        }),
        ...(proposed.differs.length > 20 ? [`- and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(proposed.differs.length - 20, "more finding")}`] : []),
        ...(proposed.errors.length + proposed.differs.length === 0
            ? ["- No finding of this run would be judged otherwise."]
            : []),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)(`${lines[0] ?? ""}\n\n${lines.slice(1).join("\n")}`);
}
// A policy that is broken at the head is a finding of its own, which names the error.
function toldAsFinding({ policy, findings }) {
    return policy.proposed?.differs.length === 0 && findings.some((finding) => finding.rule === "invalid-policy");
}
/** "Policy `standard`, from `file`": one line, with links. */
function policyLine(report, context) {
    const { preset, files, ref } = report.policy;
    const listed = files.map((file) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(file), isShared(file) ? null : (0,_context_js__WEBPACK_IMPORTED_MODULE_3__.blobUrl)(context, file, null, ref)));
    const at = ref === null || files.every(isShared) ? "" : ` at ${(0,_context_js__WEBPACK_IMPORTED_MODULE_3__.commitLink)(context, ref)}`;
    return `Policy ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(preset)}${listed.length === 0 ? "" : ` with ${listed.join(", ")}${at}`}`;
}
/** The effective policy, line by line: a list, because the lines of a code block do not wrap on a phone. */
function policyFold(report) {
    return (budget) => {
        const text = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)("Policy in force", report.policyLines.map((line) => `- ${lineText(line)}`).join("\n"));
        return report.policyLines.length === 0 || (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .byteLength */ .dp)(text) > budget ? "" : text;
    };
}
const ADDRESS = /(https?:\/\/[^\s,()]+)/;
// An address is for copying: as text it is broken up, so that GitHub makes no link of it.
function lineText(line) {
    const parts = line.split(ADDRESS).filter((part) => part !== "");
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .renderProse */ .E)(parts.map((part) => (ADDRESS.test(part) ? { code: part } : part)), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ);
}


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ isOfFile),
/* harmony export */   Vy: () => (/* binding */ entryTable),
/* harmony export */   qM: () => (/* binding */ causeCell)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5738);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(246);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4983);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7735);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3418);










// Names in one cell; the rest is counted.
const NAMES_IN_CELL = 8;
// Of projects that one requirement brings in: so many kinds of standing have room for names, and for so many of each.
const NAMED_STANDINGS = 2;
const NAMES_IN_LINE = 4;
/**
 * The table of entries, at most `max` rows; what is left out is counted with `more`. Two columns: on a phone every
 * further one pushes the next step off the screen.
 */
function entryTable(entries, report, context, fitting) {
    const head = [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)(["Finding and place", "Next step"]), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)(["---", "---"])].join("\n");
    const rows = entries.map((entry) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([
        [`${severityLabel(entry)} ${factCell(entry, report, context)}`, ...placeLines(entry, context)].join("<br>"),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .entryStep */ .fv)(entry), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKDOWN */ .yQ),
    ]));
    return (budget) => {
        if (rows.length === 0)
            return "";
        const kept = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .fitLines */ .RV)(rows, budget - head.length - 200, { max: fitting.max, more: () => "" });
        const left = rows.length - kept.length;
        if (kept.length === 0)
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(left, "entry", "entries")}: ${fitting.elsewhere}.`);
        const table = [head, ...kept].join("\n");
        return left === 0 ? table : `${table}\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(`And ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(left)} more ${fitting.elsewhere}.`)}`;
    };
}
// What blocks is what a reader looks for, and unverified is a state of its own.
function severityLabel({ kind, severity, findings }) {
    if (kind === "unverified")
        return severity === "block" ? "**Unverified** (blocks):" : "Unverified:";
    if (severity === "block")
        return `**${_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITY_WORD */ .d1.block}:**`;
    return `${_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITY_WORD */ .d1[severity]}${findings.some((one) => one.wouldBlock) ? " (would block)" : ""}:`;
}
function factCell(entry, report, context) {
    const [first] = entry.findings;
    if (entry.kind === "gathered")
        return gatheredCell(entry);
    if (entry.findings.length === 1)
        return causeCell(first, report, context);
    const names = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(entry.findings);
    return `${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(names.length, "project")} could not be checked: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .nameList */ .OD)(names, NAMES_IN_CELL), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKDOWN */ .yQ)}`;
}
// "4 projects from `a`", then what they are. Two kinds are named, one a line; more are counted in one: on a phone each
// takes two lines, and the fold has the names.
function gatheredCell({ findings }) {
    const byStanding = new Map();
    for (const finding of findings) {
        const names = byStanding.get((0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(finding)) ?? [];
        byStanding.set((0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(finding), [...names, finding.project ?? finding.file]);
    }
    const from = findings[0].path[0] ?? "";
    const opening = [`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(findings).length, "project")} from `, { code: from }];
    const standings = [...byStanding];
    const room = standings.length === 1 ? NAMES_IN_CELL : NAMES_IN_LINE;
    const lines = standings.length > NAMED_STANDINGS
        ? [[standings.map(([standing, names]) => `${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(names.length)} ${standing}`).join(", ")]]
        : standings.map(([standing, names]) => [`${standing}: `, ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .nameList */ .OD)(names, room)]);
    return [opening, ...lines].map((line) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .renderProse */ .E)(line, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKDOWN */ .yQ)).join("<br>");
}
// Causes that name the release themselves, or have nothing to do with it.
const OTHER_THAN_VERSION = new Set([
    "withdrawn-release",
    "lock-mismatch",
    "yanked-release",
    "missing-project",
    "denied-project",
]);
/** Who and why: a project with its version, linked to its page on the index, or a file, linked to the line. */
function causeCell(finding, report, context) {
    const [subject = "", ...rest] = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding, (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo)(report.indexUrl));
    const more = finding.rule === "quarantined-project" ? [": suspended pending review"] : [];
    const fact = [...rest, ...more, ...served(finding)];
    if (isOfFile(finding))
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_6__.placeLink)(context, finding.file, finding.line) + (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .renderProse */ .E)(fact, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKDOWN */ .yQ);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .renderProse */ .E)([...subjectOf(finding, subject, report), ...fact], _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKDOWN */ .yQ);
}
function subjectOf(finding, subject, report) {
    const { project, rule, version } = finding;
    if (project === null)
        return [subject];
    const name = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .linkedCode */ .nR)(project, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .findingUrl */ .bM)(finding, report.indexUrl));
    return version === null || OTHER_THAN_VERSION.has(rule) ? [name] : [name, ` ${version}`];
}
/** True for a finding about a file, whose line stands in the place of a project. */
function isOfFile({ project, rule }) {
    return project === null && rule !== "unknown-status";
}
// The names that a finding about an index speaks of, where its cause does not.
function served({ project, projects, rule }) {
    if (project !== null || projects === null || projects.length === 0)
        return [];
    if (rule === "unknown-status" && projects.length === 1)
        return [];
    return [rule === "unknown-status" ? ": " : " and may serve ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .nameList */ .OD)(projects, NAMES_IN_CELL)];
}
function placeLines(entry, context) {
    const [first] = entry.findings;
    const others = entry.findings.length - 1 + first.also.length;
    const more = others === 0 ? "" : ` +${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(others)} more`;
    if (isOfFile(first))
        return more === "" ? [] : [more.trim()];
    const root = first.path[0];
    const isBrought = first.relation?.kind === "transitive" && first.parentKnown && first.path.length > 1 && root !== undefined;
    const from = isBrought && entry.kind === "single" ? `, from ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(root)}` : "";
    return [(0,_context_js__WEBPACK_IMPORTED_MODULE_6__.placeLink)(context, first.file, first.line) + more + from];
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ entriesBeyond),
/* harmony export */   WT: () => (/* binding */ causesText),
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   aD: () => (/* binding */ neutralized),
/* harmony export */   aP: () => (/* binding */ reviewText),
/* harmony export */   g2: () => (/* binding */ resolvedText),
/* harmony export */   nc: () => (/* binding */ openingSections),
/* harmony export */   rr: () => (/* binding */ bodyDigest)
/* harmony export */ });
/* unused harmony export countsLine */
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5738);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _page_budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7735);
/* harmony import */ var _page_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3418);
/* harmony import */ var _page_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8363);
/* harmony import */ var _page_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4919);
/* harmony import */ var _page_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7949);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4983);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(413);











/** Bytes of a review body or comment, marker included. GitHub's own limit is 65,536 of a unit that it does not name. */
const MAX_BODY = 65_000;
// What one screen shows; the rest is in the summary.
const OPENING = { titled: true, rows: 10, elsewhere: "in the job summary and the report file" };
/** The review body without its marker, at most `limit` bytes. */
function reviewText(report, context, limit) {
    return (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .assemble */ .fT)(limit, openingSections(report, context, OPENING), footer(report, context));
}
/** Title, counts, notices, tables and folds: what a review, a check run and a summary open with. */
function openingSections(report, context, opening) {
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(report);
    return [
        ...(opening.titled ? [(0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)(`### ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)(report), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`)] : []),
        ...factsOf(report).map(_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ),
        ...tables(report, context, opening),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .proposedPolicy */ .Js)(report, context),
        (0,_page_details_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsFold */ .mt)(entries, report, context, "What this means for installs, and what else to know"),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptFold */ .Ay)(report, context),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .waivedFold */ .m4)(report),
    ];
}
// What the title counts comes first: errors of the policy, or findings.
function factsOf(report) {
    const notices = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .noticesOf */ .lx)(report).map((notice) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .renderProse */ .E)(notice, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ));
    const counts = countsLine(report);
    return report.policy.errors.length > 0 ? [...notices, counts] : [counts, ...notices];
}
/** "4 projects added or changed, looked up on PyPI at …: **2 blocking**, 1 warning." */
function countsLine(report) {
    const parts = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .countsParts */ .HL)(report).map((part, at) => {
        const text = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(part);
        return at === 0 && (report.counts.block > 0 || report.counts.unverified > 0) ? `**${text}**` : text;
    });
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeText */ .Cm)(report)) + (parts.length === 0 ? "." : `: ${parts.join(", ")}.`);
}
function tables(report, context, { rows, elsewhere }) {
    const fitting = { max: rows, elsewhere };
    const groups = tableGroups(report);
    if (groups.length < 2)
        return groups.map((entries) => (0,_page_table_js__WEBPACK_IMPORTED_MODULE_5__/* .entryTable */ .Vy)(entries, report, context, fitting));
    return groups.flatMap((entries) => [
        (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)(entries[0]?.existing ? "#### Already there" : "#### Introduced here"),
        (0,_page_table_js__WEBPACK_IMPORTED_MODULE_5__/* .entryTable */ .Vy)(entries, report, context, fitting),
    ]);
}
/** The entries of each table of a page: what the range brings apart from what was there; an audit knows one only. */
function tableGroups(report) {
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(report);
    if (report.mode === "audit")
        return [entries];
    return [entries.filter((one) => !one.existing), entries.filter((one) => one.existing)].filter((group) => group.length > 0);
}
/** The entries for which tables of so many rows have no room. */
function entriesBeyond(report, rows) {
    return tableGroups(report).flatMap((group) => group.slice(rows));
}
function footer(report, context) {
    const lookups = report.checked.length === 0
        ? []
        : [`${report.checked.length < 3 ? "" : "all "}${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(report.checked.length, "look-up")}`];
    const parts = [
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .policyLine */ .Dx)(report, context),
        ...lookups.map((text) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text), context.reportUrl)),
        ...(context.headSha === null ? [] : [`updated for ${(0,_page_context_js__WEBPACK_IMPORTED_MODULE_2__.commitLink)(context, context.headSha)}`]),
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}
/** The body once everything is fixed. `was` is what an earlier title said. */
function resolvedText(report, context, was) {
    const { unverified } = report.counts;
    const fixed = context.headSha === null ? "" : ` Fixed in ${(0,_page_context_js__WEBPACK_IMPORTED_MODULE_2__.commitLink)(context, context.headSha)}.`;
    const left = unverified === 0 ? [] : [`Unverified: ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(unverified, "project")} could not be checked.`];
    return [
        "### Resolved: nothing blocks",
        `${was === "" ? "" : `Was: ${wasText(was)}.`}${fixed}`.trim(),
        ...left.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7),
        `<sub>${(0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .policyLine */ .Dx)(report, context)}</sub>`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** The causes of the title as plain text with its code spans marked, to be kept in the marker. */
function causesText(report) {
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)(report)
        .map(plainSpan)
        .join("")
        .replace(/^[A-Z][a-z ]*: /, "");
}
function plainSpan(span) {
    if (typeof span === "string")
        return span;
    return "code" in span ? `\u0001${span.code}\u0001` : "";
}
// What comes back from the platform may have been edited there: it is escaped like any foreign text.
function wasText(was) {
    return was
        .split("\u0001")
        .map((piece, at) => (at % 2 === 1 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(piece) : spaced(piece)))
        .join("");
}
function spaced(piece) {
    const text = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(piece);
    return `${piece.startsWith(" ") ? " " : ""}${text}${piece.endsWith(" ") && text !== "" ? " " : ""}`;
}
const NEUTRAL_TIME = "1970-01-01T00:00:00Z";
/** The same report and page with everything left out that changes without any change of what is said: times, commits, the run's address. */
function neutralized(report, context) {
    return {
        report: { ...report, checkedAt: NEUTRAL_TIME, policy: { ...report.policy, ref: null } },
        context: { ..._page_context_js__WEBPACK_IMPORTED_MODULE_2__.NO_LINKS, baseBranch: context.baseBranch },
    };
}
/** Equal digests say the same thing: time and commit are not part of it. */
function bodyDigest(report, context) {
    const neutral = neutralized(report, context);
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(reviewText(neutral.report, neutral.context, MAX_BODY));
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

// Only the very first line counts: a marker that somebody quotes or plants further down is text.
const LINE = /^<!-- pypi-gate v1 (review|finding|resolved) ([0-9a-z=,* ]{1,40000}) -->(?:\r?\n|$)/;
// More keys than this take too much of the body.
const MAX_KEYS = 1500;
const MAX_WAS = 600;
/** The short key of a finding in markers: 12 hex digits. */
function keyOf(fingerprint) {
    return digestOf(fingerprint).slice(0, 12);
}
/** 16 hex digits of SHA-256. */
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}
/** The marker as the line that opens a text; payloads are hex, so nothing can close the comment early. */
function markerLine(marker) {
    return `<!-- pypi-gate v1 ${marker.kind} ${payload(marker)} -->`;
}
function payload(marker) {
    if (marker.kind === "resolved")
        return `keys=${marker.keys.join(",")}`;
    if (marker.kind === "finding")
        return `digest=${marker.digest} keys=${marker.keys.join(",")}`;
    const { state, digest, inBody, was } = marker;
    const keys = inBody === null || inBody.size > MAX_KEYS ? "*" : [...inBody].sort().join(",");
    const hex = Buffer.from([...was].slice(0, MAX_WAS).join(""), "utf8").toString("hex");
    return `state=${state} digest=${digest} body=${keys} was=${hex}`;
}
/** The marker that opens a text, or null where none does. */
function readMarker(body) {
    const match = LINE.exec(body);
    const [, kind, fields = ""] = match ?? [];
    const values = new Map(fields.split(" ").map((field) => {
        const at = field.indexOf("=");
        return [field.slice(0, at), field.slice(at + 1)];
    }));
    const digest = values.get("digest") ?? "";
    if (kind === "finding")
        return { kind, digest, keys: listOf(values.get("keys")) };
    if (kind === "resolved")
        return { kind, keys: listOf(values.get("keys")) };
    if (kind !== "review")
        return null;
    const listed = values.get("body");
    return {
        kind,
        digest,
        state: values.get("state") === "resolved" ? "resolved" : "open",
        inBody: listed === "*" ? null : new Set(listOf(listed)),
        was: Buffer.from(values.get("was") ?? "", "hex").toString("utf8"),
    };
}
function listOf(value) {
    return value === undefined || value === "" ? [] : value.split(",");
}


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobSummary: () => (/* binding */ jobSummary),
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5738);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _page_budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7735);
/* harmony import */ var _page_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3418);
/* harmony import */ var _page_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9856);
/* harmony import */ var _page_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4919);
/* harmony import */ var _page_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7949);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5046);
/* harmony import */ var _review_body_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1728);











// 1 MiB a step; over it the runner shows nothing. The rest is for what other steps of ours may add.
const MAX_SUMMARY = 900_000;
const ROWS = 25;
/** The job summary: the review's text, then everything. `deliveries`: what became of the other channels. */
function jobSummary(report, context, deliveries) {
    const sections = [
        ...(0,_review_body_js__WEBPACK_IMPORTED_MODULE_7__/* .openingSections */ .nc)(report, context, { titled: true, rows: ROWS, elsewhere: "below" }),
        trackedIn(deliveries, context),
        deliveryNotes(deliveries),
        findingsFold(report, context),
        (0,_page_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupsFold */ .t)(report, context),
        (0,_page_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedFold */ .w)(report, context),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .waiverCare */ .kP)(report),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFold */ .eW)(report),
    ];
    return `${(0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .assemble */ .fT)(MAX_SUMMARY, sections, `<sub>${(0,_page_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyLine */ .Dx)(report, context)}</sub>`)}\n`;
}
/** The command line's `--format markdown`: the same page without deliveries. */
function markdownReport(report, context) {
    return jobSummary(report, context, []);
}
// One row a finding: what the entries above gather or cut is all here.
function findingsFold(report, context) {
    const open = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report);
    const head = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(["Finding and place", "Why here"])}\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(["---", "---"])}`;
    return (budget) => {
        // Where every finding has a row of its own above, there is nothing to add.
        if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(report).length === open.length && (0,_review_body_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesBeyond */ .Md)(report, ROWS).length === 0)
            return "";
        const title = `All ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(open.length, "finding")}`;
        const rows = open.map((finding) => {
            const relation = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(finding);
            const place = (0,_page_table_js__WEBPACK_IMPORTED_MODULE_6__/* .isOfFile */ .O7)(finding) ? "" : `<br>${(0,_page_context_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(context, finding.file, finding.line)}`;
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
                `${_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_WORD */ .d1[finding.severity]}: ${(0,_page_table_js__WEBPACK_IMPORTED_MODULE_6__/* .causeCell */ .qM)(finding, report, context)}${place}`,
                relation === null ? "–" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .renderProse */ .E)(relation, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ),
            ]);
        });
        const kept = (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .fitLines */ .RV)(rows, budget - (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .byteLength */ .dp)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, head)) - 100, { max: rows.length, more: () => "" });
        const left = rows.length - kept.length;
        const more = left === 0 ? "" : `\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`And ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(left)} more in the report file.`)}`;
        return kept.length === 0 ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, [head, ...kept].join("\n") + more);
    };
}
function trackedIn(deliveries, { repoUrl }) {
    const told = deliveries.find(({ channel }) => channel === "tracking-issue");
    if (told === undefined || told.kind === "degraded" || told.detail === null)
        return (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)("");
    const url = repoUrl === null ? null : `${repoUrl}/issues/${told.detail}`;
    return (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)(`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)("Tracked in")} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`issue ${told.detail}`), url)}.`);
}
function deliveryNotes(deliveries) {
    const degraded = deliveries.flatMap((delivery) => delivery.kind === "degraded" ? [`- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(delivery.channel)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(delivery.reason)}`] : []);
    return (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)(degraded.length === 0
        ? ""
        : `Not everything could be posted; the verdict is not touched by that:\n\n${degraded.join("\n")}`);
}


/***/ }),

/***/ 5294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   z: () => (/* binding */ unverifiedText)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4983);



/** What it means for all of them. */
const NOTHING_KNOWN = "Nothing is known of their status: this is neither clean nor bad.";
/** Look-ups without an answer told together: at most `maxReasons` reasons (one more where it would be left alone) and `maxNames` names. */
function unverifiedText(findings, maxReasons, maxNames) {
    const said = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctMessages */ .pu)(findings);
    const shown = said.slice(0, said.length === maxReasons + 1 ? said.length : maxReasons);
    const left = said.length - shown.length;
    const namesAll = left === 0 && shown.every(({ count }) => count === 1);
    return {
        names: namesAll ? null : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameList */ .OD)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(findings), maxNames),
        reasons: shown.map(({ first, count }) => [
            { code: first.project ?? first.file },
            count === 1 ? ": " : ` and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count - 1, "more project")}: `,
            ...reasonOf(first.message),
        ]),
        left,
    };
}
// The index's own words; what comes before them is said of all.
function reasonOf(message) {
    const at = message.findIndex((span) => typeof span === "object" && "quote" in span);
    return at < 0 ? message : message.slice(at);
}


/***/ })

};
