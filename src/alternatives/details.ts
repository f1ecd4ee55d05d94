import { z } from "zod";
import type { IndexReply } from "../ports.ts";

const text = z.string().nullish().catch(null);

// Only what is read; the answer is foreign, so a field of another shape counts as absent.
const answerSchema = z.object({
  info: z.object({
    name: text,
    version: text,
    summary: text,
    description: text,
    home_page: text,
    project_urls: z.record(z.string(), z.unknown()).nullish().catch(null),
  }),
  ownership: z
    .object({
      roles: z
        .array(z.object({ role: text, user: z.string() }))
        .nullish()
        .catch(null),
      organization: z.unknown(),
    })
    .nullish()
    .catch(null),
  vulnerabilities: z
    .array(z.object({ id: z.string(), aliases: z.array(z.string()).nullish() }))
    .nullish()
    .catch(null),
  urls: z
    .array(z.object({ upload_time_iso_8601: text }))
    .nullish()
    .catch(null),
});

/** What the project's JSON says. Every text is hostile. */
export interface Details {
  readonly version: string | null;
  /** ISO time of the release's first file, or null. */
  readonly releasedAt: string | null;
  readonly summary: string | null;
  readonly description: string | null;
  /** Labels and addresses, the home page first. */
  readonly links: readonly (readonly [string, string])[];
  /** Owners' user names, in lower case. */
  readonly owners: readonly string[];
  readonly organization: string | null;
  readonly vulnerabilities: readonly string[];
}

/** The answer of the description endpoint. `absent` is normal: quarantined projects and indexes without it. */
export type DetailsAnswer =
  | { readonly kind: "details"; readonly details: Details }
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly detail: string };

/** Reads one reply of the project's JSON. Total. */
export function decodeDetails(reply: IndexReply): DetailsAnswer {
  if (reply.kind === "failed") return { kind: "failed", detail: reply.detail };
  if (reply.status === 404) return { kind: "absent" };
  if (reply.status !== 200) return { kind: "failed", detail: `the index answered HTTP ${reply.status}` };
  const parsed = answerSchema.safeParse(parseJson(reply.body));
  if (!parsed.success)
    return { kind: "failed", detail: "the index answered with something else than the project's JSON" };
  return { kind: "details", details: detailsOf(parsed.data) };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function detailsOf(answer: z.infer<typeof answerSchema>): Details {
  const { info, ownership } = answer;
  return {
    version: info.version ?? null,
    releasedAt: answer.urls?.[0]?.upload_time_iso_8601 ?? null,
    summary: info.summary ?? null,
    description: info.description ?? null,
    links: linksOf(info),
    owners: (ownership?.roles ?? []).flatMap((role) => (isOwner(role.role) ? role.user.toLowerCase() : [])),
    organization: organizationOf(ownership?.organization),
    vulnerabilities: (answer.vulnerabilities ?? []).flatMap((one) => [one.id, ...(one.aliases ?? [])]),
  };
}

// A maintainer may upload; only an owner decides who else does.
function isOwner(role: string | null | undefined): boolean {
  return role === null || role === undefined || role.toLowerCase() === "owner";
}

function linksOf(info: z.infer<typeof answerSchema>["info"]): readonly (readonly [string, string])[] {
  const home = info.home_page ? [["Homepage", info.home_page] as const] : [];
  const named = Object.entries(info.project_urls ?? {}).flatMap(([label, url]) =>
    typeof url === "string" ? [[label, url] as const] : [],
  );
  return [...home, ...named];
}

function organizationOf(value: unknown): string | null {
  if (typeof value === "string" && value !== "") return value.toLowerCase();
  const named = z.object({ name: z.string() }).safeParse(value);
  return named.success ? named.data.name.toLowerCase() : null;
}
