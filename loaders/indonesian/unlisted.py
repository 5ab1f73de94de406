"""Names of organisations that no lexicon knows: where one ends shows by the person's name behind it."""

from __future__ import annotations

from jejaring.loaders.indonesian.fields import initial
from jejaring.loaders.indonesian.people import begins_person, starts_person
from jejaring.loaders.indonesian.scan import Scan

MAX_WORDS = 14
"""Words of the name of an organisation at most."""


def unlisted(scan: Scan, at: int) -> int:
    """Where the name of an organisation ends that no lexicon knows, if a person's name shows it.

    ``Ketua Masjid Syuhada, Drs. Muhaimin``: the words up to the comma before a name; ``Ketua Walhi Kaltim``: none.
    """
    stop = at
    while stop - at < MAX_WORDS and (
        (
            scan.capital(stop)
            and (not scan.region(stop) or (stop == at and _names_on(scan, stop)) or _of_all(scan, stop, at))
        )
        or (stop > at and scan.low(stop) in LINKS and scan.capital(stop + 1))
        or (stop > at and scan.tokens[stop : stop + 1] and scan.tokens[stop].kind == "number")
    ):
        if starts_person(scan, stop) or initial(scan, stop):
            return stop
        stop += 1
    behind = scan.region(stop)
    after = behind[0] if behind else stop
    if bracket := scan.acronym(after):
        after = bracket[0]
    addressed = scan.low(after) in ADDRESS and starts_person(scan, after)
    named = addressed or (scan.low(after) == "," and starts_person(scan, after + 1))
    return stop if stop > at and named else at


def _of_all(scan: Scan, stop: int, at: int) -> bool:
    """Whether the country ends the name of an organisation: ``Founder X Indonesia, A``."""
    return stop > at and scan.low(stop) == "indonesia"


ADDRESS = frozenset({"bapak", "ibu", "bpk", "bpk.", "h.", "hj.", "drs.", "dr.", "ir."})
"""Words that a person's name, not an organisation's, goes on with."""


def _names_on(scan: Scan, at: int) -> bool:
    """Whether the region at ``at`` opens the name of an organisation: ``Ambon Music Office``."""
    place = scan.region(at)
    return place is not None and scan.capital(place[0]) and not begins_person(scan, place[0])


LINKS = frozenset({"dan", "&", "of", "and", "for", "the", "untuk"})
