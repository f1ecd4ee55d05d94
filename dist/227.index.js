export const id = 227;
export const ids = [227];
export const modules = {

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ readOf),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(729);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3822);




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
    const blob = (0,_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .blobOf */ .DE)(bytes);
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
    if (found.size > _blob_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BLOB_BYTES */ .TP) {
        return unreadable("over-limit", (0,_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .overLimit */ .W1)(found.size).detail);
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
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ELOOP")
        return unreadable("link", "it is a symbolic link that leads in a circle");
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (await isLink(path)) ? unreadable("link", "it is a symbolic link that leads nowhere") : ABSENT;
    }
    if (code === "")
        throw error;
    return unreadable("unreadable", `it cannot be read (${code})`);
}
async function isLink(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    return found?.isSymbolicLink() ?? false;
}
function unreadable(reason, detail) {
    return { kind: "unreadable", reason, detail };
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
/* harmony export */   V0: () => (/* binding */ records)
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
// `H 100644 ID 0<tab>PATH`
function indexEntry(record) {
    const tab = record.indexOf("\t");
    const [tag = "", mode = "", oid = ""] = record.slice(0, tab).split(" ");
    return tab < 0 ? null : { tag, mode, oid, path: record.slice(tab + 1) };
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
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .pU(`${git.dir} is not in a git work tree that can be read: ${(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(result)}.`, "Run it inside a checkout, name one by --repo, or use `pypi-gate audit`, which reads any folder.");
}


/***/ }),

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ indexAccess)
/* harmony export */ });
/* harmony import */ var _adapters_index_index_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2426);
/* harmony import */ var _adapters_index_package_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4615);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4012);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);





/** Throws UserError for an `--index-url` that is none. */
function indexAccess(options, io) {
    const given = options.text("index-url");
    if (given !== null)
        refuse(given);
    const opened = [];
    return {
        given,
        open: (url) => {
            const index = (0,_adapters_index_package_index_js__WEBPACK_IMPORTED_MODULE_1__.createIndex)({
                url: withGivenCredentials(url, given),
                userAgent: (0,_adapters_index_package_index_js__WEBPACK_IMPORTED_MODULE_1__.userAgentOf)(_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv),
                proxyEnv: io.env,
            });
            opened.push(index);
            return index;
        },
        close: () => {
            for (const index of opened)
                index.close();
        },
    };
}
function refuse(given) {
    const parsed = (0,_adapters_index_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIndexUrl */ .Z)(given);
    if (!parsed.ok)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--index-url: ${parsed.message}.`, "Give the base URL of a Simple API.");
}
// The policy shows the URL without its password; the option that gave it still has it.
function withGivenCredentials(url, given) {
    return given !== null && (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_3__/* .indexKey */ .mh)(given) === (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_3__/* .indexKey */ .mh)(url) && (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .ri)(given) !== given ? given : url;
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTerminalLog)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5738);

// Often enough to move, seldom enough to cost nothing.
const PROGRESS_MS = 80;
/** The log of one command. */
function createTerminalLog(io) {
    const { stderr, isTerminal, clock, columns } = io;
    let shown = false;
    let last = Number.NEGATIVE_INFINITY;
    const end = () => {
        if (shown)
            stderr("\r\u001b[K");
        shown = false;
    };
    return {
        info: () => undefined,
        debug: () => undefined,
        warn: (text) => {
            end();
            stderr(`warning: ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, 2_000)}\n`);
        },
        progress: (done, total, what) => {
            if (!isTerminal.stderr || (clock.elapsed() - last < PROGRESS_MS && done < total))
                return;
            last = clock.elapsed();
            shown = true;
            stderr(`\r\u001b[K${bar(done, total)} ${done}/${total} ${what}`.slice(0, columns + 3));
        },
        end,
    };
}
const BAR = 20;
function bar(done, total) {
    const full = total === 0 ? BAR : Math.round((done / total) * BAR);
    return `${"━".repeat(full)}${"╌".repeat(BAR - full)}`;
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ putResult),
/* harmony export */   He: () => (/* binding */ tellPolicyErrors),
/* harmony export */   VY: () => (/* binding */ isColored)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5738);
/* harmony import */ var _specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2293);





/** Writes a command's result to `--output`, else to standard output. Throws UserError where the file cannot be written. */
async function putResult(text, options, io) {
    const file = options.text("output");
    if (file === null) {
        io.stdout(text);
        return;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), text);
    }
    catch (error) {
        const why = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be written${why}.`, "Name another file by --output.");
    }
}
/** Whether the result is coloured: `--color`, then NO_COLOR, FORCE_COLOR, then the terminal. */
function isColored(options, io) {
    const when = options.word("color", _specs_js__WEBPACK_IMPORTED_MODULE_3__/* .COLORS */ .lm) ?? "auto";
    if (when !== "auto")
        return when === "always";
    if (options.text("output") !== null || isSet(io.env.NO_COLOR))
        return false;
    if (isSet(io.env.FORCE_COLOR))
        return io.env.FORCE_COLOR !== "0";
    return io.isTerminal.stdout && io.env.TERM !== "dumb";
}
function isSet(value) {
    return value !== undefined && value !== "";
}
/** Errors of the policy, one line each, on standard error. */
function tellPolicyErrors(errors, io) {
    for (const { file, line, message } of errors)
        io.stderr(`${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(`${file}:${line}: ${message}`, 2_000)}\n`);
}


/***/ }),

/***/ 7585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ policyChoice)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_folder_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1716);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6046);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(729);
/* harmony import */ var _specs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2293);






/**
 * Reads `--policy`, `--preset`, `--on-unverified` and `--index-url`. A policy inside `root` is named by its path there
 * and read with the repository; one outside is read from disk now. Throws UserError where that cannot be read.
 */
async function policyChoice(options, root, io) {
    const inputs = {
        preset: options.word("preset", _specs_js__WEBPACK_IMPORTED_MODULE_4__/* .PRESETS */ .fG),
        indexUrl: options.text("index-url"),
        review: null,
        onUnverified: options.word("on-unverified", _specs_js__WEBPACK_IMPORTED_MODULE_4__/* .ON_UNVERIFIED */ .Cl),
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
        const inside = (0,_adapters_folder_read_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
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
        const why = error instanceof Error && "code" in error ? String(error.code) : "it is not UTF-8";
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The policy ${shown} cannot be read (${why}).`, "Name a policy file that is there.");
    }
}


/***/ }),

/***/ 2271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sharedPolicyReader)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);

/** Reads a shared policy by GitHub's API; its client is loaded only then. The token is GITHUB_TOKEN's or GH_TOKEN's. */
function sharedPolicyReader({ env, clock }, log) {
    return async (reference) => {
        const token = env.GITHUB_TOKEN ?? env.GH_TOKEN ?? "";
        if (token === "")
            return { problem: "a shared policy needs a token: set GITHUB_TOKEN to one that may read it" };
        const [{ createClient }, { readSharedPolicy }, { userAgentOf }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(271), __webpack_require__.e(612)]).then(__webpack_require__.bind(__webpack_require__, 1612)),
            __webpack_require__.e(/* import() */ 747).then(__webpack_require__.bind(__webpack_require__, 6747)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4615)),
        ]);
        const client = createClient({
            token,
            apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
            graphqlUrl: env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
            userAgent: userAgentOf(_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv),
            log,
            clock,
            signal: new AbortController().signal,
            env,
        });
        return await readSharedPolicy(client, reference);
    };
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
    link: terminalText,
    apart: "",
};


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony exports datetime, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
