"""Asks the engine for what PyTorch computes, with the model that was exported, and compares."""

from __future__ import annotations

import json
import random
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .config import Config
from .errors import TrainingError
from .prepare import Prepared
from .prompts import PROMPTS
from .sample import Draft
from .scoring import Scorer
from .tasks import TASKS

# In fp32 both compute the same; six digits are printed.
TOLERANCE = 2e-3
CHARS = 6000


def check(
    config: Config, command: Path, must_answer: list[str], log: Callable[[str], None]
) -> None:
    """Compares the score of every sentence of one text of each task.

    :param command: the ``cprs`` command
    :param must_answer: tasks of which the engine, asked as an application asks, must keep at least
        half of what is wanted, and no more of the rest than half of what chance would
    """
    prepared = Prepared.load(config)
    scorer = Scorer.of_exported(config, prepared)
    rng = random.Random(config.evaluate.seed)
    for name in dict.fromkeys([*config.tasks, *config.group_tasks, *must_answer]):
        task = TASKS[name]
        draft = task.sample(rng, prepared.train, CHARS).draft
        prompt = PROMPTS[task.tag][0]
        worst, count = _compare(config, command, scorer, prompt, task.tag, draft)
        log(f"{name}: {count} sentences, scores of the engine within {worst:.1e} of PyTorch's")
    for name in must_answer:
        _must_answer(config, command, prepared, rng, name, log)


def _compare(
    config: Config, command: Path, scorer: Scorer, prompt: str, tag: str, draft: Draft
) -> tuple[float, int]:
    """The largest difference of a sentence's score, and the number of sentences."""
    # Every sentence, also where the text repeats one or looks like a table.
    options = ["--granularity", "sentences", "--threshold", "0", "--format", "prose"]
    options.append("--keep-duplicates=true")
    spans = _run(config, command, prompt, draft, options)
    ours = scorer.sentences(prompt, tag, draft.query, draft.text)
    if len(ours) != len(spans):
        raise TrainingError(f"The engine finds {len(spans)} sentences, PyTorch {len(ours)}")
    worst = 0.0
    for mine, span in zip(ours, spans, strict=True):
        if span["tag"] != tag:
            raise TrainingError(f"The engine's tag is '{span['tag']}'; it should be '{tag}'")
        difference = abs(mine.score - span["score"])
        if difference > TOLERANCE:
            raise TrainingError(
                f"The engine gives {span['score']} to \"{span['text'][:60]}\", PyTorch "
                f"{mine.score:.6f}"
            )
        worst = max(worst, difference)
    return worst, len(ours)


def _must_answer(
    config: Config,
    command: Path,
    prepared: Prepared,
    rng: random.Random,
    name: str,
    log: Callable[[str], None],
) -> None:
    task = TASKS[name]
    wanted = kept = right = total = 0
    for _ in range(5):
        draft = task.sample(rng, prepared.held, CHARS).draft
        inside = {i for start, end in draft.spans for i in range(start, end)}
        spans = _run(config, command, PROMPTS[task.tag][0], draft, [])
        said = {i for s in spans for i in range(s["startCodePoint"], s["endCodePoint"])}
        if any(span["tag"] != task.tag for span in spans):
            raise TrainingError(f"The engine gave another tag than '{task.tag}': {spans}")
        total += len(draft.text)
        wanted += len(inside)
        kept += len(said)
        right += len(inside & said)
    log(f"{name}: the engine kept {right} of {wanted} wanted characters, and {kept - right} others")
    if right * 2 < wanted or right * total < 2 * wanted * kept:
        raise TrainingError(
            f"The model hasn't learnt the task {name}: of what is wanted it keeps less than half, "
            "or of the rest too much, as chance would; train longer"
        )


def _run(
    config: Config, command: Path, prompt: str, draft: Draft, options: list[str]
) -> list[dict[str, Any]]:
    """The spans of ``cprs compress`` for one text."""
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder) / "document.txt"
        # No line end translation: offsets count each character.
        document.write_bytes(draft.text.encode("utf-8"))
        line = [str(command), "compress", "--json", "--dtype", "fp32", *options]
        line += ["--model", str(config.exported), "--prompt", prompt, "--query", draft.query]
        done = subprocess.run([*line, str(document)], capture_output=True, encoding="utf-8")
    if done.returncode:
        raise TrainingError(
            f"{command} compress --model {config.exported} failed with {done.returncode}: "
            f"{done.stderr.strip()[-600:]}"
        )
    return json.loads(done.stdout)["spans"]
