"""Slips of the pen: put right in words of closed classes, left alone in names and in other words."""

from __future__ import annotations

import pytest

from jejaring.loaders.indonesian.spelling import corrected
from jejaring.loaders.indonesian.text import unwrapped
from tests.loaders.indonesian.sayings import said

SLIPS = [
    ("kiminfo", "kominfo"),
    ("informatikan", "informatika"),
    ("prekonomian", "perekonomian"),
    ("nenyelenggarakan", "menyelenggarakan"),
    ("statsitik", "statistik"),
    ("didampangi", "didampingi"),
]


@pytest.mark.parametrize(("written", "meant"), SLIPS)
def test_a_word_one_letter_away_from_one_of_a_closed_class(written: str, meant: str) -> None:
    assert corrected(written) == meant


@pytest.mark.parametrize(
    "word",
    ["pendataan", "kelestarian", "menugaskan", "lampung", "bandung", "bappeda", "ramdhan", "strategic", "national"],
)
def test_a_word_of_its_own_stays(word: str) -> None:
    assert corrected(word) == word


def test_a_misspelt_agency_gets_its_name() -> None:
    found = said("Kepala Dinas Pendidikan dan Kebudayan Kota Balikpapan, Adamin Siregar menjelaskan.")
    assert ("Adamin Siregar", "HOLDS", "Kepala Dinas Pendidikan dan Kebudayaan Kota Balikpapan", "definitive") in found


def test_names_one_slip_away_are_one_person() -> None:
    found = said(
        "Kepala Dinas Sosial Kota Bogor Adamin Siregar hadir. Kepala Dinas Sosial Kota Bogor Adammin Siregar menjelaskan."
    )
    assert {claim[0] for claim in found if claim[1] == "HOLDS"} == {"Adamin Siregar"}


@pytest.mark.parametrize("name", ["Eddy P.Santoso", "I wayan Santoso", "Sang Nyoman Santoso"])
def test_names_with_glued_initials_and_lost_capitals(name: str) -> None:
    held = {claim[0] for claim in said(f"Kepala Dinas Sosial Kota Bogor {name} menjelaskan.") if claim[1] == "HOLDS"}
    assert {person.replace(" ", "") for person in held} == {name.replace(" ", "")}


def test_a_long_dash_parts_two_words() -> None:
    found = said(
        "Workshop Persandian digelar Rabu (12/6/2024). Hadir perwakilan Dinas Sosial Kota Bontang—kota di pesisir."
    )
    assert {claim[0] for claim in found if claim[1] == "ATTENDED"} == {"Dinas Sosial Kota Bontang"}


def test_english_is_no_slip() -> None:
    found = said("Dinas Sosial Kota Balikpapan menggelar Workshop Computer Security, Rabu (12/6/2024).")
    assert {claim[2] for claim in found if claim[1] == "ORGANISED"} == {"Workshop Computer Security"}


def test_a_first_name_one_letter_from_a_word_stays() -> None:
    text = "Hal itu disampaikan Bupati Paser Pelatiha Siregar di Balikpapan."
    assert {claim[0] for claim in said(text)} == {"Pelatiha Siregar"}


@pytest.mark.parametrize("verb", ["di hadiri", "di buka", "di ikuti"])
def test_a_passive_in_two_words(verb: str) -> None:
    found = said(f"Workshop Persandian digelar Rabu (12/6/2024). Kegiatan itu {verb} Adamin Siregar.")
    assert {claim[0] for claim in found if claim[1] == "ATTENDED"} == {"Adamin Siregar"}


def test_lines_of_a_set_width_are_one_sentence() -> None:
    text = (
        "Workshop Persandian digelar Dinas Sosial Kota Balikpapan pada hari Rabu (12/6/2024).\nKegiatan\ntersebut dihadiri secara langsung "
        "oleh Sekretaris Daerah Muhaimin,\nKepala Bidang Persandian Adamin Siregar, dan Kepala Badan Penelitian dan\nPengembangan Hendra "
        "Syamhari, serta para\nundangan."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "ATTENDED"} == {
        "Muhaimin",
        "Adamin Siregar",
        "Hendra Syamhari",
    }


def test_items_of_a_list_stay_lines_of_their_own() -> None:
    text = (
        "Peserta Workshop Persandian di Balikpapan, Rabu (12/6/2024), yang hadir:\n1. Adamin Siregar, Dinas Sosial Kota Balikpapan,\n"
        "2. Hendra Syamhari, Dinas Sosial Kota Bontang"
    )
    assert unwrapped(text) == text


@pytest.mark.parametrize("verb", ["dihariri", "dihadiri"])
def test_a_verb_with_a_slip_is_put_right_by_spelling(verb: str) -> None:
    found = said(f"Workshop Persandian digelar Rabu (12/6/2024). Kegiatan itu {verb} Adamin Siregar.")
    assert {claim[0] for claim in found if claim[1] == "ATTENDED"} == {"Adamin Siregar"}


@pytest.mark.parametrize("verb", ["ditandatangani", "ditandatangni", "ditandatangi"])
def test_who_signs_with_a_slip(verb: str) -> None:
    found = said(f"Nota kesepahaman itu {verb} Adamin Siregar di Balikpapan, Rabu (12/6/2024).")
    assert {claim[0] for claim in found if claim[1] == "ATTENDED"} == {"Adamin Siregar"}
