export const id = 802;
export const ids = [802];
export const modules = {

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

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHere: () => (/* binding */ runHere)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
// EXTERNAL MODULE: ./build/cli/log.js
var log = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/prose.js
var prose = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/cli/option-specs.js
var option_specs = __webpack_require__(569);
;// CONCATENATED MODULE: ./build/cli/specs.js

/** Every command, in the order of the help. */
const COMMANDS = [
    {
        name: "check",
        usage: "[--base REF] [--head REF | --staged] [--repo DIR]",
        summary: "Judge what a branch adds or changes, as the action does on a pull request",
        about: [
            "Compares the merge base of --base and --head with --head, asks the index about every project that was added or changed, and says on the line what is wrong.",
            "Without --head the working tree is judged, with staged and untracked files. Without --base the branch is compared with the remote's default branch, else with main or master. The policy is read at --base, never from the branch.",
            "As a hook of pre-commit it judges what is committed (or pushed) now.",
        ],
        words: [0, 0],
        instead: "refs go into --base and --head, files to `pypi-gate audit`",
        options: [
            {
                name: "base",
                value: "REF",
                help: "What the branch will be merged into (default: the remote's default branch)",
            },
            { name: "head", value: "REF", help: "The commit to judge (default: the working tree)" },
            { name: "staged", value: null, help: "Judge what is staged, against HEAD unless --base is given" },
            option_specs/* REPO */.NO,
            (0,option_specs/* format */.GP)(option_specs/* REPORT_FORMATS */.EL),
            ...option_specs/* JUDGING */.P6,
        ],
        examples: [
            ["pypi-gate check", "before you push"],
            ["pypi-gate check --staged", "what the next commit brings"],
            ["pypi-gate check --base origin/main --head topic --format markdown", "another branch, as a page"],
        ],
    },
    {
        name: "audit",
        usage: "[PATH…]",
        summary: "Judge what a folder depends on already",
        about: [
            "Reads every Python manifest and lock file below PATH (default: the current folder), asks the index about each project, and tells what is archived, quarantined, gone or yanked.",
            "In a git checkout, what git ignores is left out. A file that is named is read whatever it is called. `-` reads requirements from standard input.",
        ],
        words: [0, Number.POSITIVE_INFINITY],
        reads: true,
        options: [
            (0,option_specs/* format */.GP)(option_specs/* AUDIT_FORMATS */.PW),
            { name: "baseline", value: "FILE", help: "Fail only on what is new or worse than FILE knows" },
            {
                name: "write-baseline",
                value: "FILE",
                help: "Write what is found to FILE, for --baseline; the verdict is 0 or 2",
            },
            ...option_specs/* JUDGING */.P6,
        ],
        examples: [
            ["pypi-gate audit", "everything below the current folder"],
            ["pip freeze | pypi-gate audit -", "what is installed"],
            ["pypi-gate audit services/api uv.lock --format json", "a folder and a file"],
            ["pypi-gate audit --format roadmap --output MIGRATION.md", "a plan to leave what is adverse"],
            ["pypi-gate audit --baseline known.json", "fail only on what is new or worse"],
        ],
    },
    {
        name: "inventory",
        usage: "[PATH…]",
        summary: "List what was read, without any network",
        about: [
            "Lists every requirement of every manifest below PATH (default: the current folder) with its file and line, and what could not be read.",
        ],
        words: [0, Number.POSITIVE_INFINITY],
        reads: true,
        options: [(0,option_specs/* format */.GP)(option_specs/* PLAIN_FORMATS */.GC), option_specs/* OUTPUT */.aQ, option_specs/* INDEX_URL */.X1, option_specs/* POLICY */.Po, option_specs/* PRESET */.Q, ...(0,option_specs/* idle */.N7)(option_specs/* UNVERIFIED */.Yg, ...option_specs/* CACHE */.fV)],
        examples: [
            ["pypi-gate inventory", "everything below the current folder"],
            ["pypi-gate inventory uv.lock --format json", "one file, for a program"],
        ],
    },
    {
        name: "explain",
        usage: "PROJECT",
        summary: "Say what the index tells of one project, and its alternatives",
        about: ["Asks the index about PROJECT: its status and why, its latest release, and who to turn to instead."],
        words: [1, 1],
        options: [(0,option_specs/* format */.GP)(option_specs/* PLAIN_FORMATS */.GC), option_specs/* OUTPUT */.aQ, option_specs/* INDEX_URL */.X1, option_specs/* POLICY */.Po, ...option_specs/* CACHE */.fV, ...(0,option_specs/* idle */.N7)(option_specs/* PRESET */.Q, option_specs/* UNVERIFIED */.Yg)],
        examples: [["pypi-gate explain requests", "one project"]],
    },
    {
        name: "policy",
        usage: "[--init] [--base REF] [--repo DIR]",
        summary: "Show the policy in force and where each value comes from, or write a first one",
        about: [
            "Shows the effective policy of the working tree, or of the commit that --base names. Errors are told with file and line, and end with exit code 2.",
            "--init writes a commented starter to .github/pypi-gate.toml where there is no policy yet.",
        ],
        words: [0, 0],
        options: [
            { name: "init", value: null, help: "Write a starter policy" },
            { name: "base", value: "REF", help: "The commit whose policy is shown (default: the working tree)" },
            option_specs/* REPO */.NO,
            (0,option_specs/* format */.GP)(option_specs/* PLAIN_FORMATS */.GC),
            option_specs/* OUTPUT */.aQ,
            option_specs/* POLICY */.Po,
            option_specs/* PRESET */.Q,
            option_specs/* INDEX_URL */.X1,
        ],
        examples: [
            ["pypi-gate policy", "what holds here, and why"],
            ["pypi-gate policy --init", "a first policy"],
        ],
    },
    {
        name: "waive",
        usage: "PROJECT --reason TEXT --expires DATE [--rule ID]…",
        summary: "Add a waiver to the policy: named, reasoned and dated",
        about: [
            "Appends a waiver for PROJECT to the policy file and leaves every other byte of it alone. Without --rule the index is asked, and the rule of the project's status is taken.",
        ],
        words: [1, 1],
        options: [
            { name: "reason", value: "TEXT", help: "Why it is accepted (required)" },
            { name: "expires", value: "DATE", help: "The last day it holds, YYYY-MM-DD (required)" },
            {
                name: "rule",
                value: "ID",
                many: true,
                help: "The rule to waive; may be repeated (default: that of the status)",
            },
            { name: "status", value: "STATUS", help: "The status it is granted for (default: that of the rules)" },
            { name: "owner", value: "WHO", help: "Who looks after it" },
            { name: "issue", value: "URL", help: "The task to get rid of it" },
            { name: "disposition", value: "WORD", help: "migrating, vendored or accepted (default accepted)" },
            option_specs/* REPO */.NO,
            option_specs/* POLICY */.Po,
            option_specs/* INDEX_URL */.X1,
            ...option_specs/* CACHE */.fV,
        ],
        examples: [['pypi-gate waive pepy --reason "moving to pypistats" --expires 2027-02-21', "accept it until then"]],
    },
    {
        name: "retire",
        usage: "[DIR]",
        summary: "Check the final release of a project of your own, and say how to end it",
        about: [
            "Reads pyproject.toml, setup.cfg or setup.py and the README of DIR (default: the current folder), and checks that summary and README warn, that an alternative is named and active, the classifier, and a version above the published one.",
            "Prints the text to add and the steps on PyPI.",
        ],
        words: [0, 1],
        options: [option_specs/* OUTPUT */.aQ, { ...option_specs/* INDEX_URL */.X1, help: "The Simple API to ask (default: PyPI's)" }, ...option_specs/* CACHE */.fV],
        examples: [["pypi-gate retire", "the project in the current folder"]],
    },
];

;// CONCATENATED MODULE: ./build/cli/arguments.js





/** A command line that makes no sense: exit code 2, with the usage line. */
class UsageError extends Error {
    command;
    /** `message`: what is wrong, one sentence without a full stop. `command`: where it is known already. */
    constructor(message, command) {
        super(message);
        this.name = "UsageError";
        this.command = command;
    }
}
/** Reads the command line; options may stand before and after the command. Throws UsageError. */
function parseArguments(args) {
    const { tokens } = parse(args);
    const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
    const options = tokens.filter((token) => token.kind === "option");
    const command = commandOf(words);
    const asked = (name) => options.some((option) => specOf(option)?.name === name);
    if (asked("help") || words[0] === "help")
        return { kind: "help", command };
    if (asked("version"))
        return { kind: "version" };
    if (command === null && options.length === 0)
        return { kind: "nothing" };
    const known = [...(command?.options ?? []), ...option_specs/* GENERAL */.zm];
    for (const option of options)
        refuseOption(option, known, command);
    if (command === null)
        throw new UsageError("no command was given", null);
    refuseWords(words.slice(1), command);
    return { kind: "run", command, words: words.slice(1), options: optionsOf(options) };
}
const EVERY = uniqueByName([...COMMANDS.flatMap((command) => command.options), ...option_specs/* GENERAL */.zm]);
function uniqueByName(specs) {
    return [...new Map(specs.map((spec) => [spec.name, spec])).values()];
}
// Not strict: Node's own words name no neighbour, and a command decides what is known.
function parse(args) {
    const options = EVERY.map(({ name, short, value }) => {
        const type = value === null ? "boolean" : "string";
        return [name, short === undefined ? { type } : { type, short }];
    });
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries(options),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
}
function commandOf(words) {
    const name = words[0] === "help" ? words[1] : words[0];
    if (name === undefined)
        return null;
    const found = COMMANDS.find((command) => command.name === name);
    if (found !== undefined)
        return found;
    const names = COMMANDS.map((command) => command.name);
    throw new UsageError(`unknown command ${quoted(name)}${hint(name, names, "")}`, null);
}
function specOf(option) {
    return EVERY.find((spec) => spec.name === option.name);
}
function refuseOption(option, known, command) {
    const spec = specOf(option);
    const names = known.map((one) => one.name);
    if (spec === undefined) {
        throw new UsageError(`unknown option ${quoted(option.rawName)}${hint(option.name, names, "--")}`, command);
    }
    if (command !== null && !names.includes(spec.name)) {
        throw new UsageError(`${command.name} has no option --${spec.name}`, command);
    }
    if (spec.value === null) {
        if (option.value !== undefined)
            throw new UsageError(`--${spec.name} takes no value`, command);
        return;
    }
    refuseValue(option, spec, command);
}
function refuseValue({ value, inlineValue }, { name, value: meta, words }, command) {
    const accepted = command?.options.find((option) => option.name === name)?.words ?? words;
    const isNext = inlineValue !== true && value !== undefined && value.startsWith("-") && value.length > 1;
    if (value === undefined || value === "" || isNext) {
        const valid = accepted === undefined ? "" : ` (${accepted.join(", ")})`;
        throw new UsageError(`--${name} needs a value: --${name}=${meta ?? "VALUE"}${valid}`, command);
    }
    if (accepted === undefined || accepted.includes(value))
        return;
    const near = hint(value, accepted, "");
    throw new UsageError(`--${name} is ${quoted(value)}, not one of ${accepted.join(", ")}${near}`, command);
}
function refuseWords(words, command) {
    const [fewest, most] = command.words;
    if (words.length < fewest)
        throw new UsageError(`${command.name} needs a PROJECT`, command);
    const extra = words[most];
    if (extra === undefined)
        return;
    const instead = command.instead === undefined ? "" : `: ${command.instead}`;
    throw new UsageError(`${quoted(extra)} is one word too many for ${command.name}${instead}`, command);
}
function hint(written, valid, prefix) {
    const near = (0,nearest/* nearest */.p)(written, valid);
    return near === null ? "" : `; did you mean ${prefix}${near}?`;
}
function quoted(text) {
    return `"${(0,prose/* plainLine */.h0)(text, 80)}"`;
}
function optionsOf(tokens) {
    const list = (name) => tokens.flatMap((token) => (token.name === name && token.value !== undefined ? [token.value] : []));
    const text = (name) => list(name).at(-1) ?? null;
    return {
        list,
        text,
        flag: (name) => tokens.some((token) => token.name === name),
        word: (name, words) => words.find((word) => word === text(name)) ?? null,
    };
}

// EXTERNAL MODULE: ./build/render/wrap.js
var wrap = __webpack_require__(1437);
;// CONCATENATED MODULE: ./build/cli/help.js



// Narrower is hard to read, wider is harder.
const MIN_WIDTH = 50;
const MAX_WIDTH = 100;
const USAGE = "Usage: ";
/** The help of the whole program. */
function generalHelp(columns) {
    const width = widthOf(columns);
    return page([
        "pypi-gate: what PyPI says of the Python projects you depend on: archived, quarantined, gone, yanked.",
        "",
        "Usage: pypi-gate COMMAND [OPTIONS]",
        "",
        "Commands:",
        ...table(COMMANDS.map(({ name, summary }) => [name, summary]), width),
        "",
        "Options:",
        ...table(option_specs/* GENERAL */.zm.map(optionRow), width),
        "",
        "Examples:",
        ...examples(COMMANDS.flatMap((command) => command.examples.slice(0, 1))),
        "",
        "Exit codes: 0 nothing blocks, 1 something blocks, 2 no verdict.",
        "`pypi-gate COMMAND --help` says more of one command.",
    ], width);
}
const EXIT_CODES = {
    check: "0 nothing blocks, 1 something blocks, 2 no verdict",
    audit: "0 nothing blocks, 1 something blocks, 2 no verdict",
    retire: "0 ready, 1 not ready, 2 it cannot be told",
};
/** The help of one command. */
function commandHelp(command, columns) {
    const width = widthOf(columns);
    const exit = EXIT_CODES[command.name] ?? "0, or 2 when it could not be done";
    return page([
        `${command.summary}.`,
        "",
        usageLine(command),
        "",
        ...command.about.flatMap((paragraph) => [paragraph, ""]),
        "Options:",
        ...table([...command.options.filter((option) => option.idle !== true), ...option_specs/* GENERAL */.zm].map(optionRow), width),
        "",
        "Examples:",
        ...examples(command.examples),
        "",
        `Exit codes: ${exit}.`,
    ], width);
}
/** `Usage: …` of one command, or of the program. */
function usageLine(command) {
    return command === null
        ? `${USAGE}pypi-gate COMMAND [OPTIONS]`
        : `${USAGE}pypi-gate ${command.name} ${command.usage} [OPTIONS]`;
}
function widthOf(columns) {
    return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
}
function page(lines, width) {
    return `${lines.flatMap((line) => fitted(line, width)).join("\n")}\n`;
}
function fitted(line, width) {
    if (line === "" || line.startsWith(" "))
        return [line];
    const [first = "", ...rest] = (0,wrap/* wrapText */.C1)(line, width);
    return line.startsWith(USAGE) ? [first, ...rest.map((more) => " ".repeat(USAGE.length) + more)] : [first, ...rest];
}
function optionRow({ name, short, value, help }) {
    const dashed = short === undefined ? `--${name}` : `-${short}, --${name}`;
    return [value === null ? dashed : `${dashed} ${value}`, help];
}
function examples(all) {
    return all.flatMap(([line, does]) => [`  $ ${line}`, `      ${does}`]);
}
function table(rows, width) {
    const first = Math.max(...rows.map(([left]) => left.length)) + 4;
    return rows.flatMap(([left, right]) => {
        const [head = "", ...rest] = (0,wrap/* wrapText */.C1)(right, Math.max(24, width - first));
        return [`  ${left.padEnd(first - 2)}${head}`, ...rest.map((line) => " ".repeat(first) + line)];
    });
}

// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/run.js






// Loaded when it runs: `--version` pays for none of them, and `inventory` nothing for the network.
const COMMAND = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(744), __webpack_require__.e(763), __webpack_require__.e(241), __webpack_require__.e(378), __webpack_require__.e(428), __webpack_require__.e(921), __webpack_require__.e(244)]).then(__webpack_require__.bind(__webpack_require__, 244))).check,
    audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(744), __webpack_require__.e(763), __webpack_require__.e(241), __webpack_require__.e(378), __webpack_require__.e(428), __webpack_require__.e(921), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 8750))).audit,
    inventory: async () => (await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(744), __webpack_require__.e(149), __webpack_require__.e(428), __webpack_require__.e(895)]).then(__webpack_require__.bind(__webpack_require__, 2895))).inventory,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(554), __webpack_require__.e(744), __webpack_require__.e(763), __webpack_require__.e(149), __webpack_require__.e(241), __webpack_require__.e(378), __webpack_require__.e(382), __webpack_require__.e(217)]).then(__webpack_require__.bind(__webpack_require__, 6217))).explain,
    policy: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(554), __webpack_require__.e(744), __webpack_require__.e(763), __webpack_require__.e(241), __webpack_require__.e(378), __webpack_require__.e(428), __webpack_require__.e(921), __webpack_require__.e(244), __webpack_require__.e(608)]).then(__webpack_require__.bind(__webpack_require__, 3608))).policy,
    retire: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(554), __webpack_require__.e(744), __webpack_require__.e(763), __webpack_require__.e(149), __webpack_require__.e(241), __webpack_require__.e(378), __webpack_require__.e(382), __webpack_require__.e(217), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 6042))).retire,
    waive: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(554), __webpack_require__.e(744), __webpack_require__.e(763), __webpack_require__.e(149), __webpack_require__.e(241), __webpack_require__.e(378), __webpack_require__.e(382), __webpack_require__.e(217), __webpack_require__.e(801)]).then(__webpack_require__.bind(__webpack_require__, 1801))).waiveCommand,
};
/** The command line; returns the exit code: 0 nothing blocks, 1 something blocks, 2 no verdict. Never throws. */
async function runCommandLine(args, io) {
    try {
        return await runParsed(parseArguments(args), io);
    }
    catch (error) {
        return sayWhatFailed(error, io);
    }
}
async function runParsed(parsed, io) {
    switch (parsed.kind) {
        case "version":
            io.stdout(`pypi-gate ${version/* VERSION */.xv}\n`);
            return 0;
        case "help":
            io.stdout(parsed.command === null ? generalHelp(io.columns) : commandHelp(parsed.command, io.columns));
            return 0;
        case "nothing":
            io.stderr(generalHelp(io.columns));
            return 2;
        case "run": {
            const { command, options, words } = parsed;
            await (0,output/* refuseOutput */.EL)(options, command.reads === true ? words : [], io);
            return await (await COMMAND[command.name]())(parsed, io);
        }
    }
}
function sayWhatFailed(error, io) {
    if (error instanceof UsageError) {
        const help = error.command === null ? "pypi-gate --help" : `pypi-gate ${error.command.name} --help`;
        io.stderr(`error: ${error.message}\n\n${usageLine(error.command)}\nFor more, run \`${help}\`.\n`);
    }
    else if (error instanceof errors/* UserError */.yo) {
        io.stderr(`error: ${(0,prose/* plainLine */.h0)(error.message, 2_000)}\n${(0,prose/* plainLine */.h0)(error.remedy, 2_000)}\n`);
    }
    else {
        io.stderr(bugText(error));
    }
    return 2;
}
/** What is said of an error that nobody expected. */
function bugText(error) {
    const lines = (0,errors/* stackOf */.US)(error)
        .split("\n")
        .map((line) => `  ${(0,prose/* plainLine */.h0)(line, 2_000)}`);
    return `error: pypi-gate broke. This is a bug: please report it with these lines.\n${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/cli/entry.js





// Without a terminal nobody says how wide a line may be.
const PLAIN_WIDTH = 100;
/** The command line on this process; returns the exit code. */
async function runHere(args) {
    external_node_process_.stdout.on("error", (error) => {
        // `pypi-gate … | head`: the reader went away and wants no more, but the verdict stays.
        if (error.code === "EPIPE")
            return;
        external_node_process_.stderr.write(`error: the result cannot be written (${error.code ?? error.message}).\n`);
        external_node_process_.exit(2);
    });
    // Nobody is left to be told.
    external_node_process_.stderr.on("error", () => undefined);
    external_node_process_.once("SIGINT", () => {
        external_node_process_.stderr.write(`${external_node_process_.stderr.isTTY ? log/* CLEAR_LINE */.X : ""}interrupted; nothing was judged\n`);
        // A shell's loop ends only where the program died of the signal; the listener is gone, so it does.
        external_node_process_.kill(external_node_process_.pid, "SIGINT");
    });
    // Node's own exit code for it is 1, which says that something blocks.
    external_node_process_.once("uncaughtException", (error) => {
        external_node_process_.stderr.write(bugText(error));
        external_node_process_.exit(2);
    });
    const cwd = currentFolder();
    if (cwd !== null)
        return await runCommandLine(args, systemIo(cwd));
    external_node_process_.stderr.write("error: the current folder is not there any more.\nChange into one that is: `cd`.\n");
    return 2;
}
function currentFolder() {
    try {
        return external_node_process_.cwd();
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === "ENOENT")
            return null;
        throw error;
    }
}
function systemIo(cwd) {
    const { stdin, stdout, stderr, env } = external_node_process_;
    return {
        stdout: (text) => void stdout.write(text),
        stderr: (text) => void stderr.write(text),
        stdin: async () => {
            const chunks = [];
            for await (const chunk of stdin)
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
        isTerminal: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
        columns: columnsOf(env.COLUMNS) ?? entry_widthOf(stdout),
        progressColumns: columnsOf(env.COLUMNS) ?? entry_widthOf(stderr),
        cwd,
        env,
        clock: clock/* systemClock */.m,
    };
}
// A terminal that was never given a size says 0.
function entry_widthOf({ columns }) {
    return columns === undefined || columns === 0 ? PLAIN_WIDTH : columns;
}
function columnsOf(text) {
    return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTerminalLog),
/* harmony export */   X: () => (/* binding */ CLEAR_LINE)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5738);

/** Takes away what stands on the terminal's line: the progress, or the `^C` of an interrupt. */
const CLEAR_LINE = "\r\u001b[K";
// Often enough to move, seldom enough to cost nothing.
const PROGRESS_MS = 80;
/** The log of one command. */
function createTerminalLog(io) {
    const { stderr, clock, progressColumns } = io;
    // A dumb terminal shows what would take the line away.
    const moves = io.isTerminal.stderr && io.env.TERM !== "dumb";
    let shown = false;
    let last = Number.NEGATIVE_INFINITY;
    const end = () => {
        if (shown)
            stderr(CLEAR_LINE);
        shown = false;
    };
    return {
        info: () => undefined,
        debug: () => undefined,
        warn: (text) => {
            end();
            stderr(`warning: ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, 2_000)}\n`);
        },
        progress: (done, total, what) => {
            if (!moves || (clock.elapsed() - last < PROGRESS_MS && done < total))
                return;
            last = clock.elapsed();
            shown = true;
            // The last column stays free: a full line would go on in the next one, which nothing takes away.
            stderr(CLEAR_LINE + `${bar(done, total)} ${done}/${total} ${what}`.slice(0, progressColumns - 1));
        },
        end,
    };
}
const BAR = 20;
function bar(done, total) {
    const full = total === 0 ? BAR : Math.round((done / total) * BAR);
    return `${"━".repeat(full)}${"╌".repeat(BAR - full)}`;
}


/***/ }),

/***/ 569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   GC: () => (/* binding */ PLAIN_FORMATS),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   N7: () => (/* binding */ idle),
/* harmony export */   NO: () => (/* binding */ REPO),
/* harmony export */   P6: () => (/* binding */ JUDGING),
/* harmony export */   PW: () => (/* binding */ AUDIT_FORMATS),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   Q: () => (/* binding */ PRESET),
/* harmony export */   X1: () => (/* binding */ INDEX_URL),
/* harmony export */   Yg: () => (/* binding */ UNVERIFIED),
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   fV: () => (/* binding */ CACHE),
/* harmony export */   lm: () => (/* binding */ COLORS),
/* harmony export */   zm: () => (/* binding */ GENERAL)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);

const REPORT_FORMATS = ["text", "json", "markdown", "sarif"];
const AUDIT_FORMATS = [...REPORT_FORMATS, "roadmap"];
const PLAIN_FORMATS = ["text", "json"];
const COLORS = ["auto", "always", "never"];
const HELP = { name: "help", short: "h", value: null, help: "Say what this does, and stop" };
const VERSION = { name: "version", short: "V", value: null, help: "Say the version, and stop" };
const COLOR = {
    name: "color",
    value: "WHEN",
    words: COLORS,
    help: "auto (default: on a terminal), always or never; NO_COLOR and FORCE_COLOR are honoured",
};
const OUTPUT = {
    name: "output",
    value: "FILE",
    help: "Write the result to FILE instead of standard output (-)",
};
const INDEX_URL = {
    name: "index-url",
    value: "URL",
    help: "The Simple API to ask (default: the policy's, else PyPI's)",
};
const POLICY = {
    name: "policy",
    value: "FILE",
    help: "The policy file, or OWNER/REPO/PATH@REF (default: .github/pypi-gate.toml or [tool.pypi-gate])",
};
const PRESET = {
    name: "preset",
    value: "NAME",
    words: _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESETS */ .fG,
    help: "advisory, standard or strict: beats the policy's preset",
};
const CACHE = [
    {
        name: "cache-dir",
        value: "DIR",
        help: "Where answers of the index are kept (default: pypi-gate in $XDG_CACHE_HOME, %LOCALAPPDATA% or ~/.cache)",
    },
    { name: "no-cache", value: null, help: "Keep and use no answers" },
];
const REPO = {
    name: "repo",
    value: "DIR",
    help: "The checkout to look at (default: the current folder's)",
};
/** Options that mean the same for every command. */
const GENERAL = [COLOR, VERSION, HELP];
/** `--format` with the words that a command knows; the first of them is what it does without. */
function format(words) {
    return { name: "format", value: "FORMAT", words, help: `${words.join(", ")} (default text)` };
}
const UNVERIFIED = {
    name: "on-unverified",
    value: "WHAT",
    words: _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_UNVERIFIED */ .Cl,
    help: "block or warn where the index gives no answer: beats the policy",
};
const JUDGING = [OUTPUT, INDEX_URL, POLICY, PRESET, UNVERIFIED, ...CACHE];
/** The same options, taken and without effect. */
function idle(...options) {
    return options.map((option) => ({ ...option, idle: true }));
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ refuseOutput),
/* harmony export */   Fr: () => (/* binding */ putResult),
/* harmony export */   He: () => (/* binding */ tellPolicyErrors),
/* harmony export */   VY: () => (/* binding */ isColored),
/* harmony export */   YQ: () => (/* binding */ NO_MANIFEST),
/* harmony export */   xc: () => (/* binding */ notWritten),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6225);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5738);
/* harmony import */ var _option_specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(569);






/** Said where nothing was there to be read, which is no error: the folder may be the wrong one. */
const NO_MANIFEST = "warning: no Python manifest was found. A file that is named is read whatever it is called.\n";
/** Writes a command's result to `--output`, else to standard output. Throws UserError where the file cannot be written. */
async function putResult(text, options, io) {
    const file = fileOf("output", options);
    if (file === null) {
        io.stdout(text);
        return;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), text);
    }
    catch (error) {
        throw notWritten(file, "output", error);
    }
}
// `-` is standard output, as it is standard input where a file to read is named.
function fileOf(option, options) {
    const file = options.text(option);
    return option === "output" && file === "-" ? null : file;
}
/**
 * Refuses a file to write that has no place, or that is one of those to read (`read`, as named), before anything is
 * looked up. Throws UserError.
 */
async function refuseOutput(options, read, { cwd }) {
    const taken = new Set(read.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)));
    for (const option of ["output", "write-baseline"]) {
        const file = fileOf(option, options);
        if (file === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
        const code = await refusalOf(path);
        if (code !== null)
            throw refusal(file, causeOf(code), nextFor(option));
        if (taken.has(path))
            throw refusal(file, "the same command names it for something else", nextFor(option));
        taken.add(path);
    }
}
// The code of the error that writing there would end in; null where it would not.
async function refusalOf(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (there?.isDirectory() === true)
        return "EISDIR";
    try {
        // The dot makes it an error where what should be a folder is a file.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(there === null ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}/.` : path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return null;
    }
    catch (error) {
        return (0,_adapters_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error);
    }
}
/** What a person can do about a file that an option named and that cannot be written. Throws what is no file system's error. */
function notWritten(file, option, error) {
    return cannotWrite(file, nextFor(option), error);
}
function nextFor(option) {
    return `Name another file by --${option}.`;
}
/** That a file cannot be written, why, and what to do `next`. Throws what is no file system's error. */
function cannotWrite(file, next, error) {
    return refusal(file, causeOf((0,_adapters_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error)), next);
}
function causeOf(code) {
    return CAUSE[code] ?? code;
}
function refusal(file, cause, next) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be written: ${cause}.`, next);
}
const CAUSE = {
    ENOENT: "its folder does not exist",
    ENOTDIR: "what should be its folder is a file",
    EEXIST: "another file is in its way",
    EISDIR: "it is a folder",
    EACCES: "you may not write there",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
};
/** Whether the result is coloured: `--color`, then NO_COLOR, FORCE_COLOR, then the terminal. */
function isColored(options, io) {
    const when = options.word("color", _option_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .COLORS */ .lm) ?? "auto";
    if (when !== "auto")
        return when === "always";
    if (fileOf("output", options) !== null || isSet(io.env.NO_COLOR))
        return false;
    if (isSet(io.env.FORCE_COLOR))
        return io.env.FORCE_COLOR !== "0";
    return io.isTerminal.stdout && io.env.TERM !== "dumb";
}
function isSet(value) {
    return value !== undefined && value !== "";
}
/** Errors of the policy, one line each, on standard error. */
function tellPolicyErrors(errors, io) {
    for (const { file, line, message } of errors)
        io.stderr(`error: ${(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(`${file}:${line}: ${message}`, 2_000)}\n`);
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

/***/ 1437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   DT: () => (/* binding */ lineWidth),
/* harmony export */   Yo: () => (/* binding */ hangingLines)
/* harmony export */ });
// Narrower than this nothing is gained by wrapping, and wider the eye loses the line.
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
/** Where lines of text end on a terminal of so many columns. */
function lineWidth(columns) {
    return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
}
/** `head`, then `text` beside it, its further lines as far in as its first. */
function hangingLines(head, text, at) {
    const [first = "", ...rest] = wrapText(text, lineWidth(at.columns) - at.indent);
    return [head + first, ...rest.map((line) => " ".repeat(at.indent) + line)];
}
/** Lines of at most `width` characters; a word that is longer stands alone and is not cut. None for an empty text. */
function wrapText(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = "";
        }
        line = line === "" ? word : `${line} ${word}`;
    }
    return line === "" ? lines : [...lines, line];
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
