"""Events: one where their names agree and their day, or their people, say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Day

from jejaring.graph.claims import Entity
from jejaring.graph.resolve.rules import rule
from jejaring.graph.resolve.slots import Slots
from jejaring.graph.resolve.union import Key, OncePerArticle, Union
from jejaring.graph.resolve.wording import Wording, distinctive, ranked

DISTINCTIVE = 2
"""Words beyond kind and region that a name needs to be told without a day: ``Rapat Koordinasi`` has none.

On the annotated sets 1 to 3 resolve the same and 4 loses pairs; 0 would join two undated inspections of roads by one
governor."""
NEWS = 7
"""Days by which an article that gives no day of the event may be later or earlier than one that does. A choice: no
pair of the
annotated sets depends on it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One reference to an event: its wording and day, where it was and who is known to have been there or run it."""

    key: Key
    wording: Wording
    day: Day | None
    near: Day | None
    telling: int
    places: frozenset[Key]
    people: frozenset[Key]

    def together(self, other: Event) -> bool:
        """Whether no two different regions speak against it."""
        return not self.places or not other.places or bool(self.places & other.places)


def events(union: Union, references: Mapping[Key, Entity], slots: Slots) -> None:
    """Join references to one event."""
    regions = frozenset(word for names in set(slots.around.values()) for name in names for word in name.split())
    found = [_event(key, e, slots, union, regions) for key, e in references.items() if e.type == "Event"]
    once = OncePerArticle(union)
    same_day(once, found)
    same_people(once, found)


@rule("event/same-day")
def same_day(once: OncePerArticle, found: Sequence[Event]) -> None:
    """The same day, names whose words agree, and one region; where an article gives no region, it must be clear which.

    Example: ``Visitasi Tim Penilai Digital Leadership Government Awards 2024`` of two articles, 13 June 2024. Two
    ``Rapat Koordinasi`` of one day stay two unless they share their region or their people.
    """
    by_day: dict[Day, list[Event]] = defaultdict(list)
    for event in found:
        if event.day:
            by_day[event.day].append(event)
    for _, same in sorted(by_day.items()):
        pairs = _pairs(same)
        regions: dict[Key, set[frozenset[Key]]] = defaultdict(set)
        for one, other in pairs:
            regions[one.key].add(other.places or one.places)
            regions[other.key].add(one.places or other.places)
            if one.places & other.places:
                once.join(one.key, other.key, "event/same-day")
        for one, other in pairs:
            open_ = [event for event in (one, other) if not event.places]
            clear = all(len(regions[event.key] - {frozenset()}) <= 1 for event in open_)
            if open_ and ((clear and one.telling and other.telling) or one.people & other.people):
                once.join(one.key, other.key, "event/same-day")


@rule("event/same-people")
def same_people(once: OncePerArticle, found: Sequence[Event]) -> None:
    """Distinctive names that agree, a participant or organiser in common and no two different regions, where one of the
    two has no day, one day at most comes into question, and the articles are not further apart than news is late.

    Example: ``Thematic Academy Digital Talent Scholarship``, opened by Muhaimin, in one article with its day and in
    another without.
    """
    by_person: dict[Key, list[Event]] = defaultdict(list)
    for event in found:
        if event.telling >= DISTINCTIVE:
            for person in event.people:
                by_person[person].append(event)
    for _, same in sorted(by_person.items()):
        if any(event.day is None for event in same):
            pairs = [pair for pair in _pairs(same) if None in (pair[0].day, pair[1].day) and _near(*pair)]
            days: dict[Key, set[Day]] = defaultdict(set)
            for one, other in pairs:
                days[one.key] |= {day for day in (one.day, other.day) if day}
                days[other.key] |= {day for day in (one.day, other.day) if day}
            for one, other in pairs:
                open_ = [event for event in (one, other) if event.day is None]
                if len({day for event in open_ for day in days[event.key]}) < 2:
                    once.join(one.key, other.key, "event/same-people")


def _event(key: Key, entity: Entity, slots: Slots, union: Union, regions: frozenset[str]) -> Event:
    stated = entity.properties.get("date")
    day = stated if isinstance(stated, Day) else None
    wording = Wording.of(entity)
    people = frozenset(union.find(person) for person in slots.present.get(key, ()))
    places = frozenset(slots.places.get(key, ()))
    return Event(key, wording, day, day or slots.days[key], distinctive(wording.words, regions), places, people)


def _pairs(found: Sequence[Event]) -> list[tuple[Event, Event]]:
    """Pairs whose names agree and whose regions do not differ, the likeliest first."""
    forms: dict[tuple[Wording, Day | None, frozenset[Key], frozenset[Key]], list[Event]] = defaultdict(list)
    for event in found:
        forms[event.wording, event.near, event.places, event.people].append(event)
    pairs = [(same[0], other) for same in forms.values() for other in same[1:] if same[0].wording.words]
    first = [same[0] for same in forms.values()]
    alike = ((first[a], first[b]) for a, b in ranked([event.wording for event in first]))
    return pairs + [(a, b) for a, b in alike if a.together(b)]


def _near(one: Event, other: Event) -> bool:
    return not (one.near and other.near) or abs((one.near - other.near).days) <= NEWS
