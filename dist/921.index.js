export const id = 921;
export const ids = [921];
export const modules = {

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ severityCounts)
/* harmony export */ });
/** The counts of findings by what the policy makes of them. */
function severityCounts(findings) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const wouldBlock = findings.filter((finding) => finding.wouldBlock).length;
    return { block: of("block"), warn: of("warn"), note: of("note"), wouldBlock };
}


/***/ }),

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

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/changes/collect.js + 1 modules
var collect = __webpack_require__(2380);
// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/domain/paths.js
var domain_paths = __webpack_require__(729);
// EXTERNAL MODULE: ./build/changes/includes.js
var includes = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/changes/parse.js + 1 modules
var parse = __webpack_require__(6874);
// EXTERNAL MODULE: ./build/changes/roots.js
var changes_roots = __webpack_require__(7215);
;// CONCATENATED MODULE: ./build/changes/includers.js






// Where lists of other names are included from. All files of a repository would be too many to look at.
const INCLUDERS = [
    "requirements.txt",
    "requirements.in",
    "requirements-dev.txt",
    "requirements-test.txt",
    "dev-requirements.txt",
    "test-requirements.txt",
    "constraints.txt",
    "pyproject.toml",
    "setup.cfg",
];
// Far more than real folders have above them.
const MAX_LOOKED = 500;
/**
 * Adds the unchanged files that include a changed one whose content alone leaves open what it is: names without any
 * version may be a list of words. Looks beside it and above it, at the usual names; reads nothing where no changed
 * file is in doubt.
 */
async function withIncluders(roots, policy, ports) {
    const guessed = roots.head.flatMap((root) => (root.byContent ? [root.path] : []));
    // Where the policy leaves files out or names their format, others take their place among the first 200.
    await ports.reader.load(guessed.map((path) => ({ side: "head", path })));
    const doubtful = new Set(guessed.filter((path) => isDoubtful(path, ports)));
    if (doubtful.size === 0)
        return roots;
    const known = new Set(roots.head.map((root) => root.path));
    const paths = [...doubtful].flatMap((path) => INCLUDERS.flatMap((name) => (0,domain_paths/* inAncestors */._U)(path, name)));
    const near = [...new Set(paths)].filter((path) => !known.has(path)).slice(0, MAX_LOOKED);
    const candidates = (0,changes_roots/* rootsOf */.R)({ kind: "audit", head: null, paths: near, notes: [] }, ports.formats, policy).head;
    const { head } = await (0,collect/* collect */.F)({ base: [], head: candidates, excluded: [], unlooked: [] }, ports);
    const reached = head.files.filter((file) => doubtful.has(file.path));
    const includers = new Set(reached.map((file) => (0,includes/* ancestorsOf */.G)(file).at(-1)?.path));
    const found = candidates.filter((root) => includers.has(root.path));
    return { ...roots, base: [...roots.base, ...found], head: [...roots.head, ...found] };
}
// A list of names, and nothing that says that they are projects.
function isDoubtful(path, { reader, formats, decode }) {
    const read = reader.get({ side: "head", path });
    const format = formats.requirements;
    if (read.kind !== "file" || read.bytes.length > parse/* MAX_CONTENT_CANDIDATE */.HV)
        return false;
    try {
        const file = { path: read.path, text: decode(read.bytes, format.encoding) };
        if (format.looksLike?.(file) === true)
            return false;
        const { isManifest, requirements, skipped } = format.parse(file);
        return isManifest && requirements.length > 0 && skipped.every((skip) => skip.class === "told");
    }
    catch (error) {
        if (error instanceof manifest/* ManifestError */.Sh)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/changes/reader.js
var changes_reader = __webpack_require__(5655);
// EXTERNAL MODULE: ./build/changes/entries.js + 2 modules
var changes_entries = __webpack_require__(9155);
// EXTERNAL MODULE: ./build/domain/source.js
var domain_source = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/changes/origin.js
var origin = __webpack_require__(6210);
;// CONCATENATED MODULE: ./build/changes/foreign-files.js


const NONE = [];
/**
 * Looks for them at the head. Installers take a locked file from the URL that the lock names, whatever registry stands
 * beside it. An entry whose lock does not say which index it came from (pdm) has none where another index is declared.
 * A host that was in use before is no excuse: a first change may bring it with the very bytes that the index lists.
 */
function foreignFilesOf(head, indexUrl) {
    const own = (0,domain_source/* hostOf */.w4)(indexUrl);
    const others = head.files.some((file) => file.parsed.indexes.some((index) => !(0,origin/* isCheckedIndex */.Gn)(index.url, indexUrl)));
    return ({ kind, source, files }) => {
        if (kind !== "locked" || (others && source.url === null))
            return NONE;
        return files.filter((file) => isForeign(file) && (0,domain_source/* hostOf */.w4)(file.url ?? "") !== own);
    };
}
/** True where a file of another host than PyPI's is not among those before. */
function bringsForeignFile(before, after) {
    const foreign = after.filter(isForeign);
    if (foreign.length === 0)
        return false;
    // Without a hash nothing holds an installer to the file but where it comes from.
    const known = new Set(before.map(({ url, hash }) => hash ?? url));
    return foreign.some(({ url, hash }) => !known.has(hash ?? url));
}
function isForeign({ url }) {
    return url !== null && !(0,domain_source/* isPyPIFile */.VJ)(url);
}

;// CONCATENATED MODULE: ./build/changes/specifiers.js
// Poetry joins clauses by white space too.
const NEXT_CLAUSE = /(?<=[0-9*])\s+(?=[<>=!~^])/g;
// Poetry's `^1.2` and `~1.2`; PEP 440's `~=` is another operator.
const POETRY = /^(?<operator>[\^~])(?<version>[0-9]+(?:\.[0-9]+)*)$/;
// Where zeros at the end tell no two versions apart; `~=` and wildcards count the parts.
const COMPARED = /^(?:<=|>=|==|!=|<|>)[0-9.]+$/;
/**
 * A text that two specifiers share when they are the same to the letter or say the same in the forms of two tools:
 * other order and white space, `*` for nothing, Poetry's `^1.2` for `>=1.2,<2.0`. No more: what is left apart is
 * looked at again, which is the safe side.
 */
function specifierKey(specifier) {
    const clauses = specifier.trim().replace(NEXT_CLAUSE, ",").replace(/\s+/g, "").split(",");
    return clauses
        .filter((clause) => clause !== "" && clause !== "*")
        .flatMap(plainClauses)
        .map(withoutZeros)
        .toSorted()
        .join(",");
}
function withoutZeros(clause) {
    if (!COMPARED.test(clause))
        return clause;
    const parts = clause.split(".");
    const last = parts.findLastIndex((part) => !/^0+$/.test(part));
    return parts.slice(0, last + 1).join(".");
}
function plainClauses(clause) {
    const { operator, version } = POETRY.exec(clause)?.groups ?? {};
    if (operator === undefined || version === undefined)
        return [clause];
    const parts = version.split(".").map(Number);
    return [`>=${version}`, `<${operator === "^" ? afterCaret(parts) : afterTilde(parts)}`];
}
// The first part that is not zero may not change; of zeros alone the last one.
function afterCaret(parts) {
    const found = parts.findIndex((part) => part !== 0);
    return raised(parts, found < 0 ? parts.length - 1 : found);
}
function afterTilde(parts) {
    return raised(parts, Math.min(1, parts.length - 1));
}
function raised(parts, at) {
    return [...parts.slice(0, at), (parts[at] ?? 0) + 1].join(".");
}

;// CONCATENATED MODULE: ./build/changes/compare.js




/**
 * The projects whose set of requirements the head widens, over the whole range: a moved line, another order, another
 * spelling or a renamed file is no change. Sorted by project.
 */
function compareSides(comparison) {
    const { before, after, indexUrl, own, toEntry } = comparison;
    const known = Map.groupBy(before, (placed) => placed.requirement.name);
    const changes = [];
    for (const [project, entries] of Map.groupBy(after, (placed) => placed.requirement.name)) {
        const earlier = known.get(project) ?? [];
        if (isUntouched(earlier, entries))
            continue;
        const { isNovel, hadNoFiles } = against(earlier, indexUrl);
        const lockedBefore = versionsByFile(earlier);
        const novel = entries.filter(isNovel);
        const [first, ...rest] = novel
            .map((placed) => atVersionLine(toEntry(placed), lockedBefore))
            .toSorted(changes_entries/* byPlaceToEdit */.k0);
        if (first === undefined)
            continue;
        const kind = earlier.some(isRequired) ? "changed" : "new";
        changes.push({
            project,
            kind,
            ...(kind === "changed" && novel.every(hadNoFiles) ? { filesOnly: true } : {}),
            own: own.has(project),
            before: earlier.map((placed) => placed.requirement),
            introduced: [first, ...rest],
        });
    }
    return changes.toSorted((a, b) => (a.project < b.project ? -1 : 1));
}
// One locked entry on either side that is the same to the letter: nearly all of a lock.
function isUntouched(earlier, entries) {
    const [before, after] = [earlier[0]?.requirement, entries[0]?.requirement];
    if (earlier.length !== 1 || entries.length !== 1 || before === undefined || after === undefined)
        return false;
    if (before.kind !== "locked" || after.kind !== "locked" || before.version !== after.version)
        return false;
    const [was, is] = [before.source, after.source];
    // Without a URL of its own it comes from what its install says.
    if (was.kind !== "index" || is.kind !== "index" || is.url === null || was.url !== is.url)
        return false;
    const text = after.location.text?.() ?? null;
    const isSameText = text !== null && earlier[0]?.file.format === entries[0]?.file.format;
    return (isSameText && before.location.text?.() === text) || areTwins(before.files, after.files);
}
// A constraint requires nothing: a project that was only constrained before is new.
function isRequired({ requirement }) {
    return requirement.scope !== "constraint";
}
function versionsByFile(before) {
    const locked = before.filter(({ requirement }) => requirement.kind === "locked");
    const byFile = Map.groupBy(locked, ({ requirement }) => requirement.location.file);
    return new Map([...byFile].map(([file, entries]) => [file, new Set(entries.map((entry) => entry.requirement.version))]));
}
// A lock entry that stays and changes its version is pointed at by its `version` line: the line that is in the diff.
function atVersionLine(entry, before) {
    const earlier = before.get(entry.location.file);
    if (entry.requirement.kind !== "locked" || earlier === undefined || earlier.has(entry.requirement.version))
        return entry;
    const { location } = entry;
    const lines = () => {
        const span = location.lines();
        return { ...span, line: span.versionLine ?? span.line };
    };
    return { ...entry, location: { file: location.file, lines } };
}
/** Every project of a side, as an audit sees it. Sorted by project. */
function existingChanges(placed, own, toEntry) {
    const changes = [];
    for (const [project, entries] of Map.groupBy(placed, ({ requirement }) => requirement.name)) {
        const [first, ...rest] = entries.map(toEntry).toSorted(changes_entries/* byPlaceToEdit */.k0);
        if (first !== undefined)
            changes.push({ project, kind: "existing", own: own.has(project), before: [], introduced: [first, ...rest] });
    }
    return changes.toSorted((a, b) => (a.project < b.project ? -1 : 1));
}
// What the merge base says of an entry of the head: whether it had no such entry, and whether it had one without files.
function against(earlier, indexUrl) {
    const twins = Map.groupBy(earlier, (placed) => identityOf(placed, indexUrl));
    const twinsOf = (placed) => twins.get(identityOf(placed, indexUrl)) ?? [];
    return {
        isNovel: (placed) => twinsOf(placed).every((twin) => filesDiffer(twin.requirement.files, placed.requirement.files)),
        hadNoFiles: (placed) => {
            const same = twinsOf(placed);
            return same.length > 0 && same.every((twin) => twin.requirement.files.length === 0);
        },
    };
}
// What an entry asks for, without where it stands or how it is spelt. An entry that a tool resolved is known by its
// version alone: its scope, extras and markers follow from the graph, and a move from one lock to another is no change.
function identityOf({ requirement, install }, indexUrl) {
    const source = (0,origin/* sourceKey */.Zt)((0,origin/* installedSource */.qE)(requirement, install, indexUrl), indexUrl);
    const wanted = requirement.version === null ? specifierKey(requirement.specifier) : `==${requirement.version}`;
    if (isResolved(requirement))
        return `${wanted}|${source}`;
    // What tools had before the standard groups (PEP 735) is the same under another name.
    const kind = requirement.scope === "dev" ? "group" : requirement.scope;
    const scope = kind === "prod" ? "" : `|${kind}:${requirement.group ?? ""}`;
    const extras = requirement.extras.length === 0 ? "" : `|[${requirement.extras.join(",")}]`;
    const marker = requirement.marker === null ? "" : `|;${requirement.marker.replace(/\s+/g, "").replaceAll('"', "'")}`;
    return `${wanted}|${source}${extras}${marker}${scope}`;
}
// Of a lock, or of a requirements file that was compiled from others; what such a file constrains it does not ask for.
function isResolved({ kind, version, direct, node, scope }) {
    if (kind === "locked")
        return true;
    return version !== null && (direct === null || node !== null) && scope !== "constraint";
}
/**
 * True where a file keeps its name and changes its hash, hashes without names were exchanged, or a file of another
 * host than PyPI's is added; other additions are none.
 */
function filesDiffer(before, after) {
    if (before.length === 0 || after.length === 0)
        return before.length !== after.length && after.length > 0;
    if (areTwins(before, after))
        return false;
    const named = new Map(before.flatMap((file) => (file.name === null ? [] : [[file.name, file.hash]])));
    const renamed = after.some((file) => file.name !== null && named.has(file.name) && named.get(file.name) !== file.hash);
    return renamed || exchanged(unnamed(before), unnamed(after)) || bringsForeignFile(before, after);
}
// Most entries of a lock stay as they were: no need for sets to see it.
function areTwins(before, after) {
    if (before.length !== after.length)
        return false;
    for (let index = 0; index < before.length; index++) {
        const [file, twin] = [before[index], after[index]];
        if (file?.hash !== twin?.hash || file?.name !== twin?.name)
            return false;
        // Without a hash nothing holds an installer to the file but where it comes from.
        if (file?.hash === null && file.url !== twin?.url)
            return false;
    }
    return true;
}
function unnamed(files) {
    return new Set(files.flatMap((file) => (file.name === null && file.hash !== null ? [file.hash] : [])));
}
function exchanged(before, after) {
    return !before.isSubsetOf(after) && !after.isSubsetOf(before);
}

;// CONCATENATED MODULE: ./build/changes/indexes.js



/** Keys of every index that a file of the side declares or an entry names. */
function indexesInUse(side) {
    const declared = side.files.flatMap((file) => file.parsed.indexes.map((index) => index.url));
    const named = side.files.flatMap((file) => file.parsed.requirements.flatMap(({ source }) => source.kind === "index" && source.url !== null ? [source.url] : []));
    return new Set([...new Set([...declared, ...named])].map(domain_source/* indexKey */.mh));
}
/**
 * Indexes that could serve any name and that the merge base did not use: one each, at its own line, with the names
 * that the head's own installs take from it. `isKnown` says which the policy allows.
 */
function addedIndexes(side, inUse, context) {
    const isOld = (url) => inUse.has((0,domain_source/* indexKey */.mh)(url)) || context.isKnown(url) || (0,origin/* isCheckedIndex */.Gn)(url, context.indexUrl);
    const declared = side.files
        .filter((file) => file.reach !== "companion")
        .flatMap((file) => file.parsed.indexes.flatMap((index) => (isOld(index.url) ? [] : asAdded(index, file.path))));
    if (declared.length === 0)
        return [];
    const placed = (0,changes_entries/* placedOf */.hg)(side);
    return [...Map.groupBy(declared, ({ url }) => (0,domain_source/* indexKey */.mh)(url))].flatMap(([key, [first, ...rest]]) => {
        if (first === undefined)
            return [];
        const takes = placed.filter((entry) => isTakenBy(entry, key));
        const projects = [...new Set(takes.map((entry) => entry.requirement.name))].toSorted();
        return [{ ...first, also: placesBut(first.place, rest), projects }];
    });
}
function asAdded({ url, role, line }, file) {
    return role === "explicit" ? [] : [{ place: { file, line }, url, role }];
}
// A file may be read twice: as requirements and as constraints.
function placesBut(first, rest) {
    const others = new Map(rest.map(({ place }) => [`${place.file}:${place.line}`, place]));
    others.delete(`${first.file}:${first.line}`);
    return [...others.values()];
}
function isTakenBy({ requirement, install }, key) {
    if (requirement.source.kind !== "index")
        return false;
    if (requirement.source.url !== null)
        return (0,domain_source/* indexKey */.mh)(requirement.source.url) === key;
    return install.indexes.some((index) => index.role !== "explicit" && (0,domain_source/* indexKey */.mh)(index.url) === key);
}
/** The changes with entries of an added index marked as told: the index's own finding speaks for them. */
function foldAddedIndexes(changes, added) {
    const keys = new Set(added.map((index) => (0,domain_source/* indexKey */.mh)(index.url)));
    if (keys.size === 0)
        return changes;
    return changes.map((change) => {
        const [first, ...rest] = change.introduced.map((entry) => {
            const { origin } = entry;
            const folded = origin.kind === "not-asked" &&
                origin.reason === "other-index" &&
                origin.url !== null &&
                keys.has((0,domain_source/* indexKey */.mh)(origin.url));
            return folded ? { ...entry, origin: { ...origin, inUse: true } } : entry;
        });
        return first === undefined ? change : { ...change, introduced: [first, ...rest] };
    });
}

// EXTERNAL MODULE: ./build/changes/skips.js
var skips = __webpack_require__(1742);
;// CONCATENATED MODULE: ./build/changes/survey.js





/** Compares both sides of a range; in an audit every entry of the head is `existing`. */
function survey_survey(range, sides, policy, excluded) {
    const { base, head } = sides;
    const inUse = indexesInUse(base);
    const foreignFiles = foreignFilesOf(head, policy.indexUrl);
    const changedPaths = range.kind === "audit" ? null : new Set(range.changed.map((file) => file.path));
    const toEntry = (0,changes_entries/* entriesOf */.Mc)(head, changedPaths, { policy, baseIndexes: inUse, foreignFiles });
    const after = (0,changes_entries/* placedOf */.hg)(head, base);
    const { kept, left } = (0,changes_entries/* byGroup */.zA)(after, policy);
    const own = ownNames(range.kind === "audit" ? head : base);
    const changes = range.kind === "audit"
        ? existingChanges(kept.filter(isJudged), own, toEntry)
        : compareSides({ before: (0,changes_entries/* placedOf */.hg)(base), after: kept, indexUrl: policy.indexUrl, own, toEntry });
    const added = addedIndexes(head, inUse, { indexUrl: policy.indexUrl, isKnown: policy.isKnownIndex });
    const folded = foldAddedIndexes(changes, added);
    return {
        changes: folded,
        manifests: (0,skips/* manifestSubjects */.P9)(range, base, head),
        addedIndexes: added,
        skipped: [
            ...(0,skips/* skipsOf */.en)(head),
            ...excluded.map(skips/* excludedSkip */.i6),
            ...left.map(skips/* groupSkip */.bS),
            ...folded.flatMap((change) => change.introduced.flatMap(originSkip)),
        ],
        judged: [...new Set(head.files.filter(isJudgedManifest).map((file) => file.path))].toSorted(),
        requiresPython: head.files.find((file) => file.parsed.own.requiresPython !== null)?.parsed.own.requiresPython ?? null,
    };
}
function isJudged(placed) {
    return placed.file.reach !== "companion";
}
function isJudgedManifest({ reach, parsed }) {
    return reach !== "companion" && parsed.isManifest;
}
function ownNames(side) {
    return new Set(side.files.flatMap((file) => file.parsed.own.names));
}
function originSkip({ requirement, origin, location }) {
    if (origin.kind === "asked")
        return [];
    const from = origin.url === null ? "" : ` (${origin.url})`;
    const detail = `${requirement.name} is not asked: ${WHY_NOT[origin.reason] ?? origin.reason}${from}`;
    return [
        {
            class: "told",
            file: location.file,
            line: location.lines().line,
            reason: origin.reason,
            detail,
            project: requirement.name,
        },
    ];
}
const WHY_NOT = {
    vcs: "it comes from a repository",
    url: "it comes from a URL",
    path: "it comes from a folder or file",
    workspace: "it is a member of this workspace",
    "other-index": "it comes from another index",
    private: "the policy declares the name private",
};

// EXTERNAL MODULE: ./build/domain/lookup.js
var domain_lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/domain/rule.js
var domain_rule = __webpack_require__(2456);
// EXTERNAL MODULE: ./build/lookups/decode.js + 7 modules
var lookups_decode = __webpack_require__(671);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
;// CONCATENATED MODULE: ./build/alternatives/suggestion.js


// One requirement without a URL: name, extras, specifier, marker. Every part starts with a character of its own.
const REQUIREMENT = /^(\s*)([A-Za-z0-9][A-Za-z0-9._-]*)(\s*\[[^\][]*\])?(\s*(?:\([^()]*\)|[<>=!~][^;#()]*?))?(\s*;[^#]*?)?$/;
const COMMENT = /^([^#]*?)(\s+#.*)?$/;
const ELEMENT = /^(\s*)(?:"([^"\\]*)"|'([^'\\]*)')(\s*,?\s*(?:#.*)?)$/;
const MAX_LINE = 2000;
/**
 * The line with the new name in the old one's place; extras, marker, comment, quotes and indentation stay, and a
 * specifier that the new project cannot meet goes. Null where a line cannot be replaced on its own: options, hashes,
 * continuations, URLs, more than one requirement. `line` has no line break.
 */
function renamedLine(line, rename) {
    if (line.length > MAX_LINE || /[\r\n]/.test(line) || line.trimEnd().endsWith("\\") || line.includes("--"))
        return null;
    return rename.syntax === "requirements" ? renamedRequirement(line, rename) : renamedElement(line, rename);
}
function renamedRequirement(line, rename) {
    const match = COMMENT.exec(line);
    const body = match?.[1]?.trimEnd() ?? "";
    const renamed = renamedText(body, rename);
    return renamed === null ? null : `${renamed}${line.slice(body.length)}`;
}
function renamedElement(line, rename) {
    const match = ELEMENT.exec(line);
    if (match === null)
        return null;
    const [, indent = "", double, single = "", rest = ""] = match;
    const quote = double === undefined ? "'" : '"';
    const renamed = renamedText(double ?? single, rename);
    return renamed === null ? null : `${indent}${quote}${renamed}${quote}${rest}`;
}
function renamedText(text, rename) {
    const parts = partsOf(text);
    if (parts === null || (0,domain_name/* parseProjectName */.CZ)(parts.name) !== rename.from)
        return null;
    const keeps = parts.specifier === "" || rename.meets(parts.specifier.trim());
    return `${parts.indent}${rename.to}${parts.extras}${keeps ? parts.specifier : ""}${parts.marker}`;
}
function partsOf(text) {
    const match = REQUIREMENT.exec(text);
    if (match === null)
        return null;
    const [, indent = "", name = "", extras = "", specifier = "", marker = ""] = match;
    return { indent, name, extras, specifier, marker };
}
/** True when one of the versions meets a PEP 440 specifier, in parentheses or not; a specifier of another kind is met by none. */
function meetsSpecifier(specifier, versions) {
    const plain = specifier.replace(/^\(|\)$/g, "").trim();
    if (plain === "")
        return true;
    return (0,pep440/* validRange */.Im)(plain) && versions.some((version) => (0,pep440/* satisfies */.ib)(version, plain));
}

// EXTERNAL MODULE: ./build/manifests/decode.js
var decode = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/manifests/requirements/format.js + 3 modules
var requirements_format = __webpack_require__(5150);
// EXTERNAL MODULE: ./build/gate/formats.js
var formats = __webpack_require__(9842);
;// CONCATENATED MODULE: ./build/gate/suggested-line.js








/**
 * The finding's own line with the new name of a confirmed rename in place, to be taken with a click; null where there
 * is no such rename, and for lock and hash lines.
 */
function suggestedLine(finding, { alternatives }, context) {
    const rename = alternatives.find((alternative) => alternative.rename && alternative.verified && alternative.kind === "project");
    const entry = context.change?.introduced.find((candidate) => standsAt(candidate, finding));
    if (rename === undefined || entry === undefined || finding.project === null)
        return null;
    const syntax = syntaxOf(entry);
    const lines = syntax === null ? null : linesOf(finding, context.reader);
    const line = lines?.[finding.line - 1];
    // pip refuses a file that requires one project twice.
    if (syntax === null || lines === null || line === undefined || lines.some((other) => mentions(other, rename.name)))
        return null;
    const reply = context.listed.get(rename.name);
    const versions = reply === undefined ? [] : (0,lookups_decode/* versionsIn */.bS)(reply);
    return renamedLine(line, {
        from: finding.project,
        to: rename.name,
        syntax,
        meets: (specifier) => meetsSpecifier(specifier, versions),
    });
}
function standsAt({ requirement, location }, { file, line }) {
    const span = location.lines();
    const own = requirement.location.lines();
    return location.file === file && span.line === line && own.line === line && own.endLine === line;
}
function syntaxOf({ requirement }) {
    if (requirement.kind === "locked" || requirement.files.length > 0)
        return null;
    const format = formats/* FORMAT_TABLE */.a.formatOf(requirement.location.file);
    if (format?.id === "pyproject")
        return "array";
    return format === null || format.id === requirements_format/* requirements */.L.id ? "requirements" : null;
}
function mentions(line, name) {
    const written = /^\s*["']?([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(line)?.[1];
    return written !== undefined && (0,domain_name/* parseProjectName */.CZ)(written) === name;
}
function linesOf({ file }, reader) {
    const path = (0,domain_paths/* parseRepoPath */.NP)(file);
    const read = path === null ? null : reader.get({ side: "head", path });
    if (read?.kind !== "file")
        return null;
    try {
        // A line that ends in CR LF keeps its CR and gets no suggestion: GitHub does not say which end it would write.
        return (0,decode/* decodeText */.g)(read.bytes, "pip").split("\n");
    }
    catch (error) {
        if (error instanceof manifest/* ManifestError */.Sh)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/gate/alternatives.js




/** The findings with who to turn to instead. Only for those that a status made; never changes a severity. */
async function addAlternatives(findings, context) {
    const targets = findings.flatMap((finding) => targetOf(finding, context.lookups));
    if (targets.length === 0)
        return findings;
    // Loaded where there is something to suggest: most runs find nothing adverse.
    const { SUGGEST_BUDGET_MS, suggestAlternatives } = await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const listed = new Map();
    const decode = (name, reply) => {
        listed.set(name, reply);
        return (0,lookups_decode/* decodeReply */.X$)(name, reply, [], context.checkedAt);
    };
    const suggestions = await suggestAlternatives(targets, { index: context.index, clock: context.clock, log: context.log, decode }, { requiresPython: context.survey.requiresPython, budgetMs: SUGGEST_BUDGET_MS });
    const changes = new Map(context.survey.changes.map((change) => [change.project, change]));
    return findings.map((finding) => {
        const { project, rule } = finding;
        const found = project === null || (0,domain_rule/* statusOfRule */.k)(rule) === null ? undefined : suggestions.get(project);
        if (project === null || found === undefined)
            return finding;
        const { alternatives, rejected, failure } = found;
        const change = changes.get(project);
        const suggestion = suggestedLine(finding, found, { change, reader: context.reader, listed });
        return { ...finding, alternatives, rejected, alternativesFailure: failure, alternativesSought: true, suggestion };
    });
}
function targetOf({ project, status, rule }, lookups) {
    if (project === null || !(0,domain_lookup/* isAdverse */.pK)(status) || (0,domain_rule/* statusOfRule */.k)(rule) === null)
        return [];
    const lookup = lookups.get(project);
    const known = lookup?.kind === "found" && lookup.status.kind === "known" ? lookup.status : null;
    return [{ project, status, reason: known?.reason ?? null }];
}

;// CONCATENATED MODULE: ./build/gate/gate-edits.js
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Changed workflows are read to see whether they run this gate: the author of a pull request can take it out. */
function workflowRequests(range) {
    return workflows(range).flatMap((file) => [
        { side: "base", path: file.previousPath ?? file.path },
        { side: "head", path: file.path },
    ]);
}
/** The changed workflows that run the gate before or after. All files are loaded already. */
function workflowEdits(range, reader) {
    return workflows(range)
        .filter((file) => runsGate({ side: "base", path: file.previousPath ?? file.path }, reader) ||
        runsGate({ side: "head", path: file.path }, reader))
        .map((file) => ({ place: { file: file.path, line: 1 }, what: "workflow" }));
}
function workflows(range) {
    if (range.kind === "audit")
        return [];
    const isWorkflow = (path) => path !== null && WORKFLOW.test(path);
    return range.changed.filter((file) => isWorkflow(file.path) || isWorkflow(file.previousPath));
}
function runsGate(request, reader) {
    const read = reader.get(request);
    return read.kind === "file" && new TextDecoder().decode(read.bytes).split("\n").some(isGateLine);
}
// The action, or the command line in a step. A comment runs nothing, and neither does a workflow's name.
const ACTION = /\buses["']?\s*:\s*["']?[^\s"'#]{0,300}pypi-gate/i;
const COMMAND = /(?:^|[\s/"'@])pypi-gate(?:@\S{0,100})?["']?\s+(?:check|audit)\b/;
function isGateLine(line) {
    return !line.trimStart().startsWith("#") && (ACTION.test(line) || COMMAND.test(line));
}

// EXTERNAL MODULE: ./build/gate/named.js
var gate_named = __webpack_require__(1519);
// EXTERNAL MODULE: ./build/domain/change.js
var domain_change = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/gate/questions.js


/** One question per project that has an entry from the checked index, with the versions that its entries pin. */
function questionsOf(changes) {
    return changes.flatMap((change) => {
        const asked = (0,domain_change/* askedEntries */.zx)(change);
        if (asked === null)
            return [];
        const versions = new Set(asked.flatMap((entry) => entry.requirement.version ?? []));
        const onlyLocal = asked.every(({ requirement }) => requirement.version !== null && (0,version/* isLocalVersion */.E9)(requirement.version));
        return [{ name: change.project, versions: [...versions], confirmAbsence: !onlyLocal && !change.own }];
    });
}

// EXTERNAL MODULE: ./build/gate/read-policy.js
var read_policy = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(2663);
// EXTERNAL MODULE: ./build/policy/waivers.js
var waivers = __webpack_require__(8266);
// EXTERNAL MODULE: ./build/rules/unverified-project.js
var unverified_project = __webpack_require__(8817);
;// CONCATENATED MODULE: ./build/gate/report.js







/** The report of a run: sorted, plain, the same for the same answers. */
function buildReport(parts) {
    const { range, policy, survey, lookups } = parts;
    const findings = parts.findings.map((finding) => withoutSwitch(finding, parts.unverifiedSwitch !== null));
    const counts = countsOf(findings, lookups);
    const broken = parts.policyReport.errors.length > 0;
    return {
        mode: range.kind,
        conclusion: counts.block > 0 || broken ? "failure" : "success",
        range: { base: range.kind === "audit" ? null : range.base, head: range.head },
        checkedAt: parts.checkedAt,
        indexUrl: policy.indexUrl,
        counts,
        findings,
        waivers: (0,waivers/* waiverLists */.Q2)({
            waivers: policy.waivers,
            today: parts.checkedAt,
            findings,
            answered: answeredIn(lookups),
            inTree: range.kind === "audit" ? inTree(survey) : null,
        }),
        policy: parts.policyReport,
        policyLines: policy.lines,
        skipped: survey.skipped.toSorted(manifest/* bySkipPlace */.YM),
        checked: checkedProjects({
            survey,
            lookups,
            policy,
            blamed: range.kind === "audit" ? blamedIn(findings) : new Set(),
        }),
        projects: survey.changes.length,
        manifests: survey.judged,
        unverifiedSwitch: parts.unverifiedSwitch,
        review: policy.review,
        notes: [...range.notes, ...parts.notes],
    };
}
// Nobody is told to turn a switch that is turned, or that would change nothing.
function withoutSwitch(finding, turned) {
    if (finding.rule !== "unverified-project" || (finding.severity === "block" && !turned))
        return finding;
    return { ...finding, remedy: [unverified_project/* RUN_AGAIN */.B] };
}
function countsOf(findings, lookups) {
    const { block, warn, note, wouldBlock } = (0,report/* severityCounts */.u)(findings);
    const unverified = [...lookups.values()].filter((lookup) => lookup.kind === "unavailable").length;
    return { checked: lookups.size, block, warn, note, unverified, waived: (0,waivers/* countWaived */.IC)(findings), wouldBlock };
}
function answeredIn(lookups) {
    const answered = [...lookups].filter(([, lookup]) => lookup.kind === "found" || lookup.kind === "missing");
    return new Map(answered.map(([name, lookup]) => [name, (0,domain_lookup/* statusOf */.c2)(lookup)]));
}
function inTree(survey) {
    const names = new Set(survey.changes.map((change) => change.project));
    return (project) => names.has(project);
}
function blamedIn(findings) {
    return new Set(findings.flatMap((finding) => finding.project ?? []));
}
function checkedProjects({ survey, lookups, policy, blamed }) {
    return survey.changes.flatMap((change) => {
        const lookup = lookups.get(change.project);
        if (lookup === undefined)
            return [];
        const [first] = change.introduced;
        return [
            {
                name: change.project,
                status: (0,domain_lookup/* statusOf */.c2)(lookup),
                answer: answerOf(lookup),
                direct: (0,domain_change/* isDirect */.c7)(change),
                change: change.kind,
                version: first.requirement.version,
                critical: policy.isCritical(change.project),
                place: { file: first.location.file, line: first.location.lines().line },
                ...(blamed.has(change.project) ? { roots: rootsOf(change) } : {}),
            },
        ];
    });
}
function rootsOf({ introduced }) {
    const roots = introduced.flatMap((entry) => {
        if (entry.roots !== undefined)
            return entry.roots();
        return entry.parentKnown ? entry.path.slice(0, 1) : [];
    });
    return [...new Set(roots)].sort(order/* compareText */.n);
}
function answerOf(lookup) {
    switch (lookup.kind) {
        case "found":
            return lookup.status.kind === "known" ? lookup.status.status : "unknown status";
        case "missing":
            return "not found";
        case "unavailable":
            return "no answer";
        case "not-asked":
            return "not asked";
    }
}

;// CONCATENATED MODULE: ./build/gate/subjects.js
/** Everything that rules judge: each change with its look-up, each file with what it could not give, and the run. */
function subjectsOf(survey, lookups, policy, facts) {
    const projects = survey.changes.map((change) => ({
        kind: "project",
        change,
        lookup: lookups.get(change.project) ?? notAsked(change),
        indexUrl: policy.indexUrl,
        denied: policy.deniedBecause(change.project),
    }));
    const run = { kind: "run", facts: { ...facts, addedIndexes: survey.addedIndexes, projects } };
    return [...projects, ...survey.manifests, run];
}
function notAsked(change) {
    const { origin } = change.introduced[0];
    return { kind: "not-asked", name: change.project, reason: origin.kind === "not-asked" ? origin.reason : "not-used" };
}

// EXTERNAL MODULE: ./build/lookups/ask.js + 1 modules
var ask = __webpack_require__(1811);
// EXTERNAL MODULE: ./build/lookups/retry.js
var retry = __webpack_require__(3746);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/policy/findings.js



/** Gives each observation the policy's severity; what the policy turns off is left out. Waivers come after. Sorted. */
function toFindings(observations, policy) {
    return observations.flatMap((observation) => toFinding(observation, policy) ?? []).toSorted(finding/* byImportance */.G);
}
function toFinding(observation, policy) {
    const { severity, wouldBlock } = judged(observation, policy);
    if (severity === "off")
        return null;
    const { change } = observation;
    const entry = change === null ? null : entryAt(change, observation);
    return {
        rule: observation.rule,
        severity,
        wouldBlock,
        project: observation.project,
        projects: observation.projects,
        version: observation.version,
        status: observation.status,
        foreignHost: observation.foreignHost,
        relation: change === null ? null : relationOf(change),
        column: observation.column,
        path: entry?.path ?? [],
        parentKnown: entry?.parentKnown ?? true,
        file: observation.place.file,
        line: observation.place.line,
        also: observation.also,
        message: observation.message,
        effect: observation.effect,
        remedy: observation.remedy,
        alternatives: [],
        rejected: [],
        alternativesFailure: null,
        alternativesSought: false,
        suggestion: null,
        waiver: null,
        critical: observation.project !== null && policy.isCritical(observation.project),
        fingerprint: fingerprintOf(observation),
    };
}
// What is said once per run gets the strictest severity that one of its names gets.
function judged(observation, policy) {
    if (observation.members.length === 0)
        return capped(observation, severityFor(observation, observation.change, observation.column, policy));
    const all = observation.members.map((change) => severityFor(observation, change, (0,domain_change/* columnOf */.uV)(change), policy));
    const [strictest] = all.toSorted((a, b) => (0,domain_severity/* bySeverity */.Np)(a.severity, b.severity));
    const wouldBlock = all.some((one) => one.wouldBlock);
    return capped(observation, { severity: strictest?.severity ?? "off", wouldBlock });
}
function severityFor(observation, change, column, policy) {
    const groups = change === null ? [] : change.introduced.flatMap((entry) => entry.requirement.group ?? "");
    const { rule, defaultSeverity } = observation;
    return policy.severityOf({
        rule,
        column,
        project: change?.project ?? null,
        groups: [...new Set(groups)],
        defaultSeverity,
    });
}
function capped({ cap }, { severity, wouldBlock }) {
    return cap === null ? { severity, wouldBlock } : { severity: (0,domain_severity/* atMost */.Tu)(severity, cap), wouldBlock: false };
}
function relationOf(change) {
    return { kind: (0,domain_change/* isDirect */.c7)(change) ? "direct" : "transitive", change: change.kind };
}
function entryAt(change, { place }) {
    const at = change.introduced.find(({ location }) => location.file === place.file && location.lines().line === place.line);
    return at ?? change.introduced[0];
}
/** Rule and project; rule and file for a manifest; rule, file and URL for an index. No line, so that it survives a move. */
function fingerprintOf(observation) {
    const { rule, project, addedIndex, place } = observation;
    if (project !== null)
        return `${rule}:${project}`;
    if (rule === "unknown-status")
        return rule;
    const file = encodeURIComponent(place.file);
    return addedIndex === null ? `${rule}:${file}` : `${rule}:${file}:${encodeURIComponent(addedIndex)}`;
}

;// CONCATENATED MODULE: ./build/policy/differences.js



/** What the head's policy would judge otherwise of this run; nothing where the range leaves no sound one. */
function proposedDifferences(observations, { policy, proposed }) {
    const head = proposed?.policy ?? null;
    if (head === null)
        return [];
    return policyDifferences(findingsUnder(policy, observations), findingsUnder(head, stillObserved(observations, head)));
}
function findingsUnder(policy, observations) {
    return (0,waivers/* applyWaivers */.Kw)(toFindings(observations, policy), policy);
}
// What a run under this policy would still observe: without files and groups that it leaves out, names that it keeps
// private, indexes that it knows, and denials that it does not have.
function stillObserved(observations, policy) {
    return observations.filter((observation) => isObserved(observation, policy));
}
function isObserved(observation, policy) {
    const { rule, project, change, members, addedIndex, place, also } = observation;
    if (rule === "gate-edited" || rule === "invalid-policy")
        return true;
    if (rule === "denied-project" && (project === null || policy.deniedBecause(project) === null))
        return false;
    const changes = change === null ? members : [change];
    if (changes.length > 0) {
        const entries = changes.flatMap(({ introduced }) => introduced.map(({ requirement }) => requirement));
        return entries.some((requirement) => isJudgedUnder(requirement, rule, policy));
    }
    if (addedIndex !== null && policy.isKnownIndex(addedIndex))
        return false;
    return [place, ...also].some(({ file }) => !isExcluded(file, policy));
}
// What the index says plays no part in these.
const JUDGED_UNASKED = new Set(["denied-project", "direct-reference", "unchecked-index"]);
function isJudgedUnder({ name, group, source, location }, rule, policy) {
    if (isExcluded(location.file, policy) || (group !== null && !policy.readsGroup(group)))
        return false;
    if (rule === "unchecked-index" && source.url !== null && policy.isKnownIndex(source.url))
        return false;
    return JUDGED_UNASKED.has(rule) || !policy.isPrivate(name);
}
function isExcluded(file, policy) {
    const path = (0,domain_paths/* parseRepoPath */.NP)(file);
    return path !== null && policy.manifest(path).excluded;
}
/**
 * The findings of this run that the head's policy would judge otherwise. `now` and `then` are the same observations
 * under either policy, waivers applied; what a policy leaves out counts as `off`.
 */
function policyDifferences(now, then) {
    const after = new Map(then.map((finding) => [finding.fingerprint, finding.severity]));
    return now.flatMap(({ rule, project, file, line, severity, fingerprint }) => {
        const other = after.get(fingerprint) ?? "off";
        if (other === severity)
            return [];
        // biome-ignore lint/suspicious/noThenProperty: the report's contract names it so, and its value is a word
        return [{ rule, project, file, line, now: severity, then: other }];
    });
}

// EXTERNAL MODULE: ./build/policy/proposed.js
var proposed = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/rules/registry.js + 19 modules
var registry = __webpack_require__(384);
;// CONCATENATED MODULE: ./build/gate.js





















/**
 * The straight line: range, files, requirements, changes, look-ups, findings, report. Reads by the ports alone and
 * writes nothing. Errors: UserError and RepositoryError where there can be no verdict.
 */
async function gate(request, world) {
    const { repository, clock, log } = world;
    const checkedAt = clock.now();
    const range = await repository.range();
    const reader = (0,changes_reader/* createReader */.W)(repository);
    const unfiltered = (0,changes_roots/* rootsOf */.R)(range, formats/* FORMAT_TABLE */.a, EVERY_MANIFEST);
    await reader.load([...(0,read_policy.policyRequests)(request, range), ...workflowRequests(range), ...(0,changes_roots/* firstRequests */.v)(unfiltered)]);
    const { outcome, edits } = await (0,read_policy.readPolicy)(request, { range, reader, today: checkedAt }, world);
    const { policy } = outcome;
    const files = { reader, formats: formats/* FORMAT_TABLE */.a, decode: decode/* decodeText */.g };
    const named = (0,gate_named/* namedAs */.y)(policy, request.readAs);
    const roots = await withIncluders((0,changes_roots/* rootsOf */.R)(range, formats/* FORMAT_TABLE */.a, named), named, files);
    const sides = await (0,collect/* collect */.F)(roots, files);
    const survey = survey_survey(range, sides, policy, roots.excluded);
    const index = world.openIndex(policy.indexUrl);
    const limits = range.kind === "audit" ? retry/* AUDIT_LIMITS */.N0 : retry/* REVIEW_LIMITS */.EA;
    const lookups = await (0,ask/* lookUpAll */.C)(questionsOf(survey.changes), { index, clock, log }, limits);
    const subjects = subjectsOf(survey, lookups, policy, {
        audit: range.kind === "audit",
        gateEdits: [...edits, ...workflowEdits(range, reader)],
        headPolicyErrors: outcome.headPolicyErrors,
    });
    const observations = subjects.flatMap(registry.judge);
    const judged = (0,waivers/* applyWaivers */.Kw)(toFindings(observations, policy), policy);
    const findings = await addAlternatives(judged, { survey, lookups, reader, index, clock, log, checkedAt });
    return buildReport({
        range,
        checkedAt,
        policy,
        policyReport: (0,proposed/* policyReport */.Nk)(outcome, await repository.policyRef(), proposedDifferences(observations, outcome)),
        survey,
        lookups,
        findings,
        unverifiedSwitch: request.inputs.onUnverified === "warn" ? "warn" : null,
        notes: outcome.notes,
    });
}
const EVERY_MANIFEST = { manifest: () => ({ excluded: false, format: null }) };


/***/ })

};
