"""Events, prizes and programmes: wording varies, and day, place, people, year and operator decide."""

from __future__ import annotations

from datetime import date as Day

import pytest

from jejaring.graph.claims import Entity, Reading
from jejaring.graph.resolve import resolve
from tests.graph.resolve.small import agency, entity, event, ids, person, place, reading, rules

VISIT = "Visitasi Tim Penilai Digital Leadership Government Awards 2024"
THE_DAY, ANOTHER = Day(2024, 6, 13), Day(2024, 7, 13)
BALIKPAPAN, PALEMBANG = place("Kota Balikpapan"), place("Kota Palembang")
ADLGA = "Digital Leadership Government Awards"


def held(number: int, name: str, day: Day | None, *where: Entity, published: Day | None = None) -> Reading:
    happening = event(name, day)
    places = [(happening, "TOOK_PLACE_IN", at) for at in where]
    return reading(number, happening, *places, published=published)


def test_the_same_day_and_words_are_one_event() -> None:
    readings = [held(1, VISIT, THE_DAY, BALIKPAPAN), held(2, "Visitasi Penilai Digital Leadership Government", THE_DAY)]
    assert len(set(ids(readings, "Event"))) == 1
    assert rules(resolve(readings), "Event") == {"event/same-day"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (held(1, VISIT, THE_DAY), held(2, VISIT, ANOTHER)),
        (held(1, VISIT, THE_DAY, BALIKPAPAN), held(2, VISIT, THE_DAY, PALEMBANG)),
        (held(1, "Rapat Koordinasi", THE_DAY), held(2, "Rapat Koordinasi", THE_DAY)),
        (held(1, "Rapat Koordinasi", THE_DAY, BALIKPAPAN), held(2, "Rapat Koordinasi", ANOTHER, BALIKPAPAN)),
        (held(1, "Rapat Koordinasi", None), held(2, "Rapat Koordinasi", None)),
        (held(1, VISIT, THE_DAY), held(2, "Workshop Smart City Kota Cerdas", THE_DAY)),
        (held(1, VISIT, None), held(2, VISIT, None)),
    ],
)
def test_two_events_stay_two(one: Reading, other: Reading) -> None:
    assert len(set(ids([one, other], "Event"))) == 2


def test_a_generic_event_of_one_day_and_place_is_one() -> None:
    assert len(set(ids([held(n, "Rapat Koordinasi", THE_DAY, BALIKPAPAN) for n in (1, 2)], "Event"))) == 1


def test_an_article_without_place_does_not_make_events_of_two_cities_one() -> None:
    name = "Upacara Peringatan Hari Kebangkitan"
    readings = [held(1, name, THE_DAY, BALIKPAPAN), held(2, name, THE_DAY, PALEMBANG), held(3, name, THE_DAY)]
    assert len(set(ids(readings, "Event"))) == 3


def attended(number: int, day: Day | None, who: str = "Muhaimin", published: Day | None = None) -> Reading:
    happening = event("Thematic Academy Digital Talent Scholarship", day)
    held_by = (person(who), "HOLDS", entity("Position", "Sekretaris Daerah Kota Balikpapan"))
    return reading(number, (person(who), "ATTENDED", happening), held_by, published=published)


def test_people_tell_an_event_without_a_day() -> None:
    readings = [attended(1, THE_DAY), attended(2, None)]
    assert len(set(ids(readings, "Event"))) == 1
    assert rules(resolve(readings), "Event") == {"event/same-people"}


def test_an_event_without_a_day_is_none_of_two_days() -> None:
    assert len(set(ids([attended(1, THE_DAY), attended(2, ANOTHER), attended(3, None)], "Event"))) == 3


def test_an_event_without_a_day_in_an_article_of_another_month_stays_apart() -> None:
    assert len(set(ids([attended(1, THE_DAY), attended(2, None, published=ANOTHER)], "Event"))) == 2
    assert len(set(ids([attended(1, THE_DAY), attended(2, None, published=Day(2024, 6, 14))], "Event"))) == 1


def test_other_people_do_not_tell_an_event_without_a_day() -> None:
    assert len(set(ids([attended(1, THE_DAY), attended(2, None, "Eddy Santoso")], "Event"))) == 2


def test_two_events_of_one_article_stay_two() -> None:
    both = reading(1, event(VISIT, THE_DAY), event(f"{VISIT} Tahap Akhir", THE_DAY))
    assert len(set(ids([both, held(2, VISIT, THE_DAY)], "Event"))) == 2


def prize(number: int, name: str, year: int, **more: str) -> Reading:
    return reading(number, entity("Award", name, year=year, **more))


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (prize(1, f"{ADLGA} 2024", 2024), prize(2, f"ASKOMPSI {ADLGA}", 2024), "award/same-edition"),
        (prize(1, "ADLGA 2024", 2024, acronym="ADLGA"), prize(2, ADLGA, 2024, acronym="ADLGA"), "award/same-acronym"),
        (prize(1, ADLGA, 2024), prize(2, ADLGA, 2023), None),
        (prize(1, ADLGA, 2024), prize(2, "Kompetisi Inovasi Pelayanan Publik", 2024), None),
    ],
)
def test_one_edition_of_a_prize(one: Reading, other: Reading, rule: str | None) -> None:
    assert len(set(ids([one, other], "Award"))) == (1 if rule else 2)
    assert rules(resolve([one, other]), "Award") == {rule or "alone"}


def test_editions_are_told_apart_by_their_year() -> None:
    assert ids([prize(1, ADLGA, 2024), prize(2, ADLGA, 2023)], "Award") == [
        "award/digital-leadership-government-awards-2024",
        "award/digital-leadership-government-awards-2023",
    ]


def run_by(number: int, name: str, operator: str) -> Reading:
    return reading(number, (agency(operator), "OPERATES", entity("Initiative", name)))


def test_one_operator_makes_a_programme_one() -> None:
    ministry = "Kementerian Komunikasi dan Informatika"
    readings = [run_by(n, "Digital Talent Scholarship", ministry) for n in (1, 2)]
    assert rules(resolve(readings), "Initiative") == {"initiative/same-operator"}
    assert len(set(ids(readings, "Initiative"))) == 1


def test_a_short_name_of_two_operators_stays_two() -> None:
    cities = [run_by(n, "Smart City", f"Pemerintah Kota {city}") for n, city in enumerate(("Balikpapan", "Palembang"))]
    assert len(set(ids(cities, "Initiative"))) == 2


def test_a_specific_name_in_one_region_is_one_programme() -> None:
    name = "Digital Talent Scholarship"
    of_region = [run_by(1, name, "Pemerintah Kota Balikpapan"), run_by(2, name, "Dinas Sosial Kota Balikpapan")]
    assert len(set(ids(of_region, "Initiative"))) == 1
    assert rules(resolve(of_region), "Initiative") == {"initiative/same-region"}
