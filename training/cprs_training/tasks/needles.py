"""Made-up values in a haystack: needles and pass keys, variable chains, key-value pairs.

After RULER (Hsieh et al. 2024, arXiv 2404.06654) and InfiniteBench (Zhang et al. 2024, arXiv
2402.13718), with more wordings and lengths than either, and windows in which the answer is not.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from ..corpus import Corpus
from ..sample import Draft, TextBuilder, scatter
from ..words import identifier, key, number
from .registry import task

NOISE = "The grass is green. The sky is blue. The sun is yellow. Here we go. There and back again."
RULER = "One of the special magic {plural} for {key} is: {value}."
WORDINGS = [RULER] * 6 + [
    "The special magic {singular} for {key} is {value}.",
    "The secret {singular} of {key} is {value}.",
    "{key} has been assigned the {singular} {value}.",
    "Remember that the {singular} for {key} is {value}.",
    "The {singular} registered for {key} is {value}.",
]
SINGULAR = {"numbers": "number", "words": "word", "uuids": "uuid"}


def haystack(rng: random.Random, corpus: Corpus, chars: int, kind: str) -> list[str]:
    """Background pieces: RULER's repeated noise, or sentences of prose."""
    if kind == "noise":
        return [NOISE] * (chars // len(NOISE) + 2)
    return corpus.background_sentences(rng, chars)


def _maker(rng: random.Random, corpus: Corpus, kind: str) -> Callable[[], str]:
    makers = {
        "words": lambda: key(rng, corpus),
        "numbers": lambda: number(rng),
        "uuids": lambda: identifier(rng),
    }
    return makers[kind]


@task("needle", tag="needle", needs=("prose", "nouns"))
def needle(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """RULER's needles: one key or several, one value or several, in noise, prose or needles."""
    key_kind = rng.choice(["words", "words", "uuids"])
    value_kind = rng.choice(["numbers", "numbers", "words", "uuids"])
    make_key = _maker(rng, corpus, key_kind)
    make_value = _maker(rng, corpus, value_kind)
    wording = rng.choice(WORDINGS)
    singular = SINGULAR[value_kind]
    if value_kind == "numbers" and wording != RULER:
        singular = rng.choice(["number", "number", "code"])

    def sentence(of: str) -> str:
        return wording.format(plural=value_kind, singular=singular, key=of, value=make_value())

    asked = [make_key() for _ in range(rng.choice([1, 1, 1, 2, 4]))]
    most_values = rng.choice([1, 1, 1, 2, 4]) if len(asked) == 1 else 1
    inserts = []
    if rng.random() < 0.72:
        for each in asked:
            if len(asked) == 1 or rng.random() >= 0.4:
                inserts += [(sentence(each), True) for _ in range(rng.randint(1, most_values))]
    # Short windows are filled with other needles more often: that is where keys must be told apart.
    short = ["noise", "prose", "needles", "needles", "needles"]
    long = ["noise", "prose", "prose", "needles", "needles"]
    hay = rng.choice(short if chars < 1500 else long)
    if hay != "needles":
        inserts += [(sentence(make_key()), False) for _ in range(rng.choice([0, 0, 1, 3, 6]))]
    if key_kind == "words" and rng.random() < 0.3:
        inserts.append((sentence(_near_miss(rng, corpus, asked[0])), False))
    rng.shuffle(inserts)

    if hay == "needles":
        background = [sentence(make_key()) for _ in range(chars // 60 + 2)]
        separator = "\n" if rng.random() < 0.8 else " "
    else:
        background = haystack(rng, corpus, chars, hay)
        separator = "\n" if hay == "noise" else " "
    text = scatter(rng, background, inserts, separator)
    single = len(asked) * most_values == 1
    return text.draft(_needle_query(rng, asked, single, singular, value_kind))


def _near_miss(rng: random.Random, corpus: Corpus, asked: str) -> str:
    """A key that shares one of its two words with the one asked for."""
    adjective, noun = asked.split("-", 1)
    if rng.random() < 0.5:
        return f"{adjective}-{rng.choice(corpus.nouns)}"
    return f"{rng.choice(corpus.adjectives)}-{noun}"


def _needle_query(
    rng: random.Random, asked: list[str], single: bool, singular: str, plural: str
) -> str:
    keys = asked[0] if len(asked) == 1 else f"{', '.join(asked[:-1])}, and {asked[-1]}"
    text = "mentioned in the provided text"
    if single:
        magic = f"special magic {singular} for {keys} {text}"
        published = [f"What is the {magic}?", f"What is the {magic}? The {magic} is"]
        own = [f"What is the {singular} for {keys}?", f"{keys}?"]
    else:
        magic = f"special magic {plural} for {keys} {text}"
        published = [f"What are all the {magic}?", f"What are all the {magic}? The {magic} are"]
        own = [f"List every {singular} for {keys}."]
    return rng.choice(published * 2 + own)


@task("passkey", tag="needle")
def passkey(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """InfiniteBench's pass key."""
    name = rng.choice(["pass key", "sequence of digits"])
    digits = number(rng, 5)
    hidden = f"The {name} is {digits}. Remember it. {digits} is the {name}."
    background = haystack(rng, corpus, chars, "noise" if rng.random() < 0.6 else "prose")
    inserts = [(hidden, True)] if rng.random() < 0.75 else []
    text = scatter(rng, background, inserts, rng.choice([" ", "\n"]))
    return text.draft(f"What is the {name}?")


@task("chain", tag="chain")
def chain(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """RULER's variable tracking: every assignment of one chain."""

    def variable() -> str:
        return "".join(rng.choices(string.ascii_uppercase, k=rng.choice([5, 5, 3])))

    value = number(rng, 5)
    current = variable()
    links = [f"VAR {current} = {value}"]
    for _ in range(rng.randint(1, 8)):
        following = variable()
        links.append(f"VAR {following} = VAR {current}")
        current = following
    if rng.random() < 0.5:  # a later window sees only the tail of the chain
        links = links[rng.randint(0, len(links) - 1) :]
    if rng.random() < 0.15:
        links = []
    in_prose = rng.random() < 0.35
    background = haystack(rng, corpus, chars, "prose" if in_prose else "noise")
    inserts = [(link + "." if in_prose else link, True) for link in links]
    text = scatter(rng, background, inserts, " " if in_prose else "\n")
    return text.draft(
        f"Question: Find all variables that are assigned the value {value} in the text above."
    )


@task("pair", tag="pair", needs=())
def pair(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """InfiniteBench's key-value retrieval: one pair of a JSON object."""
    del corpus  # keys and values are made up
    keys = [identifier(rng) for _ in range(chars // 80 + 2)]
    wanted = rng.choice(keys) if rng.random() < 0.65 else identifier(rng)
    text = TextBuilder()
    text.append("{")
    for number_of_key, each in enumerate(keys):
        separator = ", " if number_of_key else ""
        text.add(f'"{each}": "{identifier(rng)}"', separator, each == wanted)
    published = (
        "Extract the value corresponding to the specified key in the JSON object below.\n\n"
        f'Key: "{wanted}"\nThe value associated with the specified key is:'
    )
    return text.draft(
        rng.choice([f'Key: "{wanted}"', f'What is the value of "{wanted}"?', published])
    )
