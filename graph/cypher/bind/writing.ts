import type {
  Create,
  Foreach,
  LabelExpression,
  LoadCsv,
  MapLiteral,
  Merge,
  Name,
  NodePattern,
  OtherClause,
  Parameter,
  PathPattern,
  RelationshipPattern,
} from "../parse/index.ts";
import type {
  BoundClause,
  BoundCreate,
  BoundExpression,
  BoundForeach,
  BoundLoadCsv,
  BoundMerge,
  CreatedNode,
  CreatedRelationship,
  LabelName,
  ProjectedItem,
} from "./bound.ts";
import { ChangeBinder } from "./changes.ts";
import { elementOf, type } from "./type.ts";
import type { Variable } from "./variable.ts";

interface Creation {
  readonly nodes: CreatedNode[];
  readonly relationships: CreatedRelationship[];
  readonly paths: { path: Variable; elements: Variable[] }[];
}

/** The clauses that a page leaves out: CREATE, MERGE, SET, REMOVE, DELETE, FOREACH, and LOAD CSV. */
export class WritingBinder extends ChangeBinder {
  protected override otherClause(clause: OtherClause): BoundClause {
    switch (clause.kind) {
      case "Create":
        return this.create(clause);
      case "Merge":
        return this.merge(clause);
      case "Set":
        return { kind: "Set", items: clause.items.map((item) => this.setItem(item)) };
      case "Remove":
        return { kind: "Set", items: clause.items.map((item) => this.removeItem(item)) };
      case "Delete":
        return this.delete(clause);
      case "Foreach":
        return this.foreach(clause);
      case "LoadCsv":
        return this.loadCsv(clause);
    }
  }

  /** A statement runs in one transaction, and one that fails ends it. */
  protected override reported(name: Name): ProjectedItem {
    this.refuseBound(name);
    const of = type("Map");
    const value = new Map(
      Object.entries({ started: true, committed: true, transactionId: "1", errorMessage: null }),
    );
    const variable = this.declare(name.name, of, "value");
    return { variable, expression: { kind: "Literal", value, type: of, span: name.span } };
  }

  private create({ patterns }: Create): BoundCreate {
    const creation: Creation = { nodes: [], relationships: [], paths: [] };
    for (const path of patterns) this.createdPath(path, creation, true);
    return { kind: "Create", ...creation };
  }

  private createdPath(
    { elements: parts, variable: name, span, selector }: PathPattern,
    creation: Creation,
    isCreate: boolean,
  ): void {
    if (selector.kind !== "all")
      throw this.error("UnexpectedSyntax", "A shortest path cannot be created.", span);
    const elements: Variable[] = [];
    let relationship: RelationshipPattern | null = null;
    for (const part of parts) {
      if (part.kind === "QuantifiedPattern")
        throw this.error("CreatingVarLength", "A pattern of variable length cannot be created.", part.span);
      if (part.kind === "RelationshipPattern") {
        relationship = part;
        continue;
      }
      const node = this.createdNode(part, creation, isCreate, parts.length === 1);
      const left = elements.at(-1);
      if (left) {
        if (!relationship)
          throw this.error("UnexpectedSyntax", "Two nodes side by side cannot be created.", part.span);
        elements.push(this.createdRelationship(relationship, left, node, creation, isCreate));
        relationship = null;
      }
      elements.push(node);
    }
    if (!name) return;
    this.refuseBound(name);
    creation.paths.push({ path: this.declare(name.name, type("Path"), "value"), elements });
  }

  private createdNode(part: NodePattern, creation: Creation, isCreate: boolean, isAlone: boolean): Variable {
    const { variable: name, labels, properties } = part;
    this.refuseWhere(part);
    const known = name && this.scope.find(name.name);
    if (name && known) {
      if (!["Node", "Any", "Null"].includes(known.type.name))
        throw this.error(
          "VariableTypeConflict",
          `Variable \`${name.name}\` is a ${known.type.name}, so it cannot be a node.`,
          name.span,
        );
      if (isAlone || labels || properties)
        throw this.error(
          "VariableAlreadyBound",
          `Variable \`${name.name}\` is already defined.`,
          name.span,
          "Choose another name.",
        );
      return known;
    }
    const set = this.properties(properties, isCreate);
    const variable = this.declare(name?.name ?? null, type("Node"), "node");
    creation.nodes.push({ variable, labels: this.labelSet(labels, part), properties: set });
    return variable;
  }

  private labelSet(labels: LabelExpression | null, part: NodePattern): readonly LabelName[] {
    if (!labels) return [];
    if (labels.kind === "Label") return [this.labelName(labels.label)];
    if (labels.kind === "DynamicLabel" && !labels.isAny) return [this.labelName(labels)];
    if (labels.kind === "LabelAnd")
      return [...new Set(labels.operands.flatMap((operand) => this.labelSet(operand, part)))];
    throw this.error(
      "UnexpectedSyntax",
      "A node is created with a list of labels.",
      part.span,
      "Write `:A:B`.",
    );
  }

  private createdRelationship(
    part: RelationshipPattern,
    left: Variable,
    right: Variable,
    creation: Creation,
    isCreate: boolean,
  ): Variable {
    const { variable: name, types, hops, direction, properties, span } = part;
    if (name) this.refuseBound(name);
    this.refuseWhere(part);
    if (hops)
      throw this.error("CreatingVarLength", "A relationship of variable length cannot be created.", span);
    if (types?.kind !== "Label" && types?.kind !== "DynamicLabel")
      throw this.error(
        "NoSingleRelationshipType",
        "A relationship is created with exactly one type.",
        span,
        "Write `-[:TYPE]->`.",
      );
    if (direction === "both" && isCreate)
      throw this.error(
        "RequiresDirectedRelationship",
        "A relationship is created with a direction.",
        span,
        "Write `-[...]->`.",
      );
    const of = this.labelName(types.kind === "Label" ? types.label : types);
    const set = this.properties(properties, isCreate);
    const variable = this.declare(name?.name ?? null, type("Relationship"), "relationship");
    const [start, end] = direction === "in" ? [right, left] : [left, right];
    creation.relationships.push({ variable, type: of, start, end, properties: set });
    return variable;
  }

  private refuseWhere({ where }: NodePattern | RelationshipPattern): void {
    if (where)
      throw this.error(
        "UnexpectedSyntax",
        "What is created has no condition.",
        where.span,
        "Write `{key: value}`.",
      );
  }

  private properties(properties: MapLiteral | Parameter | null, isCreate: boolean): BoundExpression | null {
    if (!properties) return null;
    if (properties.kind === "Parameter" && !isCreate)
      throw this.error(
        "InvalidParameterUse",
        "A parameter cannot stand for the properties of a pattern that is merged.",
        properties.span,
        "Write them one by one: `{name: $map.name}`.",
      );
    if (properties.kind === "MapLiteral")
      for (const { key } of properties.entries) this.introduced.add(key.name);
    return this.expression(properties);
  }

  /** The pattern is bound twice, to be looked for and to be created; both share their variables. */
  private merge(clause: Merge): BoundMerge {
    const before = new Set(this.scope.names());
    const { scope } = this;
    const creation: Creation = { nodes: [], relationships: [], paths: [] };
    // A first time for what CREATE refuses; its variables are dropped.
    this.within(() => {
      this.createdPath(clause.pattern, { nodes: [], relationships: [], paths: [] }, false);
    });
    this.scope = scope;
    const pattern = this.pattern([clause.pattern], null);
    this.createdParts(
      clause.pattern,
      pattern.paths[0]?.elements ?? this.elementsOf(pattern),
      creation,
      before,
    );
    const onCreate = clause.onCreate.map((item) => this.setItem(item));
    const onMatch = clause.onMatch.map((item) => this.setItem(item));
    return { kind: "Merge", pattern, create: { kind: "Create", ...creation }, onCreate, onMatch };
  }

  private elementsOf({ nodes, relationships }: BoundMerge["pattern"]): readonly Variable[] {
    const [first] = relationships;
    return first
      ? [first.left, ...relationships.flatMap(({ variable, right }) => [variable, right])]
      : [nodes[0]!];
  }

  private createdParts(
    { elements: parts }: PathPattern,
    variables: readonly Variable[],
    creation: Creation,
    before: ReadonlySet<string>,
  ): void {
    const seen = new Set<Variable>();
    parts.forEach((part, i) => {
      const variable = variables[i]!;
      if (part.kind === "QuantifiedPattern" || seen.has(variable)) return;
      seen.add(variable);
      const properties = this.properties(part.properties, false);
      if (part.kind === "NodePattern") {
        if (part.variable && before.has(part.variable.name)) return;
        creation.nodes.push({ variable, labels: this.labelSet(part.labels, part), properties });
        return;
      }
      const [left, right] = [variables[i - 1]!, variables[i + 1]!];
      const [start, end] = part.direction === "in" ? [right, left] : [left, right];
      const { types } = part;
      const of =
        types?.kind === "Label"
          ? types.label.name
          : types?.kind === "DynamicLabel"
            ? this.labelName(types)
            : "";
      creation.relationships.push({ variable, type: of, start, end, properties });
    });
  }

  private foreach({ variable: name, list: given, clauses }: Foreach): BoundForeach {
    const list = this.require(this.expression(given), ["List"], "FOREACH");
    return this.within(() => {
      const variable = this.declare(name.name, elementOf(list.type), "value");
      const bound = clauses.map((clause) => {
        const isWriting = ["Create", "Merge", "Set", "Remove", "Delete", "Foreach"].includes(clause.kind);
        if (!isWriting)
          throw this.error("InvalidClauseComposition", "FOREACH holds only clauses that write.", clause.span);
        return this.clause(clause, false)!;
      });
      return { kind: "Foreach", variable, list, clauses: bound };
    });
  }

  private loadCsv({ withHeaders, fieldTerminator, variable: name, source: given }: LoadCsv): BoundLoadCsv {
    const source = this.require(this.expression(given), ["String"], "LOAD CSV");
    this.refuseBound(name);
    const variable = this.declare(name.name, type(withHeaders ? "Map" : "List"), "value");
    const file = this.variable(null, type("String"), "value");
    const linenumber = this.variable(null, type("Integer"), "value");
    this.table = new Map([
      ["file", file],
      ["linenumber", linenumber],
    ]);
    return { kind: "LoadCsv", source, variable, file, linenumber, withHeaders, fieldTerminator };
  }
}
