export const id = 217;
export const ids = [217];
export const modules = {

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createFolderRepository)
/* harmony export */ });
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(729);
/* harmony import */ var _disk_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);


/** Files of a folder as they stand, judged whole: a range of kind `audit` without commits. */
function createFolderRepository(options) {
    let listed = null;
    const range = () => {
        listed ??= listTargets(options);
        return listed;
    };
    return {
        range,
        read: (requests) => readAll(options, requests),
        policyRef: async () => null,
    };
}
async function listTargets({ targets, given, env }) {
    const paths = new Set(given.keys());
    const notes = [];
    for (const target of targets.targets) {
        if (target.kind === "file") {
            paths.add(target.path);
            continue;
        }
        // Named files need no list, and no way to start git.
        const { listFolder } = await __webpack_require__.e(/* import() */ 760).then(__webpack_require__.bind(__webpack_require__, 7760));
        const listing = await listFolder(target.real, targets.inGit, env);
        const prefix = (0,_disk_read_js__WEBPACK_IMPORTED_MODULE_0__/* .insideOf */ .kP)(targets.root, target.real);
        for (const path of listing.paths) {
            const inside = (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepoPath */ .NP)(prefix === null ? path : `${prefix}/${path}`);
            if (inside !== null)
                paths.add(inside);
        }
        notes.push(...listing.notes, ...nameNotes(listing.paths));
    }
    return { kind: "audit", head: null, paths: [...paths], notes: [...new Set(notes)] };
}
// Decoded names stand for no file any more; whether it is a manifest nobody can say.
function nameNotes(paths) {
    return paths
        .filter((path) => path.includes("\uFFFD"))
        .map((path) => `The file ${path} has a name that is not UTF-8 and is not read.`);
}
// All sides are the same files, so the path alone tells contents apart, and no content has to be hashed.
function idOf(path) {
    return path;
}
// Reads go on side by side, and few enough to leave file handles for others.
const AT_ONCE = 32;
async function readAll({ targets, given }, requests) {
    const reads = [];
    for (let at = 0; at < requests.length; at += AT_ONCE) {
        const batch = requests.slice(at, at + AT_ONCE).map(async ({ path }) => {
            const bytes = given.get(path);
            return bytes === undefined ? await (0,_disk_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readInside */ .xO)(targets.root, path, idOf) : (0,_disk_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readOf */ .CY)(path, bytes, idOf);
        });
        reads.push(...(await Promise.all(batch)));
    }
    return reads;
}


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround),
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
/* harmony import */ var _disk_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2863);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6225);





/**
 * Finds what was named on the command line, relative to `cwd`. The root is the repository that holds all of it, else
 * `cwd` where that holds all of it, else the nearest folder that does. Throws UserError for what is not there.
 */
async function findTargets(cwd, named) {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd);
    const found = await Promise.all(named.map((name) => find(here, name)));
    const folders = found.map(({ kind, real }) => (kind === "folder" ? real : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real)));
    const all = folders.length === 0 ? [here] : folders;
    const roots = new Set(await Promise.all(all.map(repositoryAround)));
    const [repository] = roots;
    const inGit = roots.size === 1 && typeof repository === "string";
    const root = inGit && typeof repository === "string" ? repository : commonRoot(here, all);
    return {
        root,
        inGit: inGit || [...roots].some((one) => one !== null),
        targets: found.map((one) => target(one, root)),
    };
}
async function find(cwd, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return { kind: "folder", real: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path) };
        }
        return { kind: "file", real: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) };
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} ${WHY[code] ?? `cannot be read (${code})`}.`, "Name files or folders that are there, or `-` for standard input.");
    }
}
const WHY = {
    ENOENT: "does not exist",
    ENOTDIR: "does not exist",
    EACCES: "cannot be read: permission denied",
    ELOOP: "cannot be read: it is a symbolic link that leads in a circle",
};
function target({ kind, real }, root) {
    if (kind === "folder")
        return { kind, real };
    const path = (0,_disk_read_js__WEBPACK_IMPORTED_MODULE_3__/* .insideOf */ .kP)(root, real);
    if (path === null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${real} is in git's own folder.`, "Name a file of the work tree.");
    return { kind, real, path };
}
/** The nearest folder at or above `folder` that holds `.git`, or null. No process is started for it. */
async function repositoryAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(at).root)
            return null;
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
function commonRoot(cwd, folders) {
    if (folders.every((folder) => isInside(cwd, folder)))
        return cwd;
    const [first = cwd, ...rest] = folders;
    let root = first;
    while (!rest.every((folder) => isInside(root, folder)))
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root);
    return root;
}
function isInside(root, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== "..";
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAbout: () => (/* binding */ askAbout),
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/domain/lookup.js
var lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/domain/prose.js
var domain_prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/alternatives/assess.js + 6 modules
var assess = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/alternatives/suggest.js + 5 modules
var suggest = __webpack_require__(3382);
;// CONCATENATED MODULE: ./build/alternatives/explain.js




const NOTHING = { alternatives: [], rejected: [], failure: null };
/** Explains one project. Never throws for what the index answers; ends within the budget. */
async function explainProject(project, world, options) {
    let explanation = {
        ...blank(project),
        found: "unavailable",
        detail: "the index did not answer in time",
    };
    await (0,suggest/* withinBudget */.xV)(world, options.budgetMs, async (signal) => {
        const reply = await world.index.project(project, { fresh: false, signal });
        const answer = world.decode(project, reply);
        explanation = described(project, answer);
        const target = targetOf(project, answer);
        if (target === null)
            return;
        const assessment = await (0,assess/* assess */.n)(target, (0,suggest/* openCourt */.AN)(world, options, signal));
        if (!signal.aborted)
            explanation = withAssessment(explanation, assessment, options.requiresPython);
    });
    return explanation;
}
function blank(project) {
    return {
        schema: "pypi-gate/explain@1",
        project,
        found: "missing",
        status: null,
        statusReason: null,
        detail: null,
        latest: null,
        sought: false,
        evidence: [],
        curated: null,
        candidates: [],
        stdlib: [],
        suggestions: NOTHING,
    };
}
function described(project, answer) {
    const start = blank(project);
    if (answer.kind === "missing")
        return start;
    if (answer.kind === "unavailable")
        return { ...start, found: "unavailable", detail: answer.detail };
    const status = (0,lookup/* statusOf */.c2)(answer);
    return {
        ...start,
        found: "found",
        status,
        statusReason: answer.status.kind === "known" ? answer.status.reason : null,
        latest: answer.listing.latest,
        sought: (0,lookup/* isAdverse */.pK)(status),
        suggestions: (0,lookup/* isAdverse */.pK)(status) ? suggest/* OUT_OF_TIME */.JL : NOTHING,
    };
}
function targetOf(project, answer) {
    if (answer.kind !== "found" || answer.status.kind !== "known")
        return null;
    const { status, reason } = answer.status;
    return (0,lookup/* isAdverse */.pK)(status) ? { project, status, reason } : null;
}
function withAssessment(start, assessment, requiresPython) {
    return {
        ...start,
        evidence: assessment.mentions,
        curated: assessment.curated,
        candidates: assessment.verdicts.map(candidateOf),
        stdlib: assessment.stdlib,
        suggestions: (0,suggest/* toSuggestions */.RO)(assessment, requiresPython),
    };
}
function candidateOf({ name, proposal, kept, identity, checks, reason }) {
    return { name, basis: proposal.basis, via: proposal.via, kept, identity, checks, reason };
}
/** The explanation as the JSON output holds it: sentences as plain text, foreign text on one line. */
function explanationJson(explanation) {
    const { suggestions, candidates, stdlib, evidence } = explanation;
    const line = (text) => (text === null ? null : (0,domain_prose/* plainLine */.h0)(text));
    const sentence = (prose) => (prose === null ? null : (0,domain_prose/* proseText */.lz)(prose));
    return {
        ...explanation,
        statusReason: line(explanation.statusReason),
        detail: line(explanation.detail),
        evidence: evidence.map((mention) => ({ ...mention, url: line(mention.url) })),
        candidates: candidates.map((one) => ({
            ...one,
            reason: sentence(one.reason),
            checks: one.checks.map((check) => ({ ...check, detail: (0,domain_prose/* proseText */.lz)(check.detail) })),
        })),
        stdlib: stdlib.map((one) => ({ ...one, reason: sentence(one.reason) })),
        suggestions: {
            alternatives: suggestions.alternatives.map((one) => ({ ...one, note: (0,domain_prose/* proseText */.lz)(one.note) })),
            rejected: suggestions.rejected.map((one) => ({ ...one, reason: (0,domain_prose/* proseText */.lz)(one.reason) })),
            failure: sentence(suggestions.failure),
        },
    };
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/lookups/ask.js + 1 modules
var ask = __webpack_require__(1811);
// EXTERNAL MODULE: ./build/lookups/decode.js + 7 modules
var decode = __webpack_require__(671);
// EXTERNAL MODULE: ./build/lookups/retry.js
var retry = __webpack_require__(3746);
// EXTERNAL MODULE: ./build/render/escape/json.js
var json = __webpack_require__(739);
// EXTERNAL MODULE: ./build/render/escape/terminal.js
var terminal = __webpack_require__(3093);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
// EXTERNAL MODULE: ./build/render/wrap.js
var wrap = __webpack_require__(1437);
;// CONCATENATED MODULE: ./build/cli/candidate-rows.js

/** Who names what, what was verified of each name, and what is suggested in the end; empty where nothing was sought. */
function suggestionRows(explanation) {
    if (!explanation.sought)
        return [];
    return [
        ...evidenceRows(explanation),
        ...explanation.candidates.flatMap(candidateRows),
        ...stdlibRows(explanation),
        ...answerRows(explanation),
    ];
}
const WHERE = {
    reason: "the reason given with its status",
    summary: "its summary",
    description: "its description",
    links: "its project links",
};
function evidenceRows({ evidence, curated }) {
    const spoken = evidence.map(mentionRow);
    if (curated === null)
        return spoken;
    const { kind, lastVerified } = curated;
    const listed = curated.evidence.map(({ by, url }) => ["curated", `${kind}, by the ${by}'s word: ${url} (checked ${lastVerified})`]);
    return [...spoken, ...listed];
}
function mentionRow({ spellings, field, family, tier, url }) {
    const link = url === null ? "" : `: ${(0,domain_prose/* plainLine */.h0)(url, 120)}`;
    return ["named", `${spellings[0]} in ${WHERE[field]} (${family}, ${tier}${link})`];
}
function candidateRows({ name, via, kept, checks, identity }) {
    const what = kept ? (identity === null ? "kept, unconfirmed" : "kept, confirmed") : "dropped";
    const hop = via === null ? "" : `, to which ${via} points`;
    return [["candidate", `${name}${hop}: ${what}`], ...checks.map(checkRow)];
}
function checkRow({ id, passed, detail }) {
    const mark = passed === null ? "–" : passed ? "✓" : "✗";
    return ["", `${mark} ${id}: ${(0,domain_prose/* proseText */.lz)(detail)}`];
}
function stdlibRows({ stdlib }) {
    return stdlib.map(({ module, since, kept }) => ["stdlib", `${module}, since Python ${since}: ${kept ? "kept" : "dropped"}`]);
}
function answerRows({ suggestions }) {
    const { alternatives, rejected, failure } = suggestions;
    const rows = [
        ...alternatives.map(({ name, note }) => ["instead", `${name}: ${(0,domain_prose/* proseText */.lz)(note)}`]),
        ...rejected.map(({ reason }) => ["rejected", (0,domain_prose/* proseText */.lz)(reason)]),
        ...(failure === null ? [] : [["instead", (0,domain_prose/* proseText */.lz)(failure)]]),
    ];
    const none = "no alternative is known: its maintainers name none, and neither does the curated list";
    return rows.length === 0 ? [["instead", none]] : rows;
}

;// CONCATENATED MODULE: ./build/cli/explanation.js







/** `pypi-gate/explain@1`: the explanation with the facts of the listing. */
function explainedJson({ answer, indexUrl, explanation }) {
    const listing = answer.kind === "found" ? answer.listing : null;
    const facts = listing === null ? NO_FACTS : factsOf(listing);
    return (0,json/* jsonDocument */.Q)({ ...explanationJson(explanation), ...facts, index: indexUrl, checkedAt: answer.at });
}
const NO_FACTS = {
    versions: null,
    files: null,
    yanked: null,
    firstUpload: null,
    lastUpload: null,
    requiresPython: null,
};
function factsOf({ versions, files, allYanked, firstUpload, lastUpload, requiresPython }) {
    return { versions, files, yanked: allYanked, firstUpload, lastUpload, requiresPython };
}
/** The same for a terminal, one fact a row. */
function explainedText({ answer, indexUrl, explanation }, { color, width }) {
    const { words, how } = headline(answer);
    const rows = [
        ...(answer.kind === "found" ? listingRows(answer) : []),
        ...(answer.kind === "unavailable" ? [["why", answer.detail]] : []),
        ...suggestionRows(explanation),
        ["asked", `${indexUrl} at ${(0,sentences/* timeText */.Tc)(answer.at)}`],
    ];
    const at = { indent: 12, columns: width };
    const lines = rows.flatMap(([label, text]) => (0,wrap/* hangingLines */.Yo)(`  ${(0,terminal/* paint */.nI)(label.padEnd(10), "dim", color)}`, (0,terminal/* terminalText */.eR)(text), at));
    return `${[`${(0,terminal/* paint */.nI)((0,terminal/* terminalText */.eR)(answer.name), "bold", color)}: ${(0,terminal/* paint */.nI)(words, how, color)}`, ...lines].join("\n")}\n`;
}
function headline(answer) {
    switch (answer.kind) {
        case "found":
            return statusLine(answer.status);
        case "missing":
            return { words: "not found: never there, private, or removed; the index does not tell", how: "red" };
        case "unavailable":
            return { words: "unverified: the index gave no answer that can be believed", how: "red" };
    }
}
function statusLine(status) {
    switch (status.kind) {
        case "absent":
            return { words: "unknown status: this index publishes none", how: "yellow" };
        case "unknown":
            return { words: `unknown status ${terminal/* TERMINAL */.ff.quote(status.word)}`, how: "yellow" };
        case "known":
            return { words: STATUS[status.status], how: status.status === "active" ? "green" : "red" };
    }
}
const STATUS = {
    active: "active",
    archived: "archived: no more releases are expected",
    deprecated: "deprecated: its maintainers advise against using it",
    quarantined: "quarantined: suspended pending review, nothing can be installed",
};
function listingRows({ status, listing }) {
    const { latest, requiresPython, firstUpload, lastUpload } = listing;
    const reason = status.kind === "known" ? status.reason : null;
    const rows = [];
    if (reason !== null)
        rows.push(["reason", terminal/* TERMINAL */.ff.quote(reason)]);
    if (latest !== null)
        rows.push(["latest", `${latest}${requiresPython === null ? "" : ` (Python ${requiresPython})`}`]);
    const yanked = listing.allYanked ? ", all of them yanked" : "";
    rows.push(["releases", `${(0,domain_prose/* counted */.hS)(listing.versions, "version")}, ${(0,domain_prose/* counted */.hS)(listing.files, "file")}${yanked}`]);
    if (firstUpload !== null && lastUpload !== null)
        rows.push(["uploads", `first ${firstUpload.slice(0, 10)}, last ${lastUpload.slice(0, 10)}`]);
    return rows;
}

// EXTERNAL MODULE: ./build/cli/index-access.js + 4 modules
var index_access = __webpack_require__(175);
// EXTERNAL MODULE: ./build/cli/log.js
var cli_log = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/changes/reader.js
var changes_reader = __webpack_require__(5655);
// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
// EXTERNAL MODULE: ./build/manifests/decode.js
var manifests_decode = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/manifests/pyproject/format.js + 9 modules
var format = __webpack_require__(446);
;// CONCATENATED MODULE: ./build/cli/own-python.js





/** `requires-python` of the root's `pyproject.toml`; null where there is none or the file cannot be read. */
async function ownPython(tree) {
    const request = { side: "head", path: (0,paths/* repoPath */.qN)("pyproject.toml") };
    const reader = (0,changes_reader/* createReader */.W)(tree);
    await reader.load([request]);
    const read = reader.get(request);
    if (read.kind !== "file")
        return null;
    try {
        return format/* pyproject */.b.parse({ path: read.path, text: (0,manifests_decode/* decodeText */.g)(read.bytes, "utf-8") }).own.requiresPython;
    }
    catch (error) {
        // What it cannot read, `check` and `audit` tell; here it only means that no Python versions are known.
        if (error instanceof manifest/* ManifestError */.Sh)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/cli/policy-option.js
var policy_option = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/cli/project-word.js
var project_word = __webpack_require__(9617);
// EXTERNAL MODULE: ./build/cli/shared-policy.js
var shared_policy = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/cli/tree-policy.js
var tree_policy = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/cli/explain.js















/** `pypi-gate explain PROJECT`: what the index says of one project. Exit code 0, or 2 where it gave no answer. */
async function explain({ words, options }, io) {
    const name = (0,project_word/* projectWord */.Q)(words);
    const access = (0,index_access/* indexAccess */.z)(options, io);
    const log = (0,cli_log/* createTerminalLog */.$)(io);
    const root = await (0,tree_policy/* rootOf */.I5)(options, io);
    const choice = await (0,policy_option/* policyChoice */.s)(options, root, io);
    const today = io.clock.now();
    const tree = (0,tree_policy/* treeAt */.Ss)(root, io);
    const { loaded } = await (0,tree_policy/* readPolicyOf */.KB)(tree, choice, { today, readShared: (0,shared_policy/* sharedPolicyReader */.d)(io, log) });
    if (loaded.policy.isPrivate(name)) {
        throw new errors/* UserError */.yo(`The policy declares ${name} private: no index is asked about it.`, "See `pypi-gate policy`.");
    }
    try {
        const explained = await explainedBy(access.open(loaded.policy.indexUrl), name, {
            io,
            log,
            requiresPython: await ownPython(tree),
        });
        const isJson = options.text("format") === "json";
        await (0,output/* putResult */.Fr)(isJson
            ? explainedJson(explained)
            : explainedText(explained, { width: io.columns, color: (0,output/* isColored */.VY)(options, io) }), options, io);
        (0,output/* tellPolicyErrors */.He)(loaded.errors, io);
        return explained.answer.kind === "unavailable" || loaded.errors.length > 0 ? 2 : 0;
    }
    finally {
        await access.close();
    }
}
async function explainedBy(index, name, around) {
    const remembering = rememberingIndex(index, name);
    const answer = await askAbout(name, remembering.index, around);
    const explanation = await explainProject(name, {
        index: remembering.replaying,
        clock: around.io.clock,
        log: around.log,
        decode: (asked, reply) => (0,decode/* decodeReply */.X$)(asked, reply, [], around.io.clock.now()),
    }, { requiresPython: around.requiresPython, budgetMs: suggest.SUGGEST_BUDGET_MS });
    return { answer, indexUrl: index.url, explanation };
}
// What is said of the project and what is made of it rest on one and the same answer.
function rememberingIndex(index, name) {
    let last = null;
    const remembering = {
        ...index,
        project: async (asked, options) => {
            last = await index.project(asked, options);
            return last;
        },
    };
    const replaying = {
        ...index,
        project: async (asked, options) => (asked === name && last !== null ? last : await index.project(asked, options)),
    };
    return { index: remembering, replaying };
}
/** Asks the index about one name, absence twice; no progress is left on the terminal. */
async function askAbout(name, index, { io, log }) {
    const question = { name, versions: [], confirmAbsence: true };
    const answers = await (0,ask/* lookUpAll */.C)([question], { index, clock: io.clock, log }, retry/* REVIEW_LIMITS */.EA).finally(log.end);
    return answers.get(name) ?? (0,decode/* unavailable */.hU)(name, { cause: "network", detail: "it was not asked" }, io.clock.now());
}


/***/ }),

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ projectWord)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);



/** The PROJECT of a command line, normalized. Throws UserError for what is no name. */
function projectWord(words) {
    const written = words[0] ?? "";
    const name = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectName */ .CZ)(written);
    if (name !== null)
        return name;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(written, 80)}" is no name of a project.`, "Give one name without a version: ASCII letters, digits, `-`, `_` and `.`.");
}


/***/ }),

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   KB: () => (/* binding */ readPolicyOf),
/* harmony export */   Ss: () => (/* binding */ treeAt),
/* harmony export */   ZR: () => (/* binding */ ownPolicyFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_folder_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4676);
/* harmony import */ var _adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6884);
/* harmony import */ var _changes_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5655);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6046);
/* harmony import */ var _gate_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5763);
/* harmony import */ var _policy_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5326);








/** The root of the checkout that `--repo` (else the current folder) is in; the folder itself outside git. */
async function rootOf(options, io) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.text("repo") ?? ".");
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(dir).catch(() => null);
    if (found?.isDirectory() !== true)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`--repo ${dir} is no folder.`, "Name a folder that is there.");
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(dir);
    return (await (0,_adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAround */ .W)(real)) ?? real;
}
/** The files of a root as they stand, for reading its policy. */
function treeAt(root, io) {
    return (0,_adapters_folder_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .createFolderRepository */ .h)({ targets: { root, inGit: false, targets: [] }, given: new Map(), env: io.env });
}
/** The file that holds the policy of a root, broken or not, options aside; null where there is none. */
async function ownPolicyFile(root, io) {
    const readShared = async () => ({ problem: "no shared policy is named" });
    const { loaded } = await readPolicyOf(treeAt(root, io), OWN_POLICY, { today: io.clock.now(), readShared });
    return loaded.values.files[0] ?? loaded.errors[0]?.file ?? null;
}
const OWN_POLICY = { inputs: _policy_model_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_INPUTS */ .u, policyFile: null, outsidePolicy: null };
const NOTHING = { kind: "audit", head: null, paths: [], notes: [] };
/** The policy in force, where nothing is judged. */
async function readPolicyOf(repository, choice, { today, readShared }) {
    const reader = (0,_changes_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .createReader */ .W)(repository);
    await reader.load((0,_gate_read_policy_js__WEBPACK_IMPORTED_MODULE_5__.policyRequests)(choice, NOTHING));
    return await (0,_gate_read_policy_js__WEBPACK_IMPORTED_MODULE_5__.readPolicy)(choice, { range: NOTHING, reader, today }, { readShared });
}


/***/ }),

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


/***/ })

};
