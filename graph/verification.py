"""Whether the graph is what its claims say: every passage in its text, every edge with its claims, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from jejaring.graph.claims import Article, Entity
from jejaring.graph.errors import JejaringError
from jejaring.graph.ontology import ontology
from jejaring.graph.projection import Dated, edges
from jejaring.graph.records import Row


def problems(articles: Mapping[str, Article], entities: Sequence[Entity], claims: Sequence[Dated], projected: Sequence[Row]) -> list[str]:
    """What is wrong, a sentence each; empty when all is well."""
    types = {entity.id: entity.type for entity in entities}
    return [*_wrong_claims(articles, types, claims), *_wrong_edges(claims, projected), *_unsupported(types, claims)]


def _wrong_claims(articles: Mapping[str, Article], types: Mapping[str, str], claims: Sequence[Dated]) -> Iterator[str]:
    for dated in claims:
        claim = dated.claim
        try:
            claim.check(ontology(), types, articles[claim.article].text)
        except KeyError:
            yield f"{claim.id} is of an article that is not stored: {claim.article}"
        except JejaringError as error:
            yield f"{claim.id}: {error}"


def _wrong_edges(claims: Sequence[Dated], projected: Sequence[Row]) -> Iterator[str]:
    wanted = {row["id"]: row for row in edges(claims)}
    found: dict[str, Row] = {}
    for row in projected:
        key = str(row["properties"].get("id"))
        if key in found:
            yield f"{key} stands twice: {row['subject']} {row['predicate']} {row['object']}"
        found[key] = row
    for key in sorted(wanted.keys() - found.keys()):
        row = wanted[key]
        yield f"{key} is missing: {row['subject']} {row['predicate']} {row['object']}"
    for key in sorted(found.keys() - wanted.keys()):
        row = found[key]
        yield f"{key} has no claim: {row['subject']} {row['predicate']} {row['object']}"
    for key in sorted(wanted.keys() & found.keys()):
        stated = {name: value for name, value in wanted[key]["properties"].items() if value is not None}
        stored = {name: value for name, value in found[key]["properties"].items() if name != "id" and value is not None}
        if stated != stored or any(wanted[key][end] != found[key][end] for end in ("subject", "predicate", "object")):
            yield f"{key} says something else than its claims: {stored}"


def _unsupported(types: Mapping[str, str], claims: Sequence[Dated]) -> Iterator[str]:
    used = {end for dated in claims for end in (dated.claim.subject, dated.claim.object)}
    for entity in sorted(types.keys() - used):
        yield f"{entity} is in no claim"
