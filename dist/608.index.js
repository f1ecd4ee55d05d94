export const id = 608;
export const ids = [608];
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

/***/ 3608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/gate/read-policy.js
var read_policy = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/policy/describe.js
var describe = __webpack_require__(1370);
// EXTERNAL MODULE: ./build/policy/effective.js
var effective = __webpack_require__(2894);
// EXTERNAL MODULE: ./build/policy/places.js
var places = __webpack_require__(8015);
// EXTERNAL MODULE: ./build/policy/schema.js + 1 modules
var schema = __webpack_require__(1895);
;// CONCATENATED MODULE: ./build/policy/starter.js
/** What `policy --init` writes to `.github/pypi-gate.toml`: every key in a comment, nothing changed. `schemaUrl` is the JSON Schema's address. */
function starterPolicy(schemaUrl) {
    return `#:schema ${schemaUrl}
#
# The policy of pypi-gate. It is read from the base branch: a change of it takes effect once merged.
# Every key is optional; what is not set comes from the preset.

# "advisory" blocks nothing, "strict" blocks everything archived, deprecated, yanked or of unknown status.
preset = "standard"

# How far ahead of today a waiver may expire, in days.
# max-waiver-days = 366

# Projects that matter most: one step stricter, first in every list. * and ? are wildcards.
# critical = ["django", "acme-*"]

# Severity by rule: "block", "warn", "note" or "off", for all relations or for some of them.
# [rules]
# archived-project = "block"
# deprecated-project = { new = "block", transitive = "note", changed = "warn", existing = "note" }

# Dependency groups and extras: left out, or with severities of their own.
# [groups]
# docs = "off"
# test = { archived-project = "warn" }

# Single projects: exactly one of allow, deny and rules.
# [[projects]]
# name = "acme-*"
# allow = true
# reason = "ours, published from this organisation"

# [manifests]
# exclude = ["examples/**"]
# map = { "deploy/*.lst" = "requirements" }

# [index]
# private = ["acme-internal-*"]
# known = ["https://packages.example.com/simple/"]

# [review]
# when = "on-findings"
# inline = true

# A named, reasoned, dated permission; \`pypi-gate waive\` writes one.
# [[waivers]]
# project = "pepy"
# rules = ["archived-project"]
# reason = "moving to pypistats, see the issue"
# expires = 2027-02-21
# owner = "@acme/platform"
# issue = "https://github.com/acme/app/issues/12"
# disposition = "migrating"
`;
}

// EXTERNAL MODULE: ./build/render/escape/json.js
var escape_json = __webpack_require__(739);
// EXTERNAL MODULE: ./build/cli/check.js + 4 modules
var check = __webpack_require__(244);
// EXTERNAL MODULE: ./build/cli/log.js
var log = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/policy-option.js
var policy_option = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/cli/shared-policy.js
var shared_policy = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/cli/tree-policy.js
var tree_policy = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/cli/policy.js
















/** `pypi-gate policy`: the effective policy, or a first one. Exit code 0, or 2 with the errors. */
async function policy({ options }, io) {
    if (options.flag("init"))
        return await init(options, io);
    const today = io.clock.now();
    const { loaded } = await readingOf(options, today, io);
    const { values, errors } = loaded;
    const described = (0,describe/* describePolicy */.wy)(values, (0,effective/* severityContext */.R)(values, read_policy/* VOCABULARY */.Hx), { today, errors });
    const json = options.text("format") === "json";
    if (json)
        await (0,output/* putResult */.Fr)((0,escape_json/* jsonDocument */.Q)(described), options, io);
    else if (errors.length === 0)
        await (0,output/* putResult */.Fr)((0,describe/* describeText */.ld)(loaded.policy.lines, []), options, io);
    (0,output/* tellPolicyErrors */.He)(errors, io);
    return errors.length > 0 ? 2 : 0;
}
async function readingOf(options, today, io) {
    const readShared = (0,shared_policy/* sharedPolicyReader */.d)(io, (0,log/* createTerminalLog */.$)(io));
    const base = options.text("base");
    if (base === null) {
        const root = await (0,tree_policy/* rootOf */.I5)(options, io);
        return await (0,tree_policy/* readPolicyOf */.KB)((0,tree_policy/* treeAt */.Ss)(root, io), await (0,policy_option/* policyChoice */.s)(options, root, io), { today, readShared });
    }
    const repository = await (0,check.openCheckout)(options, { base, head: base }, io);
    try {
        return await (0,tree_policy/* readPolicyOf */.KB)(repository, await (0,policy_option/* policyChoice */.s)(options, repository.root, io), { today, readShared });
    }
    finally {
        await repository.close();
    }
}
// It writes one file, the same for all.
const NOT_WITH_INIT = ["base", "format", "output", "policy", "preset", "index-url"];
async function init(options, io) {
    const other = NOT_WITH_INIT.find((name) => options.text(name) !== null);
    if (other !== undefined) {
        throw new errors/* UserError */.yo(`--init writes ${places/* POLICY_FILES */.jE[0]}, and --${other} means nothing for that.`, "Give --init alone, or with --repo.");
    }
    const root = await (0,tree_policy/* rootOf */.I5)(options, io);
    const [starterPath] = places/* POLICY_FILES */.jE;
    const path = (0,external_node_path_.join)(root, starterPath);
    const there = (await (0,tree_policy/* ownPolicyFile */.ZR)(root, io)) ?? ((await exists(path)) ? starterPath : null);
    if (there !== null)
        throw new errors/* UserError */.yo(`There is a policy already: ${there}.`, "Edit it, or see `pypi-gate policy`.");
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        // Never over a file that came there in the meantime.
        await (0,promises_.writeFile)(path, starterPolicy(schema/* POLICY_SCHEMA_URL */.DB), { flag: "wx" });
    }
    catch (error) {
        throw (0,output/* cannotWrite */.zz)(starterPath, "Make it a file that you may write.", error);
    }
    io.stdout(`Wrote ${starterPath}: it takes effect on pull requests once it is merged.\n`);
    return 0;
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   KB: () => (/* binding */ readPolicyOf),
/* harmony export */   Ss: () => (/* binding */ treeAt),
/* harmony export */   ZR: () => (/* binding */ ownPolicyFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_folder_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4676);
/* harmony import */ var _adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6884);
/* harmony import */ var _changes_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5655);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6046);
/* harmony import */ var _gate_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5763);
/* harmony import */ var _policy_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5326);








/** The root of the checkout that `--repo` (else the current folder) is in; the folder itself outside git. */
async function rootOf(options, io) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.text("repo") ?? ".");
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(dir).catch(() => null);
    if (found?.isDirectory() !== true)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`--repo ${dir} is no folder.`, "Name a folder that is there.");
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(dir);
    return (await (0,_adapters_folder_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAround */ .W)(real)) ?? real;
}
/** The files of a root as they stand, for reading its policy. */
function treeAt(root, io) {
    return (0,_adapters_folder_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .createFolderRepository */ .h)({ targets: { root, inGit: false, targets: [] }, given: new Map(), env: io.env });
}
/** The file that holds the policy of a root, broken or not, options aside; null where there is none. */
async function ownPolicyFile(root, io) {
    const readShared = async () => ({ problem: "no shared policy is named" });
    const { loaded } = await readPolicyOf(treeAt(root, io), OWN_POLICY, { today: io.clock.now(), readShared });
    return loaded.values.files[0] ?? loaded.errors[0]?.file ?? null;
}
const OWN_POLICY = { inputs: _policy_model_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_INPUTS */ .u, policyFile: null, outsidePolicy: null };
const NOTHING = { kind: "audit", head: null, paths: [], notes: [] };
/** The policy in force, where nothing is judged. */
async function readPolicyOf(repository, choice, { today, readShared }) {
    const reader = (0,_changes_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .createReader */ .W)(repository);
    await reader.load((0,_gate_read_policy_js__WEBPACK_IMPORTED_MODULE_5__.policyRequests)(choice, NOTHING));
    return await (0,_gate_read_policy_js__WEBPACK_IMPORTED_MODULE_5__.readPolicy)(choice, { range: NOTHING, reader, today }, { readShared });
}


/***/ }),

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rg: () => (/* binding */ DISPOSITIONS),
  kl: () => (/* binding */ MAX_WAIVER_DAYS),
  DB: () => (/* binding */ POLICY_SCHEMA_URL),
  Lg: () => (/* binding */ openNames),
  wh: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: policyJsonSchema

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/domain/index-url.js
var index_url = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/domain/lookup.js
var lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/domain/severity.js
var severity = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/policy/globs.js
var globs = __webpack_require__(6912);
;// CONCATENATED MODULE: ./build/policy/urls.js
/** Why the text can not be an index that entries come from, or null. It is not asked, so http will do. */
function knownUrlProblem(text) {
    const url = URL.parse(text);
    if (url === null)
        return "is no URL";
    return url.protocol === "https:" || url.protocol === "http:" ? null : "is neither https nor http";
}
/** Why the text can not be the address of a task, or null. */
function issueUrlProblem(text) {
    const url = URL.parse(text);
    if (url === null)
        return "is no URL";
    return url.protocol === "https:" ? null : "is not https";
}

// EXTERNAL MODULE: ./build/policy/wording.js
var wording = __webpack_require__(8391);
;// CONCATENATED MODULE: ./build/policy/schema.js










/** What is being done about what a waiver permits. */
const DISPOSITIONS = ["migrating", "vendored", "accepted"];
/** The most that `max-waiver-days` may be. */
const MAX_WAIVER_DAYS = 3650;
/** Where editors find the JSON Schema of the policy. */
const POLICY_SCHEMA_URL = "https://raw.githubusercontent.com/pypi-gate/pypi-gate/main/schema/policy.json";
const Severity = schemas/* enum */.k5n(severity/* SEVERITIES */.oC).describe("How strictly a finding is taken.");
/**
 * A field whose text a function can refuse; its answer continues the sentence that begins with the text in quotes.
 * `pattern`: what editors can check of it by the JSON Schema; never stricter than the function. `shownOf`: the text as
 * it may be told in public; a shared policy may be that of a private repository.
 */
function checkedText(problem, pattern, shownOf = (text) => text) {
    const checked = schemas/* string */.YjP().check((context) => {
        const found = problem(context.value);
        if (found === null)
            return;
        context.issues.push({
            code: "custom",
            input: context.value,
            message: `${(0,wording/* quoted */.T)(shownOf(context.value))} ${found}`,
        });
    });
    return checked.meta({ pattern });
}
const NonBlank = schemas/* string */.YjP()
    .check((context) => {
    if (context.value.trim() === "")
        context.issues.push({ code: "custom", input: context.value, message: "blank" });
})
    .meta({ pattern: "\\S" });
// The scheme of a URL is read without case and after white space.
const HTTPS = "[Hh][Tt][Tt][Pp][Ss]:";
const HTTP = "[Hh][Tt][Tt][Pp]:";
const NameGlob = checkedText((text) => ((0,globs/* isNameGlob */.kh)(text) ? null : "is no project name or glob of names"), "^[A-Za-z0-9._*?-]*[A-Za-z0-9*?][A-Za-z0-9._*?-]*$");
const PathGlob = checkedText(globs/* pathGlobProblem */.r, "^(?!\\.?/)[\\s\\S]*\\S");
const IndexUrl = checkedText(index_url/* indexUrlProblem */.Xq, `^\\s*(${HTTPS}|${HTTP}/*([^/?#]*@)?([Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127\\.|\\[::1\\]))`, index_url/* withoutSecrets */.cT);
const KnownUrl = checkedText(knownUrlProblem, `^\\s*(${HTTPS}|${HTTP})`, index_url/* withoutSecrets */.cT);
const IssueUrl = checkedText(issueUrlProblem, `^\\s*${HTTPS}`, index_url/* withoutSecrets */.cT);
const WaivedProject = checkedText((text) => {
    if ((0,globs/* hasWildcard */.rl)(text))
        return "has a wildcard; a waiver names one project";
    return (0,domain_name/* parseProjectName */.CZ)(text) === null ? "is no project name" : null;
}, "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_])?$");
const LocalDate = schemas/* custom */.IeY((value) => value instanceof dist/* TomlDate */.PJ && value.isDate())
    .describe("The last day it holds, UTC: a TOML date without quotes.");
function relationTable(rule) {
    const [one, changed, existing] = [Severity.optional(), Severity.optional(), Severity.optional()];
    const files = { new: one, changed, existing };
    return schemas/* strictObject */.rej(rule.hasTransitive ? { ...files, transitive: Severity.optional() } : files);
}
function rulesTable(vocabulary) {
    const rules = vocabulary.rules.filter((rule) => rule.configurable);
    const shape = Object.fromEntries(rules.map((rule) => [rule.id, schemas/* union */.KCZ([Severity, relationTable(rule)]).optional()]));
    return schemas/* strictObject */.rej(shape).describe("Severity by rule: one word for all relations, or a table by relation.");
}
// What the checks after the shape say, in words of JSON Schema.
const ONE_PURPOSE = {
    oneOf: ["allow", "deny", "rules"].map((key) => ({ required: [key] })),
    dependencies: { allow: ["reason"], deny: ["reason"] },
};
function projectEntry(rules) {
    const entry = schemas/* strictObject */.rej({
        name: schemas/* union */.KCZ([NameGlob, schemas/* array */.YOg(NameGlob).min(1)]).describe("Project names; `*` and `?` are wildcards."),
        allow: schemas/* literal */.euz(true).optional().describe("Every rule off but quarantined-project."),
        deny: schemas/* literal */.euz(true).optional().describe("A finding of the rule denied-project."),
        rules: rules.optional(),
        reason: NonBlank.optional().describe("Required with allow and deny."),
    });
    return entry.meta(ONE_PURPOSE);
}
function waiverEntry(vocabulary) {
    const ids = vocabulary.rules.filter((rule) => rule.configurable).map((rule) => rule.id);
    return schemas/* strictObject */.rej({
        project: WaivedProject.describe("One project, no wildcards."),
        rules: schemas/* array */.YOg(schemas/* enum */.k5n(ids)).min(1),
        reason: NonBlank,
        expires: LocalDate,
        status: schemas/* enum */.k5n(lookup/* PROJECT_STATUSES */.TL).optional().describe("The status it was granted for; void when it gets worse."),
        owner: NonBlank.optional(),
        issue: IssueUrl.optional().describe("The migration task."),
        disposition: schemas/* enum */.k5n(DISPOSITIONS).optional(),
    });
}
/** The policy file as a zod schema: strict, the rules and formats taken from the argument. */
function policySchema(vocabulary) {
    const rules = rulesTable(vocabulary);
    return schemas/* strictObject */.rej({
        preset: schemas/* enum */.k5n(policy/* PRESETS */.fG).optional().describe("The table that the rest is laid over."),
        "max-waiver-days": schemas/* int */.Whr().min(1).max(MAX_WAIVER_DAYS).optional(),
        rules: rules.optional(),
        groups: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* literal */.euz("off"), rules]))
            .optional()
            .describe("Dependency groups, extras and categories: off, or severities."),
        projects: schemas/* array */.YOg(projectEntry(rules)).optional(),
        manifests: schemas/* strictObject */.rej({
            include: schemas/* array */.YOg(PathGlob).optional(),
            exclude: schemas/* array */.YOg(PathGlob).optional(),
            map: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(vocabulary.formats)).optional(),
        })
            .optional(),
        index: schemas/* strictObject */.rej({
            url: IndexUrl.optional(),
            private: schemas/* array */.YOg(NameGlob).optional(),
            known: schemas/* array */.YOg(KnownUrl).optional(),
        })
            .optional(),
        critical: schemas/* array */.YOg(NameGlob).optional(),
        review: schemas/* strictObject */.rej({ when: schemas/* enum */.k5n(policy/* REVIEW_WHEN */.oC).optional(), inline: schemas/* boolean */.zMY().optional() }).optional(),
        open: schemas/* array */.YOg(schemas/* enum */.k5n(openNames(vocabulary))).optional(),
        waivers: schemas/* array */.YOg(waiverEntry(vocabulary)).optional(),
    });
}
/** What a shared policy can open for repositories to loosen. */
function openNames(vocabulary) {
    const rules = vocabulary.rules.filter((rule) => rule.configurable).map((rule) => `rules.${rule.id}`);
    return [
        "preset",
        "rules",
        ...rules,
        "groups",
        "projects",
        "manifests",
        "index",
        "review",
        "waivers",
        "max-waiver-days",
    ];
}
/** The schema as a JSON Schema (draft 7, what TOML editors read), `id` its address. */
function policyJsonSchema(vocabulary, id) {
    const schema = z.toJSONSchema(policySchema(vocabulary), {
        target: "draft-7",
        io: "input",
        unrepresentable: "any",
        // TOML editors see a date as a string of this format.
        override: (context) => {
            if (context.zodSchema._zod.def.type !== "custom")
                return;
            context.jsonSchema.type = "string";
            context.jsonSchema.format = "date";
        },
    });
    return { $id: id, title: "pypi-gate policy", ...schema };
}


/***/ })

};
