export const id = 744;
export const ids = [744];
export const modules = {

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   TP: () => (/* binding */ MAX_BLOB_BYTES),
/* harmony export */   W1: () => (/* binding */ overLimit)
/* harmony export */ });
/** Larger files are no manifests that anybody wrote or locked: a lock of 10,000 packages has 17 MB. */
const MAX_BLOB_BYTES = 32_000_000;
/** A blob's content as a store keeps it. Whether it is text is for those to say who know what it should be. */
function blobOf(bytes) {
    if (bytes.byteLength > MAX_BLOB_BYTES)
        return overLimit(bytes.byteLength);
    return { kind: "bytes", bytes };
}
/** What a store keeps of a blob that is too large to be read. */
function overLimit(size) {
    const detail = `it has ${size} bytes, more than the ${MAX_BLOB_BYTES} that are read`;
    return { kind: "unreadable", reason: "over-limit", detail };
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReader)
/* harmony export */ });
/** A reader over a repository. Errors of the repository pass through. */
function createReader(repository) {
    const known = new Map();
    return {
        load: async (requests) => {
            const missing = new Map();
            for (const request of requests) {
                const key = keyOf(request);
                if (!known.has(key))
                    missing.set(key, request);
            }
            if (missing.size === 0)
                return;
            const answers = await repository.read([...missing.values()]);
            [...missing.keys()].forEach((key, index) => {
                const answer = answers[index];
                if (answer !== undefined)
                    known.set(key, answer);
            });
        },
        get: (request) => known.get(keyOf(request)) ?? { kind: "absent" },
    };
}
function keyOf(request) {
    return `${request.side}:${request.path}`;
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byImportance),
/* harmony export */   U: () => (/* binding */ projectsOf)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);


/** The order of every list: severity, then file, line, project, rule. */
function byImportance(a, b) {
    return ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.file, b.file) ||
        a.line - b.line ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.project ?? "", b.project ?? "") ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule));
}
/** The projects that a finding speaks of: its own, or those that it folds; none for files and other things of the run. */
function projectsOf({ project, projects }) {
    return project === null ? (projects ?? []) : [project];
}


/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ wildcard),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   vr: () => (/* binding */ globTokens)
/* harmony export */ });
/** The steps of a path glob: `*` within a segment, `**` across, `?`; every other character stands for itself. */
function globTokens(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length; at++) {
        if (glob.startsWith("**/", at)) {
            tokens.push({ kind: "folders" });
            at += 2;
        }
        else if (glob.startsWith("**", at)) {
            tokens.push({ kind: "across" });
            at += 1;
        }
        else
            tokens.push(wildcard(glob.charAt(at)));
    }
    return tokens;
}
/** `*`, `?` or the character itself. */
function wildcard(char) {
    if (char === "*")
        return { kind: "run" };
    return char === "?" ? { kind: "one" } : { kind: "char", char };
}
/** True when the steps take the whole text. Time is text × steps, whatever the glob: a regular expression would backtrack on `*a*b*c*`. */
function matchesGlob(tokens, text) {
    // All states at once.
    let states = closure(tokens, new Set([0]), true);
    for (const char of text) {
        const next = new Set();
        for (const state of states)
            step(tokens, state, char, next);
        states = closure(tokens, next, char === "/");
        if (states.size === 0)
            return false;
    }
    return states.has(tokens.length);
}
function step(tokens, state, char, next) {
    const token = tokens[state];
    if (token === undefined)
        return;
    if (takes(token, char))
        next.add(state + 1);
    if (token.kind === "across" || token.kind === "folders" || (token.kind === "run" && char !== "/"))
        next.add(state);
}
function takes(token, char) {
    if (token.kind === "char")
        return token.char === char;
    if (char === "/")
        return false;
    if (token.kind !== "set")
        return token.kind === "one";
    return token.ranges.some(([first, last]) => first <= char && char <= last) !== token.negated;
}
// Runs may be empty; folders may only be left at the start of a segment.
function closure(tokens, states, segmentStart) {
    for (const state of states) {
        const kind = tokens[state]?.kind;
        if (kind === "run" || kind === "across" || (kind === "folders" && segmentStart))
            states.add(state + 1);
    }
    return states;
}


/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ skipClassOf),
/* harmony export */   Sh: () => (/* binding */ ManifestError),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   YM: () => (/* binding */ bySkipPlace),
/* harmony export */   YQ: () => (/* binding */ NO_MANIFEST),
/* harmony export */   en: () => (/* binding */ EMPTY_MANIFEST),
/* harmony export */   hX: () => (/* binding */ formatId),
/* harmony export */   m0: () => (/* binding */ NO_PROJECT)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6725);

/** The id of a format as a branded text. Whether there is such a format, the registry tells. */
function formatId(id) {
    return id;
}
/** The order of every list of skips: file, line, reason, detail. */
function bySkipPlace(a, b) {
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) || a.line - b.line || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.reason, b.reason) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.detail, b.detail));
}
const UNREADABLE = [
    "syntax",
    "bad-line",
    "encoding",
    "binary",
    "missing-include",
    "refused-include",
    "over-limit",
    "truncated",
    "unreadable",
];
const UNREAD = ["dynamic", "variable", "remote-include", "template", "unread-format"];
const TOLD = (/* unused pure expression or super */ null && ([
    "path",
    "vcs",
    "url",
    "workspace",
    "self",
    "other-index",
    "private",
    "group",
    "excluded",
    "not-used",
]));
const UNREADABLE_REASONS = new Set(UNREADABLE);
const UNREAD_REASONS = new Set(UNREAD);
/** The class that a reason has by itself; whoever makes a skip may give it another, as `reference`. */
function skipClassOf(reason) {
    if (UNREADABLE_REASONS.has(reason))
        return "unreadable";
    return UNREAD_REASONS.has(reason) ? "unread" : "told";
}
/** A manifest that says nothing of a project of its own. */
const NO_PROJECT = { names: [], requiresPython: null, workspace: null, bindings: [] };
/** A file that its own tool would reject as a whole, or that is not what its name says. The only error a format throws. */
class ManifestError extends Error {
    reason;
    line;
    /** `detail`: what is wrong, in one sentence without a full stop. `line` counts from 1. */
    constructor(reason, detail, line = 1) {
        super(detail);
        this.name = "ManifestError";
        this.reason = reason;
        this.line = line;
    }
}
/** Fields that most formats leave empty. */
const EMPTY_MANIFEST = {
    isManifest: true,
    requirements: [],
    includes: [],
    graph: null,
    indexes: [],
    noIndex: false,
    own: NO_PROJECT,
    skipped: [],
};
/** For code that has a line and no more. */
function oneLine(line) {
    return { line, endLine: line, versionLine: null };
}
/** What a file gives that is no manifest after all. */
const NO_MANIFEST = { ...EMPTY_MANIFEST, isManifest: false };


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ parseProjectName),
/* harmony export */   j1: () => (/* binding */ projectName),
/* harmony export */   yP: () => (/* binding */ normalizeLabel)
/* harmony export */ });
// PEP 508 names are ASCII: no `i` and `u` flags together, or U+212A KELVIN SIGN would match `k`.
// A trailing `_` is what pip's tokenizer lets through (`foo_==1` is the project `foo-`).
const WRITTEN_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/;
// Most names are written in the normalized form: one look spares them the rest.
const NORMALIZED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SEPARATORS = /[-_.]+/g;
// Longer than any name an index holds; keeps a hostile name from becoming a hostile URL.
const MAX_NAME_LENGTH = 255;
/** The normalized form of a written name, or null when the text is no valid PEP 508 name. */
function parseProjectName(written) {
    if (written.length > MAX_NAME_LENGTH)
        return null;
    if (NORMALIZED.test(written))
        return written;
    if (!WRITTEN_NAME.test(written))
        return null;
    return written.replace(SEPARATORS, "-").toLowerCase();
}
/** The same, for text that the caller knows to be a name (literals, tests); throws on anything else. */
function projectName(written) {
    const name = parseProjectName(written);
    if (name === null)
        throw new TypeError(`not a project name: ${JSON.stringify(written)}`);
    return name;
}
/** PEP 735 and PEP 685 compare group and extra names in the same normalized form; other text is kept as written. */
function normalizeLabel(written) {
    return parseProjectName(written) ?? written;
}


/***/ }),

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code unit order: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ besideOf),
/* harmony export */   NP: () => (/* binding */ parseRepoPath),
/* harmony export */   _U: () => (/* binding */ inAncestors),
/* harmony export */   dx: () => (/* binding */ resolveFrom),
/* harmony export */   mv: () => (/* binding */ baseNameOf),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The path cleaned to {@link RepoPath} form, or null when it is absolute, empty or leaves the repository. */
function parseRepoPath(text) {
    if (text.startsWith("/") || text.includes("\0"))
        return null;
    const segments = [];
    for (const segment of text.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment !== "..")
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.length === 0 ? null : segments.join("/");
}
/** The same, for text that the caller knows to be a path (git's own output, literals); throws on anything else. */
function repoPath(text) {
    const path = parseRepoPath(text);
    if (path === null)
        throw new TypeError(`not a path inside the repository: ${JSON.stringify(text)}`);
    return path;
}
/** The folder of a path, without a trailing slash; `""` is the root. */
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "" : path.slice(0, slash);
}
/** The last segment of a path. */
function baseNameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** `target` as seen from the folder of `from`; null when it is absolute or leaves the repository. */
function resolveFrom(from, target) {
    // A folder of a repository may be called `c:`; a target that starts so is a place on somebody's disk.
    if (target.startsWith("/") || target.startsWith("~") || /^[A-Za-z]:[\\/]/.test(target))
        return null;
    const folder = folderOf(from);
    return parseRepoPath(folder === "" ? target : `${folder}/${target}`);
}
/** The file of that name in the same folder, as a list for what may have companions. */
function besideOf(path, fileName) {
    const beside = resolveFrom(path, fileName);
    return beside === null ? [] : [beside];
}
/** Every ancestor folder's file of that name, nearest first, the path itself left out. */
function inAncestors(path, fileName) {
    const found = [];
    let folder = folderOf(path);
    for (;;) {
        const candidate = repoPath(folder === "" ? fileName : `${folder}/${fileName}`);
        if (candidate !== path)
            found.push(candidate);
        if (folder === "")
            return found;
        folder = folderOf(folder);
    }
}


/***/ }),

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ fixedLocation)
/* harmony export */ });
/** A location whose lines are known already. */
function fixedLocation(file, line, endLine = line) {
    const span = { line, endLine, versionLine: null };
    return { file, lines: () => span };
}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** In the order of every table. */
const COLUMNS = ["new", "transitive", "changed", "existing"];
/** Strictest first. */
const SEVERITIES = ["block", "warn", "note", "off"];
const RANK = { block: 3, warn: 2, note: 1, off: 0 };
/** Negative when `a` is stricter than `b`: sorts blocking first. */
function bySeverity(a, b) {
    return RANK[b] - RANK[a];
}
/** The looser of the two. */
function atMost(severity, cap) {
    return RANK[severity] <= RANK[cap] ? severity : cap;
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ DEFAULT_INDEX),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   VJ: () => (/* binding */ isPyPIFile),
/* harmony export */   _p: () => (/* binding */ withoutSlashesAtEnd),
/* harmony export */   gK: () => (/* binding */ PYPI_SIMPLE_URL),
/* harmony export */   j1: () => (/* binding */ isPyPI),
/* harmony export */   mh: () => (/* binding */ indexKey),
/* harmony export */   mo: () => (/* binding */ indexName),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   uT: () => (/* binding */ isFileOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1618);

/** Where an entry comes from that names nothing. */
const DEFAULT_INDEX = { kind: "index", url: null };
/** PyPI's Simple API, as installers write it. */
const PYPI_SIMPLE_URL = "https://pypi.org/simple/";
const PYPI_HOSTS = new Set(["pypi.org", "www.pypi.org", "pypi.python.org"]);
const PYPI_FILE_HOSTS = new Set(["files.pythonhosted.org"]);
/** The text of a URL without user name and password; text that is no URL has what stands before `@` in its authority cut. */
function withoutCredentials(url) {
    return url.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#\s]*@/, "$1");
}
/** Two index URLs are one index when this agrees: host in lower case, no credentials, default port or trailing slash. */
function indexKey(url) {
    const parsed = URL.parse(withoutCredentials(url));
    if (parsed === null)
        return url;
    return `${parsed.protocol}//${parsed.host}${withoutSlashesAtEnd(parsed.pathname)}`;
}
/** The text without the slashes at its end, in linear time: `/\/+$/` takes hours for a path of many slashes and a letter. */
function withoutSlashesAtEnd(text) {
    let end = text.length;
    while (text[end - 1] === "/")
        end -= 1;
    return text.slice(0, end);
}
/** True for the host name of a URL that leads to this very machine: http will do there. */
function isLoopback(hostname) {
    return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
/** True for PyPI's own Simple API, with or without the slash, and its legacy host. TestPyPI is not PyPI. */
function isPyPI(url) {
    const parsed = URL.parse(url);
    if (parsed === null || !PYPI_HOSTS.has(parsed.host))
        return false;
    return /^\/(simple|pypi)?\/*$/.test(parsed.pathname);
}
/** What people call the index that was asked: `PyPI`, or "the index", whose URL is told once, with the counts. */
function indexName(indexUrl) {
    return isPyPI(indexUrl) ? "PyPI" : "the index";
}
/** The host of a URL with its port, `""` where it has none (`file:`); null for text that is no URL. */
function hostOf(url) {
    return URL.parse(url)?.host ?? null;
}
/** True when the file name of a URL is that of a wheel (PEP 427) or sdist (PEP 625) of the project. */
function isFileOf(url, project) {
    const path = URL.parse(url)?.pathname ?? "";
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/%[2-7][0-9a-f]/gi, decodeURIComponent);
    const wheel = /^([^-]+)(?:-[^-]+){4,5}\.whl$/i.exec(file)?.[1];
    const stem = wheel ?? /^(.+)-[^-]*\.(?:tar\.\w+|tar|t\wz|tlz|zip)$/i.exec(file)?.[1];
    return stem !== undefined && (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProjectName */ .CZ)(stem) === project;
}
/** True when a file URL points at PyPI's file host, whatever index listed it. */
function isPyPIFile(url) {
    const parsed = URL.parse(url);
    return parsed !== null && parsed.protocol === "https:" && PYPI_FILE_HOSTS.has(parsed.host);
}


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ FORMAT_IDS),
/* harmony export */   a: () => (/* binding */ FORMAT_TABLE)
/* harmony export */ });
/* harmony import */ var _manifests_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6121);
/* harmony import */ var _manifests_requirements_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5150);


/** The registry as the step `changes` is handed it. */
const FORMAT_TABLE = { formatOf: _manifests_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be, byId: _manifests_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatById */ .aZ, requirements: _manifests_requirements_format_js__WEBPACK_IMPORTED_MODULE_1__/* .requirements */ .L };
/** The ids that a policy may name, in the order of the docs. */
const FORMAT_IDS = _manifests_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR.map((format) => format.id);


/***/ }),

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6632);

// pip's order: the UTF-32 mark (little endian) starts with the UTF-16 one.
const UTF_8 = { bytes: [0xef, 0xbb, 0xbf], decode: decoder("utf-8") };
const MARKS = [
    UTF_8,
    { bytes: [0xff, 0xfe, 0x00, 0x00], decode: (bytes) => decodeUtf32(bytes, true) },
    { bytes: [0x00, 0x00, 0xfe, 0xff], decode: (bytes) => decodeUtf32(bytes, false) },
    { bytes: [0xff, 0xfe], decode: decoder("utf-16le") },
    { bytes: [0xfe, 0xff], decode: decoder("utf-16be") },
];
// Python's names of the encodings whose bytes this table reads exactly as Python does. Any other is refused: the
// labels of TextDecoder are not Python's (its `latin1` is windows-1252, which has no NEL), and a byte that is a line
// break for pip alone would hide a requirement.
const DECLARED = {
    "utf-8": decoder("utf-8"),
    utf8: decoder("utf-8"),
    "utf-8-sig": decoder("utf-8"),
    ascii: decodeAscii,
    "us-ascii": decodeAscii,
    "latin-1": decodeLatin1,
    latin1: decodeLatin1,
    latin: decodeLatin1,
    l1: decodeLatin1,
    "iso-8859-1": decodeLatin1,
    "iso8859-1": decodeLatin1,
    "iso-8859-15": decoder("iso-8859-15"),
    "iso8859-15": decoder("iso-8859-15"),
    "latin-9": decoder("iso-8859-15"),
    cp1250: decoder("windows-1250"),
    cp1251: decoder("windows-1251"),
    cp1252: decoder("windows-1252"),
    "windows-1250": decoder("windows-1250"),
    "windows-1251": decoder("windows-1251"),
    "windows-1252": decoder("windows-1252"),
};
// PEP 263, as pip searches for it.
const CODING = /coding[:=]\s*(?<name>[-\w.]+)/;
const LINE_FEED = 0x0a;
const NUMBER_SIGN = 0x23;
/**
 * The text of a manifest's bytes, without its byte order mark; line breaks stay as they are.
 * `pip`: BOM (UTF-8, 16, 32), else a PEP 263 comment in the first two lines, else UTF-8. `utf-8`: UTF-8 alone.
 * Throws ManifestError `binary` (NUL bytes) or `encoding`.
 */
function decodeText(bytes, encoding) {
    const mark = MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
    if (mark !== undefined && (encoding === "pip" || mark === UTF_8))
        return mark.decode(bytes.subarray(mark.bytes.length));
    if (mark !== undefined)
        throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("encoding", "the file is not UTF-8: it starts with the byte order mark of UTF-16 or UTF-32");
    return withoutNul(bytes, encoding === "pip" ? decodeDeclared : UTF_8.decode);
}
// A search in the text is many times faster than one in the bytes; bytes that are no text are searched all the same,
// because NUL says more of them than the first wrong byte.
function withoutNul(bytes, decode) {
    try {
        const text = decode(bytes);
        if (!text.includes("\0"))
            return text;
    }
    catch (error) {
        if (!(error instanceof _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh) || !bytes.includes(0))
            throw error;
    }
    throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("binary", "the file has NUL bytes, so it is no text");
}
function decodeDeclared(bytes) {
    const name = declaredEncoding(bytes);
    if (name === null)
        return UTF_8.decode(bytes);
    const key = name.toLowerCase().replaceAll("_", "-");
    const decode = Object.hasOwn(DECLARED, key) ? DECLARED[key] : undefined;
    if (decode !== undefined)
        return decode(bytes);
    throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("encoding", `the file declares the encoding ‘${name.slice(0, 40)}’, which is not read`);
}
function declaredEncoding(bytes) {
    let start = 0;
    for (let line = 0; line < 2; line++) {
        const feed = bytes.indexOf(LINE_FEED, start);
        const end = feed < 0 ? bytes.length : feed;
        if (bytes[start] === NUMBER_SIGN) {
            const text = decodeLatin1(bytes.subarray(start, end));
            const name = CODING.exec(text)?.groups?.name;
            if (name !== undefined)
                return name;
        }
        start = end + 1;
    }
    return null;
}
function startsWith(bytes, prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
function decoder(label) {
    return (bytes) => {
        try {
            return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
        }
        catch (error) {
            if (error instanceof TypeError)
                throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("encoding", `the file has bytes that are not ${label.toUpperCase()}`);
            throw error;
        }
    };
}
function decodeAscii(bytes) {
    if (bytes.some((byte) => byte > 0x7f))
        throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("encoding", "the file declares ASCII and has other bytes");
    return decodeLatin1(bytes);
}
// Code units of a chunk that fits an argument list.
const CHUNK = 8192;
function decodeLatin1(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += CHUNK)
        parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
    return parts.join("");
}
function decodeUtf32(bytes, littleEndian) {
    if (bytes.length % 4 !== 0)
        throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("encoding", "the file ends within a UTF-32 character");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = [];
    for (let at = 0; at < bytes.length; at += 4) {
        const point = view.getUint32(at, littleEndian);
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
            throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("encoding", "the file has bytes that are not UTF-32");
        }
        parts.push(String.fromCodePoint(point));
    }
    return parts.join("");
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   JA: () => (/* binding */ addParsed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   U9: () => (/* binding */ addPep508),
/* harmony export */   bq: () => (/* binding */ addSkip),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cr: () => (/* binding */ newDraft)
/* harmony export */ });
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6632);
/* harmony import */ var _pep508_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);
/* harmony import */ var _pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);



// Longest piece of an entry that a sentence repeats.
const MAX_SHOWN = 80;
const NO_FILES = [];
// Jinja, cookiecutter, copier.
const TEMPLATE = /\{\{|\{%/;
/** An empty draft of a file. */
function newDraft(file) {
    return { file, requirements: [], slots: [], includes: [], indexes: [], skipped: [] };
}
/** The draft as a manifest: requirements in the order in which they were read, all else in the order of its lines. */
function manifestOf(draft) {
    return {
        ..._domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_MANIFEST */ .en,
        requirements: draft.requirements,
        includes: draft.includes.toSorted((a, b) => a.line - b.line),
        indexes: draft.indexes.toSorted((a, b) => a.line - b.line),
        skipped: draft.skipped.toSorted((a, b) => a.line - b.line),
    };
}
/** Adds a skip; its class follows from the reason where none is given. `detail`: one sentence without a full stop. */
function addSkip(draft, reason, line, said) {
    draft.skipped.push({
        class: said.class ?? (0,_domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .skipClassOf */ .JX)(reason),
        file: draft.file,
        line,
        reason,
        detail: said.detail,
        project: said.project ?? null,
    });
}
/** The line that a slot points at. Reads positions of the file: for what must be said with its line. */
function lineOf(slot) {
    return slot.location.lines().line;
}
/** Adds one declared, direct requirement. */
function addEntry(draft, slot, facts) {
    draft.slots.push(slot);
    draft.requirements.push(declared(facts, facts.source, slot));
}
function declared(facts, source, slot) {
    return {
        name: facts.name,
        writtenName: facts.writtenName,
        specifier: facts.specifier,
        version: facts.version,
        extras: facts.extras,
        marker: facts.marker,
        source,
        scope: slot.scope,
        group: slot.group,
        kind: "declared",
        direct: true,
        files: NO_FILES,
        node: null,
        location: slot.location,
    };
}
/**
 * Adds a PEP 508 text, once per source that it may come from. What its tool rejects is a bad line, what a template
 * fills in is unread; a name that is still readable is kept, so that it is looked up all the same.
 */
function addPep508(draft, text, slot, sourcesOf) {
    if (typeof text !== "string") {
        addSkip(draft, "bad-line", lineOf(slot), { detail: "the entry is no text, so it names no project" });
        return;
    }
    const parsed = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(text);
    if (parsed.ok)
        addParsed(draft, parsed, slot, sourcesIn(parsed, sourcesOf));
    else
        addUnparsed(draft, { text, parsed }, slot, sourcesOf);
}
/** Adds what was read of a PEP 508 text, once per source that it may come from. */
function addParsed(draft, parsed, slot, sources) {
    for (const source of sources) {
        draft.slots.push(slot);
        draft.requirements.push(declared(parsed, source, slot));
    }
}
function addUnparsed(draft, { text, parsed }, slot, sourcesOf) {
    const { name, writtenName } = parsed;
    if (TEMPLATE.test(text)) {
        addSkip(draft, "template", lineOf(slot), { detail: `‘${shown(text)}’ is filled in by a template`, project: name });
    }
    else {
        addSkip(draft, "bad-line", lineOf(slot), {
            detail: `‘${shown(text)}’ is no requirement: ${parsed.reason}`,
            project: name,
        });
    }
    if (name === null || writtenName === null)
        return;
    const facts = { name, writtenName, specifier: "", version: null, extras: [], marker: null };
    for (const source of sourcesOf(name))
        addEntry(draft, slot, { ...facts, source });
}
function sourcesIn(parsed, sourcesOf) {
    return parsed.url === null ? sourcesOf(parsed.name) : [(0,_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(parsed)];
}
/** The start of a text for a sentence, without credentials. */
function shown(text) {
    return (0,_pep508_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(text, MAX_SHOWN);
}
/** True for text that cookiecutter, copier or Jinja fills in first. */
function isTemplate(text) {
    return TEMPLATE.test(text);
}


/***/ }),

/***/ 6090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ library)
/* harmony export */ });
/** A library behind `import()`. */
function library(load) {
    let loaded = null;
    return {
        load: async () => {
            loaded ??= { value: await load() };
        },
        get: () => {
            if (loaded === null)
                throw new Error("a format was read before its library was loaded");
            return loaded.value;
        },
    };
}


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tc: () => (/* reexport */ reference/* isArchive */.tc),
  Z9: () => (/* reexport */ normalizeExtras),
  pP: () => (/* binding */ parseRequirement),
  V2: () => (/* reexport */ pinnedVersion),
  uw: () => (/* reexport */ reference/* projectOfUrl */.uw),
  A0: () => (/* reexport */ readableName),
  OW: () => (/* reexport */ reference/* repositorySource */.OW),
  vz: () => (/* binding */ sourceOf),
  OX: () => (/* reexport */ reference/* sourceOfUrl */.OX)
});

// UNUSED EXPORTS: projectOfFileName

// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/manifests/pep508/cursor.js
var pep508_cursor = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/manifests/pep508/marker.js
var marker = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/manifests/pep508/reference.js
var reference = __webpack_require__(5215);
;// CONCATENATED MODULE: ./build/manifests/pep508/specifier.js

const PRE = "(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?";
const POST = "(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?";
const DEV = "(?:[-_.]?dev[-_.]?[0-9]*)?";
const LOCAL = "(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?";
const EPOCH = "v?(?:[0-9]+!)?";
// packaging's `Specifier` grammar: `===` takes any text, `.*` goes with `==` and `!=` alone, `~=` needs two numbers.
const SPECIFIER = new RegExp([
    "===\\s*[^\\s;)]*",
    `(?:==|!=)\\s*${EPOCH}[0-9]+(?:\\.[0-9]+)*(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})`,
    `~=\\s*${EPOCH}[0-9]+(?:\\.[0-9]+)+${PRE}${POST}${DEV}`,
    `(?:<=|>=|<|>)\\s*${EPOCH}[0-9]+(?:\\.[0-9]+)*${PRE}${POST}${DEV}`,
].join("|"), "iy");
const COMMA = /,/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;
const PLAIN_PIN = /^==[0-9A-Za-z.+!-]+$/;
const PIN = /^===?\s*([^\s,*]+)\s*,?$/;
/** Moves over `>=1,<2`, in parentheses or not, and returns it as written without them. Throws GrammarError. */
function readSpecifier(cursor) {
    const open = (0,pep508_cursor/* take */.s)(cursor, OPEN) !== null;
    (0,pep508_cursor/* skipSpace */.AN)(cursor);
    const start = cursor.at;
    while ((0,pep508_cursor/* take */.s)(cursor, SPECIFIER) !== null) {
        (0,pep508_cursor/* skipSpace */.AN)(cursor);
        if ((0,pep508_cursor/* take */.s)(cursor, COMMA) === null)
            break;
        (0,pep508_cursor/* skipSpace */.AN)(cursor);
    }
    const written = cursor.text.slice(start, cursor.at).trim();
    // `===` takes commas too, and packaging then splits at them.
    if (!written.split(",").every(isClause))
        (0,pep508_cursor/* fail */.fJ)(cursor, "version specifiers between the commas");
    if (open)
        (0,pep508_cursor/* expect */.E3)(cursor, CLOSE, "a comma or a closing parenthesis");
    return written;
}
function isClause(piece) {
    const text = piece.trim();
    const cursor = { text, at: 0 };
    return text === "" || ((0,pep508_cursor/* take */.s)(cursor, SPECIFIER) !== null && cursor.at === text.length);
}
/** The version that a PEP 440 specifier allows alone (`==1.0`, `===any`), or null: no wildcard, no second clause, no variable. */
function pinnedVersion(specifier) {
    if (PLAIN_PIN.test(specifier))
        return specifier.slice(2);
    const text = specifier.trim();
    if (!text.startsWith("=="))
        return null;
    const version = PIN.exec(text)?.[1] ?? null;
    return version === null || /[${}]/.test(version) ? null : version;
}

;// CONCATENATED MODULE: ./build/manifests/pep508/grammar.js





// packaging's IDENTIFIER ends at a word boundary, so `_` may end a name where PEP 508 says it may not.
const IDENTIFIER = /\b[A-Za-z0-9][A-Za-z0-9._-]*\b/y;
const OPEN_BRACKET = /\[/y;
const CLOSE_BRACKET = /\]/y;
const grammar_COMMA = /,/y;
const AT = /@/y;
const URL_TEXT = /[^ \t]+/y;
const SEMICOLON = /;/y;
// A name that goes on in a way that no name can (`foo-{{x}}`, `foo:`) is none.
const READABLE_NAME = /^[ \t]*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)(?=$|[\s[(<>=!~;@,#])/;
const BARE_VERSION = /^v?[0-9]+(?:\.[0-9*]+)*$/;
/** Reads a text of any form by packaging's whole grammar. Never throws. */
function readByGrammar(text) {
    const cursor = { text, at: 0 };
    try {
        return readRequirement(cursor);
    }
    catch (error) {
        if (!(error instanceof pep508_cursor/* GrammarError */.GC))
            throw error;
        const writtenName = readableName(text);
        return { ok: false, reason: error.message, writtenName, name: (0,domain_name/* parseProjectName */.CZ)(writtenName ?? "") };
    }
}
/** The name at the start of a text that is no requirement, or null where it starts with none. */
function readableName(text) {
    return READABLE_NAME.exec(text)?.groups?.name ?? null;
}
/** Extras in the form in which requirements carry them: PEP 685 normalized, sorted, without duplicates. */
function normalizeExtras(written) {
    const labels = written.map(domain_name/* normalizeLabel */.yP);
    return labels.length < 2 ? labels : [...new Set(labels)].sort();
}
function readRequirement(cursor) {
    (0,pep508_cursor/* skipSpace */.AN)(cursor);
    const writtenName = (0,pep508_cursor/* expect */.E3)(cursor, IDENTIFIER, "a project name");
    const name = (0,domain_name/* parseProjectName */.CZ)(writtenName);
    if (name === null)
        return (0,pep508_cursor/* fail */.fJ)(cursor, "a project name of a length that an index accepts");
    (0,pep508_cursor/* skipSpace */.AN)(cursor);
    const extras = normalizeExtras(readExtras(cursor));
    (0,pep508_cursor/* skipSpace */.AN)(cursor);
    const url = (0,pep508_cursor/* take */.s)(cursor, AT) === null ? null : readUrl(cursor);
    const specifier = url === null ? readSpecifier(cursor) : "";
    if (url === null)
        (0,pep508_cursor/* skipSpace */.AN)(cursor);
    const marker = readRest(cursor);
    const version = url === null ? pinnedVersion(specifier) : versionInUrl(url, name);
    return { ok: true, name, writtenName, extras, specifier, version, url, marker };
}
function readExtras(cursor) {
    if ((0,pep508_cursor/* take */.s)(cursor, OPEN_BRACKET) === null)
        return [];
    (0,pep508_cursor/* skipSpace */.AN)(cursor);
    const extras = [];
    const first = (0,pep508_cursor/* take */.s)(cursor, IDENTIFIER);
    if (first !== null) {
        extras.push(first);
        (0,pep508_cursor/* skipSpace */.AN)(cursor);
        while ((0,pep508_cursor/* take */.s)(cursor, grammar_COMMA) !== null) {
            (0,pep508_cursor/* skipSpace */.AN)(cursor);
            extras.push((0,pep508_cursor/* expect */.E3)(cursor, IDENTIFIER, "an extra name after the comma"));
            (0,pep508_cursor/* skipSpace */.AN)(cursor);
        }
    }
    (0,pep508_cursor/* skipSpace */.AN)(cursor);
    (0,pep508_cursor/* expect */.E3)(cursor, CLOSE_BRACKET, "a comma or a closing bracket after the extras");
    return extras;
}
function readUrl(cursor) {
    (0,pep508_cursor/* skipSpace */.AN)(cursor);
    const start = cursor.at;
    const url = (0,pep508_cursor/* expect */.E3)(cursor, URL_TEXT, "a URL after ‘@’");
    if (BARE_VERSION.test(url)) {
        cursor.at = start;
        (0,pep508_cursor/* fail */.fJ)(cursor, "a URL after ‘@’ (a version follows ‘==’)");
    }
    (0,pep508_cursor/* skipSpace */.AN)(cursor);
    return url;
}
// The marker and the end. After a URL the semicolon has white space before it, or it would be part of the URL.
function readRest(cursor) {
    if ((0,pep508_cursor/* atEnd */.tE)(cursor))
        return null;
    (0,pep508_cursor/* expect */.E3)(cursor, SEMICOLON, "a version specifier, a semicolon or the end");
    const start = cursor.at;
    (0,marker/* readMarker */.t)(cursor);
    if (!(0,pep508_cursor/* atEnd */.tE)(cursor))
        (0,pep508_cursor/* fail */.fJ)(cursor, "the end of the marker");
    return cursor.text.slice(start).trim();
}
function versionInUrl(url, name) {
    const found = (0,reference/* projectOfUrl */.uw)(url);
    return found !== null && found.name === name ? found.version : null;
}

;// CONCATENATED MODULE: ./build/manifests/pep508/common.js



const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";
const VERSION = "[0-9]+(?:\\.[0-9]+)*";
const CLAUSE = `(?:[=!]=[ ]?${VERSION}(?:\\.\\*)?|[<>]=?[ ]?${VERSION}|~=[ ]?[0-9]+(?:\\.[0-9]+)+)`;
const CLAUSES = `${CLAUSE}(?:,[ ]?${CLAUSE})*`;
// What may follow each part starts with another character than the part goes on with, so a failure costs linear time.
const COMMON = new RegExp(`^(${LABEL})(?:\\[(${LABEL}(?:,[ ]?${LABEL})*)\\])?[ ]?(?:(${CLAUSES})|\\((${CLAUSES})\\))?(?:[ ]?;(.*))?$`);
const COMPARISON = "(?:python_version|python_full_version|os_name|sys_platform|platform_system|platform_machine|platform_python_implementation|implementation_name|extra)[ \\t]*(?:===|==|~=|!=|<=|>=|<|>)[ \\t]*(?:'[^'\\r\\n]*'|\"[^\"\\r\\n]*\")";
const MARKER = new RegExp(`^[ \\t]*${COMPARISON}(?:[ \\t]+(?:and|or)[ \\t]+${COMPARISON})*[ \\t]*$`);
const NO_EXTRAS = [];
/**
 * A requirement of the form that nearly all have: plain versions, no URL. Null for every other text, good or bad: what
 * is read here reads the same by the whole grammar, which takes ten times as long.
 */
function commonRequirement(text) {
    const found = COMMON.exec(text);
    const writtenName = found?.[1];
    if (found === null || writtenName === undefined)
        return null;
    const name = (0,domain_name/* parseProjectName */.CZ)(writtenName);
    const marker = found[5];
    if (name === null || (marker !== undefined && !isMarker(marker)))
        return null;
    const extras = found[2];
    const specifier = found[3] ?? found[4] ?? "";
    return {
        ok: true,
        name,
        writtenName,
        extras: extras === undefined ? NO_EXTRAS : normalizeExtras(extras.split(/, ?/)),
        specifier,
        version: specifier.startsWith("==") ? pinOf(specifier) : null,
        url: null,
        marker: marker === undefined ? null : marker.trim(),
    };
}
// One look at the usual forms; the others by the grammar.
function isMarker(text) {
    return MARKER.test(text) || (0,marker/* markerProblem */.M)(text) === null;
}
function pinOf(specifier) {
    return specifier.includes(",") || specifier.endsWith("*") ? null : specifier.slice(2).trimStart();
}

;// CONCATENATED MODULE: ./build/manifests/pep508.js







/** Reads one PEP 508 string as packaging does; nothing is evaluated, and it never throws. */
function parseRequirement(text) {
    return commonRequirement(text) ?? readByGrammar(text);
}
/** Where a parsed requirement comes from: what its URL says, else the default index. */
function sourceOf(requirement) {
    return requirement.url === null ? source/* DEFAULT_INDEX */.LX : (0,reference/* sourceOfUrl */.OX)(requirement.url);
}


/***/ }),

/***/ 6666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   E3: () => (/* binding */ expect),
/* harmony export */   GC: () => (/* binding */ GrammarError),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   tE: () => (/* binding */ atEnd)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);

/** What a grammar function throws; caught by the exported parse functions of this folder's users, never let out. */
class GrammarError extends Error {
}
/** Moves over what the sticky pattern matches here and returns it, or stays and returns null. */
function take(cursor, sticky) {
    sticky.lastIndex = cursor.at;
    const found = sticky.exec(cursor.text)?.[0];
    if (found === undefined)
        return null;
    cursor.at += found.length;
    return found;
}
/** The same for a token that must be here. `expected` ends the sentence "expected …". */
function expect(cursor, sticky, expected) {
    return take(cursor, sticky) ?? fail(cursor, expected);
}
/** Gives up at the cursor. */
function fail(cursor, expected) {
    const rest = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(cursor.text.slice(cursor.at), 40);
    throw new GrammarError(rest === "" ? `expected ${expected} at the end` : `expected ${expected} at ‘${rest}’`);
}
/** True at the end of the text. */
function atEnd(cursor) {
    return cursor.at >= cursor.text.length;
}
// PEP 508 white space is space and tab alone (packaging's `WS`).
const WHITE_SPACE = /[ \t]+/y;
/** Moves over white space. */
function skipSpace(cursor) {
    take(cursor, WHITE_SPACE);
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
const USER_INFO = /:\/\/[^/?#\s]*@/g;
/** The start of a file's text for a sentence: without user names and passwords of URLs, at most `max` characters. */
function excerpt(text, max) {
    const safe = text.replace(USER_INFO, "://");
    return safe.length <= max ? safe : `${safe.slice(0, max)}…`;
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ markerProblem),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6666);

// The dotted variables are the legacy forms that packaging still reads (`os.name`).
const VARIABLE = /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
const QUOTED = /'[^'\r\n]*'|"[^"\r\n]*"/y;
const COMPARISON = /===|==|~=|!=|<=|>=|<|>|\bin\b|\bnot\b[ \t]+in\b/y;
const BOOLEAN = /\b(?:or|and)\b/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;
// packaging recurses a few frames a level and Python gives up at 1,000 frames.
const MAX_DEPTH = 100;
/** Moves over a marker expression (PEP 508 `marker`), white space around it included. Throws GrammarError. */
function readMarker(cursor, depth = 0) {
    if (depth > MAX_DEPTH)
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(cursor, "fewer nested parentheses");
    do {
        readAtom(cursor, depth);
    } while ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, BOOLEAN) !== null);
}
function readAtom(cursor, depth) {
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(cursor);
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, OPEN) !== null) {
        readMarker(cursor, depth + 1);
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, CLOSE, "a closing parenthesis in the marker");
    }
    else {
        readOperand(cursor);
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(cursor);
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, COMPARISON, "a marker operator");
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(cursor);
        readOperand(cursor);
    }
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(cursor);
}
function readOperand(cursor) {
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, VARIABLE) === null)
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, QUOTED, "a marker variable or a quoted string");
}
/** Why the text is no marker, as a sentence without a full stop, or null when it is one. */
function markerProblem(text) {
    const cursor = { text, at: 0 };
    try {
        readMarker(cursor);
        if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .atEnd */ .tE)(cursor))
            (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(cursor, "the end of the marker");
        return null;
    }
    catch (error) {
        if (error instanceof _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .GrammarError */ .GC)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 5215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ eggText),
/* harmony export */   OW: () => (/* binding */ repositorySource),
/* harmony export */   OX: () => (/* binding */ sourceOfUrl),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   uw: () => (/* binding */ projectOfUrl)
/* harmony export */ });
/* unused harmony export projectOfFileName */
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1618);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4235);



const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const FILE_SCHEME = /^file:/i;
const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/;
const EGG = /[#&]egg=(?<egg>[^&]*)/;
const EGG_NAME = /^[A-Za-z0-9._-]+/;
const SDIST_ENDING = /\.(?:tar\.(?:gz|bz2|xz|lz|lzma)|tgz|tbz|txz|tlz|tar|zip)$/i;
const ARCHIVE_ENDING = /\.(?:whl|tar\.(?:gz|bz2|xz|lz|lzma)|tgz|tbz|txz|tlz|tar|zip)$/i;
/**
 * Where a URL, path or VCS reference (`git+https://…@rev`, `https://…`, `file:///…`, `../pkg`) leads.
 * Credentials and fragments are gone; a VCS URL is the repository's, without `git+` and revision, so that the same
 * repository is the same text in every format.
 */
function sourceOfUrl(reference) {
    const text = reference.trim();
    if ((0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepository */ .Z6)(text))
        return vcsSource(text);
    if (!SCHEME.test(text) || WINDOWS_DRIVE.test(text) || FILE_SCHEME.test(text)) {
        return { kind: "path", url: (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)((0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFragment */ .f2)(text)) };
    }
    return { kind: "url", url: (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)((0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFragment */ .f2)(text)) };
}
/** Where a table's `git` (`hg`, …) leads, with the revision that the table names; one in the URL counts where it names none. */
function repositorySource(url, revision) {
    const source = sourceOfUrl((0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepository */ .Z6)(url) ? url : `git+${url}`);
    return source.kind === "vcs" && revision !== null ? { ...source, revision } : source;
}
/** The project that a reference names by `#egg=` or by the file name of a wheel or sdist, or null. */
function projectOfUrl(reference) {
    return eggOf(reference) ?? projectOfFileName((0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(reference.trim()));
}
/** The project and version in the name of a wheel (PEP 427) or sdist (PEP 625), or null. */
function projectOfFileName(fileName) {
    if (/\.whl$/i.test(fileName)) {
        const parts = fileName.slice(0, -".whl".length).split("-");
        return parts.length === 5 || parts.length === 6 ? named(parts[0], parts[1]) : null;
    }
    if (!SDIST_ENDING.test(fileName))
        return null;
    const stem = fileName.replace(SDIST_ENDING, "");
    const dash = stem.lastIndexOf("-");
    return dash < 0 ? null : named(stem.slice(0, dash), stem.slice(dash + 1));
}
/** True for a path or URL whose file pip would unpack or install: wheel, sdist, any archive. */
function isArchive(reference) {
    return ARCHIVE_ENDING.test((0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(reference.trim()));
}
/** What stands after `#egg=`, as written (pip takes a plain name alone; `name[extra]` is an error), or null. */
function eggText(reference) {
    return EGG.exec(reference)?.groups?.egg ?? null;
}
function vcsSource(reference) {
    const bare = (0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryUrl */ .Ek)((0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFragment */ .f2)(reference));
    const [address = "", query] = bare.split("?", 2);
    const authorityEnd = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*/.exec(address)?.[0].length ?? 0;
    const at = address.lastIndexOf("@");
    const tail = query === undefined ? "" : `?${query}`;
    if (at < authorityEnd || at < 1)
        return { kind: "vcs", url: address + tail, revision: null };
    return { kind: "vcs", url: address.slice(0, at) + tail, revision: (0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(address.slice(at + 1)) || null };
}
function eggOf(reference) {
    const written = EGG_NAME.exec(eggText(reference) ?? "")?.[0];
    return written === undefined ? null : named(written, undefined);
}
function named(writtenName, version) {
    const name = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProjectName */ .CZ)(writtenName ?? "");
    if (name === null || writtenName === undefined)
        return null;
    if (version === undefined)
        return { name, writtenName, version: null };
    return /^[0-9]/.test(version) ? { name, writtenName, version } : null;
}


/***/ }),

/***/ 5609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Hc: () => (/* binding */ readArrays),
/* harmony export */   Nl: () => (/* binding */ sourcesByName),
/* harmony export */   UP: () => (/* binding */ slotAt),
/* harmony export */   Z6: () => (/* binding */ withSources),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   dw: () => (/* binding */ badShape),
/* harmony export */   dz: () => (/* binding */ locationAt),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oU: () => (/* binding */ readArray),
/* harmony export */   vj: () => (/* binding */ childSlot)
/* harmony export */ });
/* unused harmony export sourcesOf */
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _pep508_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3328);
/* harmony import */ var _toml_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6830);




/** The rows by name. */
function sourcesByName(rows) {
    return Map.groupBy(rows, (row) => row.name);
}
/** The context with further rows. */
function withSources(context, rows) {
    if (rows.length === 0)
        return context;
    return { ...context, sources: sourcesByName([...[...context.sources.values()].flat(), ...rows]) };
}
const DEFAULT_SOURCES = [_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_INDEX */ .LX];
/** Every source that an entry of that name may come from. */
function sourcesOf(context, name) {
    const rows = context.sources.size === 0 ? undefined : context.sources.get(name);
    if (rows === undefined)
        return DEFAULT_SOURCES;
    const sources = rows.map((row) => row.source);
    if (rows.some((row) => !row.conditional))
        return distinct(sources);
    return distinct([...sources, _domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_INDEX */ .LX]);
}
/** The slot of the node that a path leads to. */
function slotAt(context, path, purpose) {
    return childSlot(context, path.slice(0, -1), path.at(-1) ?? 0, purpose);
}
/** The slot of a child of the table or array that a path leads to. Its own path is made when its lines are asked for. */
function childSlot(context, parent, step, purpose) {
    const { draft, doc } = context;
    const { scope, group } = purpose;
    const lines = () => ({ ...doc.spanOf([...parent, step]), versionLine: null });
    return { scope, group, parent, step, location: { file: draft.file, lines } };
}
/** Where the node stands that a path leads to; its lines are found when asked for. */
function locationAt(file, doc, path) {
    return { file, lines: () => ({ ...doc.spanOf(path), versionLine: null }) };
}
/** The first line of the node that a path leads to. */
function lineAt(context, path) {
    return context.doc.spanOf(path).line;
}
/** Reads an array of PEP 508 texts, one entry per line; nothing where the path leads nowhere. */
function readArray(context, path, purpose) {
    const items = itemsAt(context, path);
    for (let index = 0; index < items.length; index++) {
        readItem(context, items[index], childSlot(context, path, index, purpose));
    }
}
/** Reads a table whose values are arrays of PEP 508 texts; the purpose of each follows from its key. */
function readArrays(context, path, purposeOf) {
    for (const key of keysAt(context, path))
        readArray(context, [...path, key], purposeOf(key));
}
/** Reads one PEP 508 text. `pkg[extra]` of the project itself is told and not looked up. */
function readItem(context, item, slot) {
    const parsed = typeof item === "string" ? (0,_pep508_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(item) : null;
    // A build requirement is installed before the project exists, so its own name means the one on the index.
    if (parsed?.ok === true && slot.scope !== "build" && parsed.url === null && isOwn(context, parsed.name)) {
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addSkip */ .bq)(context.draft, "self", (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(slot), {
            detail: `‘${parsed.writtenName}’ is the project itself`,
            project: parsed.name,
        });
        return;
    }
    if (parsed?.ok === true) {
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addParsed */ .JA)(context.draft, parsed, slot, parsed.url === null ? sourcesOf(context, parsed.name) : [(0,_pep508_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(parsed)]);
    }
    else
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addPep508 */ .U9)(context.draft, item, slot, (name) => sourcesOf(context, name));
}
/** The elements of the array at a path; something else there is a bad line. */
function itemsAt(context, path) {
    const value = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(context.doc.value, path);
    if (Array.isArray(value))
        return value;
    if (value !== undefined)
        badShape(context, path, "an array");
    return [];
}
/** The keys of the table at a path; something else there is a bad line. */
function keysAt(context, path) {
    const value = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(context.doc.value, path);
    if ((0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value))
        return Object.keys(value);
    if (value !== undefined)
        badShape(context, path, "a table");
    return [];
}
/** Says that the node at a path is not what its tool takes. */
function badShape(context, path, expected) {
    const detail = `‘${path.join(".")}’ is not ${expected}`;
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addSkip */ .bq)(context.draft, "bad-line", lineAt(context, path), { detail });
}
function isOwn(context, name) {
    return context.ownNames.includes(name);
}
function distinct(sources) {
    const byText = new Map(sources.map((source) => [JSON.stringify(source), source]));
    return [...byText.values()];
}


/***/ }),

/***/ 446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ pyproject)
});

// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
// EXTERNAL MODULE: ./build/manifests/draft.js
var manifests_draft = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/manifests/toml/document.js
var toml_document = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/manifests/toml/values.js
var values = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/manifests/pyproject/context.js
var pyproject_context = __webpack_require__(5609);
;// CONCATENATED MODULE: ./build/manifests/pyproject/file-order.js

/**
 * The entries in the order in which their tables begin in the file. `places` says where each was read. Keys keep
 * their order in values, so no position of the text is needed.
 */
function inFileOrder(root, entries, places) {
    const runs = runsOf(entries, places);
    if (runs.length < 2)
        return entries;
    const positions = new Map();
    return runs
        .map((run) => ({ run, place: placeOf(root, [...run.parent, run.step], positions) }))
        .sort((a, b) => comparePlaces(a.place, b.place))
        .flatMap(({ run }) => run.entries);
}
function runsOf(entries, places) {
    const runs = [];
    let last;
    for (const [index, entry] of entries.entries()) {
        const { parent = [], step = 0 } = places[index] ?? {};
        if (last !== undefined && equal(last.parent, parent))
            last.entries.push(entry);
        else {
            last = { parent, step, entries: [entry] };
            runs.push(last);
        }
    }
    return runs;
}
function equal(a, b) {
    return a === b || (a.length === b.length && a.every((step, index) => step === b[index]));
}
// Which child each step of a path is; the tables' keys are numbered once each, so many runs of one table stay linear.
function placeOf(root, path, positions) {
    let value = root;
    return path.map((step) => {
        if (typeof step === "number") {
            value = Array.isArray(value) ? value[step] : undefined;
            return step;
        }
        if (!(0,values/* isTable */.bI)(value))
            return 0;
        const known = positions.get(value) ?? new Map(Object.keys(value).map((key, index) => [key, index]));
        positions.set(value, known);
        value = value[step];
        return known.get(step) ?? 0;
    });
}
function comparePlaces(a, b) {
    for (let at = 0; at < Math.min(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/groups.js




const GROUPS = "dependency-groups";
/**
 * PEP 735: each entry at the line that defines it, so an include adds nothing. Group names compare normalized;
 * an include of nothing, a cycle and a group that is defined twice are told where they stand.
 */
function readGroups(context, groupSources) {
    const defined = new Set();
    const inclusions = [];
    for (const key of (0,pyproject_context/* keysAt */._s)(context, [GROUPS])) {
        const group = (0,domain_name/* normalizeLabel */.yP)(key);
        if (defined.has(group))
            badGroup(context, [GROUPS, key], `the group ‘${key}’ is defined twice`);
        defined.add(group);
        inclusions.push(...readGroup((0,pyproject_context/* withSources */.Z6)(context, groupSources.get(group) ?? []), key, group));
    }
    for (const inclusion of inclusions) {
        if (defined.has(inclusion.to))
            continue;
        badGroup(context, inclusion.path, `the group ‘${inclusion.to}’ that is included is not defined`);
    }
    for (const inclusion of cyclic(inclusions)) {
        badGroup(context, inclusion.path, `the group ‘${inclusion.to}’ includes itself`);
    }
}
function readGroup(context, key, group) {
    const inclusions = [];
    const parent = [GROUPS, key];
    for (const [index, item] of (0,pyproject_context/* itemsAt */.Ct)(context, parent).entries()) {
        if (!(0,values/* isTable */.bI)(item))
            (0,pyproject_context/* readItem */.k0)(context, item, (0,pyproject_context/* childSlot */.vj)(context, parent, index, { scope: "group", group }));
        else {
            const path = [...parent, index];
            const included = item["include-group"];
            if (typeof included === "string")
                inclusions.push({ from: group, to: (0,domain_name/* normalizeLabel */.yP)(included), path });
            else
                (0,pyproject_context/* badShape */.dw)(context, path, "a requirement or an ‘include-group’ table");
        }
    }
    return inclusions;
}
function badGroup(context, path, detail) {
    (0,manifests_draft/* addSkip */.bq)(context.draft, "bad-line", (0,pyproject_context/* lineAt */.mh)(context, path), { detail });
}
// The includes that lie on a cycle: what is left when groups without open includes are taken away, from both ends.
function cyclic(inclusions) {
    const forward = peeled(inclusions, (inclusion) => [inclusion.from, inclusion.to]);
    return peeled(forward, (inclusion) => [inclusion.to, inclusion.from]);
}
// Kahn's algorithm: drops every edge whose target leads to no further edge.
function peeled(edges, ends) {
    const open = new Map();
    for (const edge of edges)
        open.set(ends(edge)[0], (open.get(ends(edge)[0]) ?? 0) + 1);
    const byTarget = Map.groupBy(edges, (edge) => ends(edge)[1]);
    const done = [...byTarget.keys()].filter((node) => !open.has(node));
    const gone = new Set();
    for (let node = done.pop(); node !== undefined; node = done.pop()) {
        for (const edge of byTarget.get(node) ?? []) {
            gone.add(edge);
            const left = (open.get(ends(edge)[0]) ?? 0) - 1;
            open.set(ends(edge)[0], left);
            if (left === 0)
                done.push(ends(edge)[0]);
        }
    }
    return edges.filter((edge) => !gone.has(edge));
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/project.js





/**
 * Reads the standard tables: `[project]` (PEP 621), `[dependency-groups]` (PEP 735), `[build-system]` (PEP 518).
 * `groupSources`: rows that hold for the entries of one dependency group, by its label.
 */
function readStandard(context, groupSources) {
    (0,pyproject_context/* readArray */.oU)(context, ["project", "dependencies"], { scope: "prod", group: null });
    (0,pyproject_context/* readArrays */.Hc)(context, ["project", "optional-dependencies"], (key) => ({ scope: "extra", group: (0,domain_name/* normalizeLabel */.yP)(key) }));
    readGroups(context, groupSources);
    (0,pyproject_context/* readArray */.oU)(context, ["build-system", "requires"], { scope: "build", group: null });
    readDynamic(context);
}
const DYNAMIC = ["dependencies", "optional-dependencies"];
// Where tools keep what the project table calls dynamic, in a form that is read here.
const KEPT_IN = {
    dependencies: [
        ["tool", "setuptools", "dynamic", "dependencies", "file"],
        ["tool", "poetry", "dependencies"],
        ["tool", "flit", "metadata", "requires"],
        ["tool", "hatch", "metadata", "hooks", "uv-dynamic-versioning", "dependencies"],
        ["tool", "hatch", "metadata", "hooks", "requirements_txt", "files"],
        ["tool", "hatch", "metadata", "hooks", "requirements_txt", "filename"],
    ],
    "optional-dependencies": [
        ["tool", "setuptools", "dynamic", "optional-dependencies"],
        ["tool", "poetry", "extras"],
        ["tool", "flit", "metadata", "requires-extra"],
        ["tool", "hatch", "metadata", "hooks", "uv-dynamic-versioning", "optional-dependencies"],
        ["tool", "hatch", "metadata", "hooks", "requirements_txt", "optional-dependencies"],
    ],
};
function readDynamic(context) {
    for (const [index, item] of (0,pyproject_context/* itemsAt */.Ct)(context, ["project", "dynamic"]).entries()) {
        if (typeof item !== "string" || !DYNAMIC.includes(item))
            continue;
        if (KEPT_IN[item]?.some((path) => (0,values/* valueAt */.fK)(context.doc.value, path) !== undefined))
            continue;
        const line = (0,pyproject_context/* lineAt */.mh)(context, ["project", "dynamic", index]);
        (0,manifests_draft/* addSkip */.bq)(context.draft, "dynamic", line, { detail: `the build backend makes the project's ${item}` });
    }
}
/** Reads setuptools' dynamic files: each is an include whose entries take the scope of their key. */
function readSetuptools(context) {
    const dynamic = ["tool", "setuptools", "dynamic"];
    includeFiles(context, [...dynamic, "dependencies", "file"], null);
    for (const extra of (0,pyproject_context/* keysAt */._s)(context, [...dynamic, "optional-dependencies"])) {
        includeFiles(context, [...dynamic, "optional-dependencies", extra, "file"], extra);
    }
}
/** Includes the files that a string or an array of strings names; `extra` is their label, null for the project's own. */
function includeFiles(context, path, extra) {
    const value = (0,values/* valueAt */.fK)(context.doc.value, path);
    if (typeof value === "string")
        includeFile(context, value, path, extra);
    else
        for (const [index, item] of (0,pyproject_context/* itemsAt */.Ct)(context, path).entries())
            includeFile(context, item, [...path, index], extra);
}
function includeFile(context, target, path, extra) {
    const line = (0,pyproject_context/* lineAt */.mh)(context, path);
    if (typeof target !== "string" || target === "") {
        (0,manifests_draft/* addSkip */.bq)(context.draft, "bad-line", line, { detail: "a file of dependencies is no text" });
        return;
    }
    const scope = extra === null
        ? { scope: "prod", group: null }
        : { scope: "extra", group: (0,domain_name/* normalizeLabel */.yP)(extra) };
    context.draft.includes.push({ target, line, as: "requirements", scope });
}
/** How many dependencies the project table itself names, plain and optional ones. */
function projectEntries(context) {
    const { value } = context.doc;
    const plain = (0,values/* valueAt */.fK)(value, ["project", "dependencies"]);
    const extras = Object.values((0,values/* tableAt */.af)(value, ["project", "optional-dependencies"]));
    const lengths = extras.map((extra) => (Array.isArray(extra) ? extra.length : 0));
    return { plain: Array.isArray(plain) ? plain.length : 0, optional: lengths.reduce((sum, length) => sum + length, 0) };
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/hatch.js




const HATCH = ["tool", "hatch"];
const BUILD = { scope: "build", group: null };
const ENV_KEYS = ["dependencies", "extra-dependencies"];
// Hooks whose tables hold the project's own dependencies, not what the hook needs.
const VERSIONING = "uv-dynamic-versioning";
const REQUIREMENTS = "requirements_txt";
/** Reads `[tool.hatch]`: environments, build targets and hooks, metadata hooks. `features` name extras of the project and add nothing. */
function readHatch(context) {
    (0,pyproject_context/* readArray */.oU)(context, [...HATCH, "env", "requires"], { scope: "dev", group: null });
    for (const env of (0,pyproject_context/* keysAt */._s)(context, [...HATCH, "envs"]))
        readEnvironment(context, env);
    readBuild(context, [...HATCH, "build"]);
    for (const target of (0,pyproject_context/* keysAt */._s)(context, [...HATCH, "build", "targets"])) {
        readBuild(context, [...HATCH, "build", "targets", target]);
    }
    for (const hook of (0,pyproject_context/* keysAt */._s)(context, [...HATCH, "metadata", "hooks"]))
        readMetadataHook(context, hook);
}
function readEnvironment(context, env) {
    const path = [...HATCH, "envs", env];
    const purpose = { scope: "dev", group: (0,domain_name/* normalizeLabel */.yP)(env) };
    for (const key of ENV_KEYS)
        (0,pyproject_context/* readArray */.oU)(context, [...path, key], purpose);
    for (const kind of (0,pyproject_context/* keysAt */._s)(context, [...path, "overrides"])) {
        for (const name of (0,pyproject_context/* keysAt */._s)(context, [...path, "overrides", kind])) {
            const override = [...path, "overrides", kind, name];
            for (const key of ENV_KEYS) {
                readOverride(context, [...override, key], purpose);
                readOverride(context, [...override, `set-${key}`], purpose);
            }
        }
    }
}
// An element is a text, or a table of a text and the conditions that it holds under.
function readOverride(context, path, purpose) {
    for (const [index, item] of (0,pyproject_context/* itemsAt */.Ct)(context, path).entries()) {
        const at = [...path, index];
        const text = (0,values/* isTable */.bI)(item) ? item.value : item;
        if (text === undefined)
            (0,pyproject_context/* badShape */.dw)(context, at, "a requirement");
        else
            (0,pyproject_context/* readItem */.k0)(context, text, (0,pyproject_context/* slotAt */.UP)(context, at, purpose));
    }
}
function readBuild(context, path) {
    (0,pyproject_context/* readArray */.oU)(context, [...path, "dependencies"], BUILD);
    for (const hook of (0,pyproject_context/* keysAt */._s)(context, [...path, "hooks"])) {
        (0,pyproject_context/* readArray */.oU)(context, [...path, "hooks", hook, "dependencies"], BUILD);
    }
}
function readMetadataHook(context, hook) {
    const path = [...HATCH, "metadata", "hooks", hook];
    const runtime = hook === VERSIONING;
    (0,pyproject_context/* readArray */.oU)(context, [...path, "dependencies"], runtime ? { scope: "prod", group: null } : BUILD);
    if (runtime) {
        (0,pyproject_context/* readArrays */.Hc)(context, [...path, "optional-dependencies"], (key) => ({ scope: "extra", group: (0,domain_name/* normalizeLabel */.yP)(key) }));
    }
    if (hook !== REQUIREMENTS)
        return;
    for (const key of ["files", "filename"])
        includeFiles(context, [...path, key], null);
    for (const extra of (0,pyproject_context/* keysAt */._s)(context, [...path, "optional-dependencies"])) {
        includeFiles(context, [...path, "optional-dependencies", extra], extra);
    }
}

// EXTERNAL MODULE: ./build/manifests/pep508.js + 3 modules
var pep508 = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/manifests/pyproject/poetry-sources.js



const SOURCES = ["tool", "poetry", "source"];
/** `[[tool.poetry.source]]` as index declarations. A primary source takes PyPI's place unless PyPI is listed itself. */
function readPoetryIndexes(draft, doc) {
    const tables = (0,values/* tablesOf */.tI)((0,values/* valueAt */.fK)(doc.value, SOURCES));
    const listsPyPI = tables.some(({ table }) => isPyPIName(table.name) && priorityOf(table) !== "explicit");
    for (const { table, index } of tables) {
        if (typeof table.url !== "string")
            continue;
        const { line } = doc.spanOf([...SOURCES, index, "url"]);
        const name = typeof table.name === "string" ? table.name : null;
        draft.indexes.push({ url: (0,source/* withoutCredentials */.ri)(table.url), name, role: roleOf(table, listsPyPI), line });
    }
}
function roleOf(table, listsPyPI) {
    const priority = priorityOf(table);
    if (priority === "explicit")
        return "explicit";
    if (priority === "supplemental" || priority === "secondary")
        return "adds";
    if (priority === "default")
        return "replaces";
    return listsPyPI ? "adds" : "replaces";
}
function priorityOf(table) {
    if (typeof table.priority === "string")
        return table.priority.toLowerCase();
    if (table.default === true)
        return "default";
    return table.secondary === true ? "secondary" : "primary";
}
/** The index that `source = "name"` means in the node at a path; names compare without case, and PyPI is built in. */
function poetryIndex(draft, doc, name, at) {
    const tables = (0,values/* tablesOf */.tI)((0,values/* valueAt */.fK)(doc.value, SOURCES));
    const found = tables.find(({ table }) => typeof table.name === "string" && table.name.toLowerCase() === name.toLowerCase());
    const url = found?.table.url;
    if (typeof url === "string")
        return { kind: "index", url: (0,source/* withoutCredentials */.ri)(url) };
    if (isPyPIName(name))
        return { kind: "index", url: source/* PYPI_SIMPLE_URL */.gK };
    (0,manifests_draft/* addSkip */.bq)(draft, "bad-line", doc.spanOf(at).line, { detail: `the source ‘${name}’ is not declared in this file` });
    return { kind: "index", url: null };
}
function isPyPIName(name) {
    return typeof name === "string" && name.toLowerCase() === "pypi";
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/poetry-entry.js




// Poetry reads a bare version as `==`.
const EXACT = /^(?:={2,3}[ \t]*)?(?<version>v?[0-9][^\s,|*<>=~^!]*)$/;
/** The constraints of one key, or null where the key or its value is none that Poetry takes. */
function poetryEntries(draft, doc, path, value) {
    const writtenName = String(path.at(-1));
    const name = (0,domain_name/* parseProjectName */.CZ)(writtenName);
    if (name === null)
        return null;
    const values = Array.isArray(value)
        ? value.map((item, index) => ({ item, at: [...path, index] }))
        : [{ item: value, at: path }];
    const entries = values.map(({ item, at }) => entryOf(draft, doc, { name, writtenName, item, at }));
    return entries.some((entry) => entry === null) ? null : entries.filter((entry) => entry !== null);
}
function entryOf(draft, doc, { name, writtenName, item, at }) {
    const table = (0,values/* isTable */.bI)(item) ? item : null;
    if (table === null && typeof item !== "string")
        return null;
    const specifier = typeof item === "string" ? item.trim() : ((0,values/* stringAt */.bX)(table, ["version"]) ?? "").trim();
    const source = table === null ? { kind: "index", url: null } : tableSource(draft, doc, table, at);
    return {
        name,
        writtenName,
        specifier,
        version: EXACT.exec(specifier)?.groups?.version ?? null,
        extras: (0,pep508/* normalizeExtras */.Z9)((0,values/* stringsOf */.iw)(table?.extras)),
        marker: markerOf(table),
        source,
        path: at,
        optional: table?.optional === true,
    };
}
function tableSource(draft, doc, table, at) {
    const git = (0,values/* stringAt */.bX)(table, ["git"]);
    if (git !== null)
        return (0,pep508/* repositorySource */.OW)(git, (0,values/* stringAt */.bX)(table, ["rev"]) ?? (0,values/* stringAt */.bX)(table, ["tag"]) ?? (0,values/* stringAt */.bX)(table, ["branch"]));
    const path = (0,values/* stringAt */.bX)(table, ["path"]) ?? (0,values/* stringAt */.bX)(table, ["file"]);
    if (path !== null)
        return { kind: "path", url: path };
    const url = (0,values/* stringAt */.bX)(table, ["url"]);
    if (url !== null)
        return (0,pep508/* sourceOfUrl */.OX)(url);
    const source = (0,values/* stringAt */.bX)(table, ["source"]);
    return source === null ? { kind: "index", url: null } : poetryIndex(draft, doc, source, at);
}
// Poetry's own conditions are no PEP 508 markers: they are kept as they stand.
function markerOf(table) {
    const conditions = ["python", "platform"].flatMap((key) => {
        const value = (0,values/* stringAt */.bX)(table, [key]);
        return value === null ? [] : [`${key} = "${value}"`];
    });
    const markers = (0,values/* stringAt */.bX)(table, ["markers"]);
    if (markers !== null)
        conditions.push(conditions.length === 0 ? markers : `(${markers})`);
    return conditions.length === 0 ? null : conditions.join(" and ");
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/poetry.js






const POETRY = ["tool", "poetry"];
const MAIN = [...POETRY, "dependencies"];
/** Reads `[tool.poetry]`: the main table by the rule of Poetry 2, groups, plugins and build constraints. */
function readPoetry(context) {
    if ((0,values/* valueAt */.fK)(context.doc.value, POETRY) === undefined)
        return;
    const known = standardGroups(context);
    readMain(context);
    poetry_readGroup(context, [...POETRY, "dev-dependencies"], { scope: "dev", group: "dev" }, known.get("dev"));
    for (const group of (0,pyproject_context/* keysAt */._s)(context, [...POETRY, "group"])) {
        const label = (0,domain_name/* normalizeLabel */.yP)(group);
        const path = [...POETRY, "group", group, "dependencies"];
        poetry_readGroup(context, path, { scope: "group", group: label }, known.get(label));
    }
    readTable(context, [...POETRY, "requires-plugins"], () => ({ scope: "build", group: "plugins" }));
    for (const name of (0,pyproject_context/* keysAt */._s)(context, [...POETRY, "build-constraints"])) {
        readTable(context, [...POETRY, "build-constraints", name], () => ({ scope: "constraint", group: "build" }));
    }
}
/** The sources that `[tool.poetry.dependencies]` adds to the entries of `[project]`: a git, path or URL reference, another index. */
function poetryEnrichments(file, doc) {
    if ((0,values/* valueAt */.fK)(doc.value, ["project"]) === undefined)
        return [];
    return enrichmentsIn(file, doc, MAIN);
}
/** The same for the entries of `[dependency-groups]`, by group: what the group of that name in `[tool.poetry]` adds to them. */
function poetryGroupEnrichments(file, doc) {
    if ((0,values/* valueAt */.fK)(doc.value, ["dependency-groups"]) === undefined)
        return new Map();
    const groups = Object.keys((0,values/* tableAt */.af)(doc.value, [...POETRY, "group"]));
    return new Map(groups.map((group) => [
        (0,domain_name/* normalizeLabel */.yP)(group),
        enrichmentsIn(file, doc, [...POETRY, "group", group, "dependencies"]),
    ]));
}
function enrichmentsIn(file, doc, path) {
    // What is wrong with a row is told when the table itself is read.
    const draft = (0,manifests_draft/* newDraft */.cr)(file);
    return Object.entries((0,values/* tableAt */.af)(doc.value, path)).flatMap(([key, value]) => {
        if (key.toLowerCase() === "python")
            return [];
        const entries = poetryEntries(draft, doc, [...path, key], value) ?? [];
        const conditional = entries.length > 1;
        return entries
            .filter((entry) => entry.source.kind !== "index" || entry.source.url !== null)
            .map(({ name, source }) => ({ name, source, conditional }));
    });
}
// When `[project]` names dependencies, the table of Poetry only enriches the same names, unless the project leaves
// the other kind (optional or not) to it by `dynamic`: poetry-core, `DependencyGroup.dependencies`.
function readMain(context) {
    if ((0,values/* valueAt */.fK)(context.doc.value, MAIN) === undefined)
        return;
    const { plain, optional } = projectEntries(context);
    const labels = extraLabels(context);
    const purposeOf = (entry) => entry.optional ? { scope: "extra", group: labels.get(entry.name) ?? null } : { scope: "prod", group: null };
    if (plain + optional === 0) {
        readTable(context, MAIN, purposeOf);
        return;
    }
    const dynamic = (0,values/* stringsOf */.iw)((0,values/* valueAt */.fK)(context.doc.value, ["project", "dynamic"]));
    const mixed = dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");
    const isUsed = (entry) => mixed && ((plain === 0 && !entry.optional) || (optional === 0 && entry.optional));
    const known = projectNames(context);
    readTable(context, MAIN, purposeOf, (entry) => {
        // A name that the project table holds as well is enriched, which is nothing to tell.
        if (!isUsed(entry) && !known.has(entry.name))
            tellUnused(context, entry);
        return isUsed(entry);
    });
}
// What `[dependency-groups]` has under the same name is enriched. Other names are read: Poetry before 2.2 knows its own
// table alone.
function poetry_readGroup(context, path, purpose, known) {
    readTable(context, path, () => purpose, (entry) => known?.has(entry.name) !== true);
}
function standardGroups(context) {
    const groups = Map.groupBy(context.draft.requirements.filter(({ scope }) => scope === "group"), ({ group }) => group);
    return new Map([...groups].map(([group, entries]) => [group, new Set(entries.map(({ name }) => name))]));
}
function readTable(context, path, purposeOf, isUsed = () => true) {
    for (const key of (0,pyproject_context/* keysAt */._s)(context, path)) {
        if (key.toLowerCase() === "python")
            continue;
        const at = [...path, key];
        for (const entry of readEntries(context, at)) {
            if (isUsed(entry))
                (0,manifests_draft/* addEntry */.An)(context.draft, (0,pyproject_context/* slotAt */.UP)(context, entry.path, purposeOf(entry)), entry);
        }
    }
}
function readEntries(context, at) {
    const entries = poetryEntries(context.draft, context.doc, at, (0,values/* valueAt */.fK)(context.doc.value, at));
    if (entries === null)
        (0,pyproject_context/* badShape */.dw)(context, at, "a dependency that Poetry takes");
    return entries ?? [];
}
function tellUnused(context, { name, writtenName, path }) {
    const detail = `‘${writtenName}’ is not used by Poetry 2: the project table names the dependencies`;
    (0,manifests_draft/* addSkip */.bq)(context.draft, "not-used", (0,pyproject_context/* lineAt */.mh)(context, path), { detail, project: name });
}
function projectNames(context) {
    const standard = context.draft.requirements.filter(({ scope }) => scope === "prod" || scope === "extra");
    return new Set(standard.map((requirement) => requirement.name));
}
function extraLabels(context) {
    const labels = new Map();
    for (const [extra, names] of Object.entries((0,values/* tableAt */.af)(context.doc.value, [...POETRY, "extras"]))) {
        for (const written of (0,values/* stringsOf */.iw)(names)) {
            const name = (0,domain_name/* parseProjectName */.CZ)(written);
            if (name !== null && !labels.has(name))
                labels.set(name, (0,domain_name/* normalizeLabel */.yP)(extra));
        }
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/unread-tables.js




// Tools whose tables the other readers know; Poe's `deps` are tasks.
const READ_TOOLS = new Set(["uv", "poetry", "pdm", "hatch", "rye", "flit", "setuptools", "poe"]);
// cibuildwheel's `test-requires`, briefcase's `requires`, dev-cmd's `extra-requirements`, tox's `deps`.
const LIST_KEY = /(?:^|[-_])(?:requires|requirements|dependencies|deps)$/;
// pixi's tables of PyPI names and of their index, at any depth: features, targets, environments.
const PIXI_KEYS = new Set(["pypi-dependencies", "pypi-options"]);
// No tool nests its requirements deeper; dotted keys nest without any limit.
const MAX_DEPTH = 10;
/** Says of every table of another tool that names projects of the index that it is not read, so that none passes as clean. */
function tellUnreadTables(context) {
    const tools = (0,values/* tableAt */.af)(context.doc.value, ["tool"]);
    for (const tool of Object.keys(tools)) {
        if (READ_TOOLS.has(tool))
            continue;
        const path = ["tool", tool];
        // tox replaces, generates and refers all over its table: one note speaks for it.
        if (tool === "tox" && (0,values/* isTable */.bI)(tools[tool]))
            tell(context, path);
        else
            sweep(context, path);
    }
    tellDependencyMetadata(context);
}
function sweep(context, start) {
    const value = (0,values/* valueAt */.fK)(context.doc.value, start);
    const open = [{ step: start.at(-1) ?? "", parent: null, depth: start.length, value }];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (namesProjects(String(at.step), at.value))
            tell(context, [...start, ...stepsTo(at)]);
        else if (at.depth < MAX_DEPTH && typeof at.value === "object")
            pushInside(open, at);
    }
}
function stepsTo(swept) {
    const steps = [];
    for (let at = swept; at.parent !== null; at = at.parent)
        steps.push(at.step);
    return steps.reverse();
}
function pushInside(open, parent) {
    const { value } = parent;
    const depth = parent.depth + 1;
    if (!(0,values/* isTable */.bI)(value)) {
        for (const { table, index } of (0,values/* tablesOf */.tI)(value))
            open.push({ step: index, parent, depth, value: table });
        return;
    }
    for (const step of Object.keys(value)) {
        const item = value[step];
        // What holds no tables is of interest under a telling key only.
        if (holdsTables(item) || isListKey(step))
            open.push({ step, parent, depth, value: item });
    }
}
function holdsTables(item) {
    return typeof item === "object" && (Array.isArray(item) ? item.some(values/* isTable */.bI) : (0,values/* isTable */.bI)(item));
}
function isListKey(key) {
    return key.endsWith("s") && LIST_KEY.test(key);
}
function namesProjects(key, value) {
    if (PIXI_KEYS.has(key))
        return (0,values/* isTable */.bI)(value);
    if (!isListKey(key))
        return false;
    const items = Array.isArray(value) ? value : [value];
    return items.some((item) => typeof item === "string" && (0,pep508/* parseRequirement */.pP)(item).ok);
}
// What is written here stands in for a project's own metadata: its requirements come into the lock.
function tellDependencyMetadata(context) {
    const path = ["tool", "uv", "dependency-metadata"];
    for (const { table, index } of (0,values/* tablesOf */.tI)((0,values/* valueAt */.fK)(context.doc.value, path))) {
        if (hasItems(table, "requires-dist"))
            tell(context, [...path, index, "requires-dist"]);
    }
}
function hasItems(table, key) {
    const value = table[key];
    return Array.isArray(value) && value.length > 0;
}
function tell(context, path) {
    (0,manifests_draft/* addSkip */.bq)(context.draft, "unread-format", (0,pyproject_context/* lineAt */.mh)(context, path), { detail: `‘${path.join(".")}’ is not read yet` });
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/tools.js







const PDM = ["tool", "pdm"];
const FLIT = ["tool", "flit", "metadata"];
const EDITABLE = /^-e[ \t]+/;
/** Reads the tables of PDM, Rye and old Flit. */
function readOtherTools(context) {
    readPdm(context);
    (0,pyproject_context/* readArray */.oU)(context, ["tool", "rye", "dev-dependencies"], { scope: "dev", group: "dev" });
    (0,pyproject_context/* readArray */.oU)(context, [...FLIT, "requires"], { scope: "prod", group: null });
    (0,pyproject_context/* readArray */.oU)(context, [...FLIT, "dev-requires"], { scope: "dev", group: "dev" });
    (0,pyproject_context/* readArrays */.Hc)(context, [...FLIT, "requires-extra"], (key) => 
    // Flit's word for what belongs to no extra.
    key === ".none" ? { scope: "prod", group: null } : { scope: "extra", group: (0,domain_name/* normalizeLabel */.yP)(key) });
    tellUnreadTables(context);
}
/** `[[tool.pdm.source]]` and `[[tool.rye.sources]]`: the names `pypi` and `default` take PyPI's place. */
function readOtherIndexes(draft, doc) {
    for (const path of [
        [...PDM, "source"],
        ["tool", "rye", "sources"],
    ]) {
        for (const { table, index } of (0,values/* tablesOf */.tI)((0,values/* valueAt */.fK)(doc.value, path))) {
            declareIndex(draft, table, doc.spanOf([...path, index, "url"]).line);
        }
    }
}
function declareIndex(draft, table, line) {
    if (typeof table.url !== "string")
        return;
    const name = typeof table.name === "string" ? table.name : null;
    const role = name === "pypi" || name === "default" ? "replaces" : "adds";
    draft.indexes.push({ url: (0,source/* withoutCredentials */.ri)(table.url), name, role, line });
}
function readPdm(context) {
    const groups = [...PDM, "dev-dependencies"];
    for (const group of (0,pyproject_context/* keysAt */._s)(context, groups)) {
        const purpose = { scope: "dev", group: (0,domain_name/* normalizeLabel */.yP)(group) };
        for (const [index, item] of (0,pyproject_context/* itemsAt */.Ct)(context, [...groups, group]).entries()) {
            readPdmItem(context, item, [...groups, group, index], purpose);
        }
    }
    // Plugins run in PDM itself.
    (0,pyproject_context/* readArray */.oU)(context, [...PDM, "plugins"], { scope: "build", group: "plugins" });
    for (const key of (0,pyproject_context/* keysAt */._s)(context, [...PDM, "resolution", "overrides"]))
        readPdmOverride(context, key);
}
function readPdmItem(context, item, path, purpose) {
    const slot = (0,pyproject_context/* slotAt */.UP)(context, path, purpose);
    if (typeof item !== "string" || !EDITABLE.test(item)) {
        (0,pyproject_context/* readItem */.k0)(context, item, slot);
        return;
    }
    const reference = item.replace(EDITABLE, "");
    const source = (0,pep508/* sourceOfUrl */.OX)(reference);
    const named = (0,pep508/* projectOfUrl */.uw)(reference);
    if (named !== null)
        (0,manifests_draft/* addEntry */.An)(context.draft, slot, { ...named, specifier: "", extras: [], marker: null, source });
    else if (source.kind !== "index" && source.kind !== "workspace") {
        const detail = `‘${source.url}’ is installed from where it stands`;
        (0,manifests_draft/* addSkip */.bq)(context.draft, source.kind, (0,manifests_draft/* lineOf */.cA)(slot), { detail, class: source.kind === "path" ? "told" : "reference" });
    }
}
// A bare version is an exact pin; a URL replaces the source.
function readPdmOverride(context, key) {
    const path = [...PDM, "resolution", "overrides", key];
    const name = (0,domain_name/* parseProjectName */.CZ)(key);
    const value = (0,values/* asString */.oJ)((0,values/* valueAt */.fK)(context.doc.value, path))?.trim();
    if (name === null || value === undefined) {
        (0,pyproject_context/* badShape */.dw)(context, path, "an override that PDM takes");
        return;
    }
    const slot = (0,pyproject_context/* slotAt */.UP)(context, path, { scope: "override", group: null });
    const facts = { name, writtenName: key, extras: [], marker: null };
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(value)) {
        (0,manifests_draft/* addEntry */.An)(context.draft, slot, { ...facts, specifier: "", version: null, source: (0,pep508/* sourceOfUrl */.OX)(value) });
        return;
    }
    const version = /^v?[0-9][^\s,*]*$/.test(value) ? value : (0,pep508/* pinnedVersion */.V2)(value);
    (0,manifests_draft/* addEntry */.An)(context.draft, slot, { ...facts, specifier: value, version, source: { kind: "index", url: null } });
}

// EXTERNAL MODULE: ./build/manifests/pyproject/uv.js
var uv = __webpack_require__(3231);
// EXTERNAL MODULE: ./build/manifests/pyproject/uv-sources.js
var uv_sources = __webpack_require__(3432);
;// CONCATENATED MODULE: ./build/manifests/pyproject/format.js















const FILE_NAME = "pyproject.toml";
const DOCS = {
    title: "pyproject.toml",
    files: "`pyproject.toml` in any folder",
    reads: "`[project]`, `[dependency-groups]`, `[build-system]`, and the tables of uv, Poetry, PDM, Hatch, Rye, old Flit and setuptools' dynamic files; sources, indexes and workspaces",
    graph: "none: every entry is direct",
    notRead: "dependencies that a build backend makes, template lines; tables of other tools that name projects (`[tool.tox]`, `[tool.pixi]`, `[tool.cibuildwheel]`, `[tool.briefcase]` …) are told with their line",
};
/** `pyproject.toml`: the standard tables and those of the tools. */
const pyproject = {
    id: (0,manifest/* formatId */.hX)("pyproject"),
    docs: DOCS,
    encoding: "utf-8",
    matches: (path) => (0,paths/* baseNameOf */.mv)(path) === FILE_NAME,
    // The sources of a uv workspace root hold for its members.
    companions: (path) => (0,paths/* inAncestors */._U)(path, FILE_NAME),
    looksLike: null,
    parse,
};
function parse(file) {
    const doc = readDocument(file);
    const draft = (0,manifests_draft/* newDraft */.cr)(file.path);
    (0,uv_sources/* readUvIndexes */.u)(draft, doc);
    readPoetryIndexes(draft, doc);
    readOtherIndexes(draft, doc);
    const bindings = (0,uv_sources/* readUvSources */.s)(draft, doc);
    const own = ownProject(doc, bindings);
    const sources = (0,pyproject_context/* sourcesByName */.Nl)([...bindings, ...poetryEnrichments(file.path, doc)]);
    const context = { draft, doc, ownNames: own.names, sources };
    readStandard(context, poetryGroupEnrichments(file.path, doc));
    readSetuptools(context);
    (0,uv/* readUv */.S)(context);
    readPoetry(context);
    readHatch(context);
    readOtherTools(context);
    const requirements = inFileOrder(doc.value, draft.requirements, draft.slots);
    return { ...(0,manifests_draft/* manifestOf */.$V)(draft), requirements, noIndex: (0,values/* valueAt */.fK)(doc.value, ["tool", "uv", "no-index"]) === true, own };
}
function readDocument(file) {
    if ((0,manifests_draft/* isTemplate */.Fl)(file.path))
        throw new manifest/* ManifestError */.Sh("template", "the path of the file is filled in by a template");
    try {
        return (0,toml_document/* parseToml */.M)(file.text);
    }
    catch (error) {
        if (error instanceof manifest/* ManifestError */.Sh && (0,manifests_draft/* isTemplate */.Fl)(file.text)) {
            throw new manifest/* ManifestError */.Sh("template", "the file is filled in by a template before it is TOML", error.line);
        }
        throw error;
    }
}
function ownProject(doc, bindings) {
    const written = [(0,values/* stringAt */.bX)(doc.value, ["project", "name"]), (0,values/* stringAt */.bX)(doc.value, ["tool", "poetry", "name"])];
    const names = written.flatMap((name) => (0,domain_name/* parseProjectName */.CZ)(name ?? "") ?? []);
    const workspace = (0,values/* asTable */.fO)((0,values/* valueAt */.fK)(doc.value, ["tool", "uv", "workspace"]));
    return {
        names: [...new Set(names)],
        requiresPython: (0,values/* stringAt */.bX)(doc.value, ["project", "requires-python"]) ?? poetryPython(doc),
        workspace: workspace === null ? null : { members: (0,values/* stringsOf */.iw)(workspace.members), exclude: (0,values/* stringsOf */.iw)(workspace.exclude) },
        bindings,
    };
}
// Poetry's own form (`^3.9`) is no PEP 440 specifier: what is none is left out.
function poetryPython(doc) {
    const written = (0,values/* stringAt */.bX)((0,values/* tableAt */.af)(doc.value, ["tool", "poetry", "dependencies"]), ["python"]);
    return written !== null && /^[<>=!~][^|^]*$/.test(written) ? written : null;
}


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readUvSources),
/* harmony export */   u: () => (/* binding */ readUvIndexes)
/* harmony export */ });
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1618);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _pep508_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3328);
/* harmony import */ var _toml_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6830);





const UV = ["tool", "uv"];
const CONDITIONS = ["marker", "extra", "group"];
// Every entry of a name is one of each of its sources: two long lists would fill any memory.
const MAX_ROWS = 50;
/** `[[tool.uv.index]]` and the older options, declared in the draft. */
function readUvIndexes(draft, doc) {
    for (const { table, index } of (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tablesOf */ .tI)((0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(doc.value, [...UV, "index"]))) {
        if (typeof table.url !== "string")
            continue;
        const role = table.explicit === true ? "explicit" : table.default === true ? "replaces" : "adds";
        const { line } = doc.spanOf([...UV, "index", index, "url"]);
        const name = typeof table.name === "string" ? table.name : null;
        draft.indexes.push({ url: (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(table.url), name, role, line });
    }
    declareUrls(draft, doc, [...UV, "index-url"], "replaces");
    for (const key of ["extra-index-url", "find-links"])
        declareUrls(draft, doc, [...UV, key], "adds");
    // `[tool.uv.pip]` holds for `uv pip` alone: PyPI stays possible everywhere else.
    for (const key of ["index-url", "extra-index-url", "find-links"])
        declareUrls(draft, doc, [...UV, "pip", key], "adds");
}
function declareUrls(draft, doc, path, role) {
    const value = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(doc.value, path);
    const declare = (url, at) => {
        if (typeof url !== "string" || url === "")
            return;
        draft.indexes.push({ url: (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(url), name: null, role, line: doc.spanOf(at).line });
    };
    if (Array.isArray(value))
        for (const [index, item] of value.entries())
            declare(item, [...path, index]);
    else
        declare(value, path);
}
/** The rows of `[tool.uv.sources]`: a table or an array of tables per name, names compared normalized. */
function readUvSources(draft, doc) {
    const path = [...UV, "sources"];
    const indexes = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tablesOf */ .tI)((0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(doc.value, [...UV, "index"])).map(({ table }) => [table.name, table.url]);
    // The first one of a name counts.
    const context = { draft, doc, urls: new Map(indexes.toReversed()) };
    return Object.entries((0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(doc.value, path)).flatMap(([key, value]) => {
        const name = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseProjectName */ .CZ)(key);
        const rows = Array.isArray(value)
            ? value.map((row, index) => ({ row, at: [...path, key, index] }))
            : [{ row: value, at: [...path, key] }];
        if (rows.length > MAX_ROWS) {
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addSkip */ .bq)(draft, "over-limit", doc.spanOf([...path, key]).line, {
                detail: `‘${(0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}’ has more than ${MAX_ROWS} sources: the others are not read`,
                project: name,
            });
        }
        return rows.slice(0, MAX_ROWS).flatMap(({ row, at }) => {
            const source = name === null || !(0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(row) ? null : sourceOfRow(context, row, at);
            if (name !== null && (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(row) && source !== null) {
                return [{ name, source, conditional: CONDITIONS.some((condition) => row[condition] !== undefined) }];
            }
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addSkip */ .bq)(draft, "bad-line", doc.spanOf(at).line, {
                detail: `the source of ‘${key}’ is none that uv knows`,
                project: name,
            });
            return [];
        });
    });
}
function sourceOfRow(context, row, at) {
    const git = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(row, ["git"]);
    if (git !== null)
        return (0,_pep508_js__WEBPACK_IMPORTED_MODULE_2__/* .repositorySource */ .OW)(git, (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(row, ["rev"]) ?? (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(row, ["tag"]) ?? (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(row, ["branch"]));
    const url = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(row, ["url"]);
    if (url !== null)
        return (0,_pep508_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOfUrl */ .OX)(url);
    const path = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(row, ["path"]);
    if (path !== null)
        return { kind: "path", url: path };
    const index = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(row, ["index"]);
    if (index !== null)
        return indexSource(context, index, at);
    if (row.workspace === false) {
        const detail = "‘workspace = false’ is not supported by every uv; the entry is taken as coming from the index";
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addSkip */ .bq)(context.draft, "other-index", context.doc.spanOf(at).line, { detail });
        return { kind: "index", url: null };
    }
    return row.workspace === undefined ? null : { kind: "workspace", url: null };
}
function indexSource({ draft, doc, urls }, name, at) {
    const url = urls.get(name);
    if (typeof url === "string")
        return { kind: "index", url: (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(url) };
    const detail = `the index ‘${name}’ is not declared in this file; the entry is taken as coming from the default index`;
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addSkip */ .bq)(draft, "other-index", doc.spanOf(at).line, { detail });
    return { kind: "index", url: null };
}


/***/ }),

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readUv)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);
/* harmony import */ var _toml_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6830);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5609);



const UV = ["tool", "uv"];
/** Reads the dependency tables of `[tool.uv]`; sources and indexes are read before. */
function readUv(context) {
    (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(context, [...UV, "dev-dependencies"], { scope: "dev", group: "dev" });
    (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(context, [...UV, "constraint-dependencies"], { scope: "constraint", group: null });
    (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(context, [...UV, "build-constraint-dependencies"], { scope: "constraint", group: "build" });
    readOverrides(context);
    for (const key of (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .keysAt */ ._s)(context, [...UV, "extra-build-dependencies"])) {
        readWrapped(context, [...UV, "extra-build-dependencies", key], { scope: "build", group: key });
    }
}
function readOverrides(context) {
    const path = [...UV, "override-dependencies"];
    for (const [index, item] of (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(context, path).entries()) {
        const slot = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .slotAt */ .UP)(context, [...path, index], { scope: "override", group: null });
        if (!(0,_toml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(item))
            (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readItem */ .k0)(context, item, slot);
        else
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .addSkip */ .bq)(context.draft, "dynamic", (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(slot), {
                detail: "an override that is scoped to a package is not read",
            });
    }
}
// uv takes a text, or a table that holds it with conditions of its own (`{ requirement = "…", match-runtime = true }`).
function readWrapped(context, path, purpose) {
    for (const [index, item] of (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(context, path).entries()) {
        const at = [...path, index];
        const text = (0,_toml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(item) ? item.requirement : item;
        if (text === undefined)
            (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .badShape */ .dw)(context, at, "a requirement");
        else
            (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readItem */ .k0)(context, text, (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .slotAt */ .UP)(context, at, purpose));
    }
}


/***/ }),

/***/ 2517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ splitRareBreaks),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
// Where Python's str.splitlines() breaks beside "\r\n", "\n" and "\r".
const RARE_BREAK = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
const ANY_BREAK = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
/** The parts of one line of a text file as Python's str.splitlines() has them: what looks like a comment's end may be another entry. */
function splitRareBreaks(line) {
    return RARE_BREAK.test(line) ? line.split(RARE_BREAK) : [line];
}
/** Python's str.splitlines(), with an empty part at the end where the text ends with a break. */
function splitLines(text) {
    return text.split(ANY_BREAK);
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  aZ: () => (/* binding */ formatById),
  be: () => (/* binding */ formatOf)
});

// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
// EXTERNAL MODULE: ./build/manifests/draft.js
var manifests_draft = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/manifests/requirements/entry-line.js + 2 modules
var entry_line = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/manifests/requirements/lines.js
var lines = __webpack_require__(7497);
// EXTERNAL MODULE: ./build/manifests/requirements/option-line.js
var option_line = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/manifests/pip-lines.js



/** Reads a text of requirements-file lines that another file holds. `lineOf`: where in that file a line of the text, from 1, stands. */
function readPipLines(draft, text, lineOf) {
    for (const logical of (0,lines/* logicalLines */.N)(text)) {
        if (logical.text === "")
            continue;
        const [line, endLine] = [lineOf(logical.line), lineOf(logical.endLine)];
        const place = { file: draft.file, line: { ...logical, line, endLine } };
        const reading = logical.text.startsWith("-") ? (0,option_line/* readOptionLine */.W)(place) : (0,entry_line/* readEntryLine */.ZK)(place);
        draft.requirements.push(...reading.requirements);
        draft.includes.push(...reading.includes);
        draft.indexes.push(...reading.indexes);
        draft.skipped.push(...reading.skipped);
    }
}

// EXTERNAL MODULE: ./build/manifests/library.js
var library = __webpack_require__(6090);
;// CONCATENATED MODULE: ./build/manifests/yaml-nodes.js


/** What the functions of this file need. */
const YAML = (0,library/* library */.Y)(() => __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)));
// PyYAML's line breaks that this library does not know. Of a lone carriage return YAML says the same everywhere. Each is
// one character, so offsets stay.
const OTHER_BREAK = /\r(?!\n)|[\x85\u2028\u2029]/g;
// Characters. The library takes minutes for five million, and nobody writes such a file by hand.
const MAX_TEXT = 512_000;
// Its time for brackets that stay open grows with the square of their number.
const MAX_BRACKETS = 20_000;
// An honest file repeats a few lists; a bomb repeats them by the billion.
const MAX_ALIASES = 1000;
// One map merged into the next.
const MAX_MERGES = 50;
/** Reads one document of YAML 1.2, with the line breaks of YAML 1.1: PyYAML ends a comment at each of them. Throws ManifestError `syntax` for what is none. */
function parseYaml(text) {
    if (text.length > MAX_TEXT)
        throw new manifest/* ManifestError */.Sh("over-limit", `is longer than ${MAX_TEXT} characters`);
    if (text.split(/[[{]/, MAX_BRACKETS + 1).length > MAX_BRACKETS)
        throw new manifest/* ManifestError */.Sh("over-limit", `has more than ${MAX_BRACKETS} brackets`);
    const { isAlias, LineCounter } = YAML.get();
    const counter = new LineCounter();
    const broken = text.replace(OTHER_BREAK, "\n");
    const document = parsed(broken, counter);
    // Git counts line feeds alone.
    counter.lineStarts = counter.lineStarts.filter((start) => start === 0 || text[start - 1] === "\n");
    const [error] = document.errors;
    if (error !== undefined) {
        throw new manifest/* ManifestError */.Sh("syntax", `is no valid YAML: ${error.code}`, counter.linePos(error.pos[0]).line || 1);
    }
    const twin = keyGivenTwice(document);
    if (twin !== null) {
        const { line } = counter.linePos(twin.range?.[0] ?? 0);
        throw new manifest/* ManifestError */.Sh("syntax", "is no valid YAML: DUPLICATE_KEY", line || 1);
    }
    let aliases = 0;
    let targets = null;
    const lineAt = (offset) => counter.linePos(offset).line;
    return {
        root: document.contents,
        lineOf: (node) => (hasRange(node) ? lineAt(node.range[0]) : 1),
        linesOf: (scalar) => {
            if (!hasRange(scalar))
                return () => 1;
            const [start, end] = scalar.range;
            const starts = isBlock(scalar) ? lineStarts(broken.slice(start, end), scalar.value) : [];
            return (line) => lineAt(start + (starts[line - 1] ?? 0));
        },
        resolve: (node) => {
            if (!isAlias(node))
                return node;
            if (++aliases > MAX_ALIASES)
                throw new manifest/* ManifestError */.Sh("over-limit", `has more than ${MAX_ALIASES} aliases`);
            targets ??= aliasTargets(document);
            return targets.get(node);
        },
    };
}
// PyYAML refuses a second document; the library, too, unless it is silent. It recurses over nested collections, so a file of brackets can exhaust the stack.
function parsed(text, counter) {
    try {
        return YAML.get().parseDocument(text, {
            lineCounter: counter,
            prettyErrors: false,
            logLevel: "error",
            uniqueKeys: false,
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new manifest/* ManifestError */.Sh("over-limit", "is nested too deep");
        throw error;
    }
}
// The library compares each key of a map with all others.
function keyGivenTwice(document) {
    const { isScalar, visit } = YAML.get();
    let twin = null;
    visit(document, {
        Map: (_, map) => {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!isScalar(key))
                    continue;
                // Several merges are one key to the library, and allowed to PyYAML.
                if (seen.has(key.value) && key.value !== "<<")
                    twin ??= key;
                seen.add(key.value);
            }
        },
    });
    return twin;
}
// One pass for all aliases: the library's own look-up walks the document for each of them.
function aliasTargets(document) {
    const { isAlias, visit } = YAML.get();
    const anchors = new Map();
    const targets = new Map();
    visit(document, {
        Node: (_, node) => {
            const target = isAlias(node) ? anchors.get(node.source) : undefined;
            if (target !== undefined)
                targets.set(node, target);
            else if (!isAlias(node) && node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return targets;
}
function isBlock(node) {
    if (!YAML.get().isScalar(node) || typeof node.value !== "string")
        return false;
    return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
}
// Where in a block scalar each line of its text begins. A folded line is written on several; empty where the two do
// not agree, so that nothing is said that was not seen.
function lineStarts(source, text) {
    const starts = [];
    let at = endOfLine(source, 0) + 1;
    for (const whole of text.split("\n").map((line) => line.trim())) {
        let [start, rest] = [at, whole];
        while (rest !== "") {
            if (at >= source.length)
                return [];
            const end = endOfLine(source, at);
            const written = source.slice(at, end).trim();
            if (!rest.startsWith(written))
                return [];
            if (rest === whole)
                start = at;
            rest = rest.slice(written.length).trimStart();
            at = end + 1;
        }
        starts.push(start);
    }
    return starts;
}
function endOfLine(source, at) {
    const feed = source.indexOf("\n", at);
    return feed < 0 ? source.length : feed;
}
function hasRange(node) {
    return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
/** The value node under a key of a map, aliases resolved, or null. What YAML 1.1 merges into the map (`<<`) counts too. */
function child(tree, node, key, depth = 0) {
    const map = mapOf(tree, node);
    if (map === null)
        return null;
    // PyYAML lets the last one win; the library refuses plain keys that stand twice, and cannot tell of aliases.
    const pair = map.items.findLast((item) => keyOf(tree, item.key) === key);
    if (pair !== undefined)
        return tree.resolve(pair.value);
    if (depth > MAX_MERGES)
        throw new manifest/* ManifestError */.Sh("over-limit", `merges maps more than ${MAX_MERGES} times`);
    for (const item of map.items.toReversed()) {
        const merged = isMergeKey(tree, item.key) ? childOfMerged(tree, item.value, key, depth + 1) : null;
        if (merged !== null)
            return merged;
    }
    return null;
}
function childOfMerged(tree, value, key, depth) {
    const maps = isYamlSeq(tree, value) ? yaml_nodes_elements(tree, value) : [value];
    for (const map of maps) {
        const found = child(tree, map, key, depth);
        if (found !== null)
            return found;
    }
    return null;
}
function keyOf(tree, node) {
    const scalar = tree.resolve(node);
    return YAML.get().isScalar(scalar) ? scalar.value : null;
}
function isMergeKey(tree, node) {
    const scalar = tree.resolve(node);
    return YAML.get().isScalar(scalar) && (scalar.value === "<<" || scalar.tag === "tag:yaml.org,2002:merge");
}
/** The elements of a sequence as they stand (aliases not resolved); empty for anything else. */
function yaml_nodes_elements(tree, node) {
    const seq = tree.resolve(node);
    return YAML.get().isSeq(seq) ? seq.items : [];
}
/** The text of a scalar, or null. */
function textOf(tree, node) {
    const scalar = tree.resolve(node);
    return YAML.get().isScalar(scalar) && typeof scalar.value === "string" ? scalar.value : null;
}
function mapOf(tree, node) {
    const map = tree.resolve(node);
    return YAML.get().isMap(map) ? map : null;
}
/** True for a map node. */
function isYamlMap(tree, node) {
    return mapOf(tree, node) !== null;
}
/** True for a sequence node. */
function isYamlSeq(tree, node) {
    return YAML.get().isSeq(tree.resolve(node));
}

;// CONCATENATED MODULE: ./build/manifests/conda-environment/format.js





const DOCS = {
    title: "conda environment files",
    files: "`*environment*.yml`, `env.yml`, `conda.yml` (also `.yaml`)",
    reads: "the lines under `pip:`, as a requirements file",
    graph: "none: every entry is direct",
    notRead: "conda packages: their names are not PyPI's",
};
const FILE_NAME = /^(?:.*environment.*|env|conda)\.ya?ml$/;
/** conda's environment files: only what pip installs. */
const condaEnvironment = {
    id: (0,manifest/* formatId */.hX)("conda-environment"),
    docs: DOCS,
    encoding: "utf-8",
    matches: isEnvironmentPath,
    companions: () => [],
    looksLike: null,
    load: YAML.load,
    parse,
};
function isEnvironmentPath(path) {
    return FILE_NAME.test((0,paths/* baseNameOf */.mv)(path)) && !path.startsWith(".github/");
}
function parse(file) {
    const tree = parseEnvironment(file);
    const dependencies = child(tree, tree.root, "dependencies");
    // Many tools have a file of such a name: without a list of dependencies it is none of conda's.
    if (!isYamlSeq(tree, dependencies))
        return manifest/* EMPTY_MANIFEST */.en;
    const draft = (0,manifests_draft/* newDraft */.cr)(file.path);
    for (const item of yaml_nodes_elements(tree, dependencies)) {
        if (isYamlMap(tree, item))
            readPip(draft, tree, child(tree, item, "pip"));
    }
    return (0,manifests_draft/* manifestOf */.$V)(draft);
}
function parseEnvironment(file) {
    try {
        return parseYaml(file.text);
    }
    catch (error) {
        if (!(error instanceof manifest/* ManifestError */.Sh))
            throw error;
        // Files of other tools with such a name may hold anything; only one with a `pip:` list matters here.
        if (!/^[ \t-]*pip[ \t]*:/m.test(file.text))
            return parseYaml("");
        if ((0,manifests_draft/* isTemplate */.Fl)(file.text))
            throw new manifest/* ManifestError */.Sh("template", "the file is filled in by a template", error.line);
        throw error;
    }
}
function readPip(draft, tree, list) {
    const text = textOf(tree, list);
    if (text !== null)
        (0,manifests_draft/* addSkip */.bq)(draft, "bad-line", tree.lineOf(list), { detail: "what stands under ‘pip:’ is no list" });
    for (const item of yaml_nodes_elements(tree, list)) {
        const node = tree.resolve(item);
        const text = textOf(tree, node);
        if (text === null)
            (0,manifests_draft/* addSkip */.bq)(draft, "bad-line", tree.lineOf(item), { detail: "a line under ‘pip:’ is no text" });
        else
            readPipLines(draft, text, tree.linesOf(node));
    }
}

// EXTERNAL MODULE: ./build/manifests/pyproject/context.js
var pyproject_context = __webpack_require__(5609);
// EXTERNAL MODULE: ./build/manifests/pyproject/uv.js
var uv = __webpack_require__(3231);
// EXTERNAL MODULE: ./build/manifests/pyproject/uv-sources.js
var uv_sources = __webpack_require__(3432);
// EXTERNAL MODULE: ./build/manifests/toml/document.js
var toml_document = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/manifests/toml/values.js
var toml_values = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/manifests/toml/line-table.js
var line_table = __webpack_require__(6587);
;// CONCATENATED MODULE: ./build/manifests/inline-script/strings.js
const QUOTE_OR_COMMENT = /#|"""|'''|["']/g;
const LINE_BREAK = /[\r\n]/g;
/**
 * Tells whether an offset of a Python text lies inside a string literal; to be asked with offsets that rise, so that
 * all answers cost one pass. Prefixes change nothing: a backslash keeps the next character in raw strings too. A
 * literal that never ends is none, since nothing after it could be trusted.
 */
function stringTest(text) {
    let token = { start: 0, end: 0, isString: false };
    return (offset) => {
        while (token.end <= offset && token.start < text.length)
            token = nextToken(text, token.end);
        return token.isString && token.start < offset && offset < token.end;
    };
}
function nextToken(text, from) {
    QUOTE_OR_COMMENT.lastIndex = from;
    const found = QUOTE_OR_COMMENT.exec(text);
    if (found === null)
        return { start: text.length, end: text.length, isString: false };
    const [opening] = found;
    const start = found.index;
    if (opening === "#")
        return { start, end: lineEnd(text, start), isString: false };
    const end = stringEnd(text, start + opening.length, opening);
    return end === null ? { start, end: text.length, isString: false } : { start, end, isString: true };
}
function lineEnd(text, start) {
    LINE_BREAK.lastIndex = start;
    return LINE_BREAK.exec(text)?.index ?? text.length;
}
// What a string literal has besides plain characters; a backslash takes a whole CRLF along.
const STOP = /\\(?:\r\n|[\s\S])|["'\r\n]/g;
// Just past the closing quotes, or the end of the line where a one-line form does not close; null where the text ends first.
function stringEnd(text, start, quotes) {
    STOP.lastIndex = start;
    for (let found = STOP.exec(text); found !== null; found = STOP.exec(text)) {
        const [stop] = found;
        if (stop === quotes.charAt(0) && text.startsWith(quotes, found.index))
            return found.index + quotes.length;
        if (quotes.length === 1 && (stop === "\n" || stop === "\r"))
            return found.index;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/manifests/inline-script/block.js


const MARK = "# /// ";
const OPENING = /^# \/\/\/ [a-zA-Z0-9-]+$/;
const SCRIPT = "# /// script";
const CLOSING = "# ///";
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
/**
 * The script blocks of a text, as the canonical expression of the inline script metadata specification (PEP 723)
 * finds them: from an opening line over comment lines to the last closing line among them.
 */
function scriptBlocks(text) {
    const found = [];
    const endOf = lineEnds(text);
    let run = { end: 0, closing: -1 };
    let from = 0;
    for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
        const end = endOf(at);
        const start = nextLine(text, end);
        from = start;
        const opening = startsLine(text, at) ? text.slice(at, end) : "";
        if (!OPENING.test(opening))
            continue;
        // Looked through once, however many openings stand in it.
        if (at >= run.end)
            run = commentRun(text, start, endOf);
        // At least one line stands between.
        if (run.closing <= start)
            continue;
        if (opening === SCRIPT)
            found.push({ at, start, closing: run.closing });
        from = nextLine(text, endOf(run.closing));
    }
    return blocksOf(text, found);
}
function blocksOf(text, found) {
    const { lineAt } = (0,line_table/* lineTable */.h)(text);
    const isInString = stringTest(text);
    return found.map(({ at, start, closing }) => {
        const line = lineAt(at);
        const content = text.slice(start, closing);
        const first = lineAt(start);
        const inString = isInString(at);
        if (!content.includes("\r"))
            return { toml: withoutSigns(content), lineOf: (of) => first + of - 1, line, inString };
        return { toml: withoutSigns(content.replace(/\r\n?/g, "\n")), lineOf: lineCounter(content, first), line, inString };
    });
}
function withoutSigns(content) {
    return content.slice(content.charCodeAt(1) === SPACE ? 2 : 1, -1).replace(/\n# ?/g, "\n");
}
// Python reads files in text mode: every CR is a line break there; git's count has line feeds only.
function lineCounter(content, first) {
    const lines = [first];
    let last = first;
    for (const [lineBreak] of content.matchAll(/\r\n?|\n/g)) {
        if (lineBreak !== "\r")
            last++;
        lines.push(last);
    }
    return (line) => lines[line - 1] ?? last;
}
// Where the line ends that an offset lies in.
function lineEnds(text) {
    if (!text.includes("\r")) {
        return (at) => {
            const feed = text.indexOf("\n", at);
            return feed < 0 ? text.length : feed;
        };
    }
    const lineBreak = /[\r\n]/g;
    return (at) => {
        lineBreak.lastIndex = at;
        return lineBreak.exec(text)?.index ?? text.length;
    };
}
function nextLine(text, end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}
function startsLine(text, at) {
    const before = at === 0 ? LINE_FEED : text.charCodeAt(at - 1);
    return before === LINE_FEED || before === RETURN;
}
// The break of a line that no comment line follows; a comment line has a space or nothing after its sign.
const LAST_BREAK = /(?:\n|\r(?!\n))(?!#(?:[ \r\n]|$))/g;
// The run that goes on below a line; its own break is at `start - 1`.
function commentRun(text, start, endOf) {
    LAST_BREAK.lastIndex = start - 1;
    const end = LAST_BREAK.exec(text)?.index ?? text.length;
    let closing = end;
    do
        closing = text.lastIndexOf(CLOSING, closing - 1);
    while (closing >= start && !(startsLine(text, closing) && endOf(closing) === closing + CLOSING.length));
    return { end, closing: closing >= start ? closing : -1 };
}

;// CONCATENATED MODULE: ./build/manifests/inline-script/format.js









const format_DOCS = {
    title: "Inline script metadata (PEP 723)",
    files: "`*.py` with a `# /// script` block",
    reads: "`dependencies`, `[tool.uv]` with its sources and indexes",
    graph: "none: every entry is direct",
    notRead: "blocks inside string literals (a note)",
};
// Python files that are manifests in their own right.
const OTHER_FORMATS = new Set(["setup.py", "noxfile.py"]);
const format_MARK = "# /// script";
/** Python scripts that carry their own dependencies; a file without a block gives nothing. */
const inlineScript = {
    id: (0,manifest/* formatId */.hX)("inline-script"),
    docs: format_DOCS,
    encoding: "utf-8",
    matches: isScriptPath,
    mark: format_MARK,
    companions: () => [],
    looksLike: null,
    parse: format_parse,
};
function isScriptPath(path) {
    return path.endsWith(".py") && !OTHER_FORMATS.has((0,paths/* baseNameOf */.mv)(path));
}
function format_parse(file) {
    if (!file.text.includes(format_MARK))
        return manifest/* NO_MANIFEST */.YQ;
    const blocks = scriptBlocks(file.text);
    if (blocks.length === 0)
        return manifest/* NO_MANIFEST */.YQ;
    const draft = (0,manifests_draft/* newDraft */.cr)(file.path);
    for (const block of blocks.filter((candidate) => candidate.inString))
        tellQuoted(draft, block);
    const [first, second] = blocks.filter((block) => !block.inString);
    if (second !== undefined)
        throw new manifest/* ManifestError */.Sh("syntax", "the file has two script blocks", second.line);
    return first === undefined ? (0,manifests_draft/* manifestOf */.$V)(draft) : readBlock(draft, first);
}
function tellQuoted(draft, block) {
    (0,manifests_draft/* addSkip */.bq)(draft, "dynamic", block.line, { detail: "a script block inside a string literal is not read" });
}
function readBlock(draft, block) {
    const doc = inFile(blockDocument(block), block);
    (0,uv_sources/* readUvIndexes */.u)(draft, doc);
    const sources = (0,pyproject_context/* sourcesByName */.Nl)((0,uv_sources/* readUvSources */.s)(draft, doc));
    const context = { draft, doc, ownNames: [], sources };
    (0,pyproject_context/* readArray */.oU)(context, ["dependencies"], { scope: "prod", group: null });
    (0,uv/* readUv */.S)(context);
    const requiresPython = (0,toml_values/* stringAt */.bX)(doc.value, ["requires-python"]);
    return { ...(0,manifests_draft/* manifestOf */.$V)(draft), own: { ...manifest/* NO_PROJECT */.m0, requiresPython } };
}
function blockDocument(block) {
    try {
        return (0,toml_document/* parseToml */.M)(block.toml);
    }
    catch (error) {
        if (!(error instanceof manifest/* ManifestError */.Sh))
            throw error;
        throw new manifest/* ManifestError */.Sh(error.reason, `the script block ${error.message}`, block.lineOf(error.line));
    }
}
function inFile(doc, { lineOf }) {
    return {
        value: doc.value,
        spanOf: (path) => {
            const { line, endLine } = doc.spanOf(path);
            return { line: lineOf(line), endLine: lineOf(endLine) };
        },
    };
}

// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/domain/source.js
var domain_source = __webpack_require__(4012);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
;// CONCATENATED MODULE: ./build/manifests/locked/edges.js

/**
 * The candidates (entries of one name) that a specifier allows by PEP 440. All of them where there is but one, where
 * the specifier is none that PEP 440 reads (Poetry's `^1.2`), or where it allows none: an edge is never lost.
 */
function allowedBy(candidates, specifier, versionOf) {
    if (candidates.length < 2 || specifier === "")
        return candidates;
    const allowed = candidates.filter((candidate) => isAllowed(versionOf(candidate), specifier));
    return allowed.length === 0 ? candidates : allowed;
}
function isAllowed(version, specifier) {
    return version !== null && (0,pep440/* valid */.rZ)(version) !== null && (0,pep440/* satisfies */.ib)(version, specifier, { prereleases: true });
}

;// CONCATENATED MODULE: ./build/manifests/locked/entries.js



/** The packages of a lock in file order. Throws {@link ManifestError} when the root key holds no array. */
function readEntries(lock) {
    const value = lock.document.value[lock.key];
    if (value === undefined)
        return { entries: [], skipped: [] };
    if (!Array.isArray(value)) {
        throw new manifest/* ManifestError */.Sh("unreadable", `\`${lock.key}\` is no array of tables`, lock.document.lineOf([lock.key]));
    }
    const entries = [];
    const skipped = [];
    for (const [index, item] of value.entries()) {
        const entry = (0,toml_values/* isTable */.bI)(item) ? readEntry(item, index) : "an entry that is no table";
        if (typeof entry === "string")
            skipped.push(badEntry(lock, index, entry, null));
        else
            entries.push(entry);
    }
    return { entries, skipped };
}
function readEntry(table, index) {
    const writtenName = (0,toml_values/* asString */.oJ)(table.name);
    if (writtenName === null)
        return "an entry without a name";
    const name = (0,domain_name/* parseProjectName */.CZ)(writtenName);
    if (name === null)
        return `an entry whose name is no project name: ${JSON.stringify(writtenName)}`;
    const version = (0,toml_values/* asString */.oJ)(table.version);
    if (version === null && table.version !== undefined)
        return `an entry of ${writtenName} whose version is no text`;
    return { index, table, name, writtenName, version };
}
/** The skip of an entry that its own tool would reject. `detail` is one sentence without a full stop. */
function badEntry(lock, index, detail, project) {
    const { line } = lock.document.entrySpan(lock.key, index);
    return { class: "unreadable", file: lock.path, line, reason: "bad-line", detail, project };
}
/** The skip of an entry that is the repository's own project. */
function ownEntry(lock, entry, reason) {
    const what = reason === "self" ? "the project itself" : "a member of the workspace";
    const detail = `‘${entry.name}’ is ${what}`;
    const { line } = lock.document.entrySpan(lock.key, entry.index);
    return { class: "told", file: lock.path, line, reason, detail, project: entry.name };
}

// EXTERNAL MODULE: ./build/manifests/urls.js
var urls = __webpack_require__(4235);
;// CONCATENATED MODULE: ./build/manifests/locked/sources.js


/** The URL without credentials; the check for `@` spares most URLs of a lock the search. */
function shownUrl(url) {
    return url.includes("@") ? (0,domain_source/* withoutCredentials */.ri)(url) : url;
}
/** A VCS source; the revision is null where the lock names none. */
function vcsSource(url, revision) {
    return { kind: "vcs", url: (0,urls/* repositoryUrl */.Ek)(url), revision };
}

;// CONCATENATED MODULE: ./build/manifests/locked/files.js



// One getter for all entries: with one of its own an object is many times as large.
const LATER_FILES = {
    enumerable: true,
    configurable: true,
    get() {
        return this.location.files();
    },
};
/** Makes a requirement of an entry whose files are read when somebody asks for them: most of a large lock never are. */
function addLaterFiles(entry) {
    Object.defineProperty(entry, "files", LATER_FILES);
}
/** A locked file by what the lock says of it; the name is taken from the URL or path where none is given. */
function lockedFile(given) {
    const hash = given.hash === null ? null : given.hash.toLowerCase();
    const { name, url } = given;
    // One look spares nearly all URLs of a lock the others: no credentials, query, fragment or escape.
    if (name === null && url !== null && !SPECIAL.test(url)) {
        return { name: url.slice(url.lastIndexOf("/") + 1) || null, url, hash };
    }
    const place = url ?? given.path;
    return {
        name: name ?? (place === null ? null : (0,urls/* fileNameOf */.bV)(place) || null),
        url: url === null ? null : shownUrl(url),
        hash,
    };
}
const SPECIAL = /[@?#%\\]/;
/** `algorithm:hex` of a table of hashes (`{sha256 = "…"}`); sha256 where there is one, else the first; null for none. */
function hashOf(hashes) {
    const table = (0,toml_values/* asTable */.fO)(hashes);
    if (table === null)
        return null;
    const algorithm = Object.hasOwn(table, "sha256") ? "sha256" : Object.keys(table)[0];
    const digest = algorithm === undefined ? null : (0,toml_values/* asString */.oJ)(table[algorithm]);
    return digest === null ? null : `${algorithm}:${digest}`;
}

;// CONCATENATED MODULE: ./build/manifests/locked/graph.js
const SCOPE_ORDER = {
    prod: 0,
    build: 1,
    override: 1,
    constraint: 1,
    extra: 2,
    group: 3,
    dev: 3,
};
/** The id of a numbered node. */
function nodeId(node) {
    return String(node);
}
/** The graph as the rest of the program sees it; `build` runs once, when the first question is asked. */
function lazyGraph(build) {
    let made = null;
    let byName = null;
    const graph = () => {
        made ??= build();
        return made;
    };
    const isAlias = (node) => Number(node) >= (graph().firstAlias ?? Number.POSITIVE_INFINITY);
    return {
        roots: () => graph().roots?.map(publicRoot) ?? null,
        isAlias,
        nodesOf: (name) => {
            byName ??= indexByName(graph().names.slice(0, graph().firstAlias));
            return (byName.get(name) ?? []).map(nodeId);
        },
        nameOf: (node) => {
            const name = graph().names[Number(node)];
            if (name === undefined)
                throw new TypeError(`no node of this graph: ${node}`);
            return name;
        },
        edgesOf: (node) => distinct(graph().edgesOf(Number(node))).map(nodeId),
    };
}
function distinct(nodes) {
    return nodes.length < 2 ? nodes : [...new Set(nodes)];
}
function publicRoot(root) {
    return { node: nodeId(root.node), scope: root.scope, group: root.group };
}
/** Production before extras before groups, in stable order, each node once per scope and group. */
function orderRoots(roots) {
    const seen = new Set();
    const distinct = roots.filter((root) => {
        const key = `${root.node} ${root.scope} ${root.group ?? ""}`;
        return !seen.has(key) && seen.add(key) !== undefined;
    });
    return distinct.sort((a, b) => SCOPE_ORDER[a.scope] - SCOPE_ORDER[b.scope]);
}
/** For each node the first root, in their order, that leads to it; undefined where none does. Each node is visited once. */
function reachedFrom(graph) {
    const reached = new Array(graph.names.length).fill(undefined);
    for (const root of graph.roots ?? [])
        markFrom(root, graph, reached);
    return reached;
}
function markFrom(root, graph, reached) {
    const open = [root.node];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (reached[node] !== undefined)
            continue;
        reached[node] = root;
        for (const next of graph.edgesOf(node))
            if (reached[next] === undefined)
                open.push(next);
    }
}
/** The numbers of the nodes of each name, in order. */
function indexByName(names) {
    const found = new Map();
    for (const [index, name] of names.entries()) {
        const nodes = found.get(name);
        if (nodes === undefined)
            found.set(name, [index]);
        else
            nodes.push(index);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/manifests/locked/requirement.js
/** Parts of an entry of which nothing more is known. */
const PLAIN_PARTS = { scope: "prod", group: null, direct: null, extras: [], marker: null };
/** The requirement of a locked entry; its lines are found when asked for. */
function lockedRequirement(lock, entry, parts) {
    return {
        name: entry.name,
        writtenName: entry.writtenName,
        specifier: "",
        version: entry.version,
        extras: parts.extras,
        marker: parts.marker,
        scope: parts.scope,
        group: parts.group,
        kind: "locked",
        direct: parts.direct,
        source: parts.source,
        files: parts.files,
        node: parts.node,
        location: { file: lock.path, lines: () => lock.document.entrySpan(lock.key, entry.index) },
    };
}

;// CONCATENATED MODULE: ./build/manifests/locked/scopes.js

/** The scope of an entry that stands in groups; production wins where the group that means it is among them. */
function groupScope(groups, production) {
    const [first] = groups;
    if (first === undefined || groups.includes(production))
        return { scope: "prod", group: null };
    return { scope: "group", group: (0,domain_name/* normalizeLabel */.yP)(first) };
}

// EXTERNAL MODULE: ./build/manifests/pep508.js + 3 modules
var pep508 = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/manifests/pdm-lock/format.js














/** `pdm.lock`. */
const pdmLock = {
    id: (0,manifest/* formatId */.hX)("pdm-lock"),
    docs: {
        title: "pdm.lock",
        files: "`pdm.lock`",
        reads: "every package with its version, source (index, git, URL, path), groups and file hashes; a package and its variants with extras are one",
        graph: "edges from each package's dependencies; the direct ones come from the `pyproject.toml` beside it",
        notRead: "which index a package came from: the lock does not say",
    },
    encoding: "utf-8",
    matches: (path) => (0,paths/* baseNameOf */.mv)(path) === "pdm.lock",
    companions: (path) => (0,paths/* besideOf */.A4)(path, "pyproject.toml"),
    looksLike: null,
    parse: parsePdmLock,
};
function parsePdmLock(file) {
    const document = (0,toml_document/* parseToml */.M)(file.text);
    const lock = { document, path: file.path, key: "package" };
    const { entries, skipped } = readEntries(lock);
    const packages = foldVariants(entries);
    return {
        ...manifest/* EMPTY_MANIFEST */.en,
        requirements: packages.map((each, position) => requirementOf(lock, each, position)),
        graph: lazyGraph(() => pdmGraph(packages)),
        skipped,
    };
}
function foldVariants(entries) {
    const folded = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.name, entry.version, sourceOf(entry.table)]);
        const variants = folded.get(key);
        if (variants === undefined)
            folded.set(key, [entry]);
        else
            variants.push(entry);
    }
    return [...folded.values()].flatMap((variants) => {
        const entry = variants.find((variant) => (0,toml_values/* stringsOf */.iw)(variant.table.extras).length === 0) ?? variants[0];
        return entry === undefined ? [] : [{ entry, variants }];
    });
}
function requirementOf(lock, { entry, variants }, position) {
    const extras = variants.flatMap((variant) => (0,toml_values/* stringsOf */.iw)(variant.table.extras)).map(domain_name/* normalizeLabel */.yP);
    const groups = variants.flatMap((variant) => (0,toml_values/* stringsOf */.iw)(variant.table.groups));
    return lockedRequirement(lock, entry, {
        ...PLAIN_PARTS,
        ...groupScope(groups, "default"),
        source: sourceOf(entry.table),
        files: filesOf(entry.table),
        extras: [...new Set(extras)].sort(),
        marker: (0,toml_values/* asString */.oJ)(entry.table.marker),
        node: nodeId(position),
    });
}
function sourceOf(table) {
    const git = (0,toml_values/* asString */.oJ)(table.git);
    if (git !== null)
        return vcsSource(git, (0,toml_values/* asString */.oJ)(table.revision) ?? (0,toml_values/* asString */.oJ)(table.ref));
    const path = (0,toml_values/* asString */.oJ)(table.path);
    if (path !== null)
        return { kind: "path", url: path };
    const url = (0,toml_values/* asString */.oJ)(table.url);
    return url === null ? domain_source/* DEFAULT_INDEX */.LX : { kind: "url", url: shownUrl(url) };
}
function filesOf(table) {
    return (0,toml_values/* tablesOf */.tI)(table.files).map(({ table: file }) => lockedFile({ name: (0,toml_values/* asString */.oJ)(file.file), url: (0,toml_values/* asString */.oJ)(file.url), path: null, hash: (0,toml_values/* asString */.oJ)(file.hash) }));
}
function pdmGraph(packages) {
    const names = packages.map(({ entry }) => entry.name);
    const byName = indexByName(names);
    const targetsOf = (text) => {
        const dependency = (0,pep508/* parseRequirement */.pP)(text);
        const candidates = dependency.name === null ? [] : (byName.get(dependency.name) ?? []);
        const specifier = dependency.ok ? dependency.specifier : "";
        return allowedBy(candidates, specifier, (candidate) => packages[candidate]?.entry.version ?? null);
    };
    const edgesOf = (node) => {
        const variants = packages[node]?.variants ?? [];
        const targets = variants.flatMap(({ table }) => (0,toml_values/* stringsOf */.iw)((0,toml_values/* arrayAt */.RD)(table, ["dependencies"])).flatMap(targetsOf));
        // A variant with extras names its plain package: the same node here.
        return targets.filter((target) => target !== node);
    };
    return { names, roots: null, edgesOf };
}

;// CONCATENATED MODULE: ./build/manifests/pipfile/format.js









const pipfile_format_DOCS = {
    title: "Pipfile",
    files: "`Pipfile` in any folder",
    reads: "`[packages]`, `[dev-packages]`, every other table as a category, `[[source]]`",
    graph: "none: every entry is direct",
    notRead: "`[scripts]`, `[pipenv]`",
};
// Tables that hold no packages; every other one is a category.
const OTHER_TABLES = new Set(["source", "requires", "scripts", "pipenv"]);
const MARKER_KEYS = new Set([
    "os_name",
    "sys_platform",
    "platform_machine",
    "platform_python_implementation",
    "platform_release",
    "platform_system",
    "platform_version",
    "python_version",
    "python_full_version",
    "implementation_name",
    "implementation_version",
]);
// Old files carry extras in keys.
const KEY = /^(?<name>[^[\]]+)(?:\[(?<extras>[^[\]]*)\])?$/;
const NO_EXTRAS = [];
/** pipenv's `Pipfile`. */
const pipfile = {
    id: (0,manifest/* formatId */.hX)("pipfile"),
    docs: pipfile_format_DOCS,
    encoding: "utf-8",
    matches: (path) => (0,paths/* baseNameOf */.mv)(path) === "Pipfile",
    companions: () => [],
    looksLike: null,
    parse: pipfile_format_parse,
};
function pipfile_format_parse(file) {
    const doc = (0,toml_document/* parseToml */.M)(file.text);
    const draft = (0,manifests_draft/* newDraft */.cr)(file.path);
    const urls = readSources(draft, doc);
    for (const [category, table] of Object.entries(doc.value)) {
        if (OTHER_TABLES.has(category) || !(0,toml_values/* isTable */.bI)(table))
            continue;
        const purpose = purposeOf(category);
        for (const key of Object.keys(table))
            readPackage({ draft, doc, urls, category, purpose }, key, table[key]);
    }
    return (0,manifests_draft/* manifestOf */.$V)(draft);
}
// pipenv asks the first source for everything that names none; the others only for entries that name them. Gives the
// URLs by name, of the first source of each.
function readSources(draft, doc) {
    for (const { table, index } of (0,toml_values/* tablesOf */.tI)(doc.value.source)) {
        if (typeof table.url !== "string")
            continue;
        const role = index > 0 ? "explicit" : (0,domain_source/* isPyPI */.j1)(table.url) ? "adds" : "replaces";
        const line = doc.lineOf(["source", index, "url"]);
        draft.indexes.push({ url: (0,domain_source/* withoutCredentials */.ri)(table.url), name: (0,toml_values/* asString */.oJ)(table.name), role, line });
    }
    return new Map((0,toml_values/* tablesOf */.tI)(doc.value.source)
        .map(({ table }) => [table.name, table.url])
        .toReversed());
}
function readPackage(context, key, value) {
    const { draft, doc, category, purpose } = context;
    const { scope, group } = purpose;
    const slot = { scope, group, location: (0,pyproject_context/* locationAt */.dz)(draft.file, doc, [category, key]) };
    const written = key.includes("[") || key.includes("]") ? KEY.exec(key)?.groups : { name: key };
    const name = (0,domain_name/* parseProjectName */.CZ)(written?.name ?? "");
    if (name === null || (typeof value !== "string" && !(0,toml_values/* isTable */.bI)(value))) {
        (0,manifests_draft/* addSkip */.bq)(draft, "bad-line", (0,manifests_draft/* lineOf */.cA)(slot), {
            detail: `‘${category}.${key}’ is no package that pipenv takes`,
            project: name,
        });
        return;
    }
    const table = typeof value === "string" ? null : value;
    const specifier = (typeof value === "string" ? value : ((0,toml_values/* asString */.oJ)(value.version) ?? "")).trim();
    (0,manifests_draft/* addEntry */.An)(draft, slot, {
        name,
        writtenName: written?.name ?? key,
        specifier,
        version: (0,pep508/* pinnedVersion */.V2)(specifier),
        extras: extrasOf(written?.extras, table?.extras),
        marker: table === null ? null : markerOf(table),
        source: table === null ? domain_source/* DEFAULT_INDEX */.LX : format_sourceOf(context, table, slot),
    });
}
function extrasOf(inKey, listed) {
    if (inKey === undefined && listed === undefined)
        return NO_EXTRAS;
    const written = (inKey ?? "").split(",").map((extra) => extra.trim());
    return (0,pep508/* normalizeExtras */.Z9)([...written, ...(0,toml_values/* stringsOf */.iw)(listed)].filter((extra) => extra !== ""));
}
// pipenv takes the variables of markers as keys too: `sys_platform = "== 'win32'"`.
function markerOf(table) {
    const conditions = Object.entries(table).flatMap(([key, value]) => MARKER_KEYS.has(key) && typeof value === "string" ? [`${key} ${value.trim()}`] : []);
    const markers = (0,toml_values/* asString */.oJ)(table.markers);
    if (markers !== null)
        conditions.unshift(conditions.length === 0 ? markers : `(${markers})`);
    return conditions.length === 0 ? null : conditions.join(" and ");
}
function purposeOf(category) {
    if (category === "packages")
        return { scope: "prod", group: null };
    if (category === "dev-packages")
        return { scope: "dev", group: "dev" };
    return { scope: "group", group: (0,domain_name/* normalizeLabel */.yP)(category) };
}
function format_sourceOf({ draft, urls }, table, slot) {
    const repository = [table.git, table.hg, table.svn, table.bzr].find((url) => typeof url === "string");
    if (repository !== undefined)
        return (0,pep508/* repositorySource */.OW)(repository, (0,toml_values/* asString */.oJ)(table.ref));
    // pipenv takes folders, files and URLs under either key.
    const place = (0,toml_values/* asString */.oJ)(table.path) ?? (0,toml_values/* asString */.oJ)(table.file);
    if (place !== null)
        return (0,pep508/* sourceOfUrl */.OX)(place);
    const index = (0,toml_values/* asString */.oJ)(table.index);
    if (index === null)
        return domain_source/* DEFAULT_INDEX */.LX;
    const url = urls.get(index);
    if (typeof url === "string")
        return { kind: "index", url: (0,domain_source/* withoutCredentials */.ri)(url) };
    if (/^https?:\/\//.test(index))
        return { kind: "index", url: (0,domain_source/* withoutCredentials */.ri)(index) };
    (0,manifests_draft/* addSkip */.bq)(draft, "bad-line", (0,manifests_draft/* lineOf */.cA)(slot), { detail: `the source ‘${index}’ is not declared in this file` });
    return domain_source/* DEFAULT_INDEX */.LX;
}

;// CONCATENATED MODULE: ./build/manifests/json/scanner.js
const NO_MEMBERS = new Map();
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/**
 * The members of the root object and theirs, with their places. The text is valid JSON (JSON.parse took it), so only
 * strings and brackets need a look. Of a key that is there twice the last counts, as for JSON.parse.
 */
function scanMembers(text) {
    const start = skipSpace(text, 0);
    return text.charCodeAt(start) === OPEN_BRACE ? scanObject(text, start, 2).members : NO_MEMBERS;
}
function scanObject(text, start, levels) {
    const members = new Map();
    let at = skipSpace(text, start + 1);
    while (text.charCodeAt(at) === QUOTE) {
        const keyEnd = endOfString(text, at);
        const valueAt = skipSpace(text, skipSpace(text, keyEnd) + 1);
        const isObject = text.charCodeAt(valueAt) === OPEN_BRACE;
        const value = isObject && levels > 1
            ? scanObject(text, valueAt, levels - 1)
            : { end: endOfValue(text, valueAt), members: NO_MEMBERS };
        members.set(String(JSON.parse(text.slice(at, keyEnd))), { at, ...value });
        at = skipSpace(text, value.end);
        if (text.charCodeAt(at) === COMMA)
            at = skipSpace(text, at + 1);
    }
    return { end: at + 1, members };
}
function endOfValue(text, start) {
    const first = text.charCodeAt(start);
    if (first === QUOTE)
        return endOfString(text, start);
    if (isOpening(first))
        return endOfBrackets(text, start);
    let at = start;
    while (at < text.length && !endsScalar(text.charCodeAt(at)))
        at++;
    return at;
}
// Brackets are counted, not matched: in valid JSON the count is enough, and nothing nests on the stack.
function endOfBrackets(text, start) {
    let depth = 0;
    let at = start;
    do {
        const code = text.charCodeAt(at);
        if (isOpening(code))
            depth++;
        else if (isClosing(code))
            depth--;
        at = code === QUOTE ? endOfString(text, at) : at + 1;
    } while (depth > 0 && at < text.length);
    return at;
}
function isOpening(code) {
    return code === OPEN_BRACE || code === OPEN_BRACKET;
}
function isClosing(code) {
    return code === CLOSE_BRACE || code === CLOSE_BRACKET;
}
function endsScalar(code) {
    return code === COMMA || isClosing(code) || isSpace(code);
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text.charCodeAt(at) !== QUOTE)
        at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    return at + 1;
}
function skipSpace(text, start) {
    let at = start;
    while (at < text.length && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function isSpace(code) {
    return code === 32 || code === 10 || code === 13 || code === 9;
}

;// CONCATENATED MODULE: ./build/manifests/json/document.js



/** Reads JSON. Throws {@link ManifestError} with reason `syntax` and nothing else. */
function parseJson(text) {
    const value = parseValue(text);
    const lines = (0,line_table/* lineTable */.h)(text);
    let members = null;
    return {
        value,
        spanOf: (path) => {
            members ??= scanMembers(text);
            let level = members;
            let member;
            for (const key of path) {
                const next = level.get(key);
                if (next === undefined)
                    break;
                member = next;
                level = next.members;
            }
            if (member === undefined)
                return { line: 1, endLine: 1 };
            return { line: lines.lineAt(member.at), endLine: lines.lineAt(member.end - 1) };
        },
    };
}
function parseValue(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : "";
        // V8 gives the offset for all but an early end.
        const offset = /at position (?<offset>\d+)/.exec(message)?.groups?.offset;
        const before = text.slice(0, offset === undefined ? text.length : Number(offset));
        throw new manifest/* ManifestError */.Sh("syntax", "is no valid JSON", before.split("\n").length);
    }
}
/** True for a JSON object: neither an array nor null. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/manifests/pipfile-lock/source.js




/** The indexes of a lock's `_meta`, without credentials. */
function sourcesOf(meta) {
    const rows = isObject(meta) && Array.isArray(meta.sources) ? meta.sources.filter(isObject) : [];
    const named = rows.flatMap(({ name, url }) => (typeof url === "string" ? [{ name, url: shownUrl(url) }] : []));
    const byName = new Map();
    for (const { name, url } of named)
        if (typeof name === "string")
            byName.set(name, url);
    return { byName, first: named[0] === undefined ? domain_source/* DEFAULT_INDEX */.LX : { kind: "index", url: named[0].url } };
}
/** Where an entry comes from; null where it names an index that the lock does not declare. */
function pipfileSource(entry, sources) {
    const { git, hg, svn, bzr, path, file, index } = entry;
    const repository = [git, hg, svn, bzr].find((url) => typeof url === "string");
    if (repository !== undefined)
        return vcsSource(repository, typeof entry.ref === "string" ? entry.ref : null);
    // pipenv takes folders, files and URLs under either key.
    const place = [path, file].find((each) => typeof each === "string");
    if (place !== undefined)
        return (0,pep508/* sourceOfUrl */.OX)(place);
    return typeof index === "string" ? indexSource(index, sources) : sources.first;
}
// pipenv takes a URL in place of a name too.
function indexSource(index, sources) {
    const url = sources.byName.get(index) ?? (/^https?:/i.test(index) ? shownUrl(index) : null);
    return url === null ? null : { kind: "index", url };
}

;// CONCATENATED MODULE: ./build/manifests/pipfile-lock/format.js






/** `Pipfile.lock`. */
const pipfileLock = {
    id: (0,manifest/* formatId */.hX)("pipfile-lock"),
    docs: {
        title: "Pipfile.lock",
        files: "`Pipfile.lock`",
        reads: "every category (`default`, `develop` and custom ones) with versions, hashes, extras, markers and sources; index names are resolved through `_meta.sources`",
        graph: "none: the lock does not record who brings a package in; the direct ones come from the `Pipfile` beside it",
        notRead: "markers are not evaluated: every entry counts",
    },
    encoding: "utf-8",
    matches: (path) => (0,paths/* baseNameOf */.mv)(path) === "Pipfile.lock",
    companions: (path) => (0,paths/* besideOf */.A4)(path, "Pipfile"),
    looksLike: null,
    parse: parsePipfileLock,
};
function parsePipfileLock(file) {
    const document = parseJson(file.text);
    const { value } = document;
    if (!isObject(value))
        throw new manifest/* ManifestError */.Sh("unreadable", "is no JSON object");
    const lock = { document, path: file.path, sources: sourcesOf(value._meta) };
    const requirements = [];
    const skipped = [];
    for (const name of Object.keys(value).filter((key) => key !== "_meta")) {
        const entries = value[name];
        if (!isObject(entries)) {
            skipped.push(bad(lock, [name], `the category ${JSON.stringify(name)} is no object`, null));
            continue;
        }
        const category = { name, ...scopeOf(name) };
        for (const key of Object.keys(entries)) {
            const read = format_readEntry(lock, category, key, entries[key]);
            if ("reason" in read)
                skipped.push(read);
            else
                requirements.push(read);
        }
    }
    return { ...manifest/* EMPTY_MANIFEST */.en, requirements, skipped };
}
function format_readEntry(lock, category, key, entry) {
    // Old locks carry extras in the key: `foo[bar]`.
    const written = (0,pep508/* parseRequirement */.pP)(key);
    if (!written.ok)
        return bad(lock, [category.name, key], `no project name: ${JSON.stringify(key)}`, null);
    if (!isObject(entry))
        return bad(lock, [category.name, key], "an entry that is no object", written.name);
    const source = pipfileSource(entry, lock.sources);
    if (source === null)
        return bad(lock, [category.name, key], "an entry whose index is not in `_meta.sources`", written.name);
    return {
        name: written.name,
        writtenName: written.writtenName,
        specifier: "",
        version: (0,pep508/* pinnedVersion */.V2)(format_text(entry.version) ?? ""),
        extras: entry.extras === undefined ? written.extras : (0,pep508/* normalizeExtras */.Z9)([...written.extras, ...texts(entry.extras)]),
        marker: format_text(entry.markers),
        scope: category.scope,
        group: category.group,
        kind: "locked",
        direct: null,
        source,
        files: format_filesOf(entry.hashes),
        node: null,
        location: { file: lock.path, lines: () => spanOf(lock, [category.name, key]) },
    };
}
function format_filesOf(hashes) {
    const files = [];
    if (!Array.isArray(hashes))
        return files;
    for (const hash of hashes) {
        if (typeof hash === "string")
            files.push({ name: null, url: null, hash: hash.toLowerCase() });
    }
    return files;
}
function scopeOf(category) {
    if (category === "default")
        return { scope: "prod", group: null };
    if (category === "develop")
        return { scope: "dev", group: "develop" };
    return { scope: "group", group: (0,domain_name/* normalizeLabel */.yP)(category) };
}
// A JSON entry's line is its key's.
function spanOf(lock, path) {
    return { ...lock.document.spanOf(path), versionLine: null };
}
function bad(lock, path, detail, project) {
    const { line } = lock.document.spanOf(path);
    return { class: "unreadable", file: lock.path, line, reason: "bad-line", detail, project };
}
function format_text(value) {
    return typeof value === "string" ? value : null;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./build/manifests/poetry-lock/files.js



/**
 * The files of an entry. Locks of version 2 keep them in the entry, 1.1 in `[metadata.files]` by name, the oldest
 * only their hashes, in `[metadata.hashes]`; there the forks of one name share a list, so files are told by version.
 */
function poetryFiles(document, entries) {
    const metadata = (0,toml_values/* tableAt */.af)(document.value, ["metadata"]);
    const listed = byName((0,toml_values/* tableAt */.af)(metadata, ["files"]), fileTables);
    const hashes = byName((0,toml_values/* tableAt */.af)(metadata, ["hashes"]), bareHashes);
    const counts = new Map();
    for (const { name } of entries)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return (entry) => {
        if (entry.table.files !== undefined)
            return fileTables(entry.table.files);
        const files = listed.get(entry.name) ?? hashes.get(entry.name) ?? [];
        return (counts.get(entry.name) ?? 0) > 1 ? files.filter((file) => isOfVersion(file, entry.version)) : files;
    };
}
function byName(table, read) {
    const found = new Map();
    for (const key of Object.keys(table)) {
        const name = (0,domain_name/* parseProjectName */.CZ)(key);
        if (name !== null)
            found.set(name, read(table[key]));
    }
    return found;
}
function fileTables(value) {
    const tables = (0,toml_values/* isTable */.bI)(value) ? [] : (0,toml_values/* tablesOf */.tI)(value);
    return tables.map(({ table }) => lockedFile({ name: (0,toml_values/* asString */.oJ)(table.file), url: (0,toml_values/* asString */.oJ)(table.url), path: null, hash: (0,toml_values/* asString */.oJ)(table.hash) }));
}
// The oldest locks write the digest alone; it is always SHA-256.
function bareHashes(value) {
    return (0,toml_values/* stringsOf */.iw)(value).map((digest) => lockedFile({ name: null, url: null, path: null, hash: digest.includes(":") ? digest : `sha256:${digest}` }));
}
// `name-1.0-py3-none-any.whl`, `name-1.0.tar.gz`: the version has a dash before it and a dash or dot after it.
function isOfVersion(file, version) {
    if (version === null || file.name === null)
        return true;
    return file.name.includes(`-${version}-`) || file.name.includes(`-${version}.`);
}

;// CONCATENATED MODULE: ./build/manifests/poetry-lock/graph.js




/**
 * Edges are the keys of `[package.dependencies]`, which Poetry does not normalize. Optional ones count: an extra may
 * ask for them. The roots stand in the `pyproject.toml` beside the lock.
 */
function poetryGraph(entries) {
    const names = entries.map((entry) => entry.name);
    const byName = indexByName(names);
    const versionOf = (node) => entries[node]?.version ?? null;
    const edgesOf = (node) => {
        const dependencies = (0,toml_values/* tableAt */.af)(entries[node]?.table, ["dependencies"]);
        return Object.keys(dependencies).flatMap((written) => {
            const name = (0,domain_name/* parseProjectName */.CZ)(written);
            const candidates = (name === null ? undefined : byName.get(name)) ?? [];
            return constraintsOf(dependencies[written]).flatMap((constraint) => allowedBy(candidates, constraint, versionOf));
        });
    };
    return { names, roots: null, edgesOf };
}
// A constraint, a table with one, or one table per marker.
function constraintsOf(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.map((each) => ((0,toml_values/* isTable */.bI)(each) ? (0,toml_values/* asString */.oJ)(each.version) : (0,toml_values/* asString */.oJ)(each)) ?? "");
}

;// CONCATENATED MODULE: ./build/manifests/poetry-lock/format.js














/** `poetry.lock`, lock versions 1.x and 2.x. */
const poetryLock = {
    id: (0,manifest/* formatId */.hX)("poetry-lock"),
    docs: {
        title: "poetry.lock",
        files: "`poetry.lock`",
        reads: "every package with its version, source (index, legacy index, git, URL, folder, file), groups or category, extras and file hashes; lock versions 1.x and 2.x",
        graph: "edges from each package's dependencies; the direct ones come from the `pyproject.toml` beside it",
        notRead: "markers are not evaluated: every entry counts",
    },
    encoding: "utf-8",
    matches: (path) => (0,paths/* baseNameOf */.mv)(path) === "poetry.lock",
    companions: (path) => (0,paths/* besideOf */.A4)(path, "pyproject.toml"),
    looksLike: null,
    parse: parsePoetryLock,
};
function parsePoetryLock(file) {
    const document = (0,toml_document/* parseToml */.M)(file.text);
    checkVersion(document);
    const lock = { document, path: file.path, key: "package" };
    const { entries, skipped: unnamed } = readEntries(lock);
    const files = poetryFiles(document, entries);
    const extras = extrasByPackage((0,toml_values/* tableAt */.af)(document.value, ["extras"]));
    const requirements = [];
    const skipped = [...unnamed];
    for (const [position, entry] of entries.entries()) {
        const source = poetry_lock_format_sourceOf(entry.table);
        if (source === null)
            skipped.push(badEntry(lock, entry.index, "an entry with an unknown source", entry.name));
        else {
            const parts = { ...PLAIN_PARTS, ...format_scopeOf(entry, extras), marker: format_markerOf(entry.table) };
            requirements.push(lockedRequirement(lock, entry, { ...parts, source, files: files(entry), node: nodeId(position) }));
        }
    }
    return { ...manifest/* EMPTY_MANIFEST */.en, requirements, graph: lazyGraph(() => poetryGraph(entries)), skipped };
}
// Poetry itself reads `>=1,<3`; the oldest locks have no version.
function checkVersion(document) {
    const version = (0,toml_values/* stringAt */.bX)(document.value, ["metadata", "lock-version"]);
    if (version === null || /^[12](?:\.|$)/.test(version))
        return;
    const detail = `has lock version ${JSON.stringify(version)}, and only 1.x and 2.x are known`;
    throw new manifest/* ManifestError */.Sh("unreadable", detail, document.lineOf(["metadata", "lock-version"]));
}
// No source is PyPI; null is a type that Poetry does not know.
function poetry_lock_format_sourceOf(table) {
    if (table.source === undefined)
        return domain_source/* DEFAULT_INDEX */.LX;
    const source = (0,toml_values/* tableAt */.af)(table, ["source"]);
    const [type, url] = [(0,toml_values/* asString */.oJ)(source.type), (0,toml_values/* asString */.oJ)(source.url)];
    if (type === null || url === null)
        return null;
    if (type === "legacy" || type === "pypi")
        return { kind: "index", url: shownUrl(url) };
    if (type === "git")
        return vcsSource(url, (0,toml_values/* asString */.oJ)(source.resolved_reference) ?? (0,toml_values/* asString */.oJ)(source.reference));
    if (type === "directory" || type === "file")
        return { kind: "path", url };
    return type === "url" ? { kind: "url", url: shownUrl(url) } : null;
}
// A marker for all groups is a text, else a table from group to marker.
function format_markerOf(table) {
    const { markers } = table;
    if (!(0,toml_values/* isTable */.bI)(markers))
        return (0,toml_values/* asString */.oJ)(markers);
    return [...new Set(Object.keys(markers).flatMap((group) => (0,toml_values/* asString */.oJ)(markers[group]) ?? []))].join(" or ") || null;
}
function format_scopeOf(entry, extras) {
    const category = (0,toml_values/* asString */.oJ)(entry.table.category);
    if (category === "dev")
        return { scope: "dev", group: "dev" };
    const groups = category === null ? (0,toml_values/* stringsOf */.iw)(entry.table.groups) : [category];
    const scope = groupScope(groups, "main");
    // An optional package of the main group is installed by an extra only; which one is told of the direct ones.
    if (scope.scope !== "prod" || entry.table.optional !== true)
        return scope;
    return { scope: "extra", group: extras.get(entry.name) ?? null };
}
function extrasByPackage(extras) {
    const found = new Map();
    for (const extra of Object.keys(extras)) {
        for (const member of (0,toml_values/* stringsOf */.iw)(extras[extra])) {
            const name = (0,domain_name/* parseProjectName */.CZ)((0,pep508/* readableName */.A0)(member) ?? "");
            if (name !== null && !found.has(name))
                found.set(name, (0,domain_name/* normalizeLabel */.yP)(extra));
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/domain/requirement.js
var requirement = __webpack_require__(846);
;// CONCATENATED MODULE: ./build/manifests/pre-commit/format.js








const pre_commit_format_DOCS = {
    title: "pre-commit hooks",
    files: "`.pre-commit-config.yaml`, `.pre-commit-hooks.yaml`",
    reads: "`additional_dependencies` of hooks in Python, or without a language where the entry reads as a Python requirement",
    graph: "none: every entry is direct",
    notRead: "hooks' own repositories and other languages",
};
// pip takes folders and repositories here too.
const PLACE = /^(?:(?:git|hg|svn|bzr)\+|https?:|file:|\.{1,2}(?:\/|\[|$)|\/|-e[ \t])/;
// What pip takes beside requirements: a place, or an option with its value.
const FOR_PIP = new RegExp(`^-|${PLACE.source}`);
// Options of no other package manager.
const INDEX_OPTION = /^(?:-i|-f|--(?:extra-)?index-url|--pypi-url|--find-links)[ =]/;
// `python_venv` is pre-commit's older word for the same.
const PYTHON = /^python(?:_venv)?$/;
const format_FILE_NAME = /^\.pre-commit-(?:config|hooks)\.ya?ml$/;
/** pre-commit's configuration and hook definitions. */
const preCommit = {
    id: (0,manifest/* formatId */.hX)("pre-commit"),
    docs: pre_commit_format_DOCS,
    encoding: "utf-8",
    matches: (path) => format_FILE_NAME.test((0,paths/* baseNameOf */.mv)(path)),
    companions: () => [],
    looksLike: null,
    load: YAML.load,
    parse: pre_commit_format_parse,
};
function pre_commit_format_parse(file) {
    const tree = parseYaml(file.text);
    const draft = (0,manifests_draft/* newDraft */.cr)(file.path);
    // The hooks file is the list of hooks itself.
    if (isYamlSeq(tree, tree.root))
        readHooks(draft, tree, tree.root);
    for (const repository of yaml_nodes_elements(tree, child(tree, tree.root, "repos"))) {
        readHooks(draft, tree, child(tree, repository, "hooks"));
    }
    return (0,manifests_draft/* manifestOf */.$V)(draft);
}
function readHooks(draft, tree, hooks) {
    for (const hook of yaml_nodes_elements(tree, hooks)) {
        const language = textOf(tree, child(tree, hook, "language"));
        if (language !== null && !PYTHON.test(language))
            continue;
        const group = textOf(tree, child(tree, hook, "id"));
        for (const item of yaml_nodes_elements(tree, child(tree, hook, "additional_dependencies"))) {
            const location = (0,requirement/* fixedLocation */.Y)(draft.file, tree.lineOf(item));
            readItem(draft, textOf(tree, item), { scope: "dev", group, location }, language !== null);
        }
    }
}
// The language mostly stands in the hook's repository. An entry without one that reads as no Python requirement is
// npm's (`name@1`, `@scope/name`), a gem's or a crate's (`name:1`), a module path of Go: another registry's name, of
// which this index knows nothing, so nothing is said of it.
function readItem(draft, text, slot, isPython) {
    if (text === null)
        (0,manifests_draft/* addSkip */.bq)(draft, "bad-line", (0,manifests_draft/* lineOf */.cA)(slot), { detail: "an additional dependency is no text" });
    else if (isPython ? FOR_PIP.test(text) : INDEX_OPTION.test(text) || (0,domain_source/* isPyPIFile */.VJ)(text))
        readForPip(draft, text, slot);
    else if (PLACE.test(text)) {
        (0,manifests_draft/* addSkip */.bq)(draft, "path", (0,manifests_draft/* lineOf */.cA)(slot), { detail: `‘${(0,manifests_draft/* shown */.SP)(text)}’ is a place, not a project` });
    }
    else if (isPython || (0,pep508/* parseRequirement */.pP)(text).ok)
        (0,manifests_draft/* addPep508 */.U9)(draft, text, slot, () => [domain_source/* DEFAULT_INDEX */.LX]);
}
// pre-commit hands each entry to `pip install` as it stands.
function readForPip(draft, text, slot) {
    const read = (0,manifests_draft/* newDraft */.cr)(draft.file);
    readPipLines(read, text, () => (0,manifests_draft/* lineOf */.cA)(slot));
    const { scope, group } = slot;
    draft.requirements.push(...read.requirements.map((requirement) => ({ ...requirement, scope, group })));
    // Each hook is an install of its own: another one's entries still come from PyPI.
    draft.indexes.push(...read.indexes.map((index) => ({ ...index, role: "adds" })));
    draft.skipped.push(...read.skipped);
    for (const { target, line } of read.includes) {
        (0,manifests_draft/* addSkip */.bq)(draft, "dynamic", line, { detail: `‘${(0,manifests_draft/* shown */.SP)(target)}’ is a file of the hook’s own environment` });
    }
}

// EXTERNAL MODULE: ./build/manifests/toml/once.js
var once = __webpack_require__(1741);
;// CONCATENATED MODULE: ./build/manifests/pylock/graph.js





/** True when a package records what it depends on; PEP 751 leaves that to the tool that locks. */
function hasEdges(entries) {
    return entries.some(({ table }) => table.dependencies !== undefined || pdmDependencies(table).length > 0);
}
/** The graph of the recorded dependencies, PEP 751's own tables and pdm's strings alike. */
function pylockGraph(entries) {
    const names = entries.map((entry) => entry.name);
    const byName = indexByName(names);
    const versionOf = (node) => entries[node]?.version ?? null;
    const byTable = (dependency) => {
        const name = (0,toml_values/* isTable */.bI)(dependency) ? (0,domain_name/* parseProjectName */.CZ)((0,toml_values/* asString */.oJ)(dependency.name) ?? "") : null;
        const candidates = (name === null ? undefined : byName.get(name)) ?? [];
        const matching = candidates.filter((node) => agreesWith(entries[node]?.table, dependency));
        return matching.length === 0 ? candidates : matching;
    };
    const byText = (text) => {
        const dependency = (0,pep508/* parseRequirement */.pP)(text);
        const candidates = dependency.name === null ? [] : (byName.get(dependency.name) ?? []);
        return allowedBy(candidates, dependency.ok ? dependency.specifier : "", versionOf);
    };
    const edgesOf = (node) => {
        const table = entries[node]?.table;
        if (table === undefined)
            return [];
        const targets = [...(0,toml_values/* arrayAt */.RD)(table, ["dependencies"]).flatMap(byTable), ...pdmDependencies(table).flatMap(byText)];
        return targets.filter((target) => target !== node);
    };
    return { names, roots: null, edgesOf };
}
function pdmDependencies(table) {
    return (0,toml_values/* stringsOf */.iw)((0,toml_values/* arrayAt */.RD)(table, ["tool", "pdm", "dependencies"]));
}
// PEP 751: an edge gives the keys that are needed to tell packages apart; all that it gives must be the package's.
function agreesWith(table, dependency) {
    if (table === undefined || !(0,toml_values/* isTable */.bI)(dependency))
        return false;
    const keys = ["version", "index", "marker"].filter((key) => typeof dependency[key] === "string");
    return keys.every((key) => dependency[key] === table[key]);
}

;// CONCATENATED MODULE: ./build/manifests/pylock/scope.js

const MENTION = /(?<quote>["'])(?<name>[^"']*)\k<quote>\s+in\s+(?<list>dependency_groups|extras)\b/g;
/**
 * The group or extra without which a marker never holds (PEP 751: `'dev' in dependency_groups`), else production.
 * Each part between `or`s must name one; a default group is installed without being asked for, so it is production.
 */
function scopeOfMarker(marker, defaultGroups) {
    if (marker === null)
        return { scope: "prod", group: null };
    const parts = marker.split(/\bor\b/);
    const labels = parts.map((part) => labelsOf(part));
    const [first] = labels.flat();
    const isDefault = ({ scope, group }) => scope === "group" && (group === "default" || defaultGroups.has(group));
    if (first === undefined || labels.some((each) => each.length === 0 || each.some(isDefault))) {
        return { scope: "prod", group: null };
    }
    return first;
}
function labelsOf(part) {
    return [...part.matchAll(MENTION)].map(({ groups }) => ({
        scope: groups?.list === "extras" ? "extra" : "group",
        group: (0,domain_name/* normalizeLabel */.yP)(groups?.name ?? ""),
    }));
}

;// CONCATENATED MODULE: ./build/manifests/pylock/source.js




/** Where a package comes from: its tree or archive, its index, else the hosts of its files. */
function pylockSource(table) {
    return treeSource(table) ?? archiveSource((0,toml_values/* asTable */.fO)(table.archive)) ?? source_indexSource(table);
}
function treeSource(table) {
    const vcs = (0,toml_values/* asTable */.fO)(table.vcs);
    if (vcs !== null) {
        const place = (0,toml_values/* asString */.oJ)(vcs.url) ?? (0,toml_values/* asString */.oJ)(vcs.path) ?? "";
        return vcsSource(place, (0,toml_values/* asString */.oJ)(vcs["commit-id"]) ?? (0,toml_values/* asString */.oJ)(vcs["requested-revision"]));
    }
    const directory = (0,toml_values/* asTable */.fO)(table.directory);
    return directory === null ? null : { kind: "path", url: (0,toml_values/* asString */.oJ)(directory.path) ?? "" };
}
function archiveSource(archive) {
    if (archive === null)
        return null;
    const url = (0,toml_values/* asString */.oJ)(archive.url);
    if (url === null)
        return { kind: "path", url: (0,toml_values/* asString */.oJ)(archive.path) ?? "" };
    return { kind: "url", url: shownUrl(url) };
}
// `index` is optional: without it the files tell, because an installer takes them from their URLs.
function source_indexSource(table) {
    const index = (0,toml_values/* asString */.oJ)(table.index);
    if (index !== null)
        return { kind: "index", url: shownUrl(index) };
    const files = source_fileTables(table);
    const urls = files.flatMap((file) => (0,toml_values/* asString */.oJ)(file.url) ?? []);
    const [first] = urls;
    if (first === undefined)
        return pathSource(files);
    if (urls.some(domain_source/* isPyPIFile */.VJ))
        return domain_source/* DEFAULT_INDEX */.LX;
    const host = URL.parse(first)?.origin;
    return { kind: "index", url: host === undefined || host === "null" ? shownUrl(first) : `${host}/` };
}
function pathSource(files) {
    const [path] = files.flatMap((file) => (0,toml_values/* asString */.oJ)(file.path) ?? []);
    return path === undefined ? domain_source/* DEFAULT_INDEX */.LX : { kind: "path", url: path };
}
/** True for the project that the lock belongs to: PEP 751 lets it be listed as the folder `.`. */
function isRootProject(table) {
    const path = (0,toml_values/* asString */.oJ)((0,toml_values/* asTable */.fO)(table.directory)?.path);
    return path !== null && /^(?:\.\/?)+$/.test(path) && !path.includes("..");
}
/** The archive, source archive and wheels of a package. */
function pylockFiles(table) {
    const archive = (0,toml_values/* isTable */.bI)(table.archive) ? [table.archive] : [];
    return [...archive, ...source_fileTables(table)].map((file) => lockedFile({
        name: (0,toml_values/* asString */.oJ)(file.name),
        url: (0,toml_values/* asString */.oJ)(file.url),
        path: (0,toml_values/* asString */.oJ)(file.path),
        hash: hashOf(file.hashes),
    }));
}
function source_fileTables(table) {
    const wheels = (0,toml_values/* tablesOf */.tI)(table.wheels).map((wheel) => wheel.table);
    return (0,toml_values/* isTable */.bI)(table.sdist) ? [table.sdist, ...wheels] : wheels;
}

;// CONCATENATED MODULE: ./build/manifests/pylock/format.js











const pylock_format_FILE_NAME = /^pylock\.([^.]+\.)?toml$/;
/** `pylock.toml` and `pylock.NAME.toml` (PEP 751). */
const pylock = {
    id: (0,manifest/* formatId */.hX)("pylock"),
    docs: {
        title: "pylock.toml",
        files: "`pylock.toml`, `pylock.*.toml` with one name between the dots",
        reads: "every package with its version, source (index, VCS, archive, folder), marker and file hashes; groups and extras as its marker names them",
        graph: "where the lock records dependencies (pdm does); else no path",
        notRead: "markers are not evaluated: every entry counts",
    },
    encoding: "utf-8",
    matches: (path) => pylock_format_FILE_NAME.test((0,paths/* baseNameOf */.mv)(path)),
    companions: (path) => (0,paths/* besideOf */.A4)(path, "pyproject.toml"),
    looksLike: null,
    parse: parsePylock,
};
function parsePylock(file) {
    const document = (0,toml_document/* parseToml */.M)(file.text);
    format_checkVersion(document);
    const lock = { document, path: file.path, key: "packages" };
    const { entries, skipped: unnamed } = readEntries(lock);
    const defaults = new Set((0,toml_values/* stringsOf */.iw)(document.value["default-groups"]));
    const requirements = [];
    const skipped = [...unnamed];
    const names = [];
    for (const [position, entry] of entries.entries()) {
        if (isRootProject(entry.table)) {
            skipped.push(ownEntry(lock, entry, "self"));
            names.push(entry.name);
        }
        else
            requirements.push(format_requirementOf(lock, entry, { position, defaults }));
    }
    return {
        ...manifest/* EMPTY_MANIFEST */.en,
        requirements,
        graph: hasEdges(entries) ? lazyGraph(() => pylockGraph(entries)) : null,
        own: { ...manifest/* NO_PROJECT */.m0, names, requiresPython: (0,toml_values/* asString */.oJ)(document.value["requires-python"]) },
        skipped,
    };
}
// PEP 751: a tool must refuse another major version, and may read a later minor one.
function format_checkVersion(document) {
    const version = (0,toml_values/* asString */.oJ)(document.value["lock-version"]);
    if (version !== null && /^1(?:\.[0-9]+)*$/.test(version))
        return;
    const detail = version === null ? "has no `lock-version`" : `has lock version ${JSON.stringify(version)}, and only 1.x is known`;
    throw new manifest/* ManifestError */.Sh("unreadable", detail, document.lineOf(["lock-version"]));
}
function format_requirementOf(lock, entry, { position, defaults }) {
    const marker = (0,toml_values/* asString */.oJ)(entry.table.marker);
    const parts = {
        ...PLAIN_PARTS,
        ...scopeOfMarker(marker, defaults),
        marker,
        source: pylockSource(entry.table),
        files: [],
        node: nodeId(position),
    };
    // Most entries of a large lock are never asked for their files.
    const files = (0,once/* once */.O)(() => pylockFiles(entry.table));
    return {
        ...lockedRequirement(lock, entry, parts),
        get files() {
            return files();
        },
    };
}

// EXTERNAL MODULE: ./build/manifests/pyproject/format.js + 9 modules
var format = __webpack_require__(446);
// EXTERNAL MODULE: ./build/manifests/requirements/format.js + 3 modules
var requirements_format = __webpack_require__(5150);
// EXTERNAL MODULE: ./build/manifests/python-lines.js
var python_lines = __webpack_require__(2517);
;// CONCATENATED MODULE: ./build/manifests/setuptools.js





/** What the project itself needs. */
const PROD = { scope: "prod", group: null };
/** setuptools' lists of requirements by keyword. */
const LISTS = new Map([
    ["install_requires", PROD],
    ["setup_requires", { scope: "build", group: null }],
    ["tests_require", { scope: "dev", group: "tests" }],
]);
/** The purpose of a key of `extras_require`. It may carry a marker (`dev:python_version<"3"`); without a label before it, it belongs to the project. */
function purposeOfExtra(key) {
    const label = key.split(":", 1)[0]?.trim() ?? "";
    return label === "" ? PROD : { scope: "extra", group: (0,domain_name/* normalizeLabel */.yP)(label) };
}
/** Adds one entry of a list. `name` is the project's own: its extras are told and not looked up. */
function addListed(draft, { text, line }, { scope, group }, name) {
    const parsed = (0,pep508/* parseRequirement */.pP)(text);
    if (parsed.ok && parsed.name === name && scope !== "build") {
        (0,manifests_draft/* addSkip */.bq)(draft, "self", line, { detail: `‘${parsed.writtenName}’ is the project itself`, project: parsed.name });
    }
    else
        (0,manifests_draft/* addPep508 */.U9)(draft, text, { scope, group, location: (0,requirement/* fixedLocation */.Y)(draft.file, line) }, () => [domain_source/* DEFAULT_INDEX */.LX]);
}
/** Tells links that are searched beside the index. */
function tellLink(draft, text, line) {
    (0,manifests_draft/* addSkip */.bq)(draft, "url", line, { detail: `‘${(0,manifests_draft/* shown */.SP)(text)}’ is a link beside the index` });
}

// EXTERNAL MODULE: ./build/manifests/setup-cfg/ini.js
var ini = __webpack_require__(8894);
;// CONCATENATED MODULE: ./build/manifests/setup-cfg/format.js







const setup_cfg_format_DOCS = {
    title: "setup.cfg",
    files: "`setup.cfg` in any folder",
    reads: "`install_requires`, `setup_requires`, `tests_require`, `[options.extras_require]`, `file:` lists, pbr's `[extras]` and `requires-dist`",
    graph: "none: every entry is direct",
    notRead: "the sections of tox and easy_install (a note at their lines)",
};
const INHERITING = ["options", "metadata", "options.extras_require", "extras"];
const REQUIRES_DIST = /^requires[-_]dist$/;
// `%(name)s` stands for another option's value: of the same section, or of `[DEFAULT]`.
const INTERPOLATION = /%\((?<key>[^()]*)\)s/g;
const ONE_INTERPOLATION = /^%\((?<key>[^()]*)\)s$/;
// configparser's own limit.
const MAX_DEPTH = 10;
// Characters of other options' values that one file may share; the last one that is put in may be longer.
const MAX_SHARED = 500_000;
// What each counts at the least.
const MIN_SHARED = 50;
/** setuptools' and pbr's declarative configuration. */
const setupCfg = {
    id: (0,manifest/* formatId */.hX)("setup-cfg"),
    docs: setup_cfg_format_DOCS,
    encoding: "utf-8",
    matches: (path) => (0,paths/* baseNameOf */.mv)(path) === "setup.cfg",
    companions: () => [],
    looksLike: null,
    parse: setup_cfg_format_parse,
};
function setup_cfg_format_parse(file) {
    const { options: written, badLines } = (0,ini/* readIni */.$)(file.text);
    const options = withDefaults(written);
    const draft = (0,manifests_draft/* newDraft */.cr)(file.path);
    for (const line of badLines)
        (0,manifests_draft/* addSkip */.bq)(draft, "bad-line", line, { detail: "the line is no option and no section" });
    const named = options.find(({ section, key }) => section === "metadata" && key === "name")?.lines[0]?.text;
    const name = (0,domain_name/* parseProjectName */.CZ)(named ?? "");
    const context = { draft, name, options: byKey(options), shared: { left: MAX_SHARED } };
    for (const option of options)
        readOption(context, option);
    return { ...(0,manifests_draft/* manifestOf */.$V)(draft), own: { ...manifest/* NO_PROJECT */.m0, names: name === null ? [] : [name] } };
}
// configparser gives every section what stands in `[DEFAULT]`.
function withDefaults(options) {
    const defaults = options.filter(({ section }) => section === "DEFAULT");
    if (defaults.length === 0)
        return options;
    const known = byKey(options);
    const sections = INHERITING.filter((name) => options.some(({ section }) => section === name) || name === "options");
    const inherited = sections.flatMap((section) => defaults.filter(({ key }) => !known.has(`${section} ${key}`)).map((option) => ({ ...option, section })));
    return [...options, ...inherited.filter((option) => format_purposeOf(option) !== null)];
}
function byKey(options) {
    return new Map(options.map((option) => [`${option.section} ${option.key}`, option]));
}
function optionOf({ options }, section, key) {
    const name = key.toLowerCase();
    return options.get(`${section} ${name}`) ?? options.get(`DEFAULT ${name}`);
}
function readOption(context, option) {
    if (isUnread(option))
        tellUnread(context.draft, option);
    if (option.section === "options" && /^dependency[-_]links$/.test(option.key))
        tellLinks(context.draft, option);
    const purpose = format_purposeOf(option);
    if (purpose === null)
        return;
    const first = option.lines[0]?.text ?? "";
    if (/^file:/i.test(first))
        readFiles(context.draft, option, purpose);
    else if (/^attr:/i.test(first)) {
        (0,manifests_draft/* addSkip */.bq)(context.draft, "dynamic", option.line, { detail: `‘${option.key}’ is an attribute of a module` });
    }
    else
        format_readEntries(context, option, purpose);
}
function format_readEntries(context, option, purpose, depth = 0) {
    const reading = { ...purpose, section: option.section, depth };
    for (const entry of joined(entriesOf(option))) {
        const key = ONE_INTERPOLATION.exec(entry.text)?.groups?.key;
        if (key === undefined)
            setup_cfg_format_readEntry(context, entry, reading);
        else
            readShared(context, { ...entry, text: key }, reading);
    }
}
// A list that another option shares: read here, unless it is one that is read where it stands.
function readShared(context, { text: key, line }, reading) {
    const option = optionOf(context, reading.section, key);
    if (option !== undefined && format_purposeOf(option) !== null)
        return;
    if (option === undefined || reading.depth >= MAX_DEPTH || !isAffordable(context, option)) {
        (0,manifests_draft/* addSkip */.bq)(context.draft, "variable", line, { detail: `‘%(${(0,manifests_draft/* shown */.SP)(key)})s’ stands for an option that is not read` });
    }
    else
        format_readEntries(context, option, { scope: reading.scope, group: reading.group }, reading.depth + 1);
}
// A value may be shared any number of times.
function isAffordable({ shared }, { lines }) {
    if (shared.left <= 0)
        return false;
    shared.left -= lines.reduce((sum, { text }) => sum + text.length, MIN_SHARED);
    return true;
}
// tox's old places in this file, and where setuptools looks for what a build needs.
function isUnread({ section, key }) {
    if (section === "tox:tox" || section === "tox")
        return key === "requires";
    if (section.startsWith("testenv"))
        return key === "deps";
    return section === "easy_install" && /^(?:index|find)[-_](?:url|links)$/.test(key);
}
function tellUnread(draft, { section, key, line }) {
    (0,manifests_draft/* addSkip */.bq)(draft, "unread-format", line, { detail: `‘${key}’ of the section ‘${(0,manifests_draft/* shown */.SP)(section)}’ is not read yet` });
}
function tellLinks(draft, { lines }) {
    for (const { text, line } of lines)
        tellLink(draft, text, line);
}
function format_purposeOf({ section, key }) {
    if (section === "options")
        return LISTS.get(key.replaceAll("-", "_")) ?? null;
    if (section === "metadata")
        return REQUIRES_DIST.test(key) ? PROD : null;
    return section === "options.extras_require" || section === "extras" ? purposeOfExtra(key) : null;
}
// setuptools splits a value on one line at semicolons, so a marker there becomes a requirement of its own; and every
// value at all breaks that Python knows, so a comment may end where a reader sees none.
function entriesOf({ lines, oneLine }) {
    const whole = lines
        .flatMap(({ text, line }) => (0,python_lines/* splitRareBreaks */.f)(text).map((part) => ({ text: part.trim(), line })))
        .map(uncommented);
    if (!oneLine)
        return whole;
    return whole.flatMap(({ text, line }) => text.split(";").map((part) => ({ text: part.trim(), line })));
}
function uncommented({ text, line }) {
    const at = text.search(/[ \t]#/);
    return { text: at < 0 ? text : text.slice(0, at).trim(), line };
}
// A trailing backslash joins the next line.
function joined(lines) {
    const whole = [];
    let open = null;
    for (const { text, line } of lines) {
        open ??= { line, parts: [] };
        const goesOn = text.endsWith("\\");
        open.parts.push(goesOn ? text.slice(0, -1).trim() : text);
        if (goesOn)
            continue;
        whole.push({ text: open.parts.join(" "), line: open.line });
        open = null;
    }
    return open === null ? whole : [...whole, { text: open.parts.join(" "), line: open.line }];
}
function setup_cfg_format_readEntry(context, entry, reading) {
    const text = entry.text.replace(INTERPOLATION, (_, key) => format_textOf(context, reading.section, key));
    if (text === "" || text.startsWith("#"))
        return;
    addListed(context.draft, { text, line: entry.line }, reading, context.name);
}
// What is put into an entry stands on one line; anything else makes a line that setuptools rejects too.
function format_textOf(context, section, key) {
    const option = optionOf(context, section, key);
    return option?.oneLine === true && isAffordable(context, option) ? (option.lines[0]?.text ?? "") : `%(${key})s`;
}
function readFiles(draft, option, purpose) {
    for (const [index, { text, line }] of option.lines.entries()) {
        const names = (index === 0 ? text.replace(/^file:/i, "") : text).split(",").map((name) => name.trim());
        for (const target of names.filter((name) => name !== "")) {
            if (target.includes("%("))
                (0,manifests_draft/* addSkip */.bq)(draft, "variable", line, { detail: `the file ‘${(0,manifests_draft/* shown */.SP)(target)}’ depends on an option` });
            else
                draft.includes.push({ target, line, as: "requirements", scope: purpose });
        }
    }
}

// EXTERNAL MODULE: ./build/manifests/setup-py/literals.js
var setup_py_literals = __webpack_require__(541);
// EXTERNAL MODULE: ./build/manifests/setup-py/syntax.js
var syntax = __webpack_require__(90);
;// CONCATENATED MODULE: ./build/manifests/setup-py/format.js








const setup_py_format_DOCS = {
    title: "setup.py",
    files: "`setup.py` in any folder",
    reads: "literals in `install_requires`, `setup_requires`, `tests_require`, `extras_require`; names that are assigned once to such literals; dictionaries of these that stand as `**` in the call. The file is never run",
    graph: "none: every entry is direct",
    notRead: "everything that only running the file could tell (a note at its line)",
};
/** setuptools' script, read as text. */
const setupPy = {
    id: (0,manifest/* formatId */.hX)("setup-py"),
    docs: setup_py_format_DOCS,
    // Python and pip search for the same comment that names the encoding (PEP 263).
    encoding: "pip",
    matches: (path) => (0,paths/* baseNameOf */.mv)(path) === "setup.py",
    companions: () => [],
    looksLike: null,
    load: syntax/* PYTHON */.ZB.load,
    parse: setup_py_format_parse,
};
function setup_py_format_parse(file) {
    const source = (0,syntax/* readPython */.Zl)(file.text, (0,line_table/* lineTable */.h)(file.text).lineAt);
    const draft = (0,manifests_draft/* newDraft */.cr)(file.path);
    const args = source.setupCalls.flatMap((call) => (0,syntax/* argumentsOf */.aX)(call, source.text)).flatMap(expanded(source));
    const name = (0,domain_name/* parseProjectName */.CZ)(literalOf(source, args, "name") ?? "");
    const context = { draft, source, name, budget: (0,setup_py_literals/* newBudget */.k$)() };
    if (source.setupCalls.length === 0)
        (0,manifests_draft/* addSkip */.bq)(draft, "dynamic", 1, { detail: "no call of ‘setup’ is found in the file" });
    if (source.brokenAt !== null) {
        (0,manifests_draft/* addSkip */.bq)(draft, "dynamic", source.lineAt(source.brokenAt), { detail: "the file is no plain Python from here on" });
    }
    for (const argument of args)
        readArgument(context, argument);
    const names = name === null ? [] : [name];
    return {
        ...(0,manifests_draft/* manifestOf */.$V)(draft),
        own: { ...manifest/* NO_PROJECT */.m0, names, requiresPython: literalOf(source, args, "python_requires") },
    };
}
// `setup(**kwargs)`: what a dictionary of literals holds, and as `**` what only running the file could tell of it.
function expanded(source) {
    return (argument) => {
        if (argument.name !== "**")
            return [argument];
        const { pairs, dynamic } = (0,setup_py_literals/* pairsOf */.fq)(source, argument.value);
        return [...pairs.map(([name, value]) => ({ name, value })), ...dynamic.map((value) => ({ name: "**", value }))];
    };
}
function literalOf(source, args, name) {
    const found = args.find((argument) => argument.name === name);
    return found === undefined ? null : (0,setup_py_literals/* stringOf */.Je)(source, found.value);
}
function readArgument(context, { name, value }) {
    const list = LISTS.get(name ?? "");
    if (list !== undefined)
        readList(context, value, list);
    else if (name === "extras_require")
        readExtras(context, value);
    else if (name === "dependency_links")
        readLinks(context, value);
    else if (name === "**")
        tellDynamic(context, value);
}
function readExtras(context, node) {
    const { pairs, dynamic } = (0,setup_py_literals/* pairsOf */.fq)(context.source, node);
    for (const part of dynamic)
        tellDynamic(context, part);
    for (const [key, value] of pairs)
        readList(context, value, purposeOfExtra(key));
}
function readList(context, node, purpose) {
    const { draft, source, name, budget } = context;
    const { literals, dynamic } = (0,setup_py_literals/* evaluate */._3)(source, node, budget);
    // A name that stands for it may be used many times.
    for (const part of new Map(dynamic.map((found) => [found.from, found])).values())
        tellDynamic(context, part);
    for (const { text, at } of literals)
        addListed(draft, { text, line: source.lineAt(at) }, purpose, name);
}
function readLinks(context, node) {
    const { draft, source, budget } = context;
    for (const { text, at } of (0,setup_py_literals/* evaluate */._3)(source, node, budget).literals)
        tellLink(draft, text, source.lineAt(at));
}
function tellDynamic({ draft, source }, node) {
    const written = (0,manifests_draft/* shown */.SP)(source.text.slice(node.from, Math.min(node.to, node.from + 200)).replace(/\s+/g, " "));
    (0,manifests_draft/* addSkip */.bq)(draft, "dynamic", source.lineAt(node.from), { detail: `‘${written}’ is known only when the file runs` });
}

;// CONCATENATED MODULE: ./build/manifests/unread/format.js


const unread_format_DOCS = {
    title: "known formats that are not read yet",
    files: "`pixi.lock`, `pixi.toml`, `conda-lock.yml`, `*.conda-lock.yml`, `noxfile.py`, `tox.ini`, `tox.toml`, `uv.toml`, `hatch.toml`, `buildout.cfg`, `versions.cfg`, `prek.toml`, `pdm.toml`, `.pdm.toml`, `pip.conf`, `pip.ini`",
    reads: "nothing: a note says that the file changed",
    graph: "none",
    notRead: "all of it",
};
const NAMES = new Set([
    "pixi.lock",
    "pixi.toml",
    "conda-lock.yml",
    "conda-lock.yaml",
    "noxfile.py",
    "tox.ini",
    "tox.toml",
    "uv.toml",
    "hatch.toml",
    "buildout.cfg",
    "versions.cfg",
    "prek.toml",
    // Indexes: PDM reads its own from the project's folder, pip where `PIP_CONFIG_FILE` or an image's build puts it.
    "pdm.toml",
    ".pdm.toml",
    "pip.conf",
    "pip.ini",
]);
/** Python files that name projects or indexes and that no format reads yet: each is said, so that none passes as clean. */
const unread = {
    id: (0,manifest/* formatId */.hX)("unread"),
    docs: unread_format_DOCS,
    encoding: "utf-8",
    matches: (path) => NAMES.has((0,paths/* baseNameOf */.mv)(path)) || /\.conda-lock\.ya?ml$/.test(path),
    companions: () => [],
    looksLike: null,
    parse: (file) => ({
        ...manifest/* EMPTY_MANIFEST */.en,
        skipped: [
            {
                class: "unread",
                file: file.path,
                line: 1,
                reason: "unread-format",
                detail: `${nameOf(file.path)} is a format that is not read yet`,
                project: null,
            },
        ],
    }),
};
function nameOf(path) {
    return `‘${(0,paths/* baseNameOf */.mv)(path)}’`;
}

// EXTERNAL MODULE: ./build/manifests/toml/entries.js
var toml_entries = __webpack_require__(7254);
// EXTERNAL MODULE: ./build/manifests/toml/sections.js
var toml_sections = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/manifests/toml/sectioned.js







// Long enough for the name and version of most packages: sections that start alike are told apart by all their text.
const START_LENGTH = 96;
// Sections that are parsed together: their tables are garbage before they are worth moving.
const BATCH = 32;
/** Reads TOML 1.1 as {@link parseToml} does. Throws {@link ManifestError} with reason `syntax`. */
function parseSections(text, reader) {
    const sections = (0,toml_sections/* sectionsOf */.Ks)(text, reader.key);
    const read = readSections(sections, reader);
    if (read === null)
        return wholeDocument((0,toml_document/* parseToml */.M)(text), reader);
    const document = (0,once/* once */.O)(() => (0,toml_document/* parseToml */.M)(text));
    const tableOf = (index) => {
        const [table] = (0,toml_values/* arrayAt */.RD)((0,toml_document/* parseValue */.$)(read.texts[index] ?? ""), [reader.key]);
        return (0,toml_values/* isTable */.bI)(table) ? table : null;
    };
    const entries = {
        ...sections,
        textsOf: (index) => textsAt(read.entries, index, reader),
        valueOf: tableOf,
    };
    const lines = (0,line_table/* lineTable */.h)(text);
    return {
        root: read.root,
        entries: read.entries,
        lineOf: (path) => document().lineOf(path),
        tableOf,
        entrySpan: (index) => (0,toml_entries/* entrySpan */.hn)(entries, index, lines) ?? document().entrySpan(reader.key, index),
        entryText: (index) => read.texts[index] ?? null,
    };
}
function textsAt(entries, index, reader) {
    const entry = entries[index];
    return entry === undefined ? null : reader.textsOf(entry);
}
function wholeDocument(document, { key, read }) {
    const root = document.value;
    const elements = root[key] === undefined ? [] : (0,toml_values/* asArray */._j)(root[key]);
    return {
        root,
        entries: elements?.map(read) ?? null,
        lineOf: document.lineOf,
        tableOf: (index) => {
            const table = elements?.[index];
            return (0,toml_values/* isTable */.bI)(table) ? table : null;
        },
        entrySpan: (index) => document.entrySpan(key, index),
        entryText: (index) => document.entryText(key, index),
    };
}
/**
 * The document read piece by piece; null where the pieces do not prove to be the whole. They do when none hides lines,
 * each is TOML by itself, the first does not name the array, and the others hold nothing but one of its tables for each
 * header: a piece that is not complete ends at a header, or at the end, and is no TOML there either.
 */
function readSections(sections, { key, read, known }) {
    const root = plainValue(sections.text.slice(0, sections.headers[0]));
    if (root === null || Object.hasOwn(root, key))
        return null;
    const { texts, entries } = withKnown(sections, known);
    for (const batch of batchesOf(entries)) {
        const tables = tablesIn(batch.map((index) => texts[index]).join(""), key);
        if (tables?.length !== batch.length)
            return null;
        for (const [place, index] of batch.entries()) {
            const entry = read(tables[place]);
            entries[index] = entry;
            const text = texts[index] ?? "";
            known.set(text.slice(0, START_LENGTH), { text, entry });
        }
    }
    return { root, texts, entries: entries.filter((entry) => entry !== undefined) };
}
// The entries of sections that were read before; undefined for the others.
function withKnown(sections, known) {
    const texts = [];
    const entries = [];
    for (const index of sections.headers.keys()) {
        const text = (0,toml_sections/* sectionText */.rO)(sections, index);
        const twin = known.get(text.slice(0, START_LENGTH));
        const isKnown = twin?.text === text;
        texts.push(isKnown ? twin.text : text);
        entries.push(isKnown ? twin.entry : undefined);
    }
    return { texts, entries };
}
// The indexes without an entry, some at a time.
function batchesOf(entries) {
    const batches = [];
    for (const [index, entry] of entries.entries()) {
        if (entry !== undefined)
            continue;
        const last = batches.at(-1);
        if (last === undefined || last.length === BATCH)
            batches.push([index]);
        else
            last.push(index);
    }
    return batches;
}
function tablesIn(text, key) {
    const value = plainValue(text);
    return value !== null && Object.keys(value).length === 1 ? (0,toml_values/* asArray */._j)(value[key]) : null;
}
// What is wrong and on which line is said of the whole text, which is then read as such.
function plainValue(text) {
    if ((0,toml_sections/* mayHideLines */.Ve)(text))
        return null;
    try {
        return (0,toml_document/* parseValue */.$)(text);
    }
    catch (error) {
        if (error instanceof manifest/* ManifestError */.Sh)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/source.js




// Keys of the table form; in the string form of the 2024 previews a URL is `direct+…`.
const KINDS = ["registry", "git", "url", "path", "directory", "editable", "virtual"];
/** Where an entry comes from; the default index where nothing is said, null where uv would not know the source either. */
function readUvSource(value) {
    if (value === undefined)
        return { source: domain_source/* DEFAULT_INDEX */.LX, folder: null };
    const written = writtenSource(value);
    if (written === null)
        return null;
    const { kind, place } = written;
    if (kind === "registry")
        return { source: { kind: "index", url: shownUrl(place) }, folder: null };
    if (kind === "git")
        return { source: gitSource(place), folder: null };
    if (kind === "url")
        return { source: { kind: "url", url: shownUrl(place) }, folder: null };
    return { source: { kind: "path", url: place }, folder: kind === "path" ? null : place };
}
/** One text per source, equal in table and string form: edges name a source where the version alone is ambiguous. */
function sourceKey(value) {
    const written = writtenSource(value);
    return written === null ? "" : `${written.kind}+${written.place}`;
}
function writtenSource(value) {
    if (typeof value === "string")
        return stringSource(value);
    if (!(0,toml_values/* isTable */.bI)(value))
        return null;
    for (const kind of KINDS) {
        const place = (0,toml_values/* asString */.oJ)(value[kind]);
        if (place !== null)
            return { kind, place };
    }
    return null;
}
function stringSource(text) {
    const plus = text.indexOf("+");
    const word = text.slice(0, Math.max(0, plus));
    const kind = word === "direct" ? "url" : KINDS.find((known) => known === word);
    return kind === undefined ? null : { kind, place: text.slice(plus + 1) };
}
// `https://host/repo?rev=main&subdirectory=x#COMMIT`: what is asked for stands in the query, what is locked in the fragment.
function gitSource(place) {
    const [address = "", commit = ""] = place.split("#", 2);
    const [url = "", query = ""] = address.split("?", 2);
    const asked = /(?:^|&)(?:rev|tag|branch)=([^&]*)/.exec(query)?.[1];
    return vcsSource(url, commit || asked || null);
}
/** The distributions of an entry: the source archive first, then wheels in file order. */
function uvFiles(table) {
    const wheels = (0,toml_values/* asArray */._j)(table.wheels) ?? [];
    const files = wheels.filter(toml_values/* isTable */.bI).map(uvFile);
    return (0,toml_values/* isTable */.bI)(table.sdist) ? [uvFile(table.sdist), ...files] : files;
}
function uvFile(table) {
    return lockedFile({
        name: (0,toml_values/* asString */.oJ)(table.filename),
        url: (0,toml_values/* asString */.oJ)(table.url),
        path: (0,toml_values/* asString */.oJ)(table.path),
        hash: (0,toml_values/* asString */.oJ)(table.hash),
    });
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/package.js



/** An empty memory. */
function newMemory() {
    const names = new Map();
    const registries = new Map();
    return {
        nameOf: (written) => {
            const known = names.get(written);
            if (known !== undefined)
                return known;
            // A copy: what the parser cuts out of a text keeps the whole of it in memory.
            const own = Buffer.from(written).toString();
            const name = (0,domain_name/* parseProjectName */.CZ)(own);
            names.set(own, name);
            return name;
        },
        originOf: (written) => {
            const registry = (0,toml_values/* isTable */.bI)(written) ? (0,toml_values/* asString */.oJ)(written.registry) : null;
            const known = registry === null ? undefined : registries.get(registry);
            const origin = known ?? { source: readUvSource(written), key: sourceKey(written) };
            if (registry !== null)
                registries.set(registry, origin);
            return origin;
        },
    };
}
/** A reader of the array's elements. */
function packageReader() {
    const memory = newMemory();
    return (element) => package_readPackage(element, memory);
}
function package_readPackage(element, memory) {
    if (!(0,toml_values/* isTable */.bI)(element))
        return { problem: "an entry that is no table" };
    const writtenName = (0,toml_values/* asString */.oJ)(element.name);
    if (writtenName === null)
        return { problem: "an entry without a name" };
    const name = memory.nameOf(writtenName);
    if (name === null)
        return { problem: `an entry whose name is no project name: ${JSON.stringify(writtenName)}` };
    const version = (0,toml_values/* asString */.oJ)(element.version);
    if (version === null && element.version !== undefined)
        return { problem: `an entry of ${writtenName} whose version is no text` };
    return {
        name,
        writtenName: name === writtenName ? name : writtenName,
        version,
        from: memory.originOf(element.source),
        dependencies: edgesIn(element, "dependencies", memory),
        extras: groupsIn(element, "optional-dependencies", memory),
        groups: ["dev-dependencies", "dependency-groups"].flatMap((key) => groupsIn(element, key, memory)),
    };
}
/** The edges in an array of a table: `{name, version?, source?, extra?}`. */
function edgesIn(table, key, memory) {
    const edges = [];
    for (const written of (0,toml_values/* arrayAt */.RD)(table, [key])) {
        const name = (0,toml_values/* isTable */.bI)(written) ? memory.nameOf((0,toml_values/* asString */.oJ)(written.name) ?? "") : null;
        if ((0,toml_values/* isTable */.bI)(written) && name !== null)
            edges.push(readEdge(written, name, memory));
    }
    return edges;
}
function readEdge(written, name, memory) {
    // Edges of packages say `extra`, requirements of the manifest say `extras`.
    const extras = written.extra ?? written.extras;
    if (written.version === undefined && written.source === undefined && extras === undefined)
        return name;
    return {
        name,
        version: (0,toml_values/* asString */.oJ)(written.version),
        source: written.source === undefined ? null : memory.originOf(written.source).key,
        extras: (0,toml_values/* stringsOf */.iw)(extras).map(domain_name/* normalizeLabel */.yP),
    };
}
const NO_GROUPS = [];
/** The groups in a table of arrays, with normalized labels. */
function groupsIn(table, key, memory) {
    const groups = table[key];
    if (!(0,toml_values/* isTable */.bI)(groups))
        return NO_GROUPS;
    return Object.keys(groups).map((name) => ({ label: (0,domain_name/* normalizeLabel */.yP)(name), edges: edgesIn(groups, name, memory) }));
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/nodes.js
/** Numbers the packages and, in their order, the extras of each. */
function uvNodes(packages) {
    const names = [
        ...packages.map((each) => each.name),
        ...packages.flatMap(({ name, extras }) => extras.map(() => name)),
    ];
    const [byName, byKey, byExtra] = [
        new Map(),
        new Map(),
        new Map(),
    ];
    const nodes = { names, firstAlias: names.length, members: [], byName, byKey, byExtra };
    for (const [position, { name }] of packages.entries())
        register(nodes, nodes.byName, name, position);
    for (const [position, each] of packages.entries()) {
        for (const key of exactKeys(nodes, each))
            register(nodes, nodes.byKey, key, position);
    }
    let extra = packages.length;
    for (const each of packages) {
        if (each.extras.length === 0)
            continue;
        const called = nodesOf(nodes, each);
        for (const { label } of each.extras) {
            for (const node of called)
                register(nodes, byExtra, extraKey(node, label), extra);
            extra++;
        }
    }
    return nodes;
}
// All nodes that mean a package, it alone or with others.
function nodesOf(nodes, each) {
    const found = new Set();
    for (const node of [nodes.byName.get(each.name), ...exactKeys(nodes, each).map((key) => nodes.byKey.get(key))]) {
        if (node !== undefined)
            found.add(node);
    }
    return found;
}
function register(nodes, map, key, node) {
    const known = map.get(key);
    const name = nodes.names[node];
    if (known === undefined || name === undefined)
        map.set(key, node);
    else if (known >= nodes.firstAlias)
        nodes.members[known - nodes.firstAlias]?.push(node);
    else {
        map.set(key, nodes.names.length);
        nodes.names.push(name);
        nodes.members.push([known, node]);
    }
}
// Only packages that share their name need to be told apart.
function exactKeys({ byName, firstAlias }, { name, version, from }) {
    if ((byName.get(name) ?? 0) < firstAlias)
        return [];
    const bySource = exactKey(name, null, from.key);
    return version === null ? [bySource] : [bySource, exactKey(name, version, null), exactKey(name, version, from.key)];
}
// No name has a blank, and the length says where the version ends: no text can pose as another key.
function exactKey(name, version, source) {
    return `${name} ${version?.length ?? ""} ${version ?? ""} ${source ?? "any"}`;
}
function extraKey(node, label) {
    return `${node} ${label}`;
}
/** The nodes that edges lead to: one for each edge that the lock has a package for, and one for each extra of it. */
function targetsOf(nodes, edges) {
    const targets = [];
    for (const edge of edges) {
        const node = nodes.byName.get(typeof edge === "string" ? edge : edge.name);
        if (node === undefined)
            continue;
        if (typeof edge === "string")
            targets.push(node);
        else
            pushExact(nodes, targets, edge, node);
    }
    return targets;
}
function pushExact(nodes, targets, edge, node) {
    const { name, version, source, extras } = edge;
    const exact = node < nodes.firstAlias ? undefined : nodes.byKey.get(exactKey(name, version, source));
    const target = exact ?? node;
    targets.push(target);
    for (const label of extras) {
        const extra = nodes.byExtra.get(extraKey(target, label));
        if (extra !== undefined)
            targets.push(extra);
    }
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/graph.js



/**
 * The graph of a uv lock. A node is a package, or a package with one of its extras (then its edges are the extra's).
 * Roots are what the repository's own packages and the lock's manifest ask for.
 */
function uvGraph(given) {
    const { packages } = given;
    const nodes = uvNodes(packages);
    const extras = packages.flatMap((each) => each.extras);
    const lists = [...packages.map((each) => each.dependencies), ...extras.map((extra) => extra.edges)];
    const edges = lists.map((list) => targetsOf(nodes, list));
    return {
        names: nodes.names,
        firstAlias: nodes.firstAlias,
        roots: rootsOf(nodes, given),
        edgesOf: (node) => edges[node] ?? nodes.members[node - nodes.firstAlias] ?? [],
    };
}
function rootsOf(nodes, { packages, isOwn, manifest }) {
    const own = packages.filter(isOwn);
    const ownNames = new Set(own.map((each) => each.name));
    const roots = [];
    const add = (list, scope, group) => {
        for (const node of targetsOf(nodes, list)) {
            const name = nodes.names[node];
            // The own projects are what everything starts from: `all = ["self[web]"]` is no dependency.
            if (name !== undefined && !ownNames.has(name))
                roots.push({ node, scope, group });
        }
    };
    for (const { dependencies, extras, groups } of own) {
        add(dependencies, "prod", null);
        for (const { label, edges } of extras)
            add(edges, "extra", label);
        for (const { label, edges } of groups)
            add(edges, "group", label);
    }
    const memory = newMemory();
    add(edgesIn(manifest, "requirements", memory), "prod", null);
    for (const { label, edges } of groupsIn(manifest, "dependency-groups", memory))
        add(edges, "group", label);
    return roots.length > 0 || own.length > 0 ? orderRoots(roots) : null;
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/packages.js






/** Reads the packages: requirements, and skips for the repository's own projects and for what uv would refuse. */
function readPackages({ document, entries, members, path, key }) {
    const lock = { document: { entrySpan: (_, index) => document.entrySpan(index) }, path, key };
    const packages = [];
    const indexes = [];
    const skipped = [];
    for (const [index, entry] of entries.entries()) {
        if ("problem" in entry)
            skipped.push(badEntry(lock, index, entry.problem, null));
        else {
            packages.push(entry);
            indexes.push(index);
        }
    }
    const kindOf = (each) => ownKind(each, members);
    const isOwn = (each) => kindOf(each) !== null;
    const graph = uvGraph({ packages, isOwn, manifest: (0,toml_values/* tableAt */.af)(document.root, ["manifest"]) });
    const context = { lock, textOf: document.entryText, filesOf: filesReader(document), reach: reachOf(graph) };
    const requirements = [];
    for (const [position, each] of packages.entries()) {
        const index = indexes[position] ?? 0;
        const kind = kindOf(each);
        const { source } = each.from;
        if (kind !== null)
            skipped.push(ownEntry(lock, { index, name: each.name }, kind));
        else if (source === null)
            skipped.push(badEntry(lock, index, "an entry with an unknown source", each.name));
        else
            requirements.push(requirementAt(context, { each, position, index, source: source.source }));
    }
    const own = [...new Set([...members, ...packages.filter(isOwn).map((each) => each.name)])];
    return { requirements, own, graph, skipped };
}
// The repository's own projects: the root, or another member.
function ownKind({ name, from }, members) {
    const folder = from.source?.folder ?? null;
    if (folder === null)
        return null;
    if (folder === ".")
        return "self";
    return members.has(name) ? "workspace" : null;
}
// Files are most of a lock, and those of most entries are never asked for: the table is read again when they are.
function filesReader({ tableOf }) {
    const read = new Map();
    return (index) => {
        const known = read.get(index);
        if (known !== undefined)
            return known;
        const table = tableOf(index);
        const files = table === null ? [] : uvFiles(table);
        read.set(index, files);
        return files;
    };
}
function reachOf(graph) {
    const reached = reachedFrom(graph);
    if (graph.roots === null)
        return { direct: null, reached };
    const direct = new Set(graph.roots.map((root) => root.node));
    const isAlias = (node) => node >= (graph.firstAlias ?? Number.POSITIVE_INFINITY);
    for (const alias of [...direct].filter(isAlias))
        for (const node of graph.edgesOf(alias))
            direct.add(node);
    return { direct, reached };
}
const packages_NO_EXTRAS = [];
/** One object for each entry, and no closures: a lock has thousands. */
class EntryLocation {
    file;
    #context;
    #index;
    constructor(context, index) {
        this.file = context.lock.path;
        this.#context = context;
        this.#index = index;
    }
    lines() {
        const { lock } = this.#context;
        return lock.document.entrySpan(lock.key, this.#index);
    }
    text() {
        return this.#context.textOf(this.#index);
    }
    files() {
        return this.#context.filesOf(this.#index);
    }
}
function requirementAt(context, at) {
    const { each, position, index, source } = at;
    const { reach } = context;
    const root = reach.reached[position];
    const entry = {
        name: each.name,
        writtenName: each.writtenName,
        specifier: "",
        version: each.version,
        extras: packages_NO_EXTRAS,
        marker: null,
        scope: root?.scope ?? "prod",
        group: root?.group ?? null,
        kind: "locked",
        direct: reach.direct?.has(position) ?? null,
        source,
        node: nodeId(position),
        location: new EntryLocation(context, index),
    };
    addLaterFiles(entry);
    return entry;
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/format.js








/** `uv.lock`, and `SCRIPT.py.lock` of a script with inline metadata. */
const uvLock = {
    id: (0,manifest/* formatId */.hX)("uv-lock"),
    docs: {
        title: "uv.lock",
        files: "`uv.lock`, `*.py.lock`",
        reads: "every package with its version, source and file hashes: registries, git, URLs and paths; forks of one name; locks of 2024 previews. Members of the workspace are the project itself",
        graph: "complete: direct requirements with extras and groups, and the path to every package",
        notRead: "markers of forks are not evaluated: every fork counts",
    },
    encoding: "utf-8",
    matches: (path) => (0,paths/* baseNameOf */.mv)(path) === "uv.lock" || isScriptLock(path),
    companions: (path) => (isScriptLock(path) ? [] : (0,paths/* besideOf */.A4)(path, "pyproject.toml")),
    looksLike: null,
    parse: (file) => parseUvLock(file, newReader()),
    parser: () => {
        const read = newReader();
        return (file) => parseUvLock(file, read);
    },
};
function isScriptLock(path) {
    return path.endsWith(".py.lock") && (0,paths/* baseNameOf */.mv)(path) !== ".py.lock";
}
function newReader() {
    return { read: packageReader(), known: new Map() };
}
function parseUvLock(file, reader) {
    const { document, key } = documentOf(file.text, reader);
    uv_lock_format_checkVersion(document);
    if (document.entries === null) {
        throw new manifest/* ManifestError */.Sh("unreadable", `\`${key}\` is no array of tables`, document.lineOf([key]));
    }
    const members = memberNames(document.root);
    const read = readPackages({ document, entries: document.entries, members, path: file.path, key });
    return {
        ...manifest/* EMPTY_MANIFEST */.en,
        requirements: read.requirements,
        graph: lazyGraph(() => read.graph),
        own: { ...manifest/* NO_PROJECT */.m0, names: read.own, requiresPython: (0,toml_values/* asString */.oJ)(document.root["requires-python"]) },
        skipped: read.skipped,
    };
}
// The 2024 previews named the array otherwise.
function documentOf(text, reader) {
    const document = parseSections(text, { ...reader, key: "package", textsOf });
    if (document.entries?.length !== 0 || document.root.distribution === undefined)
        return { document, key: "package" };
    return { document: parseSections(text, { ...reader, key: "distribution", textsOf }), key: "distribution" };
}
function textsOf(entry) {
    return "problem" in entry ? null : { name: entry.writtenName, version: entry.version };
}
// uv refuses every other version; a higher revision of version 1 is compatible.
function uv_lock_format_checkVersion({ root, lineOf }) {
    const version = (0,toml_values/* asNumber */.i)(root.version);
    if (version === 1)
        return;
    const detail = version === null ? "has no lock `version`" : `has lock version ${version}, and only version 1 is known`;
    throw new manifest/* ManifestError */.Sh("unreadable", detail, lineOf(["version"]));
}
function memberNames(root) {
    const written = (0,toml_values/* stringsOf */.iw)((0,toml_values/* valueAt */.fK)(root, ["manifest", "members"]));
    return new Set(written.map(domain_name/* parseProjectName */.CZ).filter((name) => name !== null));
}

;// CONCATENATED MODULE: ./build/manifests/registry.js














/** Every format, in the order of the docs; the first whose name test holds reads a path. */
const FORMATS = [
    requirements_format/* requirements */.L,
    format/* pyproject */.b,
    uvLock,
    poetryLock,
    pdmLock,
    pylock,
    pipfile,
    pipfileLock,
    setupCfg,
    setupPy,
    condaEnvironment,
    inlineScript,
    preCommit,
    unread,
];
/** The format of a path by its name alone, or null where none claims it. */
function formatOf(path) {
    return FORMATS.find((format) => format.matches(path)) ?? null;
}
/** The format with an id, or null: policies name formats by id. */
function formatById(id) {
    return FORMATS.find((format) => format.id === id) ?? null;
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mV: () => (/* binding */ badLine),
  Z1: () => (/* binding */ readEditableLine),
  ZK: () => (/* binding */ readEntryLine),
  fF: () => (/* binding */ skipOfBadText),
  DW: () => (/* binding */ skipOfDropped)
});

// EXTERNAL MODULE: ./build/domain/requirement.js
var requirement = __webpack_require__(846);
// EXTERNAL MODULE: ./build/manifests/requirements/options.js + 1 modules
var requirements_options = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/manifests/requirements/outcome.js
var requirements_outcome = __webpack_require__(9442);
// EXTERNAL MODULE: ./build/manifests/requirements/reading.js
var reading = __webpack_require__(1154);
// EXTERNAL MODULE: ./build/manifests/pep508/reference.js
var reference = __webpack_require__(5215);
// EXTERNAL MODULE: ./build/manifests/pep508.js + 3 modules
var pep508 = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/manifests/requirements/reference.js



const URL_SCHEME = /^(?:https?|file|ftp|git\+(?:https?|ssh|git|file)|hg\+(?:https?|ssh|file|static-http)|svn\+(?:https?|ssh|svn|file)|bzr\+(?:https?|ssh|sftp|ftp|lp|file)):/i;
const VCS_SCHEME = /^(?:git|hg|svn|bzr)[:+]/i;
const FILE_SCHEME = /^file:/i;
// packaging's project name, without what its tokenizer lets through elsewhere.
const EGG_NAME = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/;
const PATH_EXTRAS = /(?<=.)\[[^[\]]+\]$/;
const SELF = /^(?:file:)?\.(?:\/\.)*\/?$/i;
/** True for texts that pip takes as a URL: `https://…`, `file:…`, `git+ssh://…`. */
function isUrl(text) {
    return URL_SCHEME.test(text);
}
/** A URL or path that stands for what it leads to. `marker`: what pip split off before. */
function readReference(text, marker) {
    const source = (0,pep508/* sourceOfUrl */.OX)(text);
    const egg = isUrl(text) ? (0,reference/* eggText */.$V)(text) : null;
    if (egg !== null && !EGG_NAME.test(egg)) {
        const readable = (0,pep508/* projectOfUrl */.uw)(text);
        return (0,requirements_outcome/* bad */.MB)(text, "what follows ‘egg=’ is no plain name", readable === null ? [] : (0,requirements_outcome/* justNamed */.y4)(readable.writtenName, source));
    }
    const path = withoutPathExtras(text);
    const parts = { source, marker, extras: isUrl(text) ? [] : pathExtras(text) };
    if (/\.whl$/i.test(path.split(/[?#]/, 1)[0] ?? ""))
        return readWheel(text, path, parts);
    const found = (0,pep508/* projectOfUrl */.uw)(path);
    return found === null ? unnamed(text, source) : named(found, parts);
}
/** The value of `-e`: a folder, a VCS URL with its project's name, or `name @ VCS URL`. */
function readEditable(text) {
    const parsed = (0,pep508/* parseRequirement */.pP)(text);
    if (parsed.ok && parsed.url !== null)
        return readNamedEditable(text, parsed.url, parsed);
    if (VCS_SCHEME.test(text))
        return readEditableRepository(text);
    if (FILE_SCHEME.test(text))
        return readReference(withoutPathExtras(text), null);
    if (text.includes("#") || isUrl(text)) {
        const names = (0,requirements_outcome/* justNamed */.y4)((0,pep508/* projectOfUrl */.uw)(text)?.writtenName ?? "", (0,pep508/* sourceOfUrl */.OX)(text));
        return (0,requirements_outcome/* bad */.MB)(text, "an editable comes from a folder or a repository", names);
    }
    // A bare name may be a folder; with a version or marker it cannot be.
    if (parsed.ok && parsed.specifier + (parsed.marker ?? "") !== "") {
        return (0,requirements_outcome/* bad */.MB)(text, "an editable is a folder or a repository, not a name", (0,requirements_outcome/* justNamed */.y4)(parsed.writtenName));
    }
    return unnamed(text, (0,pep508/* sourceOfUrl */.OX)(withoutPathExtras(text)));
}
function readNamedEditable(text, url, parsed) {
    const { name, writtenName, specifier, version, extras, marker } = parsed;
    const source = (0,pep508/* sourceOfUrl */.OX)(url);
    const entry = { name, writtenName, specifier, version, extras, marker, source };
    if (source.kind === "vcs" || FILE_SCHEME.test(url))
        return { kind: "named", entry };
    return (0,requirements_outcome/* bad */.MB)(text, "an editable comes from a folder or a repository", [entry]);
}
function readEditableRepository(text) {
    const scheme = text.slice(0, text.search(/[:+]/));
    const url = text.charAt(scheme.length) === ":" ? `${scheme}+${text}` : text;
    const named = (0,pep508/* projectOfUrl */.uw)(url);
    if (!isUrl(url))
        return (0,requirements_outcome/* bad */.MB)(text, "this is no URL of a repository", (0,requirements_outcome/* justNamed */.y4)(named?.writtenName ?? "", (0,pep508/* sourceOfUrl */.OX)(url)));
    if (named !== null)
        return readReference(url, null);
    return (0,requirements_outcome/* bad */.MB)(text, "an editable repository names its project, as ‘name @ URL’ or ‘#egg=name’", []);
}
// pip takes name and version of a wheel from its file name, whatever `#egg=` says.
function readWheel(text, path, parts) {
    const bare = path.split(/[?#]/, 1)[0] ?? "";
    const found = (0,pep508/* projectOfUrl */.uw)(bare);
    if (found !== null)
        return named(found, parts);
    return (0,requirements_outcome/* bad */.MB)(text, "this is no name of a wheel", []);
}
function named({ name, writtenName, version }, parts) {
    return { kind: "named", entry: { name, writtenName, specifier: "", version, ...parts } };
}
function unnamed(text, source) {
    const url = source.url ?? text;
    if (SELF.test(withoutPathExtras(text))) {
        return { kind: "unnamed", reason: "self", detail: `‘${(0,requirements_outcome/* shown */.SP)(text)}’ is the project in this folder` };
    }
    if (source.kind === "vcs")
        return { kind: "unnamed", reason: "vcs", detail: `‘${(0,requirements_outcome/* shown */.SP)(url)}’ is a repository, not a project of the index` };
    if (source.kind === "url")
        return {
            kind: "unnamed",
            reason: "url",
            detail: `‘${(0,requirements_outcome/* shown */.SP)(url)}’ is a file of another place, not a project of the index`,
        };
    return { kind: "unnamed", reason: "path", detail: `‘${(0,requirements_outcome/* shown */.SP)(url)}’ is a path, not a project of the index` };
}
function pathExtras(text) {
    const written = PATH_EXTRAS.exec(text)?.[0].slice(1, -1).split(",") ?? [];
    return (0,pep508/* normalizeExtras */.Z9)(written.map((extra) => extra.trim()));
}
/** `./pkg[dev]` without its extras. */
function withoutPathExtras(text) {
    return text.replace(PATH_EXTRAS, "").trimEnd();
}

// EXTERNAL MODULE: ./build/manifests/pep508/marker.js
var pep508_marker = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/manifests/requirements/lines.js
var lines = __webpack_require__(7497);
;// CONCATENATED MODULE: ./build/manifests/requirements/requirement-text.js






// `./pkg`, `..`, `/opt/pkg`, `.[dev]`.
const RELATIVE_OR_ABSOLUTE = /^(?:\.{1,2}(?:$|[/\\[])|\/)/;
// What belongs to a version specifier or to prose, not to a path (`lib/pkg`, `lib/pkg[dev]`).
const NOT_IN_PATHS = /[\s<>=!~;@{}$]/;
/** Reads the part of a line before its options as pip does: URL, archive, folder or PEP 508. */
function readRequirementText(text) {
    // pip splits the marker off first, at `; ` for URLs and at any semicolon else.
    const separator = isUrl(text) ? "; " : ";";
    const at = text.indexOf(separator);
    const wanted = (0,lines/* strip */.b)(at < 0 ? text : text.slice(0, at));
    const marker = at < 0 ? "" : (0,lines/* strip */.b)(text.slice(at + separator.length));
    const problem = marker === "" ? null : (0,pep508_marker/* markerProblem */.M)(marker);
    if (problem !== null)
        return (0,requirements_outcome/* bad */.MB)(text, problem);
    return readWanted(wanted, marker === "" ? null : marker);
}
function readWanted(wanted, marker) {
    if (isUrl(wanted) || isLocalArchive(wanted))
        return readReference(wanted, marker);
    const parsed = (0,pep508/* parseRequirement */.pP)(wanted);
    if (parsed.ok)
        return fromPep508(parsed, marker);
    if (isPath(wanted))
        return readReference(wanted, marker);
    const egg = (0,reference/* eggText */.$V)(wanted) === null ? null : (0,pep508/* projectOfUrl */.uw)(wanted);
    if (egg !== null)
        return (0,requirements_outcome/* bad */.MB)(wanted, parsed.reason, (0,requirements_outcome/* justNamed */.y4)(egg.writtenName, (0,pep508/* sourceOfUrl */.OX)(wanted)));
    return (0,requirements_outcome/* bad */.MB)(wanted, parsed.reason);
}
function isPath(wanted) {
    return RELATIVE_OR_ABSOLUTE.test(wanted) || (wanted.includes("/") && !NOT_IN_PATHS.test(wanted));
}
// `name @ https://…/x.zip` ends like an archive and is none: what stands before `@` is no path.
function isLocalArchive(wanted) {
    if (/[?#]/.test(wanted) || !(0,pep508/* isArchive */.tc)(withoutPathExtras(wanted)))
        return false;
    const at = wanted.indexOf("@");
    return at < 0 || wanted.lastIndexOf("/", at) >= 0 || wanted.startsWith(".");
}
function fromPep508(parsed, marker) {
    const { name, writtenName, specifier, version, extras } = parsed;
    const source = (0,pep508/* sourceOf */.vz)(parsed);
    return { kind: "named", entry: { name, writtenName, specifier, version, extras, marker, source } };
}

;// CONCATENATED MODULE: ./build/manifests/requirements/entry-line.js






// Jinja, cookiecutter and copier. Not `${{`: that is GitHub's, and no tool fills it into a requirements file.
const TEMPLATE = /\{\{|\{%|\{#/;
// pip expands this form alone.
const VARIABLE = /\$\{[A-Z0-9_]+\}/;
/** A line that starts with a requirement: its own options are hashes and settings, all others are ignored by pip. */
function readEntryLine(place) {
    const { args, options } = (0,requirements_options/* splitLine */.h)(place.line.text);
    const outcome = readRequirementText(args);
    const parsed = (0,requirements_options/* parseOptions */.A)(options);
    if (!parsed.ok)
        return readingOf(withProblem(place.line.text, outcome, parsed.reason), place, []);
    const files = (parsed.values.get("hash") ?? []).map(hashOnly);
    if (!parsed.values.has("editable"))
        return readingOf(outcome, place, files);
    return readingOf(withProblem(place.line.text, outcome, "‘-e’ stands after a requirement"), place, files);
}
/** The value of a line's first `-e`. */
function readEditableLine(value, place) {
    return readingOf(readEditable(value), place, []);
}
/** A line that cannot be read at all. */
function badLine(place, reason) {
    return readingOf((0,requirements_outcome/* bad */.MB)(place.line.text, reason, []), place, []);
}
/** The skip of a line that its tool would reject, or that a tool fills in first. */
function skipOfBadText(text, detail, place) {
    const at = { file: place.file, line: place.line.line, project: null };
    if (TEMPLATE.test(text))
        return { ...at, class: "unread", reason: "template", detail: `‘${(0,requirements_outcome/* shown */.SP)(text)}’ is filled in by a template` };
    if (VARIABLE.test(text))
        return {
            ...at,
            class: "unread",
            reason: "variable",
            detail: `‘${(0,requirements_outcome/* shown */.SP)(text)}’ depends on an environment variable`,
        };
    return { ...at, class: "unreadable", reason: "bad-line", detail };
}
/** What pip drops and uv installs: no bad line to either, and no entry to both. `detail` as a skip's. */
function skipOfDropped(detail, { file, line }) {
    return { class: "unread", file, line: line.line, reason: "bad-line", detail, project: null };
}
function withProblem(text, outcome, reason) {
    if (outcome.kind === "named")
        return (0,requirements_outcome/* bad */.MB)(text, reason, [outcome.entry]);
    return outcome.kind === "bad" ? outcome : (0,requirements_outcome/* bad */.MB)(text, reason, []);
}
function readingOf(outcome, place, files) {
    switch (outcome.kind) {
        case "named":
            return { ...reading/* EMPTY_READING */.f, requirements: [requirementOf(outcome.entry, place, files)] };
        case "unnamed":
            return { ...reading/* EMPTY_READING */.f, skipped: [toldOf(outcome, place)] };
        case "bad": {
            const requirements = outcome.entries.map((entry) => requirementOf(entry, place, files));
            const skip = skipOfBadText(place.line.text, outcome.detail, place);
            return { ...reading/* EMPTY_READING */.f, requirements, skipped: [{ ...skip, project: requirements[0]?.name ?? null }] };
        }
    }
}
function toldOf(outcome, place) {
    const { reason, detail } = outcome;
    const kind = reason === "vcs" || reason === "url" ? "reference" : "told";
    return { class: kind, file: place.file, line: place.line.line, reason, detail, project: null };
}
function requirementOf(entry, place, files) {
    return {
        ...entry,
        scope: "prod",
        group: null,
        kind: "declared",
        direct: true,
        files,
        node: null,
        location: (0,requirement/* fixedLocation */.Y)(place.file, place.line.line, place.line.endLine),
    };
}
function hashOnly(hash) {
    return { name: null, url: null, hash: hash.toLowerCase() };
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ requirements)
});

// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/manifests/requirements/entry-line.js + 2 modules
var entry_line = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/manifests/requirements/file-names.js

const NAMED = /requirements.*\.(?:txt|in|pip)$/;
const CONSTRAINTS = /constraints.*\.txt$/;
// rye's locks are compiled requirements files. (Helm's `requirements.lock` is told apart by its content.)
const RYE_LOCK = /^requirements(?:-dev)?\.lock$/;
const LISTED = /\.(?:txt|in|pip)$/;
// Names that sit beside requirements and never are any.
const NEVER = /^(?:manifest\.in$|readme|licen[cs]e)/;
// What setuptools writes, and the folder of the same name in a package that was unpacked.
const EGG_INFO = /(?:^|[./])egg-info$/i;
const MAY_BE = /\.(?:txt|in|pip|list|reqs)$|requirements[\w-]*\.(?:frozen|lock|dev|prod|test|base|ci)$/;
const MAX_LENGTH = 512 * 1024;
/** True for the names of design section 5: `*requirements*`, a `requirements/` folder's, `*constraints*.txt`, and rye's locks. */
function isRequirementsPath(path) {
    const base = (0,paths/* baseNameOf */.mv)(path).toLowerCase();
    const folders = (0,paths/* folderOf */.yS)(path).toLowerCase().split("/");
    if (NEVER.test(base) || folders.some((folder) => EGG_INFO.test(folder)))
        return false;
    return (NAMED.test(base) ||
        CONSTRAINTS.test(base) ||
        RYE_LOCK.test(base) ||
        (folders.includes("requirements") && LISTED.test(base)));
}
/** True for names and sizes whose content is worth a look: `deps.txt`, `dev.list`, `pinned`. */
function mayBeRequirements(path, length) {
    const base = (0,paths/* baseNameOf */.mv)(path).toLowerCase();
    if (length > MAX_LENGTH || NEVER.test(base) || EGG_INFO.test((0,paths/* folderOf */.yS)(path)))
        return false;
    return MAY_BE.test(base) || !base.includes(".");
}
/** What names the direct requirements of a compiled file: the `.in` of the same stem and the folder's pyproject.toml. */
function sourcesBeside(path) {
    const base = (0,paths/* baseNameOf */.mv)(path);
    if (!base.toLowerCase().endsWith(".txt"))
        return [];
    const names = [`${base.slice(0, -".txt".length)}.in`, "pyproject.toml"];
    return names.flatMap((name) => (0,paths/* parseRepoPath */.NP)(`${(0,paths/* folderOf */.yS)(path)}/${name}`.replace(/^\//, "")) ?? []);
}

;// CONCATENATED MODULE: ./build/manifests/requirements/guards.js
// Helm's requirements.lock and requirements.yaml.
const YAML_START = /^(?:[A-Za-z_-]+:\s*$|dependencies:)/;
// OpenStack's bindep: `gcc [platform:rpm compile] >=4`.
const BINDEP_LINE = /^[a-z0-9][a-z0-9+.\-/]*(?:\s+\[[^\]]*\])?(?:\s+[<>=!~,0-9.]+)?$/;
const PROSE_WORDS = 4;
// A page of documentation: its examples of code are no broken requirements.
const PAGE_SENTENCES = 5;
const OPERATOR = /[=<>~@;[]/;
/** What the file is instead of a requirements file, as the end of "the file is …", or null where nothing speaks against it. */
function otherContent(lines) {
    const written = lines.filter((line) => line.text !== "");
    if (YAML_START.test(written[0]?.text ?? ""))
        return "YAML (a Helm chart's, by its first line)";
    const profiles = written.some((line) => line.text.includes("platform:"));
    if (profiles && written.every((line) => BINDEP_LINE.test(line.text)))
        return "a list of system packages (bindep)";
    return null;
}
/**
 * True for a text of sentences in which nothing reads as a requirement with a version, an option or a path.
 * `readings` has one element per line.
 */
function isProse(lines, readings, parsed) {
    const bad = lines.filter((_, index) => readings[index]?.skipped.some(isUnreadable));
    const sentences = bad.filter((line) => wordsOf(line.text) >= PROSE_WORDS);
    const written = lines.filter((line) => line.text !== "").length;
    if (sentences.length >= PAGE_SENTENCES && bad.length * 2 > written && !hasEvidence(parsed))
        return true;
    // A line that pip rejects and that still names a project beside an operator is a broken requirement, not prose.
    if (lines.some((line, index) => readings[index]?.skipped.some(namesProject) && OPERATOR.test(line.text)))
        return false;
    return sentences.length > 0 && bad.length * 2 > parsed.requirements.length && !hasEvidence(parsed);
}
/** True when at least one entry pins or bounds its version, or is bound to a file. */
function boundsAVersion(parsed) {
    return parsed.requirements.some((requirement) => requirement.specifier !== "" || requirement.files.length > 0);
}
function hasEvidence(parsed) {
    const told = parsed.skipped.some((skip) => !isUnreadable(skip));
    const references = parsed.requirements.some((requirement) => requirement.source.kind !== "index");
    const options = parsed.includes.length + parsed.indexes.length > 0 || parsed.noIndex;
    return told || references || options || boundsAVersion(parsed);
}
function isUnreadable(skip) {
    return skip.class === "unreadable";
}
function namesProject(skip) {
    return isUnreadable(skip) && skip.project !== null;
}
function wordsOf(text) {
    return text.split(/\s+/, PROSE_WORDS).length;
}

// EXTERNAL MODULE: ./build/manifests/requirements/lines.js
var requirements_lines = __webpack_require__(7497);
// EXTERNAL MODULE: ./build/manifests/requirements/option-line.js
var option_line = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/manifests/requirements/reading.js
var requirements_reading = __webpack_require__(1154);
// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
;// CONCATENATED MODULE: ./build/manifests/requirements/via.js

const VIA = /^\s*via(?:\s+(?<items>\S.*))?$/;
// `name (pyproject.toml)`, `name (setup.py)`, uv's `(pyproject.toml:group)` and `(workspace)`.
const PROJECT_FILE = /\((?<place>[^()]*)\)$/;
const REQUIREMENT_FILE = /^(?:-r|--requirement)(?:\s|$)/;
const PATH = /^(?:\.{0,2}\/|file:)(?:[^\s;/]*\/)*(?<folder>[^\s;/[]+)/;
const EXTRAS = /\[[^[\]]*\]$/;
/**
 * The comments of pip-compile, `uv pip compile`, `uv export` and rye, by the index of the line whose requirement they
 * belong to: the one above. Empty where the file has none.
 */
function readVia(lines, names) {
    const known = { entries: names, paths: pathNames(lines) };
    const blocks = new Map();
    let block = { parents: [], roots: [], paths: [] };
    let open = false;
    for (const [index, line] of lines.entries()) {
        if (line.text !== "") {
            block = { parents: [], roots: [], paths: [] };
            blocks.set(index, block);
            open = false;
        }
        open = readComment(line.comment, open, (item) => addItem(item, known, block));
    }
    return new Map([...blocks].filter(([, { parents, roots, paths }]) => parents.length + roots.length + paths.length > 0));
}
// `./loc` is a path dependency; a member of the workspace is written with `-e` and is a root as the project is.
function pathNames(lines) {
    return new Set(lines.flatMap((line) => (0,domain_name/* parseProjectName */.CZ)(PATH.exec(line.text)?.groups?.folder ?? "") ?? []));
}
/** Reads one comment; true when the next one goes on with the list. */
function readComment(comment, open, add) {
    if (comment === null)
        return false;
    const via = VIA.exec(comment);
    const listed = via === null ? (open ? comment : "") : (via.groups?.items ?? "");
    for (const item of listed.split(","))
        add(item.trim());
    return via === null ? open : listed === "";
}
/** The graph that the comments draw: an edge from each parent to what it brings. */
function viaGraph(entries) {
    const edges = new Map();
    const roots = new Map();
    const names = new Map();
    for (const { requirement, via } of entries) {
        const node = nodeOf(requirement.name);
        names.set(node, requirement.name);
        for (const parent of via?.parents ?? [])
            addEdge(edges, nodeOf(parent), node);
        if (requirement.direct === true && !roots.has(node))
            roots.set(node, rootOf(node, via));
    }
    return {
        roots: () => [...roots.values()].sort((a, b) => Number(a.group !== null) - Number(b.group !== null)),
        nodesOf: (name) => (names.has(nodeOf(name)) ? [nodeOf(name)] : []),
        nameOf: (node) => nameOfNode(names, node),
        edgesOf: (node) => [...(edges.get(node) ?? [])],
    };
}
function addEdge(edges, from, to) {
    const targets = edges.get(from);
    if (targets === undefined)
        edges.set(from, new Set([to]));
    else
        targets.add(to);
}
/** The node of a project: a compiled file has one entry a project, or several of one project. */
function nodeOf(name) {
    const node = name;
    return node;
}
function nameOfNode(names, node) {
    const name = names.get(node);
    if (name === undefined)
        throw new TypeError(`not a node of this file: ${node}`);
    return name;
}
function rootOf(node, via) {
    const groups = via?.roots ?? [];
    const group = groups.length === 0 || groups.includes(null) ? null : (groups[0] ?? null);
    return { node, scope: group === null ? "prod" : "group", group };
}
// `-c FILE` and `--override FILE` only constrain: neither a parent nor a root.
function addItem(item, known, block) {
    const place = PROJECT_FILE.exec(item)?.groups?.place;
    if (place !== undefined)
        block.roots.push(groupOf(place));
    else if (REQUIREMENT_FILE.test(item))
        block.roots.push(null);
    const name = place === undefined ? (0,domain_name/* parseProjectName */.CZ)(item.replace(EXTRAS, "")) : null;
    if (name === null)
        return;
    // `uv export` names the project itself, which is no entry of its own file.
    if (known.entries.has(name))
        block.parents.push(name);
    else if (known.paths.has(name))
        block.paths.push(name);
    else
        block.roots.push(null);
}
function groupOf(place) {
    const colon = place.indexOf(":");
    const group = colon < 0 ? "" : place.slice(colon).replace(/^:+/, "");
    return group === "" ? null : (0,domain_name/* normalizeLabel */.yP)(group);
}

;// CONCATENATED MODULE: ./build/manifests/requirements/format.js








const DOCS = {
    title: "pip requirements and constraints files",
    files: "`*requirements*.{txt,in,pip}`, `requirements/**/*.{txt,in,pip}`, `*constraints*.txt`, rye's `requirements.lock` and `requirements-dev.lock`, what these include, and changed files of other names whose every line reads as a requirement",
    reads: "names, specifiers, extras, markers, hashes, `-e`, paths, VCS and URL references, `-r` and `-c`, index options; lines as pip joins and splits them",
    graph: "the `# via` comments of pip-compile, `uv pip compile`, `uv export` and rye",
    notRead: "remote includes, environment variables as names, template lines",
};
// A joined line of more is no list of hashes any more.
const MAX_LINE = 256 * 1024;
const COMPILED = /autogenerated by pip-compile|autogenerated by uv|generated by rye|@generated by PDM/;
/** pip's requirements and constraints files; `-r` and `-c` are returned as includes. */
const requirements = {
    id: (0,manifest/* formatId */.hX)("requirements"),
    docs: DOCS,
    encoding: "pip",
    matches: isRequirementsPath,
    companions: sourcesBeside,
    looksLike,
    parse,
};
function looksLike(file) {
    if (!mayBeRequirements(file.path, file.text.length))
        return false;
    const lines = (0,requirements_lines/* logicalLines */.N)(file.text);
    if (otherContent(lines) !== null)
        return false;
    const parsed = merged(readLines(file, lines));
    return parsed.skipped.every((skip) => skip.class === "told" || skip.class === "reference") && boundsAVersion(parsed);
}
function parse(file) {
    const lines = (0,requirements_lines/* logicalLines */.N)(file.text);
    const other = otherContent(lines);
    // Helm's lock shares its name with rye's and is no Python file at all: nothing to tell.
    if (other !== null && file.path.endsWith(".lock"))
        return manifest/* NO_MANIFEST */.YQ;
    if (other !== null)
        return notRequirements(file, `the file is ${other}, not a requirements file`);
    const readings = readLines(file, lines);
    const parsed = merged(readings);
    if (lines.every((line) => line.text.length <= MAX_LINE) && isProse(lines, readings, parsed))
        return notRequirements(file, "no line of the file reads as a requirement with a version");
    return withRelations(parsed, readings, lines);
}
function notRequirements(file, detail) {
    const skip = { class: "told", file: file.path, line: 1, reason: "not-used", detail, project: null };
    return { ...manifest/* NO_MANIFEST */.YQ, skipped: [skip] };
}
/** One reading per line, in order. */
function readLines(file, lines) {
    return lines.map((line) => {
        const reading = line.text === "" ? requirements_reading/* EMPTY_READING */.f : readLine(file, line);
        return line.swallowed.length === 0 ? reading : withSwallowed(reading, file, line);
    });
}
const SWALLOWED = "the comment above it ends in a backslash: pip takes the line into the comment, uv installs it";
// What one of the two installs must not pass unseen, and it is no entry for the other.
function withSwallowed(reading, file, { swallowed }) {
    const told = swallowed.flatMap((physical) => (0,requirements_lines/* logicalLines */.N)(physical.text)
        .map((line) => ({ ...line, line: physical.line, endLine: physical.line }))
        .filter((line) => line.text !== "" && asksForSomething(readLine(file, line)))
        .map((line) => (0,entry_line/* skipOfDropped */.DW)(SWALLOWED, { file: file.path, line })));
    return { ...reading, skipped: [...reading.skipped, ...told] };
}
function asksForSomething({ requirements, includes, indexes, links, skipped }) {
    return requirements.length + includes.length + indexes.length + links.length + skipped.length > 0;
}
function readLine(file, line) {
    const place = { file: file.path, line };
    if (line.text.length > MAX_LINE)
        return (0,entry_line/* badLine */.mV)(place, `it is longer than ${MAX_LINE} characters`);
    return line.text.startsWith("-") ? (0,option_line/* readOptionLine */.W)(place) : (0,entry_line/* readEntryLine */.ZK)(place);
}
function merged(readings) {
    const noIndex = readings.some((reading) => reading.noIndex);
    return {
        ...manifest/* EMPTY_MANIFEST */.en,
        requirements: readings.flatMap((reading) => reading.requirements),
        includes: readings.flatMap((reading) => reading.includes),
        indexes: readings.flatMap((reading) => (noIndex ? reading.links : [...reading.indexes, ...reading.links])),
        noIndex,
        skipped: readings.flatMap((reading) => reading.skipped),
    };
}
// A compiled or frozen file holds the whole closure: who asked for an entry stands in its comments or nowhere.
function withRelations(parsed, readings, lines) {
    const via = readVia(lines, new Set(parsed.requirements.map((requirement) => requirement.name)));
    if (via.size === 0)
        return isClosure(parsed, lines) ? withoutRelation(parsed) : parsed;
    const entries = readings.flatMap((reading, index) => reading.requirements.map((one) => related(one, via.get(index))));
    return { ...parsed, requirements: entries.map((entry) => entry.requirement), graph: viaGraph(entries) };
}
// Before version 6 pip-compile gave no comment to what was asked for directly.
function related(requirement, via) {
    const direct = via === undefined || via.roots.length > 0;
    return { requirement: { ...requirement, direct, node: nodeOf(requirement.name) }, via };
}
function withoutRelation(parsed) {
    return { ...parsed, requirements: parsed.requirements.map((requirement) => ({ ...requirement, direct: null })) };
}
function isClosure(parsed, lines) {
    if (parsed.requirements.some((requirement) => requirement.files.length > 0))
        return true;
    const first = lines.findIndex((line) => line.text !== "");
    const head = first < 0 ? lines : lines.slice(0, first + 1);
    return head.some((line) => COMPILED.test(line.comment ?? ""));
}


/***/ }),

/***/ 7497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ logicalLines),
/* harmony export */   b: () => (/* binding */ strip)
/* harmony export */ });
// Python's str.splitlines(): pip breaks lines at all of these, git at line feeds alone.
const LINE_BREAK = /\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/g;
// Python's `\s` and str.strip(): not the same set as JavaScript's (U+FEFF is none, U+001F is one).
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const COMMENT_LINE = new RegExp(`^[${SPACE}]*#`);
const IS_SPACE = new RegExp(`[${SPACE}]`);
/** The lines of a requirements file in pip's order: split, joined, comments taken off. Blank ones are kept. */
function logicalLines(text) {
    const lines = [];
    let parts = [];
    for (const physical of physicalLines(text)) {
        const comment = COMMENT_LINE.test(physical.text);
        if (physical.text.endsWith("\\") && !comment) {
            parts.push({ ...physical, text: withoutBackslashes(physical.text) });
            continue;
        }
        // A comment ends a continuation; the space keeps it a comment after the join.
        parts.push(comment ? { ...physical, text: ` ${physical.text}` } : physical);
        lines.push(withoutComment(parts));
        parts = [];
    }
    if (parts.length > 0)
        lines.push(withoutComment(parts));
    return lines;
}
function physicalLines(text) {
    const lines = [];
    let start = 0;
    let line = 1;
    for (const found of text.matchAll(LINE_BREAK)) {
        lines.push({ text: text.slice(start, found.index), line });
        start = found.index + found[0].length;
        if (found[0].endsWith("\n"))
            line++;
    }
    if (start < text.length)
        lines.push({ text: text.slice(start), line });
    return lines;
}
// Python's `line.strip("\\")`, both ends.
function withoutBackslashes(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text[start] === "\\")
        start++;
    while (end > start && text[end - 1] === "\\")
        end--;
    return text.slice(start, end);
}
const NONE = [];
function withoutComment(parts) {
    const joined = parts.length === 1 ? (parts[0]?.text ?? "") : parts.map((part) => part.text).join("");
    const line = parts[0]?.line ?? 1;
    const endLine = parts.at(-1)?.line ?? line;
    let sign = joined.indexOf("#");
    while (sign > 0 && !IS_SPACE.test(joined.charAt(sign - 1)))
        sign = joined.indexOf("#", sign + 1);
    if (sign < 0)
        return { text: strip(joined), comment: null, line, endLine, swallowed: NONE };
    const swallowed = parts.length === 1 ? NONE : startingAfter(parts, sign);
    return { text: strip(joined.slice(0, sign)), comment: joined.slice(sign + 1), line, endLine, swallowed };
}
function startingAfter(parts, sign) {
    let start = 0;
    return parts.filter((part) => {
        const isAfter = start > sign;
        start += part.text.length;
        return isAfter;
    });
}
/** Python's str.strip(). */
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && IS_SPACE.test(text.charAt(start)))
        start++;
    while (end > start && IS_SPACE.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}


/***/ }),

/***/ 7680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readOptionLine)
/* harmony export */ });
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _entry_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3364);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7783);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9442);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1154);





const FILLED_IN_FIRST = /\{\{|\{%|\$\{[A-Z0-9_]+\}/;
/**
 * A line of options alone, in pip's precedence: an editable makes it a requirement; else the first `-r`, else the
 * first `-c` makes it an include and everything else on it is ignored; else its index options count.
 */
function readOptionLine(place) {
    const parsed = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .A)(place.line.text);
    if (!parsed.ok)
        return (0,_entry_line_js__WEBPACK_IMPORTED_MODULE_1__/* .badLine */ .mV)(place, parsed.reason);
    const editable = parsed.values.get("editable")?.[0];
    if (editable !== undefined)
        return (0,_entry_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readEditableLine */ .Z1)(editable, place);
    const reading = readValues(parsed.values, place);
    const [word] = parsed.dropped;
    if (word === undefined)
        return reading;
    const detail = `pip drops what stands after the options of a line, uv may install it: ‘${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(word)}’`;
    return { ...reading, skipped: [...reading.skipped, (0,_entry_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipOfDropped */ .DW)(detail, place)] };
}
function readValues(values, place) {
    const requirement = values.get("requirement")?.[0];
    if (requirement !== undefined)
        return includeOf(requirement, "requirements", place);
    const constraint = values.get("constraint")?.[0];
    if (constraint !== undefined)
        return includeOf(constraint, "constraints", place);
    return indexesOf(values, place);
}
function includeOf(target, as, place) {
    if (FILLED_IN_FIRST.test(target)) {
        return { ..._reading_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_READING */ .f, skipped: [(0,_entry_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipOfBadText */ .fF)(target, "", place)] };
    }
    if (target.trim() === "")
        return (0,_entry_line_js__WEBPACK_IMPORTED_MODULE_1__/* .badLine */ .mV)(place, "it includes a file without a name");
    return { ..._reading_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_READING */ .f, includes: [{ target, line: place.line.line, as, scope: null }] };
}
function indexesOf(values, place) {
    // The last `-i` of a line wins; of several `-f` pip keeps the first.
    const indexes = [
        ...declared(values.get("index-url")?.slice(-1), "replaces", place),
        ...declared(values.get("extra-index-url"), "adds", place),
    ];
    const links = declared(values.get("find-links")?.slice(0, 1), "adds", place);
    return { ..._reading_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_READING */ .f, indexes, links, noIndex: values.has("no-index") };
}
function declared(urls, role, place) {
    return (urls ?? [])
        .filter((url) => url.trim() !== "")
        .map((url) => ({ url: (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(url.trim()), name: null, role, line: place.line.line }));
}


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseOptions),
  h: () => (/* binding */ splitLine)
});

;// CONCATENATED MODULE: ./build/manifests/requirements/shell.js
// shlex in POSIX mode: white space, bare text, 'literal', "with \" and \\ escapes", and \x.
const SHELL_SPACE = /[ \t\r\n]+/y;
const BARE = /[^ \t\r\n'"\\]+/y;
const SINGLE = /'[^']*'/y;
const DOUBLE = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const ESCAPED = /\\[\s\S]/y;
/** The words of a shell line, or null where a quotation or an escape is not finished. */
function shellWords(text) {
    const words = [];
    let word = null;
    let at = 0;
    while (at < text.length) {
        const space = matchAt(SHELL_SPACE, text, at);
        const piece = space ?? wordPiece(text, at);
        if (piece === null)
            return null;
        at += piece.length;
        if (space === null)
            word = (word ?? "") + unquoted(piece);
        else if (word !== null) {
            words.push(word);
            word = null;
        }
    }
    return word === null ? words : [...words, word];
}
function wordPiece(text, at) {
    return (matchAt(BARE, text, at) ?? matchAt(SINGLE, text, at) ?? matchAt(DOUBLE, text, at) ?? matchAt(ESCAPED, text, at));
}
function unquoted(piece) {
    if (piece.startsWith("'"))
        return piece.slice(1, -1);
    if (piece.startsWith('"'))
        return piece.slice(1, -1).replace(/\\(["\\])/g, "$1");
    return piece.startsWith("\\") ? piece.slice(1) : piece;
}
function matchAt(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.exec(text)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/manifests/requirements/options.js

const LONG = new Map([
    ["--index-url", "index-url"],
    ["--pypi-url", "index-url"],
    ["--extra-index-url", "extra-index-url"],
    ["--no-index", "no-index"],
    ["--constraint", "constraint"],
    ["--requirement", "requirement"],
    ["--editable", "editable"],
    ["--find-links", "find-links"],
    ["--no-binary", "other-value"],
    ["--only-binary", "other-value"],
    ["--prefer-binary", "other-flag"],
    ["--require-hashes", "other-flag"],
    ["--no-require-hashes", "other-flag"],
    ["--pre", "other-flag"],
    ["--all-releases", "other-value"],
    ["--only-final", "other-value"],
    ["--trusted-host", "other-value"],
    ["--use-feature", "other-value"],
    ["--hash", "hash"],
    ["--config-settings", "config-settings"],
]);
const SHORT = new Map([
    ["i", "index-url"],
    ["c", "constraint"],
    ["r", "requirement"],
    ["e", "editable"],
    ["f", "find-links"],
    ["C", "config-settings"],
]);
const FLAGS = new Set(["no-index", "other-flag"]);
// pip's STRONG_HASHES.
const HASH = /^(?:sha256|sha384|sha512):/;
/** Splits a line where pip does: at the first word, between single spaces, that starts with a dash. */
function splitLine(text) {
    if (text.startsWith("-"))
        return { args: "", options: text };
    const dash = text.indexOf(" -");
    if (dash < 0)
        return { args: text, options: "" };
    return { args: text.slice(0, dash), options: text.slice(dash + 1) };
}
/** Reads the options of one line as shlex and optparse do: glued, quoted, abbreviated. */
function parseOptions(text) {
    const words = shellWords(text);
    if (words === null)
        return { ok: false, reason: "a quotation is not closed" };
    const values = new Map();
    const dropped = [];
    const rest = words[Symbol.iterator]();
    for (const word of rest) {
        if (word === "--") {
            dropped.push(...rest);
            break;
        }
        if (!word.startsWith("-") || word === "-") {
            dropped.push(word);
            continue;
        }
        const option = readOption(word, () => rest.next().value);
        if ("reason" in option)
            return { ok: false, reason: option.reason };
        const earlier = values.get(option.name);
        if (earlier === undefined)
            values.set(option.name, [option.value]);
        else
            earlier.push(option.value);
    }
    return { ok: true, values, dropped };
}
function readOption(word, next) {
    const option = word.startsWith("--") ? longOption(word) : shortOption(word);
    if ("reason" in option)
        return option;
    const value = FLAGS.has(option.name) ? "" : (option.value ?? next());
    if (value === undefined)
        return { reason: `the option ‘${options_short(word)}’ has no value` };
    const reason = valueProblem(option.name, value);
    return reason === null ? { name: option.name, value } : { reason };
}
function longOption(word) {
    const equals = word.indexOf("=");
    const written = equals < 0 ? word : word.slice(0, equals);
    const exact = LONG.get(written);
    const names = exact === undefined ? [...LONG].filter(([long]) => long.startsWith(written)) : [[written, exact]];
    const only = names[0];
    if (only === undefined)
        return { reason: `there is no option ‘${options_short(written)}’` };
    if (names.length > 1)
        return { reason: `the option ‘${options_short(written)}’ could be ${names.map(([long]) => long).join(", ")}` };
    if (equals >= 0 && FLAGS.has(only[1]))
        return { reason: `the option ${only[0]} takes no value` };
    return { name: only[1], value: equals < 0 ? null : word.slice(equals + 1) };
}
function shortOption(word) {
    const name = SHORT.get(word.charAt(1));
    if (name === undefined)
        return { reason: `there is no option ‘${options_short(word)}’` };
    return { name, value: word.length > 2 ? word.slice(2) : null };
}
function valueProblem(name, value) {
    if (name === "hash" && !HASH.test(value))
        return "a hash is ‘sha256:…’, ‘sha384:…’ or ‘sha512:…’";
    if (name === "config-settings" && !value.includes("="))
        return "a configuration setting is ‘KEY=VALUE’";
    return null;
}
function options_short(word) {
    return word.slice(0, 40);
}


/***/ }),

/***/ 9442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   y4: () => (/* binding */ justNamed)
/* harmony export */ });
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1618);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _pep508_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);
/* harmony import */ var _pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);




// Longest piece of a line that a sentence repeats.
const MAX_SHOWN = 80;
// A line is either a list of a few names or prose.
const MAX_NAMES = 20;
const GOES_ON_AS_REQUIREMENT = /^[[(<>=!~;@,#]/;
/** The start of a text, for a sentence; no credentials. */
function shown(text) {
    return (0,_pep508_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(text, MAX_SHOWN);
}
/** A line that pip rejects, with the names that a reader still sees in it. */
function bad(text, reason, entries = namesIn(text)) {
    return { kind: "bad", detail: `pip cannot read ‘${shown(text)}’: ${reason}`, entries };
}
/** A name without anything else that is known of it, or nothing where the text is no name. */
function justNamed(writtenName, source = _domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_INDEX */ .LX) {
    const name = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProjectName */ .CZ)(writtenName);
    if (name === null)
        return [];
    return [{ name, writtenName, specifier: "", version: null, extras: [], marker: null, source }];
}
function namesIn(text) {
    const words = text.split(/\s+/, MAX_NAMES + 1);
    const listed = words.length > MAX_NAMES ? [] : severalNames(words);
    if (listed.length > 0)
        return listed;
    const writtenName = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(text);
    if (writtenName === null)
        return [];
    const rest = text.slice(text.indexOf(writtenName) + writtenName.length).trim();
    return words.length <= 2 || GOES_ON_AS_REQUIREMENT.test(rest) ? justNamed(writtenName) : [];
}
// `foo==1 bar==2`, `foo bar`: every word a requirement, and more than prose has.
function severalNames(words) {
    const entries = [];
    for (const word of words) {
        const parsed = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(word);
        if (!parsed.ok || parsed.url !== null || !/^[A-Za-z]/.test(word))
            return [];
        const { name, writtenName, specifier, version, extras } = parsed;
        entries.push({ name, writtenName, specifier, version, extras, marker: null, source: _domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_INDEX */ .LX });
    }
    return words.length === 2 || entries.some((entry) => entry.specifier !== "") ? entries : [];
}


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ EMPTY_READING)
/* harmony export */ });
/** A line that says nothing. */
const EMPTY_READING = {
    requirements: [],
    includes: [],
    indexes: [],
    links: [],
    noIndex: false,
    skipped: [],
};


/***/ }),

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readIni)
/* harmony export */ });
const SECTION = /^\[(?<name>[^\]]+)\]/;
const COMMENT = /^[ \t\f\v]*[#;]/;
/** Reads an INI text as Python's configparser does: full-line comments, indented continuation lines, `=` and `:`. */
function readIni(text) {
    const reading = { options: [], badLines: [], section: null, open: null };
    for (const [index, line] of text.split("\n").entries()) {
        // Python opens the file as text, so a lone carriage return ends a line too; git counts line feeds alone.
        for (const raw of line.split("\r")) {
            const trimmed = raw.trim();
            if (trimmed === "" || COMMENT.test(raw))
                continue;
            readLine(reading, { trimmed, line: index + 1, indent: raw.length - raw.trimStart().length });
        }
    }
    return { options: reading.options.map(closed), badLines: reading.badLines };
}
function readLine(reading, raw) {
    if (reading.open !== null && raw.indent > reading.open.indent) {
        reading.open.lines.push({ text: raw.trimmed, line: raw.line });
        return;
    }
    reading.open = null;
    const header = SECTION.exec(raw.trimmed)?.groups?.name;
    if (header !== undefined) {
        reading.section = header;
        return;
    }
    reading.open = reading.section === null ? null : openOption(reading.section, raw);
    if (reading.open === null)
        reading.badLines.push(raw.line);
    else
        reading.options.push(reading.open);
}
function openOption(section, { trimmed, line, indent }) {
    const at = trimmed.search(/[=:]/);
    if (at < 1)
        return null;
    const value = trimmed.slice(at + 1).trim();
    const key = trimmed.slice(0, at).trim().toLowerCase();
    return { section, key, line, indent, lines: value === "" ? [] : [{ text: value, line }] };
}
function closed({ section, key, line, lines }) {
    const oneLine = lines.length === 1 && lines[0]?.line === line;
    return { section, key, line, lines, oneLine };
}


/***/ }),

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   k$: () => (/* binding */ newBudget)
/* harmony export */ });
/* harmony import */ var _python_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2517);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);


// Deeper than anybody nests lists by hand.
const MAX_DEPTH = 40;
const NOTHING = { literals: [], dynamic: [] };
const PUNCTUATION = new Set(["[", "]", "(", ")", "{", "}", ",", "*"]);
const STRING = /^(?<prefix>[A-Za-z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;
const ESCAPE = /\\(?:(?<char>[\\'"abfnrtv])|x(?<hex>[0-9A-Fa-f]{2})|u(?<unicode>[0-9A-Fa-f]{4})|\r?\n)/g;
const ESCAPED = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", a: "\u0007", b: "\b" };
// Far above any list that people write.
const MAX_STEPS = 50_000;
// Characters of a text that are read in one step: a name may stand for a long one, many times.
const STEP_LENGTH = 40;
/** The steps of a file of which nothing was read yet. */
function newBudget() {
    return { left: MAX_STEPS, isTold: false };
}
// Said once: what is left of the expression would say the same.
function unaffordable(node, budget) {
    if (budget.isTold)
        return NOTHING;
    budget.isTold = true;
    return { literals: [], dynamic: [node] };
}
/** The texts of a list, tuple, set or string of literals, of `+` of these, and of names that stand for them. */
function evaluate(source, node, budget, depth = 0) {
    if (budget.left <= 0)
        return unaffordable(node, budget);
    budget.left -= 1;
    if (depth > MAX_DEPTH)
        return { literals: [], dynamic: [node] };
    switch (node.name) {
        case "ArrayExpression":
        case "TupleExpression":
        case "SetExpression":
        case "ParenthesizedExpression":
            return merged(inside(node).map((child) => evaluate(source, child, budget, depth + 1)));
        case "BinaryExpression":
            return evaluateSum(source, node, budget, depth);
        case "String":
        case "ContinuedString":
            budget.left -= Math.floor((node.to - node.from) / STEP_LENGTH);
            return evaluateText(source, node);
        case "VariableName": {
            const value = source.constants.get(source.text.slice(node.from, node.to));
            return value === undefined ? { literals: [], dynamic: [node] } : evaluate(source, value, budget, depth + 1);
        }
        case "None":
            return NOTHING;
        default:
            return { literals: [], dynamic: [node] };
    }
}
/** The pairs of a dictionary display or `dict(key=…)`; what is neither is dynamic. */
function pairsOf(source, node) {
    if (node.name === "VariableName") {
        const value = source.constants.get(source.text.slice(node.from, node.to));
        if (value !== undefined && value.name !== "VariableName")
            return pairsOf(source, value);
    }
    if (node.name === "DictionaryExpression")
        return displayPairs(source, node);
    const callee = node.firstChild;
    const isDict = node.name === "CallExpression" && callee !== null && source.text.slice(callee.from, callee.to) === "dict";
    if (!isDict)
        return { pairs: [], dynamic: [node] };
    const args = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(node, source.text);
    return {
        pairs: args.flatMap(({ name, value }) => (name === null || name === "**" ? [] : [[name, value]])),
        dynamic: args.flatMap(({ name, value }) => (name === null || name === "**" ? [value] : [])),
    };
}
function displayPairs(source, node) {
    const pairs = [];
    const dynamic = [];
    const children = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node).slice(1, -1);
    for (let at = 0; at < children.length; at++) {
        const [key, colon, value] = children.slice(at, at + 3);
        if (key === undefined || key.name === ",")
            continue;
        const text = stringOf(source, key);
        if (colon?.name === ":" && value !== undefined && text !== null)
            pairs.push([text, value]);
        else
            dynamic.push(key);
        while (at < children.length && children[at]?.name !== ",")
            at++;
    }
    return { pairs, dynamic };
}
/** The value of a string literal, implicit concatenation included, or null. */
function stringOf(source, node) {
    if (node.name === "String")
        return unquoted(source.text.slice(node.from, node.to));
    if (node.name !== "ContinuedString")
        return null;
    const parts = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node).map((child) => stringOf(source, child));
    return parts.includes(null) ? null : parts.join("");
}
function evaluateSum(source, node, budget, depth) {
    const [left, operator, right] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node);
    const isSum = operator !== undefined && source.text.slice(operator.from, operator.to) === "+";
    if (left === undefined || right === undefined || !isSum)
        return { literals: [], dynamic: [node] };
    return merged([evaluate(source, left, budget, depth + 1), evaluate(source, right, budget, depth + 1)]);
}
// setuptools takes a string of lines too; in a literal of several lines each has its own.
function evaluateText(source, node) {
    const text = stringOf(source, node);
    if (text === null)
        return { literals: [], dynamic: [node] };
    const spread = source.lineAt(node.to) - source.lineAt(node.from) === text.split("\n").length - 1;
    const literals = [];
    let at = node.from;
    for (const line of text.split("\n")) {
        for (const part of (0,_python_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(line).map(uncommented))
            if (part !== "")
                literals.push({ text: part, at });
        const feed = spread ? source.text.indexOf("\n", at) : -1;
        if (feed >= 0)
            at = feed + 1;
    }
    return { literals, dynamic: [] };
}
// setuptools' drop_comment.
function uncommented(line) {
    const text = line.trim();
    const sign = text.startsWith("#") ? 0 : text.indexOf(" #");
    return sign < 0 ? text : text.slice(0, sign).trim();
}
function unquoted(written) {
    const match = STRING.exec(written)?.groups;
    if (match === undefined || /[bf]/i.test(match.prefix ?? ""))
        return null;
    const body = match.body ?? "";
    return /r/i.test(match.prefix ?? "") ? body : body.replace(ESCAPE, unescaped);
}
function unescaped(...args) {
    const groups = args.at(-1);
    if (typeof groups !== "object" || groups === null)
        return "";
    const { char, hex, unicode } = { char: null, hex: null, unicode: null, ...groups };
    if (typeof char === "string")
        return ESCAPED[char] ?? char;
    const digits = hex ?? unicode;
    return typeof digits === "string" ? String.fromCharCode(Number.parseInt(digits, 16)) : "";
}
function inside(node) {
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node).filter((child) => !PUNCTUATION.has(child.name));
}
function merged(parts) {
    return {
        literals: parts.flatMap((part) => part.literals),
        dynamic: parts.flatMap((part) => part.dynamic),
    };
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   ZB: () => (/* binding */ PYTHON),
/* harmony export */   Zl: () => (/* binding */ readPython),
/* harmony export */   aX: () => (/* binding */ argumentsOf)
/* harmony export */ });
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6632);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6090);


/** The grammar that {@link readPython} needs. */
const PYTHON = (0,_library_js__WEBPACK_IMPORTED_MODULE_1__/* .library */ .Y)(() => __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 1283)));
// `module.setup` is short; longer expressions are no such thing.
const MAX_CALLEE = 200;
const NOT_ASCII = /[^\x20-\x7e]/;
// Characters. The grammar's recovery from errors takes seconds for each million; nobody writes a script of one.
const MAX_TEXT = 2_000_000;
/** Reads a Python text; {@link PYTHON} is loaded. Throws ManifestError `over-limit` for one that is nested too deep or too large. */
function readPython(text, lineAt) {
    const names = new Map();
    const calls = [];
    const setups = new Set(["setup"]);
    let brokenAt = null;
    for (const node of nodesOf(text)) {
        if (node.type.isError || isDisguised(node, text))
            brokenAt ??= node.from;
        else if (node.name === "CallExpression")
            calls.push(node);
        else if (node.name === "ImportStatement")
            readImport(names, setups, node, text);
        else
            bind(names, node, text);
    }
    const constants = new Map([...names].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
    for (const [name, value] of constants)
        if (isSetup(value, setups, text))
            setups.add(name);
    const setupCalls = calls.filter((call) => call.firstChild !== null && isSetup(call.firstChild, setups, text));
    return { text, constants, setupCalls, brokenAt, lineAt };
}
// Python reads identifiers in NFKC: the fullwidth `ｓetup` is `setup`.
function isDisguised({ name, from, to }, text) {
    if (name !== "VariableName")
        return false;
    const written = text.slice(from, to);
    return NOT_ASCII.test(written) && !NOT_ASCII.test(written.normalize("NFKC"));
}
function* nodesOf(text) {
    const cursor = pythonTree(text).cursor();
    do
        yield cursor.node;
    while (cursor.next());
}
// What is no Python is in the tree as error nodes. Throws as {@link readPython}.
function pythonTree(text) {
    if (text.length > MAX_TEXT)
        throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("over-limit", "the file is too large to be read as Python");
    try {
        return PYTHON.get().parser.parse(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh("over-limit", "the file is nested too deep");
        throw error;
    }
}
// Statements and expressions that give a value to the names in them, or change what stands behind one.
const BINDING = new Set([
    "WithStatement",
    "TryStatement",
    "ScopeStatement",
    "DeleteStatement",
    "ClassDefinition",
    "FunctionDefinition",
    "NamedExpression",
    "ParamList",
    "CapturePattern",
    "AsPattern",
]);
const COMPREHENSION = /ComprehensionExpression$/;
function bind(names, node, text) {
    if (node.name === "AssignStatement")
        assign(names, node, text);
    else if (node.name === "UpdateStatement" || node.name === "MemberExpression")
        taint(names, node.firstChild, text);
    else if (node.name === "ForStatement" || COMPREHENSION.test(node.name))
        bindLoop(names, node, text);
    // Reading a name in one of these makes it unknown too: the safe side.
    else if (BINDING.has(node.name))
        for (const child of childrenOf(node))
            taint(names, child, text);
}
// Of each `for … in …` what stands between the two words.
function bindLoop(names, node, text) {
    let isTarget = false;
    for (const child of childrenOf(node)) {
        if (child.name === "for")
            isTarget = true;
        else if (child.name === "in")
            isTarget = false;
        else if (isTarget)
            taint(names, child, text);
    }
}
// `NAME = value` and `NAME: type = value`; every other form, and a second assignment, makes the name unknown.
function assign(names, node, text) {
    const children = childrenOf(node);
    const operators = children.filter((child) => child.name === "AssignOp").length;
    const target = children[0];
    const value = children.at(-1);
    if (target?.name === "VariableName" && operators === 1 && value !== undefined && node.parent?.name === "Script") {
        const name = text.slice(target.from, target.to);
        names.set(name, names.has(name) ? null : value);
        return;
    }
    for (const child of children.slice(0, -1))
        taint(names, child, text);
}
// The last name of each clause is bound: `import a, b as c`, `from m import setup as s`.
function readImport(names, setups, node, text) {
    const words = childrenOf(node).map((child) => ({ child, text: text.slice(child.from, child.to) }));
    for (const [index, word] of words.entries()) {
        taint(names, word.child, text);
        if (word.text === "as" && words[index - 1]?.text === "setup")
            setups.add(words[index + 1]?.text ?? "setup");
    }
}
function taint(names, node, text) {
    const open = node === null ? [] : [node];
    for (let target = open.pop(); target !== undefined; target = open.pop()) {
        if (target.name === "VariableName")
            names.set(text.slice(target.from, target.to), null);
        else if (target.name === "TupleExpression" || target.name === "ArrayExpression")
            open.push(...childrenOf(target));
    }
}
function isSetup(callee, setups, text) {
    const written = text.slice(callee.from, Math.min(callee.to, callee.from + MAX_CALLEE));
    return callee.name === "VariableName"
        ? setups.has(written)
        : callee.name === "MemberExpression" && /^[A-Za-z_.]+\.setup$/.test(written);
}
/** The direct children of a node, comments left out. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (child.name !== "Comment")
            children.push(child);
    }
    return children;
}
/** The arguments of a call, in order. */
function argumentsOf(call, text) {
    const list = call.getChild("ArgList");
    const found = [];
    let part = [];
    for (const child of list === null ? [] : childrenOf(list).slice(1)) {
        if (child.name !== "," && child.name !== ")") {
            part.push(child);
            continue;
        }
        const argument = argumentOf(part, text);
        if (argument !== null)
            found.push(argument);
        part = [];
    }
    return found;
}
function argumentOf(part, text) {
    const [first, second] = part;
    const value = part.at(-1);
    if (first === undefined || value === undefined)
        return null;
    if (second?.name === "AssignOp")
        return { name: text.slice(first.from, first.to), value };
    return { name: first.name === "**" ? "**" : null, value };
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ agrees)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6830);

/**
 * True when positions and values have the same shape: the same keys, array lengths and kinds. Positions that fail this
 * are of another reading of the text, and none of them may be trusted. Texts of leaves are not compared.
 */
function agrees(node, value) {
    // A list instead of recursion: dotted keys nest without any limit.
    const open = [{ node, value }];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
        if (!agreesHere(pair, open))
            return false;
    }
    return true;
}
function agreesHere({ node, value }, open) {
    if (node === undefined)
        return false;
    if (typeof value === "string")
        return node.kind === "string";
    if (Array.isArray(value))
        return agreesArray(node.items, value, open);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value))
        return agreesTable(node.keys, value, open);
    return node.kind === "scalar";
}
function agreesArray(items, value, open) {
    if (items?.length !== value.length)
        return false;
    for (let index = 0; index < value.length; index++)
        open.push({ node: items[index], value: value[index] });
    return true;
}
function agreesTable(keys, value, open) {
    const names = Object.keys(value);
    if (keys?.size !== names.length)
        return false;
    for (const name of names)
        open.push({ node: keys.get(name), value: value[name] });
    return true;
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ APOSTROPHE),
/* harmony export */   D: () => (/* binding */ skipComment),
/* harmony export */   E3: () => (/* binding */ expect),
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   S8: () => (/* binding */ skipVoid),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   kR: () => (/* binding */ LINE_FEED),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   pw: () => (/* binding */ skipBlanks),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   sC: () => (/* binding */ ScanError),
/* harmony export */   se: () => (/* binding */ peek),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   v9: () => (/* binding */ HASH),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET),
/* harmony export */   y0: () => (/* binding */ DOT),
/* harmony export */   zg: () => (/* binding */ RETURN)
/* harmony export */ });
/** Text that the scanner cannot follow; never leaves the scanner. */
class ScanError extends Error {
    constructor(what, offset) {
        super(`${what} at offset ${offset}`);
        this.name = "ScanError";
    }
}
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DOT = 46;
const EQUALS = 61;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** The code unit under the cursor; NaN at the end. */
function peek(cursor, ahead = 0) {
    const at = cursor.at + ahead;
    return at < cursor.end ? cursor.text.charCodeAt(at) : Number.NaN;
}
/** Moves past the expected code unit, or throws {@link ScanError}. */
function expect(cursor, code) {
    if (peek(cursor) !== code)
        throw new ScanError(`expected ${String.fromCharCode(code)}`, cursor.at);
    cursor.at++;
}
/** Moves past spaces and tabs. */
function skipBlanks(cursor) {
    const { text, end } = cursor;
    let at = cursor.at;
    while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB))
        at++;
    advance(cursor, at);
}
/** Moves to the line feed that ends a comment, when the cursor stands on one. */
function skipComment(cursor) {
    if (peek(cursor) !== HASH)
        return;
    const feed = cursor.text.indexOf("\n", cursor.at);
    advance(cursor, feed < 0 ? cursor.end : Math.min(feed, cursor.end));
}
/** Moves past white space, line breaks and comments. */
function skipVoid(cursor) {
    for (;;) {
        const { text, end } = cursor;
        let at = cursor.at;
        while (at < end && isSpace(text.charCodeAt(at)))
            at++;
        advance(cursor, at);
        if (peek(cursor) !== HASH)
            return;
        skipComment(cursor);
    }
}
/** Moves the cursor and counts the way as work done. */
function advance(cursor, to) {
    cursor.steps += to - cursor.at + 1;
    cursor.at = to;
}
function isSpace(code) {
    return code === LINE_FEED || code === SPACE || code === TAB || code === RETURN;
}


/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseValue),
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6632);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2794);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7254);
/* harmony import */ var _line_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6587);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1741);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7891);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1368);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6830);









/** Reads TOML 1.1. Throws {@link ManifestError} with reason `syntax` and nothing else. */
function parseToml(text) {
    const value = parseValue(text);
    const lines = (0,_line_table_js__WEBPACK_IMPORTED_MODULE_7__/* .lineTable */ .h)(text);
    const root = (0,_once_js__WEBPACK_IMPORTED_MODULE_8__/* .once */ .O)(() => agreedRoot(text, value));
    const entriesByKey = new Map();
    const entriesOf = (key) => {
        const known = entriesByKey.get(key);
        if (known !== undefined)
            return known;
        const entries = (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .mayHideLines */ .Ve)(text) ? null : (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesIn */ .s9)((0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionsOf */ .Ks)(text, key), (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .arrayAt */ .RD)(value, [key]));
        entriesByKey.set(key, entries);
        return entries;
    };
    const spanOf = (path) => spanOfNode(nodeAt(root(), path), lines);
    return {
        value,
        lineOf: (path) => spanOf(path).line,
        spanOf,
        entrySpan: (key, index) => {
            const entries = entriesOf(key);
            const span = entries === null ? null : (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entrySpan */ .hn)(entries, index, lines);
            return span ?? scannedEntry(root(), [key, index], lines);
        },
        entryText: (key, index) => {
            const entries = entriesOf(key);
            return entries === null ? null : (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionText */ .rO)(entries, index);
        },
    };
}
/** The values of a text alone. Throws {@link ManifestError} with reason `syntax`. */
function parseValue(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: _scanner_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPTH */ .l, integersAsBigInt: "asNeeded" });
    }
    catch (error) {
        throw syntaxError(error);
    }
}
function syntaxError(error) {
    if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
        return new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .ManifestError */ .Sh("syntax", "is no valid TOML");
    // The message goes on with the lines around the error: not for reports.
    const [first = ""] = error.message.split("\n", 1);
    return new _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .ManifestError */ .Sh("syntax", `is no valid TOML: ${first.replace(/^Invalid TOML document: /, "")}`, error.line);
}
function agreedRoot(text, value) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_4__/* .scanToml */ .I)(text);
    return scan !== null && (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .agrees */ .i)(scan.root, value) ? scan.root : null;
}
// The node of the path, or the nearest one above it that has a place of its own.
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const next = typeof step === "number" ? node?.items?.[step] : node?.keys?.get(step);
        if (next === undefined)
            return node;
        node = next;
    }
    return node;
}
function spanOfNode(node, lines) {
    if (node === null)
        return { line: 1, endLine: 1 };
    const line = lines.lineAt(node.at);
    return { line, endLine: Math.max(line, lines.lineAt(node.end - 1)) };
}
function scannedEntry(root, path, lines) {
    const node = nodeAt(root, path);
    return node === null ? (0,_domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(1) : (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeSpan */ .Vk)(node, lines);
}


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ nodeSpan),
/* harmony export */   hn: () => (/* binding */ entrySpan),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2794);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7891);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6830);



/**
 * The sections as the entries with these values, or null where they prove nothing: each header makes one element, so
 * equal counts mean that all are found.
 */
function entriesIn(sections, values) {
    if (sections.headers.length !== values.length)
        return null;
    return { ...sections, textsOf: (index) => textsIn(values[index]), valueOf: (index) => values[index] };
}
function textsIn(value) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(value))
        return null;
    const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value.name);
    const version = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value.version);
    return name === null || (version === null && value.version !== undefined) ? null : { name, version };
}
/** The lines of one entry, read from its own stretch of the text only; null where they cannot be proven. */
function entrySpan(entries, index, lines) {
    const start = entries.headers[index];
    if (start === undefined)
        return null;
    const stretch = { start, end: entries.headers[index + 1] ?? entries.text.length };
    const texts = entries.textsOf(index);
    const plain = texts === null ? null : plainSpan(entries, stretch, texts, lines);
    return plain ?? scannedSpan(entries, stretch, entries.valueOf(index), lines);
}
// Locks write `name = "…"` and `version = "…"` right below the header: no need to scan the rest of the entry.
function plainSpan(entries, stretch, texts, lines) {
    const { text } = entries;
    const last = plainEnd(entries, stretch);
    const nameAt = text.indexOf("\n", stretch.start) + 1;
    if (last === null || nameAt === 0 || !text.startsWith(`name = "${texts.name}"`, nameAt))
        return null;
    const line = lines.lineAt(nameAt);
    const endLine = lines.lineAt(last - 1);
    if (texts.version === null)
        return { line, endLine, versionLine: null };
    const versionAt = text.indexOf("\n", nameAt) + 1;
    if (versionAt === 0 || !text.startsWith(`version = "${texts.version}"`, versionAt))
        return null;
    return { line, endLine, versionLine: line + 1 };
}
// Where the entry's own text ends; null where another header or a line that starts with a bracket comes before `end`.
function plainEnd({ text, key }, { start, end }) {
    for (let at = text.indexOf("\n[", start); at >= 0 && at < end - 1; at = text.indexOf("\n[", at + 1)) {
        if (!text.startsWith(`\n[${key}.`, at) && !text.startsWith(`\n[[${key}.`, at))
            return null;
    }
    let last = end;
    while (last > start && text.charCodeAt(last - 1) <= 32)
        last--;
    // A comment below the entry belongs to nobody: the scan leaves it out.
    const lineStart = text.lastIndexOf("\n", last - 1) + 1;
    return /^[ \t]*#/.test(text.slice(lineStart, last)) ? null : last;
}
function scannedSpan(entries, { start, end }, value, lines) {
    const entry = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .scanToml */ .I)(entries.text, start, end)?.root.keys?.get(entries.key)?.items?.[0];
    return entry !== undefined && (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agrees */ .i)(entry, value) ? nodeSpan(entry, lines) : null;
}
/** The lines of an entry from its node: the `name` line (the header's where there is none), the last, the `version` line. */
function nodeSpan(entry, lines) {
    const version = entry.keys?.get("version");
    return {
        line: lines.lineAt(entry.keys?.get("name")?.at ?? entry.at),
        endLine: lines.lineAt(Math.max(entry.at, entry.end - 1)),
        versionLine: version === undefined ? null : lines.lineAt(version.at),
    };
}


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ lineTable)
/* harmony export */ });
/** The line table of a text. Nothing is computed before the first call of `lineAt`. */
function lineTable(text) {
    const feeds = [];
    // The first line feed that is not counted yet: however long its line is, it is looked for once.
    let next = -1;
    return {
        lineAt: (offset) => {
            while (next < offset) {
                if (next >= 0)
                    feeds.push(next);
                const found = text.indexOf("\n", next + 1);
                next = found < 0 ? Number.POSITIVE_INFINITY : found;
            }
            return countBefore(feeds, offset) + 1;
        },
    };
}
// How many numbers of a sorted list are smaller than the limit.
function countBefore(sorted, limit) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 1741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same answer each time; `compute` runs when it is first asked for. */
function once(compute) {
    let made = null;
    return () => {
        made ??= { value: compute() };
        return made.value;
    };
}


/***/ }),

/***/ 7891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ MAX_DEPTH),
  I: () => (/* binding */ scanToml)
});

// EXTERNAL MODULE: ./build/manifests/toml/cursor.js
var toml_cursor = __webpack_require__(3526);
;// CONCATENATED MODULE: ./build/manifests/toml/tokens.js

const ESCAPES = new Map([
    ["b", "\b"],
    ["t", "\t"],
    ["n", "\n"],
    ["f", "\f"],
    ["r", "\r"],
    ["e", "\u001b"],
    ['"', '"'],
    ["\\", "\\"],
]);
const HEX_DIGITS = new Map([
    ["x", 2],
    ["u", 4],
    ["U", 8],
]);
/** Reads a dotted key and the blanks around it; the cursor ends on what follows (`=` or `]`). */
function readKey(cursor) {
    const parts = [];
    for (;;) {
        (0,toml_cursor/* skipBlanks */.pw)(cursor);
        const at = cursor.at;
        parts.push({ name: readKeyPart(cursor), at });
        (0,toml_cursor/* skipBlanks */.pw)(cursor);
        if ((0,toml_cursor/* peek */.se)(cursor) !== toml_cursor/* DOT */.y0)
            return parts;
        (0,toml_cursor/* advance */.np)(cursor, cursor.at + 1);
    }
}
function readKeyPart(cursor) {
    const start = cursor.at;
    const first = (0,toml_cursor/* peek */.se)(cursor);
    if (first === toml_cursor/* QUOTE */.jA || first === toml_cursor/* APOSTROPHE */.CW) {
        skipLine(cursor, first);
        const body = cursor.text.slice(start + 1, cursor.at - 1);
        return first === toml_cursor/* QUOTE */.jA && body.includes("\\") ? cookedText(body, start) : body;
    }
    let at = start;
    while (at < cursor.end && isBare(cursor.text.charCodeAt(at)))
        at++;
    if (at === start)
        throw new toml_cursor/* ScanError */.sC("expected a key", start);
    (0,toml_cursor/* advance */.np)(cursor, at);
    return cursor.text.slice(start, at);
}
/** Moves past a string of any of the four forms; the cursor stands on its first quote. */
function skipString(cursor) {
    const quote = (0,toml_cursor/* peek */.se)(cursor);
    if ((0,toml_cursor/* peek */.se)(cursor, 1) === quote && (0,toml_cursor/* peek */.se)(cursor, 2) === quote)
        skipMultiLine(cursor, quote);
    else
        skipLine(cursor, quote);
}
function skipLine(cursor, quote) {
    const { text, end } = cursor;
    for (let at = cursor.at + 1; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            (0,toml_cursor/* advance */.np)(cursor, at + 1);
            return;
        }
        if (code === toml_cursor/* LINE_FEED */.kR)
            break;
        if (code === toml_cursor/* BACKSLASH */.r_ && quote === toml_cursor/* QUOTE */.jA)
            at++;
    }
    throw new toml_cursor/* ScanError */.sC("unterminated string", cursor.at);
}
function skipMultiLine(cursor, quote) {
    const { text, end } = cursor;
    const close = quote === toml_cursor/* QUOTE */.jA ? '"""' : "'''";
    for (let at = cursor.at + 3; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === toml_cursor/* BACKSLASH */.r_ && quote === toml_cursor/* QUOTE */.jA)
            at++;
        else if (code === quote && text.startsWith(close, at)) {
            // One or two quotes may stand before the closing three: `"""a"""""` is `a""`.
            let last = at + 3;
            while (last < at + 5 && last < end && text.charCodeAt(last) === quote)
                last++;
            (0,toml_cursor/* advance */.np)(cursor, last);
            return;
        }
    }
    throw new toml_cursor/* ScanError */.sC("unterminated string", cursor.at);
}
function cookedText(body, offset) {
    let text = "";
    for (let at = 0; at < body.length; at++) {
        const char = body.charAt(at);
        if (char !== "\\") {
            text += char;
            continue;
        }
        const kind = body.charAt(++at);
        const digits = HEX_DIGITS.get(kind) ?? 0;
        const plain = ESCAPES.get(kind);
        if (digits === 0 && plain === undefined)
            throw new toml_cursor/* ScanError */.sC("bad escape", offset);
        text += plain ?? codePoint(body.slice(at + 1, at + 1 + digits), offset);
        at += digits;
    }
    return text;
}
function codePoint(hex, offset) {
    const code = Number.parseInt(hex, 16);
    if (!(code <= 0x10ffff))
        throw new toml_cursor/* ScanError */.sC("bad code point", offset);
    return String.fromCodePoint(code);
}
function isBare(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 45);
}

;// CONCATENATED MODULE: ./build/manifests/toml/scanner.js


/** Nested arrays and inline tables deeper than this are not followed: smol-toml refuses them too. */
const MAX_DEPTH = 1000;
/** The positions of a text, or of `[start, end)` of it; null where the scanner cannot follow the text. Checks no values. */
function scanToml(text, start = 0, end = text.length) {
    const byteOrderMark = text.charCodeAt(start) === 0xfeff ? 1 : 0;
    const cursor = { text, at: start + byteOrderMark, end, steps: 0 };
    try {
        return { root: scanDocument(cursor), steps: cursor.steps };
    }
    catch (error) {
        if (error instanceof toml_cursor/* ScanError */.sC)
            return null;
        throw error;
    }
}
function scanDocument(cursor) {
    const root = tableNode(cursor.at, false);
    let open = [root];
    let last = cursor.at;
    for ((0,toml_cursor/* skipVoid */.S8)(cursor); cursor.at < cursor.end; (0,toml_cursor/* skipVoid */.S8)(cursor)) {
        if ((0,toml_cursor/* peek */.se)(cursor) === toml_cursor/* OPEN_BRACKET */.WL) {
            scanner_close(open, last);
            open = scanHeader(cursor, root);
        }
        else
            scanEntry(cursor, open[open.length - 1] ?? root, 0);
        last = cursor.at;
        expectLineEnd(cursor);
    }
    scanner_close(open, last);
    root.end = cursor.end;
    return root;
}
// Once per header, not per entry: a long header above many entries would make it quadratic.
function scanner_close(open, end) {
    for (const node of open)
        node.end = Math.max(node.end, end);
}
function expectLineEnd(cursor) {
    (0,toml_cursor/* skipBlanks */.pw)(cursor);
    (0,toml_cursor/* skipComment */.D)(cursor);
    if (cursor.at >= cursor.end || (0,toml_cursor/* peek */.se)(cursor) === toml_cursor/* LINE_FEED */.kR)
        return;
    if ((0,toml_cursor/* peek */.se)(cursor) !== toml_cursor/* RETURN */.zg)
        throw new toml_cursor/* ScanError */.sC("trailing text", cursor.at);
}
// The header's table and the arrays and tables that hold it, outermost first.
function scanHeader(cursor, root) {
    const at = cursor.at;
    const isArray = (0,toml_cursor/* peek */.se)(cursor, 1) === toml_cursor/* OPEN_BRACKET */.WL;
    (0,toml_cursor/* advance */.np)(cursor, at + (isArray ? 2 : 1));
    const path = readKey(cursor);
    (0,toml_cursor/* expect */.E3)(cursor, toml_cursor/* CLOSE_BRACKET */.wt);
    if (isArray)
        (0,toml_cursor/* expect */.E3)(cursor, toml_cursor/* CLOSE_BRACKET */.wt);
    const open = [];
    let table = root;
    for (const part of path.slice(0, -1)) {
        table = descend(cursor, table, part);
        open.push(table);
    }
    open.push(openTable(cursor, table, { ...lastPart(path), at }, isArray));
    return open;
}
function openTable(cursor, parent, leaf, isArray) {
    const existing = parent.keys?.get(leaf.name);
    if (isArray) {
        const array = existing ?? arrayNode(leaf.at);
        if (existing === undefined)
            parent.keys?.set(leaf.name, array);
        const table = tableNode(leaf.at, false);
        array.items?.push(table);
        return table;
    }
    if (existing === undefined) {
        const table = tableNode(leaf.at, false);
        parent.keys?.set(leaf.name, table);
        return table;
    }
    if (existing.kind !== "table" || !existing.implied)
        throw new toml_cursor/* ScanError */.sC("table defined twice", cursor.at);
    existing.at = leaf.at;
    existing.implied = false;
    return existing;
}
function scanEntry(cursor, table, depth) {
    const path = readKey(cursor);
    (0,toml_cursor/* expect */.E3)(cursor, toml_cursor/* EQUALS */.UT);
    (0,toml_cursor/* skipBlanks */.pw)(cursor);
    const leaf = lastPart(path);
    const parents = [];
    let parent = table;
    for (const part of path.slice(0, -1)) {
        parent = descend(cursor, parent, part);
        parents.push(parent);
    }
    if (parent.keys?.has(leaf.name) !== false)
        throw new toml_cursor/* ScanError */.sC("key defined twice", leaf.at);
    const value = scanValue(cursor, depth);
    value.at = leaf.at;
    parent.keys.set(leaf.name, value);
    scanner_close(parents, value.end);
}
function descend(cursor, table, part) {
    cursor.steps++;
    let node = table.keys?.get(part.name);
    if (node === undefined) {
        node = tableNode(part.at, true);
        table.keys?.set(part.name, node);
    }
    const target = node.kind === "array" ? node.items?.at(-1) : node;
    if (target?.kind !== "table")
        throw new toml_cursor/* ScanError */.sC("not a table", part.at);
    return target;
}
function lastPart(path) {
    const leaf = path.at(-1);
    if (leaf === undefined)
        throw new toml_cursor/* ScanError */.sC("empty key", 0);
    return leaf;
}
function scanValue(cursor, depth) {
    const at = cursor.at;
    const first = (0,toml_cursor/* peek */.se)(cursor);
    if (first === toml_cursor/* OPEN_BRACKET */.WL)
        return scanArray(cursor, depth + 1);
    if (first === toml_cursor/* OPEN_BRACE */.Hv)
        return scanInlineTable(cursor, depth + 1);
    if (first === toml_cursor/* QUOTE */.jA || first === toml_cursor/* APOSTROPHE */.CW) {
        skipString(cursor);
        return leafNode("string", at, cursor.at);
    }
    skipScalar(cursor);
    return leafNode("scalar", at, cursor.at);
}
function scanArray(cursor, depth) {
    if (depth > MAX_DEPTH)
        throw new toml_cursor/* ScanError */.sC("nested too deep", cursor.at);
    const node = arrayNode(cursor.at);
    cursor.at++;
    for ((0,toml_cursor/* skipVoid */.S8)(cursor); (0,toml_cursor/* peek */.se)(cursor) !== toml_cursor/* CLOSE_BRACKET */.wt; (0,toml_cursor/* skipVoid */.S8)(cursor)) {
        node.items?.push(scanValue(cursor, depth));
        (0,toml_cursor/* skipVoid */.S8)(cursor);
        if ((0,toml_cursor/* peek */.se)(cursor) !== toml_cursor/* CLOSE_BRACKET */.wt)
            (0,toml_cursor/* expect */.E3)(cursor, toml_cursor/* COMMA */.KE);
    }
    cursor.at++;
    node.end = cursor.at;
    return node;
}
function scanInlineTable(cursor, depth) {
    if (depth > MAX_DEPTH)
        throw new toml_cursor/* ScanError */.sC("nested too deep", cursor.at);
    const node = tableNode(cursor.at, false);
    cursor.at++;
    for ((0,toml_cursor/* skipVoid */.S8)(cursor); (0,toml_cursor/* peek */.se)(cursor) !== toml_cursor/* CLOSE_BRACE */.rc; (0,toml_cursor/* skipVoid */.S8)(cursor)) {
        scanEntry(cursor, node, depth);
        (0,toml_cursor/* skipVoid */.S8)(cursor);
        if ((0,toml_cursor/* peek */.se)(cursor) !== toml_cursor/* CLOSE_BRACE */.rc)
            (0,toml_cursor/* expect */.E3)(cursor, toml_cursor/* COMMA */.KE);
    }
    cursor.at++;
    node.end = cursor.at;
    return node;
}
// Numbers, booleans, dates: all up to a separator. A date and its time may have one blank between them, so blanks
// are taken and the trailing ones given back.
function skipScalar(cursor) {
    const { text, end, at: start } = cursor;
    let at = start;
    while (at < end && !endsScalar(text.charCodeAt(at)))
        at++;
    (0,toml_cursor/* advance */.np)(cursor, at);
    while (cursor.at > start && isBlank(text.charCodeAt(cursor.at - 1)))
        cursor.at--;
    if (cursor.at === start)
        throw new toml_cursor/* ScanError */.sC("expected a value", start);
}
function endsScalar(code) {
    return (code === toml_cursor/* LINE_FEED */.kR ||
        code === toml_cursor/* RETURN */.zg ||
        code === toml_cursor/* COMMA */.KE ||
        code === toml_cursor/* CLOSE_BRACKET */.wt ||
        code === toml_cursor/* CLOSE_BRACE */.rc ||
        code === toml_cursor/* HASH */.v9);
}
function isBlank(code) {
    return code === toml_cursor/* SPACE */.t6 || code === toml_cursor/* TAB */.wn;
}
function tableNode(at, implied) {
    return { kind: "table", at, end: at, implied, keys: new Map(), items: null };
}
function arrayNode(at) {
    return { kind: "array", at, end: at, implied: false, keys: null, items: [] };
}
function leafNode(kind, at, end) {
    return { kind, at, end, implied: false, keys: null, items: null };
}


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Ve: () => (/* binding */ mayHideLines),
/* harmony export */   rO: () => (/* binding */ sectionText)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3526);

/**
 * Finds every line that starts with `[[key]]`, without reading what is between. In a text that hides no lines such a
 * line can be nothing but a header, or the text is no TOML: `key` is no value, and no key starts with a bracket. A
 * header that is spelt in another way is not found.
 */
function sectionsOf(text, key) {
    const header = `[[${key}]]`;
    const headers = [];
    const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    // Brackets are rarer than line feeds, so the search starts with one.
    for (let at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + header.length)) {
        if (at === first || text.charCodeAt(at - 1) === _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_FEED */ .kR)
            headers.push(at);
    }
    return { key, text, headers };
}
/** True where a line may be no line of TOML but a piece of a string. */
function mayHideLines(text) {
    return text.includes('"""') || text.includes("'''");
}
/** The text from the index-th header to the next. */
function sectionText({ text, headers }, index) {
    return text.slice(headers[index], headers[index + 1]);
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ arrayAt),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fO: () => (/* binding */ asTable),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   tI: () => (/* binding */ tablesOf)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

const NO_TABLE = Object.freeze(Object.create(null));
const NO_ITEMS = Object.freeze([]);
/** True for tables of every form (header, inline, dotted); false for arrays and for dates, which are objects too. */
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ);
}
/** The value as a table, or null when it is none. */
function asTable(value) {
    return isTable(value) ? value : null;
}
/** The value as an array, or null when it is none. */
function asArray(value) {
    return Array.isArray(value) ? value : null;
}
/** The value as a string, or null when it is none. */
function asString(value) {
    return typeof value === "string" ? value : null;
}
/** The value as a number, or null when it is none; integers beyond 2^53 lose precision. */
function asNumber(value) {
    if (typeof value === "bigint")
        return Number(value);
    return typeof value === "number" ? value : null;
}
/** The value under a path of keys and array indexes, or undefined where the path leads nowhere. Own keys only. */
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof step === "number")
            value = Array.isArray(value) ? value[step] : undefined;
        else
            value = isTable(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
/** The table under a path, or an empty one: for reading what a file need not have. */
function tableAt(root, path) {
    return asTable(valueAt(root, path)) ?? NO_TABLE;
}
/** The array under a path, or an empty one. */
function arrayAt(root, path) {
    return asArray(valueAt(root, path)) ?? NO_ITEMS;
}
/** The string under a path, or null. */
function stringAt(root, path) {
    return asString(valueAt(root, path));
}
/** The strings of an array, in order; other elements are left out, and what is no array has none. */
function stringsOf(value) {
    return (asArray(value) ?? NO_ITEMS).filter((item) => typeof item === "string");
}
/** The tables of an array, in order, with their index in it; other elements are left out. */
function tablesOf(value) {
    return (asArray(value) ?? NO_ITEMS).flatMap((item, index) => (isTable(item) ? [{ table: item, index }] : []));
}


/***/ }),

/***/ 4235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   f2: () => (/* binding */ withoutFragment)
/* harmony export */ });
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);

const VCS = /^(?:git|hg|svn|bzr)\+/i;
// `git@host:owner/repo`: no scheme, so what stands before `@` is the account.
const SCP_ACCOUNT = /^[^/:@\s]+(?::[^/@\s]*)?@(?=[^/@\s]+:)/;
/** True for what pip and its kin take as a repository: `git+https://…`, `hg+ssh://…`. */
function isRepository(reference) {
    return VCS.test(reference);
}
/** The URL of a repository without `git+` and the account, so that the same repository is the same text in every format. */
function repositoryUrl(reference) {
    return (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(reference.replace(VCS, "")).replace(SCP_ACCOUNT, "");
}
/** The text before its fragment. */
function withoutFragment(reference) {
    const hash = reference.indexOf("#");
    return hash < 0 ? reference : reference.slice(0, hash);
}
/** The file name at the end of a URL or path, decoded; empty where it ends with a slash. */
function fileNameOf(reference) {
    const path = withoutFragment(reference).split("?", 1)[0] ?? "";
    return decoded(path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1));
}
/** The text without percent encoding. A stray `%` is no reason to lose a name: such text stands as it is. */
function decoded(text) {
    if (!text.includes("%"))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}


/***/ }),

/***/ 8015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ mayHoldPolicy),
/* harmony export */   Zj: () => (/* binding */ isPyproject),
/* harmony export */   jE: () => (/* binding */ POLICY_FILES)
/* harmony export */ });
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(729);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);


/** Where a repository's own policy may stand, without `policy-file`. */
const POLICY_FILES = [_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_POLICY_FILE */ .X7, "pyproject.toml"];
/** True for the file that holds a policy in `[tool.pypi-gate]`, by its name. */
function isPyproject(path) {
    return (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseNameOf */ .mv)(path) === "pyproject.toml";
}
/** False for a `pyproject.toml` that cannot have the table `[tool.pypi-gate]`: told from the text, without reading it as TOML. */
function mayHoldPolicy({ path, text, problem }) {
    // A key of TOML may be written with escapes.
    return problem !== undefined || !isPyproject(path) || /pypi-gate|\\[uUx]/.test(text);
}


/***/ }),

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDocument)
/* harmony export */ });
// A runner or a terminal may read the document: what either takes for a command is written as an escape.
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value as one JSON document with a line feed at its end, without a character that a terminal or the runner would act on. */
function jsonDocument(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/##(?=\[)/g, "#\\u0023")
        .replace(UNSEEN, unicodeEscape);
    return `${text}\n`;
}
function unicodeEscape(character) {
    return character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join("");
}


/***/ })

};
