"""Names and words that are people's by what stands beside them: verbs of speech, a closed office, a list of guests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.neighbours import BESIDE, DOES, headline
from jejaring.loaders.indonesian.scan import Scan, field_words, heading, verbal
from jejaring.loaders.indonesian.text import Sentence
from jejaring.loaders.indonesian.values import Chunk, Name, Office


def promoted(scan: Scan, sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """Names beside a verb that only people do (``kata X``, ``dipandu X``, ``X mengatakan``) are people's."""
    out = list(found)
    if headline(scan, sentence):
        return [replace(c, symbol="WORD", value=None) if c.symbol == "NAME" else c for c in out]
    for at, chunk in enumerate(out):
        if chunk.symbol != "NAME" or not isinstance(chunk.value, Name):
            continue
        before = next((k for k in range(at - 1, -1, -1) if out[k].symbol not in ("NAMELY", "COLON")), None)
        after = out[at + 1].symbol if at + 1 < len(out) else ""
        lead = out[before].symbol if before is not None else ""
        asked = (
            before is not None
            and before > 0
            and scan.low(out[before].start) == "dari"
            and "pertanyaan" in scan.lows[: out[before].start]
        )
        moves = [c.symbol for c in out[at + 1 : at + 3]] == ["AT", "OFFICE"] and scan.low(out[at + 1].start) == "dari"
        moves = moves or _sent_by(scan, out, at) or _holder_of(scan, out, at)
        if (
            lead in BESIDE
            or asked
            or _holds_next(out, at)
            or moves
            or (after in DOES and (len(chunk.value.words) > 1 or lead in ("", "COMMA", "QUOTE")))
        ):
            out[at] = replace(chunk, symbol="PERSON")
    return out


def _sent_by(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
    """Whether a name in a list of people is of one who comes from a body: ``A, B dari Kementerian X, dan C``."""
    lead = found[at - 1].symbol if at else ""
    sent = [c.symbol for c in found[at + 1 : at + 3]] == ["AT", "BODY"] and scan.low(found[at + 1].start) == "dari"
    told = any(c.symbol in PEOPLE for c in found[:at])
    name = found[at].value
    short = isinstance(name, Name) and len(name.words) < 5
    return sent and told and short and lead in ("COMMA", "AND", "NAMELY", "COLON", "WON_BY", "CAME")


PEOPLE = frozenset("PERSON SPEAKERS SPEAKS CAME WINS WON_BY ATTENDED_BY".split())
"""Chunks of a sentence that lists people."""


def _holder_of(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
    """Whether a name is of one of whom it is said next which office he holds: ``A, yang kini mengemban jabatan Kepala X``."""
    k = at + 1 + (at + 1 < len(found) and found[at + 1].symbol == "COMMA")
    if k >= len(found) or found[k].symbol != "THAT":
        return False
    behind = k + 1
    while behind < len(found) and found[behind].symbol == "WORD" and scan.low(found[behind].start) in NOW:
        behind += 1
    holds = [c.symbol for c in found[behind : behind + 2]]
    return holds[1:] == ["OFFICE"] and holds[0] in ("AS", "WAS", "APPOINTED", "BECOMES", "TO_BE")


NOW = frozenset({"kini", "sekarang", "selama", "saat", "ini", "sehari-hari", "juga"})


def _holds_next(found: Sequence[Chunk], at: int) -> bool:
    """Whether a name is of who holds the office right behind it: ``dihadiri Muhaimin Dirjen X``, ``2. Muhaimin Kepala Dinas Y``.

    So it is behind a verb of coming, as an item of a list, and where another in the sentence stands so.
    """
    value = found[at + 1].value if at + 1 < len(found) else None
    if not isinstance(value, Office) or not (value.body or value.region or value.of == "state"):
        return False
    lead = found[at - 1].symbol if at else ""
    item = lead == "BULLET" or (at == ITEM and lead == "STOP" and found[0].symbol == "NUMBER")
    alike = lead == "AND" and any(a.symbol == "PERSON" and isinstance(b.value, Office) for a, b in pairwise(found[:at]))
    return item or lead in ("ATTENDED_BY", "CAME") or alike


ITEM = 2
"""Chunks before an item of a list: its number and a dot."""


def lone(scan: Scan, sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """An ordinary word with a capital between an office and a verb is who holds it: ``Camat Balikpapan Kota X mengatakan``."""
    if headline(scan, sentence) or heading(scan):
        return found
    return [
        replace(chunk, symbol="PERSON", value=Name((scan.tokens[chunk.start].text,)))
        if chunk.symbol == "WORD"
        and 0 < at < len(found) - 1
        and ((_closed(found[at - 1]) and _lone(scan, found, at)) or _between_commas(scan, found, at))
        else chunk
        for at, chunk in enumerate(found)
    ]


def _lone(scan: Scan, found: list[Chunk], at: int) -> bool:
    """Whether the word at ``at``, behind a closed office, is a name: it is nothing that an office or its body is called by."""
    word, behind = found[at], found[at + 1].symbol
    low = scan.low(word.start)
    plain = word.end - word.start == 1 and len(low) > 3 and scan.capital(word.start) and not scan.upper(word.start)
    said = behind in DOES or (behind in ("AND", "COMMA") and at + 2 < len(found) and found[at + 2].symbol in LED)
    known = low in field_words() or low in words("title_words") or low in words("frequent_words") or verbal(low)
    return plain and said and not known and word.start == found[at - 1].end


def _between_commas(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
    """Whether the word at ``at`` stands between a closed office and what its holder says: ``Sekda Balikpapan, Surya, mengatakan``."""
    marks = [c.symbol for c in found[max(0, at - 1) : at + 2]][::2]
    word = found[at]
    if at < ITEM or marks != ["COMMA", "COMMA"] or not _closed(found[at - ITEM]) or at + 2 >= len(found):
        return False
    low = scan.low(word.start)
    plain = scan.capital(word.start) and not scan.upper(word.start) and word.end - word.start == 1 and len(low) > 3
    return plain and found[at + 2].symbol in DOES and low not in words("title_words") and low not in field_words()


LED = frozenset("SAYS CAME ATTENDED_BY ESCORTED OPENED_BY OFFICE SPEECH".split())
"""What stands behind the comma or ``dan`` that ends a name."""


def _closed(chunk: Chunk) -> bool:
    """Whether an office is complete with its region, so that what follows it is its holder."""
    office = chunk.value
    return isinstance(office, Office) and bool(office.region or (office.body and office.body.region))


def completed(scan: Scan, sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """An ordinary word with a capital between an office and a name is its first: ``Bupati Gresik, Surya Halim Radianto``."""
    if headline(scan, sentence) or heading(scan):
        return found
    out: list[Chunk] = []
    for at, chunk in enumerate(found):
        word = out[-1] if out else None
        sure = chunk.symbol == "PERSON" or (
            chunk.symbol == "NAME" and _given(chunk) and at > 1 and _closed(found[at - 2])
        )
        if sure and isinstance(chunk.value, Name) and word and _first_name(scan, found, at):
            name = replace(chunk.value, words=(scan.tokens[word.start].text, *chunk.value.words))
            out[-1] = replace(chunk, symbol="PERSON", start=word.start, value=name)
        else:
            out.append(chunk)
    return out


def _given(chunk: Chunk) -> bool:
    """Whether the name begins with a given name: ``Bupati Paser Surya Adamin``."""
    return isinstance(chunk.value, Name) and chunk.value.words[0].lower() in words("given_names")


def _first_name(scan: Scan, found: list[Chunk], at: int) -> bool:
    """Whether the word before the name at ``at`` belongs to it."""
    word, name = found[at - 1], found[at].value
    low = scan.low(word.start)
    if word.symbol != "WORD" or word.end - word.start > 1 or word.end != found[at].start or at < 2:
        return False
    if isinstance(name, Name) and (name.honorifics or scan.upper(word.start)):
        return False
    before = next((k for k in range(at - 2, -1, -1) if found[k].symbol not in ("COMMA", "REGION")), 0)
    return _closed(found[before]) and scan.capital(word.start) and low not in words("title_words") and not verbal(low)
