"""Names that show by their spelling that a digital service bears them: ``e-Lapor``, ``WargaKu``, ``Si Jempol``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jejaring.loaders.indonesian.fields import known
from jejaring.loaders.indonesian.scan import Scan, common
from jejaring.loaders.indonesian.titles import chunk_at
from jejaring.loaders.indonesian.values import Chunk, Service

ELECTRONIC = re.compile(r"[eims]-[A-Z]")
"""How the names of electronic services begin, without a capital: e-Lapor."""
COMMON = frozenset(
    {"e-ktp", "e-government", "e-goverment", "e-commerce", "e-katalog", "e-mail", "e-wallet", "e-office"}
)
"""What begins so and names no service of anybody."""
CAMEL = re.compile(r"[A-Z][a-z]{2,}[A-Z][A-Za-z]*$")
"""Words put together with a capital inside: ``WargaKu``."""
PRODUCTS = frozenset(
    {"whatsapp", "youtube", "facebook", "tiktok", "linkedin", "googlemeet", "powerpoint", "chatgpt", "github"}
)
"""Products of firms, which are spelt so too."""
MAKING = frozenset(
    "mengembangkan mengoperasikan menciptakan merilis mengelola memiliki mempunyai punya menghadirkan membuat mengusung menampilkan "
    "meluncurkan menggagas memperkenalkan mengenalkan".split()
)
"""Verbs of a body that has such a service."""
EXPLAINED = 10
"""Words in brackets behind a name, which say what it is short for."""
EXPLAINING = frozenset({"sistem", "aplikasi", "layanan", "pelayanan", "portal", "platform"})
"""First words of what such a name is short for."""


def spelt(scan: Scan, at: int) -> int:
    """The end of a name of a service that its spelling shows at ``at``; 0 where none stands there."""
    text = scan.tokens[at].text if at < len(scan.tokens) else ""
    if ELECTRONIC.match(text) and text.lower() not in COMMON:
        return at + 1
    if CAMEL.match(text) and text.lower() not in PRODUCTS and not known(scan, at):
        return at + 1
    called = text == "Si" and scan.capital(at + 1) and not scan.capital(at + 2)
    if called and not scan.region(at + 1):
        return at + 2  # Si Jempol
    close = scan.bracketed(at + 1, EXPLAINED) if scan.upper(at) and not known(scan, at) else None
    return at + 1 if close and scan.low(at + 2) in EXPLAINING else 0  # SIPANDU (Sistem Pelayanan Terpadu)


def made(scan: Scan, found: Sequence[Chunk], at: int) -> Chunk | None:
    """``mengoperasikan WargaKu``: such a name behind the verb of who has it."""
    verb = found[at - 1] if at else None
    if verb is None or scan.low(verb.end - 1) not in MAKING or found[at].symbol not in ("WORD", "NAME"):
        return None
    start = found[at].start
    end = spelt(scan, start)
    if not end or chunk_at(found, end) <= at:
        return None
    name = scan.text(start, end)
    return service_chunk(scan, start, end, name, name)


def service_chunk(scan: Scan, start: int, end: int, title: str, surface: str) -> Chunk:
    """The PROGRAMME from ``start`` to ``end`` with what stands in brackets behind it."""
    bracket = scan.bracketed(end, EXPLAINED) if scan.capital(end + 1) else None
    others = (scan.text(end + 1, bracket - 1),) if bracket else ()
    if others and title.isupper() and title.lower() == "".join(word[0] for word in others[0].lower().split()):
        title, others = others[0], (title,)  # ASA (Ambon Satu Akses)
    return Chunk("PROGRAMME", start, bracket or end, Service(title, surface, others))


def behind(scan: Scan, noun: int, reach: int) -> tuple[int, int] | None:
    """Where such a name stands behind a noun for a service and ordinary words: ``layanan antar dokumen Si Jempol``."""
    for at in range(noun + 1, min(noun + reach, len(scan.lows))):
        if end := spelt(scan, at):
            return at, end
        if scan.capital(at) or scan.tokens[at].kind != "word" or not common(scan.low(at)):
            return None
    return None
