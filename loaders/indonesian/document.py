"""One article as chunked sentences, with what is known across them: acronyms, people, home region, events, prizes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from jejaring.graph.claims import Article
from jejaring.loaders.indonesian.awards import prizes
from jejaring.loaders.indonesian.chunks import chunks
from jejaring.loaders.indonesian.dates import Calendar, Stated, dates
from jejaring.loaders.indonesian.events import event
from jejaring.loaders.indonesian.holders import actors
from jejaring.loaders.indonesian.naming import Home, home
from jejaring.loaders.indonesian.people import heading
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.scan import Known, Scan
from jejaring.loaders.indonesian.text import Sentence, alike, sentences
from jejaring.loaders.indonesian.values import Actor, Body, Chunk, Name, Office, Service

TOP = 4
"""Headlines stand in the first lines; further down a line in capitals is an item of a list."""


@dataclass(slots=True)
class Line:
    """A sentence with its chunks: ``found`` with actors joined, as the rules see it."""

    scan: Scan
    sentence: Sentence
    found: list[Chunk]
    inner: list[Chunk]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text of chunks ``start`` to ``end``."""
        tokens = self.scan.tokens
        return tokens[self.found[start].start].start, tokens[self.found[end - 1].end - 1].end

    def quoted(self, at: int) -> bool:
        """Whether chunk ``at`` stands inside quotation marks."""
        return self.scan.tokens[self.found[at].start].quoted

    @property
    def whole(self) -> tuple[int, int]:
        """The place of the sentence in the text."""
        return self.sentence.start, self.sentence.end


@dataclass(slots=True)
class Document:
    """An article, read."""

    article: Article
    lines: list[Line]
    home: Home
    calendar: Calendar
    people: dict[str, Name] = field(default_factory=dict)

    def fullest(self, name: Name) -> Name:
        """The longest form of that person's name in the article."""
        return self.people.get(name.text.lower(), name)


def document(article: Article) -> Document:
    """Read the article twice: the first time for acronyms, names and its region, the second with them."""
    text = alike(article.text)
    parts = merged_lists([s for s in sentences(article.text)])
    stated = list(dates(text))
    calendar = Calendar(text, stated, article.published, article.sources)
    known = Known()
    first = [_chunked(sentence, known, stated) for sentence in parts]
    people = {**_people(first), **_initials(first)}
    second = [_chunked(sentence, known, stated, people) for sentence in parts]
    where = home(_weights(second))
    lines = [_line(scan, sentence, prizes(scan, found)) for scan, sentence, found in second]
    return Document(article, lines, where, calendar, _fullest(lines))


def merged_lists(parts: Sequence[Sentence]) -> list[Sentence]:
    """A line that ends in a colon and the list below it are one sentence."""
    out: list[Sentence] = []
    for part in parts:
        opened = (
            out and out[-1].last and out[-1].tokens[-1].text == ":" and part.first and part.line - out[-1].line <= 2
        )
        item = part.first and (
            part.tokens[0].text in "*-"
            or (part.tokens[0].kind == "number" and len(part.tokens) > 2 and part.tokens[1].text in ".)")
        )
        continued = (
            out
            and item
            and part.line - out[-1].line <= 2
            and any(t.text in "*-" or t.text == ":" for t in out[-1].tokens)
            and ":" in [t.text for t in out[-1].tokens]
        )
        if out and ((opened and item) or (continued and item)):
            out[-1] = replace(out[-1], tokens=(*out[-1].tokens, *part.tokens), line=part.line, last=part.last)
        else:
            out.append(part)
    return out


def _line(scan: Scan, sentence: Sentence, found: list[Chunk]) -> Line:
    full = organisers(scan, services(scan, elliptic(datelined(sentence, found))))
    return Line(scan, sentence, actors(_events(scan, full)), actors(full))


SERVICES = frozenset({"layanan", "aplikasi", "program", "sistem", "portal", "platform", "inovasi"})


def services(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """``layanan Pantai Balikpapan``: a noun for a service with a name in capitals is a PROGRAMME."""
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        chunk = found[at]
        if chunk.symbol in ("WORD", "NAME") and scan.low(chunk.start) in SERVICES and chunk.end < len(scan.tokens):
            end = chunk.start + 1
            while end < len(scan.tokens) and scan.capital(end) and end - chunk.start < 6:
                end += 1
            if end > chunk.start + 1:
                at = next((k for k in range(at, len(found)) if found[k].start >= end), len(found))
                service = Service(scan.text(chunk.start + 1, end), scan.text(chunk.start, end))
                out.append(Chunk("PROGRAMME", chunk.start, end, service))
                if at < len(found) and found[at].start > end:
                    out[-1] = replace(out[-1], end=found[at].start)
                continue
        out.append(chunk)
        at += 1
    return out


def organisers(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """``digelar Racah Mampulang``: a name behind a verb of organising, which shows no person, is an organisation's."""
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        chunk = found[at]
        out.append(chunk)
        at += 1
        if chunk.symbol not in ("ORGANISED_BY", "JOINTLY"):
            continue
        end = at
        while (
            end < len(found)
            and end - at < 5
            and found[end].symbol in ("NAME", "WORD")
            and scan.capital(found[end].start)
        ):
            end += 1
        if end > at:
            name = scan.text(found[at].start, found[end - 1].end)
            out.append(Chunk("BODY", found[at].start, found[end - 1].end, Body(name, "company", surface=name)))
            at = end
    return out


def datelined(sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """``OKUS, KR Sumsel - …``: between the region that opens a line and its dash stands the outlet, nobody's name."""
    dash = next((k for k, c in enumerate(found[:8]) if c.symbol == "DASH"), 0)
    if not sentence.first or dash < 1 or found[0].symbol != "REGION":
        return found
    return [
        replace(c, symbol="WORD", value=None)
        if 0 < k < dash and c.symbol in ("NAME", "PERSON", "BODY", "REGION")
        else c
        for k, c in enumerate(found)
    ]


def elliptic(found: list[Chunk]) -> list[Chunk]:
    """``BPSDMP Kominfo Medan, Makassar dan Manado``: the regions of a list stand for bodies of the first one's name."""
    out: list[Chunk] = []
    body: Body | None = None
    for at, chunk in enumerate(found):
        if isinstance(chunk.value, Body):
            body = chunk.value if chunk.value.region and chunk.value.kind != "government" else None
        elif chunk.symbol == "REGION" and body and isinstance(chunk.value, Region) and _in_list(found, at):
            stated = chunk.value.bare if body.stated == (body.region.bare if body.region else "") else chunk.value.name
            out.append(Chunk("BODY", chunk.start, chunk.end, replace(body, region=chunk.value, stated=stated)))
            continue
        elif chunk.symbol not in ("COMMA", "AND"):
            body = None
        out.append(chunk)
    return out


def _in_list(found: list[Chunk], at: int) -> bool:
    """Whether a region is an item of a list that ends in ``dan``: so that a venue's town is none."""
    behind = at + 1
    while behind < len(found) and found[behind].symbol in ("COMMA", "REGION"):
        behind += 1
    closed = found[at - 1].symbol == "AND" or (
        behind < len(found) - 1 and found[behind].symbol == "AND" and found[behind + 1].symbol == "REGION"
    )
    return at > 0 and found[at - 1].symbol in ("COMMA", "AND") and closed


Chunked = tuple[Scan, Sentence, list[Chunk]]


def _chunked(
    sentence: Sentence, known: Known, stated: Sequence[Stated], people: Mapping[str, Name] | None = None
) -> Chunked:
    scan = Scan(sentence.tokens, [t.low for t in sentence.tokens], known)
    return (
        scan,
        sentence,
        enumerated(promoted(scan, sentence, _recognised(scan, chunks(scan, _days(scan, stated)), people or {}))),
    )


def _days(scan: Scan, stated: Sequence[Stated]) -> dict[int, tuple[int, Stated]]:
    start, end = scan.tokens[0].start, scan.tokens[-1].end
    out = {}
    for day in stated:
        if start <= day.start < end:
            inside = [k for k, t in enumerate(scan.tokens) if t.start >= day.start and t.end <= day.end]
            if inside:
                out[inside[0]] = (inside[-1] + 1, day)
    return out


def _recognised(scan: Scan, found: list[Chunk], people: Mapping[str, Name]) -> list[Chunk]:
    """Names that the article introduces as a person's somewhere are a person's everywhere, initials too."""
    return [_person(scan, chunk, people) for chunk in found]


def _person(scan: Scan, chunk: Chunk, people: Mapping[str, Name]) -> Chunk:
    if chunk.symbol == "NAME" and isinstance(chunk.value, Name) and chunk.value.text.lower() in people:
        return replace(chunk, symbol="PERSON")
    if chunk.symbol in ("WORD", "NAME") and scan.upper(chunk.start) and scan.tokens[chunk.start].text in people:
        return replace(chunk, symbol="PERSON", value=people[scan.tokens[chunk.start].text])
    return chunk


BESIDE = frozenset(
    "SAYS MODERATES SPEAKERS REPRESENTED_BY OPENED_BY LED_BY WELCOMED_BY HANDED_BY RECEIVED_BY ESCORTED".split()
)
DOES = frozenset("SAYS SPEAKS OPEN REPRESENTS ESCORTS".split())


def promoted(scan: Scan, sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """Names beside a verb that only people do (``kata X``, ``dipandu X``, ``X mengatakan``) are people's."""
    out = list(found)
    if (
        sentence.first
        and sentence.last
        and sentence.line < TOP
        and sentence.tokens[-1].text not in ".,;:)"
        and heading(scan)
    ):
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
        if (
            lead in BESIDE
            or asked
            or (after in DOES and (len(chunk.value.words) > 1 or lead in ("", "COMMA", "QUOTE")))
        ):
            out[at] = replace(chunk, symbol="PERSON")
    return out


LISTING = frozenset("CAME ATTENDED_BY ESCORTED NAMELY SPEAKERS MODERATES AND ASSESSORS DELEGATES".split())


def enumerated(found: list[Chunk]) -> list[Chunk]:
    """Names in a list with people (``yakni A, B dan C``) are people's too."""
    out = list(found)
    for at, chunk in enumerate(out):
        if chunk.symbol != "NAME" or not isinstance(chunk.value, Name) or len(chunk.value.words) < 2:
            continue
        left = out[at - 1].symbol if at else ""
        right = out[at + 1].symbol if at + 1 < len(out) else "STOP"
        if left not in ("COMMA", "AND", "SEMI", "NAMELY", "BULLET", "COLON") or right not in (
            "COMMA",
            "AND",
            "SEMI",
            "STOP",
            "BULLET",
            "AT",
        ):
            continue
        beside = {out[k].symbol for k in (at - 2, at + 2) if 0 <= k < len(out)}
        if "PERSON" in beside and any(c.symbol in LISTING for c in out[:at]):
            out[at] = replace(chunk, symbol="PERSON")
    return out


def _people(read: Sequence[Chunked]) -> dict[str, Name]:
    """Everyone whom the first pass is sure of, by full name and by each part that the article may call them by."""
    sure: list[Name] = []
    for _, _, found in read:
        sure += [c.value.name for c in actors(found) if isinstance(c.value, Actor) and c.value.name]
    return _parts(sure)


def _initials(read: Sequence[Chunked]) -> dict[str, Name]:
    """``HD`` for Herman Deru: initials in capitals that the article uses twice, of one person whom it names in full."""
    used = Counter(t.text for scan, _, _ in read for t in scan.tokens if 1 < len(t.text) < 5 and t.text.isupper())
    sure = {
        n.text: n for _, _, found in read for c in actors(found) if isinstance(c.value, Actor) and (n := c.value.name)
    }
    made: dict[str, list[Name]] = {}
    for name in sure.values():
        if len(name.words) > 1:
            made.setdefault("".join(word[0].upper() for word in name.words), []).append(name)
    return {short: names[0] for short, names in made.items() if len(names) == 1 and used[short] > 1}


def _parts(names: Sequence[Name]) -> dict[str, Name]:
    longest: dict[str, Name] = {}
    for name in sorted(names, key=lambda n: -len(n.words)):
        words = [w.lower() for w in name.words]
        for size in range(len(words), 0, -1):
            for start in dict.fromkeys((0, len(words) - size)):
                part = " ".join(words[start : start + size])
                if len(part) > 2 and not (size == 1 and part.endswith(".")):
                    longest.setdefault(part, name)
    return longest


def _fullest(lines: Sequence[Line]) -> dict[str, Name]:
    named = [c.value.name for line in lines for c in line.found if isinstance(c.value, Actor) and c.value.name]
    return _parts(named)


def _weights(read: Sequence[Chunked]) -> Iterator[tuple[Region, int]]:
    for number, (_, sentence, found) in enumerate(read):
        bonus = 2 if number < 3 else 1
        for at, chunk in enumerate(found):
            value = chunk.value
            if isinstance(value, Office):
                region = value.region or (value.body.region if value.body else None)
                if region:
                    yield region, 3 * bonus if value.of in ("region", "government") else 2 * bonus
            elif isinstance(value, Body) and value.region:
                yield value.region, 3 * bonus if value.kind in ("government", "regional", "council") else bonus
            elif isinstance(value, Region):
                yield value, 2 if sentence.line == 0 and at == 0 else 1


def _events(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """The chunks with mentions of events collapsed to EVENT."""
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        chunk = found[at]
        read = event(scan, found, at) if chunk.symbol in ("WORD", "NAME", "PERSON", "BODY", "REGION") else None
        if read is None:
            out.append(chunk)
            at += 1
            continue
        end, value = read
        out.append(Chunk("EVENT", chunk.start, found[end - 1].end, value))
        at = end
    return out
