// Writes schema/policy.json from the zod schema of the policy: `node scripts/build-policy-schema.ts`.
import { writeFileSync } from "node:fs";
import { FORMATS } from "../src/manifests/registry.ts";
import { POLICY_SCHEMA_URL, policyJsonSchema } from "../src/policy/schema.ts";
import { RULES } from "../src/rules/registry.ts";

const vocabulary = { rules: RULES, formats: FORMATS.map((format) => format.id) };
const text = `${JSON.stringify(policyJsonSchema(vocabulary, POLICY_SCHEMA_URL), null, 2)}\n`;
writeFileSync(new URL("../schema/policy.json", import.meta.url), text);
