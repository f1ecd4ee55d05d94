export const id = 333;
export const ids = [333];
export const modules = {

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


/***/ })

};
