"""The lexicons: they parse, contradict nowhere, name no one, and the regions are all there under all their names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from importlib.resources import files
from typing import Any

import pytest
import yaml

from jejaring.loaders.indonesian.lexicons import table, words
from jejaring.loaders.indonesian.regions import regions
from jejaring.loaders.indonesian.text import sentences

FOLDER = files("jejaring.loaders.indonesian.lexicon")
TABLES = sorted(path.name for path in FOLDER.iterdir() if path.name.endswith(".yaml"))
LISTS = sorted(path.name for path in FOLDER.iterdir() if path.name.endswith(".txt"))
LEVELS = ("ministry", "regional", "unit", "branch", "government", "council", "village")
PROPER = ("company", "school", "association", "security", "justice", "health", "media", "faction", "team")
KINDS = frozenset((*LEVELS, *PROPER))
COMPLEMENTS = frozenset(
    [
        "region",
        "government",
        "unit",
        "head",
        "office",
        "field",
        "body",
        "council",
        "village",
        "security",
        "state",
        "none",
    ]
)
OF_THE_SEEDS = (
    "Muhaimin",
    "Mas'ud",
    "Restuardy",
    "Letizia",
    "Erriansyah",
    "ASKOMPSI",
    "ADLGA",
    "Digital Leadership",
    "Digital Talent",
    "Thematic",
)


class StrictLoader(yaml.SafeLoader):
    """Like SafeLoader, but a key that stands twice is an error instead of a loss."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = Counter(key.value for key, _ in node.value)
        twice = [key for key, count in keys.items() if count > 1]
        assert not twice, f"{twice} stand twice, line {node.start_mark.line + 1}"
        return super().construct_mapping(node, deep)


def text(name: str) -> str:
    return FOLDER.joinpath(name).read_text(encoding="utf-8")


def clashes(forms: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Forms that stand for more than one name, whatever their capitals."""
    meant: dict[str, set[str]] = defaultdict(set)
    for form, name in forms:
        meant[form.casefold()].add(name)
    return {form: names for form, names in meant.items() if len(names) > 1}


def place(name: str) -> set[str]:
    """The official names of all regions that ``name`` can mean, if it is a name of regions from end to end."""
    lows = [token.low for sentence in sentences(name) for token in sentence.tokens]
    found = regions().match(lows, 0)
    return {region.name for region in found[1]} if found and found[0] == len(lows) else set()


@pytest.mark.parametrize("name", TABLES)
def test_a_table_parses_without_repeated_keys_and_names_its_source_and_licence(name: str) -> None:
    loaded = yaml.load(text(name), Loader=StrictLoader)
    assert loaded["source"] and loaded["licence"]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_each_word_once_and_names_its_source_and_licence(name: str) -> None:
    lines = text(name).splitlines()
    remarks = [line for line in lines if line.startswith("#")]
    listed = Counter(line for line in lines if not line.startswith("#"))
    assert any("source:" in line for line in remarks) and any("licence:" in line for line in remarks)
    assert [word for word, count in listed.items() if count > 1 or word != word.strip().lower()] == []


@pytest.mark.parametrize("name", [*TABLES, *LISTS])
def test_no_lexicon_holds_what_only_the_seed_articles_name(name: str) -> None:
    if name == "given_names.txt":
        pytest.skip("single words of names, which many bear")
    assert [known for known in OF_THE_SEEDS if known in text(name)] == []


def test_a_name_of_an_organisation_means_one_organisation() -> None:
    known = table("organisations")
    forms = [
        (form, entry["name"])
        for entry in (*known["organisations"], *known["directorates"])
        for form in (entry["name"], *entry["aliases"])
    ]
    assert clashes([*forms, *table("agencies")["abbreviations"].items()]) == {}


@pytest.mark.parametrize(("lexicon", "group"), [("organisations", "organisations"), ("positions", "offices")])
def test_an_entry_stands_once(lexicon: str, group: str) -> None:
    names = Counter(entry["name"] for entry in table(lexicon)[group])
    assert [name for name, count in names.items() if count > 1] == []


def test_a_field_of_affairs_stands_once() -> None:
    assert [name for name, count in Counter(table("agencies")["fields"]).items() if count > 1] == []


def test_a_directorate_belongs_to_a_known_ministry() -> None:
    known = table("organisations")
    ministries = {entry["name"] for entry in known["organisations"]}
    assert {entry["of"] for entry in known["directorates"]} <= ministries


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Tulangbawang Barat", "Kabupaten Tulang Bawang Barat"),
        ("Tanahdatar", "Kabupaten Tanah Datar"),
        ("Padang Sidempuan", "Kota Padangsidimpuan"),
        ("Nusatenggara Timur", "Provinsi Nusa Tenggara Timur"),
    ],
)
def test_a_region_written_as_one_word_or_as_two(written: str, meant: str) -> None:
    assert place(written) == {meant}


def test_a_head_of_organisations_has_one_meaning_and_a_known_kind() -> None:
    heads = table("agencies")["heads"]
    assert {head["kind"] for head in heads} <= KINDS
    assert [form for form, count in Counter(head["form"].casefold() for head in heads).items() if count > 1] == []


def test_a_form_of_an_office_means_one_office_with_a_known_complement() -> None:
    offices = table("positions")["offices"]
    assert {office["of"] for office in offices} <= COMPLEMENTS
    assert clashes((form, office["name"]) for office in offices for form in (office["name"], *office["forms"])) == {}


def test_what_says_that_an_office_is_acting_or_former_is_no_office_itself() -> None:
    known = table("positions")
    offices = {form.casefold() for office in known["offices"] for form in (office["name"], *office["forms"])}
    marks = {mark.casefold() for mark in (*known["acting"], *known["former"])}
    assert marks & offices == set()
    assert {mark for mark in marks for office in offices if office.startswith(f"{mark} ")} == set()
    assert "penjabat sekretaris" not in marks  # of "Penjabat Sekretaris Daerah" it would leave "Daerah"


def test_a_verb_is_of_one_class_and_written_once() -> None:
    classes = table("verbs")["classes"]
    listed = Counter(str(form).lower() for forms in classes.values() for form in forms)
    assert [form for form, count in listed.items() if count > 1] == []


@pytest.mark.parametrize("group", ["honorifics", "address", "ranks", "degrees"])
def test_a_title_stands_once(group: str) -> None:
    assert [title for title, count in Counter(table("titles")[group]).items() if count > 1] == []


def test_no_degree_is_a_frequent_given_name() -> None:
    degrees = {degree.replace(".", "").lower() for degree in table("titles")["degrees"]}
    assert degrees & words("given_names") == set()


def test_the_lists_of_names_are_large_and_hold_no_word_of_titles_of_events() -> None:
    assert len(words("given_names")) > 2000 and len(words("name_words")) > 500
    assert words("given_names") & words("title_words") <= {"fitri", "hari", "juli", "kaban", "ramadan", "ramadhan"}


def test_all_provinces_cities_and_regencies_of_indonesia_are_known() -> None:
    levels = Counter(region.level for region in regions().all())
    assert (levels["provinsi"], levels["kota"] + levels["kabupaten"]) == (38, 514)
    assert levels["negara"] >= 60
    codes = {region.code for region in regions().provinces()}
    assert {region.province for region in regions().all()} - {None} == codes


@pytest.mark.parametrize(
    ("code", "level", "bare", "name"),
    [
        ("64", "provinsi", "Kalimantan Timur", "Provinsi Kalimantan Timur"),
        ("64.71", "kota", "Balikpapan", "Kota Balikpapan"),
        ("64.01", "kabupaten", "Paser", "Kabupaten Paser"),
        ("31", "provinsi", "DKI Jakarta", "Provinsi DKI Jakarta"),
        ("31.73", "kota", "Jakarta Barat", "Kota Jakarta Barat"),
        ("31.01", "kabupaten", "Kepulauan Seribu", "Kabupaten Kepulauan Seribu"),
        ("34", "provinsi", "Daerah Istimewa Yogyakarta", "Provinsi Daerah Istimewa Yogyakarta"),
        ("11", "provinsi", "Aceh", "Provinsi Aceh"),
        ("71.09", "kabupaten", "Kepulauan Siau Tagulandang Biaro", "Kabupaten Kepulauan Siau Tagulandang Biaro"),
    ],
)
def test_a_region_has_its_official_code_and_names(code: str, level: str, bare: str, name: str) -> None:
    region = regions().by_code(code)
    assert region is not None
    assert (region.level, region.bare, region.name) == (level, bare, name)
    assert regions().named(name.upper()) == region


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Bandung", {"Kota Bandung", "Kabupaten Bandung"}),
        ("Gorontalo", {"Provinsi Gorontalo", "Kota Gorontalo", "Kabupaten Gorontalo"}),
        ("Mura", {"Kabupaten Musi Rawas", "Kabupaten Murung Raya"}),
        ("Palembang", {"Kota Palembang"}),
    ],
)
def test_namesakes_are_all_given(name: str, meant: set[str]) -> None:
    assert place(name) == meant


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Kaltim", "Provinsi Kalimantan Timur"),
        ("Sumsel", "Provinsi Sumatera Selatan"),
        ("DIY", "Provinsi Daerah Istimewa Yogyakarta"),
        ("NTB", "Provinsi Nusa Tenggara Barat"),
        ("Kepri", "Provinsi Kepulauan Riau"),
        ("Kep. Riau", "Provinsi Kepulauan Riau"),
        ("Babel", "Provinsi Kepulauan Bangka Belitung"),
        ("Jogja", "Kota Yogyakarta"),
        ("OKU Selatan", "Kabupaten Ogan Komering Ulu Selatan"),
        ("Muba", "Kabupaten Musi Banyuasin"),
        ("Kukar", "Kabupaten Kutai Kartanegara"),
        ("PPU", "Kabupaten Penajam Paser Utara"),
        ("Pangkalpinang", "Kota Pangkal Pinang"),
        ("Pangkal Pinang", "Kota Pangkal Pinang"),
        ("Toraja Utara", "Kabupaten Toraja Utara"),
        ("Pangkep", "Kabupaten Pangkajene dan Kepulauan"),
        ("Pare-Pare", "Kota Parepare"),
        ("Tolitoli", "Kabupaten Toli-Toli"),
    ],
)
def test_short_forms_and_other_spellings_lead_to_the_region(form: str, name: str) -> None:
    assert place(form) == {name}


def test_every_form_of_the_table_of_regions_is_found_in_texts() -> None:
    for code, forms in table("regions")["forms"].items():
        region = regions().by_code(code)
        assert region is not None, f"unknown code {code}"
        assert [form for form in forms if region.name not in place(form)] == []


def test_the_longest_name_is_matched_and_ordinary_words_are_not() -> None:
    lows = ["pemerintah", "kabupaten", "kutai", "kartanegara", "hadir"]
    found = regions().match(lows, 2)
    assert found is not None and found[0] == 2 and found[1][0].name == "Kabupaten Kutai Kartanegara"
    assert regions().match(lows, 4) is None
    assert regions().match(lows, len(lows)) is None


def test_names_that_need_their_level_are_names_of_regions() -> None:
    known = {name for name in table("regions")["level_needed"] if not place(name)}
    assert known <= {"Kota", "Intan"}
