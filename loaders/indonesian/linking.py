"""Agencies that an article names more and less fully: ``Diskominfo`` of a city whose agency is ``Dinas Kominfo dan Statistik``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from jejaring.loaders.indonesian.cast import Chunked
from jejaring.loaders.indonesian.neighbours import headline
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.values import Body, Chunk, Office

Affairs = frozenset[str]


def linked(read: Sequence[Chunked], home: Region | None) -> list[Chunked]:
    """The chunks with each regional agency by the fullest name that the article has for it.

    That is the one name with all its affairs and more, of the same region; an agency without a region is that of ``home``.
    """
    full = {(affairs(body.name), body.region or home): body.name for _, _, found in read for body in _bodies(found)}
    longer = {key: name for key in full if (name := _longer(key, full))}
    read = [(scan, sentence, _sent(found)) for scan, sentence, found in _seated(_branched(_worded(read)))]
    if not longer:
        return list(read)
    return [(scan, sentence, [_renamed(chunk, longer, home) for chunk in found]) for scan, sentence, found in read]


WHOLE = (" ri", " republik indonesia", " pusat")
"""Words behind the name of a national body that mean no branch of it."""


def _branched(read: Sequence[Chunked]) -> list[Chunked]:
    """A national body without a region is its one branch that the text has named before: ``BPS`` behind ``BPS Kota X`` is that.

    So it is in a headline, which is shorter than the text below.
    """
    named: dict[str, set[tuple[Region | None, str]]] = {}
    first: dict[str, int] = {}
    for number, (_, _, found) in enumerate(read):
        for body in _inner(found):
            if body.kind == "national" and (body.region or body.surface.lower().endswith(WHOLE)):
                named.setdefault(body.name, set()).add((body.region, body.stated))
                first.setdefault(body.name, number)
    only = {name: branches.pop() for name, branches in named.items() if len(branches) == 1}
    if not only:
        return list(read)
    out = []
    for number, (scan, sentence, found) in enumerate(read):
        told = {name: one for name, one in only.items() if first[name] <= number or headline(scan, sentence)}
        out.append((scan, sentence, [_branch(chunk, told) for chunk in found]))
    return out


def _branch(chunk: Chunk, only: dict[str, tuple[Region | None, str]]) -> Chunk:
    value = chunk.value
    if not isinstance(value, Body) or value.kind != "national" or value.region or value.stated:
        return chunk
    region, stated = only.get(value.name, (None, ""))
    return replace(chunk, value=replace(value, region=region, stated=stated))


def _worded(read: Sequence[Chunked]) -> list[Chunked]:
    """A national body of one region in the fullest words that the article has for it: ``KI Bali``, ``KI Provinsi Bali``."""
    said: dict[tuple[str, Region], str] = {}
    for _, _, found in read:
        for body in _inner(found):
            if body.kind == "national" and body.region:
                said[body.name, body.region] = max(said.get((body.name, body.region), ""), body.stated, key=len)
    return [(scan, sentence, [_in_words(chunk, said) for chunk in found]) for scan, sentence, found in read]


def _in_words(chunk: Chunk, said: dict[tuple[str, Region], str]) -> Chunk:
    value = chunk.value
    body = value.body if isinstance(value, Office) else value
    if not isinstance(body, Body) or body.kind != "national" or not body.region:
        return chunk
    body = replace(body, stated=said.get((body.name, body.region), body.stated))
    return replace(chunk, value=replace(value, body=body) if isinstance(value, Office) else body)


def _sent(found: list[Chunk]) -> list[Chunk]:
    """``Kementerian Dalam Negeri melalui Badan Litbang``: the body without a region is the ministry's."""
    out = list(found)
    for at in range(2, len(out)):
        value, above = out[at].value, out[at - 2].value
        if out[at - 1].symbol != "THROUGH" or not isinstance(value, Body) or not isinstance(above, Body):
            continue
        if above.kind == "ministry" and value.kind == "regional" and not (value.region or value.stated or value.parent):
            out[at] = replace(out[at], value=replace(value, kind="unit", parent=above))
    return out


SEATED = frozenset({"council", "regional"})
NOWHERE = frozenset({"Komisi Informasi"})
"""Names of bodies that are all of some region: the national one is called otherwise (UU 14/2008, pasal 24)."""


def _seated(read: Sequence[Chunked]) -> list[Chunked]:
    """``Komisi II`` where the article has named one ``Komisi II DPRD Kota X``: that one, wherever the article is at home."""
    where: dict[str, set[Region]] = {}
    for _, _, found in read:
        for body in _inner(found):
            if (body.kind in SEATED or body.name in NOWHERE) and body.region:
                where.setdefault(body.name, set()).add(body.region)
    only = {name: regions.pop() for name, regions in where.items() if len(regions) == 1}
    return [(scan, sentence, [_sat(chunk, only) for chunk in found]) for scan, sentence, found in read]


def _inner(found: Sequence[Chunk]) -> Iterator[Body]:
    for chunk in found:
        body = chunk.value.body if isinstance(chunk.value, Office) else chunk.value
        while isinstance(body, Body):
            yield body
            body = body.parent


def _sat(chunk: Chunk, only: dict[str, Region]) -> Chunk:
    value = chunk.value
    if isinstance(value, Office) and value.body:
        return replace(chunk, value=replace(value, body=_at_seat(value.body, only)))
    return replace(chunk, value=_at_seat(value, only)) if isinstance(value, Body) else chunk


def _at_seat(body: Body, only: dict[str, Region]) -> Body:
    if body.parent:
        return replace(body, parent=_at_seat(body.parent, only))
    seated = body.kind in SEATED or body.name in NOWHERE
    if seated and body.region is None and not body.stated and body.name in only:
        return replace(body, region=only[body.name], stated=only[body.name].name)
    return body


def affairs(name: str) -> Affairs:
    """The head and the affairs in the name of an agency: ``Dinas``, ``Komunikasi``, ``Informatika``."""
    head, _, rest = name.partition(" ")
    return frozenset(
        (head, *re.split(r",? dan |, ", rest.replace("Komunikasi Informatika", "Komunikasi, Informatika")))
    )


def _longer(key: tuple[Affairs, Region | None], full: dict[tuple[Affairs, Region | None], str]) -> str | None:
    found = [name for (words, region), name in full.items() if region == key[1] and key[0] < words]
    return found[0] if len(found) == 1 and len(key[0]) > 1 else None


def _bodies(found: Sequence[Chunk]) -> Iterator[Body]:
    for chunk in found:
        body = chunk.value.body if isinstance(chunk.value, Office) else chunk.value
        while isinstance(body, Body) and body.kind == "unit" and body.parent:
            body = body.parent
        if isinstance(body, Body) and body.kind == "regional" and not body.stated.islower():
            yield body


def _renamed(chunk: Chunk, longer: dict[tuple[Affairs, Region | None], str], home: Region | None) -> Chunk:
    value = chunk.value
    if isinstance(value, Office) and value.body:
        return replace(chunk, value=replace(value, body=_named(value.body, longer, home)))
    return replace(chunk, value=_named(value, longer, home)) if isinstance(value, Body) else chunk


def _named(body: Body, longer: dict[tuple[Affairs, Region | None], str], home: Region | None) -> Body:
    if body.kind == "unit" and body.parent:
        return replace(body, parent=_named(body.parent, longer, home))
    name = longer.get((affairs(body.name), body.region or home)) if body.kind == "regional" else None
    return replace(body, name=name) if name else body
