"""From the text of an article to sentences of tokens, every one with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from jejaring.loaders.indonesian.lexicons import table, words
from jejaring.loaders.indonesian.wrapping import unwrapped

ALIKE = str.maketrans(
    {
        "\u00a0": " ",
        "\u2007": " ",
        "\u202f": " ",
        "\u200b": " ",
        "\ufeff": " ",
        "\t": " ",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‘": "'",
        "’": "'",
        "`": "'",
        "´": "'",
        "–": "-",
        "−": "-",
        "‐": "-",
        "‑": "-",
        "•": "*",
        "●": "*",
        "▪": "*",
        "\r": " ",
        "\u2028": "\n",
        "\u2029": "\n",
    }
)
"""Characters that mean the same: one for one, so that offsets stay those of the stored text."""

TOKEN = re.compile(
    r"""
    (?P<noise>https?://\S+|www\.\S+|\#\w+|@\w+|\S+@\w+\.\w+
    |\b(?:[a-z0-9][a-z0-9-]*\.)+(?:go\.id|co\.id|or\.id|ac\.id|sch\.id|web\.id|id|com|org|net)\b(?:/\S*)?)
  | (?P<dotted>(?:[A-Z][A-Za-z]{0,4}\.){2,}(?:[A-Z][A-Za-z]{0,4}(?=[,.\s;)]|$)\.?)?   # S.Sos.  H.M.  A.P.
              |[A-Z][A-Za-z]{0,3}\.(?:[A-Z][A-Za-z]{0,4})(?![A-Za-z]|'[a-z])\.?       # M.Si  S.Kom
              |(?:[Dd]rs?|[Dd]ra|[Dd]rg|[Ii]r|[Hh][Jj]?|Prof|Ka|Hi|Kgs|Kms|Mgs|Msy|KH|Tgk|Ust|Ustz|Pdt|Pnt|DR|DRS|DRA|IR|PROF|Ny|Tn|No|Jl|Kab|Prov|Kec|Kel|Sdr|Bpk|Pj|Plt|Plh|Pjs|St|Ph|Hr|Apt|Tbk|PT|CV|UD|Kol|Inf|dkk|dll|dsb|Moh|Muh|Mohd|Much|Moch)\.
              |[Pp]em(?:prov|kab|kot|da)\.(?=\ ?[A-Z][a-z])                                # Pemprov. Kaltim
              |(?:HMS?|H[ARSZ]|KHM?|R[AMRPT]|TB|G[TM]|LT|AA|IB|A[HMPR]|PR)\.(?=\ ?[A-Z][a-z])
              |(?:(?<=Dr\.\ )|(?<=Drs\.\ )|(?<=Ir\.\ )|(?<=Prof\.\ ))[A-Z]{2,3}\.(?=\ [A-Z][a-z]{2})   # Dr. HAS. Adamin
              |C\.[Zz]i\b|TP\.(?=\ PKK)|[A-Z]\.(?!\.))                                                              # an initial
  | (?P<word>[A-Z][a-z]+[aiu]'(?=\ [A-Z][a-z])   # Asma' Adamin
              |[A-Z][A-Za-z0-9-]*\.(?:com|co\.id|net|id)\b|\d+[A-Z]{1,3}\b|[A-Z]{2,5}\d{1,2}\b(?![-.,]\d)|[^\W\d_]+(?:\d+[^\W\d_]+)*(?:'[^\W\d_]+)*(?:-[^\W\d_]+(?:'[^\W\d_]+)*)*(?:-\d+\b)?(?:-[^\W\d_]+)*)
  | (?P<number>\d+(?:[.,]\d+)*)
  | (?P<mark>\S)
    """,
    re.VERBOSE,
)
SINGLE = re.compile(r"(?<![\w'])'(?=[\w\"])(?:[^'\n]|(?<=\w)'(?=\w)){3,160}?(?<=[\w.,!?)])'(?![\w'])")
"""What stands in single quotes; the apostrophe of Mas'ud is none."""
EMPHASIS = re.compile(r"(?<!\w)_(?=\w)|(?<=[^\W_])_(?!\w)")
"""An underline around words that are to be in italics: ``_keynote speaker_``."""
TIGHT = re.compile(r"(?<=[^\W\d_])—(?=[^\W\d_])")
"""A long dash between two words, which it parts where a hyphen joins them."""
DATELINE = re.compile(r"^([A-Z]{4,}(?: [A-Z]{3,})?)-(?=[A-Z][a-z])", re.MULTILINE)
"""A town in capitals that a hyphen without spaces parts from the text: ``BALIKPAPAN-Penjabat …``."""
PARTING = "\N{HORIZONTAL BAR}"
GLUED = re.compile(r"([A-Z]{1,2}[a-z]{0,2}\.)([A-Z][a-z]{2,})")
TITLED = re.compile(
    r"(?:Prof|Dr|Ir|Drs|Dra)\.(?:[A-Z][A-Za-z]{0,3}\.)+(?:[A-Z][a-z]+(?:'[a-z]+)?)?|(?:H|Hj|KH|Tgk)\.(?:[A-Z][a-z]{0,3}\.)+[A-Z][a-z]{2,}"
)
"""Titles without a space between them, or before the name: ``Ir.H.``, ``H.M.Faisal``."""
PIECE = re.compile(r"[A-Z][A-Za-z]*\.?")
SENTENCE_MARKS = ".!?"
CLOSING = "\"')"


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, mark or piece of noise (URL, handle, hashtag); ``start`` and ``end`` count in the text."""

    text: str
    low: str
    start: int
    end: int
    kind: str
    gap: bool
    quoted: bool

    @property
    def capital(self) -> bool:
        """Whether it begins as a name does."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of one sentence. ``line`` counts lines of the text; ``first`` says that a line begins here."""

    tokens: tuple[Token, ...]
    line: int
    first: bool
    last: bool

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


def alike(text: str) -> str:
    """``text`` with one form for each kind of space, quote, dash and bullet, and lines unwrapped; as long as before."""
    whole = unwrapped(text)
    whole = EMPHASIS.sub(" ", whole) if "_" in whole else whole
    parted = DATELINE.sub(rf"\1{PARTING}", TIGHT.sub(PARTING, whole)).replace("—", "-")
    plain = re.sub(r"(?<=\S)''", '" ', parted.translate(ALIKE)).replace("''", ' "')
    return SINGLE.sub(lambda match: f'"{match.group()[1:-1]}"', plain)


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of ``text`` in order. A line break ends a sentence; a dot after a title or initial does not."""
    offset = 0
    for number, line in enumerate(alike(text).split("\n")):
        tokens = tuple(_tokens(line, offset))
        offset += len(line) + 1
        cuts = [0, *_cuts(tokens), len(tokens)]
        for start, end in pairwise(cuts):
            if end > start:
                yield Sentence(tokens[start:end], number, start == 0, end == len(tokens))


def _tokens(line: str, offset: int) -> Iterator[Token]:
    quoted, end = False, 0
    for match in TOKEN.finditer(line):
        kind = "word" if match.lastgroup == "dotted" else match.lastgroup or "mark"
        if match.group() == '"':
            quoted = not quoted
        gap = match.start() > end or not match.start()
        at = match.start()
        whole = match.group().replace(PARTING, "-")
        for word in _unglued(whole) if match.lastgroup == "dotted" else (whole,):
            yield Token(word, word.lower(), offset + at, offset + at + len(word), kind, gap, quoted and word != '"')
            at, gap = at + len(word), True
        end = match.end()


def _unglued(word: str) -> tuple[str, ...]:
    """``M.Faisal`` and ``H.Edison`` are an initial or title and a name, ``Ir.H.Edison`` two titles; ``M.Hum`` is a degree."""
    if TITLED.fullmatch(word):
        return tuple(PIECE.findall(word))
    if word.startswith("Ka."):
        return ("Ka.", word[3:]) if word[3:] else (word,)  # Ka.BKPM
    match = GLUED.fullmatch(word)
    return (match.group(1), match.group(2)) if match and word.replace(".", "").lower() not in degrees() else (word,)


@cache
def degrees() -> frozenset[str]:
    """Academic degrees in lower case, without dots and spaces."""
    return frozenset(re.sub(r"[. ]", "", str(degree)).lower() for degree in table("titles")["degrees"])


def _cuts(tokens: Sequence[Token]) -> Iterator[int]:
    """Where a new sentence begins: after a full stop (and its quotes) before something that can open one."""
    for at, token in enumerate(tokens[:-1]):
        if _ends_with_degree(token, tokens[at + 1]) or _new_subject(tokens, at):
            yield at + 1
        title = at > 0 and tokens[at - 1].low in TITLES and tokens[at + 1].low not in OPENERS
        shortened = token.text == "." and at and (tokens[at - 1].low in SHORTENED or title)
        if token.text not in SENTENCE_MARKS or _numbering(tokens, at) or shortened:
            continue
        after = at + 1
        while after < len(tokens) and tokens[after].text in CLOSING and not tokens[after].gap:
            after += 1
        behind_degree = at > 0 and token.text == "." and _degree(tokens[at - 1])
        if behind_degree and after < len(tokens) and (tokens[after].text == "(" or _degree(tokens[after])):
            continue  # Adamin Siregar, SE. (Bidang IKP) · Adamin Siregar, SE. MM.,
        if after < len(tokens) and (tokens[after].gap or tokens[after - 1].text == '"') and _opens(tokens[after]):
            yield after


def _degree(token: Token) -> bool:
    """Whether a token is an academic degree, with its dots or without."""
    return token.capital and len(token.text) > 1 and re.sub(r"[. ]", "", token.low) in degrees()


def _new_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether an ordinary word opens a sentence behind a degree with its dot: ``… dibuka Muhaimin, M.Si. Kebijakan pusat …``."""
    token, after = tokens[at], tokens[at + 1]
    degree = token.text.endswith(".") and len(token.text) > 2 and re.sub(r"[. ]", "", token.low) in degrees()
    if not degree or not (after.capital and after.gap) or after.low not in words("frequent_words"):
        return False
    name = after.low in words("given_names") or after.low in words("name_words")
    return not name and at + 2 < len(tokens) and tokens[at + 2].kind == "word" and not tokens[at + 2].capital


def _ends_with_degree(token: Token, after: Token) -> bool:
    """Whether a degree with its dot ends a sentence: ``… dibuka Muhaimin, M.Si. Dalam sambutannya …``."""
    if len(token.text) == 2 and token.kind == "word" and token.text.endswith(".") and after.text in SUBJECTS:
        return after.gap  # … disampaikan Muhaimin R. Ia menilai …
    degree = token.text.endswith(".") and re.sub(r"[. ]", "", token.low) in degrees()
    return degree and len(token.text) > 2 and after.capital and after.gap and after.low in OPENERS


OPENERS = frozenset(
    "dalam pada hal acara kegiatan ia dia beliau mereka sementara selain selanjutnya menurut kemudian hadir turut tampak usai setelah sebelum "
    "dengan untuk melalui adapun sedangkan rapat rombongan kunjungan penghargaan para juga saat ketika di dari karena namun tim bimtek workshop "
    "pelatihan sosialisasi peserta pembukaan pelantikan sebagai berdasarkan sejumlah sebanyak demikian".split()
)
"""Words that open a sentence, behind a degree that ends the one before."""
SUBJECTS = frozenset({"Ia", "Dia", "Beliau", "Mereka", "Menurutnya"})
"""Pronouns that open a sentence, behind an initial that ends the one before; no name goes on so."""
SHORTENED = frozenset(
    "jl jln gg let jend kol komjen irjen brigjen kombes letjen mayjen letkol akbp akp iptu ipda kapt lettu letda peltu pelda serka pol inf kav arm czi mar purn kompol".split()
)
"""Ranks of police and army and words for streets, which some write with a dot."""


TITLES = frozenset("kabid kadis kadin kasi kasie kabag kasubag kasubbag kasubid kasubbid sekda sekdis".split())
"""Short forms of offices, which some write with a dot: it ends no sentence unless the next word opens one."""


def _numbering(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dot stands behind the number that opens an item of a list: ``1. Kepala Dinas X``."""
    if at == 0 or tokens[at - 1].kind != "number" or len(tokens[at - 1].text) > 2 or tokens[at].gap:
        return False
    if at == 1 or tokens[at - 2].text in ":;":
        return True  # Pemenang: 1. Dinas A; 2. Dinas B
    return tokens[at - 2].low in LISTING and tokens[at + 1].capital and tokens[at + 1].low not in OPENERS


LISTING = frozenset({",", "yakni", "yaitu", "adalah", "meliputi", "dan", "serta"})
"""What stands before the number of an item in a sentence: ``para juara yakni 1. Desa Tapis, 2. Desa Janju``."""


def _opens(token: Token) -> bool:
    return token.capital or token.kind == "number" or token.text in "\"'(*"
