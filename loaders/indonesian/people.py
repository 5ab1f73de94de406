"""Names of people: ``H.M. Faisal``, ``Ir. Restuardy Daud, M.Sc``, ``Ni Nyoman Tris Ina Parwati, S.Kom``."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian import villages
from jejaring.loaders.indonesian.fields import SORTS, acts, birth_names, known, starts_other
from jejaring.loaders.indonesian.honours import degrees_behind, honorifics, letters, split_title, titles
from jejaring.loaders.indonesian.kinds import kinds
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.patterns import classes
from jejaring.loaders.indonesian.scan import DERIVED, LEVELS, Scan, common, heading
from jejaring.loaders.indonesian.text import degrees
from jejaring.loaders.indonesian.values import Name

MAX_WORDS = 7
PARTICLES = frozenset({"bin", "binti", "al", "van", "de", "da", "dos", "el", "ibnu"})
INITIAL = re.compile(r"(?:[A-Z]{1,2}\.){1,3}[A-Z]?$|[A-Z]{2,3}\.$|[A-Z]$")
ROMAN = re.compile(r"(?:I{2,3}|I?V|VI{1,3}|IX|XI{0,3})$")
UNDOTTED = frozenset("phd msi mkom skom ssos spd mpd mhum mkes amd sstp".split())
"""Degrees that some write as a word, without dots and comma: Adamin Siregar Msi."""
HEADS = frozenset({"sekretariat", "kementerian", "kementrian", "inspektorat", "direktorat"})
"""First words of bodies, which no name has: ``Protokol Sekretariat Daerah``."""
COUNTED = frozenset(
    "peringkat juara terbaik urutan posisi tingkat kelas tahap komisi asisten kategori ranking harapan semester triwulan".split()
)
"""Words behind which ``I`` is a numeral, nobody's name."""
REIGNS = frozenset("buwono bawono buwana alam pakualam mangkunegara mangkunagoro pakubuwono".split())
"""Names of the princes of Java, which a number follows."""
CLIPPED = re.compile(
    r"(?:dis|din|ba)?(?:(?:dik|bud|pora|par|kes|hub|sos|tan|nak|naker|trans|perin|dag|kop|ukm|kim|perkim|lh|duk|capil|permas|pmd|perpus|arpus|kan|hut|bun|"
    r"lut|pangan|komin|kominfo|perkimhub|porapar|pertan|perikan|kukm|budpar|ketapang|damkar|tanak|bang|keu|pend)){2,}$"
)
"""Two clipped affairs and more in one word, as agencies are called: Disperkimhub, Perkimhub, Disnakertrans."""
GLUED = re.compile(r"[a-z]{3,}[A-Z]")
"""Two words without a space between them: ``BupatiWakil``."""
NAME_SHAPE = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*$")


def person(scan: Scan, at: int) -> tuple[int, Name, bool] | None:
    """The name that begins at ``at``: its end, the name, and whether it shows by itself that it is a person's."""
    start, before = titles(scan, at)
    if start >= len(scan.lows) or not scan.capital(start):
        return None
    if scan.low(at) == "i" and scan.low(at - 1) in COUNTED:
        return None  # peringkat I Anugerah X
    end = start
    kept: list[str] = []
    if _addressed(scan, start, before):
        kept.append(scan.tokens[start].text)  # Prof Dana
        end += 1
    while (
        end < len(scan.lows)
        and len(kept) < MAX_WORDS
        and (
            _part(scan, end, first=end == start)
            or (kept and (_between(scan, end, kept) or (before and _of_region(scan, end))))
        )
    ):
        kept.append(scan.tokens[end].text)
        end += 1
        if _nicknamed(scan, end):
            end += 3  # Ramdhan "Danny" Pomanto
    while kept and (
        kept[-1].lower() in PARTICLES or (letters(kept[-1]) in honorifics() and len(kept) > 1 and len(kept[-1]) > 2)
    ):
        kept.pop()
        end -= 1
    inner = [
        split_title(w)
        for w in kept
        if split_title(w) != w or not (w.endswith(".") and letters(w) in honorifics() and len(letters(w)) > 1)
    ]
    if not inner or not any(len(letters(w)) > 1 for w in inner) or (not before and _acronym(inner)):
        return None
    if not before and _place_name(scan, start, len(kept)):
        return None
    if end == len(scan.lows) and re.fullmatch(r"[A-Z]\.", inner[-1]):
        inner[-1] = inner[-1][0]  # … Hamengku Buwono X.: the stop is the sentence's
    end, suffixes = degrees_behind(scan, end)
    name = Name(tuple(tidy(word) for word in inner), before, suffixes)
    return end, name, bool(before or suffixes) or looks_personal(name)


def _nicknamed(scan: Scan, at: int) -> bool:
    """Whether one word in quotes stands at ``at``, with another part of the name behind it."""
    marks = scan.low(at) == scan.low(at + 2) == '"'
    return marks and scan.capital(at + 1) and at + 3 < len(scan.lows) and _part(scan, at + 3, first=False)


def _addressed(scan: Scan, at: int, before: tuple[str, ...]) -> bool:
    """Whether an ordinary word behind a title is a name: ``Prof Dana``, ``H. Minggu Adamin``."""
    learned = any(letters(title) in ("prof", "dr", "ir") for title in before)
    pilgrim = any(letters(title) in ("h", "hj") for title in before) and _part(scan, at + 1, first=False)
    return (
        (learned or pilgrim)
        and ordinary(scan.low(at))
        and scan.tokens[at].kind == "word"
        and not starts_other(scan, at)
    )


def starts_person(scan: Scan, at: int) -> bool:
    """Whether a name begins at ``at`` that shows by itself that it is a person's."""
    found = person(scan, at)
    return found is not None and found[2]


def begins_person(scan: Scan, at: int) -> bool:
    """Whether a person's name begins at ``at``, if only by its first word, where an organisation's may end."""
    found = person(scan, at)
    return found is not None and (found[2] or letters(found[1].words[0]) in words("given_names"))


def _acronym(kept: list[str]) -> bool:
    """Whether a single word in capitals is an abbreviation: ``(IMTN)``."""
    low = kept[0].lower()
    return len(kept) == 1 and kept[0].isupper() and low not in words("given_names") and low not in words("name_words")


def _place_name(scan: Scan, at: int, length: int) -> bool:
    """Whether the words are the name of a district or village and none of them is a personal name."""
    lows = scan.lows[at : at + length]
    personal = any(low in words("given_names") or (length == 1 and low in words("name_words")) for low in lows)
    return villages.named(lows, 0) == length and not personal


def tidy(word: str) -> str:
    """A word of a name in capitals as names are written; initials stay."""
    if len(word) > 3 and word.isupper() and "." not in word:
        return word.capitalize() if "'" in word else word.title()
    return word


def ordinary(low: str) -> bool:
    """Whether a lower-case word is no personal name."""
    if low in words("title_words") or low.startswith(("kominfo", "diskominfo")) or CLIPPED.match(low):
        return True
    half = low.partition("-")
    if half[0] == half[2]:
        return True  # Undang-Undang
    if DERIVED.match(low) and low not in words("given_names"):
        return True
    return low in words("frequent_words") and low not in words("name_words") and low not in words("given_names")


def looks_personal(name: Name) -> bool:
    """Whether a word of the name is a frequent personal name and none is an ordinary word."""
    lows = [letters(word) for word in name.words]
    given = any(low in words("given_names") for low in lows)
    plain = any(
        low in words("common_words") and low not in words("name_words") and low not in words("given_names")
        for low in lows
    )
    born = any(low in birth_names() for low in lows[:2]) and not all(map(ordinary, lows[1:]))  # Dewa Ketut Rai X
    return given and len(lows) > 1 and (born or (not plain and not any(map(ordinary, lows))))


def possible(name: Name) -> bool:
    """Whether the name could be a person's: not made of ordinary words or capitals alone."""
    lows = [letters(word) for word in name.words]
    if len(lows) == 1:
        low, word = lows[0], name.words[0]
        known = low in words("given_names") or low in words("name_words")
        return len(low) > 2 and (
            known or (low not in words("common_words") and not word.isupper() and low not in words("title_words"))
        )
    plain = [ordinary(low) for low in lows]
    return not all(plain) and sum(plain) * 2 <= len(lows)


def _part(scan: Scan, at: int, *, first: bool) -> bool:
    """Whether a token stands at ``at`` that can be (the next) part of a name."""
    if at >= len(scan.tokens):
        return False
    token = scan.tokens[at]
    if token.kind != "word":
        return False
    if not first and token.low in PARTICLES and scan.capital(at + 1):
        return True
    if not first and token.text.islower() and _small(scan, at):
        return True
    if first and at and scan.lows[at - 1].startswith("se-"):
        return False  # se-Kalimantan Timur
    if not token.capital or (not first and not token.gap and at and scan.lows[at - 1][-1] not in ".,"):
        return False
    if (
        letters(token.text) in degrees()
        and not first
        and (sum(map(str.isupper, token.text)) > 1 or "." in token.text)
        and len(letters(token.text)) > 1
    ):
        return _initials(scan, at)
    if ROMAN.match(token.text) and (not first or len(token.text) > 1):
        return not first and scan.lows[at - 1] in REIGNS
    if INITIAL.match(token.text):
        return token.text.lower() not in LEVELS
    if not NAME_SHAPE.match(token.text.rstrip(".")) or GLUED.search(token.text):
        return False
    low = token.low.rstrip(".")
    if first and low in words("frequent_words") and known(scan, at + 1):
        return False  # Mitra Kemenkominfo
    if low in words("given_names") or low in words("name_words"):
        return True
    if not first and low in UNDOTTED:
        return False
    if starts_other(scan, at) if first else _office(scan, at):
        return False
    if first and kinds().longest(scan.lows, at):
        return False  # Bimbingan Teknis PPID, Kunker Komisi I
    if ordinary(low) or low in SORTS | HEADS or low in LEVELS or low.startswith("se-") or _his(low) or scan.region(at):
        return False
    return classes().longest(scan.lows, at) is None or _apposed(scan, at, first=first)


def _initials(scan: Scan, at: int) -> bool:
    """Whether what looks like a degree stands between two parts of a name: ``Sitti M.A Akuba``."""
    inside = INITIAL.match(scan.tokens[at].text) is not None and scan.low(at - 1) != "," and scan.capital(at + 1)
    return inside and letters(scan.tokens[at + 1].text) not in degrees() and not starts_other(scan, at + 1)


def _his(low: str) -> bool:
    """Whether a word ends in ``-nya``: ``kadisnya``, but not the name Yadnya."""
    stem = low.removesuffix("nya")
    return stem != low and len(stem) > 3


def _office(scan: Scan, at: int) -> bool:
    """Whether an office with its body stands right behind a name: ``Muhaimin Komisioner Bawaslu``."""
    behind = at + 1
    return starts_other(scan, at) and scan.capital(behind) and (starts_other(scan, behind) or known(scan, behind))


def _small(scan: Scan, at: int) -> bool:
    """Whether a part of a name lost its capital: ``I wayan Santoso``, ``Adamin s Siregar``."""
    low = scan.low(at)
    if scan.low(at + 1) == "," and len(low) > 3 and not common(low):
        return bool(degrees_behind(scan, at + 1)[1])  # Ir. Adamin siregar, M.Si
    given = low in words("given_names") and not common(low)
    if given and not scan.capital(at + 1):
        return acts(scan, at + 1)  # Adamin siregar menyampaikan …
    return scan.capital(at + 1) and (len(low) == 1 or given)


def _apposed(scan: Scan, at: int, *, first: bool) -> bool:
    """Whether a word of a closed class with a capital ends a name before a comma: ``Adamin Saat, Bupati Paser``."""
    return not first and scan.low(at + 1) in (",", "(") and len(scan.low(at)) > 3 and not heading(scan)


def _between(scan: Scan, at: int, kept: list[str]) -> bool:
    """Whether an ordinary word with a capital stands inside a name: ``Chindy Puri Salbillah``."""
    low = scan.low(at)
    if len(kept) > 1 and INITIAL.match(kept[-1]) and kept[-1].endswith(".") and scan.capital(at):
        return NAME_SHAPE.match(scan.tokens[at].text) is not None and not _office(scan, at)  # Adamin M. Siregar
    if (
        len(kept[-1]) < 3
        or not scan.capital(at)
        or low not in words("frequent_words")
        or scan.upper(at)
        or scan.region(at)
        or starts_other(scan, at)
        or (at + 1 < len(scan.lows) and starts_other(scan, at + 1))
    ):
        return False
    if scan.low(at + 1) == "," and (_known(kept) or kept[0].lower() in birth_names() | {"i", "ni"}):
        return not heading(scan)
    if not scan.capital(at + 1) and len(kept) > 1 and _knows(kept) and acts(scan, at + 1):
        return not heading(scan)  # I Wayan Jaya Negara menerima …
    if low in words("title_words"):
        return False
    if not scan.capital(at + 1):
        return not heading(scan) and kept[-1].lower() not in words("frequent_words")
    return _part(scan, at + 1, first=False) and scan.tokens[at + 1].gap


def _of_region(scan: Scan, at: int) -> bool:
    """Whether a region inside the name of somebody with a title is a part of it: ``Irjen Pol Adamin Sultra Siregar``."""
    place, behind = scan.region(at), scan.low(at + 1)
    named = behind in words("given_names") or behind in words("name_words")
    ended = scan.low(at + 2) == "," and not (common(behind) or starts_other(scan, at + 1))
    return (
        place is not None
        and place[0] == at + 1
        and scan.low(at) not in LEVELS
        and scan.capital(at + 1)
        and (named or ended)
        and not scan.region(at + 1)
        and not known(scan, at + 1)
    )


def _known(kept: list[str]) -> bool:
    """Whether at least two words are personal names: ``Adamin Siregar`` before ``Negara,``."""
    return _knows(kept, 2)


def _knows(kept: list[str], least: int = 1) -> bool:
    lows = [letters(word) for word in kept]
    return sum(low in words("given_names") or low in words("name_words") for low in lows) >= least
