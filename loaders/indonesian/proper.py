"""Where the proper name of an organisation ends, at the person, the region or the next organisation behind it."""

from __future__ import annotations

from jejaring.loaders.indonesian import villages
from jejaring.loaders.indonesian.fields import JOINED, acts, initial, ranks, starts_other
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.scan import LEVELS, Scan, common, field_words

PERSONAL = frozenset(
    "h. hj. dr. drg. drs. dra. ir. prof. prof kh. k.h. ny. ustadz tgk. letkol kolonel mayor kapten akbp kombes".split()
)
"""Titles that open a person's name."""


def _place(scan: Scan, at: int) -> int | None:
    """The end of a region, district or village of several words at ``at``."""
    if place := scan.region(at):
        return place[0]
    known = villages.named(scan.lows, at) if scan.capital(at) and scan.capital(at + 1) else 0
    return at + known if known > 1 else None


def _named_at(scan: Scan, at: int) -> bool:
    """Whether a name follows: a given name, or two words with capitals that are in no list of words."""
    if scan.low(at) in words("given_names"):
        return True
    unknown = (not (common(scan.low(k)) or scan.region(k) or starts_other(scan, k)) for k in (at, at + 1))
    return scan.capital(at) and scan.capital(at + 1) and all(unknown)


def _holder(scan: Scan, at: int) -> bool:
    """Whether a person's name of two words follows the name of an organisation: ``RSUD Wangaya Adamin Siregar``."""
    low, before = scan.low(at), scan.low(at - 1)
    given = words("given_names")
    return (
        low in given
        and low not in words("common_words")
        and before not in given
        and scan.capital(at + 1)
        and not scan.region(at)
        and not scan.region(at + 1)
        and not common(scan.low(at + 1))
    )


def _district(scan: Scan, at: int) -> bool:
    """Whether the one word behind a region names a part of it, as the person follows: SMA Negeri 1 Binjai Hulu, Adamin."""
    return scan.capital(at) and scan.low(at + 1) == "," and scan.capital(at + 2) and not starts_other(scan, at + 2)


OF_VILLAGES = frozenset(
    "jaya makmur maju sari mulya mulyo indah baru lestari sejahtera sentosa rejo agung asri harapan karya mukti bakti permai raya utama damai subur jadi abadi bersatu".split()
)
"""Last words of names of villages, which people bear too: Desa Beringin Makmur."""


def _small_number(text: str) -> bool:
    """Whether a number is part of a name, not a year: SMPN 1, Kodim 0733."""
    return len(text) <= 3 or (len(text) == 4 and text[:2] not in ("19", "20"))


def proper(scan: Scan, at: int, *, to_name: bool = False, communal: bool = False) -> int:
    """The end of a proper name of an organisation: capitalised words and numbers; ``to_name``: up to a person's name.

    ``communal``: of a group that may bear a person's name, up to its village: KIM Adamin Siregar Kecamatan X.
    """
    end = at
    while communal and end - at < 5 and scan.capital(end) and not (starts_other(scan, end) or scan.region(end)):
        if end > at and (acts(scan, end) or scan.low(end) in ("bawa", "jadi", "ikut")):
            break  # KIM X Bawa Pulang Penghargaan
        end += 1
    if end > at:
        return end
    if (place := _place(scan, at)) and _named_at(scan, place):
        return at  # Relawan TIK Bengkulu Adamin Siregar: a branch, then its head
    while end < len(scan.lows) and end - at < 10:
        token = scan.tokens[end]
        if scan.region(end) and LEVELS.get(scan.low(end)):
            break
        if end > at + (not scan.upper(at)) and _holder(scan, end):
            break
        if end > at and initial(scan, end) and scan.low(end) == "i":
            break  # Politeknik Negeri Bali I Nyoman X
        if end > at and (
            scan.low(end) in PERSONAL
            or scan.low(end) in ranks()
            or (to_name and scan.low(end) in words("given_names") and scan.low(end) not in OF_VILLAGES)
        ):
            break
        if (
            end > at
            and (place := _place(scan, end))
            and (scan.low(place) in words("given_names") or scan.low(place + 1) in words("given_names"))
            and not _district(scan, place)
        ):
            return place
        if end > at and scan.low(end) in ("of", "for", "and") and scan.capital(end + 1):
            end += 1
        if end > at and scan.low(end).startswith("se-") and scan.tokens[end].text[3:4].isupper():
            return end + 1  # Asosiasi X se-Indonesia
        if scan.capital(end) and not (end > at and starts_other(scan, end) and scan.low(end) not in field_words()):
            end += 1
        elif (
            end > at and token.text == "/" and not token.gap and scan.capital(end + 1) and not scan.tokens[end + 1].gap
        ):
            end += 2
        elif token.kind == "number" and token.gap and (_small_number(token.text) or scan.low(end + 1) == "/"):
            end += 1
        elif (
            end > at
            and scan.low(end) in JOINED
            and scan.capital(end + 1)
            and (common(scan.low(end + 1)) or scan.low(end + 1) in field_words())
            and (not starts_other(scan, end + 1) or scan.low(end + 2) == "(")
        ):
            end += 2
        else:
            break
    return end
