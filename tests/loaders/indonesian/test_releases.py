"""Events as releases tell of them: sessions of councils, ceremonies that only their prize names, visits told by who comes."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import present, said, won

WORKSHOP = "Workshop Smart City digelar di Jakarta, Kamis (21/7/2022). "


def test_a_council_does_not_attend_its_own_session() -> None:
    text = (
        "DPRD Kota Balikpapan menggelar rapat paripurna di Balikpapan, Senin (1/7/2024). Rapat paripurna itu dihadiri Wali Kota Balikpapan "
        "Rahmad Mas'ud dan anggota DPRD Kota Balikpapan."
    )
    assert present(text) == {("Rahmad Mas'ud", "attendee")}


def test_who_is_told_to_come_has_not_come() -> None:
    text = WORKSHOP + "Wali Kota Balikpapan mewajibkan Dinas Sosial Kota Balikpapan untuk mengikuti workshop."
    assert present(text) == set()


def test_a_ceremony_that_only_its_prize_names() -> None:
    text = (
        "Kota Balikpapan meraih Smart Province Award 2024. Prosesi itu dihadiri Kepala Dinas Sosial Kota Balikpapan Adamin Siregar di "
        "Jakarta, Kamis (1/8/2024)."
    )
    assert present(text) == {("Adamin Siregar", "attendee")}


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Muhammad Faisal menjadi keynote speaker dalam workshop itu.", "keynote"),
        ("Selaku tuan rumah Kepala Diskominfo Kaltim Muhammad Faisal menyambut peserta.", "host"),
        ("Hal itu disampaikan Muhammad Faisal di sela-sela workshop.", "attendee"),
        ("Workshop diawali laporan panitia dan ditutup oleh Muhammad Faisal.", "attendee"),
    ],
)
def test_what_somebody_did_there(told: str, role: str) -> None:
    assert present(WORKSHOP + told) == {("Muhammad Faisal", role)}


def test_a_rating_that_is_kept_is_won() -> None:
    text = "Pemerintah Kota Balikpapan berhasil mempertahankan opini Wajar Tanpa Pengecualian (WTP) dari Badan Pemeriksa Keuangan, Senin (1/7/2024)."
    assert {claim[0] for claim in won(text)} == {"Pemerintah Kota Balikpapan"}


def test_what_is_the_best_is_a_prize() -> None:
    text = "Dinas Sosial Kota Balikpapan meraih Program Digital Terbaik, Kamis (1/8/2024)."
    assert {(claim[0], claim[2]) for claim in said(text) if claim[1] == "WON"} == {
        ("Dinas Sosial Kota Balikpapan", "Program Digital Terbaik")
    }


def test_a_group_that_bears_the_name_of_a_person() -> None:
    text = "KIM Adamin Siregar Kelurahan Damai meraih juara I Lomba Cerdas Komunikatif 2024."
    assert {claim[0] for claim in won(text)} == {"Kelompok Informasi Masyarakat Adamin Siregar"}


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Adamin Siregar mengatakan bahwa kunjungannya untuk mempelajari layanan digital.", "Adamin Siregar"),
        ("Dalam kunjungannya, Dinas Sosial Kota Balikpapan membahas layanan digital.", "Dinas Sosial Kota Balikpapan"),
    ],
)
def test_whose_visit_it_is(told: str, who: str) -> None:
    text = "Kunjungan kerja ke Diskominfo Kota Palembang berlangsung Kamis (21/7/2022). " + told
    assert (who, "attendee") in present(text)


def test_a_commission_with_its_short_form_inside() -> None:
    text = "Komisi Informasi (KI) Pusat menyerahkan Anugerah Keterbukaan Informasi Publik 2024 kepada Kota Balikpapan, Kamis (1/8/2024)."
    assert {claim[0] for claim in said(text) if claim[1] == "CONFERS"} == {"Komisi Informasi Pusat"}


def test_an_outlet_named_after_a_region_places_nothing() -> None:
    text = "KABAR BANTEN - Adamin Siregar membuka Workshop Smart City, Kamis (1/8/2024)."
    assert {claim[1] for claim in said(text)} == {"ATTENDED"}


def test_speakers_listed_behind_the_day() -> None:
    text = (
        "Kementerian Kominfo menyelenggarakan Webinar Literasi Digital, Selasa (2/3/2021), dengan narasumber Adamin Siregar, Hendra "
        "Syamhari dan Ika Meilani."
    )
    assert present(text) == {(who, "speaker") for who in ("Adamin Siregar", "Hendra Syamhari", "Ika Meilani")}
    assert {claim[2] for claim in said(text) if claim[1] == "ORGANISED"} == {"Webinar Literasi Digital"}


def test_emphasis_is_no_part_of_a_name() -> None:
    text = "_Workshop Smart City_ digelar di Jakarta, Kamis (21/7/2022), dan dibuka Adamin Siregar."
    assert {claim[2] for claim in said(text) if claim[1] == "ATTENDED"} == {"Workshop Smart City"}


def test_a_degree_without_dots() -> None:
    assert {claim[0] for claim in said("Kepala Dinas Sosial Kota Bogor Adamin Siregar Msi menjelaskan.")} == {
        "Adamin Siregar"
    }


def test_for_whom_another_came_was_not_there() -> None:
    text = (
        "Wali Kota Balikpapan Rahmad Mas'ud menerima Smart Province Award 2024 di Jakarta, Kamis (1/8/2024). Dalam menerima penghargaan "
        "itu, Wali Kota Rahmad Mas'ud diwakili Kepala Dinas Sosial Kota Balikpapan Adamin Siregar."
    )
    assert present(text) == {("Adamin Siregar", "recipient")}
    assert ("Adamin Siregar", "REPRESENTED", "Rahmad Mas'ud") in said(text)


def test_who_praises_a_prize_did_not_give_it() -> None:
    text = (
        "Kota Balikpapan meraih Smart Province Award 2024, Kamis (1/8/2024). Kepala Dinas Sosial Kota Balikpapan Adamin Siregar memberi "
        "apresiasi penghargaan Smart Province Award 2024 kepada Wali Kota Rahmad Mas'ud."
    )
    assert not any(claim[1] == "PRESENTED" for claim in said(text))


def test_several_prizes_of_another_giver_are_not_the_one_named_below() -> None:
    text = (
        "Pemkot Bontang menerima dua penghargaan dari Komisi Informasi, Kamis (1/8/2024). Sementara itu, Kota Balikpapan meraih Smart "
        "Province Award 2024."
    )
    assert {claim[0] for claim in won(text)} == {"Pemerintah Kota Balikpapan"}


def test_the_degree_of_a_consultant_ends_a_name() -> None:
    text = "Wali Kota Balikpapan, dr. Rahmad Mas'ud, SpOG (K)., M.H., telah meraih Smart Province Award 2024."
    assert ("Rahmad Mas'ud", "HOLDS", "Wali Kota Balikpapan", "definitive") in said(text)


def test_a_sentence_goes_on_with_some_of_those_who_came() -> None:
    text = (
        WORKSHOP + "Hadir Muhammad Faisal dan sejumlah kepala dinas. Di antaranya Kepala Dinas Sosial Adamin Siregar."
    )
    assert present(text) == {("Muhammad Faisal", "attendee"), ("Adamin Siregar", "attendee")}


def test_who_is_sworn_in_to_hold_an_office_holds_it() -> None:
    text = (
        "Wali Kota Balikpapan Rahmad Mas'ud melantik Adamin Siregar, untuk menjabat sebagai Pj Sekda Balikpapan, di Command Room "
        "Kantor Dinas Sosial, Senin (26/10/2020)."
    )
    found = said(text)
    assert ("Adamin Siregar", "HOLDS", "Sekretaris Daerah Kota Balikpapan", "acting") in found
    assert {claim[2] for claim in found if claim[1] == "ATTENDED"} == {
        "Pelantikan Adamin Siregar, untuk menjabat sebagai Pj Sekda Balikpapan"
    }


def test_a_body_of_the_state_is_of_no_region() -> None:
    found = said(
        "BALIKPAPAN - Hal itu disampaikan Kepala Badan Kebijakan Dalam Negeri, Adamin Siregar kepada Pemkot Balikpapan."
    )
    assert {claim[2] for claim in found if claim[1] == "HOLDS"} == {"Kepala Badan Kebijakan Dalam Negeri"}


def test_words_of_an_organisation_are_nobody() -> None:
    text = "Rapat digelar pejabat di Humas dan Protokol Sekretariat Daerah (Setda) Provinsi Kalimantan Timur, Senin (1/2/2016)."
    assert not {claim for claim in said(text) if claim[1] == "HOLDS"}
