"""What the tests of the service share: the five seeds in a store, behind the application."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from fastapi.testclient import TestClient

from jejaring.api.app import create_app
from jejaring.graph.claims import Reading
from jejaring.graph.resolve import Resolution, resolve
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store
from jejaring.loaders.extract import extract
from jejaring.loaders.sources.packaged import seeds

BASE = "https://jejaring.example/"
SETTINGS = Settings(base_iri=BASE)


@cache
def read() -> tuple[tuple[Reading, ...], Resolution]:
    """What the seeds say, and which of their references are one entity."""
    readings = tuple(extract(article) for article in seeds())
    return readings, resolve(readings)


def load(store: Store) -> None:
    """Write the seeds into ``store``."""
    readings, resolution = read()
    for reading in readings:
        store.write(reading, resolution)


@pytest.fixture
def client(store: Store) -> Iterator[TestClient]:
    """The service over the seeds, on each engine."""
    load(store)
    with TestClient(create_app(store, SETTINGS), follow_redirects=False) as opened:
        yield opened


@pytest.fixture
def empty(embedded_store: Store) -> Iterator[TestClient]:
    """The service over nothing; what it says does not depend on the engine."""
    embedded_store.clear()
    with TestClient(create_app(embedded_store, SETTINGS), follow_redirects=False) as opened:
        yield opened


@pytest.fixture
def embedded(embedded_store: Store) -> Iterator[TestClient]:
    """The service over the seeds, for what HTTP alone decides."""
    embedded_store.clear()
    load(embedded_store)
    with TestClient(create_app(embedded_store, SETTINGS), follow_redirects=False) as opened:
        yield opened
