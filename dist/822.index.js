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

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inventoryText),
/* harmony export */   terminalReport: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5738);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(246);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6025);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4983);
/* harmony import */ var _unverified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5294);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1437);









const COLOR = { block: "red", warn: "yellow", note: "blue", off: "dim" };
// Of many look-ups that failed, so many reasons are told; `--format json` has all.
const REASONS = 4;
const STEP = "Next step:";
/** The result for a terminal: findings by severity with `file:line:`, notices, counts, and the verdict as the last line. */
function terminalReport(report, options) {
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(report);
    const groups = ["block", "warn", "note"].flatMap((severity) => {
        const those = entries.filter((entry) => entry.severity === severity);
        if (those.length === 0)
            return [];
        return [(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITY_WORD */ .d1[severity], COLOR[severity], options.color), ...severityLines(those, report, options)];
    });
    return ([
        ...groups,
        ...waivedLines(report, options),
        ...skippedLines(report, options),
        ...closingLines(report, options),
    ].join("\n") + "\n");
}
// Neighbours that say the same are told together: their places, then what is said of all.
function severityLines(entries, report, options) {
    const groups = [];
    for (const entry of entries) {
        const [head = "", ...text] = entryLines(entry, report, options);
        const key = [entry.kind, entry.findings[0].rule, ...text].join("\n");
        const before = groups.at(-1);
        if (entry.kind === "single" && before?.key === key)
            before.heads.push(head);
        else
            groups.push({ key, heads: [head], text });
    }
    return groups.flatMap(({ heads, text }) => [...heads, ...text, ""]);
}
function entryLines(entry, report, options) {
    const [first] = entry.findings;
    if (entry.kind !== "unverified" || entry.findings.length === 1) {
        return entry.findings.flatMap((finding, at) => [
            ...(at === 0 ? [] : [""]),
            ...findingLines(finding, report, options),
        ]);
    }
    const { names, reasons } = (0,_unverified_js__WEBPACK_IMPORTED_MODULE_5__/* .unverifiedText */ .z)(entry.findings, REASONS, 60);
    return [
        place(first, (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .unverifiedCause */ .j3)(entry.findings), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL */ .ff), options),
        ...[...(names === null ? [] : [names]), ...reasons, [_unverified_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_KNOWN */ .G]].flatMap((line) => wrapped(line, options)),
        ...stepLines((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .entryStep */ .fv)(entry), options),
    ];
}
function place(finding, words, { color }) {
    const where = _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL */ .ff.code(`${finding.file}:${finding.line}`);
    return `  ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(`${where}:`, "dim", color)} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(words, "bold", color)}`;
}
function findingLines(finding, report, options) {
    const also = finding.also.slice(0, 3).map((other) => `${other.file}:${other.line}`);
    const rest = finding.also.length - also.length;
    const alsoText = [`Also at ${also.join(", ")}${rest > 0 ? ` and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rest, "more place")}` : ""}`];
    return [
        place(finding, (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeAtPlace */ .W_)(finding, report.indexUrl), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL */ .ff), options),
        ...indented((0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .textBeyondCause */ .qE)(finding, report.indexUrl, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL */ .ff), options),
        ...stepLines((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .sk)(finding), options),
        ...wrapped((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .alternativesText */ .Ac)(finding, report.indexUrl), options),
        ...(also.length === 0 ? [] : wrapped(alsoText, options)),
        ...wrapped([...((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .relationOf */ .Ke)(finding) ?? []), finding.relation === null ? "" : "; ", `rule ${finding.rule}`], options, "dim"),
    ];
}
function stepLines(step, options) {
    const [first = "", ...rest] = wrapped([`${STEP} `, ...step], options);
    return [first.replace(STEP, (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(STEP, "cyan", options.color)), ...rest];
}
function wrapped(prose, options, how) {
    return indented((0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)(prose, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL */ .ff), options, how);
}
function indented(text, { width, color }, how) {
    const lines = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapText */ .C1)(text, (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .lineWidth */ .DT)(width) - 6);
    return lines.map((line) => `      ${how === undefined ? line : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(line, how, color)}`);
}
function waivedLines(report, options) {
    const waived = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedFindings */ .Nq)(report);
    if (waived.length === 0)
        return [];
    const lines = waived.flatMap((finding) => [
        place(finding, (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeAtPlace */ .W_)(finding, report.indexUrl), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL */ .ff), options),
        ...wrapped((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverText */ .Eu)(finding.waiver), options),
    ]);
    return [(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("Accepted by a waiver", "dim", options.color), ...lines, ""];
}
// Enough to see what kind of things they are; `--format json` has all.
const SKIPS = 10;
function skippedLines(report, options) {
    const told = placesTold(report);
    const skipped = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .toldSkips */ .q0)(report).filter((skip) => !told.has(`${skip.file}:${skip.line}`));
    if (skipped.length === 0)
        return [];
    const at = { indent: 6, columns: options.width };
    const lines = skipped.slice(0, SKIPS).flatMap((skip) => {
        const text = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${skip.file}:${skip.line}: ${skip.detail} (${skip.reason})`);
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .hangingLines */ .Yo)("  ", text, at);
    });
    const left = Math.max(0, skipped.length - SKIPS);
    const more = left > 0 ? [`  and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(left)} more (--format json lists all)`] : [];
    return [(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("Not read or not looked up", "dim", options.color), ...lines, ...more, ""];
}
// Rules that speak of entries which were not read or not asked.
const OF_SKIPS = new Set([
    "unreadable-manifest",
    "unread-entry",
    "direct-reference",
    "unchecked-index",
]);
function placesTold(report) {
    const findings = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report).filter(({ rule }) => OF_SKIPS.has(rule));
    return new Set(findings.flatMap((one) => [one, ...one.also]).map(({ file, line }) => `${file}:${line}`));
}
function closingLines(report, { color, width }) {
    const parts = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .countsParts */ .HL)(report);
    const fitted = (text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapText */ .C1)(text, (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .lineWidth */ .DT)(width));
    return [
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .runNoticesOf */ .OJ)(report).flatMap((notice) => fitted((0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)(notice, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL */ .ff))),
        // Without a manifest the verdict says the same.
        ...(report.manifests.length === 0 && parts.length === 0
            ? []
            : fitted(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeText */ .Cm)(report)}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`)),
        ...fitted((0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(report), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL */ .ff)).map((line) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(line, verdictPaint(report), color)),
    ];
}
function verdictPaint(report) {
    if (report.conclusion === "failure")
        return "red";
    const { block, warn, unverified } = report.counts;
    return block + warn + unverified > 0 ? "yellow" : "green";
}
/** The inventory for a terminal: one line an entry, then what was not read. */
function inventoryText(inventory) {
    const rows = inventory.requirements.map((row) => {
        const extras = row.extras.length === 0 ? "" : `[${row.extras.join(",")}]`;
        const label = row.group === null ? row.scope : `${row.scope} ${row.group}`;
        const source = row.source.kind === "index" && row.source.url === null ? "" : ` from ${row.source.kind} ${row.source.url ?? ""}`;
        const version = row.specifier === "" && row.version !== null ? ` ${row.version}` : ` ${row.specifier}`;
        return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${row.file}:${row.line}: ${row.name}${extras}${version} (${row.kind}, ${label})${source}`);
    });
    const skips = inventory.skipped.map((skip) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${skip.file}:${skip.line}: not read: ${skip.detail} (${skip.reason})`));
    const total = `${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rows.length, "requirement")}, ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(skips.length, "entry", "entries")} not read.`;
    return [...rows, ...skips, total].join("\n") + "\n";
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
