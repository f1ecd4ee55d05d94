export const id = 895;
export const ids = [895,822];
export const modules = {

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ readOf),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(729);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6225);
/* harmony import */ var _objects_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5871);





const ABSENT = { kind: "absent" };
/**
 * Reads a file below `root` (a real path) as a repository would: symbolic links are followed inside the root only,
 * and the answer names the target. What the file system refuses is unreadable; never throws for it. `idOf` gives the
 * content's id.
 */
async function readInside(root, path, idOf) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        const inside = insideOf(root, real);
        if (inside === null)
            return unreadable("link", "it is a symbolic link that leaves the folder");
        return await readReal(real, inside, idOf);
    }
    catch (error) {
        return await refused(error, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    }
}
/** An answer for bytes that are known already. */
function readOf(path, bytes, idOf) {
    const blob = (0,_objects_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .blobOf */ .DE)(bytes);
    if (blob.kind === "unreadable")
        return unreadable(blob.reason, blob.detail);
    return { kind: "file", path, oid: idOf(path, bytes), bytes };
}
async function readReal(real, path, idOf) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
    if (found.isDirectory())
        return ABSENT;
    // A pipe or a device could keep us waiting for ever.
    if (!found.isFile())
        return unreadable("unreadable", "it is no regular file");
    if (found.size > _objects_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BLOB_BYTES */ .TP) {
        return unreadable("over-limit", (0,_objects_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .overLimit */ .W1)(found.size).detail);
    }
    return readOf(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real), idOf);
}
/** The path below `root` in repository form; null where it is not below it, or inside git's own folder. */
function insideOf(root, real) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
    const segments = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (segments[0] === ".." || segments.includes(".git"))
        return null;
    return (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepoPath */ .NP)(segments.join("/"));
}
async function refused(error, path) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error);
    if (code === "ELOOP")
        return unreadable("link", "it is a symbolic link that leads in a circle");
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (await isLink(path)) ? unreadable("link", "it is a symbolic link that leads nowhere") : ABSENT;
    }
    return unreadable("unreadable", code === "EACCES" ? "it cannot be read: permission denied" : `it cannot be read (${code})`);
}
async function isLink(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    return found?.isSymbolicLink() ?? false;
}
function unreadable(reason, detail) {
    return { kind: "unreadable", reason, detail };
}


/***/ }),

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

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inventory: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/changes/collect.js + 1 modules
var collect = __webpack_require__(2380);
// EXTERNAL MODULE: ./build/changes/entries.js + 2 modules
var entries = __webpack_require__(9155);
// EXTERNAL MODULE: ./build/changes/reader.js
var changes_reader = __webpack_require__(5655);
// EXTERNAL MODULE: ./build/changes/roots.js
var changes_roots = __webpack_require__(7215);
// EXTERNAL MODULE: ./build/changes/skips.js
var skips = __webpack_require__(1742);
// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/manifests/decode.js
var decode = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/gate/formats.js
var formats = __webpack_require__(9842);
// EXTERNAL MODULE: ./build/gate/named.js
var named = __webpack_require__(1519);
;// CONCATENATED MODULE: ./build/gate/inventory.js









/** Reads every manifest at the head of an audit's range. `policyOf` is asked once, with the files that it may need. */
async function takeInventory(repository, readAs, policyOf) {
    const range = await repository.range();
    const reader = (0,changes_reader/* createReader */.W)(repository);
    const policy = await policyOf(range, reader);
    const roots = (0,changes_roots/* rootsOf */.R)(range, formats/* FORMAT_TABLE */.a, (0,named/* namedAs */.y)(policy, readAs));
    const { head } = await (0,collect/* collect */.F)(roots, { reader, formats: formats/* FORMAT_TABLE */.a, decode: decode/* decodeText */.g });
    const placed = (0,entries/* placedOf */.hg)(head).filter((one) => one.file.reach !== "companion");
    const { kept, left } = (0,entries/* byGroup */.zA)(placed, policy);
    const skipped = [...(0,skips/* skipsOf */.en)(head), ...roots.excluded.map(skips/* excludedSkip */.i6), ...left.map(skips/* groupSkip */.bS)];
    return {
        entries: kept.map((0,entries/* entriesOf */.Mc)(head, null, { policy, baseIndexes: new Set(), foreignFiles: () => [] })),
        skipped: skipped.toSorted(manifest/* bySkipPlace */.YM),
        notes: range.notes,
        hasManifest: head.files.length > 0 || skipped.length > 0,
    };
}

// EXTERNAL MODULE: ./build/policy/places.js
var places = __webpack_require__(8015);
// EXTERNAL MODULE: ./build/render/json.js
var render_json = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/policy-option.js
var policy_option = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/cli/shown-paths.js
var shown_paths = __webpack_require__(2289);
// EXTERNAL MODULE: ./build/cli/sources.js
var sources = __webpack_require__(3563);
;// CONCATENATED MODULE: ./build/cli/inventory.js












/** `pypi-gate inventory`: what was read. No network, and no module that has any. */
async function inventory({ words, options }, io) {
    const { repository, root, readAs } = await (0,sources/* openSource */.oD)(words, io);
    const choice = await (0,policy_option/* policyChoice */.s)(options, root, io);
    const errors = [];
    const taken = await takeInventory(repository, readAs, async (range, reader) => {
        const policy = await policyFor({ choice, range, reader, today: io.clock.now() });
        errors.push(...policy.errors);
        return policy;
    });
    (0,sources/* refuseStrangers */.Ce)(readAs, taken.skipped);
    const show = (0,shown_paths/* pathsSeenFrom */.g1)(io.cwd, root);
    const found = (0,render_json/* inventoryOf */.o8)(taken.entries, (0,shown_paths/* shownSkips */.u$)(taken.skipped, show));
    const rows = found.requirements.map((row) => ({ ...row, file: show(row.file) }));
    const shown = {
        ...found,
        requirements: rows.toSorted((a, b) => (0,order/* compareText */.n)(a.file, b.file) || a.line - b.line || (0,order/* compareText */.n)(a.name, b.name)),
    };
    const json = options.text("format") === "json";
    await (0,output/* putResult */.Fr)(json ? (0,render_json/* inventoryJson */.Ni)(shown) : (0,render_text/* inventoryText */.A)(shown), options, io);
    for (const note of taken.notes)
        io.stderr(`note: ${(0,prose/* plainLine */.h0)(note, 2_000)}\n`);
    if (!taken.hasManifest)
        io.stderr(output/* NO_MANIFEST */.YQ);
    (0,output/* tellPolicyErrors */.He)(errors.map((error) => ({ ...error, file: choice.outsidePolicy === null ? show(error.file) : error.file })), io);
    return errors.length > 0 ? 2 : 0;
}
// Reading a policy needs the schema library, which costs more than an inventory of one file.
async function policyFor(asked) {
    const { choice, range, reader, today } = asked;
    if (choice.policyFile === null && choice.outsidePolicy === null && !(await mayHavePolicy(reader))) {
        return plainPolicy(choice.inputs.indexUrl ?? source/* PYPI_SIMPLE_URL */.gK);
    }
    const { policyRequests, readPolicy } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 5763));
    await reader.load(policyRequests(choice, range));
    const readShared = async () => ({ problem: "a shared policy is not read by `inventory`, which has no network" });
    const { loaded } = await readPolicy(choice, { range, reader, today }, { readShared });
    return { ...loaded.policy, errors: loaded.errors };
}
async function mayHavePolicy(reader) {
    const requests = places/* POLICY_FILES */.jE.flatMap((path) => (0,paths/* parseRepoPath */.NP)(path) ?? []).map((path) => ({ side: "policy", path }));
    await reader.load(requests);
    return requests.some((request) => {
        const read = reader.get(request);
        if (read.kind !== "file")
            return read.kind === "unreadable";
        return (0,places/* mayHoldPolicy */.D9)({ path: request.path, text: new TextDecoder().decode(read.bytes) });
    });
}
function plainPolicy(indexUrl) {
    return {
        manifest: () => ({ excluded: false, format: null }),
        readsGroup: () => true,
        indexUrl,
        isPrivate: () => false,
        isKnownIndex: () => false,
        errors: [],
    };
}


/***/ }),

/***/ 7585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ policyChoice)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_disk_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2863);
/* harmony import */ var _adapters_error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6225);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6046);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(729);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(323);







/**
 * Reads `--policy`, `--preset`, `--on-unverified` and `--index-url`. A policy inside `root` is named by its path there
 * and read with the repository; one outside is read from disk now. Throws UserError where that cannot be read.
 */
async function policyChoice(options, root, io) {
    const inputs = {
        preset: options.word("preset", _domain_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .PRESETS */ .fG),
        indexUrl: options.text("index-url"),
        review: null,
        onUnverified: options.word("on-unverified", _domain_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .ON_UNVERIFIED */ .Cl),
    };
    const file = options.text("policy");
    if (file === null)
        return { inputs, policyFile: null, outsidePolicy: null };
    // OWNER/REPO/PATH@REF: the gate tells a broken reference from a path.
    if (file.includes("@"))
        return { inputs, policyFile: file, outsidePolicy: null };
    const inside = await insidePath(file, root, io.cwd);
    if (inside !== null)
        return { inputs, policyFile: inside, outsidePolicy: null };
    return {
        inputs,
        policyFile: null,
        outsidePolicy: { path: file, text: await readOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), file) },
    };
}
async function insidePath(file, root, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => null);
    if (folder !== null) {
        const inside = (0,_adapters_disk_read_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
        if (inside !== null)
            return inside;
        if (await exists(path))
            return null;
    }
    // Seen from the repository's root, as the action names it.
    return (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepoPath */ .NP)(file);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).then(() => true, () => false);
}
async function readOutside(path, shown) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        const code = (0,_adapters_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(error);
        const why = code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The policy ${shown} cannot be read (${why}).`, "Name a policy file that is there.");
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
