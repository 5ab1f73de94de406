"""Lists of winners: each with a rank and a category of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jejaring.loaders.indonesian.clause import Party, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.programmes import Programme
from jejaring.loaders.indonesian.ranking import ORDERED, PREDICATE, RANK, qualifiers
from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.prized import contest, given_at, prize_before, prize_behind
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import lists, note
from jejaring.loaders.indonesian.scan import LEVELS
from jejaring.loaders.indonesian.world import World

TELLING = frozenset({"WINS", "WON_BY", "RECEIVES", "RECEIVED_BY", "HANDED_BY", "NAMELY", "PRIZE"})
ONWARD = frozenset({"kemudian", "lalu", "selanjutnya", "sedangkan", "serta", "terakhir", "selain"})
"""Words that go on with a list in a new sentence."""
LONGEST_TITLE = 9
ENDS = frozenset("STOP SAYS WON_BY RECEIVES HANDS HANDED_BY THAT DAY".split())
"""What ends a list of winners."""
NEXT = frozenset({"SAYS", "WON_BY", "BULLET"})
"""What ends the words about the last of them."""
OWN = re.compile(
    r"\b[Kk]ategori\s+\"?([^,;.()\"]+?)\"?(?=\s+(?:dan|serta|juga|turut|diterima|diperoleh|dengan|dari|di|pada|yakni|yaitu|jatuh|dianugerahkan|diraih|diberikan|dimenangkan|diserahkan|diumumkan|dibacakan|direbut|disabet|ditempati)\b|[,;.()\"]|$)"
)
"""The category of one winner of a list: all words up to the next mark."""
OWN_NOUNS = frozenset({"kategori", "juara", "harapan", "gelar", "predikat", "penghargaan", "peringkat", "anugerah"})
"""What may be said to be somebody's that was won: ``kategori X menjadi milik Dinas Y``."""
OTHERS = re.compile(r";|\b(?:sementara|sedangkan|disusul|diikuti|adapun)\b", re.IGNORECASE)
"""Words behind which another winner is told of."""


@rule("won/by", on="WON_BY")
def won_by(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penghargaan X diraih oleh Pemerintah Kota Balikpapan sebagai juara I, dan Pemerintah Kota Palembang sebagai juara II."""
    line = view(line)
    start = 0
    for at in triggers(line, "WON_BY"):
        programme = (
            prize_before(world, number, line, at)
            or world.prizes.before(number)
            or contest(world, number, line)
            or _only(world, line, at)
        )
        found = _winners(line, at + 1)
        owned = line.scan.low(line.found[at].end - 1) == "milik"  # kategori X menjadi milik Dinas Y, no land does
        if owned and OWN_NOUNS.isdisjoint(line.scan.lows[: line.found[at].start]):
            continue
        if programme and found and (found[0].at <= at + 2 or _behind_unknown(line, at, found[0].at)):
            announced_before = shared(world, number)
            told = OTHERS.split(line.scan.text(line.found[min(start, at)].start, line.found[at].start))[-1]
            start = found[-1].at + 1
            led = _led(line, found, told)
            each = list(_each(line, found, led=led))
            common = not any(own for _, own in each) and not ORDERED.search(told)
            for one, stated_of in each:
                title = _titled(line, at - 1) if len(found) == 1 else ""
                first = _announced(told) if common or one is found[0] else {}
                titled = {"category": title} if title else {}
                own = {**stated_of, **first} if led else {**first, **stated_of}
                note(world, line, one, programme, rule_id, {**announced_before, **titled, **own})


def _behind_unknown(line: Line, verb: int, first: int) -> bool:
    """Whether only a name that nothing knows stands between the verb and the first winner: ``diraih X 7, Dinas Y``."""
    between = line.found[verb + 1 : first]
    return len(between) < UNKNOWN and all(
        c.symbol in ("NUMBER", "COMMA") or (c.symbol in ("WORD", "NAME") and line.scan.capital(c.start))
        for c in between
    )


UNKNOWN = 5  # chunks of such a name, with its comma


def _only(world: World, line: Line, verb: int) -> Programme | None:
    """The one prize of the article where a rank is won before it is named: ``Predikat terbaik diraih oleh X``."""
    told = line.scan.text(0, line.found[verb].start)
    ranked = RANK.search(told) or PREDICATE.search(told)
    return world.prizes.all[0] if ranked and len(world.prizes.all) == 1 else None


def _announced(told: str) -> dict[str, str]:
    """Rank and category in the words before the verb: ``Kategori daerah perbatasan dianugerahkan kepada …``."""
    ranks = list(ORDERED.finditer(told))
    if len(ranks) > 1:  # Desa A terbaik tiga, Desa B terbaik dua, dan terbaik pertama diraih …
        told = told[ranks[-1].start() :]
    return {**_category(told), **qualifiers(told)}


def _category(text: str) -> dict[str, str]:
    """The category that the text names; none where it points back: ``Dalam kategori ini …``."""
    match = OWN.search(text)
    pointed = match is not None and match.group(1).split()[0] in ("ini", "itu", "tersebut")
    return {"category": match.group(1).strip()} if match and not pointed else {}


def shared(world: World, number: int) -> dict[str, str]:
    """The category that the sentence before announces: ``membacakan pemenang kategori X. Juara pertama diraih …``."""
    before = world.document.lines[number - 1] if number else None
    return _category(before.text) if before else {}


@rule("won/namely")
def namely(world: World, number: int, line: Line, rule_id: str) -> None:
    """Tiga kota meraih penghargaan X. Yakni, Kota Balikpapan kategori A, Kota Palembang kategori B dan Kota Palu kategori C."""
    if number == 0 or not line.found or line.found[0].symbol != "NAMELY":
        return
    line, before = view(line), view(world.document.lines[number - 1])
    told = [at for at in triggers(before, "WINS", "RECEIVES") if before.found[at - 1 : at]]
    programme = next((p for at in told if (p := prize_behind(world, number - 1, before, at))), None)
    passive = triggers(before, "WON_BY", "RECEIVED_BY", "HANDED_BY") if programme is None else ()
    programme = programme or next((p for at in passive if (p := prize_before(world, number - 1, before, at))), None)
    if programme:
        for one, stated_of in _each(line, _winners(line, 1)):
            given = given_at(world, number - 1, before, told[0], programme) if told else None
            if given and one.actor.name and before.found[told[0]].symbol == "RECEIVES":
                attend(world, line, [one], given, rule_id, one.at, role="recipient")
            note(
                world,
                line,
                one,
                programme,
                rule_id,
                {**qualifiers(before.text), **stated_of},
            )


@rule("won/also", on="CAME")
def also(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kabupaten lain mendapat penghargaan serupa, yakni Paser dan Berau. Ada juga Kota Bontang dan Kota Samarinda."""
    if number and goes_on(line, world.document.lines[number - 1]) and (programme := world.prizes.before(number)):
        line = view(line)
        for one in _winners(line, 1):
            note(world, line, one, programme, rule_id, {})


ALSO = frozenset({"ada juga", "ada pula", "juga ada"})


def goes_on(line: Line, before: Line) -> bool:
    """Whether ``Ada juga A dan B`` goes on with the winners that the sentence before lists."""
    return line.found[0].value in ALSO and not before.symbols.isdisjoint({"WINS", "WON_BY", "RECEIVES"})


GIVEN_TO = frozenset({"untuk", "kepada", "bagi"})


@rule("won/for")
def won_for(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penghargaan yang diraih yakni Top Leader untuk Wali Kota Balikpapan, Rahmad Mas'ud: titles within one prize."""
    if not world.prizes.all or GIVEN_TO.isdisjoint(line.scan.lows):
        return
    line = view(line)
    symbols = {c.symbol for c in line.found}
    told = not symbols.isdisjoint(TELLING) or line.scan.low(0) in ONWARD
    programme = world.prizes.before(number)
    for at, chunk in enumerate(line.found[:-1]):
        found = party(line, at + 1)
        if line.scan.low(chunk.start) not in GIVEN_TO or not told or not programme or line.quoted(at):
            continue
        given = line.scan.low(chunk.start) == "kepada" and line.found[at - 1].symbol in ("ACTOR", "PRIZE")
        title = "" if given else _titled(line, at)
        category = any(c.symbol == "WON_BY" for c in line.found[at + 1 :])  # X Award untuk OPD jatuh kepada Dinas Y
        if found and title and not category and (found.actor.name or found.actor.body):
            note(world, line, found, programme, rule_id, {"category": title})


def _winners(line: Line, start: int) -> list[Party]:
    """People and bodies from chunk ``start`` up to the verb of another clause; who gives (``dari X``) is none, nor where it comes from."""
    out = []
    for k in range(start, len(line.found)):
        chunk = line.found[k]
        if line.quoted(k) or (chunk.symbol in ENDS and line.found[k - 1].symbol != "NUMBER"):  # 1. Kota A; 2. Kota B
            break
        found = party(line, k)
        origin = line.found[k - 1].symbol == "AT" or line.scan.low(line.found[k - 1].start) == "asal"
        if found and (found.actor.name or found.actor.body) and not origin:
            out.append(found)
    return out


def _led(line: Line, found: Sequence[Party], told: str) -> bool:
    """Whether the rank of each stands before it: ``Juara I diraih A, juara II B dan juara III C``."""
    between = (line.scan.text(line.found[a.at].end, line.found[b.at].start) for a, b in pairwise(found))
    return RANK.search(told) is not None and all(RANK.search(text) for text in between)


def _each(line: Line, found: Sequence[Party], *, led: bool = False) -> Iterator[tuple[Party, dict[str, str]]]:
    """Every winner with the rank and category that stand behind it, before the next one; ``led``: before it."""
    if led and len(found) > 1:
        yield found[0], {}
        for before, one in pairwise(found):
            yield one, qualifiers(line.scan.text(line.found[before.at].end, line.found[one.at].start))
        return
    if not found:
        return
    last = found[-1].at + 1
    end = next((k for k in range(last, len(line.found)) if line.found[k].symbol in NEXT), len(line.found))
    for one, after in zip(found, [*(p.at for p in found[1:]), end], strict=True):
        text = line.scan.text(line.found[one.at].end, line.found[after - 1].end) if after > one.at + 1 else ""
        text = OTHERS.split(text)[0]
        match = OWN.search(text)
        yield one, {**qualifiers(text.replace(match.group(), "") if match else text), **_category(text)}


@rule("won/holders")
def holders(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penerima X Award 2024 lainnya adalah Kota Palembang dan Kota Palu."""
    verbal = any(c.symbol in ("WINS", "RECEIVES", "WON_BY", "BULLET") for c in line.found)
    nouns = RECEIVERS if OTHER.isdisjoint(line.scan.lows) else RECEIVERS | CLASSED
    nouns |= {"juara"} if ("para", "juara") in pairwise(line.scan.lows) else frozenset()
    if verbal or nouns.isdisjoint(line.scan.lows):
        return
    line = view(line)
    first = next(k for k, c in enumerate(line.found) if not nouns.isdisjoint(line.scan.lows[c.start : c.end]))
    named = next((p for k in line.inner if k.symbol == "PRIZE" and (p := world.prizes.at(number, k.start))), None)
    programme = named or world.prizes.before(number) or (world.prizes.all[0] if len(world.prizes.all) == 1 else None)
    opens = next((k for k in range(first + 1, min(first + NEAR, len(line.found))) if _opens(line, k)), None)
    if opens is None and line.scan.low(line.found[first].start).endswith("nya") and first + 1 < len(line.found):
        opens = first if line.found[first + 1].symbol == "ACTOR" else None  # Pemenangnya Dinas A dan Dinas B
    found = _winners(line, opens + 1) if opens is not None and not line.quoted(opens) else []
    if programme and found:
        told = line.scan.text(line.found[opens or 0].start, line.found[found[0].at].start)
        for one, own in _each(line, found, led=_led(line, found, told)):
            own = own or (qualifiers(told) if one is found[0] else {})
            note(world, line, one, programme, rule_id, own or _clause(line, one.at))


def _clause(line: Line, at: int) -> dict[str, str]:
    """What the clause says before the winner of chunk ``at``: ``Untuk tingkat kota, penerimanya hanya …``."""
    start = max((k + 1 for k in range(at) if line.found[k].symbol in ("SEMI", "STOP")), default=0)
    return qualifiers(line.scan.text(line.found[start].start, line.found[at].start)) if start < at else {}


def _opens(line: Line, at: int) -> bool:
    return line.scan.low(line.found[at].start) in ("cuma", "hanya") or lists(line, at)


RECEIVERS = frozenset({"penerima", "penerimanya", "peraih", "peraihnya", "pemenang", "pemenangnya", "juaranya"})
"""Nouns for those who have a prize."""
OTHER = frozenset({"lain", "lainnya"})
CLASSED = frozenset({"kualifikasi", "predikat"})
"""Nouns of what others have too: ``empat provinsi lainnya dengan kualifikasi informatif yaitu …``."""
NEAR = 8
"""Chunks between such a noun and the list of them."""


def _titled(line: Line, end: int) -> str:
    """The words in capitals right before chunk ``end``: the title that is won, if there are at least two."""
    stop = line.found[end].start
    start = stop
    while start > 0 and stop - start < LONGEST_TITLE and _of_title(line, start - 1):
        start -= 1
    while start < stop and (not line.scan.capital(start) or line.scan.low(start) in ONWARD):
        start += 1
    placed = line.scan.low(start - 1) in ("pada", "di", "dalam", "ajang")  # where it was won, no title
    title = RANK.sub("", line.scan.text(start, stop)).strip()
    return title if " " in title and not placed else ""


def _of_title(line: Line, at: int) -> bool:
    low = line.scan.low(at)
    return (
        line.scan.capital(at) or line.scan.tokens[at].kind == "number" or low in ("on", "of", "the", "in", "for", "&")
    )


@rule("won/by-level", on="PRIZE")
def by_level(world: World, number: int, line: Line, rule_id: str) -> None:
    """Daerah lain yang memperoleh penghargaan serupa: Kota: A, B; Provinsi: C; Kabupaten: D, E."""
    for programme, level, region, span in _levelled(world, number, line):
        fitting = regions().match(region.bare.lower().split(), 0)
        exact = next((r for r in (fitting[1] if fitting else ()) if r.level == level), region)
        key = world.government(exact, span)
        world.draft.claim(
            key, "WON", world.prize(programme), line.whole, rule_id, qualifiers={"category": level.title()}
        )


def _levelled(world: World, number: int, line: Line) -> Iterator[tuple[Programme, str, Region, tuple[int, int]]]:
    programme = next((p for k in line.inner if k.symbol == "PRIZE" and (p := world.prizes.at(number, k.start))), None)
    level = None
    for at, chunk in enumerate(line.inner):
        low = line.scan.low(chunk.start)
        if low in LEVELS and at + 1 < len(line.inner) and line.inner[at + 1].symbol == "COLON":
            level = LEVELS[low]
        elif level and programme and isinstance(chunk.value, Region):
            token = line.scan.tokens[chunk.start]
            yield programme, level, chunk.value, (token.start, line.scan.tokens[chunk.end - 1].end)
