// name: attendees
// title: Siapa yang hadir dalam suatu kegiatan
// summary: People and agencies that took part in an event, with their role.
// param id: str, id of the event, e.g. "event/thematic-academy-ta-2022"
// param limit: int, 1 to 500 rows, default 200
// column participant: name of the person or agency
// column type: Person or Agency
// column role: most specific role that is stated
// column offices: offices the person is stated to hold, each with its status
// column quote: the sentence that states it
// column participant_id: id of the person or agency
MATCH (p)-[e:ATTENDED]->(v:Event {id: $id})
OPTIONAL MATCH (p)-[h:HOLDS]->(o:Position)
WITH p, e, h, o ORDER BY o.name
WITH p, e, [x IN collect(o.name + ' (' + h.status + ')') WHERE x IS NOT NULL] AS offices
RETURN p.name AS participant, head(labels(p)) AS type, e.role AS role, offices, e.quote AS quote, p.id AS participant_id
ORDER BY type DESC, participant, role
LIMIT $limit
// graph:
MATCH (p)-[e:ATTENDED]->(v:Event {id: $id})
OPTIONAL MATCH (v)-[t:TOOK_PLACE_IN]->(w:Place)
RETURN p, e, v, t, w
