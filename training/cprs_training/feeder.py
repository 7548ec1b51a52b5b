"""Batches by their numbers, prepared ahead by processes beside the training."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import queue
import random
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized

import torch

from .batches import Batch, Batches
from .config import Config, Stage
from .errors import TrainingError
from .prepare import Prepared
from .tasks import Mix

READY = 4  # batches that each process keeps ready
# Preparing gives way to training where both want the same core.
NICENESS = 10


@dataclass(frozen=True)
class Part:
    """Which batches one process of a training takes: of each step ``accumulate`` ones."""

    rank: int
    count: int
    accumulate: int

    def numbers(self, first_step: int) -> Iterator[tuple[int, int]]:
        """Step and place in the step of each batch, from a step on without end.

        The batches of a step are the same however many processes share them.
        """
        step = first_step
        while True:
            for number in range(self.accumulate):
                yield step, number * self.count + self.rank
            step += 1


class Source:
    """Makes any batch of a run; the same one for the same number, in any process."""

    def __init__(self, config: Config, prepared: Prepared) -> None:
        self.config = config
        self.batches = Batches(
            random.Random(),
            prepared.tokenizer,
            prepared.tags,
            prepared.train,
            config.group_tasks,
            config.train.group_windows,
            prepared.teachers,
            config.train.chars_per_token,
        )
        stages = config.train.stages
        self.mixes = [Mix(stage.tasks or config.tasks, prepared.train) for stage in stages]

    def make(self, step: int, place: int, seconds: float) -> Batch:
        """
        :param seconds: of training so far, which choose the stage where steps don't
        """
        run = self.config.train
        number, stage = self._stage(run.done(step, seconds))
        rng = self.batches.rng
        rng.seed(f"{run.seed} {step}")  # all batches of a step have one shape
        shape = rng.choices(stage.batch, [each.share for each in stage.batch])[0]
        rng.seed(f"{run.seed} {step} {place}")
        return self.batches.make(self.mixes[number], shape)

    def _stage(self, done: float) -> tuple[int, Stage]:
        stages = self.config.train.stages
        return next((i, s) for i, s in enumerate(stages) if done < s.until or s is stages[-1])


class Feeder:
    """Gives a training its batches in their order. Close it at the end."""

    def __init__(self, config: Config, prepared: Prepared, part: Part, first_step: int) -> None:
        self.numbers = part.numbers(first_step)
        self.workers: list[multiprocessing.Process] = []
        self.queues: list[multiprocessing.Queue] = []
        self.taken = 0
        # A process that was forked from one with threads of its own may hang: all begin anew.
        context = multiprocessing.get_context("spawn")
        self.seconds: Synchronized[float] = context.Value("d", 0.0)
        count = config.train.workers
        for number in range(count):
            ready: multiprocessing.Queue = context.Queue(READY)
            arguments = config, part, first_step, (number, count), self.seconds, ready
            worker = context.Process(target=_work, args=arguments, daemon=True)
            worker.start()
            self.workers.append(worker)
            self.queues.append(ready)
        self.own = None if self.workers else Source(config, prepared)

    def next(self, seconds: float) -> Batch:
        """The next batch.

        :param seconds: of training so far
        """
        if self.own:
            return self.own.make(*next(self.numbers), seconds)
        self.seconds.value = seconds
        number = self.taken % len(self.workers)
        self.taken += 1
        result = pickle.loads(self._wait(number))
        if isinstance(result, TrainingError):
            raise result
        return result

    def _wait(self, number: int) -> bytes:
        while True:
            try:
                return self.queues[number].get(timeout=1)
            except queue.Empty:
                if not self.workers[number].is_alive():
                    raise TrainingError(
                        "A process that prepares batches ended with "
                        f"{self.workers[number].exitcode}; is there memory for "
                        f"{len(self.workers)} of them? [train] workers says how many"
                    ) from None

    def close(self) -> None:
        for worker in self.workers:
            worker.terminate()
        for worker in self.workers:
            worker.join()


def _work(
    config: Config,
    part: Part,
    first_step: int,
    turn: tuple[int, int],
    seconds: Synchronized[float],
    ready: multiprocessing.Queue,
) -> None:
    """What a process does that prepares batches.

    :param turn: which of them it is and how many there are; it makes every so many-th batch
    """
    parent = os.getppid()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    torch.set_num_threads(1)
    number, count = turn
    try:
        source = Source(config, Prepared.load(config))
        for place, item in enumerate(part.numbers(first_step)):
            if place % count == number:
                # As plain bytes: tensors handed over in shared memory need more than containers give.
                _offer(ready, pickle.dumps(source.make(*item, seconds.value)), parent)
    except TrainingError as error:
        _offer(ready, pickle.dumps(error), parent)
    except Exception:  # handed to the training, which raises it
        text = f"A batch could not be prepared: {traceback.format_exc()}"
        _offer(ready, pickle.dumps(TrainingError(text)), parent)


def _offer(ready: multiprocessing.Queue, result: bytes, parent: int) -> None:
    while True:
        try:
            ready.put(result, timeout=1)
            return
        except queue.Full:
            if os.getppid() != parent:  # the training was killed, and nobody will take it
                ready.cancel_join_thread()
                raise SystemExit(1) from None
