"""Mentions of events: ``Workshop Smart City bertajuk “…”``, ``rapat koordinasi pengendalian inflasi``, ``kegiatan ini``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jejaring.loaders.indonesian.lexicons import Phrases, table
from jejaring.loaders.indonesian.scan import Scan, verbal
from jejaring.loaders.indonesian.values import Chunk, Happening

INSIDE = frozenset(
    {
        "WORD",
        "NAME",
        "BODY",
        "REGION",
        "NUMBER",
        "PRIZE",
        "SPEAKERS",
        "PERSON",
        "SLASH",
        "DASH",
        "MARK",
        "STAFF",
        "DELEGATES",
        "PROGRAMME",
    }
)
"""Symbols that the name of an event may run through."""
LINKS = frozenset({"dan", "&", "serta"})
INTO = frozenset({"ke", "dalam rangka", "tentang", "untuk"})
MAX_CHUNKS = 16
TITLE_LIMIT = 160


@cache
def kinds() -> Phrases[str]:
    """Nouns that name an event by themselves."""
    return Phrases([(str(kind), str(kind)) for kind in table("events")["kinds"]])


@cache
def generic() -> frozenset[str]:
    return frozenset(table("events")["generic"])


@cache
def pointing() -> Phrases[str]:
    return Phrases([(word, word) for word in table("events")["pointing"]])


@cache
def titled() -> Phrases[str]:
    return Phrases([(word, word) for word in table("events")["titled"]])


def event(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """The event mentioned from chunk ``at``: the chunk it ends before, and what it is. Chunks are those of the scan."""
    token = found[at].start
    wrapped = (scan.low(token) in generic() and kinds().longest(scan.lows, token) is None) or scan.low(
        token
    ) in generic()
    inner = at
    if (
        wrapped
        and at + 1 < len(found)
        and found[at + 1].symbol in ("PRIZE", "BODY")
        and not pointing().longest(scan.lows, min(token + 1, len(scan.lows) - 1))
    ):
        return None  # ajang X Award: the prize is what is named
    if wrapped and not (kinds().longest(scan.lows, token) and scan.low(token) not in ("kegiatan", "acara")):
        if pointer := _pointer(scan, token + 1):
            return _chunk_at(found, pointer), Happening("", scan.text(token, pointer), True)
        inner = at + 1
        if inner >= len(found):
            return at + 1, Happening("", scan.text(token, found[at].end), True)
        if not _starts_title(scan, found[inner]):
            return at + 1, Happening("", scan.text(token, found[at].end), True)
    start = found[inner].start
    kind = kinds().longest(scan.lows, start)
    if inner == at and kind is None:
        return None
    end = _extent(scan, found, inner, start + kind[0] if kind else start)
    title = scan.text(start, found[end - 1].end)
    quoted, stop = _quoted(scan, found, end)
    named = kind[1] if kind else ""
    if kind and (pointer := _pointer(scan, start + kind[0])):
        return _chunk_at(found, pointer), Happening(named, scan.text(start, pointer), True)
    bare = bool(kind) and found[end - 1].end == start + kind[0] if kind else False
    if bare and not quoted:
        return None if named in weak() else (end, Happening(named, title, True))
    if (
        named in weak()
        and not quoted
        and not scan.capital(start)
        and not _capital_inside(scan, start, found[end - 1].end)
    ):
        return None
    return stop, Happening(
        named, title[:TITLE_LIMIT], False, quoted, longer=_longer(scan, found, start, stop) if not quoted else ""
    )


ONWARD = frozenset({"dalam", "untuk", "ke", "tentang", "bagi", "kepada", "di", "terkait", "pada", "dengan"})


def _longer(scan: Scan, found: Sequence[Chunk], start: int, end: int) -> str:
    """The title with the phrases behind it, up to a verb, a date or a comma."""
    stop = end
    while (
        stop < len(found)
        and found[stop].symbol == "AT"
        and scan.low(found[stop].start) in ONWARD
        and stop + 1 < len(found)
    ):
        further = (
            _extent(scan, found, stop + 1, found[stop + 1].end)
            if found[stop + 1].symbol in (*INSIDE, "EVENT", "OFFICE") and not verbal(scan.low(found[stop + 1].start))
            else stop
        )
        if further <= stop or (further == stop + 1 and found[stop + 1].symbol not in INSIDE):
            break
        stop = further
    return scan.text(start, found[stop - 1].end)[:TITLE_LIMIT] if stop > end else ""


@cache
def weak() -> frozenset[str]:
    """Kinds that are ordinary words too: events only with a name."""
    return frozenset(table("events")["weak"])


def _capital_inside(scan: Scan, start: int, end: int) -> bool:
    return any(scan.capital(k) for k in range(start, end))


def _starts_title(scan: Scan, chunk: Chunk) -> bool:
    if kinds().longest(scan.lows, chunk.start):
        return True
    return chunk.symbol in ("NAME", "PERSON", "BODY", "PRIZE", "PROGRAMME", "WORD", "STAFF", "REGION") and scan.capital(
        chunk.start
    )


def _pointer(scan: Scan, at: int) -> int | None:
    if at >= len(scan.lows):
        return None
    found = pointing().longest(scan.lows, at)
    return at + found[0] if found else None


def _chunk_at(found: Sequence[Chunk], token: int) -> int:
    """The first chunk that begins at or behind ``token``."""
    return next((k for k, chunk in enumerate(found) if chunk.start >= token), len(found))


def _extent(scan: Scan, found: Sequence[Chunk], at: int, least: int) -> int:
    """The chunk before which the name that begins at chunk ``at`` ends; it takes the tokens up to ``least``."""
    end = at
    while end < len(found) and found[end].start < least:
        end += 1
    while end < len(found) and end - at < MAX_CHUNKS:
        chunk = found[end]
        low = scan.low(chunk.start)
        if titled().longest(scan.lows, chunk.start) or _pointer(scan, chunk.start):
            break
        if chunk.symbol == "OPENING":
            close = scan.bracketed(chunk.start)
            if close is None or not scan.capital(chunk.start + 1):
                break
            end = _chunk_at(found, close)
        elif chunk.symbol in INSIDE and not (chunk.symbol == "WORD" and (low in STOPS or verbal(low))):
            end += 1
        elif (
            chunk.symbol == "AND"
            and low in LINKS
            and end + 1 < len(found)
            and found[end + 1].symbol in ("WORD", "NAME", "BODY")
            and scan.low(found[end + 1].start) not in STOPS
            and not verbal(scan.low(found[end + 1].start))
        ):
            end += 2
        elif (
            chunk.symbol == "OFFICE"
            and end > at
            and scan.low(chunk.start - 1) in ("tim", "pelantikan", "jabatan", "rapat")
        ):
            end += 1
        else:
            break
    return max(end, at + 1)


STOPS = frozenset(
    "yang oleh telah akan sudah masih sedang ini itu tersebut adalah merupakan secara langsung juga pula turut ikut usai lalu kemudian sehingga "
    "karena sebagai selaku menjadi dapat bisa mampu harus tampak terlihat nampak bersama bertempat sekaligus mulai hari pagi siang sore malam "
    "pukul jam kemarin besok sejak selama antara kepada terhadap demi via lewat melalui guna agar namun tetapi tapi atau dilaksanakan "
    "diikuti dihadiri berjalan resmi saat sore".split()
)


def _quoted(scan: Scan, found: Sequence[Chunk], end: int) -> tuple[str, int]:
    """A title in quotes behind the name, with or without ``bertajuk``: its words and the chunk behind it."""
    at = end
    token = found[at].start if at < len(found) else len(scan.tokens)
    if token < len(scan.lows) and (word := titled().longest(scan.lows, token)):
        at = _chunk_at(found, token + word[0])
        if at < len(found) and found[at].symbol == "COLON":
            at += 1
    elif (
        at < len(found)
        and scan.low(token) == "yang"
        and token + 1 < len(scan.lows)
        and (word := titled().longest(scan.lows, token + 1))
    ):
        at = _chunk_at(found, token + 1 + word[0])
    if at >= len(found) or found[at].symbol not in ("QUOTE", "QUOTED"):
        if at > end and at < len(found) and scan.capital(found[at].start):
            stop = _extent(scan, found, at, found[at].end)
            return scan.text(found[at].start, found[stop - 1].end), stop
        return "", end
    for stop in range(at + 1, len(found)):
        if found[stop].symbol == "QUOTE":
            inner = scan.text(found[at].end, found[stop].start).strip(" ,.")
            return (inner, stop + 1) if 0 < len(inner) <= TITLE_LIMIT else ("", end)
    last = next((k for k in range(at, len(found)) if found[k].symbol == "DAY"), len(found))
    inner = scan.text(found[at].end, found[last - 1].end).strip(" ,.")
    return (inner[:TITLE_LIMIT], end) if inner else ("", end)
