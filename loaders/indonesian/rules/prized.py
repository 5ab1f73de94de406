"""Which prize a verb of winning or giving speaks of, and the event at which it was given."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.clause import Party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.gathering import Gathering
from jejaring.loaders.indonesian.programmes import NO_CEREMONY, Programme
from jejaring.loaders.indonesian.ranking import RANK, qualifiers, ranking
from jejaring.loaders.indonesian.rules.attending import event_of
from jejaring.loaders.indonesian.world import World

REACH = 24
"""Chunks between a verb and its prize."""


BEFORE = re.compile(
    r"(?:^|[,;]\s*)(?:(?:sementara|sedangkan)\s+)?(?:(?:pada|di)\s+)?tahun\s+(?:lalu|sebelumnya|kemarin|(?:19|20)\d\d\s+lalu)\b|\bpernah\b",
    re.IGNORECASE,
)
"""Words that speak of the year before: ``Tahun lalu penghargaan serupa diraih Kota X``."""
MEMBERS = frozenset(
    "warga siswa siswi pelajar murid mahasiswa mahasiswi santri guru atlet kader binaan asuhan dampingan bimbingan asal".split()
)
"""Words before the body that somebody who wins comes from: ``diraih A, siswa SMAN 1``, ``Grup X binaan Dinas Y``."""


def another_edition(line: Line, programme: Programme) -> bool:
    """Whether the sentence tells of the year before that of the prize, which it does not name with its year."""
    text = line.text
    year = str(programme.year or "") or next(iter(re.findall(r"\b20\d\d\b", programme.title)), "")
    return bool(year) and year not in text and "tahun ini" not in text.lower() and BEFORE.search(text) is not None


ONWARD = re.compile(r"\b(?:dan|untuk|berhak|akan)?\s*mewakili\b.*", re.DOTALL)
"""Where a winner goes next: ``dan mewakili Kota X di tingkat provinsi``."""


BESIDE = 4
"""Words of a rank right behind the verb."""


def told_at(line: Line, at: int) -> dict[str, str]:
    """Rank and category that the sentence states of what is won at ``at``: of several wins each has a rank of its own."""
    whole = ONWARD.sub("", line.text)
    if beside := RANK.match(
        line.scan.text(line.found[at].end, min(line.found[at].end + BESIDE, len(line.scan.tokens)))
    ):
        return {**qualifiers(whole), "rank": beside.group().strip()}  # A menjadi juara I, B menempati juara II
    wins = [k for k, chunk in enumerate(line.found) if chunk.symbol == "WINS"]
    if at not in wins or len(wins) < 2:
        return qualifiers(whole)
    behind = next((k for k in wins if k > at), None)
    own = [k for k in range(at + 1, behind or 0) if line.found[k].symbol == "ACTOR"]
    end = len(line.scan.tokens) if behind is None else line.found[own[0] if own else behind].start
    shared = {key: value for key, value in qualifiers(whole).items() if key != "rank"}
    return {**shared, **qualifiers(line.scan.text(line.found[at].start, end))}


def of_member(line: Line, at: int) -> bool:
    """Whether the body of chunk ``at`` is only where the winner comes from."""
    return line.scan.low(line.found[at].start - 1) in MEMBERS


def prize_behind(world: World, number: int, line: Line, at: int) -> Programme | None:
    """The prize named behind the verb at ``at``, in its clause."""
    for k in range(at + 1, min(at + REACH, len(line.found))):
        if (named := _named(world, number, line, k)) or line.found[k].symbol == "PRIZE":
            return named
        if _ends(line, at, k):
            return None
    return None


def _named(world: World, number: int, line: Line, at: int) -> Programme | None:
    """The prize of chunk ``at``, be it named itself or by the evening it is given on."""
    known = line.found[at].symbol in ("PRIZE", "EVENT")
    return world.prizes.at(number, line.found[at].start) if known else None


def prizes_behind(world: World, number: int, line: Line, at: int) -> list[Programme]:
    """The prizes named behind the verb: the first, and those listed with it: ``dua penghargaan, yakni X Award dan Y Award``."""
    found: list[Programme] = []
    for k in range(at + 1, min(at + REACH, len(line.found))):
        symbol = line.found[k].symbol
        if (named := _named(world, number, line, k)) or symbol == "PRIZE":
            found += [named] if named and named not in found else []
        elif _ends(line, at, k) or (found and symbol not in ("COMMA", "AND", "NAMELY", "QUOTE", "NUMBER")):
            break
    return found


def _ends(line: Line, verb: int, at: int) -> bool:
    """Whether the clause of the verb ends at chunk ``at``; ``meraih peringkat X yang diterima pada Anugerah Y`` goes on."""
    behind = line.found[at + 1].symbol if at + 1 < len(line.found) else ""
    if line.found[at].symbol in ("WINS", "RECEIVES") and any(c.symbol == "WORD" for c in line.found[verb + 1 : at]):
        return True  # mendapat rekomendasi untuk menerima X
    if line.found[at].symbol == "THAT":
        return at > verb + 3 and behind not in ("RECEIVED_BY", "HANDED_BY")
    return line.found[at].symbol in ("STOP", "SEMI")


def prize_before(world: World, number: int, line: Line, at: int) -> Programme | None:
    """The prize named before the verb at ``at``; the one spoken of where only ``penghargaan`` stands there."""
    for k in range(at - 1, max(-1, at - 2 * REACH), -1):
        if line.found[k].symbol == "PRIZE":
            return world.prizes.at(number, line.found[k].start)
        if line.found[k].symbol in ("STOP", "SEMI"):
            return None
    pointed = line.scan.lows[:2] in (["penganugerahan", "tersebut"], ["penganugerahan", "ini"])
    pointed = pointed or line.scan.low(line.found[at].start) == "penyerahan"
    return world.prizes.before(number) if pointed else None


def given_at(world: World, number: int, line: Line, at: int, programme: Programme) -> Gathering | None:
    """The event at which the prize is given: its ceremony, else the event that the sentence speaks of."""
    event = world.prizes.ceremony(programme) or event_of(world, number, line, at)
    return event if event and event.anchored and event.family not in NO_CEREMONY | {"lomba", "kunjungan"} else None


def contest(world: World, number: int, line: Line) -> Programme | None:
    """The contest that the sentence is about, else the one that the article tells of."""
    event = next((e for k in range(len(line.found)) if (e := world.events.at(number, k))), None)
    return world.prizes.contest(event or world.events.focus(number)) or next(
        (named for g in world.events.all if (named := world.prizes.contest(g))), None
    )


def told_of(world: World, number: int, line: Line) -> Programme | None:
    """The prize that a sentence about places tells of: its contest, else one it names, else the one spoken of before."""
    named = (p for k in line.inner if k.symbol == "PRIZE" and (p := world.prizes.at(number, k.start)))
    return contest(world, number, line) or next(named, None) or world.prizes.before(number)


def bracketed(line: Line, at: int, out: list[Party]) -> bool:
    """Whether chunk ``at`` stands in brackets right behind one of a list: ``Kota A (Infrastruktur), Kota B (Literasi)``."""
    opens = next((k for k in range(at, max(-1, at - BRACKET), -1) if line.found[k].symbol == "OPENING"), None)
    return opens is not None and bool(out) and out[-1].at == opens - 1


def own_rank(line: Line, at: int) -> dict[str, str]:
    """The rank or category right behind one of a list: ``Kota A (Infrastruktur)``, ``Dinas B sebagai juara II``."""
    if at >= len(line.found):
        return {}
    bracket = line.found[at].symbol == "OPENING"
    ends = ("CLOSING",) if bracket else ("COMMA", "AND", "SEMI", "STOP", "ACTOR")
    end = next((k for k in range(at, min(at + BRACKET, len(line.found))) if line.found[k].symbol in ends), at)
    start = line.found[at].end if bracket else line.found[at].start
    text = line.scan.text(start, line.found[end].start) if end > at else ""
    if not bracket:
        return qualifiers(text) if ranking(text.lower().split()[0] if text else "") else {}
    titled = text[:1].isupper() and not text.isupper()
    return qualifiers(text) or ({"category": text} if titled else {})


BRACKET = 8
"""Chunks that stand in one pair of brackets at most."""
