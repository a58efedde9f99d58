import {
  LiveIndex,
  propertyGraphShape,
  type GraphIndex,
  type GraphShape,
  type GraphWriter,
} from "../model/index/index.ts";
import type { PropertyGraph } from "../model/property-graph.ts";
import type { Value } from "../values/index.ts";
import { bind, type Bound, type Catalog } from "./bind/index.ts";
import { CypherError } from "./errors.ts";
import { execute, noSideEffects, type Compiler, type Limits } from "./execute/index.ts";
import { functions } from "./functions/index.ts";
import type { FunctionContext, Instant } from "./functions/signature.ts";
import { toParameters, type Parameters } from "./parameters.ts";
import { parse, type Statement } from "./parse/index.ts";
import { plan, type Operator, type Statistics } from "./plan/index.ts";
import { printPlan } from "./plan/print.ts";
import type { ProcedureDefinition } from "./procedure.ts";
import type { QueryResult } from "./result.ts";

export interface CypherOptions {
  /** How the graph's attributes are read; by default labels and type stand apart from properties. */
  readonly shape?: GraphShape;
  /** Refuses every statement that writes, by its syntax tree. */
  readonly readOnly?: boolean;
  /** Procedures beside those built in. */
  readonly procedures?: readonly ProcedureDefinition[];
  /** The moment that `datetime()` and its like give; without a clock it is the beginning of 1970. */
  readonly now?: () => Instant;
  /** Zone of `date()` and its like; UTC when not given. */
  readonly timeZone?: string;
  /** A number from 0 up to 1; without one `rand()` draws from a fixed sequence. */
  readonly random?: () => number;
  readonly limits?: Limits;
  /** Reads the source of LOAD CSV. */
  readonly loadCsv?: Compiler["loadCsv"];
}

export interface CypherEngine {
  /** Runs a statement. Throws a `CypherError`; then the graph is as it was before. */
  readonly query: (text: string, parameters?: Parameters, limits?: Limits) => QueryResult;
}

interface Prepared {
  readonly statement: Statement;
  readonly bound: Bound;
  readonly plan: Extract<Operator, { kind: "ProduceResults" }>;
}

/** How many prepared queries are kept. */
const cacheSize = 200;

/** A Cypher engine over a graphology graph. It never copies the graph; it builds an index when first asked. */
export function createCypher(graph: PropertyGraph, options: CypherOptions = {}): CypherEngine {
  const live = new LiveIndex(graph, options.shape ?? propertyGraphShape);
  const procedures = new Map(
    (options.procedures ?? []).map((procedure) => [procedure.name.toLowerCase(), procedure]),
  );
  const random = options.random ?? fixedSequence();
  let cache = new Map<string, Prepared>();
  let cachedFor: GraphIndex | null = null;

  const prepare = (text: string, index: GraphIndex): Prepared => {
    if (cachedFor !== index) {
      cache = new Map();
      cachedFor = index;
    }
    const known = cache.get(text);
    if (known) return known;
    const statement = parse(text);
    const bound = bind(statement, catalogOf(index, procedures));
    const planned = plan(bound, statisticsOf(index));
    const prepared = { statement, bound, plan: planned as Prepared["plan"] };
    if (cache.size >= cacheSize) cache.clear();
    // What was written may have given or taken a label that a notification speaks of.
    if (!bound.query.writes) cache.set(text, prepared);
    return prepared;
  };

  const query = (text: string, given: Parameters = {}, limits: Limits = {}): QueryResult => {
    const { index } = live;
    const prepared = prepare(text, index);
    const { statement, bound } = prepared;
    const columns = bound.query.columns.map(({ name }) => name);
    const { notifications } = bound;
    if (statement.mode === "explain")
      return {
        columns: [],
        rows: [],
        plan: printPlan(prepared.plan, text),
        sideEffects: noSideEffects(),
        notifications,
      };
    const isReadOnly = options.readOnly === true || !(options.shape ?? propertyGraphShape).isWritable;
    if (bound.query.writes && isReadOnly) throw readOnly(text);
    const parameters = toParameters(given);
    refuseMissing(text, prepared, parameters);
    const functionContext: FunctionContext = {
      now: once(options.now ?? (() => ({ seconds: 0, nanosecond: 0 }))),
      timeZone: options.timeZone ?? "Z",
      random,
      node: (id) => index.node(id),
    };
    const run = (writer: GraphWriter | null) =>
      execute({
        text,
        plan: prepared.plan,
        width: bound.width,
        index,
        statistics: statisticsOf(index),
        writer,
        parameters,
        functions: functionContext,
        limits: { ...options.limits, ...limits },
        loadCsv: options.loadCsv ?? null,
      });
    const { rows, sideEffects } = bound.query.writes ? live.write(index, run) : run(null);
    return { columns, rows, sideEffects, notifications };
  };
  return { query };
}

function catalogOf(index: GraphIndex, procedures: Catalog["procedures"]): Catalog {
  return {
    functions: functionTable,
    procedures,
    labels: () => new Set(index.lookup.labelNames()),
    relationshipTypes: () => new Set(index.typeNames),
  };
}

const functionTable = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));

const statisticsOf = (index: GraphIndex): Statistics => ({
  nodeCount: index.nodeCount,
  relationshipCount: index.relationshipCount,
  labelCount: (label) => index.lookup.labelCount(label),
  typeCount: (type) => index.typeCounts[index.typeIds.get(type) ?? -1] ?? 0,
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Mulberry32 (T. Ettinger): the same numbers in every run. */
function fixedSequence(): () => number {
  let state = 0x6e657773;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function readOnly(text: string): CypherError {
  const reason = "This graph can only be read, and the query writes.";
  return new CypherError({
    phase: "plan",
    type: "SemanticError",
    code: "ReadOnly",
    reason,
    text,
    span: null,
  });
}

function refuseMissing(text: string, { bound }: Prepared, parameters: ReadonlyMap<string, Value>): void {
  const missing = bound.parameters.find(({ name }) => !parameters.has(name));
  if (!missing) return;
  throw new CypherError({
    phase: "bind",
    type: "ParameterMissing",
    code: "MissingParameter",
    reason: `Parameter \`$${missing.name}\` is not given.`,
    text,
    span: missing.span,
  });
}
