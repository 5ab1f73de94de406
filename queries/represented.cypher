// name: represented
// title: Siapa mewakili siapa
// summary: Who stood in for whom, or for which agency or office; all of them, or those of one name.
// param name: str, part of either name (lower case, without dots); empty for all, default , e.g. "muhaimin"
// param limit: int, 1 to 500 rows, default 50
// column person: who stood in
// column represented: for whom
// column type: Person, Agency or Position
// column stated: day from which an article states it
// column quote: the sentence that states it
// column person_id: id of the person
// column represented_id: id of whom or what was represented
MATCH (p:Person)-[e:REPRESENTED]->(o)
WHERE p.search CONTAINS $name OR o.search CONTAINS $name
RETURN p.name AS person, o.name AS represented, head(labels(o)) AS type, e.first_stated AS stated, e.quote AS quote,
       p.id AS person_id, o.id AS represented_id
ORDER BY stated, person, represented
LIMIT $limit
// graph:
MATCH (p:Person)-[e:REPRESENTED]->(o)
WHERE p.search CONTAINS $name OR o.search CONTAINS $name
RETURN p, e, o
