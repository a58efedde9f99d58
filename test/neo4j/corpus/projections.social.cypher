// RETURN and WITH
MATCH (n:Person) RETURN n.id AS id, n.age AS age ORDER BY id
MATCH (n:Person) RETURN n.id ORDER BY n.age, n.id
MATCH (n:Person) RETURN n.id ORDER BY n.age DESC, n.id DESC
MATCH (n:Person) RETURN n.id ORDER BY n.active, n.id
MATCH (n:Person) RETURN n.id ORDER BY n.nan DESC, n.id
MATCH (n:Person) RETURN n.id ORDER BY n.tags, n.id
MATCH (n:Person) RETURN n.id ORDER BY n.born, n.id
MATCH (n:Person) RETURN n.id ORDER BY n.height, n.id
MATCH (n:Person) RETURN n.id AS x ORDER BY size(n.id), x DESC
MATCH (n:Person) RETURN n.id ORDER BY n.id SKIP 2 LIMIT 3
MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT 0
MATCH (n:Person) RETURN n.id ORDER BY n.id SKIP 100
MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT 1 + 1
MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT toInteger('3')
MATCH (n:Person) RETURN DISTINCT n.age ORDER BY n.age
MATCH (n:Person) RETURN DISTINCT n.age, n.active ORDER BY n.age, n.active
MATCH (n:Person) RETURN DISTINCT labels(n) AS l ORDER BY size(l)
MATCH (n:Person) WITH n.age AS age WHERE age > 30 RETURN age ORDER BY age
MATCH (n:Person) WITH n ORDER BY n.id LIMIT 2 RETURN n.id ORDER BY n.id
MATCH (n:Person) WITH n ORDER BY n.id SKIP 1 LIMIT 2 MATCH (n)-[:KNOWS]->(m) RETURN n.id, m.id
MATCH (n:Person) WITH n.id AS a, n RETURN a, n.id ORDER BY a
MATCH (n:Person) WITH *, n.age AS x RETURN n.id, x ORDER BY n.id
MATCH (n:Person {id: 'ann'})-[r:KNOWS]->(m) RETURN * ORDER BY m.id
MATCH (n:Person) WITH collect(n.id) AS ids RETURN size(ids)
MATCH (n:Person) WITH n.active AS a, collect(n.age) AS ages RETURN a, size(ages) AS n ORDER BY a
MATCH (n:Person) WITH n.age AS age, count(*) AS c WHERE c > 1 RETURN age, c
MATCH (n:Person) WITH n WHERE n.age > 30 WITH n ORDER BY n.age LIMIT 1 RETURN n.age
MATCH (n:Person) RETURN n.name AS `the name` ORDER BY `the name`
RETURN 1 AS a, 'x' AS b, null AS c, true AS d, 1.5 AS e, [1] AS f, {k: 1} AS g
RETURN 1+1, 'a'  +  'b', [1 , 2]
WITH 1 AS a WITH a, 2 AS b RETURN a + b AS c
WITH [1, 2, 3] AS l RETURN l, size(l), l[0]
WITH 5 AS x, 6 AS y RETURN y, x
// Aggregation
MATCH (n:Person) RETURN count(*), count(n), count(n.age), count(DISTINCT n.age)
MATCH (n:Person) RETURN sum(n.age), avg(n.age), min(n.age), max(n.age)
MATCH (n:Person) RETURN sum(n.height), min(n.height), max(n.height)
MATCH (n:Person) RETURN min(n.name), max(n.name), min(n.born), max(n.born)
MATCH (n:Person) RETURN min(n.tags), max(n.tags)
MATCH (n:Person) RETURN min(n.missing), max(n.missing), sum(n.missing), avg(n.missing), count(n.missing), collect(n.missing)
MATCH (n:Nothing) RETURN count(*), sum(n.x), avg(n.x), min(n.x), max(n.x), collect(n.x), stDev(n.x), percentileCont(n.x, 0.5)
MATCH (n:Nothing) RETURN n.x, count(*)
MATCH (n:Person) RETURN n.active, count(*) AS n, avg(n.age) AS age ORDER BY n.active
MATCH (n:Person) RETURN n.age > 30 AS old, count(*) AS n ORDER BY old
MATCH (n:Person) RETURN percentileCont(n.height, 0.3), percentileDisc(n.age, 0.25), percentileDisc(n.age, 0)
MATCH (n:Person) RETURN round(stDev(n.age), 6), round(stDevP(n.age), 6)
MATCH (n:Person) WITH n ORDER BY n.id RETURN collect(n.id), collect(n.age), collect(DISTINCT n.age)
MATCH (n:Person) WITH n ORDER BY n.id RETURN collect(n.id)[..2], size(collect(n.age))
MATCH (n:Person) WITH n ORDER BY n.id RETURN n.active, collect({id: n.id, age: n.age}) AS people ORDER BY n.active
MATCH (a:Person)-[:LIVES_IN]->(c) RETURN c.name, count(a) AS n ORDER BY n DESC, c.name
MATCH (a:Person)-[r:KNOWS]->() RETURN a.id, count(r) AS n, avg(r.since) AS s, max(r.weight) AS w ORDER BY a.id
MATCH (a:Person) OPTIONAL MATCH (a)-[r:KNOWS]->() WITH a, r ORDER BY r.since RETURN a.id, count(r) AS n, collect(r.since) AS s ORDER BY n, a.id
MATCH (n:Person) RETURN count(n) + 1, count(n) * 2.0
MATCH (n:Person) RETURN count(DISTINCT labels(n)), count(DISTINCT n.active)
MATCH (n:Event) RETURN sum(n.lasts), avg(n.lasts)
MATCH (n:City) RETURN sum(n.population) / count(*) AS mean, avg(n.population)
MATCH (n:City) RETURN sum(n.area), avg(n.area)
UNWIND [1, 2.5, 3] AS x RETURN sum(x), avg(x), min(x), max(x)
UNWIND [1, 1.0, 2] AS x RETURN DISTINCT x
UNWIND [1, 'a', true, 2.5, null] AS x RETURN min(x), max(x), count(x)
UNWIND [[1, 2], [1], [], null] AS x RETURN min(x), max(x)
UNWIND [null, null] AS x RETURN collect(x), count(x), count(*), sum(x)
UNWIND [1, 2, 2, null, null, 1] AS x RETURN x, count(*) AS n ORDER BY x
UNWIND [[1], [1.0], ['1'], [null], [null]] AS x RETURN x, count(*) AS n
UNWIND [{a: 1}, {a: 1.0}, {b: 1}, {a: null}] AS x RETURN x, count(*) AS n
UNWIND [0.0, -0.0, 0] AS x RETURN count(DISTINCT x)
UNWIND [3, 1, 2] AS x WITH x ORDER BY x RETURN collect(x)
UNWIND [3, 1, 2] AS x RETURN collect(x) AS l, sum(x) AS s ORDER BY s
MATCH (n:Person) WITH count(*) AS n RETURN n ORDER BY n
MATCH (n:Person)-[r]->(m) WITH n.id AS id, type(r) AS t, count(*) AS c ORDER BY id, t RETURN id, collect(t + ':' + c) AS l ORDER BY id
MATCH (n:Person) RETURN any(x IN collect(n.age) WHERE x > 60), all(x IN collect(n.age) WHERE x > 60)
MATCH (n:Person) RETURN reduce(s = 0, x IN collect(n.age) | s + x) AS total
MATCH (n:Person) WITH avg(n.age) AS mean MATCH (m:Person) WHERE m.age > mean RETURN m.id
MATCH (n:Person) RETURN n.age AS age, count(*) AS n ORDER BY count(*) DESC, age
MATCH (n:Person) RETURN n.age + 1 AS age, count(*) AS n ORDER BY n.age + 1
// UNWIND
UNWIND [1, 2, 3] AS x RETURN x
UNWIND [] AS x RETURN x
UNWIND null AS x RETURN x
UNWIND 5 AS x RETURN x
UNWIND [[1, 2], [3]] AS l UNWIND l AS x RETURN x
UNWIND range(1, 3) AS x UNWIND range(x, 3) AS y RETURN x, y
UNWIND [1, null, 2] AS x RETURN x
MATCH (n:Person) UNWIND n.tags AS t RETURN n.id, t
MATCH (n:Country) UNWIND n.codes AS c RETURN c ORDER BY c
UNWIND ['ann', 'bob', 'zed'] AS id OPTIONAL MATCH (n {id: id}) RETURN id, n.age
UNWIND ['ann', 'bob', 'zed'] AS id MATCH (n {id: id}) RETURN id, n.age
UNWIND [{id: 'ann', x: 1}, {id: 'bob', x: 2}] AS row MATCH (n {id: row.id}) RETURN n.name, row.x
// UNION
RETURN 1 AS x UNION RETURN 2 AS x
RETURN 1 AS x UNION RETURN 1 AS x
RETURN 1 AS x UNION ALL RETURN 1 AS x
RETURN 1 AS x UNION RETURN 1.0 AS x
RETURN null AS x UNION RETURN null AS x
MATCH (n:City) RETURN n.name AS name UNION MATCH (n:Country) RETURN n.name AS name
MATCH (n:Admin) RETURN n.id AS id UNION ALL MATCH (n:Person) RETURN n.id AS id
MATCH (n:Person) RETURN n.id AS id ORDER BY id LIMIT 2 UNION ALL MATCH (n:City) RETURN n.id AS id ORDER BY id DESC LIMIT 1
RETURN 1 AS a, 2 AS b UNION RETURN 3 AS a, 4 AS b
CALL { RETURN 1 AS x UNION RETURN 2 AS x } RETURN sum(x)
// Ordering across types
UNWIND [null, 1, 'a', true, [1], {a: 1}, 2.5, date('2020-01-01')] AS x RETURN x ORDER BY x
UNWIND [null, 1, 'a', true, [1], {a: 1}, 2.5, date('2020-01-01')] AS x RETURN x ORDER BY x DESC
UNWIND [0.0 / 0.0, 1.0 / 0.0, -1.0 / 0.0, 5, null] AS x RETURN x ORDER BY x
UNWIND [[1, 2], [1], [], [2], [null], ['a'], [1, null]] AS x RETURN x ORDER BY x
UNWIND [{b: 1}, {a: 1}, {a: 2}, {}, {a: 1, b: 1}] AS x RETURN x ORDER BY x
UNWIND ['b', 'B', 'a', 'é', 'z', 'ä', ''] AS x RETURN x ORDER BY x
UNWIND ['a', '😀', 'é', 'z'] AS x RETURN x ORDER BY x
UNWIND [duration('P1M'), duration('P30D'), duration('P31D'), duration('PT1S')] AS x RETURN x ORDER BY x
UNWIND [time('12:00+02:00'), time('11:00Z'), time('10:00Z')] AS x RETURN x ORDER BY x
UNWIND [datetime('2020-01-01T00:00Z'), date('2020-01-01'), localdatetime('2020-01-01T00:00'), localtime('00:00'), time('00:00Z'), duration('P1D')] AS x RETURN x ORDER BY x
UNWIND [point({x: 1, y: 2}), point({x: 0, y: 5}), point({longitude: 1, latitude: 1}), point({x: 1, y: 1, z: 1})] AS x RETURN x ORDER BY x
UNWIND [9007199254740993, 9007199254740992.0, 9007199254740992, 9007199254740994] AS x RETURN x ORDER BY x, toString(x)
UNWIND [1, 2] AS x WITH x AS k, count(*) AS c WHERE x > 1 RETURN k
UNWIND [1, 2] AS x WITH DISTINCT x AS k WHERE x > 1 RETURN k
UNWIND [1, 2] AS x WITH DISTINCT x % 2 AS k WHERE x % 2 = 1 RETURN k
UNWIND [1, 2] AS x WITH x % 2 AS k, count(*) AS c WHERE x % 2 = 1 RETURN k
UNWIND [{a: 1}, {a: 2}] AS x WITH x.a AS k, count(*) AS c WHERE x.a = 1 RETURN k
UNWIND [{a: 1}, {a: 2}] AS x WITH DISTINCT x.a AS k WHERE x.a = 1 RETURN k
UNWIND [1, 2] AS x WITH x AS k, count(*) AS c WHERE count(*) = 1 RETURN k
UNWIND [1, 2] AS x WITH x AS k, count(*) AS c ORDER BY x WHERE x > 1 RETURN k
UNWIND [1, 2] AS x WITH count(*) AS x WHERE x > 1 RETURN x
UNWIND [1, 2] AS x RETURN x AS k ORDER BY [x IN [-k] | x][0]
UNWIND [1, 2, 3] AS x RETURN x % 2 AS k, count(*) AS c ORDER BY reduce(a = 0, x IN [k] | a - x % 2)
UNWIND [1, 2] AS x RETURN x AS y, -x AS x ORDER BY x
UNWIND [1, 2] AS x RETURN x AS y, -x AS x ORDER BY x + 0
UNWIND [1, 2] AS x RETURN DISTINCT x AS y, -x AS x ORDER BY x
UNWIND [1, 2] AS x RETURN x AS y, -sum(x) AS x ORDER BY x
UNWIND [1, 2] AS x RETURN x + 0 AS y, -x AS x ORDER BY x + 0
