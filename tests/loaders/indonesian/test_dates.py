"""Dates as the articles write them."""

from __future__ import annotations

from datetime import date

import pytest

from jejaring.loaders.indonesian.dates import Calendar, dates
from jejaring.loaders.indonesian.text import alike


def days(text: str, published: date | None = None, sources: tuple[str, ...] = ()) -> list[date | None]:
    stated = list(dates(alike(text)))
    calendar = Calendar(text, stated, published, sources)
    return [calendar.day(one) for one in stated]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kamis (21/7/2022)", date(2022, 7, 21)),
        ("Selasa, 18 November 2025", date(2025, 11, 18)),
        ("pada 2-3 November 2022", date(2022, 11, 2)),
        ("tanggal 30 Agustus hingga 2 September 2023", date(2023, 8, 30)),
        ("Jumat malam (8/12/2023)", date(2023, 12, 8)),
        ("(05 / 03 / 2024)", date(2024, 3, 5)),
        ("Rabu (5/4/23)", date(2023, 4, 5)),
        ("1 Jan 2020", date(2020, 1, 1)),
        ("Senin 21 sampai dengan Selasa 22 November 2022", date(2022, 11, 21)),
    ],
)
def test_full_dates(text: str, day: date) -> None:
    assert days(text) == [day]


def test_a_missing_year_comes_from_the_articles_other_dates_and_the_weekday_checks_it() -> None:
    assert days("Jumat (18/6). Selanjutnya Senin 21 Juni 2021.") == [date(2021, 6, 18), date(2021, 6, 21)]


def test_a_missing_year_comes_from_publication_or_the_address() -> None:
    assert days("Jumat (18/6)", published=date(2021, 6, 19)) == [date(2021, 6, 18)]
    assert days("Kamis (9/5)", sources=("https://example.go.id/2019/05/09/pelatihan/",)) == [date(2019, 5, 9)]


def test_the_year_of_a_law_dates_nothing() -> None:
    assert days("Rabu (13/2), sesuai Undang-Undang Nomor 14 Tahun 2008") == [None]
    assert days("Rabu (13/2), sesuai rencana kerja 2008") == [date(2008, 2, 13)]


def test_without_any_year_there_is_no_day() -> None:
    assert days("Jumat (18/6)") == [None]


@pytest.mark.parametrize("text", ["layanan 24/7", "1/3 peserta", "31 Februari 2024", "pasal 5/2014", "pukul 09.00"])
def test_what_is_no_date(text: str) -> None:
    assert days(text) == []
