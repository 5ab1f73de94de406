"""Imports point inwards, each outside library has one home, and files and functions stay small."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from jejaring.graph.ontology import ontology

ROOT = Path(__file__).parents[1]
INNER: dict[str, set[str]] = {
    "graph": {"queries"},
    "loaders": {"graph", "seeds"},
    "api": {"graph"},
    "cli": {"graph", "loaders", "api", "seeds"},
}
HOME = {
    "arcadedb_embedded": ("graph/embedded.py",),
    "fastapi": ("api/",),
    "fastapi_offline": ("api/",),
    "jpype": ("graph/embedded.py",),
    "lokal": ("loaders/indonesian/",),
    "neo4j": ("graph/store.py",),
    "networkx": ("graph/network.py",),
    "pydantic": ("graph/settings.py", "api/", "cli/"),
    "pydantic_settings": ("graph/settings.py",),
    "rdflib": ("graph/rdf/",),
    "rich": ("cli/",),
    "starlette": ("api/",),
    "typer": ("cli/",),
    "uvicorn": ("cli/",),
    "yaml": ("graph/ontology.py", "loaders/"),
}
CORE = ("claims", "errors", "ontology")
FILE_LINES, FUNCTION_LINES = 300, 60
FILES = sorted(path for folder in INNER for path in (ROOT / folder).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever the statement stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path} imports relatively"
            assert node.module
            yield node.module
            if node.module == "jejaring":
                yield from (f"jejaring.{name.name}" for name in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_point_inwards(path: Path) -> None:
    where = path.relative_to(ROOT).as_posix()
    folder = where.partition("/")[0]
    for name in imports(path):
        top, _, rest = name.partition(".")
        if top == "jejaring":
            assert not rest or rest.split(".")[0] in INNER[folder] | {folder}, f"{where} imports {name}"
        elif top not in sys.stdlib_module_names:
            assert where.startswith(HOME.get(top, ())), f"{where} imports {name}"


@pytest.mark.parametrize("module", CORE)
def test_the_core_needs_nothing_but_yaml(module: str) -> None:
    for name in imports(ROOT / "graph" / f"{module}.py"):
        top = name.partition(".")[0]
        known = {f"jejaring.graph.{core}" for core in CORE}
        assert name in known or top == "yaml" or top in sys.stdlib_module_names, name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_and_functions_are_small(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= FILE_LINES
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno
            assert node.end_lineno - node.lineno < FUNCTION_LINES, node.name


@pytest.mark.parametrize("folder", INNER)
def test_a_folder_says_that_it_is_typed(folder: str) -> None:
    assert (ROOT / folder / "py.typed").exists()


def test_importing_the_graph_opens_nothing() -> None:
    """No module reads the environment, or a file of its own, while it is imported."""
    for path in (ROOT / "graph").rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign | ast.AnnAssign | ast.Expr):
                calls = [ast.unparse(call.func) for call in ast.walk(node) if isinstance(call, ast.Call)]
                assert not {"open", "files", "Settings", "ontology", "os.getenv"} & set(calls), f"{path.name}: {calls}"


def test_no_code_outside_the_ontology_lists_the_types() -> None:
    """A new type is a few lines in ``graph/ontology.yaml``; code that lists all of them would have to change too."""
    for path in FILES:
        strings = {
            node.value
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        if path.is_relative_to(ROOT / "graph"):
            assert not set(ontology().predicates) <= strings, f"{path.name} lists the predicates"
            assert not set(ontology().nodes) <= strings, f"{path.name} lists the nodes"
