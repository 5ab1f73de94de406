"""Events that a verb names where no noun does: ``meninjau pasar``, ``melantik pejabat``, ``meresmikan gedung layanan``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.events import ASKING, HOSTED
from jejaring.loaders.indonesian.kinds import families, kinds
from jejaring.loaders.indonesian.lexicons import table
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.scan import verbal
from jejaring.loaders.indonesian.titles import PLACE, STOPS, VENUES
from jejaring.loaders.indonesian.values import Actor

NAMING = frozenset("VISIT OPEN OPENED_BY INSTALLS BECOMES SIGNS WELCOME HANDS HANDED_BY".split())
VISITED = frozenset({"dikunjungi", "disambangi", "didatangi"})
"""Passive verbs of those to whom guests come."""
LOOSE = frozenset({"datang", "belajar", "menimba"})
"""Words of verbs that tell of a visit only where a body goes to another on a day."""
COMING = frozenset({"kedatangan", "dapat", "menerima", "menyambut", "menjamu"})
"""First words of verbs whose object is who comes, not where somebody goes."""
AGREEMENTS = frozenset(
    "nota mou moa pks kerjasama kerja kesepakatan kesepahaman komitmen pakta perjanjian prasasti naskah berita".split()
)
LONG_SINCE = frozenset({"telah", "sudah", "pernah", "juga"})
OBJECT = 14
PRONOUNS = frozenset({"ia", "dia", "beliau", "dirinya"})
"""Words for a person spoken of before."""
NOBODY = PRONOUNS | {"diri", "dirinya", "mereka", "kami", "kita", "saya"}
"""Words for people to whom no event is due: ``mengunjungi mereka``."""


@dataclass(frozen=True, slots=True)
class Happened:
    """The event of one verb: its noun, and a title made of the noun and what the verb is done to."""

    kind: str
    title: str


TRAVELLERS = frozenset(
    "kontingen atlet atlit jemaah jamaah calon peserta rombongan mahasiswa tim siswa pelajar kafilah delegasi duta pemudik kontigen petugas relawan pasukan pawai karnaval".split()
)
"""Those who are seen off: ``melepas kontingen``."""
HOW_MANY = re.compile(r"^(?:[Ss]ebanyak|[Ss]ejumlah|[Ss]ekitar)\s+(?:\d[\d.]*\s+(?:orang\s+)?)?")
"""How many there are, no word of a title: ``Sebanyak 393 jemaah calon haji``."""
SENT_OFF = 6
"""Words between them and the verb."""


@cache
def nouns() -> dict[str, str]:
    """The noun of each verb."""
    return {str(verb): noun for noun, verbs in table("events")["verbs"].items() for verb in verbs}


COUNTING = frozenset(
    "keberangkatan secara resmi langsung simbolis sebanyak sejumlah sekitar para seluruh orang".split()
)
"""Words between the verb of seeing off and those who go."""


def _seen_off(line: Line, at: int) -> bool:
    """Whether it is travellers that the verb at ``at`` is done to, right behind it, or before its passive: ``melepas kontingen``."""
    chunk = line.found[at]
    if line.scan.low(chunk.start).startswith("di"):
        return not TRAVELLERS.isdisjoint(line.scan.lows[max(0, chunk.start - SENT_OFF) : chunk.start])
    behind = chunk.end
    while line.scan.low(behind) in COUNTING or line.scan.low(behind).isdigit():
        behind += 1
    return line.scan.low(behind) in TRAVELLERS


GOING_ON = frozenset({"pelaksanaan", "jalannya", "proses", "kegiatan", "kelancaran", "berlangsungnya"})
"""Nouns before an event that is under way."""
MET = frozenset({"diskusi", "lomba", "pelatihan", "rapat", "seminar", "sosialisasi", "simulasi", "bimbingan teknis"})
"""Families of events at which people sit together."""


def looked_on(line: Line, at: int) -> bool:
    """Whether the verb of inspecting at ``at`` is done to an event: ``meninjau jalannya diskusi``."""
    start = line.found[at].end
    while line.scan.low(start) in GOING_ON:
        start += 1
    kind = kinds().longest(line.scan.lows, start)
    return kind is not None and families().get(kind[1]) in MET


def happened(line: Line, at: int) -> Happened | None:
    """The event that the verb at chunk ``at`` names, if it is such a verb and no event is named beside it."""
    chunk = line.found[at]
    if chunk.symbol in HOSTED:
        return _hosted(line, at)
    if chunk.symbol not in NAMING:
        return None
    noun = nouns().get(str(chunk.value))
    if noun is None or any(c.symbol == "EVENT" for c in line.found[max(0, at - 5) : at + 4]):
        return None
    if noun == "Pelepasan" and not _seen_off(line, at):
        return None  # melepas tukik
    if noun in ("Pelantikan", "Pelepasan") and line.scan.low(chunk.start - 1) in ("untuk", "guna", "segera"):
        return None  # surat perintah untuk melantik
    if noun == "Pertemuan" and _inside_event(line, at):
        return None  # bertemu insan pers dalam sebuah gathering
    if noun == "Peluncuran" and line.scan.low(chunk.start - 1) in LONG_SINCE and "DAY" not in line.symbols:
        return None  # Pemerintah telah meluncurkan X: once, nobody says when
    if noun == "Penandatanganan" and not any(
        line.scan.low(k) in AGREEMENTS
        for k in range(line.found[max(0, at - 8)].start, min(chunk.end + 8, len(line.scan.lows)))
    ):
        return None  # who signs a regulation meets nobody
    if noun == "Peninjauan" and looked_on(line, at):
        return None  # meninjau pelatihan: who looks on is there
    if noun == "Penyerahan":
        return _given(line, at)
    if any(c.symbol == "EVENT" for c in line.found[:at]) and chunk.symbol == "OPENED_BY":
        return None  # Acara X digelar dan diresmikan oleh Y
    spoken = line.scan.lows[chunk.start : chunk.end]
    passive = chunk.symbol in ("OPENED_BY", "BECOMES") or any(low.startswith("di") for low in spoken)
    what = _before(line, at) if passive else _behind(line, at, placed=noun != "Peluncuran")
    if not stated(line, at) or what.lower() in NOBODY:
        return None
    if noun in ("Kunjungan", "Peninjauan") and _routine(line, at):
        return None
    if not LOOSE.isdisjoint(spoken):
        if not _goes(line, at):
            return None
        what = re.sub(r"^.*?\b(?=(?:ke|di) [A-Z])", "", what)  # belajar pengelolaan data ke Dinas X
    what = HOW_MANY.sub("", what)
    if spoken[0] in VISITED:
        guest = line.found[at + 1 : at + 2]
        what = _behind(line, at, placed=True) if guest and isinstance(guest[0].value, Actor) else ""
        return Happened("kunjungan", f"Kunjungan {what}") if what else None
    if noun == "Kunjungan" and what and what.split()[0] not in ("ke", "di"):
        what = what if line.scan.low(chunk.start) in COMING else f"ke {what}"  # mengunjungi X
    if noun == "Kunjungan" and not what and at and "DAY" in line.symbols:
        what = _comer(line, at)  # Dinas X berkunjung, Kamis (1/8/2024)
    return Happened(noun.lower(), f"{noun} {what}".strip()) if what or passive else None


GOODS = frozenset(
    "bantuan hibah santunan beasiswa alsintan sembako sertifikat dpa dipa sk lkpd lhp ambulans mobil perahu bibit kursi laptop komputer insentif".split()
)
"""What is handed over at a meeting of its own: ``menyerahkan bantuan kepada kelompok tani, Senin``."""
WORDS_OF_GOODS = 6


def _given(line: Line, at: int) -> Happened | None:
    """The handing over of goods on a day, by somebody with a name; the prizes of an article have ceremonies."""
    if "DAY" not in line.symbols or "PRIZE" in line.symbols or not stated(line, at) or occasion(line, at) is not None:
        return None
    passive = line.found[at].symbol == "HANDED_BY"
    near = (
        range(max(0, at - WORDS_OF_GOODS), at) if passive else range(at + 1, min(at + WORDS_OF_GOODS, len(line.found)))
    )
    what = next((k for k in near if line.scan.low(line.found[k].start) in GOODS), None)
    giver = line.found[max(0, at - 4) : at] if not passive else line.found[at + 1 : at + 4]
    if what is None or not any(isinstance(c.value, Actor) and c.value.name for c in giver):
        return None
    end = what + 1
    while (
        end < len(line.found)
        and end != at
        and line.found[end].symbol in ("WORD", "NAME")
        and end - what < WORDS_OF_GOODS
    ):
        end += 1
    return Happened("penyerahan", f"Penyerahan {line.scan.text(line.found[what].start, line.found[end - 1].end)}")


DURING = frozenset({"dalam", "pada", "saat", "sela", "sela-sela", "bersamaan"})
"""Words before the occasion of a gift."""


OTHERWISE = frozenset({"yang", "karena", "setelah", "sebelum", "usai", "seusai"})
"""Words behind which an event is not the occasion of a gift."""


def occasion(line: Line, at: int) -> int | None:
    """The event at which something is handed over by the verb at ``at``: ``menyerahkan bantuan dalam acara X``."""
    for k in range(at + 1, len(line.found)):
        if line.scan.low(line.found[k].start) in OTHERWISE:
            return None  # kepada A yang pingsan saat rapat
        if line.found[k].symbol == "EVENT" and not DURING.isdisjoint(
            line.scan.lows[max(0, line.found[k].start - 3) : line.found[k].start]
        ):
            return k
    return None


def _routine(line: Line, at: int) -> bool:
    """Whether a body looks after something by the verb at ``at``, and goes nowhere: ``Dinas X memantau kemacetan``."""
    if line.scan.low(line.found[at].end) == "ulang":
        return True  # meninjau ulang aturan
    before = [c.value for c in line.found[max(0, at - 6) : at] if isinstance(c.value, Actor)]
    behind = any(isinstance(c.value, Actor) for c in line.found[at + 1 : at + 6])
    by_body = bool(before) and all(actor.body is not None for actor in before)
    return by_body and not behind and "DAY" not in line.symbols


def _goes(line: Line, at: int) -> bool:
    """Whether a body goes somewhere by the verb at ``at``, on a day: ``Dinas X belajar pengelolaan data ke Dinas Y, Selasa``."""
    bodies = [k for k, c in enumerate(line.found) if isinstance(c.value, Actor) and (c.value.body or c.value.offices)]
    behind = next((k for k in bodies if at < k <= at + GOING), None)
    towards = behind is not None and any(line.scan.low(c.end - 1) in ("ke", "di") for c in line.found[at:behind])
    return towards and any(k < at for k in bodies) and "DAY" in line.symbols


GOING = 8
"""Chunks between such a verb and where they go."""


def _inside_event(line: Line, at: int) -> bool:
    """Whether an event is named behind ``dalam`` in the clause of the verb at ``at``."""
    places = range(at + 1, min(at + OBJECT, len(line.found)))
    inside = next((k for k in places if line.found[k].symbol == "EVENT"), None)
    return inside is not None and "dalam" in line.scan.lows[line.found[at].end : line.found[inside].start]


def _comer(line: Line, at: int) -> str:
    """Who is named right before the verb of visiting at ``at``, with those listed before."""
    last = line.found[at - 1]
    if not isinstance(last.value, Actor) or not last.value.body:
        return ""
    return line.scan.text(last.start, last.end)


def _hosted(line: Line, at: int) -> Happened | None:
    """``Rombongan DPRD Kota X disambut …``: their visit."""
    if at < 2 or line.scan.low(line.found[at - 2].start) != "rombongan" or line.found[at - 1].symbol != "ACTOR":
        return None
    who = line.scan.text(line.found[at - 1].start, line.found[at - 1].end)
    return Happened("kunjungan", f"Kunjungan {who}") if stated(line, at) else None


def _behind(line: Line, at: int, *, placed: bool) -> str:
    """The words of what the verb at ``at`` is done to; ``placed``: with where it is, if the text says so."""
    end = at + 1
    while end < len(line.found) and end - at <= OBJECT and _inside(line, end):
        if not placed and line.found[end].symbol == "AT":
            break
        end += 1
    while end > at + 1 and line.found[end - 1].symbol in ("AND", "COMMA"):
        end -= 1
    return line.scan.text(line.found[at].end, line.found[end - 1].end).rstrip(" ,") if end > at + 1 else ""


def _before(line: Line, at: int) -> str:
    """The words in front of a passive verb: ``Gedung layanan itu diresmikan oleh …``."""
    start = at
    while start > 0 and at - start < OBJECT and _inside(line, start - 1) and line.found[start - 1].symbol != "AND":
        start -= 1
    words = line.scan.text(line.found[start].start, line.found[at - 1].end) if start < at else ""
    if line.found[at].symbol == "SIGNS":
        words = re.sub(r"\s+(?:ini|itu|tersebut)$", "", words)  # nota kesepahaman itu ditandatangani
    return "" if any(w in words.lower().split() for w in ("ini", "itu", "tersebut", "baru")) else words


def _inside(line: Line, at: int) -> bool:
    chunk = line.found[at]
    place = line.scan.lows[chunk.end : chunk.end + PLACE]
    if chunk.symbol == "AT" and line.scan.low(chunk.start) == "di" and not VENUES.isdisjoint(place):
        return False
    if chunk.symbol in ("AND", "AT"):
        return (
            at + 1 < len(line.found)
            and line.scan.low(chunk.start) in ("dan", "di", "ke")
            and line.found[at + 1].symbol in ("WORD", "NAME", "REGION", "ACTOR")
        )
    return chunk.symbol in (
        "WORD",
        "STAFF",
        "NAME",
        "ACTOR",
        "REGION",
        "NUMBER",
        "SLASH",
        "PRIZE",
        "PROGRAMME",
    ) and not (chunk.symbol == "WORD" and (verbal(line.scan.low(chunk.start)) or line.scan.low(chunk.start) in STOPS))


def weight(line: Line, at: int) -> int:
    """How much a sentence is about the event of chunk ``at``: 2 for what its verb does, 0 for an occasion."""
    if line.scan.low(line.found[at].start - 1) in ("rangka", "keikutsertaan", "jelang", "menjelang"):
        return 0
    return 1 + (at > 0 and line.found[at - 1].symbol in ASKING)


def acted(line: Line, at: int) -> bool:
    """Whether someone with a name stands before the verb at chunk ``at`` as the one who does it."""
    before = line.found[max(0, at - 6) : at]
    return any(isinstance(c.value, Actor) and c.value.name for c in before) and line.found[at].symbol == "VISIT"
