export const id = 378;
export const ids = [378];
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

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ indexAccess)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/adapters/index/body.js
var index_body = __webpack_require__(5956);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/adapters/index/cache-pack.js

const MAGIC = "pypi-gate-cache 1\n";
const HEAD = /^(?<key>[0-9a-f]{64}) (?<checksum>[0-9a-f]{64}) (?<size>\d{1,9}) (?<rest>\{.*\})$/;
// A head line is some 300 bytes; a pack whose next line is longer is torn or no pack.
const MAX_HEAD = 2000;
/** The entries of a pack by their keys, oldest first. What is torn, foreign or no pack at all ends the reading; what came before it is kept. */
function readPack(pack) {
    const entries = new Map();
    if (!pack.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC)))
        return entries;
    let at = MAGIC.length;
    while (at < pack.length) {
        const end = pack.subarray(at, at + MAX_HEAD).indexOf(0x0a);
        const head = end < 0 ? null : readHead(pack.toString("utf8", at, at + end));
        if (head === null)
            break;
        const start = at + end + 1;
        const next = start + head.size + 1;
        if (next > pack.length)
            break;
        const { size: _, checksum, ...meta } = head;
        entries.delete(head.key);
        entries.set(head.key, { checksum, entry: { ...meta, bytes: pack.subarray(start, start + head.size) } });
        at = next;
    }
    return entries;
}
function readHead(line) {
    const { key, checksum, size, rest } = HEAD.exec(line)?.groups ?? {};
    if (key === undefined || checksum === undefined || rest === undefined)
        return null;
    const meta = parsed(rest);
    if (meta === null)
        return null;
    return { key, checksum, size: Number(size), ...meta };
}
function parsed(json) {
    try {
        const value = JSON.parse(json);
        if (typeof value !== "object" || value === null)
            return null;
        const { etag, contentType, encoding } = { etag: null, contentType: null, encoding: null, ...value };
        if (typeof etag !== "string" || typeof contentType !== "string" || typeof encoding !== "string")
            return null;
        return { etag, contentType, encoding };
    }
    catch {
        // Not ours: the same as no entry, which costs a fetch.
        return null;
    }
}
/** The pack of these entries, in their order. */
function writePack(entries) {
    const parts = [Buffer.from(MAGIC)];
    for (const { entry, checksum } of entries) {
        const { key, bytes, etag, contentType, encoding } = entry;
        const meta = JSON.stringify({ etag, contentType, encoding });
        parts.push(Buffer.from(`${key} ${checksum} ${bytes.length} ${meta}\n`), bytes, NEWLINE);
    }
    return Buffer.concat(parts);
}
const NEWLINE = Buffer.from("\n");
/** The entry with its checksum. */
function packed(entry) {
    return { entry, checksum: checksumOf(entry) };
}
/** True when nothing of the entry was changed since it was written: a torn body, or one under another's key or validator, is none. */
function isIntact({ entry, checksum }) {
    return checksumOf(entry) === checksum;
}
function checksumOf({ key, etag, contentType, encoding, bytes }) {
    return (0,external_node_crypto_.hash)("sha256", JSON.stringify([key, etag, contentType, encoding, (0,external_node_crypto_.hash)("sha256", bytes)]));
}

;// CONCATENATED MODULE: ./build/adapters/index/cache-store.js






// Few files, each written once at the end of a run: a file per project costs more time than the look-ups (open,
// write, close and rename for each), one file for all would be read and written whole for three projects.
const PACKS = 16;
/** What one pack may hold: 256 MB for the whole folder. Oldest entries go first. */
const MAX_PACK_BYTES = 16_000_000;
const MAX_ENTRY_BYTES = 2_000_000;
// A file of a process that died between writing and renaming.
const STALE_MS = 3_600_000;
/** Opens the folder; it is made when something is written. */
function openStore(folder) {
    const loaded = new Map();
    const kept = new Map();
    return {
        read: async (key) => {
            const number = packOf(key);
            const pack = loaded.get(number) ?? load(pathOf(folder, number));
            loaded.set(number, pack);
            const found = (await pack).get(key);
            return found !== undefined && isIntact(found) ? found.entry : null;
        },
        keep: (entry) => {
            if (entry.bytes.length > MAX_ENTRY_BYTES)
                return;
            const number = packOf(entry.key);
            const entries = kept.get(number) ?? new Map();
            kept.set(number, entries.set(entry.key, packed(entry)));
        },
        flush: async () => {
            const writes = [...kept];
            kept.clear();
            if (writes.length === 0)
                return null;
            try {
                makeFolder(folder);
                for (const [number, entries] of writes)
                    merge(pathOf(folder, number), entries);
            }
            catch (error) {
                return (0,error_code/* codeOf */.$)(error);
            }
            removeStale(folder);
            return null;
        },
    };
}
// Not Node's own `recursive`, which never ends where the system says "not found" of a folder whose parent is there
// (/proc, and homes that are mounted when they are asked for).
function makeFolder(folder, parentIsThere = false) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    }
    catch (error) {
        const code = (0,error_code/* codeOf */.$)(error);
        if (code === "EEXIST")
            return;
        if (code !== "ENOENT" || parentIsThere || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        makeFolder((0,external_node_path_.dirname)(folder));
        makeFolder(folder, true);
    }
}
function packOf(key) {
    return Number.parseInt(key.slice(0, 2), 16) % PACKS;
}
function pathOf(folder, number) {
    return (0,external_node_path_.join)(folder, `${number}.pack`);
}
async function load(path) {
    try {
        return readPack(await (0,promises_.readFile)(path));
    }
    catch (error) {
        (0,error_code/* codeOf */.$)(error);
        return new Map();
    }
}
// Whole packs, renamed into place: a reader sees the old or the new one. Two processes that write the same pack at
// once keep the entries of the later one; the others are fetched again. At the end of a run nothing else is to be
// done: the ways to other threads and back would take longer than the writes.
function merge(path, entries) {
    const before = [...standing(path).values()].filter((one) => !entries.has(one.entry.key) && isIntact(one));
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, writePack(newest(before, [...entries.values()])), { mode: 0o600, flag: "wx" });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
// Read once more: another process may have written it since.
function standing(path) {
    try {
        return readPack((0,external_node_fs_.readFileSync)(path));
    }
    catch (error) {
        (0,error_code/* codeOf */.$)(error);
        return new Map();
    }
}
function newest(before, added) {
    const kept = [];
    let size = 0;
    for (const one of [...before, ...added].toReversed()) {
        size += one.entry.bytes.length;
        if (size > MAX_PACK_BYTES)
            break;
        kept.push(one);
    }
    return kept.toReversed();
}
function removeStale(folder) {
    try {
        for (const name of (0,external_node_fs_.readdirSync)(folder).filter((one) => one.endsWith(".tmp"))) {
            const path = (0,external_node_path_.join)(folder, name);
            if (isStale(path))
                (0,external_node_fs_.rmSync)(path, { force: true });
        }
    }
    catch (error) {
        // What was to be written is: the next run tidies up.
        (0,error_code/* codeOf */.$)(error);
    }
}
function isStale(path) {
    // Its own process may just have renamed it.
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && Date.now() - found.mtimeMs > STALE_MS;
}

// EXTERNAL MODULE: ./build/adapters/index/http-get.js
var http_get = __webpack_require__(309);
;// CONCATENATED MODULE: ./build/adapters/index/cached-get.js




// What a validator may look like (RFC 9110 8.8.3): anything else could not be sent back in a header.
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;
/**
 * Answers of the index kept in `folder`, never used unasked: each look-up is a request with the entry's ETag, and only
 * a 304 lets the entry speak. An index that fails, fails. A request for a fresh answer (`no-cache`) passes by. A lost,
 * torn or foreign entry costs a fetch. For the command line only.
 */
function openCache(folder, get = http_get/* httpGet */.l) {
    const store = openStore(folder);
    return {
        get: (request) => request.headers["cache-control"] === "no-cache" ? get(request) : revalidated(request, store, get),
        close: store.flush,
    };
}
async function revalidated(request, store, get) {
    const key = keyOf(request);
    const entry = await store.read(key);
    if (entry !== null && ETAG.test(entry.etag)) {
        const answer = await get({ ...request, headers: { ...request.headers, "if-none-match": entry.etag } });
        const known = answer.kind === "answer" && answer.status === 304;
        if (!known)
            return kept(answer, key, store);
        const stored = await storedAnswer(answer, entry, request.maxBytes);
        if (stored !== null)
            return stored;
    }
    return kept(await get(request), key, store);
}
// Null where the entry is not what the index confirms, or can not be decoded after all.
async function storedAnswer(answer, entry, maxBytes) {
    const { etag } = answer.headers;
    if (etag !== undefined && weak(etag) !== weak(entry.etag))
        return null;
    const body = await (0,index_body/* decodeBody */.Vj)(entry.bytes, entry.encoding, maxBytes);
    if (body.kind === "failed")
        return null;
    const headers = { ...answer.headers, "content-type": entry.contentType };
    return { kind: "answer", status: 200, headers, body: body.text, received: entry.bytes };
}
function weak(etag) {
    return etag.replace(/^W\//, "");
}
function kept(answer, key, store) {
    if (answer.kind === "failed" || answer.status !== 200)
        return answer;
    const { etag = "", "content-type": contentType = "", "content-encoding": encoding = "" } = answer.headers;
    if (ETAG.test(etag))
        store.keep({ key, etag, contentType, encoding, bytes: answer.received });
    return answer;
}
// The URL has no credentials; whoever asks with others gets other entries. Nothing of them can be read back.
function keyOf({ url, headers }) {
    return (0,external_node_crypto_.hash)("sha256", JSON.stringify([url, headers.accept ?? "", headers.authorization ?? ""]));
}

// EXTERNAL MODULE: ./build/adapters/index/index-url.js
var index_url = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/adapters/index/package-index.js + 1 modules
var package_index = __webpack_require__(5319);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/cli/cache-folder.js

/** Where answers of the index are kept: `--cache-dir`, else the user's cache folder; null for `--no-cache` and where the user has none. */
function cacheFolder(options, { env, cwd }) {
    if (options.flag("no-cache"))
        return null;
    const given = options.text("cache-dir");
    if (given !== null)
        return (0,external_node_path_.resolve)(cwd, given);
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
    // A relative one is to be ignored (XDG Base Directory Specification).
    const base = [xdg, local, home === undefined || home === "" ? undefined : (0,external_node_path_.join)(home, ".cache")];
    const found = base.find((folder) => folder !== undefined && (0,external_node_path_.isAbsolute)(folder));
    return found === undefined ? null : (0,external_node_path_.join)(found, "pypi-gate");
}

;// CONCATENATED MODULE: ./build/cli/index-access.js







/** Throws UserError for an `--index-url` that is none. */
function indexAccess(options, io) {
    const given = options.text("index-url");
    if (given !== null)
        refuse(given);
    const folder = cacheFolder(options, io);
    const cache = folder === null ? null : openCache(folder);
    const opened = [];
    return {
        given,
        open: (url) => {
            const index = (0,package_index.createIndex)({
                url: (0,index_url/* withGivenCredentials */.uu)(url, given),
                userAgent: (0,package_index.userAgentOf)(version/* VERSION */.xv),
                proxyEnv: io.env,
                ...(cache === null ? {} : { get: cache.get }),
            });
            opened.push(index);
            return index;
        },
        close: async () => {
            for (const index of opened)
                index.close();
            const problem = (await cache?.close()) ?? null;
            const named = options.text("cache-dir");
            // It costs the next run its fetches, and nothing else: who did not name the folder has nothing to mend.
            if (problem === null || named === null)
                return;
            io.stderr(`warning: no answers could be kept in ${(0,prose/* plainLine */.h0)(named)} (${problem}): name another folder by --cache-dir.\n`);
        },
    };
}
function refuse(given) {
    const parsed = (0,index_url/* parseIndexUrl */.Z0)(given);
    if (!parsed.ok)
        throw new errors/* UserError */.yo(`--index-url: ${parsed.message}.`, "Give the base URL of a Simple API.");
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
            Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(271), __webpack_require__.e(333)]).then(__webpack_require__.bind(__webpack_require__, 7333)),
            Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(747)]).then(__webpack_require__.bind(__webpack_require__, 6747)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5319)),
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


/***/ })

};
