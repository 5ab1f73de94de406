"""Prizes: who won, in what rank and category, from whom; who handed over; whose prize it is; who was nominated."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.clause import Party, near, objects, subjects, triggers
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.lexicons import table
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.world import Programme, World

CATEGORY = re.compile(r"\b[Kk]ategori\s+\"?((?:[A-Z0-9][\w/-]*)(?:\s+(?:dan\s+|&\s+)?[A-Z0-9][\w/-]*){0,7})")
RANK = re.compile(
    r"\b(?:[Jj]uara\s+(?:[Uu]mum|[Hh]arapan\s+\w+|[IVX]+\b|\d+|[Pp]ertama|[Kk]edua|[Kk]etiga|[Kk]eempat|[Kk]elima|[Ff]avorit)"
    r"|(?:[Pp]eringkat|[Uu]rutan|[Pp]osisi|[Rr]anking)\s+(?:[IVX]+\b|\d+|ke-?\s?\d+|[Pp]ertama|[Kk]edua|[Kk]etiga|[Kk]eempat|[Kk]elima|[Tt]eratas)"
    r"|[Tt]erbaik(?:\s+(?:[IVX]+\b|\d+|[Pp]ertama|[Kk]edua|[Kk]etiga))?|[Tt]erfavorit|[Tt]erinovatif)"
)
PREDICATE = re.compile(r"\b(?:predikat|opini|kualifikasi|status)\s+\"?((?:[A-Z][\w-]*)(?:\s+[A-Z][\w-]*){0,3})")


@rule("won/active")
def won(world: World, number: int, line: Line, rule_id: str) -> None:
    """Sekretaris Daerah Kota Balikpapan, Muhaimin berhasil memboyong Juara Kedua di ajang X Award kategori Kota."""
    for at in triggers(line, "WINS", "RECEIVES"):
        programme = _prize(world, number, line, at)
        if programme is None:
            continue
        who = subjects(line, at)
        for found in who[-1:] if len(who) == 1 else who:
            _won(world, line, found, programme, rule_id, at)
        giver = near(line, at, "AT", reach=14)
        if line.found[at].symbol == "RECEIVES":
            _from(world, line, at, programme, rule_id, giver)


def _prize(world: World, number: int, line: Line, at: int) -> Programme | None:
    for k in range(at + 1, min(at + 14, len(line.found))):
        if line.found[k].symbol == "PRIZE":
            return world.prize_at(number, k)
        if line.found[k].symbol in ("STOP", "SEMI"):
            return None
    return None


def _won(world: World, line: Line, found: Party, programme: Programme, rule_id: str, verb: int) -> None:
    actor = found.actor
    span = line.span(*_ordered(found.at, verb))
    if actor.offices and not actor.name:
        who = world.holder(actor.offices[0])
    else:
        who = world.participant(actor, span)
    if who is not None:
        world.draft.claim(who, "WON", world.prize(programme, _year(world)), line.whole, rule_id, qualifiers=qualifiers(line))


def _ordered(one: int, other: int) -> tuple[int, int]:
    first, last = sorted((one, other))
    return first, last + 1


def _year(world: World) -> int | None:
    return None


def qualifiers(line: Line) -> dict[str, str]:
    """Rank and category that the sentence states."""
    text = line.scan.text(0, len(line.scan.tokens))
    found = {}
    if rank := RANK.search(text):
        found["rank"] = rank.group().strip()
    elif predicate := PREDICATE.search(text):
        found["rank"] = predicate.group(1)
    if category := CATEGORY.search(text):
        found["category"] = category.group(1).strip()
    return found


def _from(world: World, line: Line, at: int, programme: Programme, rule_id: str, giver: int | None) -> None:
    """``menerima … dari X``: X handed it over."""
    for k in range(at + 1, len(line.found) - 1):
        if line.scan.low(line.found[k].start) in ("dari", "oleh") and line.found[k].symbol in ("AT", "BY"):
            for found in objects(line, k):
                who = world.participant(found.actor, line.span(found.at, found.at + 1))
                if who and (found.actor.name or found.actor.body):
                    predicate = "PRESENTED" if found.actor.name else "CONFERS"
                    world.draft.claim(who, predicate, world.prize(programme, _year(world)), line.span(at, found.at + 1), rule_id)
            return


@rule("presented/passive")
def handed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penghargaan diserahkan Direktur Jenderal Bina Pembangunan Daerah, Restuardy Daud."""
    for at in triggers(line, "HANDED_BY"):
        before = [k for k in range(at) if line.found[k].symbol == "PRIZE"]
        programme = world.prize_at(number, before[-1]) if before else None
        if programme is None:
            continue
        for found in objects(line, at):
            who = world.participant(found.actor, line.span(found.at, found.at + 1))
            if who and found.actor.name:
                world.draft.claim(who, "PRESENTED", world.prize(programme), line.span(at, found.at + 1), rule_id)


@rule("confers/name")
def confers(world: World, number: int, line: Line, rule_id: str) -> None:
    """di ajang Asosiasi X (AX) Y Award (YA): the body in front of a prize's name confers it."""
    for at in range(len(line.found) - 1):
        here, after = line.found[at], line.found[at + 1]
        if here.symbol == "ACTOR" and after.symbol == "PRIZE":
            actor = here.value
            programme = world.prize_at(number, at + 1)
            if programme and getattr(actor, "body", None):
                key = world.body(actor.body, line.span(at, at + 1))  # type: ignore[union-attr]
                world.draft.claim(key, "CONFERS", world.prize(programme), line.span(at, at + 2), rule_id)


@rule("nominated")
def nominated(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin ditetapkan sebagai salah satu finalis X Award 2024."""
    for at in triggers(line, "NOMINATED"):
        programme = _prize(world, number, line, at)
        who = subjects(line, at)
        if programme is None or not who:
            continue
        found = who[-1]
        key = world.participant(found.actor, line.span(found.at, found.at + 1))
        if key:
            world.draft.claim(key, "NOMINATED", world.prize(programme), line.whole, rule_id)
