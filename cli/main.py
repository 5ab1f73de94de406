"""``jejaring``: the one place that knows loaders, API and graph together."""

from __future__ import annotations

import sys

import typer
from rich.console import Console

from jejaring.cli import asking, loading, serving
from jejaring.graph.embedded import leave
from jejaring.graph.errors import JejaringError

EPILOG = "Exit codes: 0 all done; 1 an error, or the graph is not what its claims say; 2 wrong usage; 3 some inputs could not be read."

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    epilog=EPILOG,
    help="A knowledge graph of the people, agencies, awards and events of Indonesia's regional digital government.",
)
loading.add(app)
asking.add(app)
serving.add(app)


def run() -> None:
    """The command: an error of ours is one red line and exit code 1."""
    try:
        app()
    except SystemExit as end:
        leave(end.code if isinstance(end.code, int) else int(bool(end.code)))
    except JejaringError as error:
        Console(stderr=True).print(f"error: {error}", style="red", highlight=False, markup=False, soft_wrap=True)
        leave(1)
    except BrokenPipeError:
        sys.stderr.close()
        leave(1)
