"""Organisations: ``Dinas Komunikasi dan Informatika (Diskominfo) Kota Balikpapan``, ``Diskominfo Kaltim``, ``PT X``."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from jejaring.loaders.indonesian.fields import JOINED, proper
from jejaring.loaders.indonesian.institutions import abbreviated, heads, levels, named, parents
from jejaring.loaders.indonesian.opening import opened
from jejaring.loaders.indonesian.people import begins_person
from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.scan import GOVERNMENTS, LEVELS, Scan
from jejaring.loaders.indonesian.values import Body

BRANCHES = frozenset("perwakilan wilayah cabang kantor regional witel up3 ulp uid area kc kcp kanwil".split())
STATE = ("republik", "indonesia")
ALIKE = 0.92
"""Between Dinas Komunikasi dan Informasi and … dan Informatika; two fields of one word less are below."""


def body(scan: Scan, at: int) -> tuple[int, Body] | None:
    """The organisation that begins at ``at``, with its acronym and region, and where it ends."""
    if not scan.capital(at):
        return None
    found = (
        _defined(scan, at)
        or _branch(scan, at)
        or government(scan, at)
        or _named(scan, at)
        or _abbreviated(scan, at)
        or _headed(scan, at)
    )
    if found is None:
        return None
    end, known = found
    return within(scan, end, known)


def _defined(scan: Scan, at: int) -> tuple[int, Body] | None:
    for length in (3, 2, 1):
        known = scan.known.bodies.get(tuple(scan.lows[at : at + length]))
        if known is not None and at + length <= len(scan.lows):
            end = at + length
            if known.kind == "association" and heads().longest(scan.lows, at) and _goes_on(scan, end):
                return None  # KIM X: one of many that bear the short form
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
    inner = _named(scan, at + 1) or _abbreviated(scan, at + 1) or _headed(scan, at + 1)
    if inner and inner[1].kind in ("association", "national", "ministry", "faction"):
        kind = "association" if inner[1].kind != "ministry" else "branch"
        return inner[0], Body(f"{found[1][0]} {inner[1].name}", kind)
    if inner or not scan.upper(at + 1) or scan.low(at + 1) in ("pt", "ri") or scan.region(at + 1):
        return None
    return at + 2, Body(f"{found[1][0]} {scan.text(at + 1, at + 2)}", "association")


def government(scan: Scan, at: int) -> tuple[int, Body] | None:
    level = GOVERNMENTS.get(scan.low(at))
    if level is None:
        return None
    end = at + 1
    bracket = scan.acronym(end)
    if bracket:
        end = bracket[0]
    if scan.low(end) in ("daerah",):
        end += 1
        if bracket := scan.acronym(end):
            end = bracket[0]
    stated = LEVELS.get(scan.low(end), "")
    if stated and (inner := scan.acronym(end + 1)):  # Pemerintah Kota (Pemkot) Balikpapan
        place = bare(scan, inner[0], stated)
    elif stated or not level:
        place = scan.region(end)
    else:
        place = bare(scan, end, level)
    if place is None:
        if (
            scan.low(at) == "pemerintah"
            and not stated
            and scan.low(end) in ("desa", "kelurahan", "kecamatan", "gampong", "nagari")
        ):
            found = _headed(scan, end)
            if found:
                return found[0], replace(found[1], name=f"Pemerintah {found[1].name}", kind="village")
        if stated or level:
            return (end + 1 if stated else end), Body("Pemerintah", "government", None, stated or level)
        return None
    if place[1].level == "negara":
        return None
    end = place[0]
    if bracket := scan.acronym(end):
        end = bracket[0]
    return end, Body("Pemerintah", "government", place[1], place[2])


def bare(scan: Scan, at: int, level: str) -> tuple[int, Region, str] | None:
    place = scan.region(at)
    if place is None:
        return None
    end, region, stated = place
    if region.level != level:
        taken = regions().match(scan.lows, at)
        fitting = [r for r in (taken[1] if taken else ()) if r.level == level]
        region = fitting[0] if fitting else region
    return end, region, stated


def _named(scan: Scan, at: int) -> tuple[int, Body] | None:
    found = named().longest(scan.lows, at)
    if found is None:
        return None
    taken, (name, form) = found
    end = at + taken
    if form.isupper() and not all(
        scan.tokens[k].text.isupper() for k in range(at, end) if scan.tokens[k].kind == "word"
    ):
        return None
    if any(not scan.capital(k) for k in range(at, end) if scan.lows[k] not in JOINED and scan.tokens[k].kind == "word"):
        return None
    kind = "ministry" if name.startswith("Kementerian ") else "national"
    parent = parents().get(name)
    if tuple(scan.lows[end : end + 2]) == STATE:
        end += 2
    elif scan.low(end) == "ri":
        end += 1
    return end, Body(
        name, kind, acronym=None if form == name else form, parent=Body(parent, "ministry") if parent else None
    )


def _abbreviated(scan: Scan, at: int) -> tuple[int, Body] | None:
    found = abbreviated().longest(scan.lows, at)
    if found is None:
        return None
    taken, (name, form) = found
    end = at + taken
    if len(form) <= 4 and form.isupper() and scan.tokens[at].text != form:
        return None
    inner = heads().longest(name.lower().split(), 0)
    return end, Body(name, inner[1][1] if inner else "regional", acronym=form)


SHORT_HEADS = frozenset({"ditjen", "dirjen", "kanwil", "setda", "upt", "uptd"})
"""Short forms of the first words alone, in brackets behind them: ``Direktorat Jenderal (Ditjen) X``."""


def _headed(scan: Scan, at: int) -> tuple[int, Body] | None:
    found = heads().longest(scan.lows, at)
    if found is None or found[1][1] == "government":
        return None
    end = at + found[0]
    if (short := scan.acronym(end)) and short[1].lower() in SHORT_HEADS:
        end = short[0]
    return opened(scan, end, found[1][0], found[1][1])


PARENTS = frozenset(
    "regional ministry national unit school council association village health security justice".split()
)
"""Kinds of body that have others inside."""
ABOVE = {
    "team": frozenset({"regional", "ministry", "council", "school", "national"}),
    "national": PARENTS - {"association"},
}


def within(scan: Scan, end: int, known: Body) -> tuple[int, Body]:
    """Acronym, region and parent that follow a name."""
    acronym = scan.acronym(end) or _otherwise(scan, end)
    if acronym and known.kind != "government":
        end = acronym[0] + (known.kind in ("national", "ministry") and scan.low(acronym[0]) == "ri")
        known = replace(known, acronym=acronym[1], name=corrected(known.name, acronym[1]))
        if known.kind in ("association", "national") and scan.low(end) == "indonesia":
            end += 1  # Relawan TIK (RTIK) Indonesia
        if known.kind == "association" and heads().longest(acronym[1].lower().split(), 0) and _goes_on(scan, end):
            stop = end if scan.region(end) else proper(scan, end, to_name=True)
            return stop, replace(known, name=f"{known.name} {scan.text(end, stop)}".strip(), acronym=None)
    end, known = _placed(scan, end, known, closed=acronym is not None)
    end = short_form(scan, end, known.region)
    late = scan.acronym(end)
    if late and not acronym and known.kind != "government" and not scan.region(end + 1):
        end = late[0]
        known = replace(known, acronym=late[1])
    if late and known.kind == "government":
        end = late[0]
    end, known = _above(scan, end, known)
    if known.acronym:
        words = tuple(
            known.acronym.lower().replace("-", " - ").split() if "-" not in known.acronym else [known.acronym.lower()]
        )
        if acronym or late:
            scan.known.bodies.setdefault(words, known)
    return end, known


def _otherwise(scan: Scan, at: int) -> tuple[int, str] | None:
    """``Komisi Informasi atau KI Provinsi Bali``: the short form behind ``atau`` at ``at``."""
    short = scan.low(at) == "atau" and scan.upper(at + 1)
    return (at + 2, scan.tokens[at + 1].text) if short else None


def _above(scan: Scan, end: int, known: Body) -> tuple[int, Body]:
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
        comma = scan.low(end) in (",", "pada", "di") and known.kind == "unit"
        above = body(scan, end + 1 if comma else end)
        if (above and above[1].kind in ABOVE.get(known.kind, PARENTS) and above[1].name != known.name) and (
            known.kind in ("unit", "faction", "team") or not comma
        ):
            end, known = above[0], replace(known, parent=above[1])
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
            return above[0], replace(known, region=above[1].region, stated=above[1].stated)
    if scan.low(start) in BRANCHES or (scan.low(start) in ("di", "provinsi") and known.kind == "branch"):
        start += 1
    place = scan.region(start)
    if place is None and known.kind == "regional" and scan.low(start) in LEVELS and scan.capital(start):
        return start + 1, replace(known, stated=LEVELS[scan.low(start)])  # Dinas Kominfo Provinsi: the one at home
    if place is None:
        if scan.low(start) in ("kecamatan", "kec.", "kelurahan") and known.kind in ("village", "school", "health"):
            stop = proper(scan, start + 1)
            if stop > start + 1:
                return _placed(scan, stop, replace(known, district=scan.text(start, stop)))
        return end, known
    stop, region, stated = place
    if region.level == "negara" and known.kind not in ("association",):
        return end, known
    bare = start == end and not closed and not LEVELS.get(scan.low(start))
    if known.kind == "national" and bare and _goes_on(scan, stop):
        return end, known
    return stop, replace(known, region=region, stated=scan.text(end, stop) if start > end else stated)
