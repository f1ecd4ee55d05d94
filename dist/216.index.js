export const id = 216;
export const ids = [216];
export const modules = {

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/changes/collect.js + 2 modules
var collect = __webpack_require__(3711);
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
        judged: [...new Set(head.files.filter((file) => file.reach !== "companion").map((file) => file.path))].toSorted(),
        requiresPython: head.files.find((file) => file.parsed.own.requiresPython !== null)?.parsed.own.requiresPython ?? null,
    };
}
function isJudged(placed) {
    return placed.file.reach !== "companion";
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

// EXTERNAL MODULE: ./build/alternatives/suggest.js + 5 modules
var suggest = __webpack_require__(3382);
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
    const listed = new Map();
    const decode = (name, reply) => {
        listed.set(name, reply);
        return (0,lookups_decode/* decodeReply */.X)(name, reply, [], context.checkedAt);
    };
    const suggestions = await (0,suggest/* suggestAlternatives */.Fw)(findings.flatMap((finding) => targetOf(finding, context.lookups)), { index: context.index, clock: context.clock, log: context.log, decode }, { requiresPython: context.survey.requiresPython, budgetMs: suggest/* SUGGEST_BUDGET_MS */.Al });
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
        return (0,decode/* decodeText */.g)(read.bytes, "pip")
            .split("\n")
            .map((line) => line.replace(/\r$/, ""));
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
;// CONCATENATED MODULE: ./build/gate/report.js




/** The report of a run: sorted, plain, the same for the same answers. */
function buildReport(parts) {
    const { range, policy, survey, findings, lookups } = parts;
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
// EXTERNAL MODULE: ./build/rules/registry.js + 21 modules
var registry = __webpack_require__(2769);
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
    const observations = subjects.flatMap(registry/* judge */.S);
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


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   yQ: () => (/* binding */ MARKDOWN)
/* harmony export */ });
/* unused harmony export linkTarget */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);

// GitHub looks for mentions, references and bare links in the rendered text, so markup escapes do not
// stop them: a zero-width space does. Foreign text comes without any (`visible`), so all of them are ours.
const BREAK = "\u200b";
const REFERENCES = [
    [/@/g, `@${BREAK}`],
    [/#(?=\d)/g, `#${BREAK}`],
    [/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`],
    [/:(?=[\w+-]+:)/g, `:${BREAK}`],
    [/:(?=\/\/)/g, `:${BREAK}`],
    [/(www)\./gi, `$1${BREAK}.`],
];
// Seven hex digits are enough for GitHub to look for a commit.
const COMMIT_LIKE = /[0-9a-f]{7,}/gi;
const PIECES = /.{1,6}/g;
// Character references can not stand for structure (CommonMark 6.4), so what is written as one is text for good.
const ACTIVE = /[&<>"'\\`*_~[\]|$\u200b]/g;
const LINE_START = /^[-+=#:]/;
const LIST_NUMBER = /^(\d{1,9})([.)])/;
function reference(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Running text, whoever wrote it: no markup, mention, reference, link, image, emoji code or HTML comes out of it. Stays on one line and inside its table cell. */
function markdownText(words) {
    return escapeLine((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OWN */ .Ik));
}
function escapeLine(line) {
    let text = line.replace(COMMIT_LIKE, (run) => (run.match(PIECES) ?? []).join(BREAK));
    for (const [pattern, broken] of REFERENCES)
        text = text.replace(pattern, broken);
    text = text.replace(ACTIVE, reference);
    if (LINE_START.test(text))
        return reference(text.charAt(0)) + text.slice(1);
    return text.replace(LIST_NUMBER, (_, digits, mark) => digits + reference(mark));
}
/** Foreign text in a code span, on one line and inside its table cell. */
function markdownCode(words) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FOREIGN */ .uR);
    if (line === "")
        return "(empty)";
    // Tables are split at pipes before code spans are seen, and how a backslash counts there differs between parsers.
    if (line.includes("|"))
        return `<code>${escapeLine(line)}</code>`;
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
}
function longestRun(line) {
    let longest = 0;
    for (const run of line.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
/** The URL in the form in which it stands inside `(…)`, or null: only https, and http on a loopback host. */
function linkTarget(url) {
    const parsed = URL.parse(url);
    if (parsed === null || parsed.username !== "" || parsed.password !== "")
        return null;
    const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(parsed.hostname);
    if (parsed.protocol !== "https:" && !(parsed.protocol === "http:" && loopback))
        return null;
    return parsed.href.replace(/[()|\\[\]<>`*_~'"$]/g, percent).replace(/&/g, "&amp;");
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** `label` is Markdown already; without an acceptable URL the label alone. */
function markdownLink(label, url) {
    const target = url === null ? null : linkTarget(url);
    return target === null ? label : `[${label}](${target})`;
}
/** A table row; cells are Markdown already and hold no line break. */
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** A fold. `summary` is a line of ours; `body` is Markdown. */
function fold(summary, body) {
    return `<details><summary>${markdownText(summary)}</summary>\n\n${body}\n\n</details>`;
}
/** A fenced block whose fence no line of the text can close. */
function fenced(language, text) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** GitHub Flavored Markdown. */
const MARKDOWN = {
    text: markdownText,
    code: markdownCode,
    quote: (words) => `“${escapeLine((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FOREIGN */ .uR))}”`,
    link: (words, url) => markdownLink(markdownText(words), url),
    apart: "&#8203;",
};


/***/ }),

/***/ 9332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ projectLink),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   rv: () => (/* binding */ itemText)
/* harmony export */ });
/* unused harmony export reachText */
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4983);




const PLACES = 5;
const NAMES = 5;
/** A project's name, linked to its page where the index has one. */
function projectLink(item, report) {
    const url = item.rule === "missing-project" ? null : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .projectUrl */ .Vn)(report.indexUrl, item.project);
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(item.project), url);
}
/** The task of one project in one line. */
function shortText(item, report, ticked) {
    const word = `${WORD[item.rule] ?? "adverse"}, known since ${item.since}`;
    return `- [${ticked ? "x" : " "}] ${projectLink(item, report)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(word)}`;
}
/** The task of one project: what is wrong and since when, where, who brings it in, what to do. */
function itemText(item, report, context, ticked) {
    const box = `- [${ticked ? "x" : " "}] ${projectLink(item, report)}`;
    const [first] = item.findings;
    if (first === undefined) {
        return `${box} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`could not be checked in the last audit; ${WORD[item.rule] ?? "adverse"} before, known since ${item.since}.`)}`;
    }
    const facts = item.findings.map((finding) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .h)(finding.message, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverText */ .Eu)(finding.waiver)));
    return [
        `${box} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`(known since ${item.since}):`)} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProse */ .E)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .h)(...facts), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)}`,
        `  - ${reachText(item, report, context)}`,
        `  - ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)("What to do:")} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .sk)(first), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)}`,
        ...alternativeLines(first),
    ].join("\n");
}
function alternativeLines(finding) {
    const text = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .alternativesText */ .Ac)(finding);
    return text.length === 0 ? [] : [`  - ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProse */ .E)(text, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)}`];
}
/** What a project is, in one word. */
const WORD = {
    "quarantined-project": "quarantined",
    "missing-project": "not on the index",
    "lock-mismatch": "locked with another hash",
    "withdrawn-release": "withdrawn",
    "denied-project": "denied by the policy",
    "archived-project": "archived",
    "deprecated-project": "deprecated",
    "yanked-release": "yanked",
};
/** "direct dependency; 2 files; from 3 direct requirements: …; `a.txt:3`, …". */
function reachText({ project, findings }, report, context) {
    const [first] = findings;
    const places = distinct(findings.flatMap((finding) => [finding, ...finding.also]));
    const files = new Set(places.map((place) => place.file));
    const roots = report.checked.find((one) => one.name === project)?.roots ?? rootsIn(findings);
    const bringers = roots.filter((root) => root !== project);
    const relation = first === undefined ? null : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .relationOf */ .Ke)(first);
    const shown = places.slice(0, PLACES).map((place) => placeInTree(place, context));
    const left = places.length - shown.length;
    const parts = [
        ...(relation === null ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProse */ .E)(relation, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)]),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`in ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files.size, "file")}`),
        ...(bringers.length === 0
            ? []
            : [
                `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`by ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(bringers.length, "direct requirement")}:`)} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .nameList */ .OD)(bringers, NAMES), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN */ .yQ)}`,
            ]),
        shown.join(", ") + (left > 0 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(` and ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, "more place")}`) : ""),
    ];
    return parts.join(" · ");
}
function rootsIn(findings) {
    return [...new Set(findings.flatMap((finding) => (finding.parentKnown ? (finding.path[0] ?? []) : [])))];
}
function distinct(places) {
    return [...new Map(places.map(({ file, line }) => [`${file}:${line}`, { file, line }])).values()];
}
// The default branch as it is when somebody clicks: with a commit in it the text would change with every audit.
function placeInTree({ file, line }, { repoUrl }) {
    const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${file}:${line}`), repoUrl === null ? null : `${repoUrl}/blob/HEAD/${path}#L${line}`);
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rankOf),
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9784);


/** The projects that need attention, worst first, critical and direct ones first among equals. Nothing leaves the list before it was looked at. */
function itemsOf(report, earlier) {
    const known = new Map(earlier.items.map((item) => [item.project, item]));
    const today = report.checkedAt.slice(0, 10);
    const seen = [...trackedIn(report)].map(([project, findings]) => {
        const [first] = findings;
        const before = known.get(project);
        const since = before !== undefined && before.rule === first.rule ? before.since : today;
        return { project, rule: first.rule, since, findings };
    });
    const names = new Set(seen.map((item) => item.project));
    const unsure = unsureOf(report);
    const kept = earlier.items
        .filter((item) => !names.has(item.project) && unsure(item.project))
        .map((item) => ({ ...item, findings: [] }));
    return [...seen, ...kept].sort(byRisk);
}
function trackedIn(report) {
    const found = new Map();
    for (const finding of report.findings.filter(isTracked).sort((a, b) => rankOf(a.rule) - rankOf(b.rule))) {
        const { project } = finding;
        if (project === null)
            continue;
        const group = found.get(project);
        if (group === undefined)
            found.set(project, [finding]);
        else
            group.push(finding);
    }
    return found;
}
// A yanked release alone is a note in an audit: worth a line of the report, not an issue.
function isTracked({ rule, severity }) {
    if (severity === "off" || (severity === "note" && rule === "yanked-release"))
        return false;
    return _state_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACKED */ .HP.includes(rule);
}
/** Tells of a project without a finding whether that may be because nobody could look. */
function unsureOf(report) {
    const unanswered = new Set(report.findings.flatMap(unansweredIn));
    for (const { name, answer } of report.checked)
        if (answer === "no answer")
            unanswered.add(name);
    const inTree = new Set(report.checked.map((one) => one.name));
    const unread = report.findings.some((finding) => finding.rule === "unreadable-manifest");
    return (project) => unanswered.has(project) || (unread && !inTree.has(project));
}
function unansweredIn({ rule, project, projects }) {
    if (rule !== "unverified-project" && rule !== "unknown-status")
        return [];
    return project === null ? (projects ?? []) : [project];
}
function byRisk(a, b) {
    return (rankOf(a.rule) - rankOf(b.rule) ||
        Number(isCritical(b)) - Number(isCritical(a)) ||
        Number(isDirect(b)) - Number(isDirect(a)) ||
        (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.project, b.project));
}
/** The place in the order of risk: 0 is worst. */
function rankOf(rule) {
    return _state_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACKED */ .HP.indexOf(rule);
}
function isCritical({ findings }) {
    return findings.some((finding) => finding.critical);
}
function isDirect({ findings }) {
    return findings.some((finding) => finding.relation?.kind === "direct");
}


/***/ }),

/***/ 9784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ TRACKED),
/* harmony export */   Qn: () => (/* binding */ isTrackingBody),
/* harmony export */   Wk: () => (/* binding */ EMPTY_STATE),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3762);
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);



/** The rules whose findings the issue tracks, worst first. */
const TRACKED = [
    "quarantined-project",
    "missing-project",
    "lock-mismatch",
    "withdrawn-release",
    "denied-project",
    "archived-project",
    "deprecated-project",
    "yanked-release",
];
const EMPTY_STATE = { revision: 0, items: [] };
const OPENING = "<!-- pypi-gate v1 audit ";
// Base64 without dashes: nothing in it can close the comment.
const LINE = /^<!-- pypi-gate v1 audit ([0-9A-Za-z+/=]{1,40000}) -->(?:\r?\n|$)/;
const MAX_STATE_BYTES = 500_000;
/** True for a body that opens with the issue's marker; whoever asks checks the author too. */
function isTrackingBody(body) {
    return body.startsWith(OPENING);
}
/** The state as the line that opens the body. */
function stateLine({ revision, items }) {
    const rows = items.map(({ project, rule, since }) => [project, TRACKED.indexOf(rule), since]);
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify([revision, rows]), { level: 9 });
    return `${OPENING}${packed.toString("base64")} -->`;
}
/** The state in a body's first line; what cannot be read is an empty state, so everything is new again. */
function readState(body) {
    const payload = LINE.exec(body)?.[1];
    if (payload === undefined)
        return EMPTY_STATE;
    const value = unpacked(payload);
    if (!Array.isArray(value))
        return EMPTY_STATE;
    const [revision, rows] = value;
    if (!Number.isSafeInteger(revision) || !Array.isArray(rows))
        return EMPTY_STATE;
    return { revision, items: rows.flatMap(rememberedIn) };
}
function unpacked(payload) {
    try {
        return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(payload, "base64"), { maxOutputLength: MAX_STATE_BYTES }).toString("utf8"));
    }
    catch {
        // Somebody edited it: the same as no state.
        return null;
    }
}
function rememberedIn(row) {
    if (!Array.isArray(row))
        return [];
    const [name, at, since] = row;
    const project = typeof name === "string" ? (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectName */ .CZ)(name) : null;
    const rule = typeof at === "number" ? TRACKED[at] : undefined;
    if (project === null || rule === undefined || typeof since !== "string" || !isDay(since))
        return [];
    return [{ project, rule, since }];
}
function isDay(text) {
    return text.length === 10 && (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(text) !== null;
}


/***/ }),

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/** Bytes that a text takes in UTF-8: what GitHub's limits are safe in, whatever they count. */
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}
/** A text that is shown whole or not at all. */
function whole(text) {
    return (budget) => (byteLength(text) <= budget ? text : "");
}
const GAP = "\n\n";
/** Sections one after another with an empty line between, at most `limit` bytes. `last` always has its place. */
function assemble(limit, sections, last = "") {
    const parts = [];
    let left = limit - (last === "" ? 0 : byteLength(last) + GAP.length);
    for (const section of sections) {
        const text = section(left - GAP.length);
        const size = byteLength(text) + GAP.length;
        if (text === "" || size > left)
            continue;
        parts.push(text);
        left -= size;
    }
    if (last !== "")
        parts.push(last);
    return parts.join(GAP);
}
/** The first lines that fit `budget` bytes together with what is said of the rest; line feeds between. */
function fitLines(lines, budget, { max, more }) {
    const all = lines.length <= max && lines.reduce((sum, line) => sum + byteLength(line) + 1, 0) <= budget;
    if (all)
        return lines;
    const reserve = byteLength(more(lines.length)) + 1;
    const kept = [];
    let left = budget - reserve;
    for (const line of lines.slice(0, max)) {
        left -= byteLength(line) + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    const rest = more(lines.length - kept.length);
    return kept.length === 0 || rest === "" ? kept : [...kept, rest];
}


/***/ }),

/***/ 3418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   b0: () => (/* binding */ blobUrl),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);

/** A page without links: the command line. */
const NO_LINKS = { repoUrl: null, headSha: null, baseBranch: null, docsUrl: null, reportUrl: null };
const COMMIT = /^[0-9a-f]{40}$/i;
/** Permalink to a line at a commit, or null where the page has no repository or the commit is none. */
function blobUrl(context, file, line, sha = context.headSha) {
    if (context.repoUrl === null || sha === null || !COMMIT.test(sha))
        return null;
    const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
    return `${context.repoUrl}/blob/${sha}/${path}${line === null ? "" : `#L${line}`}`;
}
/** `file:line` in a code span, linked to the line where it can be. */
function placeLink(context, file, line) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${file}:${line}`), blobUrl(context, file, line));
}
/** A commit's short id, linked. */
function commitLink(context, sha) {
    const url = context.repoUrl === null || !COMMIT.test(sha) ? null : `${context.repoUrl}/commit/${sha}`;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(sha.slice(0, 7)), url);
}
/** A rule's id, linked to its page. */
function ruleLink(context, rule) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(rule), context.docsUrl === null ? null : `${context.docsUrl}/${rule}.md`);
}


/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ foldedList),
/* harmony export */   mt: () => (/* binding */ detailsFold)
/* harmony export */ });
/* unused harmony export factsLine */
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7735);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3418);







// Of many look-ups that failed, so many reasons are told; the report file has all.
const REASONS = 3;
const PLACES = 5;
const NAMES = 30;
// A summary has room for far more, and that belongs to the list of everything.
const MAX_DETAILS = 100_000;
/** Every finding in full, folded: fact, effect, next step, alternatives, how it came in. */
function detailsFold(entries, context, title) {
    const items = entries.flatMap((entry) => entry.kind === "unverified" ? [unverifiedItem(entry)] : itemsOf(entry.findings, context));
    const list = foldedList(title, items);
    return (budget) => list(Math.min(budget, MAX_DETAILS));
}
/** A list in a fold; what does not fit is counted. */
function foldedList(title, items, max = Number.POSITIVE_INFINITY) {
    return (budget) => {
        if (items.length === 0)
            return "";
        const room = budget - (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .byteLength */ .dp)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, ""));
        const kept = (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .fitLines */ .RV)(items, room, {
            max,
            more: (left) => `- and ${left.toLocaleString("en-US")} more in the report file`,
        });
        return kept.length === 0 ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, kept.join("\n"));
    };
}
// Transitive findings of one kind say the same of many names: once is enough.
function itemsOf(findings, context) {
    const [first, ...others] = findings;
    const same = others.filter((one) => factOf(one) === factOf(first));
    if (same.length < 2)
        return findings.map((one) => findingItem(one, context));
    const names = (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(same), NAMES), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ);
    const shared = `${findingItem(first, context)}\n  - The same holds for ${names}`;
    const different = others.filter((one) => !same.includes(one));
    return [shared, ...different.map((one) => findingItem(one, context))];
}
function factOf({ rule, project, message, effect, remedy, waiver, alternatives, rejected }) {
    const unnamed = message.map((span) => typeof span !== "string" && "code" in span && span.code === project ? "" : span);
    return JSON.stringify([rule, unnamed, effect, remedy, waiver, alternatives, rejected]);
}
function findingItem(finding, context) {
    const fact = (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .sentences */ .h)(finding.message, finding.effect, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver));
    const lines = [`- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)(fact, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`, `  - Next step: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(finding), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`];
    const alternatives = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .alternativesText */ .Ac)(finding);
    if (alternatives.length > 0)
        lines.push(`  - ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)(alternatives, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`);
    lines.push(`  - ${factsLine(finding, context)}`);
    return lines.join("\n");
}
/** "new direct dependency · `archived-project` · `requirements.txt:3`". */
function factsLine(finding, context) {
    const relation = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(finding);
    const places = [finding, ...finding.also];
    const listed = places.slice(0, PLACES).map((place) => (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(context, place.file, place.line));
    const rest = places.length - listed.length;
    return [
        ...(relation === null ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)(relation, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)]),
        (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleLink */ .lN)(context, finding.rule),
        listed.join(", ") + (rest > 0 ? ` and ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rest, "more place")}` : ""),
    ].join(" · ");
}
function unverifiedItem(entry) {
    const names = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(entry.findings);
    const shown = entry.findings.length === REASONS + 1 ? REASONS + 1 : REASONS;
    const reasons = entry.findings.slice(0, shown).map((finding) => `  - ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)(finding.message, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`);
    const left = entry.findings.length - reasons.length;
    const [first] = entry.findings;
    return [
        `- Could not be checked: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD)(names, 100), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`,
        ...reasons,
        ...(left > 0 ? [`  - ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "more reason")} in the report file`)}`] : []),
        `  - Next step: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)(first.remedy, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`,
    ].join("\n");
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookupsFold),
/* harmony export */   w: () => (/* binding */ skippedFold)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4094);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4983);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7735);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3418);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8363);






/** Every look-up with its answer, folded; critical projects first. */
function lookupsFold(report, context) {
    const sorted = [...report.checked].sort((a, b) => Number(b.critical) - Number(a.critical));
    const head = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(["Project", "Answer", "Here", "Where"])}\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(["---", "---", "---", "---"])}`;
    const title = `${report.checked.length === 1 ? "" : "All "}${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(report.checked.length, "look-up")}`;
    return (budget) => {
        if (sorted.length === 0)
            return "";
        const room = budget - (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .byteLength */ .dp)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(title, head)) - 100;
        const rows = (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .fitLines */ .RV)(sorted.map((project) => lookupRow(project, report, context)), room, { max: sorted.length, more: () => "" });
        const left = sorted.length - rows.length;
        const more = left === 0 ? "" : `\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`And ${left.toLocaleString("en-US")} more in the report file.`)}`;
        return rows.length === 0 ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(title, [head, ...rows].join("\n") + more);
    };
}
function lookupRow(project, report, context) {
    const version = project.version === null ? "" : ` ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(project.version)}`;
    const name = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(project.name), (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .projectUrl */ .Vn)(report.indexUrl, project.name));
    const change = project.change === "existing" ? "already there" : project.change;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
        name + version + (project.critical ? " (critical)" : ""),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(project.answer),
        `${change}, ${project.direct ? "direct" : "transitive"}`,
        (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(context, project.place.file, project.place.line),
    ]);
}
/** What was not read or not asked, with the reason, folded. */
function skippedFold(report, context) {
    const items = report.skipped.map((skip) => {
        const what = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(skip.detail)} (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(skip.reason)})`;
        return `- ${(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(context, skip.file, skip.line)}: ${what}`;
    });
    return (0,_details_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedList */ .H8)(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(items.length, "entry", "entries")} not read or not looked up`, items);
}


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ acceptFold),
/* harmony export */   Dx: () => (/* binding */ policyLine),
/* harmony export */   Js: () => (/* binding */ proposedPolicy),
/* harmony export */   eW: () => (/* binding */ policyFold),
/* harmony export */   kP: () => (/* binding */ waiverCare),
/* harmony export */   m4: () => (/* binding */ waivedFold)
/* harmony export */ });
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3762);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7735);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3418);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8363);









const DEFAULT_FILE = ".github/pypi-gate.toml";
const WAIVER_DAYS = 90;
// Ready to paste for so many; the form is the same for the others.
const MAX_WAIVERS = 3;
// A quarantine, a wrong hash or a missing project is no debt to be accepted for a while.
const ACCEPTABLE = new Set([
    "archived-project",
    "deprecated-project",
    "yanked-release",
    "direct-reference",
]);
/** Waivers ready to paste for what blocks and may be accepted for a while. */
function acceptFold(report, context) {
    const open = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report).filter((finding) => finding.severity === "block" &&
        ACCEPTABLE.has(finding.rule) &&
        finding.project !== null &&
        finding.waiver === null);
    const today = (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayNumber */ .U$)(report.checkedAt);
    if (open.length === 0 || today === null)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .whole */ .WQ)("");
    const file = policyFile(report);
    const table = file.endsWith("pyproject.toml") ? "tool.pypi-gate.waivers" : "waivers";
    const expires = (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayText */ .Ew)(today + WAIVER_DAYS);
    const blocks = open.slice(0, MAX_WAIVERS).map((finding) => waiverToml(finding, table, expires));
    const branch = context.baseBranch === null ? "the base branch" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(context.baseBranch);
    const left = open.length - blocks.length;
    const more = left === 0 ? "" : `\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "other")} can be accepted in the same form.`)}`;
    const lead = `Add to ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(file)} on ${branch} (a pull request cannot accept its own findings), with the reason in your words:`;
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .whole */ .WQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(open.length === 1 ? "Accept it for now" : "Accept one of these for now", `${lead}\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)("toml", blocks.join("\n\n"))}${more}`));
}
// A shared policy is named as OWNER/REPO/PATH@REF and is not where a repository's own waiver goes.
function policyFile(report) {
    return report.policy.files.find((file) => !file.includes("@")) ?? DEFAULT_FILE;
}
function waiverToml(finding, table, expires) {
    return [
        `[[${table}]]`,
        `project = "${finding.project ?? ""}"`,
        `rules = ["${finding.rule}"]`,
        `status = "${finding.status ?? "active"}"`,
        `reason = "…"`,
        `expires = ${expires}`,
    ].join("\n");
}
/** What waivers silence, with reason, owner and date. */
function waivedFold(report) {
    const waived = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report);
    const items = waived.map((finding) => {
        const waiver = (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ);
        return `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.project ?? finding.file)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.rule)}: ${waiver}`;
    });
    return (0,_details_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedList */ .H8)(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(waived.length, "finding")} accepted by a waiver`, items);
}
/** Waivers that need somebody's care: they match nothing, or end soon. */
function waiverCare(report) {
    const { unused, expired, expiring, void: voided } = report.waivers;
    const groups = [
        ["ends soon", expiring],
        ["has ended", expired],
        ["is void: the status is worse than the one it was granted for", voided],
        ["matches no finding", unused],
    ];
    const items = groups.flatMap(([what, waivers]) => waivers.map((waiver) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(waiver.project)} (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(`${waiver.file}:${waiver.line}`)}, until ${waiver.expires}) ${what}`));
    return (0,_details_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedList */ .H8)(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(items.length, "waiver")} to look at`, items);
}
/** What the head's policy would change, and that it takes effect once merged. */
function proposedPolicy(report, context) {
    const { proposed } = report.policy;
    if (proposed === null)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .whole */ .WQ)("");
    const lines = [
        "This change edits the policy of the gate. It is judged by the policy of the base branch; the edit takes effect once merged.",
        ...proposed.errors.map((error) => `- ${(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(context, error.file, error.line)}: ${_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ.quote(error.message)}`),
        ...proposed.differs.slice(0, 20).map((one) => {
            const what = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(one.project ?? one.file)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(one.rule)}`;
            return `- ${what}: ${_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_WORD */ .d1[one.now]} now, ${one.then === "off" ? "off" : _finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_WORD */ .d1[one.then]} then`;
        }),
        ...(proposed.differs.length > 20 ? [`- and ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(proposed.differs.length - 20, "more finding")}`] : []),
        ...(proposed.errors.length + proposed.differs.length === 0
            ? ["- No finding of this run would be judged otherwise."]
            : []),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .whole */ .WQ)(`${lines[0] ?? ""}\n\n${lines.slice(1).join("\n")}`);
}
/** "Policy `standard`, from `file`": one line, with links. */
function policyLine(report, context) {
    const { preset, files, ref } = report.policy;
    const listed = files.map((file) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(file), (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .blobUrl */ .b0)(context, file, null, ref)));
    const at = ref === null || files.length === 0 ? "" : ` at ${(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .commitLink */ .wn)(context, ref)}`;
    return `Policy ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(preset)}${listed.length === 0 ? "" : ` with ${listed.join(", ")}${at}`}`;
}
/** The effective policy, line by line. */
function policyFold(report) {
    return (budget) => {
        const text = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)("Policy in force", (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)("text", report.policyLines.map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")).join("\n")));
        return report.policyLines.length === 0 || (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(text) > budget ? "" : text;
    };
}


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ entryTable)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7735);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3418);







// Names in one cell; the rest is counted.
const NAMES_IN_CELL = 8;
/** The table of entries, at most `max` rows; what is left out is counted with `more`. */
function entryTable(entries, report, context, fitting) {
    const head = [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(["", "Project and place", `On ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo)(report.indexUrl)}`, "Next step"]),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(["---", "---", "---", "---"]),
    ].join("\n");
    const rows = entries.map((entry) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(entryCells(entry, report, context)));
    return (budget) => {
        if (rows.length === 0)
            return "";
        const kept = (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .fitLines */ .RV)(rows, budget - head.length - 200, { max: fitting.max, more: () => "" });
        const left = rows.length - kept.length;
        if (kept.length === 0)
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "entry", "entries")}: ${fitting.elsewhere}.`);
        const table = [head, ...kept].join("\n");
        return left === 0
            ? table
            : `${table}\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`And ${left.toLocaleString("en-US")} more ${fitting.elsewhere}.`)}`;
    };
}
// What blocks is what a reader looks for, and unverified is a state of its own.
function severityCell(entry) {
    if (entry.kind === "unverified")
        return entry.severity === "block" ? "**Unverified** (blocks)" : "Unverified";
    const word = _finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_WORD */ .d1[entry.severity];
    return entry.severity === "block" ? `**${word}**` : word;
}
function entryCells(entry, report, context) {
    const [first] = entry.findings;
    return [
        severityCell(entry),
        // One cell for both: a fifth column pushes the next step off a phone's screen.
        [projectCell(entry, report), whereCell(entry, context)].filter((part) => part !== "").join("<br>"),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(entry.kind === "gathered" ? standings(entry.findings) : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(first)),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)(entry.kind === "single" ? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(first) : first.remedy, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ),
    ];
}
function projectCell(entry, report) {
    const [first] = entry.findings;
    if (entry.findings.length > 1) {
        const names = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(entry.findings);
        return `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(names.length, "project")}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD)(names, NAMES_IN_CELL), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`;
    }
    if (first.project !== null)
        return projectText(first, report);
    return first.projects === null || first.projects.length === 0
        ? ""
        : (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD)(first.projects, NAMES_IN_CELL), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ);
}
function projectText(finding, report) {
    const name = finding.project ?? finding.file;
    const url = finding.project === null ? null : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .projectUrl */ .Vn)(report.indexUrl, finding.project);
    const version = finding.version === null ? "" : ` ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(finding.version)}`;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name), finding.rule === "missing-project" ? null : url) + version;
}
function whereCell(entry, context) {
    const [first] = entry.findings;
    const place = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(context, first.file, first.line);
    const others = entry.findings.length - 1 + first.also.length;
    const more = others === 0 ? "" : ` +${others.toLocaleString("en-US")}`;
    const root = first.path[0];
    const from = first.relation?.kind === "transitive" && first.parentKnown && first.path.length > 1 && root !== undefined;
    return from && entry.kind !== "unverified" ? `${place}${more}, from ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(root)}` : place + more;
}
function standings(findings) {
    const counts = new Map();
    for (const finding of findings)
        counts.set((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(finding), (counts.get((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(finding)) ?? 0) + 1);
    return [...counts].map(([standing, count]) => (counts.size === 1 ? standing : `${count} ${standing}`)).join(", ");
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ causesText),
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   aD: () => (/* binding */ neutralized),
/* harmony export */   aP: () => (/* binding */ reviewText),
/* harmony export */   g2: () => (/* binding */ resolvedText),
/* harmony export */   nc: () => (/* binding */ openingSections),
/* harmony export */   rr: () => (/* binding */ bodyDigest)
/* harmony export */ });
/* unused harmony export countsLine */
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _page_budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7735);
/* harmony import */ var _page_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3418);
/* harmony import */ var _page_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8363);
/* harmony import */ var _page_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4919);
/* harmony import */ var _page_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7949);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5046);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4983);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2794);










/** Bytes of a review body or comment, marker included. GitHub's own limit is 65,536 of a unit that it does not name. */
const MAX_BODY = 65_000;
// What one screen shows; the rest is in the summary.
const MAX_ROWS = 10;
const ELSEWHERE = "in the job summary and the report file";
/** The review body without its marker, at most `limit` bytes. */
function reviewText(report, context, limit) {
    return (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .assemble */ .fT)(limit, openingSections(report, context, MAX_ROWS), footer(report, context));
}
/** Title, counts, notices, tables and folds: what a review, a check run and a summary open with. */
function openingSections(report, context, rows) {
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(report);
    return [
        (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)(`### ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .renderProse */ .E)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)(report), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ)}`),
        (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)(countsLine(report)),
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .noticesOf */ .lx)(report).map((notice) => (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)((0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .renderProse */ .E)(notice, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ))),
        ...tables(entries, report, context, rows),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .proposedPolicy */ .Js)(report, context),
        (0,_page_details_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsFold */ .mt)(entries, context, "What this means for installs, and what else to know"),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptFold */ .Ay)(report, context),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .waivedFold */ .m4)(report),
    ];
}
/** "4 projects added or changed, looked up on PyPI at …: **2 block**, 1 warns." */
function countsLine(report) {
    const parts = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .countsParts */ .HL)(report).map((part, at) => {
        const text = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(part);
        return at === 0 && (report.counts.block > 0 || report.counts.unverified > 0) ? `**${text}**` : text;
    });
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeText */ .Cm)(report)) + (parts.length === 0 ? "." : `: ${parts.join(", ")}.`);
}
function tables(entries, report, context, rows) {
    const introduced = entries.filter((entry) => !entry.existing);
    const existing = entries.filter((entry) => entry.existing);
    const fitting = { max: rows, elsewhere: ELSEWHERE };
    if (introduced.length === 0 || existing.length === 0 || report.mode === "audit") {
        return [(0,_page_table_js__WEBPACK_IMPORTED_MODULE_5__/* .entryTable */ .V)(entries, report, context, fitting)];
    }
    return [
        (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)("#### Introduced here"),
        (0,_page_table_js__WEBPACK_IMPORTED_MODULE_5__/* .entryTable */ .V)(introduced, report, context, fitting),
        (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)("#### Already there"),
        (0,_page_table_js__WEBPACK_IMPORTED_MODULE_5__/* .entryTable */ .V)(existing, report, context, fitting),
    ];
}
function footer(report, context) {
    const lookups = report.checked.length === 0
        ? []
        : [`${report.checked.length === 1 ? "" : "all "}${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(report.checked.length, "look-up")}`];
    const parts = [
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .policyLine */ .Dx)(report, context),
        ...lookups.map((text) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text), context.reportUrl)),
        ...(context.headSha === null ? [] : [`updated for ${(0,_page_context_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(context, context.headSha)}`]),
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}
/** The body once everything is fixed. `was` is what an earlier title said. */
function resolvedText(report, context, was) {
    const { unverified } = report.counts;
    const fixed = context.headSha === null ? "" : ` Fixed in ${(0,_page_context_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(context, context.headSha)}.`;
    const left = unverified === 0 ? [] : [`Unverified: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(unverified, "project")} could not be checked.`];
    return [
        "### Resolved: nothing blocks",
        `${was === "" ? "" : `Was: ${wasText(was)}.`}${fixed}`.trim(),
        ...left.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7),
        `<sub>${(0,_page_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .policyLine */ .Dx)(report, context)}</sub>`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** The causes of the title as plain text with its code spans marked, to be kept in the marker. */
function causesText(report) {
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)(report)
        .map(plainSpan)
        .join("")
        .replace(/^[A-Z][a-z ]*: /, "");
}
function plainSpan(span) {
    if (typeof span === "string")
        return span;
    return "code" in span ? `\u0001${span.code}\u0001` : "";
}
// What comes back from the platform may have been edited there: it is escaped like any foreign text.
function wasText(was) {
    return was
        .split("\u0001")
        .map((piece, at) => (at % 2 === 1 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(piece) : spaced(piece)))
        .join("");
}
function spaced(piece) {
    const text = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(piece);
    return `${piece.startsWith(" ") ? " " : ""}${text}${piece.endsWith(" ") && text !== "" ? " " : ""}`;
}
const NEUTRAL_TIME = "1970-01-01T00:00:00Z";
/** The same report and page with everything left out that changes without any change of what is said: times, commits, the run's address. */
function neutralized(report, context) {
    return {
        report: { ...report, checkedAt: NEUTRAL_TIME, policy: { ...report.policy, ref: null } },
        context: { ..._page_context_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINKS */ .EB, baseBranch: context.baseBranch },
    };
}
/** Equal digests say the same thing: time and commit are not part of it. */
function bodyDigest(report, context) {
    const neutral = neutralized(report, context);
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(reviewText(neutral.report, neutral.context, MAX_BODY));
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

// Only the very first line counts: a marker that somebody quotes or plants further down is text.
const LINE = /^<!-- pypi-gate v1 (review|finding|resolved) ([0-9a-z=,* ]{1,40000}) -->(?:\r?\n|$)/;
// More keys than this take too much of the body.
const MAX_KEYS = 1500;
const MAX_WAS = 600;
/** The short key of a finding in markers: 12 hex digits. */
function keyOf(fingerprint) {
    return digestOf(fingerprint).slice(0, 12);
}
/** 16 hex digits of SHA-256. */
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}
/** The marker as the line that opens a text; payloads are hex, so nothing can close the comment early. */
function markerLine(marker) {
    return `<!-- pypi-gate v1 ${marker.kind} ${payload(marker)} -->`;
}
function payload(marker) {
    if (marker.kind === "resolved")
        return `keys=${marker.keys.join(",")}`;
    if (marker.kind === "finding")
        return `digest=${marker.digest} keys=${marker.keys.join(",")}`;
    const { state, digest, inBody, was } = marker;
    const keys = inBody === null || inBody.size > MAX_KEYS ? "*" : [...inBody].sort().join(",");
    const hex = Buffer.from([...was].slice(0, MAX_WAS).join(""), "utf8").toString("hex");
    return `state=${state} digest=${digest} body=${keys} was=${hex}`;
}
/** The marker that opens a text, or null where none does. */
function readMarker(body) {
    const match = LINE.exec(body);
    const [, kind, fields = ""] = match ?? [];
    const values = new Map(fields.split(" ").map((field) => {
        const at = field.indexOf("=");
        return [field.slice(0, at), field.slice(at + 1)];
    }));
    const digest = values.get("digest") ?? "";
    if (kind === "finding")
        return { kind, digest, keys: listOf(values.get("keys")) };
    if (kind === "resolved")
        return { kind, keys: listOf(values.get("keys")) };
    if (kind !== "review")
        return null;
    const listed = values.get("body");
    return {
        kind,
        digest,
        state: values.get("state") === "resolved" ? "resolved" : "open",
        inBody: listed === "*" ? null : new Set(listOf(listed)),
        was: Buffer.from(values.get("was") ?? "", "hex").toString("utf8"),
    };
}
function listOf(value) {
    return value === undefined || value === "" ? [] : value.split(",");
}


/***/ }),

/***/ 9159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./build/render/escape/json.js
var json = __webpack_require__(739);
// EXTERNAL MODULE: ./build/render/escape/visible.js
var visible = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/render/escape/sarif.js

// SARIF 2.1.0 reads links out of plain messages (3.11.6) and placeholders (3.11.5: braces are doubled).
function inert(line) {
    return line.replaceAll("](", "] (").replace(/[{}]/g, "$&$&");
}
/** The text of a SARIF message: one line, no embedded link, no placeholder. */
const SARIF_TEXT = {
    text: (words) => inert((0,visible/* visible */.RK)(words, visible/* MAX_OWN */.Ik)),
    code: (words) => inert((0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR)),
    quote: (words) => `“${inert((0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR))}”`,
    link: (words) => inert((0,visible/* visible */.RK)(words, visible/* MAX_OWN */.Ik)),
    // Spans side by side could be a link that neither of them is.
    apart: " ",
};

// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/render/finding-text.js
var finding_text = __webpack_require__(4094);
// EXTERNAL MODULE: ./build/render/prose.js
var render_prose = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/render/sarif/results.js




/** The name for the repository's root that uploaders know. */
const ROOT = "%SRCROOT%";
// GitHub keeps 100 locations of a result.
const MAX_RELATED = 99;
const LEVEL = { block: "error", warn: "warning", note: "note", off: "note" };
/** A `result`. `ruleIndex`: the rule's position in the run's list. */
function resultOf(finding, ruleIndex) {
    const related = finding.also.slice(0, MAX_RELATED);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: LEVEL[finding.severity],
        message: { text: messageOf(finding) },
        locations: [locationOf(finding)],
        ...(related.length === 0
            ? {}
            : { relatedLocations: related.map((place, at) => ({ id: at + 1, ...locationOf(place) })) }),
        // Code scanning reads the first one only, and takes it as it is where there is no checkout to hash lines of.
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint, "pypiGate/v1": finding.fingerprint },
        ...(finding.severity === "off" && finding.waiver !== null ? { suppressions: [suppressionOf(finding.waiver)] } : {}),
        properties: propertiesOf(finding),
    };
}
function messageOf(finding) {
    const relation = (0,finding_text/* relationOf */.Ke)(finding);
    const words = (0,render_prose/* sentences */.h)(finding.message, finding.effect, (0,finding_text/* waiverText */.Eu)(finding.waiver), ["Next step: ", ...(0,finding_text/* nextStep */.sk)(finding)], (0,finding_text/* alternativesText */.Ac)(finding), relation === null ? null : ["How it came in: ", ...relation, "."]);
    return (0,render_prose/* renderProse */.E)(words, SARIF_TEXT);
}
/** A `location`: a file and one of its lines. */
function locationOf({ file, line }) {
    return { physicalLocation: { artifactLocation: artifactOf(file), region: { startLine: Math.max(1, line) } } };
}
// A path outside the repository (a policy from elsewhere) has no base.
function artifactOf(file) {
    const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
    return file.startsWith("/") ? { uri: `file://${path}` } : { uri: path, uriBaseId: ROOT };
}
function suppressionOf(waiver) {
    return { kind: "external", status: "accepted", justification: (0,render_prose/* renderProse */.E)((0,finding_text/* waiverText */.Eu)(waiver) ?? [], SARIF_TEXT) };
}
function propertiesOf(finding) {
    const { waiver } = finding;
    return {
        severity: finding.severity,
        ...(finding.wouldBlock ? { wouldBlock: true } : {}),
        project: finding.project,
        ...(finding.projects === null ? {} : { projects: finding.projects }),
        version: finding.version,
        status: finding.status,
        relation: finding.relation,
        path: finding.path,
        remedy: (0,prose/* proseText */.l)(finding.remedy),
        alternatives: finding.alternatives.map(({ name, basis, verified }) => ({ name, basis, verified })),
        ...(waiver === null
            ? {}
            : { waiver: { state: waiver.state, expires: waiver.expires, owner: waiver.owner, issue: waiver.issue } }),
    };
}

// EXTERNAL MODULE: ./build/render/escape/markdown.js
var markdown = __webpack_require__(8908);
;// CONCATENATED MODULE: ./build/render/sarif/rules.js

const ACCEPT = "To accept a finding for a time, add a waiver with a reason and a last day to the policy.";
/** A `reportingDescriptor`: what code scanning shows beside an alert. `docsUrl` has no trailing slash. */
function ruleDescriptor({ id, summary }, docsUrl) {
    const page = `${docsUrl}/${id}.md`;
    const help = [
        (0,markdown/* markdownText */.p7)(summary),
        `${(0,markdown/* markdownText */.p7)("What it means, when it fires and what to do:")} ${(0,markdown/* markdownLink */.iQ)((0,markdown/* markdownCode */.D9)(id), page)}.`,
        (0,markdown/* markdownText */.p7)(ACCEPT),
    ];
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: {
            text: `${summary} What it means, when it fires and what to do: ${page} . ${ACCEPT}`,
            markdown: help.join("\n\n"),
        },
        helpUri: page,
        properties: { tags: ["dependencies", "pypi", "python"] },
    };
}
function pascalCase(id) {
    return id
        .split("-")
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join("");
}

// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
;// CONCATENATED MODULE: ./build/render/sarif.js





// GitHub refuses a run with more results.
const MAX_RESULTS = 25_000;
/** The report as a SARIF 2.1.0 log that code scanning accepts: one run, every rule described, waived findings suppressed. */
function sarifReport(report, rules, context) {
    const index = new Map(rules.map((rule, at) => [rule.id, at]));
    const findings = report.findings.slice(0, MAX_RESULTS);
    return (0,json/* jsonDocument */.Q)({
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "pypi-gate",
                        semanticVersion: context.version,
                        informationUri: context.homeUrl,
                        rules: rules.map((rule) => ruleDescriptor(rule, context.docsUrl)),
                    },
                },
                // One category for every event: code scanning compares a pull request with the branch within it.
                automationDetails: { id: "pypi-gate/" },
                originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
                ...provenance(context),
                invocations: [invocationOf(report)],
                results: findings.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1)),
                properties: { conclusion: report.conclusion, mode: report.mode, counts: report.counts },
            },
        ],
    });
}
function provenance({ repoUrl, headSha }) {
    if (repoUrl === null)
        return {};
    const revision = headSha === null ? {} : { revisionId: headSha };
    return { versionControlProvenance: [{ repositoryUri: repoUrl, ...revision, mappedTo: { uriBaseId: ROOT } }] };
}
function invocationOf(report) {
    const { errors } = report.policy;
    const left = report.findings.length - MAX_RESULTS;
    const told = left > 0 ? [`${(0,sentences/* counted */.hS)(left, "more finding")} in the report file: a SARIF run takes no more.`] : [];
    return {
        executionSuccessful: errors.length === 0,
        startTimeUtc: report.checkedAt,
        toolConfigurationNotifications: errors.map(({ file, line, message }) => ({
            level: "error",
            message: { text: SARIF_TEXT.text(message) },
            locations: [locationOf({ file, line })],
        })),
        toolExecutionNotifications: [...report.notes, ...told].map((note) => ({
            level: "note",
            message: { text: SARIF_TEXT.text(note) },
        })),
    };
}


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ markdownReport),
/* harmony export */   s: () => (/* binding */ jobSummary)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _page_budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7735);
/* harmony import */ var _page_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3418);
/* harmony import */ var _page_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9856);
/* harmony import */ var _page_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4919);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5046);
/* harmony import */ var _review_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1728);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4983);










// 1 MiB a step; over it the runner shows nothing. The rest is for what other steps of ours may add.
const MAX_SUMMARY = 900_000;
const ROWS = 25;
/** The job summary: the review's text, then everything. `deliveries`: what became of the other channels. */
function jobSummary(report, context, deliveries) {
    const sections = [
        ...(0,_review_body_js__WEBPACK_IMPORTED_MODULE_6__/* .openingSections */ .nc)(report, context, ROWS),
        deliveryNotes(deliveries),
        findingsFold(report, context),
        (0,_page_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupsFold */ .t)(report, context),
        (0,_page_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedFold */ .w)(report, context),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .waiverCare */ .kP)(report),
        (0,_page_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFold */ .eW)(report),
    ];
    return `${(0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .assemble */ .fT)(MAX_SUMMARY, sections, `<sub>${(0,_page_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyLine */ .Dx)(report, context)}</sub>`)}\n`;
}
/** The command line's `--format markdown`: the same page without deliveries. */
function markdownReport(report, context) {
    return jobSummary(report, context, []);
}
// One row a finding: what the entries above gather or cut is all here.
function findingsFold(report, context) {
    const open = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report);
    const head = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(["", "Finding", "Here", "Where"])}\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(["---", "---", "---", "---"])}`;
    const index = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo)(report.indexUrl);
    return (budget) => {
        if (open.length < 2)
            return "";
        const title = `All ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(open.length, "finding")}`;
        const rows = open.map((finding) => {
            const relation = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(finding);
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
                _finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_WORD */ .d1[finding.severity],
                (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .renderProse */ .E)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(finding, index), _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ),
                relation === null ? "–" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .renderProse */ .E)(relation, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ),
                (0,_page_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(context, finding.file, finding.line),
            ]);
        });
        const kept = (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .fitLines */ .RV)(rows, budget - (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .byteLength */ .dp)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, head)) - 100, { max: rows.length, more: () => "" });
        const left = rows.length - kept.length;
        const more = left === 0 ? "" : `\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`And ${left.toLocaleString("en-US")} more in the report file.`)}`;
        return kept.length === 0 ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, [head, ...kept].join("\n") + more);
    };
}
function deliveryNotes(deliveries) {
    const degraded = deliveries.flatMap((delivery) => delivery.kind === "degraded" ? [`- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(delivery.channel)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(delivery.reason)}`] : []);
    return (0,_page_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .whole */ .WQ)(degraded.length === 0
        ? ""
        : `Not everything could be posted; the verdict is not touched by that:\n\n${degraded.join("\n")}`);
}


/***/ })

};
