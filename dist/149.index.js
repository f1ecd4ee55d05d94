export const id = 149;
export const ids = [149];
export const modules = {

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ causeAtPlace),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   qE: () => (/* binding */ textBeyondCause),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5046);




/** What a finding is about: its project, or its file. */
function subjectOf(finding) {
    return { code: finding.project ?? finding.file };
}
/** One line that says who and why, for titles: "`pepy` is archived". */
function causeOf(finding, index) {
    const subject = subjectOf(finding);
    const version = finding.version === null ? [] : [` ${finding.version}`];
    switch (finding.rule) {
        case "quarantined-project":
            return [subject, " is quarantined"];
        case "archived-project":
            return [subject, " is archived"];
        case "deprecated-project":
            return [subject, " is deprecated"];
        case "missing-project":
            return [subject, ` is not on ${index}`];
        case "withdrawn-release":
            return [subject, ...version, ` is not offered by ${index}`];
        case "lock-mismatch":
            return [subject, ...version, ...mismatch(finding, index)];
        case "yanked-release":
            return [subject, ...version, " is yanked"];
        default:
            return otherCause(finding, subject);
    }
}
function mismatch({ foreignHost }, index) {
    return foreignHost === null
        ? [` has another hash on ${index}`]
        : [" comes from ", { code: foreignHost }, `, not from ${index}`];
}
function otherCause(finding, subject) {
    switch (finding.rule) {
        case "unverified-project":
            return [subject, " could not be checked"];
        case "denied-project":
            return [subject, " is denied by the policy"];
        case "unchecked-index":
            return finding.project === null
                ? [subject, " adds an index that is not checked"]
                : [subject, " comes from an index that is not checked"];
        case "direct-reference":
            return [subject, finding.project === null ? " has an entry from no index" : " does not come from an index"];
        case "unknown-status":
            return unknownStatus(finding, subject);
        case "unreadable-manifest":
            return [subject, " cannot be read in full"];
        case "unread-entry":
            return [subject, " has something that is not read"];
        case "gate-edited":
            return [subject, " is part of the gate and changes here"];
        default:
            return [subject, " is not a valid policy"];
    }
}
function unknownStatus(finding, subject) {
    const names = finding.projects ?? [];
    if (finding.project !== null || names.length === 0)
        return [subject, " has no known status"];
    return names.length === 1
        ? [{ code: names[0] ?? "" }, " has no known status"]
        : [`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(names.length, "project")} have no known status`];
}
const STANDING = {
    "quarantined-project": "quarantined pending review",
    "missing-project": "not found",
    "withdrawn-release": "not offered",
    "lock-mismatch": "with another hash",
    "yanked-release": "yanked",
    "denied-project": "denied",
    "unchecked-index": "from an unchecked index",
    "direct-reference": "not from an index",
};
/** What is wrong in a few words that fit one project and many: "archived". */
function standingOf({ rule, status, foreignHost }) {
    if (foreignHost !== null)
        return "from another host";
    return STANDING[rule] ?? status ?? "without a known status";
}
/** Where a finding stands and who or what it is about, for lists whose entries begin with the place: a file is not named twice. */
function causeAtPlace(finding, indexUrl) {
    const cause = causeOf(finding, (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo)(indexUrl));
    const [first, second, ...rest] = cause;
    const isFile = typeof first === "object" && "code" in first && first.code === finding.file;
    return isFile && typeof second === "string" ? [second.trimStart(), ...rest] : cause;
}
/**
 * Fact, effect and waiver in a language without markup, for outputs whose line above is the cause: what the cause has
 * said is left out.
 */
function textBeyondCause(finding, indexUrl, language) {
    const cause = (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProse */ .E)(causeOf(finding, (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo)(indexUrl)), language);
    const text = (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProse */ .E)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .h)(finding.message, finding.effect, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverText */ .Eu)(finding.waiver)), language);
    const rest = text.startsWith(cause) ? CONTINUED.exec(text.slice(cause.length))?.[1] : undefined;
    return rest === undefined ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
}
// " on PyPI: …" of a project that could not be checked there.
const CONTINUED = /^(?: on [\w ]{1,20})?: (.*)$/;


/***/ }),

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

/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   HL: () => (/* binding */ countsParts),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   OJ: () => (/* binding */ runNoticesOf),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   j3: () => (/* binding */ unverifiedCause),
/* harmony export */   lx: () => (/* binding */ noticesOf)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5738);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(246);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6025);




/** "2026-11-23 06:40 UTC" of an ISO time in UTC. */
function timeText(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
// More causes than this make a title that nobody reads to its end.
const TITLE_CAUSES = 3;
/** The headline: the verdict and its cause. Never reads as clean while something is unverified or unread. */
function titleOf(report) {
    const { errors } = report.policy;
    const first = errors[0];
    if (first !== undefined) {
        return ["No verdict: ", { code: first.file }, ` has ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(errors.length, "policy error")}`];
    }
    const open = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .openFindings */ .lb)(report);
    for (const severity of ["block", "warn", "note"]) {
        const those = open.filter((finding) => finding.severity === severity);
        if (those.length > 0)
            return titleFor(those, severity, report);
    }
    return quietTitle(report);
}
function titleFor(findings, severity, report) {
    const unverified = findings.filter((finding) => finding.rule === "unverified-project");
    const others = findings.filter((finding) => finding.rule !== "unverified-project");
    if (others.length === 0)
        return ["Unverified: ", ...unverifiedCause(unverified)];
    const would = others.filter((finding) => finding.wouldBlock);
    const told = severity === "warn" && would.length > 0 ? would : others;
    // An audit that records what blocks passes.
    const blocked = report.conclusion === "success" ? "Recorded" : "Blocked";
    const word = severity === "block" ? blocked : told === would ? "Would block" : severity === "warn" ? "Warned" : "Noted";
    return [
        `${word}: `,
        ...joined([...causesOf(told, report), ...(unverified.length === 0 ? [] : [unverifiedCause(unverified)])]),
    ];
}
function causesOf(findings, report) {
    const index = (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo)(report.indexUrl);
    return findings.map((finding) => (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding, index));
}
function joined(causes) {
    const shown = causes.slice(0, TITLE_CAUSES);
    const listed = shown.flatMap((cause, at) => (at === 0 ? cause : [", ", ...cause]));
    const rest = causes.length - shown.length;
    return rest === 0 ? listed : [...listed, `, +${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest)} more`];
}
/** "`a`, `b` could not be checked", or their number where they are many. */
function unverifiedCause(findings) {
    const names = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(findings);
    if (names.length > TITLE_CAUSES)
        return [`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(names.length, "project")} could not be checked`];
    return [...nameList(names, TITLE_CAUSES), " could not be checked"];
}
/** Names in code spans, the rest counted. */
function nameList(names, max) {
    const listed = names
        .slice(0, max)
        .flatMap((name, at) => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
    const rest = names.length - max;
    return rest > 0 ? [...listed, ` and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest)} more`] : listed;
}
function quietTitle(report) {
    const { unverified, checked } = report.counts;
    if (unverified > 0)
        return [`Unverified: ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(unverified, "project")} could not be checked`];
    if (report.manifests.length === 0) {
        return [
            report.mode === "audit"
                ? "Nothing checked: no Python manifest found"
                : "Nothing to check: no Python manifest changed",
        ];
    }
    if (checked > 0)
        return [`Nothing blocks: ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(checked, "project")} looked up, no finding`];
    return report.mode === "audit"
        ? ["Nothing checked: the manifests name no project to look up"]
        : ["Nothing to check: no project was added or changed"];
}
/** The counts in words, in the order of importance: ["2 blocking (1 unverified)", "1 warning"]; no project counts twice. */
function countsParts(report) {
    const { counts } = report;
    const parts = [];
    const unverified = (severity) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(report.findings.filter((one) => one.rule === "unverified-project" && one.severity === severity)).length;
    const among = (total, severity, would = 0) => {
        const said = [some(unverified(severity), total, "unverified"), some(would, total, "would block under standard")];
        const told = said.filter((one) => one !== "").join(", ");
        return told === "" ? "" : ` (${told})`;
    };
    if (counts.block > 0)
        parts.push(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(counts.block)} blocking${among(counts.block, "block")}`);
    if (counts.warn > 0)
        parts.push(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(counts.warn, "warning")}${among(counts.warn, "warn", counts.wouldBlock)}`);
    if (counts.note > 0)
        parts.push(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(counts.note, "note")}${among(counts.note, "note")}`);
    const untold = counts.unverified - unverified("block") - unverified("warn") - unverified("note");
    if (untold > 0)
        parts.push(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(untold)} unverified`);
    if (counts.waived > 0)
        parts.push(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(counts.waived)} accepted by a waiver`);
    const quiet = quietCount(report);
    // Where it is all that there is to say, the title says it.
    if (quiet > 0 && parts.length > 0)
        parts.push(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(quiet, "project")} without a finding`);
    return parts;
}
// "2 unverified" of 5, "all unverified" of 2, "unverified" of 1.
function some(count, total, what) {
    if (count === 0)
        return "";
    if (count < total)
        return `${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} ${what}`;
    return total === 1 ? what : `all ${what}`;
}
// Answered as active, and no finding of any kind names it.
function quietCount(report) {
    const named = new Set();
    for (const finding of report.findings) {
        if (finding.project !== null)
            named.add(finding.project);
        for (const name of finding.projects ?? [])
            named.add(name);
    }
    return report.checked.filter((project) => project.status === "active" && !named.has(project.name)).length;
}
/** What was looked at: "4 projects added or changed, looked up on PyPI at 2026-11-23 06:40 UTC"; "5 projects …, 4 looked up …" where some come from elsewhere. */
function scopeText(report) {
    const { counts, manifests } = report;
    if (manifests.length === 0)
        return report.mode === "audit" ? "No Python manifest was found" : "No Python manifest was changed";
    const files = (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(manifests.length, "manifest");
    if (counts.checked === 0) {
        return report.mode === "audit" ? `${files} read, no project to look up` : `${files} changed, no project to look up`;
    }
    const projects = (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(report.projects, "project");
    const what = report.mode === "audit" ? `${projects} in ${files}` : `${projects} added or changed`;
    const asked = counts.checked === report.projects ? "" : `${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(counts.checked)} `;
    const index = (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isPyPI */ .j1)(report.indexUrl) ? "PyPI" : `the index ${report.indexUrl}`;
    return `${what}, ${asked}looked up on ${index} at ${timeText(report.checkedAt)}`;
}
/** What every output says beside the findings: switches, what is unknown, notes on the range. */
function noticesOf(report) {
    const errors = report.policy.errors.map(({ file, line, message }) => [{ code: `${file}:${line}` }, ": ", { quote: message }]);
    return [...errors, ...runNoticesOf(report)];
}
/** {@link noticesOf} without the errors of the policy, for outputs that tell those in their own form. */
function runNoticesOf(report) {
    const notices = [];
    if (report.policy.errors.length > 0)
        notices.push(["The findings are judged by the default policy until that is fixed."]);
    if (report.unverifiedSwitch !== null) {
        notices.push([
            { code: "on-unverified" },
            ` is set to ${report.unverifiedSwitch}: that, not the policy, decides about projects that could not be checked.`,
        ]);
    }
    if (report.counts.unverified > 0 && !saysUnverified(report)) {
        notices.push([
            `Unverified is not clean: nothing is known of ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(report.counts.unverified, "project")} whose look-up failed.`,
        ]);
    }
    const would = wouldBlock(report);
    if (would.length > 0) {
        notices.push([
            { code: "advisory" },
            " only warns: under ",
            { code: "standard" },
            " this would block: ",
            ...would,
            ".",
        ]);
    }
    return [...notices, ...report.notes.map((note) => [note])];
}
// A title that is not about something worse names them already.
function wouldBlock(report) {
    if (report.counts.block === 0 && report.policy.errors.length === 0)
        return [];
    const would = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .openFindings */ .lb)(report).filter((finding) => finding.wouldBlock);
    return joined(causesOf(would, report));
}
// A title that is about nothing else has said it.
function saysUnverified(report) {
    const [first] = titleOf(report);
    return typeof first === "string" && first.startsWith("Unverified");
}


/***/ })

};
