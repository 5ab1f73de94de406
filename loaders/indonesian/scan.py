"""The tokens of one sentence with what is known of its article, as the mention grammar sees them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from jejaring.loaders.indonesian.lexicons import table, words
from jejaring.loaders.indonesian.regions import Region, regions
from jejaring.loaders.indonesian.text import Token
from jejaring.loaders.indonesian.values import Body, Prize

STREETS = frozenset({"jalan", "jl", "jl.", "jln", "jln.", "simpang"})
"""Behind them stands the name of a street: Jalan Medan Merdeka Selatan."""
LEVELS = {
    "provinsi": "provinsi",
    "propinsi": "provinsi",
    "prov": "provinsi",
    "prov.": "provinsi",
    "kota": "kota",
    "kotamadya": "kota",
    "kabupaten": "kabupaten",
    "kab": "kabupaten",
    "kab.": "kabupaten",
}
SMALL = frozenset({"dan", "-", "tengah", "timur", "barat", "selatan", "utara", "tenggara"})
"""Words of the names of regions that some write without a capital: ``Jawa tengah``."""
COUNTED = frozenset(
    "dua tiga empat lima enam tujuh delapan sembilan sepuluh sejumlah beberapa berbagai puluhan".split()
)
"""Words before a noun of which there are several, which then is no name."""
RANKED = frozenset("juara peringkat terbaik harapan urutan posisi kategori nilai skor predikat".split())
"""Words in brackets that tell how somebody did, no acronym."""
BEFORE_REGIONS = frozenset("kota walikota bupati pemkot pemko pemkab wabup wawali wako wawako".split())
"""Words behind which even an ambiguous name is a region's: Wali Kota Batu."""
GOVERNMENTS = {
    "pemerintah": "",
    "pemkot": "kota",
    "pemko": "kota",
    "pemkab": "kabupaten",
    "pemprov": "provinsi",
    "pempov": "provinsi",
    "pemda": "",
    "pemkot.": "kota",
    "pemkab.": "kabupaten",
    "pemprov.": "provinsi",
    "pemda.": "",
}


@dataclass(slots=True)
class Known:
    """What the article has defined so far: acronyms of bodies and awards, by their lower-case words."""

    bodies: dict[tuple[str, ...], Body] = field(default_factory=dict)
    prizes: dict[tuple[str, ...], Prize] = field(default_factory=dict)
    surnames: dict[str, tuple[str, ...]] = field(default_factory=dict)
    levelled: set[str] = field(default_factory=set)
    """Names of regions that mean something else too, and stand with their level somewhere in the article."""

    def note_levels(self, tokens: Sequence[Token]) -> None:
        """Note the names in a sentence that stand behind a level: ``Kabupaten Kepulauan Meranti``, ``Wali Kota Batu``."""
        for at in range(1, len(tokens)):
            before, low = tokens[at - 1].low, tokens[at].low
            levelled = before in LEVELS or before in BEFORE_REGIONS or before == "kepulauan"
            goes_on = at + 1 < len(tokens) and tokens[at + 1].capital  # Wali Kota Bima Arya: a name
            if levelled and low in level_needed() and not goes_on:
                self.levelled.add(low)


MEDIA = frozenset({"post", "pos", "today", "times", "ekspres", "express", "news", "terkini"})
"""Words behind a region in the name of a newspaper."""


@dataclass(frozen=True, slots=True)
class Scan:
    """Tokens and their lower-case forms. Grammar functions take a place in it and give the end of what they read."""

    tokens: Sequence[Token]
    lows: Sequence[str]
    known: Known
    _capitals: tuple[bool, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_capitals", tuple(t.kind == "word" and t.capital for t in self.tokens))

    def low(self, at: int) -> str:
        """The lower-case form at ``at``; empty behind the end."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def capital(self, at: int) -> bool:
        """Whether a word that begins with a capital stands at ``at``."""
        return 0 <= at < len(self._capitals) and self._capitals[at]

    def upper(self, at: int) -> bool:
        """Whether an all-capitals word (an acronym, or a text in capitals) stands at ``at``."""
        text = self.tokens[at].text if 0 <= at < len(self.tokens) else ""
        return len(text) > 1 and text.isupper()

    def text(self, start: int, end: int) -> str:
        """The words from ``start`` to ``end``, single-spaced, as a name."""
        out = ""
        for at in range(start, end):
            token = self.tokens[at]
            out += (
                " " if out and token.gap and token.text not in ",.;:)" and not out.endswith("(") else ""
            ) + token.text
        return " ".join(out.split())

    def bracketed(self, at: int, longest: int = 4) -> int | None:
        """The end of a bracket of at most ``longest`` tokens that opens at ``at``."""
        if self.low(at) != "(":
            return None
        for end in range(at + 1, min(at + longest + 2, len(self.lows))):
            if self.lows[end] == ")":
                return end + 1 if end > at + 1 else None
        return None

    def acronym(self, at: int) -> tuple[int, str] | None:
        """``(BPSDMP Kominfo)`` at ``at``: its end and what stands in the brackets, if it can be an acronym."""
        end = self.bracketed(at)
        if end is None or not self.capital(at + 1):
            return None
        if self.low(at + 1) in RANKED:
            return None  # Dinas Kesehatan (Juara I)
        if self.low(at + 1) in words("given_names") and not any(self.upper(k) for k in range(at + 1, end - 1)):
            return None  # Sekda Kota Blitar (Priyo Suhartono)
        inner = self.text(at + 1, end - 1)
        plain = inner.replace(" ", "")
        return (end, inner) if len(inner) <= 30 and any(c.isupper() for c in plain) and not inner[0].isdigit() else None

    def region(self, at: int) -> tuple[int, Region, str] | None:
        """A region at ``at``, with or without its level: its end, the region, and its words as written."""
        level = LEVELS.get(self.low(at))
        start = at + 1 if level else at
        if level and self.low(start) == "administrasi":
            start += 1
        if not self.capital(start):
            return None
        found = regions().match(self.lows, start)
        if found is None:
            return None
        taken, candidates = found
        opens = at == 0 and self.low(start + taken) == "-"  # Bandar lampung- Kepala Dinas …
        if not opens and not all(self.capital(k) or self.lows[k] in SMALL for k in range(start, start + taken)):
            return None
        fitting = [r for r in candidates if r.level == level] if level else list(candidates)
        if not fitting:
            return None
        if (
            level is None
            and self.low(at - 1) not in BEFORE_REGIONS
            and (name := " ".join(self.lows[start : start + taken])) in level_needed()
            and name not in self.known.levelled
        ):
            return None
        if self.low(start + taken) in MEDIA and self.capital(start + taken):
            return None  # Kaltim Post
        chosen = min(fitting, key=lambda r: ("kota", "kabupaten", "provinsi", "negara").index(r.level))
        stop, end = start + taken, start + taken
        behind = (
            regions().match(self.lows, stop) if chosen.level in ("kota", "kabupaten") and self.capital(stop) else None
        )
        if (
            level
            and behind
            and any(r.code == chosen.province for r in behind[1])
            and not self.capital(stop + behind[0])
        ):
            end = stop + behind[0]  # Kabupaten Paser Kalimantan Timur
        return end, chosen, self.text(at, stop)

    def region_words(self, at: int) -> bool:
        """Whether a region begins at ``at``."""
        return self.region(at) is not None


@cache
def level_needed() -> frozenset[str]:
    """Names of regions that mean something else without their level."""
    return frozenset(name.lower() for name in table("regions")["level_needed"])


@cache
def field_words() -> frozenset[str]:
    """The single words of all fields of public affairs."""
    found = (word for phrase in table("agencies")["fields"] for word in phrase.lower().replace(",", " ").split())
    return frozenset(found) - {"dan", "serta", "untuk"}


DERIVED = re.compile(r"(?:pem|pen|peng|peny|per|ke|mem|men|ber|ter|di)\w{4,}an$")
"""Nouns and verbs by their affixes: Penyelenggaraan, Kesehatan."""


@cache
def common(word: str) -> bool:
    """Whether ``word`` (lower case) is an Indonesian word and no part of personal names."""
    if word in words("title_words") or (word in words("frequent_words") and word not in words("name_words")):
        return True
    if word in words("name_words") or word in words("given_names"):
        return False
    return len(word) > 3 and (word in words("common_words") or DERIVED.match(word) is not None)


NOUNS_LIKE_VERBS = frozenset(
    "menteri mental menengah menuju merdeka merah meriah menara mesin melayu membaca media metode terbatas terpadu berbasis bersama berencana "
    "berkelanjutan terbuka bersih berhadiah berita beras dini disiplin dialog diskusi dinamika direktur dinas digital menulis mewarnai memasak "
    "merajut menari mendongeng terintegrasi tertib terampil terpilih terbaik tertinggi berkualitas beragama beriman bergizi berprestasi "
    "menggambar menyanyi menjahit menembak memancing".split()
)


@cache
def verbal(low: str) -> bool:
    """Whether a lower-case word has the form of a verb: ``digelar``, ``melaksanakan``, ``terdiri``, ``bertujuan``."""
    if low in NOUNS_LIKE_VERBS or len(low) < 6:
        return False
    if low.startswith(("mem", "men", "mel", "mer", "mew", "mey")):
        return True
    rest = low[2:] if low.startswith("di") else low[3:] if low.startswith(("ber", "ter")) else ""
    stems = (rest, rest.removesuffix("kan"), rest.removesuffix("i"), rest.removesuffix("kan").removesuffix("i"))
    return len(rest) > 2 and any(stem in words("common_words") for stem in stems if len(stem) > 2)


def heading(scan: Scan) -> bool:
    """Whether nearly every word has a capital, as in a headline: there a capital says nothing."""
    plain = [t for t in scan.tokens if t.kind == "word" and len(t.text) > 3]
    if scan.tokens[-1].text == ".":
        return False
    return sum(t.capital for t in plain) > 0.7 * len(plain)
