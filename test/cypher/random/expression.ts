import { randomOf } from "../support/engine.ts";

/**
 * What a variable of a random query holds; lists are of nodes, relationships or numbers. Of a shortest path, which may be
 * any of several, only the length is asked.
 */
export type Kind =
  "node" | "relationship" | "path" | "shortest" | "nodes" | "relationships" | "number" | "truth" | "numbers";

/** Random expressions over the variables in scope: well typed, and never an error. */
export abstract class RandomExpression {
  protected scope = new Map<string, Kind>();
  protected names = 0;
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomOf(seed);
  }

  protected abstract relationship(before: ReadonlyMap<string, Kind>): string;
  protected abstract node(before: ReadonlyMap<string, Kind>): string;
  protected abstract arrow(inside: string): string;
  protected abstract labels(kind: "node" | "relationship"): string;

  protected number(depth: number): string {
    const entity = this.pick([...this.of("node"), ...this.of("relationship"), ""]);
    if (depth === 0 || this.is(0.3)) {
      const leaves = [
        String(this.upTo(4)),
        ...this.of("number"),
        ...(this.is(0.2) ? ["null"] : []),
        ...(entity === "" ? [] : [`${entity}.x`, `${entity}.id`, `${entity}.w`]),
      ];
      return this.pick(leaves);
    }
    const lists = [...this.of("nodes"), ...this.of("relationships"), ...this.of("numbers")];
    const paths = [...this.of("path"), ...this.of("shortest")];
    const [node] = this.of("node");
    switch (this.upTo(7)) {
      case 0:
        return `CASE WHEN ${this.truth(depth - 1)} THEN ${this.number(depth - 1)} ELSE ${this.number(0)} END`;
      case 1:
        return lists.length > 0 ? `size(${this.pick(lists)})` : this.number(0);
      case 2:
        return paths.length > 0 ? `length(${this.pick(paths)})` : this.number(0);
      case 3:
        return node === undefined ? this.number(0) : `COUNT { ${this.inner(node)} }`;
      case 4:
        return node === undefined
          ? this.number(0)
          : `size([(${node})${this.arrow("")}(z) WHERE z.x > ${this.upTo(3)} | z.id])`;
      default:
        return `(${this.number(depth - 1)} ${this.pick(["+", "-", "*"])} ${this.number(depth - 1)})`;
    }
  }

  protected truth(depth: number): string {
    const nodes = this.of("node");
    const lists = [...this.of("nodes"), ...this.of("relationships")];
    const [node] = nodes;
    if (depth === 0) return this.pick(["true", "1 < 2", this.is(0.2) ? "null" : "true", ...this.of("truth")]);
    switch (this.upTo(9)) {
      case 0:
        return `(${this.truth(depth - 1)} ${this.pick(["AND", "OR", "XOR"])} ${this.truth(depth - 1)})`;
      case 1:
        return `NOT ${this.truth(depth - 1)}`;
      case 2:
        return `${this.number(depth - 1)} IS ${this.pick(["", "NOT "])}NULL`;
      case 3:
        return node === undefined
          ? this.truth(0)
          : `${node}${this.pick([":A", ":B", ":A|B", ":!A", ":A:B"])}`;
      case 4:
        return nodes.length > 1
          ? `${this.pick(nodes)} ${this.pick(["=", "<>"])} ${this.pick(nodes)}`
          : this.truth(0);
      case 5:
        return `${this.number(0)} IN [${this.number(0)}, ${this.number(0)}, 1]`;
      case 6:
        return lists.length > 0
          ? `${this.pick(["all", "any", "none", "single"])}(e IN ${this.pick(lists)} WHERE e.${this.pick(["x", "w"])} > ${this.upTo(2)})`
          : this.truth(0);
      case 7:
        if (node === undefined) return this.truth(0);
        return this.is(0.5)
          ? `exists((${node})${this.arrow(this.labels("relationship"))}(${this.labels("node")}))`
          : `EXISTS { ${this.inner(node)} }`;
      default:
        return `${this.number(depth - 1)} ${this.pick(["=", "<>", "<", "<=", ">", ">="])} ${this.number(depth - 1)}`;
    }
  }

  /** A pattern inside of an expression, from a node that is known. */
  private inner(node: string): string {
    const outside = this.scope;
    this.scope = new Map([[node, "node"]]);
    const text = `MATCH (${node})${this.relationship(new Map())}${this.node(new Map())}${this.is(0.4) ? ` WHERE ${this.truth(1)}` : ""}`;
    this.scope = outside;
    return text;
  }

  protected of(kind: Kind): string[] {
    return [...this.scope].filter(([, of]) => of === kind).map(([name]) => name);
  }

  protected declare(kind: Kind): string {
    const name = `${kind[0]}${this.names++}`;
    this.scope.set(name, kind);
    return name;
  }

  protected column(): string {
    return `c${this.names++}`;
  }

  protected upTo(n: number): number {
    return Math.floor(this.random() * n);
  }

  protected is(probability: number): boolean {
    return this.random() < probability;
  }

  protected pick<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)]!;
  }
}
