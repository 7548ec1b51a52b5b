"""Words that carry a question's meaning, and the made-up keys and values of the generated tasks."""

from __future__ import annotations

import random
import re
import uuid

from .corpus import Corpus

STOP_WORDS = frozenset(
    "the a an of to in and is are was were be been for on with as by at from that this it its which"
    " who what when where how many much did do does has have had or not his her their they he she i"
    " you we all any can will would there than then also into over under".split()
)
HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
WORD = re.compile(r"[A-Za-z][A-Za-z'-]+|\d[\d,.]*\d|\d")


def content(text: str) -> list[str]:
    """The words of a text that are not mere grammar, in order."""
    return [w for w in WORD.findall(text) if w.lower() not in STOP_WORDS and len(w) > 2]


def stem(word: str) -> str:
    """The first five letters: crude, and good enough to tell whether texts share a word."""
    return word.lower()[:5]


def stems(text: str) -> list[str]:
    """What texts are compared by: the stems of words, and of Han script, which has no spaces, every
    two characters that stand together."""
    pairs = [run[i : i + 2] for run in HAN.findall(text) for i in range(len(run) - 1)]
    return [stem(word) for word in content(text)] + pairs


def share_a_word(question: str, sentence: str) -> bool:
    return not set(stems(question)).isdisjoint(stems(sentence))


def key(rng: random.Random, corpus: Corpus) -> str:
    """Two words and a hyphen, as RULER's keys: ``dazzling-harbour``."""
    return f"{rng.choice(corpus.adjectives)}-{rng.choice(corpus.nouns)}"


def number(rng: random.Random, digits: int = 7) -> str:
    return str(rng.randint(10 ** (digits - 1), 10**digits - 1))


def identifier(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def near(rng: random.Random, corpus: Corpus, word: str, share: float) -> str:
    """A word of near meaning, with the probability given, where one is known."""
    others = corpus.neighbours.get(word.lower())
    return rng.choice(others) if others and rng.random() < share else word
