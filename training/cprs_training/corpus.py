"""The texts and questions that tasks draw from, as ``prepare`` leaves them in one JSON file."""

from __future__ import annotations

import json
import random
from dataclasses import asdict, dataclass, field
from pathlib import Path

from . import sentences


@dataclass(frozen=True)
class Question:
    """A question and the answers that people gave, each a substring of its paragraph.

    ``evidence`` holds the spans of the sentences that answer it, start inclusive and end exclusive.
    """

    text: str
    answers: list[str]
    evidence: list[tuple[int, int]]


@dataclass(frozen=True)
class Paragraph:
    text: str
    questions: list[Question]


@dataclass(frozen=True)
class DocumentQuestion:
    """A question with the numbers of the sentences that answer it, all of them needed."""

    text: str
    sentences: list[int]


@dataclass(frozen=True)
class Document:
    """A document with questions written for it; its sentences are numbered through.

    ``lined`` says that a sentence may be a line of its own, as in a log or a form.
    """

    name: str
    lined: bool
    paragraphs: list[list[str]]
    questions: list[DocumentQuestion]

    @property
    def log(self) -> bool:
        """Whether it has lines as logs have: joined by spaces they would be one sentence."""
        return any(sentences.begins_record(line, 0) for p in self.paragraphs for line in p)


@dataclass(frozen=True)
class EvidenceQuestion:
    """A question with the numbers of the sentences that answer it.

    :param specific: whether other documents of the set hardly answer it too
    """

    text: str
    sentences: list[int]
    specific: bool


@dataclass(frozen=True)
class EvidenceDocument:
    """A whole document, where its sentences lie, and questions on it.

    :param units: whether it is not prose: its spans are then units such as rows or log entries, and
        text may lie before, between and behind them
    """

    text: str
    spans: list[tuple[int, int]]
    questions: list[EvidenceQuestion]
    units: bool = False

    @property
    def head(self) -> str:
        """What its units say little without: the text before the first, such as a table's header."""
        return self.text[: self.spans[0][0]] if self.units else ""


@dataclass(frozen=True)
class EvidenceSet:
    """Documents of one kind.

    :param every: whether all sentences that answer are needed; else one of them is enough
    :param weight: how often questions are drawn from it, beside those of other sets
    """

    name: str
    every: bool
    weight: float
    documents: list[EvidenceDocument]

    @property
    def count(self) -> int:
        """The number of questions."""
        return sum(len(document.questions) for document in self.documents)


@dataclass
class Corpus:
    """Everything that a task may draw from; a list that no source filled is empty."""

    prose: list[str] = field(default_factory=list)
    articles: list[list[Paragraph]] = field(default_factory=list)
    passages: list[Paragraph] = field(default_factory=list)
    sentences: list[Paragraph] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    evidence: list[EvidenceSet] = field(default_factory=list)
    nouns: list[str] = field(default_factory=list)
    adjectives: list[str] = field(default_factory=list)
    neighbours: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.article_paragraphs = [p.text for article in self.articles for p in article]

    def background_paragraph(self, rng: random.Random, articles: float = 0.25) -> str:
        """A paragraph at random; of an article with the probability given, where there are any."""
        if self.article_paragraphs and (not self.prose or rng.random() < articles):
            return rng.choice(self.article_paragraphs)
        return rng.choice(self.prose)

    def background(self, rng: random.Random, chars: int, articles: float = 0.25) -> list[str]:
        """Paragraphs at random, of at least that many characters together."""
        paragraphs: list[str] = []
        while chars > 0:
            paragraphs.append(self.background_paragraph(rng, articles))
            chars -= len(paragraphs[-1]) + 1
        return paragraphs

    def background_sentences(self, rng: random.Random, chars: int) -> list[str]:
        """The sentences of such paragraphs."""
        return [s for p in self.background(rng, chars) for s in sentences.texts(p)]

    def summary(self) -> str:
        """What is in it, on one line."""
        megabytes = sum(map(len, self.prose)) / 1e6
        of_articles = [p for article in self.articles for p in article]
        asked = {
            f"{len(self.articles)} articles": of_articles,
            "passages": self.passages,
            "single sentences": self.sentences,
            f"{len(self.documents)} documents": self.documents,
        }
        parts = [f"{len(self.prose):,} paragraphs of prose ({megabytes:.1f} MB)"]
        parts += [
            f"{sum(len(each.questions) for each in of_kind):,} questions on {name}"
            for name, of_kind in asked.items()
            if of_kind
        ]
        if self.evidence:
            count = sum(each.count for each in self.evidence)
            parts.append(f"{count:,} questions on {len(self.evidence)} sets of evidence")
        return ", ".join(parts)

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self), ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Corpus:
        data = json.loads(path.read_text(encoding="utf-8"))
        data["articles"] = [[_paragraph(p) for p in article] for article in data["articles"]]
        data["passages"] = [_paragraph(p) for p in data["passages"]]
        data["sentences"] = [_paragraph(p) for p in data["sentences"]]
        data["documents"] = [
            Document(
                d["name"],
                d["lined"],
                d["paragraphs"],
                [DocumentQuestion(**q) for q in d["questions"]],
            )
            for d in data["documents"]
        ]
        data["evidence"] = [_evidence_set(each) for each in data.get("evidence", [])]
        return cls(**data)


def _evidence_set(data: dict) -> EvidenceSet:
    documents = [
        EvidenceDocument(
            d["text"],
            d["spans"],
            [EvidenceQuestion(**q) for q in d["questions"]],
            d.get("units", False),
        )
        for d in data["documents"]
    ]
    return EvidenceSet(data["name"], data["every"], data["weight"], documents)


def _paragraph(data: dict) -> Paragraph:
    questions = [
        Question(q["text"], q["answers"], [(start, end) for start, end in q["evidence"]])
        for q in data["questions"]
    ]
    return Paragraph(data["text"], questions)
