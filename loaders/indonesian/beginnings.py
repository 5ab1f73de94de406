"""How names of organisations begin: governments, names of the lexicons, abbreviations, first words in full."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.fields import JOINED, acts, starts_other
from jejaring.loaders.indonesian.institutions import abbreviated, heads, named, parents
from jejaring.loaders.indonesian.kinds import families, kinds
from jejaring.loaders.indonesian.opening import ADDED, joined, opened
from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.scan import GOVERNMENTS, LEVELS, Scan, common
from jejaring.loaders.indonesian.values import Body

SPELT = 4
"""Letters above which an acronym is also written as a word."""
STATE = ("republik", "indonesia")


def government(scan: Scan, at: int) -> tuple[int, Body] | None:
    level = GOVERNMENTS.get(scan.low(at))
    counted = at > 0 and scan.tokens[at - 1].kind == "number"  # 12 Pemkot dan 71 Pemkab
    if level is None or (counted and scan.region(at + 1) is None):
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
            found = headed(scan, end)
            if found:
                return found[0], replace(found[1], name=f"Pemerintah {found[1].name}", kind="village")
        if stated and _elsewhere(scan, end + 1):
            return None  # Pemerintah Kota Toyama
        if stated or level:
            return (end + 1 if stated else end), Body("Pemerintah", "government", None, stated or level)
        return None
    if place[1].level == "negara":
        return None
    end = place[0]
    if bracket := scan.acronym(end):
        end = bracket[0]
    return end, Body("Pemerintah", "government", place[1], place[1].name if level else place[2])


def _elsewhere(scan: Scan, at: int) -> bool:
    """Whether a name that is no region of Indonesia stands at ``at``."""
    named = scan.capital(at) and not scan.upper(at) and not common(scan.low(at)) and not acts(scan, at)
    return named and not starts_other(scan, at)


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


def listed(scan: Scan, at: int) -> tuple[int, Body] | None:
    found = named().longest(scan.lows, at)
    longer = heads().longest(scan.lows, at)
    if found is None or (longer and longer[0] > found[0]):
        return None  # Dewan Perwakilan Rakyat Daerah begins like another body
    taken, (name, form) = found
    end = at + taken
    spoken = len(form) > SPELT and scan.tokens[at].text == form.capitalize()  # Apindo
    if (
        form.isupper()
        and not spoken
        and not all(scan.tokens[k].text.isupper() for k in range(at, end) if scan.tokens[k].kind == "word")
    ):
        return None
    if any(not scan.capital(k) for k in range(at, end) if scan.lows[k] not in JOINED and scan.tokens[k].kind == "word"):
        return None
    if scan.low(at) == "pt" and scan.capital(end) and not scan.region(end) and not scan.upper(end):
        return None  # PT Pertamina Patra Niaga is not PT Pertamina
    kind = "ministry" if name.startswith("Kementerian ") else "national"
    parent = parents().get(name)
    end = of_state(scan, end)
    return end, Body(
        name, kind, acronym=None if form == name else form, parent=Body(parent, "ministry") if parent else None
    )


def of_state(scan: Scan, at: int) -> int:
    """Behind ``RI``, ``Republik Indonesia``, ``Republik Indonesia (RI)`` at ``at``; else ``at``."""
    if tuple(scan.lows[at : at + 2]) != STATE:
        return at + (scan.low(at) == "ri")
    return at + 2 + 3 * (tuple(scan.lows[at + 2 : at + 5]) == ("(", "ri", ")"))


def listed_whole(name: str) -> str | None:
    """The name as the lexicon has it, if it is that of a body; None if no body has it."""
    words = name.lower().split()
    found = named().longest(words, 0)
    return found[1][0] if found and found[0] == len(words) else None


def shortened(scan: Scan, at: int) -> tuple[int, Body] | None:
    found = abbreviated().longest(scan.lows, at)
    bare_kominfo = found is None and scan.low(at) == "kominfo" and not scan.capital(at - 1)
    if bare_kominfo and (place := scan.region(at + 1)) and place[1].level != "negara":
        return at + 1, Body("Dinas Komunikasi dan Informatika", "regional")  # Kominfo Kabupaten X
    if found is None:
        return None
    taken, (name, form) = found
    end = at + taken
    if len(form) <= 4 and form.isupper() and scan.tokens[at].text != form:
        return None
    inner = heads().longest(name.lower().split(), 0)
    if name.startswith("Dinas ") and (scan.low(end) in (",", "dan", "&", "/") or scan.low(end) in ADDED):
        stop, whole = joined(scan, end, name)
        if stop > end:
            return stop, Body(whole, "regional")  # Diskominfo, Statistik dan Persandian
    return end, Body(name, inner[1][1] if inner else "regional", acronym=form)


SHORT_HEADS = frozenset({"ditjen", "dirjen", "kanwil", "setda", "upt", "uptd"})
"""Short forms of the first words alone, in brackets behind them: ``Direktorat Jenderal (Ditjen) X``."""


def headed(scan: Scan, at: int) -> tuple[int, Body] | None:
    found = heads().longest(scan.lows, at)
    if found is None or found[1][1] == "government":
        return None
    event = kinds().longest(scan.lows, at)
    if event and event[0] > found[0] and families()[event[1]] == "diskusi":
        return None  # Forum Grup Diskusi
    end = at + found[0]
    if (short := scan.acronym(end)) and short[1].lower() in SHORT_HEADS:
        end = short[0]
    return opened(scan, end, found[1][0], found[1][1])
