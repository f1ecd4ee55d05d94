export const id = 382;
export const ids = [382];
export const modules = {

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/alternatives/curated.js + 2 modules
var alternatives_curated = __webpack_require__(4542);
// EXTERNAL MODULE: ./build/alternatives/extract/extract.js + 19 modules
var extract = __webpack_require__(3115);
// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
;// CONCATENATED MODULE: ./build/alternatives/proposals.js


/** Longest list of candidates that is looked into for one finding. */
const MAX_CANDIDATES = 5;
/**
 * Candidates from the maintainer's words and the curated list, best first, at most {@link MAX_CANDIDATES}. Two sources
 * that agree make one candidate, ahead of all others.
 */
function proposalsFor(project, mentions, curated) {
    const listed = curatedNames(curated).filter((name) => name !== project);
    const spoken = mentions.flatMap((mention) => fromMention(mention, project, { listed, curated }) ?? []);
    const said = new Set(spoken.flatMap((proposal) => proposal.spellings));
    const added = listed.filter((name) => !said.has(name)).map((name) => fromCurated(name, curated));
    return distinct([...spoken, ...added].toSorted((a, b) => a.rank - b.rank)).slice(0, MAX_CANDIDATES);
}
function curatedNames(entry) {
    return (entry?.replacements ?? []).flatMap((one) => (one.type === "pypi" ? ((0,domain_name/* parseProjectName */.CZ)(one.name) ?? []) : []));
}
function fromMention(mention, project, list) {
    const names = mention.spellings.flatMap((spelling) => (0,domain_name/* parseProjectName */.CZ)(spelling) ?? []);
    const agreed = names.filter((name) => list.listed.includes(name));
    const [first, ...rest] = (agreed.length > 0 ? agreed : names).filter((name) => name !== project);
    if (first === undefined)
        return null;
    const curated = agreed.length > 0 ? list.curated : null;
    return {
        spellings: [first, ...rest],
        basis: "maintainer",
        mention,
        curated,
        rank: curated === null ? mentionRank(mention) : 0,
        via: null,
    };
}
/** The proposal of a curated name that no text repeats. */
function fromCurated(name, curated) {
    const rank = curated !== null && (0,alternatives_curated/* isMaintainerEvidence */.M2)(curated) ? 4 : 6;
    return { spellings: [name], basis: "curated", mention: null, curated, rank, via: null };
}
// The status reason is the latest word; then how plainly the name is written.
function mentionRank(mention) {
    if (mention.field === "reason")
        return 1;
    if (mention.tier === "pypi-url" || mention.tier === "command")
        return 2;
    return mention.tier === "quoted" || mention.tier === "repository" ? 3 : 5;
}
function distinct(proposals) {
    const seen = new Set();
    return proposals.filter((proposal) => {
        const [first] = proposal.spellings;
        return seen.has(first) ? false : seen.add(first);
    });
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
;// CONCATENATED MODULE: ./build/alternatives/python-range.js

// Every minor version that exists, and one patch release of each that is late enough for bounds such as `>=3.9.2`.
const MINORS = ["2.7", ...Array.from({ length: 16 }, (_, minor) => `3.${minor}`)];
const LATE_PATCH = 30;
/** True when every Python that `own` allows is allowed by `other`; null when one of the two cannot be read. Both are PEP 440 specifiers. */
function coversPython(own, other) {
    if (!isReadable(own) || !isReadable(other))
        return null;
    return points(own).every((version) => (0,pep440/* satisfies */.ib)(version, other));
}
/** The lowest minor version (`3.9`) that a specifier allows; null when it sets no lower bound or cannot be read. */
function minimumPython(specifier) {
    if (!isReadable(specifier))
        return null;
    const allowed = points(specifier);
    const [lowest] = allowed;
    if (lowest === undefined || lowest.startsWith("2."))
        return null;
    return lowest.split(".").slice(0, 2).join(".");
}
/** Negative when minor version `a` is older than `b`. */
function compareMinor(a, b) {
    const [majorA = 0, minorA = 0] = a.split(".").map(Number);
    const [majorB = 0, minorB = 0] = b.split(".").map(Number);
    return majorA - majorB || minorA - minorB;
}
function isReadable(specifier) {
    return specifier.length <= 200 && specifier.trim() !== "" && (0,pep440/* validRange */.Im)(specifier);
}
function points(specifier) {
    const all = MINORS.flatMap((minor) => [`${minor}.0`, ...bounds(specifier, minor), `${minor}.${LATE_PATCH}`]);
    return all.filter((version) => (0,pep440/* satisfies */.ib)(version, specifier));
}
// The patch releases that the specifier itself names: `>=3.8.1` starts there.
function bounds(specifier, minor) {
    const named = specifier.match(/\d+\.\d+\.\d+/g) ?? [];
    return named.filter((version) => version.startsWith(`${minor}.`));
}

// EXTERNAL MODULE: ./build/alternatives/wording.js
var wording = __webpack_require__(5373);
;// CONCATENATED MODULE: ./build/alternatives/stdlib.js


// First Python version of modules that texts point at (the library reference's "New in version").
const SINCE = {
    argparse: "3.2",
    asyncio: "3.4",
    "asyncio.timeout": "3.11",
    "concurrent.futures": "3.2",
    contextvars: "3.7",
    dataclasses: "3.7",
    enum: "3.4",
    "functools.cached_property": "3.8",
    "functools.singledispatch": "3.4",
    graphlib: "3.9",
    "importlib.metadata": "3.8",
    "importlib.resources": "3.7",
    ipaddress: "3.3",
    lzma: "3.3",
    pathlib: "3.4",
    secrets: "3.6",
    selectors: "3.4",
    "shutil.which": "3.3",
    statistics: "3.4",
    tomllib: "3.11",
    typing: "3.5",
    "unittest.mock": "3.3",
    venv: "3.3",
    zoneinfo: "3.9",
};
/** Modules of the standard library that stand in for a project, with whether the repository's Pythons all have them. */
function stdlibAnswers(curated, mentions, own) {
    const listed = (curated?.replacements ?? []).flatMap((one) => one.type === "stdlib" ? answer({ module: one.module, since: one.since, basis: "curated" }, own) : []);
    const spoken = mentions.flatMap(({ module }) => {
        const since = SINCE[module];
        const known = since === undefined || listed.some((one) => one.module === module);
        return known ? [] : answer({ module, since, basis: "maintainer" }, own);
    });
    return [...listed, ...spoken];
}
function answer(given, own) {
    const minimum = own === null ? null : minimumPython(own);
    const kept = minimum !== null && compareMinor(minimum, given.since) >= 0;
    return { ...given, kept, reason: kept ? null : (0,wording/* stdlibRejection */.eC)(given.module, given.since, own) };
}

// EXTERNAL MODULE: ./build/domain/days.js
var domain_days = __webpack_require__(3762);
;// CONCATENATED MODULE: ./build/alternatives/checks.js


// A newer project may have been registered for the occasion.
const MIN_AGE_DAYS = 90;
const PLACEHOLDER_BYTES = 10_000;
const PLACEHOLDER_WORDS = [
    "placeholder",
    "name reserved",
    "reserved name",
    "name reservation",
    "do not install",
    "don't install",
    "do not use",
    "dummy package",
    "test package",
    "defensive registration",
];
/** Checks of the listing alone: status, files, yanks, pre-releases. */
function listingChecks(found) {
    const { listing } = found;
    return [
        statusCheck(found),
        check("files", listing.files > 0, listing.files > 0 ? ["it has files"] : ["no file of it is on the index"]),
        check("yanked", !listing.allYanked, listing.allYanked ? ["all of its releases are yanked"] : ["not all releases are yanked"]),
        check("pre-release", !listing.preReleasesOnly, listing.preReleasesOnly ? ["it has pre-releases only"] : ["it has a final release"]),
    ];
}
function statusCheck(found) {
    const { status } = found;
    if (status.kind === "known")
        return check("status", status.status === "active", ["it is ", status.status, " on the index"]);
    if (status.kind === "absent")
        return check("status", true, ["the index gives it no status"]);
    return check("status", false, ["the index gives it a status that nobody knows"]);
}
/** Fails for a single release 0.0.x with next to no content, and for a summary that says so. */
function placeholderCheck(found, details) {
    const { latest, versions, latestBytes } = found.listing;
    const empty = latestBytes !== null && latestBytes < PLACEHOLDER_BYTES;
    const tiny = /^v?0(?:\.0)*(?:\.\d+)?$/.test(latest ?? "") && /^v?0\.0/.test(latest ?? "") && versions === 1 && empty;
    const summary = details?.summary?.toLowerCase() ?? "";
    const said = PLACEHOLDER_WORDS.some((words) => summary.includes(words));
    return check("placeholder", !tiny && !said, tiny || said ? ["it is a placeholder"] : ["it is no placeholder"]);
}
/**
 * OSV's malicious-package ids. A name that nobody vouches for is not suggested while its advisories cannot be read; an
 * index that has no such document is none to hold that against.
 */
function malwareCheck(answer, confirmed) {
    if (answer.kind === "absent")
        return check("malware", null, ["the index gives no advisories"]);
    if (answer.kind === "failed") {
        const detail = ["its advisories could not be read: ", { quote: answer.detail }];
        return check("malware", confirmed ? null : false, detail);
    }
    const id = answer.details.vulnerabilities.find((one) => one.startsWith("MAL-"));
    return check("malware", id === undefined, id === undefined ? ["no advisory calls it malware"] : ["it is reported as malware: ", { code: id }]);
}
/** At least 90 days on the index, unless its owner is confirmed. `now` is an ISO time. */
function ageCheck(found, now, confirmed) {
    const { firstUpload } = found.listing;
    const days = firstUpload === null ? null : (0,domain_days/* daysBetween */.YM)(firstUpload, now);
    if (confirmed)
        return check("age", true, days === null ? ["same owner"] : [`first uploaded ${days} days ago, same owner`]);
    if (days === null)
        return check("age", null, ["the index gives no upload time"]);
    if (days >= MIN_AGE_DAYS)
        return check("age", true, [`first uploaded ${days} days ago`]);
    return check("age", false, [`it is on the index for ${days} days only and nobody confirms its owner`]);
}
/** Every Python of the repository must be able to install it. */
function pythonCheck(found, own) {
    const { requiresPython } = found.listing;
    if (own === null)
        return check("requires-python", null, ["the repository declares no Python versions"]);
    if (requiresPython === null || requiresPython.trim() === "")
        return check("requires-python", true, ["it asks for no Python version"]);
    const covers = coversPython(own, requiresPython);
    if (covers === null)
        return check("requires-python", null, ["the Python versions could not be compared"]);
    const ranges = ["Python ", { code: requiresPython }, ", this repository ", { code: own }];
    return check("requires-python", covers, covers ? ["it supports ", ...ranges] : ["it supports only ", ...ranges]);
}
/** One check as data. */
function check(id, passed, detail) {
    return { id, passed, detail };
}

// EXTERNAL MODULE: ./build/alternatives/extract/links.js
var links = __webpack_require__(8146);
;// CONCATENATED MODULE: ./build/alternatives/identity.js


/** Who says that the same people own both projects; null where nobody does. */
function identityOf(old, candidate, curated) {
    if (old !== null && candidate !== null) {
        if (candidate.owners.some((owner) => old.owners.includes(owner)))
            return "owner";
        if (candidate.organization !== null && candidate.organization === old.organization)
            return "organization";
        const owners = repositoryOwners(old);
        if ([...repositoryOwners(candidate)].some((owner) => owners.has(owner)))
            return "repository";
    }
    return curated !== null && (0,alternatives_curated/* isMaintainerEvidence */.M2)(curated) ? "curated" : null;
}
function repositoryOwners(details) {
    const owners = details.links.flatMap(([, url]) => {
        const repository = (0,links/* repositoryOfUrl */.Je)(url);
        return repository === null ? [] : `${repository.host}/${repository.owner}`;
    });
    return new Set(owners);
}
/** True when one of the project's links points at the repository that a text links to. */
function pointsBack(details, url) {
    const wanted = repositoryKey(url);
    return wanted !== null && details.links.some(([, link]) => repositoryKey(link) === wanted);
}
function repositoryKey(url) {
    const repository = (0,links/* repositoryOfUrl */.Je)(url);
    return repository === null ? null : `${repository.host}/${repository.owner}/${repository.name.toLowerCase()}`;
}

// EXTERNAL MODULE: ./build/alternatives/look-alikes.js
var look_alikes = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/alternatives/verify.js







/** Looks into one candidate under one of its names: two requests at most. */
async function verify(court, proposal, name) {
    const answer = await court.desk.listing(name);
    if (answer.kind !== "found")
        return unfound(proposal, name, answer);
    const details = await court.desk.details(name);
    const known = details.kind === "details" ? details.details : null;
    const identity = identityOf(court.own, known, proposal.curated);
    const next = pointsTo(court, answer, known);
    const likeness = likenessCheck(court, name);
    const checks = [
        check("exists", true, ["the index knows it"]),
        ...listingChecks(answer),
        placeholderCheck(answer, known),
        check("points-on", next === null, next === null ? ["it points to no other project"] : ["it points on to ", { code: next }]),
        ...linkCheck(proposal, known),
        malwareCheck(details, identity !== null),
        identityCheck(identity),
        likeness,
        ageCheck(answer, court.now, identity !== null),
        pythonCheck(answer, court.requiresPython),
    ];
    const confirmed = likeness.passed === true ? identity : null;
    return judge({ name, proposal, identity: confirmed, checks, listing: answer.listing, pointsTo: next });
}
function unfound(proposal, name, answer) {
    const detail = answer.kind === "missing" ? ["it is not on the index"] : ["it could not be checked: ", { quote: answer.detail }];
    const exists = check("exists", answer.kind === "missing" ? false : null, detail);
    const verdict = { name, proposal, identity: null, checks: [exists], listing: null, pointsTo: null };
    return { ...verdict, kept: false, reason: (0,wording/* rejection */.cz)(proposal, name, detail) };
}
// What fails decides; an identity that nobody confirms only makes the name unconfirmed.
function judge(verdict) {
    const failed = verdict.checks.find((one) => one.passed === false && one.id !== "identity" && !isMild(verdict, one));
    if (failed === undefined)
        return { ...verdict, kept: true, reason: null };
    return { ...verdict, kept: false, reason: (0,wording/* rejection */.cz)(verdict.proposal, verdict.name, failed.detail) };
}
// A look-alike of the same owner is a family name: unconfirmed, not dropped.
function isMild(verdict, one) {
    return one.id === "look-alike" && verdict.checks.some((other) => other.id === "identity" && other.passed === true);
}
// A candidate that is at its own end says where to go in its last description; of an active one, only the summary is
// taken for a notice.
function pointsTo(court, { name, status }, details) {
    const ended = status.kind === "known" && status.status !== "active";
    const listed = (0,alternatives_curated/* curatedFor */.Q3)(court.curated, name)?.replacements.find((one) => one.type === "pypi");
    const curated = listed === undefined ? null : (0,domain_name/* parseProjectName */.CZ)(listed.name);
    if (curated !== null)
        return curated;
    if (details === null)
        return null;
    const words = {
        project: name,
        reason: null,
        summary: details.summary,
        summaryTruncated: false,
        description: ended ? details.description : null,
        links: ended ? details.links : [],
    };
    const [mention] = (0,extract/* extractMentions */.P)(words).mentions;
    const next = mention === undefined ? null : (0,domain_name/* parseProjectName */.CZ)(mention.spellings[0]);
    return next === court.project ? null : next;
}
// The display name of a link is often another project's: the project must link back to the repository.
function linkCheck(proposal, details) {
    const { mention } = proposal;
    if (mention?.tier !== "repository" || mention.url === null || proposal.curated !== null)
        return [];
    if (details === null)
        return [check("link", null, ["its links could not be read"])];
    const back = pointsBack(details, mention.url);
    return [
        check("link", back, back
            ? ["its links lead to the repository that is named"]
            : ["its links do not lead to the repository that is named"]),
    ];
}
function identityCheck(identity) {
    if (identity === null)
        return check("identity", false, ["nobody confirms that the same people own it"]);
    const how = {
        owner: "same owner",
        organization: "same organization",
        repository: "same repository owner",
        curated: "the maintainers' move is on record",
    };
    return check("identity", true, [how[identity]]);
}
function likenessCheck(court, name) {
    const other = (0,look_alikes/* lookAlikeOf */.bw)(court.lookAlikes, name, court.project);
    if (other === null)
        return check("look-alike", true, ["it resembles no popular name"]);
    return check("look-alike", false, ["its name is easily taken for ", { code: other }]);
}

;// CONCATENATED MODULE: ./build/alternatives/assess.js





/** Reads what a project and the curated list say, and looks into each candidate. At most 1 + 2 × 5 requests. */
async function assess(target, court) {
    const { project } = target;
    // A quarantined project has no JSON: the request would tell nothing.
    const answer = target.status === "quarantined" ? { kind: "absent" } : await court.desk.details(project);
    const own = answer.kind === "details" ? answer.details : null;
    const words = {
        project,
        reason: target.reason,
        summary: own?.summary ?? null,
        summaryTruncated: false,
        description: own?.description ?? null,
        links: own?.links ?? [],
    };
    const { mentions, modules } = (0,extract/* extractMentions */.P)(words);
    const curated = (0,alternatives_curated/* curatedFor */.Q3)(court.curated, project);
    const proposals = proposalsFor(project, mentions, curated);
    const verdicts = await verifyAll({ ...court, own, project }, proposals);
    const stdlib = stdlibAnswers(curated, modules, court.requiresPython);
    const failure = answer.kind === "failed" ? answer.detail : null;
    return { target, own, curated, mentions, verdicts: ordered(verdicts), stdlib, failure };
}
// Each spelling that is tried and each hop that is followed is a candidate of its own.
async function verifyAll(court, proposals) {
    const verdicts = new Map();
    for (const round of [0, 1, 2]) {
        const due = proposals.flatMap((proposal) => nameFor(proposal, round, verdicts) ?? []);
        await verifyRound(court, due, verdicts);
    }
    await verifyRound(court, hops(court, verdicts), verdicts);
    return [...verdicts.values()].filter((verdict) => !isSupersededSpelling(verdict, verdicts));
}
function nameFor(proposal, round, verdicts) {
    const name = proposal.spellings[round];
    if (name === undefined || verdicts.has(name))
        return null;
    const earlier = proposal.spellings.slice(0, round).flatMap((spelling) => verdicts.get(spelling) ?? []);
    return earlier.every(isElsewhere) ? { proposal, name } : null;
}
// A spelling that is no project, or a project with another repository: the next one is tried.
function isElsewhere(verdict) {
    return verdict.checks.some((one) => (one.id === "exists" || one.id === "link") && one.passed === false);
}
// Of the spellings of one name, the one that was found counts; else the first is told as missing.
function isSupersededSpelling(verdict, verdicts) {
    if (!isElsewhere(verdict))
        return false;
    if (verdict.name !== verdict.proposal.spellings[0] && verdict.proposal.via === null)
        return true;
    const others = verdict.proposal.spellings.filter((name) => name !== verdict.name);
    return others.some((name) => {
        const other = verdicts.get(name);
        return other !== undefined && !isElsewhere(other);
    });
}
async function verifyRound(court, due, verdicts) {
    const distinct = [...new Map(due.map((one) => [one.name, one])).values()];
    const room = Math.max(0, MAX_CANDIDATES - verdicts.size);
    const judged = await Promise.all(distinct.slice(0, room).map(({ proposal, name }) => verify(court, proposal, name)));
    for (const verdict of judged)
        verdicts.set(verdict.name, verdict);
}
// One hop: what a candidate that is itself at its end points on to.
function hops(court, verdicts) {
    return [...verdicts.values()].flatMap(({ kept, pointsTo, proposal, name }) => {
        if (kept || pointsTo === null || verdicts.has(pointsTo) || pointsTo === court.project)
            return [];
        const entry = (0,alternatives_curated/* curatedFor */.Q3)(court.curated, name);
        const curated = entry !== null && (0,alternatives_curated/* isMaintainerEvidence */.M2)(entry) ? entry : null;
        return { name: pointsTo, proposal: { ...proposal, spellings: [pointsTo], curated, mention: null, via: name } };
    });
}
// Confirmed before unconfirmed, then as proposed.
function ordered(verdicts) {
    return verdicts.toSorted((a, b) => Number(b.identity !== null) - Number(a.identity !== null) || a.proposal.rank - b.proposal.rank);
}


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q3: () => (/* binding */ curatedFor),
  M2: () => (/* binding */ isMaintainerEvidence),
  $b: () => (/* binding */ readCurated)
});

// UNUSED EXPORTS: curatedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./build/alternatives/data/replacements.json
const replacements_namespaceObject = /*#__PURE__*/JSON.parse('[{"package":"adal","kind":"alternative","replacements":[{"type":"pypi","name":"msal"}],"since":"2021-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/adal/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"adapter-transformers","kind":"successor","replacements":[{"type":"pypi","name":"adapters"}],"since":"2024-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/adapter-transformers/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"aioredis","kind":"merged","replacements":[{"type":"pypi","name":"redis","minVersion":"4.2.0"}],"since":"2022-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/aio-libs-abandoned/aioredis-py","commit":"19be499"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aiqtoolkit","kind":"alias","replacements":[{"type":"pypi","name":"nvidia-nat"}],"since":"2026-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aiqtoolkit/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"aiqtoolkit-langchain","kind":"alias","replacements":[{"type":"pypi","name":"nvidia-nat-langchain"}],"since":"2026-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aiqtoolkit-langchain/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"airflow-ai-sdk","kind":"successor","replacements":[{"type":"pypi","name":"apache-airflow-providers-common-ai"}],"since":"2026-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/airflow-ai-sdk/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"amzn-nova-forge","kind":"alternative","replacements":[{"type":"pypi","name":"sagemaker","minVersion":"3.19.0"}],"since":"2026-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/amzn-nova-forge/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"appdirs","kind":"fork","replacements":[{"type":"pypi","name":"platformdirs"}],"since":"2023-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/ActiveState/appdirs","commit":"8734277"}],"note":"Its readme points at the fork.","lastVerified":"2026-11-23"},{"package":"arcade-ai","kind":"rename","replacements":[{"type":"pypi","name":"arcade-mcp"}],"since":"2026-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/arcade-ai/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"async-timeout","kind":"stdlib","replacements":[{"type":"stdlib","module":"asyncio.timeout","since":"3.11"}],"since":null,"pythonMin":"3.11","evidence":[{"by":"third-party","where":"repository","url":"https://github.com/home-assistant/core","commit":"00308d9"}],"note":"A third-party list advises against this project.","lastVerified":"2026-11-23"},{"package":"asyncio","kind":"stdlib","replacements":[{"type":"stdlib","module":"asyncio","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/asyncio/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"atomicwrites","kind":"stdlib","replacements":[{"type":"stdlib","module":"os.replace","since":"3.3"}],"since":"2022-07","pythonMin":"3.3","evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/untitaker/python-atomicwrites","commit":"4183999"}],"note":"Its readme points at the standard library.","lastVerified":"2026-11-23"},{"package":"auto-gptq","kind":"fork","replacements":[{"type":"pypi","name":"gptqmodel"}],"since":"2025-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/AutoGPTQ/AutoGPTQ","commit":"9f7d370"}],"note":"Its readme points at the fork.","lastVerified":"2026-11-23"},{"package":"autoawq","kind":"alternative","replacements":[{"type":"pypi","name":"llmcompressor"}],"since":"2025-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/casper-hansen/AutoAWQ","commit":"88e4c76"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-apigatewayv2-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2023-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-apigatewayv2-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-apigatewayv2-authorizers-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2023-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-apigatewayv2-authorizers-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-apigatewayv2-integrations-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2023-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-apigatewayv2-integrations-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-appconfig-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2024-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-appconfig-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-cognito-identitypool-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2025-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-cognito-identitypool-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-eks-v2-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2026-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-eks-v2-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-glue-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2026-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-glue-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-scheduler-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2025-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-scheduler-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-scheduler-targets-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2025-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-scheduler-targets-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-cdk-aws-synthetics-alpha","kind":"merged","replacements":[{"type":"pypi","name":"aws-cdk-lib"}],"since":"2023-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-cdk-aws-synthetics-alpha/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"aws-encryption","kind":"alias","replacements":[{"type":"pypi","name":"aws-encryption-sdk"}],"since":"2018-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/aws-encryption/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"awsencryption","kind":"alias","replacements":[{"type":"pypi","name":"aws-encryption-sdk"}],"since":"2018-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/awsencryption/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"azureml-pipeline-wrapper","kind":"successor","replacements":[{"type":"pypi","name":"azure-ml-component"}],"since":"2023-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/azureml-pipeline-wrapper/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"backports-abc","kind":"stdlib","replacements":[{"type":"stdlib","module":"collections.abc","since":"3.5"}],"since":null,"pythonMin":"3.5","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-abc/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-asyncio-runner","kind":"stdlib","replacements":[{"type":"stdlib","module":"asyncio.Runner","since":"3.11"}],"since":null,"pythonMin":"3.11","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-asyncio-runner/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-csv","kind":"stdlib","replacements":[{"type":"stdlib","module":"csv","since":"3.0"}],"since":null,"pythonMin":"3.0","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-csv/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-datetime-fromisoformat","kind":"stdlib","replacements":[{"type":"stdlib","module":"datetime.fromisoformat","since":"3.11"}],"since":null,"pythonMin":"3.11","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-datetime-fromisoformat/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-functools-lru-cache","kind":"stdlib","replacements":[{"type":"stdlib","module":"functools.lru_cache","since":"3.2"}],"since":null,"pythonMin":"3.2","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-functools-lru-cache/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-html","kind":"stdlib","replacements":[{"type":"stdlib","module":"html","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-html/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-lzma","kind":"stdlib","replacements":[{"type":"stdlib","module":"lzma","since":"3.3"}],"since":null,"pythonMin":"3.3","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-lzma/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-shutil-get-terminal-size","kind":"stdlib","replacements":[{"type":"stdlib","module":"shutil.get_terminal_size","since":"3.3"}],"since":null,"pythonMin":"3.3","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-shutil-get-terminal-size/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-shutil-which","kind":"stdlib","replacements":[{"type":"stdlib","module":"shutil.which","since":"3.3"}],"since":null,"pythonMin":"3.3","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-shutil-which/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-ssl-match-hostname","kind":"stdlib","replacements":[{"type":"stdlib","module":"ssl","since":"3.7"}],"since":null,"pythonMin":"3.7","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-ssl-match-hostname/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-statistics","kind":"stdlib","replacements":[{"type":"stdlib","module":"statistics","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-statistics/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-tempfile","kind":"stdlib","replacements":[{"type":"stdlib","module":"tempfile","since":"3.2"}],"since":null,"pythonMin":"3.2","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-tempfile/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-weakref","kind":"stdlib","replacements":[{"type":"stdlib","module":"weakref","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-weakref/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"backports-zoneinfo","kind":"stdlib","replacements":[{"type":"stdlib","module":"zoneinfo","since":"3.9"}],"since":null,"pythonMin":"3.9","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/backports-zoneinfo/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"blender-mcp","kind":"rename","replacements":[{"type":"pypi","name":"mcp-for-blender"}],"since":"2026-09","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/blender-mcp/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"borisml","kind":"alternative","replacements":[{"type":"pypi","name":"lightly"}],"since":"2020-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/borisml/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"boto","kind":"successor","replacements":[{"type":"pypi","name":"boto3"}],"since":"2022-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/boto/boto","commit":"70c65b4f"}],"note":"Its readme names the successor.","lastVerified":"2026-11-23"},{"package":"braintrust-adk","kind":"successor","replacements":[{"type":"pypi","name":"braintrust"}],"since":"2026-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/braintrust-adk/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"braintrust-langchain","kind":"successor","replacements":[{"type":"pypi","name":"braintrust"}],"since":"2026-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/braintrust-langchain/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"bs4","kind":"alias","replacements":[{"type":"pypi","name":"beautifulsoup4"}],"since":null,"pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/bs4/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"bump2version","kind":"successor","replacements":[{"type":"pypi","name":"bump-my-version"}],"since":"2025-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/c4urself/bump2version","commit":"1044c08"}],"note":"Its readme names the successor.","lastVerified":"2026-11-23"},{"package":"bybit-p2p","kind":"alternative","replacements":[{"type":"pypi","name":"pybit"}],"since":"2026-06","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/bybit-p2p/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"cddl-gen","kind":"rename","replacements":[{"type":"pypi","name":"zcbor"}],"since":"2022-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/cddl-gen/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"codecov","kind":"successor","replacements":[{"type":"pypi","name":"codecov-cli"}],"since":"2023-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/codecov/codecov-python","commit":"e553e93"}],"note":"Its readme recommends the new uploader, which the index holds as codecov-cli.","lastVerified":"2026-11-23"},{"package":"cogames","kind":"alternative","replacements":[{"type":"pypi","name":"coworld"}],"since":"2026-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/cogames/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"color-science","kind":"successor","replacements":[{"type":"pypi","name":"colour-science"}],"since":"2024-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/color-science/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"composio-core","kind":"successor","replacements":[{"type":"pypi","name":"composio"}],"since":"2026-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/composio-core/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"configparser","kind":"stdlib","replacements":[{"type":"stdlib","module":"configparser","since":"3.2"}],"since":null,"pythonMin":"3.2","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/configparser/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"copier-templates-extensions","kind":"successor","replacements":[{"type":"pypi","name":"copier-template-extensions"}],"since":"2025-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/copier-templates-extensions/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"cumulio","kind":"alternative","replacements":[{"type":"pypi","name":"luzmo-sdk"}],"since":"2023-09","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/cumulio/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"cyclonedx-py","kind":"alias","replacements":[{"type":"pypi","name":"cyclonedx-bom"}],"since":"2024-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/cyclonedx-py/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"dash-core-components","kind":"merged","replacements":[{"type":"pypi","name":"dash"}],"since":"2022-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/plotly/dash-core-components","commit":"d7c25319"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"dash-html-components","kind":"merged","replacements":[{"type":"pypi","name":"dash"}],"since":"2022-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/plotly/dash-core-components","commit":"d7c25319"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"dash-table","kind":"merged","replacements":[{"type":"pypi","name":"dash"}],"since":"2022-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/plotly/dash-core-components","commit":"d7c25319"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"databind-core","kind":"successor","replacements":[{"type":"pypi","name":"databind"}],"since":"2026-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/databind-core/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"databind-json","kind":"successor","replacements":[{"type":"pypi","name":"databind"}],"since":"2026-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/databind-json/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"dataclasses","kind":"stdlib","replacements":[{"type":"stdlib","module":"dataclasses","since":"3.7"}],"since":null,"pythonMin":"3.7","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/dataclasses/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"datahub","kind":"alias","replacements":[{"type":"pypi","name":"acryl-datahub"}],"since":"2023-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/datahub/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"daytona-sdk","kind":"successor","replacements":[{"type":"pypi","name":"daytona"}],"since":"2026-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/daytona-sdk/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"dcargs","kind":"alternative","replacements":[{"type":"pypi","name":"tyro"}],"since":"2022-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/dcargs/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"deepagents-cli","kind":"successor","replacements":[{"type":"pypi","name":"managed-deepagents"}],"since":"2026-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/deepagents-cli/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"depmanager","kind":"alternative","replacements":[{"type":"pypi","name":"conan"}],"since":"2026-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/depmanager/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"devpi","kind":"successor","replacements":[{"type":"pypi","name":"devpi-server"},{"type":"pypi","name":"devpi-client"},{"type":"pypi","name":"devpi-web"}],"since":"2016-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/devpi/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"discord","kind":"alias","replacements":[{"type":"pypi","name":"discord-py"}],"since":"2023-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/discord/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"django-pglocks","kind":"merged","replacements":[{"type":"pypi","name":"django-pgware"}],"since":"2026-06","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/django-pglocks/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"django-rest-auth","kind":"fork","replacements":[{"type":"pypi","name":"dj-rest-auth"}],"since":"2022-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/Tivix/django-rest-auth","commit":"cdd04aa"}],"note":"Its readme points at the fork.","lastVerified":"2026-11-23"},{"package":"django-rest-swagger","kind":"alternative","replacements":[{"type":"pypi","name":"drf-yasg"}],"since":"2019-06","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/marcgibbons/django-rest-swagger","commit":"b69bc2d"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"django-websocket","kind":"alternative","replacements":[{"type":"pypi","name":"channels"}],"since":"2010-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/django-websocket/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"djangorestframework-jwt","kind":"none","replacements":[{"type":"none"}],"since":"2019-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/jpadilla/django-rest-framework-jwt","commit":"4021e0b"}],"note":"Its readme announces the end and names nothing to follow.","lastVerified":"2026-11-23"},{"package":"djust-components","kind":"successor","replacements":[{"type":"pypi","name":"djust"}],"since":"2026-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/djust-components/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"djust-theming","kind":"successor","replacements":[{"type":"pypi","name":"djust"}],"since":"2026-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/djust-theming/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"docker-py","kind":"rename","replacements":[{"type":"pypi","name":"docker"}],"since":"2016-11","pythonMin":null,"evidence":[{"by":"maintainer","where":"repository","url":"https://github.com/docker/docker-py","commit":"afc6d1ee"}],"note":"Its readme says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"docopt","kind":"fork","replacements":[{"type":"pypi","name":"docopt-ng"}],"since":null,"pythonMin":null,"evidence":[{"by":"successor","where":"summary","url":"https://pypi.org/project/docopt-ng/","commit":null}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"dtwr","kind":"alternative","replacements":[{"type":"pypi","name":"dtw-python"}],"since":"2019-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/dtwr/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"duckduckgo-mcp","kind":"rename","replacements":[{"type":"pypi","name":"web-forager"}],"since":"2026-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/duckduckgo-mcp/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"dynamodb-encryption","kind":"alias","replacements":[{"type":"pypi","name":"dynamodb-encryption-sdk"}],"since":"2018-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/dynamodb-encryption/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"elasticsearch-dsl","kind":"merged","replacements":[{"type":"pypi","name":"elasticsearch","minVersion":"8.18.0"}],"since":"2025-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/elastic/elasticsearch-dsl-py","commit":"05fae5e"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"elementary-lineage","kind":"rename","replacements":[{"type":"pypi","name":"elementary-data"}],"since":"2022-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/elementary-lineage/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"enum34","kind":"stdlib","replacements":[{"type":"stdlib","module":"enum","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/enum34/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"erppeek","kind":"alternative","replacements":[{"type":"pypi","name":"odooly"}],"since":"2026-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/erppeek/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"exceptiongroup","kind":"stdlib","replacements":[{"type":"stdlib","module":"ExceptionGroup","since":"3.11"}],"since":null,"pythonMin":"3.11","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/exceptiongroup/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"exceptiongroups","kind":"successor","replacements":[{"type":"pypi","name":"exceptiongroup"}],"since":"2022-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/exceptiongroups/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"fake-factory","kind":"successor","replacements":[{"type":"pypi","name":"faker"}],"since":"2016-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/fake-factory/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"fakenewsredis","kind":"successor","replacements":[{"type":"pypi","name":"fakeredis"}],"since":"2018-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/fakenewsredis/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"fbprophet","kind":"rename","replacements":[{"type":"pypi","name":"prophet"}],"since":null,"pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/facebook/prophet","commit":"181f447"}],"note":"Its readme says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"fireblocks-sdk","kind":"successor","replacements":[{"type":"pypi","name":"fireblocks"}],"since":"2026-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/fireblocks-sdk/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"flask-oauthlib","kind":"successor","replacements":[{"type":"pypi","name":"authlib"}],"since":"2023-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/lepture/flask-oauthlib","commit":"260a1d5"}],"note":"Its readme names the successor.","lastVerified":"2026-11-23"},{"package":"flask-restplus","kind":"fork","replacements":[{"type":"pypi","name":"flask-restx"}],"since":"2020-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/noirbizarre/flask-restplus","commit":"1fe65dd"}],"note":"Its readme points at the fork.","lastVerified":"2026-11-23"},{"package":"foxglove-websocket","kind":"successor","replacements":[{"type":"pypi","name":"foxglove-sdk"}],"since":"2025-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/foxglove-websocket/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"fsfe-reuse","kind":"alias","replacements":[{"type":"pypi","name":"reuse"}],"since":"2019-11","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/fsfe-reuse/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"functools32","kind":"stdlib","replacements":[{"type":"stdlib","module":"functools","since":"3.2"}],"since":null,"pythonMin":"3.2","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/functools32/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"future-annotations","kind":"stdlib","replacements":[{"type":"stdlib","module":"from __future__ import annotations","since":"3.7"}],"since":null,"pythonMin":"3.7","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/future-annotations/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"future-fstrings","kind":"stdlib","replacements":[{"type":"stdlib","module":"f-strings","since":"3.6"}],"since":null,"pythonMin":"3.6","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/future-fstrings/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"futures","kind":"stdlib","replacements":[{"type":"stdlib","module":"concurrent.futures","since":"3.2"}],"since":null,"pythonMin":"3.2","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/futures/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"fuzzywuzzy","kind":"rename","replacements":[{"type":"pypi","name":"thefuzz"}],"since":"2021-09","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/seatgeek/fuzzywuzzy","commit":"af443f9"}],"note":"Its readme says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"get-annotations","kind":"stdlib","replacements":[{"type":"stdlib","module":"inspect.get_annotations","since":"3.10"}],"since":null,"pythonMin":"3.10","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/get-annotations/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"gitdb2","kind":"alias","replacements":[{"type":"pypi","name":"gitdb"}],"since":"2020-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/gitdb2/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"gitlsfiles","kind":"alternative","replacements":[{"type":"pypi","name":"setuptools-git"}],"since":"2007-09","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/gitlsfiles/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"google-apputils","kind":"alternative","replacements":[{"type":"pypi","name":"absl-py"}],"since":"2015-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/google-apputils/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"google-cloud-cloudasset","kind":"successor","replacements":[{"type":"pypi","name":"google-cloud-asset"}],"since":"2018-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/google-cloud-cloudasset/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"google-cloud-vertexai","kind":"successor","replacements":[{"type":"pypi","name":"google-cloud-aiplatform"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/google-cloud-vertexai/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"google-generativeai","kind":"successor","replacements":[{"type":"pypi","name":"google-genai"}],"since":"2025-06","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/google-gemini/deprecated-generative-ai-python","commit":"0adff6d"}],"note":"Its readme names the successor.","lastVerified":"2026-11-23"},{"package":"gradient","kind":"alternative","replacements":[{"type":"pypi","name":"pydo"}],"since":"2026-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/gradient/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"grafana-django-saml2-auth","kind":"successor","replacements":[{"type":"pypi","name":"django-saml2-auth-community"}],"since":"2026-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/grafana-django-saml2-auth/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"graphlib-backport","kind":"stdlib","replacements":[{"type":"stdlib","module":"graphlib","since":"3.9"}],"since":null,"pythonMin":"3.9","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/graphlib-backport/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"gym","kind":"fork","replacements":[{"type":"pypi","name":"gymnasium"}],"since":"2022-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/openai/gym","commit":"bc212954b"}],"note":"Its readme points at the fork.","lastVerified":"2026-11-23"},{"package":"hgdistver","kind":"alternative","replacements":[{"type":"pypi","name":"setuptools-scm"}],"since":"2015-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/hgdistver/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"hijri-converter","kind":"successor","replacements":[{"type":"pypi","name":"hijridate"}],"since":"2025-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/hijri-converter/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"htmlparser","kind":"stdlib","replacements":[{"type":"stdlib","module":"html.parser","since":"3.0"}],"since":null,"pythonMin":"3.0","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/htmlparser/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"hud-python","kind":"rename","replacements":[{"type":"pypi","name":"hud"}],"since":"2026-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/hud-python/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"hyper","kind":"alternative","replacements":[{"type":"pypi","name":"httpx"}],"since":"2021-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/python-hyper/hyper","commit":"b77e758"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"imagecodecs-lite","kind":"successor","replacements":[{"type":"pypi","name":"imagecodecs"}],"since":"2022-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/imagecodecs-lite/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"importlib","kind":"stdlib","replacements":[{"type":"stdlib","module":"importlib","since":"2.7"}],"since":null,"pythonMin":"2.7","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/importlib/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"inspect2","kind":"stdlib","replacements":[{"type":"stdlib","module":"inspect","since":"3.6"}],"since":null,"pythonMin":"3.6","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/inspect2/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"keras-preprocessing","kind":"merged","replacements":[{"type":"pypi","name":"keras"}],"since":"2022-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/keras-team/keras-preprocessing","commit":"3e38006"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"koalas","kind":"merged","replacements":[{"type":"pypi","name":"pyspark"}],"since":"2023-09","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/databricks/koalas","commit":"476518d0"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"langchain-nvidia-aiplay","kind":"successor","replacements":[{"type":"pypi","name":"langchain-nvidia-ai-endpoints"}],"since":"2023-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/langchain-nvidia-aiplay/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"lia-web","kind":"rename","replacements":[{"type":"pypi","name":"cross-web"}],"since":"2025-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/lia-web/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"linkedin-scraper-mcp","kind":"rename","replacements":[{"type":"pypi","name":"mcp-server-linkedin"}],"since":"2026-06","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/linkedin-scraper-mcp/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"logfire-python","kind":"successor","replacements":[{"type":"pypi","name":"logfire"}],"since":"2025-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/logfire-python/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"mailchimp","kind":"successor","replacements":[{"type":"pypi","name":"mailchimp-marketing"}],"since":"2021-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/mailchimp/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"mandrill","kind":"alternative","replacements":[{"type":"pypi","name":"mailchimp-transactional"}],"since":"2021-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/mandrill/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"mcp-scan","kind":"rename","replacements":[{"type":"pypi","name":"snyk-agent-scan"}],"since":"2026-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/mcp-scan/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"mock","kind":"stdlib","replacements":[{"type":"stdlib","module":"unittest.mock","since":"3.3"}],"since":null,"pythonMin":"3.3","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/mock/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"modal-client","kind":"rename","replacements":[{"type":"pypi","name":"modal"}],"since":"2024-11","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/modal-client/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"modelindex","kind":"alias","replacements":[{"type":"pypi","name":"model-index"}],"since":"2021-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/modelindex/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"msgpack-python","kind":"rename","replacements":[{"type":"pypi","name":"msgpack"}],"since":"2018-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/msgpack/msgpack-python","commit":"2e4be09"}],"note":"Its readme says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"multiprocessing","kind":"stdlib","replacements":[{"type":"stdlib","module":"multiprocessing","since":"2.6"}],"since":null,"pythonMin":"2.6","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/multiprocessing/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"mypy-boto3","kind":"successor","replacements":[{"type":"pypi","name":"types-boto3"}],"since":"2026-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/mypy-boto3/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"neptune-fetcher","kind":"successor","replacements":[{"type":"pypi","name":"neptune-query"}],"since":"2025-09","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/neptune-fetcher/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nose","kind":"alternative","replacements":[{"type":"pypi","name":"pytest"}],"since":null,"pythonMin":null,"evidence":[{"by":"third-party","where":"repository","url":"https://github.com/gentoo/gentoo","commit":"008fb2f"}],"note":"A third-party list advises against this project.","lastVerified":"2026-11-23"},{"package":"nose-parameterized","kind":"successor","replacements":[{"type":"pypi","name":"parameterized"}],"since":"2017-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nose-parameterized/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nose-parametrized","kind":"alternative","replacements":[{"type":"pypi","name":"parameterized"}],"since":"2017-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nose-parametrized/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"nti-sphinxcontrib-programoutput","kind":"successor","replacements":[{"type":"pypi","name":"sphinxcontrib-programoutput"}],"since":"2017-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nti-sphinxcontrib-programoutput/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cublas-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cublas"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cublas-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cuda-cccl-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cuda-cccl"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cuda-cccl-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cuda-crt-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cuda-crt"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cuda-crt-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cuda-cupti-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cuda-cupti"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cuda-cupti-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cuda-nvcc-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cuda-nvcc"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cuda-nvcc-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cuda-nvrtc-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cuda-nvrtc"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cuda-nvrtc-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cuda-runtime-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cuda-runtime"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cuda-runtime-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cufft-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cufft"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cufft-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cufile-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cufile"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cufile-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-curand-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-curand"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-curand-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cusolver-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cusolver"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cusolver-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-cusparse-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-cusparse"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-cusparse-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-nvjitlink-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-nvjitlink"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-nvjitlink-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-nvtx-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-nvtx"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-nvtx-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"nvidia-nvvm-cu13","kind":"successor","replacements":[{"type":"pypi","name":"nvidia-nvvm"}],"since":"2025-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/nvidia-nvvm-cu13/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"oauth2client","kind":"alternative","replacements":[{"type":"pypi","name":"google-auth"},{"type":"pypi","name":"oauthlib"}],"since":"2018-09","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/googleapis/oauth2client","commit":"50d2053"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"odps","kind":"alias","replacements":[{"type":"pypi","name":"pyodps"}],"since":"2026-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/odps/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"opendp-smartnoise-core","kind":"successor","replacements":[{"type":"pypi","name":"opendp"}],"since":"2023-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/opendp-smartnoise-core/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"ordereddict","kind":"stdlib","replacements":[{"type":"stdlib","module":"collections.OrderedDict","since":"2.7"}],"since":null,"pythonMin":"2.7","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/ordereddict/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"paddle-billing-python-sdk","kind":"successor","replacements":[{"type":"pypi","name":"paddle-python-sdk"}],"since":"2024-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/paddle-billing-python-sdk/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"pandas-profiling","kind":"successor","replacements":[{"type":"pypi","name":"ydata-profiling"}],"since":"2023-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pandas-profiling/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"passlib","kind":"fork","replacements":[{"type":"pypi","name":"libpass"}],"since":null,"pythonMin":null,"evidence":[{"by":"successor","where":"summary","url":"https://pypi.org/project/libpass/","commit":null}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"pathlib3x","kind":"stdlib","replacements":[{"type":"stdlib","module":"pathlib","since":"3.10"}],"since":null,"pythonMin":"3.10","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pathlib3x/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"pep562","kind":"stdlib","replacements":[{"type":"stdlib","module":"module __getattr__","since":"3.7"}],"since":null,"pythonMin":"3.7","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pep562/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"pep8","kind":"rename","replacements":[{"type":"pypi","name":"pycodestyle"}],"since":"2017-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/PyCQA/pycodestyle","commit":"d6c3854"}],"note":"Its readme says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"pickle5","kind":"stdlib","replacements":[{"type":"stdlib","module":"pickle","since":"3.8"}],"since":null,"pythonMin":"3.8","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pickle5/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"pipsi","kind":"alternative","replacements":[{"type":"pypi","name":"pipx"}],"since":"2019-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/mitsuhiko/pipsi","commit":"db3e3fc"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"plone-app-controlpanel","kind":"rename","replacements":[{"type":"pypi","name":"products-cmfplone"}],"since":"2020-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/plone-app-controlpanel/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"pretty-cron","kind":"successor","replacements":[{"type":"pypi","name":"cron-descriptor"}],"since":"2018-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pretty-cron/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"products-zctextindex","kind":"successor","replacements":[{"type":"pypi","name":"products-zcatalog"}],"since":"2019-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/products-zctextindex/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"purl-python","kind":"alternative","replacements":[{"type":"pypi","name":"packageurl-python"}],"since":"2017-11","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/purl-python/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"py-test","kind":"successor","replacements":[{"type":"pypi","name":"pytest"}],"since":"2014-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/py-test/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"py-vollib","kind":"alias","replacements":[{"type":"pypi","name":"vollib"}],"since":"2026-06","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/py-vollib/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"pyap","kind":"fork","replacements":[{"type":"pypi","name":"pyap2"}],"since":null,"pythonMin":null,"evidence":[{"by":"successor","where":"summary","url":"https://pypi.org/project/pyap2/","commit":null}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"pyautogen","kind":"alias","replacements":[{"type":"pypi","name":"autogen-agentchat"}],"since":null,"pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pyautogen/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"pybigquery","kind":"rename","replacements":[{"type":"pypi","name":"sqlalchemy-bigquery"}],"since":null,"pythonMin":null,"evidence":[{"by":"successor","where":"summary","url":"https://pypi.org/project/pybigquery/","commit":null}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"pycapnproto","kind":"alias","replacements":[{"type":"pypi","name":"pycapnp"}],"since":"2026-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pycapnproto/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"pycrypto","kind":"fork","replacements":[{"type":"pypi","name":"pycryptodome"},{"type":"pypi","name":"cryptography"}],"since":"2014-06","pythonMin":null,"evidence":[{"by":"successor","where":"readme","url":"https://github.com/Legrandin/pycryptodome","commit":"d1226494"}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"pydantic-harness","kind":"rename","replacements":[{"type":"pypi","name":"pydantic-ai-harness"}],"since":"2026-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pydantic-harness/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"pydantic-logfire","kind":"successor","replacements":[{"type":"pypi","name":"logfire"}],"since":"2024-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pydantic-logfire/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"pydocstyle","kind":"alternative","replacements":[{"type":"pypi","name":"ruff"}],"since":"2023-11","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/PyCQA/pydocstyle","commit":"8d0cdfc"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"pydrive","kind":"fork","replacements":[{"type":"pypi","name":"pydrive2"}],"since":"2021-06","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/googlearchive/PyDrive","commit":"42022f9"}],"note":"Its readme mentions the fork without endorsing it.","lastVerified":"2026-11-23"},{"package":"pyldap","kind":"alternative","replacements":[{"type":"pypi","name":"python-ldap"}],"since":"2018-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pyldap/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"pypdf-table-extraction","kind":"alternative","replacements":[{"type":"pypi","name":"camelot-py"}],"since":"2025-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pypdf-table-extraction/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"pypdf2","kind":"rename","replacements":[{"type":"pypi","name":"pypdf"}],"since":"2022-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"repository","url":"https://github.com/py-pdf/pypdf","commit":"f6853ccd"}],"note":"Its readme says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"pypdf3","kind":"fork","replacements":[{"type":"pypi","name":"pypdf"}],"since":"2022-02","pythonMin":null,"evidence":[{"by":"successor","where":"repository","url":"https://github.com/py-pdf/pypdf","commit":"f6853ccd"}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"pypdf4","kind":"fork","replacements":[{"type":"pypi","name":"pypdf"}],"since":"2018-08","pythonMin":null,"evidence":[{"by":"successor","where":"repository","url":"https://github.com/py-pdf/pypdf","commit":"f6853ccd"}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"pyqir-evaluator","kind":"successor","replacements":[{"type":"pypi","name":"pyqir"}],"since":"2022-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pyqir-evaluator/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"pyqir-generator","kind":"successor","replacements":[{"type":"pypi","name":"pyqir"}],"since":"2022-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pyqir-generator/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"pyqir-parser","kind":"successor","replacements":[{"type":"pypi","name":"pyqir"}],"since":"2022-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pyqir-parser/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"pyreqwest-impersonate","kind":"rename","replacements":[{"type":"pypi","name":"primp"}],"since":"2026-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pyreqwest-impersonate/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"pyserial-asyncio","kind":"fork","replacements":[{"type":"pypi","name":"pyserial-asyncio-fast"}],"since":null,"pythonMin":null,"evidence":[{"by":"third-party","where":"repository","url":"https://github.com/home-assistant/core","commit":"00308d9"}],"note":"A third-party list advises against this project.","lastVerified":"2026-11-23"},{"package":"pysnmp-lextudio","kind":"successor","replacements":[{"type":"pypi","name":"pysnmp"}],"since":"2024-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pysnmp-lextudio/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"pytest-catchlog","kind":"merged","replacements":[{"type":"pypi","name":"pytest","minVersion":"3.3"}],"since":"2018-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/eisensheng/pytest-catchlog","commit":"f6b05b0"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"pytest-runner","kind":"none","replacements":[{"type":"none"}],"since":"2023-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/pytest-dev/pytest-runner","commit":"9d13da8"}],"note":"Its readme announces the end and names nothing to follow.","lastVerified":"2026-11-23"},{"package":"python-dlt","kind":"successor","replacements":[{"type":"pypi","name":"dlt"}],"since":"2023-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/python-dlt/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"python-gflags","kind":"alternative","replacements":[{"type":"pypi","name":"absl-py"}],"since":"2017-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/python-gflags/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"python-igraph","kind":"rename","replacements":[{"type":"pypi","name":"igraph"}],"since":null,"pythonMin":null,"evidence":[{"by":"successor","where":"summary","url":"https://pypi.org/project/python-igraph/","commit":null}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"python-metar","kind":"successor","replacements":[{"type":"pypi","name":"metar"}],"since":"2026-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/python-metar/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"python-openstacksdk","kind":"successor","replacements":[{"type":"pypi","name":"openstacksdk"}],"since":"2015-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/python-openstacksdk/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"python-social-auth","kind":"successor","replacements":[{"type":"pypi","name":"social-auth-core"},{"type":"pypi","name":"social-auth-app-django"}],"since":"2017-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/omab/python-social-auth","commit":"81c0a54"}],"note":"Its readme names the successor.","lastVerified":"2026-11-23"},{"package":"python3-ldap","kind":"rename","replacements":[{"type":"pypi","name":"ldap3"}],"since":"2015-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/python3-ldap/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"pytoml","kind":"stdlib","replacements":[{"type":"stdlib","module":"tomllib","since":"3.11"},{"type":"pypi","name":"tomli"}],"since":null,"pythonMin":"3.11","evidence":[{"by":"third-party","where":"summary","url":"https://pypi.org/project/pytoml/","commit":null}],"note":"A third-party list advises against this project.","lastVerified":"2026-11-23"},{"package":"pywin32-stubs","kind":"successor","replacements":[{"type":"pypi","name":"types-pywin32"}],"since":"2026-06","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/pywin32-stubs/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"raven","kind":"alternative","replacements":[{"type":"pypi","name":"sentry-sdk"}],"since":"2021-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/getsentry/raven-python","commit":"5b3f48c6"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"recommonmark","kind":"alternative","replacements":[{"type":"pypi","name":"myst-parser"}],"since":"2021-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/readthedocs/recommonmark","commit":"0df398d"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"redbeat","kind":"alias","replacements":[{"type":"pypi","name":"celery-redbeat"}],"since":"2026-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/redbeat/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"redis-py-cluster","kind":"merged","replacements":[{"type":"pypi","name":"redis","minVersion":"4.1.0"}],"since":"2022-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/Grokzen/redis-py-cluster","commit":"8a8102a"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"reducto","kind":"alias","replacements":[{"type":"pypi","name":"reductoai"}],"since":"2026-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/reducto/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"render-sdk","kind":"alias","replacements":[{"type":"pypi","name":"render"}],"since":"2026-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/render-sdk/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"roman-numerals-py","kind":"successor","replacements":[{"type":"pypi","name":"roman-numerals"}],"since":"2025-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/roman-numerals-py/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"selectors34","kind":"stdlib","replacements":[{"type":"stdlib","module":"selectors","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/selectors34/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"seqrepo","kind":"alias","replacements":[{"type":"pypi","name":"biocommons-seqrepo"}],"since":"2018-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/seqrepo/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"setuptools-scm-git-archive","kind":"merged","replacements":[{"type":"pypi","name":"setuptools-scm","minVersion":"7.0.0"}],"since":"2023-09","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/Changaco/setuptools_scm_git_archive","commit":"cfdcdc6"}],"note":"Its readme says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"sf-hamilton","kind":"rename","replacements":[{"type":"pypi","name":"apache-hamilton"}],"since":"2026-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/sf-hamilton/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"shellescape","kind":"stdlib","replacements":[{"type":"stdlib","module":"shlex.quote","since":"3.3"}],"since":null,"pythonMin":"3.3","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/shellescape/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"simple-json","kind":"alias","replacements":[{"type":"pypi","name":"simplejson"}],"since":"2005-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/simple-json/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"singledispatch","kind":"stdlib","replacements":[{"type":"stdlib","module":"functools.singledispatch","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/singledispatch/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"skfem","kind":"alternative","replacements":[{"type":"pypi","name":"scikit-fem"}],"since":"2024-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/skfem/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"skimage","kind":"alias","replacements":[{"type":"pypi","name":"scikit-image"}],"since":null,"pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/skimage/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"sklearn","kind":"alternative","replacements":[{"type":"pypi","name":"scikit-learn"}],"since":"2023-12","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/sklearn/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"slackclient","kind":"successor","replacements":[{"type":"pypi","name":"slack-sdk"}],"since":"2022-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/slackclient/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"smmap2","kind":"alias","replacements":[{"type":"pypi","name":"smmap"}],"since":"2020-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/smmap2/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"socket-sdk-python","kind":"successor","replacements":[{"type":"pypi","name":"socketdev"}],"since":"2025-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/socket-sdk-python/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"sphinxcontrib-django2","kind":"merged","replacements":[{"type":"pypi","name":"sphinxcontrib-django"}],"since":"2023-03","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/sphinxcontrib-django2/","commit":null}],"note":"Its own summary says that it became part of the other project.","lastVerified":"2026-11-23"},{"package":"sqlglotrs","kind":"successor","replacements":[{"type":"pypi","name":"sqlglotc"}],"since":"2026-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/sqlglotrs/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"stable-baselines","kind":"successor","replacements":[{"type":"pypi","name":"stable-baselines3"}],"since":null,"pythonMin":null,"evidence":[{"by":"successor","where":"summary","url":"https://pypi.org/project/stable-baselines3/","commit":null}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"statistics","kind":"stdlib","replacements":[{"type":"stdlib","module":"statistics","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/statistics/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"streaming-assistants","kind":"successor","replacements":[{"type":"pypi","name":"astra-assistants"}],"since":"2024-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/streaming-assistants/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"subprocess32","kind":"stdlib","replacements":[{"type":"stdlib","module":"subprocess","since":"3.2"}],"since":null,"pythonMin":"3.2","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/subprocess32/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"superset","kind":"rename","replacements":[{"type":"pypi","name":"apache-superset"}],"since":"2020-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/superset/","commit":null}],"note":"Its own summary says that the project goes by the new name.","lastVerified":"2026-11-23"},{"package":"ta-lib-everywhere","kind":"alias","replacements":[{"type":"pypi","name":"ta-lib"}],"since":"2025-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/ta-lib-everywhere/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"taskgroup","kind":"stdlib","replacements":[{"type":"stdlib","module":"asyncio.TaskGroup","since":"3.11"}],"since":null,"pythonMin":"3.11","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/taskgroup/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"taskgroups","kind":"successor","replacements":[{"type":"pypi","name":"taskgroup"}],"since":"2022-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/taskgroups/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"tdqm","kind":"alias","replacements":[{"type":"pypi","name":"tqdm"}],"since":"2020-08","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/tdqm/","commit":null}],"note":"Its own summary calls it an alias or stand-in.","lastVerified":"2026-11-23"},{"package":"tensorflow-addons","kind":"none","replacements":[{"type":"none"}],"since":"2024-04","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/tensorflow/addons","commit":"d208d752"}],"note":"Its readme announces the end and names nothing to follow.","lastVerified":"2026-11-23"},{"package":"tensorflow-gpu","kind":"successor","replacements":[{"type":"pypi","name":"tensorflow"}],"since":"2023-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/tensorflow-gpu/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"terminaltables","kind":"fork","replacements":[{"type":"pypi","name":"terminaltables3"}],"since":null,"pythonMin":null,"evidence":[{"by":"successor","where":"summary","url":"https://pypi.org/project/terminaltables3/","commit":null}],"note":"The other project says that it continues this one.","lastVerified":"2026-11-23"},{"package":"tf-nightly-gpu","kind":"successor","replacements":[{"type":"pypi","name":"tf-nightly"}],"since":"2023-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/tf-nightly-gpu/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"theano","kind":"fork","replacements":[{"type":"pypi","name":"pytensor"}],"since":"2024-01","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/Theano/Theano","commit":"7505f23ed"}],"note":"Its readme points at the fork.","lastVerified":"2026-11-23"},{"package":"tiffile","kind":"successor","replacements":[{"type":"pypi","name":"tifffile"}],"since":"2018-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/tiffile/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"toml","kind":"stdlib","replacements":[{"type":"stdlib","module":"tomllib","since":"3.11"},{"type":"pypi","name":"tomli"},{"type":"pypi","name":"tomli-w"},{"type":"pypi","name":"tomlkit"}],"since":null,"pythonMin":"3.11","evidence":[{"by":"third-party","where":"repository","url":"https://github.com/gentoo/gentoo","commit":"008fb2f"}],"note":"A third-party list advises against this project.","lastVerified":"2026-11-23"},{"package":"trollius","kind":"stdlib","replacements":[{"type":"stdlib","module":"asyncio","since":"3.4"}],"since":null,"pythonMin":"3.4","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/trollius/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"u8darts","kind":"successor","replacements":[{"type":"pypi","name":"darts"}],"since":"2026-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/u8darts/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"unittest2","kind":"stdlib","replacements":[{"type":"stdlib","module":"unittest","since":"3.2"}],"since":null,"pythonMin":"3.2","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/unittest2/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"},{"package":"vastai-sdk","kind":"successor","replacements":[{"type":"pypi","name":"vastai"}],"since":"2026-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/vastai-sdk/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"vega3","kind":"successor","replacements":[{"type":"pypi","name":"vega"}],"since":"2018-05","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/vega3/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"vincent","kind":"alternative","replacements":[{"type":"pypi","name":"altair"}],"since":"2016-10","pythonMin":null,"evidence":[{"by":"maintainer","where":"readme","url":"https://github.com/wrobstory/vincent","commit":"c5a06e5"}],"note":"Its readme names what to use instead.","lastVerified":"2026-11-23"},{"package":"yolov8","kind":"alternative","replacements":[{"type":"pypi","name":"ultralytics"}],"since":"2023-07","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/yolov8/","commit":null}],"note":"Its own summary names what to use instead.","lastVerified":"2026-11-23"},{"package":"zc-copy","kind":"successor","replacements":[{"type":"pypi","name":"zope-copy"}],"since":"2009-02","pythonMin":null,"evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/zc-copy/","commit":null}],"note":"Its own summary names the successor.","lastVerified":"2026-11-23"},{"package":"zipfile36","kind":"stdlib","replacements":[{"type":"stdlib","module":"zipfile","since":"3.6"}],"since":null,"pythonMin":"3.6","evidence":[{"by":"maintainer","where":"summary","url":"https://pypi.org/project/zipfile36/","commit":null}],"note":"It ports a feature of the standard library.","lastVerified":"2026-11-23"}]');
;// CONCATENATED MODULE: ./build/alternatives/curated.js


const replacementSchema = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("pypi"),
        name: schemas/* string */.YjP(),
        extra: schemas/* string */.YjP().optional(),
        minVersion: schemas/* string */.YjP().optional(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("stdlib"), module: schemas/* string */.YjP(), since: schemas/* string */.YjP().regex(/^\d+\.\d+$/) }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("none") }),
]);
const evidenceSchema = schemas/* strictObject */.rej({
    by: schemas/* enum */.k5n(["maintainer", "successor", "third-party"]),
    where: schemas/* enum */.k5n(["summary", "readme", "repository"]),
    url: schemas/* url */.OZ5({ protocol: /^https$/ }),
    commit: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{6,40}$/)
        .nullable(),
});
/** Schema of the curated file: one entry per old name. */
const curatedSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    /** Normalized old name. */
    package: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(["rename", "merged", "successor", "fork", "alternative", "stdlib", "alias", "none"]),
    replacements: schemas/* array */.YOg(replacementSchema).min(1),
    /** Month of the statement, or null where unknown. */
    since: schemas/* string */.YjP()
        .regex(/^\d{4}-\d{2}$/)
        .nullable(),
    /** Lowest Python version for which the advice holds, or null. */
    pythonMin: schemas/* string */.YjP().nullable(),
    evidence: schemas/* array */.YOg(evidenceSchema).min(1),
    note: schemas/* string */.YjP().min(1).max(200),
    /** Day on which the evidence was last read. */
    lastVerified: date(),
}));
/** The curated file that ships with the program, checked against its schema. */
function readCurated() {
    return new Map(curatedSchema.parse(replacements_namespaceObject).map((entry) => [entry.package, entry]));
}
/** The entry for a project, or null. Data only decorates: it never makes a finding. */
function curatedFor(curated, project) {
    return curated.get(project) ?? null;
}
/** True when the old project's own people said it. */
function isMaintainerEvidence(entry) {
    return entry.evidence.some((evidence) => evidence.by === "maintainer");
}


/***/ }),

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ extractMentions)
});

// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
;// CONCATENATED MODULE: ./build/alternatives/extract/inline.js
// Every quantifier is bounded: a hostile text costs a constant factor of its length, whatever it repeats.
const IMAGE = /!\[[^\]]{0,200}\](?:\([^()]{0,400}\)|\[[^\]]{0,100}\])/g;
const EMPTY_LINK = /\[\s{0,4}\](?:\([^()]{0,400}\)|\[[^\]]{0,100}\])/g;
const ANCHOR = /<a\s[^<>]{0,300}?href\s{0,2}=\s{0,2}["']?([^"'<>\s]{1,300})["']?[^<>]{0,200}>([^<>]{0,200})<\/a>/gi;
const OTHER_TAG = /<(?!https?:|\/?a[\s>])\/?[a-z][^<>]{0,500}>/gi;
const LEFT_ANCHOR = /<\/?a[\s>][^<>]{0,500}>?/gi;
const SUBSTITUTION = /\|[A-Za-z][\w .-]{0,60}\|_{0,2}/g;
const ROLE_PROJECT = /:pypi:`([A-Za-z0-9._-]{1,100})`/g;
const ROLE = /:[a-z:+-]{1,30}:(?=`)/g;
const ENTITIES = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&nbsp;": " ",
};
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;
/** One paragraph without images, badges and tags, on one line; links of every markup are kept. */
function plainInline(paragraph) {
    return paragraph
        .replace(INVISIBLE, " ")
        .replace(IMAGE, " ")
        .replace(EMPTY_LINK, " ")
        .replace(OTHER_TAG, " ")
        .replace(ANCHOR, "[$2]($1)")
        .replace(LEFT_ANCHOR, " ")
        .replace(EMPTY_LINK, " ")
        .replace(SUBSTITUTION, " ")
        .replace(ROLE_PROJECT, "`$1 <https://pypi.org/project/$1/>`_")
        .replace(ROLE, "")
        .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? " ")
        .replace(/\\(?=[[\]`*_<>])/g, "")
        .replace(/\s+/g, " ")
        .trim();
}
/** The text without HTML comments; an unclosed one ends the text. Linear. */
function withoutComments(text) {
    const kept = [];
    let at = 0;
    for (;;) {
        const open = text.indexOf("<!--", at);
        if (open < 0)
            break;
        kept.push(text.slice(at, open));
        const close = text.indexOf("-->", open + 4);
        if (close < 0)
            return kept.join(" ");
        at = close + 3;
    }
    kept.push(text.slice(at));
    return kept.join(" ");
}

// EXTERNAL MODULE: ./build/alternatives/extract/links.js
var extract_links = __webpack_require__(8146);
;// CONCATENATED MODULE: ./build/alternatives/extract/tokens.js

/** For texts that have no reference links. */
const NO_DEFINITIONS = new Map();
// Every quantifier is bounded and every class starts with other characters than the rest: one step of the reader
// costs at most a few hundred characters, and a text is read once.
const PATTERNS = {
    address: /(?:https?:\/\/|www\.|pypi\.(?:python\.)?org\/)[^\s<>\])"'`,|]{1,300}/iy,
    word: /[\p{L}\p{N}](?:[\p{L}\p{N}]|[._/'’+-](?=[\p{L}\p{N}])){0,200}/uy,
    inlineLink: /\[([^[\]\n]{1,200})\]\(<?(https?:[^\s()<>]{1,300}(?:\([^\s()<>]{0,50}\))?)>?(?:\s+"[^"\n]{0,100}")?\)/y,
    otherLink: /\[([^[\]\n]{1,200})\]\(([^\s()<>]{1,300})\)/y,
    referenceLink: /\[([^[\]\n]{1,200})\](?:\[([^[\]\n]{0,100})\])?/y,
    roleLink: /`([^`<>\n]{0,200})<(https?:[^\s<>`]{1,300})>`_{1,2}/y,
    namedLink: /`([^`<>\n]{1,120})`_{1,2}(?![\p{L}\p{N}])/uy,
    extra: /\[[A-Za-z0-9, _.-]{1,60}\]/y,
    spec: /(?:[<>=!~]=|[<>≥])\s?\d[\w.*!+]{0,40}/y,
    scoped: /@[A-Za-z0-9_.-]{1,80}(?:\/[A-Za-z0-9_.-]{1,80})?/y,
    quote: /[`'"“”‘’«»*]{1,20}/y,
    arrow: /->|→|➡|=>|--/y,
};
const MARKS = new Set([..."—–:;,.!?()[]{}|<>#-\n…"]);
const QUOTES = "'\"“”‘’«»*";
const TRAILING = /[.,;:!?*_]+$/;
const WORD_START = /[\p{L}\p{N}]/u;
/** The tokens of a text in order; characters that belong to none are skipped. One pass, counted in `meter`. */
function tokenize(text, definitions, meter) {
    const reader = { text, definitions, meter, tokens: [] };
    let at = 0;
    while (at < text.length) {
        const next = readOne(reader, at);
        meter.steps += next - at;
        at = next;
    }
    return reader.tokens;
}
function readOne(reader, at) {
    const char = reader.text.charAt(at);
    const read = BY_FIRST[char];
    if (read !== undefined)
        return read(reader, at);
    if (startsWord(reader.text, at))
        return readWord(reader, at);
    return MARKS.has(char) ? push(reader, "mark", at, at + 1) : at + 1;
}
const readQuote = (reader, at) => readPlain(reader, "quote", PATTERNS.quote, at);
const BY_FIRST = {
    " ": (_reader, at) => at + 1,
    "[": readBracket,
    "`": readBacktick,
    "@": (reader, at) => readPlain(reader, "scoped", PATTERNS.scoped, at),
    ...Object.fromEntries([..."<>=!~≥"].map((char) => [char, readSpec])),
    ...Object.fromEntries([...QUOTES].map((char) => [char, readQuote])),
    ...Object.fromEntries([..."-→➡"].map((char) => [char, readArrow])),
};
function startsWord(text, at) {
    return WORD_START.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
function readSpec(reader, at) {
    const found = match(PATTERNS.spec, reader, at);
    return found === null ? readArrow(reader, at) : push(reader, "spec", at, at + found[0].length);
}
function readArrow(reader, at) {
    const found = match(PATTERNS.arrow, reader, at);
    return push(reader, "mark", at, at + (found === null ? 1 : found[0].length));
}
function readPlain(reader, kind, pattern, at) {
    const found = match(pattern, reader, at);
    return found === null ? at + 1 : push(reader, kind, at, at + found[0].length);
}
function readWord(reader, at) {
    const address = match(PATTERNS.address, reader, at);
    if (address !== null) {
        const end = at + address[0].length;
        const url = address[0].replace(TRAILING, "");
        reader.tokens.push({ kind: "url", text: url, lower: url.toLowerCase(), url, start: at, end });
        return end;
    }
    const word = match(PATTERNS.word, reader, at);
    if (word === null)
        return at + 1;
    const end = at + word[0].length;
    const target = reader.text.charAt(end) === "_" ? reader.definitions.get(linkKey(word[0])) : undefined;
    // reStructuredText: `name_` is a reference where the document defines its target.
    if (target !== undefined)
        return pushLink(reader, word[0], target, { start: at, end: end + 1 });
    return push(reader, "word", at, end);
}
function readBracket(reader, at) {
    if (at > 0 && startsWord(reader.text, at - 1)) {
        const extra = match(PATTERNS.extra, reader, at);
        const end = at + (extra?.[0].length ?? 0);
        if (extra !== null && reader.text.charAt(end) !== "(")
            return push(reader, "extra", at, end);
    }
    const inline = match(PATTERNS.inlineLink, reader, at) ?? match(PATTERNS.otherLink, reader, at);
    if (inline === null)
        return readReference(reader, at);
    return pushLink(reader, inline[1] ?? "", inline[2] ?? "", { start: at, end: at + inline[0].length });
}
function readReference(reader, at) {
    const [whole = "", text = "", id = ""] = match(PATTERNS.referenceLink, reader, at) ?? [];
    const target = whole === "" ? undefined : reader.definitions.get(linkKey(id === "" ? text : id));
    if (target === undefined)
        return push(reader, "mark", at, at + 1);
    return pushLink(reader, text, target, { start: at, end: at + whole.length });
}
function readBacktick(reader, at) {
    const role = match(PATTERNS.roleLink, reader, at);
    if (role !== null) {
        return pushLink(reader, role[1] ?? "", role[2] ?? "", { start: at, end: at + role[0].length });
    }
    const named = match(PATTERNS.namedLink, reader, at);
    const target = named === null ? undefined : reader.definitions.get(linkKey(named[1] ?? ""));
    if (named !== null && target !== undefined) {
        return pushLink(reader, named[1] ?? "", target, { start: at, end: at + named[0].length });
    }
    return readPlain(reader, "quote", PATTERNS.quote, at);
}
/** The form in which reference ids are compared. */
function linkKey(text) {
    return text.replace(/\s+/g, " ").replace(/`/g, "").trim().toLowerCase();
}
function match(pattern, reader, at) {
    pattern.lastIndex = at;
    reader.meter.steps++;
    return pattern.exec(reader.text);
}
function push(reader, kind, start, end) {
    const text = reader.text.slice(start, end);
    reader.tokens.push({ kind, text, lower: text.toLowerCase().replace(/’/g, "'"), url: null, start, end });
    return end;
}
// "[merged into foo 2](documentation)": a phrase that leads elsewhere is read as the words it is.
function pushPhrase(reader, phrase, span) {
    for (const text of phrase.split(/[\s()]+/)) {
        if (text === "")
            continue;
        reader.tokens.push({ kind: "word", text, lower: text.toLowerCase(), url: null, ...span });
    }
    return span.end;
}
function pushLink(reader, shown, url, span) {
    const text = shown.replace(/[`*"]/g, "").trim();
    if (/\s/.test(text) && (0,extract_links/* projectOfUrl */.uw)(url) === null && (0,extract_links/* repositoryOfUrl */.Je)(url) === null) {
        return pushPhrase(reader, text, span);
    }
    reader.tokens.push({ kind: "link", text, lower: text.toLowerCase(), url, ...span });
    return span.end;
}

;// CONCATENATED MODULE: ./build/alternatives/extract/blocks.js


const MAX_LINE = 4000;
const MAX_BLOCK = 4000;
const FENCE = /^\s{0,6}(?:```|~~~)\s{0,4}(\S{0,40})/;
const UNDERLINE = /^\s{0,3}([=\-~^"'`#*+_])\1{2,}\s{0,20}$/;
const HEADING = /^\s{0,3}#{1,6}\s{1,4}(.{1,300})$/;
const ITEM = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)]|#\.)\s+(?=\S)/;
const MARKDOWN_TARGET = /^\s{0,3}\[([^\]]{1,100})\]:\s{0,4}<?(\S{1,300}?)>?(?:\s.{0,100})?$/;
const RST_TARGET = /^\s{0,12}\.\. _`?([^`:]{1,100}?)`?:\s{1,4}(\S{1,300})/;
const DIRECTIVE = /^(\s{0,12})\.\.\s{1,4}(?:\|[^|]{1,60}\|\s)?([\w-]{1,30})::\s{0,4}(.{0,500})$/;
const COMMENT = /^(\s{0,12})\.\.(?:\s|$)/;
const SPOKEN = new Set("warning note attention caution danger error important tip hint admonition deprecated seealso topic versionchanged".split(" "));
/** Splits a long description (Markdown, reStructuredText or HTML, or a mix) into blocks. One pass over its lines. */
function readBlocks(text, meter) {
    const state = {
        blocks: [],
        definitions: new Map(),
        lines: [],
        kind: "text",
        admonition: false,
        fence: null,
        body: null,
    };
    for (const line of withoutComments(text).replaceAll("\r\n", "\n").split("\n")) {
        meter.steps += line.length + 1;
        readLine(state, line.slice(0, MAX_LINE).replaceAll("\t", "    "));
    }
    flush(state);
    return { blocks: state.blocks, definitions: state.definitions };
}
function readLine(state, line) {
    if (readFence(state, line) || readBody(state, line))
        return;
    if (line.trim() === "")
        flush(state);
    else if (!readTarget(state, line) && !readDirective(state, line))
        readText(state, unquoted(line));
}
function readFence(state, line) {
    const fence = FENCE.exec(line);
    if (fence === null) {
        if (state.fence === null)
            return false;
        state.lines.push(line);
        return true;
    }
    if (state.fence === null) {
        flush(state);
        state.fence = fence[1] ?? "";
        state.kind = "code";
        return true;
    }
    // A fence without a language may hold a notice set in a box.
    if (state.fence === "" && isProse(state.lines)) {
        state.kind = "text";
        state.admonition = true;
    }
    state.fence = null;
    flush(state);
    return true;
}
function isProse(lines) {
    return !lines.some((line) => /[(){}=$>]|^\s*(?:pip|import|from|python|uv|npm)\s/.test(line));
}
function readBody(state, line) {
    if (state.body === null)
        return false;
    const blank = line.trim() === "";
    if (!blank && indentOf(line) <= state.body.indent) {
        flush(state);
        state.body = null;
        return false;
    }
    if (state.body.as === "code" && !blank) {
        state.kind = "code";
        state.lines.push(line);
    }
    return true;
}
function readTarget(state, line) {
    const target = RST_TARGET.exec(line) ?? MARKDOWN_TARGET.exec(line);
    if (target === null)
        return false;
    const key = linkKey(target[1] ?? "");
    if (!state.definitions.has(key))
        state.definitions.set(key, target[2] ?? "");
    return true;
}
function readDirective(state, line) {
    const directive = DIRECTIVE.exec(line);
    if (directive === null) {
        const comment = COMMENT.exec(line);
        if (comment === null)
            return false;
        startBody(state, comment[1]?.length ?? 0, "skip");
        return true;
    }
    const [, indent = "", name = "", rest = ""] = directive;
    const word = name.toLowerCase();
    if (SPOKEN.has(word)) {
        flush(state);
        state.admonition = true;
        if (rest.trim() !== "")
            state.lines.push(rest);
        return true;
    }
    startBody(state, indent.length, /code|prompt|console|parsed-literal/.test(word) ? "code" : "skip");
    return true;
}
function startBody(state, indent, as) {
    flush(state);
    state.body = { indent, as };
}
function readText(state, line) {
    const heading = HEADING.exec(line);
    if (heading !== null)
        pushHeading(state, heading[1] ?? "");
    else if (UNDERLINE.test(line))
        underline(state);
    else
        readItem(state, line);
}
function readItem(state, line) {
    const item = /^\s*[*_]{2}/.test(line) ? null : ITEM.exec(line);
    if (item !== null) {
        flush(state);
        state.kind = "item";
    }
    state.lines.push(item === null ? line : line.slice(item[0].length));
}
function unquoted(line) {
    return line.replace(/^\s{0,3}(?:>\s?){1,5}/, "").replace(/^\[!\w{1,20}\]\\?\s{0,4}/, "");
}
function pushHeading(state, text) {
    flush(state);
    pushBlock(state, { kind: "heading", text: plainInline(text.replace(/\s#+\s*$/, "")), admonition: false });
}
// A line of punctuation makes the line above it a heading; alone it is a rule.
function underline(state) {
    const last = state.lines.pop();
    if (last === undefined)
        return;
    flush(state);
    pushHeading(state, last);
}
function flush(state) {
    const text = state.kind === "code" ? state.lines.join("\n") : plainInline(state.lines.join(" ").slice(0, MAX_BLOCK));
    const indent = indentOf(state.lines[0] ?? "");
    const { kind, admonition } = state;
    state.lines = [];
    state.kind = "text";
    if (text === "")
        return;
    pushBlock(state, { kind, text: text.slice(0, MAX_BLOCK), admonition });
    state.admonition = false;
    // reStructuredText: two colons announce an indented literal block.
    if (kind !== "code" && text.endsWith("::"))
        state.body = { indent, as: "code" };
}
function pushBlock(state, block) {
    if (block.text !== "")
        state.blocks.push(block);
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./build/alternatives/extract/words.js
var extract_words = __webpack_require__(2650);
;// CONCATENATED MODULE: ./build/alternatives/extract/passage.js



/** The text as tokens, with nothing found in it yet. `meter` counts the steps. */
function openPassage(source, meter) {
    const tokens = tokenize(source.text, source.definitions, meter);
    const has = (set) => tokens.some((token) => token.kind === "word" && isOneOf(token.lower, set));
    return {
        self: source.self,
        text: source.text,
        field: source.field,
        tokens,
        cut: source.truncated ? source.text.length : null,
        notice: source.assumeNotice || has(extract_words/* NOTICE */.XJ) || tokens.some((token) => token.lower === "instead"),
        moveNotice: source.assumeNotice || has(extract_words/* MOVE_NOTICE */.Dx),
        long: source.field === "description",
        mentions: [],
        modules: [],
        origins: new Set(),
        meter,
    };
}
// `deprecated/unmaintained` is one word of the tokenizer.
function isOneOf(lower, set) {
    return set.has(lower) || (lower.includes("/") && lower.split("/").some((part) => set.has(part)));
}
/** The lower-case word at an index, or null where there is none. */
function wordAt(passage, index) {
    const token = passage.tokens[index];
    return token?.kind === "word" ? token.lower : null;
}
/** True when the token is a mark, and one of `marks`. */
function isMark(token, marks) {
    return token?.kind === "mark" && marks.split(" ").includes(token.text);
}
/** True where one sentence ends and another begins. */
function endsSentence(passage, index) {
    const token = passage.tokens[index];
    return token === undefined || isMark(token, ". ! ? \n ;");
}
/** Length in tokens of the phrase that starts here, or 0. A `:` counts as a word. */
function phraseLength(passage, index, words) {
    for (let offset = 0; offset < words.length; offset++) {
        passage.meter.steps++;
        if (passage.tokens[index + offset]?.lower !== words[offset])
            return 0;
    }
    return words.length;
}
/** Keeps a candidate unless it is the project itself or no name. True when it is kept. */
function keep(passage, candidate) {
    const names = [...new Set(candidate.spellings.flatMap((spelling) => (0,domain_name/* parseProjectName */.CZ)(spelling) ?? []))];
    const [first, ...rest] = names;
    if (first === undefined || names.some((name) => name === passage.self))
        return false;
    const { family, tier, url } = candidate;
    passage.mentions.push({ spellings: [first, ...rest], family, tier, url, field: passage.field });
    return true;
}

;// CONCATENATED MODULE: ./build/alternatives/extract/voids.js


/** True when what follows a name makes it a thing inside a project: "the `x` command", "the x module of y". */
function isPartOfCode(passage, next) {
    const [after, second] = [wordAt(passage, next) ?? "", wordAt(passage, next + 1) ?? ""];
    if (after === "module")
        return /^(?:within|in|of|from|inside)$/.test(second);
    return extract_words/* PART_OF_CODE */.C6.has(after);
}
/** Words of another ecosystem within four tokens before or three after, in the same sentence. */
function nearOtherEcosystem(passage, index, next) {
    return isOtherBefore(passage, index) || isOtherAfter(passage, next);
}
function isOtherBefore(passage, index) {
    for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
        if (isMark(passage.tokens[back], ". ; \n"))
            return false;
        if (extract_words/* OTHER_ECOSYSTEM */.Gj.has(wordAt(passage, back) ?? ""))
            return true;
    }
    return false;
}
function isOtherAfter(passage, next) {
    for (let ahead = next; ahead < next + 3; ahead++) {
        if (isMark(passage.tokens[ahead], ". ; \n"))
            return false;
        if (extract_words/* OTHER_ECOSYSTEM */.Gj.has(wordAt(passage, ahead) ?? ""))
            return true;
    }
    return false;
}
/** True for a token that touches the end of a text that somebody cut. */
function isCut(passage, token) {
    return passage.cut !== null && token.end >= passage.cut;
}

;// CONCATENATED MODULE: ./build/alternatives/extract/link-names.js



/** What a link or address names: a project page, a repository (long texts only), or a name as its text. */
function linkCandidate(passage, token) {
    const project = (0,extract_links/* projectOfUrl */.uw)(token.url ?? "");
    if (project === null)
        return textOrRepository(passage, token);
    return isCut(passage, token) ? null : { spellings: [project], tier: "pypi-url" };
}
function textOrRepository(passage, token) {
    const shown = token.kind === "link" ? (0,extract_links/* nameOfText */.IT)(token.text) : null;
    if (keepModule(passage, shown))
        return null;
    const repository = (0,extract_links/* repositoryOfUrl */.Je)(token.url ?? "");
    if (repository === null)
        return shownName(shown !== null && isNamed(shown, token.url ?? "") ? shown : null);
    return passage.long && !isCut(passage, token) ? repositoryName(shown, repository) : shownName(shown);
}
function keepModule(passage, shown) {
    const module = shown?.toLowerCase() ?? "";
    if (!extract_words/* STDLIB */.zN.has(module))
        return false;
    passage.modules.push({ module, field: passage.field });
    return true;
}
function shownName(shown) {
    return shown === null ? null : { spellings: [shown], tier: "quoted" };
}
function repositoryName(shown, repository) {
    const spellings = (0,extract_links/* repositorySpellings */.s7)(repository);
    return { spellings: shown === null ? spellings : [shown, ...spellings], tier: "repository" };
}
// "See the [discussion](…)" names nothing: an ordinary word has to stand in the address too, as the host or a folder.
function isNamed(name, url) {
    if (/[-_.0-9]/.test(name) || /[a-z][A-Z]/.test(name))
        return true;
    if (name.length <= 3)
        return false;
    const [host = "", ...folders] = url
        .toLowerCase()
        .replace(/^https?:\/\//, "")
        .split(/[?#]/, 1)
        .join("")
        .split("/");
    const lower = name.toLowerCase();
    return host.includes(lower) || folders.slice(0, MAX_FOLDERS).includes(lower);
}
const MAX_FOLDERS = 8;

;// CONCATENATED MODULE: ./build/alternatives/extract/subject.js


const SUBJECT_REACH = 12;
const PARTICIPLES = new Set("merged moved migrated changed replaced superseded absorbed folded integrated incorporated consolidated included ported".split(" "));
const BEFORE_PARTICIPLE = new Set("is was has been now are were have being got and also recently completely fully wholly permanently officially directly already entirely since then just later be will functionality features contents content maintenance work everything effectively upgraded".split(" "));
const DOUBTS = new Set(["which", "who", "fork", "since", "because", "if"]);
const BETWEEN = new Set([
    "is",
    "was",
    "has",
    "been",
    "now",
    "are",
    "were",
    "have",
    "being",
    "got",
]);
/** "foo was merged into bar" in the text of a third project says nothing of that project. */
function hasForeignSubject(passage, index) {
    let foreign = false;
    for (let back = index - 1; back >= 0 && back > index - SUBJECT_REACH; back--) {
        passage.meter.steps++;
        if (endsSentence(passage, back) || isMark(passage.tokens[back], "( — – -- : |"))
            break;
        const hint = hintOf(passage, back, index);
        if (hint === "own" || hint === "other")
            return hint === "other";
        foreign ||= hint === "doubt";
    }
    return foreign;
}
/** "with `x` replaced by", "rows merged into": the noun right before the participle is what was changed, unless it is this project. */
function hasForeignNoun(passage, trigger, index) {
    const before = passage.tokens[index - 1];
    if (before?.kind !== "word" || !PARTICIPLES.has(trigger.words[0] ?? ""))
        return false;
    if (BEFORE_PARTICIPLE.has(before.lower) || extract_words/* NOTICE */.XJ.has(before.lower))
        return false;
    const noun = before.lower.replace(/s$/, "");
    return !extract_words/* SELF_NOUN */.kv.has(before.lower) && !extract_words/* SELF_NOUN */.kv.has(noun) && !resemblesSelf(passage.self, before.text);
}
/** "The extra `slow` is deprecated, use `fast` instead": a thing inside the project ends, not the project. */
function speaksOfPart(passage, index) {
    for (let back = index - 1; back >= 0 && back > index - SUBJECT_REACH && !endsSentence(passage, back); back--) {
        passage.meter.steps++;
        const word = wordAt(passage, back) ?? "";
        if (!extract_words/* PART_OF_CODE */.C6.has(word) && !EXTRAS.has(word))
            continue;
        const next = passage.tokens[back + 1];
        if (next?.kind === "quote" || BETWEEN.has(next?.lower ?? ""))
            return true;
    }
    return false;
}
const EXTRAS = new Set(["extra", "extras"]);
/** "If you need an older version, install foo-history": no way forward. */
function wantsOldVersion(passage, index) {
    for (let back = index - 1; back >= 0 && back > index - SUBJECT_REACH && !endsSentence(passage, back); back--) {
        passage.meter.steps++;
        if (/^(?:older|previous|earlier|legacy)$/.test(wordAt(passage, back) ?? "")) {
            return /^(?:versions?|releases?)$/.test(wordAt(passage, back + 1) ?? "");
        }
    }
    return false;
}
function hintOf(passage, back, index) {
    const token = passage.tokens[back];
    if (token === undefined)
        return "none";
    if (isNearestSubject(passage, back, index) && isOther(passage, back, token))
        return "other";
    if (token.kind === "link")
        return resemblesSelf(passage.self, token.text) ? "none" : "doubt";
    if (token.kind !== "word")
        return "none";
    if (extract_words/* SELF_NOUN */.kv.has(token.lower) || resemblesSelf(passage.self, token.text))
        return "own";
    return DOUBTS.has(token.lower) ? "doubt" : "none";
}
function isOther(passage, back, token) {
    return isForeignName(passage, token) || isQuotedSubject(passage, back);
}
function isNearestSubject(passage, back, index) {
    for (let between = back + 1; between < index; between++) {
        if (!BETWEEN.has(wordAt(passage, between) ?? ""))
            return false;
    }
    return back < index - 1;
}
// "`old_option` was replaced by": the thing in quotes is a part of the project.
function isQuotedSubject(passage, back) {
    if (!passage.long || passage.tokens[back]?.kind !== "quote")
        return false;
    const token = passage.tokens[back - 1];
    return token?.kind === "word" && passage.tokens[back]?.text !== "**" && !resemblesSelf(passage.self, token.text);
}
function isForeignName(passage, token) {
    if (token.kind !== "word" || extract_words/* SELF_NOUN */.kv.has(token.lower) || extract_words/* STOP */.VW.has(token.lower))
        return false;
    return (/^[A-Z][a-z]/.test(token.text) &&
        !extract_words/* NOTICE */.XJ.has(token.lower) &&
        !resemblesSelf(passage.self, token.text) &&
        !sharesWord(passage.self, token.lower));
}
function sharesWord(self, lower) {
    return self.split("-").includes(lower);
}
/** True when a written word may be the project's own name: separators, `python` and trailing digits apart. */
function resemblesSelf(self, written) {
    const plain = (text) => text
        .toLowerCase()
        .replace(/[-_.\s]|python|py|django/g, "")
        .replace(/s$/, "");
    const [mine, theirs] = [plain(self), plain(written)];
    if (mine === "" || theirs === "")
        return false;
    return (mine === theirs || (theirs.length >= 4 && mine.startsWith(theirs)) || (mine.length >= 4 && theirs.startsWith(mine)));
}

;// CONCATENATED MODULE: ./build/alternatives/extract/notices.js



// A notice stands at the top; what a text says further down is about parts of it.
const MAX_POSITION = 6000;
const MAX_NOTICES = 6;
const FOLLOWERS = 3;
const MAX_ITEMS = 8;
const HISTORY = /^(?:\d+[.)]?\s)?(?:change ?log|changes|history|release notes|releases?|version history|what'?s new|news|versions?)\b/i;
// After a notice: the section that says how to move.
const MIGRATION = /\b(?:migrat|install the new|new (?:package|library|sdk|client)|successor|replacement|upgrading to)/i;
const ENDED = [
    "deprecat",
    "obsolete",
    "archived",
    "unmaintained",
    "un-maintained",
    "no longer",
    "not maintained",
    "not actively maintained",
    "not being maintained",
    "abandoned",
    "discontinued",
    "supersede",
    "supercede",
    "retired",
    "sunset",
    "renamed",
    "end of life",
    "end-of-life",
    "end of support",
    "(eol)",
    " eol",
    "maintenance mode",
    "maintenance only",
    "successor",
    "succeeded by",
    "replaced",
    "merged",
    "migrated",
    "moved to",
    "moved into",
    "been moved",
    "has moved",
    "in favor of",
    "in favour of",
    "now part of",
    "now included",
    "now a part of",
    "packaged with",
    "built into",
    "upstreamed",
    "not recommended",
    "do not use",
    "don't use",
    "best advised",
    "maintained fork",
    "strongly suggest",
    "strongly recommend",
    "more suitable",
    "should be used instead",
    "actively maintained",
    "more modern",
    "new home",
    "new package",
    "new name",
    "has become",
    "unsupported",
    "will not be maintained",
    "looking for maintainers",
    "please use",
];
/** The blocks of a document that announce an end or a move of the project `self`, with what belongs to them, in order. */
function noticeBlocks(document, self, meter) {
    const own = new Set();
    const chosen = new Set();
    for (const index of topBlocks(document, meter)) {
        const block = document.blocks[index];
        if (block === undefined || !(announces(block, self) || (own.size > 0 && tellsHow(block))))
            continue;
        own.add(index);
        for (const each of [index, ...followers(document, index)])
            chosen.add(each);
        if (own.size >= MAX_NOTICES)
            break;
    }
    return [...chosen].toSorted((a, b) => a - b).flatMap((index) => document.blocks[index] ?? []);
}
// Without code, down to the history of releases or as far as a notice may stand.
function topBlocks(document, meter) {
    const top = [];
    let position = 0;
    for (const [index, { kind, text }] of document.blocks.entries()) {
        meter.steps += text.length;
        if (position > MAX_POSITION || (kind === "heading" && index > 0 && HISTORY.test(text)))
            break;
        if (kind === "code")
            continue;
        position += text.length;
        top.push(index);
    }
    return top;
}
function tellsHow(block) {
    return block.kind === "heading" && MIGRATION.test(block.text);
}
// Up to the next heading, and not far.
function followers(document, index) {
    const maxTexts = document.blocks[index]?.kind === "heading" ? FOLLOWERS + 1 : FOLLOWERS - 1;
    const chosen = [];
    const counts = { heading: 0, text: 0, item: 0, code: 0 };
    for (let next = index + 1; next < document.blocks.length; next++) {
        const kind = document.blocks[next]?.kind ?? "heading";
        counts[kind]++;
        if (kind === "heading" || counts.text > maxTexts || counts.item > MAX_ITEMS)
            break;
        chosen.push(next);
    }
    return chosen;
}
// "This project is **not** deprecated": no notice. "Not maintained" is one.
const DENIED = /(?:\bnot|\bnever|n't)[\s*_`]{1,6}(?:yet |been |being )?(?:deprecated|obsolete|archived|abandoned|discontinued|retired|superseded|replaced|renamed)\b/g;
function announces(block, self) {
    const lower = ` ${block.text.toLowerCase().replace(DENIED, " ")}`;
    if (!ENDED.some((words) => lower.includes(words)))
        return false;
    if (block.kind === "heading" || block.admonition)
        return true;
    return isProjectLevel(block.text, self);
}
const OPENING = /^\W{0,12}(?:warning|note|notice|important|deprecated|deprecation|obsolete|archived|retired|unmaintained|discontinued|renamed|moved|please|attention|as of|end of life|legacy|superseded)\b/i;
/** True when a paragraph speaks of the project as a whole: "this package", its own name, or a label at its start. */
function isProjectLevel(text, self) {
    if (OPENING.test(text))
        return true;
    const words = text.slice(0, 1200).split(/[\s,;:()`*"'[\]]+/);
    return words.some((word, index) => {
        const plain = word.replace(/[.!?]+$/, "");
        if (isOwnName(plain, self))
            return true;
        return /^(?:this|the|our|these)$/i.test(word) && followsNoun(words, index);
    });
}
function followsNoun(words, index) {
    for (let ahead = index + 1; ahead <= index + 3; ahead++) {
        const noun = (words[ahead] ?? "").toLowerCase().replace(/[.!?]+$/, "");
        if (extract_words/* SELF_NOUN */.kv.has(noun) || extract_words/* SELF_NOUN */.kv.has(noun.replace(/s$/, "")))
            return true;
    }
    return false;
}
function isOwnName(word, self) {
    return word.length > 2 && ((0,domain_name/* parseProjectName */.CZ)(word) === self || resemblesSelf(self, word));
}

;// CONCATENATED MODULE: ./build/alternatives/extract/triggers.js
// One line per family and condition; phrases separated by `|`.
const TABLE = [
    [
        "use-instead",
        "none",
        `please use | please install | please switch to | please migrate to | please move to | please upgrade to | please depend on | please change to | please consider |
    please try | please get | users should use | please shift to | please replace it with | please transition to`,
    ],
    [
        "use-instead",
        "shown",
        "please see | please refer to | please visit | please look at | please check out | please go to",
    ],
    [
        "use-instead",
        "directed",
        `switch to | migrate to | migrate to using | move to | upgrade to | transition to | switch over to | switching to | migrating to |
    moving to | move over to | recommend using | we recommend | i recommend | recommended to use | should use | refer to | depend on |
    consider using | consider switching to | consider migrating to | consider moving to | suggest using | we suggest | i suggest |
    advised to use | encouraged to use | encourage users to use | encouraged to migrate to | preferred to use | better to use | now use |
    can use | must use | want to use | directed to | point to | recommend to use | recommends using | suggests the use of |
    recommend migrating to | recommend switching to | recommend moving to | recommend that you use | suggest switching to | suggest you use |
    recommend you use | recommend you switch to | recommend users to use | recommended to migrate to | recommended to switch to |
    migration to | change to | start using | recommend the use of | look into using | have to use | need to use | opt for |
    transition to using | upgrade to using | move to using | switch to using | recommended that you use | suggests using | go with`,
    ],
    [
        "use-instead",
        "clause",
        "use | install and use | install | try | run | consider | pip install | prefer | using | depend on | adopt",
    ],
    [
        "use-instead",
        "see",
        "see | see also | visit it at | find it at | take a look at | have a look at | look at | look into | check out | checkout | visit | go to | check | head over to | available at",
    ],
    [
        "rename",
        "none",
        `renamed to | renamed as | renamed into | been renamed | rename to | now called | now known as | now named | moved to | has moved to |
    new package indexed as | package is called | new name is | new name: | name changed to | changed its name to | changed name to |
    former name of | old name of | old name for | legacy name for | former name for | previous name of | renamed and moved to |
    now published as | now distributed as | now released as | now lives in | now lives at | now lives under | now hosted at |
    is now called | relocated to | rebranded to | rebranded as | new home is | transitioned to | migrated to | moved over to |
    continues as | lives on as | has become | renaming to | now available as | now developed as | released under the name |
    published under the name | continued as | development continues in | development continues at | development continues as |
    continued in | maintained as | moved permanently to | deprecated name for | deprecated name of | now maintained as |
    continued under | changed to | rename of | being renamed to`,
    ],
    ["rename", "move", "is now | now | became | published as | becomes | are now | lives in | lives at | continues in"],
    ["rename", "renamed", "renamed | moved | rename | renamed: | moved:"],
    [
        "superseded",
        "notice",
        `superseded by | superceded by | replaced by | replaced with | replaced in favor of | succeeded by | obsoleted by | in favor of | in favour of |
    superseded | replacement is | successor is | successor: | replacement: | superseded by: | replaced by: | replaced in full by | replaced entirely by | replaced completely by | deprecated by |
    replacement package is | active package is | actual package is | real package is | correct package is | official package is | package you want is | real package: | official package: | correct package: | main package is | replacement package: | use instead: | new package: | new package is | subsumed by | superseded with |
    substituted by | made obsolete by | rendered obsolete by | favor of | favour of`,
    ],
    [
        "merged",
        "notice",
        `merged into | merged in | merged to | merged with | consolidated into | absorbed into | absorbed by | folded into | integrated into |
    incorporated into | included in | included with | now in | available under | available as |
    built into | ships inside | ship in | ships in | ships with | shipped with | bundled with |
    bundled in | rolled into | functionality moved to | merged back into | upstreamed to | upstreamed into | contributed to |
    moved into | moved inside | migrated into | incorporated in | integrated in | merged directly into | included directly in |
    packaged with | unified into | unified in | combined into | ported to | consolidated in | consolidated under |
    integrated with | merged upstream into | folded back into | built in to | subsumed into |
    functionality is in | transferred to | donated to | added to | adopted by | natively in | maintained in | now lives inside | native in`,
    ],
    [
        "merged",
        "part",
        "part of | provided by | available in | available via | available through | available from | contained in | supported by",
    ],
    [
        "alias",
        "alias",
        "compatibility shim for | compatibility package for | compatibility alias for | compatibility wrapper for | alias for | alias of | alias package for | alias to | alias distribution for | package alias for | alias package of | alias name for",
    ],
    [
        "alias",
        "none",
        `mirror package for | mirror package of |
    transition package for | transitional package for | transitional package to | transitional alias for | dummy package for |
    dummy package that installs | mirror package that installs | package that installs | install the renamed | alias import for | shim for the renamed | wrapper that installs | typo of | namespace alias for | stand-in for | redirect package for | redirect for |
    redirection package for | shim package for | pointer to | thin redirect to | forwarding package for |
    forwarding shim for | redirector for | redirecting to | redirect stub for | redirect shim for | typosquat protection for | typo guard for`,
    ],
    ["alias", "notice", "forwards to | forward to | installs | pulls in | re-exports | reexports"],
    ["alias", "redirect", "redirects to | redirect to | resolves to"],
    [
        "alias",
        "stand-in",
        "stub for | shim for | wrapper for | placeholder for | meta package for | metapackage for | meta-package for | name for | depends on | points to | tombstone for",
    ],
    [
        "use-instead",
        "pointed",
        `interested in | successor | successor library | successor package | new sdk | new python sdk | new library | new package | new version |
    new client | replacement library | replacement package | our replacement | the replacement | suggested alternatives |
    use instead | alternative is | alternatives are | alternatives include | alternatives: | alternative: | maintained fork |
    maintained fork: | active fork | maintained forks | new home | new repository | new repo | official library | official client |
    official sdk | recommended alternative | available at: | development continues | can be found at | can be found in |
    can be found here | found at | found here | moved here | maintained at | maintained here | lives here | continues here |
    developed at | has moved | was moved | been moved | have moved | replacement | covered by | handled by | called | development moved`,
    ],
];
/** Word sequences after which no name is meant, with what they say of it: the named project is the old one. */
const REVERSED = `fork of | fork from | forked from | forks of | drop-in replacement for | drop in replacement for | replacement for |
  replacement of | successor to | successor of | successor for | alternative to | alternatives to | formerly | formerly known as | previously | previously known as |
  previously called | previously named | originally | renamed from | moved from | migrated from | extracted from | derived from | based on |
  port of | backport of | continuation of | clone of | copy of | inspired by | compatible with | instead of | replaces | supersedes |
  superset of | version of | rewrite of | wrapper around | forked version of | migrate from | migrating from | switch from | upgrade from | coming from | spin-off of |
  split from | reimplementation of | in place of | rather than | improvement over | similar to | unlike`
    .split("|")
    .map((phrase) => phrase.trim());
/** Phrases after a name that make it the answer: "X should be used instead". */
const BACKWARD = `should be used instead | is used instead | are used instead | must be used instead | package should be used |
  should be used | is recommended instead | is now recommended | is now the recommended | is the recommended replacement |
  is the successor | is its successor | is the replacement | is the official replacement | is the official successor | replaces this | supersedes this | supersedes it | replaces it |
  effectively supercedes | effectively supersedes | effectively replaces | is a replacement for this | is the new package |
  is the maintained fork | is preferred | are preferred | are likely more suitable | is the new home | instead of this package | instead of this library |
  instead of this one | instead of this project | deprecates this | obsoletes this | is recommended over this | is a maintained fork of this`
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "));
/** Verbs that make the subject of their sentence the answer when this project is their object. */
const TAKES_OVER = new Set([
    "supersedes",
    "supercedes",
    "replaces",
    "obsoletes",
    "obsoleted",
    "superseded",
]);
function phrases(text) {
    return text.split("|").map((phrase) => phrase.trim().replace(/\s+/g, " "));
}
function indexed(entries) {
    const longestFirst = entries.toSorted((a, b) => b.words.length - a.words.length);
    return Map.groupBy(longestFirst, (entry) => entry.words[0] ?? "");
}
/** What stands before a name that is meant. */
const TRIGGERS = indexed(TABLE.flatMap(([family, condition, text]) => phrases(text).map((phrase) => ({ family, condition, words: phrase.replaceAll(":", " :").split(" ") }))));
/** What stands before a name that is the thing replaced. */
const REVERSALS = indexed(REVERSED.map((phrase) => ({ words: phrase.split(/\s+/) })));
/** What stands after a name that is meant. */
const ENDINGS = indexed(BACKWARD.map((phrase) => ({ words: phrase.split(" ") })));

;// CONCATENATED MODULE: ./build/alternatives/extract/backward.js






// How far before "should be used instead" a name may stand.
const REACH = 12;
const backward_SUBJECT_REACH = 30;
/** "X should be used instead": keeps the names of the sentence before the phrase at `index`. */
function readBackward(passage, index) {
    for (let back = index - 1; back >= 0 && back > index - REACH && !endsSentence(passage, back); back--) {
        passage.meter.steps++;
        if (isReversedBefore(passage, back))
            return;
        const named = namedAt(passage, back);
        if (named === null || nearOtherEcosystem(passage, back, back + 1))
            continue;
        keep(passage, { ...named, family: "use-instead", url: passage.tokens[back]?.url ?? null });
    }
}
/** "X replaces this project": keeps the subject of the sentence whose verb stands at `index`. */
function readOwnReplacement(passage, index) {
    if (!passage.notice || !TAKES_OVER.has(wordAt(passage, index) ?? ""))
        return;
    if (hasSelfAsObject(passage, index + 1))
        readSubject(passage, index);
}
function hasSelfAsObject(passage, from) {
    const at = passage.tokens[from]?.kind === "quote" ? from + 1 : from;
    const token = passage.tokens[at];
    if (token?.kind !== "word")
        return false;
    return ["this", "it"].includes(token.lower) || resemblesSelf(passage.self, token.text);
}
// The first name of the sentence is its subject.
function readSubject(passage, index) {
    let subject = null;
    for (let back = index - 1; back >= 0 && back > index - backward_SUBJECT_REACH && !endsSentence(passage, back); back--) {
        passage.meter.steps++;
        if (namedAt(passage, back) !== null)
            subject = back;
    }
    const named = subject === null ? null : namedAt(passage, subject);
    if (named === null || subject === null || isReversedBefore(passage, subject))
        return;
    keep(passage, { ...named, family: "superseded", url: passage.tokens[subject]?.url ?? null });
}
function isReversedBefore(passage, index) {
    return ["of", "than", "for"].includes(wordAt(passage, index - 1) ?? "");
}
function namedAt(passage, index) {
    const token = passage.tokens[index];
    if (token?.kind === "link")
        return linkCandidate(passage, token);
    if (token?.kind !== "word" || !isNameLike(token))
        return null;
    if (isQuoted(passage, index))
        return { spellings: [token.text], tier: "quoted" };
    if (isDistinctive(token.text))
        return { spellings: [token.text], tier: "distinctive" };
    const called = /^(?:package|library|project)$/.test(wordAt(passage, index + 1) ?? "");
    return called ? { spellings: [token.text], tier: "bare" } : null;
}
function isNameLike({ text, lower }) {
    if (extract_words/* STOP */.VW.has(lower) || extract_words/* NEVER */.tm.has(lower) || extract_words/* STDLIB */.zN.has(lower) || text.includes("/"))
        return false;
    return !/^v?\d+(?:\.\d+)*$/.test(lower);
}
function isQuoted(passage, index) {
    return passage.tokens[index - 1]?.kind === "quote" && passage.tokens[index + 1]?.kind === "quote";
}
function isDistinctive(text) {
    return /[-_]|\d|[a-z][A-Z]/.test(text) && /[A-Za-z]/.test(text);
}

;// CONCATENATED MODULE: ./build/alternatives/extract/commands.js

const COMMANDS = [
    "pip install",
    "pip3 install",
    "pipx install",
    "poetry add",
    "pdm add",
    "rye add",
    "pipenv install",
    "uv add",
    "uv pip install",
    "uv tool install",
    "uvx",
].map((command) => command.split(" "));
/** Index after an install command that starts here (`pip install`, `uv add`, `uvx` ...), or -1. */
function installCommand(passage, index) {
    const first = wordAt(passage, index);
    const words = COMMANDS.find((command) => command[0] === first && command.every((word, offset) => wordAt(passage, index + offset) === word));
    return words === undefined ? -1 : index + words.length;
}
/** Index after the options of a command: `-U`, `--upgrade`, and a quote that opens. */
function skipOptions(passage, from) {
    let index = from;
    for (let count = 0; count < 6; count++) {
        const token = passage.tokens[index];
        if (isMark(token, "- --"))
            index += wordAt(passage, index + 1) === null ? 1 : 2;
        else if (token?.kind === "quote")
            index++;
        else
            return index;
    }
    return index;
}
/** True when the command installs from a file or an address (`-r`, `-e`, `git+https`). */
function installsElsewhere(passage, from) {
    for (let index = from; index < from + 3; index++) {
        const word = wordAt(passage, index) ?? "";
        if (isMark(passage.tokens[index - 1], "- --") &&
            /^(?:r|e|c|editable|requirement|index-url|extra-index-url|i)$/.test(word))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/alternatives/extract/guards.js




const NEGATIONS = new Set([
    "not",
    "don't",
    "dont",
    "never",
    "cannot",
    "can't",
    "to",
    "you",
    "could",
    "can",
    "won't",
]);
const REFUSALS = new Set(["not", "don't", "dont", "never", "cannot"]);
const AUXILIARIES = new Set(["been", "now", "was", "is", "are", "were", "has", "be", "being"]);
const PAST = new Set(["formerly", "previously", "originally", "once", "later"]);
const MODALS = new Set(["should", "can", "could", "may", "must", "to", "might", "would", "will"]);
const ALIAS_LEADS = new Set("deprecated package an a official reserved transitional namespace compatibility import name short old legacy and thin pypi cli client install the generic brand friendly redirect typo pip distribution library development-name secondary compat re-export installable top-level convenience backward-compatible backwards-compatible simple this".split(" "));
const DELIVERED = new Set("ships shipped distributed released available included developed lives published maintained provided".split(" "));
const REDIRECT_LEADS = new Set("this package it and name project compatibility meta-package transitional final which only now shim placeholder alias library deprecated simply just thin".split(" "));
const TOWARDS_OLD = new Set(["of", "from", "to", "for"]);
const ALIAS_PARTS = new Set("as that supports support type better handy path shell bash command git create creates make makes add adds provides provide use uses using define defines with is".split(" "));
const STAND_IN_LEADS = new Set("deprecated compatibility transitional transition forwarding thin legacy old redirect package it this and now tombstone only simply just empty renamed obsolete compat".split(" "));
const STRONG_SHAPE = /[-_0-9]/;
/** True when what stands around a trigger at `index` lets it mean what it says. */
function isMeant(passage, trigger, index) {
    if (isNegated(passage, index))
        return false;
    if (!CONDITIONS[trigger.condition](passage, trigger, index))
        return false;
    if (trigger.family === "alias")
        return true;
    if (speaksOfPart(passage, index))
        return false;
    if (trigger.family === "use-instead")
        return !wantsOldVersion(passage, index);
    if (isPast(passage, index, trigger) || isHypothetical(passage, index))
        return false;
    return !hasForeignNoun(passage, trigger, index) && !hasForeignSubject(passage, index);
}
const CONDITIONS = {
    none: () => true,
    notice: isAnnounced,
    move: (passage) => passage.moveNotice,
    clause: isImperative,
    see: (passage, trigger, index) => isImperative(passage, trigger, index) && pointsAtName(passage, index + trigger.words.length),
    shown: () => true,
    directed: isDirected,
    renamed: (passage, trigger, index) => isRenamedLabel(passage, index + trigger.words.length),
    alias: isAliasItself,
    "stand-in": isStandIn,
    redirect: isRedirectItself,
    part: isNowPart,
    pointed: (passage, trigger, index) => passage.notice && !TOWARDS_OLD.has(wordAt(passage, index + trigger.words.length) ?? ""),
};
// "Is shipped with a dashboard" describes; "has been merged into foo" announces.
function isAnnounced(passage, trigger, index) {
    if (passage.notice)
        return true;
    const before = wordAt(passage, index - 1) ?? "";
    return trigger.family === "merged" ? before === "been" || before === "now" : AUXILIARIES.has(before);
}
// "This is part of foo" describes; "is now part of foo" moves.
function isNowPart(passage, _trigger, index) {
    const before = wordAt(passage, index - 1) ?? "";
    if (before === "now" || before === "become" || before === "became")
        return true;
    if (before === "as")
        return passage.moveNotice && DELIVERED.has(wordAt(passage, index - 2) ?? "");
    return passage.moveNotice && before !== "not" && before !== "were";
}
// "Not renamed to", "never was renamed to", "has not been merged into".
function isNegated(passage, index) {
    let back = index - 1;
    while (back > index - 4 && AUXILIARIES.has(wordAt(passage, back) ?? ""))
        back--;
    return REFUSALS.has(wordAt(passage, back) ?? "");
}
// "Redirect to foo" and "this package redirects to foo"; not "automatically redirects to the login page".
function isRedirectItself(passage, _trigger, index) {
    const before = passage.tokens[index - 1];
    return before === undefined || before.kind !== "word" || REDIRECT_LEADS.has(before.lower);
}
function isImperative(passage, trigger, index) {
    if (!passage.notice)
        return false;
    const before = wordAt(passage, index - 1);
    const isLook = trigger.condition === "see" && trigger.words.length > 1;
    if (before === "to" && isLook)
        return true;
    if (before !== null && NEGATIONS.has(before))
        return isAdvisedTo(passage, index);
    const [verb] = trigger.words;
    if (verb === "run")
        return startsCommand(passage, index + 1) && startsClause(passage, index);
    if (verb === "using")
        return hasInsteadAhead(passage, index) && startsClause(passage, index);
    return startsClause(passage, index);
}
// "advised to use X", "you can use X instead": an infinitive counts where "instead" follows.
function isAdvisedTo(passage, index) {
    return wordAt(passage, index) === "use" && hasInsteadAhead(passage, index) && wordAt(passage, index - 1) !== "not";
}
function hasInsteadAhead(passage, index) {
    for (let ahead = index + 1; ahead < index + 8 && !endsSentence(passage, ahead); ahead++) {
        passage.meter.steps++;
        if (wordAt(passage, ahead) === "instead")
            return wordAt(passage, ahead + 1) !== "of";
    }
    return false;
}
function startsClause(passage, index) {
    const before = passage.tokens[index - 1];
    if (before === undefined || before.kind !== "word")
        return true;
    return extract_words/* CLAUSE_START */.bY.has(before.lower);
}
function startsCommand(passage, index) {
    const token = passage.tokens[index];
    return (token !== undefined &&
        (token.kind === "quote" || token.text === ":" || /^(?:pip3?|uv|pipx|poetry|python3?)$/.test(token.lower)));
}
/** "see X" counts for an X that is set apart, or that ends the text. */
function pointsAtName(passage, from) {
    let index = from;
    let quoted = false;
    while (isLead(passage, index)) {
        quoted ||= passage.tokens[index]?.kind === "quote";
        index++;
    }
    const token = passage.tokens[index];
    if (token?.kind === "url")
        return passage.long || (0,extract_links/* projectOfUrl */.uw)(token.text) !== null;
    if (token?.kind === "word")
        return quoted || standsOut(passage, index, token);
    return token?.kind === "link";
}
function standsOut(passage, index, token) {
    if (STRONG_SHAPE.test(token.text) || wordAt(passage, index + 1) === "instead")
        return true;
    return index >= passage.tokens.length - 2 && !passage.long;
}
function isLead(passage, index) {
    const token = passage.tokens[index];
    if (token === undefined)
        return false;
    if (token.kind === "quote" || isMark(token, ": - ( —"))
        return true;
    const word = wordAt(passage, index);
    return word === "the" || word === "new" || word === "our";
}
function isDirected(passage, trigger, index) {
    const before = wordAt(passage, index - 1) ?? "";
    if (trigger.words.length === 2 && ["use", "now", "can", "must"].includes(trigger.words[0] ?? "")) {
        return passage.notice && (before !== "you" || hasInsteadAhead(passage, index + 1));
    }
    return passage.notice || before === "please" || before === "should" || before === "must";
}
function isRenamedLabel(passage, from) {
    let index = from;
    while (passage.tokens[index]?.kind === "quote" || isMark(passage.tokens[index], ": — – - -- -> →"))
        index++;
    const token = passage.tokens[index];
    if (token === undefined || extract_words/* STOP */.VW.has(token.lower) || extract_words/* FILLER */.Fn.has(token.lower))
        return false;
    return (token.kind === "word" && STRONG_SHAPE.test(token.text)) || (token.kind === "link" && passage.long);
}
// "Alias for X" as what the project is; "creates an alias for x" is what it does.
function isAliasItself(passage, trigger, index) {
    const before = passage.tokens[index - 1];
    if (before === undefined || before.kind !== "word" || ALIAS_LEADS.has(before.lower))
        return true;
    return trigger.words[0] === "alias" && !ALIAS_PARTS.has(before.lower) && opensSentence(passage, index);
}
// "Spelling alias for X": no more than a few words before.
function opensSentence(passage, index) {
    for (let back = index - 1; back > index - 5; back--) {
        const token = passage.tokens[back];
        if (token === undefined || token.kind !== "word")
            return true;
        if (ALIAS_PARTS.has(token.lower))
            return false;
    }
    return passage.tokens[index - 5] === undefined;
}
// "Deprecated stub for X" is a stand-in; "LDAP wrapper for X" is what a project does.
function isStandIn(passage, _trigger, index) {
    if (!passage.moveNotice)
        return false;
    const before = passage.tokens[index - 1];
    return before === undefined || before.kind !== "word" || STAND_IN_LEADS.has(before.lower);
}
function isPast(passage, index, trigger) {
    const before = wordAt(passage, index - 1) ?? "";
    return PAST.has(before) && trigger.family === "rename";
}
// "should be moved to", "can be merged into".
function isHypothetical(passage, index) {
    const [before, second] = [wordAt(passage, index - 1) ?? "", wordAt(passage, index - 2) ?? ""];
    if (MODALS.has(before) && before !== "will")
        return true;
    return before === "be" && MODALS.has(second) && second !== "will";
}

;// CONCATENATED MODULE: ./build/alternatives/extract/leads.js



const MAX_LEADS = 8;
/** Skips fillers, quotes, colons and an install command before a name. */
function skipLead(passage, from, at) {
    let lead = { index: from, quoted: false, command: false };
    for (let hops = 0; hops < MAX_LEADS; hops++) {
        passage.meter.steps++;
        const next = skipOne(passage, lead, at);
        if (next === null)
            return lead;
        lead = next;
    }
    return lead;
}
function skipOne(passage, lead, at) {
    const token = passage.tokens[lead.index];
    const index = lead.index + 1;
    if (token === undefined)
        return null;
    if (token.kind === "quote")
        return { ...lead, index, quoted: !token.text.startsWith("*") || lead.quoted };
    if (token.kind === "mark")
        return isLeadMark(token, at) ? { ...lead, index } : null;
    return token.kind === "word" ? skipWord(passage, lead, token) : null;
}
function isLeadMark(token, at) {
    return at.first && (isMark(token, ": -- — – - -> → ( [ < => ➡") || (at.pointed && token.text === ","));
}
function skipWord(passage, lead, token) {
    const command = installCommand(passage, lead.index);
    if (command > 0)
        return { index: skipOptions(passage, command), quoted: true, command: true };
    return lead.quoted || !extract_words/* FILLER */.Fn.has(token.lower) ? null : { ...lead, index: lead.index + 1 };
}

;// CONCATENATED MODULE: ./build/alternatives/extract/word-names.js




const WRITTEN_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const BARE_VERSION = /^v?\d+(?:\.\d+)*$/;
const TERMINAL_AFTER_LOOSE = /^(?:instead|package|library|module|project|distribution|for|directly|from|or|and|client|sdk)$/;
const ELSEWHERE = new Set(["registry", "private", "internal", "github", "source"]);
/** Reads a plain word as a name, unless something around it says that it is none. */
function word_names_readWord(passage, trigger, lead) {
    const token = passage.tokens[lead.index];
    if (token === undefined)
        return null;
    const written = token.text.replace(/['’+].*$/, "");
    const next = afterName(passage, lead.index);
    if (!isPossible(passage, token, written, lead.quoted))
        return null;
    if (isStdlib(passage, written))
        return null;
    const tier = tierOf(written, lead);
    if (!fits(passage, trigger, { tier, lead, next, written }))
        return null;
    if (nearOtherEcosystem(passage, lead.index, next))
        return null;
    const spellings = withHead(passage, written, tier);
    return keep(passage, { spellings, tier, family: trigger.family, url: null }) ? { next } : null;
}
// A dotted path in code quotes is a module more often than a project: its head is tried second.
function withHead(passage, written, tier) {
    const head = written.split(".")[0] ?? written;
    const isPath = passage.long && tier === "quoted" && head !== written && head.length > 2 && !extract_words/* STOP */.VW.has(head.toLowerCase());
    return isPath ? [written, head] : [written];
}
function isPossible(passage, token, written, quoted) {
    const lower = written.toLowerCase();
    if (token.text.includes("/") || !WRITTEN_NAME.test(written) || BARE_VERSION.test(lower))
        return false;
    if (isCut(passage, token) || isGlued(passage, token))
        return false;
    if (extract_words/* OTHER_ECOSYSTEM */.Gj.has(lower) || extract_words/* NEVER */.tm.has(lower))
        return false;
    return quoted || (!extract_words/* STOP */.VW.has(lower) && !/['’]s$/.test(token.text));
}
// "OpenAI- or Anthropic-compatible", "@somebody".
function isGlued(passage, token) {
    return passage.text.charAt(token.end) === "-" || passage.text.charAt(token.start - 1) === "@";
}
function isStdlib(passage, written) {
    const lower = written.toLowerCase();
    if (!extract_words/* STDLIB */.zN.has(lower))
        return false;
    passage.modules.push({ module: lower, field: passage.field });
    return true;
}
function tierOf(written, lead) {
    if (lead.command)
        return "command";
    if (lead.quoted)
        return "quoted";
    const distinctive = /[-_.0-9]/.test(written) || /[a-z][A-Z]/.test(written) || /^[A-Z]{2,}[a-z]/.test(written);
    return distinctive ? "distinctive" : "bare";
}
function fits(passage, trigger, shape) {
    if (isPartOfCode(passage, shape.next) || isQuotedPhrase(passage, shape) || isElsewhere(passage, shape.next))
        return false;
    return shape.tier !== "bare" || fitsBare(passage, trigger, shape);
}
// An ordinary word is a name only where the phrase ends with it.
function fitsBare(passage, trigger, shape) {
    if (trigger.condition === "pointed" || trigger.condition === "shown" || trigger.condition === "renamed")
        return false;
    if (/^an?$/.test(wordAt(passage, shape.lead.index - 1) ?? ""))
        return false;
    const after = passage.tokens[shape.next];
    if (passage.long && !isPlainName(trigger, shape.written, after))
        return false;
    if (!isTerminal(after))
        return passage.long && isVersionAfter(after);
    return isLoose(trigger) ? endsLoosely(after) : true;
}
function isTerminal(after) {
    return after === undefined || after.kind === "mark" || after.kind === "url" || extract_words/* TAIL */.ZH.has(after.lower);
}
function isLoose(trigger) {
    return trigger.condition === "clause" || trigger.condition === "see" || trigger.words.length === 1;
}
function endsLoosely(after) {
    if (after === undefined)
        return true;
    if (after.kind === "mark")
        return isMark(after, ". ! ; , ) ( : — | --");
    return after.kind === "word" && TERMINAL_AFTER_LOOSE.test(after.lower);
}
// Long texts are full of ordinary words: one in lower case must be called a package, or end a plain request.
function isPlainName(trigger, written, after) {
    if (/^[A-Z]/.test(written))
        return true;
    if (after?.kind === "word")
        return /^(?:instead|package|library|project|pip|core|itself|proper)$/.test(after.lower) || isAdvice(trigger, after);
    return trigger.family === "use-instead" || trigger.family === "rename";
}
function isAdvice(trigger, after) {
    return (trigger.condition === "directed" && trigger.words.at(-1) === "to" && /^(?:and|as|where|for)$/.test(after.lower));
}
// "merged into Django 1.8".
function isVersionAfter(after) {
    return after?.kind === "word" && /^v?\d/.test(after.lower);
}
// 'Some Product Name' in quotes is a title: the quote that opens before the first word does not close after it.
function isQuotedPhrase(passage, shape) {
    if (shape.tier !== "quoted")
        return false;
    const opens = passage.tokens[shape.lead.index - 1]?.kind === "quote";
    return opens && passage.tokens[shape.lead.index + 1]?.kind === "word";
}
// "install foo from the private registry", "foo from https://foo.example": not the index.
function isElsewhere(passage, next) {
    const noun = /^(?:package|library|project)$/.test(wordAt(passage, next) ?? "");
    const from = noun ? next + 1 : next;
    if (wordAt(passage, from) !== "from")
        return false;
    for (let ahead = from + 1; ahead < from + 5 && !endsSentence(passage, ahead); ahead++) {
        const token = passage.tokens[ahead];
        if (token?.url != null)
            return (0,extract_links/* projectOfUrl */.uw)(token.url) === null && !passage.long;
        if (ELSEWHERE.has(token?.lower ?? ""))
            return true;
    }
    return false;
}
function afterName(passage, index) {
    let next = index + 1;
    while (["quote", "extra", "spec"].includes(passage.tokens[next]?.kind ?? ""))
        next++;
    return next;
}

;// CONCATENATED MODULE: ./build/alternatives/extract/names.js





const MAX_NAMES = 6;
const LINK_REACH = 18;
const DIRECT_REACH = 5;
const ASIDE_WORDS = new Set("of for from with in on by via at and or to".split(" "));
const JOINERS = new Set(["and", "or", "and/or", "plus", "&"]);
/** Reads the names after a trigger whose words end before `from`. Gives the index after them, or -1 when there is none. */
function readNames(passage, trigger, from) {
    let index = from;
    let last = -1;
    for (let count = 0; count < MAX_NAMES; count++) {
        const lead = skipLead(passage, index, { first: count === 0, pointed: trigger.condition === "pointed" });
        const read = readName(passage, trigger, lead);
        if (read === null)
            return last > 0 || !passage.long ? last : readLinkAhead(passage, trigger, from);
        last = read.next;
        const following = continueList(passage, read.next);
        if (following === null)
            return last;
        index = following;
    }
    return last;
}
// "the lightweight [client](address)", "the official binding from the repository: address".
function readLinkAhead(passage, trigger, from) {
    let direct = true;
    for (let index = from; index < from + LINK_REACH; index++) {
        passage.meter.steps++;
        const token = passage.tokens[index];
        if (token === undefined || isMark(token, ". ! ? ;") || (isAddress(token) && !direct))
            return -1;
        if (isAddress(token))
            return readLink(passage, trigger, index)?.next ?? -1;
        if (token.kind !== "quote")
            direct = staysDirect(token, direct && index < from + DIRECT_REACH);
    }
    return -1;
}
function staysDirect(token, direct) {
    if (isMark(token, ": - – — --"))
        return true;
    return direct && !isAside(token);
}
function isAddress(token) {
    return token.kind === "url" || token.kind === "link";
}
// After a comma or a preposition the link is another thing than the one that is recommended.
function isAside(token) {
    if (token.kind === "mark")
        return !isMark(token, "( <");
    return token.kind === "word" && ASIDE_WORDS.has(token.lower);
}
function readName(passage, trigger, lead) {
    const token = passage.tokens[lead.index];
    if (token === undefined)
        return null;
    if (token.kind === "url" || token.kind === "link")
        return readLink(passage, trigger, lead.index);
    return token.kind === "word" ? word_names_readWord(passage, trigger, lead) : null;
}
function readLink(passage, trigger, index) {
    const token = passage.tokens[index];
    if (token === undefined || nearOtherEcosystem(passage, index, index + 1))
        return null;
    const named = linkCandidate(passage, token);
    if (named === null)
        return null;
    const kept = keep(passage, { ...named, family: trigger.family, url: token.url });
    return kept ? { next: index + 1 } : null;
}
/** Where a list goes on: after `,`, `and`, `or` when what follows is set apart. */
function continueList(passage, from) {
    let index = from;
    if (isMark(passage.tokens[index], ","))
        index++;
    if (JOINERS.has(wordAt(passage, index) ?? ""))
        index++;
    if (index === from)
        return null;
    const joined = index;
    while (passage.long && ["the", "new"].includes(wordAt(passage, index) ?? ""))
        index++;
    return goesOn(passage, index, index === joined) ? index : null;
}
function goesOn(passage, index, plain) {
    const token = passage.tokens[index];
    if (token === undefined)
        return false;
    if (token.kind === "quote" || token.kind === "link" || token.kind === "url")
        return true;
    if (token.kind !== "word")
        return false;
    return wordAt(passage, index + 1) === "instead" || (plain && /[-_]/.test(token.text));
}

;// CONCATENATED MODULE: ./build/alternatives/extract/scan.js











const ARROW = { words: ["->"], family: "rename", condition: "clause" };
const scan_REACH = 12;
const INVITATIONS = new Set("install use see available found moved replaced migrate switch successor".split(" "));
/** Reads a passage once, from its start to its end, and keeps what it names in the passage. */
function scan(passage) {
    let index = 0;
    while (index < passage.tokens.length) {
        passage.meter.steps++;
        index = scanAt(passage, index);
    }
    if (passage.notice)
        keepProjectPages(passage);
}
function scanAt(passage, index) {
    const token = passage.tokens[index];
    if (token?.kind === "mark")
        return scanArrow(passage, index, token);
    if (token?.kind !== "word")
        return index + 1;
    readOwnReplacement(passage, index);
    const reversed = longest(passage, REVERSALS, index);
    if (reversed > 0)
        return skipReversed(passage, index + reversed);
    const next = Math.max(readCommand(passage, index), 0) || readTrigger(passage, index);
    if (next > 0)
        return next;
    if (passage.notice && longest(passage, ENDINGS, index) > 0)
        readBackward(passage, index);
    return index + 1;
}
function scanArrow(passage, index, token) {
    if (!isMark(token, "-> → => ➡") || !isMoveArrow(passage, index))
        return index + 1;
    const next = readNames(passage, ARROW, index + 1);
    return next > 0 ? next : index + 1;
}
// "old-name -> new-name" where the old name is this project's; any other arrow is a data flow.
function isMoveArrow(passage, index) {
    const before = passage.tokens[index - 1];
    if (!passage.moveNotice)
        return false;
    return (before === undefined ||
        before.kind !== "word" ||
        extract_words/* MOVE_NOTICE */.Dx.has(before.lower) ||
        resemblesSelf(passage.self, before.text));
}
function longest(passage, phrases, index) {
    for (const { words } of phrases.get(wordAt(passage, index) ?? "") ?? []) {
        const length = phraseLength(passage, index, words);
        if (length > 0)
            return length;
    }
    return 0;
}
// The name after "fork of", "drop-in replacement for", "formerly" is the old one.
function skipReversed(passage, from) {
    let index = from;
    while (index < from + 3 && isBeforeName(passage, index))
        index++;
    const token = passage.tokens[index];
    if (token === undefined || endsSentence(passage, index))
        return index;
    const written = (0,extract_links/* projectOfUrl */.uw)(token.url ?? "") ?? token.text;
    const name = (0,domain_name/* parseProjectName */.CZ)(written);
    if (name !== null)
        passage.origins.add(name);
    return index + 1;
}
function isBeforeName(passage, index) {
    const word = wordAt(passage, index);
    return passage.tokens[index]?.kind === "quote" || word === "the" || word === "original";
}
function readCommand(passage, index) {
    const start = installCommand(passage, index);
    if (start < 0 || !passage.notice || installsElsewhere(passage, start))
        return -1;
    const at = skipOptions(passage, start);
    const token = passage.tokens[at];
    if (isUnwanted(passage, index) || token === undefined || !isInstallable(passage, token))
        return start;
    if (nearOtherEcosystem(passage, index, at + 1))
        return start;
    keep(passage, { spellings: [token.text], family: "use-instead", tier: "command", url: null });
    return at + 1;
}
function isInstallable(passage, token) {
    if (token.kind !== "word" || token.text.includes("/") || isCut(passage, token))
        return false;
    return !extract_words/* STOP */.VW.has(token.lower) && !extract_words/* NEVER */.tm.has(token.lower) && !extract_words/* STDLIB */.zN.has(token.lower);
}
function isUnwanted(passage, index) {
    const [before, second] = [wordAt(passage, index - 1), wordAt(passage, index - 2)];
    return before === "of" || before === "not" || second === "not" || second === "of" || before === "don't";
}
function readTrigger(passage, index) {
    for (const trigger of TRIGGERS.get(wordAt(passage, index) ?? "") ?? []) {
        const length = phraseLength(passage, index, trigger.words);
        if (length === 0 || !isMeant(passage, trigger, index))
            continue;
        const next = readNames(passage, trigger, index + length);
        if (next > 0)
            return next;
        if (trigger.family === "use-instead")
            readQuotedBeforeInstead(passage, trigger, index + length);
    }
    return -1;
}
// "use the X server or the `y` client instead": the quoted names before "instead".
function readQuotedBeforeInstead(passage, trigger, from) {
    const end = insteadAfter(passage, from);
    for (let index = from; index < end; index++) {
        const [open, name, close] = passage.tokens.slice(index, index + 3);
        if (open?.kind !== "quote" || close?.kind !== "quote" || name === undefined)
            continue;
        if (!isInstallable(passage, name) || isVoid(passage, index))
            continue;
        keep(passage, { spellings: [name.text], family: trigger.family, tier: "quoted", url: null });
    }
}
function isVoid(passage, index) {
    return nearOtherEcosystem(passage, index, index + 3) || isPartOfCode(passage, index + 3);
}
function insteadAfter(passage, from) {
    for (let index = from; index < from + 24 && !endsSentence(passage, index); index++) {
        passage.meter.steps++;
        if (wordAt(passage, index) === "instead")
            return wordAt(passage, index + 1) === "of" ? -1 : index;
    }
    return -1;
}
// In long texts other projects' pages are linked too: the sentence itself must ask to use or install something.
function isInvited(passage, index) {
    if (wantsOldVersion(passage, index))
        return false;
    for (let back = index - 1; back >= 0 && back > index - scan_REACH && !endsSentence(passage, back); back--) {
        passage.meter.steps++;
        if (INVITATIONS.has(wordAt(passage, back) ?? ""))
            return true;
    }
    return false;
}
function isOrigin(passage, project) {
    return passage.origins.has((0,domain_name/* parseProjectName */.CZ)(project) ?? "");
}
// A page of the index in a text that announces an end is a pointer, whatever the words around it.
function keepProjectPages(passage) {
    for (const [index, token] of passage.tokens.entries()) {
        const project = token.url === null ? null : (0,extract_links/* projectOfUrl */.uw)(token.url);
        if (project === null || isCut(passage, token) || isOrigin(passage, project))
            continue;
        if (passage.long && !isInvited(passage, index))
            continue;
        keep(passage, { spellings: [project], family: "use-instead", tier: "pypi-url", url: token.url });
    }
}

;// CONCATENATED MODULE: ./build/alternatives/extract/description.js





/** How much of a description is read, in UTF-16 units. */
const MAX_DESCRIPTION = 64 * 1024;
const MAX_WINDOW = 1800;
const ANNOUNCES_LIST = /(?:alternative|instead|recommend|suitable|replace|successor|switch|migrat|moved|superseded|in favou?r of)[^.]{0,200}:$/i;
/** Reads a long description: only what announces an end or a move of the project itself. */
function readDescription(self, text, meter) {
    const document = readBlocks(text.slice(0, MAX_DESCRIPTION), meter);
    const mentions = [];
    const modules = [];
    let listing = false;
    for (const block of noticeBlocks(document, self, meter)) {
        if (block.kind !== "item")
            listing = block.kind === "text" && ANNOUNCES_LIST.test(block.text);
        for (const part of passagesOf(block)) {
            const passage = readPassage(self, part, document.definitions, meter);
            if (listing && block.kind === "item")
                keepFirstLink(passage);
            mentions.push(...passage.mentions);
            modules.push(...passage.modules);
        }
    }
    return { mentions, modules };
}
// Of code, only install commands count: one passage a line keeps them apart.
function passagesOf(block) {
    if (block.kind !== "code")
        return [block.text];
    return block.text
        .split("\n", 12)
        .filter((line) => /^\s{0,20}(?:[$>]\s)?(?:python3? -m )?(?:pip|uv|poetry|pipx|pdm)/.test(line));
}
// "Use one of these instead:" and then a list that opens each item with an address.
function keepFirstLink(passage) {
    const index = passage.tokens.findIndex((token) => token.kind !== "quote");
    const token = passage.tokens[index];
    if (token === undefined || (token.kind !== "url" && token.kind !== "link"))
        return;
    const named = linkCandidate(passage, token);
    if (named !== null)
        keep(passage, { ...named, family: "use-instead", url: token.url });
}
function readPassage(self, text, definitions, meter) {
    const truncated = text.length > MAX_WINDOW;
    const source = { self, text: text.slice(0, MAX_WINDOW), field: "description", truncated, definitions };
    const passage = openPassage({ ...source, assumeNotice: true }, meter);
    scan(passage);
    return passage;
}

;// CONCATENATED MODULE: ./build/alternatives/extract/mention.js
/** Strongest first. */
const TIERS = ["pypi-url", "command", "repository", "quoted", "distinctive", "bare"];

;// CONCATENATED MODULE: ./build/alternatives/extract/summary.js



// Longer than any summary or status reason; what lies behind it is not read.
const MAX_FIELD = 4000;
// Invisible characters hide in names: a name that holds one is not the name that it looks like.
const summary_INVISIBLE = /[\p{Cf}\p{Cc}]/gu;
/** Reads a short text whole. `truncated` says that it ends where somebody cut it. */
function readShort(self, field, text, options) {
    const plain = text.slice(0, MAX_FIELD).replace(summary_INVISIBLE, " ");
    const truncated = options.truncated || text.length > MAX_FIELD;
    const passage = openPassage({ self, text: plain, field, truncated, definitions: NO_DEFINITIONS, assumeNotice: field === "reason" }, options.meter);
    scan(passage);
    return { mentions: passage.mentions, modules: passage.modules };
}

;// CONCATENATED MODULE: ./build/alternatives/extract/extract.js





const FIELD_ORDER = ["reason", "summary", "description", "links"];
const MAX_REASON = 2000;
const MAX_LINKS = 40;
const SUCCESSOR_LABEL = /^(?:the )?(?:successor|replacement|replaced by|superseded by|moved to|new (?:package|project|home|name|repository)|renamed to|migrate to|use instead)\b/i;
/**
 * The names that a project's own words tell its users to move to, best evidence first, without duplicates and without
 * the project itself. Names are not known to exist. Linear in the length of the texts; `meter` counts the steps.
 */
function extractMentions(words, meter = { steps: 0 }) {
    const self = (0,domain_name/* parseProjectName */.CZ)(words.project) ?? words.project;
    const readings = [];
    if (words.reason !== null) {
        readings.push(readShort(self, "reason", words.reason.slice(0, MAX_REASON), { truncated: false, meter }));
    }
    if (words.summary !== null) {
        readings.push(readShort(self, "summary", words.summary, { truncated: words.summaryTruncated, meter }));
    }
    if (words.description !== null)
        readings.push(readDescription(self, words.description, meter));
    readings.push({ mentions: readLinks(self, words.links), modules: [] });
    return {
        mentions: ranked(readings.flatMap((reading) => reading.mentions)),
        modules: distinctModules(readings.flatMap((reading) => reading.modules)),
    };
}
function readLinks(self, links) {
    const labelled = links.slice(0, MAX_LINKS).filter(([label]) => SUCCESSOR_LABEL.test(label.trim()));
    return labelled.flatMap(([, url]) => {
        const project = (0,extract_links/* projectOfUrl */.uw)(url);
        const names = namesOfUrl(url).flatMap((name) => (0,domain_name/* parseProjectName */.CZ)(name) ?? []);
        const [first, ...rest] = names;
        if (first === undefined || names.some((name) => name === self))
            return [];
        const tier = project === null ? "repository" : "pypi-url";
        return { spellings: [first, ...rest], family: "use-instead", tier, url, field: "links" };
    });
}
function namesOfUrl(url) {
    const project = (0,extract_links/* projectOfUrl */.uw)(url);
    if (project !== null)
        return [project];
    const repository = (0,extract_links/* repositoryOfUrl */.Je)(url);
    return repository === null ? [] : (0,extract_links/* repositorySpellings */.s7)(repository);
}
/** Order of confidence: how the name is written, then where it stands. The first of several equal spellings stays. */
function ranked(mentions) {
    const sorted = mentions.toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field));
    const seen = new Set();
    return sorted.filter((mention) => {
        const key = mention.spellings.join(" ");
        return seen.has(key) ? false : seen.add(key);
    });
}
function distinctModules(modules) {
    return [...new Map(modules.map((mention) => [mention.module, mention])).values()];
}


/***/ }),

/***/ 8146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ nameOfText),
/* harmony export */   Je: () => (/* binding */ repositoryOfUrl),
/* harmony export */   s7: () => (/* binding */ repositorySpellings),
/* harmony export */   uw: () => (/* binding */ projectOfUrl)
/* harmony export */ });
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);


const PYPI_PROJECT = /^(?:https?:\/\/)?(?:www\.)?pypi\.(?:python\.)?org\/(?:project|projects|pypi|p|simple)\/([A-Za-z0-9._-]{1,100})/i;
const REPOSITORY = /^(?:https?:\/\/)?(?:www\.)?(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/([\w.-]{1,60})\/([\w.-]{1,100})(?:[/?#](.{0,300}))?$/i;
// Below these paths lies a discussion or a download, not the project.
const ASIDE = /^(?:-\/)?(?:issues?|pulls?|pull|merge_requests|discussions|wiki|releases|actions|commit|commits|compare|graphs|workflows|blob\/.*\.(?:md|rst|txt))(?:\/|$)/i;
/** The project that a PyPI address names, as written, or null. */
function projectOfUrl(url) {
    const name = PYPI_PROJECT.exec(url)?.[1]?.replace(/[._-]+$/, "");
    return name === undefined || name === "" ? null : name;
}
/** The repository that an address points at, or null: no repository, or one of its issues, releases or documents. */
function repositoryOfUrl(url) {
    const match = REPOSITORY.exec(url);
    if (match === null || ASIDE.test(match[4] ?? ""))
        return null;
    const [, host = "", owner = "", name = ""] = match;
    return { host: host.toLowerCase(), owner: owner.toLowerCase(), name: name.replace(/\.git$/i, "") };
}
/** Names that a repository may have on the index, likeliest first: its own, and that without the language. Written forms. */
function repositorySpellings(repository) {
    const { name } = repository;
    const bare = [
        name.replace(/^python[-_.]/i, ""),
        name.replace(/[-_.]python$/i, ""),
        name.replace(/[-_.]py$/i, ""),
        name.replace(/^py[-_.]/i, ""),
    ];
    return [name, ...bare.filter((spelling) => spelling !== name)];
}
/** The text of a link as a name, or null when it is a phrase or an ordinary word. `owner/name` gives `name`. */
function nameOfText(text) {
    const last = text
        .replace(/\.git$/i, "")
        .split("/")
        .at(-1) ?? "";
    const written = last.replace(/^[@:]+/, "").replace(/[:.,;!]+$/, "");
    if (/\s/.test(text) || (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectName */ .CZ)(written) === null)
        return null;
    const lower = written.toLowerCase();
    return _words_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP */ .VW.has(lower) || _words_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm.has(lower) || /^v?\d+(?:\.\d+)*$/.test(lower) ? null : written;
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ PART_OF_CODE),
/* harmony export */   Dx: () => (/* binding */ MOVE_NOTICE),
/* harmony export */   Fn: () => (/* binding */ FILLER),
/* harmony export */   Gj: () => (/* binding */ OTHER_ECOSYSTEM),
/* harmony export */   VW: () => (/* binding */ STOP),
/* harmony export */   XJ: () => (/* binding */ NOTICE),
/* harmony export */   ZH: () => (/* binding */ TAIL),
/* harmony export */   bY: () => (/* binding */ CLAUSE_START),
/* harmony export */   kv: () => (/* binding */ SELF_NOUN),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   zN: () => (/* binding */ STDLIB)
/* harmony export */ });
function words(text) {
    return new Set(text.split(/\s+/).filter((word) => word !== ""));
}
/** Ordinary words that are never taken as a bare project name, although many are names of projects on the index. */
const STOP = words(`
  a an the this that these those it its their our your my his her
  i we you they he she who whom someone somebody everyone anyone
  new newer newest old older oldest original originals official officially upstream latest current following other others another same
  similar alternative alternatives replacement replacements successor successors predecessor fork forks forked
  library libraries lib libs package packages pkg module modules project projects repo repos repository version versions release
  releases name names sdk sdks api apis client clients core tool tools toolkit toolset plugin plugins one ones
  python python2 python3 pypi pip pip3 pipx uv conda mamba anaconda poetry pdm install installed installer installs installing
  installation use uses used user users using usage instead please see more info information details docs documentation doc
  readme website web site page homepage link links here there now still just only directly rather simply than and or nor but for
  with without within from to into onto by of off in on at as is are was were be been being has have had having will not no do
  does did done doing development maintenance support supported supports maintained maintainer maintainers maintain
  code codebase source sources open github gitlab bitbucket git stdlib standard builtin builtins built-in native functionality
  functionalities feature features main unified full whole entire separate standalone dedicated independent internal public private
  existing dependency dependencies distribution wheel wheels setup app apps application applications service services server servers
  extension extensions framework frameworks implementation implementations equivalent stable legacy deprecated deprecation archived
  obsolete all everything any anything both either neither some something none nothing which what where when while until since due
  because if else then also too however currently longer later sooner soon future past today real actual mcp cli gui npm npx yarn
  pnpm brew cargo rust docker node nodejs typescript javascript java go golang ghr r julia c url urls http https method methods
  function functions class classes command commands option options file files folder data life mode end-of-life eol read-only
  favor favour improve improved improvement better best good great next free production fixed fix moved move renamed rename called
  known part available removed replaced superseded merged can could should would may might must shall need needs
  own owner maintaining continue continued continues continuing provide provides provided providing under over about after before again
  already always never ever very much many most such so up down out way ways work works working modern improved
  import imports run runs get gets try test tests testing example examples note notes notice warning important info
  yet two three first second third v1 v2 v3 v4 v5 python-based alternatives migration guide migrating migrate switch switching
  upgrade upgraded upgrading different various several single multiple
  dev developer developers team company organization community license change changes date time
  distributed hosted published reserving developed located managed served written based built
  that's it's don't doesn't isn't won't can't we're we've i'm i've you're you'd let's
  archive distributions wrapper bindings binding driver drivers backend frontend model models script scripts
  stub stubs shim placeholder dummy alias aliases interface product products platform home branch master directory list
  like well more less least further between through per via vs etc e.g i.e
  january february march april may june july august september october november december
  monday pypi.org github.com readthedocs readthedocs.io
`);
/** Quoted or not, these are no project. */
const NEVER = words(`
  the a an this that it to of in on instead pip pip3 pipx uv install python python2 python3 npm use using and or not no deprecated
  pypi pypi.org github.com yes true false none null import from new old main master latest dev beta alpha name
  project package library module repository conda readme.md readme changelog license contributing.md migration.md setup.py
  requirements.txt pyproject.toml setup.cfg
`);
/** Modules of the standard library that texts point at; an answer of another kind. */
const STDLIB = words(`
  argparse ast asyncio asyncio.timeout base64 bisect builtins calendar collections collections.abc concurrent concurrent.futures configparser
  contextlib contextvars copy csv ctypes dataclasses datetime decimal difflib distutils doctest email enum fractions functools
  functools.singledispatch functools.cached_property
  gettext glob graphlib gzip hashlib heapq hmac html html.parser http http.client http.server imghdr imp importlib
  importlib.metadata importlib.resources inspect io ipaddress itertools json logging lzma math mimetypes multiprocessing numbers
  operator optparse os os.path os.scandir pathlib pdb pickle pkgutil platform pprint queue random re secrets selectors shelve shlex
  shutil shutil.which signal socket sqlite3 ssl statistics string struct subprocess sys sysconfig tarfile tempfile textwrap threading
  time timeit tkinter tokenize tomllib traceback types typing unicodedata unittest unittest.mock urllib urllib.parse urllib.request
  uuid venv warnings wave weakref webbrowser wsgiref xml xml.etree xml.etree.elementtree zipfile zipapp zlib zoneinfo
`);
/** Near a name they say that it belongs to another ecosystem. */
const OTHER_ECOSYSTEM = words(`
  npm npx yarn pnpm brew homebrew cargo crates.io docker ghr gem rubygems apt apt-get dnf yum pacman snap flatpak choco winget
  typescript javascript node node.js nodejs rust bun deno golang nuget maven composer cran r-package
`);
/** Words between a trigger and the name. */
const FILLER = words(`
  the a an our my its new newer newest official officially maintained well-maintained actively active upstream original package
  packages pkg project projects library libraries lib module modules python pypi unified main distribution directly following supported its
  successor fork forks called named client equivalent mode real correct proper base current standalone excellent great awesome using
  primary renamed of more modern updated improved better canonical latest generic bare plain built-in separate dedicated single
  much recommended wonderful community community-maintained name drop-in replacement alternative independent combined generally
  straight simply just other larger parent published under both either instead now successors one successor's
`);
/** What may follow a bare name that ends its phrase. */
const TAIL = words(`
  wheel client sdk extension framework server app tool instead package packages library libraries module project distribution for
  from on via and or which as with directly now because since at to by in is rather going pip please automatically under the
  plugin provider moving v core itself repo repository proper lib pypi while where who after if when so this has will that and/or
`);
/** After a name they say that it names a thing inside a project. */
const PART_OF_CODE = words(`
  command commands function functions method methods class classes flag flags option options argument arguments parameter
  parameters decorator decorators attribute attributes keyword subcommand endpoint endpoints branch tag setting settings
  directory folder file files header headers variable variables syntax operator
`);
/** A text with one of these speaks of an end, a move or a stand-in. */
const NOTICE = words(`
  deprecated deprecation deprecating deprecates obsolete obsoleted obsoletes archived unmaintained un-maintained abandoned discontinued superseded supersedes
  retired sunset sunsetted renamed rename moved replaced tombstone legacy end-of-life eol transitioned removed transition transitional
  maintained supported longer shim consolidated merged defensive placeholder reserved old former migrated migrate absorbed
  yanked alias dummy redirect typo misspelling typosquat typosquatting reservation dead unsupported outdated discouraged decommissioned inactive dormant stub
`);
/** The narrower set: enough to read a soft "is now X" as a move. */
const MOVE_NOTICE = words(`
  deprecated renamed rename moved archived superseded retired tombstone obsolete discontinued legacy replaced merged migrated unmaintained dummy discontinued
`);
/** Imperatives that need a notice in the same text and the start of a clause. */
const CLAUSE_START = words(`
  please just simply should and or then must new deprecated now them either instead, but so shall kindly users developers always
  customers everyone renamed discontinued obsolete archived
`);
/** Nouns that stand for the project that the text belongs to. */
const SELF_NOUN = words(`
  project package library repository repo module plugin extension sdk client distribution app tool name fork lib code software
  integration wrapper release version alias plug-in driver framework functionality development api line
  bindings binding cli codebase provider connector implementation kit theme backend middleware component stub features shim
`);


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bw: () => (/* binding */ lookAlikeOf),
/* harmony export */   lS: () => (/* binding */ indexLookAlikes)
/* harmony export */ });
/* unused harmony export isOneEditAway */
// Shorter names are all alike.
const MIN_LENGTH = 5;
// Longer names are compared at their own risk: the index stays small.
const MAX_LENGTH = 40;
/** The deletion index of well-known names (SymSpell): Damerau distance 1 is one shared form away. */
function indexLookAlikes(names) {
    const byDeletion = new Map();
    const byWords = new Map();
    for (const name of names) {
        if (!isComparable(name))
            continue;
        for (const form of deletions(name))
            append(byDeletion, form, name);
        if (name.includes("-"))
            append(byWords, wordKey(name), name);
    }
    return { known: names, byDeletion, byWords };
}
/** A well-known name that `name` could be mistaken for, or null. Well-known names themselves are exempt. */
function lookAlikeOf(index, name, except) {
    if (index.known.has(name) || !isComparable(name))
        return null;
    const near = deletions(name).flatMap((form) => index.byDeletion.get(form) ?? []);
    const sameWords = name.includes("-") ? (index.byWords.get(wordKey(name)) ?? []) : [];
    for (const other of [...near, ...sameWords]) {
        if (other === name || other === except || differsInVersionOnly(name, other))
            continue;
        if (sameWords.includes(other) || isOneEditAway(name, other))
            return other;
    }
    return null;
}
function isComparable(name) {
    return name.length >= MIN_LENGTH && name.length <= MAX_LENGTH;
}
function deletions(name) {
    const forms = new Set([name]);
    for (let at = 0; at < name.length; at++)
        forms.add(name.slice(0, at) + name.slice(at + 1));
    return [...forms];
}
function wordKey(name) {
    return name.split("-").toSorted().join("-");
}
// foo2 and foo3 are releases of one family more often than a squat.
function differsInVersionOnly(a, b) {
    const stem = (name) => name.replace(/[-\d]/g, "");
    return stem(a) === stem(b);
}
/** Damerau-Levenshtein distance of exactly one: an insertion, deletion, replacement or swap of neighbours. */
function isOneEditAway(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && start < b.length && a.charAt(start) === b.charAt(start))
        start++;
    const [restA, restB] = [a.slice(start), b.slice(start)];
    if (restA.length !== restB.length)
        return restA.slice(1) === restB || restB.slice(1) === restA;
    if (restA.slice(1) === restB.slice(1))
        return true;
    return (restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2));
}
function append(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, [value]);
    else
        values.push(value);
}


/***/ }),

/***/ 3382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JL: () => (/* binding */ OUT_OF_TIME),
  SUGGEST_BUDGET_MS: () => (/* binding */ SUGGEST_BUDGET_MS),
  AN: () => (/* binding */ openCourt),
  suggestAlternatives: () => (/* binding */ suggestAlternatives),
  RO: () => (/* binding */ toSuggestions),
  xV: () => (/* binding */ withinBudget)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/lookup.js
var lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/alternatives/assess.js + 6 modules
var assess = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/alternatives/curated.js + 2 modules
var curated = __webpack_require__(4542);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./build/alternatives/details.js

const details_text = schemas/* string */.YjP().nullish().catch(null);
// Only what is read; the answer is foreign, so a field of another shape counts as absent.
const answerSchema = schemas/* object */.Ikc({
    info: schemas/* object */.Ikc({
        name: details_text,
        version: details_text,
        summary: details_text,
        description: details_text,
        home_page: details_text,
        project_urls: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish().catch(null),
    }),
    ownership: schemas/* object */.Ikc({
        roles: schemas/* array */.YOg(schemas/* object */.Ikc({ role: details_text, user: schemas/* string */.YjP() }))
            .nullish()
            .catch(null),
        organization: schemas/* unknown */.L5J(),
    })
        .nullish()
        .catch(null),
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), aliases: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }))
        .nullish()
        .catch(null),
    urls: schemas/* array */.YOg(schemas/* object */.Ikc({ upload_time_iso_8601: details_text }))
        .nullish()
        .catch(null),
});
/** Reads one reply of the project's JSON. Total. */
function decodeDetails(reply) {
    if (reply.kind === "failed")
        return { kind: "failed", detail: reply.detail };
    if (reply.status === 404)
        return { kind: "absent" };
    if (reply.status !== 200)
        return { kind: "failed", detail: `the index answered HTTP ${reply.status}` };
    const parsed = answerSchema.safeParse(parseJson(reply.body));
    if (!parsed.success)
        return { kind: "failed", detail: "the index answered with something else than the project's JSON" };
    return { kind: "details", details: detailsOf(parsed.data) };
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return null;
    }
}
function detailsOf(answer) {
    const { info, ownership } = answer;
    return {
        version: info.version ?? null,
        releasedAt: answer.urls?.[0]?.upload_time_iso_8601 ?? null,
        summary: info.summary ?? null,
        description: info.description ?? null,
        links: linksOf(info),
        owners: (ownership?.roles ?? []).flatMap((role) => (isOwner(role.role) ? role.user.toLowerCase() : [])),
        organization: organizationOf(ownership?.organization),
        vulnerabilities: (answer.vulnerabilities ?? []).flatMap((one) => [one.id, ...(one.aliases ?? [])]),
    };
}
// A maintainer may upload; only an owner decides who else does.
function isOwner(role) {
    return role === null || role === undefined || role.toLowerCase() === "owner";
}
function linksOf(info) {
    const home = info.home_page ? [["Homepage", info.home_page]] : [];
    const named = Object.entries(info.project_urls ?? {}).flatMap(([label, url]) => typeof url === "string" ? [[label, url]] : []);
    return [...home, ...named];
}
function organizationOf(value) {
    if (typeof value === "string" && value !== "")
        return value.toLowerCase();
    const named = schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).safeParse(value);
    return named.success ? named.data.name.toLowerCase() : null;
}

;// CONCATENATED MODULE: ./build/alternatives/desk.js


const PARALLEL = 16;
/** A desk for one run. Requests end with the signal. */
function openDesk(world, signal) {
    const limit = (0,p_limit/* default */.A)(PARALLEL);
    const listings = new Map();
    const details = new Map();
    const options = { fresh: false, signal };
    return {
        listing: (name) => remember(listings, name, async () => world.decode(name, await limit(() => world.index.project(name, options)))),
        details: (name) => remember(details, name, async () => decodeDetails(await limit(() => world.index.description(name, options)))),
    };
}
function remember(kept, name, ask) {
    const known = kept.get(name);
    if (known !== undefined)
        return known;
    const answer = ask();
    kept.set(name, answer);
    return answer;
}

// EXTERNAL MODULE: ./build/alternatives/look-alikes.js
var look_alikes = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/alternatives/data/popular.json
const popular_namespaceObject = /*#__PURE__*/JSON.parse('{"F4":"2026-11","Dy":"0a2a-sdk 2wsgi 1bly 2nf 2out-time 2sl-py 1ccelerate 4ssible-pygments 2me 2ryl-datahub d-airflow-plugin 1da-url 3gio 3l 2bc-driver-manager cpostgresql csqlite 2dict 2justtext 2lfs 2yen 1enum 1ffine 1g-ui-protocol 2ate 2ent-client-protocol 6framework f-ag-ui hzure-ai-search gcore gdevui 5mail 2no 1ider-chat 2o-pika 3boto3 7core 3cache 4onsole 4sv 3dataloader 4ns 4ocker 3esphomeapi 3file 7s 3google 4ram 3happyeyeballs 4ttp 7-cors 8jinja2 8retry 8socks 3ice 4tertools 3kafka 3limiter 4ogic 3multiprocess 4ysql 3odbc 3quic 3redis 5sponses 4mq 4tc 4wlock 3signal 4mtpd 7lib 4onic 4qlite 4tream 2rbyte-api 8cdk 3portsdata 2studio-sdk 1jsonrpc 1keyless 8-cloud-id 2share 1labaster 2bucore 4mentations 2embic 7-postgresql-enum 8utils 2goliasearch d-django 2ibabacloud-adb20211201 dcredentials o-api ddingtalk dendpoint-util dgateway-spi dopenapi-util ess-v2 dtea g-openapi hutil hxml 3ve-progress 3yun-python-sdk-core ikms 7semantic-conventions 7trace 2lure-pytest ahon-commons 2paca-py 7trade-api 3hashape 2tair 3graph 1mazon-ion 7textract-response-parser 2plitude-analytics 2qp 4storm 1nalytics-python 2droguard 2gr 2iso8601 2ki 4-audio 5release 2ndata 3otated-doc atypes 4y 2si2html 4ble 7-compat are 8lint 8runner 4colors 4wrap 2thropic 3lr4-python3-runtime 2yascii 3badge 3crc 3io 3s 4cale 4qlite 3tree 3widget 1pache-airflow e-core fmicrosoft-fabric-plugin fproviders-airbyte qmazon qpache-impala wkafka wspark pcelery qncf-kubernetes qommon-compat wio wsql pdatabricks tdog qbt-cloud qocker pfab qtp pgoogle phttp pimap pjdbc pmicrosoft-azure zfabric zmssql qongo qysql podbc qpenlineage qracle ppagerduty qostgres predis psftp qlack qmtp qnowflake qqlite qsh qtandard ptableau qrino ftask-sdk 7beam 7sedona 8uperset 7tvm-ffi 2eye 5-core 2ify-client 6fingerprint-datapoints 6shared 3pkg 3spec 2kinspector 2p-store-server-library 3dirs 3ier 4um-python-client 3lication-file-scanner cproperties binsights 3nope 3rise 2scheduler 3w 1qt 1rabic-reshaper 2ch 4info 2gcomplete 3h 3on2-cffi b-bindings 3parse 8-addons 9dataclass 2iadne 7-codegen 3ze 5-phoenix d-client eotel 2peggio 2q 2ray-api-compat 6record 3o3-core 4w 2t 3ifacts-keyring 2viz 2xiv 1sammdf 3na 2cii-magic 5nema 5tree 2e 3-db-backends 2gi-correlation-id 5lifespan 6ogger 4ref 2n1 4crypto 2semblyai 2t-grep-cli 9py 4serialize 3eroid-filterbanks 4val 3or 3ral 4oid 5nomer-cosmos 5py 7-iers-data 3tokens 3unparse 2ync-generator 6lru 6property 6stripe 6timeout 5ache 5click 5er 5h 5io 5pg 7-stubs 5ssh 6tdlib 5test 1tlasclient 5sian-python-api 2omicwrites 2public 2trs 1udioop-lts 5read 4twheel 2th0-python 4lib 4zed 3obahn 4command 4evals 4flake 4gen-agentchat 8core 5luon-common cre afeatures atabular 5rad 8-gamma 4mat 4page 5ep8 4registry 4vizwidget 1v 2alara 2ro 4-gen3 5python3 1wacs 2kward 7-cpp 2s-cdk-asset-awscli-v1 ekubectl-v20 enode-proxy-agent-v6 9ws-glue-alpha clambda-python-alpha 8cloud-assembly-schema 9ore 9x-api 8lib 4embedded-metrics 5ncryption-sdk 4kinesis-agg 4lambda-builders bpowertools btyping 4msk-iam-sasl-signer-python 4opentelemetry-distro 4psycopg2 4requests-auth 4sam-cli 8translator 5ecretsmanager-caching 4xray-sdk 3cli 6-local 4rt 3iotsdk 3labs-aws-documentation-mcp-server 5mbdaric 3wrangler 1xiom-py 1zure 5-ai-agents 9contentsafety 9documentintelligence 9formrecognizer 9inference 9ml 9projects 7ppconfiguration 9licationinsights 6batch 6cli 9-core atelemetry 7ognitiveservices-speech 8mmon aunication-email 8ntainerregistry 8re a-tracing-opentelemetry 8smos cdb-nspkg ftable 6data-tables alake-store 7evops 6eventgrid bhub 6functions f-durable 6graphrbac 6identity 6keyvault e-administration fcertificates fkeys fsecrets iuritydomain 7usto-data cingest 6loganalytics 6mgmt a-advisor cpimanagement dpconfiguration htainers elicationinsights cuthorization bbatch gai cilling cotservice bcdn cognitiveservices dmmerce epute dnsumption etainerinstance kregistry stasks kservice dre dsmosdb bdataboxedge ffactory flake-analytics knspkg kstore fmigration cevspaces etestlabs cns beventgrid ghub cxtendedlocation bhanaonazure cdinsight bimagebuilder cotcentral ehub hprovisioningservices bkeyvault bloganalytics eic bmachinelearningcompute dnagementgroups lpartner dps drketplaceordering cedia conitor csi cysqlflexibleservers bnetapp ework cotificationhubs cspkg bpolicyinsights dstgresqlflexibleservers dwerbiembedded crivatedns brdbms cecoveryservices rbackup ddhatopenshift eis genterprise dlay dservations eource j-deployments vcripts vtacks ktemplatespecs jgraph bscheduler cearch dcurity drvicebus ifabric omanagedclusters ilinker cignalr cql evirtualmachine ctorage cubscription cynapse btrafficmanager bweb 7onitor-ingestion eopentelemetry r-exporter equery 7ultiapi-storage 6nspkg 6schemaregistry 7earch-documents 8rvicebus dfabric dmanagement-legacy 7torage-blob ecommon efile i-datalake jshare equeue 7ynapse-accesscontrol frtifacts emanagedprivateendpoints espark 5ml-core 8featurestore 8mlflow 0b2luigi 1abel 2ckcall 4off 4ports-asyncio-runner adatetime-fromisoformat afunctools-lru-cache astrenum atarfile bempfile aweakref azoneinfo bstd 4refs 2ndit 3ks 2se58 4dpyright 3hlex 2yesian-optimization 2zel-runfiles 1c-detect-secrets 3jsonpath-ng 3python-hcl2 2e-python-sdk 2rypt 1eanie 3rtype 3utifulsoup4 2drock-agentcore h-starter-toolkit 2have 2tter-profanity 6proto 1ibtexparser 2dict 2gframes 2lliard 2naryornot 3dep 2o 3python 3things-client 4ite 4raj 2tarray 3sandbytes 4tring 6uct 1lack 3ke3 2each 4k 3ssed 5ings 2inker 3s 2obfile 3ckbuster 3sc2 2uetooth-data-tools 1m25s 1oa-str 2keh 2ltons 2olean-py 3st-histogram 5edblob 3tstrap-flask 2tbuilder-schema 3framework-connector 3o 4-session-manager 43 5-stubs 6type-annotations 4core 8-stubs 3tle 6neck 2x-sdk-gen 3sdk 1raceexpand 5x 3intree 7ust a-core blangchain 3nca 2eathe 2ickflows 2otli 6cffi 6py 3wser-cookie3 8use b-sdk 7base 7forge 7gym-core 1s4 2on 1ubus 2ild 2llmq 2mp-my-version 42version 4version 2nnet 2rner-redis 2sinesstimedelta 1ytecode 0c7n 3-org 1achebox 5control 5d-property 5lib 5out 5tools 2dwyn 2io 3rocffi 5svg 2mel-converter 5ot-py 2nmatrix 3tools 2pstone 2rtopy 2sbin 3efy 3sandra-driver 2talogue 3boost 3egory-encoders 3kin-pkg 3trs 2usallib 1bor 42 1chardet 2xt 1dk-nag 3tf 2p-use 1el-python 3ery 6-redbeat 7types 2m 2rberus 3ebras-cloud-sdk 3tbot-dns-cloudflare 4ifi 4validator 1ffi 2gv 2n-flip 4lint 2time 1hannels 8-redis 3rdet 4gebee 4set-normalizer 2db 2eck-jsonschema 6manifest 5digit 5ov 5sumdir 3root 3ss 3vron 3x 2ispa 2onkie 3reographer 2roma-hnswlib 6db 2unkr-ai 1int 2rcuitbreaker 2so8601 1kzg 1landestined 4g 5-format 3rabel 3ude-agent-sdk 2eanco 3o 3rk-backend-api 2i-exit-tools 3ck 5-aliases 6default-group 7idyoumean 6help-colors 6log 6option-group 6plugins 6repl 6spinner 5click 5house-connect bdriver bpool bsqlalchemy 3ff 3gj 3kit 3ze 2oud-sql-python-connector 5events 5flare 5inary 5pathlib 6ickle 5scraper 6plaining 4p 2r-loader 2u 3sterscope 1ma 3es 3ke 2d2 3stanpy 2sis-pack-manager 1obble 2decov 4guru-profiler-agent 4magic-cli-tools 4owners 4spell 4timing 4words-client 2g 3ames 2here 2iled 3ncurve 2llate-data-diff 8sqllineage 4ectfasta 3orama 5cet 6lass 5ed 7logs 5ful 5log 4ur 3umnar 2mfy-aimdo 6kitchen 5ui-embedded-docs 8frontend-package 8workflow-templates q-core rmedia-api ximage xother xvideo 3m 4entjson 4itizen 4onmark 3posio 8-client 4ressed-rtf btensors 3types 2nan 3current-log-handler 3fection 4ig 6argparse 6cat-client 6obj 6parser 6updater 4luent-kafka f-stubs 4usable-homoglyphs 6e 3nect-python 7orx 5xion 3s 4tantly 5ruct 9-typing 9s 3textlib2 7vars 4ourpy 3vertdate 2okiecutter 3lname 4prop 2pier 2reapi 4dis 4forecast 4mltools 4schema 3ner 2uchbase 3ntry-converter 3rlan 2verage 6lls 1ramjam 3shtest 3wl4ai 3yons 2c32c 3check 3engine 3mod 6-plus 2ewai 6-tools 2ispy-bootstrap5 2on-converter 5descriptor 5validator 4iter 4sim 4tab 3ss-web 5plane 3wdstrike-falconpy 2ypto 6graphy 1ss-inline 3beautifier 3compressor 3select 92 3utils 2v-diff 3w 1t3 2ranslate2 1ucumber-expressions 9tag-expressions 2da-bindings 5pathfinder 6ython 5tile 6oolkit 2id 2lsans 2py-cuda12x 2ratorbin 3l-cffi 4ify 3rency-symbols 2stomerio 6tkinter 1vss 2xopt 3py 1w-rpa 2sandbox 1x-oracle 1ycler 4onedx-bom apython-lib 5pts 2mem 2thon 3oolz 0dacite 2ff 3t 2gster 7-aws 8celery 9loud d-cli 8dbt 9g-cli core 9ocker 8gcp 9raphql 8k8s 8pandas 9ipes 9ostgres 8shared 9lack 8webserver 2phne 2rabonba-core 3kdetect 2sh 4-ag-grid 5bootstrap-components 5core-components 5extensions 5html-components 5table 4scope 3k 4-expr 2tabases 5ento 9-dbn 5ricks a-agents ci-bridge cpi bcli connect bdlt bfeature-engineering blabs-blueprint gdqx glsql gremorph dngchain bmcp bopenai bpypi1 f2 bsdk cql-connector ealchemy bvectorsearch 4class-wizard 9es b-avroschema cjson g-speakeasy 5ompy 6ntract-cli dspecification 4dog 7-api-client 8lambda 4fusion 4model-code-generator 4property 4set 7s 5ketch aes 3efinder 4parser 4time 4utils 2vey 2ytona 7-api-client i-async 8toolbox-api-client q-async 1b-dtypes 2fread 2l-tempo 2t-adapters 5thena 4bigquery 4clickhouse 5ommon 6re 4databricks 5uckdb 4exasol 6tractor 4fabric 4postgres 5rotos 4redshift 4semantic-interfaces 5nowflake 5park 2us-fast 3tils 1dapm-test-agent 2gs 2sketch 2t 3race 1ebtcollector 3ugpy 2cli 3opatch 4rator 5d 2ep-translator 4agents 4diff 4eval 4gram-sdk 4merge 4speed 2fusedcsv 7xml 2lta-kernel-rust-sharing-wrapper 6sharing 7park 5lake 2p-logic 3endency-groups binjector 3recated 8ion 3try 3yf 2scope 2tect-agent 7secrets 2vicecheck 3tools 1iagrams 2ct2xml 4differ 4toxml 2ff-cover 5match-patch 5parser 4users 3y-plugin 2ll 2ngtalk-stream 2rectsearch 3hash 3ty-equals 5json 2scord-py 3kcache 3posable-email-domains 3tlib 4ributed 5o 1j-database-url 2ango 6-admin-inline-paginator dlist-filter-dropdown drangefilter dsortable2 cplus 8llauth 8nymail 8ppconf 8uditlog 8xes 7celery-beat eresults 8hoices 8ompressor 9nstance 9rs-headers 9tton 9untries 8rispy-forms 8sp 7debug-toolbar 9precate-fields 8otenv 7environ 8xtensions 7fake-model 8ernet-fields-v2 8ilter 8ormtools 7guardian 7health-check 8ijack 8tmx 7import-export 8pware 7js-asset 7libsass 9near-migrations 8ocalflavor 9ginas 7mathfilters 8igration-linter 8odel-utils ccluster ctranslation 8ptt 8ysql 7ninja 7oauth-toolkit 8bject-actions 8tp 7permissionedforms 8gactivity 9lock 9migrate 9trigger 8honenumber-field 8icklefield 8olymorphic 9stgres-copy 8rometheus 8ydantic-field 7querycount 7ratelimit 8edis 9st-polymorphic 9version 8q 7safedelete 8cim2 8es 8ilk 9mple-history 8torages 9ructlog 9ubs c-ext 7tables2 9ggit 8imezone-field 8reebeard 8wo-factor-auth 8ypes 7unfold 7waffle 8ebpack-loader 8idget-tweaks 6restframework j-api-key kcsv kdataclasses krole-filters ksimplejwt ltubs 2lint 1linfo 2t 1m-haiku 3tree 1nslib 3python 1ocformatter 3ker 6-compose 7image-py 7py 9creds 6file-parse 3ling 7-core 8ibm-models 8parse 8slim 3opt 6-ng 3string-parser g-fork ato-markdown 3usign-esign 4tils 3x2pdf 5txt 4compose 4tpl 2gpile-cache 2hq-artifactory 2mdf-python-tools 3inate 2nfig 2tenv 3map 3ty-dict 1parse 3th 2kt 1raccus 3ftjs-exporter 3matiq 2f-extensions 4nested-routers 4spectacular f-sidecar 4yasg 2opbox 1spy 4-ai 1tlpymetrics 1uckdb 6-engine 5uckgo-mcp bsearch 2lwich 2namai 2rationpy 1vc 3-data 4http 4objects 4render 4s3 5tudio-client 4task 1ydantic 2naconf 4modb-json 0e2b 3-code-interpreter 13nn 1asydict 4gui 4ocr 1bcdic 2ooklib 1c2-metadata 2codes 2dsa 2os 2s-logging 1dgartools 3e-tts 2itables 4distance 4or 6config 1inops 3x 1lastic-apm 8transport 7search d-dbapi fsl d8 2ementary-data 7path 3venlabs 1mail-reply-parser 6validator 2bedchain 3reex 2cee 2met-api 2oji 2r-notebooks-magics 1ncutils 2rich 2trypoints 2um-compat 5tools 434 2vier 4rons 3oy-data-plane 3s 3yaml 1phem 1quinox 1radicate 3lchemy 1sp-coredump 4idf-kconfig 8size 3tool 1t-xmlfile 2h-abi 5ccount 4hash 4keyfile 7s 4rlp 4typing 4utils 2ils 2uples 1val-type-backport 4uate 2dev 2entlet 5s 3rgreen-lint apy 2idently 1xa-py 2cel-mcp-server 4ptiongroup 3hange-calendars 8lib 2ecnet 4uting 2ifread 2pandvars 3ecttest 3iringdict 2tension-helpers 3ract-msg 1zdxf 0fabric 6-analytics-notebook-plugin hsdk 2ce 4book-business 4xlib 3tory-boy 2iss-cpu 2ke-useragent 4r 5edis 2l-client 3con 2ncycompleter 2rama-notifications 2st-depends 5langdetect 4api 7-cache2 9li aoud-cli 8mail 9cp 8pagination 8sso 8users d-db-beanie hsqlalchemy 9tils 5r 5vro 4core 4diff 4embed 5ners 5r-whisper 5xcel 4f1 4jsonschema 4mcp 7-slim 4parquet 5rogress 4rlock 4safetensors 5tream 4text 8-numpy2 9predict 9wheel 4uuid 4warc 2tfs-ng 1cache 1eedparser 1fmpeg-python 4y 1hir-resources 1ickling 2ddle 3o2 2lelock 4type 3terpy 2nbourne-access-sdk 3dlibs 4python 4spark 2ona 2re 4base-admin 4crawl 9-py 4works-ai 3st 2xedint 1lagsmith 3ke8 6-bugbear 9iltins 7comprehensions 7docstrings 7import-order 8sort 7noqa 7plugin-utils 8olyfill 8rint 8yproject 7quotes 4y 3ml 3sgger 4hinfer-cubin bpython 5text 4k 5-admin 7ppbuilder 6babel 7crypt 6caching 7ompress 8rs 6httpauth 6jwt-extended 6limiter 7ogin 6mail 8rshmallow 7igrate 6oidc 7penapi3 aid 6restful ax 6session 7hell-ipython 7morest 7ock aetio 7qlalchemy 6talisman 7esting 6wtf 3tbuffers 4dict 4ten-dict 8json 3x 2excache 4parser 2it 4-core 2ower 2pc 2uent-logger 7runtime 7syntax 3fl-lock 3py 1olium 2nttools 2rbiddenfruit 3mic2 4ulaic 7s 1pdf 42 1qdn 1redapi 3e-email-domains 4type-py 4zegun 2ida 2ozendict 6list 1s 2spec 1tfy 1ugue 5-sql-antlr 2nc-args 5timeout 4sigs 4tions-framework 4y 2rl 3o 2ture 6s 2zzywuzzy 1vcore 0gast 1cloud-aio-auth bbigquery bpubsub bstorage 2ovr 2sfs 1dbmongo 2own 1eckodriver-autoinstaller 2nai-prices 3der-guesser 3sim 4on 2oalchemy2 3coder 3graphiclib 3hash2 3ip2 3json 7-pydantic 3met 3names 3pandas 4y 2pa 2vent 6httpclient 1guf 1hapi 2erkin-official 2p-import 1itdb 3hub-action-utils 7copilot-sdk 63-py 6kit 3ignore-parser 3lint-core 3python 3urlparse 1lfw 2ob2 3m 2uonts 1nupg 1oogle 6-adk 9s 8i-generativelanguage 8nalytics-admin hdata 8pi a-core bpython-client o-stubs atools 9ps-meet 8uth b-httplib2 coauthlib cstubs 7cloud c-access-context-manager eiplatform elloydb eppengine-logging ertifact-registry esset eudit-log ftoml dbatch eigquery l-biglake mdatatransfer mstorage gtable euild dcompute fntainer fre ddatacatalog hflow-client iorm hplex iroc l-metastore hstore eiscoveryengine elp eocumentai derror-reporting dfirestore diam dkms dlanguage eogging dmanagedkafka eemcache eodelarmor fnitoring dorchestration-airflow fg-policy es-config glogin dpipeline-components erofiler eubsub jlite drecaptcha-enterprise gommendations-ai fdis fsource-manager eun dscheduler eecret-manager epanner feech etorage k-control ltransfer dtasks eexttospeech erace gnslate dvectorsearch eideointelligence fsion dworkflows 8rc32c 7genai aerativeai 7pasta 7re2 9auth 9sumable-media 7search-results 6ads 7pis-common-protos 6maps 6trans 2true 1prof2dot 5iler-official 2ustat 2ytorch 1ql 1radio 6-client 3in 3ndalf 4ian 3pheme 8u 6ne 8-django 5frames b-py 5ql-core 8relay 5viz 2eat-expectations 3enback 5let 3mlinpython 3p-ast 2iffe 6cli 6lib 3mp 2oovy 3q 3wthbook 2pc-google-iam-v1 clogging-v2 5interceptor 5stubs 4io 6-gcp 7health-checking 7reflection 7status 7testing 8ools 4lib 1spread 7-dataframe 8formatting 2sapi 2util 1to 2ts 1unicorn 2ppy3 2robipy 1ym 3-notices 3nasium 0h11 12 13 15netcdf 2py 1abluetooth 2lo 2rbor 3file 2shids 4ring 2tch 5-fancy-pypi-readme 6requirements-txt 6vcs 5ling 9-autoextras-hook 2versine 2ystack-ai 1dbcli 3scan 2fs 2ijupyterutils 1ealpy 2punits 2ra 2xbytes 1f-gradio 3transfer 3xet 1idapi 2ghspy 2jri-converter 5date 2redis 2shel 3t 4oprint 1json 1msclient 1ogql-parser 2lidays 3ogram 4views 2meassistant 2ncho 6-ai 1pack 1tml-tag-names 6ext 5void-elements 42text 45lib 5tagger 4date 5ocx 4min 72 2tmock 3p-ece 5message-signatures 4core 4ie 4lib2 4r 5etty 4stan 4tools 4x 5-aiohttp 7uth 6retries 6sse 6ws 1ubspot-api-client 2ey 2ggingface-hub 2manfriendly 5ize 2pper 1vac 2plot 1ydra-core 2percorn 5frame 5link 5opt 5pyyaml 3othesis a-graphql bjsonschema 0ibis-framework 2m-cloud-sdk-core 5os-sdk b-core cs3transfer 4db 4platform-services 4watsonx-ai 3cloudant 1calendar 2diff 2ecream 2mplib 2s 1d 2entify 2f-component-manager 2na 1faddr 1graph 1json 1magecodecs 5hash 5io 7-ffmpeg 5size 3pclient 2balanced-learn 2g2pdf 3aug 2mutabledict 9s 2pit 3ort-deps 7linter 6lab 7ib-metadata aresources 3yla 1ncremental 2ference-cli agpu 3late64 4ect 7ion 7or 4uxdb 8-client 83-python 2iconfig 2ject 6or 2line-snapshot 2ngest 2otify-simple 2putimeout 2quirer 8py 2scriptis 3ightface 3pect-ai 3taller 4ructor 2telhex 4regular 5face-meta 5pret-core 5rogate 5valtree 3uit-oauth 2venio-records-permissions 3oke 1opath 1p3country 2address 2db 2ykernel 3mpl 3thon 7-genutils 8pygments-lexers 3widgets 1sal 2o3166 38601 3date 4uration 3rt 1tables 2emadapter 4loaders 3rative-telemetry 6ors 4proxy 2sdangerous 2ypes 0j2cli 1acobi 4nv 2naf 3us 2raco-classes 8ollections 9ntext 7functools 7text 3o-winkler 2vaproperties 2x 3-cuda12-pjrt clugin 3lib 3typing 2ydebeapi 1cs 1dcal 1edi 2epney 2llyfish 2nkinsapi 4spy 1h2 1ieba 2nja-partials 52 6-ansible-filters 7cli 7humanize-extension 7simple-tags 7time 5nator a-plugins 3xed 2ra 2ter 2wer 1mespath 2p 1obflow 3lib 2sepy 4rfc 1properties 2ype1 1q 1s2py 2beautifier 2chema-to-python 2ii 2min 2on-e 5log-formatter 8ging 8ic 5merge-patch 5repair 6pc 5schema-for-humans cto-pydantic 6tream b-rs-tokenizer 42html 45 4alias 5rgparse 5ta-python 4compat 6nversion 4diff 4field 4lines 4merge 4net 4patch 7h 8-ng 9python 9rw b-ext 5ickle 5ointer 4ref 4s 5chema a-path brs bspec fifications a2md 1ulius 2nit-xml 52html 5parser 2pyter 7-client 9onsole are 8events 8kernel-gateway 8lsp 8packaging 8server e-fileid fterminals fydoc 8ydoc 7lab a-pygments bserver bwidgets 6xt 2stext 1wcrypto 2t 0k8 1afe2 3ka-python c-ng 2gglehub 6sdk 2itaistruct 2leido 2zoo 1configlib 1edro 5-datasets 6viz 2ras 5-applications 6preprocessing 3beros 3nels 2stra 2yboard 3ring 7s-alt 9codeartifact 9google-artifactregistry-auth 3stoneauth1 1fp 3-pipeline-spec 4server-api 1gb 1iwisolver 1nack 2eed 1oalas 2heesio 2mbu 2pf 2rean-lunar-calendar 3nia 6-rs 1rb5 1ubernetes a-asyncio bstubs 1ylinpy 0label-studio-sdk 2ces 2nce-namespace f-urllib3-client 5db 3dlock 3gchain 9-anthropic bws bzure-ai achroma blassic bohere cmmunity cre aexperimental agoogle-community hgenai hvertexai broq ahuggingface alitellm amcp-adapters bistralai bongodb anebius bvidia-ai-endpoints aollama bpenai apinecone bostgres brotocol atests cxt-splitters 5odes 4detect 4fuse 4graph 9-api acheckpoint k-mongodb lpostgres lsqlite bli aprebuilt aruntime-inmem asdk autils 4smith 4uage-data 9tags 2p 2rk 4-oapi 5parser 2spy 2tex2mathml 6sympy2-extended 5codec 2unchdarkly-eventsource dserver-sdk 2zy-imports 5loader 5model 5object-proxy 1dap3 4tor 2fparser 1eather 2b128 2gacy-api-wrap 7cgi 2venshtein 1ib-detect-testenv 3clang 4st 3linear-multicore 3rosa 4t 3sass 3tmux 4pu 3usb-package 3valkey 2ccheck 3ense-expression 2ef 2felines 2ghtgbm 5ning 9-utilities 2mits 2ne-bot-sdk 5profiler 4ar-operator 4cache2 3gua-language-detector 3kedin-api-client 4ify-it-py 3trunner a-adapters 2t 3ellm 7-enterprise 8proxy-extras 4star 8-htmx 3tlefs-python 2vekit 7-agents 9pi 8blingfire 8plugins-deepgram gelevenlabs gnoise-cancellation gopenai gsilero gturn-detector 9rotocol 1kml 1lama-cloud b-services 6index b-agent-openai ccli dore cembeddings-bedrock nopenai cindices-managed-llama-cloud estrumentation clegacy dlms-anthropic hopenai cmulti-modal-llms-openai cprogram-openai cquestion-gen-openai creaders-file kllama-parse cworkflows 6parse 2guidance 2vmlite 1m-eval 3format-enforcer 2db 2l 2nr 4-claude-code-proxy 1ocalstack-core 4te 3ket 4file 3ust 6-cloud 7plugins 2g-symbols 3book 3fire 7-api 3ging-azure-rest 3ical-unification 4stro 3uru 3zio-python-handler 2ky 2mond 2oker-sdk 3ngsuite-util-genai 3seversion 2rem 3o 1ru-dict 1sprotocol 1uigi 2narcalendar 5date 2pa 2qum 1xml 4-html-clean 5stubs 1z4 2allright 2fse 0m3u8 1acholib 2ggma 3ic-filter 5attr 4ka 2ilchimp-marketing atransactional 4gun 4jet-rest 3ncontentextractor 3son 2kefun 3o 2mmoth 2ndo 3gum 3ifold3d 2pbox-earcut 2riadb 4mo 4sa-trie 3kdown 8-exec 9it-py 9to-confluence cmrkdwn 82 8ify 8table 4itdown 4o 4upsafe 3shmallow b-dataclass cenum cjsonschema coneofschema csqlalchemy cunion 2shumaro 2tch 3h-verify 3miner 3plotlib a-inline 3rix-nio 3scipy 3urin 2utrix 2xminddb 1bstrdecoder 1cap 2cabe 2p 3-atlassian 4proxy 9-for-aws 4server-fetch bgit bqdrant 4use 1dformat 8-gfm 2it-py-plugins 2url 2x-truly-sane-lists 1easurement 2cab-python3 2diapipe 6y 2m0ai 3cache 3oization 4ry-profiler 3ray 2rcantile 3gedeep 5pythonclient 2son 5-python 2thod-python 6tools 3ricflow 1icrosoft-kiota-abstractions huthentication-azure ghttp gserialization-form ujson umultipart utext asecurity-utilities-secret-masker 2ke 2lvus-lite 2mesis 2ni-racer 5swe-agent 4fy-html 4kanren 4mal-snowplow-tracker 4o 2rakuru 2screant 3tletoe 4ral-common 8vibe 7ai 4une 2tmproxy 9-linux ars awireguard 2xpanel 2zani 1kdocs 6-autorefs 8wesome-pages-plugin 7gen-files 9t-deps 8it-revision-date-localized-plugin 8lightbox 7literate-nav 7macros-plugin 9terial f-extensions 8inify-plugin 8onorepo-plugin 7redirects 7section-index 6trings c-python 1l-collections 3dtypes 2eap 2flow 6-skinny 7tracing 2x 3-lm 3tend 1mcif 2h3 1ock 4ito 2dal 3el-bakery 6hosting-container-standards 5scope 4rn-treasury 3in 2hawk 2lecule 8-plugins 2ngoengine 5mock 3otonic 3ty 2re-itertools 4orless 2to 4r 2useinfo 2viepy 2yopy 2zilla-django-oidc 1p-api 3pyrho 2i4py 3re 2lcursors 2math 1sal 4-extensions 2gpack 7-numpy 8python 3raph-core 8sdk 7fs 3spec 2offcrypto-tool 2rest 6azure 2s 1teb 1ujoco 2lti-key-dict 5dict 5method 5part 6ledispatch 6rocess 5tasking 5volumefile 2nch 2rmurhash 2tagen 3f8 3mut 1wparserfromhell 1xnet 1ygene 2py 4-boto3-accessanalyzer eount dm e-pca ciops cmp elify ibackend iuibuilder cpigateway lmanagementapi lv2 dpconfig kdata efabric flow eintegrations elication-autoscaling ninsights nsignals mcostprofiler emesh erunner estream fync crc-region-switch fzonal-shift dtifact cthena cuditmanager dtoscaling m-plans bb2bi cackup h-gateway hsearch dtch ccm-dashboards hta-exports fpricing-calculator frecommended-actions cedrock i-agent o-runtime ocore s-control jdata-automation y-runtime jruntime cilling iconductor craket cudgets bce chatbot dime g-sdk-identity lmedia-pipelines netings nssaging lvoice cleanrooms lml doud9 gcontrol gdirectory gformation hront l-keyvaluestore ghsm jv2 gsearch mdomain gtrail l-data gwatch codeartifact fbuild fcatalyst gommit hnnections fdeploy fguru-reviewer ksecurity jprofiler fpipeline fstar-connections knotifications dgnito-identity lp jsync dmprehend lmedical fute-optimizer s-automation dnfig enect i-contact-lens icampaigns rv2 kses iparticipant etrolcatalog itower dst-optimization-hub cur dstomer-profiles bdatabrew fexchange fpipeline fsync fzone dx ceadline dtective dvicefarm eops-guru cirectconnect dscovery clm cms cocdb g-elastic crs cs d-data dql cynamodb jstreams bebs cc2 e-instance-connect dr e-public ds cfs cks e-auth clasticache ibeanstalk db ev2 cmr e-containers fserverless cntityresolution cs cvents didently ds bfinspace j-data drehose ds cms corecast jquery crauddetector deetier csx bgamelift jstreams ceo-maps fplaces froutes clacier dobalaccelerator due crafana deengrass lv2 doundstation cuardduty bhealth hlake biam cdentitystore cmagebuilder dportexport cnspector k-scan k2 dternetmonitor dvoicing cot e-data fjobs-data fmanaged-integrations eanalytics edeviceadvisor eevents k-data efleetwise esecuretunneling fitewise ethingsgraph fwinmaker ewireless cvs e-realtime echat bkafka gconnect cendra h-ranking dyspaces kstreams cinesis i-video-archived-media pmedia psignaling pwebrtc-storage ianalytics rv2 ivideo cms blakeformation dmbda dunch-wizard cex-models fruntime ev2-models hruntime cicense-manager q-linux-subscriptions ruser-subscriptions dghtsail cocation dgs dokoutequipment bm2 cachinelearning eie2 dilmanager dnagedblockchain s-query drketplace-agreement ncatalog ndeployment nentitlement nreporting mcommerceanalytics cediaconnect jvert glive gpackage n-vod nv2 gstore l-data gtailor fcal-imaging dmorydb dteringmarketplace cgh dn cigration-hub-refactor-spaces khub-config norchestrator nstrategy cpa cq cturk cwaa f-serverless bneptune i-graph idata dtwork-firewall iflowmonitor imanager jonitor cotifications ocontacts dva-act boam cbservabilityadmin cdb cmics cpensearch lserverless crganizations csis cutposts bpanorama drtnercentral-account qbenefits qchannel qselling dyment-cryptography v-data cca-connector-ad pscep ds cersonalize m-events nruntime ci dnpoint j-email ksms-voice t-v2 dpes colly cricing doton bqapps cbusiness cconnect cuicksight bram cbin cds e-data cedshift j-data kserverless dkognition dpostspace dsiliencehub eource-explorer-2 kgroups jgroupstaggingapi colesanywhere dute53 i-recovery-cluster tontrol-config sreadiness idomains iglobalresolver iprofiles iresolver ctbfabric cum bs3 dcontrol doutposts dtables dvectors cagemaker k-a2i-runtime ledge lfeaturestore-runtime lgeospatial lmetrics lruntime dvingsplans ccheduler fmas cdb cecretsmanager eurity-ir jhub jlake drverlessrepo fice-quotas icatalog p-appregistry idiscovery ds ev2 chield cigner fin dmspaceweaver cnow-device-management fball ds cocialmessaging cqs csm e-contacts fguiconnect fincidents fquicksetup fsap do e-admin foidc ctepfunctions doragegateway ds cupplychain fort i-app cwf cynthetics btaxsettings cextract cimestream-influxdb mquery mwrite cnb cranscribe gfer glate dustedadvisor bverifiedpermissions coice-id cpc-lattice bwaf e-regional ev2 cellarchitected cickr dsdom corkdocs fmail jmessageflow fspaces l-instances mthin-client mweb bxray 5extensions 5protobuf 2sql-connector f-python 5client 3t-parser 0nacos-sdk-python 2ked 2meparser 4x 2nobind 4id 2rwhals 2ts-py 4ort 1bclassic 4ient 3onvert 2format 2sphinx 3tripout 1cclient 1dg-httpsclient 2index 2json 1ebius 2mo-toolkit 2o4j 2ptune-api 8fetcher 8scale 2st-asyncio c2 2taddr 3cdf4 3ifaces 3miko 3workx 2vergrad 2wrelic 3spaper3k 2xus-rpc 1h3 1ibabel 2cegui 2nja 2quests 1ltk 1mcli 1ode-semver 4env 4js-wheel-binaries 2se 2tebook 8-shim 3hing 3ion-client 2x 1tc-templates 2lm-auth 2plib 1uitka 2lltype 2m2words 3ba 3codecs 3difftools 3expr 3py 5-financial 6quaternion 6typing-compat 5doc 1vidia-cublas d-cu11 h2 9da-cccl-cu12 dupti h-cu11 l2 cnvcc-cu12 ertc h-cu11 l2 cruntime j-cu11 n2 ann-cu11 g2 g3 dfrontend 9fft c-cu11 g2 aile d-cu12 9rand d-cu11 h2 9solver f-cu11 j2 aparse f-cu11 j2 flt-cu12 l3 9tlass-dsl i-libs-base 7ml-py 7nccl-cu11 f2 f3 8vjitlink g-cu12 9shmem-cu12 i3 9tx b-cu11 f2 2tx 0o365 1ai-statsig-python-core 2uth2client 5lib 1bjgraph 3print 3size 2store 1ci 3-cli 2spbuilder 4responder 1d 2fpy 1ffice-word-mcp-server 6365-rest-python-client 1kta 1ldest-supported-numpy 2efile 3tools 2lama 1megaconf 1necache 2nx 4-ir 42tf 4converter-common 4runtime b-gpu 4script 5lim 1pen-clip-torch 5data-contract-standard 5webui 43d 4ai 6-agents 7harmony 7whisper 5pi-core 8pydantic athon-client 8schema-pydantic fvalidator 9pec-validator 4cc-python-reimplemented 5ensus a-context bext-azure 5v-contrib-python l-headless 7python d-headless 4env-core 5vals 4feature-sdk 5oodfacts 4hands-aci bgent-server bi asdk atools 4inference-instrumentation t-langchain uopenai esemantic-conventions 4lineage-airflow cintegration-common cpython csql 4med 4pyxl 8-stubs 4search-protobufs cy 5tacksdk 4telemetry-api econtainer-distro edistro eexporter-gcp-logging rmonitoring rtrace njaeger-thrift notlp r-proto-common ygrpc yhttp nprometheus x-remote-write nzipkin-json uproto-http einstrumentation t-agno vio-pika xhttp-client ztp-server xkafka xpg vlephalpha vnthropic vsgi wyncio zpg vws-lambda ubedrock voto y3sqs ycore ucassandra velery vhromadb vlick vohere wnfluent-kafka vrewai udbapi vjango uelasticsearch ufalcon wstapi vlask ugoogle-genai ze-generativeai vroq wpc uhaystack vttpx ujinja2 ukafka-python ulancedb xgchain vlamaindex vogging umarqo vcp vilvus wstralai vysql zclient uollama vpenai zi-agents zi-agents-v2 zi-v2 upika wnecone vsycopg zpg2 vymemcache xongo xysql wramid uqdrant uredis wmoulade wplicate wquests usagemaker vqlalchemy xite3 vtarlette vystem-metrics uthreading vogether wrnado xtoiseorm vransformers uurllib zb3 uvertexai voyageai uwatsonx veaviate vriter vsgi eprocessor-baggage hpagator-aws-xray pb3 pgcp pjaeger pot-trace hto eresource-detector-azure mdetector-docker vgcp vkubernetes vprocess esdk h-extension-aws femantic-conventions y-ai etest-utils eutil-genai jhttp 5racing 4vino 8-telemetry 4xlab 2ik 2sgenie-sdk 2t-einsum a-fx 3ax 3imum 3ree 3una 6-integration 3ype 1racledb 3s 2bax-checkpoint 6export 2dered-set 7multidict 5ly-set 2json 2msgpack 2tools 1s-service-types 2crypto 2lo-config 5i18n 5serialization 5utils 2qp 2s2 1utcome 3lines 8-core 1verrides 1yaml 0packageurl-python 6ing 3t-python b-ffi 2ddleocr 6paddle 6x 2gefind 8-bin 4rduty 3inate 2ho-mqtt 2lettable 2mqp 2ndas 6-flavor 7gbq 7market-calendars 7stubs 7ta 6ql 4era 4ocfilters 3el 2permill 2rallel-web 4m 5eterized 5iko 3se 5-type 5datetime 5l 4imonious 4ley 4o 4y 3td 4ial-json-parser 5cle 3ver 2sslib 3te 5deploy 5l 2tch-ng 5elf 5right 3h 4able 4lib 7-abc 8mate 72 4os 4spec 4validate 4y 3ool 3sy 2ypalrestsdk 1br 2s-installer 1codedmp 1dbpp 3r 2f-tools-mcp 32image 3kit 3miner-six 3plumber 3rw 2m 3-backend 2oc 2pyras 1ebble 2ewee 2file 3t 2m 2ndulum 2p517 38 4-naming 2rplexityai 2x 3pect 1fzy 1g8000 2eocode 2last 2py 2vector 1hik 2onenumbers clite 4opy 1i-heif 2ckleshare 2exif 2ka 3epdf 2llow 6-avif-plugin 7heif 2necone 8-client 9plugin-assistant ginterface 3otdb 3t 2p 3-api 5udit 4hello-world 4licenses 4requirements-parser 4system-certs 4tools 3deptree 3ecat-ai 4linewise-singer-python 4nv 3x 1kce 2gconfig 3info 3util-resolve-name 1lac 3id-python 3ster 7-pastedeploy 3tformdirs 8io 3ywright a-stealth 2otext 4ly 6-express 4nine 2uggy 3m-dispatch 4bum 3x 2y 3vel 1mdarima 1oethepoet 4ry 6-core 7dynamic-versioning 7plugin-export epypi-mirror 2lars 6-runtime-32 3ib 4cy-sentry 3ling 72 3y-eip712-structs 4factory 5ile-weave 4leven 5ine 2och 2rt-for 4alocker 4ion 4picker 2stgrest 4hog 7analytics 2werline-shell 2x 1pft 2rintpp 1rance 3w 4core 2e-commit a-hooks 3fect 7-aws 8cloud 8dbt 9ocker 8gcp 8ray 4ixdate 3k 3mailer 3shed 4idio-analyzer bonymizer 4to-python-client 3tty-html-table 6table 2ime-sandboxes 6tunnel 5py 4p 3ority 3son 2obableparsing 3glog 4ress 8bar2 3metheus-api-client bclient bfastapi-instrumentator clask-exporter 4ise 4pt-toolkit 3pcache 4erdocs 4het 3tego 4o-plus 5buf 83-to-dict 5c-gen-openapiv2 5letariat 5validate 3v 3xy-protocol 1s-mem 2mpy 2util 2ycopg 7-binary 8pool 72 8-binary 3gnal 1tpython 2yprocess 1ubchempy 3lication 6suffix2 clist 2ccinialin 2db 2lp 3sar-client 3umi 6-aws 7command 7random 7tls 2re-eval 5sasl 4cloudplatformclientv2 4magic 2sher 1vlib 1wdlib 1y 2-asciimath 3builder-signing-sdk 3cpuinfo 3deviceid 3ecc 3key-value-aio dshared 3mini-racer 4oneyed 3openapi-schema-to-json-schema 4rder-utils 3partiql-parser 3rust-stemmers 3serializable 4py 3ubjson 3vapid 3walk 24j 27zr 2aes 3hocorasick 3irtable 3ml 3ndoc 4note-audio 9core 9database 9metrics 9pipeline 8ai-sdk 3rmor 4row 7-hotfix 8stubs 3sn1 6-modules 3thena 3udio 4togen 7ui 2base62 74 6lines 3cj 3ind11 8-stubgen 3reaker 3tex 3uildkite 3ytebuffer 2cairo 4res 5lo 4sbin 3ep-parser 3ld2 4ipper 3nite 3ocotools 4destyle 4gnito 4llada 4mposefile 4untry 3parser 3rdt 4on 4ypto 8dome cx 3ti 3url 2dantic 8-ai b-slim argparse avro 9core 9evals axtra-types 9graph 9handlebars 9monty 9settings 9to-typescript 9xml 9yaml 4sh 4ta-google-auth 7sphinx-theme 3eck 4equ 4vd 6-pycharm 3icom 4spatcher 3ocket 5style 4e 4t 3ruid 3ub 3yf 2echarts 3e 3lftools 3nchant 3rfa 3xasol 4cel 7-io 8xls bx 2fakefs 3iglet 3lakes 2game 3dbmi 3eohash 4rduty 4twindow 3it2 5hub 3let 4s 3ments 3sheets 3trie 2hamcrest 4nko 7-certvalidator 3cl 3ive 3mmer 3ocon 3pke 3umps 3wpx 2iceberg 9-core 3notify 4staller b-hooks-contrib 6rument 2json5 3wt 2kakasi 3erberos 3walify 2lance 4tex 7enc 3ev 3ibsrtp 4nk-square 5t 6-django 7plugin-utils 8ydantic 3ogbeat 4udnorm 3sqpack 3uach 2markdownlnt 4tgen-analysis-alloys idefects 9io-validation 5ting 3c 3down-extensions 3ediainfo 4eus 4mcache 3ilvus 4sp 3odbus 4ngo 7-auth-aws 7crypt 3pler 3sgbox 4sql 4teams 3updf 7-layout 74llm 7b 3ysql 2nacl 4modb 3etbox 3grok 3ndescent 3ose 3put 3vml 2objc-core 7framework-cocoa jreml hquartz hvision 3cd 4se 3d 4bc 4ps 3grio 3mo 3pengl 6ssl 3tp 2pandoc 8-binary 4rsing 3d 4f 52 5ium2 3eln 4rclip 3hen 3ika 4nyin 4win32 3ng 3peteer 4md 3roj 6ect-api ahooks ametadata 3srp 3yp 2qt5 5-qt5 6sip 46 5-qt6 6sip 6webengine f-qt6 4graph 3uaternion 4ery 3west 2ramid 7-debugtoolbar 8jinja2 8mako 4te-limiter 3e-extensions 4adline3 6stat 4ct 4fly 4pl 3fc3339 3ight 3o-api 5ppl 4aring 4scope-io 4ute2 3sistent 2sam 5l2 3bd 3caffold 4reeze 3eccomp 4rde 5ial 3ftp 3hark 4er 4p 3ide6 7-addons 8essentials 4mdjson 3mb 4i 3nmp 3ocks 3park 7-client 8hnsw 9uggingface 4ellchecker 4nego 3tac 6he 5n 4emmer 2tablewriter 3e 4legrambotapi 4nsor 4sseract 5t 6-aiohttp 8lembic 8nsible 8ssume 9yncio 7base-url 8dd 8enchmark 7cases 8elery 8heck 8odspeed 9v 8ustom-exit-code 7datadir 8ependency 8jango 8ocker d-tools 9tenv 8urations 7env 7factoryboy 8lakefinder ask 8orked 8reezegun dr 7github-actions-annotate-failures 7homeassistant-custom-component 8tml 9tpserver bx 7icdiff 8nstafail 7json-ctrf creport 7lazy-fixtures 7memray 9ssenger 9tadata 8ock 7opentelemetry 8rder cing 7playwright 8ostgresql 8retty 9ofiling 7random-order dly 8ecording 9gressions 9peat 9runfailures 9try 8unner 7sftpserver 8hard 8napshot 8ocket 8plit 8ubtests 9gar 7test-groups binfra bmon 8imeout es 7unordered 7vcr 7watch cer 7xdist 3hainlp 4on-arango 7backoff 9rcode 8enedict 8idi 8ox 7calamine 9n 8hess 8onsul 8rfsuite 9ontab 7daemon 9teutil 8ebian 9couple 8iscovery 8ocx 9tenv 7editor 8ngineio 7frontmatter 8sutil 7geohash 8itlab 8nupg 7hcl2 8ostlist 8ttp-client 7ipware 8so639 7jenkins 8ose 8son-logger bpath 7keycloak astoneclient 7ldap 8evenshtein 8iquid 8ogging-loki 8sp-jsonrpc bserver 7magic 8emcached 8ultipart 7nvd3 7olm 8n-whales 8xmsg 7pam 8ptx 7rapidjson 8edis-lock 7semantic-release 8lugify 8nappy 8ocketio bs 8tatemachine 9dnum 8ubunit 7tds 8elegram-bot 7ulid 8tils 7vagrant 7whois 7xlib 63-logstash 8openid 8saml 8xlib 6net 3imeparse b2 3okens 4olconfig 4rch-lightning 8metric-learning 3rec-eval-terrier 5nds 3tsx3 3ube 3weening 3ype 3z 4-deprecation-shim 4data 2udev 3normalize 3pgrade 3sb 2vers 4spa 3irtualdisplay 4s 5a 5ta 4z-comms 3momi 2wavelets 3ebpush 5view 3in32 7-ctypes 5auto 5pty 5rm 2xdg 3irr 3lsb 3tal 2yaml 6-env-tag 7ft 7include 2zbar 3ipper 3mq 3std 0qdrant-client 1h3 1iskit 1rcode 1tconsole 2py 1uacc 4k-kernels 3rt 2erystring-parser 3stionary 5s 3uelib 1wen-vl-utils 0radon 2gas 3ie 2nk-bm25 2pidfuzz 5ocr 8-onnxruntime 2rfile 2sterio 2telim 7it 2ven 2y 1cssmin 1dflib 2kit 1eaction-network 6vex 3dabilipy 9ty-lxml 4char 4erwriterlock 4me-renderer 3ltime 2commonmark 4rdlinkage 3urring-ical-events 2d-black-tree-mod 4discordbot 4lavalink 3is 5-py-cluster 5vl 3lock-py 3o 3shift-connector 3uctoai 2edsolo 2ferencing 2gex 3ress 2liability 2mbg 2plicate 3ortlab 6portal-client 4ze-lru 2quests 8-auth-aws-sigv4 aws-sign c4auth 9cache 9file autures 9kerberos 9mock 9ntlm 9oauth elib 9pkcs12 9sigv4 9toolbelt 9unixsocket 4irements-parser 2run-sdk 2sampy 3end 3iliparse 3olvelib 3ponses 4x 3trictedpython 5ucturedtext-lint 3ult 3vg-py 2try 52 5http 5ing 3urns 1fc3339 7-validator 4986 7-validator 67 7-syntax 38785 1ich 4-argparse 5click 5rst 5toolkit 2gnore 2oxarray 1jsmin 1lp 3ycairo 1oboflow 4tframework e-pabot gythonlibcore frequests gobocop fseleniumlibrary 3ust-downloader 2cksdict 2llbar 2man 5-numerals e-py 2pe 2uge 5-score 3ndrobin 1pds-py 2yc 1q 1sa 2tcheck 8-core 3r 1test 2fde 2oml 2ree 1uamel-yaml b-clib cjinja2 2bicon-objc 2ff 2nez 3loop-api-client 3pod 3s 2ptures 2sh 3t-just 4workx 2yaml 1x 0s3cmd 2fs 2path 6lib 2transfer 15cmd 1acrebleu 5moses 2fehttpx 4tensors 5y 6-schemas 2gemaker 9-core adata-insights ewrangler amlflow cops aschema-inference-artifacts berve btudio atrain 2lesforce-bulk bfuelsdk-sans 2nic 5-ext 6routing 2rif-om 2sl 2xonche 1b-cli 1calar-fastapi 3ndir 4tree 3py 2enedetect 2hedula 7e 4ma 6thesis 3wifty 2ikit-base 8uild c-core 7image 7learn 7network 3m2-filter-parser 3py 5-stubs 2mrepo 2ooby 2p 2ramp 4pbook 5ling 5y 6-playwright 3eeninfo 3ubadub 2s 2verse-misc 1eaborn 2cretstorage 3ure 2ekpath 2gment-analytics-python aything 7s 3no 2lectolax 4nium 8-wire 8base 3inux 2mantic-kernel 9link-labs esempy 9version 3chunk 3grep 3ver 2nd2trash 4grid 3tence-transformers 8piece 4inels 4ry-sdk 2rvice-identity 2ssion-info2 2tproctitle 3uptools a-download bgit-versioning colang brust bscm 1glang 2mllib3k 2qlc 1h 2andy-sqlfmt 3p 4ely 3replum 2ellcheck-py 5escape 5ingham 4ved-cache 2iboken6 3llelagh 2ortuuid 2rub-py 2tab 2yaml 1ignxml 3tools 2mple-gcp-object-downloader 7parsing 8id 7salesforce 7term-menu 7websocket 6eval 6json 3simd 2nger-sdk 4ledispatch 2x 1kl2onnx 3earn 7-compat 2ops 2time 2ypilot 1lack-bolt 6sdk 5client 5ify-markdown 2icer 2owapi 2y 1mart-open 5sheet-python-sdk 2bprotocol 2da 3ebug-rulesconfig 2g-grpc-proto 2map 1nakeviz 3pshot-restore-py 8test 2iffio 2owballstemmer 4flake 9-connector-python cre alegacy asnowpark-python bqlalchemy 4plow-tracker 1ocial-auth-app-django ccore 3ksio 2da-core 9-spark f-df 2lders 2rtedcontainers 2unddevice 5file 3psieve 2xr 1pacy 5-curated-transformers 6language-detection 7egacy 7oggers 3ndrel 3rk-nlp 5dantic 5lines 5measure 4qlwrapper 4se 2dx-tools 2eechbrain 6recognition 2glib 2hinx 6-argparse 8utoapi bbuild bdoc-typehints 7basic-ng 8ook-theme 7copybutton 7design 7jinja 7notfound-page 7prompt 7reredirects 8td-theme 7tabs 6contrib-applehelp edevhelp ehtmlhelp gtpdomain ejquery fsmath emermaid eqthelp eredoc eserializinghtml fpelling ewebsupport 2inners 2linebox 3unk-handler 7sdk 2ython 1ql-formatter 4metadata 3acodegen 4keyset 4lchemy a-adapter bbigquery bcockroachdb bdrill bjson ffield bmate bredshift bspanner ctubs btrino butils a2-stubs 3ean-py 3fluff 8-templater-dbt 3glot 7c 7rs 3ite-vec 6dict 3lineage 3model 3params 6se 3trie 1rsly 1se-starlette 3client-py 2hfs 3pubkeys 3tunnel 2pilib 1table-baselines3 3ck-data 4tools-met-office-deterministic 3gehand 3mina 3ndard-aifc 9chunk 9imghdr 9sunau 8webhooks 4io 4za 3rkbank-ecdsa 4lark-pyo3 5ette 9-context aexporter atestclient 3tsd 5forecast 5ig 7-python-core 5models 2d-uritemplate 3lib-list 6s 2evedore 2ix2 5-patterns 2ockfish 3mp-py 3ne 3rage3 2rands-agents e-tools 4wberry-graphql i-django 3eam-inflate 7python 7unzip 6lit 9-aggrid 4num 3ict-rfc3339 6yaml 4ngcase 6zilla 4p-hints 5e 6-agent-toolkit 5rtf 3uctlog 9-sentry 1ubmitit 3process-tee 2dachidict-core 7py 3s-community 5py3 2pabase 8-auth 9functions 4func 3er-collections 5visely 8ion 8or 2rya-ocr 1vcs 2g-path 3lib 3write 2ix 1wagger-ui-bundle 2e-rex 3bench 3smith 2ifter 3g 1ymfc 3py 2napseml 3chronicity 2rupy 0ta-lib 2bcompleter 3leau-api-lib 7hyperapi 7serverclient 5data 5s 4ib 3ula-py 6te 2ch 2ntivy 2skcluster 4group 4ipy 5q 6-dependencies 7redis 2tsu 2vily-python 1bb 2lib 1cmlib 2olorpy 1ecton 2lepath 4thon 3netlib3 2mpora 7lio 2nacity 3sorboard b-data-server cplugin-profile jwit bx 6dict 6flow a-addons bcpu bdatasets bestimator bhub bio-gcs-filesystem bmetadata bprobability bserving-api btext ajs 6store 3taclio 9-s3 2radatasql balchemy 3mcolor 4inado 7ltables 2stcontainers 4fixtures 4ing-common-database 8postgresql 4path 4rail-api 4tools 2xt-unidecode 4blob 4distance 4fsm 4parser 4stat 4table 4ual 7-serve 9peedups 4wrap3 1f-keras 8-nightly 1hefuzz 2inc 2op 2readpoolctl 3ift 6-sasl 6py2 3ottled-py 1ibs 2fffile 2ktoken 2lelang 2me-machine 4out-decorator 4zonefinder 3ing-asgi 3m 2nk 3ycss2 4db 4html5 4tag 5uya 1ld 3extract 2s-client 1ogether 2ken-bucket 5ize-rt 8rs 2m-swe 3l 4i 5-w 4kit 2nyg-rfc3339 2ols 4z 3ns 2posort 2rch 5-audiomentations 6c-dlpack-ext 6ema 6geometric 6pitch-shift 5ao 6udio 5codec 5data 6iffeq 5metrics 5rec 6l 5sde 5text 6nt 5vision 7z 3nado 2wncrier 2x 3-uv 6-bare 1pu-info 1qdm 4-loggable 1raceback2 5loop-sdk 5rite 4kio 3faret 4ilatura 3ilrunner 4tlets 5s 5types 3mpoline 3nsaction 5formers 5itions 5lationstring 2ee-sitter b-bash cc d-sharp dpp dss cembedded-template cgo chtml cjava gscript dson ckotlin clanguage-pack ks cmarkdown cphp dython cregex duby est csql ctoml dypescript cxml cyaml 4lib 4scope 2iad 3mesh 3no 3o 4-typing 5websocket 3ton 6client 2l 2oposphere 3ve-classifiers 2ustcall 5store 1urbopuffer 2spy 1weepy 2ilio 3ne 3rp 3sted 1xaio 1y 2pe-enforced 4d-ast 6settings 5load 4guard 4id-python 4py 4r 5-slim 4s-aioboto3 dcore h-cloudformation idynamodb iec2 ilambda irds is3 jqs 9files 7uth0-python alib 7wscrt 6beautifulsoup4 7leach 7oto3 b-cloudformation cdynamodb cec2 cfull ciam clambda crds cs3 des dqs 6cachetools 7ertifi 7ffi 7hardet 7lick 7olorama 8nfluent-kafka 7roniter 8yptography 6dateparser 7ecorator 8fusedxml 8precated 7ocker 9utils 6flask 7reezegun 6gevent 7reenlet 8pcio 6html5lib 8tplib2 6jinja2 7sonschema 7wcrypto 6lxml 6markdown aupsafe 7ock 6networkx 6oauthlib 7penpyxl 6paramiko 8sslib 7illow 7rotobuf 7sutil 8ycopg2 7yasn1 8gments 8mysql 8openssl 8serial 8thon-dateutil djose dslugify 9z 8yaml 6qrcode 6redis 8gex 8quests 8try 6s3transfer 7etuptools 7implejson 8x 7qlalchemy-utils 6tabulate 7oml 8posort 7qdm 7zlocal 6ujson 7rllib3 6webencodings 8rkzeug 6xmltodict 5hed-client 3ing 6-extensions 7inspect eion 7utils 4sh 3os 2ro 1zdata 2fpy 2local 0ua-parser 9-builtins ars 2mqp 1bi-reader 1c-micro-py 1fmt 1hashring 2i 1json 1lid-py 2tralytics b-thop 1map-learn 1ncalled-for 3ertainties 2detected-chromedriver 2earth 2icodecsv 7data2 5rn 3decode 4iff 3ttest-xml-reporting 82 4ycatalog-ai dclient dlangchain dopenai 3versal-pathlib 2leashclient 2paddedbase64 2sloth 7-zoo 3tructured c-client dinference 1pdate-checker 2root 2time-kuma-api 1ri-template 3template 4ools 2l-normalize 3lib3 7-future 8secure-extra 2wid 1s 2address 9-scourgify 2er-agents 4path 2ort 2zipcode 1tilsforecast 2m 1uid 4-utils 46 47 1v 2-build 3dynamic-versioning 2icorn 7-worker 2loop 1wsgi 0vadersentiment 2lidate-email 7ors 3key 6-glide 2sprun-xml 3tai 6-sdk 1crpy 2s-versioning 1ector-quantize-pytorch 2nusian 2rboselogs 3cel 6-runtime 3ifiers 3sioneer 7ingit 4pec 3texai 4ica-python 2sin 1hacdx 1ine 2rtualenv a-clone 2sions 2ztracer 1k-api 1l-convert-python 2lm 1object 2luptuous 2yageai 1tk 1ulture 0w3lib 1adler-lindig 2gtail 2itress 2nd 4b 2rcio 3p-lang 2sabi 3mer 6-compiler-cranelift 4time 3sima 2tchdog 8-gevent 5files 5god 5tower 2ybackpy 1bdata 1cmatch 2width 1easel 4yprint 3ve 4iate-client 2b-forager 33 3args 4uthn 3colors 3dataset 5vclient3 4river-manager 3encodings 3ob 3socket-client 9s 3test 3vtt-py 2rkzeug 2st 1get 1hatthepatch 2eel 5-stub 3never 2isperx 3tenoise 2oosh 1idgetsnbextension 2kipedia 9-api 2llow 2n32-setctime 3kerberos 2rerope 1mi 3ll 1onderwords 2rd2number 4cloud 4freq 4ninja 3kalendar 4os 1rapt 1sproto 1tforms 1urlitzer 0x-transformers 2wr-timezone 1ai-sdk 2rray 6-einstats 2ttr 1doctest 1enon 1formers 1gboost 2rammar 1html2pdf 1lrd 2sx2csv 4writer 2wings 3t 1mljson 3schema 4ec 3todict 2od 1sdata 1xhash 1yzservices 0y-py 1acs 2male 3l-config 4fix 4lint 2ndex-query-client 6cloud 2pf 3pi 2ra-python 3g 3l 2spin 1data-profiling 2b 3-dbapi 1finance 1ggdrasil-engine 1outube-transcript-api 1py-websocket 1q 1t-dlp 6-ejs 0z3-solver 1arr 1c-lockfile 1eep 2npy 3sical 2roconf 1fit 4-interface 1ict 2pfile-deflate64 8zstd 736 3p 2zmor 1ope-deprecation 5event 5interface 3fli 1standard 3d 1xcvbn"}');
;// CONCATENATED MODULE: ./build/alternatives/front-coding.js
// Sorted names share their beginnings: each is one base-36 digit for the length shared with the name before it, and the rest.
const MAX_SHARED = 35;
/** Names as one text, sorted, each once. The inverse is {@link decodeNames}. */
function encodeNames(names) {
    let before = "";
    const coded = [...new Set(names)].toSorted().map((name) => {
        const shared = sharedLength(before, name);
        before = name;
        return `${shared.toString(36)}${name.slice(shared)}`;
    });
    return coded.join(" ");
}
/** The names of a front-coded text, in code unit order. */
function decodeNames(text) {
    let before = "";
    return text.split(" ").flatMap((coded) => {
        if (coded === "")
            return [];
        before = before.slice(0, Number.parseInt(coded.charAt(0), 36)) + coded.slice(1);
        return before;
    });
}
function sharedLength(a, b) {
    let length = 0;
    while (length < MAX_SHARED && length < a.length && a.charAt(length) === b.charAt(length))
        length++;
    return length;
}

;// CONCATENATED MODULE: ./build/alternatives/popular.js


/** The list that ships with the program. Decoded at each call: keep the answer. */
function readPopular() {
    return { month: popular_namespaceObject.F4, names: new Set(decodeNames(popular_namespaceObject.Dy)) };
}

// EXTERNAL MODULE: ./build/alternatives/wording.js
var wording = __webpack_require__(5373);
;// CONCATENATED MODULE: ./build/alternatives/suggest.js









const MAX_SHOWN = 3;
/** Milliseconds that suggestions may hold a run up. */
const SUGGEST_BUDGET_MS = 15_000;
/**
 * Alternatives for every project with an adverse status; no request where there is none. Never throws and never takes
 * longer than the budget: what could not be found out is told in `failure`.
 */
async function suggestAlternatives(targets, world, options) {
    const adverse = [
        ...new Map(targets.filter((one) => (0,lookup/* isAdverse */.pK)(one.status)).map((one) => [one.project, one])).values(),
    ];
    if (adverse.length === 0)
        return new Map();
    const results = new Map();
    await withinBudget(world, options.budgetMs, async (signal) => {
        const court = openCourt(world, options, signal);
        await Promise.all(adverse.map(async (target) => {
            const suggestions = await suggestFor(target, court, world);
            if (!signal.aborted)
                results.set(target.project, suggestions);
        }));
    });
    for (const { project } of adverse)
        if (!results.has(project))
            results.set(project, OUT_OF_TIME);
    return new Map([...results].toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b)));
}
/** What is said where the time was up. */
const OUT_OF_TIME = {
    alternatives: [],
    rejected: [],
    failure: ["Alternatives were not looked up in the time that is set aside for them."],
};
/** What candidates are held against, for one run. */
function openCourt(world, options, signal) {
    return {
        requiresPython: options.requiresPython,
        now: world.clock.now(),
        curated: (0,curated/* readCurated */.$b)(),
        lookAlikes: (0,look_alikes/* indexLookAlikes */.lS)(readPopular().names),
        desk: openDesk(world, signal),
    };
}
/** Runs work until it ends or the time is up, whichever comes first; the signal then ends what is still under way. */
async function withinBudget(world, budgetMs, work) {
    const requests = new AbortController();
    const timer = new AbortController();
    // What breaks in here is ours: it is logged, and nobody's verdict waits for it.
    const done = work(requests.signal)
        .catch((error) => world.log.warn(`Alternatives could not be looked up: ${(0,errors/* messageOf */.bD)(error)}`))
        .finally(() => timer.abort());
    const expired = world.clock.sleep(budgetMs, timer.signal).then(() => requests.abort());
    await Promise.race([done, expired]);
}
// A mistake of ours in here must not cost anybody the verdict.
async function suggestFor(target, court, world) {
    try {
        return toSuggestions(await (0,assess/* assess */.n)(target, court), court.requiresPython);
    }
    catch (error) {
        const detail = (0,errors/* messageOf */.bD)(error);
        world.log.warn(`Alternatives for ${target.project} could not be looked up: ${detail}`);
        return {
            alternatives: [],
            rejected: [],
            failure: ["Alternatives could not be looked up: ", { quote: detail }, "."],
        };
    }
}
/** At most three alternatives, best first, and everything that was named and is not suggested. */
function toSuggestions(assessment, requiresPython) {
    const { own, verdicts, stdlib, failure } = assessment;
    const modules = stdlib.flatMap((one) => one.kept && requiresPython !== null ? (0,wording/* stdlibAlternative */.sV)(one, requiresPython) : []);
    const projects = verdicts.filter((verdict) => verdict.kept).map((verdict) => (0,wording/* alternativeOf */.tK)(verdict, own));
    const alternatives = [...modules, ...projects].slice(0, MAX_SHOWN);
    const dropped = verdicts.flatMap((verdict) => (0,wording/* rejectedOf */.ge)(verdict) ?? []);
    const early = stdlib.flatMap(({ module, basis, reason }) => reason === null ? [] : [{ name: module, basis, reason }]);
    return {
        alternatives,
        rejected: [...dropped, ...early],
        failure: failure === null ? null : ["The maintainer's words could not be read: ", { quote: failure }, "."],
    };
}


/***/ }),

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ rejection),
/* harmony export */   eC: () => (/* binding */ stdlibRejection),
/* harmony export */   ge: () => (/* binding */ rejectedOf),
/* harmony export */   sV: () => (/* binding */ stdlibAlternative),
/* harmony export */   tK: () => (/* binding */ alternativeOf)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5738);

const WHERE = {
    reason: "in the reason given with its status",
    summary: "in the summary of its latest release",
    description: "in the description of its latest release",
    links: "in its project links",
};
const OWNED = {
    owner: "same owner",
    organization: "same organization",
    repository: "same repository owner",
    curated: "the maintainers themselves point to it",
};
const KINDS = {
    rename: "the project was renamed",
    merged: "the project was merged into it",
    successor: "it succeeds the project",
    fork: "it is a fork of the project",
    alternative: "it serves the same purpose, not drop-in",
    stdlib: "it replaces what the standard library lacks",
    alias: "the old name stands in for it",
    none: "nothing follows the project",
};
/** Why a candidate is named and not suggested: one sentence. `because` continues "it ...". */
function rejection(proposal, name, because) {
    const via = proposal.via === null ? [] : [" (to which ", { code: proposal.via }, " points)"];
    const who = proposal.basis === "maintainer" ? "The maintainer names " : "The curated list names ";
    const subject = proposal.via === null ? [who, { code: name }] : [{ code: name }, ...via, " is named"];
    const [first, ...rest] = because;
    const cause = typeof first === "string" ? [first.replace(/^it /, ""), ...rest] : because;
    const pronoun = typeof first === "string" && first.startsWith("it ");
    const it = pronoun ? [{ code: name }, " "] : [];
    return [...subject, ", but ", ...it, ...cause, ", so it is not suggested."];
}
/** The suggestion of a candidate that passed. */
function alternativeOf(verdict, own) {
    const verified = verdict.identity !== null;
    return {
        name: verdict.name,
        basis: verdict.proposal.basis,
        verified,
        kind: "project",
        rename: verified && isRename(verdict.proposal),
        latest: verdict.listing?.latest ?? null,
        note: [
            ...provenance(verdict.proposal, own),
            " Active on the index",
            ...ownership(verdict),
            ...python(verdict),
            ...tail(verified),
        ],
    };
}
function isRename(proposal) {
    if (proposal.via !== null)
        return false;
    if (proposal.curated !== null)
        return proposal.curated.kind === "rename" || proposal.curated.kind === "alias";
    return proposal.mention?.family === "rename" || proposal.mention?.family === "alias";
}
function provenance(proposal, own) {
    if (proposal.via !== null)
        return ["the successor of ", { code: proposal.via }, ", which is named for this project."];
    const { mention, curated } = proposal;
    if (mention === null)
        return curated === null ? [] : curatedProvenance(curated);
    const agreed = curated === null ? [] : [", as the curated list has it"];
    return [`named by the maintainer ${WHERE[mention.field]}`, ...release(mention.field, own), ...agreed, "."];
}
function curatedProvenance(entry) {
    const [evidence] = entry.evidence;
    const link = evidence === undefined ? [] : [" (", evidenceSpan(evidence.url), `, checked ${entry.lastVerified})`];
    return [`curated: ${KINDS[entry.kind]}`, ...link, "."];
}
function evidenceSpan(url) {
    return { link: url, text: "evidence" };
}
function release(field, own) {
    if (own?.version == null || field === "reason")
        return [];
    const day = own.releasedAt?.slice(0, 10) ?? "";
    const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? `, ${day}` : "";
    return [" (", { code: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(own.version, 40) }, date, ")"];
}
function ownership(verdict) {
    return verdict.identity === null ? [] : [`; ${OWNED[verdict.identity]}`];
}
function python(verdict) {
    const range = verdict.listing?.requiresPython ?? null;
    const passed = verdict.checks.some((one) => one.id === "requires-python" && one.passed === true);
    return range === null || !passed
        ? []
        : ["; supports Python ", { code: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(range, 60) }, " as this repository does"];
}
function tail(verified) {
    return verified ? ["."] : [". We could not confirm that the same people own it: check before you install."];
}
/** A module of the standard library as a suggestion. */
function stdlibAlternative(answer, own) {
    return {
        name: answer.module,
        basis: answer.basis,
        verified: true,
        kind: "stdlib",
        rename: false,
        note: [
            `in the standard library since Python ${answer.since}; this repository declares Python `,
            { code: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(own, 60) },
            ".",
        ],
    };
}
/** Why a module of the standard library is no answer here. */
function stdlibRejection(module, since, own) {
    const start = [{ code: module }, ` is in the standard library since Python ${since}, but this repository `];
    if (own === null)
        return [...start, "declares no `requires-python`, so it is not suggested."];
    return [...start, "declares Python ", { code: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(own, 60) }, ", so it is not suggested."];
}
/** A candidate that failed, as the report lists it. */
function rejectedOf(verdict) {
    if (verdict.reason === null)
        return null;
    return { name: verdict.name, basis: verdict.proposal.basis, reason: verdict.reason };
}


/***/ })

};
