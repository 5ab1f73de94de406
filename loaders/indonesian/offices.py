"""Offices: ``Pj Sekretaris Daerah Kota Balikpapan``, ``Kepala Diskominfo Kaltim``, ``mantan Wali Kota``, ``Kadisdik``."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian import bodies
from jejaring.loaders.indonesian.affairs import affairs
from jejaring.loaders.indonesian.beginnings import of_state
from jejaring.loaders.indonesian.complements import (
    attached,
    constituency,
    headed,
    organised,
    regional,
    unit,
)
from jejaring.loaders.indonesian.institutions import Head, heads, may_open_office, office_head, prefixes
from jejaring.loaders.indonesian.localities import governmental, village
from jejaring.loaders.indonesian.opening import joined
from jejaring.loaders.indonesian.people import begins_person
from jejaring.loaders.indonesian.scan import STREETS, Scan
from jejaring.loaders.indonesian.text import TITLES
from jejaring.loaders.indonesian.values import Body, Office


def office(scan: Scan, at: int) -> tuple[int, Office] | None:
    """The office that begins at ``at``, with its unit, body and region, and where it ends."""
    if not may_open_office(scan.lows[at]):
        return None
    if scan.tokens[at].kind != "word" or tuple(scan.lows[at : at + 2]) == ("pimpinan", "tinggi"):
        return None
    if scan.low(at - 1) in STREETS | {"forum"}:
        return None  # Jalan Gubernur Suryo, forum pimpinan Kecamatan
    if scan.low(at).startswith("setda") and scan.capital(at - 1):
        return None  # a body: Administrasi Umum Setda
    start, status = _status(scan, at)
    found = office_head(scan, start)
    if found is None:
        return _acting_for(scan, start) if status == "acting" else None
    taken, head = found
    if head.name == "Inspektur" and scan.low(start + taken) in ("upacara", "apel"):
        return None  # who takes the salute
    if head.name == "Fungsional" and (position := office_head(scan, start + taken)):
        taken, head = taken + position[0], position[1]  # Pejabat Fungsional Pranata Komputer
    end = start + taken
    if scan.low(end) == "." and scan.low(end - 1) in TITLES:
        end += 1  # Kabid. Persandian
    if bracket := scan.acronym(end):
        end = bracket[0]
    if (
        scan.low(end) == "("
        and (inner := prefixes().longest(scan.lows, end + 1))
        and scan.low(end + 1 + inner[0]) == ")"
    ):
        end, status = end + inner[0] + 2, inner[1]
    read = _complement(scan, end, head, status)
    if read is None:
        return None
    end, result = _numbered(scan, *_again(scan, of_state(scan, read[0]), read[1]))
    if not scan.capital(start) and end == start + taken and status == "definitive":
        return None  # a bare common noun: kepala, ketua
    if not scan.capital(start) and result.name in COMMON:
        return None
    return _timed(scan, of_state(scan, end), result)


def _acting_for(scan: Scan, at: int) -> tuple[int, Office] | None:
    """``Plt Diskominfo Kota X``: who acts as the head of an agency, whose office goes unsaid."""
    found = bodies.body(scan, at)
    if found is None or found[1].kind != "regional":
        return None
    return found[0], Office("Kepala", "unit", "acting", body=found[1])


def _again(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """Behind the office's short form in brackets: ``Kepala Unit Reserse Kriminal (Kanit Reskrim) Polsek X``."""
    close = scan.bracketed(end, SHORT) if scan.low(end) == "(" and office_head(scan, end + 1) else None
    if close is None:
        return end, made
    if made.body and made.body.region is None:  # Kepala Dinas Pendidikan (Kadisdik) Kota X
        stop, whole = bodies.within(scan, close, made.body)
        return stop, replace(made, body=whole)
    return (close, made) if made.body or made.region else attached(scan, close, made)


SHORT = 4
"""Words of a short form in brackets."""


def _numbered(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """``Kepala Perpustakaan SMK 1 Sapuran, A``: a number and the place behind it, before a comma and a name."""
    stop = end + 1
    if not scan.tokens[end : end + 1] or scan.tokens[end].kind != "number":
        return end, made
    while scan.capital(stop) and stop - end <= SHORT:
        stop += 1
    named = stop > end + 1 and scan.low(stop) == "," and begins_person(scan, stop + 1)
    return (stop, replace(made, tail=f"{made.tail} {scan.text(end, stop)}".strip())) if named else (end, made)


def _timed(scan: Scan, end: int, made: Office) -> tuple[int, Office]:
    """Behind the words that tell when it is held: ``terpilih``, ``yang baru``, ``saat itu``, ``periode 2021-2025``."""
    for phrase, status in WHEN:
        stop = end + len(phrase)
        if tuple(scan.lows[end:stop]) == phrase and (scan.low(stop) in (",", "") or scan.capital(stop)):
            return stop, replace(made, status=status or made.status)
    return _term(scan, end), made


WHEN = (
    (("terpilih",), ""),
    (("yang", "baru"), ""),
    (("baru",), ""),
    (("saat", "itu"), "former"),
    (("kala", "itu"), "former"),
    (("waktu", "itu"), "former"),
    (("terdahulu",), "former"),
    (("yang", "lama"), "former"),
    (("lama",), "former"),
    (("sebelumnya",), "former"),
    (("saat", "ini"), ""),
)
TERMS = (("periode",), ("masa", "bakti"), ("masa", "jabatan"), ("masa", "khidmat"), ("tahun",))


def _term(scan: Scan, end: int) -> int:
    """Behind the term of office: ``Ketua Umum APEKSI Periode 2021-2025``, ``… masa bakti 2022-2027``."""
    start = end + 1 if scan.low(end) == "(" else end
    for words in TERMS:
        at = start + len(words)
        if tuple(scan.lows[start:at]) == words and at < len(scan.tokens) and scan.tokens[at].kind == "number":
            at += 1
            if (
                scan.low(at) in ("-", "/", "s.d", "sampai", "hingga")
                and at + 1 < len(scan.tokens)
                and scan.tokens[at + 1].kind == "number"
            ):
                at += 2
            return at + 1 if start > end and scan.low(at) == ")" else (end if start > end else at)
    return end


COMMON = frozenset({"Pengajar", "Pengelola", "Pengendali", "Fungsional", "Surveyor", "Pengawas", "Penata", "Perencana"})
"""Offices that are common nouns without a capital: pengelola pantai."""


def _status(scan: Scan, at: int) -> tuple[int, str]:
    found = prefixes().longest(scan.lows, at)
    if found is None:
        return at, "definitive"
    end = at + found[0]
    if scan.low(end) == "." and not scan.tokens[end].gap:
        end += 1
    if bracket := scan.bracketed(end, 2):
        end = bracket
    return end, found[1]


def _complement(scan: Scan, end: int, head: Head, status: str) -> tuple[int, Office] | None:
    made = Office(head.name, head.of, status)
    if head.of == "region":
        return regional(scan, end, made)
    if head.of == "head":
        return headed(scan, end, made)
    if head.of in ("none", "state"):
        return constituency(scan, end, made) if "Perwakilan" in made.name else (end, made)
    if head.of in ("government", "security", "office", "council"):
        stop, placed = governmental(scan, end, made)
        return constituency(scan, stop, placed) if "Perwakilan" in made.name else (stop, placed)
    if head.of == "village":
        return village(scan, end, made)
    if head.of == "fused":
        name, full = head.name.split(" ", 1) if not head.name.startswith("Wakil") else ("Wakil Kepala", head.name[13:])
        kind = heads().longest(full.lower().split(), 0)
        end, full = joined(scan, end, full)
        end, known = bodies.within(scan, end, Body(full, kind[1][1] if kind else "regional"))
        return end, replace(made, name=name, of="unit", body=known)
    if head.of == "unit":
        return unit(scan, end, made)
    return affairs(scan, end, made) if head.of == "field" else organised(scan, end, made)
