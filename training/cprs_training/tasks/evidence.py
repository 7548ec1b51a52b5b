"""Questions with marked evidence in whole documents."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from .. import bm25
from ..corpus import Corpus, EvidenceDocument, EvidenceSet
from ..sample import Draft, Span, TextBuilder
from .questions import HIT, asked
from .registry import task

# How much of the text is a stretch of the question's own document.
OWN_SHARES = 0.35, 0.6, 1.0, 1.0
# How often what is put around it comes from evidence sets and not from prose.
OTHER_DOCUMENTS = 0.6
LONGEST_OTHER = 1200
TRIES = 20
# How often what is put around it comes from the document itself, where that says what is most like
# the question without answering it: what a model is most likely to keep by mistake.
ALIKE = 0.5
MOST_ALIKE = 6
# Of a longer document only a part is looked at.
LONGEST_LOOK = 1000


@dataclass(frozen=True)
class Piece:
    """A part of a document, and where its sentences or units lie in it."""

    text: str
    spans: Sequence[Span] = ()
    cut: bool = False

    @property
    def units(self) -> Sequence[Span] | None:
        return self.spans if self.cut else None


@task("evidence", tag="fact", needs=("evidence", "prose"))
def evidence(rng: random.Random, corpus: Corpus, chars: int) -> Draft | None:
    """A stretch of a document around an answer, or one without it, with other texts around it.

    The rest of its own document is the hardest background, above all what shares the question's
    words. Other documents of its set are put around it only if they can't answer the question too.
    """
    chosen = rng.choices(corpus.evidence, [each.weight for each in corpus.evidence])[0]
    weights = [len(document.questions) for document in chosen.documents]
    document = rng.choices(chosen.documents, weights)[0]
    question = rng.choice(document.questions)
    room = int(chars * rng.choice(OWN_SHARES))
    wanted = set(question.sentences)
    if rng.random() < HIT:
        at = rng.choice(question.sentences)
        first, last = stretch(rng, document, at, room, set())
    else:
        free = [number for number in range(len(document.spans)) if number not in wanted]
        if not free:
            return None
        first, last = stretch(rng, document, rng.choice(free), room, wanted)
    own = _piece(document, first, last)
    spans = [own.spans[n - first] for n in sorted(wanted) if first <= n < last]
    before: list[Piece] = []
    after: list[Piece] = []
    missing = chars - len(own.text)
    taken = wanted | set(range(first, last))
    while missing > 0:
        room = min(missing, chars // 4)
        other = _alike(rng, document, question.text, taken, room) if rng.random() < ALIKE else None
        other = other or _other(rng, corpus, chosen, document, question.specific, room)
        rng.choice([before, after]).append(other)
        missing -= len(other.text) + 2
    text = TextBuilder()
    for other in before:
        text.add_with_spans(other.text, "\n\n", [], other.units)
    text.add_with_spans(own.text, "\n\n", spans, own.units)
    for other in after:
        text.add_with_spans(other.text, "\n\n", [], other.units)
    return text.draft(asked(rng, question.text), question.text, chosen.every)


def stretch(
    rng: random.Random, document: EvidenceDocument, at: int, room: int, without: set[int]
) -> Span:
    """Sentences around one, up to so many characters: the first, and the one after the last.

    A document of units is taken whole where it has the room.

    :param without: sentences that it may not hold
    """
    spans = document.spans
    if document.units and not without and len(document.text) <= room:
        return 0, len(spans)
    first, last = at, at + 1
    room -= spans[at][1] - spans[at][0]
    while room > 0:
        sides = []
        if first > 0 and first - 1 not in without:
            sides.append(-1)
        if last < len(spans) and last not in without:
            sides.append(1)
        if not sides:
            break
        if rng.choice(sides) < 0:
            first -= 1
            room -= spans[first + 1][0] - spans[first][0]
        else:
            room -= spans[last][1] - spans[last - 1][1]
            last += 1
    return first, last


def _alike(
    rng: random.Random, document: EvidenceDocument, question: str, taken: set[int], room: int
) -> Piece | None:
    """Sentences of a document of prose around one that shares the question's words.

    :param taken: sentences that it may not hold; those that it holds are added
    """
    count = len(document.spans)
    if document.units or count == len(taken):
        return None
    from_ = rng.randrange(max(1, count - LONGEST_LOOK))
    free = [n for n in range(from_, min(count, from_ + LONGEST_LOOK)) if n not in taken]
    if not free:
        return None
    scores = bm25.scores(question, [document.text[slice(*document.spans[n])] for n in free])
    best = sorted(range(len(free)), key=lambda i: -scores[i])[:MOST_ALIKE]
    at = free[rng.choice(best)]
    first, last = stretch(rng, document, at, min(room, LONGEST_OTHER), taken)
    taken.update(range(first, last))
    return _piece(document, first, last)


def _other(
    rng: random.Random,
    corpus: Corpus,
    own: EvidenceSet,
    document: EvidenceDocument,
    specific: bool,
    room: int,
) -> Piece:
    """A text to put around the document's."""
    for _ in range(TRIES):
        if rng.random() >= OTHER_DOCUMENTS:
            break
        chosen = own if specific and rng.random() < 0.7 else rng.choice(corpus.evidence)
        other = rng.choice(chosen.documents)
        # Documents of one text, with other questions each, are in some sets.
        if (chosen is own and not specific) or other.text == document.text:
            continue
        # The same topics may be in sets of several formats.
        if document.units and other.units:
            continue
        at = rng.randrange(len(other.spans))
        first, last = stretch(rng, other, at, min(room, LONGEST_OTHER), set())
        return _piece(other, first, last)
    return Piece(corpus.background_paragraph(rng, 0.45))


def _piece(document: EvidenceDocument, first: int, last: int) -> Piece:
    """Sentences of a document with what lies between them, or units with the document's head; with
    its first and last unit also what closes it."""
    spans = document.spans[first:last]
    head = document.head
    start, end = spans[0][0], spans[-1][1]
    if document.units and first == 0 and last == len(document.spans):
        end = len(document.text)
    moved = [(a - start + len(head), b - start + len(head)) for a, b in spans]
    return Piece(head + document.text[start:end], moved, document.units)
