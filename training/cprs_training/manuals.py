"""Questions on manual pages: the questions are here, the pages where their packages are.

A file of quotes names a page, its package and its licence, then gives short quotes and below them the
questions that each answers; several quotes in a row all answer::

    = crontab.5 | cron 3.0pl1-162 | Paul Vixie's
    > which words of the page answer
    ? one question
    ? another

The pages are text files as ``man`` prints them, ``crontab.5.txt``. Out comes a set of evidence.
"""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

from .errors import TrainingError
from .sample import Span

DOMAIN = "manual pages"


def write(quotes: Path, pages: Path, out: Path) -> int:
    """Writes the set as ``.jsonl.gz`` and gives the number of questions."""
    rows = read(quotes, pages)
    with gzip.open(out, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return sum(len(row["questions"]) for row in rows)


def read(quotes: Path, pages: Path) -> list[dict[str, Any]]:
    """The documents with their questions, as the lines of an evidence set have them."""
    rows: list[dict[str, Any]] = []
    spans: list[Span] = []
    asked = False
    for number, line in enumerate(quotes.read_text(encoding="utf-8").splitlines(), 1):
        mark, text = line[:2], line[2:].strip()
        where = f"{quotes}, line {number}"
        if mark == "= ":
            rows.append(_page(text, pages, where))
            spans, asked = [], True
        elif not rows or mark not in ("> ", "? "):
            raise TrainingError(f"{where} begins with none of '= ', '> ' and '? '")
        elif mark == "> ":
            spans = [] if asked else spans
            spans = spans + find(rows[-1]["text"], text, where)
            asked = False
        elif not spans:
            raise TrainingError(f"{where} is a question without a quote that answers it")
        else:
            evidence = [list(span) for span in spans]
            rows[-1]["questions"].append({"question": text, "evidence": evidence})
            asked = True
    return rows


def _page(heading: str, pages: Path, where: str) -> dict[str, Any]:
    parts = [part.strip() for part in heading.split("|")]
    if len(parts) != 3:
        raise TrainingError(f"{where} must be '= page | package and version | licence'")
    name, source, licence = parts
    file = pages / f"{name}.txt"
    if not file.is_file():
        raise TrainingError(f"There is no {file}; print it with man, from the package {source}")
    return {
        "doc": name,
        "domain": DOMAIN,
        "lang": "en",
        "source": source,
        "licence": licence,
        "text": file.read_text(encoding="utf-8"),
        "questions": [],
    }


def find(text: str, quote: str, where: str) -> list[Span]:
    """Where a quote stands in a text, however lines are broken there."""
    pattern = r"\s+".join(map(re.escape, quote.split()))
    found = [match.span() for match in re.finditer(pattern, text)]
    if not found:
        raise TrainingError(f"{where}: the page doesn't say '{quote}'; is it of another version?")
    return found
