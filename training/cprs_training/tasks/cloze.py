"""Queries made from the words of one sentence (an inverse cloze task)."""

from __future__ import annotations

import random

from ..corpus import Corpus
from ..sample import Draft, TextBuilder
from ..words import content, near
from .questions import HIT, asked
from .registry import task

WORDINGS = [
    "What is said about {words}?",
    "What does the text say about {words}?",
    "{words}?",
    "Which sentence mentions {words}?",
    "How are {words} related?",
    "Tell me about {words}.",
    "What about {words}?",
    "Question: what is the role of {words}?",
    "Who or what is connected with {words}?",
]


@task("cloze", tag="fact")
def cloze(rng: random.Random, corpus: Corpus, chars: int) -> Draft | None:
    """The sentence whose words the query has, some of them replaced by words of near meaning."""
    background = corpus.background_sentences(rng, chars)
    candidates = [s for s in background if 60 < len(s) < 400 and len(content(s)) >= 5]
    if not candidates:
        return None
    wanted = rng.choice(candidates)
    words = content(wanted)
    count = rng.randint(2, min(5, len(words)))
    if rng.random() < 0.6:
        start = rng.randrange(len(words) - count + 1)
        chosen = words[start : start + count]
    else:
        chosen = [word for word in words if rng.random() < count / len(words)] or words[:2]
    if rng.random() < 0.45:
        chosen = [near(rng, corpus, word, 0.5) for word in chosen]
    listed = " ".join(chosen)
    if len(chosen) > 1 and rng.random() < 0.5:
        listed = f"{', '.join(chosen[:-1])} and {chosen[-1]}"
    query = rng.choice(WORDINGS).format(words=listed)
    return among(background, wanted, rng.random() < HIT).draft(asked(rng, query))


def among(background: list[str], wanted: str, hit: bool) -> TextBuilder:
    """The sentences as running text, the wanted one marked, or left out where there is no hit."""
    text = TextBuilder()
    for sentence in background:
        if sentence != wanted or hit:
            text.add(sentence, wanted=sentence == wanted)
    return text
