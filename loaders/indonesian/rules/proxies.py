"""Who took a prize in hand for someone else did not win it; for whom somebody else came was not there."""

from __future__ import annotations

from jejaring.loaders.indonesian.world import World

FEW = 2
"""Those who take one prize in hand: more are winners of their own."""


def proxies(world: World) -> None:
    """Take back that officials won a prize which a government or agency of the article won.

    Example: Pemerintah Kota Balikpapan meraih penghargaan X. Penghargaan itu diserahkan kepada Muhaimin.
    """
    for prize in world.draft.told("WON"):
        winners = world.draft.subjects("WON", prize)
        bodies = [w for w in winners if w.startswith("agency/")]
        people = [w for w in winners if w.startswith("person/")]
        shared = [world.draft.stated(body, "WON", prize).get("category") for body in bodies]
        for person in people if bodies and len(people) <= FEW else ():
            own = world.draft.stated(person, "WON", prize).get("category") not in (None, *shared)
            if not own and world.draft.objects("HOLDS", person):
                world.draft.drop(person, "WON", prize)


def absent(world: World) -> None:
    """Take back that somebody was at an event to which someone else came in his place.

    Example: Rahmad Mas'ud menerima penghargaan X. Dalam menerima penghargaan itu, Rahmad Mas'ud diwakili Muhaimin.
    """
    for person in (one for one in world.draft.told("REPRESENTED") if one.startswith("person/")):
        for deputy in world.draft.subjects("REPRESENTED", person):
            there = set(world.draft.objects("ATTENDED", deputy))
            for event in there.intersection(world.draft.objects("ATTENDED", person)):
                world.draft.drop(person, "ATTENDED", event)
