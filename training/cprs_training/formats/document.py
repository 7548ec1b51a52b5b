"""Writes a document and remembers where its units lie."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..sample import Span


@dataclass
class Writer:
    """A text that grows, and its units in order."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    units: list[Span] = field(default_factory=list)

    def text(self, text: str) -> None:
        """What is in no unit."""
        self.parts.append(text)
        self.length += len(text)

    def unit(self, text: str) -> None:
        self.units.append((self.length, self.length + len(text)))
        self.text(text)

    def row(self, kind: str, questions: list[tuple[str, int]]) -> dict[str, Any]:
        """The line of an evidence set, of questions with the numbers of their units."""
        asked = [{"question": q, "evidence": [list(self.units[n])]} for q, n in questions]
        return {
            "text": "".join(self.parts),
            "domain": kind,
            "source": "generated",
            "licence": "Apache-2.0",
            "lang": "en",
            "units": [list(unit) for unit in self.units],
            "questions": asked,
        }
