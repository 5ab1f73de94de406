"""Mentions of events: ``Workshop Smart City bertajuk “…”``, ``rapat koordinasi pengendalian inflasi``, ``kegiatan ini``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jejaring.loaders.indonesian.kinds import closing, families, generic, kinds, online, weak
from jejaring.loaders.indonesian.scan import COUNTED, Scan
from jejaring.loaders.indonesian.telling import TELLING, told
from jejaring.loaders.indonesian.text import OPENERS
from jejaring.loaders.indonesian.titles import INSIDE, chunk_at, extent, limited, pointed, prolonged, quotation
from jejaring.loaders.indonesian.values import Chunk, Happening

MEETINGS = frozenset({"kunjungan", "studi", "pertemuan", "wawancara"})
"""Families in which those behind the noun come, and so are no part of its name."""
ABOUT_PEOPLE = frozenset(
    "pelantikan|serah terima jabatan|kunjungan|pertemuan|penyambutan|pelepasan|rapat|safari|wawancara".split("|")
)
"""Families whose names go on with those they are about: ``pisah sambut Kepala X``, ``kunjungan kerja Komisi II DPRD Y``."""
ASKING = frozenset("ORGANISE ORGANISED_BY ATTEND OPEN LEADS WELCOME TAKES_PLACE RECEIVES WINS CAME".split())
"""Verbs that want an event: even an ordinary noun is one behind them (``melakukan peninjauan jalan``)."""
HOLDING = frozenset({"penyelenggaraan", "pelaksanaan", "gelaran", "perhelatan", "terselenggaranya", "terlaksananya"})
"""Nouns of holding one: ``atas penyelenggaraan Forum Satu Data``."""
ROOMS = frozenset("tahun masa ruang ruangan aula gedung tempat lokasi convention".split())
"""Behind them the noun is no event: ``ruang rapat``, ``Indonesia Convention Exhibition``."""
SYSTEMS = frozenset({"sistem", "aplikasi", "portal", "platform", "dasbor", "dashboard"})
"""Nouns for a service whose name goes on behind them."""
SITES = frozenset({"tempat", "lokasi"})
AHEAD = frozenset({"menyongsong", "menghadapi", "jelang", "menjelang", "mempersiapkan"})
"""Behind them it is still to come: ``menyongsong Monev 2026``."""
PARTS = frozenset("panitia peserta materi jadwal undangan hasil bahan".split())
"""Behind them it is one only where more is told: ``peserta rapat koordinasi yang digelar …``."""
HEARERS = frozenset({"depan", "hadapan", "dihadapan", "didepan"})
"""Words before those who hear a speech."""
BETWEEN = frozenset({"sela", "sela-sela", "disela", "disela-sela", "tengah", "tengah-tengah"})
"""``di sela-sela``: between its parts, it goes on; who speaks then is there."""
ITEMS = frozenset("diakhiri dilanjutkan diisi diawali ditutup diteruskan".split())
TALKS = frozenset({"penilaian", "diskusi"})
"""Families that are an item of another event behind ``diakhiri dengan``: paparan, diskusi."""
OF_ANOTHER = frozenset({"pembukaan", "penutupan"})
"""Nouns that, alone, are a part of the event spoken of."""
MEANS = frozenset({"online", "daring", "virtual", "hybrid", "luring"})
"""How people met: ``seminar online ini``."""
SHORT = re.compile(
    r"\s*\((?:[Kk]unker|[Bb]imtek|[Ss]idak|[Rr]akor|[Rr]aker|[Mm]onev|FGD|[Mm]usrenbang|[Ss]ertijab|[Rr]akornas|[Rr]akerda)\)"
)
"""The short form of a kind in brackets behind it: no word of the name."""


def event(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """The event mentioned from chunk ``at``: the chunk it ends before, and what it is. Chunks are those of the scan."""
    token = found[at].start
    before = scan.low(token - 1)
    if before == "tim" and scan.low(token) == "penilaian":
        return None  # tim penilaian Kemendagri
    ahead = before in AHEAD or (before == "persiapan" and kinds().longest(scan.lows, token - 2) is None)
    site = before in SITES and scan.low(token - 2) in (
        "menjadi",
        "jadi",
        "sebagai",
    )  # Aula X menjadi tempat sosialisasi Y
    if before == "(" and token > 1 and scan.capital(token - 2):
        return None  # E-Monev (monitoring dan evaluasi)
    if before in SYSTEMS and scan.capital(token - 1) == scan.capital(token):
        return None  # Sistem Pemantauan X
    if (before in ROOMS and not site) or (ahead and token > 1):
        return None
    if found[at].symbol in ("BODY", "REGION"):
        asked = at > 0 and (found[at - 1].symbol in ASKING or before in HOLDING)  # menggelar Forum Satu Data
        held = found[at].symbol == "BODY" and (asked or told(scan, found, at + 1))  # Forum Satu Data digelar
        noun = kinds().longest(scan.lows, token) if held else None
        return _named(scan, found, at, noun, sure=True) if noun else _closed(scan, found, at)
    kind = kinds().longest(scan.lows, token)
    visits = kind is not None and families()[kind[1]] in MEETINGS and scan.low(token + 1).endswith("nya")
    if (kind is None or visits) and (his := _his(scan, found, at)):
        return his
    if scan.low(token) in generic() and (kind is None or _wraps(scan, found, at)):
        return _wrapped(scan, found, at)
    if kind:
        return _inner(scan, found, at, kind) or _opening(scan, found, at, kind) or _named(scan, found, at, kind)
    return _closed(scan, found, at) or _attended(scan, found, at) or _held(scan, found, at)


HOLDS = frozenset({"menggelar", "gelar", "mengadakan", "menyelenggarakan", "menghelat"})
"""Verbs whose object is an event whatever it is called, where the sentence tells the day."""
LASTING = frozenset(
    "perbaikan pemeliharaan pemadaman perkara kendaraan pengadaan pembangunan pengaspalan normalisasi rehabilitasi renovasi layanan pelayanan urusan pemerintahan pemilu pemilihan pilkada pendidikan operasi aksi program kerja barang pasukan sistem usaha".split()
)
"""First words of what goes on for long, which those verbs are said of too."""


def _held(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``menggelar Gerakan Bersih Data di Balikpapan, Selasa (13/8/2024)``: what is held on a day."""
    if at == 0 or found[at - 1].symbol != "ORGANISE" or scan.low(found[at - 1].end - 1) not in HOLDS:
        return None
    dated = any(chunk.symbol == "DAY" for chunk in found[at:])
    if not dated or found[at].symbol not in ("WORD", "NAME") or scan.low(found[at].start) in LASTING:
        return None
    end, value = _titled_only(scan, found, at)
    return (end, value) if end > at + 1 and len(value.title.split()) > 1 else None


def _inner(scan: Scan, found: Sequence[Chunk], at: int, kind: tuple[int, str]) -> tuple[int, Happening] | None:
    """``Video Conference (Vidcon) Rapat Koordinasi X``: by what means they met, then the event."""
    if set(kind[1].split()).isdisjoint(online() | {"conference"}) or families()[kind[1]] == "seminar":
        return None  # Webinar Literasi Digital is the name
    behind = found[at].start + kind[0]
    if bracket := scan.bracketed(behind):
        behind = bracket
    inner = kinds().longest(scan.lows, behind) if scan.capital(behind) else None
    place = chunk_at(found, behind)
    return _named(scan, found, place, inner, sure=True) if inner and place < len(found) else None


def _opening(scan: Scan, found: Sequence[Chunk], at: int, kind: tuple[int, str]) -> tuple[int, Happening] | None:
    """``sambutan pembukaan sosialisasi Smart City``: the opening of an event is that event."""
    behind = found[at].start + kind[0]
    inner = kinds().longest(scan.lows, behind) if kind[1] in OF_ANOTHER and not scan.capital(found[at].start) else None
    place = chunk_at(found, behind)
    return _named(scan, found, place, inner, sure=True) if inner and place < len(found) else None


def _attended(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``mengikuti Literasi Keamanan Digital yang digelar …``: a title in capitals behind a verb of taking part."""
    if (
        at == 0
        or found[at - 1].symbol != "ATTEND"
        or not (scan.capital(found[at].start) and found[at].symbol in ("WORD", "NAME"))
    ):
        return None
    end, value = _titled_only(scan, found, at)
    if end == at + 1 or end + 1 >= len(found):
        return None
    taken_up = found[end + 1].symbol in TELLING and scan.low(found[end].start) == "yang"
    dated = any(chunk.symbol == "DAY" for chunk in found[end:])
    visited = scan.low(found[at - 1].end - 1) in ("menghadiri", "hadiri") and dated
    return (end, value) if taken_up or visited else None


def _his(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``Kunjungannya``, ``kunjungan kerjanya``, ``kegiatannya``: an event told of before."""
    start = found[at].start
    for length in (2, 1) if scan.low(start).endswith("nya") or scan.low(start + 1).endswith("nya") else ():
        words = [scan.low(k) for k in range(start, start + length)]
        if words[-1].endswith("nya"):
            words[-1] = words[-1].removesuffix("nya")
            kind = kinds().longest(words, 0)
            if (kind and kind[0] == length) or (length == 1 and words[0] in generic() and words[0] != "kesempatan"):
                noun = kind[1] if kind else ""
                end = chunk_at(found, start + length)
                title = scan.text(start, start + length)
                return end, Happening(noun, title[: -len("nya")], True, points=True)
    return None


def _wraps(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
    """Whether a generic noun that is a kind too stands before another kind: ``pertemuan rapat koordinasi``."""
    inner = kinds().longest(scan.lows, found[at + 1].start) if at + 1 < len(found) else None
    return inner is not None and not (inner[1] in weak() and kinds().longest(scan.lows, found[at].start))


TITLED = frozenset({"bertajuk", "berjudul", "tajuk", "bertitel"})
"""Words that announce the name of an event; a theme (``bertema``) is none."""


def _wrapped(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``kegiatan ini``, ``acara`` alone, or ``kegiatan`` and the name of an event, which then counts alone."""
    token = found[at].start
    if pointer := pointed(scan, token + 1):
        return chunk_at(found, pointer), Happening("", scan.text(token, pointer), True, points=True)
    if scan.low(token - 1) in COUNTED or scan.low(token + 1) in LASTING:
        return None  # berbagai kegiatan, kegiatan Rehabilitasi jaringan irigasi
    inner = at + 1
    if (
        inner < len(found)
        and found[inner].symbol == "BODY"
        and (kind := kinds().longest(scan.lows, found[inner].start))
    ):
        return _named(scan, found, inner, kind, sure=True)  # ajang Forum Pemerintahan Digital Jawa Timur 2025
    if inner < len(found) and found[inner].symbol in ("PRIZE", "BODY"):
        return None  # ajang X Award: the prize is what is named
    if inner < len(found):
        kind = kinds().longest(scan.lows, found[inner].start)
        if kind:
            return _named(scan, found, inner, kind, sure=True)
        if found[inner].symbol in ("NAME", "PERSON", "PROGRAMME", "WORD", "STAFF", "REGION") and scan.capital(
            found[inner].start
        ):
            stop, value = _titled_only(scan, found, inner)
            if found[inner].symbol not in ("REGION", "STAFF") or stop > inner + 1:
                return stop, value
        if found[inner].symbol == "QUOTE" or not TITLED.isdisjoint(
            scan.lows[found[inner].start : found[inner].start + 2]
        ):
            quoted, stop = quotation(scan, found, inner)
            if quoted:
                return stop, Happening("", quoted, False)  # kegiatan bertajuk “Literasi Digital”
    return at + 1, Happening("", scan.text(token, found[at].end), True)


def _titled_only(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening]:
    """``acara Gerakan Literasi Digital``: a title without a noun for its kind."""
    end = extent(scan, found, at, found[at].start)
    quoted, stop = quotation(scan, found, end)
    return stop, Happening("", limited(scan.text(found[at].start, found[end - 1].end)), False, quoted)


def _closed(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Happening] | None:
    """``KIM Festival 2024``: capitals up to a noun that ends a name."""
    if found[at].symbol not in ("NAME", "PERSON", "WORD", "BODY", "REGION") or not scan.capital(found[at].start):
        return None
    if at == 0 and found[at].symbol == "WORD" and scan.low(found[at].start) in OPENERS:
        return None  # Adapun Jatim Kominfo Festival 2019 …
    end = at
    while end < len(found) and end - at < 6 and scan.capital(found[end].start) and found[end].symbol in INSIDE:
        last = found[end].end - 1
        if scan.low(last - 1) == "convention":
            return None  # Indonesia Convention Exhibition: a building
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
    if pointer := pointed(scan, behind + (scan.low(behind) in MEANS)):
        return chunk_at(found, pointer), Happening(noun, scan.text(start, pointer), True, points=True)
    about = families()[noun] in ABOUT_PEOPLE
    end = extent(scan, found, at, behind, bodies=families()[noun] not in MEETINGS)
    if noun == "pertemuan" and [c.symbol for c in found[end : end + 2]] == ["BODY", "ORGANISED_BY"]:
        end += 1  # Pertemuan Asosiasi X digelar Dinas Y
    quoted, stop = quotation(scan, found, end)
    bare = not SHORT.sub("", scan.text(behind, found[end - 1].end)).strip()
    if scan.low(start - 1) in ("melalui", "via", "lewat") and set(scan.lows[start : found[end - 1].end]) & online():
        return None  # hadir melalui konferensi video: how, not where
    if scan.low(start - 1) == "dengan" and scan.low(start - 2) in ITEMS and families()[noun] in TALKS:
        return None
    audience = HEARERS.intersection(scan.lows[max(0, start - 4) : start])  # di hadapan 60 peserta pelatihan X
    if scan.low(start - 1) in PARTS and not audience and not told(scan, found, end):
        return None
    between = families()[noun] in MEETINGS and scan.low(found[end - 1].end) == "antara"
    hosted = families()[noun] in MEETINGS and _hosted(found, end)
    asked = sure or between or hosted or (at > 0 and found[at - 1].symbol in ASKING) or told(scan, found, end)
    asked = asked or scan.low(start - 1) in BETWEEN
    joining = at > 0 and scan.low(found[at - 1].start) in ("ikut", "turut")  # Ikut menerima kunjungan Asisten X
    longer = "" if quoted or joining else prolonged(scan, found, at, stop, people=about)
    if bare and not quoted and noun in OF_ANOTHER:
        return end, Happening("", scan.text(start, behind), True, points=True)
    if bare and not quoted:
        return (
            None
            if noun in weak() and not asked
            else (end, Happening(noun, scan.text(start, behind), True, longer=SHORT.sub("", longer)))
        )
    capital = any(scan.capital(k) for k in range(start, found[end - 1].end))
    if noun in weak() and not quoted and not asked and not capital:
        return None
    title = limited(SHORT.sub("", scan.text(start, found[end - 1].end)))
    return stop, Happening(noun, title, False, quoted, longer=SHORT.sub("", longer))


def _hosted(found: Sequence[Chunk], end: int) -> bool:
    """``Kunjungan Dinas A diterima Kepala Dinas B``: who comes stands behind the noun, then that they are received."""
    return end + 1 < len(found) and found[end].symbol in ("BODY", "PERSON") and found[end + 1].symbol in HOSTED


HOSTED = frozenset({"RECEIVED_BY", "WELCOMED_BY"})
"""Verbs of receiving guests, who stand before them."""
