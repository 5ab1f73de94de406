"""Whether the graph is what its claims say: every passage in its text, every edge with its claims, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jejaring.graph.claims import Article
from jejaring.graph.errors import JejaringError
from jejaring.graph.ontology import ontology
from jejaring.graph.projection import Dated, edges
from jejaring.graph.records import Row, Run, article_of


@dataclass(frozen=True, slots=True)
class Stored:
    """All that a store holds: ``articles`` by the id of their node, ``types`` of the entities by id, the claims that
    have both ends; of each edge its predicate, ends and properties; of each claim its ends as stored and as its article
    knows them; of each reference the entity it should and does refer to."""

    articles: Mapping[str, Article]
    types: Mapping[str, str]
    claims: Sequence[Dated]
    edges: Sequence[Row]
    ends: Sequence[Row]
    references: Sequence[Row]


def snapshot(run: Run, types: Mapping[str, str], claims: Sequence[Dated]) -> Stored:
    """What the store that ``run`` asks holds now, beside the types of its entities and its claims."""
    articles = {row["id"]: article_of(row["a"]) for row in run("MATCH (a:Article) RETURN a.id AS id, a")}
    edges = [
        {"predicate": type_, **row}
        for type_ in ontology().predicates
        for row in run(
            f"MATCH (s)-[e:{type_}]->(o) "
            "RETURN s.id AS subject, o.id AS object, properties(e) AS properties ORDER BY e.id"
        )
    ]
    ends = run(
        "MATCH (c:Claim) OPTIONAL MATCH (c)-[:SUBJECT]->(s) OPTIONAL MATCH (c)-[:OBJECT]->(o) "
        "OPTIONAL MATCH (c)-[:STATED_IN]->(a:Article) RETURN c.id AS id, c.subject AS local_subject, "
        "c.object AS local_object, s.id AS subject, o.id AS object, a.id AS article ORDER BY id"
    )
    references = run(
        "MATCH (r:Reference)-[:NAMED_IN]->(a:Article) OPTIONAL MATCH (r)-[:REFERS_TO]->(n) RETURN r.id AS id, "
        "a.id AS article, r.local AS local, r.entity AS entity, n.id AS refers ORDER BY id"
    )
    return Stored(articles, types, claims, edges, ends, references)


def problems(stored: Stored) -> list[str]:
    """What is wrong, a sentence each; empty when all is well."""
    return [
        *(f"{key} has another text than when it was read" for key, a in sorted(stored.articles.items()) if a.id != key),
        *_wrong_passages(stored),
        *_wrong_ends(stored),
        *_wrong_edges(stored),
        *_unsupported(stored),
    ]


def _wrong_passages(stored: Stored) -> Iterator[str]:
    for dated in stored.claims:
        claim = dated.claim
        try:
            claim.check(ontology(), stored.types, stored.articles[claim.article].text)
        except JejaringError as error:
            yield f"{claim.id}: {error}"


def _wrong_ends(stored: Stored) -> Iterator[str]:
    """Claims and references that do not lead to the entities to which resolution brought them."""
    resolved = {(row["article"], row["local"]): row["entity"] for row in stored.references}
    for row in stored.references:
        wanted = row["entity"] if row["entity"] in stored.types else None
        if row["refers"] != wanted:
            yield f"{row['id']} refers to {row['refers']} and not to {wanted}"
    for row in stored.ends:
        if row["article"] is None:
            yield f"{row['id']} is stated in no article"
            continue
        ends = [resolved.get((row["article"], row[end])) for end in ("local_subject", "local_object")]
        wanted_ends = ends if ends[0] != ends[1] else [None, None]
        if [row["subject"], row["object"]] != wanted_ends:
            yield f"{row['id']} is about {row['subject']}, {row['object']} and not about {', '.join(map(str, wanted_ends))}"


def _wrong_edges(stored: Stored) -> Iterator[str]:
    wanted = {row["id"]: row for row in edges(stored.claims)}
    found: dict[str, Row] = {}
    for row in stored.edges:
        key = str(row["properties"].get("id"))
        if key in found:
            yield f"{key} stands twice: {_words(row)}"
        found[key] = row
    yield from (f"{key} is missing: {_words(wanted[key])}" for key in sorted(wanted.keys() - found.keys()))
    yield from (f"{key} has no claim: {_words(found[key])}" for key in sorted(found.keys() - wanted.keys()))
    for key in sorted(wanted.keys() & found.keys()):
        if _comparable(wanted[key]) != _comparable(found[key]):
            yield f"{key} says something else than its claims: {_words(found[key])}"


def _words(row: Row) -> str:
    return f"{row['subject']} {row['predicate']} {row['object']}"


def _comparable(row: Row) -> Row:
    stated = {name: value for name, value in row["properties"].items() if name != "id" and value is not None}
    return {"words": _words(row), **stated}


def _unsupported(stored: Stored) -> Iterator[str]:
    used = {end for dated in stored.claims for end in (dated.claim.subject, dated.claim.object)}
    yield from (f"{entity} is in no claim" for entity in sorted(stored.types.keys() - used))
