/** Packages of graphology whose declarations name a default export that their CommonJS modules do not have. */
declare module "graphology-metrics/centrality/pagerank.js" {
  import type { AbstractGraph } from "graphology-types";

  /** Throws an Error when it does not converge. */
  export default function pagerank(
    graph: AbstractGraph,
    options: { getEdgeWeight: string; alpha: number; maxIterations: number; tolerance: number },
  ): Readonly<Record<string, number>>;
}

declare module "graphology-communities-louvain" {
  import type { AbstractGraph } from "graphology-types";

  export default function louvain(
    graph: AbstractGraph,
    options: { getEdgeWeight: string; resolution: number; rng: () => number },
  ): Readonly<Record<string, number>>;
}
