"""A sentence as the rules about prizes see it: into the names of events, and with every region as its government."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.scan import GOVERNMENTS, LEVELS, common, heading, verbal
from jejaring.loaders.indonesian.text import OPENERS
from jejaring.loaders.indonesian.values import Actor, Body, Chunk


def view(line: Line) -> Line:
    """The line as prizes see it: what stands inside the name of an event is seen too, and a region is its government."""
    dash = next((k for k, c in enumerate(line.inner[:8]) if c.symbol == "DASH"), 0) if line.sentence.first else 0
    if "NUMBER" in (line.inner[0].symbol, *(c.symbol for c in line.inner[dash + 1 : dash + 2])):
        dash = 0  # 1. Kabupaten Paser - 98,50: no dateline
    addresses = {k for at in range(dash, len(line.inner)) for k in _address(line, at)}
    found = [c if k < dash else _governed(line, c) for k, c in enumerate(line.inner) if k not in addresses]
    return Line(line.scan, line.sentence, found, line.inner)


def _address(line: Line, at: int) -> range:
    """The chunks of a province that only says where the one before it is: ``Kabupaten Paser (Kalimantan Timur)``."""
    value, before = line.inner[at].value, at - 1
    if not isinstance(value, Region) or value.level != "provinsi" or at < 2:
        return range(0)
    bracketed = [c.symbol for c in line.inner[before : at + 2]][::2] == ["OPENING", "CLOSING"]
    if not bracketed and line.inner[before].symbol != "COMMA" and line.scan.low(line.inner[before].start) != "di":
        return range(0)
    near = line.inner[before - 1].value
    body = near.body if isinstance(near, Actor) else None
    region = near if isinstance(near, Region) else body.region if body else None
    lies = region is not None and region.level != "provinsi" and inside(region, value)
    return range(before, at + 1 + bracketed) if lies else range(0)


def inside(region: Region, province: Region) -> bool:
    """Whether a regency or city lies in a province; the provinces split off Papua in 2022 count as Papua too."""
    code = region.province or ""
    return code == province.code or code[:1] == province.code[:1] == PAPUA


PAPUA = "9"
"""First digit of the codes of all provinces of Papua (Kepmendagri 100.1.1-6117/2022)."""


THERE = frozenset(
    "kontingen tim klub regu kafilah peserta finalis grup sanggar warga masyarakat pelajar siswa siswi mahasiswa atlet umkm sekolah guru pemuda pemudi petani nelayan pengusaha wilayah administratif "
    "asal putra putri duta inovator komunitas kelompok penduduk santri perajin pengrajin wartawan jurnalis desainer seniman".split()
)
"""Words for those who live in a region: what they win, its government does not."""


def ends_name(line: Line, chunk: Chunk) -> bool:
    """Whether the region of a chunk only ends a name that no lexicon has: ``Balikpapan TV``, ``Pramuka Paser meraih …``."""
    scan, before = line.scan, chunk.start - 1
    low = scan.low(before)
    if any(c.end == chunk.start and c.symbol in ("PRIZE", "EVENT") for c in line.inner):
        return False  # Indeks SPBE Kabupaten X
    if (
        not scan.capital(before)
        or low in LEVELS
        or low in GOVERNMENTS
        or low in OPENERS
        or verbal(low)
        or low.endswith("nya")
    ):
        return False
    if heading(scan) or before == 0:
        return not (common(low) or low in words("title_words") or low in words("frequent_words"))
    return before > 0 and scan.tokens[before].kind == "word" and not scan.upper(chunk.start)


def _governed(line: Line, chunk: Chunk) -> Chunk:
    if not isinstance(chunk.value, Region) or chunk.value.level == "negara":
        return chunk
    if line.scan.low(chunk.start - 1) in THERE or ends_name(line, chunk):
        return chunk
    return replace(
        chunk, symbol="ACTOR", value=Actor(body=Body("Pemerintah", "government", chunk.value, chunk.value.name))
    )
