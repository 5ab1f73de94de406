"""Who holds what: names and offices that stand together become one actor.

``Kepala Diskominfo Kaltim H.M. Faisal`` · ``Ketua X, yang juga sebagai Kepala Y, Z`` · ``Ika Meilani selaku Kepala Seksi W`` ·
``Priyo Suhartono (Sekda Kota Blitar)`` · ``H. Edison - Kepala Dinas Kominfo``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jejaring.loaders.indonesian import appositions
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.patterns import alphabet
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.values import Actor, Body, Chunk, Name, Office

ACTS = frozenset(
    "CAME ATTEND OPEN SPEAKS MODERATES WELCOME LEADS VISIT ORGANISE DEVELOPS WINS RECEIVES HANDS INSTALLS SAYS SIGNS".split()
)
"""Verbs whose subject stands right before them."""
AMONG = frozenset({"antara lain", "di antaranya", "diantaranya", "termasuk", "seperti"})
"""Words before some of many: no holder of the office before them."""
MANY = tuple("Anggota|Wakil Ketua|Staf Khusus|Staf Ahli|Komisioner|Dosen|Peneliti|Guru|Tenaga Ahli|Hakim".split("|"))
"""Offices that several hold at once: Anggota DPRD Kota X, A dan B."""
CORPORATE = frozenset(
    {"CEO", "Founder", "Direktur Utama", "Chief Technology Officer", "Presiden Direktur", "Country Director", "Manajer"}
)
"""Offices of companies, whose names no list has: the last two words behind are the person's."""
CLAUSES = frozenset({"sebelum", "setelah", "usai", "seusai", "saat", "ketika", "selepas"})
"""Words that open a clause before the main one: ``Setelah dilantik Gubernur X, A mengatakan …``."""
PLURAL = frozenset({"para", "dua", "tiga", "empat", "lima", "kedua", "ketiga", "keempat", "sejumlah", "beberapa"})


def actors(found: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with every person, office and body turned into an ACTOR, joined where they belong together."""
    letters = alphabet()
    code = "".join(letters[chunk.symbol] for chunk in found)
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        step = _joined(found, code, at) if found[at].symbol in appositions.OPENING else None
        if step:
            made, at = step
            out.extend(made)
        else:
            out.append(_single(found[at]))
            at += 1
    return out


Joined = tuple[list[Chunk], int]


def _joined(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """The actors that names and offices from ``at`` make together, and where they end."""
    readers = (_respective, _collective, _bracketed, _standing_in, _before, _paired, _of_firm, _after)
    return next((made for read in readers if (made := read(found, code, at))), None)


def _respective(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``Wali Kota dan Wakil Wali Kota Palembang, A dan B``."""
    match = appositions.RESPECTIVE.match(code, at)
    if match is None:
        return None
    one, two = _office(found, match.start("one")), _office(found, match.start("two"))
    one = replace(one, region=one.region or two.region, stated=one.stated or two.stated)
    if one.body is None and not one.tail and one.of == "body":
        name = two.name.removeprefix("Wakil ") if two.of == "council" else one.name
        one = replace(one, name=name, of=two.of, body=two.body, tail=two.tail)
    first = _actor(found, match.start("first"), (one,), "holder/respective")
    second = _actor(found, match.start("second"), (two,), "holder/respective")
    start = found[at].start
    return [replace(first, start=start), replace(second, start=start)], match.end()


def _collective(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``para Staf Khusus Wapres A dan B``."""
    match = appositions.COLLECTIVE.match(code, at)
    if match is None or not _several(found, at):
        return None
    office = _office(found, at)
    holders = [k for k in range(match.start("names"), match.end()) if isinstance(found[k].value, Name)]
    if match.end() < len(found) and found[match.end()].symbol in ("MODERATES", "SPEAKS") and len(holders) > 1:
        holders.pop()  # Dosen X A, serta B selaku moderator
    made = [_actor(found, k, (office,), "holder/office-names") for k in holders]
    return [replace(made[0], start=found[at].start), *made[1:]], holders[-1] + 1


def _bracketed(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``Sekda Kota Blitar (Priyo Suhartono)``."""
    match = appositions.BRACKETED.match(code, at)
    if match is None or appositions.short_form(found[match.start("name")]):
        return None
    made = _actor(found, match.start("name"), (_office(found, at),), "holder/office-bracketed-name")
    return [replace(made, start=found[at].start, end=found[match.end() - 1].end)], match.end()


def _standing_in(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``Kepala Bagian X, mewakili Pemerintah Kota Y, Muhaimin, …``: the clause goes before who stands in."""
    match = appositions.STANDING_IN.match(code, at)
    if match is None:
        return None
    made = _actor(found, match.start("name"), (_office(found, at),), "holder/office-name")
    start, end = match.span("aside")
    return [*actors(found[start:end]), found[end], replace(made, start=found[at].start)], match.end()


def _before(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``Ketua X, yang juga sebagai Kepala Y, Z``."""
    match = appositions.BEFORE.match(code, at)
    if (
        match is None
        or _for_another(found, at, match.start("name"))
        or any(found[k].value in AMONG for k in range(at, match.start("name")))
        or not _province(found, match.start("aside"))
        or not _one_holder(found, match.start("offices"), match.end("offices"))
        or _held_by_another(found, at, match.start("name"))
    ):
        return None
    late, end = match.span("late")
    if _of_next(found, late, end):
        end = late
    offices = _offices(found, match.start("offices"), match.end("offices")) + _offices(found, late, end, code)
    offices, name = _divided(found, match.start("name"), offices)
    made = _actor(found, match.start("name"), offices, "holder/office-name")
    if isinstance(made.value, Actor) and name:
        made = replace(made, value=replace(made.value, name=name))
    return [replace(made, start=found[at].start, end=found[end - 1].end)], end


def _held_by_another(found: Sequence[Chunk], at: int, name: int) -> bool:
    """Whether the name is the next of a list that says who became what: ``A menjadi Kepala X, B sebagai Kepala Y``."""
    told = at > 0 and found[at - 1].symbol in ("AS", "TO_BE", "BECOMES")
    goes_on = [c.symbol for c in found[name + 1 : name + 3]] in (["AS", "OFFICE"], ["TO_BE", "OFFICE"])
    return told and goes_on and found[name - 1].symbol in ("COMMA", "AND")


def _of_next(found: Sequence[Chunk], start: int, end: int) -> bool:
    """Whether an office behind ``juga`` is that of the next one: ``hadir A, juga Sekretaris Komisi I, B``."""
    behind = [chunk.symbol for chunk in found[end : end + 2] if chunk.symbol != "COMMA"]
    return any(chunk.value == "juga" for chunk in found[start:end]) and behind[:1] in (["PERSON"], ["NAME"])


def _one_holder(found: Sequence[Chunk], start: int, end: int) -> bool:
    """Whether offices joined by ``dan`` are one person's: ``Founder dan CEO X``, not ``Camat A dan Lurah B``."""
    return all(
        _office(found, k - 1).name == "Founder" or _office(found, k + 1).name == "Founder"
        for k in range(start + 1, end)
        if found[k].symbol == "AND"
    )


def _province(found: Sequence[Chunk], aside: int) -> bool:
    """Whether the region between office and name is the province that tells where: ``Bupati Paser, Kalimantan Timur, A``.

    Of a district it may be the regency too: ``Kapolsek Long Ikis, Paser, A``.
    """
    if aside < 0:
        return True
    region, office = found[aside].value, found[aside - 2].value
    local = isinstance(office, Office) and office.of in ("security", "village")
    return isinstance(region, Region) and (region.level == "provinsi" or local)


def _for_another(found: Sequence[Chunk], at: int, name: int) -> bool:
    """Whether ``Mewakili Bupati Paser, Muhaimin membuka …`` opens the sentence: the name is not the office's holder."""
    while at > 2 and found[at - 1].symbol == "AS" and found[at - 2].symbol == "OFFICE":
        at -= 2  # Saat membacakan sambutan Menteri X sekaligus Kepala Y, A mengatakan …
    if at == 2 and found[0].value in CLAUSES and found[name - 1].symbol == "COMMA":
        return name + 1 < len(found) and found[name + 1].symbol in ACTS | {"AS"}
    if at == 1 and found[0].value == "kepada" and found[name - 1].symbol == "COMMA":
        return name + 1 < len(found) and found[name + 1].symbol in ACTS | {"AS"}  # Kepada Bupati, A juga menyampaikan …
    if at not in (1, 2) or found[at - 1].symbol != "REPRESENTS" or found[name - 1].symbol != "COMMA":
        return False  # Dalam membacakan sambutan Bupati X, A mengatakan …
    return name + 1 < len(found) and (found[name + 1].symbol in ACTS or found[name + 1].symbol == "WORD")


def _paired(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``A dan B (Anggota DPRD Kota X)``."""
    match = appositions.PAIRED.match(code, at)
    if match is None:
        return None
    office, end = _office(found, match.start("late")), found[match.end() - 1].end
    made = [
        _actor(found, k, (office,), "holder/names-bracketed-office")
        for k in (match.start("name"), match.start("second"))
    ]
    return [replace(chunk, end=end) for chunk in made], match.end()


def _of_firm(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``kata A, CEO X``, ``A, CEO X, mengatakan``."""
    match = appositions.FIRM.match(code, at)
    if match is None or _office(found, match.start("late")).name not in CORPORATE | {"Direktur"}:
        return None
    end = match.end()
    behind = [chunk.symbol for chunk in found[end : end + 2]]
    if not (at and found[at - 1].symbol == "SAYS") and behind != ["COMMA", "SAYS"]:
        return None
    office, firm = _office(found, match.start("late")), found[match.start("firm")].value
    assert isinstance(firm, Name)
    region = found[end - 1].value
    where = f" {region.bare}" if isinstance(region, Region) else ""
    made = _actor(found, at, (replace(office, tail=f"{firm.text}{where}"),), "holder/name-apposed-office")
    return [replace(made, end=found[end - 1].end)], end


def _after(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``Ika Meilani selaku Kepala Seksi W``, ``A - Kepala X``, ``A, Kepala X,``."""
    for pattern, rule in (
        (appositions.AFTER, "holder/name-as-office"),
        (appositions.JUXTAPOSED, "holder/name-office"),
        (appositions.NICKNAMED, "holder/name-office"),
        (appositions.DASHED, "holder/name-dash-office"),
        (appositions.APPOSED, "holder/name-apposed-office"),
        (appositions.DOING, "holder/name-apposed-office"),
        (appositions.SAID, "holder/name-apposed-office"),
        (appositions.LISTED, "holder/name-listed-office"),
    ):
        if match := pattern.match(code, at):
            if pattern is appositions.SAID and not (at and found[at - 1].symbol == "SAYS"):
                continue
            if pattern is appositions.DOING and at:
                continue
            if pattern is appositions.LISTED and at and found[at - 1].symbol != "BULLET":
                continue
            if appositions.ordinary(found[at]):
                continue
            if at < 2 and found[at].symbol == "NAME" and "DASH" in [c.symbol for c in found[at + 1 : at + 3]]:
                return None  # Balikpapan - Menteri X …: a dateline
            start, end = match.span("late")
            if _of_next(found, start, end):
                continue
            made = _actor(found, at, _offices(found, start, end, code), rule)
            return [replace(made, end=found[end - 1].end)], end
    return None


def _several(found: Sequence[Chunk], at: int) -> bool:
    """Whether the office at ``at`` is said of several people: ``para Staf Khusus``, or one that many hold."""
    office = _office(found, at)
    before = found[at - 1] if at else None
    plural = before is not None and isinstance(before.value, str) and before.value.split()[-1] in PLURAL
    return plural or office.name.startswith(MANY)


def _divided(found: Sequence[Chunk], at: int, offices: tuple[Office, ...]) -> tuple[tuple[Office, ...], Name | None]:
    """``Ketua Dharmayukti Karini Dina Ahmad``: words before the first personal name belong to the title.

    Only where the title takes a body and stands right before the name.
    """
    value, last = found[at].value, offices[-1]
    assert isinstance(value, Name)
    if (
        found[at - 1].symbol != "OFFICE"
        or last.of not in ("body", "unit", "field")
        or (last.tail and last.of == "field")
        or last.body is not None
        or last.region is not None
        or len(value.words) < 3
        or value.honorifics
    ):
        return offices, None
    known = [
        k
        for k, word in enumerate(value.words)
        if word.lower() in words("given_names") or word.lower() in words("name_words")
    ]
    first = known[0] if known else len(value.words) - 2 if last.name in CORPORATE else 0
    if first == 0 or first > 3 or len(value.words[0].rstrip(".")) < 3:
        return offices, None  # I Wayan, Ni Luh, M. Nur: a name from its first letter on
    lead = " ".join(value.words[:first])
    tail = f"{last.tail} {lead}".strip() if last.body is None else last.tail
    divided = replace(last, tail=tail, surface=f"{last.surface} {lead}")
    return (*offices[:-1], divided), replace(value, words=value.words[first:])


def _office(found: Sequence[Chunk], at: int) -> Office:
    value = found[at].value
    assert isinstance(value, Office)
    return value


def _offices(found: Sequence[Chunk], start: int, end: int, code: str = "") -> tuple[Office, ...]:
    """The offices among chunks ``start`` to ``end``; those behind ``sebelumnya menjabat`` are former."""
    out, former = [], False
    for k in range(start, end):
        former = former or (found[k].symbol == "WAS")
        if isinstance(found[k].value, Office):
            office = _office(found, k)
            out.append(replace(office, status="former") if former and code else office)
    return tuple(out)


def _actor(found: Sequence[Chunk], at: int, offices: tuple[Office, ...], rule: str) -> Chunk:
    value = found[at].value
    assert isinstance(value, Name)
    return Chunk("ACTOR", found[at].start, found[at].end, Actor(value, offices, None, rule))


def _single(chunk: Chunk) -> Chunk:
    if chunk.symbol == "PERSON" and isinstance(chunk.value, Name):
        return Chunk("ACTOR", chunk.start, chunk.end, Actor(chunk.value))
    if isinstance(chunk.value, Office):
        return Chunk("ACTOR", chunk.start, chunk.end, Actor(offices=(chunk.value,)))
    if isinstance(chunk.value, Body):
        return Chunk("ACTOR", chunk.start, chunk.end, Actor(body=chunk.value))
    return chunk
