import type { Clause, Name, Query, SingleQuery, Statement, SubqueryExpression } from "../parse/index.ts";
import type { Notification } from "../result.ts";
import type { BoundClause, BoundQuery, BoundSingleQuery } from "./bound.ts";
import { ClauseBinder } from "./clauses.ts";
import { join } from "./type.ts";
import { Scope, type Variable } from "./variable.ts";

/** A statement whose every name, type and rule has been checked. */
export interface Bound {
  readonly query: BoundQuery;
  /** Slots in a row. */
  readonly width: number;
  readonly notifications: readonly Notification[];
  readonly parameters: readonly Name[];
}

const ending: ReadonlySet<string> = new Set(["Return", "Finish"]);
const open: ReadonlySet<string> = new Set(["Match", "Unwind", "With", "LoadCsv"]);
const writing: ReadonlySet<string> = new Set(["Create", "Merge", "Set", "Remove", "Delete", "Foreach"]);

/** Checks the names, types and rules of a statement; throws a `CypherError` of phase `bind`. */
export class QueryBinder extends ClauseBinder {
  statement(statement: Statement): Bound {
    const query = this.query(statement.query, false);
    const { width, notifications, parameters } = this;
    return { query, width, notifications, parameters };
  }

  protected query(query: Query, isNested: boolean): BoundQuery {
    this.checkUnions(query);
    const { scope } = this;
    const parts = query.parts.map((part) => {
      this.scope = new Scope(scope.outer, scope.variables.values());
      return this.part(part, isNested);
    });
    this.scope = scope;
    const columns = this.unionColumns(query, parts);
    const unions = query.unions.map(({ all }) => all);
    return {
      parts: parts.map((part) => reordered(part, columns)),
      unions,
      columns,
      writes: parts.some(({ clauses }) => clauses.some(writes)),
    };
  }

  private checkUnions({ unions }: Query): void {
    const [first] = unions;
    const odd = unions.find(({ all }) => all !== first?.all);
    if (odd)
      throw this.error(
        "InvalidClauseComposition",
        "UNION and UNION ALL cannot stand in one query.",
        odd.span,
      );
  }

  private unionColumns(query: Query, parts: readonly BoundSingleQuery[]): readonly Variable[] {
    const [first] = parts;
    if (parts.length === 1) return first!.columns;
    const names = first!.columns.map(({ name }) => name);
    return names.map((name) => {
      const same = parts.map(({ columns }, i) => {
        const column = columns.find((candidate) => candidate.name === name);
        if (column && columns.length === names.length) return column;
        const { span } = query.unions[Math.max(0, i - 1)]!;
        throw this.error(
          "DifferentColumnsInUnion",
          "The parts of a UNION return different columns.",
          span,
          `Return ${names.join(", ")} in each.`,
        );
      });
      return this.variable(name, same.map((column) => column.type).reduce(join), "value");
    });
  }

  private part({ clauses }: SingleQuery, isNested: boolean): BoundSingleQuery {
    const isStandalone = clauses.length === 1 && !isNested;
    const bound: BoundClause[] = [];
    clauses.forEach((clause, position) => {
      this.checkPlace(clause, clauses, position, isNested);
      const next = this.clause(clause, isStandalone);
      if (next) bound.push(next);
    });
    return { clauses: bound, columns: resultColumns(bound.at(-1), clauses.at(-1), isStandalone) };
  }

  private checkPlace(clause: Clause, clauses: readonly Clause[], position: number, isNested: boolean): void {
    const isLast = position === clauses.length - 1;
    if (ending.has(clause.kind) && !isLast)
      throw this.error(
        "InvalidClauseComposition",
        `${clause.kind.toUpperCase()} ends a query.`,
        clauses[position + 1]!.span,
        "Use WITH to go on.",
      );
    if (open.has(clause.kind) && isLast && !isNested)
      throw this.error(
        "InvalidClauseComposition",
        `A query cannot end with ${clause.kind.toUpperCase()}.`,
        clause.span,
        "Add a RETURN.",
      );
  }

  protected nestedQuery({ query, operator }: SubqueryExpression): BoundQuery {
    const writer = query.parts.flatMap(({ clauses }) => clauses).find(({ kind }) => writing.has(kind));
    // Names from outside stay visible whatever the WITH clauses inside drop.
    const bound = this.within(() => this.query(query, true), new Scope(this.scope));
    if (!bound.writes) return bound;
    const { span } = writer ?? query;
    throw this.error("InvalidClauseComposition", `${operator} { } cannot write.`, span);
  }
}

function writes(clause: BoundClause): boolean {
  if (clause.kind === "CallSubquery") return clause.query.writes;
  if (clause.kind === "Call") return clause.procedure.mode === "WRITE";
  return writing.has(clause.kind);
}

function resultColumns(
  clause: BoundClause | undefined,
  last: Clause | undefined,
  isStandalone: boolean,
): readonly Variable[] {
  if (clause?.kind === "Projection" && last?.kind === "Return")
    return clause.items.map(({ variable }) => variable);
  return clause?.kind === "Call" && isStandalone ? clause.yields.map(({ variable }) => variable) : [];
}

function reordered(part: BoundSingleQuery, columns: readonly Variable[]): BoundSingleQuery {
  const sorted = columns.map(({ name }) => part.columns.find((column) => column.name === name)!);
  return { clauses: part.clauses, columns: sorted };
}
