"""How far the name of an event runs: its words, its title in quotes, the phrases behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jejaring.loaders.indonesian.kinds import kinds, pointing, titled
from jejaring.loaders.indonesian.scan import Scan, heading, verbal
from jejaring.loaders.indonesian.values import Chunk

INSIDE = frozenset(
    "WORD NAME BODY REGION NUMBER PRIZE SPEAKERS PERSON SLASH DASH MARK STAFF DELEGATES PROGRAMME".split()
)
"""Symbols that the name of an event may run through."""
LINKS = frozenset({"dan", "&", "serta"})
JOINT = frozenset({"kesepakatan", "keputusan", "komitmen", "deklarasi", "pernyataan", "doa", "perjanjian", "rapat"})
"""Nouns that ``Bersama`` with a capital belongs to."""
ONWARD = frozenset(
    {"dalam", "untuk", "ke", "tentang", "bagi", "kepada", "di", "terkait", "pada", "dengan", "dari", "bersama"}
)
VENUES = frozenset(
    "ruang ruangan room aula hotel gedung kantor balai pendopo lantai ballroom auditorium halaman lapangan kediaman kampus sasana graha wisma griya bale paseban gedong".split()
)
"""Nouns of places behind ``di``, which are no part of a title."""
PLACE = 4
"""Words within which a place says what it is: X Grand Ballroom."""
MAX_CHUNKS = 16
PURPOSE = frozenset({"tujuan", "maksud", "agenda", "harapan", "melibatkan"})
"""Words behind ``dengan`` that tell why, no name: kunjungan ke X dengan tujuan …"""
TITLE_LIMIT = 160


ABOUT = re.compile(r"\s+(?:soal|perihal|mengenai)$")
"""A preposition whose object is no word of the title: ``studi tiru soal KIM``."""


def limited(title: str) -> str:
    """The title, cut behind its last whole word where it is longer than any: a run-on sentence."""
    title = ABOUT.sub("", title)
    return title if len(title) <= TITLE_LIMIT else title[: TITLE_LIMIT + 1].rpartition(" ")[0]


def chunk_at(found: Sequence[Chunk], token: int) -> int:
    """The first chunk that begins at or behind ``token``."""
    return next((k for k, chunk in enumerate(found) if chunk.start >= token), len(found))


def pointed(scan: Scan, at: int) -> int | None:
    """The end of ``ini``, ``tersebut`` at ``at``: words that point back."""
    if at >= len(scan.lows):
        return None
    if scan.low(at) == "in" and scan.low(at + 1) == ",":
        return at + 1  # Pada webinar in, …: ini, misspelt
    found = pointing().longest(scan.lows, at)
    return at + found[0] if found else None


def prolonged(scan: Scan, found: Sequence[Chunk], at: int, end: int, *, people: bool) -> str:
    """The title with the phrases behind it, up to a verb, a date or a comma; with ``people`` whom it is about too."""
    start, stop = found[at].start, end
    if people and end < len(found) and found[end].symbol in ("OFFICE", "PERSON", "BODY"):
        stop = extent(scan, found, at, found[end].end, people=True)
    while stop + 1 < len(found) and found[stop].symbol == "AT" and scan.low(found[stop].start) in ONWARD:
        first = found[stop + 1]
        if scan.low(first.start) in PURPOSE:
            break
        if scan.low(found[stop].start) == "di" and not VENUES.isdisjoint(scan.lows[first.start : first.start + PLACE]):
            break
        if first.symbol not in (*INSIDE, "OFFICE") or (first.symbol == "WORD" and verbal(scan.low(first.start))):
            break
        stop = extent(scan, found, stop + 1, first.end, people=True)
    return limited(scan.text(start, found[stop - 1].end)) if stop > end else ""


def extent(
    scan: Scan, found: Sequence[Chunk], at: int, least: int, *, people: bool = False, bodies: bool = True
) -> int:
    """The chunk before which the name that begins at chunk ``at`` ends; it takes the tokens up to ``least``.

    With ``people`` it runs through offices and names too, without ``bodies`` it ends before organisations.
    """
    end = at
    while end < len(found) and found[end].start < least:
        end += 1
    while end < len(found) and end - at < MAX_CHUNKS:
        if not bodies and found[end].symbol in ("BODY", "PERSON"):
            break
        step = _step(scan, found, at, end, people)
        if not step:
            break
        end += step
    if at < end < len(found) and scan.low(found[end].start - 1) == "tahun" and found[end].symbol == "NUMBER":
        end += 1  # a long name is cut, but not between Tahun and the year
    elif (
        end - 1 > at
        and end < len(found)
        and scan.low(found[end - 1].start) == "tahun"
        and pointed(scan, found[end].start)
    ):
        end -= 1  # Workshop Smart City Tahun Ini
    return max(end, at + 1)


def _step(scan: Scan, found: Sequence[Chunk], at: int, end: int, people: bool) -> int:
    """How many chunks the name takes further at chunk ``end``; 0 where it ends."""
    chunk = found[end]
    low = scan.low(chunk.start)
    if titled().longest(scan.lows, chunk.start) or pointed(scan, chunk.start):
        return 0
    if chunk.symbol == "OPENING":
        close = scan.bracketed(chunk.start)
        told = close and (scan.capital(chunk.start + 1) or kinds().longest(scan.lows, chunk.start + 1))
        return chunk_at(found, close) - end if told and close else 0
    if low == "atau" and scan.capital(chunk.start + 1) and scan.capital(chunk.start - 1):
        return 2 if end + 1 < len(found) and found[end + 1].symbol in INSIDE else 0
    if low == "jadi" and scan.low(chunk.start - 1) == "hari":
        return 1  # Hari Jadi Kota X
    if low == "hari" and chunk.symbol == "WORD" and scan.capital(chunk.start) and scan.capital(chunk.start + 1):
        return 1  # peringatan Hari Otonomi Daerah
    if chunk.symbol == "WORD":
        passive = low.startswith("di") and verbal(low) and heading(scan)  # Lomba X Dibagikan Y
        return int(not (low in STOPS or passive or (verbal(low) and not scan.capital(chunk.start))))
    if chunk.symbol in INSIDE:
        return 1
    if (
        low == "bersama"
        and chunk.end == chunk.start + 1
        and scan.capital(chunk.start)
        and scan.low(chunk.start - 1) in JOINT
    ):
        return 1
    if chunk.symbol == "COMMA" and end > at:
        return _enumerated(scan, found, end)
    if chunk.symbol == "AND" and low in LINKS and end + 1 < len(found):
        after = found[end + 1]
        inside = after.symbol in ("WORD", "NAME", "BODY") or (people and after.symbol == "OFFICE")
        return 2 if inside and scan.low(after.start) not in STOPS and not verbal(scan.low(after.start)) else 0
    if chunk.symbol == "OFFICE":
        return int(people or (end > at and scan.low(chunk.start - 1) in ("tim", "jabatan", "rapat")))
    return 0


ENGLISH = ("tion", "ing", "ment", "ship", "ence", "sion")
"""Endings of English nouns."""
ENUMERATED = 5
"""Chunks of a name between a comma and the last ``dan``."""


def _enumerated(scan: Scan, found: Sequence[Chunk], comma: int) -> int:
    """How far the comma at chunk ``comma`` goes on with a name that lists nouns: ``Exhibition, Evaluation dan Lecture X``."""
    for end in range(comma + 1, min(comma + ENUMERATED, len(found) - 1)):
        chunk = found[end]
        if end > comma + 1 and scan.low(chunk.start) == "dan":
            last = found[end + 1]
            return end - comma if scan.capital(last.start) and last.symbol in ("WORD", "NAME") else 0
        if not _noun(scan, chunk) and chunk.symbol != "COMMA":
            return 0
    return 0


def _noun(scan: Scan, chunk: Chunk) -> bool:
    """Whether a capitalised noun that is nobody's name stands there."""
    if not scan.capital(chunk.start) or chunk.end > chunk.start + 2:
        return False
    low = scan.low(chunk.start)
    return (chunk.symbol == "WORD" and not verbal(low)) or (chunk.symbol == "NAME" and low.endswith(ENGLISH))


STOPS = frozenset(
    "sesuai sendiri yang oleh telah akan sudah masih sedang ini itu tersebut adalah merupakan secara langsung juga pula turut ikut usai lalu kemudian sehingga "
    "karena kembali sebagai selaku menjadi dapat bisa mampu harus tampak terlihat nampak bersama bertempat sekaligus mulai hari pagi siang sore malam "
    "pukul jam kemarin besok sejak selama antara kepada terhadap demi via lewat melalui guna agar namun tetapi tapi atau dilaksanakan "
    "diikuti dihadiri berjalan resmi saat sore asal milik jatuh".split()
)


def quotation(scan: Scan, found: Sequence[Chunk], end: int) -> tuple[str, int]:
    """A title in quotes behind the name, with or without ``bertajuk``: its words and the chunk behind it."""
    at = _announced(scan, found, end)
    if at >= len(found) or found[at].symbol not in ("QUOTE", "QUOTED"):
        if at > end and at < len(found) and _opens_title(scan, found[at].start):
            loud = at
            while loud < len(found) and scan.tokens[found[loud].end - 1].text.isupper():
                loud += 1
            if loud > at + 1:
                return scan.text(found[at].start, found[loud - 1].end), loud  # bertajuk BINCANG BERSAMA MEDIA
            stop = extent(scan, found, at, found[at].end)
            return scan.text(found[at].start, found[stop - 1].end), stop
        return "", end
    for stop in range(at + 1, len(found)):
        if found[stop].symbol == "QUOTE":
            inner = scan.text(found[at].end, found[stop].start).strip(" ,.")
            stray = inner.islower() and " " not in inner  # Tahun 2023" pada Rabu: a mark too many
            return (inner, stop + 1) if 0 < len(inner) <= TITLE_LIMIT and not stray else ("", end)
    last = next((k for k in range(at, len(found)) if found[k].symbol == "DAY"), len(found))
    inner = scan.text(found[at].end, found[last - 1].end).strip(" ,.")
    stray = inner.islower() and " " not in inner
    return (limited(inner), end) if inner and not stray else ("", end)


def _opens_title(scan: Scan, at: int) -> bool:
    """Whether a title without quotes begins there: ``bertajuk Kenali Hoaks``, ``bertajuk sosialisasi Pencegahan Hoaks``."""
    kind = kinds().longest(scan.lows, at)
    return scan.capital(at) or (kind is not None and scan.capital(at + kind[0]))


def _announced(scan: Scan, found: Sequence[Chunk], end: int) -> int:
    """The chunk behind ``bertajuk``, ``yang bertajuk``, ``dengan tema :`` at chunk ``end``, else ``end``."""
    if end >= len(found):
        return end
    if found[end].symbol == "COMMA" and end + 1 < len(found) and titled().longest(scan.lows, found[end + 1].start):
        return _announced(scan, found, end + 1)
    token = found[end].start
    for start in (token, token + 1):
        announced = start < len(scan.lows) and titled().longest(scan.lows, start)
        if announced and (start == token or scan.low(token) in ("yang", "dengan")):
            at = chunk_at(found, start + announced[0])
            return at + 1 if at < len(found) and found[at].symbol == "COLON" else at
    return end
