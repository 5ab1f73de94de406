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


REGIONS = {"Pemerintah Kabupaten Paser", "Pemerintah Kota Bontang", "Pemerintah Kabupaten Berau"}
THERE = [
    ("Peserta berasal dari Kabupaten Paser, Kota Bontang dan Kabupaten Berau.", REGIONS),
    ("Workshop diikuti tiga daerah, yakni Kabupaten Paser, Kota Bontang, dan Kabupaten Berau.", REGIONS),
    ("Kegiatan ini diikuti perwakilan Dinas Sosial dari Kabupaten Paser, Kota Bontang, dan Kabupaten Berau.", {f"Dinas Sosial {r.removeprefix('Pemerintah ')}" for r in REGIONS}),
    ("Kegiatan dihadiri unsur Forkopimda, Bank Indonesia dan OJK.", {"Bank Indonesia", "Otoritas Jasa Keuangan"}),
    ("Kegiatan ini melibatkan Dinas Sosial dan Universitas Mulawarman.", {"Dinas Sosial Kota Balikpapan", "Universitas Mulawarman"}),
    ("Turut berpartisipasi Telkomsel dan Bank Indonesia.", {"Telkomsel", "Bank Indonesia"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "bodies"), THERE)
def test_bodies_and_regions_that_took_part(sentence: str, bodies: set[str]) -> None:
    assert {name for name, role in present(EVENT + sentence) if role == "attendee"} == bodies


@pytest.mark.parametrize(
    "sentence",
    [
        "Peserta dari Kabupaten Paser menginap di Kota Bontang.",
        "Workshop serupa pernah digelar di Kabupaten Paser, Kota Bontang dan Kabupaten Berau.",
        "Warga Kabupaten Paser, Kota Bontang dan Kabupaten Berau menunggu hasilnya.",
    ],
)
def test_regions_that_are_only_places(sentence: str) -> None:
    assert present(EVENT + sentence) == set()


def test_a_region_that_takes_part_is_its_government() -> None:
    assert present("Kota Bontang mengikuti Workshop Persandian di Balikpapan, Selasa (6/8/2024).") == {
        ("Pemerintah Kota Bontang", "attendee")
    }


def test_whose_staff_are_guests_runs_nothing() -> None:
    text = EVENT.strip().rstrip(".") + " dengan peserta dari Dinas Kesehatan, Dinas Sosial dan Bappeda."
    found = said(text)
    assert {claim[0] for claim in found if claim[1] == "ORGANISED"} == {
        "Dinas Komunikasi dan Informatika Kota Balikpapan"
    }
    assert len([claim for claim in found if claim[1] == "ATTENDED"]) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Pemkot Balikpapan menandatangani nota kesepahaman dengan Universitas Mulawarman, Selasa (6/8/2024).",
        "Penandatanganan perjanjian kerja sama antara Pemkot Balikpapan dan Universitas Mulawarman berlangsung Selasa (6/8/2024).",
    ],
)
def test_bodies_that_sign_were_there(text: str) -> None:
    assert present(text) == {("Pemerintah Kota Balikpapan", "attendee"), ("Universitas Mulawarman", "attendee")}


def test_with_whom_a_meeting_is_held_was_there() -> None:
    text = "Dinas Sosial Kota Balikpapan menggelar rapat bersama Bank Indonesia dan Bappeda, Selasa (6/8/2024)."
    assert present(text) == {
        ("Bank Indonesia", "attendee"),
        ("Badan Perencanaan Pembangunan Daerah Kota Balikpapan", "attendee"),
    }


def test_all_of_an_island_name_nobody() -> None:
    text = EVENT + "Hadir Kepala Dinas Kominfo se-Kalimantan Timur, Kapolresta Balikpapan, dan lainnya."
    assert not any(claim[0] == "Timur" for claim in said(text))
