"""What the commands share: settings, reports of bad input, progress."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

from jejaring.graph.errors import InvalidArticle, InvalidParameter
from jejaring.graph.settings import Settings

SOME_FAILED = 3


def settings() -> Settings:
    """The settings of the environment. Raises InvalidParameter for one that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = f"JEJARING_{str(first['loc'][0]).upper()}"
        raise InvalidParameter(name, f"{name}: {first['msg']}, not {first['input']!r}") from None


class Reports:
    """Inputs that could not be read: each is said on standard error at once; the others go on."""

    def __init__(self) -> None:
        self.failed = 0
        self._console = Console(stderr=True, soft_wrap=True)

    def __call__(self, path: str, error: InvalidArticle) -> None:
        self.failed += 1
        self._console.print(f"not read: {path}: {error}", style="yellow", highlight=False, markup=False)

    def finish(self) -> None:
        """Leave with exit code 3 if some inputs failed."""
        if self.failed:
            raise typer.Exit(SOME_FAILED)


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """Progress on standard error, on a terminal only."""
    console = Console(stderr=True)
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.completed}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as shown:
        shown.add_task(what, total=None)
        yield shown
