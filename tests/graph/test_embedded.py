"""The embedded server: one process a folder, silent, and safe when it is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from jejaring.graph.errors import StoreInUse, StoreUnavailable
from jejaring.graph.resolve import resolve
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store, open_store
from tests.graph.small_readings import ACADEMY_TEXT, academy, numbered, visit

ROOT = Path(__file__).parents[2]
OPEN = """
from jejaring.graph.settings import Settings
from jejaring.graph.store import open_store
from tests.graph.small_readings import numbered
from jejaring.graph.resolve import resolve
import sys
settings = Settings(data=sys.argv[1], neo4j_uri=None)
"""
LOAD = """
readings = [numbered(n) for n in range(int(sys.argv[2]))]
resolution = resolve(readings)
with open_store(settings) as store:
    for reading in readings:
        store.write(reading, resolution)
        print(reading.article.id, flush=True)
"""
MANY = 60


def python(code: str, *arguments: object, folder: Path) -> subprocess.Popen[str]:
    """A process of its own that runs ``code`` with ``folder`` as its working directory."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_a_second_process_on_the_folder_is_told_so(
    embedded_folder: Path, embedded_store: Store, tmp_path: Path
) -> None:
    assert embedded_store.verify() == []
    process = python(OPEN + "open_store(settings)", embedded_folder, folder=tmp_path)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "StoreInUse" in errors and "open in another process" in errors and "JEJARING_NEO4J_URI" in errors


def test_the_same_process_cannot_open_the_folder_twice(embedded_folder: Path, embedded_store: Store) -> None:
    assert embedded_store.verify() == []
    with pytest.raises(StoreInUse, match="JEJARING_DATA"):
        open_store(Settings(data=embedded_folder, neo4j_uri=None))


def test_a_folder_that_cannot_be_made_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnavailable, match="cannot be opened"):
        open_store(Settings(data=tmp_path / "file" / "data", neo4j_uri=None))


def test_what_was_closed_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data", neo4j_uri=None)
    with open_store(settings) as store:
        store.write(academy(), resolve([academy()]))
        before = list(store.entities()), list(store.readings()), store.version()
    with open_store(settings) as store:
        assert (list(store.entities()), list(store.readings()), store.version()) == before
        assert store.verify() == []
        store.write(visit(), resolve([academy(), visit()]))


def test_a_process_says_nothing_of_its_own_and_leaves_nothing_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    process = python(OPEN + LOAD, tmp_path / "data", 1, folder=tmp_path / "here")
    output, errors = process.communicate(timeout=120)
    assert (process.returncode, output, errors) == (0, f"{numbered(0).article.id}\n", "")
    assert list((tmp_path / "here").iterdir()) == []


def test_a_kill_in_the_middle_of_a_load_loses_and_tears_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    process = python(OPEN + LOAD, data, MANY, folder=tmp_path)
    assert process.stdout
    acknowledged = [process.stdout.readline().strip() for _ in range(20)]
    time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    acknowledged += process.stdout.read().split()
    process.communicate()
    assert len(acknowledged) < MANY, "the load ended before it was killed"
    readings = [numbered(n) for n in range(MANY)]
    with open_store(Settings(data=data, neo4j_uri=None)) as store:
        assert store.verify() == []
        stored = {reading.article.id: reading for reading in store.readings()}
        assert set(acknowledged) <= stored.keys()
        assert all(stored[reading.article.id] == reading for reading in readings if reading.article.id in stored)
        resolution = resolve(readings)
        for reading in readings:
            store.write(reading, resolution)
        assert store.verify() == []
        assert store.counts()["Article"] == MANY
        assert ACADEMY_TEXT in next(store.articles()).text
