"""Entity edges as what they are: a projection of claims. Claims that differ in a qualifier give different edges."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day
from hashlib import sha256

from jejaring.graph.claims import DIGEST_LENGTH, Claim
from jejaring.graph.records import Row


@dataclass(frozen=True, slots=True)
class Dated:
    """A claim between resolved entities, with the day from which its article counts as stating it."""

    claim: Claim
    stated: Day | None


def edges(claims: Iterable[Dated]) -> list[Row]:
    """The edges that ``claims`` give, by id: ends, predicate, and the properties that a person reads on them."""
    groups: dict[tuple[str, ...], list[Dated]] = defaultdict(list)
    for dated in claims:
        claim = dated.claim
        if claim.subject != claim.object:
            qualifiers = (f"{name}={value}" for name, value in sorted(claim.qualifiers.items()))
            groups[claim.subject, claim.predicate, claim.object, *qualifiers].append(dated)
    return sorted((_edge(key, members) for key, members in groups.items()), key=lambda row: row["id"])


def _edge(key: tuple[str, ...], members: list[Dated]) -> Row:
    ordered = sorted(members, key=lambda dated: (dated.stated or Day.max, dated.claim.id))
    days = [dated.stated for dated in ordered if dated.stated]
    first = ordered[0].claim
    return {
        "id": f"edge/{sha256(chr(31).join(key).encode()).hexdigest()[:DIGEST_LENGTH]}",
        "subject": first.subject,
        "predicate": first.predicate,
        "object": first.object,
        "properties": {
            **first.qualifiers,
            "first_stated": min(days, default=None),
            "last_stated": max(days, default=None),
            "claims": len(ordered),
            "quote": first.evidence[0].quote,
            "claim_ids": sorted(dated.claim.id for dated in ordered),
        },
    }
