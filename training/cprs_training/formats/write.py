"""Writes the generated sets."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .code import code_document
from .json_text import json_document
from .logs import log_document
from .tables import csv_document, table_document

DOCUMENTS = 430
CHARS = 1500, 9000
KINDS: dict[str, Callable[[random.Random, int], dict[str, Any]]] = {
    "csv": csv_document,
    "table": table_document,
    "json": json_document,
    "log": log_document,
    "code": code_document,
}


def write(folder: Path, seed: int, documents: int, log: Callable[[str], None]) -> None:
    """Writes ``KIND.jsonl.gz`` of each kind; the same seed gives the same files."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in KINDS:
        rows = generate(kind, seed, documents)
        with (
            open(folder / f"{kind}.jsonl.gz", "wb") as raw,
            # Without a name and a time in it, so that the bytes are the same too.
            gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0) as file,
        ):
            file.writelines((json.dumps(row, ensure_ascii=False) + "\n").encode() for row in rows)
        log(f"{kind}: {sum(len(row['questions']) for row in rows)} questions")


def generate(kind: str, seed: int, documents: int) -> list[dict[str, Any]]:
    """Documents of a kind with two to four questions each."""
    rng = random.Random(f"{seed} {kind}")
    rows = []
    while len(rows) < documents:
        row = KINDS[kind](rng, rng.randint(*CHARS))
        if len(row["questions"]) >= 2:
            rows.append({"doc": f"{kind}-{len(rows):04}", **row})
    return rows
