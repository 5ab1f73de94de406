"""What the store writes in one transaction: an article, its references and claims, and the edges these project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from jejaring.graph.claims import Article, Entity, Reading
from jejaring.graph.ontology import ontology
from jejaring.graph.projection import Dated, edges
from jejaring.graph.records import Row, article_row, claim_of, claim_row, entity_row, label_of, reference_id, reference_row
from jejaring.graph.resolve import Resolution


class Transaction(Protocol):
    """What runs a statement inside the transaction."""

    def run(self, query: Any, parameters: dict[str, Any] | None = None) -> Any:
        """The result of a statement."""


Triple = tuple[str, str, str]


def replace(tx: Transaction, reading: Reading, resolution: Resolution) -> None:
    """Store ``reading`` under the ids of ``resolution`` in place of what its article, or its sources, said before."""
    article = reading.article
    old = _superseded(tx, article)
    touched, named = _detach(tx, [article.id, *old])
    tx.run("MATCH (a:Article) WHERE a.id IN $ids DETACH DELETE a", {"ids": [article.id, *old]})
    tx.run("CREATE (a:Article) SET a = $row", {"row": article_row(article, resolution.fingerprint(reading))})
    resolved = resolution.apply(reading)
    _entities(tx, resolved.entities.values())
    _references(tx, reading, resolution)
    _claims(tx, reading, resolution)
    touched |= {(c.subject, c.predicate, c.object) for c in resolved.claims}
    _project(tx, touched)
    _sweep(tx, named | set(resolved.entities))


def erase(tx: Transaction, articles: Sequence[str]) -> None:
    """Remove articles with their claims, and the entities and edges that nothing supports any more."""
    touched, named = _detach(tx, articles)
    tx.run("MATCH (a:Article) WHERE a.id IN $ids DETACH DELETE a", {"ids": list(articles)})
    _project(tx, touched)
    _sweep(tx, named)


def _superseded(tx: Transaction, article: Article) -> list[str]:
    """The articles that had one of these sources with another text; one that has other sources too only loses these."""
    rows = tx.run(
        "MATCH (a:Article) WHERE a.id <> $id AND any(s IN a.sources WHERE s IN $sources) RETURN a.id AS id, a.sources AS sources ORDER BY id",
        {"id": article.id, "sources": list(article.sources)},
    )
    gone = []
    for row in [dict(record) for record in rows]:
        left = [source for source in row["sources"] if source not in article.sources]
        if left:
            tx.run("MATCH (a:Article {id: $id}) SET a.sources = $sources", {"id": row["id"], "sources": left})
        else:
            gone.append(row["id"])
    return gone


def _detach(tx: Transaction, articles: Sequence[str]) -> tuple[set[Triple], set[str]]:
    """Remove the claims and references of articles; the triples and entities that these were about."""
    rows = tx.run(
        "MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE a.id IN $ids MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o) "
        "RETURN s.id AS subject, c.predicate AS predicate, o.id AS object",
        {"ids": list(articles)},
    )
    touched = {(row["subject"], row["predicate"], row["object"]) for row in rows}
    rows = tx.run("MATCH (r:Reference)-[:NAMED_IN]->(a:Article) WHERE a.id IN $ids MATCH (r)-[:REFERS_TO]->(n) RETURN DISTINCT n.id AS id", {"ids": list(articles)})
    named = {row["id"] for row in rows}
    for label, edge in (("Claim", "STATED_IN"), ("Reference", "NAMED_IN")):
        tx.run(f"MATCH (n:{label})-[:{edge}]->(a:Article) WHERE a.id IN $ids DETACH DELETE n", {"ids": list(articles)})
    return touched, named


def _entities(tx: Transaction, entities: Iterable[Entity]) -> None:
    for label, rows in _by_label((entity.id, entity_row(entity)) for entity in entities).items():
        tx.run(f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row", {"rows": rows})


def _references(tx: Transaction, reading: Reading, resolution: Resolution) -> None:
    article = reading.article.id
    tx.run(
        "UNWIND $rows AS row MATCH (a:Article {id: $article}) CREATE (r:Reference)-[:NAMED_IN]->(a) SET r = row",
        {"article": article, "rows": [reference_row(article, entity) for _, entity in sorted(reading.entities.items())]},
    )
    links = (
        (resolution.ids[article, local], {"id": reference_id(article, local), "to": resolution.ids[article, local], "rule": resolution.rules[article, local]})
        for local in sorted(reading.entities)
    )
    for label, rows in _by_label(links).items():
        tx.run(
            f"UNWIND $rows AS row MATCH (r:Reference {{id: row.id}}), (n:{label} {{id: row.to}}) CREATE (r)-[:REFERS_TO {{rule: row.rule}}]->(n)",
            {"rows": rows},
        )


def _claims(tx: Transaction, reading: Reading, resolution: Resolution) -> None:
    article = reading.article.id
    tx.run(
        "UNWIND $rows AS row MATCH (a:Article {id: $article}) CREATE (c:Claim)-[:STATED_IN]->(a) SET c = row",
        {"article": article, "rows": [claim_row(claim, at) for at, claim in enumerate(reading.claims)]},
    )
    for edge in ("SUBJECT", "OBJECT"):
        ends = ((resolution.ids[article, getattr(claim, edge.lower())], claim.id) for claim in reading.claims)
        for label, rows in _by_label((to, {"id": claim, "to": to}) for to, claim in ends).items():
            tx.run(f"UNWIND $rows AS row MATCH (c:Claim {{id: row.id}}), (n:{label} {{id: row.to}}) CREATE (c)-[:{edge}]->(n)", {"rows": rows})


def _project(tx: Transaction, triples: Iterable[Triple]) -> None:
    """Make the edges of these triples again from the claims that state them now."""
    groups: dict[tuple[str, str, str], list[dict[str, str]]] = defaultdict(list)
    for subject, predicate, object_ in sorted(triples):
        labels = label_of(subject), predicate, label_of(object_)
        groups[str(labels[0]), predicate, str(labels[2])].append({"subject": subject, "object": object_})
    for (source, predicate, target), rows in sorted(groups.items()):
        ends = f"(s:{source} {{id: row.subject}}), (o:{target} {{id: row.object}})"
        tx.run(f"UNWIND $rows AS row MATCH {ends} MATCH (s)-[e:{predicate}]->(o) DELETE e", {"rows": rows})
        found = tx.run(
            f"UNWIND $rows AS row MATCH {ends} MATCH (s)<-[:SUBJECT]-(c:Claim {{predicate: $predicate}})-[:OBJECT]->(o), (c)-[:STATED_IN]->(a:Article) "
            "RETURN c, s.id AS subject, o.id AS object, a.id AS article, a.published AS published, a.dated AS dated",
            {"rows": rows, "predicate": predicate},
        )
        made = edges([_dated(dict(record)) for record in found])
        tx.run(
            f"UNWIND $rows AS row MATCH {ends} CREATE (s)-[e:{predicate}]->(o) SET e = row.properties SET e.id = row.id",
            {"rows": made},
        )


def _dated(row: Mapping[str, Any]) -> Dated:
    days = {name: day.to_native() if day is not None else None for name in ("published", "dated") if (day := row[name]) or True}
    node = dict(row["c"])
    node["date"] = None
    return Dated(claim_of(node, row["article"], row["subject"], row["object"]), days["published"] or days["dated"])


def _sweep(tx: Transaction, identifiers: Iterable[str]) -> None:
    """Remove those entities that no reference refers to any more."""
    for label, rows in _by_label((identifier, {"id": identifier}) for identifier in sorted(identifiers)).items():
        if label in ontology().entities:
            tx.run(f"UNWIND $rows AS row MATCH (n:{label} {{id: row.id}}) WHERE NOT (n)<-[:REFERS_TO]-() DETACH DELETE n", {"rows": rows})


def _by_label(rows: Iterable[tuple[str, Row]]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for identifier, row in rows:
        label = label_of(identifier)
        if label is not None:
            grouped[label].append(row)
    return dict(sorted(grouped.items()))
