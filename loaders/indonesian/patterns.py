"""Patterns over chunks, written with the names of the symbols and matched as regular expressions.

A sentence becomes a string with one character a chunk. A pattern such as ``OFFICE COMMA? PERSON`` is a regular
expression in which every upper-case name stands for the character of that symbol and spaces are dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from jejaring.loaders.indonesian.lexicons import Phrases, table

MENTIONS = ("PERSON", "NAME", "OFFICE", "BODY", "REGION", "DAY", "EVENT", "PRIZE", "PROGRAMME", "ACTOR")
MARKS = {
    ",": "COMMA",
    ";": "SEMI",
    ":": "COLON",
    "-": "DASH",
    "(": "OPENING",
    ")": "CLOSING",
    '"': "QUOTE",
    ".": "STOP",
    "*": "BULLET",
    "/": "SLASH",
}
REST = ("WORD", "NUMBER", "MARK", "SAID", "QUOTED")

_WORD = re.compile(r"\(\?P<[a-z_]+>|[A-Z_]{2,}")


@cache
def alphabet() -> dict[str, str]:
    """The character of each symbol."""
    names = [*MENTIONS, *MARKS.values(), *REST, *table("verbs")["classes"]]
    return {name: chr(0x4E00 + at) for at, name in enumerate(dict.fromkeys(names))}


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` as a regular expression over symbol characters. Raises KeyError for an unknown symbol."""
    letters = alphabet()
    replaced = _WORD.sub(lambda m: m.group() if m.group().startswith("(") else letters[m.group()], pattern)
    return re.compile(re.sub(r"\s+", "", replaced))


@cache
def classes() -> Phrases[str]:
    """Words and phrases of the closed classes: the symbol of each."""
    listed = ((str(form), name) for name, forms in table("verbs")["classes"].items() for form in forms)
    return Phrases([*listed, *_asides(), *_parts(), *_speeches()])


def _asides() -> Iterator[tuple[str, str]]:
    """Verbs with the phrases that may stand before them: ``yang dalam kesempatan itu diwakili``."""
    asides = table("verbs")["asides"]
    for name, verbs in asides["verbs"].items():
        for lead, aside, verb in product(("", "yang "), asides["words"], verbs):
            yield f"{lead}{aside} {verb}", name


def _parts() -> Iterator[tuple[str, str]]:
    """Verbs of having a part at an event: ``menjadi salah satu narasumber``."""
    parts = table("verbs")["parts"]
    leads = [*parts["leads"], *(f"{lead} {one}" for lead, one in product(parts["leads"], parts["several"]))]
    for name, nouns in parts["nouns"].items():
        yield from ((f"{lead} {noun}", name) for lead, noun in product(leads, nouns))


def _speeches() -> Iterator[tuple[str, str]]:
    """Phrases for speaking on the programme: ``lewat amanatnya``, ``sewaktu memberi sambutan``."""
    parts = table("verbs")["speeches"]
    for lead, noun in product(parts["leads"], parts["nouns"]):
        yield f"{lead} {noun}nya", "SPEECH"
    for lead, verb, noun in product(parts["giving"], parts["verbs"], parts["nouns"]):
        yield from ((f"{lead} {verb} {noun}{his}", "SPEECH") for his in ("", "nya"))
