"""What the extractor says of a text, in words that a test can name."""

from __future__ import annotations

from jejaring.graph.claims import Article
from jejaring.graph.ontology import ontology
from jejaring.loaders.extract import extract

STRUCTURE = {"OF", "PART_OF", "BASED_IN"}


def said(text: str) -> set[tuple[str, ...]]:
    """Subject, predicate, object and qualifiers of every claim that is no mere structure."""
    reading = extract(Article(text, ("a.txt",)))
    reading.check(ontology())
    return {
        (reading.entities[c.subject].name, c.predicate, reading.entities[c.object].name, *c.qualifiers.values())
        for c in reading.claims
        if c.predicate not in STRUCTURE
    }


def present(text: str) -> set[tuple[str, str]]:
    """Who took part in the one event of ``text``, and in what role."""
    found = {claim for claim in said(text) if claim[1] == "ATTENDED"}
    assert len({claim[2] for claim in found}) <= 1
    return {(claim[0], claim[3]) for claim in found}


def won(text: str) -> set[tuple[str, ...]]:
    """Who won, with rank and category, in the order in which they are stated."""
    return {(claim[0], *sorted(claim[3:])) for claim in said(text) if claim[1] == "WON"}
