// name: entity_claims
// title id: Semua pernyataan tentang suatu entitas
// summary: Every claim that has an entity as its subject or object, with the passage and the article.
// param id: str, id of the entity, e.g. "person/muhaimin"
// param limit: int, 1 to 500 rows, default 200
// column subject: name of the subject
// column predicate: what is said
// column object: name of the object
// column status: status of an office held, where it is one
// column role: role at an event, where it is one
// column rank: rank of a prize, where stated
// column category: category of a prize, where stated
// column date: day for which it is stated, where known
// column quote: the passage that states it
// column article: title of the article
// column claim_id: id of the claim
MATCH (n:Person|Agency|Position|Event|Award|Initiative|Place {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:STATED_IN]->(a:Article)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status, c.role AS role, c.rank AS rank, c.category AS category,
       c.date AS date, head(c.quotes) AS quote, a.name AS article, c.id AS claim_id
ORDER BY predicate, date, subject, object, claim_id
LIMIT $limit
// graph:
MATCH (n:Person|Agency|Position|Event|Award|Initiative|Place {id: $id})-[e:HOLDS|REPRESENTED|ATTENDED|ORGANISED|TOOK_PLACE_IN|WON|NOMINATED|PRESENTED|CONFERS|OPERATES|PART_OF|OF|BASED_IN]-(m)
RETURN n, e, m
LIMIT $limit
