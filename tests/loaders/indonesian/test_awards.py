"""Prizes: who won them, in what rank and category, who handed them over, who took them in hand."""

from __future__ import annotations

import pytest

from jejaring.graph.claims import Article
from jejaring.loaders.extract import extract
from tests.loaders.indonesian.sayings import present, said, won

GOVERNMENT = "Pemerintah Kota Balikpapan"
WON = [
    "Pemkot Balikpapan memborong tiga penghargaan sekaligus pada ajang Smart Province Award 2024.",
    "Penghargaan Smart Province Award 2024 yang diterima Pemerintah Kota (Pemkot) Balikpapan menjadi pemicu semangat.",
    "Smart Province Award 2024 diraih oleh Pemerintah Kota Balikpapan.",
    "Kota Balikpapan mendapatkan penghargaan dalam Smart Province Award (SPA) 2024.",
    "Kota lain yang menerima penghargaan Smart Province Award 2024 adalah Balikpapan.",
]


@pytest.mark.parametrize("text", WON)
def test_who_won_in_every_voice(text: str) -> None:
    assert {(claim[0], claim[2]) for claim in said(text) if claim[1] == "WON"} == {
        (GOVERNMENT, "Smart Province Award 2024")
    }


def test_each_of_several_winners_has_its_own_rank_and_category() -> None:
    text = (
        "Smart Province Award 2024 digelar di Jakarta. Penghargaan itu diraih oleh Pemerintah Kota Balikpapan juara I kategori Kota, "
        "dan Pemerintah Kabupaten Paser juara II kategori Kabupaten."
    )
    assert won(text) == {(GOVERNMENT, "Kota", "juara I"), ("Pemerintah Kabupaten Paser", "Kabupaten", "juara II")}


def test_ranks_in_a_prize_told_by_place() -> None:
    text = (
        "Komisi Informasi Provinsi Kalimantan Timur memberikan Anugerah Keterbukaan Informasi Publik 2024, Rabu (11/12/2024). "
        "Pemerintah Kota Balikpapan berada di posisi pertama, sementara Pemerintah Kabupaten Paser di urutan kedua."
    )
    assert won(text) == {(GOVERNMENT, "posisi pertama"), ("Pemerintah Kabupaten Paser", "urutan kedua")}


def test_a_contest_of_the_headline_is_the_prize_of_the_text() -> None:
    text = (
        "Diskominfo Balikpapan Raih Juara 1 Lomba Inovasi\n\nBALIKPAPAN - Dinas Kominfo Kota Balikpapan meraih Juara 1 pada ajang "
        "Balikpapan Innovation Award 2023, Selasa (28/11/2023)."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "WON"} == {"Balikpapan Innovation Award 2023"}


def test_the_ranks_of_a_contest_are_told_one_after_the_other() -> None:
    text = (
        "Diskominfo Kaltim menggelar Lomba Konten Layanan Publik 2024. Kota Balikpapan keluar sebagai juara umum lomba itu. "
        "Juara dua ditempati Kota Bontang, sementara juara tiga jatuh kepada Kabupaten Paser asal Kalimantan Timur. "
        "Kabupaten Berau menempati urutan keempat."
    )
    assert {(who.removeprefix("Pemerintah "), *more) for who, *more in won(text)} == {
        ("Kota Balikpapan", "juara umum"),
        ("Kota Bontang", "Juara dua"),
        ("Kabupaten Paser", "juara tiga"),
        ("Kabupaten Berau", "urutan keempat"),
    }


def test_winners_in_the_sentence_behind() -> None:
    text = "Dua daerah meraih peringkat pertama dalam Smart Province Award 2024. Yakni, Kota Balikpapan kategori layanan terbaik dan Kabupaten Paser kategori data terbuka."
    assert won(text) == {
        (GOVERNMENT, "layanan terbaik", "peringkat pertama"),
        ("Pemerintah Kabupaten Paser", "data terbuka", "peringkat pertama"),
    }


def test_titles_within_a_prize_go_to_those_they_are_for() -> None:
    text = (
        "Pemkot Balikpapan meraih penghargaan pada ajang Smart Province Award 2024. Penghargaan tersebut, yakni Top Leader Digital untuk "
        "Wali Kota Balikpapan, Rahmad Mas'ud dan Top Office Digital untuk Kepala Dinas Kominfo Adamin Siregar."
    )
    assert won(text) == {
        (GOVERNMENT,),
        ("Rahmad Mas'ud", "Top Leader Digital"),
        ("Adamin Siregar", "Top Office Digital"),
    }


def test_a_list_of_winners_line_by_line() -> None:
    text = (
        "Pemerintah Kota Balikpapan menyerahkan Balikpapan Website Award 2024.\n\nBerikut daftar pemenang:\nKategori Dinas\n"
        "Juara I : Dinas Perhubungan\nJuara II : Dinas Kesehatan\nKategori Kecamatan\nJuara I : Kecamatan Balikpapan Utara\n"
    )
    assert won(text) == {
        ("Dinas Perhubungan Kota Balikpapan", "Dinas", "Juara I"),
        ("Dinas Kesehatan Kota Balikpapan", "Dinas", "Juara II"),
        ("Kecamatan Balikpapan Utara Kota Balikpapan", "Juara I", "Kecamatan"),
    }


def test_who_takes_the_prize_of_a_government_in_hand_was_there_and_won_nothing() -> None:
    found = said(
        "Pemkot Balikpapan meraih Smart Province Award 2024. Penghargaan tersebut diserahkan di Jakarta, Kamis (1/8/2024) oleh Gubernur "
        "Bali Eddy Santoso, dan diterima oleh Wakil Wali Kota Balikpapan Adamin Siregar."
    )
    assert {claim[0] for claim in found if claim[1] == "WON"} == {GOVERNMENT}
    assert {claim[0] for claim in found if claim[1] == "PRESENTED"} == {"Eddy Santoso"}
    assert ("Adamin Siregar", "ATTENDED", "Penganugerahan Smart Province Award", "recipient") in found


def test_heads_of_agencies_take_the_prizes_of_their_agencies() -> None:
    text = "Sekda Bali Eddy Santoso menyerahkan Smart Province Award 2024 kepada Kepala Dinas Sosial Kota Balikpapan Adamin Siregar, dan Hendra Syamhari atas nama Dinas Perhubungan Kota Balikpapan."
    assert {claim[0] for claim in said(text) if claim[1] == "WON"} == {
        "Dinas Sosial Kota Balikpapan",
        "Dinas Perhubungan Kota Balikpapan",
    }
    assert ("Hendra Syamhari", "REPRESENTED", "Dinas Perhubungan Kota Balikpapan") in said(text)


def test_spellings_of_one_prize_are_one() -> None:
    text = "Kota Balikpapan Raih Penghargaan Smart Province Award 2024\n\nPemkot Balikpapan meraih penghargaan dalam Smart Province Awards 2024."
    assert len({claim[2] for claim in said(text) if claim[1] == "WON"}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Selain Piala Dunia, tim itu memenangkan Piala Asia.",
        "JAKARTA - Tiga hotel dinobatkan sebagai penerima Smart Province Award 2024.",
        "Pemkot Balikpapan berharap meraih Smart Province Award 2024.",
    ],
)
def test_what_is_no_win_of_a_government(text: str) -> None:
    assert won(text) == set()


def test_who_is_nominated_has_not_won() -> None:
    text = "Muhaimin ditetapkan sebagai salah satu penerima nominasi Smart Province Award 2024 di Jakarta, Rabu (12/6/2024)."
    assert {claim[1] for claim in said(text)} == {"NOMINATED"}


def test_a_step_towards_a_prize_confers_nothing() -> None:
    text = "Dinas Kominfo Kota Balikpapan melaksanakan seleksi peserta Smart Province Award 2024, Rabu (12/6/2024)."
    assert "CONFERS" not in {claim[1] for claim in said(text)}


def test_the_rank_of_the_next_winner_is_not_that_of_the_one_before() -> None:
    text = (
        "Lomba Konten Layanan Publik 2024 digelar di Balikpapan. Juara pertama diraih Kota Bontang, "
        "sementara juara dua diraih Kabupaten Paser."
    )
    assert won(text) == {("Pemerintah Kota Bontang", "Juara pertama"), ("Pemerintah Kabupaten Paser", "juara dua")}


NAMED = "Lomba Desa Digital 2024"
LISTS = [
    f"{NAMED} digelar di Balikpapan. Juara I diraih Desa Lolo, juara II Desa Suatang Baru dan juara III Desa Rantau Panjang.",
    f"{NAMED} digelar di Balikpapan. Juara I diraih Desa Lolo, juara II diraih Desa Suatang Baru dan juara III diraih Desa Rantau Panjang.",
    f"Adapun juara I {NAMED} jatuh kepada Desa Lolo, juara II Desa Suatang Baru, dan juara III Desa Rantau Panjang.",
    f"Berikut pemenang {NAMED}:\n1. Juara I diraih oleh Desa Lolo\n2. Juara II diraih oleh Desa Suatang Baru\n3. Juara III yang diraih oleh Desa Rantau Panjang\n",
]


@pytest.mark.parametrize("text", LISTS)
def test_ranks_that_stand_before_their_winners(text: str) -> None:
    assert {(who.removesuffix(" Kota Balikpapan"), rank.lower()) for who, rank in won(text)} == {
        ("Desa Lolo", "juara i"),
        ("Desa Suatang Baru", "juara ii"),
        ("Desa Rantau Panjang", "juara iii"),
    }


@pytest.mark.parametrize(
    "winners",
    [
        "Kabupaten Paser, Kalimantan Timur, dan Kota Denpasar, Bali",
        "Kabupaten Paser (Kalimantan Timur) dan Kota Denpasar (Bali)",
        "Kabupaten Paser di Kalimantan Timur dan Kota Denpasar",
    ],
)
def test_the_province_of_a_winner_wins_nothing(winners: str) -> None:
    found = {claim[0] for claim in said(f"Smart Province Award 2024 diraih {winners}.") if claim[1] == "WON"}
    assert found == {"Pemerintah Kabupaten Paser", "Pemerintah Kota Denpasar"}


@pytest.mark.parametrize(
    "words", ["terpilih sebagai salah satu finalis", "lolos sebagai finalis", "masuk nominasi", "menjadi nominator"]
)
def test_governments_are_nominated_too(words: str) -> None:
    text = f"Kota Balikpapan dan Kota Bontang {words} Smart Province Award 2024."
    assert {claim[:2] for claim in said(text)} == {(GOVERNMENT, "NOMINATED"), ("Pemerintah Kota Bontang", "NOMINATED")}


def test_to_be_put_into_a_class_is_a_rank_won() -> None:
    text = "Kota Balikpapan masuk kategori Sangat Inovatif pada Innovative Government Award 2024."
    assert won(text) == {(GOVERNMENT, "Sangat Inovatif")}


def test_a_prize_won_elsewhere_was_not_given_at_home() -> None:
    text = (
        "Pemkot Balikpapan Raih Smart Province Award 2024\n\nPemerintah Kota Balikpapan meraih Smart Province Award 2024, "
        "Rabu (12/6/2024). Penghargaan itu diterima Sekda Kota Balikpapan, Muhaimin."
    )
    assert {claim[1] for claim in said(text)} == {"WON", "ATTENDED", "HOLDS"}


def test_who_gives_thanks_for_a_prize_has_not_thereby_won_it() -> None:
    text = "Wali Kota Balikpapan Rahmad Mas'ud mengucapkan terima kasih atas penghargaan Smart Province Award 2024 kepada Pemerintah Kota Bontang."
    assert won(text) == set()


def test_who_stands_in_for_the_giver_hands_the_prize_over() -> None:
    text = (
        "Smart Province Award 2024 diserahkan Gubernur Kalimantan Timur diwakili Sekda Muhaimin kepada Wali Kota Balikpapan "
        "Rahmad Mas'ud."
    )
    found = said(text)
    assert {claim[0] for claim in found if claim[1] == "PRESENTED"} == {"Muhaimin"}
    assert ("Muhaimin", "HOLDS", "Sekretaris Daerah Provinsi Kalimantan Timur", "definitive") in found
    assert won(text) == {("Rahmad Mas'ud",)}


def test_the_name_of_a_prize_ends_before_its_category() -> None:
    text = "Pemerintah Kota Balikpapan meraih Smart Province Award 2024 Kategori Kota Informatif."
    assert said(text) == {(GOVERNMENT, "WON", "Smart Province Award 2024", "Kota Informatif")}


def test_a_prize_may_have_two_names() -> None:
    text = "Pemerintah Kota Balikpapan meraih Anugerah Keterbukaan Informasi Publik atau Smart Province Award 2024."
    prizes = [e for e in extract(Article(text, ("a.txt",))).entities.values() if e.type == "Award"]
    assert [e.name for e in prizes] == ["Anugerah Keterbukaan Informasi Publik 2024"]
    assert any("Smart Province Award" in alias for alias in prizes[0].aliases)


def test_a_prize_by_its_name_and_by_its_short_form_is_one() -> None:
    text = (
        "Pemerintah Kota Balikpapan meraih Keterbukaan Informasi Publik (KIP) Award 2024. KIP Award 2024 diserahkan "
        "Gubernur Kalimantan Timur Muhaimin."
    )
    prizes = {claim[2] for claim in said(text) if claim[1] in ("WON", "PRESENTED")}
    assert prizes == {"Keterbukaan Informasi Publik Award 2024"}


def test_a_predicate_without_a_capital_is_a_rank() -> None:
    text = "Pemerintah Kota Balikpapan menerima Anugerah Keterbukaan Informasi Publik 2023 dengan predikat menuju informatif."
    assert won(text) == {(GOVERNMENT, "menuju informatif", "menuju informatif")}


def test_the_noun_of_handing_over_tells_who_did() -> None:
    text = (
        "Pemerintah Kota Balikpapan meraih Smart Province Award 2024. Penyerahan penghargaan dilakukan secara langsung oleh "
        "Sekretaris Daerah Provinsi Kalimantan Timur Muhaimin."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "PRESENTED"} == {"Muhaimin"}


def test_who_stands_in_at_a_ceremony() -> None:
    text = (
        "Penganugerahan Smart Province Award 2024 digelar Kamis (28/12/2024), dihadiri Kepala Dinas Sosial Kota Balikpapan, "
        "Adamin Siregar yang dalam hal tersebut mewakili Wali Kota Balikpapan."
    )
    assert ("Adamin Siregar", "REPRESENTED", "Wali Kota Balikpapan") in said(text)


ROLLS = [
    "Berikut daftar daerah yang mendapatkan penghargaan Smart Province Award 2024:\nKategori Kota Cerdas :\n1.Kota Balikpapan.\n2. Kota Bontang.\n",
    "Smart Province Award 2024 digelar Rabu.\n\nBerikut daftar pemenang penghargaan per kategori\n\n 1. Kategori Kota Cerdas:\n\n 1. Kota Balikpapan\n\n 2. Kota Bontang\n",
]


@pytest.mark.parametrize("text", ROLLS)
def test_a_roll_of_winners_under_the_heading_of_their_category(text: str) -> None:
    assert won(text) == {(GOVERNMENT, "Kota Cerdas"), ("Pemerintah Kota Bontang", "Kota Cerdas")}


RANKED = [
    "Adapun daftar pemenang Smart Province Award 2024 adalah sebagai berikut:\n1. Juara I: Kota Balikpapan\n2. Juara II: Kota Bontang\n",
    "Daerah peraih Smart Province Award 2024 yaitu:\nKota Balikpapan (Juara I)\nKota Bontang (Juara II)\n",
]


@pytest.mark.parametrize("text", RANKED)
def test_a_roll_of_winners_with_their_ranks(text: str) -> None:
    assert won(text) == {(GOVERNMENT, "Juara I"), ("Pemerintah Kota Bontang", "Juara II")}


def test_a_roll_of_winners_without_more() -> None:
    text = "Berikut penerima Smart Province Award 2024:\n- Kota Balikpapan\n- Kota Bontang\n"
    assert won(text) == {(GOVERNMENT,), ("Pemerintah Kota Bontang",)}


def test_others_who_won_the_same() -> None:
    text = (
        "Kota Balikpapan meraih Smart Province Award 2024. Selain Balikpapan, sejumlah kota juga mendapat penghargaan serupa yakni, "
        "Kota Bontang dan Kota Samarinda."
    )
    assert won(text) == {(GOVERNMENT,), ("Pemerintah Kota Bontang",), ("Pemerintah Kota Samarinda",)}


def test_what_is_stated_before_a_list_of_winners_is_said_of_all() -> None:
    text = (
        "Smart Province Award 2024 diserahkan di Jakarta. Kategori daerah perbatasan dianugerahkan kepada Kabupaten Paser "
        "dan Kabupaten Berau."
    )
    assert won(text) == {
        ("Pemerintah Kabupaten Paser", "daerah perbatasan"),
        ("Pemerintah Kabupaten Berau", "daerah perbatasan"),
    }


def test_to_come_out_as_winner_of_the_prize_spoken_of() -> None:
    text = (
        "Smart City Award 2025 digelar di Yogyakarta, Selasa (26/8/2025). Kota Balikpapan keluar sebagai pemenang di kategori "
        "Smart Governance."
    )
    assert won(text) == {(GOVERNMENT, "Smart Governance")}


def test_prizes_counted_before_their_name_is_told() -> None:
    text = (
        "Pemkot Balikpapan memborong dua penghargaan sekaligus. Kedua penghargaan itu diberikan pada puncak acara Penghargaan "
        "Smart Province Award 2024."
    )
    assert (GOVERNMENT,) in won(text)


def test_ranks_behind_the_fifth() -> None:
    text = "Kota Balikpapan meraih Smart Province Award 2024, sedangkan Kota Bontang menempati peringkat kesembilan."
    assert ("Pemerintah Kota Bontang", "peringkat kesembilan") in won(text)


EVALUATED = [
    "Pemerintah Kota Balikpapan kembali meraih predikat Sangat Baik dalam evaluasi SPBE 2023 dari Kementerian PANRB.",
    "Kota Balikpapan meraih nilai indeks SPBE 3,57 dengan predikat Sangat Baik pada evaluasi SPBE 2023.",
]


@pytest.mark.parametrize("text", EVALUATED)
def test_an_evaluation_whose_outcome_is_told_is_what_was_won(text: str) -> None:
    assert {claim[:4] for claim in said(text) if claim[1] == "WON"} == {
        (GOVERNMENT, "WON", "Evaluasi SPBE 2023", "Sangat Baik")
    }


PROXIES = [
    "Sekda Kota Balikpapan Muhaimin, mewakili Wali Kota Balikpapan, menerima penghargaan Smart Province Award 2024.",
    "Kepala Diskominfo Kota Balikpapan Muhaimin menerima plakat Smart Province Award 2024 mewakili Wali Kota Balikpapan.",
]


@pytest.mark.parametrize("text", PROXIES)
def test_who_takes_a_prize_for_another_has_not_won_it(text: str) -> None:
    found = said(text)
    assert ("Muhaimin", "REPRESENTED", "Wali Kota Balikpapan") in found
    assert "WON" not in {claim[1] for claim in found}


def test_a_service_wins_and_is_nominated_itself() -> None:
    text = (
        "Inovasi Pantai Balikpapan milik Disdukcapil Kota Balikpapan meraih penghargaan Smart Province Award 2024. "
        "Inovasi Pantai Balikpapan masuk Top 99 Inovasi Pelayanan Publik 2023."
    )
    found = {claim[:3] for claim in said(text)}
    assert ("Pantai Balikpapan", "WON", "Smart Province Award 2024") in found
    assert ("Pantai Balikpapan", "NOMINATED", "Top 99 Inovasi Pelayanan Publik 2023") in found


def test_two_prizes_told_by_name() -> None:
    text = "Kota Balikpapan menerima dua penghargaan, yakni Smart Province Award 2024 dan Innovative Government Award 2024."
    assert {claim[2] for claim in said(text) if claim[1] == "WON"} == {
        "Smart Province Award 2024",
        "Innovative Government Award 2024",
    }


def test_one_of_many_who_were_given_a_prize() -> None:
    text = (
        "Penghargaan diberikan Kementerian Dalam Negeri kepada 10 daerah, salah satunya Kota Balikpapan, dalam ajang "
        "Smart Province Award 2024."
    )
    assert won(text) == {(GOVERNMENT,)}


def test_the_holders_of_a_prize_by_the_noun() -> None:
    text = "Penerima Smart Province Award 2024 lainnya adalah Kota Bontang dan Kota Samarinda."
    assert won(text) == {("Pemerintah Kota Bontang",), ("Pemerintah Kota Samarinda",)}


def test_ranks_behind_the_winners_in_their_order() -> None:
    text = "Smart Province Award 2024 dimenangkan Kota Balikpapan, Kota Bontang dan Kota Samarinda sebagai juara I, II dan III."
    assert won(text) == {
        (GOVERNMENT, "juara I"),
        ("Pemerintah Kota Bontang", "juara II"),
        ("Pemerintah Kota Samarinda", "juara III"),
    }


@pytest.mark.parametrize("bearer", ["piagam penghargaan", "plakat", "trofi"])
def test_what_a_prize_is_handed_over_as_is_no_part_of_its_name(bearer: str) -> None:
    text = f"Pemerintah Kota Balikpapan meraih {bearer} Smart Province Award 2024."
    assert {claim[2] for claim in said(text)} == {"Smart Province Award 2024"}


@pytest.mark.parametrize("who", ["Siswa", "UMKM", "Komunitas", "Atlet asal"])
def test_what_people_of_a_region_win_its_government_does_not(who: str) -> None:
    assert (GOVERNMENT,) not in won(f"{who} Kota Balikpapan meraih Smart Province Award 2024.")


def test_a_prize_that_only_the_headline_names_is_that_of_the_text() -> None:
    text = (
        "Balikpapan Borong Penghargaan Layanan Digital\n\nKementerian Dalam Negeri memberikan Smart Province Award 2024 kepada "
        "Pemerintah Kota Balikpapan."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "WON"} == {"Smart Province Award 2024"}


def test_categories_in_brackets_behind_those_who_won_too() -> None:
    text = (
        "Kota Balikpapan meraih Smart Province Award 2024. Daerah lain yang mendapat penghargaan di antaranya Kota Bontang "
        "(Infrastruktur), Kabupaten Paser (Juara II), dan Kota Samarinda (Literasi)."
    )
    assert won(text) == {
        (GOVERNMENT,),
        ("Pemerintah Kota Bontang", "Infrastruktur"),
        ("Pemerintah Kabupaten Paser", "Juara II"),
        ("Pemerintah Kota Samarinda", "Literasi"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Kota Balikpapan menjadi yang terbaik dalam ajang Smart Province Award 2024.",
        "Pemerintah Kota Balikpapan menerima Smart Province Award 2024 kategori Literasi dari Kementerian Dalam Negeri.",
    ],
)
def test_to_be_the_best_of_a_prize_is_to_win_it(text: str) -> None:
    assert {claim[0] for claim in won(text)} == {GOVERNMENT}


def test_whose_prize_it_is_stands_behind_the_category_too() -> None:
    text = "Smart Province Award 2024 kategori Literasi Digital dari Kementerian Dalam Negeri diterima Kota Balikpapan."
    conferred = {(c[0], c[2]) for c in said(text) if c[1] == "CONFERS"}
    assert conferred == {("Kementerian Dalam Negeri", "Smart Province Award 2024")}


def test_a_prize_without_a_name_is_that_of_its_occasion() -> None:
    text = "Pemerintah Kota Balikpapan meraih penghargaan pada ajang Indonesia Digital Leader 2024, Kamis (1/8/2024)."
    assert {claim[2] for claim in said(text) if claim[1] == "WON"} == {"Indonesia Digital Leader 2024"}


def test_a_predicate_is_no_ceremony_where_the_prize_has_a_name() -> None:
    text = (
        "Kota Balikpapan meraih predikat Kota Terinovatif pada Smart Province Award 2024 yang digelar Kementerian Dalam Negeri "
        "di Jakarta, Kamis (1/8/2024)."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "ORGANISED"} == {"Smart Province Award 2024"}


def test_ranks_behind_those_who_are_given_a_prize() -> None:
    text = (
        "Wali Kota Balikpapan menyerahkan Penghargaan Kinerja SPBE 2023 kepada tiga perangkat daerah, yakni Dinas Sosial sebagai "
        "peringkat I, Bappeda peringkat II dan Dinas Kesehatan peringkat III."
    )
    assert won(text) == {
        ("Dinas Sosial Kota Balikpapan", "peringkat I"),
        ("Badan Perencanaan Pembangunan Daerah Kota Balikpapan", "peringkat II"),
        ("Dinas Kesehatan Kota Balikpapan", "peringkat III"),
    }


def test_by_whom_the_winner_takes_a_prize_in_hand() -> None:
    text = (
        "Wali Kota Balikpapan Rahmad Mas'ud melalui Kepala Dinas Sosial Balikpapan Adamin Siregar menerima Smart Province "
        "Award 2024 di Jakarta, Kamis (1/8/2024)."
    )
    assert won(text) == {("Rahmad Mas'ud",)}


def test_a_prize_named_after_a_known_programme() -> None:
    text = "Kota Balikpapan meraih penghargaan dalam Keterbukaan Informasi Publik (KIP) Awards Jawa Timur 2022."
    assert {claim[2] for claim in said(text) if claim[1] == "WON"} == {
        "Keterbukaan Informasi Publik Awards Jawa Timur 2022"
    }


def test_the_level_of_a_clause_is_the_category_of_its_winners() -> None:
    text = (
        "Kota Balikpapan meraih Smart Province Award 2024. Untuk tingkat kota, penerimanya hanya Balikpapan dan Bontang; "
        "di tingkat kabupaten ada Paser dan Berau."
    )
    assert won(text) == {
        (GOVERNMENT, "Kota"),
        ("Pemerintah Kota Bontang", "Kota"),
        ("Pemerintah Kabupaten Paser", "Kabupaten"),
        ("Pemerintah Kabupaten Berau", "Kabupaten"),
    }


def test_an_office_that_points_back_has_the_rank() -> None:
    text = (
        "Sekretaris daerah dari tingkat provinsi, kabupaten dan kota menerima Smart Province Award 2024. Satu di antaranya "
        "Sekretaris Daerah Kota Balikpapan, Muhaimin. Sekretaris Daerah Kota Balikpapan itu menempati peringkat kedua pada "
        "kategori Kota."
    )
    assert won(text) == {("Muhaimin", "Kota", "peringkat kedua")}


def test_who_takes_a_prize_in_another_s_name_is_its_recipient() -> None:
    text = (
        "Pemerintah Kota Balikpapan meraih Smart Province Award 2024. Muhaimin, Sekda, menerimanya atas nama Pemkot Balikpapan "
        "pada Rapat Kerja Nasional di Manado, Jumat (26/10/2018)."
    )
    assert present(text) == {("Muhaimin", "recipient")}


def test_a_prize_that_begins_like_an_office() -> None:
    text = (
        "Muhaimin menyerahkan penghargaan Pemimpin Daerah Awards 2024 kepada Plt Bupati Paser Fahmi Fadli di Jakarta, "
        "Kamis (8/8/2024)."
    )
    assert ("Fahmi Fadli", "WON", "Pemimpin Daerah Awards 2024") in said(text)


def test_a_prize_that_a_speech_was_held_at_is_its_ceremony() -> None:
    text = (
        "Sekretaris Daerah Kota Balikpapan, Muhaimin mengatakan hal itu saat menyampaikan laporan dalam Anugerah Satu Data "
        "2022, Rabu (14/12/2022)."
    )
    assert present(text) == {("Muhaimin", "speaker")}


def test_a_short_form_by_initials_is_the_same_prize() -> None:
    text = (
        "Pemerintah Kota Balikpapan meraih Anugerah Keterbukaan Informasi Publik Tahun 2023 dengan predikat Informatif. "
        "Pemerintah Kota Palembang juga menerima Anugerah KIP, Selasa (19/12/2023)."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "WON"} == {"Anugerah Keterbukaan Informasi Publik 2023"}


def test_who_stood_in_for_another_does_not_win_what_he_took_in_hand() -> None:
    text = (
        "Anugerah Satu Data 2023 diterima Wali Kota Balikpapan yang diwakili Sekretaris Daerah Kota Balikpapan, Muhaimin. "
        '"Kami bersyukur," kata Muhaimin usai menerima Anugerah Satu Data 2023, Selasa (19/12/2023).'
    )
    assert not [claim for claim in said(text) if claim[:2] == ("Muhaimin", "WON")]


def test_a_deputy_may_win_a_prize_of_his_own() -> None:
    text = (
        "Sekretaris Daerah Kota Balikpapan Muhaimin mewakili Wali Kota Balikpapan membuka Rapat Koordinasi SPBE, Senin (5/8/2024). "
        "Muhaimin juga menerima penghargaan Satyalancana Wira Karya 2024."
    )
    assert [c[2] for c in said(text) if c[:2] == ("Muhaimin", "WON")] == ["Penghargaan Satyalancana Wira Karya 2024"]


def test_a_ceremony_without_a_name_is_named_by_its_prize() -> None:
    text = (
        "Pemerintah Kota Balikpapan dianugerahi Penghargaan Praja Mahottama. Acara penganugerahan digelar Kamis "
        "(28/12/2023), dihadiri Kepala Dinas Sosial Kota Balikpapan, Adamin Siregar."
    )
    assert {claim[2] for claim in said(text) if claim[1] == "ATTENDED"} == {
        "Penganugerahan Penghargaan Praja Mahottama"
    }


def test_public_bodies_in_general_win_nothing() -> None:
    text = "Sekretaris Daerah Kota Balikpapan, Muhaimin menyerahkan Anugerah Satu Data 2023 kepada Badan Publik Informatif."
    assert won(text) == set()


@pytest.mark.parametrize(
    ("text", "prize"),
    [
        (
            "Pemkot Balikpapan Dapat Penghargaan Praja Mahottama dari Kementerian Dalam Negeri",
            "Penghargaan Praja Mahottama",
        ),
        (
            "Pemerintah Kota Balikpapan meraih penghargaan smart city dari Kementerian Kominfo.",
            "Penghargaan Smart City",
        ),
        ("Pemkot Balikpapan salah satu penerima Anugerah Satu Data 2023.", "Anugerah Satu Data 2023"),
    ],
)
def test_ways_to_say_that_one_won(text: str, prize: str) -> None:
    assert ("Pemerintah Kota Balikpapan", "WON", prize) in {claim[:3] for claim in said(text)}


def test_each_category_of_one_prize_is_won_by_itself() -> None:
    text = (
        "Pemerintah Kota Balikpapan meraih Anugerah Satu Data 2023. Penghargaan itu diraih Pemerintah Kota Balikpapan untuk "
        "kategori Smart Governance, Smart Economy, dan Smart Society."
    )
    mayor = "Pemerintah Kota Balikpapan"
    assert won(text) == {(mayor, "Smart Governance"), (mayor, "Smart Economy"), (mayor, "Smart Society")}


def test_a_like_prize_is_the_one_that_was_won_not_the_one_in_an_event_s_name() -> None:
    text = (
        "Kota Balikpapan meraih Smart Province Award 2024 pada malam penghargaan Gerakan Satu Data 2024 di Jakarta, Rabu "
        "(14/8/2024). Penghargaan serupa diterima Kabupaten Paser."
    )
    assert ("Pemerintah Kabupaten Paser", "WON", "Smart Province Award 2024") in said(text)
    stood_in = "Wakil Bupati Paser Muhaimin yang tampil mewakili kabupaten Paser menerima penghargaan itu."
    assert ("Muhaimin", "REPRESENTED", "Pemerintah Kabupaten Paser") in said(text + " " + stood_in)


def test_a_prize_by_its_acronym_is_the_one_spelt_out() -> None:
    text = (
        "Kementerian Dalam Negeri melalui Badan Litbang menggelar Smart Province Award (SPA) 2024 di Jakarta, Jumat (16/8/2024). "
        "Kabupaten Paser meraih penghargaan SPA 2024."
    )
    award = "Smart Province Award 2024"
    assert ("Pemerintah Kabupaten Paser", "WON", award) in said(text)
    assert ("Badan Litbang Kementerian Dalam Negeri", "CONFERS", award) in said(text)


def test_words_of_the_ceremony_are_no_part_of_the_prize() -> None:
    text = "Pemkab Paser meraih Puncak Rangkaian Acara Smart Province Award 2024 kategori Kabupaten."
    assert {claim[2] for claim in said(text) if claim[1] == "WON"} == {"Smart Province Award 2024"}


def test_villages_win_also_where_the_noun_has_no_capital() -> None:
    text = (
        "Penghargaan Anugerah Satu Data 2023 diberikan kepada Dinas Sosial Kabupaten Paser dan desa Senaken Kecamatan Tanah "
        "Grogot sebagai peraih kategori Desa Informatif."
    )
    village = "Desa Senaken Kecamatan Tanah Grogot Kabupaten Paser"
    assert {claim[0] for claim in said(text) if claim[1] == "WON"} == {"Dinas Sosial Kabupaten Paser", village}


def test_who_acts_by_leave_of_another_is_not_he() -> None:
    text = (
        "Pj Bupati Paser Fahmi Fadli diwakili Kepala Dinas Sosial Kabupaten Paser Adamin Siregar menerima Anugerah Satu Data "
        "2023. Adamin Siregar seizin Pj Bupati mewakili Pemkab Paser menjelaskan hal itu."
    )
    assert ("Adamin Siregar", "REPRESENTED", "Pemerintah Kabupaten Paser") in said(text)
    assert not [claim for claim in said(text) if claim[:2] == ("Fahmi Fadli", "REPRESENTED")]


PLACED = [
    "Juara pertama adalah Pemerintah Kota Balikpapan, juara kedua Kota Bontang, dan juara ketiga Kabupaten Paser.",
    "Adapun pemenangnya yakni juara pertama Kota Balikpapan, juara kedua Kota Bontang, dan juara ketiga Kabupaten Paser.",
    "Yang meraih penghargaan dalam kelompok daerah yakni yang juara pertama Kota Balikpapan, juara kedua Kota Bontang, dan juara ketiga Kabupaten Paser.",
    "Sedangkan juara kedua jatuh kepada Kota Bontang, dan juara ketiga diberikan kepada Kabupaten Paser. Untuk juara pertama adalah pemerintah Kota Balikpapan.",
]


@pytest.mark.parametrize("text", PLACED)
def test_winners_told_by_their_places(text: str) -> None:
    opening = "Smart Province Award 2024 digelar di Jakarta, Kamis (1/8/2024). "
    assert {(who, rank.lower()) for who, rank in won(opening + text)} == {
        (GOVERNMENT, "juara pertama"),
        ("Pemerintah Kota Bontang", "juara kedua"),
        ("Pemerintah Kabupaten Paser", "juara ketiga"),
    }


def test_a_place_in_a_city_is_none_won_by_it() -> None:
    text = "Smart Province Award 2024 digelar di Jakarta. Muhaimin pernah menjadi juara pertama Kota Balikpapan dalam lomba lain."
    assert not any(claim[0] == GOVERNMENT and claim[1] == "WON" for claim in said(text))


def test_a_prize_is_named_by_the_evening_on_which_it_is_given() -> None:
    text = "Pemerintah Kota Balikpapan meraih peringkat ketiga pada Malam Penganugerahan Media Humas 2023 di Jakarta, Kamis (2/11/2023)."
    assert (GOVERNMENT, "WON", "Anugerah Media Humas 2023") in {claim[:3] for claim in said(text)}


def test_a_rank_won_before_its_prize_is_named() -> None:
    text = (
        "Predikat terbaik tingkat nasional kembali diraih oleh Pemerintah Kota Balikpapan. Kota ini meraih Predikat Terbaik Pertama "
        "Kategori Pelayanan Informasi yang diterima dalam acara Malam Anugerah Media Humas 2017 di Jakarta, Kamis (23/11/2017)."
    )
    assert {claim[:3] for claim in said(text) if claim[1] == "WON"} == {
        (GOVERNMENT, "WON", "Anugerah Media Humas 2017")
    }


GIVERS = [
    ("yang diselenggarakan oleh PR Indonesia Group di Jakarta", "PR Indonesia Group"),
    ("kategori Terpopuler di Media Digital 2023 yang diselenggarakan oleh PR Indonesia", "PR Indonesia"),
    ("dari Majalah ItWorks", "ItWorks"),
    ("yang diberikan oleh Tempo Media Group", "Tempo Media Group"),
]


@pytest.mark.parametrize(("words", "giver"), GIVERS)
def test_firms_that_give_prizes_are_named_in_full(words: str, giver: str) -> None:
    text = f"Pemkot Balikpapan meraih Smart Province Award 2023 {words}, Kamis (2/11/2023)."
    assert {claim[0] for claim in said(text) if claim[1] == "CONFERS"} == {giver}


def test_categories_won_of_a_prize_spoken_of_before() -> None:
    text = (
        "Smart Province Award 2025 digelar di Yogyakarta, Selasa (26/8/2025). Kota Balikpapan memborong tiga kategori sekaligus, yaitu "
        "Smart Governance, Smart Economy, dan Smart Society. Sementara itu, Kota Bontang unggul di tiga kategori lainnya: Smart Living, "
        "Smart Mobility, dan Smart Environment."
    )
    assert won(text) == {
        *((GOVERNMENT, f"Smart {name}") for name in ("Governance", "Economy", "Society")),
        *(("Pemerintah Kota Bontang", f"Smart {name}") for name in ("Living", "Mobility", "Environment")),
    }


def test_winners_that_follow_one_with_a_place() -> None:
    text = (
        "Pemkot Balikpapan meraih Smart Province Award 2025. Di posisi kedua ada Kota Bontang, lalu disusul oleh Kota Palembang, "
        "Kota Palu, dan Kota Denpasar."
    )
    found = {claim[0].removeprefix("Pemerintah Kota ") for claim in said(text) if claim[1] == "WON"}
    assert found == {"Balikpapan", "Bontang", "Palembang", "Palu", "Denpasar"}


def test_other_winners_listed_in_the_next_sentence() -> None:
    text = "Smart Province Award 2021 juga diraih oleh 16 kota lainnya. Antara lain, Kota Bontang dan Kota Palu."
    assert {claim[0] for claim in said(text) if claim[1] == "WON"} == {
        "Pemerintah Kota Bontang",
        "Pemerintah Kota Palu",
    }


def test_a_hall_for_exhibitions_is_no_event() -> None:
    text = (
        "Kota Balikpapan menerima Smart Province Award 2021 di International Convention Exhibition (ICE), Tangerang, Selasa (14/12/2021). "
        "Penghargaan diterima langsung oleh Wali Kota Balikpapan, Rahmad Mas'ud."
    )
    assert present(text) == {("Rahmad Mas'ud", "recipient")}
    assert not any("Exhibition" in claim[2] for claim in said(text))


def test_others_with_the_same_predicate() -> None:
    text = (
        "Komisi Informasi RI memberikan Anugerah Keterbukaan Informasi Publik 2018 kepada Pemerintah Kota Balikpapan. Selain itu, dua "
        "pemerintah kota lainnya dengan kualifikasi menuju informatif yaitu Kota Bontang dan Kota Palu."
    )
    prize = "Anugerah Keterbukaan Informasi Publik 2018"
    assert ("Komisi Informasi Pusat", "CONFERS", prize) in said(text)
    found = {claim[0] for claim in said(text) if claim[1] == "WON"}
    assert found == {GOVERNMENT, "Pemerintah Kota Bontang", "Pemerintah Kota Palu"}


def test_those_behind_the_second_preposition_are_given_the_prize() -> None:
    text = (
        "Kementerian Dalam Negeri memberikan Smart Province Award 2025. Kemendagri juga memberikan penghargaan bagi kota terinovatif bagi "
        "Balikpapan dan Bontang."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "WON"} == {GOVERNMENT, "Pemerintah Kota Bontang"}


def test_who_wins_a_contest_and_who_comes_from_where() -> None:
    text = (
        "KIM Anyelir memenangi Lomba Cerdik Cermat Kota Balikpapan 2018, Kamis (22/3/2018). KIM Turi Ceria dari Kelurahan Sepinggan "
        "mendapatkan juara dua."
    )
    assert {claim[0] for claim in said(text) if claim[1] == "WON"} == {
        "Kelompok Informasi Masyarakat Anyelir",
        "Kelompok Informasi Masyarakat Turi Ceria",
    }


def test_a_prize_given_on_to_someone() -> None:
    text = "Ombudsman RI memberikan Smart Province Award 2023 pada Pemerintah Kota Balikpapan, Selasa (21/03/2023)."
    assert {claim[0] for claim in said(text) if claim[1] == "WON"} == {GOVERNMENT}


def test_nominees_listed_behind_the_noun() -> None:
    text = (
        "Diskominfo Kabupaten Paser menggelar Lomba Website Kabupaten Paser 2024. OPD yang masuk 5 besar, yakni Dinas Kesehatan dan Dinas "
        "Sosial. Pemenang lomba diumumkan Selasa (03/09/2024)."
    )
    found = {claim[0] for claim in said(text) if claim[1] == "NOMINATED"}
    assert found == {"Dinas Kesehatan Kabupaten Paser", "Dinas Sosial Kabupaten Paser"}


def test_those_followed_by_others_won_too_and_did_not_attend() -> None:
    text = (
        "Malam penganugerahan digelar Diskominfo Kota Balikpapan, Selasa (17/9/2024). Dinas Sosial meraih penghargaan sebagai Penyaji Terbaik "
        "di kategori Lomba PPID Balikpapan, diikuti oleh Dinas Perhubungan yang menempati posisi kedua, dan Dinas Kesehatan di peringkat ketiga. "
        "Pemenang lomba menerima piala."
    )
    claims = {(claim[0], claim[1]) for claim in said(text) if claim[1] in ("WON", "ATTENDED")}
    names = ("Dinas Sosial", "Dinas Perhubungan", "Dinas Kesehatan")
    assert claims == {(f"{name} Kota Balikpapan", "WON") for name in names}


def test_places_behind_the_first_three() -> None:
    text = (
        "Lomba PPID Balikpapan digelar Selasa (12/10/2021). Adapun juara harapan satu, diraih Dinas Sosial Kota Balikpapan dengan nilai "
        "89,46. Juara kedua disusul Dinas Kesehatan dengan nilai 93,46."
    )
    assert won(text) == {
        ("Dinas Sosial Kota Balikpapan", "juara harapan satu"),
        ("Dinas Kesehatan Kota Balikpapan", "Juara kedua"),
    }


def test_an_award_with_an_english_conjunction_and_its_categories() -> None:
    text = (
        "Pemkot Balikpapan menggelar Digital and Transparency Awards. Pada kategori OPD, Dinas Pariwisata dan Kebudayaan meraih Juara 1 dan "
        "Dinas Kesehatan meraih Juara 2."
    )
    assert {claim for claim in said(text) if claim[1] == "WON"} == {
        ("Dinas Pariwisata dan Kebudayaan Kota Balikpapan", "WON", "Digital and Transparency Awards", "Juara 1", "OPD"),
        ("Dinas Kesehatan Kota Balikpapan", "WON", "Digital and Transparency Awards", "Juara 2", "OPD"),
    }


def test_a_title_given_to_someone_within_a_prize() -> None:
    text = (
        "Kota Balikpapan meraih Top Digital Awards 2020. Penghargaan yang diraih adalah Top Leader on Digital Implementation 2020 kepada "
        "Wali Kota Balikpapan Rahmad Mas'ud."
    )
    assert ("Rahmad Mas'ud", "WON", "Top Digital Awards 2020", "Top Leader on Digital Implementation 2020") in said(
        text
    )


def test_each_of_several_wins_in_a_sentence_has_its_own_rank() -> None:
    text = (
        "Lomba Video Digital 2024 digelar di Balikpapan, Kamis (1/8/2024). Kota Bontang meraih juara I Lomba Video Digital 2024, Kota "
        "Samarinda meraih juara II dan Kabupaten Paser meraih juara III."
    )
    assert won(text) == {
        ("Pemerintah Kota Bontang", "juara I"),
        ("Pemerintah Kota Samarinda", "juara II"),
        ("Pemerintah Kabupaten Paser", "juara III"),
    }


def test_where_a_winner_goes_next_is_no_category() -> None:
    text = "Kota Balikpapan meraih juara I Lomba Video Digital 2024 dan mewakili Kalimantan Timur di tingkat provinsi."
    assert won(text) == {("Pemerintah Kota Balikpapan", "juara I")}


def test_an_english_category_is_read_whole() -> None:
    text = "Wali Kota Balikpapan Rahmad Mas'ud meraih Smart Province Award 2024 kategori TOP Leader on Digital Implementation, Kamis (1/8/2024)."
    assert won(text) == {("Rahmad Mas'ud", "TOP Leader on Digital Implementation")}


def test_a_rank_in_brackets_is_no_acronym() -> None:
    text = (
        "Lomba Website OPD 2024 digelar Diskominfo Kota Balikpapan, Rabu (12/6/2024). Pemenang kategori OPD: Dinas Kesehatan (Juara I), "
        "Bappeda (Juara II)."
    )
    assert won(text) == {
        ("Dinas Kesehatan Kota Balikpapan", "Juara I"),
        ("Badan Perencanaan Pembangunan Daerah Kota Balikpapan", "Juara II"),
    }


def test_lines_of_a_roll_have_numbers_and_scores() -> None:
    text = (
        "Dinas Sosial Kota Balikpapan menggelar Smart Province Award 2024 di Balikpapan, Rabu (12/6/2024).\n\nBerikut daftar penerima "
        "penghargaan:\n\nKategori Kabupaten/Kota\n1. Kabupaten Paser – 98,50 (Informatif)\n2. Kota Bontang – 97,20 (Informatif)\n\n"
        "Kategori OPD\n1. Dinas Kesehatan – 96,4\n"
    )
    assert won(text) == {
        ("Pemerintah Kabupaten Paser", "Informatif", "Kabupaten/Kota"),
        ("Pemerintah Kota Bontang", "Informatif", "Kabupaten/Kota"),
        ("Dinas Kesehatan Kota Balikpapan", "OPD"),
    }


def test_those_listed_behind_their_number_win_and_give_nothing() -> None:
    text = (
        "Sebanyak 3 instansi menerima Smart Province Award 2024 dari Kementerian Dalam Negeri, Rabu (12/6/2024), yaitu Dinas Kesehatan "
        "Kota Balikpapan, RSUD Beriman dan Universitas Mulawarman."
    )
    assert {claim[0] for claim in won(text)} == {
        "Dinas Kesehatan Kota Balikpapan",
        "Rumah Sakit Umum Daerah Beriman",
        "Universitas Mulawarman",
    }
    assert {claim[0] for claim in said(text) if claim[1] == "CONFERS"} == {"Kementerian Dalam Negeri"}


def test_a_predicate_before_its_prize_is_of_the_one_prize() -> None:
    text = "Predikat Informatif diraih Kota Bontang. Smart Province Award 2024 itu diserahkan di Balikpapan, Rabu (12/6/2024)."
    assert {claim[0] for claim in won(text)} == {"Pemerintah Kota Bontang"}
