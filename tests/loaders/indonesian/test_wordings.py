"""Ways of saying one thing: each sentence of ``wordings.yaml``, which are our own, is read as all others of its list are."""

from __future__ import annotations

from importlib.resources import files

import pytest
import yaml

from tests.loaders.indonesian.sayings import said

WORDINGS = yaml.safe_load(files(__package__).joinpath("wordings.yaml").read_text(encoding="utf-8"))
MEETING = "Rapat Koordinasi SPBE digelar di Aula Kantor Bupati Paser, Selasa (13/8/2024). "

AGENCIES = {
    "Dinas Kesehatan": "Dinas Kesehatan Kabupaten Paser",
    "Dinas Pendidikan": "Dinas Pendidikan Kabupaten Paser",
    "Bappeda": "Badan Perencanaan Pembangunan Daerah Kabupaten Paser",
    "Polres Paser": "Kepolisian Resor Paser",
    "Universitas Mulawarman": "Universitas Mulawarman",
    "PT Telkom": "Telkom Indonesia",
}
PEOPLE = {
    "Adamin Siregar": "Kepala Dinas Kesehatan Kabupaten Paser Adamin Siregar",
    "Hendra Syamhari": "Wakil Bupati Paser Hendra Syamhari",
    "Muhammad Faisal": "Ketua DPRD Kabupaten Paser Muhammad Faisal",
}
OFFICE = "Dinas Komunikasi dan Informatika"


def _list(items: list[str]) -> str:
    return f"{', '.join(items[:-1])}, dan {items[-1]}"


def _read(wording: str, before: str = "", **put: str) -> set[tuple[str, ...]]:
    text = wording.format(**put)
    return said(before + text[0].upper() + text[1:])


@pytest.mark.parametrize("wording", WORDINGS["agencies"])
def test_agencies_that_were_there(wording: str) -> None:
    claims = _read(wording, MEETING, L=_list(list(AGENCIES)))
    assert {c[0] for c in claims if c[1] == "ATTENDED"} >= set(AGENCIES.values())


@pytest.mark.parametrize(("role", "wording"), [(r, w) for r, ws in WORDINGS["people"].items() for w in ws])
def test_people_who_were_there(role: str, wording: str) -> None:
    first, second, _ = PEOPLE.values()
    claims = _read(wording, MEETING, L=_list(list(PEOPLE.values())), A=first, B=second)
    there = {c[0]: c[3] for c in claims if c[1] == "ATTENDED" and c[0] in PEOPLE}
    named = 3 if "{L}" in wording else 1 + ("{B}" in wording)
    assert there == dict.fromkeys(list(PEOPLE)[:named], role)


@pytest.mark.parametrize("wording", WORDINGS["visits"])
def test_a_visit(wording: str) -> None:
    claims = _read(wording, V="Dinas Kominfo Kabupaten Paser", H="Dinas Kominfo Kota Balikpapan")
    there = {(c[0], c[3]) for c in claims if c[1] == "ATTENDED"}
    assert there == {(f"{OFFICE} Kabupaten Paser", "attendee"), (f"{OFFICE} Kota Balikpapan", "host")}


@pytest.mark.parametrize("wording", WORDINGS["prizes"])
def test_who_won(wording: str) -> None:
    claims = _read(wording, W="Pemerintah Kabupaten Paser")
    assert {c[0] for c in claims if c[1] == "WON"} == {"Pemerintah Kabupaten Paser"}


@pytest.mark.parametrize("wording", WORDINGS["services"])
def test_who_runs_a_service(wording: str) -> None:
    claims = _read(wording, D="Diskominfo Kota Balikpapan", S="SIPANDU")
    assert {c[:3] for c in claims if c[1] == "OPERATES"} == {(f"{OFFICE} Kota Balikpapan", "OPERATES", "SIPANDU")}


@pytest.mark.parametrize(("how", "wording"), [(h, w) for h, ws in WORDINGS["organisers"].items() for w in ws])
def test_who_organised_an_event(how: str, wording: str) -> None:
    claims = _read(wording, D="Diskominfo Paser", K="BPS Kabupaten Paser", E="Webinar Literasi Digital")
    both = {f"{OFFICE} Kabupaten Paser", "Badan Pusat Statistik Kabupaten Paser"}
    organised = {c[0] for c in claims if c[1] == "ORGANISED"}
    assert organised == (both if how == "jointly" else {f"{OFFICE} Kabupaten Paser"})


@pytest.mark.parametrize("wording", WORDINGS["deputies"])
def test_who_stood_in(wording: str) -> None:
    claims = _read(wording, MEETING, A=PEOPLE["Adamin Siregar"], B="Bupati Paser Hendra Syamhari")
    assert {(c[0], c[2]) for c in claims if c[1] == "REPRESENTED"} == {("Adamin Siregar", "Hendra Syamhari")}
