"""Parts of the programme and who fills them: ``materi dibawakan A``, ``dibuka dengan sambutan B``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import near, objects, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.giving import SOURCES
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.world import World

MATERIAL = frozenset("sambutan amanat pidato orasi materi sesi paparan pemaparan ceramah kuliah tausiyah".split())
"""Nouns for a part of the programme that somebody fills."""
TALKS = frozenset({"paparan", "pemaparan", "ceramah", "tausiyah"})
"""Such nouns right before who speaks: ``berisi paparan Muhaimin``."""
GIVEN = frozenset("dibawakan disampaikan dipaparkan diisi diberikan dipresentasikan disajikan".split())
"""Verbs that tell who gave a part."""
CLAUSE = 10
"""Chunks between such a noun and its verb: ``materi tentang … yang disampaikan oleh A``."""


@rule("spoke/material")
def material(world: World, number: int, line: Line, rule_id: str) -> None:
    """Materi pertama dibawakan oleh Muhaimin. · Pelatihan diisi materi dari Muhaimin dan Adwar Skenda Putra."""
    for at, chunk in enumerate(line.found):
        told = line.scan.low(chunk.start) in MATERIAL or _reports(line, at)
        if not told or line.quoted(at) or chunk.symbol not in ("WORD", "EVENT"):
            continue
        own = line.scan.low(chunk.start) in TALKS and at + 1 < len(line.found) and line.found[at + 1].symbol == "ACTOR"
        verb = at if own or line.scan.low(chunk.end) in SOURCES else _given(line, at)
        event = event_of(world, number, line, at, before=True)
        if event is not None and verb is not None and stated(line, verb):
            by = _by(line, verb)
            who = [p for p in people(objects(line, by)) if p.actor.name or len(p.actor.offices) == 1]
            sent = [
                p for p in objects(line, by)[:1] if p.actor.body and line.found[by].symbol == "BY"
            ]  # materi oleh Kodim X
            attend(world, line, who or sent, event, rule_id, by, role="speaker", bodies=not who)


def _reports(line: Line, at: int) -> bool:
    """Whether a report on the event opens the sentence: ``Laporan kegiatan disampaikan A``, ``Laporan panitia dibacakan B``."""
    return at == 0 and line.scan.low(0) == "laporan" and line.scan.low(1) in REPORTED


REPORTED = GIVEN | {"kegiatan", "panitia", "pelaksanaan", "penyelenggaraan", "penyelenggara", "ketua", "dibacakan"}


FILLING = frozenset({"diisi", "berisi"})
"""Verbs of a programme before what it is filled with."""


def _given(line: Line, at: int) -> int | None:
    """The verb in the same clause that says who gave the part of the programme at ``at``."""
    for k in range(at + 1, min(at + CLAUSE, len(line.found))):
        filled = not FILLING.isdisjoint(line.scan.lows[: line.found[at].start])
        if line.found[k].symbol == "BY" and line.scan.low(line.found[at].start) == "materi" and filled:
            return k - 1  # materi kedisiplinan oleh Dinas X
        if line.scan.low(line.found[k].start) in GIVEN or line.scan.low(line.found[k].start) == "dibacakan":
            return k
        if line.found[k].symbol in ("STOP", "SEMI", "QUOTE", "ACTOR"):
            return None
    return None


def _by(line: Line, at: int) -> int:
    """The chunk behind which the doer stands: the preposition behind ``at``, where one stands there."""
    return at + (at + 1 < len(line.found) and line.scan.low(line.found[at + 1].start) in SOURCES)


BEGUN = frozenset("diawali dimulai dibuka dilanjutkan diteruskan diakhiri ditutup diisi awali lanjutkan".split())
"""Verbs behind an event of the parts of its programme."""
PAPERS = frozenset({"presentasi"})
"""Nouns for a talk, which stand beside who gives it: ``presentasi oleh A``."""
ADDRESSES = frozenset({"pengarahan", "arahan", "laporan", "paparan", "pemaparan", "pidato", "amanat"})
"""Nouns for a speech, where one is a part of the programme: ``diawali dengan pengarahan A``."""


@rule("spoke/address-of")
def address_of(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kegiatan dibuka dengan sambutan dari Kepala Dinas Pendidikan dan Kebudayaan Kota Balikpapan …"""
    for at, chunk in enumerate(line.found):
        low = line.scan.low(chunk.start)
        part = line.scan.low(chunk.start - 1) == "dengan" and line.scan.low(chunk.start - 2) in BEGUN
        told = low == "sambutan" or (low in PAPERS and line.scan.low(chunk.end) in SOURCES)
        told = told or (low in ADDRESSES and part)
        if not told or line.quoted(at) or chunk.symbol != "WORD":
            continue
        if part and not stated(line, next(k for k in range(at) if line.found[k].end > chunk.start - 2)):
            continue  # tidak diawali dengan arahan A
        if line.scan.low(chunk.end) in ("positif", "hangat", "baik", "luas", "meriah"):
            continue  # a welcome, not a speech
        who = people(objects(line, _by(line, at)))[:1]
        who = [p for p in who if p.at <= at + 2 or "dari" in line.scan.lows[chunk.end : line.found[p.at].start]]
        event = event_of(world, number, line, at, before=True)
        opened = any(c.symbol == "OPENED_BY" for c in line.found[max(0, at - 4) : at])
        if event is not None and who:
            attend(world, line, who, event, rule_id, at, role="opener" if opened else "speaker", bodies=False)


FILLED = frozenset({"diisi", "dihadirkan", "didatangkan"})
"""Verbs of a programme and those who fill it: ``Dua pelatih dihadirkan, yaitu A dan B``."""


@rule("spoke/filled")
def filled(world: World, number: int, line: Line, rule_id: str) -> None:
    """Sosialisasi itu juga diisi oleh motivator, yaitu Adamin Siregar."""
    for at, chunk in enumerate(line.found):
        namely = near(line, at, "NAMELY", reach=REACH) if line.scan.low(chunk.start) in FILLED else None
        event = event_of(world, number, line, at, before=True) if namely is not None else None
        if event is not None and namely is not None and event.anchored and stated(line, at):
            who = [p for p in people(objects(line, namely, far=True)) if p.actor.name]
            attend(world, line, who, event, rule_id, at, role="speaker", bodies=False)


REACH = 8
"""Chunks between such a verb and ``yaitu``."""
