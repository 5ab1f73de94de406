"""Two small readings made by hand from sentences of the seed articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from jejaring.graph.claims import Article, Claim, Entity, Evidence, Reading, Value, claim_id

ACADEMY_TEXT = (
    "BALIKPAPAN - Pj Sekretaris Daerah Kota Balikpapan, Muhaimin mewakili Wali Kota Balikpapan, Rahmad Mas'ud membuka "
    "kegiatan Thematic Academy (TA) 2022, dalam rangka Digital Talent Scholarship (DTS) Tahun 2022, di Swiss-Belhotel "
    "Balikpapan, Kamis (21/7/2022)."
)
VISIT_TEXT = (
    "BALIKPAPAN - Pemerintah Kota Balikpapan, dipimpin langsung oleh Sekretaris Daerah Kota Balikpapan, Muhaimin, "
    "menyambut visitasi Tim Penilai Asosiasi Dinas Komunikasi dan Informatika Provinsi Seluruh Indonesia (ASKOMPSI) "
    "Digital Leadership Government Awards tahun 2024, Kamis (13/6/2024) di VIP Room Balaikota Balikpapan.\n"
    "Pada kesempatan ini hadir Direktur Eksekutif ASKOMPSI, Eddy Santoso"
)
Stated = tuple[str, str, str, str, Mapping[str, str]]
"""Subject, predicate, object, the passage, the qualifiers."""

MUHAIMIN, RAHMAD, EDDY = "person/muhaimin", "person/rahmad-masud", "person/eddy-santoso"
SECRETARY, ACADEMY, VISIT = "position/sekretaris-daerah-kota-balikpapan", "event/thematic-academy", "event/visitasi"
CITY, AWARD = "place/kota-balikpapan", "award/digital-leadership-government-awards-2024"


def entity(id_: str, name: str, *aliases: str, **properties: Value) -> Entity:
    """An entity whose type is that of its id."""
    return Entity(id_, id_.partition("/")[0].capitalize(), name, aliases, properties)


def reading(article: Article, entities: Sequence[Entity], stated: Sequence[Stated]) -> Reading:
    """The reading of an article in which each passage stands."""
    claims = []
    for subject, predicate, object_, quote, qualifiers in stated:
        start = article.text.index(quote)
        evidence = Evidence(start, start + len(quote), quote)
        id_ = claim_id(article.id, subject, predicate, object_, qualifiers)
        claims.append(
            Claim(id_, article.id, subject, predicate, object_, (evidence,), qualifiers, article.dated, "hand")
        )
    return Reading(article, {entity.id: entity for entity in entities}, tuple(claims))


def academy(text: str = ACADEMY_TEXT, sources: tuple[str, ...] = ("thematic-academy-2022.txt",)) -> Reading:
    """Who opened the Thematic Academy, and for whom."""
    office = "Pj Sekretaris Daerah Kota Balikpapan, Muhaimin"
    return reading(
        Article(text, sources, place="BALIKPAPAN", dated=date(2022, 7, 21)),
        [
            entity(SECRETARY, "Sekretaris Daerah Kota Balikpapan", "Pj Sekretaris Daerah Kota Balikpapan"),
            entity(MUHAIMIN, "Muhaimin"),
            entity(RAHMAD, "Rahmad Mas'ud"),
            entity(ACADEMY, "Thematic Academy (TA) 2022", date=date(2022, 7, 21), venue="Swiss-Belhotel Balikpapan"),
            entity(CITY, "Kota Balikpapan", "BALIKPAPAN"),
        ],
        [
            (ACADEMY, "TOOK_PLACE_IN", CITY, "BALIKPAPAN", {}),
            (MUHAIMIN, "HOLDS", SECRETARY, office, {"status": "acting"}),
            (MUHAIMIN, "REPRESENTED", RAHMAD, "Muhaimin mewakili Wali Kota Balikpapan, Rahmad Mas'ud", {}),
            (MUHAIMIN, "ATTENDED", ACADEMY, "Rahmad Mas'ud membuka kegiatan", {"role": "opener"}),
        ],
    )


def visit(text: str = VISIT_TEXT, sources: tuple[str, ...] = ("visitasi-adlga-2024.txt",)) -> Reading:
    """Who met at the visit of the jury. The award is named, and nothing is claimed of it."""
    office = "Sekretaris Daerah Kota Balikpapan, Muhaimin"
    return reading(
        Article(text, sources, "Visitasi", "diskominfo", "BALIKPAPAN", date(2024, 6, 14), date(2024, 6, 13)),
        [
            entity(MUHAIMIN, "Muhaimin", degrees=("ST", "MT")),
            entity(SECRETARY, "Sekretaris Daerah Kota Balikpapan"),
            entity(VISIT, "Visitasi Tim Penilai ASKOMPSI", date=date(2024, 6, 13)),
            entity(EDDY, "Eddy Santoso"),
            entity(AWARD, "Digital Leadership Government Awards 2024", "ADLGA", year=2024),
        ],
        [
            (MUHAIMIN, "HOLDS", SECRETARY, office, {"status": "definitive"}),
            (MUHAIMIN, "ATTENDED", VISIT, office, {"role": "host"}),
            (EDDY, "ATTENDED", VISIT, "hadir Direktur Eksekutif ASKOMPSI, Eddy Santoso", {"role": "attendee"}),
        ],
    )


def nomination() -> Reading:
    """An article that claims something of the award which ``visit`` only names."""
    text = (
        "Kedatangan tim penilai ini berkenaan dengan penetapan Sekda Kota Balikpapan, Muhaimin sebagai salah satu calon "
        "finalis Digital Leadership Government Awards tahun 2024."
    )
    return reading(
        Article(text, ("nomination.txt",), dated=date(2024, 6, 13)),
        [
            entity(MUHAIMIN, "Muhaimin"),
            entity(SECRETARY, "Sekretaris Daerah Kota Balikpapan", "Sekda Kota Balikpapan"),
            entity(AWARD, "Digital Leadership Government Awards 2024", year=2024),
        ],
        [
            (MUHAIMIN, "HOLDS", SECRETARY, "Sekda Kota Balikpapan, Muhaimin", {"status": "definitive"}),
            (MUHAIMIN, "NOMINATED", AWARD, "Muhaimin sebagai salah satu calon finalis", {}),
        ],
    )


def numbered(number: int) -> Reading:
    """One of many articles that say the same as ``academy``."""
    return academy(f"{ACADEMY_TEXT} ({number})", (f"{number}.txt",))
