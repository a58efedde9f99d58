import type { PropertyGraph } from "../property-graph.ts";
import { GraphIndex } from "./graph-index.ts";
import { GraphWriter } from "./graph-writer.ts";
import { propertyGraphShape, type GraphShape } from "./shape.ts";

const known = new WeakMap<PropertyGraph, Map<GraphShape, LiveIndex>>();

/** What a graphology event says about changed attributes: one name, a hint of several, or nothing. */
interface AttributeChange {
  readonly name?: string;
  readonly hints?: { readonly attributes?: readonly string[] } | null;
}

/**
 * The index of a graph that others may change: it listens to graphology and builds a new index before the next
 * statement when somebody else wrote. Its own writes keep the index in step, so they do not count.
 */
export class LiveIndex {
  readonly graph: PropertyGraph;
  private readonly shape: GraphShape;
  private current: GraphIndex | null = null;
  private isWriting = false;

  /** The one index of a graph and shape: engines over the same graph share it, and what they write. */
  static of(graph: PropertyGraph, shape: GraphShape = propertyGraphShape): LiveIndex {
    let shapes = known.get(graph);
    if (!shapes) known.set(graph, (shapes = new Map<GraphShape, LiveIndex>()));
    let live = shapes.get(shape);
    if (!live) shapes.set(shape, (live = new LiveIndex(graph, shape)));
    return live;
  }

  private constructor(graph: PropertyGraph, shape: GraphShape) {
    this.graph = graph;
    this.shape = shape;
    this.listen();
  }

  /** The index of the graph as it is now. */
  get index(): GraphIndex {
    if (this.current && isWorn(this.current)) this.current = null;
    return (this.current ??= new GraphIndex(this.graph, this.shape));
  }

  /** Runs a statement that writes; when it throws, everything it wrote is undone. */
  write<T>(index: GraphIndex, statement: (writer: GraphWriter) => T): T {
    const writer = new GraphWriter(this.graph, index);
    this.isWriting = true;
    try {
      return statement(writer);
    } catch (error) {
      writer.undo();
      throw error;
    } finally {
      this.isWriting = false;
      index.version += 1;
    }
  }

  private listen(): void {
    const forget = () => {
      if (!this.isWriting) this.current = null;
    };
    const forgetIf = (payload: object) => {
      const change = payload as AttributeChange;
      const names = change.name === undefined ? change.hints?.attributes : [change.name];
      if (!names || !this.shape.isWritable || names.some((name) => ours.has(name))) forget();
    };
    const { graph } = this;
    for (const event of [
      "nodeAdded",
      "edgeAdded",
      "nodeDropped",
      "edgeDropped",
      "cleared",
      "edgesCleared",
    ] as const)
      graph.on(event, forget);
    graph.on("nodeAttributesUpdated", forgetIf);
    graph.on("edgeAttributesUpdated", forgetIf);
    graph.on("eachNodeAttributesUpdated", forgetIf);
    graph.on("eachEdgeAttributesUpdated", forgetIf);
  }
}

/** A view may keep positions and colours on the same nodes; only these matter to a query. */
const ours: ReadonlySet<string> = new Set(["labels", "properties", "type"]);

/** Enough is deleted or added beside the arrays that building anew pays. */
function isWorn(index: GraphIndex): boolean {
  const { deletedNodes, deletedRelationships, nodeCount, relationshipCount } = index;
  return (deletedNodes + deletedRelationships) * 4 > nodeCount + relationshipCount + 1000;
}
