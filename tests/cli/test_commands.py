"""The command as a person runs it: output, errors, exit codes, one process a store."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.neo4j_server import free_port

PATIENCE = 60.0


def jejaring(*arguments: str, data: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from jejaring.cli.main import run; run()", *arguments]
    kept = {k: v for k, v in os.environ.items() if not k.startswith("JEJARING_")}
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**kept, "JEJARING_DATA": str(data), **environment},
        check=False,
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seeds loaded."""
    folder = tmp_path_factory.mktemp("cli") / "data"
    assert jejaring("load", "--seeds", data=folder).returncode == 0
    return folder


def test_the_second_load_reads_nothing_again(data: Path) -> None:
    again = jejaring("load", "--seeds", data=data)
    assert again.returncode == 0 and "5 unchanged" in again.stderr and not again.stdout


def test_a_query_prints_rows_on_standard_output_alone(data: Path) -> None:
    asked = jejaring("query", "represented", "--json", data=data)
    assert asked.returncode == 0 and not asked.stderr
    assert {row["person"] for row in json.loads(asked.stdout)} == {"Letizia", "Muhaimin", "Said Mirza Pahlevi"}
    table = jejaring("query", "awards", "--id", "person/muhaimin", "--csv", data=data)
    assert "Juara Kedua" in table.stdout


def test_verify_finds_nothing_wrong(data: Path) -> None:
    assert jejaring("verify", data=data).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("query", "nobody-asked-this"), 1, "no query is called"),
        (("query", "awards"), 1, "needs a value for id"),
        (("query", "awards", "--id", "x", "--limit", "many"), 1, "whole number"),
        (("query", "awards", "--who", "x"), 1, "no parameter 'who'"),
        (("load",), 2, "--seeds"),
        (("load", "/nonexistent.txt"), 3, "no such file"),
        (("export", "--format", "xml"), 2, "xml"),
        (("network", "--predicate", "LIKES"), 1, "LIKES"),
    ],
)
def test_wrong_use_is_said_in_a_line_with_its_exit_code(
    data: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = jejaring(*arguments, data=data)
    assert done.returncode == code
    assert said in " ".join(done.stderr.split()) and "Traceback" not in done.stderr


def test_a_wrong_setting_is_named(data: Path) -> None:
    done = jejaring("stats", data=data, JEJARING_PORT="lots")
    assert done.returncode == 1 and "JEJARING_PORT" in done.stderr


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(
        "Kepala Dinas Sosial Kota Balikpapan, Adamin Siregar mengatakan demikian.", encoding="utf-8"
    )
    (tmp_path / "bad.txt").write_bytes(b"%PDF-1.4")
    done = jejaring("extract", str(tmp_path), data=tmp_path / "data")
    assert done.returncode == 3 and "bad.txt" in done.stderr
    assert json.loads(done.stdout)["article"] == "good.txt"
    assert not (tmp_path / "data").exists(), "extract stores nothing"


def test_explain_names_the_rule_of_every_claim(tmp_path: Path) -> None:
    done = jejaring("extract", "--seeds", "--explain", data=tmp_path)
    assert done.returncode == 0
    assert "+ represented/active: Muhaimin -REPRESENTED-> Rahmad Mas'ud" in done.stdout
    assert "- no rule fired" in done.stdout


def test_explain_says_why_candidates_were_turned_down(tmp_path: Path) -> None:
    text = (
        'Dinas Sosial Kota Balikpapan berencana menggelar Workshop Persandian. "Kami meraih Adipura 2024," kata Muhaimin. '
        "Bupati Paser menyerahkan bantuan. Rapat Koordinasi Persandian berlangsung Senin (5/8/2024)."
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    done = jejaring("extract", "--explain", str(tmp_path / "a.txt"), data=tmp_path / "data")
    for reason in (
        "? menggelar: denied, hoped, or planned without a date",
        "? meraih: said in a quotation",
        "? Bupati Paser: an office whose holder is named nowhere",
        "? Dinas Sosial Kota Balikpapan: an organisation in no role",
        "? Rapat Koordinasi Persandian: an event that nobody with a name attended or ran",
    ):
        assert reason in done.stdout


@pytest.mark.parametrize(
    ("form", "opens"), [("turtle", "@prefix"), ("ntriples", "<http"), ("jsonld", "{"), ("graphml", "<?xml")]
)
def test_export_writes_each_format(data: Path, form: str, opens: str) -> None:
    done = jejaring("export", "--format", form, data=data)
    assert done.returncode == 0 and done.stdout.lstrip().startswith(opens)


def test_serve_answers_and_owns_its_folder(data: Path) -> None:
    port = free_port()
    command = [sys.executable, "-c", "from jejaring.cli.main import run; run()", "serve", "--port", str(port)]
    server = subprocess.Popen(command, env={**os.environ, "JEJARING_DATA": str(data)}, stderr=subprocess.DEVNULL)
    try:
        assert answers(f"http://127.0.0.1:{port}/readyz")
        second = jejaring("stats", data=data)
        assert second.returncode == 1 and "another process" in second.stderr
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)
    assert jejaring("stats", data=data).returncode == 0, "the folder is free again"


def answers(url: str) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=2) as response:
                return bool(response.status == 200)
        except OSError:
            time.sleep(0.2)
    return False
