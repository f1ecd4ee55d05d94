export const id = 244;
export const ids = [244];
export const modules = {

/***/ 8521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isEnvironment),
/* harmony export */   Vi: () => (/* binding */ holdsInstalled),
/* harmony export */   pN: () => (/* binding */ withoutInstalled)
/* harmony export */ });
// Installed packages and caches: what is in them is not what the folder asks for. The names that linters leave out.
const NAMES = new Set([
    ".direnv",
    ".eggs",
    ".git",
    ".hg",
    ".nox",
    ".tox",
    ".venv",
    "__pycache__",
    "__pypackages__",
    "node_modules",
    "site-packages",
]);
// What makes a folder an environment, whatever its name (PEP 405, conda).
const MARKERS = ["pyvenv.cfg", "conda-meta/history"];
/** True for a folder whose name says that it holds what was installed. */
function holdsInstalled(name) {
    return NAMES.has(name) || name.endsWith(".egg-info");
}
/** True for a folder with these names in it that is an environment. */
function isEnvironment(names) {
    return MARKERS.some((marker) => names.includes(marker.replace(/\/.*/, "")));
}
/** The paths (folders end with a slash) in no folder that holds what was installed; where the list starts is none. */
function withoutInstalled(paths) {
    const environments = new Set(paths.flatMap((path) => MARKERS.flatMap((marker) => (path.endsWith(`/${marker}`) ? [folderOf(path, marker)] : []))));
    return paths.filter((path) => {
        const folders = path.split("/").slice(0, -1);
        return !folders.some((name, at) => holdsInstalled(name) || environments.has(folders.slice(0, at + 1).join("/")));
    });
}
function folderOf(path, marker) {
    return path.slice(0, -marker.length - 1);
}


/***/ }),

/***/ 6295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Zh: () => (/* binding */ EMPTY_VARIABLE),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6225);



// A repository's own configuration is hostile: what could start a program is turned off, replaced objects are not
// followed (no host follows them), and a bare repository planted in the tree is not entered.
const SAFE = [
    "--no-pager",
    "--no-replace-objects",
    "--literal-pathspecs",
    ...["core.quotepath=off", "core.fsmonitor=false", "core.hooksPath=/dev/null", "safe.bareRepository=explicit"].flatMap((setting) => ["-c", setting]),
];
// Which repository is meant: git sets these for its hooks.
const WHICH = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
];
const ALWAYS = [
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    // The user's own configuration, and the machine's: they say which folders are safe.
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
];
/** An environment variable of every git that is started here, for `--config-env`: it is empty. */
const EMPTY_VARIABLE = "PYPI_GATE_EMPTY";
/** Git in `dir`. Nothing runs before the first call. */
function createGit(dir, options) {
    const env = gitEnvironment(options);
    const start = (args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...SAFE, ...args], { cwd: dir, env, stdio: "pipe", windowsHide: true });
    const run = (args) => finished(start(args));
    return {
        dir,
        run,
        start,
        text: async (args) => {
            const { code, stdout } = await run(args);
            return code === 0 ? stdout.toString("utf8").replace(/\n$/, "") : null;
        },
    };
}
function gitEnvironment({ discover, env }) {
    const kept = discover ? ALWAYS : [...ALWAYS, ...WHICH];
    const entries = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || kept.includes(name));
    const given = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    return {
        ...Object.fromEntries(given),
        LC_ALL: "C",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        // A partial clone fetches what it lacks with whatever program its configuration names.
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
        [EMPTY_VARIABLE]: "",
    };
}
function finished(child) {
    return new Promise((resolve, reject) => {
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        child.on("error", (error) => reject(startError(error)));
        child.on("close", (code) => {
            resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") });
        });
        child.stdin.end();
    });
}
/** What a person can do about a git that did not start. */
function startError(error) {
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === "ENOENT") {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("git was not found: it is not installed, or not on the PATH.", "Install git, or use `pypi-gate audit`, which needs none.");
    }
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git could not be started: ${error.message}`, "Check the installation of git.");
}
/** The last line of what git wrote to standard error, without its prefix. */
function reasonOf({ stderr }) {
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const fatal = lines.find((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? "it gave no reason";
    return fatal.replace(/^(fatal|error): /, "");
}


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   OY: () => (/* binding */ listWorkTree),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   VH: () => (/* binding */ listIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);
/* harmony import */ var _disk_installed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6295);




/** Lists the work tree below the folder of `git`; null where it is in no work tree. */
async function listWorkTree(git) {
    const [index, rest] = await Promise.all([
        git.run(["ls-files", "-z", "-t", "--stage"]),
        git.run(["ls-files", "-z", "--others", "--exclude-standard"]),
    ]);
    if (index.code !== 0 || rest.code !== 0)
        return null;
    const entries = records(index.stdout).flatMap((record) => indexEntry(record) ?? []);
    // Before version 3.13 Python's own environments told git nothing: nobody means to commit what was installed.
    const others = (0,_disk_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInstalled */ .pN)(records(rest.stdout));
    const links = entries.filter((entry) => entry.mode === "160000");
    const untracked = others.filter((path) => !path.endsWith("/"));
    const files = entries.filter((entry) => entry.mode !== "160000");
    return {
        paths: [...new Set([...files.map((entry) => entry.path), ...untracked])],
        untracked,
        nested: [
            ...links.map((entry) => entry.path),
            ...others.filter((path) => path.endsWith("/")).map((path) => path.slice(0, -1)),
        ],
        sparse: new Map(files.filter((entry) => entry.tag === "S").map((entry) => [entry.path, entry.oid])),
        refused: [...rest.stderr.matchAll(REFUSED)].flatMap(({ groups }) => groups?.folder ?? []),
    };
}
// Git goes on without what is in there, and ends well.
const REFUSED = /^warning: could not open directory '(?<folder>.+?)\/?':/gm;
/** What is staged. Throws RepositoryError where git cannot tell, or a file is in conflict. */
async function listIndex(git) {
    const result = await git.run(["ls-files", "-z", "-t", "--stage"]);
    if (result.code === 0) {
        const entries = records(result.stdout).flatMap((record) => indexEntry(record) ?? []);
        const unmerged = entries.find((entry) => entry.stage !== "0");
        if (unmerged === undefined)
            return entries;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU(`${JSON.stringify(unmerged.path)} is in conflict, so nobody can tell what will be committed.`, "Resolve the conflict and `git add` the file.");
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU(`git could not list what is staged: ${(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(result)}.`, "Run `git status` to see what is wrong with the repository.");
}
// `H 100644 ID 0<tab>PATH`
function indexEntry(record) {
    const tab = record.indexOf("\t");
    const [tag = "", mode = "", oid = "", stage = ""] = record.slice(0, tab).split(" ");
    return tab < 0 ? null : { tag, mode, oid, stage, path: record.slice(tab + 1) };
}
/** NUL-terminated records of git's output. */
function records(output) {
    return output
        .toString("utf8")
        .split("\0")
        .filter((record) => record !== "");
}
/** The root of the work tree around the folder of `git`. Throws RepositoryError where there is none. */
async function topLevel(git) {
    const result = await git.run(["rev-parse", "--show-toplevel"]);
    const path = result.stdout.toString("utf8").replace(/\n$/, "");
    if (result.code === 0 && path !== "")
        return path;
    throw noWorkTree(git.dir, result);
}
// Git's own folder is a bare repository to git, too.
function withoutTree(dir) {
    if (dir.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).includes(".git")) {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU(`${dir} is git's own folder, which is no work tree.`, "Run it in the folder of the checkout, or name that by --repo.");
    }
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU(`${dir} is a bare repository: it has no work tree to judge.`, "Run it in a clone, or in a folder that `git worktree add` made.");
}
function noWorkTree(dir, result) {
    const said = result.stderr;
    if (/bare repository|must be run in a work tree/.test(said))
        return withoutTree(dir);
    if (said.includes("dubious ownership")) {
        const folder = /safe\.directory (?<folder>.+)$/m.exec(said)?.groups?.folder ?? dir;
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU(`${dir} belongs to another user, so git does not read it.`, `If you trust it, tell git: \`git config --global --add safe.directory ${folder}\`.`);
    }
    // Without "any of the parents" it is a `.git` file or GIT_DIR that leads nowhere.
    const why = said.includes("not a git repository (or any")
        ? "in no git repository"
        : `in no git work tree that can be read: ${(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(result)}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU(`${dir} is ${why}.`, "Run it inside a checkout, name one by --repo, or use `pypi-gate audit`, which reads any folder.");
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Git's id of a content (SHA-1): equal ids are equal contents, wherever they were read. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readPaths)
});

// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/adapters/objects/locate.js

// Linux follows 40 links; no repository needs that many.
const MAX_LINKS = 8;
/** Walks from the root of a commit to a path, through symbolic links inside the repository; says what must be read to go on. */
function locate(store, sha, asked) {
    let path = asked;
    for (let links = 0; links <= MAX_LINKS; links++) {
        const step = walk(store, sha, path);
        if (step.kind !== "link")
            return step;
        const next = follow(store, sha, step);
        if (typeof next !== "string")
            return next;
        path = next;
    }
    return unreadable("link", "it is a symbolic link that leads in a circle or through too many others");
}
function walk(store, sha, path) {
    const segments = path.split("/");
    for (let depth = 0; depth < segments.length; depth++) {
        const folder = store.folder(sha, segments.slice(0, depth).join("/"));
        if (folder === undefined)
            return wantAll(store, sha, path);
        const step = enter(store, sha, { folder, segments, depth });
        if (step !== null)
            return step;
    }
    // A folder of that name is no file.
    return absent();
}
function enter(store, sha, { folder, segments, depth }) {
    const here = (0,paths/* parseRepoPath */.NP)(segments.slice(0, depth + 1).join("/"));
    const entry = folder.get(segments[depth] ?? "");
    if (entry === undefined || here === null)
        return absent();
    const rest = segments.slice(depth + 1).join("/");
    switch (entry.kind) {
        case "folder":
            return null;
        case "link":
            return { kind: "link", path: here, oid: entry.oid, rest };
        case "submodule":
            return unreadable("submodule", `${here} is a submodule, and submodules are not read`);
        case "file":
            return rest === "" ? file(store, sha, here, entry) : absent();
    }
}
function file(store, sha, path, entry) {
    const blob = store.blob(entry.oid);
    if (blob === undefined)
        return { kind: "wants", wants: { folders: [], blobs: [{ sha, path, oid: entry.oid }] } };
    if (blob.kind === "unreadable")
        return unreadable(blob.reason, blob.detail);
    return { kind: "done", read: { kind: "file", path, oid: entry.oid, bytes: blob.bytes } };
}
function follow(store, sha, link) {
    const blob = store.blob(link.oid);
    if (blob === undefined)
        return { kind: "wants", wants: { folders: [], blobs: [{ sha, path: link.path, oid: link.oid }] } };
    const target = blob.kind === "bytes" ? new TextDecoder().decode(blob.bytes) : "";
    const path = target === "" ? null : (0,paths/* resolveFrom */.dx)(link.path, link.rest === "" ? target : `${target}/${link.rest}`);
    return path ?? unreadable("link", `${link.path} is a symbolic link that leaves the repository`);
}
// The path's own blob is asked for together with the folders: nearly always it is a plain file.
function wantAll(store, sha, path) {
    const segments = path.split("/");
    const folders = segments
        .map((_, depth) => segments.slice(0, depth).join("/"))
        .filter((folder) => store.folder(sha, folder) === undefined)
        .map((folder) => ({ sha, path: folder }));
    return { kind: "wants", wants: { folders, blobs: [{ sha, path, oid: null }] } };
}
function absent() {
    return { kind: "done", read: { kind: "absent" } };
}
function unreadable(reason, detail) {
    return { kind: "done", read: { kind: "unreadable", reason, detail } };
}

;// CONCATENATED MODULE: ./build/adapters/objects/read.js

/**
 * Reads files of commits, links followed: one answer per path, in order. `load` puts what is wanted into the store as
 * far as its ids are known; it is called again until nothing is wanted. Rejects with the error of `load`.
 */
async function readPaths(store, paths, load) {
    for (;;) {
        const located = paths.map(({ sha, path }) => (sha === null ? ABSENT : locate(store, sha, path)));
        const wants = mergeWants(located.flatMap((one) => (one.kind === "wants" ? [one.wants] : [])));
        if (wants.folders.length === 0 && wants.blobs.length === 0) {
            return located.flatMap((one) => (one.kind === "done" ? [one.read] : []));
        }
        await load(wants);
    }
}
const ABSENT = { kind: "done", read: { kind: "absent" } };
// Each thing once.
function mergeWants(wants) {
    const folders = new Map(wants.flatMap((want) => want.folders).map((folder) => [`${folder.sha}:${folder.path}`, folder]));
    const blobs = new Map(wants.flatMap((want) => want.blobs).map((blob) => [`${blob.sha}:${blob.path}`, blob]));
    return { folders: [...folders.values()], blobs: [...blobs.values()] };
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   _R: () => (/* binding */ putTree),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   y$: () => (/* binding */ createStore)
/* harmony export */ });
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);

/** An empty store. */
function createStore() {
    const folders = new Map();
    const blobs = new Map();
    return {
        folder: (sha, path) => folders.get(`${sha}:${path}`),
        putFolder: (sha, path, folder) => void folders.set(`${sha}:${path}`, folder),
        blob: (oid) => blobs.get(oid),
        putBlob: (oid, blob) => void blobs.set(oid, blob),
    };
}
/** What the store knows at a path of a commit; undefined where the folder above has no such name or is not known. */
function entryAt(store, sha, path) {
    return store.folder(sha, (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path))?.get((0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseNameOf */ .mv)(path));
}
/** Fills the store's folders of one commit from a whole tree; every folder of it becomes known. */
function putTree(store, sha, entries) {
    const folders = new Map([["", new Map()]]);
    for (const { path, kind, oid } of entries) {
        folderIn(folders, (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)).set((0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseNameOf */ .mv)(path), { kind, oid });
        if (kind === "folder")
            folderIn(folders, path);
    }
    for (const [path, folder] of folders)
        store.putFolder(sha, path, folder);
}
function folderIn(folders, path) {
    const folder = folders.get(path) ?? new Map();
    folders.set(path, folder);
    return folder;
}
/** The kind of a tree entry by git's mode and type. GraphQL gives modes as decimal numbers (40960), REST as octal text ("120000"). */
function entryKind(mode, type) {
    const octal = typeof mode === "number" ? mode.toString(8).padStart(6, "0") : mode;
    if (type === "commit" || octal === "160000")
        return "submodule";
    if (type === "tree" || octal === "040000")
        return "folder";
    return octal === "120000" ? "link" : "file";
}


/***/ }),

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  openCheckout: () => (/* binding */ openCheckout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/disk/read.js
var read = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
// EXTERNAL MODULE: ./build/adapters/objects/blob-id.js
var blob_id = __webpack_require__(2885);
// EXTERNAL MODULE: ./build/adapters/git/command.js
var command = __webpack_require__(6295);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/adapters/objects/blob.js
var blob = __webpack_require__(5871);
;// CONCATENATED MODULE: ./build/adapters/git/objects.js




/** Nothing is started before the first read; reads must not overlap. */
function createObjects(git) {
    let process = null;
    return {
        read: async (names) => {
            if (names.length === 0)
                return [];
            process ??= startBatch(git);
            const { child, source } = process;
            child.stdin.write(names.map((name) => `${name}\n`).join(""));
            const objects = [];
            for (const _ of names)
                objects.push(await readObject(source));
            return objects;
        },
        close: async () => {
            if (process === null)
                return;
            const { child } = process;
            process = null;
            if (child.exitCode !== null)
                return;
            child.stdin.end();
            await (0,external_node_events_.once)(child, "close");
        },
    };
}
function startBatch(git) {
    const child = git.start(["cat-file", "--batch"]);
    const stderr = [];
    let failure = null;
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on("error", (error) => {
        failure = (0,command/* startError */.h5)(error);
        child.stdout.destroy();
    });
    // A process that has ended takes no more names: reading says so.
    child.stdin.on("error", () => undefined);
    const closed = (0,external_node_events_.once)(child, "close").catch(() => undefined);
    // What git says of its end may come after the end of its answers.
    const ended = async () => {
        await closed;
        return failure ?? endedEarly(Buffer.concat(stderr).toString("utf8"));
    };
    return { child, source: createSource(child.stdout, ended) };
}
function endedEarly(said) {
    // A partial clone fetches what it lacks, which it may not here.
    if (/promisor|lazy fetch|not allowed/.test(said)) {
        return new errors/* RepositoryError */.pU("An object is not in this clone, which is partial.", "Fetch it first (`git fetch --refetch --no-filter`): nothing is fetched from here.");
    }
    const why = said.trim() === "" ? "" : `: ${said.trim().split("\n").at(-1)}`;
    return new errors/* RepositoryError */.pU(`git ended before it had read all objects${why}.`, "Run `git fsck` to see what is wrong with the repository.");
}
async function readObject(source) {
    const header = await source.line();
    const match = /^(?<oid>[0-9a-f]{40,64}) (?<type>\w+) (?<size>\d+)$/.exec(header);
    if (match?.groups === undefined)
        return { kind: "missing" };
    const { oid = "", type = "", size: written = "" } = match.groups;
    const size = Number(written);
    const bytes = await source.bytes(size, size <= blob/* MAX_BLOB_BYTES */.TP);
    await source.bytes(1, false);
    if (type !== "blob" && type !== "tree")
        return { kind: "other", oid, bytes: bytes ?? Buffer.alloc(0) };
    return bytes === null ? { kind: "large", size } : { kind: type, oid, bytes };
}
function createSource(stream, ended) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const more = async () => {
        const next = await chunks.next().catch(() => null);
        if (next === null || next.done === true)
            throw await ended();
        rest = next.value;
    };
    const take = async (count) => {
        if (rest.length === 0)
            await more();
        const part = rest.subarray(0, count);
        rest = rest.subarray(part.length);
        return part;
    };
    return {
        line: async () => {
            const parts = [];
            for (;;) {
                if (rest.length === 0)
                    await more();
                const feed = rest.indexOf(0x0a);
                parts.push(await take(feed < 0 ? rest.length : feed + 1));
                if (feed >= 0)
                    return Buffer.concat(parts).toString("utf8").slice(0, -1);
            }
        },
        bytes: async (count, keep) => {
            const parts = [];
            for (let left = count; left > 0;) {
                const part = await take(left);
                left -= part.length;
                if (keep)
                    parts.push(part);
            }
            return keep ? Buffer.concat(parts) : null;
        },
    };
}

// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
// EXTERNAL MODULE: ./build/adapters/git/work-tree.js
var work_tree = __webpack_require__(746);
;// CONCATENATED MODULE: ./build/adapters/git/range.js




/** Stands for the index where a commit would stand. No ref and no id is called so. */
const INDEX = ":index";
/** Finds what is judged. `git` stands at the root of the work tree. Throws UserError for refs that are not there. */
async function resolveRange(git, request) {
    const policyRef = await baseOf(git, request);
    const policy = policyRef ?? (await emptyTree(git));
    const tip = await tipOf(git, request);
    const mergeBase = policyRef === null || tip === null ? null : await mergeBaseOf(git, policyRef, tip);
    const base = mergeBase ?? policy;
    const sides = { ...(await headOf(git, request, tip)), base, policy, policyRef };
    const range = {
        kind: "review",
        base: mergeBase,
        head: request.head === null ? null : sides.head,
        changed: await changesOf(git, sides),
        notes: [...(mergeBase === null ? [noteOn(policyRef)] : []), ...(sides.tree?.refused ?? []).map(noteOnFolder)],
    };
    return { ...sides, range };
}
async function headOf(git, { head, staged }, tip) {
    if (head !== null)
        return { head: tip, tree: null, index: null };
    if (staged === true)
        return { head: INDEX, tree: null, index: await (0,work_tree/* listIndex */.VH)(git) };
    return { head: null, tree: await (0,work_tree/* listWorkTree */.OY)(git), index: null };
}
function noteOn(base) {
    return base === null
        ? "There is no earlier commit to compare with: everything counts as new, and the default policy judges."
        : `The head shares no history with ${base.slice(0, 7)}: the two trees are compared as they stand.`;
}
function noteOnFolder(path) {
    return `The folder ${path} cannot be read: untracked files in it are not judged.`;
}
async function baseOf(git, { base, fromNothing }) {
    if (fromNothing === true)
        return null;
    const ref = base ?? (await defaultBase(git));
    if (await isUnborn(git, ref))
        return null;
    if (ref !== null)
        return await commitOf(git, ref, "--base");
    throw new errors/* UserError */.yo("There is no default branch to compare with: neither a remote's, nor main or master.", "Name what the branch will be merged into: `pypi-gate check --base REF`.");
}
async function tipOf(git, { head }) {
    if (head === null && (await isUnborn(git, "HEAD")))
        return null;
    return await commitOf(git, head ?? "HEAD", "--head");
}
// `ref` is HEAD by one of its names (null: whatever it is), and its branch has no commit yet.
async function isUnborn(git, ref) {
    const branch = await git.text(["symbolic-ref", "--quiet", "HEAD"]);
    if (branch === null || (ref !== null && !["HEAD", branch, branch.replace("refs/heads/", "")].includes(ref)))
        return false;
    return (await git.text(["rev-parse", "--verify", "--quiet", "HEAD"])) === null;
}
// Computed, not looked up: its id depends on the repository's hash, and no object needs to be there.
async function emptyTree(git) {
    const id = await git.text(["hash-object", "-t", "tree", "--stdin"]);
    if (id !== null)
        return id;
    throw new errors/* RepositoryError */.pU("git could not tell the id of the empty tree.", "Run `git fsck`.");
}
async function mergeBaseOf(git, base, head) {
    const found = await git.text(["merge-base", base, head]);
    if (found === null)
        await refuseShallow(git, base, head);
    return found;
}
/** The commit that a ref of the command line names. `option` is who gave it. */
async function commitOf(git, ref, option) {
    // A ref never starts with a dash: what does would be an option of git's.
    const sha = ref.startsWith("-")
        ? null
        : await git.text(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    if (sha !== null)
        return sha;
    throw new errors/* UserError */.yo(`${option} ${JSON.stringify(ref)} names no commit of this repository.`, "Fetch it first, or name a branch, tag or commit that is there (`git branch --all`).");
}
const ORIGIN = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
];
const LOCAL = ["refs/heads/main", "refs/heads/master"];
async function defaultBase(git) {
    return (await firstCommit(git, ORIGIN)) ?? (await firstCommit(git, [...(await onlyRemote(git)), ...LOCAL]));
}
// `git clone -o NAME`: where there is one remote, its name says nothing.
async function onlyRemote(git) {
    const heads = await git.text(["for-each-ref", "--format=%(refname)", "refs/remotes/*/HEAD"]);
    return heads === null || heads === "" || heads.includes("\n") ? [] : [heads];
}
async function firstCommit(git, refs) {
    for (const ref of refs) {
        if ((await git.text(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])) !== null)
            return ref;
    }
    return null;
}
async function refuseShallow(git, base, head) {
    if ((await git.text(["rev-parse", "--is-shallow-repository"])) !== "true")
        return;
    throw new errors/* RepositoryError */.pU(`The merge base of ${base.slice(0, 7)} and ${head.slice(0, 7)} is not in this shallow clone.`, "Fetch the history first: `git fetch --unshallow` (in CI, `fetch-depth: 0` of actions/checkout).");
}
async function changesOf(git, sides) {
    const tracked = await trackedChanges(git, sides);
    return sides.tree === null ? tracked : [...tracked, ...untrackedFiles(sides.tree, tracked)];
}
async function trackedChanges(git, { base, head }) {
    const overrides = head === null ? await withoutFilters(git) : [];
    const compared = head === INDEX ? ["--cached", base] : head === null ? [base] : [base, head];
    const result = await git.run([
        ...overrides,
        ...["-c", "diff.renameLimit=1000", "-c", "diff.orderFile=/dev/null"],
        ...["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-textconv", "--no-relative"],
        ...["--no-color", "--ignore-submodules=dirty", ...compared, "--"],
    ]);
    if (result.code === 0)
        return changesIn((0,work_tree/* records */.V0)(result.stdout));
    const what = head === INDEX ? "the index" : head === null ? "the working tree" : head.slice(0, 7);
    throw new errors/* RepositoryError */.pU(`git could not compare ${base.slice(0, 7)} with ${what}: ${(0,command/* reasonOf */.A3)(result)}.`, "Run `git status` and `git fsck` to see what is wrong with the repository.");
}
// Comparing a working tree runs the programs that the repository's configuration names as filters (as Git LFS does).
// Without them such files count as changed, and are read as they stand on the disk.
async function withoutFilters(git) {
    const { stdout } = await git.run(["config", "-z", "--name-only", "--get-regexp", "^filter\\."]);
    return (0,work_tree/* records */.V0)(stdout).flatMap(emptied);
}
// `-c` takes the text before the first equals sign for the key, which a filter's name may have; `--config-env` takes
// the last one. A git older than 2.31 does not know it and ends, which is told. An empty value is false for git.
function emptied(key) {
    return key.includes("=") ? [`--config-env=${key}=${command/* EMPTY_VARIABLE */.Zh}`] : ["-c", `${key}=`];
}
// `STATUS NUL PATH NUL`, for renames `R100 NUL OLD NUL NEW NUL`.
function changesIn(fields) {
    const changed = [];
    for (let at = 0; at < fields.length;) {
        const [status = "", first = "", second = ""] = fields.slice(at, at + 3);
        const isRename = status.startsWith("R");
        at += isRename ? 3 : 2;
        const path = (0,paths/* parseRepoPath */.NP)(isRename ? second : first);
        if (path !== null)
            changed.push(changedFile(path, status, isRename ? (0,paths/* parseRepoPath */.NP)(first) : null));
    }
    return changed;
}
function changedFile(path, status, previousPath) {
    return { path, status: previousPath === null ? wordFor(status) : "renamed", previousPath };
}
function wordFor(status) {
    return status === "A" ? "added" : status === "D" ? "removed" : "modified";
}
function untrackedFiles(tree, tracked) {
    const known = new Set(tracked.map((file) => file.path));
    return tree.untracked.flatMap((text) => {
        const path = (0,paths/* parseRepoPath */.NP)(text);
        if (path === null)
            return [];
        // Taken out of the index and still on the disk: the working tree has it.
        return [{ path, status: known.has(path) ? "modified" : "added", previousPath: null }];
    });
}

// EXTERNAL MODULE: ./build/adapters/objects/read.js + 1 modules
var objects_read = __webpack_require__(7247);
// EXTERNAL MODULE: ./build/adapters/objects/store.js
var objects_store = __webpack_require__(6063);
;// CONCATENATED MODULE: ./build/adapters/git/trees.js





/** Reads only the folders on the way to what is asked for, each once. */
function createTrees(objects) {
    const reading = { objects, store: (0,objects_store/* createStore */.y$)() };
    return {
        read: (sha, paths) => {
            const asked = paths.map((path) => ({ sha, path }));
            return (0,objects_read/* readPaths */.V)(reading.store, asked, (wants) => load(wants, reading));
        },
        putIndex: (name, entries) => {
            const files = entries.map(({ path, mode, oid }) => ({ path, oid, kind: (0,objects_store/* entryKind */.FY)(mode, "") }));
            (0,objects_store/* putTree */._R)(reading.store, name, [...foldersAbove(files), ...files]);
        },
    };
}
// The index lists files only.
function foldersAbove(files) {
    const folders = new Set();
    for (const { path } of files) {
        for (let folder = (0,paths/* folderOf */.yS)(path); folder !== ""; folder = (0,paths/* folderOf */.yS)(folder))
            folders.add(folder);
    }
    return [...folders].map((path) => ({ path, oid: "", kind: "folder" }));
}
async function load(wants, reading) {
    await loadFolders(wants, reading);
    await loadBlobs(wants, reading);
}
// Parents first: a folder's id stands in its parent.
async function loadFolders({ folders }, { objects, store }) {
    const levels = Map.groupBy(folders, ({ path }) => (path === "" ? 0 : path.split("/").length));
    for (const depth of [...levels.keys()].toSorted((a, b) => a - b)) {
        const level = levels.get(depth) ?? [];
        const named = level.map(({ sha, path }) => ({
            sha,
            path,
            name: path === "" ? `${sha}^{tree}` : idOf(store, sha, path),
        }));
        const known = named.flatMap(({ sha, path, name }) => (name === null ? [] : [{ sha, path, name }]));
        const trees = await objects.read(known.map(({ name }) => name));
        for (const { sha, path, name } of named)
            if (name === null)
                store.putFolder(sha, path, new Map());
        for (const [at, { sha, path, name }] of known.entries())
            store.putFolder(sha, path, folderIn(trees[at], name));
    }
}
function idOf(store, sha, path) {
    const entry = (0,objects_store/* entryAt */._f)(store, sha, path);
    return entry?.kind === "folder" ? entry.oid : null;
}
async function loadBlobs({ blobs }, { objects, store }) {
    const wanted = [...new Set(blobs.flatMap(({ oid }) => (oid === null ? [] : [oid])))];
    const read = await objects.read(wanted);
    for (const [at, oid] of wanted.entries()) {
        const object = read[at];
        if (object?.kind === "large")
            store.putBlob(oid, (0,blob/* overLimit */.W1)(object.size));
        else
            store.putBlob(oid, (0,blob/* blobOf */.DE)(bytesOf(object, oid)));
    }
}
function bytesOf(object, oid) {
    if (object === undefined || object.kind === "missing" || object.kind === "large")
        throw missing(oid);
    return object.bytes;
}
function missing(oid) {
    return new errors/* RepositoryError */.pU(`The object ${oid} is not in this clone, which is partial or damaged.`, "Fetch it first (`git fetch --refetch --no-filter`): nothing is fetched from here.");
}
// `MODE NAME NUL ID`, again and again.
function folderIn(object, name) {
    if (object?.kind !== "tree")
        throw missing(name);
    const { bytes, oid } = object;
    const idLength = oid.length / 2;
    const entries = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        const mode = bytes.toString("latin1", at, space).padStart(6, "0");
        const id = bytes.toString("hex", end + 1, end + 1 + idLength);
        entries.set(bytes.toString("utf8", space + 1, end), { kind: (0,objects_store/* entryKind */.FY)(mode, ""), oid: id });
        at = end + 1 + idLength;
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/adapters/git/repository.js











/** Opens the checkout around `dir`. Throws UserError where there is none, or no git. */
async function openGitRepository(options) {
    const { dir, named, env } = options;
    const root = await realRoot(await (0,work_tree/* topLevel */.M4)((0,command/* createGit */.lD)(dir, { discover: named, env })));
    const git = (0,command/* createGit */.lD)(root, { discover: named, env: seenFrom(dir, env) });
    const objects = createObjects(git);
    const trees = createTrees(objects);
    let range = null;
    const resolved = () => {
        range ??= resolveRange(git, options).then((found) => {
            if (found.index !== null)
                trees.putIndex(INDEX, found.index);
            return found;
        });
        return range;
    };
    const reading = { root, objects, trees, resolved };
    return {
        root,
        range: async () => (await resolved()).range,
        policyRef: async () => (await resolved()).policyRef,
        read: (requests) => readAll(reading, requests),
        close: objects.close,
    };
}
/**
 * True where the variables that git sets for its hooks, seen from `cwd`, are about the repository around `dir`: then
 * its index is the one that they name.
 */
async function isOfSurroundingHook(dir, cwd, env) {
    if (env.GIT_DIR === undefined && env.GIT_INDEX_FILE === undefined)
        return false;
    const gits = [(0,command/* createGit */.lD)(dir, { discover: true, env }), (0,command/* createGit */.lD)(cwd, { discover: false, env })];
    const [named, meant] = await Promise.all(gits.map((git) => git.text(["rev-parse", "--absolute-git-dir"])));
    return named !== null && named === meant;
}
async function realRoot(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const code = (0,error_code/* codeOf */.$)(error);
        throw new errors/* RepositoryError */.pU(`The work tree ${path} is not there (${code}): GIT_WORK_TREE or \`core.worktree\` names it.`, "Name one that is there, or unset it.");
    }
}
// Git reads these from the folder that it is started in, and it is started at the root from here on.
function seenFrom(dir, env) {
    const moved = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"].flatMap((name) => {
        const path = env[name];
        return path === undefined || path === "" ? [] : [[name, (0,external_node_path_.resolve)(dir, path)]];
    });
    return { ...env, ...Object.fromEntries(moved) };
}
async function readAll(reading, requests) {
    const range = await reading.resolved();
    const reads = new Map();
    // One after another: all of them share one process.
    for (const [side, those] of Map.groupBy(requests, (request) => request.side)) {
        const paths = those.map((request) => request.path);
        const sha = range[side];
        const answers = sha === null ? await readTree(reading, range.tree, paths) : await reading.trees.read(sha, paths);
        for (const [at, request] of those.entries())
            reads.set(request, answers[at] ?? ABSENT);
    }
    return requests.map((request) => reads.get(request) ?? ABSENT);
}
const ABSENT = { kind: "absent" };
async function readTree({ root, objects }, tree, paths) {
    const nested = new Set(tree?.nested ?? []);
    const reads = [];
    for (const path of paths) {
        const submodule = foldersOf(path).find((folder) => nested.has(folder));
        const oid = tree?.sparse.get(path);
        if (submodule !== undefined)
            reads.push(inSubmodule(submodule));
        else if (oid === undefined)
            reads.push(await (0,read/* readInside */.xO)(root, path, repository_idOf));
        else
            reads.push(await readSparse(objects, path, oid));
    }
    return reads;
}
// A commit holds no file of a submodule, so the work tree has none either: both sides see the same.
function inSubmodule(folder) {
    const detail = `${folder} is a submodule, and submodules are not read`;
    return { kind: "unreadable", reason: "submodule", detail };
}
async function readSparse(objects, path, oid) {
    const blob = (await objects.read([oid]))[0];
    if (blob?.kind === "blob")
        return (0,read/* readOf */.CY)(path, blob.bytes, repository_idOf);
    return {
        kind: "unreadable",
        reason: "unreadable",
        detail: "the sparse checkout leaves it out, and its blob cannot be read",
    };
}
/** The path itself and every folder above it. */
function foldersOf(path) {
    const segments = path.split("/");
    return segments.map((_, at) => segments.slice(0, at + 1).join("/"));
}
// A file that nobody touched equals its blob.
function repository_idOf(_path, bytes) {
    return (0,blob_id/* blobId */.z)(bytes);
}

// EXTERNAL MODULE: ./build/gate.js + 15 modules
var gate = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/cli/index-access.js + 4 modules
var index_access = __webpack_require__(175);
// EXTERNAL MODULE: ./build/cli/log.js
var cli_log = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/cli/policy-option.js
var policy_option = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/cli/shared-policy.js
var shared_policy = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/cli/tell-report.js
var tell_report = __webpack_require__(9693);
;// CONCATENATED MODULE: ./build/cli/check.js










/** `pypi-gate check`: the gate on a local git range. Exit code: the verdict. */
async function check({ options }, io) {
    const access = (0,index_access/* indexAccess */.z)(options, io);
    const log = (0,cli_log/* createTerminalLog */.$)(io);
    const repository = await openCheckout(options, rangeOf(options, io), io);
    const { root } = repository;
    try {
        const choice = await (0,policy_option/* policyChoice */.s)(options, root, io);
        const world = { repository, openIndex: access.open, readShared: (0,shared_policy/* sharedPolicyReader */.d)(io, log), clock: io.clock, log };
        const report = await (0,gate/* gate */.G)(choice, world);
        log.end();
        return await (0,tell_report/* tellReport */.k)(report, { options, root, choice }, io);
    }
    finally {
        log.end();
        await access.close();
        await repository.close();
    }
}
/** The checkout that `--repo` names, else that of the current folder. Throws UserError where there is none. */
async function openCheckout(options, range, io) {
    const named = options.text("repo");
    const dir = (0,external_node_path_.resolve)(io.cwd, named ?? ".");
    const found = await (0,promises_.stat)(dir).catch(() => null);
    if (found?.isDirectory() !== true)
        throw new errors/* UserError */.yo(`--repo ${dir} is no folder.`, "Name a checkout of a git repository.");
    const isHooks = named !== null && (await isOfSurroundingHook(dir, io.cwd, io.env));
    return await openGitRepository({
        ...range,
        dir: isHooks ? io.cwd : dir,
        named: named !== null && !isHooks,
        env: io.env,
    });
}
function rangeOf(options, { env }) {
    const given = { base: options.text("base"), head: options.text("head") };
    if (options.flag("staged")) {
        if (given.head === null)
            return { base: given.base ?? "HEAD", head: null, staged: true };
        throw new errors/* UserError */.yo("--staged and --head name two things to judge.", "Give one of them.");
    }
    return env.PRE_COMMIT === "1" && given.base === null && given.head === null ? rangeOfHook(env) : given;
}
// What pre-commit tells its hooks: what is pushed stands between two refs; where they are missing on a push, all of
// the history is new to the remote. Everything else is about what is staged.
function rangeOfHook(env) {
    const [from, to] = [env.PRE_COMMIT_FROM_REF ?? "", env.PRE_COMMIT_TO_REF ?? ""];
    if (from !== "" && to !== "")
        return { base: from, head: to };
    if ((env.PRE_COMMIT_REMOTE_BRANCH ?? "") !== "") {
        // `git push REMOTE other`: what is pushed need not be what is checked out.
        return { base: null, head: env.PRE_COMMIT_LOCAL_BRANCH || "HEAD", fromNothing: true };
    }
    return { base: "HEAD", head: null, staged: true };
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
