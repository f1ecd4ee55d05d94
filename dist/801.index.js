export const id = 801;
export const ids = [801];
export const modules = {

/***/ 1801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waiveCommand: () => (/* binding */ waiveCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/gate/read-policy.js
var read_policy = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/policy/load.js + 4 modules
var load = __webpack_require__(9752);
// EXTERNAL MODULE: ./build/policy/shared.js + 3 modules
var shared = __webpack_require__(5338);
// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(4938);
;// CONCATENATED MODULE: ./build/policy/toml-text.js
// Quotes and backslashes would end or change a basic string; what can not be seen is written so that it can be.
const SPECIAL = /["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const SHORT = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** Any text as a TOML basic string on one line. A lone surrogate, which no file can hold, becomes U+FFFD. */
function tomlString(text) {
    return `"${text.toWellFormed().replace(SPECIAL, escapeOf)}"`;
}
function escapeOf(char) {
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return SHORT[char] ?? (hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`);
}

;// CONCATENATED MODULE: ./build/policy/waive.js



const DATE = /^\d{4}-\d{2}-\d{2}$/;
/**
 * Appends a waiver to the policy at `path` (created where it is in none of `current.texts`), every other byte left as
 * it is. Refuses what reading the result would refuse; `current` is the policy in use, as it would be loaded.
 */
function waive(path, waiver, current) {
    const text = current.texts.find((file) => file.path === path)?.text ?? "";
    const before = (0,load/* loadPolicy */.t)(current).errors;
    if (before.length > 0 && text !== "")
        return { kind: "refused", errors: before };
    const written = text + separator(text) + entry(waiver, path, lineBreakOf(text));
    const others = current.texts.filter((file) => file.path !== path);
    const errors = (0,load/* loadPolicy */.t)({ ...current, texts: [...others, { path, text: written }] }).errors;
    if (errors.length > 0)
        return { kind: "refused", errors };
    return { kind: "written", path, text: written };
}
/** A waiver ready to paste, with line feeds; `path` decides the header. */
function waiverText(waiver, path) {
    return entry(waiver, path, "\n");
}
function entry(waiver, path, lineBreak) {
    const lines = [
        (0,policy_document/* isPyproject */.Z)(path) ? "[[tool.pypi-gate.waivers]]" : "[[waivers]]",
        `project = ${tomlString(waiver.project)}`,
        `rules = [${waiver.rules.map(tomlString).join(", ")}]`,
        ...optional("status", waiver.status),
        `reason = ${tomlString(waiver.reason)}`,
        // A date has no quotes; whatever else was given becomes a string, which reading refuses.
        `expires = ${DATE.test(waiver.expires) ? waiver.expires : tomlString(waiver.expires)}`,
        ...optional("owner", waiver.owner),
        ...optional("issue", waiver.issue),
        ...optional("disposition", waiver.disposition),
    ];
    return lines.map((line) => line + lineBreak).join("");
}
function optional(key, value) {
    return value === null ? [] : [`${key} = ${tomlString(value)}`];
}
function lineBreakOf(text) {
    const first = text.indexOf("\n");
    return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}
// A blank line before the entry; the last line gets its end where it has none.
function separator(text) {
    if (text === "")
        return "";
    const lineBreak = lineBreakOf(text);
    return text.endsWith("\n") ? lineBreak : lineBreak + lineBreak;
}

// EXTERNAL MODULE: ./build/cli/explain.js + 4 modules
var explain = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/cli/index-access.js + 4 modules
var index_access = __webpack_require__(175);
// EXTERNAL MODULE: ./build/cli/log.js
var cli_log = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/policy-option.js
var policy_option = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/cli/project-word.js
var project_word = __webpack_require__(9617);
// EXTERNAL MODULE: ./build/cli/shared-policy.js
var shared_policy = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/cli/tree-policy.js
var tree_policy = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/cli/waive.js
















/** `pypi-gate waive PROJECT`: appends a waiver to the policy in use. Exit code 0, or 2 where the policy would refuse it. */
async function waiveCommand({ words, options }, io) {
    const project = (0,project_word/* projectWord */.Q)(words);
    const reason = required("reason", options);
    const expires = required("expires", options);
    const root = await (0,tree_policy/* rootOf */.I5)(options, io);
    const choice = await (0,policy_option/* policyChoice */.s)(options, root, io);
    const place = await placeOf(choice, root, io);
    const current = await loadRequest(choice, place, io);
    const given = options.list("rule");
    const rules = given.length > 0 ? given : [await ruleByStatus(project, { options, choice, root }, io)];
    const asked = {
        project,
        rules,
        reason,
        expires,
        status: options.text("status"),
        owner: options.text("owner"),
        issue: options.text("issue"),
        disposition: options.text("disposition"),
    };
    const result = waive(place.shown, asked, current);
    if (result.kind === "refused") {
        (0,output/* tellPolicyErrors */.He)(result.errors, io);
        io.stderr("error: nothing was written: the policy would be refused.\n");
        return 2;
    }
    await append(place, result.text);
    io.stdout(`${place.shown}: ${rules.join(", ")} of ${project} is waived until ${(0,prose/* plainLine */.h)(expires)}.\n`);
    return 0;
}
function required(name, options) {
    const text = options.text(name);
    if (text !== null)
        return text;
    throw new errors/* UserError */.y(`A waiver needs --${name}.`, "See `pypi-gate waive --help`.");
}
async function placeOf(choice, root, io) {
    const named = choice.outsidePolicy?.path ?? (isShared(choice.policyFile) ? null : choice.policyFile);
    if (named !== null) {
        const path = choice.outsidePolicy === null ? (0,external_node_path_.join)(root, named) : (0,external_node_path_.resolve)(io.cwd, named);
        const bytes = await bytesOf(path);
        return { path, shown: named, bytes, texts: bytes === null ? [] : [{ path: named, text: textOf(bytes, named) }] };
    }
    const found = await Promise.all(load/* POLICY_FILES */.j.map(async (file) => ({ file, bytes: await bytesOf((0,external_node_path_.join)(root, file)) })));
    const texts = found.flatMap(({ file, bytes }) => (bytes === null ? [] : [{ path: file, text: textOf(bytes, file) }]));
    const { loaded } = await (0,tree_policy/* readPolicyOf */.KB)((0,tree_policy/* treeAt */.Ss)(root, io), OWN_POLICY, {
        today: io.clock.now(),
        readShared: async () => ({ problem: "no shared policy is named" }),
    });
    const [first] = load/* POLICY_FILES */.j;
    const shown = loaded.values.files[0] ?? loaded.errors[0]?.file ?? first;
    const bytes = found.find(({ file }) => file === shown)?.bytes ?? null;
    return { path: (0,external_node_path_.join)(root, shown), shown, bytes, texts };
}
const OWN_POLICY = {
    inputs: { preset: null, indexUrl: null, review: null, onUnverified: null },
    policyFile: null,
    outsidePolicy: null,
};
function isShared(policyFile) {
    return policyFile !== null && (0,shared/* parseSharedReference */.iF)(policyFile).kind !== "own";
}
async function bytesOf(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return null;
        throw new errors/* UserError */.y(`The policy ${path} cannot be read.`, "Make it a plain file that you may read.");
    }
}
function textOf(bytes, shown) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* UserError */.y(`The policy ${shown} is not UTF-8.`, "Save it as UTF-8.");
    }
}
async function loadRequest(choice, place, io) {
    return {
        texts: place.texts,
        named: isShared(choice.policyFile) || (choice.policyFile === null && choice.outsidePolicy === null) ? null : place.shown,
        shared: await sharedText(choice.policyFile, io),
        inputs: choice.inputs,
        today: io.clock.now(),
        vocabulary: read_policy/* VOCABULARY */.Hx,
        locate: read_policy/* LOCATE_TOML */.Sg,
    };
}
async function sharedText(policyFile, io) {
    if (policyFile === null)
        return null;
    const parsed = (0,shared/* parseSharedReference */.iF)(policyFile);
    if (parsed.kind === "own")
        return null;
    if (parsed.kind === "broken")
        return { reference: policyFile, problem: parsed.problem };
    return { reference: policyFile, ...(await (0,shared_policy/* sharedPolicyReader */.d)(io, (0,cli_log/* createTerminalLog */.$)(io))(parsed.reference)) };
}
const RULE_OF = {
    archived: "archived-project",
    deprecated: "deprecated-project",
    quarantined: "quarantined-project",
};
async function ruleByStatus(project, { options, choice, root }, io) {
    const access = (0,index_access/* indexAccess */.z)(options, io);
    const log = (0,cli_log/* createTerminalLog */.$)(io);
    const readShared = (0,shared_policy/* sharedPolicyReader */.d)(io, log);
    const { loaded } = await (0,tree_policy/* readPolicyOf */.KB)((0,tree_policy/* treeAt */.Ss)(root, io), choice, { today: io.clock.now(), readShared });
    if (loaded.policy.isPrivate(project))
        throw nameTheRule(`the policy declares ${project} private, so no index is asked`);
    try {
        const answer = await (0,explain.askAbout)(project, access.open(loaded.policy.indexUrl), { io, log });
        if (answer.kind === "missing")
            return "missing-project";
        if (answer.kind === "unavailable")
            throw nameTheRule(`the index gave no answer about ${project} (${answer.detail})`);
        if (answer.status.kind !== "known")
            throw nameTheRule(`the index publishes no status of ${project} that is known`);
        if (answer.status.status === "active")
            throw nameTheRule(`${project} is active, so its status needs no waiver`);
        return RULE_OF[answer.status.status];
    }
    finally {
        await access.close();
    }
}
function nameTheRule(why) {
    return new errors/* UserError */.y(`The rule to waive is not known: ${why}.`, "Name it: `--rule ID`.");
}
// Only what is new is encoded: a byte order mark and every other byte stay as they are.
async function append({ path, bytes, texts, shown }, text) {
    const before = texts.find((one) => one.path === shown)?.text ?? "";
    const added = Buffer.from(text.slice(before.length), "utf8");
    if (!(0,external_node_path_.isAbsolute)(path))
        throw new TypeError("the policy's path is not absolute");
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, Buffer.concat([bytes ?? Buffer.alloc(0), added]));
}


/***/ })

};
