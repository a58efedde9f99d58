MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN count(m) AS c } RETURN n.id, c ORDER BY n.id
MATCH (n:Person) CALL { WITH n MATCH (n)-[:KNOWS]->(m) RETURN m.id AS m } RETURN n.id, m
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN m ORDER BY m.id LIMIT 1 } RETURN n.id, m.id
CALL { MATCH (n:City) RETURN n.id AS id } RETURN id ORDER BY id
CALL { MATCH (n:City) RETURN n.id AS id UNION MATCH (n:Country) RETURN n.id AS id } RETURN id ORDER BY id
UNWIND [1, 2] AS x CALL (x) { RETURN x * 10 AS y UNION ALL RETURN x * 100 AS y } RETURN x, y
UNWIND [1, 2] AS x CALL (*) { RETURN x + 1 AS y } RETURN x, y
UNWIND [1, 2] AS x CALL () { RETURN 5 AS y } RETURN x, y
MATCH (n:Person) OPTIONAL CALL (n) { MATCH (n)-[:WROTE]->(w) RETURN w.id AS w } RETURN n.id, w
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) CALL (m) { MATCH (m)-[:LIVES_IN]->(c) RETURN c.id AS c } RETURN m.id AS m, c } RETURN n.id, m, c
MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) WHERE m.age > n.age } RETURN n.id
MATCH (n:Person) WHERE EXISTS { (n)-[:WROTE]->() } OR EXISTS { (n)-[:MANAGES]->() } RETURN n.id
MATCH (n:Person) WHERE NOT EXISTS { MATCH (n)-[:KNOWS]->(m:Admin) RETURN m } RETURN n.id
MATCH (n:Person) WHERE EXISTS { (n)-[:KNOWS]->() UNION (n)-[:WROTE]->() } RETURN n.id
MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) RETURN m UNION MATCH (n)-[:WROTE]->(m) RETURN m } RETURN n.id
MATCH (n:Person) RETURN n.id, COUNT { (n)-[:KNOWS]->() } + COUNT { (n)<-[:KNOWS]-() } AS k ORDER BY k DESC, n.id
MATCH (n:Person) WHERE COUNT { (n)-[:KNOWS]->(m) WHERE m.age > 30 } > 0 RETURN n.id
MATCH (n:Person) RETURN n.id, COLLECT { MATCH (n)-[:KNOWS]->(m) RETURN m.name ORDER BY m.name } AS names ORDER BY n.id
MATCH (n:Person) UNWIND [(n)-[:KNOWS]->(m)-[:LIVES_IN]->(c) | m.id + '@' + c.id] AS l RETURN n.id, l
MATCH (n:Person) RETURN n.id, size([p = (n)-[:KNOWS*1..2]->(m) WHERE m <> n | length(p)]) AS l ORDER BY n.id
MATCH (n:Person) WITH n, [(n)-[:LIKES]->(w) | w.id] AS likes WHERE size(likes) > 0 RETURN n.id, size(likes) ORDER BY n.id
MATCH (n:Person) RETURN n.id, EXISTS { (n)-[:LIKES]->(:Book) } AS b, NOT EXISTS { (n)-[:LIKES]->() } AS none ORDER BY n.id
MATCH (c:City) RETURN c.id, COUNT { MATCH (c)<-[:LIVES_IN]-(p) WHERE p.age > 30 RETURN DISTINCT p.age } AS ages ORDER BY c.id
RETURN EXISTS { MATCH (n:Nothing) } AS none, EXISTS { MATCH (n:Person) } AS some
RETURN COUNT { MATCH (n:Person) } AS n, COUNT { (:Person)-[:KNOWS]->() } AS k
RETURN COLLECT { UNWIND [3, 1, 2] AS x RETURN x ORDER BY x } AS l
WITH 5 AS x RETURN EXISTS { UNWIND [1, 5] AS y WITH y WHERE y = x RETURN y } AS found
MATCH (n:Person) WITH n WHERE (n)-[:KNOWS]->(:Admin) RETURN n.id
MATCH (n:Person) WHERE NOT (n)-[:KNOWS]->() AND NOT (n)<-[:KNOWS]-() RETURN n.id
MATCH (a:Person), (b:Person) WHERE (a)-[:KNOWS]->(b) AND (b)-[:KNOWS]->(a) RETURN a.id, b.id
MATCH (n:Person) CALL (n) { WITH n.age AS a RETURN a * 2 AS twice } RETURN n.id, twice ORDER BY n.id
MATCH (n:Person) CALL (n) { UNWIND n.tags AS t RETURN collect(DISTINCT t) AS ts } RETURN n.id, size(ts) ORDER BY n.id
// Procedures
CALL db.labels() YIELD label MATCH (n) WHERE label IN labels(n) RETURN label, count(*) AS n ORDER BY label
CALL db.relationshipTypes() YIELD relationshipType AS t MATCH ()-[r]->() WHERE type(r) = t RETURN t, count(*) AS n ORDER BY t
CALL db.labels() YIELD label WHERE label STARTS WITH 'Ci' RETURN label
CALL db.propertyKeys() YIELD propertyKey AS k WHERE k IN ['name', 'age', 'no such key'] RETURN k ORDER BY k
MATCH (n:Country) CALL db.labels() YIELD label WHERE label = n.name OR label = 'City' RETURN n.id, count(label) AS n ORDER BY n.id
CALL db.nothing()
