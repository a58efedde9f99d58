import { hasAllLabels, hasAnyLabel } from "../functions/dynamic-labels.ts";
import type { DynamicLabel, LabelExpression } from "../parse/index.ts";
import type { Span } from "../source.ts";
import { didYouMean } from "../suggest.ts";
import { boolean } from "./binder-base.ts";
import type { BoundExpression, StaticLabels } from "./bound.ts";
import { OperatorBinder } from "./operators.ts";

/** Labels and types: those the graph lacks are told of, those that a row tells are bound as expressions. */
export abstract class LabelBinder extends OperatorBinder {
  protected checkLabels(labels: LabelExpression, isRelationship: boolean): void {
    if (labels.kind === "LabelNot") this.checkLabels(labels.operand, isRelationship);
    if (labels.kind === "LabelAnd" || labels.kind === "LabelOr")
      for (const operand of labels.operands) this.checkLabels(operand, isRelationship);
    if (labels.kind !== "Label") return;
    const { name, span } = labels.label;
    const known = isRelationship ? this.catalog.relationshipTypes() : this.catalog.labels();
    if (known.has(name) || this.introduced.has(name)) return;
    const what = isRelationship ? "relationship type" : "label";
    const code = isRelationship ? "UnknownRelationshipType" : "UnknownLabel";
    this.notify(code, `The graph has no ${what} \`${name}\`.`, span, didYouMean(name, known.keys()));
  }

  /** A label expression as a predicate; one with dynamic labels comes in pieces. */
  protected labelTest(subject: BoundExpression, labels: LabelExpression, span: Span): BoundExpression {
    if (isStatic(labels)) return { kind: "HasLabels", subject, labels, type: boolean, span };
    switch (labels.kind) {
      case "DynamicLabel": {
        const called = labels.isAny ? hasAnyLabel : hasAllLabels;
        return {
          kind: "Call",
          function: called,
          arguments: [subject, this.dynamic(labels)],
          type: boolean,
          span,
        };
      }
      case "LabelNot":
        return { kind: "Not", operand: this.labelTest(subject, labels.operand, span), type: boolean, span };
      default: {
        const operands = labels.operands.map((operand) => this.labelTest(subject, operand, span));
        return { kind: labels.kind === "LabelAnd" ? "And" : "Or", operands, type: boolean, span };
      }
    }
  }

  protected dynamic({ expression }: DynamicLabel): BoundExpression {
    return this.require(this.expression(expression), ["String", "List"], "A label");
  }
}

export function isStatic(labels: LabelExpression): labels is StaticLabels {
  if (labels.kind === "LabelNot") return isStatic(labels.operand);
  if (labels.kind === "LabelAnd" || labels.kind === "LabelOr") return labels.operands.every(isStatic);
  return labels.kind !== "DynamicLabel";
}
