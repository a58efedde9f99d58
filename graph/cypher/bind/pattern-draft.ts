import type {
  BoundExpression,
  BoundPattern,
  Conversion,
  NamedPath,
  PatternRelationship,
  SelectedPath,
} from "./bound.ts";
import type { Variable } from "./variable.ts";

/** A pattern while it is being bound. */
export class PatternDraft {
  readonly nodes = new Set<Variable>();
  readonly relationships: PatternRelationship[] = [];
  readonly selected: SelectedPath[] = [];
  readonly paths: NamedPath[] = [];
  readonly predicates: BoundExpression[] = [];
  readonly conversions: Conversion[] = [];
  /** Relationships this pattern has named. */
  readonly declared = new Set<Variable>();
  /** Nodes and relationships known before. */
  readonly given = new Set<Variable>();
  /** Bound once every variable of the pattern is declared. */
  readonly later: (() => void)[] = [];

  /** Adds a predicate, one that may use other variables of the pattern once they are declared. */
  test(isAlone: boolean, predicate: () => BoundExpression): void {
    const add = () => {
      this.predicates.push(predicate());
    };
    if (isAlone) add();
    else this.later.push(add);
  }

  finish(): BoundPattern {
    const { relationships, selected, paths, predicates, conversions, given } = this;
    return { nodes: [...this.nodes], relationships, selected, paths, predicates, conversions, given };
  }
}
