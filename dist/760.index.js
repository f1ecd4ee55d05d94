export const id = 760;
export const ids = [760];
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
// EXTERNAL MODULE: ./build/adapters/folder/targets.js
var targets = __webpack_require__(6884);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/disk/installed.js
var installed = __webpack_require__(8521);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/adapters/folder/walk.js




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
    // What was named is read, whatever it is.
    if (at !== "" && (0,installed/* isEnvironment */.A_)(entries.map((entry) => entry.name)))
        return { files: [], folders: [] };
    const files = [];
    const folders = [];
    for (const entry of entries.toSorted(byName)) {
        const path = at === "" ? entry.name : `${at}/${entry.name}`;
        if (!entry.isDirectory())
            files.push(path);
        else if (!(0,installed/* holdsInstalled */.Vi)(entry.name))
            folders.push(path);
    }
    return { files, folders };
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        (0,error_code/* codeOf */.$)(error);
        return null;
    }
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/adapters/folder/listing.js






/** Lists a folder as git sees it (without what it ignores), or by walking where git knows nothing of it. */
async function listFolder(folder, inGit, env) {
    if (!inGit || (await (0,targets/* repositoryAround */.W)(folder)) === null)
        return await listByWalk(folder, []);
    const tree = await listByGit(folder, env);
    if (typeof tree === "string")
        return await listByWalk(folder, [`${tree} What git ignores is read too.`]);
    // A folder that git ignores was named on purpose.
    if (tree.paths.length === 0 && tree.nested.length === 0)
        return await listByWalk(folder, []);
    const notes = [...tree.refused.map((path) => refusedNote(folder, path)), ...nestedNotes(tree.nested)];
    const paths = tree.paths.filter((path) => !tree.sparse.has(path) && !tree.deleted.has(path));
    return { paths, notes: [...notes, ...sparseNotes(tree)] };
}
/** The list, or why git gives none. */
async function listByGit(folder, env) {
    try {
        const git = (0,command/* createGit */.lD)(folder, { discover: true, env });
        const [tree, deleted] = await Promise.all([(0,work_tree/* listWorkTree */.OY)(git), git.run(["ls-files", "-z", "--deleted"])]);
        if (tree !== null)
            return { ...tree, deleted: new Set((0,work_tree/* records */.V0)(deleted.stdout)) };
        await (0,work_tree/* topLevel */.M4)(git);
        return `git could not list the files of ${folder}.`;
    }
    catch (error) {
        // Without git the folder can still be walked.
        if (error instanceof errors/* UserError */.yo)
            return error.message;
        throw error;
    }
}
function nestedNotes(nested) {
    return nested.map((path) => `${path} is a repository of its own and is not read: name it to have it read.`);
}
function sparseNotes({ sparse }) {
    if (sparse.size === 0)
        return [];
    return [`The sparse checkout leaves out ${sparse.size === 1 ? "1 file" : `${sparse.size} files`}, not read here.`];
}
function refusedNote(folder, path) {
    return `The folder ${(0,external_node_path_.join)(folder, path)} cannot be read.`;
}
async function listByWalk(folder, why) {
    const { paths, refused, cut } = await walk(folder);
    return {
        paths,
        notes: [
            ...why,
            ...refused.map((path) => refusedNote(folder, path)),
            ...(cut ? [`${folder} has more files than are looked at (${paths.length}): name the folders to read.`] : []),
        ],
    };
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


/***/ })

};
