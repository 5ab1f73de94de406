"""Prizes and services in the wordings of releases: by the noun of giving, of the year, of a kind of region; products and orders."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import said

TOLD = {
    "by the noun of giving": (
        "Penyematan Satyalancana Wira Karya kepada Wali Kota Balikpapan Rahmad Mas'ud dilakukan oleh Menteri Dalam Negeri Tito Karnavian.",
        {
            ("Rahmad Mas'ud", "WON", "Satyalancana Wira Karya"),
            ("Tito Karnavian", "PRESENTED", "Satyalancana Wira Karya"),
        },
    ),
    "a badge": (
        "Lencana Darma Bakti diberikan kepada Wali Kota Balikpapan Rahmad Mas'ud.",
        {("Rahmad Mas'ud", "WON", "Lencana Darma Bakti")},
    ),
    "of the year": (
        "Wali Kota Balikpapan Rahmad Mas'ud dinobatkan sebagai Mayor of The Year 2023 untuk kategori Layanan Publik.",
        {("Rahmad Mas'ud", "WON", "Mayor of The Year 2023", "Layanan Publik")},
    ),
    "of a kind of region": (
        "Pemerintah Kota Balikpapan kembali meraih penghargaan sebagai Kota Peduli Hak Asasi Manusia dari Kementerian Hukum dan HAM.",
        {
            ("Pemerintah Kota Balikpapan", "WON", "Penghargaan Kota Peduli Hak Asasi Manusia"),
            (
                "Kementerian Hukum dan Hak Asasi Manusia",
                "CONFERS",
                "Penghargaan Kota Peduli Hak Asasi Manusia",
            ),
        },
    ),
    "of two kinds of region": (
        "Pemkot Balikpapan meraih penghargaan Kabupaten/Kota Layak Anak Tahun 2023.",
        {("Pemerintah Kota Balikpapan", "WON", "Penghargaan Kabupaten/Kota Layak Anak 2023")},
    ),
    "those who won it too": (
        "Kota Balikpapan menerima Smart Nation Award 2020 kategori Smart Branding bersama dua daerah lainnya, yakni Kabupaten Paser dan Kota Bontang.",
        {
            ("Pemerintah Kota Balikpapan", "WON", "Smart Nation Award 2020", "Smart Branding"),
            ("Pemerintah Kota Bontang", "WON", "Smart Nation Award 2020", "Smart Branding"),
        },
    ),
    "a predicate behind sebagai": (
        "Dua desa, yaitu Desa Damai dan Desa Manggar, berhasil menyabet predikat sebagai Desa Informatif pada Anugerah Keterbukaan Informasi Publik 2019.",
        {
            (
                "Desa Manggar",
                "WON",
                "Anugerah Keterbukaan Informasi Publik 2019",
                "Desa Informatif",
                "Desa Informatif",
            )
        },
    ),
    "a prize named by its category": (
        "Wali Kota Balikpapan Rahmad Mas'ud menyerahkan Piagam Penghargaan kepada Kepala Dinas Kominfo Kota Balikpapan Adwar Skenda Putra "
        "dengan kategori Penyerapan Anggaran 2021.",
        {
            (
                "Dinas Komunikasi dan Informatika Kota Balikpapan",
                "WON",
                "Penghargaan Penyerapan Anggaran 2021",
                "Penyerapan Anggaran 2021",
            )
        },
    ),
    "a body's product": (
        "Aplikasi Sikaltim adalah produk Badan Pusat Statistik.",
        {("Badan Pusat Statistik", "OPERATES", "Sikaltim")},
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_a_wording_tells_who_won_or_runs_what(case: str) -> None:
    text, expected = TOLD[case]
    assert expected <= said(text)


def test_how_people_work_is_no_service() -> None:
    text = "Bupati Paser menerbitkan surat edaran tentang Penyesuaian Sistem Kerja ASN Pemkab Paser."
    assert not [claim for claim in said(text) if claim[1] == "OPERATES"]


def test_who_only_launches_a_service_runs_none_as_a_person() -> None:
    text = "Kepala Bappeda Kota Balikpapan Adamin Siregar menggelar launching Aplikasi Sikaltim di Balikpapan, Rabu (3/11/2021)."
    told = said(text)
    assert ("Adamin Siregar", "ORGANISED", "Launching Aplikasi Sikaltim") in told
    assert not [claim for claim in told if claim[:2] == ("Adamin Siregar", "OPERATES")]
