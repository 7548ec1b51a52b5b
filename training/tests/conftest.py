"""A small corpus for all tests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

TRAINING = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TRAINING))

from cprs_training import sentences, sources, tasks  # noqa: E402
from cprs_training.corpus import (  # noqa: E402
    Corpus,
    Document,
    DocumentQuestion,
    EvidenceDocument,
    EvidenceQuestion,
    EvidenceSet,
    Paragraph,
    Question,
)

tasks.load(TRAINING / "examples" / "clause.py")


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    prose = sources.prose(TRAINING / "text", 100_000)
    passage = "The lake is deep. Its shore was settled in 1850 by fishermen. They left."
    start = passage.index("Its")
    question = Question("When was the shore settled?", ["1850"], [(start, passage.index(" They"))])
    passages = [Paragraph(passage, [question]), *(Paragraph(text, []) for text in prose[:5])]
    document = Document(
        "lease",
        True,
        [["The flat has two rooms.", "The cellar is dry."], ["Rent is due on the first."]],
        [DocumentQuestion("when do I have to pay", [2])],
    )
    text = " ".join([passage, *prose[5:8]])
    spans = sentences.split(text)
    evidence = [
        EvidenceDocument(text, spans, [EvidenceQuestion("When did people come?", [1], True)]),
        EvidenceDocument(prose[8], sentences.split(prose[8]), []),
    ]
    return Corpus(
        prose=prose,
        articles=[passages],
        passages=passages[:1],
        sentences=[Paragraph(passage[start : start + 47], [question])],
        documents=[document],
        evidence=[EvidenceSet("lakes", True, 1.0, evidence)],
        nouns=["harbour", "lantern", "engine", "valley"],
        adjectives=["dazzling", "quiet", "broken"],
        neighbours={"settled": ["inhabited"]},
    )
