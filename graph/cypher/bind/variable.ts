import type { Type } from "./type.ts";

/**
 * How a slot holds its value: a dense id (`node`, `relationship`), an array of dense ids (`relationships`), or a value.
 * All may be null.
 */
export type Representation = "node" | "relationship" | "relationships" | "value";

/** A variable of the query, or one we made up. Every one has a slot of its own in the row. */
export interface Variable {
  readonly name: string;
  readonly slot: number;
  readonly type: Type;
  readonly representation: Representation;
  readonly isNamed: boolean;
}

/** The names in force. `outer` holds what a subquery can see of its surroundings, whatever its own clauses drop. */
export class Scope {
  readonly variables: Map<string, Variable>;
  readonly outer: Scope | null;

  constructor(outer: Scope | null = null, variables: Iterable<Variable> = []) {
    this.outer = outer;
    this.variables = new Map();
    for (const variable of variables) this.variables.set(variable.name, variable);
  }

  find(name: string): Variable | null {
    return this.variables.get(name) ?? this.outer?.find(name) ?? null;
  }

  add(variable: Variable): void {
    this.variables.set(variable.name, variable);
  }

  /** Every visible name, for suggestions. */
  names(): readonly string[] {
    return [...this.variables.keys(), ...(this.outer?.names() ?? [])];
  }
}
