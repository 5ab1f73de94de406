"""What people are called: ``yang akrab disapa X``, ``X, sapaan akrabnya``: the name stands for theirs from there on."""

from __future__ import annotations

from collections.abc import Sequence

from jejaring.loaders.indonesian.cast import Chunked
from jejaring.loaders.indonesian.honours import honorifics, letters
from jejaring.loaders.indonesian.lexicons import phrases
from jejaring.loaders.indonesian.scan import Scan, common
from jejaring.loaders.indonesian.values import Actor, Chunk, Name

CALLED = phrases(
    *(
        "akrab disapa",
        "kerap disapa",
        "biasa disapa",
        "sering disapa",
        "akrab dipanggil",
        "biasa dipanggil",
        "yang disapa",
    ),
    *("disapa akrab", "dengan sapaan akrab", "dengan panggilan akrab", "atau akrab disapa"),
)
"""Words before what somebody is called."""
CALL = phrases("sapaan akrab", "panggilan akrab", "sapaan akrabnya", "panggilan akrabnya", "sapaan sang", "sapaan")
"""Words behind what somebody is called."""
ADDRESS = frozenset("pak bu bunda ibu bapak mbak mas bang kang cak gus ning om pakde bung wan tuan".split())
LONGEST = 2
"""Words of such a name at most."""


def nicknames(read: Sequence[Chunked]) -> dict[str, Name]:
    """The full names of those whom the article calls otherwise, by what it calls them in lower case."""
    out: dict[str, Name] = {}
    last: Name | None = None
    for scan, _, found in read:
        for at in range(len(scan.lows)):
            if taken := CALLED.longest(scan.lows, at):
                called, owner = _words(scan, at + taken[0], 1), _before(found, at) or last
            elif (taken := CALL.longest(scan.lows, at)) and at:
                called = _words(scan, at - 1 - (scan.low(at - 1) in (",", "-")), -1)
                owner = _behind(found, at + taken[0]) or _before(found, at - len(called) - 1) or last
            else:
                continue
            if called and owner and len(owner.words) > 1 and not set(called) & {w.lower() for w in owner.words}:
                out.setdefault(" ".join(called), owner)
        named = [c.value.name for c in found if isinstance(c.value, Actor) and c.value.name]
        last = named[-1] if named else last
    return out


def bracketed(read: Sequence[Chunked]) -> dict[str, Name]:
    """The full names of those whose other name stands in brackets behind: ``A (Gus B)``."""
    out: dict[str, Name] = {}
    for _, _, found in read:
        for at in range(len(found) - 3):
            owner, called = found[at].value, found[at + 2].value
            called = called.name if isinstance(called, Actor) and not called.offices else called
            marks = found[at + 1].symbol == "OPENING" and found[at + 3].symbol == "CLOSING"
            if not (marks and isinstance(owner, Actor) and owner.name and isinstance(called, Name)):
                continue
            if (
                (owner.offices or len(owner.name.words) > 1)
                and (called.honorifics or len(called.words) > 1)
                and not called.degrees
            ):
                out.setdefault(called.text.lower(), owner.name)
    return out


def _words(scan: Scan, at: int, step: int) -> list[str]:
    """The capitalised words from token ``at`` on, or back, without words of address, in lower case."""
    at += scan.low(at) in ('"', "dengan") and step > 0
    found: list[str] = []
    while 0 <= at < len(scan.lows) and scan.capital(at) and len(found) <= LONGEST:
        found.append(scan.lows[at])
        at += step
    found = [w for w in found[::step] if w not in ADDRESS and letters(w) not in honorifics()]
    return found if len(found) <= LONGEST and not all(map(common, found)) else []


def _before(found: Sequence[Chunk], token: int) -> Name | None:
    """The last person named before a token of the sentence."""
    named = [c.value.name for c in found if c.end <= token and isinstance(c.value, Actor) and c.value.name]
    return named[-1] if named else None


def _behind(found: Sequence[Chunk], token: int) -> Name | None:
    """The person named right at a token."""
    named = [c.value.name for c in found if c.start == token and isinstance(c.value, Actor) and c.value.name]
    return named[0] if named else None
