"""What a name is of: people called otherwise, places named after people, villages with their districts, namesakes among regions."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import present, said

WORKSHOP = "Workshop Smart City digelar di Jakarta, Kamis (21/7/2022). "


@pytest.mark.parametrize(
    "told",
    [
        "Sekretaris Daerah Kota Balikpapan Muhaimin (Gus Imin) hadir. Gus Imin membuka workshop itu.",
        "Kepala Dinas Sosial Kota Balikpapan Adamin Siregar, yang akrab disapa Adam, hadir. Adam membuka workshop itu.",
        "Hadir Kepala Dinas Sosial Kota Balikpapan Adamin Siregar. Bang Adam, sapaan akrabnya, membuka workshop itu.",
    ],
)
def test_those_who_are_called_otherwise(told: str) -> None:
    who = "Muhaimin" if "Muhaimin" in told else "Adamin Siregar"
    assert present(WORKSHOP + told) == {(who, "opener")}


def test_a_house_in_brackets_is_no_other_name() -> None:
    text = (
        WORKSHOP
        + "Workshop diisi Adamin Siregar (Dinas Sosial Kota Balikpapan) dan Hendra Syamhari (Universitas Mulawarman)."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "ATTENDED"} == {"Adamin Siregar", "Hendra Syamhari"}


@pytest.mark.parametrize("place", ["Jalan Gubernur Suryo", "Ruang Hendra Syamhari", "Pendopo Hendra Syamhari"])
def test_places_named_after_people_name_nobody(place: str) -> None:
    text = (
        f"Rapat koordinasi literasi digital digelar di {place}, Surabaya, Kamis (1/8/2024), dan dibuka Adamin Siregar."
    )
    assert {claim[0] for claim in said(text) if claim[1] in ("ATTENDED", "HOLDS")} == {"Adamin Siregar"}


def test_the_dead_attend_nothing() -> None:
    text = "Wali Kota Balikpapan Rahmad Mas'ud mengunjungi keluarga almarhum Adamin Siregar di Balikpapan, Kamis (21/7/2022)."
    assert present(text) == {("Rahmad Mas'ud", "attendee")}


def test_an_outlet_with_its_town_is_nobody() -> None:
    text = "Nama Media (Balikpapan) Sebanyak 60 warga mengikuti Workshop Smart City yang digelar Dinas Sosial Kota Balikpapan, Kamis (21/7/2022)."
    assert present(text) == set()


def test_a_village_with_its_district_is_one_body() -> None:
    text = (
        "Pemerintah Desa Suatang Baru, Kecamatan Paser Belengkong, Kabupaten Paser menerima kunjungan Dinas Sosial Kota Balikpapan, "
        "Kamis (21/7/2022)."
    )
    assert present(text) == {
        ("Pemerintah Desa Suatang Baru Kabupaten Paser", "host"),
        ("Dinas Sosial Kota Balikpapan", "attendee"),
    }


def test_the_level_that_is_written_tells_namesakes_apart() -> None:
    text = (
        "MARTAPURA - Sekretaris Daerah Banjar Muhaimin membuka rapat koordinasi layanan digital, Kamis (21/7/2022). Rapat itu diikuti "
        "semua perangkat daerah Kabupaten Banjar."
    )
    assert ("Muhaimin", "HOLDS", "Sekretaris Daerah Kabupaten Banjar", "definitive") in said(text)


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("Dinas komunikasi dan informatika Kota Balikpapan", "Dinas Komunikasi dan Informatika Kota Balikpapan"),
        (
            "Dinas Kominfo Persandian dan Statistik Kota Balikpapan",
            "Dinas Komunikasi, Informatika, Persandian dan Statistik Kota Balikpapan",
        ),
        ("Sudis Kominfotik Jakarta Barat", "Suku Dinas Komunikasi, Informatika dan Statistik Kota Jakarta Barat"),
        ("Ditjen Migas", "Direktorat Jenderal Minyak dan Gas Bumi Kementerian Energi dan Sumber Daya Mineral"),
    ],
)
def test_agencies_as_releases_write_them(written: str, full: str) -> None:
    text = f"{written} menggelar workshop layanan digital di Balikpapan, Kamis (21/7/2022)."
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {full}


def test_a_word_behind_a_region_ends_a_list_of_agencies() -> None:
    text = "Workshop layanan digital di Balikpapan, Kamis (21/7/2022), digelar Dinas Sosial Kota Balikpapan dan Jakarta Smart City."
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {"Dinas Sosial Kota Balikpapan"}


@pytest.mark.parametrize(
    ("told", "region"),
    [
        ("melakukan studi tiru soal layanan digital ke Kabupaten Paser, Kamis (21/7/2022).", "Kabupaten Paser"),
        ("menghadiri rapat koordinasi layanan digital di Istana Negara, Kamis (21/7/2022).", None),
    ],
)
def test_where_it_was_when_the_writer_was_elsewhere(told: str, region: str | None) -> None:
    text = f"BALIKPAPAN - Kepala Dinas Sosial Kota Balikpapan Adamin Siregar {told}"
    assert {claim[2] for claim in said(text) if claim[1] == "TOOK_PLACE_IN"} == ({region} if region else set())


def test_a_press_tour_is_not_at_home() -> None:
    text = "YOGYAKARTA - Dinas Kominfo Kota Balikpapan menggelar press tour ke Kota Mataram, Selasa (23/4/2019)."
    assert {claim[1] for claim in said(text)} == {"ORGANISED"}


def test_follow_up_is_no_speech() -> None:
    text = "Rapat koordinasi tindak lanjut hasil evaluasi layanan digelar di Balikpapan, Kamis (21/7/2022), dan dibuka Adamin Siregar."
    assert {claim[2] for claim in said(text) if claim[1] == "ATTENDED"} == {
        "Rapat koordinasi tindak lanjut hasil evaluasi layanan"
    }


@pytest.mark.parametrize("title", ["Ir.H.", "Ir. H.", "Drs.H.M.", "H."])
def test_titles_glued_to_each_other_and_to_the_name(title: str) -> None:
    found = said(f"{WORKSHOP}Workshop dibuka Wali Kota Balikpapan {title}Adamin Siregar, MM.")
    assert {claim[0] for claim in found if claim[1] == "HOLDS"} == {
        "Adamin Siregar" if "M." not in title else "M. Adamin Siregar"
    }


def test_a_common_noun_before_an_organisation_is_nobody() -> None:
    text = WORKSHOP + "Workshop dihadiri Kepala Dinas Sosial, Mitra Kemenkominfo, dan Adamin Siregar."
    assert {claim[0] for claim in said(text) if claim[1] in ("ATTENDED", "HOLDS")} == {"Adamin Siregar"}


def test_who_opens_the_sentence_holds_the_office_behind_the_comma() -> None:
    found = said(WORKSHOP + "Drs. Adamin Siregar, M.Si, Kepala Dinas Sosial Kota Balikpapan membuka workshop itu.")
    assert {claim[::2] for claim in found if claim[1] == "HOLDS"} == {
        ("Adamin Siregar", "Kepala Dinas Sosial Kota Balikpapan")
    }
    assert {claim[0] for claim in found if claim[1] == "ATTENDED"} == {"Adamin Siregar"}


def test_the_body_behind_a_phrase_with_another_is_the_subject() -> None:
    text = (
        "Dalam rangka audiensi dari Kementerian Dalam Negeri, Dinas Sosial Kota Balikpapan menyelenggarakan rapat koordinasi layanan "
        "digital, Kamis (21/7/2022)."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {"Dinas Sosial Kota Balikpapan"}


def test_who_rates_is_no_prize() -> None:
    text = "Berdasarkan penilaian BSSN, Pemkot Balikpapan mendapat peringkat pertama dengan nilai 99,95, Kamis (21/7/2022)."
    assert not {claim for claim in said(text) if claim[1] == "WON"}
