"""What is not told: sessions called off, posts of somebody else, gifts that failed, people asked to, crowds that do the thing themselves."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import said

CUP = "Lomba Kampung Bersih 2024 digelar di Paser, Senin (12/8/2024). "
PATROL = "Operasi Yustisi digelar di Balikpapan, Senin (12/8/2024). "
TRAINING = "Diskominfo Kota Balikpapan menggelar Pelatihan Digital Marketing, Senin (12/8/2024). "
SATYALANCANA = "Satyalancana Wira Karya kepada Wali Kota Balikpapan Rahmad Mas'ud"

UNTOLD = {
    "a session called off": (
        "DPRD Kabupaten Paser batal menggelar Rapat Paripurna DPRD Kabupaten Paser, Senin (12/8/2024).",
        "ORGANISED",
        "",
    ),
    "a session held by another": (
        "Rapat Paripurna Hari Jadi DPRD Kabupaten Paser digelar DPRD Kota Samarinda, Senin (12/8/2024).",
        "ORGANISED",
        "Dewan Perwakilan Rakyat Daerah Kabupaten Paser",
    ),
    "an office beside that of another region's head": (
        "Bupati Paser Adamin Siregar hadir. Bupati Kutai Barat selaku Ketua Satgas Banjir menjelaskan hal itu.",
        "HOLDS",
        "Ketua Satuan Tugas Banjir",
    ),
    "an office beside that is only proposed": (
        "Bupati Paser Adamin Siregar hadir. Usulan agar Bupati Paser sekaligus Ketua Satgas Narkoba ditolak.",
        "HOLDS",
        "Ketua Satuan Tugas Narkoba",
    ),
    "an epithet of the one spoken of": (
        "Adamin Siregar mengkritik Wali Kota Samarinda. Wali Kota Samarinda itu menurut Adamin tidak tegas.",
        "HOLDS",
        "Adamin Siregar",
    ),
    "an epithet of somebody with a post": (
        "Wali Kota Balikpapan Rahmad Mas'ud menerima keluhan. Camat Long Ikis itu, kata warga, jarang masuk kantor.",
        "HOLDS",
        "Camat Long Ikis",
    ),
    "an epithet where two were named": (
        "Kata Muhaimin Ahmad kepada Adamin Siregar, anggaran disetujui. Wali Kota Samarinda itu menjawab.",
        "HOLDS",
        "Wali Kota Samarinda",
    ),
    "a prize put off": (
        f"Penyematan {SATYALANCANA} ditunda, sementara bantuan diserahkan oleh Muhaimin Ahmad.",
        "WON",
        "",
    ),
    "a prize taken back": (
        f"Panitia membatalkan penyematan {SATYALANCANA} yang semestinya dilakukan oleh Menteri Dalam Negeri Tito Karnavian.",
        "WON",
        "",
    ),
    "a prize if it is given": (
        f"Jika penyematan {SATYALANCANA} dilakukan oleh Menteri Dalam Negeri Tito Karnavian, warga bangga.",
        "WON",
        "",
    ),
    "people who hold an event that he praises": (
        "Wali Kota Balikpapan Rahmad Mas'ud mengapresiasi panitia yang menggelar Pelatihan Digital Marketing di Balikpapan, Senin (12/8/2024).",
        "ORGANISED",
        "Rahmad Mas'ud",
    ),
    "an event that he is asked to hold": (
        "Bupati Paser Adamin Siregar diminta menggelar Rapat Koordinasi Stunting di Paser, Senin (12/8/2024).",
        "ORGANISED",
        "Adamin Siregar",
    ),
    "shoes taken off before pupils": (
        "Bupati Paser Adamin Siregar melepas sepatu sebelum menemui siswa, Senin (12/8/2024).",
        "ATTENDED",
        "Pelepasan sepatu sebelum menemui siswa",
    ),
    "a post laid down": (
        "Bupati Paser Adamin Siregar melepas jabatan ketua tim, Senin (12/8/2024).",
        "ATTENDED",
        "",
    ),
    "a speech that was not": (
        "Pelatihan digital marketing di Balikpapan, Senin (12/8/2024), tidak diawali dengan arahan Adamin Siregar.",
        "ATTENDED",
        "",
    ),
    "matter of another kind": (
        TRAINING + "Materi pemilu oleh KPU Kabupaten Paser ditolak peserta.",
        "ATTENDED",
        "Komisi Pemilihan Umum Kabupaten Paser",
    ),
    "competitors in business": (
        CUP + "Kota Balikpapan bersaing dengan Kota Samarinda menarik investor.",
        "ATTENDED",
        "Pemerintah Kota Samarinda",
    ),
    "a team of doctors": (
        PATROL + "Tim medis yang terdiri dari RSUD Kanujoso dan Dinas Kesehatan Kota Samarinda menangani korban.",
        "ATTENDED",
        "Dinas Kesehatan Kota Samarinda",
    ),
    "a team that drafts a report": (
        TRAINING + "Tim yang terdiri dari Polres Paser dan Dinas Sosial Kabupaten Paser menyusun laporan.",
        "ATTENDED",
        "Kepolisian Resor Paser",
    ),
    "competitors at no contest": (
        TRAINING + "Pada ajang lain Kota Balikpapan bersaing dengan Kota Samarinda.",
        "ATTENDED",
        "Pemerintah Kota Samarinda",
    ),
    "a prize that nobody gave yet": (
        f"Penyematan {SATYALANCANA} belum dilakukan oleh Menteri Dalam Negeri Tito Karnavian.",
        "WON",
        "",
    ),
    "no product of that body": (
        "Aplikasi Sikaltim bukan produk Badan Pusat Statistik.",
        "OPERATES",
        "",
    ),
    "a gift to one who fainted at it": (
        "Wali Kota Balikpapan Rahmad Mas'ud menyerahkan bantuan kepada Adamin Siregar yang dirawat karena pingsan saat Rapat Koordinasi Stunting "
        "di Paser, Senin (12/8/2024).",
        "ATTENDED",
        "Rapat Koordinasi Stunting",
    ),
    "who spoke for another elsewhere": (
        TRAINING
        + '"Kami dukung," papar Kepala Dinas Kominfo Adwar Skenda Putra yang mewakili Wali Kota Balikpapan di Jakarta pekan lalu.',
        "ATTENDED",
        "Adwar Skenda Putra",
    ),
    "a speech before the press": (
        "Hal itu dikatakan Muhaimin Ahmad di depan awak media usai Pelatihan Digital Marketing di Balikpapan, Senin (12/8/2024).",
        "ATTENDED",
        "speaker",
    ),
    "winners without others": (
        "Kota Balikpapan menerima Smart Nation Award 2020 tanpa bersama daerah lainnya, yakni Kabupaten Paser dan Kota Samarinda.",
        "WON",
        "Pemerintah Kabupaten Paser",
    ),
    "a place of last year": (
        "Jambore Satlinmas 2024 yang tahun lalu digelar di Kabupaten Paser tahun ini pindah.",
        "TOOK_PLACE_IN",
        "Kabupaten Paser",
    ),
    "the head of one of two places": (
        "Di Kecamatan Long Ikis dan Kecamatan Kuaro, Camat setempat Adamin Siregar mengaku lega.",
        "HOLDS",
        "Camat Kuaro",
    ),
    "whose presence a speech welcomes": (
        TRAINING
        + "Muhaimin Ahmad memberikan apresiasi atas kehadiran Wali Kota Balikpapan Rahmad Mas'ud saat memberikan sambutan.",
        "ATTENDED",
        "Rahmad Mas'ud",
    ),
}


@pytest.mark.parametrize("case", UNTOLD)
def test_what_is_not_so_is_not_told(case: str) -> None:
    text, predicate, word = UNTOLD[case]
    assert not [claim for claim in said(text) if claim[1] == predicate and (not word or word in claim)]


TOLD = {
    "a citizen who comes": "Adamin Siregar, warga Balikpapan, menghadiri Rapat Koordinasi Stunting di Paser, Senin (12/8/2024).",
    "a guest of honour": "Adamin Siregar, tamu kehormatan, menghadiri Rapat Koordinasi Stunting di Paser, Senin (12/8/2024).",
}


@pytest.mark.parametrize("case", TOLD)
def test_one_of_a_crowd_who_has_a_name_is_told_of(case: str) -> None:
    assert ("Adamin Siregar", "ATTENDED", "Rapat Koordinasi Stunting", "attendee") in said(TOLD[case])


def test_sessions_of_two_councils_are_two() -> None:
    text = (
        "Wali Kota Balikpapan Rahmad Mas'ud menghadiri Rapat Paripurna DPRD Kota Balikpapan, Senin (12/8/2024). "
        "Bupati Paser Adamin Siregar menghadiri Rapat Paripurna DPRD Kabupaten Paser."
    )
    told = said(text)
    assert ("Adamin Siregar", "ATTENDED", "Rapat Paripurna DPRD Kabupaten Paser", "attendee") in told
    assert ("Rahmad Mas'ud", "ATTENDED", "Rapat Paripurna DPRD Kota Balikpapan", "attendee") in told
