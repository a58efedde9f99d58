// Nodes, labels, properties
MATCH (n) RETURN count(*)
MATCH (n) RETURN n
MATCH (n:Person) RETURN n
MATCH (n:Person:Admin) RETURN n.name
MATCH (n:Person|City) RETURN n.id
MATCH (n:Person&!Admin) RETURN n.id
MATCH (n:!Person) RETURN n.id
MATCH (n:(City|Country)&!Capital) RETURN n.id
MATCH (n:%) RETURN count(n)
MATCH (n:!%) RETURN count(n)
MATCH (n:Nothing) RETURN n
MATCH (n:`Odd Label`) RETURN n, n.`odd key`
MATCH (n:Person {age: 35}) RETURN n.id
MATCH (n {name: 'Ann', active: true}) RETURN n.id
MATCH (n {name: null}) RETURN n
MATCH (n:Person WHERE n.age > 30) RETURN n.id
MATCH (n) WHERE n:Person OR n:City RETURN n.id
MATCH (n) WHERE n:Person:Admin RETURN n.id
MATCH (n) WHERE NOT n:Person RETURN n.id
MATCH (n) WHERE n.name = '' RETURN n.id
MATCH (n) WHERE n.name STARTS WITH 'A' RETURN n.name
MATCH (n) WHERE n.missing IS NULL RETURN count(n)
MATCH (n) WHERE n.age IS NOT NULL RETURN n.id, n.age
MATCH (n:Person) RETURN n.id, n.age > 35
MATCH (n:Person) WHERE n.age > 35 XOR n.active RETURN n.id
MATCH (n:Person) WHERE NOT n.age > 35 RETURN n.id
MATCH (n:Person) WHERE n.age <> 35 RETURN n.id
MATCH (n:Person) WHERE n.age IN [29, 40, null] RETURN n.id
MATCH (n:Person) WHERE NOT n.age IN [29, 40] RETURN n.id
MATCH (n:Person) WHERE NOT n.age IN [29, 40, null] RETURN n.id
MATCH (n:Person) WHERE 30 <= n.age < 64 RETURN n.id
MATCH (n:Person) WHERE n.height RETURN n.id
MATCH (n:Person) WHERE n.active RETURN n.id
MATCH (n:Person) WHERE n['age'] = 40 RETURN n.id
MATCH (n:Person) WHERE 'b' IN n.tags RETURN n.id
MATCH (n:Person) WHERE n.tags = [] RETURN n.id
MATCH (n:Person) WHERE n.nan = n.nan RETURN n.id
MATCH (n:Person) WHERE n.nan <> n.nan RETURN n.id
MATCH (n:Person) WHERE n.infinity > 1e308 RETURN n.id
MATCH (n:Person) WHERE n.height = 0 RETURN n.id
MATCH (n:Person) WHERE n.big = 9007199254740993 RETURN n.id
MATCH (n:Person) WHERE n.big = 9007199254740992 RETURN n.id
MATCH (n:Person) WHERE n.big > 9007199254740992.0 RETURN n.id
MATCH (n:Person) WHERE n.name > 'B' RETURN n.name
MATCH (n:Person) WHERE n.name < 5 RETURN n.name
MATCH (n:Person) WHERE n.born < date('1990-01-01') RETURN n.id
MATCH (n:Person) WHERE n.born.year = 1996 RETURN n.id
MATCH (n:City) WHERE point.distance(n.location, point({longitude: 10.75, latitude: 59.91})) < 400000 RETURN n.id
MATCH (a:Person), (b:City) RETURN count(*)
MATCH (a:Admin), (b:Admin) RETURN a.id, b.id
MATCH (a:Admin), (b:Admin) WHERE a <> b RETURN a.id, b.id
MATCH (a:Admin), (b:Admin) WHERE a.id < b.id RETURN a.id, b.id
// Relationships
MATCH ()-[r]->() RETURN count(r)
MATCH ()-[r]-() RETURN count(r)
MATCH (a)-->(b:City) RETURN a.id, b.id
MATCH (a:City)<--(b) RETURN a.id, b.id
MATCH (a:Person)--(b:Person) RETURN a.id, b.id
MATCH (a:Person)-[r:KNOWS]-(b) RETURN a.id, r.id, b.id
MATCH (a)-[r:KNOWS|MANAGES]->(b) RETURN a.id, type(r), b.id
MATCH (a)-[:KNOWS|:MANAGES]->(b) RETURN a.id, b.id
MATCH (a)-[r:!KNOWS]->(b:Person) RETURN a.id, r.id, b.id
MATCH (a)-[r:!(KNOWS|MANAGES)&!LIVES_IN]->(b) RETURN r.id
MATCH (a)-[r:KNOWS {since: 2010}]->(b) RETURN a.id, b.id
MATCH (a)-[r:KNOWS WHERE r.since < 2005]->(b) RETURN a.id, b.id
MATCH (a)-[r]->(b) WHERE r.weight >= 1.5 RETURN r
MATCH (a)-[r]->(a) RETURN a.id, r.id
MATCH (a:Person)-[r]-(a) RETURN a.id, r.id
MATCH (a)-[:NOTHING]->(b) RETURN a, b
MATCH (a)-[:KNOWS]->(b)-[:KNOWS]->(c) RETURN a.id, b.id, c.id
MATCH (a)-[:KNOWS]->()-[:KNOWS]->(a) RETURN a.id
MATCH (a:Person)-[:LIVES_IN]->(c)<-[:LIVES_IN]-(b:Person) RETURN a.id, c.id, b.id
MATCH (a:Person)-[:LIVES_IN]->(c), (b:Person)-[:LIVES_IN]->(c) WHERE a.id < b.id RETURN a.id, b.id
MATCH (a:Person)-[:LIVES_IN]->()-[:IN]->(c:Country) WITH c, a ORDER BY a.id RETURN c.name, collect(a.id) AS ids ORDER BY c.name
MATCH (a)-[r1:KNOWS]->(b), (b)-[r2:KNOWS]->(a) RETURN a.id, b.id
MATCH (a)-[r1]->(b)<-[r2]-(c) WHERE a.id = 'ann' RETURN r1.id, r2.id, c.id
MATCH (a)<-[:KNOWS]-(b)-[:LIKES]->(w) RETURN a.id, b.id, w.id
MATCH (a:Person)-[:KNOWS]->(b:Person)-[:KNOWS]->(c:Person)-[:KNOWS]->(a) RETURN a.id, b.id, c.id
MATCH (a)<-->(b:Event) RETURN a.id, b.id
MATCH (a:Person) MATCH (a)-[:WROTE]->(w) RETURN a.id, w.title
MATCH (a:Person {id: 'ann'})-[r]->(b) RETURN type(r), b.id
MATCH ()-[r]->() WHERE type(r) = 'MANAGES' RETURN r
MATCH ()-[r:MANAGES]->() RETURN r.id, r.from
MATCH (a)-[r]->(b) WHERE r.since IS NULL AND type(r) IN ['KNOWS', 'LIVES_IN'] RETURN r.id
MATCH (a)-[r]->(b) WHERE startNode(r) = a AND endNode(r) = b RETURN count(*)
MATCH (a)-[r]->(b) WITH r MATCH (x)-[r]->(y) RETURN count(*), count(DISTINCT r)
MATCH (a:Person)-[r:KNOWS]->(b) WITH a, r, b MATCH (b)-[r]->(a) RETURN a.id
MATCH (a:Person)-[r:KNOWS]->(b) WITH a, r, b MATCH (b)-[r]-(a) RETURN a.id, b.id
// Paths
MATCH p = (a {id: 'ann'})-[:KNOWS]->(b) RETURN p
MATCH p = (a {id: 'bob'}) RETURN p, length(p)
MATCH p = (a {id: 'ann'})-[:KNOWS]->()<-[:MANAGES]-(m) RETURN [n IN nodes(p) | n.id], [r IN relationships(p) | r.id]
MATCH p = (:Event)-[:HELD_IN]->(:City) RETURN length(p), nodes(p)[0].id
MATCH p = (a:Admin)-->(b) RETURN a.id, b.id, length(p) + 1
MATCH p = (a {id: 'ann'})-[:KNOWS*2]->(b) RETURN [n IN nodes(p) | n.id]
MATCH p = (a {id: 'ann'})-[:KNOWS*0..1]->(b) RETURN p
MATCH (a {id: 'ann'})-[rs:KNOWS*]->(b) RETURN b.id, [r IN rs | r.id]
MATCH (a {id: 'ann'})-[rs:KNOWS*..2]-(b) RETURN b.id, [r IN rs | r.id]
MATCH (a {id: 'ann'})-[rs*3..3]->(b) RETURN [r IN rs | r.id], b.id
MATCH (a {id: 'ann'})-[:KNOWS*1..2 {since: 2001}]->(b) RETURN b.id
MATCH (a)-[:KNOWS*0]->(b) RETURN a.id, b.id
MATCH (a {id: 'eve'})-[:KNOWS*]-(b) RETURN b.id
MATCH (a:Person)-[:MANAGES*]->(b) RETURN a.id, b.id
MATCH (a {id: 'ann'})-[*1..3]->(b) RETURN DISTINCT b.id
MATCH (a:Person)-[*2]->(c:Country) RETURN a.id, c.id
MATCH (a {id: 'eve'}) MATCH (a)-[:MANAGES|KNOWS*1..2]->(b) RETURN b.id, count(*) AS n
MATCH (a {id: 'ann'}), (b {id: 'eve'}) MATCH p = (a)-[:KNOWS*..4]->(b) RETURN [n IN nodes(p) | n.id]
MATCH (a {id: 'ann'})-[rs:KNOWS*2]->(b) MATCH (x)-[rs*2]->(y) RETURN x.id, y.id
// OPTIONAL MATCH
MATCH (a:Person) OPTIONAL MATCH (a)-[:WROTE]->(w) RETURN a.id, w.id
MATCH (a:Person) OPTIONAL MATCH (a)-[r:KNOWS]->(b:Admin) RETURN a.id, r.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:LIVES_IN]->(c) WHERE c.population > 500000 RETURN a.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:LIVES_IN]->(c) OPTIONAL MATCH (c)-[:IN]->(d) RETURN a.id, d.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:LIVES_IN]->(c) WITH a, c WHERE c IS NULL RETURN a.id
OPTIONAL MATCH (n:Nothing) RETURN n, n.name, labels(n)
OPTIONAL MATCH (n:Nothing)-[r]->(m) RETURN n, r, m
OPTIONAL MATCH (n:Admin) RETURN n.id
MATCH (a:Person) OPTIONAL MATCH p = (a)-[:MANAGES]->(b) RETURN a.id, length(p), nodes(p) IS NULL
MATCH (a:Person) OPTIONAL MATCH (a)-[:WROTE]->(w)<-[:WROTE]-(b) RETURN a.id, b.id
MATCH (a:Person {id: 'gus'}) OPTIONAL MATCH (a)-[rs:KNOWS*]->(b) RETURN a.id, rs, b
OPTIONAL MATCH (n:Nothing) OPTIONAL MATCH (n)-->(m) RETURN n, m
OPTIONAL MATCH (n:Nothing) WITH n MATCH (n)-->(m) RETURN n, m
