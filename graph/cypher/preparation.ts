import type { GraphIndex } from "../model/index/index.ts";
import type { Bound, Catalog } from "./bind/index.ts";
import { CypherError } from "./errors.ts";
import { openCypherFunctions } from "./functions/index.ts";
import type { Language } from "./language.ts";
import type { Statement } from "./parse/index.ts";
import { nestedPlans, plan, type NestedPlans, type ProduceResults, type Statistics } from "./plan/index.ts";
import type { ProcedureDefinition } from "./procedures/index.ts";

/** A statement that has passed every phase but the last. */
export interface Prepared {
  readonly mode: Statement["mode"];
  readonly columns: readonly string[];
  readonly bound: Bound;
  readonly plan: ProduceResults;
  /** What stands inside its expressions. */
  readonly nested: NestedPlans;
}

/** What queries can call. */
type Callable = Pick<Catalog, "functions" | "hasExtensions" | "procedures">;

export const callableOf = (
  { functions }: Language,
  procedures: readonly ProcedureDefinition[],
): Callable => ({
  functions: byName(functions),
  hasExtensions: functions !== openCypherFunctions,
  procedures: byName(procedures),
});

const byName = <T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.name.toLowerCase(), one]));

/** How many prepared statements are kept. */
const cacheSize = 200;

/** Parses, binds and plans for one index, and keeps what came of it by the text alone: parameters have no part in it. */
export class Preparation {
  readonly index: GraphIndex;
  readonly statistics: Statistics;
  private readonly catalog: Catalog;
  private readonly language: Language;
  private readonly kept = new Map<string, Prepared>();
  private epoch = -1;

  constructor(index: GraphIndex, callable: Callable, language: Language) {
    this.index = index;
    this.language = language;
    this.statistics = statisticsOf(index);
    this.catalog = {
      ...callable,
      labels: () => index.lookup.labelNames(),
      relationshipTypes: () => index.typeIds,
      propertyKeys: () => index.propertyKeys(),
    };
  }

  /** Throws the `CypherError` of what is wrong. */
  of(text: string): Prepared {
    const epoch = epochOf(this.index);
    if (epoch !== this.epoch || this.kept.size >= cacheSize) this.kept.clear();
    this.epoch = epoch;
    let prepared = this.kept.get(text);
    if (!prepared) this.kept.set(text, (prepared = this.prepare(text)));
    return prepared;
  }

  /** Levels and chains are bounded one by one; together they may still be more than the stack holds. */
  private prepare(text: string): Prepared {
    const { Parser, Binder, writing } = this.language;
    try {
      const statement = new Parser(text).statement();
      const bound = new Binder(text, this.catalog).statement(statement);
      const columns = bound.query.columns.map(({ name }) => name);
      return {
        mode: statement.mode,
        columns,
        bound,
        plan: plan(bound, this.statistics, writing?.plan),
        nested: nestedPlans(this.statistics),
      };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const reason = "The query nests too deep.";
      throw new CypherError({ phase: "parse", code: "NestingTooDeep", reason, text, span: null });
    }
  }
}

/**
 * What a plan and its notifications depend on: which names the graph knows, and how large it is. Names are never
 * forgotten by an index, so counting them is enough; sizes count by their order of magnitude.
 */
function epochOf({ lookup, typeNames, knownKeys, nodeCount, relationshipCount }: GraphIndex): number {
  const names = lookup.labelNames().size + typeNames.length + knownKeys;
  return names * 1024 + (32 - Math.clz32(nodeCount)) * 32 + (32 - Math.clz32(relationshipCount));
}

const statisticsOf = (index: GraphIndex): Statistics => ({
  get nodeCount() {
    return index.nodeCount;
  },
  get relationshipCount() {
    return index.relationshipCount;
  },
  labelCount: (label) => index.lookup.labelCount(label),
  valueCount: (key) => index.lookup.valueCount(key),
  typeCount: (type) => index.typeCounts[index.typeIds.get(type) ?? -1] ?? 0,
});
