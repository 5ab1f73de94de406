"""From articles to the store: idempotent, complete after an interruption, independent of order."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from jejaring.graph.claims import Article, Reading
from jejaring.graph.errors import InvalidArticle
from jejaring.graph.rdf import export
from jejaring.graph.store import Store
from jejaring.loaders import pipeline
from jejaring.loaders.extract import extract
from jejaring.loaders.pipeline import lines, load
from jejaring.loaders.sources.packaged import seeds

BASE = "http://127.0.0.1:8000/"


def turtle(store: Store) -> bytes:
    return bytes(export(store.articles(), store.entities(), store.claims(), base_iri=BASE, format="turtle"))


def test_loading_again_changes_nothing(store: Store) -> None:
    assert [loaded.outcome for loaded in load(seeds(), store)] == ["stored"] * 5
    before = turtle(store)
    assert [loaded.outcome for loaded in load(seeds(), store)] == ["unchanged"] * 5
    assert turtle(store) == before


def test_any_order_gives_the_same_turtle(store: Store) -> None:
    articles = list(seeds())
    list(load(articles, store))
    before = turtle(store)
    store.clear()
    for article in reversed(articles):
        list(load([article], store))
    assert turtle(store) == before
    assert not store.verify()


def test_a_changed_text_replaces_what_its_source_said(store: Store) -> None:
    articles = list(seeds())
    list(load(articles, store))
    first = articles[0]
    changed = replace(first, text=first.text.replace("Muhammad Faisal", "Adamin Siregar"))
    list(load([changed], store))
    assert sorted(article.id for article in store.articles()) == sorted(
        {a.id for a in articles} - {first.id} | {changed.id}
    )
    assert not store.verify()


def test_a_run_that_was_cut_off_is_completed(store: Store) -> None:
    articles = list(seeds())
    running = load(articles, store)
    next(running)
    next(running)
    running.close()
    assert len(list(store.articles())) == 2
    list(load(articles, store))
    done = turtle(store)
    store.clear()
    list(load(articles, store))
    assert turtle(store) == done


def test_what_is_stored_reads_back_as_it_was_read(store: Store) -> None:
    list(load(seeds(), store))
    assert {reading.article.id: reading for reading in store.readings()} == {a.id: extract(a) for a in seeds()}


def test_extract_lines_hold_passages_of_their_text() -> None:
    articles = {Path(article.sources[0]).name: article for article in seeds()}
    for line in lines(articles.items()):
        said = json.loads(line)
        text = articles[said["article"]].text
        ids = {entity["id"] for entity in said["entities"]}
        assert said["claims"]
        for claim in said["claims"]:
            assert {claim["subject"], claim["object"]} <= ids
            assert all(text[e["start"] : e["end"]] == e["text"] for e in claim["evidence"])


def test_an_article_on_which_a_rule_breaks_is_named_and_the_others_go_on(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = list(seeds())

    def broken(article: Article) -> Reading:
        if article is articles[1]:
            raise IndexError("list index out of range")
        return extract(article)

    monkeypatch.setattr(pipeline, "extract", broken)
    reports: list[tuple[str, InvalidArticle]] = []
    loaded = list(load(articles, store, lambda path, error: reports.append((path, error))))
    assert len(loaded) == 4
    assert [path for path, _ in reports] == [articles[1].sources[0]]
    assert "IndexError" in str(reports[0][1])
    with pytest.raises(IndexError):
        list(lines([("one", articles[1])]))
