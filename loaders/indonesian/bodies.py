"""Organisations: ``Dinas Komunikasi dan Informatika (Diskominfo) Kota Balikpapan``, ``Diskominfo Kaltim``, ``PT X``."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from jejaring.loaders.indonesian import communes
from jejaring.loaders.indonesian.beginnings import government, headed, listed, listed_whole, of_state, shortened
from jejaring.loaders.indonesian.institutions import abbreviated, heads, in_full, levels
from jejaring.loaders.indonesian.opening import COMMUNAL
from jejaring.loaders.indonesian.outlets import outlet
from jejaring.loaders.indonesian.people import begins_person
from jejaring.loaders.indonesian.proper import proper
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.scan import GOVERNMENTS, LEVELS, Scan, common
from jejaring.loaders.indonesian.values import Body

BRANCHES = frozenset("perwakilan wilayah cabang kantor regional witel up3 ulp uid area kc kcp kanwil rayon".split())
MINISTERIAL = frozenset({"kominfo", "komdigi"})
"""Words behind the short form of an office that belongs to a ministry: BPSDMP Kominfo."""
ALIKE = 0.92
"""Between Dinas Komunikasi dan Informasi and … dan Informatika; two fields of one word less are below."""


def body(scan: Scan, at: int) -> tuple[int, Body] | None:
    """The organisation that begins at ``at``, with its acronym and region, and where it ends."""
    if not scan.capital(at):
        if full := _spelt_out(scan, at):
            return full
        village = headed(scan, at) if scan.low(at) == "desa" and scan.capital(at + 1) else None
        return within(scan, *village) if village else None
    found = (
        outlet(scan, at)
        or _national(scan, at)
        or _defined(scan, at)
        or _branch(scan, at)
        or government(scan, at)
        or listed(scan, at)
        or shortened(scan, at)
        or headed(scan, at)
    )
    if found is None:
        return _spelt_out(scan, at)
    end, known = found
    of_village = known.name.startswith("Badan Usaha Milik Desa ")
    if (any(known.name.startswith(sort) for sort in SORTS) and not of_village) or scan.low(at - 1) == "kategori":
        return None  # 16 Badan Publik Informatif, kategori Desa Informatif
    return within(scan, end, known, item=scan.low(at - 1) in (",", "dan", "serta"))


def _spelt_out(scan: Scan, at: int) -> tuple[int, Body] | None:
    """``dinas komunikasi dan informatika``: the full name of an agency that the text writes without capitals."""
    full = in_full().longest(scan.lows, at) if scan.low(at) == "dinas" else None
    return within(scan, at + full[0], Body(full[1], "regional")) if full else None


SORTS = frozenset({"Badan Publik", "Badan Hukum", "Badan Usaha", "Lembaga Negara"})
"""Sorts of organisation in law, no organisation's name: badan publik (UU 14/2008)."""


def _national(scan: Scan, at: int) -> tuple[int, Body] | None:
    """A listed body whose name goes on behind a short form that the article defined for another: ``KI Pusat``."""
    defined, found = _defined(scan, at), listed(scan, at)
    return found if defined and found and found[0] > defined[0] else None


def _defined(scan: Scan, at: int) -> tuple[int, Body] | None:
    for length in (3, 2, 1):
        known = scan.known.bodies.get(tuple(scan.lows[at : at + length]))
        if known is not None and at + length <= len(scan.lows):
            end = at + length
            several = known.name in COMMUNAL and scan.capital(end) and not scan.region(end)
            if several or (known.kind == "association" and heads().longest(scan.lows, at) and _goes_on(scan, end)):
                return None  # KIM X: one of many that bear the short form
            if scan.low(end) in MINISTERIAL and known.name.lower().endswith(scan.low(end)):
                end += 1  # BPSDMP Kominfo Yogyakarta
            place = scan.region(end)
            if place:
                return place[0], replace(known, region=place[1], stated=place[2])
            return end, known
    return None


def _branch(scan: Scan, at: int) -> tuple[int, Body] | None:
    """``DPD KNPI Kota X``, ``BPC HIPMI Balikpapan``: the branch of an association at a level."""
    found = levels().longest(scan.lows, at)
    if found is None or scan.tokens[at].text != found[1][1]:
        return None
    inner = listed(scan, at + 1) or shortened(scan, at + 1) or headed(scan, at + 1)
    if inner and inner[1].kind in ("association", "national", "ministry", "faction"):
        kind = "association" if inner[1].kind != "ministry" else "branch"
        return inner[0], Body(f"{found[1][0]} {inner[1].name}", kind)
    if inner or not scan.upper(at + 1) or scan.low(at + 1) in ("pt", "ri") or scan.region(at + 1):
        return None
    return at + 2, Body(f"{found[1][0]} {scan.text(at + 1, at + 2)}", "association")


NAMED_BEHIND = frozenset({"association", "health", "school"})
"""Kinds of body whose name stands behind the short form of their sort: ``Rumah Sakit Umum Daerah (RSUD) X``."""
BOARDS = ("Dewan Pimpinan", "Dewan Pengurus", "Badan Pengurus", "Majelis Pimpinan")
"""Boards of associations, whose name stands behind them."""
WITHIN = (
    "Komisi ",
    "Dewan Kehormatan",
    "Departemen ",
    "Divisi ",
    "Dewan Pertimbangan",
    "Dewan Penasihat",
    "Dewan Pakar",
)
"""Parts of associations, which stand before the name of the whole."""
PARENTS = frozenset(
    "branch regional ministry national unit school council association village health security justice".split()
)
"""Kinds of body that have others inside."""
ABOVE = {
    "team": frozenset({"regional", "ministry", "council", "school", "national"}),
    "national": PARENTS - {"association"},
}


def within(scan: Scan, end: int, known: Body, *, item: bool = False) -> tuple[int, Body]:
    """Acronym, region and parent that follow a name; ``item``: of a list, so that a comma behind it ends it."""
    acronym = scan.acronym(end) or _otherwise(scan, end)
    if acronym and _of_members(known, acronym[1]):
        end, acronym = acronym[0], None
    if acronym and known.kind != "government":
        end = of_state(scan, acronym[0]) if known.kind in ("national", "ministry") else acronym[0]
        known = replace(known, acronym=acronym[1], name=corrected(known.name, acronym[1]))
        if scan.low(end) == "pusat" and (whole := listed_whole(f"{known.name} Pusat")):
            return within(scan, end + 1, replace(known, name=whole))  # Komisi Informasi (KI) Pusat
        if known.kind in ("association", "national") and scan.low(end) == "indonesia":
            end += 1  # Relawan TIK (RTIK) Indonesia
        communal = known.name in COMMUNAL and scan.capital(end) and not scan.region(end)
        goes_on = communal or _goes_on(scan, end)
        if known.kind in NAMED_BEHIND and heads().longest(acronym[1].lower().split(), 0) and goes_on:
            stop = end if scan.region(end) else proper(scan, end, to_name=True, communal=communal)
            known = replace(known, name=f"{known.name} {scan.text(end, stop)}".strip(), acronym=None)
            return (stop, known) if known.kind == "association" else _placed(scan, stop, known)
    if acronym and scan.low(end) in MINISTERIAL:
        end, known = end + 1, replace(known, name=f"{known.name} {scan.text(end, end + 1)}", kind="branch")
    if (
        known.kind in ("association", "national")
        and known.region is None
        and scan.low(end) == "pusat"
        and scan.capital(end)
        and not known.name.endswith("Pusat")
    ):
        end, known = end + 1, replace(known, name=f"{known.name} Pusat", acronym=None)  # PWI Pusat
    end, known = _placed(scan, end, known, closed=acronym is not None)
    end = short_form(scan, end, known.region)
    late = scan.acronym(end)
    if late and not acronym and known.kind != "government" and not scan.region(end + 1):
        end = late[0]
        known = replace(known, acronym=late[1])
    if late and known.kind == "government":
        end = late[0]
    end, known = _above(scan, end, known, item=item)
    firm = known.name.removeprefix("PT ").lower()
    if known.kind == "company" and known.name.startswith("PT ") and " " not in firm and not common(firm):
        scan.known.bodies.setdefault((firm,), known)  # PT X, then X
    if known.acronym:
        words = tuple(
            known.acronym.lower().replace("-", " - ").split() if "-" not in known.acronym else [known.acronym.lower()]
        )
        if acronym or late:
            scan.known.bodies.setdefault(words, known)
    return end, known


def _of_members(known: Body, short: str) -> bool:
    """Whether a short form behind an association is of the agencies in it: ``Asosiasi Dinas X (Diskominfo) se-Indonesia``."""
    entry = abbreviated().longest(short.lower().split(), 0)
    full = entry[1][0] if entry else ""
    return known.kind == "association" and bool(full) and full != known.name and full in known.name


def _otherwise(scan: Scan, at: int) -> tuple[int, str] | None:
    """``Komisi Informasi atau KI Provinsi Bali``: the short form behind ``atau`` at ``at``."""
    short = scan.low(at) == "atau" and scan.upper(at + 1)
    return (at + 2, scan.tokens[at + 1].text) if short else None


def _above(scan: Scan, end: int, known: Body, *, item: bool) -> tuple[int, Body]:
    """The parent that follows a name: its ministry, the agency of a unit, the chamber of a committee."""
    if (
        known.parent is not None
        and scan.low(end) == ","
        and (above := body(scan, end + 1))
        and above[1].kind == "ministry"
    ):
        return above[0], replace(known, parent=above[1])
    if known.parent is not None and (above := body(scan, end)) and above[1].kind == "ministry":
        return above[0], replace(known, parent=above[1])
    if (
        known.kind in ("unit", "branch")
        and known.region
        and known.parent is None
        and (above := body(scan, end))
        and above[1].kind in (("regional", "ministry") if known.kind == "unit" else ("ministry",))
    ):
        return above[0], replace(
            known, name=f"{known.name} {known.region.bare}", region=None, stated="", parent=above[1]
        )
    if (
        known.kind in ("unit", "school", "national", "faction", "team")
        and known.region is None
        and known.parent is None
    ):
        comma = scan.low(end) in (("pada", "di") if item else (",", "pada", "di")) and known.kind == "unit"
        above = body(scan, end + 1 if comma else end)
        if (above and above[1].kind in ABOVE.get(known.kind, PARENTS) and above[1].name != known.name) and (
            known.kind in ("unit", "faction", "team") or not comma
        ):
            end, known = above[0], replace(known, parent=above[1])
    if known.kind == "regional" and not (known.region or known.stated or known.parent):
        above = body(scan, end)
        if above and above[1].kind == "ministry":  # Badan Penelitian dan Pengembangan Kementerian Dalam Negeri
            return above[0], replace(known, kind="unit", parent=above[1])
    if known.kind == "association" and known.name.startswith(WITHIN) and known.region is None:
        above = body(scan, end)
        if above and above[1].kind in ("association", "national") and above[1].name != known.name:
            return above[0], replace(known, parent=above[1])  # Komisi Pengaduan Dewan Pers
    if known.kind == "association" and known.name.startswith(BOARDS) and known.region is None:
        above = body(scan, end)
        if above and above[1].kind in ("association", "national"):  # Dewan Pimpinan Nasional Asosiasi X
            return above[0], replace(above[1], name=f"{known.name} {above[1].name}", kind="association")
    if known.name.startswith("Komisi ") and known.kind == "unit" and known.parent is None:
        chamber = Body("Dewan Perwakilan Rakyat Daerah", "council", known.region, known.stated)
        known = replace(known, region=None, stated="", parent=chamber)
    return end, known


def short_form(scan: Scan, at: int, region: Region | None) -> int:
    """Behind the short form of a region in brackets: ``Provinsi Kalimantan Timur (Kaltim)``, ``… (PPU)``; else ``at``."""
    bracket = scan.acronym(at) if region else None
    if bracket is None or region is None:
        return at
    letters, rest = bracket[1].lower().replace(" ", ""), iter(region.bare.lower())
    again = scan.region(at + 1)
    return bracket[0] if all(letter in rest for letter in letters) or (again and again[1] == region) else at


def corrected(name: str, acronym: str) -> str:
    """The name that the lexicon has for an acronym, where the text's is that one misspelt."""
    entry = abbreviated().longest(acronym.lower().split(), 0)
    if entry and name != entry[1][0] and SequenceMatcher(None, name.lower(), entry[1][0].lower()).ratio() >= ALIKE:
        return entry[1][0]
    return name


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether a word with a capital follows that begins no person's name: ``Bank Indonesia Jakarta Pusat``."""
    return scan.capital(at) and scan.low(at) not in ("periode", "masa") and not begins_person(scan, at)


def _placed(scan: Scan, end: int, known: Body, *, closed: bool = False) -> tuple[int, Body]:
    """The region that follows a name; ``closed``: a short form in brackets says that the name has ended."""
    if known.kind in ("ministry", "government") or (known.region is not None and known.stated):
        return end, known
    start = end
    if scan.low(start) in ("pemerintah", "pemprov", "pemkot", "pemkab", "pemko"):
        above = government(scan, start)
        if above and above[1].region:
            levelled = GOVERNMENTS[scan.low(start)]
            stated = above[1].region.name if levelled else above[1].stated
            name = "Sekretariat Daerah" if known.name == "Sekretariat" else known.name
            return above[0], replace(known, name=name, region=above[1].region, stated=stated)
    if scan.low(start) in BRANCHES or (scan.low(start) in ("di", "provinsi") and known.kind == "branch"):
        start += 1
    place = scan.region(start)
    if place is None and known.kind == "regional" and scan.low(start) in LEVELS and scan.capital(start):
        return start + 1, replace(known, stated=LEVELS[scan.low(start)])  # Dinas Kominfo Provinsi: the one at home
    if place is None:
        branch = known.kind in ("association", "council") and not known.name.startswith(tuple(COMMUNAL))
        if branch and scan.low(start) in communes.WITHIN and scan.capital(start + 1):
            stop = communes.place_end(scan, start + 1)
            if stop > start + 1:  # TP PKK Desa X
                return _placed(scan, stop, replace(known, name=f"{known.name} {scan.text(start, stop)}", acronym=None))
        if scan.low(start) in ("kecamatan", "kec.", "kelurahan") and known.kind in ("village", "school", "health"):
            stop = proper(scan, start + 1)
            if stop > start + 1:
                return _placed(scan, stop, replace(known, district=scan.text(start, stop)))
        return end, known
    stop, region, stated = place
    if start == end and known.kind in ("school", "national") and known.name.lower().endswith(f" {region.bare.lower()}"):
        return stop, known  # ITB Bandung
    if known.kind == "national" and known.name.endswith(" Pusat") and start == end:
        known = replace(known, name=known.name.removesuffix(" Pusat"))  # KIP Provinsi Bali
    if region.level == "negara" and known.kind not in ("association",):
        return end, known
    if known.kind == "security" and scan.low(stop) == "kota" and scan.capital(stop):
        stated, stop = scan.text(start, stop + 1), stop + 1  # Polres Metro Tangerang Kota
    bare = start == end and not closed and not LEVELS.get(scan.low(start))
    if known.kind == "national" and bare and _goes_on(scan, stop) and common(scan.low(stop)):
        return end, known
    return stop, replace(known, region=region, stated=scan.text(end, stop) if start > end else stated)
