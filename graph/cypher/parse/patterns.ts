import type {
  Direction,
  HopRange,
  MapLiteral,
  Name,
  NodePattern,
  Parameter,
  PathPattern,
  PathSelector,
  QuantifiedPattern,
  RelationshipPattern,
} from "./ast.ts";
import { LabelParser } from "./labels.ts";
import { slipOf } from "./slips.ts";

const all: PathSelector = { kind: "all" };

/** Patterns of MATCH, CREATE and MERGE, of comprehensions and of predicates. */
export abstract class PatternParser extends LabelParser {
  protected abstract mapLiteral(): MapLiteral;

  /** PathPattern : (Variable "=")? (ShortestPath | PathSelector? Path) */
  protected pathPattern(): PathPattern {
    const { start } = this.token;
    const variable = this.atName() && this.peek(1).word === "=" ? this.name() : null;
    if (variable) this.expect("=");
    const isShortest = this.at("SHORTESTPATH", "(") || this.at("ALLSHORTESTPATHS", "(");
    if (isShortest) return { ...this.shortestPath(), variable, span: this.spanSince(start) };
    const selector = this.pathSelector();
    const path = this.path();
    return { ...path, variable, selector, span: this.spanSince(start) };
  }

  /** ShortestPath : ("shortestPath" | "allShortestPaths") "(" Path ")" */
  protected shortestPath(): PathPattern {
    const { start, word } = this.advance();
    this.expect("(");
    const path = this.path();
    this.expect(")");
    const kind = word === "SHORTESTPATH" ? "anyShortest" : "shortestGroups";
    return { ...path, selector: { kind, count: 1, isFunction: true }, span: this.spanSince(start) };
  }

  /** PathSelector : "ALL" "SHORTEST"? | "ANY" ("SHORTEST" | Integer)? | "SHORTEST" Integer? "PATHS"? ("GROUP" | "GROUPS")? */
  private pathSelector(): PathSelector {
    if (this.take("ALL", "SHORTEST"))
      return this.pathWords({ kind: "shortestGroups", count: 1, isFunction: false });
    const isAny = this.take("ANY");
    if (this.take("SHORTEST") || isAny) {
      const count = this.token.kind === "integer" ? Number(this.advance().text) : 1;
      const selector = this.pathWords({ kind: "anyShortest", count, isFunction: false });
      const isGroups = !isAny && (this.take("GROUP") || this.take("GROUPS"));
      return isGroups ? { kind: "shortestGroups", count, isFunction: false } : selector;
    }
    if (this.take("ALL")) return this.pathWords(all);
    return all;
  }

  private pathWords(selector: PathSelector): PathSelector {
    if (!this.take("PATH")) this.take("PATHS");
    return selector;
  }

  /** Path : NodePattern (RelationshipPattern NodePattern | QuantifiedPattern NodePattern?)* */
  protected path(): PathPattern {
    const { start } = this.token;
    const elements: (NodePattern | RelationshipPattern | QuantifiedPattern)[] = [];
    for (;;) {
      if (this.at("(", "(")) {
        const part = this.parenthesizedPath();
        if (part.kind === "QuantifiedPattern") elements.push(part);
        else if (elements.length > 0 || this.at("(") || this.atRelationship())
          throw this.unexpected("a quantifier such as `+` or `{1,3}`");
        else return part;
      } else if (this.at("(")) elements.push(this.nodePattern());
      else if (this.atRelationship()) {
        if (elements.at(-1)?.kind !== "NodePattern") throw this.unexpected("a node pattern `(...)`");
        elements.push(this.relationshipPattern());
        if (!this.at("(")) throw this.unexpected("a node pattern `(...)`");
      } else break;
    }
    if (elements.length === 0) throw this.unexpected("a pattern `(...)`", slipOf(this.token.word));
    const span = this.spanSince(start);
    return { kind: "PathPattern", variable: null, selector: all, elements, where: null, span };
  }

  protected atRelationship(): boolean {
    if (this.at("<")) return this.peek(1).word === "-";
    return this.at("-") && ["-", "["].includes(this.peek(1).word);
  }

  /** QuantifiedPattern : "(" Path ("WHERE" Expression)? ")" Quantifier? , without a quantifier a path in parentheses */
  private parenthesizedPath(): QuantifiedPattern | PathPattern {
    return this.deeper(() => {
      const { start } = this.expect("(");
      const path = this.path();
      const where = this.take("WHERE") ? this.expression() : null;
      this.expect(")");
      const span = this.spanSince(start);
      if (!this.atQuantifier()) return { ...path, where, span };
      const hops = this.quantifier();
      return { kind: "QuantifiedPattern", path, where, hops, span: this.spanSince(start) };
    });
  }

  private atQuantifier(): boolean {
    return this.at("{") || this.at("+") || this.at("*");
  }

  /** Quantifier : "*" | "+" | "{" Integer? ("," Integer?)? "}" */
  private quantifier(): HopRange {
    if (this.take("*")) return { from: 0, to: null };
    if (this.take("+")) return { from: 1, to: null };
    this.expect("{");
    const from = this.token.kind === "integer" ? Number(this.advance().text) : 0;
    const isRange = this.take(",");
    const to = isRange ? (this.token.kind === "integer" ? Number(this.advance().text) : null) : from;
    this.expect("}");
    return { from, to };
  }

  /** NodePattern : "(" Variable? Labels? Properties? ("WHERE" Expression)? ")" */
  protected nodePattern(): NodePattern {
    const { start } = this.expect("(");
    const variable = this.optionalVariable();
    const labels = this.at(":") || this.at("IS") ? this.labelExpression() : null;
    const properties = this.optionalProperties();
    const where = this.take("WHERE") ? this.expression() : null;
    this.expect(")");
    return { kind: "NodePattern", variable, labels, properties, where, span: this.spanSince(start) };
  }

  private optionalVariable(): Name | null {
    if (!this.atName()) return null;
    const next = this.peek(1);
    const isWord = this.at("WHERE") || this.at("IS");
    return isWord && (next.kind === "name" || next.word === "(") ? null : this.name();
  }

  /** Properties : MapLiteral | Parameter */
  private optionalProperties(): MapLiteral | Parameter | null {
    if (this.at("{")) return this.mapLiteral();
    if (this.token.kind !== "parameter") return null;
    const { text: name, start, end } = this.advance();
    return { kind: "Parameter", name, span: { start, end } };
  }

  /** RelationshipPattern : "<"? "-" ("[" Variable? Types? Hops? Properties? ("WHERE" Expression)? "]")? "-" ">"? Quantifier? */
  private relationshipPattern(): RelationshipPattern {
    const { start } = this.token;
    const isLeft = this.take("<");
    this.expect("-");
    const detail = this.take("[") ? this.relationshipDetail() : emptyDetail;
    this.expect("-");
    const isRight = this.take(">");
    const hops = !detail.hops && this.atQuantifier() ? this.quantifier() : detail.hops;
    const direction: Direction = isLeft === isRight ? "both" : isLeft ? "in" : "out";
    const span = this.spanSince(start);
    return { kind: "RelationshipPattern", direction, ...detail, hops, span };
  }

  private relationshipDetail(): typeof emptyDetail {
    const variable = this.optionalVariable();
    const types = this.at(":") || this.at("IS") ? this.labelExpression() : null;
    if (this.at(".."))
      throw this.error(
        "InvalidRelationshipPattern",
        "A range of hops begins with `*`.",
        this.token,
        "Write `*..`.",
      );
    const hops = this.take("*") ? this.hopRange() : null;
    const properties = this.optionalProperties();
    const where = this.take("WHERE") ? this.expression() : null;
    this.expect("]");
    return { variable, types, hops, properties, where };
  }

  /** Hops : "*" (Integer | Integer? ".." Integer?)? */
  private hopRange(): HopRange {
    if (this.at("-"))
      throw this.error("InvalidRelationshipPattern", "A number of hops cannot be negative.", this.token);
    const from = this.token.kind === "integer" ? Number(this.advance().text) : null;
    if (!this.take("..")) return from === null ? { from: 1, to: null } : { from, to: from };
    const to = this.token.kind === "integer" ? Number(this.advance().text) : null;
    return { from: from ?? 1, to };
  }
}

const emptyDetail: Pick<RelationshipPattern, "variable" | "types" | "hops" | "properties" | "where"> = {
  variable: null,
  types: null,
  hops: null,
  properties: null,
  where: null,
};
