"""The annotated articles of ``tests/gold`` as readings: what a perfect extractor would hand to resolution."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Day
from pathlib import Path
from typing import Any

from jejaring.graph.claims import Article, Claim, Entity, Evidence, Reading, Value, claim_id, slug
from jejaring.graph.ontology import ontology

GOLD = Path(__file__).parent / "gold"
RULE = "gold"


@dataclass(frozen=True, slots=True)
class GoldReading:
    """A reading, the name of its text file, and the gold key of each of its local ids."""

    name: str
    reading: Reading
    keys: Mapping[str, str]


def gold_reading(annotation: Path, text: Path) -> GoldReading:
    """The reading of one annotated article: local ids are ``<type lower>/<slug>``, claims have their first accepted
    ends."""
    said = json.loads(annotation.read_text(encoding="utf-8"))
    article = Article(text.read_text(encoding="utf-8"), (text.name,))
    entities: dict[str, Entity] = {}
    ids: dict[str, str] = {}
    for key, stated in said["entities"].items():
        local = f"{stated['type'].lower()}/{slug(stated['names'][0])}"
        local = f"{local}-{slug(key)}" if local in entities else local
        ids[key] = local
        entities[local] = _entity(local, stated)
    claims = tuple(_claim(article, ids, entities, stated) for stated in said["claims"])
    return GoldReading(text.name, Reading(article, entities, claims), {local: key for key, local in ids.items()})


def gold_readings(folder: Path) -> Iterator[GoldReading]:
    """All articles of one set, by name. ``folder`` holds ``gold/*.json`` and ``texts/*.txt``."""
    for annotation in sorted((folder / "gold").glob("*.json")):
        yield gold_reading(annotation, folder / "texts" / f"{annotation.stem}.txt")


def gold_set(name: str) -> list[GoldReading]:
    """The articles of ``tests/gold/<name>``."""
    return list(gold_readings(GOLD / name))


def clusters(folder: Path) -> list[list[tuple[str, str]]]:
    """The groups of (text file, gold key) of one set that are one real-world thing."""
    groups = json.loads((folder / "clusters.json").read_text(encoding="utf-8"))
    return [[(name, key) for name, key in group] for group in groups]


def _entity(local: str, stated: Mapping[str, Any]) -> Entity:
    known = ontology().entities[stated["type"]].properties
    properties: dict[str, Value] = {}
    if stated.get("date") and "date" in known:
        properties["date"] = Day.fromisoformat(stated["date"])
    name, *aliases = stated["names"]
    return Entity(local, stated["type"], name, tuple(aliases), properties)


def _claim(
    article: Article, ids: Mapping[str, str], entities: Mapping[str, Entity], stated: Mapping[str, Any]
) -> Claim:
    subject, object_ = (ids[_first(stated[end])] for end in ("subject", "object"))
    qualifiers = {name: _first(accepted) for name, accepted in stated.get("qualifiers", {}).items()}
    evidence = tuple(Evidence(e["start"], e["end"], e["text"]) for e in stated["evidence"])
    date = next((d for end in (object_, subject) if isinstance(d := entities[end].properties.get("date"), Day)), None)
    id_ = claim_id(article.id, subject, stated["predicate"], object_, qualifiers)
    return Claim(id_, article.id, subject, stated["predicate"], object_, evidence, qualifiers, date, RULE)


def _first(value: Any) -> str:
    return str(value[0] if isinstance(value, list) else value)
