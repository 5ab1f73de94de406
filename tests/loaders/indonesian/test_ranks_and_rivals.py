"""Prizes told in one breath for several, and what is no prize yet or nobody's: plans, hopes, rivals, quoted voices."""

from __future__ import annotations

import pytest

from tests.loaders.indonesian.sayings import said, won

CONTEST = "Lomba Website Desa 2024 digelar Diskominfo Paser. "
THREE = {
    ("Bappeda Paser, Dinas Sosial, dan Inspektorat", "{} meraih juara {}."),
    ("Bappeda Paser, Dinas Sosial dan Inspektorat", "{} masing-masing meraih juara {}."),
    ("Bappeda Paser, Dinas Sosial, dan Inspektorat", "{} berturut-turut menjadi juara {}."),
}
AGENCIES = [
    "Badan Perencanaan Pembangunan Daerah Kabupaten Paser",
    "Dinas Sosial Kabupaten Paser",
    "Inspektorat Kabupaten Paser",
]


@pytest.mark.parametrize(("who", "wording"), sorted(THREE))
@pytest.mark.parametrize(
    ("told", "ranks"),
    [
        ("pertama, kedua dan ketiga", ["pertama", "kedua", "ketiga"]),
        ("I, II, dan III", ["I", "II", "III"]),
        ("1, 2 dan 3", ["1", "2", "3"]),
    ],
)
def test_ranks_told_at_once_go_to_each_in_its_turn(who: str, wording: str, told: str, ranks: list[str]) -> None:
    assert won(CONTEST + wording.format(who, told)) == {
        (agency, f"juara {rank}") for agency, rank in zip(AGENCIES, ranks, strict=True)
    }


@pytest.mark.parametrize("verb", ["diraih", "ditempati", "diduduki oleh", "direbut"])
@pytest.mark.parametrize(
    ("span", "ranks"),
    [
        ("Juara pertama hingga ketiga", ["Juara pertama", "Juara kedua", "Juara ketiga"]),
        ("Peringkat I sampai III", ["Peringkat I", "Peringkat II", "Peringkat III"]),
        ("Juara 1-3", ["Juara 1", "Juara 2", "Juara 3"]),
    ],
)
def test_a_span_of_ranks(span: str, ranks: list[str], verb: str) -> None:
    text = f"{CONTEST}{span} {verb} Bappeda Paser, Dinas Sosial dan Inspektorat."
    assert won(text) == set(zip(AGENCIES, ranks, strict=True))


def test_a_span_that_is_longer_than_the_list_ranks_nobody() -> None:
    found = won(f"{CONTEST}Juara pertama hingga ketiga diraih Bappeda Paser dan Dinas Sosial.")
    assert ("Dinas Sosial Kabupaten Paser", "Juara kedua") not in found


def test_ranks_without_a_verb() -> None:
    text = "Bappeda Paser keluar sebagai terbaik pertama, sementara Dinas Sosial terbaik kedua dan Inspektorat peringkat ketiga."
    assert won(CONTEST + text) == set(
        zip(AGENCIES, ["terbaik pertama", "terbaik kedua", "peringkat ketiga"], strict=True)
    )


def test_ranks_behind_two_who_are_there() -> None:
    text = "Kota Bontang dan Kota Balikpapan berada di peringkat pertama dan kedua Innovative Government Award 2024."
    assert won(text) == {
        ("Pemerintah Kota Bontang", "peringkat pertama"),
        ("Pemerintah Kota Balikpapan", "peringkat kedua"),
    }


NUMBERED = [
    "Adapun para juara Lomba Website Desa 2024 yakni 1. Desa Tapis, 2. Desa Janju, 3. Desa Jone.",
    "Para pemenang Lomba Website Desa 2024: 1. Desa Tapis; 2. Desa Janju; 3. Desa Jone.",
    "Pemenang Lomba Website Desa 2024 adalah Desa Tapis, Desa Janju dan Desa Jone.",
]


@pytest.mark.parametrize("text", NUMBERED)
def test_numbers_inside_a_sentence_count_winners(text: str) -> None:
    assert {claim[0] for claim in won(text)} == {"Desa Tapis", "Desa Janju", "Desa Jone"}


def test_a_number_that_ends_a_sentence_is_none_of_an_item() -> None:
    text = "Lomba Website Desa 2024 digelar di Paser pada tahap I, 5. Sementara itu, Desa Tapis meraih juara I."
    assert ("Desa Tapis Kabupaten Paser", "juara I") in won(text)


NO_PRIZE = [
    "Pemkot Blitar akan memecahkan rekor MURI pada Minggu (4/8/2024).",
    "Dinas Sosial Kota Blitar layak meraih Innovative Government Award 2024.",
    "Jika nilainya tinggi, Diskominfo Kota Blitar meraih predikat Informatif.",
    "Andai sampah dikelola baik, Kota Blitar meraih Adipura 2023.",
    "Hendra Syamhari berharap Kota Blitar bersih, sehat, dan meraih Adipura 2023.",
    "Pemkot Blitar gagal meraih Adipura 2023.",
]


@pytest.mark.parametrize("text", NO_PRIZE)
def test_a_prize_supposed_hoped_for_or_planned_is_none(text: str) -> None:
    assert won(text) == set()


IS_PRIZE = [
    "Jika tahun lalu hanya masuk nominasi, kini Pemkot Blitar meraih Adipura 2023.",
    "Hendra Syamhari berharap warga menjaga kota setelah Pemkot Blitar meraih Adipura 2023.",
]


@pytest.mark.parametrize("text", IS_PRIZE)
def test_a_hope_does_not_reach_what_has_happened(text: str) -> None:
    assert {claim[0] for claim in won(text)} == {"Pemerintah Kota Blitar"}


def test_a_rival_wins_nothing() -> None:
    text = "Kota Balikpapan mengalahkan Kota Bontang dan meraih juara pertama Lomba Inovasi Daerah 2024."
    assert {c[:3] for c in said(text)} == {("Pemerintah Kota Balikpapan", "WON", "Lomba Inovasi Daerah 2024")}


def test_who_is_only_quoted_wins_nothing() -> None:
    assert ("Hendra Syamhari",) not in won("Pemkot Blitar kembali, kata Hendra Syamhari, meraih Adipura 2023.")


def test_two_opinions_are_two() -> None:
    text = "Pemerintah Kabupaten Paser gagal mempertahankan opini WTP dan hanya memperoleh opini WDP dari BPK."
    assert {c[2] for c in said(text) if c[1] == "WON"} == {"Opini Wajar Dengan Pengecualian"}


@pytest.mark.parametrize("prize", ["opini WTP", "Adipura 2023"])
def test_what_only_governments_are_given_is_not_of_who_takes_it_in_hand(prize: str) -> None:
    text = f"Menteri Lingkungan Hidup menyerahkan {prize} kepada Wali Kota Blitar Hendra Syamhari di Jakarta, Senin (5/8/2024)."
    assert {claim[0] for claim in won(text)} == {"Pemerintah Kota Blitar"}


INDICES = ["Pemerintah Kabupaten Paser", "Kabupaten Paser"]


@pytest.mark.parametrize("whose", INDICES)
def test_an_index_with_its_value(whose: str) -> None:
    text = f"Indeks SPBE {whose} mencapai 3,2 dengan predikat Baik."
    assert {c[:3] for c in said(text)} == {("Pemerintah Kabupaten Paser", "WON", "Indeks SPBE")}


def test_records_are_won() -> None:
    assert won("Rekor MURI diraih Pemerintah Kota Balikpapan.") == {("Pemerintah Kota Balikpapan",)}


def test_a_body_is_given_a_predicate_without_a_preposition() -> None:
    text = "Gubernur Bali beri Kabupaten Paser predikat Sangat Baik pada Anugerah Media Center 2024."
    assert {claim[0] for claim in won(text)} == {"Pemerintah Kabupaten Paser"}


def test_an_evening_that_ends_a_contest() -> None:
    text = "Malam Puncak Kompetisi Inovasi Daerah digelar di Samarinda, Selasa (13/8/2024). Juara pertama diraih Bappeda Kabupaten Paser."
    assert (AGENCIES[0], "WON", "Kompetisi Inovasi Daerah", "Juara pertama") in said(text)


def test_who_holds_a_contest_confers_it_and_a_house_does_not() -> None:
    contest = said("PWI Provinsi Bali menggelar Lomba Website Desa 2024. Juara pertama diraih Desa Tapis.")
    assert ("Persatuan Wartawan Indonesia Provinsi Bali", "CONFERS", "Lomba Website Desa 2024") in contest
    evening = said(
        "Anugerah Keterbukaan Informasi Publik Jawa Timur 2024 digelar di Hotel Majapahit oleh Komisi Informasi Jawa Timur, Senin (5/8/2024)."
    )
    assert {c[0] for c in evening if c[1] == "CONFERS"} == {"Komisi Informasi Jawa Timur"}


def test_a_prize_given_at_a_festival_is_not_of_who_holds_the_festival() -> None:
    text = (
        "Festival Literasi Digital digelar Pemkot Blitar, Sabtu (3/8/2024). Pada festival itu Kementerian Pariwisata "
        "menyerahkan Anugerah Desa Wisata 2024 kepada Desa Tapis."
    )
    assert {c[0] for c in said(text) if c[1] == "CONFERS"} == {"Kementerian Pariwisata"}
    assert {c[0] for c in said(text) if c[1] == "ORGANISED"} == {"Pemerintah Kota Blitar"}


OWNED = [
    ("kategori kabupaten menjadi milik Dinas Sosial Kabupaten Paser", {("Dinas Sosial Kabupaten Paser",)}),
    ("tanah itu menjadi milik Dinas Sosial Kabupaten Paser", set()),
]


@pytest.mark.parametrize(("what", "winners"), OWNED)
def test_a_category_that_is_somebody_s_now(what: str, winners: set[tuple[str, ...]]) -> None:
    text = f"Anugerah Media Center 2024 diserahkan Gubernur Bali. Sementara itu, {what}."
    assert {claim[:1] for claim in won(text)} == winners


def test_who_handed_it_over_is_told_in_a_sentence_of_its_own() -> None:
    text = "Pemkab Paser meraih TOP Digital Awards 2024. Yang menyerahkan ialah Hendra Syamhari dan Muhammad Faisal."
    assert {c[0] for c in said(text) if c[1] == "PRESENTED"} == {"Hendra Syamhari", "Muhammad Faisal"}


def test_a_rank_before_a_prize_is_no_part_of_its_name() -> None:
    text = "Dinas Sosial Kota Balikpapan masuk 5 Besar Nasional Anugerah Media Center 2024."
    assert {c[2] for c in said(text) if c[1] == "NOMINATED"} == {"Anugerah Media Center 2024"}


ORIGIN = "Kominfotik Award 2023 digelar Pemprov Bali. "


def test_where_a_winner_lies_wins_nothing_and_each_has_the_rank_told_beside_it() -> None:
    text = (
        "Desa Tapis dari Kabupaten Paser menempati terbaik tiga, Desa Damai dari Kabupaten Berau terbaik dua, dan terbaik "
        "pertama diraih Desa Ubud dari Kabupaten Gianyar."
    )
    found = {claim for claim in won(ORIGIN + text) if not claim[0].startswith("Pemerintah")}
    assert {(name.split()[1], rank) for name, rank in found} == {
        ("Tapis", "terbaik tiga"),
        ("Damai", "terbaik dua"),
        ("Ubud", "terbaik pertama"),
    }
    assert not {claim for claim in won(ORIGIN + text) if claim[0].startswith("Pemerintah")}


def test_the_government_that_agencies_belong_to_did_not_win() -> None:
    text = "Dinas Sosial Provinsi Bali meraih TOP Digital Awards 2024. Empat dinas lain di lingkungan Pemprov Bali juga kebagian penghargaan."
    assert {claim[0] for claim in won(text)} == {"Dinas Sosial Provinsi Bali"}


CLASSES = [
    "Pada kelompok perguruan tinggi, kualifikasi menuju informatif diberikan kepada Universitas Mulawarman dan Universitas Balikpapan.",
    "Dua kampus, yakni Universitas Mulawarman dan Universitas Balikpapan, masuk kualifikasi menuju informatif.",
]


@pytest.mark.parametrize("text", CLASSES)
def test_a_class_of_the_prize_spoken_of(text: str) -> None:
    before = "Dinas Sosial Provinsi Bali meraih Anugerah Keterbukaan Informasi Publik 2024. "
    assert {claim[0] for claim in won(before + text)} >= {"Universitas Mulawarman", "Universitas Balikpapan"}


def test_what_a_prize_is_for_is_its_category() -> None:
    text = "TOP Digital Awards 2024 untuk Dinas Sosial di lingkungan Pemprov Bali jatuh kepada Dinas Sosial Kota Balikpapan."
    assert {claim[0] for claim in won(text)} == {"Dinas Sosial Kota Balikpapan"}
