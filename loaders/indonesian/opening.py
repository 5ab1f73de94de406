"""Names of organisations that begin with a known word: ``Dinas Kominfo, Statistik dan Persandian``, ``PT X``, ``Komisi II``."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian import communes, villages
from jejaring.loaders.indonesian.fields import field, starts_other
from jejaring.loaders.indonesian.institutions import abbreviated, heads
from jejaring.loaders.indonesian.people import begins_person
from jejaring.loaders.indonesian.proper import proper
from jejaring.loaders.indonesian.scan import LEVELS, Scan, field_words
from jejaring.loaders.indonesian.values import Body

BARE = ("Sekretariat Jenderal", "Satuan ")
"""Units whose name is whole without a field: Satlantas Polres Paser."""
LOCAL = frozenset({"Pengadilan Negeri", "Pengadilan Agama", "Kejaksaan Negeri"})
"""Courts and prosecutors of the place where the article is, named without it."""
PROPER = frozenset({"faction", "company", "school", "association", "media", "health", "justice", "security"})
"""Kinds whose names are proper names, of any words."""


COMMUNAL = frozenset({"Kelompok Informasi Masyarakat", "Komunitas Informasi Masyarakat"})
"""Groups of which every village has one, with a name of its own."""
HALLS = frozenset("kota desa kelurahan rakyat pertemuan sidang agung wartawan warga kampung banjar".split())
"""Words that make ``Balai`` a hall: Balai Kota, Balai Desa."""


ACADEMIC = ("Universitas", "Politeknik", "Institut", "Akademi", "Sekolah Tinggi")
"""Schools that bear the name of a region as their own."""


OF_DISTRICTS = frozenset({"Puskesmas", "Kecamatan"})
"""Bodies named after a district, whose names are all known."""


def opened(scan: Scan, end: int, name: str, kind: str = "") -> tuple[int, Body] | None:
    """The body that a head (in full) and the words from ``end`` make."""
    if not kind:
        entry = heads().longest(name.lower().split(), 0)
        kind = entry[1][1] if entry else "unit"
    if name == "Balai" and scan.low(end) in HALLS:
        return None  # a building
    if kind == "village" and scan.low(end) == "of":
        return None  # Media Kecamatan of the Year
    if name == "Lembaga" and scan.low(end) in ("pemerintah", "negara"):
        return None  # any of them
    if name == "Komisi" and scan.low(end) in CHAMBERS and (scan.capital(end) or scan.tokens[end].kind == "number"):
        told = scan.low(end + 1) == "bidang" and scan.capital(end + 2)  # Komisi I Bidang Pemerintahan
        return field(scan, end + 2) if told else end + 1, Body(f"{name} {scan.text(end, end + 1)}", "unit")
    if kind == "council" and scan.low(end) == "pusat":
        return end + 1, Body(f"{name} Pusat", "national")
    place = scan.region(end) if kind == "school" and name.startswith(ACADEMIC) else None
    if place and scan.low(end) not in LEVELS and (not scan.capital(place[0]) or begins_person(scan, place[0])):
        return place[0], Body(f"{name} {scan.text(end, place[0])}", kind)  # Politeknik Negeri Lampung
    if short := abbreviated_field(scan, end, name):
        end, name = short
        end, name = joined(scan, end, name)
    else:
        stop = _stop(scan, end, name, kind)
        if stop == end and not _whole(scan, end, name, kind):
            return None
        name = f"{name} {scan.text(end, stop)}".strip()
        end = stop
    name = name.replace(" & ", " dan ").replace(", dan ", " dan ")
    name = re.sub(r"\bSDM\b", "Sumber Daya Manusia", name)
    if kind == "regional" and (
        name.split()[-1] in ("Nasional", "Negara", "Indonesia") or name.startswith("Badan Nasional ")
    ):
        kind = "national"
    if len(name.split()) == 1 and kind == "regional" and name not in ("Inspektorat",) and not scan.region(end):
        return None
    return end, Body(name, kind)


def _stop(scan: Scan, end: int, name: str, kind: str) -> int:
    """Where the name of a body ends of which the head is read up to ``end``."""
    if kind == "health" and (patron := _patron(scan, end)) > end:
        return patron  # RSUD dr. Adamin Siregar
    district = villages.named(scan.lows, end) if name in OF_DISTRICTS else 0
    if district and scan.capital(end + district):
        return end + district  # Kecamatan Long Ikis Adamin Siregar
    if kind == "council" and scan.low(end) in communes.WITHIN and scan.capital(end + 1):
        return end
    if kind in ("security", "justice") and scan.region(end):
        return end
    if (kind in PROPER and name != "Pusat") or kind == "village":
        return proper(scan, end, to_name=kind in ("security", "justice", "village"), communal=name in COMMUNAL)
    return field(scan, end)


def _whole(scan: Scan, end: int, name: str, kind: str) -> bool:
    """Whether a head is a name without words of its own: ``DPRD``, ``Sekretariat Jenderal``, ``Polres Paser``."""
    return bool(
        kind in ("council", "regional", "health")
        or scan.acronym(end)
        or name.startswith(BARE)
        or name in LOCAL
        or (kind == "branch" and len(name.split()) > 2)
        or (
            scan.region(end)
            and kind in ("security", "justice", "association", "media", "company", "unit", "branch", "team")
        )
    )


DOCTORS = frozenset({"dr.", "dr", "prof.", "h.", "hj.", "kh.", "drs."})
HEADS_OF_HOSPITALS = frozenset({"direktur", "direktris", "dirut", "kepala", "humas", "dokter", "wadir"})
"""Words before a hospital whose person's name may follow: ``Direktur RSUD dr. Adamin``."""


def _patron(scan: Scan, at: int) -> int:
    """The end of the name of the person whom a hospital is named after; ``at`` itself where its head is named or nobody."""
    if scan.low(at) not in DOCTORS or not scan.capital(at + 1) or scan.low(at - 2) in HEADS_OF_HOSPITALS:
        return at
    end = at + 1
    while scan.capital(end) and end - at <= PATRON and not scan.region(end):
        end += 1
    return end


PATRON = 3
"""Words of such a name at most."""


PART = "Suku "
"""Before the name of an agency of the province: its part for one of the towns of DKI Jakarta."""


def abbreviated_field(scan: Scan, at: int, head: str) -> tuple[int, str] | None:
    """``Dinas Kominfo``, ``Dinas PUPR``: the full name that head and abbreviation make together."""
    low = scan.low(at)
    if not low or not scan.capital(at):
        return None
    if head.startswith(PART):  # Sudis Kominfotik Jakarta Barat, the office of DKI Jakarta in a town
        whole = abbreviated_field(scan, at, head.removeprefix(PART))
        return (whole[0], f"{PART}{whole[1]}") if whole else None
    for length in (2, 1) if scan.low(at + 1) else (1,):
        rest = " ".join(scan.lows[at : at + length])
        for form in (f"{head} {rest}", f"{_prefix(head)}{rest}", rest):
            entry = abbreviated().longest(form.lower().split(), 0)
            if entry and entry[0] == len(form.split()) and entry[1][0].startswith(head):
                return at + length, entry[1][0]
    return None


def joined(scan: Scan, end: int, name: str) -> tuple[int, str]:
    """``Dinas Kominfo, Statistik dan Persandian``, ``Dinas Kominfo Kota X``: further affairs behind an abbreviation."""
    start = end + 1 if scan.low(end) in (",", "dan", "&", "/") else end
    stop = field(scan, start)
    abbreviation = start == end and scan.upper(start)  # Dinas PU BMTR
    if not (abbreviation or scan.low(start) in field_words()) or (start > end and starts_other(scan, start)):
        return end, name
    if stop == start:
        return end, name
    while (
        start > end and stop > start and scan.low(start) in name.lower().split() and scan.low(start + 1) in (",", "dan")
    ):
        start += 2  # Dinas Kominfo, Informatika dan Statistik
    if stop <= start:
        return end, name
    added = scan.text(start, stop)
    if (
        start == end and " dan " in name and (" dan " in added or added.lower() in ADDED)
    ):  # Dinas Kominfo Persandian dan Statistik
        one, two = name.rsplit(" dan ", 1)
        return stop, f"{one}, {two}{', ' if ' dan ' in added else ' dan '}{added}"
    if start > end and " dan " in name:
        name = ", ".join(name.rsplit(" dan ", 1))
    between = {",": ", ", "dan": " dan ", "&": " dan ", "/": ", "}.get(scan.low(end), " ")
    return stop, f"{name}{between if start > end else ' '}{added}"


ADDED = frozenset({"statistik", "persandian"})
"""Affairs that agencies of communication have too."""


CHAMBERS = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii a b c d e 1 2 3 4 5".split())


def _prefix(head: str) -> str:
    return {"Dinas": "dis", "Badan": "b", "Sekretariat": "set"}.get(head, head)
