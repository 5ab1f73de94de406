"""Rows as CSV (RFC 4180, UTF-8) that a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from jejaring.graph.claims import Value

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula."""

SEPARATOR = "; "


def lines(columns: Sequence[str], rows: Iterable[Mapping[str, Value | None]]) -> Iterator[str]:
    """The header line, then one line a row, each ending in CR LF."""
    yield _line(columns)
    for row in rows:
        yield _line([cell(row[column]) for column in columns])


def cell(value: Value | Sequence[str] | None) -> str:
    """``value`` as text: empty for nothing, lists joined by ``; ``, an apostrophe before what looks like a formula."""
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value)
    text = value if isinstance(value, str) else value.isoformat() if isinstance(value, date) else SEPARATOR.join(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _line(cells: Sequence[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()
