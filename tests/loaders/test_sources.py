"""Articles from files: what is read, what is refused and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from jejaring.graph.errors import InvalidArticle
from jejaring.loaders.sources import read
from jejaring.loaders.sources.packaged import seeds
from jejaring.loaders.sources.text import MAX_BYTES

GOOD = "BALIKPAPAN - Workshop digelar di Balikpapan, Kamis (21/7/2022).\n"


def reports(paths: list[Path]) -> tuple[list[str], dict[str, str]]:
    """The texts that are read, and the reason for each path that is not."""
    failed: dict[str, str] = {}
    articles = list(read(paths, lambda path, error: failed.update({Path(path).name: str(error)})))
    return [article.text for article in articles], failed


def test_bad_input_is_named_with_its_reason_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a-good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b" \n\n")
    (tmp_path / "report.txt").write_bytes(b"%PDF-1.7\n\x00\x01")
    (tmp_path / "latin.txt").write_bytes("Kota Balikpapan, caf\xe9".encode("latin-1"))
    (tmp_path / "long.txt").write_bytes(b"a" * 20_000_000)
    (tmp_path / "binary.txt").write_bytes(b"abc\x00def")
    texts, failed = reports([tmp_path, tmp_path / "missing.txt"])
    assert texts == [GOOD]
    assert "empty" in failed["empty.txt"]
    assert "PDF" in failed["report.txt"]
    assert "not UTF-8" in failed["latin.txt"] and "byte 21" in failed["latin.txt"]
    assert f"{MAX_BYTES:,}" in failed["long.txt"]
    assert "binary" in failed["binary.txt"]
    assert "no such file" in failed["missing.txt"]


def test_a_long_line_is_refused(tmp_path: Path) -> None:
    (tmp_path / "line.txt").write_text("kata " * 30_000, encoding="utf-8")
    texts, failed = reports([tmp_path / "line.txt"])
    assert not texts and "longer than" in failed["line.txt"]


def test_one_text_under_two_paths_is_one_article_with_two_sources(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    [article] = read([tmp_path], lambda path, error: pytest.fail(str(error)))
    assert [Path(source).name for source in article.sources] == ["a.txt", "b.txt"]


def test_line_ends_become_one_character(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Baris satu\r\nBaris dua\rBaris tiga\n")
    [article] = read([tmp_path / "a.txt"], lambda path, error: pytest.fail(str(error)))
    assert article.text == (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert article.text.count("\n") == 3


def test_a_yaml_file_beside_the_text_says_what_the_text_does_not(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "a.yaml").write_text(
        "title: Judul\npublished: 2022-07-22\nsource: https://example.go.id/a\n", encoding="utf-8"
    )
    [article] = read([tmp_path / "a.txt"], lambda path, error: pytest.fail(str(error)))
    assert (article.title, article.published, article.sources) == (
        "Judul",
        date(2022, 7, 22),
        ("https://example.go.id/a",),
    )
    assert article.stated == date(2022, 7, 22) and article.dated == date(2022, 7, 21)


@pytest.mark.parametrize("beside", ["judul: Judul", "published: kemarin", "- satu", "title: [a]", "title: ["])
def test_a_wrong_yaml_file_is_named(tmp_path: Path, beside: str) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "a.yaml").write_text(beside, encoding="utf-8")
    texts, failed = reports([tmp_path / "a.txt"])
    assert not texts and "a.yaml" in failed["a.txt"]


def test_a_folder_without_texts_is_reported(tmp_path: Path) -> None:
    _, failed = reports([tmp_path])
    assert "no .txt file" in failed[tmp_path.name]


def test_the_seeds_are_five_articles_wherever_they_are_installed() -> None:
    found = list(seeds())
    assert len(found) == 5
    assert all(article.sources[0].startswith("seeds/") for article in found)


def test_a_reason_is_an_error_of_ours() -> None:
    with pytest.raises(InvalidArticle, match="no such file"):
        from jejaring.loaders.sources.text import read_text

        read_text(Path("/nonexistent/article.txt"))
