"""Lists and rosters: items behind numbers, bullets or nothing, rows of a table, officials who move."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import present, said

EVENT = "Dinas Komunikasi dan Informatika Kota Balikpapan menggelar Workshop Persandian, Selasa (6/8/2024).\n\n"
ATTENDEE = {("Muhaimin", "attendee"), ("Adamin Siregar", "attendee")}
LISTS = [
    "Hadir dalam kegiatan tersebut:\n1. Sekda Kota Balikpapan, Muhaimin\n2. Kepala Dinas Sosial, Adamin Siregar\n",
    "Hadir dalam kegiatan tersebut:\n- Sekda Kota Balikpapan, Muhaimin\n- Kepala Dinas Sosial, Adamin Siregar\n",
    "Hadir dalam kegiatan tersebut:\nSekda Kota Balikpapan, Muhaimin\nKepala Dinas Sosial, Adamin Siregar\n",
    "Turut hadir Sekda Kota Balikpapan, Muhaimin; dan Kepala Dinas Sosial, Adamin Siregar.",
]


@pytest.mark.parametrize("listed", LISTS)
def test_those_listed_below_a_colon_were_there(listed: str) -> None:
    assert present(EVENT + listed) == ATTENDEE


def test_a_sentence_behind_a_list_is_no_item_of_it() -> None:
    text = f"{EVENT}{LISTS[2]}\nWali Kota Balikpapan Rahmad Mas'ud tidak dapat datang karena tugas di Jakarta.\n"
    assert present(text) == ATTENDEE


@pytest.mark.parametrize("between", [" : ", " = ", " | ", " / ", " - ", " sebagai ", " (", ", "])
def test_a_row_of_a_roster_names_a_person_and_an_office(between: str) -> None:
    row = f"Adamin Siregar{between}Kepala Dinas Sosial{')' if between == ' (' else ''}"
    text = f"Berikut nama pejabat yang dilantik di Kota Balikpapan:\n{row}\nMuhaimin sebagai Sekretaris Daerah\n"
    held = {claim[0]: claim[2] for claim in said(text) if claim[1] == "HOLDS"}
    assert held["Adamin Siregar"] == "Kepala Dinas Sosial Kota Balikpapan"


MOVES = [
    "Adamin Siregar dari Sekretaris Dinas Kesehatan menjadi Kepala Dinas Sosial",
    "Adamin Siregar dari Sekretaris Dinas Kesehatan ke Kepala Dinas Sosial",
    "Adamin Siregar yang sebelumnya Sekretaris Dinas Kesehatan kini Kepala Dinas Sosial",
    "Adamin Siregar, semula Sekretaris Dinas Kesehatan, dipercaya sebagai Kepala Dinas Sosial",
    "Adamin Siregar, jabatan lama Sekretaris Dinas Kesehatan, jabatan baru Kepala Dinas Sosial",
]


@pytest.mark.parametrize("move", MOVES)
def test_an_official_leaves_one_office_for_another(move: str) -> None:
    text = f"Wali Kota Balikpapan Rahmad Mas'ud melantik dua pejabat, Senin (5/8/2024). Mereka yang dilantik, {move}."
    held = {(claim[2], claim[3]) for claim in said(text) if claim[:2] == ("Adamin Siregar", "HOLDS")}
    assert held == {
        ("Sekretaris Dinas Kesehatan Kota Balikpapan", "former"),
        ("Kepala Dinas Sosial Kota Balikpapan", "definitive"),
    }
    assert ("Adamin Siregar", "recipient") in present(text)


def test_regions_before_names_stand_for_the_office_that_opens_the_list() -> None:
    text = "Acara diikuti tiga Kepala Dinas Kominfo Provinsi, yaitu Bali Eddy Santoso, Jambi Ir. Adamin Siregar dan Lampung Muhaimin."
    assert {(claim[0], claim[2]) for claim in said(text) if claim[1] == "HOLDS"} == {
        ("Eddy Santoso", "Kepala Dinas Komunikasi dan Informatika Provinsi Bali"),
        ("Adamin Siregar", "Kepala Dinas Komunikasi dan Informatika Provinsi Jambi"),
        ("Muhaimin", "Kepala Dinas Komunikasi dan Informatika Provinsi Lampung"),
    }
