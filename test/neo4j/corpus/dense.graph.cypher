// Seven nodes, twenty relationships: loops, parallel and opposite ones, a node apart.
CREATE (a:A:N {id: 0, x: 1}), (b:B:N {id: 1, x: 2}), (c:A:B:N {id: 2, x: 1}), (d:N {id: 3}), (e:B:N {id: 4, x: 3}), (f:A:N {id: 5, x: 2}), (g:N {id: 6, x: 1}),
  (a)-[:R {id: 0, w: 1}]->(a), (a)-[:R {id: 1, w: 2}]->(b), (a)-[:R {id: 2, w: 1}]->(b), (b)-[:R {id: 3, w: 3}]->(a),
  (a)-[:S {id: 4, w: 1}]->(b), (b)-[:R {id: 5, w: 1}]->(c), (c)-[:S {id: 6, w: 2}]->(b), (c)-[:R {id: 7}]->(d),
  (d)-[:S {id: 8, w: 4}]->(e), (e)-[:S {id: 9, w: 1}]->(e), (e)-[:S {id: 10, w: 2}]->(e), (e)-[:R {id: 11, w: 2}]->(a),
  (d)-[:R {id: 12, w: 1}]->(a), (c)-[:T {id: 13, w: 5}]->(a), (f)-[:R {id: 14, w: 1}]->(c), (d)-[:T {id: 15, w: 1}]->(f),
  (b)-[:S {id: 16}]->(d), (e)-[:T {id: 17, w: 2}]->(c), (f)-[:S {id: 18, w: 3}]->(f), (c)-[:R {id: 19, w: 1}]->(d)
