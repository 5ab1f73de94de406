"""The rules of resolution by id: each is the function that applies it, and its docstring shows an example."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Function = TypeVar("Function", bound=Callable[..., object])

ALONE = "alone"
RULES: dict[str, str] = {}


def rule(*ids: str) -> Callable[[Function], Function]:
    """Register the docstring of a function under the ids of the rules it applies."""

    def register(function: Function) -> Function:
        for id_ in ids:
            RULES[id_] = function.__doc__ or ""
        return function

    return register
