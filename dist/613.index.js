export const id = 613;
export const ids = [613];
export const modules = {

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createFolderRepository)
/* harmony export */ });
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(729);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1716);


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
        // Named files need no list, and no way to start git.
        const { listFolder } = await __webpack_require__.e(/* import() */ 760).then(__webpack_require__.bind(__webpack_require__, 7760));
        const listing = await listFolder(target.real, targets.inGit, env);
        const prefix = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .insideOf */ .kP)(targets.root, target.real);
        for (const path of listing.paths) {
            const inside = (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepoPath */ .NP)(prefix === null ? path : `${prefix}/${path}`);
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
            return bytes === undefined ? await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readInside */ .xO)(targets.root, path, idOf) : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readOf */ .CY)(path, bytes, idOf);
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
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} ${why}.`, "Name files or folders that are there, or `-` for standard input.");
    }
}
function target({ kind, real }, root) {
    if (kind === "folder")
        return { kind, real };
    const path = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .insideOf */ .kP)(root, real);
    if (path === null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${real} is in git's own folder.`, "Name a file of the work tree.");
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

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./build/gate.js + 9 modules
var gate = __webpack_require__(3185);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/baseline.js
var domain_baseline = __webpack_require__(582);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/render/escape/json.js
var json = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/render/baseline.js


/** A baseline as its file has it: one JSON document, the same for the same findings. */
function baselineJson(baseline) {
    return (0,json/* jsonDocument */.Q)({ schema: domain_baseline/* BASELINE_SCHEMA */.iW, findings: baseline.findings });
}

;// CONCATENATED MODULE: ./build/cli/baseline.js





/** The report as `--baseline` lets it be judged. Throws UserError where the file is not there or no baseline. */
async function againstBaseline(report, options, io) {
    const file = options.text("baseline");
    if (file === null)
        return report;
    const baseline = await baselineIn((0,external_node_path_.resolve)(io.cwd, file), file);
    if (baseline === null) {
        throw new errors/* UserError */.y(`The baseline ${file} is not there.`, "Write it with `pypi-gate audit --write-baseline FILE`.");
    }
    return (0,domain_baseline/* applyBaseline */.Qp)(report, baseline, file);
}
/** Writes `--write-baseline`; what the file knew keeps its day. False where it was not asked for, or the policy is broken. */
async function wroteBaseline(report, options, io) {
    const file = options.text("write-baseline");
    if (file === null || report.policy.errors.length > 0)
        return false;
    const path = (0,external_node_path_.resolve)(io.cwd, file);
    const earlier = (await baselineIn(path, file)) ?? domain_baseline/* NO_BASELINE */.gN;
    try {
        await (0,promises_.writeFile)(path, baselineJson((0,domain_baseline/* baselineOf */.Bv)(report, earlier)));
        return true;
    }
    catch (error) {
        throw new errors/* UserError */.y(`${file} cannot be written (${codeOf(error)}).`, "Name another file by --write-baseline.");
    }
}
async function baselineIn(path, shown) {
    const text = await textOf(path, shown);
    return text === null ? null : (0,domain_baseline/* parseBaseline */.nk)(text, shown);
}
async function textOf(path, shown) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return null;
        throw new errors/* UserError */.y(`The baseline ${shown} cannot be read (${codeOf(error)}).`, "Name a plain file.");
    }
}
function codeOf(error) {
    if (error instanceof Error && "code" in error)
        return String(error.code);
    throw error;
}

// EXTERNAL MODULE: ./build/cli/index-access.js + 4 modules
var index_access = __webpack_require__(175);
// EXTERNAL MODULE: ./build/cli/log.js
var cli_log = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/cli/policy-option.js
var policy_option = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/cli/shared-policy.js
var shared_policy = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/cli/sources.js
var sources = __webpack_require__(3563);
// EXTERNAL MODULE: ./build/cli/tell-report.js + 1 modules
var tell_report = __webpack_require__(6977);
;// CONCATENATED MODULE: ./build/cli/audit.js








/** `pypi-gate audit`: what a folder depends on already. Exit code: the verdict. */
async function audit({ words, options }, io) {
    const access = (0,index_access/* indexAccess */.z)(options, io);
    const log = (0,cli_log/* createTerminalLog */.$)(io);
    const { repository, root, readAs } = await (0,sources/* openSource */.oD)(words, io);
    const choice = await (0,policy_option/* policyChoice */.s)(options, root, io);
    try {
        const world = { repository, openIndex: access.open, readShared: (0,shared_policy/* sharedPolicyReader */.d)(io, log), clock: io.clock, log };
        const report = await (0,gate/* gate */.G)({ ...choice, readAs }, world);
        log.end();
        (0,sources/* refuseStrangers */.Ce)(readAs, report.skipped);
        const judged = await againstBaseline(report, options, io);
        const code = await (0,tell_report/* tellReport */.k)(judged, { options, root, choice }, io);
        return (await wroteBaseline(report, options, io)) && code === 1 ? 0 : code;
    }
    finally {
        log.end();
        await access.close();
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
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9304);



/** For files below `root` (real, absolute), seen from `cwd`. */
function pathsSeenFrom(cwd, root) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    if (here === root)
        return (path) => path;
    return (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Skips with their files as seen from the current folder, sorted by them. */
function shownSkips(skips, show) {
    const shown = skips.map((skip) => ({ ...skip, file: shownAs(skip.file, show) }));
    return shown.toSorted((a, b) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.file, b.file) ||
        a.line - b.line ||
        (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.reason, b.reason) ||
        (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.detail, b.detail));
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
        manifests: report.manifests.map(show).toSorted(_domain_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n),
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
/* harmony import */ var _adapters_folder_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4676);
/* harmony import */ var _adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6884);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6046);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(729);
/* harmony import */ var _manifests_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8117);








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
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${stranger.file} is no manifest: ${stranger.detail}.`, "Name a manifest, a lock file or a list of requirements.");
}


/***/ }),

/***/ 6977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ tellReport)
});

// EXTERNAL MODULE: ./build/render/json.js
var json = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/render/page/context.js
var context = __webpack_require__(3418);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/render/escape/markdown.js
var markdown = __webpack_require__(8908);
// EXTERNAL MODULE: ./build/render/finding-text.js
var finding_text = __webpack_require__(4094);
// EXTERNAL MODULE: ./build/render/issue/item-text.js
var item_text = __webpack_require__(9332);
// EXTERNAL MODULE: ./build/render/issue/items.js
var items = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/render/issue/state.js
var state = __webpack_require__(9784);
// EXTERNAL MODULE: ./build/render/prose.js
var prose = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
;// CONCATENATED MODULE: ./build/render/roadmap.js








/** The way out, as Markdown: every adverse project by risk with its alternatives, what it takes, who does it until when, and a checklist. */
function roadmapReport(report) {
    const steps = stepsOf(report);
    const parts = [
        "# Migration roadmap",
        (0,markdown/* markdownText */.p7)(`${(0,sentences/* scopeText */.Cm)(report)}: ${steps.length === 0 ? "nothing to leave" : `${(0,sentences/* counted */.hS)(steps.length, "project")} to leave`}.`),
        ...(0,sentences/* noticesOf */.lx)(report).map((notice) => (0,prose/* renderProse */.E)(notice, markdown/* MARKDOWN */.yQ)),
        ...(steps.length === 0 ? [] : [overview(steps)]),
        ...steps.map((step, at) => stepText(step, at, report)),
    ];
    return `${parts.join("\n\n")}\n`;
}
function stepsOf(report) {
    const byProject = new Map();
    const tracked = report.findings.filter((finding) => state/* TRACKED */.HP.includes(finding.rule));
    for (const finding of tracked.sort((a, b) => (0,items/* rankOf */.I)(a.rule) - (0,items/* rankOf */.I)(b.rule))) {
        if (finding.project === null)
            continue;
        const group = byProject.get(finding.project);
        if (group === undefined)
            byProject.set(finding.project, [finding]);
        else
            group.push(finding);
    }
    return [...byProject].map(([project, findings]) => stepOf(project, findings)).sort(byRisk);
}
function stepOf(project, findings) {
    const places = findings.flatMap((finding) => [finding.file, ...finding.also.map((place) => place.file)]);
    const direct = findings.some((finding) => finding.relation?.kind === "direct");
    return { project, findings, files: [...new Set(places)].sort(finding/* compareText */.n), direct };
}
// Status, then what one can change oneself, then what matters most, then how far it reaches.
function byRisk(a, b) {
    return ((0,items/* rankOf */.I)(a.findings[0].rule) - (0,items/* rankOf */.I)(b.findings[0].rule) ||
        Number(b.direct) - Number(a.direct) ||
        Number(isCritical(b)) - Number(isCritical(a)) ||
        b.files.length - a.files.length ||
        (0,finding/* compareText */.n)(a.project, b.project));
}
function isCritical({ findings }) {
    return findings.some((finding) => finding.critical);
}
function overview(steps) {
    const rows = steps.map((step, at) => {
        const [first] = step.findings;
        const best = (0,finding_text/* bestAlternative */.cU)(first);
        return (0,markdown/* tableRow */.jD)([
            String(at + 1),
            (0,markdown/* markdownCode */.D9)(step.project),
            (0,markdown/* markdownText */.p7)(item_text/* WORD */.f7[first.rule] ?? first.rule) + (isCritical(step) ? (0,markdown/* markdownText */.p7)(", critical") : ""),
            (0,markdown/* markdownText */.p7)(effortOf(step)),
            best === null ? "–" : (0,markdown/* markdownCode */.D9)(best.name),
            ownerOf(step),
            dueOf(step),
        ]);
    });
    const head = ["", "Project", "Status", "Effort", "Instead", "Owner", "Due"];
    return [(0,markdown/* tableRow */.jD)(head), (0,markdown/* tableRow */.jD)(head.map(() => "---")), ...rows].join("\n");
}
/** A hint at the work, not an estimate. */
function effortOf({ direct, files, findings }) {
    const [first] = findings;
    if (!direct)
        return first.parentKnown ? "through its parent" : "find its parent first";
    const best = (0,finding_text/* bestAlternative */.cU)(first);
    const where = (0,sentences/* counted */.hS)(files.length, "file");
    if (best?.rename === true)
        return `rename, ${where}`;
    return best === null ? `no replacement known, ${where}` : `replace, ${where}`;
}
function waiverOf({ findings }) {
    return findings.find((finding) => finding.waiver !== null)?.waiver ?? null;
}
function ownerOf(step) {
    const owner = waiverOf(step)?.owner ?? null;
    return owner === null ? "–" : (0,markdown/* markdownCode */.D9)(owner);
}
function dueOf(step) {
    const waiver = waiverOf(step);
    return waiver === null ? "–" : (0,markdown/* markdownText */.p7)(waiver.state === "expired" ? `${waiver.expires} (past)` : waiver.expires);
}
function stepText(step, at, report) {
    const [first] = step.findings;
    const url = first.rule === "missing-project" ? null : (0,finding_text/* projectUrl */.Vn)(report.indexUrl, step.project);
    const relation = (0,finding_text/* relationOf */.Ke)(first);
    const facts = step.findings.map((finding) => (0,prose/* sentences */.h)(finding.message, (0,finding_text/* waiverText */.Eu)(finding.waiver)));
    const alternatives = (0,finding_text/* alternativesText */.Ac)(first);
    return [
        `## ${at + 1}. ${(0,markdown/* markdownLink */.iQ)((0,markdown/* markdownCode */.D9)(step.project), url)}`,
        (0,prose/* renderProse */.E)((0,prose/* sentences */.h)(...facts, first.effect), markdown/* MARKDOWN */.yQ),
        [
            ...(relation === null ? [] : [`- ${(0,prose/* renderProse */.E)(["How it came in: ", ...relation], markdown/* MARKDOWN */.yQ)}`]),
            `- ${(0,prose/* renderProse */.E)(["Where: ", ...(0,sentences/* nameList */.OD)(step.files, 10)], markdown/* MARKDOWN */.yQ)}`,
            ...(alternatives.length === 0 ? [] : [`- ${(0,prose/* renderProse */.E)(alternatives, markdown/* MARKDOWN */.yQ)}`]),
        ].join("\n"),
        (0,markdown/* markdownText */.p7)("To do"),
        checklist(step)
            .map((task) => `- [ ] ${(0,prose/* renderProse */.E)(task, markdown/* MARKDOWN */.yQ)}`)
            .join("\n"),
    ].join("\n\n");
}
function checklist(step) {
    const [first] = step.findings;
    const waiver = waiverOf(step);
    const ends = waiver === null
        ? [["Until it is done: a waiver with an owner and a last day."]]
        : [["Remove the waiver ", { code: `${waiver.file}:${waiver.line}` }, ` (it ends on ${waiver.expires}).`]];
    return [
        ...(step.direct ? directTasks(step) : transitiveTasks(first)),
        ["Update the lock files, and run ", { code: "pypi-gate audit" }, "."],
        ...ends,
    ];
}
function directTasks({ findings, project }) {
    const [first] = findings;
    const best = (0,finding_text/* bestAlternative */.cU)(first);
    const place = { code: `${first.file}:${first.line}` };
    if (best === null)
        return [first.remedy, ["Replace ", { code: project }, " at ", place, "."]];
    const choose = best.verified
        ? ["Read what ", { code: best.name }, " changes."]
        : ["Look at ", { code: best.name }, ": nobody confirms that the same people own it."];
    return [choose, ["Replace ", { code: project }, " by ", { code: best.name }, " at ", place, "."]];
}
function transitiveTasks({ path, parentKnown, remedy }) {
    const root = path[0];
    if (!parentKnown || root === undefined)
        return [["Find out what brings it in."], remedy];
    return [["See whether a later ", { code: root }, " does without it."], remedy];
}

// EXTERNAL MODULE: ./build/render/sarif.js + 3 modules
var sarif = __webpack_require__(9159);
// EXTERNAL MODULE: ./build/render/summary.js
var summary = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/rules/registry.js + 21 modules
var registry = __webpack_require__(2769);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/shown-paths.js
var shown_paths = __webpack_require__(2289);
// EXTERNAL MODULE: ./build/cli/specs.js
var specs = __webpack_require__(2293);
;// CONCATENATED MODULE: ./build/cli/tell-report.js











/** Writes the report in the format that was asked for; returns the exit code. */
async function tellReport(report, telling, io) {
    const { options, root, choice } = telling;
    const show = (0,shown_paths/* pathsSeenFrom */.g1)(io.cwd, root);
    const isOwn = choice.outsidePolicy === null && choice.policyFile?.includes("@") !== true;
    const shown = (0,shown_paths/* shownReport */.Cy)(report, show, isOwn ? show : (path) => path);
    // Uploaders of SARIF count from the repository's root.
    const told = options.text("format") === "sarif" ? report : shown;
    await (0,output/* putResult */.Fr)(rendered(told, options, io), options, io);
    (0,output/* tellPolicyErrors */.He)(shown.policy.errors, io);
    if (report.policy.errors.length > 0)
        return 2;
    return report.conclusion === "failure" ? 1 : 0;
}
function rendered(report, options, io) {
    const format = options.word("format", specs/* AUDIT_FORMATS */.PW) ?? "text";
    switch (format) {
        case "json":
            return (0,json/* reportJson */.l4)(report);
        case "markdown":
            return (0,summary/* markdownReport */.q)(report, { ...context/* NO_LINKS */.EB, docsUrl: version/* DOCS_URL */.aq });
        case "sarif":
            return (0,sarif/* sarifReport */._)(report, registry/* RULES */.y, {
                version: version/* VERSION */.xv,
                homeUrl: version/* HOME_URL */.Cy,
                docsUrl: version/* DOCS_URL */.aq,
                repoUrl: null,
                headSha: report.range.head,
            });
        case "roadmap":
            return roadmapReport(report);
        case "text":
            return (0,render_text/* terminalReport */.R)(report, { width: io.columns, color: (0,output/* isColored */.VY)(options, io) });
    }
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   iW: () => (/* binding */ BASELINE_SCHEMA),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);



const BASELINE_SCHEMA = "pypi-gate/baseline@1";
const NO_BASELINE = { findings: [] };
// What could not be checked is not known, and a broken or edited policy is no state of a dependency.
const NEVER_KNOWN = new Set(["unverified-project", "invalid-policy", "gate-edited"]);
const ABOUT_A_RELEASE = new Set(["withdrawn-release", "yanked-release", "lock-mismatch"]);
const document = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(BASELINE_SCHEMA),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
        rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        projects: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullable().default(null),
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
        file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/),
    })),
});
/** Reads a baseline file. Throws UserError for anything else; `path` is for the message. */
function parseBaseline(text, path) {
    const parsed = document.safeParse(jsonOf(text));
    if (parsed.success)
        return { findings: parsed.data.findings };
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The baseline ${path} cannot be read${field === "" ? "" : `: \`${field}\` is missing or not what it should be`}.`, "Write it again with `pypi-gate audit --write-baseline FILE`.");
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Told by the caller as a file that cannot be read.
        return null;
    }
}
/** The baseline of a report, sorted; findings that `earlier` knew keep their day. Waived findings are in it too: a waiver ends. */
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
    return { findings: findings.toSorted(byName) };
}
function sorted(names) {
    return names === null ? null : [...names].sort(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
}
function byName(a, b) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.project ?? "", b.project ?? "") || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.file, b.file);
}
/**
 * The report of an audit with everything that the baseline knows turned into notes, and the verdict of what is left.
 * A worse status is another rule, so it is news; so is another release for what is said of one. `path` is for people.
 */
function applyBaseline(report, baseline, path) {
    if (report.mode !== "audit")
        return report;
    const known = new Map(baseline.findings.map((one) => [one.fingerprint, one]));
    const findings = report.findings
        .map((finding) => {
        const before = known.get(finding.fingerprint);
        return before === undefined || !isKnown(finding, before) ? finding : demoted(finding, before);
    })
        .sort(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .byImportance */ .G);
    const counts = countsOf(report.counts, findings);
    const here = new Set(report.findings.map((finding) => finding.fingerprint));
    const gone = baseline.findings.filter((one) => !here.has(one.fingerprint)).length;
    return {
        ...report,
        conclusion: counts.block > 0 || report.policy.errors.length > 0 ? "failure" : "success",
        counts,
        findings,
        notes: [...report.notes, ...notesOf(report.findings, findings, { path, gone })],
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
function countsOf(counts, findings) {
    const of = (severity) => findings.filter((one) => one.severity === severity).length;
    const wouldBlock = findings.filter((finding) => finding.wouldBlock).length;
    return { ...counts, block: of("block"), warn: of("warn"), note: of("note"), wouldBlock };
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
        ...wrapped(["Next step: ", ...(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(finding)], options),
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
