"""The five articles that come with the package: what the first run loads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import as_file, files

from jejaring.graph.claims import Article
from jejaring.loaders.sources.text import read_text


def seeds() -> Iterator[Article]:
    """The articles of ``seeds/``, by file name, with ``seeds/NAME.txt`` as their source wherever they are installed."""
    with as_file(files("jejaring.seeds")) as folder:
        for path in sorted(folder.glob("*.txt")):
            yield replace(read_text(path), sources=(f"seeds/{path.name}",))
