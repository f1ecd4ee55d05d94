function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Ordinary words that are never taken as a bare project name, although many are names of projects on the index. */
export const STOP = words(`
  a an the this that these those it its their our your my his her
  i we you they he she who whom someone somebody everyone anyone
  new newer newest old older oldest original originals official officially upstream latest current following other others another same
  similar alternative alternatives replacement replacements successor successors predecessor fork forks forked
  library libraries lib libs package packages pkg module modules project projects repo repos repository version versions release
  releases name names sdk sdks api apis client clients core tool tools toolkit toolset plugin plugins one ones
  python python2 python3 pypi pip pip3 pipx uv conda mamba anaconda poetry pdm install installed installer installs installing
  installation use uses used user users using usage instead please see more info information details docs documentation doc
  readme website web site page homepage link links here there now still just only directly rather simply than and or nor but for
  with without within from to into onto by of off in on at as is are was were be been being has have had having will not no do
  does did done doing development maintenance support supported supports maintained maintainer maintainers maintain
  code codebase source sources open github gitlab bitbucket git stdlib standard builtin builtins built-in native functionality
  functionalities feature features main unified full whole entire separate standalone dedicated independent internal public private
  existing dependency dependencies distribution wheel wheels setup app apps application applications service services server servers
  extension extensions framework frameworks implementation implementations equivalent stable legacy deprecated deprecation archived
  obsolete all everything any anything both either neither some something none nothing which what where when while until since due
  because if else then also too however currently longer later sooner soon future past today real actual mcp cli gui npm npx yarn
  pnpm brew cargo rust docker node nodejs typescript javascript java go golang ghr r julia c url urls http https method methods
  function functions class classes command commands option options file files folder data life mode end-of-life eol read-only
  favor favour improve improved improvement better best good great next free production fixed fix moved move renamed rename called
  known part available removed replaced superseded merged can could should would may might must shall need needs
  own owner maintaining continue continued continues continuing provide provides provided providing under over about after before again
  already always never ever very much many most such so up down out way ways work works working modern improved
  import imports run runs get gets try test tests testing example examples note notes notice warning important info
  yet two three first second third v1 v2 v3 v4 v5 python-based alternatives migration guide migrating migrate switch switching
  upgrade upgraded upgrading different various several single multiple
  dev developer developers team company organization community license change changes date time
  distributed hosted published reserving developed located managed served written based built
  that's it's don't doesn't isn't won't can't we're we've i'm i've you're you'd let's
  archive distributions wrapper bindings binding driver drivers backend frontend model models script scripts
  stub stubs shim placeholder dummy alias aliases interface product products platform home branch master directory list
  like well more less least further between through per via vs etc e.g i.e
  january february march april may june july august september october november december
  monday pypi.org github.com readthedocs readthedocs.io
`);

/** Quoted or not, these are no project. */
export const NEVER = words(`
  the a an this that it to of in on instead pip pip3 pipx uv install python python2 python3 npm use using and or not no deprecated
  pypi pypi.org github.com yes true false none null import from new old main master latest dev beta alpha name
  project package library module repository conda readme.md readme changelog license contributing.md migration.md setup.py
  requirements.txt pyproject.toml setup.cfg
`);

/** Modules of the standard library that texts point at; an answer of another kind. */
export const STDLIB = words(`
  argparse ast asyncio asyncio.timeout base64 bisect builtins calendar collections collections.abc concurrent concurrent.futures configparser
  contextlib contextvars copy csv ctypes dataclasses datetime decimal difflib distutils doctest email enum fractions functools
  functools.singledispatch functools.cached_property
  gettext glob graphlib gzip hashlib heapq hmac html html.parser http http.client http.server imghdr imp importlib
  importlib.metadata importlib.resources inspect io ipaddress itertools json logging lzma math mimetypes multiprocessing numbers
  operator optparse os os.path os.scandir pathlib pdb pickle pkgutil platform pprint queue random re secrets selectors shelve shlex
  shutil shutil.which signal socket sqlite3 ssl statistics string struct subprocess sys sysconfig tarfile tempfile textwrap threading
  time timeit tkinter tokenize tomllib traceback types typing unicodedata unittest unittest.mock urllib urllib.parse urllib.request
  uuid venv warnings wave weakref webbrowser wsgiref xml xml.etree xml.etree.elementtree zipfile zipapp zlib zoneinfo
`);

/** Near a name they say that it belongs to another ecosystem. */
export const OTHER_ECOSYSTEM = words(`
  npm npx yarn pnpm brew homebrew cargo crates.io docker ghr gem rubygems apt apt-get dnf yum pacman snap flatpak choco winget
  typescript javascript node node.js nodejs rust bun deno golang nuget maven composer cran r-package
`);

/** Words between a trigger and the name. */
export const FILLER = words(`
  the a an our my its new newer newest official officially maintained well-maintained actively active upstream original package
  packages pkg project projects library libraries lib module modules python pypi unified main distribution directly following supported its
  successor fork forks called named client equivalent mode real correct proper base current standalone excellent great awesome using
  primary renamed of more modern updated improved better canonical latest generic bare plain built-in separate dedicated single
  much recommended wonderful community community-maintained name drop-in replacement alternative independent combined generally
  straight simply just other larger parent published under both either instead now successors one successor's
`);

/** What may follow a bare name that ends its phrase. */
export const TAIL = words(`
  wheel client sdk extension framework server app tool instead package packages library libraries module project distribution for
  from on via and or which as with directly now because since at to by in is rather going pip please automatically under the
  plugin provider moving v core itself repo repository proper lib pypi while where who after if when so this has will that and/or
`);

/** After a name they say that it names a thing inside a project. */
export const PART_OF_CODE = words(`
  command commands function functions method methods class classes flag flags option options argument arguments parameter
  parameters decorator decorators attribute attributes keyword subcommand endpoint endpoints branch tag setting settings
  directory folder file files header headers variable variables syntax operator
`);

/** A text with one of these speaks of an end, a move or a stand-in. */
export const NOTICE = words(`
  deprecated deprecation deprecating deprecates obsolete obsoleted obsoletes archived unmaintained un-maintained abandoned discontinued superseded supersedes
  retired sunset sunsetted renamed rename moved replaced tombstone legacy end-of-life eol transitioned removed transition transitional
  maintained supported longer shim consolidated merged defensive placeholder reserved old former migrated migrate absorbed
  yanked alias dummy redirect typo misspelling typosquat typosquatting reservation dead unsupported outdated discouraged decommissioned inactive dormant stub
`);

/** The narrower set: enough to read a soft "is now X" as a move. */
export const MOVE_NOTICE = words(`
  deprecated renamed rename moved archived superseded retired tombstone obsolete discontinued legacy replaced merged migrated unmaintained dummy discontinued
`);

/** Imperatives that need a notice in the same text and the start of a clause. */
export const CLAUSE_START = words(`
  please just simply should and or then must new deprecated now them either instead, but so shall kindly users developers always
  customers everyone renamed discontinued obsolete archived
`);

/** Nouns that stand for the project that the text belongs to. */
export const SELF_NOUN = words(`
  project package library repository repo module plugin extension sdk client distribution app tool name fork lib code software
  integration wrapper release version alias plug-in driver framework functionality development api line
  bindings binding cli codebase provider connector implementation kit theme backend middleware component stub features shim
`);
