"""A real Neo4j for the tests: the one that the environment names, else one started from Maven's jars."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
JARS = HERE.parent / ".cache" / "neo4j"
HOW = "needs a real Neo4j: install Maven and Java 17 (apt-get install maven default-jre-headless), or set JEJARING_NEO4J_URI"
PATIENCE = 180.0


@dataclass(frozen=True)
class Server:
    """Where a Neo4j answers: Bolt for the driver, HTTP for its Browser (None for a server that is not ours)."""

    uri: str
    browser: str | None


@contextmanager
def running(folder: Path, settings: Sequence[str] = ()) -> Iterator[Server]:
    """A Neo4j that answers. Where none can be had the test is skipped, or fails if JEJARING_REQUIRE_NEO4J is set."""
    given = os.environ.get("JEJARING_NEO4J_URI")
    if given and not settings:
        yield Server(given, None)
        return
    if not (shutil.which("mvn") and shutil.which("java")):
        (pytest.fail if os.environ.get("JEJARING_REQUIRE_NEO4J") else pytest.skip)(HOW)
    bolt, http = free_port(), free_port()
    command = [str(HERE / "neo4j" / "start"), str(JARS), str(folder), str(bolt), str(http), *settings]
    with (folder / "output.log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
    try:
        _wait(bolt, process, folder / "output.log")
        yield Server(f"bolt://127.0.0.1:{bolt}", f"http://127.0.0.1:{http}")
    finally:
        process.terminate()
        process.wait(30)


def _wait(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    pytest.fail(f"Neo4j did not start:\n{log.read_text()[-2000:]}")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
