export const id = 763;
export const ids = [763];
export const modules = {

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ isDirect),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   zx: () => (/* binding */ askedEntries)
/* harmony export */ });
/** A change is direct when one of its entries is. A constraint asks for nothing: it counts only where it stands alone. */
function isDirect(change) {
    const asking = change.introduced.filter((entry) => entry.requirement.scope !== "constraint");
    return (asking.length > 0 ? asking : change.introduced).some((entry) => entry.direct);
}
/** The policy column of a change. */
function columnOf(change) {
    if (change.kind !== "new")
        return change.kind;
    return isDirect(change) ? "new" : "transitive";
}
/** The entries that the index is asked about; null when there are none. */
function askedEntries(change) {
    const [first, ...rest] = change.introduced.filter((entry) => entry.origin.kind === "asked");
    return first === undefined ? null : [first, ...rest];
}


/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** A calendar day as a count of days since 1970-01-01 (UTC), or null when the text does not begin with a real `YYYY-MM-DD`. */
function dayNumber(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    if (match === null)
        return null;
    const [day = "", ...parts] = match;
    const [year = 0, month = 0, date = 0] = parts.map(Number);
    // biome-ignore lint/style/noRestrictedGlobals: the calendar, not the clock
    const days = Date.UTC(year, month - 1, date) / DAY_MS;
    // February 30 would be a day in March.
    return dayText(days) === day ? days : null;
}
/** The inverse of {@link dayNumber}: `YYYY-MM-DD`. */
function dayText(days) {
    // biome-ignore lint/style/noRestrictedGlobals: the calendar, not the clock
    return new Date(days * DAY_MS).toISOString().slice(0, 10);
}
/** Whole days from one ISO time or day to another; null when one is no date. */
function daysBetween(from, to) {
    const [start, end] = [dayNumber(from), dayNumber(to)];
    return start === null || end === null ? null : end - start;
}


/***/ }),

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ indexUrlProblem),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   pc: () => (/* binding */ baseUrl)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);

/**
 * Why a text is no base URL of a Simple API, as the rest of a sentence that begins with it; null where it is one.
 * https only; http for loopback addresses alone, where a proxy or a mirror on the same machine answers. A query or
 * fragment has no meaning for a base URL.
 */
function indexUrlProblem(text) {
    const url = URL.parse(text);
    if (url === null || url.hostname === "")
        return "is no URL";
    if (url.protocol !== "https:" && !(url.protocol === "http:" && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname)))
        return "is not an https URL (http is accepted for loopback addresses only)";
    if (url.search !== "" || url.hash !== "")
        return "has a query or a fragment";
    return credentialsOf(url) === null ? "has a user name or password that is not encoded" : null;
}
/** The base URL that a text means: in its usual form, with a slash at its end. Throws TypeError for what is no URL. */
function baseUrl(text) {
    const url = new URL(text);
    if (!url.pathname.endsWith("/"))
        url.pathname += "/";
    return url.href;
}
/** `user:password` of a URL, decoded; empty without both, null where a `%` encodes nothing. */
function credentialsOf({ username, password }) {
    if (username === "" && password === "")
        return "";
    try {
        return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    }
    catch {
        return null;
    }
}
/** A URL that is refused, as it may be shown: what is no URL has its password anywhere before an `@`, and a query may be a token. */
function withoutSecrets(text) {
    const bare = text.replace(/[?#].*$/s, (rest) => `${rest.charAt(0)}…`);
    return bare.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?.*@/s, "$1");
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ PROJECT_STATUSES),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   oA: () => (/* binding */ compareStatus),
/* harmony export */   pK: () => (/* binding */ isAdverse)
/* harmony export */ });
/** From good to bad. */
const PROJECT_STATUSES = ["active", "deprecated", "archived", "quarantined"];
/** The status word of a lookup, or null where there is none that counts. */
function statusOf(lookup) {
    return lookup.kind === "found" && lookup.status.kind === "known" ? lookup.status.status : null;
}
/** True for archived, deprecated and quarantined. */
function isAdverse(status) {
    return status !== null && status !== "active";
}
/** Positive when `now` is worse than `then`: active < deprecated < archived < quarantined. */
function compareStatus(now, then) {
    return PROJECT_STATUSES.indexOf(now) - PROJECT_STATUSES.indexOf(then);
}


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ isLocalVersion),
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* unused harmony export sameVersion */
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9687);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);


/** True when both texts are the same version by PEP 440 (`1.0` = `1.0.0`, epochs, local parts); else the texts themselves decide. */
function sameVersion(a, b) {
    if (a === b)
        return true;
    const [left, right] = [a.trim(), b.trim()];
    if (valid(left) === null || valid(right) === null)
        return left.toLowerCase() === right.toLowerCase();
    return compare(left, right) === 0;
}
/** True for `1.0+cpu`: PEP 440 local versions are never uploaded to PyPI. */
function isLocalVersion(version) {
    return version.includes("+");
}
/** True for what PEP 440 calls a version. */
function isVersion(text) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(text) !== null;
}
/** True for `2.0rc1` and `2.0.dev3`; false for text that is no version. */
function isPreRelease(version) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version)?.is_prerelease === true;
}
/** PEP 440 order for sorting; texts that are no versions come first, in their own order. */
function compareVersions(a, b) {
    const [left, right] = [(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(a) !== null, (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(b) !== null];
    if (left && right)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a, b);
    if (left !== right)
        return left ? 1 : -1;
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b);
}


/***/ }),

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ VOCABULARY),
/* harmony export */   Sg: () => (/* binding */ LOCATE_TOML),
/* harmony export */   policyRequests: () => (/* binding */ policyRequests),
/* harmony export */   readPolicy: () => (/* binding */ readPolicy)
/* harmony export */ });
/* unused harmony export policyPaths */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6632);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(729);
/* harmony import */ var _manifests_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5647);
/* harmony import */ var _manifests_toml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6381);
/* harmony import */ var _policy_loaded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7798);
/* harmony import */ var _policy_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8015);
/* harmony import */ var _policy_proposed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6205);
/* harmony import */ var _policy_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5338);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(384);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9842);











/** The words that a policy may use: rules and formats of this program. */
const VOCABULARY = { rules: _rules_registry_js__WEBPACK_IMPORTED_MODULE_8__.RULES, formats: _formats_js__WEBPACK_IMPORTED_MODULE_9__/* .FORMAT_IDS */ .J };
/** Where things stand in a policy, by the reader of manifests. */
const LOCATE_TOML = (text) => (0,_manifests_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(text).lineOf;
/** The paths that may hold the repository's own policy. Throws UserError for a reference that is broken. */
function policyPaths(request) {
    if (request.outsidePolicy !== null)
        return [];
    if (request.policyFile === null || isShared(request.policyFile))
        return _policy_places_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILES */ .jE.flatMap((path) => (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .parseRepoPath */ .NP)(path) ?? []);
    const path = (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .parseRepoPath */ .NP)(request.policyFile);
    if (path === null) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`policy-file "${request.policyFile}" is no path inside the repository`, "Give a path relative to the repository's root, or OWNER/REPO/PATH@REF.");
    }
    return [path];
}
/** What to read for the policy: the policy's own side, and both sides of the range where it changes a policy file. */
function policyRequests(request, range) {
    const paths = policyPaths(request);
    const touched = new Set(changedPaths(range));
    return paths.flatMap((path) => [
        { side: "policy", path },
        ...(touched.has(path) ? [{ side: "base", path }, { side: "head", path }] : []),
    ]);
}
/** Reads the policy in force and, where the range changes it, the one it would leave. All files are loaded already. */
async function readPolicy(request, { range, reader, today }, world) {
    const paths = policyPaths(request);
    const touched = new Set(changedPaths(range));
    const edited = paths.filter((path) => touched.has(path));
    const shared = await readShared(request, world);
    const load = (texts) => loadTexts(texts, { request, shared, today });
    const now = request.outsidePolicy === null ? textsOf(paths, "policy", reader) : [request.outsidePolicy];
    const base = await load(now);
    if (edited.length === 0)
        return { outcome: (0,_policy_proposed_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOutcome */ .JI)(base, null), edits: [], loaded: base };
    const proposed = paths.flatMap((path) => textsOf([path], touched.has(path) ? "head" : "policy", reader));
    const edits = (0,_policy_proposed_js__WEBPACK_IMPORTED_MODULE_6__/* .policyEdits */ .y0)(textsOf(edited, "base", reader), textsOf(edited, "head", reader), LOCATE_TOML);
    const head = edits.length === 0 ? null : await load(proposed);
    return { outcome: (0,_policy_proposed_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOutcome */ .JI)(base, head), edits, loaded: base };
}
// Most repositories have no policy: they do not pay for the schema library, which is a third of what is loaded.
async function loadTexts(texts, { request, shared, today }) {
    const context = { inputs: request.inputs, today, vocabulary: VOCABULARY };
    const named = namedFile(request);
    if (named === null && shared === null && !texts.some(_policy_places_js__WEBPACK_IMPORTED_MODULE_5__/* .mayHoldPolicy */ .D9))
        return (0,_policy_loaded_js__WEBPACK_IMPORTED_MODULE_4__/* .loadedPolicy */ .Q)([], [], context);
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(752)]).then(__webpack_require__.bind(__webpack_require__, 9752));
    return loadPolicy({ ...context, texts, named, shared, locate: LOCATE_TOML });
}
function namedFile(request) {
    if (request.outsidePolicy !== null)
        return request.outsidePolicy.path;
    return request.policyFile !== null && !isShared(request.policyFile) ? request.policyFile : null;
}
function isShared(text) {
    return (0,_policy_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSharedReference */ .iF)(text).kind !== "own";
}
function changedPaths(range) {
    if (range.kind === "audit")
        return [];
    return range.changed.flatMap((file) => (file.previousPath === null ? [file.path] : [file.path, file.previousPath]));
}
async function readShared(request, world) {
    if (request.policyFile === null)
        return null;
    const parsed = (0,_policy_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSharedReference */ .iF)(request.policyFile);
    if (parsed.kind === "own")
        return null;
    if (parsed.kind === "broken") {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The policy file "${request.policyFile}" ${parsed.problem}.`, "Correct the input `policy-file` (`--policy` on the command line).");
    }
    return { reference: request.policyFile, ...(await world.readShared(parsed.reference)) };
}
function textsOf(paths, side, reader) {
    return paths.flatMap((path) => {
        const read = reader.get({ side, path });
        if (read.kind === "absent")
            return [];
        // An error of the policy like any other, so that findings are told and a pull request can repair it.
        if (read.kind === "unreadable")
            return [{ path, text: "", problem: `the policy cannot be read: ${read.detail}` }];
        return [textOf(path, read.bytes)];
    });
}
function textOf(path, bytes) {
    try {
        return { path, text: (0,_manifests_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes, "utf-8") };
    }
    catch (error) {
        if (!(error instanceof _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .ManifestError */ .Sh))
            throw error;
        const readable = new TextDecoder().decode(bytes);
        return { path, text: readable, problem: `the policy cannot be read: ${error.message}` };
    }
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ describeLines),
/* harmony export */   ld: () => (/* binding */ describeText),
/* harmony export */   wy: () => (/* binding */ describePolicy)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6725);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5738);
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1660);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5348);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);







/** What `policy --format json` prints: every value with where it came from. */
function describePolicy(values, severities, run) {
    return {
        schema: "pypi-gate/policy@1",
        files: values.files,
        preset: bare(values.preset),
        rules: Object.fromEntries(configurable(severities.vocabulary).map((rule) => [rule.id, describeRule(rule, severities)])),
        maxWaiverDays: bare(values.maxWaiverDays),
        critical: bare(values.critical),
        groups: describeGroups(values.groups),
        projects: values.projects.map(describeProject),
        manifests: {
            include: bare(values.include),
            exclude: bare(values.exclude),
            map: bare({ ...values.map, value: formatsByGlob(values) }),
        },
        index: { url: bare(values.indexUrl), private: bare(values.privateNames), known: bare(knownIndexes(values)) },
        review: { when: bare(values.reviewWhen), inline: bare(values.reviewInline) },
        waivers: values.waivers.map((waiver) => {
            const { project, rules, state, days, file, line } = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeWaiver */ .Uf)(waiver, run.today, null);
            return { project, rules, state, days, file, line };
        }),
        errors: run.errors,
    };
}
/** The effective policy for people: one value a line, with where it came from unless that is the default. */
function describeLines(values, severities) {
    return [
        `preset ${values.preset.value}${from(values.preset)}`,
        ...configurable(severities.vocabulary).map((rule) => ruleLine(rule, severities)),
        ...values.groups.map((group) => `group ${group.name}: ${groupText(group)}${from(group.origin)}`),
        ...values.projects.map((project) => `projects ${project.names.join(", ")}: ${effectText(project)}${from(project.origin)}`),
        ...listLines(values),
        `index ${values.indexUrl.value}${from(values.indexUrl)}`,
        `review ${values.reviewWhen.value}${from(values.reviewWhen)}`,
        `review comments on lines: ${values.reviewInline.value ? "yes" : "no"}${from(values.reviewInline)}`,
        `waivers last at most ${values.maxWaiverDays.value} days${from(values.maxWaiverDays)}`,
        ...values.waivers.map((waiver) => `waiver ${waiver.project} (${waiver.rules.join(", ")}) until ${waiver.expires}: ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(waiver.reason)} (${waiver.file}:${waiver.line})`),
    ];
}
/** The text that `policy` prints: the lines, or every error as `FILE:LINE: MESSAGE`. */
function describeText(lines, errors) {
    return `${(errors.length === 0 ? lines : errors.map(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .formatError */ .Wk)).join("\n")}\n`;
}
function configurable(vocabulary) {
    return vocabulary.rules.filter((rule) => rule.configurable).toSorted((a, b) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a.id, b.id));
}
function columnsOf(rule) {
    return rule.hasTransitive ? _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .cZ : _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .cZ.filter((column) => column !== "transitive");
}
function cellOf(rule, column, severities) {
    const query = { rule: rule.id, column, project: null, groups: [], defaultSeverity: null };
    const cell = (0,_severities_js__WEBPACK_IMPORTED_MODULE_2__/* .tableCell */ .xR)(severities, query);
    return cell ?? { value: rule.defaults[column], source: "preset", file: null, line: null };
}
function describeRule(rule, severities) {
    return Object.fromEntries(columnsOf(rule).map((column) => [column, bare(cellOf(rule, column, severities))]));
}
// Without whatever else an entry of a list carries.
function bare({ value, source, file, line }) {
    return { value, source, file, line };
}
function settingsValue(settings) {
    const columns = (cells) => Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.value]));
    return Object.fromEntries([...settings].map(([rule, cells]) => [rule, columns(cells)]));
}
function describeGroups(groups) {
    const value = Object.fromEntries(groups.map((group) => [group.name, group.settings === null ? "off" : settingsValue(group.settings)]));
    const { source, file, line } = groups.at(-1)?.origin ?? { source: "default", file: null, line: null };
    return { value, source, file, line };
}
function describeProject({ names, effect, origin }) {
    const said = effect.kind === "rules" ? { rules: settingsValue(effect.settings) } : { [effect.kind]: true };
    return { name: names, ...said, reason: effect.reason, source: origin.source, file: origin.file, line: origin.line };
}
function formatsByGlob(values) {
    return Object.fromEntries([...values.map.value].reverse().map(({ glob, format }) => [glob, format]));
}
function knownIndexes(values) {
    return { ...values.knownIndexes, value: values.knownIndexes.value.map(_domain_source_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri) };
}
function from({ source, file, line }) {
    if (file !== null)
        return line === null ? ` (${file})` : ` (${file}:${line})`;
    return source === "input" ? " (input)" : "";
}
function ruleLine(rule, severities) {
    const cells = columnsOf(rule).map((column) => {
        const cell = cellOf(rule, column, severities);
        return `${column} ${cell.value}${from(cell)}`;
    });
    return `${rule.id}: ${cells.join(", ")}`;
}
function groupText({ settings }) {
    return settings === null ? "off" : (0,_severities_js__WEBPACK_IMPORTED_MODULE_2__/* .cellTexts */ .DK)(settings).join(", ");
}
function effectText({ effect }) {
    if (effect.kind === "rules")
        return (0,_severities_js__WEBPACK_IMPORTED_MODULE_2__/* .cellTexts */ .DK)(effect.settings).join(", ");
    return `${effect.kind}, ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(effect.reason)}`;
}
function listLines(values) {
    const lists = [
        ["critical", values.critical],
        ["manifests", values.include],
        ["manifests left out", values.exclude],
        ["manifests read as", { ...values.map, value: values.map.value.map(({ glob, format }) => `${glob} = ${format}`) }],
        ["private", values.privateNames],
        ["known indexes", knownIndexes(values)],
    ];
    return lists
        .filter(([, list]) => list.source !== "default")
        .map(([name, list]) => `${name}: ${list.value.join(", ")}${from(list)}`);
}


/***/ }),

/***/ 4938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8015);



const BYTE_ORDER_MARK = "\uFEFF";
const TOOL_TABLE = ["tool", "pypi-gate"];
/** Reads one policy text. `absent`: a pyproject.toml without the table. `broken`: not TOML, and it could hold a policy. */
function readDocument(source, locate) {
    const inTool = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isPyproject */ .Zj)(source.path);
    const parsed = parseSource(source);
    if (parsed.kind === "broken") {
        // A pyproject.toml that does not know the gate is judged as a manifest, not as a policy.
        return inTool && source.text !== "" && !source.text.includes("pypi-gate") ? { kind: "absent" } : parsed;
    }
    const root = inTool ? TOOL_TABLE : [];
    const value = root.reduce(child, parsed.value);
    if (value === undefined)
        return { kind: "absent" };
    const lineOf = locate(source.text);
    const lineAt = (path) => lineOf([...root, ...path]);
    const prefix = root.map((key) => `${key}.`).join("");
    return { kind: "policy", file: source.path, text: source.text, value, prefix, lineAt };
}
function parseSource({ text, problem }) {
    return problem === undefined ? parseToml(text) : { kind: "broken", line: 1, message: problem };
}
function parseToml(text) {
    try {
        return {
            kind: "parsed",
            value: plain((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, { integersAsBigInt: true })),
        };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        return { kind: "broken", line: error.line, message: syntaxMessage(error.message) };
    }
}
function syntaxMessage(text) {
    const reason = (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((text.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, ""));
    if (reason.includes("redefine"))
        return "not valid TOML: a key or table is given twice";
    return `not valid TOML: ${reason}`;
}
// Dotted keys nest without a bound of the library's; no policy is as deep.
const MAX_DEPTH = 1000;
function plain(value, depth = 0) {
    if (depth > MAX_DEPTH)
        return null;
    if (typeof value === "bigint")
        return Number(value);
    // No key of a policy takes a float, and 366.0 is no integer in TOML.
    if (typeof value === "number")
        return Number.NaN;
    if (Array.isArray(value))
        return value.map((inner) => plain(inner, depth + 1));
    if (typeof value !== "object" || value === null || value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]));
}
function child(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return Reflect.get(value, key);
}


/***/ }),

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ severityContext),
/* harmony export */   v: () => (/* binding */ buildPolicy)
/* harmony export */ });
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1618);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1370);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6912);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5348);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);






/** The policy in force as answers to questions. `errors` is what was wrong with the files; the values are then the default's. */
function buildPolicy(values, errors, context) {
    const projects = (0,_severities_js__WEBPACK_IMPORTED_MODULE_2__/* .projectMatches */ .dh)(values.projects);
    const severities = severityContext(values, context.vocabulary, projects);
    const known = new Set(values.knownIndexes.value.map(knownKey));
    return {
        preset: values.preset.value,
        files: values.files,
        errors,
        severityOf: (query) => (0,_severities_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveSeverity */ .XP)(severities, query),
        indexUrl: values.indexUrl.value,
        isPrivate: (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .nameMatcher */ .MH)(values.privateNames.value),
        isKnownIndex: (url) => known.has(knownKey(url)),
        isCritical: severities.isCritical,
        deniedBecause: (name) => reasonOf(projects, "deny", name),
        allowedBecause: (name) => reasonOf(projects, "allow", name),
        manifest: manifestTest(values),
        readsGroup: groupTest(values),
        review: { when: values.reviewWhen.value, inline: values.reviewInline.value },
        waivers: values.waivers,
        waiverFor: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverFinder */ .fb)(values.waivers, context.today),
        lines: (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLines */ .BT)(values, severities),
    };
}
/** What severities are computed from. */
function severityContext(values, vocabulary, projects = (0,_severities_js__WEBPACK_IMPORTED_MODULE_2__/* .projectMatches */ .dh)(values.projects)) {
    return { values, vocabulary, projects, isCritical: (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .nameMatcher */ .MH)(values.critical.value) };
}
function knownKey(url) {
    return (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isPyPI */ .j1)(url) ? "pypi" : (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKey */ .mh)(url);
}
function reasonOf(projects, kind, name) {
    const found = projects.findLast(({ entry, matches }) => entry.effect.kind === kind && matches(name));
    return found === undefined || found.entry.effect.kind === "rules" ? null : found.entry.effect.reason;
}
function manifestTest(values) {
    const included = (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(values.include.value);
    const excluded = (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(values.exclude.value);
    const mapped = values.map.value.map(({ glob, format }) => ({ format, matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)([glob]) }));
    return (path) => ({
        excluded: excluded(path) || !included(path),
        format: mapped.find((entry) => entry.matches(path))?.format ?? null,
    });
}
function groupTest(values) {
    const left = new Map(values.groups.map((entry) => [entry.name, entry.settings === null]));
    return (group) => left.get((0,_domain_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeLabel */ .yP)(group)) !== true;
}


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ sortErrors),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   nq: () => (/* binding */ policyError)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6725);

/** One error of a policy file; `line` counts from 1. */
function policyError(file, line, message) {
    return { file, line, message };
}
/** By file, line and message, each once. */
function sortErrors(errors) {
    const byText = new Map(errors.map((error) => [formatError(error), error]));
    return [...byText.values()].sort((a, b) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) || a.line - b.line || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.message, b.message));
}
/** `FILE:LINE: MESSAGE`, as stderr and the log show it. */
function formatError(error) {
    return `${error.file}:${error.line}: ${error.message}`;
}


/***/ }),

/***/ 6912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ normalizeNameGlob),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   kh: () => (/* binding */ isNameGlob),
/* harmony export */   r: () => (/* binding */ pathGlobProblem),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _domain_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4538);

const SEPARATORS = /[-_.]+/g;
const NAME_GLOB = /^[A-Za-z0-9._*?-]+$/;
// Nested alternatives multiply; a policy that needs more than this is a mistake.
const MAX_ALTERNATIVES = 256;
/** True for text that can stand where project names or their globs are listed. */
function isNameGlob(glob) {
    return NAME_GLOB.test(glob) && /[A-Za-z0-9*?]/.test(glob);
}
/** True when the text has a wildcard of a name glob. */
function hasWildcard(glob) {
    return /[*?]/.test(glob);
}
/** Normalized as PEP 503 does with names, wildcards kept. */
function normalizeNameGlob(glob) {
    return glob.replace(SEPARATORS, "-").toLowerCase();
}
/** A test for normalized names: `*` is any run of characters, `?` one. */
function nameMatcher(globs) {
    const exact = new Set();
    const patterns = [];
    for (const glob of globs.map(normalizeNameGlob)) {
        if (hasWildcard(glob))
            patterns.push([...glob].map(_domain_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcard */ .XQ));
        else
            exact.add(glob);
    }
    return (name) => exact.has(name) || patterns.some((pattern) => (0,_domain_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, name));
}
/** A test for repository paths: `*` within a segment, `**` across, `?`, `{a,b}`; from the root, case-sensitive. */
function pathMatcher(globs) {
    const patterns = globs.flatMap((glob) => alternatives(glob).map(_domain_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globTokens */ .vr));
    return (path) => patterns.some((pattern) => (0,_domain_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, path));
}
/** Why the text is no path glob, or null. */
function pathGlobProblem(glob) {
    if (glob.trim() === "")
        return "must not be blank";
    if (glob.startsWith("/") || glob.startsWith("./"))
        return "is relative to the root of the repository: no leading / or ./";
    return alternatives(glob).length > MAX_ALTERNATIVES ? "has too many alternatives" : null;
}
/** The glob with its `{a,b}` written out; more than the limit where there are too many. Unclosed braces are characters. */
function alternatives(glob) {
    let globs = [glob];
    while (globs.some((text) => innermost(text) !== null) && globs.length <= MAX_ALTERNATIVES) {
        globs = globs.flatMap(writtenOut);
    }
    return [...new Set(globs)];
}
function writtenOut(text) {
    const group = innermost(text);
    if (group === null)
        return [text];
    return group.parts.map((part) => text.slice(0, group.start) + part + text.slice(group.end));
}
function innermost(text) {
    const end = text.indexOf("}");
    if (end < 0)
        return null;
    const start = text.lastIndexOf("{", end);
    if (start < 0)
        return null;
    return { start, end: end + 1, parts: text.slice(start + 1, end).split(",") };
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadedPolicy)
/* harmony export */ });
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3547);


/** The policy that these layers make; without any, what the inputs alone say. Nothing of a file with an error applies. */
function loadedPolicy(layers, errors, context) {
    const values = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)(errors.length === 0 ? layers : [], context.inputs);
    return { policy: (0,_effective_js__WEBPACK_IMPORTED_MODULE_0__/* .buildPolicy */ .v)(values, errors, context), values, errors };
}


/***/ }),

/***/ 3547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ byInput),
/* harmony export */   J: () => (/* binding */ mergeLayers)
/* harmony export */ });
/* unused harmony export byDefault */
/* harmony import */ var _domain_index_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2725);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5326);



/** Lays the layers (a shared policy's first, then the repository's own) over the defaults, and the inputs over all. */
function mergeLayers(layers, inputs) {
    const url = inputOr(inputs.indexUrl, last(layers, (layer) => layer.index.url) ?? byDefault(_domain_source_js__WEBPACK_IMPORTED_MODULE_1__/* .PYPI_SIMPLE_URL */ .gK));
    return {
        files: layers.map((layer) => layer.file),
        preset: inputOr(inputs.preset, last(layers, (layer) => layer.preset) ?? byDefault("standard")),
        maxWaiverDays: last(layers, (layer) => layer.maxWaiverDays) ?? byDefault(_model_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_MAX_WAIVER_DAYS */ .g),
        rules: layers.map((layer) => layer.rules),
        groups: layers.flatMap((layer) => layer.groups),
        projects: layers.flatMap((layer) => layer.projects),
        include: joined(layers, (layer) => layer.manifests.include, ["**"]),
        exclude: joined(layers, (layer) => layer.manifests.exclude, []),
        // A later format of the same glob is looked at first.
        map: joined([...layers].reverse(), (layer) => layer.manifests.map, []),
        indexUrl: { ...url, value: (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)((0,_domain_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrl */ .pc)(url.value)) },
        privateNames: joined(layers, (layer) => layer.index.private, []),
        knownIndexes: joined(layers, (layer) => layer.index.known, []),
        critical: joined(layers, (layer) => layer.critical, []),
        reviewWhen: inputOr(inputs.review, last(layers, (layer) => layer.review.when) ?? byDefault("on-findings")),
        reviewInline: last(layers, (layer) => layer.review.inline) ?? byDefault(true),
        waivers: layers.flatMap((layer) => layer.waivers),
        inputs,
    };
}
/** A value that nobody set. */
function byDefault(value) {
    return { value, source: "default", file: null, line: null };
}
/** A value given as an input or option. */
function byInput(value) {
    return { value, source: "input", file: null, line: null };
}
function inputOr(input, otherwise) {
    return input === null ? otherwise : byInput(input);
}
function last(layers, pick) {
    return layers.reduce((found, layer) => pick(layer) ?? found, null);
}
function joined(layers, pick, otherwise) {
    const lists = layers.map(pick);
    const [first, ...more] = lists.flatMap((list) => list.key ?? []);
    if (first === undefined)
        return byDefault(otherwise);
    const own = more.find((key) => key.source === "file") ?? first;
    return { ...own, value: lists.flatMap((list) => list.items.map((item) => item.value)) };
}


/***/ }),

/***/ 5326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ DEFAULT_MAX_WAIVER_DAYS),
/* harmony export */   u: () => (/* binding */ NO_INPUTS)
/* harmony export */ });
/** Nothing is given: the file decides. */
const NO_INPUTS = { preset: null, indexUrl: null, review: null, onUnverified: null };
/** How far ahead of today a waiver may expire where no file says. */
const DEFAULT_MAX_WAIVER_DAYS = 366;


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ comparePresets),
/* harmony export */   z: () => (/* binding */ presetSeverity)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);

const PRESET_TABLE = {
    advisory: { instead: { block: "warn" }, block: new Set() },
    standard: { instead: {}, block: new Set() },
    strict: {
        instead: {},
        block: new Set(["archived-project", "deprecated-project", "yanked-release", "unknown-status"]),
    },
};
/** A preset's severity of one rule and column. `stated`: what the rule itself asks for instead of its default. */
function presetSeverity(preset, rule, column, stated) {
    const table = PRESET_TABLE[preset];
    if (!rule.configurable)
        return rule.defaults[column];
    if (table.block.has(rule.id))
        return "block";
    const severity = stated ?? rule.defaults[column];
    return table.instead[severity] ?? severity;
}
/** Negative when the first preset is weaker. */
function comparePresets(a, b) {
    return _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESETS */ .fG.indexOf(a) - _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESETS */ .fG.indexOf(b);
}


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ policyOutcome),
/* harmony export */   Nk: () => (/* binding */ policyReport),
/* harmony export */   y0: () => (/* binding */ policyEdits)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4938);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8015);


/**
 * A required check can not lock a branch: what a broken head would leave on the base blocks, a broken base ends with
 * exit 2, and the change that repairs it is judged by the default policy alone. `head` is null where the range
 * changes no policy.
 */
function policyOutcome(base, head) {
    const broken = base.errors.length > 0;
    const repaired = broken && head !== null && head.errors.length === 0;
    const judging = repaired ? { ...base.policy, errors: [] } : base.policy;
    return {
        policy: judging,
        fatal: repaired ? [] : base.errors,
        headPolicyErrors: (head?.errors ?? []).map(({ file, line, message }) => ({ place: { file, line }, message })),
        proposed: head === null ? null : { errors: head.errors, policy: head.errors.length === 0 ? head.policy : null },
        notes: repaired
            ? ["The policy of the base branch is broken and this change repairs it; it was judged by the default policy."]
            : [],
    };
}
/** The report's `policy`. `ref`: the commit the policy was read at. `differs`: of {@link proposedDifferences}. */
function policyReport(outcome, ref, differs) {
    const { policy, proposed, fatal } = outcome;
    return {
        preset: policy.preset,
        files: policy.files,
        ref,
        errors: fatal,
        proposed: proposed === null ? null : { errors: proposed.errors, differs },
    };
}
/**
 * What of the policy a range edits. `before` and `after` are the policy files as they stand and as the change would
 * leave them; only the table `[tool.pypi-gate]` of a pyproject.toml counts. Empty: the policy stays.
 */
function policyEdits(before, after, locate) {
    const paths = [...new Set([...after, ...before].map((text) => text.path))].sort();
    return paths.flatMap((path) => {
        const [old, now] = [before, after].map((texts) => texts.find((text) => text.path === path));
        if (policyContent(old, locate) === policyContent(now, locate))
            return [];
        return [{ place: { file: path, line: policyLine(now, locate) }, what: "policy" }];
    });
}
function policyContent(source, locate) {
    if (source === undefined)
        return null;
    if (source.problem !== undefined)
        return `${source.problem}\n${source.text}`;
    if (!(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isPyproject */ .Zj)(source.path))
        return source.text;
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(source, locate);
    if (document.kind === "absent")
        return null;
    return document.kind === "broken" ? source.text : JSON.stringify(document.value);
}
function policyLine(source, locate) {
    if (source === undefined || !(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isPyproject */ .Zj)(source.path))
        return 1;
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(source, locate);
    return document.kind === "policy" ? document.lineAt([]) : 1;
}


/***/ }),

/***/ 5348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ cellTexts),
/* harmony export */   XP: () => (/* binding */ effectiveSeverity),
/* harmony export */   dh: () => (/* binding */ projectMatches),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6912);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3547);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5339);




const STEP_UP = { note: "warn", warn: "block", block: "block", off: "off" };
/** Entries in the order of the file, ready to be matched. */
function projectMatches(entries) {
    return entries.map((entry) => ({ entry, matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .nameMatcher */ .MH)(entry.names) }));
}
/**
 * The severity of one rule, relation and project. A project in several groups gets the strictest of them; a group that
 * the policy does not name counts as none.
 */
function effectiveSeverity(context, query) {
    const preset = context.values.preset.value;
    const severity = severityUnder(context, query, preset);
    // Nothing but `advisory` is looser than `standard`.
    return { severity, wouldBlock: severity !== "block" && severityUnder(context, query, "standard") === "block" };
}
/** The severity of a rule and relation for projects that nothing else names, with where it came from. */
function tableCell(context, query) {
    const rule = context.vocabulary.rules.find((info) => info.id === query.rule);
    return rule === undefined ? null : settledCell(context, { ...query, rule }, context.values.preset.value);
}
function severityUnder(context, query, preset) {
    const rule = context.vocabulary.rules.find((info) => info.id === query.rule);
    // A rule that the vocabulary does not know can not be loosened by any policy.
    if (rule === undefined)
        return query.defaultSeverity ?? "block";
    if (isAllowed(context, query))
        return "off";
    const groups = query.groups.length === 0 ? [""] : query.groups;
    const severities = groups.map((group) => settledCell(context, { ...query, rule, groups: [group] }, preset).value);
    const strictest = [...severities].sort(_domain_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)[0] ?? "block";
    const critical = query.project !== null && context.isCritical(query.project);
    return critical ? STEP_UP[strictest] : strictest;
}
// Only a waiver silences a quarantine; a denial comes after an allowance.
function isAllowed(context, query) {
    const { project, rule } = query;
    if (project === null || rule === "quarantined-project" || rule === "denied-project")
        return false;
    return context.projects.some(({ entry, matches }) => entry.effect.kind === "allow" && matches(project));
}
function settledCell(context, query, preset) {
    const { onUnverified } = context.values.inputs;
    if (query.rule.id === "unverified-project" && onUnverified !== null)
        return (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .byInput */ .C6)(onUnverified);
    const value = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetSeverity */ .z)(preset, query.rule, query.column, query.defaultSeverity);
    return settingsFor(context, query).reduce((found, settings) => settings.get(query.rule.id)?.[query.column] ?? found, { value, source: "preset", file: null, line: null });
}
function settingsFor(context, query) {
    const { project, groups } = query;
    const byGroup = context.values.groups.filter((entry) => groups.includes(entry.name));
    const byProject = project === null ? [] : context.projects.filter((candidate) => candidate.matches(project));
    return [
        ...context.values.rules,
        ...byGroup.flatMap((entry) => entry.settings ?? []),
        ...byProject.flatMap(({ entry }) => (entry.effect.kind === "rules" ? [entry.effect.settings] : [])),
    ];
}
/** Each cell of a table as `RULE COLUMN SEVERITY`, in its order. */
function cellTexts(settings) {
    return [...settings].flatMap(([rule, columns]) => Object.entries(columns).map(([column, cell]) => `${rule} ${column} ${cell.value}`));
}


/***/ }),

/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Y: () => (/* binding */ loosenedProblems),
  iF: () => (/* binding */ parseSharedReference),
  oN: () => (/* binding */ repeatedWaivers)
});

// EXTERNAL MODULE: ./build/policy/errors.js
var errors = __webpack_require__(1660);
// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/policy/severities.js
var severities = __webpack_require__(5348);
// EXTERNAL MODULE: ./build/policy/wording.js
var wording = __webpack_require__(8391);
;// CONCATENATED MODULE: ./build/policy/loosened-lists.js



/** Entries that only ever loosen: groups, allowances, excluded files, private names, known indexes, waivers. */
function loosePlaces({ shared, own }) {
    if (own === null)
        return [];
    return [
        ...looseGroups(own, shared),
        ...looseAllowances(own),
        ...looseManifests(own, shared),
        ...added("index", "private name", own.index.private, [shared.index.private, (name) => name]),
        ...added("index", "known index", own.index.known, [shared.index.known, source/* indexKey */.mh]),
        ...own.waivers.map((waiver) => {
            const message = `the waiver for ${(0,wording/* quoted */.T)(waiver.project)} is looser than`;
            return { file: waiver.file, line: waiver.line, keys: ["waivers"], message, shared: null };
        }),
    ];
}
function looser(keys, own, message, shared) {
    if (own.file === null || own.line === null)
        return [];
    return [{ file: own.file, line: own.line, keys, message, shared }];
}
function looseGroups(own, shared) {
    return own.groups.flatMap((group) => {
        const same = shared.groups.find((entry) => entry.name === group.name) ?? null;
        if (same !== null && groupText(same) === groupText(group))
            return [];
        return looser(["groups"], group.origin, `the group ${(0,wording/* quoted */.T)(group.name)} is looser than`, same?.origin ?? null);
    });
}
function groupText({ settings }) {
    return settings === null ? "off" : (0,severities/* cellTexts */.DK)(settings).toSorted().join("\n");
}
function looseAllowances(own) {
    return own.projects.flatMap((entry) => {
        if (entry.effect.kind !== "allow")
            return [];
        const names = entry.names.map(wording/* quoted */.T).join(", ");
        return looser(["projects"], entry.origin, `"allow" for ${names} is looser than`, null);
    });
}
function looseManifests(own, shared) {
    const remapped = own.manifests.map.items.flatMap((entry) => {
        const same = shared.manifests.map.items.find((other) => other.value.glob === entry.value.glob) ?? null;
        if (same === null || same.value.format === entry.value.format)
            return [];
        const message = `format "${entry.value.format}" for ${(0,wording/* quoted */.T)(entry.value.glob)} is not "${same.value.format}" of`;
        return looser(["manifests"], entry, message, same);
    });
    return [
        ...added("manifests", "excluded path", own.manifests.exclude, [shared.manifests.exclude, (glob) => glob]),
        ...narrowed(own, shared),
        ...remapped,
    ];
}
// Lists add up, so an own list would widen; over "everything" it can only be meant to narrow.
function narrowed(own, shared) {
    const { include } = own.manifests;
    if (include.key === null || shared.manifests.include.key !== null)
        return [];
    if (include.items.some((item) => item.value === "**"))
        return [];
    return looser(["manifests"], include.key, `"include" leaves out manifests that are read by`, null);
}
function added(open, what, own, [shared, key]) {
    const known = new Set(shared.items.map((item) => key(item.value)));
    return own.items.flatMap((item) => {
        if (known.has(key(item.value)))
            return [];
        return looser([open], item, `the ${what} ${(0,wording/* quoted */.T)(item.value)} is looser than`, null);
    });
}

// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/domain/severity.js
var severity = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/policy/globs.js
var globs = __webpack_require__(6912);
// EXTERNAL MODULE: ./build/policy/merge.js
var merge = __webpack_require__(3547);
// EXTERNAL MODULE: ./build/policy/model.js
var model = __webpack_require__(5326);
// EXTERNAL MODULE: ./build/policy/presets.js
var presets = __webpack_require__(5339);
;// CONCATENATED MODULE: ./build/policy/loosened-rules.js






/** Severities in `[rules]` and `[[projects]] rules` that are lower than the shared policy's. */
function looseRules(context) {
    const { own } = context;
    if (own === null)
        return [];
    const rules = looseTable(context, own.rules, { keys: (rule) => [`rules.${rule}`, "rules"], names: null });
    const projects = own.projects.flatMap((entry) => {
        if (entry.effect.kind !== "rules")
            return [];
        const keys = (rule) => ["projects", "rules", `rules.${rule}`];
        return looseTable(context, entry.effect.settings, { keys, names: entry.names });
    });
    return [...rules, ...projects];
}
function looseTable(context, settings, table) {
    return context.vocabulary.rules.flatMap((rule) => {
        const cells = settings.get(rule.id) ?? {};
        return severity/* COLUMNS */.cZ.flatMap((column) => {
            const cell = cells[column];
            if (cell === undefined || cell.line === null || cell.file === null)
                return [];
            const [shared] = sharedCells(context, rule, column, table.names).toSorted((a, b) => (0,severity/* bySeverity */.Np)(a.value, b.value));
            if (shared === undefined || (0,severity/* bySeverity */.Np)(cell.value, shared.value) <= 0)
                return [];
            const message = `"${cell.value}" for "${rule.id}" (${column}) is looser than "${shared.value}" of`;
            return [{ file: cell.file, line: cell.line, keys: table.keys(rule.id), message, shared }];
        });
    });
}
/** What the shared policy says of a cell: its table, and its own entries for projects that the globs may meet. */
function sharedCells(context, rule, column, names) {
    const { preset } = (0,merge/* mergeLayers */.J)([context.shared], model/* NO_INPUTS */.u);
    const table = context.shared.rules.get(rule.id)?.[column] ?? {
        ...preset,
        value: (0,presets/* presetSeverity */.z)(preset.value, rule, column),
    };
    if (names === null)
        return [table];
    const entries = context.shared.projects.filter((entry) => mayMeet(entry, names));
    return [
        table,
        ...entries.flatMap(({ effect }) => (effect.kind === "rules" ? (effect.settings.get(rule.id)?.[column] ?? []) : [])),
    ];
}
// Two globs may name the same project; only plain names can be told apart for certain.
function mayMeet(entry, names) {
    return names.some((name) => entry.names.some((other) => globsMayMeet(name, other)));
}
function globsMayMeet(a, b) {
    if ((0,globs/* hasWildcard */.rl)(a) && (0,globs/* hasWildcard */.rl)(b))
        return true;
    const [glob, plain] = (0,globs/* hasWildcard */.rl)(a) ? [a, b] : [b, a];
    const name = (0,domain_name/* parseProjectName */.CZ)(plain);
    return name !== null && (0,globs/* nameMatcher */.MH)([glob])(name);
}

;// CONCATENATED MODULE: ./build/policy/loosened-settings.js




const REVIEW_ORDER = ["never", "on-findings", "always"];
/** Single values that are weaker than the shared policy's: preset (the input too), waiver days, index, review. */
function looseSettings(context) {
    const shared = (0,merge/* mergeLayers */.J)([context.shared], model/* NO_INPUTS */.u);
    const own = context.own === null ? [] : ownSettings(context.own, shared);
    return [...inputPreset(context, shared), ...own];
}
function inputPreset(context, shared) {
    const { preset } = context.inputs;
    if (preset === null || (0,presets/* comparePresets */.q)(preset, shared.preset.value) >= 0)
        return [];
    const message = `the input preset "${preset}" is weaker than "${shared.preset.value}" of`;
    const at = { file: context.shared.file, line: shared.preset.line ?? 1 };
    return [{ ...at, keys: ["preset"], message, shared: shared.preset }];
}
function ownSettings(own, shared) {
    const review = (value) => REVIEW_ORDER.indexOf(value);
    return [
        ...compared({
            key: "preset",
            open: "preset",
            own: own.preset,
            shared: shared.preset,
            isLooser: (mine, theirs) => (0,presets/* comparePresets */.q)(mine, theirs) < 0,
            word: "weaker than",
        }),
        ...compared({
            key: "max-waiver-days",
            open: "max-waiver-days",
            own: own.maxWaiverDays,
            shared: shared.maxWaiverDays,
            isLooser: (mine, theirs) => mine > theirs,
            word: "more than",
        }),
        ...compared({
            key: "url",
            open: "index",
            own: own.index.url,
            shared: shared.indexUrl,
            isLooser: (mine, theirs) => (0,source/* indexKey */.mh)(mine) !== (0,source/* indexKey */.mh)(theirs),
            word: "not",
        }),
        ...compared({
            key: "when",
            open: "review",
            own: own.review.when,
            shared: shared.reviewWhen,
            isLooser: (mine, theirs) => review(mine) < review(theirs),
            word: "less than",
        }),
        ...compared({
            key: "inline",
            open: "review",
            own: own.review.inline,
            shared: shared.reviewInline,
            isLooser: (mine, theirs) => theirs && !mine,
            word: "less than",
        }),
    ];
}
function compared(comparison) {
    const { own, shared } = comparison;
    if (own === null || own.file === null || own.line === null)
        return [];
    if (!comparison.isLooser(own.value, shared.value))
        return [];
    const [mine, theirs] = [JSON.stringify(own.value), JSON.stringify(shared.value)];
    const message = `"${comparison.key}" is ${mine}, ${comparison.word} ${theirs} of`;
    return [{ file: own.file, line: own.line, keys: [comparison.open], message, shared }];
}

;// CONCATENATED MODULE: ./build/policy/shared.js




const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const REPOSITORY = /^[A-Za-z0-9._-]+$/;
const REF = /^[^\s\\~^:?*[\]]+$/;
/**
 * `OWNER/REPO/PATH@REF`, recognized by its `@`. `own`: a path in this repository. `broken`: what is wrong with it, in
 * words that continue the quoted text.
 */
function parseSharedReference(text) {
    const at = text.lastIndexOf("@");
    if (at < 0)
        return { kind: "own" };
    const [owner = "", repository = "", ...path] = text.slice(0, at).split("/");
    const ref = text.slice(at + 1);
    if (ref === "")
        return { kind: "broken", problem: "names no REF after the @; a shared policy is OWNER/REPO/PATH@REF" };
    const sound = OWNER.test(owner) && isRepository(repository) && path.every(isSegment) && path.length > 0;
    if (!sound || !REF.test(ref) || ref.includes("..")) {
        return { kind: "broken", problem: "is no shared policy: it is written OWNER/REPO/PATH@REF" };
    }
    return { kind: "shared", reference: { text, owner, repository, path: path.join("/"), ref } };
}
function isRepository(name) {
    return REPOSITORY.test(name) && isSegment(name);
}
function isSegment(segment) {
    return segment !== "" && segment !== "." && segment !== "..";
}
/** What the repository's own file (or the `preset` input) loosens without `open` naming it: an error at each line. */
function loosenedProblems(context) {
    const all = [...looseSettings(context), ...looseRules(context), ...loosePlaces(context)];
    const open = new Set(context.shared.open.items.map((item) => item.value));
    return [
        ...all.filter((loosening) => !loosening.keys.some((key) => open.has(key))).map((one) => errorOf(one, context)),
        ...ownOpen(context),
    ];
}
function errorOf(loosening, context) {
    const [key = ""] = loosening.keys;
    const message = `${loosening.message} ${sharedPlace(loosening.shared, context)}, which does not open "${key}"`;
    return (0,errors/* policyError */.nq)(loosening.file, loosening.line, message);
}
/** The shared line that is loosened; where the shared policy does not write the value, the policy itself. */
function sharedPlace(shared, context) {
    const line = shared?.line ?? null;
    return line === null ? `the shared policy ${context.shared.file}` : `${context.shared.file}:${line}`;
}
function ownOpen(context) {
    const key = context.own?.open.key ?? null;
    if (key === null || context.own === null)
        return [];
    return [(0,errors/* policyError */.nq)(context.own.file, key.line ?? 1, '"open" is for shared policies only')];
}
/** Waivers of the repository's own file for a project and rule that the shared policy waives already. */
function repeatedWaivers({ shared, own }) {
    const seen = new Map(shared.waivers.flatMap((waiver) => waiver.rules.map((rule) => [`${waiver.project} ${rule}`, waiver])));
    return (own?.waivers ?? []).flatMap((waiver) => waiver.rules.flatMap((rule) => {
        const first = seen.get(`${waiver.project} ${rule}`);
        if (first === undefined)
            return [];
        const message = `"${waiver.project}" has a waiver for "${rule}" already, in ${first.file}:${first.line}`;
        return [(0,errors/* policyError */.nq)(waiver.file, waiver.line, message)];
    }));
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ countWaived),
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   Q2: () => (/* binding */ waiverLists),
/* harmony export */   Uf: () => (/* binding */ judgeWaiver),
/* harmony export */   fb: () => (/* binding */ waiverFinder)
/* harmony export */ });
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3762);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
/* harmony import */ var _domain_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5251);
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);




// The last days of a waiver warn, so that nobody is surprised on the day after.
const EXPIRING_DAYS = 14;
/** A waiver as it stands on a day (ISO, UTC) against the project's status now; null: no status is known. */
function judgeWaiver(waiver, today, status) {
    // Dates were checked when the policy was read; a day that is none has passed.
    const days = (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, waiver.expires) ?? -1;
    return { ...waiver, state: stateOf(waiver, days, status), days };
}
function stateOf(waiver, days, status) {
    if (status !== null && (0,_domain_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .compareStatus */ .oA)(status, waiver.status) > 0)
        return "void";
    if (days < 0)
        return "expired";
    return days <= EXPIRING_DAYS ? "expiring" : "valid";
}
/** Finds the waiver of a project and rule in constant time. */
function waiverFinder(waivers, today) {
    const byKey = new Map(waivers.flatMap((waiver) => waiver.rules.map((rule) => [`${waiver.project} ${rule}`, waiver])));
    return (project, rule, status) => {
        const waiver = byKey.get(`${project} ${rule}`);
        return waiver === undefined ? null : judgeWaiver(waiver, today, status);
    };
}
/**
 * The findings with their waivers: valid ones turn them `off`, expiring ones into a warning at most, expired and void
 * ones leave the severity and say so in the message. Comes once, after every other severity. Sorted as every list.
 */
function applyWaivers(findings, policy) {
    return findings.map((finding) => withWaiver(finding, policy)).sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G);
}
function withWaiver(finding, policy) {
    // What is said of many names at once is waived when every one of them is, by the least of their waivers.
    const outcomes = waiversOf(finding, policy).map((waiver) => waived(finding, waiver));
    const [strictest] = outcomes.sort((a, b) => (0,_domain_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(a.severity, b.severity));
    return strictest ?? finding;
}
function waiversOf(finding, policy) {
    const names = (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .projectsOf */ .U)(finding);
    const found = names.map((name) => policy.waiverFor(name, finding.rule, finding.status));
    const waivers = found.filter((waiver) => waiver !== null);
    return waivers.length === names.length ? waivers : [];
}
function waived(finding, waiver) {
    switch (waiver.state) {
        case "valid":
            return { ...finding, severity: "off", wouldBlock: false, waiver };
        case "expiring":
            return { ...finding, severity: (0,_domain_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .Tu)(finding.severity, "warn"), wouldBlock: false, waiver };
        case "expired":
        case "void":
            return { ...finding, waiver, message: [...finding.message, ...refusal(waiver, finding.status)] };
    }
}
function refusal(waiver, status) {
    const owner = waiver.owner === null ? [] : [", owner ", { code: waiver.owner }];
    const named = [" The waiver ", { quote: waiver.reason }, ...owner];
    if (waiver.state === "expired")
        return [...named, `${waiver.owner === null ? "" : ","} expired on ${waiver.expires}.`];
    return [
        ...named,
        `, until ${waiver.expires}, is void: it was granted for the status `,
        { code: waiver.status },
        ...(status === null ? [] : [", and the project is ", { code: status }, " now"]),
        ".",
    ];
}
/**
 * The report's lists. A review judges only waivers whose project it looked up with an answer; an audit also those
 * whose project is nowhere in the tree. None of the lists changes the verdict.
 */
function waiverLists(run) {
    const judged = run.waivers
        .filter((waiver) => isJudged(waiver, run))
        .map((waiver) => {
        return judgeWaiver(waiver, run.today, run.answered.get(waiver.project) ?? null);
    });
    const inState = (state) => judged.filter((waiver) => waiver.state === state);
    const matched = matchedKeys(run.findings);
    const holds = judged.filter((waiver) => waiver.state === "valid" || waiver.state === "expiring");
    return {
        unused: holds.filter((waiver) => !waiver.rules.some((rule) => matched.has(`${waiver.project} ${rule}`))),
        expired: inState("expired"),
        expiring: inState("expiring"),
        void: inState("void"),
    };
}
function isJudged(waiver, run) {
    if (run.answered.has(waiver.project))
        return true;
    return run.inTree !== null && !run.inTree(waiver.project);
}
function matchedKeys(findings) {
    return new Set(findings.flatMap((finding) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .projectsOf */ .U)(finding).map((name) => `${name} ${finding.rule}`)));
}
/** `counts.waived`: findings that a waiver turned `off`. */
function countWaived(findings) {
    return findings.filter((finding) => finding.severity === "off").length;
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9099);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5738);


// Longest piece of a file that a message repeats.
const MAX_QUOTED = 80;
/** `; did you mean "x"?`, or the valid names: `; valid: "a", "b"`. */
function hint(written, valid) {
    const near = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(written, valid);
    if (near !== null)
        return `; did you mean "${near}"?`;
    return `; valid: ${valid.map((name) => `"${name}"`).join(", ")}`;
}
/** Text of the file in quotes, on one line, shortened. */
function quoted(text) {
    return `"${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text, MAX_QUOTED)}"`;
}


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   mD: () => (/* binding */ mayComeFromElsewhere),
/* harmony export */   sl: () => (/* binding */ observeProject)
/* harmony export */ });
/* harmony import */ var _domain_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1777);
/* harmony import */ var _domain_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);


/** An observation about a project, placed at its first entry with the others in `also`. */
function observeProject(subject, saying) {
    const [first, ...rest] = saying.entries;
    const constraintsOnly = saying.entries.every((entry) => entry.requirement.scope === "constraint");
    return {
        rule: saying.rule,
        project: subject.change.project,
        projects: null,
        addedIndex: null,
        foreignHost: saying.foreignHost ?? null,
        version: saying.version ?? versionOf(saying.entries),
        status: (0,_domain_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(subject.lookup),
        change: subject.change,
        members: [],
        place: placeOf(first),
        also: otherPlaces(placeOf(first), rest.map(placeOf)),
        column: (0,_domain_change_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(subject.change),
        defaultSeverity: saying.defaultSeverity ?? null,
        cap: constraintsOnly ? "note" : (saying.cap ?? null),
        message: saying.message,
        effect: saying.effect,
        remedy: saying.remedy,
    };
}
// A manifest's own pin, else what the lock beside it holds.
function versionOf(entries) {
    return entries.find((entry) => entry.requirement.version !== null)?.requirement.version ?? null;
}
/** Where an entry stands. */
function placeOf(entry) {
    const { line } = entry.location.lines();
    return { file: entry.location.file, line };
}
function otherPlaces(first, places) {
    const seen = new Set([key(first)]);
    return places.filter((place) => !seen.has(key(place)) && seen.add(key(place)));
}
function key({ file, line }) {
    return `${file}:${line}`;
}
/** True when a lock file or a hash-pinned entry brings the project in, so that installs may not ask the index for its status. */
function isLocked(entries) {
    return entries.some((entry) => entry.requirement.kind === "locked" || entry.requirement.files.length > 0);
}
/** True when another index is allowed to serve each of the entries, so that its absence from this one says little. */
function mayComeFromElsewhere(entries) {
    return entries.every(({ origin }) => origin.kind === "asked" && origin.elsewhere);
}
/** Who to turn to about a transitive project; null for direct ones, and where nobody is recorded. */
function parentOf(entry) {
    return entry.direct ? null : (entry.path.at(-2) ?? null);
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES),
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/domain/change.js
var domain_change = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/domain/lookup.js
var domain_lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/rules/observe.js
var observe = __webpack_require__(1484);
;// CONCATENATED MODULE: ./build/rules/reasons.js
/** The index's own reason for a status as a quoted sentence; empty where it gives none, as PyPI does. */
function reasonGiven(lookup) {
    if (lookup.kind !== "found" || lookup.status.kind !== "known" || lookup.status.reason === null)
        return [];
    return [" The index gives this reason: ", { quote: lookup.status.reason }, "."];
}

;// CONCATENATED MODULE: ./build/rules/remedies.js

/** The way out of a project that should not be relied on any more: replace it with `other`, or raise it with who brings it in. */
function leaveIt(entry, other = "a maintained project") {
    const parent = (0,observe/* parentOf */.gN)(entry);
    if (parent !== null) {
        return ["Raise it with ", { code: parent }, ", which brings it in, or accept it with a dated waiver."];
    }
    if (!entry.direct)
        return [
            "Find out what brings it in (the file does not record it) and raise it there, or accept it with a dated waiver.",
        ];
    return [`Replace it with ${other}, or accept it with a dated waiver.`];
}
/** The release to move to; null where the index lists none, or yanked ones only. */
function latestToUse(lookup) {
    return lookup.kind === "found" && !lookup.listing.allYanked ? lookup.listing.latest : null;
}

;// CONCATENATED MODULE: ./build/rules/archived-project.js





/** PEP 792 `archived`: no release will follow, security fixes included. */
const archivedProject = {
    id: "archived-project",
    summary: "The project's maintainers have archived it: no more releases, security fixes included.",
    defaults: { new: "block", transitive: "warn", changed: "warn", existing: "warn" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind !== "project" || (0,domain_lookup/* statusOf */.c2)(subject.lookup) !== "archived")
            return [];
        const entries = (0,domain_change/* askedEntries */.zx)(subject.change);
        if (entries === null)
            return [];
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "archived-project",
                entries,
                message: [
                    { code: subject.change.project },
                    " is archived: its maintainers will publish no more releases, security fixes included.",
                    ...reasonGiven(subject.lookup),
                ],
                effect: ["It still installs as before, and nothing warns when a flaw is found in it."],
                remedy: leaveIt(entries[0]),
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/denied-project.js


/** The policy names the project under `deny`. */
const deniedProject = {
    id: "denied-project",
    summary: "The policy denies the project.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind !== "project" || subject.denied === null)
            return [];
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "denied-project",
                entries: subject.change.introduced,
                message: [{ code: subject.change.project }, " is denied by the policy: ", { quote: subject.denied }, "."],
                effect: null,
                remedy: leaveIt(subject.change.introduced[0], "another project"),
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/deprecated-project.js





/** PEP 792 `deprecated`: its maintainers advise against new use. PyPI cannot produce it yet; other indexes do. */
const deprecatedProject = {
    id: "deprecated-project",
    summary: "The project's maintainers advise against using it.",
    defaults: { new: "warn", transitive: "note", changed: "note", existing: "note" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind !== "project" || (0,domain_lookup/* statusOf */.c2)(subject.lookup) !== "deprecated")
            return [];
        const entries = (0,domain_change/* askedEntries */.zx)(subject.change);
        if (entries === null)
            return [];
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "deprecated-project",
                entries,
                message: [
                    { code: subject.change.project },
                    " is deprecated: its maintainers advise against using it.",
                    ...reasonGiven(subject.lookup),
                ],
                effect: ["It still installs, and may still get fixes."],
                remedy: leaveIt(entries[0]),
            }),
        ];
    },
};

// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
;// CONCATENATED MODULE: ./build/rules/observe-run.js
/** An observation about the run: no project, no version. What the rule leaves out is empty, and the column `new`. */
function observeRun(saying) {
    return {
        project: null,
        projects: null,
        addedIndex: null,
        foreignHost: null,
        version: null,
        status: null,
        change: null,
        members: [],
        column: "new",
        defaultSeverity: null,
        cap: null,
        ...saying,
    };
}

;// CONCATENATED MODULE: ./build/rules/observe-file.js


/** An observation about one file, placed at its first line in question with the others in `also`. */
function observeFile(subject, saying) {
    const [first, ...rest] = subject.skips;
    const lines = new Set(rest.map((skip) => skip.line).filter((line) => line !== first.line));
    return observeRun({
        ...saying,
        place: { file: first.file, line: first.line },
        also: [...lines].map((line) => ({ file: first.file, line })),
        column: subject.change,
    });
}
/** ", and 2 more in this file" after what is said of the first line; empty where it is the only one. */
function moreInFile({ skips }) {
    return skips.length === 1 ? "" : `, and ${(0,prose/* grouped */.zD)(skips.length - 1)} more in this file`;
}

;// CONCATENATED MODULE: ./build/rules/direct-reference.js



const REMEDY = "Prefer a release from the index; else pin a full commit or a hash and say why in the pull request.";
/** An entry that comes from a repository or a URL and did not before, or from another repository: no index vouches for it. */
const directReference = {
    id: "direct-reference",
    summary: "The entry comes from a repository or a URL instead of an index.",
    defaults: { new: "warn", transitive: "note", changed: "warn", existing: "off" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind === "manifest")
            return judgeNameless(subject);
        if (subject.kind !== "project")
            return [];
        const known = new Set(subject.change.before.flatMap((requirement) => repositoryOf(requirement) ?? []));
        const [first, ...rest] = subject.change.introduced.filter((entry) => isReference(entry) && !known.has(repositoryOf(entry.requirement) ?? ""));
        if (first === undefined)
            return [];
        const url = first.requirement.source.url ?? "";
        const what = first.requirement.source.kind === "vcs" ? "the repository " : "the URL ";
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "direct-reference",
                entries: [first, ...rest],
                message: [{ code: subject.change.project }, " comes from ", what, { code: url }, " instead of an index."],
                effect: [
                    "No index says whether what stands there is archived, quarantined or yanked",
                    // Another entry of the same name may have been asked about.
                    subject.lookup.kind === "not-asked" ? ", so it was not looked up." : ".",
                ],
                remedy: [REMEDY],
            }),
        ];
    },
};
// Lines that install from a repository or URL and name no project (`git+https://…` alone).
function judgeNameless(subject) {
    const [first] = subject.skips;
    if (first.class !== "reference" || subject.unreadableBefore)
        return [];
    return [
        observeFile(subject, {
            rule: "direct-reference",
            message: [
                { code: first.file },
                ` line ${first.line} installs what no index offers and names no project: `,
                { quote: first.detail },
                moreInFile(subject),
                ".",
            ],
            effect: ["Nobody can tell which project it is, so nothing was looked up."],
            remedy: ["Write ", { code: "name @ URL" }, `. ${REMEDY}`],
        }),
    ];
}
function isReference({ requirement, origin }) {
    const { kind } = requirement.source;
    return origin.kind === "not-asked" && (kind === "vcs" || kind === "url");
}
// Hosts whose URLs name a repository by their first two segments.
const CODE_HOSTS = new Set(["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]);
// A new revision of one repository, or another file of one folder, is the same reference.
function repositoryOf({ source }) {
    if (source.kind === "vcs")
        return repositoryKey(source.url.toLowerCase());
    if (source.kind !== "url")
        return null;
    const url = URL.parse(source.url);
    if (url === null)
        return source.url;
    const segments = url.pathname.split("/").filter((segment) => segment !== "");
    const folder = CODE_HOSTS.has(url.host) ? segments.slice(0, 2) : segments.slice(0, -1);
    return `${url.host}/${folder.join("/")}`.toLowerCase();
}
// Git's short form `host:path` is ssh. Over ssh and https a code host gives the same repository; other hosts need not, and
// over http nobody vouches for it.
function repositoryKey(written) {
    const plain = (0,source/* withoutSlashesAtEnd */._p)(written).replace(/\.git$/, "");
    const address = plain.replace(/^([^/:]{2,}):(?!\/\/)\/?/, "ssh://$1/");
    const url = URL.parse(address);
    const isSafe = url?.protocol === "ssh:" || url?.protocol === "https:";
    return isSafe && CODE_HOSTS.has(url.host) ? `https://${url.host}${url.pathname}` : address;
}

;// CONCATENATED MODULE: ./build/rules/gate-edited.js

/** The pull request touches what judges it: the policy in force stays that of the base, and a reviewer should know. */
const gateEdited = {
    id: "gate-edited",
    summary: "The policy, or a workflow that runs the gate, is changed here.",
    defaults: { new: "warn", transitive: "warn", changed: "warn", existing: "off" },
    configurable: false,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind !== "run")
            return [];
        const [first, ...rest] = subject.facts.gateEdits;
        if (first === undefined)
            return [];
        return [
            observeRun({
                rule: "gate-edited",
                place: first.place,
                also: rest.map((edit) => edit.place),
                message: ["This change edits ", ...whatIsEdited([first, ...rest]), "."],
                effect: effectOf([first, ...rest]),
                remedy: ["Review the edit as carefully as the dependencies themselves."],
            }),
        ];
    },
};
// Of a `pull_request` event GitHub runs the workflow as the merge commit has it; of all other events the base's.
function effectOf(edits) {
    const kinds = new Set(edits.map((edit) => edit.what));
    const policy = kinds.has("policy") ? [POLICY] : [];
    return kinds.has("workflow") ? [...policy, policy.length > 0 ? " " : "", ...WORKFLOW] : policy;
}
const POLICY = "It was judged by the base branch's policy; what it changes takes effect once merged.";
const WORKFLOW = [
    "For ",
    { code: "pull_request" },
    " GitHub runs a workflow as the pull request leaves it, so this run may be of the edited one.",
];
function whatIsEdited(edits) {
    return edits.flatMap(({ what, place }, index) => [
        index === 0 ? "" : ", ",
        what === "policy" ? "the policy " : "a workflow that runs this check, ",
        { code: place.file },
    ]);
}

;// CONCATENATED MODULE: ./build/rules/invalid-policy.js


/** A policy that would be broken once merged: every later run would end without a verdict. */
const invalidPolicy = {
    id: "invalid-policy",
    summary: "The policy as this change leaves it is invalid.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "block" },
    configurable: false,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind !== "run")
            return [];
        const [first, ...rest] = subject.facts.headPolicyErrors;
        if (first === undefined)
            return [];
        const more = rest.length === 0
            ? ""
            : rest.length === 1
                ? " There is 1 more error."
                : ` There are ${(0,prose/* grouped */.zD)(rest.length)} more errors.`;
        return [
            observeRun({
                rule: "invalid-policy",
                place: first.place,
                also: rest.map((error) => error.place),
                message: ["The policy would be invalid once merged: ", { quote: first.message }, ".", more],
                effect: ["Every run after the merge would end without a verdict."],
                remedy: ["Fix the policy in this pull request."],
            }),
        ];
    },
};

// EXTERNAL MODULE: ./build/domain/version.js
var domain_version = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/rules/missing-project.js




/** 404, asked twice. The index does not tell a typo from a private name, a deleted project or removed malware. */
const missingProject = {
    id: "missing-project",
    summary: "The index has no project of that name.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: true,
    judge: (subject) => {
        if (subject.kind !== "project")
            return [];
        const [first, ...rest] = missingEntries(subject);
        if (first === undefined)
            return [];
        const elsewhere = (0,observe/* mayComeFromElsewhere */.mD)([first, ...rest]);
        const parent = (0,observe/* parentOf */.gN)(first);
        // A lock proves that what is asked of this index was there once; a pin is only somebody's word.
        const wasThere = [first, ...rest].some((entry) => entry.requirement.kind === "locked");
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "missing-project",
                entries: [first, ...rest],
                message: messageOf(subject, elsewhere),
                effect: ["A fresh install from this index fails, or takes whatever somebody registers under the name next."],
                remedy: [
                    ...(parent === null ? ["Check the spelling. "] : []),
                    "If it is a private package, declare it: ",
                    { code: `private = ["${subject.change.project}"]` },
                    " under ",
                    { code: "[index]" },
                    " in the policy on the base branch. ",
                    ...(parent === null
                        ? ["If it is gone, take it out."]
                        : ["If it is gone, keep ", { code: parent }, " at a release that does not need it."]),
                ],
                defaultSeverity: subject.change.kind === "existing" && wasThere ? "block" : null,
                cap: elsewhere ? "warn" : null,
            }),
        ];
    },
};
/** The entries of a project that the index does not have; none where that says nothing: of the repository's own project, and of a local version. */
function missingEntries({ lookup, change }) {
    if (lookup.kind !== "missing" || change.own)
        return [];
    return ((0,domain_change/* askedEntries */.zx)(change) ?? []).filter((entry) => !hasLocalVersion(entry));
}
function messageOf(subject, elsewhere) {
    const other = elsewhere
        ? " Another index is allowed for this entry and may have it; it was not asked, so this is a warning at most."
        : "";
    return [
        { code: subject.change.project },
        " is not on ",
        (0,source/* indexName */.mo)(subject.indexUrl),
        ": a typo, a private package, removed by its owner, or removed for breaking the rules. It was asked for twice.",
        other,
    ];
}
function hasLocalVersion({ requirement }) {
    return requirement.version !== null && (0,domain_version/* isLocalVersion */.E9)(requirement.version);
}

;// CONCATENATED MODULE: ./build/rules/withdrawn-release.js






/** The pinned version is not offered by an active project: deleted, or that release was quarantined; the index does not tell. */
const withdrawnRelease = {
    id: "withdrawn-release",
    summary: "The pinned or locked version is not offered by the index.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: true,
    judge: (subject) => {
        if (subject.kind !== "project")
            return [];
        const [first, ...rest] = withdrawnEntries(subject);
        const version = first?.requirement.version ?? null;
        if (first === undefined || version === null)
            return [];
        const elsewhere = (0,observe/* mayComeFromElsewhere */.mD)([first, ...rest]);
        const latest = latestToUse(subject.lookup);
        const lock = (0,observe/* isLocked */.ln)([first, ...rest]) ? " A lock file that names the file's URL may still install it." : "";
        const other = elsewhere
            ? " Another index is allowed for this entry and may have it, so this is a warning at most."
            : "";
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "withdrawn-release",
                entries: [first, ...rest],
                version,
                message: [
                    { code: `${subject.change.project} ${version}` },
                    " is not offered by ",
                    (0,source/* indexName */.mo)(subject.indexUrl),
                    ": the release was deleted or withdrawn, or never existed there. It was asked for twice.",
                    other,
                ],
                effect: ["pip and uv cannot resolve this version.", lock],
                remedy: [
                    "Find out why it is gone, then take a version that the index lists",
                    ...(latest === null ? [] : ["; the latest is ", { code: latest }]),
                    ".",
                ],
                cap: elsewhere ? "warn" : null,
            }),
        ];
    },
};
/** The entries of an active project at a version that the index does not offer; none of the repository's own project, and of local versions. */
function withdrawnEntries({ lookup, change }) {
    if ((0,domain_lookup/* statusOf */.c2)(lookup) !== "active" || change.own)
        return [];
    const absent = absentVersions(lookup);
    return ((0,domain_change/* askedEntries */.zx)(change) ?? []).filter((entry) => isWithdrawn(entry, absent));
}
// A hostile file pins one project at as many versions as it has lines.
function absentVersions(lookup) {
    if (lookup.kind !== "found")
        return new Set();
    return new Set(lookup.releases.filter((release) => !release.offered).map((release) => release.version));
}
function isWithdrawn({ requirement }, absent) {
    const { version } = requirement;
    return version !== null && !(0,domain_version/* isLocalVersion */.E9)(version) && absent.has(version);
}

;// CONCATENATED MODULE: ./build/rules/lock-mismatch.js






/** A locked file whose hash is not the index's: somebody changed the lock, or the file behind the name is another. */
const lockMismatch = {
    id: "lock-mismatch",
    summary: "A locked or hash-pinned file is not the one that the index lists.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: true,
    judge: (subject) => {
        if (subject.kind !== "project" || (0,domain_lookup/* statusOf */.c2)(subject.lookup) === "quarantined")
            return [];
        const releaseOf = releasesIn(subject.lookup);
        const [first, ...rest] = entriesFor(subject).flatMap((entry) => mismatchOf(entry, subject.lookup, releaseOf) ?? []);
        if (first === undefined)
            return [];
        const { version, host } = first;
        const existing = subject.change.kind === "existing";
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "lock-mismatch",
                entries: [first.entry, ...rest.map((mismatch) => mismatch.entry)],
                version,
                foreignHost: host,
                message: lock_mismatch_messageOf(first, subject),
                effect: [
                    host === null
                        ? "An install that checks hashes fails, or installs a file that the index does not know."
                        : "An install from this lock fetches that file, whatever the index has.",
                ],
                remedy: [remedyOf(host === null ? "where the hash came from" : "who named that host", existing)],
            }),
        ];
    },
};
function remedyOf(what, existing) {
    const first = existing ? `Find out ${what} before you install again.` : `Do not merge before you know ${what}.`;
    return `${first} Lock again from the index and compare.`;
}
function lock_mismatch_messageOf({ version, file, host }, { change, indexUrl }) {
    const index = (0,source/* indexName */.mo)(indexUrl);
    const release = { code: `${change.project} ${version}` };
    if (file === null)
        return ["None of the hashes of ", release, " belongs to a file of that release on ", index, "."];
    const start = ["The lock ", host === null ? "gives " : "takes ", { code: file }, " of ", { code: change.project }];
    if (host === null)
        return [...start, " another hash than ", index, " lists for that file."];
    return [...start, " from ", { code: host }, "; ", index, " lists no file with its hash."];
}
// Where another rule says that there is no such release, it speaks alone.
function entriesFor(subject) {
    const absent = new Set([...missingEntries(subject), ...withdrawnEntries(subject)]);
    return ((0,domain_change/* askedEntries */.zx)(subject.change) ?? []).filter((entry) => !absent.has(entry));
}
function mismatchOf(entry, lookup, releaseOf) {
    const { version, files } = entry.requirement;
    if (version === null)
        return null;
    const release = releaseOf(version);
    if (release === null)
        return foreignIn(entry, lookup, null);
    const changed = files.find((file) => isListedUnderAnotherHash(file, release));
    if (changed !== undefined)
        return { entry, version, file: changed.name, host: null };
    if (noneBelongs(files, release))
        return { entry, version, file: null, host: null };
    return foreignIn(entry, lookup, release);
}
// Versions are asked about as they are written: all are found by their text.
function releasesIn(lookup) {
    const offered = lookup.kind === "found" ? lookup.releases.filter((release) => release.offered) : [];
    const byText = new Map(offered.map((release) => [release.version, release]));
    return (version) => byText.get(version) ?? null;
}
// The same bytes are the same file, wherever they come from. PyPI takes no local versions: of those it lists none.
function foreignIn(entry, lookup, release) {
    const { version } = entry.requirement;
    const answered = lookup.kind === "found" || lookup.kind === "missing";
    if (version === null || !answered || entry.origin.kind !== "asked" || entry.origin.elsewhere)
        return null;
    const listed = new Set(release?.files.flatMap((file) => file.hashes));
    if (release !== null && listed.size === 0)
        return null;
    const foreign = entry.foreignFiles?.().find(({ hash }) => hash === null || !listed.has(hash));
    if (foreign === undefined)
        return null;
    const url = foreign.url ?? "";
    return { entry, version, file: foreign.name ?? url, host: (0,source/* hostOf */.w4)(url) || url };
}
function isListedUnderAnotherHash({ name, hash }, release) {
    if (name === null || hash === null)
        return false;
    const listed = release.files.find((candidate) => candidate.name === name)?.hashes ?? [];
    const comparable = listed.filter((other) => algorithmOf(other) === algorithmOf(hash));
    return comparable.length > 0 && !comparable.includes(hash);
}
// Only hashes of an algorithm that the index publishes can be compared.
function noneBelongs(files, release) {
    const listed = new Set(release.files.flatMap((file) => file.hashes));
    const algorithms = new Set([...listed].map(algorithmOf));
    const comparable = files.flatMap((file) => file.hash !== null && algorithms.has(algorithmOf(file.hash)) ? [file.hash] : []);
    return comparable.length > 0 && !comparable.some((hash) => listed.has(hash));
}
function algorithmOf(hash) {
    return hash.slice(0, hash.indexOf(":"));
}

;// CONCATENATED MODULE: ./build/rules/quarantined-project.js





/** PEP 792 `quarantined`: the index offers no files until its administrators have looked. Never called malware here. */
const quarantinedProject = {
    id: "quarantined-project",
    summary: "The index has suspended the project pending review.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "block" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: true,
    judge: (subject) => {
        if (subject.kind !== "project" || (0,domain_lookup/* statusOf */.c2)(subject.lookup) !== "quarantined")
            return [];
        const entries = (0,domain_change/* askedEntries */.zx)(subject.change);
        if (entries === null)
            return [];
        const { project } = subject.change;
        const parent = (0,observe/* parentOf */.gN)(entries[0]);
        const index = (0,source/* indexName */.mo)(subject.indexUrl);
        const lock = (0,observe/* isLocked */.ln)(entries)
            ? " A lock file that already names a file may still install it: the file host keeps serving quarantined files."
            : "";
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "quarantined-project",
                entries,
                message: [
                    { code: project },
                    " is quarantined: the administrators of ",
                    index,
                    " have suspended it pending review. This is not proof that anything is wrong with it.",
                    ...reasonGiven(subject.lookup),
                ],
                effect: ["pip and uv find no files, so a fresh resolve fails or silently picks something else.", lock],
                remedy: remedyFor(parent, subject.change.kind === "existing"),
            }),
        ];
    },
};
// What is in use already cannot be held.
function remedyFor(parent, existing) {
    if (parent === null) {
        return existing
            ? ["Take the project out, or install nothing new until the review has ended."]
            : ["Hold this change until the review has ended, or take the project out. Run the check again then."];
    }
    return [
        existing ? "Keep " : "Hold this change, or keep ",
        { code: parent },
        " at a release that does not need it. Run the check again when the review has ended.",
    ];
}

;// CONCATENATED MODULE: ./build/rules/unchecked-index.js



/** An entry that comes from an index nobody asks: its status stays unknown, and so does who answers for the name. */
const uncheckedIndex = {
    id: "unchecked-index",
    summary: "The entry comes from an index that the gate does not ask and that was not in use before.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "note" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind === "run")
            return subject.facts.addedIndexes.map((index) => observeIndex(index, subject.facts.audit));
        if (subject.kind !== "project")
            return [];
        const [first, ...rest] = subject.change.introduced.filter(isBoundElsewhere);
        if (first === undefined)
            return [];
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "unchecked-index",
                entries: [first, ...rest],
                message: [
                    { code: subject.change.project },
                    " comes from ",
                    ...urlOf(first),
                    ", an index that this check does not ask",
                    subject.change.kind === "existing" ? "." : " and that was not in use before.",
                ],
                effect: ["Nothing is known of the project's status there."],
                remedy: unchecked_index_REMEDY,
            }),
        ];
    },
};
const unchecked_index_REMEDY = [
    "If the index is one of yours, list it under ",
    { code: "known" },
    " in ",
    { code: "[index]" },
    " of the policy on the base branch; else take it out.",
];
function isBoundElsewhere({ requirement, origin }) {
    if (origin.kind !== "not-asked" || origin.reason !== "other-index" || origin.inUse)
        return false;
    return requirement.source.kind === "index" && requirement.source.url !== null;
}
function urlOf({ origin }) {
    return [{ code: origin.kind === "not-asked" ? (origin.url ?? "another index") : "another index" }];
}
function observeIndex(index, audit) {
    const takes = index.projects.length;
    const names = takes === 0 ? "" : ` It may serve ${(0,prose/* counted */.hS)(takes, "name")} of this run.`;
    return observeRun({
        rule: "unchecked-index",
        projects: index.projects,
        addedIndex: index.url,
        place: index.place,
        also: index.also,
        column: audit ? "existing" : "new",
        message: [
            "The index ",
            { code: index.url },
            index.role === "replaces" ? " takes the place of PyPI" : " is added beside PyPI",
            " and is not asked by this check.",
            names,
        ],
        effect: index.role === "replaces" ? ["Installs ask it instead of PyPI."] : ["Any name may be served from either index."],
        remedy: unchecked_index_REMEDY,
    });
}

;// CONCATENATED MODULE: ./build/rules/unknown-status.js





/** An index that publishes no status, or a word that nobody knows: neither may count as active. Said once per run. */
const unknownStatus = {
    id: "unknown-status",
    summary: "The index publishes no project status, or one that nobody knows.",
    defaults: { new: "warn", transitive: "warn", changed: "warn", existing: "warn" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => (subject.kind === "run" ? unknown_status_observe(subject.facts) : []),
};
function unknown_status_observe(facts) {
    const unknown = facts.projects.filter((project) => isUnknown(project) && (0,domain_change/* askedEntries */.zx)(project.change) !== null);
    const [first] = unknown;
    if (first === undefined)
        return [];
    const required = unknown.filter((project) => !isOnlyConstrained(project));
    const places = unknown.flatMap((project) => (0,domain_change/* askedEntries */.zx)(project.change)?.slice(0, 1) ?? []).map(observe/* placeOf */.$t);
    const [place, ...also] = places;
    if (place === undefined)
        return [];
    const names = unknown.map((project) => project.change.project);
    return [
        observeRun({
            rule: "unknown-status",
            projects: names,
            members: (required.length > 0 ? required : unknown).map((project) => project.change),
            place,
            also,
            column: (0,domain_change/* columnOf */.uV)(first.change),
            cap: required.length > 0 ? null : "note",
            message: [
                (0,source/* isPyPI */.j1)(first.indexUrl) ? "PyPI" : "The index",
                " gives no status that this check knows for ",
                ...(names.length === 1 ? [] : [`${(0,prose/* counted */.hS)(names.length, "project")}: `]),
                ...listOf(names),
                ...words(unknown),
                ".",
            ],
            effect: [`Whether ${names.length === 1 ? "it is" : "they are"} archived or quarantined is not known.`],
            remedy: unknown_status_remedyFor(first.indexUrl),
        }),
    ];
}
function unknown_status_remedyFor(indexUrl) {
    const setting = { code: 'unknown-status = "note"' };
    return (0,source/* isPyPI */.j1)(indexUrl)
        ? ["Look there yourself, and update this check: a later release may know the status."]
        : [
            "Ask an index that publishes the status, as PyPI does; or set ",
            setting,
            " in the policy if this index is enough.",
        ];
}
// Where only files are new, the project was there before.
function isUnknown({ lookup, change }) {
    return lookup.kind === "found" && lookup.status.kind !== "known" && change.filesOnly !== true;
}
function isOnlyConstrained({ change }) {
    return (0,domain_change/* askedEntries */.zx)(change)?.every((entry) => entry.requirement.scope === "constraint") ?? false;
}
// Enough to see what it is about; `projects` holds them all.
const SHOWN = 10;
function listOf(names) {
    const shown = names
        .slice(0, SHOWN)
        .flatMap((name, index) => (index === 0 ? [{ code: name }] : [", ", { code: name }]));
    return names.length > SHOWN ? [...shown, ` and ${(0,prose/* grouped */.zD)(names.length - SHOWN)} more`] : shown;
}
function words(unknown) {
    const said = new Set(unknown.flatMap(({ lookup }) => lookup.kind === "found" && lookup.status.kind === "unknown" ? [lookup.status.word] : []));
    const [first] = said;
    return first === undefined ? [] : [" (it says ", { code: first }, ")"];
}

;// CONCATENATED MODULE: ./build/rules/unread-entry.js

/** An entry that cannot be read although the file can, or a known kind of file that is not read yet: told, so that silence never means clean. */
const unreadEntry = {
    id: "unread-entry",
    summary: "An entry, or a known kind of file, is not read.",
    defaults: { new: "note", transitive: "off", changed: "note", existing: "note" },
    configurable: true,
    hasTransitive: false,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind !== "manifest" || subject.skips[0].class !== "unread")
            return [];
        const [first] = subject.skips;
        return [
            observeFile(subject, {
                rule: "unread-entry",
                message: [
                    { code: first.file },
                    ` line ${first.line} was not read: `,
                    { quote: first.detail },
                    moreInFile(subject),
                    ".",
                ],
                effect: ["What it brings in was not checked."],
                remedy: [
                    "Name the projects in a file that is read (a lock file holds them all), or look at the entry yourself.",
                ],
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/unreadable-manifest.js

/** A manifest, or a line of it, that could not be read: what stands there is not checked. */
const unreadableManifest = {
    id: "unreadable-manifest",
    summary: "A manifest, or a line of it, could not be read.",
    defaults: { new: "block", transitive: "off", changed: "block", existing: "warn" },
    configurable: true,
    hasTransitive: false,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind !== "manifest" || subject.skips[0].class !== "unreadable")
            return [];
        const [first] = subject.skips;
        return [
            observeFile(subject, {
                rule: "unreadable-manifest",
                message: [{ code: first.file }, whatFails(first), { quote: first.detail }, moreInFile(subject), "."],
                effect: ["What stands there was not checked."],
                remedy: [unreadable_manifest_REMEDY[first.reason] ?? "Fix the line so that its own tool reads it."],
                cap: subject.unreadableBefore ? "note" : null,
            }),
        ];
    },
};
const WHOLE_FILE = new Set([
    "syntax",
    "encoding",
    "binary",
    "over-limit",
    "truncated",
    "unreadable",
]);
// Every one fits a pull request, an audit, a working tree and standard input.
const unreadable_manifest_REMEDY = {
    syntax: "Fix the file so that its own tool reads it.",
    encoding: "Save the file as UTF-8.",
    binary: "Put text in its place, or exclude the file by the policy if it is no manifest.",
    "missing-include": "Add the file that the line includes, or correct the line.",
    "refused-include": "Include a file of this repository instead, and none that includes this one.",
    "over-limit": "Stay within the limit, or exclude the file by the policy if it is no manifest.",
    truncated: "Run the check again.",
    unreadable: "Fix the file so that its own tool reads it; if that tool does, a later release of this check may, too.",
};
function whatFails(skip) {
    return WHOLE_FILE.has(skip.reason)
        ? " could not be read: "
        : ` has an entry that could not be read (line ${skip.line}): `;
}

// EXTERNAL MODULE: ./build/rules/unverified-project.js
var unverified_project = __webpack_require__(8817);
;// CONCATENATED MODULE: ./build/rules/yanked-release.js




/** PEP 592: installers skip a yanked release unless it is pinned exactly, which is the case here. */
const yankedRelease = {
    id: "yanked-release",
    summary: "The pinned or locked version is yanked.",
    defaults: { new: "warn", transitive: "note", changed: "warn", existing: "note" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: false,
    judge: (subject) => {
        if (subject.kind !== "project" || (0,domain_lookup/* statusOf */.c2)(subject.lookup) === "quarantined")
            return [];
        const yanked = yankedReleases(subject);
        const [first, ...rest] = ((0,domain_change/* askedEntries */.zx)(subject.change) ?? []).filter(({ requirement }) => requirement.version !== null && yanked.has(requirement.version));
        const release = first === undefined ? undefined : yanked.get(first.requirement.version ?? "");
        if (first === undefined || release === undefined)
            return [];
        const reason = release.yankedReason;
        const latest = latestToUse(subject.lookup);
        return [
            (0,observe/* observeProject */.sl)(subject, {
                rule: "yanked-release",
                entries: [first, ...rest],
                version: release.version,
                message: [
                    { code: `${subject.change.project} ${release.version}` },
                    " is yanked: its maintainers took this release back.",
                    ...(reason === null ? [] : [" They say: ", { quote: reason }, "."]),
                ],
                effect: [
                    (0,observe/* isLocked */.ln)([first, ...rest])
                        ? "The lock still installs it."
                        : "pip still installs it, with a warning, because it is pinned exactly.",
                ],
                remedy: [
                    "Move to a release that is not yanked",
                    ...(latest === null ? [] : [": the latest is ", { code: latest }]),
                    ".",
                ],
            }),
        ];
    },
};
function yankedReleases({ lookup }) {
    if (lookup.kind !== "found")
        return new Map();
    return new Map(lookup.releases.filter((release) => release.yanked).map((release) => [release.version, release]));
}

;// CONCATENATED MODULE: ./build/rules/registry.js
















/** Every rule, one line each; a missing id is a type error. */
const BY_ID = {
    "archived-project": archivedProject,
    "denied-project": deniedProject,
    "deprecated-project": deprecatedProject,
    "direct-reference": directReference,
    "gate-edited": gateEdited,
    "invalid-policy": invalidPolicy,
    "lock-mismatch": lockMismatch,
    "missing-project": missingProject,
    "quarantined-project": quarantinedProject,
    "unchecked-index": uncheckedIndex,
    "unknown-status": unknownStatus,
    "unread-entry": unreadEntry,
    "unreadable-manifest": unreadableManifest,
    "unverified-project": unverified_project/* unverifiedProject */.n,
    "withdrawn-release": withdrawnRelease,
    "yanked-release": yankedRelease,
};
/** In the order of their ids. */
const RULES = Object.values(BY_ID);
/** What all rules say of a subject; where only files are new, what is said of files. */
function judge(subject) {
    const filesOnly = subject.kind === "project" && subject.change.filesOnly === true;
    return RULES.filter((rule) => !filesOnly || rule.judgesNewFiles).flatMap((rule) => rule.judge(subject));
}


/***/ }),

/***/ 8817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ RUN_AGAIN),
/* harmony export */   n: () => (/* binding */ unverifiedProject)
/* harmony export */ });
/* harmony import */ var _domain_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1777);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1484);



/** All that is left to do where `on-unverified` is turned already. */
const RUN_AGAIN = "Run the check again when the index answers.";
/** The third state: the look-up failed after all tries, or its answer made no sense. Never shown as clean. */
const unverifiedProject = {
    id: "unverified-project",
    summary: "The project's status could not be checked.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    hasTransitive: true,
    judgesNewFiles: true,
    judge: (subject) => {
        if (subject.kind !== "project" || subject.lookup.kind !== "unavailable")
            return [];
        const entries = (0,_domain_change_js__WEBPACK_IMPORTED_MODULE_1__/* .askedEntries */ .zx)(subject.change);
        if (entries === null)
            return [];
        return [
            (0,_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observeProject */ .sl)(subject, {
                rule: "unverified-project",
                entries,
                message: [
                    { code: subject.change.project },
                    " could not be checked on ",
                    (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo)(subject.indexUrl),
                    ": ",
                    { quote: subject.lookup.detail },
                    ".",
                ],
                effect: ["Nothing is known of its status: this is neither clean nor bad."],
                remedy: [
                    RUN_AGAIN,
                    " If it stays away, an administrator can set ",
                    { code: "on-unverified: warn" },
                    " for the time being.",
                ],
            }),
        ];
    },
};


/***/ })

};
