"""Who holds what: names and offices that stand together become one actor.

``Kepala Diskominfo Kaltim H.M. Faisal`` · ``Ketua X, yang juga sebagai Kepala Y, Z`` · ``Ika Meilani selaku Kepala Seksi W`` ·
``Priyo Suhartono (Sekda Kota Blitar)`` · ``H. Edison - Kepala Dinas Kominfo``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jejaring.loaders.indonesian import appositions
from jejaring.loaders.indonesian.joining import of_next, office_at, one_person
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.patterns import alphabet
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.values import Actor, Body, Chunk, Name, Office

MANY = tuple("Anggota|Wakil Ketua|Staf Khusus|Staf Ahli|Komisioner|Dosen|Peneliti|Guru|Tenaga Ahli|Hakim".split("|"))
"""Offices that several hold at once: Anggota DPRD Kota X, A dan B."""
CORPORATE = frozenset(
    {"CEO", "Founder", "Direktur Utama", "Chief Technology Officer", "Presiden Direktur", "Country Director", "Manajer"}
)
"""Offices of companies, whose names no list has: the last two words behind are the person's."""
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
    one, two = office_at(found, match.start("one")), office_at(found, match.start("two"))
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
    office = office_at(found, at)
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
    made = _actor(found, match.start("name"), (office_at(found, at),), "holder/office-bracketed-name")
    return [replace(made, start=found[at].start, end=found[match.end() - 1].end)], match.end()


def _standing_in(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``Kepala Bagian X, mewakili Pemerintah Kota Y, Muhaimin, …``: the clause goes before who stands in."""
    match = appositions.STANDING_IN.match(code, at)
    if match is None:
        return None
    made = _actor(found, match.start("name"), (office_at(found, at),), "holder/office-name")
    start, end = match.span("aside")
    return [*actors(found[start:end]), found[end], replace(made, start=found[at].start)], match.end()


def _before(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``Ketua X, yang juga sebagai Kepala Y, Z``."""
    match = appositions.BEFORE.match(code, at)
    if match is None or not one_person(found, at, match):
        return None
    late, end = match.span("late")
    if of_next(found, late, end):
        end = late
    offices = _offices(found, match.start("offices"), match.end("offices")) + _offices(found, late, end, code)
    offices, name = _divided(found, match.start("name"), offices)
    made = _actor(found, match.start("name"), offices, "holder/office-name")
    if isinstance(made.value, Actor) and name:
        made = replace(made, value=replace(made.value, name=name))
    return [replace(made, start=found[at].start, end=found[end - 1].end)], end


def _paired(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``A dan B (Anggota DPRD Kota X)``."""
    match = appositions.PAIRED.match(code, at)
    if match is None:
        return None
    office, end = office_at(found, match.start("late")), found[match.end() - 1].end
    made = [
        _actor(found, k, (office,), "holder/names-bracketed-office")
        for k in (match.start("name"), match.start("second"))
    ]
    return [replace(chunk, end=end) for chunk in made], match.end()


def _of_firm(found: Sequence[Chunk], code: str, at: int) -> Joined | None:
    """``kata A, CEO X``, ``A, CEO X, mengatakan``."""
    match = appositions.FIRM.match(code, at)
    if match is None or office_at(found, match.start("late")).name not in CORPORATE | {"Direktur"}:
        return None
    end = match.end()
    behind = [chunk.symbol for chunk in found[end : end + 2]]
    if not (at and found[at - 1].symbol == "SAYS") and behind != ["COMMA", "SAYS"]:
        return None
    office, firm = office_at(found, match.start("late")), found[match.start("firm")].value
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
            if of_next(found, start, end):
                continue
            made = _actor(found, at, _offices(found, start, end, code), rule)
            return [replace(made, end=found[end - 1].end)], end
    return None


def _several(found: Sequence[Chunk], at: int) -> bool:
    """Whether the office at ``at`` is said of several people: ``para Staf Khusus``, or one that many hold."""
    office = office_at(found, at)
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


def _offices(found: Sequence[Chunk], start: int, end: int, code: str = "") -> tuple[Office, ...]:
    """The offices among chunks ``start`` to ``end``; those behind ``sebelumnya menjabat`` are former."""
    out, former = [], False
    for k in range(start, end):
        former = former or (found[k].symbol == "WAS")
        if isinstance(found[k].value, Office):
            office = office_at(found, k)
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
