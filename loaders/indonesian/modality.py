"""Whether what a sentence tells is so: not denied, hoped, asked for or supposed, nor planned without a date."""

from __future__ import annotations

from collections.abc import Iterator

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.values import Chunk


def triggers(line: Line, *symbols: str) -> Iterator[int]:
    """The places of those symbols outside quotations, with what negates or only wishes them left out."""
    for at, chunk in enumerate(line.found):
        if chunk.symbol in symbols and not line.quoted(at) and stated(line, at):
            yield at


def stated(line: Line, at: int) -> bool:
    """Whether the verb at ``at`` is said to be so: not denied, hoped or supposed, nor planned without a date."""
    window = [line.found[k] for k in range(max(0, at - 4), at) if not line.quoted(k)]
    if line.found[at].symbol == "REPRESENTED_BY":
        window = window[_last_clause(line, window) :]
    if (
        at
        and line.scan.low(line.found[at].start - 1) in SO_THAT
        and not COMMANDS.isdisjoint(line.scan.low(chunk.start) for chunk in line.found[:at])
    ):
        return False  # mewajibkan Dinas X untuk mengikuti lomba Y
    if at and line.scan.low(line.found[at].start - 1) == "siap":
        return False  # siap menandatangani
    if line.found[at].symbol in PRIZED and (_wished_for(line, at) or any(c.symbol == "PLAN" for c in window)):
        return False
    dated = any(chunk.symbol == "DAY" for chunk in line.found)
    wished = [c for c in window if c.symbol == "NOT" or (c.symbol == "WISH" and not _placed(line, c))]
    return not wished and not any(chunk.symbol == "PLAN" and not dated for chunk in window)


def _last_clause(line: Line, window: list[Chunk]) -> int:
    """Where the last clause of the chunks begins: ``tidak hadir dan | diwakili A``."""
    ends = (k for k, c in enumerate(window) if c.symbol in ("AND", "COMMA") or line.scan.low(c.start) in SO)
    return max((k + 1 for k in ends), default=0)


PRIZED = frozenset({"WINS", "RECEIVES", "WON_BY", "RECEIVED_BY"})
"""Verbs of what has happened or has not: a prize to be won on a day is none yet."""
SUPPOSING = frozenset({"jika", "apabila", "kalau", "bila", "seandainya", "andai", "andaikan"})
BEFORE = frozenset({"sebelumnya", "lalu", "dulu", "kemarin", "biasanya"})
"""Words of a clause that only sets off what is now from what was: ``Jika tahun lalu X, tahun ini meraih Y``."""
HOPING = frozenset(
    {"berharap", "diharapkan", "semoga", "ingin", "menargetkan", "berambisi", "bertekad", "mudah-mudahan"}
)
BREAKING = frozenset(
    "saat ketika usai setelah sesudah seusai sejak karena sementara sedangkan namun tetapi tapi yang atas".split()
)
"""Words behind which a hope does not reach: ``berharap X saat menerima Y``."""


def _wished_for(line: Line, at: int) -> bool:
    """Whether the verb at ``at`` stands in a clause that a word of hoping or supposing opened, however far before it."""
    first = [line.scan.low(chunk.start) for chunk in line.found[:2]]
    if not SUPPOSING.isdisjoint(first) and BEFORE.isdisjoint(line.scan.lows):
        return True
    for chunk in reversed(line.found[:at]):
        low = line.scan.low(chunk.start)
        if chunk.symbol in ("STOP", "SEMI", "QUOTE", "SAYS") or low in BREAKING:
            return False
        if chunk.symbol == "WISH" and low in HOPING:
            return True
    return False


SO = frozenset({"sehingga", "maka", "lalu", "kemudian"})
"""Words behind which a sentence tells what followed: ``berhalangan sehingga diwakili A``."""
SO_THAT = frozenset({"untuk", "agar", "supaya", "demi", "guna"})
COMMANDS = frozenset(
    "mewajibkan diwajibkan meminta diminta mengajak diajak mengimbau menghimbau menginstruksikan mendorong didorong memerintahkan mengharuskan "
    "diharuskan menyerukan memotivasi".split()
)
"""Verbs of wanting others to do something, which they need not have done."""
PLACED = frozenset("satu dua tiga i ii iii 1 2 3 pertama kedua ketiga".split())


def _placed(line: Line, chunk: Chunk) -> bool:
    """Whether a word of wishing tells of a place won: ``juara harapan satu``, ``harus puas di posisi kedua``."""
    low, behind = line.scan.low(chunk.start), line.scan.low(chunk.end)
    return (low == "harapan" and behind in PLACED) or (low == "harus" and behind == "puas")
