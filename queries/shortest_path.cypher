// name: shortest_path
// title: Hubungan terpendek antara dua entitas
// summary: One shortest connection between two entities, over at most six edges of the graph; no row where there is none.
// param from: str, id of the one entity, e.g. "person/muhaimin"
// param to: str, id of the other entity, e.g. "person/eddy-santoso"
// param limit: int, 1 to 10 rows, default 1
// column length: number of edges
// column names: names along the way, both ends included
// column edges: predicate of each edge
// column quotes: a sentence that states each edge
// column ids: ids along the way
MATCH (a), (b)
WHERE a.id = $from AND b.id = $to AND a.id <> b.id
MATCH p = shortestPath((a)-[:HOLDS|REPRESENTED|ATTENDED|ORGANISED|TOOK_PLACE_IN|WON|NOMINATED|PRESENTED|CONFERS|OPERATES|PART_OF|OF|BASED_IN*1..6]-(b))
RETURN length(p) AS length, [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | type(r)] AS edges,
       [r IN relationships(p) | r.quote] AS quotes, [n IN nodes(p) | n.id] AS ids
ORDER BY length
LIMIT $limit
// graph:
MATCH (a), (b)
WHERE a.id = $from AND b.id = $to
MATCH p = shortestPath((a)-[:HOLDS|REPRESENTED|ATTENDED|ORGANISED|TOOK_PLACE_IN|WON|NOMINATED|PRESENTED|CONFERS|OPERATES|PART_OF|OF|BASED_IN*1..6]-(b))
RETURN p
