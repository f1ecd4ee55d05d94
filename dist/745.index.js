export const id = 745;
export const ids = [745,333,747];
export const modules = {

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/github/client.js + 4 modules
var github_client = __webpack_require__(7333);
// EXTERNAL MODULE: ./build/adapters/objects/read.js + 1 modules
var read = __webpack_require__(7247);
// EXTERNAL MODULE: ./build/adapters/objects/store.js
var objects_store = __webpack_require__(6063);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./build/adapters/github/marker.js
// The fingerprint or kind that follows is the renderer's.
const MARKER = "<!-- pypi-gate ";
/** True when a text that GitHub gives back is the one that was sent; it may end lines in its own way. */
function isSameText(given, sent) {
    return plain(given ?? "") === plain(sent);
}
function plain(text) {
    return text.replace(/\r\n?/g, "\n").trim();
}
/** True for the token's own pending review where no person drafts it: a personal token's owner may be in the middle of one. */
function isLeftover(review) {
    return review.state === "PENDING" && (review.isBot || opensWithMarker(review.body));
}
/** True for a body whose very first characters are our marker; whoever asks checks the author too. An approval may have none. */
function opensWithMarker(body) {
    return body?.startsWith(MARKER) ?? false;
}

;// CONCATENATED MODULE: ./build/adapters/github/earlier.js


const id = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(Number);
const post = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    fullDatabaseId: id,
    body: schemas/* string */.YjP(),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    isMinimized: schemas/* boolean */.zMY(),
});
const thread = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    line: schemas/* number */.aig().nullable(),
    comments: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig(), nodes: schemas/* array */.YOg(post) }),
});
const author = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }).nullish();
const pageInfo = schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY(), startCursor: schemas/* string */.YjP().nullable() });
const pull = schemas/* object */.Ikc({
    headRefOid: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    reviews: schemas/* object */.Ikc({ pageInfo, nodes: schemas/* array */.YOg(post.extend({ state: schemas/* string */.YjP(), author })) }),
    reviewThreads: schemas/* object */.Ikc({ pageInfo, nodes: schemas/* array */.YOg(thread) }),
});
/** What stands on the pull request from us; null when GitHub gave no such answer. */
function parsePull(data) {
    const parsed = pull.safeParse(data);
    if (!parsed.success)
        return null;
    const { headRefOid, state, reviews, reviewThreads } = parsed.data;
    const ours = reviews.nodes.filter((review) => review.viewerDidAuthor);
    const marked = ours.filter((review) => review.state !== "PENDING" && opensWithMarker(review.body));
    const newest = marked.at(-1);
    return {
        headSha: headRefOid,
        open: state === "OPEN",
        earlier: {
            review: newest === undefined ? null : { id: newest.fullDatabaseId, nodeId: newest.id, body: newest.body },
            superseded: marked.slice(0, -1).flatMap((review) => (review.isMinimized ? [] : [review.id])),
            comments: reviewThreads.nodes.flatMap(ourComment),
            pendingReviewId: ours.find(isLeftoverReview)?.fullDatabaseId ?? null,
        },
        threadsBefore: cursorBefore(reviewThreads.pageInfo),
        reviewsBefore: cursorBefore(reviews.pageInfo),
    };
}
function isLeftoverReview(review) {
    return isLeftover({ ...review, isBot: review.author?.__typename === "Bot" });
}
function cursorBefore({ hasPreviousPage, startCursor }) {
    return hasPreviousPage ? startCursor : null;
}
// A thread is ours when we opened it; the marker alone could be planted by anybody.
function ourComment({ path, line, comments }) {
    const [first] = comments.nodes;
    if (first === undefined || !first.viewerDidAuthor || !opensWithMarker(first.body))
        return [];
    // We never reply, so whoever did is a person: also the owner of a personal token, who counts as us.
    const replied = comments.totalCount > 1;
    const { fullDatabaseId, id: nodeId, body } = first;
    return [{ id: fullDatabaseId, nodeId, path, line, body, replied }];
}
const more = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() });
const checkRuns = schemas/* object */.Ikc({ pageInfo: more, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ externalId: schemas/* string */.YjP().nullable() })) });
const checks = schemas/* object */.Ikc({
    checkSuites: schemas/* object */.Ikc({ pageInfo: more, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ checkRuns: checkRuns.nullable() })) }).nullable(),
});
/** The `external_id` of every check run of the asked name; null when GitHub gave no such answer, or not all of them. */
function parseChecks(data) {
    const parsed = checks.safeParse(data);
    const suites = parsed.success ? parsed.data.checkSuites : null;
    if (suites === null || suites.pageInfo.hasNextPage)
        return null;
    const runs = suites.nodes.flatMap((suite) => suite.checkRuns ?? []);
    if (runs.some(({ pageInfo }) => pageInfo.hasNextPage))
        return null;
    return runs
        .flatMap(({ nodes }) => nodes)
        .flatMap((run) => (run.externalId === null || run.externalId === "" ? [] : [run.externalId]));
}

// EXTERNAL MODULE: ./build/adapters/github/failure.js
var github_failure = __webpack_require__(1355);
;// CONCATENATED MODULE: ./build/adapters/github/earlier-rest.js


// 100 a page, as a rule: the answer's links decide, not how many it holds.
const MAX_PAGES = 20;
// Whom the job's own token writes as; REST has no word for "me" there (GET /user answers 403 to an app's token).
const JOB_TOKEN_LOGIN = "github-actions[bot]";
/**
 * Our earlier review without GraphQL. Null when the lists are too long, or when what opens with our marker was
 * written by another app: then nobody says whether that is us. Rejects with the client's own error.
 */
async function pullByRest(client, { owner, repo }, number) {
    const at = { owner, repo, pull_number: number };
    const pull = (await client.rest.pulls.get(at)).data;
    const page = { ...at, per_page: 100 };
    const reviews = await allPages(client.paginate.iterator(client.rest.pulls.listReviews, page));
    const comments = await allPages(client.paginate.iterator(client.rest.pulls.listReviewComments, page));
    if (reviews === null || comments === null)
        return null;
    const marked = [...reviews, ...comments].filter(({ body }) => opensWithMarker(body));
    const isOurs = await authorTest(client, marked);
    if (isOurs === null)
        return null;
    const newest = reviews
        .filter((review) => review.state !== "PENDING" && opensWithMarker(review.body) && isOurs(review))
        .at(-1);
    return {
        headSha: pull.head.sha,
        open: pull.state === "open",
        earlier: {
            review: newest === undefined ? null : { id: newest.id, nodeId: newest.node_id, body: newest.body },
            // REST does not say what is minimized already.
            superseded: [],
            comments: comments.flatMap((comment) => {
                const isReply = (comment.in_reply_to_id ?? null) !== null;
                if (isReply || !opensWithMarker(comment.body) || !isOurs(comment))
                    return [];
                const replied = comments.some((other) => other.in_reply_to_id === comment.id);
                const { id, node_id: nodeId, path, body } = comment;
                return [{ id, nodeId, path, line: comment.line ?? null, body, replied }];
            }),
            pendingReviewId: reviews.find(earlier_rest_isLeftoverReview)?.id ?? null,
        },
    };
}
/** True for what a run of ours left behind. Nobody's pending review but the token's own is ever listed. */
function earlier_rest_isLeftoverReview(review) {
    return isLeftover({ ...review, isBot: review.user?.type === "Bot" });
}
async function allPages(pages) {
    const all = [];
    let read = 0;
    for await (const { data } of pages) {
        if (++read > MAX_PAGES)
            return null;
        all.push(...data);
    }
    return all;
}
async function authorTest(client, marked) {
    if (marked.length === 0)
        return () => false;
    const login = (await ownLogin(client)) ?? JOB_TOKEN_LOGIN;
    const isOtherApp = marked.some(({ user }) => user?.type === "Bot" && user.login !== login);
    return isOtherApp ? null : ({ user }) => user?.login === login;
}
async function ownLogin(client) {
    try {
        return (await client.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        const kind = (0,github_failure/* failureOf */.g5)(error)?.kind;
        if (kind === "permission" || kind === "not-found")
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/adapters/objects/blob.js
var blob = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/adapters/objects/blob-id.js
var blob_id = __webpack_require__(2885);
;// CONCATENATED MODULE: ./build/adapters/github/blobs.js

/**
 * The bytes behind a GraphQL `text`, or null when the text is not the whole blob: cut at 512,000 bytes, decoded from
 * another encoding, or repaired. Git's own id decides, so nothing that GitHub did to the text goes unnoticed.
 */
function bytesOfText(text, oid) {
    const bytes = new TextEncoder().encode(text);
    return (0,blob_id/* blobId */.z)(bytes) === oid ? bytes : null;
}

;// CONCATENATED MODULE: ./build/adapters/github/query.js
const NO_EXTRAS = { pull: null, checks: null };
// Reviews and threads are few; where there are more, older pages are read when something is to be written.
const PULL = `pullRequest(number: $number) {
  headRefOid state locked
  reviews(last: 100, before: $reviewsBefore) {
    pageInfo { hasPreviousPage startCursor }
    nodes { id fullDatabaseId state body viewerDidAuthor isMinimized author { __typename } }
  }
  reviewThreads(last: 100, before: $threadsBefore) {
    pageInfo { hasPreviousPage startCursor }
    nodes { path line comments(first: 1) { totalCount nodes { id fullDatabaseId body viewerDidAuthor isMinimized } } }
  }
}`;
// `databaseId` has 32 bits here, and check runs have long outgrown them: REST gives the id where one is needed.
const CHECKS = `checks: object(oid: $checkSha) { ... on Commit { checkSuites(first: 30) {
  pageInfo { hasNextPage }
  nodes { checkRuns(first: 10, filterBy: { checkName: $checkName }) { pageInfo { hasNextPage } nodes { externalId } } }
} } }`;
const BLOB = "... on Blob { oid byteSize isBinary isTruncated text }";
const TREE = "... on Tree { entries { name mode type oid } }";
/** One query for folders, blobs and the conversation. Paths travel as variables: they may hold any character. */
function contentQuery(target, wants, extras) {
    const folders = wants.folders.map(({ sha, path }, at) => ({
        alias: `f${at}`,
        expression: `${sha}:${path}`,
        on: TREE,
    }));
    const blobs = wants.blobs.map(({ sha, path }, at) => ({ alias: `b${at}`, expression: `${sha}:${path}`, on: BLOB }));
    const objects = [...folders, ...blobs];
    const declared = [
        "$owner: String!",
        "$name: String!",
        ...(extras.pull === null ? [] : ["$number: Int!", "$threadsBefore: String", "$reviewsBefore: String"]),
        ...(extras.checks === null ? [] : ["$checkSha: GitObjectID!", "$checkName: String!"]),
        ...objects.map(({ alias }) => `$${alias}: String!`),
    ];
    const fields = [
        ...(extras.pull === null ? [] : [PULL]),
        ...(extras.checks === null ? [] : [CHECKS]),
        ...objects.map(({ alias, on }) => `${alias}: object(expression: $${alias}) { ${on} }`),
    ];
    return {
        text: `query(${declared.join(", ")}) { repository(owner: $owner, name: $name) {\n${fields.join("\n")}\n} }`,
        variables: { owner: target.owner, name: target.repo, ...extraVariables(extras), ...expressionsOf(objects) },
    };
}
function extraVariables({ pull, checks }) {
    return {
        ...pull,
        ...(checks === null ? {} : { checkSha: checks.sha, checkName: checks.name }),
    };
}
function expressionsOf(objects) {
    return Object.fromEntries(objects.map(({ alias, expression }) => [alias, expression]));
}

;// CONCATENATED MODULE: ./build/adapters/github/loader.js







// Objects in one query; every expression is a lookup of its own, and GitHub ends a query after ten seconds.
const OBJECTS_PER_QUERY = 100;
const PARALLEL = 4;
/** Reads contents by GraphQL, and by REST what GraphQL cannot give whole or once GraphQL has failed. */
function createLoader(parts) {
    const asked = new Set();
    let graphqlWorks = true;
    return {
        load: async (wants, extras) => {
            // What a query did not give whole is not asked for by another one.
            const blobs = wants.blobs.filter(({ sha, path }) => !asked.has(`${sha}:${path}`));
            const isNeeded = blobs.length > 0 || wants.folders.length > 0 || extras !== NO_EXTRAS;
            const answer = graphqlWorks && isNeeded ? await byGraphql(parts, { ...wants, blobs }, extras) : null;
            if (isNeeded && answer === null)
                graphqlWorks = false;
            for (const { sha, path } of blobs)
                asked.add(`${sha}:${path}`);
            await byRest(parts, wants);
            return answer;
        },
    };
}
async function byGraphql(parts, wants, extras) {
    const [first, ...others] = split(wants);
    const limit = (0,p_limit/* default */.A)(PARALLEL);
    try {
        const [answer] = await Promise.all([
            ask(parts, first, extras),
            ...others.map((some) => limit(() => ask(parts, some, NO_EXTRAS))),
        ]);
        return answer;
    }
    catch (error) {
        const failure = (0,github_failure/* failureOf */.g5)(error);
        if (failure === null || failure.kind === "stopped")
            throw (0,github_failure/* repositoryError */.PN)(error, "read files", parts.client.host);
        parts.log.info(`GitHub's GraphQL API could not be used (${(0,github_failure/* describe */.q0)(failure)}); reading through REST.`);
        return null;
    }
}
function split(wants) {
    const size = OBJECTS_PER_QUERY;
    const parts = [{ folders: wants.folders.slice(0, size), blobs: wants.blobs.slice(0, size) }];
    const count = Math.ceil(Math.max(wants.folders.length, wants.blobs.length) / size);
    for (let part = 1; part < count; part++) {
        const [from, to] = [part * size, (part + 1) * size];
        parts.push({ folders: wants.folders.slice(from, to), blobs: wants.blobs.slice(from, to) });
    }
    return parts;
}
const treeObject = schemas/* object */.Ikc({
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), mode: schemas/* number */.aig(), type: schemas/* string */.YjP(), oid: schemas/* string */.YjP() })),
});
const blobObject = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), byteSize: schemas/* number */.aig(), text: schemas/* string */.YjP().nullable() });
const repositoryData = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
async function ask(parts, wants, extras) {
    const query = contentQuery(parts.target, wants, extras);
    const answer = await parts.client.graphql(query.text, query.variables);
    const fields = fieldsOf(answer);
    wants.folders.forEach((folder, at) => {
        keepFolder(parts.store, folder, fields[`f${at}`]);
    });
    wants.blobs.forEach((_, at) => {
        const blob = blobObject.safeParse(fields[`b${at}`]);
        if (blob.success)
            keepBlob(parts.store, blob.data);
    });
    return { pull: fields.pullRequest ?? null, checks: fields.checks ?? null };
}
// Nothing but a tree is "no folder here", and only in a commit that GraphQL knows: the heads of forks it may not know.
function keepFolder(store, { sha, path }, value) {
    const tree = treeObject.safeParse(value);
    if (tree.success) {
        const entries = tree.data.entries.map(({ name, mode, type, oid }) => [
            name,
            { kind: (0,objects_store/* entryKind */.FY)(mode, type), oid },
        ]);
        store.putFolder(sha, path, new Map(entries));
        return;
    }
    const isNoTree = value === null || (typeof value === "object" && !("entries" in value));
    if (isNoTree && store.folder(sha, "") !== undefined)
        store.putFolder(sha, path, new Map());
}
function keepBlob(store, { oid, byteSize, text }) {
    const bytes = byteSize > blob/* MAX_BLOB_BYTES */.TP ? null : bytesOfText(text ?? "", oid);
    if (byteSize > blob/* MAX_BLOB_BYTES */.TP)
        store.putBlob(oid, (0,blob/* overLimit */.W1)(byteSize));
    else if (bytes !== null)
        store.putBlob(oid, (0,blob/* blobOf */.DE)(bytes));
}
// An alias that is null because of an error must not be taken for a file that is not there.
function fieldsOf(answer) {
    const fatal = answer.errors.find((problem) => !CONVERSATION.has(String(problem.path[1])));
    const data = repositoryData.safeParse(answer.data);
    if (fatal === undefined && data.success)
        return data.data.repository;
    throw (0,github_failure/* graphqlError */.YJ)(fatal);
}
const CONVERSATION = new Set(["pullRequest", "checks"]);
// Everything that the store still lacks: folders, and blobs whose id is known by now.
async function byRest({ client, target, store, trees }, wants) {
    for (const { sha, path } of wants.folders) {
        if (store.folder(sha, path) === undefined)
            await trees.folder(sha, path);
    }
    const missing = wants.blobs.flatMap(({ sha, path, oid }) => {
        const id = oid ?? plainEntry(store, sha, path);
        return id === null || store.blob(id) !== undefined ? [] : [{ id, path }];
    });
    const limit = (0,p_limit/* default */.A)(PARALLEL);
    const distinct = new Map(missing.map((blob) => [blob.id, blob]));
    await Promise.all([...distinct.values()].map((blob) => limit(() => readBlob(client, target, store, blob))));
}
// Only what the path names itself; what links lead to is found by the next walk.
function plainEntry(store, sha, path) {
    const entry = (0,objects_store/* entryAt */._f)(store, sha, path);
    return entry?.kind === "file" || entry?.kind === "link" ? entry.oid : null;
}
async function readBlob(client, { owner, repo }, store, { id, path }) {
    try {
        const reply = await client.rest.git.getBlob({ owner, repo, file_sha: id });
        const { size, content } = reply.data;
        const isLarge = (size ?? 0) > blob/* MAX_BLOB_BYTES */.TP;
        store.putBlob(id, isLarge ? (0,blob/* overLimit */.W1)(size ?? 0) : (0,blob/* blobOf */.DE)(Buffer.from(content, "base64")));
    }
    catch (error) {
        throw (0,github_failure/* repositoryError */.PN)(error, `read ${path} (blob ${id}) of ${owner}/${repo}`, client.host);
    }
}

// EXTERNAL MODULE: ./build/domain/paths.js
var domain_paths = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/adapters/github/hunks.js
/** A file for which GitHub sends no patch: too large, binary, or renamed without a change. */
const NO_PATCH = { commentable: [], hasPatch: false };
const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/** The lines of the head's side that a `patch` of the REST API shows: added and context lines of each hunk. */
function parsePatch(patch) {
    if (patch === undefined || patch === null || patch === "")
        return NO_PATCH;
    const ranges = [];
    // A hunk without a line on the head's side (a pure deletion at the top) leaves no range.
    let line = null;
    for (const text of patch.split("\n")) {
        const header = HEADER.exec(text);
        if (header !== null)
            line = Number(header[1]);
        else if (line !== null && isHeadLine(text))
            extend(ranges, line++);
    }
    return { commentable: ranges, hasPatch: true };
}
// `\ No newline at end of file` is no line of either side; GitHub may trim a trailing empty context line to nothing.
function isHeadLine(text) {
    return text.startsWith("+") || text.startsWith(" ");
}
function extend(ranges, line) {
    const last = ranges.at(-1);
    if (last !== undefined && last.end === line - 1)
        last.end = line;
    else
        ranges.push({ start: line, end: line });
}

;// CONCATENATED MODULE: ./build/adapters/github/compare.js




// GitHub lists at most 300 files of a comparison, and says nothing when it leaves some out.
const MAX_COMPARED = 300;
const diffEntry = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().nullish(),
    patch: schemas/* string */.YjP().nullish(),
});
const comparison = schemas/* object */.Ikc({
    base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    files: schemas/* array */.YOg(diffEntry).optional(),
});
/** Compares from the merge base, as a pull request is shown. Null when the two share no history or one of them is gone (404). */
async function compare(client, { owner, repo }, base, head) {
    try {
        const basehead = `${base}...${head}`;
        const reply = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
        const { base_commit, merge_base_commit, files } = comparison.parse(reply.data);
        const isWhole = files !== undefined && files.length < MAX_COMPARED;
        return { baseTip: base_commit.sha, mergeBase: merge_base_commit.sha, files: isWhole ? fileList(files) : null };
    }
    catch (error) {
        if ((0,github_failure/* failureOf */.g5)(error)?.kind === "not-found")
            return null;
        throw (0,github_failure/* repositoryError */.PN)(error, `compare ${base} with ${head} of ${owner}/${repo}`, client.host);
    }
}
/** The list of a REST diff in our words. */
function fileList(entries) {
    return {
        changed: entries.flatMap(changedFile),
        diff: new Map(entries.map((entry) => [entry.filename, parsePatch(entry.patch)])),
    };
}
/** Entries of `pulls/{n}/files`. */
function parseEntries(data) {
    return schemas/* array */.YOg(diffEntry).parse(data);
}
function changedFile(entry) {
    const path = (0,domain_paths/* parseRepoPath */.NP)(entry.filename);
    const previousPath = (0,domain_paths/* parseRepoPath */.NP)(entry.previous_filename ?? "");
    if (path === null || entry.status === "unchanged")
        return [];
    if (entry.status === "renamed" && previousPath !== null)
        return [{ path, status: "renamed", previousPath }];
    return [{ path, status: STATUS[entry.status] ?? "modified", previousPath: null }];
}
// A copy is a new file; `changed` is a change of the mode alone.
const STATUS = { added: "added", copied: "added", removed: "removed" };
/** Two whole trees compared by blob: paths in the order of the head, then those that are gone. Renames without an edit are found by their blob. */
function compareTrees(base, head) {
    const before = filesOf(base);
    const after = filesOf(head);
    const gone = [...before.values()].filter((entry) => !after.has(entry.path));
    const goneByOid = uniqueByOid(gone);
    const newByOid = uniqueByOid([...after.values()].filter((entry) => !before.has(entry.path)));
    const renamed = new Set();
    const changed = [...after.values()].flatMap((entry) => {
        const path = (0,domain_paths/* parseRepoPath */.NP)(entry.path);
        const old = before.get(entry.path);
        if (path === null || (old?.oid === entry.oid && old.kind === entry.kind))
            return [];
        if (old !== undefined)
            return [{ path, status: "modified", previousPath: null }];
        const source = newByOid.get(entry.oid) === entry.path ? goneByOid.get(entry.oid) : undefined;
        const previousPath = (0,domain_paths/* parseRepoPath */.NP)(source ?? "");
        if (previousPath === null)
            return [{ path, status: "added", previousPath: null }];
        renamed.add(previousPath);
        return [{ path, status: "renamed", previousPath }];
    });
    return [...changed, ...gone.filter((entry) => !renamed.has(entry.path)).flatMap(removedFile)];
}
function removedFile(entry) {
    const path = (0,domain_paths/* parseRepoPath */.NP)(entry.path);
    return path === null ? [] : [{ path, status: "removed", previousPath: null }];
}
function filesOf(entries) {
    return new Map(entries.filter((entry) => entry.kind !== "folder").map((entry) => [entry.path, entry]));
}
// Blobs that several paths share (empty files) name no single source.
function uniqueByOid(entries) {
    const paths = new Map();
    for (const { oid, path } of entries)
        paths.set(oid, paths.has(oid) ? null : path);
    return new Map([...paths].flatMap(([oid, path]) => (path === null ? [] : [[oid, path]])));
}

;// CONCATENATED MODULE: ./build/adapters/github/range.js



/** Finds what is judged: one request for an ordinary range. */
function resolveRange(parts) {
    const { subject } = parts.target;
    switch (subject.kind) {
        case "pull-request":
            return pullRequestRange(parts, subject);
        case "merge-group":
            return betweenCommits(parts, { base: subject.baseSha, head: subject.headSha, notes: [] });
        case "push":
            return pushRange(parts, subject);
        case "audit":
            return auditRange(parts, subject.sha);
    }
}
async function pullRequestRange(parts, subject) {
    const { baseRef, headSha } = subject;
    // The payload's base commit is stale: the branch is compared by name.
    const found = await compare(parts.client, parts.target, baseRef, headSha);
    if (found === null)
        return unrelated(parts, await tipOf(parts, baseRef), headSha);
    const files = found.files ?? (await pullFiles(parts, subject));
    return review(parts, found, { head: headSha, policy: found.baseTip, files, notes: [] });
}
async function betweenCommits(parts, { base, head, notes }) {
    const found = await compare(parts.client, parts.target, base, head);
    if (found === null)
        return unrelated(parts, base, head);
    return review(parts, found, { head, policy: base, files: found.files, notes });
}
async function pushRange(parts, subject) {
    const { before, after, forced } = subject;
    if (after === null)
        return nothing("The branch was deleted: there is nothing to judge.");
    if (before === null)
        return newBranch(parts, subject, after);
    const notes = forced ? ["The push was forced: it is compared with the last commit that both states share."] : [];
    const found = await compare(parts.client, parts.target, before, after);
    if (found !== null)
        return review(parts, found, { head: after, policy: before, files: found.files, notes });
    if (await exists(parts, before))
        return unrelated(parts, before, after);
    // GitHub drops what no branch holds any more: a forced push may name a commit that nobody can read.
    const range = await newBranch(parts, subject, after);
    const gone = `The commit before the push (${before.slice(0, 7)}) is gone: the branch is judged as if it were new.`;
    return { ...range, range: { ...range.range, notes: [gone, ...range.range.notes] } };
}
async function newBranch(parts, { toDefault, defaultBranch }, after) {
    if (toDefault)
        return everything(parts, after);
    const found = await compare(parts.client, parts.target, defaultBranch, after);
    if (found === null)
        return unrelated(parts, await tipOf(parts, defaultBranch), after);
    return review(parts, found, { head: after, policy: found.baseTip, files: found.files, notes: [] });
}
async function review(parts, { mergeBase }, more) {
    const { head, policy, notes } = more;
    const changed = more.files?.changed ?? (await changedByTrees(parts, mergeBase, head));
    const diff = more.files?.diff ?? new Map();
    return { range: { kind: "review", base: mergeBase, head, changed, notes }, base: mergeBase, head, policy, diff };
}
async function unrelated(parts, base, head) {
    const changed = await changedByTrees(parts, base, head);
    const notes = [`The head shares no history with ${base.slice(0, 7)}: the two trees are compared as they stand.`];
    return { range: { kind: "review", base: null, head, changed, notes }, base, head, policy: base, diff: new Map() };
}
async function everything(parts, head) {
    const changed = compareTrees([], await parts.trees.whole(head));
    const notes = ["Nothing is known of the default branch before: everything in it counts as added."];
    return {
        range: { kind: "review", base: null, head, changed, notes },
        base: null,
        head,
        policy: head,
        diff: new Map(),
    };
}
function nothing(note) {
    const range = { kind: "review", base: null, head: null, changed: [], notes: [note] };
    return { range, base: null, head: null, policy: null, diff: new Map() };
}
async function auditRange({ trees }, sha) {
    const entries = await trees.whole(sha);
    const paths = entries.flatMap((entry) => {
        const path = entry.kind === "file" || entry.kind === "link" ? (0,domain_paths/* parseRepoPath */.NP)(entry.path) : null;
        return path === null ? [] : [path];
    });
    return { range: { kind: "audit", head: sha, paths, notes: [] }, base: null, head: sha, policy: sha, diff: new Map() };
}
async function changedByTrees({ trees }, base, head) {
    const [before, after] = await Promise.all([trees.whole(base), trees.whole(head)]);
    return compareTrees(before, after);
}
// Pages of the pull request's own list, which is cut at 3,000 files and always shows the current head.
const MAX_PULL_FILES = 3_000;
async function pullFiles({ client, target }, { number, headSha }) {
    const { owner, repo } = target;
    try {
        const pull = (await client.rest.pulls.get({ owner, repo, pull_number: number })).data;
        if (pull.head.sha !== headSha || pull.changed_files > MAX_PULL_FILES)
            return null;
        const options = { owner, repo, pull_number: number, per_page: 100 };
        const entries = parseEntries(await client.paginate(client.rest.pulls.listFiles, options));
        return entries.length >= pull.changed_files ? fileList(entries) : null;
    }
    catch (error) {
        throw (0,github_failure/* repositoryError */.PN)(error, `list the files of pull request ${number} of ${owner}/${repo}`, client.host);
    }
}
async function tipOf({ client, target }, branch) {
    const { owner, repo } = target;
    try {
        return (await client.rest.repos.getCommit({ owner, repo, ref: `heads/${branch}`, per_page: 1 })).data.sha;
    }
    catch (error) {
        throw (0,github_failure/* repositoryError */.PN)(error, `find the branch ${branch} of ${owner}/${repo}`, client.host);
    }
}
async function exists({ client, target }, sha) {
    const { owner, repo } = target;
    try {
        await client.rest.repos.getCommit({ owner, repo, ref: sha, per_page: 1 });
        return true;
    }
    catch (error) {
        if ((0,github_failure/* failureOf */.g5)(error)?.kind === "not-found")
            return false;
        throw (0,github_failure/* repositoryError */.PN)(error, `find the commit ${sha} of ${owner}/${repo}`, client.host);
    }
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/adapters/github/trees.js






// GitHub cuts recursive trees at 100,000 entries; a repository that needs more requests than this is not walked.
const MAX_TREE_REQUESTS = 400;
const trees_PARALLEL = 4;
const reply = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});
/** Trees of the target's repository, kept in the store. */
function createTrees(client, target, store) {
    const reading = { client, target, store };
    const recursive = memoize((sha) => readTree(reading, sha, true));
    const wholes = memoize(async (sha) => {
        const tree = await recursive(sha);
        const entries = tree.truncated ? await walkAll(reading, sha) : tree.entries;
        (0,objects_store/* putTree */._R)(store, sha, entries);
        return entries;
    });
    return {
        whole: wholes,
        folder: async (sha, path) => {
            const tree = await recursive(sha);
            if (tree.truncated)
                await walkTo(reading, sha, path);
            else
                await wholes(sha);
        },
    };
}
async function readTree({ client, target }, sha, recursive) {
    const { owner, repo } = target;
    try {
        // The parameter counts as set whatever its value.
        const options = { owner, repo, tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) };
        const { tree, truncated } = reply.parse((await client.rest.git.getTree(options)).data);
        const entries = tree.map((entry) => ({
            path: entry.path,
            oid: entry.sha,
            kind: (0,objects_store/* entryKind */.FY)(entry.mode, entry.type),
        }));
        return { entries, truncated };
    }
    catch (error) {
        throw (0,github_failure/* repositoryError */.PN)(error, `read the tree ${sha} of ${owner}/${repo}`, client.host);
    }
}
// Each folder of the top, recursively where one answer holds it, else level by level.
async function walkAll(reading, sha) {
    const limit = (0,p_limit/* default */.A)(trees_PARALLEL);
    let requests = 0;
    const read = (oid, recursive) => {
        if (++requests > MAX_TREE_REQUESTS)
            throw tooLarge(reading.target);
        return limit(() => readTree(reading, oid, recursive));
    };
    const expand = async (entry) => {
        if (entry.kind !== "folder")
            return [entry];
        const below = await read(entry.oid, true);
        if (!below.truncated)
            return [entry, ...under(entry.path, below.entries)];
        return [entry, ...(await level(entry.oid, entry.path))];
    };
    const level = async (oid, prefix) => {
        const { entries, truncated } = await read(oid, false);
        if (truncated)
            throw tooLarge(reading.target);
        return (await Promise.all(under(prefix, entries).map(expand))).flat();
    };
    return level(sha, "");
}
async function walkTo(reading, sha, path) {
    const { store } = reading;
    if (store.folder(sha, path) !== undefined)
        return;
    if (path === "")
        return store.putFolder(sha, "", folderOfTree(await readTree(reading, sha, false)));
    await walkTo(reading, sha, (0,domain_paths/* folderOf */.yS)(path));
    const entry = (0,objects_store/* entryAt */._f)(store, sha, path);
    const isFolder = entry?.kind === "folder";
    store.putFolder(sha, path, isFolder ? folderOfTree(await readTree(reading, entry.oid, false)) : new Map());
}
function folderOfTree(tree) {
    return new Map(tree.entries.map(({ path, kind, oid }) => [path, { kind, oid }]));
}
function under(prefix, entries) {
    return prefix === "" ? entries : entries.map((entry) => ({ ...entry, path: `${prefix}/${entry.path}` }));
}
function tooLarge({ owner, repo }) {
    return new errors/* RepositoryError */.pU(`The tree of ${owner}/${repo} is too large to be listed through GitHub's API.`, "Run `pypi-gate check` or `pypi-gate audit` on a checkout of the repository.");
}
function memoize(read) {
    const done = new Map();
    return (sha) => {
        const running = done.get(sha) ?? read(sha);
        done.set(sha, running);
        return running;
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/repository.js








/** The repository of one run. Nothing is sent before the first call; the range is read once. */
function createRepository(options) {
    const { client, target, log } = options;
    const store = (0,objects_store/* createStore */.y$)();
    const trees = createTrees(client, target, store);
    let resolved = null;
    const range = () => {
        resolved ??= resolveRange({ client, target, trees });
        return resolved;
    };
    const loader = createLoader({ client, target, store, trees, log });
    const reading = { options, store, loader, range, extras: createExtras(options) };
    let pull = null;
    return {
        range: async () => (await range()).range,
        read: (requests) => readAll(reading, requests),
        policyRef: async () => (await range()).policy,
        pullRequest: () => {
            pull ??= readPullRequest(reading);
            return pull;
        },
        checkRuns: async () => parseChecks((await extrasOf(reading))?.checks ?? null),
    };
}
function createExtras({ target, checkName }) {
    let taken = false;
    let answer;
    const { subject } = target;
    return {
        take: ({ head }) => {
            if (taken)
                return NO_EXTRAS;
            taken = true;
            const pull = subject.kind === "pull-request" ? { number: subject.number, threadsBefore: null, reviewsBefore: null } : null;
            const checks = head === null || checkName === null ? null : { sha: head, name: checkName };
            return pull === null && checks === null ? NO_EXTRAS : { pull, checks };
        },
        put: (given) => {
            answer ??= given;
        },
        answer: () => answer,
    };
}
async function extrasOf({ extras, loader, range }) {
    if (extras.answer() !== undefined)
        return extras.answer() ?? null;
    const wanted = extras.take(await range());
    if (wanted !== NO_EXTRAS)
        extras.put(await loader.load({ folders: [], blobs: [] }, wanted));
    return extras.answer() ?? null;
}
async function readAll(reading, requests) {
    const { store, loader, extras } = reading;
    const range = await reading.range();
    const paths = requests.map(({ side, path }) => ({ sha: range[side], path }));
    return await (0,read/* readPaths */.V)(store, paths, async (wants) => {
        const wanted = extras.take(range);
        const answer = await loader.load(wants, wanted);
        if (wanted !== NO_EXTRAS)
            extras.put(answer);
    });
}
async function readPullRequest(reading) {
    const { subject } = reading.options.target;
    if (subject.kind !== "pull-request")
        return null;
    const { diff } = await reading.range();
    const { client, target } = reading.options;
    const page = parsePull((await extrasOf(reading))?.pull ?? null);
    const earlier = page === null ? null : await withOlderPages(reading, subject.number, page);
    const whole = page === null || earlier === null ? await pullByRest(client, target, subject.number) : page;
    if (whole === null)
        return null;
    const view = {
        number: subject.number,
        headSha: subject.headSha,
        files: diff,
        earlier: earlier ?? whole.earlier,
    };
    return { view, currentHead: whole.headSha, open: whole.open };
}
// 100 a page; a conversation of more than 2,000 threads or reviews has others' bots in it, not us.
const repository_MAX_PAGES = 20;
// All threads, and reviews back to the newest of ours.
async function withOlderPages({ loader }, number, newest) {
    let found = newest;
    for (let page = 1; page < repository_MAX_PAGES && !isComplete(found); page++) {
        const { threadsBefore, reviewsBefore } = found;
        const extras = { pull: { number, threadsBefore, reviewsBefore }, checks: null };
        const answer = await loader.load({ folders: [], blobs: [] }, extras);
        const older = parsePull(answer?.pull ?? null);
        // Half a list would make us say again what already stands there.
        if (older === null)
            return null;
        found = joined(older, found);
    }
    return isComplete(found) ? found.earlier : null;
}
function isComplete({ threadsBefore, reviewsBefore, earlier }) {
    return threadsBefore === null && (reviewsBefore === null || earlier.review !== null);
}
// A list that is at its end is asked for once more with the other one: that answer is left out.
function joined(older, newer) {
    const { review, superseded, pendingReviewId, comments } = newer.earlier;
    const hasThreads = newer.threadsBefore !== null;
    const hasReviews = newer.reviewsBefore !== null;
    return {
        ...newer,
        threadsBefore: hasThreads ? older.threadsBefore : null,
        reviewsBefore: hasReviews ? older.reviewsBefore : null,
        earlier: {
            review: review ?? (hasReviews ? older.earlier.review : null),
            superseded: hasReviews ? [...older.earlier.superseded, ...superseded] : superseded,
            comments: hasThreads ? [...older.earlier.comments, ...comments] : comments,
            pendingReviewId: pendingReviewId ?? (hasReviews ? older.earlier.pendingReviewId : null),
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/github/shared-policy.js
var shared_policy = __webpack_require__(6747);
// EXTERNAL MODULE: ./build/adapters/index/index-url.js
var index_url = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/adapters/index/package-index.js + 1 modules
var package_index = __webpack_require__(5319);
// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
;// CONCATENATED MODULE: ./build/adapters/runner/event.js



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) });
const pullRequest = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig(),
        state: schemas/* string */.YjP(),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1) }),
        head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    }),
});
const mergeGroup = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha, base_ref: schemas/* string */.YjP() }) });
const push = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: sha,
    after: sha,
    forced: schemas/* boolean */.zMY().default(false),
    head_commit: schemas/* object */.Ikc({ id: sha }).nullish(),
    repository,
});
const workflowRun = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        head_sha: sha,
        head_branch: schemas/* string */.YjP(),
        head_repository: schemas/* object */.Ikc({ owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullable(),
    }),
});
/** Names of the events that the action can judge. */
const SUPPORTED_EVENTS = [
    "pull_request",
    "pull_request_target",
    "merge_group",
    "push",
    "schedule",
    "workflow_dispatch",
    "workflow_run",
];
/** Decodes GITHUB_EVENT_NAME and the payload; `tip` is GITHUB_SHA. Throws UserError for other events and for payloads that lack what is needed. */
function decodeEvent(name, payload, tip) {
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return decodePullRequest(event_read(pullRequest, name, payload));
        case "merge_group": {
            const group = event_read(mergeGroup, name, payload).merge_group;
            return { kind: "merge-group", baseSha: group.base_sha, headSha: group.head_sha, baseRef: group.base_ref };
        }
        case "push":
            return decodePush(event_read(push, name, payload));
        case "schedule":
            return { kind: "schedule", sha: event_read(sha, name, tip) };
        case "workflow_dispatch":
            return { kind: "dispatch", sha: event_read(sha, name, tip), toDefault: isOnDefault(payload) };
        case "workflow_run":
            return decodeWorkflowRun(event_read(workflowRun, name, payload));
        default:
            throw new errors/* UserError */.yo(`The event ${name === "" ? "of this run has no name" : `\`${(0,prose/* plainLine */.h0)(name, 60)}\` cannot be judged`}.`, `Run the action on ${SUPPORTED_EVENTS.map((event) => `\`${event}\``).join(", ")}.`);
    }
}
const dispatch = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repository });
// A person may start the audit of any branch or tag; without a word about it, it is another one.
function isOnDefault(payload) {
    const parsed = dispatch.safeParse(payload);
    return parsed.success && parsed.data.ref === `refs/heads/${parsed.data.repository.default_branch}`;
}
function decodePullRequest({ action, repository, pull_request: pull }) {
    return {
        kind: "pull-request",
        action,
        number: pull.number,
        baseRef: pull.base.ref,
        headSha: pull.head.sha,
        open: pull.state === "open",
        fork: pull.head.repo?.full_name !== repository.full_name,
    };
}
function decodePush({ ref, before, after, forced, head_commit, repository }) {
    const defaultBranch = repository.default_branch;
    // `after` of an annotated tag is the tag object, which can have no check run; `head_commit` is what it points to.
    const tagged = ref.startsWith("refs/tags/") ? head_commit?.id : undefined;
    return {
        kind: "push",
        before: orNull(before),
        after: orNull(after) === null ? null : (tagged ?? after),
        forced,
        defaultBranch,
        toDefault: ref === `refs/heads/${defaultBranch}`,
    };
}
function decodeWorkflowRun({ workflow_run: run }) {
    if (run.head_repository === null) {
        throw new errors/* UserError */.yo("The repository that the workflow ran for is gone.", "Nothing can be reviewed there.");
    }
    return {
        kind: "workflow-run",
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headOwner: run.head_repository.owner.login,
    };
}
// Git's word for "no commit": a branch that is new or deleted.
function orNull(id) {
    return /^0+$/.test(id) ? null : id;
}
function event_read(schema, name, payload) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new errors/* UserError */.yo(`The payload of the event \`${name}\` cannot be read${field === "" ? "" : `: \`${field}\` is missing or not what it should be`}.`, "Run the action from a workflow, not by hand, and without changing GITHUB_EVENT_PATH or GITHUB_SHA.");
}

;// CONCATENATED MODULE: ./build/adapters/runner/context.js




/** Reads the runner's variables and the event's payload. UserError where they name no repository or no event that can be judged. */
async function readContext() {
    const context = await loadContext();
    const { owner, repo } = repositoryOf(context);
    return {
        event: decodeEvent(context.eventName ?? "", context.payload, context.sha ?? ""),
        owner,
        repo,
        apiUrl: context.apiUrl,
        graphqlUrl: context.graphqlUrl,
        serverUrl: context.serverUrl.replace(/\/+$/, ""),
        runId: Number.isSafeInteger(context.runId) ? context.runId : null,
    };
}
// The toolkit reads the environment and parses the payload while it is imported, so a broken payload breaks the
// import: it is imported here and nowhere else.
async function loadContext() {
    try {
        return (await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 722))).context;
    }
    catch (error) {
        const why = (0,prose/* plainLine */.h0)((0,errors/* messageOf */.bD)(error));
        throw new errors/* UserError */.yo(`The payload of the event cannot be read: ${why}.`, "Run the action from a workflow, not by hand, and without changing GITHUB_EVENT_PATH.");
    }
}
function repositoryOf(context) {
    const parts = (external_node_process_.env.GITHUB_REPOSITORY ?? "").split("/");
    if (parts.length === 2 && parts.every((part) => part !== ""))
        return context.repo;
    throw new errors/* UserError */.yo("GITHUB_REPOSITORY does not name a repository.", "Run the action from a workflow.");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/adapters/runner/files.js





/** GitHub refuses a step's summary above this size. */
const MAX_SUMMARY_BYTES = 1_048_576;
/** Where the report file goes: as given (relative to the workspace, or absolute), else in the runner's temporary folder. */
function reportPath(given, env, temporary) {
    if (given === null)
        return (0,external_node_path_.join)(env.RUNNER_TEMP ?? temporary, "pypi-gate-report.json");
    return workspacePath(given, env);
}
/** A path of an input: relative ones are relative to GITHUB_WORKSPACE. */
function workspacePath(given, env) {
    return (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? ".", given);
}
/** Writes a file whole, with its folders; UserError when the system refuses. */
async function writeWhole(path, text) {
    try {
        await makeFolder((0,external_node_path_.dirname)(path));
        await (0,promises_.writeFile)(path, text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`Could not write ${(0,prose/* plainLine */.h0)(path)}: ${(0,prose/* plainLine */.h0)((0,errors/* messageOf */.bD)(error))}.`, "Give `report-file` and `sarif-file` a path that the job may write.");
    }
}
// `mkdir` with `recursive` never returns where a folder exists but takes none (/proc).
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        if (code === "EEXIST")
            return;
        const parent = (0,external_node_path_.dirname)(path);
        if (code !== "ENOENT" || parent === path)
            throw error;
        await makeFolder(parent);
        await (0,promises_.mkdir)(path);
    }
}
/** Adds Markdown to the job summary. Returns null, or why it could not be done: no such file, or a text over the limit. */
async function writeSummary(markdown, env) {
    const path = env.GITHUB_STEP_SUMMARY ?? "";
    if (path === "")
        return "The runner offers no job summary.";
    const text = markdown.endsWith("\n") ? markdown : `${markdown}\n`;
    const size = Buffer.byteLength(text);
    if (size > MAX_SUMMARY_BYTES)
        return `The job summary has ${size} bytes, more than the ${MAX_SUMMARY_BYTES} allowed.`;
    try {
        await (0,promises_.appendFile)(path, text);
        return null;
    }
    catch (error) {
        return `The job summary could not be written: ${(0,prose/* plainLine */.h0)((0,errors/* messageOf */.bD)(error))}.`;
    }
}

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
;// CONCATENATED MODULE: ./build/adapters/runner/inputs.js





const MODES = ["auto", "review", "audit"];
const TRACKING_ISSUES = ["auto", "never"];
const CHECK_RUNS = ["auto", "always", "never"];
/** Reads and checks every input; throws one UserError that lists everything wrong. */
function readInputs(env) {
    const problems = [];
    const text = (name) => inputOf(env, name);
    const word = (name, words) => {
        const given = text(name);
        const found = words.find((one) => one === given);
        if (given !== null && found === undefined)
            problems.push(notOneOf(name, given, words));
        return found ?? null;
    };
    const token = text("github-token");
    if (token === null)
        problems.push("`github-token` is empty");
    const policyFile = text("policy-file");
    const inputs = {
        token: token ?? "",
        indexUrl: urlInput(text("index-url"), problems),
        // The default in action.yml.
        policyFile: policyFile === policy/* OWN_POLICY_FILE */.X7 ? null : policyFile,
        policyToken: text("policy-token"),
        preset: word("preset", policy/* PRESETS */.fG),
        mode: word("mode", MODES) ?? "auto",
        onUnverified: word("on-unverified", policy/* ON_UNVERIFIED */.Cl),
        review: word("review", policy/* REVIEW_WHEN */.oC),
        checkRun: word("check-run", CHECK_RUNS) ?? "auto",
        checkName: text("check-name") ?? "pypi-gate report",
        reportFile: text("report-file"),
        sarifFile: text("sarif-file"),
        trackingIssue: word("tracking-issue", TRACKING_ISSUES) ?? "auto",
        baseline: text("baseline"),
    };
    if (problems.length === 0)
        return inputs;
    throw new errors/* UserError */.yo(`The action's inputs are wrong: ${problems.join("; ")}.`, "Correct the `with:` block of the step that runs the action.");
}
/** An input as `@actions/core` reads it: `INPUT_NAME` in upper case with spaces as `_`, trimmed; null when empty. */
function inputOf(env, name) {
    const value = (env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] ?? "").trim();
    return value === "" ? null : value;
}
function urlInput(given, problems) {
    if (given === null)
        return null;
    const parsed = (0,index_url/* parseIndexUrl */.Z0)(given);
    if (parsed.ok)
        return given;
    problems.push(`\`index-url\`: ${parsed.message}`);
    return null;
}
function notOneOf(name, given, words) {
    const list = words.map((word) => `\`${word}\``).join(", ");
    const near = (0,nearest/* nearest */.p)(given, words);
    const hint = near === null ? "" : ` (did you mean \`${near}\`?)`;
    return `\`${name}\` is \`${(0,prose/* plainLine */.h0)(given, 40)}\`, not one of ${list}${hint}`;
}

// EXTERNAL MODULE: ./build/render/escape/visible.js
var visible = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/render/escape/commands.js

// The runner reads commands from both streams: `::name::` at the start of a line, and the older
// `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
const OLD_COMMAND = /##(?=\[)/g;
const COMMAND_START = /^(\s*):(?=:)/;
/** Any text as one line that the runner takes for plain output. */
function logLine(text) {
    return inert((0,visible/* visible */.RK)(text, visible/* MAX_OWN */.Ik));
}
function inert(line) {
    return line.replace(OLD_COMMAND, "# #").replace(COMMAND_START, "$1: ");
}
/** Our own text of several lines, each made inert; its indentation stays. */
function logLines(text) {
    return text.split("\n").map((line) => {
        const indent = /^ */.exec(line)?.[0] ?? "";
        return indent + logLine(line);
    });
}
/** A workflow command. Line feeds in `message` are kept, as `%0A`; everything else that could end or extend the command is escaped. */
function workflowCommand(name, properties, message) {
    const listed = Object.entries(properties)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(",");
    return `::${name}${listed === "" ? "" : ` ${listed}`}::${escapeData(message)}`;
}
function escapeData(message) {
    return message
        .split("\n")
        .map((line) => (0,visible/* visible */.RK)(line, visible/* MAX_OWN */.Ik).replace(OLD_COMMAND, "# #").replace(/%/g, "%25"))
        .join("%0A");
}
// Values are read up to the next comma, and the command up to the next `::`.
function escapeProperty(value) {
    return (0,visible/* visible */.RK)(value, visible/* MAX_FOREIGN */.uR)
        .replace(OLD_COMMAND, "# #")
        .replace(/%/g, "%25")
        .replace(/:/g, "%3A")
        .replace(/,/g, "%2C");
}
/** Plain text of logs, annotations and check titles. Whoever writes a line to a log passes it through {@link logLine} or {@link workflowCommand} in the end. */
const PLAIN = {
    text: (words) => (0,visible/* visible */.RK)(words, visible/* MAX_OWN */.Ik),
    code: (words) => (0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR),
    quote: (words) => `“${(0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR)}”`,
    link: (words, url) => (0,visible/* visible */.RK)((0,visible/* linkWords */.kG)(words, url), visible/* MAX_OWN */.Ik),
    apart: "",
};

;// CONCATENATED MODULE: ./build/adapters/runner/log.js

/** The runner reads commands from the log, so every text goes through the escaping of commands. `verbose` is RUNNER_DEBUG=1. */
function createRunnerLog(write, verbose) {
    const line = (text) => write(`${text}\n`);
    return {
        info: (text) => line(logLine(text)),
        warn: (text) => line(`Warning: ${logLine(text)}`),
        debug: (text) => {
            if (verbose)
                line(`Debug: ${logLine(text)}`);
        },
        // The log is no terminal: a line per step would only bury the rest.
        progress: () => undefined,
        group: (title, text) => {
            line(workflowCommand("group", {}, title));
            for (const one of logLines(text))
                line(one);
            line(workflowCommand("endgroup", {}, ""));
        },
        error: (text) => line(workflowCommand("error", {}, text)),
        command: line,
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./build/adapters/runner/outputs.js

/** What is set before anything else, so that a run without a verdict leaves no output empty. */
const NO_VERDICT = {
    conclusion: "failure",
    blocked: 0,
    warned: 0,
    noted: 0,
    unverified: 0,
    report: "",
};
/** The outputs of a run that reached a verdict. */
function outputsOf({ conclusion, counts }, path) {
    const { block, warn, note, unverified } = counts;
    return { conclusion, blocked: block, warned: warn, noted: note, unverified, report: path };
}
/** Sets all outputs through the runner's file; the last value of a name counts. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, String(value));
}

;// CONCATENATED MODULE: ./build/adapters/runner/signals.js
/** Turns SIGINT and SIGTERM into an abort. The runner sends SIGINT, SIGTERM 7.5 s later, and kills after another 2.5 s. A second signal of a kind ends the process at once. */
function listenForStop(source) {
    const controller = new AbortController();
    let name = null;
    const stop = (which) => () => {
        name ??= which;
        controller.abort();
    };
    const [interrupt, terminate] = [stop("SIGINT"), stop("SIGTERM")];
    source.once("SIGINT", interrupt);
    source.once("SIGTERM", terminate);
    return {
        signal: controller.signal,
        received: () => name,
        release: () => {
            source.removeListener("SIGINT", interrupt);
            source.removeListener("SIGTERM", terminate);
        },
    };
}

;// CONCATENATED MODULE: ./build/deliver.js


/**
 * Gives the report to the channels, one after another; each is told what became of those before it. Nothing here can
 * touch the verdict: a channel that breaks is a degraded delivery, told by the others. Rejects with the signal's
 * reason, between two channels, once the run is stopped: what was not told by then is told nowhere.
 */
async function deliver(report, channels, signal) {
    const deliveries = [];
    for (const channel of channels) {
        signal.throwIfAborted();
        deliveries.push(await publish(channel, report, deliveries));
    }
    signal.throwIfAborted();
    return deliveries;
}
async function publish(channel, report, earlier) {
    try {
        return await channel.publish(report, earlier);
    }
    catch (error) {
        const what = (0,prose/* plainLine */.h0)((0,errors/* messageOf */.bD)(error));
        return { channel: channel.id, kind: "degraded", reason: `The channel ${channel.id} broke: ${what}` };
    }
}

// EXTERNAL MODULE: ./build/gate.js + 15 modules
var gate = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/domain/baseline.js
var baseline = __webpack_require__(582);
// EXTERNAL MODULE: ./build/domain/baseline-file.js
var baseline_file = __webpack_require__(5409);
;// CONCATENATED MODULE: ./build/action/baseline.js




/**
 * An audit's report with what the baseline knows as notes; a review's report as it is. The file is read where the
 * policy is: from the commit that is audited, without a checkout. Throws UserError where there is no such file.
 */
async function againstBaseline(report, given, repository) {
    if (given === null || report.mode !== "audit")
        return report;
    const path = (0,domain_paths/* parseRepoPath */.NP)(given);
    if (path === null)
        throw refusal(given, "is no path inside the repository");
    const [read] = await repository.read([{ side: "policy", path }]);
    if (read === undefined || read.kind === "absent")
        throw refusal(path, "is not in the repository");
    if (read.kind === "unreadable")
        throw refusal(path, `cannot be read: ${read.detail}`);
    return (0,baseline/* applyBaseline */.Qp)(report, (0,baseline_file/* parseBaseline */.n)(Buffer.from(read.bytes).toString("utf8"), path), path);
}
function refusal(path, what) {
    return new errors/* UserError */.yo(`The baseline ${path} ${what}.`, "Write it with `pypi-gate audit --write-baseline FILE`, commit it, and name it relative to the repository's root.");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/github/check-channel.js



// GitHub's limit per request.
const PER_REQUEST = 50;
// Of the minute for all writes: a review with ten comments takes up to a dozen, a second apart.
const LEFT_FOR_OTHERS_MS = 25_000;
const ID_PREFIX = "pypi-gate/1:";
/** The check run. What GitHub refuses makes the delivery degraded. */
function createCheckChannel(options) {
    return {
        id: "check-run",
        publish: async (report) => {
            if (options.mode === "never")
                return unchanged("It is turned off.");
            try {
                return await check_channel_publish(options, report);
            }
            catch (error) {
                const reason = (0,github_failure/* refusalReason */.b)(error);
                if (reason === null)
                    throw error;
                return degraded(`The check run was not written: ${reason}.`);
            }
        },
    };
}
async function check_channel_publish(options, report) {
    options.client.budget.beginDelivery();
    const earlier = await earlierIds(options);
    if (isLeftToPullRequest(options, earlier))
        return unchanged(null);
    const ours = earlier.filter((id) => isOurs(options, id));
    const isWanted = options.mode === "always" || report.findings.length > 0 || ours.length > 0;
    if (!isWanted)
        return unchanged(null);
    const content = options.content(report);
    const id = externalId(options, content);
    if (ours.length === 1 && ours[0] === id)
        return unchanged(null);
    if (await isStale(options))
        return unchanged("A newer commit was pushed, or the pull request is closed.");
    const latest = ours.length === 0 ? null : await latestOfOurs(options);
    if (latest?.external_id === id)
        return unchanged(null);
    // Annotations are only ever appended: other ones need a run of their own, which then counts as the latest of its name.
    const isSame = latest !== null && annotationsOf(latest.external_id ?? "") === annotationsOf(id);
    if (isSame && (await updated(options, latest.id, content)))
        return delivered();
    return countedDelivery(await createRun(options, content), content.annotations.length);
}
function countedDelivery(sent, all) {
    return sent === all ? delivered() : degraded(`The check run got ${sent} of its ${all} annotations: GitHub was slow.`);
}
async function earlierIds(options) {
    try {
        return (await options.earlier()) ?? (await listRuns(options)).map((run) => run.external_id);
    }
    catch (error) {
        // A token that may not even look has written nothing before.
        if ((0,github_failure/* failureOf */.g5)(error)?.kind === "permission")
            return [];
        throw error;
    }
}
// A commit of a branch with a pull request is judged twice, and GitHub shows the latest run of a name: what a push
// says of its own commits must not cover what is said of the whole pull request, whose lines are annotated already.
function isLeftToPullRequest({ target }, earlier) {
    return target.subject.kind === "push" && earlier.some((id) => id?.startsWith(`${ID_PREFIX}pull-`) ?? false);
}
function isOurs({ target }, id) {
    return [scopeOf(target), PUSH].some((scope) => id?.startsWith(`${ID_PREFIX}${scope}:`) ?? false);
}
const PUSH = "push";
// Two pull requests may have the same head, and each says its own.
function scopeOf({ subject }) {
    return subject.kind === "pull-request" ? `pull-${subject.number}` : PUSH;
}
async function isStale({ isStale }) {
    try {
        return await isStale();
    }
    catch (error) {
        // A token may write check runs without seeing pull requests: then the event's word counts.
        if ((0,github_failure/* failureOf */.g5)(error)?.kind === "permission")
            return false;
        throw error;
    }
}
async function latestOfOurs(options) {
    const ours = (await listRuns(options)).filter((run) => isOurs(options, run.external_id));
    return ours.reduce((last, run) => (last === null || run.id > last.id ? run : last), null);
}
/** What a run is about, what it says, and which annotations it has: `pypi-gate/1:<scope>:<content>:<annotations>`. */
function externalId({ target }, content) {
    const annotations = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(content.annotations)).digest("hex").slice(0, 32);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(content.digest).digest("hex").slice(0, 32);
    return `${ID_PREFIX}${scopeOf(target)}:${digest}:${annotations}`;
}
function annotationsOf(id) {
    return id.slice(id.lastIndexOf(":") + 1);
}
// False where another app made the run: only its creator may change it.
async function updated(options, id, content) {
    const { client, target, name } = options;
    const { owner, repo } = target;
    const { conclusion } = content;
    const output = outputOf(content);
    const body = { owner, repo, check_run_id: id, name, conclusion, external_id: externalId(options, content), output };
    try {
        const run = () => client.rest.checks.update({ ...body, status: "completed", ...github_client.NO_RETRY });
        await client.write({ what: "update the check run", run, find: null });
        return true;
    }
    catch (error) {
        if (/app_id/.test((0,github_failure/* failureOf */.g5)(error)?.message ?? ""))
            return false;
        throw error;
    }
}
// Created completed, so that a run that is stopped leaves nothing in progress. The final id comes with the last
// annotations: a run that was stopped in between is no equal one for the next. Returns how many annotations it has.
async function createRun(options, content) {
    const { client, target, headSha, name } = options;
    const [first, ...others] = batches(content.annotations);
    const id = externalId(options, content);
    const body = {
        owner: target.owner,
        repo: target.repo,
        name,
        head_sha: headSha,
        status: "completed",
        conclusion: content.conclusion,
        external_id: others.length === 0 ? id : `${id}-partial`,
        output: { ...outputOf(content), annotations: first },
    };
    const checkId = await client.write({
        what: "create the check run",
        run: async () => (await client.rest.checks.create({ ...body, ...github_client.NO_RETRY })).data.id,
        find: async () => (await listRuns(options)).find((run) => run.external_id === body.external_id)?.id ?? null,
    });
    let sent = first.length;
    for (const batch of others) {
        // What follows says more than further annotations.
        if (client.budget.remaining() < LEFT_FOR_OTHERS_MS)
            return sent;
        sent += batch.length;
        const isLast = sent === content.annotations.length;
        await append(options, { checkId, content, batch, sent, externalId: isLast ? id : `${id}-partial` });
    }
    return sent;
}
async function append(options, { checkId, content, batch, sent, externalId }) {
    const { client, target } = options;
    const output = { ...outputOf(content), annotations: [...batch] };
    const body = { owner: target.owner, repo: target.repo, check_run_id: checkId, external_id: externalId, output };
    await client.write({
        what: "add annotations to the check run",
        run: async () => (await client.rest.checks.update({ ...body, ...github_client.NO_RETRY })).data.id,
        find: async () => {
            const run = (await listRuns(options)).find((one) => one.id === checkId);
            return run !== undefined && run.output.annotations_count >= sent ? checkId : null;
        },
    });
}
async function listRuns(options) {
    const { client, target, headSha, name } = options;
    const { owner, repo } = target;
    const query = { owner, repo, ref: headSha, check_name: name, filter: "all", per_page: 100 };
    return (await client.rest.checks.listForRef(query)).data.check_runs;
}
function batches(annotations) {
    const all = annotations.map(wire);
    const rest = [];
    for (let at = PER_REQUEST; at < all.length; at += PER_REQUEST)
        rest.push(all.slice(at, at + PER_REQUEST));
    return [all.slice(0, PER_REQUEST), ...rest];
}
function wire({ path, line, endLine, level, title, message }) {
    return { path, start_line: line, end_line: Math.max(line, endLine), annotation_level: level, title, message };
}
function outputOf({ title, summary, text }) {
    return text === "" ? { title, summary } : { title, summary, text };
}
function delivered() {
    return { channel: "check-run", kind: "delivered", detail: null };
}
function degraded(reason) {
    return { channel: "check-run", kind: "degraded", reason };
}
function unchanged(detail) {
    return { channel: "check-run", kind: "unchanged", detail };
}

// EXTERNAL MODULE: ./build/render/issue/state.js
var issue_state = __webpack_require__(9784);
;// CONCATENATED MODULE: ./build/adapters/github/issue-channel.js




/**
 * The tracking issue of audits, found by its marker and its author. What GitHub refuses makes the delivery degraded;
 * else its detail is the issue's number, null where none is open.
 */
function createIssueChannel(options) {
    return {
        id: "tracking-issue",
        publish: async (report) => {
            try {
                return await issue_channel_publish(options, report);
            }
            catch (error) {
                return issue_channel_degraded("The tracking issue was not written", error);
            }
        },
    };
}
// Rethrows what is no refusal: a bug.
function issue_channel_degraded(what, error) {
    const reason = (0,github_failure/* refusalReason */.b)(error);
    if (reason === null)
        throw error;
    return { channel: "tracking-issue", kind: "degraded", reason: `${what}: ${reason}.${adviceOn(error)}` };
}
function adviceOn(error) {
    const failure = (0,github_failure/* failureOf */.g5)(error);
    if (failure?.status === 410)
        return " Issues are turned off here: set `tracking-issue: never`.";
    if (/\blocked\b/i.test(failure?.message ?? ""))
        return " Unlock the conversation to have comments.";
    if (/\barchived\b/i.test(failure?.message ?? ""))
        return " Nothing can be written to an archived repository.";
    if (failure?.kind !== "permission" && failure?.kind !== "not-found")
        return "";
    return " Give the job `issues: write`, or set `tracking-issue: never`.";
}
async function issue_channel_publish(options, report) {
    options.client.budget.beginDelivery();
    const author = await viewerOf(options.client);
    const earlier = await findIssue(options, author);
    const { create, comment, update } = options.plan(report, earlier);
    if (create === null && comment === null && update === null) {
        return {
            channel: "tracking-issue",
            kind: "unchanged",
            detail: earlier?.state === "open" ? `${earlier.number}` : null,
        };
    }
    const number = create === null ? earlier?.number : await issue_channel_open(options, author, create);
    const unsaid = earlier === null || comment === null ? null : await trySay(options, author, { number: earlier.number, ...comment });
    if (earlier !== null && update !== null)
        await change(options, earlier.number, update);
    return unsaid ?? { channel: "tracking-issue", kind: "delivered", detail: `${number}` };
}
// A locked conversation takes no comment, for good, and one that GitHub does not accept is none the next time: the
// issue's own text can still be brought up to date.
async function trySay(options, author, comment) {
    try {
        await say(options, author, comment);
        return null;
    }
    catch (error) {
        const kind = (0,github_failure/* failureOf */.g5)(error)?.kind;
        if (kind !== "permission" && kind !== "invalid")
            throw error;
        return issue_channel_degraded("The tracking issue says what changed in its text, and no comment does", error);
    }
}
const viewer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) });
// Installation tokens may not read `GET /user`.
async function viewerOf(client) {
    const { data, errors } = await client.graphql("query { viewer { login } }", {});
    const parsed = viewer.safeParse(data);
    if (!parsed.success)
        throw (0,github_failure/* graphqlError */.YJ)(errors[0]);
    return parsed.data.viewer.login;
}
// REST says `github-actions[bot]`; GraphQL says that or `github-actions`.
function loginsOf(author) {
    return author.endsWith("[bot]") ? [author] : [author, `${author}[bot]`];
}
async function findIssue(options, author) {
    for (const login of loginsOf(author)) {
        const found = await findBy(options, login);
        if (found !== null)
            return found;
    }
    return null;
}
async function findBy({ client, target }, creator) {
    const { owner, repo } = target;
    const query = { owner, repo, creator, state: "all", sort: "updated", per_page: 100 };
    try {
        const ours = await client.paginate(client.rest.issues.listForRepo, query, ({ data }, done) => {
            const issues = data
                .filter((issue) => issue.pull_request === undefined && issue.user?.login === creator)
                .map((issue) => ({ issue, rank: (0,issue_state/* trackingRank */.OT)({ title: issue.title, body: issue.body ?? "" }) }))
                .filter(({ rank }) => rank > 0);
            if (issues.some(({ rank }) => rank === 2))
                done();
            return issues;
        });
        const isOpen = (one) => Number(one.issue.state === "open");
        // Where two runs at once opened one each, the older one stays the one.
        const [first] = ours.toSorted((a, b) => b.rank - a.rank || isOpen(b) - isOpen(a) || a.issue.number - b.issue.number);
        if (first === undefined)
            return null;
        const { number, body, state, state_reason } = first.issue;
        const declined = state_reason === "not_planned" || state_reason === "duplicate";
        return { number, body: body ?? "", state: state === "closed" ? "closed" : "open", declined };
    }
    catch (error) {
        // A login that is no account of this host.
        if ((0,github_failure/* failureOf */.g5)(error)?.kind === "invalid")
            return null;
        throw error;
    }
}
async function issue_channel_open(options, author, { title, body }) {
    const { client, target } = options;
    const { owner, repo } = target;
    return await client.write({
        what: "open the tracking issue",
        run: async () => (await client.rest.issues.create({ owner, repo, title, body, ...github_client.NO_RETRY })).data.number,
        find: async () => (await findIssue(options, author))?.number ?? null,
    });
}
// A run that ended between the comment and the issue's new text said it already.
async function say(options, author, { number, body, once }) {
    const { client, target } = options;
    const { owner, repo } = target;
    const find = async () => {
        const comments = await client.paginate(client.rest.issues.listComments, {
            ...{ owner, repo, issue_number: number, per_page: 100 },
        });
        const ours = comments.find((comment) => loginsOf(author).includes(comment.user?.login ?? "") && comment.body?.startsWith(once) === true);
        return ours?.id ?? null;
    };
    if ((await find()) !== null)
        return;
    const run = async () => (await client.rest.issues.createComment({ owner, repo, issue_number: number, body, ...github_client.NO_RETRY })).data.id;
    await client.write({ what: "comment on the tracking issue", run, find });
}
async function change({ client, target }, issue_number, { body, state }) {
    const { owner, repo } = target;
    const moved = state === null ? {} : { state, state_reason: state === "closed" ? "completed" : "reopened" };
    const run = () => client.rest.issues.update({
        ...{ owner, repo, issue_number, ...(body === null ? {} : { body }), ...moved, ...github_client.NO_RETRY },
    });
    await client.write({ what: "update the tracking issue", run, find: null });
}

;// CONCATENATED MODULE: ./build/adapters/github/review-writes.js




/** Writes on the pull request of the view, for its judged head. */
function createReviewWrites(client, { owner, repo }, view) {
    const { rest, write } = client;
    const writing = { client, at: { owner, repo, pull_number: view.number }, headSha: view.headSha };
    return {
        create: (review) => createOnce(writing, review),
        add: (comment) => place(writing, comment),
        updateBody: (review_id, body) => {
            const run = () => rest.pulls.updateReview({ ...writing.at, review_id, body, ...github_client.NO_RETRY });
            return done(write({ what: "update the review", run, find: null }));
        },
        update: (comment_id, body) => {
            const run = () => rest.pulls.updateReviewComment({ owner, repo, comment_id, body, ...github_client.NO_RETRY });
            return whereThere(write({ what: "update a comment", run, find: null }));
        },
        remove: (comment_id) => {
            const run = () => rest.pulls.deleteReviewComment({ owner, repo, comment_id, ...github_client.NO_RETRY });
            return whereThere(write({ what: "delete a comment", run, find: null }));
        },
        minimize: (nodeId, as) => {
            const run = () => minimize(client, nodeId, as);
            return write({ what: "minimize a comment", run, find: null });
        },
        discardPending: (review_id) => {
            const run = () => rest.pulls.deletePendingReview({ ...writing.at, review_id, ...github_client.NO_RETRY });
            return whereThere(write({ what: "discard an unfinished review", run, find: null }));
        },
    };
}
async function createOnce(writing, review) {
    try {
        await postReview(writing, review);
    }
    catch (error) {
        // A run that died between our look and this write may have left one more.
        if (!/pending review/i.test((0,github_failure/* failureOf */.g5)(error)?.message ?? ""))
            throw error;
        if (!(await discardOwnPending(writing)))
            throw error;
        await postReview(writing, review);
    }
}
async function postReview({ client, at, headSha }, { body, comments }) {
    const inline = comments.flatMap(({ path, line, body: text }) => line === null ? [] : [{ path, line, side: "RIGHT", body: text }]);
    const review = { ...at, commit_id: headSha, event: "COMMENT", body, comments: inline, ...github_client.NO_RETRY };
    await client.write({
        what: "post the review",
        run: async () => (await client.rest.pulls.createReview(review)).data.id,
        find: async () => {
            const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at, per_page: 100 });
            const same = reviews.find((one) => isSameText(one.body, body) && one.commit_id === headSha && one.state !== "PENDING");
            return same?.id ?? null;
        },
    });
}
async function discardOwnPending({ client, at }) {
    const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at, per_page: 100 });
    const pending = reviews.find(earlier_rest_isLeftoverReview);
    if (pending === undefined)
        return false;
    const run = () => client.rest.pulls.deletePendingReview({ ...at, review_id: pending.id, ...github_client.NO_RETRY });
    await whereThere(client.write({ what: "discard an unfinished review", run, find: null }));
    return true;
}
async function place(writing, comment) {
    const { path, line, body } = comment;
    const isOnLine = line !== null && (await accepted(postComment(writing, path, body, { line, side: "RIGHT" })));
    if (isOnLine)
        return "line";
    return (await accepted(postComment(writing, path, body, { subject_type: "file" }))) ? "file" : "refused";
}
async function postComment({ client, at, headSha }, path, body, anchor) {
    const comment = { ...at, commit_id: headSha, path, body, ...anchor, ...github_client.NO_RETRY };
    await client.write({
        what: "post a comment",
        run: async () => (await client.rest.pulls.createReviewComment(comment)).data.id,
        find: async () => {
            const comments = await client.paginate(client.rest.pulls.listReviewComments, { ...at, per_page: 100 });
            return comments.find((one) => isSameText(one.body, body) && one.path === path)?.id ?? null;
        },
    });
}
const MINIMIZE = `mutation($id: ID!, $as: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $as }) { minimizedComment { isMinimized } }
}`;
async function minimize(client, id, as) {
    const { errors } = await client.graphql(MINIMIZE, { id, as });
    if (errors[0] !== undefined)
        throw (0,github_failure/* graphqlError */.YJ)(errors[0]);
}
async function accepted(write) {
    try {
        await write;
        return true;
    }
    catch (error) {
        if ((0,github_failure/* failureOf */.g5)(error)?.kind === "invalid")
            return false;
        throw error;
    }
}
async function done(write) {
    await write;
}
// Somebody deleted it before us.
async function whereThere(write) {
    try {
        await write;
    }
    catch (error) {
        if ((0,github_failure/* failureOf */.g5)(error)?.status !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/review-channel.js



/** The pull-request review. What GitHub refuses makes the delivery degraded; nothing else is thrown than bugs. */
function createReviewChannel(options) {
    return {
        id: "review",
        publish: async (report) => {
            try {
                return await review_channel_publish(options, report);
            }
            catch (error) {
                const reason = (0,github_failure/* refusalReason */.b)(error);
                if (reason === null)
                    throw error;
                // A token that may not even look has written nothing before, and nothing is to be said.
                if ((0,github_failure/* failureOf */.g5)(error)?.kind === "permission" && !speaks(options, report))
                    return review_channel_unchanged(null);
                return review_channel_degraded(`The review was not written: ${reason}.`);
            }
        },
    };
}
function speaks({ target, plan }, report) {
    const { subject } = target;
    if (subject.kind !== "pull-request")
        return false;
    const earlier = { review: null, superseded: [], comments: [], pendingReviewId: null };
    return !isEmpty(plan(report, { number: subject.number, headSha: subject.headSha, files: new Map(), earlier }));
}
async function review_channel_publish(options, report) {
    options.client.budget.beginDelivery();
    const state = await options.state();
    if (state === null) {
        return review_channel_degraded("The review was not written: GitHub did not say which earlier comments are ours.");
    }
    const plan = options.plan(report, state.view);
    if (isEmpty(plan))
        return review_channel_unchanged(null);
    const number = state.view.number;
    const now = state.currentHead === state.view.headSha ? await currentPull(options, number) : null;
    if (now === null || now.head !== state.view.headSha) {
        return review_channel_unchanged("A newer commit was pushed: the review is left to its run.");
    }
    if (!now.open)
        return review_channel_unchanged("The pull request is closed: nothing is written there.");
    const writes = createReviewWrites(options.client, options.target, state.view);
    return carryOut(writes, plan, state.view);
}
async function currentPull({ client, target }, number) {
    const { owner, repo } = target;
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    return { head: data.head.sha, open: data.state === "open" };
}
// The body first: it says everything, whatever becomes of the comments.
async function carryOut(writes, plan, view) {
    const placed = [];
    if (plan.create !== null)
        placed.push(...(await create(writes, plan.create, view)));
    if (plan.updateBody !== null)
        await writes.updateBody(plan.updateBody.reviewId, plan.updateBody.body);
    for (const comment of plan.add)
        placed.push(await writes.add(comment));
    for (const { commentId, body } of plan.update)
        await writes.update(commentId, body);
    for (const { commentId } of plan.remove)
        await writes.remove(commentId);
    const isHidden = await putAway(writes, plan, view);
    const refused = placed.filter((one) => one === "refused").length;
    if (refused > 0)
        return review_channel_degraded(`GitHub did not accept ${refused} of the inline comments; the review's text has them.`);
    if (!isHidden)
        return review_channel_degraded("GitHub did not hide what is out of date; the texts say what is resolved.");
    return { channel: "review", kind: "delivered", detail: null };
}
// False where not all could be minimized.
async function putAway(writes, plan, { earlier }) {
    const hider = createHider(writes);
    // Minimized first: a run that ends in between leaves the marker, so the next one finishes it.
    for (const { commentId, nodeId, body } of plan.resolve) {
        const isDone = await hider.hide(nodeId, "RESOLVED");
        const before = earlier.comments.find(({ id }) => id === commentId)?.body ?? "";
        const text = isDone ? body : underMarkerOf(before, body);
        if (!isSameText(before, text))
            await writes.update(commentId, text);
    }
    for (const nodeId of plan.hide)
        await hider.hide(nodeId, "DUPLICATE");
    return hider.works();
}
// What a later run shall finish keeps the marker that it has.
function underMarkerOf(before, body) {
    return [...before.split("\n").slice(0, 1), ...body.split("\n").slice(1)].join("\n");
}
// Only GraphQL can minimize. Where it is out of order, a text that says "resolved" is worth more than none, and one
// try is enough.
function createHider(writes) {
    let works = true;
    return {
        works: () => works,
        hide: async (nodeId, as) => {
            if (!works)
                return false;
            try {
                await writes.minimize(nodeId, as);
                return true;
            }
            catch (error) {
                const kind = (0,github_failure/* failureOf */.g5)(error)?.kind;
                if (kind === undefined || kind === "stopped" || kind === "rate-limit")
                    throw error;
                works = false;
                return false;
            }
        },
    };
}
async function create(writes, review, view) {
    if (view.earlier.pendingReviewId !== null)
        await writes.discardPending(view.earlier.pendingReviewId);
    try {
        await writes.create(review);
        return [];
    }
    catch (error) {
        if ((0,github_failure/* failureOf */.g5)(error)?.kind !== "invalid" || review.comments.length === 0)
            throw error;
    }
    // One line that is not in the diff makes GitHub refuse the whole review without naming it: so each on its own.
    await writes.create({ body: review.body, comments: [] });
    const placed = [];
    for (const comment of review.comments)
        placed.push(await writes.add(comment));
    return placed;
}
function isEmpty({ create, updateBody, add, update, remove, resolve, hide }) {
    const lists = [add, update, remove, resolve, hide];
    return create === null && updateBody === null && lists.every((list) => list.length === 0);
}
function review_channel_degraded(reason) {
    return { channel: "review", kind: "degraded", reason };
}
function review_channel_unchanged(detail) {
    return { channel: "review", kind: "unchanged", detail };
}

// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/render/cause.js
var cause = __webpack_require__(246);
// EXTERNAL MODULE: ./build/render/entries.js
var entries = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/render/finding-text.js
var finding_text = __webpack_require__(4094);
// EXTERNAL MODULE: ./build/render/prose.js
var render_prose = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
// EXTERNAL MODULE: ./build/render/unverified.js
var unverified = __webpack_require__(5294);
;// CONCATENATED MODULE: ./build/render/annotations.js










const LEVEL = {
    block: "failure",
    warn: "warning",
    note: "notice",
};
const COMMAND = {
    failure: "error",
    warning: "warning",
    notice: "notice",
};
// The check run's own limits are 255 characters and 64 KB; the runner cuts a message at 4,096 UTF-16 units.
const MAX_TITLE = 255;
const MAX_MESSAGE = 4000;
const MAX_NAMES = 50;
// Of many look-ups that failed, so many reasons are told; the report file has all.
const REASONS = 3;
/** One annotation per open finding, blocking first; look-ups without an answer are one that names them all. */
function annotations_annotationsOf(report) {
    const open = (0,entries/* openFindings */.lb)(report);
    const unverified = open.filter((finding) => finding.rule === "unverified-project");
    return open.flatMap((finding) => {
        if (finding.rule !== "unverified-project")
            return [annotationOf(finding, report)];
        return finding === unverified[0] ? [unverifiedAnnotation(finding, unverified, report)] : [];
    });
}
function annotationOf(finding, report) {
    return annotations_place(finding, (0,render_prose/* renderProse */.E)((0,cause/* causeOf */.rl)(finding, (0,source/* indexName */.mo)(report.indexUrl)), PLAIN), [
        plainDetails(finding, report),
    ]);
}
function unverifiedAnnotation(first, all, report) {
    return annotations_place(first, (0,render_prose/* renderProse */.E)((0,sentences/* unverifiedCause */.j3)(all), PLAIN), unverifiedDetails(first, all, report));
}
/** Look-ups without an answer in plain sentences, under a title that counts them. */
function unverifiedDetails(first, all, report) {
    if (all.length === 1)
        return [plainDetails(first, report)];
    const { names, reasons } = (0,unverified/* unverifiedText */.z)(all, REASONS, MAX_NAMES);
    const said = [
        ...(names === null ? [] : [["Could not be checked: ", ...names, "."]]),
        ...reasons,
        [unverified/* NOTHING_KNOWN */.G],
        ["Next step: ", ...(0,finding_text/* nextStep */.sk)(first)],
        [`rule ${first.rule}`],
    ];
    return said.map((line) => (0,render_prose/* renderProse */.E)(line, PLAIN));
}
function annotations_place(finding, cause, message) {
    const severity = finding.severity === "off" ? "note" : finding.severity;
    const line = Math.max(1, finding.line);
    return {
        path: finding.file,
        line,
        endLine: line,
        level: LEVEL[severity],
        title: cut((0,visible/* visible */.RK)(`${finding_text/* SEVERITY_WORD */.d1[severity]}: ${cause}`, MAX_TITLE), MAX_TITLE),
        message: cut(message.join("\n"), MAX_MESSAGE),
    };
}
// In UTF-16 units, the strictest way to count.
function cut(text, max) {
    if (text.length <= max)
        return text;
    // A surrogate without its other half is no text.
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** A finding in plain sentences under its cause, one kind a line: fact and effect, next step, alternatives, how it came in. */
function plainDetails(finding, report) {
    const relation = (0,finding_text/* relationOf */.Ke)(finding);
    const also = finding.also.slice(0, 5).map((other) => PLAIN.code(`${other.file}:${other.line}`));
    const rest = finding.also.length - also.length;
    return [
        (0,cause/* textBeyondCause */.qE)(finding, report.indexUrl, PLAIN),
        `Next step: ${(0,render_prose/* renderProse */.E)((0,finding_text/* nextStep */.sk)(finding), PLAIN)}`,
        (0,render_prose/* renderProse */.E)((0,finding_text/* alternativesText */.Ac)(finding, report.indexUrl), PLAIN),
        ...(also.length === 0
            ? []
            : [`Also at ${also.join(", ")}${rest > 0 ? ` and ${(0,prose/* counted */.hS)(rest, "more place")}` : ""}`]),
        `${relation === null ? "" : `${(0,render_prose/* renderProse */.E)(relation, PLAIN)}; `}rule ${finding.rule}`,
    ]
        .filter((line) => line !== "")
        .join("\n");
}
// The runner takes 10 of each type a step; one stays free for the closing error or a channel's own word.
const PER_LEVEL = 9;
/** The annotations as workflow commands, within what the runner takes. */
function annotationCommands(report, choice) {
    const taken = { failure: 0, warning: 0, notice: 0 };
    const lines = [];
    const errors = report.policy.errors.map((error) => ({
        path: error.file,
        line: Math.max(1, error.line),
        endLine: Math.max(1, error.line),
        level: "failure",
        title: "Policy error",
        message: error.message,
    }));
    const all = choice.policyErrorsOnly ? errors : [...errors, ...annotations_annotationsOf(report)];
    for (const annotation of all) {
        if (taken[annotation.level] >= PER_LEVEL)
            continue;
        taken[annotation.level] += 1;
        lines.push(annotationCommand(annotation));
    }
    return { lines, left: all.length - lines.length };
}
function annotationCommand({ path, line, endLine, level, title, message }) {
    return workflowCommand(COMMAND[level], { file: path, line, endLine, title }, message);
}
/** The line that ends a job, without a file: the cause where it failed, and how many annotations were left out; null where neither is to be said. */
function closingLine(report, left) {
    const failed = report.conclusion === "failure";
    if (!failed && left === 0)
        return null;
    const more = left === 0 ? "" : ` (${(0,prose/* counted */.hS)(left, "more annotation")} in the job summary)`;
    const name = failed ? "error" : report.counts.warn > 0 ? "warning" : "notice";
    return workflowCommand(name, { title: "pypi-gate" }, (0,render_prose/* renderProse */.E)((0,sentences/* titleOf */.Gg)(report), PLAIN) + more);
}

// EXTERNAL MODULE: ./build/render/escape/markdown.js
var markdown = __webpack_require__(8908);
// EXTERNAL MODULE: ./build/render/page/budget.js
var page_budget = __webpack_require__(7735);
// EXTERNAL MODULE: ./build/render/page/lists.js
var lists = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/render/page/policy.js
var page_policy = __webpack_require__(4919);
// EXTERNAL MODULE: ./build/render/page/table.js
var table = __webpack_require__(7949);
// EXTERNAL MODULE: ./build/render/review/body.js
var body = __webpack_require__(1728);
// EXTERNAL MODULE: ./build/render/review/marker.js
var review_marker = __webpack_require__(413);
;// CONCATENATED MODULE: ./build/render/check.js













// The platform's 65,535, counted in bytes, with a little air.
const MAX_TEXT = 65_000;
const MAX_ANNOTATIONS = 1000;
const ROWS = 10;
/** The check run's content. The digest leaves out time and commit. */
function checkContent(report, context) {
    const neutral = (0,body/* neutralized */.aD)(report, context);
    return {
        conclusion: report.conclusion,
        title: (0,visible/* visible */.RK)((0,render_prose/* renderProse */.E)((0,sentences/* titleOf */.Gg)(report), PLAIN), 255),
        summary: summaryText(report, context),
        text: fullText(report, context),
        annotations: annotations_annotationsOf(report).slice(0, MAX_ANNOTATIONS),
        digest: (0,review_marker/* digestOf */.ol)(JSON.stringify([
            report.conclusion,
            annotations_annotationsOf(report),
            summaryText(neutral.report, neutral.context),
            fullText(neutral.report, neutral.context),
        ])),
    };
}
function summaryText(report, context) {
    return (0,page_budget/* assemble */.fT)(MAX_TEXT, (0,body/* openingSections */.nc)(report, context, { titled: false, rows: ROWS, elsewhere: "below" }));
}
function fullText(report, context) {
    const beyond = (0,body/* entriesBeyond */.Md)(report, ROWS);
    return (0,page_budget/* assemble */.fT)(MAX_TEXT, [
        (0,page_budget/* whole */.WQ)(beyond.length === 0 ? "" : `#### ${(0,markdown/* markdownText */.p7)(`${(0,prose/* counted */.hS)(beyond.length, "more entry", "more entries")}`)}`),
        (0,table/* entryTable */.Vy)(beyond, report, context, { max: beyond.length, elsewhere: "in the report file" }),
        (0,lists/* lookupsFold */.t)(report, context),
        (0,lists/* skippedFold */.w)(report, context),
        (0,page_policy/* waiverCare */.kP)(report),
        (0,page_policy/* policyFold */.eW)(report),
    ]);
}

;// CONCATENATED MODULE: ./build/domain/tracking.js
/** Nothing to say or to change. */
const NO_ISSUE_WRITES = { create: null, comment: null, update: null };

// EXTERNAL MODULE: ./build/domain/unsure.js
var unsure = __webpack_require__(635);
// EXTERNAL MODULE: ./build/render/page/details.js
var details = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/render/unchecked.js
var unchecked = __webpack_require__(7313);
// EXTERNAL MODULE: ./build/render/escape/url.js
var escape_url = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/render/issue/tasks.js
var issue_tasks = __webpack_require__(1183);
;// CONCATENATED MODULE: ./build/render/issue/item-text.js







const PLACES = 5;
const NAMES = 5;
/** A project's name, linked to its page where the index has one. */
function projectLink(item, report) {
    const url = item.rule === "missing-project" ? null : (0,finding_text/* projectUrl */.Vn)(report.indexUrl, item.project);
    return (0,markdown/* markdownLink */.iQ)((0,markdown/* markdownCode */.D9)(item.project), url);
}
/** The task of one project in one line. */
function shortText(item, report, ticked) {
    return `- [${ticked ? "x" : " "}] ${projectLink(item, report)} ${(0,markdown/* markdownText */.p7)((0,issue_tasks/* knownText */.bG)(item))}`;
}
/** The task of one project: what is wrong and since when, where, who brings it in, what to do. */
function itemText(item, report, context, ticked) {
    const box = `- [${ticked ? "x" : " "}] ${projectLink(item, report)}`;
    const [first] = item.findings;
    if (first === undefined) {
        return `${box} ${(0,markdown/* markdownText */.p7)(`could not be checked in the last audit; ${(0,issue_tasks/* knownText */.bG)(item)}.`)}`;
    }
    const facts = item.findings.map((finding) => (0,render_prose/* sentences */.h)(finding.message, (0,finding_text/* waiverText */.Eu)(finding.waiver)));
    return [
        `${box}${factText(item, facts)} ${(0,markdown/* markdownText */.p7)(`L${(0,issue_tasks/* knownText */.bG)(item).slice(1)}.`)}`,
        `  - ${reachText(item, report, context)}`,
        `  - ${(0,markdown/* markdownText */.p7)("What to do:")} ${(0,render_prose/* renderProse */.E)((0,finding_text/* nextStep */.sk)(first), markdown/* MARKDOWN */.yQ)}`,
        ...alternativeLines(first, report),
    ].join("\n");
}
/** What is said of a project after its linked name; the name is not said twice. */
function factText({ project }, facts) {
    const [first, ...rest] = (0,render_prose/* sentences */.h)(...facts);
    const said = typeof first === "object" && "code" in first ? first.code : null;
    if (said === project)
        return ` ${(0,render_prose/* renderProse */.E)(rest, markdown/* MARKDOWN */.yQ).trimStart()}`;
    // "`a 1.0` is yanked": the name, then its version.
    if (said?.startsWith(`${project} `))
        return ` ${(0,render_prose/* renderProse */.E)([said.slice(project.length + 1), ...rest], markdown/* MARKDOWN */.yQ)}`;
    return `: ${(0,render_prose/* renderProse */.E)(first === undefined ? [] : [first, ...rest], markdown/* MARKDOWN */.yQ)}`;
}
function alternativeLines(finding, report) {
    const text = (0,finding_text/* alternativesText */.Ac)(finding, report.indexUrl);
    return text.length === 0 ? [] : [`  - ${(0,render_prose/* renderProse */.E)(text, markdown/* MARKDOWN */.yQ)}`];
}
/** "direct dependency · by 3 direct requirements: … · `a.txt:3`, … and 4 more places in 6 files"; nothing is told twice. */
function reachText({ project, findings }, report, context) {
    const [first] = findings;
    const places = distinct(findings.flatMap((finding) => [finding, ...finding.also]));
    const roots = report.checked.find((one) => one.name === project)?.roots ?? rootsIn(findings);
    const told = first?.parentKnown ? first.path[0] : undefined;
    const others = roots.filter((root) => root !== project);
    const bringers = others.every((root) => root === told) ? [] : others;
    const relation = first === undefined ? null : (0,finding_text/* relationOf */.Ke)(first);
    const shown = places.slice(0, PLACES).map((place) => placeInTree(place, context));
    const left = places.length - shown.length;
    const files = (0,prose/* counted */.hS)(new Set(places.map((place) => place.file)).size, "file");
    const parts = [
        ...(relation === null ? [] : [(0,render_prose/* renderProse */.E)(relation, markdown/* MARKDOWN */.yQ)]),
        ...(bringers.length === 0
            ? []
            : [
                `${(0,markdown/* markdownText */.p7)(`by ${(0,prose/* counted */.hS)(bringers.length, "direct requirement")}:`)} ${(0,render_prose/* renderProse */.E)((0,sentences/* nameList */.OD)(bringers, NAMES), markdown/* MARKDOWN */.yQ)}`,
            ]),
        shown.join(", ") + (left > 0 ? (0,markdown/* markdownText */.p7)(` and ${(0,prose/* counted */.hS)(left, "more place")}, in ${files}`) : ""),
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
    const url = repoUrl === null ? null : `${repoUrl}/blob/HEAD/${(0,escape_url/* urlPath */.L)(file)}#L${line}`;
    return (0,markdown/* markdownLink */.iQ)((0,markdown/* markdownPath */.NN)(`${file}:${line}`), url);
}

;// CONCATENATED MODULE: ./build/render/issue/body.js














// GitHub takes 65,536 characters; ours are counted as bytes, to be safe.
const MAX_BODY = 65_000;
const MAX_NOTES = 40_000;
/** The ticks and notes of a body; line ends as the web editor leaves them do not matter. */
function readHandwritten(body) {
    const { ours, notes } = partsOf(body);
    const ticked = (0,issue_tasks/* tasksIn */.uv)(ours).filter((task) => task.ticked);
    return { ticks: new Set(ticked.map((task) => task.project)), notes };
}
/** What a body remembers: its state, or where people took that out, what its tasks say. */
function stateOf(body) {
    const tasks = () => (0,issue_tasks/* tasksIn */.uv)(partsOf(body).ours);
    return (0,issue_state/* readState */.un)(body) ?? { ...issue_state/* EMPTY_STATE */.Wk, items: tasks().flatMap(({ known }) => known ?? []) };
}
function partsOf(body) {
    const text = unified(body);
    const at = text.indexOf(`\n${issue_state/* NOTES_LINE */.hG}`);
    if (at < 0)
        return { ours: text, notes: "" };
    return { ours: text.slice(0, at), notes: text.slice(at + issue_state/* NOTES_LINE */.hG.length + 1).trimEnd() };
}
/** Two bodies that say the same. */
function sameBody(a, b) {
    return unified(a).trim() === unified(b).trim();
}
function unified(body) {
    return body.replace(/\r\n?/g, "\n");
}
/** The whole body: the state, the tasks, what else to know, and the notes that people keep. Without times and commits: an audit that finds the same says the same. */
function issueBody(items, report, context, { state, ticks, notes }) {
    const line = (0,issue_state/* stateLine */.qo)(state);
    const kept = notes.length <= MAX_NOTES ? notes : notes.slice(0, MAX_NOTES).replace(/[\ud800-\udbff]$/, "");
    const closing = issue_state/* NOTES_LINE */.hG + kept;
    const room = MAX_BODY - (0,page_budget/* byteLength */.dp)(line) - closing.length - 3;
    const page = (0,page_budget/* assemble */.fT)(room, [
        (0,page_budget/* whole */.WQ)(`### ${(0,markdown/* markdownText */.p7)(headline(items, report))}`),
        (0,page_budget/* whole */.WQ)(introduction(items)),
        tasks(items, report, context, ticks),
        (0,page_budget/* whole */.WQ)(body_unchecked(report)),
        body_accepted(report),
    ]);
    return `${line}\n${page}\n\n${closing}`;
}
/** "1 quarantined, 2 archived"; says when nothing is left. */
function headline(items, report) {
    const parts = issue_state/* TRACKED */.HP.flatMap((rule) => {
        const count = items.filter((item) => item.rule === rule).length;
        return count === 0 ? [] : [`${(0,prose/* grouped */.zD)(count)} ${issue_tasks/* WORD */.f7[rule] ?? rule}`];
    });
    if (parts.length > 0)
        return parts.join(", ");
    const isWhole = report.counts.unverified === 0 && (0,unsure/* unreadIn */.lA)(report).length === 0;
    return isWhole ? "Nothing needs attention" : "Nothing left of what was known";
}
const KEPT = `${issue_state/* KEPT_WORDS */.xX}: ticks stay, so does what you write at its end. It is closed when nothing is left. To accept a project for a time, add a waiver with a reason and a last day to the policy; closed as not planned, this issue stays closed until something gets worse.`;
function introduction(items) {
    const found = items.length === 0
        ? ""
        : `${(0,prose/* counted */.hS)(items.length, "dependency", "dependencies")} of this repository ${items.length === 1 ? "needs" : "need"} attention. `;
    return (0,markdown/* markdownText */.p7)(found + KEPT);
}
// What else has its place after the tasks.
const AFTER_TASKS = 4_000;
// Every project has its line, so that every tick has one; the last ones are short where room is short.
function tasks(items, report, context, ticks) {
    const short = items.map((item) => shortText(item, report, ticks.has(item.project)));
    const long = items.map((item) => itemText(item, report, context, ticks.has(item.project)));
    return (budget) => {
        // Where not even the short ones fit, the worst still have their whole text.
        const spare = budget - AFTER_TASKS - (0,page_budget/* byteLength */.dp)(short.join("\n"));
        let left = Math.max(spare, Math.floor(budget / 8));
        const lines = long.map((line, at) => {
            const brief = short[at] ?? "";
            left -= (0,page_budget/* byteLength */.dp)(line) - (0,page_budget/* byteLength */.dp)(brief);
            return left >= 0 ? line : brief;
        });
        const more = (rest) => `- ${(0,markdown/* markdownText */.p7)(`and ${(0,prose/* grouped */.zD)(rest)} more in the report file`)}`;
        return (0,page_budget/* fitLines */.RV)(lines, budget - AFTER_TASKS, { max: lines.length, more }).join("\n");
    };
}
function body_unchecked(report) {
    return (0,unchecked/* uncheckedLines */.m)(report)
        .map((line) => (0,render_prose/* renderProse */.E)(line, markdown/* MARKDOWN */.yQ))
        .join("\n");
}
function body_accepted(report) {
    const index = (0,source/* indexName */.mo)(report.indexUrl);
    const lines = (0,entries/* waivedFindings */.Nq)(report).map((finding) => `- ${(0,render_prose/* renderProse */.E)((0,render_prose/* sentences */.h)([...(0,cause/* causeOf */.rl)(finding, index), "."], (0,finding_text/* waiverText */.Eu)(finding.waiver)), markdown/* MARKDOWN */.yQ)}`);
    return (0,details/* foldedList */.H8)("Accepted by a waiver", lines);
}

// EXTERNAL MODULE: ./build/domain/rule.js
var domain_rule = __webpack_require__(2456);
// EXTERNAL MODULE: ./build/render/issue/items.js
var issue_items = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/render/issue/changes.js


/** The changes, what is quarantined now first. */
function changesOf(earlier, items, report) {
    const known = new Map(earlier.items.map((item) => [item.project, item]));
    const now = new Set(items.map((item) => item.project));
    const left = leavingOf(report);
    const changes = [
        ...items.flatMap((item) => {
            const before = known.get(item.project);
            if (before === undefined)
                return [{ kind: "new", item }];
            if (before.rule === item.rule)
                return [];
            return [{ kind: (0,issue_items/* rankOf */.IQ)(item.rule) < (0,issue_items/* rankOf */.IQ)(before.rule) ? "worse" : "better", item, before }];
        }),
        ...earlier.items
            .filter((before) => !now.has(before.project))
            .map((before) => ({ kind: left(before), before })),
    ];
    return changes.toSorted((a, b) => orderOf(a) - orderOf(b));
}
function leavingOf(report) {
    const waived = new Set(report.findings.filter((finding) => finding.severity === "off").map((finding) => finding.project));
    const noted = new Set(report.findings.map(({ rule, project }) => `${rule} ${project}`));
    const answers = new Map(report.checked.map((one) => [one.name, one.answer]));
    const named = new Set(report.skipped.map((skip) => skip.project));
    return ({ project, rule }) => {
        if (waived.has(project))
            return "accepted";
        const answer = answers.get(project);
        if (noted.has(`${rule} ${project}`) || (answer !== undefined && answer === answerFor(rule)))
            return "eased";
        if (answer === undefined)
            return named.has(project) ? "elsewhere" : "gone";
        return "fixed";
    };
}
// What the index answers as long as a rule that the policy turned off would speak.
function answerFor(rule) {
    return rule === "missing-project" ? "not found" : (0,domain_rule/* statusOfRule */.k)(rule);
}
const ORDER = [
    "new",
    "worse",
    "better",
    "accepted",
    "eased",
    "elsewhere",
    "fixed",
    "gone",
];
function orderOf(change) {
    const quarantined = "item" in change && change.item.rule === "quarantined-project";
    return quarantined ? -1 : ORDER.indexOf(change.kind);
}

;// CONCATENATED MODULE: ./build/render/issue/comment.js








const MAX_LINES = 50;
// GitHub takes 65,536 characters; the reasons of an index grow to five times their length when they are escaped.
const MAX_LINES_BYTES = 60_000;
/** The line that opens the comment of a revision and stands in no other. `digest`: of what the comment is about. */
function commentMarker(revision, digest) {
    return `<!-- pypi-gate v1 change ${revision} ${digest} -->`;
}
/** What changed since the last audit that changed something, what is quarantined first. */
function commentText({ changes, items, closes, reopens }, report) {
    const shown = changes.slice(0, MAX_LINES).map((change) => `- ${changeText(change, report)}`);
    const lines = (0,page_budget/* fitLines */.RV)(shown, MAX_LINES_BYTES, { max: MAX_LINES, more: () => "" });
    const left = changes.length - lines.length;
    return [
        (0,markdown/* markdownText */.p7)(openingOf({ changes, items, closes, reopens })),
        ...(lines.length === 0 ? [] : [lines.join("\n")]),
        ...(left > 0 ? [(0,markdown/* markdownText */.p7)(`And ${(0,prose/* counted */.hS)(left, "more change")}.`)] : []),
    ].join("\n\n");
}
function openingOf({ changes, items, closes, reopens }) {
    const isMended = changes.every(({ kind }) => kind === "fixed" || kind === "gone");
    if (closes)
        return isMended ? "All clear: nothing of what was listed is left." : "Nothing is left of the list.";
    const left = `${(0,prose/* counted */.hS)(items.length, "dependency", "dependencies")} ${items.length === 1 ? "needs" : "need"} attention`;
    if (reopens)
        return `Opened again: ${left}. Accept what should stay with a waiver, or close this as not planned.`;
    return "Changed since the last audit:";
}
function changeText(change, report) {
    switch (change.kind) {
        case "new":
            return said(`${newsOf(change.item)}:`, change.item, report);
        case "worse":
        case "better": {
            const was = `${wordOf(change.before)} before, since ${change.before.since}`;
            const label = change.kind === "worse" ? (NOW[change.item.rule] ?? "Worse") : "Better";
            return said(`${label} (${was}):`, change.item, report);
        }
        case "accepted":
            return `${(0,markdown/* markdownText */.p7)("Listed no more:")} ${projectLink(change.before, report)}. ${(0,render_prose/* renderProse */.E)(waiverOf(change.before, report), markdown/* MARKDOWN */.yQ)}`;
        case "eased":
            return `${(0,markdown/* markdownText */.p7)("Left out:")} ${projectLink(change.before, report)} ${(0,markdown/* markdownText */.p7)(`is still ${wordOf(change.before)}, and the policy or the baseline lets it be.`)}`;
        case "elsewhere":
            return `${(0,markdown/* markdownText */.p7)("Left out:")} ${projectLink(change.before, report)} ${(0,markdown/* markdownText */.p7)("comes from elsewhere or is declared private, so the index is not asked about it.")}`;
        case "fixed":
            return `${(0,markdown/* markdownText */.p7)("Resolved:")} ${projectLink(change.before, report)} ${(0,markdown/* markdownText */.p7)(`${MENDED[change.before.rule] ?? `is no longer ${wordOf(change.before)}`}.`)}`;
        case "gone":
            return `${(0,markdown/* markdownText */.p7)("Resolved:")} ${projectLink(change.before, report)} ${(0,markdown/* markdownText */.p7)("is no longer required by any manifest that is read.")}`;
    }
}
// What a waiver kept off the list is no news: its end is.
function newsOf({ rule, findings }) {
    switch (findings[0]?.waiver?.state) {
        case "expiring":
            return "Its waiver ends";
        case "expired":
            return "Its waiver has ended";
        default:
            return NOW[rule] ?? "New";
    }
}
const NOW = {
    "quarantined-project": "Quarantined now",
    "archived-project": "Archived now",
    "deprecated-project": "Deprecated now",
};
// Where "is no longer" and the word make no sense together.
const MENDED = {
    "missing-project": "is no longer missing",
    "withdrawn-release": "is no longer locked to a withdrawn release",
    "yanked-release": "is no longer locked to a yanked release",
};
function said(label, item, report) {
    const [first] = item.findings;
    const strong = item.rule === "quarantined-project" ? `**${(0,markdown/* markdownText */.p7)(label)}**` : (0,markdown/* markdownText */.p7)(label);
    const facts = first === undefined ? [] : [first.message, (0,finding_text/* waiverText */.Eu)(first.waiver), ["Next step: ", ...(0,finding_text/* nextStep */.sk)(first)]];
    return `${strong} ${projectLink(item, report)}${facts.length === 0 ? "." : factText(item, facts)}`;
}
function wordOf({ rule }) {
    return issue_tasks/* WORD */.f7[rule] ?? rule;
}
function waiverOf({ project }, report) {
    const finding = (0,entries/* waivedFindings */.Nq)(report).find((one) => one.project === project);
    return finding?.waiver == null ? ["Accepted by a waiver."] : (0,finding_text/* waiverText */.Eu)(finding.waiver);
}

;// CONCATENATED MODULE: ./build/render/issue/plan.js








// The state takes a part of the body; what does not fit is new again in the next audit, and told by the report.
const MAX_STATE_LINE = 20_000;
/**
 * The fewest writes that make the tracking issue say what an audit found. Pure: a plan that was carried out leaves
 * nothing to do. Nothing is planned for a review, or while the policy is broken (waivers do not count then).
 */
function planIssue(report, earlier, context) {
    if (report.mode !== "audit" || report.policy.errors.length > 0)
        return NO_ISSUE_WRITES;
    const before = earlier === null ? issue_state/* EMPTY_STATE */.Wk : stateOf(earlier.body);
    const all = (0,issue_items/* itemsOf */.S3)(report, before);
    const items = fitting(all);
    // An issue that was closed as clear and still is says nothing that could be out of date.
    const quiet = earlier?.state !== "open" && items.length === 0 && before.items.length === 0;
    if (quiet)
        return NO_ISSUE_WRITES;
    const changes = changesOf(before, items, report).filter((change) => "item" in change || !isIn(all, change.before));
    if (earlier !== null)
        return planUpdate({ earlier, before, items, changes, report }, context);
    const state = stateAfter({ items, report }, 1);
    const body = issueBody(items, report, context, { state, ticks: new Set(), notes: "" });
    return { ...NO_ISSUE_WRITES, create: { title: issue_state/* TITLE */.ly, body } };
}
function planUpdate(situation, context) {
    const { earlier, before, items, changes, report } = situation;
    const moves = movesOf(situation);
    // Opening and closing it are events of their own, with or without a change.
    const isEvent = changes.length > 0 || moves.reopens || moves.closes;
    const state = stateAfter(situation, before.revision + (isEvent ? 1 : 0));
    const body = issueBody(items, report, context, { state, ...readHandwritten(earlier.body) });
    const once = commentMarker(state.revision, digestOf(situation, moves));
    const text = `${once}\n${commentText({ changes, items, ...moves }, report)}`;
    return {
        create: null,
        comment: moves.speaks ? { body: text, once } : null,
        update: updateOf(earlier, body, moves),
    };
}
function stateAfter({ items, report }, revision) {
    return { revision, items: items.map(remembered), unread: (0,issue_items/* unreadAfter */.Sc)(report) };
}
// The revision begins anew where people took the state out of the body: the marker of a change must not be that of an
// older one. The same again for a run that ended between the comment and the issue's text, whatever day it is.
function digestOf({ before, items }, { closes, reopens }) {
    const now = items.map(({ project, rule }) => [project, rule]);
    const text = JSON.stringify([
        before.items.map(({ project, rule, since }) => [project, rule, since]),
        now,
        closes,
        reopens,
    ]);
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}
function movesOf({ earlier, items, changes, report }) {
    const open = earlier.state === "open";
    // What could not be checked is not clear.
    const closes = open && items.length === 0 && report.counts.unverified === 0;
    const worse = changes.some((change) => change.kind === "new" || change.kind === "worse");
    const reopens = !open && items.length > 0 && (worse || !earlier.declined);
    // In a closed issue only what opens it again is said.
    const speaks = reopens || (open && (changes.length > 0 || closes));
    return { closes, reopens, speaks };
}
function updateOf(earlier, body, { closes, reopens }) {
    const changed = sameBody(earlier.body, body) ? null : body;
    const state = closes ? "closed" : reopens ? "open" : null;
    return changed === null && state === null ? null : { body: changed, state };
}
function fitting(items) {
    let kept = items;
    while ((0,page_budget/* byteLength */.dp)((0,issue_state/* stateLine */.qo)({ ...issue_state/* EMPTY_STATE */.Wk, items: kept.map(remembered) })) > MAX_STATE_LINE) {
        kept = kept.slice(0, Math.floor(kept.length * 0.8));
    }
    return kept;
}
function isIn(items, { project }) {
    return items.some((item) => item.project === project);
}
function remembered({ project, rule, since, unreadThen }) {
    return { project, rule, since, ...(unreadThen === undefined ? {} : { unreadThen }) };
}

// EXTERNAL MODULE: ./build/render/json.js
var json = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/render/log.js








// Room for a message that lists every valid name.
const MAX_ERROR = 2_000;
/** The job log, line by line, ready to be written: groups with every finding, look-up and skip; the outcome last. */
function jobLog(report) {
    const open = (0,entries/* openFindings */.lb)(report);
    const skipped = (0,entries/* toldSkips */.q0)(report);
    return [
        ...group((0,prose/* counted */.hS)(open.length, "finding"), findingLines(report)),
        ...group((0,prose/* counted */.hS)(report.checked.length, "look-up"), report.checked.map((one) => `${one.name}${one.version === null ? "" : ` ${one.version}`}: ${one.answer}`)),
        ...group(`${(0,prose/* counted */.hS)(skipped.length, "entry", "entries")} not read or not looked up`, skipped.map((skip) => `${skip.file}:${skip.line}: ${skip.detail} (${skip.reason})`)),
        ...outcomeLines(report).map(logLine),
    ];
}
function group(title, lines) {
    if (lines.length === 0)
        return [];
    return [
        workflowCommand("group", {}, title),
        ...lines.flatMap((line) => line.split("\n").flatMap(logLines)),
        workflowCommand("endgroup", {}, ""),
    ];
}
function findingLines(report) {
    const open = (0,entries/* openFindings */.lb)(report);
    const unverified = open.filter((finding) => finding.rule === "unverified-project");
    return open.flatMap((finding) => {
        if (finding.rule !== "unverified-project")
            return entry(finding, (0,cause/* causeAtPlace */.W_)(finding, report.indexUrl), plainDetails(finding, report));
        if (finding !== unverified[0])
            return [];
        // A sick index is one entry; the look-ups below name each project again.
        const details = unverifiedDetails(finding, unverified, report).join("\n");
        return entry(finding, (0,sentences/* unverifiedCause */.j3)(unverified), details);
    });
}
function entry(finding, cause, details) {
    const place = PLAIN.code(`${finding.file}:${finding.line}`);
    const lines = details.split("\n").map((line) => `    ${line}`);
    return [`${finding_text/* SEVERITY_WORD */.d1[finding.severity]}  ${place}: ${(0,render_prose/* renderProse */.E)(cause, PLAIN)}`, ...lines];
}
/** The outcome in a few plain lines: notices, counts, verdict with its cause. */
function outcomeLines(report) {
    const parts = (0,sentences/* countsParts */.HL)(report);
    return [
        ...report.policy.errors.map(({ file, line, message }) => (0,prose/* plainLine */.h0)(`${file}:${line}: ${message}`, MAX_ERROR)),
        ...(0,sentences/* runNoticesOf */.OJ)(report).map((notice) => (0,render_prose/* renderProse */.E)(notice, PLAIN)),
        `${(0,sentences/* scopeText */.Cm)(report)}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`,
        (0,render_prose/* renderProse */.E)((0,sentences/* titleOf */.Gg)(report), PLAIN),
    ];
}

// EXTERNAL MODULE: ./build/render/page/context.js
var page_context = __webpack_require__(3418);
;// CONCATENATED MODULE: ./build/render/review/comment.js









/** The comment for the blocking findings of one line: at most four lines a finding, marker first. */
function commentBody(findings, facts) {
    return `${comment_commentMarker(findings, facts)}\n${comment_commentText(findings, facts)}`;
}
/** The keys of the findings that a comment stands for, sorted. */
function commentKeys(findings) {
    return [...new Set(findings.map((finding) => (0,review_marker/* keyOf */.TN)(finding.fingerprint)))].sort();
}
/** What the comment says, apart from time and commit. */
function commentDigest(findings, facts) {
    return (0,review_marker/* digestOf */.ol)(comment_commentText(findings, { ...(0,body/* neutralized */.aD)(facts.report, facts.context), suggestions: facts.suggestions }));
}
function comment_commentMarker(findings, facts) {
    const digest = commentDigest(findings, facts);
    return (0,review_marker/* markerLine */.B_)({ kind: "finding", digest, keys: commentKeys(findings).slice(0, 1500) });
}
// The marker takes its share of the limit: 1,500 keys and the rest of the line.
const MARKER_ROOM = 20_000;
function comment_commentText(findings, facts) {
    const sections = findings.flatMap((finding) => findingSections(finding, facts, findings.length === 1));
    return (0,page_budget/* assemble */.fT)(body/* MAX_BODY */._D - MARKER_ROOM, sections, "");
}
function findingSections(finding, facts, alone) {
    const { report, context } = facts;
    const fact = (0,render_prose/* sentences */.h)((0,finding_text/* linkedMessage */.u9)(finding, report.indexUrl), finding.effect, (0,finding_text/* waiverText */.Eu)(finding.waiver));
    const relation = (0,finding_text/* relationOf */.Ke)(finding);
    const small = [
        ...(relation === null ? [] : [(0,render_prose/* renderProse */.E)(relation, markdown/* MARKDOWN */.yQ)]),
        (0,page_context.ruleLink)(context, finding.rule),
        ...(finding.also.length === 0 ? [] : [`also in ${(0,prose/* counted */.hS)(finding.also.length, "other place")}`]),
        (0,markdown/* markdownText */.p7)(`checked ${(0,sentences/* timeText */.Tc)(report.checkedAt)}`),
    ];
    const alternatives = (0,finding_text/* alternativesText */.Ac)(finding, report.indexUrl);
    return [
        (0,page_budget/* whole */.WQ)(`**${finding_text/* SEVERITY_WORD */.d1[finding.severity]}:** ${(0,render_prose/* renderProse */.E)(fact, markdown/* MARKDOWN */.yQ)}`),
        (0,page_budget/* whole */.WQ)(`**Next step:** ${(0,render_prose/* renderProse */.E)((0,finding_text/* nextStep */.sk)(finding), markdown/* MARKDOWN */.yQ)}`),
        (0,page_budget/* whole */.WQ)(alternatives.length === 0 ? "" : (0,render_prose/* renderProse */.E)(alternatives, markdown/* MARKDOWN */.yQ)),
        (0,page_budget/* whole */.WQ)(alone ? suggestion(finding, facts.suggestions) : ""),
        (0,page_budget/* whole */.WQ)(`<sub>${small.join(" · ")}</sub>`),
    ];
}
// A click puts this text into a file: only a line that a confirmed rename leaves, in plain ASCII.
const PLAIN_LINE = /^[\x20-\x7e]{1,500}$/;
const PLAIN_NAME = /^[A-Za-z0-9._-]+$/;
function suggestion(finding, suggestions) {
    const line = suggestions.get(finding.fingerprint);
    const rename = finding.alternatives.find((one) => one.rename && one.verified && one.kind === "project");
    if (line === undefined || rename === undefined || !PLAIN_LINE.test(line) || !PLAIN_NAME.test(rename.name))
        return "";
    return line.includes(rename.name) ? (0,markdown/* fenced */.OF)("suggestion", line) : "";
}

;// CONCATENATED MODULE: ./build/render/review/placement.js
/**
 * The comments that blocking findings ask for, in their order: on the line where it is in the diff, else on the
 * file; findings of files outside the diff get none and stay in the body. One comment per spot, one per finding.
 */
function spotsOf(findings, view) {
    const spots = new Map();
    const said = new Set();
    const asks = asksForComment(findings);
    for (const finding of findings) {
        const line = asks(finding) && !said.has(finding.fingerprint) ? lineIn(finding, view) : undefined;
        if (line === undefined)
            continue;
        said.add(finding.fingerprint);
        const key = JSON.stringify([finding.file, line]);
        const spot = spots.get(key);
        if (spot === undefined)
            spots.set(key, { path: finding.file, line, findings: [finding] });
        else
            spot.findings.push(finding);
    }
    return [...spots.values()];
}
// A sick index is one entry of the body that names all: no comment for each name.
function asksForComment(findings) {
    const isSick = findings.filter((finding) => finding.rule === "unverified-project").length > 1;
    return ({ severity, rule }) => severity === "block" && !(isSick && rule === "unverified-project");
}
// Undefined: the file is not in the diff, so no comment can stand there.
function lineIn(finding, view) {
    const file = view.files.get(finding.file);
    if (file === undefined)
        return undefined;
    const inDiff = file.commentable.some((range) => range.start <= finding.line && finding.line <= range.end);
    return inDiff ? finding.line : null;
}

;// CONCATENATED MODULE: ./build/render/review/reconcile.js






// Comments that stand at a time, and new ones of a later push.
const MAX_COMMENTS = 10;
const MAX_LATER = 5;
/** The plan that writes nothing. */
const NO_WRITES = {
    create: null,
    updateBody: null,
    add: [],
    update: [],
    remove: [],
    resolve: [],
    hide: [],
};
/** The fewest writes that make the pull request say what the report says. Pure: the same state gives the same plan, and a plan that was carried out leaves nothing to do. */
function planReview(report, view, context) {
    if (context.when === "never")
        return NO_WRITES;
    const facts = { report, context, suggestions: context.suggestions };
    const { review } = view.earlier;
    const read = review === null ? null : (0,review_marker/* readMarker */.t7)(review.body);
    const earlier = read?.kind === "review" ? read : null;
    const matched = matchComments(spotsOf((0,entries/* openFindings */.lb)(report), view), view.earlier.comments);
    const fresh = context.inline ? newSpots(matched, earlier) : [];
    const inline = new Set([...matched.kept.map(({ spot }) => spot), ...fresh].flatMap((spot) => commentKeys(spot.findings)));
    const body = planBody(report, context, { earlier, reviewId: review?.id ?? null, inline });
    const comments = fresh.map((spot) => ({ path: spot.path, line: spot.line, body: commentBody(spot.findings, facts) }));
    const creates = body.create !== null;
    return {
        create: body.create === null ? null : { body: body.create, comments: comments.filter(({ line }) => line !== null) },
        updateBody: body.update,
        add: creates ? comments.filter(({ line }) => line === null) : comments,
        update: matched.kept.flatMap(({ spot, comment, marker }) => marker.digest === commentDigest(spot.findings, facts) && sameKeys(marker.keys, commentKeys(spot.findings))
            ? []
            : [{ commentId: comment.id, body: commentBody(spot.findings, facts) }]),
        ...goneWrites(matched.gone),
        hide: view.earlier.superseded,
    };
}
// A comment belongs to a spot of its file when it stands for one of the spot's findings: lines move, keys do not.
function matchComments(spots, comments) {
    const live = liveComments(comments);
    const kept = [];
    const unmatched = [];
    for (const spot of spots) {
        const keys = commentKeys(spot.findings);
        const found = live.find(({ comment, marker }) => comment.path === spot.path && marker.keys.some((key) => keys.includes(key)));
        if (found === undefined)
            unmatched.push(spot);
        else
            kept.push({ spot, ...found });
        if (found !== undefined)
            live.splice(live.indexOf(found), 1);
    }
    return { kept, unmatched, gone: live.map(({ comment, marker }) => ({ comment, keys: marker.keys })) };
}
// Comments that we marked resolved are history: never touched again, and a finding that returns gets a new one.
function liveComments(comments) {
    return comments
        .flatMap((comment) => {
        const marker = (0,review_marker/* readMarker */.t7)(comment.body);
        return marker?.kind === "finding" ? [{ comment, marker }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
// What an earlier body said in its own lines is said: it gets no comment later.
function newSpots({ unmatched, kept }, earlier) {
    const room = Math.max(0, MAX_COMMENTS - kept.length);
    if (earlier === null)
        return unmatched.slice(0, room);
    const { inBody } = earlier;
    if (inBody === null)
        return [];
    const unsaid = unmatched.filter((spot) => !commentKeys(spot.findings).some((key) => inBody.has(key)));
    return unsaid.slice(0, Math.min(room, MAX_LATER));
}
function goneWrites(gone) {
    return {
        remove: gone.filter(({ comment }) => !comment.replied).map(({ comment }) => ({ commentId: comment.id })),
        resolve: gone
            .filter(({ comment }) => comment.replied)
            .map(({ comment, keys }) => ({
            commentId: comment.id,
            nodeId: comment.nodeId,
            body: `${(0,review_marker/* markerLine */.B_)({ kind: "resolved", keys })}\n${(0,markdown/* markdownText */.p7)("Resolved: this no longer blocks.")}`,
        })),
    };
}
function planBody(report, context, state) {
    const { earlier, reviewId, inline } = state;
    const known = earlier !== null && reviewId !== null;
    if (!reconcile_speaks(report))
        return planQuiet(report, context, state);
    const marker = {
        kind: "review",
        state: "open",
        digest: (0,body/* bodyDigest */.rr)(report, context),
        inBody: bodyKeys(report, inline),
        was: (0,body/* causesText */.WT)(report),
    };
    const line = (0,review_marker/* markerLine */.B_)(marker);
    if (!known)
        return { create: withMarker(line, report, context), update: null };
    const same = earlier.state === "open" && (0,review_marker/* markerLine */.B_)({ ...earlier, was: marker.was }) === line;
    return { create: null, update: same ? null : { reviewId, body: withMarker(line, report, context) } };
}
function withMarker(line, report, context) {
    return `${line}\n${(0,body/* reviewText */.aP)(report, context, body/* MAX_BODY */._D - line.length - 1)}`;
}
/** True when a review has something to say: notes alone open none. */
function reconcile_speaks(report) {
    const { block, warn, wouldBlock } = report.counts;
    return block + warn + wouldBlock > 0 || report.conclusion === "failure";
}
function planQuiet(report, context, { earlier, reviewId }) {
    if (earlier !== null && reviewId !== null) {
        if (earlier.state === "resolved")
            return { create: null, update: null };
        const marker = (0,review_marker/* markerLine */.B_)({ ...earlier, state: "resolved", digest: "", inBody: new Set() });
        return { create: null, update: { reviewId, body: `${marker}\n${(0,body/* resolvedText */.g2)(report, context, earlier.was)}` } };
    }
    if (context.when !== "always")
        return { create: null, update: null };
    const marker = { kind: "review", state: "resolved", digest: "", inBody: new Set(), was: "" };
    return { create: withMarker((0,review_marker/* markerLine */.B_)(marker), report, context), update: null };
}
function bodyKeys(report, inline) {
    const keys = (0,entries/* openFindings */.lb)(report)
        .filter((finding) => finding.severity === "block")
        .map((finding) => (0,review_marker/* keyOf */.TN)(finding.fingerprint));
    return new Set(keys.filter((key) => !inline.has(key)));
}
function sameKeys(a, b) {
    return a.length === b.length && a.every((key, at) => key === b[at]);
}

// EXTERNAL MODULE: ./build/render/sarif.js + 3 modules
var sarif = __webpack_require__(9159);
// EXTERNAL MODULE: ./build/render/summary.js
var summary = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/rules/registry.js + 19 modules
var registry = __webpack_require__(384);
;// CONCATENATED MODULE: ./build/action/channels.js















/** The channels in the order in which they are told: what fails is said by those that follow. */
function channelsOf(parts) {
    const { run } = parts;
    return [
        reportFile(parts),
        ...(parts.inputs.sarifFile === null ? [] : [sarifFile(parts, parts.inputs.sarifFile)]),
        ...(run.writes.checkRun && run.headSha !== null ? [checkRun(parts, run.headSha)] : []),
        ...(run.writes.review ? [channels_review(parts)] : []),
        ...(run.writes.issue && parts.inputs.trackingIssue !== "never" ? [trackingIssue(parts)] : []),
        jobLogChannel(parts),
        annotations(parts),
        channels_summary(parts),
    ];
}
// A path that cannot be written costs nobody the report: every verdict has one.
function reportFile({ reportPath, otherReportPath }) {
    return {
        id: "report-file",
        publish: async (report) => {
            try {
                await writeWhole(reportPath, (0,json/* reportJson */.l4)(report));
                return { channel: "report-file", kind: "delivered", detail: reportPath };
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.yo) || reportPath === otherReportPath)
                    throw error;
                await writeWhole(otherReportPath, (0,json/* reportJson */.l4)(report));
                const reason = `${error.message} The report is at ${otherReportPath}.`;
                return { channel: "report-file", kind: "degraded", reason, detail: otherReportPath };
            }
        },
    };
}
function sarifFile({ env, page }, given) {
    const path = workspacePath(given, env);
    const { repoUrl, headSha } = page;
    const context = { version: version/* VERSION */.xv, homeUrl: version/* HOME_URL */.Cy, docsUrl: version/* DOCS_URL */.aq, repoUrl, headSha };
    return {
        id: "sarif-file",
        publish: async (report) => {
            await writeWhole(path, (0,sarif.sarifReport)(report, registry.RULES, context));
            return { channel: "sarif-file", kind: "delivered", detail: path };
        },
    };
}
function checkRun({ client, target, run, inputs, repository, page }, headSha) {
    return createCheckChannel({
        client,
        target,
        headSha,
        name: inputs.checkName,
        mode: inputs.checkRun,
        earlier: repository.checkRuns,
        isStale: async () => {
            const pull = run.subject.kind === "pull-request" ? await repository.pullRequest() : null;
            return pull !== null && (!pull.open || pull.currentHead !== headSha);
        },
        content: (report) => checkContent(report, page),
    });
}
function channels_review({ client, target, repository, page }) {
    return createReviewChannel({
        client,
        target,
        state: repository.pullRequest,
        plan: (report, view) => planReview(report, view, {
            ...page,
            when: report.review.when,
            inline: report.review.inline,
            suggestions: suggestionsIn(report),
        }),
    });
}
function suggestionsIn(report) {
    return new Map(report.findings.flatMap(({ fingerprint, suggestion }) => suggestion === null ? [] : [[fingerprint, suggestion]]));
}
function trackingIssue({ client, target, page }) {
    return createIssueChannel({ client, target, plan: (report, earlier) => planIssue(report, earlier, page) });
}
function jobLogChannel({ log, run }) {
    return {
        id: "log",
        publish: async (report, earlier) => {
            for (const line of jobLog(report))
                log.command(line);
            for (const delivery of worthTelling(earlier, run))
                if (delivery.kind === "degraded")
                    log.info(delivery.reason);
            return { channel: "log", kind: "delivered", detail: null };
        },
    };
}
// Each line is annotated once: by the check run where it was accepted, else by the runner's commands.
function annotations({ log }) {
    return {
        id: "annotations",
        publish: async (report, earlier) => {
            const check = earlier.find((delivery) => delivery.channel === "check-run");
            // Without a word about why nothing was written, an equal run stands there already.
            const stands = check?.kind === "unchanged" && check.detail === null;
            const shown = check?.kind === "delivered" || stands;
            const { lines, left } = annotationCommands(report, { policyErrorsOnly: shown });
            const closing = closingLine(report, left);
            for (const line of closing === null ? lines : [...lines, closing])
                log.command(line);
            return { channel: "annotations", kind: "delivered", detail: null };
        },
    };
}
function channels_summary({ env, page, run }) {
    return {
        id: "summary",
        publish: async (report, earlier) => {
            const problem = await writeSummary((0,summary.jobSummary)(report, page, worthTelling(earlier, run)), env);
            if (problem === null)
                return { channel: "summary", kind: "delivered", detail: null };
            return { channel: "summary", kind: "degraded", reason: problem };
        },
    };
}
// A fork's read-only token is normal: the summary has the review's text, and no complaint.
function worthTelling(deliveries, run) {
    if (!run.fork)
        return deliveries;
    return deliveries.filter(({ channel, kind }) => kind !== "degraded" || (channel !== "review" && channel !== "check-run"));
}

;// CONCATENATED MODULE: ./build/adapters/github/find-pull-request.js


/**
 * The open pull request of a `workflow_run`. Its payload names none for forks, so pull requests are looked up by
 * head; only one whose head is the very commit that ran is taken. UserError when there is none.
 */
async function findPullRequest(client, run) {
    const { owner, repo, headOwner, headBranch, headSha } = run;
    const pulls = await listOpen(client, run);
    const found = pulls.find((pull) => pull.head.sha === headSha);
    if (found !== undefined)
        return { kind: "pull-request", number: found.number, baseRef: found.base.ref, headSha };
    throw new errors/* UserError */.yo(`No open pull request of ${owner}/${repo} has the head ${headSha} on ${headOwner}:${headBranch}.`, "A newer commit was pushed, or the pull request was closed: its next run reviews it.");
}
async function listOpen(client, { owner, repo, headOwner, headBranch }) {
    try {
        const query = { owner, repo, state: "open", head: `${headOwner}:${headBranch}`, per_page: 100 };
        return (await client.rest.pulls.list(query)).data;
    }
    catch (error) {
        throw (0,github_failure/* repositoryError */.PN)(error, `find the pull request of ${headOwner}:${headBranch} in ${owner}/${repo}`, client.host);
    }
}

;// CONCATENATED MODULE: ./build/action/plan.js


/** What a run does about its event under the input `mode`. Throws UserError where the mode does not fit the event. */
async function planOf(event, mode, repository, client) {
    if (mode === "audit")
        return auditOf(plan_tipOf(event), isOfDefault(event));
    switch (event.kind) {
        case "pull-request":
            return ofPullRequest(event);
        case "workflow-run":
            return ofWorkflowRun(event, mode, repository, client);
        case "merge-group":
            refuseReview(mode, "merge_group");
            return {
                subject: { kind: "merge-group", baseSha: event.baseSha, headSha: event.headSha },
                writes: NONE,
                fork: false,
                baseBranch: event.baseRef.replace(/^refs\/heads\//, ""),
                headSha: event.headSha,
            };
        case "push":
            refuseReview(mode, "push");
            return ofPush(event);
        case "schedule":
        case "dispatch":
            refuseReview(mode, event.kind);
            return auditOf(event.sha, isOfDefault(event));
    }
}
const NONE = { review: false, checkRun: false, issue: false };
function refuseReview(mode, event) {
    if (mode !== "review")
        return;
    throw new errors/* UserError */.yo(`\`mode: review\` needs a pull request, and the event \`${event}\` has none.`, "Leave `mode` out, or run on `pull_request`.");
}
function ofPullRequest(event) {
    const { number, baseRef, headSha, fork } = event;
    const isOpen = event.open && event.action !== "closed";
    return {
        subject: { kind: "pull-request", number, baseRef, headSha },
        writes: { review: isOpen, checkRun: isOpen, issue: false },
        fork,
        baseBranch: baseRef,
        headSha,
    };
}
async function ofWorkflowRun(event, mode, repository, client) {
    if (mode !== "review") {
        throw new errors/* UserError */.yo("The event `workflow_run` needs `mode: review`.", "Set `mode: review` in the second workflow.");
    }
    const { headOwner, headBranch, headSha } = event;
    const subject = await findPullRequest(client, { ...repository, headOwner, headBranch, headSha });
    // A check run from here would land in this workflow's suite, where nobody looks for it.
    return {
        subject,
        writes: { review: true, checkRun: false, issue: false },
        fork: false,
        baseBranch: subject.baseRef,
        headSha,
    };
}
function ofPush(event) {
    const { before, after, toDefault, defaultBranch, forced } = event;
    return {
        subject: { kind: "push", before, after, toDefault, defaultBranch, forced },
        writes: { review: false, checkRun: after !== null, issue: false },
        fork: false,
        baseBranch: null,
        headSha: after,
    };
}
function isOfDefault(event) {
    return event.kind === "schedule" || (event.kind === "dispatch" && event.toDefault);
}
// A tracking issue says what the default branch holds: an audit of anything else leaves it alone.
function auditOf(sha, issue) {
    return { subject: { kind: "audit", sha }, writes: { ...NONE, issue }, fork: false, baseBranch: null, headSha: sha };
}
function plan_tipOf(event) {
    switch (event.kind) {
        case "schedule":
        case "dispatch":
            return event.sha;
        case "push":
            if (event.after !== null)
                return event.after;
            throw new errors/* UserError */.yo("A deleted branch has nothing to audit.", "Run the audit on a branch that exists.");
        default:
            return event.headSha;
    }
}

;// CONCATENATED MODULE: ./build/action/run.js





















/** One run of the action: its exit code, the verdict. 0 nothing blocks, 1 something blocks, 2 no verdict. */
async function runAction(env) {
    const log = createRunnerLog((text) => external_node_process_.stdout.write(text), env.RUNNER_DEBUG === "1");
    const stop = listenForStop(external_node_process_);
    writeOutputs(NO_VERDICT);
    try {
        const stopped = new Promise((_resolve, reject) => {
            stop.signal.addEventListener("abort", () => reject(stoppedError(stop.received())), { once: true });
        });
        return await Promise.race([judgeAndDeliver({ env, log, signal: stop.signal }), stopped]);
    }
    catch (error) {
        sayWhatFailed(error, log);
        return 2;
    }
    finally {
        stop.release();
    }
}
async function judgeAndDeliver({ env, log, signal }) {
    const inputs = readInputs(env);
    const context = await readContext();
    const { owner, repo } = context;
    const client = connect(inputs.token, { env, context, log, signal });
    const run = await planOf(context.event, inputs.mode, { owner, repo }, client);
    const target = { owner, repo, subject: run.subject };
    const checkName = run.writes.checkRun && inputs.checkRun !== "never" ? inputs.checkName : null;
    const repository = createRepository({ client, target, checkName, log });
    const judged = await judge(inputs, { env, context, log, signal }, { client, repository });
    const report = await againstBaseline(judged, inputs.baseline, repository);
    const paths = {
        reportPath: reportPath(inputs.reportFile, env, (0,external_node_os_.tmpdir)()),
        otherReportPath: reportPath(null, env, (0,external_node_os_.tmpdir)()),
    };
    const page = pageOf(run, context);
    const channels = channelsOf({ client, repository, target, run, inputs, env, page, log, ...paths });
    const deliveries = await deliver(report, channels, signal);
    const written = deliveries.find(({ channel }) => channel === "report-file")?.detail ?? "";
    writeOutputs(outputsOf(report, written));
    if (report.policy.errors.length > 0)
        return 2;
    return report.conclusion === "failure" ? 1 : 0;
}
async function judge(inputs, { env, context, log, signal }, { client, repository }) {
    const opened = [];
    const policyClient = inputs.policyToken === null ? client : connect(inputs.policyToken, { env, context, log, signal });
    const openIndex = (url) => {
        const index = (0,package_index.createIndex)({
            url: (0,index_url/* withGivenCredentials */.uu)(url, inputs.indexUrl),
            userAgent: (0,package_index.userAgentOf)(version/* VERSION */.xv),
            proxyEnv: env,
        });
        opened.push(index);
        return index;
    };
    try {
        return await (0,gate/* gate */.G)({
            inputs: {
                preset: inputs.preset,
                indexUrl: inputs.indexUrl,
                review: inputs.review,
                onUnverified: inputs.onUnverified,
            },
            policyFile: inputs.policyFile,
            outsidePolicy: null,
        }, {
            repository,
            openIndex,
            readShared: (reference) => (0,shared_policy.readSharedPolicy)(policyClient, reference),
            clock: clock/* systemClock */.m,
            log,
        });
    }
    finally {
        for (const index of opened)
            index.close();
    }
}
function connect(token, { env, context, log, signal }) {
    return (0,github_client.createClient)({
        token,
        apiUrl: context.apiUrl,
        graphqlUrl: context.graphqlUrl,
        userAgent: (0,package_index.userAgentOf)(version/* VERSION */.xv),
        log,
        clock: clock/* systemClock */.m,
        signal,
        env,
    });
}
function pageOf(run, { serverUrl, owner, repo, runId }) {
    const repoUrl = `${serverUrl}/${owner}/${repo}`;
    return {
        repoUrl,
        headSha: run.headSha,
        baseBranch: run.baseBranch,
        docsUrl: version/* DOCS_URL */.aq,
        reportUrl: runId === null ? null : `${repoUrl}/actions/runs/${runId}`,
    };
}
function stoppedError(name) {
    return new errors/* UserError */.yo(`The run was stopped by ${name ?? "a signal"} before it reached a verdict.`, "Run the check again.");
}
function sayWhatFailed(error, log) {
    if (error instanceof errors/* UserError */.yo) {
        log.error(`${error.message} ${error.remedy}`);
        return;
    }
    log.group("The program broke", (0,errors/* stackOf */.US)(error));
    log.error(`pypi-gate broke: ${(0,errors/* messageOf */.bD)(error)}. This is a bug: please report it with the log.`);
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The system's clock: the one time of a run comes from here. */
const systemClock = {
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal, ref: true });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
    },
};


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error (`ENOENT`); null for any other error, which is a bug of whoever made it. */
function errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
/** The code of a system error. Throws any other error again. */
function codeOf(error) {
    const code = errorCode(error);
    if (code === null)
        throw error;
    return code;
}


/***/ }),

/***/ 7333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_LIMITS: () => (/* binding */ DEFAULT_LIMITS),
  NO_RETRY: () => (/* binding */ NO_RETRY),
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./build/adapters/github/budget.js
/** Reading has `readMs` from now; delivery has `deliveryMs` from its beginning. */
function createBudget(clock, readMs, deliveryMs) {
    let deadline = clock.elapsed() + readMs;
    let delivering = false;
    return {
        remaining: () => Math.max(0, deadline - clock.elapsed()),
        beginDelivery: () => {
            if (delivering)
                return;
            delivering = true;
            deadline = clock.elapsed() + deliveryMs;
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/rate-limits.js
// First try and two more.
const TRIES = 3;
/** The limits of one client; nothing is limited at first. */
function createRateLimits({ graphqlUrl, log, clock, budget, secondMs }) {
    let latest = null;
    let refused = null;
    return {
        plugin: ({ hook }) => {
            hook.error("request", (error) => {
                const headers = "response" in error ? error.response?.headers : undefined;
                const isLimit = "status" in error && (error.status === 403 || error.status === 429) && headers?.["retry-after"];
                // The throttling plugin knows a secondary limit by its words only; `retry-after` on a 403 or 429 says the same.
                if (isLimit && !/\bsecondary rate\b/i.test(error.message))
                    error.message += " (secondary rate limit)";
                latest = error;
                throw error;
            });
            // GitHub may ban an integration that goes on asking while it is limited.
            hook.before("request", ({ url }) => {
                if (refused !== null && url !== graphqlUrl && clock.elapsed() < refused.until)
                    throw refused.error;
            });
            return {};
        },
        waits: (seconds, { url }, _octokit, tries) => {
            // GraphQL has a quota of its own: REST answers at once where GraphQL would make us wait.
            if (url === graphqlUrl)
                return false;
            const isWorthIt = tries < TRIES && seconds * secondMs < budget.remaining();
            if (isWorthIt)
                log.info(`GitHub's rate limit is used up; waiting ${seconds} s.`);
            else
                refused = { error: latest, until: clock.elapsed() + seconds * secondMs };
            return isWorthIt;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/adapters/proxy.js
var adapters_proxy = __webpack_require__(2101);
;// CONCATENATED MODULE: ./build/adapters/github/transport.js


/** A `fetch` for Octokit: proxies, a timeout per request, the time budget, and no host but the API's. Throws UserError where the proxy variables hold no usable proxy. */
function createTransport(options) {
    const dispatchers = new Map(options.origins.map((origin) => [origin, dispatcherOf(origin, options.env)]));
    return async (url, init = {}) => {
        const signal = requestSignal(options);
        const response = await followed(url, init, { dispatchers, signal });
        const body = await readBody(response.body, options.maxBodyBytes);
        return new Response(hasNoBody(response.status) ? null : body, {
            status: response.status,
            headers: [...response.headers],
        });
    };
}
// A renamed repository takes one.
const MAX_REDIRECTS = 5;
// GitHub asks for the same request, verbatim, at the new address ("Follow redirects" in its REST best practices):
// `fetch` itself makes a GET of a redirected POST, and a list of what is there looks like a write that was done.
async function followed(url, init, { dispatchers, signal }) {
    let at = new URL(url);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const dispatcher = dispatchers.get(at.origin);
        if (dispatcher === undefined)
            throw new TypeError(`not an address of the GitHub API: ${at.origin}`);
        const answer = await (0,undici.fetch)(at, { ...requestOf(init), redirect: "manual", signal, dispatcher });
        const next = REDIRECTS.has(answer.status) ? answer.headers.get("location") : null;
        if (next === null)
            return answer;
        await answer.body?.cancel();
        at = new URL(next, at);
    }
    throw new TypeError(`more than ${MAX_REDIRECTS} redirects`);
}
const REDIRECTS = new Set([301, 302, 307, 308]);
function requestOf({ method, headers, body }) {
    return {
        ...(method === undefined ? {} : { method }),
        ...(headers === undefined ? {} : { headers }),
        ...(body === undefined ? {} : { body }),
    };
}
// Not EnvHttpProxyAgent, which does the same and warns on standard error that it is experimental.
function dispatcherOf(origin, env) {
    const proxy = (0,adapters_proxy/* proxyFor */.i)(new URL(origin), env);
    if (proxy === null)
        return new undici.Agent();
    try {
        return new undici.ProxyAgent(proxy);
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw (0,adapters_proxy/* unusableProxy */.a)();
    }
}
function requestSignal(options) {
    options.signal.throwIfAborted();
    const left = options.budget.remaining();
    // Octokit passes AbortErrors on untouched, so no retry follows one.
    if (left <= 0)
        throw new DOMException("the time for GitHub requests is used up", "AbortError");
    return AbortSignal.any([options.signal, AbortSignal.timeout(Math.max(1, Math.min(options.requestTimeoutMs, left)))]);
}
async function readBody(body, max) {
    const chunks = [];
    let size = 0;
    if (body === null)
        return new ArrayBuffer(0);
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > max)
            throw new TypeError(`the answer is larger than ${max} bytes`);
        chunks.push(chunk);
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.byteLength;
    }
    return whole.buffer;
}
function hasNoBody(status) {
    return status === 204 || status === 205 || status === 304;
}

// EXTERNAL MODULE: ./build/adapters/github/failure.js
var failure = __webpack_require__(1355);
;// CONCATENATED MODULE: ./build/adapters/github/writer.js

// First try and two more.
const writer_TRIES = 3;
/** Serial, spaced writes that never leave a duplicate: a create whose outcome is unknown is looked up before it is tried again. */
function createWriter(options) {
    let last = Promise.resolve();
    let finishedAt = null;
    const spaced = async (run) => {
        options.budget.beginDelivery();
        options.signal.throwIfAborted();
        const wait = finishedAt === null ? 0 : finishedAt + options.spacingMs - options.clock.elapsed();
        if (wait > 0)
            await options.clock.sleep(wait, options.signal);
        options.signal.throwIfAborted();
        try {
            return await run();
        }
        finally {
            finishedAt = options.clock.elapsed();
        }
    };
    return (write) => {
        const turn = last.then(() => performWrite(write, options, spaced));
        last = turn.catch(() => undefined);
        return turn;
    };
}
async function performWrite(write, options, spaced) {
    for (let attempt = 1;; attempt++) {
        try {
            return await spaced(write.run);
        }
        catch (error) {
            const found = await afterFailure(error, write, options.budget);
            if (found !== null)
                return found;
            if (attempt === writer_TRIES)
                throw error;
            options.log.debug(`Trying again to ${write.what}: attempt ${attempt + 1} of ${writer_TRIES}.`);
        }
    }
}
// What the failed try did after all; null when the write is to be tried again.
async function afterFailure(error, write, budget) {
    if (!(0,failure/* isAmbiguous */.X2)(error) || budget.remaining() === 0)
        throw error;
    return write.find === null ? null : await write.find();
}

;// CONCATENATED MODULE: ./build/adapters/github/client.js








const DEFAULT_LIMITS = {
    requestTimeoutMs: 20_000,
    readBudgetMs: 120_000,
    deliveryBudgetMs: 60_000,
    writeSpacingMs: 1_000,
    retries: 3,
    secondMs: 1_000,
    maxBodyBytes: 64_000_000,
};
/** Options of one REST write: the retry plugin would repeat it blindly. */
const NO_RETRY = { request: { retries: 0 } };
// GitHub supports a version for two years after its successor; enterprise servers up to 3.19 know only this one.
const API_VERSION = "2022-11-28";
/** Builds the client. Nothing is sent before the first call. */
function createClient(options) {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const budget = createBudget(options.clock, limits.readBudgetMs, limits.deliveryBudgetMs);
    const octokit = createOctokit(options, limits, budget);
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        graphql: (query, variables) => askGraphql(octokit, options.graphqlUrl, { query, variables }),
        write: createWriter({ ...options, budget, spacingMs: limits.writeSpacingMs }),
        budget,
        host: new URL(options.apiUrl).host,
    };
}
function createOctokit(options, limits, budget) {
    const fetch = createTransport({
        ...limits,
        origins: [new URL(options.apiUrl).origin, new URL(options.graphqlUrl).origin],
        env: options.env,
        budget,
        signal: options.signal,
    });
    const log = { debug: ignore, info: ignore, warn: options.log.debug, error: options.log.debug };
    const rateLimits = createRateLimits({ ...options, budget, secondMs: limits.secondMs });
    const octokit = new (dist_src/* Octokit */.E.plugin(rateLimits.plugin, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: options.userAgent,
        log,
        request: { fetch, log },
        retry: { retries: limits.retries, retryAfterBaseValue: limits.secondMs, doNotRetry: NEVER_RETRIED },
        throttle: throttle(limits, rateLimits),
    });
    octokit.hook.after("request", refuseText);
    octokit.hook.before("request", (request) => {
        request.headers["x-github-api-version"] = API_VERSION;
    });
    return octokit;
}
// 429 is the throttling plugin's; the others do not change by asking again.
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451];
function throttle(limits, { waits }) {
    return {
        ...unpacedGroups(),
        onRateLimit: waits,
        onSecondaryRateLimit: waits,
        fallbackSecondaryRateRetryAfter: 60,
        retryAfterBaseValue: limits.secondMs,
    };
}
// The plugin spaces every POST, GraphQL queries included; the writer spaces writes, and only them.
function unpacedGroups() {
    const run = (_job, task, ...args) => task(...args);
    const group = { key: () => ({ schedule: run }) };
    return { global: group, write: group, notifications: group, search: group, auth: group };
}
const graphqlReply = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP().default(""),
        path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).default([]),
        message: schemas/* string */.YjP().default(""),
    }))
        .default([]),
});
async function askGraphql(octokit, url, body) {
    const isMutation = body.query.startsWith("mutation");
    const reply = await octokit.request(`POST ${url}`, { ...body, ...(isMutation ? NO_RETRY : ONE_RETRY) });
    return graphqlReply.parse(reply.data);
}
// Whatever a query asks can be read through REST, so there is no point in waiting for long.
const ONE_RETRY = { request: { retries: 1 } };
// A proxy's page with the status 200 is no answer of the API, and nothing says whether a write was done.
function refuseText(response, request) {
    const isAsked = String(request.headers.accept).includes("raw");
    if (isAsked || typeof response.data !== "string" || response.data === "")
        return;
    throw Object.assign(new Error("the answer is not JSON"), { name: "HttpError", status: 502 });
}
function ignore() {
    // Octokit logs every request; the run's own log says what matters.
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ repositoryError),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   b: () => (/* binding */ refusalReason),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3342);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5738);



const GRAPHQL_ERROR = "GraphqlError";
/** An error inside a GraphQL answer (HTTP 200), with the status that REST would have given for it. */
function graphqlError(problem) {
    const message = problem?.message ?? "the GraphQL answer is not what was asked for";
    const status = problem === undefined ? 502 : (GRAPHQL_STATUS[problem.type] ?? 502);
    return Object.assign(new Error(message), { name: GRAPHQL_ERROR, status });
}
const GRAPHQL_STATUS = { RATE_LIMITED: 429, FORBIDDEN: 403, NOT_FOUND: 404 };
const failed = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) }).optional(),
});
const UNDESCRIBED = "the answer is not what the API describes";
/** What an error thrown by the client means; null for anything that is no answer of GitHub and no network failure (a bug). */
function failureOf(error) {
    if (error instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodError */ .G)
        return { kind: "unavailable", status: null, ...told(UNDESCRIBED, {}) };
    const parsed = error instanceof Error ? failed.safeParse(pick(error)) : null;
    if (parsed === null || !parsed.success)
        return null;
    const { name, message, response } = parsed.data;
    const headers = response?.headers ?? {};
    // The throttling plugin's error for a GraphQL quota that is used up has an answer, but no status.
    const status = parsed.data.status ?? (response === undefined ? undefined : 429);
    if (name === "AbortError")
        return { kind: "stopped", status: null, ...told(message, {}) };
    if (status === undefined)
        return null;
    const isAnswer = response !== undefined || name === GRAPHQL_ERROR;
    return { kind: kindOf(status, message, headers), status: isAnswer ? status : null, ...told(message, headers) };
}
/** True where nobody can tell whether GitHub did what was asked: no answer, or a server error. */
function isAmbiguous(error) {
    return failureOf(error)?.kind === "unavailable";
}
/** A read that failed, as the error that ends the run. `what`: "compare main with 0123abc of octo/repo". */
function repositoryError(error, what, host) {
    const failure = failureOf(error);
    if (failure === null)
        return error;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .pU(`Could not ${what} on ${host}: ${describe(failure)}.`, REMEDY[failure.kind]);
}
/** A write that GitHub refused, as one clause for a degraded delivery: "no permission (403 …)". */
function refusalReason(error) {
    const failure = failureOf(error);
    if (failure === null)
        return null;
    if (failure.kind === "permission" && /\block/i.test(failure.message))
        return `the conversation is locked (${describe(failure)})`;
    return `${REASON[failure.kind]} (${describe(failure)})`;
}
const REASON = {
    "rate-limit": "GitHub's rate limit is used up",
    permission: "the token may not write it",
    "not-found": "it is not there, or the token may not see it",
    invalid: "GitHub did not accept it",
    unavailable: "GitHub did not answer as it should",
    stopped: "there was no time left, or the run was stopped",
};
const REMEDY = {
    "rate-limit": "Run the job again after the reset, or give the action a token with a higher limit.",
    permission: "Give the job `permissions: contents: read` and `pull-requests: read` (or `write`), and check `github-token`.",
    "not-found": "Check that the commit and the branch still exist, and that the token may read the repository (`permissions: contents: read`).",
    invalid: "Run the job again; if it stays, please report this message.",
    unavailable: "Run the job again, and see GitHub's status page.",
    stopped: "Run the job again.",
};
function kindOf(status, message, headers) {
    if (isRateLimit(status, message, headers))
        return "rate-limit";
    if (status === 401 || status === 403)
        return "permission";
    // A branch or commit that is gone is answered with 422 in some places.
    if (status === 404 || status === 410 || /^No commit found/i.test(message))
        return "not-found";
    return status >= 500 || status === 408 ? "unavailable" : "invalid";
}
function isRateLimit(status, message, headers) {
    if (status === 429 || /rate limit exceeded/i.test(message))
        return true;
    if (status !== 403)
        return false;
    return (headers["x-ratelimit-remaining"] === "0" ||
        headers["retry-after"] !== undefined ||
        /secondary rate|abuse/i.test(message));
}
function told(message, headers) {
    const id = headers["x-github-request-id"];
    const reset = Number(headers["x-ratelimit-reset"]);
    const exhausted = headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset);
    return {
        // Octokit adds the address of GitHub's documentation.
        message: (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(message.replace(/ - https:\/\/docs\.github\.com\S*$/, "")),
        requestId: typeof id === "string" ? (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(id, 80) : null,
        resetAt: exhausted ? new Date(reset * 1000).toISOString() : null,
    };
}
/** Status, words, request id and reset time of a failure in one clause. */
function describe(failure) {
    const status = failure.status === null ? "" : `${failure.status} `;
    const id = failure.requestId === null ? "" : `, request ${failure.requestId}`;
    const reset = failure.resetAt === null ? "" : `, rate limit reset at ${failure.resetAt}`;
    return `${status}${failure.message.replace(/\.+$/, "")}${id}${reset}`;
}
// Errors keep `name` and `message` on the prototype or non-enumerable.
function pick(error) {
    return {
        name: error.name,
        message: error.message,
        ...("status" in error ? { status: error.status } : {}),
        ...("response" in error ? { response: error.response } : {}),
    };
}


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSharedPolicy: () => (/* binding */ readSharedPolicy)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1355);



/** Reads a shared policy by the API. A problem is one sentence for the policy's errors: not found, or not readable with this token. */
async function readSharedPolicy(client, { owner, repository, path, ref }) {
    try {
        const reply = await client.rest.repos.getContent({
            owner,
            repo: repository,
            path,
            ref,
            mediaType: { format: "raw" },
        });
        const text = textOf(reply.data);
        return text === null ? { problem: "the shared policy is no file" } : { text };
    }
    catch (error) {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryError */ .PN)(error, `read the shared policy from ${owner}/${repository}`, client.host);
        return { problem: `the shared policy cannot be read: ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure))}` };
    }
}
// Octokit decodes only what says that it is UTF-8; a folder is a list.
function textOf(data) {
    if (data instanceof ArrayBuffer)
        return new TextDecoder().decode(data);
    return typeof data === "string" ? data : null;
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Git's id of a content (SHA-1): equal ids are equal contents, wherever they were read. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readPaths)
});

// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/adapters/objects/locate.js

// Linux follows 40 links; no repository needs that many.
const MAX_LINKS = 8;
/** Walks from the root of a commit to a path, through symbolic links inside the repository; says what must be read to go on. */
function locate(store, sha, asked) {
    let path = asked;
    for (let links = 0; links <= MAX_LINKS; links++) {
        const step = walk(store, sha, path);
        if (step.kind !== "link")
            return step;
        const next = follow(store, sha, step);
        if (typeof next !== "string")
            return next;
        path = next;
    }
    return unreadable("link", "it is a symbolic link that leads in a circle or through too many others");
}
function walk(store, sha, path) {
    const segments = path.split("/");
    for (let depth = 0; depth < segments.length; depth++) {
        const folder = store.folder(sha, segments.slice(0, depth).join("/"));
        if (folder === undefined)
            return wantAll(store, sha, path);
        const step = enter(store, sha, { folder, segments, depth });
        if (step !== null)
            return step;
    }
    // A folder of that name is no file.
    return absent();
}
function enter(store, sha, { folder, segments, depth }) {
    const here = (0,paths/* parseRepoPath */.NP)(segments.slice(0, depth + 1).join("/"));
    const entry = folder.get(segments[depth] ?? "");
    if (entry === undefined || here === null)
        return absent();
    const rest = segments.slice(depth + 1).join("/");
    switch (entry.kind) {
        case "folder":
            return null;
        case "link":
            return { kind: "link", path: here, oid: entry.oid, rest };
        case "submodule":
            return unreadable("submodule", `${here} is a submodule, and submodules are not read`);
        case "file":
            return rest === "" ? file(store, sha, here, entry) : absent();
    }
}
function file(store, sha, path, entry) {
    const blob = store.blob(entry.oid);
    if (blob === undefined)
        return { kind: "wants", wants: { folders: [], blobs: [{ sha, path, oid: entry.oid }] } };
    if (blob.kind === "unreadable")
        return unreadable(blob.reason, blob.detail);
    return { kind: "done", read: { kind: "file", path, oid: entry.oid, bytes: blob.bytes } };
}
function follow(store, sha, link) {
    const blob = store.blob(link.oid);
    if (blob === undefined)
        return { kind: "wants", wants: { folders: [], blobs: [{ sha, path: link.path, oid: link.oid }] } };
    const target = blob.kind === "bytes" ? new TextDecoder().decode(blob.bytes) : "";
    const path = target === "" ? null : (0,paths/* resolveFrom */.dx)(link.path, link.rest === "" ? target : `${target}/${link.rest}`);
    return path ?? unreadable("link", `${link.path} is a symbolic link that leaves the repository`);
}
// The path's own blob is asked for together with the folders: nearly always it is a plain file.
function wantAll(store, sha, path) {
    const segments = path.split("/");
    const folders = segments
        .map((_, depth) => segments.slice(0, depth).join("/"))
        .filter((folder) => store.folder(sha, folder) === undefined)
        .map((folder) => ({ sha, path: folder }));
    return { kind: "wants", wants: { folders, blobs: [{ sha, path, oid: null }] } };
}
function absent() {
    return { kind: "done", read: { kind: "absent" } };
}
function unreadable(reason, detail) {
    return { kind: "done", read: { kind: "unreadable", reason, detail } };
}

;// CONCATENATED MODULE: ./build/adapters/objects/read.js

/**
 * Reads files of commits, links followed: one answer per path, in order. `load` puts what is wanted into the store as
 * far as its ids are known; it is called again until nothing is wanted. Rejects with the error of `load`.
 */
async function readPaths(store, paths, load) {
    for (;;) {
        const located = paths.map(({ sha, path }) => (sha === null ? ABSENT : locate(store, sha, path)));
        const wants = mergeWants(located.flatMap((one) => (one.kind === "wants" ? [one.wants] : [])));
        if (wants.folders.length === 0 && wants.blobs.length === 0) {
            return located.flatMap((one) => (one.kind === "done" ? [one.read] : []));
        }
        await load(wants);
    }
}
const ABSENT = { kind: "done", read: { kind: "absent" } };
// Each thing once.
function mergeWants(wants) {
    const folders = new Map(wants.flatMap((want) => want.folders).map((folder) => [`${folder.sha}:${folder.path}`, folder]));
    const blobs = new Map(wants.flatMap((want) => want.blobs).map((blob) => [`${blob.sha}:${blob.path}`, blob]));
    return { folders: [...folders.values()], blobs: [...blobs.values()] };
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   _R: () => (/* binding */ putTree),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   y$: () => (/* binding */ createStore)
/* harmony export */ });
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);

/** An empty store. */
function createStore() {
    const folders = new Map();
    const blobs = new Map();
    return {
        folder: (sha, path) => folders.get(`${sha}:${path}`),
        putFolder: (sha, path, folder) => void folders.set(`${sha}:${path}`, folder),
        blob: (oid) => blobs.get(oid),
        putBlob: (oid, blob) => void blobs.set(oid, blob),
    };
}
/** What the store knows at a path of a commit; undefined where the folder above has no such name or is not known. */
function entryAt(store, sha, path) {
    return store.folder(sha, (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path))?.get((0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseNameOf */ .mv)(path));
}
/** Fills the store's folders of one commit from a whole tree; every folder of it becomes known. */
function putTree(store, sha, entries) {
    const folders = new Map([["", new Map()]]);
    for (const { path, kind, oid } of entries) {
        folderIn(folders, (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)).set((0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseNameOf */ .mv)(path), { kind, oid });
        if (kind === "folder")
            folderIn(folders, path);
    }
    for (const [path, folder] of folders)
        store.putFolder(sha, path, folder);
}
function folderIn(folders, path) {
    const folder = folders.get(path) ?? new Map();
    folders.set(path, folder);
    return folder;
}
/** The kind of a tree entry by git's mode and type. GraphQL gives modes as decimal numbers (40960), REST as octal text ("120000"). */
function entryKind(mode, type) {
    const octal = typeof mode === "number" ? mode.toString(8).padStart(6, "0") : mode;
    if (type === "commit" || octal === "160000")
        return "submodule";
    if (type === "tree" || octal === "040000")
        return "folder";
    return octal === "120000" ? "link" : "file";
}


/***/ }),

/***/ 5409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ BASELINE_SCHEMA),
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);


/** What a baseline file says it is. */
const BASELINE_SCHEMA = "pypi-gate/baseline@1";
const document = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(BASELINE_SCHEMA),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        project: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        projects: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable().default(null),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/),
    })),
});
/** Reads a baseline file. Throws UserError for anything else; `path` is for the message. */
function parseBaseline(text, path) {
    const value = jsonOf(text.replace(/^\uFEFF/, ""));
    const parsed = document.safeParse(value);
    if (parsed.success)
        return { findings: parsed.data.findings };
    const what = value === undefined ? "it is no JSON" : problemOf(value, parsed.error.issues[0]?.path.join(".") ?? "");
    // An existing file that is no baseline is never written over: it may be anything.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The baseline ${path} cannot be read: ${what}.`, "Remove it, or name another file, and write it anew with `pypi-gate audit --write-baseline FILE`.");
}
const otherSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^pypi-gate\/baseline@\d{1,6}$/) });
function problemOf(value, field) {
    const other = otherSchema.safeParse(value);
    if (field === "schema" && other.success)
        return `it is a ${other.data.schema}, and this version reads ${BASELINE_SCHEMA}`;
    return field === "" ? "it is no object" : `\`${field}\` is missing or not what it should be`;
}
/** Undefined where it is no JSON. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Told by the caller as a file that cannot be read.
        return undefined;
    }
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5251);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6725);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2663);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2456);
/* harmony import */ var _unsure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(635);






/** Nothing is known yet. */
const NO_BASELINE = { findings: [] };
// What could not be checked is not known, and a broken or edited policy is no state of a dependency.
const NEVER_KNOWN = new Set(["unverified-project", "invalid-policy", "gate-edited"]);
const ABOUT_A_RELEASE = new Set(["withdrawn-release", "yanked-release", "lock-mismatch"]);
/**
 * The baseline of a report, sorted; findings that `earlier` knew keep their day, and those that nobody could look at
 * this time stay. Waived findings are in it too: a waiver ends.
 */
function baselineOf(report, earlier) {
    const known = new Map(earlier.findings.map((one) => [one.fingerprint, one]));
    const today = report.checkedAt.slice(0, 10);
    const findings = report.findings
        .filter((finding) => !NEVER_KNOWN.has(finding.rule))
        .map((finding) => {
        const { fingerprint, rule, project, projects, file } = finding;
        const version = ABOUT_A_RELEASE.has(rule) ? finding.version : null;
        const before = known.get(fingerprint);
        const since = before !== undefined && isKnown(finding, before) ? before.since : today;
        return { fingerprint, rule, project, projects: sorted(projects), version, file, since };
    });
    return { findings: [...findings, ...unseenIn(earlier, report)].toSorted(byName) };
}
/** What the baseline has and the report has not because nobody could look. */
function unseenIn({ findings }, report) {
    const here = new Set(report.findings.map((finding) => finding.fingerprint));
    const unsure = (0,_unsure_js__WEBPACK_IMPORTED_MODULE_2__/* .unsureOf */ .Ys)(report);
    return findings.filter(({ fingerprint, project }) => !here.has(fingerprint) && project !== null && unsure(project));
}
function sorted(names) {
    return names === null ? null : [...names].sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
}
function byName(a, b) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.project ?? "", b.project ?? "") || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.rule, b.rule) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.file, b.file);
}
/**
 * The report of an audit with everything that the baseline knows turned into notes, and the verdict of what is left.
 * A worse status is another rule, so it is news, and a better one is none; so is another release for what is said of one. `path` is for people.
 */
function applyBaseline(report, baseline, path) {
    if (report.mode !== "audit")
        return report;
    const known = knownIn(baseline);
    const findings = report.findings
        .map((finding) => {
        const before = known(finding);
        return before === null ? finding : demoted(finding, before);
    })
        .sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G);
    const counts = { ...report.counts, ...(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .severityCounts */ .u)(findings) };
    const here = new Set([...report.findings, ...unseenIn(baseline, report)].map((one) => one.fingerprint));
    // A file that was not looked at (an audit of a folder, of standard input) says nothing of what is gone.
    const read = new Set(report.manifests);
    const gone = baseline.findings.filter((one) => !here.has(one.fingerprint) && read.has(one.file)).length;
    return {
        ...report,
        conclusion: counts.block > 0 || report.policy.errors.length > 0 ? "failure" : "success",
        counts,
        findings,
        notes: [...report.notes, ...notesOf(report.findings, findings, { path, gone })],
    };
}
// How bad the status is that a rule speaks of; 0 for rules about anything else.
function rankOf({ rule }) {
    return _lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .PROJECT_STATUSES */ .TL.indexOf((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOfRule */ .k)(rule) ?? "active");
}
/** Finds what the baseline has of a finding: the same, or the same project under a worse status. */
function knownIn({ findings }) {
    const known = new Map(findings.map((one) => [one.fingerprint, one]));
    const byStatus = findings.filter((one) => rankOf(one) > 0).sort((a, b) => rankOf(a) - rankOf(b));
    const worst = new Map(byStatus.map((one) => [one.project, one]));
    return (finding) => {
        const same = known.get(finding.fingerprint);
        if (same !== undefined && isKnown(finding, same))
            return same;
        const other = worst.get(finding.project);
        return other !== undefined && rankOf(finding) > 0 && rankOf(other) > rankOf(finding) ? other : null;
    };
}
function isKnown(finding, before) {
    if (NEVER_KNOWN.has(finding.rule) || before.rule !== finding.rule)
        return false;
    if (ABOUT_A_RELEASE.has(finding.rule) && finding.version !== before.version)
        return false;
    return (finding.projects ?? []).every((name) => before.projects?.includes(name) ?? false);
}
function demoted(finding, { since }) {
    if (finding.severity !== "block" && finding.severity !== "warn")
        return finding;
    return {
        ...finding,
        severity: "note",
        wouldBlock: false,
        message: [...finding.message, ` Known since ${since} (baseline).`],
    };
}
function notesOf(before, after, { path, gone }) {
    const notes = (findings) => findings.filter((one) => one.severity === "note").length;
    const eased = notes(after) - notes(before);
    return [
        ...(eased === 0
            ? []
            : [`${eased} known from the baseline ${path} ${eased === 1 ? "is" : "are"} told as a note only.`]),
        ...(gone === 0
            ? []
            : [`${gone} of the baseline ${path} ${gone === 1 ? "is" : "are"} gone: write it again to hold the line.`]),
    ];
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   pU: () => (/* binding */ RepositoryError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** An error that the person who runs the program can mend: says what, where and why; `remedy` is the next step. Ends the run with exit code 2. */
class UserError extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = "UserError";
        this.remedy = remedy;
    }
}
/** The repository host could not be read: no verdict, exit code 2. */
class RepositoryError extends UserError {
    constructor(message, remedy) {
        super(message, remedy);
        this.name = "RepositoryError";
    }
}
/** Where whatever was thrown comes from, line by line; its words where it does not tell. Foreign text. */
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
/** The words of whatever was thrown. Foreign text. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// Longer text is no slip of the keyboard; comparing it would only cost time.
const MAX_COMPARED = 80;
/** The valid name nearest to what was written, or null when more than a third of its letters differ. */
function nearest(written, valid) {
    if (written.length > MAX_COMPARED)
        return null;
    let best = null;
    for (const name of valid) {
        const distance = editDistance(written.toLowerCase(), name);
        if (best === null || distance < best.distance)
            best = { name, distance };
    }
    return best !== null && best.distance * 3 <= written.length ? best.name : null;
}
// Two letters the wrong way round are one slip.
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = cost(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(before, j - 2) + 1 : change;
            next.push(Math.min(change, swap, cost(row, j) + 1, cost(next, j - 1) + 1));
        }
        before = row;
        row = next;
    }
    return cost(row, b.length);
}
function cost(row, at) {
    return row[at] ?? 0;
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ ON_UNVERIFIED),
/* harmony export */   X7: () => (/* binding */ OWN_POLICY_FILE),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   oC: () => (/* binding */ REVIEW_WHEN)
/* harmony export */ });
/** Weakest first. */
const PRESETS = ["advisory", "standard", "strict"];
/** When a pull request gets a review. */
const REVIEW_WHEN = ["on-findings", "always", "never"];
/** What `on-unverified` may be. */
const ON_UNVERIFIED = ["block", "warn"];
/** Where a repository's own policy stands, where nothing else is named. */
const OWN_POLICY_FILE = ".github/pypi-gate.toml";


/***/ }),

/***/ 5738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lz: () => (/* binding */ proseText),
/* harmony export */   w_: () => (/* binding */ endedOnce),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
// Longest piece of foreign text that is repeated anywhere.
const MAX_QUOTE = 300;
// Controls, ANSI escapes' lead-in, zero-width and bidirectional characters, line and paragraph separators.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** Foreign text on one line: unseen characters become one space, cut at `max` code points with an ellipsis. */
function plainLine(text, max = MAX_QUOTE) {
    const line = text
        .slice(0, max * 8)
        .replace(UNSEEN, " ")
        .replace(/\s+/g, " ")
        .trim();
    const points = [...line];
    return points.length <= max ? line : `${points.slice(0, max - 1).join("")}…`;
}
/** The sentence without our full stop where a quotation has just ended with a stop of its own. */
function endedOnce(prose) {
    return prose.map((span, at) => {
        const before = prose[at - 1];
        const isSecond = typeof span === "string" && span.startsWith(".") && before !== undefined && endsItself(before);
        return isSecond ? span.slice(1) : span;
    });
}
function endsItself(span) {
    return typeof span !== "string" && "quote" in span && /[.!?]$/.test(plainLine(span.quote));
}
/** The sentence as plain text, as the JSON report carries it. */
function proseText(prose) {
    return endedOnce(prose).map(spanText).join("");
}
function spanText(span) {
    if (typeof span === "string")
        return span;
    if ("code" in span)
        return plainLine(span.code);
    if ("quote" in span)
        return `“${plainLine(span.quote)}”`;
    return `${span.text}: ${plainLine(span.link)}`;
}
/** 12345 as "12,345": the locale's own way takes 20 ms to load its data. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** "1 project", "2 projects". */
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ unsureOf),
/* harmony export */   kv: () => (/* binding */ doubtOf),
/* harmony export */   lA: () => (/* binding */ unreadIn)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);

function doubtOf(report) {
    const unanswered = new Set(report.findings.flatMap(unansweredIn));
    for (const { name, answer } of report.checked)
        if (answer === "no answer")
            unanswered.add(name);
    const inTree = new Set(report.checked.map((one) => one.name));
    const unread = unreadIn(report);
    return {
        unanswered: (project) => unanswered.has(project),
        hiders: (project) => (inTree.has(project) ? [] : unread),
    };
}
/** Tells of a project without a finding whether that may be because nobody could look. */
function unsureOf(report) {
    const { unanswered, hiders } = doubtOf(report);
    return (project) => unanswered(project) || hiders(project).length > 0;
}
/** The files that could not be read in full, each with what is wrong in it: another text where more or other lines are. */
function unreadIn(report) {
    const reasons = new Map();
    for (const { rule, file } of report.findings)
        if (rule === "unreadable-manifest")
            reasons.set(file, []);
    for (const skip of report.skipped) {
        if (skip.class !== "unreadable")
            continue;
        reasons.set(skip.file, [...(reasons.get(skip.file) ?? []), skip.reason]);
    }
    return [...reasons].map(([file, all]) => JSON.stringify([file, ...all.sort()])).sort();
}
function unansweredIn(finding) {
    return finding.rule === "unverified-project" || finding.rule === "unknown-status" ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .projectsOf */ .U)(finding) : [];
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ byProject),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Sc: () => (/* binding */ unreadAfter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6725);
/* harmony import */ var _domain_unsure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(635);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9784);




/** The projects that need attention, worst first, critical and direct ones first among equals. Nothing leaves the list before it was looked at. */
function itemsOf(report, earlier) {
    const known = new Map(earlier.items.map((item) => [item.project, item]));
    const today = report.checkedAt.slice(0, 10);
    const seen = [...byProject(report.findings.filter(isTracked))].map(([project, findings]) => {
        const [first] = findings;
        const before = known.get(project);
        const since = before !== undefined && before.rule === first.rule ? before.since : today;
        return { project, rule: first.rule, since, findings };
    });
    const names = new Set(seen.map((item) => item.project));
    const missed = earlier.items.filter((item) => !names.has(item.project));
    return [...seen, ...keptOf(missed, report, earlier)].sort(byRisk);
}
// A file that was unread already when a project was last seen does not hide it.
function keptOf(missed, report, earlier) {
    const { unanswered, hiders } = (0,_domain_unsure_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtOf */ .kv)(report);
    return missed.flatMap((item) => {
        const { unreadThen = earlier.unread } = item;
        const isHidden = hiders(item.project).some((unread) => !unreadThen.includes(digestOf(unread)));
        return isHidden || unanswered(item.project) ? [{ ...item, unreadThen, findings: [] }] : [];
    });
}
/** What to remember of the files that could not be read in full. */
function unreadAfter(report) {
    return (0,_domain_unsure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadIn */ .lA)(report).slice(0, MAX_UNREAD).map(digestOf);
}
// Eight characters each, for every project that is kept; where there are more, the others hide what leaves.
const MAX_UNREAD = 20;
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64").slice(0, 8);
}
/** Findings by their project, the worst of each first; those of no project are left out. */
function byProject(findings) {
    const found = new Map();
    for (const finding of findings.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule))) {
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
    return _state_js__WEBPACK_IMPORTED_MODULE_2__/* .TRACKED */ .HP.includes(rule);
}
function byRisk(a, b) {
    return (rankOf(a.rule) - rankOf(b.rule) ||
        Number(isCritical(b)) - Number(isCritical(a)) ||
        Number(isDirect(b)) - Number(isDirect(a)) ||
        (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.project, b.project));
}
/** The place in the order of risk: 0 is worst. */
function rankOf(rule) {
    return _state_js__WEBPACK_IMPORTED_MODULE_2__/* .TRACKED */ .HP.indexOf(rule);
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
/* harmony export */   OT: () => (/* binding */ trackingRank),
/* harmony export */   Wk: () => (/* binding */ EMPTY_STATE),
/* harmony export */   hG: () => (/* binding */ NOTES_LINE),
/* harmony export */   ly: () => (/* binding */ TITLE),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   xX: () => (/* binding */ KEPT_WORDS)
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
/** Set once: people may give it another one. */
const TITLE = "pypi-gate: dependencies that need attention";
const EMPTY_STATE = { revision: 0, items: [], unread: [] };
const OPENING = "<!-- pypi-gate v1 audit ";
// Base64 without dashes: nothing in it can close the comment.
const LINE = /^<!-- pypi-gate v1 audit ([0-9A-Za-z+/=]{1,40000}) -->\r?$/m;
// Unpacked: thousands of projects that all remember twenty unread files.
const MAX_STATE_BYTES = 4_000_000;
/** Opens the part of the body that people write; theirs alone. */
const NOTES_LINE = "<!-- pypi-gate: what you write below this line is kept -->";
/** Stands in the first paragraph of every body. */
const KEPT_WORDS = "pypi-gate keeps this issue up to date with every audit";
const WITHOUT_STATE = new RegExp(`^### [^\\r\\n]*\\r?\\n\\r?\\n[^\\r\\n]*${KEPT_WORDS}`);
/**
 * How surely an issue is the tracking one: 2 where its body opens with the marker, 1 where people took the marker out
 * of a body that else opens as ours, or wrote above it or took the text out and the title is still ours (another bot
 * may quote it all), 0 for any other. Whoever asks checks the author too.
 */
function trackingRank({ title, body }) {
    if (body.startsWith(OPENING))
        return 2;
    return title === TITLE || WITHOUT_STATE.test(body) ? 1 : 0;
}
/** The state as the line that opens the body. */
function stateLine({ revision, items, unread }) {
    const rows = items.map(({ project, rule, since, unreadThen }) => [
        ...[project, TRACKED.indexOf(rule), since],
        ...(unreadThen === undefined ? [] : [unreadThen]),
    ]);
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify([revision, rows, ...(unread.length === 0 ? [] : [unread])]), {
        level: 9,
    });
    return `${OPENING}${packed.toString("base64")} -->`;
}
/** The state in a body's line of it, wherever people moved that; null where there is none that can be read. */
function readState(body) {
    const payload = LINE.exec(body)?.[1];
    if (payload === undefined)
        return null;
    const value = unpacked(payload);
    if (!Array.isArray(value))
        return null;
    const [revision, rows, unread = []] = value;
    if (!Number.isSafeInteger(revision) || !Array.isArray(rows) || !Array.isArray(unread))
        return null;
    return {
        revision,
        items: rows.flatMap(rememberedIn),
        unread: textsIn(unread),
    };
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
    const [name, at, since, unread] = row;
    const project = typeof name === "string" ? (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectName */ .CZ)(name) : null;
    const rule = typeof at === "number" ? TRACKED[at] : undefined;
    if (project === null || rule === undefined || typeof since !== "string" || !isDay(since))
        return [];
    return [{ project, rule, since, ...(Array.isArray(unread) ? { unreadThen: textsIn(unread) } : {}) }];
}
function textsIn(values) {
    return values.filter((one) => typeof one === "string");
}
function isDay(text) {
    return text.length === 10 && (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(text) !== null;
}


/***/ }),

/***/ 1183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   uv: () => (/* binding */ tasksIn)
/* harmony export */ });
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3762);
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9784);



/** What a project is, in one word. */
const WORD = {
    "quarantined-project": "quarantined",
    "missing-project": "not on the index",
    "lock-mismatch": "locked to another file",
    "withdrawn-release": "withdrawn",
    "denied-project": "denied by the policy",
    "archived-project": "archived",
    "deprecated-project": "deprecated",
    "yanked-release": "yanked",
};
/** "listed as archived since 2026-11-30": how a task's first line ends, and what {@link tasksIn} reads again. */
function knownText({ rule, since }) {
    return `listed as ${WORD[rule] ?? "adverse"} since ${since}`;
}
const TASK = /^- \[([ xX])\] \[?`([a-z0-9][a-z0-9-]*)`/;
// At the end of the line, where no word of the index or of people can stand.
const KNOWN = /\b[Ll]isted as ([a-z ]{1,40}) since (\d{4}-\d{2}-\d{2})\.?$/;
/** The tasks of a text with plain line feeds; other lines do not matter. */
function tasksIn(text) {
    return text.split("\n").flatMap((line) => {
        const [, box, name = ""] = TASK.exec(line) ?? [];
        const project = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectName */ .CZ)(name);
        if (box === undefined || project === null)
            return [];
        return [{ project, ticked: box !== " ", known: knownIn(line, project) }];
    });
}
function knownIn(line, project) {
    const [, word, since = ""] = KNOWN.exec(line.trimEnd()) ?? [];
    const rule = _state_js__WEBPACK_IMPORTED_MODULE_0__/* .TRACKED */ .HP.find((one) => WORD[one] === word);
    return rule === undefined || (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(since) === null ? null : { project, rule, since };
}


/***/ }),

/***/ 9159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/render/entries.js
var entries = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/render/escape/json.js
var json = __webpack_require__(739);
// EXTERNAL MODULE: ./build/render/escape/visible.js
var visible = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/render/escape/sarif.js

// SARIF 2.1.0 reads links out of plain messages (3.11.6) and placeholders (3.11.5: braces are doubled).
function inert(line) {
    return line.replaceAll("](", "] (").replace(/[{}]/g, "$&$&");
}
/** A link to the related location with that id (3.11.6); code scanning shows no location that the message does not link to. */
function sarifLink(words, id) {
    return `[${inert((0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR)).replace(/[\\[\]]/g, "\\$&")}](${id})`;
}
/** The text of a SARIF message: one line, no embedded link, no placeholder. */
const SARIF_TEXT = {
    text: (words) => inert((0,visible/* visible */.RK)(words, visible/* MAX_OWN */.Ik)),
    code: (words) => inert((0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR)),
    quote: (words) => `“${inert((0,visible/* visible */.RK)(words, visible/* MAX_FOREIGN */.uR))}”`,
    link: (words, url) => inert((0,visible/* visible */.RK)((0,visible/* linkWords */.kG)(words, url), visible/* MAX_OWN */.Ik)),
    // Spans side by side could be a link that neither of them is.
    apart: " ",
};

// EXTERNAL MODULE: ./build/render/escape/url.js
var url = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/render/finding-text.js
var finding_text = __webpack_require__(4094);
// EXTERNAL MODULE: ./build/render/prose.js
var render_prose = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/render/escape/markdown.js
var markdown = __webpack_require__(8908);
;// CONCATENATED MODULE: ./build/render/sarif/rules.js

/** SARIF's word for a severity. */
const LEVEL = { block: "error", warn: "warning", note: "note", off: "note" };
const ACCEPT = "To accept a finding for a time, add a waiver with a reason and a last day to the policy.";
/** A `reportingDescriptor`: what code scanning shows beside an alert. `docsUrl` has no trailing slash. */
function ruleDescriptor({ id, summary, defaults }, docsUrl) {
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
        // Without one code scanning takes every rule for a warning. A result has its own level, by policy and relation.
        defaultConfiguration: { level: LEVEL[defaults.new] },
        help: {
            // A full stop after it would be read as part of the address.
            text: `${summary} ${ACCEPT} What it means, when it fires and what to do: ${page}`,
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

;// CONCATENATED MODULE: ./build/render/sarif/results.js






/** The name for the repository's root that uploaders know. */
const ROOT = "%SRCROOT%";
// GitHub keeps 100 locations of a result.
const MAX_RELATED = 99;
/** A `result`. `ruleIndex`: the rule's position in the run's list; `indexUrl`: the index that was asked. */
function resultOf(finding, ruleIndex, indexUrl) {
    const related = finding.also.slice(0, MAX_RELATED);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: LEVEL[finding.severity],
        message: { text: [messageOf(finding, indexUrl), ...alsoText(related)].join(" ") },
        locations: [locationOf(finding)],
        ...(related.length === 0
            ? {}
            : { relatedLocations: related.map((place, at) => ({ id: at + 1, ...locationOf(place) })) }),
        // Code scanning reads the first one only, and takes it as it is where there is no checkout to hash lines of.
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint, "pypiGate/v1": finding.fingerprint },
        properties: propertiesOf(finding),
    };
}
function messageOf(finding, indexUrl) {
    const relation = (0,finding_text/* relationOf */.Ke)(finding);
    const words = (0,render_prose/* sentences */.h)(finding.message, finding.effect, (0,finding_text/* waiverText */.Eu)(finding.waiver), ["Next step: ", ...(0,finding_text/* nextStep */.sk)(finding)], (0,finding_text/* alternativesText */.Ac)(finding, indexUrl), relation === null ? null : ["How it came in: ", ...relation, "."]);
    return (0,render_prose/* renderProse */.E)(words, SARIF_TEXT);
}
// More than these are no text that people read.
const MAX_LINKED = 10;
function alsoText(related) {
    if (related.length === 0)
        return [];
    const links = related.slice(0, MAX_LINKED).map(({ file, line }, at) => sarifLink(`${file}:${line}`, at + 1));
    const left = related.length - links.length;
    return [`Also at ${links.join(", ")}${left > 0 ? ` and ${(0,prose/* counted */.hS)(left, "more place")}` : ""}.`];
}
/**
 * A `location`: a file and one of its lines, whole. GitHub lists the four properties of a region as required; without
 * `endColumn` a region ends where its line does (SARIF 2.1.0, 3.30.8), which is right whatever the line holds.
 */
function locationOf({ file, line }) {
    const startLine = Math.max(1, line);
    const region = { startLine, startColumn: 1, endLine: startLine };
    return { physicalLocation: { artifactLocation: artifactOf(file), region } };
}
// A path outside the repository (a policy from elsewhere) has no base.
function artifactOf(file) {
    const path = (0,url/* urlPath */.L)(file);
    return file.startsWith("/") ? { uri: `file://${path}` } : { uri: path, uriBaseId: ROOT };
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
        remedy: (0,prose/* proseText */.lz)(finding.remedy),
        alternatives: finding.alternatives.map(({ name, basis, verified }) => ({ name, basis, verified })),
        ...(waiver === null
            ? {}
            : { waiver: { state: waiver.state, expires: waiver.expires, owner: waiver.owner, issue: waiver.issue } }),
    };
}

;// CONCATENATED MODULE: ./build/render/sarif.js






// GitHub refuses a run with more results.
const MAX_RESULTS = 25_000;
/**
 * The report as a SARIF 2.1.0 log that code scanning accepts: one run, every rule described. Waived findings are
 * counted and left out: code scanning reads no `suppressions` and would open an alert for each
 * (github/codeql-action#1230).
 */
function sarifReport(report, rules, context) {
    const index = new Map(rules.map((rule, at) => [rule.id, at]));
    const open = report.findings.filter((finding) => finding.severity !== "off");
    const findings = open.slice(0, MAX_RESULTS);
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
                invocations: [invocationOf(report, open.length - findings.length)],
                results: findings.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1, report.indexUrl)),
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
function invocationOf(report, left) {
    const { errors } = report.policy;
    const waived = (0,entries/* waivedFindings */.Nq)(report).length;
    const told = [
        ...(waived > 0
            ? [`${(0,prose/* counted */.hS)(waived, "finding")} accepted by a waiver: in the report file, not among the results.`]
            : []),
        ...(left > 0 ? [`${(0,prose/* counted */.hS)(left, "more finding")} in the report file: a SARIF run takes no more.`] : []),
    ];
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

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ uncheckedLines)
/* harmony export */ });
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4983);

const NAMES = 20;
/** What an audit could not look at, by name: projects without an answer, and files that were not read whole. Empty where there is nothing. */
function uncheckedLines(report) {
    const names = report.checked.filter((one) => one.answer === "no answer").map((one) => one.name);
    const unread = report.findings.filter((finding) => finding.rule === "unreadable-manifest").map((one) => one.file);
    const files = [...new Set(unread)];
    return [
        ...(names.length === 0
            ? []
            : [["Could not be checked, so nothing new is known of: ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD)(names, NAMES), "."]]),
        ...(files.length === 0 ? [] : [["Could not be read in full: ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD)(files, NAMES), "."]]),
    ];
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ HOME_URL),
/* harmony export */   aq: () => (/* binding */ DOCS_URL),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/** The program's version; a test holds it to package.json. */
const VERSION = "0.1.0";
/** Where people read more: named in the User-Agent and linked from reports. */
const HOME_URL = "https://github.com/pypi-gate/pypi-gate";
/** The folder of the rules' pages. */
const DOCS_URL = `${HOME_URL}/blob/main/docs/rules`;


/***/ })

};
