"""What a mention leaves out because its neighbour says it: regions in lists, of deputies, of a government's agency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.scan import Scan
from jejaring.loaders.indonesian.values import Body, Chunk, Office


def elliptic(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """``BPSDMP Kominfo Medan, Makassar dan Manado``: the regions of a list stand for bodies of the first one's name."""
    out: list[Chunk] = []
    body: Body | None = None
    for at, chunk in enumerate(found):
        if isinstance(chunk.value, Body):
            body = chunk.value if chunk.value.region and chunk.value.kind != "government" else None
        elif chunk.symbol == "REGION" and body and isinstance(chunk.value, Region) and _item(scan, found, at):
            stated = chunk.value.bare if body.stated == (body.region.bare if body.region else "") else chunk.value.name
            out.append(Chunk("BODY", chunk.start, chunk.end, replace(body, region=chunk.value, stated=stated)))
            continue
        elif chunk.symbol not in ("COMMA", "AND"):
            body = None
        out.append(chunk)
    return out


def _item(scan: Scan, found: list[Chunk], at: int) -> bool:
    """Whether a region is an item of a list, and no word of a longer name: Jakarta Smart City."""
    return _in_list(found, at) and not scan.capital(found[at].end)


def _in_list(found: list[Chunk], at: int) -> bool:
    """Whether a region is an item of a list that ends in ``dan``: so that a venue's town is none."""
    behind = at + 1
    while behind < len(found) and found[behind].symbol in ("COMMA", "REGION"):
        behind += 1
    closed = found[at - 1].symbol == "AND" or (
        behind < len(found) - 1 and found[behind].symbol == "AND" and found[behind + 1].symbol == "REGION"
    )
    return at > 0 and found[at - 1].symbol in ("COMMA", "AND") and closed


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


def agencies(found: list[Chunk]) -> list[Chunk]:
    """``Pemerintah Kabupaten Paser melalui Dinas Kominfo``: the agency without a region is that government's.

    So is the unit of an agency: ``Dinas Kominfo Kabupaten Paser, melalui Bidang Aplikasi Informatika``.
    """
    out = list(found)
    for at in range(2, len(out)):
        before = at - 3 if at > 2 and out[at - 2].symbol == "COMMA" else at - 2
        above, agency = out[before].value, out[at].value
        if out[at - 1].symbol != "THROUGH" or not isinstance(above, Body) or not isinstance(agency, Body):
            continue
        if agency.region or agency.stated:
            continue
        if above.kind == "government" and agency.kind == "regional":
            out[at] = replace(out[at], value=replace(agency, region=above.region, stated=above.stated))
        elif above.kind == "regional" and agency.kind == "unit" and agency.parent is None:
            out[at] = replace(out[at], value=replace(agency, parent=above))
    return out


VILLAGES = (
    "Desa ",
    "Kelurahan ",
    "Nagari ",
    "Gampong ",
    "Pemerintah Desa ",
    "Pemerintah Kelurahan ",
    "Pemerintah Nagari ",
)
DISTRICTS = ("Kecamatan ",)


def _village(chunk: Chunk, kinds: tuple[str, ...]) -> Body | None:
    """The village or district of a chunk whose name begins with one of ``kinds``."""
    value = chunk.value
    return value if isinstance(value, Body) and value.kind == "village" and value.name.startswith(kinds) else None


def _located(village: Body, address: Body | Region) -> Body:
    """The village with the region of its address, unless it has one."""
    region, stated = (address, address.name) if isinstance(address, Region) else (address.region, address.stated)
    return village if village.region else replace(village, region=region, stated=stated)


def addressed(found: list[Chunk]) -> list[Chunk]:
    """``KIM A Kecamatan Y``, ``Pemerintah Desa X, Kecamatan Y``: the district behind a name is its address."""
    if not any(isinstance(chunk.value, Body) and chunk.value.kind == "village" for chunk in found):
        return found
    out: list[Chunk] = []
    for chunk in found:
        village = _village(out[-2], VILLAGES) if len(out) > 1 and out[-1].symbol == "COMMA" else None
        address = _village(chunk, DISTRICTS) or (chunk.value if isinstance(chunk.value, Region) else None)
        if village and address and (isinstance(address, Body) or address.level in ("kabupaten", "kota")):
            out[-2:] = [replace(out[-2], end=chunk.end, value=_located(village, address))]
            continue
        before, place = out[-1].value if out else None, chunk.value
        grouped = isinstance(before, Body) and before.kind in ("association", "company", "school")
        local = isinstance(place, Body) and place.kind == "village" and place.name.split()[0] != "Pemerintah"
        if grouped and local and out[-1].end == chunk.start:
            out[-1] = replace(out[-1], end=chunk.end)
        else:
            out.append(chunk)
    return out


def deputies(found: list[Chunk]) -> list[Chunk]:
    """``Gubernur Bali diwakili Asisten Administrasi Umum A``: the office without a region is of the region stood in for."""
    out = list(found)
    for at, chunk in enumerate(out):
        if chunk.symbol not in ("REPRESENTED_BY", "REPRESENTS"):
            continue
        before = next((k for k in range(behind_absence(out, at) - 1, -1, -1) if out[k].symbol not in AROUND), None)
        whom, own = (before, at + 1) if chunk.symbol == "REPRESENTED_BY" else (at + 1, before)
        if whom is None or own is None or max(whom, own) >= len(out):
            continue
        head, deputy = out[whom].value, out[own].value
        if isinstance(head, Office) and head.of == "region" and head.region and isinstance(deputy, Office):
            out[own] = replace(out[own], value=_placed(deputy, head))
        elif isinstance(head, Office) and isinstance(deputy, Office) and _within(deputy, head):
            unit = replace(deputy.body, parent=head.body) if deputy.body else None
            out[own] = replace(out[own], value=replace(deputy, body=unit))
        elif isinstance(head, Office) and isinstance(deputy, Office) and _second(deputy, head):
            out[whom] = replace(out[whom], value=replace(head, region=deputy.region, stated=deputy.stated))
    return out


def behind_absence(found: Sequence[Chunk], at: int) -> int:
    """Where ``tidak hadir dan``, ``berhalangan hadir,`` begins before chunk ``at``; ``at`` itself where it does not stand there."""
    start = at - 1
    if start < 0 or found[start].symbol not in ("AND", "COMMA"):
        return at
    while start > 0 and found[start - 1].symbol in ("CAME", "NOT", "WORD"):
        start -= 1
    return start if any(chunk.symbol == "NOT" for chunk in found[start:at]) else at


def _within(deputy: Office, head: Office) -> bool:
    """Whether one leads a unit of the agency that the other leads: ``Kepala Dinas X diwakili Kabid Persandian``."""
    unit = deputy.body
    bare = unit is not None and unit.kind == "unit" and not (unit.parent or unit.region or unit.stated)
    return bare and head.of == "unit" and head.body is not None and head.body.kind == "regional"


def _second(deputy: Office, head: Office) -> bool:
    """Whether one is the vice of the other, whose region goes unsaid: Wakil Wali Kota Bogor mewakili Wali Kota."""
    return head.of == "region" and not head.region and bool(deputy.region) and deputy.name == f"Wakil {head.name}"


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


def seconds(found: list[Chunk]) -> list[Chunk]:
    """``Kepala Dinas Kominfo A didampingi Sekretaris B``: who is named with the head of an agency is its secretary."""
    out = list(found)
    for at, chunk in enumerate(out):
        office = chunk.value
        if not isinstance(office, Office) or office.name != "Sekretaris" or office.body or office.region:
            continue
        behind = at + 1
        while behind < len(out) and out[behind].symbol in AROUND:
            behind += 1
        stands_in = behind + 1 < len(out) and out[behind].symbol == "REPRESENTS"
        before = next((k for k in range(at - 1, -1, -1) if out[k].symbol not in BESIDE), at)
        head = out[behind + 1 if stands_in else before].value
        if isinstance(head, Office) and head.of == "unit" and head.body and head.body.kind == "regional":
            out[at] = replace(chunk, value=replace(office, body=head.body))
    return out


BESIDE = AROUND | {"REPRESENTED_BY", "ESCORTED", "THROUGH", "AND"}
"""What may stand between the head of an agency and its secretary."""


def branches(found: list[Chunk]) -> list[Chunk]:
    """``Dinas Kominfo dari Kabupaten Paser dan Kota Bontang``: an agency without a region is meant in each of those."""
    out, gone = list(found), set[int]()
    for at in range(len(found) - 2):
        agency = found[at].value
        if not isinstance(agency, Body) or agency.kind != "regional" or agency.region or found[at + 1].value != "dari":
            continue
        listed = [at + 2]
        while listed[-1] + 2 < len(found) and (step := _next(found, listed[-1])):
            listed.append(step)
        for k in listed:
            if isinstance(region := found[k].value, Region):
                out[k] = Chunk("BODY", found[k].start, found[k].end, replace(agency, region=region, stated=region.name))
                out[at] = Chunk("DELEGATES", found[at].start, found[at + 1].end, "perwakilan")
                gone.add(at + 1)
    return [chunk for at, chunk in enumerate(out) if at not in gone]


def _next(found: list[Chunk], at: int) -> int:
    """The next region of a list; 0 where it ends."""
    behind = at + 1
    while behind < len(found) and found[behind].symbol in ("COMMA", "AND"):
        behind += 1
    return behind if behind > at + 1 and behind < len(found) and found[behind].symbol == "REGION" else 0


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
