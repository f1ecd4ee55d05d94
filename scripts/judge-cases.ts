type Pick = <T>(values: readonly T[]) => T;

// Before 24.1 pip read versions that PEP 440 does not know and rejected what packaging accepts today.
const MODERN_ONLY = [">=1,", "#nocomment", "foo==*", "foo=1", "==1.0+cpu"];

// What lines are made of.
const HASH = "a".repeat(64);
const NAMES = ["foo", "Foo_Bar", "a.b-c", "numpy", "x2", "Django"] as const;
const EXTRAS = ["", "", "", "[a]", "[a, b]", "[ a ,B ]"] as const;
const SPECIFIERS = [
  "",
  "==1.0",
  ">=1,<2",
  " >= 1 , < 2",
  "~=1.4.2",
  "==1.*",
  "!=2",
  "===1.0",
  " (>=1)",
  "==1.0+cpu",
  ">=1,",
] as const;
const MARKERS = [
  "",
  "",
  "",
  ";python_version<'3'",
  " ; os_name == 'nt'",
  '; extra == "x" and (sys_platform != "win32")',
  " ;",
] as const;
const TAILS = [
  "",
  "",
  "",
  " # note",
  "\t# note \\",
  "#nocomment",
  `  --hash=sha256:${HASH}`,
  ` --hash sha256:${HASH} --hash=sha384:bb`,
  " \\\n    # via x",
  " -r ignored.txt",
  " --hash=md5:aa",
] as const;
const BREAKS = ["\n", "\n", "\n", "\n", "\r\n", "\r", "\u2028", "\f", "\v", "\x85", "\x1c", "\n\n"] as const;
const LINES = [
  "# comment",
  "# comment \\",
  "   # x",
  "",
  "--pre",
  "-i https://index.example/simple",
  "--index https://index.example/simple",
  "--extra-index-url=https://index.example/e",
  "--no-binary :all:",
  "--trusted-host h",
  "-f ./links",
  "--prefer",
  "git+https://h.example/r@v1#egg=b",
  "-e git+https://h.example/r#egg=c&subdirectory=x",
  "d @ git+https://h.example/r",
  "e @ https://h.example/e-1.0.tar.gz ; os_name == 'nt'",
  "https://h.example/Foo_Bar-1.0-py3-none-any.whl",
  "f @ file:///croot/f",
  "foo \\\n==1.0",
  "num\\\npy==2",
  "foo \\\n  # c",
  "\\\nfoo",
  "foo==1 bar==2",
  "foo=1",
  "foo==*",
  "asdf 1.0",
  "foo\t--hash=sha256:aa",
  "-e path#egg=n",
  "--re x",
  "-r",
  "--bogus",
  "-r 'x",
  "--pre=1",
  "\ufefffoo",
  "foo\u00a0==1",
  "\u3000foo==3",
] as const;

/** A seeded stream of numbers from 0 to 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One tree of requirements files by path; `modern`: with what pip reads as we do only since 24.1. */
export function caseFiles(next: () => number, modern: boolean): ReadonlyMap<string, string> {
  const pick: Pick = (all) => {
    const values = modern ? all : all.filter((value) => !MODERN_ONLY.some((text) => text === value));
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new TypeError("nothing to pick from");
    return value;
  };
  const files = new Map<string, string>();
  const children = ["dev.txt", "sub/base.txt", "my file.txt", "=o.txt"].filter(() => next() < 0.5);
  for (const child of children) files.set(child, fileText(pick, next, []));
  files.set("requirements.txt", fileText(pick, next, children));
  return files;
}

function fileText(pick: Pick, next: () => number, children: readonly string[]): string {
  const lines: string[] = children.map((child) => includeLine(child, pick));
  const count = 1 + Math.floor(next() * 8);
  for (let index = 0; index < count; index++) {
    const entry = pick(NAMES) + pick(EXTRAS) + pick(SPECIFIERS) + pick(MARKERS) + pick(TAILS);
    lines.splice(Math.floor(next() * (lines.length + 1)), 0, next() < 0.35 ? pick(LINES) : entry);
  }
  return lines.map((line) => line + pick(BREAKS)).join("");
}

function includeLine(child: string, pick: Pick): string {
  const quoted = child.includes(" ") ? `"${child}"` : child;
  if (child.startsWith("=")) return `-r${child}`;
  return pick([
    `-r ${quoted}`,
    `-r${quoted}`,
    `--requirem ${quoted}`,
    `--requirement=${quoted}`,
    `-c ${quoted}`,
    `-r ${quoted} -r b.txt`,
  ]);
}
