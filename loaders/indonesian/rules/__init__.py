"""The clause grammar: one small file a phenomenon. ``RULES`` holds all rules in the order in which they read."""

from jejaring.loaders.indonesian.rules import (  # noqa: F401, I001  (the order in which rules read)
    holding,
    appointing,
    succeeding,
    handover,
    moving,
    representing,
    visiting,
    inaugurating,
    installing,
    signing,
    hosting,
    speaking,
    quoting,
    attending,
    participants,
    delegations,
    organising,
    operating,
    standings,
    winning,
    receiving,
    indices,
    nominating,
    laureates,
    podium,
    rolls,
    giving,
    bestowing,
    inverted,
    going,
    listed,
    turns,
)
from jejaring.loaders.indonesian.rules.registry import RULES, Rule

__all__ = ["RULES", "Rule"]
