"""Which references are one entity: small readings with people and offices of the seeds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jejaring.graph.claims import Article, Reading
from jejaring.graph.resolve import resolve
from jejaring.loaders.extract import extract
from jejaring.loaders.sources.packaged import seeds

SEEDS = [extract(article) for article in seeds()]
GOLD = Path(__file__).parents[2] / "gold"


def read(*texts: str) -> list[Reading]:
    return [extract(Article(text, (f"{number}.txt",))) for number, text in enumerate(texts)]


def people(*texts: str) -> list[set[str]]:
    """The ids of the people in each text after resolution."""
    readings = read(*texts)
    resolution = resolve(readings)
    return [{resolution.ids[r.article.id, e.id] for e in r.entities.values() if e.type == "Person"} for r in readings]


def test_one_office_joins_an_initial_and_the_name_it_stands_for() -> None:
    one, other = people(
        "Kepala Diskominfo Kaltim H.M. Faisal mengatakan demikian.",
        "Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur, Muhammad Faisal mengatakan demikian.",
    )
    assert one == other == {"person/muhammad-faisal"}


def test_two_holders_of_one_office_stay_two() -> None:
    one, other = people(
        "Kepala Diskominfo Kaltim Muhammad Faisal mengatakan demikian.",
        "Kepala Diskominfo Kaltim Eddy Santoso mengatakan demikian.",
    )
    assert not one & other


def test_namesakes_of_two_regions_stay_two_and_their_ids_say_the_region() -> None:
    one, other = people(
        "Kepala Dinas Sosial Kota Balikpapan, Eddy Santoso mengatakan demikian.",
        "Kepala Dinas Sosial Kota Palembang, Eddy Santoso mengatakan demikian.",
    )
    assert one == {"person/eddy-santoso-kota-balikpapan"} and other == {"person/eddy-santoso-kota-palembang"}


def test_a_full_name_with_and_without_office_is_one_person() -> None:
    one, other = people(
        "Direktur Eksekutif ASKOMPSI, Eddy Santoso mengatakan demikian.", "Ketua PWI Eddy Santoso mengatakan demikian."
    )
    assert one == other


def test_a_single_name_needs_the_office() -> None:
    one, other = people(
        "Sekda Kota Balikpapan, Muhaimin mengatakan demikian.", "Camat Balikpapan Utara, Muhaimin, mengatakan demikian."
    )
    assert not one & other


def test_the_four_forms_of_one_name_in_the_seeds_are_one_person() -> None:
    resolution = resolve(SEEDS)
    found = {resolution.ids[key] for key in resolution.ids if key[1] == "person/muhaimin"}
    assert found == {"person/muhaimin"}
    assert len([key for key in resolution.ids if resolution.ids[key] == "person/muhaimin"]) == 4


def test_each_merge_names_its_rule() -> None:
    resolution = resolve(SEEDS)
    shared = {i for i in resolution.ids.values() if list(resolution.ids.values()).count(i) > 1}
    rules = {resolution.rules[key] for key, identifier in resolution.ids.items() if identifier in shared}
    assert "alone" not in rules
    assert {"person/same-office", "agency/same-name", "place/same-name", "award/same-edition"} <= rules


@settings(max_examples=25, deadline=None)
@given(st.permutations(SEEDS))
def test_order_does_not_matter(readings: list[Reading]) -> None:
    assert resolve(readings) == resolve(SEEDS)


@pytest.mark.parametrize("name", ["seeds", "dev"])
def test_nobody_is_wrongly_joined_in_the_annotated_articles(name: str) -> None:
    """Precision over pairs, on what the extractor read; the benchmark holds the recall."""
    groups = json.loads((GOLD / name / "clusters.json").read_text(encoding="utf-8"))
    assert groups
    texts = sorted((GOLD / name / "texts").glob("*.txt"))
    readings = [extract(Article(path.read_text(encoding="utf-8"), (path.name,))) for path in texts]
    resolution = resolve(readings)
    for reading in readings:
        ids = [resolution.ids[reading.article.id, e.id] for e in reading.entities.values() if e.type == "Person"]
        assert len(ids) == len(set(ids)), "two people of one article became one"
