"""The tasks that a model learns; importing this registers the ones of the package."""

from . import chinese, cloze, evidence, lookups, needles, questions, rules  # noqa: F401
from .registry import TASKS, Mix, Task, load, task

__all__ = ["TASKS", "Mix", "Task", "load", "task"]
