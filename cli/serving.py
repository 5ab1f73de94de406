"""The command that serves the API."""

from __future__ import annotations

from typing import Annotated

import typer
import uvicorn
from rich.console import Console

from jejaring.api.app import create_app
from jejaring.cli.shared import settings
from jejaring.graph.store import open_store


def add(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command()(serve)


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; default JEJARING_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; default JEJARING_PORT.")] = None,
) -> None:
    """Serve the API until it is stopped."""
    chosen = settings()
    host, port = host or chosen.host, port or chosen.port
    with open_store(chosen) as store:
        Console(stderr=True).print(
            f"serving on http://{host}:{port}/ (documentation: /docs); stop with Ctrl+C", highlight=False
        )
        uvicorn.run(create_app(store, chosen), host=host, port=port, log_level="warning", server_header=False)
