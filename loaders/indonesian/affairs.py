"""Offices with a field of affairs: ``Staf Ahli Bupati Bidang Hukum``, ``Dirjen Aptika``, ``Asisten I``."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian import bodies
from jejaring.loaders.indonesian.complements import MAX_TAIL, attached
from jejaring.loaders.indonesian.fields import field
from jejaring.loaders.indonesian.institutions import named, office_head, parents
from jejaring.loaders.indonesian.scan import Scan
from jejaring.loaders.indonesian.values import Body, Office

SECRETARIAT = frozenset({"Asisten", "Staf Ahli", "Kepala Bagian", "Kepala Biro"})
"""Offices of the regional secretariat, which texts also name after its head: Asisten III Sekda Kota X."""
GRADES = frozenset("bidang urusan substansi sub kelompok ahli utama madya muda pertama terampil bagian khusus".split())
NATIONAL = frozenset({"Direktur", "Direktur Jenderal"})
"""Offices of ministries: there the short form of a regional agency's affairs is the ministry's."""
MINISTRIES = {"kominfo": "Kementerian Komunikasi dan Informatika", "komdigi": "Kementerian Komunikasi dan Digital"}
SERVED = frozenset({"presiden", "wapres", "wakil", "menteri", "gubernur", "bupati", "wali", "walikota"})
"""Whom a special staff member serves: part of the title, not a second office."""


def affairs(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    stop, tail = _tail(scan, end)
    if made.name == "Direktur Jenderal":
        for behind in (end + 2, end + 1):
            if (
                behind <= len(scan.lows)
                and (found := named().longest(["ditjen", *scan.lows[end:behind]], 0))
                and found[0] == behind - end + 1
            ):
                ministry = parents().get(found[1][0])
                made = replace(
                    made,
                    tail=found[1][0].removeprefix("Direktorat Jenderal "),
                    body=Body(ministry, "ministry") if ministry else None,
                )
                if bracket := scan.acronym(behind):
                    behind = bracket[0]
                behind += 1 if scan.low(behind) == "," and bodies.body(scan, behind + 1) else 0
                after = bodies.body(scan, behind) if behind < len(scan.lows) else None
                if after and after[1].kind == "ministry":
                    return after[0], replace(made, body=after[1])
                if scan.low(behind) in MINISTRIES and scan.region(behind + 1) is None:
                    return behind + 1, made  # Dirjen Aptika Kominfo
                return behind - (scan.low(behind - 1) == ","), made
    made = replace(made, tail=tail.replace(" & ", " dan "))
    bracket = scan.acronym(stop) if made.name in NATIONAL else None
    if bracket and (ministry := MINISTRIES.get(scan.low(bracket[0]))):  # … Informatika (Aptika) Kominfo
        return bracket[0] + 1, replace(made, body=Body(ministry, "ministry"))
    state = scan.low(stop - 1) == "ri"  # … Pemerintahan Kominfo RI
    ministry = MINISTRIES.get(scan.low(stop - 1 - state)) if made.name in NATIONAL else None
    if ministry and len(tail.split()) > 1 + state:
        return stop, replace(made, tail=tail.rsplit(" ", 1 + state)[0], body=Body(ministry, "ministry"))
    above = office_head(scan, stop)
    if above and above[1].name == "Sekretaris Daerah" and made.name in SECRETARIAT:
        place = scan.region(stop + above[0])
        secretariat = Body("Sekretariat Daerah", "regional", place[1] if place else None, place[2] if place else "")
        return (place[0] if place else stop + above[0]), replace(made, body=secretariat)
    return attached(scan, stop, made)


def _tail(scan: Scan, at: int) -> tuple[int, str]:
    """The words after ``Staf Ahli``, ``Asisten``, ``Menteri``: fields, grades, and the office they serve, in full."""
    end, said = at, ""
    while end < len(scan.lows) and end - at < MAX_TAIL:
        start, full = end, ""
        stop = field(scan, end)
        if stop > end:
            end = stop
        elif scan.capital(end) and (served := office_head(scan, end)) and served[1].of in ("none", "state", "region"):
            end, full = end + served[0], served[1].name.removesuffix(" Republik Indonesia")
        elif scan.low(end) in GRADES or (scan.low(end) in SERVED and scan.capital(end)) or _numbered(scan, end, at):
            end += 1
        elif (behind := _served_region(scan, end)) is not None:
            end = behind
        elif scan.capital(end) and scan.low(end + 1) == "&" and scan.capital(end + 2):
            end += 3  # Direktur Commercial & ICT
        elif (scan.low(end), scan.low(end - 1)) in (("kota", "wali"), ("presiden", "wakil")):
            end += 1
        else:
            break
        said += f" {full or scan.text(start, end)}"
    return end, said.replace(" ,", ",").strip()


def _numbered(scan: Scan, at: int, start: int) -> bool:
    """``Asisten 1``: a single digit right behind the head."""
    return at == start and scan.tokens[at].kind == "number" and len(scan.tokens[at].text) == 1


def _served_region(scan: Scan, at: int) -> int | None:
    """``Staf Ahli Gubernur Maluku Bidang Hukum``: the end of a region in the middle of a title."""
    place = scan.region(at)
    inside = place and scan.low(at - 1) in ("gubernur", "bupati", "kota", "walikota")
    return place[0] if place and inside and scan.low(place[0]) in ("bidang", "urusan") else None
