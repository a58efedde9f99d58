import type { Expression, Name, NodePattern, PathPattern, QuantifiedPattern } from "../parse/index.ts";
import type { BoundPattern, PatternRelationship } from "./bound.ts";
import { isStatic } from "./labels.ts";
import { PatternDraft } from "./pattern-draft.ts";
import { RelationshipBinder } from "./relationships.ts";
import { listOf, type } from "./type.ts";
import { Scope, type Variable } from "./variable.ts";

const node = type("Node");
const relationship = type("Relationship");

/** Patterns of MATCH, MERGE, comprehensions and predicates, as graphs to look for. */
export abstract class PatternBinder extends RelationshipBinder {
  /** The patterns of one clause: their relationships are all different. New variables come into scope. */
  protected pattern(
    paths: readonly PathPattern[],
    where: Expression | null,
    mayDeclare = true,
  ): BoundPattern {
    const draft = new PatternDraft();
    // Everything is declared before any property is read: patterns may use each other's variables.
    const parts = paths.map((path) => () => {
      this.path(path, draft, mayDeclare);
    });
    for (const part of parts) part();
    for (const bind of draft.later) bind();
    draft.predicates.push(...this.where(where));
    return draft.finish();
  }

  private path(path: PathPattern, draft: PatternDraft, mayDeclare: boolean): void {
    const elements: Variable[] = [];
    const { elements: parts } = path;
    let left: Variable | null = null;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      if (part.kind === "NodePattern") {
        const next = this.node(part, draft, mayDeclare);
        // Two nodes side by side in a path are the same node.
        if (left && parts[i - 1]?.kind === "NodePattern")
          draft.predicates.push(this.same(left, next, part.span));
        else elements.push(next);
        left = next;
      } else {
        if (!left) elements.push((left = this.anonymousNode(draft)));
        const following = parts[i + 1];
        const isNodeNext = following?.kind === "NodePattern";
        const right: Variable = isNodeNext
          ? this.node(following, draft, mayDeclare)
          : this.anonymousNode(draft);
        if (isNodeNext) i += 1;
        const bound =
          part.kind === "RelationshipPattern"
            ? this.relationship(part, left, right, draft, mayDeclare)
            : this.repeated(part, left, right, draft);
        elements.push(bound.variable, right);
        left = right;
      }
    }
    this.nameAndSelect(path, elements, draft);
  }

  private anonymousNode(draft: PatternDraft): Variable {
    const variable = this.declare(null, node, "node");
    draft.nodes.add(variable);
    return variable;
  }

  private nameAndSelect(
    { variable: name, selector, span }: PathPattern,
    elements: Variable[],
    draft: PatternDraft,
  ): void {
    if (name) this.refuseBound(name);
    const path =
      name || selector.kind !== "all" ? this.declare(name?.name ?? null, type("Path"), "value") : null;
    if (!path) return;
    if (selector.kind === "all") {
      draft.paths.push({ path, elements });
      return;
    }
    const last = [...draft.relationships].at(-1);
    if (elements.length !== 3 || !last)
      throw this.error(
        "UnexpectedSyntax",
        "A shortest path is asked for with two nodes and one relationship.",
        span,
      );
    draft.relationships.pop();
    const hops = last.hops ?? { from: 1, to: 1 };
    draft.selected.push({ selector, relationship: { ...last, hops }, path });
  }

  private node(part: NodePattern, draft: PatternDraft, mayDeclare: boolean): Variable {
    const variable = this.nodeVariable(part.variable, draft, mayDeclare);
    draft.nodes.add(variable);
    const { labels } = part;
    if (labels) {
      this.checkLabels(labels, false);
      draft.test(isStatic(labels), () => this.labelTest(this.reference(variable, part), labels, part.span));
    }
    draft.later.push(() => {
      draft.predicates.push(...this.propertyPredicates(part.properties, variable), ...this.where(part.where));
    });
    return variable;
  }

  private nodeVariable(name: Name | null, draft: PatternDraft, mayDeclare: boolean): Variable {
    if (!name) return this.declare(null, node, "node");
    const known = this.scope.find(name.name);
    if (!known) {
      if (!mayDeclare) this.resolve(name);
      return this.declare(name.name, node, "node");
    }
    if (!["Node", "Any", "Null"].includes(known.type.name)) throw this.conflict(name, known, "a node");
    if (known.representation !== "node") return this.converted(known, "node", draft);
    if (!draft.nodes.has(known)) draft.given.add(known);
    return known;
  }

  private repeated(
    part: QuantifiedPattern,
    left: Variable,
    right: Variable,
    draft: PatternDraft,
  ): PatternRelationship {
    const outer = this.scope;
    const inner = new Scope(outer);
    const pattern = this.within(() => this.pattern([part.path], part.where), inner);
    const first = pattern.nodes[0]!;
    const last = pattern.nodes.at(-1)!;
    const gathered = [...inner.variables.values()].map((variable) => ({
      inner: variable,
      outer: this.declare(variable.name, listOf(variable.type), "value"),
    }));
    const variable = this.declare(null, listOf(relationship), "relationships");
    const repeated = { pattern, first, last, gathered };
    const bound: PatternRelationship = {
      variable,
      left,
      right,
      direction: "out",
      types: null,
      hops: part.hops,
      each: null,
      repeated,
    };
    draft.relationships.push(bound);
    return bound;
  }
}
