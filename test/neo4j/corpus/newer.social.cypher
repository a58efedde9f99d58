// Clauses of their own
MATCH (n:Person) ORDER BY n.id LIMIT 3 RETURN n.id
MATCH (n:Person) ORDER BY n.id SKIP 5 RETURN n.id
UNWIND [3, 1, 2] AS x ORDER BY x DESC OFFSET 1 RETURN x
UNWIND [3, 1, 2] AS x WITH x WHERE x > 1 ORDER BY x RETURN collect(x) AS xs
UNWIND [3, 1, 2] AS x ORDER BY x LIMIT 2 RETURN sum(x)
MATCH (n:Person) RETURN n.id ORDER BY n.id OFFSET 2 LIMIT 2
// Labels and types told at run time
MATCH (n:$('Person')) RETURN count(n)
MATCH (n:$(['Person', 'Admin'])) RETURN n.id
MATCH (n:$any(['City', 'Country'])) RETURN n.id
MATCH (n:$all(['City', 'Capital'])) RETURN n.id
WITH 'KNOWS' AS t MATCH (a)-[r:$(t)]->(b) RETURN a.id, b.id
WITH ['KNOWS', 'MANAGES'] AS ts MATCH (a)-[r:$any(ts)]->(b) RETURN r.id
// Quantified relationships and shortest paths
MATCH (a {id: 'ann'})-[r:KNOWS]->{1,2}(b) RETURN [q IN r | q.id], b.id
MATCH (a:Person)-[:MANAGES]->+(b) RETURN a.id, b.id
MATCH (a {id: 'eve'})-[:KNOWS|MANAGES]->*(b) RETURN DISTINCT b.id
MATCH p = ANY SHORTEST (a {id: 'ann'})-[:KNOWS]->+(b {id: 'eve'}) RETURN [n IN nodes(p) | n.id]
MATCH p = ALL SHORTEST (a {id: 'ann'})--+(b {id: 'italy'}) RETURN length(p)
MATCH p = SHORTEST 1 (a {id: 'ann'})-[:KNOWS]->{1,3}(b:Admin) RETURN b.id, length(p)
MATCH p = SHORTEST 2 GROUPS (a {id: 'ann'})-[:KNOWS]->+(b {id: 'eve'}) RETURN length(p)
MATCH p = ANY (a {id: 'ann'})-[:KNOWS]->+(b {id: 'eve'}) RETURN a.id, b.id
// CASE and predicates
UNWIND [1, 5, null] AS x RETURN CASE x WHEN < 3 THEN 'small' WHEN > 4 THEN 'big' WHEN IS NULL THEN 'none' END AS c
UNWIND ['abc', 'xyz', ''] AS s RETURN CASE s WHEN STARTS WITH 'a' THEN 1 WHEN ENDS WITH 'z' THEN 2 WHEN = '' THEN 3 END AS c
UNWIND [1, 'a', 2.5] AS x RETURN CASE x WHEN IS NOT NULL THEN 'some' ELSE 'none' END AS c
RETURN 1 :: INTEGER, 'a' :: INTEGER, null :: INTEGER, 1.5 :: FLOAT NOT NULL
MATCH (n:Person) WHERE n.age IS :: INTEGER NOT NULL RETURN n.id
MATCH (n) WHERE n.name IS NORMALIZED RETURN count(n)
// Subqueries
MATCH (n:Person) RETURN n.id, COUNT { (n)-[:KNOWS]->{1,2}() } AS n ORDER BY n.id
MATCH (n:Person) WHERE EXISTS { (n)-[:KNOWS]->+(:Admin) } RETURN n.id
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) ORDER BY m.id LIMIT 1 RETURN m.id AS m } RETURN n.id, m
MATCH (n:Person) OPTIONAL CALL (n) { MATCH (n)-[:MANAGES]->(m) RETURN m.id AS m } RETURN n.id, m
MATCH (n:Person) RETURN n{.id, knows: COLLECT { MATCH (n)-[:KNOWS]->(m) RETURN m.id ORDER BY m.id }} ORDER BY n.id
UNWIND [1, 2] AS x CALL (x) { UNWIND range(1, x) AS y RETURN sum(y) AS s } RETURN x, s ORDER BY x
MATCH (c:City) CALL (c) { MATCH (c)<-[:LIVES_IN]-(p) RETURN avg(p.age) AS age } RETURN c.id, age ORDER BY c.id
// Functions
RETURN left('abc', 2) || right('abc', 1) AS s, 'a' || 'b' || 'c' AS t, [1] || [2] || [] AS l
RETURN nullIf('a', 'a'), nullIf(1, 2), valueType([1, 2.5]), valueType({a: [1]}), char_length('é😀')
RETURN toBooleanOrNull(5.5), toIntegerOrNull(true), toFloatOrNull([]), toStringOrNull({})
RETURN trim(LEADING '0' FROM '0070'), trim(BOTH '!' FROM '!!a!'), btrim('  a '), normalize('ﬁ', NFKC)
RETURN duration.between(date('2024-01-01'), date('2025-03-04')).months AS m, duration.inDays(date('2024-01-01'), date('2024-03-01')).days AS d
RETURN date({year: 2024, week: 1}), date.truncate('week', date('2024-05-17'), {dayOfWeek: 3}), datetime.truncate('month', datetime('2024-05-17T10:00:01Z'), {hour: 5})
RETURN reduce(a = [], x IN [1, 2, 3] | [x] + a) AS l, [x IN [[1, 2], [3]] | reduce(s = 0, y IN x | s + y)] AS m
RETURN any(x IN [[1, 2], [3]] WHERE all(y IN x WHERE y > 2)) AS a, single(x IN [1, 1] WHERE x = 1) AS s
RETURN percentileCont(1.5, 0.5), percentileDisc(3, 0.5), stDev(1), collect(null), sum(null), avg(null)
UNWIND [1, 2, 3, 4] AS x RETURN percentileCont(x, 0.4) AS c, percentileDisc(x, 0.4) AS d, stDev(x) > 1.29 AS s, avg(x)
MATCH (n:Person) RETURN count(DISTINCT n.age), sum(DISTINCT n.age), avg(DISTINCT n.age), size(collect(DISTINCT n.age))
MATCH (a:Person)-[r]->(b) WITH a, type(r) AS t, count(*) AS n ORDER BY n DESC, t, a.id RETURN t, collect(a.id)[..2] AS first, sum(n) AS n ORDER BY t
// Lists that nodes are sought by, and quantifiers that are settled early
MATCH (n:Person) WHERE n.age IN [35, 40, 35.0, null] RETURN n.id AS id ORDER BY id
MATCH (n) WHERE n.name IN ['Oslo', 'Rome', 'Oslo'] RETURN n.id AS id ORDER BY id
UNWIND [['Ann'], ['Bob', 'Eve'], []] AS names OPTIONAL MATCH (n:Person) WHERE n.name IN names RETURN names, n.id AS id ORDER BY size(names), id
MATCH (a:Person {id: 'ann'}), (n:Person) WHERE n.age IN [a.age, a.age - 5] RETURN n.id AS id ORDER BY id
RETURN any(x IN [1, 'a', null] WHERE x = 1) AS a, none(x IN [true, null] WHERE x) AS n, single(x IN [1, 1, null] WHERE x = 1) AS s, all(x IN [false, null] WHERE x) AS l
WITH [true, 1] AS list RETURN any(x IN list WHERE x) AS a
MATCH (n:Person {id: 'gus'}) WITH n.age AS a MATCH (a)-[a]->() RETURN a
// Calls that find nothing, and what cannot be created
OPTIONAL CALL db.labels() YIELD label WHERE label = 'nope' RETURN label
UNWIND ['Person', 'nope'] AS l OPTIONAL CALL db.labels() YIELD label WHERE label = l RETURN l, label ORDER BY l
CREATE (a)-[:R]->(b) (c)
CREATE (n WHERE n.x = 1)
MERGE (n WHERE n.x = 1)
MATCH (n:Person {id: 'gus'}) CREATE (n)-[r:R WHERE r.x = 1]->()
RETURN 05 AS x
// Regular expressions of Java
RETURN 'a-b' =~ 'a\\-b' AS a, 'a@b.c' =~ '.*\\@.*\\.c' AS b, 'a b_c"d' =~ 'a\\ b\\_c\\"d' AS c, 'a-1' =~ '[a\\-]+\\d' AS d
RETURN 'a.b' =~ '\\Qa.b\\E' AS a, 'axb' =~ '\\Qa.b\\E' AS b, 'a\\Q' =~ 'a\\\\Q' AS c, 'a.b!' =~ '\\Qa.\\Eb!' AS d
RETURN 'É' =~ '(?iu)é' AS a, 'aB' =~ '(?i)Ab' AS b, 'a\nb' =~ 'a.b' AS c, 'a\nb' =~ '(?s)a.b' AS d, 'ab' =~ '\\p{Alpha}+' AS e, 'ab' =~ 'a(?=b)b' AS f
RETURN 'x' =~ '[' AS x
// From a node back to itself, and the k shortest
MATCH (a:Person {id: 'ann'}) MATCH p = SHORTEST 1 (a)-[:KNOWS]->+(a) RETURN length(p) AS n
MATCH (a:Person {id: 'ann'}) MATCH p = ALL SHORTEST (a)-[]-+(a) RETURN length(p) AS n, count(*) AS c
MATCH (a:Person {id: 'eve'}) MATCH p = ANY SHORTEST (a)-[:KNOWS]-{2,}(a) RETURN length(p) AS n
MATCH (a:Person {id: 'ann'}), (b:City {id: 'rome'}) MATCH p = SHORTEST 4 (a)-[]-+(b) RETURN collect(length(p)) AS n
MATCH (a:Person {id: 'ann'}), (b:City {id: 'rome'}) MATCH p = SHORTEST 3 GROUPS (a)-[]->+(b) RETURN length(p) AS n, count(*) AS c ORDER BY n
