"""The claims of one article as they are found: entities by their full names, each claim once, with all its evidence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Day

from jejaring.graph.claims import Article, Claim, Entity, Evidence, Reading, Value, claim_id, fold, slug
from jejaring.graph.ontology import ontology

Span = tuple[int, int]
Triple = tuple[str, str, str]
"""Subject, predicate, object."""
Noted = tuple[dict[str, str], list[Span], str, Day | None]
"""Qualifiers, passages, rule and day of a claim."""


class Draft:
    """Collects entities and claims; ``reading`` gives them as values."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._entities: dict[str, Entity] = {}
        self._claims: dict[
            Triple, dict[str, Noted]
        ] = {}  # by the category that keeps two prizes of one programme apart

    def entity(self, type_: str, name: str, aliases: tuple[str, ...] = (), **properties: Value | None) -> str:
        """The local id of the entity of that name; aliases and properties add up."""
        key = f"{type_.lower()}/{slug(name)}"
        known = self._entities.get(key)
        stated = {k: v for k, v in properties.items() if v not in (None, "", ())}
        if known is None:
            others = tuple(dict.fromkeys(a for a in aliases if a and fold(a) != fold(name)))
            self._entities[key] = Entity(key, type_, name, others, stated)
        else:
            others = tuple(dict.fromkeys((*known.aliases, *(a for a in aliases if a and fold(a) != fold(known.name)))))
            self._entities[key] = Entity(key, type_, known.name, others, {**stated, **known.properties})
        return key

    def claim(
        self,
        subject: str,
        predicate: str,
        object_: str,
        span: Span,
        rule: str,
        *,
        qualifiers: Mapping[str, str] | None = None,
        day: Day | None = None,
        apart: str = "",
    ) -> None:
        """Note a claim; one already noted gets one more passage and the more specific qualifiers.

        ``apart``: one of several categories in which the same was won, each a claim of its own.
        """
        if subject == object_:
            return
        noted = self._claims.setdefault((subject, predicate, object_), {})
        if apart and list(noted) == [""]:
            noted[apart] = noted.pop("")
        key = apart or next(iter(noted), "")
        stated = dict(qualifiers or {})
        if key not in noted:
            noted[key] = (stated, [span], rule, day)
            return
        known, spans, first_rule, first_day = noted[key]
        noted[key] = (_merged(known, stated), spans, first_rule, first_day or day)
        if span not in spans:
            spans.append(span)

    def has(self, predicate: str, subject: str | None = None, object_: str | None = None) -> bool:
        """Whether a claim of this form was noted."""
        return any(p == predicate and subject in (None, s) and object_ in (None, o) for s, p, o in self._claims)

    def subjects(self, predicate: str, object_: str) -> list[str]:
        """Who stands as subject of ``predicate`` with that object."""
        return [s for s, p, o in self._claims if p == predicate and o == object_]

    def objects(self, predicate: str, subject: str) -> list[str]:
        """What stands as object of ``predicate`` with that subject."""
        return [o for s, p, o in self._claims if p == predicate and s == subject]

    def told(self, predicate: str) -> list[str]:
        """All objects of a predicate."""
        return list(dict.fromkeys(o for _, p, o in self._claims if p == predicate))

    def stated(self, subject: str, predicate: str, object_: str) -> Mapping[str, str]:
        """The qualifiers of a claim that was noted; none of one that was not."""
        noted = self._claims.get((subject, predicate, object_), {})
        return next(iter(noted.values()))[0] if noted else {}

    def drop(self, subject: str, predicate: str, object_: str) -> None:
        """Take a claim back."""
        self._claims.pop((subject, predicate, object_), None)

    def reading(self) -> Reading:
        """All that was noted; entities without a claim are left out."""
        made = (self._claim(triple, noted) for triple, apart in self._claims.items() for noted in apart.values())
        claims = sorted(made, key=lambda c: (c.evidence[0].start, c.evidence[0].end, c.id))
        used = {end for claim in claims for end in (claim.subject, claim.object)}
        return Reading(self.article, {key: self._entities[key] for key in sorted(used)}, tuple(claims))

    def _claim(self, triple: Triple, noted: Noted) -> Claim:
        subject, predicate, object_ = triple
        qualifiers, spans, rule, day = noted
        text = self.article.text
        passages = tuple(Evidence(start, end, text[start:end]) for start, end in sorted(spans))
        identifier = claim_id(self.article.id, subject, predicate, object_, qualifiers)
        return Claim(identifier, self.article.id, subject, predicate, object_, passages, qualifiers, day, rule)


def _merged(known: dict[str, str], stated: dict[str, str]) -> dict[str, str]:
    merged = {**stated, **known}
    if "role" in known and "role" in stated:
        order = ontology().qualifiers["role"].values
        merged["role"] = min(known["role"], stated["role"], key=order.index)
    if known.get("status") == "definitive" and "status" in stated:
        merged["status"] = stated["status"]
    return merged
