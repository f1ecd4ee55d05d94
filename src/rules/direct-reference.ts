import type { Entry } from "../domain/change.ts";
import type { Requirement } from "../domain/requirement.ts";
import type { ManifestSubject, Observation, Rule } from "../domain/rule.ts";
import { withoutSlashesAtEnd } from "../domain/source.ts";
import { observeProject } from "./observe.ts";
import { moreInFile, observeFile } from "./observe-file.ts";

const REMEDY = "Prefer a release from the index; else pin a full commit or a hash and say why in the pull request.";

/** An entry that comes from a repository or a URL and did not before, or from another repository: no index vouches for it. */
export const directReference: Rule = {
  id: "direct-reference",
  summary: "The entry comes from a repository or a URL instead of an index.",
  defaults: { new: "warn", transitive: "note", changed: "warn", existing: "off" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind === "manifest") return judgeNameless(subject);
    if (subject.kind !== "project") return [];
    const known = new Set(subject.change.before.flatMap((requirement) => repositoryOf(requirement) ?? []));
    const [first, ...rest] = subject.change.introduced.filter(
      (entry) => isReference(entry) && !known.has(repositoryOf(entry.requirement) ?? ""),
    );
    if (first === undefined) return [];
    const url = first.requirement.source.url ?? "";
    const what = first.requirement.source.kind === "vcs" ? "the repository " : "the URL ";
    return [
      observeProject(subject, {
        rule: "direct-reference",
        entries: [first, ...rest],
        message: [{ code: subject.change.project }, " comes from ", what, { code: url }, " instead of an index."],
        effect: [
          "No index says whether what stands there is archived, quarantined or yanked",
          // Another entry of the same name may have been asked about.
          subject.lookup.kind === "not-asked" ? ", so it was not looked up." : ".",
        ],
        remedy: [REMEDY],
      }),
    ];
  },
};

// Lines that install from a repository or URL and name no project (`git+https://…` alone).
function judgeNameless(subject: ManifestSubject): readonly Observation[] {
  const [first] = subject.skips;
  if (first.class !== "reference" || subject.unreadableBefore) return [];
  return [
    observeFile(subject, {
      rule: "direct-reference",
      message: [
        { code: first.file },
        ` line ${first.line} installs what no index offers and names no project: `,
        { quote: first.detail },
        moreInFile(subject),
        ".",
      ],
      effect: ["Nobody can tell which project it is, so nothing was looked up."],
      remedy: ["Write ", { code: "name @ URL" }, `. ${REMEDY}`],
    }),
  ];
}

function isReference({ requirement, origin }: Entry): boolean {
  const { kind } = requirement.source;
  return origin.kind === "not-asked" && (kind === "vcs" || kind === "url");
}

// Hosts whose URLs name a repository by their first two segments.
const CODE_HOSTS: ReadonlySet<string> = new Set(["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]);

// A new revision of one repository, or another file of one folder, is the same reference.
function repositoryOf({ source }: Requirement): string | null {
  if (source.kind === "vcs") return repositoryKey(source.url.toLowerCase());
  if (source.kind !== "url") return null;
  const url = URL.parse(source.url);
  if (url === null) return source.url;
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  const folder = CODE_HOSTS.has(url.host) ? segments.slice(0, 2) : segments.slice(0, -1);
  return `${url.host}/${folder.join("/")}`.toLowerCase();
}

// Git's short form `host:path` is ssh. Over ssh and https a code host gives the same repository; other hosts need not, and
// over http nobody vouches for it.
function repositoryKey(written: string): string {
  const plain = withoutSlashesAtEnd(written).replace(/\.git$/, "");
  const address = plain.replace(/^([^/:]{2,}):(?!\/\/)\/?/, "ssh://$1/");
  const url = URL.parse(address);
  const isSafe = url?.protocol === "ssh:" || url?.protocol === "https:";
  return isSafe && CODE_HOSTS.has(url.host) ? `https://${url.host}${url.pathname}` : address;
}
