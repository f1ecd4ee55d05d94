// Preloaded with `node --import` where the demo runs on Node 20 to 23 without an install: the action itself runs on
// Node 24, and these are the few functions of its library that the older ones lack.
import { createRequire } from "node:module";

process.getBuiltinModule ??= createRequire(import.meta.url);

URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);

const groups = (items, keyOf) => {
  const grouped = new Map();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    grouped.get(key)?.push(item) ?? grouped.set(key, [item]);
  }
  return grouped;
};
Map.groupBy ??= groups;
Object.groupBy ??= (items, keyOf) => Object.assign(Object.create(null), Object.fromEntries(groups(items, keyOf)));

Promise.withResolvers ??= () => {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
};

const sets = {
  union: (one, other) => new Set([...one, ...other.keys()]),
  intersection: (one, other) => new Set([...one].filter((item) => other.has(item))),
  difference: (one, other) => new Set([...one].filter((item) => !other.has(item))),
  isDisjointFrom: (one, other) => ![...one].some((item) => other.has(item)),
  isSubsetOf: (one, other) => [...one].every((item) => other.has(item)),
};
for (const [name, run] of Object.entries(sets)) {
  Set.prototype[name] ??= function (other) {
    return run(this, other);
  };
}
