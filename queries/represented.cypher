// name: represented
// title id: Siapa mewakili siapa
// summary: Who stood in for whom, or for which agency or office; all of them, or those of one entity.
// param id: str, id of who stood in or of whom it was done for, empty for all, default "", e.g. "person/muhaimin"
// param limit: int, 1 to 500 rows, default 50
// column person: who stood in
// column represented: for whom
// column type: Person, Agency or Position
// column stated: first day on which an article states it, where known
// column quote: the passage that states it
// column person_id: id of the person
// column represented_id: id of whom or what was represented
MATCH (p:Person)-[e:REPRESENTED]->(o)
WHERE $id = '' OR p.id = $id OR o.id = $id
RETURN p.name AS person, o.name AS represented, head(labels(o)) AS type, e.first_stated AS stated, e.quote AS quote,
       p.id AS person_id, o.id AS represented_id
ORDER BY stated, person, represented, person_id, represented_id
LIMIT $limit
// graph:
MATCH (p:Person)-[e:REPRESENTED]->(o)
WHERE $id = '' OR p.id = $id OR o.id = $id
RETURN p, e, o
LIMIT $limit
