"""The parties of a clause: the actors of a sentence, and those that a verb is done to, listed to its right. Who does it: ``subjects.py``."""

from __future__ import annotations

from dataclasses import dataclass

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.values import Actor, Chunk

VERBS = frozenset(
    "CAME ATTEND ATTENDED_BY ESCORTED ESCORTS OPEN OPENED_BY SPEAKS MODERATES WELCOME WELCOMED_BY LEADS LED_BY VISIT ORGANISE ORGANISED_BY "
    "TAKES_PLACE DEVELOPS REPRESENTS REPRESENTED_BY BECOMES TO_BE INSTALLS SUCCEEDS WINS WON_BY RECEIVES RECEIVED_BY HANDS HANDED_BY NOMINATED SAYS SPEECH".split()
)
JOINTS = frozenset({"COMMA", "AND", "SEMI", "BULLET", "NUMBER", "DASH"})
DOING = frozenset("WINS RECEIVES ATTEND OPEN ORGANISE HANDS VISIT INSTALLS WELCOME LEADS SPEAKS SAYS DEVELOPS".split())
"""Verbs whose subject stands right before them."""


@dataclass(frozen=True, slots=True)
class Party:
    """An actor in a sentence: chunk ``at`` of its line."""

    at: int
    actor: Actor


def party(line: Line, at: int) -> Party | None:
    value = line.found[at].value
    return Party(at, value) if isinstance(value, Actor) else None


def actor_at(line: Line, at: int) -> Actor:
    """The actor that chunk ``at`` is; one of nobody where it is none."""
    value = line.found[at].value
    return value if isinstance(value, Actor) else Actor()


def people(parties: list[Party]) -> list[Party]:
    """Those who are persons or offices."""
    return [p for p in parties if not p.actor.body]


def objects(line: Line, verb: int, *, far: bool = False) -> list[Party]:
    """The actors listed behind the verb. With ``far``, the list may run to the end of the sentence through unnamed people."""
    out: list[Party] = []
    gap, placed, inside = 0, False, verb
    for at in range(verb + 1, len(line.found)):
        chunk = line.found[at]
        if at <= inside:
            continue  # A dengan materi "X", B
        if far and out and chunk.symbol == "QUOTE" and (inside := _titled(line, at)):
            continue
        if chunk.symbol == "ACTOR":
            if out and _acts_next(line, at):
                break
            if _counts(line, at, verb, placed):
                out.append(Party(at, actor_of(chunk)))
            gap = 0
        elif _ends(line, at, far=far, any_yet=bool(out)):
            break
        else:
            located = (
                chunk.symbol == "AT" and line.scan.low(chunk.start) == "di" and line.scan.low(chunk.end) not in HERE
            )
            places = placed and chunk.symbol == "AND" and _villages(line, at)
            placed = located or places or (placed and chunk.symbol not in ("AND", "SEMI", "BULLET", "BY"))
            gap += 1
            if gap > (12 if far else 5):
                break
    return out


def _titled(line: Line, at: int) -> int:
    """The mark that closes the title in quotes at ``at``, where a list goes on behind it; 0 where none does."""
    close = next((k for k in range(at + 1, min(at + TITLE, len(line.found))) if line.found[k].symbol == "QUOTE"), 0)
    behind = [chunk.symbol for chunk in line.found[close + 1 : close + 4]]
    return close if close and behind[:1] in (["COMMA"], ["AND"]) and "ACTOR" in behind else 0


TITLE = 14
"""Chunks of a title in quotes at most."""


def _villages(line: Line, at: int) -> bool:
    """Whether ``dan`` at ``at`` ends a list of villages: ``di Kecamatan A, B, dan C``."""
    sides = (line.found[k].value for k in (at - 1, at - 2, at + 1) if 0 <= k < len(line.found))
    bodies = [value.body for value in sides if isinstance(value, Actor)]
    return len(bodies) == 2 and all(body is not None and body.kind == "village" for body in bodies)


HERE = frozenset({"lokasi", "tempat", "acara", "sana", "situ", "sini", "kesempatan"})
"""Nouns behind ``di`` that name no place whose body follows: ``hadir di lokasi Dinas A, Dinas B``."""


def _acts_next(line: Line, at: int) -> bool:
    """Whether the actor behind a comma is the subject of the next clause: ``digelar oleh A, B meraih …``."""
    behind = line.found[at + 1].symbol if at + 1 < len(line.found) else ""
    return line.found[at - 1].symbol == "COMMA" and behind in DOING


def actor_of(chunk: Chunk) -> Actor:
    assert isinstance(chunk.value, Actor)
    return chunk.value


def _counts(line: Line, at: int, verb: int, placed: bool) -> bool:
    """Whether the actor at ``at`` is one of a list: a name always, an office or body where the list goes on."""
    actor, before = actor_of(line.found[at]), line.found[at - 1].symbol
    if actor.name:
        return True
    if actor.offices and (before == "STAFF" or _all(line, at)):
        return False  # para bupati, gubernur se-Sumatera: nobody in particular
    if actor.body and (placed or _staff(line, at) or _all(line, at) or _within_brackets(line, at)):
        return False
    if before == "BY" and at > verb + 2 and line.scan.low(line.found[at - 2].start).startswith("di"):
        return False  # dihadiri badan publik yang dinilai oleh X
    joined = (
        before in JOINTS | {"OPENING", "DELEGATES", "STAFF", "BY", "NAMELY", "COLON"}
        or line.found[at - 1].value == "adalah"
    )
    joined = joined or line.scan.low(line.found[at].start - 1) in POINTED  # hadir dalam rapat itu Dinas A, …
    adverbs = all(line.scan.low(k) in MANNER for k in range(line.found[verb].end, line.found[at].start))
    return joined or adverbs or line.scan.low(line.found[at].start - 1) in LISTING or _sent(line, at, verb)


MANNER = frozenset("secara virtual daring luring online langsung juga pula tampak hadir oleh turut".split())
"""Words between a verb and its object that only say how: ``bergabung secara virtual Dinas A``."""
LISTING = frozenset({"meliputi", "mencakup"})
"""Verbs that a list follows: ``OPD yang hadir meliputi Dinas A``."""


def _within_brackets(line: Line, at: int) -> bool:
    """Whether the body at ``at`` stands in brackets, behind somebody of it: ``A (dosen Universitas X)``."""
    marks = [k for k, c in enumerate(line.found[:at]) if c.symbol in ("OPENING", "CLOSING")]
    opened = marks[-1] if marks and line.found[marks[-1]].symbol == "OPENING" else None
    return opened is not None and not (opened and line.scan.low(line.found[opened - 1].end - 1) in UNNAMED)


UNNAMED = frozenset({"terkait", "instansi", "dinas", "opd", "lembaga", "pihak", "daerah", "vertikal", "kerja", "mitra"})
"""Last words of those that a bracket lists: ``dinas/instansi terkait (Dinas A, Dinas B)``."""


def _sent(line: Line, at: int, verb: int) -> bool:
    """Whether staff of the body at ``at`` are the first of a list: ``diikuti operator website dari Dinas Kesehatan``."""
    if line.scan.low(line.found[at].start - 1) != "dari":
        return False
    lows = line.scan.lows[line.found[verb].end : line.found[at].start - 1]
    before = line.found[at - 2].symbol
    nobody = not lows or lows[-1] in ("mulai", "berasal", "pula", "juga", "hadir")  # Turut hadir dari Dinas A
    return before == "NAMELY" or nobody or (not SENDING.isdisjoint(lows) and len(lows) <= SENT_WITHIN)


SENDING = frozenset(
    "operator admin administrator pengelola peserta petugas pegawai asn staf pejabat anggota wakil perwakilan orang undangan unsur tamu".split()
)
"""Those whom a body sends."""
SENT_WITHIN = 6
"""Words between the verb and ``dari``: ``sekitar 50 orang operator website``."""


def _ends(line: Line, at: int, *, far: bool, any_yet: bool) -> bool:
    """Whether the list of objects ends before chunk ``at``."""
    symbol, low = line.found[at].symbol, line.scan.low(line.found[at].start)
    if symbol in ("STOP", "QUOTE") or (symbol in VERBS and not (far and symbol in ("REPRESENTS", "REPRESENTED_BY"))):
        return True
    if symbol == "THAT":
        return any_yet and not far
    if symbol == "COMMA":
        return any_yet and not far and line.scan.low(line.found[at].start - 1) in POINTED
    if symbol == "AT":
        if low == "terkait" and at + 1 < len(line.found) and line.found[at + 1].symbol in JOINTS:
            return False  # kepala perangkat daerah terkait, Ketua X
        return (
            low in ("kepada", "untuk", "bagi", "terhadap")
            if not any_yet
            else (low in ONWARD and (not far or low != "di")) or (low == "dengan" and not far)
        )
    return False


POINTED = frozenset({"itu", "ini", "tersebut"})
"""Words behind a noun spoken of before."""
ONWARD = frozenset("di pada saat usai dalam ke kepada untuk guna karena setelah sebelum terkait".split())
"""Prepositions behind which no further object of the verb stands."""


def _all(line: Line, at: int) -> bool:
    """Whether ``se-Sumatera``, ``Kabupaten/Kota`` behind an office or body says that all such are meant."""
    end = line.found[at].end
    behind = line.scan.low(end)
    body = actor_of(line.found[at]).body
    nowhere = body is not None and body.kind == "government" and body.region is None
    if nowhere and not {"seluruh", "diseluruh", "se-indonesia"}.isdisjoint(line.scan.lows[end : end + 12]):
        return True  # Pemerintah Provinsi, Pemerintah Kabupaten/Kota di seluruh Indonesia
    return behind.startswith("se-") or behind in ("se", "/")


SENT = frozenset({"jajaran", "pejabat", "anggota", "pegawai", "asn", "staf", "pimpinan"})
"""Staff whom an agency sent: where nobody is named, the agency was there."""


def _staff(line: Line, at: int) -> bool:
    """Whether ``para kepala``, ``di lingkungan`` before a body says that it is not the body that acts."""
    if line.found[at - 1].symbol == "STAFF" and line.scan.low(line.found[at - 1].end - 1) in SENT:
        body = actor_of(line.found[at]).body
        return body is not None and body.kind == "government"
    before = [line.found[k].symbol for k in (at - 1, at - 2) if k >= 0]
    sent = line.scan.low(line.found[at].start - 1) == "dari"  # pejabat dari Dinas A
    return before[:1] != ["COMMA"] and "STAFF" in before and not sent


def near(line: Line, at: int, symbol: str, *, reach: int = 10, back: bool = False) -> int | None:
    """The nearest chunk of that symbol behind (or before) ``at``, in the same clause."""
    behind = range(at + 1, min(len(line.found), at + reach + 1))
    for k in range(at - 1, max(-1, at - reach - 1), -1) if back else behind:
        if line.found[k].symbol == symbol:
            return k
        if line.found[k].symbol == "STOP":
            return None
    return None
