export const id = 159;
export const ids = [159];
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

/***/ 9159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./build/render/entries.js
var entries = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/render/escape/json.js
var json = __webpack_require__(739);
// EXTERNAL MODULE: ./build/render/escape/visible.js
var visible = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/render/escape/sarif.js

// SARIF 2.1.0 reads links out of plain messages (3.11.6) and placeholders (3.11.5: braces are doubled).
function inert(line) {
    return line.replaceAll("](", "] (").replace(/[{}]/g, "$&$&");
}
/** A link to the related location with that id (3.11.6); code scanning shows no location that the message does not link to. */
function sarifLink(words, id) {
    return `[${inert((0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR)).replace(/[\\[\]]/g, "\\$&")}](${id})`;
}
/** The text of a SARIF message: one line, no embedded link, no placeholder. */
const SARIF_TEXT = {
    text: (words) => inert((0,visible/* visible */.RK)(words, visible/* MAX_OWN */.Ik)),
    code: (words) => inert((0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR)),
    quote: (words) => `“${inert((0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR))}”`,
    link: (words, url) => inert((0,visible/* visible */.RK)((0,visible/* linkWords */.kG)(words, url), visible/* MAX_OWN */.Ik)),
    // Spans side by side could be a link that neither of them is.
    apart: " ",
};

// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/render/escape/url.js
var url = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/render/finding-text.js
var finding_text = __webpack_require__(4094);
// EXTERNAL MODULE: ./build/render/prose.js
var render_prose = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
;// CONCATENATED MODULE: ./build/render/sarif/results.js






/** The name for the repository's root that uploaders know. */
const ROOT = "%SRCROOT%";
// GitHub keeps 100 locations of a result.
const MAX_RELATED = 99;
const LEVEL = { block: "error", warn: "warning", note: "note", off: "note" };
/** A `result`. `ruleIndex`: the rule's position in the run's list; `indexUrl`: the index that was asked. */
function resultOf(finding, ruleIndex, indexUrl) {
    const related = finding.also.slice(0, MAX_RELATED);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: LEVEL[finding.severity],
        message: { text: [messageOf(finding, indexUrl), ...alsoText(related)].join(" ") },
        locations: [locationOf(finding)],
        ...(related.length === 0
            ? {}
            : { relatedLocations: related.map((place, at) => ({ id: at + 1, ...locationOf(place) })) }),
        // Code scanning reads the first one only, and takes it as it is where there is no checkout to hash lines of.
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint, "pypiGate/v1": finding.fingerprint },
        properties: propertiesOf(finding),
    };
}
function messageOf(finding, indexUrl) {
    const relation = (0,finding_text/* relationOf */.Ke)(finding);
    const words = (0,render_prose/* sentences */.h)(finding.message, finding.effect, (0,finding_text/* waiverText */.Eu)(finding.waiver), ["Next step: ", ...(0,finding_text/* nextStep */.sk)(finding)], (0,finding_text/* alternativesText */.Ac)(finding, indexUrl), relation === null ? null : ["How it came in: ", ...relation, "."]);
    return (0,render_prose/* renderProse */.E)(words, SARIF_TEXT);
}
// More than these are no text that people read.
const MAX_LINKED = 10;
function alsoText(related) {
    if (related.length === 0)
        return [];
    const links = related.slice(0, MAX_LINKED).map(({ file, line }, at) => sarifLink(`${file}:${line}`, at + 1));
    const left = related.length - links.length;
    return [`Also at ${links.join(", ")}${left > 0 ? ` and ${(0,sentences/* counted */.hS)(left, "more place")}` : ""}.`];
}
/** A `location`: a file and one of its lines. */
function locationOf({ file, line }) {
    return { physicalLocation: { artifactLocation: artifactOf(file), region: { startLine: Math.max(1, line) } } };
}
// A path outside the repository (a policy from elsewhere) has no base.
function artifactOf(file) {
    const path = (0,url/* urlPath */.L)(file);
    return file.startsWith("/") ? { uri: `file://${path}` } : { uri: path, uriBaseId: ROOT };
}
function propertiesOf(finding) {
    const { waiver } = finding;
    return {
        severity: finding.severity,
        ...(finding.wouldBlock ? { wouldBlock: true } : {}),
        project: finding.project,
        ...(finding.projects === null ? {} : { projects: finding.projects }),
        version: finding.version,
        status: finding.status,
        relation: finding.relation,
        path: finding.path,
        remedy: (0,prose/* proseText */.lz)(finding.remedy),
        alternatives: finding.alternatives.map(({ name, basis, verified }) => ({ name, basis, verified })),
        ...(waiver === null
            ? {}
            : { waiver: { state: waiver.state, expires: waiver.expires, owner: waiver.owner, issue: waiver.issue } }),
    };
}

// EXTERNAL MODULE: ./build/render/escape/markdown.js
var markdown = __webpack_require__(8908);
;// CONCATENATED MODULE: ./build/render/sarif/rules.js

const ACCEPT = "To accept a finding for a time, add a waiver with a reason and a last day to the policy.";
/** A `reportingDescriptor`: what code scanning shows beside an alert. `docsUrl` has no trailing slash. */
function ruleDescriptor({ id, summary }, docsUrl) {
    const page = `${docsUrl}/${id}.md`;
    const help = [
        (0,markdown/* markdownText */.p7)(summary),
        `${(0,markdown/* markdownText */.p7)("What it means, when it fires and what to do:")} ${(0,markdown/* markdownLink */.iQ)((0,markdown/* markdownCode */.D9)(id), page)}.`,
        (0,markdown/* markdownText */.p7)(ACCEPT),
    ];
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: {
            // A full stop after it would be read as part of the address.
            text: `${summary} ${ACCEPT} What it means, when it fires and what to do: ${page}`,
            markdown: help.join("\n\n"),
        },
        helpUri: page,
        properties: { tags: ["dependencies", "pypi", "python"] },
    };
}
function pascalCase(id) {
    return id
        .split("-")
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join("");
}

;// CONCATENATED MODULE: ./build/render/sarif.js






// GitHub refuses a run with more results.
const MAX_RESULTS = 25_000;
/**
 * The report as a SARIF 2.1.0 log that code scanning accepts: one run, every rule described. Waived findings are
 * counted and left out: code scanning reads no `suppressions` and would open an alert for each
 * (github/codeql-action#1230).
 */
function sarifReport(report, rules, context) {
    const index = new Map(rules.map((rule, at) => [rule.id, at]));
    const open = report.findings.filter((finding) => finding.severity !== "off");
    const findings = open.slice(0, MAX_RESULTS);
    return (0,json/* jsonDocument */.Q)({
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "pypi-gate",
                        semanticVersion: context.version,
                        informationUri: context.homeUrl,
                        rules: rules.map((rule) => ruleDescriptor(rule, context.docsUrl)),
                    },
                },
                // One category for every event: code scanning compares a pull request with the branch within it.
                automationDetails: { id: "pypi-gate/" },
                originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
                ...provenance(context),
                invocations: [invocationOf(report, open.length - findings.length)],
                results: findings.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1, report.indexUrl)),
                properties: { conclusion: report.conclusion, mode: report.mode, counts: report.counts },
            },
        ],
    });
}
function provenance({ repoUrl, headSha }) {
    if (repoUrl === null)
        return {};
    const revision = headSha === null ? {} : { revisionId: headSha };
    return { versionControlProvenance: [{ repositoryUri: repoUrl, ...revision, mappedTo: { uriBaseId: ROOT } }] };
}
function invocationOf(report, left) {
    const { errors } = report.policy;
    const waived = (0,entries/* waivedFindings */.Nq)(report).length;
    const told = [
        ...(waived > 0
            ? [`${(0,sentences/* counted */.hS)(waived, "finding")} accepted by a waiver: in the report file, not among the results.`]
            : []),
        ...(left > 0 ? [`${(0,sentences/* counted */.hS)(left, "more finding")} in the report file: a SARIF run takes no more.`] : []),
    ];
    return {
        executionSuccessful: errors.length === 0,
        startTimeUtc: report.checkedAt,
        toolConfigurationNotifications: errors.map(({ file, line, message }) => ({
            level: "error",
            message: { text: SARIF_TEXT.text(message) },
            locations: [locationOf({ file, line })],
        })),
        toolExecutionNotifications: [...report.notes, ...told].map((note) => ({
            level: "note",
            message: { text: SARIF_TEXT.text(note) },
        })),
    };
}


/***/ })

};
