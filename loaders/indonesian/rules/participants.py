"""Those of whom a group is made up: ``Peserta terdiri dari A, B dan C``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import objects
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.world import World

CONSISTING = frozenset(
    {"beranggotakan", "dari", "atas", "meliputi", "yakni", "yaitu", "ialah", "adalah", "merupakan", ":"}
)
"""Words behind ``peserta`` before the list of them."""
TEAMS = frozenset({"tim"})
"""Teams that go out together, and are at what they go out for."""
PATROLS = frozenset({"operasi", "inspeksi", "peninjauan", "kunjungan"})
"""Families of events that a team goes out for: ``Tim yang terdiri dari Satpol PP dan Polres menyisir …``."""
OTHERS = frozenset({"rombongan", "rombongannya", "undangan", "tamu"})
GROUPS = OTHERS | {"peserta", "pesertanya"}
MADE_UP = frozenset({"terdiri", "beranggotakan", "meliputi"})
"""Verbs that say who is of a group: ``Rombongan terdiri dari A dan B``."""


@rule("attended/participants")
def participants(world: World, number: int, line: Line, rule_id: str) -> None:
    """Peserta terdiri dari Dinas Kesehatan, Dinas Perhubungan dan Bappeda Kota Balikpapan."""
    for at, chunk in enumerate(line.found):
        if (
            line.scan.low(chunk.start) not in GROUPS | TEAMS
            or chunk.symbol not in ("WORD", "DELEGATES")
            or line.quoted(at)
        ):
            continue
        lows = [line.scan.low(c.start) for c in line.found[at : at + 6]]
        team = lows[0] in TEAMS
        if team and line.scan.low(chunk.end) not in ("yang", "gabungan", "ini", "itu", "tersebut"):
            continue  # Tim medis yang terdiri dari …
        if not team and at + 1 < len(line.found) and line.found[at + 1].symbol == "ACTOR":
            lows[0] = "dari"  # Pesertanya Dinas Sosial dan Dinas Kesehatan
        start = next((k for k, low in enumerate(lows) if low in CONSISTING), None)
        if lows[0] in OTHERS | TEAMS and MADE_UP.isdisjoint(lows[1:]):
            continue
        if start is None:
            continue
        event = event_of(world, number, line, at, before=True)
        if event is not None and event.anchored and (not team or event.family in PATROLS):
            attend(world, line, objects(line, at + start, far=True), event, rule_id, at)
