"""Posts and names in the wordings of releases: epithets, spouses, envoys, heads of the place named before, titles glued together."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import said

TOLD = {
    "an epithet of whoever spoke last": (
        '"Kasus turun," jelas dr Adamin Siregar. Kepala Dinas Kesehatan Kabupaten Paser itu juga menyebut vaksinasi berlanjut.',
        {("Adamin Siregar", "HOLDS", "Kepala Dinas Kesehatan Kabupaten Paser", "definitive")},
    ),
    "an office besides": (
        "Bupati Paser Adamin Siregar menerbitkan instruksi. Bupati selaku Ketua Satgas Penanganan Covid-19 Kabupaten Paser menegaskan hal itu.",
        {("Adamin Siregar", "HOLDS", "Ketua Satuan Tugas Penanganan Covid-19 Kabupaten Paser", "definitive")},
    ),
    "the head of the place named before": (
        "Di Kecamatan Long Ikis, Camat setempat Adamin Siregar mengaku telah melakukan sosialisasi.",
        {("Adamin Siregar", "HOLDS", "Camat Long Ikis", "definitive")},
    ),
    "a camat's wife": (
        "Pesan itu selaras dengan harapan Camat Long Ikis, Siregar. Ketua TP PKK Kecamatan Long Ikis, Hanifah Adamin Siregar menyebut warga senang.",
        {("Siregar", "HOLDS", "Camat Long Ikis", "definitive")},
    ),
    "a wife with her husband's names": (
        "Apel dipimpin Bupati Paser, Adamin Siregar. Adamin didampingi istri, Ny. Sinta Adamin Siregar. Bupati Adamin Siregar membuka lomba.",
        {
            ("Adamin Siregar", "HOLDS", "Bupati Paser", "definitive"),
            ("Sinta Adamin Siregar", "ATTENDED", "Apel", "attendee"),
        },
    ),
    "two posts of one surname": (
        "Kepala Seksi Tata Kelola, Bidang Informatika Dinas Kominfo Paser, Ratna Adamin menyebut hal itu. "
        "Kepala Bidang Informatika Dinas Kominfo Paser, Adamin, menambahkan.",
        {
            (
                "Adamin",
                "HOLDS",
                "Kepala Bidang Informatika Dinas Komunikasi dan Informatika Kabupaten Paser",
                "definitive",
            )
        },
    ),
    "a teacher of a university before another clause": (
        "Narasumber kedua adalah DR Adamin Siregar S.Psi, dosen UGM sekaligus seorang psikolog.",
        {("Adamin Siregar", "HOLDS", "Dosen Universitas Gadjah Mada", "definitive")},
    ),
    "a consul": (
        "Konsul Jenderal Australia di Makassar, Adamin Siregar, hadir dalam Balikpapan Expo 2024.",
        {("Adamin Siregar", "HOLDS", "Konsul Jenderal Australia di Makassar", "definitive")},
    ),
    "an envoy's full title": (
        "Duta Besar Luar Biasa dan Berkuasa Penuh Republik Ceko Adamin Siregar berkunjung ke Balikpapan.",
        {("Adamin Siregar", "HOLDS", "Duta Besar Luar Biasa dan Berkuasa Penuh Republik Ceko", "definitive")},
    ),
    "a stop inside TP. PKK": (
        "Pelatihan dibuka Ketua TP. PKK Kabupaten Paser dr. Sinta Rosma, M.Kes. didampingi Wakil Ketua TP. PKK Hanifah Siregar, S.Pd.",
        {
            (
                "Hanifah Siregar",
                "HOLDS",
                "Wakil Ketua Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga Kabupaten Paser",
                "definitive",
            )
        },
    ),
    "degrees with a stop between them": (
        "Bupati Paser Adamin Siregar, SE. MM., mengutarakan hal itu saat membuka Rakor Kehumasan.",
        {("Adamin Siregar", "ATTENDED", "Rakor Kehumasan", "opener")},
    ),
    "an arm with a stop inside": (
        "Dandim 0905 Letkol C.zi Adamin Siregar membuka rapat.",
        {("Adamin Siregar", "HOLDS", "Komandan Distrik Militer 0905", "definitive")},
    ),
    "a stop behind a government": (
        "Rapat itu dihadiri Kepala Bappeda Pemprov. Kaltim Adamin Siregar.",
        {("Adamin Siregar", "ATTENDED", "Rapat", "attendee")},
    ),
    "a surname that lost its capital": (
        "Ketua HIPMI Balikpapan, Adamin siregar menyampaikan terima kasih.",
        {
            (
                "Adamin siregar",
                "HOLDS",
                "Ketua Himpunan Pengusaha Muda Indonesia Balikpapan",
                "definitive",
            )
        },
    ),
    "who stands in, told in between": (
        "Kepala Bagian Pemerintahan Setda Paser, mewakili Pemerintah Kabupaten Paser, Adamin Siregar, berharap ada kerja yang baik.",
        {
            (
                "Adamin Siregar",
                "HOLDS",
                "Kepala Bagian Pemerintahan Sekretariat Daerah Kabupaten Paser",
                "definitive",
            ),
            ("Adamin Siregar", "REPRESENTED", "Pemerintah Kabupaten Paser"),
        },
    ),
    "a unit in small letters": (
        "Kepala seksi teknologi jaringan Bidang Informatika Dinas Kominfo Paser, Adamin Siregar, menghubungi penyedia jasa.",
        {
            (
                "Adamin Siregar",
                "HOLDS",
                "Kepala Seksi teknologi jaringan Bidang Informatika Dinas Komunikasi dan Informatika Kabupaten Paser",
                "definitive",
            )
        },
    ),
    "a part of the agency that has its affairs": (
        "Dinas Kominfo Kabupaten Paser mendukung hal itu. Menurut Dinas Sosial, rakor penting. Kepala Bidang Persandian, Adamin Siregar "
        "menyebut jaringan siap.",
        {
            (
                "Adamin Siregar",
                "HOLDS",
                "Kepala Bidang Persandian Dinas Komunikasi dan Informatika Kabupaten Paser",
                "definitive",
            )
        },
    ),
    "a minister of the republic, and the short form of his office": (
        "Menteri Dalam Negeri Republik Indonesia (Mendagri RI) Adamin Siregar menghadiri rapat koordinasi.",
        {("Adamin Siregar", "HOLDS", "Menteri Dalam Negeri", "definitive")},
    ),
    "who chairs a council": (
        "Muhaimin Ahmad hadir. DPRD Kota Balikpapan diketuai oleh Adamin Siregar.",
        {("Adamin Siregar", "HOLDS", "Ketua Dewan Perwakilan Rakyat Daerah Kota Balikpapan", "definitive")},
    ),
    "who chairs the board of an association": (
        "Pengurus PMI Kota Balikpapan yang diketuai Adamin Siregar datang.",
        {("Adamin Siregar", "HOLDS", "Ketua Palang Merah Indonesia Kota Balikpapan", "definitive")},
    ),
    "who stands in for a government beside its head": (
        "Sekretaris Daerah Kota Balikpapan Muhaimin Ahmad, mewakili Wali Kota dan Pemerintah Kota Balikpapan mengucapkan selamat.",
        {
            ("Muhaimin Ahmad", "REPRESENTED", "Wali Kota Balikpapan"),
            ("Muhaimin Ahmad", "REPRESENTED", "Pemerintah Kota Balikpapan"),
        },
    ),
    "the chair of an event": (
        "Workshop Smart City digelar di Balikpapan, Kamis (18/11/2021). Peserta berjumlah 30 orang, kata Ketua Panitia, Adamin Siregar, S.Sos.",
        {("Adamin Siregar", "HOLDS", "Ketua Panitia Workshop Smart City", "definitive")},
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_a_wording_tells_who_holds_what(case: str) -> None:
    text, expected = TOLD[case]
    assert expected <= said(text)


UNTOLD = {
    "one of a list": (
        "Sidak diikuti Adamin Siregar. OPD yang disisir rombongan Sekda, BKD, Kasatpol PP Kota Balikpapan ini adalah Dinas Sosial.",
        "Kepala Satuan Polisi Pamong Praja Kota Balikpapan",
    ),
    "an office that another has": (
        "Bupati Paser Adamin Siregar hadir. Muhaimin Ahmad menjelaskan hal itu. Bupati Paser itu tersenyum.",
        "Muhaimin Ahmad",
    ),
    "a trophy": (
        'Kejuaraan Gulat "Kajati Cup" Kalimantan Timur digelar di Balikpapan, Senin (4/3/2024).',
        "Cup",
    ),
    "a district": (
        "Hadir dalam rapat itu Pj Kades Damai Long Ikis.",
        "Long Ikis",
    ),
    "a guest whom somebody salutes": (
        "Kepada Bupati Paser, Adamin Siregar juga menyampaikan terima kasih.",
        "Bupati Paser",
    ),
    "an audience's members": (
        "Ketua DPRD Kota Balikpapan Adamin Siregar didampingi sejumlah wakil ketua dan para anggota menyimak paparan.",
        "Anggota Dewan Perwakilan Rakyat Daerah Kota Balikpapan",
    ),
    "members whom somebody addresses": (
        "Kepada para anggota DPRD Kota Balikpapan, Adamin Siregar juga mengajak warga.",
        "Adamin Siregar",
    ),
    "the escort of who comes next": (
        "Didampingi Kepala Dinas Sosial Kota Balikpapan, Muhaimin Ahmad saat melepas kontingen menyampaikan hal itu.",
        "Muhaimin Ahmad",
    ),
    "the decree of an office": (
        "Bupati Paser hadir. Sesuai Peraturan Bupati, Adamin Siregar menyebut hal itu.",
        "Adamin Siregar",
    ),
    "who chairs a part of a council": (
        "Muhaimin Ahmad hadir. Pansus DPRD Kota Balikpapan diketuai Adamin Siregar.",
        "Adamin Siregar",
    ),
    "who chairs a session": (
        "Rapat DPRD Kota Balikpapan diketuai Adamin Siregar.",
        "Adamin Siregar",
    ),
    "what was, in a quotation": (
        'Adamin Siregar hadir dalam rapat. "Saya sebagai Bupati Paser waktu itu menolak," kata Adamin Siregar.',
        "Adamin Siregar",
    ),
}


@pytest.mark.parametrize("case", UNTOLD)
def test_a_wording_gives_nobody_an_office(case: str) -> None:
    text, word = UNTOLD[case]
    assert not [claim for claim in said(text) if claim[1] == "HOLDS" and word in claim]
