"""Plain text files in UTF-8, with what is known of them in a ``.yaml`` file beside them.

    NAME.yaml:   title: …   outlet: …   place: …   published: 2024-08-01   source: https://…

The text is kept as it is, but for line ends, which become ``\\n``: offsets count in that.
"""

from __future__ import annotations

from datetime import date as Day
from pathlib import Path
from typing import Any

import yaml

from jejaring.graph.claims import Article
from jejaring.graph.errors import InvalidArticle
from jejaring.loaders.indonesian.dates import dates
from jejaring.loaders.indonesian.text import alike

MAX_BYTES = 2_000_000
"""The longest article read: three hundred times a long press release. More is a data dump, not an article."""
MAX_LINE = 100_000
TEXTS = ("title", "outlet", "place", "source")
BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP or Office file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"\x1f\x8b": "compressed",
}


def read_text(path: Path) -> Article:
    """The article of a file. Raises InvalidArticle with the reason why it is none."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InvalidArticle(f"{path.stat().st_size:,} bytes are more than an article has (at most {MAX_BYTES:,})")
        data = path.read_bytes()
    except FileNotFoundError:
        raise InvalidArticle("there is no such file") from None
    except OSError as error:
        raise InvalidArticle(f"the file cannot be read: {error.strerror}") from error
    return article(_decoded(data), path.as_posix(), _beside(path))


def article(text: str, path: str, known: dict[str, Any]) -> Article:
    """The article that a text and what is known of it make. Raises InvalidArticle."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not any(character.isalpha() for character in text):
        raise InvalidArticle("the file is empty")
    if max(map(len, text.split("\n"))) > MAX_LINE:
        raise InvalidArticle(f"a line is longer than {MAX_LINE:,} characters")
    return Article(
        text,
        (str(known.get("source") or path),),
        known.get("title"),
        known.get("outlet"),
        known.get("place"),
        known.get("published"),
        first_day(text),
    )


def first_day(text: str) -> Day | None:
    """The first date with a year in ``text``: the day that the article reports on."""
    return next((day for stated in dates(alike(text)) if stated.year and (day := stated.on(stated.year))), None)


def _decoded(data: bytes) -> str:
    for start, kind in BINARY.items():
        if data.startswith(start):
            raise InvalidArticle(f"the file is {kind}, not text")
    if b"\0" in data:
        raise InvalidArticle("the file is binary, not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InvalidArticle(f"the file is not UTF-8: byte {error.start + 1} ({data[error.start]:#04x})") from None


def _beside(path: Path) -> dict[str, Any]:
    """What the YAML file beside ``path`` says. Raises InvalidArticle if it says it wrong."""
    beside = path.with_suffix(".yaml")
    if not beside.is_file():
        return {}
    try:
        known = yaml.safe_load(beside.read_text(encoding="utf-8")) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise InvalidArticle(f"{beside.name} beside it cannot be read: {error}") from error
    if not isinstance(known, dict):
        raise InvalidArticle(f"{beside.name} beside it should hold keys and values")
    for name, value in known.items():
        if name == "published":
            if not isinstance(value, Day):
                raise InvalidArticle(f"{beside.name}: published should be a date such as 2024-08-01, not {value!r}")
        elif name not in TEXTS:
            raise InvalidArticle(f"{beside.name}: {name!r} is not known; known are: {', '.join((*TEXTS, 'published'))}")
        elif not isinstance(value, str):
            raise InvalidArticle(f"{beside.name}: {name} should be text, not {value!r}")
    return known
