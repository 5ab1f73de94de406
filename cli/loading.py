"""Commands that read articles: ``load`` and ``extract``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from jejaring.cli.shared import Reports, progress, settings
from jejaring.graph.claims import Article
from jejaring.graph.store import open_store
from jejaring.loaders import pipeline
from jejaring.loaders.explain import explain
from jejaring.loaders.sources import read
from jejaring.loaders.sources.packaged import seeds as packaged_seeds

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        help="Text files (UTF-8), or folders of .txt files; NAME.yaml beside NAME.txt gives its title, outlet, place, published, source."
    ),
]


class Format(StrEnum):
    """How ``extract`` prints."""

    jsonl = "jsonl"


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command()(load)
    app.command()(extract)


def load(
    paths: Paths = None,
    seeds: Annotated[bool, typer.Option("--seeds", help="Load the five articles that come with the package.")] = False,
) -> None:
    """Read articles into the store. An article that is stored is not read again; a changed one replaces what it said."""
    if not paths and not seeds:
        raise typer.BadParameter("give files or folders to load, or --seeds")
    reports = Reports()
    outcomes: Counter[str] = Counter()
    with open_store(settings()) as store, progress("articles") as shown:
        for loaded in pipeline.load(_articles(paths, seeds, reports), store, reports):
            outcomes[loaded.outcome] += 1
            shown.advance(shown.task_ids[0])
    said = (
        ", ".join(f"{outcomes[name]} {name}" for name in ("stored", "unchanged", "resolved") if outcomes[name])
        or "nothing to do"
    )
    Console(stderr=True).print(
        f"articles: {said}" + (f", {reports.failed} not read" if reports.failed else ""), highlight=False
    )
    reports.finish()


def extract(
    paths: Paths = None,
    format: Annotated[Format, typer.Option(help="One JSON object an article and line.")] = Format.jsonl,
    seeds: Annotated[bool, typer.Option("--seeds", help="Read the five articles that come with the package.")] = False,
    show: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Print instead, for each sentence, the claims with the rules that read them, or that there are none.",
        ),
    ] = False,
) -> None:
    """Print what articles say, resolved together; nothing is stored."""
    if not paths and not seeds:
        raise typer.BadParameter("give files or folders to read, or --seeds")
    reports = Reports()
    articles = [(Path(article.sources[0]).name, article) for article in _articles(paths, seeds, reports)]
    for line in explain(articles) if show else pipeline.lines(articles, reports):
        typer.echo(line)
    reports.finish()


def _articles(paths: list[Path] | None, seeds: bool, reports: Reports) -> Iterator[Article]:
    if seeds:
        yield from packaged_seeds()
    yield from read(paths or (), reports)
