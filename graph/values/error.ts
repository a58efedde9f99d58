/** The error classes of openCypher that working with values can raise (TCK, "error taxonomy"). */
export type ValueErrorType =
  "TypeError" | "ArithmeticError" | "ArgumentError" | "SyntaxError" | "EntityNotFound";

/** The details, as the TCK names them. */
export type ValueErrorDetail =
  | "InvalidArgumentType"
  | "InvalidArgumentValue"
  | "IntegerOverflow"
  | "DivisionByZero"
  | "NumberOutOfRange"
  | "NegativeIntegerArgument"
  | "MapElementAccessByNonString"
  | "ListElementAccessByNonInteger"
  | "InvalidPropertyType"
  | "DeletedEntityAccess";

/** An operation that has no result for these values. It knows no query: the engine adds the span. */
export class ValueError extends Error {
  override readonly name = "ValueError";
  readonly type: ValueErrorType;
  readonly detail: ValueErrorDetail;

  constructor(type: ValueErrorType, detail: ValueErrorDetail, message: string) {
    super(message);
    this.type = type;
    this.detail = detail;
  }
}

/** A value that an operation does not take, though its type may be right. */
export const argumentError = (message: string): ValueError =>
  new ValueError("ArgumentError", "InvalidArgumentValue", message);

/** A value of a type that an operation does not take. */
export const typeError = (message: string): ValueError =>
  new ValueError("TypeError", "InvalidArgumentType", message);
