"""Prizes given to somebody: ``menyerahkan X kepada A``, ``Penyematan X kepada A dilakukan oleh B``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, objects
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.ranking import PREDICATE, qualifiers
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.giving import presented
from jejaring.loaders.indonesian.rules.laureates import GIVEN_TO
from jejaring.loaders.indonesian.rules.prized import given_at, own_rank, prize_before, prize_behind, told_at
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import CLASSED, listed, lists, note
from jejaring.loaders.indonesian.values import Actor
from jejaring.loaders.indonesian.world import World

NOUNS = frozenset({"penyerahan", "penyematan", "penganugerahan", "pemberian", "pengalungan"})
"""Nouns of giving a prize."""
DONE = frozenset({"dilakukan", "diserahkan", "disematkan", "diberikan", "dikalungkan"})
"""Verbs that tell who gave it."""
DENYING = frozenset({"jika", "bila", "apabila", "kalau", "tidak", "bukan", "usulan", "rencana", "rencananya"})
"""Words that open a sentence in which nothing was given yet."""
OPENS = 1
"""Chunks before the noun, which opens its sentence: ``Prosesi penyematan X``; ``Panitia membatalkan penyematan X`` gives none."""
BETWEEN = frozenset({"ACTOR", "COMMA", "AND", "REGION", "NAME", "DAY"})
"""Chunks between whom a prize is given to and the verb that tells who gave it."""
REACH = 12
"""Chunks between the noun and whom the prize is given to."""


TARGETS = frozenset({"kepada", "untuk", "bagi", "pada"})
"""Prepositions before those who are given a prize."""


@rule("won/given", on="HANDS HANDED_BY")
def given(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kementerian X memberikan penghargaan Y kepada Wali Kota Z · penghargaan Y juga diberikan kepada …"""
    line = view(line)
    for at in triggers(line, "HANDS", "HANDED_BY"):
        symbol = line.found[at].symbol
        programme = (
            prize_behind(world, number, line, at)
            if symbol == "HANDS" or (at + 1 < len(line.found) and line.found[at + 1].symbol == "PRIZE")
            else prize_before(world, number, line, at)
        )
        if (
            programme is None
            and symbol == "HANDED_BY"
            and not CLASSED.isdisjoint(line.scan.lows[: line.found[at].start])
        ):
            programme = world.prizes.before(number)  # kualifikasi X diberikan kepada A
        if programme is None and symbol == "HANDS" and line.scan.low(line.found[at].start).endswith("nya"):
            programme = world.prizes.before(number)  # menyerahkannya kepada A
        receives = [c.symbol for c in line.found[at + 1 : at + 3]] == ["ACTOR", "PRIZE"]
        if programme and symbol == "HANDS" and receives:  # Kementerian X beri Kota A predikat Y
            note(world, line, listed(line, at + 1)[0], programme, rule_id, told_at(line, at))
            continue
        targets = [k for k in range(at + 1, len(line.found)) if line.scan.low(line.found[k].start) in TARGETS]
        far = [k for k in targets if line.scan.low(line.found[k].start) != "pada"]  # pada ajang X
        target = next((k for k in targets if listed(line, k + 1)), far[0] if far else None)
        if programme is None or target is None:
            continue
        ceremony = given_at(world, number, line, at, programme)
        among = next((k for k in range(target + 1, min(target + 7, len(line.found))) if lists(line, k)), None)
        for found in listed(line, target + 1) or (listed(line, among + 1) if among else []):
            if not _stands_in(line, found):
                told = own_rank(line, found.at + 1) or {**_predicate(world), **qualifiers(line.text)}
                note(world, line, _honoured(found), programme, rule_id, told)
            if ceremony and _in_hand(line, at):
                attend(world, line, [found], ceremony, rule_id, at, role="recipient", bodies=False)


def _in_hand(line: Line, at: int) -> bool:
    """Whether the verb tells of something handed over: ``menyerahkan``, ``diserahkan``, ``diberikan langsung``."""
    words = line.scan.lows[line.found[at].start : line.found[at].end]
    return words[0].endswith(("yerahkan", "serahkan")) or "langsung" in words


def _predicate(world: World) -> dict[str, str]:
    """The one predicate that the article speaks of (``dengan kualifikasi Informatif``), as the rank of those it lists."""
    texts = (line.text for line in world.document.lines)
    found = {match.group(1) for text in texts for match in PREDICATE.finditer(text)}
    return dict.fromkeys(("rank", "category"), found.pop()) if len(found) == 1 else {}


def _stands_in(line: Line, found: Party) -> bool:
    """Whether ``A atas nama Dinas X`` takes the prize for another, who follows in the list."""
    return found.at + 1 < len(line.found) and line.found[found.at + 1].symbol == "REPRESENTS"


def _honoured(found: Party) -> Party:
    """The agency whose head takes its prize in hand: ``kepada Kepala Dinas X, A``; anyone else is honoured himself."""
    office = next((o for o in found.actor.offices if o.of == "unit" and o.body and not o.tail), None)
    led = office and found.actor.name and office.body and office.body.kind in ("regional", "health", "school")
    return Party(found.at, Actor(body=office.body)) if office and led else found


@rule("won/bestowed")
def bestowed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penyematan Satyalancana Wira Karya kepada Wali Kota Balikpapan Rahmad Mas'ud dilakukan oleh Isran Noor."""
    for at, chunk in enumerate(line.found):
        if line.scan.low(chunk.start) not in NOUNS or line.quoted(at) or at > OPENS:
            continue
        prize = next((c for c in line.inner if c.symbol == "PRIZE" and chunk.start < c.start), None)
        programme = world.prizes.at(number, prize.start) if prize else None
        to = next((k for k in range(at + 1, min(at + REACH, len(line.found))) if _to(line, k)), None)
        if programme is None or to is None:
            continue
        done = next((k for k in range(to + 1, len(line.found)) if line.found[k].symbol not in BETWEEN), None)
        first = line.scan.low(0) in DENYING or (at and line.found[0].symbol not in ("WORD", "AND"))
        if first or done is None or line.scan.low(line.found[done].start) not in DONE:
            continue  # dalam rangka penyerahan X kepada A: an occasion
        for found in listed(line, to + 1):
            note(world, line, found, programme, rule_id)
        presented(world, line, objects(line, done)[:1], programme, done, rule_id)


def _to(line: Line, at: int) -> bool:
    return line.scan.low(line.found[at].start) in GIVEN_TO
