"""Who takes a prize in hand for another: he wins nothing himself, those he stands for do."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.world import World


def stands_for(line: Line, found: Party, verb: int) -> bool:
    """Whether who takes a prize in hand does it for another: ``A, mewakili Wali Kota, menerima …``, ``menerima … mewakili B``."""
    if line.found[verb].symbol != "RECEIVES" or not found.actor.name:
        return False
    if line.found[found.at - 1].symbol == "THROUGH":  # Gubernur A melalui Kepala Dinas B menerima …
        return True
    around = [*line.found[found.at : verb], *line.found[verb + 1 : verb + 5]]
    return any(chunk.symbol == "REPRESENTS" for chunk in around)


def principals(line: Line, found: Party, verb: int) -> list[Party]:
    """The body for which who takes a prize in hand does it: ``A, mewakili Pemerintah Kota X, menerima …``."""
    places = [*range(found.at + 1, verb), *range(verb + 1, min(verb + 5, len(line.found)))]
    stands = next((k for k in places if line.found[k].symbol == "REPRESENTS" and k + 1 < len(line.found)), None)
    whom = party(line, stands + 1) if stands is not None else None
    return [whom] if whom and whom.actor.body else []


def stood_in(world: World, line: Line, found: Party, verb: int) -> bool:
    """Whether who takes the prize in hand has been told of as another's deputy: ``usai menerima X Award``.

    What he receives besides is his own: ``A juga menerima Satyalancana X``.
    """
    who = world.named(found.actor) if line.found[verb].symbol == "RECEIVES" else None
    besides = line.scan.low(line.found[verb].start - 1) == "juga"
    return who is not None and not besides and world.draft.has("REPRESENTED", who, None)
