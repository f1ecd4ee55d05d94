export const id = 102;
export const ids = [102];
export const modules = {

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBaselines: () => (/* binding */ openBaselines)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
// EXTERNAL MODULE: ./build/domain/baseline.js
var domain_baseline = __webpack_require__(582);
// EXTERNAL MODULE: ./build/domain/baseline-file.js
var baseline_file = __webpack_require__(5409);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/render/escape/json.js
var json = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/render/baseline.js


/** A baseline as its file has it: one JSON document, the same for the same findings. */
function baselineJson(baseline) {
    return (0,json/* jsonDocument */.Q)({ schema: baseline_file/* BASELINE_SCHEMA */.i, findings: baseline.findings });
}

// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/baseline.js









/** Reads the files of both options, before anything is asked. Throws UserError where one is not there or no baseline. */
async function openBaselines(options, io) {
    const [given, written] = [options.text("baseline"), options.text("write-baseline")];
    const known = given === null ? null : await baselineIn((0,external_node_path_.resolve)(io.cwd, given), given);
    if (given !== null && known === null) {
        throw new errors/* UserError */.yo(`The baseline ${given} is not there.`, "Write it with `pypi-gate audit --write-baseline FILE`.");
    }
    const earlier = written === null ? null : await baselineIn((0,external_node_path_.resolve)(io.cwd, written), written);
    return {
        judged: async (report) => {
            const judged = given === null || known === null ? report : (0,domain_baseline/* applyBaseline */.Qp)(report, known, given);
            if (written === null || report.policy.errors.length > 0)
                return judged;
            const baseline = (0,domain_baseline/* baselineOf */.Bv)(report, earlier ?? domain_baseline/* NO_BASELINE */.gN);
            await write(written, baseline, io);
            const held = (0,domain_baseline/* applyBaseline */.Qp)(judged, baseline, written).conclusion === "success";
            io.stderr(`note: ${writtenText((0,prose/* plainLine */.h0)(written), baseline, { report, held })}\n`);
            return held ? passed(judged) : judged;
        },
    };
}
function passed(report) {
    if (report.conclusion === "success")
        return report;
    const notes = [...report.notes, "What blocks is recorded in the baseline, so this audit passes."];
    return { ...report, conclusion: "success", notes };
}
async function write(file, baseline, { cwd }) {
    try {
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(cwd, file), baselineJson(baseline));
    }
    catch (error) {
        throw (0,output/* notWritten */.xc)(file, "write-baseline", error);
    }
}
function writtenText(file, { findings }, { report, held }) {
    const { unverified } = report.counts;
    return [
        `${file} was written with ${(0,prose/* counted */.hS)(findings.length, "finding")}.`,
        ...(unverified > 0 ? [`Of ${(0,prose/* counted */.hS)(unverified, "project")} without an answer nothing new is in it.`] : []),
        ...(held ? [] : ["What could not be checked is not in it, and blocks."]),
    ].join(" ");
}
async function baselineIn(path, shown) {
    const text = await textOf(path, shown);
    return text === null ? null : (0,baseline_file/* parseBaseline */.n)(text, shown);
}
async function textOf(path, shown) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        const code = (0,error_code/* codeOf */.$)(error);
        if (code === "ENOENT")
            return null;
        throw new errors/* UserError */.yo(`The baseline ${shown} cannot be read (${code}).`, "Name a plain file.");
    }
}


/***/ }),

/***/ 5409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ BASELINE_SCHEMA),
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);


/** What a baseline file says it is. */
const BASELINE_SCHEMA = "pypi-gate/baseline@1";
const document = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(BASELINE_SCHEMA),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        project: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        projects: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable().default(null),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/),
    })),
});
/** Reads a baseline file. Throws UserError for anything else; `path` is for the message. */
function parseBaseline(text, path) {
    const value = jsonOf(text.replace(/^\uFEFF/, ""));
    const parsed = document.safeParse(value);
    if (parsed.success)
        return { findings: parsed.data.findings };
    const what = value === undefined ? "it is no JSON" : problemOf(value, parsed.error.issues[0]?.path.join(".") ?? "");
    // An existing file that is no baseline is never written over: it may be anything.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The baseline ${path} cannot be read: ${what}.`, "Remove it, or name another file, and write it anew with `pypi-gate audit --write-baseline FILE`.");
}
const otherSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^pypi-gate\/baseline@\d{1,6}$/) });
function problemOf(value, field) {
    const other = otherSchema.safeParse(value);
    if (field === "schema" && other.success)
        return `it is a ${other.data.schema}, and this version reads ${BASELINE_SCHEMA}`;
    return field === "" ? "it is no object" : `\`${field}\` is missing or not what it should be`;
}
/** Undefined where it is no JSON. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Told by the caller as a file that cannot be read.
        return undefined;
    }
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5251);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6725);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2663);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2456);
/* harmony import */ var _unsure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(635);






/** Nothing is known yet. */
const NO_BASELINE = { findings: [] };
// What could not be checked is not known, and a broken or edited policy is no state of a dependency.
const NEVER_KNOWN = new Set(["unverified-project", "invalid-policy", "gate-edited"]);
const ABOUT_A_RELEASE = new Set(["withdrawn-release", "yanked-release", "lock-mismatch"]);
/**
 * The baseline of a report, sorted; findings that `earlier` knew keep their day, and those that nobody could look at
 * this time stay. Waived findings are in it too: a waiver ends.
 */
function baselineOf(report, earlier) {
    const known = new Map(earlier.findings.map((one) => [one.fingerprint, one]));
    const today = report.checkedAt.slice(0, 10);
    const findings = report.findings
        .filter((finding) => !NEVER_KNOWN.has(finding.rule))
        .map((finding) => {
        const { fingerprint, rule, project, projects, file } = finding;
        const version = ABOUT_A_RELEASE.has(rule) ? finding.version : null;
        const before = known.get(fingerprint);
        const since = before !== undefined && isKnown(finding, before) ? before.since : today;
        return { fingerprint, rule, project, projects: sorted(projects), version, file, since };
    });
    return { findings: [...findings, ...unseenIn(earlier, report)].toSorted(byName) };
}
/** What the baseline has and the report has not because nobody could look. */
function unseenIn({ findings }, report) {
    const here = new Set(report.findings.map((finding) => finding.fingerprint));
    const unsure = (0,_unsure_js__WEBPACK_IMPORTED_MODULE_2__/* .unsureOf */ .Ys)(report);
    return findings.filter(({ fingerprint, project }) => !here.has(fingerprint) && project !== null && unsure(project));
}
function sorted(names) {
    return names === null ? null : [...names].sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
}
function byName(a, b) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.project ?? "", b.project ?? "") || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.rule, b.rule) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.file, b.file);
}
/**
 * The report of an audit with everything that the baseline knows turned into notes, and the verdict of what is left.
 * A worse status is another rule, so it is news, and a better one is none; so is another release for what is said of one. `path` is for people.
 */
function applyBaseline(report, baseline, path) {
    if (report.mode !== "audit")
        return report;
    const known = knownIn(baseline);
    const findings = report.findings
        .map((finding) => {
        const before = known(finding);
        return before === null ? finding : demoted(finding, before);
    })
        .sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G);
    const counts = { ...report.counts, ...(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .severityCounts */ .u)(findings) };
    const here = new Set([...report.findings, ...unseenIn(baseline, report)].map((one) => one.fingerprint));
    // A file that was not looked at (an audit of a folder, of standard input) says nothing of what is gone.
    const read = new Set(report.manifests);
    const gone = baseline.findings.filter((one) => !here.has(one.fingerprint) && read.has(one.file)).length;
    return {
        ...report,
        conclusion: counts.block > 0 || report.policy.errors.length > 0 ? "failure" : "success",
        counts,
        findings,
        notes: [...report.notes, ...notesOf(report.findings, findings, { path, gone })],
    };
}
// How bad the status is that a rule speaks of; 0 for rules about anything else.
function rankOf({ rule }) {
    return _lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .PROJECT_STATUSES */ .TL.indexOf((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOfRule */ .k)(rule) ?? "active");
}
/** Finds what the baseline has of a finding: the same, or the same project under a worse status. */
function knownIn({ findings }) {
    const known = new Map(findings.map((one) => [one.fingerprint, one]));
    const byStatus = findings.filter((one) => rankOf(one) > 0).sort((a, b) => rankOf(a) - rankOf(b));
    const worst = new Map(byStatus.map((one) => [one.project, one]));
    return (finding) => {
        const same = known.get(finding.fingerprint);
        if (same !== undefined && isKnown(finding, same))
            return same;
        const other = worst.get(finding.project);
        return other !== undefined && rankOf(finding) > 0 && rankOf(other) > rankOf(finding) ? other : null;
    };
}
function isKnown(finding, before) {
    if (NEVER_KNOWN.has(finding.rule) || before.rule !== finding.rule)
        return false;
    if (ABOUT_A_RELEASE.has(finding.rule) && finding.version !== before.version)
        return false;
    return (finding.projects ?? []).every((name) => before.projects?.includes(name) ?? false);
}
function demoted(finding, { since }) {
    if (finding.severity !== "block" && finding.severity !== "warn")
        return finding;
    return {
        ...finding,
        severity: "note",
        wouldBlock: false,
        message: [...finding.message, ` Known since ${since} (baseline).`],
    };
}
function notesOf(before, after, { path, gone }) {
    const notes = (findings) => findings.filter((one) => one.severity === "note").length;
    const eased = notes(after) - notes(before);
    return [
        ...(eased === 0
            ? []
            : [`${eased} known from the baseline ${path} ${eased === 1 ? "is" : "are"} told as a note only.`]),
        ...(gone === 0
            ? []
            : [`${gone} of the baseline ${path} ${gone === 1 ? "is" : "are"} gone: write it again to hold the line.`]),
    ];
}


/***/ }),

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


/***/ })

};
