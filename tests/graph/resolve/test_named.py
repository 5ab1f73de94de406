"""Places, agencies and offices: the same body in the same region, however it is written."""

from __future__ import annotations

import pytest

from jejaring.graph.claims import Reading
from jejaring.graph.resolve import resolve
from tests.graph.resolve.small import agency, holder, ids, office, place, reading, rules

BALIKPAPAN, PALEMBANG, PROVINCE = "Kota Balikpapan", "Kota Palembang", "Provinsi Kalimantan Timur"
KOMINFO = "Dinas Komunikasi dan Informatika"


def agencies(*names: str) -> list[Reading]:
    return [reading(number, agency(name)) for number, name in enumerate(names)]


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (f"{KOMINFO} {BALIKPAPAN}", f"Dinas Komunikasi, Informatika {BALIKPAPAN}", "agency/same-name"),
        ("Kementerian Dalam Negeri", "Kementerian Dalam Negeri Republik Indonesia", "agency/same-name"),
        (f"Dinas Kesehatan {PROVINCE}", "Dinas Kesehatan Prov. Kalimantan Timur", "agency/same-name"),
        (f"Dinas PU Bina Marga {PROVINCE}", f"Dinas Pekerjaan Umum Bina Marga {PROVINCE}", "agency/abbreviated-name"),
        (f"Dinas PUBM-TR {PROVINCE}", f"Dinas Pekerjaan Umum Bina Marga dan Tata Ruang {PROVINCE}",
        "agency/abbreviated-name"),
        (f"{KOMINFO} {BALIKPAPAN}", f"Dinas Komunikasi, Informatika, Statistik dan Persandian {BALIKPAPAN}",
        "agency/shorter-name"),
        (f"Dinas PU {BALIKPAPAN}", f"Dinas Pekerjaan Umum dan Penataan Ruang {BALIKPAPAN}", "agency/shorter-name"),
    ],
)  # fmt: skip
def test_two_ways_to_write_one_agency(one: str, other: str, rule: str) -> None:
    readings = agencies(one, other)
    assert len(set(ids(readings, "Agency"))) == 1
    assert rules(resolve(readings), "Agency") == {rule}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{KOMINFO} {BALIKPAPAN}", f"{KOMINFO} {PALEMBANG}"),
        (f"{KOMINFO} {BALIKPAPAN}", f"{KOMINFO} {PROVINCE}"),
        (f"Dinas Kesehatan {BALIKPAPAN}", f"Dinas Pendidikan {BALIKPAPAN}"),
        (f"Dinas Kesehatan {BALIKPAPAN}", f"Dinas Kehutanan {BALIKPAPAN}"),
        (f"Bidang Jembatan {KOMINFO} {BALIKPAPAN}", f"{KOMINFO} {BALIKPAPAN}"),
        ("Kementerian Komunikasi dan Informatika", "Kementerian Komunikasi dan Digital"),
        ("Dinas Kesehatan", "Dinas Kesehatan"),
    ],
)
def test_two_agencies_stay_two(one: str, other: str) -> None:
    assert len(set(ids(agencies(one, other), "Agency"))) == 2


def test_an_abbreviation_of_two_names_is_neither() -> None:
    short, one, other = ids(
        agencies(
            f"Dinas PK {BALIKPAPAN}",
            f"Dinas Pendidikan dan Kebudayaan {BALIKPAPAN}",
            f"Dinas Perumahan dan Kawasan {BALIKPAPAN}",
        ),
        "Agency",
    )
    assert len({short, one, other}) == 3


def test_a_short_name_with_two_longer_ones_is_neither() -> None:
    names = (
        f"Dinas Pekerjaan Umum {BALIKPAPAN}",
        f"Dinas Pekerjaan Umum dan Penataan Ruang {BALIKPAPAN}",
        f"Dinas Pekerjaan Umum dan Perumahan Rakyat {BALIKPAPAN}",
    )
    assert len(set(ids(agencies(*names), "Agency"))) == 3


def test_a_bare_agency_is_that_of_the_one_region_its_article_speaks_of() -> None:
    bare = reading(1, agency("Dinas Kesehatan"), place(BALIKPAPAN))
    full = reading(2, agency(f"Dinas Kesehatan {BALIKPAPAN}"))
    assert len(set(ids([bare, full], "Agency"))) == 1
    assert resolve([bare, full]).rules[bare.article.id, "agency/dinas-kesehatan"] == "agency/region-of-article"


def test_a_bare_agency_in_an_article_of_two_regions_joins_none() -> None:
    bare = reading(1, agency("Dinas Kesehatan"), place(BALIKPAPAN), place(PALEMBANG))
    full = reading(2, agency(f"Dinas Kesehatan {BALIKPAPAN}"))
    assert len(set(ids([bare, full], "Agency"))) == 2


def test_a_claim_states_the_region_of_a_bare_agency() -> None:
    bare = reading(1, (agency("Dinas Kesehatan"), "BASED_IN", place(BALIKPAPAN)), place(PALEMBANG))
    assert len(set(ids([bare, reading(2, agency(f"Dinas Kesehatan {BALIKPAPAN}"))], "Agency"))) == 1


def test_an_acronym_joins_the_one_body_that_it_stands_for() -> None:
    long = "Asosiasi Dinas Komunikasi dan Informatika Provinsi Seluruh Indonesia"
    readings = [reading(1, agency(long, acronym="ASKOMPSI")), reading(2, agency("ASKOMPSI"))]
    assert len(set(ids(readings, "Agency"))) == 1
    assert rules(resolve(readings), "Agency") == {"agency/acronym"}


def test_an_acronym_of_two_bodies_joins_neither() -> None:
    one = agency("Komisi Penyiaran Indonesia", acronym="KOPI")
    other = agency("Koperasi Petani Indonesia", acronym="KOPI")
    assert len(set(ids([reading(1, one), reading(2, other), reading(3, agency("KOPI"))], "Agency"))) == 3


def test_an_acronym_and_region_join_two_spellings() -> None:
    one = agency(f"Dinas Komunikasi dan Informasi {BALIKPAPAN}", acronym="Diskominfo")
    other = agency(f"{KOMINFO} {BALIKPAPAN}", acronym="Diskominfo")
    elsewhere = agency(f"{KOMINFO} {PALEMBANG}", acronym="Diskominfo")
    found = ids([reading(1, one), reading(2, other), reading(3, elsewhere)], "Agency")
    assert found[0] == found[1] != found[2]


def test_an_alias_with_its_region_joins_the_article_that_uses_it_as_name() -> None:
    full = agency(f"{KOMINFO} {BALIKPAPAN}", f"Diskominfo {BALIKPAPAN}")
    readings = [reading(1, full), reading(2, agency(f"Diskominfo {BALIKPAPAN}"))]
    assert len(set(ids(readings, "Agency"))) == 1
    assert rules(resolve(readings), "Agency") == {"agency/alias"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gubernur Sumatera Selatan", "Gubernur Provinsi Sumatera Selatan"),
        ("Bupati Gorontalo", "Bupati Kabupaten Gorontalo"),
        ("Kepala Dinas PU Bina Marga Kota Balikpapan", "Kepala Dinas Pekerjaan Umum Bina Marga Kota Balikpapan"),
        ("Presiden Republik Indonesia", "Presiden"),
    ],
)
def test_two_ways_to_write_one_office(one: str, other: str) -> None:
    assert len(set(ids([reading(1, office(one)), reading(2, office(other))], "Position"))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"Sekretaris Daerah {BALIKPAPAN}", f"Sekretaris Daerah {PALEMBANG}"),
        ("Gubernur Lampung", "Wakil Gubernur Lampung"),
        (f"Kepala {KOMINFO} {BALIKPAPAN}", f"Sekretaris {KOMINFO} {BALIKPAPAN}"),
        ("Sekretaris Daerah", "Sekretaris Daerah"),
        ("Ketua", "Ketua"),
        ("Gubernur Lampung", "Gubernur Bank Indonesia"),
    ],
)
def test_two_offices_stay_two(one: str, other: str) -> None:
    assert len(set(ids([reading(1, office(one)), reading(2, office(other))], "Position"))) == 2


def test_an_office_takes_its_body_from_a_claim() -> None:
    body = agency(f"{KOMINFO} {BALIKPAPAN}")
    short = reading(1, (office("Kepala"), "OF", body))
    full = reading(2, office(f"Kepala {KOMINFO} {BALIKPAPAN}"))
    assert len(set(ids([short, full], "Position"))) == 1


def test_bare_offices_do_not_make_their_holders_one() -> None:
    assert len(set(ids([holder(n, "Muhaimin", "Sekretaris Daerah") for n in (1, 2)], "Person"))) == 2


def test_a_city_and_a_regency_of_one_name_stay_two() -> None:
    assert len(set(ids([reading(1, place("Kota Bogor")), reading(2, place("Kabupaten Bogor"))], "Place"))) == 2
