"""What the rules read in single sentences: constructions of the office, with names of the seeds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jejaring.graph.claims import Article
from jejaring.graph.ontology import ontology
from jejaring.loaders.extract import extract
from jejaring.loaders.indonesian.rules import RULES
from jejaring.loaders.indonesian.text import sentences
from jejaring.loaders.sources.packaged import seeds
from tests.gold_readings import GOLD
from tests.loaders.indonesian.sayings import said

HELD = [
    (
        "Kepala Dinas Perhubungan Kota Balikpapan, Adamin Siregar menjelaskan rencana itu.",
        "Adamin Siregar",
        "Kepala Dinas Perhubungan Kota Balikpapan",
        "definitive",
    ),
    (
        "Kepala Diskominfo Kaltim H.M. Faisal menjelaskan rencana itu.",
        "M. Faisal",
        "Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur",
        "definitive",
    ),
    (
        "Plt. Kadisdik Kota Balikpapan, Muhaimin, mengatakan demikian.",
        "Muhaimin",
        "Kepala Dinas Pendidikan Kota Balikpapan",
        "acting",
    ),
    ("Penjabat (Pj) Wali Kota Palembang, Muhaimin, mengatakan demikian.", "Muhaimin", "Wali Kota Palembang", "acting"),
    (
        "Adamin Siregar selaku Sekda Kabupaten Paser mengatakan demikian.",
        "Adamin Siregar",
        "Sekretaris Daerah Kabupaten Paser",
        "definitive",
    ),
    (
        "Eddy Santoso (Camat Balikpapan Utara) mengatakan demikian.",
        "Eddy Santoso",
        "Camat Balikpapan Utara",
        "definitive",
    ),
    (
        "H. Edison, S.Sos., M.Si. - Kepala Dinas Kominfo Kota Palembang menjelaskan.",
        "Edison",
        "Kepala Dinas Komunikasi dan Informatika Kota Palembang",
        "definitive",
    ),
    (
        "Menteri Dalam Negeri RI Restuardy Daud mengatakan demikian.",
        "Restuardy Daud",
        "Menteri Dalam Negeri",
        "definitive",
    ),
    (
        "Asisten III Setda Kota Balikpapan, Andi Sri Juliarti, mengatakan demikian.",
        "Andi Sri Juliarti",
        "Asisten III Sekretariat Daerah Kota Balikpapan",
        "definitive",
    ),
    (
        "Kepala DP3A Kota Balikpapan Andi Sri Juliarti mengatakan demikian.",
        "Andi Sri Juliarti",
        "Kepala Dinas Pemberdayaan Perempuan dan Perlindungan Anak Kota Balikpapan",
        "definitive",
    ),
    ("Wali Kota Batu, Muhaimin, mengatakan demikian.", "Muhaimin", "Wali Kota Batu", "definitive"),
    ("Mantan Bupati Paser Eddy Santoso mengatakan demikian.", "Eddy Santoso", "Bupati Paser", "former"),
]


@pytest.mark.parametrize(("text", "person", "office", "status"), HELD)
def test_who_holds_an_office(text: str, person: str, office: str, status: str) -> None:
    found = {claim for claim in said(text) if claim[1] == "HOLDS"}
    assert (person, "HOLDS", office, status) in found
    assert len(found) == 1


def test_two_offices_of_one_person() -> None:
    found = said(
        "Ketua KONI Kota Balikpapan, yang juga sebagai Kepala Dinas Sosial Kota Balikpapan, Adamin Siregar mengatakan demikian."
    )
    assert {claim[2] for claim in found if claim[1] == "HOLDS"} >= {"Kepala Dinas Sosial Kota Balikpapan"}


def test_standing_in_and_opening_in_one_sentence() -> None:
    found = said(
        "Pj Sekda Kota Balikpapan, Muhaimin mewakili Wali Kota Balikpapan, Rahmad Mas'ud membuka kegiatan Bimbingan Teknis Persandian, Kamis (21/7/2022)."
    )
    assert ("Muhaimin", "REPRESENTED", "Rahmad Mas'ud") in found
    assert ("Muhaimin", "ATTENDED", "Bimbingan Teknis Persandian", "opener") in found
    assert not any(claim[:2] == ("Rahmad Mas'ud", "ATTENDED") for claim in found)


def test_the_passive_of_standing_in() -> None:
    found = said("Sekretaris Daerah Kota Palembang yang diwakili oleh dr. Letizia M.Kes mengatakan demikian.")
    assert ("Letizia", "REPRESENTED", "Sekretaris Daerah Kota Palembang") in found


def test_a_list_of_those_present_leaves_out_who_is_not_named() -> None:
    found = said(
        "Rapat Koordinasi Pengendalian Inflasi digelar Senin (23/9/2024). Hadir Kepala Dinas Sosial Kota Balikpapan, Adamin Siregar; "
        "Camat Balikpapan Kota, Eddy Santoso; para lurah; serta perwakilan dari Diskominfo Kota Balikpapan."
    )
    present = {claim[0] for claim in found if claim[1] == "ATTENDED"}
    assert present == {"Adamin Siregar", "Eddy Santoso", "Dinas Komunikasi dan Informatika Kota Balikpapan"}


def test_regions_of_a_list_stand_for_bodies_of_one_name() -> None:
    found = said(
        "Workshop Persandian digelar Senin (23/9/2024). Turut hadir perwakilan dari Diskominfo Samarinda, Bontang dan Paser."
    )
    assert {claim[0] for claim in found if claim[1] == "ATTENDED"} == {
        "Dinas Komunikasi dan Informatika Kota Samarinda",
        "Dinas Komunikasi dan Informatika Kota Bontang",
        "Dinas Komunikasi dan Informatika Kabupaten Paser",
    }


def test_what_is_hoped_or_denied_is_no_claim() -> None:
    found = said(
        "Muhaimin berharap Pemerintah Kota Balikpapan meraih Adipura 2025. Kota Balikpapan belum meraih Adipura 2025."
    )
    assert not any(claim[1] == "WON" for claim in found)


def test_a_prize_with_rank_and_category() -> None:
    found = said("Pemerintah Kota Balikpapan berhasil meraih Juara II Smart Province Award 2024 kategori Kota.")
    assert ("Pemerintah Kota Balikpapan", "WON", "Smart Province Award 2024", "Juara II", "Kota") in found


def test_opening_something_that_is_no_event_opens_none() -> None:
    assert not any(
        claim[1] == "ATTENDED" for claim in said("Wali Kota Balikpapan Rahmad Mas'ud membuka lapangan kerja baru.")
    )


@pytest.mark.parametrize("article", list(seeds()), ids=lambda article: article.sources[0])
def test_the_seeds_read_the_same_every_time(article: Article) -> None:
    assert extract(article) == extract(article)


def test_every_rule_says_what_it_reads() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(len(rule.example) > 20 for rule in RULES)


TEXTS = [article.text for article in seeds()]
TEXTS += [path.read_text(encoding="utf-8") for path in sorted((GOLD / "dev" / "texts").glob("*.txt"))]


@pytest.mark.parametrize("text", TEXTS)
def test_a_sentence_may_end_at_any_word(text: str) -> None:
    for sentence in text.split(". "):
        words = sentence.split()
        for end in range(1, len(words)):
            extract(Article(" ".join(words[:end]), ("a.txt",))).check(ontology())


@pytest.mark.parametrize("name", ["H. Minggu", "Hj.", "Prof. Dana", "Ir.H. Muhaimin (Pak"])
def test_a_text_may_end_behind_a_title(name: str) -> None:
    said(f"Acara itu dibuka Bupati Paser {name}")


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_no_mutation_of_an_article_breaks_reading_or_offsets(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(TEXTS))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 1500)))
    piece = text[start:end]
    change = data.draw(st.sampled_from(["upper", "nbsp", "mojibake", "lines", "shuffle", "plain", "quotes"]))
    if change == "upper":
        piece = piece.upper()
    elif change == "nbsp":
        piece = piece.replace(" ", "\u00a0")
    elif change == "mojibake":
        piece = piece.encode("utf-8").decode("cp1252", "replace")
    elif change == "lines":
        piece = piece.replace(". ", ".\n")
    elif change == "quotes":
        piece = piece.replace(",", '"')
    elif change == "shuffle":
        piece = " ".join(data.draw(st.permutations(piece.split()[:60])))
    if piece.strip():
        extract(Article(piece, ("a.txt",))).check(ontology())


def test_an_ordinary_word_opens_a_sentence_behind_a_degree() -> None:
    text = "Sambutan disampaikan Muhaimin, S.I.P., M.Si. Kebijakan pusat perlu diteruskan. Hadir Muhaimin, M.Si. Kepala Dinas Sosial."
    assert [s.tokens[0].text for s in sentences(text)] == ["Sambutan", "Kebijakan", "Hadir"]
