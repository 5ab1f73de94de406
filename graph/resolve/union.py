"""Groups of references that are one entity, and the rule by which each came into its group."""

from __future__ import annotations

from collections.abc import Iterable

from jejaring.graph.resolve.rules import ALONE

Key = tuple[str, str]
"""Article id and local entity id."""


class Union:
    """Disjoint sets of references. The smallest key of a set stands for it, so that order does not matter."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._above: dict[Key, Key] = {key: key for key in keys}
        self._rules: dict[Key, str] = {}
        self._joined: dict[Key, str] = {}

    def find(self, key: Key) -> Key:
        """The key that stands for the set of ``key``."""
        root = key
        while self._above[root] != root:
            root = self._above[root]
        while self._above[key] != root:
            self._above[key], key = root, self._above[key]
        return root

    def join(self, one: Key, other: Key, rule: str) -> None:
        """Make ``other`` the entity that ``one`` is, by ``rule``; nothing where they are one reference."""
        if one == other:
            return
        self._joined.setdefault(one, rule)
        self._rules.setdefault(other, rule)
        low, high = sorted((self.find(one), self.find(other)))
        self._above[high] = low

    def rule(self, key: Key) -> str:
        """The rule by which ``key`` is in its set: the first that joined it, which is the surest, to another; else
        the first that joined another to it."""
        return self._rules.get(key) or self._joined.get(key, ALONE)


class OncePerArticle:
    """Joins that never make two references of one article one: the article told them apart."""

    def __init__(self, union: Union) -> None:
        self._union = union
        self._articles: dict[Key, set[str]] = {}

    def join(self, one: Key, other: Key, rule: str) -> None:
        """Make the two one entity by ``rule``, unless an article has references of both groups."""
        low, high = sorted((self._union.find(one), self._union.find(other)))
        if low != high:
            small, large = sorted((self._of(low), self._of(high)), key=len)
            if not large.isdisjoint(small):
                return
            large |= small
            self._articles.pop(high, None)
            self._articles[low] = large
        self._union.join(one, other, rule)

    def _of(self, root: Key) -> set[str]:
        return self._articles.setdefault(root, {root[0]})
