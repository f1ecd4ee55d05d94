/** One ordinary file of each format, by its path; every name stands on the line of its entry. */
export const SAMPLES: Readonly<Record<string, string>> = {
  "requirements.txt": `# comment
requests[socks] >=2,<3 ; python_version < "3.11"
num\\
py==1.0
Flask==2.0 --hash=sha256:aa \\
    --hash=sha256:bb
    # via
    #   -r requirements.in
-e git+https://h.example/r@v1#egg=b
c @ https://h.example/c-1.0.tar.gz
-r other.txt
--extra-index-url https://i.example/simple
`,
  "pyproject.toml": `[project]
name = "demo"
dependencies = ["requests>=2", "numpy<2; python_version < '3.12'"]
[project.optional-dependencies]
web = [
  "Flask",
  "demo[x]",
]
[dependency-groups]
dev = ["pytest", { include-group = "lint" }]
lint = ["ruff"]
[build-system]
requires = ["hatchling"]
[tool.uv]
constraint-dependencies = ["idna<4"]
override-dependencies = ["attrs"]
[tool.uv.sources]
numpy = [{ index = "cpu", marker = "os_name == 'nt'" }]
[[tool.uv.index]]
name = "cpu"
url = "https://i.example/cpu"
explicit = true
[tool.poetry.group.docs.dependencies]
Sphinx = "^7"
mkdocs = { version = "*", python = "^3.9" }
[tool.pdm.dev-dependencies]
x = ["black", "-e file:///a#egg=b"]
[tool.hatch.envs.test]
dependencies = ["coverage[toml]"]
`,
  "uv.lock": `version = 1
revision = 3

[[package]]
name = "app"
version = "0.1"
source = { virtual = "." }
dependencies = [{ name = "requests", extra = ["socks"] }]

[package.dev-dependencies]
dev = [{ name = "pytest" }]

[[package]]
name = "pytest"
version = "8.0"
source = { git = "https://h.example/pytest?rev=v8#abc" }

[[package]]
name = "requests"
version = "2.31"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.pythonhosted.org/r/requests-2.31.tar.gz", hash = "sha256:aa" }
wheels = [
    { url = "https://files.pythonhosted.org/r/requests-2.31-py3-none-any.whl", hash = "sha256:bb" },
]

[package.optional-dependencies]
socks = [{ name = "pysocks" }]

[[package]]
name = "pysocks"
version = "1.7"
source = { registry = "https://pypi.org/simple" }
`,
  "poetry.lock": `[[package]]
name = "flask"
version = "2.0"
optional = true
groups = ["main", "dev"]
files = [{ file = "flask-2.0.tar.gz", hash = "sha256:aa" }]

[package.dependencies]
Werkzeug = ">=2"
click = [{ version = "*", markers = "os_name == 'nt'" }]

[[package]]
name = "werkzeug"
version = "2.1"

[package.source]
type = "legacy"
url = "https://i.example/simple"
reference = "corp"

[extras]
web = ["flask"]

[metadata]
lock-version = "2.1"
`,
  "pdm.lock": `[metadata]
groups = ["default", "dev"]
lock_version = "4.5.0"

[[package]]
name = "requests"
version = "2.31"
groups = ["default"]
dependencies = ["idna<4,>=2.5", "urllib3"]
files = [{ file = "requests-2.31.tar.gz", hash = "sha256:aa" }]

[[package]]
name = "requests"
version = "2.31"
extras = ["socks"]
dependencies = ["requests==2.31", "pysocks"]

[[package]]
name = "idna"
version = "3.6"
git = "https://h.example/idna"
revision = "abc"
`,
  "pylock.toml": `lock-version = "1.0"
created-by = "x"

[[packages]]
name = "attrs"
version = "25.1"
index = "https://pypi.org/simple"
marker = "'dev' in dependency_groups"
dependencies = [{ name = "numpy" }]
wheels = [{ name = "attrs-25.1-py3-none-any.whl", url = "https://files.pythonhosted.org/a.whl", hashes = { sha256 = "aa" } }]

[[packages]]
name = "numpy"
version = "2.0"

[packages.vcs]
type = "git"
url = "https://h.example/numpy"
commit-id = "abc"
`,
  Pipfile: `[[source]]
url = "https://pypi.org/simple"
name = "pypi"
[packages]
requests = { version = "*", extras = ["socks"] }
"Flask" = "==2.0"
[dev-packages]
pytest = { git = "https://h.example/pytest", ref = "v8" }
[docs]
sphinx = { version = "*", index = "pypi" }
`,
  "Pipfile.lock": `{
    "_meta": { "sources": [{ "name": "pypi", "url": "https://pypi.org/simple" }] },
    "default": {
        "certifi": {
            "hashes": ["sha256:aa"],
            "index": "pypi",
            "version": "==2026.1"
        },
        "local": { "path": "./local", "editable": true }
    },
    "docs": { "sphinx": { "version": "==7", "markers": "os_name == 'nt'" } }
}
`,
  "setup.cfg": `[metadata]
name = demo
[options]
install_requires =
    # comment
    requests>=2
    six  # inline
    click \\
        >=8
setup_requires = wheel; pip
[options.extras_require]
test = pytest
all =
    %(test)s
    demo[test]
`,
  "setup.py": `from setuptools import setup
BASE = ["requests>=2",
        'six']
setup(
    name="demo",
    install_requires=BASE + ["attrs" ">=20", r"click"],
    extras_require={"dev:python_version<'3'": ("mock",), "all": [f"x{1}"]},
    tests_require="""
pytest
""",
)
`,
  "environment.yml": `name: x
dependencies:
  - python=3.12
  - pip:
    - requests>=2
    - -r req.txt
    - "Flask==2.0"
    - numpy
`,
  "tool.py": `import x
# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "requests>=2",
#   "rich",
# ]
# ///
print("x")
`,
  ".pre-commit-config.yaml": `repos:
  - repo: https://h.example/x
    hooks:
      - id: mypy
        language: python
        additional_dependencies: [types-requests, "attrs>=20", ./local]
      - id: eslint
        additional_dependencies:
          - eslint@8
          - flake8-bugbear==23
`,
  "tox.ini": "[testenv]\ndeps = pytest\n",
};
