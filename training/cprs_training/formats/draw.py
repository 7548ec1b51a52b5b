"""Values at random, as the templates of the vocabulary ask for them."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from .data_files import words

SLOT = re.compile(r"\{([^{}]+)\}")
RANGE = re.compile(r"(-?\d+)(\.\d+)?~(\d+)")
DATES = ["%Y-%m-%d", "%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d %b %Y"]
MONEY = ["{:.2f}", "{:.2f}", "{:.0f}", "{:,.2f}"]


class Draw:
    """Draws values for a document: all of its dates and amounts are written alike.

    Slots are ``{d4}`` (digits), ``{A2}`` (capitals), ``{x8}`` (hexadecimal), ``{3~90}`` (a number),
    ``{0.0~9}`` (one with a decimal), ``date``, ``time``, ``money``, ``person``, ``user``, ``email``,
    ``ip``, and the names of the lists of words.
    """

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.date = rng.choice(DATES)
        self.money = rng.choice(MONEY)
        self.day = datetime(rng.randint(2015, 2025), 1, 1) + timedelta(days=rng.randrange(365))
        self.days = rng.choice([20, 90, 400, 1500])

    def fill(self, template: str, given: Mapping[str, str] | None = None) -> str:
        """A template with its slots filled, first from what is given."""
        known = given or {}
        return SLOT.sub(lambda m: known[m[1]] if m[1] in known else self.value(m[1]), template)

    def value(self, kind: str) -> str:
        rng = self.rng
        if kind in words():
            return rng.choice(words()[kind])
        if found := RANGE.fullmatch(kind):
            decimals = len(found[2] or ".") - 1
            if decimals:
                return f"{rng.uniform(float(found[1]), float(found[3])):.{decimals}f}"
            return str(rng.randint(int(found[1]), int(found[3])))
        if kind[1:].isdigit():
            symbols = {"d": "0123456789", "A": "ABCDEFGHJKLMNPRSTUVWXYZ", "x": "0123456789abcdef"}
            text = "".join(rng.choices(symbols[kind[0]], k=int(kind[1:])))
            return str(rng.randint(1, 9)) + text[1:] if kind[0] == "d" else text
        return str(getattr(self, f"_{kind}")())

    def _date(self) -> str:
        return (self.day + timedelta(days=self.rng.randrange(self.days))).strftime(self.date)

    def _time(self) -> str:
        return f"{self.rng.randint(0, 23):02}:{self.rng.randint(0, 59):02}"

    def _money(self) -> str:
        return self.money.format(self.rng.choice([40, 400, 4000, 40000]) * self.rng.uniform(0.1, 2))

    def _person(self) -> str:
        return f"{self.value('first')} {self.value('last')}"

    def _user(self) -> str:
        first, last = self.value("first").lower(), self.value("last").lower()
        last = re.sub(r"\W", "", last)
        return self.rng.choice(
            [f"{first}.{last}", f"{first[0]}{last}", f"{first}{self.value('d2')}"]
        )

    def _email(self) -> str:
        return f"{self._user()}@{self.value('mailhost')}"

    def _ip(self) -> str:
        first = self.rng.choice(["10.", "192.168.", "172.16.", f"{self.rng.randint(20, 220)}."])
        parts = 4 - first.count(".")
        return first + ".".join(str(self.rng.randint(1, 254)) for _ in range(parts))


BEFORE = [
    "Quick question: ", "Hi, ", "Can you check: ", "I'd like to know: ", "pls tell me, ",
    "We need this for the report. ", "Somebody asked me this: ", "Could you look up the following? ",
]  # fmt: skip
AFTER = [" Thanks.", " thx", " I can't find it.", " It's urgent.", " Just the facts please."]


def as_typed(rng: random.Random, question: str) -> str:
    """A question as people type it: mostly as it is, some in haste, some with more around it."""
    chance = rng.random()
    plain = question[:1].lower() + question[1:]
    # "I" and names keep their capital.
    first = plain if question[1:2].islower() and not question.startswith("I ") else question
    if chance < 0.12:
        return first.rstrip("?.")
    if chance < 0.18:
        return question.rstrip("?.")
    if chance < 0.23:
        return rng.choice(BEFORE) + (first if rng.random() < 0.5 else question)
    if chance < 0.26 and question.endswith("?"):
        return question + rng.choice(AFTER)
    return question
