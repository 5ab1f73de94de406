"""Mentions of events: ``Workshop Smart City bertajuk “…”``, ``rapat koordinasi pengendalian inflasi``, ``kegiatan ini``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jejaring.loaders.indonesian.kinds import closing, families, generic, kinds, online, pointing, titled, weak
from jejaring.loaders.indonesian.scan import Scan, verbal
from jejaring.loaders.indonesian.values import Chunk, Happening

INSIDE = frozenset(
    "WORD NAME BODY REGION NUMBER PRIZE SPEAKERS PERSON SLASH DASH MARK STAFF DELEGATES PROGRAMME".split()
)
"""Symbols that the name of an event may run through."""
LINKS = frozenset({"dan", "&", "serta"})
MEETINGS = frozenset({"kunjungan", "studi", "pertemuan", "wawancara"})
"""Families in which those behind the noun come, and so are no part of its name."""
ABOUT_PEOPLE = frozenset(
    "pelantikan|serah terima jabatan|kunjungan|pertemuan|penyambutan|pelepasan|rapat|safari|wawancara".split("|")
)
"""Families whose names go on with those they are about: ``pisah sambut Kepala X``, ``kunjungan kerja Komisi II DPRD Y``."""
ASKING = frozenset("ORGANISE ORGANISED_BY ATTEND OPEN LEADS WELCOME TAKES_PLACE RECEIVES WINS CAME".split())
"""Verbs that want an event: even an ordinary noun is one behind them (``melakukan peninjauan jalan``)."""
TELLING = frozenset("ORGANISED_BY OPENED_BY ATTENDED_BY MODERATES TAKES_PLACE LED_BY SPEAKERS".split())
"""Verbs behind ``yang`` that tell of an event."""
ONWARD = frozenset(
    {"dalam", "untuk", "ke", "tentang", "bagi", "kepada", "di", "terkait", "pada", "dengan", "dari", "bersama"}
)
ROOMS = frozenset("ruang ruangan aula gedung tempat lokasi".split())
"""Behind them the noun is no event: ``ruang rapat``."""
PARTS = frozenset("panitia peserta materi jadwal undangan hasil bahan".split())
"""Behind them it is one only where more is told: ``peserta rapat koordinasi yang digelar …``."""
ITEMS = frozenset("diakhiri dilanjutkan diisi diawali ditutup diteruskan".split())
TALKS = frozenset({"penilaian", "diskusi"})
"""Families that are an item of another event behind ``diakhiri dengan``: paparan, diskusi."""
OF_ANOTHER = frozenset({"pembukaan", "penutupan"})
"""Nouns that, alone, are a part of the event spoken of."""
JOINT = frozenset({"kesepakatan", "keputusan", "komitmen", "deklarasi", "pernyataan", "doa", "perjanjian", "rapat"})
"""Nouns that ``Bersama`` with a capital belongs to."""
SHORT = re.compile(
    r"\s*\((?:[Kk]unker|[Bb]imtek|[Ss]idak|[Rr]akor|[Rr]aker|[Mm]onev|FGD|[Mm]usrenbang|[Ss]ertijab|[Rr]akornas|[Rr]akerda)\)"
)
"""The short form of a kind in brackets behind it: no word of the name."""
MAX_CHUNKS = 16
TITLE_LIMIT = 160


def event(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """The event mentioned from chunk ``at``: the chunk it ends before, and what it is. Chunks are those of the scan."""
    token = found[at].start
    if scan.low(token - 1) in ROOMS:
        return None
    if found[at].symbol in ("BODY", "REGION"):
        asked = found[at].symbol == "BODY" and at > 0 and found[at - 1].symbol in ASKING
        noun = kinds().longest(scan.lows, token) if asked else None  # menggelar Forum Satu Data
        return _named(scan, found, at, noun, sure=True) if noun else _closed(scan, found, at)
    kind = kinds().longest(scan.lows, token)
    if kind is None and (his := _his(scan, found, at)):
        return his
    if scan.low(token) in generic() and (kind is None or _wraps(scan, found, at)):
        return _wrapped(scan, found, at)
    if kind:
        return _named(scan, found, at, kind)
    return _closed(scan, found, at) or _attended(scan, found, at)


def _attended(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``mengikuti Literasi Keamanan Digital yang digelar …``: a title in capitals behind a verb of taking part."""
    if (
        at == 0
        or found[at - 1].symbol != "ATTEND"
        or not (scan.capital(found[at].start) and found[at].symbol == "WORD")
    ):
        return None
    end, value = _titled_only(scan, found, at)
    if end == at + 1 or end + 1 >= len(found):
        return None
    told = found[end + 1].symbol in TELLING and scan.low(found[end].start) == "yang"
    return (end, value) if told else None


def _his(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``Kunjungannya``, ``kunjungan kerjanya``, ``kegiatannya``: an event told of before."""
    for length in (2, 1):
        start = found[at].start
        words = [scan.low(k) for k in range(start, start + length)]
        if words[-1].endswith("nya"):
            words[-1] = words[-1].removesuffix("nya")
            kind = kinds().longest(words, 0)
            if (kind and kind[0] == length) or (length == 1 and words[0] in generic() and words[0] != "kesempatan"):
                noun = kind[1] if kind else ""
                end = _chunk_at(found, start + length)
                return end, Happening(noun, scan.text(start, start + length), True, points=True)
    return None


def _wraps(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
    """Whether a generic noun that is a kind too stands before another kind: ``pertemuan rapat koordinasi``."""
    return at + 1 < len(found) and kinds().longest(scan.lows, found[at + 1].start) is not None


def _wrapped(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``kegiatan ini``, ``acara`` alone, or ``kegiatan`` and the name of an event, which then counts alone."""
    token = found[at].start
    if pointer := _pointer(scan, token + 1):
        return _chunk_at(found, pointer), Happening("", scan.text(token, pointer), True, points=True)
    inner = at + 1
    if inner < len(found) and found[inner].symbol in ("PRIZE", "BODY"):
        return None  # ajang X Award: the prize is what is named
    if inner < len(found):
        kind = kinds().longest(scan.lows, found[inner].start)
        if kind:
            return _named(scan, found, inner, kind, sure=True)
        if found[inner].symbol in ("NAME", "PERSON", "PROGRAMME", "WORD", "STAFF", "REGION") and scan.capital(
            found[inner].start
        ):
            return _titled_only(scan, found, inner)
        if found[inner].symbol == "QUOTE":
            quoted, stop = _quoted(scan, found, inner)
            if quoted:
                return stop, Happening("", quoted, False)
    return at + 1, Happening("", scan.text(token, found[at].end), True)


def _titled_only(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening]:
    """``acara Gerakan Literasi Digital``: a title without a noun for its kind."""
    end = _extent(scan, found, at, found[at].start)
    quoted, stop = _quoted(scan, found, end)
    return stop, Happening("", scan.text(found[at].start, found[end - 1].end)[:TITLE_LIMIT], False, quoted)


def _closed(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``KIM Festival 2024``: capitals up to a noun that ends a name."""
    if found[at].symbol not in ("NAME", "PERSON", "WORD", "BODY", "REGION") or not scan.capital(found[at].start):
        return None
    end = at
    while end < len(found) and end - at < 6 and scan.capital(found[end].start) and found[end].symbol in INSIDE:
        last = found[end].end - 1
        if scan.low(last) in closing() and last > found[at].start and not scan.capital(last + 1):
            stop = end + 1
            while stop < len(found) and found[stop].symbol == "NUMBER":
                stop += 1
            return stop, Happening(scan.low(last), scan.text(found[at].start, found[stop - 1].end), False)
        end += 1
    return None


def _named(
    scan: Scan, found: Sequence[Chunk], at: int, kind: tuple[int, str], *, sure: bool = False
) -> tuple[int, Happening] | None:
    """The event whose name begins with the noun ``kind`` at chunk ``at``."""
    start, noun = found[at].start, kind[1]
    behind = start + kind[0]
    if pointer := _pointer(scan, behind):
        return _chunk_at(found, pointer), Happening(noun, scan.text(start, pointer), True, points=True)
    about = families()[noun] in ABOUT_PEOPLE
    end = _extent(scan, found, at, behind, bodies=families()[noun] not in MEETINGS)
    quoted, stop = _quoted(scan, found, end)
    bare = not SHORT.sub("", scan.text(behind, found[end - 1].end)).strip()
    if scan.low(start - 1) in ("melalui", "via", "lewat") and set(scan.lows[start : found[end - 1].end]) & online():
        return None  # hadir melalui konferensi video: how, not where
    if scan.low(start - 1) == "dengan" and scan.low(start - 2) in ITEMS and families()[noun] in TALKS:
        return None
    if scan.low(start - 1) in PARTS and not _told(scan, found, end):
        return None
    between = families()[noun] in MEETINGS and scan.low(found[end - 1].end) == "antara"
    asked = sure or between or (at > 0 and found[at - 1].symbol in ASKING) or _told(scan, found, end)
    longer = "" if quoted else _longer(scan, found, at, stop, people=about)
    if bare and not quoted and noun in OF_ANOTHER:
        return end, Happening("", scan.text(start, behind), True, points=True)
    if bare and not quoted:
        return (
            None
            if noun in weak() and not asked
            else (end, Happening(noun, scan.text(start, behind), True, longer=longer))
        )
    capital = any(scan.capital(k) for k in range(start, found[end - 1].end))
    if noun in weak() and not quoted and not asked and not capital:
        return None
    title = SHORT.sub("", scan.text(start, found[end - 1].end))[:TITLE_LIMIT]
    return stop, Happening(noun, title, False, quoted, longer=SHORT.sub("", longer))


def _told(scan: Scan, found: Sequence[Chunk], end: int) -> bool:
    """Whether ``yang digelar``, ``yang dipandu``, ``… itu berlangsung`` behind a noun tells that it took place."""
    if end + 1 < len(found) and scan.low(found[end].start) == "yang":
        return found[end + 1].symbol in TELLING
    if end < len(found) and found[end].symbol in TELLING:
        return True
    return any(chunk.symbol == "TAKES_PLACE" for chunk in found[end : end + 4])


def _longer(scan: Scan, found: Sequence[Chunk], at: int, end: int, *, people: bool) -> str:
    """The title with the phrases behind it, up to a verb, a date or a comma; with ``people`` whom it is about too."""
    start, stop = found[at].start, end
    if people and end < len(found) and found[end].symbol in ("OFFICE", "PERSON", "BODY"):
        stop = _extent(scan, found, at, found[end].end, people=True)
    while stop + 1 < len(found) and found[stop].symbol == "AT" and scan.low(found[stop].start) in ONWARD:
        first = found[stop + 1]
        if first.symbol not in (*INSIDE, "OFFICE") or (first.symbol == "WORD" and verbal(scan.low(first.start))):
            break
        stop = _extent(scan, found, stop + 1, first.end, people=True)
    return scan.text(start, found[stop - 1].end)[:TITLE_LIMIT] if stop > end else ""


def _pointer(scan: Scan, at: int) -> int | None:
    if at >= len(scan.lows):
        return None
    found = pointing().longest(scan.lows, at)
    return at + found[0] if found else None


def _chunk_at(found: Sequence[Chunk], token: int) -> int:
    """The first chunk that begins at or behind ``token``."""
    return next((k for k, chunk in enumerate(found) if chunk.start >= token), len(found))


def _extent(
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
    return max(end, at + 1)


def _step(scan: Scan, found: Sequence[Chunk], at: int, end: int, people: bool) -> int:
    """How many chunks the name takes further at chunk ``end``; 0 where it ends."""
    chunk = found[end]
    low = scan.low(chunk.start)
    if titled().longest(scan.lows, chunk.start) or _pointer(scan, chunk.start):
        return 0
    if chunk.symbol == "OPENING":
        close = scan.bracketed(chunk.start)
        told = close and (scan.capital(chunk.start + 1) or kinds().longest(scan.lows, chunk.start + 1))
        return _chunk_at(found, close) - end if told and close else 0
    if low == "atau" and scan.capital(chunk.start + 1) and scan.capital(chunk.start - 1):
        return 2 if end + 1 < len(found) and found[end + 1].symbol in INSIDE else 0
    if chunk.symbol == "WORD":
        return int(not (low in STOPS or (verbal(low) and not scan.capital(chunk.start))))
    if chunk.symbol in INSIDE:
        return 1
    if low == "bersama" and scan.capital(chunk.start) and scan.low(chunk.start - 1) in JOINT:
        return 1
    if chunk.symbol == "AND" and low in LINKS and end + 1 < len(found):
        after = found[end + 1]
        inside = after.symbol in ("WORD", "NAME", "BODY") or (people and after.symbol == "OFFICE")
        return 2 if inside and scan.low(after.start) not in STOPS and not verbal(scan.low(after.start)) else 0
    if chunk.symbol == "OFFICE":
        return int(people or (end > at and scan.low(chunk.start - 1) in ("tim", "jabatan", "rapat")))
    return 0


STOPS = frozenset(
    "yang oleh telah akan sudah masih sedang ini itu tersebut adalah merupakan secara langsung juga pula turut ikut usai lalu kemudian sehingga "
    "karena sebagai selaku menjadi dapat bisa mampu harus tampak terlihat nampak bersama bertempat sekaligus mulai hari pagi siang sore malam "
    "pukul jam kemarin besok sejak selama antara kepada terhadap demi via lewat melalui guna agar namun tetapi tapi atau dilaksanakan "
    "diikuti dihadiri berjalan resmi saat sore asal milik jatuh".split()
)


def _quoted(scan: Scan, found: Sequence[Chunk], end: int) -> tuple[str, int]:
    """A title in quotes behind the name, with or without ``bertajuk``: its words and the chunk behind it."""
    at = _announced(scan, found, end)
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


def _announced(scan: Scan, found: Sequence[Chunk], end: int) -> int:
    """The chunk behind ``bertajuk``, ``yang bertajuk``, ``dengan tema :`` at chunk ``end``, else ``end``."""
    if end >= len(found):
        return end
    token = found[end].start
    for start in (token, token + 1):
        announced = start < len(scan.lows) and titled().longest(scan.lows, start)
        if announced and (start == token or scan.low(token) in ("yang", "dengan")):
            at = _chunk_at(found, start + announced[0])
            return at + 1 if at < len(found) and found[at].symbol == "COLON" else at
    return end
