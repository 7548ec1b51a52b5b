"""Batches of windows as tensors."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from .config import BatchShape
from .corpus import Corpus
from .errors import TrainingError
from .tasks import Mix
from .teachers import Teachers
from .windows import (
    NO_LABEL,
    NO_SENTENCE,
    OUT,
    Labelled,
    Window,
    label,
    random_window,
    window_group,
)

PAD_ID = 0
TRIES = 50
# How much text is asked of a task for one window, lowest and highest, of what should fill it.
CHARS_OF_SINGLES = 0.65, 1.3


@dataclass(frozen=True)
class Batch:
    """Windows padded to one length.

    :param ids: [windows, length]
    :param mask: [windows, length], false for padding; None where there is none
    :param boundary: [windows, length], the class of each token; -100 where there is no label
    :param category: [windows, length], the index of its tag, the number of tags for none; or -100
    :param sentence: [windows, length], the row of ``sentence_wanted`` of its sentence; else -1
    :param sentence_group: [sentences], which group the sentence is of
    :param sentence_wanted: [sentences], whether any token of it is wanted
    :param sentence_likeness: [sentences], how like the question the teachers find it; NaN where
        they say nothing
    :param group_every: [groups], whether every wanted sentence is needed; else one is enough
    :param sentence_meaning: [sentences, hidden], the first teacher's vectors; NaN where unknown
    :param query_meaning: [windows, hidden], the same of the bare questions
    :param tasks: the task of each window
    """

    ids: Tensor
    mask: Tensor | None
    boundary: Tensor
    category: Tensor
    sentence: Tensor
    sentence_group: Tensor
    sentence_wanted: Tensor
    sentence_likeness: Tensor
    group_every: Tensor
    sentence_meaning: Tensor
    query_meaning: Tensor
    tasks: list[str]

    def to(self, device: torch.device) -> Batch:
        moved = {
            k: v.to(device, non_blocking=True)
            for k, v in vars(self).items()
            if isinstance(v, Tensor)
        }
        return Batch(**{**vars(self), **moved})


class Batches:
    """Makes batches of the tasks of a run. Not thread-safe."""

    def __init__(
        self,
        rng: random.Random,
        tokenizer: Tokenizer,
        tags: Sequence[str],
        corpus: Corpus,
        group_tasks: Mapping[str, float],
        group_windows: int,
        teachers: Teachers | None = None,
        chars_per_token: float = 4.6,
    ) -> None:
        self.rng = rng
        self.tokenizer = tokenizer
        self.tags = list(tags)
        self.corpus = corpus
        self.group_windows = group_windows
        self.teachers = teachers
        self.chars_per_token = chars_per_token
        self.chars_of_singles = [share * chars_per_token for share in CHARS_OF_SINGLES]
        self.group_mix = Mix(group_tasks, corpus) if group_tasks else None
        group_tags = self.group_mix.tags() if self.group_mix else []
        if len(group_tags) > 1:
            raise TrainingError(
                f"The tasks of groups have the tags {', '.join(group_tags)}; their sentences are "
                "compared with one another, so give tasks of one tag"
            )
        self.group_tag = group_tags[0] if group_tags else None

    def make(self, mix: Mix, shape: BatchShape) -> Batch:
        groups = [self._group(shape.window) for _ in range(shape.groups)]
        singles = [self._single(mix, shape.window) for _ in range(shape.singles)]
        return collate(groups, singles, self.tags, shape.window, self.teachers)

    def _single(self, mix: Mix, length: int) -> Window:
        """A window that is full, where the task makes texts long enough."""
        for attempt in range(TRIES):
            chars = int(max(length - 90, 40) * self.rng.uniform(*self.chars_of_singles))
            labelled = label(self.tokenizer, mix.sample(self.rng, chars))
            room = length - len(labelled.prefix)
            if room >= min(60, length // 2) and (len(labelled.tokens.ids) >= room or attempt > 5):
                return random_window(self.rng, labelled, length)
        raise _too_long(length, labelled)

    def _group(self, length: int) -> list[Window]:
        """Windows of one document that holds an answer, most often."""
        if self.group_mix is None:
            raise TrainingError("A batch has groups, and no tasks for them; see [group_tasks]")
        for _ in range(TRIES):
            chars = int((length - 60) * self.group_windows * self.chars_per_token)
            labelled = label(self.tokenizer, self.group_mix.sample(self.rng, chars))
            if len(labelled.prefix) > length * 2 // 3:
                continue
            if OUT == min(labelled.boundaries) == max(labelled.boundaries) and (
                self.rng.random() < 0.75  # nothing to compare with: a few of these are enough
            ):
                continue
            windows = window_group(self.rng, labelled, length, self.group_windows)
            if windows:
                return windows
        raise _too_long(length, labelled)


def _too_long(length: int, labelled: Labelled) -> TrainingError:
    return TrainingError(
        f"Windows of {length} tokens leave too little beside prefixes such as one of "
        f"{len(labelled.prefix)} tokens, or the texts of '{labelled.task}' are too short; "
        "give longer windows"
    )


def collate(
    groups: Sequence[Sequence[Window]],
    singles: Sequence[Window],
    tags: list[str],
    length: int,
    teachers: Teachers | None = None,
) -> Batch:
    """Windows of groups first, then the others, padded to the length."""
    windows = [window for group in groups for window in group] + list(singles)
    rows: dict[str, list[list[int]]] = {"ids": [], "boundary": [], "category": []}
    for window in windows:
        part = slice(window.start, window.end)
        boundaries = window.of.boundaries[part]
        tag = tags.index(window.of.tag)
        before = len(window.of.prefix)
        after = length - before - len(boundaries)
        categories = [len(tags) if b == OUT else tag for b in boundaries]
        unlabelled = [NO_LABEL] * before, [NO_LABEL] * after
        rows["ids"].append(window.of.prefix + window.of.tokens.ids[part] + [PAD_ID] * after)
        rows["boundary"].append(unlabelled[0] + boundaries + unlabelled[1])
        rows["category"].append(unlabelled[0] + categories + unlabelled[1])
    lengths = torch.tensor([len(w.of.prefix) + w.end - w.start for w in windows])
    mask = torch.arange(length)[None] < lengths[:, None]
    sentence, sentence_group, sentence_wanted, likeness, sentence_texts = _sentences(
        groups, len(windows), length, teachers
    )
    return Batch(
        **{name: torch.tensor(values) for name, values in rows.items()},
        mask=None if mask.all() else mask,
        sentence=sentence,
        sentence_group=sentence_group,
        sentence_wanted=sentence_wanted,
        sentence_likeness=likeness,
        group_every=torch.tensor([group[0].of.every for group in groups], dtype=torch.bool),
        sentence_meaning=(
            teachers.sentence_vectors(sentence_texts) if teachers else torch.empty(0, 0)
        ),
        query_meaning=(
            teachers.question_vectors([window.of.question for window in windows])
            if teachers
            else torch.empty(0, 0)
        ),
        tasks=[window.of.task for window in windows],
    )


def _sentences(
    groups: Sequence[Sequence[Window]], rows: int, length: int, teachers: Teachers | None
) -> tuple[Tensor, Tensor, Tensor, Tensor, list[str]]:
    """The sentence rows of the tokens of groups, and of each row its group, whether it's wanted,
    what the teachers think of it, and its text.

    A sentence that two windows share counts in each for itself, as the engine takes it.
    """
    sentence = torch.full((rows, length), NO_SENTENCE)
    group_of: list[int] = []
    wanted: list[bool] = []
    likeness: list[float] = []
    all_texts: list[str] = []
    row = 0
    for number, group in enumerate(groups):
        texts: list[str] = []
        for window in group:
            known: dict[int, int] = {}
            before = len(window.of.prefix)
            for place in range(window.start, window.end):
                each = window.of.tokens.sentence[place]
                if each == NO_SENTENCE:
                    continue
                if each not in known:
                    known[each] = len(group_of)
                    group_of.append(number)
                    wanted.append(False)
                    texts.append(window.of.tokens.sentence_text(each))
                wanted[known[each]] |= window.of.boundaries[place] != OUT
                sentence[row, before + place - window.start] = known[each]
            row += 1
        all_texts += texts
        if teachers:
            likeness += teachers.likeness(group[0].of.question, texts)
        else:
            likeness += [math.nan] * len(texts)
    return (
        sentence,
        torch.tensor(group_of, dtype=torch.long),
        torch.tensor(wanted),
        torch.tensor(likeness),
        all_texts,
    )
