// name: shortest_path
// title id: Hubungan terpendek antara dua entitas
// summary: The shortest connection of two entities, over at most six edges, a row an edge; no row where there is none.
// param from: str, id of the one entity, e.g. "person/muhaimin"
// param to: str, id of the other entity, e.g. "person/eddy-santoso"
// param limit: int, 1 to 6 rows, default 6
// column step: number of the edge on the way, from 1
// column subject: name of the subject of the edge, which may point either way
// column predicate: what is said
// column object: name of the object
// column quote: a passage that states it
// column subject_id: id of the subject
// column object_id: id of the object
MATCH (a:Person|Agency|Position|Event|Award|Initiative|Place {id: $from}), (b:Person|Agency|Position|Event|Award|Initiative|Place {id: $to})
WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[:HOLDS|REPRESENTED|ATTENDED|ORGANISED|TOOK_PLACE_IN|WON|NOMINATED|PRESENTED|CONFERS|OPERATES|PART_OF|OF|BASED_IN*1..6]-(b))
WITH p, reduce(text = '', n IN nodes(p) | text + n.id + ' ') + reduce(text = '', r IN relationships(p) | text + r.id + ' ') AS way
ORDER BY way
LIMIT 1
UNWIND range(0, length(p) - 1) AS at
WITH at, relationships(p)[at] AS e
WITH at, e, startNode(e) AS s, endNode(e) AS o
RETURN at + 1 AS step, s.name AS subject, type(e) AS predicate, o.name AS object, e.quote AS quote, s.id AS subject_id, o.id AS object_id
ORDER BY step
LIMIT $limit
// graph:
MATCH (a:Person|Agency|Position|Event|Award|Initiative|Place {id: $from}), (b:Person|Agency|Position|Event|Award|Initiative|Place {id: $to})
WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[:HOLDS|REPRESENTED|ATTENDED|ORGANISED|TOOK_PLACE_IN|WON|NOMINATED|PRESENTED|CONFERS|OPERATES|PART_OF|OF|BASED_IN*1..6]-(b))
RETURN p
LIMIT $limit
