/** What `policy --init` writes to `.github/pypi-gate.toml`: every key in a comment, nothing changed. `schemaUrl` is the JSON Schema's address. */
export function starterPolicy(schemaUrl: string): string {
  return `#:schema ${schemaUrl}
#
# The policy of pypi-gate. It is read from the base branch: a change of it takes effect once merged.
# Every key is optional; what is not set comes from the preset.

# "advisory" blocks nothing, "strict" blocks everything archived, deprecated, yanked or of unknown status.
preset = "standard"

# How far ahead of today a waiver may expire, in days.
# max-waiver-days = 366

# Projects that matter most: one step stricter, first in every list. * and ? are wildcards.
# critical = ["django", "acme-*"]

# Severity by rule: "block", "warn", "note" or "off", for all relations or for some of them.
# [rules]
# archived-project = "block"
# deprecated-project = { new = "block", transitive = "note", changed = "warn", existing = "note" }

# Dependency groups and extras: left out, or with severities of their own.
# [groups]
# docs = "off"
# test = { archived-project = "warn" }

# Single projects: exactly one of allow, deny and rules.
# [[projects]]
# name = "acme-*"
# allow = true
# reason = "ours, published from this organisation"

# [manifests]
# exclude = ["examples/**"]
# map = { "deploy/*.lst" = "requirements" }

# [index]
# private = ["acme-internal-*"]
# known = ["https://packages.example.com/simple/"]

# [review]
# when = "on-findings"
# inline = true

# A named, reasoned, dated permission; \`pypi-gate waive\` writes one.
# [[waivers]]
# project = "pepy"
# rules = ["archived-project"]
# reason = "moving to pypistats, see the issue"
# expires = 2027-02-21
# owner = "@acme/platform"
# issue = "https://github.com/acme/app/issues/12"
# disposition = "migrating"
`;
}
