export const id = 185;
export const ids = [185];
export const modules = {

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/changes/collect.js + 4 modules
var collect = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/changes/reader.js
var changes_reader = __webpack_require__(5655);
// EXTERNAL MODULE: ./build/changes/roots.js
var changes_roots = __webpack_require__(7215);
// EXTERNAL MODULE: ./build/changes/entries.js + 2 modules
var changes_entries = __webpack_require__(9155);
// EXTERNAL MODULE: ./build/changes/origin.js
var origin = __webpack_require__(6210);
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
        const isNew = isNovel(earlier, indexUrl);
        const lockedBefore = versionsByFile(earlier);
        const [first, ...rest] = entries
            .filter(isNew)
            .map((placed) => atVersionLine(toEntry(placed), lockedBefore))
            .toSorted(changes_entries/* byPlaceToEdit */.k0);
        if (first === undefined)
            continue;
        changes.push({
            project,
            kind: earlier.some(isRequired) ? "changed" : "new",
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
    const { file, lines } = entry.location;
    return { ...entry, location: { file, lines: () => ({ ...lines(), line: lines().versionLine ?? lines().line }) } };
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
function isNovel(earlier, indexUrl) {
    const twins = Map.groupBy(earlier, (placed) => identityOf(placed, indexUrl));
    return (placed) => {
        const same = twins.get(identityOf(placed, indexUrl));
        return same === undefined || same.every((twin) => filesDiffer(twin.requirement.files, placed.requirement.files));
    };
}
// What an entry asks for, without where it stands or how it is spelt. A locked entry is known by its version alone:
// its scope, extras and markers follow from the graph, and a move from one lock to another is no change.
function identityOf({ requirement, install }, indexUrl) {
    const source = (0,origin/* sourceKey */.Zt)((0,origin/* installedSource */.qE)(requirement, install, indexUrl), indexUrl);
    const wanted = requirement.version === null ? specifierKey(requirement.specifier) : `==${requirement.version}`;
    if (requirement.kind === "locked")
        return `${wanted}|${source}`;
    const scope = requirement.scope === "prod" ? "" : `|${requirement.scope}:${requirement.group ?? ""}`;
    const extras = requirement.extras.length === 0 ? "" : `|[${requirement.extras.join(",")}]`;
    const marker = requirement.marker === null ? "" : `|;${requirement.marker.replace(/\s+/g, "").replaceAll('"', "'")}`;
    return `${wanted}|${source}${extras}${marker}${scope}`;
}
function specifierKey(specifier) {
    return specifier
        .replace(/\s+/g, "")
        .split(",")
        .filter((clause) => clause !== "")
        .toSorted()
        .join(",");
}
/** True where a file keeps its name and changes its hash, or hashes without names were exchanged; additions are none. */
function filesDiffer(before, after) {
    if (before.length === 0 || after.length === 0)
        return before.length !== after.length && after.length > 0;
    if (areTwins(before, after))
        return false;
    const named = new Map(before.flatMap((file) => (file.name === null ? [] : [[file.name, file.hash]])));
    const renamed = after.some((file) => file.name !== null && named.has(file.name) && named.get(file.name) !== file.hash);
    return renamed || exchanged(unnamed(before), unnamed(after));
}
// Most entries of a lock stay as they were: no need for sets to see it.
function areTwins(before, after) {
    if (before.length !== after.length)
        return false;
    for (let index = 0; index < before.length; index++) {
        const [file, twin] = [before[index], after[index]];
        if (file?.hash !== twin?.hash || file?.name !== twin?.name)
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

// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/changes/indexes.js


/** Keys of every index that a file of the side declares or an entry names. */
function indexesInUse(side) {
    const declared = side.files.flatMap((file) => file.parsed.indexes.map((index) => index.url));
    const named = side.files.flatMap((file) => file.parsed.requirements.flatMap(({ source }) => source.kind === "index" && source.url !== null ? [source.url] : []));
    return new Set([...new Set([...declared, ...named])].map(source/* indexKey */.mh));
}
/**
 * Indexes that could serve any name and that the merge base did not use: one each, at its own line, with the names
 * that it takes. `isKnown` says which the policy allows.
 */
function addedIndexes(side, placed, inUse, context) {
    const found = new Map();
    for (const file of side.files) {
        if (file.reach === "companion")
            continue;
        for (const index of file.parsed.indexes) {
            const key = (0,source/* indexKey */.mh)(index.url);
            const old = inUse.has(key) || found.has(key) || context.isKnown(index.url) || (0,origin/* isCheckedIndex */.Gn)(index.url, context.indexUrl);
            if (index.role === "explicit" || old)
                continue;
            const takes = placed.filter((entry) => isTakenBy(entry, key));
            const projects = [...new Set(takes.map((entry) => entry.requirement.name))].toSorted();
            found.set(key, { place: { file: file.path, line: index.line }, url: index.url, role: index.role, projects });
        }
    }
    return [...found.values()];
}
function isTakenBy({ requirement, install }, key) {
    if (requirement.source.kind !== "index")
        return false;
    if (requirement.source.url !== null)
        return (0,source/* indexKey */.mh)(requirement.source.url) === key;
    return install.indexes.some((index) => index.role !== "explicit" && (0,source/* indexKey */.mh)(index.url) === key);
}
/** The changes with entries of an added index marked as told: the index's own finding speaks for them. */
function foldAddedIndexes(changes, added) {
    const keys = new Set(added.map((index) => (0,source/* indexKey */.mh)(index.url)));
    if (keys.size === 0)
        return changes;
    return changes.map((change) => {
        const [first, ...rest] = change.introduced.map((entry) => {
            const { origin } = entry;
            const folded = origin.kind === "not-asked" &&
                origin.reason === "other-index" &&
                origin.url !== null &&
                keys.has((0,source/* indexKey */.mh)(origin.url));
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
    const context = {
        indexUrl: policy.indexUrl,
        isKnownIndex: policy.isKnownIndex,
        baseIndexes: inUse,
        isPrivate: (requirement) => policy.isPrivate(requirement.name),
    };
    const changedPaths = range.kind === "audit" ? null : new Set(range.changed.map((file) => file.path));
    const toEntry = (0,changes_entries/* entriesOf */.Mc)(head, changedPaths, context);
    const after = (0,changes_entries/* placedOf */.hg)(head);
    const { kept, left } = byGroup(after, policy);
    const own = ownNames(range.kind === "audit" ? head : base);
    const changes = range.kind === "audit"
        ? existingChanges(kept.filter(isJudged), own, toEntry)
        : compareSides({ before: (0,changes_entries/* placedOf */.hg)(base), after: kept, indexUrl: policy.indexUrl, own, toEntry });
    const added = addedIndexes(head, after, inUse, { indexUrl: policy.indexUrl, isKnown: policy.isKnownIndex });
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
function byGroup(placed, policy) {
    const isRead = ({ requirement }) => requirement.group === null || policy.readsGroup(requirement.group);
    return { kept: placed.filter(isRead), left: placed.filter((entry) => !isRead(entry)) };
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

// EXTERNAL MODULE: ./build/domain/lookup.js
var domain_lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
// EXTERNAL MODULE: ./build/lookups/decode.js + 7 modules
var lookups_decode = __webpack_require__(671);
// EXTERNAL MODULE: ./build/manifests/decode.js
var decode = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/manifests/requirements/format.js + 3 modules
var requirements_format = __webpack_require__(5150);
// EXTERNAL MODULE: ./build/gate/formats.js
var formats = __webpack_require__(9842);
;// CONCATENATED MODULE: ./build/gate/alternatives.js









const STATUS_RULES = new Set([
    "archived-project",
    "deprecated-project",
    "quarantined-project",
]);
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
        return (0,lookups_decode/* decodeReply */.X)(name, reply, [], context.checkedAt);
    };
    const suggestions = await suggestAlternatives(targets, { index: context.index, clock: context.clock, log: context.log, decode }, { requiresPython: context.survey.requiresPython, budgetMs: SUGGEST_BUDGET_MS });
    const changes = new Map(context.survey.changes.map((change) => [change.project, change]));
    return findings.map((finding) => {
        const found = finding.project === null || !STATUS_RULES.has(finding.rule) ? undefined : suggestions.get(finding.project);
        if (found === undefined)
            return finding;
        const { alternatives, rejected, failure } = found;
        const suggestion = suggestedLine(finding, found, {
            change: finding.project === null ? undefined : changes.get(finding.project),
            reader: context.reader,
            listed,
        });
        return { ...finding, alternatives, rejected, alternativesFailure: failure, alternativesSought: true, suggestion };
    });
}
function targetOf({ project, status, rule }, lookups) {
    if (project === null || status === null || !(0,domain_lookup/* isAdverse */.pK)(status) || !STATUS_RULES.has(rule))
        return [];
    const lookup = lookups.get(project);
    const known = lookup?.kind === "found" && lookup.status.kind === "known" ? lookup.status : null;
    return [{ project, status, reason: known?.reason ?? null }];
}
// A confirmed rename may be taken with a click: the new name on the very line, never on lock or hash lines.
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
    const versions = versionsIn(context.listed.get(rename.name));
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
    const path = (0,paths/* parseRepoPath */.NP)(file);
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
function versionsIn(reply) {
    if (reply?.kind !== "reply")
        return [];
    const body = JSON.parse(reply.body);
    const versions = typeof body === "object" && body !== null && "versions" in body ? body.versions : [];
    return Array.isArray(versions) ? versions.filter((version) => typeof version === "string") : [];
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
var named = __webpack_require__(1519);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/gate/subjects.js
/** The entries of a change that the index is asked about. */
function askedIn(change) {
    return change.introduced.filter((entry) => entry.origin.kind === "asked");
}
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

;// CONCATENATED MODULE: ./build/gate/questions.js


/** One question per project that has an entry from the checked index, with the versions that its entries pin. */
function questionsOf(changes) {
    return changes.flatMap((change) => {
        const asked = askedIn(change);
        if (asked.length === 0)
            return [];
        const versions = new Set(asked.flatMap((entry) => entry.requirement.version ?? []));
        const onlyLocal = asked.every(({ requirement }) => requirement.version !== null && (0,version/* isLocalVersion */.E9)(requirement.version));
        return [{ name: change.project, versions: [...versions], confirmAbsence: !onlyLocal && !change.own }];
    });
}

// EXTERNAL MODULE: ./build/gate/read-policy.js
var read_policy = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/domain/change.js
var domain_change = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/policy/waivers.js
var waivers = __webpack_require__(8266);
// EXTERNAL MODULE: ./build/rules/unverified-project.js
var unverified_project = __webpack_require__(8817);
;// CONCATENATED MODULE: ./build/gate/report.js





/** The report of a run: sorted, plain, the same for the same answers. */
function buildReport(parts) {
    const { range, policy, survey, lookups } = parts;
    const findings = parts.unverifiedSwitch === null ? parts.findings : parts.findings.map(underSwitch);
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
        skipped: [...survey.skipped].toSorted((a, b) => (0,finding/* compareText */.n)(a.file, b.file) ||
            a.line - b.line ||
            (0,finding/* compareText */.n)(a.reason, b.reason) ||
            (0,finding/* compareText */.n)(a.detail, b.detail)),
        checked: checkedProjects({
            survey,
            lookups,
            policy,
            blamed: range.kind === "audit" ? blamedIn(findings) : new Set(),
        }),
        manifests: survey.judged,
        unverifiedSwitch: parts.unverifiedSwitch,
        review: policy.review,
        notes: [...range.notes, ...parts.notes],
    };
}
// Nobody is told to turn a switch that is turned.
function underSwitch(finding) {
    return finding.rule === "unverified-project" ? { ...finding, remedy: [unverified_project/* RUN_AGAIN */.B] } : finding;
}
function countsOf(findings, lookups) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        checked: lookups.size,
        block: of("block"),
        warn: of("warn"),
        note: of("note"),
        unverified: [...lookups.values()].filter((lookup) => lookup.kind === "unavailable").length,
        waived: (0,waivers/* countWaived */.IC)(findings),
        wouldBlock: findings.filter((finding) => finding.wouldBlock).length,
    };
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
                direct: (0,domain_change/* isDirect */.c)(change),
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
    return [...new Set(roots)].sort(finding/* compareText */.n);
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

// EXTERNAL MODULE: ./build/lookups/ask.js + 1 modules
var ask = __webpack_require__(1811);
// EXTERNAL MODULE: ./build/lookups/retry.js
var retry = __webpack_require__(3746);
// EXTERNAL MODULE: ./build/policy/findings.js
var policy_findings = __webpack_require__(9237);
// EXTERNAL MODULE: ./build/policy/proposed.js
var policy_proposed = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/rules/registry.js + 19 modules
var registry = __webpack_require__(384);
;// CONCATENATED MODULE: ./build/gate.js



















/**
 * The straight line: range, files, requirements, changes, look-ups, findings, report. Reads by the ports alone and
 * writes nothing. Errors: UserError and RepositoryError where there can be no verdict.
 */
async function gate(request, world) {
    const checkedAt = world.clock.now();
    const range = await world.repository.range();
    const reader = (0,changes_reader/* createReader */.W)(world.repository);
    const unfiltered = (0,changes_roots/* rootsOf */.R)(range, formats/* FORMAT_TABLE */.a, EVERY_MANIFEST);
    await reader.load([...(0,read_policy.policyRequests)(request, range), ...workflowRequests(range), ...(0,changes_roots/* firstRequests */.v)(unfiltered)]);
    const { outcome, edits } = await (0,read_policy.readPolicy)(request, { range, reader, today: checkedAt }, world);
    const { policy } = outcome;
    const roots = (0,changes_roots/* rootsOf */.R)(range, formats/* FORMAT_TABLE */.a, (0,named/* namedAs */.y)(policy, request.readAs));
    const sides = await (0,collect/* collect */.F)(roots, { reader, formats: formats/* FORMAT_TABLE */.a, decode: decode/* decodeText */.g });
    const survey = survey_survey(range, sides, policy, roots.excluded);
    const index = world.openIndex(policy.indexUrl);
    const limits = range.kind === "audit" ? retry/* AUDIT_LIMITS */.N0 : retry/* REVIEW_LIMITS */.EA;
    const lookups = await (0,ask/* lookUpAll */.C)(questionsOf(survey.changes), { index, clock: world.clock, log: world.log }, limits);
    const subjects = subjectsOf(survey, lookups, policy, {
        audit: range.kind === "audit",
        gateEdits: [...edits, ...workflowEdits(range, reader)],
        headPolicyErrors: outcome.headPolicyErrors,
    });
    const observations = subjects.flatMap(registry.judge);
    const judged = (0,waivers/* applyWaivers */.Kw)((0,policy_findings/* toFindings */.S)(observations, policy), policy);
    const { clock, log } = world;
    const findings = await addAlternatives(judged, { survey, lookups, reader, index, clock, log, checkedAt });
    return buildReport({
        range,
        checkedAt,
        policy,
        policyReport: (0,policy_proposed/* policyReport */.Nk)(outcome, await world.repository.policyRef(), differences(observations, outcome)),
        survey,
        lookups,
        findings,
        unverifiedSwitch: request.inputs.onUnverified === "warn" ? "warn" : null,
        notes: outcome.notes,
    });
}
const EVERY_MANIFEST = { manifest: () => ({ excluded: false, format: null }) };
function differences(observations, { policy, proposed }) {
    const then = proposed?.policy ?? null;
    if (then === null)
        return [];
    const under = (judging, made = observations) => (0,waivers/* applyWaivers */.Kw)((0,policy_findings/* toFindings */.S)(made, judging), judging);
    return (0,policy_proposed/* policyDifferences */.bF)(under(policy), under(then, (0,policy_proposed/* stillObserved */.FG)(observations, then)));
}


/***/ })

};
