"""From articles to the store: read, resolve with all that is stored, write; each article whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Day
from typing import Any

from jejaring.graph.claims import Article, Reading
from jejaring.graph.errors import ReadingFailed
from jejaring.graph.resolve import resolve
from jejaring.graph.store import Store
from jejaring.loaders.extract import extract
from jejaring.loaders.sources import Report, joined


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of one article: ``stored``, ``unchanged``, or ``resolved`` again because others came in."""

    article: Article
    outcome: str
    claims: int


def load(articles: Iterable[Article], store: Store, report: Report | None = None) -> Iterator[Loaded]:
    """Store ``articles``; yield each as it is acknowledged.

    What is stored already is not read again. Every article is one transaction, and a run that was cut off is
    completed by the next one: an article whose stored resolution is not the one that all articles together give is
    written again. ``report`` is told of an article on which a rule breaks, which is left out; without it that is raised.
    """
    stored = {reading.article.id: reading for reading in store.readings()}
    new: dict[str, Reading] = {}
    for article in articles:
        known = stored.get(article.id)
        if known is None:
            if reading := _read(article, report):
                new[article.id] = reading
        elif set(article.sources) <= set(known.article.sources):
            yield Loaded(known.article, "unchanged", len(known.claims))
        else:
            new[article.id] = Reading(joined(known.article, article), known.entities, known.claims)
    left = {
        key: reading for key, reading in stored.items() if key not in new and not _superseded(reading, new.values())
    }
    readings = {**left, **new}
    resolution = resolve(readings.values())
    done = store.fingerprints()
    for key in [*new, *left]:
        reading = readings[key]
        if key in new or done.get(key) != resolution.fingerprint(reading):
            store.write(reading, resolution)
            yield Loaded(reading.article, "stored" if key in new else "resolved", len(reading.claims))


def _superseded(reading: Reading, new: Iterable[Reading]) -> bool:
    """Whether every source of a stored article has another text now."""
    sources = {source for other in new for source in other.article.sources}
    return set(reading.article.sources) <= sources


def _read(article: Article, report: Report | None) -> Reading | None:
    """The reading of an article; None, and its source reported, where a rule breaks on it."""
    try:
        return extract(article)
    except Exception as error:  # whatever it is, it must not cost the other articles
        if report is None:
            raise
        said = f"a rule broke on it ({type(error).__name__}: {error}); please report it with the text"
        report(article.sources[0], ReadingFailed(said))
        return None


def lines(articles: Iterable[tuple[str, Article]], report: Report | None = None) -> Iterator[str]:
    """What ``articles`` (each with a name) say, resolved together, as one JSON object an article; nothing is stored.

    ``report`` is as for ``load``.
    """
    readings = [(name, reading) for name, article in articles if (reading := _read(article, report))]
    resolution = resolve(reading for _, reading in readings)
    for name, reading in readings:
        yield json.dumps(_record(name, reading, resolution.ids), ensure_ascii=False)


def _record(name: str, reading: Reading, ids: Any) -> dict[str, Any]:
    known = {local: ids[reading.article.id, local] for local in reading.entities}
    return {
        "article": name,
        "entities": [
            {
                "id": known[e.id],
                "type": e.type,
                "name": e.name,
                "aliases": list(e.aliases),
                "date": _day(e.properties.get("date")),
            }
            for e in reading.entities.values()
        ],
        "claims": [
            {
                "subject": known[c.subject],
                "predicate": c.predicate,
                "object": known[c.object],
                "qualifiers": dict(c.qualifiers),
                "rule": c.rule,
                "evidence": [{"start": e.start, "end": e.end, "text": e.quote} for e in c.evidence],
            }
            for c in reading.claims
        ],
    }


def _day(value: object) -> str | None:
    return value.isoformat() if isinstance(value, Day) else None
