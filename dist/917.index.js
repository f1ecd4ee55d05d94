export const id = 917;
export const ids = [917];
export const modules = {

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ unsureOf),
/* harmony export */   kv: () => (/* binding */ doubtOf),
/* harmony export */   lA: () => (/* binding */ unreadIn)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);

function doubtOf(report) {
    const unanswered = new Set(report.findings.flatMap(unansweredIn));
    for (const { name, answer } of report.checked)
        if (answer === "no answer")
            unanswered.add(name);
    const inTree = new Set(report.checked.map((one) => one.name));
    const unread = unreadIn(report);
    return {
        unanswered: (project) => unanswered.has(project),
        hiders: (project) => (inTree.has(project) ? [] : unread),
    };
}
/** Tells of a project without a finding whether that may be because nobody could look. */
function unsureOf(report) {
    const { unanswered, hiders } = doubtOf(report);
    return (project) => unanswered(project) || hiders(project).length > 0;
}
/** The files that could not be read in full, each with what is wrong in it: another text where more or other lines are. */
function unreadIn(report) {
    const reasons = new Map();
    for (const { rule, file } of report.findings)
        if (rule === "unreadable-manifest")
            reasons.set(file, []);
    for (const skip of report.skipped) {
        if (skip.class !== "unreadable")
            continue;
        reasons.set(skip.file, [...(reasons.get(skip.file) ?? []), skip.reason]);
    }
    return [...reasons].map(([file, all]) => JSON.stringify([file, ...all.sort()])).sort();
}
function unansweredIn(finding) {
    return finding.rule === "unverified-project" || finding.rule === "unknown-status" ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .projectsOf */ .U)(finding) : [];
}


/***/ }),

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

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ byProject),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Sc: () => (/* binding */ unreadAfter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6725);
/* harmony import */ var _domain_unsure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(635);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9784);




/** The projects that need attention, worst first, critical and direct ones first among equals. Nothing leaves the list before it was looked at. */
function itemsOf(report, earlier) {
    const known = new Map(earlier.items.map((item) => [item.project, item]));
    const today = report.checkedAt.slice(0, 10);
    const seen = [...byProject(report.findings.filter(isTracked))].map(([project, findings]) => {
        const [first] = findings;
        const before = known.get(project);
        const since = before !== undefined && before.rule === first.rule ? before.since : today;
        return { project, rule: first.rule, since, findings };
    });
    const names = new Set(seen.map((item) => item.project));
    const missed = earlier.items.filter((item) => !names.has(item.project));
    return [...seen, ...keptOf(missed, report, earlier)].sort(byRisk);
}
// A file that was unread already when a project was last seen does not hide it.
function keptOf(missed, report, earlier) {
    const { unanswered, hiders } = (0,_domain_unsure_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtOf */ .kv)(report);
    return missed.flatMap((item) => {
        const { unreadThen = earlier.unread } = item;
        const isHidden = hiders(item.project).some((unread) => !unreadThen.includes(digestOf(unread)));
        return isHidden || unanswered(item.project) ? [{ ...item, unreadThen, findings: [] }] : [];
    });
}
/** What to remember of the files that could not be read in full. */
function unreadAfter(report) {
    return (0,_domain_unsure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadIn */ .lA)(report).slice(0, MAX_UNREAD).map(digestOf);
}
// Eight characters each, for every project that is kept; where there are more, the others hide what leaves.
const MAX_UNREAD = 20;
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64").slice(0, 8);
}
/** Findings by their project, the worst of each first; those of no project are left out. */
function byProject(findings) {
    const found = new Map();
    for (const finding of findings.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule))) {
        const { project } = finding;
        if (project === null)
            continue;
        const group = found.get(project);
        if (group === undefined)
            found.set(project, [finding]);
        else
            group.push(finding);
    }
    return found;
}
// A yanked release alone is a note in an audit: worth a line of the report, not an issue.
function isTracked({ rule, severity }) {
    if (severity === "off" || (severity === "note" && rule === "yanked-release"))
        return false;
    return _state_js__WEBPACK_IMPORTED_MODULE_2__/* .TRACKED */ .HP.includes(rule);
}
function byRisk(a, b) {
    return (rankOf(a.rule) - rankOf(b.rule) ||
        Number(isCritical(b)) - Number(isCritical(a)) ||
        Number(isDirect(b)) - Number(isDirect(a)) ||
        (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.project, b.project));
}
/** The place in the order of risk: 0 is worst. */
function rankOf(rule) {
    return _state_js__WEBPACK_IMPORTED_MODULE_2__/* .TRACKED */ .HP.indexOf(rule);
}
function isCritical({ findings }) {
    return findings.some((finding) => finding.critical);
}
function isDirect({ findings }) {
    return findings.some((finding) => finding.relation?.kind === "direct");
}


/***/ }),

/***/ 9784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ TRACKED),
/* harmony export */   OT: () => (/* binding */ trackingRank),
/* harmony export */   Wk: () => (/* binding */ EMPTY_STATE),
/* harmony export */   hG: () => (/* binding */ NOTES_LINE),
/* harmony export */   ly: () => (/* binding */ TITLE),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   xX: () => (/* binding */ KEPT_WORDS)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3762);
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);



/** The rules whose findings the issue tracks, worst first. */
const TRACKED = [
    "quarantined-project",
    "missing-project",
    "lock-mismatch",
    "withdrawn-release",
    "denied-project",
    "archived-project",
    "deprecated-project",
    "yanked-release",
];
/** Set once: people may give it another one. */
const TITLE = "pypi-gate: dependencies that need attention";
const EMPTY_STATE = { revision: 0, items: [], unread: [] };
const OPENING = "<!-- pypi-gate v1 audit ";
// Base64 without dashes: nothing in it can close the comment.
const LINE = /^<!-- pypi-gate v1 audit ([0-9A-Za-z+/=]{1,40000}) -->\r?$/m;
// Unpacked: thousands of projects that all remember twenty unread files.
const MAX_STATE_BYTES = 4_000_000;
/** Opens the part of the body that people write; theirs alone. */
const NOTES_LINE = "<!-- pypi-gate: what you write below this line is kept -->";
/** Stands in the first paragraph of every body. */
const KEPT_WORDS = "pypi-gate keeps this issue up to date with every audit";
const WITHOUT_STATE = new RegExp(`^### [^\\r\\n]*\\r?\\n\\r?\\n[^\\r\\n]*${KEPT_WORDS}`);
/**
 * How surely an issue is the tracking one: 2 where its body opens with the marker, 1 where people took the marker out
 * of a body that else opens as ours, or wrote above it or took the text out and the title is still ours (another bot
 * may quote it all), 0 for any other. Whoever asks checks the author too.
 */
function trackingRank({ title, body }) {
    if (body.startsWith(OPENING))
        return 2;
    return title === TITLE || WITHOUT_STATE.test(body) ? 1 : 0;
}
/** The state as the line that opens the body. */
function stateLine({ revision, items, unread }) {
    const rows = items.map(({ project, rule, since, unreadThen }) => [
        ...[project, TRACKED.indexOf(rule), since],
        ...(unreadThen === undefined ? [] : [unreadThen]),
    ]);
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify([revision, rows, ...(unread.length === 0 ? [] : [unread])]), {
        level: 9,
    });
    return `${OPENING}${packed.toString("base64")} -->`;
}
/** The state in a body's line of it, wherever people moved that; null where there is none that can be read. */
function readState(body) {
    const payload = LINE.exec(body)?.[1];
    if (payload === undefined)
        return null;
    const value = unpacked(payload);
    if (!Array.isArray(value))
        return null;
    const [revision, rows, unread = []] = value;
    if (!Number.isSafeInteger(revision) || !Array.isArray(rows) || !Array.isArray(unread))
        return null;
    return {
        revision,
        items: rows.flatMap(rememberedIn),
        unread: textsIn(unread),
    };
}
function unpacked(payload) {
    try {
        return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(payload, "base64"), { maxOutputLength: MAX_STATE_BYTES }).toString("utf8"));
    }
    catch {
        // Somebody edited it: the same as no state.
        return null;
    }
}
function rememberedIn(row) {
    if (!Array.isArray(row))
        return [];
    const [name, at, since, unread] = row;
    const project = typeof name === "string" ? (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectName */ .CZ)(name) : null;
    const rule = typeof at === "number" ? TRACKED[at] : undefined;
    if (project === null || rule === undefined || typeof since !== "string" || !isDay(since))
        return [];
    return [{ project, rule, since, ...(Array.isArray(unread) ? { unreadThen: textsIn(unread) } : {}) }];
}
function textsIn(values) {
    return values.filter((one) => typeof one === "string");
}
function isDay(text) {
    return text.length === 10 && (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(text) !== null;
}


/***/ }),

/***/ 1183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   uv: () => (/* binding */ tasksIn)
/* harmony export */ });
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3762);
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9784);



/** What a project is, in one word. */
const WORD = {
    "quarantined-project": "quarantined",
    "missing-project": "not on the index",
    "lock-mismatch": "locked to another file",
    "withdrawn-release": "withdrawn",
    "denied-project": "denied by the policy",
    "archived-project": "archived",
    "deprecated-project": "deprecated",
    "yanked-release": "yanked",
};
/** "listed as archived since 2026-11-30": how a task's first line ends, and what {@link tasksIn} reads again. */
function knownText({ rule, since }) {
    return `listed as ${WORD[rule] ?? "adverse"} since ${since}`;
}
const TASK = /^- \[([ xX])\] \[?`([a-z0-9][a-z0-9-]*)`/;
// At the end of the line, where no word of the index or of people can stand.
const KNOWN = /\b[Ll]isted as ([a-z ]{1,40}) since (\d{4}-\d{2}-\d{2})\.?$/;
/** The tasks of a text with plain line feeds; other lines do not matter. */
function tasksIn(text) {
    return text.split("\n").flatMap((line) => {
        const [, box, name = ""] = TASK.exec(line) ?? [];
        const project = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectName */ .CZ)(name);
        if (box === undefined || project === null)
            return [];
        return [{ project, ticked: box !== " ", known: knownIn(line, project) }];
    });
}
function knownIn(line, project) {
    const [, word, since = ""] = KNOWN.exec(line.trimEnd()) ?? [];
    const rule = _state_js__WEBPACK_IMPORTED_MODULE_0__/* .TRACKED */ .HP.find((one) => WORD[one] === word);
    return rule === undefined || (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(since) === null ? null : { project, rule, since };
}


/***/ }),

/***/ 3917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roadmapReport: () => (/* binding */ roadmapReport)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6725);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5738);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4094);
/* harmony import */ var _issue_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4461);
/* harmony import */ var _issue_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9784);
/* harmony import */ var _issue_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1183);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4983);
/* harmony import */ var _unchecked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7313);










/** The way out, as Markdown: every adverse project by risk with its alternatives, what it takes, who does it until when, and a checklist. */
function roadmapReport(report) {
    const steps = stepsOf(report);
    const parts = [
        "# Migration roadmap",
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeText */ .Cm)(report)}: ${steps.length === 0 ? "nothing to leave" : `${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(steps.length, "project")} to leave or to fix`}.`),
        ...[...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .noticesOf */ .lx)(report), ...(0,_unchecked_js__WEBPACK_IMPORTED_MODULE_6__/* .uncheckedLines */ .m)(report)].map((notice) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(notice, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)),
        ...(steps.length === 0 ? [] : [overview(steps)]),
        ...steps.map((step, at) => stepText(step, at, report)),
    ];
    return `${parts.join("\n\n")}\n`;
}
function stepsOf(report) {
    const tracked = (0,_issue_items_js__WEBPACK_IMPORTED_MODULE_2__/* .byProject */ .$X)(report.findings.filter((finding) => _issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .TRACKED */ .HP.includes(finding.rule)));
    const roots = new Map(report.checked.map((one) => [one.name, one.roots ?? []]));
    return [...tracked].map(([project, findings]) => stepOf(findings, project, roots.get(project) ?? [])).sort(byRisk);
}
function stepOf(findings, project, roots) {
    const places = findings.flatMap((finding) => [finding.file, ...finding.also.map((place) => place.file)]);
    const direct = findings.some((finding) => finding.relation?.kind === "direct");
    const told = findings.flatMap(({ parentKnown, path }) => (parentKnown ? path.slice(0, 1) : []));
    const through = [...new Set([...told, ...roots])].filter((root) => root !== project);
    return { project, findings, files: [...new Set(places)].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compareText */ .n), direct, through };
}
// Status, then what one can change oneself, then what matters most, then how far it reaches.
function byRisk(a, b) {
    return ((0,_issue_items_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(a.findings[0].rule) - (0,_issue_items_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(b.findings[0].rule) ||
        Number(b.direct) - Number(a.direct) ||
        Number(isCritical(b)) - Number(isCritical(a)) ||
        b.files.length - a.files.length ||
        (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compareText */ .n)(a.project, b.project));
}
function isCritical({ findings }) {
    return findings.some((finding) => finding.critical);
}
function overview(steps) {
    const rows = steps.map((step, at) => {
        const [first] = step.findings;
        const word = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${_issue_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .WORD */ .f7[first.rule] ?? first.rule}${isCritical(step) ? ", critical" : ""}`);
        const effort = (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)([...effortOf(step), `, ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(step.files.length, "file")}`], _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ);
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([`${at + 1}. ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(step.project)}<br>${word}`, effort, ownerOf(step)]);
    });
    // Few columns: a phone shows three.
    const head = ["Project", "Way out", "Owner and last day"];
    return [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(head), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(head.map(() => "---")), ...rows].join("\n");
}
const MAX_ROOTS = 3;
/** A hint at the work, not an estimate. */
function effortOf({ direct, findings, through }) {
    const [first] = findings;
    if (!direct)
        return through.length > 0 ? ["through ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .nameList */ .OD)(through, MAX_ROOTS)] : ["find its parent first"];
    const best = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bestAlternative */ .cU)(first);
    if (best !== null)
        return [best.rename ? "rename to " : "replace by ", { code: best.name }];
    return [MEND[first.rule] ?? "no replacement known"];
}
// What is mended without another project.
const MEND = {
    "quarantined-project": "take it out or wait",
    "missing-project": "correct the name, declare it private or take it out",
    "lock-mismatch": "lock again",
    "withdrawn-release": "pin another release",
    "yanked-release": "pin another release",
};
function waiverOf({ findings }) {
    return findings.find((finding) => finding.waiver !== null)?.waiver ?? null;
}
function ownerOf(step) {
    const waiver = waiverOf(step);
    if (waiver === null)
        return "–";
    const day = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(waiver.state === "expired" ? `${waiver.expires} (past)` : waiver.expires);
    return waiver.owner === null ? day : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(waiver.owner)}<br>${day}`;
}
function stepText(step, at, report) {
    const [first] = step.findings;
    const url = first.rule === "missing-project" ? null : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .projectUrl */ .Vn)(report.indexUrl, step.project);
    const relation = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .relationOf */ .Ke)(first);
    const facts = step.findings.map((finding) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .sentences */ .h)(finding.message, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverText */ .Eu)(finding.waiver)));
    const alternatives = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .alternativesText */ .Ac)(first, report.indexUrl);
    return [
        `## ${at + 1}. ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(step.project), url)}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)((0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .sentences */ .h)(...facts, first.effect), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ),
        [
            ...(relation === null ? [] : [`- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(["How it came in: ", ...relation], _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)}`]),
            `- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(["Where: ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .nameList */ .OD)(step.files, 10)], _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)}`,
            ...(alternatives.length === 0 ? [] : [`- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(alternatives, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)}`]),
        ].join("\n"),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)("To do"),
        checklist(step)
            .map((task) => `- [ ] ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)(task, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)}`)
            .join("\n"),
    ].join("\n\n");
}
function checklist(step) {
    const waiver = waiverOf(step);
    const ends = waiver === null
        ? step.findings.every((finding) => _finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTABLE */ .TD.has(finding.rule))
            ? [["Until it is done: a waiver with an owner and a last day."]]
            : []
        : [
            [
                "Remove the waiver ",
                { code: `${waiver.file}:${waiver.line}` },
                ` (${endOf(waiver)} on ${waiver.expires}).`,
            ],
        ];
    return [
        ...(step.direct ? directTasks(step) : transitiveTasks(step)),
        ["Update the lock files, and run ", { code: "pypi-gate audit" }, "."],
        ...ends,
    ];
}
function endOf({ days }) {
    return days < 0 ? "it ended" : "it ends";
}
const MAX_PLACES = 10;
// Tools write these.
const LOCK = /(?:\.lock|(?:^|\/)pylock(?:\.[^/]*)?\.toml)$/;
// Every place is a change of its own.
function directTasks({ findings, project }) {
    const [first] = findings;
    const best = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bestAlternative */ .cU)(first);
    const at = [first, ...first.also.filter(({ file }) => !LOCK.test(file))].map(({ file, line }) => `${file}:${line}`);
    const places = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .nameList */ .OD)([...new Set(at)], MAX_PLACES);
    if (best === null && MEND[first.rule] !== undefined)
        return [first.remedy];
    if (best === null)
        return [
            [`Choose ${first.rule === "denied-project" ? "another" : "a maintained"} project.`],
            ["Replace ", { code: project }, " at ", ...places, "."],
        ];
    const choose = best.verified
        ? ["Read what ", { code: best.name }, " changes."]
        : ["Look at ", { code: best.name }, ": nobody confirms that the same people own it."];
    return [choose, ["Replace ", { code: project }, " by ", { code: best.name }, " at ", ...places, "."]];
}
// Each of them is a requirement of ours that can be moved or left.
function transitiveTasks({ findings, through }) {
    const { remedy } = findings[0];
    if (through.length === 0)
        return [["Find out what brings it in."], remedy];
    const later = through
        .slice(0, MAX_PLACES)
        .map((root) => ["See whether a later ", { code: root }, " does without it."]);
    const rest = through.length - later.length;
    return [...later, ...(rest > 0 ? [[`Do the same for ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rest, "other direct requirement")}.`]] : []), remedy];
}


/***/ }),

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ uncheckedLines)
/* harmony export */ });
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4983);

const NAMES = 20;
/** What an audit could not look at, by name: projects without an answer, and files that were not read whole. Empty where there is nothing. */
function uncheckedLines(report) {
    const names = report.checked.filter((one) => one.answer === "no answer").map((one) => one.name);
    const unread = report.findings.filter((finding) => finding.rule === "unreadable-manifest").map((one) => one.file);
    const files = [...new Set(unread)];
    return [
        ...(names.length === 0
            ? []
            : [["Could not be checked, so nothing new is known of: ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD)(names, NAMES), "."]]),
        ...(files.length === 0 ? [] : [["Could not be read in full: ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD)(files, NAMES), "."]]),
    ];
}


/***/ })

};
