"""Extraction: one article in, its reading out. A pure function, so it runs anywhere and always gives the same."""

from __future__ import annotations

from jejaring.graph.claims import Article, Reading
from jejaring.loaders.indonesian.document import document
from jejaring.loaders.indonesian.draft import Draft
from jejaring.loaders.indonesian.rules import RULES
from jejaring.loaders.indonesian.rules.placing import place
from jejaring.loaders.indonesian.rules.proxies import absent, proxies
from jejaring.loaders.indonesian.world import World


def extract(article: Article) -> Reading:
    """What ``article`` says: entities under local ids, claims with their evidence."""
    return world_of(article).draft.reading()


def world_of(article: Article) -> World:
    """The article with all that was found in it: what was mentioned, and the draft of what is claimed."""
    read = document(article)
    draft = Draft(article)
    world = World(read, draft)
    units = world.units()
    lines = [(number, line, line.symbols) for number, line in enumerate(read.lines)]
    for rule in RULES:
        for number, line, symbols in lines:
            if rule.reads(symbols):
                world.unit = units[number]
                rule.read(world, number, line, rule.id)
    proxies(world)
    absent(world)
    place(world)
    return world
