"""What an article does not say: prizes striven for, absent people, candidates, another year's winners, two people alike."""

from __future__ import annotations

import pytest

from jejaring.loaders.indonesian.text import unwrapped
from tests.loaders.indonesian.sayings import present, said, won

WORKSHOP = "Workshop Smart City digelar di Jakarta, Kamis (21/7/2022). "
AWARD = "Pemerintah Kota Balikpapan meraih Smart Province Award 2024, Kamis (1/8/2024). "
BALIKPAPAN = {("Pemerintah Kota Balikpapan",)}


@pytest.mark.parametrize(
    "told",
    [
        "Pemkot Bontang berupaya keras meraih Smart Province Award 2024.",
        "Pemkot Bontang optimistis meraih Smart Province Award 2024.",
        "Pemkot Bontang siap merebut Smart Province Award 2024.",
        "Pemkot Bontang nyaris meraih Smart Province Award 2024.",
        "Wali Kota Bontang meminta jajarannya bekerja keras demi meraih Smart Province Award 2024.",
        "Tahun lalu penghargaan serupa diraih Kota Bontang.",
        "Pada tahun sebelumnya penghargaan itu diraih Kota Bontang.",
        "Tahun 2022 lalu, Kota Bontang meraih penghargaan tersebut.",
        "Kota Bontang pernah meraih penghargaan itu.",
    ],
)
def test_what_is_striven_for_or_of_another_year_is_not_won(told: str) -> None:
    assert won(AWARD + told) == BALIKPAPAN


def test_the_prize_of_a_year_that_the_sentence_names_is_won() -> None:
    found = won(AWARD + "Tahun lalu, Kota Bontang meraih Smart Province Award 2024 pertamanya.")
    assert found == BALIKPAPAN | {("Pemerintah Kota Bontang",)}


@pytest.mark.parametrize(
    "told",
    [
        "Juara II diraih Adamin Siregar, warga Desa Lolo.",
        "Juara II diraih Adamin Siregar, siswa SMAN 1 Balikpapan.",
        "Juara II jatuh kepada Adamin Siregar, kader Kelurahan Telaga Sari.",
    ],
)
def test_where_a_winner_comes_from_has_not_won(told: str) -> None:
    text = "Hendra Syamhari meraih juara I Lomba Cipta Aplikasi 2024 di Balikpapan, Kamis (1/8/2024). " + told
    assert {claim[0] for claim in won(text)} == {"Hendra Syamhari", "Adamin Siregar"}


def test_who_is_with_the_winner_has_not_won() -> None:
    text = "Pemerintah Kota Balikpapan menerima Smart Province Award 2024 bersama {}, Kamis (1/8/2024)."
    assert won(text.format("Kejaksaan Negeri Balikpapan")) == BALIKPAPAN
    assert won(text.format("Pemerintah Kota Bontang")) == BALIKPAPAN | {("Pemerintah Kota Bontang",)}


def test_every_body_of_a_list_that_receives_a_prize_has_won() -> None:
    found = won(AWARD + "Penghargaan kategori Kota juga diterima Kota Bontang, Kota Samarinda dan Kabupaten Paser.")
    others = {"Pemerintah Kota Bontang", "Pemerintah Kota Samarinda", "Pemerintah Kabupaten Paser"}
    assert found == BALIKPAPAN | {(other, "Kota") for other in others}


@pytest.mark.parametrize(
    "told",
    [
        "Sekda Muhaimin urung hadir.",
        "Sekda Muhaimin absen.",
        "Sekda Muhaimin yang berhalangan hadir mengirim pesan.",
        "Workshop sedianya dibuka Sekda Muhaimin, namun diganti.",
        "Sekda Muhaimin semula akan memberikan sambutan.",
        "Sekda Muhaimin dijadwalkan memberikan arahan.",
        "Adamin Siregar mendorong Dinas Sosial Kota Balikpapan untuk mengikuti workshop itu.",
        "Kursi itu diisi oleh Muhaimin.",
    ],
)
def test_who_did_not_come_was_not_there(told: str) -> None:
    assert present(WORKSHOP + told) == set()


def test_who_fills_an_event_speaks_there() -> None:
    assert present(WORKSHOP + "Workshop itu diisi Muhaimin.") == {("Muhaimin", "speaker")}


def test_those_whom_a_talk_presents_speak_there() -> None:
    told = (
        "Workshop itu menghadirkan Adamin Siregar (peneliti), Hendra Syamhari (jurnalis), dan Muhammad Faisal (dosen)."
    )
    speakers = {"Adamin Siregar", "Hendra Syamhari", "Muhammad Faisal"}
    assert present(WORKSHOP + told) == {(name, "speaker") for name in speakers}


@pytest.mark.parametrize(
    "told",
    [
        "Wali Kota Balikpapan Rahmad Mas'ud tidak hadir dan diwakili Sekda Muhaimin.",
        "Wali Kota Balikpapan Rahmad Mas'ud berhalangan hadir, diwakili Sekda Muhaimin.",
        "Kepala Dinas Sosial Adamin Siregar mengatakan Wali Kota Rahmad Mas'ud berhalangan hadir sehingga mengutus Sekda Muhaimin menghadiri workshop itu.",
        "Workshop itu dihadiri Sekda Muhaimin. Ia hadir mewakili Wali Kota Balikpapan Rahmad Mas'ud.",
        "Wali Kota Balikpapan Rahmad Mas'ud berpesan. Workshop itu dihadiri Sekda Balikpapan, Muhaimin, mewakili wali kota.",
    ],
)
def test_who_stands_in_for_whom(told: str) -> None:
    found = {(claim[0], claim[2]) for claim in said(WORKSHOP + told) if claim[1] == "REPRESENTED"}
    assert found == {("Muhaimin", "Rahmad Mas'ud")}


def test_who_is_said_not_to_be_stood_in_for() -> None:
    told = "Wali Kota Balikpapan Rahmad Mas'ud tidak hadir, tidak diwakili Sekda Muhaimin."
    assert not {claim for claim in said(WORKSHOP + told) if claim[1] == "REPRESENTED"}


def test_who_acts_through_another_was_not_there() -> None:
    told = "Wali Kota Balikpapan Rahmad Mas'ud melalui Sekda Muhaimin membuka workshop itu."
    assert present(WORKSHOP + told) == {("Muhaimin", "opener")}


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("Calon Wali Kota Balikpapan Adamin Siregar hadir.", set()),
        ("Bakal calon Bupati Paser Adamin Siregar hadir.", set()),
        ("Adamin Siregar diisukan menjadi Kepala Dinas Sosial Kota Balikpapan.", set()),
        ("Keponakan Bupati Paser Adamin Siregar datang.", set()),
        ("Almarhum Wali Kota Balikpapan Adamin Siregar dikenang.", {("Wali Kota Balikpapan", "former")}),
        ("Wali Kota Balikpapan Adamin Siregar hadir.", {("Wali Kota Balikpapan", "definitive")}),
    ],
)
def test_who_does_not_hold_an_office_now(told: str, held: set[tuple[str, str]]) -> None:
    assert {claim[2:4] for claim in said(told) if claim[1] == "HOLDS"} == held


def test_who_is_succeeded_held_the_office() -> None:
    text = "Adamin Siregar menggantikan Hendra Syamhari yang memasuki masa purnatugas sebagai Kepala Dinas Sosial Kota Balikpapan."
    office = "Kepala Dinas Sosial Kota Balikpapan"
    assert {claim[::2] + claim[3:] for claim in said(text)} == {
        ("Adamin Siregar", office, "definitive"),
        ("Hendra Syamhari", office, "former"),
    }


def test_names_alike_with_two_offices_are_two_people() -> None:
    text = (
        WORKSHOP
        + "Hadir Kepala Dinas Sosial Kota Balikpapan, Hendra Syamhari, dan Kepala Dinas Kesehatan, Hendri Syamhari."
    )
    assert {name for name, _ in present(text)} == {"Hendra Syamhari", "Hendri Syamhari"}
    one = WORKSHOP + "Hadir Kepala Dinas Sosial Kota Balikpapan, Hendra Syamhari. Hendri Syamhari berpesan demikian."
    assert {name for name, _ in present(one)} == {"Hendra Syamhari"}


def test_a_middle_name_is_of_the_one_who_bears_it() -> None:
    text = WORKSHOP + "Bupati Paser Muhammad Yuni Siregar membuka workshop. Bupati Yuni berpesan demikian."
    assert {claim[0] for claim in said(text) if claim[1] == "HOLDS"} == {"Muhammad Yuni Siregar"}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        (
            "Badan Pusat Statistik menggelar Workshop Satu Data. Kepala BPS Kota Balikpapan hadir.",
            "Badan Pusat Statistik",
        ),
        (
            "Kepala BPS Kota Balikpapan hadir. BPS menggelar Workshop Satu Data.",
            "Badan Pusat Statistik Kota Balikpapan",
        ),
    ],
)
def test_a_national_body_is_its_branch_only_behind_it(told: str, body: str) -> None:
    assert {claim[0] for claim in said(told) if claim[1] == "ORGANISED"} == {body}


def test_who_is_greeted_has_no_other_name() -> None:
    text = WORKSHOP + "Sekda Muhaimin hadir. Para siswa disapa Adamin Siregar. Adamin Siregar membuka workshop itu."
    assert present(text) == {("Muhaimin", "attendee"), ("Adamin Siregar", "opener")}


@pytest.mark.parametrize(
    ("venue", "place"),
    [
        ("Hotel Best Western Batang Garing, Palangka Raya", "Kota Palangkaraya"),
        ("Hotel Santika Bogor, Jawa Barat", "Kota Bogor"),
        ("Hotel Grand Mercure Bandung Setiabudi", "Kota Bandung"),
    ],
)
def test_a_town_in_the_name_of_a_hotel(venue: str, place: str) -> None:
    text = f"Pemkot Balikpapan menggelar Workshop Smart City di {venue}, Kamis (21/7/2022)."
    assert {claim[2] for claim in said(text) if claim[1] == "TOOK_PLACE_IN"} == {place}


@pytest.mark.parametrize("month", ["Oktober", "November", "Nopember"])
def test_every_month_with_its_year_dates_the_text(month: str) -> None:
    text = f"Layanan itu berjalan sejak {month} 2023. Workshop Smart City digelar di Jakarta, Kamis (21/12)."
    assert "Provinsi DKI Jakarta" in {claim[2] for claim in said(text) if claim[1] == "TOOK_PLACE_IN"}


def test_a_school_keeps_the_whole_name_of_its_district() -> None:
    found = said("Kepala SMP Negeri 2 Medan Tuntungan, Adamin Siregar, berpesan demikian.")
    assert {claim[::2] for claim in found if claim[1] == "HOLDS"} == {
        ("Adamin Siregar", "Kepala SMP Negeri 2 Medan Tuntungan")
    }


def test_a_headline_above_wrapped_lines_stays_a_line() -> None:
    head = "Pemkot Balikpapan Gelar Workshop Smart City Tahun Ini"
    body = (
        "Dinas Sosial Kota Balikpapan menggelar workshop tentang layanan digital di\nkantor dinas itu, yang dibuka Sekretaris Daerah dan dihadiri\n"
        "para camat serta lurah dan semua kepala dinas di kota itu, yang juga\nberpesan demikian."
    )
    assert unwrapped(f"{head}\n{body}") == f"{head}\n{body.replace(chr(10), ' ')}"


def test_what_somebody_is_ready_to_sign_is_not_signed() -> None:
    text = "Pemerintah Kota Balikpapan siap menandatangani perjanjian kerja sama dengan Pemerintah Kota Bontang, Kamis (21/7/2022)."
    assert said(text) == set()
    assert {claim[1] for claim in said(text.replace("siap ", ""))} >= {"ATTENDED"}


def test_the_last_of_those_who_came_is_the_one_that_yang_takes_up() -> None:
    told = "Hadir Sekda Muhaimin dan Kepala Dinas Sosial, Adamin Siregar yang menyampaikan laporan."
    assert present(WORKSHOP + told) == {("Muhaimin", "attendee"), ("Adamin Siregar", "speaker")}


def test_a_street_with_a_dot_ends_no_sentence() -> None:
    text = "Adamin Siregar membuka Workshop Smart City di aula yang berlokasi di Jl. Let. Jend. Suprapto Balikpapan, Kamis (21/7/2022)."
    assert {claim[2] for claim in said(text) if claim[1] == "TOOK_PLACE_IN"} == {"Kota Balikpapan"}


def test_what_bears_a_name_stands_in_for_nobody() -> None:
    text = "Hendra Syamhari mengatakan, pelaku membuat akun palsu atas nama Muhammad Faisal."
    assert not {c for c in said(text) if c[1] == "REPRESENTED"}


def test_an_outlet_before_a_glued_town_only_reports() -> None:
    text = "Kompas.com, JakartaPemerintah Provinsi DKI Jakarta menggelar Gala Dinner Wajib Pajak, Senin (5/8/2024)."
    assert "Kompas.com" not in {c[0] for c in said(text)}
