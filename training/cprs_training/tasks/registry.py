"""The tasks by name. A task is one function that makes a labelled text of a given length.

A task of your own is such a function in a file of your own, named under ``task_files`` in the
configuration; ``examples/clause.py`` is one.
"""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..corpus import Corpus
from ..errors import TrainingError
from ..prompts import OUTSIDE, PROMPTS, draw
from ..sample import Draft, Sample

# Takes the source of chance, what to draw from and the length wanted in characters; gives None
# where the texts that it drew don't serve.
Make = Callable[[random.Random, Corpus, int], Draft | None]

TRIES = 50


@dataclass(frozen=True)
class Task:
    """One task.

    :param tag: the tag of its spans, a key of ``PROMPTS``
    :param needs: the lists of the corpus that may not be empty
    """

    name: str
    tag: str
    needs: tuple[str, ...]
    make: Make

    def sample(self, rng: random.Random, corpus: Corpus, chars: int) -> Sample:
        """A sample of about that many characters."""
        for _ in range(TRIES):
            draft = self.make(rng, corpus, chars)
            if draft is not None:
                return Sample(self.name, draw(rng, PROMPTS[self.tag]), self.tag, draft)
        raise TrainingError(
            f"The task {self.name} made nothing of {chars} characters in {TRIES} tries; "
            "its sources are too few or too short"
        )


TASKS: dict[str, Task] = {}


def task(
    name: str,
    tag: str,
    needs: tuple[str, ...] = ("prose",),
    prompts: tuple[str, ...] = (),
) -> Callable[[Make], Make]:
    """Registers the function below as a task.

    :param prompts: the control prompts of a tag that has none yet; the first is the one to send
    """

    def register(make: Make) -> Make:
        if name in TASKS:
            raise TrainingError(f"There are two tasks '{name}'; give one of them another name")
        if prompts:
            add_prompts(tag, prompts)
        elif tag not in PROMPTS:
            raise TrainingError(f"The tag '{tag}' has no control prompts; give the task some")
        TASKS[name] = Task(name, tag, needs, make)
        return make

    return register


def add_prompts(tag: str, prompts: tuple[str, ...]) -> None:
    """Makes a tag known. The engine finds the tag in the prompt's own tagging rules."""
    if tag == OUTSIDE or tag in PROMPTS:
        raise TrainingError(f"The tag '{tag}' is taken; give your tag another word")
    for prompt in prompts:
        if "## tagging rule:\n" not in prompt or f"with '{tag}'" not in prompt:
            raise TrainingError(
                f"A control prompt of '{tag}' lacks the rule \"- tag ... with '{tag}'\" below "
                f"'## tagging rule:': {prompt!r}"
            )
    PROMPTS[tag] = prompts


def load(file: Path) -> None:
    """Runs a Python file that registers tasks; once, however often it is named."""
    file = file.resolve()
    if file in _LOADED:
        return
    spec = importlib.util.spec_from_file_location(f"cprs_training_task_{file.stem}", file)
    if spec is None or spec.loader is None or not file.is_file():
        raise TrainingError(f"The task file {file} is not there, or no Python file")
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    _LOADED.add(file)


_LOADED: set[Path] = set()


class Mix:
    """Draws tasks by weight."""

    def __init__(self, weights: Mapping[str, float], corpus: Corpus) -> None:
        self.corpus = corpus
        self.tasks = [_known(name) for name in weights]
        self.weights = list(weights.values())
        for each in self.tasks:
            for need in each.needs:
                if not getattr(corpus, need):
                    raise TrainingError(
                        f"The task '{each.name}' draws from {need}, and no source gave any; "
                        "name one in [sources] and prepare again, or take the task out"
                    )

    def tags(self) -> list[str]:
        """The tags of these tasks, in the order of ``PROMPTS``."""
        used = {each.tag for each in self.tasks}
        return [tag for tag in PROMPTS if tag in used]

    def sample(self, rng: random.Random, chars: int) -> Sample:
        chosen = rng.choices(self.tasks, self.weights)[0]
        return chosen.sample(rng, self.corpus, chars)


def _known(name: str) -> Task:
    if name not in TASKS:
        raise TrainingError(f"There is no task '{name}'; there are {', '.join(sorted(TASKS))}")
    return TASKS[name]
