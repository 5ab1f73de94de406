"""Names and offices that stand together, as patterns over the symbols of a sentence; ``holders.py`` reads them."""

from __future__ import annotations

from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.patterns import compiled
from jejaring.loaders.indonesian.scan import field_words
from jejaring.loaders.indonesian.values import Chunk, Name

BEFORE = compiled(
    "(?P<offices>OFFICE(?:(?:COMMA?AS+COMMA?|SLASH|AND)OFFICE)*)NUMBER?(?:COMMA(?P<aside>REGION))?(?:COMMA?NAMELY COMMA?|COMMA|COLON|DASH)?(?P<name>PERSON|NAME)"
    "(?P<late>(?:COMMA?(?:AS|WAS)+OFFICE(?!PERSON|NAME))*)"
)
STANDING_IN = compiled("OFFICE COMMA(?P<aside>REPRESENTS(?:BODY|OFFICE COMMA?PERSON))COMMA(?P<name>PERSON|NAME)")
"""``Kepala Bagian X, mewakili Pemerintah Kota Y, Muhaimin, …``: whose place is taken stands between office and name."""
BRACKETED = compiled("(?P<offices>OFFICE)OPENING(?P<name>PERSON|NAME)CLOSING")
AFTER = compiled("(?P<name>PERSON|NAME)COMMA?(?P<late>(?:(?:AS|WAS|DASH|OPENING)+OFFICE CLOSING?COMMA?)+)")
DASHED = compiled("(?P<name>PERSON)DASH(?P<late>(?:WORD|NAME|SLASH){1,3}OFFICE)")
APPOSED = compiled(
    "(?P<name>PERSON|NAME)COMMA(?P<late>OFFICE(?:COMMA?AS OFFICE)*)(?:(?=STOP|SEMI|CLOSING|BULLET)|(?=COMMA(?:SAYS|THAT|AND(?:OFFICE|BODY|WORD))|THAT|AND(?:OFFICE|BODY|WORD)|(?<=PERSON COMMA OFFICE)SAYS|(?<=PERSON COMMA OFFICE)AS(?:AS|WORD)|COMMA(?:PERSON|NAME)COMMA OFFICE)|$|(?P<comma>COMMA)(?!(?:PERSON|NAME)))"
)
DOING = compiled("(?P<name>PERSON)COMMA(?P<late>OFFICE)(?=WELCOME|OPEN|ATTEND|LEADS|SPEAKS|RECEIVES|HANDS|VISIT|SIGNS)")
"""``Muhaimin, Kepala Dinas X membuka …``: at the beginning of a sentence."""
SAID = compiled("(?P<name>PERSON|NAME)COMMA(?P<late>OFFICE)(?!PERSON|NAME|OFFICE|AND)")
"""``kata Muhaimin, Direktur Utama PT X dalam keterangannya``: behind a verb of saying."""
FIRM = compiled("(?P<name>PERSON|NAME)COMMA(?P<late>OFFICE)(?P<firm>NAME)REGION?(?=COMMA|STOP|AT|AS|SAYS|$)")
"""``kata A, CEO X``: no second person, but the company."""
LISTED = compiled("(?P<name>PERSON|NAME)(?:COLON|MARK|SLASH)(?P<late>OFFICE)(?=$|STOP|COMMA|OPENING|BULLET)")
"""``Muhaimin : Kepala Dinas X``, ``Muhaimin | Kepala Dinas X``: an item of a list or a row of a table."""
PAIRED = compiled("(?P<name>PERSON|NAME)(?:COMMA|AND)+(?P<second>PERSON|NAME)OPENING(?P<late>OFFICE)CLOSING")
RESPECTIVE = compiled(
    "(?P<one>OFFICE)AND(?P<two>OFFICE)(?:COMMA?NAMELY|COMMA)?(?P<first>PERSON|NAME)(?:AND|DASH)(?P<second>PERSON|NAME)"
)
COLLECTIVE = compiled(
    "(?P<office>OFFICE)(?:COMMA?NAMELY COMMA?|COMMA|COLON)?(?P<names>(?:PERSON|NAME)(?:COMMA(?:PERSON|NAME))*COMMA?AND(?:PERSON|NAME))(?!COMMA?(?:AS|WAS|OPENING)?OFFICE)"
)
NICKNAMED = compiled("(?P<name>PERSON|NAME)OPENING(?:PERSON|NAME)CLOSING(?P<late>OFFICE)")
"""``Adamin Siregar (Pak Adam) Gubernur X``."""
JUXTAPOSED = compiled(
    "(?P<name>PERSON)(?P<late>OFFICE(?:AS OFFICE)*)(?!PERSON|NAME|OFFICE|COMMA(?:PERSON|NAME)COMMA OFFICE)"
)
OPENING = frozenset({"PERSON", "NAME", "OFFICE"})
"""Symbols that open every pattern above."""


def short_form(chunk: Chunk) -> bool:
    """Whether one word in brackets behind an office is its short form, nobody's name: ``Wakil Menteri X (Wamen)``."""
    value = chunk.value
    if not isinstance(value, Name) or len(value.words) > 1 or value.honorifics or value.degrees:
        return False
    low = value.text.lower()
    return low not in words("given_names") and low not in words("name_words")


def ordinary(chunk: Chunk) -> bool:
    """Whether one word alone is of a title rather than a name: ``Product Manager X``."""
    value = chunk.value
    return isinstance(value, Name) and len(value.words) == 1 and value.words[0].lower() in field_words()
