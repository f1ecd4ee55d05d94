export const id = 636;
export const ids = [636];
export const modules = {

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/clock.js

/** The system's clock: the only place that reads `Date`. A sleep ends early, without an error, when its signal aborts. */
const systemClock = {
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal, ref: true });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
    },
};

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var dist_src = __webpack_require__(9988);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
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

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/adapters/github/transport.js

/** A `fetch` for Octokit: proxies, a timeout per request, the time budget, and no host but the API's. Redirects drop `Authorization` across origins (fetch standard). */
function createTransport(options) {
    const dispatcher = createDispatcher(options.env);
    const origins = new Set(options.origins);
    return async (url, init = {}) => {
        if (!origins.has(new URL(url).origin))
            throw new TypeError(`not an address of the GitHub API: ${new URL(url).origin}`);
        const signal = requestSignal(options);
        const response = await (0,undici/* fetch */.hd)(url, {
            ...(init.method === undefined ? {} : { method: init.method }),
            ...(init.headers === undefined ? {} : { headers: init.headers }),
            ...(init.body === undefined ? {} : { body: init.body }),
            signal,
            dispatcher,
        });
        const body = await readBody(response.body, options.maxBodyBytes);
        return new Response(hasNoBody(response.status) ? null : body, {
            status: response.status,
            headers: [...response.headers],
        });
    };
}
// undici warns on stderr that its proxy agent is experimental: only those who have a proxy see it.
function createDispatcher(env) {
    const http = env.http_proxy ?? env.HTTP_PROXY ?? "";
    const https = env.https_proxy ?? env.HTTPS_PROXY ?? "";
    if (http === "" && https === "")
        return new undici/* Agent */.g6();
    return new undici/* EnvHttpProxyAgent */.J2({
        ...(http === "" ? {} : { httpProxy: http }),
        ...(https === "" ? {} : { httpsProxy: https }),
        noProxy: env.no_proxy ?? env.NO_PROXY ?? "",
    });
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

;// CONCATENATED MODULE: ./build/domain/errors.js
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
/** For the `default` of a switch over a union: a compile-time proof that nothing is missing. */
function unreachable(value) {
    throw new TypeError(`not handled: ${JSON.stringify(value)}`);
}

;// CONCATENATED MODULE: ./build/domain/prose.js
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
/** The sentence as plain text, as the JSON report carries it. */
function proseText(prose) {
    return prose.map(spanText).join("");
}
function spanText(span) {
    if (typeof span === "string")
        return span;
    if ("code" in span)
        return plainLine(span.code);
    if ("quote" in span)
        return `“${plainLine(span.quote)}”`;
    return span.text;
}

;// CONCATENATED MODULE: ./build/adapters/github/failure.js



const GRAPHQL_ERROR = "GraphqlError";
/** An error inside a GraphQL answer (HTTP 200), with the status that REST would have given for it. */
function graphqlError(problem) {
    const message = problem?.message ?? "the GraphQL answer is not what was asked for";
    const status = problem === undefined ? 502 : (GRAPHQL_STATUS[problem.type] ?? 502);
    return Object.assign(new Error(message), { name: GRAPHQL_ERROR, status });
}
const GRAPHQL_STATUS = { RATE_LIMITED: 429, FORBIDDEN: 403, NOT_FOUND: 404 };
const failed = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    status: schemas/* number */.aig().optional(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** What an error thrown by the client means; null for anything that is no answer of GitHub and no network failure (a bug). */
function failureOf(error) {
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
    return new RepositoryError(`Could not ${what} on ${host}: ${describe(failure)}.`, REMEDY[failure.kind]);
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
    if (status === 404 || status === 410)
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
        message: plainLine(message),
        requestId: typeof id === "string" ? plainLine(id, 80) : null,
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

;// CONCATENATED MODULE: ./build/adapters/github/writer.js

// First try and two more.
const TRIES = 3;
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
            if (attempt === TRIES)
                throw error;
            options.log.debug(`Trying again to ${write.what}: attempt ${attempt + 1} of ${TRIES}.`);
        }
    }
}
// What the failed try did after all; null when the write is to be tried again.
async function afterFailure(error, write, budget) {
    if (!isAmbiguous(error) || budget.remaining() === 0)
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
    const octokit = new (dist_src/* Octokit */.E.plugin(namedRateLimits, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: options.userAgent,
        log,
        request: { fetch, log },
        retry: { retries: limits.retries, retryAfterBaseValue: limits.secondMs, doNotRetry: NEVER_RETRIED },
        throttle: throttle(options, limits, budget),
    });
    octokit.hook.before("request", (request) => {
        request.headers["x-github-api-version"] = API_VERSION;
    });
    return octokit;
}
// 429 is the throttling plugin's; the others do not change by asking again.
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451];
function throttle(options, limits, budget) {
    const within = (seconds, request, _octokit, tries) => {
        // GraphQL has a quota of its own: REST answers at once where GraphQL would make us wait.
        const waits = tries < 3 && request.url !== options.graphqlUrl && seconds * limits.secondMs < budget.remaining();
        if (waits)
            options.log.info(`GitHub's rate limit is used up; waiting ${seconds} s.`);
        return waits;
    };
    return {
        ...unpacedGroups(),
        onRateLimit: within,
        onSecondaryRateLimit: within,
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
// The throttling plugin knows a secondary limit by its words only; `retry-after` on a 403 or 429 says the same.
function namedRateLimits(octokit) {
    octokit.hook.error("request", (error) => {
        const headers = "response" in error ? error.response?.headers : undefined;
        const limited = "status" in error && (error.status === 403 || error.status === 429) && headers?.["retry-after"];
        if (limited && !/\bsecondary rate\b/i.test(error.message))
            error.message += " (secondary rate limit)";
        throw error;
    });
    return {};
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
    const reply = await octokit.request(`POST ${url}`, { ...body, ...(isMutation ? NO_RETRY : {}) });
    return graphqlReply.parse(reply.data);
}
function ignore() {
    // Octokit logs every request; the run's own log says what matters.
}

;// CONCATENATED MODULE: ./build/domain/paths.js
/** The path cleaned to {@link RepoPath} form, or null when it is absolute, empty or leaves the repository. */
function parseRepoPath(text) {
    if (text.startsWith("/") || text.includes("\0") || /^[A-Za-z]:[\\/]/.test(text))
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
    if (target.startsWith("/") || target.startsWith("~"))
        return null;
    const folder = folderOf(from);
    return parseRepoPath(folder === "" ? target : `${folder}/${target}`);
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
        folder = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/marker.js
// The fingerprint or kind that follows is the renderer's.
const MARKER = "<!-- pypi-gate ";
/** True for a body whose very first characters are our marker; whoever asks checks the author too. */
function opensWithMarker(body) {
    return body.startsWith(MARKER);
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
const pull = schemas/* object */.Ikc({
    headRefOid: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    reviews: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(post.extend({ state: schemas/* string */.YjP() })) }),
    reviewThreads: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY(), startCursor: schemas/* string */.YjP().nullable() }),
        nodes: schemas/* array */.YOg(thread),
    }),
});
/** What stands on the pull request from us; null when GitHub gave no such answer. */
function parsePull(data) {
    const parsed = pull.safeParse(data);
    if (!parsed.success)
        return null;
    const { headRefOid, state, reviews, reviewThreads } = parsed.data;
    const { hasPreviousPage, startCursor } = reviewThreads.pageInfo;
    const ours = reviews.nodes.filter((review) => review.viewerDidAuthor);
    const newest = ours.filter((review) => review.state !== "PENDING" && opensWithMarker(review.body)).at(-1);
    return {
        headSha: headRefOid,
        open: state === "OPEN",
        earlier: {
            review: newest === undefined
                ? null
                : { id: newest.fullDatabaseId, nodeId: newest.id, body: newest.body, minimized: newest.isMinimized },
            comments: reviewThreads.nodes.flatMap(ourComment),
            pendingReviewId: ours.find((review) => review.state === "PENDING")?.fullDatabaseId ?? null,
        },
        threadsBefore: hasPreviousPage ? startCursor : null,
    };
}
// A thread is ours when we opened it; the marker alone could be planted by anybody.
function ourComment({ path, line, comments }) {
    const [first] = comments.nodes;
    if (first === undefined || !first.viewerDidAuthor || !opensWithMarker(first.body))
        return [];
    const replied = comments.totalCount > comments.nodes.length || comments.nodes.some((one) => !one.viewerDidAuthor);
    const { fullDatabaseId, id: nodeId, body, isMinimized } = first;
    return [{ id: fullDatabaseId, nodeId, path, line, body, replied, minimized: isMinimized }];
}
const checks = schemas/* object */.Ikc({
    checkSuites: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            checkRuns: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ externalId: schemas/* string */.YjP().nullable() })),
            })
                .nullable(),
        })),
    })
        .nullable(),
});
/** The `external_id` of every check run of the asked name; null when GitHub gave no such answer. */
function parseChecks(data) {
    const parsed = checks.safeParse(data);
    if (!parsed.success || parsed.data.checkSuites === null)
        return null;
    return parsed.data.checkSuites.nodes
        .flatMap((suite) => suite.checkRuns?.nodes ?? [])
        .flatMap((run) => (run.externalId === null || run.externalId === "" ? [] : [run.externalId]));
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/github/blobs.js

/** Larger files are no manifests that anybody wrote or locked; the largest lock files known are about 3 MB. */
const MAX_BLOB_BYTES = 5_000_000;
/** A blob's content as a store keeps it. UTF-16 and UTF-32 with a byte order mark are text (pip reads them). */
function blobOf(bytes) {
    if (bytes.byteLength > MAX_BLOB_BYTES)
        return overLimit(bytes.byteLength);
    if (bytes.includes(0) && !hasWideMark(bytes)) {
        return { kind: "unreadable", reason: "binary", detail: "it is a binary file" };
    }
    return { kind: "bytes", bytes };
}
/** What a store keeps of a blob that is too large to be read. */
function overLimit(size) {
    const detail = `it has ${size} bytes, more than the ${MAX_BLOB_BYTES} that are read`;
    return { kind: "unreadable", reason: "over-limit", detail };
}
/**
 * The bytes behind a GraphQL `text`, or null when the text is not the whole blob: cut at 512,000 bytes, decoded from
 * another encoding, or repaired. Git's own id decides, so nothing that GitHub did to the text goes unnoticed.
 */
function bytesOfText(text, oid) {
    const bytes = new TextEncoder().encode(text);
    const id = (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
    return id === oid ? bytes : null;
}
function hasWideMark(bytes) {
    const [a, b] = bytes;
    return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && b === 0 && bytes[2] === 0xfe);
}

;// CONCATENATED MODULE: ./build/adapters/github/query.js
const NO_EXTRAS = { pull: null, checks: null };
// Reviews and threads are few; where there are more, older pages are read when something is to be written.
const PULL = `pullRequest(number: $number) {
  headRefOid state locked
  reviews(last: 100) { nodes { id fullDatabaseId state body viewerDidAuthor isMinimized } }
  reviewThreads(last: 100, before: $threadsBefore) {
    pageInfo { hasPreviousPage startCursor }
    nodes { path line comments(first: 20) { totalCount nodes { id fullDatabaseId body viewerDidAuthor isMinimized } } }
  }
}`;
// `databaseId` has 32 bits here, and check runs have long outgrown them: REST gives the id where one is needed.
const CHECKS = `checks: object(oid: $checkSha) { ... on Commit { checkSuites(first: 30) { nodes {
  checkRuns(first: 10, filterBy: { checkName: $checkName }) { nodes { externalId } }
} } } }`;
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
        ...(extras.pull === null ? [] : ["$number: Int!", "$threadsBefore: String"]),
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
        ...(pull === null ? {} : { number: pull.number, threadsBefore: pull.threadsBefore }),
        ...(checks === null ? {} : { checkSha: checks.sha, checkName: checks.name }),
    };
}
function expressionsOf(objects) {
    return Object.fromEntries(objects.map(({ alias, expression }) => [alias, expression]));
}

;// CONCATENATED MODULE: ./build/adapters/github/store.js
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
/** Fills the store's folders of one commit from a whole tree; every folder of it becomes known. */
function putTree(store, sha, entries) {
    const folders = new Map([["", new Map()]]);
    for (const { path, kind, oid } of entries) {
        const slash = path.lastIndexOf("/");
        const parent = slash < 0 ? "" : path.slice(0, slash);
        folderIn(folders, parent).set(path.slice(slash + 1), { kind, oid });
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
        const failure = failureOf(error);
        if (failure === null || failure.kind === "stopped")
            throw repositoryError(error, "read files", parts.client.host);
        parts.log.info(`GitHub's GraphQL API could not be used (${describe(failure)}); reading through REST.`);
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
            { kind: entryKind(mode, type), oid },
        ]);
        store.putFolder(sha, path, new Map(entries));
        return;
    }
    const isNoTree = value === null || (typeof value === "object" && !("entries" in value));
    if (isNoTree && store.folder(sha, "") !== undefined)
        store.putFolder(sha, path, new Map());
}
function keepBlob(store, { oid, byteSize, text }) {
    const bytes = byteSize > MAX_BLOB_BYTES ? null : bytesOfText(text ?? "", oid);
    if (byteSize > MAX_BLOB_BYTES)
        store.putBlob(oid, overLimit(byteSize));
    else if (bytes !== null)
        store.putBlob(oid, blobOf(bytes));
}
// An alias that is null because of an error must not be taken for a file that is not there.
function fieldsOf(answer) {
    const fatal = answer.errors.find((problem) => !CONVERSATION.has(String(problem.path[1])));
    const data = repositoryData.safeParse(answer.data);
    if (fatal === undefined && data.success)
        return data.data.repository;
    throw graphqlError(fatal);
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
    const slash = path.lastIndexOf("/");
    const folder = store.folder(sha, slash < 0 ? "" : path.slice(0, slash));
    const entry = folder?.get(path.slice(slash + 1));
    return entry?.kind === "file" || entry?.kind === "link" ? entry.oid : null;
}
async function readBlob(client, { owner, repo }, store, { id, path }) {
    try {
        const reply = await client.rest.git.getBlob({ owner, repo, file_sha: id });
        const { size, content } = reply.data;
        const isLarge = (size ?? 0) > MAX_BLOB_BYTES;
        store.putBlob(id, isLarge ? overLimit(size ?? 0) : blobOf(Buffer.from(content, "base64")));
    }
    catch (error) {
        throw repositoryError(error, `read ${path} (blob ${id}) of ${owner}/${repo}`, client.host);
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/locate.js

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
    const here = parseRepoPath(segments.slice(0, depth + 1).join("/"));
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
    const path = target === "" ? null : resolveFrom(link.path, link.rest === "" ? target : `${target}/${link.rest}`);
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
/** All wants as one, each thing once. */
function mergeWants(wants) {
    const folders = new Map(wants.flatMap((want) => want.folders).map((folder) => [`${folder.sha}:${folder.path}`, folder]));
    const blobs = new Map(wants.flatMap((want) => want.blobs).map((blob) => [`${blob.sha}:${blob.path}`, blob]));
    return { folders: [...folders.values()], blobs: [...blobs.values()] };
}

;// CONCATENATED MODULE: ./build/adapters/github/hunks.js
/** A file for which GitHub sends no patch: too large, binary, or renamed without a change. */
const NO_PATCH = { commentable: [], hasPatch: false };
const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/** The lines of the head's side that a `patch` of the REST API shows: added and context lines of each hunk. */
function parsePatch(patch) {
    if (patch === undefined || patch === "")
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
    previous_filename: schemas/* string */.YjP().optional(),
    patch: schemas/* string */.YjP().optional(),
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
        if (failureOf(error)?.kind === "not-found")
            return null;
        throw repositoryError(error, `compare ${base} with ${head} of ${owner}/${repo}`, client.host);
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
    const path = parseRepoPath(entry.filename);
    const previousPath = parseRepoPath(entry.previous_filename ?? "");
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
        const path = parseRepoPath(entry.path);
        const old = before.get(entry.path);
        if (path === null || (old?.oid === entry.oid && old.kind === entry.kind))
            return [];
        if (old !== undefined)
            return [{ path, status: "modified", previousPath: null }];
        const source = newByOid.get(entry.oid) === entry.path ? goneByOid.get(entry.oid) : undefined;
        const previousPath = parseRepoPath(source ?? "");
        if (previousPath === null)
            return [{ path, status: "added", previousPath: null }];
        renamed.add(previousPath);
        return [{ path, status: "renamed", previousPath }];
    });
    return [...changed, ...gone.filter((entry) => !renamed.has(entry.path)).flatMap(removedFile)];
}
function removedFile(entry) {
    const path = parseRepoPath(entry.path);
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
async function pushRange(parts, { before, after, toDefault, defaultBranch, forced }) {
    if (after === null)
        return nothing("The branch was deleted: there is nothing to judge.");
    if (before !== null) {
        const notes = forced ? ["The push was forced: it is compared with the last commit that both states share."] : [];
        return betweenCommits(parts, { base: before, head: after, notes });
    }
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
    const notes = ["The default branch is new: everything in it counts as added."];
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
        const path = entry.kind === "file" || entry.kind === "link" ? parseRepoPath(entry.path) : null;
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
        throw repositoryError(error, `list the files of pull request ${number} of ${owner}/${repo}`, client.host);
    }
}
async function tipOf({ client, target }, branch) {
    const { owner, repo } = target;
    try {
        return (await client.rest.repos.getCommit({ owner, repo, ref: `heads/${branch}`, per_page: 1 })).data.sha;
    }
    catch (error) {
        throw repositoryError(error, `find the branch ${branch} of ${owner}/${repo}`, client.host);
    }
}

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
        putTree(store, sha, entries);
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
            kind: entryKind(entry.mode, entry.type),
        }));
        return { entries, truncated };
    }
    catch (error) {
        throw repositoryError(error, `read the tree ${sha} of ${owner}/${repo}`, client.host);
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
    const slash = path.lastIndexOf("/");
    const parent = slash < 0 ? "" : path.slice(0, slash);
    await walkTo(reading, sha, parent);
    const entry = store.folder(sha, parent)?.get(path.slice(slash + 1));
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
    return new RepositoryError(`The tree of ${owner}/${repo} is too large to be listed through GitHub's API.`, "Run `pypi-gate check` or `pypi-gate audit` on a checkout of the repository.");
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
    const store = createStore();
    const trees = createTrees(client, target, store);
    let resolved = null;
    const range = () => {
        resolved ??= resolveRange({ client, target, trees });
        return resolved;
    };
    const loader = createLoader({ client, target, store, trees, log });
    const reading = { options, store, loader, range, extras: createExtras(options) };
    return {
        range: async () => (await range()).range,
        read: (requests) => readAll(reading, requests),
        policyRef: async () => (await range()).policy,
        paths: async (side) => {
            const sha = shaOf(await range(), side);
            const entries = sha === null ? [] : await trees.whole(sha);
            return entries.flatMap((entry) => {
                const path = entry.kind === "file" || entry.kind === "link" ? parseRepoPath(entry.path) : null;
                return path === null ? [] : [path];
            });
        },
        pullRequest: () => readPullRequest(reading),
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
            const pull = subject.kind === "pull-request" ? { number: subject.number, threadsBefore: null } : null;
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
    for (;;) {
        const located = requests.map(({ side, path }) => {
            const sha = shaOf(range, side);
            return sha === null ? { kind: "done", read: { kind: "absent" } } : locate(store, sha, path);
        });
        const wants = mergeWants(located.flatMap((one) => (one.kind === "wants" ? [one.wants] : [])));
        if (wants.folders.length === 0 && wants.blobs.length === 0) {
            return located.flatMap((one) => (one.kind === "done" ? [one.read] : []));
        }
        const wanted = extras.take(range);
        const answer = await loader.load(wants, wanted);
        if (wanted !== NO_EXTRAS)
            extras.put(answer);
    }
}
function shaOf(range, side) {
    return range[side];
}
async function readPullRequest(reading) {
    const { subject } = reading.options.target;
    if (subject.kind !== "pull-request")
        return null;
    const { diff } = await reading.range();
    const page = parsePull((await extrasOf(reading))?.pull ?? null);
    if (page === null)
        return null;
    const earlier = await withOlderThreads(reading, subject.number, page);
    if (earlier === null)
        return null;
    const view = { number: subject.number, headSha: subject.headSha, files: diff, earlier };
    return { view, currentHead: page.headSha, open: page.open };
}
// 100 threads a page; a conversation of more than 2,000 threads has others' bots in it, not us.
const MAX_PAGES = 20;
async function withOlderThreads({ loader }, number, newest) {
    const comments = [...newest.earlier.comments];
    let before = newest.threadsBefore;
    for (let page = 1; before !== null && page < MAX_PAGES; page++) {
        const extras = { pull: { number, threadsBefore: before }, checks: null };
        const answer = await loader.load({ folders: [], blobs: [] }, extras);
        const older = parsePull(answer?.pull ?? null);
        // Half a list would make us say again what already stands there.
        if (older === null)
            return null;
        comments.unshift(...older.earlier.comments);
        before = older.threadsBefore;
    }
    return { ...newest.earlier, comments };
}

;// CONCATENATED MODULE: ./build/adapters/github/shared-policy.js


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
        return typeof reply.data === "string" ? { text: reply.data } : { problem: "the shared policy is no file" };
    }
    catch (error) {
        const failure = repositoryError(error, `read the shared policy from ${owner}/${repository}`, client.host);
        const why = failure instanceof Error ? failure.message : String(failure);
        return { problem: `the shared policy cannot be read: ${plainLine(why)}` };
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/adapters/index/failures.js
// OpenSSL's names for certificates that do not verify; the rest of TLS has prefixes of its own.
const CERTIFICATE_CODES = new Set([
    "CERT_HAS_EXPIRED",
    "CERT_NOT_YET_VALID",
    "CERT_REVOKED",
    "CERT_REJECTED",
    "CERT_UNTRUSTED",
    "CERT_CHAIN_TOO_LONG",
    "CERT_SIGNATURE_FAILURE",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_GET_ISSUER_CERT",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "INVALID_CA",
    "HOSTNAME_MISMATCH",
    "EPROTO",
]);
/** A failure with its sentence (without a full stop). */
function failure(cause, detail) {
    return { kind: "failed", cause, detail };
}
/** What a broken connection means. Only the error's code is repeated: messages may quote a proxy's URL. */
function connectionFailure(error) {
    const code = codeOf(error);
    const isTls = CERTIFICATE_CODES.has(code) || code.startsWith("ERR_TLS_") || code.startsWith("ERR_SSL_");
    if (isTls)
        return failure("tls", `no trusted connection to the index (${code})`);
    return failure("network", `no connection to the index (${code})`);
}
/** What a failed decompression means. */
function unpackFailure(error, maxBytes) {
    const code = codeOf(error);
    if (code === "ERR_BUFFER_TOO_LARGE")
        return failures_tooLarge(maxBytes);
    if (code === "Z_BUF_ERROR")
        return failure("truncated", "the index's compressed answer ends too early");
    return failure("encoding", `the index's answer cannot be decompressed (${code})`);
}
/** An answer over the limit, which is in bytes. */
function failures_tooLarge(maxBytes) {
    return failure("too-large", `the index's answer is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
}
function codeOf(error) {
    return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

;// CONCATENATED MODULE: ./build/adapters/index/body.js




const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
// Listings inflate about tenfold: few, large pieces.
const PIECE_BYTES = 256 * 1024;
// What is read of a body that nobody looks at, so that its connection can be used again.
const MAX_IGNORED_BYTES = 64 * 1024;
/** Reads a response to its end. `maxBytes` bounds what is received and what it decodes to; reading stops there. */
async function body_readBody(response, maxBytes) {
    const received = await receive(response, maxBytes);
    if (!Buffer.isBuffer(received))
        return received;
    const bytes = await decodeBytes(received, response.headers["content-encoding"] ?? "", maxBytes);
    if (!Buffer.isBuffer(bytes))
        return bytes;
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return failure("encoding", "the index's answer is not UTF-8");
    return { kind: "body", text: bytes.toString("utf8") };
}
/** Reads a body that nobody looks at, and cuts the connection where it does not end soon. Never fails. */
async function skipBody(response) {
    await receive(response, MAX_IGNORED_BYTES);
}
function receive(response, maxBytes) {
    return new Promise((resolve) => {
        const pieces = [];
        let size = 0;
        response.on("data", (piece) => {
            size += piece.length;
            pieces.push(piece);
            if (size <= maxBytes)
                return;
            resolve(failures_tooLarge(maxBytes));
            response.destroy();
        });
        response.on("end", () => resolve(Buffer.concat(pieces, size)));
        const cut = () => resolve(failure("truncated", `the index's answer broke off after ${size} bytes`));
        // A connection that ends before the announced length is an error (ECONNRESET) and a close, never an end.
        response.on("error", cut);
        response.on("close", cut);
    });
}
async function decodeBytes(bytes, encoding, maxBytes) {
    const name = encoding.trim().toLowerCase();
    if (name === "" || name === "identity")
        return bytes;
    if (name !== "gzip" && name !== "x-gzip")
        return failure("encoding", "the index used an encoding nobody asked for");
    try {
        return await unpack(bytes, { maxOutputLength: maxBytes, chunkSize: PIECE_BYTES });
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return unpackFailure(error, maxBytes);
    }
}

;// CONCATENATED MODULE: ./build/adapters/index/http-get.js




const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One GET over node:http(s), which costs half of what fetch does with 64 in flight. It never throws. Redirects are
 * followed on the same scheme and host only: nobody but the configured index is contacted.
 */
async function httpGet(request) {
    const stop = new AbortController();
    const giveUp = () => stop.abort();
    const timer = setTimeout(giveUp, request.timeoutMs);
    request.signal.addEventListener("abort", giveUp, { once: true });
    if (request.signal.aborted)
        giveUp();
    try {
        const answer = await http_get_follow(request, stop.signal);
        return stop.signal.aborted ? stopped(request) : answer;
    }
    finally {
        clearTimeout(timer);
        request.signal.removeEventListener("abort", giveUp);
    }
}
function stopped({ signal, timeoutMs }) {
    if (signal.aborted)
        return failure("timeout", "the request was stopped");
    return failure("timeout", `no complete answer within ${timeoutMs / 1000} seconds`);
}
async function http_get_follow(request, stop) {
    let url = new URL(request.url);
    for (let redirects = 0;; redirects++) {
        const answer = await getOnce(request, url, stop);
        if (answer.kind === "failed" || !REDIRECTS.has(answer.status))
            return answer;
        if (redirects === MAX_REDIRECTS)
            return failure("redirect", `more than ${MAX_REDIRECTS} redirects`);
        const next = redirectTarget(url, answer.headers.location);
        if (!(next instanceof URL))
            return next;
        url = next;
    }
}
function redirectTarget(from, location) {
    const target = location === undefined ? null : URL.parse(location, from.href);
    if (target === null)
        return failure("redirect", "the index redirects to nowhere");
    if (target.protocol !== from.protocol || target.host !== from.host) {
        return failure("redirect", `the index redirects to another host (${target.protocol}//${target.host})`);
    }
    // node:http would send what stands before `@` as credentials.
    target.username = "";
    target.password = "";
    return target;
}
function getOnce(request, url, signal) {
    return new Promise((resolve, reject) => {
        const options = { agent: request.agent, headers: request.headers, signal };
        const sent = url.protocol === "https:" ? external_node_https_.request(url, options) : external_node_http_.request(url, options);
        sent.on("error", (error) => resolve(connectionFailure(error)));
        sent.on("response", (response) => {
            answerOf(response, request.maxBytes).then(resolve, reject);
        });
        sent.end();
    });
}
async function answerOf(response, maxBytes) {
    const { statusCode: status = 0, headers } = response;
    if (status !== 200) {
        await skipBody(response);
        return { kind: "answer", status, headers, body: "" };
    }
    const body = await body_readBody(response, maxBytes);
    return body.kind === "failed" ? body : { kind: "answer", status, headers, body: body.text };
}

;// CONCATENATED MODULE: ./build/domain/source.js
const DEFAULT_INDEX = { kind: "index", url: null };
/** PyPI's Simple API, as installers write it. */
const PYPI_SIMPLE_URL = "https://pypi.org/simple/";
const PYPI_HOSTS = new Set(["pypi.org", "www.pypi.org", "pypi.python.org"]);
const PYPI_FILE_HOSTS = new Set(["files.pythonhosted.org"]);
/** The text of a URL without user name and password; text that is no URL has what stands before `@` in its authority cut. */
function source_withoutCredentials(url) {
    return url.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#\s]*@/, "$1");
}
/** Two index URLs are one index when this agrees: host in lower case, no credentials, default port or trailing slash. */
function indexKey(url) {
    const parsed = URL.parse(source_withoutCredentials(url));
    if (parsed === null)
        return url;
    const path = parsed.pathname.replace(/\/+$/, "");
    return `${parsed.protocol}//${parsed.host}${path}`;
}
/** True for PyPI's own Simple API, with or without the slash, and its legacy host. TestPyPI is not PyPI. */
function isPyPI(url) {
    const parsed = URL.parse(url);
    if (parsed === null || !PYPI_HOSTS.has(parsed.host))
        return false;
    return /^\/(simple|pypi)?\/*$/.test(parsed.pathname);
}
/** True when a file URL points at PyPI's file host, whatever index listed it. */
function isPyPIFile(url) {
    const parsed = URL.parse(url);
    return parsed !== null && parsed.protocol === "https:" && PYPI_FILE_HOSTS.has(parsed.host);
}

;// CONCATENATED MODULE: ./build/adapters/index/index-url.js

/**
 * Reads the configured URL of a Simple API. https only; http for loopback addresses alone, where a proxy or a
 * mirror on the same machine answers. A query or fragment has no meaning for a base URL and is refused.
 */
function parseIndexUrl(text) {
    const written = text.trim();
    const url = URL.parse(written);
    const shown = withoutCredentials(written).slice(0, 200);
    if (url === null || url.hostname === "")
        return refuse(`${JSON.stringify(shown)} is no URL`);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
        return refuse(`${JSON.stringify(shown)} is not an https URL (http is accepted for loopback addresses only)`);
    }
    if (url.search !== "" || url.hash !== "")
        return refuse(`${JSON.stringify(shown)} has a query or a fragment`);
    if (credentialsOf(url) === null)
        return refuse(`the user name or password in ${JSON.stringify(shown)} is not encoded`);
    if (!url.pathname.endsWith("/"))
        url.pathname += "/";
    return { ok: true, url: url.href };
}
/** Splits an accepted URL into what may be shown and what authenticates. */
function addressOf(url) {
    const parsed = new URL(url);
    const credentials = credentialsOf(parsed);
    parsed.username = "";
    parsed.password = "";
    if (credentials === null || credentials === "")
        return { shown: parsed.href, headers: {} };
    const authorization = `Basic ${Buffer.from(credentials, "utf8").toString("base64")}`;
    return { shown: parsed.href, headers: { authorization } };
}
function refuse(message) {
    return { ok: false, message: `the index URL ${message}` };
}
// `user:password`, empty without both, null where a `%` encodes nothing.
function credentialsOf(url) {
    if (url.username === "" && url.password === "")
        return "";
    try {
        return `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    }
    catch {
        return null;
    }
}
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

;// CONCATENATED MODULE: ./build/adapters/index/retry-after.js
/** The wait that a `Retry-After` header asks for, in milliseconds: seconds or an HTTP date; null where it is neither. */
function retryAfterMs(header) {
    if (header === undefined)
        return null;
    const text = header.trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) || /^[-+\d.]+$/.test(text) ? null : Math.max(0, date - Date.now());
}

;// CONCATENATED MODULE: ./build/adapters/index/package-index.js






const SIMPLE_JSON = "application/vnd.pypi.simple.v1+json";
// With fewer, 1,000 names take longer than the fastest installer's own audit.
const MAX_CONNECTIONS = 64;
/** How the program introduces itself, with a place to complain to, as PyPI asks of its clients. */
function userAgentOf(version) {
    return `pypi-gate/${version} (+https://github.com/pypi-gate/pypi-gate)`;
}
/** A {@link PackageIndex} over HTTP. Throws UserError where the proxy variables hold no usable proxy. */
function createIndex(options) {
    const { shown, headers: credentials } = addressOf(options.url);
    const agent = createAgent(shown, options.proxyEnv);
    const ask = async (url, accept, { fresh, signal }) => {
        const headers = { ...headersFor(options, accept, fresh), ...credentials };
        const { timeoutMs = 10_000, maxBytes = 64_000_000 } = options;
        const answer = await httpGet({ url, headers, agent, timeoutMs, maxBytes, signal });
        if (answer.kind === "failed")
            return answer;
        const { status, body } = answer;
        const contentType = answer.headers["content-type"] ?? "";
        return { kind: "reply", status, contentType, retryAfterMs: retryAfterMs(answer.headers["retry-after"]), body };
    };
    const root = shown.replace(/simple\/$/, "");
    return {
        url: shown,
        project: (name, asked) => ask(`${shown}${name}/`, SIMPLE_JSON, asked),
        description: (name, asked) => ask(`${root}pypi/${name}/json`, "application/json", asked),
        close: () => agent.destroy(),
    };
}
function headersFor(options, accept, fresh) {
    const headers = { accept, "accept-encoding": "gzip", "user-agent": options.userAgent };
    return fresh ? { ...headers, "cache-control": "no-cache" } : headers;
}
function createAgent(url, proxyEnv) {
    const options = { keepAlive: true, maxSockets: MAX_CONNECTIONS, maxFreeSockets: MAX_CONNECTIONS, proxyEnv };
    try {
        return url.startsWith("https:") ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
    }
    catch (error) {
        // The error's message quotes the variable, and a proxy URL may hold a password.
        if (!(error instanceof Error))
            throw error;
        throw new UserError("the proxy variables of the environment hold no usable proxy URL", "Set HTTPS_PROXY (or HTTP_PROXY) to an http or https URL, or remove it");
    }
}

;// CONCATENATED MODULE: ./build/adapters/runner/event.js



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) });
const pullRequest = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    repository: repository.extend({ full_name: schemas/* string */.YjP() }),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig(),
        state: schemas/* string */.YjP(),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1) }),
        head: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    }),
});
const mergeGroup = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha, base_ref: schemas/* string */.YjP() }) });
const push = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), before: sha, after: sha, forced: schemas/* boolean */.zMY().default(false), repository });
const workflowRun = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        head_sha: sha,
        head_branch: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
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
/** Decodes GITHUB_EVENT_NAME and the payload's JSON; `tip` is GITHUB_SHA. Throws UserError for other events and for payloads that lack what is needed. */
function decodeEvent(name, payload, tip) {
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return decodePullRequest(name, read(pullRequest, name, payload));
        case "merge_group": {
            const group = read(mergeGroup, name, payload).merge_group;
            return { kind: "merge-group", baseSha: group.base_sha, headSha: group.head_sha, baseRef: group.base_ref };
        }
        case "push":
            return decodePush(read(push, name, payload));
        case "schedule":
            return { kind: "schedule", sha: read(sha, name, JSON.stringify(tip)) };
        case "workflow_dispatch":
            return { kind: "dispatch", sha: read(sha, name, JSON.stringify(tip)) };
        case "workflow_run":
            return decodeWorkflowRun(read(workflowRun, name, payload));
        default:
            throw new UserError(`The event ${name === "" ? "of this run has no name" : `\`${plainLine(name, 60)}\` cannot be judged`}.`, `Run the action on ${SUPPORTED_EVENTS.map((event) => `\`${event}\``).join(", ")}.`);
    }
}
function decodePullRequest(name, { action, repository, pull_request: pull }) {
    return {
        kind: "pull-request",
        name,
        action,
        number: pull.number,
        baseRef: pull.base.ref,
        headSha: pull.head.sha,
        headRef: pull.head.ref,
        open: pull.state === "open",
        fork: pull.head.repo?.full_name !== repository.full_name,
        defaultBranch: repository.default_branch,
    };
}
function decodePush({ ref, before, after, forced, repository }) {
    const defaultBranch = repository.default_branch;
    return {
        kind: "push",
        ref,
        before: orNull(before),
        after: orNull(after),
        forced,
        defaultBranch,
        toDefault: ref === `refs/heads/${defaultBranch}`,
    };
}
function decodeWorkflowRun({ workflow_run: run }) {
    if (run.head_repository === null) {
        throw new UserError("The repository that the workflow ran for is gone.", "Nothing can be reviewed there.");
    }
    return {
        kind: "workflow-run",
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headOwner: run.head_repository.owner.login,
        event: run.event,
    };
}
// Git's word for "no commit": a branch that is new or deleted.
function orNull(id) {
    return /^0+$/.test(id) ? null : id;
}
function read(schema, name, payload) {
    const parsed = schema.safeParse(parseJson(payload));
    if (parsed.success)
        return parsed.data;
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new UserError(`The payload of the event \`${name}\` cannot be read${field === "" ? "" : `: \`${field}\` is missing or not what it should be`}.`, "Run the action from a workflow, not by hand, and without changing GITHUB_EVENT_PATH or GITHUB_SHA.");
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text);
    }
    catch (error) {
        throw new UserError(`Could not write ${plainLine(path)}: ${plainLine(error instanceof Error ? error.message : String(error))}.`, "Give `report-file` and `sarif-file` a path that the job may write.");
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
        return `The job summary could not be written: ${plainLine(error instanceof Error ? error.message : String(error))}.`;
    }
}

;// CONCATENATED MODULE: ./build/adapters/runner/inputs.js


/** The default in action.yml. */
const DEFAULT_POLICY_FILE = ".github/pypi-gate.toml";
const PRESETS = ["advisory", "standard", "strict"];
const MODES = ["auto", "review", "audit"];
const ON_UNVERIFIED = ["block", "warn"];
const REVIEWS = ["on-findings", "always", "never"];
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
        policyFile: policyFile === DEFAULT_POLICY_FILE ? null : policyFile,
        policyToken: text("policy-token"),
        preset: word("preset", PRESETS),
        mode: word("mode", MODES) ?? "auto",
        onUnverified: word("on-unverified", ON_UNVERIFIED),
        review: word("review", REVIEWS),
        checkRun: word("check-run", CHECK_RUNS) ?? "auto",
        checkName: text("check-name") ?? "pypi-gate report",
        reportFile: text("report-file"),
        sarifFile: text("sarif-file"),
    };
    if (problems.length === 0)
        return inputs;
    throw new UserError(`The action's inputs are wrong: ${problems.join("; ")}.`, "Correct the `with:` block of the step that runs the action.");
}
/** An input as `@actions/core` reads it: `INPUT_NAME` in upper case with spaces as `_`, trimmed; null when empty. */
function inputOf(env, name) {
    const value = (env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] ?? "").trim();
    return value === "" ? null : value;
}
function urlInput(given, problems) {
    if (given === null)
        return null;
    const url = URL.parse(given);
    if (url !== null && (url.protocol === "https:" || url.protocol === "http:"))
        return given;
    // A URL may hold a password: only what is wrong with it is repeated.
    problems.push("`index-url` is not an http or https URL");
    return null;
}
function notOneOf(name, given, words) {
    const list = words.map((word) => `\`${word}\``).join(", ");
    const near = nearest(given.toLowerCase(), words);
    const hint = near === null ? "" : ` (did you mean \`${near}\`?)`;
    return `\`${name}\` is \`${plainLine(given, 40)}\`, not one of ${list}${hint}`;
}
/** The word at most two edits away, or null. */
function nearest(given, words) {
    const ranked = words
        .map((word) => ({ word, edits: editsBetween(given.slice(0, 40), word) }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best !== undefined && best.edits <= 2 ? best.word : null;
}
// Levenshtein, one row at a time.
function editsBetween(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 1; j <= b.length; j++) {
            const same = b[j - 1] === letter ? 0 : 1;
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/render/escape/visible.js

/** Longest piece of foreign text that any channel repeats, in code points. */
const MAX_FOREIGN = 300;
/** Longest single run of our own words. */
const MAX_OWN = 4000;
/** One line of visible characters, cut at `max` code points: no controls, escapes, bidirectional or zero-width characters, no lone surrogates. */
function visible(text, max) {
    return plainLine(text, max).toWellFormed();
}

;// CONCATENATED MODULE: ./build/render/escape/commands.js

// The runner reads commands from both streams: `::name::` at the start of a line, and the older
// `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
const OLD_COMMAND = /##(?=\[)/g;
const COMMAND_START = /^(\s*):(?=:)/;
/** Any text as one line that the runner takes for plain output. */
function logLine(text) {
    return inert(visible(text, MAX_OWN));
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
        .map((line) => visible(line, MAX_OWN).replace(OLD_COMMAND, "# #").replace(/%/g, "%25"))
        .join("%0A");
}
// Values are read up to the next comma, and the command up to the next `::`.
function escapeProperty(value) {
    return visible(value, MAX_FOREIGN)
        .replace(OLD_COMMAND, "# #")
        .replace(/%/g, "%25")
        .replace(/:/g, "%3A")
        .replace(/,/g, "%2C");
}
/** Plain text of logs, annotations and check titles. Whoever writes a line to a log passes it through {@link logLine} or {@link workflowCommand} in the end. */
const PLAIN = {
    text: (words) => visible(words, MAX_OWN),
    code: (words) => visible(words, MAX_FOREIGN),
    quote: (words) => `“${visible(words, MAX_FOREIGN)}”`,
    link: (words) => visible(words, MAX_OWN),
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
 * touch the verdict: a channel that breaks is a degraded delivery, told by the others.
 */
async function deliver(report, channels) {
    const deliveries = [];
    for (const channel of channels)
        deliveries.push(await publish(channel, report, deliveries));
    return deliveries;
}
async function publish(channel, report, earlier) {
    try {
        return await channel.publish(report, earlier);
    }
    catch (error) {
        const what = plainLine(error instanceof Error ? error.message : String(error));
        return { channel: channel.id, kind: "degraded", reason: `The channel ${channel.id} broke: ${what}` };
    }
}

;// CONCATENATED MODULE: ./build/domain/manifest.js
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

;// CONCATENATED MODULE: ./build/changes/includes.js

/** pip has no limit; this one ends what only a hostile or broken tree reaches. */
const MAX_DEPTH = 20;
/** Where an include of `from` leads inside the repository, or why it is not followed. */
function resolveInclude(from, include) {
    const refuse = (skipClass, reason, detail) => ({
        kind: "refused",
        skip: { class: skipClass, file: from.path, line: include.line, reason, detail, project: null },
    });
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(include.target)) {
        return refuse("unread", "remote-include", "includes a file from a URL, which is not read");
    }
    if (/\$\{[A-Z0-9_]+\}/.test(include.target)) {
        return refuse("unread", "variable", "includes a file whose path holds an environment variable");
    }
    const path = resolveFrom(from.path, include.target);
    if (path === null)
        return refuse("unreadable", "refused-include", "includes a path outside the repository, which is refused");
    const chain = ancestorsOf(from);
    if (chain.some((file) => file.path === path)) {
        return refuse("unreadable", "refused-include", `includes ${path}, which already includes this file: a cycle`);
    }
    if (chain.length > MAX_DEPTH)
        return refuse("unreadable", "over-limit", `includes files more than ${MAX_DEPTH} levels deep`);
    return { kind: "file", path };
}
/** The file and all that lead to it, nearest first. */
function ancestorsOf(file) {
    const chain = [];
    for (let at = file; at !== null; at = at.includedBy?.file ?? null)
        chain.push(at);
    return chain;
}

;// CONCATENATED MODULE: ./build/changes/collect.js



/** Included files that one side may have: far above any real tree. */
const MAX_FILES = 2_000;
/** Bytes of one manifest: the largest real locks are near 5 MB. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A file of another name is looked at only below this (design section 5). */
const MAX_CONTENT_CANDIDATE = 512_000;
/** Reads and parses both sides, level by level: one batch of reads for each level of includes. */
async function collect(roots, ports) {
    const sides = { base: progress(), head: progress() };
    const parse = createParser(ports);
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
        level = level.flatMap((visit) => step(visit, sides[visit.side], parse, ports));
    }
    return { base: sideOf(sides.base), head: sideOf(sides.head) };
}
function progress() {
    return { files: new Map(), edges: [], skipped: [] };
}
// A file that is a root and included as a constraint too stands for itself: its entries are requirements.
function sideOf({ files, edges, skipped }) {
    const all = [...files.values()];
    const asRequirements = new Set(all.filter((file) => file.role === "requirements").map((file) => file.path));
    return {
        files: all.filter((file) => file.role === "requirements" || !asRequirements.has(file.path)),
        edges,
        skipped,
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
    return /constraints/i.test(baseNameOf(path));
}
/** Handles one visit and returns those it leads to. */
function step(visit, side, parse, ports) {
    const read = ports.reader.get({ side: visit.side, path: visit.path });
    if (read.kind !== "file") {
        const skip = read.kind === "absent" ? missing(visit) : collect_unreadable(visit, read);
        if (skip !== null)
            side.skipped.push(skip);
        return [];
    }
    if (visit.includedBy !== null)
        side.edges.push({ from: visit.includedBy.file.path, to: read.path });
    const key = `${read.path}|${visit.role}`;
    if (!isNews(side.files.get(key), visit))
        return [];
    if (side.files.size >= MAX_FILES) {
        side.skipped.push(skipOf(visit.includedBy?.file.path ?? read.path, "over-limit", `more than ${MAX_FILES} manifests in one run`));
        return [];
    }
    const parsed = parse(visit, read);
    if (parsed === null)
        return [];
    const file = { ...collect_pick(visit), path: read.path, oid: read.oid, parsed };
    side.files.set(key, file);
    return visit.reach === "companion" ? [] : collect_follow(file, visit, side, ports.formats);
}
// A file first met as a companion is judged after all when something includes it.
function isNews(earlier, visit) {
    return earlier === undefined || (earlier.reach === "companion" && visit.reach !== "companion");
}
function collect_pick(visit) {
    return { format: visit.format, role: visit.role, reach: visit.reach, includedBy: visit.includedBy };
}
function collect_follow(file, visit, side, formats) {
    return file.parsed.includes.flatMap((include) => {
        const target = resolveInclude(file, include);
        if (target.kind === "refused") {
            side.skipped.push(target.skip);
            return [];
        }
        const format = include.as === "manifest" ? formats.formatOf(target.path) : formats.requirements;
        if (format === null)
            return [];
        // pip: a `-r` inside a `-c` file yields real requirements.
        const role = include.as === "constraints" ? "constraints" : "requirements";
        return [
            {
                side: visit.side,
                path: target.path,
                format,
                role,
                reach: "included",
                byContent: false,
                includedBy: { file, include },
            },
        ];
    });
}
/** Equal blobs at one path are parsed once, whichever side they are read on. */
function createParser({ decode }) {
    const done = new Map();
    return (visit, read) => {
        const key = `${read.oid}|${read.path}|${visit.format.id}|${visit.byContent}`;
        const known = done.get(key);
        if (known !== undefined)
            return known;
        const parsed = parseOne(visit, read, decode);
        done.set(key, parsed);
        return parsed;
    };
}
/** Null for a file that only its content could have made a manifest, and does not. */
function parseOne(visit, read, decode) {
    if (visit.byContent && read.bytes.length > MAX_CONTENT_CANDIDATE)
        return null;
    if (read.bytes.length > MAX_BYTES)
        return collect_failed(read.path, "over-limit", `larger than ${MAX_BYTES / 1024 / 1024} MB`, 1);
    try {
        const file = { path: read.path, text: decode(read.bytes, visit.format.encoding) };
        if (visit.byContent && visit.format.looksLike?.(file) !== true)
            return null;
        return visit.format.parse(file);
    }
    catch (error) {
        if (!(error instanceof ManifestError))
            throw error;
        return visit.byContent ? null : collect_failed(read.path, error.reason, error.message, error.line);
    }
}
function collect_failed(path, reason, detail, line) {
    return { ...EMPTY_MANIFEST, skipped: [{ ...skipOf(path, reason, detail), line }] };
}
function skipOf(file, reason, detail) {
    const unread = reason === "template" || reason === "unread-format" || reason === "dynamic";
    return { class: unread ? "unread" : "unreadable", file, line: 1, reason, detail, project: null };
}
function missing({ includedBy, path }) {
    if (includedBy === null)
        return null;
    const { file, include } = includedBy;
    const detail = `includes ${path}, which does not exist`;
    return { class: "unreadable", file: file.path, line: include.line, reason: "missing-include", detail, project: null };
}
function collect_unreadable(visit, read) {
    if (visit.byContent || visit.reach === "companion")
        return null;
    const reason = read.reason === "submodule" || read.reason === "link" ? "unreadable" : read.reason;
    if (visit.includedBy === null)
        return skipOf(visit.path, reason, read.detail);
    const { file, include } = visit.includedBy;
    return { ...skipOf(file.path, reason, `includes ${visit.path}: ${read.detail}`), line: include.line };
}

;// CONCATENATED MODULE: ./build/changes/reader.js
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

;// CONCATENATED MODULE: ./build/changes/roots.js

// Names that may be a requirements file by content alone.
const CONTENT_CANDIDATE = /(\.(txt|in|pip|list|reqs)|^[^.]+)$/;
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
        return { base: [], head, excluded: [...excluded] };
    }
    const base = range.changed.flatMap(beforeOf).flatMap((path) => rootOf(path, true));
    const head = range.changed.filter((file) => file.status !== "removed").flatMap((file) => rootOf(file.path, true));
    return { base, head, excluded: [...excluded] };
}
function namedRoot(path, mapped, formats) {
    const format = (mapped === null ? null : formats.byId(mapped)) ?? formats.formatOf(path);
    return format === null ? null : { path, format, byContent: false };
}
function candidateRoot(path, formats) {
    const mayBe = formats.requirements.looksLike !== null && CONTENT_CANDIDATE.test(baseNameOf(path));
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

;// CONCATENATED MODULE: ./build/domain/requirement.js
/** A location whose lines are known already. */
function fixedLocation(file, line, endLine = line) {
    const span = { line, endLine, versionLine: null };
    return { file, lines: () => span };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/changes/installs.js


/**
 * The install each file belongs to. pip's index options are global to the include tree, wherever they stand;
 * a uv workspace root's indexes and sources hold for every member.
 */
function installsOf(side) {
    const trees = includeTrees(side);
    const roots = side.files.filter((file) => file.parsed.own.workspace !== null);
    const cache = new Map();
    return (file) => {
        const known = cache.get(file);
        if (known !== undefined)
            return known;
        const together = side.files.filter((other) => other === file || trees.connected(file.path, other.path));
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
    const folder = folderOf(root.path);
    const prefix = folder === "" ? "" : `${folder}/`;
    const member = folderOf(file.path);
    if (!`${member}/`.startsWith(prefix))
        return false;
    const relative = member.slice(prefix.length);
    return matchesAny(workspace.members, relative) && !matchesAny(workspace.exclude, relative);
}
function matchesAny(globs, path) {
    return globs.some((glob) => picomatch.isMatch(path, glob.replace(/^\.\//, "").replace(/\/+$/, ""), { dot: true }));
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
    return {
        connected: (a, b) => {
            const [left, right] = [holders.get(a), holders.get(b)];
            return left !== undefined && right !== undefined && !left.isDisjointFrom(right);
        },
    };
}

;// CONCATENATED MODULE: ./build/changes/origin.js

/** True for PyPI and for the configured index: entries whose registry is one of them are asked, nothing else is. */
function isCheckedIndex(url, indexUrl) {
    return isPyPI(url) || indexKey(url) === indexKey(indexUrl);
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
            // A file on PyPI's file host is PyPI's file, whoever links it.
            return isPyPIFile(source.url) ? asked(requirement, false, context) : notAsked("url", source.url);
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
    if (context.isPrivate(requirement))
        return { kind: "not-asked", reason: "private", url: null, inUse: true };
    return { kind: "asked", elsewhere };
}
function fromNamed(requirement, url, context) {
    if (isCheckedIndex(url, context.indexUrl) || servedByPyPI(requirement))
        return asked(requirement, false, context);
    return otherIndex(url, context);
}
function fromDefault(requirement, install, context) {
    const others = install.indexes.filter((index) => !isCheckedIndex(index.url, context.indexUrl));
    const replaced = install.indexes.findLast((index) => index.role === "replaces");
    const added = others.filter((index) => index.role === "adds");
    if (install.noIndex) {
        // `--no-index`: only find-links can serve it.
        return added[0] === undefined ? notAsked("other-index", null) : otherIndex(added[0].url, context);
    }
    const checkedAdded = install.indexes.some((index) => index.role === "adds" && isCheckedIndex(index.url, context.indexUrl));
    if (replaced !== undefined && !isCheckedIndex(replaced.url, context.indexUrl) && !checkedAdded) {
        return otherIndex(replaced.url, context);
    }
    // Another index beside PyPI keeps PyPI possible (dependency confusion), so PyPI is asked.
    return asked(requirement, added.length > 0 || replacedElsewhere(replaced?.url, context), context);
}
function replacedElsewhere(url, context) {
    return url !== undefined && !isCheckedIndex(url, context.indexUrl);
}
function otherIndex(url, context) {
    const inUse = context.baseIndexes.has(indexKey(url)) || context.isKnownIndex(url);
    return { kind: "not-asked", reason: "other-index", url, inUse };
}
// A private proxy in front of PyPI: the lock names the proxy and PyPI's own file URLs. All of them, or a lock could
// hide one foreign file among PyPI's.
function servedByPyPI(requirement) {
    const urls = requirement.files.flatMap((file) => file.url ?? []);
    return urls.length > 0 && urls.length === requirement.files.length && urls.every(isPyPIFile);
}
/** Two sources are one place when this agrees; the checked index and the default are one. */
function sourceKey(source, indexUrl) {
    switch (source.kind) {
        case "index":
            return source.url === null || isCheckedIndex(source.url, indexUrl) ? "index" : `index ${indexKey(source.url)}`;
        case "vcs":
            return `vcs ${source.url}@${source.revision ?? ""}`;
        default:
            return `${source.kind} ${source.url ?? ""}`;
    }
}

;// CONCATENATED MODULE: ./build/changes/relation.js

/** Answers for the files of one side; a graph is walked when it is first asked about. */
function standingsOf(side) {
    const ways = new Map();
    const directNames = new Map();
    const namedBeside = (file) => {
        const key = `${folderOf(file.path)}|${file.path}`;
        const known = directNames.get(key) ?? namesBeside(file, side);
        directNames.set(key, known);
        return known;
    };
    return (file, requirement) => {
        const graph = file.parsed.graph;
        if (graph === null || requirement.node === null)
            return withoutGraph(requirement, namedBeside(file));
        const walked = ways.get(graph) ?? relation_walk(graph, namedBeside(file));
        ways.set(graph, walked);
        return throughGraph(requirement, requirement.node, graph, walked);
    };
}
// Without a graph: direct when a manifest beside the file names the project, else the parent is unknown.
function withoutGraph(requirement, beside) {
    const direct = requirement.direct ?? beside.has(requirement.name);
    const { scope, group } = requirement;
    return { direct, path: [requirement.name], parentKnown: direct, scope, group };
}
function throughGraph(requirement, node, graph, ways) {
    const chain = [];
    let step = ways.parents.get(node);
    if (step === undefined) {
        const { scope, group } = requirement;
        return {
            direct: requirement.direct === true,
            path: [requirement.name],
            parentKnown: requirement.direct === true,
            scope,
            group,
        };
    }
    for (let at = node; at !== null && step !== undefined; at = step.from, step = at === null ? undefined : ways.parents.get(at)) {
        chain.unshift(at);
    }
    const first = ways.parents.get(chain[0] ?? node);
    const path = chain.map(graph.nameOf).filter((name, index, all) => name !== all[index - 1]);
    // A node of its own for an extra (`foo[bar]` → foo) is no parent.
    const direct = path.length === 1;
    const labelled = requirement.scope === "prod" && requirement.group === null && first !== undefined;
    const { scope, group } = labelled ? first : requirement;
    return { direct, path, parentKnown: true, scope, group };
}
/** Breadth first from the roots, so each way is a shortest one; a node is visited once, so cycles end. */
function relation_walk(graph, beside) {
    const parents = new Map();
    const queue = [];
    const visit = (node, step) => {
        if (parents.has(node))
            return;
        parents.set(node, step);
        queue.push(node);
    };
    const roots = graph.roots() ??
        [...beside].flatMap((name) => graph.nodesOf(name).map((node) => ({ node, scope: "prod", group: null })));
    for (const { node, scope, group } of roots)
        visit(node, { from: null, scope, group });
    for (const node of queue) {
        const step = parents.get(node);
        if (step === undefined)
            continue;
        for (const next of graph.edgesOf(node))
            visit(next, { from: node, scope: step.scope, group: step.group });
    }
    return { parents };
}
function namesBeside(file, side) {
    const folder = folderOf(file.path);
    const beside = side.files.filter((other) => other !== file && folderOf(other.path) === folder && other.role === "requirements");
    const entries = beside.flatMap((other) => other.parsed.requirements);
    return new Set(entries.filter(isNamedByHand).map((requirement) => requirement.name));
}
function isNamedByHand(requirement) {
    const weak = requirement.scope === "constraint" || requirement.scope === "build";
    return requirement.kind === "declared" && requirement.direct === true && !weak;
}

;// CONCATENATED MODULE: ./build/changes/entries.js





/** Every requirement of a side as its install sees it: constraint files only constrain, a workspace root's sources hold. */
function placedOf(side) {
    const installOf = installsOf(side);
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
        : [...bound, { ...requirement, source: DEFAULT_INDEX }];
}
function inScope(requirement, file) {
    if (file.role === "constraints")
        return { ...requirement, scope: "constraint", group: null };
    const given = file.includedBy?.include.scope ?? null;
    return given === null ? requirement : { ...requirement, ...given };
}
/** Turns placed requirements into entries: relation, origin and the place to point at. */
function entriesOf(side, changedPaths, context) {
    const standingOf = standingsOf(side);
    return ({ requirement, file, install }) => {
        const { direct, path, parentKnown, scope, group } = standingOf(file, requirement);
        const located = { ...requirement, scope, group, direct: requirement.direct ?? (parentKnown ? direct : null) };
        return {
            requirement: located,
            direct,
            path,
            parentKnown,
            origin: originOf(requirement, install, context),
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
    return line === null ? requirement.location : fixedLocation(at.path, line);
}
/** Sorts the best place to edit first: hand-edited before compiled before locked, direct before transitive, then by place. */
function byPlaceToEdit(a, b) {
    return (editRank(a) - editRank(b) ||
        entries_compare(a.location.file, b.location.file) ||
        a.location.lines().line - b.location.lines().line);
}
function editRank({ requirement, direct, origin }) {
    const notAsked = origin.kind === "asked" ? 0 : 16;
    const locked = requirement.kind === "locked" ? 8 : 0;
    const constraint = requirement.scope === "constraint" ? 4 : 0;
    const transitive = direct ? 0 : 2;
    const compiled = requirement.kind === "declared" && requirement.direct !== true ? 1 : 0;
    return notAsked + locked + constraint + transitive + compiled;
}
function entries_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
        const earlier = (known.get(project) ?? []).map((placed) => placed.requirement);
        const isNew = isNovel(earlier, indexUrl);
        const lockedBefore = versionsByFile(known.get(project) ?? []);
        const [first, ...rest] = entries
            .filter((placed) => isNew(placed.requirement))
            .map((placed) => atVersionLine(toEntry(placed), lockedBefore))
            .toSorted(byPlaceToEdit);
        if (first === undefined)
            continue;
        changes.push({
            project,
            kind: earlier.length === 0 ? "new" : "changed",
            own: own.has(project),
            before: earlier,
            introduced: [first, ...rest],
        });
    }
    return changes.toSorted((a, b) => (a.project < b.project ? -1 : 1));
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
        const [first, ...rest] = entries.map(toEntry).toSorted(byPlaceToEdit);
        if (first !== undefined)
            changes.push({ project, kind: "existing", own: own.has(project), before: [], introduced: [first, ...rest] });
    }
    return changes.toSorted((a, b) => (a.project < b.project ? -1 : 1));
}
function isNovel(earlier, indexUrl) {
    const twins = Map.groupBy(earlier, (requirement) => identityOf(requirement, indexUrl));
    return (requirement) => {
        const same = twins.get(identityOf(requirement, indexUrl));
        return same === undefined || same.every((twin) => filesDiffer(twin.files, requirement.files));
    };
}
// What an entry asks for, without where it stands or how it is spelt. A locked entry is known by its version alone:
// its scope, extras and markers follow from the graph, and a move from one lock to another is no change.
function identityOf(requirement, indexUrl) {
    const source = sourceKey(requirement.source, indexUrl);
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
    const named = new Map(before.flatMap((file) => (file.name === null ? [] : [[file.name, file.hash]])));
    const renamed = after.some((file) => file.name !== null && named.has(file.name) && named.get(file.name) !== file.hash);
    return renamed || exchanged(unnamed(before), unnamed(after));
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
    return new Set([...new Set([...declared, ...named])].map(indexKey));
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
            const key = indexKey(index.url);
            const old = inUse.has(key) || found.has(key) || context.isKnown(index.url) || isCheckedIndex(index.url, context.indexUrl);
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
        return indexKey(requirement.source.url) === key;
    return install.indexes.some((index) => index.role !== "explicit" && indexKey(index.url) === key);
}
/** The changes with entries of an added index marked as told: the index's own finding speaks for them. */
function foldAddedIndexes(changes, added) {
    const keys = new Set(added.map((index) => indexKey(index.url)));
    if (keys.size === 0)
        return changes;
    return changes.map((change) => {
        const [first, ...rest] = change.introduced.map((entry) => {
            const { origin } = entry;
            const folded = origin.kind === "not-asked" &&
                origin.reason === "other-index" &&
                origin.url !== null &&
                keys.has(indexKey(origin.url));
            return folded ? { ...entry, origin: { ...origin, inUse: true } } : entry;
        });
        return first === undefined ? change : { ...change, introduced: [first, ...rest] };
    });
}

;// CONCATENATED MODULE: ./build/changes/skips.js
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
    const subjects = [];
    const speaking = skipsOf(head).filter((skip) => skip.class !== "told");
    for (const group of Map.groupBy(speaking, (skip) => `${skip.class} ${skip.file}`).values()) {
        const fresh = group.filter((skip) => !earlier.has(signature(skip, skip.file)));
        const [first, ...rest] = (fresh.length > 0 ? fresh : group).toSorted((a, b) => a.line - b.line);
        if (first === undefined)
            continue;
        const change = range.kind === "audit" ? "existing" : baseFiles.has(first.file) ? "changed" : "new";
        subjects.push({ kind: "manifest", change, skips: [first, ...rest], unreadableBefore: fresh.length === 0 });
    }
    return subjects;
}
function signature(skip, file) {
    return `${skip.class} ${file} ${skip.reason} ${skip.detail}`;
}
function renamedTo(range, path) {
    if (range.kind === "audit")
        return path;
    return range.changed.find((file) => file.previousPath === path)?.path ?? path;
}

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
    const toEntry = entriesOf(head, changedPaths, context);
    const after = placedOf(head);
    const { kept, left } = byGroup(after, policy);
    const own = ownNames(range.kind === "audit" ? head : base);
    const changes = range.kind === "audit"
        ? existingChanges(kept.filter(isJudged), own, toEntry)
        : compareSides({ before: placedOf(base), after: kept, indexUrl: policy.indexUrl, own, toEntry });
    const added = addedIndexes(head, after, inUse, { indexUrl: policy.indexUrl, isKnown: policy.isKnownIndex });
    const folded = foldAddedIndexes(changes, added);
    return {
        changes: folded,
        manifests: manifestSubjects(range, base, head),
        addedIndexes: added,
        skipped: [
            ...skipsOf(head),
            ...excluded.map(excludedSkip),
            ...left.map(groupSkip),
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
function excludedSkip(file) {
    return { class: "told", file, line: 1, reason: "excluded", detail: "the policy leaves this file out", project: null };
}
function groupSkip({ requirement }) {
    const { file, lines } = requirement.location;
    const detail = `the policy leaves the group ${requirement.group ?? ""} out`;
    return { class: "told", file, line: lines().line, reason: "group", detail, project: requirement.name };
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

;// CONCATENATED MODULE: ./build/manifests/pep508/excerpt.js
const USER_INFO = /:\/\/[^/?#\s]*@/g;
/** The start of a file's text for a sentence: without user names and passwords of URLs, at most `max` characters. */
function excerpt(text, max) {
    const safe = text.replace(USER_INFO, "://");
    return safe.length <= max ? safe : `${safe.slice(0, max)}…`;
}

;// CONCATENATED MODULE: ./build/domain/name.js
// PEP 508 names are ASCII: no `i` and `u` flags together, or U+212A KELVIN SIGN would match `k`.
// A trailing `_` is what pip's tokenizer lets through (`foo_==1` is the project `foo-`).
const WRITTEN_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/;
const SEPARATORS = /[-_.]+/g;
// Longer than any name an index holds; keeps a hostile name from becoming a hostile URL.
const MAX_NAME_LENGTH = 255;
/** The normalized form of a written name, or null when the text is no valid PEP 508 name. */
function parseProjectName(written) {
    if (written.length > MAX_NAME_LENGTH || !WRITTEN_NAME.test(written))
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

;// CONCATENATED MODULE: ./build/manifests/pep508/cursor.js

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
    const rest = excerpt(cursor.text.slice(cursor.at), 40);
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

;// CONCATENATED MODULE: ./build/manifests/pep508/marker.js

// The dotted variables are the legacy forms that packaging still reads (`os.name`).
const VARIABLE = /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
const QUOTED = /'[^'\r\n]*'|"[^"\r\n]*"/y;
const COMPARISON = /===|==|~=|!=|<=|>=|<|>|\bin\b|\bnot\b[ \t]+in\b/y;
const BOOLEAN = /\b(?:or|and)\b/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;
// packaging recurses a few frames a level and Python gives up at 1,000 frames.
const marker_MAX_DEPTH = 100;
/** Moves over a marker expression (PEP 508 `marker`), white space around it included. Throws GrammarError. */
function readMarker(cursor, depth = 0) {
    if (depth > marker_MAX_DEPTH)
        fail(cursor, "fewer nested parentheses");
    do {
        readAtom(cursor, depth);
    } while (take(cursor, BOOLEAN) !== null);
}
function readAtom(cursor, depth) {
    skipSpace(cursor);
    if (take(cursor, OPEN) !== null) {
        readMarker(cursor, depth + 1);
        expect(cursor, CLOSE, "a closing parenthesis in the marker");
    }
    else {
        readOperand(cursor);
        skipSpace(cursor);
        expect(cursor, COMPARISON, "a marker operator");
        skipSpace(cursor);
        readOperand(cursor);
    }
    skipSpace(cursor);
}
function readOperand(cursor) {
    if (take(cursor, VARIABLE) === null)
        expect(cursor, QUOTED, "a marker variable or a quoted string");
}
/** Why the text is no marker, as a sentence without a full stop, or null when it is one. */
function markerProblem(text) {
    const cursor = { text, at: 0 };
    try {
        readMarker(cursor);
        if (!atEnd(cursor))
            fail(cursor, "the end of the marker");
        return null;
    }
    catch (error) {
        if (error instanceof GrammarError)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/manifests/pep508/reference.js


const VCS = /^(?:git|hg|svn|bzr)\+/i;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const FILE_SCHEME = /^file:/i;
const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/;
// `git+git@host:owner/repo`: no scheme, so what stands before `@` is the account.
const SCP_ACCOUNT = /^[^/:@\s]+(?::[^/@\s]*)?@(?=[^/@\s]+:)/;
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
    if (VCS.test(text))
        return vcsSource(text.replace(VCS, ""));
    if (!SCHEME.test(text) || WINDOWS_DRIVE.test(text) || FILE_SCHEME.test(text)) {
        return { kind: "path", url: source_withoutCredentials(withoutFragment(text)) };
    }
    return { kind: "url", url: source_withoutCredentials(withoutFragment(text)) };
}
/** The project that a reference names by `#egg=` or by the file name of a wheel or sdist, or null. */
function projectOfUrl(reference) {
    return eggOf(reference) ?? projectOfFileName(fileNameOf(reference));
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
    return ARCHIVE_ENDING.test(fileNameOf(reference));
}
/** What stands after `#egg=`, as written (pip takes a plain name alone; `name[extra]` is an error), or null. */
function eggText(reference) {
    return EGG.exec(reference)?.groups?.egg ?? null;
}
function vcsSource(reference) {
    const bare = source_withoutCredentials(withoutFragment(reference)).replace(SCP_ACCOUNT, "");
    const [address = "", query] = bare.split("?", 2);
    const authorityEnd = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*/.exec(address)?.[0].length ?? 0;
    const at = address.lastIndexOf("@");
    const tail = query === undefined ? "" : `?${query}`;
    if (at < authorityEnd || at < 1)
        return { kind: "vcs", url: address + tail, revision: null };
    return { kind: "vcs", url: address.slice(0, at) + tail, revision: decoded(address.slice(at + 1)) || null };
}
function eggOf(reference) {
    const written = EGG_NAME.exec(eggText(reference) ?? "")?.[0];
    return written === undefined ? null : named(written, undefined);
}
function named(writtenName, version) {
    const name = parseProjectName(writtenName ?? "");
    if (name === null || writtenName === undefined)
        return null;
    if (version === undefined)
        return { name, writtenName, version: null };
    return /^[0-9]/.test(version) ? { name, writtenName, version } : null;
}
function fileNameOf(reference) {
    const path = withoutFragment(reference.trim()).split("?", 1)[0] ?? "";
    return decoded(path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1));
}
function withoutFragment(reference) {
    const hash = reference.indexOf("#");
    return hash < 0 ? reference : reference.slice(0, hash);
}
// A stray `%` is no reason to lose the name.
function decoded(text) {
    return /%(?![0-9A-Fa-f]{2})/.test(text) ? text : safelyDecoded(text);
}
function safelyDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}

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
const specifier_OPEN = /\(/y;
const specifier_CLOSE = /\)/y;
const PIN = /^===?\s*(?<version>[^\s,*]+)\s*,?$/;
/** Moves over `>=1,<2`, in parentheses or not, and returns it as written without them. Throws GrammarError. */
function readSpecifier(cursor) {
    const open = take(cursor, specifier_OPEN) !== null;
    skipSpace(cursor);
    const start = cursor.at;
    while (take(cursor, SPECIFIER) !== null) {
        skipSpace(cursor);
        if (take(cursor, COMMA) === null)
            break;
        skipSpace(cursor);
    }
    const written = cursor.text.slice(start, cursor.at).trim();
    // `===` takes commas too, and packaging then splits at them.
    if (!written.split(",").every(isClause))
        fail(cursor, "version specifiers between the commas");
    if (open)
        expect(cursor, specifier_CLOSE, "a comma or a closing parenthesis");
    return written;
}
function isClause(piece) {
    const text = piece.trim();
    const cursor = { text, at: 0 };
    return text === "" || (take(cursor, SPECIFIER) !== null && cursor.at === text.length);
}
/** The version that a PEP 440 specifier allows alone (`==1.0`, `===any`), or null: no wildcard, no second clause, no variable. */
function pinnedVersion(specifier) {
    const version = PIN.exec(specifier.trim())?.groups?.version ?? null;
    return version === null || /[${}]/.test(version) ? null : version;
}

;// CONCATENATED MODULE: ./build/manifests/pep508.js








// packaging's IDENTIFIER ends at a word boundary, so `_` may end a name where PEP 508 says it may not.
const IDENTIFIER = /\b[A-Za-z0-9][A-Za-z0-9._-]*\b/y;
const OPEN_BRACKET = /\[/y;
const CLOSE_BRACKET = /\]/y;
const pep508_COMMA = /,/y;
const AT = /@/y;
const URL_TEXT = /[^ \t]+/y;
const SEMICOLON = /;/y;
// A name that goes on in a way that no name can (`foo-{{x}}`, `foo:`) is none.
const READABLE_NAME = /^[ \t]*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)(?=$|[\s[(<>=!~;@,#])/;
const BARE_VERSION = /^v?[0-9]+(?:\.[0-9*]+)*$/;
/** Reads one PEP 508 string as packaging does; nothing is evaluated, and it never throws. */
function parseRequirement(text) {
    const cursor = { text, at: 0 };
    try {
        return readRequirement(cursor);
    }
    catch (error) {
        if (!(error instanceof GrammarError))
            throw error;
        const writtenName = readableName(text);
        return { ok: false, reason: error.message, writtenName, name: parseProjectName(writtenName ?? "") };
    }
}
/** The name at the start of a text that is no requirement, or null where it starts with none. */
function readableName(text) {
    return READABLE_NAME.exec(text)?.groups?.name ?? null;
}
/** Where a parsed requirement comes from: what its URL says, else the default index. */
function sourceOf(requirement) {
    return requirement.url === null ? DEFAULT_INDEX : sourceOfUrl(requirement.url);
}
/** Extras in the form in which requirements carry them: PEP 685 normalized, sorted, without duplicates. */
function normalizeExtras(written) {
    return [...new Set(written.map(normalizeLabel))].sort();
}
function readRequirement(cursor) {
    skipSpace(cursor);
    const writtenName = expect(cursor, IDENTIFIER, "a project name");
    const name = parseProjectName(writtenName);
    if (name === null)
        return fail(cursor, "a project name of a length that an index accepts");
    skipSpace(cursor);
    const extras = normalizeExtras(readExtras(cursor));
    skipSpace(cursor);
    const url = take(cursor, AT) === null ? null : readUrl(cursor);
    const specifier = url === null ? readSpecifier(cursor) : "";
    if (url === null)
        skipSpace(cursor);
    const marker = readRest(cursor);
    const version = url === null ? pinnedVersion(specifier) : versionInUrl(url, name);
    return { ok: true, name, writtenName, extras, specifier, version, url, marker };
}
function readExtras(cursor) {
    if (take(cursor, OPEN_BRACKET) === null)
        return [];
    skipSpace(cursor);
    const extras = [];
    const first = take(cursor, IDENTIFIER);
    if (first !== null) {
        extras.push(first);
        skipSpace(cursor);
        while (take(cursor, pep508_COMMA) !== null) {
            skipSpace(cursor);
            extras.push(expect(cursor, IDENTIFIER, "an extra name after the comma"));
            skipSpace(cursor);
        }
    }
    skipSpace(cursor);
    expect(cursor, CLOSE_BRACKET, "a comma or a closing bracket after the extras");
    return extras;
}
function readUrl(cursor) {
    skipSpace(cursor);
    const start = cursor.at;
    const url = expect(cursor, URL_TEXT, "a URL after ‘@’");
    if (BARE_VERSION.test(url)) {
        cursor.at = start;
        fail(cursor, "a URL after ‘@’ (a version follows ‘==’)");
    }
    skipSpace(cursor);
    return url;
}
// The marker and the end. After a URL the semicolon has white space before it, or it would be part of the URL.
function readRest(cursor) {
    if (atEnd(cursor))
        return null;
    expect(cursor, SEMICOLON, "a version specifier, a semicolon or the end");
    const start = cursor.at;
    readMarker(cursor);
    if (!atEnd(cursor))
        fail(cursor, "the end of the marker");
    return cursor.text.slice(start).trim();
}
function versionInUrl(url, name) {
    const found = projectOfUrl(url);
    return found !== null && found.name === name ? found.version : null;
}

;// CONCATENATED MODULE: ./build/manifests/draft.js




const UNREADABLE = new Set([
    "syntax",
    "bad-line",
    "encoding",
    "binary",
    "missing-include",
    "refused-include",
    "over-limit",
    "truncated",
    "unreadable",
]);
const UNREAD = new Set(["dynamic", "variable", "remote-include", "template", "unread-format"]);
// Longest piece of an entry that a sentence repeats.
const MAX_SHOWN = 80;
// Jinja, cookiecutter, copier.
const TEMPLATE = /\{\{|\{%/;
/** An empty draft of a file. */
function newDraft(file) {
    return { file, requirements: [], includes: [], indexes: [], skipped: [] };
}
/** The draft as a manifest, everything in the order of its lines. */
function manifestOf(draft) {
    const byLine = draft.requirements.map((requirement) => ({ requirement, line: requirement.location.lines().line }));
    return {
        ...EMPTY_MANIFEST,
        requirements: byLine.sort((a, b) => a.line - b.line).map(({ requirement }) => requirement),
        includes: draft.includes.toSorted((a, b) => a.line - b.line),
        indexes: draft.indexes.toSorted((a, b) => a.line - b.line),
        skipped: draft.skipped.toSorted((a, b) => a.line - b.line),
    };
}
/** Adds a skip; its class follows from the reason. `detail`: one sentence without a full stop. */
function addSkip(draft, reason, line, said) {
    const kind = UNREADABLE.has(reason) ? "unreadable" : UNREAD.has(reason) ? "unread" : "told";
    draft.skipped.push({
        class: kind,
        file: draft.file,
        line,
        reason,
        detail: said.detail,
        project: said.project ?? null,
    });
}
/** Adds one declared, direct requirement. */
function addEntry(draft, slot, facts) {
    draft.requirements.push({
        name: facts.name,
        writtenName: facts.writtenName,
        specifier: facts.specifier,
        version: facts.version,
        extras: facts.extras,
        marker: facts.marker,
        source: facts.source,
        scope: slot.scope,
        group: slot.group,
        kind: "declared",
        direct: true,
        files: [],
        node: null,
        location: fixedLocation(draft.file, slot.line, slot.endLine),
    });
}
/**
 * Adds a PEP 508 text, once per source that it may come from. What its tool rejects is a bad line, what a template
 * fills in is unread; a name that is still readable is kept, so that it is looked up all the same.
 */
function addPep508(draft, text, slot, sourcesOf) {
    if (typeof text !== "string") {
        addSkip(draft, "bad-line", slot.line, { detail: "the entry is no text, so it names no project" });
        return;
    }
    const parsed = parseRequirement(text);
    if (parsed.ok) {
        for (const source of sourcesIn(parsed, sourcesOf))
            addEntry(draft, slot, { ...parsed, source });
        return;
    }
    const { name, writtenName } = parsed;
    if (TEMPLATE.test(text)) {
        addSkip(draft, "template", slot.line, { detail: `‘${shown(text)}’ is filled in by a template`, project: name });
    }
    else {
        addSkip(draft, "bad-line", slot.line, {
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
    return parsed.url === null ? sourcesOf(parsed.name) : [sourceOf(parsed)];
}
/** The start of a text for a sentence, without credentials. */
function shown(text) {
    return excerpt(text, MAX_SHOWN);
}
/** True for text that cookiecutter, copier or Jinja fills in first. */
function isTemplate(text) {
    return TEMPLATE.test(text);
}

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
    const rest = words[Symbol.iterator]();
    for (const word of rest) {
        if (word === "--")
            break;
        // optparse keeps other words as arguments, and pip drops those.
        if (!word.startsWith("-") || word === "-")
            continue;
        const option = readOption(word, () => rest.next().value);
        if ("reason" in option)
            return { ok: false, reason: option.reason };
        const earlier = values.get(option.name);
        if (earlier === undefined)
            values.set(option.name, [option.value]);
        else
            earlier.push(option.value);
    }
    return { ok: true, values };
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

;// CONCATENATED MODULE: ./build/manifests/requirements/outcome.js




// Longest piece of a line that a sentence repeats.
const outcome_MAX_SHOWN = 80;
// A line is either a list of a few names or prose.
const MAX_NAMES = 20;
const GOES_ON_AS_REQUIREMENT = /^[[(<>=!~;@,#]/;
/** The start of a text, for a sentence; no credentials. */
function outcome_shown(text) {
    return excerpt(text, outcome_MAX_SHOWN);
}
/** A line that pip rejects, with the names that a reader still sees in it. */
function bad(text, reason, entries = namesIn(text)) {
    return { kind: "bad", detail: `pip cannot read ‘${outcome_shown(text)}’: ${reason}`, entries };
}
/** A name without anything else that is known of it, or nothing where the text is no name. */
function justNamed(writtenName, source = DEFAULT_INDEX) {
    const name = parseProjectName(writtenName);
    if (name === null)
        return [];
    return [{ name, writtenName, specifier: "", version: null, extras: [], marker: null, source }];
}
function namesIn(text) {
    const words = text.split(/\s+/, MAX_NAMES + 1);
    const listed = words.length > MAX_NAMES ? [] : severalNames(words);
    if (listed.length > 0)
        return listed;
    const writtenName = readableName(text);
    if (writtenName === null)
        return [];
    const rest = text.slice(text.indexOf(writtenName) + writtenName.length).trim();
    return words.length <= 2 || GOES_ON_AS_REQUIREMENT.test(rest) ? justNamed(writtenName) : [];
}
// `foo==1 bar==2`, `foo bar`: every word a requirement, and more than prose has.
function severalNames(words) {
    const entries = [];
    for (const word of words) {
        const parsed = parseRequirement(word);
        if (!parsed.ok || parsed.url !== null || !/^[A-Za-z]/.test(word))
            return [];
        const { name, writtenName, specifier, version, extras } = parsed;
        entries.push({ name, writtenName, specifier, version, extras, marker: null, source: DEFAULT_INDEX });
    }
    return words.length === 2 || entries.some((entry) => entry.specifier !== "") ? entries : [];
}

;// CONCATENATED MODULE: ./build/manifests/requirements/reading.js
/** A line that says nothing. */
const EMPTY_READING = {
    requirements: [],
    includes: [],
    indexes: [],
    links: [],
    noIndex: false,
    skipped: [],
};

;// CONCATENATED MODULE: ./build/manifests/requirements/reference.js



const URL_SCHEME = /^(?:https?|file|ftp|git\+(?:https?|ssh|git|file)|hg\+(?:https?|ssh|file|static-http)|svn\+(?:https?|ssh|svn|file)|bzr\+(?:https?|ssh|sftp|ftp|lp|file)):/i;
const VCS_SCHEME = /^(?:git|hg|svn|bzr)[:+]/i;
const reference_FILE_SCHEME = /^file:/i;
// packaging's project name, without what its tokenizer lets through elsewhere.
const reference_EGG_NAME = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/;
const PATH_EXTRAS = /(?<=.)\[[^[\]]+\]$/;
const SELF = /^(?:file:)?\.(?:\/\.)*\/?$/i;
/** True for texts that pip takes as a URL: `https://…`, `file:…`, `git+ssh://…`. */
function isUrl(text) {
    return URL_SCHEME.test(text);
}
/** A URL or path that stands for what it leads to. `marker`: what pip split off before. */
function readReference(text, marker) {
    const source = sourceOfUrl(text);
    const egg = isUrl(text) ? eggText(text) : null;
    if (egg !== null && !reference_EGG_NAME.test(egg)) {
        const readable = projectOfUrl(text);
        return bad(text, "what follows ‘egg=’ is no plain name", readable === null ? [] : justNamed(readable.writtenName, source));
    }
    const path = withoutPathExtras(text);
    if (/\.whl$/i.test(path.split(/[?#]/, 1)[0] ?? ""))
        return readWheel(text, path, { source, marker });
    const found = projectOfUrl(path);
    return found === null ? reference_unnamed(text, source) : reference_named(found, source, marker);
}
/** The value of `-e`: a folder, a VCS URL with its project's name, or `name @ VCS URL`. */
function readEditable(text) {
    const parsed = parseRequirement(text);
    if (parsed.ok && parsed.url !== null)
        return readNamedEditable(text, parsed.url, parsed);
    if (VCS_SCHEME.test(text))
        return readEditableRepository(text);
    if (reference_FILE_SCHEME.test(text))
        return readReference(withoutPathExtras(text), null);
    if (text.includes("#") || isUrl(text)) {
        const names = justNamed(projectOfUrl(text)?.writtenName ?? "", sourceOfUrl(text));
        return bad(text, "an editable comes from a folder or a repository", names);
    }
    // A bare name may be a folder; with a version or marker it cannot be.
    if (parsed.ok && parsed.specifier + (parsed.marker ?? "") !== "") {
        return bad(text, "an editable is a folder or a repository, not a name", justNamed(parsed.writtenName));
    }
    return reference_unnamed(text, sourceOfUrl(withoutPathExtras(text)));
}
function readNamedEditable(text, url, parsed) {
    const { name, writtenName, specifier, version, extras, marker } = parsed;
    const source = sourceOfUrl(url);
    const entry = { name, writtenName, specifier, version, extras, marker, source };
    if (source.kind === "vcs" || reference_FILE_SCHEME.test(url))
        return { kind: "named", entry };
    return bad(text, "an editable comes from a folder or a repository", [entry]);
}
function readEditableRepository(text) {
    const scheme = text.slice(0, text.search(/[:+]/));
    const url = text.charAt(scheme.length) === ":" ? `${scheme}+${text}` : text;
    if (projectOfUrl(url) !== null)
        return readReference(url, null);
    return bad(text, "an editable repository names its project, as ‘name @ URL’ or ‘#egg=name’", []);
}
// pip takes name and version of a wheel from its file name, whatever `#egg=` says.
function readWheel(text, path, parts) {
    const bare = path.split(/[?#]/, 1)[0] ?? "";
    const found = projectOfUrl(bare);
    if (found !== null)
        return reference_named(found, parts.source, parts.marker);
    return bad(text, "this is no name of a wheel", []);
}
function reference_named(found, source, marker) {
    const { name, writtenName, version } = found;
    return { kind: "named", entry: { name, writtenName, specifier: "", version, extras: [], marker, source } };
}
function reference_unnamed(text, source) {
    const url = source.url ?? text;
    if (SELF.test(withoutPathExtras(text))) {
        return { kind: "unnamed", reason: "self", detail: `‘${outcome_shown(text)}’ is the project in this folder` };
    }
    if (source.kind === "vcs")
        return { kind: "unnamed", reason: "vcs", detail: `‘${outcome_shown(url)}’ is a repository, not a project of the index` };
    if (source.kind === "url")
        return {
            kind: "unnamed",
            reason: "url",
            detail: `‘${outcome_shown(url)}’ is a file of another place, not a project of the index`,
        };
    return { kind: "unnamed", reason: "path", detail: `‘${outcome_shown(url)}’ is a path, not a project of the index` };
}
/** `./pkg[dev]` without its extras. */
function withoutPathExtras(text) {
    return text.replace(PATH_EXTRAS, "").trimEnd();
}

;// CONCATENATED MODULE: ./build/manifests/requirements/lines.js
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
    let first = 0;
    let last = 0;
    for (const physical of physicalLines(text)) {
        last = physical.line;
        if (parts.length === 0)
            first = physical.line;
        const comment = COMMENT_LINE.test(physical.text);
        if (physical.text.endsWith("\\") && !comment) {
            parts.push(withoutBackslashes(physical.text));
            continue;
        }
        // A comment ends a continuation; the space keeps it a comment after the join.
        parts.push(comment ? ` ${physical.text}` : physical.text);
        lines.push(withoutComment(parts.join(""), first, last));
        parts = [];
    }
    if (parts.length > 0)
        lines.push(withoutComment(parts.join(""), first, last));
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
function withoutComment(joined, line, endLine) {
    let sign = joined.indexOf("#");
    while (sign > 0 && !IS_SPACE.test(joined.charAt(sign - 1)))
        sign = joined.indexOf("#", sign + 1);
    if (sign < 0)
        return { text: strip(joined), comment: null, line, endLine };
    return { text: strip(joined.slice(0, sign)), comment: joined.slice(sign + 1), line, endLine };
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
    const wanted = strip(at < 0 ? text : text.slice(0, at));
    const marker = at < 0 ? "" : strip(text.slice(at + separator.length));
    const problem = marker === "" ? null : markerProblem(marker);
    if (problem !== null)
        return bad(text, problem);
    return readWanted(wanted, marker === "" ? null : marker);
}
function readWanted(wanted, marker) {
    if (isUrl(wanted) || isLocalArchive(wanted))
        return readReference(wanted, marker);
    const parsed = parseRequirement(wanted);
    if (parsed.ok)
        return fromPep508(parsed, marker);
    if (isPath(wanted))
        return readReference(wanted, marker);
    const egg = eggText(wanted) === null ? null : projectOfUrl(wanted);
    if (egg !== null)
        return bad(wanted, parsed.reason, justNamed(egg.writtenName, sourceOfUrl(wanted)));
    return bad(wanted, parsed.reason);
}
function isPath(wanted) {
    return RELATIVE_OR_ABSOLUTE.test(wanted) || (wanted.includes("/") && !NOT_IN_PATHS.test(wanted));
}
// `name @ https://…/x.zip` ends like an archive and is none: what stands before `@` is no path.
function isLocalArchive(wanted) {
    if (/[?#]/.test(wanted) || !isArchive(withoutPathExtras(wanted)))
        return false;
    const at = wanted.indexOf("@");
    return at < 0 || wanted.lastIndexOf("/", at) >= 0 || wanted.startsWith(".");
}
function fromPep508(parsed, marker) {
    const { name, writtenName, specifier, version, extras } = parsed;
    const source = sourceOf(parsed);
    return { kind: "named", entry: { name, writtenName, specifier, version, extras, marker, source } };
}

;// CONCATENATED MODULE: ./build/manifests/requirements/entry-line.js






// Jinja, cookiecutter and copier. Not `${{`: that is GitHub's, and no tool fills it into a requirements file.
const entry_line_TEMPLATE = /\{\{|\{%|\{#/;
// pip expands this form alone.
const entry_line_VARIABLE = /\$\{[A-Z0-9_]+\}/;
/** A line that starts with a requirement: its own options are hashes and settings, all others are ignored by pip. */
function readEntryLine(place) {
    const { args, options } = splitLine(place.line.text);
    const outcome = readRequirementText(args);
    const parsed = parseOptions(options);
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
    return readingOf(bad(place.line.text, reason, []), place, []);
}
/** The skip of a line that its tool would reject, or that a tool fills in first. */
function skipOfBadText(text, detail, place) {
    const at = { file: place.file, line: place.line.line, project: null };
    if (entry_line_TEMPLATE.test(text))
        return { ...at, class: "unread", reason: "template", detail: `‘${outcome_shown(text)}’ is filled in by a template` };
    if (entry_line_VARIABLE.test(text))
        return {
            ...at,
            class: "unread",
            reason: "variable",
            detail: `‘${outcome_shown(text)}’ depends on an environment variable`,
        };
    return { ...at, class: "unreadable", reason: "bad-line", detail };
}
function withProblem(text, outcome, reason) {
    if (outcome.kind === "named")
        return bad(text, reason, [outcome.entry]);
    return outcome.kind === "bad" ? outcome : bad(text, reason, []);
}
function readingOf(outcome, place, files) {
    switch (outcome.kind) {
        case "named":
            return { ...EMPTY_READING, requirements: [requirementOf(outcome.entry, place, files)] };
        case "unnamed":
            return { ...EMPTY_READING, skipped: [toldOf(outcome, place)] };
        case "bad": {
            const requirements = outcome.entries.map((entry) => requirementOf(entry, place, files));
            const skip = skipOfBadText(place.line.text, outcome.detail, place);
            return { ...EMPTY_READING, requirements, skipped: [{ ...skip, project: requirements[0]?.name ?? null }] };
        }
    }
}
function toldOf(outcome, place) {
    const { reason, detail } = outcome;
    return { class: "told", file: place.file, line: place.line.line, reason, detail, project: null };
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
        location: fixedLocation(place.file, place.line.line, place.line.endLine),
    };
}
function hashOnly(hash) {
    return { name: null, url: null, hash: hash.toLowerCase() };
}

;// CONCATENATED MODULE: ./build/manifests/requirements/option-line.js




const FILLED_IN_FIRST = /\{\{|\{%|\$\{[A-Z0-9_]+\}/;
/**
 * A line of options alone, in pip's precedence: an editable makes it a requirement; else the first `-r`, else the
 * first `-c` makes it an include and everything else on it is ignored; else its index options count.
 */
function readOptionLine(place) {
    const parsed = parseOptions(place.line.text);
    if (!parsed.ok)
        return badLine(place, parsed.reason);
    const editable = parsed.values.get("editable")?.[0];
    if (editable !== undefined)
        return readEditableLine(editable, place);
    const requirement = parsed.values.get("requirement")?.[0];
    if (requirement !== undefined)
        return includeOf(requirement, "requirements", place);
    const constraint = parsed.values.get("constraint")?.[0];
    if (constraint !== undefined)
        return includeOf(constraint, "constraints", place);
    return indexesOf(parsed.values, place);
}
function includeOf(target, as, place) {
    if (FILLED_IN_FIRST.test(target)) {
        return { ...EMPTY_READING, skipped: [skipOfBadText(target, "", place)] };
    }
    if (target.trim() === "")
        return badLine(place, "it includes a file without a name");
    return { ...EMPTY_READING, includes: [{ target, line: place.line.line, as, scope: null }] };
}
function indexesOf(values, place) {
    // The last `-i` of a line wins; of several `-f` pip keeps the first.
    const indexes = [
        ...declared(values.get("index-url")?.slice(-1), "replaces", place),
        ...declared(values.get("extra-index-url"), "adds", place),
    ];
    const links = declared(values.get("find-links")?.slice(0, 1), "adds", place);
    return { ...EMPTY_READING, indexes, links, noIndex: values.has("no-index") };
}
function declared(urls, role, place) {
    return (urls ?? [])
        .filter((url) => url.trim() !== "")
        .map((url) => ({ url: source_withoutCredentials(url.trim()), name: null, role, line: place.line.line }));
}

;// CONCATENATED MODULE: ./build/manifests/pip-lines.js



/** Reads a text of requirements-file lines that another file holds; all of it stands at `line` of that file. */
function readPipLines(draft, text, line) {
    for (const logical of logicalLines(text)) {
        if (logical.text === "")
            continue;
        const place = { file: draft.file, line: { ...logical, line, endLine: line } };
        const reading = logical.text.startsWith("-") ? readOptionLine(place) : readEntryLine(place);
        draft.requirements.push(...reading.requirements);
        draft.includes.push(...reading.includes);
        draft.indexes.push(...reading.indexes);
        draft.skipped.push(...reading.skipped);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/manifests/yaml-nodes.js


// An honest file repeats a few lists; a bomb repeats them by the billion.
const MAX_ALIASES = 1000;
/** Reads YAML 1.2. Throws ManifestError `syntax` for what is none. */
function parseYaml(text) {
    const counter = new dist/* LineCounter */.HN();
    const document = parsed(text, counter);
    const [error] = document.errors;
    if (error !== undefined) {
        throw new ManifestError("syntax", `is no valid YAML: ${error.code}`, counter.linePos(error.pos[0]).line || 1);
    }
    let aliases = 0;
    let targets = null;
    return {
        root: document.contents,
        lineOf: (node) => (hasRange(node) ? counter.linePos(node.range[0]).line : 1),
        resolve: (node) => {
            if (!(0,dist/* isAlias */.Vj)(node))
                return node;
            if (++aliases > MAX_ALIASES)
                throw new ManifestError("over-limit", `has more than ${MAX_ALIASES} aliases`);
            targets ??= aliasTargets(document);
            return targets.get(node);
        },
    };
}
// The library recurses over nested collections, so a file of brackets can exhaust the stack.
function parsed(text, counter) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, prettyErrors: false, logLevel: "silent" });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new ManifestError("over-limit", "is nested too deep");
        throw error;
    }
}
// One pass for all aliases: the library's own look-up walks the document for each of them.
function aliasTargets(document) {
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            const target = (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : undefined;
            if (target !== undefined)
                targets.set(node, target);
            else if (!(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return targets;
}
function hasRange(node) {
    return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
/** The value node under a key of a map, aliases resolved, or null. */
function child(tree, node, key) {
    const map = mapOf(tree, node);
    const pair = map?.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
    return pair === undefined ? null : tree.resolve(pair.value);
}
/** The elements of a sequence as they stand (aliases not resolved); empty for anything else. */
function yaml_nodes_elements(tree, node) {
    const seq = tree.resolve(node);
    return (0,dist/* isSeq */.oP)(seq) ? seq.items : [];
}
/** The text of a scalar, or null. */
function textOf(tree, node) {
    const scalar = tree.resolve(node);
    return (0,dist/* isScalar */.jn)(scalar) && typeof scalar.value === "string" ? scalar.value : null;
}
function mapOf(tree, node) {
    const map = tree.resolve(node);
    return (0,dist/* isMap */.jh)(map) ? map : null;
}
/** True for a map node. */
function isYamlMap(tree, node) {
    return mapOf(tree, node) !== null;
}
/** True for a sequence node. */
function isYamlSeq(tree, node) {
    return (0,dist/* isSeq */.oP)(tree.resolve(node));
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
    id: "conda-environment",
    docs: DOCS,
    encoding: "utf-8",
    matches: isEnvironmentPath,
    companions: () => [],
    looksLike: null,
    parse,
};
function isEnvironmentPath(path) {
    return FILE_NAME.test(baseNameOf(path)) && !path.startsWith(".github/");
}
function parse(file) {
    const tree = parseEnvironment(file);
    const dependencies = child(tree, tree.root, "dependencies");
    // Many tools have a file of such a name: without a list of dependencies it is none of conda's.
    if (!isYamlSeq(tree, dependencies))
        return EMPTY_MANIFEST;
    const draft = newDraft(file.path);
    for (const item of yaml_nodes_elements(tree, dependencies)) {
        if (isYamlMap(tree, item))
            readPip(draft, tree, child(tree, item, "pip"));
    }
    return manifestOf(draft);
}
function parseEnvironment(file) {
    try {
        return parseYaml(file.text);
    }
    catch (error) {
        if (!(error instanceof ManifestError))
            throw error;
        // Files of other tools with such a name may hold anything; only one with a `pip:` list matters here.
        if (!/^[ \t-]*pip[ \t]*:/m.test(file.text))
            return parseYaml("");
        if (isTemplate(file.text))
            throw new ManifestError("template", "the file is filled in by a template", error.line);
        throw error;
    }
}
function readPip(draft, tree, list) {
    for (const item of yaml_nodes_elements(tree, list)) {
        const line = tree.lineOf(item);
        const text = textOf(tree, item);
        if (text === null)
            addSkip(draft, "bad-line", line, { detail: "a line under ‘pip:’ is no text" });
        else
            readPipLines(draft, text, line);
    }
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/manifests/toml/values.js

const NO_TABLE = Object.freeze(Object.create(null));
const NO_ITEMS = Object.freeze([]);
/** True for tables of every form (header, inline, dotted); false for arrays and for dates, which are objects too. */
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof smol_toml_dist/* TomlDate */.PJ);
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
/** The value as a boolean, or null when it is none. */
function asBoolean(value) {
    return typeof value === "boolean" ? value : null;
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

;// CONCATENATED MODULE: ./build/manifests/pyproject/context.js




/** The rows by name. */
function sourcesByName(rows) {
    return Map.groupBy(rows, (row) => row.name);
}
/** Every source that an entry of that name may come from. */
function sourcesOf(context, name) {
    const rows = context.sources.get(name) ?? [];
    const sources = rows.map((row) => row.source);
    if (rows.some((row) => !row.conditional))
        return distinct(sources);
    return distinct([...sources, DEFAULT_INDEX]);
}
/** The slot of the node that a path leads to. */
function slotAt(context, path, purpose) {
    return { ...purpose, ...context.doc.spanOf(path) };
}
/** The first line of the node that a path leads to. */
function lineAt(context, path) {
    return context.doc.spanOf(path).line;
}
/** Reads an array of PEP 508 texts, one entry per line; nothing where the path leads nowhere. */
function readArray(context, path, purpose) {
    for (const [index, item] of itemsAt(context, path).entries()) {
        readItem(context, item, slotAt(context, [...path, index], purpose));
    }
}
/** Reads a table whose values are arrays of PEP 508 texts; the purpose of each follows from its key. */
function readArrays(context, path, purposeOf) {
    for (const key of keysAt(context, path))
        readArray(context, [...path, key], purposeOf(key));
}
/** Reads one PEP 508 text. `pkg[extra]` of the project itself is told and not looked up. */
function readItem(context, item, slot) {
    const parsed = typeof item === "string" ? parseRequirement(item) : null;
    // A build requirement is installed before the project exists, so its own name means the one on the index.
    if (parsed?.ok === true && slot.scope !== "build" && parsed.url === null && isOwn(context, parsed.name)) {
        addSkip(context.draft, "self", slot.line, {
            detail: `‘${parsed.writtenName}’ is the project itself`,
            project: parsed.name,
        });
        return;
    }
    addPep508(context.draft, item, slot, (name) => sourcesOf(context, name));
}
/** The elements of the array at a path; something else there is a bad line. */
function itemsAt(context, path) {
    const value = valueAt(context.doc.value, path);
    if (Array.isArray(value))
        return value;
    if (value !== undefined)
        badShape(context, path, "an array");
    return [];
}
/** The keys of the table at a path; something else there is a bad line. */
function keysAt(context, path) {
    const value = valueAt(context.doc.value, path);
    if (isTable(value))
        return Object.keys(value);
    if (value !== undefined)
        badShape(context, path, "a table");
    return [];
}
/** Says that the node at a path is not what its tool takes. */
function badShape(context, path, expected) {
    const detail = `‘${path.join(".")}’ is not ${expected}`;
    addSkip(context.draft, "bad-line", lineAt(context, path), { detail });
}
function isOwn(context, name) {
    return context.ownNames.includes(name);
}
function distinct(sources) {
    const byText = new Map(sources.map((source) => [JSON.stringify(source), source]));
    return [...byText.values()];
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/uv.js



const UV = ["tool", "uv"];
/** Reads the dependency tables of `[tool.uv]`; sources and indexes are read before. */
function readUv(context) {
    readArray(context, [...UV, "dev-dependencies"], { scope: "dev", group: "dev" });
    readArray(context, [...UV, "constraint-dependencies"], { scope: "constraint", group: null });
    readArray(context, [...UV, "build-constraint-dependencies"], { scope: "constraint", group: "build" });
    readOverrides(context);
    for (const key of keysAt(context, [...UV, "extra-build-dependencies"])) {
        readWrapped(context, [...UV, "extra-build-dependencies", key], { scope: "build", group: key });
    }
}
function readOverrides(context) {
    const path = [...UV, "override-dependencies"];
    for (const [index, item] of itemsAt(context, path).entries()) {
        const slot = slotAt(context, [...path, index], { scope: "override", group: null });
        if (!isTable(item))
            readItem(context, item, slot);
        else
            addSkip(context.draft, "dynamic", slot.line, { detail: "an override that is scoped to a package is not read" });
    }
}
// uv takes a text, or a table that holds it with conditions of its own (`{ requirement = "…", match-runtime = true }`).
function readWrapped(context, path, purpose) {
    for (const [index, item] of itemsAt(context, path).entries()) {
        const at = [...path, index];
        const text = isTable(item) ? item.requirement : item;
        if (text === undefined)
            badShape(context, at, "a requirement");
        else
            readItem(context, text, slotAt(context, at, purpose));
    }
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/uv-sources.js





const uv_sources_UV = ["tool", "uv"];
const CONDITIONS = ["marker", "extra", "group"];
/** `[[tool.uv.index]]` and the older options, declared in the draft. */
function readUvIndexes(draft, doc) {
    for (const { table, index } of tablesOf(valueAt(doc.value, [...uv_sources_UV, "index"]))) {
        if (typeof table.url !== "string")
            continue;
        const role = table.explicit === true ? "explicit" : table.default === true ? "replaces" : "adds";
        const { line } = doc.spanOf([...uv_sources_UV, "index", index, "url"]);
        const name = typeof table.name === "string" ? table.name : null;
        draft.indexes.push({ url: source_withoutCredentials(table.url), name, role, line });
    }
    declareUrls(draft, doc, [...uv_sources_UV, "index-url"], "replaces");
    for (const key of ["extra-index-url", "find-links"])
        declareUrls(draft, doc, [...uv_sources_UV, key], "adds");
    // `[tool.uv.pip]` holds for `uv pip` alone: PyPI stays possible everywhere else.
    for (const key of ["index-url", "extra-index-url", "find-links"])
        declareUrls(draft, doc, [...uv_sources_UV, "pip", key], "adds");
}
function declareUrls(draft, doc, path, role) {
    const value = valueAt(doc.value, path);
    const declare = (url, at) => {
        if (typeof url !== "string" || url === "")
            return;
        draft.indexes.push({ url: source_withoutCredentials(url), name: null, role, line: doc.spanOf(at).line });
    };
    if (Array.isArray(value))
        for (const [index, item] of value.entries())
            declare(item, [...path, index]);
    else
        declare(value, path);
}
/** The rows of `[tool.uv.sources]`: a table or an array of tables per name, names compared normalized. */
function readUvSources(draft, doc) {
    const path = [...uv_sources_UV, "sources"];
    return Object.entries(tableAt(doc.value, path)).flatMap(([key, value]) => {
        const name = parseProjectName(key);
        const rows = Array.isArray(value)
            ? value.map((row, index) => ({ row, at: [...path, key, index] }))
            : [{ row: value, at: [...path, key] }];
        return rows.flatMap(({ row, at }) => {
            const { line } = doc.spanOf(at);
            const source = name === null || !isTable(row) ? null : sourceOfRow(draft, doc, row, line);
            if (name !== null && isTable(row) && source !== null) {
                return [{ name, source, conditional: CONDITIONS.some((condition) => row[condition] !== undefined) }];
            }
            addSkip(draft, "bad-line", line, { detail: `the source of ‘${key}’ is none that uv knows`, project: name });
            return [];
        });
    });
}
function sourceOfRow(draft, doc, row, line) {
    const git = stringAt(row, ["git"]);
    if (git !== null)
        return gitSource(git, stringAt(row, ["rev"]) ?? stringAt(row, ["tag"]) ?? stringAt(row, ["branch"]));
    const url = stringAt(row, ["url"]);
    if (url !== null)
        return sourceOfUrl(url);
    const path = stringAt(row, ["path"]);
    if (path !== null)
        return { kind: "path", url: path };
    const index = stringAt(row, ["index"]);
    if (index !== null)
        return indexSource(draft, doc, index, line);
    if (row.workspace === false) {
        const detail = "‘workspace = false’ is not supported by every uv; the entry is taken as coming from the index";
        addSkip(draft, "other-index", line, { detail });
        return { kind: "index", url: null };
    }
    return row.workspace === undefined ? null : { kind: "workspace", url: null };
}
/** A repository in the form that `git+` references have, with the revision that the table names. */
function gitSource(url, revision) {
    const source = sourceOfUrl(/^git\+/i.test(url) ? url : `git+${url}`);
    return source.kind === "vcs" && revision !== null ? { ...source, revision } : source;
}
function indexSource(draft, doc, name, line) {
    const indexes = tablesOf(valueAt(doc.value, [...uv_sources_UV, "index"]));
    const url = indexes.find(({ table }) => table.name === name)?.table.url;
    if (typeof url === "string")
        return { kind: "index", url: source_withoutCredentials(url) };
    const detail = `the index ‘${name}’ is not declared in this file; the entry is taken as coming from the default index`;
    addSkip(draft, "other-index", line, { detail });
    return { kind: "index", url: null };
}

;// CONCATENATED MODULE: ./build/manifests/toml/agreement.js

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
    if (isTable(value))
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

;// CONCATENATED MODULE: ./build/manifests/toml/cursor.js
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
const cursor_SPACE = 32;
const QUOTE = 34;
const cursor_HASH = 35;
const APOSTROPHE = 39;
const cursor_COMMA = 44;
const DOT = 46;
const EQUALS = 61;
const cursor_OPEN_BRACKET = 91;
const BACKSLASH = 92;
const cursor_CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** The code unit under the cursor; NaN at the end. */
function peek(cursor, ahead = 0) {
    const at = cursor.at + ahead;
    return at < cursor.end ? cursor.text.charCodeAt(at) : Number.NaN;
}
/** Moves past the expected code unit, or throws {@link ScanError}. */
function cursor_expect(cursor, code) {
    if (peek(cursor) !== code)
        throw new ScanError(`expected ${String.fromCharCode(code)}`, cursor.at);
    cursor.at++;
}
/** Moves past spaces and tabs. */
function skipBlanks(cursor) {
    const { text, end } = cursor;
    let at = cursor.at;
    while (at < end && (text.charCodeAt(at) === cursor_SPACE || text.charCodeAt(at) === TAB))
        at++;
    advance(cursor, at);
}
/** Moves to the line feed that ends a comment, when the cursor stands on one. */
function skipComment(cursor) {
    if (peek(cursor) !== cursor_HASH)
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
        if (peek(cursor) !== cursor_HASH)
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
    return code === LINE_FEED || code === cursor_SPACE || code === TAB || code === RETURN;
}

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
        skipBlanks(cursor);
        const at = cursor.at;
        parts.push({ name: readKeyPart(cursor), at });
        skipBlanks(cursor);
        if (peek(cursor) !== DOT)
            return parts;
        advance(cursor, cursor.at + 1);
    }
}
function readKeyPart(cursor) {
    const start = cursor.at;
    const first = peek(cursor);
    if (first === QUOTE || first === APOSTROPHE) {
        skipLine(cursor, first);
        const body = cursor.text.slice(start + 1, cursor.at - 1);
        return first === QUOTE && body.includes("\\") ? cookedText(body, start) : body;
    }
    let at = start;
    while (at < cursor.end && isBare(cursor.text.charCodeAt(at)))
        at++;
    if (at === start)
        throw new ScanError("expected a key", start);
    advance(cursor, at);
    return cursor.text.slice(start, at);
}
/** Moves past a string of any of the four forms; the cursor stands on its first quote. */
function skipString(cursor) {
    const quote = peek(cursor);
    if (peek(cursor, 1) === quote && peek(cursor, 2) === quote)
        skipMultiLine(cursor, quote);
    else
        skipLine(cursor, quote);
}
function skipLine(cursor, quote) {
    const { text, end } = cursor;
    for (let at = cursor.at + 1; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            advance(cursor, at + 1);
            return;
        }
        if (code === LINE_FEED)
            break;
        if (code === BACKSLASH && quote === QUOTE)
            at++;
    }
    throw new ScanError("unterminated string", cursor.at);
}
function skipMultiLine(cursor, quote) {
    const { text, end } = cursor;
    const close = quote === QUOTE ? '"""' : "'''";
    for (let at = cursor.at + 3; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH && quote === QUOTE)
            at++;
        else if (code === quote && text.startsWith(close, at)) {
            // One or two quotes may stand before the closing three: `"""a"""""` is `a""`.
            let last = at + 3;
            while (last < at + 5 && last < end && text.charCodeAt(last) === quote)
                last++;
            advance(cursor, last);
            return;
        }
    }
    throw new ScanError("unterminated string", cursor.at);
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
            throw new ScanError("bad escape", offset);
        text += plain ?? codePoint(body.slice(at + 1, at + 1 + digits), offset);
        at += digits;
    }
    return text;
}
function codePoint(hex, offset) {
    const code = Number.parseInt(hex, 16);
    if (!(code <= 0x10ffff))
        throw new ScanError("bad code point", offset);
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
const scanner_MAX_DEPTH = 1000;
/** The positions of a text, or of `[start, end)` of it; null where the scanner cannot follow the text. Checks no values. */
function scanToml(text, start = 0, end = text.length) {
    const byteOrderMark = text.charCodeAt(start) === 0xfeff ? 1 : 0;
    const cursor = { text, at: start + byteOrderMark, end, steps: 0 };
    try {
        return { root: scanDocument(cursor), steps: cursor.steps };
    }
    catch (error) {
        if (error instanceof ScanError)
            return null;
        throw error;
    }
}
function scanDocument(cursor) {
    const root = tableNode(cursor.at, false);
    let open = [root];
    let last = cursor.at;
    for (skipVoid(cursor); cursor.at < cursor.end; skipVoid(cursor)) {
        if (peek(cursor) === cursor_OPEN_BRACKET) {
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
    skipBlanks(cursor);
    skipComment(cursor);
    if (cursor.at >= cursor.end || peek(cursor) === LINE_FEED)
        return;
    if (peek(cursor) !== RETURN)
        throw new ScanError("trailing text", cursor.at);
}
// The header's table and the arrays and tables that hold it, outermost first.
function scanHeader(cursor, root) {
    const at = cursor.at;
    const isArray = peek(cursor, 1) === cursor_OPEN_BRACKET;
    advance(cursor, at + (isArray ? 2 : 1));
    const path = readKey(cursor);
    cursor_expect(cursor, cursor_CLOSE_BRACKET);
    if (isArray)
        cursor_expect(cursor, cursor_CLOSE_BRACKET);
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
        throw new ScanError("table defined twice", cursor.at);
    existing.at = leaf.at;
    existing.implied = false;
    return existing;
}
function scanEntry(cursor, table, depth) {
    const path = readKey(cursor);
    cursor_expect(cursor, EQUALS);
    skipBlanks(cursor);
    const leaf = lastPart(path);
    const parents = [];
    let parent = table;
    for (const part of path.slice(0, -1)) {
        parent = descend(cursor, parent, part);
        parents.push(parent);
    }
    if (parent.keys?.has(leaf.name) !== false)
        throw new ScanError("key defined twice", leaf.at);
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
        throw new ScanError("not a table", part.at);
    return target;
}
function lastPart(path) {
    const leaf = path.at(-1);
    if (leaf === undefined)
        throw new ScanError("empty key", 0);
    return leaf;
}
function scanValue(cursor, depth) {
    const at = cursor.at;
    const first = peek(cursor);
    if (first === cursor_OPEN_BRACKET)
        return scanArray(cursor, depth + 1);
    if (first === OPEN_BRACE)
        return scanInlineTable(cursor, depth + 1);
    if (first === QUOTE || first === APOSTROPHE) {
        skipString(cursor);
        return leafNode("string", at, cursor.at);
    }
    skipScalar(cursor);
    return leafNode("scalar", at, cursor.at);
}
function scanArray(cursor, depth) {
    if (depth > scanner_MAX_DEPTH)
        throw new ScanError("nested too deep", cursor.at);
    const node = arrayNode(cursor.at);
    cursor.at++;
    for (skipVoid(cursor); peek(cursor) !== cursor_CLOSE_BRACKET; skipVoid(cursor)) {
        node.items?.push(scanValue(cursor, depth));
        skipVoid(cursor);
        if (peek(cursor) !== cursor_CLOSE_BRACKET)
            cursor_expect(cursor, cursor_COMMA);
    }
    cursor.at++;
    node.end = cursor.at;
    return node;
}
function scanInlineTable(cursor, depth) {
    if (depth > scanner_MAX_DEPTH)
        throw new ScanError("nested too deep", cursor.at);
    const node = tableNode(cursor.at, false);
    cursor.at++;
    for (skipVoid(cursor); peek(cursor) !== CLOSE_BRACE; skipVoid(cursor)) {
        scanEntry(cursor, node, depth);
        skipVoid(cursor);
        if (peek(cursor) !== CLOSE_BRACE)
            cursor_expect(cursor, cursor_COMMA);
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
    advance(cursor, at);
    while (cursor.at > start && isBlank(text.charCodeAt(cursor.at - 1)))
        cursor.at--;
    if (cursor.at === start)
        throw new ScanError("expected a value", start);
}
function endsScalar(code) {
    return (code === LINE_FEED ||
        code === RETURN ||
        code === cursor_COMMA ||
        code === cursor_CLOSE_BRACKET ||
        code === CLOSE_BRACE ||
        code === cursor_HASH);
}
function isBlank(code) {
    return code === cursor_SPACE || code === TAB;
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

;// CONCATENATED MODULE: ./build/manifests/toml/entries.js



/**
 * Finds every `[[key]]` header without reading what is between them, or null where that proves nothing.
 * The proof: without multi-line strings a line that starts with `[[key]]` can be nothing but a header (`key` is no
 * value, and no key starts with a bracket), and each header makes one element; so equal counts mean that all are found.
 */
function findEntries(text, key, values) {
    if (!/^[A-Za-z0-9_-]+$/.test(key) || text.includes('"""') || text.includes("'''"))
        return null;
    const header = `[[${key}]]`;
    const headers = [];
    const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (text.startsWith(header, first))
        headers.push(first);
    const mark = `\n${header}`;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length))
        headers.push(at + 1);
    return headers.length === values.length ? { key, text, values, headers } : null;
}
/** The lines of one entry, read from its own stretch of the text only; null where they cannot be proven. */
function entrySpan(entries, index, lines) {
    const value = entries.values[index];
    const start = entries.headers[index];
    if (!isTable(value) || start === undefined)
        return null;
    const stretch = { value, start, end: entries.headers[index + 1] ?? entries.text.length };
    return plainSpan(entries, stretch, lines) ?? scannedSpan(entries, stretch, lines);
}
// Locks write `name = "…"` and `version = "…"` right below the header: no need to scan the rest of the entry.
function plainSpan(entries, stretch, lines) {
    const { text } = entries;
    const { value } = stretch;
    const last = plainEnd(entries, stretch);
    const nameAt = text.indexOf("\n", stretch.start) + 1;
    if (last === null || nameAt === 0 || !hasPair(text, nameAt, "name", value))
        return null;
    const line = lines.lineAt(nameAt);
    const endLine = lines.lineAt(last - 1);
    if (!Object.hasOwn(value, "version"))
        return { line, endLine, versionLine: null };
    const versionAt = text.indexOf("\n", nameAt) + 1;
    if (versionAt === 0 || !hasPair(text, versionAt, "version", value))
        return null;
    return { line, endLine, versionLine: line + 1 };
}
function hasPair(text, at, key, value) {
    const expected = asString(value[key]);
    return expected !== null && text.startsWith(`${key} = "${expected}"`, at);
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
function scannedSpan(entries, { value, start, end }, lines) {
    const entry = scanToml(entries.text, start, end)?.root.keys?.get(entries.key)?.items?.[0];
    return entry !== undefined && agrees(entry, value) ? nodeSpan(entry, lines) : null;
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

;// CONCATENATED MODULE: ./build/manifests/toml/line-table.js
/** The line table of a text. Nothing is computed before the first call of `lineAt`. */
function lineTable(text) {
    let breaks = null;
    return {
        lineAt: (offset) => {
            breaks ??= lineFeeds(text);
            return countBefore(breaks, offset) + 1;
        },
    };
}
function lineFeeds(text) {
    const found = [];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        found.push(at);
    return found;
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

;// CONCATENATED MODULE: ./build/manifests/toml/document.js







/** Reads TOML 1.1. Throws {@link ManifestError} with reason `syntax` and nothing else. */
function parseToml(text) {
    const value = parseValue(text);
    const lines = lineTable(text);
    const root = once(() => agreedRoot(text, value));
    const entriesByKey = new Map();
    const entriesOf = (key) => {
        const known = entriesByKey.get(key);
        if (known !== undefined)
            return known;
        const entries = findEntries(text, key, arrayAt(value, [key]));
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
            const span = entries === null ? null : entrySpan(entries, index, lines);
            return span ?? scannedEntry(root(), [key, index], lines);
        },
    };
}
function parseValue(text) {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text, { maxDepth: scanner_MAX_DEPTH, integersAsBigInt: "asNeeded" });
    }
    catch (error) {
        throw syntaxError(error);
    }
}
function syntaxError(error) {
    if (!(error instanceof smol_toml_dist/* TomlError */.zx))
        return new ManifestError("syntax", "is no valid TOML");
    // The message goes on with the lines around the error: not for reports.
    const [first = ""] = error.message.split("\n", 1);
    return new ManifestError("syntax", `is no valid TOML: ${first.replace(/^Invalid TOML document: /, "")}`, error.line);
}
function agreedRoot(text, value) {
    const scan = scanToml(text);
    return scan !== null && agrees(scan.root, value) ? scan.root : null;
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
    return node === null ? oneLine(1) : nodeSpan(node, lines);
}
function once(compute) {
    let made = null;
    return () => {
        made ??= { value: compute() };
        return made.value;
    };
}

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var python_dist = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/manifests/setup-py/syntax.js


/** Reads a Python text. Throws ManifestError `over-limit` for one that is nested too deep. */
function readPython(text, lineAt) {
    const names = new Map();
    const setupCalls = [];
    let brokenAt = null;
    for (const node of nodesOf(text)) {
        if (node.type.isError)
            brokenAt ??= node.from;
        else if (node.name === "AssignStatement")
            syntax_assign(names, node, text);
        else if (node.name === "UpdateStatement" || node.name === "MemberExpression")
            syntax_taint(names, node.firstChild, text);
        else if (node.name === "CallExpression" && isSetup(node, text))
            setupCalls.push(node);
    }
    const constants = new Map([...names].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
    return { text, constants, setupCalls, brokenAt, lineAt };
}
function* nodesOf(text) {
    const cursor = pythonTree(text).cursor();
    do
        yield cursor.node;
    while (cursor.next());
}
/** The concrete syntax tree of a Python text; what is no Python is in it as error nodes. Throws as {@link readPython}. */
function pythonTree(text) {
    try {
        return python_dist/* parser */.K.parse(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new ManifestError("over-limit", "the file is nested too deep");
        throw error;
    }
}
// `NAME = value` and `NAME: type = value`; every other form, and a second assignment, makes the name unknown.
function syntax_assign(names, node, text) {
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
        syntax_taint(names, child, text);
}
function syntax_taint(names, node, text) {
    if (node === null)
        return;
    if (node.name === "VariableName")
        names.set(text.slice(node.from, node.to), null);
    else if (node.name === "TupleExpression" || node.name === "ArrayExpression") {
        for (const child of childrenOf(node)) {
            if (child.name === "VariableName")
                names.set(text.slice(child.from, child.to), null);
        }
    }
}
function isSetup(call, text) {
    const callee = call.firstChild;
    if (callee === null)
        return false;
    const written = text.slice(callee.from, callee.to);
    return callee.name === "VariableName" ? written === "setup" : /^[A-Za-z_.]+\.setup$/.test(written);
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

;// CONCATENATED MODULE: ./build/manifests/inline-script/block.js

const OPENING = /^# \/\/\/ (?<type>[a-zA-Z0-9-]+)$/;
const CLOSING = "# ///";
/**
 * The script blocks of a text, as the canonical expression of the inline script metadata specification (PEP 723)
 * finds them: from an opening line over comment lines to the last closing line among them.
 */
function scriptBlocks(text) {
    const lines = block_physicalLines(text);
    const found = [];
    for (let at = 0; at < lines.length; at++) {
        const { text: line = "", number = 1, offset = 0 } = lines[at] ?? {};
        const type = OPENING.exec(line)?.groups?.type;
        const end = type === undefined ? -1 : closingLine(lines, at + 1);
        if (end < 0)
            continue;
        if (type === "script") {
            const content = lines.slice(at + 1, end).map((row) => row.text.slice(2));
            found.push({ block: { toml: content.join("\n"), firstLine: number + 1, line: number }, offset });
        }
        at = end;
    }
    if (found.length === 0)
        return [];
    const tree = pythonTree(text);
    return found.map(({ block, offset }) => ({ ...block, inString: isInString(tree, offset) }));
}
// Python reads files in text mode: every CR is a line break there; git's count has line feeds only.
function block_physicalLines(text) {
    const lines = [];
    let number = 1;
    let offset = 0;
    for (const match of text.matchAll(/\r\n|\r|\n|$/g)) {
        lines.push({ text: text.slice(offset, match.index), number, offset });
        offset = match.index + match[0].length;
        if (match[0].endsWith("\n"))
            number++;
    }
    return lines;
}
function isInString(tree, offset) {
    const name = tree.resolveInner(offset, 1).name;
    return name.endsWith("String");
}
// The last `# ///` of the comment lines below an opening; at least one line stands between.
function closingLine(lines, start) {
    let last = -1;
    for (let at = start; at < lines.length; at++) {
        const { text = "" } = lines[at] ?? {};
        if (text !== "#" && !text.startsWith("# "))
            break;
        if (text === CLOSING && at > start)
            last = at;
    }
    return last;
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
const MARK = "# /// script";
/** Python scripts that carry their own dependencies; a file without a block gives nothing. */
const inlineScript = {
    id: "inline-script",
    docs: format_DOCS,
    encoding: "utf-8",
    matches: isScriptPath,
    companions: () => [],
    looksLike: null,
    parse: format_parse,
};
function isScriptPath(path) {
    return path.endsWith(".py") && !OTHER_FORMATS.has(baseNameOf(path));
}
function format_parse(file) {
    if (!file.text.includes(MARK))
        return EMPTY_MANIFEST;
    const blocks = scriptBlocks(file.text);
    const draft = newDraft(file.path);
    for (const block of blocks.filter((candidate) => candidate.inString))
        tellQuoted(draft, block);
    const [first, second] = blocks.filter((block) => !block.inString);
    if (second !== undefined)
        throw new ManifestError("syntax", "the file has two script blocks", second.line);
    return first === undefined ? manifestOf(draft) : readBlock(draft, first);
}
function tellQuoted(draft, block) {
    addSkip(draft, "dynamic", block.line, { detail: "a script block inside a string literal is not read" });
}
function readBlock(draft, block) {
    const doc = shifted(blockDocument(block), block.firstLine - 1);
    readUvIndexes(draft, doc);
    const sources = sourcesByName(readUvSources(draft, doc));
    const context = { draft, doc, ownNames: [], sources };
    readArray(context, ["dependencies"], { scope: "prod", group: null });
    readUv(context);
    const requiresPython = stringAt(doc.value, ["requires-python"]);
    return { ...manifestOf(draft), own: { ...NO_PROJECT, requiresPython } };
}
function blockDocument(block) {
    try {
        return parseToml(block.toml);
    }
    catch (error) {
        if (!(error instanceof ManifestError))
            throw error;
        throw new ManifestError(error.reason, `the script block ${error.message}`, error.line + block.firstLine - 1);
    }
}
function shifted(doc, by) {
    return {
        value: doc.value,
        spanOf: (path) => {
            const { line, endLine } = doc.spanOf(path);
            return { line: line + by, endLine: endLine + by };
        },
    };
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
    return {
        roots: () => graph().roots?.map(publicRoot) ?? null,
        nodesOf: (name) => {
            byName ??= indexByName(graph().names);
            return (byName.get(name) ?? []).map(nodeId);
        },
        nameOf: (node) => {
            const name = graph().names[Number(node)];
            if (name === undefined)
                throw new TypeError(`no node of this graph: ${node}`);
            return name;
        },
        edgesOf: (node) => [...new Set(graph().edgesOf(Number(node)))].map(nodeId),
    };
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

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
;// CONCATENATED MODULE: ./build/manifests/locked.js





/** The id of a format as a branded text. */
function formatId(id) {
    return id;
}
/** The packages of a lock in file order. Throws {@link ManifestError} when the root key holds no array. */
function readEntries(lock) {
    const value = lock.document.value[lock.key];
    if (value === undefined)
        return { entries: [], skipped: [] };
    if (!Array.isArray(value)) {
        throw new ManifestError("unreadable", `\`${lock.key}\` is no array of tables`, lock.document.lineOf([lock.key]));
    }
    const entries = [];
    const skipped = [];
    for (const [index, item] of value.entries()) {
        const entry = isTable(item) ? readEntry(item, index) : "an entry that is no table";
        if (typeof entry === "string")
            skipped.push(badEntry(lock, index, entry, null));
        else
            entries.push(entry);
    }
    return { entries, skipped };
}
function readEntry(table, index) {
    const writtenName = asString(table.name);
    if (writtenName === null)
        return "an entry without a name";
    const name = parseProjectName(writtenName);
    if (name === null)
        return `an entry whose name is no project name: ${JSON.stringify(writtenName)}`;
    const version = asString(table.version);
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
    const detail = reason === "self" ? "is the project itself" : "is a member of the workspace";
    const { line } = lock.document.entrySpan(lock.key, entry.index);
    return { class: "told", file: lock.path, line, reason, detail, project: entry.name };
}
/** Where an entry stands; its lines are found when asked for. */
function entryLocation(lock, index) {
    return { file: lock.path, lines: () => lock.document.entrySpan(lock.key, index) };
}
/** Parts of an entry of which nothing more is known. */
const PLAIN_PARTS = { scope: "prod", group: null, direct: null, extras: [], marker: null };
/** The requirement of a locked entry. */
function lockedRequirement(lock, entry, parts) {
    return {
        name: entry.name,
        writtenName: entry.writtenName,
        specifier: "",
        version: entry.version,
        ...parts,
        kind: "locked",
        location: entryLocation(lock, entry.index),
    };
}
/** A locked file by what the lock says of it; the name is taken from the URL or path where none is given. */
function lockedFile(given) {
    const place = given.url ?? given.path;
    return {
        name: given.name ?? (place === null ? null : locked_fileNameOf(place)),
        url: given.url === null ? null : shownUrl(given.url),
        hash: given.hash === null ? null : given.hash.toLowerCase(),
    };
}
/** The URL without credentials; the check for `@` spares most URLs of a lock the search. */
function shownUrl(url) {
    return url.includes("@") ? source_withoutCredentials(url) : url;
}
/** `algorithm:hex` of a table of hashes (`{sha256 = "…"}`); sha256 where there is one, else the first; null for none. */
function hashOf(hashes) {
    const table = asTable(hashes);
    if (table === null)
        return null;
    const algorithm = Object.hasOwn(table, "sha256") ? "sha256" : Object.keys(table)[0];
    const digest = algorithm === undefined ? null : asString(table[algorithm]);
    return digest === null ? null : `${algorithm}:${digest}`;
}
/** The file name at the end of a URL or path, decoded; null where it ends with a slash. */
function locked_fileNameOf(place) {
    const path = place.includes("#") || place.includes("?") ? place.replace(/[?#].*$/s, "") : place;
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    if (name === "")
        return null;
    return name.includes("%") ? locked_decoded(name) : name;
}
// Text with a stray percent sign is no encoded text: it stands as it is.
function locked_decoded(text) {
    if (/%(?![0-9A-Fa-f]{2})/.test(text))
        return text;
    return text.replace(/%[0-7][0-9A-Fa-f]/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
/** A VCS source; the revision is null where the lock names none. */
function locked_vcsSource(url, revision) {
    return { kind: "vcs", url: source_withoutCredentials(url.replace(/^(?:git|hg|svn|bzr)\+/i, "")), revision };
}
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
/** The scope of an entry that stands in groups; production wins where the group that means it is among them. */
function groupScope(groups, production) {
    const [first] = groups;
    if (first === undefined || groups.includes(production))
        return { scope: "prod", group: null };
    return { scope: "group", group: normalizeLabel(first) };
}

;// CONCATENATED MODULE: ./build/manifests/pdm-lock/format.js









/** `pdm.lock`. */
const pdmLock = {
    id: formatId("pdm-lock"),
    docs: {
        title: "pdm.lock",
        files: "`pdm.lock`",
        reads: "Every package with its version, source (index, git, URL, path), groups and file hashes; a package and its variants with extras are one",
        graph: "Edges from each package's dependencies; the direct ones come from the `pyproject.toml` beside it",
        notRead: "Which index a package came from: the lock does not say",
    },
    encoding: "utf-8",
    matches: (path) => baseNameOf(path) === "pdm.lock",
    companions: (path) => [resolveFrom(path, "pyproject.toml")].filter((beside) => beside !== null),
    looksLike: null,
    parse: parsePdmLock,
};
function parsePdmLock(file) {
    const document = parseToml(file.text);
    const lock = { document, path: file.path, key: "package" };
    const { entries, skipped } = readEntries(lock);
    const packages = foldVariants(entries);
    return {
        ...EMPTY_MANIFEST,
        requirements: packages.map((each, position) => format_requirementOf(lock, each, position)),
        graph: lazyGraph(() => pdmGraph(packages)),
        skipped,
    };
}
function foldVariants(entries) {
    const folded = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.name, entry.version, format_sourceOf(entry.table)]);
        const variants = folded.get(key);
        if (variants === undefined)
            folded.set(key, [entry]);
        else
            variants.push(entry);
    }
    return [...folded.values()].flatMap((variants) => {
        const entry = variants.find((variant) => stringsOf(variant.table.extras).length === 0) ?? variants[0];
        return entry === undefined ? [] : [{ entry, variants }];
    });
}
function format_requirementOf(lock, { entry, variants }, position) {
    const extras = variants.flatMap((variant) => stringsOf(variant.table.extras)).map(normalizeLabel);
    const groups = variants.flatMap((variant) => stringsOf(variant.table.groups));
    return lockedRequirement(lock, entry, {
        ...PLAIN_PARTS,
        ...groupScope(groups, "default"),
        source: format_sourceOf(entry.table),
        files: format_filesOf(entry.table),
        extras: [...new Set(extras)].sort(),
        marker: asString(entry.table.marker),
        node: nodeId(position),
    });
}
function format_sourceOf(table) {
    const git = asString(table.git);
    if (git !== null)
        return locked_vcsSource(git, asString(table.revision) ?? asString(table.ref));
    const path = asString(table.path);
    if (path !== null)
        return { kind: "path", url: path };
    const url = asString(table.url);
    return url === null ? DEFAULT_INDEX : { kind: "url", url: shownUrl(url) };
}
function format_filesOf(table) {
    return tablesOf(table.files).map(({ table: file }) => lockedFile({ name: asString(file.file), url: asString(file.url), path: null, hash: asString(file.hash) }));
}
function pdmGraph(packages) {
    const names = packages.map(({ entry }) => entry.name);
    const byName = indexByName(names);
    const targetsOf = (text) => {
        const dependency = parseRequirement(text);
        const candidates = dependency.name === null ? [] : (byName.get(dependency.name) ?? []);
        const specifier = dependency.ok ? dependency.specifier : "";
        return allowedBy(candidates, specifier, (candidate) => packages[candidate]?.entry.version ?? null);
    };
    const edgesOf = (node) => {
        const variants = packages[node]?.variants ?? [];
        const targets = variants.flatMap(({ table }) => stringsOf(arrayAt(table, ["dependencies"])).flatMap(targetsOf));
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
// Old files carry extras in keys.
const KEY = /^(?<name>[^[\]]+)(?:\[(?<extras>[^[\]]*)\])?$/;
/** pipenv's `Pipfile`. */
const pipfile = {
    id: "pipfile",
    docs: pipfile_format_DOCS,
    encoding: "utf-8",
    matches: (path) => baseNameOf(path) === "Pipfile",
    companions: () => [],
    looksLike: null,
    parse: pipfile_format_parse,
};
function pipfile_format_parse(file) {
    const doc = parseToml(file.text);
    const draft = newDraft(file.path);
    readSources(draft, doc);
    for (const [category, table] of Object.entries(doc.value)) {
        if (OTHER_TABLES.has(category) || !isTable(table))
            continue;
        for (const key of Object.keys(table))
            readPackage(draft, doc, category, key);
    }
    return manifestOf(draft);
}
// pipenv asks the first source for everything that names none; the others only for entries that name them.
function readSources(draft, doc) {
    for (const { table, index } of tablesOf(doc.value.source)) {
        if (typeof table.url !== "string")
            continue;
        const role = index > 0 ? "explicit" : isPyPI(table.url) ? "adds" : "replaces";
        const line = doc.lineOf(["source", index, "url"]);
        draft.indexes.push({ url: source_withoutCredentials(table.url), name: stringAt(table, ["name"]), role, line });
    }
}
function readPackage(draft, doc, category, key) {
    const value = tableAt(doc.value, [category])[key];
    const slot = { ...purposeOf(category), ...doc.spanOf([category, key]) };
    const written = KEY.exec(key)?.groups;
    const name = parseProjectName(written?.name ?? "");
    if (name === null || (typeof value !== "string" && !isTable(value))) {
        addSkip(draft, "bad-line", slot.line, {
            detail: `‘${category}.${key}’ is no package that pipenv takes`,
            project: name,
        });
        return;
    }
    const table = isTable(value) ? value : {};
    const specifier = typeof value === "string" ? value.trim() : (stringAt(table, ["version"]) ?? "").trim();
    const inKey = (written?.extras ?? "").split(",").map((extra) => extra.trim());
    addEntry(draft, slot, {
        name,
        writtenName: written?.name ?? key,
        specifier,
        version: pinnedVersion(specifier),
        extras: normalizeExtras([...inKey, ...stringsOf(table.extras)].filter((extra) => extra !== "")),
        marker: stringAt(table, ["markers"]),
        source: pipfile_format_sourceOf(draft, doc, table, slot.line),
    });
}
function purposeOf(category) {
    if (category === "packages")
        return { scope: "prod", group: null };
    if (category === "dev-packages")
        return { scope: "dev", group: "dev" };
    return { scope: "group", group: normalizeLabel(category) };
}
function pipfile_format_sourceOf(draft, doc, table, line) {
    const git = stringAt(table, ["git"]);
    if (git !== null)
        return gitSource(git, stringAt(table, ["ref"]));
    const path = stringAt(table, ["path"]);
    if (path !== null)
        return { kind: "path", url: path };
    const file = stringAt(table, ["file"]);
    if (file !== null)
        return sourceOfUrl(file);
    const index = stringAt(table, ["index"]);
    if (index === null)
        return DEFAULT_INDEX;
    const url = tablesOf(doc.value.source).find((source) => source.table.name === index)?.table.url;
    if (typeof url === "string")
        return { kind: "index", url: source_withoutCredentials(url) };
    if (/^https?:\/\//.test(index))
        return { kind: "index", url: source_withoutCredentials(index) };
    addSkip(draft, "bad-line", line, { detail: `the source ‘${index}’ is not declared in this file` });
    return DEFAULT_INDEX;
}

;// CONCATENATED MODULE: ./build/manifests/json/scanner.js
const NO_MEMBERS = new Map();
const scanner_QUOTE = 34;
const scanner_COMMA = 44;
const scanner_OPEN_BRACKET = 91;
const scanner_BACKSLASH = 92;
const scanner_CLOSE_BRACKET = 93;
const scanner_OPEN_BRACE = 123;
const scanner_CLOSE_BRACE = 125;
/**
 * The members of the root object and theirs, with their places. The text is valid JSON (JSON.parse took it), so only
 * strings and brackets need a look. Of a key that is there twice the last counts, as for JSON.parse.
 */
function scanMembers(text) {
    const start = scanner_skipSpace(text, 0);
    return text.charCodeAt(start) === scanner_OPEN_BRACE ? scanObject(text, start, 2).members : NO_MEMBERS;
}
function scanObject(text, start, levels) {
    const members = new Map();
    let at = scanner_skipSpace(text, start + 1);
    while (text.charCodeAt(at) === scanner_QUOTE) {
        const keyEnd = endOfString(text, at);
        const valueAt = scanner_skipSpace(text, scanner_skipSpace(text, keyEnd) + 1);
        const isObject = text.charCodeAt(valueAt) === scanner_OPEN_BRACE;
        const value = isObject && levels > 1
            ? scanObject(text, valueAt, levels - 1)
            : { end: endOfValue(text, valueAt), members: NO_MEMBERS };
        members.set(String(JSON.parse(text.slice(at, keyEnd))), { at, ...value });
        at = scanner_skipSpace(text, value.end);
        if (text.charCodeAt(at) === scanner_COMMA)
            at = scanner_skipSpace(text, at + 1);
    }
    return { end: at + 1, members };
}
function endOfValue(text, start) {
    const first = text.charCodeAt(start);
    if (first === scanner_QUOTE)
        return endOfString(text, start);
    if (isOpening(first))
        return endOfBrackets(text, start);
    let at = start;
    while (at < text.length && !scanner_endsScalar(text.charCodeAt(at)))
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
        at = code === scanner_QUOTE ? endOfString(text, at) : at + 1;
    } while (depth > 0 && at < text.length);
    return at;
}
function isOpening(code) {
    return code === scanner_OPEN_BRACE || code === scanner_OPEN_BRACKET;
}
function isClosing(code) {
    return code === scanner_CLOSE_BRACE || code === scanner_CLOSE_BRACKET;
}
function scanner_endsScalar(code) {
    return code === scanner_COMMA || isClosing(code) || scanner_isSpace(code);
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text.charCodeAt(at) !== scanner_QUOTE)
        at += text.charCodeAt(at) === scanner_BACKSLASH ? 2 : 1;
    return at + 1;
}
function scanner_skipSpace(text, start) {
    let at = start;
    while (at < text.length && scanner_isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function scanner_isSpace(code) {
    return code === 32 || code === 10 || code === 13 || code === 9;
}

;// CONCATENATED MODULE: ./build/manifests/json/document.js



/** Reads JSON. Throws {@link ManifestError} with reason `syntax` and nothing else. */
function document_parseJson(text) {
    const value = document_parseValue(text);
    const lines = lineTable(text);
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
function document_parseValue(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : "";
        // V8 gives the offset for all but an early end.
        const offset = /at position (?<offset>\d+)/.exec(message)?.groups?.offset;
        const before = text.slice(0, offset === undefined ? text.length : Number(offset));
        throw new ManifestError("syntax", "is no valid JSON", before.split("\n").length);
    }
}
/** True for a JSON object: neither an array nor null. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/manifests/pipfile-lock/source.js



/** The indexes of a lock's `_meta`, without credentials. */
function source_sourcesOf(meta) {
    const rows = isObject(meta) && Array.isArray(meta.sources) ? meta.sources.filter(isObject) : [];
    const named = rows.flatMap(({ name, url }) => (typeof url === "string" ? [{ name, url: shownUrl(url) }] : []));
    const byName = new Map();
    for (const { name, url } of named)
        if (typeof name === "string")
            byName.set(name, url);
    return { byName, first: named[0]?.url ?? null };
}
const VCS_KEYS = ["git", "hg", "svn", "bzr"];
/** Where an entry comes from; null where it names an index that the lock does not declare. */
function pipfileSource(entry, sources) {
    for (const key of VCS_KEYS) {
        const url = entry[key];
        if (typeof url === "string")
            return locked_vcsSource(url, typeof entry.ref === "string" ? entry.ref : null);
    }
    if (typeof entry.path === "string")
        return { kind: "path", url: entry.path };
    if (typeof entry.file === "string")
        return fileSource(entry.file);
    if (typeof entry.index === "string")
        return source_indexSource(entry.index, sources);
    return sources.first === null ? DEFAULT_INDEX : { kind: "index", url: sources.first };
}
function fileSource(file) {
    return /^https?:/i.test(file) ? { kind: "url", url: shownUrl(file) } : { kind: "path", url: file };
}
// pipenv takes a URL in place of a name too.
function source_indexSource(index, sources) {
    const url = sources.byName.get(index) ?? (/^https?:/i.test(index) ? shownUrl(index) : null);
    return url === null ? null : { kind: "index", url };
}

;// CONCATENATED MODULE: ./build/manifests/pipfile-lock/format.js







/** `Pipfile.lock`. */
const pipfileLock = {
    id: formatId("pipfile-lock"),
    docs: {
        title: "Pipfile.lock",
        files: "`Pipfile.lock`",
        reads: "Every category (`default`, `develop` and custom ones) with versions, hashes, extras, markers and sources; index names are resolved through `_meta.sources`",
        graph: "None: the lock does not record who brings a package in; the direct ones come from the `Pipfile` beside it",
        notRead: "Markers are not evaluated: every entry counts",
    },
    encoding: "utf-8",
    matches: (path) => baseNameOf(path) === "Pipfile.lock",
    companions: (path) => [resolveFrom(path, "Pipfile")].filter((beside) => beside !== null),
    looksLike: null,
    parse: parsePipfileLock,
};
function parsePipfileLock(file) {
    const document = document_parseJson(file.text);
    const { value } = document;
    if (!isObject(value))
        throw new ManifestError("unreadable", "is no JSON object");
    const lock = { document, path: file.path, sources: source_sourcesOf(value._meta) };
    const requirements = [];
    const skipped = [];
    for (const category of Object.keys(value).filter((key) => key !== "_meta")) {
        const entries = value[category];
        if (!isObject(entries)) {
            skipped.push(format_bad(lock, [category], `the category ${JSON.stringify(category)} is no object`, null));
            continue;
        }
        for (const key of Object.keys(entries)) {
            const read = format_readEntry(lock, { category, key }, entries[key]);
            if ("reason" in read)
                skipped.push(read);
            else
                requirements.push(read);
        }
    }
    return { ...EMPTY_MANIFEST, requirements, skipped };
}
function format_readEntry(lock, place, entry) {
    const path = [place.category, place.key];
    // Old locks carry extras in the key: `foo[bar]`.
    const written = parseRequirement(place.key);
    if (!written.ok)
        return format_bad(lock, path, `no project name: ${JSON.stringify(place.key)}`, null);
    if (!isObject(entry))
        return format_bad(lock, path, "an entry that is no object", written.name);
    const source = pipfileSource(entry, lock.sources);
    if (source === null)
        return format_bad(lock, path, "an entry whose index is not in `_meta.sources`", written.name);
    const specifier = format_text(entry.version) ?? "";
    const extras = [...written.extras, ...texts(entry.extras).map(normalizeLabel)];
    return {
        name: written.name,
        writtenName: written.writtenName,
        specifier: "",
        version: pinnedVersion(specifier),
        extras: [...new Set(extras)].sort(),
        marker: format_text(entry.markers),
        ...scopeOf(place.category),
        kind: "locked",
        direct: null,
        source,
        files: texts(entry.hashes).map((hash) => lockedFile({ name: null, url: null, path: null, hash })),
        node: null,
        location: { file: lock.path, lines: () => spanOf(lock, path) },
    };
}
function scopeOf(category) {
    if (category === "default")
        return { scope: "prod", group: null };
    if (category === "develop")
        return { scope: "dev", group: "develop" };
    return { scope: "group", group: normalizeLabel(category) };
}
// A JSON entry's line is its key's.
function spanOf(lock, path) {
    return { ...lock.document.spanOf(path), versionLine: null };
}
function format_bad(lock, path, detail, project) {
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
    const metadata = tableAt(document.value, ["metadata"]);
    const listed = files_byName(tableAt(metadata, ["files"]), fileTables);
    const hashes = files_byName(tableAt(metadata, ["hashes"]), bareHashes);
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
function files_byName(table, read) {
    const found = new Map();
    for (const key of Object.keys(table)) {
        const name = parseProjectName(key);
        if (name !== null)
            found.set(name, read(table[key]));
    }
    return found;
}
function fileTables(value) {
    const tables = isTable(value) ? [] : tablesOf(value);
    return tables.map(({ table }) => lockedFile({ name: asString(table.file), url: asString(table.url), path: null, hash: asString(table.hash) }));
}
// The oldest locks write the digest alone; it is always SHA-256.
function bareHashes(value) {
    return stringsOf(value).map((digest) => lockedFile({ name: null, url: null, path: null, hash: digest.includes(":") ? digest : `sha256:${digest}` }));
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
        const dependencies = tableAt(entries[node]?.table, ["dependencies"]);
        return Object.keys(dependencies).flatMap((written) => {
            const name = parseProjectName(written);
            const candidates = (name === null ? undefined : byName.get(name)) ?? [];
            return constraintsOf(dependencies[written]).flatMap((constraint) => allowedBy(candidates, constraint, versionOf));
        });
    };
    return { names, roots: null, edgesOf };
}
// A constraint, a table with one, or one table per marker.
function constraintsOf(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.map((each) => (isTable(each) ? asString(each.version) : asString(each)) ?? "");
}

;// CONCATENATED MODULE: ./build/manifests/poetry-lock/format.js











/** `poetry.lock`, lock versions 1.x and 2.x. */
const poetryLock = {
    id: formatId("poetry-lock"),
    docs: {
        title: "poetry.lock",
        files: "`poetry.lock`",
        reads: "Every package with its version, source (index, legacy index, git, URL, folder, file), groups or category, extras and file hashes; lock versions 1.x and 2.x",
        graph: "Edges from each package's dependencies; the direct ones come from the `pyproject.toml` beside it",
        notRead: "Markers are not evaluated: every entry counts",
    },
    encoding: "utf-8",
    matches: (path) => baseNameOf(path) === "poetry.lock",
    companions: (path) => [resolveFrom(path, "pyproject.toml")].filter((beside) => beside !== null),
    looksLike: null,
    parse: parsePoetryLock,
};
function parsePoetryLock(file) {
    const document = parseToml(file.text);
    checkVersion(document);
    const lock = { document, path: file.path, key: "package" };
    const { entries, skipped: unnamed } = readEntries(lock);
    const files = poetryFiles(document, entries);
    const extras = extrasByPackage(tableAt(document.value, ["extras"]));
    const requirements = [];
    const skipped = [...unnamed];
    for (const [position, entry] of entries.entries()) {
        const source = poetry_lock_format_sourceOf(entry.table);
        if (source === null)
            skipped.push(badEntry(lock, entry.index, "an entry with an unknown source", entry.name));
        else {
            const parts = { ...PLAIN_PARTS, ...format_scopeOf(entry, extras), marker: markerOf(entry.table) };
            requirements.push(lockedRequirement(lock, entry, { ...parts, source, files: files(entry), node: nodeId(position) }));
        }
    }
    return { ...EMPTY_MANIFEST, requirements, graph: lazyGraph(() => poetryGraph(entries)), skipped };
}
// Poetry itself reads `>=1,<3`; the oldest locks have no version.
function checkVersion(document) {
    const version = stringAt(document.value, ["metadata", "lock-version"]);
    if (version === null || /^[12](?:\.|$)/.test(version))
        return;
    const detail = `has lock version ${JSON.stringify(version)}, and only 1.x and 2.x are known`;
    throw new ManifestError("unreadable", detail, document.lineOf(["metadata", "lock-version"]));
}
// No source is PyPI; null is a type that Poetry does not know.
function poetry_lock_format_sourceOf(table) {
    if (table.source === undefined)
        return DEFAULT_INDEX;
    const source = tableAt(table, ["source"]);
    const [type, url] = [asString(source.type), asString(source.url)];
    if (type === null || url === null)
        return null;
    if (type === "legacy" || type === "pypi")
        return { kind: "index", url: shownUrl(url) };
    if (type === "git")
        return locked_vcsSource(url, asString(source.resolved_reference) ?? asString(source.reference));
    if (type === "directory" || type === "file")
        return { kind: "path", url };
    return type === "url" ? { kind: "url", url: shownUrl(url) } : null;
}
// A marker for all groups is a text, else a table from group to marker.
function markerOf(table) {
    const { markers } = table;
    if (!isTable(markers))
        return asString(markers);
    return [...new Set(Object.keys(markers).flatMap((group) => asString(markers[group]) ?? []))].join(" or ") || null;
}
function format_scopeOf(entry, extras) {
    const category = asString(entry.table.category);
    if (category === "dev")
        return { scope: "dev", group: "dev" };
    const groups = category === null ? stringsOf(entry.table.groups) : [category];
    const scope = groupScope(groups, "main");
    // An optional package of the main group is installed by an extra only; which one is told of the direct ones.
    if (scope.scope !== "prod" || entry.table.optional !== true)
        return scope;
    return { scope: "extra", group: extras.get(entry.name) ?? null };
}
function extrasByPackage(extras) {
    const found = new Map();
    for (const extra of Object.keys(extras)) {
        for (const member of stringsOf(extras[extra])) {
            const name = parseProjectName(readableName(member) ?? "");
            if (name !== null && !found.has(name))
                found.set(name, normalizeLabel(extra));
        }
    }
    return found;
}

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
const format_FILE_NAME = /^\.pre-commit-(?:config|hooks)\.ya?ml$/;
/** pre-commit's configuration and hook definitions. */
const preCommit = {
    id: "pre-commit",
    docs: pre_commit_format_DOCS,
    encoding: "utf-8",
    matches: (path) => format_FILE_NAME.test(baseNameOf(path)),
    companions: () => [],
    looksLike: null,
    parse: pre_commit_format_parse,
};
function pre_commit_format_parse(file) {
    const tree = parseYaml(file.text);
    const draft = newDraft(file.path);
    // The hooks file is the list of hooks itself.
    if (isYamlSeq(tree, tree.root))
        readHooks(draft, tree, tree.root);
    for (const repository of yaml_nodes_elements(tree, child(tree, tree.root, "repos"))) {
        readHooks(draft, tree, child(tree, repository, "hooks"));
    }
    return manifestOf(draft);
}
function readHooks(draft, tree, hooks) {
    for (const hook of yaml_nodes_elements(tree, hooks)) {
        const language = textOf(tree, child(tree, hook, "language"));
        if (language !== null && language !== "python")
            continue;
        const group = textOf(tree, child(tree, hook, "id"));
        for (const item of yaml_nodes_elements(tree, child(tree, hook, "additional_dependencies"))) {
            const line = tree.lineOf(item);
            format_readItem(draft, textOf(tree, item), { scope: "dev", group, line, endLine: line }, language !== null);
        }
    }
}
// The language mostly stands in the hook's repository, so what reads as no Python requirement may be npm's
// (`name@1`, `@scope/name`) or a gem's or crate's (`name:1`).
function format_readItem(draft, text, slot, isPython) {
    if (text === null)
        addSkip(draft, "bad-line", slot.line, { detail: "an additional dependency is no text" });
    else if (PLACE.test(text)) {
        addSkip(draft, "path", slot.line, { detail: `‘${shown(text)}’ is a place, not a project` });
    }
    else if (isPython || parseRequirement(text).ok)
        addPep508(draft, text, slot, () => [DEFAULT_INDEX]);
}

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
        const name = isTable(dependency) ? parseProjectName(asString(dependency.name) ?? "") : null;
        const candidates = (name === null ? undefined : byName.get(name)) ?? [];
        const matching = candidates.filter((node) => agreesWith(entries[node]?.table, dependency));
        return matching.length === 0 ? candidates : matching;
    };
    const byText = (text) => {
        const dependency = parseRequirement(text);
        const candidates = dependency.name === null ? [] : (byName.get(dependency.name) ?? []);
        return allowedBy(candidates, dependency.ok ? dependency.specifier : "", versionOf);
    };
    const edgesOf = (node) => {
        const table = entries[node]?.table;
        if (table === undefined)
            return [];
        const targets = [...arrayAt(table, ["dependencies"]).flatMap(byTable), ...pdmDependencies(table).flatMap(byText)];
        return targets.filter((target) => target !== node);
    };
    return { names, roots: null, edgesOf };
}
function pdmDependencies(table) {
    return stringsOf(arrayAt(table, ["tool", "pdm", "dependencies"]));
}
// PEP 751: an edge gives the keys that are needed to tell packages apart; all that it gives must be the package's.
function agreesWith(table, dependency) {
    if (table === undefined || !isTable(dependency))
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
    const parts = (marker ?? "").split(/\bor\b/);
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
        group: normalizeLabel(groups?.name ?? ""),
    }));
}

;// CONCATENATED MODULE: ./build/manifests/pylock/source.js



/** Where a package comes from: its tree or archive, its index, else the hosts of its files. */
function pylockSource(table) {
    return treeSource(table) ?? archiveSource(asTable(table.archive)) ?? pylock_source_indexSource(table);
}
function treeSource(table) {
    const vcs = asTable(table.vcs);
    if (vcs !== null) {
        const place = asString(vcs.url) ?? asString(vcs.path) ?? "";
        return locked_vcsSource(place, asString(vcs["commit-id"]) ?? asString(vcs["requested-revision"]));
    }
    const directory = asTable(table.directory);
    return directory === null ? null : { kind: "path", url: asString(directory.path) ?? "" };
}
function archiveSource(archive) {
    if (archive === null)
        return null;
    const url = asString(archive.url);
    if (url === null)
        return { kind: "path", url: asString(archive.path) ?? "" };
    return { kind: "url", url: shownUrl(url) };
}
// `index` is optional: without it the files tell, because an installer takes them from their URLs.
function pylock_source_indexSource(table) {
    const index = asString(table.index);
    if (index !== null)
        return { kind: "index", url: shownUrl(index) };
    const files = source_fileTables(table);
    const urls = files.flatMap((file) => asString(file.url) ?? []);
    const [first] = urls;
    if (first === undefined)
        return pathSource(files);
    if (urls.some(isPyPIFile))
        return DEFAULT_INDEX;
    const host = URL.parse(first)?.origin;
    return { kind: "index", url: host === undefined || host === "null" ? shownUrl(first) : `${host}/` };
}
function pathSource(files) {
    const [path] = files.flatMap((file) => asString(file.path) ?? []);
    return path === undefined ? DEFAULT_INDEX : { kind: "path", url: path };
}
/** True for the project that the lock belongs to: PEP 751 lets it be listed as the folder `.`. */
function isRootProject(table) {
    const path = asString(asTable(table.directory)?.path);
    return path !== null && /^(?:\.\/?)+$/.test(path) && !path.includes("..");
}
/** The archive, source archive and wheels of a package. */
function pylockFiles(table) {
    const archive = isTable(table.archive) ? [table.archive] : [];
    return [...archive, ...source_fileTables(table)].map((file) => lockedFile({
        name: asString(file.name),
        url: asString(file.url),
        path: asString(file.path),
        hash: hashOf(file.hashes),
    }));
}
function source_fileTables(table) {
    const wheels = tablesOf(table.wheels).map((wheel) => wheel.table);
    return isTable(table.sdist) ? [table.sdist, ...wheels] : wheels;
}

;// CONCATENATED MODULE: ./build/manifests/pylock/format.js









const pylock_format_FILE_NAME = /^pylock\.([^.]+\.)?toml$/;
/** `pylock.toml` and `pylock.NAME.toml` (PEP 751). */
const pylock = {
    id: formatId("pylock"),
    docs: {
        title: "pylock.toml",
        files: "`pylock.toml`, `pylock.*.toml` with one name between the dots",
        reads: "Every package with its version, source (index, VCS, archive, folder), marker and file hashes; groups and extras as its marker names them",
        graph: "Where the lock records dependencies (pdm does); else no path",
        notRead: "Markers are not evaluated: every entry counts",
    },
    encoding: "utf-8",
    matches: (path) => pylock_format_FILE_NAME.test(baseNameOf(path)),
    companions: (path) => [resolveFrom(path, "pyproject.toml")].filter((beside) => beside !== null),
    looksLike: null,
    parse: parsePylock,
};
function parsePylock(file) {
    const document = parseToml(file.text);
    format_checkVersion(document);
    const lock = { document, path: file.path, key: "packages" };
    const { entries, skipped: unnamed } = readEntries(lock);
    const defaults = new Set(stringsOf(document.value["default-groups"]));
    const requirements = [];
    const skipped = [...unnamed];
    const names = [];
    for (const [position, entry] of entries.entries()) {
        if (isRootProject(entry.table)) {
            skipped.push(ownEntry(lock, entry, "self"));
            names.push(entry.name);
        }
        else
            requirements.push(pylock_format_requirementOf(lock, entry, { position, defaults }));
    }
    return {
        ...EMPTY_MANIFEST,
        requirements,
        graph: hasEdges(entries) ? lazyGraph(() => pylockGraph(entries)) : null,
        own: { ...NO_PROJECT, names, requiresPython: asString(document.value["requires-python"]) },
        skipped,
    };
}
// PEP 751: a tool must refuse another major version, and may read a later minor one.
function format_checkVersion(document) {
    const version = asString(document.value["lock-version"]);
    if (version !== null && /^1(?:\.[0-9]+)*$/.test(version))
        return;
    const detail = version === null ? "has no `lock-version`" : `has lock version ${JSON.stringify(version)}, and only 1.x is known`;
    throw new ManifestError("unreadable", detail, document.lineOf(["lock-version"]));
}
function pylock_format_requirementOf(lock, entry, { position, defaults }) {
    const marker = asString(entry.table.marker);
    return lockedRequirement(lock, entry, {
        ...PLAIN_PARTS,
        ...scopeOfMarker(marker, defaults),
        marker,
        source: pylockSource(entry.table),
        files: pylockFiles(entry.table),
        node: nodeId(position),
    });
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/groups.js




const GROUPS = "dependency-groups";
/**
 * PEP 735: each entry at the line that defines it, so an include adds nothing. Group names compare normalized;
 * an include of nothing, a cycle and a group that is defined twice are told where they stand.
 */
function readGroups(context) {
    const defined = new Set();
    const inclusions = [];
    for (const key of keysAt(context, [GROUPS])) {
        const group = normalizeLabel(key);
        if (defined.has(group))
            badGroup(context, [GROUPS, key], `the group ‘${key}’ is defined twice`);
        defined.add(group);
        inclusions.push(...readGroup(context, key, group));
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
    for (const [index, item] of itemsAt(context, [GROUPS, key]).entries()) {
        const path = [GROUPS, key, index];
        if (!isTable(item))
            readItem(context, item, slotAt(context, path, { scope: "group", group }));
        else {
            const included = item["include-group"];
            if (typeof included === "string")
                inclusions.push({ from: group, to: normalizeLabel(included), path });
            else
                badShape(context, path, "a requirement or an ‘include-group’ table");
        }
    }
    return inclusions;
}
function badGroup(context, path, detail) {
    addSkip(context.draft, "bad-line", lineAt(context, path), { detail });
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





/** Reads the standard tables: `[project]` (PEP 621), `[dependency-groups]` (PEP 735), `[build-system]` (PEP 518). */
function readStandard(context) {
    readArray(context, ["project", "dependencies"], { scope: "prod", group: null });
    readArrays(context, ["project", "optional-dependencies"], (key) => ({ scope: "extra", group: normalizeLabel(key) }));
    readGroups(context);
    readArray(context, ["build-system", "requires"], { scope: "build", group: null });
    readDynamic(context);
}
const DYNAMIC = ["dependencies", "optional-dependencies"];
// Where tools keep what the project table calls dynamic, in a form that is read here.
const KEPT_IN = {
    dependencies: [
        ["tool", "setuptools", "dynamic", "dependencies"],
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
    for (const [index, item] of itemsAt(context, ["project", "dynamic"]).entries()) {
        if (typeof item !== "string" || !DYNAMIC.includes(item))
            continue;
        if (KEPT_IN[item]?.some((path) => valueAt(context.doc.value, path) !== undefined))
            continue;
        const line = lineAt(context, ["project", "dynamic", index]);
        addSkip(context.draft, "dynamic", line, { detail: `the build backend makes the project's ${item}` });
    }
}
/** Reads setuptools' dynamic files: each is an include whose entries take the scope of their key. */
function readSetuptools(context) {
    const dynamic = ["tool", "setuptools", "dynamic"];
    includeFiles(context, [...dynamic, "dependencies", "file"], null);
    for (const extra of keysAt(context, [...dynamic, "optional-dependencies"])) {
        includeFiles(context, [...dynamic, "optional-dependencies", extra, "file"], extra);
    }
}
/** Includes the files that a string or an array of strings names; `extra` is their label, null for the project's own. */
function includeFiles(context, path, extra) {
    const value = valueAt(context.doc.value, path);
    if (typeof value === "string")
        includeFile(context, value, path, extra);
    else
        for (const [index, item] of itemsAt(context, path).entries())
            includeFile(context, item, [...path, index], extra);
}
function includeFile(context, target, path, extra) {
    const line = lineAt(context, path);
    if (typeof target !== "string" || target === "") {
        addSkip(context.draft, "bad-line", line, { detail: "a file of dependencies is no text" });
        return;
    }
    const scope = extra === null
        ? { scope: "prod", group: null }
        : { scope: "extra", group: normalizeLabel(extra) };
    context.draft.includes.push({ target, line, as: "requirements", scope });
}
/** True when the project table itself names a dependency, optional or not. */
function projectEntries(context) {
    const { value } = context.doc;
    const plain = valueAt(value, ["project", "dependencies"]);
    const extras = Object.values(tableAt(value, ["project", "optional-dependencies"]));
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
    readArray(context, [...HATCH, "env", "requires"], { scope: "dev", group: null });
    for (const env of keysAt(context, [...HATCH, "envs"]))
        readEnvironment(context, env);
    readBuild(context, [...HATCH, "build"]);
    for (const target of keysAt(context, [...HATCH, "build", "targets"])) {
        readBuild(context, [...HATCH, "build", "targets", target]);
    }
    for (const hook of keysAt(context, [...HATCH, "metadata", "hooks"]))
        readMetadataHook(context, hook);
}
function readEnvironment(context, env) {
    const path = [...HATCH, "envs", env];
    const purpose = { scope: "dev", group: normalizeLabel(env) };
    for (const key of ENV_KEYS)
        readArray(context, [...path, key], purpose);
    for (const kind of keysAt(context, [...path, "overrides"])) {
        for (const name of keysAt(context, [...path, "overrides", kind])) {
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
    for (const [index, item] of itemsAt(context, path).entries()) {
        const at = [...path, index];
        const text = isTable(item) ? item.value : item;
        if (text === undefined)
            badShape(context, at, "a requirement");
        else
            readItem(context, text, slotAt(context, at, purpose));
    }
}
function readBuild(context, path) {
    readArray(context, [...path, "dependencies"], BUILD);
    for (const hook of keysAt(context, [...path, "hooks"])) {
        readArray(context, [...path, "hooks", hook, "dependencies"], BUILD);
    }
}
function readMetadataHook(context, hook) {
    const path = [...HATCH, "metadata", "hooks", hook];
    const runtime = hook === VERSIONING;
    readArray(context, [...path, "dependencies"], runtime ? { scope: "prod", group: null } : BUILD);
    if (runtime) {
        readArrays(context, [...path, "optional-dependencies"], (key) => ({ scope: "extra", group: normalizeLabel(key) }));
    }
    if (hook !== REQUIREMENTS)
        return;
    for (const key of ["files", "filename"])
        includeFiles(context, [...path, key], null);
    for (const extra of keysAt(context, [...path, "optional-dependencies"])) {
        includeFiles(context, [...path, "optional-dependencies", extra], extra);
    }
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/poetry-sources.js



const SOURCES = ["tool", "poetry", "source"];
/** `[[tool.poetry.source]]` as index declarations. A primary source takes PyPI's place unless PyPI is listed itself. */
function readPoetryIndexes(draft, doc) {
    const tables = tablesOf(valueAt(doc.value, SOURCES));
    const listsPyPI = tables.some(({ table }) => isPyPIName(table.name) && priorityOf(table) !== "explicit");
    for (const { table, index } of tables) {
        if (typeof table.url !== "string")
            continue;
        const { line } = doc.spanOf([...SOURCES, index, "url"]);
        const name = typeof table.name === "string" ? table.name : null;
        draft.indexes.push({ url: source_withoutCredentials(table.url), name, role: roleOf(table, listsPyPI), line });
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
/** The index that `source = "name"` means; names compare without case, and PyPI is built in. */
function poetryIndex(draft, doc, name, line) {
    const tables = tablesOf(valueAt(doc.value, SOURCES));
    const found = tables.find(({ table }) => typeof table.name === "string" && table.name.toLowerCase() === name.toLowerCase());
    const url = found?.table.url;
    if (typeof url === "string")
        return { kind: "index", url: source_withoutCredentials(url) };
    if (isPyPIName(name))
        return { kind: "index", url: PYPI_SIMPLE_URL };
    addSkip(draft, "bad-line", line, { detail: `the source ‘${name}’ is not declared in this file` });
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
    const name = parseProjectName(writtenName);
    if (name === null)
        return null;
    const values = Array.isArray(value)
        ? value.map((item, index) => ({ item, at: [...path, index] }))
        : [{ item: value, at: path }];
    const entries = values.map(({ item, at }) => entryOf(draft, doc, { name, writtenName, item, at }));
    return entries.some((entry) => entry === null) ? null : entries.filter((entry) => entry !== null);
}
function entryOf(draft, doc, { name, writtenName, item, at }) {
    const table = isTable(item) ? item : null;
    if (table === null && typeof item !== "string")
        return null;
    const specifier = typeof item === "string" ? item.trim() : (stringAt(table, ["version"]) ?? "").trim();
    const source = table === null ? { kind: "index", url: null } : tableSource(draft, doc, table, at);
    return {
        name,
        writtenName,
        specifier,
        version: EXACT.exec(specifier)?.groups?.version ?? null,
        extras: normalizeExtras(stringsOf(table?.extras)),
        marker: stringAt(table, ["markers"]),
        source,
        path: at,
        optional: table?.optional === true,
    };
}
function tableSource(draft, doc, table, at) {
    const git = stringAt(table, ["git"]);
    if (git !== null)
        return gitSource(git, stringAt(table, ["rev"]) ?? stringAt(table, ["tag"]) ?? stringAt(table, ["branch"]));
    const path = stringAt(table, ["path"]) ?? stringAt(table, ["file"]);
    if (path !== null)
        return { kind: "path", url: path };
    const url = stringAt(table, ["url"]);
    if (url !== null)
        return sourceOfUrl(url);
    const source = stringAt(table, ["source"]);
    return source === null ? { kind: "index", url: null } : poetryIndex(draft, doc, source, doc.spanOf(at).line);
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/poetry.js






const POETRY = ["tool", "poetry"];
const MAIN = [...POETRY, "dependencies"];
/** Reads `[tool.poetry]`: the main table by the rule of Poetry 2, groups, plugins and build constraints. */
function readPoetry(context) {
    readMain(context);
    readTable(context, [...POETRY, "dev-dependencies"], () => ({ scope: "dev", group: "dev" }));
    for (const group of keysAt(context, [...POETRY, "group"])) {
        const label = normalizeLabel(group);
        readTable(context, [...POETRY, "group", group, "dependencies"], () => ({ scope: "group", group: label }));
    }
    readTable(context, [...POETRY, "requires-plugins"], () => ({ scope: "build", group: "plugins" }));
    for (const name of keysAt(context, [...POETRY, "build-constraints"])) {
        readTable(context, [...POETRY, "build-constraints", name], () => ({ scope: "constraint", group: "build" }));
    }
}
/** The sources that `[tool.poetry.dependencies]` adds to the entries of `[project]`: a git, path or URL reference, another index. */
function poetryEnrichments(file, doc) {
    if (valueAt(doc.value, ["project"]) === undefined)
        return [];
    // What is wrong with a row is told when the table itself is read.
    const draft = newDraft(file);
    return Object.entries(tableAt(doc.value, MAIN)).flatMap(([key, value]) => {
        if (key.toLowerCase() === "python")
            return [];
        const entries = poetryEntries(draft, doc, [...MAIN, key], value) ?? [];
        const conditional = entries.length > 1;
        return entries
            .filter((entry) => entry.source.kind !== "index" || entry.source.url !== null)
            .map(({ name, source }) => ({ name, source, conditional }));
    });
}
// When `[project]` names dependencies, the table of Poetry only enriches the same names, unless the project leaves
// the other kind (optional or not) to it by `dynamic`: poetry-core, `DependencyGroup.dependencies`.
function readMain(context) {
    const { plain, optional } = projectEntries(context);
    const labels = extraLabels(context);
    const purposeOf = (entry) => entry.optional ? { scope: "extra", group: labels.get(entry.name) ?? null } : { scope: "prod", group: null };
    if (plain + optional === 0) {
        readTable(context, MAIN, purposeOf);
        return;
    }
    const dynamic = stringsOf(valueAt(context.doc.value, ["project", "dynamic"]));
    const mixed = dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");
    const isUsed = (entry) => mixed && ((plain === 0 && !entry.optional) || (optional === 0 && entry.optional));
    readTable(context, MAIN, purposeOf, isUsed);
}
function readTable(context, path, purposeOf, isUsed = () => true) {
    const known = projectNames(context);
    for (const key of keysAt(context, path)) {
        if (key.toLowerCase() === "python")
            continue;
        const at = [...path, key];
        const entries = poetry_readEntries(context, at);
        for (const entry of entries) {
            if (isUsed(entry))
                addEntry(context.draft, slotAt(context, entry.path, purposeOf(entry)), entry);
            // A name that the project table holds as well is enriched, which is nothing to tell.
            else if (!known.has(entry.name))
                tellUnused(context, entry);
        }
    }
}
function poetry_readEntries(context, at) {
    const entries = poetryEntries(context.draft, context.doc, at, valueAt(context.doc.value, at));
    if (entries === null)
        badShape(context, at, "a dependency that Poetry takes");
    return entries ?? [];
}
function tellUnused(context, { name, writtenName, path }) {
    const detail = `‘${writtenName}’ is not used by Poetry 2: the project table names the dependencies`;
    addSkip(context.draft, "not-used", lineAt(context, path), { detail, project: name });
}
function projectNames(context) {
    const standard = context.draft.requirements.filter(({ scope }) => scope === "prod" || scope === "extra");
    return new Set(standard.map((requirement) => requirement.name));
}
function extraLabels(context) {
    const labels = new Map();
    for (const [extra, names] of Object.entries(tableAt(context.doc.value, [...POETRY, "extras"]))) {
        for (const written of stringsOf(names)) {
            const name = parseProjectName(written);
            if (name !== null && !labels.has(name))
                labels.set(name, normalizeLabel(extra));
        }
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/tools.js






const PDM = ["tool", "pdm"];
const FLIT = ["tool", "flit", "metadata"];
const EDITABLE = /^-e[ \t]+/;
/** Reads the tables of PDM, Rye and old Flit. */
function readOtherTools(context) {
    readPdm(context);
    readArray(context, ["tool", "rye", "dev-dependencies"], { scope: "dev", group: "dev" });
    readArray(context, [...FLIT, "requires"], { scope: "prod", group: null });
    readArray(context, [...FLIT, "dev-requires"], { scope: "dev", group: "dev" });
    readArrays(context, [...FLIT, "requires-extra"], (key) => 
    // Flit's word for what belongs to no extra.
    key === ".none" ? { scope: "prod", group: null } : { scope: "extra", group: normalizeLabel(key) });
    tellUnreadTables(context);
}
/** `[[tool.pdm.source]]` and `[[tool.rye.sources]]`: the names `pypi` and `default` take PyPI's place. */
function readOtherIndexes(draft, doc) {
    for (const path of [
        [...PDM, "source"],
        ["tool", "rye", "sources"],
    ]) {
        for (const { table, index } of tablesOf(valueAt(doc.value, path))) {
            declareIndex(draft, table, doc.spanOf([...path, index, "url"]).line);
        }
    }
}
function declareIndex(draft, table, line) {
    if (typeof table.url !== "string")
        return;
    const name = typeof table.name === "string" ? table.name : null;
    const role = name === "pypi" || name === "default" ? "replaces" : "adds";
    draft.indexes.push({ url: source_withoutCredentials(table.url), name, role, line });
}
function readPdm(context) {
    const groups = [...PDM, "dev-dependencies"];
    for (const group of keysAt(context, groups)) {
        const purpose = { scope: "dev", group: normalizeLabel(group) };
        for (const [index, item] of itemsAt(context, [...groups, group]).entries()) {
            readPdmItem(context, item, [...groups, group, index], purpose);
        }
    }
    for (const key of keysAt(context, [...PDM, "resolution", "overrides"]))
        readPdmOverride(context, key);
}
function readPdmItem(context, item, path, purpose) {
    const slot = slotAt(context, path, purpose);
    if (typeof item !== "string" || !EDITABLE.test(item)) {
        readItem(context, item, slot);
        return;
    }
    const reference = item.replace(EDITABLE, "");
    const source = sourceOfUrl(reference);
    const named = projectOfUrl(reference);
    if (named !== null)
        addEntry(context.draft, slot, { ...named, specifier: "", extras: [], marker: null, source });
    else if (source.kind !== "index" && source.kind !== "workspace") {
        addSkip(context.draft, source.kind, slot.line, { detail: `‘${source.url}’ is installed from where it stands` });
    }
}
// A bare version is an exact pin; a URL replaces the source.
function readPdmOverride(context, key) {
    const path = [...PDM, "resolution", "overrides", key];
    const name = parseProjectName(key);
    const value = asString(valueAt(context.doc.value, path))?.trim();
    if (name === null || value === undefined) {
        badShape(context, path, "an override that PDM takes");
        return;
    }
    const slot = slotAt(context, path, { scope: "override", group: null });
    const facts = { name, writtenName: key, extras: [], marker: null };
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(value)) {
        addEntry(context.draft, slot, { ...facts, specifier: "", version: null, source: sourceOfUrl(value) });
        return;
    }
    const version = /^v?[0-9][^\s,*]*$/.test(value) ? value : pinnedVersion(value);
    addEntry(context.draft, slot, { ...facts, specifier: value, version, source: { kind: "index", url: null } });
}
// Tables of known tools that install from the index and are not read yet.
function tellUnreadTables(context) {
    const { value } = context.doc;
    const pixi = ["tool", "pixi"];
    const parts = ["feature", "target"].flatMap((kind) => Object.keys(tableAt(value, [...pixi, kind])).map((name) => [...pixi, kind, name]));
    const candidates = [["tool", "tox"], ...[pixi, ...parts].map((path) => [...path, "pypi-dependencies"])];
    for (const path of candidates) {
        if (!isTable(valueAt(value, path)))
            continue;
        addSkip(context.draft, "unread-format", lineAt(context, path), { detail: `‘${path.join(".")}’ is not read yet` });
    }
}

;// CONCATENATED MODULE: ./build/manifests/pyproject/format.js














const pyproject_format_FILE_NAME = "pyproject.toml";
const pyproject_format_DOCS = {
    title: "pyproject.toml",
    files: "`pyproject.toml` in any folder",
    reads: "`[project]`, `[dependency-groups]`, `[build-system]`, and the tables of uv, Poetry, PDM, Hatch, Rye, old Flit and setuptools' dynamic files; sources, indexes and workspaces",
    graph: "none: every entry is direct",
    notRead: "dependencies that a build backend makes, template lines, `[tool.tox]`, `[tool.pixi]`",
};
/** `pyproject.toml`: the standard tables and those of the tools. */
const pyproject = {
    id: "pyproject",
    docs: pyproject_format_DOCS,
    encoding: "utf-8",
    matches: (path) => baseNameOf(path) === pyproject_format_FILE_NAME,
    // The sources of a uv workspace root hold for its members.
    companions: (path) => inAncestors(path, pyproject_format_FILE_NAME),
    looksLike: null,
    parse: pyproject_format_parse,
};
function pyproject_format_parse(file) {
    const doc = readDocument(file);
    const draft = newDraft(file.path);
    readUvIndexes(draft, doc);
    readPoetryIndexes(draft, doc);
    readOtherIndexes(draft, doc);
    const bindings = readUvSources(draft, doc);
    const own = ownProject(doc, bindings);
    const sources = sourcesByName([...bindings, ...poetryEnrichments(file.path, doc)]);
    const context = { draft, doc, ownNames: own.names, sources };
    readStandard(context);
    readSetuptools(context);
    readUv(context);
    readPoetry(context);
    readHatch(context);
    readOtherTools(context);
    return { ...manifestOf(draft), noIndex: valueAt(doc.value, ["tool", "uv", "no-index"]) === true, own };
}
function readDocument(file) {
    if (isTemplate(file.path))
        throw new ManifestError("template", "the path of the file is filled in by a template");
    try {
        return parseToml(file.text);
    }
    catch (error) {
        if (error instanceof ManifestError && isTemplate(file.text)) {
            throw new ManifestError("template", "the file is filled in by a template before it is TOML", error.line);
        }
        throw error;
    }
}
function ownProject(doc, bindings) {
    const written = [stringAt(doc.value, ["project", "name"]), stringAt(doc.value, ["tool", "poetry", "name"])];
    const names = written.flatMap((name) => parseProjectName(name ?? "") ?? []);
    const workspace = asTable(valueAt(doc.value, ["tool", "uv", "workspace"]));
    return {
        names: [...new Set(names)],
        requiresPython: stringAt(doc.value, ["project", "requires-python"]) ?? poetryPython(doc),
        workspace: workspace === null ? null : { members: stringsOf(workspace.members), exclude: stringsOf(workspace.exclude) },
        bindings,
    };
}
// Poetry's own form (`^3.9`) is no PEP 440 specifier: what is none is left out.
function poetryPython(doc) {
    const written = stringAt(tableAt(doc.value, ["tool", "poetry", "dependencies"]), ["python"]);
    return written !== null && /^[<>=!~][^|^]*$/.test(written) ? written : null;
}

;// CONCATENATED MODULE: ./build/manifests/requirements/file-names.js

const NAMED = /requirements.*\.(?:txt|in|pip)$/;
const CONSTRAINTS = /constraints.*\.txt$/;
const LISTED = /\.(?:txt|in|pip)$/;
// Names that sit beside requirements and never are any.
const NEVER = /^(?:manifest\.in$|readme|licen[cs]e)/;
const MAY_BE = /\.(?:txt|in|pip|list|reqs)$/;
const MAX_LENGTH = 512 * 1024;
/** True for the names of design section 5: `*requirements*`, a `requirements/` folder's, `*constraints*.txt`. */
function isRequirementsPath(path) {
    const base = baseNameOf(path).toLowerCase();
    const folders = folderOf(path).toLowerCase().split("/");
    if (NEVER.test(base) || folders.some((folder) => folder.endsWith(".egg-info")))
        return false;
    return NAMED.test(base) || CONSTRAINTS.test(base) || (folders.includes("requirements") && LISTED.test(base));
}
/** True for names and sizes whose content is worth a look: `deps.txt`, `dev.list`, `pinned`. */
function mayBeRequirements(path, length) {
    const base = baseNameOf(path).toLowerCase();
    if (length > MAX_LENGTH || NEVER.test(base) || folderOf(path).endsWith(".egg-info"))
        return false;
    return MAY_BE.test(base) || !base.includes(".");
}
/** What names the direct requirements of a compiled file: the `.in` of the same stem and the folder's pyproject.toml. */
function sourcesBeside(path) {
    const base = baseNameOf(path);
    if (!base.toLowerCase().endsWith(".txt"))
        return [];
    const names = [`${base.slice(0, -".txt".length)}.in`, "pyproject.toml"];
    return names.flatMap((name) => parseRepoPath(`${folderOf(path)}/${name}`.replace(/^\//, "")) ?? []);
}

;// CONCATENATED MODULE: ./build/manifests/requirements/guards.js
// Helm's requirements.lock and requirements.yaml.
const YAML_START = /^(?:[A-Za-z_-]+:\s*$|dependencies:)/;
// OpenStack's bindep: `gcc [platform:rpm compile] >=4`.
const BINDEP_LINE = /^[a-z0-9][a-z0-9+.\-/]*(?:\s+\[[^\]]*\])?(?:\s+[<>=!~,0-9.]+)?$/;
const PROSE_WORDS = 4;
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
    // A line that pip rejects and that still names a project beside an operator is a broken requirement, not prose.
    if (lines.some((line, index) => readings[index]?.skipped.some(namesProject) && OPERATOR.test(line.text)))
        return false;
    const sentences = bad.filter((line) => wordsOf(line.text) >= PROSE_WORDS);
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

;// CONCATENATED MODULE: ./build/manifests/requirements/via.js

const VIA = /^\s*via(?:\s+(?<items>\S.*))?$/;
// `name (pyproject.toml)`, `name (setup.py)`, uv's `(pyproject.toml:group)` and `(workspace)`.
const PROJECT_FILE = /\((?<place>[^()]*)\)$/;
const REQUIREMENT_FILE = /^(?:-r|--requirement)(?:\s|$)/;
const EXTRAS = /\[[^[\]]*\]$/;
/**
 * The comments of pip-compile, `uv pip compile`, `uv export` and rye, by the index of the line whose requirement they
 * belong to: the one above. Empty where the file has none.
 */
function readVia(lines, names) {
    const blocks = new Map();
    let block = { parents: [], roots: [] };
    let open = false;
    for (const [index, line] of lines.entries()) {
        if (line.text !== "") {
            block = { parents: [], roots: [] };
            blocks.set(index, block);
            open = false;
        }
        open = readComment(line.comment, open, (item) => addItem(item, names, block));
    }
    return new Map([...blocks].filter(([, found]) => found.parents.length + found.roots.length > 0));
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
function addItem(item, names, block) {
    const place = PROJECT_FILE.exec(item)?.groups?.place;
    if (place !== undefined)
        block.roots.push(groupOf(place));
    else if (REQUIREMENT_FILE.test(item))
        block.roots.push(null);
    const name = place === undefined ? parseProjectName(item.replace(EXTRAS, "")) : null;
    if (name === null)
        return;
    // `uv export` names the project itself, which is no entry of its own file.
    if (names.has(name))
        block.parents.push(name);
    else
        block.roots.push(null);
}
function groupOf(place) {
    const colon = place.indexOf(":");
    const group = colon < 0 ? "" : place.slice(colon).replace(/^:+/, "");
    return group === "" ? null : normalizeLabel(group);
}

;// CONCATENATED MODULE: ./build/manifests/requirements/format.js








const requirements_format_DOCS = {
    title: "pip requirements and constraints files",
    files: "`*requirements*.{txt,in,pip}`, `requirements/**/*.{txt,in,pip}`, `*constraints*.txt`, what these include, and changed files of other names whose every line reads as a requirement",
    reads: "names, specifiers, extras, markers, hashes, `-e`, paths, VCS and URL references, `-r` and `-c`, index options; lines as pip joins and splits them",
    graph: "the `# via` comments of pip-compile, `uv pip compile`, `uv export` and rye",
    notRead: "remote includes, environment variables as names, template lines",
};
// A joined line of more is no list of hashes any more.
const MAX_LINE = 256 * 1024;
const COMPILED = /autogenerated by pip-compile|autogenerated by uv|generated by rye|@generated by PDM/;
/** pip's requirements and constraints files; `-r` and `-c` are returned as includes. */
const requirements = {
    id: "requirements",
    docs: requirements_format_DOCS,
    encoding: "pip",
    matches: isRequirementsPath,
    companions: sourcesBeside,
    looksLike,
    parse: requirements_format_parse,
};
function looksLike(file) {
    if (!mayBeRequirements(file.path, file.text.length))
        return false;
    const lines = logicalLines(file.text);
    if (otherContent(lines) !== null)
        return false;
    const parsed = merged(readLines(file, lines));
    return parsed.skipped.every((skip) => skip.class === "told") && boundsAVersion(parsed);
}
function requirements_format_parse(file) {
    const lines = logicalLines(file.text);
    const other = otherContent(lines);
    if (other !== null)
        return notRequirements(file, `the file is ${other}, not a requirements file`);
    const readings = readLines(file, lines);
    const parsed = merged(readings);
    if (isProse(lines, readings, parsed))
        return notRequirements(file, "no line of the file reads as a requirement with a version");
    return withRelations(parsed, readings, lines);
}
function notRequirements(file, detail) {
    const skip = { class: "told", file: file.path, line: 1, reason: "not-used", detail, project: null };
    return { ...EMPTY_MANIFEST, skipped: [skip] };
}
/** One reading per line, in order. */
function readLines(file, lines) {
    return lines.map((line) => (line.text === "" ? EMPTY_READING : readLine(file, line)));
}
function readLine(file, line) {
    const place = { file: file.path, line };
    if (line.text.length > MAX_LINE)
        return badLine(place, `it is longer than ${MAX_LINE} characters`);
    return line.text.startsWith("-") ? readOptionLine(place) : readEntryLine(place);
}
function merged(readings) {
    const noIndex = readings.some((reading) => reading.noIndex);
    return {
        ...EMPTY_MANIFEST,
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

;// CONCATENATED MODULE: ./build/manifests/setup-cfg/ini.js
const SECTION = /^\[(?<name>[^\]]+)\]/;
const COMMENT = /^[ \t\f\v]*[#;]/;
/** Reads an INI text as Python's configparser does: full-line comments, indented continuation lines, `=` and `:`. */
function readIni(text) {
    const reading = { options: [], badLines: [], section: null, open: null };
    for (const [index, raw] of text.split("\n").entries()) {
        const trimmed = raw.trim();
        if (trimmed === "" || COMMENT.test(raw))
            continue;
        ini_readLine(reading, { trimmed, line: index + 1, indent: raw.length - raw.trimStart().length });
    }
    return { options: reading.options.map(ini_closed), badLines: reading.badLines };
}
function ini_readLine(reading, raw) {
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
function ini_closed({ section, key, line, lines }) {
    const oneLine = lines.length === 1 && lines[0]?.line === line;
    return { section, key, line, lines, oneLine };
}

;// CONCATENATED MODULE: ./build/manifests/setup-cfg/format.js







const setup_cfg_format_DOCS = {
    title: "setup.cfg",
    files: "`setup.cfg` in any folder",
    reads: "`install_requires`, `setup_requires`, `tests_require`, `[options.extras_require]`, `file:` lists, pbr's `[extras]` and `requires-dist`",
    graph: "none: every entry is direct",
    notRead: "the sections of tox",
};
const OPTIONS = new Map([
    ["install_requires", { scope: "prod", group: null }],
    ["setup_requires", { scope: "build", group: null }],
    ["tests_require", { scope: "dev", group: "tests" }],
]);
const PROD = { scope: "prod", group: null };
const REQUIRES_DIST = /^requires[-_]dist$/;
// `%(name)s` shares a list that is read where it stands.
const INTERPOLATION = /%\([^()]*\)s/g;
/** setuptools' and pbr's declarative configuration. */
const setupCfg = {
    id: "setup-cfg",
    docs: setup_cfg_format_DOCS,
    encoding: "utf-8",
    matches: (path) => baseNameOf(path) === "setup.cfg",
    companions: () => [],
    looksLike: null,
    parse: setup_cfg_format_parse,
};
function setup_cfg_format_parse(file) {
    const { options, badLines } = readIni(file.text);
    const draft = newDraft(file.path);
    for (const line of badLines)
        addSkip(draft, "bad-line", line, { detail: "the line is no option and no section" });
    const written = options.find(({ section, key }) => section === "metadata" && key === "name")?.lines[0]?.text;
    const name = parseProjectName(written ?? "");
    const context = { draft, name };
    for (const option of options)
        format_readOption(context, option);
    return { ...manifestOf(draft), own: { ...NO_PROJECT, names: name === null ? [] : [name] } };
}
function format_readOption(context, option) {
    const purpose = format_purposeOf(option);
    if (purpose === null)
        return;
    const first = option.lines[0]?.text ?? "";
    if (/^file:/i.test(first))
        readFiles(context.draft, option, purpose);
    else if (/^attr:/i.test(first)) {
        addSkip(context.draft, "dynamic", option.line, { detail: `‘${option.key}’ is an attribute of a module` });
    }
    else
        for (const entry of joined(format_entriesOf(option)))
            setup_cfg_format_readEntry(context, entry, purpose);
}
function format_purposeOf({ section, key }) {
    if (section === "options")
        return OPTIONS.get(key.replaceAll("-", "_")) ?? null;
    if (section === "metadata")
        return REQUIRES_DIST.test(key) ? PROD : null;
    if (section !== "options.extras_require" && section !== "extras")
        return null;
    // A key may carry a marker: `dev:python_version<"3"`; what stands before it is the label.
    const label = key.split(":", 1)[0]?.trim() ?? "";
    return label === "" ? PROD : { scope: "extra", group: normalizeLabel(label) };
}
// setuptools splits a value on one line at semicolons, so a marker there becomes a requirement of its own.
function format_entriesOf({ lines, oneLine }) {
    if (!oneLine)
        return lines.map(uncommented);
    return lines
        .map(uncommented)
        .flatMap(({ text, line }) => text.split(";").map((part) => ({ text: part.trim(), line })));
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
function setup_cfg_format_readEntry({ draft, name }, entry, purpose) {
    const text = entry.text.replace(INTERPOLATION, "").trim();
    if (text === "" || text.startsWith("#"))
        return;
    const parsed = parseRequirement(text);
    if (parsed.ok && parsed.name === name && purpose.scope !== "build") {
        addSkip(draft, "self", entry.line, {
            detail: `‘${parsed.writtenName}’ is the project itself`,
            project: parsed.name,
        });
        return;
    }
    addPep508(draft, text, { ...purpose, line: entry.line, endLine: entry.line }, () => [DEFAULT_INDEX]);
}
function readFiles(draft, option, purpose) {
    for (const [index, { text, line }] of option.lines.entries()) {
        const names = (index === 0 ? text.replace(/^file:/i, "") : text).split(",").map((name) => name.trim());
        for (const target of names.filter((name) => name !== "")) {
            if (target.includes("%("))
                addSkip(draft, "variable", line, { detail: `the file ‘${shown(target)}’ depends on an option` });
            else
                draft.includes.push({ target, line, as: "requirements", scope: purpose });
        }
    }
}

;// CONCATENATED MODULE: ./build/manifests/setup-py/literals.js

// Deeper than anybody nests lists by hand.
const literals_MAX_DEPTH = 40;
const NOTHING = { literals: [], dynamic: [] };
const PUNCTUATION = new Set(["[", "]", "(", ")", "{", "}", ",", "*"]);
const STRING = /^(?<prefix>[A-Za-z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;
const ESCAPE = /\\(?:(?<char>[\\'"abfnrtv])|x(?<hex>[0-9A-Fa-f]{2})|u(?<unicode>[0-9A-Fa-f]{4})|\r?\n)/g;
const literals_ESCAPED = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", a: "\u0007", b: "\b" };
/** The texts of a list, tuple, set or string of literals, of `+` of these, and of names that stand for them. */
function evaluate(source, node, depth = 0) {
    if (depth > literals_MAX_DEPTH)
        return { literals: [], dynamic: [node] };
    switch (node.name) {
        case "ArrayExpression":
        case "TupleExpression":
        case "SetExpression":
        case "ParenthesizedExpression":
            return literals_merged(inside(node).map((child) => evaluate(source, child, depth + 1)));
        case "BinaryExpression":
            return evaluateSum(source, node, depth);
        case "String":
        case "ContinuedString":
            return evaluateText(source, node);
        case "VariableName": {
            const value = source.constants.get(source.text.slice(node.from, node.to));
            return value === undefined ? { literals: [], dynamic: [node] } : evaluate(source, value, depth + 1);
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
    const args = argumentsOf(node, source.text);
    return {
        pairs: args.flatMap(({ name, value }) => (name === null || name === "**" ? [] : [[name, value]])),
        dynamic: args.flatMap(({ name, value }) => (name === null || name === "**" ? [value] : [])),
    };
}
function displayPairs(source, node) {
    const pairs = [];
    const dynamic = [];
    const children = childrenOf(node).slice(1, -1);
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
        return literals_unquoted(source.text.slice(node.from, node.to));
    if (node.name !== "ContinuedString")
        return null;
    const parts = childrenOf(node).map((child) => stringOf(source, child));
    return parts.includes(null) ? null : parts.join("");
}
function evaluateSum(source, node, depth) {
    const [left, operator, right] = childrenOf(node);
    const isSum = operator !== undefined && source.text.slice(operator.from, operator.to) === "+";
    if (left === undefined || right === undefined || !isSum)
        return { literals: [], dynamic: [node] };
    return literals_merged([evaluate(source, left, depth + 1), evaluate(source, right, depth + 1)]);
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
        if (line.trim() !== "")
            literals.push({ text: line.trim(), at });
        const feed = spread ? source.text.indexOf("\n", at) : -1;
        if (feed >= 0)
            at = feed + 1;
    }
    return { literals, dynamic: [] };
}
function literals_unquoted(written) {
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
        return literals_ESCAPED[char] ?? char;
    const digits = hex ?? unicode;
    return typeof digits === "string" ? String.fromCharCode(Number.parseInt(digits, 16)) : "";
}
function inside(node) {
    return childrenOf(node).filter((child) => !PUNCTUATION.has(child.name));
}
function literals_merged(parts) {
    return {
        literals: parts.flatMap((part) => part.literals),
        dynamic: parts.flatMap((part) => part.dynamic),
    };
}

;// CONCATENATED MODULE: ./build/manifests/setup-py/format.js









const setup_py_format_DOCS = {
    title: "setup.py",
    files: "`setup.py` in any folder",
    reads: "literals in `install_requires`, `setup_requires`, `tests_require`, `extras_require`; names that are assigned once to such literals. The file is never run",
    graph: "none: every entry is direct",
    notRead: "everything that only running the file could tell (a note at its line)",
};
const LISTS = new Map([
    ["install_requires", { scope: "prod", group: null }],
    ["setup_requires", { scope: "build", group: null }],
    ["tests_require", { scope: "dev", group: "tests" }],
]);
/** setuptools' script, read as text. */
const setupPy = {
    id: "setup-py",
    docs: setup_py_format_DOCS,
    encoding: "utf-8",
    matches: (path) => baseNameOf(path) === "setup.py",
    companions: () => [],
    looksLike: null,
    parse: setup_py_format_parse,
};
function setup_py_format_parse(file) {
    const source = readPython(file.text, lineTable(file.text).lineAt);
    const draft = newDraft(file.path);
    const args = source.setupCalls.flatMap((call) => argumentsOf(call, source.text));
    const context = { draft, source, name: parseProjectName(literalOf(source, args, "name") ?? "") };
    if (source.setupCalls.length === 0)
        addSkip(draft, "dynamic", 1, { detail: "no call of ‘setup’ is found in the file" });
    if (source.brokenAt !== null) {
        addSkip(draft, "dynamic", source.lineAt(source.brokenAt), { detail: "the file is no Python from here on" });
    }
    for (const argument of args)
        readArgument(context, argument);
    const names = context.name === null ? [] : [context.name];
    return {
        ...manifestOf(draft),
        own: { ...NO_PROJECT, names, requiresPython: literalOf(source, args, "python_requires") },
    };
}
function literalOf(source, args, name) {
    const found = args.find((argument) => argument.name === name);
    return found === undefined ? null : stringOf(source, found.value);
}
function readArgument(context, { name, value }) {
    const list = LISTS.get(name ?? "");
    if (list !== undefined)
        readList(context, value, list);
    else if (name === "extras_require")
        format_readExtras(context, value);
    else if (name === "dependency_links")
        readLinks(context, value);
    else if (name === "**")
        tellDynamic(context, value);
}
function format_readExtras(context, node) {
    const { pairs, dynamic } = pairsOf(context.source, node);
    for (const part of dynamic)
        tellDynamic(context, part);
    for (const [key, value] of pairs) {
        // A key may carry a marker (`dev:python_version<"3"`); without a label before it, it belongs to the project.
        const label = key.split(":", 1)[0]?.trim() ?? "";
        readList(context, value, label === "" ? { scope: "prod", group: null } : { scope: "extra", group: normalizeLabel(label) });
    }
}
function readList(context, node, purpose) {
    const { draft, source, name } = context;
    const { literals, dynamic } = evaluate(source, node);
    for (const part of dynamic)
        tellDynamic(context, part);
    for (const { text, at } of literals) {
        const line = source.lineAt(at);
        const parsed = parseRequirement(text);
        if (parsed.ok && parsed.name === name && purpose.scope !== "build") {
            addSkip(draft, "self", line, { detail: `‘${parsed.writtenName}’ is the project itself`, project: parsed.name });
        }
        else
            addPep508(draft, text, { ...purpose, line, endLine: line }, () => [DEFAULT_INDEX]);
    }
}
function readLinks(context, node) {
    for (const { text, at } of evaluate(context.source, node).literals) {
        addSkip(context.draft, "url", context.source.lineAt(at), { detail: `‘${shown(text)}’ is a link beside the index` });
    }
}
function tellDynamic({ draft, source }, node) {
    const written = shown(source.text.slice(node.from, Math.min(node.to, node.from + 200)).replace(/\s+/g, " "));
    addSkip(draft, "dynamic", source.lineAt(node.from), { detail: `‘${written}’ is known only when the file runs` });
}

;// CONCATENATED MODULE: ./build/manifests/unread/format.js


const unread_format_DOCS = {
    title: "known formats that are not read yet",
    files: "`pixi.lock`, `pixi.toml`, `conda-lock.yml`, `*.conda-lock.yml`, `noxfile.py`, `tox.ini`, `tox.toml`, `uv.toml`, `hatch.toml`, `buildout.cfg`, `versions.cfg`, `prek.toml`",
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
]);
/** Python files that name projects or indexes and that no format reads yet: each is said, so that none passes as clean. */
const unread = {
    id: "unread",
    docs: unread_format_DOCS,
    encoding: "utf-8",
    matches: (path) => NAMES.has(baseNameOf(path)) || /\.conda-lock\.ya?ml$/.test(path),
    companions: () => [],
    looksLike: null,
    parse: (file) => ({
        ...EMPTY_MANIFEST,
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
    return `‘${baseNameOf(path)}’`;
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/source.js



// Keys of the table form; in the string form of the 2024 previews a URL is `direct+…`.
const KINDS = ["registry", "git", "url", "path", "directory", "editable", "virtual"];
/** Where an entry comes from; the default index where nothing is said, null where uv would not know the source either. */
function readUvSource(value) {
    if (value === undefined)
        return { source: DEFAULT_INDEX, folder: null };
    const written = writtenSource(value);
    if (written === null)
        return null;
    const { kind, place } = written;
    if (kind === "registry")
        return { source: { kind: "index", url: shownUrl(place) }, folder: null };
    if (kind === "git")
        return { source: source_gitSource(place), folder: null };
    if (kind === "url")
        return { source: { kind: "url", url: shownUrl(place) }, folder: null };
    return { source: { kind: "path", url: place }, folder: kind === "path" ? null : place };
}
/** One text per source, equal in table and string form: edges name a source where the version alone is ambiguous. */
function source_sourceKey(value) {
    const written = writtenSource(value);
    return written === null ? "" : `${written.kind}+${written.place}`;
}
function writtenSource(value) {
    if (typeof value === "string")
        return stringSource(value);
    if (!isTable(value))
        return null;
    for (const kind of KINDS) {
        const place = asString(value[kind]);
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
function source_gitSource(place) {
    const [address = "", commit = ""] = place.split("#", 2);
    const [url = "", query = ""] = address.split("?", 2);
    const asked = /(?:^|&)(?:rev|tag|branch)=([^&]*)/.exec(query)?.[1];
    return locked_vcsSource(url, commit || asked || null);
}
/** The distributions of an entry: the source archive first, then wheels in file order. */
function uvFiles(table) {
    const wheels = asArray(table.wheels) ?? [];
    const files = wheels.filter(isTable).map(uvFile);
    return isTable(table.sdist) ? [uvFile(table.sdist), ...files] : files;
}
function uvFile(table) {
    return lockedFile({
        name: asString(table.filename),
        url: asString(table.url),
        path: asString(table.path),
        hash: asString(table.hash),
    });
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/graph.js




/**
 * The graph of a uv lock. A node is a package, or a package with one of its extras (then its edges are the extra's).
 * Roots are what the repository's own packages and the lock's manifest ask for.
 */
function uvGraph(packages) {
    const names = packages.entries.map((entry) => entry.name);
    const dependencies = packages.entries.map((entry) => arrayAt(entry.table, ["dependencies"]));
    const byName = indexByName(names);
    const extraNodes = new Map();
    for (const [position, entry] of packages.entries.entries()) {
        for (const [extra, list] of groupsOf(entry.table, "optional-dependencies")) {
            extraNodes.set(`${position} ${extra}`, names.length);
            names.push(entry.name);
            dependencies.push(list);
        }
    }
    const resolver = { packages, names, byName, extraNodes };
    // Not kept: forks of one name that name each other would keep the square of their number.
    const edgesOf = (node) => targetsOfAll(resolver, dependencies[node] ?? []);
    return { names, roots: graph_rootsOf(resolver), edgesOf };
}
function graph_rootsOf(resolver) {
    const { entries, own, manifest } = resolver.packages;
    const ownNames = new Set(entries.filter((_, position) => own[position]).map((entry) => entry.name));
    const isOwn = (node) => {
        const name = resolver.names[node];
        return name !== undefined && ownNames.has(name);
    };
    const roots = [];
    const add = (list, scope, group) => {
        for (const node of targetsOfAll(resolver, list)) {
            // The own projects are what everything starts from: `all = ["self[web]"]` is no dependency.
            if (!isOwn(node))
                roots.push({ node, scope, group });
        }
    };
    for (const { table } of entries.filter((_, position) => own[position])) {
        add(arrayAt(table, ["dependencies"]), "prod", null);
        for (const [extra, list] of groupsOf(table, "optional-dependencies"))
            add(list, "extra", extra);
        for (const key of ["dev-dependencies", "dependency-groups"]) {
            for (const [group, list] of groupsOf(table, key))
                add(list, "group", group);
        }
    }
    add(arrayAt(manifest, ["requirements"]), "prod", null);
    for (const [group, list] of groupsOf(manifest, "dependency-groups"))
        add(list, "group", group);
    return roots.length > 0 || own.some(Boolean) ? orderRoots(roots) : null;
}
// The nodes of edges `{name, version?, source?, extra?}`: the packages and one node for each extra that they have.
function targetsOfAll(resolver, dependencies) {
    const targets = [];
    for (const dependency of dependencies) {
        if (!isTable(dependency))
            continue;
        const picked = graph_pick(resolver, dependency);
        for (const target of picked)
            targets.push(target);
        for (const extra of graph_extrasOf(dependency))
            pushExtraNodes(targets, picked, { resolver, extra });
    }
    return targets;
}
function pushExtraNodes(targets, picked, { resolver, extra }) {
    for (const target of picked) {
        const node = resolver.extraNodes.get(`${target} ${extra}`);
        if (node !== undefined)
            targets.push(node);
    }
}
const graph_NO_EXTRAS = [];
// Edges of packages say `extra`, requirements of the manifest say `extras`.
function graph_extrasOf(dependency) {
    const extras = dependency.extra ?? dependency.extras;
    return extras === undefined ? graph_NO_EXTRAS : stringsOf(extras).map(normalizeLabel);
}
// uv writes names normalized, so the text itself is nearly always the key.
function candidatesOf(byName, written) {
    return byName.get(written) ?? byName.get(parseProjectName(written) ?? "") ?? [];
}
function graph_pick({ packages, byName }, dependency) {
    const candidates = candidatesOf(byName, asString(dependency.name) ?? "");
    if (candidates.length < 2)
        return candidates;
    const version = asString(dependency.version);
    if (version === null && dependency.source === undefined)
        return candidates;
    const source = dependency.source === undefined ? null : source_sourceKey(dependency.source);
    const chosen = candidates.filter((candidate) => {
        const entry = packages.entries[candidate];
        if (version !== null && entry?.version !== version)
            return false;
        return source === null || source_sourceKey(entry?.table.source) === source;
    });
    return chosen.length === 0 ? candidates : chosen;
}
function groupsOf(table, key) {
    const groups = table[key];
    if (!isTable(groups))
        return [];
    return Object.keys(groups).map((name) => [normalizeLabel(name), arrayAt(groups, [name])]);
}

;// CONCATENATED MODULE: ./build/manifests/uv-lock/format.js









/** `uv.lock`, and `SCRIPT.py.lock` of a script with inline metadata. */
const uvLock = {
    id: formatId("uv-lock"),
    docs: {
        title: "uv.lock",
        files: "`uv.lock`, `*.py.lock`",
        reads: "Every package with its version, source and file hashes: registries, git, URLs and paths; forks of one name; locks of 2024 previews. Members of the workspace are the project itself",
        graph: "Complete: direct requirements with extras and groups, and the path to every package",
        notRead: "Markers of forks are not evaluated: every fork counts",
    },
    encoding: "utf-8",
    matches: (path) => baseNameOf(path) === "uv.lock" || isScriptLock(path),
    companions: (path) => isScriptLock(path) ? [] : [resolveFrom(path, "pyproject.toml")].filter((beside) => beside !== null),
    looksLike: null,
    parse: parseUvLock,
};
function isScriptLock(path) {
    return path.endsWith(".py.lock") && baseNameOf(path) !== ".py.lock";
}
function parseUvLock(file) {
    const document = parseToml(file.text);
    uv_lock_format_checkVersion(document);
    const key = document.value.package === undefined && document.value.distribution !== undefined ? "distribution" : "package";
    const lock = { document, path: file.path, key };
    const { entries, skipped } = readEntries(lock);
    const members = memberNames(document);
    const packages = entries.map((entry) => format_readPackage(entry, members));
    const own = packages.map((each) => each.own !== null);
    const graph = uvGraph({ entries, own, manifest: tableAt(document.value, ["manifest"]) });
    const read = requirementsOf(lock, packages, { roots: graph.roots, reached: reachedFrom(graph) });
    return {
        ...EMPTY_MANIFEST,
        requirements: read.requirements,
        graph: lazyGraph(() => graph),
        own: {
            ...NO_PROJECT,
            names: [...new Set([...members, ...packages.flatMap((each) => (each.own === null ? [] : each.entry.name))])],
            requiresPython: asString(document.value["requires-python"]),
        },
        skipped: [...skipped, ...read.skipped],
    };
}
// uv refuses every other version; a higher revision of version 1 is compatible.
function uv_lock_format_checkVersion(document) {
    const version = asNumber(document.value.version);
    if (version === 1)
        return;
    const detail = version === null ? "has no lock `version`" : `has lock version ${version}, and only version 1 is known`;
    throw new ManifestError("unreadable", detail, document.lineOf(["version"]));
}
function memberNames(document) {
    const written = stringsOf(valueAt(document.value, ["manifest", "members"]));
    return new Set(written.map(parseProjectName).filter((name) => name !== null));
}
function format_readPackage(entry, members) {
    const source = readUvSource(entry.table.source);
    const folder = source?.folder ?? null;
    if (folder === null)
        return { entry, source, own: null };
    if (folder === ".")
        return { entry, source, own: "self" };
    return { entry, source, own: members.has(entry.name) ? "workspace" : null };
}
function requirementsOf(lock, packages, reach) {
    const requirements = [];
    const skipped = [];
    const direct = reach.roots === null ? null : new Set(reach.roots.map((root) => root.node));
    for (const [position, { entry, source, own }] of packages.entries()) {
        if (own !== null)
            skipped.push(ownEntry(lock, entry, own));
        else if (source === null)
            skipped.push(badEntry(lock, entry.index, "an entry with an unknown source", entry.name));
        else {
            const root = reach.reached[position];
            const parts = {
                ...PLAIN_PARTS,
                source: source.source,
                files: uvFiles(entry.table),
                scope: root?.scope ?? "prod",
                group: root?.group ?? null,
                direct: direct?.has(position) ?? null,
                node: nodeId(position),
            };
            requirements.push(lockedRequirement(lock, entry, parts));
        }
    }
    return { requirements, skipped };
}

;// CONCATENATED MODULE: ./build/manifests/registry.js














/** Every format, in the order of the docs; the first whose name test holds reads a path. */
const FORMATS = [
    requirements,
    pyproject,
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

;// CONCATENATED MODULE: ./build/gate/formats.js


/** The registry as the step `changes` is handed it. */
const FORMAT_TABLE = { formatOf: formatOf, byId: formatById, requirements: requirements };
const FORMAT_IDS = FORMATS.map((format) => format.id);

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
    return read.kind === "file" && /\buses:\s*["']?[^\s"'#]*pypi-gate/.test(new TextDecoder().decode(read.bytes));
}

;// CONCATENATED MODULE: ./build/domain/version.js

/** True when both texts are the same version by PEP 440 (`1.0` = `1.0.0`, epochs, local parts); else the texts themselves decide. */
function sameVersion(a, b) {
    if (a === b)
        return true;
    const [left, right] = [a.trim(), b.trim()];
    if ((0,pep440/* valid */.rZ)(left) === null || (0,pep440/* valid */.rZ)(right) === null)
        return left.toLowerCase() === right.toLowerCase();
    return (0,pep440/* compare */.UD)(left, right) === 0;
}
/** True for `1.0+cpu`: PEP 440 local versions are never uploaded to PyPI. */
function isLocalVersion(version) {
    return version.includes("+");
}
/** PEP 440 order for sorting; texts that are no versions come first, in their own order. */
function compareVersions(a, b) {
    const [left, right] = [(0,pep440/* valid */.rZ)(a) !== null, (0,pep440/* valid */.rZ)(b) !== null];
    if (left && right)
        return (0,pep440/* compare */.UD)(a, b);
    if (left !== right)
        return left ? 1 : -1;
    return a < b ? -1 : a > b ? 1 : 0;
}

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
        lookup: lookups.get(change.project) ?? subjects_notAsked(change),
        indexUrl: policy.indexUrl,
        denied: policy.deniedBecause(change.project),
    }));
    const run = { kind: "run", facts: { ...facts, addedIndexes: survey.addedIndexes, projects } };
    return [...projects, ...survey.manifests, run];
}
function subjects_notAsked(change) {
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
        const onlyLocal = asked.every(({ requirement }) => requirement.version !== null && isLocalVersion(requirement.version));
        return [{ name: change.project, versions: [...versions], confirmAbsence: !onlyLocal && !change.own }];
    });
}

;// CONCATENATED MODULE: ./build/manifests/decode.js

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
const decode_LINE_FEED = 0x0a;
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
        throw new ManifestError("encoding", "the file is not UTF-8: it starts with the byte order mark of UTF-16 or UTF-32");
    if (bytes.includes(0))
        throw new ManifestError("binary", "the file has NUL bytes, so it is no text");
    return encoding === "pip" ? decodeDeclared(bytes) : UTF_8.decode(bytes);
}
function decodeDeclared(bytes) {
    const name = declaredEncoding(bytes);
    if (name === null)
        return UTF_8.decode(bytes);
    const key = name.toLowerCase().replaceAll("_", "-");
    const decode = Object.hasOwn(DECLARED, key) ? DECLARED[key] : undefined;
    if (decode !== undefined)
        return decode(bytes);
    throw new ManifestError("encoding", `the file declares the encoding ‘${name.slice(0, 40)}’, which is not read`);
}
function declaredEncoding(bytes) {
    let start = 0;
    for (let line = 0; line < 2; line++) {
        const feed = bytes.indexOf(decode_LINE_FEED, start);
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
                throw new ManifestError("encoding", `the file has bytes that are not ${label.toUpperCase()}`);
            throw error;
        }
    };
}
function decodeAscii(bytes) {
    if (bytes.some((byte) => byte > 0x7f))
        throw new ManifestError("encoding", "the file declares ASCII and has other bytes");
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
        throw new ManifestError("encoding", "the file ends within a UTF-32 character");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = [];
    for (let at = 0; at < bytes.length; at += 4) {
        const point = view.getUint32(at, littleEndian);
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
            throw new ManifestError("encoding", "the file has bytes that are not UTF-32");
        }
        parts.push(String.fromCodePoint(point));
    }
    return parts.join("");
}

;// CONCATENATED MODULE: ./build/domain/days.js
/** A calendar day as a count of days since 1970-01-01 (UTC), or null when the text is not a real `YYYY-MM-DD`. */
function dayNumber(text) {
    const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/.exec(text);
    if (match?.groups === undefined)
        return null;
    const [year, month, day] = [Number(match.groups.year), Number(match.groups.month), Number(match.groups.day)];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return null;
    return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}
/** The inverse of {@link dayNumber}: `YYYY-MM-DD`. */
function dayText(days) {
    let year = 1970;
    while (days >= daysBeforeYear(year + 1))
        year++;
    while (days < daysBeforeYear(year))
        year--;
    let rest = days - daysBeforeYear(year);
    let month = 1;
    while (rest >= daysInMonth(year, month))
        rest -= daysInMonth(year, month++);
    return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(rest + 1).padStart(2, "0")].join("-");
}
/** Whole days from one ISO time or day to another; null when one is no date. */
function daysBetween(from, to) {
    const [start, end] = [dayNumber(from), dayNumber(to)];
    return start === null || end === null ? null : end - start;
}
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
function daysInMonth(year, month) {
    if (month === 2)
        return isLeap(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function daysBeforeMonth(year, month) {
    let days = 0;
    for (let earlier = 1; earlier < month; earlier++)
        days += daysInMonth(year, earlier);
    return days;
}
// Gregorian: days from 1970-01-01 to January 1 of the year.
function daysBeforeYear(year) {
    const before = year - 1;
    return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719162;
}

;// CONCATENATED MODULE: ./build/policy/globs.js
const globs_SEPARATORS = /[-_.]+/g;
const NAME_GLOB = /^[A-Za-z0-9._*?-]+$/;
// Nested alternatives multiply; a policy that needs more than this is a mistake.
const MAX_ALTERNATIVES = 256;
/** True for text that can stand where project names or their globs are listed. */
function isNameGlob(glob) {
    return NAME_GLOB.test(glob) && /[A-Za-z0-9*?]/.test(glob);
}
/** True when the text has a wildcard of a name glob. */
function hasWildcard(glob) {
    return /[*?]/.test(glob);
}
/** Normalized as PEP 503 does with names, wildcards kept. */
function normalizeNameGlob(glob) {
    return glob.replace(globs_SEPARATORS, "-").toLowerCase();
}
/** A test for normalized names: `*` is any run of characters, `?` one. */
function nameMatcher(globs) {
    const exact = new Set();
    const patterns = [];
    for (const glob of globs.map(normalizeNameGlob)) {
        if (hasWildcard(glob))
            patterns.push([...glob].map(nameToken));
        else
            exact.add(glob);
    }
    return (name) => exact.has(name) || patterns.some((pattern) => matches(pattern, name));
}
/** A test for repository paths: `*` within a segment, `**` across, `?`, `{a,b}`; from the root, case-sensitive. */
function pathMatcher(globs) {
    const patterns = globs.flatMap((glob) => alternatives(glob).map(pathTokens));
    return (path) => patterns.some((pattern) => matches(pattern, path));
}
/** Why the text is no path glob, or null. */
function pathGlobProblem(glob) {
    if (glob.trim() === "")
        return "must not be blank";
    if (glob.startsWith("/") || glob.startsWith("./"))
        return "is relative to the root of the repository: no leading / or ./";
    return alternatives(glob).length > MAX_ALTERNATIVES ? "has too many alternatives" : null;
}
function nameToken(char) {
    if (char === "*")
        return { kind: "run" };
    return char === "?" ? { kind: "one" } : { kind: "char", char };
}
function pathTokens(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length; at++) {
        const atSegment = at === 0 || glob[at - 1] === "/";
        if (glob.startsWith("**/", at) && atSegment) {
            tokens.push({ kind: "folders" });
            at += 2;
        }
        else if (glob.startsWith("**", at)) {
            tokens.push({ kind: "across" });
            at += 1;
        }
        else
            tokens.push(nameToken(glob.charAt(at)));
    }
    return tokens;
}
// All states at once: time is text × tokens, whatever the globs; a regular expression would backtrack on `*a*b*c*`.
function matches(tokens, text) {
    let states = closure(tokens, new Set([0]), true);
    for (const char of text) {
        const next = new Set();
        for (const state of states)
            globs_step(tokens, state, char, next);
        states = closure(tokens, next, char === "/");
        if (states.size === 0)
            return false;
    }
    return states.has(tokens.length);
}
function globs_step(tokens, state, char, next) {
    const token = tokens[state];
    if (token === undefined)
        return;
    if (token.kind === "char" ? token.char === char : token.kind === "one" && char !== "/")
        next.add(state + 1);
    if (token.kind === "across" || token.kind === "folders" || (token.kind === "run" && char !== "/"))
        next.add(state);
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
/** The glob with its `{a,b}` written out; more than the limit where there are too many. Unclosed braces are characters. */
function alternatives(glob) {
    let globs = [glob];
    while (globs.some((text) => innermost(text) !== null) && globs.length <= MAX_ALTERNATIVES) {
        globs = globs.flatMap(writtenOut);
    }
    return [...new Set(globs)];
}
function writtenOut(text) {
    const group = innermost(text);
    if (group === null)
        return [text];
    return group.parts.map((part) => text.slice(0, group.start) + part + text.slice(group.end));
}
function innermost(text) {
    const end = text.indexOf("}");
    if (end < 0)
        return null;
    const start = text.lastIndexOf("{", end);
    if (start < 0)
        return null;
    return { start, end: end + 1, parts: text.slice(start + 1, end).split(",") };
}

;// CONCATENATED MODULE: ./build/domain/lookup.js
const PROJECT_STATUSES = ["active", "deprecated", "archived", "quarantined"];
/** The status word of a lookup, or null where there is none that counts. */
function statusOf(lookup) {
    return lookup.kind === "found" && lookup.status.kind === "known" ? lookup.status.status : null;
}
/** True for archived, deprecated and quarantined. */
function isAdverse(status) {
    return status !== null && status !== "active";
}
/** Positive when `now` is worse than `then`: active < deprecated < archived < quarantined. */
function compareStatus(now, then) {
    return PROJECT_STATUSES.indexOf(now) - PROJECT_STATUSES.indexOf(then);
}

;// CONCATENATED MODULE: ./build/domain/severity.js
const COLUMNS = ["new", "transitive", "changed", "existing"];
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
/** The stricter of the two. */
function atLeast(severity, floor) {
    return RANK[severity] >= RANK[floor] ? severity : floor;
}

;// CONCATENATED MODULE: ./build/policy/nearest.js

// Longer text is no slip of the keyboard; comparing it would only cost time.
const nearest_MAX_COMPARED = 80;
/** The valid name nearest to what was written, or null when more than a third of its letters differ. */
function nearest_nearest(written, valid) {
    if (written.length > nearest_MAX_COMPARED)
        return null;
    let best = null;
    for (const name of valid) {
        const distance = editDistance(written.toLowerCase(), name);
        if (best === null || distance < best.distance)
            best = { name, distance };
    }
    return best !== null && best.distance * 3 <= written.length ? best.name : null;
}
/** `; did you mean "x"?`, or the valid names: `; valid: "a", "b"`. */
function hint(written, valid) {
    const near = nearest_nearest(written, valid);
    if (near !== null)
        return `; did you mean "${near}"?`;
    return `; valid: ${valid.map((name) => `"${name}"`).join(", ")}`;
}
/** Text of the file in quotes, on one line, shortened. */
function quoted(text) {
    return `"${plainLine(text, nearest_MAX_COMPARED)}"`;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/policy/urls.js
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** Why the text can not be an index URL, or null: https, or http to the loopback interface. */
function indexUrlProblem(text) {
    const url = URL.parse(text);
    if (url === null)
        return "is no URL";
    if (url.protocol === "https:")
        return null;
    return url.protocol === "http:" && LOOPBACK.test(url.hostname) ? null : "is not https";
}
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

;// CONCATENATED MODULE: ./build/policy/schema.js








const schema_PRESETS = ["advisory", "standard", "strict"];
const REVIEW_WHEN = ["on-findings", "always", "never"];
const DISPOSITIONS = ["migrating", "vendored", "accepted"];
/** Rules that judge files: nothing in them is transitive. */
const WITHOUT_TRANSITIVE = new Set(["unreadable-manifest", "unread-entry"]);
const MAX_WAIVER_DAYS = 3650;
/** Where editors find the JSON Schema of the policy. */
const POLICY_SCHEMA_URL = "https://raw.githubusercontent.com/pypi-gate/pypi-gate/main/schema/policy.json";
const Severity = schemas/* enum */.k5n(SEVERITIES).describe("How strictly a finding is taken.");
/** A field whose text a function can refuse; its answer continues the sentence that begins with the text in quotes. */
function checkedText(problem) {
    return schemas/* string */.YjP().check((context) => {
        const found = problem(context.value);
        if (found === null)
            return;
        context.issues.push({ code: "custom", input: context.value, message: `${quoted(context.value)} ${found}` });
    });
}
const NonBlank = schemas/* string */.YjP().check((context) => {
    if (context.value.trim() === "")
        context.issues.push({ code: "custom", input: context.value, message: "blank" });
});
const NameGlob = checkedText((text) => (isNameGlob(text) ? null : "is no project name or glob of names"));
const PathGlob = checkedText(pathGlobProblem);
const IndexUrl = checkedText(indexUrlProblem);
const KnownUrl = checkedText(knownUrlProblem);
const IssueUrl = checkedText(issueUrlProblem);
const WaivedProject = checkedText((text) => {
    if (hasWildcard(text))
        return "has a wildcard; a waiver names one project";
    return parseProjectName(text) === null ? "is no project name" : null;
});
const LocalDate = schemas/* custom */.IeY((value) => value instanceof smol_toml_dist/* TomlDate */.PJ && value.isDate())
    .describe("The last day it holds, UTC: a TOML date without quotes.");
function relationTable(rule) {
    const [one, changed, existing] = [Severity.optional(), Severity.optional(), Severity.optional()];
    const files = { new: one, changed, existing };
    return schemas/* strictObject */.rej(WITHOUT_TRANSITIVE.has(rule.id) ? files : { ...files, transitive: Severity.optional() });
}
function rulesTable(vocabulary) {
    const rules = vocabulary.rules.filter((rule) => rule.configurable);
    const shape = Object.fromEntries(rules.map((rule) => [rule.id, schemas/* union */.KCZ([Severity, relationTable(rule)]).optional()]));
    return schemas/* strictObject */.rej(shape).describe("Severity by rule: one word for all relations, or a table by relation.");
}
function projectEntry(rules) {
    return schemas/* strictObject */.rej({
        name: schemas/* union */.KCZ([NameGlob, schemas/* array */.YOg(NameGlob).min(1)]).describe("Project names; `*` and `?` are wildcards."),
        allow: schemas/* literal */.euz(true).optional().describe("Every rule off but quarantined-project."),
        deny: schemas/* literal */.euz(true).optional().describe("A finding of the rule denied-project."),
        rules: rules.optional(),
        reason: NonBlank.optional().describe("Required with allow and deny."),
    });
}
function waiverEntry(vocabulary) {
    const ids = vocabulary.rules.filter((rule) => rule.configurable).map((rule) => rule.id);
    return schemas/* strictObject */.rej({
        project: WaivedProject.describe("One project, no wildcards."),
        rules: schemas/* array */.YOg(schemas/* enum */.k5n(ids)).min(1),
        reason: NonBlank,
        expires: LocalDate,
        status: schemas/* enum */.k5n(PROJECT_STATUSES).optional().describe("The status it was granted for; void when it gets worse."),
        owner: NonBlank.optional(),
        issue: IssueUrl.optional().describe("The migration task."),
        disposition: schemas/* enum */.k5n(DISPOSITIONS).optional(),
    });
}
/** The policy file as a zod schema: strict, the rules and formats taken from the argument. */
function policySchema(vocabulary) {
    const rules = rulesTable(vocabulary);
    return schemas/* strictObject */.rej({
        preset: schemas/* enum */.k5n(schema_PRESETS).optional().describe("The table that the rest is laid over."),
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
        review: schemas/* strictObject */.rej({ when: schemas/* enum */.k5n(REVIEW_WHEN).optional(), inline: schemas/* boolean */.zMY().optional() }).optional(),
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
function sections_keysAt(path) {
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
    return /^[A-Za-z0-9_-]+$/.test(key) ? key : quoted(key);
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
            return [{ path, message: `${issues_nameOf(path)}${inSection(path, context)} is not valid: ${issue.message}` }];
    }
}
/** What stands at a path of a TOML value, or undefined. */
function issues_valueAt(root, path) {
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
    const value = issues_valueAt(context.value, path);
    const [asText, asTable] = issue.errors;
    const isName = path.at(-1) === "name";
    const isTable = typeof value === "object" && value !== null && !(value instanceof smol_toml_dist/* TomlDate */.PJ) && !Array.isArray(value);
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
        return `unknown key ${quoted(key)}${within(path, context)}${hint(key, sections_keysAt(path))}`;
    const fixed = context.vocabulary.rules.some((rule) => rule.id === key && !rule.configurable);
    if (fixed)
        return `the severity of ${quoted(key)} is fixed; it can not stand${within(path, context)}`;
    return `unknown rule ${quoted(key)}${within(path, context)}${hint(key, ruleNames(context))}`;
}
function unknownRelation(path, key, context) {
    const rule = String(path.at(-1));
    const lacks = WITHOUT_TRANSITIVE.has(rule);
    const place = `of "${rule}"${within(path.slice(0, -1), context)}`;
    if (lacks && key === "transitive")
        return `relation "transitive" ${place}: the rule judges files and has none`;
    const valid = lacks ? COLUMNS.filter((column) => column !== "transitive") : COLUMNS;
    return `unknown relation ${quoted(key)} ${place}${hint(key, valid)}`;
}
function invalidValue(values, path, context) {
    const value = issues_valueAt(context.value, path);
    if (value === undefined)
        return issues_missing(path, context);
    const place = inSection(path, context);
    if (values.length === 1 && values[0] === true)
        return `${issues_nameOf(path)}${place} must be true, or left out`;
    if (typeof value !== "string")
        return typeProblem("string", path, context).message;
    const [what, valid] = wordsAt(path, context);
    return `unknown ${what} ${quoted(value)}${forKey(what, path)}${place}${hint(value, valid)}`;
}
function wordsAt(path, context) {
    const [first, second] = path;
    if (first === "preset")
        return ["preset", schema_PRESETS];
    if (first === "review")
        return ["review value", REVIEW_WHEN];
    if (first === "open")
        return ["name", openNames(context.vocabulary)];
    if (first === "manifests" && second === "map")
        return ["format", context.vocabulary.formats];
    if (first === "waivers")
        return waiverWords(path, context);
    return first === "groups" && path.length === 2 ? ["value", ["off"]] : ["severity", SEVERITIES];
}
function waiverWords(path, context) {
    if (path[2] === "status")
        return ["status", PROJECT_STATUSES];
    return path[2] === "disposition" ? ["disposition", DISPOSITIONS] : ["rule", ruleNames(context)];
}
function typeProblem(expected, path, context) {
    const value = issues_valueAt(context.value, path);
    if (value === undefined && path.length > 0)
        return { path: path.slice(0, -1), message: issues_missing(path, context) };
    return {
        path,
        message: `${issues_nameOf(path)}${inSection(path, context)} must be ${wanted(expected, path)}, not ${issues_kindOf(value)}`,
    };
}
function issues_missing(path, context) {
    return `missing ${issues_nameOf(path)}${inSection(path, context)}`;
}
function outOfRange(path, context) {
    if (path[0] === "max-waiver-days")
        return `"max-waiver-days" must be 1 to 3650, not ${String(issues_valueAt(context.value, path))}`;
    return `${issues_nameOf(path)}${inSection(path, context)} must not be empty`;
}
function customProblem(issue, path, context) {
    const value = issues_valueAt(context.value, path);
    const place = `${issues_nameOf(path)}${inSection(path, context)}`;
    if (path[0] === "waivers" && path[2] === "expires") {
        if (value === undefined)
            return issues_missing(path, context);
        return `${place} must be a date without quotes (2027-02-21), not ${issues_kindOf(value)}`;
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
function issues_kindOf(value) {
    if (value instanceof smol_toml_dist/* TomlDate */.PJ)
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
function issues_nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return "the policy";
    return typeof last === "string" ? quoted(last) : `item ${last + 1} of ${issues_nameOf(path.slice(0, -1))}`;
}
// A key that is called as its value (preset, status) or lists it (rules) is not named twice.
function forKey(what, path) {
    const last = path.at(-1);
    if (last === what || path.at(-2) === `${what}s`)
        return "";
    return typeof last === "string" ? ` for ${issues_nameOf(path)}` : ` in ${issues_nameOf(path.slice(0, -1))}`;
}
function inSection(path, context) {
    const keys = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
    return within(keys.slice(0, -1), context);
}
function within(path, context) {
    const section = sectionOf(path, context.prefix);
    return section === null ? "" : ` in ${section}`;
}

;// CONCATENATED MODULE: ./build/policy/model.js
const NO_INPUTS = { preset: null, indexUrl: null, review: null, onUnverified: null };
const DEFAULT_MAX_WAIVER_DAYS = 366;

;// CONCATENATED MODULE: ./build/policy/checks.js









const EFFECTS = ["allow", "deny", "rules"];
const ISO_DATE = /\d{4}-\d{2}-\d{2}/;
/** What a schema can not see: fields that need each other, and dates against today. Works on files with other errors too. */
function crossProblems(context) {
    return [
        ...checks_tablesOf(context, "projects").flatMap((project, at) => projectProblems(context, project, at)),
        ...groupProblems(context),
        ...mapProblems(context),
        ...checks_tablesOf(context, "waivers").flatMap((waiver, at) => dateProblems(context, waiver, at)),
        ...sharedWaivers(context),
    ];
}
function prefixOf(context) {
    return context.document.root.map((key) => `${key}.`).join("");
}
function checks_tablesOf(context, key) {
    const list = issues_valueAt(context.document.value, [key]);
    return Array.isArray(list) ? list : [];
}
function projectProblems(context, project, at) {
    if (typeof project !== "object" || project === null)
        return [];
    const section = sectionOf(["projects", at], prefixOf(context));
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
    const table = issues_valueAt(context.document.value, path);
    return typeof table === "object" && table !== null && !Array.isArray(table) ? Object.keys(table) : [];
}
function groupProblems(context) {
    const seen = new Map();
    return keysOf(context, ["groups"]).flatMap((written) => {
        const first = seen.get(normalizeLabel(written));
        seen.set(normalizeLabel(written), first ?? written);
        if (first === undefined)
            return [];
        const line = context.document.lineAt(["groups", first]);
        const message = `group ${quoted(written)} is given twice: it is the same as ${quoted(first)} on line ${line}`;
        return [{ path: ["groups", written], message }];
    });
}
function mapProblems(context) {
    return keysOf(context, ["manifests", "map"]).flatMap((glob) => {
        const problem = pathGlobProblem(glob);
        const section = sectionOf(["manifests", "map"], prefixOf(context));
        return problem === null
            ? []
            : [{ path: ["manifests", "map", glob], message: `${quoted(glob)} in ${section} ${problem}` }];
    });
}
function dateProblems(context, waiver, at) {
    const path = ["waivers", at, "expires"];
    const expires = issues_valueAt(waiver, ["expires"]);
    if (!(expires instanceof smol_toml_dist/* TomlDate */.PJ && expires.isDate()))
        return [];
    const place = `"expires" in ${sectionOf(path, prefixOf(context))}`;
    const iso = expires.toISOString();
    const unreal = writtenDate(context.document, path, iso);
    if (unreal !== null)
        return [{ path, message: `${place} is no day of the calendar: ${unreal}` }];
    const [day, today] = [dayNumber(iso), dayNumber(context.today)];
    if (day === null || today === null)
        return [{ path, message: `${place} is no day of the calendar: ${iso}` }];
    const limit = limitOf(context);
    if (day - today <= limit)
        return [];
    return [{ path, message: `${place} is ${day - today} days ahead; "max-waiver-days" allows ${limit}` }];
}
// The TOML parser reads 2027-02-30 as March 2; the text says what was written.
function writtenDate(document, path, iso) {
    const line = document.text.split("\n")[document.lineAt(path) - 1] ?? "";
    const after = line.slice(Math.max(0, line.indexOf("expires")));
    const written = ISO_DATE.exec(after)?.[0];
    return written === undefined || written === iso ? null : written;
}
function limitOf(context) {
    const own = issues_valueAt(context.document.value, ["max-waiver-days"]);
    if (typeof own === "number" && own >= 1 && own <= MAX_WAIVER_DAYS)
        return own;
    return context.maxWaiverDays ?? DEFAULT_MAX_WAIVER_DAYS;
}
function sharedWaivers(context) {
    const seen = new Map();
    return checks_tablesOf(context, "waivers").flatMap((waiver, at) => {
        const [project, rules] = [issues_valueAt(waiver, ["project"]), issues_valueAt(waiver, ["rules"])];
        if (typeof project !== "string" || !Array.isArray(rules))
            return [];
        const name = parseProjectName(project) ?? project;
        return rules.flatMap((rule, item) => {
            const key = `${name} ${String(rule)}`;
            const first = seen.get(key);
            seen.set(key, first ?? { waiver: at, line: context.document.lineAt(["waivers", at]) });
            if (first === undefined || first.waiver === at)
                return [];
            const message = `${quoted(name)} has a waiver for ${quoted(String(rule))} already, on line ${first.line}`;
            return [{ path: ["waivers", at, "rules", item], message }];
        });
    });
}

;// CONCATENATED MODULE: ./build/policy/document.js


const BYTE_ORDER_MARK = "\uFEFF";
const TOOL_TABLE = ["tool", "pypi-gate"];
/** True for the file that holds a policy in `[tool.pypi-gate]`, by its name. */
function isPyproject(path) {
    return path.slice(path.lastIndexOf("/") + 1) === "pyproject.toml";
}
/** Reads one policy text. `absent`: a pyproject.toml without the table. `broken`: not TOML, and it could hold a policy. */
function document_readDocument(source, locate) {
    const inTool = isPyproject(source.path);
    const parsed = document_parseToml(source.text);
    if (parsed.kind === "broken") {
        // A pyproject.toml that does not know the gate is judged as a manifest, not as a policy.
        return inTool && !source.text.includes("pypi-gate") ? { kind: "absent" } : parsed;
    }
    const root = inTool ? TOOL_TABLE : [];
    const value = root.reduce(document_child, parsed.value);
    if (value === undefined)
        return { kind: "absent" };
    const lineOf = locate(source.text);
    const lineAt = (path) => lineOf([...root, ...path]);
    return { kind: "policy", file: source.path, text: source.text, value, root, lineAt };
}
function document_parseToml(text) {
    try {
        return {
            kind: "parsed",
            value: plain((0,smol_toml_dist/* parse */.qg)(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, { integersAsBigInt: true })),
        };
    }
    catch (error) {
        if (!(error instanceof smol_toml_dist/* TomlError */.zx))
            throw error;
        return { kind: "broken", line: error.line, message: syntaxMessage(error.message) };
    }
}
function syntaxMessage(text) {
    const reason = plainLine((text.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, ""));
    if (reason.includes("redefine"))
        return "not valid TOML: a key or table is given twice";
    return `not valid TOML: ${reason}`;
}
function plain(value) {
    if (typeof value === "bigint")
        return Number(value);
    // No key of a policy takes a float, and 366.0 is no integer in TOML.
    if (typeof value === "number")
        return Number.NaN;
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== "object" || value === null || value instanceof smol_toml_dist/* TomlDate */.PJ)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
function document_child(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return Reflect.get(value, key);
}

;// CONCATENATED MODULE: ./build/domain/finding.js

/** The order of every list: severity, then file, line, project, rule. */
function byImportance(a, b) {
    return (bySeverity(a.severity, b.severity) ||
        finding_compareText(a.file, b.file) ||
        a.line - b.line ||
        finding_compareText(a.project ?? "", b.project ?? "") ||
        finding_compareText(a.rule, b.rule));
}
/** Code unit order: the same on every machine, whatever its locale. */
function finding_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/policy/errors.js

/** One error of a policy file; `line` counts from 1. */
function policyError(file, line, message) {
    return { file, line, message };
}
/** By file, line and message, each once. */
function sortErrors(errors) {
    const byText = new Map(errors.map((error) => [errors_formatError(error), error]));
    return [...byText.values()].sort((a, b) => finding_compareText(a.file, b.file) || a.line - b.line || finding_compareText(a.message, b.message));
}
/** `FILE:LINE: MESSAGE`, as stderr and the log show it. */
function errors_formatError(error) {
    return `${error.file}:${error.line}: ${error.message}`;
}

;// CONCATENATED MODULE: ./build/policy/merge.js


/** Lays the layers (a shared policy's first, then the repository's own) over the defaults, and the inputs over all. */
function mergeLayers(layers, inputs) {
    const url = inputOr(inputs.indexUrl, last(layers, (layer) => layer.index.url) ?? byDefault(PYPI_SIMPLE_URL));
    return {
        files: layers.map((layer) => layer.file),
        preset: inputOr(inputs.preset, last(layers, (layer) => layer.preset) ?? byDefault("standard")),
        maxWaiverDays: last(layers, (layer) => layer.maxWaiverDays) ?? byDefault(DEFAULT_MAX_WAIVER_DAYS),
        rules: layers.map((layer) => layer.rules),
        groups: layers.flatMap((layer) => layer.groups),
        projects: layers.flatMap((layer) => layer.projects),
        include: merge_joined(layers, (layer) => layer.manifests.include, ["**"]),
        exclude: merge_joined(layers, (layer) => layer.manifests.exclude, []),
        // A later format of the same glob is looked at first.
        map: merge_joined([...layers].reverse(), (layer) => layer.manifests.map, []),
        indexUrl: { ...url, value: baseUrl(url.value) },
        privateNames: merge_joined(layers, (layer) => layer.index.private, []),
        knownIndexes: merge_joined(layers, (layer) => layer.index.known, []),
        critical: merge_joined(layers, (layer) => layer.critical, []),
        reviewWhen: inputOr(inputs.review, last(layers, (layer) => layer.review.when) ?? byDefault("on-findings")),
        reviewInline: last(layers, (layer) => layer.review.inline) ?? byDefault(true),
        waivers: layers.flatMap((layer) => layer.waivers),
        inputs,
    };
}
/** A value that nobody set. */
function byDefault(value) {
    return { value, source: "default", file: null, line: null };
}
/** A value given as an input or option. */
function byInput(value) {
    return { value, source: "input", file: null, line: null };
}
function inputOr(input, otherwise) {
    return input === null ? otherwise : byInput(input);
}
function last(layers, pick) {
    return layers.reduce((found, layer) => pick(layer) ?? found, null);
}
function merge_joined(layers, pick, otherwise) {
    const lists = layers.map(pick);
    const [first, ...more] = lists.flatMap((list) => list.key ?? []);
    if (first === undefined)
        return byDefault(otherwise);
    const own = more.find((key) => key.source === "file") ?? first;
    return { ...own, value: lists.flatMap((list) => list.items.map((item) => item.value)) };
}
function baseUrl(url) {
    const clean = source_withoutCredentials(url);
    return clean.endsWith("/") ? clean : `${clean}/`;
}

;// CONCATENATED MODULE: ./build/policy/presets.js
const PRESET_TABLE = {
    advisory: { instead: { block: "warn" }, block: new Set() },
    standard: { instead: {}, block: new Set() },
    strict: {
        instead: {},
        block: new Set(["archived-project", "deprecated-project", "yanked-release", "unknown-status"]),
    },
};
/** Weakest first. */
const PRESET_ORDER = ["advisory", "standard", "strict"];
/** A preset's severity of one rule and column. `stated`: what the rule itself asks for instead of its default. */
function presetSeverity(preset, rule, column, stated) {
    const table = PRESET_TABLE[preset];
    if (!rule.configurable)
        return rule.defaults[column];
    if (table.block.has(rule.id))
        return "block";
    const severity = stated ?? rule.defaults[column];
    return table.instead[severity] ?? severity;
}
/** Negative when the first preset is weaker. */
function comparePresets(a, b) {
    return PRESET_ORDER.indexOf(a) - PRESET_ORDER.indexOf(b);
}

;// CONCATENATED MODULE: ./build/policy/severities.js




const STEP_UP = { note: "warn", warn: "block", block: "block", off: "off" };
/** Entries in the order of the file, ready to be matched. */
function projectMatches(entries) {
    return entries.map((entry) => ({ entry, matches: nameMatcher(entry.names) }));
}
/**
 * The severity of one rule, relation and project. A project in several groups gets the strictest of them; a group that
 * the policy does not name counts as none.
 */
function effectiveSeverity(context, query) {
    const preset = context.values.preset.value;
    const severity = severityUnder(context, query, preset);
    if (preset !== "advisory" || severity === "block")
        return { severity, wouldBlock: false };
    return { severity, wouldBlock: severityUnder(context, query, "standard") === "block" };
}
/** The severity of a rule and relation for projects that nothing else names, with where it came from. */
function tableCell(context, query) {
    const rule = context.vocabulary.rules.find((info) => info.id === query.rule);
    return rule === undefined ? null : settledCell(context, { ...query, rule }, context.values.preset.value);
}
function severityUnder(context, query, preset) {
    const rule = context.vocabulary.rules.find((info) => info.id === query.rule);
    // A rule that the vocabulary does not know can not be loosened by any policy.
    if (rule === undefined)
        return query.defaultSeverity ?? "block";
    if (!rule.configurable)
        return rule.defaults[query.column];
    if (severities_isAllowed(context, query))
        return "off";
    const groups = query.groups.length === 0 ? [""] : query.groups;
    const severities = groups.map((group) => settledCell(context, { ...query, rule, groups: [group] }, preset).value);
    const strictest = [...severities].sort(bySeverity)[0] ?? "block";
    const critical = query.project !== null && context.isCritical(query.project);
    return critical ? STEP_UP[strictest] : strictest;
}
// Only a waiver silences a quarantine; a denial comes after an allowance.
function severities_isAllowed(context, query) {
    const { project, rule } = query;
    if (project === null || rule === "quarantined-project" || rule === "denied-project")
        return false;
    return context.projects.some(({ entry, matches }) => entry.effect.kind === "allow" && matches(project));
}
function settledCell(context, query, preset) {
    const { onUnverified } = context.values.inputs;
    if (query.rule.id === "unverified-project" && onUnverified !== null)
        return byInput(onUnverified);
    const value = presetSeverity(preset, query.rule, query.column, query.defaultSeverity);
    return settingsFor(context, query).reduce((found, settings) => settings.get(query.rule.id)?.[query.column] ?? found, { value, source: "preset", file: null, line: null });
}
function settingsFor(context, query) {
    const { project, groups } = query;
    const byGroup = context.values.groups.filter((entry) => groups.includes(entry.name));
    const byProject = project === null ? [] : context.projects.filter((candidate) => candidate.matches(project));
    return [
        ...context.values.rules,
        ...byGroup.flatMap((entry) => entry.settings ?? []),
        ...byProject.flatMap(({ entry }) => (entry.effect.kind === "rules" ? [entry.effect.settings] : [])),
    ];
}

;// CONCATENATED MODULE: ./build/policy/waivers.js




// The last days of a waiver warn, so that nobody is surprised on the day after.
const EXPIRING_DAYS = 14;
/** A waiver as it stands on a day (ISO, UTC) against the project's status now; null: no status is known. */
function waivers_judgeWaiver(waiver, today, status) {
    // Dates were checked when the policy was read; a day that is none has passed.
    const days = daysBetween(today, waiver.expires) ?? -1;
    return { ...waiver, state: stateOf(waiver, days, status), days };
}
function stateOf(waiver, days, status) {
    if (status !== null && compareStatus(status, waiver.status) > 0)
        return "void";
    if (days < 0)
        return "expired";
    return days <= EXPIRING_DAYS ? "expiring" : "valid";
}
/** Finds the waiver of a project and rule in constant time. */
function waiverFinder(waivers, today) {
    const byKey = new Map(waivers.flatMap((waiver) => waiver.rules.map((rule) => [`${waiver.project} ${rule}`, waiver])));
    return (project, rule, status) => {
        const waiver = byKey.get(`${project} ${rule}`);
        return waiver === undefined ? null : waivers_judgeWaiver(waiver, today, status);
    };
}
/**
 * The findings with their waivers: valid ones turn them `off`, expiring ones into a warning at most, expired and void
 * ones leave the severity and say so in the message. Comes once, after every other severity. Sorted as every list.
 */
function applyWaivers(findings, policy) {
    return findings.map((finding) => withWaiver(finding, policy)).sort(byImportance);
}
function withWaiver(finding, policy) {
    if (finding.severity === "off")
        return finding;
    // What is said of many names at once is waived when every one of them is, by the least of their waivers.
    const outcomes = waiversOf(finding, policy).map((waiver) => waived(finding, waiver));
    const [strictest] = outcomes.sort((a, b) => bySeverity(a.severity, b.severity));
    return strictest ?? finding;
}
function waiversOf(finding, policy) {
    const names = finding.project === null ? (finding.projects ?? []) : [finding.project];
    const found = names.map((name) => policy.waiverFor(name, finding.rule, finding.status));
    const waivers = found.filter((waiver) => waiver !== null);
    return waivers.length === names.length ? waivers : [];
}
function waived(finding, waiver) {
    switch (waiver.state) {
        case "valid":
            return { ...finding, severity: "off", wouldBlock: false, waiver };
        case "expiring":
            return { ...finding, severity: atMost(finding.severity, "warn"), wouldBlock: false, waiver };
        case "expired":
        case "void":
            return { ...finding, waiver, message: [...finding.message, ...refusal(waiver, finding.status)] };
    }
}
function refusal(waiver, status) {
    const owner = waiver.owner === null ? [] : [", owner ", { quote: waiver.owner }];
    const named = [" The waiver ", { quote: waiver.reason }, ...owner];
    if (waiver.state === "expired")
        return [...named, ` expired on ${waiver.expires}.`];
    return [
        ...named,
        `, until ${waiver.expires}, is void: it was granted for the status `,
        { code: waiver.status },
        ...(status === null ? [] : [", and the project is ", { code: status }, " now"]),
        ".",
    ];
}
/**
 * The report's lists. A review judges only waivers whose project it looked up with an answer; an audit also those
 * whose project is nowhere in the tree. None of the lists changes the verdict.
 */
function waiverLists(run) {
    const judged = run.waivers
        .filter((waiver) => waivers_isJudged(waiver, run))
        .map((waiver) => {
        return waivers_judgeWaiver(waiver, run.today, run.answered.get(waiver.project) ?? null);
    });
    const inState = (state) => judged.filter((waiver) => waiver.state === state);
    const matched = matchedKeys(run.findings);
    const holds = judged.filter((waiver) => waiver.state === "valid" || waiver.state === "expiring");
    return {
        unused: holds.filter((waiver) => !waiver.rules.some((rule) => matched.has(`${waiver.project} ${rule}`))),
        expired: inState("expired"),
        expiring: inState("expiring"),
        void: inState("void"),
    };
}
function waivers_isJudged(waiver, run) {
    if (run.answered.has(waiver.project))
        return true;
    return run.inTree !== null && !run.inTree(waiver.project);
}
function matchedKeys(findings) {
    return new Set(findings.flatMap((finding) => {
        const names = finding.project === null ? (finding.projects ?? []) : [finding.project];
        return names.map((name) => `${name} ${finding.rule}`);
    }));
}
/** `counts.waived`: findings that a waiver turned `off`. */
function countWaived(findings) {
    return findings.filter((finding) => finding.severity === "off" && finding.waiver !== null).length;
}

;// CONCATENATED MODULE: ./build/policy/describe.js








/** What `policy --format json` prints: every value with where it came from. */
function describePolicy(values, severities, run) {
    return {
        schema: "pypi-gate/policy@1",
        files: values.files,
        preset: four(values.preset),
        rules: Object.fromEntries(configurable(severities.vocabulary).map((rule) => [rule.id, describeRule(rule, severities)])),
        maxWaiverDays: four(values.maxWaiverDays),
        critical: four(values.critical),
        groups: describeGroups(values.groups),
        projects: values.projects.map(describeProject),
        manifests: {
            include: four(values.include),
            exclude: four(values.exclude),
            map: four({ ...values.map, value: formatsByGlob(values) }),
        },
        index: { url: four(values.indexUrl), private: four(values.privateNames), known: four(knownIndexes(values)) },
        review: { when: four(values.reviewWhen), inline: four(values.reviewInline) },
        waivers: values.waivers.map((waiver) => {
            const { project, rules, state, days, file, line } = judgeWaiver(waiver, run.today, null);
            return { project, rules, state, days, file, line };
        }),
        errors: run.errors,
    };
}
/** The effective policy for people: one value a line, with where it came from unless that is the default. */
function describeLines(values, severities) {
    return [
        `preset ${values.preset.value}${from(values.preset)}`,
        ...configurable(severities.vocabulary).map((rule) => ruleLine(rule, severities)),
        ...values.groups.map((group) => `group ${group.name}: ${groupText(group)}${from(group.origin)}`),
        ...values.projects.map((project) => `projects ${project.names.join(", ")}: ${effectText(project)}${from(project.origin)}`),
        ...listLines(values),
        `index ${values.indexUrl.value}${from(values.indexUrl)}`,
        `review ${values.reviewWhen.value}${from(values.reviewWhen)}`,
        `review comments on lines: ${values.reviewInline.value ? "yes" : "no"}${from(values.reviewInline)}`,
        `waivers last at most ${values.maxWaiverDays.value} days${from(values.maxWaiverDays)}`,
        ...values.waivers.map((waiver) => `waiver ${waiver.project} (${waiver.rules.join(", ")}) until ${waiver.expires}: ${plainLine(waiver.reason)} (${waiver.file}:${waiver.line})`),
    ];
}
/** The text that `policy` prints: the lines, or every error as `FILE:LINE: MESSAGE`. */
function describeText(lines, errors) {
    return `${(errors.length === 0 ? lines : errors.map(formatError)).join("\n")}\n`;
}
function configurable(vocabulary) {
    return vocabulary.rules.filter((rule) => rule.configurable).toSorted((a, b) => finding_compareText(a.id, b.id));
}
function columnsOf(rule) {
    return WITHOUT_TRANSITIVE.has(rule.id) ? COLUMNS.filter((column) => column !== "transitive") : COLUMNS;
}
function cellOf(rule, column, severities) {
    const query = { rule: rule.id, column, project: null, groups: [], defaultSeverity: null };
    const cell = tableCell(severities, query);
    return cell ?? { value: rule.defaults[column], source: "preset", file: null, line: null };
}
function describeRule(rule, severities) {
    return Object.fromEntries(columnsOf(rule).map((column) => [column, four(cellOf(rule, column, severities))]));
}
function four({ value, source, file, line }) {
    return { value, source, file, line };
}
function settingsValue(settings) {
    const columns = (cells) => Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.value]));
    return Object.fromEntries([...settings].map(([rule, cells]) => [rule, columns(cells)]));
}
function describeGroups(groups) {
    const value = Object.fromEntries(groups.map((group) => [group.name, group.settings === null ? "off" : settingsValue(group.settings)]));
    const { source, file, line } = groups.at(-1)?.origin ?? { source: "default", file: null, line: null };
    return { value, source, file, line };
}
function describeProject({ names, effect, origin }) {
    const said = effect.kind === "rules" ? { rules: settingsValue(effect.settings) } : { [effect.kind]: true };
    return { name: names, ...said, reason: effect.reason, source: origin.source, file: origin.file, line: origin.line };
}
function formatsByGlob(values) {
    return Object.fromEntries([...values.map.value].reverse().map(({ glob, format }) => [glob, format]));
}
function knownIndexes(values) {
    return { ...values.knownIndexes, value: values.knownIndexes.value.map(source_withoutCredentials) };
}
function from({ source, file, line }) {
    if (file !== null)
        return line === null ? ` (${file})` : ` (${file}:${line})`;
    return source === "input" ? " (input)" : "";
}
function ruleLine(rule, severities) {
    const cells = columnsOf(rule).map((column) => {
        const cell = cellOf(rule, column, severities);
        return `${column} ${cell.value}${from(cell)}`;
    });
    return `${rule.id}: ${cells.join(", ")}`;
}
function settingsText(settings) {
    const cells = [...settings].flatMap(([rule, columns]) => Object.entries(columns).map(([column, cell]) => `${rule} ${column} ${cell.value}`));
    return cells.join(", ");
}
function groupText({ settings }) {
    return settings === null ? "off" : settingsText(settings);
}
function effectText({ effect }) {
    if (effect.kind === "rules")
        return settingsText(effect.settings);
    return `${effect.kind}, ${plainLine(effect.reason)}`;
}
function listLines(values) {
    const lists = [
        ["critical", values.critical],
        ["manifests", values.include],
        ["manifests left out", values.exclude],
        ["manifests read as", { ...values.map, value: values.map.value.map(({ glob, format }) => `${glob} = ${format}`) }],
        ["private", values.privateNames],
        ["known indexes", knownIndexes(values)],
    ];
    return lists
        .filter(([, list]) => list.source !== "default")
        .map(([name, list]) => `${name}: ${list.value.join(", ")}${from(list)}`);
}

;// CONCATENATED MODULE: ./build/policy/effective.js






/** The policy in force as answers to questions. `errors` is what was wrong with the files; the values are then the default's. */
function buildPolicy(values, errors, context) {
    const projects = projectMatches(values.projects);
    const severities = severityContext(values, context.vocabulary, projects);
    const known = new Set(values.knownIndexes.value.map(knownKey));
    return {
        preset: values.preset.value,
        files: values.files,
        errors,
        severityOf: (query) => effectiveSeverity(severities, query),
        indexUrl: values.indexUrl.value,
        isPrivate: nameMatcher(values.privateNames.value),
        isKnownIndex: (url) => known.has(knownKey(url)),
        isCritical: severities.isCritical,
        deniedBecause: (name) => reasonOf(projects, "deny", name),
        allowedBecause: (name) => reasonOf(projects, "allow", name),
        manifest: manifestTest(values),
        readsGroup: groupTest(values),
        review: { when: values.reviewWhen.value, inline: values.reviewInline.value },
        waivers: values.waivers,
        waiverFor: waiverFinder(values.waivers, context.today),
        lines: describeLines(values, severities),
    };
}
/** What severities are computed from. */
function severityContext(values, vocabulary, projects = projectMatches(values.projects)) {
    return { values, vocabulary, projects, isCritical: nameMatcher(values.critical.value) };
}
function knownKey(url) {
    return isPyPI(url) ? "pypi" : indexKey(url);
}
function reasonOf(projects, kind, name) {
    const found = projects.findLast(({ entry, matches }) => entry.effect.kind === kind && matches(name));
    return found === undefined || found.entry.effect.kind === "rules" ? null : found.entry.effect.reason;
}
function manifestTest(values) {
    const included = pathMatcher(values.include.value);
    const excluded = pathMatcher(values.exclude.value);
    const mapped = values.map.value.map(({ glob, format }) => ({ format, matches: pathMatcher([glob]) }));
    return (path) => ({
        excluded: excluded(path) || !included(path),
        format: mapped.find((entry) => entry.matches(path))?.format ?? null,
    });
}
function groupTest(values) {
    const left = new Map(values.groups.map((entry) => [entry.name, entry.settings === null]));
    return (group) => left.get(normalizeLabel(group)) !== true;
}

;// CONCATENATED MODULE: ./build/policy/layer.js




const STATUS_OF_RULE = {
    "archived-project": "archived",
    "deprecated-project": "deprecated",
    "quarantined-project": "quarantined",
};
/** The worst status that a waiver's rules speak of; `active` where none has one. */
function layer_defaultStatus(rules) {
    return rules
        .map((rule) => STATUS_OF_RULE[rule] ?? "active")
        .reduce((worst, status) => (compareStatus(status, worst) > 0 ? status : worst), "active");
}
/** A checked file as values with their lines. */
function layerOf(file, context) {
    return {
        file: context.document.file,
        preset: optional(context, ["preset"], file.preset),
        maxWaiverDays: optional(context, ["max-waiver-days"], file["max-waiver-days"]),
        rules: settingsOf(context, ["rules"], file.rules ?? {}),
        groups: Object.entries(file.groups ?? {}).map(([name, group]) => layer_groupOf(context, name, group)),
        projects: (file.projects ?? []).map((project, at) => projectOf(context, project, at)),
        manifests: {
            include: items(context, ["manifests", "include"], file.manifests?.include),
            exclude: items(context, ["manifests", "exclude"], file.manifests?.exclude),
            map: layer_mapOf(context, file.manifests?.map),
        },
        index: {
            url: optional(context, ["index", "url"], file.index?.url),
            private: items(context, ["index", "private"], file.index?.private, normalizeNameGlob),
            known: items(context, ["index", "known"], file.index?.known),
        },
        critical: items(context, ["critical"], file.critical, normalizeNameGlob),
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
function layer_mapOf(context, map) {
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
    for (const column of COLUMNS) {
        const word = typeof value === "string" ? value : severityIn(value, column);
        if (word !== undefined)
            cells[column] = sourced(context, typeof value === "string" ? path : [...path, column], word);
    }
    return cells;
}
function severityIn(table, column) {
    return table[column];
}
function layer_groupOf(context, written, group) {
    const path = ["groups", written];
    return {
        name: normalizeLabel(written),
        settings: group === "off" ? null : settingsOf(context, path, group),
        origin: sourced(context, path, true),
    };
}
function projectOf(context, project, at) {
    const names = typeof project.name === "string" ? [project.name] : project.name;
    return {
        names: names.map(normalizeNameGlob),
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
        project: projectName(waiver.project),
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

;// CONCATENATED MODULE: ./build/policy/loosened-lists.js


/** Entries that only ever loosen: groups, allowances, excluded files, private names, known indexes, waivers. */
function loosePlaces({ shared, own }) {
    if (own === null)
        return [];
    return [
        ...looseGroups(own, shared),
        ...looseAllowances(own),
        ...looseManifests(own, shared),
        ...added("index", "private name", own.index.private, [shared.index.private, (name) => name]),
        ...added("index", "known index", own.index.known, [shared.index.known, indexKey]),
        ...own.waivers.map((waiver) => {
            const message = `the waiver for ${quoted(waiver.project)} is looser than`;
            return { file: waiver.file, line: waiver.line, keys: ["waivers"], message, shared: null };
        }),
    ];
}
function looser(keys, own, message, shared) {
    if (own.file === null || own.line === null)
        return [];
    return [{ file: own.file, line: own.line, keys, message, shared }];
}
function looseGroups(own, shared) {
    return own.groups.flatMap((group) => {
        const same = shared.groups.find((entry) => entry.name === group.name) ?? null;
        if (same !== null && loosened_lists_groupText(same) === loosened_lists_groupText(group))
            return [];
        return looser(["groups"], group.origin, `the group ${quoted(group.name)} is looser than`, same?.origin ?? null);
    });
}
function loosened_lists_groupText({ settings }) {
    return settings === null ? "off" : loosened_lists_settingsText(settings);
}
function loosened_lists_settingsText(settings) {
    const cells = [...settings].flatMap(([rule, columns]) => Object.entries(columns).map(([column, cell]) => `${rule} ${column} ${cell.value}`));
    return cells.sort().join("\n");
}
function looseAllowances(own) {
    return own.projects.flatMap((entry) => {
        if (entry.effect.kind !== "allow")
            return [];
        const names = entry.names.map(quoted).join(", ");
        return looser(["projects"], entry.origin, `"allow" for ${names} is looser than`, null);
    });
}
function looseManifests(own, shared) {
    const remapped = own.manifests.map.items.flatMap((entry) => {
        const same = shared.manifests.map.items.find((other) => other.value.glob === entry.value.glob) ?? null;
        if (same === null || same.value.format === entry.value.format)
            return [];
        const message = `format "${entry.value.format}" for ${quoted(entry.value.glob)} is not "${same.value.format}" of`;
        return looser(["manifests"], entry, message, same);
    });
    return [
        ...added("manifests", "excluded path", own.manifests.exclude, [shared.manifests.exclude, (glob) => glob]),
        ...narrowed(own, shared),
        ...remapped,
    ];
}
// Lists add up, so an own list would widen; over "everything" it can only be meant to narrow.
function narrowed(own, shared) {
    const { include } = own.manifests;
    if (include.key === null || shared.manifests.include.key !== null)
        return [];
    if (include.items.some((item) => item.value === "**"))
        return [];
    return looser(["manifests"], include.key, `"include" leaves out manifests that are read by`, null);
}
function added(open, what, own, [shared, key]) {
    const known = new Set(shared.items.map((item) => key(item.value)));
    return own.items.flatMap((item) => {
        if (known.has(key(item.value)))
            return [];
        return looser([open], item, `the ${what} ${quoted(item.value)} is looser than`, null);
    });
}

;// CONCATENATED MODULE: ./build/policy/loosened-rules.js






/** Severities in `[rules]` and `[[projects]] rules` that are lower than the shared policy's. */
function looseRules(context) {
    const { own } = context;
    if (own === null)
        return [];
    const rules = looseTable(context, own.rules, { keys: (rule) => [`rules.${rule}`, "rules"], names: null });
    const projects = own.projects.flatMap((entry) => {
        if (entry.effect.kind !== "rules")
            return [];
        const keys = (rule) => ["projects", "rules", `rules.${rule}`];
        return looseTable(context, entry.effect.settings, { keys, names: entry.names });
    });
    return [...rules, ...projects];
}
function looseTable(context, settings, table) {
    return context.vocabulary.rules.flatMap((rule) => {
        const cells = settings.get(rule.id) ?? {};
        return COLUMNS.flatMap((column) => {
            const cell = cells[column];
            if (cell === undefined || cell.line === null || cell.file === null)
                return [];
            const [shared] = sharedCells(context, rule, column, table.names).toSorted((a, b) => bySeverity(a.value, b.value));
            if (shared === undefined || bySeverity(cell.value, shared.value) <= 0)
                return [];
            const message = `"${cell.value}" for "${rule.id}" (${column}) is looser than "${shared.value}" of`;
            return [{ file: cell.file, line: cell.line, keys: table.keys(rule.id), message, shared }];
        });
    });
}
/** What the shared policy says of a cell: its table, and its own entries for projects that the globs may meet. */
function sharedCells(context, rule, column, names) {
    const { preset } = mergeLayers([context.shared], NO_INPUTS);
    const table = context.shared.rules.get(rule.id)?.[column] ?? {
        ...preset,
        value: presetSeverity(preset.value, rule, column),
    };
    if (names === null)
        return [table];
    const entries = context.shared.projects.filter((entry) => mayMeet(entry, names));
    return [
        table,
        ...entries.flatMap(({ effect }) => (effect.kind === "rules" ? (effect.settings.get(rule.id)?.[column] ?? []) : [])),
    ];
}
// Two globs may name the same project; only plain names can be told apart for certain.
function mayMeet(entry, names) {
    return names.some((name) => entry.names.some((other) => globsMayMeet(name, other)));
}
function globsMayMeet(a, b) {
    if (hasWildcard(a) && hasWildcard(b))
        return true;
    const [glob, plain] = hasWildcard(a) ? [a, b] : [b, a];
    const name = parseProjectName(plain);
    return name !== null && nameMatcher([glob])(name);
}

;// CONCATENATED MODULE: ./build/policy/loosened-settings.js




const REVIEW_ORDER = ["never", "on-findings", "always"];
/** Single values that are weaker than the shared policy's: preset (the input too), waiver days, index, review. */
function looseSettings(context) {
    const shared = mergeLayers([context.shared], NO_INPUTS);
    const own = context.own === null ? [] : ownSettings(context.own, shared);
    return [...inputPreset(context, shared), ...own];
}
function inputPreset(context, shared) {
    const { preset } = context.inputs;
    if (preset === null || comparePresets(preset, shared.preset.value) >= 0)
        return [];
    const message = `the input preset "${preset}" is weaker than "${shared.preset.value}" of`;
    const at = { file: context.shared.file, line: shared.preset.line ?? 1 };
    return [{ ...at, keys: ["preset"], message, shared: shared.preset }];
}
function ownSettings(own, shared) {
    const review = (value) => REVIEW_ORDER.indexOf(value);
    return [
        ...compared({
            key: "preset",
            open: "preset",
            own: own.preset,
            shared: shared.preset,
            isLooser: (mine, theirs) => comparePresets(mine, theirs) < 0,
            word: "weaker than",
        }),
        ...compared({
            key: "max-waiver-days",
            open: "max-waiver-days",
            own: own.maxWaiverDays,
            shared: shared.maxWaiverDays,
            isLooser: (mine, theirs) => mine > theirs,
            word: "more than",
        }),
        ...compared({
            key: "url",
            open: "index",
            own: own.index.url,
            shared: shared.indexUrl,
            isLooser: (mine, theirs) => indexKey(mine) !== indexKey(theirs),
            word: "not",
        }),
        ...compared({
            key: "when",
            open: "review",
            own: own.review.when,
            shared: shared.reviewWhen,
            isLooser: (mine, theirs) => review(mine) < review(theirs),
            word: "less than",
        }),
        ...compared({
            key: "inline",
            open: "review",
            own: own.review.inline,
            shared: shared.reviewInline,
            isLooser: (mine, theirs) => theirs && !mine,
            word: "less than",
        }),
    ];
}
function compared(comparison) {
    const { own, shared } = comparison;
    if (own === null || own.file === null || own.line === null)
        return [];
    if (!comparison.isLooser(own.value, shared.value))
        return [];
    const [mine, theirs] = [JSON.stringify(own.value), JSON.stringify(shared.value)];
    const message = `"${comparison.key}" is ${mine}, ${comparison.word} ${theirs} of`;
    return [{ file: own.file, line: own.line, keys: [comparison.open], message, shared }];
}

;// CONCATENATED MODULE: ./build/policy/shared.js




const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const REPOSITORY = /^[A-Za-z0-9._-]+$/;
const REF = /^[^\s\\~^:?*[\]]+$/;
/**
 * `OWNER/REPO/PATH@REF`, recognized by its `@`. `own`: a path in this repository. `broken`: what is wrong with it, in
 * words that continue the quoted text.
 */
function parseSharedReference(text) {
    const at = text.lastIndexOf("@");
    if (at < 0)
        return { kind: "own" };
    const [owner = "", repository = "", ...path] = text.slice(0, at).split("/");
    const ref = text.slice(at + 1);
    if (ref === "")
        return { kind: "broken", problem: "names no REF after the @; a shared policy is OWNER/REPO/PATH@REF" };
    const sound = OWNER.test(owner) && isRepository(repository) && path.every(isSegment) && path.length > 0;
    if (!sound || !REF.test(ref) || ref.includes("..")) {
        return { kind: "broken", problem: "is no shared policy: it is written OWNER/REPO/PATH@REF" };
    }
    return { kind: "shared", reference: { text, owner, repository, path: path.join("/"), ref } };
}
function isRepository(name) {
    return REPOSITORY.test(name) && isSegment(name);
}
function isSegment(segment) {
    return segment !== "" && segment !== "." && segment !== "..";
}
/** What the repository's own file (or the `preset` input) loosens without `open` naming it: an error at each line. */
function loosenedProblems(context) {
    const all = [...looseSettings(context), ...looseRules(context), ...loosePlaces(context)];
    const open = new Set(context.shared.open.items.map((item) => item.value));
    return [
        ...all.filter((loosening) => !loosening.keys.some((key) => open.has(key))).map((one) => errorOf(one, context)),
        ...ownOpen(context),
    ];
}
function errorOf(loosening, context) {
    const [key = ""] = loosening.keys;
    const message = `${loosening.message} ${sharedPlace(loosening.shared, context)}, which does not open "${key}"`;
    return policyError(loosening.file, loosening.line, message);
}
/** The shared line that is loosened; where the shared policy does not write the value, the policy itself. */
function sharedPlace(shared, context) {
    const line = shared?.line ?? null;
    return line === null ? `the shared policy ${context.shared.file}` : `${context.shared.file}:${line}`;
}
function ownOpen(context) {
    const key = context.own?.open.key ?? null;
    if (key === null || context.own === null)
        return [];
    return [policyError(context.own.file, key.line ?? 1, '"open" is for shared policies only')];
}
/** Waivers of the repository's own file for a project and rule that the shared policy waives already. */
function repeatedWaivers({ shared, own }) {
    const seen = new Map(shared.waivers.flatMap((waiver) => waiver.rules.map((rule) => [`${waiver.project} ${rule}`, waiver])));
    return (own?.waivers ?? []).flatMap((waiver) => waiver.rules.flatMap((rule) => {
        const first = seen.get(`${waiver.project} ${rule}`);
        if (first === undefined)
            return [];
        const message = `"${waiver.project}" has a waiver for "${rule}" already, in ${first.file}:${first.line}`;
        return [policyError(waiver.file, waiver.line, message)];
    }));
}

;// CONCATENATED MODULE: ./build/policy/load.js









/** Where a repository's own policy may stand, without `policy-file`. */
const POLICY_FILES = [".github/pypi-gate.toml", "pyproject.toml"];
/** Reads the policy in force. Pure: nothing of a file with an error applies. */
function loadPolicy(request) {
    const shared = request.shared === null ? NO_FILE : readShared(request.shared, request);
    const limit = shared.layer?.maxWaiverDays?.value ?? null;
    const own = request.texts.map((text) => readLayer(text, { request, source: "file", maxWaiverDays: limit }));
    const found = own.filter((file) => file.document !== null);
    const layers = [shared, ...own].flatMap((file) => file.layer ?? []);
    const read = [...shared.errors, ...own.flatMap((file) => file.errors), ...placeErrors(request, own)];
    const loosened = read.length === 0 ? looseErrors(request, shared, found) : [];
    const errors = sortErrors([...read, ...loosened]);
    const values = mergeLayers(errors.length === 0 ? layers : [], request.inputs);
    return { policy: buildPolicy(values, errors, request), values, errors };
}
const NO_FILE = { document: null, layer: null, errors: [] };
function readShared(shared, request) {
    if ("problem" in shared)
        return { ...NO_FILE, errors: [policyError(shared.reference, 1, shared.problem)] };
    const text = { path: shared.reference, text: shared.text };
    return readLayer(text, { request, source: "shared", maxWaiverDays: null });
}
function readLayer(text, layerRequest) {
    const { vocabulary, locate, today } = layerRequest.request;
    const document = document_readDocument(text, locate);
    if (document.kind === "absent")
        return NO_FILE;
    if (document.kind === "broken") {
        return { document: "broken", layer: null, errors: [policyError(text.path, document.line, document.message)] };
    }
    const parsed = policySchema(vocabulary).safeParse(document.value);
    const prefix = document.root.map((key) => `${key}.`).join("");
    const context = { vocabulary, value: document.value, prefix };
    const problems = [
        ...(parsed.error?.issues ?? []).flatMap((issue) => problemsOf(issue, context)),
        ...crossProblems({ document, today, maxWaiverDays: layerRequest.maxWaiverDays }),
    ];
    const errors = problems.map(({ path, message }) => policyError(text.path, document.lineAt(path), message));
    const sound = parsed.success && errors.length === 0;
    const layer = sound ? layerOf(parsed.data, { document, source: layerRequest.source, vocabulary }) : null;
    return { document, layer, errors };
}
function placeErrors(request, own) {
    if (request.named !== null)
        return namedErrors(request.named, request.texts, own);
    const sound = own.flatMap(({ document }) => (document === null || document === "broken" ? [] : [document]));
    const [first, second] = sound;
    if (first === undefined || second === undefined)
        return [];
    const [file, table] = isPyproject(first.file) ? [second, first] : [first, second];
    const message = `two policies: "${file.file}", and [tool.pypi-gate] in "${table.file}" on line ${table.lineAt([])}; keep one`;
    return [policyError(file.file, 1, message)];
}
function namedErrors(named, texts, own) {
    if (texts.length === 0)
        return [policyError(named, 1, "the policy file does not exist")];
    const empty = own.every((file) => file.document === null);
    return empty ? [policyError(named, 1, "the file has no table [tool.pypi-gate]")] : [];
}
function looseErrors(request, shared, own) {
    if (shared.layer === null)
        return [];
    const layer = own.find((file) => file.layer !== null)?.layer ?? null;
    const context = { shared: shared.layer, own: layer, inputs: request.inputs, vocabulary: request.vocabulary };
    return [...loosenedProblems(context), ...repeatedWaivers(context)];
}

;// CONCATENATED MODULE: ./build/policy/proposed.js

/**
 * A required check can not lock a branch: what a broken head would leave on the base blocks, a broken base ends with
 * exit 2, and the change that repairs it is judged by the default policy alone. `head` is null where the range
 * changes no policy.
 */
function policyOutcome(base, head) {
    const broken = base.errors.length > 0;
    const repaired = broken && head !== null && head.errors.length === 0;
    const judging = repaired ? { ...base.policy, errors: [] } : base.policy;
    return {
        policy: judging,
        fatal: repaired ? [] : base.errors,
        headPolicyErrors: (head?.errors ?? []).map(({ file, line, message }) => ({ place: { file, line }, message })),
        proposed: head === null ? null : { errors: head.errors, policy: head.errors.length === 0 ? head.policy : null },
        notes: repaired
            ? ["The policy of the base branch is broken and this change repairs it; it was judged by the default policy."]
            : [],
    };
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
/** The report's `policy`. `ref`: the commit the policy was read at. `differs`: of {@link policyDifferences}. */
function policyReport(outcome, ref, differs) {
    const { policy, proposed, fatal } = outcome;
    return {
        preset: policy.preset,
        files: policy.files,
        ref,
        errors: fatal,
        proposed: proposed === null ? null : { errors: proposed.errors, differs },
    };
}
/**
 * What of the policy a range edits. `before` and `after` are the policy files as they stand and as the change would
 * leave them; only the table `[tool.pypi-gate]` of a pyproject.toml counts. Empty: the policy stays.
 */
function policyEdits(before, after, locate) {
    const paths = [...new Set([...after, ...before].map((text) => text.path))].sort();
    return paths.flatMap((path) => {
        const [old, now] = [before, after].map((texts) => texts.find((text) => text.path === path));
        if (policyContent(old, locate) === policyContent(now, locate))
            return [];
        return [{ place: { file: path, line: policyLine(now, locate) }, what: "policy" }];
    });
}
function policyContent(source, locate) {
    if (source === undefined)
        return null;
    if (!isPyproject(source.path))
        return source.text;
    const document = document_readDocument(source, locate);
    if (document.kind === "absent")
        return null;
    return document.kind === "broken" ? source.text : JSON.stringify(document.value);
}
function policyLine(source, locate) {
    if (source === undefined || !isPyproject(source.path))
        return 1;
    const document = document_readDocument(source, locate);
    return document.kind === "policy" ? document.lineAt([]) : 1;
}

;// CONCATENATED MODULE: ./build/domain/change.js
/** A change is direct when one of its entries is. */
function isDirect(change) {
    return change.introduced.some((entry) => entry.direct);
}
/** The distinct pinned or locked versions that a change brings, in the order of its entries. */
function versionsOf(change) {
    const versions = change.introduced.flatMap((entry) => entry.requirement.version ?? []);
    return [...new Set(versions)];
}

;// CONCATENATED MODULE: ./build/rules/observe.js



/** An observation about a project, placed at its first entry with the others in `also`. */
function observeProject(subject, saying) {
    const [first, ...rest] = saying.entries;
    const constraintsOnly = saying.entries.every((entry) => entry.requirement.scope === "constraint");
    return {
        rule: saying.rule,
        project: subject.change.project,
        projects: null,
        version: saying.version ?? first.requirement.version,
        status: statusOf(subject.lookup),
        change: subject.change,
        members: [],
        place: observe_placeOf(first),
        also: otherPlaces(observe_placeOf(first), rest.map(observe_placeOf)),
        column: columnOf(subject.change),
        defaultSeverity: saying.defaultSeverity ?? null,
        cap: constraintsOnly ? "note" : (saying.cap ?? null),
        message: saying.message,
        effect: saying.effect,
        remedy: saying.remedy,
    };
}
/** The policy column of a change. */
function columnOf(change) {
    if (change.kind !== "new")
        return change.kind;
    return isDirect(change) ? "new" : "transitive";
}
/** Where an entry stands. A lock entry that keeps its name and changes its version is pointed at by its `version` line. */
function observe_placeOf(entry) {
    const { line } = entry.location.lines();
    return { file: entry.location.file, line };
}
function otherPlaces(first, places) {
    const seen = new Set([key(first)]);
    return places.filter((place) => !seen.has(key(place)) && seen.add(key(place)));
}
function key({ file, line }) {
    return `${file}:${line}`;
}
/** The entries that the index was asked about; null when there are none. */
function askedEntries(change) {
    const [first, ...rest] = change.introduced.filter((entry) => entry.origin.kind === "asked");
    return first === undefined ? null : [first, ...rest];
}
/** `PyPI`, or the configured index by its URL. */
function indexName(indexUrl) {
    return isPyPI(indexUrl) ? ["PyPI"] : ["the index ", { code: indexUrl }];
}
/** True when a lock file or a hash-pinned entry brings the project in, so that installs may not ask the index for its status. */
function isLocked(entries) {
    return entries.some((entry) => entry.requirement.kind === "locked" || entry.requirement.files.length > 0);
}
/** Who to turn to about a transitive project, as the start of a remedy; null for direct ones. */
function parentOf(entry) {
    return entry.direct ? null : (entry.path.at(-2) ?? null);
}

;// CONCATENATED MODULE: ./build/rules/reasons.js
/** The index's own reason for a status as a quoted sentence; empty where it gives none, as PyPI does. */
function reasonGiven(lookup) {
    if (lookup.kind !== "found" || lookup.status.kind !== "known" || lookup.status.reason === null)
        return [];
    return [" The index gives this reason: ", { quote: lookup.status.reason }, "."];
}

;// CONCATENATED MODULE: ./build/rules/remedies.js

/** The way out of a project that should not be relied on any more: replace it, or raise it with who brings it in. */
function leaveIt(entry, what) {
    const parent = parentOf(entry);
    if (parent !== null) {
        return ["Raise it with ", { code: parent }, ", which brings it in, or accept it with a dated waiver."];
    }
    if (!entry.direct)
        return [
            "Find out what brings it in (the file does not record it) and raise it there, or accept it with a dated waiver.",
        ];
    return ["Choose a maintained project instead of ", what, ", pin and vendor it, or accept it with a dated waiver."];
}

;// CONCATENATED MODULE: ./build/rules/archived-project.js




/** PEP 792 `archived`: no release will follow, security fixes included. */
const archivedProject = {
    id: "archived-project",
    summary: "The project's maintainers have archived it: no more releases, security fixes included.",
    defaults: { new: "block", transitive: "warn", changed: "warn", existing: "warn" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || statusOf(subject.lookup) !== "archived")
            return [];
        const entries = askedEntries(subject.change);
        if (entries === null)
            return [];
        return [
            observeProject(subject, {
                rule: "archived-project",
                entries,
                message: [
                    { code: subject.change.project },
                    " is archived: its maintainers will publish no more releases, security fixes included.",
                    ...reasonGiven(subject.lookup),
                ],
                effect: ["It still installs as before, and nothing warns when a flaw is found in it."],
                remedy: leaveIt(entries[0], "an archived project"),
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/denied-project.js


/** The policy names the project under `deny`. */
const deniedProject = {
    id: "denied-project",
    summary: "The policy denies the project.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || subject.denied === null)
            return [];
        return [
            observeProject(subject, {
                rule: "denied-project",
                entries: subject.change.introduced,
                message: [
                    { code: subject.change.project },
                    " is denied by this repository's policy: ",
                    { quote: subject.denied },
                    ".",
                ],
                effect: null,
                remedy: leaveIt(subject.change.introduced[0], "a denied project"),
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/deprecated-project.js




/** PEP 792 `deprecated`: its maintainers advise against new use. PyPI cannot produce it yet; other indexes do. */
const deprecatedProject = {
    id: "deprecated-project",
    summary: "The project's maintainers advise against using it.",
    defaults: { new: "warn", transitive: "note", changed: "note", existing: "note" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || statusOf(subject.lookup) !== "deprecated")
            return [];
        const entries = askedEntries(subject.change);
        if (entries === null)
            return [];
        return [
            observeProject(subject, {
                rule: "deprecated-project",
                entries,
                message: [
                    { code: subject.change.project },
                    " is deprecated: its maintainers advise against using it.",
                    ...reasonGiven(subject.lookup),
                ],
                effect: ["It still installs, and may still get fixes."],
                remedy: leaveIt(entries[0], "a deprecated project"),
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/direct-reference.js

/** An entry that comes from a repository or a URL and did not before, or from another repository: no index vouches for it. */
const directReference = {
    id: "direct-reference",
    summary: "The entry comes from a repository or a URL instead of an index.",
    defaults: { new: "warn", transitive: "note", changed: "warn", existing: "off" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project")
            return [];
        const known = new Set(subject.change.before.flatMap((requirement) => repositoryOf(requirement) ?? []));
        const [first, ...rest] = subject.change.introduced.filter((entry) => isReference(entry) && !known.has(repositoryOf(entry.requirement) ?? ""));
        if (first === undefined)
            return [];
        const url = first.requirement.source.url ?? "";
        const what = first.requirement.source.kind === "vcs" ? "the repository " : "the URL ";
        return [
            observeProject(subject, {
                rule: "direct-reference",
                entries: [first, ...rest],
                message: [{ code: subject.change.project }, " comes from ", what, { code: url }, " instead of an index."],
                effect: ["No index says whether it is archived, quarantined or yanked, so it was not looked up."],
                remedy: ["Prefer a release from the index; else pin a full commit or a hash and say why in the pull request."],
            }),
        ];
    },
};
function isReference({ requirement, origin }) {
    const { kind } = requirement.source;
    return origin.kind === "not-asked" && (kind === "vcs" || kind === "url");
}
// Hosts whose URLs name a repository by their first two segments.
const CODE_HOSTS = new Set(["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]);
// A new revision of one repository, or another file of one folder, is the same reference.
function repositoryOf({ source }) {
    if (source.kind === "vcs")
        return source.url.replace(/(\.git)?\/*$/, "").toLowerCase();
    if (source.kind !== "url")
        return null;
    const url = URL.parse(source.url);
    if (url === null)
        return source.url;
    const segments = url.pathname.split("/").filter((segment) => segment !== "");
    const folder = CODE_HOSTS.has(url.host) ? segments.slice(0, 2) : segments.slice(0, -1);
    return `${url.host}/${folder.join("/")}`.toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/observe-run.js
/** An observation about the run: no project, no version. */
function observeRun(saying) {
    return {
        ...saying,
        project: null,
        projects: null,
        version: null,
        status: null,
        change: null,
        members: [],
        column: "new",
        defaultSeverity: null,
        cap: null,
    };
}

;// CONCATENATED MODULE: ./build/rules/gate-edited.js

/** The pull request touches what judges it: the policy in force stays that of the base, and a reviewer should know. */
const gateEdited = {
    id: "gate-edited",
    summary: "The policy, or a workflow that runs the gate, is changed here.",
    defaults: { new: "warn", transitive: "warn", changed: "warn", existing: "off" },
    configurable: false,
    judge: (subject) => {
        if (subject.kind !== "run")
            return [];
        const [first, ...rest] = subject.facts.gateEdits;
        if (first === undefined)
            return [];
        return [
            observeRun({
                rule: "gate-edited",
                place: first.place,
                also: rest.map((edit) => edit.place),
                message: ["This change edits ", ...whatIsEdited([first, ...rest]), "."],
                effect: ["It was judged by the base branch's policy; what it changes takes effect once merged."],
                remedy: ["Review the edit as carefully as the dependencies themselves."],
            }),
        ];
    },
};
function whatIsEdited(edits) {
    return edits.flatMap(({ what, place }, index) => [
        index === 0 ? "" : ", ",
        what === "policy" ? "the policy " : "a workflow that runs this check, ",
        { code: place.file },
    ]);
}

;// CONCATENATED MODULE: ./build/rules/invalid-policy.js

/** A policy that would be broken once merged: every later run would end without a verdict. */
const invalidPolicy = {
    id: "invalid-policy",
    summary: "The policy as this change leaves it is invalid.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "block" },
    configurable: false,
    judge: (subject) => {
        if (subject.kind !== "run")
            return [];
        const [first, ...rest] = subject.facts.headPolicyErrors;
        if (first === undefined)
            return [];
        const more = rest.length === 0 ? "" : ` There are ${rest.length} more errors.`;
        return [
            observeRun({
                rule: "invalid-policy",
                place: first.place,
                also: rest.map((error) => error.place),
                message: ["The policy would be invalid once merged: ", { quote: first.message }, ".", more],
                effect: ["Every run after the merge would end without a verdict."],
                remedy: ["Mend the policy in this pull request."],
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/lock-mismatch.js



/** A locked file whose hash is not the index's: somebody changed the lock, or the file behind the name is another. */
const lockMismatch = {
    id: "lock-mismatch",
    summary: "A locked or hash-pinned file is not the one that the index lists.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || statusOf(subject.lookup) === "quarantined")
            return [];
        const [first, ...rest] = (askedEntries(subject.change) ?? []).flatMap((entry) => mismatchOf(entry, subject.lookup) ?? []);
        if (first === undefined)
            return [];
        const version = first.entry.requirement.version ?? "";
        const index = indexName(subject.indexUrl);
        return [
            observeProject(subject, {
                rule: "lock-mismatch",
                entries: [first.entry, ...rest.map((mismatch) => mismatch.entry)],
                version,
                message: first.file === null
                    ? [
                        "None of the hashes of ",
                        { code: `${subject.change.project} ${version}` },
                        " belongs to a file of that release on ",
                        ...index,
                        ".",
                    ]
                    : [
                        "The lock gives ",
                        { code: first.file },
                        " of ",
                        { code: subject.change.project },
                        " another hash than ",
                        ...index,
                        " lists for that file.",
                    ],
                effect: ["An install that checks hashes fails, or installs a file that the index does not know."],
                remedy: ["Do not merge before you know where the hash came from. Lock again from the index and compare."],
            }),
        ];
    },
};
function mismatchOf(entry, lookup) {
    const { version, files } = entry.requirement;
    if (lookup.kind !== "found" || version === null || files.length === 0)
        return null;
    const release = lookup.releases.find((candidate) => sameVersion(candidate.version, version));
    if (release === undefined || !release.offered)
        return null;
    const changed = files.find((file) => isListedUnderAnotherHash(file, release));
    if (changed !== undefined)
        return { entry, file: changed.name };
    return noneBelongs(files, release) ? { entry, file: null } : null;
}
function isListedUnderAnotherHash(file, release) {
    if (file.name === null || file.hash === null)
        return false;
    const listed = release.files.find((candidate) => candidate.name === file.name);
    const same = listed?.hashes.filter((hash) => algorithmOf(hash) === algorithmOf(file.hash ?? "")) ?? [];
    return same.length > 0 && !same.includes(file.hash);
}
// Only hashes of an algorithm that the index publishes can be compared.
function noneBelongs(files, release) {
    const listed = new Set(release.files.flatMap((file) => file.hashes));
    const algorithms = new Set([...listed].map(algorithmOf));
    const comparable = files.flatMap((file) => file.hash !== null && algorithms.has(algorithmOf(file.hash)) ? [file.hash] : []);
    return comparable.length > 0 && !comparable.some((hash) => listed.has(hash));
}
function algorithmOf(hash) {
    return hash.slice(0, hash.indexOf(":"));
}

;// CONCATENATED MODULE: ./build/rules/missing-project.js



/** 404, asked twice. The index does not tell a typo from a private name, a deleted project or removed malware. */
const missingProject = {
    id: "missing-project",
    summary: "The index has no project of that name.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || subject.lookup.kind !== "missing" || subject.change.own)
            return [];
        const asked = askedEntries(subject.change);
        const [first, ...rest] = (asked ?? []).filter((entry) => !hasLocalVersion(entry));
        if (first === undefined)
            return [];
        const elsewhere = [first, ...rest].every(mayComeFromElsewhere);
        const fromThisIndex = [first, ...rest].some((entry) => isLockedFrom(entry, subject));
        return [
            observeProject(subject, {
                rule: "missing-project",
                entries: [first, ...rest],
                message: messageOf(subject, elsewhere),
                effect: ["A fresh install from this index fails, or takes whatever somebody registers under the name next."],
                remedy: [
                    "Check the spelling. If it is a private package, declare it: ",
                    { code: `private = ["${subject.change.project}"]` },
                    " under ",
                    { code: "[index]" },
                    " in the policy on the base branch. If it is gone, take it out.",
                ],
                defaultSeverity: subject.change.kind === "existing" && fromThisIndex ? "block" : null,
                cap: elsewhere ? "warn" : null,
            }),
        ];
    },
};
function messageOf(subject, elsewhere) {
    const other = elsewhere
        ? " Another index is allowed for this entry and may have it; it was not asked, so this is a warning at most."
        : "";
    return [
        { code: subject.change.project },
        " does not exist on ",
        ...indexName(subject.indexUrl),
        " (asked twice): a typo, a private package, removed by its owner, or removed for breaking the rules.",
        other,
    ];
}
function hasLocalVersion({ requirement }) {
    return requirement.version !== null && isLocalVersion(requirement.version);
}
function mayComeFromElsewhere({ origin }) {
    return origin.kind === "asked" && origin.elsewhere;
}
// A lock that names the index as the entry's registry proves that it was there once.
function isLockedFrom({ requirement }, subject) {
    if (requirement.kind !== "locked" || requirement.source.kind !== "index")
        return false;
    const { url } = requirement.source;
    return url === null || isPyPI(url) || indexKey(url) === indexKey(subject.indexUrl);
}

;// CONCATENATED MODULE: ./build/rules/quarantined-project.js



/** PEP 792 `quarantined`: the index offers no files until its administrators have looked. Never called malware here. */
const quarantinedProject = {
    id: "quarantined-project",
    summary: "The index has suspended the project pending review.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "block" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || statusOf(subject.lookup) !== "quarantined")
            return [];
        const entries = askedEntries(subject.change);
        if (entries === null)
            return [];
        const { project } = subject.change;
        const parent = parentOf(entries[0]);
        const index = indexName(subject.indexUrl);
        const lock = isLocked(entries)
            ? " A lock file that already names a file may still install it: the file host keeps serving quarantined files."
            : "";
        return [
            observeProject(subject, {
                rule: "quarantined-project",
                entries,
                message: [
                    { code: project },
                    " is quarantined: the administrators of ",
                    ...index,
                    " have suspended it pending review. This is not proof that anything is wrong with it.",
                    ...reasonGiven(subject.lookup),
                ],
                effect: ["pip and uv find no files, so a fresh resolve fails or silently picks something else.", lock],
                remedy: parent === null
                    ? ["Hold this change until the review has ended, or take the project out. Run the check again then."]
                    : [
                        "Hold this change, or keep ",
                        { code: parent },
                        " at a release that does not need it. Run the check again when the review has ended.",
                    ],
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/unchecked-index.js

/** An entry that comes from an index nobody asks: its status stays unknown, and so does who answers for the name. */
const uncheckedIndex = {
    id: "unchecked-index",
    summary: "The entry comes from an index that the gate does not ask and that was not in use before.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "note" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind === "run")
            return subject.facts.addedIndexes.map((index) => observeIndex(index, subject.facts.audit));
        if (subject.kind !== "project")
            return [];
        const [first, ...rest] = subject.change.introduced.filter(isBoundElsewhere);
        if (first === undefined)
            return [];
        return [
            observeProject(subject, {
                rule: "unchecked-index",
                entries: [first, ...rest],
                message: [
                    { code: subject.change.project },
                    " comes from ",
                    ...urlOf(first),
                    ", an index that this check does not ask and that was not in use before.",
                ],
                effect: ["Nothing is known of the project's status there."],
                remedy: unchecked_index_REMEDY,
            }),
        ];
    },
};
const unchecked_index_REMEDY = [
    "If the index is one of yours, list it under ",
    { code: "known" },
    " in ",
    { code: "[index]" },
    " of the policy on the base branch; else take it out.",
];
function isBoundElsewhere({ requirement, origin }) {
    if (origin.kind !== "not-asked" || origin.reason !== "other-index" || origin.inUse)
        return false;
    return requirement.source.kind === "index" && requirement.source.url !== null;
}
function urlOf({ origin }) {
    return [{ code: origin.kind === "not-asked" ? (origin.url ?? "another index") : "another index" }];
}
function observeIndex(index, audit) {
    const takes = index.projects.length;
    const names = takes === 0 ? "" : ` It may serve ${takes === 1 ? "1 name" : `${takes} names`} of this run.`;
    return {
        rule: "unchecked-index",
        project: null,
        projects: index.projects,
        version: null,
        status: null,
        change: null,
        members: [],
        place: index.place,
        also: [],
        column: audit ? "existing" : "new",
        defaultSeverity: null,
        cap: null,
        message: [
            "The index ",
            { code: index.url },
            index.role === "replaces" ? " takes the place of PyPI" : " is added beside PyPI",
            " and is not asked by this check.",
            names,
        ],
        effect: index.role === "replaces"
            ? ["Installs no longer ask PyPI for these names."]
            : ["Any name may now be served from either index."],
        remedy: unchecked_index_REMEDY,
    };
}

;// CONCATENATED MODULE: ./build/rules/unknown-status.js

/** An index that publishes no status, or a word that nobody knows: neither may count as active. Said once per run. */
const unknownStatus = {
    id: "unknown-status",
    summary: "The index publishes no project status, or one that nobody knows.",
    defaults: { new: "warn", transitive: "warn", changed: "warn", existing: "warn" },
    configurable: true,
    judge: (subject) => (subject.kind === "run" ? observe(subject.facts) : []),
};
function observe(facts) {
    const unknown = facts.projects.filter((project) => isUnknown(project) && askedEntries(project.change) !== null);
    const [first] = unknown;
    if (first === undefined)
        return [];
    const places = unknown.flatMap((project) => askedEntries(project.change)?.slice(0, 1) ?? []).map(observe_placeOf);
    const [place, ...also] = places;
    if (place === undefined)
        return [];
    const names = unknown.map((project) => project.change.project);
    return [
        {
            rule: "unknown-status",
            project: null,
            projects: names,
            version: null,
            status: null,
            change: null,
            members: unknown.map((project) => project.change),
            place,
            also,
            column: columnOf(first.change),
            defaultSeverity: null,
            cap: null,
            message: [
                ...indexName(first.indexUrl),
                ` gives no status that this check knows for ${names.length === 1 ? "1 project" : `${names.length} projects`}: `,
                ...listOf(names),
                ...words(unknown),
                ".",
            ],
            effect: ["Whether they are archived or quarantined is not known."],
            remedy: ["Ask an index that publishes PEP 792 status (PyPI does), or take the mirror's word for it by policy."],
        },
    ];
}
function isUnknown({ lookup }) {
    return lookup.kind === "found" && lookup.status.kind !== "known";
}
// Enough to see what it is about; `projects` holds them all.
const SHOWN = 10;
function listOf(names) {
    const shown = names
        .slice(0, SHOWN)
        .flatMap((name, index) => (index === 0 ? [{ code: name }] : [", ", { code: name }]));
    return names.length > SHOWN ? [...shown, ` and ${names.length - SHOWN} more`] : shown;
}
function words(unknown) {
    const said = new Set(unknown.flatMap(({ lookup }) => lookup.kind === "found" && lookup.status.kind === "unknown" ? [lookup.status.word] : []));
    const [first] = said;
    return first === undefined ? [] : [" (it says ", { code: first }, ")"];
}

;// CONCATENATED MODULE: ./build/rules/observe-file.js
/** An observation about one file, placed at its first line in question with the others in `also`. */
function observeFile(subject, saying) {
    const [first, ...rest] = subject.skips;
    const lines = new Set(rest.map((skip) => skip.line).filter((line) => line !== first.line));
    return {
        rule: saying.rule,
        project: null,
        projects: null,
        version: null,
        status: null,
        change: null,
        members: [],
        place: { file: first.file, line: first.line },
        also: [...lines].map((line) => ({ file: first.file, line })),
        column: subject.change,
        defaultSeverity: null,
        cap: saying.cap,
        message: saying.message,
        effect: saying.effect,
        remedy: saying.remedy,
    };
}

;// CONCATENATED MODULE: ./build/rules/unread-entry.js

/** An entry that cannot be read although the file can, or a known kind of file that is not read yet: told, so that silence never means clean. */
const unreadEntry = {
    id: "unread-entry",
    summary: "An entry, or a known kind of file, is not read.",
    defaults: { new: "note", transitive: "off", changed: "note", existing: "note" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "manifest" || subject.skips[0].class !== "unread")
            return [];
        const [first, ...rest] = subject.skips;
        const more = rest.length === 0 ? "" : `, and ${rest.length} more in this file`;
        return [
            observeFile(subject, {
                rule: "unread-entry",
                message: [{ code: first.file }, ` line ${first.line} was not read: `, { quote: first.detail }, more, "."],
                effect: ["What it brings in was not checked."],
                remedy: [
                    "Name the projects in a file that is read (a lock file holds them all), or look at the entry yourself.",
                ],
                cap: null,
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/unreadable-manifest.js

/** A manifest, or a line of it, that could not be read: what stands there is not checked. */
const unreadableManifest = {
    id: "unreadable-manifest",
    summary: "A manifest, or a line of it, could not be read.",
    defaults: { new: "block", transitive: "off", changed: "block", existing: "warn" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "manifest" || subject.skips[0].class !== "unreadable")
            return [];
        const [first, ...rest] = subject.skips;
        const more = rest.length === 0 ? "" : `, and ${rest.length} more in this file`;
        return [
            observeFile(subject, {
                rule: "unreadable-manifest",
                message: [{ code: first.file }, whatFails(first), { quote: first.detail }, more, "."],
                effect: ["What stands there was not checked."],
                remedy: ["Mend the line so that its own tool reads it, then push again."],
                cap: subject.unreadableBefore ? "note" : null,
            }),
        ];
    },
};
const WHOLE_FILE = new Set([
    "syntax",
    "encoding",
    "binary",
    "over-limit",
    "truncated",
    "unreadable",
]);
function whatFails(skip) {
    return WHOLE_FILE.has(skip.reason)
        ? " could not be read: "
        : ` has an entry that could not be read (line ${skip.line}): `;
}

;// CONCATENATED MODULE: ./build/rules/unverified-project.js

/** The third state: the look-up failed after all tries, or its answer made no sense. Never shown as clean. */
const unverifiedProject = {
    id: "unverified-project",
    summary: "The project's status could not be checked.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || subject.lookup.kind !== "unavailable")
            return [];
        const entries = askedEntries(subject.change);
        if (entries === null)
            return [];
        return [
            observeProject(subject, {
                rule: "unverified-project",
                entries,
                message: [
                    { code: subject.change.project },
                    " could not be checked on ",
                    ...indexName(subject.indexUrl),
                    ": ",
                    { quote: subject.lookup.detail },
                    ".",
                ],
                effect: ["Nothing is known of its status: this is neither clean nor bad."],
                remedy: [
                    "Run the check again when the index answers. If it stays away, an administrator can set ",
                    { code: "on-unverified: warn" },
                    " for the time being.",
                ],
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/withdrawn-release.js



/** The pinned version is not offered by an active project: deleted, or that release was quarantined; the index does not tell. */
const withdrawnRelease = {
    id: "withdrawn-release",
    summary: "The pinned or locked version is not offered by the index.",
    defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || statusOf(subject.lookup) !== "active" || subject.change.own)
            return [];
        const [first, ...rest] = (askedEntries(subject.change) ?? []).filter((entry) => isWithdrawn(entry, subject.lookup));
        if (first === undefined)
            return [];
        const version = first.requirement.version ?? "";
        const elsewhere = [first, ...rest].every((entry) => entry.origin.kind === "asked" && entry.origin.elsewhere);
        const lock = isLocked([first, ...rest]) ? " A lock file that names the file's URL may still install it." : "";
        const other = elsewhere
            ? " Another index is allowed for this entry and may have it, so this is a warning at most."
            : "";
        return [
            observeProject(subject, {
                rule: "withdrawn-release",
                entries: [first, ...rest],
                version,
                message: [
                    { code: `${subject.change.project} ${version}` },
                    " is not offered by ",
                    ...indexName(subject.indexUrl),
                    " (asked twice): the release was deleted or withdrawn, or never existed there.",
                    other,
                ],
                effect: ["pip and uv cannot resolve this version.", lock],
                remedy: [
                    "Find out why it is gone before you move on, then pin a version that the index lists",
                    ...latestOffered(subject.lookup),
                    ".",
                ],
                cap: elsewhere ? "warn" : null,
            }),
        ];
    },
};
function isWithdrawn({ requirement }, lookup) {
    const { version } = requirement;
    if (lookup.kind !== "found" || version === null || isLocalVersion(version))
        return false;
    return lookup.releases.some((release) => release.version === version && !release.offered);
}
function latestOffered(lookup) {
    if (lookup.kind !== "found" || lookup.listing.latest === null)
        return [];
    return [", the latest is ", { code: lookup.listing.latest }];
}

;// CONCATENATED MODULE: ./build/rules/yanked-release.js


/** PEP 592: installers skip a yanked release unless it is pinned exactly, which is the case here. */
const yankedRelease = {
    id: "yanked-release",
    summary: "The pinned or locked version is yanked.",
    defaults: { new: "warn", transitive: "note", changed: "warn", existing: "note" },
    configurable: true,
    judge: (subject) => {
        if (subject.kind !== "project" || statusOf(subject.lookup) === "quarantined")
            return [];
        const yanked = yankedReleases(subject);
        const [first, ...rest] = (askedEntries(subject.change) ?? []).filter(({ requirement }) => requirement.version !== null && yanked.has(requirement.version));
        const release = first === undefined ? undefined : yanked.get(first.requirement.version ?? "");
        if (first === undefined || release === undefined)
            return [];
        const reason = release.yankedReason;
        return [
            observeProject(subject, {
                rule: "yanked-release",
                entries: [first, ...rest],
                version: release.version,
                message: [
                    { code: `${subject.change.project} ${release.version}` },
                    " is yanked: its maintainers took this release back.",
                    ...(reason === null ? [] : [" They say: ", { quote: reason }, "."]),
                ],
                effect: [
                    isLocked([first, ...rest])
                        ? "The lock still installs it."
                        : "pip still installs it, with a warning, because it is pinned exactly.",
                ],
                remedy: ["Move to a release that is not yanked", ...latest(subject), "."],
            }),
        ];
    },
};
function yankedReleases({ lookup }) {
    if (lookup.kind !== "found")
        return new Map();
    return new Map(lookup.releases.filter((release) => release.yanked).map((release) => [release.version, release]));
}
function latest({ lookup }) {
    if (lookup.kind !== "found" || lookup.listing.latest === null || lookup.listing.allYanked)
        return [];
    return [": the latest is ", { code: lookup.listing.latest }];
}

;// CONCATENATED MODULE: ./build/rules/registry.js
















/** Every rule, one line each; a missing id is a type error. */
const BY_ID = {
    "archived-project": archivedProject,
    "denied-project": deniedProject,
    "deprecated-project": deprecatedProject,
    "direct-reference": directReference,
    "gate-edited": gateEdited,
    "invalid-policy": invalidPolicy,
    "lock-mismatch": lockMismatch,
    "missing-project": missingProject,
    "quarantined-project": quarantinedProject,
    "unchecked-index": uncheckedIndex,
    "unknown-status": unknownStatus,
    "unread-entry": unreadEntry,
    "unreadable-manifest": unreadableManifest,
    "unverified-project": unverifiedProject,
    "withdrawn-release": withdrawnRelease,
    "yanked-release": yankedRelease,
};
/** In the order of their ids. */
const RULES = Object.values(BY_ID);
/** What all rules say of a subject. */
function judge(subject) {
    return RULES.flatMap((rule) => rule.judge(subject));
}

;// CONCATENATED MODULE: ./build/gate/read-policy.js










/** The words that a policy may use: rules and formats of this program. */
const VOCABULARY = { rules: RULES, formats: FORMAT_IDS };
const LOCATE_TOML = (text) => parseToml(text).lineOf;
/** The paths that may hold the repository's own policy. Throws UserError for a reference that is broken. */
function policyPaths(request) {
    if (request.outsidePolicy !== null)
        return [];
    if (request.policyFile === null || isShared(request.policyFile))
        return POLICY_FILES.flatMap((path) => parseRepoPath(path) ?? []);
    const path = parseRepoPath(request.policyFile);
    if (path === null) {
        throw new UserError(`policy-file "${request.policyFile}" is no path inside the repository`, "Give a path relative to the repository's root, or OWNER/REPO/PATH@REF.");
    }
    return [path];
}
/** What to read for the policy: the policy's own side, and both sides of the range where it changes a policy file. */
function policyRequests(request, range) {
    const paths = policyPaths(request);
    const touched = new Set(changedPaths(range));
    return paths.flatMap((path) => [
        { side: "policy", path },
        ...(touched.has(path) ? [{ side: "base", path }, { side: "head", path }] : []),
    ]);
}
/** Reads the policy in force and, where the range changes it, the one it would leave. All files are loaded already. */
async function readPolicy(request, { range, reader, today }, world) {
    const paths = policyPaths(request);
    const touched = new Set(changedPaths(range));
    const edited = paths.filter((path) => touched.has(path));
    const shared = await read_policy_readShared(request, world);
    const load = (texts) => loadPolicy({
        texts,
        named: namedFile(request),
        shared,
        inputs: request.inputs,
        today,
        vocabulary: VOCABULARY,
        locate: LOCATE_TOML,
    });
    const now = request.outsidePolicy === null ? textsOf(paths, "policy", reader) : [request.outsidePolicy];
    const base = load(now);
    if (edited.length === 0)
        return { outcome: policyOutcome(base, null), edits: [], loaded: base };
    const proposed = paths.flatMap((path) => textsOf([path], touched.has(path) ? "head" : "policy", reader));
    const edits = policyEdits(textsOf(edited, "base", reader), textsOf(edited, "head", reader), LOCATE_TOML);
    const head = edits.length === 0 ? null : load(proposed);
    return { outcome: policyOutcome(base, head), edits, loaded: base };
}
function namedFile(request) {
    if (request.outsidePolicy !== null)
        return request.outsidePolicy.path;
    return request.policyFile !== null && !isShared(request.policyFile) ? request.policyFile : null;
}
function isShared(text) {
    return parseSharedReference(text).kind !== "own";
}
function changedPaths(range) {
    if (range.kind === "audit")
        return [];
    return range.changed.flatMap((file) => (file.previousPath === null ? [file.path] : [file.path, file.previousPath]));
}
async function read_policy_readShared(request, world) {
    if (request.policyFile === null)
        return null;
    const parsed = parseSharedReference(request.policyFile);
    if (parsed.kind === "own")
        return null;
    if (parsed.kind === "broken") {
        throw new UserError(`policy-file "${request.policyFile}" ${parsed.problem}`, "Mend the input policy-file.");
    }
    return { reference: request.policyFile, ...(await world.readShared(parsed.reference)) };
}
function textsOf(paths, side, reader) {
    return paths.flatMap((path) => {
        const read = reader.get({ side, path });
        if (read.kind === "absent")
            return [];
        if (read.kind === "unreadable")
            throw new UserError(`the policy ${path} cannot be read: ${read.detail}`, "Make it a plain file in the repository.");
        return [{ path, text: read_policy_textOf(path, read.bytes) }];
    });
}
function read_policy_textOf(path, bytes) {
    try {
        return decodeText(bytes, "utf-8");
    }
    catch (error) {
        if (!(error instanceof ManifestError))
            throw error;
        throw new UserError(`the policy ${path} cannot be read: ${error.message}`, "Save it as UTF-8.");
    }
}

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
        waivers: waiverLists({
            waivers: policy.waivers,
            today: parts.checkedAt,
            findings,
            answered: answeredIn(lookups),
            inTree: range.kind === "audit" ? inTree(survey) : null,
        }),
        policy: parts.policyReport,
        policyLines: policy.lines,
        skipped: [...survey.skipped].toSorted((a, b) => report_compare(a.file, b.file) || a.line - b.line || report_compare(a.reason, b.reason) || report_compare(a.detail, b.detail)),
        checked: checkedProjects(survey, lookups, policy),
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
        waived: countWaived(findings),
        wouldBlock: findings.filter((finding) => finding.wouldBlock).length,
    };
}
function answeredIn(lookups) {
    const answered = [...lookups].filter(([, lookup]) => lookup.kind === "found" || lookup.kind === "missing");
    return new Map(answered.map(([name, lookup]) => [name, statusOf(lookup)]));
}
function inTree(survey) {
    const names = new Set(survey.changes.map((change) => change.project));
    return (project) => names.has(project);
}
function checkedProjects(survey, lookups, policy) {
    return survey.changes.flatMap((change) => {
        const lookup = lookups.get(change.project);
        if (lookup === undefined)
            return [];
        const [first] = change.introduced;
        return [
            {
                name: change.project,
                status: statusOf(lookup),
                answer: report_answerOf(lookup),
                direct: isDirect(change),
                change: change.kind,
                version: first.requirement.version,
                critical: policy.isCritical(change.project),
                place: { file: first.location.file, line: first.location.lines().line },
            },
        ];
    });
}
function report_answerOf(lookup) {
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
function report_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/lookups/version-key.js


// Longer than any version an index accepts: keeps hostile text away from the version grammar.
const MAX_VERSION_LENGTH = 256;
// Digits beyond double precision: the PEP 440 library would call different numbers equal.
const HUGE_NUMBER = /\d{16}/;
const version_key_DOT = 46;
const ZERO = 48;
const NINE = 57;
/** The key of a version as written. Dotted numbers take a path without the PEP 440 grammar: a run reads tens of thousands. */
function versionKey(written) {
    if (isPlain(written))
        return { kind: "plain", key: plainKey(written) };
    const trimmed = written.trim();
    if (trimmed.length > MAX_VERSION_LENGTH || HUGE_NUMBER.test(trimmed))
        return textKey(trimmed);
    const cleaned = (0,pep440/* clean */.uH)(trimmed);
    if (cleaned === null)
        return textKey(trimmed);
    return { kind: "pep440", key: withoutTrailingZeros(cleaned) };
}
/** PEP 440 order of two versions with keys of the kinds `plain` and `pep440`; code unit order where one is `text`. */
function compareWritten(a, b) {
    return isPlain(a) && isPlain(b) ? comparePlain(a, b) : compareVersions(a, b);
}
/** True for `1.0rc1`, `1.0.dev3`; `written` has a key of the kind `pep440`. What else has letters (`v`, `post`, `rev`) has none of these. */
function isPreRelease(written) {
    return /[abc]|pre|dev/i.test(publicPart(written));
}
/** The version without its local label: `2.1+cpu` is `2.1`. */
function publicPart(written) {
    const plus = written.indexOf("+");
    return plus === -1 ? written : written.slice(0, plus);
}
function textKey(text) {
    return { kind: "text", key: text.toLowerCase() };
}
// `1.2.3`: digits and single dots between them.
function isPlain(text) {
    let digits = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= ZERO && code <= NINE)
            digits++;
        else if (code === version_key_DOT && digits > 0)
            digits = 0;
        else
            return false;
    }
    return digits > 0 && text.length <= MAX_VERSION_LENGTH;
}
// No leading zeros in a number (`2024.01` = `2024.1`), no trailing `.0`.
function plainKey(text) {
    let key = text;
    if (/(?:^|\.)0\d/.test(text))
        key = numbersOf(text).join(".");
    let end = key.length;
    while (end > 2 && key.charCodeAt(end - 1) === ZERO && key.charCodeAt(end - 2) === version_key_DOT)
        end -= 2;
    return end === key.length ? key : key.slice(0, end);
}
function numbersOf(text) {
    return text.split(".").map((part) => {
        const digits = part.replace(/^0+/, "");
        return digits === "" ? "0" : digits;
    });
}
// Of a version as the library writes it: epoch, release, then the rest. A post release is keyed by the same words.
function withoutTrailingZeros(cleaned) {
    const parts = /^(?<epoch>\d+!)?(?<release>[\d.]*\d)(?<rest>.*)$/s.exec(cleaned)?.groups;
    if (parts?.release === undefined)
        return cleaned;
    return `${parts.epoch ?? ""}${plainKey(parts.release)}${parts.rest ?? ""}`;
}
// Numbers as text without leading zeros: the longer one is the larger, whatever its size.
function comparePlain(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const length = Math.max(left.length, right.length);
    for (let at = 0; at < length; at++) {
        const [x, y] = [left[at] ?? "0", right[at] ?? "0"];
        if (x === y)
            continue;
        return x.length - y.length || (x < y ? -1 : 1);
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/lookups/file-names.js


// Source archives that an index may still list; PEP 625 leaves `.tar.gz`, old releases have the others.
const ARCHIVE_ENDINGS = [".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz", ".tar.Z", ".tar"];
/**
 * The version that a distribution's file name carries, as written there, or null where it carries none that can be
 * told (`.exe`, `.msi` and `.rpm` installers, foreign names). Wheels and eggs: the second dash field; source
 * archives: what follows the project's name, which may itself hold dashes.
 */
function versionOfFile(file, project) {
    if (file.endsWith(".whl") || file.endsWith(".egg"))
        return secondField(file);
    const ending = ARCHIVE_ENDINGS.find((candidate) => file.endsWith(candidate));
    return ending === undefined ? null : afterName(file.slice(0, -ending.length), project);
}
function secondField(file) {
    const start = file.indexOf("-") + 1;
    const end = file.indexOf("-", start);
    if (start === 0 || end <= start)
        return null;
    const field = file.slice(start, end);
    // Old wheels escape every `-` of a version, that of `1.0-1` too.
    if (field.includes("_") && versionKey(field).kind === "text")
        return field.replaceAll("_", "-");
    return field;
}
function afterName(stem, project) {
    // A written name is never shorter than its normalized form.
    let dash = stem.indexOf("-", project.length);
    // A name of at most 255 characters ends early: later dashes belong to the version.
    while (dash !== -1 && dash <= 255) {
        if (isName(stem.slice(0, dash), project) && dash + 1 < stem.length)
            return stem.slice(dash + 1);
        dash = stem.indexOf("-", dash + 1);
    }
    return null;
}
function isName(written, project) {
    return written === project || parseProjectName(written) === project;
}

;// CONCATENATED MODULE: ./build/lookups/records.js
/** True for a JSON object (no array, no null). The listing is checked with this and `typeof` alone: a schema library over every file of 1,000 listings would cost more than the requests. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Thrown inside the decoder for an answer that makes no sense; {@link decodeReply} turns it into `malformed`. The message is one sentence without a full stop. */
class MalformedAnswer extends Error {
    constructor(message) {
        super(message);
        this.name = "MalformedAnswer";
    }
}
// Longest foreign text (status reason, yank reason) that is kept of one answer.
const MAX_FOREIGN_TEXT = 2_000;
/** Foreign text cut at 2,000 UTF-16 units, never inside a surrogate pair; null for anything but a non-empty string. */
function foreignText(value) {
    if (typeof value !== "string" || value === "")
        return null;
    return value.slice(0, MAX_FOREIGN_TEXT).toWellFormed();
}

;// CONCATENATED MODULE: ./build/lookups/contents.js



/** Sorts `files` and `versions` of a body into groups, in time linear in the listing. Throws {@link MalformedAnswer}. */
function readContents(name, body) {
    if (!Array.isArray(body.files))
        throw new MalformedAnswer("files is not a list");
    const files = body.files.map(readFile);
    const shelf = { byKey: new Map(), byText: new Map() };
    for (const file of files) {
        const version = versionOfFile(file.filename, name);
        if (version !== null)
            contents_groupOf(shelf, version).files.push(file);
    }
    const named = readVersions(body.versions).map((version) => contents_groupOf(shelf, version));
    const listed = named.length > 0 ? [...new Set(named)] : [...shelf.byKey.values()];
    return { groups: shelf.byKey, listed, files };
}
/** PEP 592: a version is yanked when it has files and all of them are. */
function isYanked(group) {
    return group.files.length > 0 && group.files.every((file) => file.yanked);
}
/** True for pre-releases and development releases. */
function isPre(group) {
    return group.kind === "pep440" && isPreRelease(group.written);
}
function readFile(value) {
    if (!isRecord(value) || typeof value.filename !== "string")
        throw new MalformedAnswer("a file has no filename");
    return { filename: value.filename, yanked: readYanked(value.yanked), fields: value };
}
// PEP 691: a truthy value, be it `true` or the reason; some mirrors write null.
function readYanked(value) {
    if (value === undefined || value === null)
        return false;
    if (typeof value === "boolean")
        return value;
    if (typeof value === "string")
        return value !== "";
    throw new MalformedAnswer("yanked is neither true, false nor a text");
}
function readVersions(value) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw new MalformedAnswer("versions is not a list");
    return value.map((version) => {
        if (typeof version !== "string")
            throw new MalformedAnswer("a version is not a text");
        return version;
    });
}
function contents_groupOf(shelf, written) {
    const known = shelf.byText.get(written);
    if (known !== undefined)
        return known;
    const { kind, key } = versionKey(written);
    const group = shelf.byKey.get(key) ?? { written, kind, files: [] };
    shelf.byKey.set(key, group);
    shelf.byText.set(written, group);
    return group;
}

;// CONCATENATED MODULE: ./build/lookups/latest.js


/**
 * The highest version that can be installed and is neither yanked nor a pre-release; where there is none, the
 * highest of the next best kind (a pre-release, then a yanked or empty one, then text that is no version); null
 * for an empty list. Only versions of the best kind are compared.
 */
function latestOf(groups) {
    let best = null;
    let bestRank = -1;
    for (const group of groups) {
        const rank = rankOf(group);
        if (rank < bestRank)
            continue;
        if (best !== null && rank === bestRank && compareWritten(group.written, best.written) <= 0)
            continue;
        best = group;
        bestRank = rank;
    }
    return best;
}
function rankOf(group) {
    if (group.kind === "text")
        return 0;
    if (group.files.length === 0 || isYanked(group))
        return 1;
    return isPre(group) ? 2 : 3;
}

;// CONCATENATED MODULE: ./build/lookups/listing.js




/** What the listing says of one version that somebody asked about. */
function releaseOf(contents, version) {
    const group = groupFor(contents, version);
    if (group === null)
        return { version, offered: false, yanked: false, yankedReason: null, files: [] };
    const yanked = isYanked(group);
    return { version, offered: true, yanked, yankedReason: firstReason(group), files: group.files.map(indexFile) };
}
/** What is kept of the whole listing. */
function summarize(contents) {
    const { listed, files } = contents;
    const latest = latestOf(listed);
    return {
        versions: listed.length,
        files: files.length,
        allYanked: files.length > 0 && files.every((file) => file.yanked),
        ...uploads(files),
        latest: latest?.written ?? null,
        requiresPython: latest === null ? null : requiresPython(latest),
        latestBytes: latest === null ? null : totalBytes(latest),
        preReleasesOnly: listed.length > 0 && listed.every(isPre),
    };
}
function groupFor(contents, version) {
    const exact = contents.groups.get(versionKey(version).key);
    if (exact !== undefined)
        return exact;
    return version.includes("+") ? null : labelled(contents, version);
}
// PEP 440, version matching: `==2.1` is satisfied by `2.1+cpu` where that is all an index has.
function labelled(contents, version) {
    const { key } = versionKey(version);
    for (const group of contents.groups.values()) {
        if (group.written.includes("+") && versionKey(publicPart(group.written)).key === key)
            return group;
    }
    return null;
}
function firstReason(group) {
    for (const file of group.files) {
        const reason = foreignText(file.fields.yanked);
        if (reason !== null)
            return reason;
    }
    return null;
}
function indexFile(file) {
    return { name: file.filename, hashes: hashesOf(file), yanked: file.yanked };
}
function hashesOf(file) {
    const { hashes } = file.fields;
    if (hashes === undefined || hashes === null)
        return [];
    if (!isRecord(hashes))
        throw new MalformedAnswer("hashes is not an object");
    return Object.entries(hashes).map(([algorithm, digest]) => {
        if (typeof digest !== "string")
            throw new MalformedAnswer("a hash is not a text");
        return `${algorithm}:${digest}`.toLowerCase();
    });
}
// ISO times in UTC of one format sort as text.
function uploads(files) {
    let firstUpload = null;
    let lastUpload = null;
    for (const file of files) {
        const time = file.fields["upload-time"];
        if (!isIsoTime(time))
            continue;
        if (firstUpload === null || time < firstUpload)
            firstUpload = time;
        if (lastUpload === null || time > lastUpload)
            lastUpload = time;
    }
    return { firstUpload, lastUpload };
}
function isIsoTime(value) {
    return typeof value === "string" && value.length <= 40 && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
}
function requiresPython(group) {
    for (const file of group.files) {
        const written = foreignText(file.fields["requires-python"]);
        if (written !== null)
            return written;
    }
    return null;
}
function totalBytes(group) {
    let total = 0;
    for (const file of group.files) {
        const { size } = file.fields;
        if (typeof size !== "number" || size < 0)
            return null;
        total += size;
    }
    return group.files.length === 0 ? null : total;
}

;// CONCATENATED MODULE: ./build/lookups/status.js


// An unknown word is quoted to people; no index has a reason for a longer one.
const MAX_WORD = 100;
/**
 * The status of a decoded body (PEP 792). Three spellings exist: `project-status.status` (PyPI, the example),
 * `project-status.state` (the PEP's prose) and the string `meta.project-status` (the living spec's large example).
 * Throws {@link MalformedAnswer} when a value has another type or two places disagree.
 */
function readStatus(body, meta, apiVersion) {
    const said = agreed([...fromBody(body["project-status"]), fromMeta(meta)]);
    if (said.word === null)
        return { kind: "absent", apiVersion };
    const status = knownStatus(said.word);
    if (status === null)
        return { kind: "unknown", word: said.word.slice(0, MAX_WORD).toWellFormed() };
    return { kind: "known", status, reason: said.reason };
}
function fromBody(value) {
    if (value === undefined || value === null)
        return [];
    if (!isRecord(value))
        throw new MalformedAnswer("project-status is not an object");
    const reason = foreignText(value.reason);
    return [
        { word: wordOf(value.status, "project-status.status"), reason },
        { word: wordOf(value.state, "project-status.state"), reason },
    ];
}
function fromMeta(meta) {
    return {
        word: wordOf(meta["project-status"], "meta.project-status"),
        reason: foreignText(meta["project-status-reason"]),
    };
}
function wordOf(value, place) {
    if (value === undefined || value === null)
        return null;
    if (typeof value !== "string")
        throw new MalformedAnswer(`${place} is not a text`);
    return value;
}
// Words are compared as written: an index that says both "active" and "Active" is not to be believed in either.
function agreed(places) {
    const speaking = places.filter((said) => said.word !== null);
    const words = new Set(speaking.map((said) => said.word));
    if (words.size > 1)
        throw new MalformedAnswer("two places of the answer disagree on the status");
    return {
        word: speaking[0]?.word ?? null,
        reason: speaking.find((said) => said.reason !== null)?.reason ?? null,
    };
}
function knownStatus(word) {
    return PROJECT_STATUSES.find((status) => status === word) ?? null;
}

;// CONCATENATED MODULE: ./build/lookups/decode.js






// PEP 691. `application/json` is none of them: a proxy's error page may be JSON, and an unsupported Accept header
// is answered with HTML and 200.
const decode_SIMPLE_JSON = new Set([
    "application/vnd.pypi.simple.v1+json",
    "application/vnd.pypi.simple.latest+json",
]);
// What PEP 691 says of an answer that names no version.
const FIRST_API_VERSION = "1.0";
/**
 * What one reply says of the project `name`. `wanted` are the versions to report on, in that order; `at` is the ISO
 * time of the answer. Total: whatever cannot be read is {@link Unavailable} with its cause, never active.
 */
function decodeReply(name, reply, wanted, at) {
    if (reply.kind === "failed")
        return unavailable(name, { cause: reply.cause, detail: reply.detail }, at);
    if (reply.status === 404)
        return { kind: "missing", name, at };
    const fault = replyFault(reply);
    if (fault !== null)
        return unavailable(name, fault, at);
    try {
        return decodeBody(name, reply.body, wanted, at);
    }
    catch (error) {
        if (!(error instanceof MalformedAnswer))
            throw error;
        return unavailable(name, { cause: "malformed", detail: `the index answered nonsense: ${error.message}` }, at);
    }
}
/** An {@link Unavailable} whose detail is one line, whatever it quotes. */
function unavailable(name, fault, at) {
    return { kind: "unavailable", name, cause: fault.cause, detail: plainLine(fault.detail), at };
}
function replyFault(reply) {
    const { status, contentType } = reply;
    if (status === 403)
        return { cause: "forbidden", detail: "the index refused to answer (HTTP 403)" };
    if (status === 429)
        return { cause: "rate-limited", detail: "the index asked to be asked less (HTTP 429)" };
    if (status !== 200)
        return { cause: "http-status", detail: `the index answered HTTP ${status}` };
    const mediaType = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
    if (decode_SIMPLE_JSON.has(mediaType))
        return null;
    const said = mediaType === "" ? "no content type" : mediaType;
    return { cause: "content-type", detail: `the index answered with ${said} instead of its JSON API` };
}
function decodeBody(name, text, wanted, at) {
    const body = decode_parseJson(text);
    const meta = body.meta ?? {};
    if (!isRecord(meta))
        throw new MalformedAnswer("meta is not an object");
    const apiVersion = meta["api-version"] ?? FIRST_API_VERSION;
    if (typeof apiVersion !== "string")
        throw new MalformedAnswer("api-version is not a text");
    const fault = versionFault(apiVersion) ?? nameFault(name, body.name);
    if (fault !== null)
        return unavailable(name, fault, at);
    const status = readStatus(body, meta, apiVersion);
    const contents = readContents(name, body);
    const releases = wanted.map((version) => releaseOf(contents, version));
    return { kind: "found", name, status, releases, listing: summarize(contents), at };
}
function decode_parseJson(text) {
    const body = tryParse(text);
    if (!isRecord(body))
        throw new MalformedAnswer("the body is not an object");
    return body;
}
// The parser's own message quotes the body: no word of it is worth repeating.
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new MalformedAnswer("the body is not JSON");
    }
}
// PEP 629: another major version means that nothing of the answer may be relied on.
function versionFault(apiVersion) {
    if (/^1\.\d{1,9}$/.test(apiVersion))
        return null;
    return { cause: "api-version", detail: `the index speaks version ${apiVersion.slice(0, 40)} of the Simple API` };
}
// A mirror that answers for another project must not vouch for this one.
function nameFault(name, said) {
    if (typeof said !== "string")
        throw new MalformedAnswer("name is not a text");
    if (parseProjectName(said) === name)
        return null;
    return { cause: "wrong-name", detail: `the index answered for ${said.slice(0, 100)}` };
}

;// CONCATENATED MODULE: ./build/lookups/effort.js
/** The shared state of one run, whose time starts now. */
function startEffort(clock, limits) {
    const deadline = clock.elapsed() + limits.budgetMs;
    const budget = new AbortController();
    const alarm = new AbortController();
    let armed = false;
    let failures = 0;
    let broken = false;
    const remaining = () => Math.max(0, deadline - clock.elapsed());
    const begin = () => {
        // A try ends by itself after `tryMs`: only the last ones of a long run can be cut off by the budget.
        if (armed || remaining() > limits.tryMs)
            return;
        armed = true;
        void soundAt(clock, deadline, { budget, alarm });
    };
    const done = (answered) => {
        failures = answered ? 0 : failures + 1;
        // Once open it stays open: names under way may still be answered, the verdict must not depend on which.
        broken ||= failures >= limits.breakerAfter;
    };
    return { signal: budget.signal, remaining, begin, done, isBroken: () => broken, end: () => alarm.abort() };
}
// Timers may fire a little early by the other clock.
const SLACK_MS = 5;
async function soundAt(clock, deadline, { budget, alarm }) {
    await sleepQuietly(clock, deadline - clock.elapsed(), alarm.signal);
    if (!alarm.signal.aborted && clock.elapsed() >= deadline - SLACK_MS)
        budget.abort();
}
/** Sleeps until the time is over or the signal aborts, whichever way the clock tells about that. */
async function sleepQuietly(clock, ms, signal) {
    try {
        await clock.sleep(ms, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/lookups/retry.js
/** For reviews: somebody waits for the answer. */
const REVIEW_LIMITS = {
    inFlight: 64,
    retries: 3,
    firstWaitMs: 500,
    maxRetryAfterMs: 30_000,
    tryMs: 10_000,
    budgetMs: 90_000,
    breakerAfter: 20,
};
/** For scheduled audits: nobody waits, and a repository may hold thousands of projects. */
const AUDIT_LIMITS = { ...REVIEW_LIMITS, budgetMs: 600_000 };
const PASSING_FAILURES = new Set(["timeout", "network", "truncated", "encoding"]);
/**
 * Milliseconds to wait before the question is asked again, or null when asking again makes no sense: the reply is
 * an answer, will not change by itself (403, a redirect, a certificate), asks for more patience than there is, or
 * the tries are used up. `tries` counts those already made. Without jitter: a run is repeatable, and one client
 * of 64 requests is no herd.
 */
function waitBefore(reply, tries, limits) {
    if (tries > limits.retries || !mayPass(reply))
        return null;
    const backoff = limits.firstWaitMs * 2 ** (tries - 1);
    const asked = reply.kind === "reply" ? (reply.retryAfterMs ?? 0) : 0;
    return asked > limits.maxRetryAfterMs ? null : Math.max(backoff, asked);
}
function mayPass(reply) {
    if (reply.kind === "failed")
        return PASSING_FAILURES.has(reply.cause);
    return reply.status === 408 || reply.status === 429 || reply.status >= 500;
}

;// CONCATENATED MODULE: ./build/lookups/ask.js






/**
 * Asks the index about every question (at most one per name), one GET each, retries and confirmations apart. The
 * answer has one entry per question, in their order; what could not be asked is `unavailable` with its cause.
 */
async function lookUpAll(questions, world, limits) {
    const run = { world, limits, effort: startEffort(world.clock, limits) };
    const limit = (0,p_limit/* default */.A)(limits.inFlight);
    let done = 0;
    try {
        const answers = await limit.map(questions, async (question) => {
            const answer = await lookUp(run, question);
            world.log.progress(++done, questions.length, "projects looked up");
            return [question.name, answer];
        });
        return new Map(answers);
    }
    finally {
        run.effort.end();
    }
}
async function lookUp(run, question) {
    const refused = ask_refusal(run, question.name);
    if (refused !== null)
        return refused;
    const answer = await settle(run, question);
    run.effort.done(answer.kind !== "unavailable");
    return answer;
}
// What an index does not list is absent only when it says so twice, the second time past every cache: a soft
// purge serves one stale answer, and a sick edge can serve 404 for a moment.
async function settle(run, question) {
    const first = await ask_ask(run, question, false);
    if (!question.confirmAbsence || !lacksSomething(first))
        return first;
    run.world.log.debug(`${question.name}: not listed, asking once more`);
    return await ask_ask(run, question, true);
}
function lacksSomething(answer) {
    if (answer.kind === "missing")
        return true;
    // A version is called withdrawn of active projects only; a quarantined one lists nothing (PEP 792).
    if (answer.kind === "unavailable" || statusOf(answer) !== "active")
        return false;
    return answer.releases.some((release) => !release.offered && !isLocalVersion(release.version));
}
async function ask_ask(run, question, fresh) {
    const { world, limits, effort } = run;
    const { name, versions } = question;
    for (let tries = 1;; tries++) {
        if (effort.remaining() === 0)
            return overdue(run, name);
        effort.begin();
        const reply = await world.index.project(name, { fresh, signal: effort.signal });
        if (reply.kind === "failed" && effort.signal.aborted)
            return overdue(run, name);
        const wait = waitBefore(reply, tries, limits);
        // The rest of the time is better spent on names that may still be answered than on a wait that outlasts it.
        if (wait === null || wait >= effort.remaining() || effort.isBroken()) {
            return decodeReply(name, reply, versions, world.clock.now());
        }
        world.log.debug(`${name}: ${ask_told(reply)}, asking again in ${wait} ms`);
        await sleepQuietly(world.clock, wait, effort.signal);
    }
}
function ask_refusal(run, name) {
    const { effort, limits, world } = run;
    if (effort.isBroken()) {
        const detail = `not asked: the index failed for ${limits.breakerAfter} projects in a row`;
        return unavailable(name, { cause: "breaker", detail }, world.clock.now());
    }
    return effort.remaining() === 0 ? overdue(run, name) : null;
}
function overdue({ world, limits }, name) {
    const detail = `not answered: the ${Math.round(limits.budgetMs / 1000)} seconds for all look-ups were used up`;
    return unavailable(name, { cause: "budget", detail }, world.clock.now());
}
function ask_told(reply) {
    return reply.kind === "failed" ? `${reply.cause} (${reply.detail})` : `HTTP ${reply.status}`;
}

;// CONCATENATED MODULE: ./build/policy/findings.js



/** Gives each observation the policy's severity; what the policy turns off is left out. Waivers come after. Sorted. */
function toFindings(observations, policy) {
    return observations.flatMap((observation) => toFinding(observation, policy) ?? []).toSorted(byImportance);
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
        waiver: null,
        critical: observation.project !== null && policy.isCritical(observation.project),
        fingerprint: fingerprintOf(observation),
    };
}
// What is said once per run gets the strictest severity that one of its names gets.
function judged(observation, policy) {
    if (observation.members.length === 0)
        return capped(observation, severityFor(observation, observation.change, observation.column, policy));
    const all = observation.members.map((change) => severityFor(observation, change, findings_columnOf(change), policy));
    const [strictest] = all.toSorted((a, b) => bySeverity(a.severity, b.severity));
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
    if (cap === null)
        return { severity, wouldBlock };
    return { severity: atMost(severity, cap), wouldBlock: wouldBlock && cap === "block" };
}
function findings_columnOf(change) {
    if (change.kind !== "new")
        return change.kind;
    return isDirect(change) ? "new" : "transitive";
}
function relationOf(change) {
    return { kind: isDirect(change) ? "direct" : "transitive", change: change.kind };
}
function entryAt(change, { place }) {
    const at = change.introduced.find(({ location }) => location.file === place.file && location.lines().line === place.line);
    return at ?? change.introduced[0];
}
/** Rule and project; rule and file for a manifest; rule, file and URL for an index. No line, so that it survives a move. */
function fingerprintOf({ rule, project, projects, place, message }) {
    if (project !== null)
        return `${rule}:${project}`;
    if (rule === "unknown-status")
        return rule;
    if (rule !== "unchecked-index" || projects === null)
        return `${rule}:${encodeURIComponent(place.file)}`;
    const url = message.find((span) => typeof span !== "string" && "code" in span);
    const name = typeof url === "object" && "code" in url ? url.code : "";
    return `${rule}:${encodeURIComponent(place.file)}:${encodeURIComponent(name)}`;
}

;// CONCATENATED MODULE: ./build/gate.js

















/**
 * The straight line: range, files, requirements, changes, look-ups, findings, report. Reads by the ports alone and
 * writes nothing. Errors: UserError and RepositoryError where there can be no verdict.
 */
async function gate(request, world) {
    const checkedAt = world.clock.now();
    const range = await world.repository.range();
    const reader = createReader(world.repository);
    const unfiltered = rootsOf(range, FORMAT_TABLE, EVERY_MANIFEST);
    await reader.load([...policyRequests(request, range), ...workflowRequests(range), ...firstRequests(unfiltered)]);
    const { outcome, edits } = await readPolicy(request, { range, reader, today: checkedAt }, world);
    const { policy } = outcome;
    const roots = rootsOf(range, FORMAT_TABLE, policy);
    const sides = await collect(roots, { reader, formats: FORMAT_TABLE, decode: decodeText });
    const survey = survey_survey(range, sides, policy, roots.excluded);
    const index = world.openIndex(policy.indexUrl);
    const limits = range.kind === "audit" ? AUDIT_LIMITS : REVIEW_LIMITS;
    const lookups = await lookUpAll(questionsOf(survey.changes), { index, clock: world.clock, log: world.log }, limits);
    const subjects = subjectsOf(survey, lookups, policy, {
        audit: range.kind === "audit",
        gateEdits: [...edits, ...workflowEdits(range, reader)],
        headPolicyErrors: outcome.headPolicyErrors,
    });
    const observations = subjects.flatMap(judge);
    const findings = applyWaivers(toFindings(observations, policy), policy);
    return buildReport({
        range,
        checkedAt,
        policy,
        policyReport: policyReport(outcome, await world.repository.policyRef(), differences(observations, outcome)),
        survey,
        lookups,
        findings,
        unverifiedSwitch: request.inputs.onUnverified,
        notes: outcome.notes,
    });
}
const EVERY_MANIFEST = { manifest: () => ({ excluded: false, format: null }) };
function differences(observations, { policy, proposed }) {
    const then = proposed?.policy ?? null;
    if (then === null)
        return [];
    const under = (judging) => applyWaivers(toFindings(observations, judging), judging);
    return policyDifferences(under(policy), under(then));
}

;// CONCATENATED MODULE: ./build/render/entries.js

/** Findings to be read, strictest first, critical projects first among equals; those that a waiver silences are left out. */
function openFindings(report) {
    return report.findings
        .filter((finding) => finding.severity !== "off")
        .sort((a, b) => bySeverity(a.severity, b.severity) || Number(b.critical) - Number(a.critical));
}
/** Findings that a waiver silences. */
function waivedFindings(report) {
    return report.findings.filter((finding) => finding.severity === "off");
}
/** The open findings as entries, in their order; a gathered entry stands where its first finding would. */
function entries_entriesOf(report) {
    const groups = new Map();
    for (const finding of openFindings(report)) {
        const key = groupKey(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(entries_entryOf);
}
function groupKey(finding) {
    const before = finding.column === "existing" ? "existing" : "introduced";
    if (finding.rule === "unverified-project")
        return `unverified ${finding.severity} ${before}`;
    const root = finding.path[0];
    if (finding.relation?.kind === "transitive" && finding.parentKnown && root !== undefined && finding.path.length > 1) {
        return `from ${finding.severity} ${before} ${finding.file} ${root}`;
    }
    return `single ${finding.rule} ${finding.fingerprint} ${finding.file} ${finding.line} ${finding.project ?? ""}`;
}
function entries_entryOf(findings) {
    const [first] = findings;
    const kind = first.rule === "unverified-project" ? "unverified" : findings.length > 1 ? "gathered" : "single";
    return { kind, severity: first.severity, existing: first.column === "existing", findings };
}
/** Names without repetition, in order. */
function namesOf(findings) {
    return [...new Set(findings.map((finding) => finding.project ?? finding.file))];
}

;// CONCATENATED MODULE: ./build/render/prose.js
/** A sentence in the language of a channel, on one line. */
function renderProse(prose, language) {
    let text = "";
    let afterForeign = false;
    for (const span of prose) {
        // Two foreign pieces side by side could be in one what neither is alone: a longer fence, an emoji code.
        const isForeign = typeof span !== "string";
        if (isForeign && afterForeign)
            text += language.apart;
        text += renderSpan(span, language);
        afterForeign = isForeign;
    }
    return text;
}
function renderSpan(span, language) {
    if (typeof span === "string")
        return spaced(span, language.text);
    if ("code" in span)
        return language.code(span.code);
    if ("quote" in span)
        return language.quote(span.quote);
    return language.link(span.text, span.link);
}
// Languages trim what they are given; the spaces that separate spans are kept here.
function spaced(words, write) {
    const inner = write(words);
    if (inner === "")
        return words === "" ? "" : " ";
    return (/^\s/.test(words) ? " " : "") + inner + (/\s$/.test(words) ? " " : "");
}
/** Sentences one after another, with a space between. */
function sentences(...parts) {
    const joined = [];
    for (const part of parts) {
        if (part === null || part.length === 0)
            continue;
        if (joined.length > 0)
            joined.push(" ");
        joined.push(...part);
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/render/finding-text.js


/** The words for a severity: what it does, not how bad it is. */
const SEVERITY_WORD = {
    block: "Block",
    warn: "Warn",
    note: "Note",
    off: "Accepted",
};
/** What people call the index that was asked. */
function finding_text_indexName(indexUrl) {
    return isPyPI(indexUrl) ? "PyPI" : "the index";
}
/** The page of a project on the index, or null where the index has none that we know. */
function projectUrl(indexUrl, name) {
    return isPyPI(indexUrl) ? `https://pypi.org/project/${encodeURIComponent(name)}/` : null;
}
/** What a finding is about: its project, or its file. */
function subjectOf(finding) {
    return { code: finding.project ?? finding.file };
}
/** One line that says who and why, for titles: "`pepy` is archived". */
function causeOf(finding, index) {
    const subject = subjectOf(finding);
    const version = finding.version === null ? [] : [" ", { code: finding.version }];
    switch (finding.rule) {
        case "quarantined-project":
            return [subject, " is quarantined"];
        case "archived-project":
            return [subject, " is archived"];
        case "deprecated-project":
            return [subject, " is deprecated"];
        case "missing-project":
            return [subject, ` is not on ${index}`];
        case "withdrawn-release":
            return [subject, ...version, " is no longer offered"];
        case "lock-mismatch":
            return [subject, ...version, ` has another hash on ${index}`];
        case "yanked-release":
            return [subject, ...version, " is yanked"];
        default:
            return otherCause(finding, subject);
    }
}
function otherCause(finding, subject) {
    switch (finding.rule) {
        case "unverified-project":
            return [subject, " could not be checked"];
        case "denied-project":
            return [subject, " is denied by the policy"];
        case "unchecked-index":
            return finding.project === null
                ? [subject, " adds an index that is not checked"]
                : [subject, " comes from an index that is not checked"];
        case "direct-reference":
            return [subject, " does not come from an index"];
        case "unknown-status":
            return finding_text_unknownStatus(finding, subject);
        case "unreadable-manifest":
            return [subject, " cannot be read in full"];
        case "unread-entry":
            return [subject, " has something that is not read"];
        case "gate-edited":
            return [subject, " changes the gate itself"];
        default:
            return [subject, " is not a valid policy"];
    }
}
function finding_text_unknownStatus(finding, subject) {
    const names = finding.projects ?? [];
    if (finding.project !== null || names.length === 0)
        return [subject, " has no known status"];
    return names.length === 1
        ? [{ code: names[0] ?? "" }, " has no known status"]
        : [`${names.length} projects have no known status`];
}
/** What the index says, in a few words, for a table cell. */
function standingOf(finding) {
    switch (finding.rule) {
        case "quarantined-project":
            return "quarantined: suspended pending review";
        case "missing-project":
            return "not found";
        case "withdrawn-release":
            return "this release is not offered";
        case "lock-mismatch":
            return "another hash than the one locked";
        case "yanked-release":
            return finding.status === null || finding.status === "active"
                ? "this release is yanked"
                : `${finding.status}; this release is yanked`;
        case "unverified-project":
            return "no usable answer";
        case "unknown-status":
            return "no known status";
        case "unchecked-index":
        case "direct-reference":
            return "not asked";
        default:
            return finding.status ?? "–";
    }
}
const CHANGE_WORD = {
    new: "new",
    changed: "changed",
    existing: "already there",
};
/** How the project came in: "new direct dependency", "new, from `a` (`a` → `b` → `c`)"; null for files and runs. */
function finding_text_relationOf(finding) {
    const { relation, path } = finding;
    if (relation === null)
        return null;
    const word = CHANGE_WORD[relation.change];
    if (relation.kind === "direct") {
        return [relation.change === "existing" ? "direct dependency, already there" : `${word} direct dependency`];
    }
    const root = path[0];
    if (!finding.parentKnown || root === undefined || path.length < 2) {
        return [`${word}, transitive; the file does not record what brings it in`];
    }
    const from = [`${word}, from `, { code: root }];
    return path.length === 2 ? from : [...from, " (", ...pathProse(path), ")"];
}
// A path longer than this is cut in its middle: both ends say what a reader needs.
const MAX_PATH = 6;
function pathProse(path) {
    const shown = path.length <= MAX_PATH ? path : [...path.slice(0, 3), "…", ...path.slice(-2)];
    return shown.flatMap((name, at) => (at === 0 ? [{ code: name }] : [" → ", { code: name }]));
}
/** The best suggestion, or null. Confirmed ones come first. */
function bestAlternative(finding) {
    return finding.alternatives.find((alternative) => alternative.verified) ?? finding.alternatives[0] ?? null;
}
/** The next step in a few words, for a table cell. */
function nextStep(finding) {
    const best = bestAlternative(finding);
    if (best === null || finding.relation?.kind === "transitive")
        return finding.remedy;
    if (best.kind === "stdlib")
        return ["Use ", { code: best.name }, " of the standard library"];
    return best.verified
        ? ["Move to ", { code: best.name }]
        : ["Look at ", { code: best.name }, " (not confirmed by the same owners)"];
}
/** Alternatives with where they come from, what was rejected and why, or that there is none; empty where none were looked for. */
function alternativesText(finding) {
    const listed = finding.alternatives.map((alternative) => sentences(["Instead: ", { code: alternative.name }, ": ", ...alternative.note]));
    const rejected = finding.rejected.map((other) => ["Not suggested: ", { code: other.name }, ": ", ...other.reason]);
    const none = finding.alternativesSought && listed.length === 0 && finding.alternativesFailure === null
        ? ["No alternative is named by the maintainers, and none is curated."]
        : null;
    return sentences(...listed, ...rejected, none, finding.alternativesFailure);
}
/** What a waiver says of a finding: who accepted it, until when, why, and what became of it. */
function waiverText(waiver) {
    const by = waiver.owner === null ? [] : [" by ", { code: waiver.owner }];
    const reason = ["Reason given: ", { quote: waiver.reason }, "."];
    switch (waiver.state) {
        case "valid":
            return sentences(["Accepted", ...by, ` until ${waiver.expires}.`], reason);
        case "expiring":
            return sentences(["Accepted", ...by, `; the waiver ends on ${waiver.expires}.`], reason);
        case "expired":
            return sentences(["It was accepted", ...by, `; the waiver ended on ${waiver.expires}.`], reason);
        case "void":
            return sentences(["It was accepted", ...by, ` while ${waiver.status}; the waiver is void because the status is worse now.`], reason);
    }
}

;// CONCATENATED MODULE: ./build/render/sentences.js


/** "2026-11-23 06:40 UTC" of an ISO time in UTC. */
function timeText(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
/** "1 project", "2 projects". */
function counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
// More causes than this make a title that nobody reads to its end.
const TITLE_CAUSES = 3;
/** The headline: the verdict and its cause. Never reads as clean while something is unverified or unread. */
function titleOf(report) {
    const { errors } = report.policy;
    const first = errors[0];
    if (first !== undefined) {
        return ["No verdict: ", { code: first.file }, ` has ${counted(errors.length, "policy error")}`];
    }
    const open = openFindings(report);
    for (const severity of ["block", "warn", "note"]) {
        const those = open.filter((finding) => finding.severity === severity);
        if (those.length > 0)
            return titleFor(those, severity, report);
    }
    return quietTitle(report);
}
function titleFor(findings, severity, report) {
    const unverified = findings.filter((finding) => finding.rule === "unverified-project");
    const others = findings.filter((finding) => finding.rule !== "unverified-project");
    if (others.length === 0)
        return ["Unverified: ", ...unverifiedCause(unverified)];
    const would = others.filter((finding) => finding.wouldBlock);
    const told = severity === "warn" && would.length > 0 ? would : others;
    const word = severity === "block" ? "Blocked" : told === would ? "Would block" : severity === "warn" ? "Warned" : "Noted";
    return [
        `${word}: `,
        ...sentences_joined([...causesOf(told, report), ...(unverified.length === 0 ? [] : [unverifiedCause(unverified)])]),
    ];
}
function causesOf(findings, report) {
    const index = finding_text_indexName(report.indexUrl);
    return findings.map((finding) => causeOf(finding, index));
}
function sentences_joined(causes) {
    const shown = causes.slice(0, TITLE_CAUSES);
    const listed = shown.flatMap((cause, at) => (at === 0 ? cause : [", ", ...cause]));
    const rest = causes.length - shown.length;
    return rest === 0 ? listed : [...listed, `, +${rest.toLocaleString("en-US")} more`];
}
/** "`a`, `b` could not be checked", or their number where they are many. */
function unverifiedCause(findings) {
    const names = namesOf(findings);
    if (names.length > TITLE_CAUSES)
        return [`${counted(names.length, "project")} could not be checked`];
    return [...nameList(names, TITLE_CAUSES), " could not be checked"];
}
/** Names in code spans, the rest counted. */
function nameList(names, max) {
    const listed = names
        .slice(0, max)
        .flatMap((name, at) => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
    const rest = names.length - max;
    return rest > 0 ? [...listed, ` and ${rest.toLocaleString("en-US")} more`] : listed;
}
function quietTitle(report) {
    const { unverified, checked } = report.counts;
    if (unverified > 0)
        return [`Unverified: ${counted(unverified, "project")} could not be checked`];
    if (report.manifests.length === 0) {
        return [
            report.mode === "audit"
                ? "Nothing checked: no Python manifest found"
                : "Nothing to check: no Python manifest changed",
        ];
    }
    if (checked > 0)
        return [`Nothing blocks: ${counted(checked, "project")} looked up, no finding`];
    return report.mode === "audit"
        ? ["Nothing checked: the manifests name no project to look up"]
        : ["Nothing to check: no project was added or changed"];
}
/** The counts in words, in the order of importance: ["2 block", "1 warns"]. */
function countsParts(report) {
    const { counts } = report;
    const parts = [];
    if (counts.block > 0)
        parts.push(`${counts.block.toLocaleString("en-US")} ${counts.block === 1 ? "blocks" : "block"}`);
    if (counts.warn > 0)
        parts.push(`${counts.warn.toLocaleString("en-US")} ${counts.warn === 1 ? "warns" : "warn"}`);
    if (counts.note > 0)
        parts.push(counted(counts.note, "note"));
    if (counts.unverified > 0)
        parts.push(`${counts.unverified.toLocaleString("en-US")} unverified`);
    if (counts.waived > 0)
        parts.push(`${counts.waived.toLocaleString("en-US")} accepted by a waiver`);
    if (counts.wouldBlock > 0)
        parts.push(`${counts.wouldBlock.toLocaleString("en-US")} would block under standard`);
    const quiet = quietCount(report);
    if (quiet > 0)
        parts.push(`${quiet.toLocaleString("en-US")} without a finding`);
    return parts;
}
// Answered as active, and no finding of any kind names it.
function quietCount(report) {
    const named = new Set();
    for (const finding of report.findings) {
        if (finding.project !== null)
            named.add(finding.project);
        for (const name of finding.projects ?? [])
            named.add(name);
    }
    return report.checked.filter((project) => project.status === "active" && !named.has(project.name)).length;
}
/** What was looked at: "4 projects added or changed, looked up on PyPI at 2026-11-23 06:40 UTC". */
function scopeText(report) {
    const { counts, manifests } = report;
    if (manifests.length === 0)
        return report.mode === "audit" ? "No Python manifest was found" : "No Python manifest was changed";
    const files = counted(manifests.length, "manifest");
    if (counts.checked === 0) {
        return report.mode === "audit" ? `${files} read, no project to look up` : `${files} changed, no project to look up`;
    }
    const projects = counted(counts.checked, "project");
    const what = report.mode === "audit" ? `${projects} in ${files}` : `${projects} added or changed`;
    return `${what}, looked up on ${finding_text_indexName(report.indexUrl)} at ${timeText(report.checkedAt)}`;
}
/** What every output says beside the findings: switches, what is unknown, notes on the range. */
function noticesOf(report) {
    const notices = [];
    for (const error of report.policy.errors) {
        notices.push([{ code: `${error.file}:${error.line}` }, ": ", { quote: error.message }]);
    }
    if (report.policy.errors.length > 0)
        notices.push(["The findings are judged by the default policy until that is mended."]);
    if (report.unverifiedSwitch !== null) {
        notices.push([
            { code: "on-unverified" },
            ` is set to ${report.unverifiedSwitch}: that, not the policy, decides about projects that could not be checked.`,
        ]);
    }
    if (report.counts.unverified > 0) {
        notices.push([
            `Unverified is not clean: nothing is known of ${counted(report.counts.unverified, "project")} whose look-up failed.`,
        ]);
    }
    if (report.counts.wouldBlock > 0) {
        const would = openFindings(report).filter((finding) => finding.wouldBlock);
        notices.push([
            { code: "advisory" },
            " only warns. Under ",
            { code: "standard" },
            " this would block: ",
            ...sentences_joined(causesOf(would, report)),
            ".",
        ]);
    }
    return [...notices, ...report.notes.map((note) => [note])];
}

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
// The check run's own limits are 255 characters and 64 KB; the runner cuts a message at 4,096 characters.
const MAX_TITLE = 255;
const MAX_MESSAGE = 4000;
/** One annotation per open finding, blocking first; look-ups without an answer are one that names them all. */
function annotationsOf(report) {
    const open = openFindings(report);
    const unverified = open.filter((finding) => finding.rule === "unverified-project");
    return open.flatMap((finding) => {
        if (finding.rule !== "unverified-project")
            return [annotationOf(finding, report)];
        return finding === unverified[0] ? [unverifiedAnnotation(finding, unverified)] : [];
    });
}
function annotationOf(finding, report) {
    return place(finding, renderProse(causeOf(finding, finding_text_indexName(report.indexUrl)), PLAIN), [plainDetails(finding)]);
}
function unverifiedAnnotation(first, all) {
    const names = `Could not be checked: ${renderProse(nameList(namesOf(all), 50), PLAIN)}.`;
    return place(first, renderProse(unverifiedCause(all), PLAIN), [names, plainDetails(first)]);
}
function place(finding, cause, message) {
    const severity = finding.severity === "off" ? "note" : finding.severity;
    const line = Math.max(1, finding.line);
    return {
        path: finding.file,
        line,
        endLine: line,
        level: LEVEL[severity],
        title: visible(`${SEVERITY_WORD[severity]}: ${cause}`, MAX_TITLE),
        message: cut(message.join("\n")),
    };
}
function cut(text) {
    const points = [...text];
    return points.length <= MAX_MESSAGE ? text : `${points.slice(0, MAX_MESSAGE - 1).join("")}…`;
}
/** A finding in plain sentences, one kind a line: fact and effect, next step, alternatives, how it came in. */
function plainDetails(finding) {
    const relation = finding_text_relationOf(finding);
    const also = finding.also.slice(0, 5).map((other) => PLAIN.code(`${other.file}:${other.line}`));
    const rest = finding.also.length - also.length;
    const waiver = finding.waiver === null ? null : waiverText(finding.waiver);
    return [
        renderProse(sentences(finding.message, finding.effect, waiver), PLAIN),
        `Next step: ${renderProse(finding.remedy, PLAIN)}`,
        renderProse(alternativesText(finding), PLAIN),
        ...(also.length === 0
            ? []
            : [`Also at ${also.join(", ")}${rest > 0 ? ` and ${counted(rest, "more place")}` : ""}`]),
        `${relation === null ? "" : `${renderProse(relation, PLAIN)}; `}rule ${finding.rule}`,
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
    const all = choice.policyErrorsOnly ? errors : [...errors, ...annotationsOf(report)];
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
/** The one error that ends a failed job: no file, the cause, and how many annotations were left out. */
function closingError(report, left) {
    const more = left === 0 ? "" : ` (${counted(left, "more annotation")} in the job summary)`;
    return workflowCommand("error", { title: "pypi-gate" }, renderProse(titleOf(report), PLAIN) + more);
}

;// CONCATENATED MODULE: ./build/version.js
/** The program's version; a test holds it to package.json. */
const VERSION = "0.1.0";
/** Where people read more: named in the User-Agent and linked from reports. */
const HOME_URL = "https://github.com/pypi-gate/pypi-gate";
/** The folder of the rules' pages. */
const DOCS_URL = `${HOME_URL}/blob/main/docs/rules`;

;// CONCATENATED MODULE: ./build/adapters/github/check-channel.js



// GitHub's limit per request.
const PER_REQUEST = 50;
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
                const reason = refusalReason(error);
                if (reason === null)
                    throw error;
                return { channel: "check-run", kind: "degraded", reason: `The check run was not written: ${reason}.` };
            }
        },
    };
}
async function check_channel_publish(options, report) {
    options.client.budget.beginDelivery();
    const ours = ((await options.earlier()) ?? []).filter(isOurs);
    const isWanted = options.mode === "always" || report.findings.length > 0 || ours.length > 0;
    if (!isWanted)
        return unchanged(null);
    const content = options.content(report);
    const id = externalId(content);
    if (ours.length === 1 && ours[0] === id)
        return unchanged(null);
    const latest = ours.length === 0 ? null : await latestOfOurs(options);
    if (latest?.external_id === id)
        return unchanged(null);
    // Annotations are only ever appended: other ones need a run of their own, which then counts as the latest of its name.
    const isSame = latest !== null && check_channel_annotationsOf(latest.external_id ?? "") === check_channel_annotationsOf(id);
    if (isSame && (await updated(options, latest.id, content)))
        return delivered();
    await createRun(options, content);
    return delivered();
}
function isOurs(id) {
    return id?.startsWith(ID_PREFIX) ?? false;
}
async function latestOfOurs(options) {
    const ours = (await listRuns(options)).filter((run) => isOurs(run.external_id));
    return ours.reduce((last, run) => (last === null || run.id > last.id ? run : last), null);
}
/** What a run says, and which annotations it has: `pypi-gate/1:<content>:<annotations>`. */
function externalId(content) {
    const annotations = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(content.annotations)).digest("hex").slice(0, 32);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(content.digest).digest("hex").slice(0, 32);
    return `${ID_PREFIX}${digest}:${annotations}`;
}
function check_channel_annotationsOf(id) {
    return id.slice(id.lastIndexOf(":") + 1);
}
// False where another app made the run: only its creator may change it.
async function updated({ client, target, name }, id, content) {
    const { owner, repo } = target;
    const { title, summary, text, conclusion } = content;
    const output = { title, summary, ...check_channel_textOf(text) };
    const body = { owner, repo, check_run_id: id, name, conclusion, external_id: externalId(content), output };
    try {
        const run = () => client.rest.checks.update({ ...body, status: "completed", ...NO_RETRY });
        await client.write({ what: "update the check run", run, find: null });
        return true;
    }
    catch (error) {
        if (/app_id/.test(failureOf(error)?.message ?? ""))
            return false;
        throw error;
    }
}
// Created completed, so that a run that is stopped leaves nothing in progress. The final id comes with the last
// annotations: a run that was stopped in between is no equal one for the next.
async function createRun(options, content) {
    const { client, target, headSha, name } = options;
    const [first, ...others] = batches(content.annotations);
    const id = externalId(content);
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
        run: async () => (await client.rest.checks.create({ ...body, ...NO_RETRY })).data.id,
        find: async () => (await listRuns(options)).find((run) => run.external_id === body.external_id)?.id ?? null,
    });
    let sent = first.length;
    for (const batch of others) {
        sent += batch.length;
        const isLast = sent === content.annotations.length;
        await append(options, { checkId, content, batch, sent, externalId: isLast ? id : `${id}-partial` });
    }
}
async function append(options, { checkId, content, batch, sent, externalId }) {
    const { client, target } = options;
    const output = { ...outputOf(content), annotations: [...batch] };
    const body = { owner: target.owner, repo: target.repo, check_run_id: checkId, external_id: externalId, output };
    await client.write({
        what: "add annotations to the check run",
        run: async () => (await client.rest.checks.update({ ...body, ...NO_RETRY })).data.id,
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
    return { title, summary, ...check_channel_textOf(text) };
}
function check_channel_textOf(text) {
    return text === "" ? {} : { text };
}
function delivered() {
    return { channel: "check-run", kind: "delivered", detail: null };
}
function unchanged(detail) {
    return { channel: "check-run", kind: "unchanged", detail };
}

;// CONCATENATED MODULE: ./build/adapters/github/review-writes.js


/** Writes on the pull request of the view, for its judged head. */
function createReviewWrites(client, { owner, repo }, view) {
    const { rest, write } = client;
    const writing = { client, at: { owner, repo, pull_number: view.number }, headSha: view.headSha };
    return {
        create: (review) => createOnce(writing, review),
        add: (comment) => review_writes_place(writing, comment),
        updateBody: (review_id, body) => {
            const run = () => rest.pulls.updateReview({ ...writing.at, review_id, body, ...NO_RETRY });
            return done(write({ what: "update the review", run, find: null }));
        },
        update: (comment_id, body) => {
            const run = () => rest.pulls.updateReviewComment({ owner, repo, comment_id, body, ...NO_RETRY });
            return whereThere(write({ what: "update a comment", run, find: null }));
        },
        remove: (comment_id) => {
            const run = () => rest.pulls.deleteReviewComment({ owner, repo, comment_id, ...NO_RETRY });
            return whereThere(write({ what: "delete a comment", run, find: null }));
        },
        minimize: (nodeId) => write({ what: "minimize a comment", run: () => minimize(client, nodeId), find: null }),
        discardPending: (review_id) => {
            const run = () => rest.pulls.deletePendingReview({ ...writing.at, review_id, ...NO_RETRY });
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
        if (!/pending review/i.test(failureOf(error)?.message ?? ""))
            throw error;
        if (!(await discardOwnPending(writing)))
            throw error;
        await postReview(writing, review);
    }
}
async function postReview({ client, at, headSha }, { body, comments }) {
    const inline = comments.flatMap(({ path, line, body: text }) => line === null ? [] : [{ path, line, side: "RIGHT", body: text }]);
    const review = { ...at, commit_id: headSha, event: "COMMENT", body, comments: inline, ...NO_RETRY };
    await client.write({
        what: "post the review",
        run: async () => (await client.rest.pulls.createReview(review)).data.id,
        find: async () => {
            const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at, per_page: 100 });
            const same = reviews.find((one) => one.body === body && one.commit_id === headSha && one.state !== "PENDING");
            return same?.id ?? null;
        },
    });
}
// Only our own pending review is ever listed for us.
async function discardOwnPending({ client, at }) {
    const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at, per_page: 100 });
    const pending = reviews.find((review) => review.state === "PENDING");
    if (pending === undefined)
        return false;
    const run = () => client.rest.pulls.deletePendingReview({ ...at, review_id: pending.id, ...NO_RETRY });
    await whereThere(client.write({ what: "discard an unfinished review", run, find: null }));
    return true;
}
async function review_writes_place(writing, comment) {
    const { path, line, body } = comment;
    const isOnLine = line !== null && (await accepted(postComment(writing, path, body, { line, side: "RIGHT" })));
    if (isOnLine)
        return "line";
    return (await accepted(postComment(writing, path, body, { subject_type: "file" }))) ? "file" : "refused";
}
async function postComment({ client, at, headSha }, path, body, anchor) {
    const comment = { ...at, commit_id: headSha, path, body, ...anchor, ...NO_RETRY };
    await client.write({
        what: "post a comment",
        run: async () => (await client.rest.pulls.createReviewComment(comment)).data.id,
        find: async () => {
            const comments = await client.paginate(client.rest.pulls.listReviewComments, { ...at, per_page: 100 });
            return comments.find((one) => one.body === body && one.path === path)?.id ?? null;
        },
    });
}
const MINIMIZE = `mutation($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } }
}`;
async function minimize(client, nodeId) {
    const { errors } = await client.graphql(MINIMIZE, { id: nodeId });
    if (errors[0] !== undefined)
        throw graphqlError(errors[0]);
}
async function accepted(write) {
    try {
        await write;
        return true;
    }
    catch (error) {
        if (failureOf(error)?.kind === "invalid")
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
        if (failureOf(error)?.status !== 404)
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
                const reason = refusalReason(error);
                if (reason === null)
                    throw error;
                return degraded(`The review was not written: ${reason}.`);
            }
        },
    };
}
async function review_channel_publish(options, report) {
    options.client.budget.beginDelivery();
    const state = await options.state();
    if (state === null) {
        return degraded("The review was not written: GitHub did not say which earlier comments are ours.");
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
    for (const { commentId, nodeId, body, minimize } of plan.resolve) {
        await writes.update(commentId, body);
        if (minimize)
            await writes.minimize(nodeId);
    }
    const refused = placed.filter((one) => one === "refused").length;
    if (refused > 0)
        return degraded(`GitHub did not accept ${refused} of the inline comments; the review's text has them.`);
    return { channel: "review", kind: "delivered", detail: null };
}
async function create(writes, review, view) {
    if (view.earlier.pendingReviewId !== null)
        await writes.discardPending(view.earlier.pendingReviewId);
    try {
        await writes.create(review);
        return [];
    }
    catch (error) {
        if (failureOf(error)?.kind !== "invalid" || review.comments.length === 0)
            throw error;
    }
    // One line that is not in the diff makes GitHub refuse the whole review without naming it: so each on its own.
    await writes.create({ body: review.body, comments: [] });
    const placed = [];
    for (const comment of review.comments)
        placed.push(await writes.add(comment));
    return placed;
}
function isEmpty({ create, updateBody, add, update, remove, resolve }) {
    return create === null && updateBody === null && [add, update, remove, resolve].every((list) => list.length === 0);
}
function degraded(reason) {
    return { channel: "review", kind: "degraded", reason };
}
function review_channel_unchanged(detail) {
    return { channel: "review", kind: "unchanged", detail };
}

;// CONCATENATED MODULE: ./build/render/page/budget.js
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

;// CONCATENATED MODULE: ./build/render/escape/markdown.js

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
    return escapeLine(visible(words, MAX_OWN));
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
    const line = visible(words, MAX_FOREIGN);
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
    quote: (words) => `“${escapeLine(visible(words, MAX_FOREIGN))}”`,
    link: (words, url) => markdownLink(markdownText(words), url),
    apart: "&#8203;",
};

;// CONCATENATED MODULE: ./build/render/page/context.js

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
    return markdownLink(markdownCode(`${file}:${line}`), blobUrl(context, file, line));
}
/** A commit's short id, linked. */
function commitLink(context, sha) {
    const url = context.repoUrl === null || !COMMIT.test(sha) ? null : `${context.repoUrl}/commit/${sha}`;
    return markdownLink(markdownCode(sha.slice(0, 7)), url);
}
/** A rule's id, linked to its page. */
function ruleLink(context, rule) {
    return markdownLink(markdownCode(rule), context.docsUrl === null ? null : `${context.docsUrl}/${rule}.md`);
}

;// CONCATENATED MODULE: ./build/render/page/details.js







// Of many look-ups that failed, so many reasons are told; the report file has all.
const REASONS = 3;
const PLACES = 5;
/** Every finding in full, folded: fact, effect, next step, alternatives, how it came in. */
function detailsFold(entries, context, title) {
    const items = entries.flatMap((entry) => entry.kind === "unverified" ? [unverifiedItem(entry)] : entry.findings.map((one) => findingItem(one, context)));
    return foldedList(title, items);
}
/** A list in a fold; what does not fit is counted. */
function foldedList(title, items, max = Number.POSITIVE_INFINITY) {
    return (budget) => {
        if (items.length === 0)
            return "";
        const room = budget - byteLength(fold(title, ""));
        const kept = fitLines(items, room, {
            max,
            more: (left) => `- and ${left.toLocaleString("en-US")} more in the report file`,
        });
        return kept.length === 0 ? "" : fold(title, kept.join("\n"));
    };
}
function findingItem(finding, context) {
    const fact = sentences(finding.message, finding.effect, finding.waiver === null ? null : waiverText(finding.waiver));
    const lines = [`- ${renderProse(fact, MARKDOWN)}`, `  - Next step: ${renderProse(finding.remedy, MARKDOWN)}`];
    const alternatives = alternativesText(finding);
    if (alternatives.length > 0)
        lines.push(`  - ${renderProse(alternatives, MARKDOWN)}`);
    lines.push(`  - ${factsLine(finding, context)}`);
    return lines.join("\n");
}
/** "new direct dependency · `archived-project` · `requirements.txt:3`". */
function factsLine(finding, context) {
    const relation = finding_text_relationOf(finding);
    const places = [finding, ...finding.also];
    const listed = places.slice(0, PLACES).map((place) => placeLink(context, place.file, place.line));
    const rest = places.length - listed.length;
    return [
        ...(relation === null ? [] : [renderProse(relation, MARKDOWN)]),
        ruleLink(context, finding.rule),
        listed.join(", ") + (rest > 0 ? ` and ${counted(rest, "more place")}` : ""),
    ].join(" · ");
}
function unverifiedItem(entry) {
    const names = namesOf(entry.findings);
    const shown = entry.findings.length === REASONS + 1 ? REASONS + 1 : REASONS;
    const reasons = entry.findings.slice(0, shown).map((finding) => `  - ${renderProse(finding.message, MARKDOWN)}`);
    const left = entry.findings.length - reasons.length;
    const [first] = entry.findings;
    return [
        `- Could not be checked: ${renderProse(nameList(names, 100), MARKDOWN)}`,
        ...reasons,
        ...(left > 0 ? [`  - ${markdownText(`${counted(left, "more reason")} in the report file`)}`] : []),
        `  - Next step: ${renderProse(first.remedy, MARKDOWN)}`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/render/page/lists.js






/** Every look-up with its answer, folded; critical projects first. */
function lookupsFold(report, context) {
    const sorted = [...report.checked].sort((a, b) => Number(b.critical) - Number(a.critical));
    const head = `${tableRow(["Project", "Answer", "Here", "Where"])}\n${tableRow(["---", "---", "---", "---"])}`;
    const title = `All ${counted(report.checked.length, "look-up")}`;
    return (budget) => {
        if (sorted.length === 0)
            return "";
        const room = budget - byteLength(fold(title, head)) - 100;
        const rows = fitLines(sorted.map((project) => lookupRow(project, report, context)), room, { max: sorted.length, more: () => "" });
        const left = sorted.length - rows.length;
        const more = left === 0 ? "" : `\n\n${markdownText(`And ${left.toLocaleString("en-US")} more in the report file.`)}`;
        return rows.length === 0 ? "" : fold(title, [head, ...rows].join("\n") + more);
    };
}
function lookupRow(project, report, context) {
    const version = project.version === null ? "" : ` ${markdownText(project.version)}`;
    const name = markdownLink(markdownCode(project.name), projectUrl(report.indexUrl, project.name));
    const change = project.change === "existing" ? "already there" : project.change;
    return tableRow([
        name + version + (project.critical ? " (critical)" : ""),
        markdownText(project.answer),
        `${change}, ${project.direct ? "direct" : "transitive"}`,
        placeLink(context, project.place.file, project.place.line),
    ]);
}
/** What was not read or not asked, with the reason, folded. */
function skippedFold(report, context) {
    const items = report.skipped.map((skip) => {
        const what = `${markdownText(skip.detail)} (${markdownCode(skip.reason)})`;
        return `- ${placeLink(context, skip.file, skip.line)}: ${what}`;
    });
    return foldedList(`${counted(items.length, "entry", "entries")} not read or not looked up`, items);
}

;// CONCATENATED MODULE: ./build/render/page/policy.js









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
    const open = openFindings(report).filter((finding) => finding.severity === "block" &&
        ACCEPTABLE.has(finding.rule) &&
        finding.project !== null &&
        finding.waiver === null);
    const today = dayNumber(report.checkedAt);
    if (open.length === 0 || today === null)
        return whole("");
    const file = policyFile(report);
    const table = file.endsWith("pyproject.toml") ? "tool.pypi-gate.waivers" : "waivers";
    const expires = dayText(today + WAIVER_DAYS);
    const blocks = open.slice(0, MAX_WAIVERS).map((finding) => waiverToml(finding, table, expires));
    const branch = context.baseBranch === null ? "the base branch" : markdownCode(context.baseBranch);
    const left = open.length - blocks.length;
    const more = left === 0 ? "" : `\n\n${markdownText(`${counted(left, "other")} can be accepted in the same form.`)}`;
    const lead = `Add to ${markdownCode(file)} on ${branch} (a pull request cannot accept its own findings), with the reason in your words:`;
    return whole(fold(open.length === 1 ? "Accept it for now" : "Accept one of these for now", `${lead}\n\n${fenced("toml", blocks.join("\n\n"))}${more}`));
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
    const waived = waivedFindings(report);
    const items = waived.map((finding) => {
        const waiver = finding.waiver === null ? "" : ` ${renderProse(waiverText(finding.waiver), MARKDOWN)}`;
        return `- ${markdownCode(finding.project ?? finding.file)} ${markdownCode(finding.rule)}:${waiver}`;
    });
    return foldedList(`${counted(waived.length, "finding")} accepted by a waiver`, items);
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
    const items = groups.flatMap(([what, waivers]) => waivers.map((waiver) => `- ${markdownCode(waiver.project)} (${markdownCode(`${waiver.file}:${waiver.line}`)}, until ${waiver.expires}) ${what}`));
    return foldedList(`${counted(items.length, "waiver")} to look at`, items);
}
/** What the head's policy would change, and that it takes effect once merged. */
function proposedPolicy(report, context) {
    const { proposed } = report.policy;
    if (proposed === null)
        return whole("");
    const lines = [
        "This change edits the policy of the gate. It is judged by the policy of the base branch; the edit takes effect once merged.",
        ...proposed.errors.map((error) => `- ${placeLink(context, error.file, error.line)}: ${MARKDOWN.quote(error.message)}`),
        ...proposed.differs.slice(0, 20).map((one) => {
            const what = `${markdownCode(one.project ?? one.file)} ${markdownCode(one.rule)}`;
            return `- ${what}: ${SEVERITY_WORD[one.now]} now, ${one.then === "off" ? "off" : SEVERITY_WORD[one.then]} then`;
        }),
        ...(proposed.differs.length > 20 ? [`- and ${counted(proposed.differs.length - 20, "more finding")}`] : []),
        ...(proposed.errors.length + proposed.differs.length === 0
            ? ["- No finding of this run would be judged otherwise."]
            : []),
    ];
    return whole(`${lines[0] ?? ""}\n\n${lines.slice(1).join("\n")}`);
}
/** "Policy `standard`, from `file`": one line, with links. */
function policy_policyLine(report, context) {
    const { preset, files, ref } = report.policy;
    const listed = files.map((file) => markdownLink(markdownCode(file), blobUrl(context, file, null, ref)));
    const at = ref === null || files.length === 0 ? "" : ` at ${commitLink(context, ref)}`;
    return `Policy ${markdownCode(preset)}${listed.length === 0 ? "" : ` with ${listed.join(", ")}${at}`}`;
}
/** The effective policy, line by line. */
function policyFold(report) {
    return (budget) => {
        const text = fold("Policy in force", fenced("text", report.policyLines.map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")).join("\n")));
        return report.policyLines.length === 0 || byteLength(text) > budget ? "" : text;
    };
}

;// CONCATENATED MODULE: ./build/render/page/table.js







// Names in one cell; the rest is counted.
const NAMES_IN_CELL = 8;
/** The table of entries, at most `max` rows; what is left out is counted with `more`. */
function entryTable(entries, report, context, fitting) {
    const head = [
        tableRow(["", "Project and place", `On ${finding_text_indexName(report.indexUrl)}`, "Next step"]),
        tableRow(["---", "---", "---", "---"]),
    ].join("\n");
    const rows = entries.map((entry) => tableRow(entryCells(entry, report, context)));
    return (budget) => {
        if (rows.length === 0)
            return "";
        const kept = fitLines(rows, budget - head.length - 200, { max: fitting.max, more: () => "" });
        const left = rows.length - kept.length;
        if (kept.length === 0)
            return markdownText(`${counted(left, "entry", "entries")}: ${fitting.elsewhere}.`);
        const table = [head, ...kept].join("\n");
        return left === 0
            ? table
            : `${table}\n\n${markdownText(`And ${left.toLocaleString("en-US")} more ${fitting.elsewhere}.`)}`;
    };
}
// What blocks is what a reader looks for, and unverified is a state of its own.
function severityCell(entry) {
    if (entry.kind === "unverified")
        return entry.severity === "block" ? "**Unverified** (blocks)" : "Unverified";
    const word = SEVERITY_WORD[entry.severity];
    return entry.severity === "block" ? `**${word}**` : word;
}
function entryCells(entry, report, context) {
    const [first] = entry.findings;
    return [
        severityCell(entry),
        // One cell for both: a fifth column pushes the next step off a phone's screen.
        [projectCell(entry, report), whereCell(entry, context)].filter((part) => part !== "").join("<br>"),
        markdownText(entry.kind === "gathered" ? standings(entry.findings) : standingOf(first)),
        renderProse(entry.kind === "single" ? nextStep(first) : first.remedy, MARKDOWN),
    ];
}
function projectCell(entry, report) {
    const [first] = entry.findings;
    if (entry.findings.length > 1) {
        const names = namesOf(entry.findings);
        return `${counted(names.length, "project")}: ${renderProse(nameList(names, NAMES_IN_CELL), MARKDOWN)}`;
    }
    if (first.project !== null)
        return projectText(first, report);
    return first.projects === null || first.projects.length === 0
        ? ""
        : renderProse(nameList(first.projects, NAMES_IN_CELL), MARKDOWN);
}
function projectText(finding, report) {
    const name = finding.project ?? finding.file;
    const url = finding.project === null ? null : projectUrl(report.indexUrl, finding.project);
    const version = finding.version === null ? "" : ` ${markdownText(finding.version)}`;
    return markdownLink(markdownCode(name), finding.rule === "missing-project" ? null : url) + version;
}
function whereCell(entry, context) {
    const [first] = entry.findings;
    const place = placeLink(context, first.file, first.line);
    const others = entry.findings.length - 1 + first.also.length;
    const more = others === 0 ? "" : ` +${others.toLocaleString("en-US")}`;
    const root = first.path[0];
    const from = first.relation?.kind === "transitive" && first.parentKnown && first.path.length > 1 && root !== undefined;
    return from && entry.kind !== "unverified" ? `${place}${more}, from ${markdownCode(root)}` : place + more;
}
function standings(findings) {
    const counts = new Map();
    for (const finding of findings)
        counts.set(standingOf(finding), (counts.get(standingOf(finding)) ?? 0) + 1);
    return [...counts].map(([standing, count]) => (counts.size === 1 ? standing : `${count} ${standing}`)).join(", ");
}

;// CONCATENATED MODULE: ./build/render/review/marker.js

// Only the very first line counts: a marker that somebody quotes or plants further down is text.
const LINE = /^<!-- pypi-gate v1 (review|finding|resolved) ([0-9a-z=,* ]{1,40000}) -->(?:\r?\n|$)/;
// More keys than this take too much of the body.
const MAX_KEYS = 1500;
const MAX_WAS = 600;
/** The short key of a finding in markers: 12 hex digits. */
function marker_keyOf(fingerprint) {
    return digestOf(fingerprint).slice(0, 12);
}
/** 16 hex digits of SHA-256. */
function digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, 16);
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
function marker_readMarker(body) {
    const match = LINE.exec(body);
    const [, kind, fields = ""] = match ?? [];
    const values = new Map(fields.split(" ").map((field) => {
        const at = field.indexOf("=");
        return [field.slice(0, at), field.slice(at + 1)];
    }));
    const digest = values.get("digest") ?? "";
    if (kind === "finding")
        return { kind, digest, keys: marker_listOf(values.get("keys")) };
    if (kind === "resolved")
        return { kind, keys: marker_listOf(values.get("keys")) };
    if (kind !== "review")
        return null;
    const listed = values.get("body");
    return {
        kind,
        digest,
        state: values.get("state") === "resolved" ? "resolved" : "open",
        inBody: listed === "*" ? null : new Set(marker_listOf(listed)),
        was: Buffer.from(values.get("was") ?? "", "hex").toString("utf8"),
    };
}
function marker_listOf(value) {
    return value === undefined || value === "" ? [] : value.split(",");
}

;// CONCATENATED MODULE: ./build/render/review/body.js










/** Bytes of a review body or comment, marker included. GitHub's own limit is 65,536 of a unit that it does not name. */
const MAX_BODY = 65_000;
// What one screen shows; the rest is in the summary.
const MAX_ROWS = 10;
const ELSEWHERE = "in the job summary and the report file";
/** The review body without its marker, at most `limit` bytes. */
function reviewText(report, context, limit) {
    return assemble(limit, openingSections(report, context, MAX_ROWS), footer(report, context));
}
/** Title, counts, notices, tables and folds: what a review, a check run and a summary open with. */
function openingSections(report, context, rows) {
    const entries = entries_entriesOf(report);
    return [
        whole(`### ${renderProse(titleOf(report), MARKDOWN)}`),
        whole(countsLine(report)),
        ...noticesOf(report).map((notice) => whole(renderProse(notice, MARKDOWN))),
        ...tables(entries, report, context, rows),
        proposedPolicy(report, context),
        detailsFold(entries, context, "What this means for installs, and what else to know"),
        acceptFold(report, context),
        waivedFold(report),
    ];
}
/** "4 projects added or changed, looked up on PyPI at …: **2 block**, 1 warns." */
function countsLine(report) {
    const parts = countsParts(report).map((part, at) => {
        const text = markdownText(part);
        return at === 0 && (report.counts.block > 0 || report.counts.unverified > 0) ? `**${text}**` : text;
    });
    return markdownText(scopeText(report)) + (parts.length === 0 ? "." : `: ${parts.join(", ")}.`);
}
function tables(entries, report, context, rows) {
    const introduced = entries.filter((entry) => !entry.existing);
    const existing = entries.filter((entry) => entry.existing);
    const fitting = { max: rows, elsewhere: ELSEWHERE };
    if (introduced.length === 0 || existing.length === 0 || report.mode === "audit") {
        return [entryTable(entries, report, context, fitting)];
    }
    return [
        whole("#### Introduced here"),
        entryTable(introduced, report, context, fitting),
        whole("#### Already there"),
        entryTable(existing, report, context, fitting),
    ];
}
function footer(report, context) {
    const lookups = report.checked.length === 0 ? [] : [`all ${counted(report.checked.length, "look-up")}`];
    const parts = [
        policy_policyLine(report, context),
        ...lookups.map((text) => markdownLink(markdownText(text), context.reportUrl)),
        ...(context.headSha === null ? [] : [`updated for ${commitLink(context, context.headSha)}`]),
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}
/** The body once everything is fixed. `was` is what an earlier title said. */
function resolvedText(report, context, was) {
    const { unverified } = report.counts;
    const fixed = context.headSha === null ? "" : ` Fixed in ${commitLink(context, context.headSha)}.`;
    const left = unverified === 0 ? [] : [`Unverified: ${counted(unverified, "project")} could not be checked.`];
    return [
        "### Resolved: nothing blocks",
        `${was === "" ? "" : `Was: ${wasText(was)}.`}${fixed}`.trim(),
        ...left.map(markdownText),
        `<sub>${policy_policyLine(report, context)}</sub>`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** The causes of the title as plain text with its code spans marked, to be kept in the marker. */
function causesText(report) {
    return titleOf(report)
        .map(body_plainSpan)
        .join("")
        .replace(/^[A-Z][a-z ]*: /, "");
}
function body_plainSpan(span) {
    if (typeof span === "string")
        return span;
    return "code" in span ? `\u0001${span.code}\u0001` : "";
}
// What comes back from the platform may have been edited there: it is escaped like any foreign text.
function wasText(was) {
    return was
        .split("\u0001")
        .map((piece, at) => (at % 2 === 1 ? markdownCode(piece) : body_spaced(piece)))
        .join("");
}
function body_spaced(piece) {
    const text = markdownText(piece);
    return `${piece.startsWith(" ") ? " " : ""}${text}${piece.endsWith(" ") && text !== "" ? " " : ""}`;
}
const NEUTRAL_TIME = "1970-01-01T00:00:00Z";
/** The same report and page with everything left out that changes without any change of what is said: times, commits, the run's address. */
function neutralized(report, context) {
    return {
        report: { ...report, checkedAt: NEUTRAL_TIME, policy: { ...report.policy, ref: null } },
        context: { ...NO_LINKS, baseBranch: context.baseBranch },
    };
}
/** Equal digests say the same thing: time and commit are not part of it. */
function bodyDigest(report, context) {
    const neutral = neutralized(report, context);
    return digestOf(reviewText(neutral.report, neutral.context, MAX_BODY));
}

;// CONCATENATED MODULE: ./build/render/check.js












// The platform's 65,535, counted in bytes, with a little air.
const MAX_TEXT = 65_000;
const MAX_ANNOTATIONS = 1000;
const ROWS = 10;
/** The check run's content. The digest leaves out time and commit. */
function checkContent(report, context) {
    const neutral = neutralized(report, context);
    return {
        conclusion: report.conclusion,
        title: visible(renderProse(titleOf(report), PLAIN), 255),
        summary: summaryText(report, context),
        text: fullText(report, context),
        annotations: annotationsOf(report).slice(0, MAX_ANNOTATIONS),
        digest: digestOf(JSON.stringify([
            report.conclusion,
            annotationsOf(report),
            summaryText(neutral.report, neutral.context),
            fullText(neutral.report, neutral.context),
        ])),
    };
}
function summaryText(report, context) {
    return assemble(MAX_TEXT, openingSections(report, context, ROWS));
}
function fullText(report, context) {
    const entries = entries_entriesOf(report);
    const table = entryTable(entries, report, context, { max: entries.length, elsewhere: "in the report file" });
    return assemble(MAX_TEXT, [
        ...(entries.length > ROWS ? [table] : []),
        lookupsFold(report, context),
        skippedFold(report, context),
        waiverCare(report),
        policyFold(report),
    ]);
}

;// CONCATENATED MODULE: ./build/render/json.js


/** The inventory of entries, sorted as the contract says. */
function inventoryOf(entries, skipped) {
    const rows = entries.map(inventoryRow);
    rows.sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.name, b.name));
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
    return json_document({
        schema: "pypi-gate/inventory@1",
        requirements: inventory.requirements,
        skipped: inventory.skipped.map(skipJson),
    });
}
/** `pypi-gate/report@1` (keys in the order of the contract): one document with a line feed at its end. */
function reportJson(report) {
    const { policy, waivers } = report;
    return json_document({
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
        message: proseText(finding.message) + switchedText(finding, report),
        remedy: proseText(finding.remedy),
        alternatives: finding.alternatives.map(({ name, basis, verified, note }) => ({
            name,
            basis,
            verified,
            note: proseText(note),
        })),
        rejected: finding.rejected.map(({ name, basis, reason }) => ({ name, basis, reason: proseText(reason) })),
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
// A runner or a terminal may read the document: what either takes for a command is written as an escape.
const json_UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
function json_document(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/##(?=\[)/g, "#\\u0023")
        .replace(json_UNSEEN, unicodeEscape);
    return `${text}\n`;
}
function unicodeEscape(character) {
    return character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join("");
}

;// CONCATENATED MODULE: ./build/render/log.js






/** The job log, line by line, ready to be written: groups with every finding, look-up and skip; the outcome last. */
function jobLog(report) {
    const open = openFindings(report);
    return [
        ...group(counted(open.length, "finding"), findingLines(report)),
        ...group(counted(report.checked.length, "look-up"), report.checked.map((one) => `${one.name}${one.version === null ? "" : ` ${one.version}`}: ${one.answer}`)),
        ...group(`${counted(report.skipped.length, "entry", "entries")} not read or not looked up`, report.skipped.map((skip) => `${skip.file}:${skip.line}: ${skip.detail} (${skip.reason})`)),
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
    const index = finding_text_indexName(report.indexUrl);
    return openFindings(report).flatMap((finding) => [
        `${SEVERITY_WORD[finding.severity]}  ${PLAIN.code(`${finding.file}:${finding.line}`)}: ${renderProse(causeOf(finding, index), PLAIN)}`,
        ...plainDetails(finding)
            .split("\n")
            .map((line) => `    ${line}`),
    ]);
}
/** The outcome in a few plain lines: notices, counts, verdict with its cause. */
function outcomeLines(report) {
    const parts = countsParts(report);
    return [
        ...noticesOf(report).map((notice) => renderProse(notice, PLAIN)),
        `${scopeText(report)}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`,
        renderProse(titleOf(report), PLAIN),
    ];
}

;// CONCATENATED MODULE: ./build/render/review/comment.js








/** The comment for the blocking findings of one line: at most four lines a finding, marker first. */
function commentBody(findings, facts) {
    return `${commentMarker(findings, facts)}\n${commentText(findings, facts)}`;
}
/** The keys of the findings that a comment stands for, sorted. */
function commentKeys(findings) {
    return [...new Set(findings.map((finding) => marker_keyOf(finding.fingerprint)))].sort();
}
/** What the comment says, apart from time and commit. */
function commentDigest(findings, facts) {
    return digestOf(commentText(findings, { ...neutralized(facts.report, facts.context), suggestions: facts.suggestions }));
}
function commentMarker(findings, facts) {
    const digest = commentDigest(findings, facts);
    return markerLine({ kind: "finding", digest, keys: commentKeys(findings).slice(0, 1500) });
}
// The marker takes its share of the limit: 1,500 keys and the rest of the line.
const MARKER_ROOM = 20_000;
function commentText(findings, facts) {
    const sections = findings.flatMap((finding) => findingSections(finding, facts, findings.length === 1));
    return assemble(MAX_BODY - MARKER_ROOM, sections, "");
}
function findingSections(finding, facts, alone) {
    const { report, context } = facts;
    const fact = sentences(finding.message, finding.effect, finding.waiver === null ? null : waiverText(finding.waiver));
    const relation = finding_text_relationOf(finding);
    const small = [
        ...(relation === null ? [] : [renderProse(relation, MARKDOWN)]),
        ruleLink(context, finding.rule),
        ...(finding.also.length === 0 ? [] : [`also in ${counted(finding.also.length, "other place")}`]),
        markdownText(`checked ${timeText(report.checkedAt)}`),
    ];
    const alternatives = alternativesText(finding);
    return [
        whole(`**${SEVERITY_WORD[finding.severity]}:** ${renderProse(fact, MARKDOWN)}`),
        whole(`**Next step:** ${renderProse(finding.remedy, MARKDOWN)}`),
        whole(alternatives.length === 0 ? "" : renderProse(alternatives, MARKDOWN)),
        whole(alone ? suggestion(finding, facts.suggestions) : ""),
        whole(`<sub>${small.join(" · ")}</sub>`),
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
    return line.includes(rename.name) ? fenced("suggestion", line) : "";
}

;// CONCATENATED MODULE: ./build/render/review/placement.js
/**
 * The comments that blocking findings ask for, in their order: on the line where it is in the diff, else on the
 * file; findings of files outside the diff get none and stay in the body. One comment per spot, one per finding.
 */
function spotsOf(findings, view) {
    const spots = new Map();
    const said = new Set();
    for (const finding of findings) {
        const line = finding.severity === "block" && !said.has(finding.fingerprint) ? lineIn(finding, view) : undefined;
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
// Undefined: the file is not in the diff, so no comment can stand there.
function lineIn(finding, view) {
    const file = view.files.get(finding.file);
    if (file === undefined)
        return undefined;
    const inDiff = file.commentable.some((range) => range.start <= finding.line && finding.line <= range.end);
    return inDiff ? finding.line : null;
}

;// CONCATENATED MODULE: ./build/render/review/reconcile.js






const MAX_FIRST = 10;
const MAX_LATER = 5;
/** The plan that writes nothing. */
const NO_WRITES = { create: null, updateBody: null, add: [], update: [], remove: [], resolve: [] };
/** The fewest writes that make the pull request say what the report says. Pure: the same state gives the same plan, and a plan that was carried out leaves nothing to do. */
function planReview(report, view, context) {
    if (!context.canWrite || context.when === "never")
        return NO_WRITES;
    const facts = { report, context, suggestions: context.suggestions };
    const { review } = view.earlier;
    const read = review === null ? null : marker_readMarker(review.body);
    const earlier = read?.kind === "review" ? read : null;
    const matched = matchComments(spotsOf(openFindings(report), view), view.earlier.comments);
    const fresh = context.inline ? newSpots(matched.unmatched, earlier) : [];
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
        const marker = marker_readMarker(comment.body);
        return marker?.kind === "finding" ? [{ comment, marker }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
// What an earlier body said in its own lines is said: it gets no comment later.
function newSpots(unmatched, earlier) {
    if (earlier === null)
        return unmatched.slice(0, MAX_FIRST);
    const { inBody } = earlier;
    if (inBody === null)
        return [];
    const unsaid = unmatched.filter((spot) => !commentKeys(spot.findings).some((key) => inBody.has(key)));
    return unsaid.slice(0, MAX_LATER);
}
function goneWrites(gone) {
    return {
        remove: gone.filter(({ comment }) => !comment.replied).map(({ comment }) => ({ commentId: comment.id })),
        resolve: gone
            .filter(({ comment }) => comment.replied)
            .map(({ comment, keys }) => ({
            commentId: comment.id,
            nodeId: comment.nodeId,
            body: `${markerLine({ kind: "resolved", keys })}\n${markdownText("Resolved: this no longer blocks.")}`,
            minimize: true,
        })),
    };
}
function planBody(report, context, state) {
    const { earlier, reviewId, inline } = state;
    const known = earlier !== null && reviewId !== null;
    if (!speaks(report))
        return planQuiet(report, context, state);
    const marker = {
        kind: "review",
        state: "open",
        digest: bodyDigest(report, context),
        inBody: bodyKeys(report, inline),
        was: causesText(report),
    };
    const line = markerLine(marker);
    if (!known)
        return { create: withMarker(line, report, context), update: null };
    const same = earlier.state === "open" && markerLine({ ...earlier, was: marker.was }) === line;
    return { create: null, update: same ? null : { reviewId, body: withMarker(line, report, context) } };
}
function withMarker(line, report, context) {
    return `${line}\n${reviewText(report, context, MAX_BODY - line.length - 1)}`;
}
/** True when a review has something to say: notes alone open none. */
function speaks(report) {
    const { block, warn, wouldBlock } = report.counts;
    return block + warn + wouldBlock > 0 || report.conclusion === "failure";
}
function planQuiet(report, context, { earlier, reviewId }) {
    if (earlier !== null && reviewId !== null) {
        if (earlier.state === "resolved")
            return { create: null, update: null };
        const marker = markerLine({ ...earlier, state: "resolved", digest: "", inBody: new Set() });
        return { create: null, update: { reviewId, body: `${marker}\n${resolvedText(report, context, earlier.was)}` } };
    }
    if (context.when !== "always")
        return { create: null, update: null };
    const marker = { kind: "review", state: "resolved", digest: "", inBody: new Set(), was: "" };
    return { create: withMarker(markerLine(marker), report, context), update: null };
}
function bodyKeys(report, inline) {
    const keys = openFindings(report)
        .filter((finding) => finding.severity === "block")
        .map((finding) => marker_keyOf(finding.fingerprint));
    return new Set(keys.filter((key) => !inline.has(key)));
}
function sameKeys(a, b) {
    return a.length === b.length && a.every((key, at) => key === b[at]);
}

;// CONCATENATED MODULE: ./build/render/summary.js










// 1 MiB a step; over it the runner shows nothing. The rest is for what other steps of ours may add.
const MAX_SUMMARY = 900_000;
const summary_ROWS = 25;
/** The job summary: the review's text, then everything. `deliveries`: what became of the other channels. */
function jobSummary(report, context, deliveries) {
    const sections = [
        ...openingSections(report, context, summary_ROWS),
        deliveryNotes(deliveries),
        findingsFold(report, context),
        lookupsFold(report, context),
        skippedFold(report, context),
        waiverCare(report),
        policyFold(report),
    ];
    return `${assemble(MAX_SUMMARY, sections, `<sub>${policy_policyLine(report, context)}</sub>`)}\n`;
}
/** The command line's `--format markdown`: the same page without deliveries. */
function markdownReport(report, context) {
    return jobSummary(report, context, []);
}
// One row a finding: what the entries above gather or cut is all here.
function findingsFold(report, context) {
    const open = openFindings(report);
    const head = `${tableRow(["", "Finding", "Here", "Where"])}\n${tableRow(["---", "---", "---", "---"])}`;
    const index = finding_text_indexName(report.indexUrl);
    return (budget) => {
        if (open.length < 2)
            return "";
        const title = `All ${counted(open.length, "finding")}`;
        const rows = open.map((finding) => {
            const relation = finding_text_relationOf(finding);
            return tableRow([
                SEVERITY_WORD[finding.severity],
                renderProse(causeOf(finding, index), MARKDOWN),
                relation === null ? "–" : renderProse(relation, MARKDOWN),
                placeLink(context, finding.file, finding.line),
            ]);
        });
        const kept = fitLines(rows, budget - byteLength(fold(title, head)) - 100, { max: rows.length, more: () => "" });
        const left = rows.length - kept.length;
        const more = left === 0 ? "" : `\n\n${markdownText(`And ${left.toLocaleString("en-US")} more in the report file.`)}`;
        return kept.length === 0 ? "" : fold(title, [head, ...kept].join("\n") + more);
    };
}
function deliveryNotes(deliveries) {
    const degraded = deliveries.flatMap((delivery) => delivery.kind === "degraded" ? [`- ${markdownCode(delivery.channel)}: ${markdownText(delivery.reason)}`] : []);
    return whole(degraded.length === 0
        ? ""
        : `Not everything could be posted; the verdict is not touched by that:\n\n${degraded.join("\n")}`);
}

;// CONCATENATED MODULE: ./build/action/channels.js









/** The channels in the order in which they are told: what fails is said by those that follow. */
function channelsOf(parts) {
    const { run } = parts;
    return [
        reportFile(parts),
        ...(run.writes.checkRun ? [checkRun(parts)] : []),
        ...(run.writes.review ? [channels_review(parts)] : []),
        jobLogChannel(parts),
        annotations(parts),
        summary(parts),
    ];
}
function reportFile({ reportPath }) {
    return {
        id: "report-file",
        publish: async (report) => {
            await writeWhole(reportPath, reportJson(report));
            return { channel: "report-file", kind: "delivered", detail: reportPath };
        },
    };
}
function checkRun({ client, target, run, inputs, repository, page }) {
    return createCheckChannel({
        client,
        target,
        headSha: run.headSha ?? "",
        name: inputs.checkName,
        mode: inputs.checkRun,
        earlier: repository.checkRuns,
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
            canWrite: true,
            when: report.review.when,
            inline: report.review.inline,
            suggestions: new Map(),
        }),
    });
}
function jobLogChannel({ log }) {
    return {
        id: "log",
        publish: async (report, earlier) => {
            for (const line of jobLog(report))
                log.command(line);
            for (const delivery of earlier)
                if (delivery.kind === "degraded")
                    log.info(delivery.reason);
            return { channel: "log", kind: "delivered", detail: null };
        },
    };
}
// Each line is annotated once: by the check run where it was accepted, else by the runner's commands.
function annotations({ log, onLeft, inputs }) {
    return {
        id: "annotations",
        publish: async (report, earlier) => {
            const check = earlier.find((delivery) => delivery.channel === "check-run");
            const shown = check !== undefined && check.kind !== "degraded" && inputs.checkRun !== "never";
            if (shown && report.policy.errors.length === 0)
                return { channel: "annotations", kind: "unchanged", detail: null };
            const { lines, left } = annotationCommands(report, { policyErrorsOnly: shown });
            for (const line of lines)
                log.command(line);
            onLeft(left);
            return { channel: "annotations", kind: "delivered", detail: null };
        },
    };
}
function summary({ env, page, run }) {
    return {
        id: "summary",
        publish: async (report, earlier) => {
            const problem = await writeSummary(jobSummary(report, page, worthTelling(earlier, run)), env);
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
    throw new UserError(`No open pull request of ${owner}/${repo} has the head ${headSha} on ${headOwner}:${headBranch}.`, "A newer commit was pushed, or the pull request was closed: its next run reviews it.");
}
async function listOpen(client, { owner, repo, headOwner, headBranch }) {
    try {
        const query = { owner, repo, state: "open", head: `${headOwner}:${headBranch}`, per_page: 100 };
        return (await client.rest.pulls.list(query)).data;
    }
    catch (error) {
        throw repositoryError(error, `find the pull request of ${headOwner}:${headBranch} in ${owner}/${repo}`, client.host);
    }
}

;// CONCATENATED MODULE: ./build/action/subject.js


/** The subject of an event under the input `mode`. Throws UserError where the mode does not fit the event. */
async function subject_subjectOf(event, mode, repository, client) {
    if (mode === "audit")
        return auditOf(subject_tipOf(event));
    switch (event.kind) {
        case "pull-request":
            return {
                subject: { kind: "pull-request", number: event.number, baseRef: event.baseRef, headSha: event.headSha },
                writes: { review: event.open && event.action !== "closed", checkRun: event.open && event.action !== "closed" },
                fork: event.fork,
                baseBranch: event.baseRef,
                headSha: event.headSha,
            };
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
            return auditOf(event.sha);
    }
}
const NONE = { review: false, checkRun: false };
function refuseReview(mode, event) {
    if (mode !== "review")
        return;
    throw new UserError(`\`mode: review\` needs a pull request, and the event \`${event}\` has none.`, "Leave `mode` out, or run on `pull_request`.");
}
async function ofWorkflowRun(event, mode, repository, client) {
    if (mode !== "review") {
        throw new UserError("The event `workflow_run` needs `mode: review`.", "Set `mode: review` in the second workflow.");
    }
    const { headOwner, headBranch, headSha } = event;
    const subject = await findPullRequest(client, { ...repository, headOwner, headBranch, headSha });
    // A check run from here would land in this workflow's suite, where nobody looks for it.
    return { subject, writes: { review: true, checkRun: false }, fork: false, baseBranch: subject.baseRef, headSha };
}
function ofPush(event) {
    const { before, after, toDefault, defaultBranch, forced } = event;
    return {
        subject: { kind: "push", before, after, toDefault, defaultBranch, forced },
        writes: { review: false, checkRun: after !== null },
        fork: false,
        baseBranch: null,
        headSha: after,
    };
}
function auditOf(sha) {
    return { subject: { kind: "audit", sha }, writes: NONE, fork: false, baseBranch: null, headSha: sha };
}
function subject_tipOf(event) {
    switch (event.kind) {
        case "schedule":
        case "dispatch":
            return event.sha;
        case "push":
            if (event.after !== null)
                return event.after;
            throw new UserError("A deleted branch has nothing to audit.", "Run the audit on a branch that exists.");
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
    const event = await readEvent(env);
    const { owner, repo } = run_repositoryOf(env);
    const client = connect(inputs.token, { env, log, signal });
    const run = await subject_subjectOf(event, inputs.mode, { owner, repo }, client);
    const target = { owner, repo, subject: run.subject };
    const checkName = run.writes.checkRun && inputs.checkRun !== "never" ? inputs.checkName : null;
    const repository = createRepository({ client, target, checkName, log });
    const report = await run_judge(inputs, { env, log, signal }, { client, repository });
    const path = reportPath(inputs.reportFile, env, (0,external_node_os_.tmpdir)());
    let left = 0;
    const page = pageOf(run, env, `${owner}/${repo}`);
    const parts = { client, repository, target, run, inputs, env, page, log, reportPath: path };
    await deliver(report, channelsOf({ ...parts, onLeft: (count) => (left = count) }));
    writeOutputs(outputsOf(report, path));
    if (report.conclusion === "failure")
        log.command(closingError(report, left));
    if (report.policy.errors.length > 0)
        return 2;
    return report.conclusion === "failure" ? 1 : 0;
}
async function run_judge(inputs, { env, log, signal }, { client, repository }) {
    const opened = [];
    const policyClient = inputs.policyToken === null ? client : connect(inputs.policyToken, { env, log, signal });
    const openIndex = (url) => {
        const index = createIndex({
            url: withGivenCredentials(url, inputs.indexUrl),
            userAgent: userAgentOf(VERSION),
            proxyEnv: env,
        });
        opened.push(index);
        return index;
    };
    try {
        return await gate({
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
            readShared: (reference) => readSharedPolicy(policyClient, reference),
            clock: systemClock,
            log,
        });
    }
    finally {
        for (const index of opened)
            index.close();
    }
}
// The policy shows the URL without its password; the input that gave it still has it.
function withGivenCredentials(url, given) {
    return given !== null && indexKey(given) === indexKey(url) && source_withoutCredentials(given) !== given ? given : url;
}
function connect(token, { env, log, signal }) {
    return createClient({
        token,
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        graphqlUrl: env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
        userAgent: userAgentOf(VERSION),
        log,
        clock: systemClock,
        signal,
        env,
    });
}
async function readEvent(env) {
    const path = env.GITHUB_EVENT_PATH ?? "";
    const payload = path === "" ? "" : await (0,promises_.readFile)(path, "utf8");
    return decodeEvent(env.GITHUB_EVENT_NAME ?? "", payload, env.GITHUB_SHA ?? "");
}
function run_repositoryOf(env) {
    const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? "").split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new UserError("GITHUB_REPOSITORY does not name a repository.", "Run the action from a workflow.");
    }
    return { owner, repo };
}
function pageOf(run, env, repository) {
    const server = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
    const repoUrl = `${server}/${repository}`;
    const runId = env.GITHUB_RUN_ID ?? "";
    return {
        repoUrl,
        headSha: run.headSha,
        baseBranch: run.baseBranch,
        docsUrl: DOCS_URL,
        reportUrl: /^\d+$/.test(runId) ? `${repoUrl}/actions/runs/${runId}` : null,
    };
}
function stoppedError(name) {
    return new UserError(`The run was stopped by ${name ?? "a signal"} before it reached a verdict.`, "Run the check again.");
}
function sayWhatFailed(error, log) {
    if (error instanceof UserError) {
        log.error(`${error.message} ${error.remedy}`);
        return;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.group("The program broke", stack);
    log.error(`pypi-gate broke: ${error instanceof Error ? error.message : String(error)}. This is a bug: please report it with the log.`);
}


/***/ })

};
