// name: article_claims
// title: Apa yang dinyatakan suatu artikel
// summary: Every claim of the articles from one source, in the order of the text.
// param source: str, end of the path or URL that the article was read from, e.g. "thematic-academy-2022.txt"
// param limit: int, 1 to 500 rows, default 200
// column subject: name of the subject
// column predicate: what is said
// column object: name of the object
// column start: where the sentence begins in the text, in characters
// column quote: the sentence that states it
// column rule: the rule that read it
// column claim_id: id of the claim
MATCH (c:Claim)-[:STATED_IN]->(a:Article)
WHERE any(s IN a.sources WHERE s ENDS WITH $source)
MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, head(c.starts) AS start, head(c.quotes) AS quote, c.rule AS rule, c.id AS claim_id
ORDER BY start, predicate, subject, object, claim_id
LIMIT $limit
// graph:
MATCH (a:Article)<-[:STATED_IN]-(c:Claim)-[:SUBJECT]->(s)
WHERE any(x IN a.sources WHERE x ENDS WITH $source)
MATCH (c)-[:OBJECT]->(o)
MATCH (s)-[e:HOLDS|REPRESENTED|ATTENDED|ORGANISED|TOOK_PLACE_IN|WON|NOMINATED|PRESENTED|CONFERS|OPERATES|PART_OF|OF|BASED_IN]->(o)
RETURN s, e, o
