import { nearest } from "../suggest.ts";
import type { SingleType, TypeUnion } from "./ast.ts";
import { Cursor } from "./cursor.ts";

/** The names of types in Neo4j 5's manual ("Values and types", synonyms). */
const names: Readonly<Record<string, SingleType["kind"]>> = {
  ANY: "Any",
  "ANY VALUE": "Any",
  NOTHING: "Nothing",
  NULL: "Null",
  "PROPERTY VALUE": "PropertyValue",
  "ANY PROPERTY VALUE": "PropertyValue",
  BOOLEAN: "Boolean",
  BOOL: "Boolean",
  STRING: "String",
  VARCHAR: "String",
  INTEGER: "Integer",
  INT: "Integer",
  "SIGNED INTEGER": "Integer",
  FLOAT: "Float",
  DATE: "Date",
  "LOCAL TIME": "LocalTime",
  "TIME WITHOUT TIMEZONE": "LocalTime",
  "TIME WITHOUT TIME ZONE": "LocalTime",
  "ZONED TIME": "Time",
  "TIME WITH TIMEZONE": "Time",
  "TIME WITH TIME ZONE": "Time",
  "LOCAL DATETIME": "LocalDateTime",
  "TIMESTAMP WITHOUT TIMEZONE": "LocalDateTime",
  "TIMESTAMP WITHOUT TIME ZONE": "LocalDateTime",
  "ZONED DATETIME": "DateTime",
  "TIMESTAMP WITH TIMEZONE": "DateTime",
  "TIMESTAMP WITH TIME ZONE": "DateTime",
  DURATION: "Duration",
  POINT: "Point",
  NODE: "Node",
  "ANY NODE": "Node",
  VERTEX: "Node",
  "ANY VERTEX": "Node",
  RELATIONSHIP: "Relationship",
  "ANY RELATIONSHIP": "Relationship",
  EDGE: "Relationship",
  "ANY EDGE": "Relationship",
  MAP: "Map",
  "ANY MAP": "Map",
  PATH: "Path",
  PATHS: "Path",
  LIST: "List",
  ARRAY: "List",
};
const longestFirst = Object.keys(names)
  .map((name) => name.split(" "))
  .sort((a, b) => b.length - a.length);

/** The types of `IS ::`. */
export class TypeParser extends Cursor {
  /** Type : SingleType ("|" SingleType)* */
  protected type(): TypeUnion {
    const first = this.token;
    const types = [...this.singleType()];
    while (this.take("|")) types.push(...this.singleType());
    const [wanted, ...others] = types.filter(({ kind }) => kind !== "Null" && kind !== "Nothing");
    if (others.some(({ isNullable }) => isNullable !== wanted!.isNullable))
      throw this.error(
        "UnexpectedSyntax",
        "The types of a union take null all or none.",
        this.spanSince(first.start),
        "Write `NOT NULL` after each of them or after none.",
      );
    return types;
  }

  /** SingleType : (Name | ("LIST" | "ARRAY" | "ANY" "VALUE"?) "<" Type ">") Nullability (("LIST" | "ARRAY") Nullability)* */
  private singleType(): TypeUnion {
    const kind = this.typeKind();
    const isOpen = kind === "List" ? this.expect("<") : kind === "Any" && this.take("<");
    const inner = isOpen ? this.deeper(() => this.type()) : [];
    if (isOpen) this.expect(">");
    if (kind === "Any" && isOpen) return inner;
    let type: SingleType = { kind, elements: inner, isNullable: this.nullability() };
    while (this.take("LIST") || this.take("ARRAY"))
      type = { kind: "List", elements: [type], isNullable: this.nullability() };
    return [type];
  }

  private nullability(): boolean {
    return !this.take("NOT", "NULL") && !this.take("!");
  }

  private typeKind(): SingleType["kind"] {
    const found = longestFirst.find((words) => this.take(...words));
    if (found) return names[found.join(" ")]!;
    const meant = nearest(this.token.word, Object.keys(names));
    throw this.unexpected("a type", meant && `Did you mean \`${meant}\`?`);
  }
}
