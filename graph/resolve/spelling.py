"""Personal names for comparison: what is written differently and spoken alike, initials, partial names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jejaring.graph.claims import fold

MUHAMMAD = frozenset(
    "m moh moch muh mohd md mhd muhamad muhammad mohamad mohammad mochamad mochammad muchamad muchammad".split()
)
HONORIFICS = frozenset({"h", "hj", "haji", "hajjah"})
SOUNDS = (
    ("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "s"), ("sy", "s"), ("sh", "s"), ("ch", "h"), ("kh", "h"), ("dh", "d"),
    ("th", "t"), ("bh", "b"), ("gh", "g"), ("ph", "f"), ("ie", "i"), ("v", "f"), ("y", "i"), ("q", "k"), ("z", "s"),
)  # fmt: skip
TYPO = 5
"""Letters that both of two words need for one differing letter to be a slip. A choice: no pair of the annotated sets
depends on it."""

Words = tuple[str, ...]


def words(name: str) -> Words:
    """The folded words of a name without honorifics; every spelling of Muhammad, and its initial, is one word."""
    spaced = re.sub(r"(?<=\w)\.(?=\w)", ". ", name)
    found = fold(spaced).split()
    kept = [w for w in found if w not in HONORIFICS] or found
    return tuple("muhammad" if w in MUHAMMAD else w for w in kept)


def sounds(name: Sequence[str]) -> Words:
    """The words as they are spoken: old and new spelling, ``dh`` and ``d``, ``y`` and ``i``, double letters are one."""
    return tuple(_sound(word) for word in name)


def compatible(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names, as spoken, can be one person's: the shorter runs through the longer, an initial stands for
    its word, and a whole word other than Muhammad is in both."""
    short, long = sorted((tuple(one), tuple(other)), key=lambda name: (len(name), name))
    at, tells = 0, False
    for word in short:
        while at < len(long) and not _same(word, long[at]):
            at += 1
        if at == len(long):
            return False
        tells = tells or (word == long[at] and len(word) > 1 and word != "muhamad")
        at += 1
    return tells


def slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of as many words differ in one letter of one long word."""
    differ = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    return (
        len(one) == len(other) > 1
        and len(differ) == 1
        and min(map(len, differ[0])) >= TYPO
        and _one_letter(*sorted(differ[0], key=len))
    )


def _one_letter(short: str, long: str) -> bool:
    if len(long) - len(short) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]


def _sound(word: str) -> str:
    if len(word) < 3:
        return word
    spoken = word
    for written, sound in SOUNDS:
        spoken = spoken.replace(written, sound)
    spoken = re.sub(r"(.)\1+", r"\1", spoken)
    spoken = re.sub(r"(?<=[aeiou])h$", "", spoken)
    return re.sub(r"d$", "t", spoken) if spoken != "muhamad" else spoken


def _same(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
