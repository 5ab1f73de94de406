"""Values: their ids come from content, and what does not fit is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jejaring.graph.claims import SLUG_LENGTH, Article, Evidence, claim_id, fold, slug
from jejaring.graph.errors import InvalidClaim, InvalidEntity
from jejaring.graph.ontology import ontology
from tests.graph.small_readings import MUHAIMIN, academy, entity, visit


def test_one_text_is_one_article_wherever_it_was_read() -> None:
    one, other = (
        Article("Muhaimin", ("a.txt",)),
        Article("Muhaimin", ("b.txt",), title="x", published=date(2024, 6, 14)),
    )
    assert one.id == other.id == f"article/{one.sha256[:16]}"
    assert Article("Muhaimin ", ("a.txt",)).id != one.id


def test_an_article_is_called_by_its_title_or_its_first_words() -> None:
    assert Article("Kota  Balikpapan\nmenyambut", ()).name == "Kota Balikpapan menyambut"
    assert Article("Kota Balikpapan", (), title="Visitasi").name == "Visitasi"


def test_an_article_states_from_its_publication_else_from_its_date() -> None:
    dated = Article("x", (), dated=date(2024, 6, 13))
    assert dated.stated == date(2024, 6, 13)
    assert replace(dated, published=date(2024, 6, 14)).stated == date(2024, 6, 14)
    assert Article("x", ()).stated is None


def test_offsets_count_code_points() -> None:
    Evidence(2, 10, "Muhaimin").check("👩🏽Muhaimin")
    for start, end, quote in [(1, 9, "Muhaimin"), (0, 0, ""), (-8, 10, "Muhaimin"), (2, 9, "Muhaimin")]:
        with pytest.raises(InvalidClaim):
            Evidence(start, end, quote).check("👩🏽Muhaimin")


def test_readings_that_fit_pass() -> None:
    academy().check(ontology())
    visit().check(ontology())


@pytest.mark.parametrize(
    "wrong",
    [
        replace(entity(MUHAIMIN, "Muhaimin"), type="Tokoh"),
        entity(MUHAIMIN, ""),
        entity(MUHAIMIN, "Muhaimin", age=50),
        entity(MUHAIMIN, "Muhaimin", degrees="ST"),
        entity("award/adlga", "ADLGA", year="2024"),
        entity("event/visitasi", "Visitasi", date="2024-06-13"),
    ],
)
def test_an_entity_that_does_not_fit_is_refused(wrong: object) -> None:
    made = academy()
    with pytest.raises(InvalidEntity):
        replace(made, entities={MUHAIMIN: wrong}).check(ontology())  # type: ignore[dict-item]  # wrong on purpose


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Rahmad Mas'ud", "rahmad masud"),
        ("H. M. FAISAL", "h m faisal"),
        ("Jösé", "jose"),
        ("a/b  c", "a b c"),
        ("’", ""),
    ],
)
def test_folding_leaves_what_names_are_compared_by(text: str, folded: str) -> None:
    assert fold(text) == folded


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_a_slug_is_short_and_plain_and_the_same_for_the_same_folded_text(text: str) -> None:
    made = slug(text)
    assert 0 < len(made) <= SLUG_LENGTH
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert slug(fold(text)) == made


def test_long_names_do_not_meet() -> None:
    start = "Kepala Dinas Komunikasi dan Informatika " * 3
    assert slug(f"{start} Balikpapan") != slug(f"{start} Samarinda")


def test_the_id_of_a_claim_is_made_of_what_it_states() -> None:
    one = claim_id("article/1", "a", "HOLDS", "b", {"status": "acting"})
    assert one == claim_id("article/1", "a", "HOLDS", "b", {"status": "acting"})
    assert one != claim_id("article/1", "a", "HOLDS", "b", {})
    assert one != claim_id("article/2", "a", "HOLDS", "b", {"status": "acting"})
