"""The lexicons of ``lexicon/*.yaml`` as tables to look words up in. Each is read once, when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Generic, TypeVar

import yaml

V = TypeVar("V")

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Phrases(Generic[V]):
    """Phrases of one or more lower-case words, each with a value; the longest that stands at a place is found."""

    def __init__(self, entries: Iterable[tuple[str, V]]) -> None:
        self._values: dict[tuple[str, ...], V] = {}
        sizes: dict[str, set[int]] = {}
        for phrase, value in entries:
            words = tuple(phrase.lower().replace("/", " / ").split())
            self._values.setdefault(words, value)
            sizes.setdefault(words[0], set()).add(len(words))
        self._sizes = {first: sorted(known, reverse=True) for first, known in sizes.items()}

    def longest(self, words: Sequence[str], start: int) -> tuple[int, V] | None:
        """How many words from ``start`` the longest phrase takes, and its value; None if none stands there."""
        sizes = self._sizes.get(words[start]) if start < len(words) else None
        for size in sizes or ():
            phrase = tuple(words[start : start + size])
            if len(phrase) == size and phrase in self._values:
                return size, self._values[phrase]
        return None

    def within(self, words: Sequence[str]) -> bool:
        """Whether one of the phrases stands anywhere in the words."""
        return any(word in self._sizes and self.longest(words, start) for start, word in enumerate(words))

    @property
    def first(self) -> frozenset[str]:
        """The words that open a phrase."""
        return frozenset(self._sizes)


def phrases(*forms: str) -> Phrases[str]:
    """Phrases that matter by themselves."""
    return Phrases((form, form) for form in forms)


@cache
def table(name: str) -> Mapping[str, Any]:
    """The content of ``lexicon/<name>.yaml``."""
    source = files("jejaring.loaders.indonesian.lexicon").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    loaded: Mapping[str, Any] = yaml.load(source, Loader=Loader)
    return loaded


@cache
def words(name: str) -> frozenset[str]:
    """The words of ``lexicon/<name>.txt``, one a line; lines that begin with # are remarks."""
    source = files("jejaring.loaders.indonesian.lexicon").joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(line.strip() for line in source.splitlines() if line.strip() and not line.startswith("#"))
