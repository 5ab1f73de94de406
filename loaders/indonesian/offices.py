"""Offices: ``Pj Sekretaris Daerah Kota Balikpapan``, ``Kepala Diskominfo Kaltim``, ``mantan Wali Kota``, ``Kadisdik``."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian import bodies
from jejaring.loaders.indonesian.fields import field, proper
from jejaring.loaders.indonesian.institutions import Head, heads, named, office_head, parents, prefixes
from jejaring.loaders.indonesian.scan import LEVELS, Scan, common, field_words
from jejaring.loaders.indonesian.values import Body, Office

MAX_TAIL = 14
SECRETARIAT = frozenset({"Asisten", "Staf Ahli", "Kepala Bagian", "Kepala Biro"})
"""Offices of the regional secretariat, which texts also name after its head: Asisten III Sekda Kota X."""
GRADES = frozenset("bidang urusan substansi sub kelompok ahli utama madya muda pertama terampil bagian khusus".split())
SERVED = frozenset({"presiden", "wapres", "wakil", "menteri", "gubernur", "bupati", "wali", "walikota"})
"""Whom a special staff member serves: part of the title, not a second office."""


def office(scan: Scan, at: int) -> tuple[int, Office] | None:
    """The office that begins at ``at``, with its unit, body and region, and where it ends."""
    if scan.tokens[at].kind != "word" or tuple(scan.lows[at : at + 2]) == ("pimpinan", "tinggi"):
        return None
    start, status = _status(scan, at)
    found = office_head(scan, start)
    if found is None:
        return None
    taken, head = found
    end = start + taken
    if bracket := scan.acronym(end):
        end = bracket[0]
    if (
        scan.low(end) == "("
        and (inner := prefixes().longest(scan.lows, end + 1))
        and scan.low(end + 1 + inner[0]) == ")"
    ):
        end, status = end + inner[0] + 2, inner[1]
    read = _complement(scan, end, head, status)
    if read is None:
        return None
    end, result = read
    if not scan.capital(start) and end == start + taken and status == "definitive":
        return None  # a bare common noun: kepala, ketua
    if scan.low(end) == "ri" or tuple(scan.lows[end : end + 2]) == bodies.STATE:
        end += 1 if scan.low(end) == "ri" else 2
    return end, result


def _status(scan: Scan, at: int) -> tuple[int, str]:
    found = prefixes().longest(scan.lows, at)
    if found is None:
        return at, "definitive"
    end = at + found[0]
    if scan.low(end) == "." and not scan.tokens[end].gap:
        end += 1
    if bracket := scan.bracketed(end, 2):
        end = bracket
    return end, found[1]


def _complement(scan: Scan, end: int, head: Head, status: str) -> tuple[int, Office] | None:
    made = Office(head.name, head.of, status)
    if head.of == "region":
        return _regional(scan, end, made)
    if head.of == "head":
        return _headed(scan, end, made)
    if head.of in ("government", "none", "state", "security", "office", "council"):
        return _governmental(scan, end, made)
    if head.of == "village":
        return _village(scan, end, made)
    if head.of == "fused":
        name, full = head.name.split(" ", 1) if not head.name.startswith("Wakil") else ("Wakil Kepala", head.name[13:])
        kind = heads().longest(full.lower().split(), 0)
        end, known = bodies.within(scan, end, Body(full, kind[1][1] if kind else "regional"))
        return end, replace(made, name=name, of="unit", body=known)
    if head.of == "unit":
        return _unit(scan, end, made)
    return _field(scan, end, made) if head.of == "field" else _body(scan, end, made)


def _regional(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    start = end
    if scan.low(start) in ("provinsi", "kabupaten", "kab", "kab.", "prov.", "prov", "kota"):
        pass
    place = scan.region(start)
    if place and place[1].level != "negara":
        level = {"Gubernur": "provinsi", "Bupati": "kabupaten", "Wali Kota": "kota"}
        wanted = next((v for k, v in level.items() if k in made.name), None)
        stop, region, stated = place
        if wanted and region.level != wanted:
            better = bodies.bare(scan, stop - len(region.bare.split()), wanted)
            if better and better[1].level == wanted:
                region = better[1]
        if bracket := scan.acronym(stop):
            stop = bracket[0]
        return stop, replace(made, region=region, stated=stated)
    if made.name == "Gubernur":
        found = bodies.body(scan, end)
        if found and found[1].kind in ("national", "association", "school"):
            return found[0], replace(made, of="body", body=found[1])
    return end, made


def _governmental(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    if scan.low(end) in ("pemerintah", "pemkot", "pemkab", "pemprov", "pemko", "pemda"):
        found = bodies.government(scan, end)
        if found and found[1].region:
            return found[0], replace(made, region=found[1].region, stated=found[1].stated)
    place = scan.region(end)
    if place and place[1].level != "negara":
        stop, region, stated = place
        if bracket := scan.acronym(stop):
            stop = bracket[0]
        return stop, replace(made, region=region, stated=stated)
    if made.of == "security" and LEVELS.get(scan.low(end)) is None:
        stop = proper(scan, end)
        if 0 < stop - end <= 2 and not scan.region(end):
            return end, made
    return end, made


def _village(scan: Scan, end: int, made: Office) -> tuple[int, Office] | None:
    stop = end
    while (
        scan.capital(stop)
        and stop - end < 3
        and not (stop > end and LEVELS.get(scan.low(stop)))
        and scan.low(stop) not in ("kecamatan", "kec.")
    ):
        stop += 1
    name = scan.text(end, stop)
    if not name and scan.low(stop) in ("kelurahan", "kecamatan", "desa"):
        return None
    result = replace(made, tail=name)
    if scan.low(stop) in ("kecamatan", "kec.") and scan.capital(stop + 1):
        further = stop + 1
        while scan.capital(further) and further - stop < 3 and not LEVELS.get(scan.low(further)):
            further += 1
        result = replace(result, tail=f"{name} Kecamatan {scan.text(stop + 1, further)}")
        stop = further
    place = scan.region(stop)
    if place:
        return place[0], replace(result, region=place[1], stated=place[2])
    return stop, result


def _headed(scan: Scan, end: int, made: Office) -> tuple[int, Office] | None:
    """``Kadis Kominfo``, ``Kepala Bidang Persandian``: the body is in the title."""
    name, kind_of = made.name.split(" ", 1)
    found = bodies.headed(scan, end, kind_of)
    if found is None:
        return (end, replace(made, of="unit")) if scan.capital(end - 1) else None
    stop, known = bodies.within(scan, *found)
    return stop, replace(made, name=name, of="unit", body=known)


def _unit(scan: Scan, end: int, made: Office) -> tuple[int, Office] | None:
    found = bodies.body(scan, end)
    if found:
        stop, known = found
        return stop, replace(made, body=known)
    stop = field(scan, end)
    if stop == end and not scan.capital(end - 1):
        return None
    return _attached(scan, stop, replace(made, tail=scan.text(end, stop)))


def _field(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    stop = _tail(scan, end)
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
                behind += 1 if scan.low(behind) == "," and bodies.body(scan, behind + 1) else 0
                after = bodies.body(scan, behind) if behind < len(scan.lows) else None
                if after and after[1].kind == "ministry":
                    return after[0], replace(made, body=after[1])
                return behind - (scan.low(behind - 1) == ","), made
    made = replace(made, tail=scan.text(end, stop).replace(" & ", " dan "))
    above = office_head(scan, stop)
    if above and above[1].name == "Sekretaris Daerah" and made.name in SECRETARIAT:
        place = scan.region(stop + above[0])
        secretariat = Body("Sekretariat Daerah", "regional", place[1] if place else None, place[2] if place else "")
        return (place[0] if place else stop + above[0]), replace(made, body=secretariat)
    return _attached(scan, stop, made)


def _tail(scan: Scan, at: int) -> int:
    """The words after ``Staf Ahli``, ``Asisten``, ``Menteri``: fields, grades, and the office or unit they name."""
    end = at
    while end < len(scan.lows) and end - at < MAX_TAIL:
        stop = field(scan, end)
        if stop > end:
            end = stop
        elif scan.low(end) in GRADES or (scan.low(end) in SERVED and scan.capital(end)) or _numbered(scan, end, at):
            end += 1
        elif (behind := _served_region(scan, end)) is not None:
            end = behind
        elif (scan.low(end), scan.low(end - 1)) in (("kota", "wali"), ("presiden", "wakil")):
            end += 1
        else:
            break
    return end


def _numbered(scan: Scan, at: int, start: int) -> bool:
    """``Asisten 1``: a single digit right behind the head."""
    return at == start and scan.tokens[at].kind == "number" and len(scan.tokens[at].text) == 1


def _served_region(scan: Scan, at: int) -> int | None:
    """``Staf Ahli Gubernur Maluku Bidang Hukum``: the end of a region in the middle of a title."""
    place = scan.region(at)
    inside = place and scan.low(at - 1) in ("gubernur", "bupati", "kota", "walikota")
    return place[0] if place and inside and scan.low(place[0]) in ("bidang", "urusan") else None


def _body(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    found = bodies.body(scan, end)
    if found and found[1].kind != "government":
        stop, known = found
        return stop, replace(made, body=known)
    stop = end
    while stop < len(scan.lows) and stop - end < MAX_TAIL:
        if (
            scan.capital(stop)
            and (scan.low(stop) in field_words() or common(scan.low(stop)) or scan.upper(stop))
            and (not scan.region(stop) or scan.low(stop) == "indonesia")
        ):
            inner = bodies.body(scan, stop)
            if inner and stop > end:
                return inner[0], replace(made, tail=scan.text(end, stop), body=inner[1])
            stop += 1
        elif stop > end and scan.low(stop) == "dan" and scan.capital(stop + 1) and scan.low(stop + 1) in field_words():
            stop += 2
        elif scan.low(stop) in ("barat", "timur", "utara", "selatan", "tengah", "wilayah") and scan.capital(stop + 1):
            stop += 1
        else:
            break
    return _attached(scan, stop, replace(made, tail=scan.text(end, stop)))


def _attached(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """The region or body that a unit or field belongs to: ``… Kota Pontianak``, ``… , Direktorat Jenderal X``."""
    place = scan.region(end)
    if place and place[1].level != "negara":
        return place[0], replace(made, region=place[1], stated=place[2])
    start = end + 1 if scan.low(end) in (",", "pada", "di") else end
    if start > end and not made.tail:
        return end, made
    found = bodies.body(scan, start)
    if found and found[1].kind in (
        "regional",
        "ministry",
        "national",
        "unit",
        "school",
        "government",
        "council",
        "company",
        "association",
        "health",
    ):
        if found[1].kind == "government" and start == end:
            return found[0], replace(made, region=found[1].region, stated=found[1].stated)
        if found[1].kind != "government":
            return found[0], replace(made, body=found[1])
    return end, made
