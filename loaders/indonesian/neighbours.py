"""What the neighbours of a chunk tell about it: names beside verbs of speech, in lists, in datelines, behind organisers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.people import heading
from jejaring.loaders.indonesian.scan import Scan, field_words, verbal
from jejaring.loaders.indonesian.text import Sentence
from jejaring.loaders.indonesian.values import Body, Chunk, Name, Office

TOP = 4
"""Headlines stand in the first lines; further down a line in capitals is an item of a list."""
OUTLETS = frozenset({"majalah", "harian", "koran", "tabloid", "lembaga", "komunitas", "perusahaan"})


FIRMS = frozenset(
    "group inc institute foundation media magazine center centre research consulting network indonesia corp com".split()
)
"""Last words of the names of firms and institutes."""


def organisers(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """``digelar Racah Mampulang``: a name behind a verb of organising, which shows no person, is an organisation's.

    Behind a verb of giving, or ``dari``, only one that a noun leads or that ends as firms do: ``dari Majalah X``.
    """
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        chunk = found[at]
        out.append(chunk)
        at += 1
        giving = chunk.symbol == "HANDED_BY" or (chunk.symbol == "AT" and chunk.value == "dari")
        if not giving and (chunk.symbol not in ("ORGANISED_BY", "JOINTLY") or chunk.value == "penyelenggara"):
            continue
        first = at
        at += at < len(found) and scan.low(found[at].start) in OUTLETS
        end = _named(scan, found, at)
        if end > at and (not giving or at > first or scan.low(found[end - 1].end - 1) in FIRMS):
            name = scan.text(found[at].start, found[end - 1].end)
            out.append(Chunk("BODY", found[first].start, found[end - 1].end, Body(name, "company", surface=name)))
            at = end
        else:
            at = first
    return out


def _named(scan: Scan, found: list[Chunk], at: int) -> int:
    """The chunk behind the name that begins at chunk ``at``: PR Indonesia Group, X (XY) Institute."""
    end = at
    while end < len(found) and end - at < 5 and scan.capital(found[end].start):
        country = end > at and found[end].symbol == "REGION" and scan.low(found[end].start) == "indonesia"
        if found[end].symbol not in ("NAME", "WORD") and not country:
            break
        end += 1
    if end > at and end + 3 < len(found) and [c.symbol for c in found[end : end + 3]][::2] == ["OPENING", "CLOSING"]:
        end += 4 if scan.capital(found[end + 3].start) else 0
    return end


def datelined(scan: Scan, sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """``OKUS, KR Sumsel - …``, ``PORTAL PALEMBANG – …``: what stands before the dash that opens a line names nobody.

    The region there, or the outlet in capitals; a region that opens the line stays.
    """
    if sentence.first and _outlet(scan, found):
        return [replace(found[0], symbol="MARK", value=None), *found[1:]]  # Nama Media (Balikpapan) Sebanyak …
    dash = next((k for k, c in enumerate(found[:8]) if c.symbol == "DASH"), 0)
    if not sentence.first or dash < 1:
        return found
    outlet = [c.symbol for c in found[1:dash]]
    if found[0].symbol in ("NAME", "PERSON") and outlet[:1] == ["OPENING"] and outlet[-1:] == ["CLOSING"]:
        return [replace(found[0], symbol="MARK", value=None), *found[1:]]  # Tanjung Selor (ANTARA) - …
    capitals = all(scan.upper(k) for k in range(found[dash].start) if scan.tokens[k].kind == "word")
    if found[0].symbol != "REGION" and not capitals:
        return found
    return [
        replace(c, symbol="MARK", value=None)
        if k < dash and c.symbol in OUTLET and not (c.symbol == "REGION" and (k == 0 or capitals))
        else c
        for k, c in enumerate(found)
    ]


def _outlet(scan: Scan, found: list[Chunk]) -> bool:
    """Whether a name that opens a line is an outlet's: behind it and its town in brackets a sentence begins."""
    media = isinstance(found[0].value, Body) and found[0].value.kind == "media"
    if not media and (found[0].symbol != "NAME" or scan.low(found[0].end) != "("):
        return False
    bracket = next((k for k in range(1, min(LONGEST_OUTLET, len(scan.lows))) if scan.low(k) == "("), 0)
    place = scan.region(bracket + 1) if bracket else None
    return place is not None and scan.low(place[0]) == ")" and scan.capital(place[0] + 1)


LONGEST_OUTLET = 5
"""Words of the name of an outlet before the bracket with its town."""
OUTLET = frozenset({"NAME", "PERSON", "BODY", "REGION", "WORD", "OFFICE"})


def recognised(scan: Scan, found: list[Chunk], people: Mapping[str, Name]) -> list[Chunk]:
    """Names that the article introduces as a person's somewhere are a person's everywhere, initials too."""
    out = [_called(scan, found, at, people) or _person(scan, chunk, people) for at, chunk in enumerate(found)]
    for at, (chunk, after) in enumerate(pairwise(found)):
        office, name = chunk.value, after.value
        if not isinstance(office, Office) or not isinstance(name, Name) or office.of != "region" or not office.region:
            continue
        whole = (office.stated, *name.words)
        if len(office.stated.split()) == 1 and not name.honorifics and " ".join(whole).lower() in people:
            start = chunk.end - 1  # Wali Kota Bima Arya, of whom the article speaks as Bima Arya
            surface = scan.text(chunk.start, start)
            out[at] = replace(chunk, end=start, value=replace(office, region=None, stated="", surface=surface))
            out[at + 1] = Chunk("PERSON", start, after.end, replace(name, words=whole))
    return out


def _person(scan: Scan, chunk: Chunk, people: Mapping[str, Name]) -> Chunk:
    if chunk.symbol == "NAME" and isinstance(chunk.value, Name) and chunk.value.text.lower() in people:
        return replace(chunk, symbol="PERSON")
    if chunk.symbol in ("WORD", "NAME") and scan.upper(chunk.start) and scan.tokens[chunk.start].text in people:
        return replace(chunk, symbol="PERSON", value=people[scan.tokens[chunk.start].text])
    return chunk


def _called(scan: Scan, found: Sequence[Chunk], at: int, people: Mapping[str, Name]) -> Chunk | None:
    """A word that dictionaries have, beside a verb of people, where it is part of a name of the article: ``ujar Surya``."""
    chunk = found[at]
    whole = people.get(scan.low(chunk.start)) if chunk.symbol == "WORD" and scan.capital(chunk.start) else None
    if whole is None or chunk.end - chunk.start > 1 or len(whole.words) < 2:
        return None
    said = at > 0 and found[at - 1].symbol in BESIDE
    acts = at + 1 < len(found) and found[at + 1].symbol in DOES
    return replace(chunk, symbol="PERSON", value=whole) if said or acts else None


def headline(scan: Scan, sentence: Sentence) -> bool:
    """Whether a sentence is a line of its own among the first with a capital in nearly every word."""
    alone = sentence.first and sentence.last and sentence.line < TOP and sentence.tokens[-1].text not in ".,;:)"
    return alone and heading(scan)


def trimmed(found: list[Chunk], people: Mapping[str, Name]) -> list[Chunk]:
    """In a headline, where every word has a capital, the names are no longer than those of the text below."""
    return [
        replace(c, value=shorter(c.value, people))
        if c.symbol in ("NAME", "PERSON") and isinstance(c.value, Name) and c.value.text.lower() not in people
        else c
        for c in found
    ]


def shorter(name: Name, people: Mapping[str, Name]) -> Name:
    """The longest beginning or end of a name that ``people`` has, else the name itself."""
    for size in range(len(name.words) - 1, 1, -1):
        for part in (name.words[:size], name.words[-size:]):
            if " ".join(part).lower() in people:
                return replace(name, words=part)
    return name


BESIDE = frozenset(
    "SAYS MODERATES SPEAKERS REPRESENTED_BY OPENED_BY LED_BY WELCOMED_BY HANDED_BY RECEIVED_BY ESCORTED HELD_BY SUCCEEDS".split()
)
DOES = frozenset("SAYS SPEAKS MODERATES OPEN REPRESENTS ESCORTS BECOMES ATTEND INSTALLS".split())


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
            or _holds_next(scan, out, at)
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
    words = found[at].value.words if isinstance(found[at].value, Name) else ()
    return sent and told and lead in ("COMMA", "AND", "NAMELY", "COLON", "WON_BY", "CAME") and 0 < len(words) < 5


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
    return holds[1:] == ["OFFICE"] and holds[0] in ("AS", "WAS", "APPOINTED", "BECOMES")


NOW = frozenset({"kini", "sekarang", "selama", "saat", "ini", "sehari-hari", "juga"})


def _holds_next(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
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
        if chunk.symbol == "WORD" and 0 < at < len(found) - 1 and _closed(found[at - 1]) and _lone(scan, found, at)
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
