export const id = 750;
export const ids = [750];
export const modules = {

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createFolderRepository)
});

// EXTERNAL MODULE: ./build/domain/paths.js
var domain_paths = __webpack_require__(729);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/git/command.js
var command = __webpack_require__(6295);
// EXTERNAL MODULE: ./build/adapters/git/work-tree.js
var work_tree = __webpack_require__(746);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/folder/walk.js


// Installed packages and caches: what is in them is not what the folder asks for.
const SKIPPED = new Set([
    ".git",
    ".hg",
    ".nox",
    ".tox",
    ".venv",
    "__pycache__",
    "node_modules",
    "site-packages",
]);
// Virtual environments of other names; the file is what makes one (PEP 405).
const MAY_BE_ENVIRONMENT = new Set(["env", "venv", ".env", "virtualenv"]);
const MAX_PATHS = 500_000;
/** Lists the files and links below `folder`. Links to folders are not entered: they would lead round in circles. */
async function walk(folder) {
    const paths = [];
    const refused = [];
    const queue = [""];
    for (const at of queue) {
        if (paths.length > MAX_PATHS)
            return { paths, refused, cut: true };
        const found = await look(folder, at);
        if (found === null)
            refused.push(at === "" ? "." : at);
        else {
            paths.push(...found.files);
            queue.push(...found.folders);
        }
    }
    return { paths, refused, cut: false };
}
async function look(folder, at) {
    const entries = await entriesOf((0,external_node_path_.join)(folder, at));
    if (entries === null)
        return null;
    const files = [];
    const folders = [];
    for (const entry of entries.toSorted(byName)) {
        const path = at === "" ? entry.name : `${at}/${entry.name}`;
        if (!entry.isDirectory())
            files.push(path);
        else if (await isEntered((0,external_node_path_.join)(folder, path), entry.name))
            folders.push(path);
    }
    return { files, folders };
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (error instanceof Error && "code" in error)
            return null;
        throw error;
    }
}
async function isEntered(folder, name) {
    if (SKIPPED.has(name) || name.endsWith(".egg-info"))
        return false;
    return !(MAY_BE_ENVIRONMENT.has(name) && (await exists((0,external_node_path_.join)(folder, "pyvenv.cfg"))));
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/adapters/folder/listing.js





/** Lists a folder as git sees it (without what it ignores), or by walking where git knows nothing of it. */
async function listFolder(folder, inGit, env) {
    const tree = inGit ? await listByGit(folder, env) : null;
    // A folder that git ignores was named on purpose.
    if (tree === null || (tree.paths.length === 0 && tree.nested.length === 0))
        return listByWalk(folder);
    return { paths: tree.paths, notes: [...nestedNotes(tree.nested), ...sparseNotes(tree)] };
}
async function listByGit(folder, env) {
    try {
        return await (0,work_tree/* listWorkTree */.OY)((0,command/* createGit */.lD)(folder, { discover: true, env }));
    }
    catch (error) {
        // Without git the folder can still be walked.
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
}
function nestedNotes(nested) {
    return nested.map((path) => `${path} is a repository of its own and is not read: name it to have it read.`);
}
function sparseNotes({ sparse }) {
    return sparse.size === 0 ? [] : [`${sparse.size} files are left out by the sparse checkout and are not read.`];
}
async function listByWalk(folder) {
    const { paths, refused, cut } = await walk(folder);
    return {
        paths,
        notes: [
            ...refused.map((path) => `The folder ${(0,external_node_path_.join)(folder, path)} cannot be read.`),
            ...(cut ? [`${folder} has more files than are looked at (${paths.length}): name the folders to read.`] : []),
        ],
    };
}

// EXTERNAL MODULE: ./build/adapters/folder/read.js
var read = __webpack_require__(1716);
;// CONCATENATED MODULE: ./build/adapters/folder/repository.js



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
        paths: async () => (await range()).paths,
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
        const listing = await listFolder(target.real, targets.inGit, env);
        const prefix = (0,read/* insideOf */.kP)(targets.root, target.real);
        for (const path of listing.paths) {
            const inside = (0,domain_paths/* parseRepoPath */.NP)(prefix === null ? path : `${prefix}/${path}`);
            if (inside !== null)
                paths.add(inside);
        }
        notes.push(...listing.notes, ...nameNotes(listing.paths));
    }
    return { kind: "audit", head: null, paths: [...paths], notes };
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
            return bytes === undefined ? await (0,read/* readInside */.xO)(targets.root, path, idOf) : (0,read/* readOf */.CY)(path, bytes, idOf);
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
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1716);




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
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return { kind: "folder", real: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path) };
        return { kind: "file", real: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) };
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error))
            throw error;
        const why = error.code === "ENOENT" ? "does not exist" : `cannot be read (${String(error.code)})`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} ${why}.`, "Name files or folders that are there, or `-` for standard input.");
    }
}
function target({ kind, real }, root) {
    if (kind === "folder")
        return { kind, real };
    const path = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .insideOf */ .kP)(root, real);
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

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   audit: () => (/* binding */ audit)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8892);
/* harmony import */ var _index_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3911);
/* harmony import */ var _policy_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7585);
/* harmony import */ var _shared_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2271);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3563);
/* harmony import */ var _tell_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9693);







/** `pypi-gate audit`: what a folder depends on already. Exit code: the verdict. */
async function audit({ words, options }, io) {
    const access = (0,_index_access_js__WEBPACK_IMPORTED_MODULE_1__/* .indexAccess */ .z)(options, io);
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createTerminalLog */ .$)(io);
    const { repository, root, readAs } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .openSource */ .oD)(words, io);
    const choice = await (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChoice */ .s)(options, root, io);
    try {
        const world = { repository, openIndex: access.open, readShared: (0,_shared_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedPolicyReader */ .d)(io, log), clock: io.clock, log };
        const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)({ ...choice, readAs }, world);
        log.end();
        (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseStrangers */ .Ce)(readAs, report.skipped);
        return await (0,_tell_report_js__WEBPACK_IMPORTED_MODULE_4__/* .tellReport */ .k)(report, { options, root, choice }, io);
    }
    finally {
        log.end();
        access.close();
    }
}


/***/ }),

/***/ 2289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ shownReport),
/* harmony export */   g1: () => (/* binding */ pathsSeenFrom),
/* harmony export */   u$: () => (/* binding */ shownSkips)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** For files below `root` (real, absolute), seen from `cwd`. */
function pathsSeenFrom(cwd, root) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    if (here === root)
        return (path) => path;
    return (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Skips with their files as seen from the current folder. */
function shownSkips(skips, show) {
    return skips.map((skip) => ({ ...skip, file: shownAs(skip.file, show) }));
}
/** The report with every file as seen from the current folder, for rendering only. `showPolicy`: the same for policy files. */
function shownReport(report, show, showPolicy) {
    const waiver = (one) => ({ ...one, file: showPolicy(one.file) });
    const { waivers } = report;
    return {
        ...report,
        findings: report.findings.map((finding) => shownFinding(finding, show, waiver)),
        waivers: {
            unused: waivers.unused.map(waiver),
            expired: waivers.expired.map(waiver),
            expiring: waivers.expiring.map(waiver),
            void: waivers.void.map(waiver),
        },
        policy: shownPolicy(report.policy, show, showPolicy),
        skipped: shownSkips(report.skipped, show),
        checked: report.checked.map((one) => ({ ...one, place: { ...one.place, file: show(one.place.file) } })),
        manifests: report.manifests.map(show),
    };
}
function shownFinding(finding, show, waiver) {
    return {
        ...finding,
        file: show(finding.file),
        also: finding.also.map((place) => ({ ...place, file: show(place.file) })),
        waiver: finding.waiver === null ? null : waiver(finding.waiver),
    };
}
function shownPolicy(policy, show, showPolicy) {
    const placed = (one) => ({ ...one, file: showPolicy(one.file) });
    const { proposed } = policy;
    return {
        ...policy,
        files: policy.files.map(showPolicy),
        errors: policy.errors.map(placed),
        proposed: proposed === null
            ? null
            : {
                errors: proposed.errors.map(placed),
                differs: proposed.differs.map((one) => ({ ...one, file: show(one.file) })),
            },
    };
}
// Rendering takes a path of the repository; one that is seen from elsewhere may start with `..`, and no code resolves
// it any more.
function shownAs(path, show) {
    return show(path);
}


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ refuseStrangers),
/* harmony export */   oD: () => (/* binding */ openSource)
/* harmony export */ });
/* unused harmony export STDIN_NAME */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_folder_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1716);
/* harmony import */ var _adapters_folder_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1428);
/* harmony import */ var _adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6884);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6046);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(729);
/* harmony import */ var _manifests_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6492);








/** What standard input is called where a file would be named. */
const STDIN_NAME = "<stdin>";
/** Opens the PATHs of a command line; without any, the current folder. Throws UserError for one that is not there. */
async function openSource(words, io) {
    const fromStdin = words.includes("-");
    const named = words.filter((word) => word !== "-");
    const targets = await (0,_adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .findTargets */ .q)(io.cwd, words.length === 0 ? ["."] : named);
    const given = new Map();
    if (fromStdin) {
        if (io.isTerminal.stdin)
            io.stderr("Reading requirements from standard input; end with Ctrl-D.\n");
        const here = (0,_adapters_folder_read_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(targets.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(io.cwd), STDIN_NAME));
        given.set(here ?? (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .repoPath */ .qN)(STDIN_NAME), await io.stdin());
    }
    const files = targets.targets.flatMap((target) => (target.kind === "file" ? [target.path] : []));
    return {
        repository: (0,_adapters_folder_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolderRepository */ .h)({ targets, given, env: io.env }),
        root: targets.root,
        readAs: new Set([...files, ...given.keys()]),
    };
}
/** Refuses named files that are no manifest by name and whose text is none either: nothing of them was read. */
function refuseStrangers(readAs, skipped) {
    const stranger = skipped.find((skip) => {
        return skip.reason === "not-used" && skip.project === null && readAs.has(skip.file) && (0,_manifests_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .formatOf */ .be)(skip.file) === null;
    });
    if (stranger === undefined)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${stranger.file} is no manifest: ${stranger.detail}.`, "Name a manifest, a lock file or a list of requirements.");
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tellReport)
/* harmony export */ });
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7199);
/* harmony import */ var _render_page_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3418);
/* harmony import */ var _render_sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9159);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4453);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9822);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2769);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8508);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8288);
/* harmony import */ var _shown_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2289);
/* harmony import */ var _specs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2293);










/** Writes the report in the format that was asked for; returns the exit code. */
async function tellReport(report, telling, io) {
    const { options, root, choice } = telling;
    const show = (0,_shown_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsSeenFrom */ .g1)(io.cwd, root);
    const isOwn = choice.outsidePolicy === null && choice.policyFile?.includes("@") !== true;
    const shown = (0,_shown_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .shownReport */ .Cy)(report, show, isOwn ? show : (path) => path);
    // Uploaders of SARIF count from the repository's root.
    const told = options.text("format") === "sarif" ? report : shown;
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .putResult */ .Fr)(rendered(told, options, io), options, io);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .tellPolicyErrors */ .He)(shown.policy.errors, io);
    if (report.policy.errors.length > 0)
        return 2;
    return report.conclusion === "failure" ? 1 : 0;
}
function rendered(report, options, io) {
    const format = options.word("format", _specs_js__WEBPACK_IMPORTED_MODULE_8__/* .REPORT_FORMATS */ .EL) ?? "text";
    switch (format) {
        case "json":
            return (0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l4)(report);
        case "markdown":
            return (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownReport */ .q)(report, { ..._render_page_context_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINKS */ .EB, docsUrl: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .DOCS_URL */ .aq });
        case "sarif":
            return (0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .sarifReport */ ._)(report, _rules_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .xv,
                homeUrl: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .HOME_URL */ .Cy,
                docsUrl: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .DOCS_URL */ .aq,
                repoUrl: null,
                headSha: report.range.head,
            });
        case "text":
            return (0,_render_text_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalReport */ .R)(report, { width: io.columns, color: (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .isColored */ .VY)(options, io) });
    }
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inventoryText),
/* harmony export */   R: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3093);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);





const COLOR = { block: "red", warn: "yellow", note: "blue", off: "dim" };
const HEADING = { block: "Block", warn: "Warn", note: "Note", off: "Accepted" };
// Narrower than this nothing is gained by wrapping.
const MIN_WIDTH = 40;
/** The result for a terminal: findings by severity with `file:line:`, notices, counts, and the verdict as the last line. */
function terminalReport(report, options) {
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(report);
    const groups = ["block", "warn", "note"].flatMap((severity) => {
        const those = entries.filter((entry) => entry.severity === severity);
        if (those.length === 0)
            return [];
        return [
            (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(HEADING[severity], COLOR[severity], options.color),
            ...those.flatMap((one) => entryLines(one, report, options)),
            "",
        ];
    });
    return ([
        ...groups,
        ...waivedLines(report, options),
        ...skippedLines(report, options),
        ...closingLines(report, options),
    ].join("\n") + "\n");
}
function entryLines(entry, report, options) {
    if (entry.kind !== "unverified")
        return entry.findings.flatMap((finding) => findingLines(finding, report, options));
    const [first] = entry.findings;
    const names = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(entry.findings);
    return [
        place(first, `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(names.length, "project")} could not be checked`, options),
        ...wrapped((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD)(names, 60), options),
        ...wrapped(first.message, options),
        ...wrapped(["Next step: ", ...first.remedy], options),
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
    return [
        place(finding, (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(finding, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo)(report.indexUrl)), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff), options),
        ...wrapped((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .h)(finding.message, finding.effect, waiver), options),
        ...wrapped(["Next step: ", ...finding.remedy], options),
        ...wrapped((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .alternativesText */ .Ac)(finding), options),
        ...(also.length === 0 ? [] : wrapped(alsoText, options)),
        ...wrapped([...((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(finding) ?? []), finding.relation === null ? "" : "; ", `rule ${finding.rule}`], options, "dim"),
    ];
}
function wrapped(prose, { width, color }, how) {
    const lines = wrap((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)(prose, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff), Math.max(MIN_WIDTH, width) - 6);
    return lines.map((line) => `      ${how === undefined ? line : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(line, how, color)}`);
}
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = "";
        }
        line = line === "" ? word : `${line} ${word}`;
    }
    return line === "" ? lines : [...lines, line];
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
    const notices = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .noticesOf */ .lx)(report).flatMap((notice) => wrap((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)(notice, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff), Math.max(MIN_WIDTH, width)));
    return [
        ...notices,
        `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeText */ .Cm)(report)}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`,
        (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(report), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff), verdictPaint(report), color),
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
