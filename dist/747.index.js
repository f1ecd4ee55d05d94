export const id = 747;
export const ids = [747];
export const modules = {

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


/***/ })

};
