import type { PropertyGraph } from "../property-graph.ts";
import { follow } from "./graph-events.ts";
import { GraphIndex } from "./graph-index.ts";
import type { GraphWriter } from "./graph-writer.ts";
import { propertyGraphShape, type GraphShape } from "./shape.ts";

const known = new WeakMap<PropertyGraph, Map<GraphShape, LiveIndex>>();

/**
 * The index of a graph that others may change: it listens to graphology, and what somebody else wrote is brought
 * into the index event by event. What is written here keeps it in step by itself.
 */
export class LiveIndex {
  readonly graph: PropertyGraph;
  private readonly shape: GraphShape;
  private current: GraphIndex | null = null;

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
    follow(
      graph,
      () => (this.current?.isWriting === true ? null : this.current),
      () => (this.current = null),
    );
  }

  /** The index of the graph as it is now. */
  get index(): GraphIndex {
    if (this.current && isWorn(this.current)) this.current = null;
    this.current ??= new GraphIndex(this.graph, this.shape);
    this.current.settle();
    return this.current;
  }

  /** Runs a statement that writes; when it throws, everything it wrote is undone. */
  write<T>(index: GraphIndex, writer: GraphWriter, statement: () => T): T {
    index.isWriting = true;
    try {
      return statement();
    } catch (error) {
      writer.undo();
      throw error;
    } finally {
      index.isWriting = false;
      index.version += 1;
    }
  }
}

/** So much is deleted that building anew pays. */
function isWorn(index: GraphIndex): boolean {
  const { deletedNodes, deletedRelationships, nodeCount, relationshipCount } = index;
  return (deletedNodes + deletedRelationships) * 4 > nodeCount + relationshipCount + 1000;
}
