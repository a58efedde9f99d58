MATCH (a)-[r]->(b) RETURN a.id, r.id, b.id
MATCH (a)-[r]-(b) RETURN a.id, r.id, b.id
MATCH (a)-[r]-(a) RETURN a.id, r.id
MATCH (a)-[r]->(b)-[s]->(c) RETURN a.id, r.id, s.id, c.id
MATCH (a)-[r]-(b)-[s]-(c) RETURN a.id, r.id, s.id, c.id
MATCH (a)-[r]->(b)<-[s]-(c) RETURN a.id, r.id, s.id, c.id
MATCH (a)-[r:R]-(b)-[s:S]-(c) RETURN a.id, r.id, s.id, c.id
MATCH (a)-[r]->(b), (b)-[s]->(a) RETURN a.id, r.id, s.id, b.id
MATCH (a)-[r]->(b), (c)-[s]->(d) RETURN count(*)
MATCH (a)-[r]->(b) MATCH (c)-[s]->(d) RETURN count(*)
MATCH (a)-->(b)-->(c)-->(a) RETURN a.id, b.id, c.id
MATCH (a)--(b)--(c)--(a) RETURN count(*)
MATCH (a:A)-[:R]->(b:B) RETURN a.id, b.id
MATCH (a:A)-[:R|S]-(b:B) RETURN a.id, b.id
MATCH (a:A&B)-[r]-(b) RETURN r.id, b.id
MATCH (a:A)-[r {w: 1}]-(b) RETURN a.id, r.id, b.id
MATCH (a {x: 1})-[r]->(b {x: 1}) RETURN a.id, r.id, b.id
MATCH (a)-[r]->(b) WHERE a.x = b.x RETURN a.id, r.id, b.id
MATCH (a)-[r]->(b)-[s]->(c) WHERE r.w < s.w RETURN r.id, s.id
MATCH (a)-[r]->(b)-[s]->(c) WHERE r.w = s.w AND a.x <> c.x RETURN r.id, s.id
MATCH (a) WHERE (a)-->(a) RETURN a.id
MATCH (a) WHERE NOT (a)--() RETURN a.id
MATCH (a), (b) WHERE (a)-[:R]->(b) AND NOT (b)-[:R]->(a) RETURN a.id, b.id
MATCH (a)-[rs*2]->(b) RETURN a.id, [r IN rs | r.id] AS rs, b.id
MATCH (a)-[rs*2]-(b) RETURN a.id, [r IN rs | r.id] AS rs, b.id
MATCH (a)-[rs:R*]->(b) RETURN a.id, [r IN rs | r.id] AS rs, b.id
MATCH (a)-[rs:S*]-(b) RETURN a.id, [r IN rs | r.id] AS rs, b.id
MATCH (a {id: 0})-[rs*1..3]->(b) RETURN [r IN rs | r.id] AS rs, b.id
MATCH (a {id: 0})-[rs:R|T*2..4]-(b {id: 2}) RETURN [r IN rs | r.id] AS rs
MATCH (a {id: 0})-[*]->(b) RETURN b.id, count(*)
MATCH (a)-[*0..2]->(b) RETURN a.id, b.id, count(*)
MATCH (a)-[*1..4]->(b) RETURN DISTINCT a.id, b.id
MATCH (a)-[:S*0..]->(b) RETURN a.id, collect(DISTINCT b.id) AS bs ORDER BY a.id
MATCH (a)-[rs:R*2..2]->(a) RETURN a.id, [r IN rs | r.id]
MATCH (a)-[rs:R* {w: 1}]->(b) RETURN [r IN rs | r.id]
MATCH (a)-[rs*1..3]->(b) WHERE all(r IN rs WHERE r.w > 1) RETURN [r IN rs | r.id]
MATCH (a)-[rs*1..3]->(b) WHERE none(r IN rs WHERE r.w IS NULL) AND a.id = 3 RETURN [r IN rs | r.id]
MATCH (a)-[r:R]->(b)-[ss:S*1..2]->(c) RETURN r.id, [s IN ss | s.id]
MATCH (a)-[rs*1..2]->(b)-[ss*1..2]->(c) WHERE a.id = 5 RETURN [r IN rs | r.id], [s IN ss | s.id]
MATCH p = (a {id: 2})-[*1..2]-(b) RETURN p
MATCH p = (a)-[:T]->()-[:T*0..1]->() RETURN p
MATCH (a)-[rs*..2]->(b), (b)-[s]->(a) RETURN [r IN rs | r.id], s.id
// Quantified path patterns
MATCH (a) ((x)-[r:R]->(y)){1,2} (b) RETURN a.id, [q IN r | q.id] AS rs, b.id
MATCH (a) ((x)-[r]->(y) WHERE x.x = y.x){1,3} (b) RETURN a.id, [q IN r | q.id] AS rs, b.id
MATCH (a {id: 0}) (()-[r:R]->()-[s:S]->()){1,2} (b) RETURN [q IN r | q.id] AS rs, [q IN s | q.id] AS ss, b.id
MATCH (a:A) (()-[r:S]->()){0,2} (b:B) RETURN a.id, [q IN r | q.id] AS rs, b.id
MATCH (a)-[r:R]->{2}(b) RETURN a.id, [q IN r | q.id] AS rs, b.id
MATCH (a {id: 0})-[r:R]->+(b) RETURN [q IN r | q.id] AS rs, b.id
MATCH (a {id: 4})-[r:S]->*(b) RETURN [q IN r | q.id] AS rs, b.id
MATCH (a {id: 3})--{1,2}(b) RETURN b.id, count(*) AS n
MATCH p = (a {id: 5}) (()-[:R]->()){1,3} (b) RETURN [n IN nodes(p) | n.id]
MATCH ((x)-[r:T]->(y)){1,2} RETURN [n IN x | n.id], [n IN y | n.id]
MATCH (a:A)-[:R]->(m) ((x)-[:S]->(y)){1,2} (b) RETURN a.id, m.id, [n IN x | n.id], b.id
MATCH (a) ((x)-[r:R WHERE r.w = 1]->(y:B)){1,2} (b) RETURN a.id, [q IN r | q.id] AS rs
// Shortest paths
MATCH (a {id: 0}), (b {id: 4}) MATCH p = shortestPath((a)-[*]->(b)) RETURN startNode(relationships(p)[0]).id, length(p)
MATCH (a {id: 5}), (b) WHERE b.id <> 5 MATCH p = shortestPath((a)-[*]->(b)) RETURN b.id, length(p)
MATCH (a), (b) WHERE a.id < b.id MATCH p = shortestPath((a)-[*]-(b)) RETURN a.id, b.id, length(p)
MATCH (a {id: 0}), (b {id: 4}) MATCH p = allShortestPaths((a)-[*]->(b)) RETURN [r IN relationships(p) | r.id]
MATCH (a {id: 5}), (b {id: 0}) MATCH p = allShortestPaths((a)-[*]-(b)) RETURN [r IN relationships(p) | r.id]
MATCH (a), (b) WHERE a.id <> b.id MATCH p = allShortestPaths((a)-[:R*]-(b)) RETURN a.id, b.id, count(p), length(p)
MATCH (a {id: 0}), (b {id: 4}) MATCH p = shortestPath((a)-[*..2]->(b)) RETURN length(p)
MATCH (a {id: 0}), (b {id: 6}) MATCH p = shortestPath((a)-[*]-(b)) RETURN p
MATCH (a {id: 0}), (b {id: 6}) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) RETURN p
MATCH (a {id: 0}), (b {id: 4}) MATCH p = shortestPath((a)-[:R|S*]->(b)) WHERE length(p) > 1 RETURN length(p)
MATCH p = SHORTEST 1 (a {id: 0})-[:R|S]->+(b {id: 4}) RETURN length(p)
MATCH p = SHORTEST 2 (a {id: 5})-->+(b {id: 0}) RETURN length(p)
MATCH p = ALL SHORTEST (a {id: 5})-->+(b {id: 0}) RETURN [r IN relationships(p) | r.id]
MATCH p = ANY SHORTEST (a {id: 0})-->+(b:B) RETURN b.id, length(p)
MATCH p = SHORTEST 2 GROUPS (a {id: 5})-->+(b {id: 0}) RETURN [r IN relationships(p) | r.id]
MATCH p = ANY (a {id: 0})-->(b {id: 1}) RETURN length(p)
MATCH p = ALL SHORTEST (a {id: 0})-[:S]->{1,3}(b) RETURN b.id, [r IN relationships(p) | r.id]
MATCH (a {id: 0}), (b {id: 4}) RETURN length(shortestPath((a)-[*]->(b))) AS n
MATCH (a {id: 0}), (b {id: 4}) RETURN size(allShortestPaths((a)-[*]->(b))) AS n
// Subqueries over patterns
MATCH (a) RETURN a.id, COUNT { (a)--() } AS n, COUNT { (a)-->() } AS outgoing, COUNT { (a)<--() } AS incoming
MATCH (a) RETURN a.id, size([(a)-->(b) | b]) AS n
MATCH (a) UNWIND [(a)-[r:R]->(b) WHERE r.w = 1 | r.id] AS r RETURN a.id, r
MATCH (a) WHERE EXISTS { (a)-[:R]->()-[:S]->(a) } RETURN a.id
MATCH (a) WHERE EXISTS { MATCH (a)-[r]->(b) WHERE r.w > 3 } RETURN a.id
MATCH (a) WHERE NOT EXISTS { (a)-[:R]->(:B) } RETURN a.id
MATCH (a) WHERE COUNT { (a)-[:R]->(b WHERE b.x = 1) } > 1 RETURN a.id
MATCH (a) WHERE exists((a)-[:T]->()) RETURN a.id
MATCH (a) WHERE EXISTS { (a)-[:R]->(b) WHERE NOT EXISTS { (b)-[:R]->(a) } } RETURN a.id
MATCH (a) RETURN a.id, COLLECT { MATCH (a)-[r:R]->() RETURN r.id ORDER BY r.id DESC } AS rs
MATCH (a) RETURN a.id, COUNT { MATCH (a)-[*1..2]->(b) RETURN DISTINCT b } AS n
MATCH (a)-[r]->(b) WITH a, count(r) AS n WHERE n > 3 RETURN a.id, n
MATCH (a)-[r]->(b) RETURN a.id, b.id, collect(r.w) AS ws, sum(r.w) AS s, avg(r.w) AS m ORDER BY a.id, b.id
MATCH (a)-[r]->(b) RETURN type(r) AS t, count(*) AS n, count(r.w) AS w, min(r.w), max(r.w) ORDER BY t
MATCH (a)-[r]->(b) RETURN a.x, b.x, count(*)
MATCH (a) OPTIONAL MATCH (a)-[r:T]->(b) RETURN a.id, r.id, b.id
MATCH (a) OPTIONAL MATCH (a)-[r:T]->(b)-[s:T]->(c) RETURN a.id, c.id
MATCH (a) OPTIONAL MATCH (a)-[r]->(a) RETURN a.id, r.id
MATCH (a)-[r]->(b) RETURN DISTINCT r.w ORDER BY r.w
MATCH (a)-[r]->(b) RETURN DISTINCT type(r), a.x ORDER BY type(r), a.x DESC
MATCH (a)-[r]->(b) WITH DISTINCT a, b RETURN count(*)
MATCH (a) UNWIND labels(a) AS l RETURN l, count(*) AS n ORDER BY l
MATCH (a)-[r]->(b) RETURN a.id, r.id ORDER BY r.w DESC, r.id LIMIT 5
MATCH (a)-[r]->(b) RETURN r.id ORDER BY r.w, r.id SKIP 15
MATCH (a)-[r]->(b) WITH a, r ORDER BY r.id WITH a, collect(r.id) AS ids RETURN a.id, ids[0], ids[-1], ids[1..3]
MATCH (a)-[r]->(b) RETURN percentileDisc(r.w, 0.5), percentileCont(r.w, 0.5), round(stDev(r.w), 9), round(stDevP(r.w), 9)
