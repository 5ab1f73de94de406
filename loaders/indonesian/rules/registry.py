"""Rules: each reads one phenomenon in one sentence, has an id, and says in its docstring what it reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.world import World

Reader = Callable[[World, int, Line, str], None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its id, what it reads (an example in the first line), and the function that reads it."""

    id: str
    example: str
    read: Reader


RULES: list[Rule] = []


def rule(identifier: str) -> Callable[[Reader], Reader]:
    """Register a function as the rule of that id; its docstring opens with an example sentence."""

    def register(read: Reader) -> Reader:
        RULES.append(Rule(identifier, (read.__doc__ or "").strip(), read))
        return read

    return register
