"""Who came to whom, who of a list was there, and what is no coming at all."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import present, said

OFFICE = "Dinas Komunikasi dan Informatika"
MEETING = "Rapat Koordinasi SPBE digelar di Aula Kantor Bupati Paser, Selasa (13/8/2024). "

HOSTED = [
    "Kota Balikpapan menjadi tujuan studi tiru DPRD Kabupaten Paser, Rabu (7/8/2024).",
    "DPRD Kabupaten Paser memilih Kota Balikpapan sebagai lokasi studi tiru, Rabu (7/8/2024).",
    "Kota Balikpapan menjadi tuan rumah kunjungan kerja DPRD Kabupaten Paser, Rabu (7/8/2024).",
]


@pytest.mark.parametrize("text", HOSTED)
def test_a_region_that_guests_come_to_is_its_government(text: str) -> None:
    claims = said(text)
    assert {(c[0], c[3]) for c in claims if c[1] == "ATTENDED"} == {
        ("Pemerintah Kota Balikpapan", "host"),
        ("Dewan Perwakilan Rakyat Daerah Kabupaten Paser", "attendee"),
    }
    assert {c[2] for c in claims if c[1] == "TOOK_PLACE_IN"} == {"Kota Balikpapan"}


def test_guests_behind_a_passive_verb_with_what_they_came_for() -> None:
    text = "Diskominfo Kota Balikpapan dikunjungi DPRD Kabupaten Paser untuk studi tiru, Selasa (6/8/2024)."
    assert present(text) == {
        (f"{OFFICE} Kota Balikpapan", "host"),
        ("Dewan Perwakilan Rakyat Daerah Kabupaten Paser", "attendee"),
    }


VISIT = "Diskominfo Kabupaten Paser mengunjungi Diskominfo Kota Balikpapan, Selasa (6/8/2024). "
HEADS = [
    ('"Kami ingin meniru," kata Kepala Diskominfo Kabupaten Paser Adamin Siregar.', "attendee"),
    ('"Silakan meniru," kata Kepala Diskominfo Kota Balikpapan Adamin Siregar.', "host"),
]


@pytest.mark.parametrize(("saying", "role"), HEADS)
def test_the_head_of_either_side_who_speaks_was_there(saying: str, role: str) -> None:
    assert ("Adamin Siregar", role) in present(VISIT + saying)


@pytest.mark.parametrize("where", ["melalui telepon", "secara terpisah", "saat dihubungi"])
def test_a_head_quoted_from_elsewhere_was_not(where: str) -> None:
    saying = f'"Silakan meniru," kata Kepala Diskominfo Kota Balikpapan Adamin Siregar {where}.'
    assert "Adamin Siregar" not in {name for name, _ in present(VISIT + saying)}


def test_what_is_learnt_is_no_part_of_where_they_went() -> None:
    text = "Diskominfo Kabupaten Paser belajar pengelolaan data ke Diskominfo Kota Balikpapan, Selasa (6/8/2024)."
    assert {c[2] for c in said(text) if c[1] == "ATTENDED"} == {"Kunjungan ke Diskominfo Kota Balikpapan"}


NO_COMING = [
    "Pemkot Balikpapan memantau banjir lewat aplikasi.",
    "Pemkot Balikpapan meninjau ulang aturan itu.",
    "Dinas Kominfo Kota Balikpapan mengunjungi warga secara rutin.",
    "Kantor DPRD Kota Blitar didatangi massa, Senin (5/8/2024).",
]


@pytest.mark.parametrize("text", NO_COMING)
def test_what_is_no_visit(text: str) -> None:
    assert {c for c in said(text) if c[1] == "ATTENDED"} == set()


def test_a_village_where_somebody_is_visited_received_nobody() -> None:
    text = "Bupati Paser Hendra Syamhari mengunjungi korban banjir di Desa Tapis, Senin (5/8/2024)."
    assert {name for name, _ in present(text)} == {"Hendra Syamhari"}


def test_agreements_signed_again() -> None:
    text = "Nota kesepahaman kembali diteken Pemkab Paser dan Kejaksaan Negeri Paser di Tana Paser, Selasa (13/8/2024)."
    assert {name for name, _ in present(text)} == {"Pemerintah Kabupaten Paser", "Kejaksaan Negeri Paser"}


def test_unknown_firms_in_a_list_of_known_ones() -> None:
    text = "Kegiatan ini dihadiri sejumlah perusahaan, di antaranya Telkomsel, Solusi Nusatekno dan Indosat."
    assert {name for name, _ in present(MEETING + text)} == {
        "Telkomsel",
        "Solusi Nusatekno",
        "Indosat Ooredoo Hutchison",
    }


@pytest.mark.parametrize("item", ["Sabtu Pahing", "Rapat Paripurna", "Keamanan Informasi"])
def test_what_is_no_firm_in_such_a_list(item: str) -> None:
    found = said(f"{MEETING}Kegiatan ini dihadiri Telkomsel, {item} dan Indosat.")
    assert item not in {c[0] for c in found}
    assert "Telkomsel" in {c[0] for c in found}


VILLAGES = [
    ("Desa Ubud, Singapadu, dan Batubulan Kabupaten Gianyar", "Desa", ["Ubud", "Singapadu", "Batubulan"]),
    ("Kecamatan Long Ikis, Kuaro, Batu Sopang dan Muara Komam", "Kecamatan", ["Long Ikis", "Kuaro", "Muara Komam"]),
    ("Dinas Sosial, Kecamatan Kuaro, Batu Sopang dan Muara Komam", "Kecamatan", ["Kuaro", "Muara Komam"]),
]


@pytest.mark.parametrize(("listed", "noun", "names"), VILLAGES)
def test_a_list_of_villages_with_their_noun_once(listed: str, noun: str, names: list[str]) -> None:
    there = {name for name, _ in present(f"{MEETING}Kegiatan ini diikuti {listed}.")}
    assert all(any(name.startswith(f"{noun} {village} Kabupaten") for name in there) for village in names)
    assert not any("Kabupaten" in name.partition("Kabupaten")[2] for name in there)


def test_people_of_villages_are_not_their_villages() -> None:
    text = "Kegiatan ini diikuti warga Desa Tapis, Janju, Jone dan Songka."
    assert present(MEETING + text) == set()


def test_villages_where_something_is_held_did_not_hold_it() -> None:
    text = "Bimtek digelar di Kecamatan Ubud, Sukawati, dan Tegallalang oleh Diskominfo Kabupaten Gianyar, Senin (5/8/2024)."
    assert {c[0] for c in said(text) if c[1] == "ORGANISED"} == {f"{OFFICE} Kabupaten Gianyar"}


LISTED = [
    "Rapat diikuti OPD terkait (Dinas Sosial, BPBD dan Satpol PP).",
    "Hadir Dinas Sosial (Dinsos), BPBD (Badan Penanggulangan Bencana Daerah), dan Satpol PP.",
]


@pytest.mark.parametrize("text", LISTED)
def test_agencies_and_brackets(text: str) -> None:
    assert len({name for name, _ in present(MEETING + text)}) == 3


OUTLETS = [
    ("Kompas.com, Detik.com, dan Bali Post mengikuti Pelatihan Jurnalistik, Senin (5/8/2024).", True),
    ("Kompas.com, Jakarta - Diskominfo Paser menggelar Pelatihan Jurnalistik, Senin (5/8/2024).", False),
]


@pytest.mark.parametrize(("text", "there"), OUTLETS)
def test_an_outlet_at_the_dateline_only_reports(text: str, there: bool) -> None:
    assert ("Kompas.com" in {c[0] for c in said(text)}) == there


def test_speakers_with_the_outlets_they_are_of() -> None:
    text = "Pelatihan Jurnalistik, Selasa (13/8/2024), menghadirkan narasumber Muhaimin dari Balikpapan TV dan Adamin Siregar dari Radio Paser FM."
    assert {name for name, _ in present(text)} >= {"Muhaimin", "Adamin Siregar"}


BARE = [
    "Rapat itu dihadiri Dinas Sosial, Danramil, Babinsa, dan Bhabinkamtibmas.",
    "Rapat itu dihadiri Ketua BPD, Babinsa, dan Linmas.",
]


@pytest.mark.parametrize("text", BARE)
def test_roles_are_no_people(text: str) -> None:
    assert not {c for c in said(MEETING + text) if c[0] in ("Babinsa", "Bhabinkamtibmas", "Linmas")}


def test_goods_handed_over_on_a_day() -> None:
    text = "Wali Kota Balikpapan Rahmad Mas'ud menyerahkan laptop kepada KIM Kota Balikpapan{}."
    assert present(text.format(", Selasa (13/8/2024)")) == {("Rahmad Mas'ud", "attendee")}
    assert present(text.format("")) == set()


def test_goods_handed_over_are_not_the_prize_of_the_article() -> None:
    text = (
        "Malam Anugerah Lingkungan 2024 digelar di Jakarta, Senin (5/8/2024). Wali Kota Balikpapan Rahmad Mas'ud menyerahkan "
        "bantuan kepada KIM Kota Balikpapan, Selasa (6/8/2024). Adamin Siregar juga hadir dalam penyerahan bantuan tersebut."
    )
    assert {c[2] for c in said(text) if c[:2] == ("Adamin Siregar", "ATTENDED")} == {"Penyerahan bantuan"}


def test_what_somebody_is_kept_from_he_does_not_do() -> None:
    text = "Wali Kota Balikpapan Rahmad Mas'ud melarang Dinas Pariwisata menggelar Festival Literasi Digital, Sabtu (10/8/2024)."
    assert not {c for c in said(text) if c[1] == "ORGANISED"}


WORKS = ["perbaikan jalan", "pemadaman listrik bergilir", "kendaraan dinas baru"]


@pytest.mark.parametrize("what", WORKS)
def test_works_and_purchases_are_no_events(what: str) -> None:
    text = f"Dinas Pekerjaan Umum Kota Balikpapan mengadakan {what}, Selasa (6/8/2024)."
    assert not {c for c in said(text) if c[1] == "ORGANISED"}


def test_a_talk_show_is_no_title() -> None:
    text = "Wali Kota Balikpapan Rahmad Mas'ud membuka Gelar Wicara Transformasi Digital, Selasa (13/8/2024)."
    assert present(text) == {("Rahmad Mas'ud", "opener")}


def test_a_regency_with_its_province_behind_it() -> None:
    text = "Kominfo Kabupaten Paser Kalimantan Timur menggelar Webinar Literasi Digital, Selasa (13/8/2024)."
    assert {c[0] for c in said(text) if c[1] == "ORGANISED"} == {f"{OFFICE} Kabupaten Paser"}


def test_three_who_stand_in_for_a_body_do_not_stand_in_for_one_another() -> None:
    text = (
        "Diwakili Asisten I Adamin Siregar, Kepala Dinas Sosial Hendra Syamhari, dan Camat Long Ikis Muhaimin, "
        "Pemkab Paser menghadiri Rapat Koordinasi SPBE, Senin (5/8/2024)."
    )
    assert ("Adamin Siregar", "REPRESENTED", "Hendra Syamhari") not in said(text)


def test_a_hospital_is_named_behind_the_short_form_of_its_sort() -> None:
    text = "Hadir Rumah Sakit Umum Daerah (RSUD) Panglima Sebaya dan Rumah Sakit Jiwa (RSJ) Atma Husada Provinsi Kalimantan Timur."
    assert {name for name, _ in present(MEETING + text)} == {
        "Rumah Sakit Umum Daerah Panglima Sebaya",
        "Rumah Sakit Jiwa Atma Husada Provinsi Kalimantan Timur",
    }


def test_the_body_right_behind_a_visit_is_the_host() -> None:
    text = "Enam orang dari Diskominfo Kabupaten Paser menjalani Studi Tiru Smart City di Diskominfo Kota Balikpapan, Selasa (6/8/2024)."
    assert present(text) == {(f"{OFFICE} Kabupaten Paser", "attendee"), (f"{OFFICE} Kota Balikpapan", "host")}


def test_a_speech_before_others() -> None:
    text = "Lebih dulu memberi sambutan, Kepala Dinas Sosial Kabupaten Paser Adamin Siregar menguraikan rencana itu."
    assert present(MEETING + text) == {("Adamin Siregar", "speaker")}
