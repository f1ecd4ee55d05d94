import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/lookups/decode.ts";
import type { IndexReply } from "../../src/ports.ts";
import { ACTIVE, answer, BODY, decode, file, found, reply } from "../support/index/replies.ts";

/** The answer in two words: its kind, and the status or cause. */
function gist(given: Answer): readonly string[] {
  if (given.kind === "missing") return ["missing"];
  if (given.kind === "unavailable") return ["unavailable", given.cause];
  return given.status.kind === "known" ? ["found", given.status.status] : ["found", given.status.kind];
}

const STRANGE: readonly (readonly [string, IndexReply, readonly string[]])[] = [
  ["10.1 an answer for another name", answer({ ...ACTIVE, name: "bar" }), ["unavailable", "wrong-name"]],
  ["10.1 an answer without a name", answer({ ...ACTIVE, name: undefined }), ["unavailable", "malformed"]],
  ["10.2 no status", answer(BODY), ["found", "absent"]],
  ["10.2 a null status", answer({ ...BODY, "project-status": null }), ["found", "absent"]],
  ["10.2 an empty status", answer({ ...BODY, "project-status": {} }), ["found", "absent"]],
  ["10.2 a null status word", answer({ ...BODY, "project-status": { status: null } }), ["found", "absent"]],
  ["10.2 a status that is a string", answer({ ...BODY, "project-status": "active" }), ["unavailable", "malformed"]],
  ["10.2 a status that is a list", answer({ ...BODY, "project-status": ["active"] }), ["unavailable", "malformed"]],
  [
    "10.2 a status word of another type",
    answer({ ...BODY, "project-status": { status: 1 } }),
    ["unavailable", "malformed"],
  ],
  ["10.2 a word nobody knows", answer({ ...BODY, "project-status": { status: "frozen" } }), ["found", "unknown"]],
  ["10.2 an empty word", answer({ ...BODY, "project-status": { status: "" } }), ["found", "unknown"]],
  ["10.2 a word in the wrong case", answer({ ...BODY, "project-status": { status: "Active" } }), ["found", "unknown"]],
  ["10.2 the key state", answer({ ...BODY, "project-status": { state: "archived" } }), ["found", "archived"]],
  [
    "10.2 a status in meta",
    answer({ ...BODY, meta: { "api-version": "1.4", "project-status": "deprecated" } }),
    ["found", "deprecated"],
  ],
  [
    "10.2 status and state that disagree",
    answer({ ...BODY, "project-status": { status: "active", state: "archived" } }),
    ["unavailable", "malformed"],
  ],
  [
    "10.2 meta that disagrees",
    answer({ ...ACTIVE, meta: { "project-status": "quarantined" } }),
    ["unavailable", "malformed"],
  ],
  ["10.2 meta of another type", answer({ ...ACTIVE, meta: "1.4" }), ["unavailable", "malformed"]],
  ["10.2 API version 1.0 without a status", answer({ ...BODY, meta: {} }), ["found", "absent"]],
  ["10.2 API version 2.0", answer({ ...ACTIVE, meta: { "api-version": "2.0" } }), ["unavailable", "api-version"]],
  [
    "10.2 an API version that is none",
    answer({ ...ACTIVE, meta: { "api-version": "one" } }),
    ["unavailable", "api-version"],
  ],
  [
    "10.2 an API version that is a number",
    answer({ ...ACTIVE, meta: { "api-version": 1.4 } }),
    ["unavailable", "malformed"],
  ],
  [
    "10.3 a quarantined project without files",
    answer({ ...BODY, "project-status": { status: "quarantined" } }),
    ["found", "quarantined"],
  ],
  [
    "10.3 an archived project without files",
    answer({ ...BODY, "project-status": { status: "archived" } }),
    ["found", "archived"],
  ],
  ["10.6 404 as text", reply({ status: 404, contentType: "text/plain" }), ["missing"]],
  ["10.6 404 as JSON", reply({ status: 404, contentType: "application/json" }), ["missing"]],
  ["10.6 403", reply({ status: 403, contentType: "text/plain" }), ["unavailable", "forbidden"]],
  ["10.6 406", reply({ status: 406 }), ["unavailable", "http-status"]],
  ["10.6 429", reply({ status: 429 }), ["unavailable", "rate-limited"]],
  ["10.6 503 as HTML", reply({ status: 503, contentType: "text/html" }), ["unavailable", "http-status"]],
  ["10.6 304 nobody asked for", reply({ status: 304 }), ["unavailable", "http-status"]],
  ["10.6 204", reply({ status: 204 }), ["unavailable", "http-status"]],
  ["10.6 200 as HTML", reply({ contentType: "text/html; charset=UTF-8" }), ["unavailable", "content-type"]],
  ["10.6 200 as plain JSON", { ...answer(ACTIVE), contentType: "application/json" }, ["unavailable", "content-type"]],
  ["10.6 200 without a content type", { ...answer(ACTIVE), contentType: "" }, ["unavailable", "content-type"]],
  ["10.6 an empty body", reply(), ["unavailable", "malformed"]],
  ["10.6 a cut body", reply({ body: JSON.stringify(ACTIVE).slice(0, 40) }), ["unavailable", "malformed"]],
  ["10.6 a body that is a list", answer([ACTIVE]), ["unavailable", "malformed"]],
  ["10.6 a body that is null", answer(null), ["unavailable", "malformed"]],
  ["10.6 files that are no list", answer({ ...ACTIVE, files: {} }), ["unavailable", "malformed"]],
  ["10.6 no files", answer({ ...ACTIVE, files: undefined }), ["unavailable", "malformed"]],
  ["10.6 a file that is no object", answer({ ...ACTIVE, files: ["foo-1.0.tar.gz"] }), ["unavailable", "malformed"]],
  ["10.6 a file without a name", answer({ ...ACTIVE, files: [{ hashes: {} }] }), ["unavailable", "malformed"]],
  ["10.6 versions that are no list", answer({ ...ACTIVE, versions: "1.0" }), ["unavailable", "malformed"]],
  ["10.6 a version that is a number", answer({ ...ACTIVE, versions: [1] }), ["unavailable", "malformed"]],
  [
    "10.6 yanked of another type",
    answer({ ...ACTIVE, files: [file("foo-1.0.tar.gz", { yanked: 1 })] }),
    ["unavailable", "malformed"],
  ],
  ["10.6 a timeout", { kind: "failed", cause: "timeout", detail: "" }, ["unavailable", "timeout"]],
  ["10.6 a gzip error", { kind: "failed", cause: "encoding", detail: "" }, ["unavailable", "encoding"]],
  ["10.6 a truncated answer", { kind: "failed", cause: "truncated", detail: "" }, ["unavailable", "truncated"]],
  ["10.7 a refused redirect", { kind: "failed", cause: "redirect", detail: "" }, ["unavailable", "redirect"]],
  ["10.14 an answer over the limit", { kind: "failed", cause: "too-large", detail: "" }, ["unavailable", "too-large"]],
];

describe("an answer of the index", () => {
  it.each(STRANGE)("%s is told for what it is, never as active", (_, given, expected) => {
    expect(gist(decode(given))).toEqual(expected);
    expect(expected).not.toContain("active");
  });

  it.each(["application/vnd.pypi.simple.v1+json; charset=utf-8", "Application/VND.pypi.simple.latest+JSON ; q=1"])(
    "is read as %s",
    (contentType) => {
      expect(gist(decode({ ...answer(ACTIVE), contentType }))).toEqual(["found", "active"]);
    },
  );

  it("is read with a newer minor version and a name in another spelling", () => {
    const given = answer({ ...ACTIVE, name: "Foo", meta: { "api-version": "1.9" } });

    expect(gist(decode(given))).toEqual(["found", "active"]);
  });

  it("keeps at most 2,000 characters of a hostile reason", () => {
    const given = answer({ ...BODY, "project-status": { status: "archived", reason: "@all ".repeat(2_000) } });

    expect(found(given).status).toEqual({ kind: "known", status: "archived", reason: "@all ".repeat(400) });
    const empty = answer({ ...BODY, "project-status": { status: "archived", reason: "" } });
    expect(found(empty).status).toEqual({ kind: "known", status: "archived", reason: null });
  });

  it("keeps at most 100 characters of a word that nobody knows", () => {
    const given = answer({ ...BODY, "project-status": { status: "@all ".repeat(100) } });

    expect(found(given).status).toEqual({ kind: "unknown", word: "@all ".repeat(20) });
  });

  it("takes the reason that stands in meta", () => {
    const meta = { "project-status": "deprecated", "project-status-reason": "use bar" };

    expect(found(answer({ ...BODY, meta })).status).toEqual({ kind: "known", status: "deprecated", reason: "use bar" });
  });

  it("says what came in place of the JSON API", () => {
    const details = ["text/html; charset=UTF-8", ""].map((contentType) => decode({ ...answer(ACTIVE), contentType }));

    expect(details.map((given) => given.kind === "unavailable" && given.detail)).toEqual([
      "the index answered with text/html instead of its JSON API",
      "the index answered with no content type instead of its JSON API",
    ]);
  });

  it("takes the reason of whichever place gives one", () => {
    const meta = { "project-status": "archived", "project-status-reason": "moved" };
    const given = answer({ ...BODY, "project-status": { status: "archived" }, meta });

    expect(found(given).status).toMatchObject({ status: "archived", reason: "moved" });
  });

  it("quotes hostile words on one short line", () => {
    const decoded = decode(answer({ ...ACTIVE, name: `evil\n::error::\u202e${"x".repeat(500)}` }));

    expect(decoded.kind === "unavailable" && decoded.detail).toMatch(/^the index answered for evil ::error:: x+$/);
  });
});
