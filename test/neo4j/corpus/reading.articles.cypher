// What is in the ledger
MATCH (n) RETURN count(*) AS n
MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY n DESC, label
MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type
MATCH (a)-[r]->(b) UNWIND labels(a) AS f UNWIND labels(b) AS t RETURN f, type(r) AS type, t, count(*) AS n ORDER BY f, type, t
MATCH (a:Article) RETURN a.title, a.publisher, a.published, a.words ORDER BY a.published, a.title
MATCH (a:Article) RETURN a.published.year AS year, a.published.month AS month, count(*) AS n ORDER BY year, month
MATCH (a:Article) WHERE a.published >= date('2026-03-01') RETURN a.id
MATCH (a:Article) RETURN a.publisher AS publisher, count(*) AS n, sum(a.words) AS words, avg(a.words) AS mean ORDER BY n DESC, publisher
MATCH (a:Article) WHERE a.text CONTAINS 'ferry' OR a.text CONTAINS 'Ferry' RETURN a.id, size(a.text)
MATCH (a:Article) RETURN a.id, size(split(a.text, '\n')) AS lines, left(a.title, 12) AS start ORDER BY a.id
MATCH (a:Article)-[:STATES]->(c:Claim) WHERE substring(a.text, c.start, c.end - c.start) = c.quote RETURN count(*) AS exact
MATCH (e:Entity) RETURN e.id, e.name, size(e.aliases) AS aliases, e.mentions ORDER BY e.mentions DESC, e.id LIMIT 20
MATCH (e:Person) WHERE e.mentions > 3 RETURN e.name ORDER BY e.name
MATCH (e:Entity) WHERE e.name =~ '.*[aeiou]$' RETURN e.name
MATCH (e:Entity) WHERE any(a IN e.aliases WHERE a <> e.name AND size(a) < 5) RETURN e.name, e.aliases
MATCH (e:Entity&!Person) RETURN e.kind, count(*) AS n ORDER BY n DESC, e.kind
MATCH (e:Country) RETURN e.iso2 + '/' + e.iso3 AS codes ORDER BY codes
// Who does what to whom
MATCH (who)<-[:ACTOR]-(a:Action)-[:RECIPIENT]->(whom) RETURN who.name, a.type, whom.name
MATCH (who)<-[:ACTOR]-(a:Action {type: 'ACCUSE'})-[:RECIPIENT]->(whom) MATCH (a)<-[:ABOUT]-(c:Claim)<-[:STATES]-(art:Article) RETURN who.name, whom.name, c.quote, art.publisher
MATCH (x)<-[:ACTOR]-(a:Action)-[:RECIPIENT]->(y)<-[:ACTOR]-(b:Action)-[:RECIPIENT]->(x) RETURN x.name, a.name, y.name, b.name
MATCH (a:Action) RETURN a.type, a.status, count(*) AS n, sum(a.score) AS score ORDER BY a.type, a.status
MATCH (a:Action) RETURN a.type AS type, min(a.score), max(a.score), stDev(a.score) >= 0 AS spread ORDER BY type
MATCH (a:Action) WHERE a.start IS NOT NULL RETURN a.id, a.start, a.end, duration.inDays(a.start, a.end).days AS days ORDER BY a.start, a.id
MATCH (a:Action) WHERE a.start < date('2026-03-01') AND a.status <> 'denied' RETURN a.id
MATCH (a:Action) WHERE NOT (a)-[:ACTOR]->() RETURN a.id
MATCH (a:Action)-[:ACTOR]->(e) WITH e, count(DISTINCT a) AS n WHERE n > 1 RETURN e.name, n ORDER BY n DESC, e.name
MATCH (e:Person)<-[:ACTOR]-(a:Action) RETURN e.name, count(*) AS acts, count(DISTINCT a.type) AS types, min(a.start) AS first ORDER BY acts DESC, e.name
MATCH (e:Person) OPTIONAL MATCH (e)<-[r:ACTOR|RECIPIENT]-(a:Action) RETURN e.name, count(a) AS n, count(DISTINCT type(r)) AS ways ORDER BY n DESC, e.name
MATCH (a:Action) RETURN a.id, COUNT { (a)-[:ACTOR]->() } AS actors, COUNT { (a)-[:RECIPIENT]->() } AS recipients, EXISTS { (a)-[:LOCATION]->(:Place) } AS placed ORDER BY a.id
MATCH (a:Action)-[r:ACTOR WHERE r.inferred]->(e) RETURN a.id, e.name, r.reason
MATCH (a:Action)-[r:ACTOR]->(e) WHERE r.inferred IS NULL RETURN count(*) AS stated
// Who says so
MATCH (c:Claim)-[:SAID_BY]->(s) RETURN s.name, count(*) AS n, round(avg(c.confidence), 9) AS sure ORDER BY n DESC, s.name
MATCH (c:Claim)-[:SAID_BY]->(s)-[:HOLDS_ROLE]->(o) RETURN s.name, o.name, count(DISTINCT c) AS n ORDER BY n DESC, s.name, o.name
MATCH (c:Claim) WHERE NOT (c)-[:SAID_BY]->() RETURN c.zone, count(*) AS n ORDER BY c.zone
MATCH (c:Claim) RETURN c.polarity, c.modality, c.tense, count(*) AS n ORDER BY c.polarity, c.modality, c.tense
MATCH (c:Claim) WHERE c.hedges <> [] RETURN c.quote, c.hedges
MATCH (c:Claim) WHERE c.number IS NOT NULL RETURN c.number, c.unit, c.counted ORDER BY c.number, c.id
MATCH (c:Claim) RETURN sum(c.number), max(c.number), percentileDisc(c.number, 0.5)
MATCH (c:Claim)-[:ABOUT]->(a:Action {type: 'ACCUSE'}) WHERE NOT (c)<-[:RESPONDS_TO]-() RETURN a.name, c.quote
MATCH (x:Claim)-[d:CONTRADICTS]->(y:Claim), (x)-[:ABOUT]->(a:Action) RETURN a.name, d.slot, d.left, d.right, x.quote, y.quote
MATCH (x:Claim)-[:RESPONDS_TO]->(y:Claim)<-[:STATES]-(a:Article) RETURN x.quote, y.quote, a.title
MATCH (c:Claim)-[:ABOUT]->(t) UNWIND labels(t) AS l RETURN l, count(DISTINCT c) AS n ORDER BY l
MATCH (a:Article)-[:STATES]->(c) WITH a, c ORDER BY c.start, c.end, c.predicate WITH a, collect(c.predicate) AS ps RETURN a.id, ps[..5], size(ps) ORDER BY a.id
MATCH (a:Article)-[:STATES]->(c) RETURN a.id, c.zone, count(*) AS n, min(c.start), max(c.end) ORDER BY a.id, c.zone
MATCH (c:Claim) WITH c.predicate AS p, count(*) AS n WHERE n >= 5 RETURN p, n ORDER BY n DESC, p
// Joins and neighbourhoods
MATCH (p:Person)<-[m:MENTIONS]-(a:Article) RETURN p.name, sum(m.count) AS n, count(a) AS articles ORDER BY n DESC, p.name
MATCH (p:Person)<-[:MENTIONS]-(a)-[:MENTIONS]->(q:Person) WHERE p.id < q.id RETURN p.name, q.name, count(a) AS n ORDER BY n DESC, p.name, q.name
MATCH (p:Place)-[:LOCATED_IN]->(c:Country)<-[:PART_OF]-(i) RETURN p.name, c.name, i.name
MATCH (i:Institution)-[:PART_OF*]->(c:Country) RETURN i.name, c.name
MATCH (i:Institution) WHERE NOT EXISTS { (i)-[:PART_OF]->() } RETURN i.name
MATCH (a:Article)-[:DERIVED_FROM]->(b) RETURN a.title, b.title
MATCH (a:Person), (b:Person) WHERE a.id < b.id MATCH p = shortestPath((a)-[*..6]-(b)) RETURN a.name, b.name, length(p)
MATCH (a:Country), (b:Country) WHERE a.id < b.id MATCH p = shortestPath((a)-[:ACTOR|RECIPIENT|ABOUT*..6]-(b)) RETURN a.name, b.name, length(p)
MATCH (a:Article)-[:STATES]->()-[:ABOUT]->()<-[:ABOUT]-()<-[:STATES]-(b:Article) WHERE a.id < b.id RETURN a.id, b.id, count(*) AS n ORDER BY a.id, b.id
MATCH (a:Article)-[*2]->(e:Country) RETURN a.id, e.name, count(*) AS n ORDER BY a.id, e.name
MATCH (p:Person {name: 'Anders Quiambao'})-[*1..2]-(x) RETURN count(DISTINCT x), count(*)
MATCH (a:Action)<-[:ABOUT]-(c:Claim)<-[:STATES]-(art) WITH a, count(DISTINCT art) AS n WHERE n <> a.articles RETURN a.id, n, a.articles
MATCH (a:Action) CALL (a) { MATCH (a)<-[:ABOUT]-(c:Claim) RETURN c ORDER BY c.id LIMIT 1 } RETURN a.id, c.quote ORDER BY a.id
MATCH (e:Entity) RETURN e.id, COLLECT { MATCH (e)<-[:MENTIONS]-(a) RETURN a.id ORDER BY a.id } AS articles ORDER BY e.id
MATCH (e:Entity)--(x) WITH e, count(x) AS degree ORDER BY degree DESC, e.id LIMIT 10 RETURN e.name, degree
MATCH (c:Claim)-[:SAID_BY]->(s:Person), (c)-[:ABOUT]->(a:Action)-[:ACTOR]->(s) RETURN s.name, a.name
MATCH (a:Action) RETURN count(*) AS n, count(a.mode) AS modes, collect(DISTINCT a.granularity) IS NOT NULL AS known
MATCH (a:Article) WITH a ORDER BY a.published DESC, a.id LIMIT 3 MATCH (a)-[:MENTIONS]->(e:Country) RETURN a.id, e.name ORDER BY a.id, e.name
