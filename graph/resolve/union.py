"""Groups of references that are one entity, and the rule by which each came into its group."""

from __future__ import annotations

from collections.abc import Iterable

Key = tuple[str, str]
ALONE = "alone"


class Union:
    """Disjoint sets of references. The smallest key of a set stands for it, so that order does not matter."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._above: dict[Key, Key] = {key: key for key in keys}
        self._rules: dict[Key, set[str]] = {}

    def find(self, key: Key) -> Key:
        """The key that stands for the set of ``key``."""
        root = key
        while self._above[root] != root:
            root = self._above[root]
        while self._above[key] != root:
            self._above[key], key = root, self._above[key]
        return root

    def join(self, one: Key, other: Key, rule: str) -> None:
        """Make the two one entity, by ``rule``."""
        for key in (one, other):
            self._rules.setdefault(key, set()).add(rule)
        low, high = sorted((self.find(one), self.find(other)))
        self._above[high] = low

    def rule(self, key: Key) -> str:
        """The rule by which ``key`` is in its set: the first by name where several say so."""
        return min(self._rules.get(key, {ALONE}))
