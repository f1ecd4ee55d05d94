export const id = 822;
export const ids = [822];
export const modules = {

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   ff: () => (/* binding */ TERMINAL),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);

const CODES = {
    red: "1;31",
    yellow: "1;33",
    blue: "1;34",
    green: "1;32",
    cyan: "1;36",
    bold: "1",
    dim: "2",
};
/** Any text as one line without escape sequences, controls or bidirectional characters. */
function terminalText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OWN */ .Ik);
}
/** `text` in a colour of ours; unchanged where colours are off. `text` is safe already. */
function paint(text, how, color) {
    return color && text !== "" ? `\u001b[${CODES[how]}m${text}\u001b[0m` : text;
}
/** Sentences on a terminal: no markup at all, so that copied words are the words. */
const TERMINAL = {
    text: terminalText,
    code: (words) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FOREIGN */ .uR),
    quote: (words) => `“${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FOREIGN */ .uR)}”`,
    link: (words, url) => terminalText((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .linkWords */ .kG)(words, url)),
    apart: "",
};


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
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5738);

/** Longest piece of foreign text that any channel repeats, in code points. */
const MAX_FOREIGN = 300;
/** Longest single run of our own words. */
const MAX_OWN = 4000;
/** One line of visible characters, cut at `max` code points: no controls, escapes, bidirectional or zero-width characters, no lone surrogates. */
function visible(text, max) {
    return (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, max).toWellFormed();
}
/** The URL as it may be shown or linked, or null: only https, and http on a loopback host. */
function acceptableUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || parsed.username !== "" || parsed.password !== "")
        return null;
    const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(parsed.hostname);
    return parsed.protocol === "https:" || (parsed.protocol === "http:" && loopback) ? parsed : null;
}
/** A link for a language without links: "evidence: https://…". */
function linkWords(words, url) {
    const target = acceptableUrl(url);
    return target === null ? words : `${words}: ${target.href}`;
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inventoryText),
/* harmony export */   terminalReport: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3093);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1437);






const COLOR = { block: "red", warn: "yellow", note: "blue", off: "dim" };
const HEADING = { block: "Block", warn: "Warn", note: "Note", off: "Accepted" };
// Of many look-ups that failed, so many reasons are told; `--format json` has all.
const REASONS = 4;
// Narrower than this nothing is gained by wrapping, and wider the eye loses the line.
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
const STEP = "Next step:";
/** The result for a terminal: findings by severity with `file:line:`, notices, counts, and the verdict as the last line. */
function terminalReport(report, options) {
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(report);
    const groups = ["block", "warn", "note"].flatMap((severity) => {
        const those = entries.filter((entry) => entry.severity === severity);
        if (those.length === 0)
            return [];
        return [(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(HEADING[severity], COLOR[severity], options.color), ...severityLines(those, report, options)];
    });
    return ([
        ...groups,
        ...waivedLines(report, options),
        ...skippedLines(report, options),
        ...closingLines(report, options),
    ].join("\n") + "\n");
}
// What the entry before has said is not said again: its place and its cause are enough.
function severityLines(entries, report, options) {
    let before = "";
    return entries.flatMap((entry) => {
        const [head = "", ...text] = entryLines(entry, report, options);
        const said = `${entry.findings[0].rule}\n${text.join("\n")}`;
        if (entry.kind !== "single" || said !== before) {
            before = said;
            return [head, ...text, ""];
        }
        return [head, ...wrapped(["As told above."], options, "dim"), ""];
    });
}
function entryLines(entry, report, options) {
    const [first] = entry.findings;
    if (entry.kind !== "unverified" || entry.findings.length === 1) {
        return entry.findings.flatMap((finding, at) => [
            ...(at === 0 ? [] : [""]),
            ...findingLines(finding, report, options),
        ]);
    }
    const names = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(entry.findings);
    return [
        place(first, (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .unverifiedCause */ .j3)(entry.findings), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff), options),
        ...wrapped((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD)(names, 60), options),
        ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctMessages */ .pu)(entry.findings)
            .slice(0, REASONS)
            .flatMap((one) => wrapped(one.first.message, options)),
        ...stepLines((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .entryStep */ .fv)(entry), options),
    ];
}
function place(finding, words, { color }) {
    const where = _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff.code(`${finding.file}:${finding.line}`);
    return `  ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(`${where}:`, "dim", color)} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(words, "bold", color)}`;
}
function findingLines(finding, report, options) {
    const waiver = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver);
    const also = finding.also.slice(0, 3).map((other) => `${other.file}:${other.line}`);
    const rest = finding.also.length - also.length;
    const alsoText = [`Also at ${also.join(", ")}${rest > 0 ? ` and ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rest, "more place")}` : ""}`];
    const cause = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(finding, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo)(report.indexUrl)), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff);
    const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .h)(finding.message, finding.effect, waiver), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff);
    return [
        place(finding, cause, options),
        ...indented(withoutCause(message, cause), options),
        ...stepLines((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(finding), options),
        ...wrapped((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .alternativesText */ .Ac)(finding, report.indexUrl), options),
        ...(also.length === 0 ? [] : wrapped(alsoText, options)),
        ...wrapped([...((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(finding) ?? []), finding.relation === null ? "" : "; ", `rule ${finding.rule}`], options, "dim"),
    ];
}
// The line above has said it.
function withoutCause(message, cause) {
    if (!message.startsWith(`${cause}: `))
        return message;
    const rest = message.slice(cause.length + 2);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
}
function stepLines(step, options) {
    const [first = "", ...rest] = wrapped([`${STEP} `, ...step], options);
    return [first.replace(STEP, (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(STEP, "cyan", options.color)), ...rest];
}
function wrapped(prose, options, how) {
    return indented((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)(prose, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff), options, how);
}
function indented(text, { width, color }, how) {
    const lines = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(text, lineWidth(width) - 6);
    return lines.map((line) => `      ${how === undefined ? line : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(line, how, color)}`);
}
function lineWidth(columns) {
    return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
}
function waivedLines(report, options) {
    const waived = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report);
    if (waived.length === 0)
        return [];
    const lines = waived.flatMap((finding) => [
        place(finding, (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(finding, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo)(report.indexUrl)), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff), options),
        ...wrapped((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver), options),
    ]);
    return [(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("Accepted by a waiver", "dim", options.color), ...lines, ""];
}
// Enough to see what kind of things they are; `--format json` has all.
const SKIPS = 10;
function skippedLines(report, options) {
    const { skipped } = report;
    if (skipped.length === 0)
        return [];
    const lines = skipped
        .slice(0, SKIPS)
        .map((skip) => `  ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(`${skip.file}:${skip.line}: ${skip.detail} (${skip.reason})`)}`);
    const left = skipped.length - lines.length;
    const more = left > 0 ? [`  and ${left.toLocaleString("en-US")} more (--format json lists all)`] : [];
    return [(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("Not read or not looked up", "dim", options.color), ...lines, ...more, ""];
}
function closingLines(report, { color, width }) {
    const parts = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .countsParts */ .HL)(report);
    const fitted = (text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(text, lineWidth(width));
    return [
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .runNoticesOf */ .OJ)(report).flatMap((notice) => fitted((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)(notice, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff))),
        // Without a manifest the verdict says the same.
        ...(report.manifests.length === 0 && parts.length === 0
            ? []
            : fitted(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeText */ .Cm)(report)}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`)),
        ...fitted((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(report), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff)).map((line) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(line, verdictPaint(report), color)),
    ];
}
function verdictPaint(report) {
    if (report.conclusion === "failure")
        return "red";
    return report.counts.warn > 0 || report.counts.unverified > 0 ? "yellow" : "green";
}
/** The inventory for a terminal: one line an entry, then what was not read. */
function inventoryText(inventory) {
    const rows = inventory.requirements.map((row) => {
        const extras = row.extras.length === 0 ? "" : `[${row.extras.join(",")}]`;
        const label = row.group === null ? row.scope : `${row.scope} ${row.group}`;
        const source = row.source.kind === "index" && row.source.url === null ? "" : ` from ${row.source.kind} ${row.source.url ?? ""}`;
        const version = row.specifier === "" && row.version !== null ? ` ${row.version}` : ` ${row.specifier}`;
        return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(`${row.file}:${row.line}: ${row.name}${extras}${version} (${row.kind}, ${label})${source}`);
    });
    const skips = inventory.skipped.map((skip) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(`${skip.file}:${skip.line}: not read: ${skip.detail} (${skip.reason})`));
    const total = `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.length, "requirement")}, ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(skips.length, "entry", "entries")} not read.`;
    return [...rows, ...skips, total].join("\n") + "\n";
}


/***/ })

};
