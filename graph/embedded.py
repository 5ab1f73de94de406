"""ArcadeDB in this process: a Bolt server on a free loopback port, so that the store needs nothing but the package.

One process owns the files of a folder. What it holds is safe against kill -9: production mode writes its log to disk
before it answers.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NoReturn

from jejaring.graph.errors import StoreInUse, StoreUnavailable

DATABASE = "jejaring"
HEAP = "768m"
BOLT = "Bolt:com.arcadedb.bolt.BoltProtocolPlugin"
FAST_START = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""One thread to collect, and code compiled once and quickly: the machine mostly starts, reads a little and ends."""
LOGGING = """handlers=java.util.logging.FileHandler
.level=WARNING
java.util.logging.FileHandler.pattern={folder}/arcadedb.log
java.util.logging.FileHandler.limit=1000000
java.util.logging.FileHandler.count=1
java.util.logging.FileHandler.append=true
java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
"""


@dataclass(frozen=True, slots=True)
class Embedded:
    """A running server: where the driver finds it, and what closes it."""

    uri: str
    user: str
    password: str
    server: Any
    lock: IO[str]

    def close(self) -> None:
        """Stop the server and give the folder free."""
        try:
            self.server.stop()
        finally:
            self.lock.close()


def start(folder: Path) -> Embedded:
    """A server on the files of ``folder``, made if missing. Raises StoreInUse if another process has it open."""
    folder = folder.absolute()
    try:
        (folder / "log").mkdir(parents=True, exist_ok=True)
        lock = _locked(folder)
    except OSError as error:
        raise StoreUnavailable(f"the store in {folder} cannot be opened: {error}") from error
    # The password is new at every start; the file would keep an old one.
    (folder / "config" / "server-users.jsonl").unlink(missing_ok=True)
    password = secrets.token_urlsafe(24)
    port = _free_port()
    try:
        with _quiet(folder / "log" / "start.log"):
            server = _server(folder, password, port)
    except Exception as error:  # the package raises its own errors, and those of Java as they are
        lock.close()
        raise StoreUnavailable(f"the store in {folder} did not start: {error}") from error
    return Embedded(f"bolt://127.0.0.1:{port}", "root", password, server, lock)


def leave(code: int) -> NoReturn:
    """End the process with ``code``; at once if a Java machine runs, for taking one down can crash (JPype issue 1144)."""
    jpype = sys.modules.get("jpype")
    if jpype is None or not jpype.isJVMStarted():
        sys.exit(code)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):  # whoever read it has gone, or it was closed
            continue
    os._exit(code)


def _server(folder: Path, password: str, port: int) -> Any:
    import arcadedb_embedded  # here: whoever uses a Neo4j server needs none of it
    import jpype  # type: ignore[import-untyped]  # has no stubs
    from arcadedb_embedded.jvm import start_jvm

    if not jpype.isJVMStarted():  # a process has one, which keeps the settings and the log of its first store
        logging = folder / "log" / "logging.properties"
        logging.write_text(LOGGING.format(folder=(folder / "log").as_posix()), encoding="utf-8")
        start_jvm(heap_size=HEAP, jvm_args=[f"-Djava.util.logging.config.file={logging}", *FAST_START])
    config = {
        "server_plugins": BOLT,
        "bolt_port": port,
        "http_port": _free_port(),
        "host": "127.0.0.1",
        "mode": "production",
    }
    server = arcadedb_embedded.create_server(str(folder), root_password=password, config=config)
    server.start()
    if (folder / "databases" / DATABASE).exists():
        server.get_database(DATABASE)
    else:
        server.create_database(DATABASE)
    return server


def _locked(folder: Path) -> IO[str]:
    lock = (folder / "lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise StoreInUse(
            f"the store in {folder} is open in another process; stop it (for example `jejaring serve`), "
            "give another folder with JEJARING_DATA, or use a Neo4j server with JEJARING_NEO4J_URI"
        ) from None
    return lock


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def _quiet(log: Path) -> Iterator[None]:
    """Send what the Java machine prints while it starts to ``log``: standard output is for data."""
    with log.open("a") as sink:
        saved = {stream: os.dup(stream) for stream in (1, 2)}
        try:
            for stream in saved:
                os.dup2(sink.fileno(), stream)
            yield
        finally:
            for stream, copy in saved.items():
                os.dup2(copy, stream)
                os.close(copy)
