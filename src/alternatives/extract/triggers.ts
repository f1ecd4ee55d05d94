import type { Family } from "./mention.ts";

/** What must hold beside the words themselves; see guards.ts. */
export type Condition =
  | "none"
  /** A notice in the text. */
  | "notice"
  /** A notice of a move in the text. */
  | "move"
  /** An imperative: a notice, and the start of a clause. */
  | "clause"
  /** As `clause`, and the name must be set apart. */
  | "see"
  /** `please see`: the name must be set apart. */
  | "shown"
  /** `switch to`: a notice, or please, should, must before it. */
  | "directed"
  /** `renamed: name-like-this`. */
  | "renamed"
  /** `redirects to`: the package does, not the code in it. */
  | "redirect"
  /** `now part of`: a notice, or "now" before it. */
  | "part"
  /** `alias for` as what the project is, not what it does. */
  | "alias"
  /** A notice, and words that make the project itself the stand-in. */
  | "stand-in"
  /** A notice, and a link, quotes or a name that no ordinary word resembles. */
  | "pointed";

/** A word sequence after which a name may follow. */
export interface Trigger {
  readonly words: readonly string[];
  readonly family: Family;
  readonly condition: Condition;
}

// One line per family and condition; phrases separated by `|`.
const TABLE: readonly (readonly [Family, Condition, string])[] = [
  [
    "use-instead",
    "none",
    `please use | please install | please switch to | please migrate to | please move to | please upgrade to | please depend on | please change to | please consider |
    please try | please get | users should use | please shift to | please replace it with | please transition to`,
  ],
  [
    "use-instead",
    "shown",
    "please see | please refer to | please visit | please look at | please check out | please go to",
  ],
  [
    "use-instead",
    "directed",
    `switch to | migrate to | migrate to using | move to | upgrade to | transition to | switch over to | switching to | migrating to |
    moving to | move over to | recommend using | we recommend | i recommend | recommended to use | should use | refer to | depend on |
    consider using | consider switching to | consider migrating to | consider moving to | suggest using | we suggest | i suggest |
    advised to use | encouraged to use | encourage users to use | encouraged to migrate to | preferred to use | better to use | now use |
    can use | must use | want to use | directed to | point to | recommend to use | recommends using | suggests the use of |
    recommend migrating to | recommend switching to | recommend moving to | recommend that you use | suggest switching to | suggest you use |
    recommend you use | recommend you switch to | recommend users to use | recommended to migrate to | recommended to switch to |
    migration to | change to | start using | recommend the use of | look into using | have to use | need to use | opt for |
    transition to using | upgrade to using | move to using | switch to using | recommended that you use | suggests using | go with`,
  ],
  [
    "use-instead",
    "clause",
    "use | install and use | install | try | run | consider | pip install | prefer | using | depend on | adopt",
  ],
  [
    "use-instead",
    "see",
    "see | see also | visit it at | find it at | take a look at | have a look at | look at | look into | check out | checkout | visit | go to | check | head over to | available at",
  ],
  [
    "rename",
    "none",
    `renamed to | renamed as | renamed into | been renamed | rename to | now called | now known as | now named | moved to | has moved to |
    new package indexed as | package is called | new name is | new name: | name changed to | changed its name to | changed name to |
    former name of | old name of | old name for | legacy name for | former name for | previous name of | renamed and moved to |
    now published as | now distributed as | now released as | now lives in | now lives at | now lives under | now hosted at |
    is now called | relocated to | rebranded to | rebranded as | new home is | transitioned to | migrated to | moved over to |
    continues as | lives on as | has become | renaming to | now available as | now developed as | released under the name |
    published under the name | continued as | development continues in | development continues at | development continues as |
    continued in | maintained as | moved permanently to | deprecated name for | deprecated name of | now maintained as |
    continued under | changed to | rename of | being renamed to`,
  ],
  ["rename", "move", "is now | now | became | published as | becomes | are now | lives in | lives at | continues in"],
  ["rename", "renamed", "renamed | moved | rename | renamed: | moved:"],
  [
    "superseded",
    "notice",
    `superseded by | superceded by | replaced by | replaced with | replaced in favor of | succeeded by | obsoleted by | in favor of | in favour of |
    superseded | replacement is | successor is | successor: | replacement: | superseded by: | replaced by: | replaced in full by | replaced entirely by | replaced completely by | deprecated by |
    replacement package is | active package is | actual package is | real package is | correct package is | official package is | package you want is | real package: | official package: | correct package: | main package is | replacement package: | use instead: | new package: | new package is | subsumed by | superseded with |
    substituted by | made obsolete by | rendered obsolete by | favor of | favour of`,
  ],
  [
    "merged",
    "notice",
    `merged into | merged in | merged to | merged with | consolidated into | absorbed into | absorbed by | folded into | integrated into |
    incorporated into | included in | included with | now in | available under | available as |
    built into | ships inside | ship in | ships in | ships with | shipped with | bundled with |
    bundled in | rolled into | functionality moved to | merged back into | upstreamed to | upstreamed into | contributed to |
    moved into | moved inside | migrated into | incorporated in | integrated in | merged directly into | included directly in |
    packaged with | unified into | unified in | combined into | ported to | consolidated in | consolidated under |
    integrated with | merged upstream into | folded back into | built in to | subsumed into |
    functionality is in | transferred to | donated to | added to | adopted by | natively in | maintained in | now lives inside | native in`,
  ],
  [
    "merged",
    "part",
    "part of | provided by | available in | available via | available through | available from | contained in | supported by",
  ],
  [
    "alias",
    "alias",
    "compatibility shim for | compatibility package for | compatibility alias for | compatibility wrapper for | alias for | alias of | alias package for | alias to | alias distribution for | package alias for | alias package of | alias name for",
  ],
  [
    "alias",
    "none",
    `mirror package for | mirror package of |
    transition package for | transitional package for | transitional package to | transitional alias for | dummy package for |
    dummy package that installs | mirror package that installs | package that installs | install the renamed | alias import for | shim for the renamed | wrapper that installs | typo of | namespace alias for | stand-in for | redirect package for | redirect for |
    redirection package for | shim package for | pointer to | thin redirect to | forwarding package for |
    forwarding shim for | redirector for | redirecting to | redirect stub for | redirect shim for | typosquat protection for | typo guard for`,
  ],
  ["alias", "notice", "forwards to | forward to | installs | pulls in | re-exports | reexports"],
  ["alias", "redirect", "redirects to | redirect to | resolves to"],
  [
    "alias",
    "stand-in",
    "stub for | shim for | wrapper for | placeholder for | meta package for | metapackage for | meta-package for | name for | depends on | points to | tombstone for",
  ],
  [
    "use-instead",
    "pointed",
    `interested in | successor | successor library | successor package | new sdk | new python sdk | new library | new package | new version |
    new client | replacement library | replacement package | our replacement | the replacement | suggested alternatives |
    use instead | alternative is | alternatives are | alternatives include | alternatives: | alternative: | maintained fork |
    maintained fork: | active fork | maintained forks | new home | new repository | new repo | official library | official client |
    official sdk | recommended alternative | available at: | development continues | can be found at | can be found in |
    can be found here | found at | found here | moved here | maintained at | maintained here | lives here | continues here |
    developed at | has moved | was moved | been moved | have moved | replacement | covered by | handled by | called | development moved`,
  ],
];

/** Word sequences after which no name is meant, with what they say of it: the named project is the old one. */
const REVERSED: readonly string[] =
  `fork of | fork from | forked from | forks of | drop-in replacement for | drop in replacement for | replacement for |
  replacement of | successor to | successor of | successor for | alternative to | alternatives to | formerly | formerly known as | previously | previously known as |
  previously called | previously named | originally | renamed from | moved from | migrated from | extracted from | derived from | based on |
  port of | backport of | continuation of | clone of | copy of | inspired by | compatible with | instead of | replaces | supersedes |
  superset of | version of | rewrite of | wrapper around | forked version of | migrate from | migrating from | switch from | upgrade from | coming from | spin-off of |
  split from | reimplementation of | in place of | rather than | improvement over | similar to | unlike`
    .split("|")
    .map((phrase) => phrase.trim());

/** Phrases after a name that make it the answer: "X should be used instead". */
const BACKWARD: readonly string[] =
  `should be used instead | is used instead | are used instead | must be used instead | package should be used |
  should be used | is recommended instead | is now recommended | is now the recommended | is the recommended replacement |
  is the successor | is its successor | is the replacement | is the official replacement | is the official successor | replaces this | supersedes this | supersedes it | replaces it |
  effectively supercedes | effectively supersedes | effectively replaces | is a replacement for this | is the new package |
  is the maintained fork | is preferred | are preferred | are likely more suitable | is the new home | instead of this package | instead of this library |
  instead of this one | instead of this project | deprecates this | obsoletes this | is recommended over this | is a maintained fork of this`
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "));

/** Verbs that make the subject of their sentence the answer when this project is their object. */
export const TAKES_OVER: ReadonlySet<string> = new Set([
  "supersedes",
  "supercedes",
  "replaces",
  "obsoletes",
  "obsoleted",
  "superseded",
]);

function phrases(text: string): readonly string[] {
  return text.split("|").map((phrase) => phrase.trim().replace(/\s+/g, " "));
}

/** Phrases by first word, longest first, so that the first match is the longest. */
export type PhraseIndex<T extends { readonly words: readonly string[] }> = ReadonlyMap<string, readonly T[]>;

function indexed<T extends { readonly words: readonly string[] }>(entries: readonly T[]): PhraseIndex<T> {
  const longestFirst = entries.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, (entry) => entry.words[0] ?? "");
}

/** What stands before a name that is meant. */
export const TRIGGERS: PhraseIndex<Trigger> = indexed(
  TABLE.flatMap(([family, condition, text]) =>
    phrases(text).map((phrase): Trigger => ({ family, condition, words: phrase.replaceAll(":", " :").split(" ") })),
  ),
);

/** What stands before a name that is the thing replaced. */
export const REVERSALS: PhraseIndex<{ readonly words: readonly string[] }> = indexed(
  REVERSED.map((phrase) => ({ words: phrase.split(/\s+/) })),
);

/** What stands after a name that is meant. */
export const ENDINGS: PhraseIndex<{ readonly words: readonly string[] }> = indexed(
  BACKWARD.map((phrase) => ({ words: phrase.split(" ") })),
);
