"""Where the field of affairs ends that an organisation is named by. Its proper name: ``proper.py``."""

from __future__ import annotations

from functools import cache

from jejaring.loaders.indonesian.institutions import abbreviated, heads, named, office_head
from jejaring.loaders.indonesian.lexicons import table, words
from jejaring.loaders.indonesian.patterns import classes
from jejaring.loaders.indonesian.scan import DERIVED, GOVERNMENTS, LEVELS, Scan, common, field_words

JOINED = frozenset({"dan", "&", "serta"})
MAX_FIELD = 16


def field(scan: Scan, at: int) -> int:
    """The end of a field of affairs: ``Komunikasi, Informatika, Statistik dan Persandian``."""
    end = at
    while end < len(scan.lows) and end - at < MAX_FIELD:
        low = scan.lows[end]
        if _belongs(scan, end):
            end += 1
        elif (end > at and low in JOINED and _belongs(scan, end + 1) and _affair(scan, end + 1)) or (
            end > at and low in JOINED and (_small(scan, end + 1) or _managers(scan, end + 1))
        ):
            end += 2
        elif end > at and low in (",", "/", "-") and _continues(scan, end):
            end += 1
        elif (
            end > at
            and low in field_words()
            and not scan.capital(end)
            and scan.low(end + 1) in ("direktorat", "deputi")
        ):
            end += 1  # Direktorat Pemberdayaan informatika Direktorat Jenderal X
        elif low in ("untuk", "bagi") and end > at and _belongs(scan, end + 1):
            end += 2
        else:
            break
    return end


def _small(scan: Scan, at: int) -> bool:
    """Whether the last affair of a name lost its capital: ``Informatika dan persandian Kabupaten X``."""
    return scan.low(at) in field_words() and (scan.region_words(at + 1) or scan.low(at + 1) in ("(", ","))


def _affair(scan: Scan, at: int) -> bool:
    """Whether a word is one of affairs, not the first of another organisation: ``dan Koperasi Kota X``, ``dan Desa``."""
    if not starts_other(scan, at):
        return True
    ends = scan.region_words(at + 1) or not scan.capital(at + 1)
    return scan.low(at) in field_words() and ends and not office_head(scan, at)


def _managers(scan: Scan, at: int) -> bool:
    """Whether the last affair is named by who runs it: ``Bidang E-Government dan Pengelola Aplikasi``."""
    return scan.low(at) in ("pengelola", "pengendali", "pengawas") and _belongs(scan, at + 1)


def _belongs(scan: Scan, at: int) -> bool:
    low = scan.low(at)
    if low == "pusat" and scan.low(at - 1) in ("pemerintah", "uptd", "upt"):
        return scan.capital(at)
    if low == "e" and scan.low(at + 1) in ("government", "gov", "governance", "commerce", "office"):
        return scan.capital(at)
    if not scan.capital(at):
        between = scan.capital(at - 1) and scan.capital(at + 1) and {low, scan.low(at + 1)} <= field_words()
        return between or (low.startswith("e-") and scan.tokens[at].text[2].isupper())
    if low.startswith("e-"):
        return True
    if initial(scan, at):
        return False
    if low == "badan" and starts_other(scan, at) and scan.low(at + 1) != "usaha":
        return False
    if low == "sekretariat" and scan.low(at + 1) in ("jenderal", "daerah", "dprd", "wakil", "wapres", "presiden"):
        return False
    if low == "fungsional" and scan.low(at - 1) == "kompetensi":
        return True  # Pusat Pengembangan Kompetensi Fungsional
    if low == "unit" and scan.low(at + 1) in ("pengelola", "pelaksana", "layanan"):
        return False
    if low == "kota" and scan.low(at - 1) not in PLANNED:
        return False  # Dinas Sosial Kota: the one of the city
    if low in field_words():
        return not scan.region(at)
    if GOVERNMENTS.get(low) or low in ranks() or LEVELS.get(low) in ("provinsi", "kabupaten"):
        return False
    if scan.region(at) or starts_other(scan, at) or acts(scan, at) or known(scan, at):
        return False
    return (
        (scan.upper(at) and len(low) <= 10 and low not in LEVELS and low not in words("given_names"))
        or (common(low) and not _begins_name(scan, at))
        or low in ("i", "ii", "iii", "iv", "v")
    )


PLANNED = frozenset({"tata", "penataan", "pengembangan", "infrastruktur", "kawasan", "dan"})
"""Words that make ``Kota`` behind them an affair: Dinas Tata Kota."""


def initial(scan: Scan, at: int) -> bool:
    """Whether a letter opens a person's name: ``M. Sadly``, and ``I Wayan`` that is no numeral."""
    low = scan.low(at)
    if not scan.capital(at + 1):
        return False
    return (len(low) == 2 and low.endswith(".")) or (low == "i" and scan.low(at + 1).rstrip(".") in birth_names())


@cache
def birth_names() -> frozenset[str]:
    """Balinese names by order of birth and of descent, which stand behind ``I`` and ``Ni``."""
    return frozenset(table("titles")["birth_names"])


def acts(scan: Scan, at: int) -> bool:
    """Whether a verb of the clause grammar stands at ``at``: in headlines it has a capital too."""
    found = classes().longest(scan.lows, at)
    return found is not None and found[1] in ACTING


ACTING = frozenset(
    "CAME ATTEND ATTENDED_BY ESCORTED OPEN OPENED_BY WELCOME VISIT LEADS LED_BY ORGANISE ORGANISED_BY REPRESENTS RECEIVES WINS HANDS INSTALLS SAYS".split()
)


@cache
def ranks() -> frozenset[str]:
    """First words of the ranks of police and army: ``kompol``, ``letkol``."""
    return frozenset(rank.lower().split()[0] for rank in table("titles")["ranks"])


def _begins_name(scan: Scan, at: int) -> bool:
    """Whether a rare word is rather a name: before a personal name (Menko PMK Puan Maharani) or at the end of a field."""
    low, behind = scan.low(at), scan.low(at + 1)
    if low in words("frequent_words") or low in words("title_words"):
        return False
    if behind in words("given_names") or _unheard(scan, at):
        return True
    return not (
        DERIVED.match(low)
        or scan.capital(at + 1)
        or behind in JOINED
        or scan.region(at + 1)
        or (behind == "," and _continues(scan, at + 1))
    )


SORTS = frozenset("dinas badan bagian biro kantor bidang seksi".split())
"""Sorts of office, which may stand without their affair where the article has named it."""


def _unheard(scan: Scan, at: int) -> bool:
    """Whether two words that name no affair stand behind the sort of office: Kepala Dinas Adwar Skenda."""
    behind = scan.low(at + 1)
    if scan.low(at - 1) not in SORTS:
        return False
    if DERIVED.match(scan.low(at)) or not scan.capital(at + 1) or scan.upper(at + 1) or scan.region(at + 1):
        return False
    return not (common(behind) or behind in field_words() or starts_other(scan, at + 1))


def known(scan: Scan, at: int) -> bool:
    """Whether the abbreviation at ``at`` is one of a body, not of a field: ``BPJS``, ``DPMPTSP``."""
    listed = named().longest(scan.lows, at) is not None or abbreviated().longest(scan.lows, at) is not None
    defined = scan.known.bodies.get((scan.lows[at],)) if scan.upper(at) else None
    return listed or (defined is not None and defined.kind != "regional")


def starts_other(scan: Scan, at: int) -> bool:
    """Whether a new organisation or office, not a field, begins at ``at``."""
    return heads().longest(scan.lows, at) is not None or office_head(scan, at) is not None


def _continues(scan: Scan, at: int) -> bool:
    """Whether a comma or slash at ``at`` joins fields: more fields follow, and a last one after ``dan``."""
    if scan.lows[at] in ("/", "-"):
        return _belongs(scan, at + 1) and not scan.tokens[at].gap
    end, steps = at + 1, 0
    while steps < MAX_FIELD and end < len(scan.lows):
        low = scan.lows[end]
        if low in JOINED:
            last = scan.low(end + 1)
            affair = last in field_words() or (scan.capital(end + 1) and common(last) and end - at > 2)
            return affair and _affair(scan, end + 1)
        if low == ",":
            if scan.low(end + 1) in JOINED:
                return scan.low(end + 2) in field_words()
        elif not scan.capital(end) or not (low in field_words() or (common(low) and not starts_other(scan, end))):
            return False
        end, steps = end + 1, steps + 1
    return False
