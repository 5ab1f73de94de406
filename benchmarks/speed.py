"""How fast and with how much memory articles are read, as a ratio to a tokeniser over the same texts in the same run.

python benchmarks/speed.py                     the articles of seeds/ and tests/gold/dev
python benchmarks/speed.py FOLDER FILE ...     other articles
python benchmarks/speed.py --csv FILE.csv.gz   the column ``text`` of a table, ``--limit`` rows of it

The reference is ``spacy.blank("id")`` where spaCy can be imported (``pip install spacy``; it is no dependency), else the
regular expression ``\\w+|\\S`` of the standard library. Times are processor time, the best of several rounds; a number of
one machine says little, the ratio says more. Nothing here is a test.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import re
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from jejaring.graph.claims import Article
from jejaring.graph.errors import InvalidArticle
from jejaring.loaders.extract import extract
from jejaring.loaders.sources import read

ROOT = Path(__file__).parent.parent
DEFAULT = (ROOT / "seeds", ROOT / "tests" / "gold" / "dev" / "texts")
ROUNDS = 3
CELL = 10_000_000
"""Characters of the longest cell of a table."""


def articles(arguments: argparse.Namespace) -> list[Article]:
    """The articles to read; those that cannot be read are named on stderr."""
    if arguments.csv:
        texts = (text for text in column(arguments.csv) if text.strip())
        return [Article(text, (f"{at}",)) for at, text in zip(range(arguments.limit), texts, strict=False)]

    def report(path: str, error: InvalidArticle) -> None:
        print(f"{path}: {error}", file=sys.stderr)

    return list(read(list(arguments.paths or DEFAULT), report))


def column(path: Path) -> Iterator[str]:
    """The column ``text`` of a CSV file, compressed or not."""
    csv.field_size_limit(CELL)
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as table:
        for row in csv.DictReader(table):
            yield row["text"]


def reference() -> tuple[str, Callable[[str], object]]:
    """The tokeniser to compare with, and its name."""
    try:
        import spacy
    except ImportError:
        return "re.findall of \\w+|\\S", re.compile(r"\w+|\S").findall
    return f'spacy.blank("id") {spacy.__version__}', spacy.blank("id")


def seconds(work: Callable[[], object], rounds: int) -> float:
    """Processor time of the fastest of several rounds."""

    def once() -> float:
        begin = time.process_time()
        work()
        return time.process_time() - begin

    return min(once() for _ in range(rounds))


def every(function: Callable[[str], object], texts: Iterable[str]) -> None:
    for text in texts:
        function(text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--limit", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    found = articles(arguments)
    if not found:
        raise SystemExit("no articles")
    texts = [article.text for article in found]
    length = sum(map(len, texts))
    begin = time.process_time()
    extract(found[0])
    start = time.process_time() - begin
    reading = seconds(lambda: [extract(article) for article in found], arguments.rounds)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    name, tokenise = reference()
    every(tokenise, texts)
    tokens = seconds(lambda: every(tokenise, texts), arguments.rounds)
    print(f"{len(found)} articles, {length} characters, {length / len(found):.0f} each")
    print(f"first article, lexicons included: {start:.2f} s; peak memory {peak:.0f} MiB")
    print(f"reading: {1000 * reading / len(found):.1f} ms an article, {len(found) / reading:.0f} articles/s, ", end="")
    print(f"{length / reading:.0f} characters/s")
    print(f"{name}: {1000 * tokens / len(found):.2f} ms an article; reading takes {reading / tokens:.1f} times as long")


if __name__ == "__main__":
    main()
