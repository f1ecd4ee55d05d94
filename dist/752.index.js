export const id = 752;
export const ids = [752];
export const modules = {

/***/ 2456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ RULE_OF_STATUS),
/* harmony export */   k: () => (/* binding */ statusOfRule)
/* harmony export */ });
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);

/** The rule that speaks of each adverse status. */
const RULE_OF_STATUS = {
    archived: "archived-project",
    deprecated: "deprecated-project",
    quarantined: "quarantined-project",
};
/** The adverse status that a rule speaks of; null for a rule about anything else. */
function statusOfRule(rule) {
    return _lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_STATUSES */ .TL.filter(_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdverse */ .pK).find((status) => RULE_OF_STATUS[status] === rule) ?? null;
}


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/domain/days.js
var days = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/policy/globs.js
var globs = __webpack_require__(6912);
// EXTERNAL MODULE: ./build/domain/lookup.js
var lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/domain/severity.js
var severity = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/policy/schema.js + 1 modules
var schema = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/policy/wording.js
var wording = __webpack_require__(8391);
;// CONCATENATED MODULE: ./build/policy/sections.js

const KEYS = {
    "": [
        "preset",
        "max-waiver-days",
        "rules",
        "groups",
        "projects",
        "manifests",
        "index",
        "critical",
        "review",
        "open",
        "waivers",
    ],
    projects: ["name", "allow", "deny", "rules", "reason"],
    manifests: ["include", "exclude", "map"],
    index: ["url", "private", "known"],
    review: ["when", "inline"],
    waivers: ["project", "rules", "reason", "expires", "status", "owner", "issue", "disposition"],
};
/** The keys that a table of the policy may have. */
function keysAt(path) {
    return KEYS[String(path[0] ?? "")] ?? [];
}
/** What the keys of a table are: rule ids, relations, or keys of the policy. */
function tableKind(path) {
    const depth = rulesDepth(path);
    if (depth === null || path.length < depth)
        return "keys";
    return path.length === depth ? "rules" : "relations";
}
/** A table as people write its header, with the rule where it is one below: `[rules]`, `[[projects]] rules`; null for the root. */
function sectionOf(path, prefix) {
    const [first] = path;
    if (first === undefined)
        return prefix === "" ? null : `[${prefix.slice(0, -1)}]`;
    if (first === "waivers")
        return `[[${prefix}waivers]]`;
    const [header, depth] = headerOf(path, prefix);
    return [header, path.slice(depth).join(".")].filter((part) => part !== "").join(" ");
}
function headerOf(path, prefix) {
    const [first, second] = path;
    if (first === "projects")
        return [`[[${prefix}projects]]`, 2];
    if (second === undefined || (first !== "groups" && first !== "manifests"))
        return [`[${prefix}${String(first)}]`, 1];
    return [`[${prefix}${first}.${bareKey(String(second))}]`, 2];
}
function rulesDepth(path) {
    if (path[0] === "rules")
        return 1;
    if (path[0] === "groups")
        return 2;
    return path[0] === "projects" && path[2] === "rules" ? 3 : null;
}
function bareKey(key) {
    return /^[A-Za-z0-9_-]+$/.test(key) ? key : (0,wording/* quoted */.T)(key);
}

;// CONCATENATED MODULE: ./build/policy/issues.js







/** What zod found, in the words of the policy: every issue becomes one problem or more. */
function problemsOf(issue, context) {
    const path = tomlPath(issue.path);
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(path, key, context) }));
        case "invalid_union":
            return unionProblems(issue, path, context);
        case "invalid_type":
            return [typeProblem(issue.expected, path, context)];
        case "invalid_value":
            return [{ path, message: invalidValue(issue.values, path, context) }];
        case "too_small":
        case "too_big":
            return [{ path, message: outOfRange(path, context) }];
        case "custom":
            return [{ path, message: customProblem(issue, path, context) }];
        default:
            return [{ path, message: `${nameOf(path)}${inSection(path, context)} is not valid: ${issue.message}` }];
    }
}
/** What stands at a path of a TOML value, or undefined. */
function valueAt(root, path) {
    return path.reduce((value, step) => {
        if (typeof value !== "object" || value === null)
            return undefined;
        return Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
    }, root);
}
function tomlPath(path) {
    return path.map((step) => (typeof step === "number" ? step : String(step)));
}
// A union is a word or a table, a text or a list, "off" or a table: the value's own kind says which was meant.
function unionProblems(issue, path, context) {
    const value = valueAt(context.value, path);
    const [asText, asTable] = issue.errors;
    const isName = path.at(-1) === "name";
    const isTable = typeof value === "object" && value !== null && !(value instanceof dist/* TomlDate */.PJ) && !Array.isArray(value);
    const structured = isName ? Array.isArray(value) : isTable;
    if (!structured && typeof value !== "string")
        return [typeProblem("union", path, context)];
    const branch = structured ? asTable : asText;
    return (branch ?? []).flatMap((inner) => problemsOf({ ...inner, path: [...path, ...inner.path] }, context));
}
function unknownKey(path, key, context) {
    const kind = tableKind(path);
    if (kind === "relations")
        return unknownRelation(path, key, context);
    if (kind !== "rules")
        return `unknown key ${(0,wording/* quoted */.T)(key)}${within(path, context)}${(0,wording/* hint */.a)(key, keysAt(path))}`;
    const fixed = context.vocabulary.rules.some((rule) => rule.id === key && !rule.configurable);
    if (fixed)
        return `the severity of ${(0,wording/* quoted */.T)(key)} is fixed; it can not stand${within(path, context)}`;
    return `unknown rule ${(0,wording/* quoted */.T)(key)}${within(path, context)}${(0,wording/* hint */.a)(key, ruleNames(context))}`;
}
function unknownRelation(path, key, context) {
    const rule = String(path.at(-1));
    const lacks = context.vocabulary.rules.some(({ id, hasTransitive }) => id === rule && !hasTransitive);
    const place = `of "${rule}"${within(path.slice(0, -1), context)}`;
    if (lacks && key === "transitive")
        return `relation "transitive" ${place}: the rule judges files and has none`;
    const valid = lacks ? severity/* COLUMNS */.cZ.filter((column) => column !== "transitive") : severity/* COLUMNS */.cZ;
    return `unknown relation ${(0,wording/* quoted */.T)(key)} ${place}${(0,wording/* hint */.a)(key, valid)}`;
}
function invalidValue(values, path, context) {
    const value = valueAt(context.value, path);
    if (value === undefined)
        return missing(path, context);
    const place = inSection(path, context);
    if (values.length === 1 && values[0] === true)
        return `${nameOf(path)}${place} must be true, or left out`;
    if (typeof value !== "string")
        return typeProblem("string", path, context).message;
    const [what, valid] = wordsAt(path, context);
    return `unknown ${what} ${(0,wording/* quoted */.T)(value)}${forKey(what, path)}${place}${(0,wording/* hint */.a)(value, valid)}`;
}
function wordsAt(path, context) {
    const [first, second] = path;
    if (first === "preset")
        return ["preset", policy/* PRESETS */.fG];
    if (first === "review")
        return ["review value", policy/* REVIEW_WHEN */.oC];
    if (first === "open")
        return ["name", (0,schema/* openNames */.Lg)(context.vocabulary)];
    if (first === "manifests" && second === "map")
        return ["format", context.vocabulary.formats];
    if (first === "waivers")
        return waiverWords(path, context);
    return first === "groups" && path.length === 2 ? ["value", ["off"]] : ["severity", severity/* SEVERITIES */.oC];
}
function waiverWords(path, context) {
    if (path[2] === "status")
        return ["status", lookup/* PROJECT_STATUSES */.TL];
    return path[2] === "disposition" ? ["disposition", schema/* DISPOSITIONS */.Rg] : ["rule", ruleNames(context)];
}
function typeProblem(expected, path, context) {
    const value = valueAt(context.value, path);
    if (value === undefined && path.length > 0)
        return { path: path.slice(0, -1), message: missing(path, context) };
    return {
        path,
        message: `${nameOf(path)}${inSection(path, context)} must be ${wanted(expected, path)}, not ${kindOf(value)}`,
    };
}
function missing(path, context) {
    return `missing ${nameOf(path)}${inSection(path, context)}`;
}
function outOfRange(path, context) {
    if (path[0] === "max-waiver-days")
        return `"max-waiver-days" must be 1 to ${schema/* MAX_WAIVER_DAYS */.kl}, not ${String(valueAt(context.value, path))}`;
    return `${nameOf(path)}${inSection(path, context)} must not be empty`;
}
function customProblem(issue, path, context) {
    const value = valueAt(context.value, path);
    const place = `${nameOf(path)}${inSection(path, context)}`;
    if (path[0] === "waivers" && path[2] === "expires") {
        if (value === undefined)
            return missing(path, context);
        return `${place} must be a date without quotes (2027-02-21), not ${kindOf(value)}`;
    }
    return issue.message === "blank" ? `${place} must not be blank` : `${place}: ${issue.message}`;
}
const WANTED = {
    string: "a string",
    int: "an integer",
    number: "an integer",
    boolean: "true or false",
    array: "a list",
    object: "a table",
    record: "a table",
};
function wanted(expected, path) {
    if (expected !== "union")
        return WANTED[expected] ?? expected;
    if (path.at(-1) === "name")
        return "a string or a list of strings";
    return path[0] === "groups" && path.length === 2 ? '"off" or a table' : "a severity or a table";
}
function kindOf(value) {
    if (value instanceof dist/* TomlDate */.PJ)
        return value.isDate() ? "a date" : "a date with a time";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "boolean")
        return String(value);
    if (typeof value === "number")
        return Number.isInteger(value) ? "an integer" : "a float";
    return typeof value === "string" ? "a string" : "a table";
}
function ruleNames(context) {
    return context.vocabulary.rules.filter((rule) => rule.configurable).map((rule) => rule.id);
}
/** The key in quotes, or the item of a list. */
function nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return "the policy";
    return typeof last === "string" ? (0,wording/* quoted */.T)(last) : `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}
// A key that is called as its value (preset, status) or lists it (rules) is not named twice.
function forKey(what, path) {
    const last = path.at(-1);
    if (last === what || path.at(-2) === `${what}s`)
        return "";
    return typeof last === "string" ? ` for ${nameOf(path)}` : ` in ${nameOf(path.slice(0, -1))}`;
}
function inSection(path, context) {
    const keys = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
    return within(keys.slice(0, -1), context);
}
function within(path, context) {
    const section = sectionOf(path, context.prefix);
    return section === null ? "" : ` in ${section}`;
}

// EXTERNAL MODULE: ./build/policy/model.js
var model = __webpack_require__(5326);
;// CONCATENATED MODULE: ./build/policy/checks.js









const EFFECTS = ["allow", "deny", "rules"];
const ISO_DATES = /\d{4}-\d{2}-\d{2}/g;
/** What a schema can not see: fields that need each other, and dates against today. Works on files with other errors too. */
function crossProblems(context) {
    return [
        ...tablesOf(context, "projects").flatMap((project, at) => projectProblems(context, project, at)),
        ...groupProblems(context),
        ...mapProblems(context),
        ...tablesOf(context, "waivers").flatMap((waiver, at) => dateProblems(context, waiver, at)),
        ...sharedWaivers(context),
    ];
}
function tablesOf(context, key) {
    const list = valueAt(context.document.value, [key]);
    return Array.isArray(list) ? list : [];
}
function projectProblems(context, project, at) {
    if (typeof project !== "object" || project === null)
        return [];
    const section = sectionOf(["projects", at], context.document.prefix);
    const given = EFFECTS.filter((key) => Object.hasOwn(project, key));
    const problems = [];
    if (given.length === 0) {
        problems.push({ path: ["projects", at], message: `${section} needs one of "allow", "deny" and "rules"` });
    }
    for (const extra of given.slice(1)) {
        const message = `${section} has both "${given[0]}" and "${extra}"; it takes one of "allow", "deny" and "rules"`;
        problems.push({ path: ["projects", at, extra], message });
    }
    const reasoned = given.find((key) => key !== "rules");
    if (reasoned !== undefined && !Object.hasOwn(project, "reason")) {
        problems.push({ path: ["projects", at], message: `missing "reason" in ${section}: "${reasoned}" needs one` });
    }
    return problems;
}
function keysOf(context, path) {
    const table = valueAt(context.document.value, path);
    return typeof table === "object" && table !== null && !Array.isArray(table) ? Object.keys(table) : [];
}
function groupProblems(context) {
    const seen = new Map();
    return keysOf(context, ["groups"]).flatMap((written) => {
        const first = seen.get((0,domain_name/* normalizeLabel */.yP)(written));
        seen.set((0,domain_name/* normalizeLabel */.yP)(written), first ?? written);
        if (first === undefined)
            return [];
        const line = context.document.lineAt(["groups", first]);
        const message = `group ${(0,wording/* quoted */.T)(written)} is given twice: it is the same as ${(0,wording/* quoted */.T)(first)} on line ${line}`;
        return [{ path: ["groups", written], message }];
    });
}
function mapProblems(context) {
    return keysOf(context, ["manifests", "map"]).flatMap((glob) => {
        const problem = (0,globs/* pathGlobProblem */.r)(glob);
        const section = sectionOf(["manifests", "map"], context.document.prefix);
        return problem === null
            ? []
            : [{ path: ["manifests", "map", glob], message: `${(0,wording/* quoted */.T)(glob)} in ${section} ${problem}` }];
    });
}
function dateProblems(context, waiver, at) {
    const path = ["waivers", at, "expires"];
    const expires = valueAt(waiver, ["expires"]);
    if (!(expires instanceof dist/* TomlDate */.PJ && expires.isDate()))
        return [];
    const place = `"expires" in ${sectionOf(path, context.document.prefix)}`;
    const iso = expires.toISOString();
    const unreal = writtenDate(context.document, path, iso);
    if (unreal !== null)
        return [{ path, message: `${place} is no day of the calendar: ${unreal}` }];
    const [day, today] = [(0,days/* dayNumber */.U$)(iso), (0,days/* dayNumber */.U$)(context.today)];
    if (day === null || today === null)
        return [{ path, message: `${place} is no day of the calendar: ${iso}` }];
    const limit = limitOf(context);
    if (day - today <= limit)
        return [];
    return [{ path, message: `${place} is ${day - today} days ahead; "max-waiver-days" allows ${limit}` }];
}
// The TOML parser reads 2027-02-30 as March 2; the text says what was written. A line may have several waivers.
function writtenDate(document, path, iso) {
    const line = document.text.split("\n")[document.lineAt(path) - 1] ?? "";
    const written = line.match(ISO_DATES) ?? [];
    return written.includes(iso) ? null : (written.find((text) => asRead(text) === iso) ?? null);
}
function asRead(written) {
    const first = (0,days/* dayNumber */.U$)(`${written.slice(0, 8)}01`);
    return first === null ? null : (0,days/* dayText */.Ew)(first + Number(written.slice(8)) - 1);
}
function limitOf(context) {
    const own = valueAt(context.document.value, ["max-waiver-days"]);
    if (typeof own === "number" && own >= 1 && own <= schema/* MAX_WAIVER_DAYS */.kl)
        return own;
    return context.maxWaiverDays ?? model/* DEFAULT_MAX_WAIVER_DAYS */.g;
}
function sharedWaivers(context) {
    const seen = new Map();
    return tablesOf(context, "waivers").flatMap((waiver, at) => {
        const [project, rules] = [valueAt(waiver, ["project"]), valueAt(waiver, ["rules"])];
        if (typeof project !== "string" || !Array.isArray(rules))
            return [];
        const name = (0,domain_name/* parseProjectName */.CZ)(project) ?? project;
        return rules.flatMap((rule, item) => {
            const key = `${name} ${String(rule)}`;
            const first = seen.get(key);
            seen.set(key, first ?? { waiver: at, line: context.document.lineAt(["waivers", at]) });
            if (first === undefined || first.waiver === at)
                return [];
            const message = `${(0,wording/* quoted */.T)(name)} has a waiver for ${(0,wording/* quoted */.T)(String(rule))} already, on line ${first.line}`;
            return [{ path: ["waivers", at, "rules", item], message }];
        });
    });
}

// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(4938);
// EXTERNAL MODULE: ./build/policy/errors.js
var policy_errors = __webpack_require__(1660);
// EXTERNAL MODULE: ./build/domain/rule.js
var domain_rule = __webpack_require__(2456);
;// CONCATENATED MODULE: ./build/policy/layer.js





/** The worst status that a waiver's rules speak of; `active` where none has one. */
function layer_defaultStatus(rules) {
    return rules
        .map((rule) => (0,domain_rule/* statusOfRule */.k)(rule) ?? "active")
        .reduce((worst, status) => ((0,lookup/* compareStatus */.oA)(status, worst) > 0 ? status : worst), "active");
}
/** A checked file as values with their lines. */
function layerOf(file, context) {
    return {
        file: context.document.file,
        preset: optional(context, ["preset"], file.preset),
        maxWaiverDays: optional(context, ["max-waiver-days"], file["max-waiver-days"]),
        rules: settingsOf(context, ["rules"], file.rules ?? {}),
        groups: Object.entries(file.groups ?? {}).map(([name, group]) => groupOf(context, name, group)),
        projects: (file.projects ?? []).map((project, at) => projectOf(context, project, at)),
        manifests: {
            include: items(context, ["manifests", "include"], file.manifests?.include),
            exclude: items(context, ["manifests", "exclude"], file.manifests?.exclude),
            map: mapOf(context, file.manifests?.map),
        },
        index: {
            url: optional(context, ["index", "url"], file.index?.url),
            private: items(context, ["index", "private"], file.index?.private, globs/* normalizeNameGlob */.Lb),
            known: items(context, ["index", "known"], file.index?.known),
        },
        critical: items(context, ["critical"], file.critical, globs/* normalizeNameGlob */.Lb),
        review: {
            when: optional(context, ["review", "when"], file.review?.when),
            inline: optional(context, ["review", "inline"], file.review?.inline),
        },
        open: items(context, ["open"], file.open),
        waivers: (file.waivers ?? []).map((waiver, at) => waiverOf(context, waiver, at)),
    };
}
function sourced(context, path, value) {
    return { value, source: context.source, file: context.document.file, line: context.document.lineAt(path) };
}
function optional(context, path, value) {
    return value === undefined ? null : sourced(context, path, value);
}
function items(context, path, list, clean = (item) => item) {
    return {
        key: list === undefined ? null : sourced(context, path, true),
        items: (list ?? []).map((item, at) => sourced(context, [...path, at], clean(item))),
    };
}
function mapOf(context, map) {
    const path = ["manifests", "map"];
    return {
        key: map === undefined ? null : sourced(context, path, true),
        items: Object.entries(map ?? {}).map(([glob, format]) => sourced(context, [...path, glob], { glob, format })),
    };
}
function settingsOf(context, path, table) {
    const settings = new Map();
    for (const { id } of context.vocabulary.rules) {
        const value = Object.hasOwn(table, id) ? table[id] : undefined;
        if (value !== undefined)
            settings.set(id, cellsOf(context, [...path, id], value));
    }
    return settings;
}
function cellsOf(context, path, value) {
    const cells = {};
    for (const column of severity/* COLUMNS */.cZ) {
        const word = typeof value === "string" ? value : severityIn(value, column);
        if (word !== undefined)
            cells[column] = sourced(context, typeof value === "string" ? path : [...path, column], word);
    }
    return cells;
}
function severityIn(table, column) {
    return table[column];
}
function groupOf(context, written, group) {
    const path = ["groups", written];
    return {
        name: (0,domain_name/* normalizeLabel */.yP)(written),
        settings: group === "off" ? null : settingsOf(context, path, group),
        origin: sourced(context, path, true),
    };
}
function projectOf(context, project, at) {
    const names = typeof project.name === "string" ? [project.name] : project.name;
    return {
        names: names.map(globs/* normalizeNameGlob */.Lb),
        effect: effectOf(context, project, at),
        origin: sourced(context, ["projects", at], true),
    };
}
function effectOf(context, project, at) {
    if (project.allow === true)
        return { kind: "allow", reason: project.reason ?? "" };
    if (project.deny === true)
        return { kind: "deny", reason: project.reason ?? "" };
    const settings = settingsOf(context, ["projects", at, "rules"], project.rules ?? {});
    return { kind: "rules", settings, reason: project.reason ?? null };
}
function waiverOf(context, waiver, at) {
    return {
        project: (0,domain_name/* projectName */.j1)(waiver.project),
        rules: [...new Set(waiver.rules)],
        status: waiver.status ?? layer_defaultStatus(waiver.rules),
        reason: waiver.reason,
        expires: dayOf(waiver.expires),
        owner: waiver.owner ?? null,
        issue: waiver.issue ?? null,
        disposition: waiver.disposition ?? "accepted",
        file: context.document.file,
        line: context.document.lineAt(["waivers", at]),
    };
}
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/policy/loaded.js
var loaded = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/policy/places.js
var places = __webpack_require__(8015);
// EXTERNAL MODULE: ./build/policy/shared.js + 3 modules
var policy_shared = __webpack_require__(5338);
;// CONCATENATED MODULE: ./build/policy/load.js









/** Reads the policy in force. Pure: nothing of a file with an error applies. */
function loadPolicy(request) {
    const shared = request.shared === null ? NO_FILE : readShared(request.shared, request);
    const limit = shared.layer?.maxWaiverDays?.value ?? null;
    const own = request.texts.map((text) => readLayer(text, { request, source: "file", maxWaiverDays: limit }));
    const found = own.filter((file) => file.document !== null);
    const layers = [shared, ...own].flatMap((file) => file.layer ?? []);
    const read = [...shared.errors, ...own.flatMap((file) => file.errors), ...placeErrors(request, own)];
    const loosened = read.length === 0 ? looseErrors(request, shared, found) : [];
    const errors = (0,policy_errors/* sortErrors */.Cp)([...read, ...loosened]);
    return (0,loaded/* loadedPolicy */.Q)(layers, errors, request);
}
const NO_FILE = { document: null, layer: null, errors: [] };
function readShared(shared, request) {
    if ("problem" in shared)
        return { ...NO_FILE, errors: [(0,policy_errors/* policyError */.nq)(shared.reference, 1, shared.problem)] };
    const text = { path: shared.reference, text: shared.text };
    return readLayer(text, { request, source: "shared", maxWaiverDays: null });
}
function readLayer(text, layerRequest) {
    const { vocabulary, locate, today } = layerRequest.request;
    const document = (0,policy_document/* readDocument */.u)(text, locate);
    if (document.kind === "absent")
        return NO_FILE;
    if (document.kind === "broken") {
        return { document: "broken", layer: null, errors: [(0,policy_errors/* policyError */.nq)(text.path, document.line, document.message)] };
    }
    const parsed = (0,schema/* policySchema */.wh)(vocabulary).safeParse(document.value);
    const context = { vocabulary, value: document.value, prefix: document.prefix };
    const problems = [
        ...(parsed.error?.issues ?? []).flatMap((issue) => problemsOf(issue, context)),
        ...crossProblems({ document, today, maxWaiverDays: layerRequest.maxWaiverDays }),
    ];
    const errors = problems.map(({ path, message }) => (0,policy_errors/* policyError */.nq)(text.path, document.lineAt(path), message));
    const sound = parsed.success && errors.length === 0;
    const layer = sound ? layerOf(parsed.data, { document, source: layerRequest.source, vocabulary }) : null;
    return { document, layer, errors };
}
function placeErrors(request, own) {
    if (request.named !== null)
        return namedErrors(request.named, request.texts, own);
    const there = request.texts.filter((_, at) => own[at]?.document !== null);
    const file = there.find(({ path }) => !(0,places/* isPyproject */.Zj)(path));
    const sound = own.flatMap(({ document }) => (document === null || document === "broken" ? [] : [document]));
    const table = sound.find((document) => (0,places/* isPyproject */.Zj)(document.file));
    if (file === undefined || table === undefined)
        return [];
    const message = `two policies: "${file.path}", and [tool.pypi-gate] in "${table.file}" on line ${table.lineAt([])}; keep one`;
    return [(0,policy_errors/* policyError */.nq)(file.path, 1, message)];
}
function namedErrors(named, texts, own) {
    if (texts.length === 0)
        return [(0,policy_errors/* policyError */.nq)(named, 1, "the policy file does not exist")];
    const empty = own.every((file) => file.document === null);
    return empty ? [(0,policy_errors/* policyError */.nq)(named, 1, "the file has no table [tool.pypi-gate]")] : [];
}
function looseErrors(request, shared, own) {
    if (shared.layer === null)
        return [];
    const layer = own.find((file) => file.layer !== null)?.layer ?? null;
    const context = { shared: shared.layer, own: layer, inputs: request.inputs, vocabulary: request.vocabulary };
    return [...(0,policy_shared/* loosenedProblems */._Y)(context), ...(0,policy_shared/* repeatedWaivers */.oN)(context)];
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
