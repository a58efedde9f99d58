import { expect } from "chai";
import { formatValue } from "../../graph/values/index.ts";
import { parse, tokenize, type Expression } from "../../graph/cypher/parse/index.ts";

/** The tree of an expression with a parenthesis around every operation. */
function tree(e: Expression): string {
  switch (e.kind) {
    case "Literal":
      return typeof e.value === "string" ? e.value : formatValue(e.value);
    case "Variable":
      return e.name;
    case "Unary":
      return `(${e.operator} ${tree(e.operand)})`;
    case "Binary":
      return `(${tree(e.left)} ${e.operator} ${tree(e.right)})`;
    case "Comparison":
      return `(${[tree(e.first), ...e.rest.map(({ operator, operand }) => `${operator} ${tree(operand)}`)].join(" ")})`;
    case "IsNull":
      return `(${tree(e.operand)} IS${e.negated ? " NOT" : ""} NULL)`;
    case "PropertyLookup":
      return `${tree(e.subject)}.${e.key.name}`;
    case "Subscript":
      return `${tree(e.subject)}[${tree(e.index)}]`;
    case "FunctionInvocation":
      return `${e.name.name}(${e.arguments.map(tree).join(", ")})`;
    default:
      return e.kind;
  }
}

function expressionOf(text: string): Expression {
  const clause = parse(`RETURN ${text}`).query.parts[0]?.clauses[0];
  if (clause?.kind !== "Return") throw new Error("expected RETURN");
  return clause.items[0]!.expression;
}

const expressions: readonly (readonly [text: string, tree: string])[] = [
  ["a OR b AND c", "(a OR (b AND c))"],
  ["a XOR b OR c XOR d", "((a XOR b) OR (c XOR d))"],
  ["NOT a AND b", "((NOT a) AND b)"],
  ["NOT a = b", "(NOT (a = b))"],
  ["NOT NOT a", "(NOT (NOT a))"],
  ["a < b <= c", "(a < b <= c)"],
  ["a = b IS NULL", "(a = (b IS NULL))"],
  ["a + b IN c", "((a + b) IN c)"],
  ["a STARTS WITH b + c", "(a STARTS WITH (b + c))"],
  ["a - b - c", "((a - b) - c)"],
  ["a + b * c", "(a + (b * c))"],
  ["a * b ^ c", "(a * (b ^ c))"],
  ["a ^ b ^ c", "((a ^ b) ^ c)"],
  ["-a ^ b", "((- a) ^ b)"],
  ["-2", "-2"],
  ["a - -2", "(a - -2)"],
  ["-9223372036854775808", "-9223372036854775808"],
  ["-a.b", "(- a.b)"],
  ["a.b[0].c", "a.b[0].c"],
  ["a.b IS NOT NULL", "(a.b IS NOT NULL)"],
  ["(a OR b) AND c", "((a OR b) AND c)"],
  ["a.b(c, d)", "a.b(c, d)"],
  ["0x1F", "31"],
  ["0o17", "15"],
  ["1_000", "1000"],
  [".5", "0.5"],
  ["1e3", "1000.0"],
  ["`a b`", "a b"],
  ["'it\\'s'", "it's"],
  ['"\\u00e9\\n"', "é\n"],
  ["(a)-[:T]->(b)", "PatternExpression"],
  ["(a) - (b)", "(a - b)"],
  ["(a) < -1", "(a < -1)"],
  ["[a IN b | c]", "ListComprehension"],
  ["[a IN b, c]", "ListLiteral"],
  ["[(a)-->(b) | a]", "PatternComprehension"],
  ["[p = (a)-->(b) | p]", "PatternComprehension"],
  ["[(a), b]", "ListLiteral"],
  ["a {.b}", "MapProjection"],
  ["a:B", "LabelPredicate"],
  ["a IS :: INTEGER", "IsTyped"],
  ["all(a IN b WHERE c)", "Quantifier"],
  ["all", "all"],
  ["all + 1", "(all + 1)"],
  ["count(*)", "CountStar"],
  ["count { (a)-->() }", "SubqueryExpression"],
  ["exists { MATCH (a) RETURN a }", "SubqueryExpression"],
  ["reduce(a = 0, b IN c | d)", "Reduce"],
  ["shortestPath((a)-[*]-(b))", "PatternExpression"],
  ["CASE WHEN a THEN b END", "Case"],
];

describe("expressions", () => {
  for (const [text, expected] of expressions)
    it(text, () => {
      expect(tree(expressionOf(text))).to.equal(expected);
    });
});

describe("statements", () => {
  const clausesOf = (text: string) =>
    parse(text).query.parts.flatMap(({ clauses }) => clauses.map(({ kind }) => kind));
  for (const [text, kinds] of [
    ["MATCH (n) RETURN n", ["Match", "Return"]],
    ["match (n) return n;", ["Match", "Return"]],
    ["OPTIONAL MATCH (n) WITH n UNWIND [1] AS x RETURN x", ["Match", "With", "Unwind", "Return"]],
    ["CREATE (a) MERGE (b) SET a.x = 1 REMOVE a.x DELETE a", ["Create", "Merge", "Set", "Remove", "Delete"]],
    ["CALL a.b(1) YIELD c AS d WHERE d > 1 RETURN d", ["Call", "Return"]],
    ["CALL { RETURN 1 AS a } IN TRANSACTIONS OF 10 ROWS RETURN a", ["CallSubquery", "Return"]],
    ["FOREACH (x IN [1] | CREATE ())", ["Foreach"]],
    ["LOAD CSV WITH HEADERS FROM 'x' AS row RETURN row", ["LoadCsv", "Return"]],
    ["CYPHER 5 runtime=slotted EXPLAIN RETURN 1", ["Return"]],
    ["RETURN 1 AS a UNION ALL RETURN 2 AS a", ["Return", "Return"]],
    ["MATCH (match:MATCH {return: 1}) RETURN match.return AS as", ["Match", "Return"]],
    ["MATCH (n) USING INDEX n:L(p) WHERE n.p = 1 RETURN n", ["Match", "Return"]],
  ] as const)
    it(text, () => {
      expect(clausesOf(text)).to.deep.equal(kinds);
    });

  it("every node spans its words", () => {
    const text = "RETURN  a.b + f( c ) AS x";
    const sum = expressionOf(text.slice(7));
    expect(
      sum.kind === "Binary" && [sum.left, sum.right].map(({ span }) => text.slice(span.start, span.end)),
    ).to.deep.equal(["a.b", "f( c )"]);
  });
});

describe("tokens", () => {
  it("cover a query without its blanks and comments", () => {
    const text = "MATCH (n:`A b`) /* x */ WHERE n.x >= 1.5 // y\nRETURN $p, 'z'";
    const tokens = tokenize(text);
    expect(tokens.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`.trim())).to.deep.equal([
      "name MATCH",
      "symbol (",
      "name n",
      "symbol :",
      "escapedName `A b`",
      "symbol )",
      "name WHERE",
      "name n",
      "symbol .",
      "name x",
      "symbol >=",
      "float 1.5",
      "name RETURN",
      "parameter $p",
      "symbol ,",
      "string 'z'",
      "end",
    ]);
  });
});
