"""Words for prizes: the nouns before a name, what marks one, and what stands between."""

from __future__ import annotations

from functools import cache

from jejaring.loaders.indonesian.lexicons import Phrases, table

OPENING = frozenset(
    "penerima pemda selain pada dalam untuk bagi menurut atas dari dengan melalui ajang acara usai saat setelah sejak dapat penyerahan penyematan pengalungan pemberian penerimaan peraih pemenang daftar berikut juara".split()
)
"""Words that open a sentence, no name."""
CEREMONY = frozenset("puncak malam rangkaian gelaran".split())
"""Words of the ceremony before the name of its prize: Puncak Rangkaian Acara X Award."""
SPORTS = frozenset({"dunia", "asia", "eropa", "aff", "liga", "interkontinental"})
"""Behind ``Piala`` they name a competition of sports."""
PRAISE = frozenset("bergengsi bergensi prestisius tertinggi istimewa".split())
"""Words of praise between noun and name."""
OCCASIONS = frozenset("ajang acara kompetisi even event kegiatan lomba".split())
"""Nouns between the word for a prize and its name: Penghargaan Ajang X."""
WEAK = frozenset("apresiasi sertifikat predikat opini gelar rekor plakat medali lencana".split())
"""Heads that are ordinary words too: a prize only with a name."""
BEARERS = frozenset("penghargaan anugerah apresiasi piagam plakat trofi tropi sertifikat".split())
"""What a prize is, or is handed over as: ``plakat X Award`` is X Award."""
AWARDS = frozenset({"award", "awards"})
"""Words that end the name of a prize."""
RATED = frozenset({"predikat", "skor", "peringkat", "kualifikasi", "nilai"})
"""Words of a sentence that tells the outcome of an evaluation."""


@cache
def entries(group: str) -> Phrases[str]:
    """The phrases of one list of the lexicon: ``heads`` (nouns before a name), ``topics`` (what prizes are given for, which names
    them in lower case too: ``penghargaan smart city``), ``named`` (``Rekor MURI``, whose noun is part of the name), ``programmes``."""
    return Phrases([(word, word) for word in table("awards")[group]])


def heads() -> Phrases[str]:
    """Nouns for a prize before its name."""
    return entries("heads")


@cache
def marks() -> frozenset[str]:
    return frozenset(word for word in table("awards")["marks"] if " " not in word)
