"""Offices of a place: of a region with its level, of a territorial command, of a district or village."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian import bodies, villages
from jejaring.loaders.indonesian.beginnings import government
from jejaring.loaders.indonesian.communes import PARTS, WITHIN, place_end
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.people import starts_person
from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.scan import LEVELS, Scan
from jejaring.loaders.indonesian.values import Office


def governmental(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    if scan.low(end) in ("pemerintah", "pemkot", "pemkab", "pemprov", "pemko", "pemda"):
        found = government(scan, end)
        if found and found[1].region:
            return found[0], replace(made, region=found[1].region, stated=found[1].stated)
    if tuple(scan.lows[end : end + 2]) == CAPITAL:
        return end + 2, replace(made, tail=scan.text(end, end + 2))
    place = scan.region(end) or _split(scan, end)
    district = villages.named(scan.lows, end) if made.name.endswith(DISTRICT) else 0
    if place and end + district > place[0]:
        return end + district, replace(made, tail=scan.text(end, end + district))  # Kapolsek Batang Anai
    if place and place[1].level != "negara":
        stop, region, stated = place
        if bracket := scan.acronym(stop):
            stop = bracket[0]
        if made.of == "security" and scan.low(stop) in DIRECTIONS and scan.capital(stop):
            return stop + 1, replace(made, tail=scan.text(end, stop + 1))  # Kapolsek Balikpapan Utara
        return stop, replace(made, region=region, stated=stated)
    if made.of == "security":
        above = bodies.body(scan, end)
        if above and above[1].kind == "security":  # Kasat Reskrim Polres Paser
            return above[0], replace(made, of="unit", body=above[1])
        return _command(scan, end, made)
    if LEVELS.get(scan.low(end)) and scan.low(end + 1) in (",", "("):  # Sekretaris Daerah Kabupaten (Sekdakab), A
        return scan.bracketed(end + 1, 1) or end + 1, made
    return end, made


def _split(scan: Scan, at: int) -> tuple[int, Region, str] | None:
    """``Sekretaris Daerah kabupaten (Sekdakab) Banjar``: the office's short form between the level and the region."""
    level = LEVELS.get(scan.low(at))
    short = scan.acronym(at + 1) if level else None
    place = scan.region(short[0]) if short else None
    found = regions().match(place[1].bare.lower().split(), 0) if place else None
    fitting = [region for region in found[1] if region.level == level] if found else []
    return (place[0], fitting[0], fitting[0].name) if place and fitting else None


DISTRICT = ("Sektor", "Rayon Militer")
"""Commands of a district: Kapolsek, Danramil."""
CAPITAL = ("metro", "jaya")
"""The police region of the capital, no town of Lampung: Kapolda Metro Jaya."""
DIRECTIONS = frozenset({"utara", "selatan", "barat", "timur", "tengah"})


SHORT = 5
"""Letters that the short name of a command has fewer of."""


def _command(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """``Dandim 0906/Kutai Kartanegara``, ``Pangdam VI/Mulawarman``, ``Kapolsek Long Ikis``: a number and a name, or a district."""
    stop = end
    while scan.tokens[stop : stop + 1] and (
        scan.tokens[stop].kind == "number" or scan.low(stop) in "-/" or stop == end
    ):
        if scan.low(stop) == "/":
            break
        stop += 1
    numbered = stop > end and scan.tokens[stop - 1].kind == "number" and scan.low(stop) != "/"
    if numbered and (known := villages.named(scan.lows, stop)):
        return stop + known, replace(made, tail=scan.text(end, stop + known))  # Danramil 0904-01 Long Ikis
    if numbered and (starts_person(scan, stop) or scan.region(stop)):
        stop = place[0] if (place := scan.region(stop)) else stop
        return stop, replace(made, tail=scan.text(end, stop))  # Dandim 0906 Letkol X
    stop = stop + 1 if scan.low(stop) == "/" and not scan.tokens[stop].gap else end
    place = scan.region(stop)
    if place:
        stop = place[0] + (scan.low(place[0]) in DIRECTIONS and scan.capital(place[0]))
        return stop, replace(made, tail=scan.text(end, stop))
    if known := villages.named(scan.lows, stop):
        made = replace(made, tail=scan.text(end, stop + known))
        above = scan.region(stop + known)
        if above and made.name.endswith(DISTRICT):  # Kapolsek Long Ikis Paser
            return above[0], replace(made, region=above[1], stated=above[2])
        return stop + known, made
    if stop > end and scan.upper(stop) and len(scan.low(stop)) < SHORT and starts_person(scan, stop + 1):
        return stop + 1, replace(made, tail=scan.text(end, stop + 1))  # Dandim 0904/PSR Letkol X
    while scan.capital(stop) and not starts_person(scan, stop) and stop - end < 5:
        stop += 1
    return (stop, replace(made, tail=scan.text(end, stop))) if stop - end > 2 else (end, made)


def village(scan: Scan, end: int, made: Office) -> tuple[int, Office] | None:
    """``Camat Balikpapan Utara``, ``Lurah Damai Kecamatan Balikpapan Kota``, ``Ketua RT 12 Kelurahan Damai``."""
    if scan.low(end) == "setempat":
        return end + 1, replace(made, tail=_here(scan, end, made))
    if _nowhere(scan, end, made):
        return end, made
    stop = place_end(scan, end)
    name = scan.text(end, stop)
    while scan.low(start := stop + (scan.low(stop) == ",")) in WITHIN and scan.capital(start + 1):
        stop, further = start, place_end(scan, start + 1)
        name, stop = (
            f"{name} {FULL.get(scan.low(stop), scan.text(stop, stop + 1))} {scan.text(stop + 1, further)}",
            further,
        )
    result = replace(made, tail=name.strip())
    listed = scan.region(stop + 1) if scan.low(stop) == "," else None  # Kepala Desa Long Ikis, Paser,
    within = listed is not None and listed[1].level in ("kabupaten", "kota") and scan.low(listed[0]) in (",", ")")
    behind = stop + (scan.low(stop) == "," and (scan.low(stop + 1) in LEVELS or within))
    if place := scan.region(behind):
        return place[0], replace(result, region=place[1], stated=place[2])
    return stop, result


LED = {"Camat": "kecamatan", "Lurah": "kelurahan", "Kepala Desa": "desa"}
"""What kind of place each head of one leads."""


def _here(scan: Scan, end: int, made: Office) -> str:
    """The one place named before ``Camat setempat`` in the same sentence: ``Di Kecamatan Long Ikis, Camat setempat …``."""
    kind = next((kind for head, kind in LED.items() if made.name.endswith(head)), None)
    places = [k for k in range(end) if scan.low(k) == kind and scan.capital(k + 1)]
    return scan.text(places[0] + 1, place_end(scan, places[0] + 1)) if len(places) == 1 else ""


FULL = {"kec.": "Kecamatan", "kec": "Kecamatan", "kel.": "Kelurahan", "kel": "Kelurahan"}


def _nowhere(scan: Scan, at: int, made: Office) -> bool:
    """Whether a person's name, no place, stands behind the office: ``Camat Adamin Siregar``. The districts are all known."""
    named = (
        scan.capital(at) and scan.capital(at + 1) and not LEVELS.get(scan.low(at + 1)) and scan.low(at) not in WITHIN
    )
    if not named or scan.low(at + 1) in PARTS or villages.named(scan.lows, at) or scan.region(at):
        return False
    given = scan.low(at) in words("given_names")
    return given or (made.name.endswith("Camat") and starts_person(scan, at))
