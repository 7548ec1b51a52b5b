"""Labels and windows."""

import random
from itertools import pairwise

import pytest
from tokenizers import Tokenizer

from cprs_training.corpus import Corpus
from cprs_training.errors import TrainingError
from cprs_training.prompts import PROMPTS
from cprs_training.sample import Draft, Sample
from cprs_training.tasks import TASKS
from cprs_training.tokenizer import train_bytes, train_wordpiece
from cprs_training.windows import (
    BEGIN,
    END,
    INSIDE,
    NO_SENTENCE,
    OUT,
    cut,
    encode_prefix,
    fitting_prefix,
    label,
    random_window,
    tokenize,
    window_group,
)


@pytest.fixture(scope="module", params=["wordpiece", "bytes"])
def tokenizer(request: pytest.FixtureRequest, corpus: Corpus) -> Tokenizer:
    make = train_bytes if request.param == "bytes" else train_wordpiece
    return make(corpus, 2000, list(PROMPTS))


def test_a_query_that_is_longer_than_a_window_is_cut(tokenizer: Tokenizer) -> None:
    prompt = PROMPTS["fact"][0]
    short = encode_prefix(tokenizer, prompt, "Who came?")
    assert fitting_prefix(tokenizer, prompt, "Who came?", 512) == short
    assert len(short) < len(fitting_prefix(tokenizer, prompt, "Who came late? " * 400, 512)) <= 256
    with pytest.raises(TrainingError, match="a window 16; shorten the prompt"):
        fitting_prefix(tokenizer, prompt, "Who came?", 16)


def test_labels_lie_on_the_spans(tokenizer: Tokenizer, corpus: Corpus) -> None:
    rng = random.Random(5)
    english = [name for name in sorted(TASKS) if not name.endswith("_zh")]  # see test_chinese.py
    for name in english:
        for _ in range(5):
            sample = TASKS[name].sample(rng, corpus, 800)
            labelled = label(tokenizer, sample)
            text = sample.draft.text
            said = _spans(labelled.boundaries, labelled.tokens.offsets)
            expected = [text[start:end].strip() for start, end in sample.draft.spans]
            assert [text[start:end].strip() for start, end in said] == expected, name


def _spans(boundaries: list[int], offsets: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans read from labels: BEGIN, any INSIDE, and END unless it is a single token."""
    spans = []
    place = 0
    while place < len(boundaries):
        if boundaries[place] == OUT:
            place += 1
            continue
        assert boundaries[place] == BEGIN
        start = place
        place += 1
        while place < len(boundaries) and boundaries[place] == INSIDE:
            place += 1
        if place < len(boundaries) and boundaries[place] == END:
            place += 1
        else:
            assert place == start + 1, "a span of several tokens without an end"
        spans.append((offsets[start][0], offsets[place - 1][1]))
    return spans


def test_windows_cover_the_text_and_end_at_sentences(tokenizer: Tokenizer, corpus: Corpus) -> None:
    text = "\n\n".join(corpus.prose[:20])
    tokens = tokenize(tokenizer, text)
    room = 120
    windows = cut(tokens, room)
    assert windows[0][0] == 0
    assert windows[-1][1] == len(tokens.ids)
    for (start, end), (following, _) in pairwise(windows):
        assert end == following
        assert end - start <= room
        ends = [
            place
            for place in range(start + room - room // 4 + 1, start + room + 1)
            if tokens.sentence[place] not in (NO_SENTENCE, tokens.sentence[place - 1])
        ]
        if ends:
            assert end == ends[-1], "not the last sentence end of the window's last quarter"


def test_a_window_without_sentence_ends_ends_behind_a_comma(tokenizer: Tokenizer) -> None:
    tokens = tokenize(tokenizer, "alpha beta gamma delta, " * 100)
    for start, end in cut(tokens, 60)[:-1]:
        assert end - start <= 60
        assert tokens.text[tokens.offsets[end - 1][1] - 1] == ","


def test_random_windows_have_the_length_asked_for(tokenizer: Tokenizer, corpus: Corpus) -> None:
    rng = random.Random(8)
    labelled = label(tokenizer, TASKS["needle"].sample(rng, corpus, 4000))
    for _ in range(50):
        window = random_window(rng, labelled, 160)
        assert len(labelled.prefix) + window.end - window.start == 160


def test_groups_begin_with_the_answer(tokenizer: Tokenizer, corpus: Corpus) -> None:
    rng = random.Random(9)
    background = " ".join(corpus.prose[:10])
    gold = "The pass key is 77777."
    text = f"{background} {gold} {background}"
    place = len(background) + 1
    draft = Draft("What is the pass key?", text, ((place, place + len(gold)),))
    sample = Sample("passkey", PROMPTS["needle"][1], "needle", draft)
    labelled = label(tokenizer, sample)
    group = window_group(rng, labelled, 256, 4)
    assert group is not None
    assert len(group) == 4
    assert group[0].wanted()
    assert not group[-1].wanted()
    assert window_group(rng, labelled, 256, 10_000) is None
