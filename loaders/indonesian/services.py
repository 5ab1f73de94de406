"""Named services and programmes: ``layanan Pantai Balikpapan``, ``aplikasi bernama X``, ``meluncurkan X, yang terdiri dari Y dan Z``."""

from __future__ import annotations

from collections.abc import Sequence

from jejaring.loaders.indonesian import digital
from jejaring.loaders.indonesian.digital import COMMON, ELECTRONIC, EXPLAINED, service_chunk
from jejaring.loaders.indonesian.events import SYSTEMS
from jejaring.loaders.indonesian.facilities import facilities, facility
from jejaring.loaders.indonesian.fields import known
from jejaring.loaders.indonesian.kinds import families, kinds
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.owned import OWNERS, RUN, hotline, owned
from jejaring.loaders.indonesian.scan import COUNTED, GOVERNMENTS, Scan, common, heading, verbal
from jejaring.loaders.indonesian.titles import chunk_at
from jejaring.loaders.indonesian.values import Body, Chunk, Service

POLICY = ["pemerintahan", "berbasis", "elektronik"]
"""SPBE is a policy of the state, no service of an office."""
LONGEST = 7
"""Words of the name of a service."""
CHANNELS = frozenset({"kanal", "laman", "situs", "website", "dasbor", "dashboard", "sarana", "wadah", "fitur", "super"})
"""Nouns that say behind a name that it is a service, but name none before one: ``situs Kominfo``."""
NOUNS = frozenset({"layanan", "aplikasi", "program", "sistem", "portal", "platform", "inovasi", "app", "superapp"})
MADE = frozenset({"aplikasi", "inovasi", "app", "superapp"})
"""What someone makes and names: behind these even ordinary words with capitals are a name, ``inovasi Lapor Wali``."""
CALLED = (
    *(("bernama",), ("bertajuk",), ("berjudul",), ("berjuluk",), ("dengan", "nama"), ("yang", "diberi", "nama")),
    *(("yang", "dinamakan"), ("yang", "dinamai"), ("yang", "disebut"), ("yang", "bernama"), ("diberi", "nama")),
    *(("dinamakan",), ("dinamai",)),
)
"""Words between a noun for a service and its name."""
BETWEEN = 5
"""Ordinary words that may stand before those: ``aplikasi layanan publik bernama X``."""
IS = frozenset({"merupakan", "adalah", "ialah", "yaitu", "yakni"})
BY_MEANS_OF = frozenset({"melalui", "lewat", "via"})
"""Prepositions before what serves to do something, which is a service where the noun says so behind it."""
SHOWN = frozenset(
    {"memperkenalkan", "mengenalkan", "merilis", "menghadirkan", "menggagas", "menginisiasi", "punya", "memiliki"}
)
"""Verbs of showing something new, which is a service where a comma and the noun say so behind it."""
OF = frozenset({"milik", "besutan", "buatan", "gagasan", "kelolaan"})
"""Words between a noun for a service and who runs it."""


def services(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """The chunks with each name of a service as one PROGRAMME: a name behind a noun for a service or a verb of launching,
    one of which it is said that it is a service, and the parts that such a one ``terdiri dari``."""
    out: list[Chunk] = []
    at = 0
    listing = False
    while at < len(found):
        chunk = found[at]
        consists = chunk.symbol == "AT" and scan.low(chunk.start) == "dari" and scan.low(chunk.start - 1) == "terdiri"
        consists = consists and any(c.symbol == "PROGRAMME" for c in out)
        listing = (listing or consists or _of_services(scan, found, at)) and chunk.symbol in LISTING
        if (listing or _launches(scan, found, at)) and (named := _launched(scan, found, at + 1)):
            at, service = named
            out += [chunk, service]
        elif (
            told := _named_first(scan, at)
            or hotline(scan, found, at)
            or facility(scan, found, at)
            or _behind_noun(scan, found, at)
            or _behind_owner(scan, found, at)
            or _said_to_be(scan, found, at)
            or owned(scan, found, at)
            or digital.made(scan, found, at)
        ):
            at = max(at + 1, chunk_at(found, told.end))
            out.append(told)
        else:
            out.append(chunk)
            at += 1
    return out


LISTING = frozenset({"COMMA", "AND", "AT", "NAMELY", "COLON"})
SEVERAL = 9
"""Chunks between the noun and the list: ``sejumlah aplikasi yang dimiliki Pemkot X antara lain A, B``."""


def _of_services(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
    """Whether what is listed behind chunk ``at`` are services that somebody runs: ``memiliki tiga aplikasi, yakni A, B dan C``."""
    such_as = scan.low(found[at].start) == "seperti" and scan.low(found[at].start - 1) not in MADE
    if found[at].symbol != "NAMELY" or such_as or scan.low(found[at].start) == "bernama":
        return False
    if scan.low(found[at].end) in words("given_names"):
        return False  # penggagas inovasi itu yakni Muhaimin
    noun = next((k for k in range(at - 1, max(-1, at - SEVERAL), -1) if scan.low(found[k].start) in MADE), None)
    if noun is None or any(chunk.symbol in ("STOP", "SEMI", "PROGRAMME") for chunk in found[noun:at]):
        return False
    of_body = any(scan.low(chunk.start) in RUN | OF for chunk in found[noun:at])
    return of_body or any(_makes(scan, chunk) for chunk in found[max(0, noun - 4) : noun])


def _makes(scan: Scan, chunk: Chunk) -> bool:
    return chunk.symbol == "DEVELOPS" or (chunk.symbol == "OPEN" and "luncur" in scan.low(chunk.end - 1))


FIRST = frozenset({"dinamai", "dinamakan", "bernama", "diberi"})
"""Participles that open a sentence with the name of what the one before told of: ``Dinamai “X”, aplikasi ini …``."""


def _named_first(scan: Scan, at: int) -> Chunk | None:
    if at or scan.low(0) not in FIRST:
        return None
    start = 1 + (scan.low(1) == "nama")
    end = _quoted(scan, start + 1) if scan.low(start) == '"' else 0
    noun = end + 1 + (scan.low(end + 1) == ",")
    if not end or scan.low(noun) not in NOUNS:
        return None
    name = scan.text(start + 1, end)
    return Chunk("PROGRAMME", 0, end + 1, Service(name, name, ()))


def _launches(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
    chunk = found[at]
    if chunk.symbol == "WORD":
        return scan.low(chunk.start) == "launching"
    return chunk.symbol == "OPEN" and "luncur" in scan.low(chunk.end - 1)


def _behind_noun(scan: Scan, found: Sequence[Chunk], at: int) -> Chunk | None:
    """``layanan X``, ``aplikasi “X”``, ``inovasi yang diberi nama X (…)``: the noun with the name."""
    start = found[at].start
    if found[at].symbol not in ("WORD", "NAME") or scan.low(start) not in NOUNS:
        return None
    event = kinds().longest(scan.lows, start - 1) if scan.capital(start) and scan.capital(start - 1) else None
    contest = event is not None and families()[event[1]] in ("lomba", "festival", "pameran")
    of_event = scan.low(start) not in SYSTEMS and kinds().longest(scan.lows, start + 1)
    if scan.low(start) == "sistem" and scan.low(start + 1) in ORDERS:
        return None  # Sistem Kerja ASN
    if scan.low(start - 1) in COUNTED or of_event or contest:
        return None  # Empat Aplikasi Besar, Program Kompetisi Inovasi X, Lomba Inovasi X
    owner = found[at + 1].value if at + 1 < len(found) else None
    if isinstance(owner, Body) and owner.kind in OWNERS:
        return None  # inovasi Pemerintah Kota X
    name = _name(scan, start)
    if name is None:
        return None
    first, end = name
    whole = scan.low(start) == "sistem" and scan.capital(start)
    title = scan.text(start if whole else first, end)
    quote = end < len(scan.lows) and scan.low(end) == '"' and scan.low(first - 1) == '"'
    return service_chunk(scan, start, end + quote, title, scan.text(start, end).replace('"', ""))


ORDERS = frozenset("kerja zonasi pemerintahan pendidikan pengendalian shift politik hukum ekonomi imun saraf".split())
"""What a system is of that is no software: ``Sistem Kerja ASN``."""


def _behind_owner(scan: Scan, found: Sequence[Chunk], at: int) -> Chunk | None:
    """``Inovasi Dinas X bernama Y``: the name behind the noun and whose it is."""
    noun, owner = found[at - 2 : at] if at > 1 else (None, None)
    if noun is None or owner is None or not isinstance(owner.value, Body):
        return None
    start = found[at].start
    called = next((len(c) for c in CALLED if tuple(scan.lows[start : start + len(c)]) == c), 0)
    quoted = scan.low(start + called) == '"'
    first = start + called + quoted
    end = _quoted(scan, first) if quoted else _extent(scan, first, True, True)
    if scan.low(noun.start) not in NOUNS or owner.value.kind not in OWNERS or not (called and end):
        return None
    title = scan.text(first, end)
    return service_chunk(scan, start, end + quoted, title, title)


def _name(scan: Scan, noun: int) -> tuple[int, int] | None:
    """Where the name of the service begins and ends whose noun stands at ``noun``."""
    at = noun + 1
    if end := _extent(scan, at, scan.low(noun) in MADE, scan.capital(noun)):
        named = _quoted(scan, end + 1) if scan.low(end) == '"' and all(map(common, scan.lows[at:end])) else 0
        return (end + 1, named) if named else (at, end)  # Aplikasi Layanan Publik “X”
    if told := digital.behind(scan, noun, BETWEEN):
        return told
    while at < len(scan.lows) and at - noun <= BETWEEN:
        called = next((len(c) for c in CALLED if tuple(scan.lows[at : at + len(c)]) == c), 0)
        if called or scan.low(at) == '"':
            quoted = scan.low(at + called) == '"'
            first = at + called + quoted
            end = _quoted(scan, first) if quoted else _extent(scan, first, True, True)
            return (first, end) if end else None
        acts = verbal(scan.low(at)) and scan.low(at) != "tersebut"
        if scan.tokens[at].kind != "word" or scan.capital(at) or acts:
            return None
        at += 1
    return None


def _quoted(scan: Scan, at: int) -> int:
    """The end of a name in capitals that a quotation mark ends; 0 where a sentence is quoted."""
    end = next((k for k in range(at, min(at + LONGEST + 1, len(scan.lows))) if scan.low(k) == '"'), 0)
    return end if end > at and scan.capital(at) else 0


def _extent(scan: Scan, at: int, made: bool, titled: bool) -> int:
    """The end of a name in capitals at ``at``; 0 where only ordinary words stand there.

    ``made``: of something that someone made and named; ``titled``: the noun before it has a capital too.
    """
    end = at
    while end < len(scan.tokens) and end - at < LONGEST:
        joined = end > at and scan.low(end) == "dan" and scan.capital(end + 1)
        numbered = end > at and scan.tokens[end].kind == "number" and scan.tokens[end].gap
        electronic = end == at and ELECTRONIC.match(scan.tokens[end].text) and scan.low(end) not in COMMON
        if not (scan.capital(end) or joined or numbered or electronic) or (scan.capital(end) and verbal(scan.low(end))):
            break
        if end > at and (scan.low(end) in GOVERNMENTS or known(scan, end) or _of_agency(scan, end)):
            break  # inovasi X Diskominfo Kota Y
        end += 1
    size = end - at
    if scan.lows[at:end] == POLICY or size == 0:
        return 0
    plain = all(common(scan.low(k)) or scan.low(k) == "dan" or scan.tokens[k].kind == "number" for k in range(at, end))
    plain = plain and not facilities().longest(scan.lows, at)
    if size == 1 and scan.upper(at) and _expanded(scan, end):
        return end  # layanan ASA (Ambon Satu Akses)
    shouted = scan.upper(at) and scan.low(at) in words("common_words") and scan.low(at) not in words("title_words")
    if size == 1 and made and shouted and len(scan.low(at)) > 3 and not heading(scan):
        return end  # aplikasi SIMPEL
    spoken = scan.low(at) in SPOKEN and size > 1  # layanan Lapor Pak Wali
    return end if not plain or (size > 1 and (made or titled or spoken or _abbreviated(scan, at, end))) else 0


def _of_agency(scan: Scan, at: int) -> bool:
    return scan.low(at) in ("dinas", "badan", "bagian", "kecamatan", "kelurahan") and scan.capital(at + 1)


SPOKEN = frozenset("lapor lapak halo hallo hai sapa sambat wadul matur ayo yuk curhat tanya jaga siap ngobrol".split())
"""First words of names of services that speak to people."""


def _abbreviated(scan: Scan, at: int, end: int) -> bool:
    """Whether the first letters of a name stand in brackets behind it: ``Digital Talent Scholarship (DTS)``."""
    short = scan.acronym(end)
    return short is not None and short[1].lower() == "".join(low[0] for low in scan.lows[at:end])


def _expanded(scan: Scan, end: int) -> bool:
    """Whether the word before ``end`` is spelt out in brackets behind it."""
    close = scan.bracketed(end, EXPLAINED)
    inner = scan.lows[end + 1 : close - 1] if close else ()
    return scan.low(end - 1) == "".join(word[0] for word in inner)


def _launched(scan: Scan, found: Sequence[Chunk], at: int) -> tuple[int, Chunk] | None:
    """The name in capitals from chunk ``at``, with the chunk behind it."""
    if at < len(found) and (called := hotline(scan, found, at)):
        return chunk_at(found, called.end), called
    end = at
    while end < len(found) and end - at < 5 and found[end].symbol in ("WORD", "NAME", "REGION"):
        if not scan.capital(found[end].start) and not ELECTRONIC.match(scan.tokens[found[end].start].text):
            break
        end += 1
    single = end == at + 1 and (found[at].symbol == "REGION" or scan.low(found[at].start) in words("common_words"))
    if end == at or scan.low(found[at].start) in NOUNS or single:
        return None
    name = scan.text(found[at].start, found[end - 1].end)
    service = service_chunk(scan, found[at].start, found[end - 1].end, name, name)
    return chunk_at(found, service.end), service


def _said_to_be(scan: Scan, found: Sequence[Chunk], at: int) -> Chunk | None:
    """``X merupakan aplikasi …``, ``memperkenalkan X, aplikasi …``: a name of which the noun is said."""
    end = at
    named = at == 0 and len(found) > 1 and found[1].symbol in ("WORD", "NAME")  # Balikpapan Super App, aplikasi …
    while (
        end < len(found)
        and end - at < 3
        and found[end].symbol in ("WORD", "NAME", *(("REGION",) if end > at or named else ()))
    ):
        if not scan.capital(found[end].start):
            break
        end += 1
    plain = end - at < 2 and all(common(scan.low(found[k].start)) for k in range(at, end))
    if end == at or plain or end + 1 >= len(found) or scan.low(found[end + 1].start) not in NOUNS | CHANNELS:
        return None
    before = scan.low(found[at].start - 1)
    opens = at == 0 or found[at - 1].symbol in ("COMMA", "QUOTE", "THAT")
    shown = found[end].symbol == "COMMA" and (before in SHOWN or before in BY_MEANS_OF)
    apposed = (
        at == 0 and found[end].symbol == "COMMA" and not OF.isdisjoint(scan.lows[found[end].end : found[end].end + 4])
    )
    if not (shown or apposed or (opens and scan.low(found[end].start) in IS)):
        return None
    name = scan.text(found[at].start, found[end - 1].end)
    return service_chunk(scan, found[at].start, found[end - 1].end, name, name)
