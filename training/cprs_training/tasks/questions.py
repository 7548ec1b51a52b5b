"""Questions that people asked: SQuAD, QED, QAMR and documents with questions of one's own.

In each the query wants the sentences that hold the answer. About a third of the texts don't hold
it: most windows of a long document don't either.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from ..corpus import Corpus, Document, Paragraph, Question
from ..sample import Draft, Span, TextBuilder
from ..words import HAN
from .registry import task

HIT = 0.65
INSTRUCTION = (
    "Answer the question based on the given documents. Only give me the answer and do not output"
    " any other words.\n\nQuestion: "
)
ENGLISH = ["", "", "", INSTRUCTION, "Question: "]
CHINESE = ["", "", "", "请根据所给文档回答问题，只给出答案。\n\n问题：", "问题："]


def asked(rng: random.Random, question: str) -> str:
    """The question as users and benchmarks put it: bare, in lower case, within an instruction."""
    chance = rng.random()
    before = CHINESE if HAN.search(question) else ENGLISH
    if chance < 0.12:
        question = question.lower().rstrip("?？")
    elif chance < 0.16:
        question = question.rstrip("?？")
    return rng.choice(before) + question


def with_distractors(
    rng: random.Random,
    query: str,
    gold: tuple[str, list[Span]] | None,
    distractors: list[str],
    headed: float,
) -> Draft:
    """Paragraphs with the gold one, if any, in the first two thirds of them.

    :param gold: the paragraph and the spans of it that are wanted
    :param headed: how often each paragraph begins with a line such as ``Document 3:``
    """
    paragraphs: list[tuple[str, list[Span]]] = [(text, []) for text in distractors]
    rng.shuffle(paragraphs)
    if gold:
        paragraphs.insert(rng.randint(0, len(paragraphs) * 2 // 3), gold)
    with_heads = rng.random() < headed
    separator = "\n\n" if with_heads or rng.random() < 0.5 else "\n"
    text = TextBuilder()
    for number, (paragraph, spans) in enumerate(paragraphs):
        if with_heads:
            text.add(f"Document {number + 1}:", separator)
        text.add_with_spans(paragraph, "\n" if with_heads else separator, spans)
    return text.draft(asked(rng, query), query)


def _fill(
    rng: random.Random, chars: int, paragraphs: list[str], other: Callable[[], str], not_this: str
) -> list[str]:
    """Adds paragraphs until there are enough characters."""
    missing = chars - sum(map(len, paragraphs))
    while missing > 0:
        paragraph = other()
        if paragraph != not_this:
            paragraphs.append(paragraph)
        missing -= len(paragraph)
    return paragraphs


def _article(
    rng: random.Random, corpus: Corpus, chars: int
) -> tuple[Paragraph, Question, list[str]]:
    """A paragraph, a question on it, and paragraphs beside it: often of the same article."""
    article = rng.choice(corpus.articles)
    with_questions = [p for p in article if p.questions]
    while not with_questions:
        article = rng.choice(corpus.articles)
        with_questions = [p for p in article if p.questions]
    paragraph = rng.choice(with_questions)
    siblings = [p.text for p in article if p is not paragraph]
    rng.shuffle(siblings)
    beside: list[str] = []
    for sibling in siblings[: rng.choice([0, 2, 4, len(siblings)])]:
        if sum(map(len, beside)) > 0.9 * chars:
            break
        beside.append(sibling)
    distractors = _fill(
        rng, chars, beside, lambda: corpus.background_paragraph(rng, 0.6), paragraph.text
    )
    return paragraph, rng.choice(paragraph.questions), distractors


@task("squad", tag="fact", needs=("articles",))
def squad(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """The sentences that answer a question, among paragraphs of the same article and others."""
    paragraph, question, distractors = _article(rng, corpus, chars)
    gold = (paragraph.text, question.evidence) if rng.random() < HIT else None
    return with_distractors(rng, question.text, gold, distractors, headed=0.6)


@task("paragraph", tag="paragraph", needs=("articles",))
def paragraph(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """The whole paragraph that answers a question."""
    chosen, question, distractors = _article(rng, corpus, chars)
    gold = (chosen.text, [(0, len(chosen.text))]) if rng.random() < HIT else None
    return with_distractors(rng, question.text, gold, distractors, headed=0.6)


@task("qed", tag="fact", needs=("passages",))
def qed(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """Questions that people typed into a search engine, answered by a passage."""
    passage = rng.choice(corpus.passages)
    question = rng.choice(passage.questions)

    def other() -> str:
        if rng.random() < 0.5:
            return rng.choice(corpus.passages).text
        return corpus.background_paragraph(rng, 0.6)

    distractors = _fill(rng, chars, [], other, passage.text)
    query = question.text
    if rng.random() < 0.3:  # they come without a capital and a question mark
        query = f"{query[0].upper()}{query[1:]}?"
    gold = (passage.text, question.evidence) if rng.random() < HIT else None
    return with_distractors(rng, query, gold, distractors, headed=0.5)


@task("qamr", tag="fact", needs=("sentences", "prose"))
def qamr(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """A question on one sentence, among prose and sentences of the same kind."""
    gold = rng.choice(corpus.sentences)
    background = corpus.background_sentences(rng, chars * 2 // 3)
    for _ in range(max(2, chars // 600)):
        background.insert(rng.randint(0, len(background)), rng.choice(corpus.sentences).text)
    background = [sentence for sentence in background if sentence != gold.text]
    place = rng.randint(0, len(background)) if rng.random() < HIT else -1
    text = TextBuilder()
    for number, sentence in enumerate([*background, ""]):
        if number == place:
            text.add(gold.text, wanted=True)
        if sentence:
            text.add(sentence)
    return text.draft(asked(rng, rng.choice(gold.questions).text))


@task("written", tag="fact", needs=("documents", "prose"))
def written(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """A question written for a document, in a stretch of that document around its answer.

    The stretch is the hardest background that there is, since all of it is about the same matter;
    the rest of the text is other prose before and after it.
    """
    weights = [len(document.questions) for document in corpus.documents]
    document = rng.choices(corpus.documents, weights)[0]
    question = rng.choice(document.questions)
    wanted = set(question.sentences)
    first, last, number_of_first = _around(rng, document, wanted, chars)
    hit = rng.random() < HIT
    between = "\n" if document.log else rng.choice([" ", "\n"]) if document.lined else " "

    missing = chars - sum(len(s) for p in document.paragraphs[first:last] for s in p)
    before, after = [], []
    while missing > 0:
        other = corpus.background_paragraph(rng, 0.45)
        rng.choice([before, after]).append(other)
        missing -= len(other)
    text = TextBuilder()
    for other in before:
        text.add(other, "\n\n")
    number = number_of_first
    for sentences in document.paragraphs[first:last]:
        separator = "\n\n"
        for sentence in sentences:
            if hit or number not in wanted:
                text.add(sentence, separator, number in wanted)
                separator = between
            number += 1
    for other in after:
        text.add(other, "\n\n")
    return text.draft(asked(rng, question.text), question.text)


def _around(
    rng: random.Random, document: Document, wanted: set[int], chars: int
) -> tuple[int, int, int]:
    """Paragraphs around the wanted sentences: the first, the one after the last, and the number of
    the first's first sentence."""
    starts = []
    count = 0
    for sentences in document.paragraphs:
        starts.append(count)
        count += len(sentences)
    holding = [
        number
        for number, sentences in enumerate(document.paragraphs)
        if not wanted.isdisjoint(range(starts[number], starts[number] + len(sentences)))
    ]
    first, last = holding[0], holding[-1] + 1
    room = chars * rng.choice([0.35, 0.6, 1.0, 1.0])
    room -= sum(len(s) for p in document.paragraphs[first:last] for s in p)
    while room > 0 and (first > 0 or last < len(document.paragraphs)):
        if last == len(document.paragraphs) or (first > 0 and rng.random() < 0.5):
            first -= 1
            room -= sum(map(len, document.paragraphs[first]))
        else:
            room -= sum(map(len, document.paragraphs[last]))
            last += 1
    return first, last, starts[first]
