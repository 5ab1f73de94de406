"""Texts whose lines are broken inside sentences."""

from __future__ import annotations

import re

LONG_LINE = 30
"""Characters of a line that may have been broken for its width."""
WRAPPED = 3
"""Sentences broken over lines from which on a text is one with lines of a set width."""
FULL = 0.85
"""A line broken for its width is longer, with the first word of the next, than this share of the longest."""
HANGING = re.compile(r"(?:,|\b(?:dan|serta|di|ke|dari|pada|oleh|untuk|dengan|yang|para|dalam|sebagai|kepada))\s*$")
"""A comma or a word at the end of a line behind which a sentence must go on."""
ITEM = re.compile(r"[a-z0-9]{1,2}[.)]\s")


def unwrapped(text: str) -> str:
    """``text`` with a space for each line break inside a sentence; as long as before.

    Such a break has a long line without a stop before it, and a small letter behind it or a word before it that wants more. In a text with several of them
    any line goes on that a small letter follows, and one that no stop ends where the next word would not have fitted.
    """
    lines = text.split("\n")
    broken = {
        at
        for at in range(len(lines) - 1)
        if _runs_on(lines[at], lines[at + 1], small=True)
        or (HANGING.search(lines[at]) and _runs_on(lines[at], lines[at + 1], small=False))
    }
    if len(broken) >= WRAPPED:
        width = max(len(lines[at]) for at in broken)
        broken |= {
            at
            for at in range(len(lines) - 1)
            if len(f"{lines[at]} {lines[at + 1].partition(' ')[0]}") > FULL * width
            and _runs_on(lines[at], lines[at + 1], small=False)
        }
        broken |= {
            at for at in range(len(lines) - 1) if lines[at].strip() and _runs_on(lines[at], lines[at + 1], short=True)
        }
        open_ = [at for at in range(1, len(lines) - 1) if _open(lines[at], lines[at + 1])]
        if len(open_) >= RAGGED * sum(1 for line in lines if line.strip()):
            broken |= set(open_)
    ends = (" " if at in broken else "\n" for at in range(len(lines) - 1))
    return "".join(line + end for line, end in zip(lines, (*ends, ""), strict=True))


RAGGED = 0.5
"""Share of the lines that end without a stop, in a text whose lines are broken wherever it seems."""
PARAGRAPH = re.compile(r"[A-Z]{4,}[ A-Z]*\s*[-,(]|[-*•]|\d+[.)]\s")
"""How a line begins that opens a paragraph or is an item: with a dateline, a bullet, a number."""


def _open(line: str, after: str) -> bool:
    """Whether a line ends inside a sentence that may go on in the next, which opens no paragraph."""
    end = line.rstrip()[-1:]
    return bool(end) and end not in '.!?:;"”' and bool(after.strip()) and PARAGRAPH.match(after) is None


def _runs_on(line: str, after: str, *, small: bool = True, short: bool = False) -> bool:
    """Whether a sentence goes on in the line ``after``; ``small``: with a small letter; ``short``: behind any line."""
    end = line.rstrip()[-1:]
    goes_on = after[:1].islower() if small else after[:1].isalnum() or after[:1] == "("
    return (short or len(line) >= LONG_LINE) and (end.isalpha() or end == ",") and goes_on and not ITEM.match(after)
