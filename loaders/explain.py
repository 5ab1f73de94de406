"""The coverage ledger: for each sentence the claims it gave and the rules that read them, or that it gave none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jejaring.graph.claims import Article, Claim, Reading
from jejaring.loaders.extract import extract
from jejaring.loaders.indonesian.text import sentences


def explain(articles: Iterable[tuple[str, Article]]) -> Iterator[str]:
    """Lines of text for people: every sentence of every article, and below it what was read there."""
    for name, article in articles:
        reading = extract(article)
        covered = 0
        yield f"# {name}"
        parts = list(sentences(article.text))
        for part in parts:
            found = [
                claim
                for claim in reading.claims
                if any(e.start < part.end and part.start < e.end for e in claim.evidence)
            ]
            covered += bool(found)
            yield ""
            yield f"{part.start}:{part.end} {article.text[part.start : part.end]}"
            yield from (_line(claim, reading) for claim in found)
            if not found:
                yield "    - no rule fired"
        yield ""
        yield f"{covered} of {len(parts)} sentences gave {len(reading.claims)} claims"
        yield ""


def _line(claim: Claim, reading: Reading) -> str:
    subject, target = (reading.entities[end].name for end in (claim.subject, claim.object))
    stated = " ".join(f"{name}={value}" for name, value in sorted(claim.qualifiers.items()))
    return f"    + {claim.rule}: {subject} -{claim.predicate}-> {target} {stated}".rstrip()
