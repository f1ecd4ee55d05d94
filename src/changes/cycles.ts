import type { Skip } from "../domain/manifest.ts";
import type { RepoPath } from "../domain/paths.ts";
import type { IncludeEdge } from "./collected.ts";

/**
 * The edges without those that lead back to a file on their own way, and a skip for each of these: pip refuses a file
 * that includes itself, however far around. `starts` are the files in the order in which they are walked.
 */
export function withoutCycles(
  edges: readonly IncludeEdge[],
  starts: readonly RepoPath[],
): { readonly edges: readonly IncludeEdge[]; readonly cycles: readonly Skip[] } {
  const from = Map.groupBy(edges, (edge) => edge.from);
  const done = new Set<RepoPath>();
  const onWay = new Set<RepoPath>();
  const back = new Set<IncludeEdge>();
  // As deep as the longest chain of includes: bounded by the number of files that one run reads.
  const walk = (path: RepoPath): void => {
    onWay.add(path);
    for (const edge of from.get(path) ?? []) {
      if (onWay.has(edge.to)) back.add(edge);
      else if (!done.has(edge.to)) walk(edge.to);
    }
    onWay.delete(path);
    done.add(path);
  };
  const targets = new Set(edges.map((edge) => edge.to));
  for (const start of [...starts.filter((path) => !targets.has(path)), ...starts]) if (!done.has(start)) walk(start);
  return { edges: edges.filter((edge) => !back.has(edge)), cycles: [...back].map(cycleSkip) };
}

function cycleSkip({ from, to, line }: IncludeEdge): Skip {
  const detail = from === to ? "includes itself" : `includes ${to}, which already includes this file: a cycle`;
  return { class: "unreadable", file: from, line, reason: "refused-include", detail, project: null };
}
