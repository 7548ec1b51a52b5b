"""The training loop: AdamW with a cosine, an average of the weights, checkpoints to go on from."""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
    get_optimizer_state_dict,
    set_model_state_dict,
    set_optimizer_state_dict,
)

from . import memory
from . import tokenizer as tokenizers
from .batches import Batch
from .config import Config
from .errors import TrainingError
from .feeder import Feeder, Part
from .loss import Objective
from .models.critic import TokenCritic
from .models.shape import BERT
from .parallel import Processes, fill, whole
from .prepare import Prepared
from .products import bf16_gain
from .progress import Progress
from .start import start
from .tasks import Mix
from .windows import OUT

Log = Callable[[str], None]


def train(config: Config, log: Log) -> None:
    """Trains from the start, or from the last checkpoint in the working folder if there is one.

    Under torchrun, each process calls it; the first one logs and writes.
    """
    torch.set_num_threads(config.train.threads)
    memory.keep()
    processes = Processes(config.train)
    try:
        if config.train.bf16 and processes.device.type == "cpu" and (gain := bf16_gain()) < 1:
            log(
                f"products in bf16 are {gain:.1f} times as fast as in fp32 here; train.bf16=false is faster"
            )
        trainer = Trainer(config, Prepared.load(config), processes, log)
        trainer.resume()
        trainer.run()
    finally:
        processes.leave()


class Supervised(nn.Module):
    """The critic with its loss: one forward, as DDP and FSDP need it."""

    def __init__(self, critic: TokenCritic, objective: Objective) -> None:
        super().__init__()
        self.critic = critic
        self.objective = objective

    def forward(self, batch: Batch) -> tuple[Tensor, dict[str, Tensor], Tensor]:
        """The loss, its parts, and which tokens [windows, length] the boundary head takes."""
        states = self.critic(batch.ids, batch.mask)
        parts = self.objective.parts(self.critic, batch, states)
        with torch.no_grad():
            said = self.critic.cls_head(states.hidden).argmax(dim=-1) != OUT
        return self.objective.total(parts), parts, said


class Trainer:
    """One run over its whole length, as one of its processes does it."""

    def __init__(self, config: Config, prepared: Prepared, processes: Processes, log: Log) -> None:
        self.config = config
        self.prepared = prepared
        self.processes = processes
        self.log = log if processes.rank == 0 else lambda _: None
        run = config.train
        torch.manual_seed(run.seed)  # the heads of all processes begin with the same weights
        self.critic = start(config, prepared)
        self.cost = self.critic.shape.flops_of_training(
            max(shape.window for stage in run.stages for shape in stage.batch),
            run.gradient_checkpointing,
        )
        self.log(
            f"{self.critic.size():,} parameters, tags {', '.join(prepared.tags)}, "
            f"{self.cost / 1e9:.3g} GFLOP a token of the longest windows"
        )
        self.log(prepared.train.summary())
        if run.weights == "bf16":
            self.critic.bfloat16()
        _freeze(self.critic, config)
        self.critic.body.checkpointing = run.gradient_checkpointing
        if run.compile:
            self.critic.compile(dynamic=False)
        rows = tokenizers.tag_rows(prepared.tokenizer, prepared.tags)
        tags = Mix(config.group_tasks, prepared.train).tags() if config.group_tasks else [None]
        objective = Objective(config.loss, rows, processes.device, tags[0])
        self.model = processes.share(Supervised(self.critic, objective), self.critic)
        self.optimizer = _optimizer(self.critic, config)
        # In float32, whatever the weights are in: it moves by less than bfloat16 can tell.
        self.average = {
            name: value.detach().clone().float()
            for name, value in (self.critic.state_dict() if run.average else {}).items()
        }
        self.step = 0
        self.elapsed = 0.0  # seconds of training, those before a checkpoint included
        self.progress = Progress()

    @property
    def checkpoint(self) -> Path:
        return self.config.work / "checkpoint.pt"

    def resume(self) -> None:
        """Takes up the last checkpoint, if there is one, of however many processes."""
        if not self.checkpoint.exists():
            return
        saved = torch.load(self.checkpoint, map_location="cpu", mmap=True)
        options = StateDictOptions(full_state_dict=True)
        try:
            set_model_state_dict(self.critic, saved["raw"], options=options)
            set_optimizer_state_dict(
                self.critic, self.optimizer, saved["optimizer"], options=options
            )
            fill(self.average, saved["average"])
        except (RuntimeError, ValueError, KeyError) as error:
            raise TrainingError(
                f"{self.checkpoint} is of another model than the configuration's, or of another "
                f"version of this package; give the run another work folder, or delete it "
                f"({str(error).splitlines()[0]})"
            ) from error
        self.step = saved["step"]
        self.elapsed = saved["elapsed"]
        self.log(f"going on from step {self.step}, {self.elapsed:.0f} s")

    def run(self) -> None:
        """Trains until the run's time or steps are over, and saves the last checkpoint."""
        run = self.config.train
        self.model.train()
        part = Part(self.processes.rank, self.processes.count, run.accumulate)
        feeder = Feeder(self.config, self.prepared, part, self.step)
        began = time.monotonic() - self.elapsed
        try:
            while self.done() < 1:
                batches = [feeder.next(self.elapsed) for _ in range(run.accumulate)]
                loss = self._take_step(batches)
                self.elapsed = self.processes.agree(time.monotonic() - began)
                if self.step % run.log_every == 0:
                    # All processes take part in the mean, one prints it.
                    mean = self.processes.mean(loss)
                    self.log(self.progress.line(self.step, self.elapsed, self._rate(), mean))
                if self.step % run.checkpoint_every == 0:
                    self.save()
        finally:
            feeder.close()
        if not self.progress.batches:
            self.log(f"nothing left to do after {self.step} steps, {self.elapsed:.0f} s")
            return
        self.save()
        figures = self.progress.figures(self.processes.device, self.processes.count)
        speed = figures["tokens_per_second"]
        self.log(
            f"done after {self.step} steps, {self.elapsed:.0f} s; {speed:,.0f} tokens a second, "
            f"{speed * self.cost / 1e12:.3g} TFLOP/s; {figures['memory']}"
        )
        if self.processes.rank == 0:
            figures = {"steps": self.step, "seconds": self.elapsed, **figures}
            text = json.dumps(figures, indent=2) + "\n"
            (self.config.work / "run.json").write_text(text, encoding="utf-8")

    def done(self) -> float:
        """How much of the run is over, 0 to 1."""
        return self.config.train.done(self.step, self.elapsed)

    def _rate(self) -> float:
        """The learning rate of this step: a warm-up, then half a cosine down to the lowest."""
        run = self.config.train
        cosine = 0.5 * (1 + math.cos(math.pi * self.done()))
        warm = min(1.0, (self.step + 1) / max(1, run.warmup_steps))
        return run.learning_rate * warm * (run.lowest + (1 - run.lowest) * cosine)

    def _take_step(self, batches: list[Batch]) -> Tensor:
        """One step of the mean loss of the batches, here and in the other processes; gives the mean
        of those here."""
        began = time.monotonic()
        for group in self.optimizer.param_groups:
            group["lr"] = self._rate() * group["factor"]
        losses = [
            self._backward(batch, place, last=place == len(batches) - 1)
            for place, batch in enumerate(batches)
        ]
        nn.utils.clip_grad_norm_(self.critic.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        if self.average and self.step % self.config.train.average_every == 0:
            self._update_average()
        self.progress.seconds += time.monotonic() - began
        return torch.stack(losses).mean()

    def _backward(self, batch: Batch, place: int, last: bool) -> Tensor:
        run = self.config.train
        device = self.processes.device
        # The loss draws tokens and words at random: for the same batch the same ones, whichever
        # process has it.
        of_step = run.accumulate * self.processes.count
        number = self.step * of_step + place * self.processes.count + self.processes.rank
        torch.manual_seed(run.seed * 1_000_003 + number)
        batch = batch.to(device)
        with nullcontext() if last else self.processes.accumulating(self.model):
            with torch.autocast(device.type, torch.bfloat16, enabled=run.bf16):
                loss, parts, said = self.model(batch)
            (loss / run.accumulate).backward()
        self.progress.add(parts, batch, said)
        return loss.detach()

    @torch.no_grad()
    def _update_average(self) -> None:
        """The first steps count little, as the average would be of an untrained model for long."""
        updates = self.step / self.config.train.average_every
        keep = min(self.config.train.average, (updates + 1) / (updates + 10))
        for name, value in self.critic.state_dict().items():
            self.average[name].lerp_(value.float(), 1 - keep)

    def save(self) -> None:
        """Writes the checkpoint whole or not at all."""
        options = StateDictOptions(full_state_dict=True, cpu_offload=True)
        state: dict[str, object] = {
            "average": whole(self.average),
            "raw": get_model_state_dict(self.critic, options=options),
            "optimizer": get_optimizer_state_dict(self.critic, self.optimizer, options=options),
            "step": self.step,
            "elapsed": self.elapsed,
            "seed": self.config.train.seed,
        }
        if self.processes.rank == 0:
            unfinished = self.checkpoint.with_suffix(".tmp")
            torch.save(state, unfinished)
            os.replace(unfinished, self.checkpoint)


def averaged(config: Config) -> tuple[dict[str, Tensor], int, float]:
    """The averaged weights of the last checkpoint, its step and its seconds."""
    file = config.work / "checkpoint.pt"
    if not file.exists():
        raise TrainingError(f"There is no {file}; train first")
    saved = torch.load(file, map_location="cpu", mmap=True)
    return saved["average"] or saved["raw"], saved["step"], saved["elapsed"]


def _freeze(critic: TokenCritic, config: Config) -> None:
    layers = config.train.freeze_layers
    if layers > critic.shape.layers:
        raise TrainingError(f"freeze_layers is {layers}; the model has {critic.shape.layers}")
    frozen: list[nn.Parameter] = []
    if layers >= 0:
        frozen += critic.body.embedding_parameters()
        frozen += [p for layer in critic.body.layers[:layers] for p in layer.parameters()]
    if critic.shape.kind != BERT and not config.loss.next_token:
        frozen += critic.causal_norm.parameters()  # DDP waits for the gradient of what is trained
    for parameter in frozen:
        parameter.requires_grad_(False)


def _optimizer(critic: TokenCritic, config: Config) -> torch.optim.AdamW:
    """The heads begin at random beside a trained body, so they move faster."""
    heads = ("cls_head", "category_scale", "match.addition")
    named = [(n, p) for n, p in critic.named_parameters() if p.requires_grad]
    groups = [
        {"params": [p for n, p in named if not n.startswith(heads)], "factor": 1.0},
        {
            "params": [p for n, p in named if n.startswith(heads)],
            "factor": config.train.head_factor,
        },
    ]
    return torch.optim.AdamW(
        groups,
        lr=config.train.learning_rate,
        betas=(0.9, 0.98),
        weight_decay=config.train.weight_decay,
        fused=True,
    )
