"""Records as CSV and as tables in text."""

from __future__ import annotations

import csv
import io
import random
from typing import Any

from .document import Writer
from .records import Records, records, styled

BOX = {"psql": "|-+", "ascii": "|-+", "unicode": "│─┼"}


def csv_document(rng: random.Random, chars: int) -> dict[str, Any]:
    """Comma, semicolon or tab between values; a row is a unit."""
    found = records(rng, chars, 1.2, named=False)
    delimiter = rng.choice([",", ",", ",", ";", "\t"])
    quoting = csv.QUOTE_ALL if rng.random() < 0.2 else csv.QUOTE_MINIMAL
    style = rng.choice(["snake", "snake", "title", "camel", "upper"])
    writer = Writer()

    def line(values: list[str]) -> str:
        out = io.StringIO()
        csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator="").writerow(values)
        return out.getvalue()

    writer.text(line([styled(style, name) for name in found.fields]) + "\n")
    for number, row in enumerate(found.rows):
        writer.text("\n" if number else "")
        writer.unit(line([row[name] for name in found.fields]))
    writer.text("\n" if rng.random() < 0.8 else "")
    return writer.row("csv", found.questions)


def table_document(rng: random.Random, chars: int) -> dict[str, Any]:
    """A Markdown table, or one as a database's shell prints it; a row is a unit."""
    kind = rng.choice(["markdown", "markdown", "padded", "psql", "ascii", "unicode"])
    found = records(rng, chars, 3 if kind == "markdown" else 7, named=False)
    style = "title" if kind in ("markdown", "padded") else rng.choice(["snake", "upper"])
    head = [styled(style, name) for name in found.fields]
    writer = Writer()
    if kind in ("markdown", "padded"):
        _markdown(rng, writer, found, head, padded=kind == "padded")
    else:
        _boxed(rng, writer, found, head, kind)
    return writer.row("table", found.questions)


def _widths(found: Records, head: list[str]) -> list[int]:
    return [
        max(len(title), *(len(row[name]) for row in found.rows))
        for title, name in zip(head, found.fields, strict=True)
    ]


def _markdown(
    rng: random.Random, writer: Writer, found: Records, head: list[str], padded: bool
) -> None:
    if rng.random() < 0.5:
        writer.text("#" * rng.randint(1, 3) + f" {found.topic.title}\n\n")
    widths = _widths(found, head) if padded else [0] * len(head)

    def line(values: list[str]) -> str:
        return "| " + " | ".join(v.ljust(w) for v, w in zip(values, widths, strict=True)) + " |"

    rule = "|".join("-" * (w + 2) if padded else "---" for w in widths)
    writer.text(f"{line(head)}\n|{rule}|\n")
    for row in found.rows:
        writer.unit(line([row[name].replace("|", "/") for name in found.fields]))
        writer.text("\n")


def _boxed(rng: random.Random, writer: Writer, found: Records, head: list[str], kind: str) -> None:
    side, bar, cross = BOX[kind]
    widths = _widths(found, head)
    rule = cross.join(bar * (w + 2) for w in widths)
    framed = kind == "ascii"

    def line(values: list[str]) -> str:
        cells = f" {side} ".join(v.ljust(w) for v, w in zip(values, widths, strict=True))
        return f"{side} {cells} {side}" if framed else f" {cells}".rstrip()

    rule = f"+{rule}+" if framed else rule
    if rng.random() < 0.3:
        writer.text(f"{found.topic.title}\n\n")
    writer.text(f"{rule}\n{line(head)}\n{rule}\n" if framed else f"{line(head)}\n{rule}\n")
    for row in found.rows:
        writer.unit(line([row[name] for name in found.fields]))
        writer.text("\n")
    if framed:
        writer.text(rule + "\n")
    elif rng.random() < 0.8:
        writer.text(f"({len(found.rows)} rows)\n")
