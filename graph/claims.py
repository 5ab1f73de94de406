"""The values everything else is made of: articles, entities, claims and their evidence.

A ``Reading`` is what one article says: its entities under ids local to the article, and its claims between them.
Resolution (``graph/resolve/``) gives the entities of many readings their ids in the graph; claim ids do not change.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from functools import lru_cache
from hashlib import sha256

from jejaring.graph.errors import InvalidClaim, InvalidEntity
from jejaring.graph.ontology import Ontology

Value = str | int | Day | tuple[str, ...]
"""What a property may hold: text, a whole number, a day, or several texts."""

SLUG_LENGTH = 80
FOLDED = 8192
"""Names kept folded: those of a few hundred articles."""
DIGEST_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Article:
    """A news article or press release. ``text`` is what offsets count in, in code points, and never changes.

    ``sources`` are the paths or URLs it was read from, sorted. ``published`` is the day of publication where the
    source states one; ``dated`` the first full date in the text itself; ``place`` the dateline as it is written.
    """

    text: str
    sources: tuple[str, ...]
    title: str | None = None
    outlet: str | None = None
    place: str | None = None
    published: Day | None = None
    dated: Day | None = None

    @property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the text in UTF-8."""
        return sha256(self.text.encode()).hexdigest()

    @property
    def id(self) -> str:
        """``article/`` and the first 16 digits of the hash: the same text is the same article."""
        return f"article/{self.sha256[:DIGEST_LENGTH]}"

    @property
    def name(self) -> str:
        """What a person calls it: its title, else its first words."""
        return self.title or " ".join(self.text.split())[:60]

    @property
    def stated(self) -> Day | None:
        """The day from which its claims count as stated: publication, else the day the text reports on."""
        return self.published or self.dated


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a claim was read: code points ``start`` to ``end`` (exclusive) of the article's text, and the passage."""

    start: int
    end: int
    quote: str

    def check(self, text: str) -> None:
        """Raise InvalidClaim unless the passage stands in ``text`` at these offsets."""
        if not self.quote or text[self.start : self.end] != self.quote or self.start < 0:
            raise InvalidClaim(f"the passage {self.quote[:60]!r} does not stand at {self.start}:{self.end}")


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, agency, position, event, award, initiative or place, by its canonical name.

    ``id`` is local (``person/muhaimin``) in a reading and global after resolution. ``properties`` are those that
    the ontology lists for the type; one that is not known is left out.
    """

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    properties: Mapping[str, Value] = field(default_factory=dict)

    def check(self, ontology: Ontology) -> None:
        """Raise InvalidEntity if the type or a property is not in the ontology, or a value is not of its type."""
        node = ontology.entities.get(self.type)
        if node is None:
            raise InvalidEntity(f"{self.id} has an unknown type: {self.type}")
        if not self.id or not self.name:
            raise InvalidEntity(f"an entity needs an id and a name: {self}")
        for name, value in self.properties.items():
            known = node.properties.get(name)
            if known is None:
                raise InvalidEntity(f"{self.id} has a property that {self.type} has not: {name}")
            wanted = tuple if known.many else {"text": str, "date": Day, "integer": int}[known.type]
            if not isinstance(value, wanted):
                raise InvalidEntity(f"{self.id}: {name} should be {known.type}, not {value!r}")


@dataclass(frozen=True, slots=True)
class Claim:
    """``subject -predicate-> object`` as one article states it, with at least one passage of evidence.

    ``date`` is the day for which the article states it (of the event, or of the article for an office held), and
    ``rule`` the id of the rule that read it. ``id`` does not depend on how entities are resolved.
    """

    id: str
    article: str
    subject: str
    predicate: str
    object: str
    evidence: tuple[Evidence, ...]
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    date: Day | None = None
    rule: str = ""

    def check(self, ontology: Ontology, types: Mapping[str, str], text: str) -> None:
        """Raise InvalidClaim unless it fits the ontology and ``text``; ``types`` gives the type of each entity id."""
        edge = ontology.predicates.get(self.predicate)
        if edge is None:
            raise InvalidClaim(f"{self.id} has an unknown predicate: {self.predicate}")
        for role, entity, allowed in (("subject", self.subject, edge.sources), ("object", self.object, edge.targets)):
            if types.get(entity) not in allowed:
                raise InvalidClaim(f"{self.predicate} cannot have {entity} ({types.get(entity)}) as its {role}")
        for name, value in self.qualifiers.items():
            values = ontology.qualifiers[name].values if name in edge.qualifiers else None
            if values is None or not value or (values and value not in values):
                raise InvalidClaim(f"{self.predicate} cannot have the qualifier {name}={value!r}")
        if not self.evidence:
            raise InvalidClaim(f"{self.id} has no evidence")
        for passage in self.evidence:
            passage.check(text)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article says: entities by their id, claims in the order of their first evidence."""

    article: Article
    entities: Mapping[str, Entity]
    claims: tuple[Claim, ...]

    def check(self, ontology: Ontology) -> None:
        """Raise InvalidEntity or InvalidClaim at the first thing that does not fit the ontology or the text."""
        for entity in self.entities.values():
            entity.check(ontology)
        types = {entity.id: entity.type for entity in self.entities.values()}
        for claim in self.claims:
            claim.check(ontology, types, self.article.text)


@lru_cache(maxsize=FOLDED)
def fold(text: str) -> str:
    """``text`` for comparison: no case, no accents, no punctuation, single spaces."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘`.")
    return " ".join(re.findall(r"\w+", kept))


def slug(text: str) -> str:
    """``text`` as part of an id: lower-case ASCII letters, digits and hyphens, at most 80 characters.

    A longer text is cut and ends in a digest of the whole, so that two long names do not meet.
    """
    ascii_words = re.findall(r"[a-z0-9]+", fold(text))
    plain = "-".join(ascii_words)
    if plain and len(plain) <= SLUG_LENGTH:
        return plain
    digest = sha256(fold(text).encode()).hexdigest()[:8]
    return f"{plain[: SLUG_LENGTH - 9].rstrip('-')}-{digest}".lstrip("-")


def claim_id(article: str, subject: str, predicate: str, obj: str, qualifiers: Mapping[str, str]) -> str:
    """The id of a claim of ``article``, from the local ids of its ends and its qualifiers."""
    stated = "\x1f".join((article, subject, predicate, obj, *(f"{k}={v}" for k, v in sorted(qualifiers.items()))))
    return f"claim/{sha256(stated.encode()).hexdigest()[:DIGEST_LENGTH]}"
