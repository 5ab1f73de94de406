"""Services told from other things by who runs them: ``Situation Room milik Pemerintah Kota X``, ``Call Center 112``."""

from __future__ import annotations

from collections.abc import Sequence

from jejaring.loaders.indonesian.institutions import heads
from jejaring.loaders.indonesian.kinds import kinds
from jejaring.loaders.indonesian.scan import Scan, common, verbal
from jejaring.loaders.indonesian.titles import VENUES
from jejaring.loaders.indonesian.values import Body, Chunk, Service

OWNERS = frozenset({"government", "regional", "ministry", "national", "council"})
"""Kinds of body that run services."""
RUN = frozenset(
    "disiapkan disediakan ditawarkan digulirkan dihadirkan dikelola dikembangkan diciptakan dibuat dibangun dimiliki dirancang digarap dirilis diluncurkan diterapkan dijalankan dirawat dioperasikan diurus ditangani digagas dipelihara".split()
)
"""Passive verbs of who made or runs a service."""
RUNNING = frozenset("dikelola dijalankan dioperasikan dikembangkan diurus dipelihara dirawat".split())
"""Those of them that only a service, no building or road, stands before."""
BUILT = VENUES | frozenset(
    "pasar taman stadion jalan jembatan rumah terminal pelabuhan bandara bendungan waduk masjid gor pantai pulau hutan kebun lahan tanah sekolah "
    "dana anggaran tpa tpst tps tpu bendung embung pabrik kolam alun-alun lapangan gelanggang hotel wisma asrama apartemen rusunawa rusun danau situ telaga sumber "
    "air curug gunung bukit goa gua candi makam halte dermaga mobil bus kapal perusahaan bumd museum menara tower gerai kawasan objek wisata".split()
)
"""First words of names of what a government owns and that is no service."""
NUMBERS = frozenset({"110", "112", "113", "115", "117", "118", "119", "129"})
"""Numbers of emergency services (Permenkominfo 10/2016), which say what is called."""
CALLED = frozenset(
    {"center", "centre", "layanan", "darurat", "kedaruratan", "panggilan", "hotline", "telepon", "nomor"}
)
"""Words of the name of such a service, before the number."""
LONGEST = 5
"""Chunks of a name."""


def hotline(scan: Scan, found: Sequence[Chunk], at: int) -> Chunk | None:
    """``Call Center 112``, ``layanan panggilan darurat 112``: the emergency service of a number, by all its words."""
    first = scan.low(found[at].start)
    if first not in ("call", "layanan", "hotline") or found[at].symbol not in ("WORD", "NAME"):
        return None
    end = at + 1
    while end < len(found) and end - at < LONGEST and scan.low(found[end].end - 1) in CALLED:
        end += 1
    if end == len(found) or found[end].symbol != "NUMBER" or scan.low(found[end].start) not in NUMBERS:
        return None
    name = scan.text(found[at].start, found[end].end)
    number = scan.low(found[end].start)
    others = (f"Call Center {number}", f"Layanan {number}", f"Layanan Darurat {number}")
    return Chunk("PROGRAMME", found[at].start, found[end].end, Service(name[:1].upper() + name[1:], name, others))


def owned(scan: Scan, found: Sequence[Chunk], at: int) -> Chunk | None:
    """``Situation Room milik Pemerintah Kota X``, ``Smart Kampung yang dikelola Dinas Y``: a name that is no place's."""
    start, end = found[at].start, at
    while end < len(found) and end - at < LONGEST and _names(scan, found[end], first=end == at):
        end += 1
    if end == at or end + 1 >= len(found) or scan.low(start) in BUILT or scan.capital(start - 1):
        return None
    if kinds().longest(scan.lows, start) or heads().longest(scan.lows, start):
        return None
    last = found[end - 1].end
    plain = all(map(common, scan.lows[start:last]))
    verb = _runs(scan, found, end)
    if verb is None or (plain and (verb == "milik" or last == start + 1)):
        return None
    name = scan.text(start, last)
    return Chunk("PROGRAMME", start, last, Service(name, name, ()))


def _names(scan: Scan, chunk: Chunk, *, first: bool) -> bool:
    if chunk.symbol == "NUMBER":
        return not first
    return chunk.symbol in ("WORD", "NAME") and scan.capital(chunk.start) and not verbal(scan.low(chunk.start))


def _runs(scan: Scan, found: Sequence[Chunk], at: int) -> str | None:
    """The word for running a service at chunk ``at`` that a body which may stands behind."""
    low = scan.low(found[at].start)
    that = low == "yang"
    verb = scan.low(found[at + 1].start) if that else low
    by = at + 1 + that
    by += by < len(found) and found[by].symbol == "BY"
    owner = found[by].value if by < len(found) else None
    runs = verb in RUNNING or (verb == "milik" and not that)
    return verb if runs and isinstance(owner, Body) and owner.kind in OWNERS else None
