import { type Lock, type LockedPackage, locked } from "./lock.ts";

/** What the sample repository has locked on `main`: real projects at versions of early 2025, and the invented `stockroom`. */
const LOCKED_ON_MAIN: readonly LockedPackage[] = [
  locked("alembic", "1.15.2", ["mako", "sqlalchemy", "typing-extensions"]),
  locked("amqp", "5.3.1", ["vine"]),
  locked("annotated-types", "0.7.0"),
  locked("anyio", "4.9.0", ["idna", "sniffio", "typing-extensions"]),
  locked("asyncpg", "0.30.0"),
  locked("babel", "2.17.0"),
  locked("billiard", "4.2.1"),
  locked("celery", "5.5.2", ["billiard", "click", "click-didyoumean", "click-plugins", "kombu", "vine"]),
  locked("certifi", "2025.4.26"),
  locked("charset-normalizer", "3.4.2"),
  locked("click", "8.1.8"),
  locked("click-didyoumean", "0.3.1", ["click"]),
  locked("click-plugins", "1.1.1", ["click"]),
  locked("coverage", "7.8.0"),
  locked("fastapi", "0.115.12", ["pydantic", "starlette", "typing-extensions"]),
  locked("greenlet", "3.2.2"),
  locked("h11", "0.16.0"),
  locked("httpcore", "1.0.9", ["certifi", "h11"]),
  locked("httpx", "0.28.1", ["anyio", "certifi", "httpcore", "idna"]),
  locked("idna", "3.10"),
  locked("iniconfig", "2.1.0"),
  locked("jinja2", "3.1.6", ["markupsafe"]),
  locked("kombu", "5.5.3", ["amqp", "tzdata", "vine"]),
  locked("mako", "1.3.10", ["markupsafe"]),
  locked("markupsafe", "3.0.2"),
  locked("mypy", "1.15.0", ["mypy-extensions", "typing-extensions"]),
  locked("mypy-extensions", "1.1.0"),
  locked("packaging", "25.0"),
  locked("pluggy", "1.6.0"),
  locked("pydantic", "2.11.4", ["annotated-types", "pydantic-core", "typing-extensions", "typing-inspection"]),
  locked("pydantic-core", "2.33.2", ["typing-extensions"]),
  locked("pygments", "2.19.1"),
  locked("pytest", "8.3.5", ["iniconfig", "packaging", "pluggy"]),
  locked("pytest-cov", "6.1.1", ["coverage", "pytest"]),
  locked("pyyaml", "6.0.2"),
  locked("redis", "6.1.0"),
  locked("ruff", "0.11.10"),
  locked("sniffio", "1.3.1"),
  locked("sphinx", "8.2.3", ["babel", "jinja2", "packaging", "pygments"]),
  locked("sqlalchemy", "2.0.41", ["greenlet", "typing-extensions"]),
  locked("starlette", "0.46.2", ["anyio"]),
  locked("stockroom", "2.4.0", ["sqlalchemy"]),
  locked("typing-extensions", "4.13.2"),
  locked("typing-inspection", "0.4.0", ["typing-extensions"]),
  locked("tzdata", "2025.2"),
  locked("uvicorn", "0.34.2", ["click", "h11"]),
  locked("vine", "5.1.0"),
];

const DIRECT = [
  "alembic",
  "asyncpg",
  "celery",
  "fastapi",
  "httpx",
  "jinja2",
  "pyyaml",
  "redis",
  "sqlalchemy",
  "stockroom",
];

/** The lock of `main`. */
export const MAIN_LOCK: Lock = {
  project: "storefront",
  requiresPython: ">=3.11",
  dependencies: [...DIRECT, "uvicorn"],
  groups: { dev: ["mypy", "pytest", "pytest-cov", "ruff"], docs: ["sphinx"] },
  packages: LOCKED_ON_MAIN,
};

/** The lock with packages added or replaced by name, and more direct dependencies. */
export function withPackages(
  lock: Lock,
  packages: readonly LockedPackage[],
  direct: { readonly dependencies?: readonly string[]; readonly groups?: Readonly<Record<string, readonly string[]>> },
): Lock {
  const names = new Set(packages.map((one) => one.name));
  const groups = new Map(Object.entries(lock.groups));
  for (const [group, more] of Object.entries(direct.groups ?? {})) {
    groups.set(group, [...(groups.get(group) ?? []), ...more].toSorted());
  }
  return {
    ...lock,
    dependencies: [...lock.dependencies, ...(direct.dependencies ?? [])].toSorted(),
    groups: Object.fromEntries(groups),
    packages: [...lock.packages.filter((one) => !names.has(one.name)), ...packages].toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
  };
}
