// name: article_claims
// title id: Apa yang dinyatakan suatu artikel
// summary: Every claim of the articles from one source, in the order of the text.
// param source: str, end of the path or URL that the article was read from, or the id of the article, e.g. "thematic-academy-2022.txt"
// param limit: int, 1 to 500 rows, default 200
// column subject: name of the subject
// column predicate: what is said
// column object: name of the object
// column start: where the passage begins in the text, in code points
// column quote: the passage that states it
// column rule: id of the rule that read it
// column claim_id: id of the claim
// column article_id: id of the article
MATCH (a:Article)
WHERE a.id = $source OR any(s IN a.sources WHERE s ENDS WITH $source)
MATCH (s)<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->(a), (c)-[:OBJECT]->(o)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, head(c.starts) AS start, head(c.quotes) AS quote, c.rule AS rule,
       c.id AS claim_id, a.id AS article_id
ORDER BY article_id, start, predicate, subject, object, claim_id
LIMIT $limit
// graph:
MATCH (a:Article)
WHERE a.id = $source OR any(s IN a.sources WHERE s ENDS WITH $source)
MATCH (s)<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->(a), (c)-[:OBJECT]->(o)
WITH DISTINCT s, o
MATCH (s)-[e:HOLDS|REPRESENTED|ATTENDED|ORGANISED|TOOK_PLACE_IN|WON|NOMINATED|PRESENTED|CONFERS|OPERATES|PART_OF|OF|BASED_IN]->(o)
RETURN s, e, o
LIMIT $limit
