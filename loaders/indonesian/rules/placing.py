"""Where an event took place: a region or venue beside it, else the dateline, else the region of who ran it."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.ceremonies import HELD
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.events import MEETINGS
from jejaring.loaders.indonesian.gathering import MADE, Gathering
from jejaring.loaders.indonesian.kinds import online
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.rules.visiting import GOALS
from jejaring.loaders.indonesian.scan import LEVELS, STREETS
from jejaring.loaders.indonesian.values import Actor, Chunk
from jejaring.loaders.indonesian.world import World

RULE = "took-place-in"
PLACING = frozenset({"di", "bertempat", "berlokasi", "dipusatkan"})
ENDS = frozenset("STOP DAY SEMI QUOTE THAT SAYS WINS NAMELY".split())
PHRASE = 14
"""Chunks that the words for a venue take at most: Aula X, Gedung Y, Jalan Z, Kota W."""
DATELINE = 9
TOP = 6
ONLINE_WITHIN = 4
"""Words of a name that tell how people met: Sosialisasi Daring X; later ones belong to the subject, Pengaduan Online."""
Found = tuple[Region, tuple[int, int]]


def place(world: World) -> None:
    """Note the region of every event that somebody attended or ran.

    Example: … membuka kegiatan Thematic Academy di Swiss-Belhotel Balikpapan, Kamis (21/7/2022).
    """
    told = [g for g in world.events.all if _told(world, g)]
    main = min(told, key=lambda g: min(g.mentions), default=None)
    for gathering in told:
        found = visited(world, gathering) or beside(world, gathering)
        if found and found[0].level == "provinsi":
            found = _town(world, found[0]) or found
        if (
            found is None
            and main
            and not _elsewhere(world, gathering)
            and (gathering is main or gathering.day in (None, main.day))
        ):
            found = dateline(world) or _hosted(world, gathering) or _at_home(world, gathering)
            found = None if found and gathering.verbal and _of_winner(world, gathering, found[0]) else found
        if found:
            region, span = found
            target = world.region(_meant(world, region, span))
            world.draft.claim(world.event(gathering), "TOOK_PLACE_IN", target, span, RULE, day=gathering.day)


PALACE = re.compile(r"\bistana (?:negara|merdeka|kepresidenan|presiden|wakil presiden|wapres)\b")


def _elsewhere(world: World, gathering: Gathering) -> bool:
    """Whether it took place with the president, or was a journey, and so not where the article was written."""
    if gathering.family == "press tour":
        return True
    lines = (world.document.lines[number] for number, _ in gathering.mentions)
    return any(PALACE.search(" ".join(line.scan.lows)) for line in lines)


def _meant(world: World, region: Region, span: tuple[int, int]) -> Region:
    """Its namesake where the article is about that one, unless the level is written; a town is not its province.

    Example: GORONTALO – Dinas Kominfo Provinsi Gorontalo menyerahkan penghargaan … di Kota Gorontalo.
    """
    if region.name.lower() in world.document.article.text[slice(*span)].lower():
        return region
    namesake = world.document.home.same(region, "")
    return region if namesake.level == "provinsi" else namesake


def _town(world: World, province: Region) -> Found | None:
    """The town of that province that the dateline names: nearer than the province itself."""
    opening = next((found for line in world.document.lines[:TOP] if (found := _opening(line))), None)
    return opening if opening and opening[0].province == province.code else None


def _of_winner(world: World, gathering: Gathering, region: Region) -> bool:
    """Whether a prize is given at the event to whom the region belongs: that is where they come from."""
    if gathering.family != "penganugerahan" and gathering.verbal:
        return False
    seated = [a for a in world.draft.subjects("BASED_IN", world.region(region)) if a.startswith("agency/pemerintah")]
    return any(agency in world.draft.subjects("WON", prize) for prize in world.draft.told("WON") for agency in seated)


def visited(world: World, gathering: Gathering) -> Found | None:
    """The region of the body that is visited: a visit takes place with its host."""
    if gathering.family not in MEETINGS:
        return None
    for number, at in gathering.mentions:
        line = world.document.lines[number]
        if line.scan.low(line.found[at].start - 1) in GOALS:
            for k in range(at):
                goal = line.found[k].value
                if isinstance(goal, Region):  # Kota X menjadi tujuan studi tiru
                    return goal, line.span(k, k + 1)
        for k in range(at, min(at + PHRASE, len(line.found))):
            value = line.found[k].value
            towards = k and line.scan.low(line.found[k - 1].start) in ("ke", "di", "kantor", "gedung")
            if towards and isinstance(value, Actor) and (region := _seat(value)):
                return region, line.span(k, k + 1)
            if k == at + 1 and line.found[k].symbol == "PROGRAMME" and (place := _within(line, line.found[k])):
                return place, line.span(k, k + 1)  # mengunjungi Command Center Kota X
            if towards and isinstance(value, Region) and line.scan.low(line.found[k - 1].start) == "ke":
                return value, line.span(k, k + 1)
    return None


def _within(line: Line, chunk: Chunk) -> Region | None:
    """The region in the name of a service."""
    return next((place[1] for token in range(chunk.start, chunk.end) if (place := line.scan.region(token))), None)


def _hosted(world: World, gathering: Gathering) -> Found | None:
    """The region of the host whom a sentence about the visit names: ``Kunjungan X diterima Kepala Dinas Y Kota Z``."""
    if gathering.family not in MEETINGS:
        return None
    key = world.event(gathering)
    for number, _ in gathering.mentions:
        line = world.document.lines[number]
        for k, chunk in enumerate(line.found):
            who = world.participant(chunk.value, line.span(k, k + 1)) if isinstance(chunk.value, Actor) else None
            host = who is not None and world.draft.stated(who, "ATTENDED", key).get("role") == "host"
            if host and isinstance(chunk.value, Actor) and (region := _region(chunk.value)):
                return region, line.span(k, k + 1)
    return None


def _seat(actor: Actor) -> Region | None:
    """The region of a body, or of the office whose building is named: ``Kantor Gubernur Bali``."""
    return None if actor.name else _region(actor)


def _region(actor: Actor) -> Region | None:
    """The region that somebody's body or office belongs to."""
    body = actor.body or next((office.body for office in actor.offices if office.body), None)
    while body is not None and body.region is None and body.parent is not None:
        body = body.parent
    region = body.region if body else next((office.region for office in actor.offices if office.region), None)
    return region if region and region.level != "negara" else None


def _campus(line: Line, at: int, actor: Actor) -> Region | None:
    """The region that closes the name of a school: ``STIKOM Balikpapan`` is there."""
    named = regions().match(line.scan.lows[line.found[at].end - 1 : line.found[at].end], 0)
    return named[1][0] if named and actor.body and actor.body.kind == "school" and not actor.name else None


def _told(world: World, gathering: Gathering) -> bool:
    """Whether someone was at the event or ran it, and it was not held online."""
    key = world.event(gathering)
    told = any(world.draft.has(p, None, key) for p in ("ATTENDED", "ORGANISED")) or _held(world, gathering)
    return told and not _online(gathering)


def _held(world: World, gathering: Gathering) -> bool:
    """Whether a sentence says of the event when and where it is held, or where right behind it, though not by whom."""
    lines = (world.document.lines[number] for number, _ in gathering.mentions)
    held = any({"DAY"} < line.symbols & {"DAY", "TAKES_PLACE", "ORGANISED_BY"} for line in lines)
    told = (held and gathering.day is not None) or any(_placed(world, *mention) for mention in gathering.mentions)
    return told and gathering.anchored and beside(world, gathering) is not None


def _placed(world: World, number: int, at: int) -> bool:
    """Whether it is said right behind the event where it is held: ``Jambore X yang digelar di Kabupaten Paser``."""
    line = world.document.lines[number]
    verbs = (k for k in range(at + 1, min(at + NEXT, len(line.found))) if line.found[k].symbol in HELD)
    verb = next(verbs, None)
    if verb is None or not stated(line, verb) or "lalu" in line.scan.lows[line.found[at].end : line.found[verb].start]:
        return False  # Jambore X yang tahun lalu digelar di …
    return any(line.scan.low(chunk.start) in PLACING for chunk in line.found[verb : verb + BESIDE])


BESIDE = 5
"""Chunks from a verb of holding on within which ``di`` stands."""
NEXT = 9
"""Chunks behind an event within which a verb tells of it."""


def _online(gathering: Gathering) -> bool:
    """Whether the event's name says that it met online."""
    words = gathering.name.lower().split()
    return not online().isdisjoint((*words[:ONLINE_WITHIN], *words[-1:]))


def beside(world: World, gathering: Gathering) -> Found | None:
    """The region behind ``di`` in a sentence that names the event."""
    for number, at in gathering.mentions:
        line = world.document.lines[number]
        for k in range(at, len(line.found)):
            chunk = line.found[k]
            placing = (
                not line.quoted(k) and chunk.symbol in ("AT", "TAKES_PLACE") and line.scan.low(chunk.start) in PLACING
            )
            if placing and (found := _venue(line, k)):
                return found
        above = world.document.lines[number - 1 : number] if gathering.family in MADE else []
        for told, end in ((line, at), *((before, 1) for before in above)):  # Bertempat di X, A melakukan …
            for k, chunk in enumerate(told.found[:end]):
                if told.scan.low(chunk.start) in ("bertempat", "berlokasi") and (found := _venue(told, k)):
                    return found
    return None


def _venue(line: Line, at: int) -> Found | None:
    """The region in the words for a venue: one with its level first, a town before a province."""
    places: list[tuple[int, int, Region]] = []
    street = False
    for k in range(at + 1, min(at + PHRASE, len(line.found))):
        chunk = line.found[k]
        street = line.scan.low(chunk.start) in STREETS or (street and chunk.symbol != "COMMA")
        if street and line.scan.low(chunk.start) not in LEVELS:
            continue
        if chunk.symbol in ENDS or (chunk.symbol == "AT" and line.scan.low(chunk.start) != "di"):
            break
        if isinstance(chunk.value, Actor) and (seat := _seat(chunk.value) or _campus(line, k, chunk.value)):
            places.append((1 + 2 * (seat.level == "provinsi"), k, seat))
        if isinstance(chunk.value, Region) and chunk.value.level != "negara":
            levelled = line.scan.low(chunk.start) in LEVELS
            rank = 2 * (chunk.value.level == "provinsi") - levelled
            places.append((rank, k, chunk.value))
    if not places:
        return None
    _, k, region = min(places, key=lambda found: found[:2])
    return region, line.span(at, k + 1)


def dateline(world: World) -> Found | None:
    """``BALIKPAPAN - …``, ``KBRN, Balikpapan : …``: the region that opens the article."""
    return next((found for line in world.document.lines[:TOP] if (found := _opening(line))), None)


def _at_home(world: World, gathering: Gathering) -> Found | None:
    """The city or regency that the article is about, unless the article tells what prize its government won elsewhere."""
    home = world.document.home.region
    if home is None or home.level not in ("kota", "kabupaten") or _of_winner(world, gathering, home):
        return None
    for line in world.document.lines:
        for at, chunk in enumerate(line.found):
            if isinstance(chunk.value, Region) and chunk.value == home:
                return home, line.span(at, at + 1)
    first = world.document.lines[0]
    return home, first.whole


def _word(line: Line, at: int) -> bool:
    chunk = line.found[at]
    marked = chunk.symbol == "MARK" and line.scan.tokens[chunk.end - 1].kind == "word"
    return marked or chunk.symbol in ("WORD", "NAME", "PERSON")


def _opening(line: Line) -> Found | None:
    if not line.sentence.first:
        return None
    head = line.found[:DATELINE]
    dash = next((k for k, c in enumerate(head) if c.symbol in ("DASH", "COLON")), None)
    if dash is None and len(head) > 1 and isinstance(head[0].value, Region) and head[1].symbol == "COMMA":
        dash = 1
    for k, chunk in enumerate(head[:dash] if dash else ()):
        if isinstance(chunk.value, Region) and chunk.value.level != "negara":
            outlet = k > 0 and _word(line, k - 1)  # KABAR BANTEN - …
            return None if outlet else (chunk.value, line.span(k, k + 1))
        if chunk.symbol not in ("NAME", "PERSON", "ACTOR", "WORD", "COMMA", "MARK", "STOP", "BODY", "NUMBER", "SLASH"):
            return None
    return None
