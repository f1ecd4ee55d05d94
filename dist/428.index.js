export const id = 428;
export const ids = [428];
export const modules = {

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/changes/cycles.js
/**
 * The edges without those that lead back to a file on their own way, and a skip for each of these: pip refuses a file
 * that includes itself, however far around. `starts` are the files in the order in which they are walked.
 */
function withoutCycles(edges, starts) {
    const from = Map.groupBy(edges, (edge) => edge.from);
    const done = new Set();
    const onWay = new Set();
    const back = new Set();
    // As deep as the longest chain of includes: bounded by the number of files that one run reads.
    const walk = (path) => {
        onWay.add(path);
        for (const edge of from.get(path) ?? []) {
            if (onWay.has(edge.to))
                back.add(edge);
            else if (!done.has(edge.to))
                walk(edge.to);
        }
        onWay.delete(path);
        done.add(path);
    };
    const targets = new Set(edges.map((edge) => edge.to));
    for (const start of [...starts.filter((path) => !targets.has(path)), ...starts])
        if (!done.has(start))
            walk(start);
    return { edges: edges.filter((edge) => !back.has(edge)), cycles: [...back].map(cycleSkip) };
}
function cycleSkip({ from, to, line }) {
    const detail = from === to ? "includes itself" : `includes ${to}, which already includes this file: a cycle`;
    return { class: "unreadable", file: from, line, reason: "refused-include", detail, project: null };
}

// EXTERNAL MODULE: ./build/changes/includes.js
var includes = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/changes/parse.js + 1 modules
var changes_parse = __webpack_require__(6874);
// EXTERNAL MODULE: ./build/changes/skips.js
var skips = __webpack_require__(1742);
;// CONCATENATED MODULE: ./build/changes/collect.js





/** Manifests that one side may have: far above any real tree. */
const MAX_FILES = 2_000;
/** Reads and parses both sides, level by level: one batch of reads for each level of includes. */
async function collect(roots, ports) {
    const sides = { base: progress(), head: progress() };
    sides.head.skipped.push(...(0,skips/* unlookedSkips */.aw)(roots.unlooked));
    const parse = (0,changes_parse/* createParser */.Cp)(ports.decode);
    const rootVisits = [
        ...roots.base.map((root) => rootVisit("base", root, ports.formats)),
        ...roots.head.map((root) => rootVisit("head", root, ports.formats)),
    ];
    let level = [
        ...rootVisits,
        ...rootVisits.flatMap((visit) => companionVisits(visit, ports.formats)),
    ];
    while (level.length > 0) {
        await ports.reader.load(level.map(({ side, path }) => ({ side, path })));
        await Promise.all([...new Set(level.map((visit) => visit.format))].map((format) => format.load?.()));
        level = level.flatMap((visit) => step(visit, sides[visit.side], parse, ports));
    }
    return { base: sideOf(sides.base), head: sideOf(sides.head) };
}
function progress() {
    return { files: new Map(), edges: [], skipped: [], overflow: new Set() };
}
// A file that is a root and included as a constraint too stands for itself: its entries are requirements. One that its
// content alone made a root is what the include says.
function sideOf({ files, edges, skipped, overflow }) {
    const all = [...files.values()];
    const included = new Set(all.filter((file) => !file.byContent).map((file) => file.path));
    const standing = all.filter((file) => !file.byContent || !included.has(file.path));
    const asRequirements = new Set(standing.filter((file) => file.role === "requirements").map((file) => file.path));
    const paths = all.map((file) => file.path);
    const straight = withoutCycles(edges, paths);
    return {
        files: standing.filter((file) => file.role === "requirements" || !asRequirements.has(file.path)),
        edges: straight.edges,
        skipped: [...skipped, ...(0,skips/* overflowSkips */.nv)([...overflow], MAX_FILES), ...straight.cycles],
    };
}
function rootVisit(side, root, formats) {
    const role = root.format.id === formats.requirements.id && isConstraintsName(root.path) ? "constraints" : "requirements";
    return {
        side,
        path: root.path,
        format: root.format,
        role,
        reach: "touched",
        byContent: root.byContent,
        includedBy: null,
    };
}
// On both sides, whichever has the root: a companion that stands on one side only would look like an addition.
function companionVisits({ path, format, byContent }, formats) {
    if (byContent)
        return [];
    return format.companions(path).flatMap((companion) => {
        const named = formats.formatOf(companion);
        if (named === null)
            return [];
        const visit = {
            path: companion,
            format: named,
            role: "requirements",
            reach: "companion",
            byContent: false,
            includedBy: null,
        };
        return [
            { ...visit, side: "base" },
            { ...visit, side: "head" },
        ];
    });
}
function isConstraintsName(path) {
    return /constraints/i.test((0,paths/* baseNameOf */.mv)(path));
}
/** Handles one visit and returns those it leads to. */
function step(visit, side, parse, ports) {
    const read = ports.reader.get({ side: visit.side, path: visit.path });
    if (read.kind !== "file") {
        const skip = read.kind === "absent" ? missing(visit) : unreadable(visit, read);
        if (skip !== null)
            side.skipped.push(skip);
        return [];
    }
    if (visit.includedBy !== null) {
        const { file, include } = visit.includedBy;
        side.edges.push({ from: file.path, to: read.path, line: include.line });
    }
    const key = `${read.path}|${visit.role}`;
    if (!isNews(side.files.get(key), visit))
        return [];
    const parsed = parse(visit, read);
    if (parsed === null)
        return [];
    if (side.files.size >= MAX_FILES) {
        side.overflow.add(read.path);
        return [];
    }
    const file = { ...pick(visit), path: read.path, oid: read.oid, parsed };
    side.files.set(key, file);
    return visit.reach === "companion" ? [] : follow(file, visit, side, ports.formats);
}
// A file first met as a companion is judged after all when something includes it; one that was only guessed to be a
// manifest is one then.
function isNews(earlier, visit) {
    if (earlier === undefined || (earlier.byContent && !visit.byContent))
        return true;
    return earlier.reach === "companion" && visit.reach !== "companion";
}
function pick({ format, role, reach, byContent, includedBy }) {
    return { format, role, reach, byContent, includedBy };
}
function follow(file, visit, side, formats) {
    return file.parsed.includes.flatMap((include) => {
        const target = (0,includes/* resolveInclude */.X)(file, include);
        if (target.kind === "refused") {
            side.skipped.push(target.skip);
            return [];
        }
        // pip: a `-r` inside a `-c` file yields real requirements.
        const role = include.as === "constraints" ? "constraints" : "requirements";
        return [
            {
                side: visit.side,
                path: target.path,
                format: formats.requirements,
                role,
                reach: "included",
                byContent: false,
                includedBy: { file, include },
            },
        ];
    });
}
function missing({ includedBy, path, side, reach, byContent }) {
    if (includedBy === null) {
        const isThere = side === "head" && reach === "touched" && !byContent;
        return isThere ? (0,changes_parse/* skipOf */.j)(path, "unreadable", "it cannot be found: a link that leads nowhere, perhaps") : null;
    }
    const { file, include } = includedBy;
    const detail = `includes ${path}, which does not exist`;
    return { class: "unreadable", file: file.path, line: include.line, reason: "missing-include", detail, project: null };
}
function unreadable(visit, read) {
    if (visit.byContent || visit.reach === "companion")
        return null;
    const reason = read.reason === "submodule" || read.reason === "link" ? "unreadable" : read.reason;
    if (visit.includedBy === null)
        return (0,changes_parse/* skipOf */.j)(visit.path, reason, read.detail);
    const { file, include } = visit.includedBy;
    return { ...(0,changes_parse/* skipOf */.j)(file.path, reason, `includes ${visit.path}: ${read.detail}`), line: include.line };
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zA: () => (/* binding */ byGroup),
  k0: () => (/* binding */ byPlaceToEdit),
  Mc: () => (/* binding */ entriesOf),
  hg: () => (/* binding */ placedOf)
});

// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/domain/requirement.js
var domain_requirement = __webpack_require__(846);
// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/domain/globs.js
var domain_globs = __webpack_require__(4538);
// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/changes/installs.js



/**
 * The install each file belongs to. pip's index options are global to the include tree, wherever they stand;
 * a uv workspace root's indexes and sources hold for every member. A file that asked the default index at the merge
 * base (`before`) goes on doing so: whoever installed it still may, however a new file includes it.
 */
function installsOf(side, before = null) {
    const trees = includeTrees(side);
    const askedBefore = before === null ? NOBODY : askersOfDefault(before);
    const roots = side.files.filter((file) => file.parsed.own.workspace !== null);
    const cache = new Map();
    return (file) => {
        const known = cache.get(file);
        if (known !== undefined)
            return known;
        const isTogether = askedBefore(file) ? trees.reaches : trees.connected;
        const together = side.files.filter((other) => other === file || isTogether(file.path, other.path));
        const root = roots.find((candidate) => candidate !== file && isMember(candidate, file));
        const members = root === undefined ? together : [...together, root];
        const install = {
            indexes: members.flatMap((member) => member.parsed.indexes.map((index) => ({ ...index, file: member.path }))),
            noIndex: together.some((member) => member.parsed.noIndex),
            bindings: root === undefined ? new Map() : byName(root.parsed.own.bindings),
        };
        cache.set(file, install);
        return install;
    };
}
function byName(bindings) {
    return Map.groupBy(bindings, (binding) => binding.name);
}
function isMember(root, file) {
    const workspace = root.parsed.own.workspace;
    if (workspace === null || file.format.id !== root.format.id)
        return false;
    const folder = (0,paths/* folderOf */.yS)(root.path);
    const prefix = folder === "" ? "" : `${folder}/`;
    const member = (0,paths/* folderOf */.yS)(file.path);
    if (!`${member}/`.startsWith(prefix))
        return false;
    const relative = member.slice(prefix.length);
    return matchesAny(workspace.members, relative) && !matchesAny(workspace.exclude, relative);
}
// Longer ones and longer lists are no workspace's: they would only take time.
const MAX_GLOB_LENGTH = 1000;
const MAX_GLOBS = 1000;
function matchesAny(globs, path) {
    return globs
        .slice(0, MAX_GLOBS)
        .filter((glob) => glob.length <= MAX_GLOB_LENGTH)
        .some((glob) => memberTokens(glob).some((tokens) => (0,domain_globs/* matchesGlob */.kt)(tokens, path)));
}
const SET = /(\[!?[^\]/]+\])/;
// The syntax of the crate that uv finds members with: `*`, `?`, `**` and sets; `a/**` is `a` itself too.
function memberTokens(glob) {
    const plain = (0,source/* withoutSlashesAtEnd */._p)(glob.replace(/^\.\//, ""));
    const forms = plain.endsWith("/**") ? [plain, plain.slice(0, -"/**".length)] : [plain];
    return forms.map((form) => form.split(SET).flatMap((piece) => (SET.test(piece) ? [setToken(piece)] : (0,domain_globs/* globTokens */.vr)(piece))));
}
function setToken(written) {
    const negated = written.startsWith("[!");
    const ranges = [...written.slice(negated ? 2 : 1, -1).matchAll(/(.)-(.)|./gsu)];
    return { kind: "set", negated, ranges: ranges.map(([one, first = one, last = one]) => [first, last]) };
}
const NOBODY = () => false;
function askersOfDefault(side) {
    const installOf = installsOf(side);
    const known = new Map(side.files.map((file) => [`${file.path}|${file.role}`, file]));
    return ({ path, role }) => {
        const earlier = known.get(`${path}|${role}`);
        const install = earlier === undefined ? null : installOf(earlier);
        return install !== null && !install.noIndex && !install.indexes.some((index) => index.role === "replaces");
    };
}
// Two files are installed together when one include tree holds both.
function includeTrees(side) {
    const holders = new Map();
    const included = Map.groupBy(side.edges, (edge) => edge.from);
    const tops = side.files.filter((file) => !side.edges.some((edge) => edge.to === file.path));
    for (const top of tops) {
        const queue = [top.path];
        for (const path of queue) {
            const known = holders.get(path) ?? new Set();
            if (known.has(top.path))
                continue;
            holders.set(path, known.add(top.path));
            queue.push(...(included.get(path) ?? []).map((edge) => edge.to));
        }
    }
    const reached = new Map();
    return {
        connected: (a, b) => {
            const [left, right] = [holders.get(a), holders.get(b)];
            return left !== undefined && right !== undefined && !left.isDisjointFrom(right);
        },
        reaches: (from, to) => {
            const known = reached.get(from) ?? below(from, included);
            reached.set(from, known);
            return known.has(to);
        },
    };
}
function below(from, included) {
    const found = new Set([from]);
    for (const path of found)
        for (const edge of included.get(path) ?? [])
            found.add(edge.to);
    return found;
}

// EXTERNAL MODULE: ./build/changes/origin.js
var origin = __webpack_require__(6210);
;// CONCATENATED MODULE: ./build/changes/relation.js

// Nodes of one path: each node of a long chain has a path as long as itself.
const MAX_PATH = 100;
/** Answers for the files of one side; a graph is walked when it is first asked about. */
function standingsOf(side) {
    const ways = new Map();
    const directNames = new Map();
    const namedBeside = (file) => {
        const known = directNames.get(file) ?? namesBeside(file, side);
        directNames.set(file, known);
        return known;
    };
    return (file, requirement) => {
        const graph = file.parsed.graph;
        if (graph === null || requirement.node === null)
            return withoutGraph(requirement, namedBeside(file));
        const walked = ways.get(graph) ?? walk(graph, namedBeside(file));
        ways.set(graph, walked);
        return throughGraph(requirement, requirement.node, graph, walked);
    };
}
// Without a graph: direct when a manifest beside the file names the project, else the parent is unknown.
function withoutGraph(requirement, beside) {
    const direct = requirement.direct ?? beside.has(requirement.name);
    const { scope, group } = requirement;
    return { direct, path: [requirement.name], parentKnown: direct, roots: null, scope, group };
}
function throughGraph(requirement, node, graph, ways) {
    const own = ways.parents.get(node);
    if (own === undefined) {
        const direct = requirement.direct === true;
        const { name, scope, group } = requirement;
        return { direct, path: [name], parentKnown: direct, roots: null, scope, group };
    }
    // A node of its own for an extra (`foo[bar]` → foo) is no parent.
    const path = wayTo(node, ways)
        .map(graph.nameOf)
        .filter((name, index, all) => name !== all[index - 1]);
    const direct = path.length === 1;
    const { scope, group } = requirement.scope === "prod" && requirement.group === null ? own : requirement;
    return { direct, path, parentKnown: true, roots: () => rootsTo(node, graph, ways), scope, group };
}
function wayTo(node, { parents, startOf }) {
    const way = [node];
    let from = parents.get(node)?.from ?? null;
    for (; from !== null && way.length < MAX_PATH; from = parents.get(from)?.from ?? null)
        way.push(from);
    if (from !== null)
        way.push(startOf(from));
    return way.reverse();
}
/** Finds where the way to a node starts. No step is taken twice, however many nodes are asked about. */
function startFinder(parents) {
    const known = new Map();
    return (node) => {
        const passed = [];
        let at = node;
        let start = known.get(at);
        while (start === undefined) {
            passed.push(at);
            const from = parents.get(at)?.from ?? null;
            start = from === null ? at : known.get(from);
            at = from ?? at;
        }
        for (const each of passed)
            known.set(each, start);
        return start;
    };
}
/**
 * Breadth first from the roots, so each way is a shortest one among those of its scope: what production brings is said
 * of production, however short the way from a group is. A node is expanded once, so cycles end.
 */
function walk(graph, beside) {
    const parents = new Map();
    const reached = new Set();
    const roots = graph.roots() ??
        [...beside].flatMap(([name, { scope, group }]) => graph.nodesOf(name).map((node) => ({ node, scope, group })));
    // What is asked for by name is direct, in whatever scope.
    for (const { node, scope, group } of roots) {
        if (parents.has(node))
            continue;
        parents.set(node, { from: null, scope, group });
        for (const meant of meantBy(node, graph)) {
            if (!parents.has(meant))
                parents.set(meant, { from: node, scope, group });
        }
    }
    // One after another: roots come in the order of their scopes.
    for (const tier of Map.groupBy(roots, (root) => root.scope).values())
        reach(tier, graph, { parents, reached });
    let askers = null;
    return { parents, startOf: startFinder(parents), askers: () => (askers ??= askersOf(graph, [...reached])) };
}
function reach(roots, graph, found) {
    const queue = [];
    const arrive = (at, from) => {
        const { node, scope, group } = at;
        if (!found.parents.has(node))
            found.parents.set(node, { from, scope, group });
        if (found.reached.has(node))
            return;
        found.reached.add(node);
        queue.push(at);
        // At once: an alias is no step, so what it stands for is as near as it is.
        for (const meant of meantBy(node, graph))
            arrive({ node: meant, scope, group }, node);
    };
    for (const root of roots)
        arrive(root, null);
    for (const { node, scope, group } of queue) {
        for (const next of graph.edgesOf(node))
            arrive({ node: next, scope, group }, node);
    }
}
function meantBy(node, graph) {
    return graph.isAlias?.(node) === true ? graph.edgesOf(node) : [];
}
function askersOf(graph, nodes) {
    const askers = new Map();
    for (const node of nodes) {
        for (const next of graph.edgesOf(node)) {
            const known = askers.get(next);
            if (known === undefined)
                askers.set(next, [node]);
            else
                known.push(node);
        }
    }
    return askers;
}
// Backwards through the graph; a node is visited once, so cycles end.
function rootsTo(node, graph, { parents, askers }) {
    const seen = new Set([node]);
    for (const at of seen)
        for (const asker of askers().get(at) ?? [])
            seen.add(asker);
    const roots = [...seen].filter((at) => parents.get(at)?.from === null);
    return [...new Set(roots.map(graph.nameOf))].sort();
}
// What the lock's own tool reads comes before whatever else lies beside it: an export of the lock names everything.
function namesBeside(file, side) {
    const folder = (0,paths/* folderOf */.yS)(file.path);
    const beside = side.files.filter((other) => other !== file && (0,paths/* folderOf */.yS)(other.path) === folder && other.role === "requirements");
    const isLock = file.parsed.requirements[0]?.kind === "locked";
    const companions = new Set(isLock ? file.format.companions(file.path) : []);
    const own = beside.filter(({ path }) => companions.has(path));
    const isWhole = own.every(({ parsed }) => parsed.includes.length === 0);
    const fromOwn = isWhole ? namedIn(own) : [];
    return relation_byName(fromOwn.length > 0 ? fromOwn : namedIn(beside));
}
function namedIn(files) {
    return files.flatMap((file) => file.parsed.requirements).filter(isNamedByHand);
}
function relation_byName(entries) {
    const named = new Map();
    const inOrder = entries.toSorted((a, b) => Number(a.scope !== "prod") - Number(b.scope !== "prod"));
    for (const entry of inOrder)
        if (!named.has(entry.name))
            named.set(entry.name, entry);
    return named;
}
function isNamedByHand(requirement) {
    const weak = requirement.scope === "constraint" || requirement.scope === "build";
    return requirement.kind === "declared" && requirement.direct === true && !weak;
}

;// CONCATENATED MODULE: ./build/changes/entries.js






/** Every requirement of a side as its install sees it: constraint files only constrain, a workspace root's sources hold. `before` is the merge base. */
function placedOf(side, before = null) {
    const installOf = installsOf(side, before);
    return side.files.flatMap((file) => {
        const install = installOf(file);
        return file.parsed.requirements.flatMap((requirement) => asInstalled(requirement, file, install).map((installed) => ({ requirement: installed, file, install })));
    });
}
function asInstalled(written, file, install) {
    const requirement = inScope(written, file);
    if (requirement.source.kind !== "index" || requirement.source.url !== null || requirement.kind === "locked")
        return [requirement];
    const bindings = install.bindings.get(requirement.name);
    if (bindings === undefined)
        return [requirement];
    const bound = bindings.map((binding) => ({ ...requirement, source: binding.source }));
    return bindings.some((binding) => !binding.conditional)
        ? bound
        : [...bound, { ...requirement, source: source/* DEFAULT_INDEX */.LX }];
}
function inScope(requirement, file) {
    if (file.role === "constraints")
        return { ...requirement, scope: "constraint", group: null };
    const given = file.includedBy?.include.scope ?? null;
    return given === null ? requirement : { ...requirement, ...given };
}
/** The requirements that the policy reads, and those of groups that it leaves out. */
function byGroup(placed, policy) {
    const isRead = ({ requirement }) => requirement.group === null || policy.readsGroup(requirement.group);
    return { kept: placed.filter(isRead), left: placed.filter((one) => !isRead(one)) };
}
/** Turns placed requirements into entries: relation, origin and the place to point at. */
function entriesOf(side, changedPaths, context) {
    const standingOf = standingsOf(side);
    return ({ requirement, file, install }) => {
        const { direct, path, parentKnown, roots, scope, group } = standingOf(file, requirement);
        const located = { ...requirement, scope, group, direct: requirement.direct ?? (parentKnown ? direct : null) };
        return {
            requirement: located,
            direct,
            path,
            parentKnown,
            ...(roots === null ? {} : { roots }),
            origin: (0,origin/* originOf */.yv)(requirement, install, context),
            foreignFiles: () => context.foreignFiles(requirement),
            location: placeOf(requirement, file, changedPaths),
        };
    };
}
// What an added `-r` line brings stands at that line, unless the included file itself changed.
function placeOf(requirement, file, changedPaths) {
    let at = file;
    let line = null;
    while (changedPaths !== null && !changedPaths.has(at.path) && at.includedBy !== null) {
        line = at.includedBy.include.line;
        at = at.includedBy.file;
    }
    return line === null ? requirement.location : (0,domain_requirement/* fixedLocation */.Y)(at.path, line);
}
/**
 * Sorts the best place to edit first: hand-edited before compiled before locked before constraints (they ask for
 * nothing), direct before transitive, then by place.
 */
function byPlaceToEdit(a, b) {
    return (editRank(a) - editRank(b) ||
        (0,order/* compareText */.n)(a.location.file, b.location.file) ||
        a.location.lines().line - b.location.lines().line);
}
function editRank({ requirement, direct, origin }) {
    const notAsked = origin.kind === "asked" ? 0 : 16;
    const constraint = requirement.scope === "constraint" ? 8 : 0;
    const locked = requirement.kind === "locked" ? 4 : 0;
    const transitive = direct ? 0 : 2;
    const compiled = requirement.kind === "declared" && requirement.direct !== true ? 1 : 0;
    return notAsked + constraint + locked + transitive + compiled;
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ancestorsOf),
/* harmony export */   X: () => (/* binding */ resolveInclude)
/* harmony export */ });
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(729);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);



/** pip has no limit; this one ends what only a hostile or broken tree reaches. */
const MAX_DEPTH = 20;
/** Where an include of `from` leads inside the repository, or why it is not followed. */
function resolveInclude(from, include) {
    const refuse = (skipClass, reason, detail) => ({
        kind: "refused",
        skip: { class: skipClass, file: from.path, line: include.line, reason, detail, project: null },
    });
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(include.target)) {
        return refuse("unread", "remote-include", `includes ${shown(include)} from a URL, which is not read`);
    }
    if (/\$\{[A-Z0-9_]+\}/.test(include.target)) {
        return refuse("unread", "variable", `includes ${shown(include)}, a path with an environment variable`);
    }
    const path = (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)(from.path, include.target);
    if (path === null)
        return refuse("unreadable", "refused-include", `includes ${shown(include)}, which is outside the repository`);
    const chain = ancestorsOf(from);
    if (chain.length > MAX_DEPTH)
        return refuse("unreadable", "over-limit", `includes files more than ${MAX_DEPTH} levels deep`);
    return { kind: "file", path };
}
function shown(include) {
    return `‘${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(include.target), 200)}’`;
}
/** The file and all that lead to it, nearest first. */
function ancestorsOf(file) {
    const chain = [];
    for (let at = file; at !== null; at = at.includedBy?.file ?? null)
        chain.push(at);
    return chain;
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ isCheckedIndex),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   qE: () => (/* binding */ installedSource),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);

/** True for PyPI and for the configured index: entries whose registry is one of them are asked, nothing else is. */
function isCheckedIndex(url, indexUrl) {
    return (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isPyPI */ .j1)(url) || (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKey */ .mh)(url) === (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKey */ .mh)(indexUrl);
}
/** Whether the checked index is asked about an entry, and why not. */
function originOf(requirement, install, context) {
    const { source } = requirement;
    switch (source.kind) {
        case "vcs":
        case "path":
        case "workspace":
            return notAsked(source.kind, source.url);
        case "url":
            // A file on PyPI's file host is PyPI's file, whoever links it; of which project, its own name says.
            return (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isPyPIFile */ .VJ)(source.url) && (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileOf */ .uT)(source.url, requirement.name)
                ? asked(requirement, false, context)
                : notAsked("url", source.url);
        case "index":
            return source.url === null
                ? fromDefault(requirement, install, context)
                : fromNamed(requirement, source.url, context);
    }
}
function notAsked(reason, url) {
    return { kind: "not-asked", reason, url, inUse: false };
}
function asked(requirement, elsewhere, context) {
    if (context.policy.isPrivate(requirement.name))
        return { kind: "not-asked", reason: "private", url: null, inUse: true };
    return { kind: "asked", elsewhere };
}
function fromNamed(requirement, url, context) {
    if (isCheckedIndex(url, context.policy.indexUrl) || servedByPyPI(requirement))
        return asked(requirement, false, context);
    return otherIndex(url, context);
}
function fromDefault(requirement, install, context) {
    const others = install.indexes.filter((index) => !isCheckedIndex(index.url, context.policy.indexUrl));
    const added = others.filter((index) => index.role === "adds");
    if (install.noIndex) {
        // `--no-index`: only find-links can serve it.
        return added[0] === undefined ? notAsked("other-index", null) : otherIndex(added[0].url, context);
    }
    const replacement = replacementOf(install, context.policy.indexUrl);
    if (replacement !== null && !isCheckedIndexAdded(install, context.policy.indexUrl))
        return otherIndex(replacement, context);
    // Another index beside PyPI keeps PyPI possible (dependency confusion), so PyPI is asked.
    return asked(requirement, added.length > 0 || replacement !== null, context);
}
/** The index that stands in the default's place and is not asked; null where the default is asked. */
function replacementOf(install, indexUrl) {
    const replaced = install.indexes.findLast((index) => index.role === "replaces");
    return replaced === undefined || isCheckedIndex(replaced.url, indexUrl) ? null : replaced.url;
}
function isCheckedIndexAdded(install, indexUrl) {
    return install.indexes.some((index) => index.role === "adds" && isCheckedIndex(index.url, indexUrl));
}
/** The source as its install has it: an entry without an index of its own follows the index that takes PyPI's place. */
function installedSource({ source }, install, indexUrl) {
    if (source.kind !== "index" || source.url !== null)
        return source;
    if (isCheckedIndexAdded(install, indexUrl))
        return source;
    return { kind: "index", url: replacementOf(install, indexUrl) };
}
function otherIndex(url, context) {
    const inUse = context.baseIndexes.has((0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKey */ .mh)(url)) || context.policy.isKnownIndex(url);
    return { kind: "not-asked", reason: "other-index", url, inUse };
}
// A private proxy in front of PyPI: the lock names the proxy and PyPI's own file URLs. All of them, or a lock could
// hide one foreign file among PyPI's.
function servedByPyPI(requirement) {
    const urls = requirement.files.flatMap((file) => file.url ?? []);
    return urls.length > 0 && urls.length === requirement.files.length && urls.every(_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isPyPIFile */ .VJ);
}
/** Two sources are one place when this agrees; the checked index and the default are one. */
function sourceKey(source, indexUrl) {
    switch (source.kind) {
        case "index":
            return source.url === null || isCheckedIndex(source.url, indexUrl) ? "index" : `index ${(0,_domain_source_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKey */ .mh)(source.url)}`;
        case "vcs":
            return `vcs ${source.url}@${source.revision ?? ""}`;
        default:
            return `${source.kind} ${source.url ?? ""}`;
    }
}


/***/ }),

/***/ 6874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HV: () => (/* binding */ MAX_CONTENT_CANDIDATE),
  Cp: () => (/* binding */ createParser),
  j: () => (/* binding */ skipOf)
});

// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
;// CONCATENATED MODULE: ./build/changes/parsers.js
/** The `parse` of each format for the files of one run: what several of them have in common may be read once. */
function formatParsers() {
    const parsers = new Map();
    return (format) => {
        const parser = parsers.get(format) ?? format.parser?.() ?? format.parse;
        parsers.set(format, parser);
        return parser;
    };
}

;// CONCATENATED MODULE: ./build/changes/parse.js


/** A file of another name is looked at only below this (design section 5). */
const MAX_CONTENT_CANDIDATE = 512_000;
/** Equal blobs at one path are parsed once, whichever side they are read on; so is what a format finds equal in others. */
function createParser(decode) {
    const done = new Map();
    const parserOf = formatParsers();
    return (as, read) => {
        const key = `${read.oid}|${read.path}|${as.format.id}|${as.byContent}`;
        const known = done.get(key);
        if (known !== undefined)
            return known;
        const parsed = parseOne(as, read, { decode, parse: parserOf(as.format) });
        done.set(key, parsed);
        return parsed;
    };
}
function parseOne(as, read, { decode, parse }) {
    if (lacksMark(as.format, read.bytes))
        return null;
    if (as.byContent && read.bytes.length > MAX_CONTENT_CANDIDATE)
        return null;
    try {
        const file = { path: read.path, text: decode(read.bytes, as.format.encoding) };
        if (as.byContent && as.format.looksLike?.(file) !== true)
            return null;
        return parse(file);
    }
    catch (error) {
        if (!(error instanceof manifest/* ManifestError */.Sh))
            throw error;
        return as.byContent ? null : failed(read.path, error.reason, error.message, error.line);
    }
}
// Before anything else: a file in another encoding that could hold no manifest is nobody's problem.
function lacksMark({ mark }, bytes) {
    if (mark === undefined)
        return false;
    return !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark);
}
function failed(path, reason, detail, line) {
    return { ...manifest/* EMPTY_MANIFEST */.en, skipped: [{ ...skipOf(path, reason, detail), line }] };
}
/** A skip at the start of a file; its class follows from the reason. */
function skipOf(file, reason, detail) {
    return { class: (0,manifest/* skipClassOf */.JX)(reason), file, line: 1, reason, detail, project: null };
}


/***/ }),

/***/ 7215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rootsOf),
/* harmony export */   v: () => (/* binding */ firstRequests)
/* harmony export */ });
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);

/** Files of other names that one run looks at: a change of thousands of data files must not cost thousands of reads. */
const MAX_CANDIDATES = 200;
// Names that may be a requirements file by content alone: `requirements.frozen` and `requirements-ci.lock` among them.
const CONTENT_CANDIDATE = /(\.(txt|in|pip|list|reqs)|^[^.]+)$|requirements[\w-]*\.(frozen|lock|dev|prod|test|base|ci)$/i;
/** The manifests that a range touches, on both sides; in an audit every manifest of the tree on the head's side. */
function rootsOf(range, formats, policy) {
    const excluded = new Set();
    const rootOf = (path, contentMayTell) => {
        const { excluded: isExcluded, format: mapped } = policy.manifest(path);
        const root = namedRoot(path, mapped, formats) ?? (contentMayTell ? candidateRoot(path, formats) : null);
        if (root === null)
            return [];
        if (!isExcluded)
            return [root];
        if (!root.byContent)
            excluded.add(path);
        return [];
    };
    if (range.kind === "audit") {
        const head = range.paths.flatMap((path) => rootOf(path, false));
        return { base: [], head, excluded: [...excluded], unlooked: [] };
    }
    const base = range.changed.flatMap(beforeOf).flatMap((path) => rootOf(path, true));
    const head = range.changed.filter((file) => file.status !== "removed").flatMap((file) => rootOf(file.path, true));
    const candidates = candidatesIn(head);
    const looked = new Set(candidates.slice(0, MAX_CANDIDATES));
    const unlooked = new Set(candidates.slice(MAX_CANDIDATES));
    const before = candidatesIn(base).filter((path) => !unlooked.has(path));
    const former = new Set(before.slice(0, MAX_CANDIDATES));
    return {
        base: base.filter((root) => !root.byContent || former.has(root.path)),
        head: head.filter((root) => !root.byContent || looked.has(root.path)),
        excluded: [...excluded],
        unlooked: [...unlooked],
    };
}
function candidatesIn(roots) {
    return roots.filter((root) => root.byContent).map((root) => root.path);
}
function namedRoot(path, mapped, formats) {
    const format = (mapped === null ? null : formats.byId(mapped)) ?? formats.formatOf(path);
    return format === null ? null : { path, format, byContent: false };
}
function candidateRoot(path, formats) {
    const mayBe = formats.requirements.looksLike !== null && CONTENT_CANDIDATE.test((0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseNameOf */ .mv)(path));
    return mayBe ? { path, format: formats.requirements, byContent: true } : null;
}
/** What has to be read before any content is known: the roots and, on both sides, the files that explain them. */
function firstRequests(roots) {
    const own = [
        ...roots.base.map(({ path }) => ({ side: "base", path })),
        ...roots.head.map(({ path }) => ({ side: "head", path })),
    ];
    const companions = [...roots.base, ...roots.head].flatMap((root) => root.byContent ? [] : root.format.companions(root.path));
    return [...own, ...companions.flatMap((path) => [{ side: "base", path }, { side: "head", path }])];
}
function beforeOf(file) {
    if (file.status === "added")
        return [];
    return [file.previousPath ?? file.path];
}


/***/ }),

/***/ 1742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ manifestSubjects),
/* harmony export */   aw: () => (/* binding */ unlookedSkips),
/* harmony export */   bS: () => (/* binding */ groupSkip),
/* harmony export */   en: () => (/* binding */ skipsOf),
/* harmony export */   i6: () => (/* binding */ excludedSkip),
/* harmony export */   nv: () => (/* binding */ overflowSkips)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5738);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);


/** Every skip of a side: what the formats told and what could not be read or followed. Companions are not judged. */
function skipsOf(side) {
    const told = side.files.filter((file) => file.reach !== "companion").flatMap((file) => file.parsed.skipped);
    return [...told, ...side.skipped];
}
/**
 * What could not be read, one subject for each file and class. Where the merge base was unreadable in the same way,
 * only what is new speaks; all the old together is one quieter subject.
 */
function manifestSubjects(range, base, head) {
    const earlier = new Set(skipsOf(base).map((skip) => signature(skip, renamedTo(range, skip.file))));
    const baseFiles = new Set([...base.files.map((file) => file.path), ...base.skipped.map((skip) => skip.file)].map((path) => renamedTo(range, path)));
    const bystanders = bystandersOf(range, head);
    const isOld = (skip) => earlier.has(signature(skip, skip.file));
    const subjects = [];
    const speaking = skipsOf(head).filter((skip) => skip.class !== "told" && !(isOld(skip) && bystanders.has(skip.file)));
    for (const group of Map.groupBy(speaking, (skip) => `${skip.class} ${skip.file}`).values()) {
        const fresh = group.filter((skip) => !isOld(skip));
        const [first, ...rest] = (fresh.length > 0 ? fresh : group).toSorted((a, b) => a.line - b.line);
        if (first === undefined)
            continue;
        const change = range.kind === "audit" ? "existing" : baseFiles.has(first.file) ? "changed" : "new";
        subjects.push({ kind: "manifest", change, skips: [first, ...rest], unreadableBefore: fresh.length === 0 });
    }
    return subjects;
}
// Unchanged files that only say what another one is: nobody asked about what was wrong with them before.
function bystandersOf(range, { files }) {
    if (range.kind === "audit")
        return new Set();
    const changed = new Set(range.changed.map((file) => file.path));
    const apart = files.filter((file) => (0,_includes_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestorsOf */ .G)(file).every(({ path }) => !changed.has(path)));
    return new Set(apart.map((file) => file.path));
}
function signature(skip, file) {
    // What comes from a repository or URL comes from there in every file.
    return skip.class === "reference"
        ? `${skip.class} ${skip.detail}`
        : `${skip.class} ${file} ${skip.reason} ${skip.detail}`;
}
function renamedTo(range, path) {
    if (range.kind === "audit")
        return path;
    return range.changed.find((file) => file.previousPath === path)?.path ?? path;
}
/** One skip for all changed files of other names that there were too many of to look at. */
function unlookedSkips([first, ...rest]) {
    if (first === undefined)
        return [];
    const detail = `this and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rest.length)} more changed files of other names were not looked at for requirements: too many`;
    return [{ class: "unread", file: first, line: 1, reason: "over-limit", detail, project: null }];
}
/** One skip for all manifests beyond the limit of a run. */
function overflowSkips([first, ...rest], limit) {
    if (first === undefined)
        return [];
    const detail = `this and ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rest.length)} more manifests were not read: there are more than ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(limit)}`;
    return [{ class: "unreadable", file: first, line: 1, reason: "over-limit", detail, project: null }];
}
/** A manifest that the policy leaves out. */
function excludedSkip(file) {
    return { class: "told", file, line: 1, reason: "excluded", detail: "the policy leaves this file out", project: null };
}
/** An entry of a group that the policy leaves out. */
function groupSkip({ requirement }) {
    const { location, group, name } = requirement;
    const detail = `the policy leaves the group ${group ?? ""} out`;
    const { line } = location.lines();
    return { class: "told", file: location.file, line, reason: "group", detail, project: name };
}


/***/ }),

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ namedAs)
/* harmony export */ });
/* harmony import */ var _manifests_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6121);
/* harmony import */ var _manifests_requirements_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5150);


/** The policy's word on files, but what the caller named is read in any case: as requirements where neither the policy nor the name says more. */
function namedAs(policy, readAs) {
    if (readAs === undefined || readAs.size === 0)
        return policy;
    const manifest = (path) => {
        const said = policy.manifest(path);
        if (!readAs.has(path))
            return said;
        return { excluded: false, format: said.format ?? ((0,_manifests_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path) === null ? _manifests_requirements_format_js__WEBPACK_IMPORTED_MODULE_1__/* .requirements */ .L.id : null) };
    };
    return { ...policy, manifest };
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ inventoryJson),
/* harmony export */   l4: () => (/* binding */ reportJson),
/* harmony export */   o8: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6725);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);
/* harmony import */ var _escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(739);



/** The inventory of entries, sorted as the contract says. */
function inventoryOf(entries, skipped) {
    const rows = entries.map(inventoryRow);
    rows.sort((a, b) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) || a.line - b.line || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.name, b.name));
    return { requirements: rows, skipped };
}
function inventoryRow(entry) {
    const { requirement } = entry;
    return {
        name: requirement.name,
        writtenName: requirement.writtenName,
        specifier: requirement.specifier,
        version: requirement.version,
        extras: requirement.extras,
        marker: requirement.marker,
        scope: requirement.scope,
        group: requirement.group,
        kind: requirement.kind,
        direct: requirement.direct ?? directOf(entry),
        source: { kind: requirement.source.kind, url: requirement.source.url },
        path: entry.path,
        file: requirement.location.file,
        line: requirement.location.lines().line,
    };
}
function directOf(entry) {
    if (entry.direct)
        return true;
    return entry.parentKnown ? false : null;
}
/** `pypi-gate/inventory@1`: one document with a line feed at its end. */
function inventoryJson(inventory) {
    return (0,_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDocument */ .Q)({
        schema: "pypi-gate/inventory@1",
        requirements: inventory.requirements,
        skipped: inventory.skipped.map(skipJson),
    });
}
/** `pypi-gate/report@1` (keys in the order of the contract): one document with a line feed at its end. */
function reportJson(report) {
    const { policy, waivers } = report;
    return (0,_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDocument */ .Q)({
        schema: "pypi-gate/report@1",
        conclusion: report.conclusion,
        range: { base: report.range.base, head: report.range.head },
        checkedAt: report.checkedAt,
        counts: countsJson(report.counts),
        findings: report.findings.map((finding) => findingJson(finding, report)),
        waivers: {
            unused: waivers.unused.map(waiverJson),
            expired: waivers.expired.map(waiverJson),
            expiring: waivers.expiring.map(waiverJson),
            void: waivers.void.map(waiverJson),
        },
        policy: {
            preset: policy.preset,
            files: policy.files,
            ref: policy.ref,
            errors: policy.errors,
            proposed: policy.proposed,
        },
        skipped: report.skipped.map(skipJson),
    });
}
function countsJson({ checked, block, warn, note, unverified, waived, wouldBlock }) {
    return { checked, block, warn, note, unverified, waived, wouldBlock };
}
function findingJson(finding, report) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        project: finding.project,
        ...(finding.projects === null ? {} : { projects: finding.projects }),
        version: finding.version,
        status: finding.status,
        relation: finding.relation,
        path: finding.path,
        file: finding.file,
        line: finding.line,
        also: finding.also.map(({ file, line }) => ({ file, line })),
        message: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .proseText */ .lz)(finding.message) + switchedText(finding, report),
        remedy: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .proseText */ .lz)(finding.remedy),
        alternatives: finding.alternatives.map(({ name, basis, verified, note }) => ({
            name,
            basis,
            verified,
            note: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .proseText */ .lz)(note),
        })),
        rejected: finding.rejected.map(({ name, basis, reason }) => ({ name, basis, reason: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .proseText */ .lz)(reason) })),
        waiver: finding.waiver === null ? null : waiverJson(finding.waiver),
        fingerprint: finding.fingerprint,
    };
}
// The contract has no key for it, and every output says it.
function switchedText(finding, report) {
    if (report.unverifiedSwitch === null || finding.rule !== "unverified-project")
        return "";
    return ` The input on-unverified is set to ${report.unverifiedSwitch}.`;
}
function waiverJson(waiver) {
    const { project, rules, status, reason, expires, owner, issue, disposition, file, line, state, days } = waiver;
    return { project, rules, status, reason, expires, owner, issue, disposition, file, line, state, days };
}
function skipJson(skip) {
    return { file: skip.file, line: skip.line, reason: skip.reason, detail: skip.detail };
}


/***/ })

};
