"""People: who is one, who stays two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jejaring.graph.resolve import resolve
from jejaring.graph.resolve.spelling import compatible, sounds, words
from tests.graph.resolve.small import agency, holder, ids, office, person, place, reading, rules

HEAD = "Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur"
SECRETARY = "Sekretaris Daerah Kota Balikpapan"


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Muhammad Faisal", "Muhammad Faisal", "person/same-office"),
        ("H.M. Faisal", "Muhammad Faisal", "person/same-office"),
        ("Moh. Faisal", "Mohamad Faisal", "person/same-office"),
        ("Muhammad Faisal", "Muhammad Faysal", "person/spelling-same-office"),
        ("Eddy Santoso", "Eddy Santosa", "person/spelling-same-office"),
        ("Eddy Santoso", "Eddy Susanto", None),
        ("Eddy Santoso", "Edy Santoso", "person/spelling-same-office"),
        ("Rahmad Mas'ud", "Rachmat Masud", "person/spelling-same-office"),
        ("Rahmad Mas'ud", "Rahmad", "person/short-name-same-office"),
        ("Januar Eko Aryansyah", "Eko", "person/short-name-same-office"),
        ("Muhammad Faisal", "Eddy Santoso", None),
        ("Muhammad Faisal", "Muhammad Muhaimin", None),
        ("Muhammad Faisal", "Muhammad", None),
    ],
)
def test_two_names_in_one_office(one: str, other: str, rule: str | None) -> None:
    readings = [holder(1, one, HEAD), holder(2, other, HEAD)]
    assert len(set(ids(readings, "Person"))) == (1 if rule else 2)
    assert rules(resolve(readings), "Person") == {rule or "alone"}


def test_one_person_spelt_three_ways_in_one_office_is_one() -> None:
    readings = [holder(n, name, HEAD) for n, name in enumerate(("Muhammad Faisal", "M. Faisal", "Faisal"))]
    assert set(ids(readings, "Person")) == {"person/muhammad-faisal"}


def test_a_part_of_a_name_that_fits_two_holders_is_neither() -> None:
    readings = [holder(n, name, HEAD) for n, name in enumerate(("Muhammad Faisal", "Faisal Santoso", "Faisal"))]
    assert len(set(ids(readings, "Person"))) == 3


def test_a_part_of_a_name_in_another_office_is_somebody_else() -> None:
    assert len(set(ids([holder(1, "Januar Eko Aryansyah", HEAD), holder(2, "Eko", SECRETARY)], "Person"))) == 2


def test_two_people_of_one_article_stay_two() -> None:
    both = reading(1, (person("Muhammad Faisal"), "HOLDS", office(HEAD)), (person("Faisal"), "HOLDS", office(HEAD)))
    assert len(set(ids([both, holder(2, "Muhammad Faisal", HEAD)], "Person"))) == 2


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Januar Eko Aryansyah", "Januar Aryansyah", "person/short-name-same-agency"),
        ("Muhammad Faisal", "Muhammad Faysal", "person/spelling-same-agency"),
        ("M. Faisal", "Muhammad Faisal", "person/same-agency"),
        ("Januar Eko Aryansyah", "Eko", None),
        ("Muhammad Faisal", "Eddy Santoso", None),
    ],
)
def test_two_names_in_different_offices_of_one_agency(one: str, other: str, rule: str | None) -> None:
    ministry = agency("Kementerian Komunikasi dan Informatika")
    readings = []
    for number, (name, title) in enumerate(((one, "Direktur"), (other, "Sekretaris"))):
        held = office(f"{title} {ministry.name}")
        readings.append(reading(number, (person(name), "HOLDS", held), (held, "OF", ministry)))
    assert len(set(ids(readings, "Person"))) == (1 if rule else 2)
    assert rules(resolve(readings), "Person") == {rule or "alone"}


def test_namesakes_of_two_regions_stay_two_and_nobody_bridges_them() -> None:
    two = [
        holder(n, "Eddy Santoso", f"Kepala Dinas Sosial Kota {city}")
        for n, city in enumerate(("Balikpapan", "Palembang"))
    ]
    assert ids([*two, reading(3, person("Eddy Santoso"))], "Person") == [
        "person/eddy-santoso-kota-balikpapan",
        "person/eddy-santoso-kota-palembang",
        "person/eddy-santoso",
    ]


def test_namesakes_of_one_region_are_one() -> None:
    one = holder(1, "Eddy Santoso", "Kepala Dinas Sosial Kota Balikpapan")
    other = holder(2, "Eddy Santoso", SECRETARY)
    assert set(ids([one, other], "Person")) == {"person/eddy-santoso"}
    assert rules(resolve([one, other]), "Person") == {"person/same-name-same-region"}


def test_a_national_office_and_one_region_are_one_person() -> None:
    readings = [holder(1, "Eddy Santoso", "Menteri Dalam Negeri"), holder(2, "Eddy Santoso", SECRETARY)]
    assert len(set(ids(readings, "Person"))) == 1


def test_a_name_without_office_goes_with_the_region_of_its_article() -> None:
    known = [
        holder(n, "Eddy Santoso", f"Kepala Dinas Sosial Kota {city}")
        for n, city in enumerate(("Balikpapan", "Palembang"))
    ]
    found = ids([*known, reading(3, person("Eddy Santoso"), place("Kota Palembang"))], "Person")
    assert found[2] == found[1] != found[0]


def test_a_single_name_without_office_joins_nobody() -> None:
    assert len(set(ids([reading(1, person("Muhaimin")), reading(2, person("Muhaimin"))], "Person"))) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [("Rahmad", "Rachmat"), ("Eddy", "Edi"), ("Soeharto", "Suharto"), ("Djoko", "Joko"), ("Chairul", "Khairul"),
    ("Syamsul", "Samsul"), ("Yusuf", "Yusuff")],
)  # fmt: skip
def test_spellings_that_sound_alike(one: str, other: str) -> None:
    assert sounds(words(one)) == sounds(words(other))


@given(
    st.lists(st.sampled_from(["Muhammad", "Faisal", "Eddy", "Santoso", "M", "F"]), min_size=1, max_size=4).map(tuple)
)
def test_a_name_fits_itself_and_fitting_is_mutual(name: tuple[str, ...]) -> None:
    spoken = sounds(words(" ".join(name)))
    tells = any(len(word) > 1 and word != "muhamad" for word in spoken)
    assert compatible(spoken, spoken) == tells
    other = sounds(words("Muhammad Faisal"))
    assert compatible(spoken, other) == compatible(other, spoken)
