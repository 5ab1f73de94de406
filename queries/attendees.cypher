// name: attendees
// title id: Siapa yang hadir dalam suatu kegiatan
// summary: People and agencies that took part in an event, each with its role and the offices it is stated to hold.
// param id: str, id of the event, e.g. "event/thematic-academy-ta-2022"
// param limit: int, 1 to 500 rows, default 200
// column participant: name of the person or agency
// column type: Person or Agency
// column role: most specific role that is stated
// column offices: offices the person is stated to hold, each with its status, separated by semicolons; empty where none is
// column quote: the passage that states it
// column participant_id: id of the person or agency
MATCH (p)-[e:ATTENDED]->(v:Event {id: $id})
OPTIONAL MATCH (p)-[h:HOLDS]->(o:Position)
WITH p, e, o.name + ' (' + coalesce(h.status, '?') + ')' AS office ORDER BY office
WITH p, e, collect(office) AS held
RETURN p.name AS participant, head(labels(p)) AS type, e.role AS role,
       reduce(text = '', office IN held | CASE text WHEN '' THEN office ELSE text + '; ' + office END) AS offices,
       e.quote AS quote, p.id AS participant_id
ORDER BY type DESC, participant, participant_id, role
LIMIT $limit
// graph:
MATCH (p)-[e:ATTENDED]->(v:Event {id: $id})
OPTIONAL MATCH (v)-[t:TOOK_PLACE_IN]->(w:Place)
RETURN p, e, v, t, w
LIMIT $limit
