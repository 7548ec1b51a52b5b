"""Documents with questions written for them, in two plain formats.

``NAME.txt`` with ``NAME.q``: the excerpt has a numbered sentence on each line (``[12] The sentence.``)
and an empty line between paragraphs; each line of questions is ``12|one|two`` or ``12,13|one``, with
the numbers of the sentences that answer, all of them needed.

``*.d``: ``=`` starts a paragraph, a line is a sentence, and ``? one | two`` below it asks for it.
"""

from __future__ import annotations

import re
from pathlib import Path

from .corpus import Document, DocumentQuestion
from .errors import TrainingError

SHORTEST_QUESTION = 7


def read(folder: Path) -> list[Document]:
    """Every document of a folder that has questions, by name."""
    documents = [_numbered(f) for f in folder.glob("*.txt") if f.with_suffix(".q").exists()]
    documents += [_lined(f) for f in folder.glob("*.d")]
    documents = sorted((d for d in documents if d.questions), key=lambda d: d.name)
    if not documents:
        raise TrainingError(f"{folder} has no document with questions: NAME.txt and NAME.q, or *.d")
    return documents


def _numbered(file: Path) -> Document:
    paragraphs: list[list[str]] = [[]]
    place: dict[int, int] = {}  # from the numbers of the file to those of the document
    for line in file.read_text(encoding="utf-8").splitlines():
        match = re.match(r"\[(\d+)\] (.*)", line)
        if match:
            place[int(match[1])] = len(place)
            paragraphs[-1].append(match[2])
        elif paragraphs[-1]:
            paragraphs.append([])
    questions = []
    for line in file.with_suffix(".q").read_text(encoding="utf-8").splitlines():
        numbers, *asked = line.split("|")
        if not re.fullmatch(r"\s*\d+(\s*,\s*\d+)*\s*", numbers):
            continue
        named = [int(n) for n in numbers.split(",")]
        unknown = [n for n in named if n not in place]
        if unknown:
            raise TrainingError(
                f"{file.with_suffix('.q')} asks for sentence {unknown[0]}, which {file.name} lacks"
            )
        questions += _questions(asked, [place[n] for n in named])
    return Document(file.stem, False, [p for p in paragraphs if p], questions)


def _lined(file: Path) -> Document:
    paragraphs: list[list[str]] = [[]]
    questions: list[DocumentQuestion] = []
    count = 0
    for line in file.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if line.startswith("?"):
            if not count:
                raise TrainingError(f"{file} begins with a question; put it below its sentence")
            questions += _questions(line[1:].split("|"), [count - 1])
            continue
        if line.startswith("="):
            paragraphs.append([])
            line = line[1:].strip()
        if line:
            paragraphs[-1].append(line)
            count += 1
    return Document(file.stem, True, [p for p in paragraphs if p], questions)


def _questions(asked: list[str], numbers: list[int]) -> list[DocumentQuestion]:
    texts = [text.strip() for text in asked]
    return [DocumentQuestion(t, numbers) for t in texts if len(t) >= SHORTEST_QUESTION]
