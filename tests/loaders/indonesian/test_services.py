"""Services and programmes: how a text names one, and who runs it."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import said

GOVERNMENT = "Pemerintah Kota Balikpapan"
KOMINFO = "Dinas Komunikasi dan Informatika Kota Balikpapan"
RUN = [
    ("Kota Balikpapan juga memiliki super app Balikpapan LIVE yang berisi 14 layanan.", GOVERNMENT, "Balikpapan LIVE"),
    ("Pemkot Balikpapan meluncurkan aplikasi layanan publik bernama Sampun.", GOVERNMENT, "Sampun"),
    ("Aplikasi “Sampun” dikembangkan oleh Diskominfo Kota Balikpapan.", KOMINFO, "Sampun"),
    ("Melalui program Sampun (Satu Portal), Pemerintah Kota Balikpapan mempermudah layanan.", GOVERNMENT, "Sampun"),
    ("Diskominfo Kota Balikpapan menghadirkan inovasi Sampun.", KOMINFO, "Sampun"),
    ("Sampun merupakan aplikasi yang dikembangkan Diskominfo Kota Balikpapan.", KOMINFO, "Sampun"),
    ("Diskominfo Kota Balikpapan memperkenalkan Si Cantik, aplikasi pendaftaran puskesmas.", KOMINFO, "Si Cantik"),
    ("Layanan Balikpapan Siaga 112 dikelola oleh Diskominfo Kota Balikpapan.", KOMINFO, "Balikpapan Siaga 112"),
    ("Wali Kota Balikpapan Rahmad Mas'ud meluncurkan aplikasi Sampun.", GOVERNMENT, "Sampun"),
    ("Kota Balikpapan meraih Smart Province Award 2024 dengan inovasi Lapor Wali.", GOVERNMENT, "Lapor Wali"),
    ("Pemerintah Kota Balikpapan menerima penghargaan dari Kementerian Dalam Negeri berkat aplikasi Sampun.", GOVERNMENT, "Sampun"),
    ("MPP Balikpapan kini melayani 420 jenis urusan.", GOVERNMENT, "Mal Pelayanan Publik Kota Balikpapan"),
    ("Pemerintah Kota Balikpapan launching Pantai Balikpapan, Rabu (6/10/2024).", GOVERNMENT, "Pantai Balikpapan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body", "service"), RUN)
def test_who_runs_a_service(text: str, body: str, service: str) -> None:
    assert {claim[:3] for claim in said(text) if claim[1] == "OPERATES"} == {(body, "OPERATES", service)}


@pytest.mark.parametrize(
    "text",
    [
        "Warga dapat melapor melalui aplikasi Sampun.",
        "Kepala Diskominfo Kota Balikpapan Muhaimin mengatakan warga melapor melalui aplikasi Sampun.",
        "Diskominfo Kota Balikpapan mengimbau warga masuk dalam antrean melalui sistem Sampun.",
        "Peserta program Pantai Balikpapan berasal dari Dinas Sosial Kota Balikpapan.",
        "Sejumlah inovasi Pemkot Balikpapan dipamerkan.",
        "Muhaimin menuturkan, Kota Bontang adalah kota ke-9 yang telah meluncurkan Pelayanan Publik.",
    ],
)
def test_who_uses_or_mentions_a_service_does_not_run_it(text: str) -> None:
    assert "OPERATES" not in {claim[1] for claim in said(text)}


def test_a_facility_has_one_name_in_all_its_forms() -> None:
    text = "Mal Pelayanan Publik (MPP) Balikpapan melayani warga. MPP Kota Balikpapan buka setiap hari."
    assert said(text) == {(GOVERNMENT, "OPERATES", "Mal Pelayanan Publik Kota Balikpapan")}


def test_whose_service_it_is_runs_no_event() -> None:
    text = "Aplikasi Sakpole besutan Dinas Perhubungan Kota Balikpapan masuk Top 45 Inovasi Pelayanan Publik 2019."
    assert {(c[0], c[1]) for c in said(text)} == {
        ("Dinas Perhubungan Kota Balikpapan", "OPERATES"),
        ("Sakpole", "NOMINATED"),
    }


def test_whose_service_it_is_stands_inside_the_name_of_an_event_too() -> None:
    text = "Muhaimin menghadiri launching aplikasi Ngopeni milik Pemprov Jateng, Senin (5/2/2024)."
    assert ("Pemerintah Provinsi Jawa Tengah", "OPERATES", "Ngopeni") in said(text)


def test_who_made_the_service_spoken_of_runs_no_event() -> None:
    text = (
        "Wali Kota Batu meluncurkan aplikasi Among Warga, Kamis (20/1/2022). Aplikasi besutan Dinas Perhubungan Kota Batu ini "
        "memuat 24 layanan."
    )
    assert not [c for c in said(text) if c[0].startswith("Dinas Perhubungan") and c[1] == "ORGANISED"]


def test_a_name_with_its_noun_and_who_runs_it_behind() -> None:
    text = (
        "Warga melapor melalui Jaga Paser, kanal pengaduan dan aspirasi masyarakat yang dikelola oleh Dinas Sosial "
        "Kabupaten Paser."
    )
    assert ("Dinas Sosial Kabupaten Paser", "OPERATES", "Jaga Paser") in said(text)


SEVERAL = [
    "Diskominfo Kota Balikpapan memiliki sejumlah aplikasi, yakni Pantai Balikpapan dan Balikpapan Satu.",
    "Aplikasi yang dimiliki Diskominfo Kota Balikpapan antara lain Pantai Balikpapan dan Balikpapan Satu.",
    "Diskominfo Kota Balikpapan meluncurkan dua inovasi, yaitu Pantai Balikpapan dan Balikpapan Satu.",
]


@pytest.mark.parametrize("text", SEVERAL)
def test_several_services_of_one_agency(text: str) -> None:
    assert {claim[2] for claim in said(text) if claim[1] == "OPERATES"} == {"Pantai Balikpapan", "Balikpapan Satu"}


def test_a_service_named_in_the_sentence_after_its_launch() -> None:
    text = (
        "Pemerintah Kota Balikpapan meluncurkan aplikasi pengaduan warga, Kamis (1/8/2024). "
        "Aplikasi yang diberi nama Pantai Balikpapan itu bisa diunduh."
    )
    assert ("Pemerintah Kota Balikpapan", "OPERATES", "Pantai Balikpapan") in said(text)


def test_who_thought_of_a_service_is_none() -> None:
    text = "Penggagas inovasi yang dikembangkan Diskominfo Kota Balikpapan itu yakni Muhaimin."
    assert not any(claim[1] == "OPERATES" for claim in said(text))


LATER = [
    "Kedua aplikasi tersebut yang terdiri dari aplikasi 'Matur-Bup' dan aplikasi 'Balikpapan Satu Data'.",
    'Dinamai "Majalah Beriman", aplikasi ini memiliki beberapa fitur.',
    "Aplikasi tersebut dinamakan Lapor Beriman.",
]


@pytest.mark.parametrize("text", LATER)
def test_services_named_behind_their_launch_in_other_words(text: str) -> None:
    found = {
        claim[2]
        for claim in said(f"Pemkot Balikpapan meluncurkan dua aplikasi layanan warga. {text}")
        if claim[1] == "OPERATES"
    }
    assert found in ({"Matur-Bup", "Balikpapan Satu Data"}, {"Majalah Beriman"}, {"Lapor Beriman"})


def test_an_electronic_service_without_a_capital() -> None:
    text = (
        "Diskominfo Kota Balikpapan mengembangkan aplikasi e-Lapor. Pemerintah mendorong penerapan sistem e-Government."
    )
    assert {claim[:3] for claim in said(text)} == {(KOMINFO, "OPERATES", "e-Lapor")}


@pytest.mark.parametrize(
    ("told", "service"),
    [
        ("SIPENDEK merupakan super app milik Pemkot Balikpapan.", "SIPENDEK"),
        (
            "Balikpapan Super App, aplikasi terpadu besutan Pemkot Balikpapan, kini bisa diunduh.",
            "Balikpapan Super App",
        ),
    ],
)
def test_a_service_that_opens_the_sentence(told: str, service: str) -> None:
    assert {claim[::2] for claim in said(told) if claim[1] == "OPERATES"} == {("Pemerintah Kota Balikpapan", service)}


def test_a_number_of_services_names_none() -> None:
    assert not said("Pemprov Kalimantan Timur Resmi Rilis Empat Aplikasi Besar")


SPELT = [
    ("mengembangkan e-Lapor untuk memudahkan warga", "e-Lapor"),
    ("mengoperasikan WargaKu", "WargaKu"),
    ("punya layanan antar dokumen Si Jempol", "Si Jempol"),
    ("memiliki aplikasi pengaduan LaporKu", "LaporKu"),
    ("mengembangkan SIPANDU (Sistem Pelayanan Terpadu)", "SIPANDU"),
    ("mengusung inovasi SIPANDU pada lomba itu", "SIPANDU"),
    ("melayani warga melalui aplikasi SIPANDU", "SIPANDU"),
]


@pytest.mark.parametrize(("does", "service"), SPELT)
def test_names_that_show_by_their_spelling_what_they_are(does: str, service: str) -> None:
    claims = said(f"Dinas Sosial Kota Balikpapan {does}.")
    assert {c[:3] for c in claims if c[1] == "OPERATES"} == {("Dinas Sosial Kota Balikpapan", "OPERATES", service)}


OTHERS = [
    "mengembangkan UMKM dan memiliki BUMD",
    "memiliki YouTube dan mengelola e-KTP",
    "melayani warga melalui aplikasi WhatsApp",
    "mengimbau warga melapor melalui aplikasi SIPANDU",
    "berharap mengembangkan e-Lapor",
]


@pytest.mark.parametrize("does", OTHERS)
def test_what_is_spelt_so_and_is_none_of_its_services(does: str) -> None:
    assert not {c for c in said(f"Dinas Sosial Kota Balikpapan {does}.") if c[1] == "OPERATES"}


WHOSE = [
    ("Diskominfo Kota Balikpapan meluncurkan Call Center 112, Selasa (13/8/2024).", {"Call Center 112"}),
    ("Layanan panggilan darurat 112 dikelola Diskominfo Kota Balikpapan.", {"Layanan panggilan darurat 112"}),
    (
        "Diskominfo Kota Balikpapan memiliki tiga aplikasi, yakni SIPANDU, e-Lapor dan Balikpapan Smart.",
        {"SIPANDU", "e-Lapor", "Balikpapan Smart"},
    ),
    ("Aplikasi SIMPEL milik Diskominfo Kota Balikpapan memudahkan warga.", {"SIMPEL"}),
    ("Warga memakai Smart Kampung yang dikelola Diskominfo Kota Balikpapan.", {"Smart Kampung"}),
    ("Dana Desa yang dikelola Diskominfo Kota Balikpapan naik.", set()),
    ("Pasar Klandasan milik Diskominfo Kota Balikpapan direnovasi.", set()),
    ("Lomba Inovasi Daerah 2024 digelar Diskominfo Kota Balikpapan.", set()),
]


@pytest.mark.parametrize(("text", "services"), WHOSE)
def test_services_and_what_is_none(text: str, services: set[str]) -> None:
    assert {c[2] for c in said(text) if c[1] == "OPERATES"} == services


def test_the_title_of_a_launch_ends_before_the_next_verb() -> None:
    text = "Pemkot Balikpapan meluncurkan aplikasi SIPANDU dan menghentikan layanan lama, Senin (5/8/2024)."
    assert {c[2] for c in said(text) if c[1] == "ORGANISED"} == {"Peluncuran aplikasi SIPANDU"}
