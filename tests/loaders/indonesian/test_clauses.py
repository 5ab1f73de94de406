"""Clauses: who does what a verb says when the sentence opens with it, when ``yang`` takes others up, when a list goes on."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import present, said, won

KOMINFO = "Dinas Komunikasi dan Informatika Kota Balikpapan"
WORKSHOP = "Workshop Smart City digelar di Jakarta, Kamis (21/7/2022). "


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Saat membuka workshop itu, Wali Kota Balikpapan, Rahmad Mas'ud mengatakan hal itu.", "opener"),
        ("Usai menghadiri workshop tersebut, Wali Kota Balikpapan Rahmad Mas'ud menyampaikan hal itu.", "attendee"),
        ("Sementara itu, ketika membuka workshop, Wali Kota Balikpapan Rahmad Mas'ud berharap demikian.", "opener"),
    ],
)
def test_a_clause_that_opens_the_sentence_has_the_subject_behind_it(told: str, role: str) -> None:
    assert present(WORKSHOP + told) == {("Rahmad Mas'ud", role)}


def test_a_subject_of_its_own_keeps_the_clause() -> None:
    text = WORKSHOP + "Rahmad Mas'ud saat membuka workshop itu, Muhammad Faisal menyampaikan laporan."
    assert ("Rahmad Mas'ud", "opener") in present(text)


def test_yang_takes_up_those_to_whom_something_is_said() -> None:
    text = WORKSHOP + "Menurut Adamin Siregar, arahan itu disampaikan kepada para operator yang mengikuti workshop."
    assert present(text) == set()


def test_what_another_says_puts_nobody_there() -> None:
    text = (
        "Peluncuran GovTech digelar di Jakarta, Senin (27/5/2024). Adamin Siregar meneruskan arahan dari Presiden RI yang disampaikan "
        "dalam peluncuran GovTech."
    )
    assert present(text) == set()


def test_speakers_listed_behind_what_they_are() -> None:
    text = WORKSHOP + (
        "Beberapa pejabat yang menjadi narasumber dalam workshop ini antara lain Kepala Dinas Sosial Kota Balikpapan Adamin Siregar "
        "dan Hendra Syamhari."
    )
    assert present(text) == {("Adamin Siregar", "speaker"), ("Hendra Syamhari", "speaker")}


def test_an_office_behind_also_is_that_of_the_next_one() -> None:
    text = (
        "Hadir dalam rapat koordinasi literasi digital di Balikpapan, Kamis (1/8/2024), Ketua Komisi I DPRD Kota Balikpapan, "
        "Adamin Siregar, juga Sekretaris Komisi I DPRD Kota Balikpapan, Hendra Syamhari."
    )
    held = {(claim[0], claim[2].split(" Komisi")[0]) for claim in said(text) if claim[1] == "HOLDS"}
    assert held == {("Adamin Siregar", "Ketua"), ("Hendra Syamhari", "Sekretaris")}


def test_a_ranking_that_goes_on_is_no_attendance() -> None:
    text = (
        "Penganugerahan Smart Province Award 2024 digelar di Jakarta, Kamis (1/8/2024), dan dibuka Tito Karnavian. "
        "Poin tertinggi milik Kalimantan Timur. Kemudian, diikuti Jawa Timur, Jawa Tengah dan Bali."
    )
    assert present(text) == {("Tito Karnavian", "opener")}


def test_winners_listed_behind_the_sentence_that_gives_it_to_them() -> None:
    text = (
        "Penganugerahan Smart Province Award 2024 digelar di Jakarta, Kamis (1/8/2024). Penghargaan Smart Province Award 2024 kategori "
        "Madya diberikan kepada tiga kota. Yaitu, Bontang, Kota Samarinda dan Kota Palembang."
    )
    assert {claim[0] for claim in won(text)} == {
        "Pemerintah Kota Bontang",
        "Pemerintah Kota Samarinda",
        "Pemerintah Kota Palembang",
    }


def test_winners_that_the_next_sentence_adds() -> None:
    text = "Kabupaten lain mendapat Smart Province Award 2024, yakni Paser dan Berau, Kamis (1/8/2024). Ada juga Kota Bontang dan Kota Samarinda."
    assert {claim[0] for claim in won(text)} == {
        "Pemerintah Kabupaten Paser",
        "Pemerintah Kabupaten Berau",
        "Pemerintah Kota Bontang",
        "Pemerintah Kota Samarinda",
    }


def test_a_number_of_governments_names_none() -> None:
    text = (
        "BALIKPAPAN - Smart Province Award 2024 diberikan kepada Kementerian Agama, Pemkot Bontang, serta 12 Pemkot dan 71 Pemkab, "
        "Kamis (1/8/2024)."
    )
    assert {claim[0] for claim in won(text)} == {"Kementerian Agama", "Pemerintah Kota Bontang"}


def test_those_with_whom_a_winner_shares_the_prize() -> None:
    text = "Wali Kota Balikpapan menerima Smart Province Award 2024 bersama dengan Kota Bontang dan Kota Samarinda, Kamis (1/8/2024)."
    assert {claim[0] for claim in won(text)} == {
        f"Pemerintah Kota {city}" for city in ("Balikpapan", "Bontang", "Samarinda")
    }


def test_a_prize_without_a_name_at_an_event_with_one() -> None:
    text = "Adamin Siregar menerima penghargaan pada acara Rapat Koordinasi Nasional Layanan Publik di Jakarta, Kamis (1/8/2024)."
    assert present(text) == {("Adamin Siregar", "recipient")}


def test_a_category_with_the_name_of_its_prize_is_no_other_prize() -> None:
    text = (
        "Pemerintah Kota Balikpapan menyabet dua penghargaan pada ajang Humas Kaltim Award Tahun 2024. Penghargaan juga diraih oleh Dinas "
        "Sosial Kota Balikpapan juara I kategori Social Media Agency Of The Year Humas Kaltim Award."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "WON"} == {"Humas Kaltim Award 2024"}


@pytest.mark.parametrize(
    "told",
    [
        "Dinas Sosial Kota Balikpapan bekerja sama dengan Universitas Mulawarman dalam pelatihan relawan digital, Selasa (2/4/2024).",
        "Pelatihan relawan digital yang di selenggarakan oleh Dinas Sosial Kota Balikpapan dan Universitas Mulawarman, Selasa (2/4/2024).",
    ],
)
def test_who_ran_it_together(told: str) -> None:
    organised = {claim[0] for claim in said(told) if claim[1] == "ORGANISED"}
    assert organised == {"Dinas Sosial Kota Balikpapan", "Universitas Mulawarman"}


def test_an_evaluation_that_a_ministry_runs_is_its_own() -> None:
    text = (
        "Dinas Kominfo Kota Balikpapan mengikuti Monitoring dan Evaluasi Layanan Pengaduan yang diselenggarakan oleh Kementerian Dalam "
        "Negeri di Jakarta, Kamis (27/10/2022)."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {"Kementerian Dalam Negeri"}
    assert present(text) == {(KOMINFO, "attendee")}


def test_a_talk_is_a_part_of_the_event() -> None:
    text = (
        "Rapat evaluasi pengaduan digelar di Balikpapan, Rabu (10/12/2025). Pemaparan disampaikan Kepala Dinas Sosial Kota Balikpapan "
        "Adamin Siregar."
    )
    assert present(text) == {("Adamin Siregar", "speaker")}


@pytest.mark.parametrize("verb", ["membaca sambutan", "mewakili sambutan", "membacakan sambutan"])
def test_who_reads_a_speech_stands_in_for_its_author(verb: str) -> None:
    text = f"Dalam {verb} Wali Kota Balikpapan Rahmad Mas'ud, Asisten II Sekda Kota Balikpapan Adamin Siregar menyampaikan terima kasih."
    assert ("Adamin Siregar", "REPRESENTED", "Rahmad Mas'ud") in said(text)


def test_those_who_come_with_one_who_came() -> None:
    text = WORKSHOP + "Adamin Siregar yang hadir pada kesempatan itu bersama Hendra Syamhari menyambut baik."
    assert present(text) == {("Adamin Siregar", "attendee"), ("Hendra Syamhari", "attendee")}


def test_guests_and_the_one_who_welcomes_their_visit() -> None:
    text = (
        "Diskominfo Kota Palembang menerima kunjungan Dinas Sosial Kota Balikpapan, Kamis (21/7/2022). Kepala Diskominfo Kota Palembang, "
        "Edison, menyambut baik kunjungan itu."
    )
    assert {("Edison", "host"), ("Dinas Sosial Kota Balikpapan", "attendee")} <= present(text)
