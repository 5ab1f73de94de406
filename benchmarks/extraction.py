"""Score the extraction on the annotated articles of ``tests/gold`` against the floors, which may only rise.

python benchmarks/extraction.py              print the scores; exit 1 if one is below its floor
python benchmarks/extraction.py --rules      also how often each rule fired, was right and wrong
python benchmarks/extraction.py --update     raise the floors to what is reached now; never lowers one
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "gold"))

import score  # noqa: E402

from jejaring.graph.errors import InvalidArticle  # noqa: E402
from jejaring.loaders.pipeline import lines  # noqa: E402
from jejaring.loaders.sources import read  # noqa: E402

GOLD = ROOT / "tests" / "gold"
FLOORS = Path(__file__).parent / "floors.json"
SETS = ("seeds", "dev")
DIGITS = 3


def predictions(name: str) -> list[str]:
    """What the extractor says about one set, as the scorer takes it."""

    def report(path: str, error: InvalidArticle) -> None:
        raise SystemExit(f"{path}: {error}")

    articles = read([GOLD / name / "texts"], report)
    return list(lines((Path(article.sources[0]).name, article) for article in articles))


def scores(name: str, predicted: list[str]) -> dict[str, float]:
    """Precision, recall and F1 of entities and claims by kind, and the other ratios, of one set."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("\n".join(predicted))
        file.flush()
        folder = GOLD / name
        out = score.run(folder / "gold", file.name, folder / "texts", folder / "clusters.json")
    found: dict[str, float] = {}
    for part in ("entity", "claim"):
        for kind, counts in sorted(out[part].items()):
            for letter, value in zip("PRF", score.prf(counts), strict=True):
                found[f"{name} {part} {kind} {letter}"] = value
    for letter, value in zip("PRF", score.prf(out["resolution"]), strict=True):
        found[f"{name} resolution {letter}"] = value
    for ratio in ("qualifier", "date", "evidence", "offsets"):
        found[f"{name} {ratio}"] = out[ratio]["right"] / out[ratio]["asked"] if out[ratio]["asked"] else 0.0
    return {key: round(value, DIGITS) for key, value in found.items()}


def rules(name: str, predicted: list[str]) -> Iterator[tuple[str, bool]]:
    """The rule of every claim that the gold decides on, and whether the gold has the claim."""
    for line in predicted:
        said = json.loads(line)
        gold = json.loads(
            (GOLD / name / "gold" / Path(said["article"]).with_suffix(".json").name).read_text(encoding="utf-8")
        )
        entities = {entity["id"]: entity for entity in said["entities"]}
        used = Counter(end for claim in said["claims"] for end in (claim["subject"], claim["object"]))
        known = score.align(gold["entities"], entities, used)
        for claim in said["claims"]:
            ends = known.get(claim["subject"]), known.get(claim["object"])
            fits = [g for g in gold["claims"] if _fits(g, claim["predicate"], ends)]
            if claim["predicate"] in ("OF", "PART_OF", "BASED_IN") or any(g.get("optional") for g in fits):
                continue
            yield claim["rule"], bool(fits)


def _fits(gold: dict[str, Any], predicate: str, ends: tuple[str | None, str | None]) -> bool:
    return (
        gold["predicate"] == predicate
        and ends[0] in score.as_list(gold["subject"])
        and ends[1] in score.as_list(gold["object"])
    )


def _kept(key: str) -> bool:
    """Whether a score has a floor: all totals, and F1 of each kind."""
    return key.endswith(" F") or " ALL " in key or key.count(" ") < 3


def main(arguments: list[str]) -> int:
    """Score, compare, print; the exit code."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    reached: dict[str, float] = {}
    fired: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for name in SETS:
        predicted = predictions(name)
        reached |= scores(name, predicted)
        for rule, good in rules(name, predicted):
            fired[rule] += 1
            right[rule] += good
    for key, value in reached.items():
        if key.split()[-2] == "ALL" or key.count(" ") < 3:
            print(f"{key:32} {value:.3f}   floor {floors.get(key, 0):.3f}")
    if "--rules" in arguments:
        for rule, count in sorted(fired.items()):
            print(f"{rule:32} fired {count:4}  right {right[rule]:4}  wrong {count - right[rule]:4}")
    below = [
        f"{key}: {reached.get(key, 0):.3f} < {floor:.3f}"
        for key, floor in floors.items()
        if reached.get(key, 0) < floor
    ]
    if "--update" in arguments:
        raised = {key: max(value, floors.get(key, 0.0)) for key, value in reached.items() if _kept(key)}
        FLOORS.write_text(json.dumps(dict(sorted(raised.items())), indent=1) + "\n", encoding="utf-8")
    for problem in below:
        print(f"below its floor: {problem}", file=sys.stderr)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
