import {
  float,
  isInteger,
  isNumber,
  kindOf,
  toNumber,
  ValueError,
  type CypherFloat,
  type Integer,
  type Value,
} from "../../values/index.ts";
import {
  signature,
  type Accumulator,
  type AggregateFunction,
  type FunctionContext,
  type Implementation,
  type Parameter,
  type ScalarFunction,
  type Signature,
  type TypeName,
} from "./signature.ts";

/** An implementation with the argument types that its signature promises. */
type Typed = (...values: never[]) => Value;

/** A function whose result is null as soon as one argument is null, and which never sees an argument of a wrong type. */
export function scalar(text: string, description: string, implementation: Typed): ScalarFunction {
  const definition = signature(text, description);
  const guarded = guard(definition, implementation as Implementation);
  return { kind: "scalar", ...definition, isPure: true, bind: () => guarded };
}

/** The same, for a function that asks the world: the clock, the dice, the graph. */
export function contextual(
  text: string,
  description: string,
  bind: (context: FunctionContext) => Typed,
): ScalarFunction {
  const definition = signature(text, description);
  return {
    kind: "scalar",
    ...definition,
    isPure: false,
    bind: (context) => guard(definition, bind(context) as Implementation),
  };
}

/** A function from a number to a FLOAT. */
export function real(name: string, description: string, compute: (value: number) => number): ScalarFunction {
  return scalar(`${name}(value: Number): Float`, description, (value: Integer | CypherFloat) =>
    float(compute(toNumber(value))),
  );
}

/** A function that sees its arguments as they are, null among them. */
export function unguarded(text: string, description: string, implementation: Implementation): ScalarFunction {
  return { kind: "scalar", ...signature(text, description), isPure: true, bind: () => implementation };
}

export function aggregate(text: string, description: string, create: () => Accumulator): AggregateFunction {
  return { kind: "aggregate", ...signature(text, description), create };
}

/** Most functions take one or two arguments: these are called without building a list of them. */
function guard(definition: Signature, implementation: Implementation): Implementation {
  const checks = definition.parameters.map((parameter) => check(definition.name, parameter));
  const [first, second] = checks;
  if (first === undefined) return implementation;
  if (definition.required === 1 && second === undefined)
    return (a) => {
      if (a === null) return null;
      first(a);
      return implementation(a);
    };
  if (definition.required === 2 && second !== undefined && checks.length === 2)
    return (a, b) => {
      if (a === null || b === null) return null;
      first(a);
      second(b);
      return implementation(a, b);
    };
  return (...values) => {
    if (values.includes(null)) return null;
    values.forEach((value, i) => checks[i]?.(value));
    return implementation(...values);
  };
}

const isOfType: Partial<Record<TypeName, (value: Value) => boolean>> = {
  Any: () => true,
  Number: isNumber,
  Integer: isInteger,
  String: (value) => typeof value === "string",
};

function check(name: string, parameter: Parameter): (value: Value) => void {
  const tests = parameter.types.map((type) => isOfType[type] ?? ((value: Value) => kindOf(value) === type));
  const [only] = tests;
  const fits = tests.length === 1 && only ? only : (value: Value) => tests.some((test) => test(value));
  return (value) => {
    if (!fits(value))
      throw new ValueError(
        "TypeError",
        "InvalidArgumentValue",
        `${name}() takes ${parameter.types.join(" or ")} as ${parameter.name}, not ${kindOf(value)}`,
      );
  };
}
