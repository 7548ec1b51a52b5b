"""Readers of public sources, each named by path. None of them fetches anything."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

from . import sentences
from .corpus import Paragraph, Question
from .errors import TrainingError
from .words import share_a_word

SHORTEST_PARAGRAPH = 120
LONGEST_PARAGRAPH = 3000
LETTERS = re.compile("[a-z\u4e00-\u9fff]")


def squad(path: Path) -> list[list[Paragraph]]:
    """Articles from a file in SQuAD's JSON format (1.1; questions without answers are left out)."""
    data = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(data, dict) or "data" not in data:
        raise TrainingError(f'{path} is not in SQuAD\'s format: it has no "data"')
    return [[_squad_paragraph(p) for p in article["paragraphs"]] for article in data["data"]]


def _squad_paragraph(data: dict) -> Paragraph:
    questions = []
    for asked in data["qas"]:
        answers = list(dict.fromkeys(answer["text"] for answer in asked["answers"]))
        question = _question(asked["question"].strip(), answers, data["context"])
        if question:
            questions.append(question)
    return Paragraph(data["context"], questions)


def _question(text: str, answers: list[str], paragraph: str) -> Question | None:
    """A question with its evidence: the sentences that hold an answer and share a word with it.

    Where none does both, the first sentence that holds an answer is it; where none holds one, there
    is no question.
    """
    holding = [
        (start, end)
        for start, end in sentences.split(paragraph)
        if any(answer in paragraph[start:end] for answer in answers)
    ]
    sharing = [span for span in holding if share_a_word(text, paragraph[slice(*span)])]
    return Question(text, answers, sharing or holding[:1]) if holding else None


def qed(path: Path) -> list[Paragraph]:
    """QED's questions of Natural Questions: ``.jsonlines`` as published, or SQuAD's JSON."""
    if path.suffix != ".jsonlines":
        return [p for article in squad(path) for p in article if p.questions]
    paragraphs = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        data = json.loads(line)
        text = _untokenized(data["paragraph_text"])
        answers = [
            _untokenized(answer["string"])
            for group in data["original_nq_answers"]
            for answer in group
        ]
        question = _question(data["question_text"], answers, text)
        if question:
            paragraphs.append(Paragraph(text, [question]))
    return paragraphs


def _untokenized(text: str) -> str:
    """Natural Questions sets spaces around punctuation; this takes them out."""
    text = re.sub(r" ([,.;:!?%)\]])", r"\1", text)
    text = re.sub(r"([(\[$]) ", r"\1", text)
    text = re.sub(r" ('s|n't|'re|'ve|'ll|'d|'m)\b", r"\1", text)
    return re.sub(r"`` | ''", '"', text).replace(" - ", "-")


def qamr(path: Path) -> list[Paragraph]:
    """QAMR's questions on single sentences: its readable ``.tsv``, or the same as JSON.

    The JSON is ``[[sentence, [[question, [answers]], ...]], ...]``.
    """
    if path.suffix == ".json":
        pairs = json.loads(path.read_text(encoding="utf-8"))
    else:
        pairs = _qamr_blocks(path)
    paragraphs = []
    for sentence, asked in pairs:
        whole = [(0, len(sentence))]
        questions = [Question(text, answers, whole) for text, answers in asked]
        if questions and len(sentence) > 40:
            paragraphs.append(Paragraph(sentence, questions))
    return paragraphs


def _qamr_blocks(path: Path) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """A line with ``#``, the sentence, then a question with its answers on each line."""
    blocks: list[tuple[str, list[tuple[str, list[str]]]]] = []
    sentence_next = False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            sentence_next = True
        elif line.strip() and sentence_next:
            blocks.append((line.strip(), []))
            sentence_next = False
        elif line.strip() and blocks:
            columns = re.split(r"\s{2,}|\t", line.strip())
            if len(columns) > 1:
                blocks[-1][1].append((columns[0], list(dict.fromkeys(columns[1:]))))
    return blocks


def prose(path: Path, limit_chars: int) -> list[str]:
    """Paragraphs of running text from a file or a folder of ``.txt``, ``.html`` or ``.json``.

    White space is folded. What is too short, or not mostly lower-case or Han letters (tables, code, lists
    of names), is left out, and so is what was there before. A JSON file is a list of sentences.

    :param limit_chars: stop reading a file beyond this many characters of kept text
    """
    kept: dict[str, None] = {}
    for file in _files(path):
        room = limit_chars
        for paragraph in _paragraphs(file):
            if room < 0:
                break
            if _is_prose(paragraph) and paragraph not in kept:
                kept[paragraph] = None
                room -= len(paragraph)
    return list(kept)


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    files = sorted(f for f in path.rglob("*") if f.suffix in (".txt", ".html", ".json"))
    if not files:
        raise TrainingError(f"{path} is no file, and no folder with .txt, .html or .json in it")
    return files


def _paragraphs(file: Path) -> Iterator[str]:
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix == ".json":
        lines = json.loads(text)
        if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
            raise TrainingError(f"{file} is no JSON list of sentences; move it out of the prose")
        blocks = [" ".join(lines[i : i + 6]) for i in range(0, len(lines), 6)]
    else:
        blocks = re.split(r"\n\s*\n", _without_markup(text) if file.suffix == ".html" else text)
    for block in blocks:
        yield from _pieces(re.sub(r"\s+", " ", block).strip())


def _pieces(paragraph: str) -> Iterator[str]:
    """The paragraph, or pieces of it at sentence ends where it is too long."""
    begin = end = 0
    for start, after in sentences.split(paragraph):
        if end and after - begin >= LONGEST_PARAGRAPH:
            yield paragraph[begin:end]
            begin = start
        end = after
    if end:
        yield paragraph[begin:end].strip()


def _without_markup(text: str) -> str:
    text = re.sub(r"<(script|style|pre)[^>]*>.*?</\1>", " ", text, flags=re.S | re.I)
    text = re.sub(r"</(p|li|h\d|div|dd|dt|td)>", "\n\n", text, flags=re.I)
    return html.unescape(re.sub(r"<[^>]+>", " ", text))


def _is_prose(text: str) -> bool:
    return len(text) > SHORTEST_PARAGRAPH and len(LETTERS.findall(text)) > 0.6 * len(text)


def wordnet(path: Path) -> list[str]:
    """The plain words of one of WordNet's index files (``index.noun``, ``index.adj``)."""
    lines = path.read_text(encoding="utf-8").splitlines()
    words = [line.split(" ", 1)[0] for line in lines if not line.startswith(" ")]
    return [word for word in words if re.fullmatch("[a-z]{3,10}", word)]
