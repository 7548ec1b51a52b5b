"""Exact matching: mentions of given words, and things of a given form such as dates."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from ..corpus import Corpus
from ..sample import Draft, scatter
from ..words import content, identifier, number
from .registry import task


@task("lookup", tag="keyword", needs=("prose", "nouns"))
def lookup(rng: random.Random, corpus: Corpus, chars: int) -> Draft | None:
    """Every mention of the words or ids asked for.

    The densest signal for matching that there is: a model from scratch learns it first, and
    without it learns none of the others.
    """
    if rng.random() < 0.45:
        ids = [
            identifier(rng) if rng.random() < 0.7 else number(rng, rng.choice([5, 7, 9]))
            for _ in range(max(3, chars // 60))
        ]
        asked = rng.sample(ids, rng.choice([1, 1, 2]))
        for each in asked:
            for _ in range(rng.choice([1, 2, 3])):
                ids.insert(rng.randint(0, len(ids)), each)
        text = rng.choice([", ", "\n", " ; "]).join(ids)
    else:
        text = " ".join(corpus.background(rng, chars))[:chars]
        words = sorted({word for word in content(text) if len(word) > 3})
        if len(words) < 5:
            return None
        asked = rng.sample(words, rng.choice([1, 2, 3, 5]))
    spans = sorted(
        match.span()
        for each in asked
        for match in re.finditer(rf"(?<![A-Za-z0-9]){re.escape(each)}(?![A-Za-z0-9])", text)
    )
    if rng.random() < 0.3:
        asked = [*asked, rng.choice(corpus.nouns)]
    wordings = [
        "Find every mention of {asked}.",
        "Extract {asked}.",
        "{asked}",
        "Where does the text mention {asked}?",
    ]
    return Draft(rng.choice(wordings).format(asked=", ".join(asked)), text, tuple(_apart(spans)))


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order without those that overlap one before ("well" in "well-known")."""
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


MONTHS = (
    "January February March April May June July August September October November December".split()
)
_MONTH = "|".join(MONTHS)


def _date(rng: random.Random, _: Corpus) -> str:
    day, month, year = rng.randint(1, 28), rng.choice(MONTHS), rng.randint(1950, 2030)
    iso = f"{year}-{MONTHS.index(month) + 1:02d}-{day:02d}"
    return rng.choice([f"{day} {month} {year}", f"{month} {day}, {year}", iso])


def _email(rng: random.Random, corpus: Corpus) -> str:
    user, name, host = rng.choices(corpus.nouns, k=3)
    return f"{user}.{name}@{host}.{rng.choice(['com', 'org', 'net'])}"


def _phone(rng: random.Random, _: Corpus) -> str:
    parts = rng.randint(100, 999), rng.randint(100, 999), rng.randint(1000, 9999)
    return f"+{rng.randint(1, 99)} {parts[0]} {parts[1]} {parts[2]}"


def _amount(rng: random.Random, _: Corpus) -> str:
    tail = rng.choice(["", ".00", ".50"])
    return f"{rng.choice('$€£')}{rng.randint(1, 999)},{rng.randint(0, 999):03d}{tail}"


def _address(rng: random.Random, corpus: Corpus) -> str:
    host, page = rng.choices(corpus.nouns, k=2)
    return f"https://{host}.{rng.choice(['com', 'org', 'io'])}/{page}"


# By name: what such a thing looks like, and how to make one.
KINDS: dict[str, tuple[str, Callable[[random.Random, Corpus], str]]] = {
    "email addresses": (r"[a-z0-9._]+@[a-z0-9.]+\.[a-z]+", _email),
    "phone numbers": (r"\+\d[\d -]{8,}\d", _phone),
    "monetary amounts": (r"[$€£]\d[\d,]*(?:\.\d\d)?(?: (?:million|billion))?", _amount),
    "dates": (
        rf"\b\d{{1,2}} (?:{_MONTH}) \d{{4}}|\b(?:{_MONTH}) \d{{1,2}}, \d{{4}}"
        r"|\b\d{4}-\d\d-\d\d\b",
        _date,
    ),
    "web addresses": (r'https?://[^\s,;)"]+[a-z0-9/]', _address),
}
CARRIERS = [
    "Please contact {thing} for details.",
    "The record lists {thing} in this section.",
    "It was confirmed on {thing} by the office.",
    "The agreement refers to {thing} as well.",
    "See {thing} for more information.",
    "A total of {thing} was reported.",
    "The parties noted {thing} in the contract.",
    "Payment of {thing} is due under this clause.",
]


@task("keyword", tag="keyword", needs=("prose", "nouns"))
def keyword(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """Everything of one kind, among things of other kinds: dates, amounts, addresses."""
    kinds = rng.sample(sorted(KINDS), rng.randint(1, 3))
    inserts = [
        (rng.choice(CARRIERS).format(thing=KINDS[kind][1](rng, corpus)), False)
        for kind in kinds
        for _ in range(rng.randint(0, 3))
    ]
    text = scatter(rng, corpus.background_sentences(rng, chars), inserts, " ").draft("").text
    wanted = kinds[0]
    query = rng.choice(
        [
            f"Extract the {wanted} in the text.",
            f"List all {wanted}.",
            f"What {wanted} are mentioned?",
        ]
    )
    return Draft(query, text, tuple(m.span() for m in re.finditer(KINDS[wanted][0], text)))
