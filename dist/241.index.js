export const id = 241;
export const ids = [241];
export const modules = {

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ decodeBody),
/* harmony export */   iN: () => (/* binding */ skipBody),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9491);




const unpack = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzip);
// What is set aside for one body at once, whatever it says of itself.
const MIN_PIECE_BYTES = 16 * 1024;
const MAX_PIECE_BYTES = 1024 * 1024;
// A piece that is not quite full tells node:zlib that no more is coming.
const SPARE_BYTES = 64;
// What is read of a body that nobody looks at, so that its connection can be used again.
const MAX_IGNORED_BYTES = 64 * 1024;
/** Reads a response to its end. `maxBytes` bounds what is received and what it decodes to; reading stops there. */
async function readBody(response, maxBytes) {
    const received = await receive(response, maxBytes);
    if (!Buffer.isBuffer(received))
        return received;
    return await decodeBody(received, response.headers["content-encoding"] ?? "", maxBytes);
}
/** The text of what came over the wire with that `Content-Encoding`; `maxBytes` bounds what it decodes to. */
async function decodeBody(received, encoding, maxBytes) {
    const bytes = await decodeBytes(received, encoding, maxBytes);
    if (!Buffer.isBuffer(bytes))
        return bytes;
    const text = textOf(bytes);
    if (text === null)
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("encoding", "the index's answer is not UTF-8");
    return { kind: "body", text, received };
}
// Most listings are ASCII, which is the same text in Latin-1 and is copied as it is.
function textOf(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return bytes.toString("latin1");
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString("utf8") : null;
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
            resolve((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(maxBytes));
            response.destroy();
        });
        response.on("end", () => resolve(Buffer.concat(pieces, size)));
        const cut = () => resolve((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("truncated", `the index's answer broke off after ${size} bytes`));
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
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("encoding", "the index used an encoding nobody asked for");
    try {
        return await unpack(bytes, { maxOutputLength: maxBytes, chunkSize: pieceFor(bytes) });
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackFailure */ .PG)(error, maxBytes);
    }
}
// A gzip body ends with the length of what it holds (RFC 1952 2.3.1). It may lie, or be another member's: only the
// number of pieces depends on it. In one piece nothing is copied and no thread is asked twice.
function pieceFor(bytes) {
    const told = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4);
    return Math.max(MIN_PIECE_BYTES, Math.min(told, MAX_PIECE_BYTES) + SPARE_BYTES);
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   PG: () => (/* binding */ unpackFailure),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6225);

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
        return tooLarge(maxBytes);
    if (code === "Z_BUF_ERROR")
        return failure("truncated", "the index's compressed answer ends too early");
    return failure("encoding", `the index's answer cannot be decompressed (${code})`);
}
/** An answer over the limit, which is in bytes. */
function tooLarge(maxBytes) {
    return failure("too-large", `the index's answer is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
}
function codeOf(error) {
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) ?? error.name;
}


/***/ }),

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ httpGet)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5956);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9491);
/* harmony import */ var _node_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6457);



const NOTHING = Buffer.alloc(0);
const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One GET over node:http(s), which costs half of what fetch does with 64 in flight. It never throws. Redirects are
 * followed on the same scheme and host only: nobody but the configured index is contacted.
 */
async function httpGet(request) {
    const attempt = startAttempt(request.signal);
    const timer = setTimeout(attempt.stop, request.timeoutMs);
    request.signal.addEventListener("abort", attempt.stop, { once: true });
    try {
        const answer = await follow(request, attempt);
        return attempt.isStopped() ? stopped(request) : answer;
    }
    finally {
        clearTimeout(timer);
        request.signal.removeEventListener("abort", attempt.stop);
    }
}
// A signal of its own for each request would cost more than all else that is done to send it.
function startAttempt(signal) {
    let isStopped = signal.aborted;
    let underWay = null;
    return {
        stop: () => {
            isStopped = true;
            underWay?.destroy();
        },
        isStopped: () => isStopped,
        send: (sent) => {
            underWay = sent;
            if (isStopped)
                sent.destroy();
            else
                sent.end();
        },
    };
}
function stopped({ signal, timeoutMs }) {
    if (signal.aborted)
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("timeout", "the request was stopped");
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("timeout", `no complete answer within ${timeoutMs / 1000} seconds`);
}
async function follow(request, attempt) {
    let url = new URL(request.url);
    for (let redirects = 0;; redirects++) {
        const answer = await getOnce(request, url, attempt);
        if (answer.kind === "failed" || !REDIRECTS.has(answer.status))
            return answer;
        if (redirects === MAX_REDIRECTS)
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("redirect", `more than ${MAX_REDIRECTS} redirects`);
        const next = redirectTarget(url, answer.headers.location);
        if (!(next instanceof URL))
            return next;
        url = next;
    }
}
function redirectTarget(from, location) {
    const target = location === undefined ? null : URL.parse(location, from.href);
    if (target === null)
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("redirect", "the index redirects to nowhere");
    if (target.protocol !== from.protocol || target.host !== from.host) {
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("redirect", `the index redirects to another host (${target.protocol}//${target.host})`);
    }
    // node:http would send what stands before `@` as credentials.
    target.username = "";
    target.password = "";
    return target;
}
function getOnce(request, url, attempt) {
    return new Promise((resolve, reject) => {
        const options = { agent: request.agent, headers: request.headers };
        const sent = (0,_node_http_js__WEBPACK_IMPORTED_MODULE_2__/* .httpModuleOf */ .m)(url.protocol).request(url, options);
        sent.on("error", (error) => resolve((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFailure */ .Dx)(error)));
        sent.on("response", (response) => {
            answerOf(response, request.maxBytes).then(resolve, reject);
        });
        attempt.send(sent);
    });
}
async function answerOf(response, maxBytes) {
    const { statusCode: status = 0, headers } = response;
    if (status !== 200) {
        await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBody */ .iN)(response);
        return { kind: "answer", status, headers, body: "", received: NOTHING };
    }
    const body = await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(response, maxBytes);
    return body.kind === "failed" ? body : { kind: "answer", status, headers, body: body.text, received: body.received };
}


/***/ }),

/***/ 2426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ parseIndexUrl),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   uu: () => (/* binding */ withGivenCredentials)
/* harmony export */ });
/* harmony import */ var _domain_index_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2725);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);


/** Reads the configured URL of a Simple API. */
function parseIndexUrl(text) {
    const problem = (0,_domain_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .indexUrlProblem */ .Xq)(text);
    if (problem === null)
        return { ok: true, url: (0,_domain_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrl */ .pc)(text) };
    const shown = JSON.stringify((0,_domain_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text.trim()).slice(0, 200));
    return { ok: false, message: `the index URL ${shown} ${problem}` };
}
/** Splits an accepted URL into what may be shown and what authenticates. */
function addressOf(url) {
    const parsed = new URL(url);
    const credentials = (0,_domain_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsOf */ .YN)(parsed);
    parsed.username = "";
    parsed.password = "";
    if (credentials === null || credentials === "")
        return { shown: parsed.href, headers: {} };
    const authorization = `Basic ${Buffer.from(credentials, "utf8").toString("base64")}`;
    return { shown: parsed.href, headers: { authorization } };
}
/** The URL with the credentials of the configured one where both are one index: what is shown has none of them. */
function withGivenCredentials(url, given) {
    return given !== null && (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_1__/* .indexKey */ .mh)(given) === (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_1__/* .indexKey */ .mh)(url) && (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(given) !== given ? given : url;
}


/***/ }),

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ httpModuleOf)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/**
 * `node:http`, or `node:https` where the URL says so; loaded when it is asked for. An import statement reads every
 * export of `node:http`, among them `WebSocket`, for which Node then loads its whole fetch: half of a start-up.
 */
function httpModuleOf(url) {
    return url.startsWith("https:") ? node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule("node:https") : node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule("node:http");
}


/***/ }),

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createIndex: () => (/* binding */ createIndex),
  userAgentOf: () => (/* binding */ userAgentOf)
});

// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/adapters/proxy.js
var proxy = __webpack_require__(2101);
// EXTERNAL MODULE: ./build/adapters/index/http-get.js
var http_get = __webpack_require__(309);
// EXTERNAL MODULE: ./build/adapters/index/index-url.js
var index_url = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/adapters/index/node-http.js
var node_http = __webpack_require__(6457);
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
    return `pypi-gate/${version} (+${build_version/* HOME_URL */.Cy})`;
}
/** A {@link PackageIndex} over HTTP. Throws UserError where the proxy variables hold no usable proxy. */
function createIndex(options) {
    const { shown, headers: credentials } = (0,index_url/* addressOf */.ci)(options.url);
    const agent = createAgent(shown, options.proxyEnv);
    const ask = async (url, accept, { fresh, signal }) => {
        const headers = { ...headersFor(options, accept, fresh), ...credentials };
        const { timeoutMs = 10_000, maxBytes = 64_000_000, get = http_get/* httpGet */.l } = options;
        const answer = await get({ url, headers, agent, timeoutMs, maxBytes, signal });
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
    // Node goes past a proxy that it does not know (socks5://, or no scheme at all), and nobody would see it. It takes
    // no HTTP_PROXY for https.
    const isSecure = url.startsWith("https:");
    (0,proxy/* proxyFor */.i)(new URL(url), isSecure ? { ...proxyEnv, http_proxy: "", HTTP_PROXY: "" } : proxyEnv);
    const options = { keepAlive: true, maxSockets: MAX_CONNECTIONS, maxFreeSockets: MAX_CONNECTIONS, proxyEnv };
    try {
        const { Agent } = (0,node_http/* httpModuleOf */.m)(url);
        return new Agent(options);
    }
    catch (error) {
        // The error's message quotes the variable.
        if (!(error instanceof Error))
            throw error;
        throw (0,proxy/* unusableProxy */.a)();
    }
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unusableProxy),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

/** What a person can do about proxy variables that hold no proxy. The value is not repeated: it may hold a password. */
function unusableProxy() {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The proxy variables of the environment hold no usable proxy URL.", "Set HTTPS_PROXY (or HTTP_PROXY) to an http or https URL, or remove it.");
}
/**
 * The proxy by which a URL is reached, or null for a direct connection: `http_proxy`, `https_proxy` (where it is
 * missing, http's) and `no_proxy`, each in lower case before upper case. Throws UserError for a proxy that is no http
 * or https URL.
 */
function proxyFor(url, env) {
    const http = env.http_proxy ?? env.HTTP_PROXY ?? "";
    const https = env.https_proxy ?? env.HTTPS_PROXY ?? "";
    const proxy = url.protocol === "https:" && https !== "" ? https : http;
    if (proxy === "" || isExempt(url, env.no_proxy ?? env.NO_PROXY ?? ""))
        return null;
    if (!/^https?:$/.test(URL.parse(proxy)?.protocol ?? ""))
        throw unusableProxy();
    return proxy;
}
// `*`, a host, `.suffix` or `*.suffix`, each with or without a port; separated by commas or white space.
function isExempt(url, noProxy) {
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
    return noProxy
        .toLowerCase()
        .split(/[,\s]+/)
        .some((entry) => {
        const [, named = entry, itsPort = port] = /^([^:]+|\[.+\]):(\d+)$/.exec(entry) ?? [];
        if (named === "" || itsPort !== port)
            return false;
        return /^[.*]/.test(named) ? url.hostname.endsWith(named.replace(/^\*/, "")) : url.hostname === named;
    });
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ lookUpAll)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/domain/lookup.js
var lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(8729);
// EXTERNAL MODULE: ./build/lookups/decode.js + 7 modules
var decode = __webpack_require__(671);
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
async function soundAt(clock, deadline, { budget, alarm }) {
    await clock.sleep(deadline - clock.elapsed(), alarm.signal);
    if (!alarm.signal.aborted)
        budget.abort();
}

// EXTERNAL MODULE: ./build/lookups/retry.js
var retry = __webpack_require__(3746);
;// CONCATENATED MODULE: ./build/lookups/ask.js






/**
 * Asks the index about every question (at most one per name), one GET each, retries and confirmations apart. The
 * answer has one entry per question, in their order; what could not be asked is `unavailable` with its cause.
 */
async function lookUpAll(questions, world, limits) {
    const run = { world, limits, effort: startEffort(world.clock, limits) };
    const limit = (0,p_limit/* default */.A)(limits.inFlight);
    let done = 0;
    if (questions.length > 0)
        world.log.progress(0, questions.length, "projects looked up");
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
    const refused = refusal(run, question.name);
    if (refused !== null)
        return refused;
    const answer = await settle(run, question);
    run.effort.done(answer.kind !== "unavailable");
    return answer;
}
// What an index does not list is absent only when it says so twice, the second time past every cache: a soft
// purge serves one stale answer, and a sick edge can serve 404 for a moment.
async function settle(run, question) {
    const first = await ask(run, question, false);
    if (!question.confirmAbsence || !lacksSomething(first))
        return first;
    run.world.log.debug(`${question.name}: not listed, asking once more`);
    return await ask(run, question, true);
}
function lacksSomething(answer) {
    if (answer.kind === "missing")
        return true;
    // A version is called withdrawn of active projects only; a quarantined one lists nothing (PEP 792).
    if (answer.kind === "unavailable" || (0,lookup/* statusOf */.c2)(answer) !== "active")
        return false;
    return answer.releases.some((release) => !release.offered && !(0,version/* isLocalVersion */.E9)(release.version));
}
async function ask(run, question, fresh) {
    const { world, limits, effort } = run;
    const { name, versions } = question;
    for (let tries = 1;; tries++) {
        if (effort.remaining() === 0)
            return overdue(run, name);
        effort.begin();
        const reply = await world.index.project(name, { fresh, signal: effort.signal });
        if (reply.kind === "failed" && effort.signal.aborted)
            return overdue(run, name);
        const wait = (0,retry/* waitBefore */.fI)(reply, tries, limits);
        // The rest of the time is better spent on names that may still be answered than on a wait that outlasts it.
        if (wait === null || wait >= effort.remaining() || effort.isBroken()) {
            return (0,decode/* decodeReply */.X$)(name, reply, versions, world.clock.now());
        }
        world.log.debug(`${name}: ${told(reply)}, asking again in ${wait} ms`);
        await world.clock.sleep(wait, effort.signal);
    }
}
function refusal(run, name) {
    const { effort, limits, world } = run;
    if (effort.isBroken()) {
        const detail = `not asked: the index failed for ${limits.breakerAfter} projects in a row`;
        return (0,decode/* unavailable */.hU)(name, { cause: "breaker", detail }, world.clock.now());
    }
    return effort.remaining() === 0 ? overdue(run, name) : null;
}
function overdue({ world, limits }, name) {
    const detail = `not answered: the ${Math.round(limits.budgetMs / 1000)} seconds for all look-ups were used up`;
    return (0,decode/* unavailable */.hU)(name, { cause: "budget", detail }, world.clock.now());
}
function told(reply) {
    return reply.kind === "failed" ? `${reply.cause} (${reply.detail})` : `HTTP ${reply.status}`;
}


/***/ }),

/***/ 671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X$: () => (/* binding */ decodeReply),
  hU: () => (/* binding */ unavailable),
  bS: () => (/* binding */ versionsIn)
});

// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/lookups/version-key.js


// Longer than any version an index accepts: keeps hostile text away from the version grammar.
const MAX_VERSION_LENGTH = 256;
// Digits beyond double precision: the PEP 440 library would call different numbers equal.
const HUGE_NUMBER = /\d{16}/;
const DOT = 46;
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
    return isPlain(a) && isPlain(b) ? comparePlain(a, b) : (0,version/* compareVersions */.Zy)(a, b);
}
/** True for `1.0rc1`, `1.0.dev3`; `written` has a key of the kind `pep440`. What else has letters (`v`, `post`, `rev`) has none of these. */
function hasPreReleasePart(written) {
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
        else if (code === DOT && digits > 0)
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
    while (end > 2 && key.charCodeAt(end - 1) === ZERO && key.charCodeAt(end - 2) === DOT)
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
// Numbers as text without leading zeros: the longer one is the larger, whatever its size. Nothing is copied: the
// latest of a listing of thousands of versions is found this way.
function comparePlain(a, b) {
    let left = 0;
    let right = 0;
    while (left < a.length || right < b.length) {
        const leftEnd = numberEnd(a, left);
        const rightEnd = numberEnd(b, right);
        const order = compareNumbers(a.slice(firstDigit(a, left, leftEnd), leftEnd), b.slice(firstDigit(b, right, rightEnd), rightEnd));
        if (order !== 0)
            return order;
        left = leftEnd + 1;
        right = rightEnd + 1;
    }
    return 0;
}
// A number that is not there is 0, and 0 has no digit that counts.
function compareNumbers(a, b) {
    if (a === b)
        return 0;
    return a.length - b.length || (a < b ? -1 : 1);
}
function numberEnd(text, start) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== DOT)
        end++;
    return end;
}
function firstDigit(text, start, end) {
    let first = start;
    while (first < end && text.charCodeAt(first) === ZERO)
        first++;
    return first;
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
    if (end <= start)
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
    return written === project || (0,domain_name/* parseProjectName */.CZ)(written) === project;
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
/** Foreign text cut at 2,000 UTF-16 units, half a character made U+FFFD; null for anything but a non-empty string. */
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
    const files = body.files;
    const shelf = { byKey: new Map(), byText: new Map() };
    if (!files.every(isFile))
        throw new MalformedAnswer("a file has no filename");
    for (const file of files) {
        checkYanked(file.yanked);
        const version = versionOfFile(file.filename, name);
        if (version !== null)
            groupOf(shelf, version).files.push(file);
    }
    const named = namedIn(shelf, body.versions);
    return { groups: shelf.byKey, listed: named.length > 0 ? named : [...shelf.byKey.values()], files };
}
/** PEP 592: a version is yanked when it has files and all of them are. */
function isYanked(group) {
    return group.files.length > 0 && group.files.every(isYankedFile);
}
/** PEP 691: a truthy value, be it `true` or the reason. */
function isYankedFile({ yanked }) {
    return yanked === true || (typeof yanked === "string" && yanked !== "");
}
/** True for pre-releases and development releases. */
function isPre(group) {
    return group.kind === "pep440" && hasPreReleasePart(group.written);
}
function isFile(value) {
    return isRecord(value) && typeof value.filename === "string";
}
// Some mirrors write null.
function checkYanked(value) {
    if (value === undefined || value === null || typeof value === "boolean" || typeof value === "string")
        return;
    throw new MalformedAnswer("yanked is neither true, false nor a text");
}
function namedIn(shelf, versions) {
    if (versions === undefined)
        return [];
    if (!Array.isArray(versions))
        throw new MalformedAnswer("versions is not a list");
    const named = [];
    for (const version of versions) {
        if (typeof version !== "string")
            throw new MalformedAnswer("a version is not a text");
        const group = groupOf(shelf, version);
        if (!group.named)
            named.push(group);
        group.named = true;
    }
    return named;
}
// Most versions are their own key, and written alike in nearly all of their files: most look-ups need no key. A key
// has itself as its key.
function groupOf(shelf, written) {
    const known = shelf.byKey.get(written) ?? shelf.byText.get(written);
    if (known !== undefined)
        return known;
    const { kind, key } = versionKey(written);
    const group = shelf.byKey.get(key) ?? { written, kind, files: [], named: false };
    shelf.byKey.set(key, group);
    if (key !== written)
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
        allYanked: files.length > 0 && files.every(isYankedFile),
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
        const reason = foreignText(file.yanked);
        if (reason !== null)
            return reason;
    }
    return null;
}
function indexFile(file) {
    return { name: file.filename, hashes: hashesOf(file), yanked: isYankedFile(file) };
}
function hashesOf(file) {
    const { hashes } = file;
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
// ISO times in UTC of one format sort as text. Most of them are neither: only what would be is looked at closely.
function uploads(files) {
    let firstUpload = null;
    let lastUpload = null;
    for (const file of files) {
        const time = file["upload-time"];
        if (typeof time !== "string")
            continue;
        if ((firstUpload === null || time < firstUpload) && isIsoTime(time))
            firstUpload = time;
        if ((lastUpload === null || time > lastUpload) && isIsoTime(time))
            lastUpload = time;
    }
    return { firstUpload, lastUpload };
}
function isIsoTime(value) {
    return value.length <= 40 && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
}
function requiresPython(group) {
    for (const file of group.files) {
        const written = foreignText(file["requires-python"]);
        if (written !== null)
            return written;
    }
    return null;
}
function totalBytes(group) {
    let total = 0;
    for (const file of group.files) {
        const { size } = file;
        if (typeof size !== "number" || size < 0)
            return null;
        total += size;
    }
    return group.files.length === 0 ? null : total;
}

// EXTERNAL MODULE: ./build/domain/lookup.js
var lookup = __webpack_require__(5251);
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
    return lookup/* PROJECT_STATUSES */.TL.find((status) => status === word) ?? null;
}

;// CONCATENATED MODULE: ./build/lookups/decode.js






// PEP 691. `application/json` is none of them: a proxy's error page may be JSON, and an unsupported Accept header
// is answered with HTML and 200.
const SIMPLE_JSON = new Set([
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
/** Every version that a listing names; none for a reply that is no listing. Throws {@link MalformedAnswer} where it makes no sense. */
function versionsIn(reply) {
    if (reply.kind === "failed" || replyFault(reply) !== null)
        return [];
    const { versions } = parseJson(reply.body);
    return Array.isArray(versions) ? versions.filter((version) => typeof version === "string") : [];
}
/** An {@link Unavailable} whose detail is one line, whatever it quotes. */
function unavailable(name, fault, at) {
    return { kind: "unavailable", name, cause: fault.cause, detail: (0,prose/* plainLine */.h0)(fault.detail), at };
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
    if (SIMPLE_JSON.has(mediaType))
        return null;
    const said = mediaType === "" ? "no content type" : mediaType;
    return { cause: "content-type", detail: `the index answered with ${said} instead of its JSON API` };
}
function decodeBody(name, text, wanted, at) {
    const body = parseJson(text);
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
function parseJson(text) {
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
    if ((0,domain_name/* parseProjectName */.CZ)(said) === name)
        return null;
    return { cause: "wrong-name", detail: `the index answered for ${said.slice(0, 100)}` };
}


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ REVIEW_LIMITS),
/* harmony export */   N0: () => (/* binding */ AUDIT_LIMITS),
/* harmony export */   fI: () => (/* binding */ waitBefore)
/* harmony export */ });
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


/***/ })

};
