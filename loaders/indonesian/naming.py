"""Canonical names: abbreviations expanded, the region that the article implies put in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from jejaring.loaders.indonesian.lexicons import table
from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.scan import common, field_words
from jejaring.loaders.indonesian.values import REGIONAL, Body, Office

PERSONAL = ("Gubernur", "Bupati", "Wali Kota")
LEVEL_OF = {"Gubernur": "provinsi", "Bupati": "kabupaten", "Wali Kota": "kota"}
GOVERNED = frozenset(
    {"Staf Ahli", "Asisten", "Staf Khusus", "Tenaga Ahli", "Juru Bicara", "Penasihat", "Asisten Daerah"}
)


@dataclass(frozen=True, slots=True)
class Home:
    """The regions an article is about, most mentioned first: what an office without a region belongs to."""

    regions: tuple[Region, ...] = ()

    @property
    def region(self) -> Region | None:
        return self.regions[0] if self.regions else None

    def at(self, level: str) -> Region | None:
        """The region of that level that the article is about; the province of its city where none is named."""
        for region in self.regions:
            if region.level == level:
                return region
        if level == "provinsi" and self.region and self.region.province:
            return regions().by_code(self.region.province)
        return None

    def same(self, region: Region, stated: str) -> Region:
        """``region``, or its namesake of another level where the article is about that one."""
        if stated and stated.split()[0].lower().rstrip(".") in (
            "kota",
            "kabupaten",
            "kab",
            "provinsi",
            "prov",
            "propinsi",
        ):
            return region
        return next((r for r in self.regions if r.bare == region.bare), region)


def home(weighted: Iterable[tuple[Region, int]]) -> Home:
    """The regions by their weight; the first named wins a tie."""
    counts: Counter[Region] = Counter()
    for region, weight in weighted:
        if region.level != "negara":
            counts[region] += weight
    return Home(tuple(region for region, _ in counts.most_common()))


OF_STATE = ("Direktorat Jenderal", "Inspektorat Jenderal", "Deputi ", "Staf Ahli Menteri")
"""Parts of ministries, which no region has."""
STATE = (" Dalam Negeri", " Luar Negeri", " Nasional", " Negara", " Republik Indonesia")
"""Ends of the names of bodies of the state."""


def body_name(body: Body, at: Home) -> tuple[str, tuple[str, ...], Region | None]:
    """The full name of a body, other names it has here, and its region."""
    region = at.same(body.region, body.stated) if body.region else None
    if body.kind == "government":
        region = region or (at.at(body.stated) if body.stated else at.region)
        return (
            (f"{body.name} {_government(region)}" if region else f"{body.name} {body.stated.title()}".strip()),
            (),
            region,
        )
    if body.parent:
        above, aliases, region = body_name(body.parent, at)
        return f"{body.name} {above}", tuple(f"{body.name}, {a}" for a in (above, *aliases)), region
    district = f" {body.district}" if body.district else ""
    if body.kind in REGIONAL:
        near = at.at(body.stated) if body.stated in LEVEL_OF.values() else None
        region = region or near or (at.region if body.kind != "health" and not _of_state(body.name) else None)
        name = f"{body.name}{district} {region.name}" if region else f"{body.name}{district}"
        aliases = (body.name, f"{body.name} {region.bare}") if region else ()
    else:
        name = (
            f"{body.name}{district} {said(body.region, body.stated)}".strip() if body.region or district else body.name
        )
        aliases = (f"{body.name} {region.name}", f"{body.name} {region.bare}") if region else ()
    if body.acronym:
        short = f"{body.acronym} {body.stated}".strip()
        aliases = (*aliases, body.acronym, short)
    return " ".join(name.split()), tuple(dict.fromkeys(a for a in aliases if a != name)), region


def _of_state(name: str) -> bool:
    return name.startswith(OF_STATE) or name.endswith(STATE)


def _commanded(name: str, at: Home) -> Region | None:
    """The region of a command that is named without one: Kapolda that of the province, Kapolres that of the city."""
    if name.endswith(("Daerah", "Tinggi", "Daerah Militer")):
        return at.at("provinsi")
    local = name.endswith(("Resor", "Negeri", "Distrik Militer", "Agama"))
    return at.region if local and at.region and at.region.level != "provinsi" else None


LEVELS_IN_FULL = {
    "prov.": "Provinsi",
    "prov": "Provinsi",
    "propinsi": "Provinsi",
    "kab.": "Kabupaten",
    "kab": "Kabupaten",
}


def said(region: Region | None, stated: str) -> str:
    """A region in the words of the text, abbreviations in full: ``Kaltim`` is Kalimantan Timur, ``Kota Bogor`` stays."""
    words = stated.split()
    if region is not None and words[:1] and (level := LEVELS_IN_FULL.get(words[0].lower())):
        words[0] = level  # Prov. Bali
        stated = " ".join(words)
    if region is None or region.bare.lower() in stated.lower():
        return stated
    if len(words) == 1 and stated.lower().startswith("prov"):
        return region.name  # Provsu
    lead = [w for w in words[:-1] if w.lower() in ("perwakilan", "wilayah", "cabang", "kantor", "regional")]
    return " ".join([*lead, region.name if len(words) - len(lead) > 1 else region.bare])


def _government(region: Region) -> str:
    return "Aceh" if region.name == "Provinsi Aceh" else region.name


Named = tuple[str, tuple[str, ...], str | None, Region | None]


def office_name(office: Office, at: Home, unit: Body | None) -> Named:
    """The full name of an office, other names, the full name of its body, and its region.

    ``unit`` is the regional agency last spoken of: a section or secretary without one belongs to it.
    """
    name, others, above, region = _office_name(office, at, unit)
    full = _spelt_out(name)
    return full, (others if full == name else (name, *others)), above, region


@cache
def _affairs_in_full() -> dict[str, str]:
    """The short forms of affairs in the titles of offices: ``Aptika`` is Aplikasi Informatika."""
    return dict(table("agencies")["affairs"])


def _spelt_out(name: str) -> str:
    full = _affairs_in_full()
    return " ".join(full.get(word, word) for word in name.split())


def _office_name(office: Office, at: Home, unit: Body | None) -> Named:
    region = at.same(office.region, office.stated) if office.region else None
    if office.of == "region":
        level = next((LEVEL_OF[head] for head in PERSONAL if head in office.name), "")
        region = region or at.at(level)
        return f"{office.name} {region.bare}" if region else office.name, (), None, region
    if office.of in ("none", "state"):
        return f"{office.name} {office.late}".strip(), (office.name,) if office.late else (), None, None
    if office.of == "security":
        region = region or (None if office.tail else _commanded(office.name, at))
        where = office.tail or (said(region, office.stated or region.bare) if region else "")
        others = (f"{office.name} {office.stated}", f"{office.name} {region.name}") if region else ()
        return f"{office.name} {where}".strip(), others, None, region
    if office.body:
        return _of_body(office, at, unit)
    plain = f"{office.name} {office.tail}".strip()
    if office.of == "village":
        region = region or (at.region if at.region and at.region.level != "provinsi" else None)
        return (f"{plain} {region.name}", (plain,), None, region) if region else (plain, (), None, None)
    if office.name in SECRETARIAL and region is None and at.region and _secretarial(unit):
        return _of_secretariat(plain, at.region)
    of_agency = office.of == "unit" or office.name in FUNCTIONAL
    if of_agency and region is None and unit is not None and not _ministerial(office, unit):
        above, _, region = body_name(unit, at)
        return f"{plain} {above}", (plain, f"{plain} {region.name}" if region else plain), above, region
    inner = next((head for head in PERSONAL if head in office.tail), None)
    if inner and (near := at.at(LEVEL_OF[inner])) and near.bare not in office.tail:
        return f"{office.name} {office.tail.replace(inner, f'{inner} {near.bare}', 1)}", (plain,), None, near
    if (
        office.of in ("government", "office", "council")
        or any(plain.startswith(head) for head in GOVERNED)
        or office.of == "unit"
    ):
        state = office.tail.startswith(("Menteri ", "Presiden", "Wakil Presiden"))
        region = region or (at.region if _affairs(office.tail) and not state else None)
    if region is None:
        return plain, (), None, None
    extra = (f"{plain} Sekretariat Daerah {region.name}",) if office.name.startswith("Asisten") else ()
    return f"{plain} {region.name}", (plain, f"{plain} {region.bare}", *extra), None, region


def _ministerial(office: Office, unit: Body) -> bool:
    """Whether the office is one of ministries alone, which no regional agency has: ``Kasubdit X``."""
    return "Subdirektorat" in office.name and unit.kind == "regional"


FUNCTIONAL = frozenset(
    "Analis Arsiparis Auditor Penata Penyuluh Perencana Pranata Pustakawan Sandiman Statistisi Widyaiswara".split()
)
"""Functional positions of civil servants, which every agency has (PermenPANRB 1/2023)."""
SECRETARIAL = frozenset({"Kepala Bagian", "Kepala Biro"})
"""Heads of parts of the regional secretariat; agencies are divided otherwise (PP 18/2016)."""


def _secretarial(unit: Body | None) -> bool:
    """Whether ``Kabag X`` is of the secretariat: not right after an agency that has such parts itself."""
    return unit is None or not unit.name.startswith(("Sekretariat", "Rumah Sakit", "Kementerian"))


def _of_secretariat(plain: str, region: Region) -> tuple[str, tuple[str, ...], str | None, Region | None]:
    others = (f"{plain} {region.name}", plain, f"{plain} {region.bare}")
    return f"{plain} Sekretariat Daerah {region.name}", others, None, region


def _affairs(tail: str) -> bool:
    """Whether the words of a title are affairs of a region's office, not the name of an unknown body: BPPSDM KP."""
    plain = (word.lower().strip(",.") for word in tail.split())
    return all(w in field_words() or common(w) or w in ("dan", "&") or len(w) < 4 for w in plain)


POLICE = ("Bagian Ops", "Bagian Operasi", "Bagian Sumda")
"""Sections of a police command, which no secretariat has."""


PARTS = ("Bidang ", "Seksi ")
"""Parts of an agency that some name with the region alone: ``Kabid Persandian Balikpapan``."""


def completed(body: Body, at: Home, unit: Body | None) -> Body:
    """A part of an agency with that agency: the secretariat for a bureau, else ``unit``, the one last spoken of."""
    if body.parent is not None:
        return body
    bureau = body.name.startswith(("Biro ", "Bagian ")) and not body.name.endswith(POLICE)
    if bureau and at.region and _secretarial(unit):
        name = body.name.removesuffix(" Sekretariat")  # Bagian Organisasi Sekretariat Pemkab X
        return replace(
            body, name=name, parent=Body("Sekretariat Daerah", "regional", body.region, body.stated), region=None
        )
    if body.kind != "unit" or unit is None:
        return body
    there = body.name.startswith(PARTS) and body.region == (unit.region or at.region)
    return replace(body, parent=unit, region=None, stated="") if body.region is None or there else body


def _of_body(office: Office, at: Home, unit: Body | None) -> Named:
    assert office.body is not None
    body = completed(office.body, at, unit)
    above, aliases, region = body_name(body, at)
    head = f"{office.name} {office.tail}".strip()
    if head == "Direktur Jenderal":
        above = above.removeprefix("Direktorat Jenderal ")  # Direktur Jenderal PSDKP
    if head.endswith(" Perwakilan"):
        above = above.replace(" Perwakilan ", " ", 1)  # Kepala Perwakilan BPK Perwakilan X
    others = [f"{head} {alias}" for alias in aliases]
    if body.parent is not None:
        plain = f"{head} {body.name}"
        others += [plain, *([f"{plain} {region.name}"] if region else [])]
    if office.late:
        others = [f"{head} {above}", *(f"{other} {office.late}" for other in others), *others]
    return f"{head} {above} {office.late}".strip(), tuple(dict.fromkeys(others)), above, region


def content(title: str) -> frozenset[str]:
    """The words of a title that tell it from others."""
    return frozenset(re.findall(r"\w+", title.lower().replace("awards", "award"))) - FILLER


FILLER = frozenset(
    "yang dan di ke dari pada dalam rangka untuk tahun kegiatan acara ajang tentang dengan bertajuk bertema tema se tingkat oleh bagi para serta atau of the".split()
)
