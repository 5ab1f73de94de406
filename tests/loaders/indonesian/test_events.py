"""Events: who was there and how, what they are called, where and whether they took place."""

from __future__ import annotations

from datetime import date as Day

import pytest

from jejaring.graph.claims import Article
from jejaring.loaders.extract import extract
from tests.loaders.indonesian.sayings import present, said

OFFICIAL = "Kepala Dinas Sosial Kota Balikpapan, Adamin Siregar"
ROLES = [
    (f"{OFFICIAL} menghadiri Workshop Persandian, Selasa (6/8/2024).", "attendee"),
    (f"Workshop Persandian digelar Selasa (6/8/2024). Kegiatan dibuka {OFFICIAL}.", "opener"),
    (f"Workshop Persandian digelar Selasa (6/8/2024). Hadir sebagai narasumber dalam acara ini {OFFICIAL}.", "speaker"),
    (f"Mewakili Wali Kota Balikpapan, {OFFICIAL} membuka Workshop Persandian, Selasa (6/8/2024).", "opener"),
    (f"Didampingi Muhaimin, {OFFICIAL} menghadiri Workshop Persandian, Selasa (6/8/2024).", "attendee"),
    (
        "Workshop Persandian digelar Selasa (6/8/2024). Ketua Panitia Adamin Siregar melaporkan kegiatan diikuti 45 orang.",
        "speaker",
    ),
    (f"Workshop Persandian digelar Selasa (6/8/2024) dengan pemateri, yakni Muhaimin dan {OFFICIAL}.", "speaker"),
    (
        f"Workshop Persandian digelar Selasa (6/8/2024). Selain Muhaimin, hadir sebagai narasumber {OFFICIAL}.",
        "speaker",
    ),
    (
        f"Kompetisi Persandian dinilai Selasa (6/8/2024). Tim juri terdiri dari akademisi Universitas Mulawarman Muhaimin dan {OFFICIAL}.",
        "assessor",
    ),
    (f"{OFFICIAL} memimpin Rapat Koordinasi Persandian, Selasa (6/8/2024).", "host"),
    (f"Workshop Persandian digelar Selasa (6/8/2024) dan dipandu {OFFICIAL}.", "moderator"),
    (f"Turut menyaksikan {OFFICIAL} dalam Workshop Persandian, Selasa (6/8/2024).", "attendee"),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_roles_at_an_event(text: str, role: str) -> None:
    assert ("Adamin Siregar", role) in present(text)


def test_a_visit_from_both_sides() -> None:
    text = (
        "Pemerintah Kota Balikpapan menerima kunjungan kerja Pemerintah Kota Palembang. Wali Kota Palembang Eddy Santoso bersama "
        "rombongan diterima Sekda Kota Balikpapan Muhaimin di Balikpapan, Kamis (18/11/2021)."
    )
    assert present(text) == {
        (GOVERNMENT, "host"),
        ("Pemerintah Kota Palembang", "attendee"),
        ("Eddy Santoso", "attendee"),
        ("Muhaimin", "host"),
    }


GOVERNMENT = "Pemerintah Kota Balikpapan"


def test_those_between_whom_a_meeting_is() -> None:
    text = f"Pertemuan antara {OFFICIAL} dan Sekda Kota Palembang Eddy Santoso berlangsung di Balikpapan, Sabtu (18/10/2025)."
    assert present(text) == {("Adamin Siregar", "attendee"), ("Eddy Santoso", "attendee")}


def test_bodies_that_sent_speakers_or_participants_were_there() -> None:
    text = (
        "Dinas Kominfo Kota Balikpapan menggelar Workshop Persandian dengan narasumber dari Badan Siber dan Sandi Negara, Selasa "
        "(6/8/2024). Peserta berasal dari Dinas Sosial, dan Dinas Perhubungan Kota Balikpapan."
    )
    assert present(text) == {
        ("Badan Siber dan Sandi Negara", "speaker"),
        ("Dinas Sosial Kota Balikpapan", "attendee"),
        ("Dinas Perhubungan Kota Balikpapan", "attendee"),
    }


def test_a_signing_is_an_event_of_those_who_sign() -> None:
    text = f"Penandatanganan nota kesepahaman dilakukan oleh Wali Kota Balikpapan, Rahmad Mas'ud, dan {OFFICIAL}, Selasa (23/8/2022)."
    assert present(text) == {("Rahmad Mas'ud", "attendee"), ("Adamin Siregar", "attendee")}


def test_those_sworn_in_are_recipients_and_who_swears_in_is_host() -> None:
    text = (
        "Bupati Paser Eddy Santoso melantik sejumlah pejabat, Senin (5/8/2024).\n\nAdapun pejabat yang dilantik yakni:\n"
        "1. Adamin Siregar sebagai Kepala Dinas Sosial\n2. Muhaimin sebagai Kepala Dinas Perhubungan\n"
    )
    assert present(text) == {("Eddy Santoso", "host"), ("Adamin Siregar", "recipient"), ("Muhaimin", "recipient")}


def test_the_event_a_sentence_is_about_comes_before_its_occasion() -> None:
    text = "Dalam rangka Festival Digital, Dinas Kominfo Kota Balikpapan menggelar Workshop Persandian, Selasa (6/8/2024). Kegiatan dihadiri Sekda Kota Balikpapan Muhaimin."
    assert {claim[2] for claim in said(text) if claim[1] == "ATTENDED"} == {"Workshop Persandian"}


def test_a_plan_counts_with_a_date_only() -> None:
    plan = "Dinas Kominfo Kota Balikpapan akan menggelar Workshop Persandian"
    assert any(claim[1] == "ORGANISED" for claim in said(f"{plan} pada Selasa (6/8/2024)."))
    assert not any(claim[1] == "ORGANISED" for claim in said(f"{plan}."))


@pytest.mark.parametrize(
    "text",
    [
        f"{OFFICIAL} mengatakan hal itu dalam konferensi pers di Balikpapan, Selasa (6/8/2024).",
        f"{OFFICIAL} hadir melalui konferensi video.",
        "Kegiatan berlangsung di Jalan Adi Sucipto dan Gedung Muhaimin, Selasa (6/8/2024).",
        "Workshop Persandian disambut sambutan positif Muhaimin dari warga.",
    ],
)
def test_where_nobody_attended_anything(text: str) -> None:
    assert present(text) == set()


KOMINFO = "Dinas Komunikasi dan Informatika Kota Balikpapan"
PLACES = [
    ("BALIKPAPAN - Dinas Kominfo Kota Balikpapan menggelar Workshop Persandian di Hotel Aston, Palembang.", "Kota Palembang"),
    ("BALIKPAPAN - Dinas Kominfo Kota Balikpapan menggelar Workshop Persandian, Selasa (6/8/2024).", "Kota Balikpapan"),
    ("PALEMBANG - Diskominfo Sumsel menggelar Workshop Persandian di Kantor Diskominfo Sumsel, Selasa (6/8/2024).", "Kota Palembang"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_it_took_place(text: str, place: str) -> None:
    assert {claim[2] for claim in said(text) if claim[1] == "TOOK_PLACE_IN"} == {place}


def test_services_that_an_agency_launches_and_their_parts() -> None:
    text = "Pemerintah Kota Balikpapan meluncurkan Pantai Balikpapan, yang terdiri dari E-Office, Dasbor Pantai dan Pantai Peta."
    assert {claim[2] for claim in said(text) if claim[1] == "OPERATES"} == {
        "Pantai Balikpapan",
        "E-Office",
        "Dasbor Pantai",
        "Pantai Peta",
    }


def test_who_heads_a_board_is_no_host_of_the_event() -> None:
    text = (
        f"Pelantikan pengurus KORPRI Kota Balikpapan digelar Selasa (6/8/2024) dan dihadiri {OFFICIAL}. "
        "Wali Kota mengukuhkan pengurus yang diketuai Adamin Siregar."
    )
    assert ("Adamin Siregar", "attendee") in present(text)


def test_the_name_in_the_headline_is_filled_up_by_the_text() -> None:
    text = (
        "Diskominfo Gelar Pelatihan Jurnalistik\n\nBALIKPAPAN - Dinas Kominfo Kota Balikpapan menggelar Pelatihan Jurnalistik dan "
        "Fotografi, Selasa (6/8/2024)."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "ORGANISED"} == {"Pelatihan Jurnalistik dan Fotografi"}


def test_an_event_of_the_day_before_does_not_take_the_date_of_the_article() -> None:
    text = (
        "BALIKPAPAN - Wali Kota Balikpapan Rahmad Mas'ud membuka Rapat Koordinasi SPBE, Senin (3/6/2024). "
        "Sehari sebelumnya, Kepala Diskominfo Kota Balikpapan Adamin Siregar menjadi narasumber pada Workshop Keamanan Informasi."
    )
    reading = extract(Article(text, ("a.txt",)))
    days = {
        entity.name: entity.properties.get("date") for entity in reading.entities.values() if entity.type == "Event"
    }
    assert days == {"Rapat Koordinasi SPBE": Day(2024, 6, 3), "Workshop Keamanan Informasi": None}


def test_with_whom_an_event_is_run_may_open_the_sentence() -> None:
    text = (
        "Bekerja sama dengan Universitas Mulawarman, Dinas Kominfo Kota Balikpapan menggelar Pelatihan Desain Grafis "
        "di Balikpapan, Rabu (12/6/2024)."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {
        "Universitas Mulawarman",
        "Dinas Komunikasi dan Informatika Kota Balikpapan",
    }


def test_who_leads_a_city_leads_no_event_in_it() -> None:
    text = "Workshop Persandian digelar Selasa (6/8/2024) di kota yang dipimpin Wali Kota Rahmad Mas'ud."
    assert "ATTENDED" not in {claim[1] for claim in said(text)}


ORGANISERS = [
    ("Badan Siber dan Sandi Negara (BSSN) RI bersama Dinas Kominfo Kota Balikpapan menggelar Asistensi Pembentukan Tim Siber, Rabu (12/6/2024).", {"Badan Siber dan Sandi Negara", KOMINFO}),
    ("Dinas Kominfo Kota Balikpapan mengundang para camat dalam kegiatan Sosialisasi Persandian, Rabu (12/6/2024).", {KOMINFO}),
    ("Pemerintah Kota Balikpapan melalui Dinas Kominfo launching Balikpapan CSIRT, Rabu (12/6/2024).", {"Pemerintah Kota Balikpapan", KOMINFO}),
    ("Direktorat Jenderal (Ditjen) Informasi Publik Kementerian Komunikasi dan Digital menggelar Bimtek Kehumasan, Rabu (12/6/2024).", {"Direktorat Jenderal Informasi Publik Kementerian Komunikasi dan Digital"}),
    ("Kementerian Kesehatan bekerja sama dengan Dinas Kominfo Kota Balikpapan menggelar Bimtek Kehumasan, Rabu (12/6/2024).", {"Kementerian Kesehatan", KOMINFO}),
    ("Relawan TIK (RTIK) Indonesia bersama Dinas Kominfo Kota Balikpapan menggelar Bimtek Kehumasan, Rabu (12/6/2024).", {"Relawan Teknologi Informasi dan Komunikasi", KOMINFO}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bodies"), ORGANISERS)
def test_who_runs_an_event(text: str, bodies: set[str]) -> None:
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == bodies


def test_who_gives_a_talk_behind_its_noun() -> None:
    text = (
        "Workshop Persandian digelar Rabu (12/6/2024), dilanjutkan dengan pemaparan oleh Kepala Dinas Sosial Kota Balikpapan "
        "Adamin Siregar."
    )
    assert ("Adamin Siregar", "speaker") in present(text)


def test_to_take_part_in_an_event_that_is_named_like_a_body() -> None:
    text = "Dinas Sosial Kota Balikpapan ambil bagian dalam ajang Forum Pemerintahan Digital 2025, Jumat (7/11/2025)."
    found = {claim[:3] for claim in said(text) if claim[1] == "ATTENDED"}
    assert found == {("Dinas Sosial Kota Balikpapan", "ATTENDED", "Forum Pemerintahan Digital 2025")}


def test_whom_the_guest_thanks_for_the_welcome_is_the_host() -> None:
    text = (
        "Dinas Sosial Kota Bontang melakukan kunjungan kerja ke Dinas Sosial Kota Balikpapan, Rabu (12/6/2024). Muhaimin "
        "menyampaikan terima kasih kepada Kepala Dinas Sosial Kota Balikpapan Adamin Siregar, yang telah menerima kedatangan rombongan."
    )
    found = present(text)
    assert ("Adamin Siregar", "host") in found
    assert not any(name == "Muhaimin" for name, _ in found)


def test_a_training_by_its_short_form_is_one_event() -> None:
    text = (
        "JAKARTA - Kementerian Kesehatan mengadakan Training of Trainers (ToT) untuk para pendamping. Muhaimin membuka ToT Asistensi "
        "SPBE, Kamis (11/7/2024)."
    )
    assert len({claim[2] for claim in said(text) if claim[1] in ("ORGANISED", "ATTENDED")}) == 1


def test_speakers_whom_bodies_sent() -> None:
    text = "Workshop Persandian digelar Selasa (6/8/2024). Narasumber kegiatan ini berasal dari BSSN dan Universitas Mulawarman."
    assert present(text) == {("Badan Siber dan Sandi Negara", "speaker"), ("Universitas Mulawarman", "speaker")}


def test_guests_may_stand_behind_dari() -> None:
    text = "Dinas Sosial Kota Balikpapan menerima kunjungan dari Dinas Sosial Kota Bontang, Selasa (6/8/2024)."
    assert present(text) == {("Dinas Sosial Kota Balikpapan", "host"), ("Dinas Sosial Kota Bontang", "attendee")}


def test_who_speaks_in_a_meeting_that_opens_the_sentence() -> None:
    text = "Dalam Rapat Koordinasi SPBE yang digelar di Balikpapan, Selasa (17/6/2025), Muhaimin menyampaikan bahwa semua siap."
    assert present(text) == {("Muhaimin", "attendee")}


def test_a_name_that_ends_a_list_of_people() -> None:
    text = "Workshop Persandian digelar Rabu (12/6/2024). Hadir Adamin Siregar, Eddy Santoso, dan Yuke Yurike."
    assert ("Yuke Yurike", "attendee") in present(text)


def test_by_what_means_they_met_is_not_what_they_met_for() -> None:
    text = "Pemkot Balikpapan mengikuti Video Conference (Vidcon) Rapat Koordinasi (Rakor) Pengendalian Inflasi, Senin (9/1/2023)."
    assert {claim[:3] for claim in said(text) if claim[1] == "ATTENDED"} == {
        ("Pemerintah Kota Balikpapan", "ATTENDED", "Rapat Koordinasi Pengendalian Inflasi")
    }


def test_all_governments_of_the_country_are_none_in_particular() -> None:
    text = (
        "Pemkot Balikpapan mengikuti Rapat Koordinasi Pengendalian Inflasi yang diikuti Pemerintah Provinsi, Pemerintah Kabupaten/Kota "
        "diseluruh Indonesia, Senin (9/1/2023)."
    )
    assert present(text) == {("Pemerintah Kota Balikpapan", "attendee")}


def test_who_opens_in_place_of_another() -> None:
    text = "Workshop Persandian dibuka oleh Wali Kota Balikpapan yang diwakili Asisten Administrasi Umum, Adamin Siregar, Senin (9/1/2023)."
    assert present(text) == {("Adamin Siregar", "opener")}


def test_an_agency_without_capitals() -> None:
    text = "Pemerintah Kota Balikpapan melalui dinas komunikasi dan informatika menggelar Workshop Persandian, Senin (9/1/2023)."
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {"Pemerintah Kota Balikpapan", KOMINFO}


TRAINING = "Dinas Komunikasi dan Informatika Kota Balikpapan menggelar Pelatihan Keamanan Informasi, Kamis (1/8/2024). "


@pytest.mark.parametrize(
    "told",
    [
        "Materi pertama dibawakan oleh Kepala Bidang Persandian Diskominfo Kaltim, Adamin Siregar.",
        "Peserta menerima materi tentang sandi yang disampaikan Adamin Siregar, S.Kom.",
        "Sesi berikutnya diisi oleh Adamin Siregar, Pranata Komputer Diskominfo Balikpapan.",
        "Pelatihan diisi materi dari Kepala Bidang Persandian Diskominfo Kaltim, Adamin Siregar.",
    ],
)
def test_who_fills_a_part_of_the_programme_spoke(told: str) -> None:
    assert present(TRAINING + told) == {("Adamin Siregar", "speaker")}


def test_those_meant_by_a_number_were_sent() -> None:
    text = (
        "Tiga pegawai Dinas Sosial Kota Balikpapan mengikuti Pelatihan Keamanan Informasi, Kamis (1/8/2024). "
        "Ketiganya ialah Eddy Santoso, Adamin Siregar, dan Erriansyah Haryono."
    )
    assert {(name, "attendee") for name in ("Eddy Santoso", "Adamin Siregar", "Erriansyah Haryono")} <= present(text)


def test_a_headline_in_capitals_gives_no_event_its_name() -> None:
    text = f"DISKOMINFO BALIKPAPAN IKUTI PELATIHAN KEAMANAN INFORMASI\n\n{TRAINING}"
    assert {claim[2] for claim in said(text) if claim[1] == "ORGANISED"} == {"Pelatihan Keamanan Informasi"}


def test_who_makes_way_is_not_sworn_in() -> None:
    text = (
        "Wali Kota Balikpapan Rahmad Mas'ud melantik 12 pejabat, Senin (5/8/2024). Di antara yang dilantik adalah "
        "Adamin Siregar sebagai Kepala Dinas Sosial menggantikan Erriansyah Haryono yang pensiun."
    )
    assert present(text) == {("Rahmad Mas'ud", "host"), ("Adamin Siregar", "recipient")}
    assert ("Erriansyah Haryono", "HOLDS", "Kepala Dinas Sosial Kota Balikpapan", "former") in said(text)


@pytest.mark.parametrize(
    "told",
    [
        "Pelatihan diikuti operator website dari Dinas Sosial dan Inspektorat Kota.",
        "Sebanyak 30 admin perangkat daerah hadir, termasuk dari Dinas Sosial dan Inspektorat.",
        "Dinas Sosial Kota dan Inspektorat turut meramaikan pelatihan tersebut.",
    ],
)
def test_agencies_whose_staff_took_part(told: str) -> None:
    assert present(TRAINING + told) == {
        ("Dinas Sosial Kota Balikpapan", "attendee"),
        ("Inspektorat Kota Balikpapan", "attendee"),
    }


def test_a_town_hall_is_no_body() -> None:
    text = "Wali Kota Balikpapan Rahmad Mas'ud mengunjungi Balai Kota Bontang, Kamis (1/8/2024)."
    assert present(text) == {("Rahmad Mas'ud", "attendee")}


def test_one_item_of_a_list_is_not_part_of_the_next() -> None:
    text = (
        f"{TRAINING}Pelatihan dihadiri Dinas Sosial, Bagian Organisasi Setda, Bagian Hukum, Inspektorat, serta Bappeda."
    )
    assert "Bagian Hukum Kota Balikpapan" in {name for name, _ in present(text)}


def test_who_came_in_place_of_another_was_there() -> None:
    text = f"{TRAINING}Adamin Siregar yang hadir mewakili Kepala Dinas Sosial, menuturkan bahwa pelatihan itu penting."
    assert present(text) == {("Adamin Siregar", "attendee")}


def test_the_room_is_no_part_of_a_title() -> None:
    text = "Dinas Sosial Kota Balikpapan menerima kunjungan kerja dari Dinas Sosial Kota Bontang di Ruang Rapat Dinas Sosial."
    assert not any("Ruang" in claim[2] for claim in said(text))


def test_a_subject_that_is_online_does_not_make_the_event_so() -> None:
    text = "Dinas Sosial Kota Balikpapan menggelar Sosialisasi Layanan Aspirasi dan Pengaduan Online Rakyat di Balikpapan, Kamis (1/8/2024)."
    assert "TOOK_PLACE_IN" in {claim[1] for claim in said(text)}


def test_a_unit_behind_its_agency_is_part_of_it() -> None:
    text = "Dinas Sosial Kota Balikpapan, melalui Bidang Data dan Informasi, menggelar Pelatihan Keamanan, Kamis (1/8/2024)."
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {
        "Dinas Sosial Kota Balikpapan",
        "Bidang Data dan Informasi Dinas Sosial Kota Balikpapan",
    }


def test_an_address_of_the_web_ends_no_sentence() -> None:
    text = (
        "Adamin Siregar, pengelola laman balikpapan.go.id, menghadiri Pelatihan Keamanan Informasi, Kamis (1/8/2024)."
    )
    assert present(text) == {("Adamin Siregar", "attendee")}


def test_the_event_of_a_headline_is_that_of_the_text_in_other_words() -> None:
    text = (
        "Kadinsos Hadiri Pelatihan Satu Data\n\nKepala Dinas Sosial Kota Balikpapan, Adamin Siregar, menghadiri Pelatihan "
        "Statistik Sektoral bagi Perangkat Daerah, Kamis (1/8/2024)."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "ATTENDED"} == {"Pelatihan Statistik Sektoral"}


def test_whom_an_event_has_as_its_speaker() -> None:
    text = f"{TRAINING}Pelatihan yang dibuka Muhaimin itu menghadirkan Kepala BPS Balikpapan, Adamin Siregar, sebagai pemateri."
    assert present(text) == {("Muhaimin", "opener"), ("Adamin Siregar", "speaker")}


def test_who_came_with_another_behind_yang() -> None:
    text = (
        "Sekretaris Daerah Kota Balikpapan Muhaimin menerima kunjungan kerja Dinas Sosial Kota Bontang. Kepala Diskominfo "
        "Balikpapan Adamin Siregar yang turut mendampingi Sekda menjelaskan layanan itu. Rombongan ditemui Eddy Santoso, S.Kom."
    )
    assert present(text) >= {("Adamin Siregar", "attendee"), ("Eddy Santoso", "host")}


def test_a_building_with_a_solemn_name_is_no_prize() -> None:
    text = f"{TRAINING}Acara yang berlangsung di Gedung Gradhika Bhakti Praja Semarang itu dipimpin Muhaimin."
    assert ("Pelatihan Keamanan Informasi", "TOOK_PLACE_IN", "Kota Semarang") in said(text)


@pytest.mark.parametrize("opens", ["Bertindak selaku narasumber,", "Bertindak sebagai pemateri yaitu"])
def test_the_speaker_behind_the_verb(opens: str) -> None:
    told = f"{opens} Kabid IKP Diskominfotik Riau Adamin Siregar."
    assert present(TRAINING + told) == {("Adamin Siregar", "speaker")}


def test_speakers_of_a_body_and_others_listed_with_them() -> None:
    told = "Pelatihan menghadirkan narasumber dari Komisi Informasi Pusat, yaitu Adamin Siregar, Ketua KI Sumbar Nofal Wiska, serta Murni, S.Kom."
    assert present(TRAINING + told) == {(name, "speaker") for name in ("Adamin Siregar", "Nofal Wiska", "Murni")}


def test_who_marks_the_beginning_of_an_event_is_there() -> None:
    told = "Pelatihan ditandai pemukulan gong oleh Sekda Muhaimin bersama Ketua DPRD Abdulloh."
    assert present(TRAINING + told) == {("Muhaimin", "attendee"), ("Abdulloh", "attendee")}


def test_who_stands_in_at_an_event_is_there() -> None:
    text = (
        "Wakil Wali Kota Bontang Adamin Siregar mewakili Wali Kota Eddy Santoso pada pembukaan Rapat Kerja Daerah di "
        "Balikpapan, Kamis (1/8/2024)."
    )
    assert present(text) == {("Adamin Siregar", "attendee")}
    assert ("Eddy Santoso", "HOLDS", "Wali Kota Bontang", "definitive") in said(text)


def test_a_city_abroad_is_not_the_one_at_home() -> None:
    text = f"{TRAINING}Pelatihan dihadiri delegasi Pemerintah Kota Toyama dan Dinas Perhubungan."
    assert {name for name, _ in present(text)} == {"Dinas Perhubungan Kota Balikpapan"}


@pytest.mark.parametrize(
    "told",
    [
        "Perangkat daerah yang hadir adalah Dinas Sosial, Inspektorat.",
        "Instansi yang mengikuti kegiatan ini antara lain Dinas Sosial dan Inspektorat.",
        "Peserta: Dinas Sosial, Inspektorat.",
        "Diikuti Dinas Sosial dan Inspektorat.",
    ],
)
def test_all_agencies_of_a_list_took_part(told: str) -> None:
    assert present(TRAINING + told) == {
        ("Dinas Sosial Kota Balikpapan", "attendee"),
        ("Inspektorat Kota Balikpapan", "attendee"),
    }


def test_some_of_many_regions_took_part() -> None:
    told = "Pelatihan diikuti 35 kabupaten/kota se-Jawa Tengah, antara lain Kabupaten Kudus, Pati, dan Kota Pekalongan."
    assert {name for name, _ in present(TRAINING + told)} == {
        "Pemerintah Kabupaten Kudus",
        "Pemerintah Kabupaten Pati",
        "Pemerintah Kota Pekalongan",
    }


def test_a_forum_that_is_held_is_no_body() -> None:
    text = "Forum Smart City digelar Dinas Sosial Kota Balikpapan, Kamis (1/8/2024). Diikuti Pemkot Bogor dan Pemkab Bogor."
    assert {claim[2] for claim in said(text) if claim[1] == "ORGANISED"} == {"Forum Smart City"}
    assert {name for name, _ in present(text)} == {"Pemerintah Kota Bogor", "Pemerintah Kabupaten Bogor"}


@pytest.mark.parametrize(
    "told",
    [
        "Kegiatan ini merupakan hasil kerja sama antara Dinas Sosial dengan Universitas Mulawarman.",
        "Kegiatan ini merupakan kolaborasi Dinas Sosial dan Universitas Mulawarman.",
        "Pelatihan ini terselenggara berkat kerja sama Dinas Sosial dengan Universitas Mulawarman.",
        "Dinas Sosial selaku penyelenggara menggandeng Universitas Mulawarman.",
    ],
)
def test_who_ran_an_event_together(told: str) -> None:
    text = f"Pelatihan Keamanan Informasi berlangsung di Balikpapan, Kamis (1/8/2024). {told}"
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {
        "Dinas Sosial Kota Balikpapan",
        "Universitas Mulawarman",
    }


def test_the_body_of_a_headline_is_the_branch_of_the_text() -> None:
    text = (
        "Wali Kota Terima Kunjungan BPK\n\nWali Kota Balikpapan Rahmad Mas'ud menerima kunjungan BPK RI Perwakilan Maluku, "
        "Kamis (1/8/2024)."
    )
    assert present(text) == {("Rahmad Mas'ud", "host"), ("Badan Pemeriksa Keuangan Perwakilan Maluku", "attendee")}


def test_the_day_that_is_said_of_the_event_itself_is_its_day() -> None:
    text = (
        "Wali Kota Balikpapan Rahmad Mas'ud melepas kontingen menuju Pekan KIM Jawa Tengah, Kamis (7/11/2019). Kontingen "
        "didampingi Kepala Dinas Sosial Adamin Siregar. Pekan KIM akan digelar di Kota Magelang pada 8-10 November 2019."
    )
    reading = extract(Article(text, ("a.txt",)))
    assert [e.properties["date"] for e in reading.entities.values() if e.type == "Event"] == [Day(2019, 11, 8)]


def test_a_degree_may_end_a_sentence() -> None:
    told = "Pelatihan dibuka Adamin Siregar, S.Kom. Dalam sambutannya, Muhaimin berpesan agar semua waspada."
    assert present(TRAINING + told) == {("Adamin Siregar", "opener"), ("Muhaimin", "speaker")}


def test_who_makes_a_visit_does_not_organise_it() -> None:
    text = (
        "Kunjungan kerja ke Diskominfo Kota Balikpapan yang dilaksanakan oleh DPRD Kabupaten Paser berlangsung Kamis "
        "(8/8/2024)."
    )
    council = "Dewan Perwakilan Rakyat Daerah Kabupaten Paser"
    assert {claim[:2] for claim in said(text) if claim[1] in ("ATTENDED", "ORGANISED")} == {(council, "ATTENDED")}


def test_what_a_visit_is_for_is_no_part_of_its_name() -> None:
    text = (
        "Bupati Paser Fahmi Fadli melakukan kunjungan kerja ke Diskominfo Kota Balikpapan dengan tujuan mempelajari layanan "
        "pengaduan, Kamis (8/8/2024)."
    )
    assert {c[2] for c in said(text) if c[1] == "ATTENDED"} == {"Kunjungan kerja ke Diskominfo Kota Balikpapan"}


def test_a_hall_is_no_part_of_an_event_s_name() -> None:
    text = (
        "Evaluasi lapangan SPBE di Sasana Praja, Balikpapan, Kamis (8/8/2024), dihadiri Sekretaris Daerah Kota Balikpapan, "
        "Muhaimin."
    )
    assert {c[2] for c in said(text) if c[1] == "ATTENDED"} == {"Evaluasi lapangan SPBE"}


def test_what_was_launched_long_since_is_no_event() -> None:
    text = "Pemerintah Kota Balikpapan telah meluncurkan aplikasi Pantai Balikpapan."
    assert said(text) == {("Pemerintah Kota Balikpapan", "OPERATES", "Pantai Balikpapan")}


def test_a_ministry_with_the_sign_for_and() -> None:
    text = "Workshop Persandian diselenggarakan Kementerian PAN & RB, Selasa (6/8/2024)."
    ministry = "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
    assert (ministry, "ORGANISED", "Workshop Persandian") in said(text)


def test_a_kind_of_event_in_capitals_is_nobody_s_name() -> None:
    text = (
        "Para admin hadir dalam rangka mengikuti Rapat Koordinasi dan Bimbingan Teknis PPID dengan tema “Satu Data”, yang "
        f"dibuka oleh {OFFICIAL}, Kamis (8/8/2024)."
    )
    named = "Rapat Koordinasi dan Bimbingan Teknis PPID “Satu Data”"
    assert {c[:3] for c in said(text) if c[1] == "ATTENDED"} == {("Adamin Siregar", "ATTENDED", named)}


def test_who_is_visited_far_behind_what_the_visit_is_about() -> None:
    text = (
        "Tim Dinas Sosial Kabupaten Paser melakukan studi tiru terkait pengelolaan layanan informasi dan penerapan Teknologi "
        "Informasi dan Komunikasi (TIK) ke Dinas Sosial Kota Balikpapan, Kamis (8/8/2024)."
    )
    assert ("Dinas Sosial Kota Balikpapan", "host") in present(text)


def test_a_body_whose_delegate_is_named_is_not_there_itself() -> None:
    text = (
        "Workshop Persandian, Kamis (8/8/2024), dihadiri Hendra Syamhari serta perwakilan Komisi A DPRD Kota Balikpapan, Adamin "
        "Siregar."
    )
    assert present(text) == {("Hendra Syamhari", "attendee"), ("Adamin Siregar", "attendee")}
    assert ("Adamin Siregar", "REPRESENTED") in {claim[:2] for claim in said(text)}


def test_speakers_named_far_behind_the_noun() -> None:
    text = (
        "Dinas Sosial Kota Balikpapan menggelar bimtek persandian, Kamis (8/8/2024). Bimtek ini menghadirkan narasumber ahli "
        "dari berbagai bidang, termasuk Adamin Siregar, SE., MM., dan Hendra Syamhari."
    )
    assert present(text) == {("Adamin Siregar", "speaker"), ("Hendra Syamhari", "speaker")}


def test_a_law_in_the_name_of_an_event_is_no_prize() -> None:
    text = (
        "Dinas Sosial Kota Balikpapan yang diwakili Adamin Siregar menghadiri kegiatan Sosialisasi Keterbukaan Informasi "
        "Publik, Kamis (8/8/2024)."
    )
    assert present(text) == {("Adamin Siregar", "attendee")}


def test_where_a_visit_was_stands_in_the_sentence_before() -> None:
    text = (
        "Bertempat di kantor Balai Sertifikasi, Jakarta Selatan, Bupati Paser Fahmi Fadli melakukan konsultasi pada hari "
        "Rabu tanggal 25 Mei 2022. Selain itu Bupati Paser melakukan peninjauan perangkat server kembali."
    )
    assert ("Peninjauan perangkat server", "TOOK_PLACE_IN", "Kota Jakarta Selatan") in said(text)


def test_related_offices_do_not_end_a_list() -> None:
    text = (
        "Workshop Persandian, Kamis (8/8/2024), dihadiri Adamin Siregar, kepala perangkat daerah terkait, Ketua KADIN Kaltim "
        "Hendra Syamhari."
    )
    assert present(text) == {("Adamin Siregar", "attendee"), ("Hendra Syamhari", "attendee")}


def test_an_event_that_the_article_only_points_at() -> None:
    text = f"Bakti sosial ini digelar di Balikpapan, Rabu (7/8/2024), dihadiri {OFFICIAL}."
    assert ("Adamin Siregar", "ATTENDED", "Bakti sosial", "attendee") in said(text)
    assert said(f"Pekan ini {OFFICIAL} hadir di Balikpapan, Rabu (7/8/2024).") == {
        ("Adamin Siregar", "HOLDS", "Kepala Dinas Sosial Kota Balikpapan", "definitive")
    }


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"Saat memberikan sambutan dan membuka kegiatan secara virtual, {OFFICIAL} mengatakan hal itu.", "opener"),
        (f"Turut mendampingi dalam kegiatan yang digelar setelah upacara itu {OFFICIAL}.", "attendee"),
        (f"Sesi pertama menghadirkan {OFFICIAL}.", "speaker"),
        (f"Tiga pembicara disiapkan. Mereka adalah {OFFICIAL}, dan Hendra Syamhari.", "speaker"),
        (f"Tim Penilai SPBE yang ditunjuk oleh KemenPANRB, {OFFICIAL} menyampaikan hal itu.", "assessor"),
    ],
)
def test_more_roles_at_an_event(text: str, role: str) -> None:
    assert ("Adamin Siregar", role) in present(f"Workshop Persandian digelar Selasa (6/8/2024). {text}")


def test_who_opens_a_talk_that_pupils_follow_elsewhere() -> None:
    text = (
        "Diskusi publik yang diikuti siswa lewat kegiatan nonton bareng itu, Selasa (6/8/2024), dibuka langsung oleh "
        f"{OFFICIAL}."
    )
    assert ("Adamin Siregar", "ATTENDED", "Diskusi publik", "opener") in said(text)


def test_who_is_visited_at_its_seat_is_the_host() -> None:
    text = (
        "Komisi I DPRD Kota Palembang melakukan kunjungan kerja ke Kantor Dinas Komunikasi dan Informatika Kota Balikpapan, Kamis (27/1/2022). "
        "Rombongan dipimpin oleh Ketua Komisi I, Muhaimin dan Sekretaris Komisi I, Fahmi Fadli."
    )
    assert present(text) == {
        ("Komisi I Dewan Perwakilan Rakyat Daerah Kota Palembang", "attendee"),
        ("Dinas Komunikasi dan Informatika Kota Balikpapan", "host"),
        ("Muhaimin", "attendee"),
        ("Fahmi Fadli", "attendee"),
    }


def test_who_joins_in_receiving_a_visit_is_a_host_too() -> None:
    text = (
        "Dinas Komunikasi dan Informatika Kota Balikpapan menerima kunjungan kerja DPRD Kota Palembang, Kamis (27/1/2022). "
        "Ikut menerima kunker Asisten Administrasi Umum Setda Kota Balikpapan, Adamin Siregar. "
        "Kepala Diskominfo Balikpapan, Adwar Skenda menyambut baik DPRD Kota Palembang dalam kunjungan kerja ke Balikpapan."
    )
    assert {("Adamin Siregar", "host"), ("Adwar Skenda", "host")} <= present(text)


def test_the_house_of_a_room_is_no_organiser() -> None:
    text = (
        "Kamis, 11 April 2019. Bertempat di Ruang Rapat Unit IV Sekretariat Daerah Kota Balikpapan, Dinas Kominfo Kota Balikpapan "
        "menggelar rapat koordinasi SPBE."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {
        "Dinas Komunikasi dan Informatika Kota Balikpapan"
    }


def test_each_part_of_a_programme_has_its_own_people() -> None:
    text = (
        "Seminar literasi digital digelar di Balikpapan, Sabtu (25/5/2024). Seminar dihadiri oleh satu orang keynote speaker yaitu Bapak "
        "I G. N. Jaya Negara, S.E. (Wali Kota Denpasar) dan dua orang narasumber yaitu Bapak Muhaimin (Ketua Relawan TIK Kota Balikpapan) "
        "dan Bapak Adamin Siregar (Kepala Dinas Kominfo Kota Balikpapan). Moderator acara yaitu Fahmi Fadli (Relawan TIK) dan "
        "Hendra Syamhari, S.Kom, (Relawan TIK Provinsi Bali)."
    )
    assert present(text) == {
        ("I G. N. Jaya Negara", "keynote"),
        ("Muhaimin", "speaker"),
        ("Adamin Siregar", "speaker"),
        ("Fahmi Fadli", "moderator"),
        ("Hendra Syamhari", "moderator"),
    }


def test_a_moderator_among_the_speakers_told_of_as_they() -> None:
    text = (
        "Seminar literasi digital digelar di Balikpapan, Sabtu (25/5/2024). Seminar menghadirkan tiga narasumber. Mereka adalah Sekda Kota "
        "Balikpapan Muhaimin, Kepala Dinas Sosial Kota Balikpapan Adamin Siregar, serta Fahmi Fadli selaku moderator."
    )
    assert present(text) == {("Muhaimin", "speaker"), ("Adamin Siregar", "speaker"), ("Fahmi Fadli", "moderator")}


def test_those_who_escort_for_another_and_with_him() -> None:
    text = (
        "Rapat koordinasi SPBE dibuka oleh Kepala Dinas Kominfo Kota Balikpapan, Drs. Muhaimin, M.Si didampingi Kadis Kominfo Prov. Kaltim "
        "yang dalam hal ini diwakili oleh Kabid. Persandian Provinsi, Drs. Adamin Siregar, M.Si dan Kabid Persandian Balikpapan, "
        "Fahmi Fadli, S.Sos, Selasa (11/2/2020)."
    )
    assert present(text) == {("Muhaimin", "opener"), ("Adamin Siregar", "attendee"), ("Fahmi Fadli", "attendee")}
    office = "Kepala Bidang Persandian Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur"
    assert ("Adamin Siregar", "HOLDS", office, "definitive") in said(text)


def test_a_visit_told_of_as_his_is_named_by_the_verb() -> None:
    text = (
        "Diskominfo Kota Palembang menyambangi Diskominfo Kota Balikpapan, Rabu (16/5/2018). Kunjungan kerjanya tersebut diterima Kepala "
        "Diskominfo Kota Balikpapan, Muhaimin."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "ATTENDED"} == {"Kunjungan ke Diskominfo Kota Balikpapan"}
    assert ("Muhaimin", "host") in present(text)


def test_what_was_said_at_an_event_without_a_speaker_beside_the_verb() -> None:
    text = (
        "Sekretaris Daerah Kota Balikpapan, Muhaimin, menegaskan pentingnya evaluasi. Hal itu disampaikan dalam Rapat Koordinasi SPBE "
        "yang diikuti seluruh perangkat daerah, Selasa (26/2/2025)."
    )
    assert present(text) == {("Muhaimin", "attendee")}


def test_a_joint_signing_is_named_without_the_partner() -> None:
    text = (
        "Penandatanganan Nota Kesepakatan Bersama dengan Direktur Jenderal Aplikasi Informatika dilakukan di Balikpapan, Selasa (5/3/2024). "
        "Kegiatan itu dihadiri Wali Kota Balikpapan Rahmad Mas'ud."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "ATTENDED"} == {"Penandatanganan Nota Kesepakatan"}


def test_an_event_still_to_come_is_none_that_people_were_at() -> None:
    text = (
        "Forum PPID digelar Diskominfo Kabupaten Paser, Rabu (4/6/2025). Forum dihadiri Dinas Sosial Kabupaten Paser dengan fokus bahasan "
        "persiapan Monev 2025. Materi ini disampaikan oleh Bupati Paser Fahmi Fadli."
    )
    assert present(text) == {("Dinas Sosial Kabupaten Paser", "attendee"), ("Fahmi Fadli", "speaker")}


def test_all_who_lead_a_delegation() -> None:
    text = (
        "Komisi Informasi Kalimantan Timur, Selasa 05 Juli 2022, melakukan kunjungan ke Diskominfo Kota Balikpapan. Kunjungan ini dipimpin "
        "langsung Ketua Muhaimin, Wakil Ketua Adamin Siregar, dan Anggota Fahmi Fadli."
    )
    assert {("Muhaimin", "attendee"), ("Adamin Siregar", "attendee"), ("Fahmi Fadli", "attendee")} <= present(text)


def test_words_that_open_a_sentence_are_no_part_of_a_festival() -> None:
    text = (
        "Adapun Kaltim Kominfo Festival 2019 diselenggarakan di Balikpapan pada 1-4 Oktober 2019. Acara dibuka Wali Kota Balikpapan "
        "Rahmad Mas'ud."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "ATTENDED"} == {"Kaltim Kominfo Festival 2019"}


def test_a_committee_by_its_number_in_digits_holds_a_meeting() -> None:
    text = "Diskusi panel digelar oleh Komisi 1 DPRD Kabupaten Paser, Rabu (26/2/2025)."
    assert ("Komisi 1 Dewan Perwakilan Rakyat Daerah Kabupaten Paser", "ORGANISED", "Diskusi panel") in said(text)


def test_who_opens_his_talk_is_a_speaker() -> None:
    text = (
        "Bimtek podcast digelar Diskominfo Kota Balikpapan, Rabu (20/9/2023). Kepala Diskominfo Kota Balikpapan, Adwar Skenda, mengawali "
        "paparannya dengan menerangkan penggunaan internet."
    )
    assert present(text) == {("Adwar Skenda", "speaker")}


def test_a_forum_named_behind_a_noun_of_holding_it() -> None:
    text = (
        "Rahmad Mas'ud memberikan apresiasi atas penyelenggaraan Forum Satu Data Indonesia di Balikpapan pada Rabu, 18 September 2024. "
        "Forum itu dihadiri Dinas Sosial Kota Balikpapan."
    )
    assert present(text) == {("Dinas Sosial Kota Balikpapan", "attendee")}


def test_a_dateline_is_not_what_is_led() -> None:
    text = (
        "BALIKPAPAN - Pemerintah Kota Balikpapan, dipimpin langsung oleh Sekretaris Daerah Kota Balikpapan, Muhaimin, "
        "menyambut kunjungan Dinas Sosial Kota Palembang, Kamis (13/6/2024)."
    )
    led = [c for c in extract(Article(text, ("a.txt",))).claims if c.rule == "led/passive"]
    assert [claim.subject for claim in led] == ["person/muhaimin"]


def test_a_school_whose_name_ends_in_a_town_is_there() -> None:
    text = (
        "Seminar literasi digital digelar di STIKOM Bontang, Selasa (3/3/2020), oleh Pemerintah Kota Balikpapan. Muhaimin, "
        "Sekda Kota Balikpapan, membuka seminar itu."
    )
    assert ("Seminar literasi digital", "TOOK_PLACE_IN", "Kota Bontang") in said(text)


COUNCIL = "Dewan Perwakilan Rakyat Daerah Kota Palembang"
AGENCY = "Dinas Komunikasi dan Informatika Kota Balikpapan"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Diskominfo Kota Balikpapan menyambut kunjungan kerja DPRD Kota Palembang, Kamis (25/4/2024).", AGENCY),
        ("Diskominfo Kota Balikpapan menyambut hangat kunjungan DPRD Kota Palembang, Kamis (25/4/2024).", AGENCY),
        ("Diskominfo Kota Balikpapan menerima rombongan DPRD Kota Palembang, Kamis (25/4/2024).", AGENCY),
        ("Diskominfo Kota Balikpapan menerima kedatangan DPRD Kota Palembang, Kamis (25/4/2024).", AGENCY),
        ("Rombongan DPRD Kota Palembang disambut Kepala Diskominfo Kota Balikpapan Adwar Skenda.", "Adwar Skenda"),
        ("Kunjungan DPRD Kota Palembang diterima Kepala Diskominfo Kota Balikpapan Adwar Skenda.", "Adwar Skenda"),
    ],
)
def test_guests_are_welcomed_and_the_visit_is_where_the_host_is(text: str, host: str) -> None:
    assert present(text) == {(host, "host"), (COUNCIL, "attendee")}
    assert {claim[2] for claim in said(text) if claim[1] == "TOOK_PLACE_IN"} == {"Kota Balikpapan"}


def test_guests_who_come_to_what_is_told_of_make_no_visit_of_their_own() -> None:
    text = (
        "Festival Literasi Digital 2024 digelar di Balikpapan, Sabtu (10/8/2024). Wali Kota Balikpapan Rahmad Mas'ud "
        "menyambut kedatangan Gubernur Kalimantan Timur Isran Noor."
    )
    assert not any("unjungan" in claim[2] for claim in said(text))


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("menghadiri peringatan Hari Otonomi Daerah", "attendee"),
        ("memimpin upacara peringatan Hari Otonomi Daerah", "host"),
    ],
)
def test_a_day_that_is_marked_is_part_of_the_name(name: str, role: str) -> None:
    text = f"Sekda Kota Balikpapan Muhaimin {name} di Balikpapan, Kamis (25/4/2024)."
    title = name.split(" ", 1)[1]
    assert ("Muhaimin", "ATTENDED", title[0].upper() + title[1:], role) in said(text)


def test_with_whom_an_event_is_held() -> None:
    text = (
        "Workshop Persandian digelar Dinas Sosial Kota Balikpapan, Rabu (12/6/2024). Kegiatan tersebut bekerja sama dengan Universitas "
        "Mulawarman dan PWI Balikpapan."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {
        "Dinas Sosial Kota Balikpapan",
        "Universitas Mulawarman",
        "Persatuan Wartawan Indonesia Balikpapan",
    }


def test_courts_of_the_place_come_without_its_name() -> None:
    text = "Workshop Persandian digelar di Balikpapan, Rabu (12/6/2024). Kegiatan dihadiri Kejaksaan Negeri, Pengadilan Agama dan BNNK Balikpapan."
    assert {claim[0] for claim in said(text) if claim[1] == "ATTENDED"} == {
        "Kejaksaan Negeri",
        "Pengadilan Agama",
        "Badan Narkotika Nasional Balikpapan",
    }


def test_a_visit_to_a_service_takes_place_where_that_is() -> None:
    text = "Rombongan Diskominfo Kabupaten Paser dan Diskominfo Kota Bontang mengunjungi Command Center Kota Balikpapan, Rabu (12/6/2024)."
    assert {claim[2] for claim in said(text) if claim[1] == "TOOK_PLACE_IN"} == {"Kota Balikpapan"}


def test_who_makes_an_agreement_signs_it() -> None:
    text = "Penandatanganan nota kesepahaman dilakukan oleh Pemkot Balikpapan dan Kejaksaan Negeri Balikpapan, Rabu (12/6/2024)."
    found = said(text)
    assert {claim[0] for claim in found if claim[1] == "ATTENDED"} == {
        "Pemerintah Kota Balikpapan",
        "Kejaksaan Negeri Balikpapan",
    }
    assert not {claim for claim in found if claim[1] == "ORGANISED"}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Kegiatan dihadiri RSUD dr. Hendra Syamhari, dan undangan.", "Rumah Sakit Umum Daerah dr. Hendra Syamhari"),
        ("Kegiatan dihadiri Karang Taruna.", "Karang Taruna"),
        ("Hadir sebagai narasumber BSSN.", "Badan Siber dan Sandi Negara"),
    ],
)
def test_bodies_that_come(told: str, body: str) -> None:
    text = f"Workshop Persandian digelar di Balikpapan, Rabu (12/6/2024). {told}"
    assert {claim[0] for claim in said(text) if claim[1] == "ATTENDED"} == {body}


def test_who_leads_a_hospital_is_not_its_patron() -> None:
    text = "Workshop Persandian digelar di Balikpapan, Rabu (12/6/2024). Kegiatan dihadiri Direktur RSUD dr. Hendra Syamhari."
    assert {claim[0] for claim in said(text) if claim[1] == "ATTENDED"} == {"Hendra Syamhari"}


def test_a_meeting_of_a_body_that_another_holds() -> None:
    text = "Pertemuan Asosiasi Dinas Komunikasi dan Informatika Provinsi se-Indonesia diselenggarakan Diskominfo Kaltim di Balikpapan, Kamis (18/10/2018)."
    assert {(c[0], c[2]) for c in said(text) if c[1] == "ORGANISED"} == {
        (
            "Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur",
            "Pertemuan Asosiasi Dinas Komunikasi dan Informatika Provinsi se-Indonesia",
        )
    }
