CREATE (n:New {a: 1}) RETURN n
CREATE (n:New {a: 1, b: null}) RETURN n, n.b
CREATE (a:New)-[r:REL {x: [1, 2]}]->(b:New {k: 'v'}) RETURN a, r, b
CREATE p = (:New)-[:R1]->(:New)<-[:R2]-(:New) RETURN length(p), p
MATCH (a:Person {id: 'ann'}) CREATE (a)-[:OWNS]->(t:Thing {name: a.name + 's'}) RETURN t.name
MATCH (n:City) CREATE (m:Mirror {of: n.id}) RETURN count(m)
UNWIND range(1, 5) AS i CREATE (:Num {i: i, sq: i * i})
CREATE (n:New) SET n.a = 1, n.b = 'x', n:Other RETURN n
CREATE (n $map)
CREATE (a:X {i: 1}), (b:X {i: 2}), (a)-[:R]->(b), (b)-[:R]->(a) RETURN a.i, b.i
CREATE (n:A&B) RETURN labels(n)
MERGE (n:City {name: 'Oslo'}) ON MATCH SET n.seen = true ON CREATE SET n.new = true RETURN n.id, n.seen, n.new
MERGE (n:City {name: 'Paris'}) ON MATCH SET n.seen = true ON CREATE SET n.new = true RETURN n.id, n.seen, n.new
MERGE (n:Person {age: 35}) RETURN n.id
UNWIND [1, 1, 2] AS x MERGE (n:Num {x: x}) RETURN count(DISTINCT n), count(n)
UNWIND [1, 2, 1] AS x MERGE (n:Num {x: x}) ON CREATE SET n.c = 1 ON MATCH SET n.c = n.c + 1 RETURN n.x, n.c
MATCH (a:Person {id: 'ann'}), (b:Person {id: 'bob'}) MERGE (a)-[r:KNOWS]->(b) RETURN r.id
MATCH (a:Person {id: 'ann'}), (b:Person {id: 'fay'}) MERGE (a)-[r:KNOWS]->(b) RETURN r.id, type(r)
MATCH (a:Person {id: 'cec'}), (b:Person {id: 'bob'}) MERGE (a)-[r:KNOWS]-(b) RETURN r.id, startNode(r).id
MATCH (a:Person {id: 'gus'}), (b:Person {id: 'fay'}) MERGE (a)-[r:KNOWS]-(b) RETURN r.id, type(r)
MATCH (a:Person {id: 'ann'}) MERGE (a)-[:LIVES_IN]->(c:City {name: 'Oslo'}) RETURN c.id
MATCH (a:Person {id: 'cec'}) MERGE (a)-[:LIVES_IN]->(c:City {name: 'Oslo'}) RETURN c.id
MATCH (a:Person) MERGE (g:Group {age: coalesce(a.age, -1)}) MERGE (a)-[:MEMBER]->(g) RETURN count(DISTINCT g), count(*)
MERGE (n:Num {x: null})
MATCH (n:Person {id: 'ann'}) SET n.age = 41 RETURN n.age
MATCH (n:Person {id: 'ann'}) SET n.age = null RETURN n
MATCH (n:Person {id: 'ann'}) SET n += {age: 1, height: null, extra: 'x'} RETURN n.age, n.height, n.extra, n.name
MATCH (n:Person {id: 'dan'}) SET n = {id: 'dan', only: 1} RETURN n
MATCH (n:Person {id: 'dan'}) SET n = {} RETURN n
MATCH (n:Person {id: 'dan'}), (m:Person {id: 'eve'}) SET n = m RETURN n
MATCH (n:Person {id: 'dan'}), (m:Person {id: 'eve'}) SET n = properties(m), n.id = 'dan' RETURN n.id, n.name
MATCH ()-[r:KNOWS {id: 'r9'}]->() SET r.since = 1, r += {x: 2} RETURN r
MATCH (n:Person {id: 'dan'}) SET n:Extra:Admin RETURN size(labels(n)), n:Admin
MATCH (n:Admin) REMOVE n:Admin RETURN n.id, n:Admin
MATCH (n:Person {id: 'dan'}) REMOVE n.age, n.missing RETURN n
MATCH (n:Person) SET n.age = n.age + 1 RETURN n.id, n.age
MATCH (n:Person {id: 'dan'}) SET n.a = 1 SET n.b = n.a + 1 RETURN n.a, n.b
OPTIONAL MATCH (n:Nothing) SET n.x = 1 RETURN n
OPTIONAL MATCH (n:Nothing) DELETE n RETURN n
MATCH (n:Person {id: 'dan'}) SET n.list = [1, 2, 3], n.strings = ['a'], n.bools = [true], n.empty = [] RETURN n.list, n.strings, n.bools, n.empty
MATCH (n:Person {id: 'dan'}) SET n.m = {a: 1} RETURN n
MATCH (n:Person {id: 'dan'}) SET n.m = [[1]] RETURN n
MATCH (n:Person {id: 'dan'}) SET n.m = [1, null] RETURN n
MATCH (n:Person {id: 'dan'}) SET n.m = n RETURN n
MATCH (n:Person {id: 'dan'}) SET n['dyn' + 'amic'] = 5 RETURN n.dynamic
MATCH (n:Person {id: 'dan'}) SET n:$('La' + 'bel') RETURN n:Label
MATCH (n:Person {id: 'dan'}) SET (CASE WHEN n.age > 30 THEN n END).old = true RETURN n.old
MATCH ()-[r:LIKES]->() DELETE r
MATCH ()-[r:LIKES]->() DELETE r RETURN count(*)
MATCH (n:Person {id: 'gus'}) DELETE n
MATCH (n:Person {id: 'ann'}) DETACH DELETE n
MATCH (n:City) DETACH DELETE n RETURN count(*)
MATCH (n:`Odd Label`) DELETE n RETURN labels(n)
MATCH (n:Person {id: 'gus'}) DELETE n RETURN n.id
MATCH p = (:Person {id: 'fay'})-[:WROTE]->() DETACH DELETE p
MATCH (n) DETACH DELETE n
MATCH (n:Person)-[r:KNOWS]->(m) DELETE r CREATE (n)-[:KNEW]->(m)
MATCH (n:Person) FOREACH (t IN n.tags | CREATE (:Tag {name: t, of: n.id}))
MATCH (n:Person) FOREACH (t IN n.tags | MERGE (x:Tag {name: t}) MERGE (n)-[:TAGGED]->(x))
MATCH p = (:Person {id: 'ann'})-[:KNOWS*2]->() FOREACH (n IN nodes(p) | SET n.marked = true)
FOREACH (i IN range(1, 3) | CREATE (:Num {i: i}) FOREACH (j IN [1, 2] | CREATE (:Sub {i: i, j: j})))
MATCH (n:Person) WITH n LIMIT 3 CREATE (:Copy) WITH count(*) AS c RETURN c
MATCH (n:Person) CREATE (c:Copy {id: n.id}) WITH c MATCH (m:Copy) RETURN count(*)
MATCH (n:Person {id: 'ann'}) CALL (n) { CREATE (x:Sub {of: n.id}) RETURN x } RETURN x.of
UNWIND [1, 2, 3] AS i CALL (i) { CREATE (:Unit {i: i}) } RETURN i
MATCH (a:Person) WHERE a.age = 35 SET a.twin = true WITH count(a) AS n MATCH (b) WHERE b.twin RETURN n, count(b)
MATCH (n:Person) WHERE n.age > 30 SET n:Old WITH n MATCH (o:Old) RETURN count(*)
CREATE (a:L)-[r:R]->(a) RETURN startNode(r) = endNode(r)
CREATE (n:T {d: date('2020-01-01'), t: localtime('10:00'), z: time('10:00+01:00'), l: localdatetime('2020-01-01T10:00'), dt: datetime('2020-01-01T10:00[Europe/Oslo]'), du: duration('P1D'), p: point({x: 1, y: 2})}) RETURN n
CREATE (n:T {d: [date('2020-01-01')], du: [duration('P1D'), duration('PT1S')], p: [point({x: 1, y: 2})]}) RETURN n
MATCH (n:Person) REMOVE n.tags, n.scores RETURN count(n.tags)
MATCH (a:Person {id: 'ann'})-[r:KNOWS]->(b) SET r.weight = coalesce(r.weight, 0) + 1 RETURN r.id, r.weight
MATCH (n:Person {id: 'ann'}) WITH n, n.age AS before SET n.age = 0 RETURN before, n.age
MATCH (a:Person), (b:City) WHERE a.id = 'gus' AND b.id = 'oslo' CREATE (a)-[:LIVES_IN]->(b) WITH a MATCH (a)-->(c) RETURN c.id
MATCH (n:Work) DETACH DELETE n WITH count(*) AS gone MATCH (m) RETURN gone, count(m)
MERGE (a:P1 {k: 1})-[:R {x: 1}]->(b:P2 {k: 2}) RETURN a.k, b.k
MERGE (a:Person {id: 'ann'})-[:KNOWS]->(b:Person {id: 'bob'}) RETURN a.id, b.id
MERGE (a)-[:HELD_IN]->(b:City {id: 'rome'}) RETURN a.id
MATCH (n:Person {id: 'ann'}) SET n.x = 1 / 0
MATCH (n:Person {id: 'ann'}) SET n.x = 1 WITH n MATCH (m:Person) SET m.y = m.missing.z RETURN count(*)
CREATE (n:Undone) WITH n UNWIND [1, 0] AS x RETURN 1 / x
CREATE (a)-[:R]-(b)
CREATE (a)-[r]->(b)
CREATE (a)-[:R|S]->(b)
CREATE (a)-[:R*2]->(b)
MERGE (a)-[r:R*2]->(b)
CREATE (n:A|B)
MATCH (n) CREATE (n:X)
FINISH
MATCH (n:Person) SET n.seen = 1 FINISH
CREATE (n:Gone {x: 1}) DELETE n RETURN n, [n] AS l, count(*) AS c
CREATE (n:Gone {x: 1}) WITH n, n.x AS x DELETE n WITH n, x MATCH (n) RETURN x, n = n AS same
CREATE (n:A)-[r:R]->(m) WITH n, r DELETE n DELETE r RETURN 1 AS one
CREATE (n:A)-[r:R]->(m) WITH n, r DELETE n WITH r DELETE r RETURN 1 AS one
CREATE (n {x: 1}), (m {x: 5}) SET n.x = 2, m.x = n.x RETURN n.x, m.x
CREATE (n {x: 1}), (m {x: 5}) SET n.x = m.x, m.x = n.x RETURN n.x, m.x
CREATE (n {x: 1}), (m {x: 5}) SET n.x = m.x, m.x = n.x, n.y = m.x RETURN n.x, m.x, n.y
CREATE (n {x: 1}) SET n.x = 2, n += {y: n.x} RETURN n
CREATE (n {x: 1}) SET n += {y: 2}, n.z = n.y RETURN n
CREATE (n {x: 1}) SET n = {y: 2}, n.z = n.y, n.w = n.x RETURN n
CREATE (n {x: 1}) SET n:A, n.l = labels(n), n.k = n:A RETURN n
CREATE (n {x: 1}) SET n.x = 3, n:A, n.y = n.x RETURN n
CREATE (n {x: 1}) SET n['x'] = 3, n.y = n.x RETURN n
CREATE (n {x: 1}) WITH n, n AS m SET n.x = 3, m.y = n.x RETURN n
CREATE (n {x: 1})-[r:R]->() SET r.a = 1, n.b = r.a, r.c = n.b RETURN n, r
CREATE (n {x: 1}) SET (n).x = 3, n.y = n.x RETURN n
CREATE (n {x: 1}) SET n.x = null, n.y = n.x RETURN n
CREATE (n {x: 1, y: 2}) REMOVE n.x, n.y RETURN n
CREATE (n {x: 1}), (m {x: 5}) REMOVE n.x SET m.x = n.x RETURN m
MERGE (n:A {x: 1}) ON CREATE SET n.y = 1, n.z = n.y RETURN n
UNWIND [1,2] AS i MERGE (n:A) ON CREATE SET n.c = i ON MATCH SET n.c = n.c + i, n.d = n.c RETURN n.c, n.d
CREATE (n:A)-[r:R]->(m) DELETE n WITH m MATCH (m)-[r]-() DELETE r RETURN 1 AS one
CREATE (n:A)-[r:R]->(m:B)-[s:S]->(:C) WITH n, m DELETE m WITH n MATCH (n)-[r]->() DELETE r WITH n MATCH (:C)<-[s]-() DELETE s RETURN 1 AS one
CREATE (n {x: 1, y: 2})-[r:R {z: 1}]->(m) SET n += r, r = n RETURN n, r
CREATE (a:A)-[:R]->(m:M)-[:R]->(b:B) WITH a, m, b MATCH p = SHORTEST 1 (a)-[:R]->+(m)-[:R]->+(b) RETURN length(p) AS n
CREATE (a:A)-[:R]->(m:M)-[:R]->(b:B) WITH m MATCH p = SHORTEST 1 (a:A)-[:R]->+(m)-[:R]->+(b:B) RETURN length(p) AS n
CREATE (a:A)-[:R]->(m:M)-[:R]->(b:B) WITH m MATCH p = ANY SHORTEST (a:A)-[:R]->(m)-[:R]->+(b:B) RETURN length(p) AS n
CREATE (a:A)-[r:R]->(m:M)-[:R]->(b:B) WITH r MATCH p = SHORTEST 1 (x:A)-[r]->(c)-[s]->+(y:B) RETURN size(s) AS n
CREATE (a:A)-[:R]->(m:M)-[:R]->(b:B) WITH 1 AS one MATCH p = SHORTEST 1 (x:A)-[*1..3]->(y:B) RETURN length(p) AS n
CREATE (a:A)-[r:R]->(m:M)-[:R]->(b:B) WITH m AS k MATCH p = ALL SHORTEST (x:A)-[r]->(k:M)<-[s]-+(y) RETURN size(s) AS n
CREATE (a:A)-[r:R]->(m:M)-[:R]->(b:B), (a)-[:R]->(b) WITH m, r MATCH p = ANY SHORTEST (x:A)-[r]->(m)-[s]->+(y:B) RETURN length(p) AS n, m:M AS m
CREATE (a:A)-[r:R]->(m:M)-[:R]->(b:B), (a)-[:R]->(b) WITH m MATCH p = ANY SHORTEST (x:A)-->+(y:B) RETURN length(p) AS n, m:M AS m
CREATE (a:A)-[r:R]->(m:M)-[:R]->(b:B) WITH m MATCH p = ANY SHORTEST ((x:A)-->+(m {k: 1})-->+(y:B)) RETURN length(p) AS n, m:M AS m
CREATE (a:A)-[r:R]->(m:M)-[:R]->(b:B) WITH r MATCH p = ANY SHORTEST (x)-[r]->(y) RETURN length(p) AS n, x:A AS m
CREATE (a:A)-[r:R]->(m:M)-[:R]->(b:B) WITH [r] AS l MATCH p = ANY SHORTEST (x)-[l*]->(y) RETURN length(p) AS n, x:A AS m
OPTIONAL MATCH (m:Q) CREATE (a:A)-[r:R]->(z:M)-[:R]->(b:B) WITH m MATCH p = ANY SHORTEST (x:A)-->(m)-->(y:B) RETURN length(p) AS n
