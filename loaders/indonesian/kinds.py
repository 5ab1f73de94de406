"""The nouns that name events, as tables to look up: kinds and their families, words that point, announce or end a name."""

from __future__ import annotations

from functools import cache

from jejaring.loaders.indonesian.lexicons import Phrases, table


@cache
def kinds() -> Phrases[str]:
    """Nouns that name an event by themselves: the noun."""
    return Phrases([(str(form), str(form)) for forms in table("events")["families"].values() for form in forms])


@cache
def families() -> dict[str, str]:
    """The family of each noun: ``bimtek`` is of the family ``bimbingan teknis``."""
    return {str(form): family for family, forms in table("events")["families"].items() for form in forms}


@cache
def closing() -> frozenset[str]:
    """Nouns that end the name of an event: ``KIM Festival``."""
    return frozenset(table("events")["closing"])


@cache
def generic() -> frozenset[str]:
    """Nouns that point at an event or wrap its name."""
    return frozenset(table("events")["generic"])


@cache
def pointing() -> Phrases[str]:
    """Words that point back: ``ini``, ``tersebut``."""
    return Phrases([(word, word) for word in table("events")["pointing"]])


@cache
def titled() -> Phrases[str]:
    """Words that announce a title: ``bertajuk``."""
    return Phrases([(word, word) for word in table("events")["titled"]])


@cache
def weak() -> frozenset[str]:
    """Kinds that are ordinary words too: events only with a name."""
    return frozenset(table("events")["weak"])


@cache
def online() -> frozenset[str]:
    """Words of names of events that meet online."""
    return frozenset(table("events")["online"])
