"""What tests share: a store on each engine, started once, emptied before each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store, open_store

from tests.neo4j_server import Server, running

ENGINES = ["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)]


@pytest.fixture(scope="session")
def neo4j(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A real Neo4j, for the whole run."""
    with running(tmp_path_factory.mktemp("neo4j")) as server:
        yield server


@pytest.fixture(scope="session")
def embedded_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The embedded store, for the whole run: a process can start its Java machine only once."""
    with open_store(Settings(data=tmp_path_factory.mktemp("data"), neo4j_uri=None)) as store:
        yield store


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """An empty store: each test asks both engines."""
    if request.param == "embedded":
        opened: Store = request.getfixturevalue("embedded_store")
        opened.clear()
        yield opened
        return
    server: Server = request.getfixturevalue("neo4j")
    with open_store(Settings(neo4j_uri=server.uri)) as opened:
        opened.clear()
        yield opened
