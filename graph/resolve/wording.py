"""Names whose wording varies: events, prizes and programmes compared by their content words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from jejaring.graph.claims import Entity, fold

FILLER = frozenset(
    "yang dan di ke dari pada dalam rangka untuk tahun kegiatan acara ajang tentang dengan bertajuk "
    "bertema tema tingkat oleh bagi para serta "
    "atau se the of penyerahan penganugerahan penghargaan anugerah award awards malam seluruh indonesia".split()
)
SHARED = 0.8
"""Part of the shorter name's content words that the other must have. A choice, not a measurement: with any value from
0.5 to 1 the annotated sets resolve the same, since they hold too few pairs of differing wording to tell."""
OVERLAP = 0.5
"""Part of the content words of both names together that they share. A choice as well: 0.2 to 0.8 resolve the same."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How one reference is named: the content words of its name, and every name and acronym it has, folded."""

    words: frozenset[str]
    names: frozenset[str]
    acronym: str

    @staticmethod
    def of(entity: Entity) -> Wording:
        """The wording of an entity. Names of one content word (``Rapat``) tell nothing and are left out."""
        acronym = entity.properties.get("acronym")
        folded = {fold(name) for name in (entity.name, *entity.aliases)}
        return Wording(
            content(entity.name),
            frozenset(name for name in folded if len(content(name)) > 1),
            fold(acronym) if isinstance(acronym, str) else "",
        )

    def likeness(self, other: Wording) -> float:
        """From OVERLAP to 1 where two names mean one thing, since they share a name or their content words nearly
        agree; else 0."""
        if self.names & other.names:
            return 1.0
        common = len(self.words & other.words)
        if common < 2 or common / min(len(self.words), len(other.words)) < SHARED:
            return 0.0
        overlap = common / len(self.words | other.words)
        return overlap if overlap >= OVERLAP else 0.0


def content(name: str) -> frozenset[str]:
    """The words of a name that tell it from others; years apart."""
    return frozenset(w for w in fold(name).split() if w not in FILLER and not w.isdigit())


def candidates(wordings: Sequence[Wording]) -> Iterator[tuple[int, int]]:
    """Pairs of indices of ``wordings``, the smaller first, among which are all that may be alike or share an acronym.

    A name meets only those that have one of its rarest words: as many as two alike names could lack, and one more.
    """
    having: dict[str, list[int]] = defaultdict(list)
    for index, wording in enumerate(wordings):
        for feature in _features(wording):
            having[feature].append(index)
    counts = {feature: len(found) for feature, found in having.items()}
    for index, wording in enumerate(wordings):
        met = {other for feature in _probes(wording, counts) for other in having[feature]}
        yield from ((min(index, other), max(index, other)) for other in met if other != index)


def _features(wording: Wording) -> Iterator[str]:
    yield from sorted(wording.words)
    yield from (f"name {name}" for name in sorted(wording.names))
    if wording.acronym:
        yield f"acronym {wording.acronym}"


def _probes(wording: Wording, counts: Mapping[str, int]) -> Iterator[str]:
    rarest = sorted(wording.words, key=lambda word: (counts[word], word))
    yield from rarest[: len(rarest) - ceil(SHARED * len(rarest)) + 1]
    yield from (feature for feature in _features(wording) if " " in feature)


def ranked(wordings: Sequence[Wording]) -> list[tuple[int, int]]:
    """The candidates that are alike, the likeliest first."""
    likely = [(-wordings[a].likeness(wordings[b]), a, b) for a, b in set(candidates(wordings))]
    return [(a, b) for likeness, a, b in sorted(likely) if likeness]


def distinctive(words: frozenset[str], regions: frozenset[str]) -> int:
    """How many content words of a name are neither of its kind of event nor of a region."""
    return len([word for word in words if word not in KINDS and word not in regions])


KINDS = frozenset(
    "rapat koordinasi kerja pertemuan sosialisasi pelatihan bimbingan teknis bimtek webinar workshop "
    "lokakarya seminar upacara peringatan "
    "peninjauan tinjauan kunjungan visitasi pelantikan pembukaan penutupan peresmian peluncuran launching "
    "monitoring evaluasi forum diskusi "
    "audiensi konferensi apel jalan kota kabupaten provinsi lapangan progres pembangunan daerah "
    "pemerintah nasional sidak inspeksi".split()
)
