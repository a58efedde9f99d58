import type { BoundExpression } from "./bound.ts";
import { anyType, elementOf, isNumeric, isTemporalType, join, listOf, type, type Type } from "./type.ts";

const number = ["Number", "Integer", "Float", "Duration"] as const;

/** The types an operand of an arithmetic operator may have; `+` and `||` take more than can be told. */
export const operandTypes = {
  "-": [...number, "Date", "Time", "LocalTime", "DateTime", "LocalDateTime"],
  "*": number,
  "/": number,
  "%": ["Number", "Integer", "Float"],
  "^": ["Number", "Integer", "Float"],
  "+": ["Any"],
  "||": ["Any"],
} as const;

/** The type of `left operator right`. */
export function arithmeticType(operator: keyof typeof operandTypes, left: Type, right: Type): Type {
  if (operator === "^") return type("Float");
  if (operator === "||" || operator === "+") return sumType(left, right);
  if (left.name === "Null" || right.name === "Null") return type("Null");
  if (isNumeric(left) && isNumeric(right)) return numericType(left, right);
  if (isTemporalType(left)) return left;
  return operator === "*" && right.name === "Duration" ? right : anyType;
}

function sumType(left: Type, right: Type): Type {
  if (left.name === "List" && right.name === "List") return join(left, right);
  if (left.name === "List") return listOf(join(elementOf(left), right));
  if (right.name === "List") return listOf(join(left, elementOf(right)));
  if (left.name === "Null" || right.name === "Null") return anyType;
  if (left.name === "String" || right.name === "String")
    return left.name === "Any" || right.name === "Any" ? anyType : type("String");
  if (isNumeric(left) && isNumeric(right)) return numericType(left, right);
  return isTemporalType(left) ? left : anyType;
}

function numericType(left: Type, right: Type): Type {
  if (left.name === "Float" || right.name === "Float") return type("Float");
  return left.name === "Integer" && right.name === "Integer" ? left : type("Number");
}

/** What `list` holds, as far as is known. */
export const itemsOf = (list: BoundExpression): Type => elementOf(list.type);
