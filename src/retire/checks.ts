import { compareVersions, isPreRelease, isVersion } from "../domain/version.ts";
import type { FinalRelease } from "./release.ts";

/** What the index says of a name, as far as it matters here. */
export type Standing =
  | { readonly kind: "found"; readonly status: string | null; readonly latest: string | null }
  | { readonly kind: "missing" }
  | { readonly kind: "unavailable"; readonly detail: string };

/** A name that the project's own words tell its users to move to. */
export interface NamedAlternative {
  readonly name: string;
  /** Null for a module of the standard library. */
  readonly standing: Standing | null;
}

/** What the checks look at. */
export interface RetireFacts {
  readonly release: FinalRelease;
  /** The README's text; null where it is not declared, not there or left to the build. */
  readonly readme: string | null;
  readonly published: Standing;
  readonly alternatives: readonly NamedAlternative[];
}

/** `unknown`: nobody can tell from here. */
export interface RetireCheck {
  readonly what: string;
  readonly state: "ok" | "missing" | "unknown";
  /** What was found, or what to do; one sentence without a full stop. May quote the project's files. */
  readonly detail: string;
}

/** The classifier of a project that has ended. */
export const INACTIVE = "Development Status :: 7 - Inactive";

const ENDED =
  "(?:deprecated|archived|unmaintained|discontinued|abandoned|obsolete|retired|inactive|superseded|sunset|unsupported)";
// "Finds obsolete files" warns of nothing: the word has to be a label, or be said of the project.
const WARNINGS: readonly RegExp[] = [
  new RegExp(`(?:^|[.!:;([*_>#|\n]|\\s[-–—])\\W{0,8}(?:now )?${ENDED}\\b`, "i"),
  new RegExp(`\\b(?:is|are|was|been|being|now|become|considered) (?:\\w{1,20} ){0,2}?${ENDED}\\b`, "i"),
  new RegExp(`\\b${ENDED} (?:project|package|library|module|plugin|tool|repository|in favou?r)\\b`, "i"),
  new RegExp(`\\b${ENDED}\\s{0,3}(?:$|[:!)\\]—–])`, "i"),
  /\bdeprecation (?:notice|warning)\b|\bend[- ]of[- ](?:life|support)\b|\beol\b/i,
  /\bno longer (?:being )?(?:maintained|supported|developed|updated)\b|\bnot (?:being )?(?:maintained|supported)\b/i,
  /\b(?:renamed|moved) to\b|\breplaced by\b|\bmerged into\b|\buse .{1,60} instead\b/i,
];

function warnsIn(text: string): boolean {
  return WARNINGS.some((pattern) => pattern.test(text));
}

// What a reader of the page on PyPI sees without scrolling.
const README_TOP = 1500;

/** Every check, in the order in which people read their own project. */
export function retireChecks(facts: RetireFacts): readonly RetireCheck[] {
  return [
    versionCheck(facts),
    summaryCheck(facts),
    readmeCheck(facts),
    alternativeCheck(facts),
    classifierCheck(facts),
  ];
}

/** 0 ready, 1 not ready, 2 where nothing is missing and something cannot be told. */
export function retireExitCode(checks: readonly RetireCheck[]): 0 | 1 | 2 {
  if (checks.some((check) => check.state === "missing")) return 1;
  return checks.some((check) => check.state === "unknown") ? 2 : 0;
}

function versionCheck({ release, published }: RetireFacts): RetireCheck {
  const what = "a final version above the published one";
  const { version, file } = release;
  if (version === null) return { what, state: "unknown", detail: `${file} does not say its version in so many words` };
  if (!isVersion(version)) {
    return { what, state: "missing", detail: `“${version}” is no version that installers know (PEP 440)` };
  }
  if (published.kind === "found" && isPreRelease(version) && !isPreRelease(published.latest ?? "")) {
    return { what, state: "missing", detail: `${version} is a pre-release, which installers take only when asked to` };
  }
  if (published.kind === "unavailable") return { what, state: "unknown", detail: published.detail };
  if (published.kind === "missing" || published.latest === null) {
    return {
      what,
      state: "unknown",
      detail: `the index lists no release of ${release.name} to compare ${version} with`,
    };
  }
  const above = compareVersions(version, published.latest) > 0;
  const detail = above
    ? `${version} is above ${published.latest}`
    : `${version} is not above ${published.latest}, which is published`;
  return { what, state: above ? "ok" : "missing", detail };
}

function summaryCheck({ release }: RetireFacts): RetireCheck {
  const what = "a summary that warns";
  const { summary, file, built } = release;
  if (built.has("summary")) return { what, state: "unknown", detail: `${file} leaves the summary to its build` };
  if (summary === null) return { what, state: "missing", detail: `${file} has no description` };
  if (warnsIn(summary)) return { what, state: "ok", detail: `“${summary}”` };
  return { what, state: "missing", detail: `“${summary}” does not say that the project ends` };
}

function readmeCheck({ release, readme }: RetireFacts): RetireCheck {
  const what = "a README that warns at its top";
  const { built, file } = release;
  if (built.has("readme")) return { what, state: "unknown", detail: `${file} leaves the README to its build` };
  const where = release.readme ?? (release.readmeText === null ? null : `the text in ${file}`);
  if (where === null) return { what, state: "missing", detail: `${file} names no README: the index would show none` };
  if (readme === null) return { what, state: "missing", detail: `${where} is not there` };
  const warns = warnsIn(readme.slice(0, README_TOP));
  return {
    what,
    state: warns ? "ok" : "missing",
    detail: warns ? where : `the first lines of ${where} do not say that the project ends`,
  };
}

function alternativeCheck({ alternatives, release }: RetireFacts): RetireCheck {
  const what = "an alternative that is named and active";
  if (alternatives.length === 0 && (release.built.has("summary") || release.built.has("readme"))) {
    return { what, state: "unknown", detail: `${release.file} leaves the words that may name one to its build` };
  }
  if (alternatives.length === 0)
    return { what, state: "missing", detail: "neither the summary nor the README names one" };
  const good = alternatives.find(
    ({ standing }) => standing === null || (standing.kind === "found" && standing.status === "active"),
  );
  if (good !== undefined) return { what, state: "ok", detail: good.name };
  const told = alternatives.map(({ name, standing }) => `${name} ${standingText(standing)}`).join("; ");
  const unsure = alternatives.some(
    ({ standing }) => standing?.kind === "unavailable" || (standing?.kind === "found" && standing.status === null),
  );
  return { what, state: unsure ? "unknown" : "missing", detail: told };
}

function standingText(standing: Standing | null): string {
  if (standing === null) return "is in the standard library";
  if (standing.kind === "found") return standing.status === null ? "has no known status" : `is ${standing.status}`;
  return standing.kind === "missing" ? "is not on the index" : `could not be checked: ${standing.detail}`;
}

function classifierCheck({ release }: RetireFacts): RetireCheck {
  const what = `the classifier ${INACTIVE}`;
  const { classifiers, file, built } = release;
  if (built.has("classifiers"))
    return { what, state: "unknown", detail: `${file} leaves the classifiers to its build` };
  const others = classifiers.filter((one) => one.startsWith("Development Status ::") && one !== INACTIVE);
  if (!classifiers.includes(INACTIVE)) return { what, state: "missing", detail: `${file} does not have it` };
  if (others.length > 0) return { what, state: "missing", detail: `${file} still has ${others.join(", ")}` };
  return { what, state: "ok", detail: file };
}
