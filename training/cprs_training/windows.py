"""From a labelled text to windows of labelled tokens, cut as the engine cuts them."""

from __future__ import annotations

import bisect
import random
from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from . import sentences
from .errors import TrainingError
from .prompts import prefix
from .sample import Cut, Sample, Span

# The classes of the boundary head.
BEGIN, INSIDE, OUT, END = 0, 1, 2, 3
# Of tokens that carry no label: the prefix, padding.
NO_LABEL = -100
NO_SENTENCE = -1


@dataclass(frozen=True)
class Tokens:
    """The tokens of a text, by position: ids, where they lie, and in which sentence.

    :param offsets: start inclusive and end exclusive, in code points
    :param sentence: the number of the sentence, -1 between sentences; where a text is cut into
        units, these are its sentences
    :param starts: where each sentence begins
    :param ends: where each sentence ends, exclusive
    """

    text: str
    ids: list[int]
    offsets: list[Span]
    sentence: list[int]
    starts: list[int]
    ends: list[int]

    def sentence_text(self, number: int) -> str:
        """The text of a sentence, without white space around it."""
        return self.text[self.starts[number] : self.ends[number]].strip()


@dataclass(frozen=True)
class Labelled:
    """The tokens of a sample with their labels, and the prefix that each window gets.

    :param boundaries: BEGIN, INSIDE, OUT or END of each token
    :param question: the sample's bare question, if it has one
    :param every: whether every span of the sample is needed; else one of them is enough
    """

    task: str
    tag: str
    prefix: list[int]
    tokens: Tokens
    boundaries: list[int]
    question: str
    every: bool = False


@dataclass(frozen=True)
class Window:
    """A slice of a labelled text: tokens ``start`` to ``end``, exclusive."""

    of: Labelled
    start: int
    end: int

    def wanted(self) -> bool:
        """Whether it holds any token of a span."""
        return any(label != OUT for label in self.of.boundaries[self.start : self.end])


def tokenize(tokenizer: Tokenizer, text: str, cuts: Sequence[Cut] = ()) -> Tokens:
    """The tokens of a text.

    :param cuts: the pieces of it that are cut into units and not into sentences
    """
    encoding = tokenizer.encode(text, add_special_tokens=False)
    spans = sentences_and_units(text, cuts)
    starts = [start for start, _ in spans]
    numbers = []
    for start, end in encoding.offsets:
        # By its end: a token of a byte-level tokenizer begins with the space before its word.
        number = bisect.bisect_left(starts, end) - 1
        inside = number >= 0 and start < spans[number][1]
        numbers.append(number if inside else NO_SENTENCE)
    ends = [end for _, end in spans]
    return Tokens(text, encoding.ids, encoding.offsets, numbers, starts, ends)


def sentences_and_units(text: str, cuts: Sequence[Cut]) -> list[Span]:
    """What a text is cut into: units in some pieces, sentences around them."""
    if not cuts:
        return sentences.split(text)
    spans: list[Span] = []
    at = 0
    for each in cuts:
        spans += _sentences(text, at, each.start)
        spans += each.units
        at = each.end
    return spans + _sentences(text, at, len(text))


def _sentences(text: str, begin: int, end: int) -> list[Span]:
    """The sentences of a part of a text."""
    return [(begin + start, begin + after) for start, after in sentences.split(text[begin:end])]


def encode_prefix(tokenizer: Tokenizer, prompt: str, query: str) -> list[int]:
    return tokenizer.encode(prefix(prompt, query), add_special_tokens=False).ids


def fitting_prefix(tokenizer: Tokenizer, prompt: str, query: str, window: int) -> list[int]:
    """The prefix of a query, which is cut at its end where it would take more than half a window."""
    ids = encode_prefix(tokenizer, prompt, query)
    words = query.split()
    while len(ids) > window // 2 and len(words) > 1:
        words = words[: len(words) * 3 // 4]
        ids = encode_prefix(tokenizer, prompt, " ".join(words))
    if len(ids) >= window:
        raise TrainingError(
            f"The prompt and the query's first word have {len(ids)} tokens, and a window {window}; "
            f"shorten the prompt '{prompt[:60]}', or set a longer window"
        )
    return ids


def label(tokenizer: Tokenizer, sample: Sample) -> Labelled:
    """The tokens of a sample: a token belongs to a span that it overlaps."""
    tokens = tokenize(tokenizer, sample.draft.text, sample.draft.cuts)
    boundaries = [OUT] * len(tokens.ids)
    for first, after in token_ranges(tokens.offsets, sample.draft.spans):
        boundaries[first:after] = [INSIDE] * (after - first)
        boundaries[after - 1] = END
        boundaries[first] = BEGIN
    ids = encode_prefix(tokenizer, sample.prompt, sample.draft.query)
    draft = sample.draft
    return Labelled(sample.task, sample.tag, ids, tokens, boundaries, draft.question, draft.every)


def token_ranges(offsets: Sequence[Span], spans: Sequence[Span]) -> list[Span]:
    """For each span that any token overlaps, the first of its tokens and the one after the last."""
    ends = [end for _, end in offsets]
    ranges = []
    for start, end in spans:
        first = after = bisect.bisect_right(ends, start)
        while after < len(offsets) and offsets[after][0] < end:
            after += 1
        if after > first:
            ranges.append((first, after))
    return ranges


def cut(tokens: Tokens, room: int) -> list[Span]:
    """Windows of at most ``room`` tokens that end at a sentence end where one lies in their last
    quarter (Java: ``SentenceWindows``)."""
    windows = []
    start = 0
    while start < len(tokens.ids):
        end = _window_end(tokens, start, room)
        windows.append((start, end))
        start = end
    return windows


def _window_end(tokens: Tokens, start: int, room: int) -> int:
    limit = start + room
    if limit >= len(tokens.ids):
        return len(tokens.ids)
    # The last sentence that begins before the end of the first token outside the window.
    number = bisect.bisect_left(tokens.starts, tokens.offsets[limit][1]) - 1
    # The engine counts what precedes the first sentence to it.
    begin = tokens.starts[number] if number > 0 else 0
    best = limit
    for end in range(limit, limit - room // 4, -1):
        if tokens.offsets[end - 1][1] <= begin:
            return end
        if _rank(tokens, end) > _rank(tokens, best):
            best = end
    return best


def _rank(tokens: Tokens, end: int) -> int:
    """How well a window ends before a token where no sentence does: 2 behind a comma or at a line
    end, 1 between words, 0 inside one."""
    before = tokens.offsets[end - 1][1]
    around = tokens.text[max(0, before - 1) : tokens.offsets[end][0] + 1]
    space = any(char.isspace() for char in around)
    clause = before > 0 and tokens.text[before - 1] in ",;"
    return 2 if "\n" in around or (space and clause) else int(space)


def random_window(rng: random.Random, labelled: Labelled, window: int) -> Window:
    """A window at random: also one that begins or ends in the middle of a span, as some will."""
    count = len(labelled.tokens.ids)
    room = window - len(labelled.prefix)
    wanted = [i for i, boundary in enumerate(labelled.boundaries) if boundary == BEGIN]
    start = 0
    if count > room:
        if rng.random() < 0.6 or not wanted:
            start = rng.randint(0, count - room)
        if wanted and rng.random() < 0.45:  # see to it that the first span begins inside
            start = wanted[0] - rng.randint(0, room * 3 // 4)
            start = max(0, min(count - room, start))
    return Window(labelled, start, min(count, start + room))


def window_group(
    rng: random.Random, labelled: Labelled, window: int, count: int
) -> list[Window] | None:
    """Windows of one document as the engine cuts it: those with the answer, a neighbour, others.

    None where the document has fewer windows than asked for. Seen together they let the loss
    compare the right sentence with every other one of its document.
    """
    room = window - len(labelled.prefix)
    windows = [Window(labelled, start, end) for start, end in cut(labelled.tokens, room)]
    if len(windows) < count:
        return None
    hits = [i for i, each in enumerate(windows) if each.wanted()]
    near = [i for i in range(len(windows)) if i not in hits and {i - 1, i + 1} & set(hits)]
    rest = [i for i in range(len(windows)) if i not in hits and i not in near[:1]]
    rng.shuffle(rest)
    return [windows[i] for i in (hits[:2] + near[:1] + rest)[:count]]
