import type { ProcedureDefinition } from "../../procedures/index.ts";
import { betweenness } from "./betweenness.ts";
import { kShortestPaths } from "./k-shortest-paths.ts";
import { louvain } from "./louvain.ts";
import { pageRank } from "./page-rank.ts";
import { wcc } from "./wcc.ts";

/** Algorithms over a projection of the graph, all of them deterministic. */
export const algorithms: readonly ProcedureDefinition[] = [
  pageRank,
  betweenness,
  louvain,
  wcc,
  kShortestPaths,
];
