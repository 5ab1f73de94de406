"""Articles from files and folders. What cannot be read is reported with its reason; the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from jejaring.graph.claims import Article
from jejaring.graph.errors import InvalidArticle
from jejaring.loaders.sources.text import read_text

SUFFIX = ".txt"

Report = Callable[[str, InvalidArticle], None]


def read(paths: Iterable[Path], report: Report) -> Iterator[Article]:
    """The articles of ``paths`` in order; a folder gives its ``.txt`` files, sorted, those of its folders too.

    ``report`` is called with the path and the reason for each that is no article. One text under two paths is one
    article with two sources.
    """
    found: dict[str, Article] = {}
    for path in files(paths, report):
        try:
            article = read_text(path)
        except InvalidArticle as error:
            report(str(path), error)
            continue
        known = found.get(article.id)
        found[article.id] = joined(known, article) if known else article
    yield from found.values()


def files(paths: Iterable[Path], report: Report) -> Iterator[Path]:
    """The files that ``paths`` name."""
    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob(f"*{SUFFIX}"))
            if not inside:
                report(str(path), InvalidArticle(f"the folder holds no {SUFFIX} file"))
            yield from inside
        else:
            yield path


def joined(one: Article, other: Article) -> Article:
    """One text that was read from two places: all its sources, and what either says of it."""
    return Article(
        one.text,
        tuple(sorted({*one.sources, *other.sources})),
        one.title or other.title,
        one.outlet or other.outlet,
        one.place or other.place,
        one.published or other.published,
        one.dated or other.dated,
    )
