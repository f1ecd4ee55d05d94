/**
 * The sample: a web shop whose `main` is fine, a pull request that brings one finding of most rules, and a second push
 * that repairs what blocks. Projects with an adverse status are invented; the others are real, and all active there.
 */
import type { Files } from "../__tests__/support/git/repository.ts";
import { aProject, type FakeProject } from "../__tests__/support/index/project.ts";
import { type Lock, locked, lockText } from "./lock.ts";
import { MAIN_LOCK, withPackages } from "./packages.ts";

export interface Story {
  readonly title: string;
  readonly main: Files;
  /** What each push changes on top of the tree before it. */
  readonly pushes: readonly { readonly message: string; readonly files: Files }[];
  readonly projects: readonly FakeProject[];
}

interface Pyproject {
  readonly dependencies: readonly string[];
  readonly dev: readonly string[];
}

function pyproject({ dependencies, dev }: Pyproject): string {
  const list = (entries: readonly string[]): readonly string[] => entries.toSorted().map((entry) => `    "${entry}",`);
  return [
    "[project]",
    'name = "storefront"',
    'version = "1.8.0"',
    'description = "A web shop"',
    'requires-python = ">=3.11"',
    "dependencies = [",
    ...list([...MAIN_DEPENDENCIES, ...dependencies]),
    "]",
    "",
    "[dependency-groups]",
    "dev = [",
    ...list([...MAIN_DEV, ...dev]),
    "]",
    'docs = ["sphinx>=8.2"]',
    "",
    "[build-system]",
    'requires = ["hatchling>=1.27"]',
    'build-backend = "hatchling.build"',
    "",
  ].join("\n");
}

const MAIN_DEPENDENCIES = [
  "alembic>=1.15",
  "asyncpg>=0.30",
  "celery>=5.5",
  "fastapi>=0.115",
  "httpx>=0.28",
  "jinja2>=3.1.6",
  "pyyaml>=6.0",
  "redis>=6.1",
  "sqlalchemy>=2.0.41",
  "stockroom>=2.4",
  "uvicorn>=0.34",
];

const MAIN_DEV = ["mypy>=1.15", "pytest>=8.3", "pytest-cov>=6.1", "ruff>=0.11"];

const MAIN_OPS = ["# What the deployment host installs", "certifi==2025.4.26", "pyyaml==6.0.2", "redis==6.1.0"];

function ops(...lines: readonly string[]): string {
  return `${[...MAIN_OPS, ...lines].join("\n")}\n`;
}

const FORGED = "6f".repeat(32);

const FIRST_LOCK: Lock = withPackages(
  MAIN_LOCK,
  [
    locked("invoice-press", "3.2.0", ["jinja2", "receipt-fonts"]),
    locked("lanternmail", "2.4.1", ["httpx"]),
    locked("plainforms", "1.9.0", ["markupsafe"]),
    locked("receipt-fonts", "0.8.3"),
    { ...locked("shelfcache", "1.3.0", ["redis"]), forgedHash: FORGED },
    locked("tidepay", "4.1.2", ["httpx", "pydantic"]),
    locked("stockroom", "2.4.1", ["sqlalchemy"]),
  ],
  {
    dependencies: ["invoice-press", "lanternmail", "shelfcache", "tidepay"],
    groups: { dev: ["plainforms"] },
  },
);

const SECOND_LOCK: Lock = withPackages(
  MAIN_LOCK,
  [
    locked("invoice-press", "3.2.0", ["jinja2", "receipt-fonts"]),
    locked("lanternpost", "1.0.2", ["httpx"]),
    locked("plainforms", "1.9.0", ["markupsafe"]),
    locked("receipt-fonts", "0.8.3"),
    locked("shelfcache", "1.3.0", ["redis"]),
    locked("stockroom", "2.4.2", ["sqlalchemy"]),
  ],
  { dependencies: ["invoice-press", "lanternpost", "shelfcache"], groups: { dev: ["plainforms"] } },
);

const INVENTED: readonly FakeProject[] = [
  aProject({ name: "invoice-press", releases: [{ version: "3.1.0" }, { version: "3.2.0" }] }),
  aProject({
    name: "lanternmail",
    status: "archived",
    releases: [{ version: "2.3.0" }, { version: "2.4.1", uploadTime: "2025-02-11T09:30:00.000000Z" }],
    info: {
      description:
        "# lanternmail\n\nThis project is archived. Use [lanternpost](https://pypi.org/project/lanternpost/) instead.\n",
    },
    owners: ["lantern-team"],
  }),
  aProject({
    name: "lanternpost",
    releases: [{ version: "1.0.2", uploadTime: "2026-06-02T12:00:00.000000Z", requiresPython: ">=3.10" }],
    info: { description: "Mail from templates. The successor of lanternmail.\n" },
    owners: ["lantern-team"],
  }),
  aProject({ name: "plainforms", status: "deprecated", reason: "superseded by the forms of the web framework" }),
  aProject({ name: "receipt-fonts", status: "archived", releases: [{ version: "0.8.3" }] }),
  aProject({ name: "shelfcache", releases: [{ version: "1.3.0" }] }),
  aProject({ name: "stockroom", releases: [{ version: "2.4.0" }, { version: "2.4.2" }] }),
  aProject({ name: "tidepay", status: "quarantined", releases: [] }),
  aProject({
    name: "parcel-labels",
    releases: [{ version: "2.0.0" }, { version: "2.1.0", yanked: "prints the wrong barcode" }, { version: "2.1.1" }],
  }),
];

// The build backend is in no lock.
const REAL: readonly FakeProject[] = [
  ...MAIN_LOCK.packages.map(({ name, version }) => aProject({ name, releases: [{ version }] })),
  aProject({ name: "hatchling", releases: [{ version: "1.27.0" }] }),
];

const DEPENDENCIES = ["invoice-press>=3.2", "shelfcache==1.3.0"];

/** The whole sample. */
export const STORY: Story = {
  title: "Invoices, labels and payments",
  main: {
    "README.md": "# storefront\n",
    "pyproject.toml": pyproject({ dependencies: [], dev: [] }),
    "requirements-ops.txt": ops(),
    "uv.lock": lockText(MAIN_LOCK),
  },
  pushes: [
    {
      message: "Add invoices, labels and payments",
      files: {
        "pyproject.toml": pyproject({
          dependencies: [...DEPENDENCIES, "lanternmail>=2.4", "tidepay>=4.1"],
          dev: ["plainforms>=1.9"],
        }),
        "requirements-ops.txt": ops(
          "parcel-labels==2.1.0",
          "fastpai-utils>=0.3",
          "printer-bridge @ git+https://github.com/octo-org/printer-bridge@v0.4.0",
        ),
        "uv.lock": lockText(FIRST_LOCK),
      },
    },
    {
      message: "Use lanternpost, drop tidepay, lock again",
      files: {
        "pyproject.toml": pyproject({ dependencies: [...DEPENDENCIES, "lanternpost>=1.0"], dev: ["plainforms>=1.9"] }),
        "requirements-ops.txt": ops(
          "parcel-labels==2.1.1",
          "printer-bridge @ git+https://github.com/octo-org/printer-bridge@v0.4.0",
        ),
        "uv.lock": lockText(SECOND_LOCK),
      },
    },
  ],
  projects: [...REAL, ...INVENTED],
};
