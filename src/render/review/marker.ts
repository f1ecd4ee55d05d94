import { createHash } from "node:crypto";

/** What the first line of a text of ours says of it. */
export type Marker =
  | {
      readonly kind: "review";
      readonly state: "open" | "resolved";
      readonly digest: string;
      /** Keys of blocking findings that are said in the body only; null: too many to list, all are. */
      readonly inBody: ReadonlySet<string> | null;
      /** What the title said, for "Was: …". Hostile once it has been on the platform. */
      readonly was: string;
    }
  | { readonly kind: "finding"; readonly keys: readonly string[]; readonly digest: string }
  | { readonly kind: "resolved"; readonly keys: readonly string[] };

// Only the very first line counts: a marker that somebody quotes or plants further down is text.
const LINE = /^<!-- pypi-gate v1 (review|finding|resolved) ([0-9a-z=,* ]{1,40000}) -->(?:\r?\n|$)/;
// More keys than this take too much of the body.
const MAX_KEYS = 1500;
const MAX_WAS = 600;

/** The short key of a finding in markers: 12 hex digits. */
export function keyOf(fingerprint: string): string {
  return digestOf(fingerprint).slice(0, 12);
}

/** 16 hex digits of SHA-256. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}

/** The marker as the line that opens a text; payloads are hex, so nothing can close the comment early. */
export function markerLine(marker: Marker): string {
  return `<!-- pypi-gate v1 ${marker.kind} ${payload(marker)} -->`;
}

function payload(marker: Marker): string {
  if (marker.kind === "resolved") return `keys=${marker.keys.join(",")}`;
  if (marker.kind === "finding") return `digest=${marker.digest} keys=${marker.keys.join(",")}`;
  const { state, digest, inBody, was } = marker;
  const keys = inBody === null || inBody.size > MAX_KEYS ? "*" : [...inBody].sort().join(",");
  const hex = Buffer.from([...was].slice(0, MAX_WAS).join(""), "utf8").toString("hex");
  return `state=${state} digest=${digest} body=${keys} was=${hex}`;
}

/** The marker that opens a text, or null where none does. */
export function readMarker(body: string): Marker | null {
  const match = LINE.exec(body);
  const [, kind, fields = ""] = match ?? [];
  const values = new Map(
    fields.split(" ").map((field) => {
      const at = field.indexOf("=");
      return [field.slice(0, at), field.slice(at + 1)] as const;
    }),
  );
  const digest = values.get("digest") ?? "";
  if (kind === "finding") return { kind, digest, keys: listOf(values.get("keys")) };
  if (kind === "resolved") return { kind, keys: listOf(values.get("keys")) };
  if (kind !== "review") return null;
  const listed = values.get("body");
  return {
    kind,
    digest,
    state: values.get("state") === "resolved" ? "resolved" : "open",
    inBody: listed === "*" ? null : new Set(listOf(listed)),
    was: Buffer.from(values.get("was") ?? "", "hex").toString("utf8"),
  };
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : value.split(",");
}
