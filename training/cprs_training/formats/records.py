"""Records of a topic with questions that exactly one of them answers."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from functools import cache

from .data_files import choices, parts
from .draw import SLOT, Draw, as_typed

# Of what a question asks, by one value, by two, by meaning.
KINDS = 0.3, 0.25, 0.45
# How many records have something out of the ordinary that no question asks for.
OTHER_SPECIALS = 0.07
TRIES = 30


@dataclass
class Special:
    """What one record has of its own, and questions that paraphrase it."""

    field: str
    values: list[str]
    questions: list[str] = field(default_factory=list)


@dataclass
class Topic:
    """A kind of record.

    :param fields: the templates of each field's values
    :param by_value: questions with the fields they name as slots
    """

    name: str
    title: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    by_value: list[str] = field(default_factory=list)
    specials: list[Special] = field(default_factory=list)


@dataclass
class Records:
    """Rows of a topic, in some of its fields, with questions and the row that answers each."""

    topic: Topic
    fields: list[str]
    rows: list[dict[str, str]]
    questions: list[tuple[str, int]]


@cache
def topics() -> list[Topic]:
    """The topics of the vocabulary.

    A part is ``= name | title``; its lines are ``field: template / template``, ``~ field: value / value``
    for what is out of the ordinary, and ``? question``, by value before the first ``~`` and by meaning
    behind it.
    """
    found = []
    for heading, lines in parts("topics"):
        name, title = (each.strip() for each in heading.split("|"))
        topic = Topic(name, title)
        for line in lines:
            if line.startswith("? ") and topic.specials:
                topic.specials[-1].questions.append(line[2:])
            elif line.startswith("? "):
                topic.by_value.append(line[2:])
            elif line.startswith("~ "):
                at, values = line[2:].split(":", 1)
                topic.specials.append(Special(at.strip(), choices(values)))
            else:
                at, values = line.split(":", 1)
                topic.fields[at.strip()] = choices(values)
        found.append(topic)
    return found


def slots(question: str) -> list[str]:
    return SLOT.findall(question)


def records(rng: random.Random, chars: int, around_cell: float, named: bool) -> Records:
    """Records of a topic at random.

    :param chars: about how long all of them are as text
    :param around_cell: how many characters are written around a value
    :param named: whether each value stands with its field's name
    """
    topic = rng.choice(topics())
    draw = Draw(rng)
    sample = [_row(topic, draw) for _ in range(6)]
    length = (
        sum(len(v) + len(k) * named + around_cell for row in sample for k, v in row.items()) / 6
    )
    rows = [_row(topic, draw) for _ in range(max(6, int(chars / length)))]
    wanted = rng.randint(2, 4)
    planned = _plan(rng, topic, draw, rows, wanted)
    asked = [(q, n) for q, n in planned if _alone(rows, q, n)]
    finished = [(as_typed(rng, SLOT.sub(lambda m, n=n: rows[n][m[1]], q)), n) for q, n in asked]
    return Records(topic, _fields(rng, topic, [q for q, _ in asked]), rows, finished)


def _row(topic: Topic, draw: Draw) -> dict[str, str]:
    return {name: draw.fill(draw.rng.choice(all_)) for name, all_ in topic.fields.items()}


def _fields(rng: random.Random, topic: Topic, asked: list[str]) -> list[str]:
    """The fields of a document: not always all, nor always in one order."""
    needed = {slot for q in asked for slot in slots(q)} | {s.field for s in topic.specials}
    fields = list(topic.fields)
    spare = [name for name in fields[1:] if name not in needed]
    if spare and rng.random() < 0.25 and len(fields) > 5:
        fields.remove(rng.choice(spare))
    if rng.random() < 0.4:
        rng.shuffle(fields)
    return fields


def _plan(
    rng: random.Random, topic: Topic, draw: Draw, rows: list[dict[str, str]], count: int
) -> list[tuple[str, int]]:
    """Chooses what to ask of which rows, and changes the rows so that near misses are among them."""
    places = rng.sample(range(len(rows)), count)
    specials = rng.sample(topic.specials, len(topic.specials))
    one = [q for q in topic.by_value if len(slots(q)) == 1]
    two = [q for q in topic.by_value if len(slots(q)) == 2]
    planned: list[tuple[str, int]] = []
    special_rows: dict[int, str] = {}
    for place in places:
        kind = rng.choices(["one", "two", "meaning"], KINDS)[0]
        if kind == "meaning" and specials:
            special = specials.pop()
            rows[place][special.field] = draw.fill(rng.choice(special.values))
            special_rows[place] = special.field
            planned.append((rng.choice(special.questions), place))
        else:
            question = rng.choice(two if kind == "two" else one)
            if question not in (q for q, _ in planned):
                planned.append((question, place))
    for place, row in enumerate(rows):
        if specials and place not in places and rng.random() < OTHER_SPECIALS:
            special = rng.choice(specials)
            row[special.field] = draw.fill(rng.choice(special.values))
    free = [n for n in range(len(rows)) if n not in places]
    for question, place in planned:
        _near_misses(rng, question, rows, place, free)
    return planned


def _near_misses(
    rng: random.Random, question: str, rows: list[dict[str, str]], place: int, free: list[int]
) -> None:
    """Lets other rows share one of two values with the row asked for, or half of a name."""
    named = slots(question)
    row = rows[place]
    if not free:
        return
    if len(named) > 1:
        for name in named:
            for other in rng.sample(free, min(len(free), rng.randint(1, 3))):
                rows[other][name] = row[name]
    elif named and re.fullmatch(r"[A-Z]\w+ [A-Z]\w+", row[named[0]]) and rng.random() < 0.6:
        other = rows[rng.choice(free)]
        if " " in other[named[0]]:
            first, last = row[named[0]].split(" ", 1)
            half, rest = other[named[0]].split(" ", 1)
            other[named[0]] = f"{first} {rest}" if rng.random() < 0.5 else f"{half} {last}"


def _alone(rows: list[dict[str, str]], question: str, place: int) -> bool:
    """Whether no other row has the values that a question names."""
    named = slots(question)
    wanted = [rows[place][name] for name in named]
    return not named or sum([row[name] for name in named] == wanted for row in rows) == 1


def styled(style: str, name: str) -> str:
    """A field's name as a document writes its names."""
    parts_ = name.split(" ")
    if style == "camel":
        return parts_[0] + "".join(part.capitalize() for part in parts_[1:])
    if style == "title":
        return name.capitalize()
    if style == "upper":
        return name.replace(" ", "_").upper()
    return name.replace(" ", "-" if style == "kebab" else "_")
