"""Rules: each reads one phenomenon in one sentence, has an id, and says in its docstring what it reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.world import World

Reader = Callable[[World, int, Line, str], None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its id, what it reads (an example in the first line), and the function that reads it.

    ``on``: symbols one of which stands in every sentence that the rule can read; empty where no symbol tells.
    """

    id: str
    example: str
    read: Reader
    on: frozenset[str] = frozenset()

    def reads(self, symbols: frozenset[str]) -> bool:
        """Whether the rule may find something in a sentence with these symbols."""
        return not self.on or not self.on.isdisjoint(symbols)


RULES: list[Rule] = []


def rule(identifier: str, on: str = "") -> Callable[[Reader], Reader]:
    """Register a function as the rule of that id, for sentences with one of the symbols ``on``.

    Its docstring opens with an example sentence.
    """

    def register(read: Reader) -> Reader:
        RULES.append(Rule(identifier, (read.__doc__ or "").strip(), read, frozenset(on.split())))
        return read

    return register
