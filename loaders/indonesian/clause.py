"""Who does what to whom around one verb of a sentence: its subjects to the left, its objects to the right."""

from __future__ import annotations

from dataclasses import dataclass

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.scan import verbal
from jejaring.loaders.indonesian.titles import VENUES
from jejaring.loaders.indonesian.values import Actor, Chunk

VERBS = frozenset(
    "CAME ATTEND ATTENDED_BY ESCORTED ESCORTS OPEN OPENED_BY SPEAKS MODERATES WELCOME WELCOMED_BY LEADS LED_BY VISIT ORGANISE ORGANISED_BY "
    "TAKES_PLACE DEVELOPS REPRESENTS REPRESENTED_BY BECOMES TO_BE INSTALLS SUCCEEDS WINS WON_BY RECEIVES RECEIVED_BY HANDS HANDED_BY NOMINATED SAYS SPEECH".split()
)
BREAKS = frozenset({"SEMI", "STOP"})
JOINTS = frozenset({"COMMA", "AND", "SEMI", "BULLET", "NUMBER", "DASH"})
OBJECT_OF = frozenset({"INVITES", "REPRESENTS", "ESCORTED", "ATTENDED_BY", "JOINTLY", "ESCORTS", "SUCCEEDS", "LED_BY"})
REACH = 14
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


def people(parties: list[Party]) -> list[Party]:
    """Those who are persons or offices."""
    return [p for p in parties if not p.actor.body]


def subjects(line: Line, verb: int) -> list[Party]:
    """The actors that do what the verb at chunk ``verb`` says, in order; empty where none can be told."""
    at, steps = verb - 1, 0
    while at >= 0 and steps < REACH:
        chunk = line.found[at]
        if chunk.symbol == "ACTOR":
            start = _list_start(line, at)
            before = start - 1
            if start == at and _housed(line, at):
                at, steps = at - 1, steps + 1
                continue
            while before >= 0 and line.found[before].symbol in ("STAFF", "DELEGATES"):
                before -= 1
            if before >= 0 and _overcome(line, before, at, verb):
                at, steps = before - 1, steps + 1
                continue
            if before >= 0 and line.found[before].symbol == "THROUGH":
                return [*subjects(line, before), *_listed(line, start, at + 1)]
            if before >= 0 and line.found[before].symbol == "ESCORTS" and at == verb - 1:
                return _listed(line, at, at + 1)  # A saat mendampingi B menerima X
            if before >= 0 and line.found[before].symbol in OBJECT_OF and not _taken_up(line, at, verb):
                if _after_another(line, before, start, at):
                    return _listed(line, at, at + 1)
                at, steps = before - 1, steps + 1
                continue
            if before >= 0 and line.found[before].symbol == "AT" and _of_place(line, before):
                if line.scan.low(line.found[before].start) == "kepada" and _relative(line, at, verb):
                    return _listed(line, at, at + 1)
                at = start - 1
                continue
            return _listed(line, _own_start(line, start, at), at + 1)
        if (chunk.symbol in BREAKS and at < verb - 1) or (chunk.symbol == "SAYS" and _another(line, at)):
            return []
        at, steps = at - 1, steps + 1
    return []


def _taken_up(line: Line, at: int, verb: int) -> bool:
    """Whether ``yang`` behind the actor at ``at`` makes it the subject: ``mengundang Gubernur A yang dijadwalkan hadir``."""
    return at + 1 < verb <= at + 3 and line.found[at + 1].symbol == "THAT"


def _overcome(line: Line, before: int, at: int, verb: int) -> bool:
    """Whether the actor at ``at`` is what another verb is done to: ``Kota A yang menyingkirkan Kota B, ditetapkan …``."""
    low = line.scan.low(line.found[before].start)
    acted = line.found[before].symbol == "WORD" and low.startswith("me") and verbal(low)
    return acted and any(line.found[k].symbol == "COMMA" for k in range(at + 1, verb))


def _relative(line: Line, at: int, verb: int) -> bool:
    """Whether ``yang`` right before the verb takes up the actor at ``at``: ``kepada A, yang telah menerima …``."""
    return any(line.found[k].symbol == "THAT" for k in range(max(at + 1, verb - 2), verb))


def _another(line: Line, says: int) -> bool:
    """Whether what is said has a subject of its own: ``A menuturkan, Kabupaten Paser telah meluncurkan …``."""
    behind = [c for c in line.found[says + 1 : says + 3] if line.scan.low(c.start) not in (",", "bahwa")]
    return bool(behind) and behind[0].symbol == "REGION"


def _own_start(line: Line, start: int, at: int) -> int:
    """Where the list of subjects begins that ends at ``at``: without what another verb or preposition governs.

    Example: X Award yang digelar Badan A, Dinas B meraih …: Badan A is no subject.
    """
    governed = start > 0 and (line.found[start - 1].symbol in VERBS | {"BY", "AT", "JOINTLY"} or _housed(line, start))
    joined = any(line.found[k].symbol == "AND" for k in range(start, at))
    return at if governed and not joined else start


def _housed(line: Line, at: int) -> bool:
    """Whether the body at ``at`` only says where a room is: ``Bertempat di Ruang Rapat Sekretariat Daerah, Dinas X menggelar …``."""
    k = at - 1
    while k >= 0 and line.found[k].symbol in ("WORD", "NAME", "NUMBER"):
        k -= 1
    room = k >= 0 and line.found[k].symbol == "AT" and line.scan.low(line.found[k + 1].start) in VENUES
    return room and k < at - 1


def _after_another(line: Line, governing: int, start: int, at: int) -> bool:
    """Whether the sentence opens with whom the subject stands in for or is with: ``Mewakili Bupati Paser, Sekda A membuka …``."""
    symbol = line.found[governing].symbol
    opens = symbol in ("REPRESENTS", "ESCORTED", "JOINTLY") and not any(
        c.symbol == "ACTOR" for c in line.found[:governing]
    )
    fits = symbol == "JOINTLY" or _actor(line.found[at]).name is not None
    return opens and fits and at > start and line.found[at - 1].symbol == "COMMA"


def _of_place(line: Line, at: int) -> bool:
    """Whether ``di``, ``dari`` … governs what follows, so that it is no subject; ``tim dari X`` comes from X."""
    if at and line.scan.low(line.found[at].start) == "dari" and line.found[at - 1].symbol in ("DELEGATES", "ASSESSORS"):
        return False
    return line.found[at].value in GOVERNING


GOVERNING = frozenset(
    "di|ke|dari|pada|kepada|untuk|dengan|bagi|dalam|tentang|terkait|terhadap|atas|seizin|seijin|seizin dari|atas izin".split(
        "|"
    )
)
"""Prepositions behind which no subject stands."""


def _list_start(line: Line, at: int) -> int:
    start = at
    while start > 0:
        before = start - 1
        commas = 0
        while before >= 0 and (line.found[before].symbol in ("COMMA", "AND") or _group(line, before)):
            commas += line.found[before].symbol in ("COMMA", "AND")
            before -= 1
        if commas and before >= 0 and line.found[before].symbol == "ACTOR":
            start = before
        else:
            return start
    return start


GROUPS = frozenset(
    "segenap tamu undangan kepala camat lurah tokoh agama forkopimda warga peserta perangkat daerah".split()
)
"""Words for people of no name in a list: ``para tamu undangan``."""


def _group(line: Line, at: int) -> bool:
    """Whether chunk ``at`` is of an item of a list that names nobody: ``segenap kepala OPD``."""
    symbol = line.found[at].symbol
    return symbol in ("STAFF", "DELEGATES") or (symbol == "WORD" and line.scan.low(line.found[at].start) in GROUPS)


def _listed(line: Line, start: int, end: int) -> list[Party]:
    return [p for k in range(start, end) if line.found[k].symbol == "ACTOR" and (p := party(line, k))]


def objects(line: Line, verb: int, *, far: bool = False) -> list[Party]:
    """The actors listed behind the verb. With ``far``, the list may run to the end of the sentence through unnamed people."""
    out: list[Party] = []
    gap, placed = 0, False
    for at in range(verb + 1, len(line.found)):
        chunk = line.found[at]
        if chunk.symbol == "ACTOR":
            if out and _acts_next(line, at):
                break
            if _counts(line, at, verb, placed):
                out.append(Party(at, _actor(chunk)))
            gap = 0
        elif _ends(line, at, far=far, any_yet=bool(out)):
            break
        else:
            placed = line.scan.low(chunk.start) == "di" or (placed and chunk.symbol not in ("AND", "SEMI", "BULLET"))
            gap += 1
            if gap > (12 if far else 5):
                break
    return out


def _acts_next(line: Line, at: int) -> bool:
    """Whether the actor behind a comma is the subject of the next clause: ``digelar oleh A, B meraih …``."""
    behind = line.found[at + 1].symbol if at + 1 < len(line.found) else ""
    return line.found[at - 1].symbol == "COMMA" and behind in DOING


def _actor(chunk: Chunk) -> Actor:
    assert isinstance(chunk.value, Actor)
    return chunk.value


def _counts(line: Line, at: int, verb: int, placed: bool) -> bool:
    """Whether the actor at ``at`` is one of a list: a name always, an office or body where the list goes on."""
    actor, before = _actor(line.found[at]), line.found[at - 1].symbol
    if actor.name:
        return True
    if actor.offices and (before == "STAFF" or _all(line, at)):
        return False  # para bupati, gubernur se-Sumatera: nobody in particular
    if actor.body and (placed or _staff(line, at) or _all(line, at)):
        return False
    if before == "BY" and at > verb + 2 and line.scan.low(line.found[at - 2].start).startswith("di"):
        return False  # dihadiri badan publik yang dinilai oleh X
    joined = before in JOINTS | {"DELEGATES", "STAFF", "BY", "NAMELY", "COLON"} or line.found[at - 1].value == "adalah"
    joined = joined or line.scan.low(line.found[at].start - 1) in POINTED  # hadir dalam rapat itu Dinas A, …
    return joined or at == verb + 1 or _sent(line, at, verb)


def _sent(line: Line, at: int, verb: int) -> bool:
    """Whether staff of the body at ``at`` are the first of a list: ``diikuti operator website dari Dinas Kesehatan``."""
    if line.scan.low(line.found[at].start - 1) != "dari":
        return False
    lows = line.scan.lows[line.found[verb].end : line.found[at].start - 1]
    return line.found[at - 2].symbol == "NAMELY" or (not SENDING.isdisjoint(lows) and len(lows) <= SENT_WITHIN)


SENDING = frozenset(
    "operator admin administrator pengelola peserta petugas pegawai asn staf pejabat anggota wakil".split()
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
    body = _actor(line.found[at]).body
    nowhere = body is not None and body.kind == "government" and body.region is None
    if nowhere and not {"seluruh", "diseluruh", "se-indonesia"}.isdisjoint(line.scan.lows[end : end + 12]):
        return True  # Pemerintah Provinsi, Pemerintah Kabupaten/Kota di seluruh Indonesia
    return behind.startswith("se-") or behind in ("se", "/")


SENT = frozenset({"jajaran", "pejabat", "anggota", "pegawai", "asn", "staf", "pimpinan"})
"""Staff whom an agency sent: where nobody is named, the agency was there."""


def _staff(line: Line, at: int) -> bool:
    """Whether ``para kepala``, ``di lingkungan`` before a body says that it is not the body that acts."""
    if line.found[at - 1].symbol == "STAFF" and line.scan.low(line.found[at - 1].end - 1) in SENT:
        body = _actor(line.found[at]).body
        return body is not None and body.kind == "government"
    before = [line.found[k].symbol for k in (at - 1, at - 2) if k >= 0]
    return before[:1] != ["COMMA"] and "STAFF" in before


def near(line: Line, at: int, symbol: str, *, reach: int = 10, back: bool = False) -> int | None:
    """The nearest chunk of that symbol behind (or before) ``at``, in the same clause."""
    behind = range(at + 1, min(len(line.found), at + reach + 1))
    for k in range(at - 1, max(-1, at - reach - 1), -1) if back else behind:
        if line.found[k].symbol == symbol:
            return k
        if line.found[k].symbol == "STOP":
            return None
    return None
