"""What tests share: a store on each engine, started once, emptied before each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jejaring.graph.embedded import leave
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store, open_store
from tests.neo4j_server import Server, running

ENDED = pytest.StashKey[int]()
ENGINES = ["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)]


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep the exit code for the end."""
    session.config.stash[ENDED] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End as the command does, when all is reported: not by taking the Java machine down."""
    if ENDED in config.stash:
        leave(config.stash[ENDED])


@pytest.fixture(scope="session")
def neo4j(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A real Neo4j, for the whole run. One that holds data already is left alone: the tests would empty it."""
    with running(tmp_path_factory.mktemp("neo4j")) as server:
        with open_store(Settings(neo4j_uri=server.uri)) as store:
            if any(store.counts().values()):
                pytest.fail(f"{server.uri} (JEJARING_NEO4J_URI) holds data, and the tests would empty it")
        yield server
        with open_store(Settings(neo4j_uri=server.uri)) as store:
            store.clear()


@pytest.fixture(scope="session")
def embedded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the embedded store of the run keeps its files."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="session")
def embedded_store(embedded_folder: Path) -> Iterator[Store]:
    """The embedded store, for the whole run: a process can start its Java machine only once."""
    with open_store(Settings(data=embedded_folder, neo4j_uri=None)) as store:
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
