"""What follows the head of an office: its region, its village, its unit, its organisation."""

from __future__ import annotations

import re
from dataclasses import replace

from jejaring.loaders.indonesian import beginnings, bodies
from jejaring.loaders.indonesian.facilities import facilities
from jejaring.loaders.indonesian.fields import field, initial
from jejaring.loaders.indonesian.opening import CHAMBERS, abbreviated_field, opened
from jejaring.loaders.indonesian.people import CLIPPED, starts_person
from jejaring.loaders.indonesian.scan import LEVELS, Scan, common, field_words
from jejaring.loaders.indonesian.unlisted import unlisted
from jejaring.loaders.indonesian.values import Body, Office

MAX_TAIL = 14
"""Words of what an office is for at most."""


def regional(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    start = end
    place = scan.region(start)
    if place and place[1].level != "negara":
        level = {"Gubernur": "provinsi", "Bupati": "kabupaten", "Wali Kota": "kota"}
        wanted = next((v for k, v in level.items() if k in made.name), None)
        stop, region, stated = place
        if wanted and region.level != wanted:
            better = beginnings.bare(scan, stop - len(region.bare.split()), wanted)
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


def headed(scan: Scan, end: int, made: Office) -> tuple[int, Office] | None:
    """``Kadis Kominfo``, ``Kepala Bidang Persandian``: the body is in the title."""
    name, kind_of = made.name.split(" ", 1)
    whole = bodies.body(scan, end - 1) if scan.low(end - 1) == kind_of.lower() else None
    if whole and (kind_of == "Balai" or whole[1].kind == "national"):
        return whole[0], replace(made, name=name, of="unit", body=whole[1])
    end += scan.low(end) == kind_of.lower() and scan.capital(end)  # Kadis Dinas Kesehatan
    found = opened(scan, end, kind_of)
    above = bodies.body(scan, end) if found is None and kind_of == "Kantor Wilayah" else None
    if above and above[1].kind in ("ministry", "national"):
        region = replace(above[1], name=f"{kind_of} {above[1].name}", kind="branch", acronym=None)
        stop, known = bodies.within(scan, above[0], region)  # Kakanwil Kemenag Bali
        return stop, replace(made, name=name, of="unit", body=known)
    whole = bodies.body(scan, end) if found is None else None
    if whole and kind_of in ("Dinas", "Badan") and whole[1].kind == "regional":  # Sekdis Satpol PP Kota X
        return whole[0], replace(made, name=name, of="unit", body=whole[1])
    if whole and whole[1].kind in ("health", "school"):  # Kepala UPTD Puskesmas X
        return whole[0], replace(made, of="unit", body=whole[1])
    if found is None and scan.capital(end - 2) and not scan.capital(end) and (unit := _in_small_letters(scan, end)):
        found = unit, Body(f"{kind_of} {scan.text(end, unit)}", "unit")  # Kepala seksi teknologi jaringan Bidang X
    clipped = CLIPPED.match(scan.low(end)) is not None and scan.capital(end)
    if found is None and (scan.upper(end) or clipped) and not scan.region(end) and not initial(scan, end):
        found = end + 1, Body(f"{kind_of} {scan.text(end, end + 1)}", "unit")  # Kasubag PPID
    if found is None:
        return (end, replace(made, of="unit")) if scan.capital(end - 1) else None
    stop, known = bodies.within(scan, *found)
    longer = (
        unlisted(scan, stop) if kind_of.startswith("Unit Pelaksana") and not (known.region or known.parent) else stop
    )
    if longer > stop:  # Kepala UPT Pasar X, A
        known, stop = replace(known, name=f"{known.name} {scan.text(stop, longer)}"), longer
    bare = known.kind == "unit" and not (known.parent or known.region or known.stated)
    if bare and scan.low(stop) in LEVELS and scan.low(stop + 1) in (",", "("):
        stop += 1  # Kabid Persandian Provinsi, A
    return stop, replace(made, name=name, of="unit", body=known)


def _in_small_letters(scan: Scan, at: int) -> int | None:
    """The end of affairs without capitals before the body that they are of."""
    end = at
    while (
        end - at < SMALL
        and scan.tokens[end : end + 1]
        and scan.tokens[end].text.isalpha()
        and scan.tokens[end].text.islower()
    ):
        end += 1
    return end if end > at and scan.low(at) in field_words() and bodies.body(scan, end) else None


SMALL = 5
"""Words of such affairs at most."""


def unit(scan: Scan, end: int, made: Office) -> tuple[int, Office] | None:
    found = bodies.body(scan, end) or _abbreviated(scan, end)
    if found:
        stop, known = found
        return stop, replace(made, body=known)
    if abbreviated_field(scan, end, "Dinas") and (agency := opened(scan, end, "Dinas")):
        stop, known = bodies.within(scan, *agency)  # Sekretaris Kominfo
        return stop, replace(made, body=known)
    stop = field(scan, end)
    if stop == end and not scan.capital(end - 1):
        return None
    return attached(scan, stop, replace(made, tail=scan.text(end, stop)))


AGENCY = re.compile(r"(?:D|B)[A-Z]{2,8}|(?:Dis|Bap|Ba)[a-z]{4,14}")
"""How an agency is abbreviated after Dinas or Badan: DPKAD, BPKPD, Disporapar."""


def _abbreviated(scan: Scan, at: int) -> tuple[int, Body] | None:
    """``Kepala DPKAD Kota Balikpapan``: an agency's abbreviation that no lexicon knows, before its region."""
    if not scan.capital(at) or not AGENCY.fullmatch(scan.tokens[at].text) or common(scan.low(at)):
        return None
    place = scan.region(at + 1)
    if place is None or place[1].level == "negara":
        return None
    return bodies.within(scan, at + 1, Body(scan.tokens[at].text, "regional"))


ANY = frozenset({"opd", "skpd", "bumn", "bumd", "ormas", "perangkat", "umkm", "parpol"})
"""First words of organisations of any name: their heads are nobody in particular."""


SECTIONS = frozenset({"divisi", "bidang", "departemen", "seksi"})
"""Parts of an organisation whose name is a field of affairs: ``Ketua Divisi Advokasi, Sosialisasi dan Edukasi``."""


def organised(scan: Scan, end: int, made: Office) -> tuple[int, Office] | None:
    """``Ketua Komisi I DPRD Kota X``, ``CEO dari Y``, ``Wakil Rektor II Universitas Z``: an organisation or committee."""
    if scan.low(end) in ANY:
        return None
    if made.name.startswith(ENVOYS):
        return _of_country(scan, end, made)
    if (scan.low(end) in ORDINALS and scan.upper(end)) or (
        scan.low(end) in ("i", "1", "2", "3") and made.name.startswith("Wakil") and not initial(scan, end)
    ):
        made = replace(made, name=f"{made.name} {scan.text(end, end + 1)}")
        end += 1
    if scan.low(end) in SECTIONS and (stop := field(scan, end + 1)) > end + 1:
        return attached(scan, stop, replace(made, tail=scan.text(end, stop)))
    if scan.low(end) in OF and (scan.upper(end + 1) or bodies.body(scan, end + 1)):
        end += 1
    found = bodies.body(scan, end)
    if found and found[1].kind != "government":
        stop, known = found
        if known.kind == "school" and (longer := unlisted(scan, stop)) > stop:  # Rektor UPN Veteran Jatim, A
            known, stop = replace(known, name=f"{known.name} {scan.text(stop, longer)}"), longer
        if (known.parent or known).name.startswith("Dewan Perwakilan"):
            return constituency(scan, stop, replace(made, body=known))
        return late(scan, stop, replace(made, body=known))
    stop = end
    while stop < len(scan.lows) and stop - end < MAX_TAIL:
        if (
            scan.capital(stop)
            and not initial(scan, stop)
            and (scan.low(stop) in field_words() or common(scan.low(stop)) or scan.upper(stop))
            and (not scan.region(stop) or scan.low(stop) == "indonesia")
        ):
            inner = bodies.body(scan, stop)
            if inner and stop > end and scan.low(stop - 1) not in OCCASIONS:
                return inner[0], replace(made, tail=scan.text(end, stop), body=inner[1])
            stop += 1
        elif stop > end and scan.low(stop) == "dan" and scan.capital(stop + 1) and scan.low(stop + 1) in field_words():
            stop += 2
        elif scan.low(stop) in ("barat", "timur", "utara", "selatan", "tengah", "wilayah") and scan.capital(stop + 1):
            stop += 1
        else:
            break
    stop = max(stop, unlisted(scan, end))
    return attached(scan, stop, replace(made, tail=scan.text(end, stop)))


ENVOYS = ("Duta Besar", "Konsul")
"""How offices begin whose holder a country sends."""
STATES = frozenset({"republik", "kerajaan", "negara", "federasi", "kesultanan"})
"""Words before the name of a country."""


def _of_country(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """``Duta Besar Jepang untuk Indonesia``, ``Dubes Republik Ceko``, ``Konsul Jenderal Australia di Makassar``."""
    stop, at = end, end
    while True:
        at += scan.low(at) in STATES
        place = scan.region(at)
        if place is None:
            return stop, replace(made, tail=scan.text(end, stop))
        stop = place[0]
        if scan.low(stop) not in ("untuk", "di", "bagi"):
            return stop, replace(made, tail=scan.text(end, stop))
        at = stop + 1


OCCASIONS = frozenset({"anugerah", "penganugerahan", "lomba", "festival"})
"""Nouns that what follows only names: Ketua Panitia Anugerah KIP, not of the Komisi Informasi Pusat."""
ORDINALS = frozenset({"ii", "iii", "iv", "v", "vi"})
OF = frozenset({"dari", "pada", "of", "di", "at"})


def late(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """``… Dewan Ketahanan Nasional Bidang Teknologi``: what the office is for, behind its body."""
    if scan.low(end) in ("bidang", "urusan") and scan.capital(end) and (stop := field(scan, end + 1)) > end + 1:
        return stop, replace(made, late=scan.text(end, stop))
    return end, made


def constituency(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """``Anggota DPR RI Dapil Kalimantan Tengah``, ``… Fraksi Golkar``, ``… Komisi II``: where a deputy sits for."""
    while True:
        size = next((len(form) for form in SEATS if tuple(scan.lows[end : end + len(form)]) == form), 0)
        place = scan.region(end + size) if size else None
        chamber = scan.low(end) == "komisi" and scan.low(end + 1) in CHAMBERS
        if place:
            stop = place[0] + (scan.low(place[0]) in CHAMBERS)
            made = replace(
                made, late=f"{made.late} Daerah Pemilihan {place[1].bare} {scan.text(place[0], stop)}".strip()
            )
        elif chamber:
            stop = end + 2
            chamber_name = f"Komisi {scan.text(end + 1, stop)}"
            if made.body:
                made = replace(made, tail=f"{made.tail} {chamber_name}".strip())
            else:
                made = replace(made, name=made.name.replace(" Dewan", f" {chamber_name} Dewan", 1))
        elif scan.low(end + (scan.low(end) == "dari")) == "fraksi":
            found = bodies.body(scan, end + (scan.low(end) == "dari"))
            if found is None:
                return end, made
            stop = found[0]
        else:
            return end, made
        end = stop


SEATS = (
    ("dari", "dapil"),
    ("dari", "daerah", "pemilihan"),
    ("dapil",),
    ("daerah", "pemilihan"),
    ("asal",),
    ("asal", "dapil"),
    ("asal", "daerah", "pemilihan"),
)


def attached(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """The region or body that a unit or field belongs to: ``… Kota Pontianak``, ``… , Direktorat Jenderal X``."""
    bracket = scan.acronym(end)
    if bracket and (
        scan.low(bracket[0]) == ","
        or starts_person(scan, bracket[0])
        or scan.capital(bracket[0])
        or bodies.body(scan, bracket[0])
    ):
        end = bracket[0]
    place = scan.region(end)
    if place and (facility := facilities().longest(scan.lows, place[0])):
        stop = place[0] + facility[0]  # Koordinator Bandung Command Center
        return stop, replace(made, tail=f"{made.tail} {scan.text(end, stop)}".strip())
    if place and place[1].level != "negara":
        return place[0], replace(made, region=place[1], stated=place[2])
    start = end + 1 if scan.low(end) in (",", "pada", "di", "dari") else end
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
        "village",
        "branch",
        "security",
        "justice",
        "team",
        "media",
    ):
        if found[1].kind == "government" and start == end:
            return found[0], replace(made, region=found[1].region, stated=found[1].stated)
        if found[1].kind != "government":
            return late(scan, found[0], replace(made, body=found[1]))
    stop = unlisted(scan, end) if made.tail else end
    return stop, replace(made, tail=f"{made.tail} {scan.text(end, stop)}".strip())
