"""Reads the vocabulary: text files in which ``=`` begins a part and ``#`` a comment."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


def parts(kind: str) -> Iterator[tuple[str, list[str]]]:
    """The parts of all files whose names begin with a kind: what stands behind ``=``, and the lines."""
    for file in sorted(DATA.glob(f"{kind}*.txt")):
        heading: str | None = None
        lines: list[str] = []
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("= "):
                if heading is not None:
                    yield heading, lines
                heading, lines = line[2:].strip(), []
            elif line.strip() and not line.startswith("#"):
                lines.append(line.rstrip())
        if heading is not None:
            yield heading, lines


@cache
def words() -> dict[str, list[str]]:
    """The lists of words by name."""
    return {
        name: [word.strip() for line in lines for word in line.split(",") if word.strip()]
        for name, lines in parts("words")
    }


def choices(text: str) -> list[str]:
    """What ``a / b / c`` offers."""
    return [each.strip() for each in text.split(" / ")]
