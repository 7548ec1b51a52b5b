"""Questions with their evidence marked in whole documents: JSON lines, a document each.

``{"text": ..., "questions": [{"question": ..., "evidence": [[start, end], ...]}], ...}``, in a file
``SET.jsonl.gz`` or ``SET.jsonl``; spans count code points, start inclusive and end exclusive. Files
of this form for measuring are read by the same code, so that both mean the same by a sentence that
answers. A document that is not prose names its units, ``"units": [[start, end], ...]``: these are
then what sentences are elsewhere.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import statistics
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from . import sentences
from .corpus import EvidenceDocument, EvidenceQuestion, EvidenceSet
from .errors import TrainingError
from .sample import Span
from .words import stems

# Longer evidence is a whole section: it says nothing about which of its sentences answers.
LONGEST_EVIDENCE = 2400
LONGEST_HEADING = 90
FEWEST_LETTERS = 3
# From this median of its documents' characters on, a set is one of whole documents: each is about one
# matter, and that is how people use a compressor. Such sets count twice.
WHOLE_DOCUMENT = 6000
WHOLE_DOCUMENT_WEIGHT = 2.0
# A question can be asked of many documents at once if its rarest word stands in few of them. One
# whose rarest word stands in more than MEANINGLESS of a set's short texts says nothing without its
# own ("What do they wish?").
SPECIFIC = 0.01
SPECIFIC_AT_LEAST = 3
MEANINGLESS = 0.04
# Sets in which one of the evidence spans is enough, since all of them answer.
ANY_ONE = frozenset({"nq_open", "policyqa_whole"})

PRONOUNS = (
    "he she it they his her hers its their theirs him them this that these those such both neither"
    " each former latter here there then thus therefore however also instead"
).split()
# A sentence that begins so needs the one before it: "It opened in 1932.", "The PLO refused."
LEANING = re.compile(
    rf"[\"'“‘(]*(?:(?i:{'|'.join(PRONOUNS)})\b|(?:[Tt]he )?[A-Z]{{2,6}}s?\b(?![.:]))"
)


def read(
    paths: Iterable[Path], without: Sequence[str] = (), weights: dict[str, float] | None = None
) -> list[EvidenceSet]:
    """The sets of files and folders, by name.

    :param without: names or domains of sets that are left out
    :param weights: how often a set is drawn from, by name; for a set not named the root of its number
        of questions, twice that where its documents are long
    """
    found = []
    unknown = set(without) | set(weights or {})
    for file in _files(paths):
        name = set_name(file)
        rows = list(rows_of(file))
        names = {name, *(row.get("domain", "") for row in rows[:1])}
        unknown -= names
        if names.isdisjoint(without):
            found.append(_set(name, rows, (weights or {}).get(name)))
    if unknown:
        raise TrainingError(
            f"There is no set of evidence '{sorted(unknown)[0]}'; there are "
            + ", ".join(sorted(each.name for each in found))
        )
    return found


def set_name(file: Path) -> str:
    return file.name.removesuffix(".gz").removesuffix(".jsonl")


def rows_of(file: Path) -> Iterator[dict[str, Any]]:
    """The documents of a file as they are written there."""
    opened = gzip.open if file.suffix == ".gz" else open
    with opened(file, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                row = json.loads(line)
                if "text" not in row or "questions" not in row:
                    raise TrainingError(f"{file}, line {number} has no text or no questions")
                yield row


def _files(paths: Iterable[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted([*path.glob("*.jsonl"), *path.glob("*.jsonl.gz")])
            if not inside:
                raise TrainingError(f"{path} has no .jsonl or .jsonl.gz file in it")
            files += inside
        elif path.is_file():
            files.append(path)
        else:
            raise TrainingError(f"There is no file or folder {path}")
    return files


def _set(name: str, rows: list[dict[str, Any]], weight: float | None) -> EvidenceSet:
    rarity = Rarity(row["text"] for row in rows)
    length = statistics.median(len(row["text"]) for row in rows)
    whole = length >= WHOLE_DOCUMENT
    documents = []
    for row in rows:
        units = "units" in row
        spans = spans_of(row)
        questions = []
        for asked in row["questions"]:
            text = asked["question"].strip()
            wanted = answering(row, spans, asked["evidence"])
            telling = units or whole or rarity.of(text) <= MEANINGLESS
            # Another table of the set may have rows of the same values.
            specific = not units and rarity.specific(text)
            length = sum(spans[i][1] - spans[i][0] for i in wanted)
            if wanted and length <= LONGEST_EVIDENCE and telling:
                questions.append(EvidenceQuestion(text, wanted, specific))
        if questions:
            documents.append(EvidenceDocument(row["text"], spans, questions, units))
    count = sum(len(document.questions) for document in documents)
    if weight is None:
        weight = math.sqrt(count) * (WHOLE_DOCUMENT_WEIGHT if whole else 1.0)
    return EvidenceSet(name, name not in ANY_ONE, weight, documents)


def spans_of(row: dict[str, Any]) -> list[Span]:
    """The units of a document where it names them, else its sentences."""
    if "units" not in row:
        return sentences.split(row["text"])
    units = [(start, end) for start, end in row["units"]]
    after = 0
    for start, end in units:
        if not after <= start < end <= len(row["text"]):
            raise TrainingError(
                f"The unit [{start}, {end}] is empty, or begins before the end of the one before it"
                f" ({after}), or ends behind its text ({len(row['text'])}): '{row['text'][:60]}'"
            )
        after = end
    return units


def answering(
    row: dict[str, Any], spans: Sequence[Span], evidence: Iterable[Span], leaning: bool = True
) -> list[int]:
    """The numbers of a document's sentences, or units, that evidence wants, in order."""
    if "units" in row:
        return overlapping(spans, evidence)
    return wanted_sentences(row["text"], spans, evidence, leaning)


class Rarity:
    """In which share of a set's texts the words of a question stand."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts: Counter[str] = Counter()
        self._count = 0
        for text in texts:
            self._texts.update(set(stems(text)))
            self._count += 1

    def of(self, question: str) -> float:
        """The share of texts with the question's rarest word; 1 where it has no word of meaning."""
        shares = [self._texts[stem] / self._count for stem in set(stems(question))]
        # A word that stands nowhere tells no texts apart: it is in another form in its own text.
        return min((share for share in shares if share), default=1.0)

    def specific(self, question: str) -> bool:
        """Whether the other texts hardly answer the question too."""
        return self.of(question) <= max(SPECIFIC, SPECIFIC_AT_LEAST / self._count)


def wanted_sentences(
    text: str, spans: Sequence[Span], evidence: Iterable[Span], leaning: bool = True
) -> list[int]:
    """The numbers of the sentences that evidence wants, in order.

    A sentence is wanted if the greater part of it is evidence, or of a piece of evidence in it. Of
    evidence with a heading the body is wanted.

    :param leaning: whether the sentence before one that begins with a pronoun or an abbreviation is
        wanted too, as without it that one says nothing
    """
    wanted = set(overlapping(spans, evidence))
    bodies = {number for number in wanted if not is_heading(text, spans[number])}
    wanted = bodies or wanted
    if leaning:
        wanted |= {number - 1 for number in wanted if number and _leans(text, spans, number)}
    return sorted(wanted)


def overlapping(spans: Sequence[Span], evidence: Iterable[Span]) -> list[int]:
    """The numbers of the spans of which the greater part is evidence, or that hold the greater part
    of a piece of it, in order."""
    wanted: set[int] = set()
    starts = [start for start, _ in spans]
    for start, end in evidence:
        number = max(0, bisect_right(starts, start) - 1)
        while number < len(spans) and spans[number][0] < end:
            begin, after = spans[number]
            inside = min(end, after) - max(start, begin)
            if inside * 2 >= min(end - start, after - begin) and inside > 0:
                wanted.add(number)
            number += 1
    return sorted(wanted)


def is_heading(text: str, span: Span) -> bool:
    """Whether a sentence is a short line of its own that ends as headings do, or a mere number."""
    start, end = span
    line = text[start:end]
    if sum(map(str.isalpha, line)) < FEWEST_LETTERS:  # "8.", "(a)": a number that was cut off
        return True
    if len(line) > LONGEST_HEADING or "\n" in line or line.rstrip()[-1:] in ".!?;,)\"'”":
        return False
    alone = (start == 0 or text[:start].rstrip(" \t")[-1:] == "\n") and text[end:].lstrip(" \t")[
        :1
    ] == "\n"
    return alone and not any(char.isdigit() for char in line[len(line) // 2 :])


def _leans(text: str, spans: Sequence[Span], number: int) -> bool:
    """Whether a sentence goes on from the one before it, which stands in the same paragraph."""
    between = text[spans[number - 1][1] : spans[number][0]]
    if "\n" in between or is_heading(text, spans[number - 1]):
        return False
    return LEANING.match(text[spans[number][0] : spans[number][1]]) is not None
