import { LiveIndex, propertyGraphShape, type GraphShape, type GraphWriter } from "../model/index/index.ts";
import type { Problem } from "../model/check.ts";
import type { PropertyGraph } from "../model/property-graph.ts";
import type { Value } from "../values/index.ts";
import type { Bound } from "./bind/index.ts";
import { completeIn, vocabularyOf, type Completion, type Vocabulary } from "./editor/index.ts";
import { CypherError } from "./errors.ts";
import {
  execute,
  noSideEffects,
  type Compiler,
  type Executed,
  type Execution,
  type Limits,
} from "./execute/index.ts";
import type { FunctionContext, Instant } from "./functions/signature.ts";
import type { Language } from "./language.ts";
import { toParameters, type Parameters } from "./parameters.ts";
import type { Count, Operator } from "./plan/index.ts";
import { callableOf, Preparation, type Prepared } from "./preparation.ts";
import {
  procedures as builtIn,
  type ProcedureContext,
  type ProcedureDefinition,
} from "./procedures/index.ts";
import type { Notification, QueryResult } from "./result.ts";
import { seeded } from "./seeded.ts";

export interface CypherOptions {
  /** How the graph's attributes are read; by default labels and type stand apart from properties. */
  readonly shape?: GraphShape;
  /** Refuses every statement that writes, by its syntax tree. */
  readonly readOnly?: boolean;
  /** Procedures beside those built in. */
  readonly procedures?: readonly ProcedureDefinition[];
  /** Told how far a long procedure has come. */
  readonly progress?: ProcedureContext["progress"];
  /** Asked after a statement has written: what it finds wrong undoes the whole statement. */
  readonly check?: () => readonly Problem[];
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
  /** The names that completion offers: those of the graph as it is now, and the engine's own. */
  readonly vocabulary: () => Vocabulary;
  /** What may stand at an offset of a query, with these names. */
  readonly complete: (text: string, position: number) => Completion;
}

/** What is known of a statement before it runs. */
export interface PreparedQuery {
  readonly columns: readonly string[];
  /** Names of the parameters it asks for. */
  readonly parameters: readonly string[];
  readonly writes: boolean;
  readonly notifications: readonly Notification[];
}

export class Engine {
  private readonly live: LiveIndex;
  private readonly options: CypherOptions;
  private readonly language: Language;
  /** Null when nothing may be written. */
  private readonly writing: Language["writing"];
  private readonly callable: ReturnType<typeof callableOf>;
  private readonly random: () => number;
  private preparation: Preparation | null = null;

  constructor(graph: PropertyGraph, options: CypherOptions, language: Language) {
    const shape = options.shape ?? propertyGraphShape;
    this.live = LiveIndex.of(graph, shape);
    this.options = options;
    this.language = language;
    this.writing = options.readOnly === true || !shape.isWritable ? null : language.writing;
    this.callable = callableOf(language, [...builtIn, ...(options.procedures ?? [])]);
    this.random = options.random ?? seeded(0x6e657773);
  }

  /** The engine as its users see it. */
  door(): CypherEngine {
    return {
      query: (text, parameters, limits) => this.query(text, parameters, limits),
      prepare: (text) => this.describe(text),
      vocabulary: () => this.vocabulary(),
      complete: (text, position) => completeIn(this.language.Parser, text, position, this.vocabulary()),
    };
  }

  /** The phases of a query: parse, bind and plan, which are kept, then execute. */
  query(text: string, given?: Parameters, limits?: Limits): QueryResult {
    const preparation = this.prepared();
    const prepared = preparation.of(text);
    const { mode, columns, bound, plan } = prepared;
    const { notifications } = bound;
    if (mode === "explain")
      return {
        columns: [],
        rows: [],
        plan: this.language.printPlan!(plan, text),
        sideEffects: noSideEffects(),
        notifications,
      };
    if (bound.query.writes && !this.writing) throw readOnly(text);
    const parameters = given ? toParameters(given) : noParameters;
    refuseMissing(text, bound, parameters);
    const counts = mode === "profile" ? new Map<Operator, Count>() : null;
    const { index } = preparation;
    const run = { text, index, parameters, counts, limits: this.limits(limits) };
    const { rows, sideEffects } = this.execute(prepared, run);
    if (!counts) return { columns, rows, sideEffects, notifications };
    return { columns, rows, sideEffects, notifications, plan: this.language.printPlan!(plan, text, counts) };
  }

  vocabulary(): Vocabulary {
    return vocabularyOf(this.live.index, this.callable);
  }

  describe(text: string): PreparedQuery {
    const { columns, bound } = this.prepared().of(text);
    const { query, parameters, notifications } = bound;
    const names = new Set(parameters.map(({ name }) => name));
    return { columns, parameters: [...names], writes: query.writes, notifications };
  }

  /** What was prepared for the graph as it is now; a new index has new ids, so it begins anew. */
  private prepared(): Preparation {
    const { index } = this.live;
    if (this.preparation?.index !== index)
      this.preparation = new Preparation(index, this.callable, this.language);
    return this.preparation;
  }

  private limits(given: Limits | undefined): Limits {
    const { limits = given ?? noLimits } = this.options;
    return given && limits !== given ? { ...limits, ...given } : limits;
  }

  private execute({ bound, plan, nested }: Prepared, run: Run): Executed {
    const { options, live, language, writing } = this;
    const { text, index, parameters, limits, counts } = run;
    const functionContext: FunctionContext = {
      now: once(options.now ?? (() => ({ seconds: 0, nanosecond: 0 }))),
      timeZone: options.timeZone ?? "Z",
      random: this.random,
      node: (id) => index.node(id),
    };
    const statement = (writer: GraphWriter | null) =>
      execute({
        text,
        plan,
        width: bound.width,
        nested,
        index,
        writer,
        automaton: language.automaton,
        // LOAD CSV is of that layer too, and writes nothing.
        writing: language.writing?.compile ?? unwritten,
        parameters,
        functions: functionContext,
        limits,
        loadCsv: options.loadCsv ?? null,
        progress: options.progress ?? ignored,
        counts,
      });
    if (!bound.query.writes || !writing) return statement(null);
    const writer = writing.writer(live.graph, index);
    return live.write(index, writer, () => {
      const executed = statement(writer);
      writer.commit();
      refuseProblems(text, options.check?.() ?? []);
      return executed;
    });
  }
}

const noParameters: ReadonlyMap<string, Value> = new Map();
const noLimits: Limits = {};
const unwritten = (): never => {
  throw new Error("A statement that writes is refused before it is compiled.");
};
const ignored = () => undefined;

type Run = Pick<Execution, "text" | "index" | "parameters" | "limits" | "counts">;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
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

function refuseProblems(text: string, [first, ...more]: readonly Problem[]): void {
  if (!first) return;
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  throw new CypherError({
    phase: "execute",
    type: "ConstraintValidationFailed",
    code: "CheckFailed",
    reason: `Nothing is written: ${first.element} ${first.problem}${others}.`,
    text,
    span: null,
  });
}

function refuseMissing(text: string, bound: Bound, parameters: ReadonlyMap<string, Value>): void {
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
