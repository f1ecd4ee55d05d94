export const id = 750;
export const ids = [750];
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

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   audit: () => (/* binding */ audit)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);
/* harmony import */ var _index_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(175);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3911);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8288);
/* harmony import */ var _policy_option_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7585);
/* harmony import */ var _shared_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2271);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3563);
/* harmony import */ var _tell_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9693);








/** `pypi-gate audit`: what a folder depends on already. Exit code: the verdict. */
async function audit({ words, options }, io) {
    const access = (0,_index_access_js__WEBPACK_IMPORTED_MODULE_1__/* .indexAccess */ .z)(options, io);
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .createTerminalLog */ .$)(io);
    const { repository, root, readAs } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .openSource */ .oD)(words, io);
    const choice = await (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_3__/* .policyChoice */ .s)(options, root, io);
    try {
        const baselines = usesBaseline(options) ? await (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(102)]).then(__webpack_require__.bind(__webpack_require__, 3102))).openBaselines(options, io) : null;
        const world = { repository, openIndex: access.open, readShared: (0,_shared_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedPolicyReader */ .d)(io, log), clock: io.clock, log };
        const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)({ ...choice, readAs }, world);
        log.end();
        (0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseStrangers */ .Ce)(readAs, report.skipped);
        const told = baselines === null ? report : await baselines.judged(report);
        if (isForPrograms(options) && told.manifests.length + told.skipped.length === 0)
            io.stderr(_output_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_MANIFEST */ .YQ);
        return await (0,_tell_report_js__WEBPACK_IMPORTED_MODULE_5__/* .tellReport */ .k)(told, { options, root, choice }, io);
    }
    finally {
        log.end();
        await access.close();
    }
}
// What people read says it itself.
function isForPrograms(options) {
    return ["json", "sarif"].includes(options.text("format") ?? "text");
}
function usesBaseline(options) {
    return options.text("baseline") !== null || options.text("write-baseline") !== null;
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
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9304);
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6632);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6725);





/** For files below `root` (real, absolute), seen from `cwd`. */
function pathsSeenFrom(cwd, root) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    if (here === root)
        return (path) => path;
    return (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Skips with their files as seen from the current folder, sorted by them. */
function shownSkips(skips, show) {
    return skips.map((skip) => ({ ...skip, file: shownAs(skip.file, show) })).toSorted(_domain_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .bySkipPlace */ .YM);
}
/** The report with every file as seen from the current folder, for rendering only. `showPolicy`: the same for policy files. */
function shownReport(report, show, showPolicy) {
    const waiver = (one) => ({ ...one, file: showPolicy(one.file) });
    const { waivers } = report;
    return {
        ...report,
        findings: report.findings.map((finding) => shownFinding(finding, show, waiver)).toSorted(_domain_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .byImportance */ .G),
        waivers: {
            unused: waivers.unused.map(waiver),
            expired: waivers.expired.map(waiver),
            expiring: waivers.expiring.map(waiver),
            void: waivers.void.map(waiver),
        },
        policy: shownPolicy(report.policy, show, showPolicy),
        skipped: shownSkips(report.skipped, show),
        checked: report.checked.map((one) => ({ ...one, place: { ...one.place, file: show(one.place.file) } })),
        manifests: report.manifests.map(show).toSorted(_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n),
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
/* harmony import */ var _adapters_disk_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2863);
/* harmony import */ var _adapters_folder_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4676);
/* harmony import */ var _adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6884);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6046);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(729);
/* harmony import */ var _manifests_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6121);








/** What standard input is called where a file would be named. */
const STDIN_NAME = "<stdin>";
/** Opens the PATHs of a command line; without any, the current folder. Throws UserError for one that is not there. */
async function openSource(words, io) {
    if (words.includes(""))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("A PATH is empty.", "Leave it out, or write `.` for the current folder.");
    const fromStdin = words.includes("-");
    const named = words.filter((word) => word !== "-");
    const targets = await (0,_adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .findTargets */ .q)(io.cwd, words.length === 0 ? ["."] : named);
    const given = new Map();
    if (fromStdin) {
        if (io.isTerminal.stdin)
            io.stderr("Reading requirements from standard input; end with Ctrl-D.\n");
        const here = (0,_adapters_disk_read_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(targets.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(io.cwd), STDIN_NAME));
        const bytes = await io.stdin();
        // A command before the pipe that failed looks the same as nothing installed.
        if (bytes.length === 0)
            io.stderr("warning: standard input is empty: nothing was read from it.\n");
        given.set(here ?? (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .repoPath */ .qN)(STDIN_NAME), bytes);
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
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7199);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);
/* harmony import */ var _option_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(569);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8288);
/* harmony import */ var _shown_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2289);





/** Writes the report in the format that was asked for; returns the exit code. */
async function tellReport(report, telling, io) {
    const { options, root, choice } = telling;
    const show = (0,_shown_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsSeenFrom */ .g1)(io.cwd, root);
    const isOwn = choice.outsidePolicy === null && choice.policyFile?.includes("@") !== true;
    const shown = (0,_shown_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shownReport */ .Cy)(report, show, isOwn ? show : (path) => path);
    // Uploaders of SARIF count from the repository's root.
    const told = options.text("format") === "sarif" ? report : shown;
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .putResult */ .Fr)(await rendered(told, options, io), options, io);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .tellPolicyErrors */ .He)(shown.policy.errors, io);
    if (report.policy.errors.length > 0)
        return 2;
    return report.conclusion === "failure" ? 1 : 0;
}
// Each format is loaded when it is asked for.
async function rendered(report, options, io) {
    const format = options.word("format", _option_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_FORMATS */ .PW) ?? "text";
    switch (format) {
        case "json":
            return (0,_render_json_js__WEBPACK_IMPORTED_MODULE_3__/* .reportJson */ .l4)(report);
        case "markdown":
            return await markdown(report);
        case "sarif":
            return await sarif(report);
        case "roadmap":
            return (await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 3917))).roadmapReport(report);
        case "text": {
            const { terminalReport } = await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 9822));
            return terminalReport(report, { width: io.columns, color: (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .isColored */ .VY)(options, io) });
        }
    }
}
async function markdown(report) {
    const [{ markdownReport }, { NO_LINKS }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 4453)),
        __webpack_require__.e(/* import() */ 418).then(__webpack_require__.bind(__webpack_require__, 3418)),
    ]);
    return markdownReport(report, { ...NO_LINKS, docsUrl: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCS_URL */ .aq });
}
async function sarif(report) {
    const [{ sarifReport }, { RULES }] = await Promise.all([
        __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 9159)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 384)),
    ]);
    return sarifReport(report, RULES, {
        version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv,
        homeUrl: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .HOME_URL */ .Cy,
        docsUrl: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCS_URL */ .aq,
        repoUrl: null,
        headSha: report.range.head,
    });
}


/***/ })

};
