"""A labelled text: what a task makes, before it is cut into windows of tokens."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

# Start inclusive and end exclusive, in code points of the text.
Span = tuple[int, int]


@dataclass(frozen=True)
class Cut:
    """A piece of a text that is not prose, and its units in order: rows, records, log entries.

    Spans count from the text's start. What lies between units is in none.
    """

    start: int
    end: int
    units: tuple[Span, ...]


@dataclass(frozen=True)
class Draft:
    """A query, a text, and the spans of the text that the query wants, in order.

    :param question: the bare question in the query, as a sentence encoder is asked; empty where
        there is none
    :param every: whether every span is needed; else one of them is enough
    :param cuts: the pieces that are cut into units, in order; all else is cut into sentences
    """

    query: str
    text: str
    spans: tuple[Span, ...]
    question: str = ""
    every: bool = False
    cuts: tuple[Cut, ...] = ()


@dataclass(frozen=True)
class Sample:
    """A draft with the name of its task, its control prompt and the tag of its spans."""

    task: str
    prompt: str
    tag: str
    draft: Draft


@dataclass
class TextBuilder:
    """Joins pieces of text and remembers where the wanted ones lie."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    spans: list[Span] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)

    def add(self, piece: str, separator: str = " ", wanted: bool = False) -> None:
        """Appends a piece, with the separator before it unless it is the first."""
        if self.length:
            self.append(separator)
        if wanted:
            self.spans.append((self.length, self.length + len(piece)))
        self.append(piece)

    def add_with_spans(
        self,
        piece: str,
        separator: str,
        spans: Iterable[Span],
        units: Iterable[Span] | None = None,
    ) -> None:
        """Appends a piece of which only some spans are wanted, counted from the piece's start.

        :param units: what the piece is cut into; None for its sentences
        """
        if self.length:
            self.append(separator)
        self.spans += self._moved(spans)
        if units is not None:
            moved = tuple(self._moved(units))
            self.cuts.append(Cut(self.length, self.length + len(piece), moved))
        self.append(piece)

    def _moved(self, spans: Iterable[Span]) -> list[Span]:
        """Spans that count from the next piece's start, counted from that of the text."""
        return [(self.length + start, self.length + end) for start, end in spans]

    def append(self, text: str) -> None:
        """Appends text that is not wanted, with no separator."""
        self.pieces.append(text)
        self.length += len(text)

    def draft(self, query: str, question: str = "", every: bool = False) -> Draft:
        text = "".join(self.pieces)
        return Draft(query, text, tuple(self.spans), question, every, tuple(self.cuts))


def scatter(
    rng: random.Random,
    background: Sequence[str],
    inserts: Sequence[tuple[str, bool]],
    separator: str,
) -> TextBuilder:
    """A text of background pieces with inserts, in their order, at random places among them.

    Each insert says whether it is wanted.
    """
    places = sorted(rng.randint(0, len(background)) for _ in inserts)
    text = TextBuilder()
    next_insert = 0
    for place in range(len(background) + 1):
        while next_insert < len(inserts) and places[next_insert] == place:
            piece, wanted = inserts[next_insert]
            text.add(piece, separator, wanted)
            next_insert += 1
        if place < len(background):
            text.add(background[place], separator)
    return text
