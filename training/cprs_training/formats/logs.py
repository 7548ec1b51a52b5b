"""Logs of programs, in several styles; an entry with its stack trace is a unit."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from .access import access_document
from .document import Writer
from .draw import SLOT, Draw, as_typed
from .events import Event, events

ACCESS = 0.12
STYLES = ["iso", "iso", "logback", "logback", "syslog", "logfmt", "json", "bracket", "python"]
TRACED = {"logback": "java", "iso": "java", "python": "python"}
# How many entries are such that somebody might ask for them, and are not those asked for.
LIKE_ASKED = 0.25


@dataclass
class Happened:
    """An event with its slots filled."""

    event: Event
    values: dict[str, str]

    @classmethod
    def of(cls, event: Event, draw: Draw) -> Happened:
        names = SLOT.findall(event.message)
        local = event.local
        values = {
            n: draw.fill(draw.rng.choice(local[n])) if n in local else draw.value(_kind(n))
            for n in names
        }
        return cls(event, values)

    @property
    def message(self) -> str:
        return SLOT.sub(lambda m: self.values[m[1]], self.event.message)


def _kind(slot: str) -> str:
    """Two slots of a kind are told apart by a mark behind it: ``{city'}``."""
    return slot.rstrip("'")


def log_document(rng: random.Random, chars: int) -> dict[str, Any]:
    if rng.random() < ACCESS:
        return access_document(rng, chars)
    draw = Draw(rng)
    style = rng.choice(STYLES)
    asked, plain = [], []
    for event in events():
        (asked if event.questions else plain).append(event)
    wanted = [(Happened.of(e, draw), rng.choice(e.questions)) for e in rng.sample(asked, 4)]
    wanted = wanted[: rng.randint(2, 4)]
    time = draw.day + timedelta(seconds=rng.randrange(86400))
    pace = rng.choice([0.5, 8, 90])
    writer = Writer()
    host = f"{draw.value('machine')}{rng.randint(1, 40)}"
    places = _places(rng, len(wanted), chars)
    questions = []
    number = 0
    while writer.length < chars or places:
        if number in places:
            happened, question = wanted[places.index(number)]
            places[places.index(number)] = -1
            text = SLOT.sub(lambda m, h=happened: h.values[m[1]], question)
            questions.append((as_typed(rng, text), number))
            if max(places) < 0:
                places = []
        else:
            happened = _other(rng, draw, asked, plain, wanted)
        time += timedelta(seconds=rng.expovariate(1 / pace))
        writer.text("\n" if number else "")
        writer.unit(_entry(rng, style, time, happened, host))
        number += 1
    writer.text("\n")
    return writer.row("log", questions)


def _places(rng: random.Random, count: int, chars: int) -> list[int]:
    return rng.sample(range(max(count + 4, chars // 150)), count)


def _other(
    rng: random.Random,
    draw: Draw,
    asked: list[Event],
    plain: list[Event],
    wanted: list[tuple[Happened, str]],
) -> Happened:
    """An entry that answers none of the questions; some are of the same event with other values."""
    while True:
        event = rng.choice(asked if rng.random() < LIKE_ASKED else plain)
        if event.questions and rng.random() < 0.25:
            event = rng.choice(wanted)[0].event
        happened = Happened.of(event, draw)
        if not any(_answers(happened, each, question) for each, question in wanted):
            return happened


def _answers(other: Happened, wanted: Happened, question: str) -> bool:
    if other.event is not wanted.event:
        return False
    return all(other.values[slot] == wanted.values[slot] for slot in SLOT.findall(question))


def _entry(rng: random.Random, style: str, time: datetime, happened: Happened, host: str) -> str:
    event = happened.event
    part, level = event.part, event.level
    message = happened.message
    trace = ""
    if style in TRACED and level == "ERROR" and rng.random() < 0.6:
        why = happened.values.get("why", "")
        if why and message.endswith(": " + why):
            message = message.removesuffix(": " + why)
        trace = _trace(
            rng, TRACED[style], part, why or rng.choice(["state is stale", "step failed"])
        )
    stamp = time.isoformat(timespec="milliseconds")
    if style == "iso":
        text = f"{stamp}Z {level:<5} {part}: {message}"
    elif style == "logback":
        thread = rng.choice(["main", f"exec-{rng.randint(1, 9)}", f"scheduler-{rng.randint(1, 4)}"])
        cls = part.capitalize() + rng.choice(["Service", "Worker", "Handler"])
        text = f"{stamp[11:]} [{thread}] {level:<5} o.n.{part}.{cls} - {message}"
    elif style == "syslog":
        text = f"{time:%b} {time.day:2} {time:%H:%M:%S} {host} {part}[{rng.randint(200, 32000)}]: {message}"
    elif style == "logfmt":
        said = json.dumps(message, ensure_ascii=False)
        text = f"time={stamp}Z level={level.lower()} svc={part} msg={said} req={rng.randrange(16**6):06x}"
    elif style == "json":
        text = json.dumps(
            {"@timestamp": stamp + "Z", "level": level, "service": part, "message": message},
            ensure_ascii=False,
            separators=rng.choice([(",", ":"), (", ", ": ")]),
        )
    elif style == "bracket":
        text = f"[{time:%Y-%m-%d %H:%M:%S}] [{level}] [{part}] {message}"
    else:
        text = (
            f"{time:%Y-%m-%d %H:%M:%S},{time.microsecond // 1000:03} - {part} - {level} - {message}"
        )
    return text + trace


def _trace(rng: random.Random, kind: str, part: str, why: str) -> str:
    line = rng.randint(15, 400)
    if kind == "java":
        name = rng.choice(
            ["IllegalStateException", "IOException", "TaskException", "TimeoutException"]
        )
        name_ = part.capitalize()
        frames = "".join(
            f"\n\tat net.orchard.{part}.{name_}.{m}({name_}.java:{line + rng.randint(0, 90)})"
            for m in rng.sample(["run", "apply", "next", "load", "flush", "accept"], 3)
        )
        return f"\njava.util.concurrent.CompletionException: {name}{frames}\nCaused by: java.io.{name}: {why}\n\t... {rng.randint(2, 30)} more"
    name = rng.choice(["RuntimeError", "ValueError", "OSError", "TimeoutError"])
    return (
        f'\nTraceback (most recent call last):\n  File "/opt/{part}/main.py", line {line}, in run\n'
        f"    self.step()\n{name}: {why}"
    )
