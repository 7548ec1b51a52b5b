"""A run as a row of a table: what it ran on, how fast, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .config import Config
from .errors import TrainingError

HEAD = (
    "| model | device | steps | tokens/s | minutes | memory | loss | evaluation |\n"
    "|---|---|--:|--:|--:|---|---|---|"
)
BUDGET = 400  # tokens, of those that evaluate measures


def row(config: Config, log: Callable[[str], None]) -> None:
    """Prints the head of the table and the row of the last run, from what ``train`` and ``evaluate``
    wrote."""
    log(HEAD)
    run = _read(config, "run.json", "train")
    loss = ", ".join(f"{name} {value:.2f}" for name, value in run["loss"].items())
    cells = [
        config.name,
        run["device"],
        str(run["steps"]),
        f"{run['tokens_per_second']:,.0f}",
        f"{run['seconds'] / 60:.1f}",
        run["memory"],
        loss,
        "; ".join(_evaluation(_read(config, "evaluation.json", "evaluate"))),
    ]
    log("| " + " | ".join(cells) + " |")


def _evaluation(figures: dict[str, Any]) -> list[str]:
    parts = []
    kept = {(r["set"], r["method"]): r for r in figures["questions"] if r.get("budget") == BUDGET}
    for (name, method), model in kept.items():
        if method == "model":
            parts.append(
                f"{name} within {BUDGET} tokens {model['kept']:.0%} of {model['samples']} "
                f"(BM25 {kept[name, 'bm25']['kept']:.0%})"
            )
    parts += [
        f"{r['task']} {r['recall']:.0%} kept, {r['precision']:.0%} of it wanted"
        for r in figures["tasks"]
    ]
    return parts


def _read(config: Config, file: str, command: str) -> dict[str, Any]:
    path = config.work / file
    if not path.exists():
        raise TrainingError(f"There is no {path}; run {command} first")
    return json.loads(path.read_text(encoding="utf-8"))
