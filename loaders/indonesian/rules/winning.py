"""Prizes: who won, in what rank and category; who was nominated. To whom they are given: ``bestowing.py``; who gave them: ``giving.py``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.programmes import Programme
from jejaring.loaders.indonesian.ranking import categories, qualifiers, ranking
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.deputies import principals, stands_for, stood_in
from jejaring.loaders.indonesian.rules.ordered import in_order
from jejaring.loaders.indonesian.rules.prized import (
    REACH,
    another_edition,
    bracketed,
    contest,
    given_at,
    of_member,
    own_rank,
    prizes_behind,
    told_at,
)
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.values import Actor
from jejaring.loaders.indonesian.world import World

CLASSED = frozenset({"kelompok", "kategori", "predikat", "kualifikasi", "klaster"})
"""Nouns of what a contest's best are put into: ``masuk kategori Sangat Inovatif`` is a rank won."""


def classed(line: Line, at: int) -> bool:
    return line.found[at].symbol == "NOMINATED" and line.scan.low(line.found[at].end) in CLASSED


BEST = frozenset({"terbaik", "juara", "terinovatif", "pemenang", "jawara", "kampiun"})


def best(line: Line, at: int) -> bool:
    """Whether ``menjadi`` tells of winning: ``menjadi yang terbaik dalam ajang X Award``."""
    end = line.found[at].end
    return line.found[at].symbol == "TO_BE" and not BEST.isdisjoint(line.scan.lows[end : end + 4])


@rule("won/active", on="WINS RECEIVES BECOMES NOMINATED TO_BE")
def won(world: World, number: int, line: Line, rule_id: str) -> None:
    """Sekretaris Daerah Kota Balikpapan, Muhaimin berhasil memboyong Juara Kedua di ajang X Award kategori Kota."""
    contests = {c.end: p for k, c in enumerate(line.found[:-1]) if c.symbol == "WINS" and (p := _won(world, number, k))}
    told_of = contest(world, number, line)
    line = view(line)
    for at in triggers(line, "WINS", "RECEIVES", "BECOMES", "NOMINATED", "TO_BE"):
        symbol = line.found[at].symbol
        if (symbol == "NOMINATED" and not classed(line, at)) or (symbol == "TO_BE" and not best(line, at)):
            continue
        there = contests.get(line.found[at].end)
        programmes = (
            [there] if there else prizes_behind(world, number, line, at) or _spoken_of(world, number, line, at, told_of)
        )
        his = line.scan.low(line.found[at].end - 1).endswith("nya")  # menerimanya
        if not programmes or any(c.symbol == "NOMINATED" for c in line.found[at + 1 : at + 4]):
            continue
        service = service_before(line, at)
        if service is not None:
            for programme in programmes:
                note_service(world, line, service, programme, rule_id)
            continue
        for found in winners(line, [*subjects(line, at), *_named_behind(line, at), *_besides(line, at)]):
            deputy = stands_for(line, found, at) or stood_in(world, line, found, at)
            for whom in principals(line, found, at) if deputy else ():
                for programme in programmes:
                    note(world, line, whom, programme, rule_id, told_at(line, at))
            for programme in () if deputy or his else programmes:
                note(world, line, found, programme, rule_id, own_rank(line, found.at + 1) or told_at(line, at))
            ceremony = given_at(world, number, line, at, programmes[0])
            if ceremony and found.actor.name and line.found[at].symbol == "RECEIVES":
                attend(world, line, [found], ceremony, rule_id, at, role="recipient")


def _spoken_of(world: World, number: int, line: Line, at: int, told_of: Programme | None) -> list[Programme]:
    """The prize that a verb without one beside it means: the contest that is told of, or the prize spoken of before."""
    end = line.found[at].end
    best_of = line.found[at].symbol == "WINS" and not BEST.isdisjoint(line.scan.lows[end:])
    found = told_of if best_of else None  # meraih penghargaan sebagai Penyaji Terbaik di lomba X
    if found is None and (
        line.scan.low(end - 1).endswith("nya") or _first(line, at) or _classes(line, at) or classed(line, at)
    ):
        found = world.prizes.before(number)
    return [found] if found else []


def _won(world: World, number: int, at: int) -> Programme | None:
    """The contest right behind the verb: ``menjuarai Lomba X``."""
    event = world.events.at(number, at + 1)
    return world.prizes.contest(event) if event else None


def service_before(line: Line, verb: int) -> int | None:
    """The service that wins: ``Inovasi X milik Dinas Y meraih …``; None where a body does."""
    for k in range(verb - 1, max(-1, verb - 6), -1):
        chunk = line.found[k]
        if chunk.symbol == "PROGRAMME":
            led = line.scan.low(chunk.start - 1)
            return None if led in LED else k
        owner = chunk.symbol == "ACTOR" and k and line.scan.low(line.found[k - 1].start) in ("milik", "dari", "besutan")
        between = chunk.symbol in ("WORD", "AT", "COMMA") or line.scan.low(chunk.start) in ("besutan", "gagasan")
        if not (owner or (between and not line.scan.capital(chunk.start))):
            return None
    return None


LED = frozenset("melalui lewat dengan berkat via atas dalam untuk bagi oleh meluncurkan memiliki mengembangkan".split())
"""Words before a service that does not win itself."""


def note_service(world: World, line: Line, at: int, programme: Programme, rule_id: str) -> None:
    """Note that the service of chunk ``at`` won the prize."""
    stated = qualifiers(line.text)
    key = world.initiative(line.found[at])
    world.draft.claim(key, "WON", world.prize(programme), line.whole, rule_id, qualifiers=stated)


def _first(line: Line, at: int) -> bool:
    """``keluar sebagai pemenang``: of the prize spoken of, where none is named beside it."""
    end = line.found[at].end
    return line.scan.low(end - 1) == "sebagai" and line.scan.low(end) in (
        "pemenang",
        "yang",
        "juara",
        "terbaik",
        "peringkat",
    )


def _classes(line: Line, at: int) -> bool:
    """``memborong tiga kategori``: of the prize spoken of too."""
    lows = [line.scan.low(chunk.start) for chunk in line.found[at + 1 : at + 4]]
    return line.found[at].symbol == "WINS" and "kategori" in lows[:2]


def _named_behind(line: Line, at: int) -> list[Party]:
    """Those listed behind ``kota lain yang menerima penghargaan serupa adalah …``."""
    before = line.found[max(0, at - 6) : at]
    several = any(c.symbol == "STAFF" or line.scan.low(c.start) in ("lain", "lainnya") for c in before)
    counted = (
        any(c.symbol == "NUMBER" for c in before[-3:]) and line.found[at - 1].symbol == "WORD"
    )  # 15 instansi menerima
    several = several or counted
    if at == 0 or not (several or "THAT" in (c.symbol for c in before[-2:])):
        return []
    namely = next((k for k in range(at + 1, min(at + REACH, len(line.found))) if lists(line, k)), None)
    return listed(line, namely + 1) if namely else []


def _besides(line: Line, at: int) -> list[Party]:
    """The bodies behind ``Kota X menerima penghargaan ini bersama dengan Kota Y dan Kota Z``."""
    prize = next((k for k in range(at + 1, min(at + REACH, len(line.found))) if line.found[k].symbol == "PRIZE"), None)
    if prize is None:
        return []
    joint = next((k for k in range(prize + 1, len(line.found)) if _others(line, k)), prize + 1)
    while joint < len(line.found) and line.scan.low(line.found[joint].start) in ("ini", "itu", "tersebut", "serupa"):
        joint += 1
    without = line.scan.low(line.found[min(joint, len(line.found) - 1)].start - 1) == "tanpa"
    together = (
        not without
        and joint < len(line.found)
        and line.scan.low(line.found[joint].start) in ("bersama", "bersama-sama")
    )
    namely = next((k for k in range(joint + 1, min(joint + NAMED, len(line.found))) if lists(line, k)), joint)
    governed = [p for p in listed(line, namely + 1) if p.actor.body and p.actor.body.kind in ("government", "village")]
    return governed if together else []


NAMED = 7
"""Chunks between ``bersama`` and the list: ``bersama tiga daerah lainnya, yakni``."""


def _others(line: Line, at: int) -> bool:
    """Whether ``bersama tiga daerah lainnya`` begins at ``at``."""
    start = line.found[at].start
    return line.scan.low(start) == "bersama" and not {"lain", "lainnya"}.isdisjoint(line.scan.lows[start : start + 5])


def lists(line: Line, at: int) -> bool:
    """Whether a list of names follows chunk ``at``: ``yakni``, ``adalah``, a colon."""
    return line.found[at].symbol in ("NAMELY", "COLON") or line.found[at].value == "adalah"


def winners(line: Line, found: list[Party]) -> list[Party]:
    """Those of the subjects that can win: an office without a name wins nothing by itself."""
    named = (p for p in found if p.actor.name or p.actor.body or p.actor.offices)
    return [
        p for p in named if line.scan.low(line.found[p.at].start - 1) != "lingkungan"
    ]  # empat dinas di lingkungan X


def listed(line: Line, at: int) -> list[Party]:
    out = []
    for k in range(at, len(line.found)):
        chunk = line.found[k]
        if isinstance(chunk.value, Actor):
            out.append(Party(k, chunk.value))
        elif chunk.symbol not in ("COMMA", "AND", "SEMI", "REPRESENTS", "DELEGATES") and not (
            out and (bracketed(line, k, out) or ranking(line.scan.low(chunk.start)))
        ):
            break
    return out


def note(
    world: World, line: Line, found: Party, programme: Programme, rule_id: str, more: dict[str, str] | None = None
) -> None:
    """Note that a party won the prize, with the rank and category that the sentence states."""
    if another_edition(line, programme) or (found.actor.name is None and of_member(line, found.at)):
        return
    span = line.span(found.at, found.at + 1)
    governed = _governed_by(world, found.actor, span) if programme.title.startswith(OF_GOVERNMENTS) else None
    who = governed or world.participant(found.actor, span) or _governed_by(world, found.actor, span)
    if who is not None:
        stated = qualifiers(line.text) if more is None else more
        if found.at in (ranks := in_order(line)):
            stated = {**stated, "rank": ranks[found.at]}
        if programme.title in stated.get("category", ""):
            stated = {key: value for key, value in stated.items() if key != "category"}
        listed = categories(line.text) if more is None or more == qualifiers(line.text) else []
        for category in listed or [""]:
            own = {**stated, "category": category} if category else stated
            world.draft.claim(who, "WON", world.prize(programme), line.whole, rule_id, qualifiers=own, apart=category)


OF_GOVERNMENTS = ("Opini ", "Indeks ", "Adipura", "Anugerah Adipura", "Piala Adipura")
"""How prizes begin that only governments are given, whoever takes them in hand."""


def _governed_by(world: World, actor: Actor, span: tuple[int, int]) -> str | None:
    """The government whose head is honoured where the article never names him: Gubernur X meraih penghargaan."""
    heads = [o.region for o in actor.offices if o.of == "region" and o.region and not o.name.startswith("Wakil")]
    return world.government(heads[0], span) if heads else None
