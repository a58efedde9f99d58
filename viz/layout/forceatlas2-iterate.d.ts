/** graphology's single step of ForceAtlas2, which its package ships without a declaration. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  /** Moves the nodes of the matrix (ten numbers each) by one step along the edges (three numbers each). */
  export default function iterate(
    settings: ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}
