import { frame, type Span } from "./source.ts";

/** The phase of a query that found the error; all but `execute` are "compile time" for the TCK. */
export type Phase = "parse" | "bind" | "plan" | "execute";

/** The classes of the openCypher TCK (README, "Cypher errors"), and ours for limits and cancellation. */
export type ErrorType =
  | "SyntaxError"
  | "SemanticError"
  | "ParameterMissing"
  | "ConstraintVerificationFailed"
  | "ConstraintValidationFailed"
  | "EntityNotFound"
  | "ProcedureError"
  | "TypeError"
  | "ArgumentError"
  | "ArithmeticError"
  | "LimitError";

/** What went wrong, closed: tests and programs compare these and never the prose. */
export type ErrorCode =
  | "AmbiguousAggregationExpression"
  | "Cancelled"
  | "CheckFailed"
  | "ColumnNameConflict"
  | "CreatingVarLength"
  | "DeleteConnectedNode"
  | "DeletedEntityAccess"
  | "DifferentColumnsInUnion"
  | "DivisionByZero"
  | "FloatingPointOverflow"
  | "IntegerOverflow"
  | "InvalidAggregation"
  | "InvalidArgumentPassingMode"
  | "InvalidArgumentType"
  | "InvalidArgumentValue"
  | "InvalidClauseComposition"
  | "InvalidDelete"
  | "InvalidNumberLiteral"
  | "InvalidNumberOfArguments"
  | "InvalidParameterUse"
  | "InvalidPropertyType"
  | "InvalidRelationshipPattern"
  | "InvalidUnicodeCharacter"
  | "InvalidUnicodeLiteral"
  | "LimitExceeded"
  | "ListElementAccessByNonInteger"
  | "MapElementAccessByNonString"
  | "MergeReadOwnWrites"
  | "MissingParameter"
  | "NegativeIntegerArgument"
  | "NestedAggregation"
  | "NestingTooDeep"
  | "NoExpressionAlias"
  | "NoSingleRelationshipType"
  | "NoVariablesInScope"
  | "NonConstantExpression"
  | "NotSupported"
  | "NumberOutOfRange"
  | "ProcedureNotFound"
  | "PropertyAccessOnNonMap"
  | "ReadOnly"
  | "RelationshipUniquenessViolation"
  | "RequiresDirectedRelationship"
  | "UndefinedVariable"
  | "UnexpectedSyntax"
  | "UnknownFunction"
  | "VariableAlreadyBound"
  | "VariableTypeConflict";

export interface ErrorDetails {
  readonly phase: Phase;
  readonly type?: ErrorType;
  readonly code: ErrorCode;
  readonly reason: string;
  readonly hint?: string | null;
  readonly text: string;
  readonly span: Span | null;
}

/** The one error of the engine. `message` carries the reason, the frame and the hint. */
export class CypherError extends Error {
  override readonly name = "CypherError";
  readonly phase: Phase;
  readonly type: ErrorType;
  readonly code: ErrorCode;
  /** One sentence, without frame and hint. */
  readonly reason: string;
  readonly span: Span | null;
  readonly hint: string | null;
  private readonly text: string;

  constructor({ phase, type = "SyntaxError", code, reason, hint = null, text, span }: ErrorDetails) {
    super([reason, span && frame(text, span), hint].filter(Boolean).join("\n"));
    this.phase = phase;
    this.type = type;
    this.code = code;
    this.reason = reason;
    this.hint = hint;
    this.text = text;
    this.span = span;
  }

  /** The line of the query with carets under the offending words. */
  frame(): string {
    return this.span ? frame(this.text, this.span) : "";
  }
}
