"""Measures the embedded model's forward in eager PyTorch on windows that the Java pipeline cut.

    python eager.py windows.jsonl                       every setting
    python eager.py windows.jsonl --settings bf16/4/2x1 some settings

A setting is the type, the windows of a batch, and processes x threads of each. Each prints a line:
the setting, the context tokens a second of the best pass over the windows, and the most of them a
second of processor time, which other work on the machine changes least. Tokenizing, making tensors
and loading don't count; logits are checked against Java's before anything is measured.
"""

import argparse
import multiprocessing
import os
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch

from bert import Batch, Bert, read_windows

DTYPES = {"bf16": torch.bfloat16, "fp32": torch.float32}
BATCHES = (1, 2, 4, 8, 16, 32)
MODEL = (
    Path(__file__).resolve().parents[2]
    / "cprs-model-minilm/src/main/resources/META-INF/cprs/models/minilm"
)
TOLERANCE = 1e-3


@dataclass(frozen=True)
class Setting:
    dtype: str
    batch: int
    processes: int
    threads: int

    @classmethod
    def parse(cls, text):
        dtype, batch, workers = text.split("/")
        processes, threads = workers.split("x")
        return cls(dtype, int(batch), int(processes), int(threads))

    def __str__(self):
        return f"{self.dtype}/{self.batch}/{self.processes}x{self.threads}"


def cores():
    if hasattr(os, "sched_getaffinity"):  # what a container or taskset leaves
        return len(os.sched_getaffinity(0))
    return os.cpu_count()


def all_settings(cores, batches, dtypes=tuple(DTYPES)):
    """All types and batches; one process of 1 to `cores` threads, and a process for each core."""
    threads = [n for n in range(1, cores + 1) if n & (n - 1) == 0 or n == cores]
    workers = [(1, n) for n in threads] + ([(cores, 1)] if cores > 1 else [])
    return [Setting(d, b, p, t) for d in dtypes for b in batches for p, t in workers]


def largest_difference(windows, model):
    """How far float32 logits are from those that Java wrote, alone and in a padded batch."""
    checked = [window for window in windows if window.boundary]
    if not checked:
        sys.exit(
            "No window of the file has logits to check the model by; write it with EagerWindows"
        )
    bert = Bert(model, torch.float32)
    largest = 0.0
    for window in checked:
        expected = torch.cat([torch.tensor(window.boundary), torch.tensor(window.category)], -1)
        other = max(windows, key=lambda w: len(w.ids))
        for batch in ([window], [window, other]):
            actual = bert(Batch(batch, torch.float32))[0]
            largest = max(largest, (actual - expected).abs().max().item())
    return largest


def cut(windows, setting):
    """Batches of like lengths and almost one size, as many for each process where that can be."""
    ordered = sorted(windows, key=lambda window: len(window.ids))
    count = -(-len(ordered) // setting.batch)
    count = min(-(-count // setting.processes) * setting.processes, len(ordered))
    ends = [i * len(ordered) // count for i in range(count + 1)]
    return [ordered[a:b] for a, b in zip(ends, ends[1:])]


def load_bert(model, dtype):
    """The model in a type, and what makes a batch for it of some windows."""
    if dtype not in DTYPES:
        raise ValueError(f"the type {dtype}; give {' or '.join(DTYPES)}")
    return Bert(model, DTYPES[dtype]), lambda windows: Batch(windows, DTYPES[dtype])


def work(pipe, next_batch, windows, load):
    """A process that makes itself ready for each setting that it is sent, then runs passes.

    It answers with the seconds of processor time that a pass has taken it, all threads together.
    """
    loaded = None, None
    while True:
        message = pipe.recv()
        if message is None:
            return
        if isinstance(message, Setting):
            torch.set_num_threads(message.threads)
            if message.dtype != loaded[0]:
                loaded = None, None  # a large model isn't held twice
                loaded = message.dtype, load(message.dtype)
            forward, batch_of = loaded[1]
            batches = [batch_of(batch) for batch in cut(windows, message)]
            forward(batches[-1])
            pipe.send(0.0)
            continue
        begin = time.process_time()
        while True:
            with next_batch.get_lock():
                index = next_batch.value
                next_batch.value += 1
            if index >= len(batches):
                break
            forward(batches[-1 - index])  # longest first
        pipe.send(time.process_time() - begin)


class Workers:
    """Processes that run forwards, sharing out the batches of a pass among them."""

    def __init__(self, processes, windows, load):
        spawn = multiprocessing.get_context("spawn")  # OpenMP's threads don't outlive a fork
        self.next_batch = spawn.Value("i", 0)
        self.context_tokens = sum(window.context_tokens for window in windows)
        self.pipes = []
        for _ in range(processes):
            ours, theirs = spawn.Pipe()
            arguments = (theirs, self.next_batch, windows, load)
            spawn.Process(target=work, args=arguments, daemon=True).start()
            theirs.close()
            self.pipes.append(ours)

    def rates(self, setting, passes):
        """The most context tokens a second, and a second of processor time, of several passes."""
        pipes = self.pipes[: setting.processes]
        self.ask(pipes, setting)
        wall, processor = [], []
        for _ in range(passes):
            self.next_batch.value = 0
            begin = time.perf_counter()
            processor.append(self.ask(pipes, "pass"))
            wall.append(time.perf_counter() - begin)
        return self.context_tokens / min(wall), self.context_tokens / min(processor)

    @staticmethod
    def ask(pipes, message):
        """Sends it to all, and sums up what they answer."""
        for pipe in pipes:
            pipe.send(message)
        return sum(pipe.recv() for pipe in pipes)

    def close(self):
        for pipe in self.pipes:
            pipe.send(None)


def measure(windows, settings, passes, load):
    """Prints a line for each setting.

    load(dtype) gives the model in a type, and what makes a batch for it of some windows; it is called
    in other processes.
    """
    workers = Workers(max(s.processes for s in settings), windows, load)
    for setting in settings:
        if setting.batch * setting.processes > len(windows):
            print(f"{setting}: too few windows", file=sys.stderr)
            continue
        a_second, a_processor_second = workers.rates(setting, passes)
        print(f"{setting} {a_second:.0f} {a_processor_second:.0f}", flush=True)
    workers.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("windows", type=Path, help="the file that EagerWindows wrote")
    parser.add_argument("--model", type=Path, default=MODEL, help="the model's directory")
    parser.add_argument("--settings", help="such as bf16/4/2x1,fp32/1/1x2 (default: all)")
    parser.add_argument("--batches", help="of the settings, such as 1,4 (default: 1 to 32)")
    parser.add_argument("--sample", type=int, help="take so many windows, evenly spread")
    parser.add_argument("--passes", type=int, default=1, help="over the windows (default: 1)")
    options = parser.parse_args()

    windows = read_windows(options.windows)
    difference = largest_difference(windows, options.model)
    print(f"torch {torch.__version__}: logits within {difference:.1e} of Java's", file=sys.stderr)
    if not difference < TOLERANCE:
        sys.exit(f"The logits are {difference} from Java's, more than {TOLERANCE}: not one model")
    if options.sample and options.sample < len(windows):
        n = options.sample
        windows = [windows[i * len(windows) // n] for i in range(n)]

    if options.settings:
        settings = [Setting.parse(text) for text in options.settings.split(",")]
    else:
        batches = [int(n) for n in options.batches.split(",")] if options.batches else BATCHES
        settings = all_settings(cores(), batches)
    measure(windows, settings, options.passes, partial(load_bert, options.model))


if __name__ == "__main__":
    main()
