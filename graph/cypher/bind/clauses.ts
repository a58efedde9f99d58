import type { Call, CallSubquery, Clause, Name, OtherClause, Query, Unwind } from "../parse/index.ts";
import type { ProcedureDefinition } from "../procedures/definition.ts";
import { didYouMean } from "../suggest.ts";
import { ProjectionBinder } from "./projections.ts";
import { conjunction } from "./binder-base.ts";
import type {
  BoundProcedureCall,
  BoundCallSubquery,
  BoundClause,
  BoundExpression,
  BoundQuery,
  ProjectedItem,
} from "./bound.ts";
import { anyType, elementOf, type, type Type } from "./type.ts";
import { Scope, type Variable } from "./variable.ts";

/** One clause after the other, each in the scope that the one before left. */
export abstract class ClauseBinder extends ProjectionBinder {
  protected abstract query(query: Query, isNested: boolean): BoundQuery;

  protected clause(clause: Clause, isStandalone: boolean): BoundClause | null {
    switch (clause.kind) {
      case "Match":
        return {
          kind: "Match",
          optional: clause.optional,
          pattern: this.pattern(clause.patterns, clause.where),
        };
      case "Unwind":
        return this.unwind(clause);
      case "With":
      case "Return":
        return this.projection(clause);
      case "Call":
        return this.call(clause, isStandalone);
      case "CallSubquery":
        return this.callSubquery(clause);
      case "Finish":
        return null;
      default:
        return this.otherClause(clause);
    }
  }

  /** The clauses that `WritingBinder` adds; no parser that reads finds one. */
  protected otherClause(_: OtherClause): BoundClause | null {
    return null;
  }

  private unwind({ list: given, variable: name }: Unwind): BoundClause {
    const list = this.expression(given);
    this.refuseBound(name);
    const of: Type = list.type.name === "List" ? elementOf(list.type) : list.type;
    return {
      kind: "Unwind",
      list,
      variable: this.declare(name.name, of.name === "Null" ? anyType : of, "value"),
    };
  }

  private call(clause: Call, isStandalone: boolean): BoundProcedureCall {
    const { name, span } = clause.procedure;
    const procedure = this.catalog.procedures.get(name.toLowerCase());
    if (!procedure) {
      const names = [...this.catalog.procedures.values()].map((known) => known.name);
      throw this.error(
        "ProcedureNotFound",
        `There is no procedure \`${name}\`.`,
        span,
        didYouMean(name, names) ?? "More procedures, and SHOW, come with `newsgraph/cypher/library`.",
        "ProcedureError",
      );
    }
    const args = this.callArguments(clause, procedure, isStandalone);
    const yields = this.yields(clause, procedure, isStandalone);
    const where = clause.where ? conjunction(this.where(clause.where)) : null;
    return { kind: "Call", optional: clause.optional, procedure, arguments: args, yields, where, span };
  }

  private callArguments(
    clause: Call,
    procedure: ProcedureDefinition,
    isStandalone: boolean,
  ): readonly BoundExpression[] {
    const { parameters } = procedure;
    const { span } = clause.procedure;
    if (!clause.arguments) {
      if (!isStandalone && parameters.length > 0)
        throw this.error(
          "InvalidArgumentPassingMode",
          "Inside a query the arguments of a procedure are written.",
          span,
          `Write \`${procedure.name}(...)\`.`,
        );
      this.parameters.push(...parameters.map(({ name: parameter }) => ({ name: parameter, span })));
      return parameters.map(({ name }): BoundExpression => ({
        kind: "Parameter",
        name,
        type: anyType,
        span,
      }));
    }
    const required = procedure.required ?? parameters.length;
    const { length } = clause.arguments;
    if (length < required || length > parameters.length)
      throw this.error(
        "InvalidNumberOfArguments",
        `\`${procedure.name}\` takes ${parameters.length} arguments, not ${length}.`,
        clause.span,
      );
    return clause.arguments.map((argument, i) =>
      this.require(this.expression(argument), parameters[i]!.types, `\`${procedure.name}\``),
    );
  }

  private yields(
    { yields, procedure: { span } }: Call,
    procedure: ProcedureDefinition,
    isStandalone: boolean,
  ): BoundProcedureCall["yields"] {
    const { results } = procedure;
    if (yields === null && !isStandalone) return [];
    const wanted =
      yields === null || yields === "*"
        ? results.map(({ name }) => ({ field: { name, span }, alias: null }))
        : yields;
    return wanted.map(({ field, alias }) => {
      const index = results.findIndex(({ name }) => name === field.name);
      if (index === -1) {
        const hint = didYouMean(
          field.name,
          results.map(({ name }) => name),
        );
        throw this.error(
          "UndefinedVariable",
          `\`${procedure.name}\` yields no \`${field.name}\`.`,
          field.span,
          hint,
        );
      }
      this.refuseBound(alias ?? field);
      const [of = "Any", other] = results[index]!.types;
      return { index, variable: this.declare((alias ?? field).name, other ? anyType : type(of), "value") };
    });
  }

  private callSubquery({ query, optional, imports, status: name }: CallSubquery): BoundCallSubquery {
    const { scope } = this;
    for (const { clauses } of query.parts) this.refuseUnnamed(clauses.at(-1));
    const visible = this.imported(query, imports);
    this.scope = new Scope(
      imports === null ? null : new Scope(null, visible),
      imports === null ? visible : [],
    );
    const bound = this.query(query, true);
    this.scope = scope;
    for (const column of bound.columns) {
      this.refuseBound({ name: column.name, span: query.span });
      this.scope.add(column);
    }
    return { kind: "CallSubquery", query: bound, optional, status: name && this.reported(name) };
  }

  /** `REPORT STATUS AS status`, which `WritingBinder` adds. */
  protected reported(_: Name): ProjectedItem | null {
    return null;
  }

  /** What a subquery returns becomes variables, so it has names. */
  private refuseUnnamed(last: Clause | undefined): void {
    if (last?.kind !== "Return") return;
    const unnamed = last.items.find(({ expression, alias }) => !alias && expression.kind !== "Variable");
    if (unnamed)
      throw this.error(
        "NoExpressionAlias",
        "A column of a subquery needs a name.",
        unnamed.span,
        "Add `AS name`.",
      );
  }

  /** With a scope clause what it names; without one what the leading WITH of each part names. */
  private imported(query: Query, imports: CallSubquery["imports"]): readonly Variable[] {
    const { variables } = this.scope;
    if (imports === "*") return [...variables.values()];
    if (imports) return imports.map((name) => this.resolve(name));
    const isImporting = query.parts.some(({ clauses: [first] }) => first?.kind === "With");
    return isImporting ? [...variables.values()] : [];
  }
}
