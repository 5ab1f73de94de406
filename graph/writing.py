"""What the store writes in one transaction: an article, its references and claims, and the edges these project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from jejaring.graph.claims import Article, Entity, Reading
from jejaring.graph.projection import Dated, edges
from jejaring.graph.records import (
    Row,
    Run,
    article_row,
    claim_of,
    claim_row,
    entity_row,
    label_of,
    reference_row,
)
from jejaring.graph.resolve import Resolution

Triple = tuple[str, str, str]
"""The ids of a subject and an object, with the predicate between them."""


def replace(run: Run, reading: Reading, resolution: Resolution) -> tuple[str, ...]:
    """Store ``reading`` under the ids of ``resolution`` in place of what its article, or its sources, said before.

    Returns the ids of the articles that were removed because all their sources have this text now.
    """
    article = reading.article
    superseded = _superseded(run, article)
    touched, named = _detach(run, [article.id, *superseded])
    resolved = resolution.apply(reading)
    new = sorted(resolved.entities.keys() - _existing(run, resolved.entities))
    run("CREATE (a:Article) SET a = $row", row=article_row(reading, resolution.fingerprint(reading)))
    _write_entities(run, resolved.entities.values())
    _write_references(run, reading, resolution, new)
    _write_claims(run, reading, resolved)
    _project(run, touched | {(c.subject, c.predicate, c.object) for c in resolved.claims})
    _sweep(run, named | resolved.entities.keys())
    return tuple(superseded)


def erase(run: Run, articles: Sequence[str]) -> None:
    """Remove articles with their claims, and the entities and edges that nothing supports any more."""
    touched, named = _detach(run, articles)
    _project(run, touched)
    _sweep(run, named)


def _superseded(run: Run, article: Article) -> list[str]:
    """The articles that had one of these sources with another text; one that has other sources too loses only these."""
    rows = run(
        "MATCH (a:Article) WHERE a.id <> $id AND any(s IN a.sources WHERE s IN $sources) "
        "RETURN a.id AS id, a.sources AS sources ORDER BY id",
        id=article.id,
        sources=list(article.sources),
    )
    gone = []
    for row in rows:
        left = [source for source in row["sources"] if source not in article.sources]
        if left:
            run("MATCH (a:Article {id: $id}) SET a.sources = $sources", id=row["id"], sources=left)
        else:
            gone.append(row["id"])
    return gone


def _detach(run: Run, articles: Sequence[str]) -> tuple[set[Triple], set[str]]:
    """Remove articles with their claims and references; the triples and entities that these were about."""
    ids = list(articles)
    triples = run(
        "MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE a.id IN $ids MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o) "
        "RETURN s.id AS subject, c.predicate AS predicate, o.id AS object",
        ids=ids,
    )
    named = run(
        "MATCH (r:Reference)-[:NAMED_IN]->(a:Article) WHERE a.id IN $ids RETURN DISTINCT r.entity AS entity", ids=ids
    )
    for label, edge in (("Claim", "STATED_IN"), ("Reference", "NAMED_IN")):
        run(f"MATCH (n:{label})-[:{edge}]->(a:Article) WHERE a.id IN $ids DETACH DELETE n", ids=ids)
    run("MATCH (a:Article) WHERE a.id IN $ids DETACH DELETE a", ids=ids)
    return {(row["subject"], row["predicate"], row["object"]) for row in triples}, {row["entity"] for row in named}


def _existing(run: Run, ids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for label, rows in _by_label((identifier, {"id": identifier}) for identifier in sorted(ids)).items():
        wanted = [row["id"] for row in rows]
        found |= {row["id"] for row in run(f"MATCH (n:{label}) WHERE n.id IN $ids RETURN n.id AS id", ids=wanted)}
    return found


def _write_entities(run: Run, entities: Iterable[Entity]) -> None:
    for label, rows in _by_label((entity.id, entity_row(entity)) for entity in entities).items():
        run(f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row", rows=rows)


def _write_references(run: Run, reading: Reading, resolution: Resolution, new: Sequence[str]) -> None:
    """Write the references of ``reading``; ``new`` are the entities that other references have waited for."""
    article = reading.article.id
    made = [
        reference_row(article, entity, at, resolution.ids[article, local], resolution.rules[article, local])
        for at, (local, entity) in enumerate(reading.entities.items())
    ]
    run(
        "UNWIND $rows AS row MATCH (a:Article {id: $article}) CREATE (r:Reference)-[:NAMED_IN]->(a) SET r = row",
        article=article,
        rows=made,
    )
    for label, rows in _by_label((row["entity"], {"id": row["id"], "to": row["entity"]}) for row in made).items():
        run(
            f"UNWIND $rows AS row MATCH (r:Reference {{id: row.id}}), (n:{label} {{id: row.to}}) "
            "CREATE (r)-[:REFERS_TO {rule: r.rule}]->(n)",
            rows=rows,
        )
    for label, rows in _by_label((identifier, {"id": identifier}) for identifier in new).items():
        run(
            f"UNWIND $rows AS row MATCH (r:Reference {{entity: row.id}}), (n:{label} {{id: row.id}}) "
            "WHERE NOT (r)-[:REFERS_TO]->(n) CREATE (r)-[:REFERS_TO {rule: r.rule}]->(n)",
            rows=rows,
        )


def _write_claims(run: Run, reading: Reading, resolved: Reading) -> None:
    """Write all claims of ``reading``; only those that ``resolved`` keeps have a subject and an object in the graph."""
    run(
        "UNWIND $rows AS row MATCH (a:Article {id: $article}) CREATE (c:Claim)-[:STATED_IN]->(a) SET c = row",
        article=reading.article.id,
        rows=[claim_row(claim, at) for at, claim in enumerate(reading.claims)],
    )
    for edge, ends in (
        ("SUBJECT", [(claim.subject, {"id": claim.id, "to": claim.subject}) for claim in resolved.claims]),
        ("OBJECT", [(claim.object, {"id": claim.id, "to": claim.object}) for claim in resolved.claims]),
    ):
        for label, rows in _by_label(ends).items():
            run(
                f"UNWIND $rows AS row MATCH (c:Claim {{id: row.id}}), (n:{label} {{id: row.to}}) "
                f"CREATE (c)-[:{edge}]->(n)",
                rows=rows,
            )


def _project(run: Run, triples: Iterable[Triple]) -> None:
    """Make the edges of these triples again from the claims that state them now."""
    groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for subject, predicate, object_ in sorted(triples):
        groups[label_of(subject), predicate, label_of(object_)].append({"subject": subject, "object": object_})
    for (source, predicate, target), rows in sorted(groups.items()):
        ends = f"UNWIND $rows AS row MATCH (s:{source} {{id: row.subject}}), (o:{target} {{id: row.object}})"
        run(f"{ends} MATCH (s)-[e:{predicate}]->(o) DELETE e", rows=rows)
        found = run(
            f"{ends} MATCH (s)<-[:SUBJECT]-(c:Claim {{predicate: $predicate}})-[:OBJECT]->(o), "
            "(c)-[:STATED_IN]->(a:Article) RETURN c, s.id AS subject, o.id AS object, a.id AS article, "
            "coalesce(a.published, a.dated) AS stated",
            rows=rows,
            predicate=predicate,
        )
        made = edges(
            Dated(claim_of(row["c"], row["article"], row["subject"], row["object"]), row["stated"]) for row in found
        )
        run(f"{ends} CREATE (s)-[e:{predicate}]->(o) SET e = row.properties SET e.id = row.id", rows=made)


def _sweep(run: Run, identifiers: Iterable[str]) -> None:
    """Remove those entities that no claim is about any more."""
    for label, rows in _by_label((identifier, {"id": identifier}) for identifier in sorted(identifiers)).items():
        run(
            f"UNWIND $rows AS row MATCH (n:{label} {{id: row.id}}) "
            "WHERE NOT (n)<-[:SUBJECT]-() AND NOT (n)<-[:OBJECT]-() DETACH DELETE n",
            rows=rows,
        )


def _by_label(rows: Iterable[tuple[str, Row]]) -> dict[str, list[Row]]:
    """Rows under the label that the id beside each names: a statement can name only one."""
    grouped: dict[str, list[Row]] = defaultdict(list)
    for identifier, row in rows:
        grouped[label_of(identifier)].append(row)
    return dict(sorted(grouped.items()))
