export const id = 159;
export const ids = [159];
export const modules = {

/***/ 6025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   p1: () => (/* binding */ unnamed),
/* harmony export */   pu: () => (/* binding */ distinctMessages),
/* harmony export */   q0: () => (/* binding */ toldSkips)
/* harmony export */ });
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);

// What may be an attack comes before what is old: a title, a table and the comments have room for a few.
const URGENT = [
    "quarantined-project",
    "lock-mismatch",
    "missing-project",
    "withdrawn-release",
];
function urgency({ rule }) {
    const at = URGENT.indexOf(rule);
    return at < 0 ? URGENT.length : at;
}
/** Findings to be read, strictest first, among equals critical projects, then what may be an attack; those that a waiver silences are left out. */
function openFindings(report) {
    return report.findings
        .filter((finding) => finding.severity !== "off")
        .sort((a, b) => (0,_domain_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity) || Number(b.critical) - Number(a.critical) || urgency(a) - urgency(b));
}
/** Findings that a waiver silences. */
function waivedFindings(report) {
    return report.findings.filter((finding) => finding.severity === "off");
}
/** The open findings as entries, in their order; a gathered entry stands where its first finding would. */
function entriesOf(report) {
    const groups = new Map();
    for (const finding of openFindings(report)) {
        const key = groupKey(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(entryOf);
}
function groupKey(finding) {
    const before = finding.column === "existing" ? "existing" : "introduced";
    if (finding.rule === "unverified-project")
        return `unverified ${finding.severity} ${before}`;
    const root = finding.path[0];
    if (finding.relation?.kind === "transitive" && finding.parentKnown && root !== undefined && finding.path.length > 1) {
        return `from ${finding.severity} ${before} ${finding.file} ${root}`;
    }
    return `single ${finding.rule} ${finding.fingerprint} ${finding.file} ${finding.line} ${finding.project ?? ""}`;
}
function entryOf(findings) {
    const [first] = findings;
    const kind = first.rule === "unverified-project" ? "unverified" : findings.length > 1 ? "gathered" : "single";
    return { kind, severity: first.severity, existing: first.column === "existing", findings };
}
/** What findings that differ in their project only say, once, with how many say it; in order. */
function distinctMessages(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify(unnamed(finding));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: finding, count: 1 });
        else
            group.count += 1;
    }
    return [...groups.values()];
}
/** The message without the project's own name. */
function unnamed({ message, project }) {
    return message.map((span) => (typeof span !== "string" && "code" in span && span.code === project ? "" : span));
}
/** Names without repetition, in order. */
function namesOf(findings) {
    return [...new Set(findings.map((finding) => finding.project ?? finding.file))];
}
// The repository's own code: nobody expects it on an index.
const OWN = new Set(["self", "workspace"]);
/** What was not read or not asked and is worth a reader's look. */
function toldSkips({ skipped }) {
    return skipped.filter(({ reason }) => !OWN.has(reason));
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

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ alternativesText),
/* harmony export */   Eu: () => (/* binding */ waiverText),
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   TD: () => (/* binding */ ACCEPTABLE),
/* harmony export */   Vn: () => (/* binding */ projectUrl),
/* harmony export */   bM: () => (/* binding */ findingUrl),
/* harmony export */   cU: () => (/* binding */ bestAlternative),
/* harmony export */   d1: () => (/* binding */ SEVERITY_WORD),
/* harmony export */   fv: () => (/* binding */ entryStep),
/* harmony export */   nR: () => (/* binding */ linkedCode),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   u9: () => (/* binding */ linkedMessage)
/* harmony export */ });
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5046);


/** The words for a severity: what it does, not how bad it is. */
const SEVERITY_WORD = {
    block: "Block",
    warn: "Warn",
    note: "Note",
    off: "Accepted",
};
/** The page of a project on the index, or null where the index has none that we know. */
function projectUrl(indexUrl, name) {
    return (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isPyPI */ .j1)(indexUrl) ? `https://pypi.org/project/${encodeURIComponent(name.toWellFormed())}/` : null;
}
// What these speak of is not there, or is not what stands there under that name.
const ELSEWHERE = new Set(["missing-project", "unchecked-index", "direct-reference"]);
/** The page on the index that shows what a finding says of its project; null where there is none. */
function findingUrl({ project, rule }, indexUrl) {
    return project === null || ELSEWHERE.has(rule) ? null : projectUrl(indexUrl, project);
}
/** A name in a code span, linked where there is a page. */
function linkedCode(code, link) {
    return link === null ? { code } : { code, link };
}
/** Rules whose findings may be accepted for a while: a quarantine, a wrong hash or a missing project is no debt. */
const ACCEPTABLE = new Set([
    "archived-project",
    "deprecated-project",
    "yanked-release",
    "direct-reference",
]);
const CHANGE_WORD = {
    new: "new",
    changed: "changed",
    existing: "already there",
};
/** How the project came in: "new direct dependency", "new, from `a` → `b` → `c`"; null for files and runs. */
function relationOf(finding) {
    const { relation, path } = finding;
    if (relation === null)
        return null;
    const word = CHANGE_WORD[relation.change];
    if (relation.kind === "direct") {
        return [relation.change === "existing" ? "direct dependency, already there" : `${word} direct dependency`];
    }
    const root = path[0];
    if (!finding.parentKnown || root === undefined || path.length < 2) {
        return [`${word}, transitive; the file does not record what brings it in`];
    }
    return [`${word}, from `, ...(path.length === 2 ? [{ code: root }] : pathProse(path))];
}
// A path longer than this is cut in its middle: both ends say what a reader needs.
const MAX_PATH = 6;
function pathProse(path) {
    const shown = path.length <= MAX_PATH ? path : [...path.slice(0, 3), "…", ...path.slice(-2)];
    return shown.flatMap((name, at) => (at === 0 ? [{ code: name }] : [" → ", { code: name }]));
}
/** The message with the project's name, where it is first said, linked to its page on the index. */
function linkedMessage(finding, indexUrl) {
    const { project, version, message } = finding;
    const names = [project, `${project} ${version}`];
    const at = message.findIndex((span) => typeof span === "object" && "code" in span && names.includes(span.code));
    const url = findingUrl(finding, indexUrl);
    return message.map((span, nth) => nth === at && typeof span === "object" && "code" in span ? linkedCode(span.code, url) : span);
}
/** The best suggestion, or null. Confirmed ones come first. */
function bestAlternative(finding) {
    return finding.alternatives.find((alternative) => alternative.verified) ?? finding.alternatives[0] ?? null;
}
/** The next step, one sentence: the best alternative where there is one that this repository can take, else the remedy. */
function nextStep(finding) {
    const best = bestAlternative(finding);
    // What somebody else requires is not ours to replace.
    if (best === null || finding.relation?.kind === "transitive")
        return renewal(finding) ?? finding.remedy;
    const name = { code: best.name };
    if (best.kind === "stdlib")
        return ["Use ", name, " of the standard library."];
    if (!best.verified)
        return ["Look at ", name, ": nobody confirms that the same people own it."];
    if (finding.rule !== "quarantined-project")
        return ["Move to ", name, "."];
    const wait = finding.relation?.change === "existing" ? "wait" : "hold this change";
    return ["Move to ", name, `, or ${wait} until the review has ended.`];
}
const LEFT_BEHIND = new Set(["archived-project", "deprecated-project"]);
// Their remedy offers a waiver to whoever has one that ends.
function renewal({ rule, relation, path, parentKnown, waiver }) {
    if (waiver?.state !== "expiring" || !LEFT_BEHIND.has(rule))
        return null;
    const end = `before ${waiver.expires}, or renew the waiver.`;
    if (relation?.kind !== "transitive")
        return [`Replace it with a maintained project ${end}`];
    const parent = path.at(-2);
    return parentKnown && parent !== undefined
        ? ["Raise it with ", { code: parent }, `, which brings it in, ${end}`]
        : [`Find out what brings it in and raise it there ${end}`];
}
/** The next step of an entry: of its one finding, or one that holds for all of them. */
function entryStep({ kind, existing, findings }) {
    const [first] = findings;
    if (kind !== "gathered")
        return nextStep(first);
    const root = { code: first.path[0] ?? first.file };
    if (findings.every((finding) => ACCEPTABLE.has(finding.rule))) {
        return ["Raise it with ", root, ", which brings them in, or accept them with a dated waiver."];
    }
    return [
        existing ? "Keep " : "Hold this change, or keep ",
        root,
        " at a release that does not need them. The details say more of each.",
    ];
}
/**
 * Alternatives with where they come from, what was rejected and why, or that there is none; empty where none were
 * looked for. A quarantine is waited for, so that nobody names another project is no news there.
 */
function alternativesText(finding, indexUrl) {
    const listed = finding.alternatives.map(({ name, kind, note }) => {
        const page = kind === "stdlib" ? null : projectUrl(indexUrl, name);
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .h)(["Instead: ", linkedCode(name, page), ", ", ...note]);
    });
    const rejected = finding.rejected.map((other) => other.reason);
    const said = [...listed, ...rejected];
    const none = finding.alternativesSought &&
        said.length === 0 &&
        finding.alternativesFailure === null &&
        finding.rule !== "quarantined-project"
        ? ["No alternative is known: the maintainers name none, and neither does the curated list."]
        : null;
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .h)(...said, none, finding.alternativesFailure);
}
/** What a waiver that holds says of a finding: who accepted it, until when and why; empty for expired and void ones, of which the message tells. */
function waiverText(waiver) {
    if (waiver === null)
        return [];
    const by = waiver.owner === null ? [] : [" by ", { code: waiver.owner }];
    const reason = ["Reason given: ", { quote: waiver.reason }, "."];
    switch (waiver.state) {
        case "valid":
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .h)(["Accepted", ...by, ` until ${waiver.expires}.`], reason);
        case "expiring":
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .h)(["Accepted", ...by, `; the waiver ends on ${waiver.expires}.`], reason);
        case "expired":
        case "void":
            return [];
    }
}


/***/ }),

/***/ 5046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderProse),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5738);

/** A sentence in the language of a channel, on one line. */
function renderProse(prose, language) {
    let text = "";
    let afterForeign = false;
    for (const span of (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .endedOnce */ .w_)(prose)) {
        // Two foreign pieces side by side could be in one what neither is alone: a longer fence, an emoji code.
        const isForeign = typeof span !== "string";
        if (isForeign && afterForeign)
            text += language.apart;
        text += renderSpan(span, language);
        afterForeign = isForeign;
    }
    return text;
}
function renderSpan(span, language) {
    if (typeof span === "string")
        return spaced(span, language.text);
    if ("code" in span)
        return language.code(span.code, span.link);
    if ("quote" in span)
        return language.quote(span.quote);
    return language.link(span.text, span.link);
}
// Languages trim what they are given; the spaces that separate spans are kept here.
function spaced(words, write) {
    const inner = write(words);
    if (inner === "")
        return words === "" ? "" : " ";
    return (/^\s/.test(words) ? " " : "") + inner + (/\s$/.test(words) ? " " : "");
}
/** Sentences one after another, with a space between. */
function sentences(...parts) {
    const joined = [];
    for (const part of parts) {
        if (part === null || part.length === 0)
            continue;
        if (joined.length > 0)
            joined.push(" ");
        joined.push(...part);
    }
    return joined;
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

// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
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

// EXTERNAL MODULE: ./build/render/escape/url.js
var url = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/render/finding-text.js
var finding_text = __webpack_require__(4094);
// EXTERNAL MODULE: ./build/render/prose.js
var render_prose = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/render/escape/markdown.js
var markdown = __webpack_require__(8908);
;// CONCATENATED MODULE: ./build/render/sarif/rules.js

/** SARIF's word for a severity. */
const LEVEL = { block: "error", warn: "warning", note: "note", off: "note" };
const ACCEPT = "To accept a finding for a time, add a waiver with a reason and a last day to the policy.";
/** A `reportingDescriptor`: what code scanning shows beside an alert. `docsUrl` has no trailing slash. */
function ruleDescriptor({ id, summary, defaults }, docsUrl) {
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
        // Without one code scanning takes every rule for a warning. A result has its own level, by policy and relation.
        defaultConfiguration: { level: LEVEL[defaults.new] },
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

;// CONCATENATED MODULE: ./build/render/sarif/results.js






/** The name for the repository's root that uploaders know. */
const ROOT = "%SRCROOT%";
// GitHub keeps 100 locations of a result.
const MAX_RELATED = 99;
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
    return [`Also at ${links.join(", ")}${left > 0 ? ` and ${(0,prose/* counted */.hS)(left, "more place")}` : ""}.`];
}
/**
 * A `location`: a file and one of its lines, whole. GitHub lists the four properties of a region as required; without
 * `endColumn` a region ends where its line does (SARIF 2.1.0, 3.30.8), which is right whatever the line holds.
 */
function locationOf({ file, line }) {
    const startLine = Math.max(1, line);
    const region = { startLine, startColumn: 1, endLine: startLine };
    return { physicalLocation: { artifactLocation: artifactOf(file), region } };
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
            ? [`${(0,prose/* counted */.hS)(waived, "finding")} accepted by a waiver: in the report file, not among the results.`]
            : []),
        ...(left > 0 ? [`${(0,prose/* counted */.hS)(left, "more finding")} in the report file: a SARIF run takes no more.`] : []),
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
