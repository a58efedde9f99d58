/** The ten questions, in the words of Cypher; `hand.ts` answers the same by loops over arrays. */
export const queries = {
  "label scan + filter, count": "MATCH (p:Person) WHERE p.score > 900 RETURN count(*) AS n",
  "1 hop by name, sorted":
    "MATCH (p:Person {name: 'Person 40'})-[:KNOWS]->(q) RETURN q.name AS name ORDER BY name",
  "2 hops, distinct count":
    "MATCH (p:Person {name: 'Person 500'})-[:KNOWS]->()-[:KNOWS]->(q) RETURN count(DISTINCT q) AS n",
  "*1..3, distinct": "MATCH (p:Person {name: 'Person 200'})-[:KNOWS*1..3]->(q) RETURN count(DISTINCT q) AS n",
  "shortestPath, undirected, up to 10":
    "MATCH (a:Person {name: 'Person 40000'}), (b:Person {name: 'Person 49000'}) MATCH p = shortestPath((a)-[*..10]-(b)) RETURN length(p) AS n",
  "group by, top 10":
    "MATCH (p:Person)-[:KNOWS]->(q:Person) RETURN q.name AS name, count(*) AS n ORDER BY n DESC, name LIMIT 10",
  "cyclic join":
    "MATCH (a:Person)-[:OWNS]->(b)-[:OWNS]->(c)-[:OWNS]->(a) WHERE a.score > 990 RETURN count(*) AS n",
  "OPTIONAL MATCH + collect":
    "MATCH (p:Person) WHERE p.score = 7 OPTIONAL MATCH (p)-[:OWNS]->(o) RETURN p.name AS name, collect(o.name) AS owned",
  "undirected 2 hops, distinct":
    "MATCH (p:Person {name: 'Person 1000'})-[:KNOWS]-()-[:KNOWS]-(q) RETURN count(DISTINCT q) AS n",
  "undirected *1..3, distinct":
    "MATCH (p:Person {name: 'Person 40001'})-[:KNOWS*1..3]-(q) RETURN count(DISTINCT q) AS n",
} as const;

export type QueryName = keyof typeof queries;
