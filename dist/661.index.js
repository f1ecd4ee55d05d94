export const id = 661;
export const ids = [661];
export const modules = {

/***/ 6042:
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
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
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
// EXTERNAL MODULE: ./build/manifests/setup-py/syntax.js
var syntax = __webpack_require__(90);
// EXTERNAL MODULE: ./build/manifests/toml/document.js
var toml_document = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/domain/version.js
var domain_version = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/retire/checks.js

/** The classifier of a project that has ended. */
const INACTIVE = "Development Status :: 7 - Inactive";
const ENDED = "(?:deprecated|archived|unmaintained|discontinued|abandoned|obsolete|retired|inactive|superseded|sunset|unsupported)";
// "Finds obsolete files" warns of nothing: the word has to be a label, or be said of the project.
const WARNINGS = [
    new RegExp(`(?:^|[.!:;([*_>#|\n]|\\s[-–—])\\W{0,8}(?:now )?${ENDED}\\b`, "i"),
    new RegExp(`\\b(?:is|are|was|been|being|now|become|considered) (?:\\w{1,20} ){0,2}?${ENDED}\\b`, "i"),
    new RegExp(`\\b${ENDED} (?:project|package|library|module|plugin|tool|repository|in favou?r)\\b`, "i"),
    new RegExp(`\\b${ENDED}\\s{0,3}(?:$|[:!)\\]—–])`, "i"),
    /\bdeprecation (?:notice|warning)\b|\bend[- ]of[- ](?:life|support)\b|\beol\b/i,
    /\bno longer (?:being )?(?:maintained|supported|developed|updated)\b|\bnot (?:being )?(?:maintained|supported)\b/i,
    /\b(?:renamed|moved) to\b|\breplaced by\b|\bmerged into\b|\buse .{1,60} instead\b/i,
];
function warnsIn(text) {
    return WARNINGS.some((pattern) => pattern.test(text));
}
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
    if (!(0,domain_version/* isVersion */.lF)(version)) {
        return { what, state: "missing", detail: `“${version}” is no version that installers know (PEP 440)` };
    }
    if (published.kind === "found" && (0,domain_version/* isPreRelease */.Ty)(version) && !(0,domain_version/* isPreRelease */.Ty)(published.latest ?? "")) {
        return { what, state: "missing", detail: `${version} is a pre-release, which installers take only when asked to` };
    }
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
    const { summary, file, built } = release;
    if (built.has("summary"))
        return { what, state: "unknown", detail: `${file} leaves the summary to its build` };
    if (summary === null)
        return { what, state: "missing", detail: `${file} has no description` };
    if (warnsIn(summary))
        return { what, state: "ok", detail: `“${summary}”` };
    return { what, state: "missing", detail: `“${summary}” does not say that the project ends` };
}
function readmeCheck({ release, readme }) {
    const what = "a README that warns at its top";
    const { built, file } = release;
    if (built.has("readme"))
        return { what, state: "unknown", detail: `${file} leaves the README to its build` };
    const where = release.readme ?? (release.readmeText === null ? null : `the text in ${file}`);
    if (where === null)
        return { what, state: "missing", detail: `${file} names no README: the index would show none` };
    if (readme === null)
        return { what, state: "missing", detail: `${where} is not there` };
    const warns = warnsIn(readme.slice(0, README_TOP));
    return {
        what,
        state: warns ? "ok" : "missing",
        detail: warns ? where : `the first lines of ${where} do not say that the project ends`,
    };
}
function alternativeCheck({ alternatives, release }) {
    const what = "an alternative that is named and active";
    if (alternatives.length === 0 && (release.built.has("summary") || release.built.has("readme"))) {
        return { what, state: "unknown", detail: `${release.file} leaves the words that may name one to its build` };
    }
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
    const { classifiers, file, built } = release;
    if (built.has("classifiers"))
        return { what, state: "unknown", detail: `${file} leaves the classifiers to its build` };
    const others = classifiers.filter((one) => one.startsWith("Development Status ::") && one !== INACTIVE);
    if (!classifiers.includes(INACTIVE))
        return { what, state: "missing", detail: `${file} does not have it` };
    if (others.length > 0)
        return { what, state: "missing", detail: `${file} still has ${others.join(", ")}` };
    return { what, state: "ok", detail: file };
}

;// CONCATENATED MODULE: ./build/retire/release.js

/** Reads `[project]` (PEP 621), or else `[tool.poetry]`; null where neither has a name. */
function releaseOfPyproject(value) {
    const project = recordOf(value.project);
    const poetry = recordOf(recordOf(value.tool).poetry);
    if (textOf(project.name) === null)
        return releaseOfPoetry(poetry, recordOf(value.tool));
    const built = new Set(listOf(project.dynamic).flatMap((name) => DYNAMIC.get(name) ?? []));
    return releaseOf("[project]", project, recordOf(project.urls), built);
}
// The fields of `[project]` that its `dynamic` may name.
const DYNAMIC = new Map([
    ["version", "version"],
    ["description", "summary"],
    ["classifiers", "classifiers"],
    ["readme", "readme"],
]);
// Plugins that take the version from git; what the file says then is a placeholder.
const VERSION_PLUGINS = ["poetry-dynamic-versioning", "poetry-version-plugin"];
function releaseOfPoetry(poetry, tool) {
    const urls = recordOf(poetry.urls);
    const own = ["homepage", "repository", "documentation"].map((label) => [label, poetry[label]]);
    const isPlugged = VERSION_PLUGINS.some((name) => tool[name] !== undefined);
    const built = new Set(isPlugged ? ["version"] : []);
    return releaseOf("[tool.poetry]", poetry, { ...urls, ...Object.fromEntries(own) }, built);
}
function releaseOf(table, given, urls, built) {
    const writtenName = textOf(given.name);
    const name = writtenName === null ? null : (0,domain_name/* parseProjectName */.CZ)(writtenName);
    if (name === null || writtenName === null)
        return null;
    // Poetry takes several; the first is what the page begins with.
    const readme = Array.isArray(given.readme) ? given.readme[0] : given.readme;
    return {
        name,
        writtenName,
        file: "pyproject.toml",
        table,
        built,
        version: built.has("version") ? null : textOf(given.version),
        summary: built.has("summary") ? null : textOf(given.description),
        classifiers: built.has("classifiers") ? [] : listOf(given.classifiers),
        links: Object.entries(urls).flatMap(([label, url]) => (typeof url === "string" ? [[label, url]] : [])),
        readme: built.has("readme") ? null : (textOf(readme) ?? textOf(recordOf(readme).file)),
        readmeText: built.has("readme") ? null : textOf(recordOf(readme).text),
    };
}
// `attr:` and `file:` are read by running or opening something else.
const ELSEWHERE = /^(?:attr|file):/;
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
    const summary = linesOf("description", "summary");
    const classifiers = linesOf("classifiers", "classifier").flatMap((line) => line.split(/\s*,\s*/));
    const built = new Set([
        ...(ELSEWHERE.test(version ?? "") ? ["version"] : []),
        ...(ELSEWHERE.test(classifiers[0] ?? "") ? ["classifiers"] : []),
    ]);
    return {
        name,
        writtenName,
        file: "setup.cfg",
        table: "[metadata]",
        built,
        version: built.has("version") ? null : version,
        summary: summary.join(" ") || null,
        classifiers: built.has("classifiers") ? [] : classifiers,
        links: linesOf("project_urls").flatMap((line) => {
            const at = line.indexOf("=");
            return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
        }),
        ...readmeOfCfg(linesOf("long_description")),
    };
}
function readmeOfCfg(lines) {
    const [first] = lines;
    if (first === undefined)
        return { readme: null, readmeText: null };
    if (!first.startsWith("file:"))
        return { readme: null, readmeText: lines.join("\n") };
    const [file = ""] = lines.join(" ").slice("file:".length).split(",");
    return { readme: file.trim() || null, readmeText: null };
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

// EXTERNAL MODULE: ./build/manifests/setup-py/literals.js
var setup_py_literals = __webpack_require__(541);
// EXTERNAL MODULE: ./build/manifests/toml/line-table.js
var line_table = __webpack_require__(6587);
;// CONCATENATED MODULE: ./build/retire/setup-script.js




/**
 * Reads the literals in the call of `setup` of a `setup.py`, which is never run; null where it has no literal name.
 * Throws ManifestError for a file that is nested too deep.
 */
function releaseOfSetupPy(text) {
    const source = (0,syntax/* readPython */.Zl)(text, (0,line_table/* lineTable */.h)(text).lineAt);
    const args = source.setupCalls.flatMap((call) => (0,syntax/* argumentsOf */.aX)(call, text));
    // What comes out of `**metadata` may be any of them.
    const isOpen = args.some((argument) => argument.name === "**");
    const nodeOf = (name) => args.find((argument) => argument.name === name)?.value ?? null;
    const textIn = (name) => literalOf(source, nodeOf(name))?.trim() || null;
    const writtenName = textIn("name");
    const name = writtenName === null ? null : (0,domain_name/* parseProjectName */.CZ)(writtenName);
    if (name === null || writtenName === null)
        return null;
    const classifiers = classifiersOf(source, nodeOf("classifiers"));
    const readmeText = textIn("long_description");
    const readme = readmeText === null && nodeOf("long_description") !== null ? readmeIn(text) : null;
    const missing = {
        version: textIn("version") === null,
        summary: textIn("description") === null && (isOpen || nodeOf("description") !== null),
        classifiers: classifiers === null || (isOpen && classifiers.length === 0),
        readme: readme === null && readmeText === null && (isOpen || nodeOf("long_description") !== null),
    };
    const fields = ["version", "summary", "classifiers", "readme"];
    return {
        name,
        writtenName,
        file: "setup.py",
        table: null,
        readme,
        readmeText,
        version: textIn("version"),
        summary: textIn("description"),
        classifiers: classifiers ?? [],
        links: linksOf(source, nodeOf("project_urls")),
        built: new Set(fields.filter((field) => missing[field])),
    };
}
function literalOf(source, node) {
    if (node === null)
        return null;
    const named = node.name === "VariableName" ? source.constants.get(source.text.slice(node.from, node.to)) : undefined;
    return (0,setup_py_literals/* stringOf */.Je)(source, named ?? node);
}
/** Null where some of them are known only when the file runs. */
function classifiersOf(source, node) {
    if (node === null)
        return [];
    const { literals, dynamic } = (0,setup_py_literals/* evaluate */._3)(source, node, (0,setup_py_literals/* newBudget */.k$)());
    return dynamic.length > 0 ? null : literals.map((literal) => literal.text);
}
function linksOf(source, node) {
    if (node === null)
        return [];
    return (0,setup_py_literals/* pairsOf */.fq)(source, node).pairs.flatMap(([label, value]) => {
        const url = literalOf(source, value);
        return url === null ? [] : [[label, url]];
    });
}
// A script opens its README in a dozen ways; all of them write its name.
const README = /["']((?:\.\/)?README(?:\.[A-Za-z]{1,8})?)["']/i;
function readmeIn(text) {
    return README.exec(text)?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/render/escape/terminal.js
var terminal = __webpack_require__(3093);
// EXTERNAL MODULE: ./build/render/wrap.js
var wrap = __webpack_require__(1437);
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
function retireText(facts, checks, { color, width }) {
    const lines = checks.flatMap(({ what, state, detail }) => {
        const [word, how] = MARK[state];
        const at = { indent: 9, columns: width };
        return (0,wrap/* hangingLines */.Yo)(`${(0,terminal/* paint */.nI)(word, how, color)}  `, (0,terminal/* terminalText */.eR)(`${what}: ${detail}`), at);
    });
    const code = retireExitCode(checks);
    return `${[...lines, "", ...(code === 0 ? [] : additions(facts)), ...steps(facts, width), "", VERDICT[code]].join("\n")}\n`;
}
function additions({ release, alternatives }) {
    const other = alternatives[0]?.name ?? "NAME-OF-THE-ALTERNATIVE";
    const name = release.writtenName;
    const metadata = metadataLines(release, `Deprecated: use ${other} instead.`);
    return [
        `Text to add to ${release.file}:`,
        "",
        ...metadata,
        "",
        `Text to add to the top of ${release.readme ?? readmeName(release)}:`,
        "",
        `  # ${name} is no longer maintained`,
        "",
        `  This project is deprecated: please use ${other} instead.`,
        "  No more releases will follow, security fixes included.",
        "",
    ].map(indented);
}
function readmeName({ readmeText, built }) {
    return readmeText === null && !built.has("readme") ? "the README (and name it in the metadata)" : "the README";
}
function metadataLines({ table }, summary) {
    if (table === null)
        return ["  setup(", `      description="${summary}",`, `      classifiers=["${INACTIVE}"],`, "      …", "  )"];
    if (table === "[metadata]")
        return [`  ${table}`, `  description = ${summary}`, "  classifiers =", `      ${INACTIVE}`];
    return [`  ${table}`, `  description = "${summary}"`, `  classifiers = ["${INACTIVE}"]`];
}
// Indentation is part of the text to copy.
function indented(line) {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return indent + (0,terminal/* terminalText */.eR)(line);
}
function steps({ release, published }, columns) {
    const status = published.kind === "found" ? published.status : null;
    const undo = status === "archived" ? " Undo that in its settings to publish, and archive it again." : "";
    const now = status === null || status === "active" ? "" : `The index says already: ${(0,terminal/* terminalText */.eR)(status)}.${undo}`;
    const todo = [
        "Publish the final release: an archived project takes no more uploads.",
        `Open https://pypi.org/manage/project/${release.name}/settings/ and choose “Archive project”. The page then says that no release will follow, and installers and gates read it (PEP 792).`,
        "Do not delete releases or the project: what is pinned breaks, and the name may be taken by somebody else.",
        "Yank only releases that are broken or unsafe; say why when you do.",
        "Keep an owner who still reads mail, and two-factor authentication on every account that can publish.",
        "Archive the repository too, with the same words at the top of its README.",
    ];
    return [
        "Steps on PyPI, in this order:",
        "",
        ...todo.flatMap((step, at) => (0,wrap/* hangingLines */.Yo)(`  ${at + 1}. `, step, { indent: 5, columns })),
        ...(now === "" ? [] : ["", ...(0,wrap/* wrapText */.C1)(now, (0,wrap/* lineWidth */.DT)(columns))]),
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
    const folder = await folderOf(words[0] ?? ".", io);
    const release = await releaseIn(folder);
    const readme = release.readme === null ? release.readmeText : await retire_readmeIn(folder, release.readme);
    const access = (0,index_access/* indexAccess */.z)(options, io);
    try {
        const index = access.open(access.given ?? source/* PYPI_SIMPLE_URL */.gK);
        const published = await standingOf(release.name, index, io);
        const alternatives = await alternativesOf(release, readme, index, io);
        const facts = { release, readme, published, alternatives };
        const checks = retireChecks(facts);
        await (0,output/* putResult */.Fr)(retireText(facts, checks, { width: io.columns, color: (0,output/* isColored */.VY)(options, io) }), options, io);
        return retireExitCode(checks);
    }
    finally {
        await access.close();
    }
}
async function folderOf(named, { cwd }) {
    const folder = (0,external_node_path_.resolve)(cwd, named);
    const found = await (0,promises_.stat)(folder).catch(() => null);
    if (found?.isDirectory() === true)
        return folder;
    throw new errors/* UserError */.yo(found === null ? `The folder ${folder} does not exist.` : `${folder} is no folder.`, "Name the folder of the project that ends: `pypi-gate retire DIR`.");
}
async function releaseIn(folder) {
    const pyproject = await textIn(folder, "pyproject.toml");
    const found = pyproject === null ? null : releaseOfPyproject(readable("pyproject.toml", () => (0,toml_document/* parseToml */.M)(pyproject).value));
    if (found !== null)
        return found;
    const cfg = await textIn(folder, "setup.cfg");
    const release = cfg === null ? null : releaseOfSetupCfg((0,ini/* readIni */.$)(cfg).options);
    if (release !== null)
        return release;
    const script = await textIn(folder, "setup.py");
    if (script !== null)
        await syntax/* PYTHON */.ZB.load();
    const called = script === null ? null : readable("setup.py", () => releaseOfSetupPy(script));
    if (called !== null)
        return called;
    throw new errors/* UserError */.yo(`${folder} has no pyproject.toml with a name in \`[project]\` or \`[tool.poetry]\`, no setup.cfg with one in \`[metadata]\`, and no setup.py with one in its call of \`setup\`.`, "Name the folder of the project that ends: `pypi-gate retire DIR`.");
}
function readable(file, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof manifest/* ManifestError */.Sh))
            throw error;
        const said = /^(?:is|has) /.test(error.message) ? ` ${error.message}` : `: ${error.message}`;
        throw new errors/* UserError */.yo(`${file}:${error.line}${said}.`, "Fix the file first.");
    }
}
// Only inside the folder: the metadata may come from anybody.
async function retire_readmeIn(folder, readme) {
    const path = (0,paths/* parseRepoPath */.NP)(readme);
    return path === null ? null : await textIn(folder, path);
}
async function textIn(folder, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), "utf8");
    }
    catch (error) {
        const code = (0,error_code/* codeOf */.$)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(folder, path)} cannot be read (${code}).`, "Make it a plain file.");
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
