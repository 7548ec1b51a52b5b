"""What a log line says of a run: running means of the loss's parts, and F1 of tokens by task."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from .batches import Batch
from .windows import NO_LABEL, OUT

KEEP = 0.97


class Progress:
    """The run as one process sees it.

    :ivar tokens: how many it has read, prefixes and padding included
    :ivar seconds: how long it computed, without waiting for batches and writing checkpoints
    """

    def __init__(self) -> None:
        # On the device: reading a value of a GPU waits until it has computed it.
        self.means: dict[str, Tensor] = {}
        self.counts: dict[str, Tensor] = {}  # right, said and wanted tokens
        self.batches = 0
        self.tokens = 0
        self.seconds = 0.0

    @torch.no_grad()
    def add(self, parts: Mapping[str, Tensor], batch: Batch, said: Tensor) -> None:
        """
        :param said: [windows, length], the tokens that the boundary head takes
        """
        self.batches += 1
        self.tokens += batch.ids.numel()
        for name, value in parts.items():
            self.means[name] = value.lerp(self.means.get(name, value), KEEP)
        if self.batches % 4:
            return
        said = said & (batch.boundary != NO_LABEL)
        wanted = (batch.boundary != OUT) & (batch.boundary != NO_LABEL)
        rows = torch.stack([said & wanted, said, wanted]).sum(dim=-1).float().cpu()
        for number, task in enumerate(batch.tasks):
            before = self.counts.get(task, torch.zeros(3))
            self.counts[task] = before * KEEP + rows[:, number]

    def line(self, step: int, seconds: float, rate: float, loss: float) -> str:
        """
        :param loss: of the last step, by all processes
        """
        means = " ".join(f"{name} {value.item():.4f}" for name, value in self.means.items())
        return (
            f"step {step} {seconds:.0f} s, rate {rate:.2e}, loss {loss:.6f}, {means} | F1 "
            + " ".join(f"{task} {value:.2f}" for task, value in self.scores().items())
        )

    def figures(self, device: torch.device, processes: int) -> dict[str, Any]:
        """What a run comes to, all processes together: where it ran, tokens a second, the most memory
        that this process has held, and running means of the loss's parts."""
        return {
            "device": _name(device) if processes == 1 else f"{processes} x {_name(device)}",
            "tokens_per_second": self.tokens * processes / self.seconds,
            "memory": peak_memory(device),
            "loss": {name: value.item() for name, value in self.means.items()},
        }

    def scores(self) -> dict[str, float]:
        """F1 of the tokens that the boundary head says are inside, by task."""
        return {
            task: float(2 * right / max(1.0, float(said + wanted)))
            for task, (right, said, wanted) in sorted(self.counts.items())
        }


def _name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"


def peak_memory(device: torch.device) -> str:
    """The most memory that this process has held."""
    if device.type == "cuda":
        held = torch.cuda.max_memory_allocated(device)
        return f"{held / 2**30:.1f} GiB of the GPU's memory at the peak"
    try:
        import resource
    except ImportError:  # Windows
        return "memory not known"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts in KiB, macOS in bytes.
    return f"{peak * (1 if sys.platform == 'darwin' else 1024) / 2**30:.1f} GiB at the peak"
