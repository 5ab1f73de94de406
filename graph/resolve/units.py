"""What the name of an agency or office is made of: its words, which of them abbreviate, and its region."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from jejaring.graph.claims import fold

LEVELS = {"kab": "kabupaten", "prov": "provinsi"}
REGION = re.compile(
    r"\b(Kota|Kabupaten|Provinsi|Kab\b\.?|Prov\b\.?)\s+((?!(?:Bidang|Seluruh|Se)\b)\S.*?)"
    r"(?=\s+(?:Kota|Kabupaten|Provinsi|Bidang)\s|,|$)",
    re.I,
)
STATE = re.compile(r"\b(?:Republik\s+Indonesia|RI)\b")
GOVERNED = {"gubernur": "provinsi", "bupati": "kabupaten"}
LINKS = frozenset({"dan", "serta"})
ROMAN = re.compile(r"[IVX]+")

REGIONAL = frozenset(
    "dinas bagian bidang seksi subbagian subbidang uptd upt inspektorat sekretariat setda dprd bpbd "
    "bappeda bapperida bappelitbangda bkpsdm "
    "bpkad dpmptsp satuan satpol pemerintah pemkot pemkab pemprov bupati gubernur wali sekretaris sekda asisten".split()
)
REGIONAL_BODIES = frozenset("kepegawaian kesatuan perencanaan pendapatan keuangan pengelola pengelolaan".split())
NATIONAL = frozenset("nasional negara indonesia pusat jenderal kementerian universitas bank asosiasi".split())


@dataclass(frozen=True, slots=True, order=True)
class Unit:
    """A name without brackets, links and region.

    ``words`` are folded; an abbreviation (``PUBM``) stands as its single letters, so that it lines up with the words
    it stands for. ``breaks`` are the places in ``words`` before which a comma or ``dan`` stood. ``region`` is folded
    (``kota balikpapan``), empty for a national body, and ``?`` with an article's id where it cannot be known.
    """

    words: tuple[str, ...]
    region: str
    breaks: tuple[int, ...] = ()

    @property
    def key(self) -> tuple[tuple[str, ...], str]:
        """What makes it this unit: commas and links do not."""
        return self.words, self.region


def parse(name: str, *stated: Iterable[str]) -> Unit:
    """The unit that ``name`` names; ``stated`` are folded regions that may be meant, the likeliest collection first.

    A region in the name wins; without a level (``Diskominfo Balikpapan``) it is the stated one that ends in it. What a
    governor or regent governs is one in any case.
    """
    plain = STATE.sub(" ", re.sub(r"\([^)]*\)", " ", name))
    found = REGION.search(plain)
    region = ""
    if found:
        level = fold(found.group(1))
        region = f"{LEVELS.get(level, level)} {fold(found.group(2))}"
        plain = f"{plain[: found.start()]} {plain[found.end() :]}"
    words, breaks = _words(plain)
    if not region:
        region = _governed(words) or next(filter(None, (_ending(words, regions) for regions in stated)), "")
        cut = len(words) - len(region.split()) + 1 if region else len(words)
        return Unit(words[:cut], region, tuple(b for b in breaks if b < cut))
    return Unit(words, region, breaks)


def regional(words: tuple[str, ...]) -> bool:
    """Whether a body or office of this name exists in every region, so that without one it is not known which is
    meant."""
    if not words or NATIONAL & set(words):
        return False
    if words[0] == "wakil" or words[0] == "kepala":
        return regional(words[1:])
    if words[0] == "badan":
        return "daerah" in words or (len(words) > 1 and words[1] in REGIONAL_BODIES)
    return words[0] in REGIONAL


def abbreviates(unit: Unit) -> bool:
    """Whether some words of a unit are single letters of an abbreviation."""
    return any(len(word) == 1 for word in unit.words)


def lines_up(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are equal word for word, a single letter standing for a word that it begins."""
    return len(one) == len(other) and all(
        a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in zip(one, other, strict=True)
    )


def _words(plain: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    shouted = plain.upper() == plain
    words: list[str] = []
    breaks: list[int] = []
    for token in re.findall(r"\w+|,", re.sub(r"['’‘`.]", "", plain)):
        folded = fold(token)
        if token == "," or folded in LINKS:
            breaks.append(len(words))
        elif words and not shouted and _abbreviation(token):
            words += folded
        elif folded:
            words.append(folded)
    return tuple(words), tuple(sorted({b for b in breaks if 0 < b < len(words)}))


def _abbreviation(token: str) -> bool:
    """Whether a word in capitals is spelt letter by letter (``PU``, ``PUBMTR``), not spoken as a name
    (``ASKOMPSI``)."""
    if not token.isupper() or ROMAN.fullmatch(token):
        return False
    return 2 <= len(token) <= 4 or (len(token) <= 6 and sum(c in "AEIOU" for c in token) <= 1)


def _governed(words: tuple[str, ...]) -> str:
    """The region of a governor or regent, whose office is its level; empty for any other office."""
    head, *rest = words[1:] if words[:1] == ("wakil",) else words or ("",)
    level = GOVERNED.get(head)
    return " ".join((level, *rest)) if level and rest and not NATIONAL & set(rest) and "bidang" not in rest else ""


def _ending(words: tuple[str, ...], stated: Iterable[str]) -> str:
    """The stated region whose name without its level ends ``words``, if just one does; else empty."""
    fits = set()
    for place in stated:
        bare = tuple(place.split()[1:])
        if bare and len(bare) < len(words) and words[-len(bare) :] == bare:
            fits.add(place)
    return fits.pop() if len(fits) == 1 else ""
