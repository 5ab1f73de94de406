"""Villages and districts: the words before their names, and where such a name ends."""

from __future__ import annotations

from jejaring.loaders.indonesian import villages
from jejaring.loaders.indonesian.fields import initial
from jejaring.loaders.indonesian.people import begins_person
from jejaring.loaders.indonesian.scan import LEVELS, Scan

WITHIN = frozenset(
    {"kecamatan", "kec.", "kec", "kelurahan", "kel.", "kel", "desa", "distrik", "rw", "gampong", "nagari"}
)
PARTS = frozenset(
    "utara selatan timur barat tengah baru lama jaya indah makmur raya hulu hilir ulu ilir dalam luar i ii iii iv v kota "
    "lor kidul wetan kulon rejo mulya mulyo sari agung dua satu tiga besar kecil tua atas bawah laut darat julu jae".split()
)
"""Words that tell villages of one name apart."""


def place_end(scan: Scan, at: int) -> int:
    """Where the name of a district or village ends: a known name, else the words before a person's name."""
    if scan.tokens[at : at + 1] and scan.tokens[at].kind == "number":
        stop = at + 1
        while scan.capital(stop) and stop - at < 4 and scan.low(stop) not in WITHIN:
            stop += 1
        return stop if stop > at + 1 and scan.low(stop) == "," and begins_person(scan, stop + 1) else at + 1
    if scan.low(at) in WITHIN:
        return at
    known = villages.named(scan.lows, at)
    if known > 1 and all(scan.capital(k) for k in range(at, at + known)):
        return at + known
    stop = at
    while scan.capital(stop) and stop - at < 3 and scan.low(stop) not in WITHIN and not LEVELS.get(scan.low(stop)):
        if stop > at and initial(scan, stop) and scan.low(stop) == "i":
            break  # Perbekel Desa Kutuh I Wayan X
        if stop > at and scan.low(stop) not in PARTS and (known == 1 or begins_person(scan, stop)):
            break
        stop += 1
    return stop
