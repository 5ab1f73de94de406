"""Places of a contest: who came first, second and third, told one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jejaring.loaders.indonesian.clause import Party, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.neighbours import headline
from jejaring.loaders.indonesian.ranking import PLACES, RANK, qualifiers, several_ranked
from jejaring.loaders.indonesian.rules.laureates import shared
from jejaring.loaders.indonesian.rules.operating import operate
from jejaring.loaders.indonesian.rules.prized import contest, prize_before, prize_behind, told_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import note
from jejaring.loaders.indonesian.scan import verbal
from jejaring.loaders.indonesian.values import Actor, Name
from jejaring.loaders.indonesian.world import World

APART = frozenset({"COMMA", "SEMI", "SAYS", "STOP", "BULLET"})
"""Chunks behind which a rank is another's."""


@rule("won/champion")
def champion(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kota Balikpapan terpilih menjadi juara I lomba Inovasi Daerah; Kota Palembang juara 2."""
    if PLACES.isdisjoint(line.scan.lows):
        return
    named = [(c.start, c.end) for c in line.found if c.symbol == "EVENT"]
    line = view(line)
    for at, chunk in enumerate(line.found):
        placed = line.scan.low(chunk.start) in PLACES and _placed(line, at)
        if not (placed or line.scan.low(chunk.start) == "juara") or line.quoted(at) or not stated(line, at):
            continue
        first = max((k + 1 for k in range(at) if line.found[k].symbol in APART), default=0)
        first = at if at and line.found[at - 1].symbol == "AND" else first  # … dan juara II X
        near_by = [p for k in range(max(first, at - 4), at) if (p := party(line, k))]
        near_by = [p for p in near_by if not any(a <= line.found[p.at].start < b for a, b in named)]
        near_by = [p for p in near_by if not _beaten(line, p.at)]
        if near_by and line.scan.low(line.found[near_by[-1].at].start - 1) == "dari":
            of = near_by.pop()  # KIM A dari Kelurahan B
            owner = party(line, of.at - 2) if of.at > 1 else None
            near_by = near_by or ([owner] if owner else [])
        named_here = prize_behind(world, number, line, at) or prize_before(world, number, line, at)
        programme = contest(world, number, line) or named_here or (world.prizes.before(number) if placed else None)
        rank = RANK.match(line.scan.text(chunk.start, min(chunk.start + 3, len(line.scan.tokens))))
        if programme and near_by and rank:
            behind = next((k for k in range(at + 1, len(line.found)) if party(line, k)), len(line.found))
            told = qualifiers(line.scan.text(chunk.start, line.found[behind - 1].end))
            note(world, line, near_by[-1], programme, rule_id, {**told, "rank": rank.group().strip()})
            after = next((k for k in range(at + 1, len(line.found)) if follows(line, k)), None)
            for one in _follow(line, after) if after else ():
                note(world, line, one, programme, rule_id, {})
            service = next((k for k in range(at + 1, min(at + 6, len(line.found))) if _service(line, k)), None)
            if service and not any(party(line, k) for k in range(at, service)):
                operate(world, line, near_by[-1], service, rule_id)


def _beaten(line: Line, at: int) -> bool:
    """Whether an active verb before the party at ``at`` does something to it: ``mengalahkan Kota X dan meraih juara I``."""
    before = line.found[at - 1] if at else None
    low = line.scan.low(before.start) if before is not None and before.symbol == "WORD" else ""
    goes_on = at + 1 < len(line.found) and line.scan.low(line.found[at + 1].start) == "dan"
    return goes_on and low.startswith("me") and verbal(low)


def _placed(line: Line, at: int) -> bool:
    """Whether what stands before a rank puts somebody there: ``menempati urutan pertama``, ``berada di posisi kedua``."""
    before = line.found[at - 1] if at else None
    return before is not None and (before.symbol == "WINS" or line.scan.low(before.start) == "di")


def _service(line: Line, at: int) -> bool:
    return line.found[at].symbol == "PROGRAMME"


FALLS = re.compile(
    r"\s*,?\s*(?:(?:adalah|ialah|yakni|yaitu|ada|jatuh kepada|jatuh ke|diberikan kepada|diduduki|ditempati|diisi|disusul|nama|oleh|:)\s*)+(?:pemerintah\s+)?",
    re.IGNORECASE,
)
"""Words between a place and who came there: ``juara kedua jatuh kepada X``."""
BARE = re.compile(r"\s*(?:pemerintah\s+)?", re.IGNORECASE)
PLACE = re.compile(
    rf"{RANK.pattern}|\b(?:[Yy]ang\s+)?(?:[Pp]ertama|[Kk]edua|[Kk]etiga|[Kk]eempat|[Kk]elima|[Kk]eenam)\b"
)
"""A rank, or the ordinal alone where a list goes on: ``juara pertama X, kedua Y``."""
COMES = re.compile(rf"(?:di|sebagai|menempati|menduduki|meraih)\s+(?:posisi\s+(?=[Jj]uara))?({RANK.pattern})")
"""Words between a party and its place: ``disusul X di posisi kedua``."""
AFTER = frozenset({"COMMA", "AND", "STOP", "SEMI"})


@rule("won/ranked")
def ranked(world: World, number: int, line: Line, rule_id: str) -> None:
    """Untuk terbaik pertama adalah Pemerintah Kota Balikpapan. · Juara kedua Kota Palembang dan juara ketiga Kota Palu."""
    programme = told_of(world, number, line)
    if programme is None or (not number and headline(line.scan, line.sentence)):
        return
    told = any(c.symbol == "WON_BY" for c in line.found)
    line = view(line)
    found = list(_places(line))
    after = next((k for k in range(len(line.found)) if follows(line, k)), None) if found else None
    for one in _follow(line, after) if after else ():
        note(world, line, one, programme, rule_id, {})
    common = qualifiers(line.text)
    for one, rank, sure in found:
        if (sure or (len(found) > 1 and not told)) and not line.quoted(one.at):
            note(world, line, one, programme, rule_id, {**common, "rank": rank})


def follows(line: Line, at: int) -> bool:
    """Whether chunk ``at`` leads from one winner to the next: ``disusul``, ``juara pertama, diikuti oleh X sebagai juara kedua``."""
    low = line.scan.low(line.found[at].start)
    return low == "disusul" or (low == "diikuti" and several_ranked(line.text))


def _follow(line: Line, at: int) -> list[Party]:
    """Those listed behind ``disusul`` without a place of their own: ``di posisi kedua ada X, lalu disusul oleh Y dan Z``."""
    out: list[Party] = []
    for k in range(at + 1, len(line.found)):
        found = party(line, k)
        if found and not COMES.match(
            line.scan.text(line.found[k].end, min(line.found[k].end + 5, len(line.scan.tokens)))
        ):
            out.append(found)
        elif found or line.found[k].symbol not in ("COMMA", "AND", "BY"):
            break
    return out


def _places(line: Line) -> Iterator[tuple[Party, str, bool]]:
    """Every party right behind a place, with the place; whether words between say that it fell to the party."""
    for at, chunk in enumerate(line.found):
        before, found = line.scan.text(0, chunk.start), party(line, at)
        if found and (behind := COMES.match(line.scan.text(chunk.end, min(chunk.end + 5, len(line.scan.tokens))))):
            yield found, behind.group(1).strip(), False
            continue
        rank = next(reversed(list(PLACE.finditer(before))), None) if found else None
        if not rank or not found:
            continue
        between = before[rank.end() :] + " "
        told = FALLS.fullmatch(between) and RANK.fullmatch(rank.group())
        alone = BARE.fullmatch(between) and (at + 1 == len(line.found) or line.found[at + 1].symbol in AFTER)
        if told or alone:
            yield found, rank.group().strip().removeprefix("yang "), told is not None


RESULTS = frozenset({"hasilnya", "pemenangnya", "juaranya", "urutannya", "hasil", "pemenang"})


@rule("won/numbered")
def numbered(world: World, number: int, line: Line, rule_id: str) -> None:
    """Hasilnya: 1) Muhaimin, SMA Negeri 1 Balikpapan; 2) Adamin Siregar, SMA Negeri 2 Balikpapan."""
    programme = world.prizes.before(number)
    colon = next((k for k, c in enumerate(line.found[:6]) if c.symbol == "COLON"), None)
    if programme is None or colon is None or RESULTS.isdisjoint(line.scan.lows[:3]):
        return
    line = view(line)
    for at in range(len(line.found) - 2):
        place, mark, who = line.found[at : at + 3]
        item = place.symbol == "NUMBER" and (mark.symbol == "CLOSING" or line.scan.low(mark.start) in (".", ")"))
        name = who.value if isinstance(who.value, Name) and len(who.value.words) > 1 else None
        found = Party(at + 2, Actor(name=name)) if name else party(line, at + 2)
        if item and found:
            rank = {"rank": line.scan.text(place.start, place.end)}
            note(world, line, found, programme, rule_id, {**shared(world, number), **rank})
