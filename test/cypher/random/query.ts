import { RandomExpression, type Kind } from "./expression.ts";

/** What is projected, under which name. */
type Item = readonly [text: string, name: string, kind: Kind];

/** A query over the graphs of `randomGraph`, the same for the same seed: always well typed, never an error. */
export const randomQuery = (seed: number): string => new RandomQuery(seed).query();

export class RandomQuery extends RandomExpression {
  query(): string {
    const one = this.single();
    if (!this.is(0.08)) return one;
    const columns = [...this.scope.keys()];
    this.scope = new Map();
    // The second part gives the columns of the first, whatever it is made of.
    const other = `${this.clauses(1)} RETURN ${columns.map((name) => `${this.number(1)} AS ${name}`).join(", ")}`;
    return columns.some((name) => name.startsWith("bag"))
      ? one
      : `${one.replace(/ ORDER BY (?:(?!RETURN).)*$/, "")} UNION ${this.is(0.5) ? "ALL " : ""}${other}`;
  }

  private single(): string {
    return `${this.clauses(1 + this.upTo(3))} ${this.projection("RETURN")}`;
  }

  private clauses(count: number): string {
    return Array.from({ length: count }, (_, i) => this.clause(i === 0)).join(" ");
  }

  private clause(isFirst: boolean): string {
    const nodes = this.of("node");
    if (isFirst || this.is(0.55)) return this.match(this.is(0.25) ? "OPTIONAL MATCH" : "MATCH");
    if (nodes.length > 0 && this.is(0.15)) return this.subquery(this.pick(nodes));
    if (nodes.length > 1 && this.is(0.2)) return this.shortestPath(nodes);
    if (this.is(0.2)) return this.selected();
    return this.is(0.3) ? this.unwind() : this.projection("WITH");
  }

  /** `MATCH p = SHORTEST 2 (a)-[:R]->+(b)`: a pattern without names but at its ends. */
  private selected(): string {
    const selector = this.pick([
      "ANY SHORTEST",
      "SHORTEST 1",
      "SHORTEST 2",
      "ALL SHORTEST",
      "SHORTEST 2 GROUPS",
    ]);
    const path = this.declare(
      selector.startsWith("ALL") || selector.endsWith("GROUPS") ? "path" : "shortest",
    );
    const walk = () =>
      `${this.arrow(this.labels("relationship"))}${this.pick(["+", "{1,3}", "{2}", "", ""])}`;
    const middle = this.is(0.3) ? `(${this.labels("node")})${walk()}` : "";
    const ends = [this.node(new Map()), this.node(new Map())] as const;
    return `MATCH ${path} = ${selector} ${ends[0]}${walk()}${middle}${ends[1]}${this.is(0.3) ? ` WHERE ${this.truth(1)}` : ""}`;
  }

  protected match(word: string): string {
    const before = new Map(this.scope);
    const patterns = Array.from({ length: this.is(0.3) ? 2 : 1 }, () => {
      const name = this.is(0.1) ? `${this.declare("path")} = ` : "";
      return name + this.pattern(before);
    });
    return `${word} ${patterns.join(", ")}${this.is(0.35) ? ` WHERE ${this.truth(2)}` : ""}`;
  }

  private pattern(before: ReadonlyMap<string, Kind>, hops = this.upTo(3)): string {
    let text = this.node(before);
    for (let i = 0; i < hops; i++) {
      const isRound = this.is(0.08);
      text += isRound ? ` ${this.rounds()} ` : this.relationship(before);
      text += this.node(before);
    }
    return text;
  }

  /** `((x)-[r:R]->(y) WHERE ...){1,2}` */
  private rounds(): string {
    const outside = this.scope;
    this.scope = new Map();
    const inner = `(${this.declare("node")})${this.simple()}(${this.declare("node")}${this.labels("node")})`;
    const where = this.is(0.4) ? ` WHERE ${this.truth(1)}` : "";
    const lists = [...this.scope].map(
      ([name, kind]) => [name, kind === "node" ? "nodes" : "relationships"] as const,
    );
    this.scope = new Map([...outside, ...lists]);
    return `(${inner}${where}){${this.pick(["1,2", "0,2", "2", ",1"])}}`;
  }

  protected node(before: ReadonlyMap<string, Kind>): string {
    const known = this.of("node");
    const name =
      known.length > 0 && this.is(0.3) ? this.pick(known) : this.is(0.75) ? this.declare("node") : "";
    const where =
      name !== "" && this.is(0.06) ? ` WHERE ${name}.x ${this.pick(["=", "<", "<>"])} ${this.upTo(3)}` : "";
    return `(${name}${this.labels("node")}${this.properties(before, "x")}${where})`;
  }

  protected relationship(before: ReadonlyMap<string, Kind>): string {
    if (this.is(0.2)) return this.pick(["-->", "<--", "--"]);
    if (this.is(0.3)) {
      const hops = this.pick(["*", "*1..2", "*2", "*0..1", "*..3", "*0", "*2..3"]);
      const name = this.is(0.5) ? this.declare("relationships") : "";
      return this.arrow(`${name}${this.labels("relationship")}${hops}${this.properties(before, "w")}`);
    }
    return this.simple(before);
  }

  private simple(before: ReadonlyMap<string, Kind> = new Map()): string {
    const name = this.is(0.7) ? this.declare("relationship") : "";
    return this.arrow(`${name}${this.labels("relationship")}${this.properties(before, "w")}`);
  }

  protected arrow(inside: string): string {
    return this.pick([`-[${inside}]->`, `<-[${inside}]-`, `-[${inside}]-`]);
  }

  protected labels(kind: "node" | "relationship"): string {
    if (this.is(0.72)) return "";
    if (this.is(0.08)) return this.pick([":C", ":!(A|B)", ":!R", ":A&!B"]);
    return this.pick(
      kind === "node" ? [":A", ":B", ":A|B", ":!A", ":A&B", ":A:B", ":%"] : [":R", ":S", ":R|S", ":!R"],
    );
  }

  /** Values that are told before the pattern is matched. */
  private properties(before: ReadonlyMap<string, Kind>, key: string): string {
    if (!this.is(0.06)) return "";
    const now = this.scope;
    this.scope = new Map(before);
    const value = this.number(1);
    this.scope = now;
    return ` {${key}: ${value}}`;
  }

  private subquery(name: string): string {
    const outside = this.scope;
    this.scope = new Map([[name, "node"]]);
    const inner = this.match("MATCH");
    const value = this.is(0.5) ? "count(*)" : this.number(1);
    this.scope = outside;
    return `CALL (${name}) { ${inner} RETURN ${value} AS ${this.declare("number")} }`;
  }

  private shortestPath(nodes: readonly string[]): string {
    const [a, b] = [this.pick(nodes), this.pick(nodes)];
    if (a === b) return this.unwind();
    const inside = `${this.labels("relationship")}${this.pick(["*", "*..2", "*1..3"])}`;
    const name = this.pick(["shortestPath", "allShortestPaths"]);
    const path = this.declare(name === "shortestPath" ? "shortest" : "path");
    // The variables are passed on by WITH * because a filter has no clause of its own.
    return `WITH * WHERE ${a} <> ${b} ${this.is(0.3) ? "OPTIONAL " : ""}MATCH ${path} = ${name}((${a})${this.arrow(inside)}(${b}))`;
  }

  private unwind(): string {
    const list = this.pick([...this.of("numbers"), `[${this.number(1)}, ${this.number(1)}]`, "[1, null, 2]"]);
    return `UNWIND ${list} AS ${this.declare("number")}`;
  }

  private projection(word: "WITH" | "RETURN"): string {
    const isReturn = word === "RETURN";
    const kept = [...this.scope].filter(() => this.is(0.6)).slice(0, 4);
    const keys = kept.map(([name, kind]): Item => {
      if (!isReturn) return [name, name, kind];
      return [scalar(name, kind), kind === "numbers" ? this.bag() : this.column(), kind];
    });
    const made = Array.from({ length: kept.length === 0 ? 1 : this.upTo(2) }, (): Item =>
      this.is(0.5) ? [this.number(2), this.column(), "number"] : [this.truth(2), this.column(), "truth"],
    );
    const aggregates = this.is(0.35) ? Array.from({ length: 1 + this.upTo(2) }, () => this.aggregate()) : [];
    const items = [...keys, ...made, ...aggregates];
    const distinct = this.is(0.2) ? "DISTINCT " : "";
    this.scope = new Map(items.map(([, name, kind]) => [name, kind]));
    const texts = items.map(([text, name]) => (text === name ? text : `${text} AS ${name}`));
    return `${word} ${distinct}${texts.join(", ")}${this.order(isReturn)}${!isReturn && this.is(0.3) ? ` WHERE ${this.truth(1)}` : ""}`;
  }

  /** Only an order in which no two rows tie may be cut. */
  private order(isReturn: boolean): string {
    const columns = [...this.scope];
    const isTotal = columns.every(
      ([name, kind]) =>
        !name.startsWith("bag") &&
        (isReturn
          ? kind === "number" || kind === "truth" || kind === "node" || kind === "relationship"
          : kind !== "path" && kind !== "shortest" && !kind.endsWith("s")),
    );
    if (!isTotal || !this.is(0.4)) return "";
    const keys = columns.map(
      ([name, kind]) =>
        `${isReturn || kind === "number" || kind === "truth" ? name : `${name}.id`}${this.is(0.3) ? " DESC" : ""}`,
    );
    const cut = [this.is(0.4) ? ` SKIP ${this.upTo(3)}` : "", this.is(0.6) ? ` LIMIT ${this.upTo(6)}` : ""];
    return ` ORDER BY ${keys.join(", ")}${cut.join("")}`;
  }

  /** A column of lists without an order. */
  private bag(): string {
    return `bag${this.names++}`;
  }

  private aggregate(): Item {
    const distinct = this.is(0.3) ? "DISTINCT " : "";
    const [node] = this.of("node");
    if (this.is(0.2)) return [`collect(${distinct}${this.number(1)})`, this.bag(), "numbers"];
    const inside = this.pick(["*", this.number(1), node ?? "1"]);
    if (inside === "*") return ["count(*)", this.column(), "number"];
    const name = inside === node ? "count" : this.pick(["count", "sum", "min", "max"]);
    return [`${name}(${distinct}${inside})`, this.column(), "number"];
  }
}

/** What of a value is returned: the ids tell entities apart. */
function scalar(name: string, kind: Kind): string {
  if (kind === "node" || kind === "relationship") return `${name}.id`;
  if (kind === "shortest") return `length(${name})`;
  if (kind === "path") return `[e IN nodes(${name}) | e.id]`;
  return kind === "nodes" || kind === "relationships" ? `[e IN ${name} | e.id]` : name;
}
