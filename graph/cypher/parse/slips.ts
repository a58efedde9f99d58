const sql = "A query reads with `MATCH (n:Label)` and answers with `RETURN n`.";
const library = "It comes with `newsgraph/cypher/library`.";
const indexes = "The engine makes its own indexes.";

/** What people write who come from other languages or from another place in this one, with what to write instead. */
const slips: Readonly<Record<string, string>> = {
  "!=": "Write `<>` for not equal.",
  "==": "Write one `=` for equal.",
  ";": "Give one statement at a time.",
  ">": "Write `-->` or `-[:TYPE]->` between nodes.",
  "-": "Write `--`, `-->` or `-[:TYPE]->` between nodes.",
  AND: "Begin the condition with `WHERE`.",
  BETWEEN: "Write `1 <= n.x <= 2`.",
  CONSTRAINT: "The graph keeps no constraints; `newsgraph check` reads it against its ontology.",
  DROP: indexes,
  ENDS: "Write `ENDS WITH`.",
  EXPLAIN: library,
  FROM: sql,
  GROUP: "What is returned beside an aggregate groups it: `RETURN n.x, count(*)`.",
  HAVING: "Filter groups with `WITH ..., count(*) AS n WHERE n > 1`.",
  INDEX: indexes,
  INTO: sql,
  LIKE: "Write `CONTAINS`, `STARTS WITH`, `ENDS WITH` or `=~`.",
  ORDER: "Write `ORDER BY`, after `RETURN` or `WITH`.",
  PROFILE: library,
  SELECT: sql,
  SHOW: library,
  STARTS: "Write `STARTS WITH`.",
  UPDATE: "Write `MATCH (n) SET n.x = 1`.",
  USE: "There is one graph; leave `USE` out.",
  WHERE: "`WHERE` follows `MATCH` or `WITH`, not `RETURN`.",
};

/** The hint for a word or symbol that cannot stand where it does, or null. */
export const slipOf = (word: string): string | null => (Object.hasOwn(slips, word) ? slips[word]! : null);
