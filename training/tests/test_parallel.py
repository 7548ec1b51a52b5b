"""Several processes, as torchrun starts them, and processes that prepare batches."""

import dataclasses
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from conftest import TRAINING

from cprs_training.config import Config, read
from cprs_training.errors import TrainingError
from cprs_training.feeder import Feeder, Part
from cprs_training.prepare import Prepared, prepare
from cprs_training.train import train

TINY = TRAINING / "configs" / "tiny.toml"
ALONE = Part(rank=0, count=1, accumulate=1)


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A hybrid of 75,000 parameters over groups and single windows, its sources prepared."""
    settings = [
        f'work="{tmp_path_factory.mktemp("work").as_posix()}"',
        "train.warmup_steps=1",
        "train.lowest=1.0",  # one rate, however many steps there are
        "train.workers=0",
        "train.log_every=1",
        "train.bf16=false",
        "train.group_windows=2",
        "train.stages=[{until=1.0,batch=[{window=128,singles=2,groups=1}]}]",
        "group_tasks={cloze=1.0}",
        "loss.sentence_list=0.1",
        'model.type="qwen2"',
        'model.tokenizer="bytes"',
        "model.hidden=32",
        "model.vocabulary=600",
    ]
    prepare(read(TINY, settings), lambda _: None)
    return settings


def losses(lines: list[str]) -> list[float]:
    return [float(found[1]) for line in lines if (found := re.search(r"loss (\S+),", line))]


def alone(settings: list[str], *more: str) -> list[float]:
    lines: list[str] = []
    train(read(TINY, [*settings, *more]), lines.append)
    return losses(lines)


def in_two(settings: list[str], *more: str) -> list[float]:
    """The losses of two processes on gloo."""
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    command += ["-m", "cprs_training", "train", "--config", str(TINY)]
    for setting in [*settings, *more]:
        command += ["--set", setting]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(TRAINING)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return losses(done.stdout.splitlines())


@pytest.mark.parametrize("parallel", ["ddp", "fsdp"])
def test_two_processes_train_as_one_with_twice_the_batch(
    settings: list[str], parallel: str
) -> None:
    """And one process goes on from their checkpoint as if it had been alone from the start."""
    checkpoint = read(TINY, settings).work / "checkpoint.pt"
    checkpoint.unlink(missing_ok=True)
    expected = alone(settings, "train.accumulate=2", "train.steps=6")
    assert len(expected) == 6
    checkpoint.unlink()
    once = alone(settings, "train.steps=3")
    assert once != pytest.approx(expected[:3], abs=0.01), "or else this shows nothing"
    checkpoint.unlink()
    how = f'train.parallel="{parallel}"', "train.gradient_checkpointing=true", "train.steps=3"
    by_two = in_two(settings, *how)
    further = alone(settings, "train.accumulate=2", "train.steps=6")
    assert by_two + further == pytest.approx(expected, abs=2e-5)


def test_processes_prepare_what_the_training_would(settings: list[str]) -> None:
    config = read(TINY, settings)
    prepared = Prepared.load(config)
    own = Feeder(config, prepared, Part(0, 1, 2), first_step=3)
    two = dataclasses.replace(config, train=dataclasses.replace(config.train, workers=2))
    theirs = Feeder(two, prepared, Part(0, 1, 2), first_step=3)
    try:
        for _ in range(5):
            one, other = own.next(0.0), theirs.next(0.0)
            assert torch.equal(one.ids, other.ids)
            assert torch.equal(one.boundary, other.boundary)
            assert one.tasks == other.tasks
    finally:
        theirs.close()
    assert not any(worker.is_alive() for worker in theirs.workers)


def test_the_batches_of_a_step_are_shared_out() -> None:
    def first(part: Part) -> list[tuple[int, int]]:
        numbers = part.numbers(7)
        return [next(numbers) for _ in range(4)]

    assert first(Part(0, 1, 4)) == [(7, 0), (7, 1), (7, 2), (7, 3)]
    assert first(Part(1, 2, 2)) == [(7, 1), (7, 3), (8, 1), (8, 3)]


def test_what_ends_a_preparing_process_ends_the_training(settings: list[str]) -> None:
    config = read(TINY, [*settings, "train.workers=1"])
    prepared = Prepared.load(config)
    wrong = dataclasses.replace(config, work=config.work / "elsewhere")
    feeder = Feeder(wrong, prepared, ALONE, 0)
    try:
        with pytest.raises(TrainingError, match="run prepare first"):
            feeder.next(0.0)
    finally:
        feeder.close()
    feeder = Feeder(config, prepared, ALONE, 0)
    try:
        feeder.next(0.0)
        os.kill(feeder.workers[0].pid, signal.SIGKILL)
        feeder.workers[0].join()
        with pytest.raises(TrainingError, match="ended with -9"):
            for _ in range(20):
                feeder.next(0.0)
    finally:
        feeder.close()


@pytest.mark.parametrize(
    ("limits", "done"),
    [
        ("train.seconds=100", 0.5),
        ("train.minutes=1", 50 / 60),
        ("train.steps=10", 0.3),
        ("train.steps=10\ntrain.minutes=1", 50 / 60),
        ("train.steps=4\ntrain.minutes=2", 0.75),
        ("train.steps=2", 1.0),
    ],
)
def test_a_run_ends_by_steps_or_time(limits: str, done: float) -> None:
    config: Config = read(TINY, limits.split("\n"))
    assert config.train.done(3, 50.0) == pytest.approx(done)
