"""What the documents promise: every command, setting and query is in them, snippets are real, containers fit together."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from pathlib import Path

import yaml

from jejaring.cli.main import app
from jejaring.graph.queries import load_queries
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store
from jejaring.loaders.pipeline import load
from jejaring.loaders.sources.packaged import seeds

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_and_setting_is_documented() -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    for command in app.registered_commands:
        assert command.callback and f"`jejaring {command.callback.__name__}" in page
    for name in Settings.model_fields:
        assert f"`JEJARING_{name.upper()}`" in page


def test_every_document_that_the_readme_names_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert target.startswith("http") or (ROOT / target).exists(), target


def test_the_answer_in_the_readme_is_what_the_query_says(store: Store) -> None:
    list(load(seeds(), store))
    rows = store.rows(load_queries()["represented"], {})
    stated = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in README.splitlines() if line.startswith("| ")
    ][2:]
    assert [[row["person"], row["represented"], row["quote"]] for row in rows] == stated


def test_the_lock_holds_hashes_and_no_address() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for name, extra in (("requirements.txt", []), ("requirements-dev.txt", wanted["optional-dependencies"]["dev"])):
        lock = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in lock and "--hash=sha256:" in lock
        for requirement in wanted["dependencies"] + extra:
            package = re.split(r"[<>=\[ ]", requirement)[0].lower().replace("_", "-")
            assert re.search(rf"^{re.escape(package)}==", lock, re.MULTILINE), package


def test_the_containers_fit_together() -> None:
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    services = compose["services"]
    assert set(services) == {"neo4j", "seeds", "api"}
    for service in services.values():
        assert ("image" in service) != ("build" in service)
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
        for needed in service.get("depends_on", {}):
            assert needed in services
    assert re.fullmatch(r"neo4j:5\.26\.\d+-community", services["neo4j"]["image"])
    for name in ("seeds", "api"):
        known = {f"JEJARING_{field.upper()}" for field in Settings.model_fields}
        assert set(services[name]["environment"]) <= known
    assert set(compose["volumes"]) == {"neo4j-data"}
    docker = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert docker.count("FROM ") == 2 and "USER jejaring" in docker and "HEALTHCHECK" in docker


def test_csv_of_the_readme_command_has_a_header() -> None:
    columns = next(csv.reader(io.StringIO(",".join(load_queries()["represented"].columns))))
    assert columns[:2] == ["person", "represented"]
