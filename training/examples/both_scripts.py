"""Makes of Chinese evidence sets the same in both scripts, and their texts as prose.

``python examples/both_scripts.py han.tsv OUT SET.jsonl.gz ...`` with ICU's table, which
``HanTable.java`` prints, writes ``OUT/evidence/NAME_hans.jsonl.gz`` and ``NAME_hant.jsonl.gz`` and
``OUT/prose/NAME.txt``. A character becomes one character, so spans stay as they are. A quarter of
the questions stay in the script that they were asked in.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from pathlib import Path

KEEP = 0.25


def table(file: Path) -> dict[str, dict[int, str]]:
    """By ``hans`` and ``hant``, what leads to that script."""
    to: dict[str, dict[int, str]] = {"hans": {}, "hant": {}}
    for line in file.read_text(encoding="utf-8").splitlines():
        first, way, second = line.split("\t")
        to["hant" if way == ">" else "hans"][ord(first)] = second
    return to


def main(table_file: str, out: str, *sets: str) -> None:
    to = table(Path(table_file))
    rng = random.Random(1)
    for folder in ("evidence", "prose"):
        (Path(out) / folder).mkdir(parents=True, exist_ok=True)
    for file in map(Path, sets):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        name = file.name.split(".")[0]
        own = "hant" if "Hant" in rows[0]["lang"] else "hans"
        for script in ("hans", "hant"):
            with gzip.open(Path(out) / "evidence" / f"{name}_{script}.jsonl.gz", "wt") as written:
                for row in rows:
                    questions = [
                        {
                            "question": (
                                asked["question"]
                                if script == own or rng.random() < KEEP
                                else asked["question"].translate(to[script])
                            ),
                            "evidence": asked["evidence"],
                        }
                        for asked in row["questions"]
                    ]
                    text = row["text"] if script == own else row["text"].translate(to[script])
                    both = {**row, "text": text, "questions": questions}
                    written.write(json.dumps(both, ensure_ascii=False) + "\n")
        texts = [
            text
            for row in rows
            for text in (
                row["text"],
                row["text"].translate(to["hans" if own == "hant" else "hant"]),
            )
        ]
        (Path(out) / "prose" / f"{name}.txt").write_text("\n\n".join(texts), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
