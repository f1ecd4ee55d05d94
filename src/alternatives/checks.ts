import { daysBetween } from "../domain/days.ts";
import type { Found } from "../domain/lookup.ts";
import type { Prose } from "../domain/prose.ts";
import type { Details, DetailsAnswer } from "./details.ts";
import type { Check, CheckId } from "./model.ts";
import { coversPython } from "./python-range.ts";

// A newer project may have been registered for the occasion.
const MIN_AGE_DAYS = 90;
const PLACEHOLDER_BYTES = 10_000;
const PLACEHOLDER_WORDS = [
  "placeholder",
  "name reserved",
  "reserved name",
  "name reservation",
  "do not install",
  "don't install",
  "do not use",
  "dummy package",
  "test package",
  "defensive registration",
];

/** Checks of the listing alone: status, files, yanks, pre-releases. */
export function listingChecks(found: Found): readonly Check[] {
  const { listing } = found;
  return [
    statusCheck(found),
    check("files", listing.files > 0, listing.files > 0 ? ["it has files"] : ["no file of it is on the index"]),
    check(
      "yanked",
      !listing.allYanked,
      listing.allYanked ? ["all of its releases are yanked"] : ["not all releases are yanked"],
    ),
    check(
      "pre-release",
      !listing.preReleasesOnly,
      listing.preReleasesOnly ? ["it has pre-releases only"] : ["it has a final release"],
    ),
  ];
}

function statusCheck(found: Found): Check {
  const { status } = found;
  if (status.kind === "known")
    return check("status", status.status === "active", ["it is ", status.status, " on the index"]);
  if (status.kind === "absent") return check("status", true, ["the index gives it no status"]);
  return check("status", false, ["the index gives it a status that nobody knows"]);
}

/** Fails for a single release 0.0.x with next to no content, and for a summary that says so. */
export function placeholderCheck(found: Found, details: Details | null): Check {
  const { latest, versions, latestBytes } = found.listing;
  const empty = latestBytes !== null && latestBytes < PLACEHOLDER_BYTES;
  const tiny = /^v?0(?:\.0)*(?:\.\d+)?$/.test(latest ?? "") && /^v?0\.0/.test(latest ?? "") && versions === 1 && empty;
  const summary = details?.summary?.toLowerCase() ?? "";
  const said = PLACEHOLDER_WORDS.some((words) => summary.includes(words));
  return check("placeholder", !tiny && !said, tiny || said ? ["it is a placeholder"] : ["it is no placeholder"]);
}

/**
 * OSV's malicious-package ids. A name that nobody vouches for is not suggested while its advisories cannot be read; an
 * index that has no such document is none to hold that against.
 */
export function malwareCheck(answer: DetailsAnswer, confirmed: boolean): Check {
  if (answer.kind === "absent") return check("malware", null, ["the index gives no advisories"]);
  if (answer.kind === "failed") {
    const detail: Prose = ["its advisories could not be read: ", { quote: answer.detail }];
    return check("malware", confirmed ? null : false, detail);
  }
  const id = answer.details.vulnerabilities.find((one) => one.startsWith("MAL-"));
  return check(
    "malware",
    id === undefined,
    id === undefined ? ["no advisory calls it malware"] : ["it is reported as malware: ", { code: id }],
  );
}

/** At least 90 days on the index, unless its owner is confirmed. `now` is an ISO time. */
export function ageCheck(found: Found, now: string, confirmed: boolean): Check {
  const { firstUpload } = found.listing;
  const days = firstUpload === null ? null : daysBetween(firstUpload, now);
  if (confirmed)
    return check("age", true, days === null ? ["same owner"] : [`first uploaded ${days} days ago, same owner`]);
  if (days === null) return check("age", null, ["the index gives no upload time"]);
  if (days >= MIN_AGE_DAYS) return check("age", true, [`first uploaded ${days} days ago`]);
  return check("age", false, [`it is on the index for ${days} days only and nobody confirms its owner`]);
}

/** Every Python of the repository must be able to install it. */
export function pythonCheck(found: Found, own: string | null): Check {
  const { requiresPython } = found.listing;
  if (own === null) return check("requires-python", null, ["the repository declares no Python versions"]);
  if (requiresPython === null || requiresPython.trim() === "")
    return check("requires-python", true, ["it asks for no Python version"]);
  const covers = coversPython(own, requiresPython);
  if (covers === null) return check("requires-python", null, ["the Python versions could not be compared"]);
  const ranges: Prose = ["Python ", { code: requiresPython }, ", this repository ", { code: own }];
  return check("requires-python", covers, covers ? ["it supports ", ...ranges] : ["it supports only ", ...ranges]);
}

/** One check as data. */
export function check(id: CheckId, passed: boolean | null, detail: Prose): Check {
  return { id, passed, detail };
}
