"""What was said at an event: who is quoted from it was there."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import objects, party, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.events import BETWEEN
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.patterns import classes
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.holding import KIN
from jejaring.loaders.indonesian.rules.hosting import GUESTS
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.world import World

AT = frozenset({"dalam", "pada", "saat", "di", "ketika", "usai"})
"""Words between a verb of speech and the event."""


CLAUSES = frozenset({"saat", "ketika", "sewaktu", "usai", "seusai", "sebelum", "setelah", "dalam", "ditengah"})
"""Words that open the clause of what the speaker did: ``ujarnya saat membuka rapat``."""


@rule("spoke/at", on="SAYS")
def spoke_at(world: World, number: int, line: Line, rule_id: str) -> None:
    """… kata Muhaimin dalam diskusi Forum Satu Data dari Balikpapan."""
    for at in triggers(line, "SAYS"):
        for k in range(at + 1, min(at + 7, len(line.found))):
            chunk = line.found[k]
            before = line.scan.low(chunk.start - 1)
            here = chunk.symbol == "EVENT" and (line.scan.low(line.found[k - 1].start) in AT or before in BETWEEN)
            event = world.events.at(number, k) if here else None
            planned = any(c.symbol == "PLAN" for c in line.found[k + 1 : k + 4])  # dalam acara itu pihaknya akan …
            told = [line.found[j].symbol for j in (at + 1, k + 1) if j < len(line.found)]
            planned = planned or told == ["COMMA", "COMMA"]  # A menambahkan, dalam X, warga bisa …: what is said
            if event is None or planned or chunk.symbol in ("STOP", "SEMI") or event.family == "konferensi pers":
                continue  # who speaks to the press is quoted, no more
            who = people(objects(line, at))[:1] or people(subjects(line, at))[-1:]
            role = "speaker" if event.talk and before not in BETWEEN else "attendee"
            if line.found[k - 2].symbol == "SPEECH":
                role = "speaker"  # ujar A dalam sambutannya di Malam Anugerah X
            if event.family in GUESTS and line.scan.low(line.found[at].start) == "menyambut":
                role = "host"
            if line.scan.low(line.found[k - 1].start) != "usai":
                attend(world, line, who, event, rule_id, at, role=role, bodies=False)
            break


@rule("spoke/at-opening", on="SAYS")
def opened_at(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dalam rapat koordinasi yang digelar di Balikpapan itu, Muhaimin menyampaikan bahwa …"""
    place = next((k for k, c in enumerate(line.found[:5]) if c.symbol == "EVENT"), None)
    between = place is not None and line.scan.low(line.found[place].start - 1) in BETWEEN
    if not place or not (between or line.scan.low(line.found[place - 1].start) in ("dalam", "pada", "di")):
        return
    event, at = world.events.at(number, place), next(iter(triggers(line, "SAYS")), 0)
    if event is None or event.family == "konferensi pers" or at - 2 <= place:
        return
    if line.found[at - 1].symbol == "ACTOR" and line.found[at - 2].symbol == "COMMA":
        role = "speaker" if event.talk else "attendee"
        who = people([p for p in [party(line, at - 1)] if p])
        attend(world, line, who, event, rule_id, at, role=role, bodies=False)


@rule("spoke/at-subject", on="SAYS")
def said_there(world: World, number: int, line: Line, rule_id: str) -> None:
    """Adamin Siregar dalam rapat koordinasi tersebut menyampaikan bahwa …: the event between who speaks and the verb."""
    for at in triggers(line, "SAYS"):
        back = [k for k in range(at - 1, max(-1, at - 6), -1) if line.found[k].symbol != "COMMA"][:3]
        if len(back) < 3 or [line.found[k].symbol for k in back[:2]] != ["EVENT", "AT"]:
            continue
        place, prep, who = back
        event = world.events.at(number, place)
        there = line.scan.low(line.found[prep].start) in ("dalam", "pada", "di", "saat")
        one = party(line, who) if line.scan.low(line.found[who].start - 1) not in KIN else None
        if event is not None and one is not None and there and event.family != "konferensi pers":
            occasion = line.scan.low(line.found[place].start) == "kesempatan"
            role = "speaker" if event.talk or occasion else "attendee"
            attend(world, line, people([one]), event, rule_id, at, role=role, bodies=False)


@rule("spoke/said-at")
def said_at(world: World, number: int, line: Line, rule_id: str) -> None:
    """ "…," ujarnya dalam Webinar Literasi Digital. · Hal itu disampaikan dalam rapat koordinasi SPBE.

    The speaker last named, at the event behind the verb.
    """
    for at in range(len(line.found)):
        if line.quoted(at) or not (_says_he(line, at) or _said(line, at)):
            continue
        reach = line.found[at + 1 : at + 7]
        place = next((at + 1 + k for k, c in enumerate(reach) if c.symbol == "EVENT"), None)
        event = world.events.at(number, place) if place else None
        talk = event is not None and event.talk
        speaks = any(c.symbol == "SPEAKS" for c in reach)
        opens = [c.symbol for c in reach[1:2]] == ["OPEN"] and line.scan.low(reach[0].start) in CLAUSES
        places = {"saat", "ketika", *(("dalam", "pada", "di") if _said(line, at) else ())}
        between = place is not None and line.scan.low(line.found[place].start - 1) in BETWEEN
        there = (between or any(line.scan.low(c.start) in places for c in reach)) and event and event.anchored
        press = event is not None and event.family == "konferensi pers"
        who = world.speaker(number) if not press and (talk or speaks or there) else None
        if event and who:
            span = line.span(at, (place or at) + 1)
            role = {"role": "opener" if opens else "speaker" if talk or speaks else "attendee"}
            world.draft.claim(who, "ATTENDED", world.event(event), span, rule_id, qualifiers=role, day=event.day)


ANNOUNCING = frozenset({"membacakan", "mengumumkan"})
ANNOUNCED = frozenset({"dibacakan", "diumumkan"})
RESULTS = frozenset({"pemenang", "peraih", "juara", "kategori", "penerima", "hasil"})
"""What is announced at the ceremony of a prize."""


@rule("spoke/announced")
def announced(world: World, number: int, line: Line, rule_id: str) -> None:
    """Isran Noor membacakan sendiri pemenang kategori desa. · Kategori Duta Digital diumumkan Norbaiti."""
    event = world.events.focus(number)
    if event is None or not event.anchored or RESULTS.isdisjoint(line.scan.lows) or not world.prizes.all:
        return
    for at, chunk in enumerate(line.found):
        low = line.scan.low(chunk.start)
        active = low in ANNOUNCING and not RESULTS.isdisjoint(line.scan.lows[chunk.end : chunk.end + 4])
        passive = low in ANNOUNCED and not RESULTS.isdisjoint(line.scan.lows[: chunk.start])
        if (active or passive) and not line.quoted(at):
            who = people(subjects(line, at))[-1:] if active else people(objects(line, at))[:1]
            attend(world, line, who, event, rule_id, at, role="speaker", bodies=False)


def _says_he(line: Line, at: int) -> bool:
    """``ujarnya``, ``diungkapkannya``."""
    low = line.scan.low(line.found[at].start)
    return line.found[at].symbol == "WORD" and low.endswith("nya") and _says(low[:-3])


SAID = frozenset("disampaikan diungkapkan dikatakan ditegaskan dijelaskan dikemukakan diutarakan dilontarkan".split())
WHAT = frozenset({"hal", "pernyataan", "demikian", "pesan", "arahan", "imbauan"})
"""Nouns that open a sentence about what was quoted before it."""


def _said(line: Line, at: int) -> bool:
    """``Hal itu disampaikan dalam …``: without who said it."""
    behind = line.found[at + 1].symbol if at + 1 < len(line.found) else ""
    return at < SHORT and line.scan.low(line.found[at].start) in SAID and line.scan.low(0) in WHAT and behind == "AT"


SHORT = 5
"""Chunks before such a verb at most: ``Hal tersebut juga disampaikan``."""


def _says(word: str) -> bool:
    """Whether a word is a verb of speech."""
    found = classes().longest([word], 0)
    return found is not None and found[1] == "SAYS"


MET = frozenset({"ditemui", "dijumpai", "diwawancarai", "diwawancara"})
"""Verbs of the press that meets somebody: between the parts of an event he is there, after it he may not have been."""


@rule("attended/met-between")
def met_between(world: World, number: int, line: Line, rule_id: str) -> None:
    """Adamin Siregar ketika ditemui di sela pembukaan pelatihan itu menyebut …"""
    for at, chunk in enumerate(line.found):
        if line.scan.low(chunk.start) not in MET or line.quoted(at):
            continue
        places = range(at + 1, min(at + 6, len(line.found)))
        place = next((k for k in places if line.found[k].symbol == "EVENT"), None)
        between = place and not BETWEEN.isdisjoint(line.scan.lows[chunk.end : line.found[place].start])
        event = world.events.at(number, place) if place and between else None
        if event is None:
            continue
        before = [p for k in range(max(0, at - 4), at) if (p := party(line, k))]
        who = people(before)[-1:] or people([p for p in objects(line, at, far=True) if p.actor.name])[:1]
        attend(world, line, who, event, rule_id, at, bodies=False)


@rule("spoke/occasion", on="SAYS")
def on_occasion(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pada kesempatan itu Adamin Siregar juga menyampaikan terima kasih: there, not to the press."""
    event = world.events.focus(number)
    opens = line.scan.low(0) in ("pada", "dalam", "di") and line.scan.low(1) == "kesempatan"
    if event is None or not event.anchored or not opens or line.quoted(0):
        return
    for at in list(triggers(line, "SAYS"))[:1]:
        who = [p for p in people(subjects(line, at))[-1:] if p.at < at]
        attend(world, line, who, event, rule_id, at, role="speaker", bodies=False)
