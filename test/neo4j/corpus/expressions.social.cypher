// Arithmetic
RETURN 1 + 2 * 3 - 4 / 2 % 3 AS x
RETURN 7 / 2, -7 / 2, 7 % 3, -7 % 3, 7 % -3, 7.5 % 2, -7.5 % 2
RETURN 2 ^ 3, 2 ^ -1, 2 ^ 0.5, 0 ^ 0, 2 ^ 3 ^ 2, -2 ^ 2
RETURN 1 / 2.0, 1.0 / 3, 1e10 * 1e10, 5 - -5
RETURN 1.0 / 0, -1.0 / 0, 0.0 / 0, 1 % 0.0
RETURN 1 / 0
RETURN 1 % 0
RETURN 9223372036854775807 + 0, -9223372036854775808, 9007199254740993 * 1
RETURN 9223372036854775807 + 1
RETURN -9223372036854775808 - 1
RETURN 9223372036854775807 * 2
RETURN 4611686018427387904 * 2
RETURN 3037000500 * 3037000500
RETURN 9223372036854775807 + 1.0, 9223372036854775807 / 2, 9223372036854775807 % 10, 9223372036854775806 / 3
RETURN 9223372036854775808
RETURN 0x1F, -0xff, 0o17, 0x7FFFFFFFFFFFFFFF, 1_000_000
RETURN 1e3, 1.5e-3, .5, 1E10, 6.02e23, 1e308 * 10
RETURN 1 = 1.0, 1 < 1.5, 0.1 + 0.2 = 0.3
RETURN 1 + null, null * 2, null ^ 2, -null
RETURN 'a' + 1, 1 + 'a', 'a' + 1.0, 'a' + 1.5, 'a' + null, 'x' + 1e20
RETURN 'a' + true
RETURN 'a' || 'b', [1] || [2, 3], 'a' || null
RETURN [1] + 2, 1 + [2], [1] + [2], [1] + null, [] + [], ['a'] + 'b', [1] + ['a']
RETURN true + 1
RETURN 1 - 'a'
RETURN date('2020-01-31') + duration('P1M'), date('2020-03-31') - duration('P1M'), duration('P1D') * 2, duration('P3D') / 2
// Numeric functions
RETURN abs(-5), abs(-5.5), sign(-3), sign(0), sign(2.5), ceil(1.2), floor(-1.2), round(1.5), round(-1.5), round(2.5)
RETURN round(1.2345, 2), round(1.255, 2), round(-1.255, 2), round(1.5, 0), round(1234.5, -2), round(2.5, 0, 'HALF_EVEN'), round(1.25, 1, 'HALF_DOWN'), round(1.21, 1, 'UP'), round(-1.21, 1, 'CEILING')
RETURN round(2.5, 0, 'HALF_UP'), round(-2.5, 0, 'HALF_UP'), round(2.4, 0, 'DOWN'), round(-2.4, 0, 'FLOOR')
RETURN sqrt(16), sqrt(2), sqrt(-1), exp(1), log(10), log10(1000), log(0), log(-1), e(), pi()
RETURN sin(0), cos(0), tan(0.5), asin(1), acos(1), atan(1), atan2(1, 2), cot(1), haversin(1), degrees(pi()), radians(180)
RETURN abs(null), ceil(null), round(null), sqrt(null), sign(null), sin(null), atan2(null, 1), round(1.5, null)
RETURN isNaN(0.0 / 0), isNaN(1), isNaN(null), isNaN(1.5)
RETURN rand() >= 0 AND rand() < 1 AS ok
RETURN ceil(5), floor(5), round(5), sign(5), sqrt(4), 10 ^ 2
RETURN toInteger(1.9), toInteger(-1.9), toInteger('12'), toInteger('1.9'), toInteger('x'), toInteger(null), toInteger(true), toInteger('  7 '), toInteger('1e3'), toInteger('0x1F'), toInteger('')
RETURN toFloat(1), toFloat('2.5'), toFloat(' 2.5 '), toFloat('x'), toFloat('1e3'), toFloat(null), toFloat('NaN'), toFloat('Infinity'), toFloat('')
RETURN toInteger('9223372036854775807'), toInteger('9223372036854775808')
RETURN toInteger(1e19)
RETURN toBoolean('true'), toBoolean('FALSE'), toBoolean('yes'), toBoolean(1), toBoolean(0), toBoolean(null), toBoolean(true), toBoolean(' true ')
RETURN toString(1), toString(1.0), toString(true), toString('x'), toString(null), toString(1e20), toString(1.5e-7), toString(123456789.0), toString(0.1)
RETURN toString(date('2020-01-01')), toString(duration('P1Y2M10DT2H30M')), toString(point({x: 1, y: 2})), toString(datetime('2020-01-01T00:00:01Z'))
RETURN toStringOrNull([1]), toIntegerOrNull([1]), toFloatOrNull(true), toBooleanOrNull([]), toIntegerOrNull('5'), toBooleanOrNull('x')
RETURN toIntegerList(['1', 2, 3.7, 'x', null, true]), toFloatList(['1.5', 2, null]), toStringList([1, 2.5, true, null]), toBooleanList(['true', 1, null, 'x'])
RETURN toString([1])
RETURN toInteger([1])
RETURN toFloat(true)
RETURN toBoolean(1.5)
// Strings
RETURN size('héllo'), size(''), size('😀'), char_length('abc'), character_length('😀a')
RETURN toUpper('straße é'), toLower('ÀÉ'), upper('a'), lower('A')
RETURN trim('  a b '), ltrim('  a '), rtrim(' a  '), btrim('xxaxx', 'x'), ltrim('xxa', 'x'), rtrim('axx', 'x'), trim('\t\n a \r')
RETURN trim(BOTH 'x' FROM 'xxaxx'), trim(LEADING 'x' FROM 'xxaxx'), trim(TRAILING 'x' FROM 'xxaxx'), trim(BOTH FROM '  a ')
RETURN substring('hello', 1), substring('hello', 1, 3), substring('hello', 10), substring('hello', 0, 0), substring('a😀b', 1, 1), substring(null, 1)
RETURN substring('hello', -1)
RETURN left('hello', 2), right('hello', 2), left('a', 5), right('a', 5), left(null, 1), left('abc', 0)
RETURN left('hello', -1)
RETURN replace('banana', 'a', 'o'), replace('banana', '', 'x'), replace('aaa', 'aa', 'b'), replace(null, 'a', 'b'), replace('a', null, 'b'), replace('a.b', '.', '-')
RETURN split('a,b,,c', ','), split('abc', ''), split('', ','), split('a', ','), split(null, ','), split('a,b;c', [',', ';'])
RETURN reverse('abc'), reverse(''), reverse(null), reverse('a😀b'), reverse([1, 2, 3])
RETURN 'abc' STARTS WITH 'ab', 'abc' ENDS WITH 'bc', 'abc' CONTAINS 'b', 'abc' CONTAINS '', null CONTAINS 'a', 'a' STARTS WITH null
RETURN 1 STARTS WITH 'a', 'a' CONTAINS 1
RETURN 'abc' =~ 'a.c', 'abc' =~ 'b', 'ABC' =~ '(?i)abc', 'a\nb' =~ 'a.b', 'a\nb' =~ '(?s)a.b', null =~ 'a', 'é' =~ '\\w', '5' =~ '\\d'
RETURN 'a' =~ '['
RETURN 'a' < 'b', 'a' < 'B', 'a' < 'aa', '' < 'a', '10' < '9', 'é' > 'z'
RETURN 'it''s', "double ""q""", 'tab\there', 'uni\u00e9', 'back\\slash', 'quo\'te', "a'b"
RETURN 'A' + 'b' + 'C', 'x' + '' + 'y'
RETURN normalize('a\u0301'), normalize('é', NFD) = 'e\u0301', 'é' IS NORMALIZED, 'e\u0301' IS NOT NORMALIZED
RETURN 'a' IN ['a', 'b'], 'a' IN [], 'a' IN null, null IN ['a'], 'c' IN ['a', null]
RETURN toUpper(null), trim(null), size(null), split(null, null)
RETURN lTrim('  x'), rTrim('x  ')
// Lists
RETURN [1, 2, 3][0], [1, 2, 3][-1], [1, 2, 3][5], [1, 2, 3][null], null[0]
RETURN [1, 2, 3, 4][1..3], [1, 2, 3][..2], [1, 2, 3][1..], [1, 2, 3][-2..], [1, 2, 3][5..], [1, 2, 3][2..1], [1, 2][null..1]
RETURN range(0, 5), range(5, 0, -2), range(0, 10, 3), range(1, 0), range(0, 0), range(-3, -1)
RETURN range(0, 1, 0)
RETURN head([1, 2]), last([1, 2]), tail([1, 2, 3]), head([]), last([]), tail([]), head(null), tail(null)
RETURN size([]), size([1, null]), isEmpty([]), isEmpty(''), isEmpty({}), isEmpty([null]), isEmpty(null)
RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x], [x IN [1, 2, 3] | x + 1], [x IN [1, 2, 3] WHERE x > 1], [x IN null | x], [x IN [1, null] WHERE x > 0]
RETURN reduce(s = 0, x IN [1, 2, 3] | s + x), reduce(s = '', x IN ['a', 'b'] | s + x), reduce(s = 1, x IN [] | s * x), reduce(s = 0, x IN [1, null] | s + x), reduce(s = 0, x IN null | s + x)
RETURN all(x IN [1, 2] WHERE x > 0), any(x IN [1, 2] WHERE x > 1), none(x IN [1, 2] WHERE x > 2), single(x IN [1, 2] WHERE x = 1)
RETURN all(x IN [] WHERE x > 0), any(x IN [] WHERE x > 0), none(x IN [] WHERE true), single(x IN [] WHERE true)
RETURN all(x IN [1, null] WHERE x > 0), any(x IN [1, null] WHERE x > 1), none(x IN [0, null] WHERE x > 1), single(x IN [1, null] WHERE x > 0), all(x IN null WHERE x), any(x IN [null, 2] WHERE x > 1)
RETURN 1 IN [1, 2], 3 IN [1, null], null IN [1], null IN [], [1] IN [[1], 2], 1.0 IN [1], 1 IN 1 = false
RETURN [1, 2] = [1, 2], [1, null] = [1, null], [1] = [1, 2], [1, 2] = [2, null], [] = [], [1] <> [2], [null] = [null]
RETURN [1, 2] < [1, 3], [1] < [1, 0], [] < [1], [1] < ['a'], [1, null] < [2]
RETURN [1, 'a', null, [2]], [[1], [2, [3]]][1][1][0]
RETURN keys({a: 1, b: 2}), keys({}), keys(null)
WITH [3, 1, 2] AS l UNWIND l AS x WITH x ORDER BY x RETURN collect(x)
RETURN [x IN [1, 2, 3] WHERE x <> 2 | [y IN [10, 20] | x + y]]
RETURN [1, 2, 3][1.5]
RETURN [1, 2, 3]['a']
RETURN size([1, 2, 3][0..2]), [1, 2, 3][0..-1]
RETURN reverse([1, null, 'a']), reverse([])
// Maps
RETURN {a: 1, b: {c: [1, {d: 2}]}}.b.c[1].d AS d
RETURN {a: 1}.b, {a: 1}['a'], {a: 1}['b'], {a: null}.a, null.a
RETURN {a: 1} = {a: 1}, {a: 1} = {a: 1.0}, {a: 1} = {b: 1}, {a: null} = {a: null}, {} = {}, {a: 1} <> {a: 2}
WITH {a: 1, b: 'x'} AS m RETURN m.a, m['b'], m{.a, c: 3}, m{.*} AS n, m{.*, a: 5} AS o
MATCH (n:Person {id: 'ann'}) RETURN n{.name, .age, .missing}
MATCH (n:Person {id: 'ann'}) RETURN n{.id, friends: [(n)-[:KNOWS]->(m) | m.id]}.id AS id
MATCH (n:Person {id: 'dan'}) WITH n, 5 AS extra RETURN n{.id, extra, twice: n.age * 2}
MATCH (n:Work) RETURN n{.*}
MATCH (n:Person {id: 'ann'})-[r:LIVES_IN]->(c) RETURN n{.id, city: c{.name}, r: r{.since}}
OPTIONAL MATCH (n:Nothing) RETURN n{.a}, n{.*} AS m
MATCH (n:Person {id: 'dan'}) UNWIND keys(n) AS k RETURN k, n[k]
MATCH ()-[r:MANAGES {id: 'r16'}]->() RETURN properties(r), size(keys(r))
RETURN properties({a: 1}), properties(null)
RETURN {`odd key`: 1}.`odd key`
// Logic and null
RETURN true AND null, false AND null, true OR null, false OR null, true XOR null, NOT null, null AND null
RETURN null = null, null <> null, null = 1, null IS NULL, 1 IS NOT NULL, null < 1, null IN []
RETURN true AND false OR true, NOT true OR true, NOT (true OR true), true XOR true XOR true
RETURN 1 < 2 < 3, 3 > 2 > 2, 1 < 2 > 1, 1 = 1 = true, 1 < null < 3
RETURN 1 = 'a', 1 <> 'a', 1 < 'a', true = 1, 'a' = ['a'], true < false, [1] = 1, {} = []
RETURN true < 1, date('2020-01-01') < 5, null > 'a'
RETURN 0.0 / 0.0 = 0.0 / 0.0, 0.0 / 0.0 <> 1, 0.0 / 0.0 < 1, 1.0 / 0.0 = 1.0 / 0.0, -0.0 = 0.0
RETURN coalesce(null, 1, 2), coalesce(null, null), coalesce(1), coalesce(null, 'a')
RETURN nullIf(1, 1), nullIf(1, 2), nullIf(null, 1), nullIf('a', null)
RETURN CASE 1 WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'many' END, CASE 5 WHEN 1 THEN 'one' END, CASE null WHEN null THEN 'n' ELSE 'e' END
RETURN CASE WHEN 1 > 2 THEN 'a' WHEN null THEN 'b' ELSE 'c' END, CASE WHEN true THEN 1 END, CASE WHEN false THEN 1 END
RETURN CASE 2 WHEN 1, 2 THEN 'few' ELSE 'many' END, CASE 5 WHEN < 3 THEN 'small' WHEN > 4 THEN 'big' END, CASE null WHEN IS NULL THEN 'null' END, CASE 'abc' WHEN STARTS WITH 'a' THEN 'a' END
MATCH (n:Person) RETURN n.id, CASE WHEN n.age IS NULL THEN 'unknown' WHEN n.age < 30 THEN 'young' ELSE 'old' END AS c ORDER BY n.id
RETURN 1 AND true
RETURN NOT 'a'
MATCH (n:Person) WHERE n.name AND true RETURN n
// Types
RETURN 1 IS :: INTEGER, 1 IS :: FLOAT, 1.0 IS :: FLOAT, 'a' IS :: STRING, true IS :: BOOLEAN, null IS :: INTEGER, null IS :: INTEGER NOT NULL, 1 IS NOT :: STRING
RETURN [1] IS :: LIST<INTEGER>, [1, 'a'] IS :: LIST<INTEGER>, [1, 'a'] IS :: LIST<INTEGER | STRING>, [] IS :: LIST<INTEGER>, [null] IS :: LIST<INTEGER NOT NULL>, {} IS :: MAP, 1 IS :: ANY, null IS :: NULL, 1 IS :: NOTHING
RETURN 1 IS TYPED INTEGER, 'a' IS TYPED VARCHAR, 1 IS :: INTEGER | FLOAT, 1.5 IS :: INT | FLOAT, date('2020-01-01') IS :: DATE, duration('P1D') IS :: DURATION, point({x: 1, y: 2}) IS :: POINT
RETURN localdatetime('2020-01-01T00:00') IS :: LOCAL DATETIME, datetime('2020-01-01T00:00Z') IS :: ZONED DATETIME, time('00:00Z') IS :: ZONED TIME, localtime('00:00') IS :: LOCAL TIME, time('00:00Z') IS :: TIME WITH TIME ZONE, localtime('00:00') IS :: TIME WITHOUT TIME ZONE
MATCH (n:Person {id: 'ann'})-[r:KNOWS]->() RETURN DISTINCT n IS :: NODE, r IS :: RELATIONSHIP, n IS :: RELATIONSHIP, n IS :: VERTEX, r IS :: EDGE, n.age IS :: INTEGER, n.height IS :: FLOAT, n.x IS :: STRING
MATCH p = (n:Person {id: 'ann'}) RETURN p IS :: PATH, p IS :: NODE, n IS :: PROPERTY VALUE, n.age IS :: PROPERTY VALUE
RETURN valueType(1), valueType('a'), valueType(1.5), valueType(null), valueType(true), valueType([]), valueType([1, 2]), valueType([1, 'a']), valueType([1, null]), valueType({a: 1}), valueType([[1]])
RETURN valueType(date('2020-01-01')), valueType(localtime('00:00')), valueType(time('00:00Z')), valueType(localdatetime('2020-01-01T00:00')), valueType(datetime('2020-01-01T00:00Z')), valueType(duration('P1D')), valueType(point({x: 1, y: 2}))
MATCH p = (n:Person {id: 'ann'})-[r:LIVES_IN]->() RETURN valueType(n), valueType(r), valueType(p)
// Graph functions
MATCH (n:Person) RETURN n.id, labels(n) AS l ORDER BY n.id
MATCH (n:Person {id: 'ann'})-[r]->(m) RETURN type(r), startNode(r).id, endNode(r).id, m.id ORDER BY r.id
MATCH (n:Person) WHERE id(n) = id(n) AND elementId(n) = elementId(n) RETURN count(*)
MATCH (n), (m) WHERE id(n) = id(m) AND n <> m RETURN count(*)
MATCH p = (:Person {id: 'ann'})-[:KNOWS*2]->() RETURN length(p), size(nodes(p)), size(relationships(p)), startNode(relationships(p)[0]).id
MATCH (n:Person) RETURN n.id, n:Admin, n:Person AND NOT n:Admin ORDER BY n.id
MATCH (n) RETURN n.id, n:City|Country AS place ORDER BY n.id
MATCH (n)-[r]->() RETURN r.id, r:KNOWS AS k ORDER BY r.id
RETURN labels(null), type(null), nodes(null), length(null), startNode(null), keys(null), id(null), elementId(null), properties(null)
RETURN length('abc')
RETURN labels(1)
MATCH (n:Person) RETURN exists((n)-[:KNOWS]->()) AS k, count(*) AS c ORDER BY k
MATCH (n:Person) WHERE EXISTS { (n)-[:LIVES_IN]->(:Capital) } RETURN n.id
MATCH (n:Person) RETURN n.name IS NOT NULL AND n.name <> '' AS named, count(*) AS c ORDER BY named
