"""One article as chunked sentences, with what is known across them: acronyms, people, home region, events, prizes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from jejaring.graph.claims import Article
from jejaring.loaders.indonesian.cast import Chunked, cast, fullest, initials
from jejaring.loaders.indonesian.chunks import chunks
from jejaring.loaders.indonesian.dates import Calendar, Stated, dates
from jejaring.loaders.indonesian.ellipsis import (
    addressed,
    agencies,
    branches,
    deputies,
    elliptic,
    officers,
    seconds,
    shared,
)
from jejaring.loaders.indonesian.enlisted import enlisted
from jejaring.loaders.indonesian.enumerations import enumerated
from jejaring.loaders.indonesian.events import event
from jejaring.loaders.indonesian.holders import actors
from jejaring.loaders.indonesian.linking import linked
from jejaring.loaders.indonesian.listing import with_lists
from jejaring.loaders.indonesian.naming import Home, home
from jejaring.loaders.indonesian.neighbours import (
    datelined,
    headline,
    organisers,
    recognised,
    trimmed,
)
from jejaring.loaders.indonesian.nicknames import bracketed, nicknames
from jejaring.loaders.indonesian.patterns import alphabet
from jejaring.loaders.indonesian.prizing import prizes
from jejaring.loaders.indonesian.promotion import completed, lone, promoted
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.scan import Known, Scan
from jejaring.loaders.indonesian.scopes import scoped
from jejaring.loaders.indonesian.services import services
from jejaring.loaders.indonesian.spelling import spelt
from jejaring.loaders.indonesian.text import Sentence, alike, sentences
from jejaring.loaders.indonesian.values import Body, Chunk, Name, Office


@dataclass(slots=True)
class Line:
    """A sentence with its chunks: ``found`` with actors joined, as the rules see it."""

    scan: Scan
    sentence: Sentence
    found: list[Chunk]
    inner: list[Chunk]
    _code: str = field(default="", init=False, compare=False, repr=False)
    _symbols: frozenset[str] = field(default=frozenset(), init=False, compare=False, repr=False)

    @property
    def code(self) -> str:
        """The symbols of ``found``, one character each, as patterns match them."""
        if not self._code:
            letters = alphabet()
            self._code = "".join(letters[chunk.symbol] for chunk in self.found)
        return self._code

    @property
    def symbols(self) -> frozenset[str]:
        """The symbols that stand in the sentence, those inside names of events too."""
        if not self._symbols:
            self._symbols = frozenset(chunk.symbol for chunk in (*self.found, *self.inner))
        return self._symbols

    @property
    def text(self) -> str:
        """The sentence as written."""
        return self.scan.text(0, len(self.scan.tokens))

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
    parts = with_lists(spelt(sentence) for sentence in sentences(article.text))
    stated = list(dates(text))
    calendar = Calendar(text, stated, article.published, article.sources)
    read = _read(parts, stated)
    first = [_named(scan, sentence, found, {}) for scan, sentence, found in read]
    joined = [(scan, sentence, actors(found)) for scan, sentence, found in first]
    bracket = bracketed(joined)
    called = {**nicknames(joined), **bracket}
    people = {**called, **cast(joined), **initials(joined), **bracket}
    second = [_named(scan, sentence, found, people) for scan, sentence, found in read]
    where = home(_weights(second))
    whole = linked(second, where.region)
    _define_prizes(whole)
    lines = [_line(scan, sentence, prizes(scan, found)) for scan, sentence, found in whole]
    return Document(article, lines, where, calendar, {**fullest(line.found for line in lines), **called})


def _define_prizes(read: Sequence[Chunked]) -> None:
    """Note the acronyms of prizes, which may stand before the sentence that defines them; names of several words may not."""
    for scan, _, found in read:
        if "(" in scan.lows or "atau" in scan.lows:
            prizes(scan, found)
    known = read[0][0].known if read else Known()  # all sentences share it
    known.prizes = {words: prize for words, prize in known.prizes.items() if len(words) == 1}


def _line(scan: Scan, sentence: Sentence, found: list[Chunk]) -> Line:
    full = organisers(scan, services(scan, shared(elliptic(scan, datelined(scan, sentence, found)))))
    found, inner = enlisted(scan, actors(_events(scan, full))), enlisted(scan, actors(full))
    return Line(scan, sentence, found, inner)


def _read(parts: Sequence[Sentence], stated: Sequence[Stated]) -> list[Chunked]:
    """The chunks of all sentences; read again where a short form stands that the article defines only further down."""
    known = Known()
    scans = [Scan(part.tokens, [t.low for t in part.tokens], known) for part in parts]
    for scan in scans:
        known.note_levels(scan.tokens)
    out: list[Chunked] = []
    before: list[int] = []
    for scan, part in zip(scans, parts, strict=True):
        before.append(len(known.bodies))
        out.append((scan, part, chunks(scan, _days(scan, stated))))
    defined = [words[0] for words in known.bodies]
    for at, (scan, part, _) in enumerate(out):
        if not set(defined[before[at] :]).isdisjoint(scan.lows):
            out[at] = (scan, part, chunks(scan, _days(scan, stated)))
    return out


def _named(scan: Scan, sentence: Sentence, read: list[Chunk], people: Mapping[str, Name]) -> Chunked:
    found = recognised(scan, read, people)
    if people and headline(scan, sentence):
        found = trimmed(found, people)
    named = completed(scan, sentence, lone(scan, sentence, enumerated(promoted(scan, sentence, found))))
    return scan, sentence, officers(scoped(scan, branches(agencies(seconds(deputies(addressed(named)))))))


def _days(scan: Scan, stated: Sequence[Stated]) -> dict[int, tuple[int, Stated]]:
    start, end = scan.tokens[0].start, scan.tokens[-1].end
    out = {}
    for day in stated:
        if start <= day.start < end:
            inside = [k for k, t in enumerate(scan.tokens) if t.start >= day.start and t.end <= day.end]
            if inside:
                out[inside[0]] = (inside[-1] + 1, day)
    return out


def _weights(read: Sequence[Chunked]) -> Iterator[tuple[Region, int]]:
    """The regions that the article mentions; a name without its level is of the namesake whose level stands elsewhere."""
    mentioned = list(_mentions(read))
    levelled = {region for region, stated, _ in mentioned if stated.lower() == region.name.lower()}
    for region, _, weight in mentioned:
        alike = [other for other in levelled if other.bare == region.bare]
        yield (alike[0] if len(alike) == 1 and "provinsi" not in (region.level, alike[0].level) else region), weight


def _mentions(read: Sequence[Chunked]) -> Iterator[tuple[Region, str, int]]:
    """Regions with how they are written and how much their place counts."""
    for number, (scan, sentence, found) in enumerate(read):
        bonus = 2 if number < 3 else 1
        for at, chunk in enumerate(found):
            value = chunk.value
            if isinstance(value, Office):
                body = _top(value.body)
                region = value.region or (body.region if body else None)
                if region:
                    stated = body.stated if body and body.region else value.stated
                    yield region, stated, 3 * bonus if value.of in ("region", "government") else 2 * bonus
            elif isinstance(value, Body) and (body := _top(value)) and body.region:
                weight = 3 * bonus if body.kind in ("government", "regional", "council") else bonus
                yield body.region, body.stated, weight
            elif isinstance(value, Region):
                yield value, scan.text(chunk.start, chunk.end), 2 if sentence.line == 0 and at == 0 else 1


def _top(body: Body | None) -> Body | None:
    """The body, or the one that it is a part of: the council of its committee."""
    while body is not None and body.region is None and body.parent is not None:
        body = body.parent
    return body


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
