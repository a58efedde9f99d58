/** A FLOAT whose value is integral (1.0, -0.0). Every other float is a plain number. */
export class CypherFloat {
  readonly kind = "Float";
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** The value of type FLOAT that `value` stands for. */
export function float(value: number): number | CypherFloat {
  return Number.isInteger(value) ? new CypherFloat(value) : value;
}
