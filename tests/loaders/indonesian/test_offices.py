"""Offices in the words of releases, each with the full name it gets. The names of people are those of the seeds."""

from __future__ import annotations

import pytest

from jejaring.graph.claims import Article
from jejaring.loaders.extract import extract
from tests.loaders.indonesian.sayings import said

OFFICES = [
    ("Kepala Dinas Kominfo, Statistik dan Persandian Kota Bogor, {},", "Kepala Dinas Komunikasi, Informatika, Statistik dan Persandian Kota Bogor"),
    ("Kabid IKP Diskominfo Kabupaten Paser {}", "Kepala Bidang Informasi dan Komunikasi Publik Dinas Komunikasi dan Informatika Kabupaten Paser"),
    ("Kalaksa BPBD Kabupaten Paser {}", "Kepala Pelaksana Badan Penanggulangan Bencana Daerah Kabupaten Paser"),
    ("Kepala UPTD Lahat Dinas PU Provinsi Sumsel {}", "Kepala Unit Pelaksana Teknis Daerah Lahat Dinas Pekerjaan Umum Provinsi Sumatera Selatan"),
    ("Sekretaris Utama (Sestama) BSSN RI, {},", "Sekretaris Utama Badan Siber dan Sandi Negara"),
    ("Direktur Kepesertaan BPJS Kesehatan {}", "Direktur Kepesertaan Badan Penyelenggara Jaminan Sosial Kesehatan"),
    ("Staf Khusus Wapres {}", "Staf Khusus Wakil Presiden"),
    ("Ketua Komisi I DPRD Jawa Barat {}", "Ketua Komisi I Dewan Perwakilan Rakyat Daerah Provinsi Jawa Barat"),
    ("Anggota DPR RI Dapil Kalimantan Timur {}", "Anggota Dewan Perwakilan Rakyat Daerah Pemilihan Kalimantan Timur"),
    ("Ketua Umum BPD HIPMI Kaltim Periode 2022-2025 {}", "Ketua Umum Badan Pengurus Daerah Himpunan Pengusaha Muda Indonesia Kalimantan Timur"),
    ("Wakil Rektor III Universitas Diponegoro, {},", "Wakil Rektor III Universitas Diponegoro"),
    ("Ketua Masjid Agung At Taqwa, {},", "Ketua Masjid Agung At Taqwa"),
    ("Dandim 0906/Kutai Kartanegara Letkol Inf {}", "Komandan Distrik Militer 0906/Kutai Kartanegara"),
    ("Dandim 0906 Letkol Inf {}", "Komandan Distrik Militer 0906"),
    ("Kasubdit V Siber Polda Kaltim Kompol {}", "Kepala Subdirektorat V Siber Kepolisian Daerah Kalimantan Timur"),
    ("Ketua Relawan TIK Bengkulu {}", "Ketua Relawan Teknologi Informasi dan Komunikasi Bengkulu"),
    ("Danlanal Balikpapan Kolonel Laut (P) {}", "Komandan Pangkalan TNI Angkatan Laut Balikpapan"),
    ("Camat Balikpapan Utara {}", "Camat Balikpapan Utara"),
    ("Lurah Tanah Grogot {}", "Lurah Tanah Grogot"),
    ("Kepala Desa Suatang Baru, Kecamatan Paser Belengkong, {},", "Kepala Desa Suatang Baru Kecamatan Paser Belengkong"),
    ("Ketua Balikpapan Smart Community, {},", "Ketua Balikpapan Smart Community"),
    ("Direktur Jenderal Industri Logam, Mesin, Alat Transportasi dan Elektronika Kementerian Perindustrian, {},", "Direktur Jenderal Industri Logam, Mesin, Alat Transportasi dan Elektronika Kementerian Perindustrian"),
    ("Wakil Mendagri, {},", "Wakil Menteri Dalam Negeri"),
    ("Deputi Direktur Bank Indonesia Jawa Barat, {},", "Deputi Direktur Bank Indonesia Jawa Barat"),
    ("Pejabat Fungsional Pranata Komputer Diskominfo Kabupaten Paser, {},", "Pranata Komputer Dinas Komunikasi dan Informatika Kabupaten Paser"),
    ("Kabag Organisasi Sekretariat Pemkab Paser {}", "Kepala Bagian Organisasi Sekretariat Daerah Kabupaten Paser"),
    ("Kepala Sudis Kominfotik Jakarta Barat, {},", "Kepala Suku Dinas Komunikasi, Informatika dan Statistik Kota Jakarta Barat"),
    ("Kasi Pemerintahan Kecamatan Kanor {}", "Kepala Seksi Pemerintahan Kecamatan Kanor"),
    ("Kepala Dinas Kominfo Persandian dan Statistik Kota Balikpapan, {},", "Kepala Dinas Komunikasi, Informatika, Persandian dan Statistik Kota Balikpapan"),
    ("Dandim 0904/PSR Letkol Inf {}", "Komandan Distrik Militer 0904/PSR"),
    ("Ketua Divisi Advokasi, Sosialisasi dan Edukasi Komisi Informasi Provinsi Kalimantan Timur {}", "Ketua Divisi Advokasi, Sosialisasi dan Edukasi Komisi Informasi Provinsi Kalimantan Timur"),
    ("Direktur Jenderal Migas Kementerian ESDM {}", "Direktur Jenderal Minyak dan Gas Bumi Kementerian Energi dan Sumber Daya Mineral"),
    ("Head of Data Analytics Unit Pengelola Jakarta Smart City, {},", "Head of Data Analytics Unit Pengelola Jakarta Smart City"),
]  # fmt: skip


def held(text: str) -> set[tuple[str, str]]:
    """Who holds which office in ``text``."""
    reading = extract(Article(text, ("a.txt",)))
    named = {key: entity.name for key, entity in reading.entities.items()}
    return {(named[c.subject], named[c.object]) for c in reading.claims if c.predicate == "HOLDS"}


@pytest.mark.parametrize(("written", "office"), OFFICES)
def test_an_office_in_full(written: str, office: str) -> None:
    assert held(f"{written.format('Adamin Siregar')} mengatakan demikian.") == {("Adamin Siregar", office)}


HOLDERS = [
    (
        "Hadir para Staf Khusus Wapres Adamin Siregar dan Eddy Santoso.",
        {("Adamin Siregar", "Staf Khusus Wakil Presiden"), ("Eddy Santoso", "Staf Khusus Wakil Presiden")},
    ),
    (
        "Dilantik Adamin Siregar sebagai Kepala Bappeda Kota Bogor, Eddy Santoso Kepala Dinas Sosial Kota Bogor, dan lainnya.",
        {
            ("Adamin Siregar", "Kepala Badan Perencanaan Pembangunan Daerah Kota Bogor"),
            ("Eddy Santoso", "Kepala Dinas Sosial Kota Bogor"),
        },
    ),
    ("Hadir Subkoordinator Persandian (PTSD) Dinas Sosial Kota Bogor.", set()),
]


HOLDERS += [
    ("Hadir istri Bupati Paser Letizia Siregar.", set()),
    (
        "Bupati Paser M. Adamin Siregar dan Ketua TP PKK Kabupaten Paser Letizia Adamin Siregar hadir. Bupati Paser Adamin Siregar berterima kasih.",
        {
            ("M. Adamin Siregar", "Bupati Paser"),
            ("Letizia Adamin Siregar", "Ketua Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga Kabupaten Paser"),
        },
    ),
    (
        "Wali Kota Bogor Adamin Siregar hadir di Kota Depok, Kota Depok, Kota Depok. Wali Kota Adamin Siregar berterima kasih.",
        {("Adamin Siregar", "Wali Kota Bogor")},
    ),
]


@pytest.mark.parametrize(("text", "who"), HOLDERS)
def test_who_holds_what_in_a_list(text: str, who: set[tuple[str, str]]) -> None:
    assert held(text) == who


STEPS = [
    (
        "Ketua PWI Kota Bogor Adamin Siregar, Sekretaris Eddy Santoso, dan lainnya hadir.",
        ("Eddy Santoso", "Sekretaris Persatuan Wartawan Indonesia Kota Bogor", "definitive"),
    ),
    (
        "Peringkat kedua diraih H Muhaimin, ST. Sekretaris Daerah Kota Balikpapan itu menerima piagam.",
        ("Muhaimin", "Sekretaris Daerah Kota Balikpapan", "definitive"),
    ),
    (
        "Adamin Siregar mengatakan hal itu. Ia pernah menjadi Kepala Dinas Sosial Kota Bogor.",
        ("Adamin Siregar", "Kepala Dinas Sosial Kota Bogor", "former"),
    ),
    (
        "Adamin Siregar dilantik sebagai Sekda Kota Bogor menggantikan Eddy Santoso yang pensiun.",
        ("Eddy Santoso", "Sekretaris Daerah Kota Bogor", "former"),
    ),
    (
        "Adamin Siregar menggantikan Eddy Santoso sebagai Kepala Dinas Sosial Kota Bogor.",
        ("Adamin Siregar", "Kepala Dinas Sosial Kota Bogor", "definitive"),
    ),
    (
        "Eddy Santoso kini dipercaya memimpin Kejati Jawa Barat.",
        ("Eddy Santoso", "Kepala Kejaksaan Tinggi Jawa Barat", "definitive"),
    ),
    (
        "Jabatan Kepala Dinas Sosial Kota Bogor yang sebelumnya dijabat Muhaimin kini diisi oleh Eddy Santoso.",
        ("Muhaimin", "Kepala Dinas Sosial Kota Bogor", "former"),
    ),
    (
        "Jabatan Kepala Dinas Sosial Kota Bogor yang sebelumnya dijabat Muhaimin kini diisi oleh Eddy Santoso.",
        ("Eddy Santoso", "Kepala Dinas Sosial Kota Bogor", "definitive"),
    ),
    (
        "Adamin Siregar dipercaya mengemban amanah sebagai Kepala Dinas Sosial Kota Bogor.",
        ("Adamin Siregar", "Kepala Dinas Sosial Kota Bogor", "definitive"),
    ),
    (
        "Adamin Siregar tetap menjabat Kepala Dinas Sosial Kota Bogor.",
        ("Adamin Siregar", "Kepala Dinas Sosial Kota Bogor", "definitive"),
    ),
    (
        "Kepala Dinas Sosial Kota Bogor kini dijabat oleh Eddy Santoso.",
        ("Eddy Santoso", "Kepala Dinas Sosial Kota Bogor", "definitive"),
    ),
    (
        "Adamin Siregar resmi mengemban amanah baru sebagai Kepala Bakesbangpol Kota Bogor.",
        ("Adamin Siregar", "Kepala Badan Kesatuan Bangsa dan Politik Kota Bogor", "definitive"),
    ),
    (
        "Kepala Dinas Sosial Kota Bogor saat itu, Eddy Santoso, hadir.",
        ("Eddy Santoso", "Kepala Dinas Sosial Kota Bogor", "former"),
    ),
]


@pytest.mark.parametrize(("text", "claim"), STEPS)
def test_offices_told_in_two_steps(text: str, claim: tuple[str, str, str]) -> None:
    reading = extract(Article(text, ("a.txt",)))
    named = {key: entity.name for key, entity in reading.entities.items()}
    found = {
        (named[c.subject], named[c.object], c.qualifiers["status"]) for c in reading.claims if c.predicate == "HOLDS"
    }
    assert claim in found


def test_a_letter_behind_an_office_opens_a_name() -> None:
    text = "Hadir Sekretaris Dinas Sosial Kota Bogor M. Faisal dan Sekretaris Dinas I Wayan Koster."
    found = extract(Article(text, ("a.txt",)))
    assert {e.name for e in found.entities.values() if e.type == "Person"} >= {"M. Faisal"}
    assert not any(entity.name.endswith((" M.", " I")) for entity in found.entities.values())


SENT = [
    ("Hadir perwakilan dari Kodim 0905/Balikpapan, Adamin Siregar, dan lainnya.", "Komando Distrik Militer 0905/Balikpapan"),
    ("Adamin Siregar, perwakilan dari Dinas Sosial Kota Bogor, menyampaikan terima kasih.", "Dinas Sosial Kota Bogor"),
    ("Mewakili Wali Kota Bogor, Sekda Adamin Siregar membuka kegiatan.", "Wali Kota Bogor"),
    ("Kegiatan dihadiri Camat Samboja yang diwakili oleh Adamin Siregar.", "Camat Samboja"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whom"), SENT)
def test_who_stands_in(text: str, whom: str) -> None:
    reading = extract(Article(text, ("a.txt",)))
    named = {key: entity.name for key, entity in reading.entities.items()}
    assert {(named[c.subject], named[c.object]) for c in reading.claims if c.predicate == "REPRESENTED"} == {
        ("Adamin Siregar", whom)
    }


@pytest.mark.parametrize("lead", ["Mewakili", "Membacakan sambutan"])
def test_who_opens_the_sentence_standing_in_holds_not_the_office_before_the_comma(lead: str) -> None:
    text = f"{lead} Kepala Dinas Kominfo Kota Balikpapan, Adamin Siregar membuka Workshop Keamanan Siber, Rabu (12/6/2024)."
    found = {claim[:3] for claim in said(text)}
    office = "Kepala Dinas Komunikasi dan Informatika Kota Balikpapan"
    assert ("Adamin Siregar", "REPRESENTED", office) in found
    assert ("Adamin Siregar", "HOLDS", office) not in found


def test_who_held_an_office_and_who_holds_it_still() -> None:
    text = "Kepala Dinas Sosial Kota Balikpapan yang sebelumnya diduduki oleh Muhaimin kini dijabat Adamin Siregar."
    office = "Kepala Dinas Sosial Kota Balikpapan"
    assert said(text) == {("Muhaimin", "HOLDS", office, "former"), ("Adamin Siregar", "HOLDS", office, "definitive")}
    still = f"Adamin Siregar, yang hingga saat ini masih menjabat sebagai {office}, menghadiri Rapat Koordinasi Sosial, Rabu (12/6/2024)."
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(still)


BRACKETS = [
    ("Kepala Dinas Komunikasi dan Informatika (Kominfo) Provinsi Kalimantan Timur (Kaltim) {}", "Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur"),
    ("Sekretaris Dinas Sosial Kabupaten Penajam Paser Utara (PPU) {}", "Sekretaris Dinas Sosial Kabupaten Penajam Paser Utara"),
    ("Kepala DPKAD Kota Balikpapan {}", "Kepala DPKAD Kota Balikpapan"),
    ("Kepala Balai Monitor Spektrum Frekuensi Radio Kelas I Samarinda Kementerian Komunikasi dan Digital, {},", "Kepala Balai Monitor Spektrum Frekuensi Radio Kelas I Samarinda Kementerian Komunikasi dan Digital"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "office"), BRACKETS)
def test_short_forms_in_brackets_and_parents_behind(words: str, office: str) -> None:
    text = f"{words.format('Adamin Siregar')} menghadiri Rapat Koordinasi Sosial, Rabu (12/6/2024)."
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(text)


def test_committees_named_together_are_of_one_chamber() -> None:
    text = "Komisi I dan Komisi II DPRD Kota Palembang mengunjungi Dinas Kominfo Kota Balikpapan, Rabu (12/6/2024)."
    guests = {claim[0] for claim in said(text) if claim[1] == "ATTENDED" and claim[3] == "attendee"}
    assert guests == {f"Komisi {number} Dewan Perwakilan Rakyat Daerah Kota Palembang" for number in ("I", "II")}


def test_who_stands_in_serves_the_region_of_whom_he_stands_in_for() -> None:
    text = (
        "Workshop Persandian digelar Selasa (6/8/2024). Hadir Gubernur Kalimantan Timur diwakili Asisten Administrasi Umum "
        "Adamin Siregar."
    )
    assert ("Adamin Siregar", "HOLDS", "Asisten Administrasi Umum Provinsi Kalimantan Timur", "definitive") in said(
        text
    )


def test_a_body_and_its_short_form_joined_by_or_are_one() -> None:
    text = "Hadir Ketua Komisi Informasi atau KI Provinsi Bali Adamin Siregar."
    assert ("Adamin Siregar", "HOLDS", "Ketua Komisi Informasi Provinsi Bali", "definitive") in said(text)


def test_a_number_behind_a_name_is_of_the_name() -> None:
    found = said("Hadir Gubernur DIY Sri Sultan Hamengku Buwono X.")
    assert {claim[0] for claim in found} == {"Sri Sultan Hamengku Buwono X"}


BESIDE = [
    ("Kepala Diskominfo Paser, Provinsi Kalimantan Timur Adamin Siregar", "Kepala Dinas Komunikasi dan Informatika Kabupaten Paser"),
    ("Kepala Diskominfo Kota Balikpapan, Kalimantan Timur, Adamin Siregar, S.Sos", "Kepala Dinas Komunikasi dan Informatika Kota Balikpapan"),
    ("Kabid E Government Diskominfo Kota Balikpapan Adamin Siregar", "Kepala Bidang E Government Dinas Komunikasi dan Informatika Kota Balikpapan"),
    ("Kepala Bidang E-Government dan Pengelola Aplikasi Diskominfo Kota Balikpapan, Adamin Siregar", "Kepala Bidang E-Government dan Pengelola Aplikasi Dinas Komunikasi dan Informatika Kota Balikpapan"),
    ("Kepala Subdirektorat Penanggulangan Pemerintah Pusat BSSN, ibu Adamin Siregar", "Kepala Subdirektorat Penanggulangan Pemerintah Pusat Badan Siber dan Sandi Negara"),
    ("Kepala DiskominfoSP Kota Balikpapan Adamin Siregar", "Kepala Dinas Komunikasi, Informatika, Statistik dan Persandian Kota Balikpapan"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "office"), BESIDE)
def test_what_stands_between_an_office_and_its_holder(words: str, office: str) -> None:
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(f"{words} mengatakan demikian.")


def test_a_surname_that_lost_its_capital_before_a_degree() -> None:
    found = said("Kepala Dinas Sosial Kota Balikpapan, Ir. Adamin siregar, M.Si mengatakan demikian.")
    assert {claim[0] for claim in found} == {"Adamin siregar"}


def test_juga_before_an_office_with_its_own_holder_gives_nobody_two() -> None:
    text = "Hadir Kepala Dinas Sosial Kota Balikpapan Adamin Siregar, juga Kepala Dinas Kesehatan Kota Balikpapan Muhaimin."
    assert {(claim[0], claim[2]) for claim in said(text)} == {
        ("Adamin Siregar", "Kepala Dinas Sosial Kota Balikpapan"),
        ("Muhaimin", "Kepala Dinas Kesehatan Kota Balikpapan"),
    }


def test_a_name_before_its_office_beside_a_speech() -> None:
    text = "“Tim itu siap,” ungkap Adamin Siregar Kepala Dinas Sosial Kota Balikpapan dalam sambutannya."
    assert ("Adamin Siregar", "HOLDS", "Kepala Dinas Sosial Kota Balikpapan", "definitive") in said(text)


def test_a_short_form_that_the_article_defines_ends_a_field() -> None:
    text = "Universitas Mulawarman (UM) menjadi tuan rumah. Wakil Rektor Bidang Keuangan dan Sumber Daya UM Adamin Siregar hadir."
    assert (
        "Adamin Siregar",
        "HOLDS",
        "Wakil Rektor Bidang Keuangan dan Sumber Daya Universitas Mulawarman",
        "definitive",
    ) in said(text)


LEFT = [
    "Adamin Siregar yang sebelumnya Kepala Dinas Sosial dan Plt Kepala Dinas Kesehatan kini menjadi Kepala Dinas Perhubungan",
    "Adamin Siregar, semula Kepala Dinas Sosial dan Plt Kepala Dinas Kesehatan, kini resmi sebagai Kepala Dinas Perhubungan",
]


@pytest.mark.parametrize("words", LEFT)
def test_two_offices_left_for_a_third(words: str) -> None:
    text = f"Wali Kota Balikpapan melantik pejabat, Senin (1/7/2024). Pejabat yang dilantik adalah {words}."
    held = {(claim[2].removesuffix(" Kota Balikpapan"), claim[3]) for claim in said(text) if claim[1] == "HOLDS"}
    assert held == {
        ("Kepala Dinas Sosial", "former"),
        ("Kepala Dinas Kesehatan", "former"),
        ("Kepala Dinas Perhubungan", "definitive"),
    }


def test_a_bureau_is_of_the_secretariat_whoever_stands_before_it() -> None:
    text = "Hadir Kepala Dinas Sosial Provinsi Kalimantan Timur Adamin Siregar dan Kepala Biro Organisasi Muhaimin."
    assert (
        "Muhaimin",
        "HOLDS",
        "Kepala Biro Organisasi Sekretariat Daerah Provinsi Kalimantan Timur",
        "definitive",
    ) in said(text)


def test_a_region_behind_the_short_form_in_brackets() -> None:
    found = said("Ketua Komisi Informasi (KI) Kaltim Muhaimin mengatakan demikian.")
    assert found == {("Muhaimin", "HOLDS", "Ketua Komisi Informasi Kalimantan Timur", "definitive")}


def test_the_short_form_of_affairs_behind_a_director_is_the_ministry() -> None:
    found = said("Direktur Informasi Publik Komdigi, Adamin Siregar mengatakan demikian.")
    assert found == {
        ("Adamin Siregar", "HOLDS", "Direktur Informasi Publik Kementerian Komunikasi dan Digital", "definitive")
    }


def test_an_ordinary_word_that_ends_or_is_a_name() -> None:
    found = said("Wali Kota Balikpapan IGN Jaya Negara menerima Prof Dana di kantornya, Rabu (12/6/2024).")
    assert ("IGN Jaya Negara", "HOLDS", "Wali Kota Balikpapan", "definitive") in found


AGENCIES = [
    "Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah",
    "Perindustrian, Perdagangan, Koperasi dan UKM",
    "Perindustrian, Perdagangan dan Koperasi",
    "Kependudukan, Catatan Sipil, Pemberdayaan Masyarakat dan Desa",
    "Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman",
    "Pemuda, Olahraga, Kebudayaan dan Pariwisata",
]


@pytest.mark.parametrize("affairs", AGENCIES)
def test_agencies_of_many_affairs(affairs: str) -> None:
    found = said(f"Hadir Kepala Dinas {affairs} Kota Balikpapan Adamin Siregar.")
    assert found == {("Adamin Siregar", "HOLDS", f"Kepala Dinas {affairs} Kota Balikpapan", "definitive")}


def test_an_affair_with_a_proper_name_is_a_body_of_its_own() -> None:
    text = "Workshop Persandian digelar Rabu (12/6/2024). Hadir Dinas Sosial, Dinas Perdagangan dan Desa Lolo."
    found = {claim[0] for claim in said(text) if claim[1] == "ATTENDED"}
    assert {"Dinas Sosial", "Dinas Perdagangan"} <= found


def test_two_offices_with_a_slash_between() -> None:
    found = said("Hadir Menteri Kependudukan dan Pembangunan Keluarga/Kepala BKKBN, Adamin Siregar.")
    assert {claim[2] for claim in found} == {
        "Menteri Kependudukan dan Pembangunan Keluarga",
        "Kepala Badan Kependudukan dan Keluarga Berencana Nasional",
    }


def test_a_deputy_minister_is_abbreviated_like_the_minister() -> None:
    found = said("Wamenkomdigi Adamin Siregar mengatakan demikian.")
    assert found == {("Adamin Siregar", "HOLDS", "Wakil Menteri Komunikasi dan Digital", "definitive")}


def test_who_advises_a_minister_serves_no_region() -> None:
    text = "Hadir Tenaga Ahli Menteri Kominfo Bidang Literasi Digital Adamin Siregar dan Gubernur Kalimantan Timur Muhaimin."
    found = {claim[2] for claim in said(text) if claim[0] == "Adamin Siregar"}
    assert found == {"Tenaga Ahli Menteri Komunikasi dan Informatika Bidang Literasi Digital"}


def test_a_rank_with_dots_ends_no_sentence() -> None:
    found = said(
        "Hadir Inspektur Jenderal Kementerian Dalam Negeri, Komjen. Pol. Adamin Siregar dan Kapolres Paser AKBP. Muhaimin."
    )
    assert {(claim[0], claim[2]) for claim in found} == {
        ("Adamin Siregar", "Inspektur Jenderal Kementerian Dalam Negeri"),
        ("Muhaimin", "Kepala Kepolisian Resor Paser"),
    }


def test_a_slip_so_frequent_that_word_lists_have_it() -> None:
    found = said("Hadir Seketaris Daerah (Sekda) Kota Balikpapan Muhaimin.")
    assert found == {("Muhaimin", "HOLDS", "Sekretaris Daerah Kota Balikpapan", "definitive")}


def test_english_affairs_joined_by_a_sign() -> None:
    found = said("Hadir Direktur Commercial & ICT PT Jasnita Telekomindo, Sri Akhadah.")
    assert {claim[0] for claim in found} == {"Sri Akhadah"}


def test_a_commission_of_a_region_is_not_the_central_one() -> None:
    found = said("Ketua KIP Provinsi Bali Muhaimin mengatakan demikian.")
    assert found == {("Muhaimin", "HOLDS", "Ketua Komisi Informasi Provinsi Bali", "definitive")}


BEFORE_NAMES = [
    ("Founder dan CEO Ruangguru Belva Devara", "Belva Devara", "CEO Ruangguru"),
    ("Country Director Google Indonesia Randy Jusuf", "Randy Jusuf", "Country Director Google Indonesia"),
    ("Staf Khusus Menkominfo Rosarita Niken Widiastuti", "Rosarita Niken Widiastuti", "Staf Khusus Menteri Komunikasi dan Informatika"),
    ("Kakanwil Kemenag Bali Komang Sri Marheni", "Komang Sri Marheni", "Kepala Kantor Wilayah Kementerian Agama Bali"),
    ("Komisaris Utama Bank BJB Farid Rahman", "Farid Rahman", "Komisaris Utama Bank BJB"),
    ("Perbekel Desa Kutuh I Wayan Mudana", "I Wayan Mudana", "Perbekel Desa Kutuh"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "name", "office"), BEFORE_NAMES)
def test_where_an_office_ends_and_its_holder_begins(words: str, name: str, office: str) -> None:
    assert (name, "HOLDS", office, "definitive") in said(f"Hadir {words}.")


def test_two_offices_joined_by_dan_are_of_two_holders() -> None:
    found = said("Hadir Camat Samboja Adamin Siregar dan Lurah Klandasan Ilir Muhaimin.")
    assert {(claim[0], claim[2]) for claim in found} == {
        ("Adamin Siregar", "Camat Samboja"),
        ("Muhaimin", "Lurah Klandasan Ilir"),
    }


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Dinas Kominfo dan Statistik", "Dinas Komunikasi, Informatika dan Statistik"),
        ("Diskominfo dan Persandian", "Dinas Komunikasi, Informatika dan Persandian"),
        ("Diskominfo, Statistik dan Persandian", "Dinas Komunikasi, Informatika, Statistik dan Persandian"),
        ("Diskominsta", "Dinas Komunikasi, Informatika dan Statistik"),
    ],
)
def test_affairs_behind_the_short_form_of_an_agency(written: str, name: str) -> None:
    text = f"Kepala {written} Kota Magelang Adamin Siregar berharap demikian."
    assert ("Adamin Siregar", "HOLDS", f"Kepala {name} Kota Magelang", "definitive") in said(text)


def test_an_agency_has_the_fullest_name_that_the_article_gives_it() -> None:
    text = (
        "Kepala Dinas Kominfo dan Statistik Kota Magelang Adamin Siregar berharap demikian. Sekretaris Diskominfo Kota "
        "Magelang, Eddy Santoso, mengatakan hal yang sama, begitu pula Kepala Diskominfo Kabupaten Magelang, Muhaimin."
    )
    full = "Dinas Komunikasi, Informatika dan Statistik Kota Magelang"
    assert {c[2] for c in said(text) if c[1] == "HOLDS"} == {
        f"Kepala {full}",
        f"Sekretaris {full}",
        "Kepala Dinas Komunikasi dan Informatika Kabupaten Magelang",
    }


def test_a_name_that_begins_like_a_region() -> None:
    text = "Wali Kota Bogor Bima Arya hadir di Kota Bogor. Wali Kota Bima Arya menyampaikan sambutan."
    assert {c[2] for c in said(text) if c[1] == "HOLDS"} == {"Wali Kota Bogor"}


def test_a_rare_name_behind_the_head_of_an_agency_is_no_affair_of_it() -> None:
    text = "Kadiskominfo Kabupaten Gresik dan Kadiskominfo Ninik Asrukin hadir di Kabupaten Gresik."
    assert ("Ninik Asrukin", "HOLDS", "Kepala Dinas Komunikasi dan Informatika Kabupaten Gresik", "definitive") in said(
        text
    )


def test_an_affair_that_begins_with_e_is_nobody() -> None:
    text = "Kabid E-Gov Dinas Sosial Kota Balikpapan Adamin Siregar berharap demikian, begitu pula Kabid E-Gov."
    assert {c[0] for c in said(text) if c[1] == "HOLDS"} == {"Adamin Siregar"}


def test_a_short_word_in_the_name_of_an_agency_is_written_out() -> None:
    text = "Kaban Kepegawaian dan Pengembangan SDM Kota Bogor Adamin Siregar berharap demikian."
    name = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Bogor"
    assert ("Adamin Siregar", "HOLDS", f"Kepala {name}", "definitive") in said(text)


def test_a_region_that_someone_stands_in_for_is_its_government() -> None:
    text = "Kota Bontang diwakili Kepala Dinas Sosial, Adamin Siregar."
    assert ("Adamin Siregar", "REPRESENTED", "Pemerintah Kota Bontang") in said(text)


def test_a_section_of_the_police_is_none_of_the_secretariat() -> None:
    text = "Kapolres Bontang diwakili Kabag Ops Kompol Adamin Siregar."
    offices = {c[2] for c in said(text) if c[:2] == ("Adamin Siregar", "HOLDS")}
    assert len(offices) == 1 and "Sekretariat" not in offices.pop()


@pytest.mark.parametrize(
    ("first", "office", "whole"),
    [
        (
            "Komisi II DPRD Kabupaten Kutai Timur",
            "Ketua Komisi II",
            "Ketua Komisi II Dewan Perwakilan Rakyat Daerah Kabupaten Kutai Timur",
        ),
        (
            "Diskominfo Kabupaten Kutai Timur",
            "Kepala Diskominfo",
            "Kepala Dinas Komunikasi dan Informatika Kabupaten Kutai Timur",
        ),
    ],
)
def test_an_agency_without_its_region_is_the_one_that_the_article_names(first: str, office: str, whole: str) -> None:
    text = (
        f"BONTANG - {first} berkunjung ke Pemerintah Kota Bontang, Kamis (1/8/2024).\n\n"
        f"{office}, Muhaimin, mengatakan bahwa Wali Kota Bontang menyambut baik kunjungan itu."
    )
    assert ("Muhaimin", "HOLDS", whole, "definitive") in said(text)


@pytest.mark.parametrize("between", ["", ",", ", Kalimantan Timur,"])
def test_a_first_name_that_is_an_ordinary_word(between: str) -> None:
    text = f"Hal itu disampaikan Bupati Paser{between} Sambari Halim Siregar di Balikpapan."
    assert said(text) == {("Sambari Halim Siregar", "HOLDS", "Bupati Paser", "definitive")}


def test_members_of_a_board_whose_name_stands_in_an_earlier_sentence() -> None:
    text = (
        "Ketua Komisi Informasi Provinsi Bali, Muhaimin, hadir. Ia didampingi Wakil Ketua, Adamin Siregar. "
        "Turut hadir Komisioner Hendra Syamhari."
    )
    body = "Komisi Informasi Provinsi Bali"
    assert {claim[:3] for claim in said(text)} >= {
        ("Adamin Siregar", "HOLDS", f"Wakil Ketua {body}"),
        ("Hendra Syamhari", "HOLDS", f"Komisioner {body}"),
    }


@pytest.mark.parametrize(
    ("said_as", "office"),
    [
        ("Kepala Dinas Muhaimin", "Kepala Dinas Sosial Kabupaten Paser"),
        ("Kadis, Muhaimin", "Kepala Dinas Sosial Kabupaten Paser"),
        ("Sekretaris Dinas, Muhaimin", "Sekretaris Dinas Sosial Kabupaten Paser"),
    ],
)
def test_an_office_of_the_agency_last_spoken_of(said_as: str, office: str) -> None:
    text = (
        f'Dinas Sosial Kabupaten Paser menggelar bimtek di Balikpapan, Kamis (8/8/2024). "Kami siap," kata {said_as}.'
    )
    assert ("Muhaimin", "HOLDS", office, "definitive") in said(text)


def test_a_rare_name_right_behind_the_sort_of_office() -> None:
    text = 'Dinas Sosial Kabupaten Paser menggelar bimtek di Balikpapan. "Kami siap," kata Kepala Dinas Adwar Skenda.'
    assert ("Adwar Skenda", "HOLDS", "Kepala Dinas Sosial Kabupaten Paser", "definitive") in said(text)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Kepala Dinas Sosial Kota Balikpapan Adamin Siregar SSos MSi", "Kepala Dinas Sosial Kota Balikpapan"),
        ("Kadis Dinas Kesehatan Kota Balikpapan, Adamin Siregar", "Kepala Dinas Kesehatan Kota Balikpapan"),
        (
            "Ketua Dewan Perwakilan Rakyat Daerah Kota Balikpapan, Adamin Siregar",
            "Ketua Dewan Perwakilan Rakyat Daerah Kota Balikpapan",
        ),
    ],
)
def test_offices_and_names_as_they_are_written(text: str, office: str) -> None:
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(f"Hal itu disampaikan {text}.")


def test_first_and_last_name_stand_for_the_whole() -> None:
    text = (
        "Wali Kota Balikpapan Rahmad Budi Masud Siregar membuka bimtek. Rahmad Siregar didampingi Sekretaris Daerah Kota "
        "Balikpapan, Muhaimin."
    )
    assert {c[0] for c in said(text) if c[1] == "HOLDS"} == {"Rahmad Budi Masud Siregar", "Muhaimin"}


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Diskominfosatik", "Dinas Komunikasi, Informatika, Persandian dan Statistik"),
        ("Dinas Kominfo Statpersandi", "Dinas Komunikasi, Informatika, Statistik dan Persandian"),
        ("Dinkominfo-Stik", "Dinas Komunikasi, Informatika dan Statistik"),
    ],
)
def test_agencies_of_communication_by_any_fused_name(short: str, full: str) -> None:
    assert ("Muhaimin", "HOLDS", f"Kepala {full} Kabupaten Paser", "definitive") in said(
        f"Hal itu disampaikan Kepala {short} Kabupaten Paser, Muhaimin."
    )


def test_diskominfo_per_month_is_no_other_agency() -> None:
    text = "Layanan yang dibuka Diskominfo per Januari 2024. Kepala Diskominfo Kabupaten Paser, Muhaimin, hadir."
    assert ("Muhaimin", "HOLDS", "Kepala Dinas Komunikasi dan Informatika Kabupaten Paser", "definitive") in said(text)


def test_an_office_of_a_facility_that_bears_its_town_s_name() -> None:
    text = "Hal itu disampaikan Muhaimin yang juga Koordinator Balikpapan Command Center, Kamis (8/8/2024)."
    assert ("Muhaimin", "HOLDS", "Koordinator Balikpapan Command Center", "definitive") in said(text)


def test_a_functional_position_is_one_of_the_agency_spoken_of() -> None:
    text = "Tim Dinas Sosial Kabupaten Paser berkunjung ke Balikpapan. Tim dipimpin Pranata Humas Ahli Muda Muhaimin."
    position = "Pranata Hubungan Masyarakat Ahli Muda Dinas Sosial Kabupaten Paser"
    assert ("Muhaimin", "HOLDS", position, "definitive") in said(text)


@pytest.mark.parametrize("behind", ["", " Divisi Humas", " membuka kegiatan"])
def test_an_office_right_behind_a_name(behind: str) -> None:
    text = f"Kegiatan itu disampaikan Sosiawan Komisioner Bawaslu Provinsi Bali{behind}."
    office = "Komisioner Badan Pengawas Pemilihan Umum Provinsi Bali"
    assert ("Sosiawan", "HOLDS", office, "definitive") in said(text)


@pytest.mark.parametrize(
    ("title", "office"),
    [
        (
            "Kepala Badan Penelitian dan Pengembangan (BPP) Kementerian Dalam Negeri (Kemendagri)",
            "Kepala Badan Penelitian dan Pengembangan Kementerian Dalam Negeri",
        ),
        ("Kepala Badan Geologi Kementerian ESDM", "Kepala Badan Geologi Kementerian Energi dan Sumber Daya Mineral"),
        ("Ketua Panitia Anugerah KIP", "Ketua Panitia Anugerah KIP"),
    ],
)
def test_bodies_of_ministries_and_committees_of_an_occasion(title: str, office: str) -> None:
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(f"Hal itu disampaikan {title} Adamin Siregar.")


def test_a_national_body_beside_a_regional_one_of_the_same_initials() -> None:
    text = "Komisi Informasi (KI) Sumbar menggelar rapat, Selasa (11/12/2018), dihadiri Wakil Ketua KI Pusat, Muhaimin."
    assert ("Muhaimin", "HOLDS", "Wakil Ketua Komisi Informasi Pusat", "definitive") in said(text)


def test_a_body_that_only_judges_those_who_came_is_not_one_of_them() -> None:
    text = (
        "Komisi Informasi Provinsi Bali menggelar Workshop Persandian, Selasa (6/8/2024). Kegiatan dihadiri Muhaimin Saleh dan "
        "para badan publik yang dinilai oleh Komisi Informasi Provinsi Bali."
    )
    assert not [claim for claim in said(text) if claim[1] == "ATTENDED" and claim[0].startswith("Komisi")]


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Kasat Reskrim Polres Paser", "Kepala Satuan Reserse Kriminal Kepolisian Resor Paser"),
        (
            "Kasi Humas Polres Metro Tangerang Kota, AKP",
            "Kepala Seksi Hubungan Masyarakat Kepolisian Resor Metro Tangerang Kota",
        ),
        ("Direktur Narkoba Polda Bali", "Direktur Narkoba Kepolisian Daerah Bali"),
        (
            "Kepala Unit Reserse Kriminal (Kanit Reskrim) Polsek Long Ikis,",
            "Kepala Unit Reserse Kriminal Kepolisian Sektor Long Ikis",
        ),
        ("Kepala Dinas Pendidikan (Kadisdik) Kota Balikpapan,", "Kepala Dinas Pendidikan Kota Balikpapan"),
        (
            "Kepala Bidang Persandian (Kabid Sandi) Diskominfo Kabupaten Paser,",
            "Kepala Bidang Persandian Dinas Komunikasi dan Informatika Kabupaten Paser",
        ),
        ("Ketua Komisi III DPR", "Ketua Komisi III Dewan Perwakilan Rakyat"),
        (
            "Kepala Biro Umum pada Sekretariat Jenderal KPPU,",
            "Kepala Biro Umum Sekretariat Jenderal Komisi Pengawas Persaingan Usaha",
        ),
        (
            "Direktur Kewaspadaan Pangan dari Badan Pangan Nasional,",
            "Direktur Kewaspadaan Pangan Badan Pangan Nasional",
        ),
        ("Sekretaris Umum Indonesia Satu Data Community (ISDC),", "Sekretaris Umum Indonesia Satu Data Community"),
        (
            "Ketua Bidang Humas Apindo Kota Balikpapan,",
            "Ketua Bidang Hubungan Masyarakat Asosiasi Pengusaha Indonesia Kota Balikpapan",
        ),
        ("Kapolsek Long Ikis, Paser, AKP", "Kepala Kepolisian Sektor Long Ikis"),
    ],
)
def test_offices_of_parts_of_a_body(title: str, office: str) -> None:
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(f"Hal itu disampaikan {title} Adamin Siregar.")


@pytest.mark.parametrize("office", ["Direktur Utama PT Persandian Data", "CEO Ngobrol"])
def test_an_office_behind_the_name_of_who_speaks(office: str) -> None:
    text = f'"Kami siap," kata Adamin Siregar, {office} dalam keterangannya.'
    assert said(text) == {("Adamin Siregar", "HOLDS", office, "definitive")}


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Kabid Humas Polda Metro Jaya, Kombes", "Kepala Bidang Hubungan Masyarakat Kepolisian Daerah Metro Jaya"),
        ("Kepala Puskesmas Long Ikis", "Kepala Puskesmas Long Ikis"),
        ("Kepala UPTD Puskesmas Long Ikis, drg", "Kepala Unit Pelaksana Teknis Daerah Puskesmas Long Ikis"),
        (
            "Kanit Gakkum Satlantas Polres Paser Ipda",
            "Kepala Unit Penegakan Hukum Satuan Lalu Lintas Kepolisian Resor Paser",
        ),
        ("Danramil 0904-01 Long Ikis Kapten Inf", "Komandan Rayon Militer 0904-01 Long Ikis"),
        ("Kepala Bagian Tata Usaha Balai Besar TNBTS", "Kepala Bagian Tata Usaha Balai Besar TNBTS"),
        ("Sekwan DPRD Paser,", "Sekretaris DPRD Kabupaten Paser"),
        (
            "Ketua Komisi A DPRD Kabupaten Paser dari Fraksi PKB,",
            "Ketua Komisi A Dewan Perwakilan Rakyat Daerah Kabupaten Paser",
        ),
        (
            "Ketua Umum Dewan Pimpinan Nasional Asosiasi Data Indonesia (ADI),",
            "Ketua Umum Dewan Pimpinan Nasional Asosiasi Data Indonesia",
        ),
        ("Mendikbudristek", "Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi"),
        ("Kabag Kesra Setda Paser", "Kepala Bagian Kesejahteraan Rakyat Sekretariat Daerah Kabupaten Paser"),
    ],
)
def test_offices_in_the_forms_that_offices_use(title: str, office: str) -> None:
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(f"Hal itu disampaikan {title} Adamin Siregar.")


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Kapolsek Batang Anai Iptu", "Kepala Kepolisian Sektor Batang Anai"),
        ("Kapolsek Long Ikis Paser, AKP", "Kepala Kepolisian Sektor Long Ikis"),
        (
            "Anggota DPR RI dari Dapil Kaltim II,",
            "Anggota Dewan Perwakilan Rakyat Daerah Pemilihan Kalimantan Timur II",
        ),
        (
            "Kepala Biro Humas dan Protokol Kementerian ATR/BPN,",
            "Kepala Biro Hubungan Masyarakat dan Protokol Kementerian Agraria dan Tata Ruang",
        ),
        ("Direktur Utama PT Pertamina Patra Niaga,", "Direktur Utama PT Pertamina Patra Niaga"),
        ("Founder Persandian Indonesia,", "Founder Persandian Indonesia"),
        ("Kepala Staf TNI Angkatan Udara (KSAU) Marsekal TNI", "Kepala Staf Angkatan Udara"),
        ("Pengajar Ilmu Politik Universitas Indonesia (UI),", "Pengajar Ilmu Politik Universitas Indonesia"),
    ],
)
def test_offices_of_districts_firms_and_forces(title: str, office: str) -> None:
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(f"Hal itu disampaikan {title} Adamin Siregar.")


def test_an_agency_by_its_javanese_short_form() -> None:
    text = "Hal itu disampaikan Kepala Dindikpora Kabupaten Paser, Adamin Siregar."
    assert (
        "Adamin Siregar",
        "HOLDS",
        "Kepala Dinas Pendidikan, Pemuda dan Olahraga Kabupaten Paser",
        "definitive",
    ) in said(text)


def test_a_name_that_ends_like_a_possessive() -> None:
    text = "Rapat dipimpin Sekretaris Dinas Sosial Kab. Paser, Ketut Yadnya, SH."
    assert ("Ketut Yadnya", "HOLDS", "Sekretaris Dinas Sosial Kabupaten Paser", "definitive") in said(text)
    text = "Hal itu disampaikan Ketua Komisi Informasi Prov. Bali, Muhaimin."
    assert ("Muhaimin", "HOLDS", "Ketua Komisi Informasi Provinsi Bali", "definitive") in said(text)


MOVES = (
    "Mereka dilantik oleh Bupati Paser, Fahmi Fadli, di Tanah Grogot. Kepala Dinas Sosial Adamin Siregar {} menjadi Kepala "
    "Dinas Perhubungan."
)


@pytest.mark.parametrize("verb", ["yang dipindah tugas", "juga pindah tugas", "digeser", "dimutasi"])
def test_who_moves_to_another_office_has_left_the_old_one(verb: str) -> None:
    assert said(MOVES.format(verb)) >= {
        ("Adamin Siregar", "HOLDS", "Kepala Dinas Sosial Kabupaten Paser", "former"),
        ("Adamin Siregar", "HOLDS", "Kepala Dinas Perhubungan Kabupaten Paser", "definitive"),
        ("Adamin Siregar", "ATTENDED", "Pelantikan", "recipient"),
    }


@pytest.mark.parametrize(
    ("text", "former", "new"),
    [
        (
            "Jabatan Kepala Dinas Sosial Kabupaten Paser yang sebelumnya dipegang Hendra Syamhari, kini diserahkan kepada "
            "Adamin Siregar.",
            "Hendra Syamhari",
            "Adamin Siregar",
        ),
        (
            "Kepala Dinas Sosial Kabupaten Paser Hendra Syamhari digantikan Adamin Siregar.",
            "Hendra Syamhari",
            "Adamin Siregar",
        ),
    ],
)
def test_who_follows_whom_in_an_office(text: str, former: str, new: str) -> None:
    office = "Kepala Dinas Sosial Kabupaten Paser"
    assert said(text) >= {(former, "HOLDS", office, "former"), (new, "HOLDS", office, "definitive")}


@pytest.mark.parametrize("verb", ["kini menerima amanah baru sebagai", "definitif sebagai"])
def test_who_held_one_office_enters_another(verb: str) -> None:
    text = (
        f"Adamin Siregar yang sebelumnya menjabat Kepala Dinas Sosial {verb} Asisten Pemerintahan Sekretariat Daerah "
        "Kabupaten Paser."
    )
    new = "Asisten Pemerintahan Sekretariat Daerah Kabupaten Paser"
    assert ("Adamin Siregar", "HOLDS", new, "definitive") in said(text)


def test_the_chair_of_a_jury_with_its_year() -> None:
    text = "Piagam diserahkan Ketua Dewan Juri SPA 2024 Adamin Siregar."
    assert ("Adamin Siregar", "HOLDS", "Ketua Dewan Juri SPA", "definitive") in said(text)


def test_the_affairs_of_a_committee_are_no_part_of_its_name() -> None:
    text = "Ketua Komisi I Bidang Hukum dan Pemerintahan DPRD Kota Balikpapan, Muhaimin, membuka rapat."
    assert ("Muhaimin", "HOLDS", "Ketua Komisi I Dewan Perwakilan Rakyat Daerah Kota Balikpapan", "definitive") in said(
        text
    )


def test_a_balinese_name_by_birth_needs_no_title_before_it() -> None:
    text = "Kegiatan dibuka Kabid Persandian Dinas Kominfo Kota Balikpapan, Dewa Ketut Rai Siregar, Kamis (1/8/2024)."
    office = "Kepala Bidang Persandian Dinas Komunikasi dan Informatika Kota Balikpapan"
    assert ("Dewa Ketut Rai Siregar", "HOLDS", office, "definitive") in said(text)


SECRETARY = [
    "Kepala Dinas Kominfo Kota Balikpapan Muhaimin yang diwakili Sekretarisnya, Adamin Siregar, membuka rapat.",
    "Kepala Dinas Kominfo Kota Balikpapan Muhaimin didampingi Sekretaris Adamin Siregar membuka rapat.",
    "Kadis Kominfo Kota Balikpapan melalui Sekretaris, Adamin Siregar, membuka rapat.",
    "Sekretaris, Adamin Siregar, mewakili Kepala Dinas Kominfo Kota Balikpapan Muhaimin, membuka rapat.",
]


@pytest.mark.parametrize("text", SECRETARY)
def test_the_secretary_beside_the_head_is_of_the_same_agency(text: str) -> None:
    office = "Sekretaris Dinas Komunikasi dan Informatika Kota Balikpapan"
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(text)


def test_a_law_is_nobody() -> None:
    text = (
        "Kabid IKP Diskominfo Kota Balikpapan, Muhaimin, S.H., menyinggung Undang-Undang Nomor 14 Tahun 2008 tentang keterbukaan "
        "informasi publik saat memberikan materi dalam bimbingan teknis, Rabu (1/2/2023)."
    )
    assert not any(claim[0].startswith("Undang") for claim in said(text))


def test_a_village_with_its_region_behind_a_comma() -> None:
    text = (
        "Adamin Siregar, Kepala Desa Tanjung, Paser, juga hadir. Wali Kota Balikpapan Rahmad Mas'ud membuka acara itu."
    )
    assert ("Adamin Siregar", "HOLDS", "Kepala Desa Tanjung Kabupaten Paser", "definitive") in said(text)


def test_schools_that_bear_a_region_as_their_name() -> None:
    text = (
        "Seminar dihadiri Direktur Politeknik Negeri Balikpapan Fahmi Fadli, dosen Universitas Balikpapan Adamin Siregar, serta "
        "Muhaimin selaku moderator."
    )
    found = {claim[:3] for claim in said(text) if claim[1] == "HOLDS"}
    assert found == {
        ("Fahmi Fadli", "HOLDS", "Direktur Politeknik Negeri Balikpapan"),
        ("Adamin Siregar", "HOLDS", "Dosen Universitas Balikpapan"),
    }


SHORTENED = [
    ("Sekretaris Daerah kabupaten (Sekdakab) Paser, Muhaimin", "Sekretaris Daerah Kabupaten Paser"),
    (
        "Kepala Bagian Pemerintahan Biro Pemkesra Kaltim, Muhaimin",
        "Kepala Bagian Pemerintahan Biro Pemerintahan dan Kesejahteraan Rakyat Provinsi Kalimantan Timur",
    ),
    (
        "Kabid E Goverment Dinas Kominfo Kota Balikpapan Muhaimin",
        "Kepala Bidang E Goverment Dinas Komunikasi dan Informatika Kota Balikpapan",
    ),
    ("Deputi Kementrian PAN RB Muhaimin", "Deputi Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
]


@pytest.mark.parametrize(("words", "office"), SHORTENED)
def test_offices_with_short_forms_and_misspelt_ministries(words: str, office: str) -> None:
    assert ("Muhaimin", "HOLDS", office, "definitive") in said(f"{words} membuka rapat koordinasi.")


def test_who_acts_for_the_head_of_an_agency_named_alone() -> None:
    text = "Turut hadir Plt Diskominfo Prov Kaltim Adamin Siregar dan Bupati Paser Fahmi Fadli dalam rapat koordinasi."
    office = "Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur"
    assert ("Adamin Siregar", "HOLDS", office, "acting") in said(text)


def test_a_nickname_in_quotes_inside_a_name() -> None:
    text = "Wali Kota Makassar, Moh Ramdhan 'Danny' Pomanto, membuka rapat."
    assert ("Moh Ramdhan Pomanto", "HOLDS", "Wali Kota Makassar", "definitive") in said(text)


def test_a_short_form_glued_to_the_office() -> None:
    text = "Rapat dihadiri PLh.Dirjen Bina Pembangunan Daerah Kemendagri Adamin Siregar."
    office = "Direktur Jenderal Bina Pembangunan Daerah Kementerian Dalam Negeri"
    assert ("Adamin Siregar", "HOLDS", office, "acting") in said(text)


def test_an_article_may_end_in_an_abbreviated_agency() -> None:
    assert said("Rapat dihadiri Kepala Kominfo") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Serah terima jabatan Kepala Dinas Sosial Kota Balikpapan dari Adamin Siregar kepada Adwar Skenda berlangsung Kamis.",
        "Jabatan Kepala Dinas Sosial Kota Balikpapan diserahterimakan dari pejabat lama Adamin Siregar kepada Adwar Skenda.",
    ],
)
def test_an_office_is_handed_over(text: str) -> None:
    office = "Kepala Dinas Sosial Kota Balikpapan"
    assert {claim for claim in said(text) if claim[1] == "HOLDS"} == {
        ("Adamin Siregar", "HOLDS", office, "former"),
        ("Adwar Skenda", "HOLDS", office, "definitive"),
    }


@pytest.mark.parametrize(
    "named", ["Sekretaris Daerah Kabupaten,", "Sekretaris Daerah Kabupaten (Sekdakab),", "Sekretaris Kabupaten,"]
)
def test_an_office_of_a_level_is_that_of_the_place_of_the_article(named: str) -> None:
    found = said(
        f"PASER-Penjabat (Pj) {named} Adamin Siregar, membuka rapat koordinasi SPBE di Kabupaten Paser, Rabu (12/6/2024)."
    )
    assert {claim[::2] + claim[3:] for claim in found if claim[1] == "HOLDS"} == {
        ("Adamin Siregar", "Sekretaris Daerah Kabupaten Paser", "acting")
    }


@pytest.mark.parametrize(
    "told",
    [
        "Adamin Siregar dari Sekretaris DPRD Kota Balikpapan dan Plt Kepala Dinas Sosial menjadi Kepala Dinas Sosial Kota Balikpapan.",
        "Adamin Siregar yang semula Sekretaris DPRD Kota Balikpapan dan Plt Kepala Dinas Sosial kini menjadi Kepala Dinas Sosial Kota Balikpapan.",
    ],
)
def test_who_acted_in_an_office_and_now_holds_it(told: str) -> None:
    assert {claim[::2] + claim[3:] for claim in said(told) if claim[1] == "HOLDS"} == {
        ("Adamin Siregar", "Sekretaris DPRD Kota Balikpapan", "former"),
        ("Adamin Siregar", "Kepala Dinas Sosial Kota Balikpapan", "definitive"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Workshop itu dihadiri Adaminto Kepala Dinas Sosial Kota Balikpapan dan undangan.",
        "Adaminto (Pak Adam) Kepala Dinas Sosial Kota Balikpapan berpesan demikian.",
        "Rapat itu digelar Rabu (12/6/2024). Pejabat kota yang hadir:\n1. Muhammad Faisal Kepala Dinas Kesehatan Kota Balikpapan\n2. Adaminto Kepala Dinas Sosial Kota Balikpapan",
    ],
)
def test_a_name_right_before_an_office(told: str) -> None:
    found = {claim[::2] for claim in said(told) if claim[1] == "HOLDS"}
    assert ("Adaminto", "Kepala Dinas Sosial Kota Balikpapan") in found


def test_two_offices_behind_a_name() -> None:
    found = said("Adamin Siregar Kepala Dinas Sosial Kota Balikpapan sebagai Pjs Bupati Paser berpesan demikian.")
    assert {claim[2:4] for claim in found if claim[1] == "HOLDS"} == {
        ("Kepala Dinas Sosial Kota Balikpapan", "definitive"),
        ("Bupati Paser", "acting"),
    }


def test_who_makes_way_for_another_is_not_sworn_in() -> None:
    text = (
        "Pelantikan pejabat digelar di Balikpapan, Kamis (21/7/2022). Pejabat yang dikukuhkan yakni, Bupati Paser Adamin Siregar "
        "digantikan Muhaimin."
    )
    assert "Adamin Siregar" not in {claim[0] for claim in said(text) if claim[1] == "ATTENDED"}
    assert {claim[0] for claim in said(text) if claim[1] == "HOLDS"} == {"Adamin Siregar"}


COORDINATION = "Rapat Koordinasi SPBE digelar di Aula Kantor Bupati Paser, Selasa (13/8/2024). "
CAMAT = [
    ("Camat Adamin Siregar", "Adamin Siregar", None),
    ("Camat Muhammad Faisal", "Muhammad Faisal", None),
    ("Camat Long Ikis Adamin Siregar", "Adamin Siregar", "Camat Long Ikis Kabupaten Paser"),
]


@pytest.mark.parametrize(("who", "name", "office"), CAMAT)
def test_a_district_and_its_head(who: str, name: str, office: str | None) -> None:
    claims = said(f"{COORDINATION}Rapat itu dibuka {who}.")
    assert (name, "ATTENDED", "Rapat Koordinasi SPBE", "opener") in claims
    assert {c[2] for c in claims if c[1] == "HOLDS"} == ({office} if office else set())


def test_the_region_of_a_second_regent_stands_behind_his_name() -> None:
    text = "Pj Bupati Paser Adamin Siregar bertemu Bupati Hendra Syamhari dari Penajam Paser Utara, Senin (5/8/2024)."
    assert ("Hendra Syamhari", "HOLDS", "Bupati Paser", "definitive") not in said(text)


def test_who_swears_in_is_not_who_is_sworn_in() -> None:
    text = "Adamin Siregar dilantik Bupati Paser, Senin (5/8/2024)."
    assert not {c for c in said(text) if c[1] == "HOLDS"}
    taken = said("Adamin Siregar dilantik menjadi Bupati Paser, Senin (5/8/2024).")
    assert ("Adamin Siregar", "HOLDS", "Bupati Paser", "definitive") in taken


def test_office_and_name_in_brackets() -> None:
    text = "Rapat Koordinasi SPBE dibuka Sekda Kota Balikpapan (Muhaimin), Selasa (13/8/2024)."
    assert ("Muhaimin", "HOLDS", "Sekretaris Daerah Kota Balikpapan", "definitive") in said(text)


def test_an_office_taken_behind_an_opening_clause() -> None:
    text = "Setelah ditunjuk Menteri Dalam Negeri, Adamin Siregar menjabat sebagai Penjabat Bupati Paser."
    assert {c for c in said(text) if c[1] == "HOLDS"} == {("Adamin Siregar", "HOLDS", "Bupati Paser", "acting")}


def test_the_national_board_of_an_association() -> None:
    text = "Pelatihan Jurnalistik dibuka Ketua PWI Pusat Hendra Syamhari di Tana Paser, Selasa (13/8/2024)."
    assert {c[2] for c in said(text) if c[1] == "HOLDS"} == {"Ketua Persatuan Wartawan Indonesia Pusat"}


THEY = [
    "Keduanya adalah Muhaimin yang menjadi Kepala Dinas Sosial Kota Balikpapan, dan Adamin Siregar sebagai Camat Balikpapan Utara.",
    "Mereka yakni Muhaimin sebagai Kepala Dinas Sosial Kota Balikpapan, Adamin Siregar sebagai Camat Balikpapan Utara.",
]


@pytest.mark.parametrize("text", THEY)
def test_who_was_sworn_in_is_told_in_the_next_sentence(text: str) -> None:
    sworn = "Dua pejabat dilantik Wali Kota Balikpapan Rahmad Mas'ud di Balai Kota, Rabu (5/2/2025). "
    claims = said(sworn + text)
    assert {(c[0], c[3]) for c in claims if c[1] == "ATTENDED"} == {
        ("Rahmad Mas'ud", "host"),
        ("Muhaimin", "recipient"),
        ("Adamin Siregar", "recipient"),
    }
    assert {c[0] for c in claims if c[2] == "Kepala Dinas Sosial Kota Balikpapan"} == {"Muhaimin"}


PRONOUNS = [
    "Hadir mewakili Gubernur Bali Hendra Syamhari, ia mengatakan data penting.",
    "Di acara itu ia mewakili Gubernur Bali Hendra Syamhari.",
]


@pytest.mark.parametrize("text", PRONOUNS)
def test_a_pronoun_stands_in_for_somebody(text: str) -> None:
    before = "Rapat Koordinasi SPBE digelar Senin (5/8/2024). Muhaimin, Kepala Dinas Sosial Kota Balikpapan, menjelaskan programnya. "
    claims = said(before + text)
    assert {c[:3] for c in claims if c[1] == "REPRESENTED"} == {("Muhaimin", "REPRESENTED", "Hendra Syamhari")}
    assert ("Muhaimin", "ATTENDED", "Rapat Koordinasi SPBE", "attendee") in claims


def test_a_short_form_behind_an_association_is_of_its_members() -> None:
    text = (
        "Ketua Asosiasi Dinas Komunikasi dan Informatika (Diskominfo) Provinsi se-Indonesia, Hendra Syamhari, membuka rapat. "
        "Kepala Diskominfo Kota Balikpapan Adamin Siregar ikut hadir."
    )
    office = "Kepala Dinas Komunikasi dan Informatika Kota Balikpapan"
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(text)


def test_the_agency_for_villages_of_aceh() -> None:
    text = "Kepala Dinas Pemberdayaan Masyarakat dan Gampong Aceh Adamin Siregar mengatakan hal itu."
    assert {c[2] for c in said(text)} == {"Kepala Dinas Pemberdayaan Masyarakat dan Gampong Provinsi Aceh"}


def test_an_ordinary_word_between_an_office_and_what_its_holder_says() -> None:
    text = "Penjabat Sekretaris Daerah Kota Balikpapan, Bustan, mengatakan hal itu."
    assert said(text) == {("Bustan", "HOLDS", "Sekretaris Daerah Kota Balikpapan", "acting")}


def test_a_director_general_of_a_ministry_by_its_short_name() -> None:
    office = "Direktur Jenderal Aplikasi Informatika Kementerian Komunikasi dan Informatika"
    text = "Dirjen Aptika Kominfo Adamin Siregar mengatakan hal itu."
    assert said(text) == {("Adamin Siregar", "HOLDS", office, "definitive")}


def test_others_who_were_sworn_in() -> None:
    text = (
        "Empat pejabat dilantik Gubernur Bali Hendra Syamhari di Denpasar, Rabu (5/2/2025). "
        "Dua lainnya yakni Adamin Siregar sebagai Pjs Bupati Badung dan Muhaimin sebagai Pjs Bupati Gianyar."
    )
    assert {c[0] for c in said(text) if c[1] == "ATTENDED" and c[3] == "recipient"} == {"Adamin Siregar", "Muhaimin"}
