"""Events and those who were there, in the wordings of releases: events told of by a title, by who looks on, speaks, meets or gives."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import said

KOMINFO = "Dinas Komunikasi dan Informatika Kota Balikpapan"
TRAINING = "Pelatihan Digital Marketing"
HELD = "Diskominfo Kota Balikpapan menggelar Pelatihan Digital Marketing, Senin (21/9/2020). "

TOLD = {
    "a title behind bertajuk": (
        'Diskominfo Kota Balikpapan menggelar kegiatan bertajuk "Literasi Digital untuk Pelajar" di Balikpapan, Senin (12/5/2025).',
        {(KOMINFO, "ORGANISED", "Literasi Digital untuk Pelajar")},
    ),
    "a title in capitals": (
        "Diskominfo Kota Balikpapan menggelar kegiatan dengan tajuk BINCANG BERSAMA MEDIA di Balikpapan, Senin (12/5/2025).",
        {(KOMINFO, "ORGANISED", "BINCANG BERSAMA MEDIA")},
    ),
    "an official who holds an event": (
        "Kepala Bappeda Kota Balikpapan Adamin Siregar menyelenggarakan Sosialisasi Satu Data di Balikpapan.",
        {
            ("Adamin Siregar", "ORGANISED", "Sosialisasi Satu Data"),
            ("Sosialisasi Satu Data", "TOOK_PLACE_IN", "Kota Balikpapan"),
        },
    ),
    "who inspects an event is there": (
        "Wali Kota Balikpapan Rahmad Mas'ud meninjau pelaksanaan Pelatihan Digital Marketing yang digelar Diskominfo Kota Balikpapan.",
        {("Rahmad Mas'ud", "ATTENDED", TRAINING, "attendee")},
    ),
    "who inspects a part of it is there too": (
        HELD + "Wali Kota Balikpapan Rahmad Mas'ud meninjau jalannya diskusi.",
        {("Rahmad Mas'ud", "ATTENDED", TRAINING, "attendee")},
    ),
    "who speaks before its audience": (
        "Hal itu disampaikan Sekda Kota Balikpapan Muhaimin di hadapan 60 peserta Pelatihan Digital Marketing di Balikpapan, Senin (21/9/2020).",
        {("Muhaimin", "ATTENDED", TRAINING, "speaker")},
    ),
    "who speaks for another": (
        HELD + '"Kami dukung," papar Kepala Dinas Kominfo Adwar Skenda Putra yang mewakili Wali Kota Balikpapan.',
        {("Adwar Skenda Putra", "ATTENDED", TRAINING, "attendee")},
    ),
    "who follows it": (
        HELD + "Kepala Dinas Kesehatan, Adamin Siregar beserta jajaran mengikutinya di Aula Diskominfo.",
        {("Adamin Siregar", "ATTENDED", TRAINING, "attendee")},
    ),
    "whose presence a speech welcomes speaks not": (
        HELD + "Muhaimin Ahmad memberikan apresiasi atas kehadiran Wali Kota Balikpapan saat memberikan sambutan.",
        {("Muhaimin Ahmad", "ATTENDED", TRAINING, "speaker")},
    ),
    "gifts at an occasion": (
        "Bantuan diserahkan Wali Kota Balikpapan Rahmad Mas'ud kepada Ketua PMI Kota Balikpapan Adamin Siregar dalam acara Musyawarah Kerja PMI "
        "Kota Balikpapan, Senin (11/11/2019).",
        {
            ("Rahmad Mas'ud", "ATTENDED", "Musyawarah Kerja PMI Kota Balikpapan", "attendee"),
            ("Adamin Siregar", "ATTENDED", "Musyawarah Kerja PMI Kota Balikpapan", "recipient"),
        },
    ),
    "those with whom one met": (
        "Dalam diskusi bersama unsur Kementerian Agama, MUI dan Polres Paser yang digelar di Aula Dinas Kominfo Kabupaten Paser, Rabu (23/9/2020), "
        "para tokoh bersepakat.",
        {
            ("Majelis Ulama Indonesia", "ATTENDED", "Diskusi", "attendee"),
            ("Kepolisian Resor Paser", "ATTENDED", "Diskusi", "attendee"),
        },
    ),
    "bodies that fill the programme": (
        "Pelatihan Bela Negara di Kabupaten Paser diisi materi kebangsaan oleh Kodim 0904, serta materi disiplin oleh BKPSDM Kabupaten Paser.",
        {
            ("Komando Distrik Militer 0904", "ATTENDED", "Pelatihan Bela Negara", "speaker"),
            (
                "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Paser",
                "ATTENDED",
                "Pelatihan Bela Negara",
                "speaker",
            ),
        },
    ),
    "a team on patrol": (
        "Satpol PP Kabupaten Paser menggelar Operasi Yustisi, Senin (14/9/2020). Tim yang terdiri dari unsur Polres Paser dan Dinas Pariwisata "
        "Kabupaten Paser itu menyisir tempat usaha.",
        {
            ("Kepolisian Resor Paser", "ATTENDED", "Operasi Yustisi", "attendee"),
            ("Dinas Pariwisata Kabupaten Paser", "ATTENDED", "Operasi Yustisi", "attendee"),
        },
    ),
    "a clause that ends the sentence is of its subject": (
        "Wali Kota Balikpapan Rahmad Mas'ud mengapresiasi kinerja Dinas Sosial Kota Balikpapan saat menghadiri Forum Lintas OPD 2021, Kamis (15/4/2021).",
        {("Rahmad Mas'ud", "ATTENDED", "Forum Lintas OPD 2021", "attendee")},
    ),
    "two heads at once": (
        "Wali Kota dan Wakil Wali Kota Balikpapan Rahmad Mas'ud dan Adamin Siregar membuka Festival Literasi di Balikpapan, Senin (23/5/2022).",
        {
            ("Rahmad Mas'ud", "ATTENDED", "Festival Literasi", "opener"),
            ("Adamin Siregar", "ATTENDED", "Festival Literasi", "opener"),
        },
    ),
    "those who fill a programme behind yaitu": (
        "Pelatihan penyiaran digelar di Balikpapan, Jumat (5/3/2021). Dua pelatih dihadirkan dalam acara tersebut, yaitu Adamin Siregar dan "
        "Muhaimin Ahmad.",
        {
            ("Adamin Siregar", "ATTENDED", "Pelatihan penyiaran", "speaker"),
            ("Muhaimin Ahmad", "ATTENDED", "Pelatihan penyiaran", "speaker"),
        },
    ),
    "those who compete": (
        "Lomba Pertunjukan Rakyat digelar di Samarinda, Senin (4/3/2024). Pada lomba itu Kota Balikpapan bersaing dengan Kota Bontang.",
        {
            ("Pemerintah Kota Balikpapan", "ATTENDED", "Lomba Pertunjukan Rakyat", "attendee"),
            ("Pemerintah Kota Bontang", "ATTENDED", "Lomba Pertunjukan Rakyat", "attendee"),
        },
    ),
    "a council's own session": (
        "Wali Kota Balikpapan Rahmad Mas'ud menghadiri Rapat Paripurna DPRD Kota Balikpapan, Senin (4/3/2024).",
        {
            (
                "Dewan Perwakilan Rakyat Daerah Kota Balikpapan",
                "ORGANISED",
                "Rapat Paripurna DPRD Kota Balikpapan",
            )
        },
    ),
    "a contingent seen off": (
        "Wali Kota Balikpapan Rahmad Mas'ud melepas kontingen POPDA Kota Balikpapan di Balai Kota, Senin (23/5/2022).",
        {("Rahmad Mas'ud", "ATTENDED", "Pelepasan kontingen POPDA Kota Balikpapan", "opener")},
    ),
    "those met on a visit": (
        "Dalam kunjungan kerja ke Kota Bontang, Jumat (3/9/2021), Sekda Kota Balikpapan Muhaimin bertemu langsung dengan Kepala Dinas Kominfo "
        "Kota Bontang Adamin Siregar.",
        {("Adamin Siregar", "ATTENDED", "Kunjungan kerja ke Kota Bontang", "host")},
    ),
    "an embassy's guest": (
        "Duta Besar Jepang untuk Indonesia Adamin Siregar hadir dalam Balikpapan Expo 2024.",
        {
            ("Adamin Siregar", "HOLDS", "Duta Besar Jepang untuk Indonesia", "definitive"),
            ("Adamin Siregar", "ATTENDED", "Balikpapan Expo 2024", "attendee"),
        },
    ),
    "a place told of right behind the event": (
        "Jambore Satlinmas Kalimantan Timur 2019 yang dilaksanakan di Kabupaten Paser berlangsung meriah.",
        {("Jambore Satlinmas Kalimantan Timur 2019", "TOOK_PLACE_IN", "Kabupaten Paser")},
    ),
    "a body that swears in": (
        "Komisi Pemilihan Umum Kabupaten Paser melantik 30 anggota Panitia Pemilihan Kecamatan di Kantor KPU, Rabu (2/1/2019).",
        {
            (
                "Komisi Pemilihan Umum Kabupaten Paser",
                "ORGANISED",
                "Pelantikan 30 anggota Panitia Pemilihan Kecamatan",
            )
        },
    ),
    "who speaks in it, named before it": (
        HELD + "Adamin Siregar dalam pelatihan tersebut menyampaikan beberapa hal.",
        {("Adamin Siregar", "ATTENDED", TRAINING, "attendee")},
    ),
    "who speaks on the occasion, named before it": (
        HELD + "Adamin Siregar, pada kesempatan tersebut, menegaskan pentingnya data.",
        {("Adamin Siregar", "ATTENDED", TRAINING, "speaker")},
    ),
    "who faces its audience": (
        HELD + "Di hadapan peserta, Adamin Siregar menegaskan pentingnya data.",
        {("Adamin Siregar", "ATTENDED", TRAINING, "speaker")},
    ),
    "who came as a speaker": (
        HELD + "Sebagai narasumber hadir Adamin Siregar.",
        {("Adamin Siregar", "ATTENDED", TRAINING, "speaker")},
    ),
    "who leads the prayer at its end": (
        HELD + "Acara ditutup dengan doa yang dipimpin Adamin Siregar.",
        {("Adamin Siregar", "ATTENDED", TRAINING, "attendee")},
    ),
    "who leads the meeting that a prayer opens": (
        HELD + "Pelatihan diawali doa dan dipimpin Adamin Siregar.",
        {("Adamin Siregar", "ATTENDED", TRAINING, "host")},
    ),
    "who is met between the parts of a meeting": (
        "Diskominfo Kota Balikpapan menggelar rapat koordinasi, Senin (21/9/2020). Adamin Siregar saat ditemui di sela rapat "
        "menyebut data penting.",
        {("Adamin Siregar", "ATTENDED", "Rapat koordinasi", "attendee")},
    ),
    "whose speech formally opens it": (
        HELD + "Pelatihan itu resmi dibuka dengan pidato Wali Kota Balikpapan Rahmad Mas'ud.",
        {("Rahmad Mas'ud", "ATTENDED", TRAINING, "opener")},
    ),
    "who closes a meeting": (
        "Diskominfo Kota Balikpapan menggelar rapat koordinasi, Senin (21/9/2020). Rapat ditutup oleh Adamin Siregar.",
        {("Adamin Siregar", "ATTENDED", "Rapat koordinasi", "attendee")},
    ),
    "a title behind bertajuk that says the noun again": (
        "Adamin Siregar mengikuti sosialisasi bahaya hoaks, bertajuk sosialisasi Pencegahan dan Penanganan Hoaks, Senin (12/11/2018) di Balikpapan.",
        {("Adamin Siregar", "ATTENDED", "Sosialisasi Pencegahan dan Penanganan Hoaks", "attendee")},
    ),
    "agencies that come with the personnel of another": (
        "Dinas Sosial Kota Balikpapan dan BPBD Kota Balikpapan serta personel Satpol PP Kota Balikpapan mengikuti Pelatihan Digital Marketing, "
        "Senin (21/9/2020).",
        {
            ("Dinas Sosial Kota Balikpapan", "ATTENDED", TRAINING, "attendee"),
            ("Badan Penanggulangan Bencana Daerah Kota Balikpapan", "ATTENDED", TRAINING, "attendee"),
            ("Satuan Polisi Pamong Praja Kota Balikpapan", "ATTENDED", TRAINING, "attendee"),
        },
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_a_wording_tells_who_was_there(case: str) -> None:
    text, expected = TOLD[case]
    assert expected <= said(text)


UNTOLD = {
    "an audience of no name": (
        "Kepala Bidang Aptika, Adamin Siregar menambahkan, dalam Balikpapan Expo 2024, warga yang datang bisa menyaksikan Festival Rakyat.",
        ("Adamin Siregar", "ATTENDED"),
    ),
    "an event that is planned": (
        HELD
        + "Sekretaris Dinas Kominfo, Adamin Siregar menyebut, dalam acara itu pihaknya akan menyelenggarakan sejumlah lomba.",
        ("Adamin Siregar", "ATTENDED"),
    ),
    "several activities": (
        "Diskominfo Kota Samarinda melakukan studi banding ke Diskominfo Kota Balikpapan, Selasa (14/5/2024). "
        "Pemerintah Kota Balikpapan sudah melakukan berbagai kegiatan bersama media.",
        ("Pemerintah Kota Balikpapan", "ATTENDED"),
    ),
    "animals let go": (
        "Wali Kota Balikpapan Rahmad Mas'ud melepas tukik di pantai, Senin (23/5/2022).",
        ("Rahmad Mas'ud", "ATTENDED"),
    ),
    "works that are no event": (
        "Wali Kota Balikpapan Rahmad Mas'ud mengikuti kegiatan Rehabilitasi Jaringan Irigasi di Balikpapan, Senin (4/3/2024).",
        ("Rahmad Mas'ud", "ATTENDED"),
    ),
    "whose child speaks in it": (
        HELD + "Anak Adamin Siregar dalam pelatihan tersebut menyampaikan beberapa hal.",
        ("Adamin Siregar", "ATTENDED"),
    ),
    "whose presence is hoped for": (
        HELD + "Kehadiran Adamin Siregar dalam pelatihan itu diharapkan.",
        ("Adamin Siregar", "ATTENDED"),
    ),
    "who faces the press": (
        HELD + "Di hadapan awak media, Adamin Siregar menegaskan pentingnya data.",
        ("Adamin Siregar", "ATTENDED"),
    ),
    "who closes a road": (
        HELD + "Akses jalan ditutup oleh Adamin Siregar.",
        ("Adamin Siregar", "ATTENDED"),
    ),
}


@pytest.mark.parametrize("case", UNTOLD)
def test_a_wording_tells_of_nobody_there(case: str) -> None:
    text, (who, predicate) = UNTOLD[case]
    assert not [claim for claim in said(text) if claim[:2] == (who, predicate)]


def test_two_names_of_one_session_are_one_event() -> None:
    text = (
        "Sekda Kota Balikpapan Muhaimin memberikan sambutan pada sidang paripurna istimewa HUT Balikpapan ke-127, Senin (10/2/2024). "
        "Usai menghadiri Paripurna Istimewa DPRD Hari Jadi Kota Minyak, Adamin Siregar menanam pohon, Senin (10/2/2024)."
    )
    assert len({claim[2] for claim in said(text) if claim[1] == "ATTENDED"}) == 1
