"""Slips of the pen in words of closed classes: ``Kominfo`` typed as Kiminfo, ``menyelenggarakan`` as nenyelenggarakan."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from jejaring.loaders.indonesian.institutions import abbreviated, office_heads
from jejaring.loaders.indonesian.lexicons import table, words
from jejaring.loaders.indonesian.regions import regions
from jejaring.loaders.indonesian.text import Sentence, Token, degrees

SHORTEST = 8
"""Letters a word must have: in shorter ones one letter makes another word."""
SHORT = frozenset({"kominfo", "bappeda"})
"""Shorter words that offices write in every line."""
FOREIGN = ("c", "e", "y", "al", "ing", "ent", "ment", "s")
"""Ends of English words, of which Indonesian ones are one letter away: strategic, industry, national."""
FRONT = (
    *(("", ""), ("di", ""), ("ke", ""), ("se", ""), ("ter", ""), ("ber", ""), ("per", ""), ("pe", ""), ("me", "")),
    *(("mem", ""), ("men", ""), ("meng", ""), ("pem", ""), ("pen", ""), ("peng", "")),
    *(
        ("mem", "p"),
        ("men", "t"),
        ("meny", "s"),
        ("meng", "k"),
        ("pem", "p"),
        ("pen", "t"),
        ("peny", "s"),
        ("peng", "k"),
    ),
)
"""Prefixes, and the first letter of the stem that melts into them: ``menugaskan`` is of ``tugas``."""
BACK = ("", "nya", "kan", "an", "i")
CLIPPED = ("rakor", "raker")
"""Beginnings of clipped words, one letter away from others of their kind: Rakorwil, Rakerwil, Bakorwil."""
FREQUENT = {
    "seketaris": "sekretaris",
    "sekertaris": "sekretaris",
    "serketaris": "sekretaris",
    "kordinasi": "koordinasi",
    "melaukan": "melakukan",
    "pemeritah": "pemerintah",
    "diskomifo": "diskominfo",
    "provini": "provinsi",
    "provnsi": "provinsi",
    "kabupten": "kabupaten",
    "ditandatangi": "ditandatangani",
    "sumetera": "sumatera",
    "peberdayaan": "pemberdayaan",
    "dinasi": "dinas",
    "kementrian": "kementerian",
}
"""Slips so frequent that lists of frequent words have them."""
HIS = re.compile(r"di\w{3,}kanya")
"""``disampaikanya``: one n too few."""
KNOWN = ("common_words", "frequent_words", "given_names", "name_words", "title_words")


@cache
def corrected(low: str) -> str:
    """The word of a closed class that ``low`` is one slip away from (a letter too many, missing, wrong, or two swapped).

    Words that are known, and words near two others, stay as they are.
    """
    if low in FREQUENT:
        return FREQUENT[low]
    if HIS.fullmatch(low):
        return f"{low[:-4]}annya"
    if len(low) < SHORTEST - 1 or not low.isalpha() or low in _closed() or low.endswith(FOREIGN) or _known(low):
        return low
    near = {word for part in (low, *_shortened(low)) for word in _index().get(part, ()) if one_slip(low, word)}
    found = near.pop() if len(near) == 1 else low
    if low.replace("c", "k") == found:
        return low  # computer: English, no slip
    return found if len(low) >= SHORTEST or found in SHORT else low


def _known(low: str) -> bool:
    """Whether a word, or what is left of it without affixes, is in a word list: ``pendataan`` is of ``data``."""
    if any(low in words(name) for name in KNOWN) or regions().match([low], 0):
        return True
    if any(abbreviated().longest([short], 0) for short in (low, f"dis{low}", f"din{low}")):
        return True  # Kadis Kominfosandi
    if office_heads().longest([low], 0):
        return True  # Sekdakab, which is no Setdakab
    return any(
        low.startswith(front) and low.endswith(back) and first + low[len(front) : len(low) - len(back)] in _stems()
        for front, first in FRONT
        for back in BACK
    )


@cache
def _passive() -> frozenset[str]:
    """Passive verbs of the closed classes: ``dihadiri``, ``dikelola``."""
    forms = (str(form) for forms in table("verbs")["classes"].values() for form in forms)
    return (
        frozenset(w for form in forms for w in form.split() if w.startswith("di") and len(w) > SHORTEST - 3) | PASSIVE
    )


PASSIVE = frozenset(
    "dikelola dikembangkan diciptakan dibangun dirancang dijalankan disampaikan dibawakan dipimpin disapa".split()
)
"""Other passive verbs that tell who did something."""
PLACES = frozenset({"antaranya", "antara", "samping", "sampingnya", "lingkungan", "lingkup"})
"""What stands behind the preposition ``di``, whatever verb it would make."""


def _joined(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with a passive verb that is written as two words as one: ``di kelola``."""
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        whole = f"di{token.low}"
        if before and before.low == "di" and token.text.islower() and token.low not in PLACES and whole in _passive():
            out[-1] = replace(before, text=f"{before.text}{token.text}", low=whole, end=token.end)
        else:
            out.append(token)
    return tuple(out)


def spelt(sentence: Sentence) -> Sentence:
    """The sentence with the slips of its words put right; places in the text stay."""
    tokens = _joined(sentence.tokens)
    sentence = replace(sentence, tokens=tokens)
    right = tuple(token if _beside_name(tokens, at) else _spelt(token) for at, token in enumerate(tokens))
    return sentence if right == tokens else replace(sentence, tokens=right)


def _beside_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word with a capital stands before a degree or a word that only people bear: it is a name itself, no slip."""
    if at + 1 >= len(tokens) or not tokens[at].capital or tokens[at].text.isupper():
        return False
    if tokens[at + 1].low == "," and at + 2 < len(tokens) and tokens[at + 2].capital:
        return tokens[at + 2].low.replace(".", "") in degrees()
    if not tokens[at + 1].capital:
        return False
    behind = tokens[at + 1].low
    return behind in words("given_names") and behind not in words("common_words")


def _spelt(token: Token) -> Token:
    low = corrected(token.low) if token.kind == "word" else token.low
    if low == token.low:
        return token
    text = low.upper() if token.text.isupper() else low.capitalize() if token.capital else low
    return replace(token, text=text, low=low)


@cache
def _stems() -> frozenset[str]:
    return words("common_words") | words("name_words")


@cache
def _closed() -> frozenset[str]:
    """Long single words of the closed classes: affairs, heads of organisations and offices, verbs, nouns of events."""
    phrases = [
        *table("agencies")["fields"],
        *(head["form"] for head in table("agencies")["heads"]),
        *(office["name"] for office in table("positions")["offices"]),
        *(form for forms in table("verbs")["classes"].values() for form in forms),
        *(form for forms in table("events")["families"].values() for form in forms),
        *(short for short in table("agencies")["abbreviations"] if len(short) >= SHORTEST),
        "diskominfo pemerintah kementerian kabupaten provinsi kecamatan kelurahan penghargaan anugerah",
    ]
    found = (word for phrase in phrases for word in str(phrase).lower().replace(",", " ").split())
    named = words("given_names") | words("name_words")
    long = (word for word in found if len(word) >= SHORTEST and word.isalpha() and not word.startswith(CLIPPED))
    return frozenset(long) - named | SHORT


@cache
def _index() -> dict[str, set[str]]:
    """Closed words by themselves and by what is left of them without one letter."""
    found: dict[str, set[str]] = defaultdict(set)
    for word in _closed():
        for part in (word, *_shortened(word)):
            found[part].add(word)
    return dict(found)


def _shortened(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def one_slip(one: str, other: str) -> bool:
    """Whether one letter was added, left out, replaced, or two neighbours swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )
