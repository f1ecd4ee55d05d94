export const id = 760;
export const ids = [760];
export const modules = {

/***/ 7760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listFolder: () => (/* binding */ listFolder)
});

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
        if (error instanceof errors/* UserError */.y)
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


/***/ }),

/***/ 6295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


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
    // The user's own configuration: it says which folders are safe.
    "GIT_CONFIG_GLOBAL",
];
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
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        // A partial clone fetches what it lacks with whatever program its configuration names.
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
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
    if ("code" in error && error.code === "ENOENT") {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("git was not found: it is not installed, or not on the PATH.", "Install git, or use `pypi-gate audit`, which needs none.");
    }
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git could not be started: ${error.message}`, "Check the installation of git.");
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
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6295);


/** Lists the work tree below the folder of `git`; null where it is in no work tree. */
async function listWorkTree(git) {
    const [index, rest] = await Promise.all([
        git.run(["ls-files", "-z", "-t", "--stage"]),
        git.run(["ls-files", "-z", "--others", "--exclude-standard"]),
    ]);
    if (index.code !== 0 || rest.code !== 0)
        return null;
    const entries = records(index.stdout).flatMap((record) => indexEntry(record) ?? []);
    const others = records(rest.stdout);
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
    };
}
/** What is staged. Throws RepositoryError where git cannot tell, or a file is in conflict. */
async function listIndex(git) {
    const result = await git.run(["ls-files", "-z", "-t", "--stage"]);
    if (result.code === 0) {
        const entries = records(result.stdout).flatMap((record) => indexEntry(record) ?? []);
        const unmerged = entries.find((entry) => entry.stage !== "0");
        if (unmerged === undefined)
            return entries;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${JSON.stringify(unmerged.path)} is in conflict, so nobody can tell what will be committed.`, "Resolve the conflict and `git add` the file.");
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`git could not list what is staged: ${(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(result)}.`, "Run `git status` to see what is wrong with the repository.");
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
function noWorkTree(dir, result) {
    const said = result.stderr;
    if (/bare repository|must be run in a work tree/.test(said)) {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${dir} is a bare repository: it has no work tree to judge.`, "Run it in a clone, or in a folder that `git worktree add` made.");
    }
    if (said.includes("dubious ownership")) {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${dir} belongs to another user, so git does not read it.`, "If you trust it, tell git: `git config --global --add safe.directory FOLDER`.");
    }
    const why = said.includes("not a git repository")
        ? "in no git repository"
        : `in no git work tree that can be read: ${(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(result)}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${dir} is ${why}.`, "Run it inside a checkout, name one by --repo, or use `pypi-gate audit`, which reads any folder.");
}


/***/ })

};
