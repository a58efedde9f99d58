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
import { execute, noSideEffects, type Compiler, type Executed, type Limits } from "./execute/index.ts";
import { functions } from "./functions/index.ts";
import type { FunctionContext, Instant } from "./functions/signature.ts";
import { toParameters, type Parameters } from "./parameters.ts";
import { parse, type Statement } from "./parse/index.ts";
import { plan, type Operator, type ProduceResults, type Statistics } from "./plan/index.ts";
import { printPlan } from "./plan/print.ts";
import { procedures as builtIn, type ProcedureDefinition } from "./procedures/index.ts";
import type { Notification, QueryResult } from "./result.ts";

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
  /** Checks and plans a statement without running it, and keeps the plan. Throws the `CypherError` of what is wrong. */
  readonly prepare: (text: string) => PreparedQuery;
}

/** What is known of a statement before it runs. */
export interface PreparedQuery {
  readonly columns: readonly string[];
  /** Names of the parameters it asks for. */
  readonly parameters: readonly string[];
  readonly writes: boolean;
  readonly notifications: readonly Notification[];
}

interface Prepared {
  readonly statement: Statement;
  readonly bound: Bound;
  readonly plan: ProduceResults;
}

/** How many prepared queries are kept. */
const cacheSize = 200;

/** A Cypher engine over a graphology graph. It never copies the graph; it builds an index when first asked. */
export function createCypher(graph: PropertyGraph, options: CypherOptions = {}): CypherEngine {
  const engine = new Engine(graph, options);
  return {
    query: (text, parameters, limits) => engine.query(text, parameters, limits),
    prepare: (text) => engine.describe(text),
  };
}

class Engine {
  private readonly live: LiveIndex;
  private readonly options: CypherOptions;
  private readonly isReadOnly: boolean;
  private readonly procedures: Catalog["procedures"];
  private readonly random: () => number;
  private readonly cache = new Map<string, Prepared>();
  private cachedFor: GraphIndex | null = null;

  constructor(graph: PropertyGraph, options: CypherOptions) {
    const shape = options.shape ?? propertyGraphShape;
    this.live = LiveIndex.of(graph, shape);
    this.options = options;
    this.isReadOnly = options.readOnly === true || !shape.isWritable;
    const procedures = [...builtIn, ...(options.procedures ?? [])];
    this.procedures = new Map(procedures.map((procedure) => [procedure.name.toLowerCase(), procedure]));
    this.random = options.random ?? fixedSequence();
  }

  /** The phases of a query: parse, bind and plan, which are kept, then execute. */
  query(text: string, given: Parameters = {}, limits: Limits = {}): QueryResult {
    const { index } = this.live;
    const prepared = this.prepare(text, index);
    const { statement, bound, plan: root } = prepared;
    const { notifications } = bound;
    const columns = bound.query.columns.map(({ name }) => name);
    if (statement.mode === "explain")
      return {
        columns: [],
        rows: [],
        plan: printPlan(root, text),
        sideEffects: noSideEffects(),
        notifications,
      };
    if (bound.query.writes && this.isReadOnly) throw readOnly(text);
    const parameters = toParameters(given);
    refuseMissing(text, prepared, parameters);
    const counts = statement.mode === "profile" ? new Map<Operator, number>() : null;
    const executed = this.execute(prepared, { text, index, parameters, limits, counts });
    return { columns, ...executed, notifications, ...(counts && { plan: printPlan(root, text, counts) }) };
  }

  describe(text: string): PreparedQuery {
    const { query, parameters, notifications } = this.prepare(text, this.live.index).bound;
    return {
      columns: query.columns.map(({ name }) => name),
      parameters: [...new Set(parameters.map(({ name }) => name))],
      writes: query.writes,
      notifications,
    };
  }

  private prepare(text: string, index: GraphIndex): Prepared {
    if (this.cachedFor !== index) this.cache.clear();
    this.cachedFor = index;
    const known = this.cache.get(text);
    if (known) return known;
    const prepared = notTooDeep(text, () => {
      const statement = parse(text);
      const bound = bind(statement, catalogOf(index, this.procedures));
      return { statement, bound, plan: plan(bound, statisticsOf(index)) };
    });
    if (this.cache.size >= cacheSize) this.cache.clear();
    this.cache.set(text, prepared);
    return prepared;
  }

  private execute({ bound, plan: root }: Prepared, run: Run): Executed {
    const { index, limits } = run;
    const { options } = this;
    const functionContext: FunctionContext = {
      now: once(options.now ?? (() => ({ seconds: 0, nanosecond: 0 }))),
      timeZone: options.timeZone ?? "Z",
      random: this.random,
      node: (id) => index.node(id),
    };
    const statement = (writer: GraphWriter | null) =>
      execute({
        ...run,
        plan: root,
        width: bound.width,
        statistics: statisticsOf(index),
        writer,
        functions: functionContext,
        limits: { ...options.limits, ...limits },
        loadCsv: options.loadCsv ?? null,
      });
    if (!bound.query.writes) return statement(null);
    // What is kept was planned for, and warns of, the graph as it was.
    this.cache.clear();
    return this.live.write(index, statement);
  }
}

interface Run {
  readonly text: string;
  readonly index: GraphIndex;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly limits: Limits;
  readonly counts: Map<Operator, number> | null;
}

/** Levels and chains are bounded one by one; together they may still be more than the stack holds. */
function notTooDeep<T>(text: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = "The query nests too deep.";
    throw new CypherError({ phase: "parse", code: "NestingTooDeep", reason, text, span: null });
  }
}

function catalogOf(index: GraphIndex, procedures: Catalog["procedures"]): Catalog {
  return {
    functions: functionTable,
    procedures,
    labels: () => new Set(index.lookup.labelNames()),
    relationshipTypes: () => new Set(index.typeNames),
    propertyKeys: () => index.propertyKeys(),
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
