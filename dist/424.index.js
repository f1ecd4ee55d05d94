export const id = 424;
export const ids = [424];
export const modules = {

/***/ 3424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  retire: () => (/* binding */ retire)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/alternatives/extract/extract.js + 19 modules
var extract = __webpack_require__(3115);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/lookup.js
var lookup = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/domain/name.js
var domain_name = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/domain/paths.js
var paths = __webpack_require__(729);
// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/manifests/setup-cfg/ini.js
var ini = __webpack_require__(8894);
// EXTERNAL MODULE: ./build/manifests/toml/document.js + 5 modules
var toml_document = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/domain/version.js
var domain_version = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/retire/checks.js

const INACTIVE = "Development Status :: 7 - Inactive";
const WARNING = /\b(?:deprecated|archived|unmaintained|discontinued|abandoned|obsolete|retired|inactive|superseded|end[- ]of[- ]life|eol|no longer (?:maintained|supported|developed|updated)|not (?:being )?(?:maintained|supported)|(?:renamed|moved) to|replaced by|use .{1,60} instead)\b/i;
// What a reader of the page on PyPI sees without scrolling.
const README_TOP = 1500;
/** Every check, in the order in which people read their own project. */
function retireChecks(facts) {
    return [
        versionCheck(facts),
        summaryCheck(facts),
        readmeCheck(facts),
        alternativeCheck(facts),
        classifierCheck(facts),
    ];
}
/** 0 ready, 1 not ready, 2 where nothing is missing and something cannot be told. */
function retireExitCode(checks) {
    if (checks.some((check) => check.state === "missing"))
        return 1;
    return checks.some((check) => check.state === "unknown") ? 2 : 0;
}
function versionCheck({ release, published }) {
    const what = "a final version above the published one";
    const { version, file } = release;
    if (version === null)
        return { what, state: "unknown", detail: `${file} does not say its version in so many words` };
    if (published.kind === "unavailable")
        return { what, state: "unknown", detail: published.detail };
    if (published.kind === "missing" || published.latest === null) {
        return {
            what,
            state: "unknown",
            detail: `the index lists no release of ${release.name} to compare ${version} with`,
        };
    }
    const above = (0,domain_version/* compareVersions */.Zy)(version, published.latest) > 0;
    const detail = above
        ? `${version} is above ${published.latest}`
        : `${version} is not above ${published.latest}, which is published`;
    return { what, state: above ? "ok" : "missing", detail };
}
function summaryCheck({ release }) {
    const what = "a summary that warns";
    const { summary, file } = release;
    if (summary === null)
        return { what, state: "missing", detail: `${file} has no description` };
    if (WARNING.test(summary))
        return { what, state: "ok", detail: `“${summary}”` };
    return { what, state: "missing", detail: `“${summary}” does not say that the project ends` };
}
function readmeCheck({ release, readme }) {
    const what = "a README that warns at its top";
    if (release.readme === null)
        return { what, state: "missing", detail: `${release.file} names no README: the index would show none` };
    if (readme === null)
        return { what, state: "missing", detail: `${release.readme} is not there` };
    const warns = WARNING.test(readme.slice(0, README_TOP));
    return {
        what,
        state: warns ? "ok" : "missing",
        detail: warns ? release.readme : `the first lines of ${release.readme} do not say that the project ends`,
    };
}
function alternativeCheck({ alternatives }) {
    const what = "an alternative that is named and active";
    if (alternatives.length === 0)
        return { what, state: "missing", detail: "neither the summary nor the README names one" };
    const good = alternatives.find(({ standing }) => standing === null || (standing.kind === "found" && standing.status === "active"));
    if (good !== undefined)
        return { what, state: "ok", detail: good.name };
    const told = alternatives.map(({ name, standing }) => `${name} ${standingText(standing)}`).join("; ");
    const unsure = alternatives.some(({ standing }) => standing?.kind === "unavailable" || (standing?.kind === "found" && standing.status === null));
    return { what, state: unsure ? "unknown" : "missing", detail: told };
}
function standingText(standing) {
    if (standing === null)
        return "is in the standard library";
    if (standing.kind === "found")
        return standing.status === null ? "has no known status" : `is ${standing.status}`;
    return standing.kind === "missing" ? "is not on the index" : `could not be checked: ${standing.detail}`;
}
function classifierCheck({ release }) {
    const what = `the classifier ${INACTIVE}`;
    const { classifiers, file } = release;
    if (classifiers === null)
        return { what, state: "unknown", detail: `${file} leaves the classifiers to its build` };
    const others = classifiers.filter((one) => one.startsWith("Development Status ::") && one !== INACTIVE);
    if (!classifiers.includes(INACTIVE))
        return { what, state: "missing", detail: `${file} does not have it` };
    if (others.length > 0)
        return { what, state: "missing", detail: `${file} still has ${others.join(", ")}` };
    return { what, state: "ok", detail: file };
}

;// CONCATENATED MODULE: ./build/retire/release.js

/** Reads `[project]` (PEP 621); null where there is none with a name. */
function releaseOfPyproject(value) {
    const project = recordOf(value.project);
    const writtenName = textOf(project.name);
    const name = writtenName === null ? null : (0,domain_name/* parseProjectName */.CZ)(writtenName);
    if (name === null || writtenName === null)
        return null;
    const dynamic = new Set(listOf(project.dynamic));
    const own = (field, read) => dynamic.has(field) ? null : read(project[field]);
    return {
        name,
        writtenName,
        file: "pyproject.toml",
        version: own("version", textOf),
        summary: own("description", textOf),
        classifiers: own("classifiers", listOf),
        links: Object.entries(recordOf(project.urls)).flatMap(([label, url]) => typeof url === "string" ? [[label, url]] : []),
        readme: own("readme", readmeOf),
    };
}
function readmeOf(given) {
    return textOf(given) ?? textOf(recordOf(given).file);
}
/** Reads `[metadata]` of a `setup.cfg`; null where there is none with a name. */
function releaseOfSetupCfg(options) {
    const linesOf = (...keys) => options
        .find(({ section, key }) => section === "metadata" && keys.includes(key.replaceAll("-", "_")))
        ?.lines.map((line) => line.text) ?? [];
    const writtenName = linesOf("name")[0] ?? "";
    const name = (0,domain_name/* parseProjectName */.CZ)(writtenName);
    if (name === null)
        return null;
    const version = linesOf("version")[0] ?? null;
    const long = linesOf("long_description")[0] ?? "";
    return {
        name,
        writtenName,
        file: "setup.cfg",
        // `attr:` and `file:` are read by running or opening something else.
        version: version === null || /^(attr|file):/.test(version) ? null : version,
        summary: linesOf("description", "summary").join(" ") || null,
        classifiers: linesOf("classifiers", "classifier"),
        links: linesOf("project_urls").flatMap((line) => {
            const at = line.indexOf("=");
            return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
        }),
        readme: long.startsWith("file:") ? (long.slice(5).split(",")[0]?.trim() ?? null) : null,
    };
}
function recordOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textOf(value) {
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
function listOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

// EXTERNAL MODULE: ./build/render/escape/terminal.js
var terminal = __webpack_require__(3093);
;// CONCATENATED MODULE: ./build/retire/text.js


const MARK = {
    ok: ["ok     ", "green"],
    missing: ["missing", "red"],
    unknown: ["unknown", "yellow"],
};
const VERDICT = {
    0: "The final release is ready.",
    1: "The final release is not ready.",
    2: "Nothing is known to be missing, and something could not be told.",
};
/** The checks, the text to add where something is missing, the steps on PyPI, and the verdict as the last line. */
function retireText(facts, checks, color) {
    const lines = checks.map(({ what, state, detail }) => {
        const [word, how] = MARK[state];
        return `${(0,terminal/* paint */.nI)(word, how, color)}  ${(0,terminal/* terminalText */.eR)(`${what}: ${detail}`)}`;
    });
    const code = retireExitCode(checks);
    return `${[...lines, "", ...(code === 0 ? [] : additions(facts)), ...steps(facts), "", VERDICT[code]].join("\n")}\n`;
}
function additions({ release, alternatives }) {
    const other = alternatives[0]?.name ?? "NAME-OF-THE-ALTERNATIVE";
    const name = release.writtenName;
    const metadata = release.file === "setup.cfg"
        ? ["  [metadata]", `  description = Deprecated: use ${other} instead.`, "  classifiers =", `      ${INACTIVE}`]
        : ["  [project]", `  description = "Deprecated: use ${other} instead."`, `  classifiers = ["${INACTIVE}"]`];
    return [
        `Text to add to ${release.file}:`,
        "",
        ...metadata,
        "",
        `Text to add to the top of ${release.readme ?? "the README (and name it in the metadata)"}:`,
        "",
        `  # ${name} is no longer maintained`,
        "",
        `  This project is deprecated: please use ${other} instead.`,
        "  No more releases will follow, security fixes included.",
        "",
    ].map(indented);
}
// Indentation is part of the text to copy.
function indented(line) {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return indent + (0,terminal/* terminalText */.eR)(line);
}
function steps({ release, published }) {
    const status = published.kind === "found" ? published.status : null;
    const now = status === null || status === "active" ? [] : [`  (The index says already: ${(0,terminal/* terminalText */.eR)(status)}.)`];
    return [
        "Steps on PyPI, in this order:",
        "",
        "  1. Publish the final release: an archived project takes no more uploads.",
        `  2. Open https://pypi.org/manage/project/${release.name}/settings/ and choose “Archive project”.`,
        "     The page then says that no release will follow, and installers and gates read it (PEP 792).",
        "  3. Do not delete releases or the project: what is pinned breaks, and the name may be taken by somebody else.",
        "  4. Yank only releases that are broken or unsafe; say why when you do.",
        "  5. Keep an owner who still reads mail, and two-factor authentication on every account that can publish.",
        "  6. Archive the repository too, with the same words at the top of its README.",
        ...now,
    ];
}

// EXTERNAL MODULE: ./build/cli/explain.js + 4 modules
var explain = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/cli/index-access.js + 4 modules
var index_access = __webpack_require__(175);
// EXTERNAL MODULE: ./build/cli/log.js
var log = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/retire.js


















/** `pypi-gate retire [DIR]`: is the final release of one's own project ready? Exit code 0 ready, 1 not ready, 2 cannot tell. */
async function retire({ words, options }, io) {
    const folder = (0,external_node_path_.resolve)(io.cwd, words[0] ?? ".");
    const release = await releaseIn(folder);
    const readme = release.readme === null ? null : await readmeIn(folder, release.readme);
    const access = (0,index_access/* indexAccess */.z)(options, io);
    try {
        const index = access.open(access.given ?? source/* PYPI_SIMPLE_URL */.gK);
        const published = await standingOf(release.name, index, io);
        const alternatives = await alternativesOf(release, readme, index, io);
        const facts = { release, readme, published, alternatives };
        const checks = retireChecks(facts);
        await (0,output/* putResult */.Fr)(retireText(facts, checks, (0,output/* isColored */.VY)(options, io)), options, io);
        return retireExitCode(checks);
    }
    finally {
        await access.close();
    }
}
async function releaseIn(folder) {
    const pyproject = await textIn(folder, "pyproject.toml");
    const found = pyproject === null ? null : releaseOfPyproject(tomlOf(pyproject));
    if (found !== null)
        return found;
    const cfg = await textIn(folder, "setup.cfg");
    const release = cfg === null ? null : releaseOfSetupCfg((0,ini/* readIni */.$)(cfg).options);
    if (release !== null)
        return release;
    throw new errors/* UserError */.y(`${folder} has no pyproject.toml with a \`[project]\` name and no setup.cfg with a \`[metadata]\` name.`, "Name the folder of the project that ends: `pypi-gate retire DIR`.");
}
function tomlOf(text) {
    try {
        return (0,toml_document/* parseToml */.M)(text).value;
    }
    catch (error) {
        if (!(error instanceof manifest/* ManifestError */.Sh))
            throw error;
        throw new errors/* UserError */.y(`pyproject.toml:${error.line}: ${error.message}.`, "Mend the file first.");
    }
}
// Only inside the folder: the metadata may come from anybody.
async function readmeIn(folder, readme) {
    const path = (0,paths/* parseRepoPath */.NP)(readme);
    return path === null ? null : await textIn(folder, path);
}
async function textIn(folder, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), "utf8");
    }
    catch (error) {
        if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
            return null;
        const why = error instanceof Error && "code" in error ? String(error.code) : "it is no text";
        throw new errors/* UserError */.y(`${(0,external_node_path_.join)(folder, path)} cannot be read (${why}).`, "Make it a plain file.");
    }
}
async function standingOf(name, index, io) {
    const answer = await (0,explain.askAbout)(name, index, { io, log: (0,log/* createTerminalLog */.$)(io) });
    switch (answer.kind) {
        case "found":
            return { kind: "found", status: (0,lookup/* statusOf */.c2)(answer), latest: answer.listing.latest };
        case "missing":
            return { kind: "missing" };
        case "unavailable":
            return { kind: "unavailable", detail: answer.detail };
    }
}
// More names than this are a list of friends, not an advice.
const MAX_ALTERNATIVES = 5;
// Read by the same code that reads them from the index for the project's users.
async function alternativesOf({ name, summary, links }, readme, index, io) {
    const words = { project: name, reason: null, summary, summaryTruncated: false, description: readme, links };
    const { mentions, modules } = (0,extract/* extractMentions */.P)(words);
    const names = mentions.slice(0, MAX_ALTERNATIVES).flatMap(({ spellings }) => (0,domain_name/* parseProjectName */.CZ)(spellings[0]) ?? []);
    const asked = await Promise.all(names.map(async (one) => ({ name: one, standing: await standingOf(one, index, io) })));
    return [...asked, ...modules.map(({ module }) => ({ name: module, standing: null }))];
}


/***/ })

};
