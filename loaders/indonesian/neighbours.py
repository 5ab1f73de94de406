"""What the neighbours of a chunk tell about it: names beside verbs of speech, in lists, in datelines, behind organisers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from jejaring.loaders.indonesian.people import heading
from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.scan import Scan
from jejaring.loaders.indonesian.text import Sentence
from jejaring.loaders.indonesian.values import Body, Chunk, Name, Office

TOP = 4
"""Headlines stand in the first lines; further down a line in capitals is an item of a list."""
OUTLETS = frozenset({"majalah", "harian", "koran", "tabloid", "lembaga", "komunitas", "perusahaan"})


def organisers(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """``digelar Racah Mampulang``: a name behind a verb of organising, which shows no person, is an organisation's."""
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        chunk = found[at]
        out.append(chunk)
        at += 1
        if chunk.symbol not in ("ORGANISED_BY", "JOINTLY") or chunk.value == "penyelenggara":
            continue
        at += at < len(found) and scan.low(found[at].start) in OUTLETS
        out += found[len(out) : at]
        end = at
        while (
            end < len(found)
            and end - at < 5
            and found[end].symbol in ("NAME", "WORD")
            and scan.capital(found[end].start)
        ):
            end += 1
        if (
            end > at
            and end + 3 < len(found)
            and [c.symbol for c in found[end : end + 3]][::2] == ["OPENING", "CLOSING"]
        ):
            end += 4 if scan.capital(found[end + 3].start) else 0  # X (XY) Institute
        if end > at:
            name = scan.text(found[at].start, found[end - 1].end)
            out.append(Chunk("BODY", found[at].start, found[end - 1].end, Body(name, "company", surface=name)))
            at = end
    return out


def datelined(scan: Scan, sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """``OKUS, KR Sumsel - …``, ``PORTAL PALEMBANG – …``: what stands before the dash that opens a line names nobody.

    The region there, or the outlet in capitals; a region that opens the line stays.
    """
    dash = next((k for k, c in enumerate(found[:8]) if c.symbol == "DASH"), 0)
    if not sentence.first or dash < 1:
        return found
    capitals = all(scan.upper(k) for k in range(found[dash].start) if scan.tokens[k].kind == "word")
    if found[0].symbol != "REGION" and not capitals:
        return found
    return [
        replace(c, symbol="MARK", value=None)
        if k < dash and c.symbol in OUTLET and not (c.symbol == "REGION" and (k == 0 or capitals))
        else c
        for k, c in enumerate(found)
    ]


OUTLET = frozenset({"NAME", "PERSON", "BODY", "REGION", "WORD", "OFFICE"})


def elliptic(found: list[Chunk]) -> list[Chunk]:
    """``BPSDMP Kominfo Medan, Makassar dan Manado``: the regions of a list stand for bodies of the first one's name."""
    out: list[Chunk] = []
    body: Body | None = None
    for at, chunk in enumerate(found):
        if isinstance(chunk.value, Body):
            body = chunk.value if chunk.value.region and chunk.value.kind != "government" else None
        elif chunk.symbol == "REGION" and body and isinstance(chunk.value, Region) and _in_list(found, at):
            stated = chunk.value.bare if body.stated == (body.region.bare if body.region else "") else chunk.value.name
            out.append(Chunk("BODY", chunk.start, chunk.end, replace(body, region=chunk.value, stated=stated)))
            continue
        elif chunk.symbol not in ("COMMA", "AND"):
            body = None
        out.append(chunk)
    return out


def shared(found: list[Chunk]) -> list[Chunk]:
    """``Komisi I dan Komisi II DPRD Kota X``: what stands behind the last of a list belongs to all of its kind."""
    out = list(found)
    for at in range(len(out) - 3, -1, -1):
        one, two = _part(out[at]), _part(out[at + 2])
        if out[at + 1].symbol in ("AND", "COMMA") and one and two and _lacks(one, two):
            filled = replace(one, region=two.region, stated=two.stated, parent=two.parent)
            value = out[at].value
            out[at] = replace(out[at], value=replace(value, body=filled) if isinstance(value, Office) else filled)
    return out


def _part(chunk: Chunk) -> Body | None:
    """The committee or unit of a chunk, or of the office there."""
    body = chunk.value.body if isinstance(chunk.value, Office) else chunk.value
    return body if isinstance(body, Body) and body.kind in ("unit", "faction") else None


def _lacks(one: Body, two: Body) -> bool:
    """Whether a part of the same name up to its number lacks the region and parent that the next one has."""
    above = (one.parent is None or (one.parent.region is None and two.parent is not None)) and one.region is None
    return above and one.name.split()[0] == two.name.split()[0] and bool(two.region or two.parent)


def deputies(found: list[Chunk]) -> list[Chunk]:
    """``Gubernur Bali diwakili Asisten Administrasi Umum A``: the office without a region is of the region stood in for."""
    out = list(found)
    for at, chunk in enumerate(out):
        if chunk.symbol not in ("REPRESENTED_BY", "REPRESENTS"):
            continue
        before = next((k for k in range(at - 1, -1, -1) if out[k].symbol not in AROUND), None)
        whom, own = (before, at + 1) if chunk.symbol == "REPRESENTED_BY" else (at + 1, before)
        if whom is None or own is None or max(whom, own) >= len(out):
            continue
        head, deputy = out[whom].value, out[own].value
        if isinstance(head, Office) and head.of == "region" and head.region and isinstance(deputy, Office):
            out[own] = replace(out[own], value=_placed(deputy, head))
    return out


AROUND = frozenset({"COMMA", "THAT", "PERSON", "NAME"})
"""What may stand between an office and the verb of standing in."""
SERVING = frozenset({"Asisten", "Staf Ahli", "Staf Khusus", "Kepala Bagian", "Kepala Biro"})


def _placed(office: Office, head: Office) -> Office:
    """The office of a regional government or of one of its agencies, with the region of ``head`` where it has none."""
    if office.region is None and office.body is None and (office.of == "government" or office.name in SERVING):
        return replace(office, region=head.region, stated=head.stated)
    if office.body and office.body.kind == "regional" and office.body.region is None and not office.body.stated:
        return replace(office, body=replace(office.body, region=head.region, stated=head.stated))
    return office


def officers(found: list[Chunk]) -> list[Chunk]:
    """``para Kepala Dinas Kominfo, yaitu Bali A, Kota Palu B``: a region before each name stands for the office there."""
    for at, chunk in enumerate(found[:-1]):
        office = chunk.value
        if isinstance(office, Office) and not office.region and found[at + 1].symbol in ("COMMA", "NAMELY", "COLON"):
            pairs = [k for k in range(at + 2, len(found) - 1) if _officer(found, k)]
            if len(pairs) > 1:
                return [_at_region(c, office) if k in pairs else c for k, c in enumerate(found)]
    return found


def _officer(found: list[Chunk], at: int) -> bool:
    """Whether a region stands in a list, with a person's name right behind it."""
    return (
        found[at].symbol == "REGION"
        and found[at + 1].symbol in ("PERSON", "NAME")
        and found[at - 1].symbol in ("COMMA", "AND", "NAMELY", "COLON", "SEMI")
    )


def _at_region(chunk: Chunk, office: Office) -> Chunk:
    region = chunk.value
    assert isinstance(region, Region)
    if office.body is None:
        return Chunk("OFFICE", chunk.start, chunk.end, replace(office, region=region, stated=region.name))
    fitting = regions().match(region.bare.lower().split(), 0)
    region = next((r for r in (fitting[1] if fitting else ()) if r.level == office.body.stated), region)
    body = replace(office.body, region=region, stated=region.name)
    return Chunk("OFFICE", chunk.start, chunk.end, replace(office, body=body))


def _in_list(found: list[Chunk], at: int) -> bool:
    """Whether a region is an item of a list that ends in ``dan``: so that a venue's town is none."""
    behind = at + 1
    while behind < len(found) and found[behind].symbol in ("COMMA", "REGION"):
        behind += 1
    closed = found[at - 1].symbol == "AND" or (
        behind < len(found) - 1 and found[behind].symbol == "AND" and found[behind + 1].symbol == "REGION"
    )
    return at > 0 and found[at - 1].symbol in ("COMMA", "AND") and closed


def recognised(scan: Scan, found: list[Chunk], people: Mapping[str, Name]) -> list[Chunk]:
    """Names that the article introduces as a person's somewhere are a person's everywhere, initials too."""
    return [_person(scan, chunk, people) for chunk in found]


def _person(scan: Scan, chunk: Chunk, people: Mapping[str, Name]) -> Chunk:
    if chunk.symbol == "NAME" and isinstance(chunk.value, Name) and chunk.value.text.lower() in people:
        return replace(chunk, symbol="PERSON")
    if chunk.symbol in ("WORD", "NAME") and scan.upper(chunk.start) and scan.tokens[chunk.start].text in people:
        return replace(chunk, symbol="PERSON", value=people[scan.tokens[chunk.start].text])
    return chunk


def headline(scan: Scan, sentence: Sentence) -> bool:
    """Whether a sentence is a line of its own among the first with a capital in nearly every word."""
    alone = sentence.first and sentence.last and sentence.line < TOP and sentence.tokens[-1].text not in ".,;:)"
    return alone and heading(scan)


def trimmed(found: list[Chunk], people: Mapping[str, Name]) -> list[Chunk]:
    """In a headline, where every word has a capital, the names are no longer than those of the text below."""
    return [
        replace(c, value=shorter(c.value, people))
        if c.symbol in ("NAME", "PERSON") and isinstance(c.value, Name) and c.value.text.lower() not in people
        else c
        for c in found
    ]


def shorter(name: Name, people: Mapping[str, Name]) -> Name:
    """The longest beginning or end of a name that ``people`` has, else the name itself."""
    for size in range(len(name.words) - 1, 1, -1):
        for words in (name.words[:size], name.words[-size:]):
            if " ".join(words).lower() in people:
                return replace(name, words=words)
    return name


BESIDE = frozenset(
    "SAYS MODERATES SPEAKERS REPRESENTED_BY OPENED_BY LED_BY WELCOMED_BY HANDED_BY RECEIVED_BY ESCORTED HELD_BY SUCCEEDS".split()
)
DOES = frozenset("SAYS SPEAKS OPEN REPRESENTS ESCORTS BECOMES ATTEND INSTALLS".split())


def promoted(scan: Scan, sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """Names beside a verb that only people do (``kata X``, ``dipandu X``, ``X mengatakan``) are people's."""
    out = list(found)
    if headline(scan, sentence):
        return [replace(c, symbol="WORD", value=None) if c.symbol == "NAME" else c for c in out]
    for at, chunk in enumerate(out):
        if chunk.symbol != "NAME" or not isinstance(chunk.value, Name):
            continue
        before = next((k for k in range(at - 1, -1, -1) if out[k].symbol not in ("NAMELY", "COLON")), None)
        after = out[at + 1].symbol if at + 1 < len(out) else ""
        lead = out[before].symbol if before is not None else ""
        asked = (
            before is not None
            and before > 0
            and scan.low(out[before].start) == "dari"
            and "pertanyaan" in scan.lows[: out[before].start]
        )
        moves = [c.symbol for c in out[at + 1 : at + 3]] == ["AT", "OFFICE"] and scan.low(out[at + 1].start) == "dari"
        if (
            lead in BESIDE
            or asked
            or moves
            or (after in DOES and (len(chunk.value.words) > 1 or lead in ("", "COMMA", "QUOTE")))
        ):
            out[at] = replace(chunk, symbol="PERSON")
    return out


LISTING = frozenset("CAME ATTENDED_BY ESCORTED NAMELY SPEAKERS MODERATES AND ASSESSORS DELEGATES".split())


def enumerated(found: list[Chunk]) -> list[Chunk]:
    """Names in a list with people (``yakni A, B dan C``) are people's too."""
    out = list(found)
    for at, chunk in enumerate(out):
        if chunk.symbol != "NAME" or not isinstance(chunk.value, Name):
            continue
        if len(chunk.value.words) < 2 and not any(c.symbol == "NAMELY" for c in out[:at]):
            continue
        left = out[at - 1].symbol if at else ""
        right = out[at + 1].symbol if at + 1 < len(out) else "STOP"
        if left not in ("COMMA", "AND", "SEMI", "NAMELY", "BULLET", "COLON") or right not in (
            "COMMA",
            "AND",
            "SEMI",
            "STOP",
            "BULLET",
            "AT",
        ):
            continue
        told = right == "AT" and {"SPEAKERS", "CAME", "ATTENDED_BY"} & {c.symbol for c in out[:at]}
        beside = {out[k].symbol for k in (at - 2, at + 2) if 0 <= k < len(out)}
        if told or ("PERSON" in beside and any(c.symbol in LISTING for c in out[:at])):
            out[at] = replace(chunk, symbol="PERSON")
    return out
