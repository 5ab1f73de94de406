"""Those who go to an event, who are sent there in another's place, whom a gathering brings together."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import present, said

KOMINFO = "Dinas Komunikasi dan Informatika Kota Balikpapan"
MEETING = "rapat koordinasi SPBE di Jakarta, Kamis (27/1/2022)"
MAYOR = "Wali Kota Balikpapan Rahmad Mas'ud"
SECRETARY = "Sekda Kota Balikpapan Muhaimin"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"{SECRETARY} datang ke {MEETING}.", "attendee"),
        (f"{SECRETARY} datang ke Jakarta untuk rapat koordinasi SPBE, Kamis (27/1/2022).", "attendee"),
        (f"Yang datang ke {MEETING}, antara lain {SECRETARY}.", "attendee"),
        (f"{SECRETARY} menjadi satu dari tiga narasumber {MEETING}.", "speaker"),
        (f"Kehadiran {SECRETARY} pada {MEETING}, disambut panitia.", "attendee"),
        (f"Rapat koordinasi SPBE di Jakarta, Kamis (27/1/2022), berisi paparan {SECRETARY} tentang data.", "speaker"),
    ],
)
def test_somebody_told_of_as_one_of_those_there(text: str, role: str) -> None:
    assert present(text) == {("Muhaimin", role)}


@pytest.mark.parametrize(
    "text",
    [
        f"{MAYOR} mengutus {SECRETARY} ke {MEETING}.",
        f"{MAYOR} tidak bisa hadir dalam {MEETING}, dan menugaskan {SECRETARY}.",
    ],
)
def test_who_is_sent_in_anothers_place(text: str) -> None:
    assert ("Muhaimin", "REPRESENTED", "Rahmad Mas'ud") in said(text)
    assert present(text) == {("Muhaimin", "attendee")}


def test_the_seat_of_one_who_is_away() -> None:
    text = f"{MAYOR} berhalangan; kursinya diisi {SECRETARY}."
    assert ("Muhaimin", "REPRESENTED", "Rahmad Mas'ud") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{MAYOR} menugaskan {SECRETARY} menata data kota.",
        f"{MAYOR} menunjuk {SECRETARY} sebagai ketua tim.",
        f"Kursinya diisi {SECRETARY}.",
    ],
)
def test_a_task_alone_stands_in_for_nobody(text: str) -> None:
    assert not [claim for claim in said(text) if claim[1] == "REPRESENTED"]


def test_a_gathering_brings_its_guests_together() -> None:
    guests = {("Dinas Sosial Kota Balikpapan", "attendee"), ("Dinas Kesehatan Kota Balikpapan", "attendee")}
    text = f"{KOMINFO} mengumpulkan Dinas Sosial dan Dinas Kesehatan dalam rapat koordinasi SPBE, Kamis (27/1/2022)."
    assert present(text) == guests
    assert KOMINFO in {claim[0] for claim in said(text) if claim[1] == "ORGANISED"}
    met = "Rapat koordinasi SPBE mempertemukan Dinas Sosial dan Dinas Kesehatan Kota Balikpapan, Kamis (27/1/2022)."
    assert present(met) == guests


@pytest.mark.parametrize(
    "told",
    [
        "Ikut duduk dalam rapat itu Dinas Sosial Kota Balikpapan dan Dinas Kesehatan.",
        "Peserta rapat ialah Dinas Sosial dan Dinas Kesehatan Kota Balikpapan.",
        "Pesertanya Dinas Sosial dan Dinas Kesehatan Kota Balikpapan.",
        "Dinas Sosial Kota Balikpapan dan Dinas Kesehatan juga datang.",
    ],
)
def test_those_who_took_part(told: str) -> None:
    text = f"Rapat koordinasi SPBE digelar di Balikpapan, Kamis (27/1/2022). {told}"
    assert present(text) == {
        ("Dinas Sosial Kota Balikpapan", "attendee"),
        ("Dinas Kesehatan Kota Balikpapan", "attendee"),
    }


@pytest.mark.parametrize(
    "told",
    [
        f"Yang punya acara {KOMINFO}.",
        f"Di balik acara itu ada {KOMINFO}.",
        f"Kegiatan itu program {KOMINFO}.",
        f"Bimtek itu hajatan {KOMINFO}.",
    ],
)
def test_whose_event_it_is(told: str) -> None:
    text = f"Bimtek website berlangsung di Balikpapan, Kamis (27/1/2022). {told}"
    assert {claim[0] for claim in said(text) if claim[1] == "ORGANISED"} == {KOMINFO}


def test_visitors_and_whom_they_learn_from() -> None:
    text = (
        "Diskominfo Kota Balikpapan kedatangan tamu dari DPRD Kota Palembang, Kamis (27/1/2022). Tamu-tamu itu ditemui "
        "Kepala Diskominfo Kota Balikpapan, Adwar Skenda."
    )
    council = "Dewan Perwakilan Rakyat Daerah Kota Palembang"
    assert present(text) == {(KOMINFO, "host"), (council, "attendee"), ("Adwar Skenda", "host")}
    learning = "Rombongan DPRD Kota Palembang belajar ke Diskominfo Kota Balikpapan, Kamis (27/1/2022)."
    assert present(learning) == {(KOMINFO, "host"), (council, "attendee")}


def test_those_seen_among_the_guests_and_the_witnesses_of_a_signing() -> None:
    text = (
        "Hari itu, Kamis (27/1/2022), dua pihak meneken kesepakatan di Balikpapan: Wali Kota Balikpapan Rahmad Mas'ud dan "
        "Gubernur Kalimantan Timur Isran Noor. Di deretan tamu tampak Sekda Kota Balikpapan Muhaimin."
    )
    assert {name for name, _ in present(text)} == {"Rahmad Mas'ud", "Isran Noor", "Muhaimin"}


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Peluncuran aplikasi Sampun dilakukan oleh", "opener"),
        ("Pembukaan bimtek website dilakukan", "opener"),
        ("Pelantikan dilakukan langsung oleh", "host"),
        ("Penandatanganan nota kesepahaman dilakukan", "attendee"),
    ],
)
def test_who_did_what_an_event_is_for(told: str, role: str) -> None:
    assert present(f"{told} {MAYOR} di Balikpapan, Kamis (27/1/2022).") == {("Rahmad Mas'ud", role)}


def test_with_whom_somebody_signs() -> None:
    text = f"{MAYOR} menandatangani nota kesepahaman dengan Gubernur Kalimantan Timur Isran Noor, Kamis (27/1/2022)."
    assert present(text) == {("Rahmad Mas'ud", "attendee"), ("Isran Noor", "attendee")}


def test_who_launched_what_others_came_to() -> None:
    text = (
        "Gubernur Kalimantan Timur Isran Noor menghadiri peluncuran aplikasi Sampun oleh Wali Kota Balikpapan Rahmad "
        "Mas'ud, Kamis (27/1/2022)."
    )
    assert present(text) == {("Isran Noor", "attendee"), ("Rahmad Mas'ud", "opener")}


def test_who_began_a_service_did_not_run_its_launch() -> None:
    text = f"Aplikasi Sampun yang digagas Diskominfo Kota Balikpapan resmi diluncurkan oleh {MAYOR}, Kamis (27/1/2022)."
    assert (KOMINFO, "OPERATES", "Sampun") in said(text)
    assert not [claim for claim in said(text) if claim[1] == "ORGANISED"]


def test_speakers_with_their_houses_in_brackets() -> None:
    text = (
        "Webinar literasi digital digelar di Balikpapan, Kamis (27/1/2022). Acara itu menghadirkan Adamin Siregar "
        "(Universitas Mulawarman) dan Fahmi Fadli (Relawan TIK) sebagai pembicara."
    )
    assert present(text) == {("Adamin Siregar", "speaker"), ("Fahmi Fadli", "speaker")}


LISTED = "Dinas Sosial dan Dinas Kesehatan Kota Balikpapan"


@pytest.mark.parametrize(
    ("told", "there"),
    [
        (f"Di meja yang sama duduk {LISTED}.", True),
        (f"Wakil {LISTED} memenuhi ruangan.", True),
        (f"Undangan datang dari {LISTED}.", True),
        (f"Layanan baru itu melibatkan data {LISTED}.", False),
        ("Di meja yang sama duduk Dinas Sosial Kota Balikpapan.", False),
        (f"Di meja yang sama duduk {LISTED}, kata panitia saat menyerahkan laporan.", False),
    ],
)
def test_a_list_of_those_there_without_a_verb_of_taking_part(told: str, there: bool) -> None:
    text = f"Rapat koordinasi SPBE digelar di Balikpapan, Kamis (27/1/2022). {told}"
    guests = {("Dinas Sosial Kota Balikpapan", "attendee"), ("Dinas Kesehatan Kota Balikpapan", "attendee")}
    assert present(text) == (guests if there else set())
