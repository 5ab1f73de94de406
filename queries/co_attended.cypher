// name: co_attended
// title id: Bersama siapa seseorang tampil
// summary: People and agencies that took part in the same events as one person or agency, most events first.
// param id: str, id of the person or agency, e.g. "person/muhaimin"
// param limit: int, 1 to 500 rows, default 50
// column other: name of the other person or agency
// column type: Person or Agency
// column events: number of events that both took part in, at least 1
// column named: names of those events, separated by semicolons
// column other_id: id of the other
MATCH (p:Person|Agency {id: $id})-[:ATTENDED]->(v:Event)<-[:ATTENDED]-(o)
WHERE o.id <> $id
WITH DISTINCT o, v ORDER BY v.name, v.id
WITH o, collect(v.name) AS names
RETURN o.name AS other, head(labels(o)) AS type, size(names) AS events,
       reduce(text = '', name IN names | CASE text WHEN '' THEN name ELSE text + '; ' + name END) AS named, o.id AS other_id
ORDER BY events DESC, other, other_id
LIMIT $limit
// graph:
MATCH (p:Person|Agency {id: $id})-[e:ATTENDED]->(v:Event)<-[f:ATTENDED]-(o)
WHERE o.id <> $id
RETURN p, e, v, f, o
LIMIT $limit
