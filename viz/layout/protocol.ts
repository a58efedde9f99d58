/** What the page sends to the worker that settles the layout. Node i has x, y at 2i and 2i + 1. */
export interface LayoutJob {
  readonly positions: Float32Array;
  /** Radii in pixels. */
  readonly radii: Float32Array;
  /** Half widths of the space each node wants, its label included. */
  readonly reaches: Float32Array;
  /** Source, target and weight of every edge. */
  readonly edges: Float32Array;
  readonly iterations: number;
}

export type ToWorker = { readonly kind: "start"; readonly job: LayoutJob } | { readonly kind: "stop" };

export interface FromWorker {
  readonly kind: "progress" | "done";
  readonly positions: Float32Array;
  readonly iterations: number;
  /** 0 to 100. */
  readonly percent: number;
}
