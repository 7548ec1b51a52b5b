"""Access logs of web servers; a line is a unit."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import Any

from .data_files import choices, parts
from .document import Writer
from .draw import SLOT, Draw, as_typed

STATUSES = ["200"] * 12 + ["304", "304", "302", "206", "404", "204"]


@dataclass
class Request:
    ip: str
    user: str
    verb: str
    path: str
    status: str
    size: int
    referrer: str
    agent: str
    millis: int


@cache
def special() -> list[tuple[str, str, list[str]]]:
    """Answers out of the ordinary: verb, status, questions."""
    return [
        (*heading.split(" ", 1), [line[2:] for line in lines]) for heading, lines in parts("access")
    ]


BY_VALUE = choices(
    "Who opened {path}? / Which client fetched {path}? / Who looked at {path}? / IP that requested {path} /"
    " From what page did the visitor of {path} come? / Which browser was used for {path}? /"
    " How long did the server need for {path}? / What was the size of the answer to {path}? /"
    " What came back when {ip} called {path}? / What did {ip} want? / requests of {ip} /"
    " Where did the visitor at {ip} go? / At what time was {path} called?"
)


def access_document(rng: random.Random, chars: int) -> dict[str, Any]:
    draw = Draw(rng)
    count = max(8, chars // 160)
    requests = [_request(draw) for _ in range(count)]
    places = rng.sample(range(count), rng.randint(2, 4))
    specials = rng.sample(special(), len(special()))
    planned = []
    for place in places:
        if rng.random() < 0.5:
            verb, status, questions = specials.pop()
            requests[place] = replace(requests[place], verb=verb, status=status)
            planned.append((rng.choice(questions), place))
        else:
            planned.append((rng.choice(BY_VALUE), place))
    for at, each in enumerate(requests):
        if at not in places and rng.random() < 0.08:
            verb, status, _ = rng.choice(specials)
            requests[at] = replace(each, verb=verb, status=status)
    # A neighbour from the same address, where the address is not asked for alone.
    first = requests[places[0]]
    if "{path}" in planned[0][0]:
        requests[rng.choice([n for n in range(count) if n not in places])].ip = first.ip
    time = draw.day + timedelta(seconds=rng.randrange(86400))
    style = rng.choice(["combined", "combined", "timed", "host"])
    writer = Writer()
    for number, each in enumerate(requests):
        time += timedelta(seconds=rng.randint(0, 50))
        line = (
            f"{each.ip} - {each.user} [{time:%d/%b/%Y:%H:%M:%S} +0200]"
            f' "{each.verb} {each.path} HTTP/{rng.choice(["1.1", "2.0"])}" {each.status} {each.size}'
        )
        agents = f' "{each.referrer}" "{each.agent}"'
        writer.text("\n" if number else "")
        if style == "timed":
            writer.unit(f"{line}{agents} {each.millis / 1000:.3f}")
        else:
            writer.unit(("www.orchard.example " if style == "host" else "") + line + agents)
    writer.text("\n")
    asked = [
        (as_typed(rng, SLOT.sub(lambda m, n=n: getattr(requests[n], m[1]), q)), n)
        for q, n in planned
        if sum(_same(q, r, requests[n]) for r in requests) == 1 or not SLOT.search(q)
    ]
    return writer.row("log", asked)


def _same(question: str, one: Request, other: Request) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in SLOT.findall(question))


def _request(draw: Draw) -> Request:
    rng = draw.rng
    path = draw.fill(
        rng.choice(
            ["/{area}/{plant}-{d3}", "/api/v2/{area}/{d5}", "/{area}/{animal}?page={1~40}",
             "/media/{plant}/{d4}.jpg", "/docs/{area}/{animal}.html", "/assets/{x6}.js"]
        )
    )  # fmt: skip
    return Request(
        ip=draw.value("ip"),
        user=draw.value("user") if rng.random() < 0.2 else "-",
        verb="GET" if rng.random() < 0.8 else rng.choice(["POST", "PUT", "DELETE", "HEAD"]),
        path=path,
        status=rng.choice(STATUSES),
        size=rng.randint(90, 400000),
        referrer=draw.fill(rng.choice(["-", "-", "https://www.{area}.example/{plant}"])),
        agent=draw.value("browser"),
        millis=rng.randint(2, 4000),
    )
