/**
 * What procedures give over the people of support/people.ts: a query and its rows as Cypher writes them. The first of
 * every procedure stands in docs/cypher.md.
 */
export const examples: readonly (readonly [query: string, rows: readonly string[]])[] = [
  ["CALL db.labels() YIELD label RETURN collect(label) AS labels", ["['Chief', 'City', 'Person']"]],
  ["CALL db.relationshipTypes()", ["'KNOWS'", "'LIVES_IN'"]],
  [
    "CALL db.propertyKeys() YIELD propertyKey AS key RETURN collect(key) AS keys",
    ["['age', 'name', 'since', 'street']"],
  ],
  ["CALL db.ping()", ["true"]],
  ["CALL dbms.components() YIELD name, versions", ["'newsgraph' | ['5']"]],
  [
    "CALL db.schema.visualization() YIELD nodes, relationships RETURN size(nodes) AS labels, size(relationships) AS ties",
    ["3 | 5"],
  ],
  [
    "CALL db.schema.visualization() YIELD nodes UNWIND nodes AS node RETURN labels(node) AS label, node.name AS name",
    ["['Person'] | 'Person'", "['Chief'] | 'Chief'", "['City'] | 'City'"],
  ],
  [
    "CALL db.schema.nodeTypeProperties() YIELD nodeType, propertyName, propertyTypes, mandatory WHERE propertyName = 'age'",
    [":`Chief`:`Person`", ":`Person`"].map((type) => `'${type}' | 'age' | ['Long'] | true`),
  ],
  [
    "CALL db.schema.relTypeProperties()",
    ["':`KNOWS`' | 'since' | ['Long'] | true", "':`LIVES_IN`' | 'street' | ['String'] | false"],
  ],
  [
    "CALL db.index.fulltext.queryNodes('names', 'ann OR bo*') YIELD node RETURN node.name AS name ORDER BY name",
    ["'Ann'", "'Bob'"],
  ],
  ["CALL db.index.fulltext.queryNodes('names', 'name:rme~') YIELD node RETURN node.name", ["'Rome'"]],
  [
    "CALL db.index.fulltext.queryNodes('names', '* -ann -bob', {limit: 1}) YIELD node RETURN node.name",
    ["'Oslo'"],
  ],
  ["CALL db.index.fulltext.queryNodes('names', '*', {skip: 3}) YIELD node RETURN node.name", ["'Rome'"]],
  ["CALL db.index.fulltext.queryNodes('names', 'ann AND bob') YIELD node RETURN node.name", []],
  ["CALL db.index.fulltext.queryNodes('names', 'NOT ann') YIELD node RETURN node.name", []],
  [
    "CALL db.index.fulltext.queryNodes('names', '\"ann\"^2 +(ann || bob)') YIELD node RETURN node.name",
    ["'Ann'", "'Bob'"],
  ],
  ["CALL db.index.fulltext.queryNodes('names', 'a\\\\:b') YIELD node RETURN node.name", []],
  ["CALL db.index.fulltext.queryNodes('names', null) YIELD node RETURN node.name", []],
  [
    "CALL db.index.fulltext.queryRelationships('streets', 'mill') YIELD relationship RETURN relationship.street AS street",
    ["'Old Mill Lane'"],
  ],
  ["CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer", ["'folding'"]],
  [
    "CALL algo.pageRank() YIELD node, score RETURN node.name AS name, round(score, 2) AS score ORDER BY score DESC, name",
    ["'Ann' | 0.25", "'Bob' | 0.25", "'Oslo' | 0.25", "'Rome' | 0.25"],
  ],
  ["CALL algo.pageRank({nodeLabels: ['City']}) YIELD score RETURN score", ["0.5", "0.5"]],
  ["CALL algo.pageRank({nodeLabels: 'Nobody'}) YIELD score RETURN score", []],
  [
    "CALL algo.betweenness({orientation: 'UNDIRECTED'}) YIELD node, score RETURN node.name AS name, score",
    ["'Ann' | 2.0", "'Bob' | 2.0", "'Oslo' | 0.0", "'Rome' | 0.0"],
  ],
  [
    "CALL algo.louvain({resolution: 2, randomSeed: 7}) YIELD node, community RETURN community, collect(node.name) AS names",
    ["0 | ['Ann', 'Oslo']", "1 | ['Bob', 'Rome']"],
  ],
  [
    "CALL algo.wcc({relationshipTypes: ['LIVES_IN']}) YIELD node, component RETURN component, collect(node.name) AS names",
    ["0 | ['Ann', 'Oslo']", "1 | ['Bob', 'Rome']"],
  ],
  [
    "MATCH (a:City {name: 'Oslo'}), (b:City {name: 'Rome'}) CALL algo.kShortestPaths(a, b, 3, {orientation: 'UNDIRECTED'}) YIELD index, totalCost, path RETURN index, totalCost, [node IN nodes(path) | node.name] AS names",
    ["0 | 3.0 | ['Oslo', 'Ann', 'Bob', 'Rome']"],
  ],
  [
    "MATCH (a:Chief), (b {name: 'Bob'}) CALL algo.kShortestPaths(a, b, 2, {relationshipWeightProperty: 'since'}) YIELD totalCost, path RETURN totalCost, length(path) AS length",
    ["2001.0 | 1"],
  ],
  ["MATCH (a:Chief), (b:City) CALL algo.kShortestPaths(b, a, 2) YIELD path RETURN path", []],
];

/** Calls that fail, and words of the message. */
export const failures: readonly (readonly [query: string, words: string])[] = [
  ["CALL db.lables()", "Did you mean `db.labels`?"],
  ["CALL algo.pageRank({nodeLabel: 'City'})", "Did you mean `nodeLabels`?"],
  ["CALL algo.pageRank({dampingFactor: 2})", "from 0 to 1"],
  ["CALL algo.pageRank({maxIterations: 1, tolerance: 0})", "did not settle in 1 iterations"],
  ["CALL algo.pageRank({orientation: 'SIDEWAYS'})", "'UNDIRECTED'"],
  ["CALL algo.pageRank({nodeLabels: 5})", "a String or a List"],
  ["CALL algo.louvain({relationshipWeightProperty: 'street'})", "is no weight"],
  ["MATCH (a:Chief) CALL algo.kShortestPaths(a, a, 0) YIELD path RETURN path", "from 1 on"],
  ["CALL db.index.fulltext.queryNodes('nmes', 'x')", "Did you mean `names`?"],
  ["CALL db.index.fulltext.queryRelationships('names', 'x')", "no such full-text index"],
  ["CALL db.index.fulltext.queryNodes('names', 'a AND (b')", "the missing `)`"],
  ["CALL db.index.fulltext.queryNodes('names', '[a TO b]')", "`[a TO b]`"],
  ["CALL db.index.fulltext.queryNodes('names', 'a', {limit: -1})", "from 0 on"],
];
