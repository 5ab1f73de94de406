"""Who the people of an article are: full names, the parts and initials they are called by, names misspelt."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from jejaring.loaders.indonesian.honours import letters
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.neighbours import headline, shorter
from jejaring.loaders.indonesian.people import ordinary
from jejaring.loaders.indonesian.scan import Scan
from jejaring.loaders.indonesian.spelling import one_slip
from jejaring.loaders.indonesian.text import Sentence
from jejaring.loaders.indonesian.values import Actor, Chunk, Name

Chunked = tuple[Scan, Sentence, list[Chunk]]
Held = Mapping[str, set[tuple[str, str]]]
MANY = frozenset("muhammad mohammad mohamad moh muh m ahmad achmad abdul siti sri nur andi i ni".split())
"""First words of names that tell nobody from others."""
SHORTENED = 5
"""Letters of a name that is called by its beginning."""
SHORTEST = 3
DOUBLED = re.compile(r"(.)\1")
LONG = 5
"""Letters of a name in which one slip makes no other name."""


def cast(read: Sequence[Chunked]) -> dict[str, Name]:
    """Everyone whom the first pass is sure of, by full name and by each part that the article may call them by."""
    sure: list[Name] = []
    headlines: list[Name] = []
    for scan, sentence, found in read:
        named = [c.value.name for c in found if isinstance(c.value, Actor) and c.value.name]
        (headlines if named and headline(scan, sentence) else sure).extend(named)
    held = _held(found for _, _, found in read)
    known = _parts(sure, held)
    return {**_parts([name for name in headlines if shorter(name, known) == name], held), **known}


def _held(lines: Iterable[Sequence[Chunk]]) -> Held:
    """The offices in full by the lower-case names of those whom the article introduces with them."""
    held: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for actor in (c.value for found in lines for c in found if isinstance(c.value, Actor)):
        full = {
            (o.name, o.body.name if o.body else "") for o in actor.offices if o.body or o.of not in ("unit", "body")
        }
        if actor.name and full:
            held[actor.name.text.lower()] |= full
    return held


def _others(name: Name, other: Name, held: Held) -> bool:
    """Whether two names are of two people: the article gives each an office, and not the same."""
    offices, theirs = held.get(name.text.lower()), held.get(other.text.lower())
    return bool(offices and theirs and offices.isdisjoint(theirs))


def initials(read: Sequence[Chunked]) -> dict[str, Name]:
    """``AS`` for Adamin Siregar: initials in capitals that the article uses twice, of one person whom it names in full."""
    used = Counter(t.text for scan, _, _ in read for t in scan.tokens if 1 < len(t.text) < 5 and t.text.isupper())
    sure = {n.text: n for _, _, found in read for c in found if isinstance(c.value, Actor) and (n := c.value.name)}
    made: dict[str, list[Name]] = {}
    for name in sure.values():
        if len(name.words) > 1:
            made.setdefault("".join(word[0].upper() for word in name.words), []).append(name)
    return {short: names[0] for short, names in made.items() if len(names) == 1 and used[short] > 1}


def _parts(names: Sequence[Name], held: Held) -> dict[str, Name]:
    """Names by their parts: the longest name that begins so, else the one that ends so, else the name itself."""
    found: dict[str, Name] = {}
    ordered = sorted(names, key=lambda n: -len(n.words))
    spelt = [(name, [w.lower() for w in name.words]) for name in ordered]
    begun = [(parts[:size], name) for name, parts in spelt for size in range(1, len(parts))]
    closest = sorted(spelt, key=lambda pair: (len(pair[1]), len(pair[1][0])))  # an initial before a first name
    whole_names: dict[str, Name] = {}
    for name, parts in spelt:
        titles = whole_names[" ".join(parts)].honorifics if " ".join(parts) in whole_names else ()
        whole_names[" ".join(parts)] = replace(name, honorifics=(*titles, *name.honorifics))
    ended = [
        (parts[-size:], name)
        for name, parts in closest
        for size in range(1, len(parts))
        if not _apart(name, whole_names.get(" ".join(parts[-size:])), held)
    ]
    outer = [([parts[0], parts[-1]], name) for name, parts in spelt if len(parts) > 2 and parts[0] not in MANY]
    whole = [(parts, name) for name, parts in spelt]
    for parts, name in (*begun, *ended, *outer, *_middles(names), *whole):
        part = " ".join(parts)
        if len(part) > 2 and not (len(parts) == 1 and part.endswith(".")):
            found.setdefault(part, name)
    same = {**_shortened(names, held), **_misspelt(names, held)}
    return {part: _longest(same.get(name.text.lower(), name), found) for part, name in found.items()}


WIVES = frozenset({"ny", "nyonya"})
"""Titles before the name of a wife, which her husband's ends."""
WOMEN, MEN = frozenset({"hj", "hajah", "hajjah", "ibu", "bu"}), frozenset({"h", "haji", "kh", "bapak", "pak"})


POSTS = ("Kepala Bidang", "Kepala Seksi", "Kepala Subbagian", "Kepala Subbidang", "Camat", "Lurah", "Kepala Desa")
"""Posts of the service that nobody has beside another one."""


def _apart(name: Name, other: Name | None, held: Held) -> bool:
    """Whether a name that another one ends is somebody else's: a husband's, ``Ny. Sri Adamin Siregar`` and ``Bupati Adamin Siregar``, or an officer's with another post."""
    if other is None:
        return False
    hers, his = ({letters(title) for title in one.honorifics} for one in (name, other))
    married = bool(hers & WIVES) or bool(hers & WOMEN and his & MEN)
    if _consort(name, other, held):
        return True
    if len(other.words) == 1:
        return (bool(hers & (WIVES | WOMEN)) and _others(name, other, held)) or _posts(name, other, held)
    return married or _others(name, other, held)


CONSORTS = ("Ketua Tim Penggerak Pemberdayaan", "Ketua Dharma Wanita", "Ketua Dewan Kerajinan", "Bunda ")
"""How the offices begin that the wife of a head has."""
HEADS = (
    "Gubernur",
    "Bupati",
    "Wali Kota",
    "Wakil Gubernur",
    "Wakil Bupati",
    "Wakil Wali Kota",
    "Sekretaris Daerah",
    *POSTS,
)


def _consort(name: Name, other: Name, held: Held) -> bool:
    """Whether she has an office of the wife of a head, and he is one: ``Ketua TP PKK Sri Siregar``, ``Camat Siregar``."""
    hers, his = (held.get(one.text.lower(), set()) for one in (name, other))
    return any(office.startswith(CONSORTS) for pair in hers if (office := " ".join(pair))) and any(
        office.startswith(HEADS) for office, _ in his
    )


def _posts(name: Name, other: Name, held: Held) -> bool:
    """Whether two names are of two people since each has a post of the service, of which one has one: Kepala Seksi X, Kepala Bidang Y."""
    theirs = (held.get(one.text.lower(), set()) for one in (name, other))
    posts = [{post for one in offices if (post := " ".join(one)).startswith(POSTS)} for offices in theirs]
    return all(posts) and posts[0].isdisjoint(posts[1])


def _middles(names: Sequence[Name]) -> Iterator[tuple[list[str], Name]]:
    """The words inside longer names, each with the one name that has it: ``Syam`` of Adamin Syam Siregar."""
    bearers: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in names:
        for word in name.words[1:-1]:
            bearers[word.lower()][name.text.lower()] = name
    for word, one in bearers.items():
        if len(one) == 1 and len(word) >= SHORTENED - 1 and word not in MANY and not ordinary(word):
            yield [word], next(iter(one.values()))


def _longest(name: Name, found: Mapping[str, Name]) -> Name:
    """The name that has a name as its part, and so on."""
    while (longer := found.get(name.text.lower(), name)) and len(longer.words) > len(name.words):
        name = longer
    return name


def fullest(lines: Iterable[Sequence[Chunk]]) -> dict[str, Name]:
    """The fullest form of every name and part of a name of the article."""
    read = list(lines)
    names = [c.value.name for found in read for c in found if isinstance(c.value, Actor) and c.value.name]
    return _parts(names, _held(read))


def _shortened(names: Sequence[Name], held: Held) -> dict[str, Name]:
    """Single words that a longer word of one other name begins with: ``Restu`` of Restuardy Daud."""
    known = {name.text.lower(): name for name in names}.values()
    out: dict[str, Name] = {}
    for name in (name for name in known if len(name.words) == 1):
        low = name.words[0].lower()
        longer = [o for o in known if len(o.words) > 1 and any(w.lower().startswith(low) for w in o.words)]
        if len(low) >= SHORTENED and len(longer) == 1 and not _others(name, longer[0], held):
            out[low] = longer[0]
    return out


def _misspelt(names: Sequence[Name], held: Held) -> dict[str, Name]:
    """Names that are one slip away from one that stands earlier in the article or is longer: Adammin is Adamin."""
    out: dict[str, Name] = {}
    known = list({name.text.lower(): name for name in names}.values())
    near = _near(known)
    for at, name in enumerate(known):
        close = sorted({k for key in _keys(name) for k in near[key]} - {at})
        others = [known[k] for k in close if k < at or len(known[k].words) > len(name.words)]
        alike = [other for other in others if _alike(name, other) and not _others(name, other, held)]
        if len(alike) == 1:
            wrong, right = (alike[0], name) if _heard(name) > _heard(alike[0]) else (name, alike[0])
            out[wrong.text.lower()] = right
    return out


def _near(known: Sequence[Name]) -> dict[str, list[int]]:
    """The places of names by what two of them share if they differ in one slip: a whole word, all letters, a first letter."""
    found: dict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(known):
        for key in {*_keys(name), *(word[0].lower() for word in name.words)}:
            found[key].append(at)
    return found


def _keys(name: Name) -> set[str]:
    """What another name has too that is the same but for one slip: of several words one at least is right."""
    lows = [word.lower() for word in name.words]
    return {*lows, "".join(lows)} if len(lows) > 1 else {lows[0][0], lows[0]}


def _heard(name: Name) -> int:
    """How many words of the name are known as names of people."""
    return sum(w.lower() in words("given_names") or w.lower() in words("name_words") for w in name.words)


def _alike(name: Name, other: Name) -> bool:
    """Whether each word of a name is one of the other's, in order, but for one slip in a long word, or two written as one."""
    if "".join(name.words).lower() == "".join(other.words).lower():
        return True
    theirs = [word.lower() for word in other.words]
    slips, at = 0, 0
    for word in (word.lower() for word in name.words):
        found = next((k for k in range(at, len(theirs)) if word == theirs[k] or _slip(word, theirs[k])), None)
        if found is None:
            return False
        slips, at = slips + (word != theirs[found]), found + 1
    return slips == 1


def _slip(word: str, other: str) -> bool:
    if word != other and len(word) > SHORTEST and DOUBLED.sub(r"\1", word) == DOUBLED.sub(r"\1", other):
        return True  # Edison, Eddison
    return len(word) >= LONG and word[0] == other[0] and word != other and one_slip(word, other)
