import type { Delete, DynamicLabel, Name, RemoveItem, SetItem } from "../parse/index.ts";
import type { BoundDelete, BoundExpression, BoundSetItem, LabelName } from "./bound.ts";
import { QueryBinder } from "./queries.ts";
import { type } from "./type.ts";

/** What SET, REMOVE and DELETE do. */
export abstract class ChangeBinder extends QueryBinder {
  protected setItem(item: SetItem): BoundSetItem {
    const { span } = item;
    switch (item.kind) {
      case "SetProperty": {
        const { subject, key } = this.target(item.target);
        return { kind: "SetProperty", subject, key, value: this.expression(item.value), span };
      }
      case "SetProperties": {
        const subject = this.entity(item.variable);
        const value = this.require(this.expression(item.value), ["Map", "Node", "Relationship"], "SET");
        return { kind: "SetProperties", subject, merge: item.merge, value, span };
      }
      case "SetLabels":
        return this.labelItem(item.variable, item.labels, false);
    }
  }

  protected removeItem(item: RemoveItem): BoundSetItem {
    if (item.kind === "RemoveLabels") return this.labelItem(item.variable, item.labels, true);
    const { subject, key } = this.target(item.target);
    const value: BoundExpression = { kind: "Literal", value: null, type: type("Null"), span: item.span };
    return { kind: "SetProperty", subject, key, value, span: item.span };
  }

  private labelItem(name: Name, labels: readonly (Name | DynamicLabel)[], isRemoval: boolean): BoundSetItem {
    const subject = this.require(
      this.reference(this.resolve(name), name),
      ["Node"],
      isRemoval ? "REMOVE" : "SET",
    );
    return {
      kind: "SetLabels",
      subject,
      labels: labels.map((label) => this.labelName(label)),
      isRemoval,
      span: name.span,
    };
  }

  private entity(name: Name): BoundExpression {
    return this.require(this.reference(this.resolve(name), name), ["Node", "Relationship"], "SET");
  }

  private target(target: Extract<SetItem, { kind: "SetProperty" }>["target"]) {
    const subject = this.require(this.expression(target.subject), ["Node", "Relationship"], "SET");
    if (target.kind === "Subscript") return { subject, key: this.expression(target.index) };
    const { name: value, span } = target.key;
    this.introduced.add(value);
    const key: BoundExpression = { kind: "Literal", value, type: type("String"), span };
    return { subject, key };
  }

  protected delete({ detach, expressions }: Delete): BoundDelete {
    const bound = expressions.map((expression) => {
      if (expression.kind === "LabelPredicate")
        throw this.error(
          "InvalidDelete",
          "DELETE removes nodes and relationships, not labels.",
          expression.span,
          "Write `REMOVE n:Label`.",
        );
      return this.require(this.expression(expression), ["Node", "Relationship", "Path"], "DELETE");
    });
    return { kind: "Delete", detach, expressions: bound };
  }

  /** Names that are written: a label that SET or CREATE gives is known from here on. */
  protected labelName(label: Name | DynamicLabel): LabelName {
    if ("kind" in label) return this.dynamic(label);
    this.introduced.add(label.name);
    return label.name;
  }
}
