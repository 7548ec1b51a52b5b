"""What a log line says of a run: running means of the loss's parts, and F1 of tokens by task."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from .batches import Batch
from .models.critic import TokenCritic
from .windows import NO_LABEL, OUT

KEEP = 0.97


class Progress:
    def __init__(self) -> None:
        self.means: dict[str, float] = {}
        self.counts: dict[str, Tensor] = {}  # right, said and wanted tokens
        self.steps = 0

    @torch.no_grad()
    def add(
        self, parts: Mapping[str, Tensor], critic: TokenCritic, batch: Batch, hidden: Tensor
    ) -> None:
        self.steps += 1
        for name, value in parts.items():
            self.means[name] = self.means.get(name, value.item()) * KEEP + value.item() * (1 - KEEP)
        if self.steps % 4:
            return
        said = critic.cls_head(hidden).argmax(dim=-1) != OUT
        said &= batch.boundary != NO_LABEL
        wanted = (batch.boundary != OUT) & (batch.boundary != NO_LABEL)
        rows = torch.stack([said & wanted, said, wanted]).sum(dim=-1).float().cpu()
        for number, task in enumerate(batch.tasks):
            before = self.counts.get(task, torch.zeros(3))
            self.counts[task] = before * KEEP + rows[:, number]

    def line(self, step: int, seconds: float, rate: float) -> str:
        means = " ".join(f"{name} {value:.4f}" for name, value in self.means.items())
        return f"step {step} {seconds:.0f} s, rate {rate:.2e}, {means} | F1 " + " ".join(
            f"{task} {value:.2f}" for task, value in self.scores().items()
        )

    def scores(self) -> dict[str, float]:
        """F1 of the tokens that the boundary head says are inside, by task."""
        return {
            task: float(2 * right / max(1.0, float(said + wanted)))
            for task, (right, said, wanted) in sorted(self.counts.items())
        }
