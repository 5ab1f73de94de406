// name: awards
// title id: Penghargaan yang diraih
// summary: Prizes that a person, agency or programme won or was nominated for.
// param id: str, id of the person, agency or initiative, e.g. "person/muhaimin"
// param limit: int, 1 to 500 rows, default 50
// column award: name of the prize
// column year: year of the prize, where stated
// column result: WON or NOMINATED
// column rank: rank or predicate, where stated
// column category: category, where stated
// column quote: the passage that states it
// column award_id: id of the prize
MATCH (w:Person|Agency|Initiative {id: $id})-[e:WON|NOMINATED]->(a:Award)
RETURN a.name AS award, a.year AS year, type(e) AS result, e.rank AS rank, e.category AS category, e.quote AS quote, a.id AS award_id
ORDER BY year, award, award_id, result, rank, category
LIMIT $limit
// graph:
MATCH (w:Person|Agency|Initiative {id: $id})-[e:WON|NOMINATED]->(a:Award)
OPTIONAL MATCH (g)-[f:CONFERS|PRESENTED]->(a)
RETURN w, e, a, g, f
LIMIT $limit
