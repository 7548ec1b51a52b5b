"""Sentence encoders as teachers: what they think of the sentences around a question.

An encoder of single sentences was trained on far more pairs of near meaning than there are questions
here; ranking a document's sentences as it does passes that on.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from . import sentences
from .config import Config
from .corpus import Corpus, EvidenceDocument, Paragraph
from .models.sentence_encoder import SentenceEncoder

FILE = "teachers.npz"
# Fewer sentences of a document say nothing about how like one is in comparison.
FEWEST = 8


class Teachers:
    """The vectors of all questions and sentences of a corpus, by every teacher.

    What is not among them, above all prose beyond ``[sources] taught_prose``, has no likeness:
    encoding it during the run would take as long as the training itself.
    """

    def __init__(self, questions: list[str], texts: list[str], vectors: dict[str, np.ndarray]):
        """
        :param vectors: by the numbers of the teachers, ``questions0`` [questions, hidden] and
            ``sentences0`` [sentences, hidden], of length 1
        """
        self._questions = {_key(text): row for row, text in enumerate(questions)}
        self._sentences = {text: row for row, text in enumerate(texts)}
        self._texts = {"questions": questions, "sentences": texts}
        self._vectors = vectors
        self._count = len(vectors) // 2

    @classmethod
    def ask(cls, config: Config, corpus: Corpus, log: Callable[[str], None]) -> Teachers:
        """Lets each teacher read the corpus: minutes for each."""
        documents = list(_taught(corpus, config.sources.taught_evidence))
        asked = [question.text for document in documents for question in document.questions]
        questions = list(dict.fromkeys([*_questions(corpus), *asked]))
        prose = corpus.prose if config.sources.taught_prose else []
        of_evidence = [d.text[start:end] for d in documents for start, end in d.spans]
        texts = list(dict.fromkeys([*_sentences(corpus, prose), *of_evidence]))
        vectors = {}
        for number, teacher in enumerate(config.teachers):
            log(f"{teacher.path.name} reads {len(questions):,} questions, {len(texts):,} sentences")
            encoder = SentenceEncoder(teacher.path, teacher.heads, teacher.pooling, teacher.tokens)
            for kind, prefix, read in (
                ("questions", teacher.question_prefix, questions),
                ("sentences", teacher.sentence_prefix, texts),
            ):
                with torch.autocast("cpu", torch.bfloat16, enabled=config.train.bf16):
                    encoded = encoder.encode([prefix + text for text in read])
                vectors[f"{kind}{number}"] = encoded.half().numpy()
        return cls(questions, texts, vectors)

    def likeness(self, question: str, texts: Sequence[str]) -> list[float]:
        """How like the question each sentence is, in standard deviations above their mean.

        The mean over the teachers; NaN for a sentence that is not known, and for all of them where
        the question isn't or few sentences are.
        """
        rows = [self._sentences.get(text) for text in texts]
        known = [place for place, row in enumerate(rows) if row is not None]
        found = [math.nan] * len(texts)
        asked = self._questions.get(_key(question))
        if asked is None or len(known) < FEWEST:
            return found
        total = np.zeros(len(known), np.float32)
        for number in range(self._count):
            vectors = self._vectors[f"sentences{number}"][[rows[place] for place in known]]
            question_vector = self._vectors[f"questions{number}"][asked].astype(np.float32)
            cosines = vectors.astype(np.float32) @ question_vector
            total += (cosines - cosines.mean()) / (cosines.std() + 1e-6)
        for place, value in zip(known, total / self._count, strict=True):
            found[place] = float(value)
        return found

    def sentence_vectors(self, texts: Sequence[str]) -> Tensor:
        """The first teacher's vectors [texts, hidden], NaN for texts that aren't known."""
        return self._first("sentences0", [self._sentences.get(text) for text in texts])

    def question_vectors(self, texts: Sequence[str]) -> Tensor:
        """The same of bare questions."""
        return self._first("questions0", [self._questions.get(_key(text)) for text in texts])

    def _first(self, name: str, rows: Sequence[int | None]) -> Tensor:
        found = torch.full((len(rows), self._vectors[name].shape[1]), math.nan)
        for place, row in enumerate(rows):
            if row is not None:
                found[place] = torch.from_numpy(self._vectors[name][row].astype(np.float32))
        return found

    def save(self, work: Path) -> None:
        np.savez(work / FILE, texts=np.array(json.dumps(self._texts)), **self._vectors)

    @classmethod
    def load(cls, work: Path) -> Teachers:
        with np.load(work / FILE) as data:
            texts = json.loads(str(data["texts"]))
            vectors = {name: data[name] for name in data.files if name != "texts"}
        return cls(texts["questions"], texts["sentences"], vectors)


def _key(question: str) -> str:
    """A question without what tasks change of it: capitals, the mark at its end."""
    return question.lower().rstrip("?？")


def _paragraphs(corpus: Corpus) -> Iterator[Paragraph]:
    for article in corpus.articles:
        yield from article
    yield from corpus.passages


def _questions(corpus: Corpus) -> Iterator[str]:
    for paragraph in _paragraphs(corpus):
        for question in paragraph.questions:
            yield question.text
    for document in corpus.documents:
        for question in document.questions:
            yield question.text


def _taught(corpus: Corpus, count: int) -> Iterator[EvidenceDocument]:
    """The first documents of each set of evidence, up to so many sentences."""
    for each in corpus.evidence:
        left = count
        for document in each.documents:
            if left <= 0:
                break
            left -= len(document.spans)
            yield document


def _sentences(corpus: Corpus, prose: Sequence[str]) -> Iterator[str]:
    texts = [paragraph.text for paragraph in _paragraphs(corpus)]
    for text in [*texts, *prose]:
        yield from map(str.strip, sentences.texts(text))
    for document in corpus.documents:
        for lines in document.paragraphs:
            for line in lines:
                yield from map(str.strip, sentences.texts(line))
