"""Records as JSON arrays and JSON Lines, and settings as one object."""

from __future__ import annotations

import json
import random
import re
from functools import cache
from typing import Any

from .data_files import choices, parts
from .document import Writer
from .draw import SLOT, Draw, as_typed
from .records import records, styled

SETTINGS = 0.22
NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
INNER = ["details", "info", "data", "attributes", "extra"]


def json_document(rng: random.Random, chars: int) -> dict[str, Any]:
    """A record, or an entry of settings, is a unit."""
    if rng.random() < SETTINGS:
        return _settings(rng, chars)
    kind = rng.choice(["pretty", "pretty", "lines", "compact", "array"])
    found = records(rng, chars, {"pretty": 12, "compact": 5}.get(kind, 7), named=True)
    style = rng.choice(["snake", "camel", "camel", "kebab"])
    inner: list[str] = []
    key = rng.choice(INNER)
    if rng.random() < 0.4:
        at = rng.randint(1, len(found.fields) - 2)
        inner = found.fields[at : at + rng.randint(2, 3)]
    objects = []
    for row in found.rows:
        made: dict[str, Any] = {}
        for name in found.fields:
            target = made.setdefault(key, {}) if name in inner else made
            target[styled(style, name)] = value(row[name])
        objects.append(made)
    writer = Writer()
    _array(rng, writer, objects, kind, styled(style, found.topic.name))
    return writer.row("json", found.questions)


def value(text: str) -> Any:
    return json.loads(text) if NUMBER.fullmatch(text) and len(text) < 12 else text


def _array(
    rng: random.Random, writer: Writer, objects: list[dict[str, Any]], kind: str, name: str
) -> None:
    if kind == "lines":
        for each in objects:
            writer.unit(json.dumps(each, ensure_ascii=False))
            writer.text("\n")
        return
    indent = rng.choice([2, 2, 4]) if kind == "pretty" else None
    separators = (",", ":") if kind == "compact" else None
    wrapped = rng.random() < 0.35
    line = "" if kind == "compact" else "\n"
    margin = " " * (indent or 2) * (2 if wrapped else 1) if line else ""
    colon = ":" if kind == "compact" else ": "
    if wrapped:
        writer.text(f'{{{line}{margin[: len(margin) // 2]}"{name}"{colon}')
    writer.text("[" + line)
    for number, each in enumerate(objects):
        text = json.dumps(each, ensure_ascii=False, indent=indent, separators=separators)
        writer.text(("," + line if number else "") + margin)
        writer.unit(text.replace("\n", "\n" + margin))
    writer.text(line + (margin[: len(margin) // 2] if wrapped else "") + "]")
    if wrapped:
        total = f'"count"{colon}{len(objects)}'
        writer.text(f",{line}{margin[: len(margin) // 2]}{total}{line}}}")
    writer.text("\n" if line else "")


@cache
def settings() -> list[tuple[str, list[str], list[str]]]:
    """Keys with the templates of their values and questions: ``= key | value / value``."""
    found = []
    for heading, lines in parts("settings"):
        key, values = heading.split("|", 1)
        found.append((key.strip(), choices(values), [line[2:] for line in lines]))
    return found


def _settings(rng: random.Random, chars: int) -> dict[str, Any]:
    """An object of settings or of messages; an entry is a unit."""
    draw = Draw(rng)
    made: list[tuple[str, str, list[str], str]] = []
    seen: set[str] = set()
    plain = list(settings())
    length = 0
    while length < chars and len(seen) < 400:
        key, values, questions = rng.choice(plain)
        area = draw.value("area")
        name = SLOT.sub(lambda m, area=area: area if m[1] == "area" else draw.value(m[1]), key)
        if name in seen:
            continue
        seen.add(name)
        text = draw.fill(rng.choice(values), {"area": area})
        made.append((name, text, questions, area))
        length += len(name) + len(text) + 12
        if "{" not in key:
            plain.remove((key, values, questions))
    rng.shuffle(made)
    style = rng.choice(["dots", "dots", "snake", "camel"])
    writer = Writer()
    writer.text("{\n")
    for number, (name, text, _, _) in enumerate(made):
        writer.text((",\n" if number else "") + "  ")
        shown = name if style == "dots" else styled(style, re.sub(r"[._-]", " ", name))
        writer.unit(f"{json.dumps(shown)}: {json.dumps(value(text), ensure_ascii=False)}")
    writer.text("\n}\n")
    chosen = rng.sample([n for n, each in enumerate(made) if each[2]], rng.randint(2, 4))
    asked = [
        (as_typed(rng, rng.choice(made[n][2]).replace("{area}", made[n][3].replace("_", " "))), n)
        for n in chosen
    ]
    return writer.row("json", asked)
