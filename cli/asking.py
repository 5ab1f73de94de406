"""Commands that ask the store: ``query``, ``stats``, ``verify``, ``network``, ``export``."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from jejaring.cli.shared import settings
from jejaring.graph import network as networks
from jejaring.graph.errors import InvalidParameter
from jejaring.graph.queries import Query, find_query, load_queries
from jejaring.graph.rdf import FORMATS
from jejaring.graph.rdf import export as export_rdf
from jejaring.graph.store import open_store

CONTEXT = {"allow_extra_args": True, "ignore_unknown_options": True}


class Format(StrEnum):
    """What ``export`` writes."""

    turtle = "turtle"
    ntriples = "ntriples"
    jsonld = "jsonld"
    graphml = "graphml"


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command(context_settings=CONTEXT)(query)
    app.command()(stats)
    app.command()(verify)
    app.command()(network)
    app.command()(export)


def query(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="Name of a query; without it all are listed.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
) -> None:
    """Ask a query: jejaring query awards --id person/muhaimin. `jejaring query NAME --params` says what it wants."""
    if name is None:
        for known in load_queries().values():
            typer.echo(f"{known.name:16} {known.summary}")
        return
    asked = find_query(name)
    if "--params" in context.args:
        typer.echo(describe(asked))
        return
    given = parameters(context.args)
    with open_store(settings()) as store:
        rows = store.rows(asked, given)
    show(rows, list(asked.columns), as_json=as_json, as_csv=as_csv)


def describe(asked: Query) -> str:
    """What a query answers and wants, for people."""
    lines = [f"{asked.name}: {asked.summary}"]
    for parameter in asked.parameters:
        extra = f" (default {parameter.default!r})" if parameter.default is not None else " (required)"
        example = f", for example {parameter.example}" if parameter.example else ""
        lines.append(f"  --{parameter.name}  {parameter.doc}{extra}{example}")
    return "\n".join([*lines, *(f"  {column}: {doc}" for column, doc in asked.columns.items())])


def parameters(words: Sequence[str]) -> dict[str, str]:
    """``--id X --limit=5`` as a mapping. Raises InvalidParameter for a word that is no such option."""
    found: dict[str, str] = {}
    rest = list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.removeprefix("--").partition("=")
        if not word.startswith("--") or not (equals or rest):
            raise InvalidParameter(word, f"{word!r} is not understood; give parameters as --NAME VALUE")
        found[name] = value if equals else rest.pop(0)
    return found


def show(
    rows: Sequence[Mapping[str, Any]], columns: Sequence[str], *, as_json: bool = False, as_csv: bool = False
) -> None:
    """Rows on standard output: a table for people, JSON or CSV for programs."""
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=1, default=str))
    elif as_csv:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([[_cell(row[column]) for column in columns] for row in rows])
        typer.echo(out.getvalue(), nl=False)
    else:
        table = Table(*columns)
        for row in rows:
            table.add_row(*(_cell(row[column]) for column in columns))
        Console(width=None if sys.stdout.isatty() else 200).print(table)


def _cell(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def stats(as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """Count the nodes and edges of each kind."""
    with open_store(settings()) as store:
        counts = store.counts()
    show([{"kind": kind, "count": count} for kind, count in counts.items()], ["kind", "count"], as_json=as_json)


def verify() -> None:
    """Check every passage against its text, and every edge against its claims."""
    with open_store(settings()) as store:
        found = store.verify()
    for problem in found:
        typer.echo(problem)
    Console(stderr=True).print(
        f"{len(found)} problems" if found else "all passages and edges are right", highlight=False
    )
    if found:
        raise typer.Exit(1)


def network(
    predicate: Annotated[list[str] | None, typer.Option(help="Only edges of this predicate; may be repeated.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many actors.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Print the people and agencies that connect the most others."""
    with open_store(settings()) as store:
        graph = networks.network(store.entities(), store.claims(), predicate)
    rows = networks.central(graph, limit)
    show(rows, ["name", "type", "neighbours", "betweenness", "id"], as_json=as_json)


def export(
    format: Annotated[Format, typer.Option(help="turtle, ntriples, jsonld, or graphml for Gephi.")] = Format.turtle,
    output: Annotated[Path | None, typer.Option(help="File to write; standard output if not given.")] = None,
) -> None:
    """Write the whole graph."""
    chosen = settings()
    with open_store(chosen) as store:
        if format is Format.graphml:
            data = networks.graphml(networks.network(store.entities(), store.claims()))
        else:
            data = export_rdf(
                store.articles(),
                store.entities(),
                store.claims(),
                base_iri=chosen.base_iri,
                format=FORMATS[format.value],
            )
    if output:
        output.write_bytes(data)
    else:
        sys.stdout.buffer.write(data)
