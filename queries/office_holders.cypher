// name: office_holders
// title id: Siapa memegang suatu jabatan, dan kapan
// summary: Who held an office, with the first and last day on which an article states it.
// param id: str, id of the office, e.g. "position/sekretaris-daerah-kota-balikpapan"
// param limit: int, 1 to 500 rows, default 50
// column person: who held it
// column status: definitive, acting or former
// column first_stated: first day on which an article states it, where known
// column last_stated: last day on which an article states it, where known
// column claims: number of claims that state it, at least 1
// column quote: a passage that states it
// column person_id: id of the person
MATCH (p:Person)-[e:HOLDS]->(o:Position {id: $id})
RETURN p.name AS person, e.status AS status, e.first_stated AS first_stated, e.last_stated AS last_stated, e.claims AS claims,
       e.quote AS quote, p.id AS person_id
ORDER BY first_stated, person, person_id, status
LIMIT $limit
// graph:
MATCH (p:Person)-[e:HOLDS]->(o:Position {id: $id})
OPTIONAL MATCH (o)-[f:OF]->(b)
RETURN p, e, o, f, b
LIMIT $limit
