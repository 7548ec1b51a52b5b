"""What programs write into their logs, and what people ask about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from .data_files import choices, parts


@dataclass
class Event:
    """A template of a message.

    :param local: what slots of its own may hold
    :param questions: none where nobody asks for it
    """

    part: str
    level: str
    message: str
    local: dict[str, list[str]] = field(default_factory=dict)
    questions: list[str] = field(default_factory=list)


@cache
def events() -> list[Event]:
    """The events of the vocabulary: ``= part LEVEL | message``, ``slot: value / value``, ``? question``."""
    found = []
    for heading, lines in parts("events"):
        names, message = heading.split("|", 1)
        part, level = names.split()
        event = Event(part, level, message.strip())
        for line in lines:
            if line.startswith("? "):
                event.questions.append(line[2:])
            else:
                name, values = line.split(":", 1)
                event.local[name.strip()] = choices(values)
        found.append(event)
    return found
