"""Compact ways of telling: doers behind what they did, those sent, guests, seats that change, results by number."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import present, said, won

PRIZED = (
    "Kota Balikpapan dinobatkan sebagai kota terbaik dalam Smart Province Award 2024 di Jakarta, Kamis (1/8/2024). "
)
KOMINFO = "Dinas Komunikasi dan Informatika Kota Balikpapan"


def test_a_prize_told_of_as_his_and_its_giver_named_behind_the_noun() -> None:
    text = PRIZED + (
        "Trofinya diterima Wali Kota Balikpapan Rahmad Mas'ud dari Menteri Dalam Negeri Tito Karnavian. "
        "Pemberi penghargaan adalah Kementerian Dalam Negeri."
    )
    prize = "Smart Province Award 2024"
    assert present(text) == {("Rahmad Mas'ud", "recipient"), ("Tito Karnavian", "attendee")}
    assert {("Tito Karnavian", "PRESENTED", prize), ("Kementerian Dalam Negeri", "CONFERS", prize)} <= said(text)


def test_doers_behind_a_participle() -> None:
    text = (
        PRIZED
        + "Yang menyerahkan Menteri Dalam Negeri Tito Karnavian. Yang membuka acara itu Wali Kota Balikpapan Rahmad Mas'ud."
    )
    assert ("Tito Karnavian", "PRESENTED", "Smart Province Award 2024") in said(text)
    assert present(text) == {("Rahmad Mas'ud", "opener"), ("Tito Karnavian", "attendee")}


def test_one_of_those_who_took_the_prize_in_hand() -> None:
    text = (
        "Sembilan sekretaris daerah menerima Smart Province Award 2024 di Jakarta Convention Center, Kamis (1/8/2024). "
        "Satu di antaranya Muhaimin, Sekretaris Daerah Kota Balikpapan."
    )
    assert present(text) == {("Muhaimin", "recipient")}


def test_a_prize_that_has_but_the_name_of_its_giver() -> None:
    text = (
        "Kota Balikpapan meraih penghargaan Kementerian Dalam Negeri atas komitmen pelayanan publik, Kamis (1/8/2024)."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "CONFERS"} == {"Kementerian Dalam Negeri"}


def test_whose_event_it_is() -> None:
    text = (
        "Festival Literasi Digital 2024 digelar di Balikpapan, Sabtu (10/8/2024). Festival milik Kementerian Komunikasi dan Informatika "
        "itu dihadiri Rahmad Mas'ud."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {"Kementerian Komunikasi dan Informatika"}


def test_the_agency_by_which_a_partner_ran_it() -> None:
    text = (
        "Seminar literasi digital digelar di STIKOM Balikpapan, Selasa (3/3/2020). Penyelenggaranya Kementerian Kominfo bersama "
        "Pemerintah Kota Balikpapan melalui Dinas Kominfo Kota Balikpapan. Muhaimin, Sekretaris Dinas Kominfo Kota Balikpapan, hadir "
        "mewakili kepala dinasnya."
    )
    assert KOMINFO in {claim[0] for claim in said(text) if claim[1] == "ORGANISED"}
    assert ("Muhaimin", "REPRESENTED", f"Kepala {KOMINFO}") in said(text)


def test_who_sends_people_of_its_own_takes_part() -> None:
    text = "Diskominfo Kota Balikpapan mengirim lima pegawainya ke pelatihan literasi digital di Jakarta, Senin (7/11/2022)."
    assert present(text) == {(KOMINFO, "attendee")}


def test_a_meeting_that_a_phrase_names_with_hosts_and_guests() -> None:
    text = (
        "Dua kota bertukar pengalaman soal layanan publik di Balai Kota Balikpapan, Sabtu (24/8/2019). Tuan rumahnya Diskominfo Kota "
        "Balikpapan; tamunya Diskominfo Kota Bontang. Bontang ketika itu dipimpin Wali Kota Neni Moerniaeni."
    )
    assert present(text) == {(KOMINFO, "host"), ("Dinas Komunikasi dan Informatika Kota Bontang", "attendee")}


def test_the_seat_that_somebody_leaves_to_another() -> None:
    text = (
        "Dua pejabat dilantik Wali Kota Balikpapan Rahmad Mas'ud, Jumat (24/11/2017). Muhaimin kini menjabat Kepala Dinas Kominfo Kota "
        "Balikpapan. Kursi lamanya sebagai Kepala Dinas Sosial Kota Balikpapan diisi Adamin Siregar."
    )
    office = "Kepala Dinas Sosial Kota Balikpapan"
    assert {("Muhaimin", "HOLDS", office, "former"), ("Adamin Siregar", "HOLDS", office, "definitive")} <= said(text)
    assert present(text) == {("Rahmad Mas'ud", "host"), ("Muhaimin", "recipient"), ("Adamin Siregar", "recipient")}


def test_results_by_number_and_who_announces_them() -> None:
    text = (
        "Diskominfo Kaltim menyerahkan Kominfo Award 2023 di Balikpapan, Jumat (8/12/2023). Kategori Duta Digital diumumkan Wali Kota "
        "Balikpapan Rahmad Mas'ud. Hasilnya: 1) Adamin Siregar, SMA Negeri 1 Balikpapan; 2) Sitti M.A Siregar, SMA Negeri 1 Bontang."
    )
    assert won(text) == {("Adamin Siregar", "1", "Duta Digital"), ("Sitti M.A Siregar", "2", "Duta Digital")}
    assert present(text) == {("Rahmad Mas'ud", "speaker")}


def test_a_service_of_the_local_government_by_its_short_form() -> None:
    text = "BALIKPAPAN - Wali Kota Balikpapan Rahmad Mas'ud menguraikan kota cerdas yang digarap pemkot, termasuk layanan ASA (Akses Satu Atap)."
    assert ("Pemerintah Kota Balikpapan", "OPERATES", "Akses Satu Atap") in said(text)


SMART = "Smart Province Award 2024"
CITY = "Pemerintah Kota Balikpapan"
OTHER = "Pemerintah Kota Bontang"


@pytest.mark.parametrize(
    ("text", "winners"),
    [
        (f"{SMART} digelar di Jakarta, Kamis (1/8/2024). Kota Balikpapan pulang membawa dua piala.", {(CITY,)}),
        (f"{SMART} jatuh ke tangan Kota Balikpapan.", {(CITY,)}),
        (
            f"Kementerian Dalam Negeri menobatkan Kota Balikpapan sebagai juara pertama {SMART}.",
            {(CITY, "juara pertama")},
        ),
        (f"Dewan juri menetapkan Kota Balikpapan sebagai pemenang {SMART}.", {(CITY,)}),
        (f"{SMART} menempatkan Kota Balikpapan di peringkat kedua.", {(CITY, "peringkat kedua")}),
        (f"Kota Balikpapan juara pertama {SMART}, disusul Kota Bontang.", {(CITY, "juara pertama"), (OTHER,)}),
        (f"{SMART} digelar di Jakarta, Kamis (1/8/2024). Juaranya Kota Balikpapan.", {(CITY,)}),
        (
            f"Kota Balikpapan meraih {SMART} kategori kota, sedangkan kategori kabupaten diraih Kabupaten Paser.",
            {(CITY, "Kota"), ("Pemerintah Kabupaten Paser", "Kabupaten")},
        ),
        (
            f"{SMART} digelar di Jakarta, Kamis (1/8/2024). Predikat terbaik disandang Kota Balikpapan. Juara kedua "
            "menjadi milik Kota Bontang.",
            {(CITY, "terbaik"), (OTHER, "Juara kedua")},
        ),
    ],
)
def test_compact_ways_of_winning(text: str, winners: set[tuple[str, ...]]) -> None:
    assert won(text) == winners


def test_medals_are_put_on() -> None:
    text = (
        f"Medali {SMART} dikalungkan Menteri Dalam Negeri Tito Karnavian kepada Wali Kota Balikpapan Rahmad Mas'ud di "
        "Jakarta, Kamis (1/8/2024)."
    )
    assert ("Tito Karnavian", "PRESENTED", f"Medali {SMART}") in said(text)
    assert won(text) == {("Rahmad Mas'ud",)}


def test_the_seat_in_somebodys_hands_and_his_forerunner() -> None:
    text = (
        "Jabatan Kepala Diskominfo Kota Balikpapan kini di tangan Adwar Skenda. Pendahulunya, Adamin Siregar, pindah."
    )
    assert {claim for claim in said(text) if claim[1] == "HOLDS"} == {
        ("Adwar Skenda", "HOLDS", f"Kepala {KOMINFO}", "definitive"),
        ("Adamin Siregar", "HOLDS", f"Kepala {KOMINFO}", "former"),
    }


def test_who_made_a_service() -> None:
    text = "Aplikasi Pantai Balikpapan kini bisa diunduh. Pembuatnya Diskominfo Kota Balikpapan."
    assert (KOMINFO, "OPERATES", "Pantai Balikpapan") in said(text)


def test_what_the_people_of_a_place_have_its_government_need_not_run() -> None:
    text = "Warga Kota Balikpapan kini memiliki aplikasi Sampun."
    assert not [claim for claim in said(text) if claim[1] == "OPERATES"]
