"""Who does what the verb of a sentence says: the actors to its left, or behind a clause that opens the sentence. Those it is done to: ``clause.py``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import VERBS, Party, actor_of, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.scan import verbal
from jejaring.loaders.indonesian.titles import VENUES

BREAKS = frozenset({"SEMI", "STOP"})
OBJECT_OF = frozenset({"INVITES", "REPRESENTS", "ESCORTED", "ATTENDED_BY", "JOINTLY", "ESCORTS", "SUCCEEDS", "LED_BY"})
REACH = 14
"""Chunks between a verb and who does it."""


JOINED = frozenset("COMMA AND OPENING DASH SLASH STOP SEMI".split())
"""What may stand behind an actor whose verb does not follow."""
WHILE = frozenset(
    "saat ketika sewaktu tatkala kala usai seusai selesai setelah sesudah selepas sebelum sembari seraya sambil selain".split()
)
"""Conjunctions of a clause whose subject is that of the main clause behind it."""


def subjects(line: Line, verb: int) -> list[Party]:
    """The actors that do what the verb at chunk ``verb`` says, in order; empty where none can be told."""
    if _fronted(line, verb):
        return _behind(line, verb)
    return _of_main(line, verb) or _before(line, verb)


def _of_main(line: Line, verb: int) -> list[Party]:
    """Whoever the main clause is about, where the verb ends the sentence as a clause: ``A menyampaikan X kepada B saat membuka rapat``."""
    opens = verb - 1
    while opens > 0 and line.found[opens].symbol == "WORD" and line.scan.low(line.found[opens].start) not in WHILE:
        opens -= 1
    if opens < 1 or line.scan.low(line.found[opens].start) not in WHILE or line.found[opens].symbol == "SPEECH":
        return []
    main = next((k for k in range(opens) if line.found[k].symbol in MAIN), None)
    if main is None or not line.scan.low(line.found[main].start).startswith(("me", "ber")):
        return []
    between = any(line.found[k].symbol in ("SEMI", "QUOTE") for k in range(main, opens))
    return [] if between else [p for p in _before(line, main)[-1:] if p.actor.name]


MAIN = frozenset({"SAYS", "HANDS", "WELCOME", "ATTEND", "ORGANISE", "VISIT", "DEVELOPS"})
"""Verbs of a main clause behind which ``saat`` opens one of the same subject."""


def _fronted(line: Line, verb: int) -> bool:
    """Whether the sentence opens with the clause of the verb, which has no subject: ``Saat membuka rapat, A mengatakan …``."""
    opens = verb - 1
    while opens >= 0 and line.found[opens].symbol == "WORD" and line.scan.low(line.found[opens].start) not in WHILE:
        opens -= 1
    press = opens == 1 and line.scan.low(line.found[0].start) in PRESSED  # Ditemui usai membuka rapat, A mengaku …
    first = (
        opens == 0 or press or (opens > 0 and line.found[opens - 1].symbol in ("COMMA", "DASH") and opens < REACH // 2)
    )
    alone = first and not any(c.symbol == "ACTOR" for c in line.found[:opens])
    return alone and line.scan.low(line.found[opens].start) in WHILE


PRESSED = frozenset({"ditemui", "dijumpai", "diwawancarai", "dihubungi"})
"""Verbs of the press that open a sentence."""


def _behind(line: Line, verb: int) -> list[Party]:
    """The first actor behind a comma that another verb follows."""
    for k in range(verb + 2, len(line.found) - 1):
        heads = line.found[k].symbol == "ACTOR" and line.found[k - 1].symbol == "COMMA"
        if heads and line.found[k + 1].symbol not in JOINED and (found := party(line, k)):
            return [found]
        if line.found[k].symbol in BREAKS | {"SAYS"}:
            return []
    return []


def _before(line: Line, verb: int) -> list[Party]:
    at, steps = verb - 1, 0
    if _of_noun(line, verb):
        return []
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
            if before >= 0 and (_overcome(line, before, at, verb) or _aside(line, before, at)):
                at, steps = before - 1, steps + 1
                continue
            if line.found[verb].symbol == "SPEECH" and line.scan.low(line.found[start].start - 1) in PRESENCE:
                at, steps = before, steps + 1
                continue
            if before >= 0 and line.found[before].symbol == "THROUGH":
                return [*_before(line, before), *_listed(line, start, at + 1)]
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
                if _own_start(line, start, at) == at > start and not _local(line, at):
                    return _listed(line, at, at + 1)  # dari Kementerian A, Dinas B menggelar
                at = start - 1
                continue
            return _listed(line, _own_start(line, start, at), at + 1)
        taken_up = at + 1 < len(line.found) and line.scan.low(line.found[at + 1].start) == "yang"
        if taken_up and at and line.scan.low(chunk.start) in CROWD and line.found[at - 1].symbol == "COMMA":
            return []  # A menambahkan, warga yang datang bisa menyaksikan …
        if (chunk.symbol in BREAKS and at < verb - 1) or (chunk.symbol == "SAYS" and _another(line, at)):
            return []
        at, steps = at - 1, steps + 1
    return []


def _of_noun(line: Line, verb: int) -> bool:
    """Whether ``yang`` before the verb takes up people of no name to whom something is said: ``kepada para admin yang …``."""
    if verb and line.scan.low(line.found[verb].start) == "yang" and line.scan.low(line.found[verb - 1].start) in CROWD:
        return True  # A menambahkan, warga yang datang …
    if verb < 3 or line.found[verb - 1].symbol != "THAT":
        return False
    low = line.scan.low(line.found[verb].start)
    noun = verb - 2
    if line.scan.low(line.found[noun].start) in CROWD:
        return True
    if line.found[verb].symbol == "SAYS" and low.startswith("di") and line.found[noun].symbol == "ACTOR":
        return line.scan.low(line.found[noun - 1].start) == "dari"  # arahan dari Presiden yang disampaikan
    while noun > 0 and line.found[noun].symbol in ("WORD", "STAFF", "DELEGATES"):
        noun -= 1
    return noun < verb - 2 and line.scan.low(line.found[noun].start) in ("kepada", "bagi", "untuk")


PRESENCE = frozenset({"kehadiran", "kedatangan", "dukungan", "partisipasi", "keterlibatan"})
"""Nouns before somebody of whom a speech tells: ``mengapresiasi kehadiran Wali Kota saat memberikan sambutan``."""
CROWD = frozenset({"warga", "pengunjung", "masyarakat", "penonton", "hadirin", "pendatang", "wisatawan", "tamu"})
"""Nouns for people of no name."""


def _taken_up(line: Line, at: int, verb: int) -> bool:
    """Whether ``yang`` behind the actor at ``at`` makes it the subject: ``mengundang Gubernur A yang dijadwalkan hadir``."""
    return at + 1 < verb <= at + 3 and line.found[at + 1].symbol == "THAT"


def _overcome(line: Line, before: int, at: int, verb: int) -> bool:
    """Whether the actor at ``at`` is what another verb is done to: ``Kota A yang menyingkirkan Kota B, ditetapkan …``."""
    low = line.scan.low(line.found[before].start)
    acted = line.found[before].symbol == "WORD" and low.startswith("me") and verbal(low)
    joined = line.scan.low(line.found[at + 1].start) == "dan" and verb <= at + 3  # mengalahkan Kota X dan meraih Y
    return acted and (joined or any(line.found[k].symbol == "COMMA" for k in range(at + 1, verb)))


def _aside(line: Line, before: int, at: int) -> bool:
    """Whether the actor at ``at`` is only quoted between commas: ``Kota A belum pernah, kata B, meraih X``."""
    says = line.found[before].symbol == "SAYS" and before > 0 and line.found[before - 1].symbol == "COMMA"
    return says and at == before + 1 and at + 1 < len(line.found) and line.found[at + 1].symbol == "COMMA"


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


def _local(line: Line, at: int) -> bool:
    """Whether the body at ``at`` may only say where something is: ``di Balai Desa A, Kecamatan B``."""
    body = actor_of(line.found[at]).body
    return body is not None and body.kind == "village"


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
    fits = symbol == "JOINTLY" or actor_of(line.found[at]).name is not None
    return opens and fits and at > start and line.found[at - 1].symbol == "COMMA"


def _of_place(line: Line, at: int) -> bool:
    """Whether ``di``, ``dari`` … governs what follows, so that it is no subject; ``tim dari X`` comes from X."""
    sent = at and line.scan.low(line.found[at].start) == "dari"
    if sent and (
        line.found[at - 1].symbol in ("DELEGATES", "ASSESSORS") or line.scan.low(line.found[at].start - 1) in SENT
    ):
        return False
    return line.found[at].value in GOVERNING


SENT = frozenset({"orang", "pegawai", "pejabat", "asn", "staf"})
"""Nouns for staff whom a body sends: ``15 orang dari Dinas X berkunjung``."""
GOVERNING = frozenset(
    "di|ke|dari|pada|kepada|untuk|dengan|bagi|dalam|tentang|terkait|terhadap|atas|seizin|seijin|seizin dari|atas izin".split(
        "|"
    )
)
"""Prepositions behind which no subject stands."""


TWO = frozenset({"holder/office-names", "holder/respective"})
"""Rules that read two persons behind one another: ``Bupati dan Wakil Bupati Paser, A dan B``."""


def _list_start(line: Line, at: int) -> int:
    start = at
    while start > 0:
        if line.found[start - 1].symbol == "ACTOR" and actor_of(line.found[start]).rule in TWO:
            start -= 1  # Komisioner A dan B: one office of two
            continue
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
