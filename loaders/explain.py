"""The coverage ledger: for each sentence the claims it gave and the rules that read them, and what was turned down and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jejaring.graph.claims import Article, Claim, Reading
from jejaring.loaders.extract import world_of
from jejaring.loaders.indonesian.clause import VERBS
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.values import Actor, Prize
from jejaring.loaders.indonesian.world import World

SPOKEN = frozenset({"SAYS", "SPEECH"})
"""Verbs that claim nothing by themselves."""
ANSWERED = frozenset({"ATTENDED", "ORGANISED"})


def explain(articles: Iterable[tuple[str, Article]]) -> Iterator[str]:
    """Lines of text for people: every sentence of every article, what was read there, what was not and why."""
    for name, article in articles:
        world = world_of(article)
        reading = world.draft.reading()
        covered = 0
        yield f"# {name}"
        for number, line in enumerate(world.document.lines):
            start, end = line.whole
            found = [c for c in reading.claims if any(e.start < end and start < e.end for e in c.evidence)]
            covered += bool(found)
            yield ""
            yield f"{start}:{end} {article.text[start:end]}"
            yield from (_line(claim, reading) for claim in found)
            if not found:
                yield "    - no rule fired"
            yield from (f"    ? {words}: {reason}" for words, reason in rejected(world, number, line, found))
        yield ""
        yield f"{covered} of {len(world.document.lines)} sentences gave {len(reading.claims)} claims"
        yield ""


def rejected(world: World, number: int, line: Line, found: Iterable[Claim]) -> Iterator[tuple[str, str]]:
    """The words of a sentence that could have made a claim and did not, each with the reason."""
    claims = list(found)
    for at, chunk in enumerate(line.found):
        words = line.scan.text(chunk.start, chunk.end)
        if chunk.symbol in VERBS - SPOKEN and line.quoted(at):
            yield words, "said in a quotation"
        elif chunk.symbol in VERBS - SPOKEN and not stated(line, at):
            yield words, "denied, hoped, or planned without a date"
        elif isinstance(chunk.value, Actor):
            reason = _unused(world, chunk.value, claims)
            if reason:
                yield words, reason
        elif isinstance(chunk.value, Prize) and world.prizes.at(number, chunk.start) is None:
            yield words, "no prize with a name to point at"
        event = world.events.at(number, at)
        if chunk.symbol == "EVENT" and event is None:
            yield words, "no event with a name to point at"
        elif event is not None and not any(world.draft.has(p, None, world.event(event)) for p in ANSWERED):
            yield words, "an event that nobody with a name attended or ran"


def _unused(world: World, actor: Actor, claims: list[Claim]) -> str:
    """Why an actor of a sentence is in none of its claims; empty where it is in one."""
    if actor.body:
        named = world.body(actor.body, (0, 0))
        return "" if _in(named, claims) else "an organisation in no role"
    person = world.named(actor)
    if person is None:
        return "an office whose holder is named nowhere"
    return "" if _in(person, claims) else "a person in no role here"


def _in(entity: str, claims: list[Claim]) -> bool:
    return any(entity in (claim.subject, claim.object) for claim in claims)


def _line(claim: Claim, reading: Reading) -> str:
    subject, target = (reading.entities[end].name for end in (claim.subject, claim.object))
    stated_of = " ".join(f"{name}={value}" for name, value in sorted(claim.qualifiers.items()))
    return f"    + {claim.rule}: {subject} -{claim.predicate}-> {target} {stated_of}".rstrip()
