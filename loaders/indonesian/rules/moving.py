"""Officials who move from one office to another in one phrase: ``A dari Kepala Dinas X menjadi Kepala Dinas Y``."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.clause import actor_at
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.patterns import compiled
from jejaring.loaders.indonesian.rules.holding import claim_office
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor
from jejaring.loaders.indonesian.world import World

MOVED = compiled(
    "(?P<who>ACTOR)COMMA?(?P<from>AT)(?P<old>ACTOR)(?:COMMA?AND(?P<also>ACTOR))?COMMA?(?P<to>TO_BE|BECOMES|APPOINTED|AT)(?:AS|TO_BE)?(?P<new>ACTOR)"
)
LATER = compiled(
    "(?P<who>ACTOR)(?:COMMA?AND(?P<also>ACTOR))?(?:COMMA|AND)*(?P<verb>WORD|TO_BE|BECOMES)(?:COMMA|COLON|AS)?(?P<new>ACTOR)"
)
NOW = frozenset({"kini", "sekarang", "menjadi", "jadi", "sebagai", "definitif"})


@rule("holds/moved", on="AT")
def moved(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin dari Kepala Dinas Pendidikan dan Kebudayaan menjadi Sekretaris Daerah Kota Balikpapan."""
    code = line.code
    for match in MOVED.finditer(code):
        who, old, new = (actor_at(line, match.start(group)) for group in ("who", "old", "new"))
        towards = line.found[match.start("to")]
        if towards.symbol == "AT" and line.scan.low(towards.start) != "ke":
            continue
        if line.scan.low(line.found[match.start("from")].start) != "dari" or not who.name or old.name or new.name:
            continue
        also = actor_at(line, match.start("also")) if match.start("also") >= 0 else Actor()
        if also.name:
            continue
        left = tuple(replace(office, status="former") for office in (*old.offices, *also.offices))
        for held in (*left, *new.offices):
            claim_office(world, line, who, held, (match.start(), match.end()), rule_id, taken=held.status != "former")


@rule("holds/now")
def now(world: World, number: int, line: Line, rule_id: str) -> None:
    """Adwar Skenda Putra yang sebelumnya Sekretaris Dinas Perhubungan kini Kepala Dinas Perhubungan Kota Balikpapan."""
    code = line.code
    for match in LATER.finditer(code):
        who, new = actor_at(line, match.start("who")), actor_at(line, match.start("new"))
        left = any(office.status == "former" for office in who.offices)
        also = actor_at(line, match.start("also")) if match.start("also") >= 0 else Actor()
        verb = line.found[match.start("verb")]
        if also.name or also.body:
            continue
        if left and who.name and not new.name and line.scan.low(verb.end - 1) in (*NOW, "baru"):
            left_too = tuple(replace(office, status="former") for office in also.offices)
            for held in (*left_too, *new.offices):
                taken = held.status != "former"
                claim_office(world, line, who, held, (match.start(), match.end()), rule_id, taken=taken)
